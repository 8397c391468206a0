// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text.h"
#include "engine/core/literals.h"

#include <QTest>

namespace tst_text {

using namespace statusbridge;
using namespace std::chrono_literals;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesCarryTheirOffset();
    void durationsReadWell();
    void countsKnowOneFromMany();
    void foreignWordsCannotSteerATerminal();
    void columnsAreAligned();
};

void TestText::timesCarryTheirOffset()
{
    const QDateTime time(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    const auto text = timeForPeople(time);
    QCOMPARE(text.size(), u"2026-03-01T12:00:00+00:00"_s.size());
    QCOMPARE(QDateTime::fromString(text, Qt::ISODate).toUTC(), time);
    QCOMPARE(timeForPeople({}), u"never"_s);
}

void TestText::durationsReadWell()
{
    QCOMPARE(elapsedText(0ms), u"0.0 s"_s);
    QCOMPARE(elapsedText(24130ms), u"24.1 s"_s);
    QCOMPARE(elapsedText(200s), u"3 min 20 s"_s);
    QCOMPARE(elapsedText(2h + 5min + 10s), u"2 h 5 min"_s);
}

void TestText::countsKnowOneFromMany()
{
    const auto one = u"record"_s;
    const auto many = u"records"_s;
    QCOMPARE(counted(0, one, many), u"0 records"_s);
    QCOMPARE(counted(1, one, many), u"1 record"_s);
    QCOMPARE(counted(2, one, many), u"2 records"_s);
}

void TestText::foreignWordsCannotSteerATerminal()
{
    QCOMPARE(cell(u"a\x1b[2Jb"_s), u"a [2Jb"_s);
    QCOMPARE(cell(u"two\nlines"_s), u"two lines"_s);
    QCOMPARE(cell(u"q-\u202E1"_s), u"q-[U+202E]1"_s);
    QCOMPARE(cell({}), u"-"_s);
    QCOMPARE(oneLine(u"Refused: \"a\r\n\tb\"."_s), u"Refused: \"a b\"."_s);
    QCOMPARE(oneLine({}), QString());
}

void TestText::columnsAreAligned()
{
    QCOMPARE(alignedColumns({{u"a"_s, u"b"_s, u"c"_s}, {u"long"_s, QString(), u"last one"_s}}, u"  "_s),
             u"  a     b  c\n  long     last one\n"_s);
    QCOMPARE(alignedColumns({}), QString());
}

QTEST_GUILESS_MAIN(TestText)

} // namespace tst_text

#include "tst_text.moc"
