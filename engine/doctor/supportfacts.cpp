// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/doctor/supportfacts.h"

#include "engine/config/secretstore.h"
#include "engine/config/settings.h"
#include "engine/environment.h"
#include "engine/store/schema/schema.h"
#include "engine/store/schema/schemaversions.h"
#include "engine/store/sql/database.h"

#include <QSqlDatabase>
#include <QSslSocket>
#include <QSysInfo>

#include <curl/curl.h>
#include <sodium.h>

namespace statusbridge {

namespace {

Expected<void> askDatabase(const EngineEnvironment &environment, SupportFacts &facts)
{
    const DatabaseSettings &place = environment.settings.database;
    const auto database = readDatabasePassword(environment.secrets).and_then([&](const Secret &password) {
        return Database::open(place, environment.dataDirectory, password, DatabasePurpose::Reader);
    });
    if (!database) {
        return database.error();
    }
    Database &opened = **database;
    const auto version =
        opened.scalar(place.driver == u"sqlite" ? u"SELECT sqlite_version()"_s : u"SELECT version()"_s);
    const auto schema = version.and_then([&](const QVariant &) { return schemaVersion(opened); });
    const auto there = schema.and_then([&](int) { return opened.texts(opened.dialect().tableNames); });
    if (!there) {
        return there.error();
    }
    facts.databaseVersion = version->toString();
    facts.schemaVersion = *schema;
    for (const QString &table : ownTables(opened.dialect())) {
        const auto rows =
            there->contains(table) ? opened.scalar(u"SELECT count(*) FROM "_s + table) : Expected(QVariant());
        if (!rows) {
            return rows.error();
        }
        if (rows->isValid()) {
            facts.rows.insert(table, rows->toLongLong());
        }
    }
    return {};
}

} // namespace

QMap<QString, QString> libraryVersions()
{
    return {{u"qt"_s, QString::fromLatin1(qVersion())},
            {u"qt_built_with"_s, QStringLiteral(QT_VERSION_STR)},
            {u"tls"_s, QSslSocket::sslLibraryVersionString()},
            {u"libcurl"_s, QString::fromLatin1(curl_version_info(CURLVERSION_NOW)->version)},
            {u"libsodium"_s, QString::fromLatin1(sodium_version_string())},
            // These don't tell while they run: what they were when this was built.
            {u"qcustomplot"_s, QStringLiteral(STATUSBRIDGE_QCUSTOMPLOT_VERSION)},
            {u"qtkeychain"_s, QStringLiteral(STATUSBRIDGE_QTKEYCHAIN_VERSION)},
            {u"toml++"_s, QStringLiteral(STATUSBRIDGE_TOMLPLUSPLUS_VERSION)},
            {u"sql_drivers"_s, QSqlDatabase::drivers().join(u", "_s)},
            {u"system"_s, QSysInfo::prettyProductName()},
            {u"kernel"_s, QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion()},
            {u"processor"_s, QSysInfo::currentCpuArchitecture()}};
}

SupportFacts supportFacts(const EngineEnvironment &environment)
{
    SupportFacts facts{.versions = libraryVersions()};
    if (const auto asked = askDatabase(environment, facts); !asked) {
        facts.trouble = withDetail(asked.error());
    }
    return facts;
}

} // namespace statusbridge
