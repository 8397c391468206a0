// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/alerts/alertreport.h"
#include "engine/alerts/alertwatch.h"
#include "tests/engine/alerts/alertreceivers.h"

#include <QtTest>

namespace tst_alertwatch {

using namespace statusbridge;
using namespace std::chrono_literals;

//! Whole passes, between a real database and a real receiver.
class AlertWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_receivers = std::make_unique<AlertReceivers>(); }
    void cleanupTestCase() { m_receivers.reset(); }
    void init()
    {
        m_fixture = std::make_unique<CycleFixture>();
        m_receivers->configure(m_fixture->settings, m_fixture->secrets);
        m_fixture->settings.alerts.mailTo.clear(); // the webhook alone
        m_refused = 0;
    }

    void aSoundInstallationTellsNothing()
    {
        m_fixture->addSentRecords(1);
        m_fixture->sync();
        AlertWatch watch(m_fixture->environment, [this] { return m_refused; });
        watch.pass({});
        QVERIFY(readAlerts(m_fixture->environment)->states.isEmpty());
    }

    void whatIsFoundIsToldWithinTheMinute()
    {
        AlertWatch watch(m_fixture->environment, [this] { return m_refused; });
        watch.pass({});
        m_refused = 10;
        watch.pass({}); // the minute is not over
        QVERIFY(readAlerts(m_fixture->environment)->deliveries.isEmpty());
        m_fixture->clock.advance(1min);
        watch.pass({});
        const auto told = m_receivers->told(1);
        QCOMPARE(told.size(), 1);
        const QJsonObject body = told[0].value(u"webhook"_s).toObject();
        QCOMPARE(body.value(u"kind"_s).toString(), u"webhooks_refused"_s);
        QVERIFY(body.value(u"text"_s).toString().startsWith(u"10 webhooks were refused on "_s));
    }

    void aDatabaseInTroubleIsToldWithoutIt()
    {
        AlertWatch watch(m_fixture->environment, [this] { return m_refused; });
        watch.pass({});
        const QString place = m_fixture->settings.database.name;
        m_fixture->settings.database.name = u"/there/is/none.db"_s;
        m_fixture->clock.advance(1min);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^Alerts can't be looked for: "_s)); // once
        watch.pass({});
        QDateTime began = m_fixture->clock.utcNow();
        began.setTime(QTime(began.time().hour(), began.time().minute(), began.time().second()));
        m_fixture->clock.advance(2min);
        watch.pass({}); // a restart takes as long
        m_fixture->clock.advance(1min);
        watch.pass({});
        auto told = m_receivers->told(1);
        QCOMPARE(told.size(), 1);
        const QJsonObject raised = told[0].value(u"webhook"_s).toObject();
        QCOMPARE(raised.value(u"kind"_s).toString(), u"database"_s);
        QCOMPARE(QDateTime::fromString(raised.value(u"since"_s).toString(), Qt::ISODate), began);
        m_fixture->settings.database.name = place;
        m_fixture->clock.advance(1h);
        watch.pass({});
        told = m_receivers->told(2);
        QCOMPARE(told.size(), 2); // the machine's clock is ahead of the database's by now, which is the other one
        const QJsonObject passed = told[1].value(u"webhook"_s).toObject();
        QCOMPARE(passed.value(u"kind"_s).toString(), u"database"_s);
        QCOMPARE(passed.value(u"state"_s).toString(), u"passed"_s);
    }

    void lookingInVainIsTroubleThatLastsAndHoldsNoMessageBack()
    {
        m_refused = 10;
        AlertWatch watch(m_fixture->environment, [this] { return m_refused; });
        const QString address = std::exchange(m_fixture->settings.alerts.webhookUrl, u"https://127.0.0.1:9"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^An alert could not be sent by webhook: "_s));
        watch.pass({}); // is written, and waits
        m_fixture->settings.alerts.webhookUrl = address;
        m_fixture->execute(u"ALTER TABLE webhook_logs RENAME TO set_aside"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^Alerts can't be looked for: "_s)); // once
        QStringList kinds;
        for (int pass = 0; pass < 10; ++pass) {
            m_fixture->clock.advance(30s); // a look each other time
            m_fixture->execute(u"UPDATE statusbridge_alert_messages SET next_at = 0"_s);
            watch.pass({});
        }
        for (const QJsonObject &each : m_receivers->told(2)) {
            kinds += each.value(u"webhook"_s).toObject().value(u"kind"_s).toString();
        }
        QCOMPARE(kinds, (QStringList{u"webhooks_refused"_s, u"database"_s}));
    }

private:
    std::unique_ptr<AlertReceivers> m_receivers;
    std::unique_ptr<CycleFixture> m_fixture;
    qint64 m_refused = 0;
};

QTEST_GUILESS_MAIN(AlertWatchTest)

} // namespace tst_alertwatch

#include "tst_alertwatch.moc"
