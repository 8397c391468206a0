// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progressline.h"

#include "app/cli/words.h"

namespace statusbridge {

namespace {

QString phaseWords(CyclePhase phase)
{
    switch (phase) {
    case CyclePhase::Token:
        return QStringLiteral("Getting a token");
    case CyclePhase::ReadBack:
        return QStringLiteral("Reading back unknown outcomes");
    case CyclePhase::Fetch:
        return QStringLiteral("Reading records from Zoho");
    case CyclePhase::Match:
        return QStringLiteral("Matching with webhook rows");
    case CyclePhase::Send:
        return QStringLiteral("Updating records");
    case CyclePhase::Mark:
        return QStringLiteral("Marking rows");
    case CyclePhase::Done:
        return QStringLiteral("Done");
    }
    Q_UNREACHABLE();
}

QString amount(const CycleProgress &progress)
{
    if (progress.total > 0) {
        const auto percent = static_cast<int>(100LL * progress.done / progress.total);
        return QStringLiteral("%1/%2 (%3 %)").arg(progress.done).arg(progress.total).arg(percent);
    }
    return progress.done > 0 ? QString::number(progress.done) : QString();
}

} // namespace

QString roughly(std::chrono::milliseconds duration)
{
    using namespace std::chrono;
    const auto seconds = ceil<std::chrono::seconds>(duration).count();
    if (seconds < 60) {
        return QStringLiteral("about %1 s").arg(qMax<qint64>(1, seconds));
    }
    const auto minutes = (seconds + 30) / 60;
    return minutes < 60 ? QStringLiteral("about %1 min").arg(minutes)
                        : QStringLiteral("about %1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString progressLine(const CycleProgress &progress)
{
    QStringList parts = {phaseWords(progress.phase)};
    if (const auto text = amount(progress); !text.isEmpty()) {
        parts += text;
    }
    if (progress.perSecond > 0) {
        parts += QString::number(progress.perSecond, 'f', 1) + QStringLiteral(" a second");
    }
    if (progress.timeLeft) {
        parts += roughly(*progress.timeLeft) + QStringLiteral(" left");
    }
    if (!progress.note.isEmpty()) {
        parts += cell(progress.note);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace statusbridge
