// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logline.h"

#include <QTest>

using namespace statusbridge;

class TestLogLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesHaveTimeWithOffsetLevelAndCategory();
    void journalLinesHaveThePriorityAndNoTime();
    void theRunIsNamed();
    void foreignLineEndsCannotForgeALine();
    void secretsAreRedacted();
};

void TestLogLine::linesHaveTimeWithOffsetLevelAndCategory()
{
    const QDateTime at(QDate(2026, 3, 1), QTime(12, 0, 0, 250), Qt::UTC);
    const auto line = QString::fromUtf8(logLine(
        {.type = QtWarningMsg, .category = QStringLiteral("statusbridge.zoho"), .text = QStringLiteral("Slow.")}, at));
    const auto parts = line.split(u' ');
    QCOMPARE(QDateTime::fromString(parts.at(0), Qt::ISODateWithMs).toUTC(), at);
    QCOMPARE(line.mid(parts.at(0).size()), QStringLiteral(" warning statusbridge.zoho: Slow.\n"));
}

void TestLogLine::journalLinesHaveThePriorityAndNoTime()
{
    const auto category = QStringLiteral("statusbridge.app");
    QCOMPARE(journalLine({.type = QtDebugMsg, .category = category, .text = QStringLiteral("x")}),
             QByteArray("<7>statusbridge.app: x\n"));
    QCOMPARE(journalLine({.type = QtInfoMsg, .category = category, .text = QStringLiteral("x")}),
             QByteArray("<6>statusbridge.app: x\n"));
    QCOMPARE(journalLine({.type = QtWarningMsg, .category = category, .text = QStringLiteral("x")}),
             QByteArray("<4>statusbridge.app: x\n"));
    QCOMPARE(journalLine({.type = QtCriticalMsg, .category = category, .text = QStringLiteral("x")}),
             QByteArray("<3>statusbridge.app: x\n"));
}

void TestLogLine::theRunIsNamed()
{
    const LogMessage message = {.category = QStringLiteral("c"), .text = QStringLiteral("x"), .runId = 12};
    QCOMPARE(journalLine(message), QByteArray("<6>c run=12: x\n"));
    QVERIFY(logLine(message, QDateTime::currentDateTimeUtc()).endsWith(" info c run=12: x\n"));
}

void TestLogLine::foreignLineEndsCannotForgeALine()
{
    const auto line = journalLine(
        {.type = QtInfoMsg, .category = QStringLiteral("c"), .text = QStringLiteral("one\n<0>two\x1b[2J\r\nthree")});
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith('\n'));
    QVERIFY(!line.contains('\x1b'));
    QVERIFY(!line.contains('\r'));
}

void TestLogLine::secretsAreRedacted()
{
    const auto message = QStringLiteral("refresh_token=HUSH");
    QVERIFY(
        !logLine({.category = QStringLiteral("c"), .text = message}, QDateTime::currentDateTimeUtc()).contains("HUSH"));
    QVERIFY(!journalLine({.type = QtInfoMsg, .category = QStringLiteral("c"), .text = message}).contains("HUSH"));
}

QTEST_GUILESS_MAIN(TestLogLine)
#include "tst_logline.moc"
