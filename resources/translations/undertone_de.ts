<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AttributesForm</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/attributes_form.py"/>
        <source>New attribute</source>
        <translation>Neues Attribut</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/attributes_form.py"/>
        <source>Name of a new attribute</source>
        <translation>Name eines neuen Attributs</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/attributes_form.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/attributes_form.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/attributes_form.py"/>
        <source>Participant</source>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/attributes_form.py"/>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/banner.py"/>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/banner.py"/>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/banner.py"/>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/banner.py"/>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/banner.py"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/banner.py"/>
        <source>Find the recording…</source>
        <translation>Aufnahme suchen…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/banner.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/banner.py"/>
        <source>Save again</source>
        <translation>Erneut speichern</translation>
    </message>
</context>
<context>
    <name>BatchQueue</name>
    <message>
        <location filename="../../desktop/undertone_desktop/batch_queue.py"/>
        <source>The analysis ended unexpectedly.</source>
        <translation>Die Analyse wurde unerwartet beendet.</translation>
    </message>
</context>
<context>
    <name>Booth</name>
    <message>
        <location filename="../../desktop/undertone_desktop/booth.py"/>
        <source>Interview {time}</source>
        <translation>Interview {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/booth.py"/>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/booth.py"/>
        <source>The folder {folder} cannot be made.</source>
        <translation>Der Ordner {folder} kann nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>ClassifierTrial</name>
    <message>
        <location filename="../../desktop/undertone_desktop/classifier_trial.py"/>
        <source>This classifier cannot be used.</source>
        <translation>Dieser Klassifikator kann nicht verwendet werden.</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/command_list.py"/>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/command_list.py"/>
        <source>Search in all commands</source>
        <translation>In allen Befehlen suchen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/command_list.py"/>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/command_list.py"/>
        <source>No command has such a name.</source>
        <translation>Kein Befehl hat einen solchen Namen.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>Appearance: as the system</source>
        <translation>Darstellung: wie das System</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>Appearance: light</source>
        <translation>Darstellung: hell</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>Appearance: dark</source>
        <translation>Darstellung: dunkel</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>&amp;Record…</source>
        <translation>&amp;Aufnehmen…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>&amp;Library and search…</source>
        <translation>&amp;Bibliothek und Suche…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>&amp;Import a transcript…</source>
        <translation>Transkript &amp;importieren…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>&amp;Close the interview</source>
        <translation>Interview &amp;schließen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>&amp;Models…</source>
        <translation>&amp;Modelle…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>&amp;Settings…</source>
        <translation>Einstellun&amp;gen…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>&amp;Keys…</source>
        <translation>&amp;Tasten…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>Export {name} – {title}…</source>
        <translation>{name} exportieren – {title}…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>&amp;All commands…</source>
        <translation>Alle Be&amp;fehle…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>Interview or &amp;insights</source>
        <translation>Interview oder A&amp;uswertung</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>&amp;Labels and summary…</source>
        <translation>&amp;Labels und Zusammenfassung…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>Zoom &amp;in</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>Show &amp;everything</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Show the se&amp;gment</source>
        <translation>Se&amp;gment zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Show the &amp;review queue</source>
        <translation>&amp;Prüfliste zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Show the &amp;speakers</source>
        <translation>Pers&amp;onen zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>&amp;Follow the playback</source>
        <translation>&amp;Der Wiedergabe folgen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Underline &amp;unsure words</source>
        <translation>Unsichere &amp;Wörter unterstreichen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Find and r&amp;eplace</source>
        <translation>Suchen und &amp;ersetzen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Find &amp;next</source>
        <translation>&amp;Nächste Stelle</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Find &amp;previous</source>
        <translation>&amp;Vorherige Stelle</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Se&amp;gment</source>
        <translation>Se&amp;gment</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Write a &amp;note</source>
        <translation>N&amp;otiz schreiben</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>&amp;Bookmark</source>
        <translation>&amp;Lesezeichen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Next b&amp;ookmark</source>
        <translation>Nächstes Lese&amp;zeichen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>&amp;Checked, go to the next</source>
        <translation>&amp;Geprüft, weiter zum nächsten</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Checked or no&amp;t</source>
        <translation>Geprüft oder nich&amp;t</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Edit the &amp;words</source>
        <translation>Wö&amp;rter bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>&amp;Split at the cursor</source>
        <translation>Am &amp;Cursor teilen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>&amp;Merge with the next</source>
        <translation>Mit dem &amp;nächsten verbinden</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Merge with the &amp;one before</source>
        <translation>Mit dem &amp;vorherigen verbinden</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>&amp;Play from the word at the cursor</source>
        <translation>Ab dem Wort am Cursor abs&amp;pielen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Listen again for other &amp;readings</source>
        <translation>Nach anderen Lesarten &amp;hören</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Your label: negative</source>
        <translation>Ihre Einstufung: negativ</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Your label: neutral</source>
        <translation>Ihre Einstufung: neutral</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Your label: positive</source>
        <translation>Ihre Einstufung: positiv</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Your label: can’t say</source>
        <translation>Ihre Einstufung: nicht zu sagen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Take your labels away</source>
        <translation>Ihre Einstufungen entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Spea&amp;ker</source>
        <translation>Perso&amp;n</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Give the segment to speaker {n}</source>
        <translation>Segment Person {n} zuordnen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Give it to n&amp;obody</source>
        <translation>Ni&amp;emandem zuordnen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Give it to a &amp;new speaker</source>
        <translation>Einer ne&amp;uen Person zuordnen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>&amp;Measure the voices: pitch, loudness, rate</source>
        <translation>Sti&amp;mmen messen: Tonhöhe, Lautstärke, Tempo</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>{command}: {edit}</source>
        <translation>{command}: {edit}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/play_rows.py"/>
        <source>&amp;Play</source>
        <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/play_rows.py"/>
        <source>Play or &amp;pause</source>
        <translation>Abspielen oder &amp;Pause</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/play_rows.py"/>
        <source>&amp;Back 2 seconds</source>
        <translation>2 Sekunden &amp;zurück</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/play_rows.py"/>
        <source>&amp;Forward 2 seconds</source>
        <translation>2 Sekunden &amp;vor</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/play_rows.py"/>
        <source>Go to a &amp;time…</source>
        <translation>Zu einer Zei&amp;t springen…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/play_rows.py"/>
        <source>Next &amp;segment</source>
        <translation>Nächstes &amp;Segment</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/play_rows.py"/>
        <source>P&amp;revious segment</source>
        <translation>Vor&amp;heriges Segment</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/play_rows.py"/>
        <source>&amp;Loop the segment, or end the loop</source>
        <translation>Segment wiederholen, oder di&amp;es beenden</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/play_rows.py"/>
        <source>Sl&amp;ower</source>
        <translation>&amp;Langsamer</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/play_rows.py"/>
        <source>F&amp;aster</source>
        <translation>Sch&amp;neller</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/play_rows.py"/>
        <source>&amp;Normal speed</source>
        <translation>No&amp;rmale Geschwindigkeit</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/play_rows.py"/>
        <source>Show or hide the &amp;picture</source>
        <translation>&amp;Bild zeigen oder verbergen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/play_rows.py"/>
        <source>After a pause: {n} s back</source>
        <translation>Nach einer Pause: {n} s zurück</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/play_rows.py"/>
        <source>After a pause: go on exactly there</source>
        <translation>Nach einer Pause: genau dort weiter</translation>
    </message>
</context>
<context>
    <name>CompareDesk</name>
    <message>
        <location filename="../../desktop/undertone_desktop/compare_desk.py"/>
        <source>Back to the library</source>
        <translation>Zurück zur Bibliothek</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/compare_desk.py"/>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/compare_page.py"/>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <location filename="../../desktop/undertone_desktop/desk.py"/>
        <source>An analysis is running: cancel it before you open something else.</source>
        <translation>Eine Analyse läuft: Brechen Sie sie ab, bevor Sie etwas anderes öffnen.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/desk.py"/>
        <source>The analysis must finish before its result can be edited.</source>
        <translation>Die Analyse muss abgeschlossen sein, bevor ihr Ergebnis bearbeitet werden kann.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/desk.py"/>
        <source>The analysis was stopped. What is finished is kept.</source>
        <translation>Die Analyse wurde angehalten. Was fertig ist, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/desk.py"/>
        <source>The analysis ended unexpectedly. What is finished is kept.</source>
        <translation>Die Analyse wurde unerwartet beendet. Was fertig ist, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/desk.py"/>
        <source>The recording cannot be played.</source>
        <translation>Die Aufnahme kann nicht abgespielt werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/desk.py"/>
        <source>The recording of this project was moved: it can be read, but not heard.</source>
        <translation>Die Aufnahme zu diesem Projekt wurde verschoben: Es kann gelesen, aber nicht angehört werden.</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Selected segment</source>
        <translation>Ausgewähltes Segment</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Choose a segment to see what is known of it.</source>
        <translation>Wählen Sie ein Segment, um zu sehen, was darüber bekannt ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Approximate: only tone and description are compared.</source>
        <translation>Ungefähr: Nur der Ton wird mit der Beschreibung verglichen.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Note to this segment</source>
        <translation>Notiz zu diesem Segment</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Heard and found right</source>
        <translation>Angehört und für richtig befunden</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Recognised with {n} confidence</source>
        <translation>Mit {n} Sicherheit erkannt</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Sentiment, by the model</source>
        <translation>Stimmung laut Modell</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Your label</source>
        <translation>Ihre Einstufung</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Your labels</source>
        <translation>Ihre Labels</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Emotions</source>
        <translation>Emotionen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Voice, against this person’s usual</source>
        <translation>Stimme, verglichen mit sonst</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Changes to this segment</source>
        <translation>Änderungen an diesem Segment</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Where it comes from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Approximate: by likeness to your descriptions.</source>
        <translation type="vanished">Ungefähr: nach der Ähnlichkeit mit Ihren Beschreibungen.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Bookmark (Ctrl+B)</source>
        <translation type="vanished">Lesezeichen (Strg+B)</translation>
    </message>
</context>
<context>
    <name>DeviceSection</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/device_section.py"/>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/device_section.py"/>
        <source>Try again what failed</source>
        <translation>Fehlgeschlagenes erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/device_section.py"/>
        <source>Processor threads</source>
        <translation>Prozessor-Threads</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/device_section.py"/>
        <source>All ({n})</source>
        <translation>Alle ({n})</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/device_section.py"/>
        <source>Models run on</source>
        <translation>Modelle laufen auf</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/device_section.py"/>
        <source>Fewer leave the computer quicker for other work meanwhile.</source>
        <translation>Mit weniger bleibt der Rechner währenddessen schneller für andere Arbeit.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/device_section.py"/>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <location filename="../../desktop/undertone_desktop/editing.py"/>
        <source>Nothing is open.</source>
        <translation>Es ist nichts geöffnet.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/editing.py"/>
        <source>The analysis must finish before its result can be edited.</source>
        <translation>Die Analyse muss abgeschlossen sein, bevor ihr Ergebnis bearbeitet werden kann.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/editing.py"/>
        <source>An interview is being opened.</source>
        <translation>Ein Interview wird gerade geöffnet.</translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>correct the words</source>
        <translation>Wörter korrigieren</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>split</source>
        <translation>teilen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>merge</source>
        <translation>verbinden</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>change the speaker</source>
        <translation>Person ändern</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>add a speaker</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>rename a speaker</source>
        <translation>Person umbenennen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>merge two speakers</source>
        <translation>zwei Personen zusammenführen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>label the sentiment</source>
        <translation>Stimmung einstufen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>label the emotions</source>
        <translation>Emotionen angeben</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>take your label away</source>
        <translation>Einstufung entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>check</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>replace</source>
        <translation>ersetzen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>move an edge</source>
        <translation>Grenze verschieben</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>Speakers found again</source>
        <translation>Personen neu ermittelt</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>Sentiment scored again</source>
        <translation>Stimmung neu bewertet</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>Labels given</source>
        <translation>Labels vergeben</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>Summary written</source>
        <translation>Zusammenfassung geschrieben</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>Voices measured</source>
        <translation>Stimmen gemessen</translation>
    </message>
</context>
<context>
    <name>EmotionChips</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail_labels.py"/>
        <source>Add an emotion</source>
        <translation>Emotion hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail_labels.py"/>
        <source>Back to the model’s</source>
        <translation>Zurück zu denen des Modells</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail_labels.py"/>
        <source>None, as you say.</source>
        <translation>Keine, wie Sie angeben.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail_labels.py"/>
        <source>None stands out.</source>
        <translation>Keine sticht hervor.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail_labels.py"/>
        <source>Known emotions</source>
        <translation>Bekannte Emotionen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail_labels.py"/>
        <source>Take {label} away</source>
        <translation>{label} entfernen</translation>
    </message>
</context>
<context>
    <name>emotions</name>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>admiration</source>
        <translation>Bewunderung</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>amusement</source>
        <translation>Belustigung</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>anger</source>
        <translation>Wut</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>annoyance</source>
        <translation>Ärger</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>approval</source>
        <translation>Zustimmung</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>caring</source>
        <translation>Fürsorge</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>confusion</source>
        <translation>Verwirrung</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>curiosity</source>
        <translation>Neugier</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>desire</source>
        <translation>Verlangen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>disappointment</source>
        <translation>Enttäuschung</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>disapproval</source>
        <translation>Missbilligung</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>disgust</source>
        <translation>Ekel</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>embarrassment</source>
        <translation>Verlegenheit</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>excitement</source>
        <translation>Begeisterung</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>fear</source>
        <translation>Angst</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>gratitude</source>
        <translation>Dankbarkeit</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>grief</source>
        <translation>Trauer</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>joy</source>
        <translation>Freude</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>love</source>
        <translation>Liebe</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>nervousness</source>
        <translation>Nervosität</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>optimism</source>
        <translation>Zuversicht</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>pride</source>
        <translation>Stolz</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>realization</source>
        <translation>Erkenntnis</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>relief</source>
        <translation>Erleichterung</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>remorse</source>
        <translation>Reue</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>sadness</source>
        <translation>Traurigkeit</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>surprise</source>
        <translation>Überraschung</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/emotions.py"/>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <location filename="../../engine/undertone/catalogue.py"/>
        <source>99 languages</source>
        <translation>99 Sprachen</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/catalogue.py"/>
        <source>100 languages</source>
        <translation>100 Sprachen</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/catalogue.py"/>
        <source>many languages</source>
        <translation>viele Sprachen</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/catalogue.py"/>
        <source>Whisper model</source>
        <translation>Whisper-Modell</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/catalogue.py"/>
        <source>chat model</source>
        <translation>Chatmodell</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/catalogue.py"/>
        <source>sentiment model</source>
        <translation>Stimmungsmodell</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/codec.py"/>
        <source>The saved data cannot be read: {name} is not a list.</source>
        <translation>Die gespeicherten Daten können nicht gelesen werden: {name} ist keine Liste.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/codec.py"/>
        <source>The saved data is not a document.</source>
        <translation>Die gespeicherten Daten sind kein Dokument.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/codec.py"/>
        <source>The saved data has version {plain}, not {version}.</source>
        <translation>Die gespeicherten Daten haben die Version {plain}, nicht {version}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/codec.py"/>
        <source>The saved data cannot be read: {place} {problem}.</source>
        <translation>Die gespeicherten Daten können nicht gelesen werden: {place} {problem}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/codec.py"/>
        <source>The saved data cannot be read: it is not JSON.</source>
        <translation>Die gespeicherten Daten können nicht gelesen werden: Sie sind kein JSON.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/database.py"/>
        <source>The project {name} is already open in another program.</source>
        <translation>Das Projekt {name} ist bereits in einem anderen Programm geöffnet.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/database.py"/>
        <source>The project {name} cannot be changed: it is write-protected.</source>
        <translation>Das Projekt {name} kann nicht geändert werden: Es ist schreibgeschützt.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/database.py"/>
        <source>You have no rights to use the project {name}.</source>
        <translation>Sie haben keine Rechte, das Projekt {name} zu verwenden.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/database.py"/>
        <source>The project {name} cannot be opened or changed in its folder: check your rights there.</source>
        <translation>Das Projekt {name} kann in seinem Ordner nicht geöffnet oder geändert werden: Prüfen Sie Ihre Rechte dort.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/database.py"/>
        <source>The disk is full: the last change to the project {name} was not saved, everything before it was.</source>
        <translation>Der Datenträger ist voll: Die letzte Änderung am Projekt {name} wurde nicht gespeichert, alles davor schon.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/database.py"/>
        <source>The disk failed while the project {name} was being used.</source>
        <translation>Der Datenträger hat versagt, während das Projekt {name} verwendet wurde.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/database.py"/>
        <source>{name} is not an Undertone project.</source>
        <translation>{name} ist kein Undertone-Projekt.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/database.py"/>
        <source>The project {name} is damaged.</source>
        <translation>Das Projekt {name} ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/database.py"/>
        <source>There is no folder {parent} to make the project in.</source>
        <translation>Es gibt keinen Ordner {parent}, um das Projekt darin anzulegen.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/database.py"/>
        <source>The project needs a shorter name.</source>
        <translation>Das Projekt braucht einen kürzeren Namen.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/database.py"/>
        <source>{name} is not a file.</source>
        <translation>{name} ist keine Datei.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/database.py"/>
        <source>{name} is empty, so it is no Undertone project.</source>
        <translation>{name} ist leer und damit kein Undertone-Projekt.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/database.py"/>
        <source>The project {name} was made by a newer version of Undertone (format {version}; this version reads up to {format_version}).</source>
        <translation>Das Projekt {name} stammt von einer neueren Version von Undertone (Format {version}; diese Version liest bis {format_version}).</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/database.py"/>
        <source>The project {name} cannot be made: {error}.</source>
        <translation>Das Projekt {name} kann nicht angelegt werden: {error}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/database.py"/>
        <source>There is no project {name} in that folder.</source>
        <translation>In diesem Ordner gibt es kein Projekt {name}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/database.py"/>
        <source>{name} cannot be opened: {error}.</source>
        <translation>{name} kann nicht geöffnet werden: {error}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/devices.py"/>
        <source>There is no device called “{name}” here; choose one of: {names}.</source>
        <translation>Hier gibt es kein Gerät namens „{name}“; wählen Sie eines von: {names}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/edit.py"/>
        <source>There is no segment {segment_id}.</source>
        <translation>Es gibt kein Segment {segment_id}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/edit.py"/>
        <source>A speaker needs a name.</source>
        <translation>Eine Person braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/edit.py"/>
        <source>A speaker cannot be merged with itself.</source>
        <translation>Eine Person kann nicht mit sich selbst zusammengeführt werden.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/edit.py"/>
        <source>A segment of a single word cannot be split.</source>
        <translation>Ein Segment aus einem einzigen Wort kann nicht geteilt werden.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/edit.py"/>
        <source>Only a segment and the one after it can be merged.</source>
        <translation>Nur ein Segment und das darauf folgende können verbunden werden.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/edit.py"/>
        <source>Segments of different channels cannot be merged.</source>
        <translation>Segmente verschiedener Kanäle können nicht verbunden werden.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/edit.py"/>
        <source>A segment must begin before it ends, and lie inside the recording.</source>
        <translation>Ein Segment muss beginnen, bevor es endet, und innerhalb der Aufnahme liegen.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/edit.py"/>
        <source>There is no speaker {speaker}.</source>
        <translation>Es gibt keine Person {speaker}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/edit_log.py"/>
        <source>The saved history cannot be read.</source>
        <translation>Der gespeicherte Verlauf kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/engines.py"/>
        <source>A summary needs a chat model: `undertone models list` names some, and --model takes its name or GGUF file.</source>
        <translation>Eine Zusammenfassung braucht ein Chatmodell: `undertone models list` nennt einige, und --model nimmt dessen Namen oder GGUF-Datei.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/errors.py"/>
        <source>The {stage} step failed: {cause}</source>
        <translation>Der Schritt „{stage}“ ist fehlgeschlagen: {cause}</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/__init__.py"/>
        <source>{name} cannot be written: {reason}.</source>
        <translation>{name} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/__init__.py"/>
        <source>There is no format {name}; there are {names}.</source>
        <translation>Es gibt kein Format {name}; es gibt {names}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/__init__.py"/>
        <source>{name} does not say its format by its ending; there are {names}.</source>
        <translation>Die Endung von {name} nennt kein Format; es gibt {names}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/__init__.py"/>
        <source>your share of the disk is full</source>
        <translation>Ihr Anteil am Datenträger ist voll</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/__init__.py"/>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/__init__.py"/>
        <source>you have no rights to write there, or another program holds the file</source>
        <translation>Sie haben dort keine Schreibrechte, oder ein anderes Programm hält die Datei offen</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/__init__.py"/>
        <source>you have no rights to write there</source>
        <translation>Sie haben dort keine Schreibrechte</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/__init__.py"/>
        <source>the disk is write-protected</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/__init__.py"/>
        <source>its name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/__init__.py"/>
        <source>{name} ends in {ending}, but --format says {name2}.</source>
        <translation>{name} endet auf {ending}, aber --format nennt {name2}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/__init__.py"/>
        <source>There is no folder {parent} to write {name} to.</source>
        <translation>Es gibt keinen Ordner {parent}, um {name} dorthin zu schreiben.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/__init__.py"/>
        <source>{name} is a folder, a link or a device, so it is left alone.</source>
        <translation>{name} ist ein Ordner, ein Verweis oder ein Gerät und bleibt unberührt.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/__init__.py"/>
        <source>{name} is there already.</source>
        <translation>{name} ist bereits vorhanden.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/assemblyai.py"/>
        <source>JSON with AssemblyAI&apos;s names</source>
        <translation>JSON mit den Namen von AssemblyAI</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/audacity.py"/>
        <source>Labels for Audacity</source>
        <translation>Labels für Audacity</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/base.py"/>
        <source>There is no {what} {value}; there are {names}.</source>
        <translation>Es gibt kein „{what}“ {value}; es gibt {names}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/base.py"/>
        <source>A subtitle line must have between 10 and 200 characters.</source>
        <translation>Eine Untertitelzeile muss 10 bis 200 Zeichen haben.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/base.py"/>
        <source>A voice tells who speaks: choose the recording or pseudonyms.</source>
        <translation>Eine Stimme verrät, wer spricht: Wählen Sie die Aufnahme oder Pseudonyme.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/bibtex.py"/>
        <source>References (BibTeX)</source>
        <translation>Literatur (BibTeX)</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/csv_table.py"/>
        <source>Table for Excel, R or Python</source>
        <translation>Tabelle für Excel, R oder Python</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/ctm.py"/>
        <source>Words for scoring (CTM)</source>
        <translation>Wörter zum Vergleichen (CTM)</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/docx_text.py"/>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/eaf.py"/>
        <source>ELAN annotations</source>
        <translation>ELAN-Annotationen</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/html_page.py"/>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/json_document.py"/>
        <source>Everything, for other programs</source>
        <translation>Alles, für andere Programme</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/markdown.py"/>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/methods.py"/>
        <source>Methods paragraph for a paper</source>
        <translation>Methodenabschnitt für einen Artikel</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/parquet.py"/>
        <source>Parquet table</source>
        <translation>Parquet-Tabelle</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/pdf_figure.py"/>
        <source>Timeline figure (PDF)</source>
        <translation>Abbildung der Zeitachse (PDF)</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/profiles.py"/>
        <source>Transcript for MAXQDA</source>
        <translation>Transkript für MAXQDA</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/profiles.py"/>
        <source>Transcript for f4 and EasyTranscript</source>
        <translation>Transkript für f4 und EasyTranscript</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/profiles.py"/>
        <source>Transcript for ATLAS.ti</source>
        <translation>Transkript für ATLAS.ti</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/profiles.py"/>
        <source>Transcript for NVivo</source>
        <translation>Transkript für NVivo</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/qdpx.py"/>
        <source>REFI-QDA project (experimental)</source>
        <translation>REFI-QDA-Projekt (experimentell)</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/recordings.py"/>
        <source>{name} has {size} MiB and at most {most} fit into a file: save it as MP3 or Opus first, or leave the recording out.</source>
        <translation>{name} hat {size} MiB, und höchstens {most} passen in eine Datei: Speichern Sie sie zuerst als MP3 oder Opus, oder lassen Sie die Aufnahme weg.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/recordings.py"/>
        <source>The recording {name} cannot be read: {reason}.</source>
        <translation>Die Aufnahme {name} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/rtf.py"/>
        <source>Rich text</source>
        <translation>Rich Text</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/rttm.py"/>
        <source>Speaker turns (RTTM)</source>
        <translation>Redebeiträge (RTTM)</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/speakers_table.py"/>
        <source>Table of speakers</source>
        <translation>Tabelle der Personen</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/srt.py"/>
        <source>Subtitles (SubRip)</source>
        <translation>Untertitel (SubRip)</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/svg.py"/>
        <source>Timeline figure (SVG)</source>
        <translation>Abbildung der Zeitachse (SVG)</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/template.py"/>
        <source>Own template</source>
        <translation>Eigene Vorlage</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/textgrid.py"/>
        <source>Praat TextGrid</source>
        <translation>Praat-TextGrid</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/txt.py"/>
        <source>Transcript for reading</source>
        <translation>Transkript zum Lesen</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/vtt.py"/>
        <source>Web subtitles with speakers</source>
        <translation>Web-Untertitel mit Personen</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/words_table.py"/>
        <source>Table of words</source>
        <translation>Tabelle der Wörter</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/xlsx.py"/>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/find.py"/>
        <source>This is no regular expression: {error}.</source>
        <translation>Dies ist kein regulärer Ausdruck: {error}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/find.py"/>
        <source>This regular expression takes too long: make it simpler.</source>
        <translation>Dieser reguläre Ausdruck braucht zu lange: Vereinfachen Sie ihn.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/find.py"/>
        <source>The replacement cannot be used: {error}.</source>
        <translation>Die Ersetzung kann nicht verwendet werden: {error}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/gguf.py"/>
        <source>{name} is damaged: its head makes no sense.</source>
        <translation>{name} ist beschädigt: Der Kopf ergibt keinen Sinn.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/gguf.py"/>
        <source>{name} is cut short: the download or copy is incomplete.</source>
        <translation>{name} ist abgeschnitten: Der Download oder die Kopie ist unvollständig.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/gguf.py"/>
        <source>{name} is Whisper in GGUF format, which whisper.cpp cannot read: use the ggml file.</source>
        <translation>{name} ist Whisper im GGUF-Format, das whisper.cpp nicht lesen kann: Verwenden Sie die ggml-Datei.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/gguf.py"/>
        <source>{name} is the image part of a model, not a chat model.</source>
        <translation>{name} ist der Bildteil eines Modells, kein Chatmodell.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/gguf.py"/>
        <source>{name} is a model for embeddings, not a chat model.</source>
        <translation>{name} ist ein Modell für Einbettungen, kein Chatmodell.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/gguf.py"/>
        <source>{name} is GGUF of version {version}, which is not known here.</source>
        <translation>{name} ist GGUF der Version {version}, die hier nicht bekannt ist.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/gguf.py"/>
        <source>{name} does not say what kind of model it is.</source>
        <translation>{name} sagt nicht, welche Art von Modell es ist.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/gguf.py"/>
        <source>{name} is a part of a model ({kind}), not a whole one.</source>
        <translation>{name} ist ein Teil eines Modells ({kind}), kein ganzes.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/gguf.py"/>
        <source>{name} is one of {parts} parts: join them first (llama-gguf-split --merge).</source>
        <translation>{name} ist einer von {parts} Teilen: Fügen Sie sie zuerst zusammen (llama-gguf-split --merge).</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/gguf.py"/>
        <source>{name} has no vocabulary, so that it cannot read or write words.</source>
        <translation>{name} hat kein Vokabular und kann daher keine Wörter lesen oder schreiben.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/gguf.py"/>
        <source>{name} holds no tensors, only a head.</source>
        <translation>{name} enthält keine Tensoren, nur einen Kopf.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/gguf.py"/>
        <source>{name} is GGUF of version 1, which llama.cpp no longer reads.</source>
        <translation>{name} ist GGUF der Version 1, die llama.cpp nicht mehr liest.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/gguf.py"/>
        <source>{name} is damaged: two of its tensors lie on each other.</source>
        <translation>{name} ist beschädigt: Zwei seiner Tensoren überlappen sich.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/gguf.py"/>
        <source>{name} holds tensors of a type that is not known here.</source>
        <translation>{name} enthält Tensoren einer Art, die hier nicht bekannt ist.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/history.py"/>
        <source>The history does not belong to this state of the document.</source>
        <translation>Der Verlauf gehört nicht zu diesem Stand des Dokuments.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/importing.py"/>
        <source>{name} is there already: choose another project file.</source>
        <translation>{name} ist bereits vorhanden: Wählen Sie eine andere Projektdatei.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/importing.py"/>
        <source>{name} is named like a recording, which is analysed, not imported; if it is a transcript, say of which format.</source>
        <translation>{name} heißt wie eine Aufnahme, und die wird analysiert, nicht importiert; falls es ein Transkript ist, nennen Sie das Format.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/importing.py"/>
        <source>{name} is too large for a transcript.</source>
        <translation>{name} ist zu groß für ein Transkript.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/importing.py"/>
        <source>{name} cannot be read: {strerror}.</source>
        <translation>{name} kann nicht gelesen werden: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/importing.py"/>
        <source>There is no file of that name.</source>
        <translation>Es gibt keine Datei dieses Namens.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/__init__.py"/>
        <source>There is no import format {name}; there are {names}.</source>
        <translation>Es gibt kein Importformat {name}; es gibt {names}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/__init__.py"/>
        <source>{name} is no transcript that Undertone knows, or it is damaged.</source>
        <translation>{name} ist kein Transkript, das Undertone kennt, oder es ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/__init__.py"/>
        <source>{name} is neither text nor a Word file.</source>
        <translation>{name} ist weder Text noch eine Word-Datei.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/__init__.py"/>
        <source>{name} holds no words.</source>
        <translation>{name} enthält keine Wörter.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/__init__.py"/>
        <source>The transcript was made from another recording than this one.</source>
        <translation>Das Transkript wurde von einer anderen Aufnahme gemacht.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/__init__.py"/>
        <source>{name} holds one short line, which is no transcript; if it is one, choose the format {name2}.</source>
        <translation>{name} enthält eine kurze Zeile, das ist kein Transkript; falls doch, wählen Sie das Format {name2}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/audacity.py"/>
        <source>“{line}” is no label with its times</source>
        <translation>„{line}“ ist kein Label mit seinen Zeiten</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/base.py"/>
        <source>{name} is damaged: {what}.</source>
        <translation>{name} ist beschädigt: {what}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/base.py"/>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/build.py"/>
        <source>estimated from the speech</source>
        <translation>aus der Sprache geschätzt</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/build.py"/>
        <source>estimated from the length of the text</source>
        <translation>aus der Länge des Textes geschätzt</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/build.py"/>
        <source>told in part, else {how}</source>
        <translation>teils angegeben, sonst {how}</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/build.py"/>
        <source>by the length of the text over the speech of the recording</source>
        <translation>nach der Länge des Textes über die Sprache der Aufnahme</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/build.py"/>
        <source>by the length of the text</source>
        <translation>nach der Länge des Textes</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/build.py"/>
        <source>{missing} of {timed} segments have no beginning of their own: estimated {how}.</source>
        <translation>{missing} von {timed} Segmenten haben keinen eigenen Beginn: geschätzt {how}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/build.py"/>
        <source>The transcript has no times: they are estimated {how}.</source>
        <translation>Das Transkript hat keine Zeiten: Sie werden {how} geschätzt.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/build.py"/>
        <source>1 line ends</source>
        <translation>1 Zeile endet</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/build.py"/>
        <source>{reversed_count} lines end</source>
        <translation>{reversed_count} Zeilen enden</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/build.py"/>
        <source>{lines} before the beginning: the end is estimated.</source>
        <translation>{lines} vor dem Beginn: Das Ende wird geschätzt.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/build.py"/>
        <source>The transcript is longer than the recording: is it the right one?</source>
        <translation>Das Transkript ist länger als die Aufnahme: Ist es die richtige?</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/clock.py"/>
        <source>“{n}” is not a time such as 01:23:45.678.</source>
        <translation>„{n}“ ist keine Zeit wie 01:23:45.678.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/clock.py"/>
        <source>A time is not a number.</source>
        <translation>Eine Zeit ist keine Zahl.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/clock.py"/>
        <source>A time lies outside any recording.</source>
        <translation>Eine Zeit liegt außerhalb jeder Aufnahme.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/clock.py"/>
        <source>The time {value} lies outside any recording.</source>
        <translation>Die Zeit {value} liegt außerhalb jeder Aufnahme.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/clock.py"/>
        <source>“{text}” is not a time.</source>
        <translation>„{text}“ ist keine Zeit.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/csv_table.py"/>
        <source>two rows have one segment_id</source>
        <translation>zwei Zeilen haben dieselbe segment_id</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/ctm.py"/>
        <source>“{line}” is no line of a word</source>
        <translation>„{line}“ ist keine Zeile eines Wortes</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/docx_text.py"/>
        <source>{name} unpacks to more than any transcript holds.</source>
        <translation>{name} entpackt sich zu mehr, als ein Transkript enthält.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/docx_text.py"/>
        <source>{name} holds no text.</source>
        <translation>{name} enthält keinen Text.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/docx_text.py"/>
        <source>it is cut off, locked, or no Word file</source>
        <translation>sie ist abgeschnitten, gesperrt oder keine Word-Datei</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/eaf.py"/>
        <source>it has no tier with times</source>
        <translation>sie hat keine Spur mit Zeiten</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/eaf.py"/>
        <source>Tiers that depend on others were left out: {names}.</source>
        <translation>Spuren, die von anderen abhängen, wurden weggelassen: {names}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/fields.py"/>
        <source>{name} holds no {what}.</source>
        <translation>{name} enthält kein „{what}“.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/markup.py"/>
        <source>{name} defines entities, as no transcript needs to: it is left alone.</source>
        <translation>{name} definiert Entitäten, was kein Transkript braucht: Die Datei bleibt unberührt.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/markup.py"/>
        <source>{name} is damaged: its XML is cut off or not well-formed.</source>
        <translation>{name} ist beschädigt: Das XML ist abgeschnitten oder nicht wohlgeformt.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/noscribe.py"/>
        <source>it has no segments with times</source>
        <translation>sie hat keine Segmente mit Zeiten</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/nvivo.py"/>
        <source>its first line does not name Timespan and Content</source>
        <translation>die erste Zeile nennt nicht Timespan und Content</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/nvivo.py"/>
        <source>“{span}” is no time span</source>
        <translation>„{span}“ ist keine Zeitspanne</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/own_json.py"/>
        <source>it does not hold Undertone&apos;s schema</source>
        <translation>sie enthält nicht das Schema von Undertone</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/own_json.py"/>
        <source>{name} has version {version} of its schema, not {schema_version}.</source>
        <translation>{name} hat Version {version} des Schemas, nicht {schema_version}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/own_json.py"/>
        <source>something ends before it begins</source>
        <translation>etwas endet, bevor es beginnt</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/own_json.py"/>
        <source>two segments have one id</source>
        <translation>zwei Segmente haben dieselbe Kennung</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/own_json.py"/>
        <source>{args} is missing</source>
        <translation>{args} fehlt</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/plain.py"/>
        <source>What stands before the first speaker was left out: “{shown}”</source>
        <translation>Was vor der ersten Person steht, wurde weggelassen: „{shown}“</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/rttm.py"/>
        <source>“{line}” is no line of a turn</source>
        <translation>„{line}“ ist keine Zeile eines Redebeitrags</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/srt.py"/>
        <source>it holds no cue with its times</source>
        <translation>sie enthält keinen Untertitel mit seinen Zeiten</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/tables.py"/>
        <source>the table has no row</source>
        <translation>die Tabelle hat keine Zeile</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/tables.py"/>
        <source>the column {missing} is missing</source>
        <translation>die Spalte {missing} fehlt</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/tables.py"/>
        <source>a row has more cells than the first line has names</source>
        <translation>eine Zeile hat mehr Zellen, als die erste Zeile Namen hat</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/tables.py"/>
        <source>the table is cut off, or its quotes are not in pairs</source>
        <translation>die Tabelle ist abgeschnitten, oder ihre Anführungszeichen sind nicht paarig</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/textgrid.py"/>
        <source>it is in Praat&apos;s binary form; save it as a text file in Praat</source>
        <translation>sie hat Praats Binärform; speichern Sie sie in Praat als Textdatei</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/textgrid.py"/>
        <source>Tiers of sounds were left out: {names}.</source>
        <translation>Spuren von Lauten wurden weggelassen: {names}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/textgrid.py"/>
        <source>it ends in the middle of a tier</source>
        <translation>sie endet mitten in einer Spur</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/zoom.py"/>
        <source>The times of the transcript are those of the day: the first line begins at 0:00.</source>
        <translation>Die Zeiten des Transkripts sind Uhrzeiten: Die erste Zeile beginnt bei 0:00.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a pickled PyTorch model: it is never loaded, as opening one can run any program in it.</source>
        <translation>{name} ist ein PyTorch-Modell im Pickle-Format: Es wird nie geladen, denn schon das Öffnen kann ein beliebiges Programm darin ausführen.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a packed archive: unpack it first.</source>
        <translation>{name} ist ein gepacktes Archiv: Entpacken Sie es zuerst.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a recording, not a model.</source>
        <translation>{name} ist eine Aufnahme, kein Modell.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a web page: the download went wrong.</source>
        <translation>{name} ist eine Webseite: Der Download ist misslungen.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a program, not a model.</source>
        <translation>{name} ist ein Programm, kein Modell.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is only a Git LFS pointer: download the model itself.</source>
        <translation>{name} ist nur ein Git-LFS-Zeiger: Laden Sie das Modell selbst herunter.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a zip archive or a PyTorch checkpoint, not a model that can be loaded.</source>
        <translation>{name} ist ein ZIP-Archiv oder ein PyTorch-Checkpoint, kein ladbares Modell.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is an empty zip archive.</source>
        <translation>{name} ist ein leeres ZIP-Archiv.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a GGUF file: a chat model, or Whisper in a form that whisper.cpp cannot read.</source>
        <translation>{name} ist eine GGUF-Datei: ein Chatmodell, oder Whisper in einer Form, die whisper.cpp nicht lesen kann.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a Whisper model in ggml format, not a chat model.</source>
        <translation>{name} ist ein Whisper-Modell im ggml-Format, kein Chatmodell.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} has its bytes in the wrong order: it was made for another kind of computer.</source>
        <translation>{name} hat seine Bytes in falscher Reihenfolge: Es wurde für eine andere Art Rechner gemacht.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a language model in llama.cpp&apos;s format of 2023, which GGUF replaced.</source>
        <translation>{name} ist ein Sprachmodell in llama.cpps Format von 2023, das durch GGUF ersetzt wurde.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a Keras or HDF5 model, which is not supported.</source>
        <translation>{name} ist ein Keras- oder HDF5-Modell, das nicht unterstützt wird.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a NumPy array, not a model.</source>
        <translation>{name} ist ein NumPy-Array, kein Modell.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a PDF document, not a model.</source>
        <translation>{name} ist ein PDF-Dokument, kein Modell.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a database or a project of Undertone, not a model.</source>
        <translation>{name} ist eine Datenbank oder ein Projekt von Undertone, kein Modell.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is an error message of a server in XML: the download went wrong.</source>
        <translation>{name} ist eine Fehlermeldung eines Servers in XML: Der Download ist misslungen.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a JSON text: the download went wrong, or it is a model&apos;s settings.</source>
        <translation>{name} ist ein JSON-Text: Der Download ist misslungen, oder es sind die Einstellungen eines Modells.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a server&apos;s message “not found”: the download went wrong.</source>
        <translation>{name} ist die Meldung „nicht gefunden“ eines Servers: Der Download ist misslungen.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a server&apos;s message that it wants an account: the download went wrong.</source>
        <translation>{name} ist die Meldung eines Servers, dass er ein Konto verlangt: Der Download ist misslungen.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} holds only zeros: the download or copy did not finish.</source>
        <translation>{name} enthält nur Nullen: Der Download oder die Kopie wurde nicht abgeschlossen.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is no {expected}.</source>
        <translation>{name} ist kein {expected}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a safetensors file: convert it first.</source>
        <translation>{name} ist eine safetensors-Datei: Wandeln Sie sie zuerst um.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a TensorFlow Lite model, which is not supported.</source>
        <translation>{name} ist ein TensorFlow-Lite-Modell, das nicht unterstützt wird.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is an ONNX or ORT model, which belongs in a folder with its tokenizer.</source>
        <translation>{name} ist ein ONNX- oder ORT-Modell, das mit seinem Tokenizer in einen Ordner gehört.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a model for CTranslate2 (faster-whisper), not for whisper.cpp.</source>
        <translation>{name} ist ein Modell für CTranslate2 (faster-whisper), nicht für whisper.cpp.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>The model file {name} cannot be read: {reason}.</source>
        <translation>Die Modelldatei {name} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} cannot be read as a model: it is a folder.</source>
        <translation>{name} kann nicht als Modell gelesen werden: Es ist ein Ordner.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} cannot be read as a model: it is a device or a pipe.</source>
        <translation>{name} kann nicht als Modell gelesen werden: Es ist ein Gerät oder eine Pipe.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>There is no model file {name} in {parent}.</source>
        <translation>Es gibt keine Modelldatei {name} in {parent}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/label_set.py"/>
        <source>{name} holds no labels: it needs names with a description each.</source>
        <translation>{name} enthält keine Labels: Gebraucht werden Namen mit je einer Beschreibung.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/label_set.py"/>
        <source>A label set needs at least one label.</source>
        <translation>Ein Labelsatz braucht mindestens ein Label.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/label_set.py"/>
        <source>{found} labels are too many: at most {most_labels} can be told.</source>
        <translation>{found} Labels sind zu viele: Höchstens {most_labels} sind möglich.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/label_set.py"/>
        <source>The label “{name}” is there {count} times.</source>
        <translation>Das Label „{name}“ kommt {count}-mal vor.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/label_set.py"/>
        <source>A label has no name.</source>
        <translation>Ein Label hat keinen Namen.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/label_set.py"/>
        <source>The label “{name}…” is too long: {longest_name} characters at most.</source>
        <translation>Das Label „{name}…“ ist zu lang: höchstens {longest_name} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/label_set.py"/>
        <source>The description of “{name}” is too long: {longest_description} characters at most.</source>
        <translation>Die Beschreibung von „{name}“ ist zu lang: höchstens {longest_description} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/label_set.py"/>
        <source>The label {name} holds signs that cannot be shown.</source>
        <translation>Das Label {name} enthält Zeichen, die nicht dargestellt werden können.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/label_set.py"/>
        <source>The label “{name}” holds a colon or a semicolon, which separate labels in tables.</source>
        <translation>Das Label „{name}“ enthält einen Doppelpunkt oder ein Semikolon, die in Tabellen die Labels trennen.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/label_set.py"/>
        <source>“{no_label}” is what a segment without a label gets: choose another name.</source>
        <translation>„{no_label}“ bekommt ein Segment ohne Label: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/label_set.py"/>
        <source>{name}: every label needs a name and a description, as texts.</source>
        <translation>{name}: Jedes Label braucht einen Namen und eine Beschreibung, beides als Text.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/label_set.py"/>
        <source>{name} is too large for a label set.</source>
        <translation>{name} ist zu groß für einen Labelsatz.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/label_set.py"/>
        <source>The label set {name} cannot be read: {reason}.</source>
        <translation>Der Labelsatz {name} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/label_set.py"/>
        <source>{name} is nested too deeply for a label set.</source>
        <translation>{name} ist zu tief verschachtelt für einen Labelsatz.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/label_set.py"/>
        <source>{name} is no valid {kind}: {reason}.</source>
        <translation>{name} ist kein gültiges {kind}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/labelling.py"/>
        <source>{name} has labels {what}: --again replaces them.</source>
        <translation>{name} hat Labels {what}: --again ersetzt sie.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/labelling.py"/>
        <source>A segment can get 1 to {largest_most} labels, not {most}.</source>
        <translation>Ein Segment kann 1 bis {largest_most} Labels bekommen, nicht {most}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/labelling.py"/>
        <source>{name} is unfinished: analyse its recording again first.</source>
        <translation>{name} ist unfertig: Analysieren Sie zuerst die Aufnahme erneut.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/labelling.py"/>
        <source>{name} holds no words to label.</source>
        <translation>{name} enthält keine Wörter, denen ein Label gegeben werden könnte.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/library.py"/>
        <source>The library cannot be used: {error}.</source>
        <translation>Die Bibliothek kann nicht verwendet werden: {error}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/library_schema.py"/>
        <source>The library cannot be opened in {parent}: {error}.</source>
        <translation>Die Bibliothek kann in {parent} nicht geöffnet werden: {error}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/library_schema.py"/>
        <source>The library cannot be made anew in {parent}: {error}.</source>
        <translation>Die Bibliothek kann in {parent} nicht neu angelegt werden: {error}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/advice.py"/>
        <source>Best for {language} on this computer: {best}, {n}.</source>
        <translation>Am besten für {language} auf diesem Rechner: {best}, {n}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/advice.py"/>
        <source>the bundled recogniser</source>
        <translation>die mitgelieferte Erkennung</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/advice.py"/>
        <source>{best} (installed)</source>
        <translation>{best} (installiert)</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/advice.py"/>
        <source>Best for {language} on this computer: {best}.</source>
        <translation>Am besten für {language} auf diesem Rechner: {best}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/advice.py"/>
        <source>too large: needs {memory} of memory, this computer has {has}</source>
        <translation>zu groß: braucht {memory} Speicher, dieser Rechner hat {has}</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/advice.py"/>
        <source>needs {memory} of memory</source>
        <translation>braucht {memory} Speicher</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/disk.py"/>
        <source>{folder} cannot be written to: {strerror}.</source>
        <translation>In {folder} kann nicht geschrieben werden: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/disk.py"/>
        <source>This needs {size}, and only {n} are free in {folder}.</source>
        <translation>Dies braucht {size}, und in {folder} sind nur {n} frei.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/disk.py"/>
        <source>The disk is full: nothing was added to {folder}.</source>
        <translation>Der Datenträger ist voll: Zu {folder} wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/disk.py"/>
        <source>You may not write to {folder}.</source>
        <translation>Sie dürfen nicht in {folder} schreiben.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/disk.py"/>
        <source>unknown error</source>
        <translation>unbekannter Fehler</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/disk.py"/>
        <source>The model can no longer be read ({reason}): is it still there?</source>
        <translation>Das Modell kann nicht mehr gelesen werden ({reason}): Ist es noch da?</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>A mirror is a web address or a folder, not {mirror}.</source>
        <translation>Ein Spiegel ist eine Webadresse oder ein Ordner, nicht {mirror}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>{host} wants an account for {file}.</source>
        <translation>{host} verlangt für {file} ein Konto.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>{host} does not hand out {file}.</source>
        <translation>{host} gibt {file} nicht heraus.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>{host} does not have {file}.</source>
        <translation>{host} hat {file} nicht.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>The proxy wants a name and a password.</source>
        <translation>Der Proxy verlangt einen Namen und ein Passwort.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>{host} no longer has {file}.</source>
        <translation>{host} hat {file} nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>{hostname} sends us on to an address without encryption ({scheme}://{hostname2}): refused.</source>
        <translation>{hostname} leitet auf eine Adresse ohne Verschlüsselung weiter ({scheme}://{hostname2}): abgelehnt.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>it answers with status {code}</source>
        <translation>die Antwort hat den Status {code}</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>it does not go on with an old download</source>
        <translation>ein alter Download wird nicht fortgesetzt</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>{host} sends us on without end or off the web: refused.</source>
        <translation>{host} leitet endlos oder aus dem Web hinaus weiter: abgelehnt.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>{host} answers with status {code}.</source>
        <translation>{host} antwortet mit Status {code}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>The certificate of {host} is not trusted here: something stands between. A model pack or a mirror folder needs no connection.</source>
        <translation>Dem Zertifikat von {host} wird hier nicht vertraut: Etwas steht dazwischen. Ein Modellpaket oder ein Spiegelordner braucht keine Verbindung.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>{host} cannot be found: is this computer connected?</source>
        <translation>{host} ist nicht zu finden: Ist dieser Rechner verbunden?</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>it sends another part of the file than was asked for</source>
        <translation>es kommt ein anderer Teil der Datei als angefordert</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>the connection was cut</source>
        <translation>die Verbindung wurde unterbrochen</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>{host} offers {total} bytes instead of {size}: that is not {file} as published.</source>
        <translation>{host} bietet {total} Bytes statt {size}: Das ist nicht {file} wie veröffentlicht.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>What {host} sent is not {file} as published (its SHA-256 differs): it was deleted.</source>
        <translation>Was {host} gesendet hat, ist nicht {file} wie veröffentlicht (der SHA-256 weicht ab): Es wurde gelöscht.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>{host} cannot be reached: {reason}.</source>
        <translation>{host} ist nicht erreichbar: {reason}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/getting.py"/>
        <source>“{name}” is no model that is known here; `undertone models list --all` names them.</source>
        <translation>„{name}“ ist kein hier bekanntes Modell; `undertone models list --all` nennt sie.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/getting.py"/>
        <source>The SHA-256 of {name} is not known here, so that a download could not be verified: fetch it yourself from {address} and import the file.</source>
        <translation>Der SHA-256 von {name} ist hier nicht bekannt, sodass ein Download nicht überprüft werden könnte: Laden Sie es selbst von {address} und importieren Sie die Datei.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/getting.py"/>
        <source>There is no mirror folder {mirror}.</source>
        <translation>Es gibt keinen Spiegelordner {mirror}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/installing.py"/>
        <source>{name} is a well-formed {words} of {size}, but none that is known here (SHA-256 {sha256}…): install it only if you trust where it comes from.</source>
        <translation>{name} ist ein wohlgeformtes {words} mit {size}, aber hier nicht bekannt (SHA-256 {sha256}…): Installieren Sie es nur, wenn Sie der Herkunft trauen.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/installing.py"/>
        <source>None of the {refused} files in {name} can be used.</source>
        <translation>Keine der {refused} Dateien in {name} kann verwendet werden.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/installing.py"/>
        <source>There is a {words} called {name} already: rename yours.</source>
        <translation>Es gibt bereits ein {words} namens {name}: Benennen Sie Ihres um.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/installing.py"/>
        <source>{name} does not have the SHA-256 that was promised: refused.</source>
        <translation>{name} hat nicht den versprochenen SHA-256: abgelehnt.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/installing.py"/>
        <source>not known here</source>
        <translation>hier nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/installing.py"/>
        <source>{name}: {words}, {size}, {trust}.</source>
        <translation>{name}: {words}, {size}, {trust}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/installing.py"/>
        <source>{name} can no longer be read.</source>
        <translation>{name} kann nicht mehr gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/installing.py"/>
        <source>{name} is damaged: its packing cannot be read.</source>
        <translation>{name} ist beschädigt: Das Archiv kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Catalan</source>
        <translation>Katalanisch</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Swahili</source>
        <translation>Suaheli</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/measuring.py"/>
        <source>{name} is no Whisper model: only those are measured.</source>
        <translation>{name} ist kein Whisper-Modell: Nur diese werden gemessen.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/naming.py"/>
        <source>There is neither a file nor an installed model called “{name}”: `undertone models list` names them.</source>
        <translation>Es gibt weder eine Datei noch ein installiertes Modell namens „{name}“: `undertone models list` nennt sie.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/naming.py"/>
        <source>{name} is not installed: `undertone models get {name2}` fetches it{size}, `undertone models import` takes the file from a disk or stick.</source>
        <translation>{name} ist nicht installiert: `undertone models get {name2}` lädt es herunter{size}, `undertone models import` nimmt die Datei von einem Datenträger oder Stick.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/naming.py"/>
        <source>{name} is a {words}, not a {words2}.</source>
        <translation>{name} ist ein {words}, kein {words2}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/naming.py"/>
        <source>{name} is incomplete or was changed: import it again.</source>
        <translation>{name} ist unvollständig oder wurde geändert: Importieren Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/offer.py"/>
        <source>{name} is not the published file of that name (its SHA-256 begins with {sha256} instead of {sha2562}): it is damaged or altered. A model of your own needs a name of its own.</source>
        <translation>{name} ist nicht die veröffentlichte Datei dieses Namens (der SHA-256 beginnt mit {sha256} statt {sha2562}): Sie ist beschädigt oder verändert. Ein eigenes Modell braucht einen eigenen Namen.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/offer.py"/>
        <source>There is no model in {name}.</source>
        <translation>In {name} ist kein Modell.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/offer.py"/>
        <source>{name} in {name2} is far too large.</source>
        <translation>{name} in {name2} ist viel zu groß.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>{name} is a zip archive without models for Undertone.</source>
        <translation>{name} ist ein ZIP-Archiv ohne Modelle für Undertone.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>{name} is refused: its manifest is far too large.</source>
        <translation>{name} wird abgelehnt: Das Manifest ist viel zu groß.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>{name} is damaged: its manifest makes no sense.</source>
        <translation>{name} ist beschädigt: Das Manifest ergibt keinen Sinn.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>{name} is refused: it holds a name twice.</source>
        <translation>{name} wird abgelehnt: Ein Name kommt darin doppelt vor.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>{name} is incomplete: {missing} is missing from it.</source>
        <translation>{name} ist unvollständig: {missing} fehlt darin.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>{name} is refused: its entries overlap, as in a zip bomb.</source>
        <translation>{name} wird abgelehnt: Die Einträge überlappen sich wie in einer ZIP-Bombe.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>{name} points outside the folder it belongs in.</source>
        <translation>{name} zeigt aus dem Ordner hinaus, in den es gehört.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>points outside the folder it belongs in</source>
        <translation>zeigt aus dem Ordner hinaus, in den es gehört</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>{name} is a link.</source>
        <translation>{name} ist ein Verweis.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>is a link</source>
        <translation>ist ein Verweis</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>{name} is encrypted.</source>
        <translation>{name} ist verschlüsselt.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>is encrypted</source>
        <translation>ist verschlüsselt</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>{name} is not named in its manifest.</source>
        <translation>{name} ist im Manifest nicht genannt.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>is not named in its manifest</source>
        <translation>ist im Manifest nicht genannt</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>{name} has another size than its manifest says.</source>
        <translation>{name} hat eine andere Größe, als das Manifest sagt.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>has another size than its manifest says</source>
        <translation>hat eine andere Größe, als das Manifest sagt</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>{name} is packed so tightly that it must be a zip bomb.</source>
        <translation>{name} ist so dicht gepackt, dass es eine ZIP-Bombe sein muss.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>is packed so tightly that it must be a zip bomb</source>
        <translation>ist so dicht gepackt, dass es eine ZIP-Bombe sein muss</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>{name} is not what was installed: {name2} was changed or damaged.</source>
        <translation>{name} ist nicht, was installiert wurde: {name2} wurde geändert oder beschädigt.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>{name} is refused: {shown} in it {reason}.</source>
        <translation>{name} wird abgelehnt: {shown} darin {reason}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>{name} is incomplete: {name2} is gone.</source>
        <translation>{name} ist unvollständig: {name2} ist verschwunden.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/service.py"/>
        <source>Installed {names}.</source>
        <translation>Installiert: {names}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/service.py"/>
        <source>Installed {name}.</source>
        <translation>{name} wurde installiert.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/service.py"/>
        <source>{name} on the {names}.</source>
        <translation>{name} auf: {names}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/service.py"/>
        <source>Removed {name}.</source>
        <translation>{name} wurde entfernt.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/service.py"/>
        <source>Packed {models} models into {name}.</source>
        <translation>{models} Modelle wurden in {name} gepackt.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/service.py"/>
        <source>The command lacks “{key}”.</source>
        <translation>Dem Befehl fehlt „{key}“.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/service.py"/>
        <source>Nothing was installed.</source>
        <translation>Es wurde nichts installiert.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/service.py"/>
        <source>No model is installed.</source>
        <translation>Es ist kein Modell installiert.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/service.py"/>
        <source>Name the models for the pack.</source>
        <translation>Nennen Sie die Modelle für das Paket.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/service.py"/>
        <source>{names} is as installed.</source>
        <translation>{names} ist wie installiert.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/service.py"/>
        <source>{names} are as installed.</source>
        <translation>{names} sind wie installiert.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/store.py"/>
        <source>There is no installed model called “{name}”.</source>
        <translation>Es gibt kein installiertes Modell namens „{name}“.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/store.py"/>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/table.py"/>
        <source>any language</source>
        <translation>jede Sprache</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/table.py"/>
        <source>sentiment and emotions</source>
        <translation>Stimmung und Emotionen</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/table.py"/>
        <source>imported by you</source>
        <translation>von Ihnen importiert</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/table.py"/>
        <source>damaged: import it again</source>
        <translation>beschädigt: erneut importieren</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/table.py"/>
        <source>about {memory}</source>
        <translation>etwa {memory}</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/table.py"/>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/table.py"/>
        <source>size not known</source>
        <translation>Größe nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/onnx_file.py"/>
        <source>{name} is damaged: it does not have the structure of an ONNX model.</source>
        <translation>{name} ist beschädigt: Es hat nicht den Aufbau eines ONNX-Modells.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/onnx_file.py"/>
        <source>{name} is an ORT model under the name of an ONNX model: export it as ONNX.</source>
        <translation>{name} ist ein ORT-Modell unter dem Namen eines ONNX-Modells: Exportieren Sie es als ONNX.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/onnx_file.py"/>
        <source>{name} holds no model: its version or its graph is missing.</source>
        <translation>{name} enthält kein Modell: Die Version oder der Graph fehlt.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/options.py"/>
        <source>At least {low} speakers and at most {high} contradict each other.</source>
        <translation>Mindestens {low} und höchstens {high} Personen widersprechen sich.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/options.py"/>
        <source>The beam size must be between 1 and {max_beam}, not {beam_size}.</source>
        <translation>Die Strahlbreite muss zwischen 1 und {max_beam} liegen, nicht bei {beam_size}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/options.py"/>
        <source>The number of speakers must be between 1 and {max_speakers}, not {value}.</source>
        <translation>Die Anzahl der Personen muss zwischen 1 und {max_speakers} liegen, nicht bei {value}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/options.py"/>
        <source>The number of speakers lies outside its own range.</source>
        <translation>Die Anzahl der Personen liegt außerhalb ihres eigenen Bereichs.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/pipeline.py"/>
        <source>{n} seconds</source>
        <translation>{n} Sekunden</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/pipeline.py"/>
        <source>{n} minutes</source>
        <translation>{n} Minuten</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/pipeline.py"/>
        <source>No speech was found in this recording.</source>
        <translation>In dieser Aufnahme wurde keine Sprache gefunden.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/pipeline.py"/>
        <source>{untranscribed_ms} of speech got no text; they are marked.</source>
        <translation>Zu {untranscribed_ms} Sprache gibt es keinen Text; sie sind markiert.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/project.py"/>
        <source>The analysis must finish before its result can be edited.</source>
        <translation>Die Analyse muss abgeschlossen sein, bevor ihr Ergebnis bearbeitet werden kann.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/project.py"/>
        <source>Another program changed the project {name}: open it again.</source>
        <translation>Ein anderes Programm hat das Projekt {name} geändert: Öffnen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/projects.py"/>
        <source>{name} belongs to another recording ({own}), not to {file_name}.</source>
        <translation>{name} gehört zu einer anderen Aufnahme ({own}), nicht zu {file_name}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/projects.py"/>
        <source>{name} holds corrections, labels or a summary that a new analysis would lose: use --redo for one step, or another project file.</source>
        <translation>{name} enthält Korrekturen, Labels oder eine Zusammenfassung, die bei einer neuen Analyse verloren gingen: Wiederholen Sie mit --redo einen Schritt, oder nehmen Sie eine andere Projektdatei.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/projects.py"/>
        <source>{file_name} is not the recording it was for {name}.</source>
        <translation>{file_name} ist nicht mehr die Aufnahme zu {name}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/projects.py"/>
        <source>{name} was begun with other options: it starts from the beginning.</source>
        <translation>{name} wurde mit anderen Optionen begonnen: Es beginnt von vorn.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/projects.py"/>
        <source>{name} is finished with other options: use --redo STAGE, another --project, or --force to start again.</source>
        <translation>{name} ist mit anderen Optionen abgeschlossen: Verwenden Sie --redo STAGE, ein anderes --project, oder --force, um neu zu beginnen.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/projects.py"/>
        <source>Another analysis began {name} meanwhile.</source>
        <translation>Eine andere Analyse hat {name} inzwischen begonnen.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/reading_jobs.py"/>
        <source>The segment lies outside of the recording.</source>
        <translation>Das Segment liegt außerhalb der Aufnahme.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/reading_jobs.py"/>
        <source>The sound cannot be read any more: open the interview again.</source>
        <translation>Der Ton lässt sich nicht mehr lesen: Öffnen Sie das Interview noch einmal.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/capture.py"/>
        <source>“{name}” is gone: plug it in again, or choose another input.</source>
        <translation>„{name}“ ist verschwunden: Schließen Sie es wieder an, oder wählen Sie einen anderen Eingang.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/capture.py"/>
        <source>“{name}” cannot be recorded: it is gone, in use by another program, or this program may not use it.</source>
        <translation>„{name}“ kann nicht aufgenommen werden: Es ist verschwunden, wird von einem anderen Programm verwendet, oder dieses Programm darf es nicht verwenden.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/capture.py"/>
        <source>Recording needs the package sounddevice and the library PortAudio, which are not installed here.</source>
        <translation>Zum Aufnehmen werden das Paket sounddevice und die Bibliothek PortAudio gebraucht, die hier nicht installiert sind.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/recorder.py"/>
        <source>“{name}” was unplugged or switched off: the recording until then is kept.</source>
        <translation>„{name}“ wurde abgezogen oder ausgeschaltet: Die Aufnahme bis dahin bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/recorder.py"/>
        <source>The disk is nearly full: the recording stopped, and is kept.</source>
        <translation>Der Datenträger ist fast voll: Die Aufnahme wurde beendet und bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/recorder.py"/>
        <source>There is no folder {parent} to record into.</source>
        <translation>Es gibt keinen Ordner {parent} für die Aufnahme.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/recorder.py"/>
        <source>The disk is too full to record: free at least 100 MB.</source>
        <translation>Der Datenträger ist zu voll zum Aufnehmen: Machen Sie mindestens 100 MB frei.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/recorder.py"/>
        <source>The recording stopped: {strerror}. What was heard is kept.</source>
        <translation>Die Aufnahme wurde beendet: {strerror}. Was zu hören war, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/recorder.py"/>
        <source>“{name}” gives no sound: choose another input.</source>
        <translation>„{name}“ liefert keinen Ton: Wählen Sie einen anderen Eingang.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/recorder.py"/>
        <source>{name} is there already, and is never overwritten.</source>
        <translation>{name} ist bereits vorhanden und wird nie überschrieben.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/recorder.py"/>
        <source>{name} cannot be made in that folder: {reason}.</source>
        <translation>{name} kann in diesem Ordner nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/recorder.py"/>
        <source>The end of the recording was lost: {strerror}.</source>
        <translation>Das Ende der Aufnahme ist verloren: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/recorder.py"/>
        <source>Nothing was recorded.</source>
        <translation>Es wurde nichts aufgenommen.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/sources.py"/>
        <source>This system does not offer its own sound as an input: switch on “Stereo Mix” (Windows) or install a virtual cable such as BlackHole (macOS), then look again.</source>
        <translation>Dieses System bietet den eigenen Ton nicht als Eingang an: Schalten Sie „Stereomix“ ein (Windows) oder installieren Sie ein virtuelles Kabel wie BlackHole (macOS), und sehen Sie dann erneut nach.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/sources.py"/>
        <source>No microphone was found: plug one in, or allow this program to use it.</source>
        <translation>Es wurde kein Mikrofon gefunden: Schließen Sie eines an, oder erlauben Sie diesem Programm, es zu verwenden.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/sources.py"/>
        <source>none at all</source>
        <translation>gar keinen</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/sources.py"/>
        <source>There is no input called “{wanted}”; there is {names}.</source>
        <translation>Es gibt keinen Eingang namens „{wanted}“; es gibt {names}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording_jobs.py"/>
        <source>Choose an input to record.</source>
        <translation>Wählen Sie einen Eingang zum Aufnehmen.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording_jobs.py"/>
        <source>The live transcript stopped ({reason}); the recording is not touched by it.</source>
        <translation>Das Live-Transkript wurde beendet ({reason}); die Aufnahme ist davon nicht betroffen.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/redo.py"/>
        <source>There is no stage “{stage}”; choose one of: {names}.</source>
        <translation>Es gibt keinen Schritt „{stage}“; wählen Sie einen von: {names}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/redo.py"/>
        <source>There is no recording {recording}.</source>
        <translation>Es gibt keine Aufnahme {recording}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/redo.py"/>
        <source>The recording {name} is not where it was: give its place with --recording.</source>
        <translation>Die Aufnahme {name} ist nicht mehr, wo sie war: Geben Sie ihren Ort mit --recording an.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/redo.py"/>
        <source>{name} was imported without a recording: only its sentiment can be redone.</source>
        <translation>{name} wurde ohne Aufnahme importiert: Nur die Stimmung kann neu bewertet werden.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/redo.py"/>
        <source>{name} holds corrections, labels or a summary: a new transcription would lose them. Analyse the recording into another project instead.</source>
        <translation>{name} enthält Korrekturen, Labels oder eine Zusammenfassung: Eine neue Transkription würde sie verlieren. Analysieren Sie die Aufnahme stattdessen in ein anderes Projekt.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/retiming.py"/>
        <source>This segment is too short to be split there.</source>
        <translation>Dieses Segment ist zu kurz, um dort geteilt zu werden.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/scratch.py"/>
        <source>The folder for temporary files, {place}, is not usable.</source>
        <translation>Der Ordner für temporäre Dateien, {place}, ist nicht verwendbar.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/search_query.py"/>
        <source>Type at least one word to look for.</source>
        <translation>Geben Sie mindestens ein Wort zum Suchen ein.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/speakers.py"/>
        <source>{asked} speakers were asked for, but only {voices} could be told apart.</source>
        <translation>{asked} Personen waren gewünscht, aber nur {voices} ließen sich unterscheiden.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/speakers.py"/>
        <source>one voice</source>
        <translation>eine Stimme</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/speakers.py"/>
        <source>{found} voices</source>
        <translation>{found} Stimmen</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/speed.py"/>
        <source>about {shown}x real time{note}</source>
        <translation>etwa {shown}-fache Echtzeit{note}</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/speed.py"/>
        <source> (estimated)</source>
        <translation> (geschätzt)</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/speed.py"/>
        <source>far slower than real time{note}</source>
        <translation>viel langsamer als Echtzeit{note}</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/chat/model.py"/>
        <source>Chat models cannot use {device}: the processor does the work.</source>
        <translation>Chatmodelle können {device} nicht verwenden: Der Prozessor übernimmt die Arbeit.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/chat/model.py"/>
        <source>{name}: {problem}; it is asked in a plain form.</source>
        <translation>{name}: {problem}; es wird in einfacher Form gefragt.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/chat/process.py"/>
        <source>Chat models need the package llama-cpp-python, which is not installed: README.md says how, under “A chat model”.</source>
        <translation>Chat-Modelle brauchen das Paket llama-cpp-python, das nicht installiert ist: README.md sagt unter „A chat model“, wie es geht.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/chat/process.py"/>
        <source>{name} does not work here: {reason}.</source>
        <translation>{name} funktioniert hier nicht: {reason}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/chat/process.py"/>
        <source>{name} cannot answer: {answer}.</source>
        <translation>{name} kann nicht antworten: {answer}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/chat/process.py"/>
        <source>{gpu} failed ({reason}): the processor took over.</source>
        <translation>{gpu} ist ausgefallen ({reason}): Der Prozessor hat übernommen.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/chat/summary.py"/>
        <source>The summary lists the parts of the interview: the model&apos;s memory is too short for all.</source>
        <translation>Die Zusammenfassung nennt die Teile des Interviews: Das Gedächtnis des Modells reicht nicht für alles.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/chat/summary.py"/>
        <source>{name} wrote no summary: another model may do better.</source>
        <translation>{name} hat keine Zusammenfassung geschrieben: Ein anderes Modell kann es vielleicht besser.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/decode.py"/>
        <source>The recording has phone quality (8 kHz), so more words may be wrong.</source>
        <translation>Die Aufnahme hat Telefonqualität (8 kHz), daher können mehr Wörter falsch sein.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/decode.py"/>
        <source>The recording ends early at {seconds}: it should last {length}.</source>
        <translation>Die Aufnahme endet zu früh bei {seconds}: Sie sollte {length} dauern.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/decode.py"/>
        <source>The sound of {name} is damaged beyond reading: copy it again from the recorder.</source>
        <translation>Der Ton von {name} ist bis zur Unlesbarkeit beschädigt: Kopieren Sie die Datei erneut vom Aufnahmegerät.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/decode.py"/>
        <source>{name} is too short to analyse ({n} ms): choose a recording of at least 0.1 seconds.</source>
        <translation>{name} ist zu kurz zum Analysieren ({n} ms): Wählen Sie eine Aufnahme von mindestens 0,1 Sekunden.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/decode.py"/>
        <source>The recording is overdriven: {share} of its samples are clipped.</source>
        <translation>Die Aufnahme ist übersteuert: {share} der Abtastwerte sind abgeschnitten.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/decode.py"/>
        <source>The recording has one channel, so there is nothing to split.</source>
        <translation>Die Aufnahme hat nur einen Kanal, daher gibt es nichts zu trennen.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/groups.py"/>
        <source>The list {name} of the sentiment model is damaged.</source>
        <translation>Die Liste {name} des Stimmungsmodells ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/mixing.py"/>
        <source>The floating-point samples exceed full scale, so the level was lowered.</source>
        <translation>Die Gleitkommawerte überschreiten die Vollaussteuerung, daher wurde der Pegel gesenkt.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/mixing.py"/>
        <source>Channels {names} and {numbers} of the recording are silent.</source>
        <translation>Die Kanäle {names} und {numbers} der Aufnahme sind still.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/mixing.py"/>
        <source>Channel {numbers} of the recording is silent.</source>
        <translation>Kanal {numbers} der Aufnahme ist still.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/mixing.py"/>
        <source>The channels cancel each other out (one is inverted), so only channel {n} is used.</source>
        <translation>Die Kanäle löschen sich gegenseitig aus (einer ist invertiert), daher wird nur Kanal {n} verwendet.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/output.py"/>
        <source>The disk is full: decoding this recording needs {megabytes} MB more.</source>
        <translation>Der Datenträger ist voll: Das Dekodieren dieser Aufnahme braucht noch {megabytes} MB.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/output.py"/>
        <source>The decoded sound could not be written ({strerror}): choose another folder for temporary files.</source>
        <translation>Der dekodierte Ton konnte nicht geschrieben werden ({strerror}): Wählen Sie einen anderen Ordner für temporäre Dateien.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/reader.py"/>
        <source>This file has no sound track ({name}): choose a recording with sound.</source>
        <translation>Diese Datei hat keine Tonspur ({name}): Wählen Sie eine Aufnahme mit Ton.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/reader.py"/>
        <source>{name} is protected against copying and cannot be opened: choose an unprotected recording.</source>
        <translation>{name} ist kopiergeschützt und kann nicht geöffnet werden: Wählen Sie eine ungeschützte Aufnahme.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/reader.py"/>
        <source>The sound of {name} is in a format that cannot be decoded: convert it to WAV or FLAC.</source>
        <translation>Der Ton von {name} hat ein Format, das nicht dekodiert werden kann: Wandeln Sie die Datei in WAV oder FLAC um.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/reader.py"/>
        <source>The file has {audio} sound tracks, and only track {number} is used.</source>
        <translation>Die Datei hat {audio} Tonspuren, und nur Spur {number} wird verwendet.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/reader.py"/>
        <source>This video has no sound track ({name}): choose a recording with sound.</source>
        <translation>Dieses Video hat keine Tonspur ({name}): Wählen Sie eine Aufnahme mit Ton.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>{name} is not an audio or video file that can be read: convert it to WAV or FLAC.</source>
        <translation>{name} ist keine lesbare Audio- oder Videodatei: Wandeln Sie sie in WAV oder FLAC um.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>a ZIP archive or an office document</source>
        <translation>ein ZIP-Archiv oder ein Office-Dokument</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>an office document</source>
        <translation>ein Office-Dokument</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>a text document</source>
        <translation>ein Textdokument</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>an archive</source>
        <translation>ein Archiv</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>a compressed file</source>
        <translation>eine komprimierte Datei</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>{name} is {kind}, not a recording: choose an audio or video file.</source>
        <translation>{name} ist {kind}, keine Aufnahme: Wählen Sie eine Audio- oder Videodatei.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>{name} was not finished or not copied completely (its index is missing): copy it again, or repair it with the program that recorded it.</source>
        <translation>{name} wurde nicht abgeschlossen oder nicht vollständig kopiert (der Index fehlt): Kopieren Sie die Datei erneut, oder reparieren Sie sie mit dem Programm, das sie aufgenommen hat.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>a text file</source>
        <translation>eine Textdatei</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>{name} could not be read to its end ({strerror}): check the drive or copy the file again.</source>
        <translation>{name} konnte nicht bis zum Ende gelesen werden ({strerror}): Prüfen Sie das Laufwerk, oder kopieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>{name} is empty: copy it again from the recorder.</source>
        <translation>{name} ist leer: Kopieren Sie die Datei erneut vom Aufnahmegerät.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>{name} is a playlist, which only points to recordings: open the recording itself.</source>
        <translation>{name} ist eine Wiedergabeliste, die nur auf Aufnahmen verweist: Öffnen Sie die Aufnahme selbst.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>{name} is a folder: choose a recording inside it.</source>
        <translation>{name} ist ein Ordner: Wählen Sie eine Aufnahme darin.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>{name} is not a file: choose a recording.</source>
        <translation>{name} ist keine Datei: Wählen Sie eine Aufnahme.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>There is no file {name}: check its name and place.</source>
        <translation>Es gibt keine Datei {name}: Prüfen Sie Namen und Ort.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>{name} may not be read: ask for the right to read it, or close the program that holds it.</source>
        <translation>{name} darf nicht gelesen werden: Bitten Sie um Leserechte, oder schließen Sie das Programm, das die Datei offen hält.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>its name is not valid</source>
        <translation>der Name ist nicht gültig</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>{name} cannot be opened ({cause}): copy it to a local folder.</source>
        <translation>{name} kann nicht geöffnet werden ({cause}): Kopieren Sie die Datei in einen lokalen Ordner.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/timeline.py"/>
        <source>Damaged parts at {shown} were skipped.</source>
        <translation>Beschädigte Stellen bei {shown} wurden übersprungen.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/timeline.py"/>
        <source>A damaged part from {start} to {end} was skipped.</source>
        <translation>Eine beschädigte Stelle von {start} bis {end} wurde übersprungen.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/timeline.py"/>
        <source>A damaged part at {start} was skipped.</source>
        <translation>Eine beschädigte Stelle bei {start} wurde übersprungen.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/timeline.py"/>
        <source>Damaged parts at {shown} and {more} more places were skipped.</source>
        <translation>Beschädigte Stellen bei {shown} und an {more} weiteren Orten wurden übersprungen.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/timeline.py"/>
        <source>The recording holds no sound from {start} to {end}.</source>
        <translation>Die Aufnahme enthält von {start} bis {end} keinen Ton.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/timeline.py"/>
        <source>There are {n} more such gaps.</source>
        <translation>Es gibt {n} weitere solche Lücken.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/timeline.py"/>
        <source>{replaced} samples were not valid numbers and became silence.</source>
        <translation>{replaced} Abtastwerte waren keine gültigen Zahlen und wurden zu Stille.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/wav.py"/>
        <source>Stored samples are read in their order, none left out.</source>
        <translation>Gespeicherte Abtastwerte werden der Reihe nach gelesen, keiner wird ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/wav.py"/>
        <source>The decoded sound in {name} was cut short.</source>
        <translation>Der dekodierte Ton in {name} wurde abgeschnitten.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/onnx.py"/>
        <source>The model file {name} is missing.</source>
        <translation>Die Modelldatei {name} fehlt.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/onnx.py"/>
        <source>The model {shown} cannot be loaded: {error}</source>
        <translation>Das Modell {shown} kann nicht geladen werden: {error}</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/onnx.py"/>
        <source>The model {name} failed: {error}</source>
        <translation>Das Modell {name} hat versagt: {error}</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/sentiment.py"/>
        <source>The config.json of {name} names no labels (id2label).</source>
        <translation>Die config.json von {name} nennt keine Labels (id2label).</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/sentiment.py"/>
        <source>The model {name} knows one label only; a classifier has at least two.</source>
        <translation>Das Modell {name} kennt nur ein Label; ein Klassifikator hat mindestens zwei.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/sentiment.py"/>
        <source>There must be one context for every text.</source>
        <translation>Zu jedem Text muss es einen Kontext geben.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/sentiment.py"/>
        <source>The output of the model {name} does not fit its {labels} labels.</source>
        <translation>Die Ausgabe des Modells {name} passt nicht zu seinen {labels} Labels.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/sentiment.py"/>
        <source>The labels (id2label) of {name} are not numbered from 0.</source>
        <translation>Die Labels (id2label) von {name} sind nicht ab 0 nummeriert.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/text_model.py"/>
        <source>The model folder {name} does not exist.</source>
        <translation>Der Modellordner {name} existiert nicht.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/text_model.py"/>
        <source>{name} holds {pickled}, a pickled model, which is never loaded: export it to {model} first.</source>
        <translation>{name} enthält {pickled}, ein Modell im Pickle-Format, das nie geladen wird: Exportieren Sie es zuerst als {model}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/text_model.py"/>
        <source>{model} in {name} is a pickle, not an ONNX model: not loaded.</source>
        <translation>{model} in {name} ist ein Pickle, kein ONNX-Modell: nicht geladen.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/text_model.py"/>
        <source>{model} in {name} refers to a file outside its folder: refused.</source>
        <translation>{model} in {name} verweist auf eine Datei außerhalb des Ordners: abgelehnt.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/text_model.py"/>
        <source>The model folder {name} lacks the file {name2}.</source>
        <translation>Im Modellordner {name} fehlt die Datei {name2}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/text_model.py"/>
        <source>{name} in {name2} is not a JSON object.</source>
        <translation>{name} in {name2} ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/text_model.py"/>
        <source>The model {name} wants an unknown input, {unknown}.</source>
        <translation>Das Modell {name} verlangt eine unbekannte Eingabe, {unknown}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/text_model.py"/>
        <source>{name} is a file: give the folder that holds the model.</source>
        <translation>{name} ist eine Datei: Geben Sie den Ordner an, in dem das Modell liegt.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/text_model.py"/>
        <source>The model folder {name} has no {name2}.</source>
        <translation>Der Modellordner {name} hat kein {name2}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/text_model.py"/>
        <source>{name} in {name2} is not valid JSON.</source>
        <translation>{name} in {name2} ist kein gültiges JSON.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/text_model.py"/>
        <source>The file {tokenizer} in {name} cannot be read.</source>
        <translation>Die Datei {tokenizer} in {name} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/choose.py"/>
        <source>The bundled model understands English only, not “{language}”: give a multilingual Whisper model with --model.</source>
        <translation>Das mitgelieferte Modell versteht nur Englisch, nicht „{language}“: Geben Sie mit --model ein mehrsprachiges Whisper-Modell an.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/choose.py"/>
        <source>The bundled model cannot translate: give a multilingual Whisper model with --model.</source>
        <translation>Das mitgelieferte Modell kann nicht übersetzen: Geben Sie mit --model ein mehrsprachiges Whisper-Modell an.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/choose.py"/>
        <source>The bundled model takes no vocabulary, prompt or beam size: give a multilingual Whisper model with --model.</source>
        <translation>Das mitgelieferte Modell kennt weder Vokabular noch Prompt noch Strahlbreite: Geben Sie mit --model ein mehrsprachiges Whisper-Modell an.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/ggml.py"/>
        <source>{name} is damaged: its header makes no sense.</source>
        <translation>{name} ist beschädigt: Der Kopf ergibt keinen Sinn.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/ggml.py"/>
        <source>{name} is damaged: a tensor in it makes no sense.</source>
        <translation>{name} ist beschädigt: Ein Tensor darin ergibt keinen Sinn.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/ggml.py"/>
        <source>{name} is damaged: its word list makes no sense.</source>
        <translation>{name} ist beschädigt: Die Wortliste ergibt keinen Sinn.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/ggml.py"/>
        <source>{name} is incomplete: it holds {found} of {expected} tensors.</source>
        <translation>{name} ist unvollständig: Es enthält {found} von {expected} Tensoren.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/ggml.py"/>
        <source>{name} holds 32-bit weights, which whisper.cpp cannot run: use an f16 or quantized one.</source>
        <translation>{name} enthält 32-Bit-Gewichte, die whisper.cpp nicht ausführen kann: Verwenden Sie ein f16- oder quantisiertes Modell.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/ggml.py"/>
        <source>{name} is quantized in a format of 2023, which whisper.cpp no longer reads.</source>
        <translation>{name} ist in einem Format von 2023 quantisiert, das whisper.cpp nicht mehr liest.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/ggml.py"/>
        <source>{name} is a model of {layers} layers, which whisper.cpp does not know.</source>
        <translation>{name} ist ein Modell mit {layers} Schichten, das whisper.cpp nicht kennt.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/ggml.py"/>
        <source>{name} is damaged: it holds a tensor twice.</source>
        <translation>{name} ist beschädigt: Ein Tensor kommt darin doppelt vor.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/tokens.py"/>
        <source>The bundled speech model is damaged: its word list is empty.</source>
        <translation>Das mitgelieferte Sprachmodell ist beschädigt: Die Wortliste ist leer.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/tokens.py"/>
        <source>The bundled speech model is damaged: its word list is cut.</source>
        <translation>Das mitgelieferte Sprachmodell ist beschädigt: Die Wortliste ist abgeschnitten.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/whisper.py"/>
        <source>No Whisper model was given.</source>
        <translation>Es wurde kein Whisper-Modell angegeben.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/whisper.py"/>
        <source>Whisper does not know the language “{language}”.</source>
        <translation>Whisper kennt die Sprache „{language}“ nicht.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/whisper.py"/>
        <source>{name} did not learn to translate: give one that is not turbo.</source>
        <translation>{name} hat nicht gelernt zu übersetzen: Geben Sie eines an, das nicht „turbo“ ist.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/whisper.py"/>
        <source>{name} understands English only: give a multilingual one.</source>
        <translation>{name} versteht nur Englisch: Geben Sie ein mehrsprachiges an.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/whisper_choice.py"/>
        <source>--device {name} tries again</source>
        <translation>--device {name} versucht es erneut</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/whisper_choice.py"/>
        <source>Whisper cannot use {device}: the processor does the work.</source>
        <translation>Whisper kann {device} nicht verwenden: Der Prozessor übernimmt die Arbeit.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/whisper_choice.py"/>
        <source>{names} failed before: the processor does the work; {again}.</source>
        <translation>{names} hat schon einmal versagt: Der Prozessor übernimmt die Arbeit; {again}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/whisper_choice.py"/>
        <source>{lost} failed a test: the processor does the work.</source>
        <translation>{lost} hat einen Test nicht bestanden: Der Prozessor übernimmt die Arbeit.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/whisper_process.py"/>
        <source>{device} failed ({reason}): the processor took over.</source>
        <translation>{device} hat versagt ({reason}): Der Prozessor hat übernommen.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/whisper_process.py"/>
        <source>{device} could not be used: the processor does the work.</source>
        <translation>{device} konnte nicht verwendet werden: Der Prozessor übernimmt die Arbeit.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/whisper_process.py"/>
        <source>{omitted} words of the vocabulary are more than Whisper can remember.</source>
        <translation>{omitted} Wörter des Vokabulars sind mehr, als Whisper sich merken kann.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/voice.py"/>
        <source>No voice could be measured: too little was said by one person alone.</source>
        <translation>Keine Stimme konnte gemessen werden: Zu wenig wurde von einer Person allein gesagt.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/summarizing.py"/>
        <source>A summary has 1 to {largest_most} sentences, not {most}.</source>
        <translation>Eine Zusammenfassung hat 1 bis {largest_most} Sätze, nicht {most}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/summarizing.py"/>
        <source>{name} has a summary: --again replaces it.</source>
        <translation>{name} hat eine Zusammenfassung: --again ersetzt sie.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/summarizing.py"/>
        <source>{name} holds no words to sum up.</source>
        <translation>{name} enthält keine Wörter zum Zusammenfassen.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/timecode.py"/>
        <source>“{text}” is not a time such as 01:23:45.678.</source>
        <translation>„{text}“ ist keine Zeit wie 01:23:45.678.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/timecode.py"/>
        <source>“{text}” has more than 59 minutes or seconds.</source>
        <translation>„{text}“ hat mehr als 59 Minuten oder Sekunden.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/worker.py"/>
        <source>Something unforeseen went wrong: {name}.</source>
        <translation>Etwas Unvorhergesehenes ist schiefgegangen: {name}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/worker.py"/>
        <source>There must be one context for each text.</source>
        <translation>Zu jedem Text muss es einen Kontext geben.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/worker.py"/>
        <source>There is no command “{n}”.</source>
        <translation>Es gibt keinen Befehl „{n}“.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/worker.py"/>
        <source>There is not enough memory for this recording.</source>
        <translation>Für diese Aufnahme ist nicht genug Speicher da.</translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <translation>{name}: {said}</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>transcribe</source>
        <translation>Transkription</translation>
    </message>
    <message>
        <source>sentiment</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>emotion</source>
        <translation>Emotionen</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>missing ) at position {n}</source>
        <translation>es fehlt eine ) bei Position {n}</translation>
    </message>
    <message>
        <source>unbalanced parenthesis at position {n}</source>
        <translation>überzählige Klammer bei Position {n}</translation>
    </message>
    <message>
        <source>nothing to repeat at position {n}</source>
        <translation>nichts zu wiederholen bei Position {n}</translation>
    </message>
    <message>
        <source>multiple repeat at position {n}</source>
        <translation>mehrfache Wiederholung bei Position {n}</translation>
    </message>
    <message>
        <source>unterminated character set at position {n}</source>
        <translation>nicht geschlossene Zeichenklasse bei Position {n}</translation>
    </message>
    <message>
        <source>bad escape (end of pattern) at position {n}</source>
        <translation>ein einzelnes \ am Ende bei Position {n}</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht vorhanden</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Speicherplatz mehr frei</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>es ist kein Ordner</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>das Gerät ist belegt</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>die Datei ist bereits vorhanden</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>das Gerät ist nicht vorhanden</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/importing.py"/>
        <source>There is no file {path}.</source>
        <translation type="vanished">Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/label_set.py"/>
        <source>The label “{name}” holds a semicolon, which separates labels in tables.</source>
        <translation type="vanished">Das Label „{name}“ enthält ein Semikolon, das in Tabellen die Labels trennt.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/redo.py"/>
        <source>{name} holds corrections, labels or a summary: a new transcription would lose them.</source>
        <translation type="vanished">{name} enthält Korrekturen, Labels oder eine Zusammenfassung: Eine neue Transkription würde sie verlieren.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/chat/process.py"/>
        <source>Chat models need the package llama-cpp-python: pip install &quot;undertone[llm]&quot; installs it.</source>
        <translation type="vanished">Chatmodelle brauchen das Paket llama-cpp-python: pip install &quot;undertone[llm]&quot; installiert es.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/projects.py"/>
        <source>{name} holds corrections that a new analysis would lose: use --redo for one step, or another project file.</source>
        <translation type="vanished">{name} enthält Korrekturen, die eine neue Analyse verlieren würde: Verwenden Sie --redo für einen Schritt, oder eine andere Projektdatei.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/redo.py"/>
        <source>{name} holds corrections that a new transcription would lose.</source>
        <translation type="vanished">{name} enthält Korrekturen, die eine neue Transkription verlieren würde.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/advice.py"/>
        <source>Best for {language} on this computer: {best}, {words}.</source>
        <translation type="vanished">Am besten für {language} auf diesem Rechner: {best}, {words}.</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/whisper_pipe.py"/>
        <source>its process ended with code {returncode}</source>
        <translation type="vanished">der Prozess endete mit Code {returncode}</translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/whisper_pipe.py"/>
        <source>there is not enough memory for it</source>
        <translation type="vanished">dafür ist nicht genug Speicher da</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <location filename="../../desktop/undertone_desktop/files.py"/>
        <source>Open a recording or a project</source>
        <translation>Aufnahme oder Projekt öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/files.py"/>
        <source>Recordings to analyse</source>
        <translation>Aufnahmen zum Analysieren</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/files.py"/>
        <source>Transcripts ({suffixes});;All files (*)</source>
        <translation>Transkripte ({suffixes});;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/files.py"/>
        <source>Import a transcript</source>
        <translation>Transkript importieren</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/files.py"/>
        <source>Where recordings go</source>
        <translation>Ordner für Aufnahmen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/files.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/files.py"/>
        <source>Saved {name}.</source>
        <translation>{name} wurde gespeichert.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/files.py"/>
        <source>Recordings and projects ({suffixes});;All files (*)</source>
        <translation>Aufnahmen und Projekte ({suffixes});;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/files_section.py"/>
        <source>Folder for recordings…</source>
        <translation>Ordner für Aufnahmen…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/files_section.py"/>
        <source>Folder for projects…</source>
        <translation>Ordner für Projekte…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/files_section.py"/>
        <source>Beside each recording</source>
        <translation>Neben der jeweiligen Aufnahme</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/files_section.py"/>
        <source>After a pause</source>
        <translation>Nach einer Pause</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/files_section.py"/>
        <source>Scroll the transcript along</source>
        <translation>Transkript mitlaufen lassen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/files_section.py"/>
        <source>New recordings</source>
        <translation>Neue Aufnahmen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/files_section.py"/>
        <source>New projects</source>
        <translation>Neue Projekte</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/files_section.py"/>
        <source>Projects that are there already stay where they are.</source>
        <translation>Bereits vorhandene Projekte bleiben, wo sie sind.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/files_section.py"/>
        <source>Going on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/files_section.py"/>
        <source>While playing</source>
        <translation>Während der Wiedergabe</translation>
    </message>
</context>
<context>
    <name>FilmPanel</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/film.py"/>
        <source>Picture of the recording</source>
        <translation>Bild der Aufnahme</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/film.py"/>
        <source>Hide the picture</source>
        <translation>Bild verbergen</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/find_bar.py"/>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/find_bar.py"/>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/find_bar.py"/>
        <source>Match capitals</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/find_bar.py"/>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/find_bar.py"/>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/find_bar.py"/>
        <source>Previous place (Shift+Enter)</source>
        <translation>Vorherige Stelle (Umschalt+Enter)</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/find_bar.py"/>
        <source>Next place (Enter)</source>
        <translation>Nächste Stelle (Enter)</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/find_bar.py"/>
        <source>Close (Escape)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/find_bar.py"/>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/find_bar.py"/>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message numerus="yes">
        <location filename="../../desktop/undertone_desktop/finder.py"/>
        <source>%n replaced</source>
        <translation>
            <numerusform>%n ersetzt</numerusform>
            <numerusform>%n ersetzt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/finder.py"/>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/undertone_desktop/finder.py"/>
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/finder.py"/>
        <source>{at} of {n}</source>
        <translation>{at} von {n}</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/hit_list.py"/>
        <source>What was found</source>
        <translation>Suchergebnisse</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <location filename="../../desktop/undertone_desktop/importer.py"/>
        <source>Something is being worked on: wait for it, or cancel it, first.</source>
        <translation>Es wird gerade etwas bearbeitet: Warten Sie darauf, oder brechen Sie es zuerst ab.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/importer.py"/>
        <source>Importing {name}…</source>
        <translation>{name} wird importiert…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/importer.py"/>
        <source>Importing {name}: {stage}, {share}</source>
        <translation>{name} wird importiert: {stage}, {share}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/importer.py"/>
        <source>Imported {name}.</source>
        <translation>{name} wurde importiert.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/importer.py"/>
        <source>The import was stopped.</source>
        <translation>Der Import wurde angehalten.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/importer.py"/>
        <source>The import ended unexpectedly.</source>
        <translation>Der Import wurde unerwartet beendet.</translation>
    </message>
</context>
<context>
    <name>InsightCard</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/insight_card.py"/>
        <source>Export “{title}”</source>
        <translation>„{title}“ exportieren</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/insight_card.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>insights</name>
    <message>
        <location filename="../../desktop/undertone_desktop/card_export.py"/>
        <source>{name} cannot be written: {reason}.</source>
        <translation>{name} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/card_export.py"/>
        <source>Saved {name}.</source>
        <translation>{name} wurde gespeichert.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Sentiment over time</source>
        <translation>Stimmung im Zeitverlauf</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Each mark is a segment, the line their smoothed mean. Click one to go there.</source>
        <translation>Jede Markierung ist ein Segment, die Linie ihr geglätteter Mittelwert. Ein Klick führt dorthin.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Sentiment per speaker</source>
        <translation>Stimmung je Person</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Share of the segments with each label; yours count before the model&apos;s.</source>
        <translation>Anteil der Segmente je Einstufung; Ihre zählt vor der des Modells.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Sentiment in the course of the interview</source>
        <translation>Stimmung im Verlauf des Interviews</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>The same in equal quarters of the time.</source>
        <translation>Dasselbe in gleich langen Vierteln der Zeit.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Talk</source>
        <translation>Redezeit</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Pauses are silences inside a turn; answers come after the silence shown.</source>
        <translation>Pausen sind Stille innerhalb eines Redebeitrags; Antworten kommen nach der gezeigten Stille.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>By question</source>
        <translation>Nach Frage</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>How the answer to each question was labelled. Click one to go there.</source>
        <translation>Wie die Antwort auf jede Frage eingestuft wurde. Ein Klick führt dorthin.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Emotions</source>
        <translation>Emotionen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>How many segments show each; neutral is not counted.</source>
        <translation>In wie vielen Segmenten jede vorkommt; neutral wird nicht gezählt.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Your labels</source>
        <translation>Ihre Labels</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>How many segments of each person got each label of your set.</source>
        <translation>Wie viele Segmente jeder Person welches Label Ihres Labelsatzes bekommen haben.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Agreement with the model</source>
        <translation>Übereinstimmung mit dem Modell</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Cohen&apos;s kappa between your labels and the model&apos;s.</source>
        <translation>Cohens Kappa zwischen Ihren Einstufungen und denen des Modells.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Interviews side by side</source>
        <translation>Interviews nebeneinander</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Share of the segments with each label, without whoever asks the questions.</source>
        <translation>Anteil der Segmente je Einstufung, ohne die Person, die die Fragen stellt.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>By attribute</source>
        <translation>Nach Attribut</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>The same for all interviews that share a value; how many in brackets.</source>
        <translation>Dasselbe für alle Interviews mit demselben Wert; wie viele, steht in Klammern.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>The same question in several interviews</source>
        <translation>Dieselbe Frage in mehreren Interviews</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>How each answered it. Click one to go there.</source>
        <translation>Wie jedes sie beantwortet hat. Ein Klick führt dorthin.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Agreement of two coders</source>
        <translation>Übereinstimmung zweier Codierender</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Cohen&apos;s kappa between the labels in these two copies of one recording.</source>
        <translation>Cohens Kappa zwischen den Einstufungen in diesen zwei Kopien einer Aufnahme.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Speaker</source>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Turns</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Longest</source>
        <translation>Längster</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Words/min</source>
        <translation>Wörter/min</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Pauses</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Answers after</source>
        <translation>Antwortet nach</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Interrupts</source>
        <translation>Unterbricht</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Label some segments yourself to see how far the model agrees with you.</source>
        <translation>Stufen Sie selbst einige Segmente ein, um zu sehen, wie weit das Modell mit Ihnen übereinstimmt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>The model agrees with you on {share} of %n labelled segments</source>
        <translation>
            <numerusform>Das Modell stimmt mit Ihnen in {share} von %n eingestuften Segment überein</numerusform>
            <numerusform>Das Modell stimmt mit Ihnen in {share} von %n eingestuften Segmenten überein</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>The two copies have no segments that both labelled.</source>
        <translation>Die beiden Kopien haben keine Segmente, die beide eingestuft haben.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>They agree on {share} of %n segments that both labelled</source>
        <translation>
            <numerusform>Sie stimmen in {share} von %n beiderseits eingestuften Segment überein</numerusform>
            <numerusform>Sie stimmen in {share} von %n beiderseits eingestuften Segmenten überein</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/insights_page.py"/>
        <source>Insights</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/insights_page.py"/>
        <source>Who asks the questions</source>
        <translation>Wer die Fragen stellt</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/insights_page.py"/>
        <source>Who asks:</source>
        <translation>Wer fragt:</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/insights_page.py"/>
        <source>Automatic: {name}</source>
        <translation>Automatisch: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/insights_page.py"/>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
</context>
<context>
    <name>Inspecting</name>
    <message>
        <location filename="../../desktop/undertone_desktop/inspecting.py"/>
        <source>Speaker: {model}</source>
        <translation>Person: {model}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/inspecting.py"/>
        <source>Words: {model}</source>
        <translation>Wörter: {model}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/inspecting.py"/>
        <source>Sentiment: {model}</source>
        <translation>Stimmung: {model}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/inspecting.py"/>
        <source>Labels: {model}</source>
        <translation>Labels: {model}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/inspecting.py"/>
        <source>The words or the speaker were corrected by hand.</source>
        <translation>Die Wörter oder die Person wurden von Hand korrigiert.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/inspecting.py"/>
        <source>The times of the words are estimated.</source>
        <translation>Die Zeiten der Wörter sind geschätzt.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/inspecting.py"/>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <location filename="../../desktop/undertone_desktop/keyboard.py"/>
        <source>Keys – Undertone</source>
        <translation>Tasten – Undertone</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/keyboard.py"/>
        <source>nothing to do</source>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/keyboard.py"/>
        <source>needs an open interview</source>
        <translation>braucht ein geöffnetes Interview</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/keyboard.py"/>
        <source>only where the interview is shown</source>
        <translation>nur dort, wo das Interview gezeigt wird</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/keyboard.py"/>
        <source>This key cannot be used.</source>
        <translation>Diese Taste kann nicht verwendet werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/keyboard.py"/>
        <source>“{command}”</source>
        <translation>„{command}“</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/keyboard.py"/>
        <source>{key} is used by {commands}.</source>
        <translation>{key} gehört schon zu {commands}.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/keyboard.py"/>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/keyboard.py"/>
        <source>Done.</source>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/keyboard.py"/>
        <source>in: {places}</source>
        <translation>in: {places}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/keyboard.py"/>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/keyboard.py"/>
        <source>{key} is used by “{command}”.</source>
        <translation type="vanished">{key} wird von „{command}“ verwendet.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/key_field.py"/>
        <source>Press the new key; Escape gives up</source>
        <translation>Neue Taste drücken; Esc bricht ab</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <location filename="../../desktop/undertone_desktop/key_rules.py"/>
        <source>This key confirms or cancels.</source>
        <translation>Diese Taste bestätigt oder bricht ab.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/key_rules.py"/>
        <source>This key is needed to scroll.</source>
        <translation>Diese Taste wird zum Blättern gebraucht.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/key_rules.py"/>
        <source>This key is needed to move through text and lists.</source>
        <translation>Diese Taste wird gebraucht, um sich in Text und Listen zu bewegen.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/key_rules.py"/>
        <source>This key is needed to select, to copy and to paste.</source>
        <translation>Diese Taste wird zum Auswählen, Kopieren und Einfügen gebraucht.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/key_rules.py"/>
        <source>This key belongs to the system.</source>
        <translation>Diese Taste gehört dem System.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/key_rules.py"/>
        <source>This key opens a menu.</source>
        <translation>Diese Taste öffnet ein Menü.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/key_rules.py"/>
        <source>This key is needed to delete text.</source>
        <translation>Diese Taste wird zum Löschen von Text gebraucht.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/key_rules.py"/>
        <source>Ctrl and Alt with a letter type a sign on some keyboards.</source>
        <translation>Strg und Alt mit einem Buchstaben ergeben auf manchen Tastaturen ein Zeichen.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/key_rules.py"/>
        <source>This key types an accent.</source>
        <translation>Diese Taste schreibt einen Akzent.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/key_rules.py"/>
        <source>This key alone types or deletes: hold Ctrl or Alt, or take a function key.</source>
        <translation>Diese Taste allein schreibt oder löscht: Halten Sie Strg oder Alt gedrückt, oder nehmen Sie eine Funktionstaste.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/key_rules.py"/>
        <source>The timeline or the transcript uses this key itself.</source>
        <translation>Die Zeitachse oder das Transkript verwendet diese Taste selbst.</translation>
    </message>
</context>
<context>
    <name>KeysLink</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/keys_link.py"/>
        <source>Choose keys…</source>
        <translation>Tasten wählen…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/keys_link.py"/>
        <source>Any command can have other keys: a foot pedal&apos;s and media keys too.</source>
        <translation>Jeder Befehl kann andere Tasten haben, auch die eines Fußpedals und Medientasten.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/keys_link.py"/>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/keys_page.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/keys_page.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/keys_section.py"/>
        <source>Search for a command or a key</source>
        <translation>Nach einem Befehl oder einer Taste suchen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/keys_section.py"/>
        <source>All back to the default</source>
        <translation>Alle auf Standard zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/keys_section.py"/>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/keys_section.py"/>
        <source>Add a key</source>
        <translation>Taste hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/keys_section.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/keys_section.py"/>
        <source>Back to the default</source>
        <translation>Auf Standard zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/keys_section.py"/>
        <source>Take it from there</source>
        <translation>Dort wegnehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/keys_section.py"/>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/keys_section.py"/>
        <source>Choose a command.</source>
        <translation>Wählen Sie einen Befehl.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/keys_section.py"/>
        <source>Key {key}</source>
        <translation>Taste {key}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/keys_section.py"/>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
</context>
<context>
    <name>KeyTips</name>
    <message>
        <location filename="../../desktop/undertone_desktop/key_tips.py"/>
        <source> or </source>
        <translation> oder </translation>
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
        <translation>Das Interview bekommt gerade Labels: Warten Sie, oder brechen Sie ab.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_desk.py"/>
        <source>The interview is being summed up: wait, or cancel it.</source>
        <translation>Das Interview wird gerade zusammengefasst: Warten Sie, oder brechen Sie ab.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_desk.py"/>
        <source>Label sets (*.toml *.json);;All files (*)</source>
        <translation>Labelsätze (*.toml *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_desk.py"/>
        <source>Open a label set</source>
        <translation>Labelsatz öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_desk.py"/>
        <source>Keep the label set</source>
        <translation>Labelsatz speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_desk.py"/>
        <source>Label sets (*.toml *.json)</source>
        <translation>Labelsätze (*.toml *.json)</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_desk.py"/>
        <source>{name} cannot be written: {reason}.</source>
        <translation>{name} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_desk.py"/>
        <source>Saved {name}.</source>
        <translation>{name} wurde gespeichert.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_desk.py"/>
        <source>The summary is in the clipboard.</source>
        <translation>Die Zusammenfassung ist in der Zwischenablage.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_desk.py"/>
        <source>The interview is labelled.</source>
        <translation>Das Interview hat seine Labels.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_desk.py"/>
        <source>The summary is written.</source>
        <translation>Die Zusammenfassung ist geschrieben.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_desk.py"/>
        <source>Stopped. What is labelled so far is kept, and can be gone on with.</source>
        <translation>Angehalten. Was bisher Labels hat, behält sie, und es kann dort weitergehen.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_desk.py"/>
        <source>Stopped. Everything is as it was.</source>
        <translation>Angehalten. Alles ist, wie es war.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_desk.py"/>
        <source>The labelling ended unexpectedly. What is labelled so far is kept.</source>
        <translation>Die Vergabe der Labels wurde unerwartet beendet. Was bisher Labels hat, behält sie.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_desk.py"/>
        <source>Summing up ended unexpectedly. Everything is as it was.</source>
        <translation>Das Zusammenfassen wurde unerwartet beendet. Alles ist, wie es war.</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <location filename="../../desktop/undertone_desktop/label_words.py"/>
        <source>Label the segments</source>
        <translation>Labels vergeben</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/undertone_desktop/label_words.py"/>
        <source>%n segments with words get labels.</source>
        <translation>
            <numerusform>%n Segment mit Worten bekommt Labels.</numerusform>
            <numerusform>%n Segmente mit Worten bekommen Labels.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_words.py"/>
        <source>Go on labelling</source>
        <translation>Weiter Labels vergeben</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_words.py"/>
        <source>{n} of {all} segments have their labels.</source>
        <translation>{n} von {all} Segmenten haben ihre Labels.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_words.py"/>
        <source>Label again</source>
        <translation>Labels neu vergeben</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_words.py"/>
        <source>The labels that are there are replaced; Undo brings them back.</source>
        <translation>Die vorhandenen Labels werden ersetzt; „Rückgängig“ holt sie zurück.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_words.py"/>
        <source>Sum up again</source>
        <translation>Neu zusammenfassen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_words.py"/>
        <source>Sum up</source>
        <translation>Zusammenfassen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_words.py"/>
        <source>A summary needs a chat model.</source>
        <translation>Eine Zusammenfassung braucht ein Chatmodell.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_words.py"/>
        <source>This summary is replaced; Undo brings it back.</source>
        <translation>Diese Zusammenfassung wird ersetzt; „Rückgängig“ holt sie zurück.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_words.py"/>
        <source>Labelled by {model}.</source>
        <translation>Labels von {model}.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_words.py"/>
        <source>Labelled approximately, without a chat model.</source>
        <translation>Ungefähre Labels, ohne Chatmodell.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/undertone_desktop/label_words.py"/>
        <source>No label applies to %n segments.</source>
        <translation>
            <numerusform>Auf %n Segment passt kein Label.</numerusform>
            <numerusform>Auf %n Segmente passt kein Label.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_words.py"/>
        <source>Written by {model}. Every sentence names the passages it rests on; whether they bear it out only you can tell.</source>
        <translation>Geschrieben von {model}. Jeder Satz nennt die Stellen, auf die er sich stützt; ob sie ihn tragen, können nur Sie beurteilen.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_words.py"/>
        <source>a chat model</source>
        <translation>einem Chatmodell</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_words.py"/>
        <source>Approximate, without a chat model</source>
        <translation>Ungefähr, ohne Chatmodell</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_words.py"/>
        <source>Nothing reads what was said: it is compared with your descriptions, by a small model made for feelings. Labels of feelings come out best; take all of them as a first guess. Summaries need a chat model.</source>
        <translation>Nichts liest, was gesagt wurde: Ein kleines Modell, das für Gefühle gemacht ist, vergleicht es mit Ihren Beschreibungen. Labels für Gefühle gelingen am besten; nehmen Sie alle als erste Vermutung. Zusammenfassungen brauchen ein Chatmodell.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/label_words.py"/>
        <source>It reads the interview on this computer, a few turns at a time: with a large model this takes many minutes. It errs too: check what you build on.</source>
        <translation>Es liest das Interview auf diesem Computer, jeweils wenige Redebeiträge: Mit einem großen Modell dauert das viele Minuten. Auch es irrt sich: Prüfen Sie, worauf Sie aufbauen.</translation>
    </message>
</context>
<context>
    <name>LabelsCard</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/labels_card.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/labels_card.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/labels_card.py"/>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/labels_card.py"/>
        <source>Keep as file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/labels_card.py"/>
        <source>Add a label</source>
        <translation>Ein Label hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/labels_card.py"/>
        <source>Remove the chosen label</source>
        <translation>Das gewählte Label entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/labels_card.py"/>
        <source>Open a label set from a file</source>
        <translation>Einen Labelsatz aus einer Datei öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/labels_card.py"/>
        <source>Keep the label set as a file</source>
        <translation>Den Labelsatz als Datei speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/labels_card.py"/>
        <source>Labels per segment, at most</source>
        <translation>Labels je Segment, höchstens</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/labels_card.py"/>
        <source>There are no labels yet: add one, or open a set from a file.</source>
        <translation>Es gibt noch keine Labels: Fügen Sie eines hinzu, oder öffnen Sie einen Labelsatz aus einer Datei.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/labels_card.py"/>
        <source>Your labels</source>
        <translation>Ihre Labels</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/labels_card.py"/>
        <source>Every segment gets those of your labels that fit what was said. The clearer a description, the better they fit.</source>
        <translation>Jedes Segment bekommt diejenigen Ihrer Labels, die zum Gesagten passen. Je klarer eine Beschreibung, desto besser passen sie.</translation>
    </message>
</context>
<context>
    <name>LabelsPage</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/labels_page.py"/>
        <source>Chat model</source>
        <translation>Chatmodell</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/labels_page.py"/>
        <source>Models…</source>
        <translation>Modelle…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/labels_page.py"/>
        <source>Fetch or import a chat model</source>
        <translation>Ein Chatmodell laden oder importieren</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/labels_page.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/labels_page.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/labels_page.py"/>
        <source>Cancel what is being done</source>
        <translation>Laufenden Vorgang abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/labels_page.py"/>
        <source>Labels and summary</source>
        <translation>Labels und Zusammenfassung</translation>
    </message>
</context>
<context>
    <name>LabelTable</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/label_table.py"/>
        <source>Your labels</source>
        <translation>Ihre Labels</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/label_table.py"/>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/label_table.py"/>
        <source>What it stands for</source>
        <translation>Wofür es steht</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/label_table.py"/>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Afrikaans</source>
        <translation>Afrikaans</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Amharic</source>
        <translation>Amharisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Assamese</source>
        <translation>Assamesisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Azerbaijani</source>
        <translation>Aserbaidschanisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Bashkir</source>
        <translation>Baschkirisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Belarusian</source>
        <translation>Belarussisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Bengali</source>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Tibetan</source>
        <translation>Tibetisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Breton</source>
        <translation>Bretonisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Bosnian</source>
        <translation>Bosnisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Catalan</source>
        <translation>Katalanisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Welsh</source>
        <translation>Walisisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Basque</source>
        <translation>Baskisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Faroese</source>
        <translation>Färöisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Galician</source>
        <translation>Galicisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Gujarati</source>
        <translation>Gujarati</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Hausa</source>
        <translation>Hausa</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Hawaiian</source>
        <translation>Hawaiisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Haitian Creole</source>
        <translation>Haiti-Kreolisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Armenian</source>
        <translation>Armenisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Icelandic</source>
        <translation>Isländisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Javanese</source>
        <translation>Javanisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Georgian</source>
        <translation>Georgisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Kazakh</source>
        <translation>Kasachisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Khmer</source>
        <translation>Khmer</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Kannada</source>
        <translation>Kannada</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Latin</source>
        <translation>Latein</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Luxembourgish</source>
        <translation>Luxemburgisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Lingala</source>
        <translation>Lingala</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Lao</source>
        <translation>Laotisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Malagasy</source>
        <translation>Madagassisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Maori</source>
        <translation>Maori</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Macedonian</source>
        <translation>Mazedonisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Malayalam</source>
        <translation>Malayalam</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Mongolian</source>
        <translation>Mongolisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Marathi</source>
        <translation>Marathi</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Malay</source>
        <translation>Malaiisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Maltese</source>
        <translation>Maltesisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Burmese</source>
        <translation>Birmanisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Nepali</source>
        <translation>Nepalesisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Norwegian Nynorsk</source>
        <translation>Norwegisch (Nynorsk)</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Occitan</source>
        <translation>Okzitanisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Punjabi</source>
        <translation>Punjabi</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Pashto</source>
        <translation>Paschtu</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Sanskrit</source>
        <translation>Sanskrit</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Sindhi</source>
        <translation>Sindhi</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Sinhala</source>
        <translation>Singhalesisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Shona</source>
        <translation>Shona</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Somali</source>
        <translation>Somali</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Albanian</source>
        <translation>Albanisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Serbian</source>
        <translation>Serbisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Sundanese</source>
        <translation>Sundanesisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Swahili</source>
        <translation>Suaheli</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Telugu</source>
        <translation>Telugu</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Tajik</source>
        <translation>Tadschikisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Turkmen</source>
        <translation>Turkmenisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Tagalog</source>
        <translation>Tagalog</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Tatar</source>
        <translation>Tatarisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Uzbek</source>
        <translation>Usbekisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Yiddish</source>
        <translation>Jiddisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Yoruba</source>
        <translation>Yoruba</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Cantonese</source>
        <translation>Kantonesisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/languages.py"/>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <location filename="../../desktop/undertone_desktop/leaving.py"/>
        <source>1 change is not saved: close again to lose it.</source>
        <translation>1 Änderung ist nicht gespeichert: Schließen Sie erneut, um sie zu verwerfen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/undertone_desktop/leaving.py"/>
        <source>%n changes are not saved: close again to lose them.</source>
        <translation>
            <numerusform>%n Änderung ist nicht gespeichert: Schließen Sie erneut, um sie zu verwerfen.</numerusform>
            <numerusform>%n Änderungen sind nicht gespeichert: Schließen Sie erneut, um sie zu verwerfen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_legend.py"/>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_legend.py"/>
        <source>The higher a block, the more positive. Shown are: {words}.</source>
        <translation>Je höher ein Block, desto positiver. Dargestellt sind: {words}.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_legend.py"/>
        <source>The higher a block, the more positive</source>
        <translation>Je höher ein Block, desto positiver</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_legend.py"/>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_legend.py"/>
        <source>not scored</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_legend.py"/>
        <source>your label</source>
        <translation>Ihre Einstufung</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_legend.py"/>
        <source>can’t say</source>
        <translation>nicht zu sagen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_legend.py"/>
        <source>two at once</source>
        <translation>zwei zugleich</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_legend.py"/>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_legend.py"/>
        <source>bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_legend.py"/>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_legend.py"/>
        <source>words in doubt</source>
        <translation>unsichere Wörter</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/level_meter.py"/>
        <source>Loudness</source>
        <translation>Lautstärke</translation>
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
        <translation>Darunter sind keine Audio- oder Videodateien.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/library_desk.py"/>
        <source>The queue is finished: {done} analysed, {failed} failed.</source>
        <translation>Die Warteschlange ist abgearbeitet: {done} analysiert, {failed} fehlgeschlagen.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>Search in everything that was said</source>
        <translation>In allem Gesagten suchen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>Search in all interviews</source>
        <translation>In allen Interviews suchen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>Words, &quot;a phrase&quot;, begin*, -without, this OR that</source>
        <translation>Wörter, &quot;eine Wendung&quot;, Anfang*, -ohne, dies OR das</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>Add recordings…</source>
        <translation>Aufnahmen hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>Interviews</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>Select two interviews or more</source>
        <translation>Wählen Sie mindestens zwei Interviews</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>Nothing was found.</source>
        <translation>Es wurde nichts gefunden.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>Polarity</source>
        <translation>Polarität</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source> (unfinished)</source>
        <translation> (unfertig)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>%n interviews</source>
        <translation>
            <numerusform>%n Interview</numerusform>
            <numerusform>%n Interviews</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>1 interview</source>
        <translation>1 Interview</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>Add a folder of interviews, or drop recordings here to analyse them all.</source>
        <translation>Fügen Sie einen Ordner mit Interviews hinzu, oder ziehen Sie Aufnahmen hierher, um alle zu analysieren.</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/look_section.py"/>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/look_section.py"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/look_section.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/look_section.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/look_section.py"/>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/look_section.py"/>
        <source>Size of the words</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/look_section.py"/>
        <source>The language and the size show after the next start.</source>
        <translation>Sprache und Größe zeigen sich nach dem nächsten Start.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/look_section.py"/>
        <source>This shows after the next start.</source>
        <translation type="vanished">Dies wird nach dem nächsten Start sichtbar.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../desktop/undertone_desktop/main_window.py"/>
        <source>{name} is being analysed in the queue.</source>
        <translation>{name} wird gerade in der Warteschlange analysiert.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/main_window.py"/>
        <source>The demo interview cannot be copied: {reason}.</source>
        <translation>Das Demo-Interview kann nicht kopiert werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/main_window.py"/>
        <source>Find the recording</source>
        <translation>Aufnahme suchen</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_minimap.py"/>
        <source>Overview of the whole recording</source>
        <translation>Überblick über die ganze Aufnahme</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_minimap.py"/>
        <source>Drag the frame to move, its sides to zoom</source>
        <translation>Rahmen ziehen zum Verschieben, seine Seiten zum Zoomen</translation>
    </message>
</context>
<context>
    <name>ModelQuestion</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/model_question.py"/>
        <source>Another address, or a folder (optional)</source>
        <translation>Andere Adresse oder ein Ordner (optional)</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/model_question.py"/>
        <source>Another address, or a folder</source>
        <translation>Andere Adresse oder ein Ordner</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/model_question.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/model_question.py"/>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>Fetch {name} ({size}, licence {licence}) from
{address}
This opens a connection. What comes is used only if its SHA-256 is the published one.</source>
        <translation>{name} herunterladen ({size}, Lizenz {licence}) von
{address}
Dies öffnet eine Verbindung. Verwendet wird nur, was den veröffentlichten SHA-256 hat.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>size not known</source>
        <translation>Größe nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>Fetch</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>Remove {name} from this computer? {size} become free.</source>
        <translation>{name} von diesem Rechner entfernen? {size} werden frei.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>{name}: {kind}, {size}, SHA-256 {hash}…</source>
        <translation>{name}: {kind}, {size}, SHA-256 {hash}…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>Well-formed, but not known here. Install only if you trust where it comes from.</source>
        <translation>Wohlgeformt, aber hier nicht bekannt. Installieren Sie es nur, wenn Sie der Herkunft trauen.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>Do not install</source>
        <translation>Nicht installieren</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>Whisper: transcription</source>
        <translation>Whisper: Transkription</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>Chat model: labels and summaries</source>
        <translation>Chatmodell: Labels und Zusammenfassungen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>Sentiment</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>Transcription</source>
        <translation>Transkription</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>Speakers</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>Sentiment and emotions</source>
        <translation>Stimmung und Emotionen</translation>
    </message>
</context>
<context>
    <name>ModelsDesk</name>
    <message>
        <location filename="../../desktop/undertone_desktop/models_desk.py"/>
        <source>Something else is being done with the models: wait or cancel it.</source>
        <translation>Es geschieht gerade etwas anderes mit den Modellen: Warten Sie, oder brechen Sie es ab.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/models_desk.py"/>
        <source>Stopped. What was fetched so far is kept for the next time.</source>
        <translation>Angehalten. Was bisher geladen wurde, bleibt für das nächste Mal erhalten.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/models_desk.py"/>
        <source>This ended unexpectedly; nothing was changed.</source>
        <translation>Der Vorgang wurde unerwartet beendet; es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Import a file…</source>
        <translation>Datei importieren…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Import a folder…</source>
        <translation>Ordner importieren…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Save a pack…</source>
        <translation>Paket speichern…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>All installed models in one file, for another computer</source>
        <translation>Alle installierten Modelle in einer Datei, für einen anderen Rechner</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Show all known models</source>
        <translation>Alle bekannten Modelle zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Cancel what is being done</source>
        <translation>Laufenden Vorgang abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Installed models are in {folder}.</source>
        <translation>Installierte Modelle liegen in {folder}.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>List of models</source>
        <translation>Liste der Modelle</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Language for the recommendation</source>
        <translation>Sprache für die Empfehlung</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Installed by you</source>
        <translation>Von Ihnen installiert</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Part of Undertone</source>
        <translation>Teil von Undertone</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Can be fetched, or imported as a file</source>
        <translation>Zum Herunterladen, oder als Datei zu importieren</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>In use</source>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>{action} {name}</source>
        <translation>{action} {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Verify</source>
        <translation>Überprüfen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Fetch…</source>
        <translation>Herunterladen…</translation>
    </message>
</context>
<context>
    <name>ModelsRoom</name>
    <message>
        <location filename="../../desktop/undertone_desktop/models_room.py"/>
        <source>{name} transcribes from now on.</source>
        <translation>{name} transkribiert von nun an.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/models_room.py"/>
        <source>Models and model packs (*.bin *.gguf *.ggml *.zip);;All files (*)</source>
        <translation>Modelle und Modellpakete (*.bin *.gguf *.ggml *.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/models_room.py"/>
        <source>Import a model</source>
        <translation>Modell importieren</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/models_room.py"/>
        <source>Import from a folder or stick</source>
        <translation>Aus einem Ordner oder von einem Stick importieren</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/models_room.py"/>
        <source>Save a model pack</source>
        <translation>Modellpaket speichern</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <location filename="../../desktop/undertone_desktop/pages.py"/>
        <source>Record an interview – Undertone</source>
        <translation>Interview aufnehmen – Undertone</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/pages.py"/>
        <source>Labels and summary – Undertone</source>
        <translation>Labels und Zusammenfassung – Undertone</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/pages.py"/>
        <source>Settings – Undertone</source>
        <translation>Einstellungen – Undertone</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/pages.py"/>
        <source>Library – Undertone</source>
        <translation>Bibliothek – Undertone</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/pages.py"/>
        <source>{name} is recorded, but not analysed yet. {reason}</source>
        <translation>{name} ist aufgenommen, aber noch nicht analysiert. {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/pages.py"/>
        <source>Recorded {name}; it is analysed after what is running.</source>
        <translation>{name} ist aufgenommen; die Analyse folgt nach der laufenden.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/pages.py"/>
        <source>Comparison – Undertone</source>
        <translation>Vergleich – Undertone</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/pages.py"/>
        <source>A folder of interviews</source>
        <translation>Ein Ordner mit Interviews</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/people_section.py"/>
        <source>Number of people</source>
        <translation>Anzahl der Personen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/people_section.py"/>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/people_section.py"/>
        <source>People speaking</source>
        <translation>Sprechende Personen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/people_section.py"/>
        <source>To tell the number is the biggest single gain in accuracy.</source>
        <translation>Nichts erhöht die Genauigkeit so sehr wie die Angabe der Anzahl.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/people_section.py"/>
        <source>Stereo channels</source>
        <translation>Stereokanäle</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/people_section.py"/>
        <source>“One person each” is for recorders that keep everybody apart.</source>
        <translation>„Je eine Person“ ist für Aufnahmegeräte, die alle getrennt aufzeichnen.</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>The key that gives a segment to this person</source>
        <translation>Die Taste, die dieser Person ein Segment zuordnet</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>Name of speaker {n}</source>
        <translation>Name von Person {n}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>10 s</source>
        <translation>10 s</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>Hear ten seconds of this voice</source>
        <translation>Zehn Sekunden dieser Stimme anhören</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>Hear ten seconds of {name}</source>
        <translation>Zehn Sekunden von {name} anhören</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/progress.py"/>
        <source>Progress of the analysis</source>
        <translation>Fortschritt der Analyse</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/progress.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/progress.py"/>
        <source>Cancel the analysis</source>
        <translation>Analyse abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/progress.py"/>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
</context>
<context>
    <name>QueueLine</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/queue_view.py"/>
        <source>Progress of {name}</source>
        <translation>Fortschritt von {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/queue_view.py"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/queue_view.py"/>
        <source>Earlier: {name}</source>
        <translation>Früher: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/queue_view.py"/>
        <source>Later: {name}</source>
        <translation>Später: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/queue_view.py"/>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/queue_view.py"/>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/queue_view.py"/>
        <source>analysed</source>
        <translation>analysiert</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/queue_view.py"/>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/queue_view.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/queue_view.py"/>
        <source>Finish this one, and begin no other</source>
        <translation>Diese noch abschließen und keine weitere beginnen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/queue_view.py"/>
        <source>Clear finished</source>
        <translation>Fertige ausblenden</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/queue_view.py"/>
        <source>{done} of {n} analysed</source>
        <translation>{done} von {n} analysiert</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/queue_view.py"/>
        <source>{n} failed</source>
        <translation>{n} fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/queue_view.py"/>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>ReadingsView</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/readings.py"/>
        <source>The segment is recognised anew at other speeds and by other models</source>
        <translation>Das Segment wird noch einmal erkannt, in anderem Tempo und von anderen Modellen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/readings.py"/>
        <source>Other readings</source>
        <translation>Andere Lesarten</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/readings.py"/>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/readings.py"/>
        <source>Listen again</source>
        <translation>Noch einmal hören</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/readings.py"/>
        <source>In {n} of {all} tries: {models}</source>
        <translation>In {n} von {all} Versuchen: {models}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/readings.py"/>
        <source>Use</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/readings.py"/>
        <source>Use these words: {text}</source>
        <translation>Diese Worte übernehmen: {text}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/readings.py"/>
        <source>Listen again for other readings</source>
        <translation type="vanished">Nach anderen Lesarten hören</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/readings.py"/>
        <source>The recording is not there to be heard.</source>
        <translation type="vanished">Die Aufnahme ist nicht da und kann nicht gehört werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/readings.py"/>
        <source>Listening …</source>
        <translation type="vanished">Hört zu …</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/readings.py"/>
        <source>{n} of {all}, {models}</source>
        <translation type="vanished">{n} von {all}, {models}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/readings.py"/>
        <source>Heard the same way in all {n} tries.</source>
        <translation type="vanished">In allen {n} Versuchen gleich gehört.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/readings.py"/>
        <source>Nothing was heard.</source>
        <translation type="vanished">Es war nichts zu hören.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/readings.py"/>
        <source>The segment’s words were heard in {n} of {all} tries.</source>
        <translation type="vanished">Die Worte des Segments wurden in {n} von {all} Versuchen gehört.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/readings.py"/>
        <source>Nothing was heard in {n} of {all}.</source>
        <translation type="vanished">In {n} von {all} war nichts zu hören.</translation>
    </message>
</context>
<context>
    <name>recognition</name>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>More than one language</source>
        <translation>Mehr als eine Sprache</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>{language} needs a Whisper model for many languages; this one is for English.</source>
        <translation>{language} braucht ein Whisper-Modell für viele Sprachen; dieses ist für Englisch.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>{model} did not learn to translate into English.</source>
        <translation>{model} hat nicht gelernt, ins Englische zu übersetzen.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>bundled recogniser</source>
        <translation>mitgelieferte Erkennung</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>Language by turn</source>
        <translation>Sprache je Redebeitrag</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>Any language</source>
        <translation>Beliebige Sprache</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>Find out</source>
        <translation>Ermitteln</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>One person each</source>
        <translation>Je eine Person</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>Automatic, for every speaker’s turn</source>
        <translation>Automatisch, für jeden Redebeitrag</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>Bundled recogniser (English)</source>
        <translation>Mitgelieferte Erkennung (Englisch)</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>your own</source>
        <translation>eigenes</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>Part of Undertone: quick, small, English only.</source>
        <translation>Teil von Undertone: schnell, klein, nur Englisch.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>This recogniser understands English only.</source>
        <translation>Diese Spracherkennung versteht nur Englisch.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>{name} (not found)</source>
        <translation>{name} (nicht gefunden)</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>{names} failed before: Automatic goes without.</source>
        <translation>Früher fehlgeschlagen: {names}. „Automatisch“ verzichtet darauf.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>Measures what is fastest with the model, once, and goes on with the processor if a graphics card fails.</source>
        <translation>Misst einmal, was mit dem Modell am schnellsten ist, und macht mit dem Prozessor weiter, wenn eine Grafikkarte ausfällt.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>For {uses}.</source>
        <translation>Für {uses}.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>It failed before.</source>
        <translation>Früher fehlgeschlagen.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>How long this takes is known after the first analysis of its kind.</source>
        <translation>Wie lange dies dauert, ist nach der ersten Analyse dieser Art bekannt.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>An hour of interview takes less than a minute here.</source>
        <translation>Eine Stunde Interview dauert hier weniger als eine Minute.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>An hour of interview takes about {n} min here, as measured.</source>
        <translation>Eine Stunde Interview dauert hier nach Messung etwa {n} min.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>An hour of interview takes about {n} h here, as measured.</source>
        <translation>Eine Stunde Interview dauert hier nach Messung etwa {n} h.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>Whisper models</source>
        <translation>Whisper-Modelle</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>chat models</source>
        <translation>Chatmodelle</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/recognition.py"/>
        <source>speakers and sentiment</source>
        <translation>Personen und Stimmung</translation>
    </message>
</context>
<context>
    <name>RecognitionChoice</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/recognition_choice.py"/>
        <source>Language that is spoken</source>
        <translation>Gesprochene Sprache</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/recognition_choice.py"/>
        <source>Recogniser</source>
        <translation>Spracherkennung</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/recognition_choice.py"/>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/recognition_choice.py"/>
        <source>More models…</source>
        <translation>Weitere Modelle…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/recognition_choice.py"/>
        <source>All settings…</source>
        <translation>Alle Einstellungen…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/recognition_choice.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/recognition_choice.py"/>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/recognition_choice.py"/>
        <source>Language, recogniser and device: {words}</source>
        <translation>Sprache, Spracherkennung und Gerät: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/recognition_choice.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Second channel</source>
        <translation>Zweiter Kanal</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Name of the recording</source>
        <translation>Name der Aufnahme</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Folder of the recordings</source>
        <translation>Ordner der Aufnahmen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>None was found</source>
        <translation>Keines gefunden</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Nothing else</source>
        <translation>Nichts weiter</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>in {folder}</source>
        <translation>in {folder}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Recording</source>
        <translation>Aufnahme läuft</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Paused: nothing is recorded</source>
        <translation>Pause: Es wird nichts aufgenommen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>{input} is too loud: turn it down, or move the microphone away.</source>
        <translation>{input} ist zu laut: Regeln Sie leiser, oder rücken Sie das Mikrofon weiter weg.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>{input} has been silent for a while: is it the right one, and not muted?</source>
        <translation>{input} ist seit einer Weile still: Ist es das richtige Gerät, und ist es nicht stummgeschaltet?</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>The input</source>
        <translation>Der Eingang</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>What the computer plays ({name})</source>
        <translation>Was der Rechner abspielt ({name})</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>For an online interview choose what the computer plays as well.</source>
        <translation>Wählen Sie für ein Online-Interview auch, was der Rechner abspielt.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Live transcript</source>
        <translation>Live-Transkript</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>What is said appears here a few seconds later.</source>
        <translation>Was gesagt wird, erscheint hier einige Sekunden später.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Record an interview</source>
        <translation>Ein Interview aufnehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Save as</source>
        <translation>Speichern als</translation>
    </message>
</context>
<context>
    <name>Rereading</name>
    <message>
        <location filename="../../desktop/undertone_desktop/rereading.py"/>
        <source>Listening: {n}</source>
        <translation>Hört zu: {n}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/rereading.py"/>
        <source>The segment could not be heard again.</source>
        <translation>Das Segment konnte nicht noch einmal gehört werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/rereading.py"/>
        <source>Listening …</source>
        <translation>Hört zu …</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/rereading.py"/>
        <source>The recording is being read …</source>
        <translation>Die Aufnahme wird gelesen …</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/rereading.py"/>
        <source>The recording is not there to be heard.</source>
        <translation>Die Aufnahme ist nicht da und kann nicht gehört werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/rereading.py"/>
        <source>Nothing was heard.</source>
        <translation>Es war nichts zu hören.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/rereading.py"/>
        <source>Heard the same way in all {n} tries.</source>
        <translation>In allen {n} Versuchen gleich gehört.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/rereading.py"/>
        <source>The segment’s words were heard in {n} of {all} tries.</source>
        <translation>Die Worte des Segments wurden in {n} von {all} Versuchen gehört.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/rereading.py"/>
        <source>Nothing was heard in {n} of {all}.</source>
        <translation>In {n} von {all} war nichts zu hören.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/rereading.py"/>
        <source>It could not be heard again.</source>
        <translation type="vanished">Das Segment konnte nicht noch einmal gehört werden.</translation>
    </message>
</context>
<context>
    <name>Rescorer</name>
    <message>
        <location filename="../../desktop/undertone_desktop/rescorer.py"/>
        <source>The new words could not be scored: they have no sentiment for now.</source>
        <translation>Die neuen Wörter konnten nicht bewertet werden: Sie haben vorerst keine Stimmung.</translation>
    </message>
</context>
<context>
    <name>Respeaking</name>
    <message>
        <location filename="../../desktop/undertone_desktop/respeaking.py"/>
        <source>The speakers are being found again: wait, or cancel it.</source>
        <translation>Die Personen werden gerade neu ermittelt: Warten Sie, oder brechen Sie ab.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/respeaking.py"/>
        <source>The speakers could not be found again.</source>
        <translation>Die Personen konnten nicht neu ermittelt werden.</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/review_panel.py"/>
        <source>Segments to review</source>
        <translation>Zu prüfende Segmente</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/review_panel.py"/>
        <source>Checked, next</source>
        <translation>Geprüft, weiter</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/review_panel.py"/>
        <source>It is right now: go to the next one</source>
        <translation>So stimmt es: weiter zum nächsten</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/review_panel.py"/>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/review_panel.py"/>
        <source>Play it from two seconds before (Enter)</source>
        <translation>Ab zwei Sekunden davor abspielen (Enter)</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/review_panel.py"/>
        <source>{n} of {total} checked</source>
        <translation>{n} von {total} geprüft</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/review_panel.py"/>
        <source>All {n} are checked. Well done.</source>
        <translation>Alle {n} sind geprüft. Gut gemacht.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/review_panel.py"/>
        <source>Nothing in this interview looks doubtful.</source>
        <translation>Nichts in diesem Interview wirkt zweifelhaft.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/review_panel.py"/>
        <source>It is right now: go to the next one (Ctrl+Enter)</source>
        <translation type="vanished">Es stimmt jetzt: weiter zum nächsten (Strg+Enter)</translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transcript_editor.py"/>
        <source>Words of the segment</source>
        <translation>Wörter des Segments</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transcript_editor.py"/>
        <source>Enter splits, Backspace at the start merges, Escape leaves</source>
        <translation>Enter teilt, die Rücktaste am Anfang verbindet, Esc verlässt</translation>
    </message>
</context>
<context>
    <name>SentimentSection</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/sentiment_section.py"/>
        <source>Score the sentiment of every segment</source>
        <translation>Stimmung jedes Segments bewerten</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/sentiment_section.py"/>
        <source>Read an answer together with its question</source>
        <translation>Eine Antwort zusammen mit ihrer Frage lesen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/sentiment_section.py"/>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/sentiment_section.py"/>
        <source>Use the bundled one</source>
        <translation>Mitgelieferten verwenden</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/sentiment_section.py"/>
        <source>Scoring</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/sentiment_section.py"/>
        <source>A folder with a text classifier of your own: model.onnx, tokenizer.json and config.json. It is tried before it is used.</source>
        <translation>Ein Ordner mit einem eigenen Textklassifikator: model.onnx, tokenizer.json und config.json. Er wird vor der Verwendung erprobt.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/sentiment_section.py"/>
        <source>Classifier</source>
        <translation>Klassifikator</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/sentiment_section.py"/>
        <source>Measure pitch, loudness and rate of speech</source>
        <translation>Tonhöhe, Lautstärke und Sprechtempo messen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/sentiment_section.py"/>
        <source>Each segment against what is usual for the person who speaks. It tells how something was said, never what was felt.</source>
        <translation>Jedes Segment im Vergleich dazu, was für die sprechende Person üblich ist. Das zeigt, wie etwas gesagt wurde, nie, was gefühlt wurde.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/sentiment_section.py"/>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/sentiment_section.py"/>
        <source>The bundled one</source>
        <translation>Der mitgelieferte</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/sentiment_section.py"/>
        <source>Trying it…</source>
        <translation>Wird erprobt…</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <location filename="../../desktop/undertone_desktop/settings_desk.py"/>
        <source>Transcription</source>
        <translation>Transkription</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/settings_desk.py"/>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/settings_desk.py"/>
        <source>Speakers</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/settings_desk.py"/>
        <source>Sentiment</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/settings_desk.py"/>
        <source>Files and playing</source>
        <translation>Dateien und Wiedergabe</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/settings_desk.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/settings_desk.py"/>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/settings_desk.py"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/settings_desk.py"/>
        <source>A folder with a classifier</source>
        <translation>Ein Ordner mit einem Klassifikator</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/settings_desk.py"/>
        <source>It works, and scores from now on.</source>
        <translation>Er funktioniert und bewertet von nun an.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/settings_desk.py"/>
        <source>Where projects go</source>
        <translation>Ablageort der Projekte</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/settings_page.py"/>
        <source>Sections of the settings</source>
        <translation>Bereiche der Einstellungen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/settings_page.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/settings_page.py"/>
        <source>Back to the defaults</source>
        <translation>Auf Standard zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/settings_page.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/side_panel.py"/>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/side_panel.py"/>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/side_panel.py"/>
        <source>Speakers</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/side_panel.py"/>
        <source>Show: {page}</source>
        <translation>Zeigen: {page}</translation>
    </message>
</context>
<context>
    <name>SpeakersPanel</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>Wrong number of people? Find them again with:</source>
        <translation>Falsche Anzahl? Neu ermitteln mit:</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>Merge {name} into somebody else</source>
        <translation>{name} mit jemand anderem zusammenführen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>Cancel the merge</source>
        <translation>Zusammenführen abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>Merge {one} into {other}</source>
        <translation>{one} mit {other} zusammenführen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>Merge here</source>
        <translation>Hierher</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>Who is {name} really? Listen to both voices, then choose.</source>
        <translation>Wer ist {name} wirklich? Hören Sie beide Stimmen an, dann wählen Sie.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>A name that you change here changes everywhere.</source>
        <translation>Ein Name, den Sie hier ändern, ändert sich überall.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>Nobody was told apart yet.</source>
        <translation>Noch wurden keine Personen unterschieden.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>Find the speakers again; their number is not known</source>
        <translation>Personen neu ermitteln; ihre Anzahl ist nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>Find the speakers again: 1 person</source>
        <translation>Personen neu ermitteln: 1 Person</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>Find the speakers again: %n people</source>
        <translation>
            <numerusform>Personen neu ermitteln: %n Person</numerusform>
            <numerusform>Personen neu ermitteln: %n Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>Open a recording…</source>
        <translation>Aufnahme öffnen…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>Record an interview…</source>
        <translation>Interview aufnehmen…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>All interviews</source>
        <translation>Alle Interviews</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>Try the demo interview</source>
        <translation>Demo-Interview ansehen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>Go on with</source>
        <translation>Weiterarbeiten an</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>Everything stays on this computer.</source>
        <translation>Alles bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>Open an interview</source>
        <translation>Interview öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>Drop an audio or video file here, or choose one.</source>
        <translation>Ziehen Sie eine Audio- oder Videodatei hierher, oder wählen Sie eine aus.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>Number of people</source>
        <translation>Anzahl der Personen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>People speaking</source>
        <translation>Sprechende Personen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>Stereo channels</source>
        <translation>Stereokanäle</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>Recognition</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>Find out</source>
        <translation type="vanished">Ermitteln</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>Mixed</source>
        <translation type="vanished">Gemischt</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>One person each</source>
        <translation type="vanished">Je eine Person</translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message>
        <location filename="../../desktop/undertone_desktop/studio.py"/>
        <source>The recording stopped unexpectedly; what was heard is kept in its file.</source>
        <translation>Die Aufnahme wurde unerwartet beendet; was zu hören war, ist in ihrer Datei erhalten.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/studio.py"/>
        <source>The inputs of this computer cannot be listed.</source>
        <translation>Die Eingänge dieses Rechners können nicht aufgelistet werden.</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/summary_card.py"/>
        <source>There is no summary yet.</source>
        <translation>Es gibt noch keine Zusammenfassung.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/summary_card.py"/>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/summary_card.py"/>
        <source>Sentences, at most</source>
        <translation>Sätze, höchstens</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/summary_card.py"/>
        <source>Go to {segment}</source>
        <translation>Zu {segment}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/summary_card.py"/>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/summary_card.py"/>
        <source>A few sentences on what was said, each with the passages it rests on: a time leads there.</source>
        <translation>Wenige Sätze zu dem, was gesagt wurde, jeder mit den Stellen, auf die er sich stützt: Eine Zeit führt dorthin.</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport_time.py"/>
        <source>Go to a time</source>
        <translation>Zu einer Zeit springen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport_time.py"/>
        <source>Go to the time</source>
        <translation>Zu dieser Zeit springen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport_time.py"/>
        <source>{position} of {duration}</source>
        <translation>{position} von {duration}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport_time.py"/>
        <source>Go to a time (Ctrl+J)</source>
        <translation type="vanished">Zu einer Zeit springen (Strg+J)</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline.py"/>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline.py"/>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline.py"/>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_picture.py"/>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_picture.py"/>
        <source>Marks</source>
        <translation>Marken</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_tips.py"/>
        <source>negative</source>
        <translation>negativ</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_tips.py"/>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_tips.py"/>
        <source>positive</source>
        <translation>positiv</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_tips.py"/>
        <source>cannot say</source>
        <translation>nicht zu sagen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_tips.py"/>
        <source>Your label: {label}</source>
        <translation>Ihre Einstufung: {label}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_tips.py"/>
        <source>Note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
</context>
<context>
    <name>TimelineCanvas</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_canvas.py"/>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_canvas.py"/>
        <source>Segments along time, a lane per speaker. The transcript holds the same rows.</source>
        <translation>Segmente im Zeitverlauf, eine Spur je Person. Das Transkript enthält dieselben Zeilen.</translation>
    </message>
</context>
<context>
    <name>TranscriptionSection</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transcription_section.py"/>
        <source>Recogniser</source>
        <translation>Spracherkennung</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transcription_section.py"/>
        <source>All models…</source>
        <translation>Alle Modelle…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transcription_section.py"/>
        <source>Language that is spoken</source>
        <translation>Gesprochene Sprache</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transcription_section.py"/>
        <source>Write English, whatever is spoken</source>
        <translation>Englisch schreiben, gleich was gesprochen wird</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transcription_section.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transcription_section.py"/>
        <source>Readings that are followed at once</source>
        <translation>Gleichzeitig verfolgte Lesarten</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transcription_section.py"/>
        <source>So many readings are followed at once: more is slower, and a little better.</source>
        <translation>So viele Lesarten werden gleichzeitig verfolgt: Mehr ist langsamer und ein wenig besser.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transcription_section.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transcription_section.py"/>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transcription_section.py"/>
        <source>Names and words to expect</source>
        <translation>Zu erwartende Namen und Wörter</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transcription_section.py"/>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transcription_section.py"/>
        <source>Careful listening</source>
        <translation>Genaues Hinhören</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transcription_section.py"/>
        <source>This and what follows is for Whisper models.</source>
        <translation>Dies und das Folgende gilt für Whisper-Modelle.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transcription_section.py"/>
        <source>One a line, spelled as they should be</source>
        <translation>Eines pro Zeile, in der richtigen Schreibweise</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transcription_section.py"/>
        <source>Text as before the transcript</source>
        <translation>Text wie vor dem Transkript</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transcription_section.py"/>
        <source>A sentence or two as they might stand before the transcript</source>
        <translation>Ein, zwei Sätze, wie sie vor dem Transkript stehen könnten</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transcript.py"/>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transcript.py"/>
        <source>Follow the playback</source>
        <translation>Der Wiedergabe folgen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transcript.py"/>
        <source>Scroll to what is being said, and stay there</source>
        <translation>Zu dem blättern, was gerade gesagt wird, und dort bleiben</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>Back 2 seconds</source>
        <translation>2 Sekunden zurück</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>Forward 2 seconds</source>
        <translation>2 Sekunden vor</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>Loop the segment</source>
        <translation>Segment wiederholen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>Show the picture</source>
        <translation>Bild zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>End the loop</source>
        <translation>Wiederholung beenden</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>Playing speed; voices keep their pitch</source>
        <translation>Geschwindigkeit; Stimmen behalten ihre Tonhöhe</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>Playing speed; on this system voices change their pitch</source>
        <translation>Geschwindigkeit; auf diesem System ändern Stimmen ihre Tonhöhe</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>Sound on</source>
        <translation>Ton an</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>Playing speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>Playing speeds</source>
        <translation>Geschwindigkeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>{n} ×</source>
        <translation>{n} ×</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>Playing speed; voices keep their pitch (F7 slower, F8 faster)</source>
        <translation type="vanished">Geschwindigkeit; Stimmen behalten ihre Tonhöhe (F7 langsamer, F8 schneller)</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>{name} (Space or F4)</source>
        <translation type="vanished">{name} (Leertaste oder F4)</translation>
    </message>
</context>
<context>
    <name>VerdictChips</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail_labels.py"/>
        <source>Your label: {label}</source>
        <translation>Ihre Einstufung: {label}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail_labels.py"/>
        <source>{label} (key {key})</source>
        <translation type="vanished">{label} (Taste {key})</translation>
    </message>
</context>
<context>
    <name>Voicing</name>
    <message>
        <location filename="../../desktop/undertone_desktop/voicing.py"/>
        <source>The voices are being measured: wait, or cancel it.</source>
        <translation>Die Stimmen werden gemessen: Warten Sie, oder brechen Sie es ab.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/voicing.py"/>
        <source>The voices could not be measured.</source>
        <translation>Die Stimmen konnten nicht gemessen werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/voicing.py"/>
        <source>The voices are measured: a chosen segment shows how it was said.</source>
        <translation>Die Stimmen sind gemessen: Ein gewähltes Segment zeigt, wie es gesagt wurde.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/voicing.py"/>
        <source>The voices are measured: the selected segment shows how it was said.</source>
        <translation type="vanished">Die Stimmen sind gemessen: Das gewählte Segment zeigt, wie es gesagt wurde.</translation>
    </message>
</context>
<context>
    <name>WordConfidences</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail_parts.py"/>
        <source>Words with confidence; the least sure: {words}</source>
        <translation>Wörter mit Sicherheit; die unsichersten: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail_parts.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Reading the transcript</source>
        <translation>Transkript wird gelesen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Reading the recording</source>
        <translation>Aufnahme wird gelesen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Taking a first look</source>
        <translation>Erster Überblick</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Finding out who speaks when</source>
        <translation>Wer wann spricht, wird ermittelt</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Writing down what is said</source>
        <translation>Gesagtes wird niedergeschrieben</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Scoring the sentiment</source>
        <translation>Stimmung wird bewertet</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Scoring the emotions</source>
        <translation>Emotionen werden bewertet</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Measuring the voices</source>
        <translation>Stimmen werden gemessen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Labelling what was said</source>
        <translation>Labels werden vergeben</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Writing the summary</source>
        <translation>Zusammenfassung wird geschrieben</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Checking the model</source>
        <translation>Modell wird geprüft</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Copying the model</source>
        <translation>Modell wird kopiert</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Fetching the model</source>
        <translation>Modell wird heruntergeladen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Packing the models</source>
        <translation>Modelle werden gepackt</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>a few seconds left</source>
        <translation>noch wenige Sekunden</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>about {n} seconds left</source>
        <translation>noch etwa {n} Sekunden</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>about {n} minutes left</source>
        <translation>noch etwa {n} Minuten</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>about {n} hours left</source>
        <translation>noch etwa {n} Stunden</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>About {n} minutes on {device}, until about {time}</source>
        <translation>Etwa {n} Minuten auf {device}, bis etwa {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>About {n} hours on {device}, until about {time}</source>
        <translation>Etwa {n} Stunden auf {device}, bis etwa {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>the processor</source>
        <translation>dem Prozessor</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>negative</source>
        <translation>negativ</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>positive</source>
        <translation>positiv</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>can’t say</source>
        <translation>nicht zu sagen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>scoring…</source>
        <translation>wird bewertet…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>The sentiment is close to a tie.</source>
        <translation>Die Stimmung ist fast unentschieden.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>The recogniser repeated itself.</source>
        <translation>Die Erkennung hat sich wiederholt.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>The recogniser was not sure of the words.</source>
        <translation>Die Erkennung war sich der Wörter nicht sicher.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>There are words where hardly any speech is heard.</source>
        <translation>Hier stehen Wörter, wo kaum Sprache zu hören ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>There is speech here that got no words.</source>
        <translation>Hier wird gesprochen, aber es wurden keine Wörter erkannt.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Two people speak at once.</source>
        <translation>Zwei Personen sprechen zugleich.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>speech without words</source>
        <translation>Sprache ohne Wörter</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>repeats itself</source>
        <translation>wiederholt sich</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>words without speech</source>
        <translation>Wörter ohne Sprache</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>words are unsure</source>
        <translation>Wörter sind unsicher</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>two people at once</source>
        <translation>zwei Personen zugleich</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>very short turn</source>
        <translation>sehr kurzer Beitrag</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>sentiment nearly tied</source>
        <translation>Stimmung fast unentschieden</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>no segments</source>
        <translation>keine Segmente</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>1 segment</source>
        <translation>1 Segment</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>%n segments</source>
        <translation>
            <numerusform>%n Segment</numerusform>
            <numerusform>%n Segmente</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Pitch {n} semitones</source>
        <translation>Tonhöhe {n} Halbtöne</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Loudness {n} dB</source>
        <translation>Lautstärke {n} dB</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>{n} words a minute</source>
        <translation>{n} Wörter pro Minute</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>(speech without words)</source>
        <translation>(Sprache ohne Wörter)</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>{label} says the researcher</source>
        <translation>{label} nach eigener Einstufung</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>bookmarked</source>
        <translation>mit Lesezeichen</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>with a note</source>
        <translation>mit Notiz</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Speaker {n}</source>
        <translation>Person {n}</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Unknown speaker</source>
        <translation>Unbekannte Person</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>unknown speaker</source>
        <translation>unbekannte Person</translation>
    </message>
</context>
<context>
    <name>WorkerJob</name>
    <message>
        <location filename="../../desktop/undertone_desktop/jobs.py"/>
        <source>Exit code {n}</source>
        <translation>Exit-Code {n}</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <location filename="../../desktop/undertone_desktop/workspace.py"/>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/workspace.py"/>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/workspace.py"/>
        <source>Save the segments as a table</source>
        <translation>Segmente als Tabelle speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/workspace.py"/>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/workspace.py"/>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/workspace.py"/>
        <source>Insights</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/workspace.py"/>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/undertone_desktop/workspace.py"/>
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/undertone_desktop/workspace.py"/>
        <source>%n segments</source>
        <translation>
            <numerusform>%n Segment</numerusform>
            <numerusform>%n Segmente</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/workspace.py"/>
        <source>The first words appear here in a moment.</source>
        <translation>Die ersten Wörter erscheinen gleich hier.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/workspace.py"/>
        <source>There are no segments yet.</source>
        <translation>Es gibt noch keine Segmente.</translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/workspace.py"/>
        <source>Save the segments as a table (Ctrl+E)</source>
        <translation type="vanished">Die Segmente als Tabelle speichern (Strg+E)</translation>
    </message>
</context>
</TS>
