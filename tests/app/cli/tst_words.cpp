// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/texttable.h"
#include "app/cli/words.h"

#include <QTest>

using namespace statusbridge;
using namespace std::chrono_literals;

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesCarryTheirOffset();
    void durationsReadWell();
    void countsKnowOneFromMany();
    void foreignWordsCannotSteerATerminal();
    void columnsAreAligned();
};

void TestWords::timesCarryTheirOffset()
{
    const QDateTime time(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    const auto text = timeForPeople(time);
    QCOMPARE(text.size(), QStringLiteral("2026-03-01T12:00:00+00:00").size());
    QCOMPARE(QDateTime::fromString(text, Qt::ISODate).toUTC(), time);
    QCOMPARE(timeForPeople({}), QStringLiteral("never"));
}

void TestWords::durationsReadWell()
{
    QCOMPARE(elapsedText(0ms), QStringLiteral("0.0 s"));
    QCOMPARE(elapsedText(24130ms), QStringLiteral("24.1 s"));
    QCOMPARE(elapsedText(200s), QStringLiteral("3 min 20 s"));
    QCOMPARE(elapsedText(2h + 5min + 10s), QStringLiteral("2 h 5 min"));
}

void TestWords::countsKnowOneFromMany()
{
    const auto one = QStringLiteral("record");
    const auto many = QStringLiteral("records");
    QCOMPARE(counted(0, one, many), QStringLiteral("0 records"));
    QCOMPARE(counted(1, one, many), QStringLiteral("1 record"));
    QCOMPARE(counted(2, one, many), QStringLiteral("2 records"));
}

void TestWords::foreignWordsCannotSteerATerminal()
{
    QCOMPARE(withoutControls(QStringLiteral("a\x1b[2Jb\r\nc")), QStringLiteral("a [2Jb \nc"));
    QCOMPARE(cell(QStringLiteral("two\nlines")), QStringLiteral("two lines"));
    QCOMPARE(cell({}), QStringLiteral("-"));
}

void TestWords::columnsAreAligned()
{
    QCOMPARE(alignedColumns({{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")},
                             {QStringLiteral("long"), QString(), QStringLiteral("last one")}},
                            QStringLiteral("  ")),
             QStringLiteral("  a     b  c\n  long     last one\n"));
    QCOMPARE(alignedColumns({}), QString());
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
