// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/cyclesummary.h"

#include "engine/core/words.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace statusbridge {

namespace {

constexpr std::array phases = {"token"_L1, "read back"_L1, "fetch"_L1, "match"_L1, "send"_L1, "done"_L1};

} // namespace

QString toString(CyclePhase phase)
{
    return wordOf<CyclePhase::Done>(phases, phase);
}

QString toJson(const CycleProgress &progress)
{
    QJsonObject object{{u"run_id"_s, progress.runId},
                       {u"phase"_s, toString(progress.phase)},
                       {u"done"_s, progress.done},
                       {u"total"_s, progress.total},
                       {u"per_second"_s, progress.perSecond},
                       {u"note"_s, progress.note},
                       {u"updated"_s, progress.counts.updated},
                       {u"failed"_s, progress.counts.failed}};
    if (progress.timeLeft) {
        object.insert(u"time_left_ms"_s, static_cast<qint64>(progress.timeLeft->count()));
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
    CycleProgress progress{
        .runId = object.value(u"run_id"_s).toInteger(),
        .phase = *phase,
        .done = object.value(u"done"_s).toInt(),
        .total = object.value(u"total"_s).toInt(),
        .perSecond = object.value(u"per_second"_s).toDouble(),
        .counts = {.updated = object.value(u"updated"_s).toInt(), .failed = object.value(u"failed"_s).toInt()},
        .note = object.value(u"note"_s).toString()};
    if (const auto left = object.constFind(u"time_left_ms"_s); left != object.constEnd()) {
        progress.timeLeft = std::chrono::milliseconds(left->toInteger());
    }
    return progress;
}

} // namespace statusbridge
