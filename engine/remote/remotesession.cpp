// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/remotesession.h"

#include "engine/remote/viewreaders.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace statusbridge {

namespace {

constexpr qint64 unlimited = std::numeric_limits<qint64>::max();
constexpr qsizetype mostIdsTogether = 1000; // that a call may name
constexpr int mostUnmatched = 1000;
constexpr int largestMessagePage = 1000;

template <typename T>
Expected<QList<T>> readAll(const Expected<QList<QJsonObject>> &documents, T (*read)(const JsonReader &))
{
    return documents.transform([&](const QList<QJsonObject> &found) {
        QList<T> all;
        for (const QJsonObject &each : found) {
            all += read(JsonReader(each));
        }
        return all;
    });
}

template <typename T>
Expected<T> readOne(const Expected<QJsonObject> &document, T (*read)(const JsonReader &))
{
    return document.transform([&](const QJsonObject &found) { return read(JsonReader(found)); });
}

Expected<void> readNothing(const Expected<QJsonObject> &document)
{
    return document ? Expected<void>() : document.error();
}

template <typename Enum>
QString joinedWords(const QList<Enum> &values)
{
    QStringList words;
    for (const Enum value : values) {
        words += toString(value);
    }
    return words.join(u',');
}

void put(QMap<QString, QString> &query, const QString &name, const QString &value)
{
    if (!value.isEmpty()) {
        query.insert(name, value);
    }
}

void put(QMap<QString, QString> &query, const QString &name, const QDateTime &time)
{
    put(query, name, time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString());
}

void put(QMap<QString, QString> &query, const QString &name, const std::optional<QString> &value)
{
    if (value) {
        query.insert(name, *value);
    }
}

QMap<QString, QString> queryOf(const RunFilter &filter)
{
    QMap<QString, QString> query;
    put(query, u"outcome"_s, joinedWords(filter.outcomes));
    put(query, u"trigger"_s, joinedWords(filter.triggers));
    put(query, u"from"_s, filter.from);
    put(query, u"until"_s, filter.until);
    return query;
}

QMap<QString, QString> queryOf(const DeliveryFilter &filter)
{
    QMap<QString, QString> query;
    put(query, u"from"_s, filter.from);
    put(query, u"to"_s, filter.until);
    put(query, u"provider"_s, filter.provider);
    put(query, u"number"_s, filter.number);
    put(query, u"template"_s, filter.messageTemplate);
    put(query, u"state"_s, joinedWords(filter.states));
    put(query, u"reason"_s, filter.reasonCode);
    return query;
}

QString wordOf(RunColumn column)
{
    static const QStringList words = {u"started"_s, u"duration"_s, u"updated"_s, u"failed"_s};
    return words.value(static_cast<int>(column));
}

QJsonObject bodyOf(const FailureFilter &filter)
{
    QJsonObject body;
    if (filter.runId) {
        body.insert(u"run_id"_s, *filter.runId);
    }
    if (filter.recordIds) {
        body.insert(u"record_ids"_s, QJsonArray::fromStringList(*filter.recordIds));
    }
    return body;
}

//! The filter in parts that a call may name, and what \p ask says of them together.
Expected<int> sumOf(const FailureFilter &filter, const std::function<Expected<int>(const FailureFilter &)> &ask)
{
    if (!filter.recordIds) {
        return ask(filter);
    }
    int sum = 0;
    for (qsizetype from = 0; from < filter.recordIds->size(); from += mostIdsTogether) {
        const auto some = ask({.runId = filter.runId, .recordIds = filter.recordIds->mid(from, mostIdsTogether)});
        if (!some) {
            return some;
        }
        sum += *some;
    }
    return sum;
}

QString pathOf(qint64 runId)
{
    return u"/api/v1/cycles/%1"_s.arg(runId);
}

bool isMissing(const Error &error)
{
    return error.kind == ErrorKind::NotFound;
}

} // namespace

RemoteSession::RemoteSession(const ServerAddress &address, const ServerCredentials &credentials,
                             ServerConnection &connection, const std::stop_token &stop)
    : m_client(address, credentials, connection, stop)
{}

Expected<QJsonObject> RemoteSession::get(const QString &path, const QMap<QString, QString> &query)
{
    return m_client.call({.path = path, .query = query});
}

Expected<QJsonObject> RemoteSession::post(const QString &path, const QJsonObject &body)
{
    return m_client.call({.method = "POST", .path = path, .query = {}, .body = body});
}

void RemoteSession::note(const AuditedCommand &) {}

Expected<QList<AuditEntry>> RemoteSession::audit(const AuditFilter &filter, qint64 beforeId, int limit)
{
    QMap<QString, QString> query;
    put(query, u"since"_s, filter.from);
    put(query, u"until"_s, filter.until);
    put(query, u"by"_s, filter.by);
    put(query, u"kind"_s, filter.kind ? toString(*filter.kind) : QString());
    put(query, u"action"_s, filter.action ? toString(*filter.action) : QString());
    put(query, u"cursor"_s, beforeId > 0 ? QString::number(beforeId) : QString());
    return readAll(m_client.list({.path = u"/api/v1/audit"_s, .query = query}, u"audit"_s, limit), readAuditEntry);
}

Expected<StatusView> RemoteSession::status()
{
    return readOne(get(u"/api/v1/status"_s), readStatus);
}

Expected<LookupView> RemoteSession::lookup(const QString &queueId)
{
    return post(u"/api/v1/lookup"_s, {{u"queue_id"_s, queueId}}).transform([](const QJsonObject &found) {
        const auto results = JsonReader(found).parts("results");
        return results.isEmpty() ? LookupView() : readLookup(results.constFirst());
    });
}

Expected<bool> RemoteSession::askAgain(const QString &queueId)
{
    return post(u"/api/v1/lookup/ask-again"_s, {{u"queue_id"_s, queueId}}).transform([](const QJsonObject &answer) {
        return JsonReader(answer).is("is_asked");
    });
}

Expected<SearchView> RemoteSession::find(const QString &text)
{
    return readOne(post(u"/api/v1/search"_s, {{u"text"_s, text}}), readSearch);
}

Expected<SearchView> RemoteSession::findRecord(const QString &recordId)
{
    return readOne(post(u"/api/v1/search"_s, {{u"record_id"_s, recordId}}), readSearch);
}

Expected<Run> RemoteSession::run(qint64 id)
{
    return readOne(get(pathOf(id)), readRun);
}

Expected<QList<LookupRow>> RemoteSession::withoutQueueId(int limit)
{
    return get(u"/api/v1/unmatched"_s, {{u"limit"_s, QString::number(std::clamp(limit, 1, mostUnmatched))}})
        .transform([](const QJsonObject &found) { return JsonReader(found).list("rows", readLookupRow); });
}

Expected<QList<Run>> RemoteSession::runs(const RunFilter &filter, const RunOrder &order, const RunPosition &after,
                                         int limit)
{
    auto query = queryOf(filter);
    query.insert(u"sort"_s, wordOf(order.column));
    query.insert(u"order"_s, order.isDescending ? u"descending"_s : u"ascending"_s);
    if (after.isValid()) {
        query.insert(u"cursor"_s, u"%1.%2"_s.arg(QString::number(after.value), QString::number(after.id)));
    }
    return readAll(m_client.list({.path = u"/api/v1/cycles"_s, .query = query}, u"cycles"_s, limit), readRun);
}

Expected<qint64> RemoteSession::runCount(const RunFilter &filter)
{
    return get(u"/api/v1/cycle-count"_s, queryOf(filter)).transform([](const QJsonObject &answer) {
        return JsonReader(answer).bigNumber("count");
    });
}

//! A run that is not there has no entries, as in the database.
Expected<QList<JournalEntry>> RemoteSession::journal(qint64 runId, const JournalFilter &filter, qint64 afterId,
                                                     int limit)
{
    ServerCall call{.path = pathOf(runId) + u"/records"_s};
    if (!filter.sentences.isEmpty()) { // more than a query has room for
        QJsonArray sentences;
        for (const SentenceId id : filter.sentences) {
            sentences += nameOf(id);
        }
        call.method = "POST";
        call.body = QJsonObject{{u"sentences"_s, sentences}};
    }
    put(call.query, u"outcome"_s, joinedWords(filter.outcomes));
    put(call.query, u"text"_s, filter.text);
    put(call.query, u"cursor"_s, afterId > 0 ? QString::number(afterId) : QString());
    const auto found = m_client.list(call, u"records"_s, limit);
    return !found && isMissing(found.error()) ? QList<JournalEntry>() : readAll(found, readEntry);
}

Expected<QMap<RecordOutcome, int>> RemoteSession::journalCounts(qint64 runId)
{
    const auto found = get(pathOf(runId));
    if (!found) {
        return isMissing(found.error()) ? Expected(QMap<RecordOutcome, int>()) : found.error();
    }
    return readOutcomes(JsonReader(*found).part("records"));
}

Expected<FailedSince> RemoteSession::failedSince(qint64 runId)
{
    const auto found = get(pathOf(runId));
    if (!found) {
        return isMissing(found.error()) ? Expected(FailedSince()) : found.error();
    }
    return readFailedSince(JsonReader(*found).part("failed_since"));
}

Expected<QList<JournalEntry>> RemoteSession::attempts(const QString &queueId)
{
    return post(u"/api/v1/attempts"_s, {{u"queue_id"_s, queueId}}).transform([](const QJsonObject &found) {
        return JsonReader(found).list("attempts", readEntry);
    });
}

Expected<QList<DayTotals>> RemoteSession::dailyTotals(const QDate &from, const QDate &to, const QTimeZone &zone)
{
    return get(u"/api/v1/days"_s, {{u"from"_s, from.toString(Qt::ISODate)},
                                   {u"to"_s, to.toString(Qt::ISODate)},
                                   {u"zone"_s, QString::fromUtf8(zone.id())}})
        .transform([](const QJsonObject &found) { return JsonReader(found).list("days", readDayTotals); });
}

Expected<DeliveryReport> RemoteSession::deliveryReport(const DeliveryQuestion &question)
{
    auto query = queryOf(question.filter);
    query.insert(u"step"_s, toString(question.step));
    query.insert(u"zone"_s, QString::fromUtf8(question.zone.id()));
    return readOne(get(u"/api/v1/report"_s, query), readReport);
}

Expected<DeliveryPage> RemoteSession::deliveryMessages(const DeliveryFilter &filter, const DeliveryPosition &after,
                                                       int limit)
{
    auto query = queryOf(filter);
    query.insert(u"limit"_s, QString::number(std::clamp(limit, 1, largestMessagePage)));
    if (after.firstTime.isValid()) {
        query.insert(u"cursor"_s, u"%1.%2"_s.arg(QString::number(after.firstTime.toMSecsSinceEpoch()), after.key));
    }
    return readOne(get(u"/api/v1/report/messages"_s, query), readMessages);
}

Expected<QList<RecordFailure>> RemoteSession::parked()
{
    return readAll(m_client.list({.path = u"/api/v1/parked"_s}, u"records"_s, unlimited), readFailure);
}

Expected<QList<RecordFailure>> RemoteSession::parkedAfter(const QString &afterRecordId, int limit)
{
    QMap<QString, QString> query;
    put(query, u"cursor"_s, afterRecordId);
    return readAll(m_client.list({.path = u"/api/v1/parked"_s, .query = query}, u"records"_s, limit), readFailure);
}

Expected<int> RemoteSession::releasable(const FailureFilter &filter)
{
    return sumOf(filter, [this](const FailureFilter &part) {
        return post(u"/api/v1/parked/count"_s, bodyOf(part)).transform([](const QJsonObject &answer) {
            return JsonReader(answer).number("count");
        });
    });
}

Expected<int> RemoteSession::release(const FailureFilter &filter)
{
    int released = 0;
    const auto all = sumOf(filter, [&](const FailureFilter &part) {
        const QJsonObject body = bodyOf(part);
        return post(u"/api/v1/parked/release"_s, body.isEmpty() ? QJsonObject{{u"all"_s, true}} : body)
            .transform([&](const QJsonObject &answer) {
                const int some = JsonReader(answer).number("released");
                released += some;
                return some;
            });
    });
    return all || released == 0 ? all : Expected(released); // what was released is, whatever came of the rest
}

Expected<QString> RemoteSession::requestCancel(const QString &)
{
    return post(u"/api/v1/cancel"_s).transform([](const QJsonObject &answer) {
        return JsonReader(answer).text("holder");
    });
}

Expected<SchedulerView> RemoteSession::scheduler()
{
    return readOne(get(u"/api/v1/scheduler"_s), readScheduler);
}

Expected<SchedulerView> RemoteSession::startScheduler(const QString &, FirstCycle first)
{
    static const QStringList words = {u"on_grid"_s, u"now"_s, u"at_full_hour"_s};
    return readOne(post(u"/api/v1/scheduler/start"_s, {{u"first"_s, words.value(static_cast<int>(first))}}),
                   readScheduler);
}

Expected<SchedulerView> RemoteSession::stopScheduler(const QString &)
{
    return readOne(post(u"/api/v1/scheduler/stop"_s), readScheduler);
}

Expected<QList<UserView>> RemoteSession::users()
{
    return readAll(m_client.list({.path = u"/api/v1/users"_s}, u"users"_s, unlimited), readUser);
}

Expected<void> RemoteSession::addUser(const QString &name, const Secret &password, Role role)
{
    return readNothing(post(
        u"/api/v1/users"_s,
        {{u"name"_s, name}, {u"new_password"_s, QString::fromUtf8(password.reveal())}, {u"role"_s, toString(role)}}));
}

Expected<void> RemoteSession::removeUser(const QString &name)
{
    return readNothing(m_client.call({.method = "DELETE", .path = u"/api/v1/users/"_s + encodedPart(name)}));
}

Expected<void> RemoteSession::setUserRole(const QString &name, Role role)
{
    return readNothing(m_client.call({.method = "PATCH",
                                      .path = u"/api/v1/users/"_s + encodedPart(name),
                                      .query = {},
                                      .body = QJsonObject{{u"role"_s, toString(role)}}}));
}

Expected<QList<ApiTokenView>> RemoteSession::tokens()
{
    return readAll(m_client.list({.path = u"/api/v1/tokens"_s}, u"tokens"_s, unlimited), readToken);
}

Expected<Secret> RemoteSession::addToken(const ApiTokenView &wanted)
{
    QJsonObject body = {{u"name"_s, wanted.name}, {u"role"_s, toString(wanted.role)}};
    if (wanted.endsAt.isValid()) {
        body.insert(u"ends_at"_s, wanted.endsAt.toUTC().toString(Qt::ISODateWithMs));
    }
    return post(u"/api/v1/tokens"_s, body).transform([](const QJsonObject &answer) {
        return Secret(JsonReader(answer).text("token").toLatin1());
    });
}

Expected<void> RemoteSession::revokeToken(const QString &name)
{
    return readNothing(m_client.call({.method = "DELETE", .path = u"/api/v1/tokens/"_s + encodedPart(name)}));
}

} // namespace statusbridge
