// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/search.h"

#include "engine/status/bodies/bodyreason.h"
#include "engine/status/eventtime.h"
#include "engine/status/phonenumber.h"
#include "engine/store/collector/rowsearch.h"
#include "engine/store/store.h"

#include <algorithm>

namespace statusbridge {

namespace {

constexpr qsizetype mostQueueIds = 50;
constexpr qsizetype fewestDigitsOfRecord = 16; //!< no phone number has more than 15
constexpr qsizetype mostExplained = 20;        //!< a webhook can be some megabytes long

QString digitsOf(QString text)
{
    return text.removeIf([](QChar character) { return !isAsciiDigit(character); });
}

//! Whether Zoho could have given it to a record.
bool isWrittenAsRecord(const QString &text)
{
    return text.size() >= fewestDigitsOfRecord && std::ranges::all_of(text, isAsciiDigit);
}

void addFound(SearchView &view, SearchKind kind, const FoundRows &found, const QDateTime &now)
{
    const QStringList all = queueIdsOf(found.rows, now, found.rows.size());
    view.kind = kind;
    view.queueIds = all.mid(0, mostQueueIds);
    view.hasMore = all.size() > mostQueueIds;
}

//! A table that was not searched whole is noted, also if a later search finds something.
void noteBounds(SearchView &view, const FoundRows &found)
{
    if (!found.isComplete) {
        view.isComplete = false;
        view.note =
            Sentence(found.indexes.isEmpty() ? SentenceId::NewestRowsForOtherForms : SentenceId::NoIndexToSearchBy,
                     {found.rowsRead});
        view.indexes += found.indexes;
    }
}

} // namespace

QStringList phoneForms(const QString &text)
{
    const QString digits = phoneDigits(text);
    if (digits.isEmpty()) {
        return {};
    }
    QStringList forms = {text.trimmed(),
                         digits,
                         QString(u"00"_s + digits),
                         QString(u'+' + digits),
                         QString(u"whatsapp:+"_s + digits),
                         QString(u"whatsapp:"_s + digits),
                         QString(digits + u"@c.us"_s),
                         QString(digits + u"@s.whatsapp.net"_s)};
    forms.removeDuplicates();
    return forms;
}

QStringList queueIdsOf(StatusRows rows, const QDateTime &now, qsizetype most)
{
    // Rows come in the order of their keys, which stands where there is no time.
    std::stable_sort(rows.begin(), rows.end(), [&](const StatusRow &left, const StatusRow &right) {
        return eventTime(left.timestamp, now).value_or(QDateTime::fromMSecsSinceEpoch(0)) >
               eventTime(right.timestamp, now).value_or(QDateTime::fromMSecsSinceEpoch(0));
    });
    QStringList queueIds;
    for (const StatusRow &row : std::as_const(rows)) {
        if (!row.queueId.isEmpty() && !queueIds.contains(row.queueId) && queueIds.size() < most) {
            queueIds += row.queueId;
        }
    }
    return queueIds;
}

Expected<void> explainFailures(Store &store, LookupView &view)
{
    QList<StatusRow *> failed;
    for (LookupRow &found : view.rows) {
        if (mayHaveFailed(found.meaning)) {
            failed.append(&found.row);
        }
    }
    return RowSearch(*store.database, store.rows.tables()).addFailures(failed, mostExplained);
}

Expected<SearchView> search(Store &store, const QString &text, const QDateTime &now)
{
    SearchView view;
    view.text = text;
    const auto exact = store.rows.rowsOf({text});
    if (!exact) {
        return exact.error();
    }
    if (exact->contains(text)) {
        view.kind = SearchKind::QueueId;
        view.queueIds = {text};
        return view;
    }
    RowSearch rows(*store.database, store.rows.tables());
    const QStringList phone = phoneForms(text);
    const bool isWrittenAsPhone = !phone.isEmpty() && digitsOf(text) != text.trimmed();
    if (!isWrittenAsPhone) {
        const auto found = rows.withMessageId(text.trimmed());
        if (!found) {
            return found.error();
        }
        if (!found->rows.isEmpty()) {
            addFound(view, SearchKind::MessageId, *found, now);
            return view;
        }
        noteBounds(view, *found);
    }
    const auto found = rows.withRecipient(phone.isEmpty() ? QStringList{text.trimmed()} : phone, phoneDigits(text));
    if (!found) {
        return found.error();
    }
    noteBounds(view, *found);
    if (!found->rows.isEmpty()) {
        addFound(view, SearchKind::Recipient, *found, now);
        return view;
    }
    if (!isWrittenAsRecord(text.trimmed())) {
        return view;
    }
    return searchRecord(store, text.trimmed()).transform([&](const SearchView &ofRecord) {
        return ofRecord.queueIds.isEmpty() ? view : ofRecord;
    });
}

Expected<SearchView> searchRecord(Store &store, const QString &recordId)
{
    const auto refused = store.failures.queueIdOf(recordId);
    const auto met = refused.and_then([&](const auto &) { return store.history.queueIdsOfRecord(recordId); });
    if (!met) {
        return met.error();
    }
    SearchView view;
    view.text = recordId;
    view.queueIds = met->queueIds.mid(0, mostQueueIds);
    if (!refused->isEmpty() && !view.queueIds.contains(*refused)) {
        view.queueIds.prepend(*refused);
    }
    view.kind = view.queueIds.isEmpty() ? SearchKind::Nothing : SearchKind::QueueId;
    view.hasMore = met->queueIds.size() > mostQueueIds;
    view.isComplete = met->isComplete;
    view.note = met->isComplete ? Sentence() : Sentence(SentenceId::NoIndexToSearchBy, {RecordQueueIds::mostRead});
    return view;
}

} // namespace statusbridge
