// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/records.h"

#include <array>
#include <utility>

namespace statusbridge {

namespace {

template <typename Value, std::size_t Count>
using Words = std::array<std::pair<Value, QLatin1StringView>, Count>;

constexpr Words<RecordOutcome, 6> recordOutcomes = {{
    {RecordOutcome::Updated, QLatin1StringView("updated")},
    {RecordOutcome::Unchanged, QLatin1StringView("unchanged")},
    {RecordOutcome::Superseded, QLatin1StringView("superseded")},
    {RecordOutcome::Failed, QLatin1StringView("failed")},
    {RecordOutcome::Left, QLatin1StringView("left")},
    {RecordOutcome::Parked, QLatin1StringView("parked")},
}};

constexpr Words<CycleOutcome, 6> cycleOutcomes = {{
    {CycleOutcome::Succeeded, QLatin1StringView("succeeded")},
    {CycleOutcome::Partial, QLatin1StringView("partial")},
    {CycleOutcome::Failed, QLatin1StringView("failed")},
    {CycleOutcome::Cancelled, QLatin1StringView("cancelled")},
    {CycleOutcome::Quota, QLatin1StringView("quota")},
    {CycleOutcome::Unauthorized, QLatin1StringView("unauthorized")},
}};

constexpr Words<RunTrigger, 3> runTriggers = {{
    {RunTrigger::Manual, QLatin1StringView("manual")},
    {RunTrigger::Schedule, QLatin1StringView("schedule")},
    {RunTrigger::Retry, QLatin1StringView("retry")},
}};

template <typename Value, std::size_t Count>
QString wordOf(const Words<Value, Count> &words, Value value)
{
    for (const auto &[candidate, word] : words) {
        if (candidate == value) {
            return word;
        }
    }
    Q_UNREACHABLE();
}

template <typename Value, std::size_t Count>
Value valueNamed(const Words<Value, Count> &words, const QString &text, Value otherwise)
{
    for (const auto &[value, word] : words) {
        if (text == word) {
            return value;
        }
    }
    return otherwise;
}

} // namespace

QString toString(RecordOutcome outcome)
{
    return wordOf(recordOutcomes, outcome);
}

RecordOutcome recordOutcomeFromString(const QString &text)
{
    return valueNamed(recordOutcomes, text, RecordOutcome::Left);
}

QString toString(CycleOutcome outcome)
{
    return wordOf(cycleOutcomes, outcome);
}

CycleOutcome cycleOutcomeFromString(const QString &text)
{
    return valueNamed(cycleOutcomes, text, CycleOutcome::Failed);
}

QString toString(RunTrigger trigger)
{
    return wordOf(runTriggers, trigger);
}

RunTrigger runTriggerFromString(const QString &text)
{
    return valueNamed(runTriggers, text, RunTrigger::Manual);
}

QString sectionOf(RowSource source)
{
    return source == RowSource::DeliveredLogs ? u"delivered_logs"_s : u"webhook_logs"_s;
}

namespace {

QString keyName(const StatusRow &row)
{
    return sectionOf(row.source) + u':' + row.id;
}

} // namespace

QString rowName(const StatusRow &row)
{
    return u"%1=%2@%3"_s.arg(keyName(row), row.statusWord, row.timestamp);
}

bool RecordFailure::knows(const StatusRow &row) const
{
    // An earlier version kept the keys alone.
    return knownRows.contains(rowName(row)) || knownRows.contains(keyName(row));
}

} // namespace statusbridge
