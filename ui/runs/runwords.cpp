// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/runwords.h"

#include "ui/text/appstatetext.h"
#include "ui/text/formatting.h"

#include <QCoreApplication>
#include <QLocale>

namespace statusbridge {

namespace {

QString partialSentence(const CycleCounts &counts)
{
    if (counts.failed > 0) {
        return QCoreApplication::translate("Runs", "Zoho refused %Ln record(s); all others are done.", nullptr,
                                           counts.failed);
    }
    return QCoreApplication::translate("Runs", "%Ln record(s) were left for the next cycle; all others are done.",
                                       nullptr, counts.left - counts.leftByPlan);
}

QString planWords(const Run &run)
{
    return leftWords(run.counts.leftByPlan, run.leftBecause.value_or(LeftBecause::MaxRecords));
}

QString succeededSentence(const CycleCounts &counts)
{
    if (counts.parked > 0) {
        return QCoreApplication::translate("Runs",
                                           "All went well; %Ln parked record(s) were left alone, as they are until "
                                           "somebody releases them.",
                                           nullptr, counts.parked);
    }
    if (counts.updated == 0) {
        return QCoreApplication::translate("Runs", "All went well; there was nothing to update.");
    }
    return QCoreApplication::translate("Runs", "All went well: %Ln record(s) updated at Zoho.", nullptr,
                                       counts.updated);
}

} // namespace

QString runSentence(const Run &run, bool isRunning)
{
    if (!run.outcome) {
        return isRunning ? QCoreApplication::translate("Runs", "This cycle is running.")
                         : QCoreApplication::translate(
                               "Runs", "This cycle was cut off; the next one settles what it had left open.");
    }
    switch (*run.outcome) {
    case CycleOutcome::Succeeded:
        return succeededSentence(run.counts);
    case CycleOutcome::Continued:
        return planWords(run);
    case CycleOutcome::Partial:
        return run.leftBecause ? partialSentence(run.counts) + u' ' + planWords(run) : partialSentence(run.counts);
    case CycleOutcome::Failed:
        return QCoreApplication::translate("Runs", "The cycle could not do its work; nothing is lost.");
    case CycleOutcome::Cancelled:
        return QCoreApplication::translate("Runs", "Somebody cancelled the cycle; the next one carries on.");
    case CycleOutcome::Quota:
        return QCoreApplication::translate("Runs", "Zoho's calls of the day were used up; the rest follows later.");
    case CycleOutcome::Unauthorized:
        return QCoreApplication::translate("Runs", "Zoho refused the token; it works again once you reconnect.");
    }
    Q_UNREACHABLE();
}

QString countsLine(const CycleCounts &counts)
{
    const auto part = [](const char *text, int count) {
        return QCoreApplication::translate("Runs", text).arg(QLocale().toString(count));
    };
    QStringList parts = {part(QT_TRANSLATE_NOOP("Runs", "Updated: %1"), counts.updated),
                         part(QT_TRANSLATE_NOOP("Runs", "Unchanged: %1"), counts.unchanged),
                         part(QT_TRANSLATE_NOOP("Runs", "Failed: %1"), counts.failed),
                         part(QT_TRANSLATE_NOOP("Runs", "Parked: %1"), counts.parked)};
    if (counts.superseded > 0) {
        parts += part(QT_TRANSLATE_NOOP("Runs", "Superseded: %1"), counts.superseded);
    }
    if (counts.left > 0) {
        parts += part(QT_TRANSLATE_NOOP("Runs", "Left for the next cycle: %1"), counts.left);
    }
    if (counts.noRecord > 0) {
        parts += part(QT_TRANSLATE_NOOP("Runs", "No record yet: %1"), counts.noRecord);
    }
    if (counts.outside > 0) {
        parts += part(QT_TRANSLATE_NOOP("Runs", "Outside the criteria: %1"), counts.outside);
    }
    if (counts.unknownWords > 0) {
        parts += part(QT_TRANSLATE_NOOP("Runs", "Unknown words: %1"), counts.unknownWords);
    }
    parts += part(QT_TRANSLATE_NOOP("Runs", "Calls: %1"), counts.calls);
    return parts.join(u"  ·  "_s);
}

QString sinceLine(const FailedSince &since)
{
    if (since.failed == 0) {
        return {};
    }
    QStringList parts;
    const auto add = [&parts](int count, const QString &words) {
        if (count > 0) {
            parts += words;
        }
    };
    add(since.succeeded,
        QCoreApplication::translate("Runs", "%Ln succeeded", "of what failed, since then", since.succeeded));
    add(since.parked, QCoreApplication::translate("Runs", "%Ln parked", "of what failed, since then", since.parked));
    add(since.waiting, QCoreApplication::translate("Runs", "%Ln waiting for the next cycle",
                                                   "of what failed, since then", since.waiting));
    add(since.released, QCoreApplication::translate("Runs", "%Ln released or no longer listed",
                                                    "of what failed, since then", since.released));
    return QCoreApplication::translate("Runs", "%Ln failed; since then: %1.", nullptr, since.failed)
        .arg(parts.join(QCoreApplication::translate("Runs", ", ", "between the parts of a list")));
}

QString runnerWords(const Run &run)
{
    if (!run.by.isEmpty()) {
        return personWords(run.by);
    }
    const QString host = run.holder.section(u':', 0, 0);
    switch (run.trigger) {
    case RunTrigger::Schedule:
        return QCoreApplication::translate("Runs", "schedule on %1", "a machine").arg(host);
    case RunTrigger::Push:
        return QCoreApplication::translate("Runs", "new rows on %1", "a machine").arg(host);
    case RunTrigger::Manual:
    case RunTrigger::Retry: // who asked was not noted before version 1.0
        return host;
    }
    Q_UNREACHABLE();
}

QString originLine(const Run &run)
{
    const auto duration = durationOf(run);
    if (!duration) {
        return QCoreApplication::translate("Runs", "Cycle %1, begun %2 (%3), run by %4")
            .arg(QString::number(run.id), fullTime(run.startedAt), triggerWords(run.trigger), runnerWords(run));
    }
    return QCoreApplication::translate("Runs", "Cycle %1, begun %2 (%3), took %4, run by %5")
        .arg(QString::number(run.id), fullTime(run.startedAt), triggerWords(run.trigger),
             durationWords(std::chrono::milliseconds(*duration)), runnerWords(run));
}

QString dayLine(const DayTotals &day)
{
    const QString date = QLocale().toString(day.day, QLocale::LongFormat);
    if (day.cycles == 0) {
        return QCoreApplication::translate("Runs", "%1: no cycle has ended").arg(date);
    }
    const QString cycles = QCoreApplication::translate("Runs", "%Ln cycle(s)", nullptr, day.cycles);
    return QCoreApplication::translate("Runs",
                                       "%1: %2; updated %3, unchanged %4, left %5, parked %6, failed %7; %8 on average")
        .arg(date, cycles, numberWords(day.counts.updated), numberWords(untouchedOf(day.counts)),
             numberWords(day.counts.left), numberWords(day.counts.parked), numberWords(day.counts.failed),
             durationWords(std::chrono::milliseconds(qRound64(day.meanSeconds * 1000))));
}

int untouchedOf(const CycleCounts &counts)
{
    return counts.unchanged + counts.superseded;
}

} // namespace statusbridge
