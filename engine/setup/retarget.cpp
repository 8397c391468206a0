// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/setup/retarget.h"

#include "engine/config/secretstore.h"
#include "engine/config/settings.h"
#include "engine/core/logging.h"
#include "engine/core/masking.h"
#include "engine/environment.h"
#include "engine/store/collector/rowsql.h"
#include "engine/store/history/writeapart.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/sqlvalues.h"
#include "engine/store/state/updatedowner.h"
#include "engine/store/store.h"

#include <QSet>

#include <algorithm>
#include <functional>
#include <iterator>
#include <limits>
#include <numeric>

namespace statusbridge {

namespace {

constexpr int leaseSeconds = 60;
constexpr qsizetype openedTogether = 1000;
constexpr qint64 maxTime = std::numeric_limits<qint64>::max();

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
//! scan of the rows is, so that it finds them however old they are.
Expected<void> forgetCarried(Database &database, const QStringList &queueIds)
{
    const QString ofTarget = u"target = "_s + database.targetKey();
    return deleteAll(database, u"statusbridge_delivered_queue_ids"_s, u"queue_id"_s, queueIds, ofTarget)
        .and_then(
            [&] { return deleteAll(database, u"statusbridge_settled_rows"_s, u"queue_id"_s, queueIds, ofTarget); })
        .and_then([&] { return database.run(u"DELETE FROM statusbridge_surveys WHERE "_s + ofTarget); });
}

//! Those of \p openable that the target of \p receiver has not got, if there is one: what it got under the marks of
//! another one would be opened in vain, since its own memory keeps it settled.
Expected<StatusRows> notYetGot(WebhookRows *receiver, const StatusRows &openable)
{
    if (!receiver) {
        return openable;
    }
    return receiver->rowsOf(queueIdsOf(openable)).transform([&](const QHash<QString, StatusRows> &asReceived) {
        StatusRows rows = openable; // which are as if they were open
        rows.removeIf([&](const StatusRow &row) { return !asReceived.value(row.queueId).contains(row); });
        return rows;
    });
}

//! Hands the rows that the connection's target got, that can be opened, and that the \p receiver has not got, to
//! \p visit in portions, each with its queue ids; returns the sum of what that returns.
Expected<int> forCarriedRows(Store &store, const QDate &since, WebhookRows *receiver,
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
            return notYetGot(receiver, openable).and_then([&](const StatusRows &toOpen) {
                return visit(some, toOpen);
            });
        });
        if (!visited) {
            return visited;
        }
        sum += *visited;
    }
    return queueIds.transform([&](const QStringList &) { return sum; });
}

//! What the connection's target settled of bodies whose rows have an `Updated`, and did not get since, is settled for
//! \p successor too: as rows of plain columns are whose mark it takes over.
Expected<void> handOverStatuses(Store &store, const FencingToken &fencingToken, const QDate &since, qint64 successor)
{
    const WebhookTables &tables = store.rows.tables();
    QStringList sources;
    for (const ResolvedTable &table : tables.unrolled()) {
        sources += table.updated.isEmpty() ? QStringList() : QStringList(QString::number(settledSource(table.source)));
    }
    if (sources.isEmpty()) {
        return {};
    }
    const Dialect &dialect = store.database->dialect();
    const QString gotSince =
        u"(SELECT min(j.id) FROM statusbridge_journal j WHERE j.queue_id = s.queue_id AND "
        "j.noted_at >= %1 AND j.outcome IN ('updated', 'unchanged', 'superseded'))"_s.arg(
            since.isValid() ? toMs(since.startOfDay(Qt::UTC)).toString() : QString::number(maxTime));
    const QString insert =
        u"INSERT INTO statusbridge_settled_rows (target, source, queue_id, row_id, word, message_id) "
        "SELECT %1, s.source, s.queue_id, s.row_id, s.word, s.message_id FROM statusbridge_settled_rows s JOIN %2 r "
        "ON r.queue_id = s.queue_id AND s.row_id = %3 WHERE s.target = %4 AND s.source = %5 AND r.source IN (%6) "
        "AND %7 IS NULL"_s.arg(QString::number(successor), statusTable, dialect.text(u"r.id"_s),
                               store.database->targetKey(), QString::number(settledSource(RowSource::Statuses)),
                               sources.join(u", "_s), gotSince) +
        dialect.orUpdate({u"target"_s, u"source"_s, u"queue_id"_s, u"row_id"_s}, {});
    return inFencedTransaction(*store.database, fencingToken, [&] { return store.database->run(insert); });
}

StatusRows rowsAmong(const StatusRows &rows, const QStringList &queueIds)
{
    const QSet<QString> wanted(queueIds.cbegin(), queueIds.cend());
    StatusRows found;
    std::ranges::copy_if(rows, std::back_inserter(found),
                         [&](const StatusRow &row) { return wanted.contains(row.queueId); });
    return found;
}

//! How many rows were opened. What the database refuses by itself stays as it is and is told; what others hold can be
//! opened once they are done.
Expected<int> openedOf(const WrittenApart<QString, int> &written, QStringList &refused)
{
    if (!written.locked.isEmpty()) {
        return written.locked.constFirst().second;
    }
    if (written.results.isEmpty() && written.refused.size() > 1) {
        return written.refused.constFirst().second; // it is about no single row
    }
    for (const auto &[queueId, error] : written.refused) {
        refused += u"%1: %2"_s.arg(queueId, describe(error));
        qCWarning(lcStore).noquote() << "Rows were not opened again, of" << maskedId(queueId) << describe(error);
    }
    return std::accumulate(written.results.cbegin(), written.results.cend(), 0);
}

//! Opens what the connection's target got. What that got stays settled for it if another one takes over, and else is
//! forgotten, so that it gets it again. \param receiver the rows as the one sees them that takes over, if one does
//! \param refused gets what the database refused to open
Expected<int> openRows(Store &store, const FencingToken &fencingToken, const QDate &since, WebhookRows *receiver,
                       qint64 successor, QStringList &refused)
{
    const bool takesOver = receiver != nullptr;
    RowMarker marker(*store.database, store.rows.tables());
    const auto kept =
        takesOver ? marker.keepMarks().and_then([&] { return handOverStatuses(store, fencingToken, since, successor); })
                  : Expected<void>();
    return kept.and_then([&] {
        LockPatience patience;
        return forCarriedRows(store, since, receiver, [&](const QStringList &queueIds, const StatusRows &openable) {
            const auto write = [&](const QStringList &some) -> Expected<QList<int>> {
                return marker.open(rowsAmong(openable, some)).and_then([&](int opened) {
                    const auto forgotten = takesOver ? Expected<void>() : forgetCarried(*store.database, some);
                    return forgotten.transform([&] { return QList<int>{opened}; });
                });
            };
            // Many portions take longer than a lease lasts.
            return store.lease.renew(fencingToken, leaseSeconds)
                .and_then([&] {
                    return ApartWriter<QString, int>(*store.database, fencingToken, patience, write).write(queueIds);
                })
                .and_then([&](const auto &written) { return openedOf(written, refused); });
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
        const auto prepared = store.rows.prepare();
        WebhookRows received = store.rows;
        WebhookRows *receiver = done.takesOver ? &received : nullptr;
        store.database->setTarget(done.takesOver ? **owner : target);
        const auto count = [](const QStringList &, const StatusRows &openable) {
            return Expected<int>(static_cast<int>(openable.size()));
        };
        const auto opened = prepared.and_then([&] { return store.rows.prepare(); }).and_then([&] {
            return fencingToken ? openRows(store, *fencingToken, since, receiver, target.key, done.refused)
                                : forCarriedRows(store, since, receiver, count);
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
        return usageError(Sentence(SentenceId::EnvironmentHasOwnMarks));
    }
    return readDatabasePassword(environment.secrets).and_then([&](const Secret &password) {
        return Store::open(environment.settings, environment.dataDirectory, password);
    });
}

} // namespace

Expected<Retargeting> retarget(const EngineEnvironment &environment, const QDate &since)
{
    if (!environment.settings.sync.runsCycles) {
        return usageError(SentenceId::RetargetWhereCyclesRun);
    }
    const auto store = openStore(environment);
    const auto fencingToken =
        store.and_then([&](const auto &opened) { return opened->lease.acquire(environment.holder, leaseSeconds); });
    if (!fencingToken) {
        return fencingToken.error();
    }
    auto done = retargetUnder(**store, &*fencingToken, since);
    if (done) {
        noteCommand(*(*store)->database, environment.actor,
                    {.action = AuditAction::Retarget,
                     .object = u"since %1"_s.arg(since.toString(Qt::ISODate)),
                     .before = done->before,
                     .after = u"%1; opened again: %2"_s.arg(done->now, QString::number(done->opened))});
    }
    const auto released = (*store)->lease.release(*fencingToken);
    return !done || released ? done : released.error();
}

Expected<Retargeting> previewRetarget(const EngineEnvironment &environment, const QDate &since)
{
    const auto store = openStore(environment);
    return store ? retargetUnder(**store, nullptr, since) : store.error();
}

} // namespace statusbridge
