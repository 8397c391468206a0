// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/store/dialect.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <memory>

namespace statusbridge {

class Secret;
struct DatabaseSettings;

//! \brief What a connection is for: decides its caches and what it may do.
enum class DatabasePurpose : quint8 {
    Cycle,     //!< large caches, which go with it
    Reader,    //!< may not write
    Service,   //!< small, lives as long as the program
    Migration, //!< creates the file if there is none
};

//! \brief One connection; belongs to the thread that opened it. Writes are durable once committed.
//!
//! Every call may block for the busy timeout. Errors: Database, Schema (sqlerror.h).
class Database
{
public:
    //! \param sqliteFile the SQLite file, as sqliteFile() finds it; empty: the name in the settings as it stands
    //! Errors besides: Schema if the file does not exist (Migration creates it), Configuration for an unknown driver.
    [[nodiscard]] static Expected<std::unique_ptr<Database>>
    open(const DatabaseSettings &settings, const QString &sqliteFile, const Secret &password, DatabasePurpose purpose);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    //! \brief Runs one statement. Read the query to its end or let it go before anything is written: an unfinished
    //! one holds a read transaction.
    [[nodiscard]] Expected<QSqlQuery> execute(const QString &sql, const QVariantList &bindings = {});
    //! \brief Runs one statement and returns how many rows it changed.
    [[nodiscard]] Expected<int> change(const QString &sql, const QVariantList &bindings = {});
    //! \brief The first column of the first row; an invalid variant if there is no row.
    [[nodiscard]] Expected<QVariant> scalar(const QString &sql, const QVariantList &bindings = {});
    //! \brief Shows every row of the answer to \p visit.
    [[nodiscard]] Expected<void> forEachRow(const QString &sql, const QVariantList &bindings,
                                            const std::function<void(const QSqlQuery &)> &visit);
    //! \brief The first column of all rows as text.
    [[nodiscard]] Expected<QStringList> texts(const QString &sql, const QVariantList &bindings = {});

    //! \brief All of \p body or nothing: commits if it returns no error, otherwise rolls back and returns its error.
    //! Not nested.
    [[nodiscard]] Expected<void> inTransaction(const std::function<Expected<void>()> &body);

    [[nodiscard]] const Dialect &dialect() const { return *m_dialect; }
    //! \brief How it is called in sentences for people.
    [[nodiscard]] QString displayName() const { return m_displayName; }
    //! \brief Whether opening it made the file.
    [[nodiscard]] bool isNew() const { return m_isNew; }
    //! \brief Statements run so far, BEGIN and COMMIT included.
    [[nodiscard]] qint64 statementCount() const { return m_statements; }

private:
    Database(std::unique_ptr<Dialect> dialect, QString displayName);
    [[nodiscard]] Expected<void> connectToFile(const QString &file, int timeoutSeconds);
    [[nodiscard]] Expected<void> tune(DatabasePurpose purpose);
    [[nodiscard]] Error toError(const QSqlError &error) const;

    std::unique_ptr<Dialect> m_dialect;
    QString m_displayName;
    QString m_connectionName;
    QSqlDatabase m_connection;
    qint64 m_statements = 0;
    bool m_inTransaction = false;
    bool m_isNew = false;
};

} // namespace statusbridge
