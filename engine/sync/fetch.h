// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/target.h"
#include "engine/core/expected.h"
#include "engine/model/orphans.h"
#include "engine/model/records.h"
#include "engine/status/ranking.h"
#include "engine/store/collector/webhookrows.h"
#include "engine/sync/fieldformat.h"
#include "engine/zoho/reportrecord.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <functional>
#include <optional>

namespace statusbridge {

namespace zoho {
class ReportClient;
struct ReportPage;
} // namespace zoho

//! \brief The state in which the records that matched at the last reading of \p target's report are counted.
[[nodiscard]] inline QString pendingAtZohoState(const Target &target)
{
    return u"pending_at_zoho."_s + QString::number(target.key);
}

//! \brief The state in which the pages are counted after which reading \p target's report was given up.
[[nodiscard]] inline QString pagesInVainState(const Target &target)
{
    return u"pages_in_vain."_s + QString::number(target.key);
}

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
    int fetched = 0;                   //!< records that the report showed when it was read as a whole, each id once
    int pages = 0;                     //!< of it that were read; 0: it was asked for queue ids instead
    bool isCut = false;                //!< Zoho refused to go on with it
    QSet<QString> recordIds;           //!< of all records that were shown
    QList<zoho::ReportRecord> records; //!< those with an open row of a known word
    QHash<QString, StatusRows> rows;   //!< all rows of their queue ids
    QSet<QString> unlisted = {};       //!< parked records that were asked for by id
    QSet<QString> outside = {};        //!< records that don't match the criteria, because of their status alone
    QSet<QString> openQueueIds;        //!< queue ids of fetched records with any open row
    int putBack = 0;                   //!< queue ids with open rows that are left to later cycles
    LeftBecause because = LeftBecause::MaxRecords; //!< and why
    int unasked = 0; //!< records taken out, since what the criteria hide beside them could not be asked for
    QMap<QString, int> unknownWords; //!< in open rows
    OrphanCounts orphans = {};       //!< after the reading
};

//! \brief Reads the whole report page by page and matches each page with the two tables in a handful of statements.
//! Returns whether it came to the end.
//!
//! All reading comes before the first write, which moves records out of the criteria. Blocks in local event loops.
//! \param matched gets what is not there yet
//! \param pageRead called after each page with the records fetched so far; its error ends the reading
//! \param mostPages after which it is given up if there are more; nothing: never
[[nodiscard]] Expected<bool> readReport(zoho::ReportClient &report, WebhookRows &rows, const Ranking &ranking,
                                        MatchedRecords &matched, const std::function<Expected<void>(int)> &pageRead,
                                        std::optional<qsizetype> mostPages = std::nullopt);

//! \brief Adds those of \p shown that are not there yet, with their rows. Errors: Database, Schema.
[[nodiscard]] Expected<void> addRecords(const QList<zoho::ReportRecord> &shown, WebhookRows &rows,
                                        const Ranking &ranking, MatchedRecords &matched);

//! \brief Whether records of a queue id with a weaker status than \p strength may lie outside \p criteria because of
//! their status alone, so that the ones that are listed need not be all. Pure.
[[nodiscard]] bool mayHideWeaker(const QString &criteria, const QString &statusField, int strength,
                                 const FieldFormat &format);

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
