// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sql/database.h"

#include "engine/core/logging.h"
#include "engine/core/secret.h"
#include "engine/store/sql/hostlookup.h"
#include "engine/store/sql/sqlvalues.h"

#include <QRandomGenerator>
#include <QSqlDriver>
#include <QSqlError>
#include <QThread>
#include <QUuid>

#include <algorithm>

namespace statusbridge {

namespace {

constexpr int transactionAttempts = 3;
constexpr size_t mostKept = 64;
//! Beyond database.timeout_seconds: the server ends a statement by itself before, and says why.
constexpr std::chrono::milliseconds grace(1500);
constexpr std::chrono::hours longestMigration(24); //!< of one statement, in SQLite

std::chrono::milliseconds steadyNow()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

//! The first line alone: PostgreSQL's others quote the statement, and with it the values.
QString firstLine(const QSqlError &error)
{
    const QString words = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return words.section(u'\n', 0, 0).trimmed();
}

//! Changes nothing, so that it may be asked a second time.
bool isHarmless(const QString &sql, const Dialect &dialect)
{
    return sql.startsWith(u"SELECT") || sql == dialect.beginForWrite;
}

//! Holds no more than a few values.
bool isSmall(const QVariant &binding)
{
    constexpr qsizetype mostCharacters = 200;
    return binding.typeId() == QMetaType::QString ? binding.toString().size() <= mostCharacters
                                                  : binding.typeId() != QMetaType::QByteArray;
}

//! Can't be in one text with others, since it can't be in a transaction or is about one.
bool standsAlone(const QString &sql)
{
    return sql.contains(u" CONCURRENTLY ") || sql.startsWith(u"VACUUM") || sql.startsWith(u"BEGIN") ||
           sql.startsWith(u"COMMIT") || sql.startsWith(u"ROLLBACK");
}

} // namespace

Database::Database(std::unique_ptr<Driver> driver, DatabasePurpose purpose, std::chrono::seconds timeout)
    : m_driver(std::move(driver))
    , m_purpose(purpose)
    , m_timeout(timeout)
    , m_limit(timeout + grace)
    , m_transactionStatements(m_driver->transactionStatements(purpose))
    , m_dialect(m_driver->dialect(QString()))
    , m_displayName(m_driver->displayName())
    , m_connectionName(QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

Database::~Database()
{
    close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Expected<std::unique_ptr<Database>> Database::open(const DatabaseSettings &settings, const QString &dataDirectory,
                                                   const Secret &password, DatabasePurpose purpose)
{
    auto driver = Driver::create(settings, dataDirectory);
    if (!driver) {
        return driver.error();
    }
    const auto isNew = (*driver)->isNew(purpose);
    if (!isNew) {
        return isNew.error();
    }
    const bool isLongAtServer = purpose == DatabasePurpose::Migration && (*driver)->isServer();
    std::unique_ptr<Database> database(
        new Database(std::move(*driver), purpose, std::chrono::seconds(settings.timeoutSeconds)));
    database->m_isNew = *isNew;
    if (isLongAtServer) {
        database->m_isAnswered = [settings, dataDirectory, password] {
            const auto asked = steadyNow();
            const auto other = open(settings, dataDirectory, password, DatabasePurpose::Reader);
            // A refusal, because there are too many connections perhaps, is an answer as well, and comes soon.
            return other || steadyNow() - asked < std::chrono::seconds(settings.timeoutSeconds) / 2;
        };
    }
    database->m_connection = QSqlDatabase::addDatabase(database->m_driver->plugin(), database->m_connectionName);
    database->m_driver->prepare(database->m_connection, password, purpose);
    if (const auto connected = database->connect(); !connected) {
        return connected.error();
    }
    database->m_statements = 0;
    return Expected<std::unique_ptr<Database>>(std::move(database));
}

Expected<void> Database::connect()
{
    m_limit = m_timeout + grace;
    const CallDeadline::Period period(m_deadline, m_limit);
    const auto prepared =
        openConnection().and_then([this] { return checkEncryption(); }).and_then([this] { return prepareSession(); });
    if (prepared && m_isAnswered) {
        m_deadline.setBreaker(patientBreaker());
    } else if (prepared && m_purpose == DatabasePurpose::Migration) {
        m_limit = longestMigration + grace;
    }
    return prepared;
}

Expected<void> Database::openConnection()
{
    m_deadline.reset();
    if (const QString host = m_driver->hostToLookUp(); !host.isEmpty() && !isLookedUpInTime(host, m_timeout)) {
        m_lastFault = SqlFault::Unreachable;
        return Error{.kind = ErrorKind::Database,
                     .message = Sentence(SentenceId::HostNotLookedUp, {m_displayName, host, m_timeout.count()})};
    }
    m_deadline.setBreaker(m_driver->openingBreaker(*m_connection.driver(), m_purpose));
    const bool isOpen = m_connection.open();
    m_deadline.setBreaker(isOpen ? m_driver->breaker(*m_connection.driver()) : CallDeadline::Breaker());
    if (!isOpen || m_deadline.hasPassed()) {
        Error error = fail(m_connection.lastError());
        if (const Sentence advice = m_driver->connectionAdvice(); m_lastFault == SqlFault::Unreachable) {
            error.message = error.message.then(advice);
        }
        return error;
    }
    m_breakage.reset();
    return {};
}

//! An index may take hours, in which nothing comes from the server.
CallDeadline::Breaker Database::patientBreaker() const
{
    const auto end = m_driver->breaker(*m_connection.driver());
    return [end, isAnswered = m_isAnswered, timeout = m_timeout, askAt = std::chrono::milliseconds(0)]() mutable {
        if (steadyNow() < askAt) {
            return false;
        }
        const bool isAtWork = isAnswered();
        askAt = steadyNow() + timeout;
        return !isAtWork && end && end();
    };
}

Expected<void> Database::checkPlace() const
{
    return m_driver->checkPlace(*m_connection.driver());
}

Expected<void> Database::listen(const QString &channel, const std::function<void(const QString &)> &notified)
{
    if (const auto restored = restore(); !restored) {
        return restored;
    }
    const CallDeadline::Period period(m_deadline, m_limit);
    QSqlDriver *driver = m_connection.driver();
    if (!driver->subscribeToNotification(channel)) {
        return fail(driver->lastError());
    }
    QObject::connect(driver, &QSqlDriver::notification, driver,
                     [channel, notified](const QString &name, QSqlDriver::NotificationSource, const QVariant &payload) {
                         if (name == channel) {
                             notified(payload.toString());
                         }
                     });
    return {};
}

void Database::close()
{
    // Its driver's object is about to go. All that is sent here is a goodbye, which waits for no answer.
    m_deadline.setBreaker({});
    m_kept.clear();
    m_connection.close();
}

Expected<void> Database::checkEncryption()
{
    if (m_driver->encryptionQuery().isEmpty()) {
        return {};
    }
    auto query = attempt(m_driver->encryptionQuery(), {});
    if (!query) {
        return query.error();
    }
    const bool isEncrypted = query->next() && !query->value(1).toString().isEmpty();
    if (const auto read = checkReading(*query); !read) {
        return read.error();
    }
    if (!isEncrypted) {
        return databaseError(SentenceId::DatabaseWithoutTls);
    }
    return {};
}

Expected<void> Database::prepareSession()
{
    QString version;
    {
        auto query = attempt(m_driver->versionQuery(), {});
        if (!query) {
            return query.error();
        }
        version = query->next() ? query->value(0).toString() : QString();
        if (const auto read = checkReading(*query); !read) {
            return read.error();
        }
    }
    if (const Sentence problem = m_driver->versionProblem(m_displayName, version); !problem.isEmpty()) {
        return Error{.kind = ErrorKind::Database, .message = problem};
    }
    // References to it are held across statements, any of which may connect again: it stays the same.
    if (m_version.isEmpty()) {
        m_version = version;
        m_dialect = m_driver->dialect(version);
    }
    for (const QString &statement : m_driver->sessionStatements(version, m_purpose)) {
        if (const auto done = attempt(statement, {}); !done) {
            return done.error();
        }
    }
    return {};
}

Expected<void> Database::restore()
{
    if (!m_breakage && m_deadline.hasPassed()) { // just after the last call's answer had come
        m_breakage = lateError();
    }
    if (!m_breakage) {
        return {};
    }
    const auto now = steadyNow();
    if (m_inTransaction || !m_pause.mayTry(now)) {
        Error error = *m_breakage;
        error.retryAfter = m_pause.left(now);
        return error;
    }
    close();
    const Error before = *m_breakage;
    if (const auto connected = connect(); !connected) {
        m_breakage = connected.error();
        m_pause.failed(steadyNow());
        return connected.error();
    }
    m_pause.succeeded();
    qCInfo(lcStore).noquote() << m_displayName << "was connected again after:" << describe(before);
    return {};
}

Expected<QSqlQuery> Database::execute(const QString &sql, const QVariantList &bindings)
{
    ++m_statements;
    if (const auto restored = restore(); !restored) {
        return restored.error();
    }
    auto query = attempt(sql, bindings);
    const bool isWorthAsking = m_lastFault != SqlFault::TimedOut && !m_inTransaction && isHarmless(sql, *m_dialect);
    if (!query && m_breakage && isWorthAsking && restore()) {
        return attempt(sql, bindings);
    }
    return query;
}

Expected<QSqlQuery> Database::attempt(const QString &sql, const QVariantList &bindings)
{
    if (!m_transactionStatements.isEmpty()) {
        return attemptText(sql, bindings);
    }
    const CallDeadline::Period period(m_deadline, m_limit);
    auto kept = m_kept.extract(sql);
    QSqlQuery query = kept ? std::move(kept.mapped()) : QSqlQuery(m_connection);
    if (!kept) {
        query.setForwardOnly(true);
        // Saves PostgreSQL two round trips, and some statements can't be prepared in MySQL.
        if (bindings.isEmpty() && !mayKeep(sql, bindings)) {
            return query.exec(sql) ? Expected<QSqlQuery>(std::move(query)) : fail(query.lastError());
        }
        if (!query.prepare(sql)) {
            return fail(query.lastError());
        }
    }
    for (const QVariant &binding : bindings) {
        query.addBindValue(binding);
    }
    return query.exec() ? Expected<QSqlQuery>(std::move(query)) : fail(query.lastError());
}

bool Database::mayKeep(const QString &sql, const QVariantList &bindings) const
{
    // Qt remembers which columns a statement has.
    return m_driver->keepsStatements() && sql.startsWith(u"SELECT") && !sql.startsWith(u"SELECT *") &&
           std::all_of(bindings.cbegin(), bindings.cend(), isSmall);
}

//! What is asked again and again is prepared once.
void Database::keep(const QString &sql, QSqlQuery query)
{
    query.finish(); // so that it holds no lock
    if (m_kept.size() >= mostKept) {
        m_kept.clear();
    }
    m_kept.emplace(sql, std::move(query));
}

Expected<QSqlQuery> Database::attemptText(const QString &sql, const QVariantList &bindings)
{
    const CallDeadline::Period period(m_deadline, m_limit);
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    const QString text =
        m_dialect->holdable(bindings.isEmpty() ? sql : withLiterals(sql, bindings, *m_connection.driver()));
    const bool begins = sql == m_dialect->beginForWrite;
    const bool needsSettings = begins || (!m_inTransaction && !standsAlone(sql));
    const QStringList settings = needsSettings ? m_transactionStatements : QStringList();
    // Several statements in one text are one transaction to the server, and one round trip.
    const QStringList parts = begins ? QStringList(text) + settings : settings + QStringList(text);
    bool isDone = query.exec(parts.join(u"; "_s));
    for (qsizetype left = parts.size() - 1; isDone && left > 0; --left) {
        isDone = query.nextResult();
    }
    if (isDone) {
        return Expected<QSqlQuery>(std::move(query));
    }
    const Error error = fail(query.lastError());
    if (begins) { // or what failed after it would leave the connection in a transaction without an end
        query.exec(u"ROLLBACK"_s);
    }
    return error;
}

Expected<int> Database::change(const QString &sql, const QVariantList &bindings)
{
    const CallDeadline::Period period(m_deadline, m_limit);
    return execute(sql, bindings).transform([](const QSqlQuery &query) { return query.numRowsAffected(); });
}

Expected<void> Database::run(const QString &sql, const QVariantList &bindings)
{
    const CallDeadline::Period period(m_deadline, m_limit);
    return execute(sql, bindings).and_then([](const QSqlQuery &) { return Expected<void>(); });
}

Expected<void> Database::forEachRow(const QString &sql, const QVariantList &bindings,
                                    const std::function<void(const QSqlQuery &)> &visit)
{
    const CallDeadline::Period period(m_deadline, m_limit);
    auto query = execute(sql, bindings);
    if (!query) {
        return query.error();
    }
    while (query->next()) {
        visit(*query);
    }
    const auto read = checkReading(*query);
    if (read && mayKeep(sql, bindings)) {
        keep(sql, std::move(*query));
    }
    return read;
}

Expected<QVariant> Database::scalar(const QString &sql, const QVariantList &bindings)
{
    const CallDeadline::Period period(m_deadline, m_limit);
    auto query = execute(sql, bindings);
    if (!query) {
        return query.error();
    }
    const QVariant value = query->next() ? query->value(0) : QVariant();
    const auto read = checkReading(*query);
    if (read && mayKeep(sql, bindings)) {
        keep(sql, std::move(*query));
    }
    return read.transform([&value] { return value; });
}

//! What was cut off may look as if it were all.
Expected<void> Database::checkReading(const QSqlQuery &query)
{
    const bool isComplete = !query.lastError().isValid() && !m_deadline.hasPassed();
    return isComplete ? Expected<void>() : fail(query.lastError());
}

Expected<QStringList> Database::texts(const QString &sql, const QVariantList &bindings)
{
    return list(sql, bindings, [](const QSqlQuery &row) { return row.value(0).toString(); });
}

Expected<void> Database::inTransaction(const std::function<Expected<void>()> &body)
{
    Q_ASSERT(!m_inTransaction);
    for (int left = transactionAttempts - 1;; --left) {
        const auto result = attemptTransaction(body);
        if (result || !m_transactionFailure || m_lastFault != SqlFault::Deadlock || left == 0) {
            m_transactionFailure.reset();
            return result;
        }
        QThread::msleep(
            QRandomGenerator::global()->bounded(10U, 60U)); // so that both do not try again at the same time
    }
}

Expected<void> Database::attemptTransaction(const std::function<Expected<void>()> &body)
{
    if (const auto begun = execute(m_dialect->beginForWrite); !begun) {
        return begun.error();
    }
    m_inTransaction = true;
    m_lostACommit = false;
    m_transactionFailure.reset();
    Expected<void> result = body();
    if (result && m_transactionFailure) {
        result = *m_transactionFailure; // PostgreSQL would answer COMMIT with success, and roll back
    }
    bool isOver = false;
    if (result) {
        if (const auto committed = execute(u"COMMIT"_s); !committed) {
            isOver = m_dialect->rollsBackWithCommit;
            m_lostACommit = m_breakage.has_value();
            result =
                m_breakage ? databaseError(SentenceId::CommitUnanswered, committed.error().detail) : committed.error();
        }
    }
    const auto fault = m_lastFault;
    if (!result && !m_breakage && !isOver) {
        // May fail because the database has rolled back by itself; the first error is the one to tell.
        [[maybe_unused]] const auto undone = execute(u"ROLLBACK"_s);
    }
    if (m_deadline.hasPassed()) {
        close(); // or it would keep its locks until it is used again
    }
    m_lastFault = fault;
    m_inTransaction = false;
    return result;
}

Error Database::fail(const QSqlError &error)
{
    const bool isLate = m_deadline.hasPassed();
    m_lastFault = isLate ? SqlFault::TimedOut : m_dialect->fault(error);
    const bool isBroken = isLate || m_lastFault == SqlFault::ConnectionLost || !m_connection.isOpen();
    if (isBroken && m_lastFault == SqlFault::Unknown) {
        m_lastFault = SqlFault::ConnectionLost;
    }
    const Error told = isLate ? lateError(firstLine(error)) : sqlError(m_lastFault, m_displayName, firstLine(error));
    if (isBroken) {
        m_breakage = told;
    }
    if (m_inTransaction && !m_transactionFailure) {
        m_transactionFailure = told;
    }
    return told;
}

Error Database::lateError(const QString &driverWords) const
{
    return statusbridge::lateError(m_displayName, std::chrono::duration_cast<std::chrono::seconds>(m_limit - grace),
                                   driverWords);
}

Error Database::databaseError(SentenceId sentence, const QString &detail) const
{
    return Error{.kind = ErrorKind::Database, .message = Sentence(sentence, {m_displayName}), .detail = detail};
}

} // namespace statusbridge
