// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/history/markretry.h"

#include "engine/core/logging.h"
#include "engine/store/collector/unmarkedrows.h"
#include "engine/store/history/writeapart.h"

namespace statusbridge {

namespace {

//! \param patience of which nothing may wait long: these marks hold up no one
Expected<void> retryIn(Database &database, const WebhookTables &tables, const ResolvedTable &table,
                       const FencingToken &fencingToken, LockPatience &patience,
                       const std::function<bool()> &mayContinue, const RetryLimits &limits)
{
    const auto mark = [&](const QStringList &some) { return markAgain(database, tables, table, some); };
    for (int tried = 0; tried < limits.rows && mayContinue(); tried += limits.together) {
        const auto keys = nextUnmarked(database, table, fencingToken, limits.together);
        if (!keys || keys->isEmpty()) {
            return keys ? Expected<void>() : keys.error();
        }
        // Noted first, since what is refused leaves no trace.
        const auto noted =
            inFencedTransaction(database, fencingToken, [&] { return noteUnmarked(database, table, *keys); });
        const auto done = noted.and_then(
            [&] { return ApartWriter<QString, QString>(database, fencingToken, patience, mark).write(*keys); });
        if (!done) {
            return done.error();
        }
        if (!done->results.isEmpty()) {
            qCInfo(lcStore).noquote() << done->results.size() << "rows of" << table.table
                                      << "that had not taken their mark have it now, or need none any more.";
        }
    }
    return {};
}

} // namespace

Expected<void> retryMarks(Database &database, const WebhookTables &tables, const FencingToken &fencingToken,
                          const std::function<bool()> &mayContinue, const RetryLimits &limits)
{
    LockPatience patience;
    patience.waited({}); // so that it is short from the beginning
    Expected<void> done;
    for (const ResolvedTable *table : {&tables.webhookLogs, &tables.deliveredLogs}) {
        const auto deadline = std::chrono::steady_clock::now() + limits.time;
        const auto hasTime = [&] { return mayContinue() && std::chrono::steady_clock::now() < deadline; };
        if (done && table->marksColumn()) {
            done = retryIn(database, tables, *table, fencingToken, patience, hasTime, limits);
        }
    }
    return done;
}

} // namespace statusbridge
