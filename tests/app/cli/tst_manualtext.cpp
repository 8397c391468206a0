// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/manualtext.h"
#include "app/cli/markdownblocks.h"
#include "engine/core/literals.h"
#include "engine/manual/manual.h"

#include <QTest>

namespace tst_manualtext {

using namespace statusbridge;

class TestManualText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksBecomePlainWords_data();
    void marksBecomePlainWords();
    void headingsAreUnderlined();
    void paragraphsAreWrapped();
    void itemsHang();
    void codeStaysAsItIs();
    void aTableFitsIntoItsColumns();
    void everyTopicFits();
};

void TestManualText::marksBecomePlainWords_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("plain");
    QTest::newRow("bold and code") << u"**Run** `a_b *c*` now"_s << u"Run a_b *c* now"_s;
    QTest::newRow("topic") << u"see [Zoho](zoho.md#scopes)."_s << u"see Zoho (help zoho)."_s;
    QTest::newRow("same topic") << u"see [below](#there)"_s << u"see below"_s;
    QTest::newRow("web") << u"[there](https://example.com)"_s << u"there (https://example.com)"_s;
    QTest::newRow("picture") << u"![The window](../pictures/x.png)"_s << u"(Picture: The window)"_s;
    QTest::newRow("escaped") << u"a \\| b \\[c\\] \\*"_s << u"a | b [c] *"_s;
    QTest::newRow("alone") << u"2 * 3 [x]"_s << u"2 * 3 [x]"_s;
}

void TestManualText::marksBecomePlainWords()
{
    QFETCH(const QString, markdown);
    QTEST(plainWords(markdown), "plain");
}

void TestManualText::headingsAreUnderlined()
{
    QCOMPARE(terminalText(u"# One\n\n## Two\n\n### `three`\ntext\n"_s, 40),
             u"One\n===\n\nTwo\n---\n\nthree\n\ntext\n"_s);
}

void TestManualText::paragraphsAreWrapped()
{
    QCOMPARE(terminalText(u"one two\nthree four\n\nfive"_s, 13), u"one two three\nfour\n\nfive\n"_s);
    QCOMPARE(terminalText(u"averyveryverylongword x"_s, 8), u"averyveryverylongword\nx\n"_s);
}

void TestManualText::itemsHang()
{
    QCOMPARE(terminalText(u"1. one two three\n   four\n2. five\n"_s, 14),
             u"  1. one two\n     three\n     four\n  2. five\n"_s);
    QCOMPARE(terminalText(u"- a\n  - b\n"_s, 20), u"  - a\n    - b\n"_s);
}

void TestManualText::codeStaysAsItIs()
{
    QCOMPARE(terminalText(u"x\n\n```sh try\n# a **b** `c`\n\n| d |\n```\ny"_s, 4),
             u"x\n\n    # a **b** `c`\n    \n    | d |\n\ny\n"_s);
}

void TestManualText::aTableFitsIntoItsColumns()
{
    const QString table = u"| a | b |\n|---|---|\n| one | two three four five |\n| `x\\|y` | z |\n"_s;
    QCOMPARE(terminalText(table, 80), u"a    b\n---  -------------------\none  two three four five\nx|y  z\n"_s);
    QCOMPARE(terminalText(table, 15), u"a    b\n---  ----------\none  two three\n     four five\nx|y  z\n"_s);
}

void TestManualText::everyTopicFits()
{
    for (const QString &topic : manualTopics()) {
        const QStringList lines = terminalText(manualText(topic), 80).split(u'\n');
        for (const QString &line : lines) {
            // Code, and words that can't be broken, are as long as they are.
            const bool mayBeLong = line.startsWith(u"    "_s) || !line.trimmed().contains(u' ');
            QVERIFY2(line.size() <= 80 || mayBeLong, qPrintable(topic + u": "_s + line));
            QVERIFY2(!line.contains(u"](") || line.startsWith(u"    "_s), qPrintable(topic + u": "_s + line));
        }
    }
}

QTEST_GUILESS_MAIN(TestManualText)

} // namespace tst_manualtext

#include "tst_manualtext.moc"
