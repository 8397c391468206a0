// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/databasetls.h"

#include "engine/config/crosschecks.h"
#include "engine/core/error.h"
#include "engine/core/platform.h"

#include <QFileInfo>

#include <algorithm>

namespace statusbridge {

namespace {

//! Made at the first start of a release that checks a database's certificate without being told to.
QString markFile(const QString &dataDirectory)
{
    return dataDirectory + u"/database-tls"_s;
}

constexpr auto markText =
    "Since this installation's first start a database on another machine is reached over TLS, with "
    "its certificate checked, unless database.tls says otherwise.\n";

} // namespace

bool needsNoNetwork(const DatabaseSettings &database)
{
    const QString &host = database.host;
    const bool isAbstractSocket = database.driver == u"postgresql" && host.startsWith(u'@');
    return database.driver == u"sqlite" || host.isEmpty() || host.startsWith(u'/') || isAbstractSocket;
}

bool isLocalDatabase(const DatabaseSettings &database)
{
    return needsNoNetwork(database) || isLoopbackHost(database.host);
}

DatabaseTls databaseTls(const DatabaseSettings &database, const QString &dataDirectory)
{
    if (needsNoNetwork(database)) {
        return DatabaseTls::Local;
    }
    if (database.tls == u"verify") {
        return DatabaseTls::Verified;
    }
    if (database.tls == u"require") {
        return DatabaseTls::Required;
    }
    if (database.tls == u"plain") {
        return DatabaseTls::Plain;
    }
    if (isLocalDatabase(database)) {
        return DatabaseTls::Local;
    }
    return isOfFirstRelease(dataDirectory) ? DatabaseTls::Undecided : DatabaseTls::Verified;
}

bool isOfFirstRelease(const QString &dataDirectory)
{
    // Made by its service and its console, and by the first call to Zoho of whatever else.
    const QStringList left = {u"/statusbridge.lock"_s, u"/access-token.json"_s};
    return !QFileInfo::exists(markFile(dataDirectory)) &&
           std::ranges::any_of(left, [&](const QString &name) { return QFileInfo::exists(dataDirectory + name); });
}

Expected<void> markInstallation(const QString &dataDirectory)
{
    if (QFileInfo::exists(markFile(dataDirectory)) || isOfFirstRelease(dataDirectory)) {
        return {};
    }
    return writeOwnerFile(markFile(dataDirectory), markText);
}

Sentence unguardedWarning(const DatabaseSettings &database)
{
    return Sentence(SentenceId::DatabaseWayUnguarded, {database.host});
}

} // namespace statusbridge
