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
    bool isLast = false;
    Urgency urgency = Urgency::Sent;
    std::optional<QDateTime> time = {};
};

//! Of each kind, those with a record and those without, the first so many.
void keepFirst(DueRecords &due, qsizetype most, qsizetype mostAgain, const Ranking &ranking, const QDateTime &now)
{
    if (due.rows.size() - due.again.size() <= most && due.again.size() <= mostAgain) {
        return;
    }
    const QStringList queueIds = urgentFirst(due.rows, due.refused, ranking, now);
    QStringList rest;
    for (const QString &queueId : queueIds) {
        qsizetype &left = due.again.contains(queueId) ? mostAgain : most;
        if (left-- > 0) {
            continue;
        }
        rest += queueId;
    }
    putBack(due, rest);
}

//! Each with its part of a question and an update of its own, but at least one question.
qsizetype mostToAskFor(const AskingShare &share, int together)
{
    const qsizetype questions = (share.records + together) / (together + 1);
    return std::clamp<qsizetype>(questions, 1, std::max(1, share.calls)) * together;
}

} // namespace

QStringList urgentFirst(const QHash<QString, StatusRows> &rows, const QSet<QString> &last, const Ranking &ranking,
                        const QDateTime &now)
{
    QList<Place> places;
    for (auto each = rows.cbegin(); each != rows.cend(); ++each) {
        const auto chosen = strongestRow(each.value(), ranking, now);
        places += {.queueId = each.key(),
                   .isLast = last.contains(each.key()),
                   .urgency = chosen ? urgencyOf(chosen->status.word, ranking) : Urgency::Sent,
                   .time = chosen ? chosen->time : std::nullopt};
    }
    std::ranges::sort(places, [](const Place &left, const Place &right) {
        if (left.isLast != right.isLast) {
            return right.isLast;
        }
        return left.urgency != right.urgency ? left.urgency < right.urgency : left.time > right.time;
    });
    QStringList queueIds;
    std::ranges::transform(places, std::back_inserter(queueIds), &Place::queueId);
    return queueIds;
}

void keepBounded(DueRecords &due, qsizetype most, qsizetype mostAgain, const Ranking &ranking, const QDateTime &now)
{
    keepFirst(due, most, mostAgain, ranking, now);
}

void putBack(DueRecords &due, const QStringList &queueIds)
{
    for (const QString &queueId : queueIds) {
        // An orphan is counted as one, whether it is due again or not.
        due.putBack += due.again.contains(queueId) ? 0 : 1;
        due.rows.remove(queueId);
        due.again.remove(queueId);
        due.parked.remove(queueId);
        due.refused.remove(queueId);
    }
    due.areAllKnown = due.areAllKnown && queueIds.isEmpty();
}

void keepMostUrgent(DueRecords &due, const AskingShare &share, int together, const Ranking &ranking,
                    const QDateTime &now)
{
    constexpr int partOfOrphans = 4;
    const int putBackBefore = due.putBack;
    keepFirst(due, mostToAskFor(share, together), std::max<qsizetype>(1, share.calls / partOfOrphans) * together,
              ranking, now);
    due.isCutByShare = due.isCutByShare || due.putBack > putBackBefore;
}

void addDue(DueRecords &due, const DueRecords &others)
{
    due.rows.insert(others.rows);
    due.again.unite(others.again);
    due.parked.unite(others.parked);
    due.refused.unite(others.refused);
    due.heldBack += others.heldBack;
    for (auto word = others.unknownWords.cbegin(); word != others.unknownWords.cend(); ++word) {
        due.unknownWords[word.key()] += word.value();
    }
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
