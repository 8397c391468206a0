// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/status/ranking.h"
#include "engine/store/collector/webhookrows.h"
#include "engine/zoho/reportrecord.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <functional>

namespace statusbridge {

namespace zoho {
class ReportClient;
struct ReportPage;
} // namespace zoho

//! \brief Notices a server that gives the same pages again and again: reading stops at a page that is not new.
class PageGuard
{
public:
    //! \brief Whether \p page is new: neither its cursor nor its first record was seen before.
    [[nodiscard]] bool isNew(const zoho::ReportPage &page);

private:
    QSet<QString> m_cursors;
    QSet<QString> m_firstIds;
};

//! \brief What is left of the report and the two tables after matching: only what can change, so that memory does not
//! grow with either.
struct MatchedRecords
{
    int fetched = 0; //!< records that the report showed, each id once
    int pages = 0;
    QSet<QString> recordIds;           //!< of all of them
    QList<zoho::ReportRecord> records; //!< those with an open row of a known word
    QHash<QString, StatusRows> rows;   //!< all rows of their queue ids
    QSet<QString> unlisted = {};       //!< parked records that were asked for by id
    QSet<QString> openQueueIds;        //!< queue ids of fetched records with any open row
    QMap<QString, int> unknownWords;
};

//! \brief Reads the whole report page by page and matches each page with the two tables in a handful of statements.
//!
//! All reading comes before the first write, which moves records out of the criteria. Blocks in local event loops.
//! \param pageRead called after each page with the records fetched so far; its error ends the reading
[[nodiscard]] Expected<MatchedRecords> fetchAndMatch(zoho::ReportClient &report, WebhookRows &rows,
                                                     const Ranking &ranking,
                                                     const std::function<Expected<void>(int)> &pageRead);

//! \brief Adds those of \p shown that are not there yet, with their rows. Errors: Database, Schema.
[[nodiscard]] Expected<void> addRecords(const QList<zoho::ReportRecord> &shown, WebhookRows &rows,
                                        const Ranking &ranking, MatchedRecords &matched);

//! \brief What to ask Zoho for because of late rows.
struct LateQuestions
{
    QStringList ask;
    QStringList impossible; //!< that can't stand in criteria
};

//! \brief Which of \p late to ask for in this cycle, but those that are \p listed: all whose message is known, the
//! others as far as they fill one call. Pure.
[[nodiscard]] LateQuestions questionsFor(const QList<LateQueueId> &late, const QSet<QString> &listed);

} // namespace statusbridge
