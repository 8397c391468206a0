// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/setup/migrate.h"
#include "engine/store/collector/tablebuilder.h"
#include "engine/store/collector/webhookrows.h"
#include "engine/store/schema/inspection.h"
#include "engine/store/schema/migration.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

namespace tst_viewmapping {

using namespace statusbridge;

Settings throughViews()
{
    Settings settings;
    settings.webhookLogs.table = u"all_statuses"_s;
    settings.deliveredLogs.table = u"marked_statuses"_s;
    return settings;
}

class ViewMappingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsViewsFromTables();
    void marksThroughAViewThatLetsItThrough();
    void doctorRefusesAViewThatDoesNot();
    void migrateLeavesViewsAlone();

private:
    void migrateTables();
    [[nodiscard]] QStringList errors();

    std::unique_ptr<StoreFixture> m_store;
};

//! The collector's table in another shape, and two views of it: one that only shows, one that can be marked.
void ViewMappingTest::init()
{
    m_store = std::make_unique<StoreFixture>(StoreFixture::Tables::None, throughViews());
    const Dialect &dialect = m_store->database().dialect();
    const QString updated = m_store->quoted(u"Updated"_s);
    m_store->run(u"CREATE TABLE events (id %1, q %2, word %2, Marked %3)"_s.arg(dialect.identityKey, dialect.keyText,
                                                                                dialect.falseBoolean));
    const QString columns = u"id, q AS queue_id, q AS message_id, word AS status, q AS recipient_id, "
                            "q AS "_s +
                            m_store->quoted(u"timestamp"_s);
    m_store->run(u"CREATE VIEW all_statuses AS SELECT DISTINCT %1 FROM events"_s.arg(columns));
    m_store->run(u"CREATE VIEW marked_statuses AS SELECT %1, Marked AS %2 FROM events"_s.arg(columns, updated));
    if (TestDatabase::kind() == TestDatabase::Kind::Sqlite) {
        m_store->run(u"CREATE TRIGGER mark INSTEAD OF UPDATE OF Updated ON marked_statuses BEGIN "
                     "UPDATE events SET Marked = NEW.Updated WHERE id = NEW.id; END"_s);
    }
    m_store->run(u"INSERT INTO events (id, q, word) VALUES (1, 'q', 'sent'), (2, 'q', 'read'), "
                 "(3, 'p', 'sent')"_s);
}

void ViewMappingTest::migrateTables()
{
    const auto done =
        migrate(m_store->database(), m_store->settings().webhookLogs, m_store->settings().deliveredLogs, {});
    QVERIFY2(done, done ? "" : qPrintable(describe(done.error())));
}

QStringList ViewMappingTest::errors()
{
    const auto all = inspect(m_store->database(), m_store->settings());
    if (!all) {
        qFatal("%s", qPrintable(describe(all.error())));
    }
    QStringList texts;
    for (const Finding &finding : *all) {
        if (finding.severity == Finding::Severity::Error) {
            texts += finding.text.english();
        }
    }
    return texts;
}

void ViewMappingTest::tellsViewsFromTables()
{
    QVERIFY(*viewState(m_store->database(), {.schema = {}, .name = u"events"_s}) == ViewState::Table);
    QVERIFY(*viewState(m_store->database(), {.schema = {}, .name = u"all_statuses"_s}) == ViewState::View);
    QVERIFY(*viewState(m_store->database(), {.schema = {}, .name = u"marked_statuses"_s}) == ViewState::UpdatableView);
}

void ViewMappingTest::marksThroughAViewThatLetsItThrough()
{
    migrateTables();
    QCOMPARE(errors(), QStringList());
    WebhookRows rows(m_store->database(), m_store->settings().webhookLogs, m_store->settings().deliveredLogs);
    QVERIFY(rows.prepare());
    const auto found = rows.rowsOf({u"q"_s});
    QVERIFY(found);
    QCOMPARE(found->value(u"q"_s).size(), 4);
    QCOMPARE(*rows.openQueueIds(), 2);
    m_store->settle(m_store->lease(), rows.tables(), found->value(u"q"_s));
    QCOMPARE(*rows.openQueueIds(), 1);
    QCOMPARE(m_store->read(u"SELECT count(*) FROM events WHERE Marked = %1"_s.arg(
                 TestDatabase::choose(u"1"_s, u"true"_s, u"1"_s))),
             u"2"_s);
}

void ViewMappingTest::doctorRefusesAViewThatDoesNot()
{
    migrateTables();
    m_store->run(u"DROP VIEW marked_statuses"_s);
    m_store->run(u"CREATE VIEW marked_statuses AS SELECT DISTINCT id, q AS queue_id, q AS message_id, "
                 "word AS status, q AS recipient_id, q AS %1, Marked AS %2 FROM events"_s.arg(
                     m_store->quoted(u"timestamp"_s), m_store->quoted(u"Updated"_s)));
    const QStringList found = errors();
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.constFirst().startsWith(u"The view \"marked_statuses\" can't be written to"_s),
             qPrintable(found.constFirst()));
}

void ViewMappingTest::migrateLeavesViewsAlone()
{
    migrateTables();
    QCOMPARE(m_store->database()
                 .texts(m_store->database().dialect().indexNames, {QString(), u"events"_s})
                 ->filter(u"statusbridge"_s),
             QStringList());
}

QTEST_GUILESS_MAIN(ViewMappingTest)

} // namespace tst_viewmapping

#include "tst_viewmapping.moc"
