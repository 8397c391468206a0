// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/logline.h"
#include "engine/core/literals.h"

#include <QTest>

namespace tst_logline {

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
    void aLineHasAnEnd();
};

void TestLogLine::linesHaveTimeWithOffsetLevelAndCategory()
{
    const QDateTime at(QDate(2026, 3, 1), QTime(12, 0, 0, 250), Qt::UTC);
    const auto line =
        QString::fromUtf8(logLine({.type = QtWarningMsg, .category = u"statusbridge.zoho"_s, .text = u"Slow."_s}, at));
    const auto parts = line.split(u' ');
    QCOMPARE(QDateTime::fromString(parts.at(0), Qt::ISODateWithMs).toUTC(), at);
    QCOMPARE(line.mid(parts.at(0).size()), u" warning statusbridge.zoho: Slow.\n"_s);
}

void TestLogLine::journalLinesHaveThePriorityAndNoTime()
{
    const auto category = u"statusbridge.app"_s;
    QCOMPARE(journalLine({.type = QtDebugMsg, .category = category, .text = u"x"_s}),
             QByteArray("<7>statusbridge.app: x\n"));
    QCOMPARE(journalLine({.type = QtInfoMsg, .category = category, .text = u"x"_s}),
             QByteArray("<6>statusbridge.app: x\n"));
    QCOMPARE(journalLine({.type = QtWarningMsg, .category = category, .text = u"x"_s}),
             QByteArray("<4>statusbridge.app: x\n"));
    QCOMPARE(journalLine({.type = QtCriticalMsg, .category = category, .text = u"x"_s}),
             QByteArray("<3>statusbridge.app: x\n"));
}

void TestLogLine::theRunIsNamed()
{
    const LogMessage message = {.category = u"c"_s, .text = u"x"_s, .runId = 12};
    QCOMPARE(journalLine(message), QByteArray("<6>c run=12: x\n"));
    QVERIFY(logLine(message, QDateTime::currentDateTimeUtc()).endsWith(" info c run=12: x\n"));
}

void TestLogLine::foreignLineEndsCannotForgeALine()
{
    const auto line = journalLine({.type = QtInfoMsg, .category = u"c"_s, .text = u"one\n<0>two\x1b[2J\r\nthree"_s});
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith('\n'));
    QVERIFY(!line.contains('\x1b'));
    QVERIFY(!line.contains('\r'));
}

void TestLogLine::secretsAreRedacted()
{
    const auto message = u"refresh_token=HUSH"_s;
    QVERIFY(!logLine({.category = u"c"_s, .text = message}, QDateTime::currentDateTimeUtc()).contains("HUSH"));
    QVERIFY(!journalLine({.type = QtInfoMsg, .category = u"c"_s, .text = message}).contains("HUSH"));
}

void TestLogLine::aLineHasAnEnd()
{
    const QString text(200000, u'x');
    const auto line = journalLine({.type = QtInfoMsg, .category = u"c"_s, .text = text + u" refresh_token=HUSH"_s});
    QVERIFY2(line.size() < 5000, qPrintable(QString::number(line.size())));
    QVERIFY(line.endsWith("x…\n"));
    // A secret at the end is masked before.
    const auto secret = journalLine({.category = u"c"_s, .text = text.left(3980) + u" refresh_token=HUSHHUSHHUSH"_s});
    QVERIFY(!secret.contains("HUSH"));
}

QTEST_GUILESS_MAIN(TestLogLine)

} // namespace tst_logline

#include "tst_logline.moc"
