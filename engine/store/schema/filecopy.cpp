// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/schema/filecopy.h"

#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"

#include <QDir>
#include <QFile>

namespace statusbridge {

namespace {

Error noCopy(const QString &path, const QString &why)
{
    return Error{.kind = ErrorKind::Database,
                 .message =
                     u"The database could not be copied to %1, which is done before its tables change: make room "
                     "there, and let this user write into that folder. Nothing was changed."_s.arg(
                         QDir::toNativeSeparators(path)),
                 .detail = why};
}

} // namespace

Expected<QString> copyDatabaseFile(Database &database, int version)
{
    const Dialect &dialect = database.dialect();
    if (dialect.file().isEmpty()) {
        return QString();
    }
    const auto file = database.scalar(dialect.file());
    const auto now = file.and_then([&](const QVariant &) { return database.scalar(u"SELECT "_s + dialect.now()); });
    if (!now || file->toString().isEmpty()) {
        return now ? Expected<QString>(QString()) : now.error();
    }
    QFile copy(u"%1.version%2-%3.bak"_s.arg(file->toString(), QString::number(version),
                                            fromMs(*now).toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s)));
    // Empty at first, so that at no time anybody can read it who can't read the original.
    if (!copy.open(QIODevice::WriteOnly | QIODevice::NewOnly) ||
        !copy.setPermissions(QFile::permissions(file->toString()))) {
        return noCopy(copy.fileName(), copy.errorString());
    }
    copy.close();
    if (const auto copied = database.run(dialect.copyFileTo(copy.fileName())); !copied) {
        copy.remove();
        return noCopy(copy.fileName(), copied.error().detail);
    }
    return copy.fileName();
}

} // namespace statusbridge
