// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/gonebodies.h"

#include "engine/store/collector/rowsql.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"
#include "engine/store/state/keyvaluetable.h"

#include <QSet>

namespace statusbridge {

namespace {

constexpr int lookedUpTogether = 500;

Expected<void> forgetBodies(Database &database, int source, const QStringList &keys)
{
    Expected<void> done;
    for (const QString &table :
         {u"statusbridge_bodies"_s, u"statusbridge_open_bodies"_s, u"statusbridge_body_troubles"_s}) {
        done = done.and_then([&] {
            return deleteAll(database, table, u"source_key"_s, keys, u"source = "_s + QString::number(source));
        });
    }
    return done;
}

//! Those of \p keys whose row is not there.
Expected<QStringList> goneAmong(Database &database, const ResolvedTable &table, const QStringList &keys)
{
    const RowSql sql(database.dialect(), table);
    return textsForAll(database,
                       u"SELECT %1 FROM %2 r WHERE %3"_s.arg(sql.idText(), sql.table(), sql.hasIdOfBoundTexts()), keys)
        .transform([&](const QStringList &found) {
            const QSet<QString> present(found.cbegin(), found.cend());
            QStringList gone = keys;
            gone.removeIf([&](const QString &key) { return present.contains(key); });
            return gone;
        });
}

} // namespace

Expected<void> forgetGoneBodies(Database &database, const ResolvedTable &table, const FencingToken &fencingToken,
                                const std::function<bool()> &mayContinue)
{
    const int source = settledSource(table.source);
    const QString name = u"bodies_checked.%1"_s.arg(source);
    KeyValueTable state(database);
    const auto kept = state.value(name);
    const auto any = kept.and_then([&](const auto &) {
        return database.scalar(u"SELECT 1 FROM %1 r LIMIT 1"_s.arg(RowSql(database.dialect(), table).table()));
    });
    if (!any || !any->isValid()) {
        return any ? Expected<void>() : any.error();
    }
    const QString begin = *kept ? (*kept)->value : u""_s;
    QString last = begin;
    while (mayContinue()) {
        const auto keys = database.texts(u"SELECT source_key FROM statusbridge_bodies WHERE source = %1 AND "
                                         "source_key > ? ORDER BY source_key LIMIT %2"_s.arg(source)
                                             .arg(lookedUpTogether),
                                         {last});
        // Read before a transaction begins, so that no writer waits for one that changes nothing.
        const auto gone = keys.and_then([&](const QStringList &some) { return goneAmong(database, table, some); });
        const auto done = gone.and_then([&](const QStringList &some) {
            return some.isEmpty() ? Expected<void>() : inFencedTransaction(database, fencingToken, [&] {
                return forgetBodies(database, source, some);
            });
        });
        if (!done) {
            return done;
        }
        last = keys->size() < lookedUpTogether ? u""_s : keys->constLast();
        if (last.isEmpty()) {
            break;
        }
    }
    return last == begin ? Expected<void>()
                         : inFencedTransaction(database, fencingToken, [&] { return state.setValue(name, last); });
}

} // namespace statusbridge
