// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/cyclesummary.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace statusbridge {

namespace {

constexpr std::array phases = {CyclePhase::Token, CyclePhase::ReadBack, CyclePhase::Fetch, CyclePhase::Match,
                               CyclePhase::Send,  CyclePhase::Mark,     CyclePhase::Done};

std::optional<CyclePhase> phaseFromString(const QString &text)
{
    for (const CyclePhase phase : phases) {
        if (toString(phase) == text) {
            return phase;
        }
    }
    return std::nullopt;
}

} // namespace

QString toString(CyclePhase phase)
{
    switch (phase) {
    case CyclePhase::Token:
        return u"token"_s;
    case CyclePhase::ReadBack:
        return u"read back"_s;
    case CyclePhase::Fetch:
        return u"fetch"_s;
    case CyclePhase::Match:
        return u"match"_s;
    case CyclePhase::Send:
        return u"send"_s;
    case CyclePhase::Mark:
        return u"mark"_s;
    case CyclePhase::Done:
        return u"done"_s;
    }
    Q_UNREACHABLE();
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
    const auto phase = phaseFromString(object.value(u"phase"_s).toString());
    if (!phase) {
        return std::nullopt;
    }
    CycleProgress progress;
    progress.runId = object.value(u"run_id"_s).toInteger();
    progress.phase = *phase;
    progress.done = object.value(u"done"_s).toInt();
    progress.total = object.value(u"total"_s).toInt();
    progress.perSecond = object.value(u"per_second"_s).toDouble();
    progress.note = object.value(u"note"_s).toString();
    progress.counts.updated = object.value(u"updated"_s).toInt();
    progress.counts.failed = object.value(u"failed"_s).toInt();
    if (const auto left = object.constFind(u"time_left_ms"_s); left != object.constEnd()) {
        progress.timeLeft = std::chrono::milliseconds(left->toInteger());
    }
    return progress;
}

} // namespace statusbridge
