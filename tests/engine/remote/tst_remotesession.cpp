// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json/auditviews.h"
#include "app/json/deliveryviews.h"
#include "app/json/wholeviews.h"
#include "engine/config/target.h"
#include "engine/session/lookup.h"
#include "tests/engine/remote/remotefixture.h"

#include <QJsonDocument>
#include <QTest>

#include <thread>

namespace tst_remotesession {

using namespace statusbridge;

template <typename T>
QString told(const T &view)
{
    return QString::fromUtf8(QJsonDocument(wholeOf(view)).toJson(QJsonDocument::Compact));
}
QString told(qint64 number)
{
    return QString::number(number);
}
QString told(int number)
{
    return QString::number(number);
}
QString told(bool is)
{
    return is ? u"true"_s : u"false"_s;
}
QString told(const StatusView &view)
{
    // What is left of a token's time is another number each second.
    QJsonObject document = wholeOf(view, QDateTime());
    document.remove(u"token"_s);
    return QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Compact)) + view.token.state;
}
QString told(const LookupRow &row)
{
    return QString::fromUtf8(QJsonDocument(jsonOf(row)).toJson(QJsonDocument::Compact));
}
QString told(const DeliveryReport &report)
{
    return QString::fromUtf8(QJsonDocument(jsonOf(report, DeliveryQuestion())).toJson(QJsonDocument::Compact));
}
QString told(const DeliveryPage &page)
{
    return QString::fromUtf8(QJsonDocument(jsonOf(page)).toJson(QJsonDocument::Compact));
}
QString told(const AuditEntry &entry)
{
    return QString::fromUtf8(QJsonDocument(jsonOf(AuditRows{{entry}, false})).toJson(QJsonDocument::Compact));
}
QString told(const UserView &user)
{
    return QString::fromUtf8(QJsonDocument(jsonOf(user)).toJson(QJsonDocument::Compact));
}
QString told(const ApiTokenView &token)
{
    return QString::fromUtf8(QJsonDocument(jsonOf(token)).toJson(QJsonDocument::Compact));
}
QString told(const QMap<RecordOutcome, int> &counts)
{
    QStringList words;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        words += u"%1 %2"_s.arg(toString(count.key()), QString::number(count.value()));
    }
    return words.join(u", "_s);
}
template <typename T>
QString told(const QList<T> &list)
{
    QStringList all;
    for (const T &each : list) {
        all += told(each);
    }
    return all.join(u'\n');
}

template <typename T>
QString toldOrError(const Expected<T> &answer)
{
    return answer ? told(*answer)
                  : u"%1 %2 %3 %4"_s.arg(toString(answer.error().kind), answer.error().message.stored(),
                                         answer.error().detail, QString::number(answer.error().code));
}

using Question = std::function<QString(EngineSession &)>;

// Each answer of a session with a server is that of a session with the server's database.
class RemoteSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = std::make_unique<RemoteFixture>();
        CycleFixture &cycles = m_fixture->cycles;
        cycles.addSentRecords(3);
        cycles.addWebhook(u"q-late"_s, u"delivered"_s); // has no record
        cycles.addWebhook(u"q-odd"_s, u"strange"_s);
        cycles.sync();
        cycles.addDelivered(u"q-1"_s, u"delivered"_s);
        cycles.sync();
        const qint64 target = targetOf(cycles.settings.zoho).key;
        for (const int number : {1, 2, 3}) {
            cycles.execute(
                u"INSERT INTO statusbridge_record_failures (target, record_id, queue_id, streak, parked_at, zoho_code, "
                "known_rows, ask_after) VALUES (%1, '70%2', 'q-%2', 3, 1000, 3001, '[]', 0)"_s.arg(
                    QString::number(target), QString::number(number)));
        }
        m_server = m_fixture->server();
        m_session = *m_server->openSession();
    }
    void cleanupTestCase()
    {
        m_session.reset();
        m_server.reset();
        m_fixture.reset();
    }

    void eachAnswerIsThatOfTheDatabase_data()
    {
        QTest::addColumn<Question>("question");
        const auto row = [](const char *name, auto ask) {
            QTest::newRow(name) << Question([ask](EngineSession &session) { return toldOrError(ask(session)); });
        };
        const auto all = [](EngineSession &session) { return *session.runs({}, {}, {}, 10); };
        row("status", [](EngineSession &session) { return session.status(); });
        row("scheduler", [](EngineSession &session) { return session.scheduler(); });
        row("lookup", [](EngineSession &session) { return session.lookup(u"q-1"_s); });
        row("lookup without a record", [](EngineSession &session) { return session.lookup(u"q-late"_s); });
        row("lookup in vain", [](EngineSession &session) { return session.lookup(u"nothing"_s); });
        row("find a queue id", [](EngineSession &session) { return session.find(u"q-2"_s); });
        row("find nothing", [](EngineSession &session) { return session.find(u"15550001234"_s); });
        row("find a record", [](EngineSession &session) { return session.findRecord(u"701"_s); });
        row("runs", [](EngineSession &session) { return session.runs({}, {}, {}, 100); });
        row("one page of runs", [](EngineSession &session) { return session.runs({}, {}, {}, 1); });
        for (const auto column : {RunColumn::Started, RunColumn::Duration, RunColumn::Updated, RunColumn::Failed}) {
            QTest::addRow("next page of runs by %d", static_cast<int>(column))
                << Question([column](EngineSession &session) {
                       const RunOrder order{.column = column};
                       const auto first = session.runs({}, order, {}, 1);
                       return toldOrError(session.runs({}, order, RunPosition::of(first->constFirst(), order), 5));
                   });
        }
        row("runs that are filtered", [](EngineSession &session) {
            return session.runs({.outcomes = {CycleOutcome::Succeeded}, .triggers = {RunTrigger::Manual}},
                                {.column = RunColumn::Started, .isDescending = false}, {}, 100);
        });
        row("number of runs", [](EngineSession &session) { return session.runCount({}); });
        row("a run", [all](EngineSession &session) { return session.run(all(session).constFirst().id); });
        row("a run that is not there", [](EngineSession &session) { return session.run(9999); });
        row("a journal",
            [all](EngineSession &session) { return session.journal(all(session).constLast().id, {}, 0, 100); });
        row("the rest of a journal", [all](EngineSession &session) {
            const qint64 id = all(session).constLast().id;
            return session.journal(id, {}, session.journal(id, {}, 0, 1)->constFirst().id, 100);
        });
        row("a journal by a sentence", [all](EngineSession &session) {
            return session.journal(all(session).constLast().id,
                                   {.outcomes = {}, .text = u"no such text"_s, .sentences = allSentenceIds()}, 0, 100);
        });
        row("a journal that is not there", [](EngineSession &session) { return session.journal(9999, {}, 0, 10); });
        row("outcomes", [all](EngineSession &session) { return session.journalCounts(all(session).constLast().id); });
        row("outcomes of nothing", [](EngineSession &session) { return session.journalCounts(9999); });
        row("failed since", [all](EngineSession &session) { return session.failedSince(all(session).constLast().id); });
        row("attempts", [](EngineSession &session) { return session.attempts(u"q-1"_s); });
        row("days", [](EngineSession &session) {
            const QDate today = QDateTime::currentDateTimeUtc().date();
            return session.dailyTotals(today.addDays(-3), today, QTimeZone("Asia/Kolkata"));
        });
        row("without a queue id", [](EngineSession &session) { return session.withoutQueueId(20); });
        const QDateTime midnight(QDateTime::currentDateTimeUtc().date(), QTime(0, 0), Qt::UTC);
        const DeliveryFilter day{.from = midnight.addDays(-400), .until = midnight.addDays(1)};
        row("report", [day](EngineSession &session) { return session.deliveryReport({.filter = day}); });
        row("messages", [day](EngineSession &session) { return session.deliveryMessages(day, {}, 2); });
        row("next page of messages", [day](EngineSession &session) {
            return session.deliveryMessages(day, session.deliveryMessages(day, {}, 1)->next, 2);
        });
        row("parked", [](EngineSession &session) { return session.parked(); });
        row("parked, a page", [](EngineSession &session) { return session.parkedAfter(u"701"_s, 1); });
        row("releasable", [](EngineSession &session) { return session.releasable({}); });
        row("releasable ids", [](EngineSession &session) {
            return session.releasable({.recordIds = QStringList{u"701"_s, u"999"_s}});
        });
        row("releasable of no ids",
            [](EngineSession &session) { return session.releasable({.recordIds = QStringList()}); });
        row("releasable of a run that is not there",
            [](EngineSession &session) { return session.releasable({.runId = 9999}); });
        row("audit", [](EngineSession &session) { return session.audit({}, 0, 100); });
        row("audit, a page", [](EngineSession &session) {
            return session.audit({.action = AuditAction::AddToken}, session.audit({}, 0, 1)->constFirst().id + 1, 1);
        });
        row("users", [](EngineSession &session) { return session.users(); });
        row("tokens", [](EngineSession &session) { return session.tokens(); });
        row("a cancelled nothing", [](EngineSession &session) {
            return session.requestCancel(u"anna"_s).transform([](const QString &) { return 0; });
        });
        row("asked again in vain", [](EngineSession &session) { return session.askAgain(u"nothing"_s); });
    }

    void eachAnswerIsThatOfTheDatabase()
    {
        QFETCH(const Question, question);
        QString remote;
        QString local;
        constexpr int tries = 5; // what is due now is due at another time a second later
        for (int each = 0; each < tries && (each == 0 || remote != local); ++each) {
            remote = question(*m_session);
            local = question(*m_fixture->local);
        }
        qsizetype same = 0;
        while (same < remote.size() && same < local.size() && remote.at(same) == local.at(same)) {
            ++same;
        }
        constexpr qsizetype before = 60;
        constexpr qsizetype shown = 160;
        const qsizetype from = std::max<qsizetype>(0, same - before);
        QVERIFY2(remote == local, qPrintable(remote.mid(from, shown) + u"\nnot\n"_s + local.mid(from, shown)));
    }

    void commandsChangeTheDatabase()
    {
        LocalEngineSession &local = *m_fixture->local;
        QVERIFY(m_session->stopScheduler({}));
        QCOMPARE(local.scheduler()->stoppedBy, u"API token administrator"_s);
        QVERIFY(m_session->startScheduler({}, FirstCycle::OnGrid)->running);
        QVERIFY(local.scheduler()->running);
        QCOMPARE(*m_session->release({.recordIds = QStringList{u"701"_s}}), 1);
        QCOMPARE(local.parked()->size(), 2);
        QCOMPARE(*m_session->release({.recordIds = QStringList()}), 0);
        QCOMPARE(*m_session->release({}), 2);
        QVERIFY(local.parked()->isEmpty());
        QVERIFY(m_session->addUser(u"bob é"_s, Secret("correct horse"), Role::Viewer));
        QCOMPARE(local.users()->constFirst().name, u"bob é"_s);
        const auto again = m_session->addUser(u"bob é"_s, Secret("correct horse"), Role::Viewer);
        QVERIFY(!again);
        QCOMPARE(again.error().message.id(), SentenceId::UserExists);
        QVERIFY(m_session->addUser(u"carol"_s, Secret("correct horse"), Role::Viewer));
        QVERIFY(m_session->setUserRole(u"carol"_s, Role::Operator));
        QVERIFY(m_session->removeUser(u"carol"_s));
        QCOMPARE(local.users()->size(), 1);
        const auto token = m_session->addToken({.name = u"t"_s, .role = Role::Viewer, .createdAt = {}});
        QVERIFY(token);
        QVERIFY(token->reveal().startsWith("sbt_"));
        QVERIFY(m_session->revokeToken(u"t"_s));
        QCOMPARE(toString(m_session->revokeToken(u"t"_s).error().kind), toString(ErrorKind::NotFound));
    }

    void theServerTellsWhoCallsAndItsSettings()
    {
        const auto caller = m_server->identify();
        QVERIFY2(caller, caller ? "" : qPrintable(describe(caller.error())));
        QCOMPARE(caller->name, u"administrator"_s);
        QCOMPARE(toString(caller->role), toString(Role::Administrator));
        QVERIFY(caller->isToken);
        const auto settings = m_server->settings();
        QVERIFY2(settings, settings ? "" : qPrintable(describe(settings.error())));
        QCOMPARE(settings->settings.sync.maxRecords, m_fixture->cycles.settings.sync.maxRecords);
        QCOMPARE(settings->origins.value(u"api.port"_s), u"/etc/x.toml:3"_s);
        Settings wanted = settings->settings;
        wanted.sync.maxRecords = 321;
        QCOMPARE(*m_server->changeSettings(*settings, wanted), QStringList{u"api.port"_s});
        QCOMPARE(m_fixture->program.written().sync.maxRecords, 321);
        ServerSettings old = *settings;
        old.version = u"old"_s;
        QCOMPARE(toString(m_server->changeSettings(old, wanted).error().kind), toString(ErrorKind::Busy));
        QCOMPARE(m_server->log(1, 10)->size(), 2);
    }

    // What a window does, wherever its engine is.
    void alertsAreReadAndTestedThere()
    {
        EngineEnvironment attached = m_fixture->cycles.environment;
        attached.alerts = m_server.get();
        const auto none = testAlerts(attached);
        QCOMPARE(toString(none.error().kind), toString(ErrorKind::NotFound));
        m_fixture->cycles.execute(
            u"INSERT INTO statusbridge_alerts (target, name, raised, since, sentence, told_at, changes) VALUES "
            "(%1, 'parked', 1, 5000, '[\"AlertParked\",\"3\"]', 5000, 0)"_s.arg(
                targetOf(m_fixture->cycles.settings.zoho).key));
        const auto there = readAlerts(attached, 10);
        const auto here = readAlerts(m_fixture->cycles.environment, 10);
        QVERIFY2(there && here, there ? "" : qPrintable(describe(there.error())));
        QCOMPARE(there->states.size(), 1);
        QCOMPARE(there->states.constFirst().sentence, here->states.constFirst().sentence);
        QCOMPARE(there->waiting, here->waiting);
    }

    void aRecordIsLookedUpAtZohoFromThere()
    {
        EngineEnvironment attached = m_fixture->cycles.environment;
        attached.sessions = m_server.get();
        const int calls = m_fixture->cycles.zoho.apiCalls();
        const auto there = lookUpAtZoho(attached, u"q-1"_s);
        QVERIFY2(there, there ? "" : qPrintable(describe(there.error())));
        QCOMPARE(m_fixture->cycles.zoho.apiCalls(), calls + 1);
        const auto here = lookUpAtZoho(m_fixture->cycles.environment, u"q-1"_s);
        QCOMPARE(here->size(), 1);
        QCOMPARE(told(*there), told(*here));
        QVERIFY(lookUpAtZoho(attached, u"nothing"_s)->isEmpty());
        const auto refused = lookUpAtZoho(attached, u"x\" || ID != \"0"_s);
        QCOMPARE(toString(refused.error().kind), toString(ErrorKind::Usage));
        QCOMPARE(refused.error().message.id(), SentenceId::QueueIdCannotBeAsked);
    }

    void aViewerIsRefusedWithTheReason()
    {
        const auto server = m_fixture->server(Role::Viewer);
        const auto session = *server->openSession();
        QTRY_VERIFY(session->status());
        QVERIFY(server->identify());
        const auto stopped = session->stopScheduler({});
        QVERIFY(!stopped);
        QCOMPARE(toString(stopped.error().kind), toString(ErrorKind::Forbidden));
        QVERIFY(m_fixture->local->scheduler()->running);
        QCOMPARE(server->connection().objectionTo(AuditAction::StopScheduler).id(), SentenceId::RoleNotSufficient);
        QVERIFY(server->connection().objectionTo(Role::Viewer).isEmpty());
        QCOMPARE(server->connection().objectionTo(AuditAction::Connect).id(), SentenceId::ServerDoesItAlone);
        QCOMPARE(server->connection().view().state, ConnectionView::State::Connected);
    }

    void aTokenThatWasRevokedIsToldAndNotTriedAgainAtOnce()
    {
        const auto added = m_fixture->local->addToken({.name = u"short"_s, .role = Role::Viewer, .createdAt = {}});
        RemoteServer server(m_fixture->address(), {.user = {}, .secret = *added}, m_fixture->cycles.clock);
        const auto session = *server.openSession();
        QTRY_VERIFY((m_fixture->cycles.clock.advance(std::chrono::seconds(40)), session->status()));
        QVERIFY(m_fixture->local->revokeToken(u"short"_s));
        const auto refused = session->status();
        QVERIFY(!refused);
        QCOMPARE(refused.error().message.id(), SentenceId::ServerTokenRefused);
        QCOMPARE(server.connection().view().state, ConnectionView::State::Refused);
        QVERIFY(server.connection().view().lostSince.isValid());
        m_fixture->cable().setRefusing(true); // it doesn't get so far
        QCOMPARE(session->status().error().message.id(), SentenceId::ServerTokenRefused);
        m_fixture->cable().setRefusing(false);
    }

    void aCertificateThatIsNotTrustedSendsNothing()
    {
        ServerAddress address = m_fixture->address();
        address.certificateFile.clear(); // the system's authorities don't know it
        RemoteServer server(address, m_fixture->credentials(), m_fixture->cycles.clock);
        const auto refused = server.identify();
        QVERIFY(!refused);
        QCOMPARE(refused.error().message.id(), SentenceId::ServerCertificateUntrusted);
        QCOMPARE(toString(refused.error().kind), toString(ErrorKind::Unreachable));
        address.certificateFile = m_fixture->cycles.directory.filePath(u"server.key"_s);
        RemoteServer other(address, m_fixture->credentials(), m_fixture->cycles.clock);
        QCOMPARE(other.identify().error().message.id(), SentenceId::ServerCertificateFileUnusable);
    }

    void aLostConnectionIsToldWithItsAgeAndComesBack()
    {
        QVERIFY(m_session->status());
        const QDateTime heard = m_server->connection().view().lastHeard;
        QVERIFY(heard.isValid());
        m_fixture->cable().setRefusing(true);
        m_fixture->cable().cut();
        const auto lost = m_session->status();
        QVERIFY(!lost);
        QCOMPARE(toString(lost.error().kind), toString(ErrorKind::Unreachable));
        const ConnectionView view = m_server->connection().view();
        QCOMPARE(view.state, ConnectionView::State::Lost);
        QVERIFY(view.lostSince >= heard);
        QVERIFY(view.problem);
        m_fixture->cable().setRefusing(false);
        QVERIFY(m_session->status());
        QCOMPARE(m_server->connection().view().state, ConnectionView::State::Connected);
        m_fixture->cable().cut(); // a connection that was kept is dead: what only asks is asked once more
        QVERIFY(m_session->status());
    }

    void aCallUnderWayIsGivenUpAtOnce()
    {
        const auto server = m_fixture->server();
        const auto session = *server->openSession();
        m_fixture->cable().setStalled(true);
        std::jthread waker([&] { server->giveUp(); });
        QCOMPARE(toString(session->status().error().kind), toString(ErrorKind::Cancelled));
        m_fixture->cable().setStalled(false);
    }

private:
    std::unique_ptr<RemoteFixture> m_fixture;
    std::unique_ptr<RemoteServer> m_server;
    std::unique_ptr<EngineSession> m_session;
};

QTEST_GUILESS_MAIN(RemoteSessionTest)

} // namespace tst_remotesession

#include "tst_remotesession.moc"
