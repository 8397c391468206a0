// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/visibletext.h"
#include "ui/text/formatting.h"

#include <QGuiApplication>
#include <QLocale>
#include <QSet>
#include <QTest>
#include <QTimeZone>

namespace tst_formatting {

using namespace statusbridge;
using namespace std::chrono_literals;

QDateTime now()
{
    return QDateTime(QDate(2026, 3, 11), QTime(12, 0), Qt::UTC); // a Wednesday, 13:00 in Berlin
}

class WordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "Europe/Berlin");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void aTimeIsLocalAndAsShortAsItCanBe_data()
    {
        QTest::addColumn<QDateTime>("time");
        QTest::addColumn<QString>("words");
        QTest::newRow("never") << QDateTime() << "never";
        QTest::newRow("today") << now().addSecs(3600) << "14:00";
        QTest::newRow("tomorrow here, today in UTC") << now().addSecs(11 * 3600 + 1800) << "Thu 00:30";
        QTest::newRow("this week") << now().addDays(-6) << "Thu 13:00";
        QTest::newRow("long ago") << now().addDays(-7) << "04/03/2026 13:00";
        QTest::newRow("far ahead") << now().addDays(7) << "18/03/2026 13:00";
    }
    void aTimeIsLocalAndAsShortAsItCanBe()
    {
        QFETCH(const QDateTime, time);
        QTEST(timeWords(time, now()), "words");
    }

    void aFullTimeIsTheSameInAllLanguages()
    {
        QCOMPARE(fullTime(now().addMSecs(1500)), u"2026-03-11 13:00:01"_s);
        QVERIFY(fullTime({}).isEmpty());
    }

    void aFullTimeKeepsItsOrderAmongWordsThatRunToTheLeft()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QString text = fullTime(now());
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(text, QString(u"2026-03-11"_s + QChar(QChar::Nbsp) + u"13:00:00"_s));
        QCOMPARE(visibleText(text), text); // nothing in it that tables show as a foreign sign
    }

    void aDurationHasTwoUnitsAtMost_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("duration");
        QTest::addColumn<QString>("words");
        QTest::newRow("moment") << std::chrono::milliseconds(40) << "0.0 s";
        QTest::newRow("seconds") << std::chrono::milliseconds(2410) << "2.4 s";
        QTest::newRow("more seconds") << std::chrono::milliseconds(24100) << "24 s";
        QTest::newRow("minutes") << std::chrono::milliseconds(200s) << "3 min 20 s";
        QTest::newRow("hours") << std::chrono::milliseconds(125min) << "2 h 5 min";
        QTest::newRow("days") << std::chrono::milliseconds(49h) << "49 h 0 min";
    }
    void aDurationHasTwoUnitsAtMost()
    {
        QFETCH(const std::chrono::milliseconds, duration);
        QTEST(durationWords(duration), "words");
    }

    void anAgeHasOneUnit_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("words");
        QTest::newRow("the future is now") << -5 << "just now";
        QTest::newRow("seconds") << 59 << "just now";
        QTest::newRow("minutes") << 60 << "1 min ago";
        QTest::newRow("hours") << 47 * 3600 << "47 h ago";
        QTest::newRow("days") << 48 * 3600 << "2 day(s) ago";
    }
    void anAgeHasOneUnit()
    {
        QFETCH(const int, seconds);
        QTEST(ageWords(now().addSecs(-seconds), now()), "words");
    }

    void noTimeHasNoAge() { QCOMPARE(ageWords({}, now()), u"never"_s); }

    void numbersHaveSeparators() { QCOMPARE(numberWords(1234567), u"1,234,567"_s); }

    void everyOutcomeHasWordsOfItsOwn()
    {
        QSet<QString> records;
        for (const auto outcome : {RecordOutcome::Updated, RecordOutcome::Unchanged, RecordOutcome::Superseded,
                                   RecordOutcome::Failed, RecordOutcome::Left, RecordOutcome::Parked}) {
            records += outcomeWords(outcome);
        }
        QCOMPARE(records.size(), 6);
        QSet<QString> cycles;
        for (const auto outcome : {CycleOutcome::Succeeded, CycleOutcome::Partial, CycleOutcome::Failed,
                                   CycleOutcome::Cancelled, CycleOutcome::Quota, CycleOutcome::Unauthorized}) {
            cycles += outcomeWords(outcome);
        }
        QCOMPARE(cycles.size(), 6);
        QSet<QString> triggers;
        for (const auto trigger : {RunTrigger::Manual, RunTrigger::Schedule, RunTrigger::Retry}) {
            triggers += triggerWords(trigger);
        }
        QCOMPARE(triggers.size(), 3);
    }

    void everyPhaseHasWordsOfItsOwn()
    {
        QSet<QString> phases;
        for (const auto phase : {CyclePhase::Token, CyclePhase::ReadBack, CyclePhase::Fetch, CyclePhase::Match,
                                 CyclePhase::Send, CyclePhase::Done}) {
            phases += phaseWords(phase);
        }
        QCOMPARE(phases.size(), 6);
    }

    void whatFailedIsGraverThanWhatWorked()
    {
        QCOMPARE(severityOf(RecordOutcome::Updated), Severity::Good);
        QVERIFY(severityOf(RecordOutcome::Failed) > severityOf(RecordOutcome::Updated));
        QCOMPARE(severityOf(CycleOutcome::Succeeded), Severity::Good);
        QVERIFY(severityOf(CycleOutcome::Failed) > severityOf(CycleOutcome::Succeeded));
    }

    void theTokenIsToldWithTheTimeThatIsLeft_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("words");
        QTest::newRow("valid") << "valid"
                               << "Connected; the token is valid for 50 min";
        QTest::newRow("expiring") << "expiring"
                                  << "Connected; the token ends in 50 min and is renewed by the next cycle";
        QTest::newRow("expired") << "expired"
                                 << "Connected; the token is renewed by the next cycle";
        QTest::newRow("failed") << "refresh_failed"
                                << "The last renewal of the token failed";
        QTest::newRow("revoked") << "revoked"
                                 << "Zoho refused the token";
        QTest::newRow("scope") << "scope_missing"
                               << "The connection lacks a scope";
        QTest::newRow("none") << "not_connected"
                              << "Not connected to Zoho";
    }
    void theTokenIsToldWithTheTimeThatIsLeft()
    {
        QFETCH(const QString, state);
        QTEST(tokenWords({.state = state, .expiresAt = now().addSecs(3000)}, now()), "words");
    }
};

QTEST_MAIN(WordingTest)

} // namespace tst_formatting

#include "tst_formatting.moc"
