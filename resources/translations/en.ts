<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>Backfile</name>
    <message>
      <source>$ with a number stands for at most so many letters; it was written *, any number.</source>
      <translation>$ with a number stands for at most so many letters; it was written *, any number.</translation>
    </message>
    <message numerus="yes">
      <source>%n already here</source>
      <translation>
        <numerusform>%n already here</numerusform>
        <numerusform>%n already here</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n already here, left as they are</source>
      <translation>
        <numerusform>%n already here, left as it is</numerusform>
        <numerusform>%n already here, left as they are</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n articles</source>
      <translation>
        <numerusform>%n article</numerusform>
        <numerusform>%n articles</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n articles read again, {changed} of them changed.</source>
      <translation>
        <numerusform>%n article read again, {changed} of them changed.</numerusform>
        <numerusform>%n articles read again, {changed} of them changed.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n articles wait to be indexed</source>
      <translation>
        <numerusform>%n article waits to be indexed</numerusform>
        <numerusform>%n articles wait to be indexed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n bytes</source>
      <translation>
        <numerusform>%n byte</numerusform>
        <numerusform>%n bytes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n characters</source>
      <translation>
        <numerusform>%n character</numerusform>
        <numerusform>%n characters</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n copies written</source>
      <translation>
        <numerusform>%n copy written</numerusform>
        <numerusform>%n copies written</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n corrections brought in</source>
      <translation>
        <numerusform>%n correction brought in</numerusform>
        <numerusform>%n corrections brought in</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n corrections stand</source>
      <translation>
        <numerusform>%n correction stands</numerusform>
        <numerusform>%n corrections stand</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n corrections taken back</source>
      <translation>
        <numerusform>%n correction taken back</numerusform>
        <numerusform>%n corrections taken back</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n could not be written</source>
      <translation>
        <numerusform>%n could not be written</numerusform>
        <numerusform>%n could not be written</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n differences found.</source>
      <translation>
        <numerusform>%n difference found.</numerusform>
        <numerusform>%n differences found.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n duplicates</source>
      <translation>
        <numerusform>%n duplicate</numerusform>
        <numerusform>%n duplicates</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n failed</source>
      <translation>
        <numerusform>%n failed</numerusform>
        <numerusform>%n failed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n fields differ</source>
      <translation>
        <numerusform>%n field differs</numerusform>
        <numerusform>%n fields differ</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n files</source>
      <translation>
        <numerusform>%n file</numerusform>
        <numerusform>%n files</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n files read</source>
      <translation>
        <numerusform>%n file read</numerusform>
        <numerusform>%n files read</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n files still moving</source>
      <translation>
        <numerusform>%n file still moving</numerusform>
        <numerusform>%n files still moving</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n findings</source>
      <translation>
        <numerusform>%n finding</numerusform>
        <numerusform>%n findings</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n findings accepted</source>
      <translation>
        <numerusform>%n finding accepted</numerusform>
        <numerusform>%n findings accepted</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n findings dismissed</source>
      <translation>
        <numerusform>%n finding dismissed</numerusform>
        <numerusform>%n findings dismissed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n findings opened again</source>
      <translation>
        <numerusform>%n finding opened again</numerusform>
        <numerusform>%n findings opened again</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n h left</source>
      <translation>
        <numerusform>%n h left</numerusform>
        <numerusform>%n h left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hits</source>
      <translation>
        <numerusform>%n hit</numerusform>
        <numerusform>%n hits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n in conflict, left as they are here</source>
      <translation>
        <numerusform>%n in conflict, left as it is here</numerusform>
        <numerusform>%n in conflict, left as they are here</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n issues, listed in the report.</source>
      <translation>
        <numerusform>%n issue, listed in the report.</numerusform>
        <numerusform>%n issues, listed in the report.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n items</source>
      <translation>
        <numerusform>%n item</numerusform>
        <numerusform>%n items</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n known already</source>
      <translation>
        <numerusform>%n known already</numerusform>
        <numerusform>%n known already</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n min left</source>
      <translation>
        <numerusform>%n min left</numerusform>
        <numerusform>%n min left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>%n more</numerusform>
        <numerusform>%n more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n names</source>
      <translation>
        <numerusform>%n name</numerusform>
        <numerusform>%n names</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n names agreed on</source>
      <translation>
        <numerusform>%n name agreed on</numerusform>
        <numerusform>%n names agreed on</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <translation>
        <numerusform>%n new</numerusform>
        <numerusform>%n new</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n passages that no field used</source>
      <translation>
        <numerusform>%n passage that no field used</numerusform>
        <numerusform>%n passages that no field used</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photos</source>
      <translation>
        <numerusform>%n photo</numerusform>
        <numerusform>%n photos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pictures</source>
      <translation>
        <numerusform>%n picture</numerusform>
        <numerusform>%n pictures</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pieces of evidence</source>
      <translation>
        <numerusform>%n piece of evidence</numerusform>
        <numerusform>%n pieces of evidence</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows written to {name}</source>
      <translation>
        <numerusform>%n row written to {name}</numerusform>
        <numerusform>%n rows written to {name}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n s left</source>
      <translation>
        <numerusform>%n s left</numerusform>
        <numerusform>%n s left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n similar</source>
      <translation>
        <numerusform>%n similar</numerusform>
        <numerusform>%n similar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to be read</source>
      <translation>
        <numerusform>%n to be read</numerusform>
        <numerusform>%n to be read</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n updated</source>
      <translation>
        <numerusform>%n updated</numerusform>
        <numerusform>%n updated</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n without their article</source>
      <translation>
        <numerusform>%n without its article</numerusform>
        <numerusform>%n without their article</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Article</source>
      <translation>&amp;Article</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Edit</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;File</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Help</translation>
    </message>
    <message>
      <source>&amp;Names and lists</source>
      <translation>&amp;Names and lists</translation>
    </message>
    <message>
      <source>&amp;Photos</source>
      <translation>&amp;Photos</translation>
    </message>
    <message>
      <source>&amp;Search</source>
      <translation>&amp;Search</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;View</translation>
    </message>
    <message>
      <source>(no caption)</source>
      <translation>(no caption)</translation>
    </message>
    <message>
      <source>(no headline)</source>
      <translation>(no headline)</translation>
    </message>
    <message>
      <source>(none)</source>
      <translation>(none)</translation>
    </message>
    <message>
      <source>(removed)</source>
      <translation>(removed)</translation>
    </message>
    <message>
      <source>({what})</source>
      <translation>({what})</translation>
    </message>
    <message>
      <source>* is one letter in classic Nexis; it was written ?. For any number of letters write *.</source>
      <translation>* is one letter in classic Nexis; it was written ?. For any number of letters write *.</translation>
    </message>
    <message>
      <source>+ {count} more</source>
      <translation>+ {count} more</translation>
    </message>
    <message numerus="yes">
      <source>+%n similar</source>
      <translation>
        <numerusform>+%n similar</numerusform>
        <numerusform>+%n similar</numerusform>
      </translation>
    </message>
    <message>
      <source>, </source>
      <translation>, </translation>
    </message>
    <message>
      <source>A credit names the agency, unless the photographer is on the staff</source>
      <translation>A credit names the agency, unless the photographer is on the staff</translation>
    </message>
    <message>
      <source>A credit names the photographer</source>
      <translation>A credit names the photographer</translation>
    </message>
    <message>
      <source>A fault in Backfile</source>
      <translation>A fault in Backfile</translation>
    </message>
    <message>
      <source>A on the photo desk</source>
      <translation>A on the photo desk</translation>
    </message>
    <message>
      <source>A part of it is not supported.</source>
      <translation>A part of it is not supported.</translation>
    </message>
    <message>
      <source>A regular expression needs a field, as in {suggestion}.</source>
      <translation>A regular expression needs a field, as in {suggestion}.</translation>
    </message>
    <message>
      <source>A small archive of an invented newspaper, to try things on</source>
      <translation>A small archive of an invented newspaper, to try things on</translation>
    </message>
    <message>
      <source>A weight is a number from 0.001 to 1000, as in flood^2.</source>
      <translation>A weight is a number from 0.001 to 1000, as in flood^2.</translation>
    </message>
    <message>
      <source>ATLEAST is followed by a number from 1 to {limit}, as in ATLEAST5 flood.</source>
      <translation>ATLEAST is followed by a number from 1 to {limit}, as in ATLEAST5 flood.</translation>
    </message>
    <message>
      <source>ATLEAST takes a word, a phrase or alternatives (a OR b).</source>
      <translation>ATLEAST takes a word, a phrase or alternatives (a OR b).</translation>
    </message>
    <message>
      <source>About Backfile</source>
      <translation>About Backfile</translation>
    </message>
    <message>
      <source>About the same</source>
      <translation>About the same</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Accept</translation>
    </message>
    <message>
      <source>Accept as true</source>
      <translation>Accept as true</translation>
    </message>
    <message>
      <source>Accept for all photos like it</source>
      <translation>Accept for all photos like it</translation>
    </message>
    <message>
      <source>Accept the suggestion</source>
      <translation>Accept the suggestion</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Add</translation>
    </message>
    <message>
      <source>Add another</source>
      <translation>Add another</translation>
    </message>
    <message>
      <source>Add another entry to its list</source>
      <translation>Add another entry to its list</translation>
    </message>
    <message>
      <source>Add another value like it…</source>
      <translation>Add another value like it…</translation>
    </message>
    <message>
      <source>Add articles and pictures from files to this archive</source>
      <translation>Add articles and pictures from files to this archive</translation>
    </message>
    <message>
      <source>Add everything below a folder to this archive</source>
      <translation>Add everything below a folder to this archive</translation>
    </message>
    <message>
      <source>Add to a collection</source>
      <translation>Add to a collection</translation>
    </message>
    <message>
      <source>Add to a collection…</source>
      <translation>Add to a collection…</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Address</translation>
    </message>
    <message>
      <source>After ~ comes 1 or 2: how many letters may differ.</source>
      <translation>After ~ comes 1 or 2: how many letters may differ.</translation>
    </message>
    <message>
      <source>Agency</source>
      <translation>Agency</translation>
    </message>
    <message>
      <source>Agency only</source>
      <translation>Agency only</translation>
    </message>
    <message>
      <source>All cleared</source>
      <translation>All cleared</translation>
    </message>
    <message>
      <source>All editors</source>
      <translation>All editors</translation>
    </message>
    <message>
      <source>All findings</source>
      <translation>All findings</translation>
    </message>
    <message>
      <source>All outlets</source>
      <translation>All outlets</translation>
    </message>
    <message>
      <source>All years</source>
      <translation>All years</translation>
    </message>
    <message>
      <source>Also printed as</source>
      <translation>Also printed as</translation>
    </message>
    <message>
      <source>Also printed in:</source>
      <translation>Also printed in:</translation>
    </message>
    <message>
      <source>An importer of another package could not be loaded.</source>
      <translation>An importer of another package could not be loaded.</translation>
    </message>
    <message>
      <source>Another name for {name}</source>
      <translation>Another name for {name}</translation>
    </message>
    <message>
      <source>Another one…</source>
      <translation>Another one…</translation>
    </message>
    <message numerus="yes">
      <source>Apply to %n like it</source>
      <translation>
        <numerusform>Apply to %n like it</numerusform>
        <numerusform>Apply to %n like it</numerusform>
      </translation>
    </message>
    <message>
      <source>Arabic</source>
      <translation>Arabic</translation>
    </message>
    <message>
      <source>Archive.backfile</source>
      <translation>Archive.backfile</translation>
    </message>
    <message>
      <source>Arrange</source>
      <translation>Arrange</translation>
    </message>
    <message>
      <source>Arrange the panels</source>
      <translation>Arrange the panels</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Article</translation>
    </message>
    <message>
      <source>Article {number}, {field}: here “{here}”, there “{there}”</source>
      <translation>Article {number}, {field}: here “{here}”, there “{there}”</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Articles</translation>
    </message>
    <message>
      <source>Articles as lines of JSON</source>
      <translation>Articles as lines of JSON</translation>
    </message>
    <message>
      <source>Articles by year</source>
      <translation>Articles by year</translation>
    </message>
    <message>
      <source>Articles with a photo credit</source>
      <translation>Articles with a photo credit</translation>
    </message>
    <message>
      <source>Articles without a photo credit</source>
      <translation>Articles without a photo credit</translation>
    </message>
    <message>
      <source>As shipped</source>
      <translation>As shipped</translation>
    </message>
    <message>
      <source>Ask as a desk would</source>
      <translation>Ask as a desk would</translation>
    </message>
    <message>
      <source>Ask every value where it is from</source>
      <translation>Ask every value where it is from</translation>
    </message>
    <message>
      <source>Ask the archive once more</source>
      <translation>Ask the archive once more</translation>
    </message>
    <message>
      <source>Assign</source>
      <translation>Assign</translation>
    </message>
    <message>
      <source>Audit now</source>
      <translation>Audit now</translation>
    </message>
    <message>
      <source>Audit photo credits</source>
      <translation>Audit photo credits</translation>
    </message>
    <message>
      <source>Auditing photo credits</source>
      <translation>Auditing photo credits</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Back</translation>
    </message>
    <message>
      <source>Back into the window</source>
      <translation>Back into the window</translation>
    </message>
    <message>
      <source>Back up the database</source>
      <translation>Back up the database</translation>
    </message>
    <message>
      <source>Backed up to {path}.</source>
      <translation>Backed up to {path}.</translation>
    </message>
    <message>
      <source>Backfile is free software under the Apache License 2.0. It uses Qt for Python (LGPL 3), SQLite, Whoosh (BSD) and the Noto fonts (SIL Open Font License 1.1).</source>
      <translation>Backfile is free software under the Apache License 2.0. It uses Qt for Python (LGPL 3), SQLite, Whoosh (BSD) and the Noto fonts (SIL Open Font License 1.1).</translation>
    </message>
    <message>
      <source>Backing up</source>
      <translation>Backing up</translation>
    </message>
    <message>
      <source>Before corrections</source>
      <translation>Before corrections</translation>
    </message>
    <message>
      <source>Best match first</source>
      <translation>Best match first</translation>
    </message>
    <message>
      <source>Between text and metadata</source>
      <translation>Between text and metadata</translation>
    </message>
    <message>
      <source>Boilerplate</source>
      <translation>Boilerplate</translation>
    </message>
    <message>
      <source>Brackets, doubled</source>
      <translation>Brackets, doubled</translation>
    </message>
    <message>
      <source>Bring articles in</source>
      <translation>Bring articles in</translation>
    </message>
    <message>
      <source>Bring articles in, and what came of it</source>
      <translation>Bring articles in, and what came of it</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>Bring back</translation>
    </message>
    <message>
      <source>Bring in agreed names</source>
      <translation>Bring in agreed names</translation>
    </message>
    <message>
      <source>Bring in agreed names…</source>
      <translation>Bring in agreed names…</translation>
    </message>
    <message>
      <source>Bring in corrections</source>
      <translation>Bring in corrections</translation>
    </message>
    <message>
      <source>Bring in corrections…</source>
      <translation>Bring in corrections…</translation>
    </message>
    <message>
      <source>Bring the index up to date</source>
      <translation>Bring the index up to date</translation>
    </message>
    <message>
      <source>Bringing in corrections</source>
      <translation>Bringing in corrections</translation>
    </message>
    <message>
      <source>Bringing the index up to date</source>
      <translation>Bringing the index up to date</translation>
    </message>
    <message>
      <source>Build the search index anew from the archive; searching goes on meanwhile</source>
      <translation>Build the search index anew from the archive; searching goes on meanwhile</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>By hand</translation>
    </message>
    <message>
      <source>By {names}</source>
      <translation>By {names}</translation>
    </message>
    <message>
      <source>Byline</source>
      <translation>Byline</translation>
    </message>
    <message>
      <source>Byline: none printed</source>
      <translation>Byline: none printed</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Caption</source>
      <translation>Caption</translation>
    </message>
    <message>
      <source>Captions</source>
      <translation>Captions</translation>
    </message>
    <message>
      <source>Change something to see what it would do.</source>
      <translation>Change something to see what it would do.</translation>
    </message>
    <message>
      <source>Check archives</source>
      <translation>Check archives</translation>
    </message>
    <message>
      <source>Check the archive</source>
      <translation>Check the archive</translation>
    </message>
    <message>
      <source>Checking the archive</source>
      <translation>Checking the archive</translation>
    </message>
    <message>
      <source>Choose a name to see what it wrote, edited, photographed, and where it is mentioned.</source>
      <translation>Choose a name to see what it wrote, edited, photographed, and where it is mentioned.</translation>
    </message>
    <message>
      <source>Choose a time with the arrow keys</source>
      <translation>Choose a time with the arrow keys</translation>
    </message>
    <message>
      <source>Choose an article in the results: each value stands here, beside the words it came from.</source>
      <translation>Choose an article in the results: each value stands here, beside the words it came from.</translation>
    </message>
    <message>
      <source>Choose another file.</source>
      <translation>Choose another file.</translation>
    </message>
    <message>
      <source>Choose another place.</source>
      <translation>Choose another place.</translation>
    </message>
    <message>
      <source>Choose by photographer, agency, place and more</source>
      <translation>Choose by photographer, agency, place and more</translation>
    </message>
    <message>
      <source>Choose one in the results to read it here, with its hits marked.</source>
      <translation>Choose one in the results to read it here, with its hits marked.</translation>
    </message>
    <message>
      <source>Choose two or more names first: Ctrl + click, or Shift + arrow keys.</source>
      <translation>Choose two or more names first: Ctrl + click, or Shift + arrow keys.</translation>
    </message>
    <message>
      <source>Choose what the results show as a table</source>
      <translation>Choose what the results show as a table</translation>
    </message>
    <message>
      <source>Clear the search</source>
      <translation>Clear the search</translation>
    </message>
    <message>
      <source>Cleared</source>
      <translation>Cleared</translation>
    </message>
    <message>
      <source>Click a value, or walk there with F6: its words in the text are selected, and the rule that read them is named. A wrong value is put right here.</source>
      <translation>Click a value, or walk there with F6: its words in the text are selected, and the rule that read them is named. A wrong value is put right here.</translation>
    </message>
    <message>
      <source>Click or Space: only these · Alt + click or minus: none of these</source>
      <translation>Click or Space: only these · Alt + click or minus: none of these</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Close (Esc)</source>
      <translation>Close (Esc)</translation>
    </message>
    <message>
      <source>Close Backfile</source>
      <translation>Close Backfile</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>Close this message</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Collection</source>
      <translation>Collection</translation>
    </message>
    <message>
      <source>Collections</source>
      <translation>Collections</translation>
    </message>
    <message>
      <source>Columns of the table…</source>
      <translation>Columns of the table…</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>Command</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Commands</translation>
    </message>
    <message>
      <source>Commands and their shortcuts</source>
      <translation>Commands and their shortcuts</translation>
    </message>
    <message>
      <source>Commands…</source>
      <translation>Commands…</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Compare</translation>
    </message>
    <message>
      <source>Compare originals, pictures, database and index</source>
      <translation>Compare originals, pictures, database and index</translation>
    </message>
    <message>
      <source>Compare with before corrections</source>
      <translation>Compare with before corrections</translation>
    </message>
    <message>
      <source>Compiled by</source>
      <translation>Compiled by</translation>
    </message>
    <message>
      <source>Completions</source>
      <translation>Completions</translation>
    </message>
    <message>
      <source>Compressed files (zip, tar, gz)</source>
      <translation>Compressed files (zip, tar, gz)</translation>
    </message>
    <message>
      <source>Contact sheet</source>
      <translation>Contact sheet</translation>
    </message>
    <message>
      <source>Contact sheet as a page (HTML)…</source>
      <translation>Contact sheet as a page (HTML)…</translation>
    </message>
    <message>
      <source>Contact sheet: pictures in a grid (S)</source>
      <translation>Contact sheet: pictures in a grid (S)</translation>
    </message>
    <message>
      <source>Contributed</source>
      <translation>Contributed</translation>
    </message>
    <message>
      <source>Contributed to</source>
      <translation>Contributed to</translation>
    </message>
    <message>
      <source>Contributors</source>
      <translation>Contributors</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copy</translation>
    </message>
    <message>
      <source>Copy all issues</source>
      <translation>Copy all issues</translation>
    </message>
    <message>
      <source>Copy quotation with its source</source>
      <translation>Copy quotation with its source</translation>
    </message>
    <message>
      <source>Copy the database into its folder</source>
      <translation>Copy the database into its folder</translation>
    </message>
    <message>
      <source>Copy the report</source>
      <translation>Copy the report</translation>
    </message>
    <message>
      <source>Copy the search</source>
      <translation>Copy the search</translation>
    </message>
    <message>
      <source>Copy the selected words, or the headline, with where they are from</source>
      <translation>Copy the selected words, or the headline, with where they are from</translation>
    </message>
    <message>
      <source>Copy the text of the search</source>
      <translation>Copy the text of the search</translation>
    </message>
    <message>
      <source>Copy the value at hand</source>
      <translation>Copy the value at hand</translation>
    </message>
    <message>
      <source>Copy the words of the value</source>
      <translation>Copy the words of the value</translation>
    </message>
    <message>
      <source>Copy written to {name}; the original is as it was</source>
      <translation>Copy written to {name}; the original is as it was</translation>
    </message>
    <message>
      <source>Copyright</source>
      <translation>Copyright</translation>
    </message>
    <message>
      <source>Correct</source>
      <translation>Correct</translation>
    </message>
    <message>
      <source>Correct a byline…</source>
      <translation>Correct a byline…</translation>
    </message>
    <message>
      <source>Correct a caption…</source>
      <translation>Correct a caption…</translation>
    </message>
    <message>
      <source>Correct a photo credit…</source>
      <translation>Correct a photo credit…</translation>
    </message>
    <message>
      <source>Correct the dateline…</source>
      <translation>Correct the dateline…</translation>
    </message>
    <message>
      <source>Correct the date…</source>
      <translation>Correct the date…</translation>
    </message>
    <message>
      <source>Correct the deck…</source>
      <translation>Correct the deck…</translation>
    </message>
    <message>
      <source>Correct the headline…</source>
      <translation>Correct the headline…</translation>
    </message>
    <message>
      <source>Correct who edited it…</source>
      <translation>Correct who edited it…</translation>
    </message>
    <message>
      <source>Corrected captions and credits (CSV)…</source>
      <translation>Corrected captions and credits (CSV)…</translation>
    </message>
    <message>
      <source>Correction</source>
      <translation>Correction</translation>
    </message>
    <message>
      <source>Correction brought back</source>
      <translation>Correction brought back</translation>
    </message>
    <message>
      <source>Creator</source>
      <translation>Creator</translation>
    </message>
    <message>
      <source>Credit</source>
      <translation>Credit</translation>
    </message>
    <message>
      <source>Credit line</source>
      <translation>Credit line</translation>
    </message>
    <message>
      <source>Credit of partners</source>
      <translation>Credit of partners</translation>
    </message>
    <message>
      <source>Credit set to “{credit}”</source>
      <translation>Credit set to “{credit}”</translation>
    </message>
    <message>
      <source>Credits in conflict</source>
      <translation>Credits in conflict</translation>
    </message>
    <message>
      <source>Ctrl K commands</source>
      <translation>Ctrl K commands</translation>
    </message>
    <message>
      <source>Cut at 32 bytes</source>
      <translation>Cut at 32 bytes</translation>
    </message>
    <message>
      <source>D on the photo desk</source>
      <translation>D on the photo desk</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dark</translation>
    </message>
    <message>
      <source>Dark theme</source>
      <translation>Dark theme</translation>
    </message>
    <message>
      <source>Date: none stated</source>
      <translation>Date: none stated</translation>
    </message>
    <message>
      <source>Dateline</source>
      <translation>Dateline</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>Dates</translation>
    </message>
    <message>
      <source>Dates of the article over time</source>
      <translation>Dates of the article over time</translation>
    </message>
    <message>
      <source>Dates of the article over time: {date}</source>
      <translation>Dates of the article over time: {date}</translation>
    </message>
    <message>
      <source>Dates such as 3/4/2019 were read as month/day/year.</source>
      <translation>Dates such as 3/4/2019 were read as month/day/year.</translation>
    </message>
    <message>
      <source>Deck</source>
      <translation>Deck</translation>
    </message>
    <message>
      <source>Default layout</source>
      <translation>Default layout</translation>
    </message>
    <message>
      <source>Default text size</source>
      <translation>Default text size</translation>
    </message>
    <message>
      <source>Desk as photographer</source>
      <translation>Desk as photographer</translation>
    </message>
    <message>
      <source>Desk members, who take no pictures</source>
      <translation>Desk members, who take no pictures</translation>
    </message>
    <message>
      <source>Desks of their own</source>
      <translation>Desks of their own</translation>
    </message>
    <message>
      <source>Did you mean {query}?</source>
      <translation>Did you mean {query}?</translation>
    </message>
    <message>
      <source>Differences</source>
      <translation>Differences</translation>
    </message>
    <message>
      <source>Dismiss the finding…</source>
      <translation>Dismiss the finding…</translation>
    </message>
    <message>
      <source>Dismiss…</source>
      <translation>Dismiss…</translation>
    </message>
    <message>
      <source>Document (PDF)</source>
      <translation>Document (PDF)</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Done</translation>
    </message>
    <message>
      <source>Drop files or folders here, or choose what to import.</source>
      <translation>Drop files or folders here, or choose what to import.</translation>
    </message>
    <message>
      <source>Drop to import into this archive</source>
      <translation>Drop to import into this archive</translation>
    </message>
    <message>
      <source>E on the photo desk</source>
      <translation>E on the photo desk</translation>
    </message>
    <message>
      <source>Earlier imports</source>
      <translation>Earlier imports</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Edit</translation>
    </message>
    <message>
      <source>Edit the photo credit…</source>
      <translation>Edit the photo credit…</translation>
    </message>
    <message>
      <source>Edit the value at hand…</source>
      <translation>Edit the value at hand…</translation>
    </message>
    <message>
      <source>Edited</source>
      <translation>Edited</translation>
    </message>
    <message>
      <source>Edited by</source>
      <translation>Edited by</translation>
    </message>
    <message>
      <source>English</source>
      <translation>English</translation>
    </message>
    <message>
      <source>Every article</source>
      <translation>Every article</translation>
    </message>
    <message>
      <source>Every article.</source>
      <translation>Every article.</translation>
    </message>
    <message>
      <source>Every shortcut on one page</source>
      <translation>Every shortcut on one page</translation>
    </message>
    <message>
      <source>Export agreed names</source>
      <translation>Export agreed names</translation>
    </message>
    <message>
      <source>Export agreed names…</source>
      <translation>Export agreed names…</translation>
    </message>
    <message>
      <source>Export corrections</source>
      <translation>Export corrections</translation>
    </message>
    <message>
      <source>Export corrections…</source>
      <translation>Export corrections…</translation>
    </message>
    <message>
      <source>Export what was found</source>
      <translation>Export what was found</translation>
    </message>
    <message>
      <source>Export what was found…</source>
      <translation>Export what was found…</translation>
    </message>
    <message numerus="yes">
      <source>Exported %n articles to {file}.</source>
      <translation>
        <numerusform>Exported %n article to {file}.</numerusform>
        <numerusform>Exported %n articles to {file}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Exported %n corrections to {file}.</source>
      <translation>
        <numerusform>Exported %n correction to {file}.</numerusform>
        <numerusform>Exported %n corrections to {file}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Exported %n names to {file}.</source>
      <translation>
        <numerusform>Exported %n name to {file}.</numerusform>
        <numerusform>Exported %n names to {file}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Exporting to {name}</source>
      <translation>Exporting to {name}</translation>
    </message>
    <message>
      <source>Extract again</source>
      <translation>Extract again</translation>
    </message>
    <message>
      <source>Extracting with the rules of today</source>
      <translation>Extracting with the rules of today</translation>
    </message>
    <message>
      <source>F2 in the lists</source>
      <translation>F2 in the lists</translation>
    </message>
    <message>
      <source>Factiva joins AND before OR: a OR b AND c was read as a OR (b AND c).</source>
      <translation>Factiva joins AND before OR: a OR b AND c was read as a OR (b AND c).</translation>
    </message>
    <message>
      <source>Fields</source>
      <translation>Fields</translation>
    </message>
    <message>
      <source>File</source>
      <translation>File</translation>
    </message>
    <message>
      <source>Filed from</source>
      <translation>Filed from</translation>
    </message>
    <message>
      <source>Files that arrive in a watched folder are imported automatically once they are complete.</source>
      <translation>Files that arrive in a watched folder are imported automatically once they are complete.</translation>
    </message>
    <message>
      <source>Filters</source>
      <translation>Filters</translation>
    </message>
    <message>
      <source>Find a command or a key</source>
      <translation>Find a command or a key</translation>
    </message>
    <message>
      <source>Find a name</source>
      <translation>Find a name</translation>
    </message>
    <message>
      <source>Find a supplier or name a new one</source>
      <translation>Find a supplier or name a new one</translation>
    </message>
    <message>
      <source>Find any command by its name</source>
      <translation>Find any command by its name</translation>
    </message>
    <message>
      <source>Find articles with the same value</source>
      <translation>Find articles with the same value</translation>
    </message>
    <message>
      <source>Find in the article…</source>
      <translation>Find in the article…</translation>
    </message>
    <message>
      <source>Find in this article</source>
      <translation>Find in this article</translation>
    </message>
    <message>
      <source>Find in this article (Ctrl+F)</source>
      <translation>Find in this article (Ctrl+F)</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Findings</translation>
    </message>
    <message>
      <source>Findings as a page (HTML)…</source>
      <translation>Findings as a page (HTML)…</translation>
    </message>
    <message>
      <source>Findings as a table (CSV)…</source>
      <translation>Findings as a table (CSV)…</translation>
    </message>
    <message>
      <source>Findings by rule</source>
      <translation>Findings by rule</translation>
    </message>
    <message>
      <source>Findings by state</source>
      <translation>Findings by state</translation>
    </message>
    <message>
      <source>Findings: {opened} would open, {closed} would close.</source>
      <translation>Findings: {opened} would open, {closed} would close.</translation>
    </message>
    <message>
      <source>Five steps around the window; Esc ends it</source>
      <translation>Five steps around the window; Esc ends it</translation>
    </message>
    <message>
      <source>For the evening</source>
      <translation>For the evening</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>French</source>
      <translation>French</translation>
    </message>
    <message>
      <source>From now on, import automatically what arrives in a folder</source>
      <translation>From now on, import automatically what arrives in a folder</translation>
    </message>
    <message>
      <source>From watched folders: {words}.</source>
      <translation>From watched folders: {words}.</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>Full screen</translation>
    </message>
    <message>
      <source>General</source>
      <translation>General</translation>
    </message>
    <message>
      <source>German</source>
      <translation>German</translation>
    </message>
    <message>
      <source>Give the suggested credit to every photo with the same finding</source>
      <translation>Give the suggested credit to every photo with the same finding</translation>
    </message>
    <message>
      <source>Go to the filters</source>
      <translation>Go to the filters</translation>
    </message>
    <message>
      <source>Go to the next place where the words stand</source>
      <translation>Go to the next place where the words stand</translation>
    </message>
    <message>
      <source>Go to the place before</source>
      <translation>Go to the place before</translation>
    </message>
    <message>
      <source>Go to the results</source>
      <translation>Go to the results</translation>
    </message>
    <message>
      <source>Go to the search bar</source>
      <translation>Go to the search bar</translation>
    </message>
    <message>
      <source>Go to the spellings of the name that can be split off</source>
      <translation>Go to the spellings of the name that can be split off</translation>
    </message>
    <message>
      <source>Go to the years</source>
      <translation>Go to the years</translation>
    </message>
    <message>
      <source>Group similar articles</source>
      <translation>Group similar articles</translation>
    </message>
    <message>
      <source>Headline</source>
      <translation>Headline</translation>
    </message>
    <message>
      <source>Hide this panel; the View menu brings it back</source>
      <translation>Hide this panel; the View menu brings it back</translation>
    </message>
    <message>
      <source>Hide {panel}</source>
      <translation>Hide {panel}</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>High contrast</translation>
    </message>
    <message>
      <source>High contrast theme</source>
      <translation>High contrast theme</translation>
    </message>
    <message>
      <source>History</source>
      <translation>History</translation>
    </message>
    <message>
      <source>Hold for comparing</source>
      <translation>Hold for comparing</translation>
    </message>
    <message>
      <source>Hold this article</source>
      <translation>Hold this article</translation>
    </message>
    <message>
      <source>Hold this article, open another one, and come back: the differences are shown here.</source>
      <translation>Hold this article, open another one, and come back: the differences are shown here.</translation>
    </message>
    <message>
      <source>Hold up the import that runs, or let it go on</source>
      <translation>Hold up the import that runs, or let it go on</translation>
    </message>
    <message>
      <source>House style</source>
      <translation>House style</translation>
    </message>
    <message>
      <source>House style and suppliers</source>
      <translation>House style and suppliers</translation>
    </message>
    <message>
      <source>House style and suppliers…</source>
      <translation>House style and suppliers…</translation>
    </message>
    <message>
      <source>How far the import is</source>
      <translation>How far the import is</translation>
    </message>
    <message>
      <source>How to search</source>
      <translation>How to search</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Import</translation>
    </message>
    <message>
      <source>Import a folder</source>
      <translation>Import a folder</translation>
    </message>
    <message>
      <source>Import a folder…</source>
      <translation>Import a folder…</translation>
    </message>
    <message>
      <source>Import files</source>
      <translation>Import files</translation>
    </message>
    <message>
      <source>Import files…</source>
      <translation>Import files…</translation>
    </message>
    <message>
      <source>Import finished: {words}.</source>
      <translation>Import finished: {words}.</translation>
    </message>
    <message>
      <source>Import of {when}</source>
      <translation>Import of {when}</translation>
    </message>
    <message>
      <source>Import the same again</source>
      <translation>Import the same again</translation>
    </message>
    <message>
      <source>Import “{name}”?</source>
      <translation>Import “{name}”?</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>Imported</translation>
    </message>
    <message>
      <source>Importing</source>
      <translation>Importing</translation>
    </message>
    <message>
      <source>Importing {name}</source>
      <translation>Importing {name}</translation>
    </message>
    <message>
      <source>Imports</source>
      <translation>Imports</translation>
    </message>
    <message>
      <source>In the file</source>
      <translation>In the file</translation>
    </message>
    <message>
      <source>Index up to date</source>
      <translation>Index up to date</translation>
    </message>
    <message>
      <source>Index what the archive has and the index lacks</source>
      <translation>Index what the archive has and the index lacks</translation>
    </message>
    <message>
      <source>Ink on paper</source>
      <translation>Ink on paper</translation>
    </message>
    <message>
      <source>Inside quotation marks * and ? are not wildcards; write {suggestion}.</source>
      <translation>Inside quotation marks * and ? are not wildcards; write {suggestion}.</translation>
    </message>
    <message>
      <source>Instructions</source>
      <translation>Instructions</translation>
    </message>
    <message>
      <source>Into a window of its own</source>
      <translation>Into a window of its own</translation>
    </message>
    <message>
      <source>Issues</source>
      <translation>Issues</translation>
    </message>
    <message>
      <source>Issues of the import</source>
      <translation>Issues of the import</translation>
    </message>
    <message>
      <source>It cannot be opened or read.</source>
      <translation>It cannot be opened or read.</translation>
    </message>
    <message>
      <source>It could not be understood.</source>
      <translation>It could not be understood.</translation>
    </message>
    <message>
      <source>It is a Backfile archive itself, and was left out.</source>
      <translation>It is a Backfile archive itself, and was left out.</translation>
    </message>
    <message>
      <source>It is a device, a pipe or a socket, and was not read.</source>
      <translation>It is a device, a pipe or a socket, and was not read.</translation>
    </message>
    <message>
      <source>It is a draft or was withdrawn.</source>
      <translation>It is a draft or was withdrawn.</translation>
    </message>
    <message>
      <source>It is a link to a place outside the folder, and was not followed.</source>
      <translation>It is a link to a place outside the folder, and was not followed.</translation>
    </message>
    <message>
      <source>It is empty.</source>
      <translation>It is empty.</translation>
    </message>
    <message>
      <source>It is encrypted.</source>
      <translation>It is encrypted.</translation>
    </message>
    <message>
      <source>It is larger than one item may be.</source>
      <translation>It is larger than one item may be.</translation>
    </message>
    <message>
      <source>It is not built as its format demands.</source>
      <translation>It is not built as its format demands.</translation>
    </message>
    <message>
      <source>It is not in the manifest of its bag.</source>
      <translation>It is not in the manifest of its bag.</translation>
    </message>
    <message>
      <source>It is not what the manifest of its bag says.</source>
      <translation>It is not what the manifest of its bag says.</translation>
    </message>
    <message>
      <source>It is packed too many times over.</source>
      <translation>It is packed too many times over.</translation>
    </message>
    <message>
      <source>It needs more memory than one item may have.</source>
      <translation>It needs more memory than one item may have.</translation>
    </message>
    <message>
      <source>It took too long, and was left out.</source>
      <translation>It took too long, and was left out.</translation>
    </message>
    <message>
      <source>It unpacks to more than is allowed.</source>
      <translation>It unpacks to more than is allowed.</translation>
    </message>
    <message>
      <source>It would grow beyond all bounds when read, and was left out.</source>
      <translation>It would grow beyond all bounds when read, and was left out.</translation>
    </message>
    <message>
      <source>Its characters could not all be read.</source>
      <translation>Its characters could not all be read.</translation>
    </message>
    <message>
      <source>Its columns do not say what they hold.</source>
      <translation>Its columns do not say what they hold.</translation>
    </message>
    <message>
      <source>Its path is too long.</source>
      <translation>Its path is too long.</translation>
    </message>
    <message>
      <source>J next · K previous · A accept · D dismiss · E edit · S sheet</source>
      <translation>J next · K previous · A accept · D dismiss · E edit · S sheet</translation>
    </message>
    <message>
      <source>Keep for this archive</source>
      <translation>Keep for this archive</translation>
    </message>
    <message>
      <source>Keep the search under a name</source>
      <translation>Keep the search under a name</translation>
    </message>
    <message>
      <source>Keep the words of the search, drop every filter</source>
      <translation>Keep the words of the search, drop every filter</translation>
    </message>
    <message>
      <source>Keep this article; the Compare view shows how the next one differs from it</source>
      <translation>Keep this article; the Compare view shows how the next one differs from it</translation>
    </message>
    <message>
      <source>Kept. The audit looks at all photos again; “Extract again” reads stored credits anew.</source>
      <translation>Kept. The audit looks at all photos again; “Extract again” reads stored credits anew.</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Keyboard shortcuts</translation>
    </message>
    <message>
      <source>Keywords</source>
      <translation>Keywords</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Kind</translation>
    </message>
    <message>
      <source>Kurdish</source>
      <translation>Kurdish</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Language</translation>
    </message>
    <message>
      <source>Language, theme, text size and how searching works</source>
      <translation>Language, theme, text size and how searching works</translation>
    </message>
    <message>
      <source>Larger (Ctrl++)</source>
      <translation>Larger (Ctrl++)</translation>
    </message>
    <message>
      <source>Larger interface</source>
      <translation>Larger interface</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>Larger text</translation>
    </message>
    <message>
      <source>Leave it open</source>
      <translation>Leave it open</translation>
    </message>
    <message>
      <source>Let one article stand for all with nearly the same wording</source>
      <translation>Let one article stand for all with nearly the same wording</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Light</translation>
    </message>
    <message>
      <source>Light or dark as the system is</source>
      <translation>Light or dark as the system is</translation>
    </message>
    <message>
      <source>Light theme</source>
      <translation>Light theme</translation>
    </message>
    <message>
      <source>Like tabs: the panel that has the keyboard stands before the one above or beside it</source>
      <translation>Like tabs: the panel that has the keyboard stands before the one above or beside it</translation>
    </message>
    <message>
      <source>Line length</source>
      <translation>Line length</translation>
    </message>
    <message>
      <source>Links to</source>
      <translation>Links to</translation>
    </message>
    <message>
      <source>Lists</source>
      <translation>Lists</translation>
    </message>
    <message>
      <source>Look for missing, conflicting and doubtful photo credits</source>
      <translation>Look for missing, conflicting and doubtful photo credits</translation>
    </message>
    <message>
      <source>Look for words in the article at hand</source>
      <translation>Look for words in the article at hand</translation>
    </message>
    <message>
      <source>Looking at what is there</source>
      <translation>Looking at what is there</translation>
    </message>
    <message>
      <source>Looking at what is there…</source>
      <translation>Looking at what is there…</translation>
    </message>
    <message numerus="yes">
      <source>Looking at what is there… %n files so far</source>
      <translation>
        <numerusform>Looking at what is there… %n files so far</numerusform>
        <numerusform>Looking at what is there… %n files so far</numerusform>
      </translation>
    </message>
    <message>
      <source>MMMM yyyy</source>
      <translation>MMMM yyyy</translation>
    </message>
    <message>
      <source>Make all text of the window larger</source>
      <translation>Make all text of the window larger</translation>
    </message>
    <message>
      <source>Make all text of the window smaller</source>
      <translation>Make all text of the window smaller</translation>
    </message>
    <message>
      <source>Make an empty archive in a folder of your choice</source>
      <translation>Make an empty archive in a folder of your choice</translation>
    </message>
    <message>
      <source>Make one name of those that are chosen in the list</source>
      <translation>Make one name of those that are chosen in the list</translation>
    </message>
    <message>
      <source>Make the article's text larger</source>
      <translation>Make the article's text larger</translation>
    </message>
    <message>
      <source>Make the article's text smaller</source>
      <translation>Make the article's text smaller</translation>
    </message>
    <message>
      <source>Make this panel narrower</source>
      <translation>Make this panel narrower</translation>
    </message>
    <message>
      <source>Make this panel wider</source>
      <translation>Make this panel wider</translation>
    </message>
    <message>
      <source>Making {name}</source>
      <translation>Making {name}</translation>
    </message>
    <message>
      <source>Mark as reviewed</source>
      <translation>Mark as reviewed</translation>
    </message>
    <message numerus="yes">
      <source>Marked %n articles as reviewed.</source>
      <translation>
        <numerusform>Marked %n article as reviewed.</numerusform>
        <numerusform>Marked %n articles as reviewed.</numerusform>
      </translation>
    </message>
    <message>
      <source>Mentioned</source>
      <translation>Mentioned</translation>
    </message>
    <message>
      <source>Mentioned in</source>
      <translation>Mentioned in</translation>
    </message>
    <message numerus="yes">
      <source>Merge %n names into</source>
      <translation>
        <numerusform>Merge %n name into</numerusform>
        <numerusform>Merge %n names into</numerusform>
      </translation>
    </message>
    <message>
      <source>Merge names</source>
      <translation>Merge names</translation>
    </message>
    <message>
      <source>Merge {name} into this name</source>
      <translation>Merge {name} into this name</translation>
    </message>
    <message>
      <source>Metadata</source>
      <translation>Metadata</translation>
    </message>
    <message>
      <source>Misspellings</source>
      <translation>Misspellings</translation>
    </message>
    <message>
      <source>More</source>
      <translation>More</translation>
    </message>
    <message>
      <source>More like this</source>
      <translation>More like this</translation>
    </message>
    <message>
      <source>Move between the article and what is known of it</source>
      <translation>Move between the article and what is known of it</translation>
    </message>
    <message>
      <source>Move the panel that has the keyboard down, or below the panel beside it</source>
      <translation>Move the panel that has the keyboard down, or below the panel beside it</translation>
    </message>
    <message>
      <source>Move the panel that has the keyboard one column to the left</source>
      <translation>Move the panel that has the keyboard one column to the left</translation>
    </message>
    <message>
      <source>Move the panel that has the keyboard one column to the right</source>
      <translation>Move the panel that has the keyboard one column to the right</translation>
    </message>
    <message>
      <source>Move the panel that has the keyboard up, or above the panel beside it</source>
      <translation>Move the panel that has the keyboard up, or above the panel beside it</translation>
    </message>
    <message>
      <source>Move this panel down</source>
      <translation>Move this panel down</translation>
    </message>
    <message>
      <source>Move this panel to the left</source>
      <translation>Move this panel to the left</translation>
    </message>
    <message>
      <source>Move this panel to the right</source>
      <translation>Move this panel to the right</translation>
    </message>
    <message>
      <source>Move this panel up</source>
      <translation>Move this panel up</translation>
    </message>
    <message>
      <source>NEAR and PRE reach at most {limit} words; W/P looks in the same paragraph.</source>
      <translation>NEAR and PRE reach at most {limit} words; W/P looks in the same paragraph.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Name this search; it finds anew whenever it is opened.</source>
      <translation>Name this search; it finds anew whenever it is opened.</translation>
    </message>
    <message>
      <source>Names</source>
      <translation>Names</translation>
    </message>
    <message>
      <source>Narrow it down</source>
      <translation>Narrow it down</translation>
    </message>
    <message>
      <source>Narrow the panel that has the keyboard</source>
      <translation>Narrow the panel that has the keyboard</translation>
    </message>
    <message>
      <source>Near-duplicates</source>
      <translation>Near-duplicates</translation>
    </message>
    <message>
      <source>Nearly the same:</source>
      <translation>Nearly the same:</translation>
    </message>
    <message>
      <source>New</source>
      <translation>New</translation>
    </message>
    <message>
      <source>New archive</source>
      <translation>New archive</translation>
    </message>
    <message>
      <source>New archive…</source>
      <translation>New archive…</translation>
    </message>
    <message>
      <source>New shortcut</source>
      <translation>New shortcut</translation>
    </message>
    <message>
      <source>New: {name}</source>
      <translation>New: {name}</translation>
    </message>
    <message>
      <source>Newest</source>
      <translation>Newest</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>Newest first</translation>
    </message>
    <message>
      <source>News items (NewsML-G2)</source>
      <translation>News items (NewsML-G2)</translation>
    </message>
    <message>
      <source>News items (ninjs)</source>
      <translation>News items (ninjs)</translation>
    </message>
    <message>
      <source>Nexis joins OR before AND: a OR b AND c was read as (a OR b) AND c.</source>
      <translation>Nexis joins OR before AND: a OR b AND c was read as (a OR b) AND c.</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Next</translation>
    </message>
    <message>
      <source>Next (Enter)</source>
      <translation>Next (Enter)</translation>
    </message>
    <message>
      <source>Next hit</source>
      <translation>Next hit</translation>
    </message>
    <message>
      <source>Next hit (F3)</source>
      <translation>Next hit (F3)</translation>
    </message>
    <message>
      <source>Next result</source>
      <translation>Next result</translation>
    </message>
    <message>
      <source>No archive is open</source>
      <translation>No archive is open</translation>
    </message>
    <message>
      <source>No archive open</source>
      <translation>No archive open</translation>
    </message>
    <message>
      <source>No article chosen</source>
      <translation>No article chosen</translation>
    </message>
    <message>
      <source>No article has “{word}”. These begin with it:</source>
      <translation>No article has “{word}”. These begin with it:</translation>
    </message>
    <message>
      <source>No audit has run to its end in this archive. Start one with “Audit now”.</source>
      <translation>No audit has run to its end in this archive. Start one with “Audit now”.</translation>
    </message>
    <message>
      <source>No backup of the database could be made.</source>
      <translation>No backup of the database could be made.</translation>
    </message>
    <message>
      <source>No command has that name. Try a part of it, or press Esc to close.</source>
      <translation>No command has that name. Try a part of it, or press Esc to close.</translation>
    </message>
    <message>
      <source>No credit</source>
      <translation>No credit</translation>
    </message>
    <message>
      <source>No credit at all</source>
      <translation>No credit at all</translation>
    </message>
    <message>
      <source>No dates</source>
      <translation>No dates</translation>
    </message>
    <message>
      <source>No field</source>
      <translation>No field</translation>
    </message>
    <message>
      <source>No field differs</source>
      <translation>No field differs</translation>
    </message>
    <message>
      <source>No findings</source>
      <translation>No findings</translation>
    </message>
    <message>
      <source>No importer reads this kind of file.</source>
      <translation>No importer reads this kind of file.</translation>
    </message>
    <message>
      <source>No issues: everything that was found could be read.</source>
      <translation>No issues: everything that was found could be read.</translation>
    </message>
    <message>
      <source>No longer watch this folder; what was imported stays</source>
      <translation>No longer watch this folder; what was imported stays</translation>
    </message>
    <message>
      <source>No longer watch {folder}</source>
      <translation>No longer watch {folder}</translation>
    </message>
    <message>
      <source>No name chosen</source>
      <translation>No name chosen</translation>
    </message>
    <message>
      <source>None of these</source>
      <translation>None of these</translation>
    </message>
    <message>
      <source>Not audited yet</source>
      <translation>Not audited yet</translation>
    </message>
    <message>
      <source>Not used</source>
      <translation>Not used</translation>
    </message>
    <message>
      <source>Note changed</source>
      <translation>Note changed</translation>
    </message>
    <message>
      <source>Note kept</source>
      <translation>Note kept</translation>
    </message>
    <message>
      <source>Note on the article…</source>
      <translation>Note on the article…</translation>
    </message>
    <message>
      <source>Note on the selection</source>
      <translation>Note on the selection</translation>
    </message>
    <message>
      <source>Note on the selection…</source>
      <translation>Note on the selection…</translation>
    </message>
    <message>
      <source>Note taken away</source>
      <translation>Note taken away</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>Nothing found</translation>
    </message>
    <message>
      <source>Nothing found yet</source>
      <translation>Nothing found yet</translation>
    </message>
    <message>
      <source>Nothing in this article was corrected.</source>
      <translation>Nothing in this article was corrected.</translation>
    </message>
    <message>
      <source>Nothing is known of what the picture itself says.</source>
      <translation>Nothing is known of what the picture itself says.</translation>
    </message>
    <message>
      <source>Nothing is left here in this state. Choose another rule or state.</source>
      <translation>Nothing is left here in this state. Choose another rule or state.</translation>
    </message>
    <message>
      <source>Nothing leaves this machine.</source>
      <translation>Nothing leaves this machine.</translation>
    </message>
    <message>
      <source>Nothing to look up yet</source>
      <translation>Nothing to look up yet</translation>
    </message>
    <message>
      <source>O on the photo desk</source>
      <translation>O on the photo desk</translation>
    </message>
    <message>
      <source>Of this archive alone; kept in its folder. The audit looks at all photos again.</source>
      <translation>Of this archive alone; kept in its folder. The audit looks at all photos again.</translation>
    </message>
    <message>
      <source>Oldest</source>
      <translation>Oldest</translation>
    </message>
    <message>
      <source>Oldest first</source>
      <translation>Oldest first</translation>
    </message>
    <message>
      <source>One line an article, with columns of your choice</source>
      <translation>One line an article, with columns of your choice</translation>
    </message>
    <message>
      <source>Only the first 2 MB are shown.</source>
      <translation>Only the first 2 MB are shown.</translation>
    </message>
    <message>
      <source>Only these</source>
      <translation>Only these</translation>
    </message>
    <message>
      <source>Only what {query} finds; show all</source>
      <translation>Only what {query} finds; show all</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Open</translation>
    </message>
    <message>
      <source>Open again</source>
      <translation>Open again</translation>
    </message>
    <message>
      <source>Open an archive</source>
      <translation>Open an archive</translation>
    </message>
    <message>
      <source>Open another archive</source>
      <translation>Open another archive</translation>
    </message>
    <message>
      <source>Open archive…</source>
      <translation>Open archive…</translation>
    </message>
    <message>
      <source>Open one, or start with the sample archive.</source>
      <translation>Open one, or start with the sample archive.</translation>
    </message>
    <message>
      <source>Open or close the group of the result at hand, as the arrow keys do</source>
      <translation>Open or close the group of the result at hand, as the arrow keys do</translation>
    </message>
    <message>
      <source>Open recent</source>
      <translation>Open recent</translation>
    </message>
    <message>
      <source>Open the article found before</source>
      <translation>Open the article found before</translation>
    </message>
    <message>
      <source>Open the finding again</source>
      <translation>Open the finding again</translation>
    </message>
    <message>
      <source>Open the list entry</source>
      <translation>Open the list entry</translation>
    </message>
    <message>
      <source>Open the next article found</source>
      <translation>Open the next article found</translation>
    </message>
    <message>
      <source>Open the sample archive</source>
      <translation>Open the sample archive</translation>
    </message>
    <message>
      <source>Opening {name}</source>
      <translation>Opening {name}</translation>
    </message>
    <message>
      <source>Opening…</source>
      <translation>Opening…</translation>
    </message>
    <message>
      <source>Or read it as {query}</source>
      <translation>Or read it as {query}</translation>
    </message>
    <message>
      <source>Order by date of publication, newest first</source>
      <translation>Order by date of publication, newest first</translation>
    </message>
    <message>
      <source>Order by date of publication, oldest first</source>
      <translation>Order by date of publication, oldest first</translation>
    </message>
    <message>
      <source>Order by how well the words match</source>
      <translation>Order by how well the words match</translation>
    </message>
    <message>
      <source>Order of the results</source>
      <translation>Order of the results</translation>
    </message>
    <message>
      <source>Order of the results: {order}</source>
      <translation>Order of the results: {order}</translation>
    </message>
    <message>
      <source>Organisation as photographer</source>
      <translation>Organisation as photographer</translation>
    </message>
    <message>
      <source>Organisations</source>
      <translation>Organisations</translation>
    </message>
    <message>
      <source>Organisations mentioned</source>
      <translation>Organisations mentioned</translation>
    </message>
    <message>
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <source>Originals in a bag (BagIt)</source>
      <translation>Originals in a bag (BagIt)</translation>
    </message>
    <message>
      <source>Other names</source>
      <translation>Other names</translation>
    </message>
    <message>
      <source>Outlet</source>
      <translation>Outlet</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Page</translation>
    </message>
    <message>
      <source>Part of the query could not be read: check it before trusting the answer.</source>
      <translation>Part of the query could not be read: check it before trusting the answer.</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Pause or resume</source>
      <translation>Pause or resume</translation>
    </message>
    <message>
      <source>People</source>
      <translation>People</translation>
    </message>
    <message>
      <source>People mentioned</source>
      <translation>People mentioned</translation>
    </message>
    <message>
      <source>Persian</source>
      <translation>Persian</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Photo</translation>
    </message>
    <message>
      <source>Photo agency</source>
      <translation>Photo agency</translation>
    </message>
    <message>
      <source>Photo credit</source>
      <translation>Photo credit</translation>
    </message>
    <message>
      <source>Photo credits that need a look, people and their names, your lists, and imports. Drop your own files anywhere on the window to begin; Ctrl+K finds every command.</source>
      <translation>Photo credits that need a look, people and their names, your lists, and imports. Drop your own files anywhere on the window to begin; Ctrl+K finds every command.</translation>
    </message>
    <message>
      <source>Photo desk</source>
      <translation>Photo desk</translation>
    </message>
    <message>
      <source>Photographed for</source>
      <translation>Photographed for</translation>
    </message>
    <message>
      <source>Photographer</source>
      <translation>Photographer</translation>
    </message>
    <message>
      <source>Photographer only</source>
      <translation>Photographer only</translation>
    </message>
    <message>
      <source>Photographers on the staff</source>
      <translation>Photographers on the staff</translation>
    </message>
    <message>
      <source>Photographers, agencies, editors, places, each with its count. What you choose is written into the search; (none) finds what is missing.</source>
      <translation>Photographers, agencies, editors, places, each with its count. What you choose is written into the search; (none) finds what is missing.</translation>
    </message>
    <message>
      <source>Photos</source>
      <translation>Photos</translation>
    </message>
    <message>
      <source>Photos and their credits</source>
      <translation>Photos and their credits</translation>
    </message>
    <message>
      <source>Photos by</source>
      <translation>Photos by</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Pictures</translation>
    </message>
    <message>
      <source>Placeholder</source>
      <translation>Placeholder</translation>
    </message>
    <message>
      <source>Placeholders that are allowed</source>
      <translation>Placeholders that are allowed</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Places</translation>
    </message>
    <message>
      <source>Places mentioned</source>
      <translation>Places mentioned</translation>
    </message>
    <message>
      <source>Plain text</source>
      <translation>Plain text</translation>
    </message>
    <message>
      <source>Platform</source>
      <translation>Platform</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>Preferences</translation>
    </message>
    <message>
      <source>Preferences…</source>
      <translation>Preferences…</translation>
    </message>
    <message>
      <source>Preparing the sample archive</source>
      <translation>Preparing the sample archive</translation>
    </message>
    <message>
      <source>Previous (Shift+Enter)</source>
      <translation>Previous (Shift+Enter)</translation>
    </message>
    <message>
      <source>Previous hit</source>
      <translation>Previous hit</translation>
    </message>
    <message>
      <source>Previous hit (Shift+F3)</source>
      <translation>Previous hit (Shift+F3)</translation>
    </message>
    <message>
      <source>Previous result</source>
      <translation>Previous result</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>Printed</translation>
    </message>
    <message>
      <source>Printed and embedded differ</source>
      <translation>Printed and embedded differ</translation>
    </message>
    <message>
      <source>Printed credit beside what the picture says</source>
      <translation>Printed credit beside what the picture says</translation>
    </message>
    <message>
      <source>Printed credit → suggestion</source>
      <translation>Printed credit → suggestion</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>Published</translation>
    </message>
    <message numerus="yes">
      <source>Put %n articles into</source>
      <translation>
        <numerusform>Put %n article into</numerusform>
        <numerusform>Put %n articles into</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Put %n articles into {name}.</source>
      <translation>
        <numerusform>Put %n article into {name}.</numerusform>
        <numerusform>Put %n articles into {name}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Put a tag on the chosen articles</source>
      <translation>Put a tag on the chosen articles</translation>
    </message>
    <message>
      <source>Put every panel back to its place and width</source>
      <translation>Put every panel back to its place and width</translation>
    </message>
    <message>
      <source>Put the chosen articles into a collection</source>
      <translation>Put the chosen articles into a collection</translation>
    </message>
    <message>
      <source>Put this panel and the one beside it in one place</source>
      <translation>Put this panel and the one beside it in one place</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Quit</translation>
    </message>
    <message>
      <source>R on the photo desk</source>
      <translation>R on the photo desk</translation>
    </message>
    <message>
      <source>Ranges work for dates and numbers, not for {field}.</source>
      <translation>Ranges work for dates and numbers, not for {field}.</translation>
    </message>
    <message>
      <source>Read again what older rules extracted; corrections hold</source>
      <translation>Read again what older rules extracted; corrections hold</translation>
    </message>
    <message>
      <source>Read it as it was set</source>
      <translation>Read it as it was set</translation>
    </message>
    <message>
      <source>Read the article of the finding</source>
      <translation>Read the article of the finding</translation>
    </message>
    <message>
      <source>Read the files of the last import once more: what is known stays as it is</source>
      <translation>Read the files of the last import once more: what is known stays as it is</translation>
    </message>
    <message>
      <source>Reading it ended the process that read it.</source>
      <translation>Reading it ended the process that read it.</translation>
    </message>
    <message>
      <source>Reading it stopped with a fault.</source>
      <translation>Reading it stopped with a fault.</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Reason</translation>
    </message>
    <message>
      <source>Rebuild the index</source>
      <translation>Rebuild the index</translation>
    </message>
    <message>
      <source>Rebuilding the index</source>
      <translation>Rebuilding the index</translation>
    </message>
    <message>
      <source>Recent searches</source>
      <translation>Recent searches</translation>
    </message>
    <message>
      <source>Records (JSON Lines)</source>
      <translation>Records (JSON Lines)</translation>
    </message>
    <message>
      <source>References (BibTeX)</source>
      <translation>References (BibTeX)</translation>
    </message>
    <message>
      <source>References (CSL JSON)</source>
      <translation>References (CSL JSON)</translation>
    </message>
    <message>
      <source>References (RIS)</source>
      <translation>References (RIS)</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>Reject</translation>
    </message>
    <message>
      <source>Reject the value at hand…</source>
      <translation>Reject the value at hand…</translation>
    </message>
    <message>
      <source>Reject “{value}”?</source>
      <translation>Reject “{value}”?</translation>
    </message>
    <message>
      <source>Related</source>
      <translation>Related</translation>
    </message>
    <message>
      <source>Relevance</source>
      <translation>Relevance</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Remove</translation>
    </message>
    <message numerus="yes">
      <source>Remove %n articles from</source>
      <translation>
        <numerusform>Remove %n articles from</numerusform>
        <numerusform>Remove %n articles from</numerusform>
      </translation>
    </message>
    <message>
      <source>Remove a saved search, a collection or a tag; it can be undone</source>
      <translation>Remove a saved search, a collection or a tag; it can be undone</translation>
    </message>
    <message>
      <source>Remove a tag</source>
      <translation>Remove a tag</translation>
    </message>
    <message>
      <source>Remove a tag from the chosen articles</source>
      <translation>Remove a tag from the chosen articles</translation>
    </message>
    <message>
      <source>Remove a tag…</source>
      <translation>Remove a tag…</translation>
    </message>
    <message>
      <source>Remove all filters</source>
      <translation>Remove all filters</translation>
    </message>
    <message numerus="yes">
      <source>Remove from %n articles the tag</source>
      <translation>
        <numerusform>Remove from %n articles the tag</numerusform>
        <numerusform>Remove from %n articles the tag</numerusform>
      </translation>
    </message>
    <message>
      <source>Remove from a collection</source>
      <translation>Remove from a collection</translation>
    </message>
    <message>
      <source>Remove from a collection…</source>
      <translation>Remove from a collection…</translation>
    </message>
    <message>
      <source>Remove shortcut</source>
      <translation>Remove shortcut</translation>
    </message>
    <message>
      <source>Remove the chosen articles from a collection; they stay in the archive</source>
      <translation>Remove the chosen articles from a collection; they stay in the archive</translation>
    </message>
    <message>
      <source>Remove the list entry</source>
      <translation>Remove the list entry</translation>
    </message>
    <message>
      <source>Removed {name}.</source>
      <translation>Removed {name}.</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Rename</translation>
    </message>
    <message>
      <source>Rename the list entry…</source>
      <translation>Rename the list entry…</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Rename…</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Report</translation>
    </message>
    <message>
      <source>Report of the last import</source>
      <translation>Report of the last import</translation>
    </message>
    <message>
      <source>Reporting by</source>
      <translation>Reporting by</translation>
    </message>
    <message>
      <source>Reports, copies of pictures, house style</source>
      <translation>Reports, copies of pictures, house style</translation>
    </message>
    <message>
      <source>Restore all defaults</source>
      <translation>Restore all defaults</translation>
    </message>
    <message>
      <source>Restore default</source>
      <translation>Restore default</translation>
    </message>
    <message>
      <source>Restriction</source>
      <translation>Restriction</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>Results</translation>
    </message>
    <message>
      <source>Results as a table</source>
      <translation>Results as a table</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Resume</translation>
    </message>
    <message>
      <source>Reuters-21578 (SGML)</source>
      <translation>Reuters-21578 (SGML)</translation>
    </message>
    <message>
      <source>Reviewed</source>
      <translation>Reviewed</translation>
    </message>
    <message>
      <source>Right click: choose columns</source>
      <translation>Right click: choose columns</translation>
    </message>
    <message>
      <source>Rights</source>
      <translation>Rights</translation>
    </message>
    <message>
      <source>Rule</source>
      <translation>Rule</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>Rules</translation>
    </message>
    <message>
      <source>SHA-256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <source>Same as the system</source>
      <translation>Same as the system</translation>
    </message>
    <message>
      <source>Same photo, other credit</source>
      <translation>Same photo, other credit</translation>
    </message>
    <message>
      <source>Same text in</source>
      <translation>Same text in</translation>
    </message>
    <message>
      <source>Sample archive</source>
      <translation>Sample archive</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Save</translation>
    </message>
    <message>
      <source>Save a copy of the picture</source>
      <translation>Save a copy of the picture</translation>
    </message>
    <message>
      <source>Save a copy with the corrected credit…</source>
      <translation>Save a copy with the corrected credit…</translation>
    </message>
    <message>
      <source>Save copies of all corrected photos…</source>
      <translation>Save copies of all corrected photos…</translation>
    </message>
    <message>
      <source>Save copies of pictures to</source>
      <translation>Save copies of pictures to</translation>
    </message>
    <message>
      <source>Save the house style</source>
      <translation>Save the house style</translation>
    </message>
    <message>
      <source>Save the report</source>
      <translation>Save the report</translation>
    </message>
    <message>
      <source>Save the search</source>
      <translation>Save the search</translation>
    </message>
    <message>
      <source>Save the search…</source>
      <translation>Save the search…</translation>
    </message>
    <message>
      <source>Saved as {name}.</source>
      <translation>Saved as {name}.</translation>
    </message>
    <message>
      <source>Saved searches</source>
      <translation>Saved searches</translation>
    </message>
    <message>
      <source>Saved searches, collections, tags and recent searches</source>
      <translation>Saved searches, collections, tags and recent searches</translation>
    </message>
    <message>
      <source>Saved web pages</source>
      <translation>Saved web pages</translation>
    </message>
    <message>
      <source>Say why it is wrong and take it away</source>
      <translation>Say why it is wrong and take it away</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Search</translation>
    </message>
    <message>
      <source>Search again</source>
      <translation>Search again</translation>
    </message>
    <message numerus="yes">
      <source>Search for all %n</source>
      <translation>
        <numerusform>Search for it</numerusform>
        <numerusform>Search for all %n</numerusform>
      </translation>
    </message>
    <message>
      <source>Search for articles about the same as the one that is read</source>
      <translation>Search for articles about the same as the one that is read</translation>
    </message>
    <message>
      <source>Search for credit:any</source>
      <translation>Search for credit:any</translation>
    </message>
    <message>
      <source>Search for credit:conflict: printed and embedded credit disagree</source>
      <translation>Search for credit:conflict: printed and embedded credit disagree</translation>
    </message>
    <message>
      <source>Search for credit:none</source>
      <translation>Search for credit:none</translation>
    </message>
    <message>
      <source>Search for its articles</source>
      <translation>Search for its articles</translation>
    </message>
    <message>
      <source>Search for the selection</source>
      <translation>Search for the selection</translation>
    </message>
    <message>
      <source>Search for the value at hand</source>
      <translation>Search for the value at hand</translation>
    </message>
    <message>
      <source>Search for this</source>
      <translation>Search for this</translation>
    </message>
    <message>
      <source>Search the archive and read</source>
      <translation>Search the archive and read</translation>
    </message>
    <message>
      <source>Search the archive for the words selected in the article</source>
      <translation>Search the archive for the words selected in the article</translation>
    </message>
    <message>
      <source>Search the archive for {words}</source>
      <translation>Search the archive for {words}</translation>
    </message>
    <message>
      <source>Search the archive: words, “phrases”, caption:, credit:, byline:, date:2021 …</source>
      <translation>Search the archive: words, “phrases”, caption:, credit:, byline:, date:2021 …</translation>
    </message>
    <message>
      <source>Search while typing</source>
      <translation>Search while typing</translation>
    </message>
    <message>
      <source>Searched for {what}.</source>
      <translation>Searched for {what}.</translation>
    </message>
    <message>
      <source>Searches to come back to</source>
      <translation>Searches to come back to</translation>
    </message>
    <message>
      <source>Searching, reading and correcting go on meanwhile. What came of it will be told here.</source>
      <translation>Searching, reading and correcting go on meanwhile. What came of it will be told here.</translation>
    </message>
    <message>
      <source>Searching… Esc stops it.</source>
      <translation>Searching… Esc stops it.</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>Section</translation>
    </message>
    <message>
      <source>Set the reviewed mark of the chosen articles, or take it away</source>
      <translation>Set the reviewed mark of the chosen articles, or take it away</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Settings</translation>
    </message>
    <message>
      <source>Shortcut</source>
      <translation>Shortcut</translation>
    </message>
    <message>
      <source>Show a line above each panel to drag it by: beside, above or behind another, or into a window of its own</source>
      <translation>Show a line above each panel to drag it by: beside, above or behind another, or into a window of its own</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Show all</translation>
    </message>
    <message>
      <source>Show every article of the archive</source>
      <translation>Show every article of the archive</translation>
    </message>
    <message>
      <source>Show how the article differs</source>
      <translation>Show how the article differs</translation>
    </message>
    <message>
      <source>Show it</source>
      <translation>Show it</translation>
    </message>
    <message>
      <source>Show me around</source>
      <translation>Show me around</translation>
    </message>
    <message>
      <source>Show or hide similar articles</source>
      <translation>Show or hide similar articles</translation>
    </message>
    <message>
      <source>Show or hide the article</source>
      <translation>Show or hide the article</translation>
    </message>
    <message>
      <source>Show or hide the filters</source>
      <translation>Show or hide the filters</translation>
    </message>
    <message>
      <source>Show or hide the metadata of the article</source>
      <translation>Show or hide the metadata of the article</translation>
    </message>
    <message>
      <source>Show or hide the results</source>
      <translation>Show or hide the results</translation>
    </message>
    <message>
      <source>Show the article set as an article</source>
      <translation>Show the article set as an article</translation>
    </message>
    <message>
      <source>Show the file as it came</source>
      <translation>Show the file as it came</translation>
    </message>
    <message>
      <source>Show the findings of all articles</source>
      <translation>Show the findings of all articles</translation>
    </message>
    <message>
      <source>Show the report</source>
      <translation>Show the report</translation>
    </message>
    <message>
      <source>Show what corrections by hand changed in the article</source>
      <translation>Show what corrections by hand changed in the article</translation>
    </message>
    <message>
      <source>Similar</source>
      <translation>Similar</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Skip</translation>
    </message>
    <message>
      <source>Smaller (Ctrl+−)</source>
      <translation>Smaller (Ctrl+−)</translation>
    </message>
    <message>
      <source>Smaller interface</source>
      <translation>Smaller interface</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Smaller text</translation>
    </message>
    <message>
      <source>Some of what people did cannot be brought back from the bag.</source>
      <translation>Some of what people did cannot be brought back from the bag.</translation>
    </message>
    <message>
      <source>Something went wrong that should not have. The archive is safe and you can go on working. If it happens again, this report helps to mend it:</source>
      <translation>Something went wrong that should not have. The archive is safe and you can go on working. If it happens again, this report helps to mend it:</translation>
    </message>
    <message>
      <source>Sorani Kurdish</source>
      <translation>Sorani Kurdish</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <source>Spanish</source>
      <translation>Spanish</translation>
    </message>
    <message>
      <source>Split a name off</source>
      <translation>Split a name off</translation>
    </message>
    <message>
      <source>Split off {name}</source>
      <translation>Split off {name}</translation>
    </message>
    <message>
      <source>State</source>
      <translation>State</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Stop</translation>
    </message>
    <message>
      <source>Stop what runs; what was done before stays</source>
      <translation>Stop what runs; what was done before stays</translation>
    </message>
    <message>
      <source>Stopped. The results below are still of the search before; Enter searches again.</source>
      <translation>Stopped. The results below are still of the search before; Enter searches again.</translation>
    </message>
    <message>
      <source>Stopped. What was imported before stays.</source>
      <translation>Stopped. What was imported before stays.</translation>
    </message>
    <message>
      <source>Suppliers</source>
      <translation>Suppliers</translation>
    </message>
    <message>
      <source>TREC (SGML)</source>
      <translation>TREC (SGML)</translation>
    </message>
    <message>
      <source>Table (CSV)</source>
      <translation>Table (CSV)</translation>
    </message>
    <message>
      <source>Tables of articles (CSV)</source>
      <translation>Tables of articles (CSV)</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Tag</translation>
    </message>
    <message numerus="yes">
      <source>Tag %n articles with</source>
      <translation>
        <numerusform>Tag %n article with</numerusform>
        <numerusform>Tag %n articles with</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Tagged %n articles with {name}.</source>
      <translation>
        <numerusform>Tagged %n article with {name}.</numerusform>
        <numerusform>Tagged %n articles with {name}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Tags</translation>
    </message>
    <message>
      <source>Tag…</source>
      <translation>Tag…</translation>
    </message>
    <message>
      <source>Take all back</source>
      <translation>Take all back</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Take back</translation>
    </message>
    <message>
      <source>Take over a table (CSV) of agreed and other forms of names; it can be undone</source>
      <translation>Take over a table (CSV) of agreed and other forms of names; it can be undone</translation>
    </message>
    <message>
      <source>Take over the corrections of another copy; where both corrected a value, yours stays and is told</source>
      <translation>Take over the corrections of another copy; where both corrected a value, yours stays and is told</translation>
    </message>
    <message>
      <source>Take the last change back</source>
      <translation>Take the last change back</translation>
    </message>
    <message>
      <source>Take the panel that has the keyboard out of the window, to another screen for example, or put it back</source>
      <translation>Take the panel that has the keyboard out of the window, to another screen for example, or put it back</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Taken</translation>
    </message>
    <message>
      <source>Taken back: {what}</source>
      <translation>Taken back: {what}</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Text size</translation>
    </message>
    <message>
      <source>Text, saved web pages, NITF, NewsML, ninjs, WordPress, WARC, pictures with IPTC data and more. Choose files or a folder, or drop them anywhere on this window. Originals are kept untouched.</source>
      <translation>Text, saved web pages, NITF, NewsML, ninjs, WordPress, WARC, pictures with IPTC data and more. Choose files or a folder, or drop them anywhere on this window. Originals are kept untouched.</translation>
    </message>
    <message numerus="yes">
      <source>The archive is sound: %n originals looked at.</source>
      <translation>
        <numerusform>The archive is sound: %n original looked at.</numerusform>
        <numerusform>The archive is sound: %n originals looked at.</numerusform>
      </translation>
    </message>
    <message>
      <source>The article</source>
      <translation>The article</translation>
    </message>
    <message>
      <source>The article as set</source>
      <translation>The article as set</translation>
    </message>
    <message>
      <source>The article has no photo with a caption.</source>
      <translation>The article has no photo with a caption.</translation>
    </message>
    <message>
      <source>The article has no photo.</source>
      <translation>The article has no photo.</translation>
    </message>
    <message>
      <source>The article has no such value.</source>
      <translation>The article has no such value.</translation>
    </message>
    <message>
      <source>The article's text at its own size</source>
      <translation>The article's text at its own size</translation>
    </message>
    <message>
      <source>The audit looked at every photo and found nothing under rule {rule}.</source>
      <translation>The audit looked at every photo and found nothing under rule {rule}.</translation>
    </message>
    <message>
      <source>The audit looked at every photo and found nothing.</source>
      <translation>The audit looked at every photo and found nothing.</translation>
    </message>
    <message>
      <source>The bag cannot be checked.</source>
      <translation>The bag cannot be checked.</translation>
    </message>
    <message>
      <source>The bag says otherwise than this archive does; yours stays.</source>
      <translation>The bag says otherwise than this archive does; yours stays.</translation>
    </message>
    <message>
      <source>The brackets and operators are nested more than {limit} levels deep.</source>
      <translation>The brackets and operators are nested more than {limit} levels deep.</translation>
    </message>
    <message>
      <source>The distance of {operator} is a number from 1 to {limit}.</source>
      <translation>The distance of {operator} is a number from 1 to {limit}.</translation>
    </message>
    <message>
      <source>The finding and its photo</source>
      <translation>The finding and its photo</translation>
    </message>
    <message numerus="yes">
      <source>The first %n photos are shown.</source>
      <translation>
        <numerusform>The first photo is shown.</numerusform>
        <numerusform>The first %n photos are shown.</numerusform>
      </translation>
    </message>
    <message>
      <source>The form that stays</source>
      <translation>The form that stays</translation>
    </message>
    <message>
      <source>The language changes the next time Backfile starts.</source>
      <translation>The language changes the next time Backfile starts.</translation>
    </message>
    <message>
      <source>The manifest of the bag names it, but it is not there.</source>
      <translation>The manifest of the bag names it, but it is not there.</translation>
    </message>
    <message>
      <source>The name of a file in it leads outside, and it was left out.</source>
      <translation>The name of a file in it leads outside, and it was left out.</translation>
    </message>
    <message>
      <source>The original</source>
      <translation>The original</translation>
    </message>
    <message>
      <source>The original file</source>
      <translation>The original file</translation>
    </message>
    <message>
      <source>The page as it came, without its scripts and styles</source>
      <translation>The page as it came, without its scripts and styles</translation>
    </message>
    <message>
      <source>The page goes on; its source shows more.</source>
      <translation>The page goes on; its source shows more.</translation>
    </message>
    <message>
      <source>The picture cannot be shown.</source>
      <translation>The picture cannot be shown.</translation>
    </message>
    <message>
      <source>The picture carries no credit of its own.</source>
      <translation>The picture carries no credit of its own.</translation>
    </message>
    <message>
      <source>The picture has more pixels than are safe to draw.</source>
      <translation>The picture has more pixels than are safe to draw.</translation>
    </message>
    <message>
      <source>The picture is damaged and cannot be drawn.</source>
      <translation>The picture is damaged and cannot be drawn.</translation>
    </message>
    <message>
      <source>The picture is not in the archive.</source>
      <translation>The picture is not in the archive.</translation>
    </message>
    <message>
      <source>The query has more than {limit} words.</source>
      <translation>The query has more than {limit} words.</translation>
    </message>
    <message>
      <source>The query is longer than {limit} characters.</source>
      <translation>The query is longer than {limit} characters.</translation>
    </message>
    <message>
      <source>The range ends before it begins.</source>
      <translation>The range ends before it begins.</translation>
    </message>
    <message>
      <source>The regular expression is longer than {limit} characters.</source>
      <translation>The regular expression is longer than {limit} characters.</translation>
    </message>
    <message>
      <source>The regular expression is wrong: {problem}.</source>
      <translation>The regular expression is wrong: {problem}.</translation>
    </message>
    <message>
      <source>The right credit. Enter saves it, Esc leaves it as it was.</source>
      <translation>The right credit. Enter saves it, Esc leaves it as it was.</translation>
    </message>
    <message>
      <source>The right date as year-month-day, such as 2026-03-11.</source>
      <translation>The right date as year-month-day, such as 2026-03-11.</translation>
    </message>
    <message>
      <source>The right value</source>
      <translation>The right value</translation>
    </message>
    <message>
      <source>The right value. Enter saves it, Esc leaves it as it was.</source>
      <translation>The right value. Enter saves it, Esc leaves it as it was.</translation>
    </message>
    <message>
      <source>The saved search “{name}” contains itself.</source>
      <translation>The saved search “{name}” contains itself.</translation>
    </message>
    <message>
      <source>The search language on one page</source>
      <translation>The search language on one page</translation>
    </message>
    <message>
      <source>The shipped entry stands again.</source>
      <translation>The shipped entry stands again.</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Theme</translation>
    </message>
    <message>
      <source>Theme of the system</source>
      <translation>Theme of the system</translation>
    </message>
    <message>
      <source>There are more issues in the file than are listed.</source>
      <translation>There are more issues in the file than are listed.</translation>
    </message>
    <message>
      <source>There is no archive at {path}.</source>
      <translation>There is no archive at {path}.</translation>
    </message>
    <message>
      <source>There is no article in it.</source>
      <translation>There is no article in it.</translation>
    </message>
    <message>
      <source>There is no field “{name}”; the nearest is “{nearest}”.</source>
      <translation>There is no field “{name}”; the nearest is “{nearest}”.</translation>
    </message>
    <message>
      <source>There is no operator {operator}; write {instead}.</source>
      <translation>There is no operator {operator}; write {instead}.</translation>
    </message>
    <message>
      <source>There is no saved search “{name}”.</source>
      <translation>There is no saved search “{name}”.</translation>
    </message>
    <message>
      <source>There is nothing between these brackets.</source>
      <translation>There is nothing between these brackets.</translation>
    </message>
    <message>
      <source>There is nothing between these quotation marks.</source>
      <translation>There is nothing between these quotation marks.</translation>
    </message>
    <message>
      <source>This archive has its own entry</source>
      <translation>This archive has its own entry</translation>
    </message>
    <message>
      <source>This archive is empty</source>
      <translation>This archive is empty</translation>
    </message>
    <message>
      <source>This archive is open for reading only: it lies on a network share. Copy it to a disk of this computer to change it.</source>
      <translation>This archive is open for reading only: it lies on a network share. Copy it to a disk of this computer to change it.</translation>
    </message>
    <message>
      <source>This archive is open for reading only: it lies where nothing can be written. Copy it to another disk to change it.</source>
      <translation>This archive is open for reading only: it lies where nothing can be written. Copy it to another disk to change it.</translation>
    </message>
    <message>
      <source>This article has no words that set it apart.</source>
      <translation>This article has no words that set it apart.</translation>
    </message>
    <message>
      <source>This bracket is never closed.</source>
      <translation>This bracket is never closed.</translation>
    </message>
    <message>
      <source>This closing bracket has no opening one.</source>
      <translation>This closing bracket has no opening one.</translation>
    </message>
    <message>
      <source>This file is not text ({size} bytes); the article shows what was read from it.</source>
      <translation>This file is not text ({size} bytes); the article shows what was read from it.</translation>
    </message>
    <message>
      <source>This name is printed in one way only: there is nothing to split off.</source>
      <translation>This name is printed in one way only: there is nothing to split off.</translation>
    </message>
    <message>
      <source>This panel in a window of its own</source>
      <translation>This panel in a window of its own</translation>
    </message>
    <message>
      <source>This quotation mark is never closed.</source>
      <translation>This quotation mark is never closed.</translation>
    </message>
    <message>
      <source>This reads like a {source} query; here that is {query}.</source>
      <translation>This reads like a {source} query; here that is {query}.</translation>
    </message>
    <message>
      <source>This takes a moment the first time.</source>
      <translation>This takes a moment the first time.</translation>
    </message>
    <message>
      <source>This would change no credit and no finding.</source>
      <translation>This would change no credit and no finding.</translation>
    </message>
    <message numerus="yes">
      <source>Took %n articles out of {name}.</source>
      <translation>
        <numerusform>Took %n article out of {name}.</numerusform>
        <numerusform>Took %n articles out of {name}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Took %n marks away.</source>
      <translation>
        <numerusform>Took %n mark away.</numerusform>
        <numerusform>Took %n marks away.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Took the tag {name} off %n articles.</source>
      <translation>
        <numerusform>Took the tag {name} off %n article.</numerusform>
        <numerusform>Took the tag {name} off %n articles.</numerusform>
      </translation>
    </message>
    <message>
      <source>Translated by</source>
      <translation>Translated by</translation>
    </message>
    <message>
      <source>Try fewer words or fewer filters; quotes and = look for exact forms only.</source>
      <translation>Try fewer words or fewer filters; quotes and = look for exact forms only.</translation>
    </message>
    <message>
      <source>Try the failed again</source>
      <translation>Try the failed again</translation>
    </message>
    <message>
      <source>Turkish</source>
      <translation>Turkish</translation>
    </message>
    <message>
      <source>Type a part of a name</source>
      <translation>Type a part of a name</translation>
    </message>
    <message>
      <source>Type a search</source>
      <translation>Type a search</translation>
    </message>
    <message>
      <source>Type a search first; then it can be kept.</source>
      <translation>Type a search first; then it can be kept.</translation>
    </message>
    <message>
      <source>Undated or bare</source>
      <translation>Undated or bare</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Undo</translation>
    </message>
    <message>
      <source>Unknown name</source>
      <translation>Unknown name</translation>
    </message>
    <message>
      <source>Updated</source>
      <translation>Updated</translation>
    </message>
    <message>
      <source>Updated {date}</source>
      <translation>Updated {date}</translation>
    </message>
    <message>
      <source>Use the whole screen</source>
      <translation>Use the whole screen</translation>
    </message>
    <message>
      <source>Value at hand</source>
      <translation>Value at hand</translation>
    </message>
    <message>
      <source>Version, licences and where things are kept</source>
      <translation>Version, licences and where things are kept</translation>
    </message>
    <message>
      <source>Via</source>
      <translation>Via</translation>
    </message>
    <message>
      <source>Views of the article</source>
      <translation>Views of the article</translation>
    </message>
    <message>
      <source>Walk through what was found</source>
      <translation>Walk through what was found</translation>
    </message>
    <message>
      <source>Watch a folder</source>
      <translation>Watch a folder</translation>
    </message>
    <message>
      <source>Watch a folder…</source>
      <translation>Watch a folder…</translation>
    </message>
    <message>
      <source>Watch {folder}</source>
      <translation>Watch {folder}</translation>
    </message>
    <message>
      <source>Watched folders</source>
      <translation>Watched folders</translation>
    </message>
    <message>
      <source>Web archives (WACZ)</source>
      <translation>Web archives (WACZ)</translation>
    </message>
    <message>
      <source>Web archives (WARC)</source>
      <translation>Web archives (WARC)</translation>
    </message>
    <message>
      <source>Web page (HTML)</source>
      <translation>Web page (HTML)</translation>
    </message>
    <message>
      <source>Web pages in one file (MAFF)</source>
      <translation>Web pages in one file (MAFF)</translation>
    </message>
    <message>
      <source>Web pages in one file (MHTML)</source>
      <translation>Web pages in one file (MHTML)</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>Weight</translation>
    </message>
    <message>
      <source>What</source>
      <translation>What</translation>
    </message>
    <message>
      <source>What do you want to do?</source>
      <translation>What do you want to do?</translation>
    </message>
    <message>
      <source>What is kept in this archive. Enter opens, F2 renames, Delete removes.</source>
      <translation>What is kept in this archive. Enter opens, F2 renames, Delete removes.</translation>
    </message>
    <message>
      <source>What is known of the article</source>
      <translation>What is known of the article</translation>
    </message>
    <message>
      <source>What is left out</source>
      <translation>What is left out</translation>
    </message>
    <message>
      <source>What is needed to recognise it is missing.</source>
      <translation>What is needed to recognise it is missing.</translation>
    </message>
    <message>
      <source>What it says</source>
      <translation>What it says</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Where</translation>
    </message>
    <message>
      <source>Where and when</source>
      <translation>Where and when</translation>
    </message>
    <message>
      <source>Where it came from</source>
      <translation>Where it came from</translation>
    </message>
    <message>
      <source>White on black with strong edges</source>
      <translation>White on black with strong edges</translation>
    </message>
    <message>
      <source>Who made it</source>
      <translation>Who made it</translation>
    </message>
    <message>
      <source>Who wrote, edited, photographed or is mentioned</source>
      <translation>Who wrote, edited, photographed or is mentioned</translation>
    </message>
    <message>
      <source>Why is this none? Enter dismisses, Esc keeps it.</source>
      <translation>Why is this none? Enter dismisses, Esc keeps it.</translation>
    </message>
    <message>
      <source>Why? (may stay empty)</source>
      <translation>Why? (may stay empty)</translation>
    </message>
    <message>
      <source>Widen the panel that has the keyboard</source>
      <translation>Widen the panel that has the keyboard</translation>
    </message>
    <message>
      <source>Wire</source>
      <translation>Wire</translation>
    </message>
    <message>
      <source>Wire text (ANPA 1312)</source>
      <translation>Wire text (ANPA 1312)</translation>
    </message>
    <message>
      <source>Wire text (AsiaNet)</source>
      <translation>Wire text (AsiaNet)</translation>
    </message>
    <message>
      <source>Wire text (IPTC 7901)</source>
      <translation>Wire text (IPTC 7901)</translation>
    </message>
    <message>
      <source>WordPress exports</source>
      <translation>WordPress exports</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Words</translation>
    </message>
    <message>
      <source>Words side by side are a phrase there; they were put in quotation marks.</source>
      <translation>Words side by side are a phrase there; they were put in quotation marks.</translation>
    </message>
    <message>
      <source>Words, phrases, or fields: this search looks for “harbour” in photo captions only. The line below says how it was understood.</source>
      <translation>Words, phrases, or fields: this search looks for “harbour” in photo captions only. The line below says how it was understood.</translation>
    </message>
    <message numerus="yes">
      <source>Would read %n credits differently.</source>
      <translation>
        <numerusform>Would read %n credit differently.</numerusform>
        <numerusform>Would read %n credits differently.</numerusform>
      </translation>
    </message>
    <message>
      <source>Write a note on the whole article</source>
      <translation>Write a note on the whole article</translation>
    </message>
    <message>
      <source>Write a note on the words selected in the article</source>
      <translation>Write a note on the words selected in the article</translation>
    </message>
    <message>
      <source>Write every article found to a file: table, references, news items and more</source>
      <translation>Write every article found to a file: table, references, news items and more</translation>
    </message>
    <message>
      <source>Write every correction by hand to a file, for another copy of this archive</source>
      <translation>Write every correction by hand to a file, for another copy of this archive</translation>
    </message>
    <message>
      <source>Write the agreed form and the other forms of names as a table (CSV)</source>
      <translation>Write the agreed form and the other forms of names as a table (CSV)</translation>
    </message>
    <message>
      <source>Write the right caption</source>
      <translation>Write the right caption</translation>
    </message>
    <message>
      <source>Write the right deck</source>
      <translation>Write the right deck</translation>
    </message>
    <message>
      <source>Write the right headline</source>
      <translation>Write the right headline</translation>
    </message>
    <message>
      <source>Write what the value should be</source>
      <translation>Write what the value should be</translation>
    </message>
    <message>
      <source>Write when it was published</source>
      <translation>Write when it was published</translation>
    </message>
    <message>
      <source>Write where it was filed</source>
      <translation>Write where it was filed</translation>
    </message>
    <message>
      <source>Write who edited the article</source>
      <translation>Write who edited the article</translation>
    </message>
    <message>
      <source>Write who wrote the article</source>
      <translation>Write who wrote the article</translation>
    </message>
    <message>
      <source>Write whose photo it is</source>
      <translation>Write whose photo it is</translation>
    </message>
    <message>
      <source>Writing by</source>
      <translation>Writing by</translation>
    </message>
    <message>
      <source>Writing copies of pictures</source>
      <translation>Writing copies of pictures</translation>
    </message>
    <message>
      <source>Writing the report</source>
      <translation>Writing the report</translation>
    </message>
    <message>
      <source>Written by</source>
      <translation>Written by</translation>
    </message>
    <message>
      <source>Wrong form</source>
      <translation>Wrong form</translation>
    </message>
    <message>
      <source>Wrote</source>
      <translation>Wrote</translation>
    </message>
    <message>
      <source>Wrote captions in</source>
      <translation>Wrote captions in</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Year</translation>
    </message>
    <message>
      <source>Your note. Enter saves it, Esc cancels.</source>
      <translation>Your note. Enter saves it, Esc cancels.</translation>
    </message>
    <message>
      <source>Your words are marked. F3 goes from one to the next; Original shows the file as it came.</source>
      <translation>Your words are marked. F3 goes from one to the next; Original shows the file as it came.</translation>
    </message>
    <message>
      <source>[picture: {words}]</source>
      <translation>[picture: {words}]</translation>
    </message>
    <message>
      <source>[picture]</source>
      <translation>[picture]</translation>
    </message>
    <message>
      <source>a body</source>
      <translation>a body</translation>
    </message>
    <message>
      <source>a bracket does not close</source>
      <translation>a bracket does not close</translation>
    </message>
    <message>
      <source>a byline</source>
      <translation>a byline</translation>
    </message>
    <message>
      <source>a caption writer</source>
      <translation>a caption writer</translation>
    </message>
    <message>
      <source>a collection</source>
      <translation>a collection</translation>
    </message>
    <message>
      <source>a contributor</source>
      <translation>a contributor</translation>
    </message>
    <message>
      <source>a copy of this picture is credited to “{credit}” in article {number}</source>
      <translation>a copy of this picture is credited to “{credit}” in article {number}</translation>
    </message>
    <message>
      <source>a correction</source>
      <translation>a correction</translation>
    </message>
    <message>
      <source>a date mentioned</source>
      <translation>a date mentioned</translation>
    </message>
    <message>
      <source>a date updated</source>
      <translation>a date updated</translation>
    </message>
    <message>
      <source>a dateline</source>
      <translation>a dateline</translation>
    </message>
    <message>
      <source>a deck</source>
      <translation>a deck</translation>
    </message>
    <message>
      <source>a file</source>
      <translation>a file</translation>
    </message>
    <message>
      <source>a file photo without its date</source>
      <translation>a file photo without its date</translation>
    </message>
    <message>
      <source>a file photo without its date; the picture says {date}</source>
      <translation>a file photo without its date; the picture says {date}</translation>
    </message>
    <message>
      <source>a format</source>
      <translation>a format</translation>
    </message>
    <message>
      <source>a headline</source>
      <translation>a headline</translation>
    </message>
    <message>
      <source>a keyword</source>
      <translation>a keyword</translation>
    </message>
    <message>
      <source>a language</source>
      <translation>a language</translation>
    </message>
    <message>
      <source>a length</source>
      <translation>a length</translation>
    </message>
    <message>
      <source>a note</source>
      <translation>a note</translation>
    </message>
    <message>
      <source>a part of the credit stands twice</source>
      <translation>a part of the credit stands twice</translation>
    </message>
    <message>
      <source>a person mentioned</source>
      <translation>a person mentioned</translation>
    </message>
    <message>
      <source>a photo agency</source>
      <translation>a photo agency</translation>
    </message>
    <message>
      <source>a photo caption</source>
      <translation>a photo caption</translation>
    </message>
    <message>
      <source>a photo credit</source>
      <translation>a photo credit</translation>
    </message>
    <message>
      <source>a photographer</source>
      <translation>a photographer</translation>
    </message>
    <message>
      <source>a photographer is named but no agency</source>
      <translation>a photographer is named but no agency</translation>
    </message>
    <message>
      <source>a place filed from</source>
      <translation>a place filed from</translation>
    </message>
    <message>
      <source>a place mentioned</source>
      <translation>a place mentioned</translation>
    </message>
    <message>
      <source>a placeholder, not a credit</source>
      <translation>a placeholder, not a credit</translation>
    </message>
    <message>
      <source>a platform or intermediary</source>
      <translation>a platform or intermediary</translation>
    </message>
    <message>
      <source>a publication date</source>
      <translation>a publication date</translation>
    </message>
    <message>
      <source>a related link</source>
      <translation>a related link</translation>
    </message>
    <message>
      <source>a reviewed mark</source>
      <translation>a reviewed mark</translation>
    </message>
    <message>
      <source>a rights statement</source>
      <translation>a rights statement</translation>
    </message>
    <message>
      <source>a section</source>
      <translation>a section</translation>
    </message>
    <message>
      <source>a tag</source>
      <translation>a tag</translation>
    </message>
    <message>
      <source>a wire</source>
      <translation>a wire</translation>
    </message>
    <message>
      <source>a year, from March 2019 to the end of 2020</source>
      <translation>a year, from March 2019 to the end of 2020</translation>
    </message>
    <message>
      <source>about</source>
      <translation>about</translation>
    </message>
    <message>
      <source>about {when}</source>
      <translation>about {when}</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>accepted</translation>
    </message>
    <message>
      <source>after {date}</source>
      <translation>after {date}</translation>
    </message>
    <message>
      <source>after {date}, which is given with its year: “{words}”</source>
      <translation>after {date}, which is given with its year: “{words}”</translation>
    </message>
    <message>
      <source>after {date}: “{words}”</source>
      <translation>after {date}: “{words}”</translation>
    </message>
    <message>
      <source>after {when}</source>
      <translation>after {when}</translation>
    </message>
    <message>
      <source>all</source>
      <translation>all</translation>
    </message>
    <message>
      <source>already here</source>
      <translation>already here</translation>
    </message>
    <message>
      <source>also {names}</source>
      <translation>also {names}</translation>
    </message>
    <message>
      <source>among the results of a search</source>
      <translation>among the results of a search</translation>
    </message>
    <message>
      <source>an address</source>
      <translation>an address</translation>
    </message>
    <message>
      <source>an agency is named but no photographer</source>
      <translation>an agency is named but no photographer</translation>
    </message>
    <message>
      <source>an audit finding</source>
      <translation>an audit finding</translation>
    </message>
    <message>
      <source>an editing credit</source>
      <translation>an editing credit</translation>
    </message>
    <message>
      <source>an id</source>
      <translation>an id</translation>
    </message>
    <message>
      <source>an opening</source>
      <translation>an opening</translation>
    </message>
    <message>
      <source>an organisation mentioned</source>
      <translation>an organisation mentioned</translation>
    </message>
    <message>
      <source>an outlet</source>
      <translation>an outlet</translation>
    </message>
    <message>
      <source>and {count} more</source>
      <translation>and {count} more</translation>
    </message>
    <message>
      <source>any</source>
      <translation>any</translation>
    </message>
    <message>
      <source>any letters, one letter</source>
      <translation>any letters, one letter</translation>
    </message>
    <message>
      <source>anywhere</source>
      <translation>anywhere</translation>
    </message>
    <message>
      <source>articles</source>
      <translation>articles</translation>
    </message>
    <message>
      <source>articles like this one</source>
      <translation>articles like this one</translation>
    </message>
    <message>
      <source>articles {what}</source>
      <translation>articles {what}</translation>
    </message>
    <message>
      <source>as wide as the panel</source>
      <translation>as wide as the panel</translation>
    </message>
    <message>
      <source>at least {count}</source>
      <translation>at least {count}</translation>
    </message>
    <message>
      <source>audit findings</source>
      <translation>audit findings</translation>
    </message>
    <message>
      <source>auditing</source>
      <translation>auditing</translation>
    </message>
    <message>
      <source>backing up the database</source>
      <translation>backing up the database</translation>
    </message>
    <message>
      <source>before {date}</source>
      <translation>before {date}</translation>
    </message>
    <message>
      <source>before {when}</source>
      <translation>before {when}</translation>
    </message>
    <message>
      <source>between {first} and {last}</source>
      <translation>between {first} and {last}</translation>
    </message>
    <message>
      <source>body</source>
      <translation>body</translation>
    </message>
    <message>
      <source>boilerplate</source>
      <translation>boilerplate</translation>
    </message>
    <message>
      <source>both words, in all their forms</source>
      <translation>both words, in all their forms</translation>
    </message>
    <message>
      <source>broken off; importing the same again completes it</source>
      <translation>broken off; importing the same again completes it</translation>
    </message>
    <message>
      <source>byline</source>
      <translation>byline</translation>
    </message>
    <message>
      <source>captions</source>
      <translation>captions</translation>
    </message>
    <message numerus="yes">
      <source>checked {day}: %n differences</source>
      <translation>
        <numerusform>checked {day}: %n difference</numerusform>
        <numerusform>checked {day}: %n differences</numerusform>
      </translation>
    </message>
    <message>
      <source>checked {day}: sound</source>
      <translation>checked {day}: sound</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>chosen</translation>
    </message>
    <message>
      <source>collections</source>
      <translation>collections</translation>
    </message>
    <message>
      <source>conflict</source>
      <translation>conflict</translation>
    </message>
    <message>
      <source>corrections</source>
      <translation>corrections</translation>
    </message>
    <message>
      <source>d MMMM</source>
      <translation>d MMMM</translation>
    </message>
    <message>
      <source>d MMMM yyyy</source>
      <translation>d MMMM yyyy</translation>
    </message>
    <message>
      <source>date</source>
      <translation>date</translation>
    </message>
    <message>
      <source>date not stated</source>
      <translation>date not stated</translation>
    </message>
    <message>
      <source>dated</source>
      <translation>dated</translation>
    </message>
    <message>
      <source>dateline</source>
      <translation>dateline</translation>
    </message>
    <message>
      <source>deck</source>
      <translation>deck</translation>
    </message>
    <message>
      <source>differs in {parts}</source>
      <translation>differs in {parts}</translation>
    </message>
    <message>
      <source>dismissed</source>
      <translation>dismissed</translation>
    </message>
    <message>
      <source>double spaces</source>
      <translation>double spaces</translation>
    </message>
    <message>
      <source>drag to choose</source>
      <translation>drag to choose</translation>
    </message>
    <message>
      <source>duplicates</source>
      <translation>duplicates</translation>
    </message>
    <message>
      <source>editing credits</source>
      <translation>editing credits</translation>
    </message>
    <message>
      <source>either word; OR is written in capitals</source>
      <translation>either word; OR is written in capitals</translation>
    </message>
    <message>
      <source>error</source>
      <translation>error</translation>
    </message>
    <message>
      <source>every month</source>
      <translation>every month</translation>
    </message>
    <message>
      <source>every week</source>
      <translation>every week</translation>
    </message>
    <message>
      <source>exactly these words in this order</source>
      <translation>exactly these words in this order</translation>
    </message>
    <message>
      <source>excluded</source>
      <translation>excluded</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>failed</translation>
    </message>
    <message>
      <source>file photo</source>
      <translation>file photo</translation>
    </message>
    <message>
      <source>filed from</source>
      <translation>filed from</translation>
    </message>
    <message>
      <source>fixed</source>
      <translation>fixed</translation>
    </message>
    <message>
      <source>from {low} on</source>
      <translation>from {low} on</translation>
    </message>
    <message>
      <source>from {low} to {high}</source>
      <translation>from {low} to {high}</translation>
    </message>
    <message>
      <source>has: is followed by the name of a field, as in has:credit.</source>
      <translation>has: is followed by the name of a field, as in has:credit.</translation>
    </message>
    <message>
      <source>headline</source>
      <translation>headline</translation>
    </message>
    <message>
      <source>hide</source>
      <translation>hide</translation>
    </message>
    <message numerus="yes">
      <source>hide %n similar</source>
      <translation>
        <numerusform>hide %n similar</numerusform>
        <numerusform>hide %n similar</numerusform>
      </translation>
    </message>
    <message>
      <source>hit {current} of {total}</source>
      <translation>hit {current} of {total}</translation>
    </message>
    <message>
      <source>import {number}</source>
      <translation>import {number}</translation>
    </message>
    <message numerus="yes">
      <source>in %n groups</source>
      <translation>
        <numerusform>in %n group</numerusform>
        <numerusform>in %n groups</numerusform>
      </translation>
    </message>
    <message>
      <source>in body</source>
      <translation>in body</translation>
    </message>
    <message>
      <source>in byline</source>
      <translation>in byline</translation>
    </message>
    <message>
      <source>in caption writer</source>
      <translation>in caption writer</translation>
    </message>
    <message>
      <source>in caption {n}</source>
      <translation>in caption {n}</translation>
    </message>
    <message>
      <source>in correction</source>
      <translation>in correction</translation>
    </message>
    <message>
      <source>in dateline</source>
      <translation>in dateline</translation>
    </message>
    <message>
      <source>in deck</source>
      <translation>in deck</translation>
    </message>
    <message>
      <source>in editing credit</source>
      <translation>in editing credit</translation>
    </message>
    <message>
      <source>in headline</source>
      <translation>in headline</translation>
    </message>
    <message>
      <source>in keywords</source>
      <translation>in keywords</translation>
    </message>
    <message>
      <source>in notes</source>
      <translation>in notes</translation>
    </message>
    <message>
      <source>in organisations</source>
      <translation>in organisations</translation>
    </message>
    <message>
      <source>in outlet</source>
      <translation>in outlet</translation>
    </message>
    <message>
      <source>in people</source>
      <translation>in people</translation>
    </message>
    <message>
      <source>in photo captions</source>
      <translation>in photo captions</translation>
    </message>
    <message>
      <source>in photo credit {n}</source>
      <translation>in photo credit {n}</translation>
    </message>
    <message>
      <source>in places</source>
      <translation>in places</translation>
    </message>
    <message>
      <source>in related links</source>
      <translation>in related links</translation>
    </message>
    <message>
      <source>in reporting credit</source>
      <translation>in reporting credit</translation>
    </message>
    <message>
      <source>in rights</source>
      <translation>in rights</translation>
    </message>
    <message>
      <source>in section</source>
      <translation>in section</translation>
    </message>
    <message>
      <source>in tags</source>
      <translation>in tags</translation>
    </message>
    <message>
      <source>in the dateline</source>
      <translation>in the dateline</translation>
    </message>
    <message>
      <source>in the opening</source>
      <translation>in the opening</translation>
    </message>
    <message>
      <source>in {low}</source>
      <translation>in {low}</translation>
    </message>
    <message>
      <source>indexing</source>
      <translation>indexing</translation>
    </message>
    <message>
      <source>it</source>
      <translation>it</translation>
    </message>
    <message>
      <source>it must carry its credit wherever it is used</source>
      <translation>it must carry its credit wherever it is used</translation>
    </message>
    <message>
      <source>it must carry its credit wherever it is used: “{words}”</source>
      <translation>it must carry its credit wherever it is used: “{words}”</translation>
    </message>
    <message>
      <source>it must not be archived</source>
      <translation>it must not be archived</translation>
    </message>
    <message>
      <source>it must not be archived: “{words}”</source>
      <translation>it must not be archived: “{words}”</translation>
    </message>
    <message>
      <source>it must not be sold or archived</source>
      <translation>it must not be sold or archived</translation>
    </message>
    <message>
      <source>it must not be sold or archived: “{words}”</source>
      <translation>it must not be sold or archived: “{words}”</translation>
    </message>
    <message>
      <source>it must not be used in: {place}</source>
      <translation>it must not be used in: {place}</translation>
    </message>
    <message>
      <source>it must not be used in: {place}: “{words}”</source>
      <translation>it must not be used in: {place}: “{words}”</translation>
    </message>
    <message>
      <source>it was licensed for one use</source>
      <translation>it was licensed for one use</translation>
    </message>
    <message>
      <source>it was licensed for one use: “{words}”</source>
      <translation>it was licensed for one use: “{words}”</translation>
    </message>
    <message>
      <source>it was licensed until {year}</source>
      <translation>it was licensed until {year}</translation>
    </message>
    <message>
      <source>it was licensed until {year}: “{words}”</source>
      <translation>it was licensed until {year}: “{words}”</translation>
    </message>
    <message>
      <source>it was under embargo</source>
      <translation>it was under embargo</translation>
    </message>
    <message>
      <source>it was under embargo: “{words}”</source>
      <translation>it was under embargo: “{words}”</translation>
    </message>
    <message>
      <source>it was withdrawn by its supplier</source>
      <translation>it was withdrawn by its supplier</translation>
    </message>
    <message>
      <source>it was withdrawn by its supplier: “{words}”</source>
      <translation>it was withdrawn by its supplier: “{words}”</translation>
    </message>
    <message>
      <source>line {number}</source>
      <translation>line {number}</translation>
    </message>
    <message>
      <source>listed on another machine; turn it on to watch it here</source>
      <translation>listed on another machine; turn it on to watch it here</translation>
    </message>
    <message>
      <source>loading…</source>
      <translation>loading…</translation>
    </message>
    <message>
      <source>longer than 800 words</source>
      <translation>longer than 800 words</translation>
    </message>
    <message>
      <source>looked into at {time}</source>
      <translation>looked into at {time}</translation>
    </message>
    <message>
      <source>looking…</source>
      <translation>looking…</translation>
    </message>
    <message>
      <source>low confidence</source>
      <translation>low confidence</translation>
    </message>
    <message>
      <source>mentioned</source>
      <translation>mentioned</translation>
    </message>
    <message>
      <source>merge</source>
      <translation>merge</translation>
    </message>
    <message>
      <source>name</source>
      <translation>name</translation>
    </message>
    <message>
      <source>names</source>
      <translation>names</translation>
    </message>
    <message>
      <source>naming a date {span}</source>
      <translation>naming a date {span}</translation>
    </message>
    <message>
      <source>neither the caption nor the picture names anybody</source>
      <translation>neither the caption nor the picture names anybody</translation>
    </message>
    <message>
      <source>new articles</source>
      <translation>new articles</translation>
    </message>
    <message>
      <source>no archive</source>
      <translation>no archive</translation>
    </message>
    <message>
      <source>no archive is open</source>
      <translation>no archive is open</translation>
    </message>
    <message>
      <source>no article is open</source>
      <translation>no article is open</translation>
    </message>
    <message>
      <source>no article that can be changed is open</source>
      <translation>no article that can be changed is open</translation>
    </message>
    <message>
      <source>no byline</source>
      <translation>no byline</translation>
    </message>
    <message>
      <source>no caption printed</source>
      <translation>no caption printed</translation>
    </message>
    <message>
      <source>no credit printed</source>
      <translation>no credit printed</translation>
    </message>
    <message>
      <source>no date stated</source>
      <translation>no date stated</translation>
    </message>
    <message>
      <source>no dates</source>
      <translation>no dates</translation>
    </message>
    <message>
      <source>no editor named</source>
      <translation>no editor named</translation>
    </message>
    <message>
      <source>no headline</source>
      <translation>no headline</translation>
    </message>
    <message>
      <source>no outlet stated</source>
      <translation>no outlet stated</translation>
    </message>
    <message>
      <source>no writable archive is open</source>
      <translation>no writable archive is open</translation>
    </message>
    <message>
      <source>none in the text</source>
      <translation>none in the text</translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>none yet</translation>
    </message>
    <message>
      <source>none yet: choose articles and press Ctrl+Shift+A</source>
      <translation>none yet: choose articles and press Ctrl+Shift+A</translation>
    </message>
    <message>
      <source>none yet: choose articles and press Ctrl+Shift+T</source>
      <translation>none yet: choose articles and press Ctrl+Shift+T</translation>
    </message>
    <message>
      <source>none yet: search, then save it with Ctrl+S</source>
      <translation>none yet: search, then save it with Ctrl+S</translation>
    </message>
    <message>
      <source>none yet: searches that you press Enter on are listed here</source>
      <translation>none yet: searches that you press Enter on are listed here</translation>
    </message>
    <message>
      <source>not as printed</source>
      <translation>not as printed</translation>
    </message>
    <message>
      <source>not dated</source>
      <translation>not dated</translation>
    </message>
    <message>
      <source>not found</source>
      <translation>not found</translation>
    </message>
    <message>
      <source>not looked into yet</source>
      <translation>not looked into yet</translation>
    </message>
    <message>
      <source>not recognised</source>
      <translation>not recognised</translation>
    </message>
    <message>
      <source>not stated</source>
      <translation>not stated</translation>
    </message>
    <message>
      <source>not there now; it is looked for again</source>
      <translation>not there now; it is looked for again</translation>
    </message>
    <message>
      <source>not this word</source>
      <translation>not this word</translation>
    </message>
    <message>
      <source>notes</source>
      <translation>notes</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nothing</translation>
    </message>
    <message>
      <source>nothing differs</source>
      <translation>nothing differs</translation>
    </message>
    <message>
      <source>nothing is found</source>
      <translation>nothing is found</translation>
    </message>
    <message>
      <source>nothing runs</source>
      <translation>nothing runs</translation>
    </message>
    <message>
      <source>nothing there, something there</source>
      <translation>nothing there, something there</translation>
    </message>
    <message>
      <source>of at least {low} words</source>
      <translation>of at least {low} words</translation>
    </message>
    <message>
      <source>of at most {high} words</source>
      <translation>of at most {high} words</translation>
    </message>
    <message>
      <source>of exactly {low} words</source>
      <translation>of exactly {low} words</translation>
    </message>
    <message>
      <source>of {low} to {high} words</source>
      <translation>of {low} to {high} words</translation>
    </message>
    <message>
      <source>off</source>
      <translation>off</translation>
    </message>
    <message>
      <source>on or within a week after a {weekday}: “{words}”</source>
      <translation>on or within a week after a {weekday}: “{words}”</translation>
    </message>
    <message>
      <source>on the page of imports</source>
      <translation>on the page of imports</translation>
    </message>
    <message>
      <source>on the page of lists</source>
      <translation>on the page of lists</translation>
    </message>
    <message>
      <source>on the page of people</source>
      <translation>on the page of people</translation>
    </message>
    <message>
      <source>on the page of photos</source>
      <translation>on the page of photos</translation>
    </message>
    <message>
      <source>on {low}</source>
      <translation>on {low}</translation>
    </message>
    <message>
      <source>one a line</source>
      <translation>one a line</translation>
    </message>
    <message>
      <source>one of several values</source>
      <translation>one of several values</translation>
    </message>
    <message>
      <source>only when asked for</source>
      <translation>only when asked for</translation>
    </message>
    <message>
      <source>only {query} ×</source>
      <translation>only {query} ×</translation>
    </message>
    <message>
      <source>open</source>
      <translation>open</translation>
    </message>
    <message>
      <source>organisations mentioned</source>
      <translation>organisations mentioned</translation>
    </message>
    <message>
      <source>other formats</source>
      <translation>other formats</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>paused</translation>
    </message>
    <message>
      <source>paused; corrections and searches go on</source>
      <translation>paused; corrections and searches go on</translation>
    </message>
    <message>
      <source>people mentioned</source>
      <translation>people mentioned</translation>
    </message>
    <message>
      <source>photo captions</source>
      <translation>photo captions</translation>
    </message>
    <message>
      <source>photo credits</source>
      <translation>photo credits</translation>
    </message>
    <message>
      <source>photo {n}</source>
      <translation>photo {n}</translation>
    </message>
    <message>
      <source>pictures</source>
      <translation>pictures</translation>
    </message>
    <message>
      <source>places mentioned</source>
      <translation>places mentioned</translation>
    </message>
    <message numerus="yes">
      <source>printed %n times</source>
      <translation>
        <numerusform>printed %n time</numerusform>
        <numerusform>printed %n times</numerusform>
      </translation>
    </message>
    <message>
      <source>printed again</source>
      <translation>printed again</translation>
    </message>
    <message>
      <source>printed twice</source>
      <translation>printed twice</translation>
    </message>
    <message>
      <source>published</source>
      <translation>published</translation>
    </message>
    <message>
      <source>published {span}</source>
      <translation>published {span}</translation>
    </message>
    <message>
      <source>published, estimated</source>
      <translation>published, estimated</translation>
    </message>
    <message>
      <source>related links</source>
      <translation>related links</translation>
    </message>
    <message>
      <source>reviewed</source>
      <translation>reviewed</translation>
    </message>
    <message>
      <source>rule {name}</source>
      <translation>rule {name}</translation>
    </message>
    <message>
      <source>search: is followed by the name of a saved search.</source>
      <translation>search: is followed by the name of a saved search.</translation>
    </message>
    <message>
      <source>set by hand</source>
      <translation>set by hand</translation>
    </message>
    <message>
      <source>show</source>
      <translation>show</translation>
    </message>
    <message>
      <source>split off</source>
      <translation>split off</translation>
    </message>
    <message>
      <source>tags</source>
      <translation>tags</translation>
    </message>
    <message>
      <source>the address</source>
      <translation>the address</translation>
    </message>
    <message>
      <source>the agreed form of the name is {name}</source>
      <translation>the agreed form of the name is {name}</translation>
    </message>
    <message>
      <source>the body</source>
      <translation>the body</translation>
    </message>
    <message>
      <source>the byline</source>
      <translation>the byline</translation>
    </message>
    <message>
      <source>the caption names nobody, and the picture is not at hand</source>
      <translation>the caption names nobody, and the picture is not at hand</translation>
    </message>
    <message>
      <source>the caption says neither who nor where nor when</source>
      <translation>the caption says neither who nor where nor when</translation>
    </message>
    <message>
      <source>the caption writer</source>
      <translation>the caption writer</translation>
    </message>
    <message>
      <source>the contributors</source>
      <translation>the contributors</translation>
    </message>
    <message>
      <source>the correction note</source>
      <translation>the correction note</translation>
    </message>
    <message>
      <source>the credit is printed twice in one caption</source>
      <translation>the credit is printed twice in one caption</translation>
    </message>
    <message>
      <source>the date updated</source>
      <translation>the date updated</translation>
    </message>
    <message>
      <source>the dateline</source>
      <translation>the dateline</translation>
    </message>
    <message>
      <source>the deck</source>
      <translation>the deck</translation>
    </message>
    <message>
      <source>the editing credit</source>
      <translation>the editing credit</translation>
    </message>
    <message>
      <source>the exact words “{words}”</source>
      <translation>the exact words “{words}”</translation>
    </message>
    <message>
      <source>the file</source>
      <translation>the file</translation>
    </message>
    <message>
      <source>the format</source>
      <translation>the format</translation>
    </message>
    <message>
      <source>the headline</source>
      <translation>the headline</translation>
    </message>
    <message>
      <source>the id</source>
      <translation>the id</translation>
    </message>
    <message>
      <source>the index</source>
      <translation>the index</translation>
    </message>
    <message>
      <source>the keywords</source>
      <translation>the keywords</translation>
    </message>
    <message>
      <source>the language</source>
      <translation>the language</translation>
    </message>
    <message>
      <source>the length in words</source>
      <translation>the length in words</translation>
    </message>
    <message>
      <source>the opening</source>
      <translation>the opening</translation>
    </message>
    <message>
      <source>the outlet</source>
      <translation>the outlet</translation>
    </message>
    <message>
      <source>the photo agency</source>
      <translation>the photo agency</translation>
    </message>
    <message>
      <source>the photographer</source>
      <translation>the photographer</translation>
    </message>
    <message>
      <source>the picture has the whole of it: {words}</source>
      <translation>the picture has the whole of it: {words}</translation>
    </message>
    <message>
      <source>the picture itself says who took it</source>
      <translation>the picture itself says who took it</translation>
    </message>
    <message>
      <source>the picture names {name}</source>
      <translation>the picture names {name}</translation>
    </message>
    <message>
      <source>the picture says {words}</source>
      <translation>the picture says {words}</translation>
    </message>
    <message>
      <source>the picture's {field} fills its {count} bytes: {words}</source>
      <translation>the picture's {field} fills its {count} bytes: {words}</translation>
    </message>
    <message>
      <source>the place filed from</source>
      <translation>the place filed from</translation>
    </message>
    <message>
      <source>the platform or intermediary</source>
      <translation>the platform or intermediary</translation>
    </message>
    <message>
      <source>the publication date</source>
      <translation>the publication date</translation>
    </message>
    <message>
      <source>the reviewed mark</source>
      <translation>the reviewed mark</translation>
    </message>
    <message>
      <source>the rights</source>
      <translation>the rights</translation>
    </message>
    <message>
      <source>the same caption is credited to “{credit}” in article {number}</source>
      <translation>the same caption is credited to “{credit}” in article {number}</translation>
    </message>
    <message>
      <source>the same picture is credited to “{credit}” in article {number}</source>
      <translation>the same picture is credited to “{credit}” in article {number}</translation>
    </message>
    <message>
      <source>the section</source>
      <translation>the section</translation>
    </message>
    <message>
      <source>the wire</source>
      <translation>the wire</translation>
    </message>
    <message>
      <source>this form of the word only</source>
      <translation>this form of the word only</translation>
    </message>
    <message>
      <source>undone</source>
      <translation>undone</translation>
    </message>
    <message>
      <source>up to {high}</source>
      <translation>up to {high}</translation>
    </message>
    <message>
      <source>updated</source>
      <translation>updated</translation>
    </message>
    <message>
      <source>updated {span}</source>
      <translation>updated {span}</translation>
    </message>
    <message>
      <source>via {name}</source>
      <translation>via {name}</translation>
    </message>
    <message>
      <source>w/5 is in either order, as in Nexis; Factiva reads it in order.</source>
      <translation>w/5 is in either order, as in Nexis; Factiva reads it in order.</translation>
    </message>
    <message>
      <source>w/5 is in order, as in Factiva; it was written PRE/5. Nexis reads it in either order.</source>
      <translation>w/5 is in order, as in Factiva; it was written PRE/5. Nexis reads it in either order.</translation>
    </message>
    <message>
      <source>warning</source>
      <translation>warning</translation>
    </message>
    <message>
      <source>what the saved search “{name}” finds</source>
      <translation>what the saved search “{name}” finds</translation>
    </message>
    <message>
      <source>where {field} in print and in the picture file disagree</source>
      <translation>where {field} in print and in the picture file disagree</translation>
    </message>
    <message>
      <source>where {field} was corrected by hand</source>
      <translation>where {field} was corrected by hand</translation>
    </message>
    <message>
      <source>where {field} was read with low confidence</source>
      <translation>where {field} was read with low confidence</translation>
    </message>
    <message>
      <source>wire</source>
      <translation>wire</translation>
    </message>
    <message>
      <source>with {one}</source>
      <translation>with {one}</translation>
    </message>
    <message>
      <source>with “{credit}”</source>
      <translation>with “{credit}”</translation>
    </message>
    <message>
      <source>within five words, in either order</source>
      <translation>within five words, in either order</translation>
    </message>
    <message>
      <source>within three words, in this order</source>
      <translation>within three words, in this order</translation>
    </message>
    <message>
      <source>without a credit</source>
      <translation>without a credit</translation>
    </message>
    <message>
      <source>without scripts, styles and pictures</source>
      <translation>without scripts, styles and pictures</translation>
    </message>
    <message>
      <source>without {one}</source>
      <translation>without {one}</translation>
    </message>
    <message>
      <source>without {what}</source>
      <translation>without {what}</translation>
    </message>
    <message>
      <source>words like {pattern}</source>
      <translation>words like {pattern}</translation>
    </message>
    <message>
      <source>words spelt almost like “{word}” ({distance})</source>
      <translation>words spelt almost like “{word}” ({distance})</translation>
    </message>
    <message>
      <source>words that match /{expression}/</source>
      <translation>words that match /{expression}/</translation>
    </message>
    <message>
      <source>writing</source>
      <translation>writing</translation>
    </message>
    <message>
      <source>your own</source>
      <translation>your own</translation>
    </message>
    <message>
      <source>{cleared} of {total} cleared</source>
      <translation>{cleared} of {total} cleared</translation>
    </message>
    <message>
      <source>{count} a second</source>
      <translation>{count} a second</translation>
    </message>
    <message>
      <source>{count} articles a second</source>
      <translation>{count} articles a second</translation>
    </message>
    <message>
      <source>{count}%</source>
      <translation>{count}%</translation>
    </message>
    <message>
      <source>{count}, {times}</source>
      <translation>{count}, {times}</translation>
    </message>
    <message>
      <source>{current} of {total}</source>
      <translation>{current} of {total}</translation>
    </message>
    <message>
      <source>{current}/{total}</source>
      <translation>{current}/{total}</translation>
    </message>
    <message>
      <source>{done} of {total} articles</source>
      <translation>{done} of {total} articles</translation>
    </message>
    <message>
      <source>{done} of {total} files</source>
      <translation>{done} of {total} files</translation>
    </message>
    <message>
      <source>{field} {value}</source>
      <translation>{field} {value}</translation>
    </message>
    <message>
      <source>{field}: cannot be searched by a regular expression.</source>
      <translation>{field}: cannot be searched by a regular expression.</translation>
    </message>
    <message>
      <source>{field}: needs something to look for.</source>
      <translation>{field}: needs something to look for.</translation>
    </message>
    <message>
      <source>{field}: {old} → {new}</source>
      <translation>{field}: {old} → {new}</translation>
    </message>
    <message>
      <source>{field}:{state} asks for articles {meaning}; for the word, write {field}:={state}.</source>
      <translation>{field}:{state} asks for articles {meaning}; for the word, write {field}:={state}.</translation>
    </message>
    <message>
      <source>{file} cannot be read as text.</source>
      <translation>{file} cannot be read as text.</translation>
    </message>
    <message>
      <source>{file} cannot be written: {reason}.</source>
      <translation>{file} cannot be written: {reason}.</translation>
    </message>
    <message>
      <source>{file} is too large.</source>
      <translation>{file} is too large.</translation>
    </message>
    <message>
      <source>{first} against {second}</source>
      <translation>{first} against {second}</translation>
    </message>
    <message>
      <source>{first} and {last}</source>
      <translation>{first} and {last}</translation>
    </message>
    <message>
      <source>{first} or {last}</source>
      <translation>{first} or {last}</translation>
    </message>
    <message>
      <source>{first} – {last}</source>
      <translation>{first} – {last}</translation>
    </message>
    <message>
      <source>{keys} belongs to the page “{page}” and works there only.</source>
      <translation>{keys} belongs to the page “{page}” and works there only.</translation>
    </message>
    <message>
      <source>{keys} does this already.</source>
      <translation>{keys} does this already.</translation>
    </message>
    <message>
      <source>{keys} is free.</source>
      <translation>{keys} is free.</translation>
    </message>
    <message>
      <source>{keys} is used by “{command}”, which would lose it.</source>
      <translation>{keys} is used by “{command}”, which would lose it.</translation>
    </message>
    <message>
      <source>{left} and {right} in the same paragraph</source>
      <translation>{left} and {right} in the same paragraph</translation>
    </message>
    <message>
      <source>{left} and {right} in the same sentence</source>
      <translation>{left} and {right} in the same sentence</translation>
    </message>
    <message>
      <source>{left} at most {distance} words before {right}</source>
      <translation>{left} at most {distance} words before {right}</translation>
    </message>
    <message>
      <source>{left} directly before {right}</source>
      <translation>{left} directly before {right}</translation>
    </message>
    <message>
      <source>{left} right beside {right}, in either order</source>
      <translation>{left} right beside {right}, in either order</translation>
    </message>
    <message>
      <source>{left} within {distance} words of {right}, in either order</source>
      <translation>{left} within {distance} words of {right}, in either order</translation>
    </message>
    <message>
      <source>{message} The results below are still of the search before.</source>
      <translation>{message} The results below are still of the search before.</translation>
    </message>
    <message>
      <source>{milliseconds} ms</source>
      <translation>{milliseconds} ms</translation>
    </message>
    <message>
      <source>{names} → {agreed}</source>
      <translation>{names} → {agreed}</translation>
    </message>
    <message>
      <source>{name} asks for “via” with pictures of its partners</source>
      <translation>{name} asks for “via” with pictures of its partners</translation>
    </message>
    <message>
      <source>{name} before corrections</source>
      <translation>{name} before corrections</translation>
    </message>
    <message>
      <source>{name} is an organisation</source>
      <translation>{name} is an organisation</translation>
    </message>
    <message>
      <source>{name} is credited with {count} photos, {other} with {few}</source>
      <translation>{name} is credited with {count} photos, {other} with {few}</translation>
    </message>
    <message>
      <source>{name} is cut off</source>
      <translation>{name} is cut off</translation>
    </message>
    <message>
      <source>{name} is held. Open another article to compare it.</source>
      <translation>{name} is held. Open another article to compare it.</translation>
    </message>
    <message>
      <source>{name} is known here as an editor</source>
      <translation>{name} is known here as an editor</translation>
    </message>
    <message>
      <source>{name} is misspelt</source>
      <translation>{name} is misspelt</translation>
    </message>
    <message>
      <source>{name} split off</source>
      <translation>{name} split off</translation>
    </message>
    <message>
      <source>{name} wrote the caption; the picture is by {other}</source>
      <translation>{name} wrote the caption; the picture is by {other}</translation>
    </message>
    <message>
      <source>{old} is now called {new}.</source>
      <translation>{old} is now called {new}.</translation>
    </message>
    <message>
      <source>{old} → {new}</source>
      <translation>{old} → {new}</translation>
    </message>
    <message>
      <source>{operator} counts words; {field} is one whole value.</source>
      <translation>{operator} counts words; {field} is one whole value.</translation>
    </message>
    <message>
      <source>{operator} looks in one field; here one side is in {left} and the other in {right}.</source>
      <translation>{operator} looks in one field; here one side is in {left} and the other in {right}.</translation>
    </message>
    <message>
      <source>{operator} needs something to its left.</source>
      <translation>{operator} needs something to its left.</translation>
    </message>
    <message>
      <source>{operator} needs something to its right.</source>
      <translation>{operator} needs something to its right.</translation>
    </message>
    <message>
      <source>{operator} takes words, phrases and alternatives (a OR b) on both sides.</source>
      <translation>{operator} takes words, phrases and alternatives (a OR b) on both sides.</translation>
    </message>
    <message>
      <source>{operator} was read as within {distance} words in either order, as in Nexis; in Factiva it is in order: write PRE/{distance} for that.</source>
      <translation>{operator} was read as within {distance} words in either order, as in Nexis; in Factiva it is in order: write PRE/{distance} for that.</translation>
    </message>
    <message>
      <source>{panel}: back in the window</source>
      <translation>{panel}: back in the window</translation>
    </message>
    <message>
      <source>{panel}: before the one beside it</source>
      <translation>{panel}: before the one beside it</translation>
    </message>
    <message>
      <source>{panel}: in a window of its own</source>
      <translation>{panel}: in a window of its own</translation>
    </message>
    <message>
      <source>{panel}: moved down</source>
      <translation>{panel}: moved down</translation>
    </message>
    <message>
      <source>{panel}: moved to the left</source>
      <translation>{panel}: moved to the left</translation>
    </message>
    <message>
      <source>{panel}: moved to the right</source>
      <translation>{panel}: moved to the right</translation>
    </message>
    <message>
      <source>{panel}: moved up</source>
      <translation>{panel}: moved up</translation>
    </message>
    <message>
      <source>{panel}: there is nowhere to go</source>
      <translation>{panel}: there is nowhere to go</translation>
    </message>
    <message>
      <source>{pattern} begins with a wildcard: every word of the index is looked at, which takes longer.</source>
      <translation>{pattern} begins with a wildcard: every word of the index is looked at, which takes longer.</translation>
    </message>
    <message>
      <source>{pattern} is short: it finds very many words.</source>
      <translation>{pattern} is short: it finds very many words.</translation>
    </message>
    <message>
      <source>{problem} It reads like a {source} query.</source>
      <translation>{problem} It reads like a {source} query.</translation>
    </message>
    <message>
      <source>{seconds} s</source>
      <translation>{seconds} s</translation>
    </message>
    <message>
      <source>{sentence} Read as {reading}.</source>
      <translation>{sentence} Read as {reading}.</translation>
    </message>
    <message>
      <source>{what} (all forms)</source>
      <translation>{what} (all forms)</translation>
    </message>
    <message>
      <source>{what} (this form only)</source>
      <translation>{what} (this form only)</translation>
    </message>
    <message>
      <source>{what} (weight {weight})</source>
      <translation>{what} (weight {weight})</translation>
    </message>
    <message>
      <source>{what} and {count} more</source>
      <translation>{what} and {count} more</translation>
    </message>
    <message>
      <source>{what} anywhere</source>
      <translation>{what} anywhere</translation>
    </message>
    <message>
      <source>{what} at least {count} times in one article</source>
      <translation>{what} at least {count} times in one article</translation>
    </message>
    <message>
      <source>{what} in {field}</source>
      <translation>{what} in {field}</translation>
    </message>
    <message>
      <source>{what} — undo</source>
      <translation>{what} — undo</translation>
    </message>
    <message>
      <source>{when}, {what}</source>
      <translation>{when}, {what}</translation>
    </message>
    <message>
      <source>{when}, {what} as “{words}”</source>
      <translation>{when}, {what} as “{words}”</translation>
    </message>
    <message>
      <source>{year}: {count}</source>
      <translation>{year}: {count}</translation>
    </message>
    <message>
      <source>~ belongs after one word without * or ?, or after a phrase, as in "flood dam"~5.</source>
      <translation>~ belongs after one word without * or ?, or after a phrase, as in "flood dam"~5.</translation>
    </message>
    <message>
      <source>“{value}” is not a date; write 2019, 2019-03, 2019-03-07, 2019-03..2020 or last-30d.</source>
      <translation>“{value}” is not a date; write 2019, 2019-03, 2019-03-07, 2019-03..2020 or last-30d.</translation>
    </message>
    <message>
      <source>“{value}” is not a number; write 800, &gt;800 or 300..800.</source>
      <translation>“{value}” is not a number; write 800, &gt;800 or 300..800.</translation>
    </message>
    <message>
      <source>“{word}”</source>
      <translation>“{word}”</translation>
    </message>
    <message>
      <source>“{word}” was read as a word; write {operator} to join.</source>
      <translation>“{word}” was read as a word; write {operator} to join.</translation>
    </message>
  </context>
</TS>
