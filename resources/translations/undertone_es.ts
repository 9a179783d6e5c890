<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AttributesForm</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/attributes_form.py"/>
        <source>New attribute</source>
        <translation>Nuevo atributo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/attributes_form.py"/>
        <source>Name of a new attribute</source>
        <translation>Nombre de un nuevo atributo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/attributes_form.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/attributes_form.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/attributes_form.py"/>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/attributes_form.py"/>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/banner.py"/>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/banner.py"/>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/banner.py"/>
        <source>Dismiss this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/banner.py"/>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/banner.py"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/banner.py"/>
        <source>Find the recording…</source>
        <translation>Buscar la grabación…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/banner.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/banner.py"/>
        <source>Save again</source>
        <translation>Guardar de nuevo</translation>
    </message>
</context>
<context>
    <name>BatchQueue</name>
    <message>
        <location filename="../../desktop/undertone_desktop/batch_queue.py"/>
        <source>The analysis ended unexpectedly.</source>
        <translation>El análisis terminó de forma inesperada.</translation>
    </message>
</context>
<context>
    <name>Booth</name>
    <message>
        <location filename="../../desktop/undertone_desktop/booth.py"/>
        <source>Interview {time}</source>
        <translation>Entrevista {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/booth.py"/>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/booth.py"/>
        <source>The folder {folder} cannot be made.</source>
        <translation>No se puede crear la carpeta {folder}.</translation>
    </message>
</context>
<context>
    <name>ClassifierTrial</name>
    <message>
        <location filename="../../desktop/undertone_desktop/classifier_trial.py"/>
        <source>This classifier cannot be used.</source>
        <translation>Este clasificador no se puede usar.</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/command_list.py"/>
        <source>What do you want to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/command_list.py"/>
        <source>Search in all commands</source>
        <translation>Buscar en todas las órdenes</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/command_list.py"/>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/command_list.py"/>
        <source>No command has such a name.</source>
        <translation>Ninguna orden se llama así.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>Appearance: as the system</source>
        <translation>Aspecto: como el sistema</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>Appearance: light</source>
        <translation>Aspecto: claro</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>Appearance: dark</source>
        <translation>Aspecto: oscuro</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>&amp;Record…</source>
        <translation>&amp;Grabar…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>&amp;Library and search…</source>
        <translation>&amp;Biblioteca y búsqueda…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>&amp;Import a transcript…</source>
        <translation>&amp;Importar una transcripción…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>&amp;Close the interview</source>
        <translation>&amp;Cerrar la entrevista</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>&amp;Models…</source>
        <translation>&amp;Modelos…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>&amp;Settings…</source>
        <translation>Con&amp;figuración…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>&amp;Keys…</source>
        <translation>&amp;Teclas…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>Export {name} – {title}…</source>
        <translation>Exportar {name} – {title}…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>&amp;All commands…</source>
        <translation>T&amp;odas las órdenes…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>Interview or &amp;insights</source>
        <translation>Entrevista o &amp;análisis</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>&amp;Labels and summary…</source>
        <translation>Eti&amp;quetas y resumen…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>Zoom &amp;in</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>Show &amp;everything</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Show the se&amp;gment</source>
        <translation>Mostrar el se&amp;gmento</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Show the &amp;review queue</source>
        <translation>Mostrar la &amp;lista de revisión</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Show the &amp;speakers</source>
        <translation>Mostrar los &amp;hablantes</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>&amp;Follow the playback</source>
        <translation>Seguir la re&amp;producción</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Underline &amp;unsure words</source>
        <translation>&amp;Subrayar palabras dudosas</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Find and r&amp;eplace</source>
        <translation>Buscar y r&amp;eemplazar</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Find &amp;previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Se&amp;gment</source>
        <translation>&amp;Segmento</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Write a &amp;note</source>
        <translation>Escribir una &amp;nota</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>&amp;Bookmark</source>
        <translation>&amp;Marcador</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Next b&amp;ookmark</source>
        <translation>Marcador si&amp;guiente</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>&amp;Checked, go to the next</source>
        <translation>Re&amp;visado, ir al siguiente</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Checked or no&amp;t</source>
        <translation>Revisado &amp;o no</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Edit the &amp;words</source>
        <translation>Editar las &amp;palabras</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>&amp;Split at the cursor</source>
        <translation>&amp;Dividir en el cursor</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>&amp;Merge with the next</source>
        <translation>&amp;Unir con el siguiente</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Merge with the &amp;one before</source>
        <translation>Unir con el &amp;anterior</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>&amp;Play from the word at the cursor</source>
        <translation>&amp;Reproducir desde la palabra del cursor</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Listen again for other &amp;readings</source>
        <translation>Escuchar de nuevo otras &amp;lecturas</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Your label: negative</source>
        <translation>Su etiqueta: negativo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Your label: neutral</source>
        <translation>Su etiqueta: neutro</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Your label: positive</source>
        <translation>Su etiqueta: positivo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Your label: can’t say</source>
        <translation>Su etiqueta: no se sabe</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Take your labels away</source>
        <translation>Quitar sus etiquetas</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Spea&amp;ker</source>
        <translation>&amp;Hablante</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Give the segment to speaker {n}</source>
        <translation>Asignar el segmento al hablante {n}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Give it to n&amp;obody</source>
        <translation>No asignarlo a &amp;nadie</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Give it to a &amp;new speaker</source>
        <translation>Asignarlo a un hablante n&amp;uevo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>&amp;Measure the voices: pitch, loudness, rate</source>
        <translation>&amp;Medir las voces: tono, volumen, velocidad</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>{command}: {edit}</source>
        <translation>{command}: {edit}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/play_rows.py"/>
        <source>&amp;Play</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/play_rows.py"/>
        <source>Play or &amp;pause</source>
        <translation>Reproducir o &amp;pausar</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/play_rows.py"/>
        <source>&amp;Back 2 seconds</source>
        <translation>&amp;Retroceder 2 segundos</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/play_rows.py"/>
        <source>&amp;Forward 2 seconds</source>
        <translation>&amp;Avanzar 2 segundos</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/play_rows.py"/>
        <source>Go to a &amp;time…</source>
        <translation>Ir a un &amp;tiempo…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/play_rows.py"/>
        <source>Next &amp;segment</source>
        <translation>Segmento &amp;siguiente</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/play_rows.py"/>
        <source>P&amp;revious segment</source>
        <translation>Segmento a&amp;nterior</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/play_rows.py"/>
        <source>&amp;Loop the segment, or end the loop</source>
        <translation>Repetir el segmento o dejar de &amp;hacerlo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/play_rows.py"/>
        <source>Sl&amp;ower</source>
        <translation>Más &amp;lento</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/play_rows.py"/>
        <source>F&amp;aster</source>
        <translation>Más rápi&amp;do</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/play_rows.py"/>
        <source>&amp;Normal speed</source>
        <translation>&amp;Velocidad normal</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/play_rows.py"/>
        <source>Show or hide the &amp;picture</source>
        <translation>Mostrar u ocultar la &amp;imagen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/play_rows.py"/>
        <source>After a pause: {n} s back</source>
        <translation>Tras una pausa: {n} s atrás</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/play_rows.py"/>
        <source>After a pause: go on exactly there</source>
        <translation>Tras una pausa: seguir justo ahí</translation>
    </message>
</context>
<context>
    <name>CompareDesk</name>
    <message>
        <location filename="../../desktop/undertone_desktop/compare_desk.py"/>
        <source>Back to the library</source>
        <translation>Volver a la biblioteca</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/compare_desk.py"/>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/compare_page.py"/>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <location filename="../../desktop/undertone_desktop/desk.py"/>
        <source>An analysis is running: cancel it before you open something else.</source>
        <translation>Hay un análisis en curso: cancélelo antes de abrir otra cosa.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/desk.py"/>
        <source>The analysis must finish before its result can be edited.</source>
        <translation>El análisis debe terminar antes de que se pueda editar su resultado.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/desk.py"/>
        <source>The analysis was stopped. What is finished is kept.</source>
        <translation>El análisis se detuvo. Se conserva lo que está terminado.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/desk.py"/>
        <source>The analysis ended unexpectedly. What is finished is kept.</source>
        <translation>El análisis terminó de forma inesperada. Se conserva lo que está terminado.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/desk.py"/>
        <source>The recording cannot be played.</source>
        <translation>No se puede reproducir la grabación.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/desk.py"/>
        <source>The recording of this project was moved: it can be read, but not heard.</source>
        <translation>La grabación de este proyecto se ha movido: se puede leer, pero no escuchar.</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Selected segment</source>
        <translation>Segmento seleccionado</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Choose a segment to see what is known of it.</source>
        <translation>Elija un segmento para ver qué se sabe de él.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Approximate: only tone and description are compared.</source>
        <translation>Aproximadas: solo se compara el tono con la descripción.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Write a note</source>
        <translation>Escriba una nota</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Note to this segment</source>
        <translation>Nota de este segmento</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Checked</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Heard and found right</source>
        <translation>Escuchado y dado por correcto</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Recognised with {n} confidence</source>
        <translation>Reconocido con una confianza del {n}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Sentiment, by the model</source>
        <translation>Sentimiento según el modelo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Your label</source>
        <translation>Su etiqueta</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Your labels</source>
        <translation>Etiquetas de su conjunto</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Emotions</source>
        <translation>Emociones</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Voice, against this person’s usual</source>
        <translation>Voz, respecto a lo habitual en esta persona</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Changes to this segment</source>
        <translation>Cambios en este segmento</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Where it comes from</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Approximate: by likeness to your descriptions.</source>
        <translation type="vanished">Aproximadas: por su parecido con las descripciones de usted.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Bookmark (Ctrl+B)</source>
        <translation type="vanished">Marcador (Control+B)</translation>
    </message>
</context>
<context>
    <name>DeviceSection</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/device_section.py"/>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/device_section.py"/>
        <source>Try again what failed</source>
        <translation>Volver a probar lo que falló</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/device_section.py"/>
        <source>Processor threads</source>
        <translation>Hilos del procesador</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/device_section.py"/>
        <source>All ({n})</source>
        <translation>Todos ({n})</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/device_section.py"/>
        <source>Models run on</source>
        <translation>Los modelos se ejecutan en</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/device_section.py"/>
        <source>Fewer leave the computer quicker for other work meanwhile.</source>
        <translation>Con menos, el equipo queda más libre para otras tareas mientras tanto.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/device_section.py"/>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <location filename="../../desktop/undertone_desktop/editing.py"/>
        <source>Nothing is open.</source>
        <translation>No hay nada abierto.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/editing.py"/>
        <source>The analysis must finish before its result can be edited.</source>
        <translation>El análisis debe terminar antes de que se pueda editar su resultado.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/editing.py"/>
        <source>An interview is being opened.</source>
        <translation>Se está abriendo una entrevista.</translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>correct the words</source>
        <translation>corregir las palabras</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>split</source>
        <translation>dividir</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>merge</source>
        <translation>unir</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>change the speaker</source>
        <translation>cambiar el hablante</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>add a speaker</source>
        <translation>añadir un hablante</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>rename a speaker</source>
        <translation>cambiar el nombre de un hablante</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>merge two speakers</source>
        <translation>unir dos hablantes</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>label the sentiment</source>
        <translation>etiquetar el sentimiento</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>label the emotions</source>
        <translation>etiquetar las emociones</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>take your label away</source>
        <translation>quitar su etiqueta</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>write a note</source>
        <translation>escribir una nota</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>bookmark</source>
        <translation>marcador</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>check</source>
        <translation>revisar</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>replace</source>
        <translation>reemplazar</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>move an edge</source>
        <translation>mover un borde</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>Speakers found again</source>
        <translation>Hablantes buscados de nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>Sentiment scored again</source>
        <translation>Sentimiento evaluado de nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>Labels given</source>
        <translation>Etiquetas asignadas</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>Summary written</source>
        <translation>Resumen escrito</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>Voices measured</source>
        <translation>Voces medidas</translation>
    </message>
</context>
<context>
    <name>EmotionChips</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail_labels.py"/>
        <source>Add an emotion</source>
        <translation>Añadir una emoción</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail_labels.py"/>
        <source>Back to the model’s</source>
        <translation>Volver a las del modelo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail_labels.py"/>
        <source>None, as you say.</source>
        <translation>Ninguna, según usted.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail_labels.py"/>
        <source>None stands out.</source>
        <translation>Ninguna destaca.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail_labels.py"/>
        <source>Known emotions</source>
        <translation>Emociones conocidas</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail_labels.py"/>
        <source>Take {label} away</source>
        <translation>Quitar {label}</translation>
    </message>
</context>
<context>
    <name>emotions</name>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>admiration</source>
        <translation>admiración</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>amusement</source>
        <translation>diversión</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>anger</source>
        <translation>enfado</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>annoyance</source>
        <translation>molestia</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>approval</source>
        <translation>aprobación</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>caring</source>
        <translation>cuidado</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>confusion</source>
        <translation>confusión</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>curiosity</source>
        <translation>curiosidad</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>desire</source>
        <translation>deseo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>disappointment</source>
        <translation>decepción</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>disapproval</source>
        <translation>desaprobación</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>disgust</source>
        <translation>asco</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>embarrassment</source>
        <translation>vergüenza</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>excitement</source>
        <translation>entusiasmo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>fear</source>
        <translation>miedo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>gratitude</source>
        <translation>gratitud</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>grief</source>
        <translation>duelo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>joy</source>
        <translation>alegría</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>love</source>
        <translation>amor</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>nervousness</source>
        <translation>nerviosismo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>optimism</source>
        <translation>optimismo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>pride</source>
        <translation>orgullo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>realization</source>
        <translation>comprensión</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>relief</source>
        <translation>alivio</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>remorse</source>
        <translation>remordimiento</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>sadness</source>
        <translation>tristeza</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>surprise</source>
        <translation>sorpresa</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>neutral</source>
        <translation>neutro</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <location filename="../../engine/undertone/catalogue.py"/>
        <source>99 languages</source>
        <translation>99 idiomas</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/catalogue.py"/>
        <source>100 languages</source>
        <translation>100 idiomas</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/catalogue.py"/>
        <source>many languages</source>
        <translation>muchos idiomas</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/catalogue.py"/>
        <source>Whisper model</source>
        <translation>modelo Whisper</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/catalogue.py"/>
        <source>chat model</source>
        <translation>modelo de chat</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/catalogue.py"/>
        <source>sentiment model</source>
        <translation>modelo de sentimiento</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/codec.py"/>
        <source>The saved data cannot be read: {name} is not a list.</source>
        <translation>No se pueden leer los datos guardados: {name} no es una lista.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/codec.py"/>
        <source>The saved data is not a document.</source>
        <translation>Los datos guardados no son un documento.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/codec.py"/>
        <source>The saved data has version {plain}, not {version}.</source>
        <translation>Los datos guardados tienen la versión {plain}, no la {version}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/codec.py"/>
        <source>The saved data cannot be read: {place} {problem}.</source>
        <translation>No se pueden leer los datos guardados: {place} {problem}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/codec.py"/>
        <source>The saved data cannot be read: it is not JSON.</source>
        <translation>No se pueden leer los datos guardados: no son JSON.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/database.py"/>
        <source>The project {name} is already open in another program.</source>
        <translation>El proyecto {name} ya está abierto en otro programa.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/database.py"/>
        <source>The project {name} cannot be changed: it is write-protected.</source>
        <translation>No se puede modificar el proyecto {name}: está protegido contra escritura.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/database.py"/>
        <source>You have no rights to use the project {name}.</source>
        <translation>No tiene permisos para usar el proyecto {name}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/database.py"/>
        <source>The project {name} cannot be opened or changed in its folder: check your rights there.</source>
        <translation>No se puede abrir ni modificar el proyecto {name} en su carpeta: compruebe sus permisos allí.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/database.py"/>
        <source>The disk is full: the last change to the project {name} was not saved, everything before it was.</source>
        <translation>El disco está lleno: el último cambio del proyecto {name} no se guardó; todo lo anterior, sí.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/database.py"/>
        <source>The disk failed while the project {name} was being used.</source>
        <translation>El disco falló mientras se usaba el proyecto {name}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/database.py"/>
        <source>{name} is not an Undertone project.</source>
        <translation>{name} no es un proyecto de Undertone.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/database.py"/>
        <source>The project {name} is damaged.</source>
        <translation>El proyecto {name} está dañado.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/database.py"/>
        <source>There is no folder {parent} to make the project in.</source>
        <translation>No existe la carpeta {parent} para crear en ella el proyecto.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/database.py"/>
        <source>The project needs a shorter name.</source>
        <translation>El proyecto necesita un nombre más corto.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/database.py"/>
        <source>{name} is not a file.</source>
        <translation>{name} no es un archivo.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/database.py"/>
        <source>{name} is empty, so it is no Undertone project.</source>
        <translation>{name} está vacío, así que no es un proyecto de Undertone.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/database.py"/>
        <source>The project {name} was made by a newer version of Undertone (format {version}; this version reads up to {format_version}).</source>
        <translation>El proyecto {name} se creó con una versión más reciente de Undertone (formato {version}; esta versión lee hasta el {format_version}).</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/database.py"/>
        <source>The project {name} cannot be made: {error}.</source>
        <translation>No se puede crear el proyecto {name}: {error}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/database.py"/>
        <source>There is no project {name} in that folder.</source>
        <translation>No hay ningún proyecto {name} en esa carpeta.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/database.py"/>
        <source>{name} cannot be opened: {error}.</source>
        <translation>No se puede abrir {name}: {error}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/devices.py"/>
        <source>There is no device called “{name}” here; choose one of: {names}.</source>
        <translation>Aquí no hay ningún dispositivo llamado «{name}»; elija uno de: {names}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/edit.py"/>
        <source>There is no segment {segment_id}.</source>
        <translation>No existe el segmento {segment_id}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/edit.py"/>
        <source>A speaker needs a name.</source>
        <translation>Un hablante necesita un nombre.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/edit.py"/>
        <source>A speaker cannot be merged with itself.</source>
        <translation>Un hablante no se puede unir consigo mismo.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/edit.py"/>
        <source>A segment of a single word cannot be split.</source>
        <translation>Un segmento de una sola palabra no se puede dividir.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/edit.py"/>
        <source>Only a segment and the one after it can be merged.</source>
        <translation>Solo se puede unir un segmento con el siguiente.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/edit.py"/>
        <source>Segments of different channels cannot be merged.</source>
        <translation>No se pueden unir segmentos de canales distintos.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/edit.py"/>
        <source>A segment must begin before it ends, and lie inside the recording.</source>
        <translation>Un segmento debe empezar antes de terminar y estar dentro de la grabación.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/edit.py"/>
        <source>There is no speaker {speaker}.</source>
        <translation>No existe el hablante {speaker}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/edit_log.py"/>
        <source>The saved history cannot be read.</source>
        <translation>No se puede leer el historial guardado.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/engines.py"/>
        <source>A summary needs a chat model: `undertone models list` names some, and --model takes its name or GGUF file.</source>
        <translation>Un resumen necesita un modelo de chat: `undertone models list` indica algunos, y --model acepta su nombre o un archivo GGUF.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/errors.py"/>
        <source>The {stage} step failed: {cause}</source>
        <translation>El paso «{stage}» falló: {cause}</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/__init__.py"/>
        <source>{name} cannot be written: {reason}.</source>
        <translation>No se puede escribir {name}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/__init__.py"/>
        <source>There is no format {name}; there are {names}.</source>
        <translation>No existe el formato {name}; hay {names}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/__init__.py"/>
        <source>{name} does not say its format by its ending; there are {names}.</source>
        <translation>La extensión de {name} no indica su formato; hay {names}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/__init__.py"/>
        <source>your share of the disk is full</source>
        <translation>su parte del disco está llena</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/__init__.py"/>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/__init__.py"/>
        <source>you have no rights to write there, or another program holds the file</source>
        <translation>no tiene permisos para escribir allí, u otro programa tiene abierto el archivo</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/__init__.py"/>
        <source>you have no rights to write there</source>
        <translation>no tiene permisos para escribir allí</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/__init__.py"/>
        <source>the disk is write-protected</source>
        <translation>el disco está protegido contra escritura</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/__init__.py"/>
        <source>its name is too long</source>
        <translation>el nombre es demasiado largo</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/__init__.py"/>
        <source>{name} ends in {ending}, but --format says {name2}.</source>
        <translation>{name} termina en {ending}, pero --format dice {name2}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/__init__.py"/>
        <source>There is no folder {parent} to write {name} to.</source>
        <translation>No existe la carpeta {parent} para escribir en ella {name}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/__init__.py"/>
        <source>{name} is a folder, a link or a device, so it is left alone.</source>
        <translation>{name} es una carpeta, un enlace o un dispositivo, así que no se toca.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/__init__.py"/>
        <source>{name} is there already.</source>
        <translation>{name} ya existe.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/assemblyai.py"/>
        <source>JSON with AssemblyAI&apos;s names</source>
        <translation>JSON con los nombres de AssemblyAI</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/audacity.py"/>
        <source>Labels for Audacity</source>
        <translation>Etiquetas para Audacity</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/base.py"/>
        <source>There is no {what} {value}; there are {names}.</source>
        <translation>No hay «{what}» {value}; hay {names}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/base.py"/>
        <source>A subtitle line must have between 10 and 200 characters.</source>
        <translation>Una línea de subtítulo debe tener entre 10 y 200 caracteres.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/base.py"/>
        <source>A voice tells who speaks: choose the recording or pseudonyms.</source>
        <translation>Una voz revela quién habla: elija la grabación o los seudónimos.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/bibtex.py"/>
        <source>References (BibTeX)</source>
        <translation>Referencias (BibTeX)</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/csv_table.py"/>
        <source>Table for Excel, R or Python</source>
        <translation>Tabla para Excel, R o Python</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/ctm.py"/>
        <source>Words for scoring (CTM)</source>
        <translation>Palabras para evaluar (CTM)</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/docx_text.py"/>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/eaf.py"/>
        <source>ELAN annotations</source>
        <translation>Anotaciones de ELAN</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/html_page.py"/>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/json_document.py"/>
        <source>Everything, for other programs</source>
        <translation>Todo, para otros programas</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/markdown.py"/>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/methods.py"/>
        <source>Methods paragraph for a paper</source>
        <translation>Párrafo de métodos para un artículo</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/parquet.py"/>
        <source>Parquet table</source>
        <translation>Tabla Parquet</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/pdf_figure.py"/>
        <source>Timeline figure (PDF)</source>
        <translation>Figura de la línea de tiempo (PDF)</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/profiles.py"/>
        <source>Transcript for MAXQDA</source>
        <translation>Transcripción para MAXQDA</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/profiles.py"/>
        <source>Transcript for f4 and EasyTranscript</source>
        <translation>Transcripción para f4 y EasyTranscript</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/profiles.py"/>
        <source>Transcript for ATLAS.ti</source>
        <translation>Transcripción para ATLAS.ti</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/profiles.py"/>
        <source>Transcript for NVivo</source>
        <translation>Transcripción para NVivo</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/qdpx.py"/>
        <source>REFI-QDA project (experimental)</source>
        <translation>Proyecto REFI-QDA (experimental)</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/recordings.py"/>
        <source>{name} has {size} MiB and at most {most} fit into a file: save it as MP3 or Opus first, or leave the recording out.</source>
        <translation>{name} ocupa {size} MiB y en un archivo caben como máximo {most}: guárdela antes como MP3 u Opus, o no incluya la grabación.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/recordings.py"/>
        <source>The recording {name} cannot be read: {reason}.</source>
        <translation>No se puede leer la grabación {name}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/rtf.py"/>
        <source>Rich text</source>
        <translation>Texto enriquecido</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/rttm.py"/>
        <source>Speaker turns (RTTM)</source>
        <translation>Turnos de habla (RTTM)</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/speakers_table.py"/>
        <source>Table of speakers</source>
        <translation>Tabla de hablantes</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/srt.py"/>
        <source>Subtitles (SubRip)</source>
        <translation>Subtítulos (SubRip)</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/svg.py"/>
        <source>Timeline figure (SVG)</source>
        <translation>Figura de la línea de tiempo (SVG)</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/template.py"/>
        <source>Own template</source>
        <translation>Plantilla propia</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/textgrid.py"/>
        <source>Praat TextGrid</source>
        <translation>TextGrid de Praat</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/txt.py"/>
        <source>Transcript for reading</source>
        <translation>Transcripción para leer</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/vtt.py"/>
        <source>Web subtitles with speakers</source>
        <translation>Subtítulos web con hablantes</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/words_table.py"/>
        <source>Table of words</source>
        <translation>Tabla de palabras</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/xlsx.py"/>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/find.py"/>
        <source>This is no regular expression: {error}.</source>
        <translation>Esto no es una expresión regular: {error}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/find.py"/>
        <source>This regular expression takes too long: make it simpler.</source>
        <translation>Esta expresión regular tarda demasiado: simplifíquela.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/find.py"/>
        <source>The replacement cannot be used: {error}.</source>
        <translation>No se puede usar el reemplazo: {error}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/gguf.py"/>
        <source>{name} is damaged: its head makes no sense.</source>
        <translation>{name} está dañado: su cabecera no tiene sentido.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/gguf.py"/>
        <source>{name} is cut short: the download or copy is incomplete.</source>
        <translation>{name} está cortado: la descarga o la copia está incompleta.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/gguf.py"/>
        <source>{name} is Whisper in GGUF format, which whisper.cpp cannot read: use the ggml file.</source>
        <translation>{name} es Whisper en formato GGUF, que whisper.cpp no puede leer: use el archivo ggml.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/gguf.py"/>
        <source>{name} is the image part of a model, not a chat model.</source>
        <translation>{name} es la parte de imagen de un modelo, no un modelo de chat.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/gguf.py"/>
        <source>{name} is a model for embeddings, not a chat model.</source>
        <translation>{name} es un modelo de incrustaciones, no un modelo de chat.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/gguf.py"/>
        <source>{name} is GGUF of version {version}, which is not known here.</source>
        <translation>{name} es GGUF de la versión {version}, desconocida aquí.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/gguf.py"/>
        <source>{name} does not say what kind of model it is.</source>
        <translation>{name} no dice qué tipo de modelo es.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/gguf.py"/>
        <source>{name} is a part of a model ({kind}), not a whole one.</source>
        <translation>{name} es una parte de un modelo ({kind}), no un modelo completo.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/gguf.py"/>
        <source>{name} is one of {parts} parts: join them first (llama-gguf-split --merge).</source>
        <translation>{name} es una de {parts} partes: únalas primero (llama-gguf-split --merge).</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/gguf.py"/>
        <source>{name} has no vocabulary, so that it cannot read or write words.</source>
        <translation>{name} no tiene vocabulario, así que no puede leer ni escribir palabras.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/gguf.py"/>
        <source>{name} holds no tensors, only a head.</source>
        <translation>{name} no contiene tensores, solo una cabecera.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/gguf.py"/>
        <source>{name} is GGUF of version 1, which llama.cpp no longer reads.</source>
        <translation>{name} es GGUF de la versión 1, que llama.cpp ya no lee.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/gguf.py"/>
        <source>{name} is damaged: two of its tensors lie on each other.</source>
        <translation>{name} está dañado: dos de sus tensores se solapan.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/gguf.py"/>
        <source>{name} holds tensors of a type that is not known here.</source>
        <translation>{name} contiene tensores de un tipo desconocido aquí.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/history.py"/>
        <source>The history does not belong to this state of the document.</source>
        <translation>El historial no corresponde a este estado del documento.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/importing.py"/>
        <source>{name} is there already: choose another project file.</source>
        <translation>{name} ya existe: elija otro archivo de proyecto.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/importing.py"/>
        <source>{name} is named like a recording, which is analysed, not imported; if it is a transcript, say of which format.</source>
        <translation>{name} tiene nombre de grabación, que se analiza y no se importa; si es una transcripción, indique el formato.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/importing.py"/>
        <source>{name} is too large for a transcript.</source>
        <translation>{name} es demasiado grande para una transcripción.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/importing.py"/>
        <source>{name} cannot be read: {strerror}.</source>
        <translation>No se puede leer {name}: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/importing.py"/>
        <source>There is no file of that name.</source>
        <translation>No hay ningún archivo con ese nombre.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/__init__.py"/>
        <source>There is no import format {name}; there are {names}.</source>
        <translation>No existe el formato de importación {name}; hay {names}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/__init__.py"/>
        <source>{name} is no transcript that Undertone knows, or it is damaged.</source>
        <translation>{name} no es una transcripción que Undertone conozca, o está dañada.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/__init__.py"/>
        <source>{name} is neither text nor a Word file.</source>
        <translation>{name} no es texto ni un archivo de Word.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/__init__.py"/>
        <source>{name} holds no words.</source>
        <translation>{name} no contiene palabras.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/__init__.py"/>
        <source>The transcript was made from another recording than this one.</source>
        <translation>La transcripción se hizo de otra grabación distinta de esta.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/__init__.py"/>
        <source>{name} holds one short line, which is no transcript; if it is one, choose the format {name2}.</source>
        <translation>{name} contiene una línea corta, que no es una transcripción; si lo es, elija el formato {name2}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/audacity.py"/>
        <source>“{line}” is no label with its times</source>
        <translation>«{line}» no es una etiqueta con sus tiempos</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/base.py"/>
        <source>{name} is damaged: {what}.</source>
        <translation>{name} está dañado: {what}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/base.py"/>
        <source>{name} is empty.</source>
        <translation>{name} está vacío.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/build.py"/>
        <source>estimated from the speech</source>
        <translation>estimados a partir de la voz</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/build.py"/>
        <source>estimated from the length of the text</source>
        <translation>estimados a partir de la longitud del texto</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/build.py"/>
        <source>told in part, else {how}</source>
        <translation>indicados en parte; el resto, {how}</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/build.py"/>
        <source>by the length of the text over the speech of the recording</source>
        <translation>según la longitud del texto sobre la voz de la grabación</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/build.py"/>
        <source>by the length of the text</source>
        <translation>según la longitud del texto</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/build.py"/>
        <source>{missing} of {timed} segments have no beginning of their own: estimated {how}.</source>
        <translation>{missing} de {timed} segmentos no tienen comienzo propio: se estima {how}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/build.py"/>
        <source>The transcript has no times: they are estimated {how}.</source>
        <translation>La transcripción no tiene tiempos: se estiman {how}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/build.py"/>
        <source>1 line ends</source>
        <translation>1 línea termina</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/build.py"/>
        <source>{reversed_count} lines end</source>
        <translation>{reversed_count} líneas terminan</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/build.py"/>
        <source>{lines} before the beginning: the end is estimated.</source>
        <translation>{lines} antes de su comienzo: el final se estima.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/build.py"/>
        <source>The transcript is longer than the recording: is it the right one?</source>
        <translation>La transcripción es más larga que la grabación: ¿es la correcta?</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/clock.py"/>
        <source>“{n}” is not a time such as 01:23:45.678.</source>
        <translation>«{n}» no es un tiempo como 01:23:45.678.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/clock.py"/>
        <source>A time is not a number.</source>
        <translation>Un tiempo no es un número.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/clock.py"/>
        <source>A time lies outside any recording.</source>
        <translation>Un tiempo queda fuera de cualquier grabación.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/clock.py"/>
        <source>The time {value} lies outside any recording.</source>
        <translation>El tiempo {value} queda fuera de cualquier grabación.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/clock.py"/>
        <source>“{text}” is not a time.</source>
        <translation>«{text}» no es un tiempo.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/csv_table.py"/>
        <source>two rows have one segment_id</source>
        <translation>dos filas tienen el mismo segment_id</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/ctm.py"/>
        <source>“{line}” is no line of a word</source>
        <translation>«{line}» no es la línea de una palabra</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/docx_text.py"/>
        <source>{name} unpacks to more than any transcript holds.</source>
        <translation>{name} se descomprime en más de lo que contiene una transcripción.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/docx_text.py"/>
        <source>{name} holds no text.</source>
        <translation>{name} no contiene texto.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/docx_text.py"/>
        <source>it is cut off, locked, or no Word file</source>
        <translation>está cortado, bloqueado o no es un archivo de Word</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/eaf.py"/>
        <source>it has no tier with times</source>
        <translation>no tiene ninguna línea con tiempos</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/eaf.py"/>
        <source>Tiers that depend on others were left out: {names}.</source>
        <translation>Se omitieron las líneas que dependen de otras: {names}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/fields.py"/>
        <source>{name} holds no {what}.</source>
        <translation>{name} no contiene «{what}».</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/markup.py"/>
        <source>{name} defines entities, as no transcript needs to: it is left alone.</source>
        <translation>{name} define entidades, cosa que ninguna transcripción necesita: no se toca.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/markup.py"/>
        <source>{name} is damaged: its XML is cut off or not well-formed.</source>
        <translation>{name} está dañado: su XML está cortado o mal formado.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/noscribe.py"/>
        <source>it has no segments with times</source>
        <translation>no tiene segmentos con tiempos</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/nvivo.py"/>
        <source>its first line does not name Timespan and Content</source>
        <translation>su primera línea no nombra Timespan y Content</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/nvivo.py"/>
        <source>“{span}” is no time span</source>
        <translation>«{span}» no es un intervalo de tiempo</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/own_json.py"/>
        <source>it does not hold Undertone&apos;s schema</source>
        <translation>no contiene el esquema de Undertone</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/own_json.py"/>
        <source>{name} has version {version} of its schema, not {schema_version}.</source>
        <translation>{name} tiene la versión {version} de su esquema, no la {schema_version}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/own_json.py"/>
        <source>something ends before it begins</source>
        <translation>algo termina antes de empezar</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/own_json.py"/>
        <source>two segments have one id</source>
        <translation>dos segmentos tienen el mismo identificador</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/own_json.py"/>
        <source>{args} is missing</source>
        <translation>falta {args}</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/plain.py"/>
        <source>What stands before the first speaker was left out: “{shown}”</source>
        <translation>Se omitió lo que figura antes del primer hablante: «{shown}»</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/rttm.py"/>
        <source>“{line}” is no line of a turn</source>
        <translation>«{line}» no es la línea de un turno</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/srt.py"/>
        <source>it holds no cue with its times</source>
        <translation>no contiene ningún subtítulo con sus tiempos</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/tables.py"/>
        <source>the table has no row</source>
        <translation>la tabla no tiene filas</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/tables.py"/>
        <source>the column {missing} is missing</source>
        <translation>falta la columna {missing}</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/tables.py"/>
        <source>a row has more cells than the first line has names</source>
        <translation>una fila tiene más celdas que nombres la primera línea</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/tables.py"/>
        <source>the table is cut off, or its quotes are not in pairs</source>
        <translation>la tabla está cortada o sus comillas no van por pares</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/textgrid.py"/>
        <source>it is in Praat&apos;s binary form; save it as a text file in Praat</source>
        <translation>está en la forma binaria de Praat; guárdelo en Praat como archivo de texto</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/textgrid.py"/>
        <source>Tiers of sounds were left out: {names}.</source>
        <translation>Se omitieron las líneas de sonidos: {names}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/textgrid.py"/>
        <source>it ends in the middle of a tier</source>
        <translation>termina en medio de una línea</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/zoom.py"/>
        <source>The times of the transcript are those of the day: the first line begins at 0:00.</source>
        <translation>Los tiempos de la transcripción son horas del día: la primera línea empieza en 0:00.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a pickled PyTorch model: it is never loaded, as opening one can run any program in it.</source>
        <translation>{name} es un modelo PyTorch en formato pickle: nunca se carga, pues abrirlo puede ejecutar cualquier programa que contenga.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a packed archive: unpack it first.</source>
        <translation>{name} es un archivo comprimido: descomprímalo primero.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a recording, not a model.</source>
        <translation>{name} es una grabación, no un modelo.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a web page: the download went wrong.</source>
        <translation>{name} es una página web: la descarga salió mal.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a program, not a model.</source>
        <translation>{name} es un programa, no un modelo.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is only a Git LFS pointer: download the model itself.</source>
        <translation>{name} es solo un puntero de Git LFS: descargue el modelo en sí.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a zip archive or a PyTorch checkpoint, not a model that can be loaded.</source>
        <translation>{name} es un archivo zip o un punto de control de PyTorch, no un modelo que se pueda cargar.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is an empty zip archive.</source>
        <translation>{name} es un archivo zip vacío.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a GGUF file: a chat model, or Whisper in a form that whisper.cpp cannot read.</source>
        <translation>{name} es un archivo GGUF: un modelo de chat, o Whisper en una forma que whisper.cpp no puede leer.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a Whisper model in ggml format, not a chat model.</source>
        <translation>{name} es un modelo Whisper en formato ggml, no un modelo de chat.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} has its bytes in the wrong order: it was made for another kind of computer.</source>
        <translation>{name} tiene sus bytes en el orden equivocado: se hizo para otro tipo de equipo.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a language model in llama.cpp&apos;s format of 2023, which GGUF replaced.</source>
        <translation>{name} es un modelo de lenguaje en el formato de llama.cpp de 2023, que GGUF reemplazó.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a Keras or HDF5 model, which is not supported.</source>
        <translation>{name} es un modelo Keras o HDF5, que no se admite.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a NumPy array, not a model.</source>
        <translation>{name} es una matriz de NumPy, no un modelo.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a PDF document, not a model.</source>
        <translation>{name} es un documento PDF, no un modelo.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a database or a project of Undertone, not a model.</source>
        <translation>{name} es una base de datos o un proyecto de Undertone, no un modelo.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is an error message of a server in XML: the download went wrong.</source>
        <translation>{name} es un mensaje de error de un servidor en XML: la descarga salió mal.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a JSON text: the download went wrong, or it is a model&apos;s settings.</source>
        <translation>{name} es un texto JSON: la descarga salió mal, o son los ajustes de un modelo.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a server&apos;s message “not found”: the download went wrong.</source>
        <translation>{name} es el mensaje «no encontrado» de un servidor: la descarga salió mal.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a server&apos;s message that it wants an account: the download went wrong.</source>
        <translation>{name} es el mensaje de un servidor que pide una cuenta: la descarga salió mal.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} holds only zeros: the download or copy did not finish.</source>
        <translation>{name} solo contiene ceros: la descarga o la copia no terminó.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is no {expected}.</source>
        <translation>{name} no es un {expected}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a safetensors file: convert it first.</source>
        <translation>{name} es un archivo safetensors: conviértalo primero.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a TensorFlow Lite model, which is not supported.</source>
        <translation>{name} es un modelo TensorFlow Lite, que no se admite.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is an ONNX or ORT model, which belongs in a folder with its tokenizer.</source>
        <translation>{name} es un modelo ONNX u ORT, que debe estar en una carpeta con su tokenizador.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a model for CTranslate2 (faster-whisper), not for whisper.cpp.</source>
        <translation>{name} es un modelo para CTranslate2 (faster-whisper), no para whisper.cpp.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>The model file {name} cannot be read: {reason}.</source>
        <translation>No se puede leer el archivo de modelo {name}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} cannot be read as a model: it is a folder.</source>
        <translation>{name} no se puede leer como modelo: es una carpeta.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} cannot be read as a model: it is a device or a pipe.</source>
        <translation>{name} no se puede leer como modelo: es un dispositivo o una tubería.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>There is no model file {name} in {parent}.</source>
        <translation>No hay ningún archivo de modelo {name} en {parent}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/label_set.py"/>
        <source>{name} holds no labels: it needs names with a description each.</source>
        <translation>{name} no contiene etiquetas: necesita nombres con una descripción cada uno.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/label_set.py"/>
        <source>A label set needs at least one label.</source>
        <translation>Un conjunto de etiquetas necesita al menos una etiqueta.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/label_set.py"/>
        <source>{found} labels are too many: at most {most_labels} can be told.</source>
        <translation>{found} etiquetas son demasiadas: se pueden distinguir como máximo {most_labels}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/label_set.py"/>
        <source>The label “{name}” is there {count} times.</source>
        <translation>La etiqueta «{name}» aparece {count} veces.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/label_set.py"/>
        <source>A label has no name.</source>
        <translation>Una etiqueta no tiene nombre.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/label_set.py"/>
        <source>The label “{name}…” is too long: {longest_name} characters at most.</source>
        <translation>La etiqueta «{name}…» es demasiado larga: {longest_name} caracteres como máximo.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/label_set.py"/>
        <source>The description of “{name}” is too long: {longest_description} characters at most.</source>
        <translation>La descripción de «{name}» es demasiado larga: {longest_description} caracteres como máximo.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/label_set.py"/>
        <source>The label {name} holds signs that cannot be shown.</source>
        <translation>La etiqueta {name} contiene signos que no se pueden mostrar.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/label_set.py"/>
        <source>The label “{name}” holds a colon or a semicolon, which separate labels in tables.</source>
        <translation>La etiqueta «{name}» contiene dos puntos o un punto y coma, que separan las etiquetas en las tablas.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/label_set.py"/>
        <source>“{no_label}” is what a segment without a label gets: choose another name.</source>
        <translation>«{no_label}» es lo que recibe un segmento sin etiqueta: elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/label_set.py"/>
        <source>{name}: every label needs a name and a description, as texts.</source>
        <translation>{name}: cada etiqueta necesita un nombre y una descripción, ambos como texto.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/label_set.py"/>
        <source>{name} is too large for a label set.</source>
        <translation>{name} es demasiado grande para un conjunto de etiquetas.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/label_set.py"/>
        <source>The label set {name} cannot be read: {reason}.</source>
        <translation>El conjunto de etiquetas {name} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/label_set.py"/>
        <source>{name} is nested too deeply for a label set.</source>
        <translation>{name} está anidado a demasiada profundidad para un conjunto de etiquetas.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/label_set.py"/>
        <source>{name} is no valid {kind}: {reason}.</source>
        <translation>{name} no es válido como {kind}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/labelling.py"/>
        <source>{name} has labels {what}: --again replaces them.</source>
        <translation>{name} tiene etiquetas {what}: --again las reemplaza.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/labelling.py"/>
        <source>A segment can get 1 to {largest_most} labels, not {most}.</source>
        <translation>Un segmento puede recibir de 1 a {largest_most} etiquetas, no {most}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/labelling.py"/>
        <source>{name} is unfinished: analyse its recording again first.</source>
        <translation>{name} está sin terminar: analice antes de nuevo su grabación.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/labelling.py"/>
        <source>{name} holds no words to label.</source>
        <translation>{name} no contiene palabras que etiquetar.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/library.py"/>
        <source>The library cannot be used: {error}.</source>
        <translation>No se puede usar la biblioteca: {error}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/library_schema.py"/>
        <source>The library cannot be opened in {parent}: {error}.</source>
        <translation>No se puede abrir la biblioteca en {parent}: {error}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/library_schema.py"/>
        <source>The library cannot be made anew in {parent}: {error}.</source>
        <translation>No se puede crear de nuevo la biblioteca en {parent}: {error}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/advice.py"/>
        <source>Best for {language} on this computer: {best}, {n}.</source>
        <translation>Lo mejor para {language} en este equipo: {best}, {n}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/advice.py"/>
        <source>the bundled recogniser</source>
        <translation>el reconocedor incluido</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/advice.py"/>
        <source>{best} (installed)</source>
        <translation>{best} (instalado)</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/advice.py"/>
        <source>Best for {language} on this computer: {best}.</source>
        <translation>Lo mejor para {language} en este equipo: {best}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/advice.py"/>
        <source>too large: needs {memory} of memory, this computer has {has}</source>
        <translation>demasiado grande: necesita {memory} de memoria, este equipo tiene {has}</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/advice.py"/>
        <source>needs {memory} of memory</source>
        <translation>necesita {memory} de memoria</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/disk.py"/>
        <source>{folder} cannot be written to: {strerror}.</source>
        <translation>No se puede escribir en {folder}: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/disk.py"/>
        <source>This needs {size}, and only {n} are free in {folder}.</source>
        <translation>Esto necesita {size}, y en {folder} solo hay {n} libres.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/disk.py"/>
        <source>The disk is full: nothing was added to {folder}.</source>
        <translation>El disco está lleno: no se añadió nada a {folder}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/disk.py"/>
        <source>You may not write to {folder}.</source>
        <translation>No tiene permiso para escribir en {folder}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/disk.py"/>
        <source>unknown error</source>
        <translation>error desconocido</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/disk.py"/>
        <source>The model can no longer be read ({reason}): is it still there?</source>
        <translation>Ya no se puede leer el modelo ({reason}): ¿sigue ahí?</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>A mirror is a web address or a folder, not {mirror}.</source>
        <translation>Una réplica es una dirección web o una carpeta, no {mirror}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>{host} wants an account for {file}.</source>
        <translation>{host} pide una cuenta para {file}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>{host} does not hand out {file}.</source>
        <translation>{host} no entrega {file}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>{host} does not have {file}.</source>
        <translation>{host} no tiene {file}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>The proxy wants a name and a password.</source>
        <translation>El proxy pide un nombre y una contraseña.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>{host} no longer has {file}.</source>
        <translation>{host} ya no tiene {file}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>{hostname} sends us on to an address without encryption ({scheme}://{hostname2}): refused.</source>
        <translation>{hostname} remite a una dirección sin cifrado ({scheme}://{hostname2}): rechazado.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>it answers with status {code}</source>
        <translation>responde con el estado {code}</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>it does not go on with an old download</source>
        <translation>no continúa una descarga anterior</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>{host} sends us on without end or off the web: refused.</source>
        <translation>{host} remite sin fin o fuera de la web: rechazado.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>{host} answers with status {code}.</source>
        <translation>{host} responde con el estado {code}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>The certificate of {host} is not trusted here: something stands between. A model pack or a mirror folder needs no connection.</source>
        <translation>El certificado de {host} no es de confianza aquí: algo se interpone. Un paquete de modelos o una carpeta réplica no necesitan conexión.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>{host} cannot be found: is this computer connected?</source>
        <translation>No se encuentra {host}: ¿está conectado este equipo?</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>it sends another part of the file than was asked for</source>
        <translation>envía otra parte del archivo distinta de la solicitada</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>the connection was cut</source>
        <translation>se cortó la conexión</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>{host} offers {total} bytes instead of {size}: that is not {file} as published.</source>
        <translation>{host} ofrece {total} bytes en vez de {size}: no es {file} tal como se publicó.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>What {host} sent is not {file} as published (its SHA-256 differs): it was deleted.</source>
        <translation>Lo que envió {host} no es {file} tal como se publicó (su SHA-256 difiere): se ha borrado.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>{host} cannot be reached: {reason}.</source>
        <translation>No se puede acceder a {host}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/getting.py"/>
        <source>“{name}” is no model that is known here; `undertone models list --all` names them.</source>
        <translation>«{name}» no es un modelo conocido aquí; `undertone models list --all` los enumera.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/getting.py"/>
        <source>The SHA-256 of {name} is not known here, so that a download could not be verified: fetch it yourself from {address} and import the file.</source>
        <translation>El SHA-256 de {name} no se conoce aquí, así que una descarga no se podría verificar: descárguelo usted de {address} e importe el archivo.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/getting.py"/>
        <source>There is no mirror folder {mirror}.</source>
        <translation>No existe la carpeta réplica {mirror}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/installing.py"/>
        <source>{name} is a well-formed {words} of {size}, but none that is known here (SHA-256 {sha256}…): install it only if you trust where it comes from.</source>
        <translation>{name} es un {words} bien formado de {size}, pero desconocido aquí (SHA-256 {sha256}…): instálelo solo si confía en su procedencia.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/installing.py"/>
        <source>None of the {refused} files in {name} can be used.</source>
        <translation>Ninguno de los {refused} archivos de {name} se puede usar.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/installing.py"/>
        <source>There is a {words} called {name} already: rename yours.</source>
        <translation>Ya existe un {words} llamado {name}: cambie el nombre del suyo.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/installing.py"/>
        <source>{name} does not have the SHA-256 that was promised: refused.</source>
        <translation>{name} no tiene el SHA-256 prometido: rechazado.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/installing.py"/>
        <source>not known here</source>
        <translation>desconocido aquí</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/installing.py"/>
        <source>{name}: {words}, {size}, {trust}.</source>
        <translation>{name}: {words}, {size}, {trust}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/installing.py"/>
        <source>{name} can no longer be read.</source>
        <translation>{name} ya no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/installing.py"/>
        <source>{name} is damaged: its packing cannot be read.</source>
        <translation>{name} está dañado: no se puede leer su compresión.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Bulgarian</source>
        <translation>búlgaro</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Catalan</source>
        <translation>catalán</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Czech</source>
        <translation>checo</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Danish</source>
        <translation>danés</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Greek</source>
        <translation>griego</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Estonian</source>
        <translation>estonio</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Persian</source>
        <translation>persa</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Finnish</source>
        <translation>finés</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Hebrew</source>
        <translation>hebreo</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Croatian</source>
        <translation>croata</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Hungarian</source>
        <translation>húngaro</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Indonesian</source>
        <translation>indonesio</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Dutch</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Norwegian</source>
        <translation>noruego</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Romanian</source>
        <translation>rumano</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Slovak</source>
        <translation>eslovaco</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Swedish</source>
        <translation>sueco</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Swahili</source>
        <translation>suajili</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Turkish</source>
        <translation>turco</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Ukrainian</source>
        <translation>ucraniano</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Vietnamese</source>
        <translation>vietnamita</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/measuring.py"/>
        <source>{name} is no Whisper model: only those are measured.</source>
        <translation>{name} no es un modelo Whisper: solo se miden esos.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/naming.py"/>
        <source>There is neither a file nor an installed model called “{name}”: `undertone models list` names them.</source>
        <translation>No hay ni un archivo ni un modelo instalado llamado «{name}»: `undertone models list` los enumera.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/naming.py"/>
        <source>{name} is not installed: `undertone models get {name2}` fetches it{size}, `undertone models import` takes the file from a disk or stick.</source>
        <translation>{name} no está instalado: `undertone models get {name2}` lo descarga{size}, `undertone models import` toma el archivo de un disco o memoria USB.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/naming.py"/>
        <source>{name} is a {words}, not a {words2}.</source>
        <translation>{name} es un {words}, no un {words2}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/naming.py"/>
        <source>{name} is incomplete or was changed: import it again.</source>
        <translation>{name} está incompleto o se modificó: impórtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/offer.py"/>
        <source>{name} is not the published file of that name (its SHA-256 begins with {sha256} instead of {sha2562}): it is damaged or altered. A model of your own needs a name of its own.</source>
        <translation>{name} no es el archivo publicado con ese nombre (su SHA-256 empieza por {sha256} en vez de {sha2562}): está dañado o alterado. Un modelo propio necesita un nombre propio.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/offer.py"/>
        <source>There is no model in {name}.</source>
        <translation>No hay ningún modelo en {name}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/offer.py"/>
        <source>{name} in {name2} is far too large.</source>
        <translation>{name} en {name2} es demasiado grande.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>{name} is a zip archive without models for Undertone.</source>
        <translation>{name} es un archivo zip sin modelos para Undertone.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>{name} is refused: its manifest is far too large.</source>
        <translation>{name} se rechaza: su manifiesto es demasiado grande.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>{name} is damaged: its manifest makes no sense.</source>
        <translation>{name} está dañado: su manifiesto no tiene sentido.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>{name} is refused: it holds a name twice.</source>
        <translation>{name} se rechaza: contiene un nombre dos veces.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>{name} is incomplete: {missing} is missing from it.</source>
        <translation>{name} está incompleto: le falta {missing}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>{name} is refused: its entries overlap, as in a zip bomb.</source>
        <translation>{name} se rechaza: sus entradas se solapan, como en una bomba zip.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>{name} points outside the folder it belongs in.</source>
        <translation>{name} apunta fuera de la carpeta que le corresponde.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>points outside the folder it belongs in</source>
        <translation>apunta fuera de la carpeta que le corresponde</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>{name} is a link.</source>
        <translation>{name} es un enlace.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>is a link</source>
        <translation>es un enlace</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>{name} is encrypted.</source>
        <translation>{name} está cifrado.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>is encrypted</source>
        <translation>está cifrado</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>{name} is not named in its manifest.</source>
        <translation>{name} no figura en su manifiesto.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>is not named in its manifest</source>
        <translation>no figura en su manifiesto</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>{name} has another size than its manifest says.</source>
        <translation>{name} tiene otro tamaño que el que dice su manifiesto.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>has another size than its manifest says</source>
        <translation>tiene otro tamaño que el que dice su manifiesto</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>{name} is packed so tightly that it must be a zip bomb.</source>
        <translation>{name} está tan comprimido que debe de ser una bomba zip.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>is packed so tightly that it must be a zip bomb</source>
        <translation>está tan comprimido que debe de ser una bomba zip</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>{name} is not what was installed: {name2} was changed or damaged.</source>
        <translation>{name} no es lo que se instaló: {name2} se modificó o se dañó.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>{name} is refused: {shown} in it {reason}.</source>
        <translation>{name} se rechaza: {shown}, dentro, {reason}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>{name} is incomplete: {name2} is gone.</source>
        <translation>{name} está incompleto: {name2} ha desaparecido.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/service.py"/>
        <source>Installed {names}.</source>
        <translation>Instalado: {names}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/service.py"/>
        <source>Installed {name}.</source>
        <translation>Se instaló {name}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/service.py"/>
        <source>{name} on the {names}.</source>
        <translation>{name} en: {names}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/service.py"/>
        <source>Removed {name}.</source>
        <translation>Se eliminó {name}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/service.py"/>
        <source>Packed {models} models into {name}.</source>
        <translation>Se empaquetaron {models} modelos en {name}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/service.py"/>
        <source>The command lacks “{key}”.</source>
        <translation>Al comando le falta «{key}».</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/service.py"/>
        <source>Nothing was installed.</source>
        <translation>No se instaló nada.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/service.py"/>
        <source>No model is installed.</source>
        <translation>No hay ningún modelo instalado.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/service.py"/>
        <source>Name the models for the pack.</source>
        <translation>Indique los modelos para el paquete.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/service.py"/>
        <source>{names} is as installed.</source>
        <translation>{names} está tal como se instaló.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/service.py"/>
        <source>{names} are as installed.</source>
        <translation>{names} están tal como se instalaron.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/store.py"/>
        <source>There is no installed model called “{name}”.</source>
        <translation>No hay ningún modelo instalado llamado «{name}».</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/store.py"/>
        <source>{name} cannot be read: {reason}.</source>
        <translation>No se puede leer {name}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/table.py"/>
        <source>any language</source>
        <translation>cualquier idioma</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/table.py"/>
        <source>sentiment and emotions</source>
        <translation>sentimiento y emociones</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/table.py"/>
        <source>imported by you</source>
        <translation>importado por usted</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/table.py"/>
        <source>damaged: import it again</source>
        <translation>dañado: impórtelo de nuevo</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/table.py"/>
        <source>about {memory}</source>
        <translation>unos {memory}</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/table.py"/>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/table.py"/>
        <source>size not known</source>
        <translation>tamaño desconocido</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/onnx_file.py"/>
        <source>{name} is damaged: it does not have the structure of an ONNX model.</source>
        <translation>{name} está dañado: no tiene la estructura de un modelo ONNX.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/onnx_file.py"/>
        <source>{name} is an ORT model under the name of an ONNX model: export it as ONNX.</source>
        <translation>{name} es un modelo ORT con nombre de modelo ONNX: expórtelo como ONNX.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/onnx_file.py"/>
        <source>{name} holds no model: its version or its graph is missing.</source>
        <translation>{name} no contiene ningún modelo: falta su versión o su grafo.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/options.py"/>
        <source>At least {low} speakers and at most {high} contradict each other.</source>
        <translation>Al menos {low} hablantes y como máximo {high} se contradicen.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/options.py"/>
        <source>The beam size must be between 1 and {max_beam}, not {beam_size}.</source>
        <translation>El ancho de haz debe estar entre 1 y {max_beam}, no ser {beam_size}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/options.py"/>
        <source>The number of speakers must be between 1 and {max_speakers}, not {value}.</source>
        <translation>El número de hablantes debe estar entre 1 y {max_speakers}, no ser {value}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/options.py"/>
        <source>The number of speakers lies outside its own range.</source>
        <translation>El número de hablantes queda fuera de su propio intervalo.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/pipeline.py"/>
        <source>{n} seconds</source>
        <translation>{n} segundos</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/pipeline.py"/>
        <source>{n} minutes</source>
        <translation>{n} minutos</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/pipeline.py"/>
        <source>No speech was found in this recording.</source>
        <translation>No se encontró voz en esta grabación.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/pipeline.py"/>
        <source>{untranscribed_ms} of speech got no text; they are marked.</source>
        <translation>{untranscribed_ms} de voz quedaron sin texto; están marcados.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/project.py"/>
        <source>The analysis must finish before its result can be edited.</source>
        <translation>El análisis debe terminar antes de que se pueda editar su resultado.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/project.py"/>
        <source>Another program changed the project {name}: open it again.</source>
        <translation>Otro programa modificó el proyecto {name}: ábralo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/projects.py"/>
        <source>{name} belongs to another recording ({own}), not to {file_name}.</source>
        <translation>{name} pertenece a otra grabación ({own}), no a {file_name}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/projects.py"/>
        <source>{name} holds corrections, labels or a summary that a new analysis would lose: use --redo for one step, or another project file.</source>
        <translation>{name} contiene correcciones, etiquetas o un resumen que se perderían con un nuevo análisis: use --redo para un paso, u otro archivo de proyecto.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/projects.py"/>
        <source>{file_name} is not the recording it was for {name}.</source>
        <translation>{file_name} ya no es la misma grabación que tenía {name}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/projects.py"/>
        <source>{name} was begun with other options: it starts from the beginning.</source>
        <translation>{name} se empezó con otras opciones: comienza desde el principio.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/projects.py"/>
        <source>{name} is finished with other options: use --redo STAGE, another --project, or --force to start again.</source>
        <translation>{name} está terminado con otras opciones: use --redo STAGE, otro --project, o --force para empezar de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/projects.py"/>
        <source>Another analysis began {name} meanwhile.</source>
        <translation>Otro análisis empezó {name} entretanto.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/reading_jobs.py"/>
        <source>The segment lies outside of the recording.</source>
        <translation>El segmento está fuera de la grabación.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/reading_jobs.py"/>
        <source>The sound cannot be read any more: open the interview again.</source>
        <translation>El sonido ya no se puede leer: abra la entrevista de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/capture.py"/>
        <source>“{name}” is gone: plug it in again, or choose another input.</source>
        <translation>«{name}» ha desaparecido: conéctelo de nuevo o elija otra entrada.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/capture.py"/>
        <source>“{name}” cannot be recorded: it is gone, in use by another program, or this program may not use it.</source>
        <translation>No se puede grabar de «{name}»: ha desaparecido, lo usa otro programa o este programa no tiene permiso para usarlo.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/capture.py"/>
        <source>Recording needs the package sounddevice and the library PortAudio, which are not installed here.</source>
        <translation>Para grabar hacen falta el paquete sounddevice y la biblioteca PortAudio, que no están instalados aquí.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/recorder.py"/>
        <source>“{name}” was unplugged or switched off: the recording until then is kept.</source>
        <translation>«{name}» se desconectó o se apagó: la grabación hasta ese momento se conserva.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/recorder.py"/>
        <source>The disk is nearly full: the recording stopped, and is kept.</source>
        <translation>El disco está casi lleno: la grabación se detuvo y se conserva.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/recorder.py"/>
        <source>There is no folder {parent} to record into.</source>
        <translation>No existe la carpeta {parent} para grabar en ella.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/recorder.py"/>
        <source>The disk is too full to record: free at least 100 MB.</source>
        <translation>El disco está demasiado lleno para grabar: libere al menos 100 MB.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/recorder.py"/>
        <source>The recording stopped: {strerror}. What was heard is kept.</source>
        <translation>La grabación se detuvo: {strerror}. Se conserva lo que se oyó.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/recorder.py"/>
        <source>“{name}” gives no sound: choose another input.</source>
        <translation>«{name}» no da sonido: elija otra entrada.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/recorder.py"/>
        <source>{name} is there already, and is never overwritten.</source>
        <translation>{name} ya existe y nunca se sobrescribe.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/recorder.py"/>
        <source>{name} cannot be made in that folder: {reason}.</source>
        <translation>No se puede crear {name} en esa carpeta: {reason}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/recorder.py"/>
        <source>The end of the recording was lost: {strerror}.</source>
        <translation>Se perdió el final de la grabación: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/recorder.py"/>
        <source>Nothing was recorded.</source>
        <translation>No se grabó nada.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/sources.py"/>
        <source>This system does not offer its own sound as an input: switch on “Stereo Mix” (Windows) or install a virtual cable such as BlackHole (macOS), then look again.</source>
        <translation>Este sistema no ofrece su propio sonido como entrada: active «Mezcla estéreo» (Windows) o instale un cable virtual como BlackHole (macOS) y vuelva a mirar.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/sources.py"/>
        <source>No microphone was found: plug one in, or allow this program to use it.</source>
        <translation>No se encontró ningún micrófono: conecte uno o permita que este programa lo use.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/sources.py"/>
        <source>none at all</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/sources.py"/>
        <source>There is no input called “{wanted}”; there is {names}.</source>
        <translation>No hay ninguna entrada llamada «{wanted}»; hay {names}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording_jobs.py"/>
        <source>Choose an input to record.</source>
        <translation>Elija una entrada para grabar.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording_jobs.py"/>
        <source>The live transcript stopped ({reason}); the recording is not touched by it.</source>
        <translation>La transcripción en vivo se detuvo ({reason}); la grabación no se ve afectada.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/redo.py"/>
        <source>There is no stage “{stage}”; choose one of: {names}.</source>
        <translation>No existe el paso «{stage}»; elija uno de: {names}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/redo.py"/>
        <source>There is no recording {recording}.</source>
        <translation>No existe la grabación {recording}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/redo.py"/>
        <source>The recording {name} is not where it was: give its place with --recording.</source>
        <translation>La grabación {name} no está donde estaba: indique su ubicación con --recording.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/redo.py"/>
        <source>{name} was imported without a recording: only its sentiment can be redone.</source>
        <translation>{name} se importó sin grabación: solo se puede volver a evaluar su sentimiento.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/redo.py"/>
        <source>{name} holds corrections, labels or a summary: a new transcription would lose them. Analyse the recording into another project instead.</source>
        <translation>{name} contiene correcciones, etiquetas o un resumen: una nueva transcripción los perdería. Analice la grabación en otro proyecto.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/retiming.py"/>
        <source>This segment is too short to be split there.</source>
        <translation>Este segmento es demasiado corto para dividirlo ahí.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/scratch.py"/>
        <source>The folder for temporary files, {place}, is not usable.</source>
        <translation>La carpeta de archivos temporales, {place}, no se puede usar.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/search_query.py"/>
        <source>Type at least one word to look for.</source>
        <translation>Escriba al menos una palabra para buscar.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/speakers.py"/>
        <source>{asked} speakers were asked for, but only {voices} could be told apart.</source>
        <translation>Se pidieron {asked} hablantes, pero solo se pudo distinguir {voices}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/speakers.py"/>
        <source>one voice</source>
        <translation>una voz</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/speakers.py"/>
        <source>{found} voices</source>
        <translation>{found} voces</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/speed.py"/>
        <source>about {shown}x real time{note}</source>
        <translation>unas {shown} veces el tiempo real{note}</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/speed.py"/>
        <source> (estimated)</source>
        <translation> (estimado)</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/speed.py"/>
        <source>far slower than real time{note}</source>
        <translation>mucho más lento que el tiempo real{note}</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/chat/model.py"/>
        <source>Chat models cannot use {device}: the processor does the work.</source>
        <translation>Los modelos de chat no pueden usar {device}: el trabajo lo hace el procesador.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/chat/model.py"/>
        <source>{name}: {problem}; it is asked in a plain form.</source>
        <translation>{name}: {problem}; se le pregunta en una forma sencilla.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/chat/process.py"/>
        <source>Chat models need the package llama-cpp-python, which is not installed: README.md says how, under “A chat model”.</source>
        <translation>Los modelos de chat necesitan el paquete llama-cpp-python, que no está instalado: README.md dice cómo, en «A chat model».</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/chat/process.py"/>
        <source>{name} does not work here: {reason}.</source>
        <translation>{name} no funciona aquí: {reason}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/chat/process.py"/>
        <source>{name} cannot answer: {answer}.</source>
        <translation>{name} no puede responder: {answer}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/chat/process.py"/>
        <source>{gpu} failed ({reason}): the processor took over.</source>
        <translation>{gpu} falló ({reason}): el procesador tomó el relevo.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/chat/summary.py"/>
        <source>The summary lists the parts of the interview: the model&apos;s memory is too short for all.</source>
        <translation>El resumen enumera las partes de la entrevista: la memoria del modelo es demasiado corta para todas.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/chat/summary.py"/>
        <source>{name} wrote no summary: another model may do better.</source>
        <translation>{name} no escribió ningún resumen: otro modelo puede hacerlo mejor.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/decode.py"/>
        <source>The recording has phone quality (8 kHz), so more words may be wrong.</source>
        <translation>La grabación tiene calidad telefónica (8 kHz), así que puede haber más palabras erróneas.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/decode.py"/>
        <source>The recording ends early at {seconds}: it should last {length}.</source>
        <translation>La grabación termina antes de tiempo en {seconds}: debería durar {length}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/decode.py"/>
        <source>The sound of {name} is damaged beyond reading: copy it again from the recorder.</source>
        <translation>El sonido de {name} está tan dañado que no se puede leer: cópielo de nuevo desde la grabadora.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/decode.py"/>
        <source>{name} is too short to analyse ({n} ms): choose a recording of at least 0.1 seconds.</source>
        <translation>{name} es demasiado corta para analizarla ({n} ms): elija una grabación de al menos 0,1 segundos.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/decode.py"/>
        <source>The recording is overdriven: {share} of its samples are clipped.</source>
        <translation>La grabación está saturada: el {share} de sus muestras están recortadas.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/decode.py"/>
        <source>The recording has one channel, so there is nothing to split.</source>
        <translation>La grabación tiene un solo canal, así que no hay nada que separar.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/groups.py"/>
        <source>The list {name} of the sentiment model is damaged.</source>
        <translation>La lista {name} del modelo de sentimiento está dañada.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/mixing.py"/>
        <source>The floating-point samples exceed full scale, so the level was lowered.</source>
        <translation>Las muestras de coma flotante superan el máximo, así que se bajó el nivel.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/mixing.py"/>
        <source>Channels {names} and {numbers} of the recording are silent.</source>
        <translation>Los canales {names} y {numbers} de la grabación están en silencio.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/mixing.py"/>
        <source>Channel {numbers} of the recording is silent.</source>
        <translation>El canal {numbers} de la grabación está en silencio.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/mixing.py"/>
        <source>The channels cancel each other out (one is inverted), so only channel {n} is used.</source>
        <translation>Los canales se anulan entre sí (uno está invertido), así que solo se usa el canal {n}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/output.py"/>
        <source>The disk is full: decoding this recording needs {megabytes} MB more.</source>
        <translation>El disco está lleno: decodificar esta grabación necesita {megabytes} MB más.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/output.py"/>
        <source>The decoded sound could not be written ({strerror}): choose another folder for temporary files.</source>
        <translation>No se pudo escribir el sonido decodificado ({strerror}): elija otra carpeta para los archivos temporales.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/reader.py"/>
        <source>This file has no sound track ({name}): choose a recording with sound.</source>
        <translation>Este archivo no tiene pista de sonido ({name}): elija una grabación con sonido.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/reader.py"/>
        <source>{name} is protected against copying and cannot be opened: choose an unprotected recording.</source>
        <translation>{name} está protegido contra copia y no se puede abrir: elija una grabación sin protección.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/reader.py"/>
        <source>The sound of {name} is in a format that cannot be decoded: convert it to WAV or FLAC.</source>
        <translation>El sonido de {name} está en un formato que no se puede decodificar: conviértalo a WAV o FLAC.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/reader.py"/>
        <source>The file has {audio} sound tracks, and only track {number} is used.</source>
        <translation>El archivo tiene {audio} pistas de sonido y solo se usa la pista {number}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/reader.py"/>
        <source>This video has no sound track ({name}): choose a recording with sound.</source>
        <translation>Este vídeo no tiene pista de sonido ({name}): elija una grabación con sonido.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>{name} is not an audio or video file that can be read: convert it to WAV or FLAC.</source>
        <translation>{name} no es un archivo de audio o vídeo que se pueda leer: conviértalo a WAV o FLAC.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>a ZIP archive or an office document</source>
        <translation>un archivo ZIP o un documento de oficina</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>an office document</source>
        <translation>un documento de oficina</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>a text document</source>
        <translation>un documento de texto</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>an archive</source>
        <translation>un archivo comprimido</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>a compressed file</source>
        <translation>un archivo comprimido</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>{name} is {kind}, not a recording: choose an audio or video file.</source>
        <translation>{name} es {kind}, no una grabación: elija un archivo de audio o vídeo.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>{name} was not finished or not copied completely (its index is missing): copy it again, or repair it with the program that recorded it.</source>
        <translation>{name} no se terminó o no se copió por completo (falta su índice): cópielo de nuevo o repárelo con el programa que lo grabó.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>a text file</source>
        <translation>un archivo de texto</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>{name} could not be read to its end ({strerror}): check the drive or copy the file again.</source>
        <translation>No se pudo leer {name} hasta el final ({strerror}): compruebe la unidad o copie de nuevo el archivo.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>{name} is empty: copy it again from the recorder.</source>
        <translation>{name} está vacío: cópielo de nuevo desde la grabadora.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>{name} is a playlist, which only points to recordings: open the recording itself.</source>
        <translation>{name} es una lista de reproducción, que solo apunta a grabaciones: abra la grabación misma.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>{name} is a folder: choose a recording inside it.</source>
        <translation>{name} es una carpeta: elija una grabación de su interior.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>{name} is not a file: choose a recording.</source>
        <translation>{name} no es un archivo: elija una grabación.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>There is no file {name}: check its name and place.</source>
        <translation>No existe el archivo {name}: compruebe su nombre y ubicación.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>{name} may not be read: ask for the right to read it, or close the program that holds it.</source>
        <translation>No hay permiso para leer {name}: pida el permiso de lectura o cierre el programa que lo tiene abierto.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>its name is not valid</source>
        <translation>su nombre no es válido</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>{name} cannot be opened ({cause}): copy it to a local folder.</source>
        <translation>No se puede abrir {name} ({cause}): cópielo en una carpeta local.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/timeline.py"/>
        <source>Damaged parts at {shown} were skipped.</source>
        <translation>Se omitieron partes dañadas en {shown}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/timeline.py"/>
        <source>A damaged part from {start} to {end} was skipped.</source>
        <translation>Se omitió una parte dañada de {start} a {end}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/timeline.py"/>
        <source>A damaged part at {start} was skipped.</source>
        <translation>Se omitió una parte dañada en {start}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/timeline.py"/>
        <source>Damaged parts at {shown} and {more} more places were skipped.</source>
        <translation>Se omitieron partes dañadas en {shown} y en {more} lugares más.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/timeline.py"/>
        <source>The recording holds no sound from {start} to {end}.</source>
        <translation>La grabación no contiene sonido de {start} a {end}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/timeline.py"/>
        <source>There are {n} more such gaps.</source>
        <translation>Hay {n} huecos más como ese.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/timeline.py"/>
        <source>{replaced} samples were not valid numbers and became silence.</source>
        <translation>{replaced} muestras no eran números válidos y pasaron a ser silencio.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/wav.py"/>
        <source>Stored samples are read in their order, none left out.</source>
        <translation>Las muestras guardadas se leen en orden, sin omitir ninguna.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/wav.py"/>
        <source>The decoded sound in {name} was cut short.</source>
        <translation>El sonido decodificado de {name} quedó cortado.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/onnx.py"/>
        <source>The model file {name} is missing.</source>
        <translation>Falta el archivo de modelo {name}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/onnx.py"/>
        <source>The model {shown} cannot be loaded: {error}</source>
        <translation>No se puede cargar el modelo {shown}: {error}</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/onnx.py"/>
        <source>The model {name} failed: {error}</source>
        <translation>El modelo {name} falló: {error}</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/sentiment.py"/>
        <source>The config.json of {name} names no labels (id2label).</source>
        <translation>El config.json de {name} no nombra etiquetas (id2label).</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/sentiment.py"/>
        <source>The model {name} knows one label only; a classifier has at least two.</source>
        <translation>El modelo {name} conoce una sola etiqueta; un clasificador tiene al menos dos.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/sentiment.py"/>
        <source>There must be one context for every text.</source>
        <translation>Debe haber un contexto para cada texto.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/sentiment.py"/>
        <source>The output of the model {name} does not fit its {labels} labels.</source>
        <translation>La salida del modelo {name} no corresponde a sus {labels} etiquetas.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/sentiment.py"/>
        <source>The labels (id2label) of {name} are not numbered from 0.</source>
        <translation>Las etiquetas (id2label) de {name} no están numeradas desde 0.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/text_model.py"/>
        <source>The model folder {name} does not exist.</source>
        <translation>La carpeta de modelo {name} no existe.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/text_model.py"/>
        <source>{name} holds {pickled}, a pickled model, which is never loaded: export it to {model} first.</source>
        <translation>{name} contiene {pickled}, un modelo en formato pickle, que nunca se carga: expórtelo antes a {model}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/text_model.py"/>
        <source>{model} in {name} is a pickle, not an ONNX model: not loaded.</source>
        <translation>{model} en {name} es un pickle, no un modelo ONNX: no se carga.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/text_model.py"/>
        <source>{model} in {name} refers to a file outside its folder: refused.</source>
        <translation>{model} en {name} remite a un archivo fuera de su carpeta: rechazado.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/text_model.py"/>
        <source>The model folder {name} lacks the file {name2}.</source>
        <translation>A la carpeta de modelo {name} le falta el archivo {name2}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/text_model.py"/>
        <source>{name} in {name2} is not a JSON object.</source>
        <translation>{name} en {name2} no es un objeto JSON.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/text_model.py"/>
        <source>The model {name} wants an unknown input, {unknown}.</source>
        <translation>El modelo {name} pide una entrada desconocida, {unknown}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/text_model.py"/>
        <source>{name} is a file: give the folder that holds the model.</source>
        <translation>{name} es un archivo: indique la carpeta que contiene el modelo.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/text_model.py"/>
        <source>The model folder {name} has no {name2}.</source>
        <translation>La carpeta de modelo {name} no tiene {name2}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/text_model.py"/>
        <source>{name} in {name2} is not valid JSON.</source>
        <translation>{name} en {name2} no es JSON válido.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/text_model.py"/>
        <source>The file {tokenizer} in {name} cannot be read.</source>
        <translation>No se puede leer el archivo {tokenizer} en {name}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/choose.py"/>
        <source>The bundled model understands English only, not “{language}”: give a multilingual Whisper model with --model.</source>
        <translation>El modelo incluido solo entiende inglés, no «{language}»: indique un modelo Whisper multilingüe con --model.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/choose.py"/>
        <source>The bundled model cannot translate: give a multilingual Whisper model with --model.</source>
        <translation>El modelo incluido no puede traducir: indique un modelo Whisper multilingüe con --model.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/choose.py"/>
        <source>The bundled model takes no vocabulary, prompt or beam size: give a multilingual Whisper model with --model.</source>
        <translation>El modelo incluido no admite vocabulario, indicaciones ni ancho de haz: indique un modelo Whisper multilingüe con --model.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/ggml.py"/>
        <source>{name} is damaged: its header makes no sense.</source>
        <translation>{name} está dañado: su cabecera no tiene sentido.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/ggml.py"/>
        <source>{name} is damaged: a tensor in it makes no sense.</source>
        <translation>{name} está dañado: uno de sus tensores no tiene sentido.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/ggml.py"/>
        <source>{name} is damaged: its word list makes no sense.</source>
        <translation>{name} está dañado: su lista de palabras no tiene sentido.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/ggml.py"/>
        <source>{name} is incomplete: it holds {found} of {expected} tensors.</source>
        <translation>{name} está incompleto: contiene {found} de {expected} tensores.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/ggml.py"/>
        <source>{name} holds 32-bit weights, which whisper.cpp cannot run: use an f16 or quantized one.</source>
        <translation>{name} contiene pesos de 32 bits, que whisper.cpp no puede ejecutar: use uno f16 o cuantizado.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/ggml.py"/>
        <source>{name} is quantized in a format of 2023, which whisper.cpp no longer reads.</source>
        <translation>{name} está cuantizado en un formato de 2023, que whisper.cpp ya no lee.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/ggml.py"/>
        <source>{name} is a model of {layers} layers, which whisper.cpp does not know.</source>
        <translation>{name} es un modelo de {layers} capas, que whisper.cpp no conoce.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/ggml.py"/>
        <source>{name} is damaged: it holds a tensor twice.</source>
        <translation>{name} está dañado: contiene un tensor dos veces.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/tokens.py"/>
        <source>The bundled speech model is damaged: its word list is empty.</source>
        <translation>El modelo de voz incluido está dañado: su lista de palabras está vacía.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/tokens.py"/>
        <source>The bundled speech model is damaged: its word list is cut.</source>
        <translation>El modelo de voz incluido está dañado: su lista de palabras está cortada.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/whisper.py"/>
        <source>No Whisper model was given.</source>
        <translation>No se indicó ningún modelo Whisper.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/whisper.py"/>
        <source>Whisper does not know the language “{language}”.</source>
        <translation>Whisper no conoce el idioma «{language}».</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/whisper.py"/>
        <source>{name} did not learn to translate: give one that is not turbo.</source>
        <translation>{name} no aprendió a traducir: indique uno que no sea turbo.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/whisper.py"/>
        <source>{name} understands English only: give a multilingual one.</source>
        <translation>{name} solo entiende inglés: indique uno multilingüe.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/whisper_choice.py"/>
        <source>--device {name} tries again</source>
        <translation>--device {name} lo intenta de nuevo</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/whisper_choice.py"/>
        <source>Whisper cannot use {device}: the processor does the work.</source>
        <translation>Whisper no puede usar {device}: el procesador hace el trabajo.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/whisper_choice.py"/>
        <source>{names} failed before: the processor does the work; {again}.</source>
        <translation>{names} falló antes: el procesador hace el trabajo; {again}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/whisper_choice.py"/>
        <source>{lost} failed a test: the processor does the work.</source>
        <translation>{lost} no superó una prueba: el procesador hace el trabajo.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/whisper_process.py"/>
        <source>{device} failed ({reason}): the processor took over.</source>
        <translation>{device} falló ({reason}): el procesador tomó el relevo.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/whisper_process.py"/>
        <source>{device} could not be used: the processor does the work.</source>
        <translation>No se pudo usar {device}: el procesador hace el trabajo.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/whisper_process.py"/>
        <source>{omitted} words of the vocabulary are more than Whisper can remember.</source>
        <translation>{omitted} palabras del vocabulario son más de las que Whisper puede recordar.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/voice.py"/>
        <source>No voice could be measured: too little was said by one person alone.</source>
        <translation>No se pudo medir ninguna voz: una sola persona dijo demasiado poco.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/summarizing.py"/>
        <source>A summary has 1 to {largest_most} sentences, not {most}.</source>
        <translation>Un resumen tiene de 1 a {largest_most} frases, no {most}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/summarizing.py"/>
        <source>{name} has a summary: --again replaces it.</source>
        <translation>{name} tiene un resumen: --again lo reemplaza.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/summarizing.py"/>
        <source>{name} holds no words to sum up.</source>
        <translation>{name} no contiene palabras que resumir.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/timecode.py"/>
        <source>“{text}” is not a time such as 01:23:45.678.</source>
        <translation>«{text}» no es un tiempo como 01:23:45.678.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/timecode.py"/>
        <source>“{text}” has more than 59 minutes or seconds.</source>
        <translation>«{text}» tiene más de 59 minutos o segundos.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/worker.py"/>
        <source>Something unforeseen went wrong: {name}.</source>
        <translation>Ocurrió algo imprevisto: {name}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/worker.py"/>
        <source>There must be one context for each text.</source>
        <translation>Debe haber un contexto para cada texto.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/worker.py"/>
        <source>There is no command “{n}”.</source>
        <translation>No existe el comando «{n}».</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/worker.py"/>
        <source>There is not enough memory for this recording.</source>
        <translation>No hay memoria suficiente para esta grabación.</translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <translation>{name}: {said}</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>hablantes</translation>
    </message>
    <message>
        <source>transcribe</source>
        <translation>transcripción</translation>
    </message>
    <message>
        <source>sentiment</source>
        <translation>sentimiento</translation>
    </message>
    <message>
        <source>emotion</source>
        <translation>emociones</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voz</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>resumen</translation>
    </message>
    <message>
        <source>missing ) at position {n}</source>
        <translation>falta un ) en la posición {n}</translation>
    </message>
    <message>
        <source>unbalanced parenthesis at position {n}</source>
        <translation>paréntesis desparejado en la posición {n}</translation>
    </message>
    <message>
        <source>nothing to repeat at position {n}</source>
        <translation>nada que repetir en la posición {n}</translation>
    </message>
    <message>
        <source>multiple repeat at position {n}</source>
        <translation>repetición múltiple en la posición {n}</translation>
    </message>
    <message>
        <source>unterminated character set at position {n}</source>
        <translation>conjunto de caracteres sin cerrar en la posición {n}</translation>
    </message>
    <message>
        <source>bad escape (end of pattern) at position {n}</source>
        <translation>una \ suelta al final en la posición {n}</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el disco</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de entrada o salida</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>el nombre del archivo es demasiado largo</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>el dispositivo está ocupado</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>no existe el dispositivo</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/importing.py"/>
        <source>There is no file {path}.</source>
        <translation type="vanished">No existe el archivo {path}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/label_set.py"/>
        <source>The label “{name}” holds a semicolon, which separates labels in tables.</source>
        <translation type="vanished">La etiqueta «{name}» contiene un punto y coma, que separa las etiquetas en las tablas.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/redo.py"/>
        <source>{name} holds corrections, labels or a summary: a new transcription would lose them.</source>
        <translation type="vanished">{name} contiene correcciones, etiquetas o un resumen: una transcripción nueva los perdería.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/chat/process.py"/>
        <source>Chat models need the package llama-cpp-python: pip install &quot;undertone[llm]&quot; installs it.</source>
        <translation type="vanished">Los modelos de chat necesitan el paquete llama-cpp-python: pip install &quot;undertone[llm]&quot; lo instala.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/projects.py"/>
        <source>{name} holds corrections that a new analysis would lose: use --redo for one step, or another project file.</source>
        <translation type="vanished">{name} contiene correcciones que un nuevo análisis perdería: use --redo para un solo paso, u otro archivo de proyecto.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/redo.py"/>
        <source>{name} holds corrections that a new transcription would lose.</source>
        <translation type="vanished">{name} contiene correcciones que una nueva transcripción perdería.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/advice.py"/>
        <source>Best for {language} on this computer: {best}, {words}.</source>
        <translation type="vanished">Lo mejor para {language} en este equipo: {best}, {words}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/whisper_pipe.py"/>
        <source>its process ended with code {returncode}</source>
        <translation type="vanished">su proceso terminó con el código {returncode}</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/whisper_pipe.py"/>
        <source>there is not enough memory for it</source>
        <translation type="vanished">no hay memoria suficiente para ello</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <location filename="../../desktop/undertone_desktop/files.py"/>
        <source>Open a recording or a project</source>
        <translation>Abrir una grabación o un proyecto</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/files.py"/>
        <source>Recordings to analyse</source>
        <translation>Grabaciones para analizar</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/files.py"/>
        <source>Transcripts ({suffixes});;All files (*)</source>
        <translation>Transcripciones ({suffixes});;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/files.py"/>
        <source>Import a transcript</source>
        <translation>Importar una transcripción</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/files.py"/>
        <source>Where recordings go</source>
        <translation>Carpeta para las grabaciones</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/files.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/files.py"/>
        <source>Saved {name}.</source>
        <translation>Se guardó {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/files.py"/>
        <source>Recordings and projects ({suffixes});;All files (*)</source>
        <translation>Grabaciones y proyectos ({suffixes});;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/files_section.py"/>
        <source>Folder for recordings…</source>
        <translation>Carpeta para grabaciones…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/files_section.py"/>
        <source>Folder for projects…</source>
        <translation>Carpeta para proyectos…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/files_section.py"/>
        <source>Beside each recording</source>
        <translation>Junto a cada grabación</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/files_section.py"/>
        <source>After a pause</source>
        <translation>Después de una pausa</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/files_section.py"/>
        <source>Scroll the transcript along</source>
        <translation>Desplazar la transcripción al reproducir</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/files_section.py"/>
        <source>New recordings</source>
        <translation>Grabaciones nuevas</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/files_section.py"/>
        <source>New projects</source>
        <translation>Proyectos nuevos</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/files_section.py"/>
        <source>Projects that are there already stay where they are.</source>
        <translation>Los proyectos que ya existen se quedan donde están.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/files_section.py"/>
        <source>Going on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/files_section.py"/>
        <source>While playing</source>
        <translation>Al reproducir</translation>
    </message>
</context>
<context>
    <name>FilmPanel</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/film.py"/>
        <source>Picture of the recording</source>
        <translation>Imagen de la grabación</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/film.py"/>
        <source>Hide the picture</source>
        <translation>Ocultar la imagen</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/find_bar.py"/>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/find_bar.py"/>
        <source>Replace with</source>
        <translation>Reemplazar con</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/find_bar.py"/>
        <source>Match capitals</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/find_bar.py"/>
        <source>Whole words only</source>
        <translation>Solo palabras completas</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/find_bar.py"/>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/find_bar.py"/>
        <source>Previous place (Shift+Enter)</source>
        <translation>Lugar anterior (Mayúsculas+Intro)</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/find_bar.py"/>
        <source>Next place (Enter)</source>
        <translation>Lugar siguiente (Intro)</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/find_bar.py"/>
        <source>Close (Escape)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/find_bar.py"/>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/find_bar.py"/>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message numerus="yes">
        <location filename="../../desktop/undertone_desktop/finder.py"/>
        <source>%n replaced</source>
        <translation>
            <numerusform>%n reemplazado</numerusform>
            <numerusform>%n reemplazados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/finder.py"/>
        <source>nothing found</source>
        <translation>nada encontrado</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/undertone_desktop/finder.py"/>
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/finder.py"/>
        <source>{at} of {n}</source>
        <translation>{at} de {n}</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/hit_list.py"/>
        <source>What was found</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <location filename="../../desktop/undertone_desktop/importer.py"/>
        <source>Something is being worked on: wait for it, or cancel it, first.</source>
        <translation>Hay una tarea en curso: espere a que termine o cancélela antes.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/importer.py"/>
        <source>Importing {name}…</source>
        <translation>Importando {name}…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/importer.py"/>
        <source>Importing {name}: {stage}, {share}</source>
        <translation>Importando {name}: {stage}, {share}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/importer.py"/>
        <source>Imported {name}.</source>
        <translation>Se importó {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/importer.py"/>
        <source>The import was stopped.</source>
        <translation>La importación se detuvo.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/importer.py"/>
        <source>The import ended unexpectedly.</source>
        <translation>La importación terminó de forma inesperada.</translation>
    </message>
</context>
<context>
    <name>InsightCard</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/insight_card.py"/>
        <source>Export “{title}”</source>
        <translation>Exportar «{title}»</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/insight_card.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>insights</name>
    <message>
        <location filename="../../desktop/undertone_desktop/card_export.py"/>
        <source>{name} cannot be written: {reason}.</source>
        <translation>No se puede escribir {name}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/card_export.py"/>
        <source>Saved {name}.</source>
        <translation>Se guardó {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Sentiment over time</source>
        <translation>Sentimiento a lo largo del tiempo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Each mark is a segment, the line their smoothed mean. Click one to go there.</source>
        <translation>Cada marca es un segmento; la línea, su media suavizada. Haga clic en una para ir allí.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Sentiment per speaker</source>
        <translation>Sentimiento por hablante</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Share of the segments with each label; yours count before the model&apos;s.</source>
        <translation>Proporción de segmentos con cada etiqueta; las suyas cuentan antes que las del modelo.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Sentiment in the course of the interview</source>
        <translation>Sentimiento en el curso de la entrevista</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>The same in equal quarters of the time.</source>
        <translation>Lo mismo en cuartos iguales del tiempo.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Talk</source>
        <translation>Habla</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Pauses are silences inside a turn; answers come after the silence shown.</source>
        <translation>Las pausas son silencios dentro de un turno; las respuestas llegan tras el silencio indicado.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>By question</source>
        <translation>Por pregunta</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>How the answer to each question was labelled. Click one to go there.</source>
        <translation>Cómo se etiquetó la respuesta a cada pregunta. Haga clic en una para ir allí.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Emotions</source>
        <translation>Emociones</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>How many segments show each; neutral is not counted.</source>
        <translation>Cuántos segmentos muestran cada una; la neutra no se cuenta.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Your labels</source>
        <translation>Etiquetas de su conjunto</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>How many segments of each person got each label of your set.</source>
        <translation>Cuántos segmentos de cada persona recibieron cada etiqueta de su conjunto.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Agreement with the model</source>
        <translation>Acuerdo con el modelo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Cohen&apos;s kappa between your labels and the model&apos;s.</source>
        <translation>Kappa de Cohen entre sus etiquetas y las del modelo.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Interviews side by side</source>
        <translation>Entrevistas lado a lado</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Share of the segments with each label, without whoever asks the questions.</source>
        <translation>Proporción de segmentos con cada etiqueta, sin quien hace las preguntas.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>By attribute</source>
        <translation>Por atributo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>The same for all interviews that share a value; how many in brackets.</source>
        <translation>Lo mismo para todas las entrevistas que comparten un valor; cuántas, entre paréntesis.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>The same question in several interviews</source>
        <translation>La misma pregunta en varias entrevistas</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>How each answered it. Click one to go there.</source>
        <translation>Cómo la respondió cada una. Haga clic en una para ir allí.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Agreement of two coders</source>
        <translation>Acuerdo entre dos codificadores</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Cohen&apos;s kappa between the labels in these two copies of one recording.</source>
        <translation>Kappa de Cohen entre las etiquetas de estas dos copias de una grabación.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Turns</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Longest</source>
        <translation>El más largo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Words/min</source>
        <translation>Palabras/min</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Pauses</source>
        <translation>Pausas</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Answers after</source>
        <translation>Responde tras</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Interrupts</source>
        <translation>Interrumpe</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Interrupted</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Label some segments yourself to see how far the model agrees with you.</source>
        <translation>Etiquete usted algunos segmentos para ver hasta qué punto coincide el modelo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>The model agrees with you on {share} of %n labelled segments</source>
        <translation>
            <numerusform>El modelo coincide con usted en el {share} de %n segmento etiquetado</numerusform>
            <numerusform>El modelo coincide con usted en el {share} de %n segmentos etiquetados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>The two copies have no segments that both labelled.</source>
        <translation>Las dos copias no tienen segmentos que ambas personas etiquetaran.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>They agree on {share} of %n segments that both labelled</source>
        <translation>
            <numerusform>Coinciden en el {share} de %n segmento que ambas personas etiquetaron</numerusform>
            <numerusform>Coinciden en el {share} de %n segmentos que ambas personas etiquetaron</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/insights_page.py"/>
        <source>Insights</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/insights_page.py"/>
        <source>Who asks the questions</source>
        <translation>Quién hace las preguntas</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/insights_page.py"/>
        <source>Who asks:</source>
        <translation>Quién pregunta:</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/insights_page.py"/>
        <source>Automatic: {name}</source>
        <translation>Automático: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/insights_page.py"/>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
</context>
<context>
    <name>Inspecting</name>
    <message>
        <location filename="../../desktop/undertone_desktop/inspecting.py"/>
        <source>Speaker: {model}</source>
        <translation>Hablante: {model}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/inspecting.py"/>
        <source>Words: {model}</source>
        <translation>Palabras: {model}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/inspecting.py"/>
        <source>Sentiment: {model}</source>
        <translation>Sentimiento: {model}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/inspecting.py"/>
        <source>Labels: {model}</source>
        <translation>Etiquetas: {model}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/inspecting.py"/>
        <source>The words or the speaker were corrected by hand.</source>
        <translation>Las palabras o el hablante se corrigieron a mano.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/inspecting.py"/>
        <source>The times of the words are estimated.</source>
        <translation>Los tiempos de las palabras son estimados.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/inspecting.py"/>
        <source>and {n} more</source>
        <translation>y {n} más</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <location filename="../../desktop/undertone_desktop/keyboard.py"/>
        <source>Keys – Undertone</source>
        <translation>Teclas – Undertone</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/keyboard.py"/>
        <source>nothing to do</source>
        <translation>nada que hacer</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/keyboard.py"/>
        <source>needs an open interview</source>
        <translation>necesita una entrevista abierta</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/keyboard.py"/>
        <source>only where the interview is shown</source>
        <translation>solo donde se muestra la entrevista</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/keyboard.py"/>
        <source>This key cannot be used.</source>
        <translation>Esta tecla no se puede usar.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/keyboard.py"/>
        <source>“{command}”</source>
        <translation>«{command}»</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/keyboard.py"/>
        <source>{key} is used by {commands}.</source>
        <translation>{key} ya es de {commands}.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/keyboard.py"/>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/keyboard.py"/>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/keyboard.py"/>
        <source>in: {places}</source>
        <translation>en: {places}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/keyboard.py"/>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/key_field.py"/>
        <source>Press the new key; Escape gives up</source>
        <translation>Pulse la tecla nueva; Esc cancela</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <location filename="../../desktop/undertone_desktop/key_rules.py"/>
        <source>This key confirms or cancels.</source>
        <translation>Esta tecla confirma o cancela.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/key_rules.py"/>
        <source>This key is needed to scroll.</source>
        <translation>Esta tecla hace falta para desplazarse.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/key_rules.py"/>
        <source>This key is needed to move through text and lists.</source>
        <translation>Esta tecla hace falta para moverse por textos y listas.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/key_rules.py"/>
        <source>This key is needed to select, to copy and to paste.</source>
        <translation>Esta tecla hace falta para seleccionar, copiar y pegar.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/key_rules.py"/>
        <source>This key belongs to the system.</source>
        <translation>Esta tecla es del sistema.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/key_rules.py"/>
        <source>This key opens a menu.</source>
        <translation>Esta tecla abre un menú.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/key_rules.py"/>
        <source>This key is needed to delete text.</source>
        <translation>Esta tecla hace falta para borrar texto.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/key_rules.py"/>
        <source>Ctrl and Alt with a letter type a sign on some keyboards.</source>
        <translation>Ctrl y Alt con una letra escriben un signo en algunos teclados.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/key_rules.py"/>
        <source>This key types an accent.</source>
        <translation>Esta tecla escribe un acento.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/key_rules.py"/>
        <source>This key alone types or deletes: hold Ctrl or Alt, or take a function key.</source>
        <translation>Esta tecla sola escribe o borra: mantenga pulsada Ctrl o Alt, o elija una tecla de función.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/key_rules.py"/>
        <source>The timeline or the transcript uses this key itself.</source>
        <translation>La línea de tiempo o la transcripción usan esta tecla.</translation>
    </message>
</context>
<context>
    <name>KeysLink</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/keys_link.py"/>
        <source>Choose keys…</source>
        <translation>Elegir teclas…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/keys_link.py"/>
        <source>Any command can have other keys: a foot pedal&apos;s and media keys too.</source>
        <translation>Cualquier orden puede tener otras teclas: también las de un pedal y las multimedia.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/keys_link.py"/>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/keys_page.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/keys_page.py"/>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/keys_section.py"/>
        <source>Search for a command or a key</source>
        <translation>Buscar una orden o una tecla</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/keys_section.py"/>
        <source>All back to the default</source>
        <translation>Restablecer todas</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/keys_section.py"/>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/keys_section.py"/>
        <source>Add a key</source>
        <translation>Añadir una tecla</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/keys_section.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/keys_section.py"/>
        <source>Back to the default</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/keys_section.py"/>
        <source>Take it from there</source>
        <translation>Quitársela a la otra</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/keys_section.py"/>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/keys_section.py"/>
        <source>Choose a command.</source>
        <translation>Elija una orden.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/keys_section.py"/>
        <source>Key {key}</source>
        <translation>Tecla {key}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/keys_section.py"/>
        <source>Commands and their keys</source>
        <translation>Órdenes y sus teclas</translation>
    </message>
</context>
<context>
    <name>KeyTips</name>
    <message>
        <location filename="../../desktop/undertone_desktop/key_tips.py"/>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/key_tips.py"/>
        <source>{words} ({keys})</source>
        <translation>{words} ({keys})</translation>
    </message>
</context>
<context>
    <name>LabelDesk</name>
    <message>
        <location filename="../../desktop/undertone_desktop/label_desk.py"/>
        <source>The interview is being labelled: wait, or cancel it.</source>
        <translation>La entrevista se está etiquetando: espere o cancele.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_desk.py"/>
        <source>The interview is being summed up: wait, or cancel it.</source>
        <translation>La entrevista se está resumiendo: espere o cancele.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_desk.py"/>
        <source>Label sets (*.toml *.json);;All files (*)</source>
        <translation>Conjuntos de etiquetas (*.toml *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_desk.py"/>
        <source>Open a label set</source>
        <translation>Abrir un conjunto de etiquetas</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_desk.py"/>
        <source>Keep the label set</source>
        <translation>Guardar el conjunto de etiquetas</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_desk.py"/>
        <source>Label sets (*.toml *.json)</source>
        <translation>Conjuntos de etiquetas (*.toml *.json)</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_desk.py"/>
        <source>{name} cannot be written: {reason}.</source>
        <translation>No se puede escribir {name}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_desk.py"/>
        <source>Saved {name}.</source>
        <translation>Se guardó {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_desk.py"/>
        <source>The summary is in the clipboard.</source>
        <translation>El resumen está en el portapapeles.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_desk.py"/>
        <source>The interview is labelled.</source>
        <translation>La entrevista está etiquetada.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_desk.py"/>
        <source>The summary is written.</source>
        <translation>El resumen está escrito.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_desk.py"/>
        <source>Stopped. What is labelled so far is kept, and can be gone on with.</source>
        <translation>Detenido. Lo etiquetado hasta ahora se conserva, y se puede seguir desde ahí.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_desk.py"/>
        <source>Stopped. Everything is as it was.</source>
        <translation>Detenido. Todo está como estaba.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_desk.py"/>
        <source>The labelling ended unexpectedly. What is labelled so far is kept.</source>
        <translation>El etiquetado terminó de forma inesperada. Lo etiquetado hasta ahora se conserva.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_desk.py"/>
        <source>Summing up ended unexpectedly. Everything is as it was.</source>
        <translation>El resumen terminó de forma inesperada. Todo está como estaba.</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <location filename="../../desktop/undertone_desktop/label_words.py"/>
        <source>Label the segments</source>
        <translation>Etiquetar los segmentos</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/undertone_desktop/label_words.py"/>
        <source>%n segments with words get labels.</source>
        <translation>
            <numerusform>%n segmento con palabras recibe etiquetas.</numerusform>
            <numerusform>%n segmentos con palabras reciben etiquetas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_words.py"/>
        <source>Go on labelling</source>
        <translation>Seguir etiquetando</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_words.py"/>
        <source>{n} of {all} segments have their labels.</source>
        <translation>{n} de {all} segmentos tienen sus etiquetas.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_words.py"/>
        <source>Label again</source>
        <translation>Etiquetar de nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_words.py"/>
        <source>The labels that are there are replaced; Undo brings them back.</source>
        <translation>Se reemplazan las etiquetas que hay; «Deshacer» las recupera.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_words.py"/>
        <source>Sum up again</source>
        <translation>Resumir de nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_words.py"/>
        <source>Sum up</source>
        <translation>Resumir</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_words.py"/>
        <source>A summary needs a chat model.</source>
        <translation>Un resumen necesita un modelo de chat.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_words.py"/>
        <source>This summary is replaced; Undo brings it back.</source>
        <translation>Se reemplaza este resumen; «Deshacer» lo recupera.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_words.py"/>
        <source>Labelled by {model}.</source>
        <translation>Etiquetado por {model}.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_words.py"/>
        <source>Labelled approximately, without a chat model.</source>
        <translation>Etiquetas aproximadas, sin modelo de chat.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/undertone_desktop/label_words.py"/>
        <source>No label applies to %n segments.</source>
        <translation>
            <numerusform>Ninguna etiqueta corresponde a %n segmento.</numerusform>
            <numerusform>Ninguna etiqueta corresponde a %n segmentos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_words.py"/>
        <source>Written by {model}. Every sentence names the passages it rests on; whether they bear it out only you can tell.</source>
        <translation>Escrito por {model}. Cada frase nombra los pasajes en los que se apoya; solo usted puede juzgar si la sostienen.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_words.py"/>
        <source>a chat model</source>
        <translation>un modelo de chat</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_words.py"/>
        <source>Approximate, without a chat model</source>
        <translation>Aproximado, sin modelo de chat</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_words.py"/>
        <source>Nothing reads what was said: it is compared with your descriptions, by a small model made for feelings. Labels of feelings come out best; take all of them as a first guess. Summaries need a chat model.</source>
        <translation>Nada lee lo que se dijo: un modelo pequeño, hecho para sentimientos, lo compara con las descripciones de usted. Las etiquetas de sentimientos salen mejor; tómelas todas como una primera suposición. Los resúmenes necesitan un modelo de chat.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_words.py"/>
        <source>It reads the interview on this computer, a few turns at a time: with a large model this takes many minutes. It errs too: check what you build on.</source>
        <translation>Lee la entrevista en este ordenador, unas pocas intervenciones cada vez: con un modelo grande tarda muchos minutos. También se equivoca: compruebe aquello en lo que se base.</translation>
    </message>
</context>
<context>
    <name>LabelsCard</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/labels_card.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/labels_card.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/labels_card.py"/>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/labels_card.py"/>
        <source>Keep as file…</source>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/labels_card.py"/>
        <source>Add a label</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/labels_card.py"/>
        <source>Remove the chosen label</source>
        <translation>Quitar la etiqueta elegida</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/labels_card.py"/>
        <source>Open a label set from a file</source>
        <translation>Abrir un conjunto de etiquetas desde un archivo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/labels_card.py"/>
        <source>Keep the label set as a file</source>
        <translation>Guardar el conjunto de etiquetas como archivo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/labels_card.py"/>
        <source>Labels per segment, at most</source>
        <translation>Etiquetas por segmento, como máximo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/labels_card.py"/>
        <source>There are no labels yet: add one, or open a set from a file.</source>
        <translation>Todavía no hay etiquetas: añada una o abra un conjunto desde un archivo.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/labels_card.py"/>
        <source>Your labels</source>
        <translation>Etiquetas de su conjunto</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/labels_card.py"/>
        <source>Every segment gets those of your labels that fit what was said. The clearer a description, the better they fit.</source>
        <translation>Cada segmento recibe las etiquetas que corresponden a lo que se dijo. Cuanto más clara la descripción, mejor corresponden.</translation>
    </message>
</context>
<context>
    <name>LabelsPage</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/labels_page.py"/>
        <source>Chat model</source>
        <translation>Modelo de chat</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/labels_page.py"/>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/labels_page.py"/>
        <source>Fetch or import a chat model</source>
        <translation>Descargar o importar un modelo de chat</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/labels_page.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/labels_page.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/labels_page.py"/>
        <source>Cancel what is being done</source>
        <translation>Cancelar la tarea en curso</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/labels_page.py"/>
        <source>Labels and summary</source>
        <translation>Etiquetas y resumen</translation>
    </message>
</context>
<context>
    <name>LabelTable</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/label_table.py"/>
        <source>Your labels</source>
        <translation>Etiquetas de su conjunto</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/label_table.py"/>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/label_table.py"/>
        <source>What it stands for</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/label_table.py"/>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Afrikaans</source>
        <translation>afrikáans</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Amharic</source>
        <translation>amárico</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Assamese</source>
        <translation>asamés</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Azerbaijani</source>
        <translation>azerbaiyano</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Bashkir</source>
        <translation>baskir</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Belarusian</source>
        <translation>bielorruso</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Bulgarian</source>
        <translation>búlgaro</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Bengali</source>
        <translation>bengalí</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Tibetan</source>
        <translation>tibetano</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Breton</source>
        <translation>bretón</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Bosnian</source>
        <translation>bosnio</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Catalan</source>
        <translation>catalán</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Czech</source>
        <translation>checo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Welsh</source>
        <translation>galés</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Danish</source>
        <translation>danés</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Greek</source>
        <translation>griego</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Estonian</source>
        <translation>estonio</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Basque</source>
        <translation>vasco</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Persian</source>
        <translation>persa</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Finnish</source>
        <translation>finés</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Faroese</source>
        <translation>feroés</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Galician</source>
        <translation>gallego</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Gujarati</source>
        <translation>guyaratí</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Hausa</source>
        <translation>hausa</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Hawaiian</source>
        <translation>hawaiano</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Hebrew</source>
        <translation>hebreo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Croatian</source>
        <translation>croata</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Haitian Creole</source>
        <translation>criollo haitiano</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Hungarian</source>
        <translation>húngaro</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Armenian</source>
        <translation>armenio</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Indonesian</source>
        <translation>indonesio</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Icelandic</source>
        <translation>islandés</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Javanese</source>
        <translation>javanés</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Georgian</source>
        <translation>georgiano</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Kazakh</source>
        <translation>kazajo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Khmer</source>
        <translation>jemer</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Kannada</source>
        <translation>canarés</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Latin</source>
        <translation>latín</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Luxembourgish</source>
        <translation>luxemburgués</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Lingala</source>
        <translation>lingala</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Lao</source>
        <translation>lao</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Lithuanian</source>
        <translation>lituano</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Latvian</source>
        <translation>letón</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Malagasy</source>
        <translation>malgache</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Maori</source>
        <translation>maorí</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Macedonian</source>
        <translation>macedonio</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Malayalam</source>
        <translation>malayalam</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Mongolian</source>
        <translation>mongol</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Marathi</source>
        <translation>maratí</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Malay</source>
        <translation>malayo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Maltese</source>
        <translation>maltés</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Burmese</source>
        <translation>birmano</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Nepali</source>
        <translation>nepalí</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Dutch</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Norwegian Nynorsk</source>
        <translation>noruego nynorsk</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Norwegian</source>
        <translation>noruego</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Occitan</source>
        <translation>occitano</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Punjabi</source>
        <translation>panyabí</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Pashto</source>
        <translation>pastún</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Romanian</source>
        <translation>rumano</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Sanskrit</source>
        <translation>sánscrito</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Sindhi</source>
        <translation>sindi</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Sinhala</source>
        <translation>cingalés</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Slovak</source>
        <translation>eslovaco</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Slovenian</source>
        <translation>esloveno</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Shona</source>
        <translation>shona</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Somali</source>
        <translation>somalí</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Albanian</source>
        <translation>albanés</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Serbian</source>
        <translation>serbio</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Sundanese</source>
        <translation>sundanés</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Swedish</source>
        <translation>sueco</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Swahili</source>
        <translation>suajili</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Tamil</source>
        <translation>tamil</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Telugu</source>
        <translation>telugu</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Tajik</source>
        <translation>tayiko</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Thai</source>
        <translation>tailandés</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Turkmen</source>
        <translation>turcomano</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Tagalog</source>
        <translation>tagalo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Turkish</source>
        <translation>turco</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Tatar</source>
        <translation>tártaro</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Ukrainian</source>
        <translation>ucraniano</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Urdu</source>
        <translation>urdu</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Uzbek</source>
        <translation>uzbeko</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Vietnamese</source>
        <translation>vietnamita</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Yiddish</source>
        <translation>yidis</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Yoruba</source>
        <translation>yoruba</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Cantonese</source>
        <translation>cantonés</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <location filename="../../desktop/undertone_desktop/leaving.py"/>
        <source>1 change is not saved: close again to lose it.</source>
        <translation>Hay 1 cambio sin guardar: cierre de nuevo para descartarlo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/undertone_desktop/leaving.py"/>
        <source>%n changes are not saved: close again to lose them.</source>
        <translation>
            <numerusform>Hay %n cambio sin guardar: cierre de nuevo para descartarlo.</numerusform>
            <numerusform>Hay %n cambios sin guardar: cierre de nuevo para descartarlos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_legend.py"/>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_legend.py"/>
        <source>The higher a block, the more positive. Shown are: {words}.</source>
        <translation>Cuanto más alto el bloque, más positivo. Se muestran: {words}.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_legend.py"/>
        <source>The higher a block, the more positive</source>
        <translation>Cuanto más alto el bloque, más positivo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_legend.py"/>
        <source>unsure</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_legend.py"/>
        <source>not scored</source>
        <translation>sin evaluar</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_legend.py"/>
        <source>your label</source>
        <translation>su etiqueta</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_legend.py"/>
        <source>can’t say</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_legend.py"/>
        <source>two at once</source>
        <translation>dos a la vez</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_legend.py"/>
        <source>found</source>
        <translation>encontrado</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_legend.py"/>
        <source>bookmark</source>
        <translation>marcador</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_legend.py"/>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_legend.py"/>
        <source>words in doubt</source>
        <translation>palabras dudosas</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/level_meter.py"/>
        <source>Loudness</source>
        <translation>Volumen de entrada</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/level_meter.py"/>
        <source>{n} dB</source>
        <translation>{n} dB</translation>
    </message>
</context>
<context>
    <name>LibraryDesk</name>
    <message>
        <location filename="../../desktop/undertone_desktop/library_desk.py"/>
        <source>There are no audio or video files among these.</source>
        <translation>No hay archivos de audio ni de vídeo entre estos.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/library_desk.py"/>
        <source>The queue is finished: {done} analysed, {failed} failed.</source>
        <translation>La cola ha terminado: {done} con éxito, {failed} con error.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>Search in everything that was said</source>
        <translation>Buscar en todo lo que se dijo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>Search in all interviews</source>
        <translation>Buscar en todas las entrevistas</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>Words, &quot;a phrase&quot;, begin*, -without, this OR that</source>
        <translation>Palabras, &quot;una frase&quot;, comienzo*, -sin, esto OR aquello</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>Add recordings…</source>
        <translation>Añadir grabaciones…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>Interviews</source>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>Select two interviews or more</source>
        <translation>Seleccione dos entrevistas o más</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>Polarity</source>
        <translation>Polaridad</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source> (unfinished)</source>
        <translation> (sin terminar)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>%n interviews</source>
        <translation>
            <numerusform>%n entrevista</numerusform>
            <numerusform>%n entrevistas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>1 interview</source>
        <translation>1 entrevista</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>Add a folder of interviews, or drop recordings here to analyse them all.</source>
        <translation>Añada una carpeta de entrevistas o arrastre aquí grabaciones para analizarlas todas.</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/look_section.py"/>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/look_section.py"/>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/look_section.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/look_section.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/look_section.py"/>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/look_section.py"/>
        <source>Size of the words</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/look_section.py"/>
        <source>The language and the size show after the next start.</source>
        <translation>El idioma y el tamaño se verán la próxima vez que se inicie el programa.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/look_section.py"/>
        <source>This shows after the next start.</source>
        <translation type="vanished">Se verá la próxima vez que se inicie el programa.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../desktop/undertone_desktop/main_window.py"/>
        <source>{name} is being analysed in the queue.</source>
        <translation>{name} se está analizando en la cola.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/main_window.py"/>
        <source>The demo interview cannot be copied: {reason}.</source>
        <translation>No se puede copiar la entrevista de demostración: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/main_window.py"/>
        <source>Find the recording</source>
        <translation>Buscar la grabación</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_minimap.py"/>
        <source>Overview of the whole recording</source>
        <translation>Vista general de toda la grabación</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_minimap.py"/>
        <source>Drag the frame to move, its sides to zoom</source>
        <translation>Arrastre el marco para mover y sus lados para ampliar</translation>
    </message>
</context>
<context>
    <name>ModelQuestion</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/model_question.py"/>
        <source>Another address, or a folder (optional)</source>
        <translation>Otra dirección o una carpeta (opcional)</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/model_question.py"/>
        <source>Another address, or a folder</source>
        <translation>Otra dirección o una carpeta</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/model_question.py"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/model_question.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>Fetch {name} ({size}, licence {licence}) from
{address}
This opens a connection. What comes is used only if its SHA-256 is the published one.</source>
        <translation>Descargar {name} ({size}, licencia {licence}) de
{address}
Esto abre una conexión. Solo se usa lo recibido si su SHA-256 es el publicado.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>size not known</source>
        <translation>tamaño desconocido</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>Fetch</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>Remove {name} from this computer? {size} become free.</source>
        <translation>¿Eliminar {name} de este equipo? Se liberan {size}.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>{name}: {kind}, {size}, SHA-256 {hash}…</source>
        <translation>{name}: {kind}, {size}, SHA-256 {hash}…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>Well-formed, but not known here. Install only if you trust where it comes from.</source>
        <translation>Bien formado, pero desconocido aquí. Instálelo solo si confía en su procedencia.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>Do not install</source>
        <translation>No instalar</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>Whisper: transcription</source>
        <translation>Whisper: transcripción</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>Chat model: labels and summaries</source>
        <translation>Modelo de chat: etiquetas y resúmenes</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>Sentiment</source>
        <translation>Sentimiento</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>Transcription</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>Speakers</source>
        <translation>Hablantes</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>Sentiment and emotions</source>
        <translation>Sentimiento y emociones</translation>
    </message>
</context>
<context>
    <name>ModelsDesk</name>
    <message>
        <location filename="../../desktop/undertone_desktop/models_desk.py"/>
        <source>Something else is being done with the models: wait or cancel it.</source>
        <translation>Hay otra tarea en curso con los modelos: espere o cancélela.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/models_desk.py"/>
        <source>Stopped. What was fetched so far is kept for the next time.</source>
        <translation>Detenido. Lo descargado hasta ahora se conserva para la próxima vez.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/models_desk.py"/>
        <source>This ended unexpectedly; nothing was changed.</source>
        <translation>Terminó de forma inesperada; no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Import a file…</source>
        <translation>Importar un archivo…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Import a folder…</source>
        <translation>Importar una carpeta…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Save a pack…</source>
        <translation>Guardar un paquete…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>All installed models in one file, for another computer</source>
        <translation>Todos los modelos instalados en un archivo, para otro equipo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Show all known models</source>
        <translation>Mostrar todos los modelos conocidos</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Cancel what is being done</source>
        <translation>Cancelar la tarea en curso</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Installed models are in {folder}.</source>
        <translation>Los modelos instalados están en {folder}.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>List of models</source>
        <translation>Lista de modelos</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Language for the recommendation</source>
        <translation>Idioma para la recomendación</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Installed by you</source>
        <translation>Instalados por usted</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Part of Undertone</source>
        <translation>Incluidos en Undertone</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Can be fetched, or imported as a file</source>
        <translation>Se pueden descargar, o importar como archivo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>{action} {name}</source>
        <translation>{action} {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Fetch…</source>
        <translation>Descargar…</translation>
    </message>
</context>
<context>
    <name>ModelsRoom</name>
    <message>
        <location filename="../../desktop/undertone_desktop/models_room.py"/>
        <source>{name} transcribes from now on.</source>
        <translation>{name} transcribe a partir de ahora.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/models_room.py"/>
        <source>Models and model packs (*.bin *.gguf *.ggml *.zip);;All files (*)</source>
        <translation>Modelos y paquetes de modelos (*.bin *.gguf *.ggml *.zip);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/models_room.py"/>
        <source>Import a model</source>
        <translation>Importar un modelo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/models_room.py"/>
        <source>Import from a folder or stick</source>
        <translation>Importar de una carpeta o memoria USB</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/models_room.py"/>
        <source>Save a model pack</source>
        <translation>Guardar un paquete de modelos</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <location filename="../../desktop/undertone_desktop/pages.py"/>
        <source>Record an interview – Undertone</source>
        <translation>Grabar una entrevista – Undertone</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/pages.py"/>
        <source>Labels and summary – Undertone</source>
        <translation>Etiquetas y resumen – Undertone</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/pages.py"/>
        <source>Settings – Undertone</source>
        <translation>Configuración – Undertone</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/pages.py"/>
        <source>Library – Undertone</source>
        <translation>Biblioteca – Undertone</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/pages.py"/>
        <source>{name} is recorded, but not analysed yet. {reason}</source>
        <translation>{name} está grabada, pero aún no analizada. {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/pages.py"/>
        <source>Recorded {name}; it is analysed after what is running.</source>
        <translation>{name} está grabada; se analizará después de lo que está en curso.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/pages.py"/>
        <source>Comparison – Undertone</source>
        <translation>Comparación – Undertone</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/pages.py"/>
        <source>A folder of interviews</source>
        <translation>Una carpeta de entrevistas</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/people_section.py"/>
        <source>Number of people</source>
        <translation>Número de personas</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/people_section.py"/>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/people_section.py"/>
        <source>People speaking</source>
        <translation>Personas que hablan</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/people_section.py"/>
        <source>To tell the number is the biggest single gain in accuracy.</source>
        <translation>Indicar el número es lo que más mejora la precisión.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/people_section.py"/>
        <source>Stereo channels</source>
        <translation>Canales estéreo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/people_section.py"/>
        <source>“One person each” is for recorders that keep everybody apart.</source>
        <translation>«Una persona en cada uno» es para grabadoras que registran a cada persona por separado.</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>The key that gives a segment to this person</source>
        <translation>La tecla que asigna un segmento a esta persona</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>Name of speaker {n}</source>
        <translation>Nombre del hablante {n}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>10 s</source>
        <translation>10 s</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>Hear ten seconds of this voice</source>
        <translation>Escuchar diez segundos de esta voz</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>Hear ten seconds of {name}</source>
        <translation>Escuchar diez segundos de {name}</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/progress.py"/>
        <source>Progress of the analysis</source>
        <translation>Progreso del análisis</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/progress.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/progress.py"/>
        <source>Cancel the analysis</source>
        <translation>Cancelar el análisis</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/progress.py"/>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
</context>
<context>
    <name>QueueLine</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/queue_view.py"/>
        <source>Progress of {name}</source>
        <translation>Progreso de {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/queue_view.py"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/queue_view.py"/>
        <source>Earlier: {name}</source>
        <translation>Antes: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/queue_view.py"/>
        <source>Later: {name}</source>
        <translation>Después: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/queue_view.py"/>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/queue_view.py"/>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/queue_view.py"/>
        <source>analysed</source>
        <translation>analizada</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/queue_view.py"/>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/queue_view.py"/>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/queue_view.py"/>
        <source>Finish this one, and begin no other</source>
        <translation>Terminar esta y no empezar otra</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/queue_view.py"/>
        <source>Clear finished</source>
        <translation>Quitar las terminadas</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/queue_view.py"/>
        <source>{done} of {n} analysed</source>
        <translation>{done} de {n} analizadas</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/queue_view.py"/>
        <source>{n} failed</source>
        <translation>{n} con error</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/queue_view.py"/>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>ReadingsView</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/readings.py"/>
        <source>The segment is recognised anew at other speeds and by other models</source>
        <translation>El segmento se reconoce de nuevo, a otras velocidades y con otros modelos</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/readings.py"/>
        <source>Other readings</source>
        <translation>Otras lecturas</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/readings.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/readings.py"/>
        <source>Listen again</source>
        <translation>Escuchar de nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/readings.py"/>
        <source>In {n} of {all} tries: {models}</source>
        <translation>En {n} de {all} intentos: {models}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/readings.py"/>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/readings.py"/>
        <source>Use these words: {text}</source>
        <translation>Usar estas palabras: {text}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/readings.py"/>
        <source>Listen again for other readings</source>
        <translation type="vanished">Escuchar de nuevo otras lecturas</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/readings.py"/>
        <source>The recording is not there to be heard.</source>
        <translation type="vanished">La grabación no está y no se puede oír.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/readings.py"/>
        <source>Listening …</source>
        <translation type="vanished">Escuchando …</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/readings.py"/>
        <source>{n} of {all}, {models}</source>
        <translation type="vanished">{n} de {all}, {models}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/readings.py"/>
        <source>Heard the same way in all {n} tries.</source>
        <translation type="vanished">Se oyó igual en los {n} intentos.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/readings.py"/>
        <source>Nothing was heard.</source>
        <translation type="vanished">No se oyó nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/readings.py"/>
        <source>The segment’s words were heard in {n} of {all} tries.</source>
        <translation type="vanished">Las palabras del segmento se oyeron en {n} de {all} intentos.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/readings.py"/>
        <source>Nothing was heard in {n} of {all}.</source>
        <translation type="vanished">En {n} de {all} no se oyó nada.</translation>
    </message>
</context>
<context>
    <name>recognition</name>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>More than one language</source>
        <translation>Más de un idioma</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>{language} needs a Whisper model for many languages; this one is for English.</source>
        <translation>{language} necesita un modelo Whisper para muchos idiomas; este es para inglés.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>{model} did not learn to translate into English.</source>
        <translation>{model} no aprendió a traducir al inglés.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>bundled recogniser</source>
        <translation>reconocedor incluido</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>Language by turn</source>
        <translation>Idioma por turno</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>Any language</source>
        <translation>Cualquier idioma</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>Find out</source>
        <translation>Averiguarlo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>Mixed</source>
        <translation>Mezclados</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>One person each</source>
        <translation>Una persona en cada uno</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>Automatic, for every speaker’s turn</source>
        <translation>Automático, para el turno de cada hablante</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>Bundled recogniser (English)</source>
        <translation>Reconocedor incluido (inglés)</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>your own</source>
        <translation>propio</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>Part of Undertone: quick, small, English only.</source>
        <translation>Parte de Undertone: rápido, pequeño, solo inglés.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>This recogniser understands English only.</source>
        <translation>Este reconocedor entiende solo inglés.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>{name} (not found)</source>
        <translation>{name} (no encontrado)</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>{names} failed before: Automatic goes without.</source>
        <translation>Fallaron antes: {names}; el modo automático prescinde de ello.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>Measures what is fastest with the model, once, and goes on with the processor if a graphics card fails.</source>
        <translation>Mide una vez qué es lo más rápido con el modelo, y sigue con el procesador si falla una tarjeta gráfica.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>For {uses}.</source>
        <translation>Para {uses}.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>It failed before.</source>
        <translation>Falló antes.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>How long this takes is known after the first analysis of its kind.</source>
        <translation>Cuánto tarda se sabrá después del primer análisis de este tipo.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>An hour of interview takes less than a minute here.</source>
        <translation>Una hora de entrevista tarda aquí menos de un minuto.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>An hour of interview takes about {n} min here, as measured.</source>
        <translation>Una hora de entrevista tarda aquí unos {n} min, según lo medido.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>An hour of interview takes about {n} h here, as measured.</source>
        <translation>Una hora de entrevista tarda aquí unas {n} h, según lo medido.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>Whisper models</source>
        <translation>modelos Whisper</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>chat models</source>
        <translation>modelos de chat</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>speakers and sentiment</source>
        <translation>hablantes y sentimiento</translation>
    </message>
</context>
<context>
    <name>RecognitionChoice</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/recognition_choice.py"/>
        <source>Language that is spoken</source>
        <translation>Idioma que se habla</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/recognition_choice.py"/>
        <source>Recogniser</source>
        <translation>Reconocedor</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/recognition_choice.py"/>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/recognition_choice.py"/>
        <source>More models…</source>
        <translation>Más modelos…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/recognition_choice.py"/>
        <source>All settings…</source>
        <translation>Toda la configuración…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/recognition_choice.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/recognition_choice.py"/>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/recognition_choice.py"/>
        <source>Language, recogniser and device: {words}</source>
        <translation>Idioma, reconocedor y dispositivo: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/recognition_choice.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Second channel</source>
        <translation>Segundo canal</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Name of the recording</source>
        <translation>Nombre de la grabación</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Folder of the recordings</source>
        <translation>Carpeta de las grabaciones</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>None was found</source>
        <translation>No se encontró ninguno</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Nothing else</source>
        <translation>Nada más</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>in {folder}</source>
        <translation>en {folder}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Recording</source>
        <translation>Grabando</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Paused: nothing is recorded</source>
        <translation>En pausa: no se graba nada</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>{input} is too loud: turn it down, or move the microphone away.</source>
        <translation>{input} suena demasiado alto: baje el nivel o aleje el micrófono.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>{input} has been silent for a while: is it the right one, and not muted?</source>
        <translation>{input} lleva un rato en silencio: ¿es la entrada correcta y no está silenciada?</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>The input</source>
        <translation>La entrada</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>What the computer plays ({name})</source>
        <translation>Lo que reproduce el equipo ({name})</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>For an online interview choose what the computer plays as well.</source>
        <translation>Para una entrevista en línea elija también lo que reproduce el equipo.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Live transcript</source>
        <translation>Transcripción en vivo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>What is said appears here a few seconds later.</source>
        <translation>Lo que se dice aparece aquí unos segundos después.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Record an interview</source>
        <translation>Grabar una entrevista</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
</context>
<context>
    <name>Rereading</name>
    <message>
        <location filename="../../desktop/undertone_desktop/rereading.py"/>
        <source>Listening: {n}</source>
        <translation>Escuchando: {n}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/rereading.py"/>
        <source>The segment could not be heard again.</source>
        <translation>No se pudo escuchar de nuevo el segmento.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/rereading.py"/>
        <source>Listening …</source>
        <translation>Escuchando …</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/rereading.py"/>
        <source>The recording is being read …</source>
        <translation>Se está leyendo la grabación …</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/rereading.py"/>
        <source>The recording is not there to be heard.</source>
        <translation>La grabación no está y no se puede oír.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/rereading.py"/>
        <source>Nothing was heard.</source>
        <translation>No se oyó nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/rereading.py"/>
        <source>Heard the same way in all {n} tries.</source>
        <translation>Se oyó igual en los {n} intentos.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/rereading.py"/>
        <source>The segment’s words were heard in {n} of {all} tries.</source>
        <translation>Las palabras del segmento se oyeron en {n} de {all} intentos.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/rereading.py"/>
        <source>Nothing was heard in {n} of {all}.</source>
        <translation>En {n} de {all} no se oyó nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/rereading.py"/>
        <source>It could not be heard again.</source>
        <translation type="vanished">No se pudo escuchar de nuevo.</translation>
    </message>
</context>
<context>
    <name>Rescorer</name>
    <message>
        <location filename="../../desktop/undertone_desktop/rescorer.py"/>
        <source>The new words could not be scored: they have no sentiment for now.</source>
        <translation>No se pudieron evaluar las palabras nuevas: por ahora no tienen sentimiento.</translation>
    </message>
</context>
<context>
    <name>Respeaking</name>
    <message>
        <location filename="../../desktop/undertone_desktop/respeaking.py"/>
        <source>The speakers are being found again: wait, or cancel it.</source>
        <translation>Se están buscando de nuevo los hablantes: espere o cancele.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/respeaking.py"/>
        <source>The speakers could not be found again.</source>
        <translation>No se pudieron buscar de nuevo los hablantes.</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/review_panel.py"/>
        <source>Segments to review</source>
        <translation>Segmentos por revisar</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/review_panel.py"/>
        <source>Checked, next</source>
        <translation>Revisado, siguiente</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/review_panel.py"/>
        <source>It is right now: go to the next one</source>
        <translation>Ya está bien: ir al siguiente</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/review_panel.py"/>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/review_panel.py"/>
        <source>Play it from two seconds before (Enter)</source>
        <translation>Reproducir desde dos segundos antes (Intro)</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/review_panel.py"/>
        <source>{n} of {total} checked</source>
        <translation>{n} de {total} revisados</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/review_panel.py"/>
        <source>All {n} are checked. Well done.</source>
        <translation>Los {n} están revisados. Bien hecho.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/review_panel.py"/>
        <source>Nothing in this interview looks doubtful.</source>
        <translation>Nada en esta entrevista parece dudoso.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/review_panel.py"/>
        <source>It is right now: go to the next one (Ctrl+Enter)</source>
        <translation type="vanished">Ya está bien: ir al siguiente (Control+Intro)</translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transcript_editor.py"/>
        <source>Words of the segment</source>
        <translation>Palabras del segmento</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transcript_editor.py"/>
        <source>Enter splits, Backspace at the start merges, Escape leaves</source>
        <translation>Intro divide, Retroceso al principio une, Esc sale</translation>
    </message>
</context>
<context>
    <name>SentimentSection</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/sentiment_section.py"/>
        <source>Score the sentiment of every segment</source>
        <translation>Evaluar el sentimiento de cada segmento</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/sentiment_section.py"/>
        <source>Read an answer together with its question</source>
        <translation>Leer la respuesta junto con su pregunta</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/sentiment_section.py"/>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/sentiment_section.py"/>
        <source>Use the bundled one</source>
        <translation>Usar el incluido</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/sentiment_section.py"/>
        <source>Scoring</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/sentiment_section.py"/>
        <source>A folder with a text classifier of your own: model.onnx, tokenizer.json and config.json. It is tried before it is used.</source>
        <translation>Una carpeta con un clasificador de texto propio: model.onnx, tokenizer.json y config.json. Se prueba antes de usarlo.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/sentiment_section.py"/>
        <source>Classifier</source>
        <translation>Clasificador</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/sentiment_section.py"/>
        <source>Measure pitch, loudness and rate of speech</source>
        <translation>Medir tono, volumen y velocidad del habla</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/sentiment_section.py"/>
        <source>Each segment against what is usual for the person who speaks. It tells how something was said, never what was felt.</source>
        <translation>Cada segmento frente a lo habitual en la persona que habla. Indica cómo se dijo algo, nunca qué se sintió.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/sentiment_section.py"/>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/sentiment_section.py"/>
        <source>The bundled one</source>
        <translation>El incluido</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/sentiment_section.py"/>
        <source>Trying it…</source>
        <translation>Probándolo…</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <location filename="../../desktop/undertone_desktop/settings_desk.py"/>
        <source>Transcription</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/settings_desk.py"/>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/settings_desk.py"/>
        <source>Speakers</source>
        <translation>Hablantes</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/settings_desk.py"/>
        <source>Sentiment</source>
        <translation>Sentimiento</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/settings_desk.py"/>
        <source>Files and playing</source>
        <translation>Archivos y reproducción</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/settings_desk.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/settings_desk.py"/>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/settings_desk.py"/>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/settings_desk.py"/>
        <source>A folder with a classifier</source>
        <translation>Una carpeta con un clasificador</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/settings_desk.py"/>
        <source>It works, and scores from now on.</source>
        <translation>Funciona, y evalúa desde ahora.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/settings_desk.py"/>
        <source>Where projects go</source>
        <translation>Dónde se guardan los proyectos</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/settings_page.py"/>
        <source>Sections of the settings</source>
        <translation>Secciones de la configuración</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/settings_page.py"/>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/settings_page.py"/>
        <source>Back to the defaults</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/settings_page.py"/>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/side_panel.py"/>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/side_panel.py"/>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/side_panel.py"/>
        <source>Speakers</source>
        <translation>Hablantes</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/side_panel.py"/>
        <source>Show: {page}</source>
        <translation>Mostrar: {page}</translation>
    </message>
</context>
<context>
    <name>SpeakersPanel</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>Wrong number of people? Find them again with:</source>
        <translation>¿Número de personas incorrecto? Buscar de nuevo con:</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>Merge {name} into somebody else</source>
        <translation>Unir {name} con otra persona</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>Merge…</source>
        <translation>Unir…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>Cancel the merge</source>
        <translation>Cancelar la unión</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>Merge {one} into {other}</source>
        <translation>Unir {one} con {other}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>Merge here</source>
        <translation>Unir aquí</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>Who is {name} really? Listen to both voices, then choose.</source>
        <translation>¿Quién es {name} en realidad? Escuche ambas voces y elija.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>A name that you change here changes everywhere.</source>
        <translation>Un nombre que cambie aquí cambia en todas partes.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>Nobody was told apart yet.</source>
        <translation>Todavía no se distinguió a nadie.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>Find the speakers again; their number is not known</source>
        <translation>Buscar de nuevo los hablantes; no se sabe cuántos son</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>Find the speakers again: 1 person</source>
        <translation>Buscar de nuevo los hablantes: 1 persona</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>Find the speakers again: %n people</source>
        <translation>
            <numerusform>Buscar de nuevo los hablantes: %n persona</numerusform>
            <numerusform>Buscar de nuevo los hablantes: %n personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>Open a recording…</source>
        <translation>Abrir una grabación…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>Record an interview…</source>
        <translation>Grabar una entrevista…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>All interviews</source>
        <translation>Todas las entrevistas</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>Try the demo interview</source>
        <translation>Probar la entrevista de demostración</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>Go on with</source>
        <translation>Continuar con</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>Everything stays on this computer.</source>
        <translation>Todo permanece en este equipo.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>Open an interview</source>
        <translation>Abrir una entrevista</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>Drop an audio or video file here, or choose one.</source>
        <translation>Arrastre aquí un archivo de audio o vídeo, o elija uno.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>Number of people</source>
        <translation>Número de personas</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>People speaking</source>
        <translation>Personas que hablan</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>Stereo channels</source>
        <translation>Canales estéreo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>Recognition</source>
        <translation>Reconocimiento</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>Find out</source>
        <translation type="vanished">Averiguar</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>Mixed</source>
        <translation type="vanished">Mezclados</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>One person each</source>
        <translation type="vanished">Una persona en cada uno</translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message>
        <location filename="../../desktop/undertone_desktop/studio.py"/>
        <source>The recording stopped unexpectedly; what was heard is kept in its file.</source>
        <translation>La grabación se detuvo de forma inesperada; lo que se oyó se conserva en su archivo.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/studio.py"/>
        <source>The inputs of this computer cannot be listed.</source>
        <translation>No se pueden enumerar las entradas de este equipo.</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/summary_card.py"/>
        <source>There is no summary yet.</source>
        <translation>Todavía no hay ningún resumen.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/summary_card.py"/>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/summary_card.py"/>
        <source>Sentences, at most</source>
        <translation>Frases, como máximo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/summary_card.py"/>
        <source>Go to {segment}</source>
        <translation>Ir a {segment}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/summary_card.py"/>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/summary_card.py"/>
        <source>A few sentences on what was said, each with the passages it rests on: a time leads there.</source>
        <translation>Unas pocas frases sobre lo que se dijo, cada una con los pasajes en los que se apoya: un tiempo lleva hasta allí.</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport_time.py"/>
        <source>Go to a time</source>
        <translation>Ir a un tiempo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport_time.py"/>
        <source>Go to the time</source>
        <translation>Ir al tiempo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport_time.py"/>
        <source>{position} of {duration}</source>
        <translation>{position} de {duration}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport_time.py"/>
        <source>Go to a time (Ctrl+J)</source>
        <translation type="vanished">Ir a un tiempo (Control+J)</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline.py"/>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline.py"/>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline.py"/>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_picture.py"/>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_picture.py"/>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_tips.py"/>
        <source>negative</source>
        <translation>negativo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_tips.py"/>
        <source>neutral</source>
        <translation>neutro</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_tips.py"/>
        <source>positive</source>
        <translation>positivo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_tips.py"/>
        <source>cannot say</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_tips.py"/>
        <source>Your label: {label}</source>
        <translation>Su etiqueta: {label}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_tips.py"/>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
</context>
<context>
    <name>TimelineCanvas</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_canvas.py"/>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_canvas.py"/>
        <source>Segments along time, a lane per speaker. The transcript holds the same rows.</source>
        <translation>Segmentos a lo largo del tiempo, una pista por hablante. La transcripción contiene las mismas filas.</translation>
    </message>
</context>
<context>
    <name>TranscriptionSection</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transcription_section.py"/>
        <source>Recogniser</source>
        <translation>Reconocedor</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transcription_section.py"/>
        <source>All models…</source>
        <translation>Todos los modelos…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transcription_section.py"/>
        <source>Language that is spoken</source>
        <translation>Idioma que se habla</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transcription_section.py"/>
        <source>Write English, whatever is spoken</source>
        <translation>Escribir en inglés, se hable lo que se hable</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transcription_section.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transcription_section.py"/>
        <source>Readings that are followed at once</source>
        <translation>Lecturas que se siguen a la vez</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transcription_section.py"/>
        <source>So many readings are followed at once: more is slower, and a little better.</source>
        <translation>Tantas lecturas se siguen a la vez: más es más lento y algo mejor.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transcription_section.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transcription_section.py"/>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transcription_section.py"/>
        <source>Names and words to expect</source>
        <translation>Nombres y palabras previsibles</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transcription_section.py"/>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transcription_section.py"/>
        <source>Careful listening</source>
        <translation>Escucha atenta</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transcription_section.py"/>
        <source>This and what follows is for Whisper models.</source>
        <translation>Esto y lo que sigue es para modelos Whisper.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transcription_section.py"/>
        <source>One a line, spelled as they should be</source>
        <translation>Una por línea, con la ortografía deseada</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transcription_section.py"/>
        <source>Text as before the transcript</source>
        <translation>Texto como si precediera a la transcripción</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transcription_section.py"/>
        <source>A sentence or two as they might stand before the transcript</source>
        <translation>Una o dos frases como las que podrían preceder a la transcripción</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transcript.py"/>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transcript.py"/>
        <source>Follow the playback</source>
        <translation>Seguir la reproducción</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transcript.py"/>
        <source>Scroll to what is being said, and stay there</source>
        <translation>Ir a lo que se está diciendo y quedarse ahí</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>Back 2 seconds</source>
        <translation>Retroceder 2 segundos</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>Forward 2 seconds</source>
        <translation>Avanzar 2 segundos</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>Loop the segment</source>
        <translation>Repetir el segmento</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>Show the picture</source>
        <translation>Mostrar la imagen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>End the loop</source>
        <translation>Terminar la repetición</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>Playing speed; voices keep their pitch</source>
        <translation>Velocidad de reproducción; las voces mantienen su tono</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>Playing speed; on this system voices change their pitch</source>
        <translation>Velocidad; en este sistema las voces cambian de tono</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>Sound on</source>
        <translation>Activar el sonido</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>Playing speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>Playing speeds</source>
        <translation>Velocidades</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>{n} ×</source>
        <translation>{n} ×</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>Playing speed; voices keep their pitch (F7 slower, F8 faster)</source>
        <translation type="vanished">Velocidad; las voces conservan su tono (F7 más lento, F8 más rápido)</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>{name} (Space or F4)</source>
        <translation type="vanished">{name} (Espacio o F4)</translation>
    </message>
</context>
<context>
    <name>VerdictChips</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail_labels.py"/>
        <source>Your label: {label}</source>
        <translation>Su etiqueta: {label}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail_labels.py"/>
        <source>{label} (key {key})</source>
        <translation type="vanished">{label} (tecla {key})</translation>
    </message>
</context>
<context>
    <name>Voicing</name>
    <message>
        <location filename="../../desktop/undertone_desktop/voicing.py"/>
        <source>The voices are being measured: wait, or cancel it.</source>
        <translation>Se están midiendo las voces: espere o cancélelo.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/voicing.py"/>
        <source>The voices could not be measured.</source>
        <translation>No se pudieron medir las voces.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/voicing.py"/>
        <source>The voices are measured: a chosen segment shows how it was said.</source>
        <translation>Las voces están medidas: un segmento elegido muestra cómo se dijo.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/voicing.py"/>
        <source>The voices are measured: the selected segment shows how it was said.</source>
        <translation type="vanished">Las voces están medidas: el segmento elegido muestra cómo se dijo.</translation>
    </message>
</context>
<context>
    <name>WordConfidences</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail_parts.py"/>
        <source>Words with confidence; the least sure: {words}</source>
        <translation>Palabras con su confianza; las menos seguras: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail_parts.py"/>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Reading the transcript</source>
        <translation>Leyendo la transcripción</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Reading the recording</source>
        <translation>Leyendo la grabación</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Taking a first look</source>
        <translation>Primera ojeada</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Finding out who speaks when</source>
        <translation>Averiguando quién habla y cuándo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Writing down what is said</source>
        <translation>Escribiendo lo que se dice</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Scoring the sentiment</source>
        <translation>Evaluando el sentimiento</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Scoring the emotions</source>
        <translation>Evaluando las emociones</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Measuring the voices</source>
        <translation>Midiendo las voces</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Labelling what was said</source>
        <translation>Etiquetando lo que se dijo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Writing the summary</source>
        <translation>Escribiendo el resumen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Checking the model</source>
        <translation>Comprobando el modelo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Copying the model</source>
        <translation>Copiando el modelo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Fetching the model</source>
        <translation>Descargando el modelo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Packing the models</source>
        <translation>Empaquetando los modelos</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>a few seconds left</source>
        <translation>quedan unos segundos</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>about {n} seconds left</source>
        <translation>quedan unos {n} segundos</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>about {n} minutes left</source>
        <translation>quedan unos {n} minutos</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>about {n} hours left</source>
        <translation>quedan unas {n} horas</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>About {n} minutes on {device}, until about {time}</source>
        <translation>Unos {n} minutos en {device}, hasta las {time} aproximadamente</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>About {n} hours on {device}, until about {time}</source>
        <translation>Unas {n} horas en {device}, hasta las {time} aproximadamente</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>the processor</source>
        <translation>el procesador</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>negative</source>
        <translation>negativo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>neutral</source>
        <translation>neutro</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>positive</source>
        <translation>positivo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>can’t say</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>scoring…</source>
        <translation>evaluando…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>The sentiment is close to a tie.</source>
        <translation>El sentimiento está casi en empate.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>The recogniser repeated itself.</source>
        <translation>El reconocedor se repitió.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>The recogniser was not sure of the words.</source>
        <translation>El reconocedor no estaba seguro de las palabras.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>There are words where hardly any speech is heard.</source>
        <translation>Hay palabras donde apenas se oye voz.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>There is speech here that got no words.</source>
        <translation>Aquí se habla, pero no se reconocieron palabras.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Two people speak at once.</source>
        <translation>Dos personas hablan a la vez.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>speech without words</source>
        <translation>voz sin palabras</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>repeats itself</source>
        <translation>se repite</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>words without speech</source>
        <translation>palabras sin voz</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>words are unsure</source>
        <translation>palabras dudosas</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>two people at once</source>
        <translation>dos personas a la vez</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>very short turn</source>
        <translation>turno muy corto</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>sentiment nearly tied</source>
        <translation>sentimiento casi en empate</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>no segments</source>
        <translation>sin segmentos</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>1 segment</source>
        <translation>1 segmento</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>%n segments</source>
        <translation>
            <numerusform>%n segmento</numerusform>
            <numerusform>%n segmentos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Pitch {n} semitones</source>
        <translation>Tono {n} semitonos</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Loudness {n} dB</source>
        <translation>Intensidad {n} dB</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>{n} words a minute</source>
        <translation>{n} palabras por minuto</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>(speech without words)</source>
        <translation>(voz sin palabras)</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>{label} says the researcher</source>
        <translation>{label} según quien investiga</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>bookmarked</source>
        <translation>con marcador</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>with a note</source>
        <translation>con nota</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>checked</source>
        <translation>revisado</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Speaker {n}</source>
        <translation>Hablante {n}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Unknown speaker</source>
        <translation>Hablante desconocido</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>unknown speaker</source>
        <translation>hablante desconocido</translation>
    </message>
</context>
<context>
    <name>WorkerJob</name>
    <message>
        <location filename="../../desktop/undertone_desktop/jobs.py"/>
        <source>Exit code {n}</source>
        <translation>Código de salida {n}</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <location filename="../../desktop/undertone_desktop/workspace.py"/>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/workspace.py"/>
        <source>Export CSV</source>
        <translation>Exportar CSV</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/workspace.py"/>
        <source>Save the segments as a table</source>
        <translation>Guardar los segmentos como tabla</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/workspace.py"/>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/workspace.py"/>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/workspace.py"/>
        <source>Insights</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/workspace.py"/>
        <source>1 person</source>
        <translation>1 persona</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/undertone_desktop/workspace.py"/>
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/undertone_desktop/workspace.py"/>
        <source>%n segments</source>
        <translation>
            <numerusform>%n segmento</numerusform>
            <numerusform>%n segmentos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/workspace.py"/>
        <source>The first words appear here in a moment.</source>
        <translation>Las primeras palabras aparecerán aquí en un momento.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/workspace.py"/>
        <source>There are no segments yet.</source>
        <translation>Todavía no hay segmentos.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/workspace.py"/>
        <source>Save the segments as a table (Ctrl+E)</source>
        <translation type="vanished">Guardar los segmentos como tabla (Control+E)</translation>
    </message>
</context>
</TS>
