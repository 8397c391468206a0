// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/records.h"

#include "engine/core/words.h"

#include <QCryptographicHash>

namespace statusbridge {

namespace {

constexpr std::array recordOutcomes = {"updated"_L1, "unchanged"_L1, "superseded"_L1,
                                       "failed"_L1,  "left"_L1,      "parked"_L1};
constexpr std::array outcomeCounts = {&CycleCounts::updated, &CycleCounts::unchanged, &CycleCounts::superseded,
                                      &CycleCounts::failed,  &CycleCounts::left,      &CycleCounts::parked};
constexpr std::array cycleOutcomes = {"succeeded"_L1, "continued"_L1, "partial"_L1,     "failed"_L1,
                                      "cancelled"_L1, "quota"_L1,     "unauthorized"_L1};
constexpr std::array reasonsToLeave = {"max_records"_L1, "share"_L1};
constexpr std::array rowSources = {"delivered_logs"_L1, "webhook_logs"_L1, "statuses"_L1};
constexpr std::array runTriggers = {"manual"_L1, "schedule"_L1, "retry"_L1, "push"_L1};

QString keyName(const StatusRow &row)
{
    return sectionOf(row.source) + u':' + row.id;
}

QString nameWithWord(const StatusRow &row)
{
    return u"%1=%2@%3"_s.arg(keyName(row), row.statusWord, row.timestamp);
}

//! Stands for the message and the recipient, which are personal data and no business of a list of rows.
QString digestOfPerson(const StatusRow &row)
{
    const QByteArray person = row.messageId.toUtf8() + '\0' + row.recipientId.toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(person, QCryptographicHash::Sha256).toHex().first(8));
}

} // namespace

QString toString(RecordOutcome outcome)
{
    return wordOf<RecordOutcome::Parked>(recordOutcomes, outcome);
}

RecordOutcome recordOutcomeFromString(const QString &text)
{
    return valueOfWord<RecordOutcome>(recordOutcomes, text).value_or(RecordOutcome::Left);
}

int &CycleCounts::of(RecordOutcome outcome)
{
    return this->*outcomeCounts.at(static_cast<std::size_t>(outcome));
}

QString toString(CycleOutcome outcome)
{
    return wordOf<CycleOutcome::Unauthorized>(cycleOutcomes, outcome);
}

CycleOutcome cycleOutcomeFromString(const QString &text)
{
    return valueOfWord<CycleOutcome>(cycleOutcomes, text).value_or(CycleOutcome::Failed);
}

QString toString(LeftBecause because)
{
    return wordOf<LeftBecause::Share>(reasonsToLeave, because);
}

std::optional<LeftBecause> leftBecauseFromString(const QString &text)
{
    return valueOfWord<LeftBecause>(reasonsToLeave, text);
}

QString leftText(int left, LeftBecause because)
{
    const QString why = because == LeftBecause::Share ? u"as today's calls are shared out"_s
                                                      : u"as a cycle updates no more than [sync] max_records"_s;
    return u"%1 %2 left for the next cycles, %3."_s.arg(QString::number(left), left == 1 ? u"is"_s : u"are"_s, why);
}

QString toString(RunTrigger trigger)
{
    return wordOf<RunTrigger::Push>(runTriggers, trigger);
}

RunTrigger runTriggerFromString(const QString &text)
{
    return valueOfWord<RunTrigger>(runTriggers, text).value_or(RunTrigger::Manual);
}

QString sectionOf(RowSource source)
{
    return wordOf<RowSource::Statuses>(rowSources, source);
}

RowSource rowSourceOf(const QString &section)
{
    return valueOfWord<RowSource>(rowSources, section).value_or(RowSource::WebhookLogs);
}

QString rowName(const StatusRow &row)
{
    return nameWithWord(row) + u'#' + digestOfPerson(row);
}

bool RecordFailure::knows(const StatusRow &row) const
{
    // Earlier versions kept the keys alone, or with the word and its time.
    return knownRows.contains(rowName(row)) || knownRows.contains(nameWithWord(row)) ||
           knownRows.contains(keyName(row));
}

} // namespace statusbridge
