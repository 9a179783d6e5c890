<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AttributesForm</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/attributes_form.py"/>
        <source>New attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/attributes_form.py"/>
        <source>Name of a new attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/attributes_form.py"/>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/attributes_form.py"/>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/attributes_form.py"/>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/attributes_form.py"/>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/banner.py"/>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/banner.py"/>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/banner.py"/>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/banner.py"/>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/banner.py"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/banner.py"/>
        <source>Find the recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/banner.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/banner.py"/>
        <source>Save again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchQueue</name>
    <message>
        <location filename="../../desktop/undertone_desktop/batch_queue.py"/>
        <source>The analysis ended unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Booth</name>
    <message>
        <location filename="../../desktop/undertone_desktop/booth.py"/>
        <source>Interview {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/booth.py"/>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/booth.py"/>
        <source>The folder {folder} cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>Appearance: as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>Appearance: light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>Appearance: dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>&amp;Record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>&amp;Library and search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>&amp;Import a transcript…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>&amp;Close the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>Export {name} – {title}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>&amp;Models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>Interview or &amp;insights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/command_rows.py"/>
        <source>Show &amp;everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Underline &amp;unsure words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Show the se&amp;gment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Show the &amp;review queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Show the &amp;speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>&amp;Follow the playback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Find and r&amp;eplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Find &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Se&amp;gment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Edit the &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>&amp;Split at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>&amp;Merge with the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Merge with the &amp;one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>&amp;Play from the word at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Write a &amp;note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>&amp;Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Next b&amp;ookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>&amp;Checked, go to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Checked or no&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Your label: negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Your label: neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Your label: positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Your label: can’t say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Take your labels away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Spea&amp;ker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Give the segment to speaker {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Give it to n&amp;obody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>Give it to a &amp;new speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/correction_rows.py"/>
        <source>{command}: {edit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/play_rows.py"/>
        <source>&amp;Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/play_rows.py"/>
        <source>Play or &amp;pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/play_rows.py"/>
        <source>&amp;Back 2 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/play_rows.py"/>
        <source>&amp;Forward 2 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/play_rows.py"/>
        <source>Go to a &amp;time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/play_rows.py"/>
        <source>Next &amp;segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/play_rows.py"/>
        <source>P&amp;revious segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/play_rows.py"/>
        <source>&amp;Loop the segment, or end the loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/play_rows.py"/>
        <source>Sl&amp;ower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/play_rows.py"/>
        <source>F&amp;aster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/play_rows.py"/>
        <source>&amp;Normal speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/play_rows.py"/>
        <source>Show or hide the &amp;picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/play_rows.py"/>
        <source>After a pause: {n} s back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/play_rows.py"/>
        <source>After a pause: go on exactly there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareDesk</name>
    <message>
        <location filename="../../desktop/undertone_desktop/compare_desk.py"/>
        <source>Back to the library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/compare_page.py"/>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>Speaker {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <location filename="../../desktop/undertone_desktop/desk.py"/>
        <source>An analysis is running: cancel it before you open something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/desk.py"/>
        <source>The analysis must finish before its result can be edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/desk.py"/>
        <source>The analysis was stopped. What is finished is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/desk.py"/>
        <source>The analysis ended unexpectedly. What is finished is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/desk.py"/>
        <source>The recording cannot be played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/desk.py"/>
        <source>The recording of this project was moved: it can be read, but not heard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Selected segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Choose a segment to see what is known of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Note to this segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Bookmark (Ctrl+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Heard and found right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Recognised with {n} confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Sentiment, by the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Your label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Emotions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Voice, against this person’s usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Changes to this segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail.py"/>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <location filename="../../desktop/undertone_desktop/editing.py"/>
        <source>Nothing is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/editing.py"/>
        <source>The analysis must finish before its result can be edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/editing.py"/>
        <source>An interview is being opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>correct the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>change the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>add a speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>rename a speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>merge two speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>label the sentiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>label the emotions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>take your label away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>move an edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>Speakers found again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/corrector.py"/>
        <source>Sentiment scored again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmotionChips</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail_labels.py"/>
        <source>Add an emotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail_labels.py"/>
        <source>Back to the model’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail_labels.py"/>
        <source>None, as you say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail_labels.py"/>
        <source>None stands out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail_labels.py"/>
        <source>Known emotions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail_labels.py"/>
        <source>Take {label} away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <location filename="../../engine/undertone/catalogue.py"/>
        <source>99 languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/catalogue.py"/>
        <source>100 languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/catalogue.py"/>
        <source>many languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/catalogue.py"/>
        <source>Whisper model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/catalogue.py"/>
        <source>chat model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/catalogue.py"/>
        <source>sentiment model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/codec.py"/>
        <source>The saved data cannot be read: {name} is not a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/codec.py"/>
        <source>The saved data is not a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/codec.py"/>
        <source>The saved data has version {plain}, not {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/codec.py"/>
        <source>The saved data cannot be read: {place} {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/codec.py"/>
        <source>The saved data cannot be read: it is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/database.py"/>
        <source>The project {name} is already open in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/database.py"/>
        <source>The project {name} cannot be changed: it is write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/database.py"/>
        <source>You have no rights to use the project {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/database.py"/>
        <source>The project {name} cannot be opened or changed in its folder: check your rights there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/database.py"/>
        <source>The disk is full: the last change to the project {name} was not saved, everything before it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/database.py"/>
        <source>The disk failed while the project {name} was being used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/database.py"/>
        <source>{name} is not an Undertone project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/database.py"/>
        <source>The project {name} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/database.py"/>
        <source>There is no folder {parent} to make the project in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/database.py"/>
        <source>The project needs a shorter name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/database.py"/>
        <source>{name} is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/database.py"/>
        <source>{name} is empty, so it is no Undertone project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/database.py"/>
        <source>The project {name} was made by a newer version of Undertone (format {version}; this version reads up to {format_version}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/database.py"/>
        <source>The project {name} cannot be made: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/database.py"/>
        <source>There is no project {name} in that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/database.py"/>
        <source>{name} cannot be opened: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/devices.py"/>
        <source>There is no device called “{name}” here; choose one of: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/edit.py"/>
        <source>There is no segment {segment_id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/edit.py"/>
        <source>A speaker needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/edit.py"/>
        <source>A speaker cannot be merged with itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/edit.py"/>
        <source>A segment of a single word cannot be split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/edit.py"/>
        <source>Only a segment and the one after it can be merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/edit.py"/>
        <source>Segments of different channels cannot be merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/edit.py"/>
        <source>A segment must begin before it ends, and lie inside the recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/edit.py"/>
        <source>There is no speaker {speaker}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/edit_log.py"/>
        <source>The saved history cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/errors.py"/>
        <source>The {stage} step failed: {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/__init__.py"/>
        <source>{name} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/__init__.py"/>
        <source>There is no format {name}; there are {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/__init__.py"/>
        <source>{name} does not say its format by its ending; there are {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/__init__.py"/>
        <source>your share of the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/__init__.py"/>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/__init__.py"/>
        <source>you have no rights to write there, or another program holds the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/__init__.py"/>
        <source>you have no rights to write there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/__init__.py"/>
        <source>the disk is write-protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/__init__.py"/>
        <source>its name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/__init__.py"/>
        <source>{name} ends in {ending}, but --format says {name2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/__init__.py"/>
        <source>There is no folder {parent} to write {name} to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/__init__.py"/>
        <source>{name} is a folder, a link or a device, so it is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/__init__.py"/>
        <source>{name} is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/base.py"/>
        <source>There is no {what} {value}; there are {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/base.py"/>
        <source>A subtitle line must have between 10 and 200 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/base.py"/>
        <source>A voice tells who speaks: choose the recording or pseudonyms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/recordings.py"/>
        <source>{name} has {size} MiB and at most {most} fit into a file: save it as MP3 or Opus first, or leave the recording out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/exports/recordings.py"/>
        <source>The recording {name} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/find.py"/>
        <source>This is no regular expression: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/find.py"/>
        <source>This regular expression takes too long: make it simpler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/find.py"/>
        <source>The replacement cannot be used: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/gguf.py"/>
        <source>{name} is damaged: its head makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/gguf.py"/>
        <source>{name} is cut short: the download or copy is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/gguf.py"/>
        <source>{name} is Whisper in GGUF format, which whisper.cpp cannot read: use the ggml file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/gguf.py"/>
        <source>{name} is the image part of a model, not a chat model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/gguf.py"/>
        <source>{name} is a model for embeddings, not a chat model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/gguf.py"/>
        <source>{name} is GGUF of version {version}, which is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/gguf.py"/>
        <source>{name} does not say what kind of model it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/gguf.py"/>
        <source>{name} is a part of a model ({kind}), not a whole one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/gguf.py"/>
        <source>{name} is one of {parts} parts: join them first (llama-gguf-split --merge).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/gguf.py"/>
        <source>{name} has no vocabulary, so that it cannot read or write words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/gguf.py"/>
        <source>{name} holds no tensors, only a head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/gguf.py"/>
        <source>{name} is GGUF of version 1, which llama.cpp no longer reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/gguf.py"/>
        <source>{name} is damaged: two of its tensors lie on each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/gguf.py"/>
        <source>{name} holds tensors of a type that is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/history.py"/>
        <source>The history does not belong to this state of the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/importing.py"/>
        <source>{name} is there already: choose another project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/importing.py"/>
        <source>{name} is named like a recording, which is analysed, not imported; if it is a transcript, say of which format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/importing.py"/>
        <source>{name} is too large for a transcript.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/importing.py"/>
        <source>{name} cannot be read: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/importing.py"/>
        <source>There is no file of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/__init__.py"/>
        <source>There is no import format {name}; there are {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/__init__.py"/>
        <source>{name} is no transcript that Undertone knows, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/__init__.py"/>
        <source>{name} is neither text nor a Word file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/__init__.py"/>
        <source>{name} holds no words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/__init__.py"/>
        <source>The transcript was made from another recording than this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/__init__.py"/>
        <source>{name} holds one short line, which is no transcript; if it is one, choose the format {name2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/assemblyai.py"/>
        <source>AssemblyAI (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/audacity.py"/>
        <source>Audacity labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/audacity.py"/>
        <source>“{line}” is no label with its times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/base.py"/>
        <source>{name} is damaged: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/base.py"/>
        <source>{name} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/build.py"/>
        <source>estimated from the speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/build.py"/>
        <source>estimated from the length of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/build.py"/>
        <source>told in part, else {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/build.py"/>
        <source>by the length of the text over the speech of the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/build.py"/>
        <source>by the length of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/build.py"/>
        <source>{missing} of {timed} segments have no beginning of their own: estimated {how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/build.py"/>
        <source>The transcript has no times: they are estimated {how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/build.py"/>
        <source>1 line ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/build.py"/>
        <source>{reversed_count} lines end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/build.py"/>
        <source>{lines} before the beginning: the end is estimated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/build.py"/>
        <source>The transcript is longer than the recording: is it the right one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/clock.py"/>
        <source>“{n}” is not a time such as 01:23:45.678.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/clock.py"/>
        <source>A time is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/clock.py"/>
        <source>A time lies outside any recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/clock.py"/>
        <source>The time {value} lies outside any recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/clock.py"/>
        <source>“{text}” is not a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/csv_table.py"/>
        <source>Table of segments (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/csv_table.py"/>
        <source>two rows have one segment_id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/ctm.py"/>
        <source>Words for scoring (CTM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/ctm.py"/>
        <source>“{line}” is no line of a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/deepgram.py"/>
        <source>Deepgram (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/docx_text.py"/>
        <source>Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/docx_text.py"/>
        <source>{name} unpacks to more than any transcript holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/docx_text.py"/>
        <source>{name} holds no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/docx_text.py"/>
        <source>it is cut off, locked, or no Word file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/eaf.py"/>
        <source>ELAN annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/eaf.py"/>
        <source>it has no tier with times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/eaf.py"/>
        <source>Tiers that depend on others were left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/f4.py"/>
        <source>f4 or EasyTranscript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/fields.py"/>
        <source>{name} holds no {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/headed.py"/>
        <source>Otter or Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/markup.py"/>
        <source>{name} defines entities, as no transcript needs to: it is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/markup.py"/>
        <source>{name} is damaged: its XML is cut off or not well-formed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/maxqda.py"/>
        <source>MAXQDA or aTrain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/meet.py"/>
        <source>Google Meet or Recorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/noscribe.py"/>
        <source>it has no segments with times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/nvivo.py"/>
        <source>its first line does not name Timespan and Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/nvivo.py"/>
        <source>“{span}” is no time span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/own_json.py"/>
        <source>Undertone&apos;s JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/own_json.py"/>
        <source>it does not hold Undertone&apos;s schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/own_json.py"/>
        <source>{name} has version {version} of its schema, not {schema_version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/own_json.py"/>
        <source>something ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/own_json.py"/>
        <source>two segments have one id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/own_json.py"/>
        <source>{args} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/plain.py"/>
        <source>Text without times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/plain.py"/>
        <source>What stands before the first speaker was left out: “{shown}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/rttm.py"/>
        <source>Speaker turns (RTTM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/rttm.py"/>
        <source>“{line}” is no line of a turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/srt.py"/>
        <source>Subtitles (SubRip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/srt.py"/>
        <source>it holds no cue with its times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/stamped.py"/>
        <source>Text with times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/tables.py"/>
        <source>the table has no row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/tables.py"/>
        <source>the column {missing} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/tables.py"/>
        <source>a row has more cells than the first line has names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/tables.py"/>
        <source>the table is cut off, or its quotes are not in pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/textgrid.py"/>
        <source>Praat TextGrid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/textgrid.py"/>
        <source>it is in Praat&apos;s binary form; save it as a text file in Praat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/textgrid.py"/>
        <source>Tiers of sounds were left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/textgrid.py"/>
        <source>it ends in the middle of a tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/vtt.py"/>
        <source>Web subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/whisper_cpp.py"/>
        <source>whisper.cpp (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/whisper_json.py"/>
        <source>Whisper, WhisperX or faster-whisper (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/words_csv.py"/>
        <source>Table of words (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/zoom.py"/>
        <source>The times of the transcript are those of the day: the first line begins at 0:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/imports/zoom.py"/>
        <source>Zoom captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a pickled PyTorch model: it is never loaded, as opening one can run any program in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a packed archive: unpack it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a recording, not a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a web page: the download went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a program, not a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is only a Git LFS pointer: download the model itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a zip archive or a PyTorch checkpoint, not a model that can be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is an empty zip archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a GGUF file: a chat model, or Whisper in a form that whisper.cpp cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a Whisper model in ggml format, not a chat model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} has its bytes in the wrong order: it was made for another kind of computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a language model in llama.cpp&apos;s format of 2023, which GGUF replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a Keras or HDF5 model, which is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a NumPy array, not a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a PDF document, not a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a database or a project of Undertone, not a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is an error message of a server in XML: the download went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a JSON text: the download went wrong, or it is a model&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a server&apos;s message “not found”: the download went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a server&apos;s message that it wants an account: the download went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} holds only zeros: the download or copy did not finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is no {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a safetensors file: convert it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a TensorFlow Lite model, which is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is an ONNX or ORT model, which belongs in a folder with its tokenizer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} is a model for CTranslate2 (faster-whisper), not for whisper.cpp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>The model file {name} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} cannot be read as a model: it is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>{name} cannot be read as a model: it is a device or a pipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/impostors.py"/>
        <source>There is no model file {name} in {parent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/library.py"/>
        <source>The library cannot be used: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/library_schema.py"/>
        <source>The library cannot be opened in {parent}: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/library_schema.py"/>
        <source>The library cannot be made anew in {parent}: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/advice.py"/>
        <source>Best for {language} on this computer: {best}, {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/advice.py"/>
        <source>the bundled recogniser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/advice.py"/>
        <source>{best} (installed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/advice.py"/>
        <source>Best for {language} on this computer: {best}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/advice.py"/>
        <source>too large: needs {memory} of memory, this computer has {has}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/advice.py"/>
        <source>needs {memory} of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/disk.py"/>
        <source>{folder} cannot be written to: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/disk.py"/>
        <source>This needs {size}, and only {n} are free in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/disk.py"/>
        <source>The disk is full: nothing was added to {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/disk.py"/>
        <source>You may not write to {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/disk.py"/>
        <source>unknown error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/disk.py"/>
        <source>The model can no longer be read ({reason}): is it still there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>A mirror is a web address or a folder, not {mirror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>{host} wants an account for {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>{host} does not hand out {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>{host} does not have {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>The proxy wants a name and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>{host} no longer has {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>{hostname} sends us on to an address without encryption ({scheme}://{hostname2}): refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>it answers with status {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>it does not go on with an old download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>{host} sends us on without end or off the web: refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>{host} answers with status {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>The certificate of {host} is not trusted here: something stands between. A model pack or a mirror folder needs no connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>{host} cannot be found: is this computer connected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>it sends another part of the file than was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>the connection was cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>{host} offers {total} bytes instead of {size}: that is not {file} as published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>What {host} sent is not {file} as published (its SHA-256 differs): it was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/fetch.py"/>
        <source>{host} cannot be reached: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/getting.py"/>
        <source>“{name}” is no model that is known here; `undertone models list --all` names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/getting.py"/>
        <source>The SHA-256 of {name} is not known here, so that a download could not be verified: fetch it yourself from {address} and import the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/getting.py"/>
        <source>There is no mirror folder {mirror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/installing.py"/>
        <source>{name} is a well-formed {words} of {size}, but none that is known here (SHA-256 {sha256}…): install it only if you trust where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/installing.py"/>
        <source>None of the {refused} files in {name} can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/installing.py"/>
        <source>There is a {words} called {name} already: rename yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/installing.py"/>
        <source>{name} does not have the SHA-256 that was promised: refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/installing.py"/>
        <source>not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/installing.py"/>
        <source>{name}: {words}, {size}, {trust}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/installing.py"/>
        <source>{name} can no longer be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/installing.py"/>
        <source>{name} is damaged: its packing cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Bulgarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Catalan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Czech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Danish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Estonian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Persian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Finnish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Hindi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Croatian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Hungarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Indonesian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Norwegian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Romanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Slovak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Swedish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Swahili</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Ukrainian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/languages.py"/>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/naming.py"/>
        <source>There is neither a file nor an installed model called “{name}”: `undertone models list` names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/naming.py"/>
        <source>{name} is not installed: `undertone models get {name2}` fetches it{size}, `undertone models import` takes the file from a disk or stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/naming.py"/>
        <source>{name} is a {words}, not a {words2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/naming.py"/>
        <source>{name} is incomplete or was changed: import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/offer.py"/>
        <source>{name} is not the published file of that name (its SHA-256 begins with {sha256} instead of {sha2562}): it is damaged or altered. A model of your own needs a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/offer.py"/>
        <source>There is no model in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/offer.py"/>
        <source>{name} in {name2} is far too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>{name} is a zip archive without models for Undertone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>{name} is refused: its manifest is far too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>{name} is damaged: its manifest makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>{name} is refused: it holds a name twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>{name} is incomplete: {missing} is missing from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>{name} is refused: its entries overlap, as in a zip bomb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>{name} points outside the folder it belongs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>points outside the folder it belongs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>{name} is a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>is a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>{name} is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>{name} is not named in its manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>is not named in its manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>{name} has another size than its manifest says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>has another size than its manifest says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>{name} is packed so tightly that it must be a zip bomb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>is packed so tightly that it must be a zip bomb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>{name} is not what was installed: {name2} was changed or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>{name} is refused: {shown} in it {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/pack.py"/>
        <source>{name} is incomplete: {name2} is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/service.py"/>
        <source>Installed {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/service.py"/>
        <source>Installed {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/service.py"/>
        <source>Removed {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/service.py"/>
        <source>Packed {models} models into {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/service.py"/>
        <source>The command lacks “{key}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/service.py"/>
        <source>Nothing was installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/service.py"/>
        <source>No model is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/service.py"/>
        <source>Name the models for the pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/service.py"/>
        <source>{names} is as installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/service.py"/>
        <source>{names} are as installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/store.py"/>
        <source>There is no installed model called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/store.py"/>
        <source>{name} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/table.py"/>
        <source>any language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/table.py"/>
        <source>sentiment and emotions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/table.py"/>
        <source>imported by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/table.py"/>
        <source>damaged: import it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/table.py"/>
        <source>about {memory}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/table.py"/>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/models/table.py"/>
        <source>size not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/onnx_file.py"/>
        <source>{name} is damaged: it does not have the structure of an ONNX model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/onnx_file.py"/>
        <source>{name} is an ORT model under the name of an ONNX model: export it as ONNX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/onnx_file.py"/>
        <source>{name} holds no model: its version or its graph is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/options.py"/>
        <source>At least {low} speakers and at most {high} contradict each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/options.py"/>
        <source>The beam size must be between 1 and {max_beam}, not {beam_size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/options.py"/>
        <source>The number of speakers must be between 1 and {max_speakers}, not {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/options.py"/>
        <source>The number of speakers lies outside its own range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/pipeline.py"/>
        <source>{n} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/pipeline.py"/>
        <source>{n} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/pipeline.py"/>
        <source>No speech was found in this recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/pipeline.py"/>
        <source>{untranscribed_ms} of speech got no text; they are marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/project.py"/>
        <source>The analysis must finish before its result can be edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/project.py"/>
        <source>Another program changed the project {name}: open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/projects.py"/>
        <source>{name} belongs to another recording ({own}), not to {file_name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/projects.py"/>
        <source>{name} holds corrections that a new analysis would lose: use --redo for one step, or another project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/projects.py"/>
        <source>{file_name} is not the recording it was for {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/projects.py"/>
        <source>{name} was begun with other options: it starts from the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/projects.py"/>
        <source>{name} is finished with other options: use --redo STAGE, another --project, or --force to start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/projects.py"/>
        <source>Another analysis began {name} meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/capture.py"/>
        <source>“{name}” is gone: plug it in again, or choose another input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/capture.py"/>
        <source>“{name}” cannot be recorded: it is gone, in use by another program, or this program may not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/capture.py"/>
        <source>Recording needs the package sounddevice and the library PortAudio, which are not installed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/recorder.py"/>
        <source>“{name}” was unplugged or switched off: the recording until then is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/recorder.py"/>
        <source>The disk is nearly full: the recording stopped, and is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/recorder.py"/>
        <source>There is no folder {parent} to record into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/recorder.py"/>
        <source>The disk is too full to record: free at least 100 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/recorder.py"/>
        <source>The recording stopped: {strerror}. What was heard is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/recorder.py"/>
        <source>“{name}” gives no sound: choose another input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/recorder.py"/>
        <source>{name} is there already, and is never overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/recorder.py"/>
        <source>{name} cannot be made in that folder: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/recorder.py"/>
        <source>The end of the recording was lost: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/recorder.py"/>
        <source>Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/sources.py"/>
        <source>This system does not offer its own sound as an input: switch on “Stereo Mix” (Windows) or install a virtual cable such as BlackHole (macOS), then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/sources.py"/>
        <source>No microphone was found: plug one in, or allow this program to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/sources.py"/>
        <source>none at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording/sources.py"/>
        <source>There is no input called “{wanted}”; there is {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording_jobs.py"/>
        <source>Choose an input to record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/recording_jobs.py"/>
        <source>The live transcript stopped ({reason}); the recording is not touched by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/retiming.py"/>
        <source>This segment is too short to be split there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/scratch.py"/>
        <source>The folder for temporary files, {place}, is not usable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/search_query.py"/>
        <source>Type at least one word to look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/speakers.py"/>
        <source>{asked} speakers were asked for, but only {voices} could be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/speakers.py"/>
        <source>one voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/speakers.py"/>
        <source>{found} voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/speed.py"/>
        <source>about {shown}x real time{note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/speed.py"/>
        <source> (estimated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/speed.py"/>
        <source>far slower than real time{note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/decode.py"/>
        <source>The recording has phone quality (8 kHz), so more words may be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/decode.py"/>
        <source>The recording ends early at {seconds}: it should last {length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/decode.py"/>
        <source>The sound of {name} is damaged beyond reading: copy it again from the recorder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/decode.py"/>
        <source>{name} is too short to analyse ({n} ms): choose a recording of at least 0.1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/decode.py"/>
        <source>The recording is overdriven: {share} of its samples are clipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/decode.py"/>
        <source>The recording has one channel, so there is nothing to split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/groups.py"/>
        <source>The list {name} of the sentiment model is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/mixing.py"/>
        <source>The floating-point samples exceed full scale, so the level was lowered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/mixing.py"/>
        <source>Channels {names} and {numbers} of the recording are silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/mixing.py"/>
        <source>Channel {numbers} of the recording is silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/mixing.py"/>
        <source>The channels cancel each other out (one is inverted), so only channel {n} is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/output.py"/>
        <source>The disk is full: decoding this recording needs {megabytes} MB more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/output.py"/>
        <source>The decoded sound could not be written ({strerror}): choose another folder for temporary files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/reader.py"/>
        <source>This {kind} has no sound track ({name}): choose a recording with sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/reader.py"/>
        <source>{name} is protected against copying and cannot be opened: choose an unprotected recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/reader.py"/>
        <source>The sound of {name} is in a format that cannot be decoded: convert it to WAV or FLAC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/reader.py"/>
        <source>The file has {audio} sound tracks, and only track {number} is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>{name} is not an audio or video file that can be read: convert it to WAV or FLAC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>a PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>a ZIP archive or an office document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>an office document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>a text document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>a compressed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>{name} is {kind}, not a recording: choose an audio or video file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>{name} was not finished or not copied completely (its index is missing): copy it again, or repair it with the program that recorded it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>a text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>{name} could not be read to its end ({strerror}): check the drive or copy the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>{name} is empty: copy it again from the recorder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>{name} is a playlist, which only points to recordings: open the recording itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>{name} is a folder: choose a recording inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>{name} is not a file: choose a recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>There is no file {name}: check its name and place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>{name} may not be read: ask for the right to read it, or close the program that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>its name is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/source.py"/>
        <source>{name} cannot be opened ({cause}): copy it to a local folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/timeline.py"/>
        <source>Damaged parts at {shown} were skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/timeline.py"/>
        <source>A damaged part from {start} to {end} was skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/timeline.py"/>
        <source>A damaged part at {start} was skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/timeline.py"/>
        <source>Damaged parts at {shown} and {more} more places were skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/timeline.py"/>
        <source>The recording holds no sound from {start} to {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/timeline.py"/>
        <source>There are {n} more such gaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/timeline.py"/>
        <source>{replaced} samples were not valid numbers and became silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/wav.py"/>
        <source>Stored samples are read in their order, none left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/media/wav.py"/>
        <source>The decoded sound in {name} was cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/onnx.py"/>
        <source>The model file {name} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/onnx.py"/>
        <source>The model {shown} cannot be loaded: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/onnx.py"/>
        <source>The model {name} failed: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/sentiment.py"/>
        <source>The config.json of {name} names no labels (id2label).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/sentiment.py"/>
        <source>The model {name} knows one label only; a classifier has at least two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/sentiment.py"/>
        <source>There must be one context for every text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/sentiment.py"/>
        <source>The output of the model {name} does not fit its {labels} labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/sentiment.py"/>
        <source>The labels (id2label) of {name} are not numbered from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/text_model.py"/>
        <source>The model folder {name} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/text_model.py"/>
        <source>{name} holds {pickled}, a pickled model, which is never loaded: export it to {model} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/text_model.py"/>
        <source>{model} in {name} is a pickle, not an ONNX model: not loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/text_model.py"/>
        <source>{model} in {name} refers to a file outside its folder: refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/text_model.py"/>
        <source>The model folder {name} lacks the file {name2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/text_model.py"/>
        <source>{name} in {name2} is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/text_model.py"/>
        <source>The model {name} wants an unknown input, {unknown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/text_model.py"/>
        <source>The model folder {name} has no {name2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/text_model.py"/>
        <source>{name} in {name2} is not valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/text_model.py"/>
        <source>The file {tokenizer} in {name} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/choose.py"/>
        <source>The bundled model understands English only, not “{language}”: give a multilingual Whisper model with --model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/choose.py"/>
        <source>The bundled model cannot translate: give a multilingual Whisper model with --model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/choose.py"/>
        <source>The bundled model takes no vocabulary, prompt or beam size: give a multilingual Whisper model with --model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/ggml.py"/>
        <source>{name} is damaged: its header makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/ggml.py"/>
        <source>{name} is damaged: a tensor in it makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/ggml.py"/>
        <source>{name} is damaged: its word list makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/ggml.py"/>
        <source>{name} is incomplete: it holds {found} of {expected} tensors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/ggml.py"/>
        <source>{name} holds 32-bit weights, which whisper.cpp cannot run: use an f16 or quantized one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/ggml.py"/>
        <source>{name} is quantized in a format of 2023, which whisper.cpp no longer reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/ggml.py"/>
        <source>{name} is a model of {layers} layers, which whisper.cpp does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/ggml.py"/>
        <source>{name} is damaged: it holds a tensor twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/tokens.py"/>
        <source>The bundled speech model is damaged: its word list is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/tokens.py"/>
        <source>The bundled speech model is damaged: its word list is cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/whisper.py"/>
        <source>No Whisper model was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/whisper.py"/>
        <source>Whisper does not know the language “{language}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/whisper.py"/>
        <source>{name} did not learn to translate: give one that is not turbo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/whisper.py"/>
        <source>{name} understands English only: give a multilingual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/whisper_choice.py"/>
        <source>--device {name} tries again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/whisper_choice.py"/>
        <source>Whisper cannot use {device}: the processor does the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/whisper_choice.py"/>
        <source>{names} failed before: the processor does the work; {again}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/whisper_choice.py"/>
        <source>{lost} failed a test: the processor does the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/whisper_pipe.py"/>
        <source>its process ended with code {returncode}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/whisper_pipe.py"/>
        <source>there is not enough memory for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/whisper_process.py"/>
        <source>{device} failed ({reason}): the processor took over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/whisper_process.py"/>
        <source>{name} does not work here: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/whisper_process.py"/>
        <source>{device} could not be used: the processor does the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/stages/transcribe/whisper_process.py"/>
        <source>{omitted} words of the vocabulary are more than Whisper can remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/timecode.py"/>
        <source>“{text}” is not a time such as 01:23:45.678.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/timecode.py"/>
        <source>“{text}” has more than 59 minutes or seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/worker.py"/>
        <source>Something unforeseen went wrong: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/worker.py"/>
        <source>There must be one context for each text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/worker.py"/>
        <source>There is no command “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../engine/undertone/worker.py"/>
        <source>There is not enough memory for this recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transcribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sentiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <location filename="../../desktop/undertone_desktop/files.py"/>
        <source>Open a recording or a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/files.py"/>
        <source>Recordings to analyse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/files.py"/>
        <source>Transcripts ({suffixes});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/files.py"/>
        <source>Import a transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/files.py"/>
        <source>Where recordings go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/files.py"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/files.py"/>
        <source>Saved {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/files.py"/>
        <source>Recordings and projects ({suffixes});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilmPanel</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/film.py"/>
        <source>Picture of the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/film.py"/>
        <source>Hide the picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/find_bar.py"/>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/find_bar.py"/>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/find_bar.py"/>
        <source>Match capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/find_bar.py"/>
        <source>Whole words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/find_bar.py"/>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/find_bar.py"/>
        <source>Previous place (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/find_bar.py"/>
        <source>Next place (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/find_bar.py"/>
        <source>Close (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/find_bar.py"/>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/find_bar.py"/>
        <source>Replace all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <location filename="../../desktop/undertone_desktop/finder.py"/>
        <source>{n} replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/finder.py"/>
        <source>nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/finder.py"/>
        <source>{n} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/finder.py"/>
        <source>{at} of {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/hit_list.py"/>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <location filename="../../desktop/undertone_desktop/importer.py"/>
        <source>Something is being worked on: wait for it, or cancel it, first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/importer.py"/>
        <source>Importing {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/importer.py"/>
        <source>Importing {name}: {stage}, {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/importer.py"/>
        <source>Imported {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/importer.py"/>
        <source>The import was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/importer.py"/>
        <source>The import ended unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsightCard</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/insight_card.py"/>
        <source>Export “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/insight_card.py"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insights</name>
    <message>
        <location filename="../../desktop/undertone_desktop/card_export.py"/>
        <source>{name} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/card_export.py"/>
        <source>Saved {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Sentiment over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Each mark is a segment, the line their smoothed mean. Click one to go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Sentiment per speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Share of the segments with each label; yours count before the model&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Sentiment in the course of the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>The same in equal quarters of the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Pauses are silences inside a turn; answers come after the silence shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>By question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>How the answer to each question was labelled. Click one to go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Emotions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>How many segments show each; neutral is not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Agreement with the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Cohen&apos;s kappa between your labels and the model&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Interviews side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Share of the segments with each label, without whoever asks the questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>By attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>The same for all interviews that share a value; how many in brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>The same question in several interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>How each answered it. Click one to go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Agreement of two coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Cohen&apos;s kappa between the labels in these two copies of one recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Words/min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Answers after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Interrupts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>Label some segments yourself to see how far the model agrees with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>The model agrees with you on {share} of {n} labelled segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>The two copies have no segments that both labelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/insight_words.py"/>
        <source>They agree on {share} of {n} segments that both labelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/insights_page.py"/>
        <source>Insights</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspecting</name>
    <message>
        <location filename="../../desktop/undertone_desktop/inspecting.py"/>
        <source>Speaker: {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/inspecting.py"/>
        <source>Words: {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/inspecting.py"/>
        <source>Sentiment: {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/inspecting.py"/>
        <source>The words or the speaker were corrected by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/inspecting.py"/>
        <source>The times of the words are estimated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/inspecting.py"/>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <location filename="../../desktop/undertone_desktop/leaving.py"/>
        <source>{n} changes are not saved: close again to lose them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_legend.py"/>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_legend.py"/>
        <source>The higher a block, the more positive. Shown are: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_legend.py"/>
        <source>The higher a block, the more positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_legend.py"/>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_legend.py"/>
        <source>not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_legend.py"/>
        <source>your label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_legend.py"/>
        <source>can’t say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_legend.py"/>
        <source>two at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_legend.py"/>
        <source>found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_legend.py"/>
        <source>bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_legend.py"/>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_legend.py"/>
        <source>words in doubt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/level_meter.py"/>
        <source>Loudness</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryDesk</name>
    <message>
        <location filename="../../desktop/undertone_desktop/library_desk.py"/>
        <source>There are no audio or video files among these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/library_desk.py"/>
        <source>The queue is finished: {done} analysed, {failed} failed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>Search in everything that was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>Search in all interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>Words, &quot;a phrase&quot;, begin*, -without, this OR that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>Add recordings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>Add a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>Interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>Select two interviews or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>{n} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>Segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>Polarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source> (unfinished)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>{n} interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/library_page.py"/>
        <source>Add a folder of interviews, or drop recordings here to analyse them all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../desktop/undertone_desktop/main_window.py"/>
        <source>{name} is being analysed in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/main_window.py"/>
        <source>The demo interview cannot be copied: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/main_window.py"/>
        <source>Find the recording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_minimap.py"/>
        <source>Overview of the whole recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_minimap.py"/>
        <source>Drag the frame to move, its sides to zoom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelQuestion</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/model_question.py"/>
        <source>Another address, or a folder (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/model_question.py"/>
        <source>Another address, or a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/model_question.py"/>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/model_question.py"/>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>Fetch {name} ({size}, licence {licence}) from
{address}
This opens a connection. What comes is used only if its SHA-256 is the published one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>size not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>Remove {name} from this computer? {size} become free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>{name}: {kind}, {size}, SHA-256 {hash}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>Well-formed, but not known here. Install only if you trust where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>Install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>Do not install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>Whisper: transcription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>Chat model: labels and summaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>Sentiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>Transcription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/model_rows.py"/>
        <source>Sentiment and emotions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelsDesk</name>
    <message>
        <location filename="../../desktop/undertone_desktop/models_desk.py"/>
        <source>Something else is being done with the models: wait or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/models_desk.py"/>
        <source>Stopped. What was fetched so far is kept for the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/models_desk.py"/>
        <source>This ended unexpectedly; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Import a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Import a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Save a pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>All installed models in one file, for another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Show all known models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Cancel what is being done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Installed models are in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>List of models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Language for the recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Installed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Part of Undertone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Can be fetched, or imported as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/models_page.py"/>
        <source>Fetch…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelsRoom</name>
    <message>
        <location filename="../../desktop/undertone_desktop/models_room.py"/>
        <source>{name} transcribes from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/models_room.py"/>
        <source>Models and model packs (*.bin *.gguf *.ggml *.zip);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/models_room.py"/>
        <source>Import a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/models_room.py"/>
        <source>Import from a folder or stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/models_room.py"/>
        <source>Save a model pack</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <location filename="../../desktop/undertone_desktop/pages.py"/>
        <source>Record an interview – Undertone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/pages.py"/>
        <source>Library – Undertone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/pages.py"/>
        <source>Recorded {name}; it is analysed after what is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/pages.py"/>
        <source>Comparison – Undertone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/pages.py"/>
        <source>A folder of interviews</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>The key that gives a segment to this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>Name of speaker {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>10 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>Hear ten seconds of this voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>Hear ten seconds of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/progress.py"/>
        <source>Progress of the analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/progress.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/progress.py"/>
        <source>Cancel the analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/progress.py"/>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueLine</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/queue_view.py"/>
        <source>Progress of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/queue_view.py"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/queue_view.py"/>
        <source>Earlier: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/queue_view.py"/>
        <source>Later: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/queue_view.py"/>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/queue_view.py"/>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/queue_view.py"/>
        <source>analysed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/queue_view.py"/>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/queue_view.py"/>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/queue_view.py"/>
        <source>Finish this one, and begin no other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/queue_view.py"/>
        <source>Clear finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/queue_view.py"/>
        <source>{done} of {n} analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/queue_view.py"/>
        <source>{n} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/queue_view.py"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Second channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Name of the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Folder of the recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Paused: nothing is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>{input} is too loud: turn it down, or move the microphone away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>{input} has been silent for a while: is it the right one, and not muted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>The input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>What the computer plays ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>For an online interview choose what the computer plays as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Live transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>What is said appears here a few seconds later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/record_page.py"/>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rescorer</name>
    <message>
        <location filename="../../desktop/undertone_desktop/rescorer.py"/>
        <source>The new words could not be scored: they have no sentiment for now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Respeaking</name>
    <message>
        <location filename="../../desktop/undertone_desktop/respeaking.py"/>
        <source>The speakers are being found again: wait, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/respeaking.py"/>
        <source>The speakers could not be found again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/review_panel.py"/>
        <source>Segments to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/review_panel.py"/>
        <source>Checked, next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/review_panel.py"/>
        <source>It is right now: go to the next one (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/review_panel.py"/>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/review_panel.py"/>
        <source>Play it from two seconds before (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/review_panel.py"/>
        <source>{n} of {total} checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/review_panel.py"/>
        <source>All {n} are checked. Well done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/review_panel.py"/>
        <source>Nothing in this interview looks doubtful.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transcript_editor.py"/>
        <source>Words of the segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transcript_editor.py"/>
        <source>Enter splits, Backspace at the start merges, Escape leaves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/side_panel.py"/>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/side_panel.py"/>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/side_panel.py"/>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/side_panel.py"/>
        <source>Show: {page}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakersPanel</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>Wrong number of people? Find them again with:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>Merge {name} into somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>Cancel the merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>Merge {one} into {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>Merge here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>Who is {name} really? Listen to both voices, then choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>A name that you change here changes everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>Nobody was told apart yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>Auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>Find the speakers again: {n} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/speakers_panel.py"/>
        <source>Find the speakers again; their number is not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>Open a recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>Record an interview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>All interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>Try the demo interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>Go on with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>Everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>Open an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>Drop an audio or video file here, or choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>Find out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>Number of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>One person each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>People speaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>Stereo channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/start.py"/>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message>
        <location filename="../../desktop/undertone_desktop/studio.py"/>
        <source>The recording stopped unexpectedly; what was heard is kept in its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/studio.py"/>
        <source>The inputs of this computer cannot be listed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport_time.py"/>
        <source>Go to a time (Ctrl+J)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport_time.py"/>
        <source>Go to the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport_time.py"/>
        <source>{position} of {duration}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline.py"/>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline.py"/>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline.py"/>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_picture.py"/>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_picture.py"/>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_tips.py"/>
        <source>negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_tips.py"/>
        <source>neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_tips.py"/>
        <source>positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_tips.py"/>
        <source>cannot say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_tips.py"/>
        <source>Your label: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_tips.py"/>
        <source>Note: {note}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineCanvas</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_canvas.py"/>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/timeline_canvas.py"/>
        <source>Segments along time, a lane per speaker. The transcript holds the same rows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrajectoryPlot</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/plots.py"/>
        <source>Unknown speaker</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transcript.py"/>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transcript.py"/>
        <source>Follow the playback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transcript.py"/>
        <source>Scroll to what is being said, and stay there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>Back 2 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>Forward 2 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>Loop the segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>Show the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>End the loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>Playing speed; voices keep their pitch (F7 slower, F8 faster)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>Playing speed; on this system voices change their pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>Sound on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>Playing speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>Playing speeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>{n} ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/transport.py"/>
        <source>{name} (Space or F4)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictChips</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail_labels.py"/>
        <source>Your label: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail_labels.py"/>
        <source>{label} (key {key})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordConfidences</name>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail_parts.py"/>
        <source>Words with confidence; the least sure: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/views/detail_parts.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Reading the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Reading the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Taking a first look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Finding out who speaks when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Writing down what is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Scoring the sentiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Scoring the emotions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Measuring the voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Checking the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Copying the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Fetching the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Packing the models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>a few seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>about {n} seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>about {n} minutes left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>about {n} hours left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>can’t say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>scoring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>The sentiment is close to a tie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>The recogniser repeated itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>The recogniser was not sure of the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>There are words where hardly any speech is heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>There is speech here that got no words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Two people speak at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>speech without words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>repeats itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>words without speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>words are unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>two people at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>very short turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>sentiment nearly tied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>no segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>1 segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>{n} segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Pitch {n} semitones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Loudness {n} dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>{n} words a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>(speech without words)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>{n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>unknown speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>{label} says the researcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>bookmarked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/wording.py"/>
        <source>Unknown speaker</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkerJob</name>
    <message>
        <location filename="../../desktop/undertone_desktop/jobs.py"/>
        <source>Exit code {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <location filename="../../desktop/undertone_desktop/workspace.py"/>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/workspace.py"/>
        <source>Export CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/workspace.py"/>
        <source>Save the segments as a table (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/workspace.py"/>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/workspace.py"/>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/workspace.py"/>
        <source>Insights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/workspace.py"/>
        <source>1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/workspace.py"/>
        <source>{n} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/workspace.py"/>
        <source>{n} segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/workspace.py"/>
        <source>The first words appear here in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/undertone_desktop/workspace.py"/>
        <source>There are no segments yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
