// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "tests/ui/log/logsamples.h"
#include "ui/log/logtext.h"

#include <QTest>

namespace tst_logtext {

using namespace statusbridge;
using samples::message;

class LogTextTest : public QObject
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
        const LogRecord record = message(u"The token\nis renewed."_s, QtWarningMsg, u"statusbridge.zoho"_s, 12);
        QCOMPARE(logLineText(record), u"2026-03-01T13:00:00.000+01:00 warning statusbridge.zoho run=12: "
                                      "The token\nis renewed."_s);
        QCOMPARE(logLineText(message(u"Hello"_s)), u"2026-03-01T13:00:00.000+01:00 info statusbridge.cycle: Hello"_s);
    }

    void theDetailsHaveAllOfAMessage()
    {
        const QString details = logDetails(message(u"one\ntwo"_s, QtCriticalMsg, u"c"_s, 7));
        for (const QString &part : {u"2026-03-01 13:00:00"_s, u"error"_s, u"Run: 7"_s, u"one\ntwo"_s}) {
            QVERIFY2(details.contains(part), qPrintable(details));
        }
        QVERIFY(!logDetails(message(u"a"_s)).contains(u"Run"_s));
    }

    void theCountsAreWorded_data()
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
    void theCountsAreWorded()
    {
        QFETCH(const LogCounts, counts);
        QTEST(logCountWords(counts), "words");
    }
};

QTEST_GUILESS_MAIN(LogTextTest)

} // namespace tst_logtext

#include "tst_logtext.moc"
