// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/alerts/alertreport.h"
#include "engine/alerts/alertsender.h"
#include "engine/alerts/cycleping.h"
#include "engine/core/error.h"
#include "engine/store/history/runjournal.h"
#include "engine/store/state/alerttable.h"
#include "tests/engine/alerts/alertreceivers.h"
#include "tests/engine/store/storefixture.h"

#include <QJsonDocument>
#include <QtTest>

#include <csignal>

namespace tst_alertsender {

using namespace statusbridge;
using namespace std::chrono_literals;

//! A sending program's surroundings; in a child process too.
struct SenderFixture
{
    explicit SenderFixture(const Settings &used) : settings(used) {}

    Settings settings;
    QTemporaryDir directory;
    MemorySecrets secrets;
    ShiftedClock clock;
    [[nodiscard]] EngineEnvironment environment(const QString &holder = u"host:1 (test)"_s)
    {
        return {.settings = settings,
                .dataDirectory = directory.path(),
                .secrets = secrets,
                .clock = clock,
                .holder = holder};
    }
};

class AlertSenderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_receivers = std::make_unique<AlertReceivers>(); }
    void cleanupTestCase() { m_receivers.reset(); }
    void init()
    {
        m_store = std::make_unique<StoreFixture>();
        m_sending = std::make_unique<SenderFixture>(Settings());
        m_sending->settings.database = m_store->databaseSettings();
        m_receivers->configure(m_sending->settings, m_sending->secrets);
        if (TestDatabase::kind() != TestDatabase::Kind::Sqlite) {
            QVERIFY(m_sending->secrets.write(secretnames::databasePassword(), TestDatabase::password()));
        }
    }

    void mailAndWebhookArriveOnceSignedAndEncrypted();
    void mailByTlsFromTheFirstByte();
    void aServerWithoutEncryptionGetsNoPassword();
    void aWrongCertificateGetsNothing();
    void aWrongPasswordIsSaidAndTriedAgain();
    void oneBadRecipientKeepsNoOtherFromItsMail();
    void aRefusalIsToldInTheServersWords();
    void aLostConnectionIsNoWordOfTheServer();
    void aChannelThatIsBadForEverHoldsNoOther();
    void aWrongKeyOfTheWebhookIsRefusedByTheOtherSide();
    void itEndsSoonAfterItIsAskedTo();
    void aTestTellsWhatEachSideAnswered();
    void aTestWithoutChannelsIsRefused();
    void theSwitchIsPingedAtStartAndEnd();
    void killedBetweenCommitAndSendNothingIsLost();

private:
    [[nodiscard]] AlertTable table() { return AlertTable(m_store->database()); }
    void raise()
    {
        const AlertVerdict verdict{
            .kind = AlertKind::Parked, .isRaised = true, .sentence = Sentence(SentenceId::AlertParked, {11})};
        QVERIFY(table().note({verdict}, alertRulesOf(m_sending->settings.alerts)));
    }
    int send(const std::stop_token &stop = {})
    {
        AlertTable own = table();
        AlertSender sender(m_sending->environment());
        const auto sent = sender.sendDue(own, stop);
        return sent ? *sent : -1;
    }
    [[nodiscard]] QString answer(AlertChannel channel)
    {
        const auto all = *table().deliveries(20);
        for (const AlertDelivery &each : all) {
            if (each.channel == channel) {
                return each.answer.english();
            }
        }
        return {};
    }
    void only(AlertChannel channel)
    {
        if (channel == AlertChannel::Mail) {
            m_sending->settings.alerts.webhookUrl.clear();
        } else {
            m_sending->settings.alerts.mailTo.clear();
        }
    }
    void pass(std::chrono::milliseconds time)
    {
        const QVariant ms = qint64(time.count());
        m_store->run(u"UPDATE statusbridge_alert_messages SET next_at = next_at - ?"_s, {ms});
        m_store->run(u"UPDATE statusbridge_alert_sender SET expires_at = expires_at - ?"_s, {ms});
    }
    //! Runs this program as a sender that ends itself at \p place; returns whether it was killed.
    [[nodiscard]] bool runChild(const QString &place);

    std::unique_ptr<AlertReceivers> m_receivers;
    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<SenderFixture> m_sending;
};

void AlertSenderTest::mailAndWebhookArriveOnceSignedAndEncrypted()
{
    raise();
    QCOMPARE(send(), 2);
    QCOMPARE(send(), 0);
    const auto told = m_receivers->told(2);
    QCOMPARE(told.size(), 2);
    const QJsonObject mail = told[0].contains(u"mail"_s) ? told[0] : told[1];
    const QJsonObject webhook = told[0].contains(u"mail"_s) ? told[1] : told[0];
    QVERIFY(mail.value(u"tls"_s).toBool());
    QVERIFY(mail.value(u"user"_s).toBool());
    QCOMPARE(mail.value(u"to"_s).toArray().size(), 2);
    QVERIFY(mail.value(u"mail"_s).toString().contains(u"Message-ID: <"_s));
    QCOMPARE(webhook.value(u"webhook"_s).toObject().value(u"kind"_s).toString(), u"parked"_s);
    QCOMPARE(webhook.value(u"identity"_s).toString(), webhook.value(u"webhook"_s).toObject().value(u"id"_s).toString());
    QCOMPARE(answer(AlertChannel::Mail), u"250 2.0.0 Taken as 4711"_s);
    QCOMPARE(answer(AlertChannel::Webhook), u"200 thank you"_s);
    QCOMPARE(*table().waiting(), 0);
}

void AlertSenderTest::mailByTlsFromTheFirstByte()
{
    only(AlertChannel::Mail);
    m_sending->settings.alerts.smtpTls = u"tls"_s;
    m_sending->settings.alerts.smtpPort = m_receivers->port(u"tls"_s);
    raise();
    QCOMPARE(send(), 1);
    QVERIFY(m_receivers->told(1).constFirst().value(u"user"_s).toBool());
}

void AlertSenderTest::aServerWithoutEncryptionGetsNoPassword()
{
    only(AlertChannel::Mail);
    m_sending->settings.alerts.smtpPort = m_receivers->port(u"plain"_s);
    raise();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could not be sent by \"?mail"_s));
    QCOMPARE(send(), 0);
    QVERIFY2(answer(AlertChannel::Mail).startsWith(u"The mail server localhost offers no encryption"_s),
             qUtf8Printable(answer(AlertChannel::Mail)));
    // Even if the settings let it pass, a login is never tried in the open.
    m_sending->settings.alerts.smtpTls = u"none"_s;
    pass(1h);
    QCOMPARE(send(), 1);
    QVERIFY(!m_receivers->told(1).constFirst().value(u"user"_s).toBool());
}

void AlertSenderTest::aWrongCertificateGetsNothing()
{
    m_sending->settings.network.caFile.clear();
    raise();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could not be sent by \"?mail.*not trusted"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could not be sent by \"?webhook.*not trusted"_s));
    QCOMPARE(send(), 0);
    QCOMPARE(*table().waiting(), 2);
}

void AlertSenderTest::aWrongPasswordIsSaidAndTriedAgain()
{
    only(AlertChannel::Mail);
    QVERIFY(m_sending->secrets.write(secretnames::smtpPassword(), Secret("wrong one")));
    raise();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"refuses the user or the password"_s));
    QCOMPARE(send(), 0);
    QVERIFY(!answer(AlertChannel::Mail).contains(u"wrong one"_s));
    QVERIFY(m_sending->secrets.write(secretnames::smtpPassword(), AlertReceivers::password()));
    QCOMPARE(send(), 0); // its pause is not over
    pass(61s);
    QCOMPARE(send(), 1);
    QCOMPARE(m_receivers->told(1).size(), 1);
}

void AlertSenderTest::oneBadRecipientKeepsNoOtherFromItsMail()
{
    only(AlertChannel::Mail);
    m_sending->settings.alerts.mailTo = {u"nobody@example.com"_s, u"anna@example.com"_s};
    raise();
    QCOMPARE(send(), 1);
    const auto told = m_receivers->told(2);
    QCOMPARE(told[0].value(u"refused"_s).toString(), u"nobody@example.com"_s);
    QCOMPARE(told[1].value(u"to"_s).toArray(), QJsonArray{u"anna@example.com"_s});
    // Those who send a test want to know that.
    const QString answer = table().deliveries(1)->constFirst().answer.english();
    QVERIFY2(answer.startsWith(u"250 "_s) && answer.contains(u"<nobody@example.com> 550 5.1.1"_s), qPrintable(answer));
}

void AlertSenderTest::aRefusalIsToldInTheServersWords()
{
    only(AlertChannel::Mail);
    m_sending->settings.alerts.mailTo = {u"nobody@example.com"_s};
    raise();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"550 5.1.1 There is no such mailbox"_s));
    QCOMPARE(send(), 0);
    QCOMPARE(answer(AlertChannel::Mail), u"localhost did not take the alert. (550 5.1.1 There is no such mailbox)"_s);
    QCOMPARE(m_receivers->told(1).size(), 1);
}

void AlertSenderTest::aLostConnectionIsNoWordOfTheServer()
{
    only(AlertChannel::Mail);
    m_sending->settings.alerts.mailTo = {u"cut@example.com"_s};
    raise();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could not be sent by \"?mail"_s));
    QCOMPARE(send(), 0);
    QVERIFY2(!answer(AlertChannel::Mail).contains(u"354"_s), qUtf8Printable(answer(AlertChannel::Mail)));
}

void AlertSenderTest::aChannelThatIsBadForEverHoldsNoOther()
{
    m_sending->settings.alerts.smtpHost = u"127.0.0.1"_s;
    m_sending->settings.alerts.smtpPort = 1; // nothing listens there
    raise();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"127.0.0.1 can't be reached"_s));
    QCOMPARE(send(), 1);
    QCOMPARE(m_receivers->told(1).size(), 1);
    QCOMPARE(*table().waiting(), 1);
    pass(AlertTable::longestTrial);
    m_store->run(u"UPDATE statusbridge_alert_messages SET written_at = written_at - ?"_s,
                 {qint64(std::chrono::milliseconds(AlertTable::longestTrial).count()) + 1});
    QVERIFY(table().purge());
    QCOMPARE(*table().waiting(), 0);
}

void AlertSenderTest::aWrongKeyOfTheWebhookIsRefusedByTheOtherSide()
{
    only(AlertChannel::Webhook);
    QVERIFY(m_sending->secrets.write(secretnames::alertWebhookKey(), Secret("another")));
    raise();
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"localhost did not take the alert. \\(401 unknown sender\\)"_s));
    QCOMPARE(send(), 0);
}

void AlertSenderTest::itEndsSoonAfterItIsAskedTo()
{
    raise();
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(send(stop.get_token()), 0);
    QCOMPARE(*table().waiting(), 2);
}

void AlertSenderTest::aTestTellsWhatEachSideAnswered()
{
    m_sending->settings.alerts.webhookUrl.replace(u"/alerts"_s, u"/broken"_s);
    const auto trials = testAlerts(m_sending->environment());
    QVERIFY(trials);
    QCOMPARE(trials->size(), 2);
    QVERIFY((*trials)[0].isTaken);
    QCOMPARE((*trials)[0].answer.english(), u"250 2.0.0 Taken as 4711"_s);
    QVERIFY(!(*trials)[1].isTaken);
    QCOMPARE((*trials)[1].answer.english(), u"localhost did not take the alert. (500 out of order)"_s);
    QCOMPARE(m_receivers->told(2).size(), 2);
    const auto view = *readAlerts(m_sending->environment());
    QCOMPARE(view.deliveries.size(), 2);
    QVERIFY(!view.deliveries.constFirst().text.since.isValid());
    QCOMPARE(view.channels.size(), 2);
    QCOMPARE(view.waiting, 0);
}

void AlertSenderTest::aTestWithoutChannelsIsRefused()
{
    only(AlertChannel::Mail);
    m_sending->settings.alerts.mailTo.clear();
    QVERIFY(testAlerts(m_sending->environment()).error().kind == ErrorKind::NotFound);
    QVERIFY(table().deliveries(1)->isEmpty());
}

void AlertSenderTest::theSwitchIsPingedAtStartAndEnd()
{
    m_sending->settings.alerts.pingUrl = u"https://localhost:%1/ping/7"_s.arg(m_receivers->port(u"https"_s));
    const auto finished = [](qint64 runId, CycleOutcome outcome) {
        CycleSummary summary;
        summary.runId = runId;
        summary.outcome = outcome;
        return summary;
    };
    CyclePing ping(m_sending->environment());
    ping.cycleProgressed({.runId = 3});
    ping.cycleProgressed({.runId = 3, .phase = CyclePhase::Send});
    ping.cycleFinished(finished(3, CycleOutcome::Succeeded));
    ping.cycleProgressed({.runId = 4});
    ping.cycleFinished(finished(4, CycleOutcome::Failed));
    QStringList paths;
    for (const QJsonObject &each : m_receivers->told(4)) {
        paths += each.value(u"ping"_s).toString();
    }
    QCOMPARE(paths, (QStringList{u"/ping/7/start"_s, u"/ping/7"_s, u"/ping/7/start"_s, u"/ping/7/fail"_s}));
}

bool AlertSenderTest::runChild(const QString &place)
{
    const Settings &settings = m_sending->settings;
    const QJsonObject told{{u"place"_s, place},
                           {u"driver"_s, settings.database.driver},
                           {u"name"_s, settings.database.name},
                           {u"host"_s, settings.database.host},
                           {u"port"_s, settings.database.port},
                           {u"user"_s, settings.database.user},
                           {u"tls"_s, settings.database.tls},
                           {u"ca"_s, settings.network.caFile},
                           {u"smtp"_s, settings.alerts.smtpPort},
                           {u"url"_s, settings.alerts.webhookUrl}};
    QProcess child;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"STATUSBRIDGE_ALERT_CHILD"_s,
                       QString::fromUtf8(QJsonDocument(told).toJson(QJsonDocument::Compact)));
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedChannels);
    child.start(QCoreApplication::applicationFilePath(), {u"tst_alertsender"_s});
    return child.waitForFinished(60'000) && child.exitStatus() == QProcess::CrashExit;
}

//! What the child does: one pass, in which it may end itself.
int sendAsChild(const QJsonObject &told)
{
    Settings settings;
    settings.database.driver = told.value(u"driver"_s).toString();
    settings.database.name = told.value(u"name"_s).toString();
    settings.database.host = told.value(u"host"_s).toString();
    settings.database.port = told.value(u"port"_s).toInt();
    settings.database.user = told.value(u"user"_s).toString();
    settings.database.tls = told.value(u"tls"_s).toString();
    settings.network.caFile = told.value(u"ca"_s).toString();
    settings.network.proxy = u"none"_s;
    settings.alerts.mailTo = QStringList{u"anna@example.com"_s};
    settings.alerts.mailFrom = u"statusbridge@example.com"_s;
    settings.alerts.smtpHost = u"localhost"_s;
    settings.alerts.smtpPort = told.value(u"smtp"_s).toInt();
    settings.alerts.smtpUser = AlertReceivers::user();
    settings.alerts.webhookUrl = told.value(u"url"_s).toString();
    SenderFixture sending(settings);
    auto database = Database::open(settings.database, {}, TestDatabase::password(), DatabasePurpose::Service);
    if (!database || !sending.secrets.write(secretnames::smtpPassword(), AlertReceivers::password()) ||
        !sending.secrets.write(secretnames::alertWebhookKey(), AlertReceivers::webhookKey())) {
        return 3;
    }
    const QString place = told.value(u"place"_s).toString();
    const auto endAt = [&](const QString &name) {
        return [isHere = place == name] {
            if (isHere) {
                std::raise(SIGKILL);
            }
        };
    };
    AlertSender sender(sending.environment(u"child"_s), {.claimed = endAt(u"claimed"_s), .sent = endAt(u"sent"_s)});
    AlertTable table(**database);
    return sender.sendDue(table, {}) ? 0 : 2;
}

void AlertSenderTest::killedBetweenCommitAndSendNothingIsLost()
{
    const auto fencing = m_store->lease();
    RunJournal journal(m_store->database(), alertRulesOf(m_sending->settings.alerts));
    for (int i = 0; i < 2; ++i) {
        Run run;
        run.id = m_store->beginRun(fencing);
        run.startedAt = QDateTime::currentDateTimeUtc();
        run.finishedAt = run.startedAt;
        run.outcome = CycleOutcome::Failed;
        run.message = Sentence(u"No."_s);
        QVERIFY(journal.finish(fencing, run));
    }
    QCOMPARE(*table().waiting(), 2);
    for (int i = 0; i < 4; ++i) {
        QVERIFY(runChild(u"claimed"_s)); // of the mail, and of the webhook once the mail waits for its turn
        pass(AlertTable::claimTime + 1s);
    }
    QVERIFY(runChild(u"sent"_s));
    pass(AlertTable::claimTime + 1s);
    QVERIFY(!runChild(u"nowhere"_s));
    QCOMPARE(*table().waiting(), 0);
    const auto told = m_receivers->told(3);
    QMap<QString, int> arrivals;
    QSet<QString> identities;
    for (const QJsonObject &each : told) {
        const bool isMail = each.contains(u"mail"_s);
        ++arrivals[isMail ? u"mail"_s : u"webhook"_s];
        const QString mail = each.value(u"mail"_s).toString();
        identities +=
            isMail ? mail.section(u"Message-ID: <"_s, 1).section(u'@', 0, 0) : each.value(u"identity"_s).toString();
    }
    QVERIFY(arrivals.value(u"mail"_s) >= 1 && arrivals.value(u"mail"_s) <= 2);
    QVERIFY(arrivals.value(u"webhook"_s) >= 1 && arrivals.value(u"webhook"_s) <= 2);
    QCOMPARE(identities.size(), 2); // what came twice says so
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QByteArray child = qgetenv("STATUSBRIDGE_ALERT_CHILD");
    if (!child.isEmpty()) {
        return sendAsChild(QJsonDocument::fromJson(child).object());
    }
    AlertSenderTest test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace tst_alertsender

#include "tst_alertsender.moc"
