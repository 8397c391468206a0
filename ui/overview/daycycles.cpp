// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/daycycles.h"

#include "ui/text/formatting.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>
#include <utility>

namespace statusbridge {

namespace {

constexpr qint64 stepSeconds = std::chrono::seconds(CycleSpan::step).count();

QString dayText(const char *text)
{
    return QCoreApplication::translate("DayCycles", text);
}

QString dayText(const char *text, qint64 count)
{
    return QCoreApplication::translate("DayCycles", text, nullptr, static_cast<int>(count));
}

QString clockWords(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().time(), QLocale::ShortFormat);
}

//! A cycle without an end that does not run was cut off.
Severity severityOfRun(const Run &run, qint64 runningId)
{
    if (run.outcome) {
        return severityOf(*run.outcome);
    }
    return run.id == runningId ? Severity::Busy : Severity::Warning;
}

QString endWords(const Run &run, qint64 runningId)
{
    if (run.outcome) {
        return outcomeWords(*run.outcome);
    }
    return run.id == runningId ? dayText(QT_TRANSLATE_NOOP("DayCycles", "running"))
                               : dayText(QT_TRANSLATE_NOOP("DayCycles", "cut off"));
}

const Run &gravestOf(const CycleBar &bar)
{
    return *std::ranges::max_element(bar.runs, [&](const Run &one, const Run &other) {
        return severityOfRun(one, bar.runningId) < severityOfRun(other, bar.runningId);
    });
}

QDateTime endOf(const Run &run, const QDateTime &now)
{
    return run.finishedAt.isValid() ? run.finishedAt : run.outcome ? run.startedAt : now;
}

} // namespace

int CycleSpan::stepOf(const QDateTime &time) const
{
    const qint64 seconds = from.secsTo(time);
    return static_cast<int>(seconds >= 0 ? seconds / stepSeconds : -1);
}

CycleSpan CycleSpan::endingAt(const QDateTime &now)
{
    const qint64 thisStep = now.toSecsSinceEpoch() / stepSeconds;
    return {.from = QDateTime::fromSecsSinceEpoch((thisStep + 1 - steps) * stepSeconds, Qt::UTC)};
}

Severity CycleBar::severity() const
{
    return severityOfRun(gravestOf(*this), runningId);
}

int CycleBar::updated() const
{
    int sum = 0;
    for (const Run &run : runs) {
        sum += run.counts.updated;
    }
    return sum;
}

qint64 CycleBar::worthSeeing() const
{
    return gravestOf(*this).id;
}

QList<CycleBar> barsOf(const QList<Run> &runs, const CycleSpan &span, qint64 runningId)
{
    QMap<int, CycleBar> bars;
    for (const Run &run : runs) {
        const int step = span.stepOf(run.startedAt);
        if (step >= 0 && step < CycleSpan::steps) {
            CycleBar &bar = bars[step];
            bar.step = step;
            bar.runningId = runningId;
            bar.runs += run;
        }
    }
    for (CycleBar &bar : bars) {
        std::ranges::stable_sort(bar.runs, std::ranges::greater(), &Run::startedAt);
    }
    return bars.values();
}

QList<CycleGap> gapsOf(const QList<Run> &runs, const CycleSpan &span, std::chrono::minutes interval,
                       const QDateTime &now, bool isWhole)
{
    QList<Run> earliestFirst = runs;
    std::ranges::stable_sort(earliestFirst, {}, &Run::startedAt);
    const bool isKnown = isWhole || !earliestFirst.isEmpty();
    CycleGap quiet{.from = isWhole || !isKnown ? span.from : earliestFirst.first().startedAt, .hasBeginning = false};
    const qint64 longest = 2 * std::chrono::seconds(interval).count();
    QList<CycleGap> gaps;
    const auto endAt = [&](const QDateTime &end, bool isByCycle) {
        quiet.until = end;
        quiet.hasEnd = isByCycle;
        if (isKnown && quiet.from.secsTo(end) > longest) {
            gaps += quiet;
        }
    };
    for (const Run &run : earliestFirst) {
        endAt(run.startedAt, true);
        quiet = {.from = std::max(quiet.from, endOf(run, now))};
    }
    endAt(now, false);
    return gaps;
}

QString barWords(const CycleBar &bar, const CycleSpan &span)
{
    const Run &gravest = gravestOf(bar);
    const QString updated = dayText(QT_TRANSLATE_N_NOOP("DayCycles", "%Ln updated"), bar.updated());
    if (bar.runs.size() == 1) {
        return dayText(QT_TRANSLATE_NOOP("DayCycles", "%1, %2: %3, %4"))
            .arg(clockWords(gravest.startedAt), triggerWords(gravest.trigger), endWords(gravest, bar.runningId),
                 updated);
    }
    const QDateTime from = span.from.addSecs(bar.step * stepSeconds);
    const QString cycles = dayText(QT_TRANSLATE_N_NOOP("DayCycles", "%Ln cycle(s)"), bar.runs.size());
    return dayText(QT_TRANSLATE_NOOP("DayCycles", "%1 to %2: %3, %4; the gravest: %5"))
        .arg(clockWords(from), clockWords(from.addSecs(stepSeconds)), cycles, updated,
             endWords(gravest, bar.runningId));
}

QString gapWords(const CycleGap &gap)
{
    if (!gap.hasEnd) {
        return gap.hasBeginning ? dayText(QT_TRANSLATE_NOOP("DayCycles", "No cycle since %1")).arg(clockWords(gap.from))
                                : dayText(QT_TRANSLATE_NOOP("DayCycles", "No cycle in the last 24 hours"));
    }
    return gap.hasBeginning ? dayText(QT_TRANSLATE_NOOP("DayCycles", "No cycle from %1 to %2"))
                                  .arg(clockWords(gap.from), clockWords(gap.until))
                            : dayText(QT_TRANSLATE_NOOP("DayCycles", "No cycle before %1")).arg(clockWords(gap.until));
}

QString spanWords(const QList<CycleBar> &bars, const QList<CycleGap> &gaps)
{
    QMap<std::pair<int, QString>, int> ends; // as outcomes stand in their list, those without one last
    int cycles = 0;
    for (const CycleBar &bar : bars) {
        for (const Run &run : bar.runs) {
            const int place = run.outcome ? static_cast<int>(*run.outcome) : std::numeric_limits<int>::max();
            ++ends[{place, endWords(run, bar.runningId)}];
            ++cycles;
        }
    }
    if (cycles == 0) {
        return dayText(QT_TRANSLATE_NOOP("DayCycles", "No cycle in the last 24 hours"));
    }
    QStringList parts;
    for (auto end = ends.cbegin(); end != ends.cend(); ++end) {
        parts += u"%1 %2"_s.arg(numberWords(end.value()), end.key().second);
    }
    const QString words =
        dayText(QT_TRANSLATE_N_NOOP("DayCycles", "%Ln cycle(s)"), cycles) + u": "_s + parts.join(u", "_s);
    const auto longest =
        std::ranges::max_element(gaps, {}, [](const CycleGap &gap) { return gap.from.secsTo(gap.until); });
    return longest == gaps.end() ? words : words + u" · "_s + gapWords(*longest);
}

} // namespace statusbridge
