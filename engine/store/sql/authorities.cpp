// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sql/authorities.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace statusbridge {

namespace {

QByteArray systemAuthorities()
{
    QByteArray text;
    QSet<QByteArray> seen; // on Debian each is in a file of its own, and in one with all of them
    const QList<QSslCertificate> authorities = QSslConfiguration::systemCaCertificates();
    for (const QSslCertificate &authority : authorities) {
        const QByteArray one = authority.toPem();
        if (!seen.contains(one)) {
            seen.insert(one);
            text += one;
        }
    }
    return text;
}

//! Whether it was written within the last hour.
bool isFresh(const QString &path)
{
    constexpr qint64 hour = 3600; // seconds
    const QFileInfo file(path);
    const qint64 age = file.lastModified().secsTo(QDateTime::currentDateTime());
    return file.isReadable() && file.size() > 0 && age >= 0 && age < hour;
}

bool holds(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.readAll() == content;
}

} // namespace

Expected<QString> systemAuthoritiesFile(const QString &dataDirectory)
{
    const QString path = dataDirectory + u"/authorities.pem"_s;
    if (isFresh(path)) {
        return path;
    }
    const QByteArray text = systemAuthorities();
    if (text.isEmpty()) {
        return configurationError(Sentence(SentenceId::NoAuthorities));
    }
    // Not for the owner only: what a command of another user has written must serve the service too.
    constexpr auto readable =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(readable) &&
                           file.write(text) == text.size() && file.commit();
    if (isWritten || holds(path, text)) { // another instance may have written it, as another user
        return path;
    }
    Error error = configurationError(Sentence(SentenceId::AuthoritiesNotWritable, {path}));
    error.detail = file.errorString();
    return error;
}

} // namespace statusbridge
