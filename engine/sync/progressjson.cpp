// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/progressjson.h"

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
        return QStringLiteral("token");
    case CyclePhase::ReadBack:
        return QStringLiteral("read back");
    case CyclePhase::Fetch:
        return QStringLiteral("fetch");
    case CyclePhase::Match:
        return QStringLiteral("match");
    case CyclePhase::Send:
        return QStringLiteral("send");
    case CyclePhase::Mark:
        return QStringLiteral("mark");
    case CyclePhase::Done:
        return QStringLiteral("done");
    }
    Q_UNREACHABLE();
}

QString toJson(const CycleProgress &progress)
{
    QJsonObject object{{QStringLiteral("run_id"), progress.runId},
                       {QStringLiteral("phase"), toString(progress.phase)},
                       {QStringLiteral("done"), progress.done},
                       {QStringLiteral("total"), progress.total},
                       {QStringLiteral("per_second"), progress.perSecond},
                       {QStringLiteral("note"), progress.note},
                       {QStringLiteral("updated"), progress.counts.updated},
                       {QStringLiteral("failed"), progress.counts.failed}};
    if (progress.timeLeft) {
        object.insert(QStringLiteral("time_left_ms"), static_cast<qint64>(progress.timeLeft->count()));
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<CycleProgress> progressFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    const auto phase = phaseFromString(object.value(QStringLiteral("phase")).toString());
    if (!phase) {
        return std::nullopt;
    }
    CycleProgress progress;
    progress.runId = object.value(QStringLiteral("run_id")).toInteger();
    progress.phase = *phase;
    progress.done = object.value(QStringLiteral("done")).toInt();
    progress.total = object.value(QStringLiteral("total")).toInt();
    progress.perSecond = object.value(QStringLiteral("per_second")).toDouble();
    progress.note = object.value(QStringLiteral("note")).toString();
    progress.counts.updated = object.value(QStringLiteral("updated")).toInt();
    progress.counts.failed = object.value(QStringLiteral("failed")).toInt();
    if (const auto left = object.constFind(QStringLiteral("time_left_ms")); left != object.constEnd()) {
        progress.timeLeft = std::chrono::milliseconds(left->toInteger());
    }
    return progress;
}

} // namespace statusbridge
