// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settings.h"
#include "engine/model/views.h"
#include "engine/store/collector/bodyunroller.h"
#include "engine/store/collector/laterows.h"

#include <QHash>

namespace statusbridge {

class Database;
struct SeenRows;

//! \brief Queue ids with an open row that Zoho is to be asked for.
struct DueQueueIds
{
    QStringList waiting = {};   //!< for the first time, or because their record is not done
    QStringList again = {};     //!< Zoho had no record of them the last time
    bool hasMore = false;       //!< there are more than were asked for
    bool mayHaveUnread = false; //!< a large table has older rows that no scan has read
    QString lastWaiting = {};   //!< where the next portion begins
    QString lastAgain = {};
};

//! \brief Reads the collector's two tables, and our own of the statuses that were read in bodies.
//!
//! A handful of statements however many queue ids. Rows without a queue id match nothing and are never returned.
//! Belongs to the thread of its database. Errors: Database, Schema.
class WebhookRows
{
public:
    //! \param mostUnseen of the rows that no scan has read yet, only the newest so many are read
    WebhookRows(Database &database, const TableMapping &webhookLogs, const TableMapping &deliveredLogs,
                int mostUnseen = 20000);

    //! \brief The words that are known, in lower case: a status of another one keeps no row from being marked
    //! (sourcerows.h). Before prepare().
    void setKnownWords(const QStringList &words) { m_words = words; }
    //! \brief Where the queue ids of bodies are that don't tell them. Before prepare().
    void setQueueIds(const QueueIdSettings &settings) { m_queueIds = settings; }
    //! \brief Looks up the tables and columns; everything below needs it to have succeeded.
    [[nodiscard]] Expected<void> prepare();
    //! \brief Makes `Updated` speak of this target if it speaks of none yet (updatedowner.h); if it speaks of
    //! another by now, tables() follow.
    [[nodiscard]] Expected<void> claim();
    [[nodiscard]] const WebhookTables &tables() const { return m_tables; }

    //! \brief Reads bodies, if a table has them (bodyunroller.h), and looks for queue ids that are missing, as long as
    //! \p mayContinue returns true. Errors besides: LeaseLost.
    [[nodiscard]] Expected<void> unroll(const FencingToken &fencingToken, const std::function<bool()> &mayContinue,
                                        const UnrollLimits &limits = {});
    //! \brief Reads for a dry run what unroll() would, without writing: the newest bodies alone. From then on
    //! dueQueueIds() and rowsOf() tell of their statuses too.
    [[nodiscard]] Expected<void> lookIntoBodies(const std::function<bool()> &mayContinue);
    //! \brief How far unroll() is, of each table with bodies that a cycle has begun to read.
    [[nodiscard]] Expected<QList<BodyProgress>> bodyProgress();
    //! \brief Brings what is known of open rows up to date (rowscan.h), as long as \p mayContinue returns true.
    //! \param words all that are known. Returns what it has added to what is known. Errors besides: LeaseLost.
    [[nodiscard]] Expected<QueueIdsByNeed> scan(const FencingToken &fencingToken, const QStringList &words,
                                                const std::function<bool()> &mayContinue,
                                                const ScanLimits &limits = {});

    //! \brief Whether any row is open whose queue id was not carried over as delivered; or may be, because the scan
    //! of a large table has not read all of it.
    [[nodiscard]] Expected<bool> anyOpen();
    //! \brief How many different queue ids have such a row, as far as the scans have come, without those that were
    //! given up. Its cost, as that of anyOpen() and dueQueueIds(), depends on what came since the last scan; without
    //! a scan, on the newest rows.
    [[nodiscard]] Expected<qint64> openQueueIds();
    //! \brief Those of them that are due, at most \p limit of each kind, which come after those of \p before. Orphans
    //! that are not due yet, or given up, are left out.
    [[nodiscard]] Expected<DueQueueIds> dueQueueIds(int limit, const DueQueueIds &before = {});
    //! \brief The newest key of each table that is matched; that of another one, or whose keys don't count up, is 0.
    [[nodiscard]] Expected<SeenRows> newestKeys();
    //! \brief Queue ids of the open rows that were not there yet when the newest keys were \p seen, of at most
    //! \p limit rows of each table; none of one whose keys don't count up, which does not tell.
    [[nodiscard]] Expected<QueueIdsByNeed> queueIdsSince(const SeenRows &seen, int limit);
    //! \brief Those of \p queueIds that have open rows, by what is to be done for them.
    [[nodiscard]] Expected<QueueIdsByNeed> needOf(const QStringList &queueIds);
    //! \brief Keeps \p queueIds, which have open rows, as waiting, whether or not a scan has come to their rows.
    [[nodiscard]] Expected<void> keepWaiting(const FencingToken &fencingToken, const QStringList &queueIds);
    //! \brief All rows, open or not, whose queue id is exactly one of \p queueIds; ids without a row are left out.
    [[nodiscard]] Expected<QHash<QString, StatusRows>> rowsOf(const QStringList &queueIds);
    //! \brief Open rows of queue ids that were carried over as delivered, of the very message that was, with one of
    //! \p words; at most \p limit of each table.
    [[nodiscard]] Expected<StatusRows> lateRows(const QStringList &words, int limit);
    //! \brief Queue ids that were carried over as delivered and have other open rows with one of \p words: only Zoho
    //! can tell what these are worth. Those that were not asked for yet come first, at most \p limit; none that was
    //! asked for in vain a short time ago (noteAsked()). \param settled the words of lateRows()
    [[nodiscard]] Expected<QList<LateQueueId>> lateQueueIds(const QStringList &words, const QStringList &settled,
                                                            int limit);
    //! \brief Notes that Zoho has no record of \p queueIds at present: they are asked for again after 1, 2, 4 … 24 h.
    [[nodiscard]] Expected<void> noteAsked(const FencingToken &fencingToken, const QStringList &queueIds);
    //! \brief Notes that Zoho has a record of \p queueIds: what comes late for them next is asked for at once.
    [[nodiscard]] Expected<void> noteFound(const FencingToken &fencingToken, const QStringList &queueIds);
    //! \brief Whether \p queueId was carried over as delivered.
    [[nodiscard]] Expected<bool> wasDelivered(const QString &queueId);

private:
    [[nodiscard]] Expected<void> findStatuses();

    Database &m_database;
    TableMapping m_webhookLogs;
    TableMapping m_deliveredLogs;
    QStringList m_words;
    QueueIdSettings m_queueIds;
    WebhookTables m_tables;
    QHash<QString, StatusRows> m_unread; //!< of a dry run
    int m_mostUnseen;
};

} // namespace statusbridge
