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
};

QTEST_GUILESS_MAIN(VisibleTextTest)

} // namespace tst_visibletext

#include "tst_visibletext.moc"
