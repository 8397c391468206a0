// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/target.h"
#include "engine/core/expected.h"
#include "engine/store/sql/calldeadline.h"
#include "engine/store/sql/dialect.h"
#include "engine/store/sql/driver.h"
#include "engine/store/sql/reconnectbackoff.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

namespace statusbridge {

class Secret;
struct DatabaseSettings;

//! \brief One connection; belongs to the thread that opened it. Writes are durable once committed.
//!
//! A connection that broke is opened again by its next use outside of a transaction; what was under way when it broke
//! fails, except for what only reads, which is asked again. While that doesn't succeed, every use fails at once until
//! the pause between two attempts is over.
//!
//! Every call may block for database.timeout_seconds and a moment more for each statement of it, whatever the server or
//! the network does: then the connection is broken. Migration's statements may take a day in SQLite, and with a server
//! as long as it answers another connection, which is tried whenever that time has passed. What this leaves out: each
//! address of a server has that long for its login, and nothing ends a disk that does not answer.
//! Errors: Database, Schema (sqlerror.h).
class Database
{
public:
    //! \param dataDirectory as for Driver::create
    //! Errors besides: Schema if the SQLite file does not exist (Migration creates it), Configuration
    //! (Driver::create).
    [[nodiscard]] static Expected<std::unique_ptr<Database>> open(const DatabaseSettings &settings,
                                                                  const QString &dataDirectory, const Secret &password,
                                                                  DatabasePurpose purpose);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    //! \brief Runs one statement and returns how many rows it changed.
    [[nodiscard]] Expected<int> change(const QString &sql, const QVariantList &bindings = {});
    //! \brief The same, where that number doesn't matter.
    [[nodiscard]] Expected<void> run(const QString &sql, const QVariantList &bindings = {});
    //! \brief The first column of the first row; an invalid variant if there is no row.
    [[nodiscard]] Expected<QVariant> scalar(const QString &sql, const QVariantList &bindings = {});
    //! \brief Shows every row of the answer to \p visit.
    [[nodiscard]] Expected<void> forEachRow(const QString &sql, const QVariantList &bindings,
                                            const std::function<void(const QSqlQuery &)> &visit);
    //! \brief What \p read makes of each row of the answer.
    template <typename Read>
    [[nodiscard]] auto list(const QString &sql, const QVariantList &bindings, Read read)
        -> Expected<QList<std::invoke_result_t<Read, const QSqlQuery &>>>
    {
        QList<std::invoke_result_t<Read, const QSqlQuery &>> values;
        const auto done = forEachRow(sql, bindings, [&](const QSqlQuery &row) { values.append(read(row)); });
        return done.and_then([&] { return Expected(values); });
    }
    //! \brief The first column of all rows as text.
    [[nodiscard]] Expected<QStringList> texts(const QString &sql, const QVariantList &bindings = {});

    //! \brief All of \p body or nothing: commits if it returns no error and no statement failed, otherwise rolls back
    //! and returns the error. Not nested.
    //!
    //! \p body runs again from its beginning if the server took back everything because others changed the same rows.
    //! If the connection breaks, it failed; if that happens while it is committed, it counts as failed, although the
    //! server may have kept it.
    [[nodiscard]] Expected<void> inTransaction(const std::function<Expected<void>()> &body);

    //! \brief Whether the connection still is to the database that the settings name (Driver::checkPlace()). Cheap.
    [[nodiscard]] Expected<void> checkPlace() const;

    //! \brief Whether the connection is open as far as is known without asking the server: one that it ended while it
    //! was listened to is not.
    [[nodiscard]] bool isOpen() const { return m_connection.isOpen(); }
    //! \brief Calls \p notified with the payload of each notification on \p channel, from the event loop of this
    //! thread, until the connection breaks. Only where Dialect::tellsOfRows.
    [[nodiscard]] Expected<void> listen(const QString &channel, const std::function<void(const QString &)> &notified);

    //! \brief The target of which this connection's tables remember things; none of Zoho's until it is set.
    [[nodiscard]] const Target &target() const { return m_target; }
    void setTarget(const Target &target) { m_target = target; }
    //! \brief Its key as SQL.
    [[nodiscard]] QString targetKey() const { return QString::number(m_target.key); }

    [[nodiscard]] const Dialect &dialect() const { return *m_dialect; }
    //! \brief How it is called in sentences for people.
    [[nodiscard]] QString displayName() const { return m_displayName; }
    //! \brief Whether opening it made the file.
    [[nodiscard]] bool isNew() const { return m_isNew; }
    //! \brief The kind of fault that the last failed statement met.
    [[nodiscard]] SqlFault lastFault() const { return m_lastFault; }
    //! \brief Whether the last transaction that failed did so while it was committed: the server may have kept it.
    [[nodiscard]] bool lostACommit() const { return m_lostACommit; }
    //! \brief Statements run so far, BEGIN and COMMIT included.
    [[nodiscard]] qint64 statementCount() const { return m_statements; }

private:
    using IsAnswered = std::function<bool()>; //!< whether the server answers another connection

    Database(std::unique_ptr<Driver> driver, DatabasePurpose purpose, std::chrono::seconds timeout);
    [[nodiscard]] CallDeadline::Breaker patientBreaker() const;
    [[nodiscard]] Expected<void> connect();
    [[nodiscard]] Expected<void> openConnection();
    void close();
    [[nodiscard]] Expected<void> prepareSession();
    [[nodiscard]] Expected<void> checkEncryption();
    [[nodiscard]] Expected<void> restore();
    [[nodiscard]] Expected<QSqlQuery> execute(const QString &sql, const QVariantList &bindings = {});
    [[nodiscard]] Expected<QSqlQuery> attempt(const QString &sql, const QVariantList &bindings);
    [[nodiscard]] bool mayKeep(const QString &sql, const QVariantList &bindings) const;
    void keep(const QString &sql, QSqlQuery query);
    [[nodiscard]] Expected<QSqlQuery> attemptText(const QString &sql, const QVariantList &bindings);
    [[nodiscard]] Expected<void> attemptTransaction(const std::function<Expected<void>()> &body);
    [[nodiscard]] Expected<void> checkReading(const QSqlQuery &query);
    [[nodiscard]] Error fail(const QSqlError &error);
    [[nodiscard]] Error lateError(const QString &driverWords = {}) const;
    [[nodiscard]] Error databaseError(SentenceId sentence, const QString &detail = {}) const;

    std::unique_ptr<Driver> m_driver;
    IsAnswered m_isAnswered; //!< of a migration at a server; called on the thread of m_deadline
    Target m_target;
    DatabasePurpose m_purpose;
    std::chrono::seconds m_timeout;
    std::chrono::milliseconds m_limit; //!< of one call
    QStringList m_transactionStatements;
    QString m_version; //!< of the server, at the first connection
    std::unique_ptr<Dialect> m_dialect;
    QString m_displayName;
    QString m_connectionName;
    QSqlDatabase m_connection;
    std::unordered_map<QString, QSqlQuery> m_kept; //!< prepared, by their text; none of them is active
    CallDeadline m_deadline;
    ReconnectBackoff m_pause;
    std::optional<Error> m_breakage;           //!< the connection is of no use, because of this
    std::optional<Error> m_transactionFailure; //!< what failed first in this transaction
    SqlFault m_lastFault = SqlFault::Unknown;
    qint64 m_statements = 0;
    bool m_inTransaction = false;
    bool m_lostACommit = false;
    bool m_isNew = false;
};

} // namespace statusbridge
