// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/fetch.h"

#include "engine/core/logging.h"
#include "engine/status/choice.h"
#include "engine/zoho/reportclient.h"
#include "engine/zoho/statuscriteria.h"

#include <algorithm>

namespace statusbridge {

namespace {

QStringList newQueueIds(const QList<zoho::ReportRecord> &records, const MatchedRecords &matched)
{
    QStringList ids;
    for (const zoho::ReportRecord &record : records) {
        // Rows of an earlier page were read already, those with nothing but unknown words too.
        if (!record.queueId.isEmpty() && !matched.openQueueIds.contains(record.queueId)) {
            ids.append(record.queueId);
        }
    }
    ids.removeDuplicates();
    return ids;
}

void keepWhatCanChange(const QList<zoho::ReportRecord> &records, const QHash<QString, StatusRows> &rows,
                       const Ranking &ranking, MatchedRecords &matched)
{
    for (auto each = rows.cbegin(); each != rows.cend(); ++each) {
        if (std::ranges::any_of(each.value(), &StatusRow::open)) {
            matched.openQueueIds.insert(each.key());
        }
        if (hasOpenKnownRow(each.value(), ranking)) {
            matched.rows.insert(each.key(), each.value());
        }
    }
    std::ranges::copy_if(
        records, std::back_inserter(matched.records),
        [&](const QString &queueId) { return matched.rows.contains(queueId); }, &zoho::ReportRecord::queueId);
}

} // namespace

bool PageGuard::isNew(const zoho::ReportPage &page)
{
    const QString firstId = page.records.isEmpty() ? QString() : page.records.constFirst().id;
    if ((!page.nextCursor.isEmpty() && m_cursors.contains(page.nextCursor)) ||
        (!firstId.isEmpty() && m_firstIds.contains(firstId))) {
        return false;
    }
    m_cursors.insert(page.nextCursor);
    m_firstIds.insert(firstId);
    return true;
}

Expected<bool> readReport(zoho::ReportClient &report, WebhookRows &rows, const Ranking &ranking,
                          MatchedRecords &matched, const std::function<Expected<void>(int)> &pageRead,
                          std::optional<qsizetype> mostPages)
{
    QString cursor;
    PageGuard guard;
    do {
        const auto page = report.fetchPage(cursor);
        const bool isRefused =
            !page && (page.error().kind == ErrorKind::Account || page.error().kind == ErrorKind::Bug);
        if (isRefused && !cursor.isEmpty()) { // the account and the names were good for the pages before
            qCWarning(lcCycle).noquote() << "Zoho's report could not be read to its end:" << describe(page.error());
            matched.isCut = true;
            return false;
        }
        if (!page) {
            return page.error();
        }
        if (!guard.isNew(*page)) {
            return true;
        }
        ++matched.pages;
        const auto noted = addRecords(page->records, rows, ranking, matched).and_then([&] {
            matched.fetched = static_cast<int>(matched.recordIds.size());
            return pageRead(matched.fetched);
        });
        if (!noted) {
            return noted.error();
        }
        cursor = page->nextCursor;
    } while (!cursor.isEmpty() && (!mostPages || matched.pages < *mostPages));
    return cursor.isEmpty();
}

Expected<void> addRecords(const QList<zoho::ReportRecord> &shown, WebhookRows &rows, const Ranking &ranking,
                          MatchedRecords &matched)
{
    QList<zoho::ReportRecord> records;
    for (const zoho::ReportRecord &record : shown) {
        if (!matched.recordIds.contains(record.id)) {
            matched.recordIds.insert(record.id);
            records.append(record);
        }
    }
    return rows.rowsOf(newQueueIds(records, matched)).and_then([&](const QHash<QString, StatusRows> &itsRows) {
        keepWhatCanChange(records, itsRows, ranking, matched);
        return Expected<void>();
    });
}

bool mayHideWeaker(const QString &criteria, const QString &statusField, int strength, const FieldFormat &format)
{
    return std::ranges::any_of(zoho::statusesOutside(criteria, statusField),
                               [&](const QString &status) { return strengthAtZoho(status, format) < strength; });
}

LateQuestions questionsFor(const QList<LateQueueId> &late, const QSet<QString> &listed)
{
    LateQuestions questions;
    for (const LateQueueId &each : late) {
        const qsizetype count = questions.ask.size();
        if (listed.contains(each.queueId)) {
            continue;
        }
        if (!zoho::ReportClient::canBeAskedFor(each.queueId)) {
            questions.impossible += each.queueId;
        } else if (each.isMessageKnown || count == 0 || count % zoho::QueueIdChunks::initialSize != 0) {
            questions.ask += each.queueId;
        }
    }
    return questions;
}

} // namespace statusbridge
