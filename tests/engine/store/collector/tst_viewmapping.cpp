// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/inspection.h"
#include "engine/store/migration.h"
#include "engine/store/settlementwriter.h"
#include "engine/store/tableindexes.h"
#include "engine/store/webhookrows.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

using namespace statusbridge;

namespace {

Settings throughViews()
{
    Settings settings;
    settings.webhookLogs.table = QStringLiteral("all_statuses");
    settings.deliveredLogs.table = QStringLiteral("marked_statuses");
    return settings;
}

} // namespace

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
    const QString updated = m_store->quoted(QStringLiteral("Updated"));
    m_store->run(QStringLiteral("CREATE TABLE events (id %1, q %2, word %2, Marked %3)")
                     .arg(dialect.identityKey(), dialect.keyText(), dialect.falseBoolean()));
    const QString columns = QStringLiteral("id, q AS queue_id, q AS message_id, word AS status, q AS recipient_id, "
                                           "q AS ") +
                            m_store->quoted(QStringLiteral("timestamp"));
    m_store->run(QStringLiteral("CREATE VIEW all_statuses AS SELECT DISTINCT %1 FROM events").arg(columns));
    m_store->run(
        QStringLiteral("CREATE VIEW marked_statuses AS SELECT %1, Marked AS %2 FROM events").arg(columns, updated));
    if (TestDatabase::kind() == TestDatabase::Kind::Sqlite) {
        m_store->run(QStringLiteral("CREATE TRIGGER mark INSTEAD OF UPDATE OF Updated ON marked_statuses BEGIN "
                                    "UPDATE events SET Marked = NEW.Updated WHERE id = NEW.id; END"));
    }
    m_store->run(QStringLiteral("INSERT INTO events (id, q, word) VALUES (1, 'q', 'sent'), (2, 'q', 'read'), "
                                "(3, 'p', 'sent')"));
}

void ViewMappingTest::migrateTables()
{
    const auto done =
        migrate(m_store->database(), m_store->settings().webhookLogs, m_store->settings().deliveredLogs, {});
    QVERIFY2(done, done ? "" : qPrintable(describe(done.error())));
}

QStringList ViewMappingTest::errors()
{
    const auto all = inspect(m_store->database(), m_store->settings().webhookLogs, m_store->settings().deliveredLogs);
    if (!all) {
        qFatal("%s", qPrintable(describe(all.error())));
    }
    QStringList texts;
    for (const StoreFinding &finding : *all) {
        if (finding.severity == StoreFinding::Severity::Error) {
            texts += finding.text;
        }
    }
    return texts;
}

void ViewMappingTest::tellsViewsFromTables()
{
    QVERIFY(*viewState(m_store->database(), QStringLiteral("events")) == ViewState::Table);
    QVERIFY(*viewState(m_store->database(), QStringLiteral("all_statuses")) == ViewState::View);
    QVERIFY(*viewState(m_store->database(), QStringLiteral("marked_statuses")) == ViewState::UpdatableView);
}

void ViewMappingTest::marksThroughAViewThatLetsItThrough()
{
    migrateTables();
    QCOMPARE(errors(), QStringList());
    WebhookRows rows(m_store->database(), m_store->settings().webhookLogs, m_store->settings().deliveredLogs);
    QVERIFY(rows.prepare());
    const auto found = rows.rowsOf({QStringLiteral("q")});
    QVERIFY(found);
    QCOMPARE(found->value(QStringLiteral("q")).size(), 4);
    QCOMPARE(*rows.openQueueIds(), 2);
    QVERIFY(SettlementWriter(m_store->database(), rows.tables())
                .settleRows(m_store->lease(), found->value(QStringLiteral("q"))));
    QCOMPARE(*rows.openQueueIds(), 1);
    QCOMPARE(
        m_store->read(QStringLiteral("SELECT count(*) FROM events WHERE Marked = %1")
                          .arg(TestDatabase::choose(QStringLiteral("1"), QStringLiteral("true"), QStringLiteral("1")))),
        QStringLiteral("2"));
}

void ViewMappingTest::doctorRefusesAViewThatDoesNot()
{
    migrateTables();
    m_store->run(QStringLiteral("DROP VIEW marked_statuses"));
    m_store->run(QStringLiteral("CREATE VIEW marked_statuses AS SELECT DISTINCT id, q AS queue_id, q AS message_id, "
                                "word AS status, q AS recipient_id, q AS %1, Marked AS %2 FROM events")
                     .arg(m_store->quoted(QStringLiteral("timestamp")), m_store->quoted(QStringLiteral("Updated"))));
    const QStringList found = errors();
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.constFirst().startsWith(QStringLiteral("The view \"marked_statuses\" can't be written to")),
             qPrintable(found.constFirst()));
}

void ViewMappingTest::migrateLeavesViewsAlone()
{
    migrateTables();
    QCOMPARE(m_store->database()
                 .texts(m_store->database().dialect().indexNames(), {QStringLiteral("events")})
                 ->filter(QStringLiteral("statusbridge")),
             QStringList());
}

QTEST_GUILESS_MAIN(ViewMappingTest)
#include "tst_viewmapping.moc"
