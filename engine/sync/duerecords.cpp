// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/duerecords.h"

#include "engine/status/choice.h"
#include "engine/store/store.h"
#include "engine/sync/plan.h"

#include <algorithm>

namespace statusbridge {

namespace {

constexpr int mostParked = 100;

//! By queue id: true, if its records are parked and nothing has changed since; false, if one of them is tried again.
QHash<QString, bool> heldBackQueueIds(const QHash<QString, RecordFailure> &failures,
                                      const QHash<QString, StatusRows> &rows)
{
    QHash<QString, bool> held;
    for (const RecordFailure &failure : failures) {
        const auto itsRows = rows.constFind(failure.queueId);
        if (itsRows != rows.cend()) {
            held[failure.queueId] = held.value(failure.queueId, true) && isHeldBack(failure, *itsRows);
        }
    }
    return held;
}

//! What decides on the order of those that are asked for.
struct Place
{
    QString queueId;
    bool isRefused = false;
    Urgency urgency = Urgency::Sent;
    std::optional<QDateTime> time = {};
};

QList<Place> urgentFirst(const DueRecords &due, const Ranking &ranking, const QDateTime &now)
{
    QList<Place> places;
    for (auto each = due.rows.cbegin(); each != due.rows.cend(); ++each) {
        const auto chosen = strongestRow(each.value(), ranking, now);
        places += {.queueId = each.key(),
                   .isRefused = due.refused.contains(each.key()),
                   .urgency = chosen ? urgencyOf(chosen->status.word, ranking) : Urgency::Sent,
                   .time = chosen ? chosen->time : std::nullopt};
    }
    std::ranges::sort(places, [](const Place &left, const Place &right) {
        if (left.isRefused != right.isRefused) {
            return right.isRefused;
        }
        return left.urgency != right.urgency ? left.urgency < right.urgency : left.time > right.time;
    });
    return places;
}

//! Each with its part of a question and an update of its own, but at least one question.
qsizetype mostToAskFor(const AskingShare &share, int together)
{
    const qsizetype questions = (share.records + together) / (together + 1);
    return std::clamp<qsizetype>(questions, 1, std::max(1, share.calls)) * together;
}

} // namespace

void keepMostUrgent(DueRecords &due, const AskingShare &share, int together, const Ranking &ranking,
                    const QDateTime &now)
{
    constexpr int partOfOrphans = 4;
    qsizetype most = mostToAskFor(share, together);
    qsizetype mostAgain = std::max<qsizetype>(1, share.calls / partOfOrphans) * together;
    if (due.rows.size() - due.again.size() <= most && due.again.size() <= mostAgain) {
        return;
    }
    for (const Place &place : urgentFirst(due, ranking, now)) {
        qsizetype &left = due.again.contains(place.queueId) ? mostAgain : most;
        if (left-- > 0) {
            continue;
        }
        due.rows.remove(place.queueId);
        due.again.remove(place.queueId);
        due.parked.remove(place.queueId);
        ++due.putBack;
    }
    due.areAllKnown = true; // others are left to later cycles as well
}

Expected<DueRecords> dueRecords(Store &store, const Ranking &ranking, const QHash<QString, RecordFailure> &failures,
                                const QStringList &queueIds, const QSet<QString> &again)
{
    const auto rows = store.rows.rowsOf(queueIds);
    const auto parked = rows.and_then([&](const auto &) { return store.failures.parkedToAsk(mostParked); });
    if (!parked) {
        return parked.error();
    }
    DueRecords due{.rows = *rows};
    for (auto each = rows->cbegin(); each != rows->cend(); ++each) {
        const auto unknown = unknownWords(each.value(), ranking);
        for (auto word = unknown.cbegin(); word != unknown.cend(); ++word) {
            due.unknownWords[word.key()] += word.value();
        }
    }
    using Each = QHash<QString, StatusRows>::iterator;
    due.rows.removeIf([&](Each each) { return !hasOpenKnownRow(each.value(), ranking); });
    const auto held = heldBackQueueIds(failures, due.rows);
    for (const RecordFailure &failure : failures) {
        if (due.rows.contains(failure.queueId)) {
            due.refused.insert(failure.queueId);
        }
        if (held.value(failure.queueId) && parked->contains(failure.recordId)) {
            due.parked.insert(failure.queueId);
        } else if (held.value(failure.queueId)) {
            ++due.heldBack;
        }
    }
    due.rows.removeIf([&](Each each) { return held.value(each.key()) && !due.parked.contains(each.key()); });
    for (const QString &queueId : again) {
        if (due.rows.contains(queueId)) {
            due.again.insert(queueId);
        }
    }
    return due;
}

} // namespace statusbridge
