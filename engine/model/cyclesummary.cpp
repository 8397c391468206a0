// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/cyclesummary.h"

#include "engine/core/words.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace statusbridge {

namespace {

constexpr std::array phases = {"token"_L1, "read back"_L1, "fetch"_L1, "match"_L1, "send"_L1, "done"_L1};
constexpr std::array reasons = {"none"_L1,   "minute"_L1,      "pause"_L1,     "answer"_L1,   "token"_L1,
                                "repeat"_L1, "other_calls"_L1, "read_back"_L1, "database"_L1, "silence"_L1};
constexpr std::array<std::pair<QLatin1StringView, int CycleCounts::*>, 12> countNames = {
    {{"fetched"_L1, &CycleCounts::fetched},
     {"matched"_L1, &CycleCounts::matched},
     {"updated"_L1, &CycleCounts::updated},
     {"unchanged"_L1, &CycleCounts::unchanged},
     {"superseded"_L1, &CycleCounts::superseded},
     {"failed"_L1, &CycleCounts::failed},
     {"left"_L1, &CycleCounts::left},
     {"parked"_L1, &CycleCounts::parked},
     {"no_record"_L1, &CycleCounts::noRecord},
     {"outside"_L1, &CycleCounts::outside},
     {"unknown_words"_L1, &CycleCounts::unknownWords},
     {"calls"_L1, &CycleCounts::calls}}};

CycleWait waitFromJson(const QJsonObject &object)
{
    const auto reason = valueOfWord<WaitReason>(reasons, object.value(u"reason"_s).toString());
    if (!reason) {
        return {};
    }
    const qint64 until = object.value(u"until_ms"_s).toInteger();
    return {.reason = *reason,
            .until = until > 0 ? QDateTime::fromMSecsSinceEpoch(until, Qt::UTC) : QDateTime(),
            .number = object.value(u"number"_s).toInt()};
}

} // namespace

QString toString(CyclePhase phase)
{
    return wordOf<CyclePhase::Done>(phases, phase);
}

QString toString(WaitReason reason)
{
    return wordOf<lastWaitReason>(reasons, reason);
}

QString waitText(const CycleWait &wait)
{
    const QString until = wait.until.toUTC().toString(u"HH:mm:ss"_s) + u" UTC"_s;
    switch (wait.reason) {
    case WaitReason::None:
        return {};
    case WaitReason::Minute:
        return u"waiting for Zoho's next minute, %1 calls a minute"_s.arg(wait.number);
    case WaitReason::Pause:
        return u"paused by Zoho until "_s + until;
    case WaitReason::Answer:
        return u"waiting for Zoho's answer for %1 s"_s.arg(wait.number);
    case WaitReason::Token:
        return u"waiting for an access token for %1 s"_s.arg(wait.number);
    case WaitReason::Repeat:
        return u"waiting until %1 before a call that failed is made again"_s.arg(until);
    case WaitReason::OtherCalls:
        return u"waiting until %1, since calls of the cycle before, which was cut off, may be under way"_s.arg(until);
    case WaitReason::ReadBack:
        return u"reading %1 back whose outcome is unknown"_s.arg(wait.number == 1 ? u"1 record"_s
                                                                                  : u"%1 records"_s.arg(wait.number));
    case WaitReason::Database:
        return u"waiting for the database for %1 s"_s.arg(wait.number);
    case WaitReason::Silence:
        return u"no sign of life for %1 s"_s.arg(wait.number);
    }
    Q_UNREACHABLE();
}

QString toJson(const CycleProgress &progress)
{
    QJsonObject object{{u"run_id"_s, progress.runId},
                       {u"phase"_s, toString(progress.phase)},
                       {u"done"_s, progress.done},
                       {u"total"_s, progress.total},
                       {u"per_second"_s, progress.perSecond}};
    for (const auto &[name, count] : countNames) {
        object.insert(name, progress.counts.*count);
    }
    if (progress.timeLeft) {
        object.insert(u"time_left_ms"_s, static_cast<qint64>(progress.timeLeft->count()));
    }
    if (progress.callsLeft) {
        object.insert(u"calls_left"_s, *progress.callsLeft);
    }
    if (progress.batchCalls > 0) {
        object.insert(u"batch_calls"_s, progress.batchCalls);
    }
    if (progress.stoodStill.count() > 0) {
        object.insert(u"stood_still_ms"_s, static_cast<qint64>(progress.stoodStill.count()));
    }
    if (const CycleWait &wait = progress.wait; wait.reason != WaitReason::None) {
        object.insert(u"wait"_s, QJsonObject{{u"reason"_s, toString(wait.reason)},
                                             {u"until_ms"_s, wait.until.isValid() ? wait.until.toMSecsSinceEpoch() : 0},
                                             {u"number"_s, wait.number}});
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<CycleProgress> progressFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    const auto phase = valueOfWord<CyclePhase>(phases, object.value(u"phase"_s).toString());
    if (!phase) {
        return std::nullopt;
    }
    CycleProgress progress{.runId = object.value(u"run_id"_s).toInteger(),
                           .phase = *phase,
                           .done = object.value(u"done"_s).toInt(),
                           .total = object.value(u"total"_s).toInt(),
                           .perSecond = object.value(u"per_second"_s).toDouble(),
                           .batchCalls = object.value(u"batch_calls"_s).toInt(),
                           .wait = waitFromJson(object.value(u"wait"_s).toObject()),
                           .stoodStill = std::chrono::milliseconds(object.value(u"stood_still_ms"_s).toInteger())};
    for (const auto &[name, count] : countNames) {
        progress.counts.*count = object.value(name).toInt();
    }
    if (const auto left = object.constFind(u"time_left_ms"_s); left != object.constEnd()) {
        progress.timeLeft = std::chrono::milliseconds(left->toInteger());
    }
    if (const auto left = object.constFind(u"calls_left"_s); left != object.constEnd()) {
        progress.callsLeft = left->toInt();
    }
    return progress;
}

} // namespace statusbridge
