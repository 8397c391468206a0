// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/schema/schemaversions.h"

#include "engine/store/sql/dialect.h"

#include <QStringList>

namespace statusbridge {

namespace {

//! Writes a statement in the dialect's types.
QString inDialect(const Dialect &dialect, QString statement)
{
    if (statement.startsWith(u"INSERT") && statement.contains(u" VALUES ")) {
        statement += dialect.orUpdate({u"id"_s}, {});
    }
    return statement.replace(u"{identity}"_s, dialect.identityKey)
        .replace(u"{bigint}"_s, dialect.bigint)
        .replace(u"{key}"_s, dialect.keyText)
        .replace(u"{text}"_s, dialect.longText)
        .replace(u"{key only}"_s, dialect.keyOnlyTable);
}

QStringList versionOne()
{
    return {
        u"CREATE TABLE statusbridge_schema (id {bigint} PRIMARY KEY, version {bigint} NOT NULL, "
        "upgraded_at {bigint} NOT NULL)"_s,
        u"CREATE TABLE statusbridge_lease (id {bigint} PRIMARY KEY, token {bigint} NOT NULL, "
        "holder {text}, expires_at {bigint} NOT NULL, run_id {bigint} NOT NULL, "
        "cancel_requested {bigint} NOT NULL, cancelled_by {text}, progress {text})"_s,
        u"INSERT INTO statusbridge_lease (id, token, expires_at, run_id, cancel_requested) "
        "VALUES (1, 0, 0, 0, 0)"_s,
        u"CREATE TABLE statusbridge_runs (id {identity}, started_by {key} NOT NULL, holder {text}, "
        "started_at {bigint} NOT NULL, finished_at {bigint}, outcome {key}, counts {text}, "
        "error_kind {key}, message {text}, unknown_words {text}, lease_token {bigint} NOT NULL)"_s,
        u"CREATE INDEX statusbridge_runs_finished ON statusbridge_runs (finished_at)"_s,
        u"CREATE TABLE statusbridge_journal (id {identity}, run_id {bigint} NOT NULL "
        "REFERENCES statusbridge_runs (id), record_id {key} NOT NULL, queue_id {key} NOT NULL, "
        "outcome {key} NOT NULL, status_before {text}, status_after {text}, message_id {text}, "
        "recipient_id {text}, reason {text}, zoho_words {text}, zoho_code {bigint} NOT NULL, "
        "noted_at {bigint})"_s,
        u"CREATE INDEX statusbridge_journal_run ON statusbridge_journal (run_id, id)"_s,
        u"CREATE INDEX statusbridge_journal_queue_id ON statusbridge_journal (queue_id, id)"_s,
        u"CREATE TABLE statusbridge_intents (id {bigint} PRIMARY KEY, run_id {bigint} NOT NULL, "
        "record_id {key} NOT NULL, queue_id {key} NOT NULL, values_json {text} NOT NULL, "
        "status_word {key} NOT NULL, status_before {text}, rows_json {text} NOT NULL, "
        "marks_rows {bigint} NOT NULL, created_at {bigint})"_s,
        u"CREATE TABLE statusbridge_settled_rows (source {bigint} NOT NULL, queue_id {key} NOT NULL, "
        "row_id {key} NOT NULL, word {text}, PRIMARY KEY (source, queue_id, row_id)){key only}"_s,
        u"CREATE TABLE statusbridge_delivered_queue_ids (queue_id {key} NOT NULL PRIMARY KEY)"
        "{key only}"_s,
        u"CREATE TABLE statusbridge_record_failures (record_id {key} NOT NULL PRIMARY KEY, "
        "queue_id {key} NOT NULL, streak {bigint} NOT NULL, first_failed {bigint}, parked_at {bigint}, "
        "reason {text}, zoho_words {text}, zoho_code {bigint} NOT NULL, known_rows {text} NOT NULL)"_s,
        u"CREATE TABLE statusbridge_call_days (calendar_day {key} NOT NULL PRIMARY KEY, "
        "calls {bigint} NOT NULL)"_s,
        u"CREATE TABLE statusbridge_call_starts (id {identity}, started_at {bigint} NOT NULL)"_s,
        u"CREATE INDEX statusbridge_call_starts_time ON statusbridge_call_starts (started_at)"_s,
        u"CREATE TABLE statusbridge_state (name {key} NOT NULL PRIMARY KEY, value {text} NOT NULL, "
        "updated_at {bigint} NOT NULL)"_s,
    };
}

//! The scheduler's one row, and the users of the HTTP API.
QStringList versionTwo()
{
    return {
        u"CREATE TABLE statusbridge_scheduler (id {bigint} PRIMARY KEY, last_due {bigint}, "
        "wanted {key}, decided_by {text}, decided_at {bigint}, failures {bigint} NOT NULL, "
        "last_finished {bigint}, last_duration {bigint}, last_outcome {key}, last_message {text}, "
        "total_synced {bigint} NOT NULL, total_failed {bigint} NOT NULL, totals_since {bigint}, "
        "problem {text}, alive_by {text}, alive_until {bigint} NOT NULL)"_s,
        u"INSERT INTO statusbridge_scheduler (id, failures, total_synced, total_failed, alive_until) "
        "VALUES (1, 0, 0, 0, 0)"_s,
        u"CREATE TABLE statusbridge_users (name {key} NOT NULL PRIMARY KEY, "
        "password_hash {text} NOT NULL, created_at {bigint} NOT NULL)"_s,
    };
}

//! What the history is sorted by, each with an index, so that any page of it costs the same.
QStringList versionThree(const Dialect &dialect)
{
    QStringList statements;
    const auto addColumn = [&](const QString &name, const QString &initial) {
        statements += u"ALTER TABLE statusbridge_runs ADD COLUMN %1 {bigint} NOT NULL DEFAULT %2"_s.arg(name, initial);
    };
    addColumn(u"duration"_s, u"-1"_s);
    addColumn(u"updated"_s, u"0"_s);
    addColumn(u"failed"_s, u"0"_s);
    const auto countOf = [&](const QString &name) {
        return u"coalesce(%1, 0)"_s.arg(dialect.integer(dialect.jsonMember(u"counts"_s, name)));
    };
    statements += u"UPDATE statusbridge_runs SET updated = %1, failed = %2, duration = CASE "
                  "WHEN error_kind = 'lease_lost' THEN -1 WHEN finished_at > started_at "
                  "THEN finished_at - started_at ELSE 0 END WHERE finished_at IS NOT NULL"_s.arg(countOf(u"updated"_s),
                                                                                                 countOf(u"failed"_s));
    statements += u"CREATE INDEX statusbridge_runs_started ON statusbridge_runs "
                  "(started_at, id, outcome, started_by)"_s;
    for (const char *column : {"duration", "updated", "failed"}) {
        statements += u"CREATE INDEX statusbridge_runs_%1 ON statusbridge_runs (%1, id)"_s.arg(QLatin1String(column));
    }
    // What version 4 keeps by queue id.
    statements += u"CREATE TABLE statusbridge_open_rows (source {bigint} NOT NULL, row_id {bigint} NOT NULL, "
                  "PRIMARY KEY (source, row_id)){key only}"_s;
    statements += u"CREATE TABLE statusbridge_row_surveys (source {bigint} NOT NULL PRIMARY KEY, "
                  "mapping {key} NOT NULL, recent_from {bigint} NOT NULL, swept_to {bigint} NOT NULL)"_s;
    return statements;
}

//! A table gets the target into its primary key, which only a new table can do in every database. The target comes last
//! in it: a planner without statistics takes the rows of one target for few, and would read them all.
QStringList keyedByTarget(const Dialect &dialect, const QString &table, const QStringList &columns,
                          const QStringList &keys, const QString &definitions)
{
    const QString old = table + u"_v3"_s;
    const QString names = columns.join(u", "_s);
    return {u"ALTER TABLE %1 RENAME TO %2"_s.arg(table, old),
            u"CREATE TABLE %1 (target {bigint} NOT NULL, %2, PRIMARY KEY (%3, target)){key only}"_s.arg(
                table, definitions, keys.join(u", "_s)),
            u"INSERT INTO %1 (target, %2) SELECT {target}, %2 FROM %3 WHERE 1 = 1"_s.arg(table, names, old) +
                dialect.orUpdate(QStringList{u"target"_s} + keys, {}),
            u"DROP TABLE "_s + old};
}

//! What is remembered says of which target.
QStringList versionFour(const Dialect &dialect)
{
    QStringList statements =
        keyedByTarget(dialect, u"statusbridge_settled_rows"_s, {u"source"_s, u"queue_id"_s, u"row_id"_s, u"word"_s},
                      {u"queue_id"_s, u"row_id"_s, u"source"_s},
                      u"source {bigint} NOT NULL, queue_id {key} NOT NULL, row_id {key} NOT NULL, word {text}"_s);
    statements += keyedByTarget(
        dialect, u"statusbridge_record_failures"_s,
        {u"record_id"_s, u"queue_id"_s, u"streak"_s, u"first_failed"_s, u"parked_at"_s, u"reason"_s, u"zoho_words"_s,
         u"zoho_code"_s, u"known_rows"_s},
        {u"record_id"_s},
        u"record_id {key} NOT NULL, queue_id {key} NOT NULL, streak {bigint} NOT NULL, first_failed {bigint}, "
        "parked_at {bigint}, reason {text}, zoho_words {text}, zoho_code {bigint} NOT NULL, known_rows {text} NOT "
        "NULL, "
        "ask_after {bigint} NOT NULL DEFAULT 0"_s);
    statements += keyedByTarget(dialect, u"statusbridge_call_days"_s, {u"calendar_day"_s, u"calls"_s},
                                {u"calendar_day"_s}, u"calendar_day {key} NOT NULL, calls {bigint} NOT NULL"_s);
    // Which queue ids have open rows, and how far the scan of the rows is (rowscan.h): hints, which begin empty.
    statements += {u"DROP TABLE statusbridge_open_rows"_s, u"DROP TABLE statusbridge_row_surveys"_s,
                   u"CREATE TABLE statusbridge_open_queue_ids (target {bigint} NOT NULL, queue_id {key} NOT NULL, "
                   "PRIMARY KEY (queue_id, target)){key only}"_s,
                   u"CREATE TABLE statusbridge_late_queue_ids (target {bigint} NOT NULL, queue_id {key} NOT NULL, "
                   "PRIMARY KEY (queue_id, target)){key only}"_s,
                   u"CREATE TABLE statusbridge_surveys (target {bigint} NOT NULL, source {bigint} NOT NULL, "
                   "mapping {key} NOT NULL, read_to {bigint} NOT NULL, swept_from {bigint} NOT NULL, "
                   "complete {bigint} NOT NULL, PRIMARY KEY (target, source))"_s};
    // With what was carried over last, so that a late row of the same message can be told from another message's; NULL
    // where the journal is no longer there to say.
    QStringList delivered =
        keyedByTarget(dialect, u"statusbridge_delivered_queue_ids"_s, {u"queue_id"_s}, {u"queue_id"_s},
                      u"queue_id {key} NOT NULL, message_id {text}, ask_after {bigint} NOT NULL DEFAULT 0, "
                      "asks {bigint} NOT NULL DEFAULT 0"_s);
    delivered[2] =
        u"INSERT INTO statusbridge_delivered_queue_ids (target, queue_id, message_id) SELECT {target}, d.queue_id, "
        "(SELECT j.message_id FROM statusbridge_journal j WHERE j.queue_id = d.queue_id AND j.record_id <> '' "
        "AND j.outcome IN ('updated', 'unchanged') ORDER BY j.id DESC LIMIT 1) "
        "FROM statusbridge_delivered_queue_ids_v3 d WHERE 1 = 1"_s +
        dialect.orUpdate({u"target"_s, u"queue_id"_s}, {});
    statements += delivered;
    for (const char *table : {"intents", "call_starts", "runs"}) {
        statements += u"ALTER TABLE statusbridge_%1 ADD COLUMN target {bigint} NOT NULL DEFAULT {target}"_s.arg(
            QLatin1String(table));
    }
    statements += u"UPDATE statusbridge_scheduler SET id = {target} WHERE id = 1"_s;
    for (const char *name : {"pending_at_zoho", "zoho.learned_ceiling", "zoho.exhausted_until"}) {
        statements +=
            u"UPDATE statusbridge_state SET name = '%1.{target}' WHERE name = '%1'"_s.arg(QLatin1String(name));
    }
    return statements;
}

QStringList versionFive()
{
    return {
        // Queue ids that Zoho had no record of, and which of their rows were known then: another one makes them due.
        u"CREATE TABLE statusbridge_orphans (target {bigint} NOT NULL, queue_id {key} NOT NULL, "
        "finding {bigint} NOT NULL, since {bigint} NOT NULL, counted_from {bigint} NOT NULL, "
        "ask_after {bigint} NOT NULL, asks {bigint} NOT NULL, given_up {bigint} NOT NULL, "
        "PRIMARY KEY (queue_id, target)){key only}"_s,
        u"CREATE INDEX statusbridge_orphans_due ON statusbridge_orphans (target, given_up, ask_after, finding)"_s,
        u"CREATE TABLE statusbridge_orphan_rows (target {bigint} NOT NULL, source {bigint} NOT NULL, "
        "queue_id {key} NOT NULL, row_id {key} NOT NULL, word {text}, "
        "PRIMARY KEY (queue_id, row_id, source, target)){key only}"_s,
        // The calls of the Custom API, which have a quota of their own.
        u"CREATE TABLE statusbridge_custom_call_days (target {bigint} NOT NULL, calendar_day {key} NOT NULL, "
        "calls {bigint} NOT NULL, PRIMARY KEY (calendar_day, target)){key only}"_s,
        // The cycle that a person wishes for where none can begin, one for each target.
        u"CREATE TABLE statusbridge_wishes (target {bigint} NOT NULL PRIMARY KEY, started_by {key} NOT NULL, "
        "wished_by {text}, wished_at {bigint} NOT NULL)"_s,
        // Whether the instance that is there waits for Start to be pressed on it.
        u"ALTER TABLE statusbridge_scheduler ADD COLUMN alive_held {bigint} NOT NULL DEFAULT 0"_s,
    };
}

//! An index on the beginnings of texts where a database needs that, since these may be long.
QString indexOfText(const Dialect &dialect, const QString &table, const QString &column)
{
    return u"CREATE INDEX statusbridge_%1_%2 ON statusbridge_%1 (%3)"_s.arg(
        table, column, dialect.indexed(column, {.name = u"longtext"_s, .collation = {}}));
}

//! Statuses that were read in bodies, and what the receiver of webhooks keeps.
QStringList versionSix(const Dialect &dialect)
{
    return {
        // What stands in a body belongs to no target; what is settled of it does, in statusbridge_settled_rows.
        u"CREATE TABLE statusbridge_statuses (id {identity}, source {bigint} NOT NULL, source_key {key} NOT NULL, "
        "body_hash {key} NOT NULL, part {bigint} NOT NULL, queue_id {key} NOT NULL, message_id {text}, word {text}, "
        "recipient {text}, participant {text}, event_time {text}, reason_code {text}, reason {text}, provider {text}, "
        "business_number {text}, template_name {text}, arrived_at {bigint} NOT NULL, payload {text})"_s,
        u"CREATE INDEX statusbridge_statuses_queue_id ON statusbridge_statuses (queue_id)"_s,
        u"CREATE INDEX statusbridge_statuses_source ON statusbridge_statuses (source_key, source)"_s,
        indexOfText(dialect, u"statuses"_s, u"message_id"_s),
        indexOfText(dialect, u"statuses"_s, u"recipient"_s),
        // Which rows were read, and how they were then; which of these aren't marked yet in the column that they have
        // for it; and why something in one gave no status.
        u"CREATE TABLE statusbridge_bodies (source {bigint} NOT NULL, source_key {key} NOT NULL, "
        "body_hash {key} NOT NULL, PRIMARY KEY (source_key, source)){key only}"_s,
        u"CREATE TABLE statusbridge_open_bodies (source {bigint} NOT NULL, source_key {key} NOT NULL, "
        "PRIMARY KEY (source_key, source)){key only}"_s,
        u"CREATE TABLE statusbridge_body_troubles (source {bigint} NOT NULL, source_key {key} NOT NULL, "
        "trouble {key} NOT NULL, amount {bigint} NOT NULL, PRIMARY KEY (source_key, source, trouble)){key only}"_s,
        // How far the bodies of a table are read (bodyunroller.h).
        u"CREATE TABLE statusbridge_unrollings (source {bigint} NOT NULL PRIMARY KEY, mapping {key} NOT NULL, "
        "settled_to {bigint} NOT NULL, seen_to {bigint} NOT NULL, seen_at {bigint} NOT NULL, "
        "swept_from {bigint} NOT NULL, swept_key {key} NOT NULL, complete {bigint} NOT NULL, "
        "bodies {bigint} NOT NULL, done {bigint} NOT NULL, begun_at {bigint} NOT NULL)"_s,
        // What the receiver took, as it came, and by what it knows a double.
        u"CREATE TABLE statusbridge_raw_bodies (id {identity}, shape {key} NOT NULL, received_at {bigint} NOT NULL, "
        "body {text} NOT NULL)"_s,
        u"CREATE INDEX statusbridge_raw_bodies_received ON statusbridge_raw_bodies (received_at)"_s,
        u"CREATE TABLE statusbridge_seen_statuses (digest {key} NOT NULL PRIMARY KEY, seen_at {bigint} NOT NULL)"
        "{key only}"_s,
        u"CREATE INDEX statusbridge_seen_statuses_seen ON statusbridge_seen_statuses (seen_at)"_s,
        // Why the message failed, as storedText() of a FailureReason writes it.
        u"ALTER TABLE statusbridge_journal ADD COLUMN failure {text}"_s,
        u"ALTER TABLE statusbridge_record_failures ADD COLUMN failure {text}"_s,
    };
}

//! What became of the messages, and how many of them there are by the time of their first status. Roles of the users of
//! the HTTP API, and its tokens: who was a user before could do everything.
QStringList versionSeven()
{
    // By kind and quarter of an hour; the same by day, and by quarter of an hour and state alone (messagetotals.h).
    const auto totals = [](const QString &table) {
        return u"CREATE TABLE %1 (bucket {bigint} NOT NULL, kind {bigint} NOT NULL, messages {bigint} NOT NULL, "
               "by_arrival {bigint} NOT NULL, durations {text} NOT NULL, PRIMARY KEY (bucket, kind)){key only}"_s.arg(
                   table);
    };
    return {
        // What messages are told apart by. There are few, so that totals and messages can name one by its number.
        u"CREATE TABLE statusbridge_message_kinds (id {identity}, digest {key} NOT NULL UNIQUE, provider {text}, "
        "business_number {text}, template_name {text}, state {bigint} NOT NULL, word {text}, reason_provider {text}, "
        "reason_code {text}, reason {text})"_s,
        u"CREATE TABLE statusbridge_messages (id {identity}, queue_id {key} NOT NULL, message_id {text} NOT NULL, "
        "kind {bigint} NOT NULL, first_time {bigint} NOT NULL, last_time {bigint} NOT NULL, "
        "seconds_to_delivered {bigint}, by_arrival {bigint} NOT NULL)"_s,
        u"CREATE INDEX statusbridge_message_queue_ids ON statusbridge_messages (queue_id)"_s,
        u"CREATE INDEX statusbridge_message_times ON statusbridge_messages (first_time, id, kind)"_s,
        totals(u"statusbridge_message_totals"_s),
        u"CREATE INDEX statusbridge_message_totals_kind ON statusbridge_message_totals "
        "(kind, bucket, messages, by_arrival)"_s,
        totals(u"statusbridge_message_day_totals"_s),
        totals(u"statusbridge_message_state_totals"_s),
        // How far the rows of a table are counted, and whose rows were changed or removed since.
        u"CREATE TABLE statusbridge_message_counting (source {bigint} NOT NULL PRIMARY KEY, mapping {key} NOT NULL, "
        "settled_to {bigint} NOT NULL, seen_to {bigint} NOT NULL, seen_at {bigint} NOT NULL, "
        "read_to {bigint} NOT NULL, key_sum {bigint} NOT NULL, swept_from {bigint} NOT NULL, swept_key {key} NOT "
        "NULL, "
        "complete {bigint} NOT NULL, complete_since {bigint})"_s,
        u"CREATE TABLE statusbridge_recounts (id {identity}, queue_id {key} NOT NULL)"_s,
        u"ALTER TABLE statusbridge_users ADD COLUMN role {key} DEFAULT 'administrator' NOT NULL"_s,
        u"CREATE TABLE statusbridge_tokens (hash {key} NOT NULL PRIMARY KEY, name {key} NOT NULL, role {key} NOT NULL, "
        "created_at {bigint} NOT NULL, created_by {text} NOT NULL, ends_at {bigint}){key only}"_s,
    };
}

//! Who changed what (audittable.h).
QStringList versionEight()
{
    return {
        u"CREATE TABLE statusbridge_audit (id {identity}, noted_at {bigint} NOT NULL, by_kind {key} NOT NULL, "
        "by_name {key} NOT NULL, address {key} NOT NULL, action {key} NOT NULL, object {text} NOT NULL, "
        "value_before {text}, value_after {text})"_s,
        u"CREATE INDEX statusbridge_audit_noted ON statusbridge_audit (noted_at)"_s,
    };
}

//! What alerts are about, their messages until they are sent, and which instance sends them.
QStringList versionNine()
{
    return {
        u"CREATE TABLE statusbridge_alerts (id {identity}, target {bigint} NOT NULL, name {key} NOT NULL, "
        "raised {bigint} NOT NULL, since {bigint}, sentence {text}, told_at {bigint}, changes {bigint} NOT NULL, "
        "UNIQUE (name, target))"_s,
        u"CREATE TABLE statusbridge_alert_messages (id {identity}, target {bigint} NOT NULL, channel {key} NOT NULL, "
        "identity {key} NOT NULL, content {text} NOT NULL, written_at {bigint} NOT NULL, next_at {bigint} NOT NULL, "
        "attempts {bigint} NOT NULL, claim_token {bigint} NOT NULL, sent_at {bigint}, given_up_at {bigint}, "
        "answer {text})"_s,
        u"CREATE INDEX statusbridge_alert_messages_next ON statusbridge_alert_messages (next_at)"_s,
        u"CREATE TABLE statusbridge_alert_sender (target {bigint} NOT NULL PRIMARY KEY, token {bigint} NOT NULL, "
        "holder {text}, expires_at {bigint} NOT NULL)"_s,
    };
}

//! How far the bodies of a table are read is of each target; participants of groups are searched for; and rows of the
//! collector's that are done and did not take their mark are kept, by the fencing token of the cycle that tried it last
//! (unmarkedrows.h); and a run knows who asked for it.
QStringList versionTen(const Dialect &dialect)
{
    return keyedByTarget(dialect, u"statusbridge_unrollings"_s,
                         {u"source"_s, u"mapping"_s, u"settled_to"_s, u"seen_to"_s, u"seen_at"_s, u"swept_from"_s,
                          u"swept_key"_s, u"complete"_s, u"bodies"_s, u"done"_s, u"begun_at"_s},
                         {u"source"_s},
                         u"source {bigint} NOT NULL, mapping {key} NOT NULL, settled_to {bigint} NOT NULL, "
                         "seen_to {bigint} NOT NULL, seen_at {bigint} NOT NULL, swept_from {bigint} NOT NULL, "
                         "swept_key {key} NOT NULL, complete {bigint} NOT NULL, bodies {bigint} NOT NULL, "
                         "done {bigint} NOT NULL, begun_at {bigint} NOT NULL"_s) +
           QStringList{
               // So long that PostgreSQL's indexes refuse it (newstatuses.h); a number or id is much shorter.
               u"UPDATE statusbridge_statuses SET participant = NULL WHERE length(participant) > 500"_s,
               indexOfText(dialect, u"statuses"_s, u"participant"_s),
               u"CREATE TABLE statusbridge_unmarked_rows (target {bigint} NOT NULL, source {bigint} NOT NULL, "
               "row_id {key} NOT NULL, tried_by {bigint} NOT NULL, PRIMARY KEY (row_id, source, target)){key only}"_s,
               u"CREATE INDEX statusbridge_unmarked_rows_tried ON statusbridge_unmarked_rows (target, source, tried_by)"_s,
               u"ALTER TABLE statusbridge_runs ADD COLUMN requested_by {text}"_s,
           };
}

//! A row that is updated in place may be of another message later, and is open then. NULL: it was not noted.
QStringList versionEleven()
{
    return {u"ALTER TABLE statusbridge_settled_rows ADD COLUMN message_id {text}"_s};
}

SchemaStep stepOf(const QString &statement)
{
    SchemaStep step{.statement = statement};
    const QStringList words = statement.split(u' ');
    if (const qsizetype from = words.lastIndexOf(u"FROM"_s); from > 0 && words.at(from + 1).endsWith(u"_v3")) {
        step.usesTable = words.at(from + 1);
    } else if (statement.startsWith(u"DROP TABLE ")) {
        step.usesTable = words.at(2);
    } else if (words.contains(u"RENAME"_s)) { // a table that has the column was renamed before
        step.createsTable = words.at(5);
        step.onTable = words.at(2);
        step.addsColumn = u"target"_s;
    } else if (statement.startsWith(u"CREATE TABLE ")) {
        step.createsTable = words.at(2);
    } else if (statement.startsWith(u"CREATE INDEX ")) {
        step.createsIndex = words.at(2);
        step.onTable = words.at(4);
    } else if (statement.startsWith(u"ALTER TABLE ")) {
        step.onTable = words.at(2);
        step.addsColumn = words.at(5);
    }
    return step;
}

//! The columns of the primary key that a CREATE TABLE says, behind all columns or with one of them.
QStringList keyIn(const QString &statement)
{
    const QString word = u"PRIMARY KEY"_s;
    const QString list = word + u" ("_s;
    if (const qsizetype begin = statement.indexOf(list); begin >= 0) {
        const QString names = statement.mid(begin + list.size()).section(u')', 0, 0);
        return names.split(u", "_s);
    }
    for (const QString &column : statement.section(u" ("_s, 1).split(u", "_s)) {
        if (column.contains(word)) {
            return {column.section(u' ', 0, 0)};
        }
    }
    return {};
}

} // namespace

int newestSchemaVersion()
{
    return 11;
}

QList<SchemaStep> schemaSteps(const Dialect &dialect, int version, qint64 target)
{
    const QStringList statements = version == 1    ? versionOne()
                                   : version == 2  ? versionTwo()
                                   : version == 3  ? versionThree(dialect)
                                   : version == 4  ? versionFour(dialect)
                                   : version == 5  ? versionFive()
                                   : version == 6  ? versionSix(dialect)
                                   : version == 7  ? versionSeven()
                                   : version == 8  ? versionEight()
                                   : version == 9  ? versionNine()
                                   : version == 10 ? versionTen(dialect)
                                                   : versionEleven();
    QList<SchemaStep> steps;
    for (const QString &statement : statements) {
        steps += stepOf(inDialect(dialect, statement).replace(u"{target}"_s, QString::number(target)));
    }
    return steps;
}

QStringList ownTables(const Dialect &dialect, int version)
{
    QStringList names;
    for (int each = 1; each <= version; ++each) {
        for (const SchemaStep &step : schemaSteps(dialect, each)) {
            if (!step.createsTable.isEmpty() && !step.createsTable.endsWith(u"_v3")) {
                names += step.createsTable;
            } else if (step.statement.startsWith(u"DROP TABLE ")) {
                names.removeAll(step.usesTable);
            }
        }
    }
    names.removeDuplicates();
    return names;
}

QMap<QString, QStringList> ownTableKeys(const Dialect &dialect, int version)
{
    QMap<QString, QStringList> keys;
    for (int each = 1; each <= version; ++each) {
        for (const SchemaStep &step : schemaSteps(dialect, each)) {
            if (step.statement.startsWith(u"CREATE TABLE ")) {
                keys.insert(step.createsTable, keyIn(step.statement));
            }
        }
    }
    return keys;
}

} // namespace statusbridge
