// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json/wholeviews.h"

#include <QJsonDocument>

namespace statusbridge {

namespace {

//! What the document of a View has beside the one of --json. What has a name of that one takes its place.
template <typename View>
const JsonFields<View> &furtherFields();

//! A sentence in the form in which it can be translated; null if it says nothing.
template <typename View>
JsonField<View> formOf(const char *name, Sentence View::*sentence)
{
    return {name, "The sentence before it as it is kept, for a program that tells it in another language.",
            [sentence](const View &view) {
                return (view.*sentence).isEmpty() ? std::nullopt : std::optional((view.*sentence).stored());
            }};
}

JsonMember objectMember(const char *name, const char *help, const QList<JsonMember> &members, bool mayBeNull = false)
{
    return {.name = QString::fromLatin1(name),
            .type = u"object"_s,
            .mayBeNull = mayBeNull,
            .help = QString::fromLatin1(help),
            .members = members};
}

//! A list of what has a whole document of its own.
template <typename View, typename Member>
JsonField<View> wholeList(const char *name, const char *help, QList<Member> View::*list)
{
    JsonMember described{.name = QString::fromLatin1(name), .type = u"array"_s, .help = QString::fromLatin1(help)};
    described.members = wholeMembersOf<Member>();
    return {described, [list](const View &view) {
                QJsonArray array;
                for (const Member &part : view.*list) {
                    array += wholeOf(part);
                }
                return QJsonValue(array);
            }};
}

//! One that may be missing, found by a function.
template <typename View, typename Member>
JsonField<View> wholePart(const char *name, const char *help,
                          const std::function<std::optional<Member>(const View &)> &find)
{
    return {objectMember(name, help, wholeMembersOf<Member>(), true), [find](const View &view) {
                const auto part = find(view);
                return part ? QJsonValue(wholeOf(*part)) : QJsonValue();
            }};
}

template <typename View>
QJsonObject completed(QJsonObject document, const View &view)
{
    for (const auto &field : furtherFields<View>()) {
        document.insert(field.member.name, field.value(view));
    }
    return document;
}

template <typename View>
QList<JsonMember> completed(QList<JsonMember> members)
{
    for (const auto &field : furtherFields<View>()) {
        members.removeIf([&](const JsonMember &member) { return member.name == field.member.name; });
        members += field.member;
    }
    return members;
}

std::optional<double> secondsOf(std::optional<qint64> milliseconds)
{
    return milliseconds ? std::optional(static_cast<double>(*milliseconds) / 1000) : std::nullopt;
}

template <>
const JsonFields<CycleCounts> &furtherFields<CycleCounts>()
{
    static const JsonFields<CycleCounts> fields = {
        {"left_by_plan", "Those of the left that are no fault: a cycle updates no more, or calls are shared out.",
         &CycleCounts::leftByPlan},
    };
    return fields;
}

//! The counts of a document that has them as a part.
template <typename View>
JsonField<View> wholeCounts(const char *help)
{
    return {objectMember("counts", help, completed<CycleCounts>(membersOf<CycleCounts>())),
            [](const View &view) { return QJsonValue(completed(jsonOf(view.counts), view.counts)); }};
}

template <>
const JsonFields<Run> &furtherFields<Run>()
{
    static const JsonFields<Run> fields = {
        formOf("message_form", &Run::message),
        {"started_at_ms", "When it began, in milliseconds since 1970; the cursors of pages are made of it.",
         [](const Run &run) { return run.startedAt.isValid() ? run.startedAt.toMSecsSinceEpoch() : qint64(0); }},
        {"duration_seconds", "How long it took; null while it runs, and if its end was not seen.",
         [](const Run &run) { return secondsOf(durationOf(run)); }},
        {"is_end_unseen", "Whether the program that ran it ended before it was done.",
         [](const Run &run) { return isEndUnseen(run); }},
        {"left_by_plan", "Those of the left that are no fault: a cycle updates no more, or calls are shared out.",
         [](const Run &run) { return run.counts.leftByPlan; }},
    };
    return fields;
}

template <>
const JsonFields<JournalEntry> &furtherFields<JournalEntry>()
{
    static const JsonFields<JournalEntry> fields = {
        {"id", "The entry's number; 0 until it is stored.", &JournalEntry::id},
        formOf("reason_form", &JournalEntry::reason),
    };
    return fields;
}

template <>
const JsonFields<RecordFailure> &furtherFields<RecordFailure>()
{
    static const JsonFields<RecordFailure> fields = {
        formOf("reason_form", &RecordFailure::reason),
        {"known_rows", "The rows it had when it was refused last; another one releases it.",
         [](const RecordFailure &failure) { return QList<QString>(failure.knownRows); }},
    };
    return fields;
}

template <>
const JsonFields<PlanLine> &furtherFields<PlanLine>()
{
    static const JsonFields<PlanLine> fields = {formOf("reason_form", &PlanLine::reason)};
    return fields;
}

template <>
const JsonFields<LookupView> &furtherFields<LookupView>()
{
    static const JsonFields<LookupView> fields = {
        formOf("chosen_because_form", &LookupView::chosenBecause),
        wholePart<LookupView, PlanLine>("would_push", "What would be written to Zoho.",
                                        [](const LookupView &view) { return view.push; }),
        wholePart<LookupView, RecordFailure>("failure", "The last failure of the record.",
                                             [](const LookupView &view) { return view.failure; }),
        wholeList("attempts", "What became of it in earlier cycles, newest first.", &LookupView::attempts),
    };
    return fields;
}

template <>
const JsonFields<SchedulerView> &furtherFields<SchedulerView>()
{
    static const JsonFields<SchedulerView> fields = {
        formOf("reason_form", &SchedulerView::reason),
        {"wish_form", "What the wish waits for, as its sentence is kept.",
         [](const SchedulerView &view) {
             return view.wish ? std::optional(view.wish->sentence.stored()) : std::nullopt;
         }},
        {"cron", "The setting of this instance, in place of the interval; empty: none.", &SchedulerView::cron},
        {"hours", "The setting of this instance, within which due times lie; empty: all.", &SchedulerView::hours},
        {"days", "The same of the days of the week.", &SchedulerView::days},
        {"next_times", "The next due times, a few; next_sync_time is the first.",
         [](const SchedulerView &view) {
             QStringList times;
             for (const QDateTime &time : view.nextTimes) {
                 times += jsonTime(time).toString();
             }
             return QList<QString>(times);
         }},
        {"is_watched", "Whether an instance is running that begins what is due.", &SchedulerView::isWatched},
        {"clock_ahead_seconds", "How far this machine's clock is ahead of the database's, in whole minutes.",
         [](const SchedulerView &view) { return static_cast<double>(view.clockAhead.count()) / 1000; }},
        {"totals_since", "When the first cycle began that the totals count.", &SchedulerView::totalsSince},
    };
    return fields;
}

template <>
const JsonFields<CycleProgress> &furtherFields<CycleProgress>()
{
    static const JsonFields<CycleProgress> fields = {
        {"run_id", "The cycle's number; 0 for a dry run.", &CycleProgress::runId},
        {"waiting_number", "Of what, the reason for waiting says.",
         [](const CycleProgress &progress) { return progress.wait.number; }},
        wholeCounts<CycleProgress>("The counts so far."),
    };
    return fields;
}

template <>
const JsonFields<ZohoAnswer> &furtherFields<ZohoAnswer>()
{
    static const JsonFields<ZohoAnswer> fields = {
        {"kind", "good, token_revoked, scope_missing, quota_used_up, refused or no_answer.",
         [](const ZohoAnswer &answer) {
             return QJsonDocument::fromJson(toJson(answer).toUtf8()).object().value(u"kind"_s).toString();
         }},
        {"message", "What was wrong; empty if it was good.",
         [](const ZohoAnswer &answer) { return answer.message.english(); }},
        formOf("message_form", &ZohoAnswer::message),
        {"detail", "Zoho's own words.", &ZohoAnswer::detail},
        {"at", "When it came.", &ZohoAnswer::at},
        {"since", "When the first answer of this kind in a row came.", &ZohoAnswer::since},
        {"connected_since", "When the first answer to this connection came.", &ZohoAnswer::connectedSince},
    };
    return fields;
}

template <>
const JsonFields<ArrivalCounts> &furtherFields<ArrivalCounts>()
{
    static const JsonFields<ArrivalCounts> fields = {
        {"received", "Statuses that were received.", &ArrivalCounts::received},
        {"duplicates", "Of these, those that were known already.", &ArrivalCounts::duplicates},
        {"unmatched", "Of these, those that were stored without a queue id.", &ArrivalCounts::unmatched},
        {"refused", "Of these, those that the database took in no form.", &ArrivalCounts::refused},
        {"unreadable", "Bodies, or entries of theirs, that gave no status but should.", &ArrivalCounts::unreadable},
        {"unknown_senders", "Webhooks that were refused, since their signature or secret is missing or wrong.",
         &ArrivalCounts::unknownSenders},
        {"without_status", "Bodies, or entries of theirs, that gave none, by kind.",
         [](const ArrivalCounts &counts) {
             QJsonObject kinds;
             for (auto kind = counts.withoutStatus.cbegin(); kind != counts.withoutStatus.cend(); ++kind) {
                 kinds.insert(toString(kind.key()), kind.value());
             }
             return kinds;
         }},
    };
    return fields;
}

template <>
const JsonFields<FailedSince> &furtherFields<FailedSince>()
{
    static const JsonFields<FailedSince> fields = {
        {"failed", "All of them.", &FailedSince::failed},
        {"succeeded", "A later cycle carried them over.", &FailedSince::succeeded},
        {"parked", "They are not tried at the moment.", &FailedSince::parked},
        {"waiting", "The next cycle tries them again.", &FailedSince::waiting},
        {"released", "They don't count any more: a person said so, or Zoho lists them no more.",
         &FailedSince::released},
    };
    return fields;
}

template <>
const JsonFields<DayTotals> &furtherFields<DayTotals>()
{
    static const JsonFields<DayTotals> fields = {
        {"day", "The day.", [](const DayTotals &day) { return day.day.toString(Qt::ISODate); }},
        {"cycles", "Cycles that began on it and have ended.", &DayTotals::cycles},
        {"failed_cycles", "Of these, those that ended as failed, unauthorized or quota.", &DayTotals::failedCycles},
        {"timed_cycles", "Of these, those whose duration is known.", &DayTotals::timedCycles},
        {"mean_seconds", "How long these took on average.", &DayTotals::meanSeconds},
        {"longest_seconds", "How long the longest took.", &DayTotals::longestSeconds},
        wholeCounts<DayTotals>("Their counts together."),
    };
    return fields;
}

template <>
const JsonFields<CycleSummary> &furtherFields<CycleSummary>()
{
    static const JsonFields<CycleSummary> fields = {
        {"run_id", "The cycle's number; 0 of a dry run.", &CycleSummary::runId},
        {"outcome", "succeeded, continued, partial, failed, cancelled, quota or unauthorized.",
         [](const CycleSummary &summary) { return toString(summary.outcome); }},
        {"duration_seconds", "How long it took.",
         [](const CycleSummary &summary) { return static_cast<double>(summary.duration.count()) / 1000; }},
        {"left_because", "Why records are left if it is continued: max_records or share.",
         [](const CycleSummary &summary) {
             return summary.leftBecause ? std::optional(toString(*summary.leftBecause)) : std::nullopt;
         }},
        {"left_by_plan", "Those of the left that are no fault.",
         [](const CycleSummary &summary) { return summary.counts.leftByPlan; }},
        {objectMember("error", "Why it did not succeed: as the errors of calls.", {}, true),
         [](const CycleSummary &summary) {
             return summary.error ? wholeErrorOf(*summary.error).value(u"error"_s) : QJsonValue();
         }},
        {"dry_run", "Whether it was one, which writes nothing.", &CycleSummary::dryRun},
        {"calls_needed", "Calls that the plan of a dry run costs.", &CycleSummary::callsNeeded},
        {"calls_left", "Calls that are left today; null if no limit is known.", &CycleSummary::callsLeft},
        {"calls_forecast", "Of a dry run: unknown, enough or used_up.",
         [](const CycleSummary &summary) { return toString(summary.callForecast.kind); }},
        {"calls_used_up_at", "At about what time they will be used up.",
         [](const CycleSummary &summary) { return summary.callForecast.usedUpAt; }},
        {"words", "The unknown words, with their numbers.",
         [](const CycleSummary &summary) {
             QJsonObject words;
             for (auto word = summary.unknownWords.cbegin(); word != summary.unknownWords.cend(); ++word) {
                 words.insert(word.key(), word.value());
             }
             return words;
         }},
    };
    return fields;
}

template <>
const JsonFields<ZohoFieldView> &furtherFields<ZohoFieldView>()
{
    static const JsonFields<ZohoFieldView> fields = {
        {"setting", "The setting in [fields] that names it.", &ZohoFieldView::setting},
        {"name", "Its link name at Zoho.", &ZohoFieldView::linkName},
        {"value", "As the report shows it; empty if it shows none.", &ZohoFieldView::value},
    };
    return fields;
}

template <>
const JsonFields<ZohoRecordView> &furtherFields<ZohoRecordView>()
{
    static const JsonFields<ZohoRecordView> fields = {
        {"record_id", "The record at Zoho.", &ZohoRecordView::id},
        wholeList("fields", "Those that the settings name, in the order of these.", &ZohoRecordView::fields),
    };
    return fields;
}

//! What is new, without a document of --json below it.
template <typename View>
QJsonObject newDocument(const View &view)
{
    return completed(QJsonObject(), view);
}

template <>
const JsonFields<StatusView> &furtherFields<StatusView>()
{
    static const JsonFields<StatusView> fields = {
        {objectMember("zoho", "The last answer of Zoho to the present connection; null if there was none.",
                      completed<ZohoAnswer>(QList<JsonMember>()), true),
         [](const StatusView &view) { return view.zoho ? QJsonValue(newDocument(*view.zoho)) : QJsonValue(); }},
        {"is_new_connection",
         "Whether the last cycle says nothing of the connection: Zoho was connected after it, or it was of another "
         "place.",
         &StatusView::isNewConnection},
        {objectMember("webhooks", "What all instances have received in webhooks; null: none does, or has.",
                      completed<ArrivalCounts>(QList<JsonMember>()), true),
         [](const StatusView &view) { return view.arrivals ? QJsonValue(newDocument(*view.arrivals)) : QJsonValue(); }},
        {"spooled_bytes", "What was received by this instance and waits for the database.", &StatusView::spooledBytes},
        {"queue_stalls", "How often the calls of a cycle stood still by a fault of the program.",
         &StatusView::queueStalls},
        {objectMember("scheduler", "As /api/v1/scheduler says.", wholeMembersOf<SchedulerView>()),
         [](const StatusView &view) { return QJsonValue(wholeOf(view.scheduler)); }},
        wholePart<StatusView, Run>("last_run", "The last cycle.", [](const StatusView &view) { return view.lastRun; }),
        wholePart<StatusView, FailedSince>("failed_since", "What became of those that the last cycle failed.",
                                           [](const StatusView &view) { return view.failedSince; }),
        wholePart<StatusView, CycleProgress>(
            "progress", "How far the running cycle is, as far as is known.",
            [](const StatusView &view) { return view.lease.held ? view.lease.progress : std::nullopt; }),
    };
    return fields;
}

} // namespace

QJsonObject wholeOf(const Run &run)
{
    return completed(jsonOf(run), run);
}

QJsonObject wholeOf(const JournalEntry &entry)
{
    return completed(jsonOf(entry), entry);
}

QJsonObject wholeOf(const RecordFailure &failure)
{
    return completed(jsonOf(failure), failure);
}

QJsonObject wholeOf(const PlanLine &line)
{
    return completed(jsonOf(line), line);
}

QJsonObject wholeOf(const LookupView &view)
{
    return completed(jsonOf(view), view);
}

QJsonObject wholeOf(const SchedulerView &view)
{
    return completed(jsonOf(view), view);
}

QJsonObject wholeOf(const CycleProgress &progress)
{
    return completed(jsonOf(progress), progress);
}

QJsonObject wholeOf(const StatusView &view, const QDateTime &now)
{
    return completed(jsonOf(view, now), view);
}

QJsonObject wholeOf(const CycleSummary &summary)
{
    return completed(jsonOf(summary.counts), summary);
}

QJsonObject wholeOf(const DayTotals &day)
{
    return newDocument(day);
}

QJsonObject wholeOf(const SearchView &view)
{
    auto document = jsonOf(view);
    document.insert(u"note_form"_s, view.note.isEmpty() ? QJsonValue() : QJsonValue(view.note.stored()));
    return document;
}

QJsonObject wholeOf(const ZohoFieldView &field)
{
    return newDocument(field);
}

QJsonObject wholeOf(const ZohoRecordView &record)
{
    return newDocument(record);
}

QJsonObject wholeErrorOf(const Error &error)
{
    auto inside = errorDocument(error).value(u"error"_s).toObject();
    inside.insert(u"message_form"_s, error.message.stored());
    inside.insert(u"detail"_s, error.detail);
    inside.insert(u"number"_s, error.code);
    return {{u"error"_s, inside}};
}

QJsonObject wholeOf(const FailedSince &since)
{
    return newDocument(since);
}

template <>
QList<JsonMember> wholeMembersOf<Run>()
{
    return completed<Run>(membersOf<Run>());
}

template <>
QList<JsonMember> wholeMembersOf<JournalEntry>()
{
    return completed<JournalEntry>(membersOf<JournalEntry>());
}

template <>
QList<JsonMember> wholeMembersOf<RecordFailure>()
{
    return completed<RecordFailure>(membersOf<RecordFailure>());
}

template <>
QList<JsonMember> wholeMembersOf<PlanLine>()
{
    return completed<PlanLine>(membersOf<PlanLine>());
}

template <>
QList<JsonMember> wholeMembersOf<LookupView>()
{
    return completed<LookupView>(lookupMembers());
}

template <>
QList<JsonMember> wholeMembersOf<SchedulerView>()
{
    return completed<SchedulerView>(schedulerMembers());
}

template <>
QList<JsonMember> wholeMembersOf<CycleProgress>()
{
    return completed<CycleProgress>(membersOf<CycleProgress>());
}

template <>
QList<JsonMember> wholeMembersOf<StatusView>()
{
    return completed<StatusView>(statusMembers());
}

template <>
QList<JsonMember> wholeMembersOf<CycleSummary>()
{
    return completed<CycleSummary>(membersOf<CycleCounts>());
}

template <>
QList<JsonMember> wholeMembersOf<DayTotals>()
{
    return completed<DayTotals>(QList<JsonMember>());
}

template <>
QList<JsonMember> wholeMembersOf<FailedSince>()
{
    return completed<FailedSince>(QList<JsonMember>());
}

template <>
QList<JsonMember> wholeMembersOf<ZohoFieldView>()
{
    return completed<ZohoFieldView>(QList<JsonMember>());
}

template <>
QList<JsonMember> wholeMembersOf<ZohoRecordView>()
{
    return completed<ZohoRecordView>(QList<JsonMember>());
}

} // namespace statusbridge
