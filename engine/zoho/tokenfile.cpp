// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/tokenfile.h"

#include "engine/core/logging.h"
#include "engine/core/platform.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace statusbridge::zoho {

namespace {

constexpr auto ownerKey = "owner"_L1;
constexpr auto tokenKey = "access_token"_L1;
constexpr auto expiresKey = "expires_at"_L1;
constexpr auto scopeKey = "scope"_L1;
constexpr auto domainKey = "api_domain"_L1;
constexpr auto askedKey = "asked"_L1;
constexpr auto blockedKey = "blocked_until"_L1;
constexpr auto failedKey = "last_failed"_L1;

Error fileError(SentenceId sentence, const QString &path, const QString &reason)
{
    return configurationError(Sentence(sentence, {path}), reason);
}

QString isoText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime isoTime(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

// A fingerprint, so that the file holds nothing that outlives the access token.
QString fingerprint(const TokenOwner &owner)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData((owner.clientId + u'\n' + owner.accountsHost + u'\n').toUtf8());
    hash.addData(owner.refreshToken.reveal());
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

TokenFile::TokenFile(const QString &path, const TokenOwner &owner) : m_path(path), m_owner(fingerprint(owner)) {}

Expected<std::optional<AccessToken>> TokenFile::load()
{
    return read().transform([](const QJsonObject &content) {
        const AccessToken token{.value = Secret(content.value(tokenKey).toString().toLatin1()),
                                .expiresAt = isoTime(content.value(expiresKey)),
                                .scope = content.value(scopeKey).toString(),
                                .apiDomain = content.value(domainKey).toString()};
        return token.value.isEmpty() || !token.expiresAt.isValid() ? std::nullopt : std::optional(token);
    });
}

Expected<void> TokenFile::save(const AccessToken &token)
{
    return change({{tokenKey, QString::fromLatin1(token.value.reveal())},
                   {expiresKey, isoText(token.expiresAt)},
                   {scopeKey, token.scope},
                   {domainKey, token.apiDomain}});
}

Expected<void> TokenFile::forget() const
{
    if (QFile::exists(m_path) && !QFile::remove(m_path)) {
        return fileError(SentenceId::TokenFileNotRemovable, m_path, {});
    }
    return {};
}

bool TokenFile::beginRefresh()
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    const auto opened = openOwnFile(m_path + u".lock"_s, OwnFileUse::ReadAndWrite);
    if (!opened) {
        // A directory without write permission must not keep every instance waiting: save() will say what is wrong.
        return true;
    }
    if (!opened->mended.isEmpty()) {
        qCCritical(lcZoho).noquote() << opened->mended.english();
    }
    auto file = std::make_unique<QFile>();
    if (!file->open(opened->descriptor, QIODevice::ReadWrite, QFileDevice::AutoCloseHandle) ||
        !tryLock(opened->descriptor)) {
        return false;
    }
    m_refreshLock = std::move(file);
    return true;
}

RefreshHistory TokenFile::history()
{
    const Expected<QJsonObject> content = read();
    if (!content) {
        return {};
    }
    RefreshHistory history{.blockedUntil = isoTime(content->value(blockedKey)),
                           .lastFailed = content->value(failedKey).toBool()};
    const QJsonArray asked = content->value(askedKey).toArray();
    for (const auto &time : asked) {
        history.asked.append(isoTime(time));
    }
    return history;
}

Expected<void> TokenFile::setHistory(const RefreshHistory &history)
{
    QJsonArray asked;
    for (const QDateTime &time : history.asked) {
        asked.append(isoText(time));
    }
    return change({{askedKey, asked}, {blockedKey, isoText(history.blockedUntil)}, {failedKey, history.lastFailed}});
}

Expected<QJsonObject> TokenFile::read() const
{
    if (!QFile::exists(m_path)) {
        return QJsonObject();
    }
    const Expected<GuardedFile> opened = openGuarded(m_path, LastLink::Refused);
    if (!opened) {
        return opened.error().kind == ErrorKind::NotFound
                   ? Expected<QJsonObject>(QJsonObject())
                   : fileError(SentenceId::TokenFileUnreadable, m_path, opened.error().detail);
    }
    if (opened->protection == FileProtection::NotRegular) {
        return fileError(SentenceId::TokenFileUnreadable, m_path, u"It is not a regular file."_s);
    }
    if (opened->protection != FileProtection::OwnerOnly) {
        qCWarning(lcZoho, "The token file could be read by others; it is not used and will be replaced.");
        return QJsonObject();
    }
    const QJsonObject content = QJsonDocument::fromJson(opened->file->readAll()).object();
    return content.value(ownerKey).toString() == m_owner ? content : QJsonObject();
}

Expected<void> TokenFile::change(const QJsonObject &values) const
{
    const Expected<QJsonObject> before = read();
    QJsonObject content = before ? *before : QJsonObject();
    for (auto value = values.begin(); value != values.end(); ++value) {
        content.insert(value.key(), value.value());
    }
    content.insert(ownerKey, m_owner);
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    const Expected<void> written = writeOwnerFile(m_path, QJsonDocument(content).toJson(QJsonDocument::Compact));
    if (!written) {
        return fileError(SentenceId::TokenFileNotWritable, m_path, written.error().detail);
    }
    return {};
}

} // namespace statusbridge::zoho
