// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/commandaudit.h"
#include "engine/session/localenginesession.h"
#include "engine/setup/connect.h"
#include "engine/setup/forget.h"
#include "engine/setup/migrate.h"
#include "engine/setup/retarget.h"
#include "tests/engine/sync/cyclefixture.h"

#include <QtTest>

namespace tst_audit {

using namespace statusbridge;
using zohosim::CallKind;
using zohosim::Fault;

const Actor anna{.kind = ActorKind::ApiToken, .name = u"anna"_s, .address = u"203.0.113.9"_s};

//! Every command that changes something leaves a row, in whatever way it is given.
class AuditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_session.reset();
        m_fixture = std::make_unique<CycleFixture>();
        m_session = *LocalEngineSession::open(m_fixture->environment);
        m_session->setActor(anna);
        m_fixture->execute(u"DELETE FROM statusbridge_audit"_s); // that its tables were made
    }

    void usersAndTheirRoles()
    {
        QVERIFY(m_session->addUser(u"zoe"_s, Secret("HUSHpasswordHUSH"), Role::Viewer));
        QVERIFY(m_session->setUserRole(u"zoe"_s, Role::Operator));
        QVERIFY(m_session->setUserRole(u"zoe"_s, Role::Operator)); // as it is already
        QVERIFY(m_session->removeUser(u"zoe"_s));
        QCOMPARE(rows(), (QStringList{u"user_add zoe: -> viewer"_s, u"user_role zoe: viewer -> operator"_s,
                                      u"user_remove zoe: operator ->"_s}));
        QCOMPARE(newest().by, anna);
    }

    void tokensButNotWhatTheyAre()
    {
        const auto token = m_session->addToken(
            {.name = u"reports"_s, .createdAt = {}, .endsAt = QDateTime::fromSecsSinceEpoch(4'102'444'800, Qt::UTC)});
        QVERIFY(token);
        QVERIFY(m_session->revokeToken(u"reports"_s));
        QCOMPARE(rows(), (QStringList{u"token_add reports: -> viewer until 2100-01-01T00:00:00Z"_s,
                                      u"token_revoke reports: viewer until 2100-01-01T00:00:00Z ->"_s}));
        QVERIFY(!rows().join(u' ').contains(QString::fromLatin1(token->reveal())));
    }

    void theScheduler()
    {
        QVERIFY(m_session->stopScheduler(u"anna"_s));
        QVERIFY(m_session->startScheduler(u"anna"_s));
        const QStringList told = rows();
        QCOMPARE(told.size(), 2);
        QVERIFY2(told.at(0).startsWith(u"scheduler_stop") && told.at(0).endsWith(u"-> stopped"),
                 qPrintable(told.at(0)));
        QCOMPARE(told.at(1), u"scheduler_start : stopped -> started"_s);
    }

    void whatIsRefusedLeavesNoRow()
    {
        QVERIFY(!m_session->removeUser(u"zoe"_s));
        QVERIFY(!m_session->setUserRole(u"zoe"_s, Role::Viewer));
        QVERIFY(!m_session->addUser(u"zoe"_s, Secret()));
        QVERIFY(!m_session->revokeToken(u"reports"_s));
        QVERIFY(!m_session->requestCancel(u"anna"_s));
        QCOMPARE(*m_session->release({}), 0);
        QCOMPARE(*m_session->askAgain(u"q-1"_s), false);
        QCOMPARE(rows(), QStringList());
    }

    void recordsThatAreReleased()
    {
        const QStringList ids = m_fixture->addSentRecords(12);
        m_fixture->zoho.addFault(
            Fault::code(200, 3002).on(CallKind::Update).forRecord(ids.at(2)).repeated(Fault::forever));
        const CycleSummary run = m_fixture->sync();
        QCOMPARE(run.counts.failed, 1);
        QCOMPARE(*m_session->release({.runId = run.runId}), 1);
        QCOMPARE(rows().constLast(), u"retry run %1: -> 1 record"_s.arg(run.runId));
    }

    void aCycleThatIsAskedForAndOneThatIsWishedFor()
    {
        m_fixture->addSentRecords(1);
        const auto begun = m_fixture->engine.startOrWish({.by = u"API token anna"_s, .actor = anna});
        QVERIFY(begun && begun->runId > 0);
        QTRY_VERIFY(!m_fixture->engine.isCycleRunning());
        QCOMPARE(rows(), QStringList(u"sync run %1: -> started"_s.arg(begun->runId)));
        QCOMPARE(newest().by, anna);
        m_fixture->settings.sync.runsCycles = false;
        const auto wished = m_fixture->engine.startOrWish({});
        QVERIFY(wished && wished->wishedBecause);
        QCOMPARE(rows().constLast(), u"sync : -> queued"_s);
        QCOMPARE(newest().by, m_fixture->environment.actor);
    }

    void aDryRunIsNoChange()
    {
        m_fixture->addSentRecords(1);
        QVERIFY(m_fixture->engine.startOrWish({.dryRun = true}));
        QTRY_VERIFY(!m_fixture->engine.isCycleRunning());
        QCOMPARE(rows(), QStringList());
    }

    void aPersonThatIsForgottenIsNotNamedByIt()
    {
        m_fixture->execute(u"INSERT INTO delivered_logs (queue_id, message_id, status, recipient_id) VALUES "
                           "('q-1', 'wamid.1', 'delivered', '15550001234')"_s);
        m_fixture->addRecord(u"q-1"_s, u"sent"_s);
        QCOMPARE(m_fixture->sync().counts.updated, 1);
        QVERIFY(forgetPerson(m_fixture->environment, u"+1 555 000 1234"_s, SpoolOwner::AnotherProcess));
        QVERIFY2(rows().constLast().startsWith(u"forget …1234: -> removed: "), qPrintable(rows().constLast()));
        QVERIFY(!rows().join(u' ').contains(u"5550001234"));
    }

    void theConnectionToZohoAndItsTarget()
    {
        QVERIFY(disconnectFromZoho(m_fixture->environment));
        QVERIFY(rows().constLast().startsWith(u"disconnect "));
        const auto done = retarget(m_fixture->environment, QDate(2026, 3, 1));
        QVERIFY(done);
        QVERIFY2(rows().constLast().startsWith(u"retarget since 2026-03-01: "), qPrintable(rows().constLast()));
        QVERIFY(rows().constLast().contains(done->now));
    }

    void tablesThatAreMadeAgain()
    {
        QVERIFY(migrate(m_fixture->environment));
        QVERIFY(!rows().join(u' ').contains(u"migrate")); // nothing was to be done
        m_fixture->execute(u"DELETE FROM statusbridge_audit"_s);
        m_fixture->execute(u"DROP TABLE statusbridge_tokens"_s);
        m_fixture->execute(u"UPDATE statusbridge_schema SET version = 6"_s);
        const auto done = migrate(m_fixture->environment);
        QVERIFY(done && !done->done.isEmpty());
        QVERIFY2(rows().constLast().startsWith(u"migrate : -> "), qPrintable(rows().constLast()));
    }

    void aTableThatIsMissingSpoilsNoCommand()
    {
        m_fixture->execute(u"DROP TABLE statusbridge_audit"_s);
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(u"^The command user_add was carried out, but is missing"_s));
        QVERIFY(m_session->addUser(u"zoe"_s, Secret("x")));
        QCOMPARE(m_session->users()->size(), 1);
    }

    void settingsOneByOneWithoutWhatAUrlHides()
    {
        Settings after;
        after.sync.intervalMinutes = 30;
        after.network.proxy = u"http://bob:HUSHproxyHUSH@proxy.example:3128"_s;
        const QList<AuditedCommand> changes = settingChanges({}, after);
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes.at(0).object, u"sync.interval_minutes"_s);
        QCOMPARE(changes.at(0).before, u"60"_s);
        QCOMPARE(changes.at(0).after, u"30"_s);
        QCOMPARE(changes.at(1).object, u"network.proxy"_s);
        QVERIFY(!changes.at(1).after.contains(u"HUSH"));
        QVERIFY(settingChanges(after, after).isEmpty());
        noteCommands(m_fixture->environment, anna, changes);
        QCOMPARE(rows().constFirst(), u"setting_change sync.interval_minutes: 60 -> 30"_s);
    }

    void purgedByTheNextCycle()
    {
        QVERIFY(m_session->addUser(u"zoe"_s, Secret("x")));
        QVERIFY(m_session->addUser(u"bob"_s, Secret("x")));
        m_fixture->execute(u"UPDATE statusbridge_audit SET noted_at = noted_at - %1 WHERE object = 'zoe'"_s.arg(
            qint64(m_fixture->settings.audit.days + 1) * 24 * 3600 * 1000));
        m_fixture->addSentRecords(1);
        QVERIFY(!m_fixture->sync().error);
        const QString left = rows().join(u' ');
        QVERIFY(!left.contains(u"zoe"));
        QVERIFY(left.contains(u"bob"));
    }

private:
    [[nodiscard]] AuditEntry newest() { return m_session->audit({}, 0, 1)->value(0); }

    //! "action object: before -> after", the oldest first.
    [[nodiscard]] QStringList rows()
    {
        QStringList told;
        const auto entries = m_session->audit({}, 0, 100);
        for (const AuditEntry &entry : *entries) {
            told.prepend(u"%1 %2: %3 -> %4"_s.arg(entry.action, entry.object, entry.before, entry.after)
                             .replace(u":  ->"_s, u": ->"_s)
                             .trimmed());
        }
        return told;
    }

    std::unique_ptr<CycleFixture> m_fixture;
    std::unique_ptr<LocalEngineSession> m_session;
};

QTEST_GUILESS_MAIN(AuditTest)

} // namespace tst_audit

#include "tst_audit.moc"
