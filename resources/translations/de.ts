<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>Backfile</name>
    <message>
      <source>$ with a number stands for at most so many letters; it was written *, any number.</source>
      <translation>$ mit einer Zahl steht für höchstens so viele Buchstaben; es wurde als * geschrieben, beliebig viele.</translation>
    </message>
    <message numerus="yes">
      <source>%n already here</source>
      <translation>
        <numerusform>%n schon da</numerusform>
        <numerusform>%n schon da</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n already here, left as they are</source>
      <translation>
        <numerusform>%n schon da, bleibt wie es ist</numerusform>
        <numerusform>%n schon da, bleiben wie sie sind</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n articles</source>
      <translation>
        <numerusform>%n Artikel</numerusform>
        <numerusform>%n Artikel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n articles read again, {changed} of them changed.</source>
      <translation>
        <numerusform>%n Artikel neu gelesen, {changed} davon geändert.</numerusform>
        <numerusform>%n Artikel neu gelesen, {changed} davon geändert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n articles wait to be indexed</source>
      <translation>
        <numerusform>%n Artikel wartet auf den Index</numerusform>
        <numerusform>%n Artikel warten auf den Index</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n bytes</source>
      <translation>
        <numerusform>%n Byte</numerusform>
        <numerusform>%n Bytes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n characters</source>
      <translation>
        <numerusform>%n Zeichen</numerusform>
        <numerusform>%n Zeichen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n copies written</source>
      <translation>
        <numerusform>%n Kopie geschrieben</numerusform>
        <numerusform>%n Kopien geschrieben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n corrections brought in</source>
      <translation>
        <numerusform>%n Korrektur übernommen</numerusform>
        <numerusform>%n Korrekturen übernommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n corrections stand</source>
      <translation>
        <numerusform>%n Korrektur gilt</numerusform>
        <numerusform>%n Korrekturen gelten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n corrections taken back</source>
      <translation>
        <numerusform>%n Korrektur zurückgenommen</numerusform>
        <numerusform>%n Korrekturen zurückgenommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n could not be written</source>
      <translation>
        <numerusform>%n konnte nicht geschrieben werden</numerusform>
        <numerusform>%n konnten nicht geschrieben werden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n differences found.</source>
      <translation>
        <numerusform>%n Abweichung gefunden.</numerusform>
        <numerusform>%n Abweichungen gefunden.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n duplicates</source>
      <translation>
        <numerusform>%n Dublette</numerusform>
        <numerusform>%n Dubletten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n failed</source>
      <translation>
        <numerusform>%n fehlgeschlagen</numerusform>
        <numerusform>%n fehlgeschlagen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n fields differ</source>
      <translation>
        <numerusform>%n Feld weicht ab</numerusform>
        <numerusform>%n Felder weichen ab</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n files</source>
      <translation>
        <numerusform>%n Datei</numerusform>
        <numerusform>%n Dateien</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n files read</source>
      <translation>
        <numerusform>%n Datei gelesen</numerusform>
        <numerusform>%n Dateien gelesen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n files still moving</source>
      <translation>
        <numerusform>%n Datei noch in Bewegung</numerusform>
        <numerusform>%n Dateien noch in Bewegung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n findings</source>
      <translation>
        <numerusform>%n Befund</numerusform>
        <numerusform>%n Befunde</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n findings accepted</source>
      <translation>
        <numerusform>%n Befund angenommen</numerusform>
        <numerusform>%n Befunde angenommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n findings dismissed</source>
      <translation>
        <numerusform>%n Befund verworfen</numerusform>
        <numerusform>%n Befunde verworfen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n findings opened again</source>
      <translation>
        <numerusform>%n Befund wieder offen</numerusform>
        <numerusform>%n Befunde wieder offen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n h left</source>
      <translation>
        <numerusform>noch %n Std.</numerusform>
        <numerusform>noch %n Std.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hits</source>
      <translation>
        <numerusform>%n Treffer</numerusform>
        <numerusform>%n Treffer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n in conflict, left as they are here</source>
      <translation>
        <numerusform>%n im Widerspruch, bleibt hier wie sie ist</numerusform>
        <numerusform>%n im Widerspruch, bleiben hier wie sie sind</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n issues, listed in the report.</source>
      <translation>
        <numerusform>%n Hinweis, im Bericht aufgeführt.</numerusform>
        <numerusform>%n Hinweise, im Bericht aufgeführt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n items</source>
      <translation>
        <numerusform>%n Eintrag</numerusform>
        <numerusform>%n Einträge</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n known already</source>
      <translation>
        <numerusform>%n schon bekannt</numerusform>
        <numerusform>%n schon bekannt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n min left</source>
      <translation>
        <numerusform>noch %n Min.</numerusform>
        <numerusform>noch %n Min.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>%n weiterer</numerusform>
        <numerusform>%n weitere</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n names</source>
      <translation>
        <numerusform>%n Name</numerusform>
        <numerusform>%n Namen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n names agreed on</source>
      <translation>
        <numerusform>%n Name vereinbart</numerusform>
        <numerusform>%n Namen vereinbart</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <translation>
        <numerusform>%n neu</numerusform>
        <numerusform>%n neu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n passages that no field used</source>
      <translation>
        <numerusform>%n Stelle, die kein Feld benutzt</numerusform>
        <numerusform>%n Stellen, die kein Feld benutzt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photos</source>
      <translation>
        <numerusform>%n Foto</numerusform>
        <numerusform>%n Fotos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pictures</source>
      <translation>
        <numerusform>%n Bild</numerusform>
        <numerusform>%n Bilder</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pieces of evidence</source>
      <translation>
        <numerusform>%n Beleg</numerusform>
        <numerusform>%n Belege</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows written to {name}</source>
      <translation>
        <numerusform>%n Zeile nach {name} geschrieben</numerusform>
        <numerusform>%n Zeilen nach {name} geschrieben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n s left</source>
      <translation>
        <numerusform>noch %n s</numerusform>
        <numerusform>noch %n s</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n similar</source>
      <translation>
        <numerusform>%n ähnlicher</numerusform>
        <numerusform>%n ähnliche</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to be read</source>
      <translation>
        <numerusform>%n wird gelesen</numerusform>
        <numerusform>%n werden gelesen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n updated</source>
      <translation>
        <numerusform>%n aktualisiert</numerusform>
        <numerusform>%n aktualisiert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n without their article</source>
      <translation>
        <numerusform>%n ohne zugehörigen Artikel</numerusform>
        <numerusform>%n ohne zugehörige Artikel</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Article</source>
      <translation>Arti&amp;kel</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <source>&amp;Names and lists</source>
      <translation>&amp;Namen und Listen</translation>
    </message>
    <message>
      <source>&amp;Photos</source>
      <translation>&amp;Fotos</translation>
    </message>
    <message>
      <source>&amp;Search</source>
      <translation>&amp;Suche</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <source>(no caption)</source>
      <translation>(keine Bildunterschrift)</translation>
    </message>
    <message>
      <source>(no headline)</source>
      <translation>(keine Überschrift)</translation>
    </message>
    <message>
      <source>(none)</source>
      <translation>(ohne)</translation>
    </message>
    <message>
      <source>(removed)</source>
      <translation>(entfernt)</translation>
    </message>
    <message>
      <source>({what})</source>
      <translation>({what})</translation>
    </message>
    <message>
      <source>* is one letter in classic Nexis; it was written ?. For any number of letters write *.</source>
      <translation>* ist im klassischen Nexis ein Buchstabe; es wurde als ? geschrieben. Für beliebig viele Buchstaben * schreiben.</translation>
    </message>
    <message>
      <source>+ {count} more</source>
      <translation>+ {count} weitere</translation>
    </message>
    <message numerus="yes">
      <source>+%n similar</source>
      <translation>
        <numerusform>+%n ähnlicher</numerusform>
        <numerusform>+%n ähnliche</numerusform>
      </translation>
    </message>
    <message>
      <source>, </source>
      <translation>, </translation>
    </message>
    <message>
      <source>A credit names the agency, unless the photographer is on the staff</source>
      <translation>Ein Nachweis nennt die Agentur, außer bei eigenen Fotografen</translation>
    </message>
    <message>
      <source>A credit names the photographer</source>
      <translation>Ein Nachweis nennt den Fotografen</translation>
    </message>
    <message>
      <source>A fault in Backfile</source>
      <translation>Ein Fehler in Backfile</translation>
    </message>
    <message>
      <source>A on the photo desk</source>
      <translation>A in der Bildredaktion</translation>
    </message>
    <message>
      <source>A part of it is not supported.</source>
      <translation>Ein Teil davon wird nicht unterstützt.</translation>
    </message>
    <message>
      <source>A regular expression needs a field, as in {suggestion}.</source>
      <translation>Ein regulärer Ausdruck braucht ein Feld, wie in {suggestion}.</translation>
    </message>
    <message>
      <source>A small archive of an invented newspaper, to try things on</source>
      <translation>Ein kleines Archiv einer erfundenen Zeitung zum Ausprobieren</translation>
    </message>
    <message>
      <source>A weight is a number from 0.001 to 1000, as in flood^2.</source>
      <translation>Ein Gewicht ist eine Zahl von 0.001 bis 1000, wie in flood^2.</translation>
    </message>
    <message>
      <source>ATLEAST is followed by a number from 1 to {limit}, as in ATLEAST5 flood.</source>
      <translation>Auf ATLEAST folgt eine Zahl von 1 bis {limit}, wie in ATLEAST5 flood.</translation>
    </message>
    <message>
      <source>ATLEAST takes a word, a phrase or alternatives (a OR b).</source>
      <translation>ATLEAST nimmt ein Wort, eine Wortfolge oder Alternativen (a OR b).</translation>
    </message>
    <message>
      <source>About Backfile</source>
      <translation>Über Backfile</translation>
    </message>
    <message>
      <source>About the same</source>
      <translation>Über dasselbe</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Annehmen</translation>
    </message>
    <message>
      <source>Accept as true</source>
      <translation>Als zutreffend annehmen</translation>
    </message>
    <message>
      <source>Accept for all photos like it</source>
      <translation>Für alle gleichen Fotos annehmen</translation>
    </message>
    <message>
      <source>Accept the suggestion</source>
      <translation>Vorschlag annehmen</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <source>Add another</source>
      <translation>Weiteren hinzufügen</translation>
    </message>
    <message>
      <source>Add another entry to its list</source>
      <translation>Der Liste einen Eintrag hinzufügen</translation>
    </message>
    <message>
      <source>Add another value like it…</source>
      <translation>Weiteren Wert dieser Art hinzufügen …</translation>
    </message>
    <message>
      <source>Add articles and pictures from files to this archive</source>
      <translation>Artikel und Bilder aus Dateien in dieses Archiv aufnehmen</translation>
    </message>
    <message>
      <source>Add everything below a folder to this archive</source>
      <translation>Alles unterhalb eines Ordners in dieses Archiv aufnehmen</translation>
    </message>
    <message>
      <source>Add to a collection</source>
      <translation>In eine Sammlung legen</translation>
    </message>
    <message>
      <source>Add to a collection…</source>
      <translation>In eine Sammlung legen …</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>After ~ comes 1 or 2: how many letters may differ.</source>
      <translation>Nach ~ kommt 1 oder 2: wie viele Buchstaben abweichen dürfen.</translation>
    </message>
    <message>
      <source>Agency</source>
      <translation>Agentur</translation>
    </message>
    <message>
      <source>Agency only</source>
      <translation>Nur Agentur</translation>
    </message>
    <message>
      <source>All cleared</source>
      <translation>Alles erledigt</translation>
    </message>
    <message>
      <source>All editors</source>
      <translation>Alle Redakteure</translation>
    </message>
    <message>
      <source>All findings</source>
      <translation>Alle Befunde</translation>
    </message>
    <message>
      <source>All outlets</source>
      <translation>Alle Medien</translation>
    </message>
    <message>
      <source>All years</source>
      <translation>Alle Jahre</translation>
    </message>
    <message>
      <source>Also printed as</source>
      <translation>Auch gedruckt als</translation>
    </message>
    <message>
      <source>Also printed in:</source>
      <translation>Auch gedruckt in:</translation>
    </message>
    <message>
      <source>An importer of another package could not be loaded.</source>
      <translation>Ein Importer eines anderen Pakets ließ sich nicht laden.</translation>
    </message>
    <message>
      <source>Another name for {name}</source>
      <translation>Ein anderer Name für {name}</translation>
    </message>
    <message>
      <source>Another one…</source>
      <translation>Anderer Wert …</translation>
    </message>
    <message numerus="yes">
      <source>Apply to %n like it</source>
      <translation>
        <numerusform>Auf %n gleichen anwenden</numerusform>
        <numerusform>Auf %n gleiche anwenden</numerusform>
      </translation>
    </message>
    <message>
      <source>Arabic</source>
      <translation>Arabisch</translation>
    </message>
    <message>
      <source>Archive.backfile</source>
      <translation>Archiv.backfile</translation>
    </message>
    <message>
      <source>Arrange</source>
      <translation>Anordnen</translation>
    </message>
    <message>
      <source>Arrange the panels</source>
      <translation>Bereiche anordnen</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Article {number}, {field}: here “{here}”, there “{there}”</source>
      <translation>Artikel {number}, {field}: hier „{here}“, dort „{there}“</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Articles as lines of JSON</source>
      <translation>Artikel als JSON-Zeilen</translation>
    </message>
    <message>
      <source>Articles by year</source>
      <translation>Artikel nach Jahren</translation>
    </message>
    <message>
      <source>Articles with a photo credit</source>
      <translation>Artikel mit Fotonachweis</translation>
    </message>
    <message>
      <source>Articles without a photo credit</source>
      <translation>Artikel ohne Fotonachweis</translation>
    </message>
    <message>
      <source>As shipped</source>
      <translation>Wie mitgeliefert</translation>
    </message>
    <message>
      <source>Ask as a desk would</source>
      <translation>Fragen wie eine Redaktion</translation>
    </message>
    <message>
      <source>Ask every value where it is from</source>
      <translation>Jeden Wert fragen, woher er kommt</translation>
    </message>
    <message>
      <source>Ask the archive once more</source>
      <translation>Das Archiv noch einmal fragen</translation>
    </message>
    <message>
      <source>Assign</source>
      <translation>Zuweisen</translation>
    </message>
    <message>
      <source>Audit now</source>
      <translation>Jetzt prüfen</translation>
    </message>
    <message>
      <source>Audit photo credits</source>
      <translation>Fotonachweise prüfen</translation>
    </message>
    <message>
      <source>Auditing photo credits</source>
      <translation>Fotonachweise werden geprüft</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Back into the window</source>
      <translation>Zurück ins Fenster</translation>
    </message>
    <message>
      <source>Back up the database</source>
      <translation>Datenbank sichern</translation>
    </message>
    <message>
      <source>Backed up to {path}.</source>
      <translation>Gesichert nach {path}.</translation>
    </message>
    <message>
      <source>Backfile is free software under the Apache License 2.0. It uses Qt for Python (LGPL 3), SQLite, Whoosh (BSD) and the Noto fonts (SIL Open Font License 1.1).</source>
      <translation>Backfile ist freie Software unter der Apache-Lizenz 2.0. Es benutzt Qt for Python (LGPL 3), SQLite, Whoosh (BSD) und die Noto-Schriften (SIL Open Font License 1.1).</translation>
    </message>
    <message>
      <source>Backing up</source>
      <translation>Sicherung läuft</translation>
    </message>
    <message>
      <source>Before corrections</source>
      <translation>Vor den Korrekturen</translation>
    </message>
    <message>
      <source>Best match first</source>
      <translation>Beste Treffer zuerst</translation>
    </message>
    <message>
      <source>Between text and metadata</source>
      <translation>Zwischen Text und Metadaten</translation>
    </message>
    <message>
      <source>Boilerplate</source>
      <translation>Wiederkehrender Text</translation>
    </message>
    <message>
      <source>Brackets, doubled</source>
      <translation>Klammern, doppelt</translation>
    </message>
    <message>
      <source>Bring articles in</source>
      <translation>Artikel importieren</translation>
    </message>
    <message>
      <source>Bring articles in, and what came of it</source>
      <translation>Artikel importieren, und was daraus wurde</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>Zurückholen</translation>
    </message>
    <message>
      <source>Bring in agreed names</source>
      <translation>Vereinbarte Namen übernehmen</translation>
    </message>
    <message>
      <source>Bring in agreed names…</source>
      <translation>Vereinbarte Namen übernehmen …</translation>
    </message>
    <message>
      <source>Bring in corrections</source>
      <translation>Korrekturen übernehmen</translation>
    </message>
    <message>
      <source>Bring in corrections…</source>
      <translation>Korrekturen übernehmen …</translation>
    </message>
    <message>
      <source>Bring the index up to date</source>
      <translation>Index auf den neuesten Stand bringen</translation>
    </message>
    <message>
      <source>Bringing in corrections</source>
      <translation>Korrekturen werden übernommen</translation>
    </message>
    <message>
      <source>Bringing the index up to date</source>
      <translation>Index wird auf den neuesten Stand gebracht</translation>
    </message>
    <message>
      <source>Build the search index anew from the archive; searching goes on meanwhile</source>
      <translation>Den Suchindex aus dem Archiv neu aufbauen; Suchen geht währenddessen weiter</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>Von Hand</translation>
    </message>
    <message>
      <source>By {names}</source>
      <translation>Von {names}</translation>
    </message>
    <message>
      <source>Byline</source>
      <translation>Autorenzeile</translation>
    </message>
    <message>
      <source>Byline: none printed</source>
      <translation>Autorenzeile: keine gedruckt</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Caption</source>
      <translation>Bildunterschrift</translation>
    </message>
    <message>
      <source>Captions</source>
      <translation>Bildunterschriften</translation>
    </message>
    <message>
      <source>Change something to see what it would do.</source>
      <translation>Etwas ändern, um zu sehen, was es bewirken würde.</translation>
    </message>
    <message>
      <source>Check archives</source>
      <translation>Archive prüfen</translation>
    </message>
    <message>
      <source>Check the archive</source>
      <translation>Archiv prüfen</translation>
    </message>
    <message>
      <source>Checking the archive</source>
      <translation>Das Archiv wird geprüft</translation>
    </message>
    <message>
      <source>Choose a name to see what it wrote, edited, photographed, and where it is mentioned.</source>
      <translation>Einen Namen wählen, um zu sehen, was die Person geschrieben, redigiert und fotografiert hat und wo sie erwähnt wird.</translation>
    </message>
    <message>
      <source>Choose a time with the arrow keys</source>
      <translation>Eine Zeit mit den Pfeiltasten wählen</translation>
    </message>
    <message>
      <source>Choose an article in the results: each value stands here, beside the words it came from.</source>
      <translation>Einen Artikel in den Ergebnissen wählen: Hier steht jeder Wert neben den Worten, aus denen er stammt.</translation>
    </message>
    <message>
      <source>Choose another file.</source>
      <translation>Eine andere Datei wählen.</translation>
    </message>
    <message>
      <source>Choose another place.</source>
      <translation>Einen anderen Ort wählen.</translation>
    </message>
    <message>
      <source>Choose by photographer, agency, place and more</source>
      <translation>Nach Fotograf, Agentur, Ort und mehr wählen</translation>
    </message>
    <message>
      <source>Choose one in the results to read it here, with its hits marked.</source>
      <translation>Einen aus den Ergebnissen wählen, um ihn hier zu lesen, mit markierten Treffern.</translation>
    </message>
    <message>
      <source>Choose two or more names first: Ctrl + click, or Shift + arrow keys.</source>
      <translation>Erst zwei oder mehr Namen wählen: Strg + Klick oder Umschalt + Pfeiltasten.</translation>
    </message>
    <message>
      <source>Choose what the results show as a table</source>
      <translation>Wählen, was die Ergebnisse als Tabelle zeigen</translation>
    </message>
    <message>
      <source>Clear the search</source>
      <translation>Suche leeren</translation>
    </message>
    <message>
      <source>Cleared</source>
      <translation>Erledigt</translation>
    </message>
    <message>
      <source>Click a value, or walk there with F6: its words in the text are selected, and the rule that read them is named. A wrong value is put right here.</source>
      <translation>Einen Wert anklicken oder mit F6 hingehen: Seine Wörter im Text werden ausgewählt, und die Regel, die sie gelesen hat, wird genannt. Ein falscher Wert wird hier korrigiert.</translation>
    </message>
    <message>
      <source>Click or Space: only these · Alt + click or minus: none of these</source>
      <translation>Klick oder Leertaste: nur diese · Alt + Klick oder Minus: keine davon</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Close (Esc)</source>
      <translation>Schließen (Esc)</translation>
    </message>
    <message>
      <source>Close Backfile</source>
      <translation>Backfile schließen</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>Diese Meldung schließen</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Collection</source>
      <translation>Sammlung</translation>
    </message>
    <message>
      <source>Collections</source>
      <translation>Sammlungen</translation>
    </message>
    <message>
      <source>Columns of the table…</source>
      <translation>Spalten der Tabelle …</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>Befehl</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Befehle</translation>
    </message>
    <message>
      <source>Commands and their shortcuts</source>
      <translation>Befehle und ihre Tastenkürzel</translation>
    </message>
    <message>
      <source>Commands…</source>
      <translation>Befehle …</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Vergleichen</translation>
    </message>
    <message>
      <source>Compare originals, pictures, database and index</source>
      <translation>Originale, Bilder, Datenbank und Index vergleichen</translation>
    </message>
    <message>
      <source>Compare with before corrections</source>
      <translation>Mit dem Stand vor den Korrekturen vergleichen</translation>
    </message>
    <message>
      <source>Compiled by</source>
      <translation>Zusammengestellt von</translation>
    </message>
    <message>
      <source>Completions</source>
      <translation>Vorschläge</translation>
    </message>
    <message>
      <source>Compressed files (zip, tar, gz)</source>
      <translation>Gepackte Dateien (zip, tar, gz)</translation>
    </message>
    <message>
      <source>Contact sheet</source>
      <translation>Kontaktbogen</translation>
    </message>
    <message>
      <source>Contact sheet as a page (HTML)…</source>
      <translation>Kontaktbogen als Seite (HTML) …</translation>
    </message>
    <message>
      <source>Contact sheet: pictures in a grid (S)</source>
      <translation>Kontaktbogen: Bilder im Raster (S)</translation>
    </message>
    <message>
      <source>Contributed</source>
      <translation>Mitgearbeitet</translation>
    </message>
    <message>
      <source>Contributed to</source>
      <translation>Mitarbeit an</translation>
    </message>
    <message>
      <source>Contributors</source>
      <translation>Mitarbeit</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Copy all issues</source>
      <translation>Alle Hinweise kopieren</translation>
    </message>
    <message>
      <source>Copy quotation with its source</source>
      <translation>Zitat mit Quelle kopieren</translation>
    </message>
    <message>
      <source>Copy the database into its folder</source>
      <translation>Die Datenbank in ihren Ordner kopieren</translation>
    </message>
    <message>
      <source>Copy the report</source>
      <translation>Bericht kopieren</translation>
    </message>
    <message>
      <source>Copy the search</source>
      <translation>Suche kopieren</translation>
    </message>
    <message>
      <source>Copy the selected words, or the headline, with where they are from</source>
      <translation>Die markierten Wörter oder die Überschrift mit Quellenangabe kopieren</translation>
    </message>
    <message>
      <source>Copy the text of the search</source>
      <translation>Den Text der Suche kopieren</translation>
    </message>
    <message>
      <source>Copy the value at hand</source>
      <translation>Diesen Wert kopieren</translation>
    </message>
    <message>
      <source>Copy the words of the value</source>
      <translation>Den Wortlaut des Werts kopieren</translation>
    </message>
    <message>
      <source>Copy written to {name}; the original is as it was</source>
      <translation>Kopie nach {name} geschrieben; das Original ist, wie es war</translation>
    </message>
    <message>
      <source>Copyright</source>
      <translation>Urheberrecht</translation>
    </message>
    <message>
      <source>Correct</source>
      <translation>Korrigieren</translation>
    </message>
    <message>
      <source>Correct a byline…</source>
      <translation>Autorenzeile korrigieren …</translation>
    </message>
    <message>
      <source>Correct a caption…</source>
      <translation>Bildunterschrift korrigieren …</translation>
    </message>
    <message>
      <source>Correct a photo credit…</source>
      <translation>Fotonachweis korrigieren …</translation>
    </message>
    <message>
      <source>Correct the dateline…</source>
      <translation>Ortsmarke korrigieren …</translation>
    </message>
    <message>
      <source>Correct the date…</source>
      <translation>Datum korrigieren …</translation>
    </message>
    <message>
      <source>Correct the deck…</source>
      <translation>Unterzeile korrigieren …</translation>
    </message>
    <message>
      <source>Correct the headline…</source>
      <translation>Überschrift korrigieren …</translation>
    </message>
    <message>
      <source>Correct who edited it…</source>
      <translation>Redaktionsnachweis korrigieren …</translation>
    </message>
    <message>
      <source>Corrected captions and credits (CSV)…</source>
      <translation>Korrigierte Bildunterschriften und Nachweise (CSV) …</translation>
    </message>
    <message>
      <source>Correction</source>
      <translation>Berichtigung</translation>
    </message>
    <message>
      <source>Correction brought back</source>
      <translation>Korrektur zurückgeholt</translation>
    </message>
    <message>
      <source>Creator</source>
      <translation>Urheber</translation>
    </message>
    <message>
      <source>Credit</source>
      <translation>Nachweis</translation>
    </message>
    <message>
      <source>Credit line</source>
      <translation>Nachweiszeile</translation>
    </message>
    <message>
      <source>Credit of partners</source>
      <translation>Nachweis von Partnern</translation>
    </message>
    <message>
      <source>Credit set to “{credit}”</source>
      <translation>Nachweis auf „{credit}“ gesetzt</translation>
    </message>
    <message>
      <source>Credits in conflict</source>
      <translation>Widersprüchliche Nachweise</translation>
    </message>
    <message>
      <source>Ctrl K commands</source>
      <translation>Strg K Befehle</translation>
    </message>
    <message>
      <source>Cut at 32 bytes</source>
      <translation>Bei 32 Bytes abgeschnitten</translation>
    </message>
    <message>
      <source>D on the photo desk</source>
      <translation>D in der Bildredaktion</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Dark theme</source>
      <translation>Dunkles Farbschema</translation>
    </message>
    <message>
      <source>Date: none stated</source>
      <translation>Datum: nicht angegeben</translation>
    </message>
    <message>
      <source>Dateline</source>
      <translation>Ortsmarke</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>Daten</translation>
    </message>
    <message>
      <source>Dates of the article over time</source>
      <translation>Daten des Artikels im Zeitverlauf</translation>
    </message>
    <message>
      <source>Dates of the article over time: {date}</source>
      <translation>Daten des Artikels im Zeitverlauf: {date}</translation>
    </message>
    <message>
      <source>Dates such as 3/4/2019 were read as month/day/year.</source>
      <translation>Daten wie 3/4/2019 wurden als Monat/Tag/Jahr gelesen.</translation>
    </message>
    <message>
      <source>Deck</source>
      <translation>Unterzeile</translation>
    </message>
    <message>
      <source>Default layout</source>
      <translation>Standardanordnung</translation>
    </message>
    <message>
      <source>Default text size</source>
      <translation>Standardgröße des Texts</translation>
    </message>
    <message>
      <source>Desk as photographer</source>
      <translation>Redaktion als Fotograf</translation>
    </message>
    <message>
      <source>Desk members, who take no pictures</source>
      <translation>Mitglieder der Redaktion, die nicht fotografieren</translation>
    </message>
    <message>
      <source>Desks of their own</source>
      <translation>Für jede Aufgabe eine eigene Seite</translation>
    </message>
    <message>
      <source>Did you mean {query}?</source>
      <translation>Meinten Sie {query}?</translation>
    </message>
    <message>
      <source>Differences</source>
      <translation>Unterschiede</translation>
    </message>
    <message>
      <source>Dismiss the finding…</source>
      <translation>Befund verwerfen …</translation>
    </message>
    <message>
      <source>Dismiss…</source>
      <translation>Verwerfen …</translation>
    </message>
    <message>
      <source>Document (PDF)</source>
      <translation>Dokument (PDF)</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>Drop files or folders here, or choose what to import.</source>
      <translation>Dateien oder Ordner hier ablegen oder auswählen, was importiert werden soll.</translation>
    </message>
    <message>
      <source>Drop to import into this archive</source>
      <translation>Ablegen, um in dieses Archiv zu importieren</translation>
    </message>
    <message>
      <source>E on the photo desk</source>
      <translation>E in der Bildredaktion</translation>
    </message>
    <message>
      <source>Earlier imports</source>
      <translation>Frühere Importe</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <source>Edit the photo credit…</source>
      <translation>Fotonachweis ändern …</translation>
    </message>
    <message>
      <source>Edit the value at hand…</source>
      <translation>Diesen Wert ändern …</translation>
    </message>
    <message>
      <source>Edited</source>
      <translation>Redigiert</translation>
    </message>
    <message>
      <source>Edited by</source>
      <translation>Redigiert von</translation>
    </message>
    <message>
      <source>English</source>
      <translation>Englisch</translation>
    </message>
    <message>
      <source>Every article</source>
      <translation>Alle Artikel</translation>
    </message>
    <message>
      <source>Every article.</source>
      <translation>Alle Artikel.</translation>
    </message>
    <message>
      <source>Every shortcut on one page</source>
      <translation>Alle Tastenkürzel auf einer Seite</translation>
    </message>
    <message>
      <source>Export agreed names</source>
      <translation>Vereinbarte Namen exportieren</translation>
    </message>
    <message>
      <source>Export agreed names…</source>
      <translation>Vereinbarte Namen exportieren …</translation>
    </message>
    <message>
      <source>Export corrections</source>
      <translation>Korrekturen exportieren</translation>
    </message>
    <message>
      <source>Export corrections…</source>
      <translation>Korrekturen exportieren …</translation>
    </message>
    <message>
      <source>Export what was found</source>
      <translation>Gefundenes exportieren</translation>
    </message>
    <message>
      <source>Export what was found…</source>
      <translation>Gefundenes exportieren …</translation>
    </message>
    <message numerus="yes">
      <source>Exported %n articles to {file}.</source>
      <translation>
        <numerusform>%n Artikel nach {file} exportiert.</numerusform>
        <numerusform>%n Artikel nach {file} exportiert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Exported %n corrections to {file}.</source>
      <translation>
        <numerusform>%n Korrektur nach {file} exportiert.</numerusform>
        <numerusform>%n Korrekturen nach {file} exportiert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Exported %n names to {file}.</source>
      <translation>
        <numerusform>%n Name nach {file} exportiert.</numerusform>
        <numerusform>%n Namen nach {file} exportiert.</numerusform>
      </translation>
    </message>
    <message>
      <source>Exporting to {name}</source>
      <translation>Export nach {name}</translation>
    </message>
    <message>
      <source>Extract again</source>
      <translation>Neu auslesen</translation>
    </message>
    <message>
      <source>Extracting with the rules of today</source>
      <translation>Wird mit den heutigen Regeln neu ausgelesen</translation>
    </message>
    <message>
      <source>F2 in the lists</source>
      <translation>F2 in den Listen</translation>
    </message>
    <message>
      <source>Factiva joins AND before OR: a OR b AND c was read as a OR (b AND c).</source>
      <translation>Factiva verknüpft AND vor OR: a OR b AND c wurde als a OR (b AND c) gelesen.</translation>
    </message>
    <message>
      <source>Fields</source>
      <translation>Felder</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>Filed from</source>
      <translation>Gemeldet aus</translation>
    </message>
    <message>
      <source>Files that arrive in a watched folder are imported automatically once they are complete.</source>
      <translation>Dateien, die in einem beobachteten Ordner eintreffen, werden automatisch importiert, sobald sie vollständig sind.</translation>
    </message>
    <message>
      <source>Filters</source>
      <translation>Filter</translation>
    </message>
    <message>
      <source>Find a command or a key</source>
      <translation>Befehl oder Taste finden</translation>
    </message>
    <message>
      <source>Find a name</source>
      <translation>Namen suchen</translation>
    </message>
    <message>
      <source>Find a supplier or name a new one</source>
      <translation>Lieferanten suchen oder neu benennen</translation>
    </message>
    <message>
      <source>Find any command by its name</source>
      <translation>Jeden Befehl nach Namen finden</translation>
    </message>
    <message>
      <source>Find articles with the same value</source>
      <translation>Artikel mit demselben Wert finden</translation>
    </message>
    <message>
      <source>Find in the article…</source>
      <translation>Im Artikel suchen …</translation>
    </message>
    <message>
      <source>Find in this article</source>
      <translation>In diesem Artikel suchen</translation>
    </message>
    <message>
      <source>Find in this article (Ctrl+F)</source>
      <translation>In diesem Artikel suchen (Strg+F)</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Befunde</translation>
    </message>
    <message>
      <source>Findings as a page (HTML)…</source>
      <translation>Befunde als Seite (HTML) …</translation>
    </message>
    <message>
      <source>Findings as a table (CSV)…</source>
      <translation>Befunde als Tabelle (CSV) …</translation>
    </message>
    <message>
      <source>Findings by rule</source>
      <translation>Befunde nach Regeln</translation>
    </message>
    <message>
      <source>Findings by state</source>
      <translation>Befunde nach Stand</translation>
    </message>
    <message>
      <source>Findings: {opened} would open, {closed} would close.</source>
      <translation>Befunde: {opened} kämen hinzu, {closed} fielen weg.</translation>
    </message>
    <message>
      <source>Five steps around the window; Esc ends it</source>
      <translation>Fünf Schritte durch das Fenster; Esc beendet den Rundgang</translation>
    </message>
    <message>
      <source>For the evening</source>
      <translation>Für den Abend</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>French</source>
      <translation>Französisch</translation>
    </message>
    <message>
      <source>From now on, import automatically what arrives in a folder</source>
      <translation>Von jetzt an automatisch importieren, was in einem Ordner eintrifft</translation>
    </message>
    <message>
      <source>From watched folders: {words}.</source>
      <translation>Aus beobachteten Ordnern: {words}.</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>Vollbild</translation>
    </message>
    <message>
      <source>General</source>
      <translation>Allgemein</translation>
    </message>
    <message>
      <source>German</source>
      <translation>Deutsch</translation>
    </message>
    <message>
      <source>Give the suggested credit to every photo with the same finding</source>
      <translation>Jedem Foto mit demselben Befund den vorgeschlagenen Nachweis geben</translation>
    </message>
    <message>
      <source>Go to the filters</source>
      <translation>Zu den Filtern</translation>
    </message>
    <message>
      <source>Go to the next place where the words stand</source>
      <translation>Zur nächsten Stelle mit den Wörtern</translation>
    </message>
    <message>
      <source>Go to the place before</source>
      <translation>Zur vorigen Stelle</translation>
    </message>
    <message>
      <source>Go to the results</source>
      <translation>Zu den Ergebnissen</translation>
    </message>
    <message>
      <source>Go to the search bar</source>
      <translation>Zur Suchleiste</translation>
    </message>
    <message>
      <source>Go to the spellings of the name that can be split off</source>
      <translation>Zu den Schreibweisen gehen, die sich abtrennen lassen</translation>
    </message>
    <message>
      <source>Go to the years</source>
      <translation>Zu den Jahren</translation>
    </message>
    <message>
      <source>Group similar articles</source>
      <translation>Ähnliche Artikel zusammenfassen</translation>
    </message>
    <message>
      <source>Headline</source>
      <translation>Überschrift</translation>
    </message>
    <message>
      <source>Hide this panel; the View menu brings it back</source>
      <translation>Diesen Bereich verbergen; das Menü „Ansicht“ holt ihn zurück</translation>
    </message>
    <message>
      <source>Hide {panel}</source>
      <translation>{panel} verbergen</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Hoher Kontrast</translation>
    </message>
    <message>
      <source>High contrast theme</source>
      <translation>Farbschema mit hohem Kontrast</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>Hold for comparing</source>
      <translation>Zum Vergleichen festhalten</translation>
    </message>
    <message>
      <source>Hold this article</source>
      <translation>Diesen Artikel festhalten</translation>
    </message>
    <message>
      <source>Hold this article, open another one, and come back: the differences are shown here.</source>
      <translation>Diesen Artikel festhalten, einen anderen öffnen und zurückkommen: hier stehen dann die Unterschiede.</translation>
    </message>
    <message>
      <source>Hold up the import that runs, or let it go on</source>
      <translation>Den laufenden Import pausieren oder fortsetzen</translation>
    </message>
    <message>
      <source>House style</source>
      <translation>Hausstil</translation>
    </message>
    <message>
      <source>House style and suppliers</source>
      <translation>Hausstil und Lieferanten</translation>
    </message>
    <message>
      <source>House style and suppliers…</source>
      <translation>Hausstil und Lieferanten …</translation>
    </message>
    <message>
      <source>How far the import is</source>
      <translation>Wie weit der Import ist</translation>
    </message>
    <message>
      <source>How to search</source>
      <translation>So wird gesucht</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <source>Import a folder</source>
      <translation>Ordner importieren</translation>
    </message>
    <message>
      <source>Import a folder…</source>
      <translation>Ordner importieren …</translation>
    </message>
    <message>
      <source>Import files</source>
      <translation>Dateien importieren</translation>
    </message>
    <message>
      <source>Import files…</source>
      <translation>Dateien importieren …</translation>
    </message>
    <message>
      <source>Import finished: {words}.</source>
      <translation>Import beendet: {words}.</translation>
    </message>
    <message>
      <source>Import of {when}</source>
      <translation>Import vom {when}</translation>
    </message>
    <message>
      <source>Import the same again</source>
      <translation>Dasselbe noch einmal importieren</translation>
    </message>
    <message>
      <source>Import “{name}”?</source>
      <translation>„{name}“ importieren?</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>Importiert</translation>
    </message>
    <message>
      <source>Importing</source>
      <translation>Import läuft</translation>
    </message>
    <message>
      <source>Importing {name}</source>
      <translation>{name} wird importiert</translation>
    </message>
    <message>
      <source>Imports</source>
      <translation>Importe</translation>
    </message>
    <message>
      <source>In the file</source>
      <translation>In der Datei</translation>
    </message>
    <message>
      <source>Index up to date</source>
      <translation>Index ist aktuell</translation>
    </message>
    <message>
      <source>Index what the archive has and the index lacks</source>
      <translation>Indexieren, was das Archiv hat und dem Index fehlt</translation>
    </message>
    <message>
      <source>Ink on paper</source>
      <translation>Tinte auf Papier</translation>
    </message>
    <message>
      <source>Inside quotation marks * and ? are not wildcards; write {suggestion}.</source>
      <translation>In Anführungszeichen sind * und ? keine Platzhalter; schreiben Sie ⁨{suggestion}⁩.</translation>
    </message>
    <message>
      <source>Instructions</source>
      <translation>Anweisungen</translation>
    </message>
    <message>
      <source>Into a window of its own</source>
      <translation>In ein eigenes Fenster</translation>
    </message>
    <message>
      <source>Issues</source>
      <translation>Hinweise</translation>
    </message>
    <message>
      <source>Issues of the import</source>
      <translation>Hinweise zum Import</translation>
    </message>
    <message>
      <source>It cannot be opened or read.</source>
      <translation>Es lässt sich nicht öffnen oder lesen.</translation>
    </message>
    <message>
      <source>It could not be understood.</source>
      <translation>Es war nicht zu verstehen.</translation>
    </message>
    <message>
      <source>It is a Backfile archive itself, and was left out.</source>
      <translation>Es ist selbst ein Backfile-Archiv und wurde ausgelassen.</translation>
    </message>
    <message>
      <source>It is a device, a pipe or a socket, and was not read.</source>
      <translation>Es ist ein Gerät, eine Pipe oder ein Socket und wurde nicht gelesen.</translation>
    </message>
    <message>
      <source>It is a draft or was withdrawn.</source>
      <translation>Es ist ein Entwurf oder wurde zurückgezogen.</translation>
    </message>
    <message>
      <source>It is a link to a place outside the folder, and was not followed.</source>
      <translation>Es ist eine Verknüpfung nach außerhalb des Ordners und wurde nicht verfolgt.</translation>
    </message>
    <message>
      <source>It is empty.</source>
      <translation>Es ist leer.</translation>
    </message>
    <message>
      <source>It is encrypted.</source>
      <translation>Es ist verschlüsselt.</translation>
    </message>
    <message>
      <source>It is larger than one item may be.</source>
      <translation>Es ist größer, als ein Eintrag sein darf.</translation>
    </message>
    <message>
      <source>It is not built as its format demands.</source>
      <translation>Es ist nicht so aufgebaut, wie sein Format es verlangt.</translation>
    </message>
    <message>
      <source>It is not in the manifest of its bag.</source>
      <translation>Es steht nicht im Manifest seines Pakets.</translation>
    </message>
    <message>
      <source>It is not what the manifest of its bag says.</source>
      <translation>Es ist nicht, was das Manifest seines Pakets sagt.</translation>
    </message>
    <message>
      <source>It is packed too many times over.</source>
      <translation>Es ist zu oft ineinander gepackt.</translation>
    </message>
    <message>
      <source>It needs more memory than one item may have.</source>
      <translation>Es braucht mehr Speicher, als ein Eintrag haben darf.</translation>
    </message>
    <message>
      <source>It took too long, and was left out.</source>
      <translation>Es dauerte zu lange und wurde ausgelassen.</translation>
    </message>
    <message>
      <source>It unpacks to more than is allowed.</source>
      <translation>Es ist entpackt größer als erlaubt.</translation>
    </message>
    <message>
      <source>It would grow beyond all bounds when read, and was left out.</source>
      <translation>Es würde beim Lesen über alle Grenzen wachsen und wurde ausgelassen.</translation>
    </message>
    <message>
      <source>Its characters could not all be read.</source>
      <translation>Nicht alle Zeichen waren lesbar.</translation>
    </message>
    <message>
      <source>Its columns do not say what they hold.</source>
      <translation>Seine Spalten sagen nicht, was sie enthalten.</translation>
    </message>
    <message>
      <source>Its path is too long.</source>
      <translation>Sein Pfad ist zu lang.</translation>
    </message>
    <message>
      <source>J next · K previous · A accept · D dismiss · E edit · S sheet</source>
      <translation>J weiter · K zurück · A annehmen · D verwerfen · E bearbeiten · S Kontaktbogen</translation>
    </message>
    <message>
      <source>Keep for this archive</source>
      <translation>Für dieses Archiv speichern</translation>
    </message>
    <message>
      <source>Keep the search under a name</source>
      <translation>Die Suche unter einem Namen speichern</translation>
    </message>
    <message>
      <source>Keep the words of the search, drop every filter</source>
      <translation>Die Wörter der Suche behalten, alle Filter entfernen</translation>
    </message>
    <message>
      <source>Keep this article; the Compare view shows how the next one differs from it</source>
      <translation>Diesen Artikel festhalten; die Ansicht „Vergleichen“ zeigt, worin der nächste abweicht</translation>
    </message>
    <message>
      <source>Kept. The audit looks at all photos again; “Extract again” reads stored credits anew.</source>
      <translation>Gespeichert. Die Prüfung sieht alle Fotos neu an; „Neu auslesen“ liest gespeicherte Nachweise neu.</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <source>Keywords</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Kurdish</source>
      <translation>Kurdisch</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Language, theme, text size and how searching works</source>
      <translation>Sprache, Farbschema, Textgröße und wie gesucht wird</translation>
    </message>
    <message>
      <source>Larger (Ctrl++)</source>
      <translation>Größer (Strg++)</translation>
    </message>
    <message>
      <source>Larger interface</source>
      <translation>Fenstertext größer</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>Größerer Text</translation>
    </message>
    <message>
      <source>Leave it open</source>
      <translation>Offen lassen</translation>
    </message>
    <message>
      <source>Let one article stand for all with nearly the same wording</source>
      <translation>Ein Artikel steht für alle mit fast gleichem Wortlaut</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Light or dark as the system is</source>
      <translation>Hell oder dunkel wie das System</translation>
    </message>
    <message>
      <source>Light theme</source>
      <translation>Helles Farbschema</translation>
    </message>
    <message>
      <source>Like tabs: the panel that has the keyboard stands before the one above or beside it</source>
      <translation>Wie Karteireiter: Der Bereich mit der Tastatur steht vor dem darüber oder daneben</translation>
    </message>
    <message>
      <source>Line length</source>
      <translation>Zeilenlänge</translation>
    </message>
    <message>
      <source>Links to</source>
      <translation>Verweist auf</translation>
    </message>
    <message>
      <source>Lists</source>
      <translation>Listen</translation>
    </message>
    <message>
      <source>Look for missing, conflicting and doubtful photo credits</source>
      <translation>Nach fehlenden, widersprüchlichen und zweifelhaften Fotonachweisen suchen</translation>
    </message>
    <message>
      <source>Look for words in the article at hand</source>
      <translation>Wörter im vorliegenden Artikel suchen</translation>
    </message>
    <message>
      <source>Looking at what is there</source>
      <translation>Es wird nachgesehen, was da ist</translation>
    </message>
    <message>
      <source>Looking at what is there…</source>
      <translation>Es wird nachgesehen, was da ist …</translation>
    </message>
    <message numerus="yes">
      <source>Looking at what is there… %n files so far</source>
      <translation>
        <numerusform>Es wird nachgesehen, was da ist … bisher %n Datei</numerusform>
        <numerusform>Es wird nachgesehen, was da ist … bisher %n Dateien</numerusform>
      </translation>
    </message>
    <message>
      <source>MMMM yyyy</source>
      <translation>MMMM yyyy</translation>
    </message>
    <message>
      <source>Make all text of the window larger</source>
      <translation>Allen Text des Fensters größer machen</translation>
    </message>
    <message>
      <source>Make all text of the window smaller</source>
      <translation>Allen Text des Fensters kleiner machen</translation>
    </message>
    <message>
      <source>Make an empty archive in a folder of your choice</source>
      <translation>Ein leeres Archiv in einem Ordner Ihrer Wahl anlegen</translation>
    </message>
    <message>
      <source>Make one name of those that are chosen in the list</source>
      <translation>Aus den in der Liste gewählten Namen einen machen</translation>
    </message>
    <message>
      <source>Make the article's text larger</source>
      <translation>Den Text des Artikels größer machen</translation>
    </message>
    <message>
      <source>Make the article's text smaller</source>
      <translation>Den Text des Artikels kleiner machen</translation>
    </message>
    <message>
      <source>Make this panel narrower</source>
      <translation>Diesen Bereich schmaler machen</translation>
    </message>
    <message>
      <source>Make this panel wider</source>
      <translation>Diesen Bereich breiter machen</translation>
    </message>
    <message>
      <source>Making {name}</source>
      <translation>{name} wird angelegt</translation>
    </message>
    <message>
      <source>Mark as reviewed</source>
      <translation>Als durchgesehen markieren</translation>
    </message>
    <message numerus="yes">
      <source>Marked %n articles as reviewed.</source>
      <translation>
        <numerusform>%n Artikel als durchgesehen markiert.</numerusform>
        <numerusform>%n Artikel als durchgesehen markiert.</numerusform>
      </translation>
    </message>
    <message>
      <source>Mentioned</source>
      <translation>Erwähnt</translation>
    </message>
    <message>
      <source>Mentioned in</source>
      <translation>Erwähnt in</translation>
    </message>
    <message numerus="yes">
      <source>Merge %n names into</source>
      <translation>
        <numerusform>%n Name zusammenführen zu</numerusform>
        <numerusform>%n Namen zusammenführen zu</numerusform>
      </translation>
    </message>
    <message>
      <source>Merge names</source>
      <translation>Namen zusammenführen</translation>
    </message>
    <message>
      <source>Merge {name} into this name</source>
      <translation>{name} in diesen Namen aufnehmen</translation>
    </message>
    <message>
      <source>Metadata</source>
      <translation>Metadaten</translation>
    </message>
    <message>
      <source>Misspellings</source>
      <translation>Schreibfehler</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <source>More like this</source>
      <translation>Ähnliche Artikel suchen</translation>
    </message>
    <message>
      <source>Move between the article and what is known of it</source>
      <translation>Zwischen dem Artikel und dem, was man von ihm weiß, wechseln</translation>
    </message>
    <message>
      <source>Move the panel that has the keyboard down, or below the panel beside it</source>
      <translation>Den Bereich mit der Tastatur nach unten oder unter den daneben</translation>
    </message>
    <message>
      <source>Move the panel that has the keyboard one column to the left</source>
      <translation>Den Bereich mit der Tastatur eine Spalte nach links</translation>
    </message>
    <message>
      <source>Move the panel that has the keyboard one column to the right</source>
      <translation>Den Bereich mit der Tastatur eine Spalte nach rechts</translation>
    </message>
    <message>
      <source>Move the panel that has the keyboard up, or above the panel beside it</source>
      <translation>Den Bereich mit der Tastatur nach oben oder über den daneben</translation>
    </message>
    <message>
      <source>Move this panel down</source>
      <translation>Diesen Bereich nach unten rücken</translation>
    </message>
    <message>
      <source>Move this panel to the left</source>
      <translation>Diesen Bereich nach links rücken</translation>
    </message>
    <message>
      <source>Move this panel to the right</source>
      <translation>Diesen Bereich nach rechts rücken</translation>
    </message>
    <message>
      <source>Move this panel up</source>
      <translation>Diesen Bereich nach oben rücken</translation>
    </message>
    <message>
      <source>NEAR and PRE reach at most {limit} words; W/P looks in the same paragraph.</source>
      <translation>NEAR und PRE reichen höchstens {limit} Wörter weit; W/P sucht im selben Absatz.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Name this search; it finds anew whenever it is opened.</source>
      <translation>Dieser Suche einen Namen geben; sie sucht bei jedem Öffnen neu.</translation>
    </message>
    <message>
      <source>Names</source>
      <translation>Namen</translation>
    </message>
    <message>
      <source>Narrow it down</source>
      <translation>Eingrenzen</translation>
    </message>
    <message>
      <source>Narrow the panel that has the keyboard</source>
      <translation>Den Bereich mit der Tastatur schmaler machen</translation>
    </message>
    <message>
      <source>Near-duplicates</source>
      <translation>Beinahe-Dubletten</translation>
    </message>
    <message>
      <source>Nearly the same:</source>
      <translation>Fast gleich:</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <source>New archive</source>
      <translation>Neues Archiv</translation>
    </message>
    <message>
      <source>New archive…</source>
      <translation>Neues Archiv …</translation>
    </message>
    <message>
      <source>New shortcut</source>
      <translation>Neues Kürzel</translation>
    </message>
    <message>
      <source>New: {name}</source>
      <translation>Neu: {name}</translation>
    </message>
    <message>
      <source>Newest</source>
      <translation>Neueste</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>Neueste zuerst</translation>
    </message>
    <message>
      <source>News items (NewsML-G2)</source>
      <translation>Nachrichten (NewsML-G2)</translation>
    </message>
    <message>
      <source>News items (ninjs)</source>
      <translation>Nachrichten (ninjs)</translation>
    </message>
    <message>
      <source>Nexis joins OR before AND: a OR b AND c was read as (a OR b) AND c.</source>
      <translation>Nexis verknüpft OR vor AND: a OR b AND c wurde als (a OR b) AND c gelesen.</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Next (Enter)</source>
      <translation>Weiter (Eingabe)</translation>
    </message>
    <message>
      <source>Next hit</source>
      <translation>Nächster Treffer</translation>
    </message>
    <message>
      <source>Next hit (F3)</source>
      <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
      <source>Next result</source>
      <translation>Nächstes Ergebnis</translation>
    </message>
    <message>
      <source>No archive is open</source>
      <translation>Kein Archiv geöffnet</translation>
    </message>
    <message>
      <source>No archive open</source>
      <translation>Kein Archiv geöffnet</translation>
    </message>
    <message>
      <source>No article chosen</source>
      <translation>Kein Artikel gewählt</translation>
    </message>
    <message>
      <source>No article has “{word}”. These begin with it:</source>
      <translation>Kein Artikel enthält „{word}“. Damit beginnen:</translation>
    </message>
    <message>
      <source>No audit has run to its end in this archive. Start one with “Audit now”.</source>
      <translation>In diesem Archiv ist noch keine Prüfung zu Ende gelaufen. „Jetzt prüfen“ beginnt eine.</translation>
    </message>
    <message>
      <source>No backup of the database could be made.</source>
      <translation>Die Datenbank konnte nicht gesichert werden.</translation>
    </message>
    <message>
      <source>No command has that name. Try a part of it, or press Esc to close.</source>
      <translation>Kein Befehl heißt so. Einen Teil des Namens versuchen oder mit Esc schließen.</translation>
    </message>
    <message>
      <source>No credit</source>
      <translation>Kein Nachweis</translation>
    </message>
    <message>
      <source>No credit at all</source>
      <translation>Gar kein Nachweis</translation>
    </message>
    <message>
      <source>No dates</source>
      <translation>Keine Daten</translation>
    </message>
    <message>
      <source>No field</source>
      <translation>Kein Feld</translation>
    </message>
    <message>
      <source>No field differs</source>
      <translation>Kein Feld weicht ab</translation>
    </message>
    <message>
      <source>No findings</source>
      <translation>Keine Befunde</translation>
    </message>
    <message>
      <source>No importer reads this kind of file.</source>
      <translation>Kein Importer liest diese Art Datei.</translation>
    </message>
    <message>
      <source>No issues: everything that was found could be read.</source>
      <translation>Keine Hinweise: Alles Gefundene war lesbar.</translation>
    </message>
    <message>
      <source>No longer watch this folder; what was imported stays</source>
      <translation>Diesen Ordner nicht mehr beobachten; was importiert wurde, bleibt</translation>
    </message>
    <message>
      <source>No longer watch {folder}</source>
      <translation>{folder} nicht mehr beobachten</translation>
    </message>
    <message>
      <source>No name chosen</source>
      <translation>Kein Name gewählt</translation>
    </message>
    <message>
      <source>None of these</source>
      <translation>Keine davon</translation>
    </message>
    <message>
      <source>Not audited yet</source>
      <translation>Noch nicht geprüft</translation>
    </message>
    <message>
      <source>Not used</source>
      <translation>Nicht benutzt</translation>
    </message>
    <message>
      <source>Note changed</source>
      <translation>Notiz geändert</translation>
    </message>
    <message>
      <source>Note kept</source>
      <translation>Notiz gespeichert</translation>
    </message>
    <message>
      <source>Note on the article…</source>
      <translation>Notiz zum Artikel …</translation>
    </message>
    <message>
      <source>Note on the selection</source>
      <translation>Notiz zur Auswahl</translation>
    </message>
    <message>
      <source>Note on the selection…</source>
      <translation>Notiz zur Auswahl …</translation>
    </message>
    <message>
      <source>Note taken away</source>
      <translation>Notiz entfernt</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>Nichts gefunden</translation>
    </message>
    <message>
      <source>Nothing found yet</source>
      <translation>Noch nichts gefunden</translation>
    </message>
    <message>
      <source>Nothing in this article was corrected.</source>
      <translation>In diesem Artikel wurde nichts korrigiert.</translation>
    </message>
    <message>
      <source>Nothing is known of what the picture itself says.</source>
      <translation>Was das Bild selbst sagt, ist nicht bekannt.</translation>
    </message>
    <message>
      <source>Nothing is left here in this state. Choose another rule or state.</source>
      <translation>In diesem Stand ist hier nichts mehr. Eine andere Regel oder einen anderen Stand wählen.</translation>
    </message>
    <message>
      <source>Nothing leaves this machine.</source>
      <translation>Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
      <source>Nothing to look up yet</source>
      <translation>Noch nichts nachzuschlagen</translation>
    </message>
    <message>
      <source>O on the photo desk</source>
      <translation>O in der Bildredaktion</translation>
    </message>
    <message>
      <source>Of this archive alone; kept in its folder. The audit looks at all photos again.</source>
      <translation>Nur für dieses Archiv; liegt in seinem Ordner. Die Prüfung sieht alle Fotos neu an.</translation>
    </message>
    <message>
      <source>Oldest</source>
      <translation>Älteste</translation>
    </message>
    <message>
      <source>Oldest first</source>
      <translation>Älteste zuerst</translation>
    </message>
    <message>
      <source>One line an article, with columns of your choice</source>
      <translation>Eine Zeile je Artikel, mit Spalten nach Wahl</translation>
    </message>
    <message>
      <source>Only the first 2 MB are shown.</source>
      <translation>Nur die ersten 2 MB werden gezeigt.</translation>
    </message>
    <message>
      <source>Only these</source>
      <translation>Nur diese</translation>
    </message>
    <message>
      <source>Only what {query} finds; show all</source>
      <translation>Nur was {query} findet; alle zeigen</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Open again</source>
      <translation>Wieder öffnen</translation>
    </message>
    <message>
      <source>Open an archive</source>
      <translation>Archiv öffnen</translation>
    </message>
    <message>
      <source>Open another archive</source>
      <translation>Ein anderes Archiv öffnen</translation>
    </message>
    <message>
      <source>Open archive…</source>
      <translation>Archiv öffnen …</translation>
    </message>
    <message>
      <source>Open one, or start with the sample archive.</source>
      <translation>Eines öffnen oder mit dem Beispielarchiv beginnen.</translation>
    </message>
    <message>
      <source>Open or close the group of the result at hand, as the arrow keys do</source>
      <translation>Die Gruppe dieses Ergebnisses öffnen oder schließen, wie die Pfeiltasten</translation>
    </message>
    <message>
      <source>Open recent</source>
      <translation>Zuletzt geöffnete</translation>
    </message>
    <message>
      <source>Open the article found before</source>
      <translation>Den Artikel davor öffnen</translation>
    </message>
    <message>
      <source>Open the finding again</source>
      <translation>Befund wieder öffnen</translation>
    </message>
    <message>
      <source>Open the list entry</source>
      <translation>Listeneintrag öffnen</translation>
    </message>
    <message>
      <source>Open the next article found</source>
      <translation>Den nächsten gefundenen Artikel öffnen</translation>
    </message>
    <message>
      <source>Open the sample archive</source>
      <translation>Beispielarchiv öffnen</translation>
    </message>
    <message>
      <source>Opening {name}</source>
      <translation>{name} wird geöffnet</translation>
    </message>
    <message>
      <source>Opening…</source>
      <translation>Wird geöffnet …</translation>
    </message>
    <message>
      <source>Or read it as {query}</source>
      <translation>Oder gelesen als {query}</translation>
    </message>
    <message>
      <source>Order by date of publication, newest first</source>
      <translation>Nach Erscheinungsdatum ordnen, neueste zuerst</translation>
    </message>
    <message>
      <source>Order by date of publication, oldest first</source>
      <translation>Nach Erscheinungsdatum ordnen, älteste zuerst</translation>
    </message>
    <message>
      <source>Order by how well the words match</source>
      <translation>Danach ordnen, wie gut die Wörter passen</translation>
    </message>
    <message>
      <source>Order of the results</source>
      <translation>Reihenfolge der Ergebnisse</translation>
    </message>
    <message>
      <source>Order of the results: {order}</source>
      <translation>Reihenfolge der Ergebnisse: {order}</translation>
    </message>
    <message>
      <source>Organisation as photographer</source>
      <translation>Organisation als Fotograf</translation>
    </message>
    <message>
      <source>Organisations</source>
      <translation>Organisationen</translation>
    </message>
    <message>
      <source>Organisations mentioned</source>
      <translation>Erwähnte Organisationen</translation>
    </message>
    <message>
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <source>Originals in a bag (BagIt)</source>
      <translation>Originale im Paket (BagIt)</translation>
    </message>
    <message>
      <source>Other names</source>
      <translation>Andere Namen</translation>
    </message>
    <message>
      <source>Outlet</source>
      <translation>Medium</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Seite</translation>
    </message>
    <message>
      <source>Part of the query could not be read: check it before trusting the answer.</source>
      <translation>Ein Teil der Suche war nicht lesbar: Prüfen Sie sie, bevor Sie der Antwort trauen.</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pausieren</translation>
    </message>
    <message>
      <source>Pause or resume</source>
      <translation>Pausieren oder fortsetzen</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>People mentioned</source>
      <translation>Erwähnte Personen</translation>
    </message>
    <message>
      <source>Persian</source>
      <translation>Persisch</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>Photo agency</source>
      <translation>Fotoagentur</translation>
    </message>
    <message>
      <source>Photo credit</source>
      <translation>Fotonachweis</translation>
    </message>
    <message>
      <source>Photo credits that need a look, people and their names, your lists, and imports. Drop your own files anywhere on the window to begin; Ctrl+K finds every command.</source>
      <translation>Fotonachweise, die einen Blick brauchen, Personen und ihre Namen, Ihre Listen und Importe. Legen Sie eigene Dateien irgendwo im Fenster ab, um zu beginnen; Strg+K findet jeden Befehl.</translation>
    </message>
    <message>
      <source>Photo desk</source>
      <translation>Bildredaktion</translation>
    </message>
    <message>
      <source>Photographed for</source>
      <translation>Fotografiert für</translation>
    </message>
    <message>
      <source>Photographer</source>
      <translation>Fotograf</translation>
    </message>
    <message>
      <source>Photographer only</source>
      <translation>Nur Fotograf</translation>
    </message>
    <message>
      <source>Photographers on the staff</source>
      <translation>Eigene Fotografen</translation>
    </message>
    <message>
      <source>Photographers, agencies, editors, places, each with its count. What you choose is written into the search; (none) finds what is missing.</source>
      <translation>Fotografen, Agenturen, Redakteure, Orte, jeweils mit ihrer Zahl. Was Sie wählen, wird in die Suche geschrieben; (ohne) findet, was fehlt.</translation>
    </message>
    <message>
      <source>Photos</source>
      <translation>Fotos</translation>
    </message>
    <message>
      <source>Photos and their credits</source>
      <translation>Fotos und ihre Nachweise</translation>
    </message>
    <message>
      <source>Photos by</source>
      <translation>Fotos von</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>Placeholder</source>
      <translation>Platzhalter</translation>
    </message>
    <message>
      <source>Placeholders that are allowed</source>
      <translation>Erlaubte Platzhalter</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Orte</translation>
    </message>
    <message>
      <source>Places mentioned</source>
      <translation>Erwähnte Orte</translation>
    </message>
    <message>
      <source>Plain text</source>
      <translation>Reiner Text</translation>
    </message>
    <message>
      <source>Platform</source>
      <translation>Plattform</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Preferences…</source>
      <translation>Einstellungen …</translation>
    </message>
    <message>
      <source>Preparing the sample archive</source>
      <translation>Das Beispielarchiv wird vorbereitet</translation>
    </message>
    <message>
      <source>Previous (Shift+Enter)</source>
      <translation>Zurück (Umschalt+Eingabe)</translation>
    </message>
    <message>
      <source>Previous hit</source>
      <translation>Voriger Treffer</translation>
    </message>
    <message>
      <source>Previous hit (Shift+F3)</source>
      <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
      <source>Previous result</source>
      <translation>Voriges Ergebnis</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>Gedruckt</translation>
    </message>
    <message>
      <source>Printed and embedded differ</source>
      <translation>Gedruckter und eingebetteter Nachweis verschieden</translation>
    </message>
    <message>
      <source>Printed credit beside what the picture says</source>
      <translation>Gedruckter Nachweis neben dem, was das Bild sagt</translation>
    </message>
    <message>
      <source>Printed credit → suggestion</source>
      <translation>Gedruckter Nachweis → Vorschlag</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>Erschienen</translation>
    </message>
    <message numerus="yes">
      <source>Put %n articles into</source>
      <translation>
        <numerusform>%n Artikel legen in</numerusform>
        <numerusform>%n Artikel legen in</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Put %n articles into {name}.</source>
      <translation>
        <numerusform>%n Artikel in {name} gelegt.</numerusform>
        <numerusform>%n Artikel in {name} gelegt.</numerusform>
      </translation>
    </message>
    <message>
      <source>Put a tag on the chosen articles</source>
      <translation>Den gewählten Artikeln ein Etikett geben</translation>
    </message>
    <message>
      <source>Put every panel back to its place and width</source>
      <translation>Jeden Bereich an seinen Platz und auf seine Breite zurücksetzen</translation>
    </message>
    <message>
      <source>Put the chosen articles into a collection</source>
      <translation>Die gewählten Artikel in eine Sammlung legen</translation>
    </message>
    <message>
      <source>Put this panel and the one beside it in one place</source>
      <translation>Diesen Bereich mit dem daneben zusammenlegen</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>R on the photo desk</source>
      <translation>R in der Bildredaktion</translation>
    </message>
    <message>
      <source>Ranges work for dates and numbers, not for {field}.</source>
      <translation>Bereiche gibt es für Daten und Zahlen, nicht für {field}.</translation>
    </message>
    <message>
      <source>Read again what older rules extracted; corrections hold</source>
      <translation>Neu lesen, was ältere Regeln ausgelesen haben; Korrekturen gelten weiter</translation>
    </message>
    <message>
      <source>Read it as it was set</source>
      <translation>Lesen, wie es gesetzt war</translation>
    </message>
    <message>
      <source>Read the article of the finding</source>
      <translation>Artikel des Befunds lesen</translation>
    </message>
    <message>
      <source>Read the files of the last import once more: what is known stays as it is</source>
      <translation>Die Dateien des letzten Imports noch einmal lesen: Bekanntes bleibt, wie es ist</translation>
    </message>
    <message>
      <source>Reading it ended the process that read it.</source>
      <translation>Das Lesen beendete den lesenden Prozess.</translation>
    </message>
    <message>
      <source>Reading it stopped with a fault.</source>
      <translation>Das Lesen brach mit einem Fehler ab.</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Rebuild the index</source>
      <translation>Index neu aufbauen</translation>
    </message>
    <message>
      <source>Rebuilding the index</source>
      <translation>Index wird neu aufgebaut</translation>
    </message>
    <message>
      <source>Recent searches</source>
      <translation>Letzte Suchen</translation>
    </message>
    <message>
      <source>Records (JSON Lines)</source>
      <translation>Datensätze (JSON Lines)</translation>
    </message>
    <message>
      <source>References (BibTeX)</source>
      <translation>Literaturangaben (BibTeX)</translation>
    </message>
    <message>
      <source>References (CSL JSON)</source>
      <translation>Literaturangaben (CSL JSON)</translation>
    </message>
    <message>
      <source>References (RIS)</source>
      <translation>Literaturangaben (RIS)</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>Ablehnen</translation>
    </message>
    <message>
      <source>Reject the value at hand…</source>
      <translation>Diesen Wert ablehnen …</translation>
    </message>
    <message>
      <source>Reject “{value}”?</source>
      <translation>„{value}“ ablehnen?</translation>
    </message>
    <message>
      <source>Related</source>
      <translation>Verwandtes</translation>
    </message>
    <message>
      <source>Relevance</source>
      <translation>Relevanz</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
      <source>Remove %n articles from</source>
      <translation>
        <numerusform>%n Artikel herausnehmen aus</numerusform>
        <numerusform>%n Artikel herausnehmen aus</numerusform>
      </translation>
    </message>
    <message>
      <source>Remove a saved search, a collection or a tag; it can be undone</source>
      <translation>Eine gespeicherte Suche, Sammlung oder ein Etikett entfernen; lässt sich rückgängig machen</translation>
    </message>
    <message>
      <source>Remove a tag</source>
      <translation>Etikett entfernen</translation>
    </message>
    <message>
      <source>Remove a tag from the chosen articles</source>
      <translation>Ein Etikett von den gewählten Artikeln entfernen</translation>
    </message>
    <message>
      <source>Remove a tag…</source>
      <translation>Etikett entfernen …</translation>
    </message>
    <message>
      <source>Remove all filters</source>
      <translation>Alle Filter entfernen</translation>
    </message>
    <message numerus="yes">
      <source>Remove from %n articles the tag</source>
      <translation>
        <numerusform>Von %n Artikel das Etikett entfernen</numerusform>
        <numerusform>Von %n Artikeln das Etikett entfernen</numerusform>
      </translation>
    </message>
    <message>
      <source>Remove from a collection</source>
      <translation>Aus einer Sammlung nehmen</translation>
    </message>
    <message>
      <source>Remove from a collection…</source>
      <translation>Aus einer Sammlung nehmen …</translation>
    </message>
    <message>
      <source>Remove shortcut</source>
      <translation>Kürzel entfernen</translation>
    </message>
    <message>
      <source>Remove the chosen articles from a collection; they stay in the archive</source>
      <translation>Die gewählten Artikel aus einer Sammlung nehmen; im Archiv bleiben sie</translation>
    </message>
    <message>
      <source>Remove the list entry</source>
      <translation>Listeneintrag entfernen</translation>
    </message>
    <message>
      <source>Removed {name}.</source>
      <translation>{name} entfernt.</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <source>Rename the list entry…</source>
      <translation>Listeneintrag umbenennen …</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Umbenennen …</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>Report of the last import</source>
      <translation>Bericht des letzten Imports</translation>
    </message>
    <message>
      <source>Reporting by</source>
      <translation>Bericht von</translation>
    </message>
    <message>
      <source>Reports, copies of pictures, house style</source>
      <translation>Berichte, Kopien von Bildern, Hausstil</translation>
    </message>
    <message>
      <source>Restore all defaults</source>
      <translation>Alle zurücksetzen</translation>
    </message>
    <message>
      <source>Restore default</source>
      <translation>Standard wiederherstellen</translation>
    </message>
    <message>
      <source>Restriction</source>
      <translation>Einschränkung</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>Ergebnisse</translation>
    </message>
    <message>
      <source>Results as a table</source>
      <translation>Ergebnisse als Tabelle</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <source>Reuters-21578 (SGML)</source>
      <translation>Reuters-21578 (SGML)</translation>
    </message>
    <message>
      <source>Reviewed</source>
      <translation>Durchgesehen</translation>
    </message>
    <message>
      <source>Right click: choose columns</source>
      <translation>Rechtsklick: Spalten wählen</translation>
    </message>
    <message>
      <source>Rights</source>
      <translation>Rechte</translation>
    </message>
    <message>
      <source>Rule</source>
      <translation>Regel</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>Regeln</translation>
    </message>
    <message>
      <source>SHA-256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <source>Same as the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>Same photo, other credit</source>
      <translation>Gleiches Foto, anderer Nachweis</translation>
    </message>
    <message>
      <source>Same text in</source>
      <translation>Derselbe Text in</translation>
    </message>
    <message>
      <source>Sample archive</source>
      <translation>Beispielarchiv</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Save a copy of the picture</source>
      <translation>Kopie des Bildes speichern</translation>
    </message>
    <message>
      <source>Save a copy with the corrected credit…</source>
      <translation>Kopie mit korrigiertem Nachweis speichern …</translation>
    </message>
    <message>
      <source>Save copies of all corrected photos…</source>
      <translation>Kopien aller korrigierten Fotos speichern …</translation>
    </message>
    <message>
      <source>Save copies of pictures to</source>
      <translation>Kopien der Bilder speichern in</translation>
    </message>
    <message>
      <source>Save the house style</source>
      <translation>Hausstil speichern</translation>
    </message>
    <message>
      <source>Save the report</source>
      <translation>Bericht speichern</translation>
    </message>
    <message>
      <source>Save the search</source>
      <translation>Suche speichern</translation>
    </message>
    <message>
      <source>Save the search…</source>
      <translation>Suche speichern …</translation>
    </message>
    <message>
      <source>Saved as {name}.</source>
      <translation>Als {name} gespeichert.</translation>
    </message>
    <message>
      <source>Saved searches</source>
      <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
      <source>Saved searches, collections, tags and recent searches</source>
      <translation>Gespeicherte Suchen, Sammlungen, Etiketten und letzte Suchen</translation>
    </message>
    <message>
      <source>Saved web pages</source>
      <translation>Gespeicherte Webseiten</translation>
    </message>
    <message>
      <source>Say why it is wrong and take it away</source>
      <translation>Sagen, warum er falsch ist, und ihn entfernen</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suche</translation>
    </message>
    <message>
      <source>Search again</source>
      <translation>Erneut suchen</translation>
    </message>
    <message numerus="yes">
      <source>Search for all %n</source>
      <translation>
        <numerusform>Danach suchen</numerusform>
        <numerusform>Nach allen %n suchen</numerusform>
      </translation>
    </message>
    <message>
      <source>Search for articles about the same as the one that is read</source>
      <translation>Artikel zum selben Thema wie dem gelesenen suchen</translation>
    </message>
    <message>
      <source>Search for credit:any</source>
      <translation>Nach credit:any suchen</translation>
    </message>
    <message>
      <source>Search for credit:conflict: printed and embedded credit disagree</source>
      <translation>Nach credit:conflict suchen: gedruckter und eingebetteter Nachweis widersprechen sich</translation>
    </message>
    <message>
      <source>Search for credit:none</source>
      <translation>Nach credit:none suchen</translation>
    </message>
    <message>
      <source>Search for its articles</source>
      <translation>Nach seinen Artikeln suchen</translation>
    </message>
    <message>
      <source>Search for the selection</source>
      <translation>Nach der Auswahl suchen</translation>
    </message>
    <message>
      <source>Search for the value at hand</source>
      <translation>Nach diesem Wert suchen</translation>
    </message>
    <message>
      <source>Search for this</source>
      <translation>Danach suchen</translation>
    </message>
    <message>
      <source>Search the archive and read</source>
      <translation>Das Archiv durchsuchen und lesen</translation>
    </message>
    <message>
      <source>Search the archive for the words selected in the article</source>
      <translation>Im Archiv nach den im Artikel markierten Wörtern suchen</translation>
    </message>
    <message>
      <source>Search the archive for {words}</source>
      <translation>Das Archiv nach {words} durchsuchen</translation>
    </message>
    <message>
      <source>Search the archive: words, “phrases”, caption:, credit:, byline:, date:2021 …</source>
      <translation>Archiv durchsuchen: Wörter, „Wortfolgen“, caption:, credit:, byline:, date:2021 …</translation>
    </message>
    <message>
      <source>Search while typing</source>
      <translation>Beim Tippen suchen</translation>
    </message>
    <message>
      <source>Searched for {what}.</source>
      <translation>Gesucht: {what}.</translation>
    </message>
    <message>
      <source>Searches to come back to</source>
      <translation>Suchen, zu denen man zurückkehrt</translation>
    </message>
    <message>
      <source>Searching, reading and correcting go on meanwhile. What came of it will be told here.</source>
      <translation>Suchen, Lesen und Korrigieren gehen derweil weiter. Was daraus wurde, steht danach hier.</translation>
    </message>
    <message>
      <source>Searching… Esc stops it.</source>
      <translation>Suche läuft … Esc bricht sie ab.</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>Ressort</translation>
    </message>
    <message>
      <source>Set the reviewed mark of the chosen articles, or take it away</source>
      <translation>Die Durchsicht-Marke der gewählten Artikel setzen oder wegnehmen</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Shortcut</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <source>Show a line above each panel to drag it by: beside, above or behind another, or into a window of its own</source>
      <translation>Über jedem Bereich eine Zeile zeigen, an der man ihn zieht: neben, über oder hinter einen anderen oder in ein eigenes Fenster</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Alle zeigen</translation>
    </message>
    <message>
      <source>Show every article of the archive</source>
      <translation>Alle Artikel des Archivs zeigen</translation>
    </message>
    <message>
      <source>Show how the article differs</source>
      <translation>Zeigen, worin der Artikel abweicht</translation>
    </message>
    <message>
      <source>Show it</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>Show me around</source>
      <translation>Rundgang</translation>
    </message>
    <message>
      <source>Show or hide similar articles</source>
      <translation>Ähnliche Artikel zeigen oder verbergen</translation>
    </message>
    <message>
      <source>Show or hide the article</source>
      <translation>Artikel zeigen oder verbergen</translation>
    </message>
    <message>
      <source>Show or hide the filters</source>
      <translation>Die Filter zeigen oder verbergen</translation>
    </message>
    <message>
      <source>Show or hide the metadata of the article</source>
      <translation>Die Metadaten des Artikels zeigen oder verbergen</translation>
    </message>
    <message>
      <source>Show or hide the results</source>
      <translation>Ergebnisse zeigen oder verbergen</translation>
    </message>
    <message>
      <source>Show the article set as an article</source>
      <translation>Den Artikel als Artikel gesetzt zeigen</translation>
    </message>
    <message>
      <source>Show the file as it came</source>
      <translation>Die Datei zeigen, wie sie kam</translation>
    </message>
    <message>
      <source>Show the findings of all articles</source>
      <translation>Die Befunde aller Artikel zeigen</translation>
    </message>
    <message>
      <source>Show the report</source>
      <translation>Bericht zeigen</translation>
    </message>
    <message>
      <source>Show what corrections by hand changed in the article</source>
      <translation>Zeigen, was Korrekturen von Hand im Artikel geändert haben</translation>
    </message>
    <message>
      <source>Similar</source>
      <translation>Ähnliche</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Überspringen</translation>
    </message>
    <message>
      <source>Smaller (Ctrl+−)</source>
      <translation>Kleiner (Strg+−)</translation>
    </message>
    <message>
      <source>Smaller interface</source>
      <translation>Fenstertext kleiner</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Kleinerer Text</translation>
    </message>
    <message>
      <source>Some of what people did cannot be brought back from the bag.</source>
      <translation>Einiges von dem, was von Hand gemacht wurde, lässt sich nicht aus dem Paket zurückholen.</translation>
    </message>
    <message>
      <source>Something went wrong that should not have. The archive is safe and you can go on working. If it happens again, this report helps to mend it:</source>
      <translation>Etwas ist schiefgegangen, das nicht hätte schiefgehen dürfen. Das Archiv ist unversehrt und Sie können weiterarbeiten. Wenn es wieder geschieht, hilft dieser Bericht, den Fehler zu beheben:</translation>
    </message>
    <message>
      <source>Sorani Kurdish</source>
      <translation>Sorani-Kurdisch</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Spanish</source>
      <translation>Spanisch</translation>
    </message>
    <message>
      <source>Split a name off</source>
      <translation>Namen abtrennen</translation>
    </message>
    <message>
      <source>Split off {name}</source>
      <translation>{name} abtrennen</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Stop what runs; what was done before stays</source>
      <translation>Anhalten, was läuft; was vorher geschah, bleibt</translation>
    </message>
    <message>
      <source>Stopped. The results below are still of the search before; Enter searches again.</source>
      <translation>Angehalten. Die Ergebnisse unten gehören noch zur Suche davor; Eingabe sucht noch einmal.</translation>
    </message>
    <message>
      <source>Stopped. What was imported before stays.</source>
      <translation>Angehalten. Was vorher importiert wurde, bleibt.</translation>
    </message>
    <message>
      <source>Suppliers</source>
      <translation>Lieferanten</translation>
    </message>
    <message>
      <source>TREC (SGML)</source>
      <translation>TREC (SGML)</translation>
    </message>
    <message>
      <source>Table (CSV)</source>
      <translation>Tabelle (CSV)</translation>
    </message>
    <message>
      <source>Tables of articles (CSV)</source>
      <translation>Tabellen von Artikeln (CSV)</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Etikett</translation>
    </message>
    <message numerus="yes">
      <source>Tag %n articles with</source>
      <translation>
        <numerusform>%n Artikel etikettieren mit</numerusform>
        <numerusform>%n Artikel etikettieren mit</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Tagged %n articles with {name}.</source>
      <translation>
        <numerusform>%n Artikel mit {name} etikettiert.</numerusform>
        <numerusform>%n Artikel mit {name} etikettiert.</numerusform>
      </translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Etiketten</translation>
    </message>
    <message>
      <source>Tag…</source>
      <translation>Etikettieren …</translation>
    </message>
    <message>
      <source>Take all back</source>
      <translation>Alle zurücknehmen</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Zurücknehmen</translation>
    </message>
    <message>
      <source>Take over a table (CSV) of agreed and other forms of names; it can be undone</source>
      <translation>Eine Tabelle (CSV) vereinbarter und anderer Namensformen übernehmen; es lässt sich rückgängig machen</translation>
    </message>
    <message>
      <source>Take over the corrections of another copy; where both corrected a value, yours stays and is told</source>
      <translation>Die Korrekturen einer anderen Kopie übernehmen; wo beide einen Wert korrigiert haben, bleibt Ihrer und wird genannt</translation>
    </message>
    <message>
      <source>Take the last change back</source>
      <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
      <source>Take the panel that has the keyboard out of the window, to another screen for example, or put it back</source>
      <translation>Den Bereich mit der Tastatur aus dem Fenster nehmen, etwa auf einen anderen Bildschirm, oder zurückholen</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Aufgenommen</translation>
    </message>
    <message>
      <source>Taken back: {what}</source>
      <translation>Zurückgenommen: {what}</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Textgröße</translation>
    </message>
    <message>
      <source>Text, saved web pages, NITF, NewsML, ninjs, WordPress, WARC, pictures with IPTC data and more. Choose files or a folder, or drop them anywhere on this window. Originals are kept untouched.</source>
      <translation>Text, gespeicherte Webseiten, NITF, NewsML, ninjs, WordPress, WARC, Bilder mit IPTC-Daten und mehr. Dateien oder einen Ordner wählen oder irgendwo in diesem Fenster ablegen. Originale bleiben unberührt.</translation>
    </message>
    <message numerus="yes">
      <source>The archive is sound: %n originals looked at.</source>
      <translation>
        <numerusform>Das Archiv ist unversehrt: %n Original angesehen.</numerusform>
        <numerusform>Das Archiv ist unversehrt: %n Originale angesehen.</numerusform>
      </translation>
    </message>
    <message>
      <source>The article</source>
      <translation>Der Artikel</translation>
    </message>
    <message>
      <source>The article as set</source>
      <translation>Der gesetzte Artikel</translation>
    </message>
    <message>
      <source>The article has no photo with a caption.</source>
      <translation>Der Artikel hat kein Foto mit Bildunterschrift.</translation>
    </message>
    <message>
      <source>The article has no photo.</source>
      <translation>Der Artikel hat kein Foto.</translation>
    </message>
    <message>
      <source>The article has no such value.</source>
      <translation>Der Artikel hat keinen solchen Wert.</translation>
    </message>
    <message>
      <source>The article's text at its own size</source>
      <translation>Der Text des Artikels in seiner eigenen Größe</translation>
    </message>
    <message>
      <source>The audit looked at every photo and found nothing under rule {rule}.</source>
      <translation>Die Prüfung hat jedes Foto angesehen und nach Regel {rule} nichts gefunden.</translation>
    </message>
    <message>
      <source>The audit looked at every photo and found nothing.</source>
      <translation>Die Prüfung hat jedes Foto angesehen und nichts gefunden.</translation>
    </message>
    <message>
      <source>The bag cannot be checked.</source>
      <translation>Das Paket lässt sich nicht prüfen.</translation>
    </message>
    <message>
      <source>The bag says otherwise than this archive does; yours stays.</source>
      <translation>Das Paket sagt etwas anderes als dieses Archiv; Ihres bleibt.</translation>
    </message>
    <message>
      <source>The brackets and operators are nested more than {limit} levels deep.</source>
      <translation>Klammern und Operatoren sind mehr als {limit} Ebenen tief geschachtelt.</translation>
    </message>
    <message>
      <source>The distance of {operator} is a number from 1 to {limit}.</source>
      <translation>Der Abstand von {operator} ist eine Zahl von 1 bis {limit}.</translation>
    </message>
    <message>
      <source>The finding and its photo</source>
      <translation>Der Befund und sein Foto</translation>
    </message>
    <message numerus="yes">
      <source>The first %n photos are shown.</source>
      <translation>
        <numerusform>Das erste Foto wird gezeigt.</numerusform>
        <numerusform>Die ersten %n Fotos werden gezeigt.</numerusform>
      </translation>
    </message>
    <message>
      <source>The form that stays</source>
      <translation>Die Form, die bleibt</translation>
    </message>
    <message>
      <source>The language changes the next time Backfile starts.</source>
      <translation>Die Sprache wechselt beim nächsten Start von Backfile.</translation>
    </message>
    <message>
      <source>The manifest of the bag names it, but it is not there.</source>
      <translation>Das Manifest des Pakets nennt es, aber es ist nicht da.</translation>
    </message>
    <message>
      <source>The name of a file in it leads outside, and it was left out.</source>
      <translation>Der Name einer Datei darin führt nach außen; sie wurde ausgelassen.</translation>
    </message>
    <message>
      <source>The original</source>
      <translation>Das Original</translation>
    </message>
    <message>
      <source>The original file</source>
      <translation>Die Originaldatei</translation>
    </message>
    <message>
      <source>The page as it came, without its scripts and styles</source>
      <translation>Die Seite, wie sie kam, ohne Skripte und Stile</translation>
    </message>
    <message>
      <source>The page goes on; its source shows more.</source>
      <translation>Die Seite geht weiter; ihr Quelltext zeigt mehr.</translation>
    </message>
    <message>
      <source>The picture cannot be shown.</source>
      <translation>Das Bild kann nicht gezeigt werden.</translation>
    </message>
    <message>
      <source>The picture carries no credit of its own.</source>
      <translation>Das Bild trägt keinen eigenen Nachweis.</translation>
    </message>
    <message>
      <source>The picture has more pixels than are safe to draw.</source>
      <translation>Das Bild hat mehr Pixel, als gefahrlos gezeichnet werden können.</translation>
    </message>
    <message>
      <source>The picture is damaged and cannot be drawn.</source>
      <translation>Das Bild ist beschädigt und kann nicht gezeichnet werden.</translation>
    </message>
    <message>
      <source>The picture is not in the archive.</source>
      <translation>Das Bild ist nicht im Archiv.</translation>
    </message>
    <message>
      <source>The query has more than {limit} words.</source>
      <translation>Die Suche hat mehr als {limit} Wörter.</translation>
    </message>
    <message>
      <source>The query is longer than {limit} characters.</source>
      <translation>Die Suche ist länger als {limit} Zeichen.</translation>
    </message>
    <message>
      <source>The range ends before it begins.</source>
      <translation>Der Bereich endet, bevor er beginnt.</translation>
    </message>
    <message>
      <source>The regular expression is longer than {limit} characters.</source>
      <translation>Der reguläre Ausdruck ist länger als {limit} Zeichen.</translation>
    </message>
    <message>
      <source>The regular expression is wrong: {problem}.</source>
      <translation>Der reguläre Ausdruck ist falsch: {problem}.</translation>
    </message>
    <message>
      <source>The right credit. Enter saves it, Esc leaves it as it was.</source>
      <translation>Der richtige Nachweis. Eingabe speichert ihn, Esc lässt alles, wie es war.</translation>
    </message>
    <message>
      <source>The right date as year-month-day, such as 2026-03-11.</source>
      <translation>Das richtige Datum als Jahr-Monat-Tag, etwa 2026-03-11.</translation>
    </message>
    <message>
      <source>The right value</source>
      <translation>Der richtige Wert</translation>
    </message>
    <message>
      <source>The right value. Enter saves it, Esc leaves it as it was.</source>
      <translation>Der richtige Wert. Eingabe speichert ihn, Esc lässt alles, wie es war.</translation>
    </message>
    <message>
      <source>The saved search “{name}” contains itself.</source>
      <translation>Die gespeicherte Suche „{name}“ enthält sich selbst.</translation>
    </message>
    <message>
      <source>The search language on one page</source>
      <translation>Die Suchsprache auf einer Seite</translation>
    </message>
    <message>
      <source>The shipped entry stands again.</source>
      <translation>Der mitgelieferte Eintrag gilt wieder.</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Farbschema</translation>
    </message>
    <message>
      <source>Theme of the system</source>
      <translation>Farbschema des Systems</translation>
    </message>
    <message>
      <source>There are more issues in the file than are listed.</source>
      <translation>In der Datei sind mehr Hinweise, als aufgeführt werden.</translation>
    </message>
    <message>
      <source>There is no archive at {path}.</source>
      <translation>Unter {path} ist kein Archiv.</translation>
    </message>
    <message>
      <source>There is no article in it.</source>
      <translation>Es enthält keinen Artikel.</translation>
    </message>
    <message>
      <source>There is no field “{name}”; the nearest is “{nearest}”.</source>
      <translation>Es gibt kein Feld „{name}“; am nächsten ist „{nearest}“.</translation>
    </message>
    <message>
      <source>There is no operator {operator}; write {instead}.</source>
      <translation>Es gibt keinen Operator {operator}; schreiben Sie {instead}.</translation>
    </message>
    <message>
      <source>There is no saved search “{name}”.</source>
      <translation>Es gibt keine gespeicherte Suche „{name}“.</translation>
    </message>
    <message>
      <source>There is nothing between these brackets.</source>
      <translation>Zwischen diesen Klammern steht nichts.</translation>
    </message>
    <message>
      <source>There is nothing between these quotation marks.</source>
      <translation>Zwischen diesen Anführungszeichen steht nichts.</translation>
    </message>
    <message>
      <source>This archive has its own entry</source>
      <translation>Dieses Archiv hat einen eigenen Eintrag</translation>
    </message>
    <message>
      <source>This archive is empty</source>
      <translation>Dieses Archiv ist leer</translation>
    </message>
    <message>
      <source>This archive is open for reading only: it lies on a network share. Copy it to a disk of this computer to change it.</source>
      <translation>Dieses Archiv ist nur zum Lesen geöffnet: Es liegt auf einer Netzwerkfreigabe. Zum Ändern auf eine Platte dieses Rechners kopieren.</translation>
    </message>
    <message>
      <source>This archive is open for reading only: it lies where nothing can be written. Copy it to another disk to change it.</source>
      <translation>Dieses Archiv ist nur zum Lesen geöffnet: Es liegt, wo nichts geschrieben werden kann. Zum Ändern auf eine andere Platte kopieren.</translation>
    </message>
    <message>
      <source>This article has no words that set it apart.</source>
      <translation>Dieser Artikel hat keine Wörter, die ihn auszeichnen.</translation>
    </message>
    <message>
      <source>This bracket is never closed.</source>
      <translation>Diese Klammer wird nie geschlossen.</translation>
    </message>
    <message>
      <source>This closing bracket has no opening one.</source>
      <translation>Zu dieser schließenden Klammer fehlt die öffnende.</translation>
    </message>
    <message>
      <source>This file is not text ({size} bytes); the article shows what was read from it.</source>
      <translation>Diese Datei ist kein Text ({size} Bytes); der Artikel zeigt, was daraus gelesen wurde.</translation>
    </message>
    <message>
      <source>This name is printed in one way only: there is nothing to split off.</source>
      <translation>Dieser Name ist nur in einer Form gedruckt: Es gibt nichts abzutrennen.</translation>
    </message>
    <message>
      <source>This panel in a window of its own</source>
      <translation>Diesen Bereich in ein eigenes Fenster legen</translation>
    </message>
    <message>
      <source>This quotation mark is never closed.</source>
      <translation>Dieses Anführungszeichen wird nie geschlossen.</translation>
    </message>
    <message>
      <source>This reads like a {source} query; here that is {query}.</source>
      <translation>Das liest sich wie eine Suche aus {source}; hier heißt sie ⁨{query}⁩.</translation>
    </message>
    <message>
      <source>This takes a moment the first time.</source>
      <translation>Beim ersten Mal dauert das einen Augenblick.</translation>
    </message>
    <message>
      <source>This would change no credit and no finding.</source>
      <translation>Das würde keinen Nachweis und keinen Befund ändern.</translation>
    </message>
    <message numerus="yes">
      <source>Took %n articles out of {name}.</source>
      <translation>
        <numerusform>%n Artikel aus {name} genommen.</numerusform>
        <numerusform>%n Artikel aus {name} genommen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Took %n marks away.</source>
      <translation>
        <numerusform>%n Marke weggenommen.</numerusform>
        <numerusform>%n Marken weggenommen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Took the tag {name} off %n articles.</source>
      <translation>
        <numerusform>Das Etikett {name} von %n Artikel entfernt.</numerusform>
        <numerusform>Das Etikett {name} von %n Artikeln entfernt.</numerusform>
      </translation>
    </message>
    <message>
      <source>Translated by</source>
      <translation>Übersetzt von</translation>
    </message>
    <message>
      <source>Try fewer words or fewer filters; quotes and = look for exact forms only.</source>
      <translation>Weniger Wörter oder weniger Filter versuchen; Anführungszeichen und = finden nur genaue Formen.</translation>
    </message>
    <message>
      <source>Try the failed again</source>
      <translation>Fehlgeschlagene noch einmal versuchen</translation>
    </message>
    <message>
      <source>Turkish</source>
      <translation>Türkisch</translation>
    </message>
    <message>
      <source>Type a part of a name</source>
      <translation>Einen Teil eines Namens tippen</translation>
    </message>
    <message>
      <source>Type a search</source>
      <translation>Eine Suche eintippen</translation>
    </message>
    <message>
      <source>Type a search first; then it can be kept.</source>
      <translation>Zuerst eine Suche eingeben; dann lässt sie sich speichern.</translation>
    </message>
    <message>
      <source>Undated or bare</source>
      <translation>Ohne Datum oder Angaben</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Unknown name</source>
      <translation>Unbekannter Name</translation>
    </message>
    <message>
      <source>Updated</source>
      <translation>Aktualisiert</translation>
    </message>
    <message>
      <source>Updated {date}</source>
      <translation>Aktualisiert {date}</translation>
    </message>
    <message>
      <source>Use the whole screen</source>
      <translation>Den ganzen Bildschirm benutzen</translation>
    </message>
    <message>
      <source>Value at hand</source>
      <translation>Dieser Wert</translation>
    </message>
    <message>
      <source>Version, licences and where things are kept</source>
      <translation>Version, Lizenzen und wo was liegt</translation>
    </message>
    <message>
      <source>Via</source>
      <translation>Über</translation>
    </message>
    <message>
      <source>Views of the article</source>
      <translation>Ansichten des Artikels</translation>
    </message>
    <message>
      <source>Walk through what was found</source>
      <translation>Durch das Gefundene gehen</translation>
    </message>
    <message>
      <source>Watch a folder</source>
      <translation>Ordner beobachten</translation>
    </message>
    <message>
      <source>Watch a folder…</source>
      <translation>Ordner beobachten …</translation>
    </message>
    <message>
      <source>Watch {folder}</source>
      <translation>{folder} beobachten</translation>
    </message>
    <message>
      <source>Watched folders</source>
      <translation>Beobachtete Ordner</translation>
    </message>
    <message>
      <source>Web archives (WACZ)</source>
      <translation>Webarchive (WACZ)</translation>
    </message>
    <message>
      <source>Web archives (WARC)</source>
      <translation>Webarchive (WARC)</translation>
    </message>
    <message>
      <source>Web page (HTML)</source>
      <translation>Webseite (HTML)</translation>
    </message>
    <message>
      <source>Web pages in one file (MAFF)</source>
      <translation>Webseiten in einer Datei (MAFF)</translation>
    </message>
    <message>
      <source>Web pages in one file (MHTML)</source>
      <translation>Webseiten in einer Datei (MHTML)</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>Schwere</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>What do you want to do?</source>
      <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
      <source>What is kept in this archive. Enter opens, F2 renames, Delete removes.</source>
      <translation>Was in diesem Archiv aufbewahrt wird. Eingabe öffnet, F2 benennt um, Entf entfernt.</translation>
    </message>
    <message>
      <source>What is known of the article</source>
      <translation>Was man vom Artikel weiß</translation>
    </message>
    <message>
      <source>What is left out</source>
      <translation>Was ausgelassen wird</translation>
    </message>
    <message>
      <source>What is needed to recognise it is missing.</source>
      <translation>Was zum Erkennen nötig ist, fehlt.</translation>
    </message>
    <message>
      <source>What it says</source>
      <translation>Was darin steht</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Wo</translation>
    </message>
    <message>
      <source>Where and when</source>
      <translation>Wo und wann</translation>
    </message>
    <message>
      <source>Where it came from</source>
      <translation>Woher er kommt</translation>
    </message>
    <message>
      <source>White on black with strong edges</source>
      <translation>Weiß auf Schwarz mit kräftigen Kanten</translation>
    </message>
    <message>
      <source>Who made it</source>
      <translation>Wer ihn gemacht hat</translation>
    </message>
    <message>
      <source>Who wrote, edited, photographed or is mentioned</source>
      <translation>Wer geschrieben, redigiert, fotografiert hat oder erwähnt wird</translation>
    </message>
    <message>
      <source>Why is this none? Enter dismisses, Esc keeps it.</source>
      <translation>Warum ist das kein Befund? Eingabe verwirft ihn, Esc behält ihn.</translation>
    </message>
    <message>
      <source>Why? (may stay empty)</source>
      <translation>Warum? (darf leer bleiben)</translation>
    </message>
    <message>
      <source>Widen the panel that has the keyboard</source>
      <translation>Den Bereich mit der Tastatur breiter machen</translation>
    </message>
    <message>
      <source>Wire</source>
      <translation>Nachrichtenagentur</translation>
    </message>
    <message>
      <source>Wire text (ANPA 1312)</source>
      <translation>Agenturtext (ANPA 1312)</translation>
    </message>
    <message>
      <source>Wire text (AsiaNet)</source>
      <translation>Agenturtext (AsiaNet)</translation>
    </message>
    <message>
      <source>Wire text (IPTC 7901)</source>
      <translation>Agenturtext (IPTC 7901)</translation>
    </message>
    <message>
      <source>WordPress exports</source>
      <translation>WordPress-Exporte</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Wörter</translation>
    </message>
    <message>
      <source>Words side by side are a phrase there; they were put in quotation marks.</source>
      <translation>Wörter nebeneinander sind dort eine Wortfolge; sie wurden in Anführungszeichen gesetzt.</translation>
    </message>
    <message>
      <source>Words, phrases, or fields: this search looks for “harbour” in photo captions only. The line below says how it was understood.</source>
      <translation>Wörter, Wortfolgen oder Felder: Diese Suche sucht „harbour“ nur in Bildunterschriften. Die Zeile darunter sagt, wie sie verstanden wurde.</translation>
    </message>
    <message numerus="yes">
      <source>Would read %n credits differently.</source>
      <translation>
        <numerusform>Würde %n Nachweis anders lesen.</numerusform>
        <numerusform>Würde %n Nachweise anders lesen.</numerusform>
      </translation>
    </message>
    <message>
      <source>Write a note on the whole article</source>
      <translation>Eine Notiz zum ganzen Artikel schreiben</translation>
    </message>
    <message>
      <source>Write a note on the words selected in the article</source>
      <translation>Eine Notiz zu den im Artikel markierten Wörtern schreiben</translation>
    </message>
    <message>
      <source>Write every article found to a file: table, references, news items and more</source>
      <translation>Jeden gefundenen Artikel in eine Datei schreiben: Tabelle, Literaturangaben, Nachrichten und mehr</translation>
    </message>
    <message>
      <source>Write every correction by hand to a file, for another copy of this archive</source>
      <translation>Alle Korrekturen von Hand in eine Datei schreiben, für eine andere Kopie dieses Archivs</translation>
    </message>
    <message>
      <source>Write the agreed form and the other forms of names as a table (CSV)</source>
      <translation>Die vereinbarte und die anderen Formen der Namen als Tabelle (CSV) schreiben</translation>
    </message>
    <message>
      <source>Write the right caption</source>
      <translation>Die richtige Bildunterschrift schreiben</translation>
    </message>
    <message>
      <source>Write the right deck</source>
      <translation>Die richtige Unterzeile schreiben</translation>
    </message>
    <message>
      <source>Write the right headline</source>
      <translation>Die richtige Überschrift schreiben</translation>
    </message>
    <message>
      <source>Write what the value should be</source>
      <translation>Schreiben, wie der Wert lauten soll</translation>
    </message>
    <message>
      <source>Write when it was published</source>
      <translation>Schreiben, wann er erschienen ist</translation>
    </message>
    <message>
      <source>Write where it was filed</source>
      <translation>Schreiben, von wo berichtet wurde</translation>
    </message>
    <message>
      <source>Write who edited the article</source>
      <translation>Schreiben, wer den Artikel redigiert hat</translation>
    </message>
    <message>
      <source>Write who wrote the article</source>
      <translation>Schreiben, wer den Artikel geschrieben hat</translation>
    </message>
    <message>
      <source>Write whose photo it is</source>
      <translation>Schreiben, von wem das Foto ist</translation>
    </message>
    <message>
      <source>Writing by</source>
      <translation>Text von</translation>
    </message>
    <message>
      <source>Writing copies of pictures</source>
      <translation>Kopien von Bildern werden geschrieben</translation>
    </message>
    <message>
      <source>Writing the report</source>
      <translation>Der Bericht wird geschrieben</translation>
    </message>
    <message>
      <source>Written by</source>
      <translation>Geschrieben von</translation>
    </message>
    <message>
      <source>Wrong form</source>
      <translation>Falsche Form</translation>
    </message>
    <message>
      <source>Wrote</source>
      <translation>Schrieb</translation>
    </message>
    <message>
      <source>Wrote captions in</source>
      <translation>Bildunterschriften geschrieben in</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Jahr</translation>
    </message>
    <message>
      <source>Your note. Enter saves it, Esc cancels.</source>
      <translation>Ihre Notiz. Eingabe speichert sie, Esc verwirft sie.</translation>
    </message>
    <message>
      <source>Your words are marked. F3 goes from one to the next; Original shows the file as it came.</source>
      <translation>Ihre Wörter sind markiert. F3 geht vom einen zum nächsten; „Original“ zeigt die Datei, wie sie kam.</translation>
    </message>
    <message>
      <source>[picture: {words}]</source>
      <translation>[Bild: {words}]</translation>
    </message>
    <message>
      <source>[picture]</source>
      <translation>[Bild]</translation>
    </message>
    <message>
      <source>a body</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>a bracket does not close</source>
      <translation>eine Klammer schließt nicht</translation>
    </message>
    <message>
      <source>a byline</source>
      <translation>Autorenzeile</translation>
    </message>
    <message>
      <source>a caption writer</source>
      <translation>Verfasser der Bildunterschrift</translation>
    </message>
    <message>
      <source>a collection</source>
      <translation>Sammlung</translation>
    </message>
    <message>
      <source>a contributor</source>
      <translation>Mitarbeit</translation>
    </message>
    <message>
      <source>a copy of this picture is credited to “{credit}” in article {number}</source>
      <translation>eine Kopie dieses Bildes trägt in Artikel {number} den Nachweis „{credit}“</translation>
    </message>
    <message>
      <source>a correction</source>
      <translation>Berichtigung</translation>
    </message>
    <message>
      <source>a date mentioned</source>
      <translation>Datumsnennung</translation>
    </message>
    <message>
      <source>a date updated</source>
      <translation>Aktualisierungsdatum</translation>
    </message>
    <message>
      <source>a dateline</source>
      <translation>Ortsmarke</translation>
    </message>
    <message>
      <source>a deck</source>
      <translation>Unterzeile</translation>
    </message>
    <message>
      <source>a file</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>a file photo without its date</source>
      <translation>ein Archivbild ohne Datum</translation>
    </message>
    <message>
      <source>a file photo without its date; the picture says {date}</source>
      <translation>ein Archivbild ohne Datum; im Bild steht {date}</translation>
    </message>
    <message>
      <source>a format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>a headline</source>
      <translation>Überschrift</translation>
    </message>
    <message>
      <source>a keyword</source>
      <translation>Schlagwort</translation>
    </message>
    <message>
      <source>a language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>a length</source>
      <translation>Länge</translation>
    </message>
    <message>
      <source>a note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>a part of the credit stands twice</source>
      <translation>ein Teil des Nachweises steht doppelt</translation>
    </message>
    <message>
      <source>a person mentioned</source>
      <translation>Personennennung</translation>
    </message>
    <message>
      <source>a photo agency</source>
      <translation>Fotoagentur</translation>
    </message>
    <message>
      <source>a photo caption</source>
      <translation>Bildunterschrift</translation>
    </message>
    <message>
      <source>a photo credit</source>
      <translation>Fotonachweis</translation>
    </message>
    <message>
      <source>a photographer</source>
      <translation>Fotograf</translation>
    </message>
    <message>
      <source>a photographer is named but no agency</source>
      <translation>ein Fotograf ist genannt, aber keine Agentur</translation>
    </message>
    <message>
      <source>a place filed from</source>
      <translation>Meldeort</translation>
    </message>
    <message>
      <source>a place mentioned</source>
      <translation>Ortsnennung</translation>
    </message>
    <message>
      <source>a placeholder, not a credit</source>
      <translation>ein Platzhalter, kein Nachweis</translation>
    </message>
    <message>
      <source>a platform or intermediary</source>
      <translation>Plattform oder Vermittler</translation>
    </message>
    <message>
      <source>a publication date</source>
      <translation>Erscheinungsdatum</translation>
    </message>
    <message>
      <source>a related link</source>
      <translation>Verweis</translation>
    </message>
    <message>
      <source>a reviewed mark</source>
      <translation>Durchsicht-Marke</translation>
    </message>
    <message>
      <source>a rights statement</source>
      <translation>Rechtevermerk</translation>
    </message>
    <message>
      <source>a section</source>
      <translation>Ressort</translation>
    </message>
    <message>
      <source>a tag</source>
      <translation>Etikett</translation>
    </message>
    <message>
      <source>a wire</source>
      <translation>Nachrichtenagentur</translation>
    </message>
    <message>
      <source>a year, from March 2019 to the end of 2020</source>
      <translation>ein Jahr; von März 2019 bis Ende 2020</translation>
    </message>
    <message>
      <source>about</source>
      <translation>etwa</translation>
    </message>
    <message>
      <source>about {when}</source>
      <translation>etwa {when}</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>angenommen</translation>
    </message>
    <message>
      <source>after {date}</source>
      <translation>nach {date}</translation>
    </message>
    <message>
      <source>after {date}, which is given with its year: “{words}”</source>
      <translation>nach {date}, mit Jahr angegeben: „{words}“</translation>
    </message>
    <message>
      <source>after {date}: “{words}”</source>
      <translation>nach {date}: „{words}“</translation>
    </message>
    <message>
      <source>after {when}</source>
      <translation>nach {when}</translation>
    </message>
    <message>
      <source>all</source>
      <translation>alle</translation>
    </message>
    <message>
      <source>already here</source>
      <translation>schon da</translation>
    </message>
    <message>
      <source>also {names}</source>
      <translation>auch {names}</translation>
    </message>
    <message>
      <source>among the results of a search</source>
      <translation>bei den Ergebnissen einer Suche</translation>
    </message>
    <message>
      <source>an address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>an agency is named but no photographer</source>
      <translation>eine Agentur ist genannt, aber kein Fotograf</translation>
    </message>
    <message>
      <source>an audit finding</source>
      <translation>Prüfbefund</translation>
    </message>
    <message>
      <source>an editing credit</source>
      <translation>Redaktionsnachweis</translation>
    </message>
    <message>
      <source>an id</source>
      <translation>Kennung</translation>
    </message>
    <message>
      <source>an opening</source>
      <translation>Einstieg</translation>
    </message>
    <message>
      <source>an organisation mentioned</source>
      <translation>Organisationsnennung</translation>
    </message>
    <message>
      <source>an outlet</source>
      <translation>Medium</translation>
    </message>
    <message>
      <source>and {count} more</source>
      <translation>und {count} weitere</translation>
    </message>
    <message>
      <source>any</source>
      <translation>vorhanden</translation>
    </message>
    <message>
      <source>any letters, one letter</source>
      <translation>beliebige Buchstaben, ein Buchstabe</translation>
    </message>
    <message>
      <source>anywhere</source>
      <translation>überall</translation>
    </message>
    <message>
      <source>articles</source>
      <translation>artikel</translation>
    </message>
    <message>
      <source>articles like this one</source>
      <translation>ähnliche Artikel</translation>
    </message>
    <message>
      <source>articles {what}</source>
      <translation>Artikel {what}</translation>
    </message>
    <message>
      <source>as wide as the panel</source>
      <translation>so breit wie der Bereich</translation>
    </message>
    <message>
      <source>at least {count}</source>
      <translation>mindestens {count}</translation>
    </message>
    <message>
      <source>audit findings</source>
      <translation>Prüfbefunde</translation>
    </message>
    <message>
      <source>auditing</source>
      <translation>Prüfung</translation>
    </message>
    <message>
      <source>backing up the database</source>
      <translation>Datenbank wird gesichert</translation>
    </message>
    <message>
      <source>before {date}</source>
      <translation>vor {date}</translation>
    </message>
    <message>
      <source>before {when}</source>
      <translation>vor {when}</translation>
    </message>
    <message>
      <source>between {first} and {last}</source>
      <translation>zwischen {first} und {last}</translation>
    </message>
    <message>
      <source>body</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>boilerplate</source>
      <translation>wiederkehrender Text</translation>
    </message>
    <message>
      <source>both words, in all their forms</source>
      <translation>beide Wörter, in allen Formen</translation>
    </message>
    <message>
      <source>broken off; importing the same again completes it</source>
      <translation>abgebrochen; derselbe Import noch einmal vollendet ihn</translation>
    </message>
    <message>
      <source>byline</source>
      <translation>Autorenzeile</translation>
    </message>
    <message>
      <source>captions</source>
      <translation>Bildunterschriften</translation>
    </message>
    <message numerus="yes">
      <source>checked {day}: %n differences</source>
      <translation>
        <numerusform>geprüft am {day}: %n Abweichung</numerusform>
        <numerusform>geprüft am {day}: %n Abweichungen</numerusform>
      </translation>
    </message>
    <message>
      <source>checked {day}: sound</source>
      <translation>geprüft am {day}: in Ordnung</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>gewählt</translation>
    </message>
    <message>
      <source>collections</source>
      <translation>Sammlungen</translation>
    </message>
    <message>
      <source>conflict</source>
      <translation>widersprüchlich</translation>
    </message>
    <message>
      <source>corrections</source>
      <translation>korrekturen</translation>
    </message>
    <message>
      <source>d MMMM</source>
      <translation>d. MMMM</translation>
    </message>
    <message>
      <source>d MMMM yyyy</source>
      <translation>d. MMMM yyyy</translation>
    </message>
    <message>
      <source>date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>date not stated</source>
      <translation>Datum nicht angegeben</translation>
    </message>
    <message>
      <source>dated</source>
      <translation>datiert</translation>
    </message>
    <message>
      <source>dateline</source>
      <translation>Ortsmarke</translation>
    </message>
    <message>
      <source>deck</source>
      <translation>Unterzeile</translation>
    </message>
    <message>
      <source>differs in {parts}</source>
      <translation>weicht ab in {parts}</translation>
    </message>
    <message>
      <source>dismissed</source>
      <translation>verworfen</translation>
    </message>
    <message>
      <source>double spaces</source>
      <translation>doppelte Leerzeichen</translation>
    </message>
    <message>
      <source>drag to choose</source>
      <translation>ziehen zum Wählen</translation>
    </message>
    <message>
      <source>duplicates</source>
      <translation>Dubletten</translation>
    </message>
    <message>
      <source>editing credits</source>
      <translation>Redaktionsnachweise</translation>
    </message>
    <message>
      <source>either word; OR is written in capitals</source>
      <translation>eines der Wörter; OR in Großbuchstaben</translation>
    </message>
    <message>
      <source>error</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <source>every month</source>
      <translation>jeden Monat</translation>
    </message>
    <message>
      <source>every week</source>
      <translation>jede Woche</translation>
    </message>
    <message>
      <source>exactly these words in this order</source>
      <translation>genau diese Wörter in dieser Folge</translation>
    </message>
    <message>
      <source>excluded</source>
      <translation>ausgeschlossen</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>fehlgeschlagen</translation>
    </message>
    <message>
      <source>file photo</source>
      <translation>Archivfoto</translation>
    </message>
    <message>
      <source>filed from</source>
      <translation>gemeldet aus</translation>
    </message>
    <message>
      <source>fixed</source>
      <translation>behoben</translation>
    </message>
    <message>
      <source>from {low} on</source>
      <translation>ab {low}</translation>
    </message>
    <message>
      <source>from {low} to {high}</source>
      <translation>von {low} bis {high}</translation>
    </message>
    <message>
      <source>has: is followed by the name of a field, as in has:credit.</source>
      <translation>Auf has: folgt der Name eines Feldes, wie in has:credit.</translation>
    </message>
    <message>
      <source>headline</source>
      <translation>Überschrift</translation>
    </message>
    <message>
      <source>hide</source>
      <translation>verbergen</translation>
    </message>
    <message numerus="yes">
      <source>hide %n similar</source>
      <translation>
        <numerusform>%n ähnlichen verbergen</numerusform>
        <numerusform>%n ähnliche verbergen</numerusform>
      </translation>
    </message>
    <message>
      <source>hit {current} of {total}</source>
      <translation>Treffer {current} von {total}</translation>
    </message>
    <message>
      <source>import {number}</source>
      <translation>Import {number}</translation>
    </message>
    <message numerus="yes">
      <source>in %n groups</source>
      <translation>
        <numerusform>in %n Gruppe</numerusform>
        <numerusform>in %n Gruppen</numerusform>
      </translation>
    </message>
    <message>
      <source>in body</source>
      <translation>im Text</translation>
    </message>
    <message>
      <source>in byline</source>
      <translation>in der Autorenzeile</translation>
    </message>
    <message>
      <source>in caption writer</source>
      <translation>beim Verfasser der Bildunterschrift</translation>
    </message>
    <message>
      <source>in caption {n}</source>
      <translation>in Bildunterschrift {n}</translation>
    </message>
    <message>
      <source>in correction</source>
      <translation>in der Berichtigung</translation>
    </message>
    <message>
      <source>in dateline</source>
      <translation>in der Ortsmarke</translation>
    </message>
    <message>
      <source>in deck</source>
      <translation>in der Unterzeile</translation>
    </message>
    <message>
      <source>in editing credit</source>
      <translation>im Redaktionsnachweis</translation>
    </message>
    <message>
      <source>in headline</source>
      <translation>in der Überschrift</translation>
    </message>
    <message>
      <source>in keywords</source>
      <translation>in Schlagwörtern</translation>
    </message>
    <message>
      <source>in notes</source>
      <translation>in Notizen</translation>
    </message>
    <message>
      <source>in organisations</source>
      <translation>bei Organisationen</translation>
    </message>
    <message>
      <source>in outlet</source>
      <translation>im Medium</translation>
    </message>
    <message>
      <source>in people</source>
      <translation>bei Personen</translation>
    </message>
    <message>
      <source>in photo captions</source>
      <translation>in Bildunterschriften</translation>
    </message>
    <message>
      <source>in photo credit {n}</source>
      <translation>in Fotonachweis {n}</translation>
    </message>
    <message>
      <source>in places</source>
      <translation>bei Orten</translation>
    </message>
    <message>
      <source>in related links</source>
      <translation>in Verweisen</translation>
    </message>
    <message>
      <source>in reporting credit</source>
      <translation>im Berichtsnachweis</translation>
    </message>
    <message>
      <source>in rights</source>
      <translation>in den Rechten</translation>
    </message>
    <message>
      <source>in section</source>
      <translation>im Ressort</translation>
    </message>
    <message>
      <source>in tags</source>
      <translation>in Etiketten</translation>
    </message>
    <message>
      <source>in the dateline</source>
      <translation>in der Ortsmarke</translation>
    </message>
    <message>
      <source>in the opening</source>
      <translation>im Einstieg</translation>
    </message>
    <message>
      <source>in {low}</source>
      <translation>{low}</translation>
    </message>
    <message>
      <source>indexing</source>
      <translation>Indexaufbau</translation>
    </message>
    <message>
      <source>it</source>
      <translation>selbst</translation>
    </message>
    <message>
      <source>it must carry its credit wherever it is used</source>
      <translation>es muss überall seinen Nachweis tragen</translation>
    </message>
    <message>
      <source>it must carry its credit wherever it is used: “{words}”</source>
      <translation>es muss überall seinen Nachweis tragen: „{words}“</translation>
    </message>
    <message>
      <source>it must not be archived</source>
      <translation>es darf nicht archiviert werden</translation>
    </message>
    <message>
      <source>it must not be archived: “{words}”</source>
      <translation>es darf nicht archiviert werden: „{words}“</translation>
    </message>
    <message>
      <source>it must not be sold or archived</source>
      <translation>es darf weder verkauft noch archiviert werden</translation>
    </message>
    <message>
      <source>it must not be sold or archived: “{words}”</source>
      <translation>es darf weder verkauft noch archiviert werden: „{words}“</translation>
    </message>
    <message>
      <source>it must not be used in: {place}</source>
      <translation>nicht zu verwenden in: {place}</translation>
    </message>
    <message>
      <source>it must not be used in: {place}: “{words}”</source>
      <translation>nicht zu verwenden in: {place}: „{words}“</translation>
    </message>
    <message>
      <source>it was licensed for one use</source>
      <translation>es war für eine einzige Verwendung lizenziert</translation>
    </message>
    <message>
      <source>it was licensed for one use: “{words}”</source>
      <translation>es war für eine einzige Verwendung lizenziert: „{words}“</translation>
    </message>
    <message>
      <source>it was licensed until {year}</source>
      <translation>es war bis {year} lizenziert</translation>
    </message>
    <message>
      <source>it was licensed until {year}: “{words}”</source>
      <translation>es war bis {year} lizenziert: „{words}“</translation>
    </message>
    <message>
      <source>it was under embargo</source>
      <translation>es stand unter Sperrfrist</translation>
    </message>
    <message>
      <source>it was under embargo: “{words}”</source>
      <translation>es stand unter Sperrfrist: „{words}“</translation>
    </message>
    <message>
      <source>it was withdrawn by its supplier</source>
      <translation>es wurde vom Lieferanten zurückgezogen</translation>
    </message>
    <message>
      <source>it was withdrawn by its supplier: “{words}”</source>
      <translation>es wurde vom Lieferanten zurückgezogen: „{words}“</translation>
    </message>
    <message>
      <source>line {number}</source>
      <translation>Zeile {number}</translation>
    </message>
    <message>
      <source>listed on another machine; turn it on to watch it here</source>
      <translation>auf einem anderen Rechner eingetragen; einschalten, um ihn hier zu beobachten</translation>
    </message>
    <message>
      <source>loading…</source>
      <translation>lädt …</translation>
    </message>
    <message>
      <source>longer than 800 words</source>
      <translation>länger als 800 Wörter</translation>
    </message>
    <message>
      <source>looked into at {time}</source>
      <translation>durchgesehen um {time}</translation>
    </message>
    <message>
      <source>looking…</source>
      <translation>wird nachgesehen …</translation>
    </message>
    <message>
      <source>low confidence</source>
      <translation>geringe Sicherheit</translation>
    </message>
    <message>
      <source>mentioned</source>
      <translation>erwähnt</translation>
    </message>
    <message>
      <source>merge</source>
      <translation>zusammenführen</translation>
    </message>
    <message>
      <source>name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>names</source>
      <translation>namen</translation>
    </message>
    <message>
      <source>naming a date {span}</source>
      <translation>mit einem erwähnten Datum {span}</translation>
    </message>
    <message>
      <source>neither the caption nor the picture names anybody</source>
      <translation>weder Bildunterschrift noch Bild nennen jemanden</translation>
    </message>
    <message>
      <source>new articles</source>
      <translation>neue Artikel</translation>
    </message>
    <message>
      <source>no archive</source>
      <translation>kein Archiv</translation>
    </message>
    <message>
      <source>no archive is open</source>
      <translation>es ist kein Archiv geöffnet</translation>
    </message>
    <message>
      <source>no article is open</source>
      <translation>es ist kein Artikel geöffnet</translation>
    </message>
    <message>
      <source>no article that can be changed is open</source>
      <translation>es ist kein änderbarer Artikel geöffnet</translation>
    </message>
    <message>
      <source>no byline</source>
      <translation>keine Autorenzeile</translation>
    </message>
    <message>
      <source>no caption printed</source>
      <translation>keine Bildunterschrift gedruckt</translation>
    </message>
    <message>
      <source>no credit printed</source>
      <translation>kein Nachweis gedruckt</translation>
    </message>
    <message>
      <source>no date stated</source>
      <translation>kein Datum genannt</translation>
    </message>
    <message>
      <source>no dates</source>
      <translation>keine Daten</translation>
    </message>
    <message>
      <source>no editor named</source>
      <translation>kein Redakteur genannt</translation>
    </message>
    <message>
      <source>no headline</source>
      <translation>keine Überschrift</translation>
    </message>
    <message>
      <source>no outlet stated</source>
      <translation>kein Medium genannt</translation>
    </message>
    <message>
      <source>no writable archive is open</source>
      <translation>es ist kein beschreibbares Archiv geöffnet</translation>
    </message>
    <message>
      <source>none in the text</source>
      <translation>nicht im Text</translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>noch keine</translation>
    </message>
    <message>
      <source>none yet: choose articles and press Ctrl+Shift+A</source>
      <translation>noch keine: Artikel wählen und Strg+Umschalt+A drücken</translation>
    </message>
    <message>
      <source>none yet: choose articles and press Ctrl+Shift+T</source>
      <translation>noch keine: Artikel wählen und Strg+Umschalt+T drücken</translation>
    </message>
    <message>
      <source>none yet: search, then save it with Ctrl+S</source>
      <translation>noch keine: suchen und mit Strg+S speichern</translation>
    </message>
    <message>
      <source>none yet: searches that you press Enter on are listed here</source>
      <translation>noch keine: Suchen, bei denen Sie die Eingabetaste drücken, stehen hier</translation>
    </message>
    <message>
      <source>not as printed</source>
      <translation>nicht wie gedruckt</translation>
    </message>
    <message>
      <source>not dated</source>
      <translation>ohne Datum</translation>
    </message>
    <message>
      <source>not found</source>
      <translation>nicht gefunden</translation>
    </message>
    <message>
      <source>not looked into yet</source>
      <translation>noch nicht durchgesehen</translation>
    </message>
    <message>
      <source>not recognised</source>
      <translation>nicht erkannt</translation>
    </message>
    <message>
      <source>not stated</source>
      <translation>nicht angegeben</translation>
    </message>
    <message>
      <source>not there now; it is looked for again</source>
      <translation>zurzeit nicht da; es wird wieder nachgesehen</translation>
    </message>
    <message>
      <source>not this word</source>
      <translation>nicht dieses Wort</translation>
    </message>
    <message>
      <source>notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <source>nothing differs</source>
      <translation>nichts weicht ab</translation>
    </message>
    <message>
      <source>nothing is found</source>
      <translation>es wurde nichts gefunden</translation>
    </message>
    <message>
      <source>nothing runs</source>
      <translation>es läuft nichts</translation>
    </message>
    <message>
      <source>nothing there, something there</source>
      <translation>nichts da, etwas da</translation>
    </message>
    <message>
      <source>of at least {low} words</source>
      <translation>mit mindestens {low} Wörtern</translation>
    </message>
    <message>
      <source>of at most {high} words</source>
      <translation>mit höchstens {high} Wörtern</translation>
    </message>
    <message>
      <source>of exactly {low} words</source>
      <translation>mit genau {low} Wörtern</translation>
    </message>
    <message>
      <source>of {low} to {high} words</source>
      <translation>mit {low} bis {high} Wörtern</translation>
    </message>
    <message>
      <source>off</source>
      <translation>aus</translation>
    </message>
    <message>
      <source>on or within a week after a {weekday}: “{words}”</source>
      <translation>an einem {weekday} oder in der Woche danach: „{words}“</translation>
    </message>
    <message>
      <source>on the page of imports</source>
      <translation>auf der Seite Importe</translation>
    </message>
    <message>
      <source>on the page of lists</source>
      <translation>auf der Seite Listen</translation>
    </message>
    <message>
      <source>on the page of people</source>
      <translation>auf der Seite Personen</translation>
    </message>
    <message>
      <source>on the page of photos</source>
      <translation>auf der Seite Fotos</translation>
    </message>
    <message>
      <source>on {low}</source>
      <translation>am {low}</translation>
    </message>
    <message>
      <source>one a line</source>
      <translation>einer je Zeile</translation>
    </message>
    <message>
      <source>one of several values</source>
      <translation>einer von mehreren Werten</translation>
    </message>
    <message>
      <source>only when asked for</source>
      <translation>nur auf Wunsch</translation>
    </message>
    <message>
      <source>only {query} ×</source>
      <translation>nur {query} ×</translation>
    </message>
    <message>
      <source>open</source>
      <translation>offen</translation>
    </message>
    <message>
      <source>organisations mentioned</source>
      <translation>erwähnte Organisationen</translation>
    </message>
    <message>
      <source>other formats</source>
      <translation>andere Formate</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>pausiert</translation>
    </message>
    <message>
      <source>paused; corrections and searches go on</source>
      <translation>pausiert; Korrekturen und Suchen gehen weiter</translation>
    </message>
    <message>
      <source>people mentioned</source>
      <translation>erwähnte Personen</translation>
    </message>
    <message>
      <source>photo captions</source>
      <translation>Bildunterschriften</translation>
    </message>
    <message>
      <source>photo credits</source>
      <translation>Fotonachweise</translation>
    </message>
    <message>
      <source>photo {n}</source>
      <translation>Foto {n}</translation>
    </message>
    <message>
      <source>pictures</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>places mentioned</source>
      <translation>erwähnte Orte</translation>
    </message>
    <message numerus="yes">
      <source>printed %n times</source>
      <translation>
        <numerusform>%n-mal gedruckt</numerusform>
        <numerusform>%n-mal gedruckt</numerusform>
      </translation>
    </message>
    <message>
      <source>printed again</source>
      <translation>noch einmal gedruckt</translation>
    </message>
    <message>
      <source>printed twice</source>
      <translation>zweimal gedruckt</translation>
    </message>
    <message>
      <source>published</source>
      <translation>erschienen</translation>
    </message>
    <message>
      <source>published {span}</source>
      <translation>erschienen {span}</translation>
    </message>
    <message>
      <source>published, estimated</source>
      <translation>erschienen, geschätzt</translation>
    </message>
    <message>
      <source>related links</source>
      <translation>Verweise</translation>
    </message>
    <message>
      <source>reviewed</source>
      <translation>durchgesehen</translation>
    </message>
    <message>
      <source>rule {name}</source>
      <translation>Regel {name}</translation>
    </message>
    <message>
      <source>search: is followed by the name of a saved search.</source>
      <translation>Auf search: folgt der Name einer gespeicherten Suche.</translation>
    </message>
    <message>
      <source>set by hand</source>
      <translation>von Hand gesetzt</translation>
    </message>
    <message>
      <source>show</source>
      <translation>zeigen</translation>
    </message>
    <message>
      <source>split off</source>
      <translation>abtrennen</translation>
    </message>
    <message>
      <source>tags</source>
      <translation>Etiketten</translation>
    </message>
    <message>
      <source>the address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>the agreed form of the name is {name}</source>
      <translation>die vereinbarte Form des Namens ist {name}</translation>
    </message>
    <message>
      <source>the body</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>the byline</source>
      <translation>Autorenzeile</translation>
    </message>
    <message>
      <source>the caption names nobody, and the picture is not at hand</source>
      <translation>die Bildunterschrift nennt niemanden, und das Bild liegt nicht vor</translation>
    </message>
    <message>
      <source>the caption says neither who nor where nor when</source>
      <translation>die Bildunterschrift sagt weder wer noch wo noch wann</translation>
    </message>
    <message>
      <source>the caption writer</source>
      <translation>Verfasser der Bildunterschrift</translation>
    </message>
    <message>
      <source>the contributors</source>
      <translation>Mitarbeit</translation>
    </message>
    <message>
      <source>the correction note</source>
      <translation>Berichtigung</translation>
    </message>
    <message>
      <source>the credit is printed twice in one caption</source>
      <translation>der Nachweis ist in einer Bildunterschrift zweimal gedruckt</translation>
    </message>
    <message>
      <source>the date updated</source>
      <translation>Aktualisierungsdatum</translation>
    </message>
    <message>
      <source>the dateline</source>
      <translation>Ortsmarke</translation>
    </message>
    <message>
      <source>the deck</source>
      <translation>Unterzeile</translation>
    </message>
    <message>
      <source>the editing credit</source>
      <translation>Redaktionsnachweis</translation>
    </message>
    <message>
      <source>the exact words “{words}”</source>
      <translation>die genauen Wörter „⁨{words}⁩“</translation>
    </message>
    <message>
      <source>the file</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>the format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>the headline</source>
      <translation>Überschrift</translation>
    </message>
    <message>
      <source>the id</source>
      <translation>Kennung</translation>
    </message>
    <message>
      <source>the index</source>
      <translation>der Index</translation>
    </message>
    <message>
      <source>the keywords</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <source>the language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>the length in words</source>
      <translation>Länge in Wörtern</translation>
    </message>
    <message>
      <source>the opening</source>
      <translation>Einstieg</translation>
    </message>
    <message>
      <source>the outlet</source>
      <translation>Medium</translation>
    </message>
    <message>
      <source>the photo agency</source>
      <translation>Fotoagentur</translation>
    </message>
    <message>
      <source>the photographer</source>
      <translation>Fotograf</translation>
    </message>
    <message>
      <source>the picture has the whole of it: {words}</source>
      <translation>im Bild steht es ganz: {words}</translation>
    </message>
    <message>
      <source>the picture itself says who took it</source>
      <translation>das Bild selbst sagt, wer es aufgenommen hat</translation>
    </message>
    <message>
      <source>the picture names {name}</source>
      <translation>das Bild nennt {name}</translation>
    </message>
    <message>
      <source>the picture says {words}</source>
      <translation>im Bild steht {words}</translation>
    </message>
    <message>
      <source>the picture's {field} fills its {count} bytes: {words}</source>
      <translation>das Feld {field} des Bildes ist mit {count} Bytes voll: {words}</translation>
    </message>
    <message>
      <source>the place filed from</source>
      <translation>Meldeort</translation>
    </message>
    <message>
      <source>the platform or intermediary</source>
      <translation>Plattform oder Vermittler</translation>
    </message>
    <message>
      <source>the publication date</source>
      <translation>Erscheinungsdatum</translation>
    </message>
    <message>
      <source>the reviewed mark</source>
      <translation>Durchsicht-Marke</translation>
    </message>
    <message>
      <source>the rights</source>
      <translation>Rechte</translation>
    </message>
    <message>
      <source>the same caption is credited to “{credit}” in article {number}</source>
      <translation>dieselbe Bildunterschrift trägt in Artikel {number} den Nachweis „{credit}“</translation>
    </message>
    <message>
      <source>the same picture is credited to “{credit}” in article {number}</source>
      <translation>dasselbe Bild trägt in Artikel {number} den Nachweis „{credit}“</translation>
    </message>
    <message>
      <source>the section</source>
      <translation>Ressort</translation>
    </message>
    <message>
      <source>the wire</source>
      <translation>Nachrichtenagentur</translation>
    </message>
    <message>
      <source>this form of the word only</source>
      <translation>nur diese Form des Worts</translation>
    </message>
    <message>
      <source>undone</source>
      <translation>rückgängig gemacht</translation>
    </message>
    <message>
      <source>up to {high}</source>
      <translation>bis {high}</translation>
    </message>
    <message>
      <source>updated</source>
      <translation>aktualisiert</translation>
    </message>
    <message>
      <source>updated {span}</source>
      <translation>aktualisiert {span}</translation>
    </message>
    <message>
      <source>via {name}</source>
      <translation>über {name}</translation>
    </message>
    <message>
      <source>w/5 is in either order, as in Nexis; Factiva reads it in order.</source>
      <translation>w/5 gilt in beiden Reihenfolgen, wie in Nexis; Factiva liest es der Reihe nach.</translation>
    </message>
    <message>
      <source>w/5 is in order, as in Factiva; it was written PRE/5. Nexis reads it in either order.</source>
      <translation>w/5 gilt der Reihe nach, wie in Factiva; es wurde als PRE/5 geschrieben. Nexis liest es in beiden Reihenfolgen.</translation>
    </message>
    <message>
      <source>warning</source>
      <translation>Warnung</translation>
    </message>
    <message>
      <source>what the saved search “{name}” finds</source>
      <translation>was die gespeicherte Suche „⁨{name}⁩“ findet</translation>
    </message>
    <message>
      <source>where {field} in print and in the picture file disagree</source>
      <translation>bei denen Druck und Bilddatei im Feld {field} voneinander abweichen</translation>
    </message>
    <message>
      <source>where {field} was corrected by hand</source>
      <translation>bei denen das Feld {field} von Hand korrigiert wurde</translation>
    </message>
    <message>
      <source>where {field} was read with low confidence</source>
      <translation>bei denen das Feld {field} mit geringer Sicherheit gelesen wurde</translation>
    </message>
    <message>
      <source>wire</source>
      <translation>Nachrichtenagentur</translation>
    </message>
    <message>
      <source>with {one}</source>
      <translation>mit {one}</translation>
    </message>
    <message>
      <source>with “{credit}”</source>
      <translation>mit „{credit}“</translation>
    </message>
    <message>
      <source>within five words, in either order</source>
      <translation>im Abstand von fünf Wörtern, in beliebiger Folge</translation>
    </message>
    <message>
      <source>within three words, in this order</source>
      <translation>im Abstand von drei Wörtern, in dieser Folge</translation>
    </message>
    <message>
      <source>without a credit</source>
      <translation>ohne Nachweis</translation>
    </message>
    <message>
      <source>without scripts, styles and pictures</source>
      <translation>ohne Skripte, Stile und Bilder</translation>
    </message>
    <message>
      <source>without {one}</source>
      <translation>ohne {one}</translation>
    </message>
    <message>
      <source>without {what}</source>
      <translation>ohne {what}</translation>
    </message>
    <message>
      <source>words like {pattern}</source>
      <translation>Wörter wie ⁨{pattern}⁩</translation>
    </message>
    <message>
      <source>words spelt almost like “{word}” ({distance})</source>
      <translation>fast wie „⁨{word}⁩“ geschriebene Wörter ({distance})</translation>
    </message>
    <message>
      <source>words that match /{expression}/</source>
      <translation>Wörter, auf die ⁨/{expression}/⁩ passt</translation>
    </message>
    <message>
      <source>writing</source>
      <translation>Schreiben</translation>
    </message>
    <message>
      <source>your own</source>
      <translation>eigenes</translation>
    </message>
    <message>
      <source>{cleared} of {total} cleared</source>
      <translation>{cleared} von {total} erledigt</translation>
    </message>
    <message>
      <source>{count} a second</source>
      <translation>{count} je Sekunde</translation>
    </message>
    <message>
      <source>{count} articles a second</source>
      <translation>{count} Artikel je Sekunde</translation>
    </message>
    <message>
      <source>{count}%</source>
      <translation>{count} %</translation>
    </message>
    <message>
      <source>{count}, {times}</source>
      <translation>{count}, {times}</translation>
    </message>
    <message>
      <source>{current} of {total}</source>
      <translation>{current} von {total}</translation>
    </message>
    <message>
      <source>{current}/{total}</source>
      <translation>{current}/{total}</translation>
    </message>
    <message>
      <source>{done} of {total} articles</source>
      <translation>{done} von {total} Artikeln</translation>
    </message>
    <message>
      <source>{done} of {total} files</source>
      <translation>{done} von {total} Dateien</translation>
    </message>
    <message>
      <source>{field} {value}</source>
      <translation>{field} ⁨{value}⁩</translation>
    </message>
    <message>
      <source>{field}: cannot be searched by a regular expression.</source>
      <translation>{field}: lässt sich nicht mit einem regulären Ausdruck durchsuchen.</translation>
    </message>
    <message>
      <source>{field}: needs something to look for.</source>
      <translation>{field}: braucht etwas, wonach zu suchen ist.</translation>
    </message>
    <message>
      <source>{field}: {old} → {new}</source>
      <translation>{field}: {old} → {new}</translation>
    </message>
    <message>
      <source>{field}:{state} asks for articles {meaning}; for the word, write {field}:={state}.</source>
      <translation>⁨{field}:{state}⁩ fragt nach Artikeln, {meaning}; für das Wort schreiben Sie ⁨{field}:={state}⁩.</translation>
    </message>
    <message>
      <source>{file} cannot be read as text.</source>
      <translation>{file} lässt sich nicht als Text lesen.</translation>
    </message>
    <message>
      <source>{file} cannot be written: {reason}.</source>
      <translation>{file} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
      <source>{file} is too large.</source>
      <translation>{file} ist zu groß.</translation>
    </message>
    <message>
      <source>{first} against {second}</source>
      <translation>{first} gegen {second}</translation>
    </message>
    <message>
      <source>{first} and {last}</source>
      <translation>{first} und {last}</translation>
    </message>
    <message>
      <source>{first} or {last}</source>
      <translation>{first} oder {last}</translation>
    </message>
    <message>
      <source>{first} – {last}</source>
      <translation>{first} – {last}</translation>
    </message>
    <message>
      <source>{keys} belongs to the page “{page}” and works there only.</source>
      <translation>{keys} gehört zur Seite „{page}“ und wirkt nur dort.</translation>
    </message>
    <message>
      <source>{keys} does this already.</source>
      <translation>{keys} tut das bereits.</translation>
    </message>
    <message>
      <source>{keys} is free.</source>
      <translation>{keys} ist frei.</translation>
    </message>
    <message>
      <source>{keys} is used by “{command}”, which would lose it.</source>
      <translation>{keys} gehört zu „{command}“, das sie verlöre.</translation>
    </message>
    <message>
      <source>{left} and {right} in the same paragraph</source>
      <translation>{left} und {right} im selben Absatz</translation>
    </message>
    <message>
      <source>{left} and {right} in the same sentence</source>
      <translation>{left} und {right} im selben Satz</translation>
    </message>
    <message>
      <source>{left} at most {distance} words before {right}</source>
      <translation>{left} höchstens {distance} Wörter vor {right}</translation>
    </message>
    <message>
      <source>{left} directly before {right}</source>
      <translation>{left} direkt vor {right}</translation>
    </message>
    <message>
      <source>{left} right beside {right}, in either order</source>
      <translation>{left} direkt neben {right}, in beliebiger Reihenfolge</translation>
    </message>
    <message>
      <source>{left} within {distance} words of {right}, in either order</source>
      <translation>{left} höchstens {distance} Wörter von {right} entfernt, in beliebiger Reihenfolge</translation>
    </message>
    <message>
      <source>{message} The results below are still of the search before.</source>
      <translation>{message} Die Ergebnisse unten gehören noch zur Suche davor.</translation>
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
      <translation>{name} verlangt „via“ bei Bildern seiner Partner</translation>
    </message>
    <message>
      <source>{name} before corrections</source>
      <translation>{name} vor den Korrekturen</translation>
    </message>
    <message>
      <source>{name} is an organisation</source>
      <translation>{name} ist eine Organisation</translation>
    </message>
    <message>
      <source>{name} is credited with {count} photos, {other} with {few}</source>
      <translation>{name} ist bei {count} Fotos genannt, {other} bei {few}</translation>
    </message>
    <message>
      <source>{name} is cut off</source>
      <translation>{name} ist abgeschnitten</translation>
    </message>
    <message>
      <source>{name} is held. Open another article to compare it.</source>
      <translation>{name} ist festgehalten. Einen anderen Artikel öffnen, um ihn zu vergleichen.</translation>
    </message>
    <message>
      <source>{name} is known here as an editor</source>
      <translation>{name} ist hier als Redakteur bekannt</translation>
    </message>
    <message>
      <source>{name} is misspelt</source>
      <translation>{name} ist falsch geschrieben</translation>
    </message>
    <message>
      <source>{name} split off</source>
      <translation>{name} abgetrennt</translation>
    </message>
    <message>
      <source>{name} wrote the caption; the picture is by {other}</source>
      <translation>{name} hat die Bildunterschrift geschrieben; das Bild ist von {other}</translation>
    </message>
    <message>
      <source>{old} is now called {new}.</source>
      <translation>{old} heißt jetzt {new}.</translation>
    </message>
    <message>
      <source>{old} → {new}</source>
      <translation>{old} → {new}</translation>
    </message>
    <message>
      <source>{operator} counts words; {field} is one whole value.</source>
      <translation>{operator} zählt Wörter; {field} ist ein ganzer Wert.</translation>
    </message>
    <message>
      <source>{operator} looks in one field; here one side is in {left} and the other in {right}.</source>
      <translation>{operator} sucht in einem Feld; hier ist eine Seite in {left}, die andere in {right}.</translation>
    </message>
    <message>
      <source>{operator} needs something to its left.</source>
      <translation>{operator} braucht links etwas.</translation>
    </message>
    <message>
      <source>{operator} needs something to its right.</source>
      <translation>{operator} braucht rechts etwas.</translation>
    </message>
    <message>
      <source>{operator} takes words, phrases and alternatives (a OR b) on both sides.</source>
      <translation>{operator} nimmt auf beiden Seiten Wörter, Wortfolgen und Alternativen (a OR b).</translation>
    </message>
    <message>
      <source>{operator} was read as within {distance} words in either order, as in Nexis; in Factiva it is in order: write PRE/{distance} for that.</source>
      <translation>⁨{operator}⁩ wurde wie bei Nexis als Abstand von höchstens {distance} Wörtern in beliebiger Reihenfolge gelesen; bei Factiva gilt die Reihenfolge: Schreiben Sie dafür ⁨PRE/{distance}⁩.</translation>
    </message>
    <message>
      <source>{panel}: back in the window</source>
      <translation>{panel}: wieder im Fenster</translation>
    </message>
    <message>
      <source>{panel}: before the one beside it</source>
      <translation>{panel}: vor dem Bereich daneben</translation>
    </message>
    <message>
      <source>{panel}: in a window of its own</source>
      <translation>{panel}: in einem eigenen Fenster</translation>
    </message>
    <message>
      <source>{panel}: moved down</source>
      <translation>{panel}: nach unten gerückt</translation>
    </message>
    <message>
      <source>{panel}: moved to the left</source>
      <translation>{panel}: nach links gerückt</translation>
    </message>
    <message>
      <source>{panel}: moved to the right</source>
      <translation>{panel}: nach rechts gerückt</translation>
    </message>
    <message>
      <source>{panel}: moved up</source>
      <translation>{panel}: nach oben gerückt</translation>
    </message>
    <message>
      <source>{panel}: there is nowhere to go</source>
      <translation>{panel}: weiter geht es nicht</translation>
    </message>
    <message>
      <source>{pattern} begins with a wildcard: every word of the index is looked at, which takes longer.</source>
      <translation>⁨{pattern}⁩ beginnt mit einem Platzhalter: Jedes Wort des Index wird angesehen, das dauert länger.</translation>
    </message>
    <message>
      <source>{pattern} is short: it finds very many words.</source>
      <translation>⁨{pattern}⁩ ist kurz: Es findet sehr viele Wörter.</translation>
    </message>
    <message>
      <source>{problem} It reads like a {source} query.</source>
      <translation>{problem} Es liest sich wie eine Suche in {source}.</translation>
    </message>
    <message>
      <source>{seconds} s</source>
      <translation>{seconds} s</translation>
    </message>
    <message>
      <source>{sentence} Read as {reading}.</source>
      <translation>{sentence} Gelesen als ⁨{reading}⁩.</translation>
    </message>
    <message>
      <source>{what} (all forms)</source>
      <translation>{what} (alle Formen)</translation>
    </message>
    <message>
      <source>{what} (this form only)</source>
      <translation>{what} (nur diese Form)</translation>
    </message>
    <message>
      <source>{what} (weight {weight})</source>
      <translation>{what} (Gewicht {weight})</translation>
    </message>
    <message>
      <source>{what} and {count} more</source>
      <translation>{what} und {count} weitere</translation>
    </message>
    <message>
      <source>{what} anywhere</source>
      <translation>{what} überall</translation>
    </message>
    <message>
      <source>{what} at least {count} times in one article</source>
      <translation>{what} mindestens {count}-mal in einem Artikel</translation>
    </message>
    <message>
      <source>{what} in {field}</source>
      <translation>{what} im Feld {field}</translation>
    </message>
    <message>
      <source>{what} — undo</source>
      <translation>{what} — rückgängig</translation>
    </message>
    <message>
      <source>{when}, {what}</source>
      <translation>{when}, {what}</translation>
    </message>
    <message>
      <source>{when}, {what} as “{words}”</source>
      <translation>{when}, {what} als „{words}“</translation>
    </message>
    <message>
      <source>{year}: {count}</source>
      <translation>{year}: {count}</translation>
    </message>
    <message>
      <source>~ belongs after one word without * or ?, or after a phrase, as in "flood dam"~5.</source>
      <translation>~ gehört hinter ein Wort ohne * oder ? oder hinter eine Wortfolge, wie in "flood dam"~5.</translation>
    </message>
    <message>
      <source>“{value}” is not a date; write 2019, 2019-03, 2019-03-07, 2019-03..2020 or last-30d.</source>
      <translation>„{value}“ ist kein Datum; schreiben Sie 2019, 2019-03, 2019-03-07, 2019-03..2020 oder last-30d.</translation>
    </message>
    <message>
      <source>“{value}” is not a number; write 800, &gt;800 or 300..800.</source>
      <translation>„{value}“ ist keine Zahl; schreiben Sie 800, &gt;800 oder 300..800.</translation>
    </message>
    <message>
      <source>“{word}”</source>
      <translation>„⁨{word}⁩“</translation>
    </message>
    <message>
      <source>“{word}” was read as a word; write {operator} to join.</source>
      <translation>„⁨{word}⁩“ wurde als Wort gelesen; zum Verknüpfen schreiben Sie {operator}.</translation>
    </message>
  </context>
</TS>
