// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settings.h"
#include "engine/store/collector/rowscan.h"

#include <QHash>

namespace statusbridge {

class Database;

//! \brief A queue id that was carried over as delivered and has late rows.
struct LateQueueId
{
    QString queueId;
    bool isMessageKnown = true; //!< false: an earlier version carried it over and did not note the message
};

//! \brief Reads the collector's two tables, and never writes to them.
//!
//! A handful of statements however many queue ids. Rows without a queue id match nothing and are never returned.
//! Belongs to the thread of its database. Errors: Database, Schema.
class WebhookRows
{
public:
    //! \param mostUnseen see openRowScope()
    WebhookRows(Database &database, const TableMapping &webhookLogs, const TableMapping &deliveredLogs,
                int mostUnseen = mostUnseenRows);

    //! \brief Looks up the tables and columns; everything below needs it to have succeeded.
    [[nodiscard]] Expected<void> prepare();
    //! \brief Makes `Updated` speak of this target if it speaks of none yet (updatedowner.h), and then as prepare().
    [[nodiscard]] Expected<void> claim();
    [[nodiscard]] const WebhookTables &tables() const { return m_tables; }

    //! \brief Notes the open rows of the tables in which no index leads to them (rowscan.h), as long as
    //! \p mayContinue returns true. Errors besides: LeaseLost.
    [[nodiscard]] Expected<void> scan(const FencingToken &fencingToken, const std::function<bool()> &mayContinue);

    //! \brief Whether any row is open, those of queue ids that were carried over as delivered left out; or may be,
    //! because the first scan of a large table has not seen all of it.
    [[nodiscard]] Expected<bool> anyOpen();
    //! \brief How many different queue ids have an open row; of a large table, among those that the first scan has seen
    //! so far. The cost of this and anyOpen() depends on the open rows, not on the tables, unless a table has
    //! OpenRowAccess::WholeTable. With a scan they know what rowscan.h promises.
    [[nodiscard]] Expected<qint64> openQueueIds();
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
    //! \brief Whether \p queueId was carried over as delivered.
    [[nodiscard]] Expected<bool> wasDelivered(const QString &queueId);

private:
    [[nodiscard]] Expected<void> read(const ResolvedTable &table, const QString &condition,
                                      const QVariantList &bindings, const std::function<void(StatusRow &&)> &visit);

    //! recentFrom(); lowestKey of a table without a scan.
    [[nodiscard]] Expected<qint64> scannedTo(const ResolvedTable &table);
    //! A SELECT of open rows.
    [[nodiscard]] Expected<QString> openRows(const ResolvedTable &table, const QString &columns,
                                             const QString &condition = u"1 = 1"_s);

    Database &m_database;
    TableMapping m_webhookLogs;
    TableMapping m_deliveredLogs;
    WebhookTables m_tables;
    int m_mostUnseen;
    QHash<RowSource, OpenRowScope> m_scopes;
};

} // namespace statusbridge
