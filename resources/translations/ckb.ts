<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ckb" sourcelanguage="en">
  <context>
    <name>Backfile</name>
    <message>
      <source>$ with a number stands for at most so many letters; it was written *, any number.</source>
      <translation>$ لەگەڵ ژمارەیەک واتە ئەوپەڕی ئەوەندە پیت؛ وەک * نووسرا، هەر ژمارەیەک.</translation>
    </message>
    <message numerus="yes">
      <source>%n already here</source>
      <translation>
        <numerusform>%n پێشتر هەیە</numerusform>
        <numerusform>%n پێشتر هەیە</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n already here, left as they are</source>
      <translation>
        <numerusform>%n پێشتر هەیە، وەک خۆی دەمێنێتەوە</numerusform>
        <numerusform>%n پێشتر هەن، وەک خۆیان دەمێننەوە</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n articles</source>
      <translation>
        <numerusform>%n بابەت</numerusform>
        <numerusform>%n بابەت</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n articles read again, {changed} of them changed.</source>
      <translation>
        <numerusform>%n بابەت دووبارە خوێنرایەوە، {changed}یان گۆڕا.</numerusform>
        <numerusform>%n بابەت دووبارە خوێنرانەوە، {changed}یان گۆڕان.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n articles wait to be indexed</source>
      <translation>
        <numerusform>%n بابەت چاوەڕێی پێڕستکردنە</numerusform>
        <numerusform>%n بابەت چاوەڕێی پێڕستکردنن</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n bytes</source>
      <translation>
        <numerusform>%n بایت</numerusform>
        <numerusform>%n بایت</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n characters</source>
      <translation>
        <numerusform>%n پیت</numerusform>
        <numerusform>%n پیت</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n copies written</source>
      <translation>
        <numerusform>%n کۆپی نووسرا</numerusform>
        <numerusform>%n کۆپی نووسران</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n corrections brought in</source>
      <translation>
        <numerusform>%n ڕاستکردنەوە وەرگیرا</numerusform>
        <numerusform>%n ڕاستکردنەوە وەرگیران</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n corrections stand</source>
      <translation>
        <numerusform>%n ڕاستکردنەوە لە کاردایە</numerusform>
        <numerusform>%n ڕاستکردنەوە لە کاردان</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n corrections taken back</source>
      <translation>
        <numerusform>%n ڕاستکردنەوە گەڕێنرایەوە</numerusform>
        <numerusform>%n ڕاستکردنەوە گەڕێنرانەوە</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n could not be written</source>
      <translation>
        <numerusform>%n نەنووسرا</numerusform>
        <numerusform>%n نەنووسران</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n differences found.</source>
      <translation>
        <numerusform>%n جیاوازی دۆزرایەوە.</numerusform>
        <numerusform>%n جیاوازی دۆزرانەوە.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n duplicates</source>
      <translation>
        <numerusform>%n دووبارە</numerusform>
        <numerusform>%n دووبارە</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n failed</source>
      <translation>
        <numerusform>%n سەرکەوتوو نەبوو</numerusform>
        <numerusform>%n سەرکەوتوو نەبوو</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n fields differ</source>
      <translation>
        <numerusform>%n خانە جیاوازە</numerusform>
        <numerusform>%n خانە جیاوازن</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n files</source>
      <translation>
        <numerusform>%n پەڕگە</numerusform>
        <numerusform>%n پەڕگە</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n files read</source>
      <translation>
        <numerusform>%n پەڕگە خوێنرایەوە</numerusform>
        <numerusform>%n پەڕگە خوێنرایەوە</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n files still moving</source>
      <translation>
        <numerusform>%n پەڕگە هێشتا تەواو نەبووە</numerusform>
        <numerusform>%n پەڕگە هێشتا تەواو نەبوون</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n findings</source>
      <translation>
        <numerusform>%n تێبینی</numerusform>
        <numerusform>%n تێبینی</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n findings accepted</source>
      <translation>
        <numerusform>%n تێبینی پەسەند کرا</numerusform>
        <numerusform>%n تێبینی پەسەند کران</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n findings dismissed</source>
      <translation>
        <numerusform>%n تێبینی وەلا نرا</numerusform>
        <numerusform>%n تێبینی وەلا نران</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n findings opened again</source>
      <translation>
        <numerusform>%n تێبینی کرایەوە</numerusform>
        <numerusform>%n تێبینی کرانەوە</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n h left</source>
      <translation>
        <numerusform>%n کاتژمێر ماوە</numerusform>
        <numerusform>%n کاتژمێر ماوە</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hits</source>
      <translation>
        <numerusform>%n شوێن</numerusform>
        <numerusform>%n شوێن</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n in conflict, left as they are here</source>
      <translation>
        <numerusform>%n ناکۆکە، لێرە وەک خۆی هێڵرایەوە</numerusform>
        <numerusform>%n ناکۆکن، لێرە وەک خۆیان هێڵرانەوە</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n issues, listed in the report.</source>
      <translation>
        <numerusform>%n کێشە، لە ڕاپۆرتەکەدا هەیە.</numerusform>
        <numerusform>%n کێشە، لە ڕاپۆرتەکەدا هەن.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n items</source>
      <translation>
        <numerusform>%n دانە</numerusform>
        <numerusform>%n دانە</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n known already</source>
      <translation>
        <numerusform>%n پێشتر ناسراوە</numerusform>
        <numerusform>%n پێشتر ناسراون</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n min left</source>
      <translation>
        <numerusform>%n خولەک ماوە</numerusform>
        <numerusform>%n خولەک ماوە</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>%nی تر</numerusform>
        <numerusform>%nی تر</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n names</source>
      <translation>
        <numerusform>%n ناو</numerusform>
        <numerusform>%n ناو</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n names agreed on</source>
      <translation>
        <numerusform>%n ناو پەسەند کرا</numerusform>
        <numerusform>%n ناو پەسەند کران</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <translation>
        <numerusform>%n نوێ</numerusform>
        <numerusform>%n نوێ</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n passages that no field used</source>
      <translation>
        <numerusform>%n بڕگە کە هیچ خانەیەک بەکاری نەهێناوە</numerusform>
        <numerusform>%n بڕگە کە هیچ خانەیەک بەکاری نەهێناون</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photos</source>
      <translation>
        <numerusform>%n وێنە</numerusform>
        <numerusform>%n وێنە</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pictures</source>
      <translation>
        <numerusform>%n وێنە</numerusform>
        <numerusform>%n وێنە</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pieces of evidence</source>
      <translation>
        <numerusform>%n بەڵگە</numerusform>
        <numerusform>%n بەڵگە</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows written to {name}</source>
      <translation>
        <numerusform>%n ڕیز لە {name} نووسرا</numerusform>
        <numerusform>%n ڕیز لە {name} نووسران</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n s left</source>
      <translation>
        <numerusform>%n چرکە ماوە</numerusform>
        <numerusform>%n چرکە ماوە</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n similar</source>
      <translation>
        <numerusform>%n هاوشێوە</numerusform>
        <numerusform>%n هاوشێوە</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to be read</source>
      <translation>
        <numerusform>%n دەخوێنرێتەوە</numerusform>
        <numerusform>%n دەخوێنرێنەوە</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n updated</source>
      <translation>
        <numerusform>%n نوێ کرایەوە</numerusform>
        <numerusform>%n نوێ کرایەوە</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n without their article</source>
      <translation>
        <numerusform>%n بێ بابەتەکەی</numerusform>
        <numerusform>%n بێ بابەتەکەیان</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Article</source>
      <translation>&amp;بابەت</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;دەستکاری</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;پەڕگە</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;یارمەتی</translation>
    </message>
    <message>
      <source>&amp;Names and lists</source>
      <translation>&amp;ناو و لیستەکان</translation>
    </message>
    <message>
      <source>&amp;Photos</source>
      <translation>&amp;وێنەکان</translation>
    </message>
    <message>
      <source>&amp;Search</source>
      <translation>&amp;گەڕان</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>پی&amp;شاندان</translation>
    </message>
    <message>
      <source>(no caption)</source>
      <translation>(بێ ژێرنووس)</translation>
    </message>
    <message>
      <source>(no headline)</source>
      <translation>(بێ سەردێڕ)</translation>
    </message>
    <message>
      <source>(none)</source>
      <translation>(هیچ)</translation>
    </message>
    <message>
      <source>(removed)</source>
      <translation>(لابرا)</translation>
    </message>
    <message>
      <source>({what})</source>
      <translation>({what})</translation>
    </message>
    <message>
      <source>* is one letter in classic Nexis; it was written ?. For any number of letters write *.</source>
      <translation>* لە Nexisی کۆندا یەک پیتە؛ وەک ? نووسرا. بۆ هەر ژمارەیەک پیت * بنووسە.</translation>
    </message>
    <message>
      <source>+ {count} more</source>
      <translation>+ {count}ی تر</translation>
    </message>
    <message numerus="yes">
      <source>+%n similar</source>
      <translation>
        <numerusform>+%n هاوشێوە</numerusform>
        <numerusform>+%n هاوشێوە</numerusform>
      </translation>
    </message>
    <message>
      <source>, </source>
      <translation>، </translation>
    </message>
    <message>
      <source>A credit names the agency, unless the photographer is on the staff</source>
      <translation>ناوی ئاژانس دەنووسرێت، مەگەر وێنەگر کارمەند بێت</translation>
    </message>
    <message>
      <source>A credit names the photographer</source>
      <translation>ناوی وێنەگر دەنووسرێت</translation>
    </message>
    <message>
      <source>A fault in Backfile</source>
      <translation>هەڵەیەک لە Backfile</translation>
    </message>
    <message>
      <source>A on the photo desk</source>
      <translation>A لە مێزی وێنەکان</translation>
    </message>
    <message>
      <source>A part of it is not supported.</source>
      <translation>بەشێکی پشتگیری ناکرێت.</translation>
    </message>
    <message>
      <source>A regular expression needs a field, as in {suggestion}.</source>
      <translation>دەربڕینی ڕێکخراو پێویستی بە خانەیەکە، وەک {suggestion}.</translation>
    </message>
    <message>
      <source>A small archive of an invented newspaper, to try things on</source>
      <translation>ئەرشیفێکی بچووکی ڕۆژنامەیەکی خەیاڵی بۆ تاقیکردنەوە</translation>
    </message>
    <message>
      <source>A weight is a number from 0.001 to 1000, as in flood^2.</source>
      <translation>کێش ژمارەیەکە لە 0.001 تا 1000، وەک flood^2.</translation>
    </message>
    <message>
      <source>ATLEAST is followed by a number from 1 to {limit}, as in ATLEAST5 flood.</source>
      <translation>دوای ATLEAST ژمارەیەک دێت لە 1 تا {limit}، وەک ATLEAST5 flood.</translation>
    </message>
    <message>
      <source>ATLEAST takes a word, a phrase or alternatives (a OR b).</source>
      <translation>ATLEAST وشەیەک یان دەستەواژەیەک یان هەڵبژاردە (a OR b) وەردەگرێت.</translation>
    </message>
    <message>
      <source>About Backfile</source>
      <translation>دەربارەی Backfile</translation>
    </message>
    <message>
      <source>About the same</source>
      <translation>دەربارەی هەمان شت</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>پەسەندکردن</translation>
    </message>
    <message>
      <source>Accept as true</source>
      <translation>وەک ڕاست پەسەندی بکە</translation>
    </message>
    <message>
      <source>Accept for all photos like it</source>
      <translation>بۆ هەموو وێنە هاوشێوەکان پەسەند بکە</translation>
    </message>
    <message>
      <source>Accept the suggestion</source>
      <translation>پێشنیارەکە پەسەند بکە</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>زیادکردن</translation>
    </message>
    <message>
      <source>Add another</source>
      <translation>یەکی تر زیاد بکە</translation>
    </message>
    <message>
      <source>Add another entry to its list</source>
      <translation>بڕگەیەکی تر بۆ لیستەکەی زیاد بکە</translation>
    </message>
    <message>
      <source>Add another value like it…</source>
      <translation>بەهایەکی تری وەک ئەوە زیاد بکە…</translation>
    </message>
    <message>
      <source>Add articles and pictures from files to this archive</source>
      <translation>بابەت و وێنە لە پەڕگەکانەوە بۆ ئەم ئەرشیفە زیاد بکە</translation>
    </message>
    <message>
      <source>Add everything below a folder to this archive</source>
      <translation>هەموو ناوەڕۆکی بوخچەیەک بۆ ئەم ئەرشیفە زیاد بکە</translation>
    </message>
    <message>
      <source>Add to a collection</source>
      <translation>خستنە ناو کۆمەڵە</translation>
    </message>
    <message>
      <source>Add to a collection…</source>
      <translation>خستنە ناو کۆمەڵە…</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>ناونیشان</translation>
    </message>
    <message>
      <source>After ~ comes 1 or 2: how many letters may differ.</source>
      <translation>دوای ~ یان 1 دێت یان 2: چەند پیت دەکرێت جیاواز بن.</translation>
    </message>
    <message>
      <source>Agency</source>
      <translation>ئاژانس</translation>
    </message>
    <message>
      <source>Agency only</source>
      <translation>تەنها ئاژانس</translation>
    </message>
    <message>
      <source>All cleared</source>
      <translation>هەمووی تەواو بوو</translation>
    </message>
    <message>
      <source>All editors</source>
      <translation>هەموو سەرپەرشتیاران</translation>
    </message>
    <message>
      <source>All findings</source>
      <translation>هەموو تێبینییەکان</translation>
    </message>
    <message>
      <source>All outlets</source>
      <translation>هەموو دەزگاکان</translation>
    </message>
    <message>
      <source>All years</source>
      <translation>هەموو ساڵەکان</translation>
    </message>
    <message>
      <source>Also printed as</source>
      <translation>هەروەها چاپ کراوە وەک</translation>
    </message>
    <message>
      <source>Also printed in:</source>
      <translation>هەروەها چاپ کراوە لە:</translation>
    </message>
    <message>
      <source>An importer of another package could not be loaded.</source>
      <translation>هێنەری پاکێجێکی تر بار نەکرا.</translation>
    </message>
    <message>
      <source>Another name for {name}</source>
      <translation>ناوێکی تر بۆ {name}</translation>
    </message>
    <message>
      <source>Another one…</source>
      <translation>یەکێکی تر…</translation>
    </message>
    <message numerus="yes">
      <source>Apply to %n like it</source>
      <translation>
        <numerusform>بۆ %nی هاوشێوەش بەکاری بهێنە</numerusform>
        <numerusform>بۆ %nی هاوشێوەش بەکاری بهێنە</numerusform>
      </translation>
    </message>
    <message>
      <source>Arabic</source>
      <translation>عەرەبی</translation>
    </message>
    <message>
      <source>Archive.backfile</source>
      <translation>ئەرشیف.backfile</translation>
    </message>
    <message>
      <source>Arrange</source>
      <translation>ڕێکخستن</translation>
    </message>
    <message>
      <source>Arrange the panels</source>
      <translation>ڕێکخستنی پانێڵەکان</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>بابەت</translation>
    </message>
    <message>
      <source>Article {number}, {field}: here “{here}”, there “{there}”</source>
      <translation>بابەتی {number}، {field}: لێرە «{here}»، لەوێ «{there}»</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>بابەتەکان</translation>
    </message>
    <message>
      <source>Articles as lines of JSON</source>
      <translation>بابەت وەک دێڕی JSON</translation>
    </message>
    <message>
      <source>Articles by year</source>
      <translation>بابەتەکان بەپێی ساڵ</translation>
    </message>
    <message>
      <source>Articles with a photo credit</source>
      <translation>بابەتی خاوەن ناوی وێنەگر</translation>
    </message>
    <message>
      <source>Articles without a photo credit</source>
      <translation>بابەتی بێ ناوی وێنەگر</translation>
    </message>
    <message>
      <source>As shipped</source>
      <translation>وەک بنەڕەت</translation>
    </message>
    <message>
      <source>Ask as a desk would</source>
      <translation>وەک دەستەیەکی نووسین بپرسە</translation>
    </message>
    <message>
      <source>Ask every value where it is from</source>
      <translation>لە هەر بەهایەک بپرسە لە کوێوە هاتووە</translation>
    </message>
    <message>
      <source>Ask the archive once more</source>
      <translation>دووبارە لە ئەرشیفەکە بپرسە</translation>
    </message>
    <message>
      <source>Assign</source>
      <translation>دیاریکردن</translation>
    </message>
    <message>
      <source>Audit now</source>
      <translation>ئێستا بیپشکنە</translation>
    </message>
    <message>
      <source>Audit photo credits</source>
      <translation>پشکنینی ناوی وێنەگران</translation>
    </message>
    <message>
      <source>Auditing photo credits</source>
      <translation>ناوی وێنەگران دەپشکنرێت</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>گەڕانەوە</translation>
    </message>
    <message>
      <source>Back into the window</source>
      <translation>گەڕانەوە بۆ پەنجەرەکە</translation>
    </message>
    <message>
      <source>Back up the database</source>
      <translation>بنکەی دراوە پاشەکەوت بکە</translation>
    </message>
    <message>
      <source>Backed up to {path}.</source>
      <translation>لە {path} پاشەکەوت کرا.</translation>
    </message>
    <message>
      <source>Backfile is free software under the Apache License 2.0. It uses Qt for Python (LGPL 3), SQLite, Whoosh (BSD) and the Noto fonts (SIL Open Font License 1.1).</source>
      <translation>Backfile نەرمەکاڵای ئازادە بە مۆڵەتی Apache 2.0. ‏Qt for Python ‏(LGPL 3)، ‏SQLite، ‏Whoosh ‏(BSD) و فۆنتەکانی Noto ‏(SIL Open Font License 1.1) بەکار دەهێنێت.</translation>
    </message>
    <message>
      <source>Backing up</source>
      <translation>پاشەکەوت دەکرێت</translation>
    </message>
    <message>
      <source>Before corrections</source>
      <translation>پێش ڕاستکردنەوە</translation>
    </message>
    <message>
      <source>Best match first</source>
      <translation>گونجاوترین سەرەتا</translation>
    </message>
    <message>
      <source>Between text and metadata</source>
      <translation>لەنێوان دەق و زانیاری</translation>
    </message>
    <message>
      <source>Boilerplate</source>
      <translation>دەقی دووبارە</translation>
    </message>
    <message>
      <source>Brackets, doubled</source>
      <translation>کەوانەی دووبارە</translation>
    </message>
    <message>
      <source>Bring articles in</source>
      <translation>بابەت بهێنە ناوەوە</translation>
    </message>
    <message>
      <source>Bring articles in, and what came of it</source>
      <translation>هێنانی بابەت و ئەنجامەکەی</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>گەڕاندنەوە</translation>
    </message>
    <message>
      <source>Bring in agreed names</source>
      <translation>وەرگرتنی ناوە پەسەندکراوەکان</translation>
    </message>
    <message>
      <source>Bring in agreed names…</source>
      <translation>وەرگرتنی ناوە پەسەندکراوەکان…</translation>
    </message>
    <message>
      <source>Bring in corrections</source>
      <translation>وەرگرتنی ڕاستکردنەوەکان</translation>
    </message>
    <message>
      <source>Bring in corrections…</source>
      <translation>وەرگرتنی ڕاستکردنەوەکان…</translation>
    </message>
    <message>
      <source>Bring the index up to date</source>
      <translation>پێڕست نوێ بکەرەوە</translation>
    </message>
    <message>
      <source>Bringing in corrections</source>
      <translation>ڕاستکردنەوەکان وەردەگیرێن</translation>
    </message>
    <message>
      <source>Bringing the index up to date</source>
      <translation>پێڕست نوێ دەکرێتەوە</translation>
    </message>
    <message>
      <source>Build the search index anew from the archive; searching goes on meanwhile</source>
      <translation>پێڕستی گەڕان لە ئەرشیفەکەوە سەرلەنوێ دروست بکەرەوە؛ لەو کاتەدا گەڕان بەردەوامە</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>بە دەست</translation>
    </message>
    <message>
      <source>By {names}</source>
      <translation>نووسینی {names}</translation>
    </message>
    <message>
      <source>Byline</source>
      <translation>ناوی نووسەر</translation>
    </message>
    <message>
      <source>Byline: none printed</source>
      <translation>ناوی نووسەر: چاپ نەکراوە</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>هەڵوەشاندنەوە</translation>
    </message>
    <message>
      <source>Caption</source>
      <translation>ژێرنووسی وێنە</translation>
    </message>
    <message>
      <source>Captions</source>
      <translation>ژێرنووسەکان</translation>
    </message>
    <message>
      <source>Change something to see what it would do.</source>
      <translation>شتێک بگۆڕە بۆ بینینی کاریگەرییەکەی.</translation>
    </message>
    <message>
      <source>Check archives</source>
      <translation>پشکنینی ئەرشیفەکان</translation>
    </message>
    <message>
      <source>Check the archive</source>
      <translation>ئەرشیفەکە بپشکنە</translation>
    </message>
    <message>
      <source>Checking the archive</source>
      <translation>ئەرشیفەکە دەپشکنرێت</translation>
    </message>
    <message>
      <source>Choose a name to see what it wrote, edited, photographed, and where it is mentioned.</source>
      <translation>ناوێک هەڵبژێرە بۆ بینینی ئەوەی نووسیویەتی، سەرپەرشتی کردووە، وێنەی گرتووە و لە کوێ ناوی هاتووە.</translation>
    </message>
    <message>
      <source>Choose a time with the arrow keys</source>
      <translation>بە تیرەکان ماوەیەک هەڵبژێرە</translation>
    </message>
    <message>
      <source>Choose an article in the results: each value stands here, beside the words it came from.</source>
      <translation>بابەتێک لە ئەنجامەکان هەڵبژێرە: هەموو بەهایەک لێرە لەتەنیشت ئەو وشانەوە دەردەکەوێت کە لێیانەوە هاتووە.</translation>
    </message>
    <message>
      <source>Choose another file.</source>
      <translation>پەڕگەیەکی تر هەڵبژێرە.</translation>
    </message>
    <message>
      <source>Choose another place.</source>
      <translation>شوێنێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
      <source>Choose by photographer, agency, place and more</source>
      <translation>بەپێی وێنەگر، ئاژانس، شوێن و هیتر هەڵبژێرە</translation>
    </message>
    <message>
      <source>Choose one in the results to read it here, with its hits marked.</source>
      <translation>یەکێک لە ئەنجامەکان هەڵبژێرە بۆ ئەوەی لێرە بیخوێنیتەوە، بە وشە نیشانکراوەکانەوە.</translation>
    </message>
    <message>
      <source>Choose two or more names first: Ctrl + click, or Shift + arrow keys.</source>
      <translation>سەرەتا دوو ناو یان زیاتر هەڵبژێرە: Ctrl و کرتە، یان Shift و تیرەکان.</translation>
    </message>
    <message>
      <source>Choose what the results show as a table</source>
      <translation>هەڵبژێرە ئەنجامەکان لە خشتەدا چی پیشان بدەن</translation>
    </message>
    <message>
      <source>Clear the search</source>
      <translation>گەڕانەکە بسڕەوە</translation>
    </message>
    <message>
      <source>Cleared</source>
      <translation>تەواو بوو</translation>
    </message>
    <message>
      <source>Click a value, or walk there with F6: its words in the text are selected, and the rule that read them is named. A wrong value is put right here.</source>
      <translation>کرتە لە بەهایەک بکە، یان بە F6 بڕۆ بۆی: وشەکانی لە دەقەکەدا هەڵدەبژێردرێن و ناوی ئەو یاسایە دێت کە خوێندوونیەوە. بەهای هەڵە لێرە ڕاست دەکرێتەوە.</translation>
    </message>
    <message>
      <source>Click or Space: only these · Alt + click or minus: none of these</source>
      <translation>کرتە یان بۆشایی: تەنها ئەمانە · Alt + کرتە یان کەم: بێ ئەمانە</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>داخستن</translation>
    </message>
    <message>
      <source>Close (Esc)</source>
      <translation>داخستن (Esc)</translation>
    </message>
    <message>
      <source>Close Backfile</source>
      <translation>داخستنی Backfile</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>ئەم پەیامە دابخە</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>کۆد</translation>
    </message>
    <message>
      <source>Collection</source>
      <translation>کۆمەڵە</translation>
    </message>
    <message>
      <source>Collections</source>
      <translation>کۆمەڵەکان</translation>
    </message>
    <message>
      <source>Columns of the table…</source>
      <translation>ستوونەکانی خشتە…</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>فەرمان</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>فەرمانەکان</translation>
    </message>
    <message>
      <source>Commands and their shortcuts</source>
      <translation>فەرمانەکان و کورتبڕەکانیان</translation>
    </message>
    <message>
      <source>Commands…</source>
      <translation>فرمانەکان…</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>بەراوردکردن</translation>
    </message>
    <message>
      <source>Compare originals, pictures, database and index</source>
      <translation>بنەڕەت، وێنە، بنکەی دراوە و پێڕست بەراورد بکە</translation>
    </message>
    <message>
      <source>Compare with before corrections</source>
      <translation>بەراوردکردن لەگەڵ پێش ڕاستکردنەوە</translation>
    </message>
    <message>
      <source>Compiled by</source>
      <translation>کۆکردنەوەی</translation>
    </message>
    <message>
      <source>Completions</source>
      <translation>پێشنیارەکان</translation>
    </message>
    <message>
      <source>Compressed files (zip, tar, gz)</source>
      <translation>پەڕگەی پەستێنراو (zip، tar، gz)</translation>
    </message>
    <message>
      <source>Contact sheet</source>
      <translation>لاپەڕەی وێنەکان</translation>
    </message>
    <message>
      <source>Contact sheet as a page (HTML)…</source>
      <translation>لاپەڕەی وێنەکان وەک لاپەڕە (HTML)…</translation>
    </message>
    <message>
      <source>Contact sheet: pictures in a grid (S)</source>
      <translation>لاپەڕەی وێنەکان: وێنە لە تۆڕێکدا (S)</translation>
    </message>
    <message>
      <source>Contributed</source>
      <translation>بەشداری کردووە</translation>
    </message>
    <message>
      <source>Contributed to</source>
      <translation>بەشداری لە</translation>
    </message>
    <message>
      <source>Contributors</source>
      <translation>بەشداربووان</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>لەبەرگرتنەوە</translation>
    </message>
    <message>
      <source>Copy all issues</source>
      <translation>هەموو کێشەکان لەبەر بگرەوە</translation>
    </message>
    <message>
      <source>Copy quotation with its source</source>
      <translation>وتە لەگەڵ سەرچاوەکەی لەبەر بگرەوە</translation>
    </message>
    <message>
      <source>Copy the database into its folder</source>
      <translation>بنکەی دراوە لە بوخچەی خۆیدا لەبەر بگرەوە</translation>
    </message>
    <message>
      <source>Copy the report</source>
      <translation>ڕاپۆرتەکە لەبەر بگرەوە</translation>
    </message>
    <message>
      <source>Copy the search</source>
      <translation>گەڕانەکە لەبەر بگرەوە</translation>
    </message>
    <message>
      <source>Copy the selected words, or the headline, with where they are from</source>
      <translation>وشە هەڵبژێردراوەکان یان سەردێڕ لەگەڵ سەرچاوەکەی لەبەر بگرەوە</translation>
    </message>
    <message>
      <source>Copy the text of the search</source>
      <translation>دەقی گەڕانەکە لەبەر بگرەوە</translation>
    </message>
    <message>
      <source>Copy the value at hand</source>
      <translation>بەهای بەردەست لەبەر بگرەوە</translation>
    </message>
    <message>
      <source>Copy the words of the value</source>
      <translation>وشەکانی بەهاکە لەبەر بگرەوە</translation>
    </message>
    <message>
      <source>Copy written to {name}; the original is as it was</source>
      <translation>کۆپی لە {name} نووسرا؛ بنەڕەتەکە وەک خۆی ماوە</translation>
    </message>
    <message>
      <source>Copyright</source>
      <translation>مافی بڵاوکردنەوە</translation>
    </message>
    <message>
      <source>Correct</source>
      <translation>ڕاستکردنەوە</translation>
    </message>
    <message>
      <source>Correct a byline…</source>
      <translation>ناوی نووسەرێک ڕاست بکەرەوە…</translation>
    </message>
    <message>
      <source>Correct a caption…</source>
      <translation>ژێرنووسی وێنەیەک ڕاست بکەرەوە…</translation>
    </message>
    <message>
      <source>Correct a photo credit…</source>
      <translation>ناوی وێنەگرێک ڕاست بکەرەوە…</translation>
    </message>
    <message>
      <source>Correct the dateline…</source>
      <translation>دێڕی شوێن ڕاست بکەرەوە…</translation>
    </message>
    <message>
      <source>Correct the date…</source>
      <translation>بەروار ڕاست بکەرەوە…</translation>
    </message>
    <message>
      <source>Correct the deck…</source>
      <translation>ژێرسەردێڕ ڕاست بکەرەوە…</translation>
    </message>
    <message>
      <source>Correct the headline…</source>
      <translation>سەردێڕ ڕاست بکەرەوە…</translation>
    </message>
    <message>
      <source>Correct who edited it…</source>
      <translation>ناوی سەرپەرشتیار ڕاست بکەرەوە…</translation>
    </message>
    <message>
      <source>Corrected captions and credits (CSV)…</source>
      <translation>ژێرنووس و ناوە ڕاستکراوەکان (CSV)…</translation>
    </message>
    <message>
      <source>Correction</source>
      <translation>ڕاستکردنەوە</translation>
    </message>
    <message>
      <source>Correction brought back</source>
      <translation>ڕاستکردنەوەکە گەڕێنرایەوە</translation>
    </message>
    <message>
      <source>Creator</source>
      <translation>دروستکەر</translation>
    </message>
    <message>
      <source>Credit</source>
      <translation>ناوی وێنەگر</translation>
    </message>
    <message>
      <source>Credit line</source>
      <translation>دێڕی ناو</translation>
    </message>
    <message>
      <source>Credit of partners</source>
      <translation>ناوی هاوبەشان</translation>
    </message>
    <message>
      <source>Credit set to “{credit}”</source>
      <translation>ناو کرا بە «{credit}»</translation>
    </message>
    <message>
      <source>Credits in conflict</source>
      <translation>ناوی ناکۆک</translation>
    </message>
    <message>
      <source>Ctrl K commands</source>
      <translation>Ctrl K فەرمانەکان</translation>
    </message>
    <message>
      <source>Cut at 32 bytes</source>
      <translation>لە ٣٢ بایتدا بڕاوە</translation>
    </message>
    <message>
      <source>D on the photo desk</source>
      <translation>D لە مێزی وێنەکان</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>تاریک</translation>
    </message>
    <message>
      <source>Dark theme</source>
      <translation>ڕووکاری تاریک</translation>
    </message>
    <message>
      <source>Date: none stated</source>
      <translation>بەروار: دیاری نەکراوە</translation>
    </message>
    <message>
      <source>Dateline</source>
      <translation>دێڕی شوێن</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>بەروارەکان</translation>
    </message>
    <message>
      <source>Dates of the article over time</source>
      <translation>بەروارەکانی بابەتەکە بەپێی کات</translation>
    </message>
    <message>
      <source>Dates of the article over time: {date}</source>
      <translation>بەروارەکانی بابەتەکە بەپێی کات: {date}</translation>
    </message>
    <message>
      <source>Dates such as 3/4/2019 were read as month/day/year.</source>
      <translation>بەرواری وەک 3/4/2019 وەک مانگ/ڕۆژ/ساڵ خوێنرایەوە.</translation>
    </message>
    <message>
      <source>Deck</source>
      <translation>ژێرسەردێڕ</translation>
    </message>
    <message>
      <source>Default layout</source>
      <translation>ڕیزبەندیی بنەڕەتی</translation>
    </message>
    <message>
      <source>Default text size</source>
      <translation>قەبارەی بنەڕەتیی دەق</translation>
    </message>
    <message>
      <source>Desk as photographer</source>
      <translation>دەستەی نووسین وەک وێنەگر</translation>
    </message>
    <message>
      <source>Desk members, who take no pictures</source>
      <translation>ئەندامانی دەستەی نووسین کە وێنە ناگرن</translation>
    </message>
    <message>
      <source>Desks of their own</source>
      <translation>بەشی تایبەت</translation>
    </message>
    <message>
      <source>Did you mean {query}?</source>
      <translation>مەبەستت {query} بوو؟</translation>
    </message>
    <message>
      <source>Differences</source>
      <translation>جیاوازییەکان</translation>
    </message>
    <message>
      <source>Dismiss the finding…</source>
      <translation>تێبینییەکە وەلا بنێ…</translation>
    </message>
    <message>
      <source>Dismiss…</source>
      <translation>وەلانان…</translation>
    </message>
    <message>
      <source>Document (PDF)</source>
      <translation>بەڵگەنامە (PDF)</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>تەواو</translation>
    </message>
    <message>
      <source>Drop files or folders here, or choose what to import.</source>
      <translation>پەڕگە یان بوخچە لێرە دابنێ، یان هەڵبژێرە چی بهێنیتە ناوەوە.</translation>
    </message>
    <message>
      <source>Drop to import into this archive</source>
      <translation>دایبنێ بۆ ئەوەی بچێتە ناو ئەم ئەرشیفە</translation>
    </message>
    <message>
      <source>E on the photo desk</source>
      <translation>E لە مێزی وێنەکان</translation>
    </message>
    <message>
      <source>Earlier imports</source>
      <translation>هێنانەکانی پێشوو</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>دەستکاری</translation>
    </message>
    <message>
      <source>Edit the photo credit…</source>
      <translation>ناوی وێنەگر دەستکاری بکە…</translation>
    </message>
    <message>
      <source>Edit the value at hand…</source>
      <translation>بەهای بەردەست دەستکاری بکە…</translation>
    </message>
    <message>
      <source>Edited</source>
      <translation>سەرپەرشتی کردووە</translation>
    </message>
    <message>
      <source>Edited by</source>
      <translation>سەرپەرشتیاریی</translation>
    </message>
    <message>
      <source>English</source>
      <translation>ئینگلیزی</translation>
    </message>
    <message>
      <source>Every article</source>
      <translation>هەموو بابەتەکان</translation>
    </message>
    <message>
      <source>Every article.</source>
      <translation>هەموو بابەتەکان.</translation>
    </message>
    <message>
      <source>Every shortcut on one page</source>
      <translation>هەموو کورتبڕەکان لە یەک پەڕەدا</translation>
    </message>
    <message>
      <source>Export agreed names</source>
      <translation>هەناردەکردنی ناوە پەسەندکراوەکان</translation>
    </message>
    <message>
      <source>Export agreed names…</source>
      <translation>هەناردەکردنی ناوە پەسەندکراوەکان…</translation>
    </message>
    <message>
      <source>Export corrections</source>
      <translation>هەناردەکردنی ڕاستکردنەوەکان</translation>
    </message>
    <message>
      <source>Export corrections…</source>
      <translation>هەناردەکردنی ڕاستکردنەوەکان…</translation>
    </message>
    <message>
      <source>Export what was found</source>
      <translation>هەناردەکردنی ئەوەی دۆزرایەوە</translation>
    </message>
    <message>
      <source>Export what was found…</source>
      <translation>هەناردەکردنی ئەوەی دۆزرایەوە…</translation>
    </message>
    <message numerus="yes">
      <source>Exported %n articles to {file}.</source>
      <translation>
        <numerusform>%n بابەت بۆ {file} هەناردە کرا.</numerusform>
        <numerusform>%n بابەت بۆ {file} هەناردە کران.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Exported %n corrections to {file}.</source>
      <translation>
        <numerusform>%n ڕاستکردنەوە بۆ {file} هەناردە کرا.</numerusform>
        <numerusform>%n ڕاستکردنەوە بۆ {file} هەناردە کران.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Exported %n names to {file}.</source>
      <translation>
        <numerusform>%n ناو بۆ {file} هەناردە کرا.</numerusform>
        <numerusform>%n ناو بۆ {file} هەناردە کران.</numerusform>
      </translation>
    </message>
    <message>
      <source>Exporting to {name}</source>
      <translation>هەناردەکردن بۆ {name}</translation>
    </message>
    <message>
      <source>Extract again</source>
      <translation>دووبارە دەریبهێنەوە</translation>
    </message>
    <message>
      <source>Extracting with the rules of today</source>
      <translation>بە یاساکانی ئەمڕۆ دەردەهێنرێتەوە</translation>
    </message>
    <message>
      <source>F2 in the lists</source>
      <translation>F2 لە لیستەکاندا</translation>
    </message>
    <message>
      <source>Factiva joins AND before OR: a OR b AND c was read as a OR (b AND c).</source>
      <translation>Factiva پێش OR بە AND دەبەستێتەوە: a OR b AND c وەک a OR (b AND c) خوێنرایەوە.</translation>
    </message>
    <message>
      <source>Fields</source>
      <translation>خانەکان</translation>
    </message>
    <message>
      <source>File</source>
      <translation>پەڕگە</translation>
    </message>
    <message>
      <source>Filed from</source>
      <translation>نێردراوە لە</translation>
    </message>
    <message>
      <source>Files that arrive in a watched folder are imported automatically once they are complete.</source>
      <translation>ئەو پەڕگانەی دێنە ناو بوخچەیەکی چاودێریکراو، کە تەواو بوون خۆکارانە دەهێنرێنە ناوەوە.</translation>
    </message>
    <message>
      <source>Filters</source>
      <translation>پاڵێوەرەکان</translation>
    </message>
    <message>
      <source>Find a command or a key</source>
      <translation>فەرمانێک یان کلیلێک بدۆزەرەوە</translation>
    </message>
    <message>
      <source>Find a name</source>
      <translation>ناوێک بدۆزەرەوە</translation>
    </message>
    <message>
      <source>Find a supplier or name a new one</source>
      <translation>دابینکەرێک بدۆزەرەوە یان ناوێکی نوێ بنووسە</translation>
    </message>
    <message>
      <source>Find any command by its name</source>
      <translation>هەر فەرمانێک بە ناوەکەی بدۆزەرەوە</translation>
    </message>
    <message>
      <source>Find articles with the same value</source>
      <translation>ئەو بابەتانە بدۆزەرەوە کە هەمان بەهایان هەیە</translation>
    </message>
    <message>
      <source>Find in the article…</source>
      <translation>لە بابەتەکەدا بگەڕێ…</translation>
    </message>
    <message>
      <source>Find in this article</source>
      <translation>لەم بابەتەدا بگەڕێ</translation>
    </message>
    <message>
      <source>Find in this article (Ctrl+F)</source>
      <translation>لەم بابەتەدا بگەڕێ (Ctrl+F)</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>تێبینییەکان</translation>
    </message>
    <message>
      <source>Findings as a page (HTML)…</source>
      <translation>تێبینییەکان وەک لاپەڕە (HTML)…</translation>
    </message>
    <message>
      <source>Findings as a table (CSV)…</source>
      <translation>تێبینییەکان وەک خشتە (CSV)…</translation>
    </message>
    <message>
      <source>Findings by rule</source>
      <translation>تێبینییەکان بەپێی یاسا</translation>
    </message>
    <message>
      <source>Findings by state</source>
      <translation>تێبینییەکان بەپێی دۆخ</translation>
    </message>
    <message>
      <source>Findings: {opened} would open, {closed} would close.</source>
      <translation>تێبینییەکان: {opened} دەکرێنەوە، {closed} دادەخرێن.</translation>
    </message>
    <message>
      <source>Five steps around the window; Esc ends it</source>
      <translation>پێنج هەنگاو لە پەنجەرەکەدا؛ Esc کۆتایی پێ دەهێنێت</translation>
    </message>
    <message>
      <source>For the evening</source>
      <translation>بۆ ئێواران</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>فۆرمات</translation>
    </message>
    <message>
      <source>French</source>
      <translation>فەرەنسی</translation>
    </message>
    <message>
      <source>From now on, import automatically what arrives in a folder</source>
      <translation>لەمەودوا هەرچی بێتە بوخچەیەک خۆکارانە بیهێنە ناوەوە</translation>
    </message>
    <message>
      <source>From watched folders: {words}.</source>
      <translation>لە بوخچە چاودێریکراوەکانەوە: {words}.</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>پڕ بە شاشە</translation>
    </message>
    <message>
      <source>General</source>
      <translation>گشتی</translation>
    </message>
    <message>
      <source>German</source>
      <translation>ئەڵمانی</translation>
    </message>
    <message>
      <source>Give the suggested credit to every photo with the same finding</source>
      <translation>ناوی پێشنیارکراو بدە بە هەموو ئەو وێنانەی هەمان تێبینییان هەیە</translation>
    </message>
    <message>
      <source>Go to the filters</source>
      <translation>بۆ پاڵێوەرەکان</translation>
    </message>
    <message>
      <source>Go to the next place where the words stand</source>
      <translation>بۆ شوێنی داهاتووی وشەکان</translation>
    </message>
    <message>
      <source>Go to the place before</source>
      <translation>بۆ شوێنی پێشوو</translation>
    </message>
    <message>
      <source>Go to the results</source>
      <translation>بۆ ئەنجامەکان</translation>
    </message>
    <message>
      <source>Go to the search bar</source>
      <translation>بۆ شریتی گەڕان</translation>
    </message>
    <message>
      <source>Go to the spellings of the name that can be split off</source>
      <translation>بڕۆ بۆ ئەو شێوازانەی ناوەکە کە دەکرێت جیا بکرێنەوە</translation>
    </message>
    <message>
      <source>Go to the years</source>
      <translation>بۆ ساڵەکان</translation>
    </message>
    <message>
      <source>Group similar articles</source>
      <translation>بابەتە هاوشێوەکان کۆ بکەرەوە</translation>
    </message>
    <message>
      <source>Headline</source>
      <translation>سەردێڕ</translation>
    </message>
    <message>
      <source>Hide this panel; the View menu brings it back</source>
      <translation>ئەم پانێڵە بشارەوە؛ مێنیوی «پیشاندان» دەیگەڕێنێتەوە</translation>
    </message>
    <message>
      <source>Hide {panel}</source>
      <translation>شاردنەوەی {panel}</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>جیاکاری بەرز</translation>
    </message>
    <message>
      <source>High contrast theme</source>
      <translation>ڕووکاری جیاکاری بەرز</translation>
    </message>
    <message>
      <source>History</source>
      <translation>مێژوو</translation>
    </message>
    <message>
      <source>Hold for comparing</source>
      <translation>بۆ بەراوردکردن ڕایبگرە</translation>
    </message>
    <message>
      <source>Hold this article</source>
      <translation>ئەم بابەتە ڕابگرە</translation>
    </message>
    <message>
      <source>Hold this article, open another one, and come back: the differences are shown here.</source>
      <translation>ئەم بابەتە ڕابگرە، یەکی تر بکەرەوە و بگەڕێوە: جیاوازییەکان لێرە دەردەکەون.</translation>
    </message>
    <message>
      <source>Hold up the import that runs, or let it go on</source>
      <translation>هێنانی کارا بە کاتی بوەستێنە یان بەردەوامی پێ بدە</translation>
    </message>
    <message>
      <source>House style</source>
      <translation>شێوازی دەزگا</translation>
    </message>
    <message>
      <source>House style and suppliers</source>
      <translation>شێوازی دەزگا و دابینکەران</translation>
    </message>
    <message>
      <source>House style and suppliers…</source>
      <translation>شێوازی دەزگا و دابینکەران…</translation>
    </message>
    <message>
      <source>How far the import is</source>
      <translation>هێنان تا کوێ گەیشتووە</translation>
    </message>
    <message>
      <source>How to search</source>
      <translation>چۆن بگەڕێیت</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>هێنانە ناوەوە</translation>
    </message>
    <message>
      <source>Import a folder</source>
      <translation>هێنانی بوخچە</translation>
    </message>
    <message>
      <source>Import a folder…</source>
      <translation>هێنانی بوخچە…</translation>
    </message>
    <message>
      <source>Import files</source>
      <translation>هێنانی پەڕگە</translation>
    </message>
    <message>
      <source>Import files…</source>
      <translation>هێنانی پەڕگە…</translation>
    </message>
    <message>
      <source>Import finished: {words}.</source>
      <translation>هێنان تەواو بوو: {words}.</translation>
    </message>
    <message>
      <source>Import of {when}</source>
      <translation>هێنانی {when}</translation>
    </message>
    <message>
      <source>Import the same again</source>
      <translation>هەمان شت دووبارە بهێنە</translation>
    </message>
    <message>
      <source>Import “{name}”?</source>
      <translation>«{name}» بهێنرێتە ناوەوە؟</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>هێنراوە</translation>
    </message>
    <message>
      <source>Importing</source>
      <translation>دەهێنرێتە ناوەوە</translation>
    </message>
    <message>
      <source>Importing {name}</source>
      <translation>{name} دەهێنرێت</translation>
    </message>
    <message>
      <source>Imports</source>
      <translation>هێنان</translation>
    </message>
    <message>
      <source>In the file</source>
      <translation>لە پەڕگەکەدا</translation>
    </message>
    <message>
      <source>Index up to date</source>
      <translation>پێڕست نوێیە</translation>
    </message>
    <message>
      <source>Index what the archive has and the index lacks</source>
      <translation>ئەوەی لە ئەرشیفدایە و لە پێڕستدا نییە، پێڕست بکە</translation>
    </message>
    <message>
      <source>Ink on paper</source>
      <translation>مەرەکەب لەسەر کاغەز</translation>
    </message>
    <message>
      <source>Inside quotation marks * and ? are not wildcards; write {suggestion}.</source>
      <translation>لەناو جووتکەوانەدا ⁨*⁩ و ⁨?⁩ نیشانەی جێگر نین؛ ⁨{suggestion}⁩ بنووسە.</translation>
    </message>
    <message>
      <source>Instructions</source>
      <translation>ڕێنماییەکان</translation>
    </message>
    <message>
      <source>Into a window of its own</source>
      <translation>بۆ پەنجەرەیەکی سەربەخۆ</translation>
    </message>
    <message>
      <source>Issues</source>
      <translation>کێشەکان</translation>
    </message>
    <message>
      <source>Issues of the import</source>
      <translation>کێشەکانی هێنان</translation>
    </message>
    <message>
      <source>It cannot be opened or read.</source>
      <translation>ناکرێتەوە یان ناخوێنرێتەوە.</translation>
    </message>
    <message>
      <source>It could not be understood.</source>
      <translation>تێگەیشتن لێی نەکرا.</translation>
    </message>
    <message>
      <source>It is a Backfile archive itself, and was left out.</source>
      <translation>خۆی ئەرشیفێکی Backfileە، بۆیە وەلا نرا.</translation>
    </message>
    <message>
      <source>It is a device, a pipe or a socket, and was not read.</source>
      <translation>ئامێر، بۆری یان سۆکێتە و نەخوێنرایەوە.</translation>
    </message>
    <message>
      <source>It is a draft or was withdrawn.</source>
      <translation>ڕەشنووسە یان کشێنراوەتەوە.</translation>
    </message>
    <message>
      <source>It is a link to a place outside the folder, and was not followed.</source>
      <translation>بەستەرێکە بۆ دەرەوەی بوخچەکە و شوێنی نەکەوتین.</translation>
    </message>
    <message>
      <source>It is empty.</source>
      <translation>بەتاڵە.</translation>
    </message>
    <message>
      <source>It is encrypted.</source>
      <translation>شفرە کراوە.</translation>
    </message>
    <message>
      <source>It is larger than one item may be.</source>
      <translation>لە سنووری یەک دانە گەورەترە.</translation>
    </message>
    <message>
      <source>It is not built as its format demands.</source>
      <translation>بەو شێوەیە نییە کە فۆرماتەکەی دەیخوازێت.</translation>
    </message>
    <message>
      <source>It is not in the manifest of its bag.</source>
      <translation>لە مانیفێستی پاکێجەکەیدا نییە.</translation>
    </message>
    <message>
      <source>It is not what the manifest of its bag says.</source>
      <translation>بەو شێوەیە نییە کە مانیفێستی پاکێجەکەی دەڵێت.</translation>
    </message>
    <message>
      <source>It is packed too many times over.</source>
      <translation>زۆر جار لەناو یەکتردا پەستێنراوە.</translation>
    </message>
    <message>
      <source>It needs more memory than one item may have.</source>
      <translation>یادگەی زیاتری دەوێت لەوەی بۆ یەک دانە ڕێی پێدراوە.</translation>
    </message>
    <message>
      <source>It took too long, and was left out.</source>
      <translation>زۆری خایاند، بۆیە وەلا نرا.</translation>
    </message>
    <message>
      <source>It unpacks to more than is allowed.</source>
      <translation>دوای کردنەوە لە ڕێپێدراو گەورەترە.</translation>
    </message>
    <message>
      <source>It would grow beyond all bounds when read, and was left out.</source>
      <translation>لە کاتی خوێندنەوەدا بێ سنوور گەورە دەبوو، بۆیە وەلا نرا.</translation>
    </message>
    <message>
      <source>Its characters could not all be read.</source>
      <translation>هەموو پیتەکانی نەخوێنرانەوە.</translation>
    </message>
    <message>
      <source>Its columns do not say what they hold.</source>
      <translation>ستوونەکانی ناڵێن چییان تێدایە.</translation>
    </message>
    <message>
      <source>Its path is too long.</source>
      <translation>ڕێڕەوەکەی زۆر درێژە.</translation>
    </message>
    <message>
      <source>J next · K previous · A accept · D dismiss · E edit · S sheet</source>
      <translation>J دواتر · K پێشتر · A پەسەند · D وەلانان · E دەستکاری · S لاپەڕەی وێنەکان</translation>
    </message>
    <message>
      <source>Keep for this archive</source>
      <translation>بۆ ئەم ئەرشیفە بیهێڵەوە</translation>
    </message>
    <message>
      <source>Keep the search under a name</source>
      <translation>گەڕانەکە بە ناوێکەوە هەڵبگرە</translation>
    </message>
    <message>
      <source>Keep the words of the search, drop every filter</source>
      <translation>وشەکانی گەڕان بهێڵەوە، هەموو پاڵێوەرەکان لابە</translation>
    </message>
    <message>
      <source>Keep this article; the Compare view shows how the next one differs from it</source>
      <translation>ئەم بابەتە ڕابگرە؛ بەراوردکردن دەریدەخات بابەتی دواتر چۆن جیاوازە</translation>
    </message>
    <message>
      <source>Kept. The audit looks at all photos again; “Extract again” reads stored credits anew.</source>
      <translation>هێڵرایەوە. پشکنین سەیری هەموو وێنەکان دەکاتەوە؛ «دووبارە دەریبهێنەوە» ناوە هەڵگیراوەکان لە نوێوە دەخوێنێتەوە.</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>کورتبڕەکانی تەختەکلیل</translation>
    </message>
    <message>
      <source>Keywords</source>
      <translation>وشە سەرەکییەکان</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>جۆر</translation>
    </message>
    <message>
      <source>Kurdish</source>
      <translation>کوردی</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>زمان</translation>
    </message>
    <message>
      <source>Language, theme, text size and how searching works</source>
      <translation>زمان، ڕووکار، قەبارەی دەق و چۆنیەتی گەڕان</translation>
    </message>
    <message>
      <source>Larger (Ctrl++)</source>
      <translation>گەورەتر (Ctrl++)</translation>
    </message>
    <message>
      <source>Larger interface</source>
      <translation>دەقی هەموو پەنجەرەکە گەورەتر</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>دەقی گەورەتر</translation>
    </message>
    <message>
      <source>Leave it open</source>
      <translation>بە کراوەیی بەجێی بهێڵە</translation>
    </message>
    <message>
      <source>Let one article stand for all with nearly the same wording</source>
      <translation>با یەک بابەت لە جیاتی هەموو ئەوانە بێت کە نزیکەی هەمان دەقیان هەیە</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>ڕووناک</translation>
    </message>
    <message>
      <source>Light or dark as the system is</source>
      <translation>ڕووناک یان تاریک وەک سیستەم</translation>
    </message>
    <message>
      <source>Light theme</source>
      <translation>ڕووکاری ڕووناک</translation>
    </message>
    <message>
      <source>Like tabs: the panel that has the keyboard stands before the one above or beside it</source>
      <translation>وەک تابەکان: پانێڵی چالاک لە پێش ئەوەی سەرەوەی یان تەنیشتی دەوەستێت</translation>
    </message>
    <message>
      <source>Line length</source>
      <translation>درێژیی دێڕ</translation>
    </message>
    <message>
      <source>Links to</source>
      <translation>بەستەر بۆ</translation>
    </message>
    <message>
      <source>Lists</source>
      <translation>لیستەکان</translation>
    </message>
    <message>
      <source>Look for missing, conflicting and doubtful photo credits</source>
      <translation>گەڕان بەدوای ناوی وێنەگری نەبوو، ناکۆک و گوماناویدا</translation>
    </message>
    <message>
      <source>Look for words in the article at hand</source>
      <translation>لە بابەتی بەردەستدا بەدوای وشەدا بگەڕێ</translation>
    </message>
    <message>
      <source>Looking at what is there</source>
      <translation>سەیر دەکرێت چی لێیە</translation>
    </message>
    <message>
      <source>Looking at what is there…</source>
      <translation>سەیر دەکرێت چی لێیە…</translation>
    </message>
    <message numerus="yes">
      <source>Looking at what is there… %n files so far</source>
      <translation>
        <numerusform>سەیر دەکرێت چی لێیە… تا ئێستا %n پەڕگە</numerusform>
        <numerusform>سەیر دەکرێت چی لێیە… تا ئێستا %n پەڕگە</numerusform>
      </translation>
    </message>
    <message>
      <source>MMMM yyyy</source>
      <translation>MMMM yyyy</translation>
    </message>
    <message>
      <source>Make all text of the window larger</source>
      <translation>هەموو دەقی پەنجەرەکە گەورەتر بکە</translation>
    </message>
    <message>
      <source>Make all text of the window smaller</source>
      <translation>هەموو دەقی پەنجەرەکە بچووکتر بکە</translation>
    </message>
    <message>
      <source>Make an empty archive in a folder of your choice</source>
      <translation>ئەرشیفێکی بەتاڵ لە بوخچەیەکی دڵخواز دروست بکە</translation>
    </message>
    <message>
      <source>Make one name of those that are chosen in the list</source>
      <translation>ناوە هەڵبژێردراوەکانی لیستەکە بکە بە یەک ناو</translation>
    </message>
    <message>
      <source>Make the article's text larger</source>
      <translation>دەقی بابەتەکە گەورەتر بکە</translation>
    </message>
    <message>
      <source>Make the article's text smaller</source>
      <translation>دەقی بابەتەکە بچووکتر بکە</translation>
    </message>
    <message>
      <source>Make this panel narrower</source>
      <translation>ئەم پانێڵە تەسکتر بکە</translation>
    </message>
    <message>
      <source>Make this panel wider</source>
      <translation>ئەم پانێڵە پانتر بکە</translation>
    </message>
    <message>
      <source>Making {name}</source>
      <translation>{name} دروست دەکرێت</translation>
    </message>
    <message>
      <source>Mark as reviewed</source>
      <translation>وەک پێداچووەوە نیشانی بکە</translation>
    </message>
    <message numerus="yes">
      <source>Marked %n articles as reviewed.</source>
      <translation>
        <numerusform>%n بابەت وەک پێداچووەوە نیشان کرا.</numerusform>
        <numerusform>%n بابەت وەک پێداچووەوە نیشان کران.</numerusform>
      </translation>
    </message>
    <message>
      <source>Mentioned</source>
      <translation>ناوبراوەکان</translation>
    </message>
    <message>
      <source>Mentioned in</source>
      <translation>ناوی هاتووە لە</translation>
    </message>
    <message numerus="yes">
      <source>Merge %n names into</source>
      <translation>
        <numerusform>%n ناو بکە بە یەک لەژێر</numerusform>
        <numerusform>%n ناو بکە بە یەک لەژێر</numerusform>
      </translation>
    </message>
    <message>
      <source>Merge names</source>
      <translation>ناوەکان یەک بخە</translation>
    </message>
    <message>
      <source>Merge {name} into this name</source>
      <translation>{name} لەگەڵ ئەم ناوە یەک بخە</translation>
    </message>
    <message>
      <source>Metadata</source>
      <translation>زانیارییەکان</translation>
    </message>
    <message>
      <source>Misspellings</source>
      <translation>هەڵەی نووسین</translation>
    </message>
    <message>
      <source>More</source>
      <translation>زیاتر</translation>
    </message>
    <message>
      <source>More like this</source>
      <translation>زیاتری وەک ئەمە</translation>
    </message>
    <message>
      <source>Move between the article and what is known of it</source>
      <translation>لەنێوان بابەتەکە و زانیارییەکانیدا بجووڵێ</translation>
    </message>
    <message>
      <source>Move the panel that has the keyboard down, or below the panel beside it</source>
      <translation>پانێڵی چالاک بۆ خوارەوە ببە، یان بۆ ژێر پانێڵی تەنیشتی</translation>
    </message>
    <message>
      <source>Move the panel that has the keyboard one column to the left</source>
      <translation>پانێڵی چالاک یەک ستوون بۆ لای چەپ ببە</translation>
    </message>
    <message>
      <source>Move the panel that has the keyboard one column to the right</source>
      <translation>پانێڵی چالاک یەک ستوون بۆ لای ڕاست ببە</translation>
    </message>
    <message>
      <source>Move the panel that has the keyboard up, or above the panel beside it</source>
      <translation>پانێڵی چالاک بۆ سەرەوە ببە، یان بۆ سەرووی پانێڵی تەنیشتی</translation>
    </message>
    <message>
      <source>Move this panel down</source>
      <translation>ئەم پانێڵە بۆ خوارەوە ببە</translation>
    </message>
    <message>
      <source>Move this panel to the left</source>
      <translation>ئەم پانێڵە بۆ لای چەپ ببە</translation>
    </message>
    <message>
      <source>Move this panel to the right</source>
      <translation>ئەم پانێڵە بۆ لای ڕاست ببە</translation>
    </message>
    <message>
      <source>Move this panel up</source>
      <translation>ئەم پانێڵە بۆ سەرەوە ببە</translation>
    </message>
    <message>
      <source>NEAR and PRE reach at most {limit} words; W/P looks in the same paragraph.</source>
      <translation>NEAR و PRE زۆرترین {limit} وشە دەگرنەوە؛ W/P لە هەمان پەرەگرافدا دەگەڕێت.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>ناو</translation>
    </message>
    <message>
      <source>Name this search; it finds anew whenever it is opened.</source>
      <translation>ناوێک بۆ ئەم گەڕانە دابنێ؛ هەر جارێک دەکرێتەوە سەرلەنوێ دەگەڕێت.</translation>
    </message>
    <message>
      <source>Names</source>
      <translation>ناوەکان</translation>
    </message>
    <message>
      <source>Narrow it down</source>
      <translation>تەسکی بکەرەوە</translation>
    </message>
    <message>
      <source>Narrow the panel that has the keyboard</source>
      <translation>پانێڵی چالاک تەسکتر بکە</translation>
    </message>
    <message>
      <source>Near-duplicates</source>
      <translation>نزیکە دووبارەکان</translation>
    </message>
    <message>
      <source>Nearly the same:</source>
      <translation>نزیکەی هەمان ناو:</translation>
    </message>
    <message>
      <source>New</source>
      <translation>نوێ</translation>
    </message>
    <message>
      <source>New archive</source>
      <translation>ئەرشیفی نوێ</translation>
    </message>
    <message>
      <source>New archive…</source>
      <translation>ئەرشیفی نوێ…</translation>
    </message>
    <message>
      <source>New shortcut</source>
      <translation>کورتبڕی نوێ</translation>
    </message>
    <message>
      <source>New: {name}</source>
      <translation>نوێ: {name}</translation>
    </message>
    <message>
      <source>Newest</source>
      <translation>نوێترین</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>نوێترین سەرەتا</translation>
    </message>
    <message>
      <source>News items (NewsML-G2)</source>
      <translation>هەواڵەکان (NewsML-G2)</translation>
    </message>
    <message>
      <source>News items (ninjs)</source>
      <translation>هەواڵەکان (ninjs)</translation>
    </message>
    <message>
      <source>Nexis joins OR before AND: a OR b AND c was read as (a OR b) AND c.</source>
      <translation>Nexis پێش AND بە OR دەبەستێتەوە: a OR b AND c وەک (a OR b) AND c خوێنرایەوە.</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>دواتر</translation>
    </message>
    <message>
      <source>Next (Enter)</source>
      <translation>دواتر (Enter)</translation>
    </message>
    <message>
      <source>Next hit</source>
      <translation>شوێنی داهاتوو</translation>
    </message>
    <message>
      <source>Next hit (F3)</source>
      <translation>شوێنی داهاتوو (F3)</translation>
    </message>
    <message>
      <source>Next result</source>
      <translation>ئەنجامی داهاتوو</translation>
    </message>
    <message>
      <source>No archive is open</source>
      <translation>هیچ ئەرشیفێک نەکراوەتەوە</translation>
    </message>
    <message>
      <source>No archive open</source>
      <translation>هیچ ئەرشیفێک نەکراوەتەوە</translation>
    </message>
    <message>
      <source>No article chosen</source>
      <translation>هیچ بابەتێک هەڵنەبژێردراوە</translation>
    </message>
    <message>
      <source>No article has “{word}”. These begin with it:</source>
      <translation>هیچ بابەتێک «{word}»ی تێدا نییە. ئەمانە بەوە دەست پێ دەکەن:</translation>
    </message>
    <message>
      <source>No audit has run to its end in this archive. Start one with “Audit now”.</source>
      <translation>لەم ئەرشیفەدا هیچ پشکنینێک تەواو نەبووە. بە «ئێستا بیپشکنە» دەست پێ بکە.</translation>
    </message>
    <message>
      <source>No backup of the database could be made.</source>
      <translation>نەتوانرا بنکەی دراوە پاشەکەوت بکرێت.</translation>
    </message>
    <message>
      <source>No command has that name. Try a part of it, or press Esc to close.</source>
      <translation>هیچ فەرمانێک بەم ناوە نییە. بەشێک لە ناوەکەی تاقی بکەرەوە، یان Esc بۆ داخستن.</translation>
    </message>
    <message>
      <source>No credit</source>
      <translation>بێ ناو</translation>
    </message>
    <message>
      <source>No credit at all</source>
      <translation>هیچ ناوێک نییە</translation>
    </message>
    <message>
      <source>No dates</source>
      <translation>بەروار نییە</translation>
    </message>
    <message>
      <source>No field</source>
      <translation>هیچ خانەیەک</translation>
    </message>
    <message>
      <source>No field differs</source>
      <translation>هیچ خانەیەک جیاواز نییە</translation>
    </message>
    <message>
      <source>No findings</source>
      <translation>هیچ تێبینییەک نییە</translation>
    </message>
    <message>
      <source>No importer reads this kind of file.</source>
      <translation>هیچ هێنەرێک ئەم جۆرە پەڕگەیە ناخوێنێتەوە.</translation>
    </message>
    <message>
      <source>No issues: everything that was found could be read.</source>
      <translation>هیچ کێشەیەک نییە: هەموو ئەوەی دۆزرایەوە خوێنرایەوە.</translation>
    </message>
    <message>
      <source>No longer watch this folder; what was imported stays</source>
      <translation>ئیتر چاودێری ئەم بوخچەیە مەکە؛ ئەوەی هێنراوەتە ناوەوە دەمێنێت</translation>
    </message>
    <message>
      <source>No longer watch {folder}</source>
      <translation>ئیتر چاودێری {folder} مەکە</translation>
    </message>
    <message>
      <source>No name chosen</source>
      <translation>هیچ ناوێک هەڵنەبژێردراوە</translation>
    </message>
    <message>
      <source>None of these</source>
      <translation>بێ ئەمانە</translation>
    </message>
    <message>
      <source>Not audited yet</source>
      <translation>هێشتا نەپشکنراوە</translation>
    </message>
    <message>
      <source>Not used</source>
      <translation>بەکار نەهێنراو</translation>
    </message>
    <message>
      <source>Note changed</source>
      <translation>یادداشتەکە گۆڕدرا</translation>
    </message>
    <message>
      <source>Note kept</source>
      <translation>یادداشتەکە هەڵگیرا</translation>
    </message>
    <message>
      <source>Note on the article…</source>
      <translation>یادداشت لەسەر بابەتەکە…</translation>
    </message>
    <message>
      <source>Note on the selection</source>
      <translation>یادداشت لەسەر هەڵبژێردراو</translation>
    </message>
    <message>
      <source>Note on the selection…</source>
      <translation>یادداشت لەسەر هەڵبژێردراو…</translation>
    </message>
    <message>
      <source>Note taken away</source>
      <translation>یادداشتەکە لابرا</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>یادداشتەکان</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>هیچ نەدۆزرایەوە</translation>
    </message>
    <message>
      <source>Nothing found yet</source>
      <translation>هێشتا هیچ نەدۆزرایەوە</translation>
    </message>
    <message>
      <source>Nothing in this article was corrected.</source>
      <translation>هیچ شتێک لەم بابەتەدا ڕاست نەکراوەتەوە.</translation>
    </message>
    <message>
      <source>Nothing is known of what the picture itself says.</source>
      <translation>نازانرێت وێنەکە خۆی چی دەڵێت.</translation>
    </message>
    <message>
      <source>Nothing is left here in this state. Choose another rule or state.</source>
      <translation>لەم دۆخەدا هیچ لێرە نەماوە. یاسایەک یان دۆخێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
      <source>Nothing leaves this machine.</source>
      <translation>هیچ شتێک لەم ئامێرە دەرناچێت.</translation>
    </message>
    <message>
      <source>Nothing to look up yet</source>
      <translation>هێشتا هیچ نییە پیشان بدرێت</translation>
    </message>
    <message>
      <source>O on the photo desk</source>
      <translation>O لە مێزی وێنەکان</translation>
    </message>
    <message>
      <source>Of this archive alone; kept in its folder. The audit looks at all photos again.</source>
      <translation>تەنها بۆ ئەم ئەرشیفە؛ لە بوخچەکەیدایە. پشکنین سەیری هەموو وێنەکان دەکاتەوە.</translation>
    </message>
    <message>
      <source>Oldest</source>
      <translation>کۆنترین</translation>
    </message>
    <message>
      <source>Oldest first</source>
      <translation>کۆنترین سەرەتا</translation>
    </message>
    <message>
      <source>One line an article, with columns of your choice</source>
      <translation>هەر بابەتێک دێڕێک، بە ستوونی دڵخواز</translation>
    </message>
    <message>
      <source>Only the first 2 MB are shown.</source>
      <translation>تەنها ٢ مێگابایتی یەکەم پیشان دەدرێت.</translation>
    </message>
    <message>
      <source>Only these</source>
      <translation>تەنها ئەمانە</translation>
    </message>
    <message>
      <source>Only what {query} finds; show all</source>
      <translation>تەنها ئەوەی {query} دەیدۆزێتەوە؛ هەمووی پیشان بدە</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>کردنەوە</translation>
    </message>
    <message>
      <source>Open again</source>
      <translation>دووبارە بیکەرەوە</translation>
    </message>
    <message>
      <source>Open an archive</source>
      <translation>کردنەوەی ئەرشیف</translation>
    </message>
    <message>
      <source>Open another archive</source>
      <translation>ئەرشیفێکی تر بکەرەوە</translation>
    </message>
    <message>
      <source>Open archive…</source>
      <translation>کردنەوەی ئەرشیف…</translation>
    </message>
    <message>
      <source>Open one, or start with the sample archive.</source>
      <translation>یەکێک بکەرەوە، یان بە ئەرشیفی نموونە دەست پێ بکە.</translation>
    </message>
    <message>
      <source>Open or close the group of the result at hand, as the arrow keys do</source>
      <translation>گرووپی ئەنجامی بەردەست بکەرەوە یان دابخە، وەک تیرەکان</translation>
    </message>
    <message>
      <source>Open recent</source>
      <translation>دوایین کراوەکان</translation>
    </message>
    <message>
      <source>Open the article found before</source>
      <translation>بابەتی پێشوو بکەرەوە</translation>
    </message>
    <message>
      <source>Open the finding again</source>
      <translation>تێبینییەکە دووبارە بکەرەوە</translation>
    </message>
    <message>
      <source>Open the list entry</source>
      <translation>بڕگەی لیستەکە بکەرەوە</translation>
    </message>
    <message>
      <source>Open the next article found</source>
      <translation>بابەتی داهاتوو بکەرەوە</translation>
    </message>
    <message>
      <source>Open the sample archive</source>
      <translation>ئەرشیفی نموونە بکەرەوە</translation>
    </message>
    <message>
      <source>Opening {name}</source>
      <translation>{name} دەکرێتەوە</translation>
    </message>
    <message>
      <source>Opening…</source>
      <translation>دەکرێتەوە…</translation>
    </message>
    <message>
      <source>Or read it as {query}</source>
      <translation>یان وەک {query} بخوێنرێتەوە</translation>
    </message>
    <message>
      <source>Order by date of publication, newest first</source>
      <translation>ڕیزکردن بەپێی بەرواری بڵاوبوونەوە، نوێترین سەرەتا</translation>
    </message>
    <message>
      <source>Order by date of publication, oldest first</source>
      <translation>ڕیزکردن بەپێی بەرواری بڵاوبوونەوە، کۆنترین سەرەتا</translation>
    </message>
    <message>
      <source>Order by how well the words match</source>
      <translation>ڕیزکردن بەپێی گونجانی وشەکان</translation>
    </message>
    <message>
      <source>Order of the results</source>
      <translation>ڕیزبەندیی ئەنجامەکان</translation>
    </message>
    <message>
      <source>Order of the results: {order}</source>
      <translation>ڕیزبەندیی ئەنجامەکان: {order}</translation>
    </message>
    <message>
      <source>Organisation as photographer</source>
      <translation>ڕێکخراو وەک وێنەگر</translation>
    </message>
    <message>
      <source>Organisations</source>
      <translation>ڕێکخراوەکان</translation>
    </message>
    <message>
      <source>Organisations mentioned</source>
      <translation>ڕێکخراوە ناوبراوەکان</translation>
    </message>
    <message>
      <source>Original</source>
      <translation>بنەڕەت</translation>
    </message>
    <message>
      <source>Originals in a bag (BagIt)</source>
      <translation>بنەڕەتەکان لە پاکێجێکدا (BagIt)</translation>
    </message>
    <message>
      <source>Other names</source>
      <translation>ناوی تر</translation>
    </message>
    <message>
      <source>Outlet</source>
      <translation>دەزگا</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>پەڕە</translation>
    </message>
    <message>
      <source>Part of the query could not be read: check it before trusting the answer.</source>
      <translation>بەشێک لە گەڕانەکە نەخوێنرایەوە: پێش متمانەکردن بە وەڵامەکە بیپشکنە.</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>وەستاندنی کاتی</translation>
    </message>
    <message>
      <source>Pause or resume</source>
      <translation>وەستاندنی کاتی یان بەردەوامی</translation>
    </message>
    <message>
      <source>People</source>
      <translation>کەسان</translation>
    </message>
    <message>
      <source>People mentioned</source>
      <translation>کەسە ناوبراوەکان</translation>
    </message>
    <message>
      <source>Persian</source>
      <translation>فارسی</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>وێنە</translation>
    </message>
    <message>
      <source>Photo agency</source>
      <translation>ئاژانسی وێنە</translation>
    </message>
    <message>
      <source>Photo credit</source>
      <translation>ناوی وێنەگر</translation>
    </message>
    <message>
      <source>Photo credits that need a look, people and their names, your lists, and imports. Drop your own files anywhere on the window to begin; Ctrl+K finds every command.</source>
      <translation>ناوی وێنەگرانێک کە پێویستیان بە سەیرکردنە، کەسان و ناوەکانیان، لیستەکانت و هێنانەکان. بۆ دەستپێکردن پەڕگەکانی خۆت لە هەر شوێنێکی پەنجەرەکە دابنێ؛ Ctrl+K هەموو فەرمانێک دەدۆزێتەوە.</translation>
    </message>
    <message>
      <source>Photo desk</source>
      <translation>مێزی وێنە</translation>
    </message>
    <message>
      <source>Photographed for</source>
      <translation>وێنەی گرتووە بۆ</translation>
    </message>
    <message>
      <source>Photographer</source>
      <translation>وێنەگر</translation>
    </message>
    <message>
      <source>Photographer only</source>
      <translation>تەنها وێنەگر</translation>
    </message>
    <message>
      <source>Photographers on the staff</source>
      <translation>وێنەگرە کارمەندەکان</translation>
    </message>
    <message>
      <source>Photographers, agencies, editors, places, each with its count. What you choose is written into the search; (none) finds what is missing.</source>
      <translation>وێنەگر، ئاژانس، سەرپەرشتیار و شوێن، هەریەکە لەگەڵ ژمارەکەی. ئەوەی هەڵی دەبژێریت لە گەڕانەکەدا دەنووسرێت؛ (هیچ) ئەوە دەدۆزێتەوە کە نییە.</translation>
    </message>
    <message>
      <source>Photos</source>
      <translation>وێنەکان</translation>
    </message>
    <message>
      <source>Photos and their credits</source>
      <translation>وێنەکان و ناوی وێنەگران</translation>
    </message>
    <message>
      <source>Photos by</source>
      <translation>وێنەکانی</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>وێنەکان</translation>
    </message>
    <message>
      <source>Placeholder</source>
      <translation>جێگرەوە</translation>
    </message>
    <message>
      <source>Placeholders that are allowed</source>
      <translation>جێگرەوە ڕێگەپێدراوەکان</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>شوێنەکان</translation>
    </message>
    <message>
      <source>Places mentioned</source>
      <translation>شوێنە ناوبراوەکان</translation>
    </message>
    <message>
      <source>Plain text</source>
      <translation>دەقی سادە</translation>
    </message>
    <message>
      <source>Platform</source>
      <translation>پلاتفۆرم</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>هەڵبژاردەکان</translation>
    </message>
    <message>
      <source>Preferences…</source>
      <translation>هەڵبژاردەکان…</translation>
    </message>
    <message>
      <source>Preparing the sample archive</source>
      <translation>ئەرشیفی نموونە ئامادە دەکرێت</translation>
    </message>
    <message>
      <source>Previous (Shift+Enter)</source>
      <translation>پێشتر (Shift+Enter)</translation>
    </message>
    <message>
      <source>Previous hit</source>
      <translation>شوێنی پێشوو</translation>
    </message>
    <message>
      <source>Previous hit (Shift+F3)</source>
      <translation>شوێنی پێشوو (Shift+F3)</translation>
    </message>
    <message>
      <source>Previous result</source>
      <translation>ئەنجامی پێشوو</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>چاپکراو</translation>
    </message>
    <message>
      <source>Printed and embedded differ</source>
      <translation>چاپکراو و ئەوەی لەناو وێنەکەدایە جیاوازن</translation>
    </message>
    <message>
      <source>Printed credit beside what the picture says</source>
      <translation>ناوی چاپکراو لەتەنیشت ئەوەی وێنەکە دەیڵێت</translation>
    </message>
    <message>
      <source>Printed credit → suggestion</source>
      <translation>ناوی چاپکراو ← پێشنیار</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>بڵاوکراوەتەوە</translation>
    </message>
    <message numerus="yes">
      <source>Put %n articles into</source>
      <translation>
        <numerusform>%n بابەت بخە ناو</numerusform>
        <numerusform>%n بابەت بخە ناو</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Put %n articles into {name}.</source>
      <translation>
        <numerusform>%n بابەت خرایە ناو {name}.</numerusform>
        <numerusform>%n بابەت خرانە ناو {name}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Put a tag on the chosen articles</source>
      <translation>تاگێک لە بابەتە هەڵبژێردراوەکان بدە</translation>
    </message>
    <message>
      <source>Put every panel back to its place and width</source>
      <translation>هەموو پانێڵێک بگەڕێنەرەوە شوێن و پانیی خۆی</translation>
    </message>
    <message>
      <source>Put the chosen articles into a collection</source>
      <translation>بابەتە هەڵبژێردراوەکان بخە ناو کۆمەڵەیەک</translation>
    </message>
    <message>
      <source>Put this panel and the one beside it in one place</source>
      <translation>ئەم پانێڵە و ئەوەی تەنیشتی لە یەک شوێن دابنێ</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>دەرچوون</translation>
    </message>
    <message>
      <source>R on the photo desk</source>
      <translation>R لە مێزی وێنەکان</translation>
    </message>
    <message>
      <source>Ranges work for dates and numbers, not for {field}.</source>
      <translation>مەودا بۆ بەروار و ژمارەیە، نەک بۆ {field}.</translation>
    </message>
    <message>
      <source>Read again what older rules extracted; corrections hold</source>
      <translation>ئەوەی یاسا کۆنەکان دەریان هێناوە دووبارە بخوێنەوە؛ ڕاستکردنەوەکان دەمێننەوە</translation>
    </message>
    <message>
      <source>Read it as it was set</source>
      <translation>وەک بابەتێکی ڕێکخراو بیخوێنەوە</translation>
    </message>
    <message>
      <source>Read the article of the finding</source>
      <translation>بابەتی تێبینییەکە بخوێنەوە</translation>
    </message>
    <message>
      <source>Read the files of the last import once more: what is known stays as it is</source>
      <translation>پەڕگەکانی دوایین هێنان جارێکی تر بخوێنەوە: ئەوەی زانراوە وەک خۆی دەمێنێتەوە</translation>
    </message>
    <message>
      <source>Reading it ended the process that read it.</source>
      <translation>خوێندنەوەی پرۆسەی خوێنەرەوەکەی کۆتایی پێ هێنا.</translation>
    </message>
    <message>
      <source>Reading it stopped with a fault.</source>
      <translation>خوێندنەوەی بەهۆی هەڵەیەکەوە وەستا.</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>هۆکار</translation>
    </message>
    <message>
      <source>Rebuild the index</source>
      <translation>پێڕست سەرلەنوێ دروست بکە</translation>
    </message>
    <message>
      <source>Rebuilding the index</source>
      <translation>پێڕست سەرلەنوێ دروست دەکرێت</translation>
    </message>
    <message>
      <source>Recent searches</source>
      <translation>دوایین گەڕانەکان</translation>
    </message>
    <message>
      <source>Records (JSON Lines)</source>
      <translation>تۆمارەکان (JSON Lines)</translation>
    </message>
    <message>
      <source>References (BibTeX)</source>
      <translation>سەرچاوەکان (BibTeX)</translation>
    </message>
    <message>
      <source>References (CSL JSON)</source>
      <translation>سەرچاوەکان (CSL JSON)</translation>
    </message>
    <message>
      <source>References (RIS)</source>
      <translation>سەرچاوەکان (RIS)</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>ڕەتکردنەوە</translation>
    </message>
    <message>
      <source>Reject the value at hand…</source>
      <translation>بەهای بەردەست ڕەت بکەرەوە…</translation>
    </message>
    <message>
      <source>Reject “{value}”?</source>
      <translation>«{value}» ڕەت بکرێتەوە؟</translation>
    </message>
    <message>
      <source>Related</source>
      <translation>پەیوەندیدار</translation>
    </message>
    <message>
      <source>Relevance</source>
      <translation>گونجان</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>لابردن</translation>
    </message>
    <message numerus="yes">
      <source>Remove %n articles from</source>
      <translation>
        <numerusform>دەرهێنانی %n بابەت لە</numerusform>
        <numerusform>دەرهێنانی %n بابەت لە</numerusform>
      </translation>
    </message>
    <message>
      <source>Remove a saved search, a collection or a tag; it can be undone</source>
      <translation>گەڕانێکی هەڵگیراو یان کۆمەڵەیەک یان تاگێک لاببە؛ دەکرێت بگەڕێنرێتەوە</translation>
    </message>
    <message>
      <source>Remove a tag</source>
      <translation>لابردنی تاگ</translation>
    </message>
    <message>
      <source>Remove a tag from the chosen articles</source>
      <translation>تاگێک لە بابەتە هەڵبژێردراوەکان لاببە</translation>
    </message>
    <message>
      <source>Remove a tag…</source>
      <translation>لابردنی تاگ…</translation>
    </message>
    <message>
      <source>Remove all filters</source>
      <translation>هەموو پاڵێوەرەکان لابە</translation>
    </message>
    <message numerus="yes">
      <source>Remove from %n articles the tag</source>
      <translation>
        <numerusform>تاگەکە لە %n بابەت لاببە</numerusform>
        <numerusform>تاگەکە لە %n بابەت لاببە</numerusform>
      </translation>
    </message>
    <message>
      <source>Remove from a collection</source>
      <translation>دەرهێنان لە کۆمەڵە</translation>
    </message>
    <message>
      <source>Remove from a collection…</source>
      <translation>دەرهێنان لە کۆمەڵە…</translation>
    </message>
    <message>
      <source>Remove shortcut</source>
      <translation>لابردنی کورتبڕ</translation>
    </message>
    <message>
      <source>Remove the chosen articles from a collection; they stay in the archive</source>
      <translation>بابەتە هەڵبژێردراوەکان لە کۆمەڵەیەک دەربهێنە؛ لە ئەرشیفدا دەمێننەوە</translation>
    </message>
    <message>
      <source>Remove the list entry</source>
      <translation>بڕگەی لیستەکە لاببە</translation>
    </message>
    <message>
      <source>Removed {name}.</source>
      <translation>{name} لابرا.</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>ناوگۆڕین</translation>
    </message>
    <message>
      <source>Rename the list entry…</source>
      <translation>ناوی بڕگەی لیستەکە بگۆڕە…</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>ناوگۆڕین…</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>ڕاپۆرت</translation>
    </message>
    <message>
      <source>Report of the last import</source>
      <translation>ڕاپۆرتی دوایین هێنان</translation>
    </message>
    <message>
      <source>Reporting by</source>
      <translation>ڕاپۆرتی</translation>
    </message>
    <message>
      <source>Reports, copies of pictures, house style</source>
      <translation>ڕاپۆرت، کۆپی وێنە، شێوازی دەزگا</translation>
    </message>
    <message>
      <source>Restore all defaults</source>
      <translation>هەمووی بگەڕێنەرەوە بۆ بنەڕەتی</translation>
    </message>
    <message>
      <source>Restore default</source>
      <translation>بیگەڕێنەرەوە بۆ بنەڕەتی</translation>
    </message>
    <message>
      <source>Restriction</source>
      <translation>سنووردارکردن</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>ئەنجامەکان</translation>
    </message>
    <message>
      <source>Results as a table</source>
      <translation>ئەنجامەکان وەک خشتە</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>بەردەوامی</translation>
    </message>
    <message>
      <source>Reuters-21578 (SGML)</source>
      <translation>Reuters-21578 (SGML)</translation>
    </message>
    <message>
      <source>Reviewed</source>
      <translation>پێداچووەوە</translation>
    </message>
    <message>
      <source>Right click: choose columns</source>
      <translation>کرتەی ڕاست: ستوون هەڵبژێرە</translation>
    </message>
    <message>
      <source>Rights</source>
      <translation>مافەکان</translation>
    </message>
    <message>
      <source>Rule</source>
      <translation>یاسا</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>یاساکان</translation>
    </message>
    <message>
      <source>SHA-256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <source>Same as the system</source>
      <translation>وەک سیستەم</translation>
    </message>
    <message>
      <source>Same photo, other credit</source>
      <translation>هەمان وێنە، ناوی تر</translation>
    </message>
    <message>
      <source>Same text in</source>
      <translation>هەمان دەق لە</translation>
    </message>
    <message>
      <source>Sample archive</source>
      <translation>ئەرشیفی نموونە</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>هەڵگرتن</translation>
    </message>
    <message>
      <source>Save a copy of the picture</source>
      <translation>کۆپییەکی وێنەکە هەڵبگرە</translation>
    </message>
    <message>
      <source>Save a copy with the corrected credit…</source>
      <translation>کۆپییەک بە ناوی ڕاستکراوەوە هەڵبگرە…</translation>
    </message>
    <message>
      <source>Save copies of all corrected photos…</source>
      <translation>کۆپی هەموو وێنە ڕاستکراوەکان هەڵبگرە…</translation>
    </message>
    <message>
      <source>Save copies of pictures to</source>
      <translation>کۆپی وێنەکان هەڵبگرە لە</translation>
    </message>
    <message>
      <source>Save the house style</source>
      <translation>شێوازی دەزگا هەڵبگرە</translation>
    </message>
    <message>
      <source>Save the report</source>
      <translation>ڕاپۆرت هەڵبگرە</translation>
    </message>
    <message>
      <source>Save the search</source>
      <translation>گەڕانەکە هەڵبگرە</translation>
    </message>
    <message>
      <source>Save the search…</source>
      <translation>گەڕانەکە هەڵبگرە…</translation>
    </message>
    <message>
      <source>Saved as {name}.</source>
      <translation>بە ناوی {name} هەڵگیرا.</translation>
    </message>
    <message>
      <source>Saved searches</source>
      <translation>گەڕانە هەڵگیراوەکان</translation>
    </message>
    <message>
      <source>Saved searches, collections, tags and recent searches</source>
      <translation>گەڕانە هەڵگیراوەکان، کۆمەڵەکان، تاگەکان و دوایین گەڕانەکان</translation>
    </message>
    <message>
      <source>Saved web pages</source>
      <translation>پەڕەی وێبی هەڵگیراو</translation>
    </message>
    <message>
      <source>Say why it is wrong and take it away</source>
      <translation>بڵێ بۆچی هەڵەیە و لایببە</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>گەڕان</translation>
    </message>
    <message>
      <source>Search again</source>
      <translation>دووبارە بگەڕێ</translation>
    </message>
    <message numerus="yes">
      <source>Search for all %n</source>
      <translation>
        <numerusform>بگەڕێ بۆی</numerusform>
        <numerusform>بگەڕێ بۆ هەر %n</numerusform>
      </translation>
    </message>
    <message>
      <source>Search for articles about the same as the one that is read</source>
      <translation>بەدوای بابەتی هاوبابەت لەگەڵ ئەوەی دەخوێنرێتەوە بگەڕێ</translation>
    </message>
    <message>
      <source>Search for credit:any</source>
      <translation>گەڕان بەدوای credit:any</translation>
    </message>
    <message>
      <source>Search for credit:conflict: printed and embedded credit disagree</source>
      <translation>گەڕان بەدوای credit:conflict: ناوی چاپکراو و ناوی ناو وێنەکە ناکۆکن</translation>
    </message>
    <message>
      <source>Search for credit:none</source>
      <translation>گەڕان بەدوای credit:none</translation>
    </message>
    <message>
      <source>Search for its articles</source>
      <translation>بەدوای بابەتەکانیدا بگەڕێ</translation>
    </message>
    <message>
      <source>Search for the selection</source>
      <translation>بەدوای هەڵبژێردراودا بگەڕێ</translation>
    </message>
    <message>
      <source>Search for the value at hand</source>
      <translation>بەدوای بەهای بەردەستدا بگەڕێ</translation>
    </message>
    <message>
      <source>Search for this</source>
      <translation>بەدوای ئەمەدا بگەڕێ</translation>
    </message>
    <message>
      <source>Search the archive and read</source>
      <translation>لە ئەرشیفدا بگەڕێ و بخوێنەوە</translation>
    </message>
    <message>
      <source>Search the archive for the words selected in the article</source>
      <translation>لە ئەرشیفدا بەدوای وشە هەڵبژێردراوەکانی بابەتەکەدا بگەڕێ</translation>
    </message>
    <message>
      <source>Search the archive for {words}</source>
      <translation>لە ئەرشیفەکەدا بەدوای {words} بگەڕێ</translation>
    </message>
    <message>
      <source>Search the archive: words, “phrases”, caption:, credit:, byline:, date:2021 …</source>
      <translation>لە ئەرشیفدا بگەڕێ: وشە، «دەستەواژە»، caption:‎ credit:‎ byline:‎ date:2021 …</translation>
    </message>
    <message>
      <source>Search while typing</source>
      <translation>لەکاتی نووسیندا بگەڕێ</translation>
    </message>
    <message>
      <source>Searched for {what}.</source>
      <translation>گەڕان بۆ: {what}.</translation>
    </message>
    <message>
      <source>Searches to come back to</source>
      <translation>گەڕانگەلێک کە دەگەڕێیتەوە سەریان</translation>
    </message>
    <message>
      <source>Searching, reading and correcting go on meanwhile. What came of it will be told here.</source>
      <translation>گەڕان و خوێندنەوە و ڕاستکردنەوە لەو کاتەدا بەردەوامن. ئەنجامەکە لێرە دەگوترێت.</translation>
    </message>
    <message>
      <source>Searching… Esc stops it.</source>
      <translation>دەگەڕێت… Esc دەیوەستێنێت.</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>بەش</translation>
    </message>
    <message>
      <source>Set the reviewed mark of the chosen articles, or take it away</source>
      <translation>نیشانی پێداچوونەوە بۆ بابەتە هەڵبژێردراوەکان دابنێ یان لابە</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>ڕێکخستنەکان</translation>
    </message>
    <message>
      <source>Shortcut</source>
      <translation>کورتبڕ</translation>
    </message>
    <message>
      <source>Show a line above each panel to drag it by: beside, above or behind another, or into a window of its own</source>
      <translation>هێڵێک لە سەرووی هەر پانێڵێک پیشان بدە بۆ ڕاکێشانی: بۆ تەنیشت یان سەرەوە یان پشتی یەکێکی تر، یان بۆ پەنجەرەیەکی سەربەخۆ</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>هەمووی پیشان بدە</translation>
    </message>
    <message>
      <source>Show every article of the archive</source>
      <translation>هەموو بابەتەکانی ئەرشیف پیشان بدە</translation>
    </message>
    <message>
      <source>Show how the article differs</source>
      <translation>پیشانی بدە بابەتەکە چۆن جیاوازە</translation>
    </message>
    <message>
      <source>Show it</source>
      <translation>پیشانی بدە</translation>
    </message>
    <message>
      <source>Show me around</source>
      <translation>پەنجەرەکەم پێ بناسێنە</translation>
    </message>
    <message>
      <source>Show or hide similar articles</source>
      <translation>بابەتە هاوشێوەکان پیشان بدە یان بیانشارەوە</translation>
    </message>
    <message>
      <source>Show or hide the article</source>
      <translation>بابەتەکە پیشان بدە یان بیشارەوە</translation>
    </message>
    <message>
      <source>Show or hide the filters</source>
      <translation>پاڵێوەرەکان پیشان بدە یان بشارەوە</translation>
    </message>
    <message>
      <source>Show or hide the metadata of the article</source>
      <translation>زانیارییەکانی بابەتەکە پیشان بدە یان بشارەوە</translation>
    </message>
    <message>
      <source>Show or hide the results</source>
      <translation>ئەنجامەکان پیشان بدە یان بیانشارەوە</translation>
    </message>
    <message>
      <source>Show the article set as an article</source>
      <translation>بابەتەکە وەک بابەت پیشان بدە</translation>
    </message>
    <message>
      <source>Show the file as it came</source>
      <translation>پەڕگەکە وەک خۆی پیشان بدە</translation>
    </message>
    <message>
      <source>Show the findings of all articles</source>
      <translation>تێبینییەکانی هەموو بابەتەکان پیشان بدە</translation>
    </message>
    <message>
      <source>Show the report</source>
      <translation>ڕاپۆرتەکە پیشان بدە</translation>
    </message>
    <message>
      <source>Show what corrections by hand changed in the article</source>
      <translation>پیشانی بدە ڕاستکردنەوە دەستییەکان چییان لە بابەتەکەدا گۆڕیوە</translation>
    </message>
    <message>
      <source>Similar</source>
      <translation>هاوشێوە</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>تێپەڕین</translation>
    </message>
    <message>
      <source>Smaller (Ctrl+−)</source>
      <translation>بچووکتر (Ctrl+−)</translation>
    </message>
    <message>
      <source>Smaller interface</source>
      <translation>دەقی هەموو پەنجەرەکە بچووکتر</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>دەقی بچووکتر</translation>
    </message>
    <message>
      <source>Some of what people did cannot be brought back from the bag.</source>
      <translation>هەندێک لەوەی بەکارهێنەران کردوویانە لە پاکێجەکەوە ناگەڕێنرێتەوە.</translation>
    </message>
    <message>
      <source>Something went wrong that should not have. The archive is safe and you can go on working. If it happens again, this report helps to mend it:</source>
      <translation>شتێک ڕووی دا کە نەدەبوو ڕوو بدات. ئەرشیفەکە سەلامەتە و دەتوانیت بەردەوام بیت. ئەگەر دووبارە بووەوە، ئەم ڕاپۆرتە یارمەتیی چارەسەرکردنی دەدات:</translation>
    </message>
    <message>
      <source>Sorani Kurdish</source>
      <translation>کوردیی سۆرانی</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>سەرچاوە</translation>
    </message>
    <message>
      <source>Spanish</source>
      <translation>ئیسپانی</translation>
    </message>
    <message>
      <source>Split a name off</source>
      <translation>ناوێک جیا بکەرەوە</translation>
    </message>
    <message>
      <source>Split off {name}</source>
      <translation>{name} جیا بکەرەوە</translation>
    </message>
    <message>
      <source>State</source>
      <translation>دۆخ</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>ڕاگرتن</translation>
    </message>
    <message>
      <source>Stop what runs; what was done before stays</source>
      <translation>ئەوەی کار دەکات ڕابگرە؛ ئەوەی پێشتر کراوە دەمێنێتەوە</translation>
    </message>
    <message>
      <source>Stopped. The results below are still of the search before; Enter searches again.</source>
      <translation>وەستێنرا. ئەنجامەکانی خوارەوە هێشتا هی گەڕانی پێشوون؛ Enter دووبارە دەگەڕێت.</translation>
    </message>
    <message>
      <source>Stopped. What was imported before stays.</source>
      <translation>ڕاگیرا. ئەوەی پێشتر هێنراوە دەمێنێتەوە.</translation>
    </message>
    <message>
      <source>Suppliers</source>
      <translation>دابینکەران</translation>
    </message>
    <message>
      <source>TREC (SGML)</source>
      <translation>TREC (SGML)</translation>
    </message>
    <message>
      <source>Table (CSV)</source>
      <translation>خشتە (CSV)</translation>
    </message>
    <message>
      <source>Tables of articles (CSV)</source>
      <translation>خشتەی بابەتەکان (CSV)</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>تاگ</translation>
    </message>
    <message numerus="yes">
      <source>Tag %n articles with</source>
      <translation>
        <numerusform>تاگ لە %n بابەت بدە بە</numerusform>
        <numerusform>تاگ لە %n بابەت بدە بە</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Tagged %n articles with {name}.</source>
      <translation>
        <numerusform>تاگی {name} لە %n بابەت درا.</numerusform>
        <numerusform>تاگی {name} لە %n بابەت درا.</numerusform>
      </translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>تاگەکان</translation>
    </message>
    <message>
      <source>Tag…</source>
      <translation>تاگ…</translation>
    </message>
    <message>
      <source>Take all back</source>
      <translation>هەمووی بگەڕێنەرەوە</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>گەڕاندنەوە</translation>
    </message>
    <message>
      <source>Take over a table (CSV) of agreed and other forms of names; it can be undone</source>
      <translation>خشتەیەک (CSV) لە شێوە پەسەندکراو و شێوەکانی تری ناوەکان وەربگرە؛ دەگەڕێنرێتەوە</translation>
    </message>
    <message>
      <source>Take over the corrections of another copy; where both corrected a value, yours stays and is told</source>
      <translation>ڕاستکردنەوەکانی کۆپییەکی تر وەربگرە؛ ئەگەر هەردوو لا بەهایەکیان ڕاست کردبێتەوە، هی تۆ دەمێنێت و دەگوترێت</translation>
    </message>
    <message>
      <source>Take the last change back</source>
      <translation>دوایین گۆڕانکاری بگەڕێنەرەوە</translation>
    </message>
    <message>
      <source>Take the panel that has the keyboard out of the window, to another screen for example, or put it back</source>
      <translation>پانێڵی چالاک لە پەنجەرەکە بهێنە دەرەوە، بۆ نموونە بۆ شاشەیەکی تر، یان بیگەڕێنەرەوە</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>گیراوە</translation>
    </message>
    <message>
      <source>Taken back: {what}</source>
      <translation>گەڕێنرایەوە: {what}</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>قەبارەی دەق</translation>
    </message>
    <message>
      <source>Text, saved web pages, NITF, NewsML, ninjs, WordPress, WARC, pictures with IPTC data and more. Choose files or a folder, or drop them anywhere on this window. Originals are kept untouched.</source>
      <translation>دەق، پەڕەی وێبی هەڵگیراو، NITF، NewsML، ninjs، WordPress، WARC، وێنە بە زانیاریی IPTC و هیتر. پەڕگە یان بوخچەیەک هەڵبژێرە، یان لە هەر شوێنێکی پەنجەرەکە دایبنێ. بنەڕەتەکان وەک خۆیان دەمێننەوە.</translation>
    </message>
    <message numerus="yes">
      <source>The archive is sound: %n originals looked at.</source>
      <translation>
        <numerusform>ئەرشیفەکە سەلامەتە: %n بنەڕەت پشکنران.</numerusform>
        <numerusform>ئەرشیفەکە سەلامەتە: %n بنەڕەت پشکنران.</numerusform>
      </translation>
    </message>
    <message>
      <source>The article</source>
      <translation>بابەتەکە</translation>
    </message>
    <message>
      <source>The article as set</source>
      <translation>بابەتەکە بە ڕێکخراوی</translation>
    </message>
    <message>
      <source>The article has no photo with a caption.</source>
      <translation>بابەتەکە هیچ وێنەیەکی ژێرنووسداری نییە.</translation>
    </message>
    <message>
      <source>The article has no photo.</source>
      <translation>بابەتەکە هیچ وێنەیەکی نییە.</translation>
    </message>
    <message>
      <source>The article has no such value.</source>
      <translation>بابەتەکە بەهایەکی وای نییە.</translation>
    </message>
    <message>
      <source>The article's text at its own size</source>
      <translation>دەقی بابەتەکە بە قەبارەی خۆی</translation>
    </message>
    <message>
      <source>The audit looked at every photo and found nothing under rule {rule}.</source>
      <translation>پشکنین سەیری هەموو وێنەیەکی کرد و بەپێی یاسای {rule} هیچی نەدۆزییەوە.</translation>
    </message>
    <message>
      <source>The audit looked at every photo and found nothing.</source>
      <translation>پشکنین سەیری هەموو وێنەیەکی کرد و هیچی نەدۆزییەوە.</translation>
    </message>
    <message>
      <source>The bag cannot be checked.</source>
      <translation>پاکێجەکە ناپشکنرێت.</translation>
    </message>
    <message>
      <source>The bag says otherwise than this archive does; yours stays.</source>
      <translation>پاکێجەکە شتێکی تر دەڵێت لەوەی ئەم ئەرشیفە دەیڵێت؛ ئەوەی تۆ دەمێنێتەوە.</translation>
    </message>
    <message>
      <source>The brackets and operators are nested more than {limit} levels deep.</source>
      <translation>کەوانە و کردارەکان لە {limit} ئاست زیاتر لەناو یەکدان.</translation>
    </message>
    <message>
      <source>The distance of {operator} is a number from 1 to {limit}.</source>
      <translation>دووری {operator} ژمارەیەکە لە 1 تا {limit}.</translation>
    </message>
    <message>
      <source>The finding and its photo</source>
      <translation>تێبینییەکە و وێنەکەی</translation>
    </message>
    <message numerus="yes">
      <source>The first %n photos are shown.</source>
      <translation>
        <numerusform>یەکەم وێنە پیشان دەدرێت.</numerusform>
        <numerusform>یەکەم %n وێنە پیشان دەدرێن.</numerusform>
      </translation>
    </message>
    <message>
      <source>The form that stays</source>
      <translation>ئەو شێوەیەی دەمێنێتەوە</translation>
    </message>
    <message>
      <source>The language changes the next time Backfile starts.</source>
      <translation>زمانەکەی تر لە دەستپێکی داهاتووەوە کار دەکات.</translation>
    </message>
    <message>
      <source>The manifest of the bag names it, but it is not there.</source>
      <translation>مانیفێستی پاکێجەکە ناوی دەبات، بەڵام لەوێ نییە.</translation>
    </message>
    <message>
      <source>The name of a file in it leads outside, and it was left out.</source>
      <translation>ناوی پەڕگەیەکی ناوی دەچێتە دەرەوە، بۆیە وەلا نرا.</translation>
    </message>
    <message>
      <source>The original</source>
      <translation>بنەڕەتەکە</translation>
    </message>
    <message>
      <source>The original file</source>
      <translation>پەڕگەی بنەڕەت</translation>
    </message>
    <message>
      <source>The page as it came, without its scripts and styles</source>
      <translation>پەڕەکە وەک خۆی، بێ سکریپت و شێواز</translation>
    </message>
    <message>
      <source>The page goes on; its source shows more.</source>
      <translation>پەڕەکە بەردەوامە؛ سەرچاوەکەی زیاتر پیشان دەدات.</translation>
    </message>
    <message>
      <source>The picture cannot be shown.</source>
      <translation>وێنەکە پیشان نادرێت.</translation>
    </message>
    <message>
      <source>The picture carries no credit of its own.</source>
      <translation>وێنەکە خۆی هیچ ناوێکی تێدا نییە.</translation>
    </message>
    <message>
      <source>The picture has more pixels than are safe to draw.</source>
      <translation>وێنەکە پیکسڵی زیاترە لەوەی بە سەلامەتی بکێشرێت.</translation>
    </message>
    <message>
      <source>The picture is damaged and cannot be drawn.</source>
      <translation>وێنەکە تێکچووە و ناکێشرێت.</translation>
    </message>
    <message>
      <source>The picture is not in the archive.</source>
      <translation>وێنەکە لە ئەرشیفدا نییە.</translation>
    </message>
    <message>
      <source>The query has more than {limit} words.</source>
      <translation>گەڕانەکە لە {limit} وشە زیاتری تێدایە.</translation>
    </message>
    <message>
      <source>The query is longer than {limit} characters.</source>
      <translation>گەڕانەکە لە {limit} پیت درێژترە.</translation>
    </message>
    <message>
      <source>The range ends before it begins.</source>
      <translation>مەوداکە پێش دەستپێکردنی کۆتایی دێت.</translation>
    </message>
    <message>
      <source>The regular expression is longer than {limit} characters.</source>
      <translation>دەربڕینە ڕێکخراوەکە لە {limit} پیت درێژترە.</translation>
    </message>
    <message>
      <source>The regular expression is wrong: {problem}.</source>
      <translation>دەربڕینە ڕێکخراوەکە هەڵەیە: {problem}.</translation>
    </message>
    <message>
      <source>The right credit. Enter saves it, Esc leaves it as it was.</source>
      <translation>ناوی ڕاست. Enter هەڵی دەگرێت، Esc هەموو شتێک وەک خۆی دەهێڵێتەوە.</translation>
    </message>
    <message>
      <source>The right date as year-month-day, such as 2026-03-11.</source>
      <translation>بەرواری ڕاست: ساڵ-مانگ-ڕۆژ، وەک 2026-03-11.</translation>
    </message>
    <message>
      <source>The right value</source>
      <translation>بەهای ڕاست</translation>
    </message>
    <message>
      <source>The right value. Enter saves it, Esc leaves it as it was.</source>
      <translation>بەهای ڕاست. Enter هەڵی دەگرێت، Esc هەموو شتێک وەک خۆی دەهێڵێتەوە.</translation>
    </message>
    <message>
      <source>The saved search “{name}” contains itself.</source>
      <translation>گەڕانی هەڵگیراوی «{name}» خۆی لەخۆ دەگرێت.</translation>
    </message>
    <message>
      <source>The search language on one page</source>
      <translation>زمانی گەڕان لە یەک پەڕەدا</translation>
    </message>
    <message>
      <source>The shipped entry stands again.</source>
      <translation>تۆماری بنەڕەتی گەڕایەوە.</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>ڕووکار</translation>
    </message>
    <message>
      <source>Theme of the system</source>
      <translation>ڕووکاری سیستەم</translation>
    </message>
    <message>
      <source>There are more issues in the file than are listed.</source>
      <translation>کێشەی زیاتر لە فایلەکەدا هەیە لەوەی نووسراوە.</translation>
    </message>
    <message>
      <source>There is no archive at {path}.</source>
      <translation>لە {path} هیچ ئەرشیفێک نییە.</translation>
    </message>
    <message>
      <source>There is no article in it.</source>
      <translation>هیچ بابەتێکی تێدا نییە.</translation>
    </message>
    <message>
      <source>There is no field “{name}”; the nearest is “{nearest}”.</source>
      <translation>خانەی «{name}» نییە؛ نزیکترین «{nearest}»ە.</translation>
    </message>
    <message>
      <source>There is no operator {operator}; write {instead}.</source>
      <translation>کرداری {operator} نییە؛ {instead} بنووسە.</translation>
    </message>
    <message>
      <source>There is no saved search “{name}”.</source>
      <translation>گەڕانی هەڵگیراوی «{name}» نییە.</translation>
    </message>
    <message>
      <source>There is nothing between these brackets.</source>
      <translation>هیچ لەنێوان ئەم کەوانانەدا نییە.</translation>
    </message>
    <message>
      <source>There is nothing between these quotation marks.</source>
      <translation>هیچ لەنێوان ئەم جووتکەوانانەدا نییە.</translation>
    </message>
    <message>
      <source>This archive has its own entry</source>
      <translation>ئەم ئەرشیفە تۆماری خۆی هەیە</translation>
    </message>
    <message>
      <source>This archive is empty</source>
      <translation>ئەم ئەرشیفە بەتاڵە</translation>
    </message>
    <message>
      <source>This archive is open for reading only: it lies on a network share. Copy it to a disk of this computer to change it.</source>
      <translation>ئەم ئەرشیفە تەنها بۆ خوێندنەوە کراوەتەوە: لەسەر هاوبەشییەکی تۆڕە. بۆ گۆڕینی، کۆپی بکە بۆ دیسکێکی ئەم کۆمپیوتەرە.</translation>
    </message>
    <message>
      <source>This archive is open for reading only: it lies where nothing can be written. Copy it to another disk to change it.</source>
      <translation>ئەم ئەرشیفە تەنها بۆ خوێندنەوە کراوەتەوە: لە شوێنێکە کە هیچی تێدا نانووسرێت. بۆ گۆڕینی، کۆپی بکە بۆ دیسکێکی تر.</translation>
    </message>
    <message>
      <source>This article has no words that set it apart.</source>
      <translation>ئەم بابەتە هیچ وشەیەکی تایبەتی نییە کە جیای بکاتەوە.</translation>
    </message>
    <message>
      <source>This bracket is never closed.</source>
      <translation>ئەم کەوانەیە داناخرێت.</translation>
    </message>
    <message>
      <source>This closing bracket has no opening one.</source>
      <translation>ئەم کەوانە داخراوە کەوانەی کردنەوەی نییە.</translation>
    </message>
    <message>
      <source>This file is not text ({size} bytes); the article shows what was read from it.</source>
      <translation>ئەم پەڕگەیە دەق نییە ({size} بایت)؛ بابەتەکە ئەوە پیشان دەدات کە لێی خوێنراوەتەوە.</translation>
    </message>
    <message>
      <source>This name is printed in one way only: there is nothing to split off.</source>
      <translation>ئەم ناوە تەنها بە یەک شێواز چاپکراوە: هیچ نییە بۆ جیاکردنەوە.</translation>
    </message>
    <message>
      <source>This panel in a window of its own</source>
      <translation>ئەم پانێڵە لە پەنجەرەیەکی سەربەخۆدا</translation>
    </message>
    <message>
      <source>This quotation mark is never closed.</source>
      <translation>ئەم جووتکەوانەیە داناخرێت.</translation>
    </message>
    <message>
      <source>This reads like a {source} query; here that is {query}.</source>
      <translation>ئەمە لە گەڕانێکی ⁨{source}⁩ دەچێت؛ لێرە دەبێتە ⁨{query}⁩.</translation>
    </message>
    <message>
      <source>This takes a moment the first time.</source>
      <translation>جاری یەکەم کەمێک دەخایەنێت.</translation>
    </message>
    <message>
      <source>This would change no credit and no finding.</source>
      <translation>ئەمە هیچ ناو و هیچ تێبینییەک ناگۆڕێت.</translation>
    </message>
    <message numerus="yes">
      <source>Took %n articles out of {name}.</source>
      <translation>
        <numerusform>%n بابەت لە {name} دەرهێنرا.</numerusform>
        <numerusform>%n بابەت لە {name} دەرهێنران.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Took %n marks away.</source>
      <translation>
        <numerusform>%n نیشان لابرا.</numerusform>
        <numerusform>%n نیشان لابران.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Took the tag {name} off %n articles.</source>
      <translation>
        <numerusform>تاگی {name} لە %n بابەت لابرا.</numerusform>
        <numerusform>تاگی {name} لە %n بابەت لابرا.</numerusform>
      </translation>
    </message>
    <message>
      <source>Translated by</source>
      <translation>وەرگێڕانی</translation>
    </message>
    <message>
      <source>Try fewer words or fewer filters; quotes and = look for exact forms only.</source>
      <translation>وشە یان پاڵێوەری کەمتر تاقی بکەرەوە؛ جووتکەوانە و = تەنها شێوەی تەواو دەدۆزنەوە.</translation>
    </message>
    <message>
      <source>Try the failed again</source>
      <translation>سەرنەکەوتووەکان دووبارە تاقی بکەرەوە</translation>
    </message>
    <message>
      <source>Turkish</source>
      <translation>تورکی</translation>
    </message>
    <message>
      <source>Type a part of a name</source>
      <translation>بەشێک لە ناوێک بنووسە</translation>
    </message>
    <message>
      <source>Type a search</source>
      <translation>گەڕانێک بنووسە</translation>
    </message>
    <message>
      <source>Type a search first; then it can be kept.</source>
      <translation>سەرەتا گەڕانێک بنووسە؛ پاشان دەکرێت هەڵبگیرێت.</translation>
    </message>
    <message>
      <source>Undated or bare</source>
      <translation>بێ بەروار یان ڕووت</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>گەڕاندنەوە</translation>
    </message>
    <message>
      <source>Unknown name</source>
      <translation>ناوی نەناسراو</translation>
    </message>
    <message>
      <source>Updated</source>
      <translation>نوێکراوەتەوە</translation>
    </message>
    <message>
      <source>Updated {date}</source>
      <translation>نوێکراوەتەوە لە {date}</translation>
    </message>
    <message>
      <source>Use the whole screen</source>
      <translation>هەموو شاشەکە بەکار بهێنە</translation>
    </message>
    <message>
      <source>Value at hand</source>
      <translation>بەهای بەردەست</translation>
    </message>
    <message>
      <source>Version, licences and where things are kept</source>
      <translation>وەشان، مۆڵەتەکان و شوێنی هەڵگرتن</translation>
    </message>
    <message>
      <source>Via</source>
      <translation>لە ڕێگەی</translation>
    </message>
    <message>
      <source>Views of the article</source>
      <translation>پیشاندانەکانی بابەتەکە</translation>
    </message>
    <message>
      <source>Walk through what was found</source>
      <translation>بە ئەنجامەکاندا بگەڕێ</translation>
    </message>
    <message>
      <source>Watch a folder</source>
      <translation>چاودێریی بوخچەیەک</translation>
    </message>
    <message>
      <source>Watch a folder…</source>
      <translation>چاودێریی بوخچەیەک…</translation>
    </message>
    <message>
      <source>Watch {folder}</source>
      <translation>چاودێریی {folder}</translation>
    </message>
    <message>
      <source>Watched folders</source>
      <translation>بوخچە چاودێریکراوەکان</translation>
    </message>
    <message>
      <source>Web archives (WACZ)</source>
      <translation>ئەرشیفی وێب (WACZ)</translation>
    </message>
    <message>
      <source>Web archives (WARC)</source>
      <translation>ئەرشیفی وێب (WARC)</translation>
    </message>
    <message>
      <source>Web page (HTML)</source>
      <translation>پەڕەی وێب (HTML)</translation>
    </message>
    <message>
      <source>Web pages in one file (MAFF)</source>
      <translation>پەڕەی وێب لە یەک پەڕگەدا (MAFF)</translation>
    </message>
    <message>
      <source>Web pages in one file (MHTML)</source>
      <translation>پەڕەی وێب لە یەک پەڕگەدا (MHTML)</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>گرنگی</translation>
    </message>
    <message>
      <source>What</source>
      <translation>چی</translation>
    </message>
    <message>
      <source>What do you want to do?</source>
      <translation>دەتەوێت چی بکەیت؟</translation>
    </message>
    <message>
      <source>What is kept in this archive. Enter opens, F2 renames, Delete removes.</source>
      <translation>ئەوەی لەم ئەرشیفەدا هەڵگیراوە. Enter دەیکاتەوە، F2 ناوی دەگۆڕێت، Delete لای دەبات.</translation>
    </message>
    <message>
      <source>What is known of the article</source>
      <translation>ئەوەی لەبارەی بابەتەکەوە دەزانرێت</translation>
    </message>
    <message>
      <source>What is left out</source>
      <translation>ئەوەی وەلا دەنرێت</translation>
    </message>
    <message>
      <source>What is needed to recognise it is missing.</source>
      <translation>ئەوەی بۆ ناسینەوەی پێویستە نییە.</translation>
    </message>
    <message>
      <source>What it says</source>
      <translation>چی دەڵێت</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>لە کوێ</translation>
    </message>
    <message>
      <source>Where and when</source>
      <translation>لە کوێ و کەی</translation>
    </message>
    <message>
      <source>Where it came from</source>
      <translation>لە کوێوە هاتووە</translation>
    </message>
    <message>
      <source>White on black with strong edges</source>
      <translation>سپی لەسەر ڕەش بە لێواری بەهێز</translation>
    </message>
    <message>
      <source>Who made it</source>
      <translation>کێ دروستی کردووە</translation>
    </message>
    <message>
      <source>Who wrote, edited, photographed or is mentioned</source>
      <translation>کێ نووسیویەتی، سەرپەرشتی کردووە، وێنەی گرتووە یان ناوی هاتووە</translation>
    </message>
    <message>
      <source>Why is this none? Enter dismisses, Esc keeps it.</source>
      <translation>بۆچی تێبینی نییە؟ Enter وەلای دەنێت، Esc دەیهێڵێتەوە.</translation>
    </message>
    <message>
      <source>Why? (may stay empty)</source>
      <translation>بۆچی؟ (دەکرێت بەتاڵ بێت)</translation>
    </message>
    <message>
      <source>Widen the panel that has the keyboard</source>
      <translation>پانێڵی چالاک پانتر بکە</translation>
    </message>
    <message>
      <source>Wire</source>
      <translation>ئاژانسی هەواڵ</translation>
    </message>
    <message>
      <source>Wire text (ANPA 1312)</source>
      <translation>دەقی ئاژانس (ANPA 1312)</translation>
    </message>
    <message>
      <source>Wire text (AsiaNet)</source>
      <translation>دەقی ئاژانس (AsiaNet)</translation>
    </message>
    <message>
      <source>Wire text (IPTC 7901)</source>
      <translation>دەقی ئاژانس (IPTC 7901)</translation>
    </message>
    <message>
      <source>WordPress exports</source>
      <translation>هەناردەی WordPress</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>وشەکان</translation>
    </message>
    <message>
      <source>Words side by side are a phrase there; they were put in quotation marks.</source>
      <translation>وشەی لە تەنیشت یەک لەوێ دەستەواژەیە؛ خرانە ناو جووتکەوانەوە.</translation>
    </message>
    <message>
      <source>Words, phrases, or fields: this search looks for “harbour” in photo captions only. The line below says how it was understood.</source>
      <translation>وشە، دەستەواژە یان خانە: ئەم گەڕانە تەنها لە ژێرنووسی وێنەکاندا بۆ «harbour» دەگەڕێت. دێڕەکەی خوارەوە دەڵێت چۆن تێی گەیشتووە.</translation>
    </message>
    <message numerus="yes">
      <source>Would read %n credits differently.</source>
      <translation>
        <numerusform>%n ناو بە شێوەیەکی تر دەخوێنرێتەوە.</numerusform>
        <numerusform>%n ناو بە شێوەیەکی تر دەخوێنرێنەوە.</numerusform>
      </translation>
    </message>
    <message>
      <source>Write a note on the whole article</source>
      <translation>یادداشتێک لەسەر هەموو بابەتەکە بنووسە</translation>
    </message>
    <message>
      <source>Write a note on the words selected in the article</source>
      <translation>یادداشتێک لەسەر وشە هەڵبژێردراوەکانی بابەتەکە بنووسە</translation>
    </message>
    <message>
      <source>Write every article found to a file: table, references, news items and more</source>
      <translation>هەموو بابەتە دۆزراوەکان بۆ پەڕگەیەک بنووسە: خشتە، سەرچاوە، هەواڵ و هیتر</translation>
    </message>
    <message>
      <source>Write every correction by hand to a file, for another copy of this archive</source>
      <translation>هەموو ڕاستکردنەوەکانی دەست لە پەڕگەیەک بنووسە، بۆ کۆپییەکی تری ئەم ئەرشیفە</translation>
    </message>
    <message>
      <source>Write the agreed form and the other forms of names as a table (CSV)</source>
      <translation>شێوەی پەسەندکراو و شێوەکانی تری ناوەکان وەک خشتە (CSV) بنووسە</translation>
    </message>
    <message>
      <source>Write the right caption</source>
      <translation>ژێرنووسی دروست بنووسە</translation>
    </message>
    <message>
      <source>Write the right deck</source>
      <translation>ژێرسەردێڕی دروست بنووسە</translation>
    </message>
    <message>
      <source>Write the right headline</source>
      <translation>سەردێڕی دروست بنووسە</translation>
    </message>
    <message>
      <source>Write what the value should be</source>
      <translation>بنووسە بەهاکە دەبێت چی بێت</translation>
    </message>
    <message>
      <source>Write when it was published</source>
      <translation>بنووسە کەی بڵاوکراوەتەوە</translation>
    </message>
    <message>
      <source>Write where it was filed</source>
      <translation>بنووسە لە کوێوە نێردراوە</translation>
    </message>
    <message>
      <source>Write who edited the article</source>
      <translation>بنووسە کێ سەرپەرشتیی بابەتەکەی کردووە</translation>
    </message>
    <message>
      <source>Write who wrote the article</source>
      <translation>بنووسە کێ بابەتەکەی نووسیوە</translation>
    </message>
    <message>
      <source>Write whose photo it is</source>
      <translation>بنووسە وێنەکە هی کێیە</translation>
    </message>
    <message>
      <source>Writing by</source>
      <translation>نووسینی</translation>
    </message>
    <message>
      <source>Writing copies of pictures</source>
      <translation>کۆپی وێنەکان دەنووسرێن</translation>
    </message>
    <message>
      <source>Writing the report</source>
      <translation>ڕاپۆرت دەنووسرێت</translation>
    </message>
    <message>
      <source>Written by</source>
      <translation>نووسراوە لەلایەن</translation>
    </message>
    <message>
      <source>Wrong form</source>
      <translation>شێوەی هەڵە</translation>
    </message>
    <message>
      <source>Wrote</source>
      <translation>نووسیویەتی</translation>
    </message>
    <message>
      <source>Wrote captions in</source>
      <translation>ژێرنووسی نووسیوە لە</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>ساڵ</translation>
    </message>
    <message>
      <source>Your note. Enter saves it, Esc cancels.</source>
      <translation>یادداشتی تۆ. Enter هەڵی دەگرێت، Esc وازی لێ دەهێنێت.</translation>
    </message>
    <message>
      <source>Your words are marked. F3 goes from one to the next; Original shows the file as it came.</source>
      <translation>وشەکانت نیشان کراون. F3 لە یەکێکەوە دەچێت بۆ ئەوی تر؛ «بنەڕەت» پەڕگەکە وەک هاتووە پیشان دەدات.</translation>
    </message>
    <message>
      <source>[picture: {words}]</source>
      <translation>[وێنە: {words}]</translation>
    </message>
    <message>
      <source>[picture]</source>
      <translation>[وێنە]</translation>
    </message>
    <message>
      <source>a body</source>
      <translation>دەق</translation>
    </message>
    <message>
      <source>a bracket does not close</source>
      <translation>کەوانەیەک دانەخراوە</translation>
    </message>
    <message>
      <source>a byline</source>
      <translation>ناوی نووسەر</translation>
    </message>
    <message>
      <source>a caption writer</source>
      <translation>نووسەری ژێرنووس</translation>
    </message>
    <message>
      <source>a collection</source>
      <translation>کۆمەڵە</translation>
    </message>
    <message>
      <source>a contributor</source>
      <translation>بەشداربوو</translation>
    </message>
    <message>
      <source>a copy of this picture is credited to “{credit}” in article {number}</source>
      <translation>کۆپییەکی ئەم وێنەیە لە بابەتی {number}دا ناوی «{credit}»ی لەگەڵە</translation>
    </message>
    <message>
      <source>a correction</source>
      <translation>ڕاستکردنەوە</translation>
    </message>
    <message>
      <source>a date mentioned</source>
      <translation>بەروارێکی ناوبراو</translation>
    </message>
    <message>
      <source>a date updated</source>
      <translation>بەرواری نوێکردنەوە</translation>
    </message>
    <message>
      <source>a dateline</source>
      <translation>دێڕی شوێن</translation>
    </message>
    <message>
      <source>a deck</source>
      <translation>ژێرسەردێڕ</translation>
    </message>
    <message>
      <source>a file</source>
      <translation>پەڕگە</translation>
    </message>
    <message>
      <source>a file photo without its date</source>
      <translation>وێنەی ئەرشیفی بێ بەروار</translation>
    </message>
    <message>
      <source>a file photo without its date; the picture says {date}</source>
      <translation>وێنەی ئەرشیفی بێ بەروار؛ لە وێنەکەدا {date} هاتووە</translation>
    </message>
    <message>
      <source>a format</source>
      <translation>فۆرمات</translation>
    </message>
    <message>
      <source>a headline</source>
      <translation>سەردێڕ</translation>
    </message>
    <message>
      <source>a keyword</source>
      <translation>وشەی سەرەکی</translation>
    </message>
    <message>
      <source>a language</source>
      <translation>زمان</translation>
    </message>
    <message>
      <source>a length</source>
      <translation>درێژی</translation>
    </message>
    <message>
      <source>a note</source>
      <translation>یادداشت</translation>
    </message>
    <message>
      <source>a part of the credit stands twice</source>
      <translation>بەشێکی ناوەکە دووبارەیە</translation>
    </message>
    <message>
      <source>a person mentioned</source>
      <translation>کەسێکی ناوبراو</translation>
    </message>
    <message>
      <source>a photo agency</source>
      <translation>ئاژانسی وێنە</translation>
    </message>
    <message>
      <source>a photo caption</source>
      <translation>ژێرنووسی وێنە</translation>
    </message>
    <message>
      <source>a photo credit</source>
      <translation>ناوی وێنەگر</translation>
    </message>
    <message>
      <source>a photographer</source>
      <translation>وێنەگر</translation>
    </message>
    <message>
      <source>a photographer is named but no agency</source>
      <translation>وێنەگرێک ناوبراوە، بەڵام ئاژانس نا</translation>
    </message>
    <message>
      <source>a place filed from</source>
      <translation>شوێنی ناردن</translation>
    </message>
    <message>
      <source>a place mentioned</source>
      <translation>شوێنێکی ناوبراو</translation>
    </message>
    <message>
      <source>a placeholder, not a credit</source>
      <translation>جێگرەوەیە، نەک ناوی وێنەگر</translation>
    </message>
    <message>
      <source>a platform or intermediary</source>
      <translation>پلاتفۆرم یان ناوەندگیر</translation>
    </message>
    <message>
      <source>a publication date</source>
      <translation>بەرواری بڵاوکردنەوە</translation>
    </message>
    <message>
      <source>a related link</source>
      <translation>بەستەری پەیوەندیدار</translation>
    </message>
    <message>
      <source>a reviewed mark</source>
      <translation>نیشانەی پێداچوونەوە</translation>
    </message>
    <message>
      <source>a rights statement</source>
      <translation>ڕوونکردنەوەی ماف</translation>
    </message>
    <message>
      <source>a section</source>
      <translation>بەش</translation>
    </message>
    <message>
      <source>a tag</source>
      <translation>تاگ</translation>
    </message>
    <message>
      <source>a wire</source>
      <translation>ئاژانسی هەواڵ</translation>
    </message>
    <message>
      <source>a year, from March 2019 to the end of 2020</source>
      <translation>ساڵێک؛ لە ئازاری ٢٠١٩ تا کۆتایی ٢٠٢٠</translation>
    </message>
    <message>
      <source>about</source>
      <translation>نزیکەی</translation>
    </message>
    <message>
      <source>about {when}</source>
      <translation>نزیکەی {when}</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>پەسەندکراو</translation>
    </message>
    <message>
      <source>after {date}</source>
      <translation>دوای {date}</translation>
    </message>
    <message>
      <source>after {date}, which is given with its year: “{words}”</source>
      <translation>دوای {date}، کە لەگەڵ ساڵەکەی هاتووە: «{words}»</translation>
    </message>
    <message>
      <source>after {date}: “{words}”</source>
      <translation>دوای {date}: «{words}»</translation>
    </message>
    <message>
      <source>after {when}</source>
      <translation>دوای {when}</translation>
    </message>
    <message>
      <source>all</source>
      <translation>هەموو</translation>
    </message>
    <message>
      <source>already here</source>
      <translation>پێشتر هەیە</translation>
    </message>
    <message>
      <source>also {names}</source>
      <translation>هەروەها {names}</translation>
    </message>
    <message>
      <source>among the results of a search</source>
      <translation>لەناو ئەنجامەکانی گەڕانێکدا</translation>
    </message>
    <message>
      <source>an address</source>
      <translation>ناونیشانی وێب</translation>
    </message>
    <message>
      <source>an agency is named but no photographer</source>
      <translation>ئاژانسێک ناوبراوە، بەڵام وێنەگر نا</translation>
    </message>
    <message>
      <source>an audit finding</source>
      <translation>تێبینیی پشکنین</translation>
    </message>
    <message>
      <source>an editing credit</source>
      <translation>ناوی سەرپەرشتیار</translation>
    </message>
    <message>
      <source>an id</source>
      <translation>ناسنامە</translation>
    </message>
    <message>
      <source>an opening</source>
      <translation>دەستپێک</translation>
    </message>
    <message>
      <source>an organisation mentioned</source>
      <translation>ڕێکخراوێکی ناوبراو</translation>
    </message>
    <message>
      <source>an outlet</source>
      <translation>دەزگا</translation>
    </message>
    <message>
      <source>and {count} more</source>
      <translation>و {count}ی تر</translation>
    </message>
    <message>
      <source>any</source>
      <translation>هەیە</translation>
    </message>
    <message>
      <source>any letters, one letter</source>
      <translation>هەر پیتێک، یەک پیت</translation>
    </message>
    <message>
      <source>anywhere</source>
      <translation>هەر شوێنێک</translation>
    </message>
    <message>
      <source>articles</source>
      <translation>بابەتەکان</translation>
    </message>
    <message>
      <source>articles like this one</source>
      <translation>هەموو ئەوەی لێی دەچێت</translation>
    </message>
    <message>
      <source>articles {what}</source>
      <translation>بابەتی {what}</translation>
    </message>
    <message>
      <source>as wide as the panel</source>
      <translation>بە پانی پانێڵەکە</translation>
    </message>
    <message>
      <source>at least {count}</source>
      <translation>لانیکەم {count}</translation>
    </message>
    <message>
      <source>audit findings</source>
      <translation>تێبینییەکانی پشکنین</translation>
    </message>
    <message>
      <source>auditing</source>
      <translation>پشکنین</translation>
    </message>
    <message>
      <source>backing up the database</source>
      <translation>پاشەکەوتکردنی بنکەی دراوە</translation>
    </message>
    <message>
      <source>before {date}</source>
      <translation>پێش {date}</translation>
    </message>
    <message>
      <source>before {when}</source>
      <translation>پێش {when}</translation>
    </message>
    <message>
      <source>between {first} and {last}</source>
      <translation>لەنێوان {first} و {last}</translation>
    </message>
    <message>
      <source>body</source>
      <translation>دەق</translation>
    </message>
    <message>
      <source>boilerplate</source>
      <translation>دەقی دووبارە</translation>
    </message>
    <message>
      <source>both words, in all their forms</source>
      <translation>هەردوو وشە، بە هەموو شێوەکانیان</translation>
    </message>
    <message>
      <source>broken off; importing the same again completes it</source>
      <translation>نیوەچڵ ما؛ دووبارە هێنانی هەمان شت تەواوی دەکات</translation>
    </message>
    <message>
      <source>byline</source>
      <translation>ناوی نووسەر</translation>
    </message>
    <message>
      <source>captions</source>
      <translation>ژێرنووسەکان</translation>
    </message>
    <message numerus="yes">
      <source>checked {day}: %n differences</source>
      <translation>
        <numerusform>لە {day} پشکنرا: %n جیاوازی</numerusform>
        <numerusform>لە {day} پشکنرا: %n جیاوازی</numerusform>
      </translation>
    </message>
    <message>
      <source>checked {day}: sound</source>
      <translation>لە {day} پشکنرا: ساغە</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>هەڵبژێردراو</translation>
    </message>
    <message>
      <source>collections</source>
      <translation>کۆمەڵەکان</translation>
    </message>
    <message>
      <source>conflict</source>
      <translation>ناکۆک</translation>
    </message>
    <message>
      <source>corrections</source>
      <translation>ڕاستکردنەوەکان</translation>
    </message>
    <message>
      <source>d MMMM</source>
      <translation>d MMMM</translation>
    </message>
    <message>
      <source>d MMMM yyyy</source>
      <translation>dی MMMMی yyyy</translation>
    </message>
    <message>
      <source>date</source>
      <translation>بەروار</translation>
    </message>
    <message>
      <source>date not stated</source>
      <translation>بەروار دیاری نەکراوە</translation>
    </message>
    <message>
      <source>dated</source>
      <translation>بەرواری</translation>
    </message>
    <message>
      <source>dateline</source>
      <translation>دێڕی شوێن</translation>
    </message>
    <message>
      <source>deck</source>
      <translation>ژێرسەردێڕ</translation>
    </message>
    <message>
      <source>differs in {parts}</source>
      <translation>جیاوازە لە {parts}</translation>
    </message>
    <message>
      <source>dismissed</source>
      <translation>وەلانراو</translation>
    </message>
    <message>
      <source>double spaces</source>
      <translation>بۆشایی دووجارە</translation>
    </message>
    <message>
      <source>drag to choose</source>
      <translation>ڕایبکێشە بۆ هەڵبژاردن</translation>
    </message>
    <message>
      <source>duplicates</source>
      <translation>دووبارەکان</translation>
    </message>
    <message>
      <source>editing credits</source>
      <translation>ناوی سەرپەرشتیاران</translation>
    </message>
    <message>
      <source>either word; OR is written in capitals</source>
      <translation>یەکێک لە وشەکان؛ OR بە پیتی گەورە</translation>
    </message>
    <message>
      <source>error</source>
      <translation>هەڵە</translation>
    </message>
    <message>
      <source>every month</source>
      <translation>هەموو مانگێک</translation>
    </message>
    <message>
      <source>every week</source>
      <translation>هەموو هەفتەیەک</translation>
    </message>
    <message>
      <source>exactly these words in this order</source>
      <translation>ڕێک ئەم وشانە بەم ڕیزە</translation>
    </message>
    <message>
      <source>excluded</source>
      <translation>دەرکراو</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>سەرکەوتوو نەبوو</translation>
    </message>
    <message>
      <source>file photo</source>
      <translation>وێنەی ئەرشیف</translation>
    </message>
    <message>
      <source>filed from</source>
      <translation>نێردراوە لە</translation>
    </message>
    <message>
      <source>fixed</source>
      <translation>چاککراو</translation>
    </message>
    <message>
      <source>from {low} on</source>
      <translation>لە ⁨{low}⁩ بەدواوە</translation>
    </message>
    <message>
      <source>from {low} to {high}</source>
      <translation>لە ⁨{low}⁩ تا ⁨{high}⁩</translation>
    </message>
    <message>
      <source>has: is followed by the name of a field, as in has:credit.</source>
      <translation>دوای has: ناوی خانەیەک دێت، وەک has:credit.</translation>
    </message>
    <message>
      <source>headline</source>
      <translation>سەردێڕ</translation>
    </message>
    <message>
      <source>hide</source>
      <translation>شاردنەوە</translation>
    </message>
    <message numerus="yes">
      <source>hide %n similar</source>
      <translation>
        <numerusform>%n هاوشێوە بشارەوە</numerusform>
        <numerusform>%n هاوشێوە بشارەوە</numerusform>
      </translation>
    </message>
    <message>
      <source>hit {current} of {total}</source>
      <translation>شوێنی {current} لە {total}</translation>
    </message>
    <message>
      <source>import {number}</source>
      <translation>هێنانی {number}</translation>
    </message>
    <message numerus="yes">
      <source>in %n groups</source>
      <translation>
        <numerusform>لە %n گرووپدا</numerusform>
        <numerusform>لە %n گرووپدا</numerusform>
      </translation>
    </message>
    <message>
      <source>in body</source>
      <translation>لە دەقدا</translation>
    </message>
    <message>
      <source>in byline</source>
      <translation>لە ناوی نووسەردا</translation>
    </message>
    <message>
      <source>in caption writer</source>
      <translation>لە نووسەری ژێرنووسدا</translation>
    </message>
    <message>
      <source>in caption {n}</source>
      <translation>لە ژێرنووسی {n}</translation>
    </message>
    <message>
      <source>in correction</source>
      <translation>لە ڕاستکردنەوەدا</translation>
    </message>
    <message>
      <source>in dateline</source>
      <translation>لە دێڕی شوێندا</translation>
    </message>
    <message>
      <source>in deck</source>
      <translation>لە ژێرسەردێڕدا</translation>
    </message>
    <message>
      <source>in editing credit</source>
      <translation>لە ناوی سەرپەرشتیاردا</translation>
    </message>
    <message>
      <source>in headline</source>
      <translation>لە سەردێڕدا</translation>
    </message>
    <message>
      <source>in keywords</source>
      <translation>لە وشە سەرەکییەکاندا</translation>
    </message>
    <message>
      <source>in notes</source>
      <translation>لە یادداشتەکاندا</translation>
    </message>
    <message>
      <source>in organisations</source>
      <translation>لە ڕێکخراوەکاندا</translation>
    </message>
    <message>
      <source>in outlet</source>
      <translation>لە دەزگادا</translation>
    </message>
    <message>
      <source>in people</source>
      <translation>لە کەساندا</translation>
    </message>
    <message>
      <source>in photo captions</source>
      <translation>لە ژێرنووسی وێنەکان</translation>
    </message>
    <message>
      <source>in photo credit {n}</source>
      <translation>لە ناوی وێنەگری {n}</translation>
    </message>
    <message>
      <source>in places</source>
      <translation>لە شوێنەکاندا</translation>
    </message>
    <message>
      <source>in related links</source>
      <translation>لە بەستەرەکاندا</translation>
    </message>
    <message>
      <source>in reporting credit</source>
      <translation>لە ناوی ڕاپۆرتکاردا</translation>
    </message>
    <message>
      <source>in rights</source>
      <translation>لە مافەکاندا</translation>
    </message>
    <message>
      <source>in section</source>
      <translation>لە بەشدا</translation>
    </message>
    <message>
      <source>in tags</source>
      <translation>لە تاگەکاندا</translation>
    </message>
    <message>
      <source>in the dateline</source>
      <translation>لە دێڕی شوێندا</translation>
    </message>
    <message>
      <source>in the opening</source>
      <translation>لە سەرەتادا</translation>
    </message>
    <message>
      <source>in {low}</source>
      <translation>لە ⁨{low}⁩</translation>
    </message>
    <message>
      <source>indexing</source>
      <translation>پێڕستکردن</translation>
    </message>
    <message>
      <source>it</source>
      <translation>ناوبراو</translation>
    </message>
    <message>
      <source>it must carry its credit wherever it is used</source>
      <translation>لە هەر شوێنێک بەکاربێت دەبێت ناوی وێنەگری لەگەڵ بێت</translation>
    </message>
    <message>
      <source>it must carry its credit wherever it is used: “{words}”</source>
      <translation>لە هەر شوێنێک بەکاربێت دەبێت ناوی وێنەگری لەگەڵ بێت: «{words}»</translation>
    </message>
    <message>
      <source>it must not be archived</source>
      <translation>نابێت ئەرشیف بکرێت</translation>
    </message>
    <message>
      <source>it must not be archived: “{words}”</source>
      <translation>نابێت ئەرشیف بکرێت: «{words}»</translation>
    </message>
    <message>
      <source>it must not be sold or archived</source>
      <translation>نابێت بفرۆشرێت یان ئەرشیف بکرێت</translation>
    </message>
    <message>
      <source>it must not be sold or archived: “{words}”</source>
      <translation>نابێت بفرۆشرێت یان ئەرشیف بکرێت: «{words}»</translation>
    </message>
    <message>
      <source>it must not be used in: {place}</source>
      <translation>نابێت بەکاربهێنرێت لە: {place}</translation>
    </message>
    <message>
      <source>it must not be used in: {place}: “{words}”</source>
      <translation>نابێت بەکاربهێنرێت لە: {place}: «{words}»</translation>
    </message>
    <message>
      <source>it was licensed for one use</source>
      <translation>مۆڵەتی تەنها یەک بەکارهێنانی هەبوو</translation>
    </message>
    <message>
      <source>it was licensed for one use: “{words}”</source>
      <translation>مۆڵەتی تەنها یەک بەکارهێنانی هەبوو: «{words}»</translation>
    </message>
    <message>
      <source>it was licensed until {year}</source>
      <translation>مۆڵەتەکەی تا {year} بوو</translation>
    </message>
    <message>
      <source>it was licensed until {year}: “{words}”</source>
      <translation>مۆڵەتەکەی تا {year} بوو: «{words}»</translation>
    </message>
    <message>
      <source>it was under embargo</source>
      <translation>قەدەغەی بڵاوکردنەوەی کاتی لەسەر بوو</translation>
    </message>
    <message>
      <source>it was under embargo: “{words}”</source>
      <translation>قەدەغەی بڵاوکردنەوەی کاتی لەسەر بوو: «{words}»</translation>
    </message>
    <message>
      <source>it was withdrawn by its supplier</source>
      <translation>دابینکەرەکەی کێشایەوە</translation>
    </message>
    <message>
      <source>it was withdrawn by its supplier: “{words}”</source>
      <translation>دابینکەرەکەی کێشایەوە: «{words}»</translation>
    </message>
    <message>
      <source>line {number}</source>
      <translation>دێڕی {number}</translation>
    </message>
    <message>
      <source>listed on another machine; turn it on to watch it here</source>
      <translation>لە ئامێرێکی تر تۆمار کراوە؛ کارای بکە بۆ ئەوەی لێرە چاودێری بکرێت</translation>
    </message>
    <message>
      <source>loading…</source>
      <translation>بار دەکرێت …</translation>
    </message>
    <message>
      <source>longer than 800 words</source>
      <translation>درێژتر لە ٨٠٠ وشە</translation>
    </message>
    <message>
      <source>looked into at {time}</source>
      <translation>لە {time} سەیر کرا</translation>
    </message>
    <message>
      <source>looking…</source>
      <translation>سەیر دەکرێت …</translation>
    </message>
    <message>
      <source>low confidence</source>
      <translation>دڵنیایی کەم</translation>
    </message>
    <message>
      <source>mentioned</source>
      <translation>ناوبراوە</translation>
    </message>
    <message>
      <source>merge</source>
      <translation>یەکخستن</translation>
    </message>
    <message>
      <source>name</source>
      <translation>ناو</translation>
    </message>
    <message>
      <source>names</source>
      <translation>ناوەکان</translation>
    </message>
    <message>
      <source>naming a date {span}</source>
      <translation>کە بەروارێک ناودەبەن {span}</translation>
    </message>
    <message>
      <source>neither the caption nor the picture names anybody</source>
      <translation>نە ژێرنووس و نە وێنەکە ناوی کەس نابەن</translation>
    </message>
    <message>
      <source>new articles</source>
      <translation>بابەتی نوێ</translation>
    </message>
    <message>
      <source>no archive</source>
      <translation>بێ ئەرشیف</translation>
    </message>
    <message>
      <source>no archive is open</source>
      <translation>هیچ ئەرشیفێک نەکراوەتەوە</translation>
    </message>
    <message>
      <source>no article is open</source>
      <translation>هیچ بابەتێک نەکراوەتەوە</translation>
    </message>
    <message>
      <source>no article that can be changed is open</source>
      <translation>هیچ بابەتێک نەکراوەتەوە کە بگۆڕدرێت</translation>
    </message>
    <message>
      <source>no byline</source>
      <translation>بێ ناوی نووسەر</translation>
    </message>
    <message>
      <source>no caption printed</source>
      <translation>ژێرنووس چاپ نەکراوە</translation>
    </message>
    <message>
      <source>no credit printed</source>
      <translation>ناو چاپ نەکراوە</translation>
    </message>
    <message>
      <source>no date stated</source>
      <translation>هیچ بەروارێک نەنووسراوە</translation>
    </message>
    <message>
      <source>no dates</source>
      <translation>بەروار نییە</translation>
    </message>
    <message>
      <source>no editor named</source>
      <translation>ناوی هیچ سەرپەرشتیارێک نییە</translation>
    </message>
    <message>
      <source>no headline</source>
      <translation>بێ سەردێڕ</translation>
    </message>
    <message>
      <source>no outlet stated</source>
      <translation>هیچ دەزگایەک نەنووسراوە</translation>
    </message>
    <message>
      <source>no writable archive is open</source>
      <translation>هیچ ئەرشیفێک نەکراوەتەوە کە بتوانرێت تێیدا بنووسرێت</translation>
    </message>
    <message>
      <source>none in the text</source>
      <translation>لە دەقدا نییە</translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>هێشتا نییە</translation>
    </message>
    <message>
      <source>none yet: choose articles and press Ctrl+Shift+A</source>
      <translation>هێشتا نییە: بابەت هەڵبژێرە و Ctrl+Shift+A دابگرە</translation>
    </message>
    <message>
      <source>none yet: choose articles and press Ctrl+Shift+T</source>
      <translation>هێشتا نییە: بابەت هەڵبژێرە و Ctrl+Shift+T دابگرە</translation>
    </message>
    <message>
      <source>none yet: search, then save it with Ctrl+S</source>
      <translation>هێشتا نییە: بگەڕێ و بە Ctrl+S هەڵی بگرە</translation>
    </message>
    <message>
      <source>none yet: searches that you press Enter on are listed here</source>
      <translation>هێشتا نییە: ئەو گەڕانانەی Enterیان لێ دەدەیت لێرە دەبن</translation>
    </message>
    <message>
      <source>not as printed</source>
      <translation>وەک چاپکراو نییە</translation>
    </message>
    <message>
      <source>not dated</source>
      <translation>بێ بەروار</translation>
    </message>
    <message>
      <source>not found</source>
      <translation>نەدۆزرایەوە</translation>
    </message>
    <message>
      <source>not looked into yet</source>
      <translation>هێشتا سەیر نەکراوە</translation>
    </message>
    <message>
      <source>not recognised</source>
      <translation>نەناسرایەوە</translation>
    </message>
    <message>
      <source>not stated</source>
      <translation>دیاری نەکراوە</translation>
    </message>
    <message>
      <source>not there now; it is looked for again</source>
      <translation>ئێستا لێی نییە؛ دووبارە بۆی دەگەڕێت</translation>
    </message>
    <message>
      <source>not this word</source>
      <translation>بێ ئەم وشەیە</translation>
    </message>
    <message>
      <source>notes</source>
      <translation>یادداشتەکان</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>هیچ</translation>
    </message>
    <message>
      <source>nothing differs</source>
      <translation>هیچ جیاواز نییە</translation>
    </message>
    <message>
      <source>nothing is found</source>
      <translation>هیچ نەدۆزراوەتەوە</translation>
    </message>
    <message>
      <source>nothing runs</source>
      <translation>هیچ شتێک کار ناکات</translation>
    </message>
    <message>
      <source>nothing there, something there</source>
      <translation>هیچی تێدا نییە، شتێکی تێدایە</translation>
    </message>
    <message>
      <source>of at least {low} words</source>
      <translation>بە لانیکەم ⁨{low}⁩ وشە</translation>
    </message>
    <message>
      <source>of at most {high} words</source>
      <translation>بە ئەوپەڕی ⁨{high}⁩ وشە</translation>
    </message>
    <message>
      <source>of exactly {low} words</source>
      <translation>بە ڕێک ⁨{low}⁩ وشە</translation>
    </message>
    <message>
      <source>of {low} to {high} words</source>
      <translation>بە ⁨{low}⁩ تا ⁨{high}⁩ وشە</translation>
    </message>
    <message>
      <source>off</source>
      <translation>ناکارا</translation>
    </message>
    <message>
      <source>on or within a week after a {weekday}: “{words}”</source>
      <translation>لە {weekday} یان لە هەفتەی دوایدا: «{words}»</translation>
    </message>
    <message>
      <source>on the page of imports</source>
      <translation>لە لاپەڕەی هێنان</translation>
    </message>
    <message>
      <source>on the page of lists</source>
      <translation>لە لاپەڕەی لیستەکان</translation>
    </message>
    <message>
      <source>on the page of people</source>
      <translation>لە لاپەڕەی کەسان</translation>
    </message>
    <message>
      <source>on the page of photos</source>
      <translation>لە لاپەڕەی وێنەکان</translation>
    </message>
    <message>
      <source>on {low}</source>
      <translation>لە ڕۆژی ⁨{low}⁩</translation>
    </message>
    <message>
      <source>one a line</source>
      <translation>لە هەر دێڕێک یەکێک</translation>
    </message>
    <message>
      <source>one of several values</source>
      <translation>یەکێک لە چەند بەهایەک</translation>
    </message>
    <message>
      <source>only when asked for</source>
      <translation>تەنها لەسەر داوا</translation>
    </message>
    <message>
      <source>only {query} ×</source>
      <translation>تەنها {query} ×</translation>
    </message>
    <message>
      <source>open</source>
      <translation>کراوە</translation>
    </message>
    <message>
      <source>organisations mentioned</source>
      <translation>ڕێکخراوە ناوبراوەکان</translation>
    </message>
    <message>
      <source>other formats</source>
      <translation>فۆرماتی تر</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>بە کاتی وەستاوە</translation>
    </message>
    <message>
      <source>paused; corrections and searches go on</source>
      <translation>بە کاتی وەستاوە؛ ڕاستکردنەوە و گەڕان بەردەوامن</translation>
    </message>
    <message>
      <source>people mentioned</source>
      <translation>کەسانی ناوبراو</translation>
    </message>
    <message>
      <source>photo captions</source>
      <translation>ژێرنووسی وێنەکان</translation>
    </message>
    <message>
      <source>photo credits</source>
      <translation>ناوی وێنەگران</translation>
    </message>
    <message>
      <source>photo {n}</source>
      <translation>وێنەی {n}</translation>
    </message>
    <message>
      <source>pictures</source>
      <translation>وێنەکان</translation>
    </message>
    <message>
      <source>places mentioned</source>
      <translation>شوێنە ناوبراوەکان</translation>
    </message>
    <message numerus="yes">
      <source>printed %n times</source>
      <translation>
        <numerusform>%n جار چاپ کراوە</numerusform>
        <numerusform>%n جار چاپ کراوە</numerusform>
      </translation>
    </message>
    <message>
      <source>printed again</source>
      <translation>دووبارە چاپ کراوە</translation>
    </message>
    <message>
      <source>printed twice</source>
      <translation>دوو جار چاپ کراوە</translation>
    </message>
    <message>
      <source>published</source>
      <translation>بڵاوکراوەتەوە</translation>
    </message>
    <message>
      <source>published {span}</source>
      <translation>بڵاوکراوە {span}</translation>
    </message>
    <message>
      <source>published, estimated</source>
      <translation>بڵاوکردنەوە، بە خەمڵاندن</translation>
    </message>
    <message>
      <source>related links</source>
      <translation>بەستەرە پەیوەندیدارەکان</translation>
    </message>
    <message>
      <source>reviewed</source>
      <translation>پێداچووەوە</translation>
    </message>
    <message>
      <source>rule {name}</source>
      <translation>یاسای {name}</translation>
    </message>
    <message>
      <source>search: is followed by the name of a saved search.</source>
      <translation>دوای search: ناوی گەڕانێکی هەڵگیراو دێت.</translation>
    </message>
    <message>
      <source>set by hand</source>
      <translation>بە دەست دانراوە</translation>
    </message>
    <message>
      <source>show</source>
      <translation>پیشاندان</translation>
    </message>
    <message>
      <source>split off</source>
      <translation>جیاکردنەوە</translation>
    </message>
    <message>
      <source>tags</source>
      <translation>تاگەکان</translation>
    </message>
    <message>
      <source>the address</source>
      <translation>ناونیشانی وێب</translation>
    </message>
    <message>
      <source>the agreed form of the name is {name}</source>
      <translation>شێوەی پەسەندکراوی ناوەکە {name}ە</translation>
    </message>
    <message>
      <source>the body</source>
      <translation>دەق</translation>
    </message>
    <message>
      <source>the byline</source>
      <translation>ناوی نووسەر</translation>
    </message>
    <message>
      <source>the caption names nobody, and the picture is not at hand</source>
      <translation>ژێرنووس ناوی کەس نابات، وێنەکەش لەبەردەستدا نییە</translation>
    </message>
    <message>
      <source>the caption says neither who nor where nor when</source>
      <translation>ژێرنووس ناڵێت کێ و لە کوێ و کەی</translation>
    </message>
    <message>
      <source>the caption writer</source>
      <translation>نووسەری ژێرنووس</translation>
    </message>
    <message>
      <source>the contributors</source>
      <translation>بەشداربووان</translation>
    </message>
    <message>
      <source>the correction note</source>
      <translation>ڕاستکردنەوە</translation>
    </message>
    <message>
      <source>the credit is printed twice in one caption</source>
      <translation>ناوەکە لە یەک ژێرنووسدا دوو جار چاپ کراوە</translation>
    </message>
    <message>
      <source>the date updated</source>
      <translation>بەرواری نوێکردنەوە</translation>
    </message>
    <message>
      <source>the dateline</source>
      <translation>دێڕی شوێن</translation>
    </message>
    <message>
      <source>the deck</source>
      <translation>ژێرسەردێڕ</translation>
    </message>
    <message>
      <source>the editing credit</source>
      <translation>ناوی سەرپەرشتیار</translation>
    </message>
    <message>
      <source>the exact words “{words}”</source>
      <translation>هەمان وشەکان «⁨{words}⁩»</translation>
    </message>
    <message>
      <source>the file</source>
      <translation>پەڕگە</translation>
    </message>
    <message>
      <source>the format</source>
      <translation>فۆرمات</translation>
    </message>
    <message>
      <source>the headline</source>
      <translation>سەردێڕ</translation>
    </message>
    <message>
      <source>the id</source>
      <translation>ناسنامە</translation>
    </message>
    <message>
      <source>the index</source>
      <translation>پێڕست</translation>
    </message>
    <message>
      <source>the keywords</source>
      <translation>وشە سەرەکییەکان</translation>
    </message>
    <message>
      <source>the language</source>
      <translation>زمان</translation>
    </message>
    <message>
      <source>the length in words</source>
      <translation>درێژی بە وشە</translation>
    </message>
    <message>
      <source>the opening</source>
      <translation>دەستپێک</translation>
    </message>
    <message>
      <source>the outlet</source>
      <translation>دەزگا</translation>
    </message>
    <message>
      <source>the photo agency</source>
      <translation>ئاژانسی وێنە</translation>
    </message>
    <message>
      <source>the photographer</source>
      <translation>وێنەگر</translation>
    </message>
    <message>
      <source>the picture has the whole of it: {words}</source>
      <translation>لە وێنەکەدا بە تەواوی هەیە: {words}</translation>
    </message>
    <message>
      <source>the picture itself says who took it</source>
      <translation>وێنەکە خۆی دەڵێت کێ گرتوویەتی</translation>
    </message>
    <message>
      <source>the picture names {name}</source>
      <translation>وێنەکە ناوی {name} دەبات</translation>
    </message>
    <message>
      <source>the picture says {words}</source>
      <translation>لە وێنەکەدا هاتووە: {words}</translation>
    </message>
    <message>
      <source>the picture's {field} fills its {count} bytes: {words}</source>
      <translation>خانەی {field}ی وێنەکە پڕە ({count} بایت): {words}</translation>
    </message>
    <message>
      <source>the place filed from</source>
      <translation>شوێنی ناردن</translation>
    </message>
    <message>
      <source>the platform or intermediary</source>
      <translation>پلاتفۆرم یان ناوەندگیر</translation>
    </message>
    <message>
      <source>the publication date</source>
      <translation>بەرواری بڵاوکردنەوە</translation>
    </message>
    <message>
      <source>the reviewed mark</source>
      <translation>نیشانەی پێداچوونەوە</translation>
    </message>
    <message>
      <source>the rights</source>
      <translation>مافەکان</translation>
    </message>
    <message>
      <source>the same caption is credited to “{credit}” in article {number}</source>
      <translation>هەمان ژێرنووس لە بابەتی {number}دا ناوی «{credit}»ی لەگەڵە</translation>
    </message>
    <message>
      <source>the same picture is credited to “{credit}” in article {number}</source>
      <translation>هەمان وێنە لە بابەتی {number}دا ناوی «{credit}»ی لەگەڵە</translation>
    </message>
    <message>
      <source>the section</source>
      <translation>بەش</translation>
    </message>
    <message>
      <source>the wire</source>
      <translation>ئاژانسی هەواڵ</translation>
    </message>
    <message>
      <source>this form of the word only</source>
      <translation>تەنها ئەم شێوەیەی وشەکە</translation>
    </message>
    <message>
      <source>undone</source>
      <translation>گەڕێنراوەتەوە</translation>
    </message>
    <message>
      <source>up to {high}</source>
      <translation>تا ⁨{high}⁩</translation>
    </message>
    <message>
      <source>updated</source>
      <translation>نوێکراوە</translation>
    </message>
    <message>
      <source>updated {span}</source>
      <translation>نوێکراوە {span}</translation>
    </message>
    <message>
      <source>via {name}</source>
      <translation>لە ڕێگەی {name}</translation>
    </message>
    <message>
      <source>w/5 is in either order, as in Nexis; Factiva reads it in order.</source>
      <translation>w/5 بە هەر ڕیزێک دێت، وەک لە Nexis؛ Factiva بە ڕیز دەیخوێنێتەوە.</translation>
    </message>
    <message>
      <source>w/5 is in order, as in Factiva; it was written PRE/5. Nexis reads it in either order.</source>
      <translation>w/5 بە ڕیز دێت، وەک لە Factiva؛ وەک PRE/5 نووسرا. Nexis بە هەر ڕیزێک دەیخوێنێتەوە.</translation>
    </message>
    <message>
      <source>warning</source>
      <translation>ئاگاداری</translation>
    </message>
    <message>
      <source>what the saved search “{name}” finds</source>
      <translation>ئەوەی گەڕانی هەڵگیراوی «⁨{name}⁩» دەیدۆزێتەوە</translation>
    </message>
    <message>
      <source>where {field} in print and in the picture file disagree</source>
      <translation>کە تێیاندا خانەی {field} لە چاپکراو و لە پەڕگەی وێنەدا جیاوازە</translation>
    </message>
    <message>
      <source>where {field} was corrected by hand</source>
      <translation>کە تێیاندا خانەی {field} بە دەست ڕاست کراوەتەوە</translation>
    </message>
    <message>
      <source>where {field} was read with low confidence</source>
      <translation>کە تێیاندا خانەی {field} بە دڵنیایی کەم خوێنراوەتەوە</translation>
    </message>
    <message>
      <source>wire</source>
      <translation>ئاژانس</translation>
    </message>
    <message>
      <source>with {one}</source>
      <translation>لەگەڵ {one}</translation>
    </message>
    <message>
      <source>with “{credit}”</source>
      <translation>لەگەڵ «{credit}»</translation>
    </message>
    <message>
      <source>within five words, in either order</source>
      <translation>لە پێنج وشەدا، بە هەر ڕیزێک</translation>
    </message>
    <message>
      <source>within three words, in this order</source>
      <translation>لە سێ وشەدا، بەم ڕیزە</translation>
    </message>
    <message>
      <source>without a credit</source>
      <translation>بێ ناوی وێنەگر</translation>
    </message>
    <message>
      <source>without scripts, styles and pictures</source>
      <translation>بێ سکریپت، شێواز و وێنە</translation>
    </message>
    <message>
      <source>without {one}</source>
      <translation>بەبێ {one}</translation>
    </message>
    <message>
      <source>without {what}</source>
      <translation>بەبێ {what}</translation>
    </message>
    <message>
      <source>words like {pattern}</source>
      <translation>وشەی وەک ⁨{pattern}⁩</translation>
    </message>
    <message>
      <source>words spelt almost like “{word}” ({distance})</source>
      <translation>وشەی نزیک لە نووسینی «⁨{word}⁩» (⁨{distance}⁩)</translation>
    </message>
    <message>
      <source>words that match /{expression}/</source>
      <translation>وشەی گونجاو لەگەڵ ⁨/{expression}/⁩</translation>
    </message>
    <message>
      <source>writing</source>
      <translation>نووسین</translation>
    </message>
    <message>
      <source>your own</source>
      <translation>هی خۆت</translation>
    </message>
    <message>
      <source>{cleared} of {total} cleared</source>
      <translation>{cleared} لە {total} تەواو بوون</translation>
    </message>
    <message>
      <source>{count} a second</source>
      <translation>{count} لە چرکەیەکدا</translation>
    </message>
    <message>
      <source>{count} articles a second</source>
      <translation>{count} بابەت لە چرکەیەکدا</translation>
    </message>
    <message>
      <source>{count}%</source>
      <translation>{count}٪</translation>
    </message>
    <message>
      <source>{count}, {times}</source>
      <translation>{count}، {times}</translation>
    </message>
    <message>
      <source>{current} of {total}</source>
      <translation>{current} لە {total}</translation>
    </message>
    <message>
      <source>{current}/{total}</source>
      <translation>{current}/{total}</translation>
    </message>
    <message>
      <source>{done} of {total} articles</source>
      <translation>{done} لە {total} بابەت</translation>
    </message>
    <message>
      <source>{done} of {total} files</source>
      <translation>{done} لە {total} پەڕگە</translation>
    </message>
    <message>
      <source>{field} {value}</source>
      <translation>{field} ⁨{value}⁩</translation>
    </message>
    <message>
      <source>{field}: cannot be searched by a regular expression.</source>
      <translation>ناکرێت لە {field}: بە دەربڕینی ڕێکخراو بگەڕێیت.</translation>
    </message>
    <message>
      <source>{field}: needs something to look for.</source>
      <translation>{field}: پێویستی بە شتێکە بۆ گەڕان.</translation>
    </message>
    <message>
      <source>{field}: {old} → {new}</source>
      <translation>{field}: {old} ← {new}</translation>
    </message>
    <message>
      <source>{field}:{state} asks for articles {meaning}; for the word, write {field}:={state}.</source>
      <translation>⁨{field}:{state}⁩ داوای ئەو بابەتانە دەکات {meaning}؛ بۆ وشەکە ⁨{field}:={state}⁩ بنووسە.</translation>
    </message>
    <message>
      <source>{file} cannot be read as text.</source>
      <translation>{file} وەک دەق ناخوێنرێتەوە.</translation>
    </message>
    <message>
      <source>{file} cannot be written: {reason}.</source>
      <translation>{file} نانووسرێت: {reason}.</translation>
    </message>
    <message>
      <source>{file} is too large.</source>
      <translation>{file} زۆر گەورەیە.</translation>
    </message>
    <message>
      <source>{first} against {second}</source>
      <translation>{first} بەرامبەر {second}</translation>
    </message>
    <message>
      <source>{first} and {last}</source>
      <translation>{first} و {last}</translation>
    </message>
    <message>
      <source>{first} or {last}</source>
      <translation>{first} یان {last}</translation>
    </message>
    <message>
      <source>{first} – {last}</source>
      <translation>{first} – {last}</translation>
    </message>
    <message>
      <source>{keys} belongs to the page “{page}” and works there only.</source>
      <translation>{keys} هی لاپەڕەی «{page}»ە و تەنها لەوێ کار دەکات.</translation>
    </message>
    <message>
      <source>{keys} does this already.</source>
      <translation>{keys} پێشتر ئەمە دەکات.</translation>
    </message>
    <message>
      <source>{keys} is free.</source>
      <translation>{keys} بەردەستە.</translation>
    </message>
    <message>
      <source>{keys} is used by “{command}”, which would lose it.</source>
      <translation>{keys} بۆ «{command}» بەکاردێت و لەدەستی دەدات.</translation>
    </message>
    <message>
      <source>{left} and {right} in the same paragraph</source>
      <translation>{left} و {right} لە هەمان پەرەگرافدا</translation>
    </message>
    <message>
      <source>{left} and {right} in the same sentence</source>
      <translation>{left} و {right} لە هەمان ڕستەدا</translation>
    </message>
    <message>
      <source>{left} at most {distance} words before {right}</source>
      <translation>{left} ئەوپەڕی ⁨{distance}⁩ وشە پێش {right}</translation>
    </message>
    <message>
      <source>{left} directly before {right}</source>
      <translation>{left} ڕاستەوخۆ پێش {right}</translation>
    </message>
    <message>
      <source>{left} right beside {right}, in either order</source>
      <translation>{left} ڕێک لە تەنیشت {right}، بە هەر ڕیزێک</translation>
    </message>
    <message>
      <source>{left} within {distance} words of {right}, in either order</source>
      <translation>{left} بە دووریی ئەوپەڕی ⁨{distance}⁩ وشە لە {right}، بە هەر ڕیزێک</translation>
    </message>
    <message>
      <source>{message} The results below are still of the search before.</source>
      <translation>{message} ئەنجامەکانی خوارەوە هێشتا هی گەڕانی پێشوون.</translation>
    </message>
    <message>
      <source>{milliseconds} ms</source>
      <translation>{milliseconds} میلیچرکە</translation>
    </message>
    <message>
      <source>{names} → {agreed}</source>
      <translation>{names} ← {agreed}</translation>
    </message>
    <message>
      <source>{name} asks for “via” with pictures of its partners</source>
      <translation>{name} داوای «via» دەکات بۆ وێنەی هاوبەشەکانی</translation>
    </message>
    <message>
      <source>{name} before corrections</source>
      <translation>{name} پێش ڕاستکردنەوە</translation>
    </message>
    <message>
      <source>{name} is an organisation</source>
      <translation>{name} ڕێکخراوە</translation>
    </message>
    <message>
      <source>{name} is credited with {count} photos, {other} with {few}</source>
      <translation>{name} لەگەڵ {count} وێنە ناوبراوە، {other} لەگەڵ {few}</translation>
    </message>
    <message>
      <source>{name} is cut off</source>
      <translation>{name} بڕاوە</translation>
    </message>
    <message>
      <source>{name} is held. Open another article to compare it.</source>
      <translation>{name} ڕاگیراوە. بابەتێکی تر بکەرەوە بۆ بەراوردکردن.</translation>
    </message>
    <message>
      <source>{name} is known here as an editor</source>
      <translation>{name} لێرە وەک سەرپەرشتیار ناسراوە</translation>
    </message>
    <message>
      <source>{name} is misspelt</source>
      <translation>{name} هەڵە نووسراوە</translation>
    </message>
    <message>
      <source>{name} split off</source>
      <translation>{name} جیا کرایەوە</translation>
    </message>
    <message>
      <source>{name} wrote the caption; the picture is by {other}</source>
      <translation>{name} ژێرنووسەکەی نووسیوە؛ وێنەکە هی {other}ە</translation>
    </message>
    <message>
      <source>{old} is now called {new}.</source>
      <translation>{old} ئێستا ناوی {new}ە.</translation>
    </message>
    <message>
      <source>{old} → {new}</source>
      <translation>{old} ← {new}</translation>
    </message>
    <message>
      <source>{operator} counts words; {field} is one whole value.</source>
      <translation>{operator} وشە دەژمێرێت؛ {field} یەک بەهای تەواوە.</translation>
    </message>
    <message>
      <source>{operator} looks in one field; here one side is in {left} and the other in {right}.</source>
      <translation>{operator} لە یەک خانەدا دەگەڕێت؛ لێرە لایەک لە {left} و ئەوی تر لە {right}ە.</translation>
    </message>
    <message>
      <source>{operator} needs something to its left.</source>
      <translation>{operator} پێویستی بە شتێکە لە پێشیەوە.</translation>
    </message>
    <message>
      <source>{operator} needs something to its right.</source>
      <translation>{operator} پێویستی بە شتێکە لە دوایەوە.</translation>
    </message>
    <message>
      <source>{operator} takes words, phrases and alternatives (a OR b) on both sides.</source>
      <translation>{operator} وشە و دەستەواژە و هەڵبژاردە (a OR b) لە هەردوو لا وەردەگرێت.</translation>
    </message>
    <message>
      <source>{operator} was read as within {distance} words in either order, as in Nexis; in Factiva it is in order: write PRE/{distance} for that.</source>
      <translation>⁨{operator}⁩ وەک ⁨Nexis⁩ بە دووریی ⁨{distance}⁩ وشە بە هەر ڕیزێک خوێنرایەوە؛ لە ⁨Factiva⁩دا ڕیز گرنگە: بۆ ئەوە ⁨PRE/{distance}⁩ بنووسە.</translation>
    </message>
    <message>
      <source>{panel}: back in the window</source>
      <translation>{panel}: گەڕایەوە بۆ پەنجەرەکە</translation>
    </message>
    <message>
      <source>{panel}: before the one beside it</source>
      <translation>{panel}: لە پێش پانێڵەکەی تەنیشتی</translation>
    </message>
    <message>
      <source>{panel}: in a window of its own</source>
      <translation>{panel}: لە پەنجەرەیەکی سەربەخۆدایە</translation>
    </message>
    <message>
      <source>{panel}: moved down</source>
      <translation>{panel}: برایە خوارەوە</translation>
    </message>
    <message>
      <source>{panel}: moved to the left</source>
      <translation>{panel}: برایە لای چەپ</translation>
    </message>
    <message>
      <source>{panel}: moved to the right</source>
      <translation>{panel}: برایە لای ڕاست</translation>
    </message>
    <message>
      <source>{panel}: moved up</source>
      <translation>{panel}: برایە سەرەوە</translation>
    </message>
    <message>
      <source>{panel}: there is nowhere to go</source>
      <translation>{panel}: شوێنێک نییە بۆی بچێت</translation>
    </message>
    <message>
      <source>{pattern} begins with a wildcard: every word of the index is looked at, which takes longer.</source>
      <translation>⁨{pattern}⁩ بە نیشانەی جێگر دەست پێ دەکات: هەموو وشەکانی پێڕست دەپشکنرێن و کاتی زیاتری دەوێت.</translation>
    </message>
    <message>
      <source>{pattern} is short: it finds very many words.</source>
      <translation>⁨{pattern}⁩ کورتە: وشەی زۆر زۆر دەدۆزێتەوە.</translation>
    </message>
    <message>
      <source>{problem} It reads like a {source} query.</source>
      <translation>{problem} لە گەڕانێکی {source} دەچێت.</translation>
    </message>
    <message>
      <source>{seconds} s</source>
      <translation>{seconds} چرکە</translation>
    </message>
    <message>
      <source>{sentence} Read as {reading}.</source>
      <translation>{sentence} بەم شێوەیە خوێنرایەوە: ⁨{reading}⁩.</translation>
    </message>
    <message>
      <source>{what} (all forms)</source>
      <translation>{what} (بە هەموو شێوەکانی)</translation>
    </message>
    <message>
      <source>{what} (this form only)</source>
      <translation>{what} (تەنها بەم شێوەیە)</translation>
    </message>
    <message>
      <source>{what} (weight {weight})</source>
      <translation>{what} (کێش ⁨{weight}⁩)</translation>
    </message>
    <message>
      <source>{what} and {count} more</source>
      <translation>{what} و ⁨{count}⁩ی تر</translation>
    </message>
    <message>
      <source>{what} anywhere</source>
      <translation>{what} لە هەر شوێنێک</translation>
    </message>
    <message>
      <source>{what} at least {count} times in one article</source>
      <translation>{what} لانیکەم ⁨{count}⁩ جار لە یەک بابەتدا</translation>
    </message>
    <message>
      <source>{what} in {field}</source>
      <translation>{what} لە خانەی {field}</translation>
    </message>
    <message>
      <source>{what} — undo</source>
      <translation>{what} — گەڕاندنەوە</translation>
    </message>
    <message>
      <source>{when}, {what}</source>
      <translation>{when}، {what}</translation>
    </message>
    <message>
      <source>{when}, {what} as “{words}”</source>
      <translation>{when}، {what} بە «{words}»</translation>
    </message>
    <message>
      <source>{year}: {count}</source>
      <translation>{year}: {count}</translation>
    </message>
    <message>
      <source>~ belongs after one word without * or ?, or after a phrase, as in "flood dam"~5.</source>
      <translation>~ دوای یەک وشەی بێ * یان ? دێت، یان دوای دەستەواژەیەک، وەک "flood dam"~5.</translation>
    </message>
    <message>
      <source>“{value}” is not a date; write 2019, 2019-03, 2019-03-07, 2019-03..2020 or last-30d.</source>
      <translation>«{value}» بەروار نییە؛ بنووسە 2019 یان 2019-03 یان 2019-03-07 یان 2019-03..2020 یان last-30d.</translation>
    </message>
    <message>
      <source>“{value}” is not a number; write 800, &gt;800 or 300..800.</source>
      <translation>«{value}» ژمارە نییە؛ بنووسە 800 یان &gt;800 یان 300..800.</translation>
    </message>
    <message>
      <source>“{word}”</source>
      <translation>«⁨{word}⁩»</translation>
    </message>
    <message>
      <source>“{word}” was read as a word; write {operator} to join.</source>
      <translation>«⁨{word}⁩» وەک وشە خوێنرایەوە؛ بۆ بەستنەوە ⁨{operator}⁩ بنووسە.</translation>
    </message>
  </context>
</TS>
