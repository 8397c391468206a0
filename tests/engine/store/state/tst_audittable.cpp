// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/state/audittable.h"
#include "engine/store/state/personremoval.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

namespace tst_audittable {

using namespace statusbridge;

const Actor anna{.kind = ActorKind::ApiUser, .name = u"anna"_s, .address = u"203.0.113.9"_s};
const Actor bob{.kind = ActorKind::CommandLine, .name = u"bob@desk"_s};

QStringList objectsOf(const Expected<QList<AuditEntry>> &entries)
{
    QStringList objects;
    for (const AuditEntry &entry : *entries) {
        objects += entry.object;
    }
    return objects;
}

class AuditTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<StoreFixture>();
        m_audit = std::make_unique<AuditTable>(m_store->database());
    }

    void aRowTellsWhoDidWhatWhenAndFromWhere()
    {
        const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-5);
        QVERIFY(m_audit->add(anna, {.action = AuditAction::ChangeRole,
                                    .object = u"zoë 'x' %"_s,
                                    .before = u"viewer"_s,
                                    .after = u"operator"_s}));
        const AuditEntry row = m_audit->list({}, 0, 10)->value(0);
        QVERIFY(row.id > 0);
        QVERIFY(row.at > before && row.at < before.addSecs(60));
        QCOMPARE(row.by, anna);
        QCOMPARE(row.action, u"user_role"_s);
        QCOMPARE(row.object, u"zoë 'x' %"_s);
        QCOMPARE(row.before, u"viewer"_s);
        QCOMPARE(row.after, u"operator"_s);
    }

    void theNewestComesFirstPageByPage()
    {
        add({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s});
        const auto first = m_audit->list({}, 0, 2);
        QCOMPARE(objectsOf(first), (QStringList{u"5"_s, u"4"_s}));
        const auto second = m_audit->list({}, first->constLast().id, 2);
        QCOMPARE(objectsOf(second), (QStringList{u"3"_s, u"2"_s}));
        QCOMPARE(objectsOf(m_audit->list({}, second->constLast().id, 2)), QStringList(u"1"_s));
    }

    void whatIsAskedForIsAllThatComes()
    {
        QVERIFY(m_audit->add(anna, {.action = AuditAction::Sync, .object = u"1"_s}));
        QVERIFY(m_audit->add(bob, {.action = AuditAction::Cancel, .object = u"2"_s}));
        QVERIFY(m_audit->add({.kind = ActorKind::ApiToken, .name = u"bob"_s},
                             {.action = AuditAction::Sync, .object = u"3"_s}));
        QVERIFY(m_audit->add({.kind = ActorKind::Window, .name = u"bo_@desk"_s},
                             {.action = AuditAction::Sync, .object = u"4"_s}));
        const auto found = [&](const AuditFilter &filter) {
            return objectsOf(m_audit->list(filter, 0, 10)).join(u' ');
        };
        QCOMPARE(found({.by = u"anna"_s}), u"1"_s);
        QCOMPARE(found({.by = u"bob"_s}), u"3 2"_s); // of a user of the system, the machine may be left out
        QCOMPARE(found({.by = u"bob@desk"_s}), u"2"_s);
        QCOMPARE(found({.by = u"bo_"_s}), u"4"_s); // no pattern
        QCOMPARE(found({.by = u"Anna"_s}), QString());
        QCOMPARE(found({.kind = ActorKind::ApiToken}), u"3"_s);
        QCOMPARE(found({.action = AuditAction::Sync}), u"4 3 1"_s);
        QCOMPARE(found({.by = u"bob"_s, .action = AuditAction::Sync}), u"3"_s);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QCOMPARE(found({.from = now.addSecs(60)}), QString());
        QCOMPARE(found({.from = now.addSecs(-60), .until = now.addSecs(60)}), u"4 3 2 1"_s);
        QCOMPARE(found({.until = now.addSecs(-60)}), QString());
    }

    void oldRowsArePurgedInPortions()
    {
        add({u"1"_s, u"2"_s, u"3"_s, u"4"_s});
        m_store->run(u"UPDATE statusbridge_audit SET noted_at = 1000 WHERE object <> '4'"_s);
        const QDateTime oldest = QDateTime::fromMSecsSinceEpoch(2000, Qt::UTC);
        QCOMPARE(*m_audit->purge(oldest, 2), 2);
        QCOMPARE(objectsOf(m_audit->list({}, 0, 10)).size(), 2);
        QCOMPARE(*m_audit->purge(oldest, 2), 1);
        QCOMPARE(*m_audit->purge(oldest, 2), 0);
        QCOMPARE(objectsOf(m_audit->list({}, 0, 10)), QStringList(u"4"_s));
    }

    void aPersonIsForgottenInIt()
    {
        add({u"15550001234"_s, u"another"_s});
        const PersonTraces traces{.recipients = {},
                                  .queueIds = {},
                                  .messageIds = {},
                                  .text = PersonText(u"15550001234"_s),
                                  .bodies = PersonText()};
        PersonRemoval trial(m_store->database(), traces, {});
        QVERIFY(forgetInAudit(trial));
        QCOMPARE(trial.counts().value(u"statusbridge_audit"_s).masked, 1);
        QVERIFY(objectsOf(m_audit->list({}, 0, 10)).contains(u"15550001234"_s));
        PersonRemoval removal(m_store->database(), traces, m_store->lease());
        QVERIFY(forgetInAudit(removal));
        QCOMPARE(objectsOf(m_audit->list({}, 0, 10)), (QStringList{u"another"_s, forgottenMark()}));
    }

    void aRowThatCannotBeWrittenIsToldOnceInTheLogAlone()
    {
        m_store->run(u"DROP TABLE statusbridge_audit"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^The command token_add was carried out, but is missing "
                                                              "in the audit: .+"_s));
        noteCommand(m_store->database(), anna, {.action = AuditAction::AddToken, .object = u"reports"_s});
    }

private:
    void add(const QStringList &objects)
    {
        for (const QString &object : objects) {
            QVERIFY(m_audit->add(anna, {.action = AuditAction::Release, .object = object}));
        }
    }

    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<AuditTable> m_audit;
};

QTEST_GUILESS_MAIN(AuditTableTest)

} // namespace tst_audittable

#include "tst_audittable.moc"
