// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progressline.h"

#include "app/cli/words.h"

namespace statusbridge {

namespace {

QString phaseWords(CyclePhase phase)
{
    switch (phase) {
    case CyclePhase::Token:
        return u"Getting a token"_s;
    case CyclePhase::ReadBack:
        return u"Reading back unknown outcomes"_s;
    case CyclePhase::Fetch:
        return u"Reading records from Zoho"_s;
    case CyclePhase::Match:
        return u"Matching with webhook rows"_s;
    case CyclePhase::Send:
        return u"Updating records"_s;
    case CyclePhase::Mark:
        return u"Marking rows"_s;
    case CyclePhase::Done:
        return u"Done"_s;
    }
    Q_UNREACHABLE();
}

QString amount(const CycleProgress &progress)
{
    if (progress.total > 0) {
        const auto percent = static_cast<int>(100LL * progress.done / progress.total);
        return u"%1/%2 (%3 %)"_s.arg(progress.done).arg(progress.total).arg(percent);
    }
    return progress.done > 0 ? QString::number(progress.done) : QString();
}

} // namespace

QString roughly(std::chrono::milliseconds duration)
{
    using namespace std::chrono;
    const auto seconds = ceil<std::chrono::seconds>(duration).count();
    if (seconds < 60) {
        return u"about %1 s"_s.arg(qMax<qint64>(1, seconds));
    }
    const auto minutes = (seconds + 30) / 60;
    return minutes < 60 ? u"about %1 min"_s.arg(minutes) : u"about %1 h %2 min"_s.arg(minutes / 60).arg(minutes % 60);
}

QString progressLine(const CycleProgress &progress)
{
    QStringList parts = {phaseWords(progress.phase)};
    if (const auto text = amount(progress); !text.isEmpty()) {
        parts += text;
    }
    if (progress.perSecond > 0) {
        parts += QString::number(progress.perSecond, 'f', 1) + u" a second"_s;
    }
    if (progress.timeLeft) {
        parts += roughly(*progress.timeLeft) + u" left"_s;
    }
    if (!progress.note.isEmpty()) {
        parts += cell(progress.note);
    }
    return parts.join(u", "_s);
}

} // namespace statusbridge
