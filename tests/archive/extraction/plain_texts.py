"""Made-up articles in the shapes that web copies and wires come in. Names, places and papers are invented."""

# ruff: noqa: E501 - one line a paragraph is the point of a web copy
from __future__ import annotations

PARAGRAPHS = (
    "The harbour board of Quillhaven agreed on Tuesday to build a second ferry pier, its chairwoman said after a long meeting.",
    "“We have waited for this pier for eleven years,” said Oona Brack, who runs the island's only bakery and served the board cake.",
    "The pier is to cost 4 million crowns and to open before the winter storms, when the old one is often closed for days.",
    "Fishermen fear that the new pier will push their boats out of the inner basin, and want the board to pay for a wall.",
)
HEADLINE = "Quillhaven harbour board agrees to build second ferry pier"
DECK = "Islanders have asked for a second pier at Quillhaven for eleven years, and fishermen now ask for a wall"
CAPTION = "The old ferry pier of Quillhaven is closed on many winter days."

WEB_COPY = "\n\n".join(
    (
        HEADLINE,
        DECK,
        f"{CAPTION} (Photo: Capt. Mara Quill/Twitter)\n{CAPTION} (Photo: Capt. Mara Quill/Twitter)",
        f"QUILLHAVEN (Lantern Wire) - {PARAGRAPHS[0]}",
        *PARAGRAPHS[1:3],
        "Read More: Storm closes Quillhaven's only pier for a week",
        PARAGRAPHS[3],
        "Editing by Tom Vane-Holt",
        "Quillhaven Ferries Advertisement",
    )
)

GALLERY = "\n".join(
    (
        "https://lantern.example/2021/pier",
        "",
        HEADLINE,
        "",
        "Mara Quill, Lantern Harbour Writer",
        "",
        "Updated 3:27 am, Wednesday, March 24, 2021",
        "*",
        "*",
        f"* {CAPTION}",
        CAPTION,
        "Photo: Ivo Lind, AP",
        "*",
        "Photo: Ivo Lind, AP",
        "Image 1 of 13",
        "Caption",
        "Close",
        CAPTION,
        CAPTION,
        "Photo: Ivo Lind, AP",
        "1 / 13",
        "Back to Gallery",
        "",
        f"QUILLHAVEN (AP) — {PARAGRAPHS[0]}",
        "",
        "WHO PAYS FOR THE WALL?",
        "",
        PARAGRAPHS[1],
        "",
        "___",
        "",
        PARAGRAPHS[3],
        "",
        "Most Popular",
        "* 1",
        "Bakery on the island wins a prize for its almond cake",
        "* 2",
        "Seal seen sleeping on the mayor's boat",
    )
)

WIRE = "\n".join(
    (
        "eca00075 3 i 510    dpa 1003",
        "",
        "2ND LEAD",
        "Quillhaven harbour board agrees to build second ferry pier after",
        "eleven years of talks",
        "By Mara Quill, dpa  =",
        "",
        "   Quillhaven (dpa) - The harbour board of Quillhaven agreed on",
        "Tuesday to build a second ferry pier, its chairwoman said after a",
        "long meeting.",
        "   ``We have waited for this pier for eleven years,'' said Oona",
        "Brack, who runs the island's only bakery and served the board cake",
        "to everyone.",
        "   The pier is to cost 4 million crowns and to open before the winter",
        "storms, when the old one is often closed for days.",
        "",
        "# Notebook",
        "## Editorial contacts",
        "- Reporting by:\ufffdMara Quill in Quillhaven, Ivo Lind in Oslo",
        "- Editing by: Tom Vane, +49 30 555 31472, <desk@lantern.example>",
        "",
        "dpa mq tv",
        "",
        "231137 GMT Mar 21",
    )
)

NO_HEADLINE = "\n".join(
    (
        "QH-LAN3-0011 (LANTERN)",
        "",
        "   QUILLHAVEN, 9 JAN 90 (EFE) -- [TEXT] THE HARBOUR BOARD OF QUILLHAVEN HAS",
        "AGREED TO BUILD A SECOND FERRY PIER, ITS CHAIRWOMAN SAID TODAY AFTER A LONG",
        "MEETING THAT WENT ON INTO THE NIGHT.",
        "",
        "   FISHERMEN FEAR THAT THE NEW PIER WILL PUSH THEIR BOATS OUT OF THE INNER",
        "BASIN, AND WANT THE BOARD TO PAY FOR A WALL OF STONE.",
    )
)

ARABIC = "\n\n".join(
    (
        "مجلس ميناء كويلهافن يقر بناء رصيف ثان للعبارات",
        "الثلاثاء، 23 آذار/مارس 2021، آخر تحديث 14:00 (GMT+0300)",
        "دمشق، سوريا (CNN) -- وافق مجلس ميناء كويلهافن على بناء رصيف ثان للعبارات بعد اجتماع طويل استمر حتى ساعات المساء.",
        "وقالت رئيسة المجلس إن الرصيف الجديد سيكلف أربعة ملايين كرونة، وإنه سيفتح قبل عواصف الشتاء التي تغلق الرصيف القديم.",
        "ويخشى الصيادون أن يدفع الرصيف قواربهم خارج الحوض الداخلي، ويطالبون المجلس بدفع تكاليف جدار من الحجر.",
        "(إعداد أحمد علي للنشرة العربية - تحرير سارة كمال)",
        "الأكثر تصفحاً",
        "مخبز في الجزيرة يفوز بجائزة عن كعكة اللوز",
    )
)

SORANI = "\n\n".join(
    (
        "ئەنجوومەنی بەندەری کویلهەیڤن ڕەزامەندی لەسەر دروستکردنی سەکۆیەکی نوێ دا",
        "هەولێر (کوردستان 24) – ئەنجوومەنی بەندەری کویلهەیڤن ڕۆژی سێشەممە ڕەزامەندی لەسەر دروستکردنی سەکۆیەکی نوێی کەشتی دا، دوای کۆبوونەوەیەکی درێژ.",
        "سەرۆکی ئەنجوومەنەکە گوتی سەکۆ نوێیەکە چوار ملیۆن کرۆنی تێدەچێت و پێش زریانەکانی زستان دەکرێتەوە بۆ هاووڵاتیان.",
        "دەستکاریکردنی: ئازاد حەمە",
    )
)
