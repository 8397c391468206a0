// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/databasetls.h"
#include "engine/config/settings.h"
#include "engine/core/expected.h"
#include "engine/store/sql/calldeadline.h"

#include <QStringList>

#include <memory>

class QSqlDatabase;
class QSqlDriver;

namespace statusbridge {

class Dialect;
class Secret;

//! \brief What a connection is for: decides what it may do.
enum class DatabasePurpose : quint8 {
    Reader,    //!< may not write
    Service,   //!< reads and writes
    Migration, //!< creates the file if there is none, and may work on a statement for as long as the server answers
};

//! \brief How one kind of database is reached: all that differs besides its SQL, which the dialect knows. Any thread.
class Driver
{
public:
    //! \param dataDirectory a SQLite file with a relative name lies there, and so does the file of the authorities
    //! that a server's certificate is checked against if the settings name none
    //! Errors: Configuration for an unknown driver, a plug-in that is not installed or can't do what the settings need,
    //! or settings it can't use.
    [[nodiscard]] static Expected<std::unique_ptr<Driver>> create(const DatabaseSettings &settings,
                                                                  const QString &dataDirectory);
    virtual ~Driver() = default;

    //! \brief Whether it is a server, which answers others while it works on a statement of ours.
    [[nodiscard]] virtual bool isServer() const { return false; }
    //! \brief The name of the host that is looked up to reach it; empty: none is.
    [[nodiscard]] virtual QString hostToLookUp() const { return {}; }
    //! \brief The name of Qt's plug-in.
    [[nodiscard]] virtual QString plugin() const = 0;
    //! \brief The package that brings it.
    [[nodiscard]] virtual QString package() const = 0;
    //! \brief How the database is called in sentences for people; begins with "The".
    [[nodiscard]] virtual QString displayName() const = 0;
    //! \brief Whether there is something to connect to; true if connecting is going to create it.
    [[nodiscard]] virtual Expected<bool> isNew(DatabasePurpose purpose) const = 0;
    //! \brief Fills in everything that opening needs; the password goes nowhere else.
    virtual void prepare(QSqlDatabase &connection, const Secret &password, DatabasePurpose purpose) const = 0;
    //! \brief What ends a call of an open connection that is late; empty: nothing can. For the thread of \p driver.
    [[nodiscard]] virtual CallDeadline::Breaker breaker(const QSqlDriver &driver) const = 0;
    //! \brief The same while it is opened, beyond what the options of connecting end by themselves.
    [[nodiscard]] virtual CallDeadline::Breaker openingBreaker(const QSqlDriver &, DatabasePurpose) const { return {}; }

    //! \brief What a person may have to know where no connection can be made, as a further sentence; mostly empty.
    [[nodiscard]] virtual Sentence connectionAdvice() const { return {}; }

    //! \brief A query for the server's version and what goes with it, as versionProblem() and the next two want it.
    [[nodiscard]] virtual QString versionQuery() const = 0;
    //! \brief Whether the open connection still is to the database that its settings name: a file can be moved or
    //! replaced under it, and reads on all the same. Errors: Database, Schema.
    [[nodiscard]] virtual Expected<void> checkPlace(const QSqlDriver & /*driver*/) const { return {}; }
    //! \brief Why this version won't do, as the rest of a sentence after displayName(); empty if it does.
    [[nodiscard]] virtual Sentence versionProblem(const QString &database, const QString &version) const = 0;
    //! \brief The SQL of a server of \p version; empty: it isn't known yet, only faults can be told.
    [[nodiscard]] virtual std::unique_ptr<Dialect> dialect(const QString &version) const = 0;
    //! \brief What makes the session of a connection that was just opened fit for its purpose.
    [[nodiscard]] virtual QStringList sessionStatements(const QString &, DatabasePurpose) const { return {}; }
    //! \brief The same for a transaction, where a session may be another one in the next: statements that are sent
    //! together with its first one, whose values then stand in it as literals. Nothing prepared outlives it either.
    [[nodiscard]] virtual QStringList transactionStatements(DatabasePurpose) const { return {}; }
    //! \brief Whether a statement that was prepared stays good for as long as the connection lasts, and costs nothing
    //! while it is kept.
    [[nodiscard]] virtual bool keepsStatements() const { return false; }
    //! \brief A query whose second column is empty if the connection is not encrypted; empty if there is nothing to
    //! ask.
    [[nodiscard]] virtual QString encryptionQuery() const { return {}; }
};

//! \brief A server, reached over TCP or, without a host, by the local socket.
class ServerDriver : public Driver
{
public:
    //! \param kind how people call it
    ServerDriver(const QString &kind, const DatabaseSettings &settings, DatabaseTls tls);

    [[nodiscard]] bool isServer() const override { return true; }
    [[nodiscard]] QString hostToLookUp() const override;
    [[nodiscard]] QString displayName() const override;
    [[nodiscard]] Sentence connectionAdvice() const override;
    [[nodiscard]] Expected<bool> isNew(DatabasePurpose) const override { return false; }
    void prepare(QSqlDatabase &connection, const Secret &password, DatabasePurpose purpose) const override;

protected:
    [[nodiscard]] const DatabaseSettings &settings() const { return m_settings; }
    [[nodiscard]] DatabaseTls tls() const { return m_tls; }
    //! \brief The host as the client library wants it.
    [[nodiscard]] virtual QString hostName() const { return m_settings.host; }
    //! \brief As for QSqlDatabase::setConnectOptions().
    //! \param hasPassword whether there is one that a wrong server could be after
    [[nodiscard]] virtual QString connectOptions(DatabasePurpose purpose, bool hasPassword) const = 0;

private:
    QString m_kind;
    DatabaseSettings m_settings;
    DatabaseTls m_tls;
};

//! \brief A SQLite file, from version 3.35.
[[nodiscard]] std::unique_ptr<Driver> sqliteDriver(const DatabaseSettings &settings, const QString &file);
//! \brief PostgreSQL from 13.
[[nodiscard]] std::unique_ptr<Driver> postgresqlDriver(const DatabaseSettings &settings, DatabaseTls tls);
//! \brief MariaDB from 10.6 and MySQL 8.
[[nodiscard]] std::unique_ptr<Driver> mysqlDriver(const DatabaseSettings &settings, DatabaseTls tls);

} // namespace statusbridge
