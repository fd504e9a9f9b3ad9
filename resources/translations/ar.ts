<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
  <context>
    <name>Backfile</name>
    <message>
      <source>$ with a number stands for at most so many letters; it was written *, any number.</source>
      <translation>$ مع عدد يعني هذا العدد من الحروف على الأكثر؛ وقد كُتب *، أي عدد.</translation>
    </message>
    <message numerus="yes">
      <source>%n already here</source>
      <translation>
        <numerusform>%n موجودة سلفًا</numerusform>
        <numerusform>%n موجودة سلفًا</numerusform>
        <numerusform>%n موجودة سلفًا</numerusform>
        <numerusform>%n موجودة سلفًا</numerusform>
        <numerusform>%n موجودة سلفًا</numerusform>
        <numerusform>%n موجودة سلفًا</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n already here, left as they are</source>
      <translation>
        <numerusform>%n موجودة سلفًا، تُترك كما هي</numerusform>
        <numerusform>ملف واحد موجود سلفًا، يُترك كما هو</numerusform>
        <numerusform>ملفان موجودان سلفًا، يُتركان كما هما</numerusform>
        <numerusform>%n ملفات موجودة سلفًا، تُترك كما هي</numerusform>
        <numerusform>%n ملفًا موجودًا سلفًا، تُترك كما هي</numerusform>
        <numerusform>%n ملف موجود سلفًا، تُترك كما هي</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n articles</source>
      <translation>
        <numerusform>%n مقالة</numerusform>
        <numerusform>مقالة واحدة</numerusform>
        <numerusform>مقالتان</numerusform>
        <numerusform>%n مقالات</numerusform>
        <numerusform>%n مقالة</numerusform>
        <numerusform>%n مقالة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n articles read again, {changed} of them changed.</source>
      <translation>
        <numerusform>أُعيدت قراءة %n مقالة، تغيّر منها {changed}.</numerusform>
        <numerusform>أُعيدت قراءة مقالة واحدة، تغيّر منها {changed}.</numerusform>
        <numerusform>أُعيدت قراءة مقالتين، تغيّر منهما {changed}.</numerusform>
        <numerusform>أُعيدت قراءة %n مقالات، تغيّر منها {changed}.</numerusform>
        <numerusform>أُعيدت قراءة %n مقالة، تغيّر منها {changed}.</numerusform>
        <numerusform>أُعيدت قراءة %n مقالة، تغيّر منها {changed}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n articles wait to be indexed</source>
      <translation>
        <numerusform>%n مقالة تنتظر الفهرسة</numerusform>
        <numerusform>مقالة واحدة تنتظر الفهرسة</numerusform>
        <numerusform>مقالتان تنتظران الفهرسة</numerusform>
        <numerusform>%n مقالات تنتظر الفهرسة</numerusform>
        <numerusform>%n مقالة تنتظر الفهرسة</numerusform>
        <numerusform>%n مقالة تنتظر الفهرسة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n bytes</source>
      <translation>
        <numerusform>%n بايت</numerusform>
        <numerusform>بايت واحد</numerusform>
        <numerusform>بايتان</numerusform>
        <numerusform>%n بايتات</numerusform>
        <numerusform>%n بايت</numerusform>
        <numerusform>%n بايت</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n characters</source>
      <translation>
        <numerusform>بلا حروف</numerusform>
        <numerusform>حرف واحد</numerusform>
        <numerusform>حرفان</numerusform>
        <numerusform>%n حروف</numerusform>
        <numerusform>%n حرفًا</numerusform>
        <numerusform>%n حرف</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n copies written</source>
      <translation>
        <numerusform>لم تُكتب أي نسخة (%n)</numerusform>
        <numerusform>كُتبت نسخة واحدة (%n)</numerusform>
        <numerusform>كُتبت نسختان (%n)</numerusform>
        <numerusform>كُتبت %n نسخ</numerusform>
        <numerusform>كُتبت %n نسخة</numerusform>
        <numerusform>كُتبت %n نسخة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n corrections brought in</source>
      <translation>
        <numerusform>لم يُضف أي تصحيح</numerusform>
        <numerusform>أُضيف تصحيح واحد</numerusform>
        <numerusform>أُضيف تصحيحان</numerusform>
        <numerusform>أُضيفت %n تصحيحات</numerusform>
        <numerusform>أُضيف %n تصحيحًا</numerusform>
        <numerusform>أُضيف %n تصحيح</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n corrections stand</source>
      <translation>
        <numerusform>%n تصحيح قائم</numerusform>
        <numerusform>تصحيح واحد قائم</numerusform>
        <numerusform>تصحيحان قائمان</numerusform>
        <numerusform>%n تصحيحات قائمة</numerusform>
        <numerusform>%n تصحيحًا قائمًا</numerusform>
        <numerusform>%n تصحيح قائم</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n corrections taken back</source>
      <translation>
        <numerusform>تُراجع عن %n تصحيح</numerusform>
        <numerusform>تُراجع عن تصحيح واحد</numerusform>
        <numerusform>تُراجع عن تصحيحين</numerusform>
        <numerusform>تُراجع عن %n تصحيحات</numerusform>
        <numerusform>تُراجع عن %n تصحيحًا</numerusform>
        <numerusform>تُراجع عن %n تصحيح</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n could not be written</source>
      <translation>
        <numerusform>تعذّرت كتابة %n</numerusform>
        <numerusform>تعذّرت كتابة %n</numerusform>
        <numerusform>تعذّرت كتابة %n</numerusform>
        <numerusform>تعذّرت كتابة %n</numerusform>
        <numerusform>تعذّرت كتابة %n</numerusform>
        <numerusform>تعذّرت كتابة %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n differences found.</source>
      <translation>
        <numerusform>وُجد %n فرقًا.</numerusform>
        <numerusform>وُجد فرق واحد.</numerusform>
        <numerusform>وُجد فرقان.</numerusform>
        <numerusform>وُجدت %n فروق.</numerusform>
        <numerusform>وُجد %n فرقًا.</numerusform>
        <numerusform>وُجد %n فرقًا.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n duplicates</source>
      <translation>
        <numerusform>%n مكررًا</numerusform>
        <numerusform>مكرر واحد</numerusform>
        <numerusform>مكرران</numerusform>
        <numerusform>%n مكررات</numerusform>
        <numerusform>%n مكررًا</numerusform>
        <numerusform>%n مكررًا</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n failed</source>
      <translation>
        <numerusform>فشل %n</numerusform>
        <numerusform>فشل واحد</numerusform>
        <numerusform>فشل اثنان</numerusform>
        <numerusform>فشل %n</numerusform>
        <numerusform>فشل %n</numerusform>
        <numerusform>فشل %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n fields differ</source>
      <translation>
        <numerusform>%n حقلًا مختلفًا</numerusform>
        <numerusform>حقل واحد مختلف</numerusform>
        <numerusform>حقلان مختلفان</numerusform>
        <numerusform>%n حقول مختلفة</numerusform>
        <numerusform>%n حقلًا مختلفًا</numerusform>
        <numerusform>%n حقلًا مختلفًا</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n files</source>
      <translation>
        <numerusform>%n ملف</numerusform>
        <numerusform>ملف واحد</numerusform>
        <numerusform>ملفان</numerusform>
        <numerusform>%n ملفات</numerusform>
        <numerusform>%n ملفًا</numerusform>
        <numerusform>%n ملف</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n files read</source>
      <translation>
        <numerusform>قُرئ %n ملفًا</numerusform>
        <numerusform>قُرئ ملف واحد</numerusform>
        <numerusform>قُرئ ملفان</numerusform>
        <numerusform>قُرئت %n ملفات</numerusform>
        <numerusform>قُرئ %n ملفًا</numerusform>
        <numerusform>قُرئ %n ملفًا</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n files still moving</source>
      <translation>
        <numerusform>%n ملف لم يكتمل بعد</numerusform>
        <numerusform>ملف واحد لم يكتمل بعد</numerusform>
        <numerusform>ملفان لم يكتملا بعد</numerusform>
        <numerusform>%n ملفات لم تكتمل بعد</numerusform>
        <numerusform>%n ملفًا لم تكتمل بعد</numerusform>
        <numerusform>%n ملف لم تكتمل بعد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n findings</source>
      <translation>
        <numerusform>%n ملاحظة</numerusform>
        <numerusform>ملاحظة واحدة</numerusform>
        <numerusform>ملاحظتان</numerusform>
        <numerusform>%n ملاحظات</numerusform>
        <numerusform>%n ملاحظة</numerusform>
        <numerusform>%n ملاحظة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n findings accepted</source>
      <translation>
        <numerusform>قُبلت %n ملاحظة</numerusform>
        <numerusform>قُبلت ملاحظة واحدة</numerusform>
        <numerusform>قُبلت ملاحظتان</numerusform>
        <numerusform>قُبلت %n ملاحظات</numerusform>
        <numerusform>قُبلت %n ملاحظة</numerusform>
        <numerusform>قُبلت %n ملاحظة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n findings dismissed</source>
      <translation>
        <numerusform>رُدّت %n ملاحظة</numerusform>
        <numerusform>رُدّت ملاحظة واحدة</numerusform>
        <numerusform>رُدّت ملاحظتان</numerusform>
        <numerusform>رُدّت %n ملاحظات</numerusform>
        <numerusform>رُدّت %n ملاحظة</numerusform>
        <numerusform>رُدّت %n ملاحظة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n findings opened again</source>
      <translation>
        <numerusform>أُعيد فتح %n ملاحظة</numerusform>
        <numerusform>أُعيد فتح ملاحظة واحدة</numerusform>
        <numerusform>أُعيد فتح ملاحظتين</numerusform>
        <numerusform>أُعيد فتح %n ملاحظات</numerusform>
        <numerusform>أُعيد فتح %n ملاحظة</numerusform>
        <numerusform>أُعيد فتح %n ملاحظة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n h left</source>
      <translation>
        <numerusform>بقيت %n ساعة</numerusform>
        <numerusform>بقيت ساعة</numerusform>
        <numerusform>بقيت ساعتان</numerusform>
        <numerusform>بقيت %n ساعات</numerusform>
        <numerusform>بقيت %n ساعة</numerusform>
        <numerusform>بقيت %n ساعة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hits</source>
      <translation>
        <numerusform>%n موضعًا</numerusform>
        <numerusform>موضع واحد</numerusform>
        <numerusform>موضعان</numerusform>
        <numerusform>%n مواضع</numerusform>
        <numerusform>%n موضعًا</numerusform>
        <numerusform>%n موضعًا</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n in conflict, left as they are here</source>
      <translation>
        <numerusform>لا تعارض</numerusform>
        <numerusform>واحد متعارض، تُرك كما هو هنا</numerusform>
        <numerusform>اثنان متعارضان، تُركا كما هما هنا</numerusform>
        <numerusform>%n متعارضة، تُركت كما هي هنا</numerusform>
        <numerusform>%n متعارضًا، تُركت كما هي هنا</numerusform>
        <numerusform>%n متعارض، تُركت كما هي هنا</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n issues, listed in the report.</source>
      <translation>
        <numerusform>%n مسألة مذكورة في التقرير.</numerusform>
        <numerusform>مسألة واحدة مذكورة في التقرير.</numerusform>
        <numerusform>مسألتان مذكورتان في التقرير.</numerusform>
        <numerusform>%n مسائل مذكورة في التقرير.</numerusform>
        <numerusform>%n مسألة مذكورة في التقرير.</numerusform>
        <numerusform>%n مسألة مذكورة في التقرير.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n items</source>
      <translation>
        <numerusform>%n عنصرًا</numerusform>
        <numerusform>عنصر واحد</numerusform>
        <numerusform>عنصران</numerusform>
        <numerusform>%n عناصر</numerusform>
        <numerusform>%n عنصرًا</numerusform>
        <numerusform>%n عنصرًا</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n known already</source>
      <translation>
        <numerusform>لا شيء معروف سلفًا</numerusform>
        <numerusform>واحد معروف سلفًا</numerusform>
        <numerusform>اثنان معروفان سلفًا</numerusform>
        <numerusform>%n معروفة سلفًا</numerusform>
        <numerusform>%n معروفًا سلفًا</numerusform>
        <numerusform>%n معروف سلفًا</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n min left</source>
      <translation>
        <numerusform>بقيت %n دقيقة</numerusform>
        <numerusform>بقيت دقيقة</numerusform>
        <numerusform>بقيت دقيقتان</numerusform>
        <numerusform>بقيت %n دقائق</numerusform>
        <numerusform>بقيت %n دقيقة</numerusform>
        <numerusform>بقيت %n دقيقة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>%n أخرى</numerusform>
        <numerusform>واحد آخر</numerusform>
        <numerusform>اثنان آخران</numerusform>
        <numerusform>%n أخرى</numerusform>
        <numerusform>%n أخرى</numerusform>
        <numerusform>%n أخرى</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n names</source>
      <translation>
        <numerusform>%n اسمًا</numerusform>
        <numerusform>اسم واحد</numerusform>
        <numerusform>اسمان</numerusform>
        <numerusform>%n أسماء</numerusform>
        <numerusform>%n اسمًا</numerusform>
        <numerusform>%n اسمًا</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n names agreed on</source>
      <translation>
        <numerusform>لم يُعتمد أي اسم</numerusform>
        <numerusform>اعتُمد اسم واحد</numerusform>
        <numerusform>اعتُمد اسمان</numerusform>
        <numerusform>اعتُمدت %n أسماء</numerusform>
        <numerusform>اعتُمد %n اسمًا</numerusform>
        <numerusform>اعتُمد %n اسم</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <translation>
        <numerusform>%n جديدًا</numerusform>
        <numerusform>جديد واحد</numerusform>
        <numerusform>جديدان</numerusform>
        <numerusform>%n جديدة</numerusform>
        <numerusform>%n جديدًا</numerusform>
        <numerusform>%n جديدًا</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n passages that no field used</source>
      <translation>
        <numerusform>لا مقطع لم يستعمله أي حقل</numerusform>
        <numerusform>مقطع واحد لم يستعمله أي حقل</numerusform>
        <numerusform>مقطعان لم يستعملهما أي حقل</numerusform>
        <numerusform>%n مقاطع لم يستعملها أي حقل</numerusform>
        <numerusform>%n مقطعًا لم يستعمله أي حقل</numerusform>
        <numerusform>%n مقطع لم يستعمله أي حقل</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photos</source>
      <translation>
        <numerusform>%n صورة</numerusform>
        <numerusform>صورة واحدة</numerusform>
        <numerusform>صورتان</numerusform>
        <numerusform>%n صور</numerusform>
        <numerusform>%n صورة</numerusform>
        <numerusform>%n صورة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pictures</source>
      <translation>
        <numerusform>%n صورة</numerusform>
        <numerusform>صورة واحدة</numerusform>
        <numerusform>صورتان</numerusform>
        <numerusform>%n صور</numerusform>
        <numerusform>%n صورة</numerusform>
        <numerusform>%n صورة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pieces of evidence</source>
      <translation>
        <numerusform>%n دليلًا</numerusform>
        <numerusform>دليل واحد</numerusform>
        <numerusform>دليلان</numerusform>
        <numerusform>%n أدلة</numerusform>
        <numerusform>%n دليلًا</numerusform>
        <numerusform>%n دليلًا</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n rows written to {name}</source>
      <translation>
        <numerusform>لم يُكتب أي صف في {name}</numerusform>
        <numerusform>كُتب صف واحد في {name}</numerusform>
        <numerusform>كُتب صفان في {name}</numerusform>
        <numerusform>كُتبت %n صفوف في {name}</numerusform>
        <numerusform>كُتب %n صفًا في {name}</numerusform>
        <numerusform>كُتب %n صف في {name}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n s left</source>
      <translation>
        <numerusform>بقيت %n ثانية</numerusform>
        <numerusform>بقيت ثانية</numerusform>
        <numerusform>بقيت ثانيتان</numerusform>
        <numerusform>بقيت %n ثوانٍ</numerusform>
        <numerusform>بقيت %n ثانية</numerusform>
        <numerusform>بقيت %n ثانية</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n similar</source>
      <translation>
        <numerusform>%n مشابهًا</numerusform>
        <numerusform>مشابه واحد</numerusform>
        <numerusform>مشابهان</numerusform>
        <numerusform>%n مشابهة</numerusform>
        <numerusform>%n مشابهًا</numerusform>
        <numerusform>%n مشابهًا</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to be read</source>
      <translation>
        <numerusform>لا شيء للقراءة</numerusform>
        <numerusform>ملف واحد سيُقرأ</numerusform>
        <numerusform>ملفان سيُقرآن</numerusform>
        <numerusform>%n ملفات ستُقرأ</numerusform>
        <numerusform>%n ملفًا ستُقرأ</numerusform>
        <numerusform>%n ملف ستُقرأ</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n updated</source>
      <translation>
        <numerusform>حُدّث %n</numerusform>
        <numerusform>حُدّث واحد</numerusform>
        <numerusform>حُدّث اثنان</numerusform>
        <numerusform>حُدّثت %n</numerusform>
        <numerusform>حُدّث %n</numerusform>
        <numerusform>حُدّث %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n without their article</source>
      <translation>
        <numerusform>لا شيء بلا مقالة</numerusform>
        <numerusform>واحد بلا مقالته</numerusform>
        <numerusform>اثنان بلا مقالتيهما</numerusform>
        <numerusform>%n بلا مقالاتها</numerusform>
        <numerusform>%n بلا مقالاتها</numerusform>
        <numerusform>%n بلا مقالاتها</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Article</source>
      <translation>م&amp;قالة</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;تحرير</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;ملف</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>م&amp;ساعدة</translation>
    </message>
    <message>
      <source>&amp;Names and lists</source>
      <translation>الأسماء والق&amp;وائم</translation>
    </message>
    <message>
      <source>&amp;Photos</source>
      <translation>&amp;صور</translation>
    </message>
    <message>
      <source>&amp;Search</source>
      <translation>&amp;بحث</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;عرض</translation>
    </message>
    <message>
      <source>(no caption)</source>
      <translation>(بلا تعليق)</translation>
    </message>
    <message>
      <source>(no headline)</source>
      <translation>(بلا عنوان)</translation>
    </message>
    <message>
      <source>(none)</source>
      <translation>(لا شيء)</translation>
    </message>
    <message>
      <source>(removed)</source>
      <translation>(أُزيلت)</translation>
    </message>
    <message>
      <source>({what})</source>
      <translation>({what})</translation>
    </message>
    <message>
      <source>* is one letter in classic Nexis; it was written ?. For any number of letters write *.</source>
      <translation>* حرف واحد في Nexis القديم؛ وقد كُتب ?. لأي عدد من الحروف اكتب *.</translation>
    </message>
    <message>
      <source>+ {count} more</source>
      <translation>+ {count} أخرى</translation>
    </message>
    <message numerus="yes">
      <source>+%n similar</source>
      <translation>
        <numerusform>+%n مشابه</numerusform>
        <numerusform>+%n مشابه</numerusform>
        <numerusform>+%n مشابهان</numerusform>
        <numerusform>+%n مشابهة</numerusform>
        <numerusform>+%n مشابهًا</numerusform>
        <numerusform>+%n مشابه</numerusform>
      </translation>
    </message>
    <message>
      <source>, </source>
      <translation>، </translation>
    </message>
    <message>
      <source>A credit names the agency, unless the photographer is on the staff</source>
      <translation>يذكر الاعتماد الوكالة، إلا إذا كان المصوّر من العاملين</translation>
    </message>
    <message>
      <source>A credit names the photographer</source>
      <translation>يذكر الاعتماد المصوّر</translation>
    </message>
    <message>
      <source>A fault in Backfile</source>
      <translation>خلل في Backfile</translation>
    </message>
    <message>
      <source>A on the photo desk</source>
      <translation>A في مكتب الصور</translation>
    </message>
    <message>
      <source>A part of it is not supported.</source>
      <translation>جزء منه غير مدعوم.</translation>
    </message>
    <message>
      <source>A regular expression needs a field, as in {suggestion}.</source>
      <translation>يحتاج التعبير النمطي إلى حقل، مثل {suggestion}.</translation>
    </message>
    <message>
      <source>A small archive of an invented newspaper, to try things on</source>
      <translation>أرشيف صغير لجريدة متخيلة للتجربة</translation>
    </message>
    <message>
      <source>A weight is a number from 0.001 to 1000, as in flood^2.</source>
      <translation>الوزن عدد من 0.001 إلى 1000، مثل flood^2.</translation>
    </message>
    <message>
      <source>ATLEAST is followed by a number from 1 to {limit}, as in ATLEAST5 flood.</source>
      <translation>يتبع ATLEAST عدد من 1 إلى {limit}، مثل ATLEAST5 flood.</translation>
    </message>
    <message>
      <source>ATLEAST takes a word, a phrase or alternatives (a OR b).</source>
      <translation>يأخذ ATLEAST كلمة أو عبارة أو بدائل (a OR b).</translation>
    </message>
    <message>
      <source>About Backfile</source>
      <translation>حول Backfile</translation>
    </message>
    <message>
      <source>About the same</source>
      <translation>عن الموضوع نفسه</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>قبول</translation>
    </message>
    <message>
      <source>Accept as true</source>
      <translation>قبول كما هو صحيح</translation>
    </message>
    <message>
      <source>Accept for all photos like it</source>
      <translation>قبول لكل الصور المماثلة</translation>
    </message>
    <message>
      <source>Accept the suggestion</source>
      <translation>قبول الاقتراح</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>إضافة</translation>
    </message>
    <message>
      <source>Add another</source>
      <translation>إضافة آخر</translation>
    </message>
    <message>
      <source>Add another entry to its list</source>
      <translation>إضافة مدخل آخر إلى قائمتها</translation>
    </message>
    <message>
      <source>Add another value like it…</source>
      <translation>إضافة قيمة أخرى مثلها…</translation>
    </message>
    <message>
      <source>Add articles and pictures from files to this archive</source>
      <translation>إضافة مقالات وصور من ملفات إلى هذا الأرشيف</translation>
    </message>
    <message>
      <source>Add everything below a folder to this archive</source>
      <translation>إضافة كل ما في مجلد إلى هذا الأرشيف</translation>
    </message>
    <message>
      <source>Add to a collection</source>
      <translation>إضافة إلى مجموعة</translation>
    </message>
    <message>
      <source>Add to a collection…</source>
      <translation>إضافة إلى مجموعة…</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>العنوان الشبكي</translation>
    </message>
    <message>
      <source>After ~ comes 1 or 2: how many letters may differ.</source>
      <translation>بعد ~ يأتي 1 أو 2: عدد الحروف التي قد تختلف.</translation>
    </message>
    <message>
      <source>Agency</source>
      <translation>الوكالة</translation>
    </message>
    <message>
      <source>Agency only</source>
      <translation>الوكالة فقط</translation>
    </message>
    <message>
      <source>All cleared</source>
      <translation>أُنجز الكل</translation>
    </message>
    <message>
      <source>All editors</source>
      <translation>كل المحررين</translation>
    </message>
    <message>
      <source>All findings</source>
      <translation>كل الملاحظات</translation>
    </message>
    <message>
      <source>All outlets</source>
      <translation>كل الجهات الناشرة</translation>
    </message>
    <message>
      <source>All years</source>
      <translation>كل السنوات</translation>
    </message>
    <message>
      <source>Also printed as</source>
      <translation>طُبعت أيضًا هكذا</translation>
    </message>
    <message>
      <source>Also printed in:</source>
      <translation>نُشرت أيضًا في:</translation>
    </message>
    <message>
      <source>An importer of another package could not be loaded.</source>
      <translation>تعذر تحميل مستورد من حزمة أخرى.</translation>
    </message>
    <message>
      <source>Another name for {name}</source>
      <translation>اسم آخر لـ {name}</translation>
    </message>
    <message>
      <source>Another one…</source>
      <translation>قيمة أخرى…</translation>
    </message>
    <message numerus="yes">
      <source>Apply to %n like it</source>
      <translation>
        <numerusform>تطبيق على %n مثلها</numerusform>
        <numerusform>تطبيق على واحدة مثلها</numerusform>
        <numerusform>تطبيق على اثنتين مثلها</numerusform>
        <numerusform>تطبيق على %n مثلها</numerusform>
        <numerusform>تطبيق على %n مثلها</numerusform>
        <numerusform>تطبيق على %n مثلها</numerusform>
      </translation>
    </message>
    <message>
      <source>Arabic</source>
      <translation>العربية</translation>
    </message>
    <message>
      <source>Archive.backfile</source>
      <translation>أرشيف.backfile</translation>
    </message>
    <message>
      <source>Arrange</source>
      <translation>الترتيب</translation>
    </message>
    <message>
      <source>Arrange the panels</source>
      <translation>ترتيب اللوحات</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>المقالة</translation>
    </message>
    <message>
      <source>Article {number}, {field}: here “{here}”, there “{there}”</source>
      <translation>المقالة {number}، {field}: هنا «{here}»، وهناك «{there}»</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>المقالات</translation>
    </message>
    <message>
      <source>Articles as lines of JSON</source>
      <translation>مقالات في أسطر JSON</translation>
    </message>
    <message>
      <source>Articles by year</source>
      <translation>المقالات بحسب السنة</translation>
    </message>
    <message>
      <source>Articles with a photo credit</source>
      <translation>مقالات لصورها اعتماد</translation>
    </message>
    <message>
      <source>Articles without a photo credit</source>
      <translation>مقالات بلا اعتماد للصور</translation>
    </message>
    <message>
      <source>As shipped</source>
      <translation>كما في الأصل</translation>
    </message>
    <message>
      <source>Ask as a desk would</source>
      <translation>اسأل كما يسأل قسم التحرير</translation>
    </message>
    <message>
      <source>Ask every value where it is from</source>
      <translation>اسأل كل قيمة عن مصدرها</translation>
    </message>
    <message>
      <source>Ask the archive once more</source>
      <translation>سؤال الأرشيف مرة أخرى</translation>
    </message>
    <message>
      <source>Assign</source>
      <translation>تعيين</translation>
    </message>
    <message>
      <source>Audit now</source>
      <translation>تدقيق الآن</translation>
    </message>
    <message>
      <source>Audit photo credits</source>
      <translation>تدقيق اعتمادات الصور</translation>
    </message>
    <message>
      <source>Auditing photo credits</source>
      <translation>يجري تدقيق اعتمادات الصور</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>السابق</translation>
    </message>
    <message>
      <source>Back into the window</source>
      <translation>العودة إلى النافذة</translation>
    </message>
    <message>
      <source>Back up the database</source>
      <translation>نسخ قاعدة البيانات احتياطيًا</translation>
    </message>
    <message>
      <source>Backed up to {path}.</source>
      <translation>نُسخ احتياطيًا إلى {path}.</translation>
    </message>
    <message>
      <source>Backfile is free software under the Apache License 2.0. It uses Qt for Python (LGPL 3), SQLite, Whoosh (BSD) and the Noto fonts (SIL Open Font License 1.1).</source>
      <translation>برنامج Backfile حر برخصة Apache 2.0. يستعمل Qt for Python‏ (LGPL 3) وSQLite وWhoosh‏ (BSD) وخطوط Noto‏ (SIL Open Font License 1.1).</translation>
    </message>
    <message>
      <source>Backing up</source>
      <translation>يجري النسخ الاحتياطي</translation>
    </message>
    <message>
      <source>Before corrections</source>
      <translation>قبل التصحيحات</translation>
    </message>
    <message>
      <source>Best match first</source>
      <translation>الأنسب أولًا</translation>
    </message>
    <message>
      <source>Between text and metadata</source>
      <translation>بين النص والبيانات الوصفية</translation>
    </message>
    <message>
      <source>Boilerplate</source>
      <translation>نص متكرر</translation>
    </message>
    <message>
      <source>Brackets, doubled</source>
      <translation>أقواس مكررة</translation>
    </message>
    <message>
      <source>Bring articles in</source>
      <translation>إدخال المقالات</translation>
    </message>
    <message>
      <source>Bring articles in, and what came of it</source>
      <translation>إدخال المقالات وما نتج عنه</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>استعادة</translation>
    </message>
    <message>
      <source>Bring in agreed names</source>
      <translation>إدخال الأسماء المعتمدة</translation>
    </message>
    <message>
      <source>Bring in agreed names…</source>
      <translation>إدخال الأسماء المعتمدة…</translation>
    </message>
    <message>
      <source>Bring in corrections</source>
      <translation>إدخال التصحيحات</translation>
    </message>
    <message>
      <source>Bring in corrections…</source>
      <translation>إدخال التصحيحات…</translation>
    </message>
    <message>
      <source>Bring the index up to date</source>
      <translation>تحديث الفهرس</translation>
    </message>
    <message>
      <source>Bringing in corrections</source>
      <translation>يجري إدخال التصحيحات</translation>
    </message>
    <message>
      <source>Bringing the index up to date</source>
      <translation>يجري تحديث الفهرس</translation>
    </message>
    <message>
      <source>Build the search index anew from the archive; searching goes on meanwhile</source>
      <translation>بناء فهرس البحث من جديد من الأرشيف، والبحث مستمر أثناء ذلك</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>يدويًا</translation>
    </message>
    <message>
      <source>By {names}</source>
      <translation>بقلم {names}</translation>
    </message>
    <message>
      <source>Byline</source>
      <translation>اسم الكاتب</translation>
    </message>
    <message>
      <source>Byline: none printed</source>
      <translation>اسم الكاتب: غير مطبوع</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Caption</source>
      <translation>تعليق الصورة</translation>
    </message>
    <message>
      <source>Captions</source>
      <translation>تعليقات الصور</translation>
    </message>
    <message>
      <source>Change something to see what it would do.</source>
      <translation>غيّر شيئًا لترى أثره.</translation>
    </message>
    <message>
      <source>Check archives</source>
      <translation>فحص الأرشيفات</translation>
    </message>
    <message>
      <source>Check the archive</source>
      <translation>فحص الأرشيف</translation>
    </message>
    <message>
      <source>Checking the archive</source>
      <translation>يجري فحص الأرشيف</translation>
    </message>
    <message>
      <source>Choose a name to see what it wrote, edited, photographed, and where it is mentioned.</source>
      <translation>اختر اسمًا لترى ما كتبه وحرره وصوّره وأين يُذكر.</translation>
    </message>
    <message>
      <source>Choose a time with the arrow keys</source>
      <translation>اختيار فترة بمفاتيح الأسهم</translation>
    </message>
    <message>
      <source>Choose an article in the results: each value stands here, beside the words it came from.</source>
      <translation>اختر مقالة من النتائج: تظهر هنا كل قيمة بجانب الكلمات التي أُخذت منها.</translation>
    </message>
    <message>
      <source>Choose another file.</source>
      <translation>اختر ملفًا آخر.</translation>
    </message>
    <message>
      <source>Choose another place.</source>
      <translation>اختر مكانًا آخر.</translation>
    </message>
    <message>
      <source>Choose by photographer, agency, place and more</source>
      <translation>اختيار بحسب المصور والوكالة والمكان وغيرها</translation>
    </message>
    <message>
      <source>Choose one in the results to read it here, with its hits marked.</source>
      <translation>اختر واحدة من النتائج لتقرأها هنا وكلماتك معلَّمة فيها.</translation>
    </message>
    <message>
      <source>Choose two or more names first: Ctrl + click, or Shift + arrow keys.</source>
      <translation>اختر اسمين أو أكثر أولًا: Ctrl مع النقر، أو Shift مع الأسهم.</translation>
    </message>
    <message>
      <source>Choose what the results show as a table</source>
      <translation>اختر ما تعرضه النتائج في الجدول</translation>
    </message>
    <message>
      <source>Clear the search</source>
      <translation>مسح البحث</translation>
    </message>
    <message>
      <source>Cleared</source>
      <translation>أُنجز</translation>
    </message>
    <message>
      <source>Click a value, or walk there with F6: its words in the text are selected, and the rule that read them is named. A wrong value is put right here.</source>
      <translation>انقر قيمة، أو انتقل إليها بـ F6: تُحدَّد كلماتها في النص وتُذكر القاعدة التي قرأتها. وتُصحَّح القيمة الخاطئة هنا.</translation>
    </message>
    <message>
      <source>Click or Space: only these · Alt + click or minus: none of these</source>
      <translation>نقرة أو مسافة: هذه فقط · Alt + نقرة أو ناقص: من دون هذه</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Close (Esc)</source>
      <translation>إغلاق (Esc)</translation>
    </message>
    <message>
      <source>Close Backfile</source>
      <translation>إغلاق Backfile</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>الرمز</translation>
    </message>
    <message>
      <source>Collection</source>
      <translation>مجموعة</translation>
    </message>
    <message>
      <source>Collections</source>
      <translation>المجموعات</translation>
    </message>
    <message>
      <source>Columns of the table…</source>
      <translation>أعمدة الجدول…</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>أمر</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>الأوامر</translation>
    </message>
    <message>
      <source>Commands and their shortcuts</source>
      <translation>الأوامر واختصاراتها</translation>
    </message>
    <message>
      <source>Commands…</source>
      <translation>الأوامر…</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>مقارنة</translation>
    </message>
    <message>
      <source>Compare originals, pictures, database and index</source>
      <translation>مقارنة الأصول والصور وقاعدة البيانات والفهرس</translation>
    </message>
    <message>
      <source>Compare with before corrections</source>
      <translation>مقارنة بما قبل التصحيحات</translation>
    </message>
    <message>
      <source>Compiled by</source>
      <translation>جمع</translation>
    </message>
    <message>
      <source>Completions</source>
      <translation>اقتراحات</translation>
    </message>
    <message>
      <source>Compressed files (zip, tar, gz)</source>
      <translation>ملفات مضغوطة (zip، tar، gz)</translation>
    </message>
    <message>
      <source>Contact sheet</source>
      <translation>ورقة الصور</translation>
    </message>
    <message>
      <source>Contact sheet as a page (HTML)…</source>
      <translation>ورقة الصور صفحةً (HTML)…</translation>
    </message>
    <message>
      <source>Contact sheet: pictures in a grid (S)</source>
      <translation>ورقة الصور: صور في شبكة (S)</translation>
    </message>
    <message>
      <source>Contributed</source>
      <translation>أسهم</translation>
    </message>
    <message>
      <source>Contributed to</source>
      <translation>أسهم في</translation>
    </message>
    <message>
      <source>Contributors</source>
      <translation>المساهمون</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>نسخ</translation>
    </message>
    <message>
      <source>Copy all issues</source>
      <translation>نسخ كل المسائل</translation>
    </message>
    <message>
      <source>Copy quotation with its source</source>
      <translation>نسخ الاقتباس مع مصدره</translation>
    </message>
    <message>
      <source>Copy the database into its folder</source>
      <translation>نسخ قاعدة البيانات في مجلدها</translation>
    </message>
    <message>
      <source>Copy the report</source>
      <translation>نسخ التقرير</translation>
    </message>
    <message>
      <source>Copy the search</source>
      <translation>نسخ البحث</translation>
    </message>
    <message>
      <source>Copy the selected words, or the headline, with where they are from</source>
      <translation>نسخ الكلمات المحددة أو العنوان مع مصدرها</translation>
    </message>
    <message>
      <source>Copy the text of the search</source>
      <translation>نسخ نص البحث</translation>
    </message>
    <message>
      <source>Copy the value at hand</source>
      <translation>نسخ القيمة الحالية</translation>
    </message>
    <message>
      <source>Copy the words of the value</source>
      <translation>نسخ كلمات القيمة</translation>
    </message>
    <message>
      <source>Copy written to {name}; the original is as it was</source>
      <translation>كُتبت النسخة في {name}، والأصل كما كان</translation>
    </message>
    <message>
      <source>Copyright</source>
      <translation>حقوق النشر</translation>
    </message>
    <message>
      <source>Correct</source>
      <translation>تصحيح</translation>
    </message>
    <message>
      <source>Correct a byline…</source>
      <translation>تصحيح اسم كاتب…</translation>
    </message>
    <message>
      <source>Correct a caption…</source>
      <translation>تصحيح تعليق صورة…</translation>
    </message>
    <message>
      <source>Correct a photo credit…</source>
      <translation>تصحيح اعتماد صورة…</translation>
    </message>
    <message>
      <source>Correct the dateline…</source>
      <translation>تصحيح سطر المكان…</translation>
    </message>
    <message>
      <source>Correct the date…</source>
      <translation>تصحيح التاريخ…</translation>
    </message>
    <message>
      <source>Correct the deck…</source>
      <translation>تصحيح العنوان الفرعي…</translation>
    </message>
    <message>
      <source>Correct the headline…</source>
      <translation>تصحيح العنوان…</translation>
    </message>
    <message>
      <source>Correct who edited it…</source>
      <translation>تصحيح اسم المحرر…</translation>
    </message>
    <message>
      <source>Corrected captions and credits (CSV)…</source>
      <translation>التعليقات والاعتمادات المصحّحة (CSV)…</translation>
    </message>
    <message>
      <source>Correction</source>
      <translation>تصحيح</translation>
    </message>
    <message>
      <source>Correction brought back</source>
      <translation>أُعيد التصحيح</translation>
    </message>
    <message>
      <source>Creator</source>
      <translation>المنشئ</translation>
    </message>
    <message>
      <source>Credit</source>
      <translation>الاعتماد</translation>
    </message>
    <message>
      <source>Credit line</source>
      <translation>سطر الاعتماد</translation>
    </message>
    <message>
      <source>Credit of partners</source>
      <translation>اعتماد الشركاء</translation>
    </message>
    <message>
      <source>Credit set to “{credit}”</source>
      <translation>ضُبط الاعتماد على «{credit}»</translation>
    </message>
    <message>
      <source>Credits in conflict</source>
      <translation>اعتمادات متعارضة</translation>
    </message>
    <message>
      <source>Ctrl K commands</source>
      <translation>Ctrl K الأوامر</translation>
    </message>
    <message>
      <source>Cut at 32 bytes</source>
      <translation>مقطوع عند ٣٢ بايتًا</translation>
    </message>
    <message>
      <source>D on the photo desk</source>
      <translation>D في مكتب الصور</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>داكن</translation>
    </message>
    <message>
      <source>Dark theme</source>
      <translation>السمة الداكنة</translation>
    </message>
    <message>
      <source>Date: none stated</source>
      <translation>التاريخ: غير مذكور</translation>
    </message>
    <message>
      <source>Dateline</source>
      <translation>سطر المكان</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>التواريخ</translation>
    </message>
    <message>
      <source>Dates of the article over time</source>
      <translation>تواريخ المقالة عبر الزمن</translation>
    </message>
    <message>
      <source>Dates of the article over time: {date}</source>
      <translation>تواريخ المقالة عبر الزمن: {date}</translation>
    </message>
    <message>
      <source>Dates such as 3/4/2019 were read as month/day/year.</source>
      <translation>قُرئت التواريخ مثل 3/4/2019 على أنها شهر/يوم/سنة.</translation>
    </message>
    <message>
      <source>Deck</source>
      <translation>العنوان الفرعي</translation>
    </message>
    <message>
      <source>Default layout</source>
      <translation>التخطيط الافتراضي</translation>
    </message>
    <message>
      <source>Default text size</source>
      <translation>حجم النص الأصلي</translation>
    </message>
    <message>
      <source>Desk as photographer</source>
      <translation>المكتب بصفة مصور</translation>
    </message>
    <message>
      <source>Desk members, who take no pictures</source>
      <translation>أعضاء التحرير الذين لا يصوّرون</translation>
    </message>
    <message>
      <source>Desks of their own</source>
      <translation>أقسام مستقلة</translation>
    </message>
    <message>
      <source>Did you mean {query}?</source>
      <translation>هل تقصد {query}؟</translation>
    </message>
    <message>
      <source>Differences</source>
      <translation>الفروق</translation>
    </message>
    <message>
      <source>Dismiss the finding…</source>
      <translation>رد الملاحظة…</translation>
    </message>
    <message>
      <source>Dismiss…</source>
      <translation>رد…</translation>
    </message>
    <message>
      <source>Document (PDF)</source>
      <translation>مستند (PDF)</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>تم</translation>
    </message>
    <message>
      <source>Drop files or folders here, or choose what to import.</source>
      <translation>أفلت ملفات أو مجلدات هنا، أو اختر ما تريد إدخاله.</translation>
    </message>
    <message>
      <source>Drop to import into this archive</source>
      <translation>أفلت لتستورد إلى هذا الأرشيف</translation>
    </message>
    <message>
      <source>E on the photo desk</source>
      <translation>E في مكتب الصور</translation>
    </message>
    <message>
      <source>Earlier imports</source>
      <translation>عمليات استيراد سابقة</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>تعديل</translation>
    </message>
    <message>
      <source>Edit the photo credit…</source>
      <translation>تعديل اعتماد الصورة…</translation>
    </message>
    <message>
      <source>Edit the value at hand…</source>
      <translation>تعديل القيمة الحالية…</translation>
    </message>
    <message>
      <source>Edited</source>
      <translation>حرّر</translation>
    </message>
    <message>
      <source>Edited by</source>
      <translation>تحرير</translation>
    </message>
    <message>
      <source>English</source>
      <translation>الإنجليزية</translation>
    </message>
    <message>
      <source>Every article</source>
      <translation>كل المقالات</translation>
    </message>
    <message>
      <source>Every article.</source>
      <translation>كل المقالات.</translation>
    </message>
    <message>
      <source>Every shortcut on one page</source>
      <translation>كل الاختصارات في صفحة واحدة</translation>
    </message>
    <message>
      <source>Export agreed names</source>
      <translation>تصدير الأسماء المعتمدة</translation>
    </message>
    <message>
      <source>Export agreed names…</source>
      <translation>تصدير الأسماء المعتمدة…</translation>
    </message>
    <message>
      <source>Export corrections</source>
      <translation>تصدير التصحيحات</translation>
    </message>
    <message>
      <source>Export corrections…</source>
      <translation>تصدير التصحيحات…</translation>
    </message>
    <message>
      <source>Export what was found</source>
      <translation>تصدير ما وُجد</translation>
    </message>
    <message>
      <source>Export what was found…</source>
      <translation>تصدير ما وُجد…</translation>
    </message>
    <message numerus="yes">
      <source>Exported %n articles to {file}.</source>
      <translation>
        <numerusform>صُدّرت %n مقالة إلى {file}.</numerusform>
        <numerusform>صُدّرت مقالة واحدة إلى {file}.</numerusform>
        <numerusform>صُدّرت مقالتان إلى {file}.</numerusform>
        <numerusform>صُدّرت %n مقالات إلى {file}.</numerusform>
        <numerusform>صُدّرت %n مقالة إلى {file}.</numerusform>
        <numerusform>صُدّرت %n مقالة إلى {file}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Exported %n corrections to {file}.</source>
      <translation>
        <numerusform>لم يُصدَّر أي تصحيح إلى {file}.</numerusform>
        <numerusform>صُدّر تصحيح واحد إلى {file}.</numerusform>
        <numerusform>صُدّر تصحيحان إلى {file}.</numerusform>
        <numerusform>صُدّرت %n تصحيحات إلى {file}.</numerusform>
        <numerusform>صُدّر %n تصحيحًا إلى {file}.</numerusform>
        <numerusform>صُدّر %n تصحيح إلى {file}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Exported %n names to {file}.</source>
      <translation>
        <numerusform>لم يُصدَّر أي اسم إلى {file}.</numerusform>
        <numerusform>صُدّر اسم واحد إلى {file}.</numerusform>
        <numerusform>صُدّر اسمان إلى {file}.</numerusform>
        <numerusform>صُدّرت %n أسماء إلى {file}.</numerusform>
        <numerusform>صُدّر %n اسمًا إلى {file}.</numerusform>
        <numerusform>صُدّر %n اسم إلى {file}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Exporting to {name}</source>
      <translation>يجري التصدير إلى {name}</translation>
    </message>
    <message>
      <source>Extract again</source>
      <translation>استخراج من جديد</translation>
    </message>
    <message>
      <source>Extracting with the rules of today</source>
      <translation>يجري الاستخراج بقواعد اليوم</translation>
    </message>
    <message>
      <source>F2 in the lists</source>
      <translation>F2 في القوائم</translation>
    </message>
    <message>
      <source>Factiva joins AND before OR: a OR b AND c was read as a OR (b AND c).</source>
      <translation>تربط Factiva بـ AND قبل OR: قُرئ a OR b AND c هكذا: a OR (b AND c).</translation>
    </message>
    <message>
      <source>Fields</source>
      <translation>الحقول</translation>
    </message>
    <message>
      <source>File</source>
      <translation>الملف</translation>
    </message>
    <message>
      <source>Filed from</source>
      <translation>أُرسلت من</translation>
    </message>
    <message>
      <source>Files that arrive in a watched folder are imported automatically once they are complete.</source>
      <translation>تُستورد الملفات التي تصل إلى مجلد مراقَب تلقائيًا متى اكتملت.</translation>
    </message>
    <message>
      <source>Filters</source>
      <translation>المرشحات</translation>
    </message>
    <message>
      <source>Find a command or a key</source>
      <translation>البحث عن أمر أو مفتاح</translation>
    </message>
    <message>
      <source>Find a name</source>
      <translation>ابحث عن اسم</translation>
    </message>
    <message>
      <source>Find a supplier or name a new one</source>
      <translation>ابحث عن مورّد أو اذكر مورّدًا جديدًا</translation>
    </message>
    <message>
      <source>Find any command by its name</source>
      <translation>إيجاد أي أمر باسمه</translation>
    </message>
    <message>
      <source>Find articles with the same value</source>
      <translation>إيجاد المقالات ذات القيمة نفسها</translation>
    </message>
    <message>
      <source>Find in the article…</source>
      <translation>بحث في المقالة…</translation>
    </message>
    <message>
      <source>Find in this article</source>
      <translation>بحث في هذه المقالة</translation>
    </message>
    <message>
      <source>Find in this article (Ctrl+F)</source>
      <translation>بحث في هذه المقالة (Ctrl+F)</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>الملاحظات</translation>
    </message>
    <message>
      <source>Findings as a page (HTML)…</source>
      <translation>الملاحظات صفحةً (HTML)…</translation>
    </message>
    <message>
      <source>Findings as a table (CSV)…</source>
      <translation>الملاحظات جدولًا (CSV)…</translation>
    </message>
    <message>
      <source>Findings by rule</source>
      <translation>الملاحظات بحسب القاعدة</translation>
    </message>
    <message>
      <source>Findings by state</source>
      <translation>الملاحظات بحسب الحالة</translation>
    </message>
    <message>
      <source>Findings: {opened} would open, {closed} would close.</source>
      <translation>الملاحظات: تُفتح {opened} وتُغلق {closed}.</translation>
    </message>
    <message>
      <source>Five steps around the window; Esc ends it</source>
      <translation>خمس خطوات في النافذة؛ ينهيها Esc</translation>
    </message>
    <message>
      <source>For the evening</source>
      <translation>للمساء</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>الصيغة</translation>
    </message>
    <message>
      <source>French</source>
      <translation>الفرنسية</translation>
    </message>
    <message>
      <source>From now on, import automatically what arrives in a folder</source>
      <translation>استيراد ما يصل إلى مجلد من الآن فصاعدًا تلقائيًا</translation>
    </message>
    <message>
      <source>From watched folders: {words}.</source>
      <translation>من المجلدات المراقَبة: {words}.</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>ملء الشاشة</translation>
    </message>
    <message>
      <source>General</source>
      <translation>عام</translation>
    </message>
    <message>
      <source>German</source>
      <translation>الألمانية</translation>
    </message>
    <message>
      <source>Give the suggested credit to every photo with the same finding</source>
      <translation>إعطاء الاعتماد المقترح لكل صورة عليها الملاحظة نفسها</translation>
    </message>
    <message>
      <source>Go to the filters</source>
      <translation>إلى المرشحات</translation>
    </message>
    <message>
      <source>Go to the next place where the words stand</source>
      <translation>إلى الموضع التالي للكلمات</translation>
    </message>
    <message>
      <source>Go to the place before</source>
      <translation>إلى الموضع السابق</translation>
    </message>
    <message>
      <source>Go to the results</source>
      <translation>إلى النتائج</translation>
    </message>
    <message>
      <source>Go to the search bar</source>
      <translation>إلى شريط البحث</translation>
    </message>
    <message>
      <source>Go to the spellings of the name that can be split off</source>
      <translation>الانتقال إلى صيغ الاسم التي يمكن فصلها</translation>
    </message>
    <message>
      <source>Go to the years</source>
      <translation>إلى السنوات</translation>
    </message>
    <message>
      <source>Group similar articles</source>
      <translation>تجميع المقالات المتشابهة</translation>
    </message>
    <message>
      <source>Headline</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>Hide this panel; the View menu brings it back</source>
      <translation>إخفاء هذه اللوحة؛ قائمة «عرض» تعيدها</translation>
    </message>
    <message>
      <source>Hide {panel}</source>
      <translation>إخفاء {panel}</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>تباين عالٍ</translation>
    </message>
    <message>
      <source>High contrast theme</source>
      <translation>سمة التباين العالي</translation>
    </message>
    <message>
      <source>History</source>
      <translation>السجل</translation>
    </message>
    <message>
      <source>Hold for comparing</source>
      <translation>احتفاظ للمقارنة</translation>
    </message>
    <message>
      <source>Hold this article</source>
      <translation>الاحتفاظ بهذه المقالة</translation>
    </message>
    <message>
      <source>Hold this article, open another one, and come back: the differences are shown here.</source>
      <translation>احتفظ بهذه المقالة وافتح أخرى ثم عُد: تظهر الفروق هنا.</translation>
    </message>
    <message>
      <source>Hold up the import that runs, or let it go on</source>
      <translation>إيقاف الاستيراد الجاري مؤقتًا أو متابعته</translation>
    </message>
    <message>
      <source>House style</source>
      <translation>أسلوب الدار</translation>
    </message>
    <message>
      <source>House style and suppliers</source>
      <translation>أسلوب الدار والمورّدون</translation>
    </message>
    <message>
      <source>House style and suppliers…</source>
      <translation>أسلوب الدار والمورّدون…</translation>
    </message>
    <message>
      <source>How far the import is</source>
      <translation>مدى تقدم الاستيراد</translation>
    </message>
    <message>
      <source>How to search</source>
      <translation>كيف تبحث</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>استيراد</translation>
    </message>
    <message>
      <source>Import a folder</source>
      <translation>استيراد مجلد</translation>
    </message>
    <message>
      <source>Import a folder…</source>
      <translation>استيراد مجلد…</translation>
    </message>
    <message>
      <source>Import files</source>
      <translation>استيراد ملفات</translation>
    </message>
    <message>
      <source>Import files…</source>
      <translation>استيراد ملفات…</translation>
    </message>
    <message>
      <source>Import finished: {words}.</source>
      <translation>انتهى الاستيراد: {words}.</translation>
    </message>
    <message>
      <source>Import of {when}</source>
      <translation>استيراد {when}</translation>
    </message>
    <message>
      <source>Import the same again</source>
      <translation>استيراد الشيء نفسه مرة أخرى</translation>
    </message>
    <message>
      <source>Import “{name}”?</source>
      <translation>استيراد «{name}»؟</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>استُورد</translation>
    </message>
    <message>
      <source>Importing</source>
      <translation>يجري الاستيراد</translation>
    </message>
    <message>
      <source>Importing {name}</source>
      <translation>يجري استيراد {name}</translation>
    </message>
    <message>
      <source>Imports</source>
      <translation>الاستيراد</translation>
    </message>
    <message>
      <source>In the file</source>
      <translation>في الملف</translation>
    </message>
    <message>
      <source>Index up to date</source>
      <translation>الفهرس محدّث</translation>
    </message>
    <message>
      <source>Index what the archive has and the index lacks</source>
      <translation>فهرسة ما في الأرشيف وليس في الفهرس</translation>
    </message>
    <message>
      <source>Ink on paper</source>
      <translation>حبر على ورق</translation>
    </message>
    <message>
      <source>Inside quotation marks * and ? are not wildcards; write {suggestion}.</source>
      <translation>داخل علامتي الاقتباس ليس ⁨*⁩ و⁨?⁩ حرفي بدل؛ اكتب ⁨{suggestion}⁩.</translation>
    </message>
    <message>
      <source>Instructions</source>
      <translation>تعليمات</translation>
    </message>
    <message>
      <source>Into a window of its own</source>
      <translation>إلى نافذة مستقلة</translation>
    </message>
    <message>
      <source>Issues</source>
      <translation>المسائل</translation>
    </message>
    <message>
      <source>Issues of the import</source>
      <translation>مسائل الاستيراد</translation>
    </message>
    <message>
      <source>It cannot be opened or read.</source>
      <translation>لا يمكن فتحه أو قراءته.</translation>
    </message>
    <message>
      <source>It could not be understood.</source>
      <translation>تعذر فهمه.</translation>
    </message>
    <message>
      <source>It is a Backfile archive itself, and was left out.</source>
      <translation>هو نفسه أرشيف Backfile، فتُرك.</translation>
    </message>
    <message>
      <source>It is a device, a pipe or a socket, and was not read.</source>
      <translation>هو جهاز أو أنبوب أو مقبس، ولم يُقرأ.</translation>
    </message>
    <message>
      <source>It is a draft or was withdrawn.</source>
      <translation>هو مسودة أو سُحب.</translation>
    </message>
    <message>
      <source>It is a link to a place outside the folder, and was not followed.</source>
      <translation>هو رابط إلى مكان خارج المجلد ولم يُتبع.</translation>
    </message>
    <message>
      <source>It is empty.</source>
      <translation>هو فارغ.</translation>
    </message>
    <message>
      <source>It is encrypted.</source>
      <translation>هو مشفّر.</translation>
    </message>
    <message>
      <source>It is larger than one item may be.</source>
      <translation>هو أكبر من الحد المسموح للعنصر.</translation>
    </message>
    <message>
      <source>It is not built as its format demands.</source>
      <translation>بنيته ليست كما تتطلب صيغته.</translation>
    </message>
    <message>
      <source>It is not in the manifest of its bag.</source>
      <translation>ليس في بيان حزمته.</translation>
    </message>
    <message>
      <source>It is not what the manifest of its bag says.</source>
      <translation>ليس كما يقول بيان حزمته.</translation>
    </message>
    <message>
      <source>It is packed too many times over.</source>
      <translation>مضغوط مرات متداخلة أكثر من اللازم.</translation>
    </message>
    <message>
      <source>It needs more memory than one item may have.</source>
      <translation>يحتاج إلى ذاكرة أكثر من المسموح للعنصر.</translation>
    </message>
    <message>
      <source>It took too long, and was left out.</source>
      <translation>استغرق وقتًا أطول من اللازم، فتُرك.</translation>
    </message>
    <message>
      <source>It unpacks to more than is allowed.</source>
      <translation>حجمه بعد فك الضغط أكبر من المسموح.</translation>
    </message>
    <message>
      <source>It would grow beyond all bounds when read, and was left out.</source>
      <translation>كان سيتضخم بلا حد عند القراءة، فتُرك.</translation>
    </message>
    <message>
      <source>Its characters could not all be read.</source>
      <translation>تعذرت قراءة بعض حروفه.</translation>
    </message>
    <message>
      <source>Its columns do not say what they hold.</source>
      <translation>أعمدته لا تبيّن محتواها.</translation>
    </message>
    <message>
      <source>Its path is too long.</source>
      <translation>مساره طويل جدًا.</translation>
    </message>
    <message>
      <source>J next · K previous · A accept · D dismiss · E edit · S sheet</source>
      <translation>J التالي · K السابق · A قبول · D رد · E تعديل · S ورقة الصور</translation>
    </message>
    <message>
      <source>Keep for this archive</source>
      <translation>حفظ لهذا الأرشيف</translation>
    </message>
    <message>
      <source>Keep the search under a name</source>
      <translation>حفظ البحث باسم</translation>
    </message>
    <message>
      <source>Keep the words of the search, drop every filter</source>
      <translation>إبقاء كلمات البحث وإزالة كل المرشحات</translation>
    </message>
    <message>
      <source>Keep this article; the Compare view shows how the next one differs from it</source>
      <translation>الاحتفاظ بهذه المقالة؛ يُظهر عرض المقارنة كيف تختلف التالية عنها</translation>
    </message>
    <message>
      <source>Kept. The audit looks at all photos again; “Extract again” reads stored credits anew.</source>
      <translation>حُفظ. ينظر التدقيق في كل الصور من جديد، و«استخراج من جديد» يقرأ الاعتمادات المخزونة من جديد.</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
      <source>Keywords</source>
      <translation>الكلمات المفتاحية</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>النوع</translation>
    </message>
    <message>
      <source>Kurdish</source>
      <translation>الكردية</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>Language, theme, text size and how searching works</source>
      <translation>اللغة والسمة وحجم النص وكيف يعمل البحث</translation>
    </message>
    <message>
      <source>Larger (Ctrl++)</source>
      <translation>أكبر (Ctrl++)</translation>
    </message>
    <message>
      <source>Larger interface</source>
      <translation>واجهة أكبر</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>نص أكبر</translation>
    </message>
    <message>
      <source>Leave it open</source>
      <translation>اتركه مفتوحًا</translation>
    </message>
    <message>
      <source>Let one article stand for all with nearly the same wording</source>
      <translation>لتقم مقالة واحدة مقام كل المقالات ذات النص شبه المتطابق</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>فاتح</translation>
    </message>
    <message>
      <source>Light or dark as the system is</source>
      <translation>فاتح أو داكن كما في النظام</translation>
    </message>
    <message>
      <source>Light theme</source>
      <translation>السمة الفاتحة</translation>
    </message>
    <message>
      <source>Like tabs: the panel that has the keyboard stands before the one above or beside it</source>
      <translation>كالألسنة: تقف اللوحة النشطة أمام التي فوقها أو بجانبها</translation>
    </message>
    <message>
      <source>Line length</source>
      <translation>طول السطر</translation>
    </message>
    <message>
      <source>Links to</source>
      <translation>يحيل إلى</translation>
    </message>
    <message>
      <source>Lists</source>
      <translation>القوائم</translation>
    </message>
    <message>
      <source>Look for missing, conflicting and doubtful photo credits</source>
      <translation>البحث عن اعتمادات صور ناقصة أو متعارضة أو مشكوك فيها</translation>
    </message>
    <message>
      <source>Look for words in the article at hand</source>
      <translation>البحث عن كلمات في المقالة المفتوحة</translation>
    </message>
    <message>
      <source>Looking at what is there</source>
      <translation>يجري النظر فيما هناك</translation>
    </message>
    <message>
      <source>Looking at what is there…</source>
      <translation>يجري النظر فيما هناك…</translation>
    </message>
    <message numerus="yes">
      <source>Looking at what is there… %n files so far</source>
      <translation>
        <numerusform>يجري النظر فيما هناك… لا ملفات حتى الآن</numerusform>
        <numerusform>يجري النظر فيما هناك… ملف واحد حتى الآن</numerusform>
        <numerusform>يجري النظر فيما هناك… ملفان حتى الآن</numerusform>
        <numerusform>يجري النظر فيما هناك… %n ملفات حتى الآن</numerusform>
        <numerusform>يجري النظر فيما هناك… %n ملفًا حتى الآن</numerusform>
        <numerusform>يجري النظر فيما هناك… %n ملف حتى الآن</numerusform>
      </translation>
    </message>
    <message>
      <source>MMMM yyyy</source>
      <translation>MMMM yyyy</translation>
    </message>
    <message>
      <source>Make all text of the window larger</source>
      <translation>تكبير كل نص النافذة</translation>
    </message>
    <message>
      <source>Make all text of the window smaller</source>
      <translation>تصغير كل نص النافذة</translation>
    </message>
    <message>
      <source>Make an empty archive in a folder of your choice</source>
      <translation>إنشاء أرشيف فارغ في مجلد من اختيارك</translation>
    </message>
    <message>
      <source>Make one name of those that are chosen in the list</source>
      <translation>جعل الأسماء المختارة في القائمة اسمًا واحدًا</translation>
    </message>
    <message>
      <source>Make the article's text larger</source>
      <translation>تكبير نص المقالة</translation>
    </message>
    <message>
      <source>Make the article's text smaller</source>
      <translation>تصغير نص المقالة</translation>
    </message>
    <message>
      <source>Make this panel narrower</source>
      <translation>تضييق هذه اللوحة</translation>
    </message>
    <message>
      <source>Make this panel wider</source>
      <translation>توسيع هذه اللوحة</translation>
    </message>
    <message>
      <source>Making {name}</source>
      <translation>يجري إنشاء {name}</translation>
    </message>
    <message>
      <source>Mark as reviewed</source>
      <translation>تعليم كمراجَع</translation>
    </message>
    <message numerus="yes">
      <source>Marked %n articles as reviewed.</source>
      <translation>
        <numerusform>عُلّمت %n مقالة كمراجَعة.</numerusform>
        <numerusform>عُلّمت مقالة واحدة كمراجَعة.</numerusform>
        <numerusform>عُلّمت مقالتان كمراجَعتين.</numerusform>
        <numerusform>عُلّمت %n مقالات كمراجَعة.</numerusform>
        <numerusform>عُلّمت %n مقالة كمراجَعة.</numerusform>
        <numerusform>عُلّمت %n مقالة كمراجَعة.</numerusform>
      </translation>
    </message>
    <message>
      <source>Mentioned</source>
      <translation>المذكور</translation>
    </message>
    <message>
      <source>Mentioned in</source>
      <translation>مذكور في</translation>
    </message>
    <message numerus="yes">
      <source>Merge %n names into</source>
      <translation>
        <numerusform>دمج %n اسمًا في</numerusform>
        <numerusform>دمج اسم واحد في</numerusform>
        <numerusform>دمج اسمين في</numerusform>
        <numerusform>دمج %n أسماء في</numerusform>
        <numerusform>دمج %n اسمًا في</numerusform>
        <numerusform>دمج %n اسمًا في</numerusform>
      </translation>
    </message>
    <message>
      <source>Merge names</source>
      <translation>دمج الأسماء</translation>
    </message>
    <message>
      <source>Merge {name} into this name</source>
      <translation>دمج {name} في هذا الاسم</translation>
    </message>
    <message>
      <source>Metadata</source>
      <translation>البيانات الوصفية</translation>
    </message>
    <message>
      <source>Misspellings</source>
      <translation>أخطاء إملائية</translation>
    </message>
    <message>
      <source>More</source>
      <translation>المزيد</translation>
    </message>
    <message>
      <source>More like this</source>
      <translation>المزيد مثل هذه</translation>
    </message>
    <message>
      <source>Move between the article and what is known of it</source>
      <translation>التنقل بين المقالة وما يُعرف عنها</translation>
    </message>
    <message>
      <source>Move the panel that has the keyboard down, or below the panel beside it</source>
      <translation>نقل اللوحة النشطة إلى أسفل، أو تحت اللوحة المجاورة</translation>
    </message>
    <message>
      <source>Move the panel that has the keyboard one column to the left</source>
      <translation>نقل اللوحة النشطة عمودًا واحدًا إلى اليسار</translation>
    </message>
    <message>
      <source>Move the panel that has the keyboard one column to the right</source>
      <translation>نقل اللوحة النشطة عمودًا واحدًا إلى اليمين</translation>
    </message>
    <message>
      <source>Move the panel that has the keyboard up, or above the panel beside it</source>
      <translation>نقل اللوحة النشطة إلى أعلى، أو فوق اللوحة المجاورة</translation>
    </message>
    <message>
      <source>Move this panel down</source>
      <translation>نقل هذه اللوحة إلى أسفل</translation>
    </message>
    <message>
      <source>Move this panel to the left</source>
      <translation>نقل هذه اللوحة إلى اليسار</translation>
    </message>
    <message>
      <source>Move this panel to the right</source>
      <translation>نقل هذه اللوحة إلى اليمين</translation>
    </message>
    <message>
      <source>Move this panel up</source>
      <translation>نقل هذه اللوحة إلى أعلى</translation>
    </message>
    <message>
      <source>NEAR and PRE reach at most {limit} words; W/P looks in the same paragraph.</source>
      <translation>يصل NEAR وPRE إلى {limit} كلمة على الأكثر؛ وW/P يبحث في الفقرة نفسها.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>Name this search; it finds anew whenever it is opened.</source>
      <translation>سمِّ هذا البحث؛ يبحث من جديد كلما فُتح.</translation>
    </message>
    <message>
      <source>Names</source>
      <translation>الأسماء</translation>
    </message>
    <message>
      <source>Narrow it down</source>
      <translation>ضيّق النتائج</translation>
    </message>
    <message>
      <source>Narrow the panel that has the keyboard</source>
      <translation>تضييق اللوحة النشطة</translation>
    </message>
    <message>
      <source>Near-duplicates</source>
      <translation>شبه مكررة</translation>
    </message>
    <message>
      <source>Nearly the same:</source>
      <translation>شبه متطابقة:</translation>
    </message>
    <message>
      <source>New</source>
      <translation>جديد</translation>
    </message>
    <message>
      <source>New archive</source>
      <translation>أرشيف جديد</translation>
    </message>
    <message>
      <source>New archive…</source>
      <translation>أرشيف جديد…</translation>
    </message>
    <message>
      <source>New shortcut</source>
      <translation>اختصار جديد</translation>
    </message>
    <message>
      <source>New: {name}</source>
      <translation>جديد: {name}</translation>
    </message>
    <message>
      <source>Newest</source>
      <translation>الأحدث</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>الأحدث أولًا</translation>
    </message>
    <message>
      <source>News items (NewsML-G2)</source>
      <translation>أخبار (NewsML-G2)</translation>
    </message>
    <message>
      <source>News items (ninjs)</source>
      <translation>أخبار (ninjs)</translation>
    </message>
    <message>
      <source>Nexis joins OR before AND: a OR b AND c was read as (a OR b) AND c.</source>
      <translation>تربط Nexis بـ OR قبل AND: قُرئ a OR b AND c هكذا: (a OR b) AND c.</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>التالي</translation>
    </message>
    <message>
      <source>Next (Enter)</source>
      <translation>التالي (Enter)</translation>
    </message>
    <message>
      <source>Next hit</source>
      <translation>الموضع التالي</translation>
    </message>
    <message>
      <source>Next hit (F3)</source>
      <translation>الموضع التالي (F3)</translation>
    </message>
    <message>
      <source>Next result</source>
      <translation>النتيجة التالية</translation>
    </message>
    <message>
      <source>No archive is open</source>
      <translation>لا أرشيف مفتوح</translation>
    </message>
    <message>
      <source>No archive open</source>
      <translation>لا أرشيف مفتوح</translation>
    </message>
    <message>
      <source>No article chosen</source>
      <translation>لم تُختر مقالة</translation>
    </message>
    <message>
      <source>No article has “{word}”. These begin with it:</source>
      <translation>لا ترد «{word}» في أي مقالة. كلمات تبدأ بها:</translation>
    </message>
    <message>
      <source>No audit has run to its end in this archive. Start one with “Audit now”.</source>
      <translation>لم يكتمل أي تدقيق في هذا الأرشيف. ابدأ تدقيقًا بـ«تدقيق الآن».</translation>
    </message>
    <message>
      <source>No backup of the database could be made.</source>
      <translation>تعذّر نسخ قاعدة البيانات احتياطيًا.</translation>
    </message>
    <message>
      <source>No command has that name. Try a part of it, or press Esc to close.</source>
      <translation>لا يوجد أمر بهذا الاسم. جرب جزءًا من اسمه، أو Esc للإغلاق.</translation>
    </message>
    <message>
      <source>No credit</source>
      <translation>بلا اعتماد</translation>
    </message>
    <message>
      <source>No credit at all</source>
      <translation>ليس اعتمادًا أصلًا</translation>
    </message>
    <message>
      <source>No dates</source>
      <translation>لا تواريخ</translation>
    </message>
    <message>
      <source>No field</source>
      <translation>لا حقل</translation>
    </message>
    <message>
      <source>No field differs</source>
      <translation>لا حقل مختلفًا</translation>
    </message>
    <message>
      <source>No findings</source>
      <translation>لا ملاحظات</translation>
    </message>
    <message>
      <source>No importer reads this kind of file.</source>
      <translation>لا يقرأ أي مستورد هذا النوع من الملفات.</translation>
    </message>
    <message>
      <source>No issues: everything that was found could be read.</source>
      <translation>لا مسائل: قُرئ كل ما وُجد.</translation>
    </message>
    <message>
      <source>No longer watch this folder; what was imported stays</source>
      <translation>عدم مراقبة هذا المجلد بعد الآن؛ يبقى ما استُورد</translation>
    </message>
    <message>
      <source>No longer watch {folder}</source>
      <translation>عدم مراقبة {folder} بعد الآن</translation>
    </message>
    <message>
      <source>No name chosen</source>
      <translation>لم يُختر اسم</translation>
    </message>
    <message>
      <source>None of these</source>
      <translation>من دون هذه</translation>
    </message>
    <message>
      <source>Not audited yet</source>
      <translation>لم يُدقَّق بعد</translation>
    </message>
    <message>
      <source>Not used</source>
      <translation>غير مستعمل</translation>
    </message>
    <message>
      <source>Note changed</source>
      <translation>غُيّرت المذكرة</translation>
    </message>
    <message>
      <source>Note kept</source>
      <translation>حُفظت المذكرة</translation>
    </message>
    <message>
      <source>Note on the article…</source>
      <translation>مذكرة على المقالة…</translation>
    </message>
    <message>
      <source>Note on the selection</source>
      <translation>مذكرة على المحدد</translation>
    </message>
    <message>
      <source>Note on the selection…</source>
      <translation>مذكرة على المحدد…</translation>
    </message>
    <message>
      <source>Note taken away</source>
      <translation>أُزيلت المذكرة</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>المذكرات</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
      <source>Nothing found yet</source>
      <translation>لم يُعثر على شيء بعد</translation>
    </message>
    <message>
      <source>Nothing in this article was corrected.</source>
      <translation>لم يُصحح شيء في هذه المقالة.</translation>
    </message>
    <message>
      <source>Nothing is known of what the picture itself says.</source>
      <translation>لا يُعرف ما تقوله الصورة نفسها.</translation>
    </message>
    <message>
      <source>Nothing is left here in this state. Choose another rule or state.</source>
      <translation>لم يبق هنا شيء في هذه الحالة. اختر قاعدة أو حالة أخرى.</translation>
    </message>
    <message>
      <source>Nothing leaves this machine.</source>
      <translation>لا يغادر شيء هذا الجهاز.</translation>
    </message>
    <message>
      <source>Nothing to look up yet</source>
      <translation>لا شيء يُعرض بعد</translation>
    </message>
    <message>
      <source>O on the photo desk</source>
      <translation>O في مكتب الصور</translation>
    </message>
    <message>
      <source>Of this archive alone; kept in its folder. The audit looks at all photos again.</source>
      <translation>لهذا الأرشيف وحده، محفوظ في مجلده. ينظر التدقيق في كل الصور من جديد.</translation>
    </message>
    <message>
      <source>Oldest</source>
      <translation>الأقدم</translation>
    </message>
    <message>
      <source>Oldest first</source>
      <translation>الأقدم أولًا</translation>
    </message>
    <message>
      <source>One line an article, with columns of your choice</source>
      <translation>سطر لكل مقالة بأعمدة من اختيارك</translation>
    </message>
    <message>
      <source>Only the first 2 MB are shown.</source>
      <translation>يُعرض أول ٢ ميغابايت فقط.</translation>
    </message>
    <message>
      <source>Only these</source>
      <translation>هذه فقط</translation>
    </message>
    <message>
      <source>Only what {query} finds; show all</source>
      <translation>ما يجده {query} فقط؛ عرض الكل</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>فتح</translation>
    </message>
    <message>
      <source>Open again</source>
      <translation>إعادة فتح</translation>
    </message>
    <message>
      <source>Open an archive</source>
      <translation>فتح أرشيف</translation>
    </message>
    <message>
      <source>Open another archive</source>
      <translation>فتح أرشيف آخر</translation>
    </message>
    <message>
      <source>Open archive…</source>
      <translation>فتح أرشيف…</translation>
    </message>
    <message>
      <source>Open one, or start with the sample archive.</source>
      <translation>افتح واحدًا أو ابدأ بأرشيف العينات.</translation>
    </message>
    <message>
      <source>Open or close the group of the result at hand, as the arrow keys do</source>
      <translation>فتح مجموعة النتيجة الحالية أو إغلاقها كما تفعل مفاتيح الأسهم</translation>
    </message>
    <message>
      <source>Open recent</source>
      <translation>فتح الأخيرة</translation>
    </message>
    <message>
      <source>Open the article found before</source>
      <translation>فتح المقالة السابقة</translation>
    </message>
    <message>
      <source>Open the finding again</source>
      <translation>إعادة فتح الملاحظة</translation>
    </message>
    <message>
      <source>Open the list entry</source>
      <translation>فتح بند القائمة</translation>
    </message>
    <message>
      <source>Open the next article found</source>
      <translation>فتح المقالة التالية</translation>
    </message>
    <message>
      <source>Open the sample archive</source>
      <translation>فتح أرشيف العينات</translation>
    </message>
    <message>
      <source>Opening {name}</source>
      <translation>يجري فتح {name}</translation>
    </message>
    <message>
      <source>Opening…</source>
      <translation>يجري الفتح…</translation>
    </message>
    <message>
      <source>Or read it as {query}</source>
      <translation>أو يُقرأ هكذا: {query}</translation>
    </message>
    <message>
      <source>Order by date of publication, newest first</source>
      <translation>ترتيب بحسب تاريخ النشر، الأحدث أولًا</translation>
    </message>
    <message>
      <source>Order by date of publication, oldest first</source>
      <translation>ترتيب بحسب تاريخ النشر، الأقدم أولًا</translation>
    </message>
    <message>
      <source>Order by how well the words match</source>
      <translation>ترتيب بحسب مطابقة الكلمات</translation>
    </message>
    <message>
      <source>Order of the results</source>
      <translation>ترتيب النتائج</translation>
    </message>
    <message>
      <source>Order of the results: {order}</source>
      <translation>ترتيب النتائج: {order}</translation>
    </message>
    <message>
      <source>Organisation as photographer</source>
      <translation>منظمة بصفة مصور</translation>
    </message>
    <message>
      <source>Organisations</source>
      <translation>المنظمات</translation>
    </message>
    <message>
      <source>Organisations mentioned</source>
      <translation>منظمات مذكورة</translation>
    </message>
    <message>
      <source>Original</source>
      <translation>الأصل</translation>
    </message>
    <message>
      <source>Originals in a bag (BagIt)</source>
      <translation>الأصول في حزمة (BagIt)</translation>
    </message>
    <message>
      <source>Other names</source>
      <translation>أسماء أخرى</translation>
    </message>
    <message>
      <source>Outlet</source>
      <translation>الجهة الناشرة</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>الصفحة</translation>
    </message>
    <message>
      <source>Part of the query could not be read: check it before trusting the answer.</source>
      <translation>تعذرت قراءة جزء من الاستعلام: تحقق منه قبل الوثوق بالجواب.</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>إيقاف مؤقت</translation>
    </message>
    <message>
      <source>Pause or resume</source>
      <translation>إيقاف مؤقت أو متابعة</translation>
    </message>
    <message>
      <source>People</source>
      <translation>الأشخاص</translation>
    </message>
    <message>
      <source>People mentioned</source>
      <translation>أشخاص مذكورون</translation>
    </message>
    <message>
      <source>Persian</source>
      <translation>الفارسية</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>صورة</translation>
    </message>
    <message>
      <source>Photo agency</source>
      <translation>وكالة الصور</translation>
    </message>
    <message>
      <source>Photo credit</source>
      <translation>اعتماد الصورة</translation>
    </message>
    <message>
      <source>Photo credits that need a look, people and their names, your lists, and imports. Drop your own files anywhere on the window to begin; Ctrl+K finds every command.</source>
      <translation>اعتمادات صور تحتاج إلى نظر، والأشخاص وأسماؤهم، وقوائمك، وعمليات الاستيراد. أفلت ملفاتك في أي مكان من النافذة لتبدأ؛ ويجد Ctrl+K كل أمر.</translation>
    </message>
    <message>
      <source>Photo desk</source>
      <translation>مكتب الصور</translation>
    </message>
    <message>
      <source>Photographed for</source>
      <translation>صوّر لصالح</translation>
    </message>
    <message>
      <source>Photographer</source>
      <translation>المصور</translation>
    </message>
    <message>
      <source>Photographer only</source>
      <translation>المصور فقط</translation>
    </message>
    <message>
      <source>Photographers on the staff</source>
      <translation>المصوّرون العاملون لدينا</translation>
    </message>
    <message>
      <source>Photographers, agencies, editors, places, each with its count. What you choose is written into the search; (none) finds what is missing.</source>
      <translation>المصورون والوكالات والمحررون والأماكن، كلٌّ مع عدده. ما تختاره يُكتب في البحث؛ و(لا شيء) يجد ما ينقص.</translation>
    </message>
    <message>
      <source>Photos</source>
      <translation>الصور</translation>
    </message>
    <message>
      <source>Photos and their credits</source>
      <translation>الصور واعتماداتها</translation>
    </message>
    <message>
      <source>Photos by</source>
      <translation>تصوير</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>صور</translation>
    </message>
    <message>
      <source>Placeholder</source>
      <translation>نص نائب</translation>
    </message>
    <message>
      <source>Placeholders that are allowed</source>
      <translation>العبارات البديلة المسموح بها</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>الأماكن</translation>
    </message>
    <message>
      <source>Places mentioned</source>
      <translation>أماكن مذكورة</translation>
    </message>
    <message>
      <source>Plain text</source>
      <translation>نص عادي</translation>
    </message>
    <message>
      <source>Platform</source>
      <translation>منصة</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>التفضيلات</translation>
    </message>
    <message>
      <source>Preferences…</source>
      <translation>التفضيلات…</translation>
    </message>
    <message>
      <source>Preparing the sample archive</source>
      <translation>يجري إعداد أرشيف العينات</translation>
    </message>
    <message>
      <source>Previous (Shift+Enter)</source>
      <translation>السابق (Shift+Enter)</translation>
    </message>
    <message>
      <source>Previous hit</source>
      <translation>الموضع السابق</translation>
    </message>
    <message>
      <source>Previous hit (Shift+F3)</source>
      <translation>الموضع السابق (Shift+F3)</translation>
    </message>
    <message>
      <source>Previous result</source>
      <translation>النتيجة السابقة</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>المطبوع</translation>
    </message>
    <message>
      <source>Printed and embedded differ</source>
      <translation>المطبوع والمضمَّن مختلفان</translation>
    </message>
    <message>
      <source>Printed credit beside what the picture says</source>
      <translation>الاعتماد المطبوع بجانب ما تقوله الصورة</translation>
    </message>
    <message>
      <source>Printed credit → suggestion</source>
      <translation>الاعتماد المطبوع ← الاقتراح</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>النشر</translation>
    </message>
    <message numerus="yes">
      <source>Put %n articles into</source>
      <translation>
        <numerusform>وضع %n مقالة في</numerusform>
        <numerusform>وضع مقالة واحدة في</numerusform>
        <numerusform>وضع مقالتين في</numerusform>
        <numerusform>وضع %n مقالات في</numerusform>
        <numerusform>وضع %n مقالة في</numerusform>
        <numerusform>وضع %n مقالة في</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Put %n articles into {name}.</source>
      <translation>
        <numerusform>وُضعت %n مقالة في {name}.</numerusform>
        <numerusform>وُضعت مقالة واحدة في {name}.</numerusform>
        <numerusform>وُضعت مقالتان في {name}.</numerusform>
        <numerusform>وُضعت %n مقالات في {name}.</numerusform>
        <numerusform>وُضعت %n مقالة في {name}.</numerusform>
        <numerusform>وُضعت %n مقالة في {name}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Put a tag on the chosen articles</source>
      <translation>وضع وسم على المقالات المختارة</translation>
    </message>
    <message>
      <source>Put every panel back to its place and width</source>
      <translation>إعادة كل لوحة إلى مكانها وعرضها</translation>
    </message>
    <message>
      <source>Put the chosen articles into a collection</source>
      <translation>وضع المقالات المختارة في مجموعة</translation>
    </message>
    <message>
      <source>Put this panel and the one beside it in one place</source>
      <translation>جمع هذه اللوحة والمجاورة في مكان واحد</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>إنهاء</translation>
    </message>
    <message>
      <source>R on the photo desk</source>
      <translation>R في مكتب الصور</translation>
    </message>
    <message>
      <source>Ranges work for dates and numbers, not for {field}.</source>
      <translation>النطاقات للتواريخ والأعداد، لا للحقل {field}.</translation>
    </message>
    <message>
      <source>Read again what older rules extracted; corrections hold</source>
      <translation>قراءة ما استخرجته قواعد أقدم من جديد؛ تبقى التصحيحات</translation>
    </message>
    <message>
      <source>Read it as it was set</source>
      <translation>اقرأها كما صُفّت</translation>
    </message>
    <message>
      <source>Read the article of the finding</source>
      <translation>قراءة مقالة الملاحظة</translation>
    </message>
    <message>
      <source>Read the files of the last import once more: what is known stays as it is</source>
      <translation>قراءة ملفات آخر استيراد مرة أخرى: يبقى المعروف كما هو</translation>
    </message>
    <message>
      <source>Reading it ended the process that read it.</source>
      <translation>أنهت قراءته العملية التي تقرؤه.</translation>
    </message>
    <message>
      <source>Reading it stopped with a fault.</source>
      <translation>توقفت قراءته بسبب خلل.</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>السبب</translation>
    </message>
    <message>
      <source>Rebuild the index</source>
      <translation>إعادة بناء الفهرس</translation>
    </message>
    <message>
      <source>Rebuilding the index</source>
      <translation>تجري إعادة بناء الفهرس</translation>
    </message>
    <message>
      <source>Recent searches</source>
      <translation>عمليات البحث الأخيرة</translation>
    </message>
    <message>
      <source>Records (JSON Lines)</source>
      <translation>سجلات (JSON Lines)</translation>
    </message>
    <message>
      <source>References (BibTeX)</source>
      <translation>مراجع (BibTeX)</translation>
    </message>
    <message>
      <source>References (CSL JSON)</source>
      <translation>مراجع (CSL JSON)</translation>
    </message>
    <message>
      <source>References (RIS)</source>
      <translation>مراجع (RIS)</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>رفض</translation>
    </message>
    <message>
      <source>Reject the value at hand…</source>
      <translation>رفض القيمة الحالية…</translation>
    </message>
    <message>
      <source>Reject “{value}”?</source>
      <translation>رفض «{value}»؟</translation>
    </message>
    <message>
      <source>Related</source>
      <translation>ذو صلة</translation>
    </message>
    <message>
      <source>Relevance</source>
      <translation>الصلة</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>إزالة</translation>
    </message>
    <message numerus="yes">
      <source>Remove %n articles from</source>
      <translation>
        <numerusform>إخراج %n مقالة من</numerusform>
        <numerusform>إخراج مقالة واحدة من</numerusform>
        <numerusform>إخراج مقالتين من</numerusform>
        <numerusform>إخراج %n مقالات من</numerusform>
        <numerusform>إخراج %n مقالة من</numerusform>
        <numerusform>إخراج %n مقالة من</numerusform>
      </translation>
    </message>
    <message>
      <source>Remove a saved search, a collection or a tag; it can be undone</source>
      <translation>إزالة بحث محفوظ أو مجموعة أو وسم؛ ويمكن التراجع</translation>
    </message>
    <message>
      <source>Remove a tag</source>
      <translation>نزع وسم</translation>
    </message>
    <message>
      <source>Remove a tag from the chosen articles</source>
      <translation>نزع وسم من المقالات المختارة</translation>
    </message>
    <message>
      <source>Remove a tag…</source>
      <translation>نزع وسم…</translation>
    </message>
    <message>
      <source>Remove all filters</source>
      <translation>إزالة كل المرشحات</translation>
    </message>
    <message numerus="yes">
      <source>Remove from %n articles the tag</source>
      <translation>
        <numerusform>الوسم المنزوع من %n مقالة</numerusform>
        <numerusform>الوسم المنزوع من مقالة واحدة</numerusform>
        <numerusform>الوسم المنزوع من مقالتين</numerusform>
        <numerusform>الوسم المنزوع من %n مقالات</numerusform>
        <numerusform>الوسم المنزوع من %n مقالة</numerusform>
        <numerusform>الوسم المنزوع من %n مقالة</numerusform>
      </translation>
    </message>
    <message>
      <source>Remove from a collection</source>
      <translation>إخراج من مجموعة</translation>
    </message>
    <message>
      <source>Remove from a collection…</source>
      <translation>إخراج من مجموعة…</translation>
    </message>
    <message>
      <source>Remove shortcut</source>
      <translation>إزالة الاختصار</translation>
    </message>
    <message>
      <source>Remove the chosen articles from a collection; they stay in the archive</source>
      <translation>إخراج المقالات المختارة من مجموعة؛ وتبقى في الأرشيف</translation>
    </message>
    <message>
      <source>Remove the list entry</source>
      <translation>إزالة بند القائمة</translation>
    </message>
    <message>
      <source>Removed {name}.</source>
      <translation>أُزيل {name}.</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>إعادة التسمية</translation>
    </message>
    <message>
      <source>Rename the list entry…</source>
      <translation>إعادة تسمية بند القائمة…</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>إعادة التسمية…</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>تقرير</translation>
    </message>
    <message>
      <source>Report of the last import</source>
      <translation>تقرير آخر استيراد</translation>
    </message>
    <message>
      <source>Reporting by</source>
      <translation>تغطية</translation>
    </message>
    <message>
      <source>Reports, copies of pictures, house style</source>
      <translation>تقارير ونسخ من الصور وأسلوب الدار</translation>
    </message>
    <message>
      <source>Restore all defaults</source>
      <translation>استعادة كل الافتراضيات</translation>
    </message>
    <message>
      <source>Restore default</source>
      <translation>استعادة الافتراضي</translation>
    </message>
    <message>
      <source>Restriction</source>
      <translation>القيد</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>النتائج</translation>
    </message>
    <message>
      <source>Results as a table</source>
      <translation>النتائج في جدول</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>متابعة</translation>
    </message>
    <message>
      <source>Reuters-21578 (SGML)</source>
      <translation>Reuters-21578 (SGML)</translation>
    </message>
    <message>
      <source>Reviewed</source>
      <translation>مراجَعة</translation>
    </message>
    <message>
      <source>Right click: choose columns</source>
      <translation>نقرة يمنى: اختيار الأعمدة</translation>
    </message>
    <message>
      <source>Rights</source>
      <translation>الحقوق</translation>
    </message>
    <message>
      <source>Rule</source>
      <translation>القاعدة</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>القواعد</translation>
    </message>
    <message>
      <source>SHA-256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <source>Same as the system</source>
      <translation>كما في النظام</translation>
    </message>
    <message>
      <source>Same photo, other credit</source>
      <translation>الصورة نفسها باعتماد آخر</translation>
    </message>
    <message>
      <source>Same text in</source>
      <translation>النص نفسه في</translation>
    </message>
    <message>
      <source>Sample archive</source>
      <translation>أرشيف العينات</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>حفظ</translation>
    </message>
    <message>
      <source>Save a copy of the picture</source>
      <translation>حفظ نسخة من الصورة</translation>
    </message>
    <message>
      <source>Save a copy with the corrected credit…</source>
      <translation>حفظ نسخة بالاعتماد المصحّح…</translation>
    </message>
    <message>
      <source>Save copies of all corrected photos…</source>
      <translation>حفظ نسخ من كل الصور المصحّحة…</translation>
    </message>
    <message>
      <source>Save copies of pictures to</source>
      <translation>حفظ نسخ الصور في</translation>
    </message>
    <message>
      <source>Save the house style</source>
      <translation>حفظ أسلوب الدار</translation>
    </message>
    <message>
      <source>Save the report</source>
      <translation>حفظ التقرير</translation>
    </message>
    <message>
      <source>Save the search</source>
      <translation>حفظ البحث</translation>
    </message>
    <message>
      <source>Save the search…</source>
      <translation>حفظ البحث…</translation>
    </message>
    <message>
      <source>Saved as {name}.</source>
      <translation>حُفظ باسم {name}.</translation>
    </message>
    <message>
      <source>Saved searches</source>
      <translation>عمليات بحث محفوظة</translation>
    </message>
    <message>
      <source>Saved searches, collections, tags and recent searches</source>
      <translation>عمليات البحث المحفوظة والمجموعات والوسوم وعمليات البحث الأخيرة</translation>
    </message>
    <message>
      <source>Saved web pages</source>
      <translation>صفحات ويب محفوظة</translation>
    </message>
    <message>
      <source>Say why it is wrong and take it away</source>
      <translation>ذكر سبب الخطأ وإزالتها</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>بحث</translation>
    </message>
    <message>
      <source>Search again</source>
      <translation>بحث مرة أخرى</translation>
    </message>
    <message numerus="yes">
      <source>Search for all %n</source>
      <translation>
        <numerusform>البحث عن الكل</numerusform>
        <numerusform>البحث عنها</numerusform>
        <numerusform>البحث عن كلتيهما</numerusform>
        <numerusform>البحث عن الـ %n كلها</numerusform>
        <numerusform>البحث عن الـ %n كلها</numerusform>
        <numerusform>البحث عن الـ %n كلها</numerusform>
      </translation>
    </message>
    <message>
      <source>Search for articles about the same as the one that is read</source>
      <translation>البحث عن مقالات في موضوع المقالة المقروءة نفسه</translation>
    </message>
    <message>
      <source>Search for credit:any</source>
      <translation>البحث عن credit:any</translation>
    </message>
    <message>
      <source>Search for credit:conflict: printed and embedded credit disagree</source>
      <translation>البحث عن credit:conflict: الاعتماد المطبوع والمضمَّن متعارضان</translation>
    </message>
    <message>
      <source>Search for credit:none</source>
      <translation>البحث عن credit:none</translation>
    </message>
    <message>
      <source>Search for its articles</source>
      <translation>البحث عن مقالاته</translation>
    </message>
    <message>
      <source>Search for the selection</source>
      <translation>البحث عن المحدد</translation>
    </message>
    <message>
      <source>Search for the value at hand</source>
      <translation>البحث عن القيمة الحالية</translation>
    </message>
    <message>
      <source>Search for this</source>
      <translation>ابحث عن هذا</translation>
    </message>
    <message>
      <source>Search the archive and read</source>
      <translation>البحث في الأرشيف والقراءة</translation>
    </message>
    <message>
      <source>Search the archive for the words selected in the article</source>
      <translation>البحث في الأرشيف عن الكلمات المحددة في المقالة</translation>
    </message>
    <message>
      <source>Search the archive for {words}</source>
      <translation>البحث في الأرشيف عن {words}</translation>
    </message>
    <message>
      <source>Search the archive: words, “phrases”, caption:, credit:, byline:, date:2021 …</source>
      <translation>ابحث في الأرشيف: كلمات، «عبارات»، caption:‎ credit:‎ byline:‎ date:2021 …</translation>
    </message>
    <message>
      <source>Search while typing</source>
      <translation>البحث أثناء الكتابة</translation>
    </message>
    <message>
      <source>Searched for {what}.</source>
      <translation>البحث عن: {what}.</translation>
    </message>
    <message>
      <source>Searches to come back to</source>
      <translation>عمليات بحث تعود إليها</translation>
    </message>
    <message>
      <source>Searching, reading and correcting go on meanwhile. What came of it will be told here.</source>
      <translation>يستمر البحث والقراءة والتصحيح في أثناء ذلك. وتُذكر النتيجة هنا.</translation>
    </message>
    <message>
      <source>Searching… Esc stops it.</source>
      <translation>جارٍ البحث… Esc يوقفه.</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>القسم</translation>
    </message>
    <message>
      <source>Set the reviewed mark of the chosen articles, or take it away</source>
      <translation>وضع علامة المراجعة على المقالات المختارة أو إزالتها</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>الإعدادات</translation>
    </message>
    <message>
      <source>Shortcut</source>
      <translation>الاختصار</translation>
    </message>
    <message>
      <source>Show a line above each panel to drag it by: beside, above or behind another, or into a window of its own</source>
      <translation>إظهار شريط فوق كل لوحة لسحبها: بجانب أخرى أو فوقها أو خلفها، أو إلى نافذة مستقلة</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>إظهار الكل</translation>
    </message>
    <message>
      <source>Show every article of the archive</source>
      <translation>عرض كل مقالات الأرشيف</translation>
    </message>
    <message>
      <source>Show how the article differs</source>
      <translation>عرض اختلاف المقالة</translation>
    </message>
    <message>
      <source>Show it</source>
      <translation>عرضها</translation>
    </message>
    <message>
      <source>Show me around</source>
      <translation>جولة تعريفية</translation>
    </message>
    <message>
      <source>Show or hide similar articles</source>
      <translation>إظهار المقالات المتشابهة أو إخفاؤها</translation>
    </message>
    <message>
      <source>Show or hide the article</source>
      <translation>إظهار المقالة أو إخفاؤها</translation>
    </message>
    <message>
      <source>Show or hide the filters</source>
      <translation>إظهار المرشحات أو إخفاؤها</translation>
    </message>
    <message>
      <source>Show or hide the metadata of the article</source>
      <translation>إظهار البيانات الوصفية للمقالة أو إخفاؤها</translation>
    </message>
    <message>
      <source>Show or hide the results</source>
      <translation>إظهار النتائج أو إخفاؤها</translation>
    </message>
    <message>
      <source>Show the article set as an article</source>
      <translation>عرض المقالة منسقة كمقالة</translation>
    </message>
    <message>
      <source>Show the file as it came</source>
      <translation>عرض الملف كما ورد</translation>
    </message>
    <message>
      <source>Show the findings of all articles</source>
      <translation>عرض ملاحظات كل المقالات</translation>
    </message>
    <message>
      <source>Show the report</source>
      <translation>عرض التقرير</translation>
    </message>
    <message>
      <source>Show what corrections by hand changed in the article</source>
      <translation>عرض ما غيرته التصحيحات اليدوية في المقالة</translation>
    </message>
    <message>
      <source>Similar</source>
      <translation>مشابهة</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>تخطٍّ</translation>
    </message>
    <message>
      <source>Smaller (Ctrl+−)</source>
      <translation>أصغر (Ctrl+−)</translation>
    </message>
    <message>
      <source>Smaller interface</source>
      <translation>واجهة أصغر</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>نص أصغر</translation>
    </message>
    <message>
      <source>Some of what people did cannot be brought back from the bag.</source>
      <translation>بعض ما فعله المستخدمون لا يمكن استرجاعه من الحزمة.</translation>
    </message>
    <message>
      <source>Something went wrong that should not have. The archive is safe and you can go on working. If it happens again, this report helps to mend it:</source>
      <translation>حدث خطأ ما كان ينبغي أن يحدث. الأرشيف سليم ويمكنك متابعة العمل. إن تكرر ذلك يساعد هذا التقرير على إصلاحه:</translation>
    </message>
    <message>
      <source>Sorani Kurdish</source>
      <translation>الكردية السورانية</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>المصدر</translation>
    </message>
    <message>
      <source>Spanish</source>
      <translation>الإسبانية</translation>
    </message>
    <message>
      <source>Split a name off</source>
      <translation>فصل اسم</translation>
    </message>
    <message>
      <source>Split off {name}</source>
      <translation>فصل {name}</translation>
    </message>
    <message>
      <source>State</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>إيقاف</translation>
    </message>
    <message>
      <source>Stop what runs; what was done before stays</source>
      <translation>إيقاف ما يجري؛ يبقى ما أُنجز قبل ذلك</translation>
    </message>
    <message>
      <source>Stopped. The results below are still of the search before; Enter searches again.</source>
      <translation>توقف البحث. النتائج أدناه ما زالت للبحث السابق؛ اضغط Enter للبحث من جديد.</translation>
    </message>
    <message>
      <source>Stopped. What was imported before stays.</source>
      <translation>أُوقف. يبقى ما استُورد قبل ذلك.</translation>
    </message>
    <message>
      <source>Suppliers</source>
      <translation>المورّدون</translation>
    </message>
    <message>
      <source>TREC (SGML)</source>
      <translation>TREC (SGML)</translation>
    </message>
    <message>
      <source>Table (CSV)</source>
      <translation>جدول (CSV)</translation>
    </message>
    <message>
      <source>Tables of articles (CSV)</source>
      <translation>جداول مقالات (CSV)</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>وسم</translation>
    </message>
    <message numerus="yes">
      <source>Tag %n articles with</source>
      <translation>
        <numerusform>وسم %n مقالة بـ</numerusform>
        <numerusform>وسم مقالة واحدة بـ</numerusform>
        <numerusform>وسم مقالتين بـ</numerusform>
        <numerusform>وسم %n مقالات بـ</numerusform>
        <numerusform>وسم %n مقالة بـ</numerusform>
        <numerusform>وسم %n مقالة بـ</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Tagged %n articles with {name}.</source>
      <translation>
        <numerusform>وُسمت %n مقالة بـ {name}.</numerusform>
        <numerusform>وُسمت مقالة واحدة بـ {name}.</numerusform>
        <numerusform>وُسمت مقالتان بـ {name}.</numerusform>
        <numerusform>وُسمت %n مقالات بـ {name}.</numerusform>
        <numerusform>وُسمت %n مقالة بـ {name}.</numerusform>
        <numerusform>وُسمت %n مقالة بـ {name}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>الوسوم</translation>
    </message>
    <message>
      <source>Tag…</source>
      <translation>وسم…</translation>
    </message>
    <message>
      <source>Take all back</source>
      <translation>التراجع عن الكل</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>سحب</translation>
    </message>
    <message>
      <source>Take over a table (CSV) of agreed and other forms of names; it can be undone</source>
      <translation>إدخال جدول (CSV) بالصيغ المعتمدة والصيغ الأخرى للأسماء؛ ويمكن التراجع عنه</translation>
    </message>
    <message>
      <source>Take over the corrections of another copy; where both corrected a value, yours stays and is told</source>
      <translation>إدخال تصحيحات نسخة أخرى؛ وإذا صُحّحت القيمة في النسختين يبقى تصحيحك ويُذكر ذلك</translation>
    </message>
    <message>
      <source>Take the last change back</source>
      <translation>التراجع عن آخر تغيير</translation>
    </message>
    <message>
      <source>Take the panel that has the keyboard out of the window, to another screen for example, or put it back</source>
      <translation>إخراج اللوحة النشطة من النافذة، إلى شاشة أخرى مثلًا، أو إعادتها</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>التُقطت</translation>
    </message>
    <message>
      <source>Taken back: {what}</source>
      <translation>تُراجع عن: {what}</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>حجم النص</translation>
    </message>
    <message>
      <source>Text, saved web pages, NITF, NewsML, ninjs, WordPress, WARC, pictures with IPTC data and more. Choose files or a folder, or drop them anywhere on this window. Originals are kept untouched.</source>
      <translation>نصوص وصفحات محفوظة وNITF وNewsML وninjs وWordPress وWARC وصور ببيانات IPTC وغيرها. اختر ملفات أو مجلدًا، أو أفلتها في أي مكان من النافذة. تبقى الأصول كما هي.</translation>
    </message>
    <message numerus="yes">
      <source>The archive is sound: %n originals looked at.</source>
      <translation>
        <numerusform>الأرشيف سليم: فُحص %n أصلًا.</numerusform>
        <numerusform>الأرشيف سليم: فُحص أصل واحد.</numerusform>
        <numerusform>الأرشيف سليم: فُحص أصلان.</numerusform>
        <numerusform>الأرشيف سليم: فُحصت %n أصول.</numerusform>
        <numerusform>الأرشيف سليم: فُحص %n أصلًا.</numerusform>
        <numerusform>الأرشيف سليم: فُحص %n أصلًا.</numerusform>
      </translation>
    </message>
    <message>
      <source>The article</source>
      <translation>المقالة</translation>
    </message>
    <message>
      <source>The article as set</source>
      <translation>المقالة منسقة</translation>
    </message>
    <message>
      <source>The article has no photo with a caption.</source>
      <translation>ليس في المقالة صورة لها تعليق.</translation>
    </message>
    <message>
      <source>The article has no photo.</source>
      <translation>ليس في المقالة صورة.</translation>
    </message>
    <message>
      <source>The article has no such value.</source>
      <translation>ليس في المقالة قيمة كهذه.</translation>
    </message>
    <message>
      <source>The article's text at its own size</source>
      <translation>نص المقالة بحجمه الأصلي</translation>
    </message>
    <message>
      <source>The audit looked at every photo and found nothing under rule {rule}.</source>
      <translation>نظر التدقيق في كل صورة ولم يجد شيئًا وفق القاعدة {rule}.</translation>
    </message>
    <message>
      <source>The audit looked at every photo and found nothing.</source>
      <translation>نظر التدقيق في كل صورة ولم يجد شيئًا.</translation>
    </message>
    <message>
      <source>The bag cannot be checked.</source>
      <translation>لا يمكن التحقق من الحزمة.</translation>
    </message>
    <message>
      <source>The bag says otherwise than this archive does; yours stays.</source>
      <translation>تقول الحزمة غير ما يقوله هذا الأرشيف؛ ويبقى ما لديك.</translation>
    </message>
    <message>
      <source>The brackets and operators are nested more than {limit} levels deep.</source>
      <translation>الأقواس والعوامل متداخلة أكثر من {limit} مستوى.</translation>
    </message>
    <message>
      <source>The distance of {operator} is a number from 1 to {limit}.</source>
      <translation>مسافة {operator} عدد من 1 إلى {limit}.</translation>
    </message>
    <message>
      <source>The finding and its photo</source>
      <translation>الملاحظة وصورتها</translation>
    </message>
    <message numerus="yes">
      <source>The first %n photos are shown.</source>
      <translation>
        <numerusform>لا تُعرض أي صورة.</numerusform>
        <numerusform>تُعرض أول صورة.</numerusform>
        <numerusform>تُعرض أول صورتين.</numerusform>
        <numerusform>تُعرض أول %n صور.</numerusform>
        <numerusform>تُعرض أول %n صورة.</numerusform>
        <numerusform>تُعرض أول %n صورة.</numerusform>
      </translation>
    </message>
    <message>
      <source>The form that stays</source>
      <translation>الصيغة التي تبقى</translation>
    </message>
    <message>
      <source>The language changes the next time Backfile starts.</source>
      <translation>تُستعمل اللغة الأخرى ابتداءً من التشغيل التالي.</translation>
    </message>
    <message>
      <source>The manifest of the bag names it, but it is not there.</source>
      <translation>يذكره بيان الحزمة، لكنه غير موجود.</translation>
    </message>
    <message>
      <source>The name of a file in it leads outside, and it was left out.</source>
      <translation>اسم ملف فيه يشير إلى خارجه، فتُرك.</translation>
    </message>
    <message>
      <source>The original</source>
      <translation>الأصل</translation>
    </message>
    <message>
      <source>The original file</source>
      <translation>الملف الأصلي</translation>
    </message>
    <message>
      <source>The page as it came, without its scripts and styles</source>
      <translation>الصفحة كما جاءت، بلا برامج ولا أنماط</translation>
    </message>
    <message>
      <source>The page goes on; its source shows more.</source>
      <translation>تستمر الصفحة؛ مصدرها يعرض المزيد.</translation>
    </message>
    <message>
      <source>The picture cannot be shown.</source>
      <translation>لا يمكن عرض الصورة.</translation>
    </message>
    <message>
      <source>The picture carries no credit of its own.</source>
      <translation>لا تحمل الصورة اعتمادًا خاصًا بها.</translation>
    </message>
    <message>
      <source>The picture has more pixels than are safe to draw.</source>
      <translation>في الصورة بكسلات أكثر مما يمكن رسمه بأمان.</translation>
    </message>
    <message>
      <source>The picture is damaged and cannot be drawn.</source>
      <translation>الصورة تالفة ولا يمكن رسمها.</translation>
    </message>
    <message>
      <source>The picture is not in the archive.</source>
      <translation>الصورة ليست في الأرشيف.</translation>
    </message>
    <message>
      <source>The query has more than {limit} words.</source>
      <translation>في الاستعلام أكثر من {limit} كلمة.</translation>
    </message>
    <message>
      <source>The query is longer than {limit} characters.</source>
      <translation>الاستعلام أطول من {limit} حرفًا.</translation>
    </message>
    <message>
      <source>The range ends before it begins.</source>
      <translation>ينتهي النطاق قبل أن يبدأ.</translation>
    </message>
    <message>
      <source>The regular expression is longer than {limit} characters.</source>
      <translation>التعبير النمطي أطول من {limit} حرفًا.</translation>
    </message>
    <message>
      <source>The regular expression is wrong: {problem}.</source>
      <translation>التعبير النمطي خاطئ: {problem}.</translation>
    </message>
    <message>
      <source>The right credit. Enter saves it, Esc leaves it as it was.</source>
      <translation>الاعتماد الصحيح. Enter يحفظه وEsc يترك كل شيء كما كان.</translation>
    </message>
    <message>
      <source>The right date as year-month-day, such as 2026-03-11.</source>
      <translation>التاريخ الصحيح: سنة-شهر-يوم، مثل 2026-03-11.</translation>
    </message>
    <message>
      <source>The right value</source>
      <translation>القيمة الصحيحة</translation>
    </message>
    <message>
      <source>The right value. Enter saves it, Esc leaves it as it was.</source>
      <translation>القيمة الصحيحة. Enter يحفظها وEsc يترك كل شيء كما كان.</translation>
    </message>
    <message>
      <source>The saved search “{name}” contains itself.</source>
      <translation>البحث المحفوظ «{name}» يحتوي نفسه.</translation>
    </message>
    <message>
      <source>The search language on one page</source>
      <translation>لغة البحث في صفحة واحدة</translation>
    </message>
    <message>
      <source>The shipped entry stands again.</source>
      <translation>عاد المدخل الأصلي.</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>السمة</translation>
    </message>
    <message>
      <source>Theme of the system</source>
      <translation>سمة النظام</translation>
    </message>
    <message>
      <source>There are more issues in the file than are listed.</source>
      <translation>في الملف مسائل أكثر مما ذُكر.</translation>
    </message>
    <message>
      <source>There is no archive at {path}.</source>
      <translation>لا أرشيف في {path}.</translation>
    </message>
    <message>
      <source>There is no article in it.</source>
      <translation>لا مقالة فيه.</translation>
    </message>
    <message>
      <source>There is no field “{name}”; the nearest is “{nearest}”.</source>
      <translation>لا يوجد حقل «{name}»؛ الأقرب هو «{nearest}».</translation>
    </message>
    <message>
      <source>There is no operator {operator}; write {instead}.</source>
      <translation>لا يوجد عامل {operator}؛ اكتب {instead}.</translation>
    </message>
    <message>
      <source>There is no saved search “{name}”.</source>
      <translation>لا يوجد بحث محفوظ باسم «{name}».</translation>
    </message>
    <message>
      <source>There is nothing between these brackets.</source>
      <translation>لا شيء بين هذين القوسين.</translation>
    </message>
    <message>
      <source>There is nothing between these quotation marks.</source>
      <translation>لا شيء بين علامتي الاقتباس هاتين.</translation>
    </message>
    <message>
      <source>This archive has its own entry</source>
      <translation>لهذا الأرشيف مدخله الخاص</translation>
    </message>
    <message>
      <source>This archive is empty</source>
      <translation>هذا الأرشيف فارغ</translation>
    </message>
    <message>
      <source>This archive is open for reading only: it lies on a network share. Copy it to a disk of this computer to change it.</source>
      <translation>هذا الأرشيف مفتوح للقراءة فقط: يقع على مشاركة شبكة. انسخه إلى قرص في هذا الحاسوب لتغييره.</translation>
    </message>
    <message>
      <source>This archive is open for reading only: it lies where nothing can be written. Copy it to another disk to change it.</source>
      <translation>هذا الأرشيف مفتوح للقراءة فقط: يقع حيث لا يمكن الكتابة. انسخه إلى قرص آخر لتغييره.</translation>
    </message>
    <message>
      <source>This article has no words that set it apart.</source>
      <translation>ليس في هذه المقالة كلمات تميزها.</translation>
    </message>
    <message>
      <source>This bracket is never closed.</source>
      <translation>هذا القوس لم يُغلق.</translation>
    </message>
    <message>
      <source>This closing bracket has no opening one.</source>
      <translation>هذا القوس المغلق بلا قوس مفتوح.</translation>
    </message>
    <message>
      <source>This file is not text ({size} bytes); the article shows what was read from it.</source>
      <translation>هذا الملف ليس نصًا ({size} بايت)؛ تعرض المقالة ما قُرئ منه.</translation>
    </message>
    <message>
      <source>This name is printed in one way only: there is nothing to split off.</source>
      <translation>هذا الاسم مطبوع بصيغة واحدة فقط: لا شيء لفصله.</translation>
    </message>
    <message>
      <source>This panel in a window of its own</source>
      <translation>هذه اللوحة في نافذة مستقلة</translation>
    </message>
    <message>
      <source>This quotation mark is never closed.</source>
      <translation>علامة الاقتباس هذه لم تُغلق.</translation>
    </message>
    <message>
      <source>This reads like a {source} query; here that is {query}.</source>
      <translation>يبدو هذا بحثًا من ⁨{source}⁩؛ وصيغته هنا ⁨{query}⁩.</translation>
    </message>
    <message>
      <source>This takes a moment the first time.</source>
      <translation>يستغرق هذا لحظة في المرة الأولى.</translation>
    </message>
    <message>
      <source>This would change no credit and no finding.</source>
      <translation>لن يغيّر هذا أي اعتماد ولا أي ملاحظة.</translation>
    </message>
    <message numerus="yes">
      <source>Took %n articles out of {name}.</source>
      <translation>
        <numerusform>لم تُخرج أي مقالة من {name}.</numerusform>
        <numerusform>أُخرجت مقالة واحدة من {name}.</numerusform>
        <numerusform>أُخرجت مقالتان من {name}.</numerusform>
        <numerusform>أُخرجت %n مقالات من {name}.</numerusform>
        <numerusform>أُخرجت %n مقالة من {name}.</numerusform>
        <numerusform>أُخرجت %n مقالة من {name}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Took %n marks away.</source>
      <translation>
        <numerusform>أُزيلت %n علامة.</numerusform>
        <numerusform>أُزيلت علامة واحدة.</numerusform>
        <numerusform>أُزيلت علامتان.</numerusform>
        <numerusform>أُزيلت %n علامات.</numerusform>
        <numerusform>أُزيلت %n علامة.</numerusform>
        <numerusform>أُزيلت %n علامة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Took the tag {name} off %n articles.</source>
      <translation>
        <numerusform>لم يُنزع الوسم {name} من أي مقالة.</numerusform>
        <numerusform>نُزع الوسم {name} من مقالة واحدة.</numerusform>
        <numerusform>نُزع الوسم {name} من مقالتين.</numerusform>
        <numerusform>نُزع الوسم {name} من %n مقالات.</numerusform>
        <numerusform>نُزع الوسم {name} من %n مقالة.</numerusform>
        <numerusform>نُزع الوسم {name} من %n مقالة.</numerusform>
      </translation>
    </message>
    <message>
      <source>Translated by</source>
      <translation>ترجمة</translation>
    </message>
    <message>
      <source>Try fewer words or fewer filters; quotes and = look for exact forms only.</source>
      <translation>جرّب كلمات أو مرشحات أقل؛ علامات الاقتباس و= تجد الصيغ المطابقة فقط.</translation>
    </message>
    <message>
      <source>Try the failed again</source>
      <translation>إعادة محاولة ما فشل</translation>
    </message>
    <message>
      <source>Turkish</source>
      <translation>التركية</translation>
    </message>
    <message>
      <source>Type a part of a name</source>
      <translation>كتابة جزء من اسم</translation>
    </message>
    <message>
      <source>Type a search</source>
      <translation>كتابة بحث</translation>
    </message>
    <message>
      <source>Type a search first; then it can be kept.</source>
      <translation>اكتب بحثًا أولًا؛ ثم يمكن حفظه.</translation>
    </message>
    <message>
      <source>Undated or bare</source>
      <translation>بلا تاريخ أو مجرد</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <source>Unknown name</source>
      <translation>اسم غير معروف</translation>
    </message>
    <message>
      <source>Updated</source>
      <translation>التحديث</translation>
    </message>
    <message>
      <source>Updated {date}</source>
      <translation>حُدّثت {date}</translation>
    </message>
    <message>
      <source>Use the whole screen</source>
      <translation>استعمال الشاشة كلها</translation>
    </message>
    <message>
      <source>Value at hand</source>
      <translation>القيمة الحالية</translation>
    </message>
    <message>
      <source>Version, licences and where things are kept</source>
      <translation>الإصدار والرخص وأماكن الحفظ</translation>
    </message>
    <message>
      <source>Via</source>
      <translation>عبر</translation>
    </message>
    <message>
      <source>Views of the article</source>
      <translation>عروض المقالة</translation>
    </message>
    <message>
      <source>Walk through what was found</source>
      <translation>التنقل بين ما وُجد</translation>
    </message>
    <message>
      <source>Watch a folder</source>
      <translation>مراقبة مجلد</translation>
    </message>
    <message>
      <source>Watch a folder…</source>
      <translation>مراقبة مجلد…</translation>
    </message>
    <message>
      <source>Watch {folder}</source>
      <translation>مراقبة {folder}</translation>
    </message>
    <message>
      <source>Watched folders</source>
      <translation>المجلدات المراقَبة</translation>
    </message>
    <message>
      <source>Web archives (WACZ)</source>
      <translation>أرشيفات ويب (WACZ)</translation>
    </message>
    <message>
      <source>Web archives (WARC)</source>
      <translation>أرشيفات ويب (WARC)</translation>
    </message>
    <message>
      <source>Web page (HTML)</source>
      <translation>صفحة ويب (HTML)</translation>
    </message>
    <message>
      <source>Web pages in one file (MAFF)</source>
      <translation>صفحات ويب في ملف واحد (MAFF)</translation>
    </message>
    <message>
      <source>Web pages in one file (MHTML)</source>
      <translation>صفحات ويب في ملف واحد (MHTML)</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>الأهمية</translation>
    </message>
    <message>
      <source>What</source>
      <translation>ماذا</translation>
    </message>
    <message>
      <source>What do you want to do?</source>
      <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
      <source>What is kept in this archive. Enter opens, F2 renames, Delete removes.</source>
      <translation>ما حُفظ في هذا الأرشيف. يفتح Enter، ويعيد F2 التسمية، ويزيل Delete.</translation>
    </message>
    <message>
      <source>What is known of the article</source>
      <translation>ما يُعرف عن المقالة</translation>
    </message>
    <message>
      <source>What is left out</source>
      <translation>ما يُترك</translation>
    </message>
    <message>
      <source>What is needed to recognise it is missing.</source>
      <translation>ما يلزم للتعرف عليه غير متوفر.</translation>
    </message>
    <message>
      <source>What it says</source>
      <translation>ما تقوله</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>أين</translation>
    </message>
    <message>
      <source>Where and when</source>
      <translation>أين ومتى</translation>
    </message>
    <message>
      <source>Where it came from</source>
      <translation>من أين جاءت</translation>
    </message>
    <message>
      <source>White on black with strong edges</source>
      <translation>أبيض على أسود بحواف واضحة</translation>
    </message>
    <message>
      <source>Who made it</source>
      <translation>من صنعها</translation>
    </message>
    <message>
      <source>Who wrote, edited, photographed or is mentioned</source>
      <translation>من كتب أو حرر أو صوّر أو ذُكر</translation>
    </message>
    <message>
      <source>Why is this none? Enter dismisses, Esc keeps it.</source>
      <translation>لماذا ليست ملاحظة؟ Enter يردها وEsc يبقيها.</translation>
    </message>
    <message>
      <source>Why? (may stay empty)</source>
      <translation>لماذا؟ (يجوز تركه فارغًا)</translation>
    </message>
    <message>
      <source>Widen the panel that has the keyboard</source>
      <translation>توسيع اللوحة النشطة</translation>
    </message>
    <message>
      <source>Wire</source>
      <translation>وكالة الأنباء</translation>
    </message>
    <message>
      <source>Wire text (ANPA 1312)</source>
      <translation>نص وكالات (ANPA 1312)</translation>
    </message>
    <message>
      <source>Wire text (AsiaNet)</source>
      <translation>نص وكالات (AsiaNet)</translation>
    </message>
    <message>
      <source>Wire text (IPTC 7901)</source>
      <translation>نص وكالات (IPTC 7901)</translation>
    </message>
    <message>
      <source>WordPress exports</source>
      <translation>صادرات WordPress</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>الكلمات</translation>
    </message>
    <message>
      <source>Words side by side are a phrase there; they were put in quotation marks.</source>
      <translation>الكلمات المتجاورة عبارة هناك؛ وقد وُضعت بين علامتي اقتباس.</translation>
    </message>
    <message>
      <source>Words, phrases, or fields: this search looks for “harbour” in photo captions only. The line below says how it was understood.</source>
      <translation>كلمات أو عبارات أو حقول: يبحث هذا عن «harbour» في تعليقات الصور فقط. ويقول السطر أدناه كيف فُهم.</translation>
    </message>
    <message numerus="yes">
      <source>Would read %n credits differently.</source>
      <translation>
        <numerusform>لن يُقرأ أي اعتماد (%n) قراءة مختلفة.</numerusform>
        <numerusform>سيُقرأ اعتماد واحد (%n) قراءة مختلفة.</numerusform>
        <numerusform>سيُقرأ اعتمادان (%n) قراءة مختلفة.</numerusform>
        <numerusform>ستُقرأ %n اعتمادات قراءة مختلفة.</numerusform>
        <numerusform>سيُقرأ %n اعتمادًا قراءة مختلفة.</numerusform>
        <numerusform>سيُقرأ %n اعتماد قراءة مختلفة.</numerusform>
      </translation>
    </message>
    <message>
      <source>Write a note on the whole article</source>
      <translation>كتابة مذكرة على المقالة كلها</translation>
    </message>
    <message>
      <source>Write a note on the words selected in the article</source>
      <translation>كتابة مذكرة على الكلمات المحددة في المقالة</translation>
    </message>
    <message>
      <source>Write every article found to a file: table, references, news items and more</source>
      <translation>كتابة كل مقالة وُجدت في ملف: جدول أو مراجع أو أخبار وغيرها</translation>
    </message>
    <message>
      <source>Write every correction by hand to a file, for another copy of this archive</source>
      <translation>كتابة كل التصحيحات اليدوية في ملف، لنسخة أخرى من هذا الأرشيف</translation>
    </message>
    <message>
      <source>Write the agreed form and the other forms of names as a table (CSV)</source>
      <translation>كتابة الصيغة المعتمدة والصيغ الأخرى للأسماء في جدول (CSV)</translation>
    </message>
    <message>
      <source>Write the right caption</source>
      <translation>كتابة التعليق الصحيح</translation>
    </message>
    <message>
      <source>Write the right deck</source>
      <translation>كتابة العنوان الفرعي الصحيح</translation>
    </message>
    <message>
      <source>Write the right headline</source>
      <translation>كتابة العنوان الصحيح</translation>
    </message>
    <message>
      <source>Write what the value should be</source>
      <translation>كتابة ما ينبغي أن تكون عليه القيمة</translation>
    </message>
    <message>
      <source>Write when it was published</source>
      <translation>كتابة تاريخ النشر</translation>
    </message>
    <message>
      <source>Write where it was filed</source>
      <translation>كتابة المكان الذي أُرسلت منه</translation>
    </message>
    <message>
      <source>Write who edited the article</source>
      <translation>كتابة من حرر المقالة</translation>
    </message>
    <message>
      <source>Write who wrote the article</source>
      <translation>كتابة من كتب المقالة</translation>
    </message>
    <message>
      <source>Write whose photo it is</source>
      <translation>كتابة صاحب الصورة</translation>
    </message>
    <message>
      <source>Writing by</source>
      <translation>كتابة</translation>
    </message>
    <message>
      <source>Writing copies of pictures</source>
      <translation>تُكتب نسخ الصور</translation>
    </message>
    <message>
      <source>Writing the report</source>
      <translation>يُكتب التقرير</translation>
    </message>
    <message>
      <source>Written by</source>
      <translation>كتبها</translation>
    </message>
    <message>
      <source>Wrong form</source>
      <translation>صيغة خاطئة</translation>
    </message>
    <message>
      <source>Wrote</source>
      <translation>كتب</translation>
    </message>
    <message>
      <source>Wrote captions in</source>
      <translation>كتب تعليقات الصور في</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>السنة</translation>
    </message>
    <message>
      <source>Your note. Enter saves it, Esc cancels.</source>
      <translation>مذكرتك. Enter يحفظها وEsc يتركها.</translation>
    </message>
    <message>
      <source>Your words are marked. F3 goes from one to the next; Original shows the file as it came.</source>
      <translation>كلماتك معلَّمة. ينتقل F3 من واحدة إلى التالية؛ ويعرض «الأصل» الملف كما ورد.</translation>
    </message>
    <message>
      <source>[picture: {words}]</source>
      <translation>[صورة: {words}]</translation>
    </message>
    <message>
      <source>[picture]</source>
      <translation>[صورة]</translation>
    </message>
    <message>
      <source>a body</source>
      <translation>متن</translation>
    </message>
    <message>
      <source>a bracket does not close</source>
      <translation>قوس غير مغلق</translation>
    </message>
    <message>
      <source>a byline</source>
      <translation>اسم كاتب</translation>
    </message>
    <message>
      <source>a caption writer</source>
      <translation>كاتب تعليق</translation>
    </message>
    <message>
      <source>a collection</source>
      <translation>مجموعة</translation>
    </message>
    <message>
      <source>a contributor</source>
      <translation>مساهم</translation>
    </message>
    <message>
      <source>a copy of this picture is credited to “{credit}” in article {number}</source>
      <translation>اعتماد نسخة من هذه الصورة في المقالة {number} هو «{credit}»</translation>
    </message>
    <message>
      <source>a correction</source>
      <translation>تصحيح</translation>
    </message>
    <message>
      <source>a date mentioned</source>
      <translation>تاريخ مذكور</translation>
    </message>
    <message>
      <source>a date updated</source>
      <translation>تاريخ تحديث</translation>
    </message>
    <message>
      <source>a dateline</source>
      <translation>سطر مكان</translation>
    </message>
    <message>
      <source>a deck</source>
      <translation>عنوان فرعي</translation>
    </message>
    <message>
      <source>a file</source>
      <translation>ملف</translation>
    </message>
    <message>
      <source>a file photo without its date</source>
      <translation>صورة أرشيفية بلا تاريخ</translation>
    </message>
    <message>
      <source>a file photo without its date; the picture says {date}</source>
      <translation>صورة أرشيفية بلا تاريخ؛ وفي الصورة {date}</translation>
    </message>
    <message>
      <source>a format</source>
      <translation>صيغة ملف</translation>
    </message>
    <message>
      <source>a headline</source>
      <translation>عنوان</translation>
    </message>
    <message>
      <source>a keyword</source>
      <translation>كلمة مفتاحية</translation>
    </message>
    <message>
      <source>a language</source>
      <translation>لغة</translation>
    </message>
    <message>
      <source>a length</source>
      <translation>طول</translation>
    </message>
    <message>
      <source>a note</source>
      <translation>مذكرة</translation>
    </message>
    <message>
      <source>a part of the credit stands twice</source>
      <translation>جزء من الاعتماد مكرر</translation>
    </message>
    <message>
      <source>a person mentioned</source>
      <translation>شخص مذكور</translation>
    </message>
    <message>
      <source>a photo agency</source>
      <translation>وكالة صور</translation>
    </message>
    <message>
      <source>a photo caption</source>
      <translation>تعليق صورة</translation>
    </message>
    <message>
      <source>a photo credit</source>
      <translation>اعتماد صورة</translation>
    </message>
    <message>
      <source>a photographer</source>
      <translation>مصور</translation>
    </message>
    <message>
      <source>a photographer is named but no agency</source>
      <translation>ذُكر مصور ولم تُذكر وكالة</translation>
    </message>
    <message>
      <source>a place filed from</source>
      <translation>مكان إرسال</translation>
    </message>
    <message>
      <source>a place mentioned</source>
      <translation>مكان مذكور</translation>
    </message>
    <message>
      <source>a placeholder, not a credit</source>
      <translation>نص نائب وليس اعتمادًا</translation>
    </message>
    <message>
      <source>a platform or intermediary</source>
      <translation>منصة أو وسيط</translation>
    </message>
    <message>
      <source>a publication date</source>
      <translation>تاريخ نشر</translation>
    </message>
    <message>
      <source>a related link</source>
      <translation>رابط ذي صلة</translation>
    </message>
    <message>
      <source>a reviewed mark</source>
      <translation>علامة مراجعة</translation>
    </message>
    <message>
      <source>a rights statement</source>
      <translation>بيان حقوق</translation>
    </message>
    <message>
      <source>a section</source>
      <translation>قسم</translation>
    </message>
    <message>
      <source>a tag</source>
      <translation>وسم</translation>
    </message>
    <message>
      <source>a wire</source>
      <translation>وكالة أنباء</translation>
    </message>
    <message>
      <source>a year, from March 2019 to the end of 2020</source>
      <translation>سنة؛ من مارس ٢٠١٩ إلى آخر ٢٠٢٠</translation>
    </message>
    <message>
      <source>about</source>
      <translation>نحو</translation>
    </message>
    <message>
      <source>about {when}</source>
      <translation>نحو {when}</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>مقبولة</translation>
    </message>
    <message>
      <source>after {date}</source>
      <translation>بعد {date}</translation>
    </message>
    <message>
      <source>after {date}, which is given with its year: “{words}”</source>
      <translation>بعد {date}، وقد ذُكر مع سنته: «{words}»</translation>
    </message>
    <message>
      <source>after {date}: “{words}”</source>
      <translation>بعد {date}: «{words}»</translation>
    </message>
    <message>
      <source>after {when}</source>
      <translation>بعد {when}</translation>
    </message>
    <message>
      <source>all</source>
      <translation>الكل</translation>
    </message>
    <message>
      <source>already here</source>
      <translation>موجودة سلفًا</translation>
    </message>
    <message>
      <source>also {names}</source>
      <translation>أيضًا {names}</translation>
    </message>
    <message>
      <source>among the results of a search</source>
      <translation>بين نتائج بحث</translation>
    </message>
    <message>
      <source>an address</source>
      <translation>عنوان إلكتروني</translation>
    </message>
    <message>
      <source>an agency is named but no photographer</source>
      <translation>ذُكرت وكالة ولم يُذكر مصور</translation>
    </message>
    <message>
      <source>an audit finding</source>
      <translation>ملاحظة تدقيق</translation>
    </message>
    <message>
      <source>an editing credit</source>
      <translation>اعتماد تحرير</translation>
    </message>
    <message>
      <source>an id</source>
      <translation>معرّف</translation>
    </message>
    <message>
      <source>an opening</source>
      <translation>مقدمة</translation>
    </message>
    <message>
      <source>an organisation mentioned</source>
      <translation>منظمة مذكورة</translation>
    </message>
    <message>
      <source>an outlet</source>
      <translation>جهة ناشرة</translation>
    </message>
    <message>
      <source>and {count} more</source>
      <translation>و{count} أخرى</translation>
    </message>
    <message>
      <source>any</source>
      <translation>موجود</translation>
    </message>
    <message>
      <source>any letters, one letter</source>
      <translation>أي حروف، حرف واحد</translation>
    </message>
    <message>
      <source>anywhere</source>
      <translation>أي موضع</translation>
    </message>
    <message>
      <source>articles</source>
      <translation>مقالات</translation>
    </message>
    <message>
      <source>articles like this one</source>
      <translation>كل ما يشبهها</translation>
    </message>
    <message>
      <source>articles {what}</source>
      <translation>مقالات {what}</translation>
    </message>
    <message>
      <source>as wide as the panel</source>
      <translation>بعرض اللوحة</translation>
    </message>
    <message>
      <source>at least {count}</source>
      <translation>على الأقل {count}</translation>
    </message>
    <message>
      <source>audit findings</source>
      <translation>ملاحظات التدقيق</translation>
    </message>
    <message>
      <source>auditing</source>
      <translation>التدقيق</translation>
    </message>
    <message>
      <source>backing up the database</source>
      <translation>نسخ قاعدة البيانات احتياطيًا</translation>
    </message>
    <message>
      <source>before {date}</source>
      <translation>قبل {date}</translation>
    </message>
    <message>
      <source>before {when}</source>
      <translation>قبل {when}</translation>
    </message>
    <message>
      <source>between {first} and {last}</source>
      <translation>بين {first} و{last}</translation>
    </message>
    <message>
      <source>body</source>
      <translation>المتن</translation>
    </message>
    <message>
      <source>boilerplate</source>
      <translation>نص متكرر</translation>
    </message>
    <message>
      <source>both words, in all their forms</source>
      <translation>الكلمتان بكل صيغهما</translation>
    </message>
    <message>
      <source>broken off; importing the same again completes it</source>
      <translation>لم يكتمل؛ استيراد الشيء نفسه مرة أخرى يُتمّه</translation>
    </message>
    <message>
      <source>byline</source>
      <translation>اسم الكاتب</translation>
    </message>
    <message>
      <source>captions</source>
      <translation>تعليقات الصور</translation>
    </message>
    <message numerus="yes">
      <source>checked {day}: %n differences</source>
      <translation>
        <numerusform>فُحص في {day}: لا فروق</numerusform>
        <numerusform>فُحص في {day}: فرق واحد</numerusform>
        <numerusform>فُحص في {day}: فرقان</numerusform>
        <numerusform>فُحص في {day}: %n فروق</numerusform>
        <numerusform>فُحص في {day}: %n فرقًا</numerusform>
        <numerusform>فُحص في {day}: %n فرق</numerusform>
      </translation>
    </message>
    <message>
      <source>checked {day}: sound</source>
      <translation>فُحص في {day}: سليم</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>مختار</translation>
    </message>
    <message>
      <source>collections</source>
      <translation>المجموعات</translation>
    </message>
    <message>
      <source>conflict</source>
      <translation>متعارض</translation>
    </message>
    <message>
      <source>corrections</source>
      <translation>تصحيحات</translation>
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
      <translation>التاريخ</translation>
    </message>
    <message>
      <source>date not stated</source>
      <translation>التاريخ غير مذكور</translation>
    </message>
    <message>
      <source>dated</source>
      <translation>مؤرخة</translation>
    </message>
    <message>
      <source>dateline</source>
      <translation>سطر المكان</translation>
    </message>
    <message>
      <source>deck</source>
      <translation>العنوان الفرعي</translation>
    </message>
    <message>
      <source>differs in {parts}</source>
      <translation>تختلف في {parts}</translation>
    </message>
    <message>
      <source>dismissed</source>
      <translation>مردودة</translation>
    </message>
    <message>
      <source>double spaces</source>
      <translation>مسافات مزدوجة</translation>
    </message>
    <message>
      <source>drag to choose</source>
      <translation>اسحب لتختار</translation>
    </message>
    <message>
      <source>duplicates</source>
      <translation>مكررات</translation>
    </message>
    <message>
      <source>editing credits</source>
      <translation>اعتمادات التحرير</translation>
    </message>
    <message>
      <source>either word; OR is written in capitals</source>
      <translation>إحدى الكلمتين؛ OR بحروف كبيرة</translation>
    </message>
    <message>
      <source>error</source>
      <translation>خطأ</translation>
    </message>
    <message>
      <source>every month</source>
      <translation>كل شهر</translation>
    </message>
    <message>
      <source>every week</source>
      <translation>كل أسبوع</translation>
    </message>
    <message>
      <source>exactly these words in this order</source>
      <translation>هذه الكلمات بالضبط بهذا الترتيب</translation>
    </message>
    <message>
      <source>excluded</source>
      <translation>مستبعد</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>فشلت</translation>
    </message>
    <message>
      <source>file photo</source>
      <translation>صورة أرشيفية</translation>
    </message>
    <message>
      <source>filed from</source>
      <translation>أُرسلت من</translation>
    </message>
    <message>
      <source>fixed</source>
      <translation>مُصلحة</translation>
    </message>
    <message>
      <source>from {low} on</source>
      <translation>من ⁨{low}⁩ فصاعدًا</translation>
    </message>
    <message>
      <source>from {low} to {high}</source>
      <translation>من ⁨{low}⁩ إلى ⁨{high}⁩</translation>
    </message>
    <message>
      <source>has: is followed by the name of a field, as in has:credit.</source>
      <translation>يتبع has: اسم حقل، مثل has:credit.</translation>
    </message>
    <message>
      <source>headline</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>hide</source>
      <translation>إخفاء</translation>
    </message>
    <message numerus="yes">
      <source>hide %n similar</source>
      <translation>
        <numerusform>إخفاء %n مشابه</numerusform>
        <numerusform>إخفاء %n مشابه</numerusform>
        <numerusform>إخفاء %n مشابهين</numerusform>
        <numerusform>إخفاء %n مشابهة</numerusform>
        <numerusform>إخفاء %n مشابهًا</numerusform>
        <numerusform>إخفاء %n مشابه</numerusform>
      </translation>
    </message>
    <message>
      <source>hit {current} of {total}</source>
      <translation>الموضع {current} من {total}</translation>
    </message>
    <message>
      <source>import {number}</source>
      <translation>الاستيراد {number}</translation>
    </message>
    <message numerus="yes">
      <source>in %n groups</source>
      <translation>
        <numerusform>في %n مجموعة</numerusform>
        <numerusform>في %n مجموعة</numerusform>
        <numerusform>في %n مجموعتين</numerusform>
        <numerusform>في %n مجموعات</numerusform>
        <numerusform>في %n مجموعة</numerusform>
        <numerusform>في %n مجموعة</numerusform>
      </translation>
    </message>
    <message>
      <source>in body</source>
      <translation>في المتن</translation>
    </message>
    <message>
      <source>in byline</source>
      <translation>في اسم الكاتب</translation>
    </message>
    <message>
      <source>in caption writer</source>
      <translation>في كاتب التعليق</translation>
    </message>
    <message>
      <source>in caption {n}</source>
      <translation>في تعليق الصورة {n}</translation>
    </message>
    <message>
      <source>in correction</source>
      <translation>في التصحيح</translation>
    </message>
    <message>
      <source>in dateline</source>
      <translation>في سطر المكان</translation>
    </message>
    <message>
      <source>in deck</source>
      <translation>في العنوان الفرعي</translation>
    </message>
    <message>
      <source>in editing credit</source>
      <translation>في اعتماد التحرير</translation>
    </message>
    <message>
      <source>in headline</source>
      <translation>في العنوان</translation>
    </message>
    <message>
      <source>in keywords</source>
      <translation>في الكلمات المفتاحية</translation>
    </message>
    <message>
      <source>in notes</source>
      <translation>في المذكرات</translation>
    </message>
    <message>
      <source>in organisations</source>
      <translation>في المنظمات</translation>
    </message>
    <message>
      <source>in outlet</source>
      <translation>في الجهة الناشرة</translation>
    </message>
    <message>
      <source>in people</source>
      <translation>في الأشخاص</translation>
    </message>
    <message>
      <source>in photo captions</source>
      <translation>في تعليقات الصور</translation>
    </message>
    <message>
      <source>in photo credit {n}</source>
      <translation>في اعتماد الصورة {n}</translation>
    </message>
    <message>
      <source>in places</source>
      <translation>في الأماكن</translation>
    </message>
    <message>
      <source>in related links</source>
      <translation>في الروابط ذات الصلة</translation>
    </message>
    <message>
      <source>in reporting credit</source>
      <translation>في اعتماد التغطية</translation>
    </message>
    <message>
      <source>in rights</source>
      <translation>في الحقوق</translation>
    </message>
    <message>
      <source>in section</source>
      <translation>في القسم</translation>
    </message>
    <message>
      <source>in tags</source>
      <translation>في الوسوم</translation>
    </message>
    <message>
      <source>in the dateline</source>
      <translation>في سطر المكان</translation>
    </message>
    <message>
      <source>in the opening</source>
      <translation>في المقدمة</translation>
    </message>
    <message>
      <source>in {low}</source>
      <translation>في ⁨{low}⁩</translation>
    </message>
    <message>
      <source>indexing</source>
      <translation>الفهرسة</translation>
    </message>
    <message>
      <source>it</source>
      <translation>الاستعلام</translation>
    </message>
    <message>
      <source>it must carry its credit wherever it is used</source>
      <translation>يجب ذكر اعتمادها حيثما استُعملت</translation>
    </message>
    <message>
      <source>it must carry its credit wherever it is used: “{words}”</source>
      <translation>يجب ذكر اعتمادها حيثما استُعملت: «{words}»</translation>
    </message>
    <message>
      <source>it must not be archived</source>
      <translation>لا يجوز حفظها في الأرشيف</translation>
    </message>
    <message>
      <source>it must not be archived: “{words}”</source>
      <translation>لا يجوز حفظها في الأرشيف: «{words}»</translation>
    </message>
    <message>
      <source>it must not be sold or archived</source>
      <translation>لا يجوز بيعها ولا حفظها في الأرشيف</translation>
    </message>
    <message>
      <source>it must not be sold or archived: “{words}”</source>
      <translation>لا يجوز بيعها ولا حفظها في الأرشيف: «{words}»</translation>
    </message>
    <message>
      <source>it must not be used in: {place}</source>
      <translation>لا يجوز استعمالها في: {place}</translation>
    </message>
    <message>
      <source>it must not be used in: {place}: “{words}”</source>
      <translation>لا يجوز استعمالها في: {place}: «{words}»</translation>
    </message>
    <message>
      <source>it was licensed for one use</source>
      <translation>رُخّصت لاستعمال واحد</translation>
    </message>
    <message>
      <source>it was licensed for one use: “{words}”</source>
      <translation>رُخّصت لاستعمال واحد: «{words}»</translation>
    </message>
    <message>
      <source>it was licensed until {year}</source>
      <translation>كان ترخيصها حتى {year}</translation>
    </message>
    <message>
      <source>it was licensed until {year}: “{words}”</source>
      <translation>كان ترخيصها حتى {year}: «{words}»</translation>
    </message>
    <message>
      <source>it was under embargo</source>
      <translation>كانت محظورة النشر حتى موعد</translation>
    </message>
    <message>
      <source>it was under embargo: “{words}”</source>
      <translation>كانت محظورة النشر حتى موعد: «{words}»</translation>
    </message>
    <message>
      <source>it was withdrawn by its supplier</source>
      <translation>سحبها مورّدها</translation>
    </message>
    <message>
      <source>it was withdrawn by its supplier: “{words}”</source>
      <translation>سحبها مورّدها: «{words}»</translation>
    </message>
    <message>
      <source>line {number}</source>
      <translation>السطر {number}</translation>
    </message>
    <message>
      <source>listed on another machine; turn it on to watch it here</source>
      <translation>مُدرج على جهاز آخر؛ فعّله لمراقبته هنا</translation>
    </message>
    <message>
      <source>loading…</source>
      <translation>يجري التحميل …</translation>
    </message>
    <message>
      <source>longer than 800 words</source>
      <translation>أطول من ٨٠٠ كلمة</translation>
    </message>
    <message>
      <source>looked into at {time}</source>
      <translation>نُظر فيه عند {time}</translation>
    </message>
    <message>
      <source>looking…</source>
      <translation>جارٍ النظر …</translation>
    </message>
    <message>
      <source>low confidence</source>
      <translation>ثقة منخفضة</translation>
    </message>
    <message>
      <source>mentioned</source>
      <translation>مذكور</translation>
    </message>
    <message>
      <source>merge</source>
      <translation>دمج</translation>
    </message>
    <message>
      <source>name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>names</source>
      <translation>أسماء</translation>
    </message>
    <message>
      <source>naming a date {span}</source>
      <translation>تذكر تاريخًا {span}</translation>
    </message>
    <message>
      <source>neither the caption nor the picture names anybody</source>
      <translation>لا يسمّي التعليق ولا الصورة أحدًا</translation>
    </message>
    <message>
      <source>new articles</source>
      <translation>مقالات جديدة</translation>
    </message>
    <message>
      <source>no archive</source>
      <translation>لا أرشيف</translation>
    </message>
    <message>
      <source>no archive is open</source>
      <translation>لا أرشيف مفتوح</translation>
    </message>
    <message>
      <source>no article is open</source>
      <translation>لا مقالة مفتوحة</translation>
    </message>
    <message>
      <source>no article that can be changed is open</source>
      <translation>لا مقالة مفتوحة يمكن تغييرها</translation>
    </message>
    <message>
      <source>no byline</source>
      <translation>بلا اسم كاتب</translation>
    </message>
    <message>
      <source>no caption printed</source>
      <translation>لا تعليق مطبوعًا</translation>
    </message>
    <message>
      <source>no credit printed</source>
      <translation>لا اعتماد مطبوعًا</translation>
    </message>
    <message>
      <source>no date stated</source>
      <translation>لا تاريخ مذكور</translation>
    </message>
    <message>
      <source>no dates</source>
      <translation>لا تواريخ</translation>
    </message>
    <message>
      <source>no editor named</source>
      <translation>لا محرر مذكور</translation>
    </message>
    <message>
      <source>no headline</source>
      <translation>بلا عنوان</translation>
    </message>
    <message>
      <source>no outlet stated</source>
      <translation>لا جهة ناشرة مذكورة</translation>
    </message>
    <message>
      <source>no writable archive is open</source>
      <translation>لا أرشيف مفتوح يمكن الكتابة فيه</translation>
    </message>
    <message>
      <source>none in the text</source>
      <translation>لا شيء في النص</translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>لا شيء بعد</translation>
    </message>
    <message>
      <source>none yet: choose articles and press Ctrl+Shift+A</source>
      <translation>لا شيء بعد: اختر مقالات واضغط Ctrl+Shift+A</translation>
    </message>
    <message>
      <source>none yet: choose articles and press Ctrl+Shift+T</source>
      <translation>لا شيء بعد: اختر مقالات واضغط Ctrl+Shift+T</translation>
    </message>
    <message>
      <source>none yet: search, then save it with Ctrl+S</source>
      <translation>لا شيء بعد: ابحث ثم احفظ بـ Ctrl+S</translation>
    </message>
    <message>
      <source>none yet: searches that you press Enter on are listed here</source>
      <translation>لا شيء بعد: تُذكر هنا عمليات البحث التي تضغط فيها Enter</translation>
    </message>
    <message>
      <source>not as printed</source>
      <translation>ليس كما طُبع</translation>
    </message>
    <message>
      <source>not dated</source>
      <translation>بلا تاريخ</translation>
    </message>
    <message>
      <source>not found</source>
      <translation>لم يُعثر عليه</translation>
    </message>
    <message>
      <source>not looked into yet</source>
      <translation>لم يُنظر فيه بعد</translation>
    </message>
    <message>
      <source>not recognised</source>
      <translation>لم يُتعرف عليها</translation>
    </message>
    <message>
      <source>not stated</source>
      <translation>غير مذكور</translation>
    </message>
    <message>
      <source>not there now; it is looked for again</source>
      <translation>ليس موجودًا الآن؛ يُبحث عنه مجددًا</translation>
    </message>
    <message>
      <source>not this word</source>
      <translation>من دون هذه الكلمة</translation>
    </message>
    <message>
      <source>notes</source>
      <translation>المذكرات</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <source>nothing differs</source>
      <translation>لا شيء مختلفًا</translation>
    </message>
    <message>
      <source>nothing is found</source>
      <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
      <source>nothing runs</source>
      <translation>لا شيء يعمل</translation>
    </message>
    <message>
      <source>nothing there, something there</source>
      <translation>لا شيء فيه، فيه شيء</translation>
    </message>
    <message>
      <source>of at least {low} words</source>
      <translation>عدد كلماتها ⁨{low}⁩ على الأقل</translation>
    </message>
    <message>
      <source>of at most {high} words</source>
      <translation>عدد كلماتها ⁨{high}⁩ على الأكثر</translation>
    </message>
    <message>
      <source>of exactly {low} words</source>
      <translation>عدد كلماتها ⁨{low}⁩ بالضبط</translation>
    </message>
    <message>
      <source>of {low} to {high} words</source>
      <translation>عدد كلماتها من ⁨{low}⁩ إلى ⁨{high}⁩</translation>
    </message>
    <message>
      <source>off</source>
      <translation>متوقف</translation>
    </message>
    <message>
      <source>on or within a week after a {weekday}: “{words}”</source>
      <translation>يوم {weekday} أو في الأسبوع التالي له: «{words}»</translation>
    </message>
    <message>
      <source>on the page of imports</source>
      <translation>في صفحة الاستيراد</translation>
    </message>
    <message>
      <source>on the page of lists</source>
      <translation>في صفحة القوائم</translation>
    </message>
    <message>
      <source>on the page of people</source>
      <translation>في صفحة الأشخاص</translation>
    </message>
    <message>
      <source>on the page of photos</source>
      <translation>في صفحة الصور</translation>
    </message>
    <message>
      <source>on {low}</source>
      <translation>في يوم ⁨{low}⁩</translation>
    </message>
    <message>
      <source>one a line</source>
      <translation>واحد في كل سطر</translation>
    </message>
    <message>
      <source>one of several values</source>
      <translation>إحدى القيم</translation>
    </message>
    <message>
      <source>only when asked for</source>
      <translation>عند الطلب فقط</translation>
    </message>
    <message>
      <source>only {query} ×</source>
      <translation>{query} فقط ×</translation>
    </message>
    <message>
      <source>open</source>
      <translation>مفتوحة</translation>
    </message>
    <message>
      <source>organisations mentioned</source>
      <translation>المنظمات المذكورة</translation>
    </message>
    <message>
      <source>other formats</source>
      <translation>صيغ أخرى</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
      <source>paused; corrections and searches go on</source>
      <translation>متوقف مؤقتًا؛ التصحيح والبحث مستمران</translation>
    </message>
    <message>
      <source>people mentioned</source>
      <translation>الأشخاص المذكورين</translation>
    </message>
    <message>
      <source>photo captions</source>
      <translation>تعليقات الصور</translation>
    </message>
    <message>
      <source>photo credits</source>
      <translation>اعتمادات الصور</translation>
    </message>
    <message>
      <source>photo {n}</source>
      <translation>الصورة {n}</translation>
    </message>
    <message>
      <source>pictures</source>
      <translation>صور</translation>
    </message>
    <message>
      <source>places mentioned</source>
      <translation>الأماكن المذكورة</translation>
    </message>
    <message numerus="yes">
      <source>printed %n times</source>
      <translation>
        <numerusform>طُبعت %n مرة</numerusform>
        <numerusform>طُبعت مرة واحدة</numerusform>
        <numerusform>طُبعت مرتين</numerusform>
        <numerusform>طُبعت %n مرات</numerusform>
        <numerusform>طُبعت %n مرة</numerusform>
        <numerusform>طُبعت %n مرة</numerusform>
      </translation>
    </message>
    <message>
      <source>printed again</source>
      <translation>طُبعت ثانية</translation>
    </message>
    <message>
      <source>printed twice</source>
      <translation>طُبعت مرتين</translation>
    </message>
    <message>
      <source>published</source>
      <translation>تاريخ النشر</translation>
    </message>
    <message>
      <source>published {span}</source>
      <translation>منشورة {span}</translation>
    </message>
    <message>
      <source>published, estimated</source>
      <translation>تاريخ النشر تقديرًا</translation>
    </message>
    <message>
      <source>related links</source>
      <translation>الروابط ذات الصلة</translation>
    </message>
    <message>
      <source>reviewed</source>
      <translation>مراجَعة</translation>
    </message>
    <message>
      <source>rule {name}</source>
      <translation>القاعدة {name}</translation>
    </message>
    <message>
      <source>search: is followed by the name of a saved search.</source>
      <translation>يتبع search: اسم بحث محفوظ.</translation>
    </message>
    <message>
      <source>set by hand</source>
      <translation>ضُبط يدويًا</translation>
    </message>
    <message>
      <source>show</source>
      <translation>إظهار</translation>
    </message>
    <message>
      <source>split off</source>
      <translation>فصل</translation>
    </message>
    <message>
      <source>tags</source>
      <translation>الوسوم</translation>
    </message>
    <message>
      <source>the address</source>
      <translation>العنوان الإلكتروني</translation>
    </message>
    <message>
      <source>the agreed form of the name is {name}</source>
      <translation>الصيغة المعتمدة للاسم هي {name}</translation>
    </message>
    <message>
      <source>the body</source>
      <translation>المتن</translation>
    </message>
    <message>
      <source>the byline</source>
      <translation>اسم الكاتب</translation>
    </message>
    <message>
      <source>the caption names nobody, and the picture is not at hand</source>
      <translation>لا يسمّي التعليق أحدًا، والصورة غير متوفرة</translation>
    </message>
    <message>
      <source>the caption says neither who nor where nor when</source>
      <translation>لا يذكر التعليق من ولا أين ولا متى</translation>
    </message>
    <message>
      <source>the caption writer</source>
      <translation>كاتب التعليق</translation>
    </message>
    <message>
      <source>the contributors</source>
      <translation>المساهمين</translation>
    </message>
    <message>
      <source>the correction note</source>
      <translation>التصحيح</translation>
    </message>
    <message>
      <source>the credit is printed twice in one caption</source>
      <translation>طُبع الاعتماد مرتين في تعليق واحد</translation>
    </message>
    <message>
      <source>the date updated</source>
      <translation>تاريخ التحديث</translation>
    </message>
    <message>
      <source>the dateline</source>
      <translation>سطر المكان</translation>
    </message>
    <message>
      <source>the deck</source>
      <translation>العنوان الفرعي</translation>
    </message>
    <message>
      <source>the editing credit</source>
      <translation>اعتماد التحرير</translation>
    </message>
    <message>
      <source>the exact words “{words}”</source>
      <translation>الكلمات بنصّها «⁨{words}⁩»</translation>
    </message>
    <message>
      <source>the file</source>
      <translation>الملف</translation>
    </message>
    <message>
      <source>the format</source>
      <translation>صيغة الملف</translation>
    </message>
    <message>
      <source>the headline</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>the id</source>
      <translation>المعرّف</translation>
    </message>
    <message>
      <source>the index</source>
      <translation>الفهرس</translation>
    </message>
    <message>
      <source>the keywords</source>
      <translation>الكلمات المفتاحية</translation>
    </message>
    <message>
      <source>the language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>the length in words</source>
      <translation>الطول بالكلمات</translation>
    </message>
    <message>
      <source>the opening</source>
      <translation>المقدمة</translation>
    </message>
    <message>
      <source>the outlet</source>
      <translation>الجهة الناشرة</translation>
    </message>
    <message>
      <source>the photo agency</source>
      <translation>وكالة الصور</translation>
    </message>
    <message>
      <source>the photographer</source>
      <translation>المصور</translation>
    </message>
    <message>
      <source>the picture has the whole of it: {words}</source>
      <translation>في الصورة كاملًا: {words}</translation>
    </message>
    <message>
      <source>the picture itself says who took it</source>
      <translation>الصورة نفسها تذكر من التقطها</translation>
    </message>
    <message>
      <source>the picture names {name}</source>
      <translation>الصورة تسمّي {name}</translation>
    </message>
    <message>
      <source>the picture says {words}</source>
      <translation>في الصورة: {words}</translation>
    </message>
    <message>
      <source>the picture's {field} fills its {count} bytes: {words}</source>
      <translation>حقل {field} في الصورة ممتلئ ({count} بايت): {words}</translation>
    </message>
    <message>
      <source>the place filed from</source>
      <translation>مكان الإرسال</translation>
    </message>
    <message>
      <source>the platform or intermediary</source>
      <translation>المنصة أو الوسيط</translation>
    </message>
    <message>
      <source>the publication date</source>
      <translation>تاريخ النشر</translation>
    </message>
    <message>
      <source>the reviewed mark</source>
      <translation>علامة المراجعة</translation>
    </message>
    <message>
      <source>the rights</source>
      <translation>الحقوق</translation>
    </message>
    <message>
      <source>the same caption is credited to “{credit}” in article {number}</source>
      <translation>اعتماد التعليق نفسه في المقالة {number} هو «{credit}»</translation>
    </message>
    <message>
      <source>the same picture is credited to “{credit}” in article {number}</source>
      <translation>اعتماد الصورة نفسها في المقالة {number} هو «{credit}»</translation>
    </message>
    <message>
      <source>the section</source>
      <translation>القسم</translation>
    </message>
    <message>
      <source>the wire</source>
      <translation>وكالة الأنباء</translation>
    </message>
    <message>
      <source>this form of the word only</source>
      <translation>هذه الصيغة من الكلمة فقط</translation>
    </message>
    <message>
      <source>undone</source>
      <translation>متراجَع عنه</translation>
    </message>
    <message>
      <source>up to {high}</source>
      <translation>حتى ⁨{high}⁩</translation>
    </message>
    <message>
      <source>updated</source>
      <translation>محدَّثة</translation>
    </message>
    <message>
      <source>updated {span}</source>
      <translation>محدَّثة {span}</translation>
    </message>
    <message>
      <source>via {name}</source>
      <translation>عبر {name}</translation>
    </message>
    <message>
      <source>w/5 is in either order, as in Nexis; Factiva reads it in order.</source>
      <translation>يعمل w/5 بأي ترتيب كما في Nexis؛ أما Factiva فتقرؤه بالترتيب.</translation>
    </message>
    <message>
      <source>w/5 is in order, as in Factiva; it was written PRE/5. Nexis reads it in either order.</source>
      <translation>يعمل w/5 بالترتيب كما في Factiva؛ وقد كُتب PRE/5. أما Nexis فتقرؤه بأي ترتيب.</translation>
    </message>
    <message>
      <source>warning</source>
      <translation>تنبيه</translation>
    </message>
    <message>
      <source>what the saved search “{name}” finds</source>
      <translation>ما يجده البحث المحفوظ «⁨{name}⁩»</translation>
    </message>
    <message>
      <source>where {field} in print and in the picture file disagree</source>
      <translation>يختلف فيها حقل {field} بين المطبوع وملف الصورة</translation>
    </message>
    <message>
      <source>where {field} was corrected by hand</source>
      <translation>صُحّح فيها حقل {field} يدويًا</translation>
    </message>
    <message>
      <source>where {field} was read with low confidence</source>
      <translation>قُرئ فيها حقل {field} بثقة منخفضة</translation>
    </message>
    <message>
      <source>wire</source>
      <translation>وكالة</translation>
    </message>
    <message>
      <source>with {one}</source>
      <translation>مع {one}</translation>
    </message>
    <message>
      <source>with “{credit}”</source>
      <translation>مع «{credit}»</translation>
    </message>
    <message>
      <source>within five words, in either order</source>
      <translation>ضمن خمس كلمات بأي ترتيب</translation>
    </message>
    <message>
      <source>within three words, in this order</source>
      <translation>ضمن ثلاث كلمات بهذا الترتيب</translation>
    </message>
    <message>
      <source>without a credit</source>
      <translation>بلا اعتماد</translation>
    </message>
    <message>
      <source>without scripts, styles and pictures</source>
      <translation>بلا برامج ولا أنماط ولا صور</translation>
    </message>
    <message>
      <source>without {one}</source>
      <translation>من دون {one}</translation>
    </message>
    <message>
      <source>without {what}</source>
      <translation>من دون {what}</translation>
    </message>
    <message>
      <source>words like {pattern}</source>
      <translation>كلمات مثل ⁨{pattern}⁩</translation>
    </message>
    <message>
      <source>words spelt almost like “{word}” ({distance})</source>
      <translation>كلمات تُكتب تقريبًا مثل «⁨{word}⁩» (⁨{distance}⁩)</translation>
    </message>
    <message>
      <source>words that match /{expression}/</source>
      <translation>كلمات تطابق ⁨/{expression}/⁩</translation>
    </message>
    <message>
      <source>writing</source>
      <translation>الكتابة</translation>
    </message>
    <message>
      <source>your own</source>
      <translation>خاص بك</translation>
    </message>
    <message>
      <source>{cleared} of {total} cleared</source>
      <translation>أُنجز {cleared} من {total}</translation>
    </message>
    <message>
      <source>{count} a second</source>
      <translation>{count} في الثانية</translation>
    </message>
    <message>
      <source>{count} articles a second</source>
      <translation>المقالات في الثانية: {count}</translation>
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
      <translation>{current} من {total}</translation>
    </message>
    <message>
      <source>{current}/{total}</source>
      <translation>{current}/{total}</translation>
    </message>
    <message>
      <source>{done} of {total} articles</source>
      <translation>المقالات: {done} من {total}</translation>
    </message>
    <message>
      <source>{done} of {total} files</source>
      <translation>الملفات: {done} من {total}</translation>
    </message>
    <message>
      <source>{field} {value}</source>
      <translation>{field} ⁨{value}⁩</translation>
    </message>
    <message>
      <source>{field}: cannot be searched by a regular expression.</source>
      <translation>لا يمكن البحث في {field}: بتعبير نمطي.</translation>
    </message>
    <message>
      <source>{field}: needs something to look for.</source>
      <translation>يحتاج {field}: إلى ما يُبحث عنه.</translation>
    </message>
    <message>
      <source>{field}: {old} → {new}</source>
      <translation>{field}: {old} ← {new}</translation>
    </message>
    <message>
      <source>{field}:{state} asks for articles {meaning}; for the word, write {field}:={state}.</source>
      <translation>يطلب ⁨{field}:{state}⁩ مقالات {meaning}؛ وللكلمة نفسها اكتب ⁨{field}:={state}⁩.</translation>
    </message>
    <message>
      <source>{file} cannot be read as text.</source>
      <translation>لا يمكن قراءة {file} كنص.</translation>
    </message>
    <message>
      <source>{file} cannot be written: {reason}.</source>
      <translation>لا يمكن كتابة {file}: {reason}.</translation>
    </message>
    <message>
      <source>{file} is too large.</source>
      <translation>{file} كبير جدًا.</translation>
    </message>
    <message>
      <source>{first} against {second}</source>
      <translation>{first} مقابل {second}</translation>
    </message>
    <message>
      <source>{first} and {last}</source>
      <translation>{first} و{last}</translation>
    </message>
    <message>
      <source>{first} or {last}</source>
      <translation>{first} أو {last}</translation>
    </message>
    <message>
      <source>{first} – {last}</source>
      <translation>{first} – {last}</translation>
    </message>
    <message>
      <source>{keys} belongs to the page “{page}” and works there only.</source>
      <translation>{keys} يخص صفحة «{page}» ويعمل فيها فقط.</translation>
    </message>
    <message>
      <source>{keys} does this already.</source>
      <translation>{keys} يفعل هذا بالفعل.</translation>
    </message>
    <message>
      <source>{keys} is free.</source>
      <translation>{keys} متاح.</translation>
    </message>
    <message>
      <source>{keys} is used by “{command}”, which would lose it.</source>
      <translation>{keys} مستخدم للأمر «{command}»، وسيفقده.</translation>
    </message>
    <message>
      <source>{left} and {right} in the same paragraph</source>
      <translation>{left} و{right} في الفقرة نفسها</translation>
    </message>
    <message>
      <source>{left} and {right} in the same sentence</source>
      <translation>{left} و{right} في الجملة نفسها</translation>
    </message>
    <message>
      <source>{left} at most {distance} words before {right}</source>
      <translation>{left} قبل {right} بـ⁨{distance}⁩ كلمات على الأكثر</translation>
    </message>
    <message>
      <source>{left} directly before {right}</source>
      <translation>{left} قبل {right} مباشرةً</translation>
    </message>
    <message>
      <source>{left} right beside {right}, in either order</source>
      <translation>{left} بجوار {right} مباشرةً، بأي ترتيب</translation>
    </message>
    <message>
      <source>{left} within {distance} words of {right}, in either order</source>
      <translation>{left} على بُعد ⁨{distance}⁩ كلمات على الأكثر من {right}، بأي ترتيب</translation>
    </message>
    <message>
      <source>{message} The results below are still of the search before.</source>
      <translation>{message} النتائج أدناه ما زالت للبحث السابق.</translation>
    </message>
    <message>
      <source>{milliseconds} ms</source>
      <translation>{milliseconds} مللي ثانية</translation>
    </message>
    <message>
      <source>{names} → {agreed}</source>
      <translation>{names} ← {agreed}</translation>
    </message>
    <message>
      <source>{name} asks for “via” with pictures of its partners</source>
      <translation>تطلب {name} كلمة «via» مع صور شركائها</translation>
    </message>
    <message>
      <source>{name} before corrections</source>
      <translation>{name} قبل التصحيحات</translation>
    </message>
    <message>
      <source>{name} is an organisation</source>
      <translation>{name} منظمة</translation>
    </message>
    <message>
      <source>{name} is credited with {count} photos, {other} with {few}</source>
      <translation>ذُكر {name} مع عدد من الصور هو {count}، و{other} مع {few}</translation>
    </message>
    <message>
      <source>{name} is cut off</source>
      <translation>{name} مقطوع</translation>
    </message>
    <message>
      <source>{name} is held. Open another article to compare it.</source>
      <translation>احتُفظ بـ {name}. افتح مقالة أخرى لمقارنتها.</translation>
    </message>
    <message>
      <source>{name} is known here as an editor</source>
      <translation>{name} معروف هنا بصفة محرر</translation>
    </message>
    <message>
      <source>{name} is misspelt</source>
      <translation>{name} مكتوب خطأً</translation>
    </message>
    <message>
      <source>{name} split off</source>
      <translation>فُصل {name}</translation>
    </message>
    <message>
      <source>{name} wrote the caption; the picture is by {other}</source>
      <translation>كتب {name} التعليق؛ والصورة من {other}</translation>
    </message>
    <message>
      <source>{old} is now called {new}.</source>
      <translation>صار اسم {old} الآن {new}.</translation>
    </message>
    <message>
      <source>{old} → {new}</source>
      <translation>{old} ← {new}</translation>
    </message>
    <message>
      <source>{operator} counts words; {field} is one whole value.</source>
      <translation>يعد {operator} الكلمات؛ و{field} قيمة واحدة كاملة.</translation>
    </message>
    <message>
      <source>{operator} looks in one field; here one side is in {left} and the other in {right}.</source>
      <translation>يبحث {operator} في حقل واحد؛ هنا جانب في {left} والآخر في {right}.</translation>
    </message>
    <message>
      <source>{operator} needs something to its left.</source>
      <translation>يحتاج {operator} إلى شيء قبله.</translation>
    </message>
    <message>
      <source>{operator} needs something to its right.</source>
      <translation>يحتاج {operator} إلى شيء بعده.</translation>
    </message>
    <message>
      <source>{operator} takes words, phrases and alternatives (a OR b) on both sides.</source>
      <translation>يأخذ {operator} كلمات وعبارات وبدائل (a OR b) على الجانبين.</translation>
    </message>
    <message>
      <source>{operator} was read as within {distance} words in either order, as in Nexis; in Factiva it is in order: write PRE/{distance} for that.</source>
      <translation>قُرئ ⁨{operator}⁩ بمعنى مسافة ⁨{distance}⁩ كلمات بأي ترتيب كما في ⁨Nexis⁩؛ أما في ⁨Factiva⁩ فالترتيب ملزم: اكتب لذلك ⁨PRE/{distance}⁩.</translation>
    </message>
    <message>
      <source>{panel}: back in the window</source>
      <translation>{panel}: عادت إلى النافذة</translation>
    </message>
    <message>
      <source>{panel}: before the one beside it</source>
      <translation>{panel}: أمام اللوحة المجاورة</translation>
    </message>
    <message>
      <source>{panel}: in a window of its own</source>
      <translation>{panel}: في نافذة مستقلة</translation>
    </message>
    <message>
      <source>{panel}: moved down</source>
      <translation>{panel}: نُقلت إلى أسفل</translation>
    </message>
    <message>
      <source>{panel}: moved to the left</source>
      <translation>{panel}: نُقلت إلى اليسار</translation>
    </message>
    <message>
      <source>{panel}: moved to the right</source>
      <translation>{panel}: نُقلت إلى اليمين</translation>
    </message>
    <message>
      <source>{panel}: moved up</source>
      <translation>{panel}: نُقلت إلى أعلى</translation>
    </message>
    <message>
      <source>{panel}: there is nowhere to go</source>
      <translation>{panel}: لا مكان للانتقال إليه</translation>
    </message>
    <message>
      <source>{pattern} begins with a wildcard: every word of the index is looked at, which takes longer.</source>
      <translation>يبدأ ⁨{pattern}⁩ بحرف بدل: تُفحص كل كلمات الفهرس، وهذا يستغرق وقتًا أطول.</translation>
    </message>
    <message>
      <source>{pattern} is short: it finds very many words.</source>
      <translation>النمط ⁨{pattern}⁩ قصير: يجد كلمات كثيرة جدًا.</translation>
    </message>
    <message>
      <source>{problem} It reads like a {source} query.</source>
      <translation>{problem} يبدو كاستعلام من {source}.</translation>
    </message>
    <message>
      <source>{seconds} s</source>
      <translation>{seconds} ث</translation>
    </message>
    <message>
      <source>{sentence} Read as {reading}.</source>
      <translation>{sentence} قُرئ هكذا: ⁨{reading}⁩.</translation>
    </message>
    <message>
      <source>{what} (all forms)</source>
      <translation>{what} (بكل الصيغ)</translation>
    </message>
    <message>
      <source>{what} (this form only)</source>
      <translation>{what} (بهذه الصيغة فقط)</translation>
    </message>
    <message>
      <source>{what} (weight {weight})</source>
      <translation>{what} (الوزن ⁨{weight}⁩)</translation>
    </message>
    <message>
      <source>{what} and {count} more</source>
      <translation>{what} و⁨{count}⁩ غيرها</translation>
    </message>
    <message>
      <source>{what} anywhere</source>
      <translation>{what} في أي موضع</translation>
    </message>
    <message>
      <source>{what} at least {count} times in one article</source>
      <translation>{what} في المقالة الواحدة بعدد مرات لا يقل عن ⁨{count}⁩</translation>
    </message>
    <message>
      <source>{what} in {field}</source>
      <translation>{what} في حقل {field}</translation>
    </message>
    <message>
      <source>{what} — undo</source>
      <translation>{what} — تراجع</translation>
    </message>
    <message>
      <source>{when}, {what}</source>
      <translation>{when}، {what}</translation>
    </message>
    <message>
      <source>{when}, {what} as “{words}”</source>
      <translation>{when}، {what} بلفظ «{words}»</translation>
    </message>
    <message>
      <source>{year}: {count}</source>
      <translation>{year}: {count}</translation>
    </message>
    <message>
      <source>~ belongs after one word without * or ?, or after a phrase, as in "flood dam"~5.</source>
      <translation>يأتي ~ بعد كلمة واحدة بلا * أو ?، أو بعد عبارة، مثل "flood dam"~5.</translation>
    </message>
    <message>
      <source>“{value}” is not a date; write 2019, 2019-03, 2019-03-07, 2019-03..2020 or last-30d.</source>
      <translation>«{value}» ليس تاريخًا؛ اكتب 2019 أو 2019-03 أو 2019-03-07 أو 2019-03..2020 أو last-30d.</translation>
    </message>
    <message>
      <source>“{value}” is not a number; write 800, &gt;800 or 300..800.</source>
      <translation>«{value}» ليس عددًا؛ اكتب 800 أو &gt;800 أو 300..800.</translation>
    </message>
    <message>
      <source>“{word}”</source>
      <translation>«⁨{word}⁩»</translation>
    </message>
    <message>
      <source>“{word}” was read as a word; write {operator} to join.</source>
      <translation>قُرئت «⁨{word}⁩» ككلمة؛ اكتب ⁨{operator}⁩ للربط.</translation>
    </message>
  </context>
</TS>
