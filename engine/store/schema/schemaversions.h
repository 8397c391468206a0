// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QStringList>

namespace statusbridge {

class Dialect;

//! \brief One statement of an upgrade. Where the database can't take back what creates tables, an upgrade may have been
//! left half done: what is there already is not created again; the others are harmless to repeat.
struct SchemaStep
{
    QString statement;
    QString createsTable = {}; //!< the name of the table, index or column that it creates, if it does
    QString createsIndex = {};
    QString addsColumn = {};
    QString onTable = {};   //!< whose index or column that is
    QString usesTable = {}; //!< it is done if this table is gone
};

//! \brief The newest version there is.
[[nodiscard]] int newestSchemaVersion();

//! \brief The steps that turn the version before \p version into it. What was released is never changed.
//! \param target the key of the target that earlier versions are taken to have worked for
[[nodiscard]] QList<SchemaStep> schemaSteps(const Dialect &dialect, int version, qint64 target = 0);

//! \brief The names of all tables of ours; of a version before the newest, those that it had. Each comes after those
//! that it refers to.
[[nodiscard]] QStringList ownTables(const Dialect &dialect, int version = newestSchemaVersion());

//! \brief The columns of a table's primary key, in order, by the names of the tables of \p version.
[[nodiscard]] QMap<QString, QStringList> ownTableKeys(const Dialect &dialect, int version = newestSchemaVersion());

} // namespace statusbridge
