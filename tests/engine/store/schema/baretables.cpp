// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/store/schema/baretables.h"

namespace statusbridge {

void addBareTables(StoreFixture &store, int rows)
{
    const QString key = TestDatabase::choose(u"INTEGER PRIMARY KEY"_s, u"bigserial PRIMARY KEY"_s,
                                             u"BIGINT AUTO_INCREMENT PRIMARY KEY"_s);
    const QString numbers = TestDatabase::choose(
        u"'q-' || i, 'sent' FROM (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
        "SELECT i FROM n)"_s,
        u"'q-' || i, 'sent' FROM generate_series(1, %1) i"_s, u"CONCAT('q-', seq), 'sent' FROM seq_1_to_%1"_s);
    for (const QString &table : {u"webhook_logs"_s, u"delivered_logs"_s}) {
        store.run(u"CREATE TABLE %1 (id %2, queue_id VARCHAR(100), message_id TEXT, status VARCHAR(20), "
                  "recipient_id TEXT, timestamp TEXT)"_s.arg(table, key));
        store.run(u"INSERT INTO %1 (queue_id, status) SELECT "_s.arg(table) + numbers.arg(rows));
    }
}

Expected<MigrationResult> migrateTables(StoreFixture &store, const MigrationOptions &options)
{
    return migrate(store.database(), store.settings().webhookLogs, store.settings().deliveredLogs, options);
}

QStringList ownIndexesOf(StoreFixture &store, const QString &table)
{
    return store.database().texts(store.database().dialect().indexNames, {QString(), table})->filter(u"statusbridge"_s);
}

} // namespace statusbridge
