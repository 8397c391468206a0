// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "engine/core/visibletext.h"

#include <QTest>

namespace tst_visibletext {

using namespace statusbridge;

class VisibleTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsShownAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("ascii") << u"wamid.HBgL~ <b>&amp;</b>"_s;
        QTest::newRow("letters") << u"Grüße, שלום, 你好"_s;
        QTest::newRow("beyond the first plane") << u"\U0001F600 delivered"_s;
        QTest::newRow("marks above and below letters") << u"e\u0301, a\u0308, \u0939\u093F\u0928\u094D\u0926\u0940"_s;
        QTest::newRow("vowels of Khmer and Mongolian letters") << u"\u1780\u17B6, \u1820\u182F"_s;
        QTest::newRow("syllables and letters of Hangul") << u"\uD55C\uAE00, \u1112\u1161\u11AB, \u3131, \uFFA1"_s;
        QTest::newRow("Braille") << u"\u2801\u28FF"_s;
        QTest::newRow("the form of a symbol") << u"\u2764\uFE0F, \u260E\uFE0E, \U0001F3F3\uFE0F"_s;
    }
    void textIsShownAsItIs()
    {
        QFETCH(QString, text);
        QCOMPARE(visibleText(text), text);
    }

    void controlsAreSpaces() { QCOMPARE(visibleText(u"a\r\nb\x1b[31mc\x7f\u009bd\te"_s), u"a  b [31mc  d e"_s); }

    void endsOfLinesMayBeKept() { QCOMPARE(visibleText(u"a\nb\rc"_s, LineEnds::Kept), u"a\nb c"_s); }

    void whatHasNoFormIsWrittenAsItsCode()
    {
        QCOMPARE(visibleText(u"q-\u202E321\u2069\u200B\uFEFF"_s), u"q-[U+202E]321[U+2069][U+200B][U+FEFF]"_s);
        QCOMPARE(visibleText(u"a\u2028b\u00ADc"_s), u"a[U+2028]b[U+00AD]c"_s);
        QCOMPARE(visibleText(u"tag \U000E0041"_s), u"tag [U+E0041]"_s);
        QCOMPARE(visibleText(u"half "_s + QChar(0xD83D)), u"half [U+D83D]"_s);
    }

    void whatIsDrawnAsNothingIsWrittenAsItsCode_data()
    {
        QTest::addColumn<char32_t>("first");
        QTest::addColumn<char32_t>("last");
        QTest::newRow("joiner of graphemes") << U'\u034F' << U'\u034F';
        QTest::newRow("fillers of Hangul") << U'\u115F' << U'\u1160';
        QTest::newRow("filler of Hangul letters") << U'\u3164' << U'\u3164';
        QTest::newRow("filler of half width") << U'\uFFA0' << U'\uFFA0';
        QTest::newRow("vowels of Khmer that are not written") << U'\u17B4' << U'\u17B5';
        QTest::newRow("forms of Mongolian letters") << U'\u180B' << U'\u180F';
        QTest::newRow("Braille without a dot") << U'\u2800' << U'\u2800';
        QTest::newRow("kept for invisible operators") << U'\u2060' << U'\u206F';
        QTest::newRow("variations") << U'\uFE00' << U'\uFE0F';
        QTest::newRow("kept for specials") << U'\uFFF0' << U'\uFFF8';
        QTest::newRow("tags, more variations") << U'\U000E0000' << U'\U000E0FFF';
    }

    void whatIsDrawnAsNothingIsWrittenAsItsCode()
    {
        QFETCH(char32_t, first);
        QFETCH(char32_t, last);
        for (char32_t character = first; character <= last; ++character) {
            const auto code = u"[U+%1]"_s.arg(QString::number(character, 16).toUpper(), 4, u'0');
            QCOMPARE(visibleText(u"q-1"_s + QString::fromUcs4(&character, 1) + u"2"_s), u"q-1"_s + code + u"2"_s);
        }
    }

    void onlyOneFormOfASymbolIsLeftAsItIs()
    {
        QCOMPARE(visibleText(u"\u2764\uFE0F\uFE0F"_s), u"\u2764\uFE0F[U+FE0F]"_s);
        QCOMPARE(visibleText(u"\u2764\uFE01"_s), u"\u2764[U+FE01]"_s);
        QCOMPARE(visibleText(u"\uFE0F1"_s), u"[U+FE0F]1"_s);
        QCOMPARE(visibleText(u"\u2800\uFE0F"_s), u"[U+2800][U+FE0F]"_s);
    }
};

QTEST_GUILESS_MAIN(VisibleTextTest)

} // namespace tst_visibletext

#include "tst_visibletext.moc"
