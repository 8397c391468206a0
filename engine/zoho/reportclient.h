// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settings.h"
#include "engine/core/expected.h"
#include "engine/zoho/apirequest.h"
#include "engine/zoho/queueidchunks.h"
#include "engine/zoho/reportrecord.h"

#include <QDateTime>
#include <QUrl>

#include <functional>
#include <optional>

namespace statusbridge::zoho {

class RequestQueue;

//! \brief \p text as a part of a path or query.
[[nodiscard]] QString percentEncoded(const QString &text);

//! \brief The addresses of one report. Criteria are percent-encoded exactly once.
class ReportUrls
{
public:
    ReportUrls(const QUrl &api, const ZohoSettings &zoho, const FieldNames &fields);

    //! \brief All records that match \p criteria, 1000 a page.
    [[nodiscard]] QUrl matching(const QString &criteria) const;
    //! \brief One record, for reading.
    [[nodiscard]] QUrl reading(const QString &recordId) const;
    //! \brief One record, for an update.
    [[nodiscard]] QUrl updating(const QString &recordId) const;

    //! \brief Criteria for exactly these records: `(ID == 1 || ID == 2)`.
    [[nodiscard]] static QString criteriaFor(const QStringList &recordIds);
    //! \brief Criteria for the records whose \p field holds exactly \p text, which canStandInCriteria().
    [[nodiscard]] static QString criteriaFor(const QString &field, const QString &text);
    //! \brief Whether \p text can be sent inside criteria: quotes and backslashes can't be escaped.
    [[nodiscard]] static bool canStandInCriteria(const QString &text);

private:
    QUrl m_report;
    QString m_fieldsQuery; //!< encoded
};

//! \brief One page of a report.
struct ReportPage
{
    QList<ReportRecord> records;
    QString nextCursor;        //!< empty on the last page
    QStringList missingFields; //!< asked for, and in no record of the page: probably no columns of the report
    std::optional<QDateTime> serverTime = {}; //!< Zoho's clock when it answered, UTC, to the second
};

//! \brief Which records of queue ids are asked for.
enum class Among : quint8 {
    Criteria, //!< those that match the configured criteria too
    Report    //!< all of the report
};

//! \brief What asking for queue ids has shown.
struct QueueIdAnswer
{
    QList<ReportRecord> records;
    QStringList asked;   //!< those that have no record among these have none
    QStringList refused; //!< can't stand in criteria, or Zoho doesn't compare its field with them
};

//! \brief How often a question is asked that fails by chance.
enum class Tries : quint8 { Several, Once };

//! \brief Reads and writes the records of one report (Creator REST API v2.1).
//!
//! Knows URLs, criteria and fields; retry, pace and quota are the queue's. Lives on the cycle thread.
class ReportClient
{
public:
    //! \param api of endpoints()
    ReportClient(RequestQueue &queue, const QUrl &api, const ZohoSettings &zoho, const FieldNames &fields);

    //! \brief The page behind \p cursor (empty: the first) of the records that match the configured criteria.
    //! Blocks in a local event loop. An empty report is an empty page.
    [[nodiscard]] Expected<ReportPage> fetchPage(const QString &cursor);

    //! \brief The records with these ids, of any status; an id that is missing is not there (any more).
    //! Blocks in a local event loop; asks for up to 100 ids a call.
    [[nodiscard]] Expected<QList<ReportRecord>> fetchByIds(const QStringList &ids, Tries tries = Tries::Several);

    //! \brief The records of \p queueIds, as many in a call as \p chunks says, which learns from it. Blocks in a local
    //! event loop. \param answered called after each call with the records found so far; its error ends the asking
    [[nodiscard]] Expected<QueueIdAnswer> askForQueueIds(const QStringList &queueIds, Among among,
                                                         QueueIdChunks &chunks,
                                                         const std::function<Expected<void>(int)> &answered);

    //! \brief The records of \p queueIds, of any status; 1000 at most for fifty queue ids, which are asked for in one
    //! call. Blocks in a local event loop. Errors also: Usage (a queue id that canBeAskedFor() says can't be).
    [[nodiscard]] Expected<QList<ReportRecord>> fetchByQueueIds(const QStringList &queueIds,
                                                                Tries tries = Tries::Several);
    //! \brief Whether \p queueId can stand in criteria: not if it is empty or has a quote or a backslash in it.
    [[nodiscard]] static bool canBeAskedFor(const QString &queueId);

    //! \brief Whether the report lists any record whose status is \p word; one call. True if that can't be asked.
    [[nodiscard]] Expected<bool> listsAny(const QString &word);

    //! \brief Writes \p values; \p done is called later on this thread, exactly once, when Zoho's body said 3000, or
    //! with the error. OutcomeUnknown: it left and no answer came.
    void update(const QString &recordId, const RecordValues &values, std::function<void(Expected<void>)> done,
                Tries tries = Tries::Several);

    //! \brief What to do if \p refusal of \p values is that of every record (refusaladvice.h).
    [[nodiscard]] Sentence adviceOn(const Error &refusal, const RecordValues &values) const;

private:
    //! What records are asked for by.
    enum class Key : quint8 { RecordId, QueueId };
    using Records = Expected<QList<ReportRecord>>;
    [[nodiscard]] Records fetchAll(const QStringList &keys, qsizetype mostTogether, Key key, Tries tries);
    [[nodiscard]] QString criteriaFor(const QStringList &keys, Key key) const;
    [[nodiscard]] Records fetchOne(const QString &id, Tries tries);
    [[nodiscard]] Records fetchMatching(const QString &criteria, Tries tries = Tries::Several);
    [[nodiscard]] Records fetchPagesMatching(const QString &criteria);
    struct Asking;
    [[nodiscard]] Expected<void> askTogether(const QStringList &together, Asking &asking);
    void ended(const QString &recordId, const Expected<ApiAnswer> &answer,
               const std::function<void(Expected<void>)> &done);

    RequestQueue &m_queue;
    FieldNames m_fields;
    QString m_criteria;
    QStringList m_skipWorkflow;
    ReportUrls m_urls;
};

} // namespace statusbridge::zoho
