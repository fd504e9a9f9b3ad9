<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
  <context>
    <name>Backfile</name>
    <message numerus="yes">
      <source>%n already here</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n articles</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n articles wait to be indexed</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n bytes</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n duplicates</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n failed</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n fields differ</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n files read</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n findings</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n findings accepted</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n findings dismissed</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n findings opened again</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n h left</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hits</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n issues, listed in the report.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n items</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n min left</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photos</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pictures</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pieces of evidence</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n s left</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n similar</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n updated</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>&amp;Article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Photos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(no caption)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(no headline)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(none)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(removed)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>+ {count} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 passage that no field used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A fault in Backfile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A small archive of an invented newspaper, to try things on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About Backfile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accept as true</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add another</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add articles and pictures from files to this archive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add everything below a folder to this archive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add to a collection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add to a collection…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All cleared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All findings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Also printed in:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another language is spoken from the next start on.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Apply to %n like it</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Arabic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Archive.backfile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Articles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Articles by year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Articles with a photo credit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Articles without a photo credit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the system is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask the archive once more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Audit now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Audit photo credits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Auditing photo credits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Backfile is free software under the Apache License 2.0. It uses Qt for Python (LGPL 3), SQLite, Whoosh (BSD) and the Noto fonts (SIL Open Font License 1.1).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Best match first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Between text and metadata</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Boilerplate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring articles in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring articles in, and what came of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring the index up to date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bringing the index up to date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Build the search index anew from the archive; searching goes on meanwhile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Byline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Byline: none printed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Caption</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a name in the filters, or search for byline:, editedby:, photographer: or person:.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a time with the arrow keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose by photographer, agency, place and more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose one in the results to read it here, with its hits marked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear the search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cleared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click or Space: only these · Alt + click or minus: none of these</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close Backfile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close this message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Collections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Command</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Commands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Commands…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compiled by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Completions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contributed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contributors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy all issues</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy quotation with its source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the selected words, or the headline, with where they are from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the text of the search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copyright</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correction brought back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correction taken back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Creator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Credit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Credit line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Credit set to “{credit}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Credits in conflict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl K commands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dark theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date: none stated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dateline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deck</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Did you mean {query}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Differences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dismiss…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop files or folders here, or choose what to import.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop to import into this archive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edited by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>English</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every shortcut on one page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fields</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filed from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find any command by its name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find in the article…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find in this article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find in this article (Ctrl+F)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Findings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Findings by rule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Findings by state</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For the evening</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Format</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>French</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Full screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>German</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to the filters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to the next place where the words stand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to the place before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to the results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to the search bar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to the years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Headline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>High contrast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>High contrast theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>History</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold for comparing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold this article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold this article, open another one, and come back: the differences are shown here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How to search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import a folder…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import files…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import finished: {words}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import the same again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Imported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Importing {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Imports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Index up to date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Index what the archive has and the index lacks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ink on paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Instructions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Issues</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Issues of the import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>J next · K previous · A accept · D dismiss · E edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the search under a name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the words of the search, drop every filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keywords</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kurdish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language, theme, text size and how searching works</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Larger (Ctrl++)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Larger interface</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Larger text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layout as designed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave it open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light or dark as the system is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Links to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lists</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look for missing, conflicting and doubtful photo credits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look for words in the article at hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make all text of the window larger</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make all text of the window smaller</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make an empty archive in a folder of your choice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the article's text larger</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the article's text smaller</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Making {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark as reviewed</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Marked %n articles as reviewed.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Mentioned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Metadata</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move between the article and what is known of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name this search; it finds anew whenever it is opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New archive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New archive…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Newest first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next (Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next hit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next hit (F3)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No archive is open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No archive open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No article chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No field differs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No findings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No issues: everything that was found could be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None of these</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is known of what the picture itself says.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is left here in this state. Choose another rule or state.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing leaves this machine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Oldest first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One line an article, with columns of your choice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only the first 2 MB are shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only these</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open an archive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open another archive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open archive…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open one, or start with the sample archive.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the article found before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the next article found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the sample archive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opening {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opening…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Or read it as {query}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order by date of publication, newest first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order by date of publication, oldest first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order by how well the words match</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order of the results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Organisations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Organisations mentioned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Original</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outlet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People mentioned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Persian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photo agency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photo credit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photo desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photographer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photos and their credits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photos by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Places mentioned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preferences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preferences…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preparing the sample archive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Previous (Shift+Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Previous hit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Previous hit (Shift+F3)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Previous result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Printed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Printed credit beside what the picture says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Printed credit → suggestion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Published</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Put %n articles into</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Put %n articles into {name}.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Put a tag on the chosen articles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put every panel back to its place and width</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put the chosen articles into a collection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rebuild the index</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rebuilding the index</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recent searches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reject</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reject “{value}”?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Related</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove all filters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Removed {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report of the last import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reporting by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restriction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Results as a table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Right click: choose columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rules</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SHA-256</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Same text in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sample archive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the search…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved as {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved searches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved searches, collections, tags and recent searches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search for credit:any</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search for credit:conflict: printed and embedded credit disagree</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search for credit:none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search for the selection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search for this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search the archive and read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search the archive for the words selected in the article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search the archive: words, “phrases”, caption:, credit:, byline:, date:2021 …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search while typing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Searches to come back to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Searching…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Section</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set the reviewed mark of the chosen articles, or take it away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show every article of the archive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show or hide the filters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show or hide the metadata of the article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Similar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smaller (Ctrl+−)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smaller interface</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smaller text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something went wrong that should not have. The archive is safe and you can go on working. If it happens again, this report helps to mend it:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sorani Kurdish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spanish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop after the item at hand; what was imported stays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop the import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopped. What was imported before stays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tag</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Tag %n articles with</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Tagged %n articles with {name}.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tag…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the last change back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text as designed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text, saved web pages, NITF, NewsML, ninjs, WordPress, WARC, pictures with IPTC data and more. Choose files or a folder, or drop them anywhere on this window. Originals are kept untouched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The article's text at its own size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The audit found nothing, or has not run yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The original file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The picture cannot be shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The picture carries no credit of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The picture is not in the archive.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The right credit. Enter keeps it, Esc leaves all as it was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The right date as year-month-day, such as 2026-03-11.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The right value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The right value. Enter keeps it, Esc leaves all as it was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The search language on one page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Theme of the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no archive at {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This archive is empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file is not text ({size} bytes); the article shows what was read from it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This takes a moment the first time.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Took %n marks away.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Translated by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try fewer words or fewer filters; quotes and = look for exact forms only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Turkish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type a search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Updated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Updated {date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use the whole screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Version, licences and where things are kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Via</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Views of the article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Walk through what was found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What do you want to do?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is kept in this archive. Enter opens, Delete removes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is known of the article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where it came from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>White on black with strong edges</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who made it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who wrote, edited, photographed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who wrote, edited, photographed or is mentioned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why is this none? Enter dismisses, Esc keeps it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why? (may stay empty)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wire</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writing by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Written by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a year, from March 2019 to the end of 2020</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>about</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>about {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>accepted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>after {date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>after {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>already here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>and {count} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>any</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>any letters, one letter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>at least {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>before {date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>before {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>between {first} and {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>boilerplate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>both words, in all their forms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>conflict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>d MMMM yyyy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>date not stated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>differs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dismissed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>drag to choose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>duplicates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>either word; OR is written in capitals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>exactly these words in this order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>excluded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>failed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>file photo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>filed from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fixed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hit {current} of {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>import {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in photo captions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>line {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loading …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>longer than 800 words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>low confidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>new articles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no archive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no byline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no caption printed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no credit printed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no headline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none in the text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none yet: choose articles and press Ctrl+Shift+A</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none yet: choose articles and press Ctrl+Shift+T</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none yet: search, then save it with Ctrl+S</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none yet: searches that you press Enter on are listed here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not as printed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not recognised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not stated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not this word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing there, something there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one of several values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>photo {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pictures</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>printed %n times</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>printed again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>printed twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reviewed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rule {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>set by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>this form of the word only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>undone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>updated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>via {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>warning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wire</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>with “{credit}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>within five words, in either order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>within three words, in this order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>without a credit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{cleared} of {total} cleared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} a second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} passages that no field used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count}, {times}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{current} of {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{current}/{total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{field}: {old} → {new}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{first} against {second}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{message} The results below are still of the search before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{milliseconds} ms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is held. Open another article to compare it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{old} → {new}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{seconds} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{what} — undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{year}: {count}</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
