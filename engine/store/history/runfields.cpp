// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/history/runfields.h"

#include "engine/store/sql/sqlvalues.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>

#include <array>
#include <utility>

namespace statusbridge {

namespace {

constexpr std::array<std::pair<QLatin1StringView, int CycleCounts::*>, 11> countNames = {{
    {QLatin1StringView("fetched"), &CycleCounts::fetched},
    {QLatin1StringView("matched"), &CycleCounts::matched},
    {QLatin1StringView("updated"), &CycleCounts::updated},
    {QLatin1StringView("unchanged"), &CycleCounts::unchanged},
    {QLatin1StringView("superseded"), &CycleCounts::superseded},
    {QLatin1StringView("failed"), &CycleCounts::failed},
    {QLatin1StringView("left"), &CycleCounts::left},
    {QLatin1StringView("parked"), &CycleCounts::parked},
    {QLatin1StringView("no_record"), &CycleCounts::noRecord},
    {QLatin1StringView("unknown_words"), &CycleCounts::unknownWords},
    {QLatin1StringView("calls"), &CycleCounts::calls},
}};

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

QString runColumns()
{
    return u"id, started_by, holder, started_at, finished_at, outcome, counts, error_kind, message, "
           "unknown_words"_s;
}

Run runOf(const QSqlQuery &row)
{
    Run run{.id = row.value(0).toLongLong(),
            .trigger = runTriggerFromString(row.value(1).toString()),
            .holder = row.value(2).toString(),
            .startedAt = fromMs(row.value(3)),
            .finishedAt = fromMs(row.value(4)),
            .outcome = {},
            .counts = countsFromJson(row.value(6).toString()),
            .errorKind = row.value(7).toString(),
            .message = row.value(8).toString(),
            .unknownWords = wordsFromJson(row.value(9).toString())};
    if (!row.value(5).isNull()) {
        run.outcome = cycleOutcomeFromString(row.value(5).toString());
    }
    return run;
}

QString entryColumns()
{
    return u"id, run_id, record_id, queue_id, outcome, status_before, status_after, message_id, "
           "recipient_id, reason, zoho_words, zoho_code, noted_at"_s;
}

JournalEntry entryOf(const QSqlQuery &row)
{
    return JournalEntry{.id = row.value(0).toLongLong(),
                        .runId = row.value(1).toLongLong(),
                        .recordId = row.value(2).toString(),
                        .queueId = row.value(3).toString(),
                        .outcome = recordOutcomeFromString(row.value(4).toString()),
                        .statusBefore = row.value(5).toString(),
                        .statusAfter = row.value(6).toString(),
                        .messageId = row.value(7).toString(),
                        .recipientId = row.value(8).toString(),
                        .reason = row.value(9).toString(),
                        .zohoWords = row.value(10).toString(),
                        .zohoCode = row.value(11).toInt(),
                        .at = fromMs(row.value(12))};
}

QString countsToJson(const CycleCounts &counts)
{
    QJsonObject object;
    for (const auto &[name, member] : countNames) {
        object.insert(name, counts.*member);
    }
    return compact(object);
}

CycleCounts countsFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    CycleCounts counts;
    for (const auto &[name, member] : countNames) {
        counts.*member = object.value(name).toInt();
    }
    return counts;
}

void addCounts(CycleCounts &sum, const CycleCounts &more)
{
    for (const auto &[name, member] : countNames) {
        sum.*member += more.*member;
    }
}

QString wordsToJson(const QMap<QString, int> &words)
{
    QJsonObject object;
    for (auto word = words.cbegin(); word != words.cend(); ++word) {
        object.insert(word.key(), word.value());
    }
    return compact(object);
}

QMap<QString, int> wordsFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    QMap<QString, int> words;
    for (auto word = object.constBegin(); word != object.constEnd(); ++word) {
        words.insert(word.key(), word.value().toInt());
    }
    return words;
}

} // namespace statusbridge
