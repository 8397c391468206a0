// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/databasetrouble.h"

#include "engine/core/literals.h"
#include "tests/support/testdatabase.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <utility>

namespace statusbridge::faults {

namespace {

//! Each step of a cycle writes one of them.
constexpr std::array written{"statusbridge_intents", "statusbridge_journal", "statusbridge_settled_rows"};

const QStringList &databaseWords()
{
    static const QStringList words{u"locked"_s,    u"silent"_s,    u"gone"_s,      u"table missing"_s, u"newer"_s,
                                   u"disk full"_s, u"read-only"_s, u"no rights"_s, u"damaged"_s};
    return words;
}

//! What a server says then: PostgreSQL's SQLSTATE and MariaDB's number.
QString codeOf(const QString &words)
{
    return words == u"disk full"   ? TestDatabase::choose({}, u"53100"_s, u"1114"_s)
           : words == u"read-only" ? TestDatabase::choose({}, u"25006"_s, u"1290"_s)
           : words == u"no rights" ? TestDatabase::choose({}, u"42501"_s, u"1142"_s)
                                   : QString();
}

} // namespace

DatabaseTrouble::DatabaseTrouble(const QString &words, const DatabaseSettings &place)
    : m_words(words), m_place(place), m_connection(place)
{
    if (!databaseWords().contains(words)) {
        qFatal("\"%s\" is no fault that the README knows.", qPrintable(words));
    }
    if (words == u"silent") {
        m_outage = std::make_unique<DatabaseOutage>(place);
    } else if (words == u"gone" && TestDatabase::kind() != TestDatabase::Kind::Sqlite) {
        m_cable = std::make_unique<TcpProxy>(static_cast<quint16>(place.port));
    } else if (words == u"damaged") {
        m_copy = place.name + u".copy"_s;
        m_connection.execute(u"VACUUM INTO '%1'"_s.arg(m_copy));
    }
}

DatabaseSettings DatabaseTrouble::settings() const
{
    DatabaseSettings settings = m_outage ? m_outage->settings() : m_place;
    if (m_cable) {
        settings.host = u"127.0.0.1"_s;
        settings.port = m_cable->port();
    }
    return settings;
}

void DatabaseTrouble::begin()
{
    m_hasBegun = true;
    if (m_words == u"locked") {
        m_connection.lock();
    } else if (m_words == u"silent") {
        m_outage->begin();
    } else if (m_cable) {
        m_cable->setRefusing(true);
        m_cable->cut();
    } else if (m_words == u"gone") {
        moveFiles(QString(), u".away"_s);
    } else if (m_words == u"table missing") {
        m_connection.execute(u"ALTER TABLE webhook_logs RENAME TO gone"_s);
    } else if (m_words == u"newer") {
        m_connection.execute(u"UPDATE statusbridge_schema SET version = version + 1000"_s);
    } else if (m_words == u"damaged") {
        damageFile();
    } else {
        refuse(codeOf(m_words));
    }
}

void DatabaseTrouble::end()
{
    if (!std::exchange(m_hasBegun, false)) {
        return;
    }
    if (m_words == u"locked") {
        m_connection.unlock();
    } else if (m_words == u"silent") {
        m_outage->end();
    } else if (m_cable) {
        m_cable->setRefusing(false);
    } else if (m_words == u"gone") {
        moveFiles(u".away"_s, QString());
    } else if (m_words == u"table missing") {
        m_connection.execute(u"ALTER TABLE gone RENAME TO webhook_logs"_s);
    } else if (m_words == u"newer") {
        m_connection.execute(u"UPDATE statusbridge_schema SET version = version - 1000"_s);
    } else if (m_words == u"damaged") {
        for (const QString &end : {QString(), u"-wal"_s, u"-shm"_s}) {
            QFile::remove(m_place.name + end);
        }
        QFile::rename(m_copy, m_place.name);
    } else {
        refuse({});
    }
}

//! Servers alone: a trigger says what the server itself would say. Without a code they are mended.
void DatabaseTrouble::refuse(const QString &code)
{
    for (const char *name : written) {
        const QLatin1String table(name);
        const QString trigger = u"trouble_of_"_s + table;
        if (code.isEmpty()) {
            m_connection.execute(TestDatabase::choose({}, u"DROP TRIGGER %1 ON %2"_s, u"DROP TRIGGER %1"_s)
                                     .replace(u"%1"_s, trigger)
                                     .replace(u"%2"_s, table));
        } else if (TestDatabase::kind() == TestDatabase::Kind::Postgresql) {
            m_connection.execute(u"CREATE OR REPLACE FUNCTION trouble() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION "
                                 "'it is refused' USING ERRCODE = '%1'; END $$ LANGUAGE plpgsql"_s.arg(code));
            m_connection.execute(
                u"CREATE TRIGGER %1 BEFORE INSERT ON %2 FOR EACH ROW EXECUTE FUNCTION trouble()"_s.arg(trigger, table));
        } else {
            m_connection.execute(u"CREATE TRIGGER %1 BEFORE INSERT ON %2 FOR EACH ROW SIGNAL SQLSTATE 'HY000' SET "
                                 "MYSQL_ERRNO = %3, MESSAGE_TEXT = 'it is refused'"_s.arg(trigger, table, code));
        }
    }
}

//! All pages but the first one, and what was written since.
void DatabaseTrouble::damageFile()
{
    constexpr qint64 page = 4096;
    for (const QString &end : {QString(), u"-wal"_s}) {
        QFile file(m_place.name + end);
        if (file.open(QIODevice::ReadWrite)) {
            const qint64 size = file.size();
            file.seek(end.isEmpty() ? page : 0);
            file.write(QByteArray(static_cast<qsizetype>(std::max<qint64>(0, size - file.pos())), '\x5a'));
        }
    }
}

void DatabaseTrouble::moveFiles(const QString &from, const QString &to)
{
    for (const QString &end : {QString(), u"-wal"_s, u"-shm"_s}) {
        QFile::remove(m_place.name + end + to);
        QFile::rename(m_place.name + end + from, m_place.name + end + to);
    }
}

} // namespace statusbridge::faults
