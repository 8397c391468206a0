// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/setup/retarget.h"

#include "engine/config/secretstore.h"
#include "engine/config/settings.h"
#include "engine/environment.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/sqlvalues.h"
#include "engine/store/state/updatedowner.h"
#include "engine/store/store.h"

#include <functional>

namespace statusbridge {

namespace {

constexpr int leaseSeconds = 60;
constexpr qsizetype openedTogether = 1000;

Expected<QStringList> carriedSince(Database &database, const QDate &since)
{
    if (!since.isValid()) {
        return QStringList();
    }
    return database.texts(u"SELECT DISTINCT queue_id FROM statusbridge_journal WHERE noted_at >= ? AND queue_id <> '' "
                          "AND outcome IN ('updated', 'unchanged', 'superseded')"_s,
                          {toMs(since.startOfDay(Qt::UTC))});
}

//! That these were carried over, which their own target must not remember if it is to get them again; and how far its
//! survey of the rows is, so that it finds them however old they are.
Expected<void> forgetCarried(Database &database, const QStringList &queueIds)
{
    const QString ofTarget = u"target = "_s + database.targetKey();
    return deleteAll(database, u"statusbridge_delivered_queue_ids"_s, u"queue_id"_s, queueIds, ofTarget)
        .and_then(
            [&] { return deleteAll(database, u"statusbridge_settled_rows"_s, u"queue_id"_s, queueIds, ofTarget); })
        .and_then([&] { return database.run(u"DELETE FROM statusbridge_surveys WHERE "_s + ofTarget); });
}

//! Hands the rows that the connection's target got, and that can be opened, to \p visit in portions, each with its
//! queue ids; returns the sum of what that returns.
Expected<int> forCarriedRows(Store &store, const QDate &since,
                             const std::function<Expected<int>(const QStringList &, const StatusRows &)> &visit)
{
    const RowMarker marker(*store.database, store.rows.tables());
    const auto queueIds = carriedSince(*store.database, since);
    int sum = 0;
    for (qsizetype start = 0; queueIds && start < queueIds->size(); start += openedTogether) {
        const QStringList some = queueIds->mid(start, openedTogether);
        const auto visited = store.rows.rowsOf(some).and_then([&](const QHash<QString, StatusRows> &rows) {
            StatusRows openable;
            for (const StatusRows &each : rows) {
                openable += marker.openable(each);
            }
            return visit(some, openable);
        });
        if (!visited) {
            return visited;
        }
        sum += *visited;
    }
    return queueIds.transform([&](const QStringList &) { return sum; });
}

//! Opens what the connection's target got. What that got stays settled for it if another one \p takesOver, and else is
//! forgotten, so that it gets it again.
Expected<int> openRows(Store &store, const FencingToken &fencingToken, const QDate &since, bool takesOver)
{
    RowMarker marker(*store.database, store.rows.tables());
    const auto kept = takesOver ? marker.keepMarks() : Expected<void>();
    return kept.and_then([&] {
        return forCarriedRows(store, since, [&](const QStringList &queueIds, const StatusRows &openable) {
            Expected<int> opened = 0;
            // Many portions take longer than a lease lasts.
            return store.lease.renew(fencingToken, leaseSeconds)
                .and_then([&] {
                    return inFencedTransaction(*store.database, fencingToken, [&] {
                        opened = marker.open(openable);
                        return opened.and_then([&](int) {
                            return takesOver ? Expected<void>() : forgetCarried(*store.database, queueIds);
                        });
                    });
                })
                .and_then([&] { return opened; });
        });
    });
}

//! Without a \p fencingToken nothing is written.
Expected<Retargeting> retargetUnder(Store &store, const FencingToken *fencingToken, const QDate &since)
{
    const Target target = store.database->target();
    const auto owner = updatedOwner(*store.database);
    if (!owner) {
        return owner.error();
    }
    Retargeting done{.before = *owner ? (*owner)->name : QString(), .now = target.name};
    if (*owner) {
        done.takesOver = (*owner)->key != target.key;
        store.database->setTarget(done.takesOver ? **owner : target);
        const auto opened = store.rows.prepare().and_then([&] {
            return fencingToken ? openRows(store, *fencingToken, since, done.takesOver)
                                : forCarriedRows(store, since, [](const QStringList &, const StatusRows &openable) {
                                      return Expected<int>(static_cast<int>(openable.size()));
                                  });
        });
        store.database->setTarget(target);
        if (!opened) {
            return opened.error();
        }
        done.opened = *opened;
    }
    return (fencingToken ? takeUpdated(*store.database) : Expected<void>()).and_then([&] { return Expected(done); });
}

Expected<std::unique_ptr<Store>> openStore(const EngineEnvironment &environment)
{
    if (!targetOf(environment.settings.zoho).isProduction) {
        return usageError(u"The rows carried to an environment are marked in Statusbridge's own tables: leave "
                          "zoho.environment empty to let the collector's column speak of another target."_s);
    }
    return readDatabasePassword(environment.secrets).and_then([&](const Secret &password) {
        return Store::open(environment.settings, environment.dataDirectory, password);
    });
}

} // namespace

Expected<Retargeting> retarget(const EngineEnvironment &environment, const QDate &since)
{
    const auto store = openStore(environment);
    const auto fencingToken =
        store.and_then([&](const auto &opened) { return opened->lease.acquire(environment.holder, leaseSeconds); });
    if (!fencingToken) {
        return fencingToken.error();
    }
    auto done = retargetUnder(**store, &*fencingToken, since);
    const auto released = (*store)->lease.release(*fencingToken);
    return !done || released ? done : released.error();
}

Expected<Retargeting> previewRetarget(const EngineEnvironment &environment, const QDate &since)
{
    const auto store = openStore(environment);
    return store ? retargetUnder(**store, nullptr, since) : store.error();
}

} // namespace statusbridge
