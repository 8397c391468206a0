// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/status/statusrow.h"
#include "engine/store/collector/bodycolumns.h"
#include "engine/store/sql/dialect.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace statusbridge {

class Database;
struct TableMapping;

//! \brief A table of rows with statuses, with the names as the database spells them, unquoted.
//! An empty name: it has no such thing.
struct ResolvedTable
{
    RowSource source = RowSource::WebhookLogs;
    QString table;
    QString schema; //!< empty: the table is found without
    QString id;
    QString queueId;
    QString messageId;
    QString status;
    QString recipientId;
    QString participant; //!< of the group that is the recipient
    QString timestamp;
    QString reason; //!< why a message failed, in words and by a provider's number
    QString reasonCode;
    QString provider; //!< whose number it is
    QString updated;
    qint64 target = 0;              //!< for which the rows are open or settled
    bool ownsUpdated = true;        //!< `Updated` speaks of that target, and not of another one
    bool hasOpenIndex = false;      //!< an index leads to the rows that are not marked in `Updated`
    bool hasNoQueueIdIndex = false; //!< none of its indexes leads to a queue id
    QString yes;                    //!< what `updated` becomes when a row is marked
    QString payload;                //!< the webhook as it was received; a cycle looks in it for why a message failed
    //! What its statuses are read out of, if that is bodies: then the names from queueId to reasonCode are empty.
    std::optional<BodyColumns> bodies = {};
    QHash<QString, ColumnType> types; //!< of all its columns, by name

    [[nodiscard]] TableName name() const { return {.schema = schema, .name = table}; }
    //! \brief Whether rows are marked in the `Updated` column, and not in a table of ours alone.
    [[nodiscard]] bool marksColumn() const { return ownsUpdated && !updated.isEmpty(); }
};

//! \brief The collector's two tables, and ours of the statuses that were read out of bodies.
struct WebhookTables
{
    ResolvedTable webhookLogs;
    ResolvedTable deliveredLogs;
    std::optional<ResolvedTable> statuses = {}; //!< none: no status stands there
    QStringList words = {};                     //!< that are known, in lower case; none: every word is

    //! \brief Those whose rows are statuses, which are matched and marked; the first of them is preferred among equals.
    [[nodiscard]] QList<ResolvedTable> matched() const;
    //! \brief Those whose rows hold bodies.
    [[nodiscard]] QList<ResolvedTable> unrolled() const;
    //! \brief The table of \p source; null if there is none.
    [[nodiscard]] const ResolvedTable *of(RowSource source) const;
};

//! \brief Our table of statuses.
inline constexpr QLatin1StringView statusTable("statusbridge_statuses");

//! \brief How a column that holds \p values, none of them NULL, says yes: in the form of the yes or else of the no that
//! it holds, or "1" if it holds nothing. Nothing if one of them is neither, so that the column is no flag. Pure.
[[nodiscard]] std::optional<QString> yesAmong(const QStringList &values);
//! \brief The same of an enumeration, which must have both; what else it has counts as no.
[[nodiscard]] std::optional<QString> yesOfLabels(const QStringList &labels);

//! \brief \p wanted as it is written in \p available, or else the only one that differs in case alone; null if none.
[[nodiscard]] QString findName(const QString &wanted, const QStringList &available);

//! \brief The table that \p wanted, a setting, means, as the database spells it; without a name if it isn't there.
[[nodiscard]] Expected<TableName> findTable(Database &database, const QString &wanted);

//! \brief Whether a table that isn't there may be made: one of the default name, or of one without a schema to which no
//! other is similar, so that it is no slip. False if it is there. \p other is what the other table is called.
//! Errors: Schema, if it is neither there nor may be made.
[[nodiscard]] Expected<bool> mayCreateTable(Database &database, RowSource source, const TableMapping &mapping,
                                            const TableMapping &other);

//! \brief Looks the names up in the database. A table with a shape or a notation is one of bodies; a column that is
//! named exactly like a notation wins over what that means. Errors: Schema, naming what is missing and the setting to
//! change, a key or flag that can't serve as one, or what can't be marked: a view, or a table without transactions.
[[nodiscard]] Expected<ResolvedTable> resolveTable(Database &database, RowSource source, const TableMapping &mapping);
[[nodiscard]] Expected<WebhookTables> resolveTables(Database &database, const TableMapping &webhookLogs,
                                                    const TableMapping &deliveredLogs);
//! \brief Our table of statuses as one to be matched. Errors: Schema, if it is missing.
[[nodiscard]] Expected<ResolvedTable> resolveStatusTable(Database &database);

} // namespace statusbridge
