// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/log/logsamples.h"
#include "ui/log/logwords.h"

#include <QTest>

using namespace statusbridge;
using samples::message;

class LogWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "Europe/Berlin");
        QLocale::setDefault(QLocale::c());
    }

    void aLineHasTheFormOfTheLogFile()
    {
        const LogRecord record =
            message(QStringLiteral("The token\nis renewed."), QtWarningMsg, QStringLiteral("statusbridge.zoho"), 12);
        QCOMPARE(logLineText(record), QStringLiteral("2026-03-01T13:00:00.000+01:00 warning statusbridge.zoho run=12: "
                                                     "The token\nis renewed."));
        QCOMPARE(logLineText(message(QStringLiteral("Hello"))),
                 QStringLiteral("2026-03-01T13:00:00.000+01:00 info statusbridge.cycle: Hello"));
    }

    void theDetailsHaveAllOfAMessage()
    {
        const QString details = logDetails(message(QStringLiteral("one\ntwo"), QtCriticalMsg, QStringLiteral("c"), 7));
        for (const QString &part : {QStringLiteral("2026-03-01 13:00:00"), QStringLiteral("error"),
                                    QStringLiteral("Run: 7"), QStringLiteral("one\ntwo")}) {
            QVERIFY2(details.contains(part), qPrintable(details));
        }
        QVERIFY(!logDetails(message(QStringLiteral("a"))).contains(QStringLiteral("Run")));
    }

    void theCountsAreTold_data()
    {
        QTest::addColumn<LogCounts>("counts");
        QTest::addColumn<QString>("words");
        QTest::newRow("all shown") << LogCounts{.shown = 5, .total = 5} << "5 message(s).";
        QTest::newRow("filtered") << LogCounts{.shown = 2, .total = 5} << "2 of 5 message(s) pass the filter.";
        QTest::newRow("missed") << LogCounts{.shown = 5, .total = 5, .missed = 3}
                                << "5 message(s). 3 older message(s) came faster than they could be shown; only the "
                                   "log file has them, if one is set.";
        QTest::newRow("paused") << LogCounts{.shown = 5, .total = 5, .isPaused = true} << "5 message(s). Paused.";
        QTest::newRow("paused, some wait") << LogCounts{.shown = 5, .total = 5, .isPaused = true, .waiting = 9}
                                           << "5 message(s). Paused; 9 message(s) wait.";
        QTest::newRow("not paused, some wait") << LogCounts{.shown = 5, .total = 5, .waiting = 9} << "5 message(s).";
    }
    void theCountsAreTold()
    {
        QFETCH(const LogCounts, counts);
        QTEST(logCountWords(counts), "words");
    }
};

QTEST_GUILESS_MAIN(LogWordsTest)
#include "tst_logwords.moc"
