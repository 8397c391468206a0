// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/servertls.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

namespace statusbridge {

namespace {

Error unusable(const QString &setting, const QString &path, const Sentence &why)
{
    return configurationError(Sentence(SentenceId::ApiFileUnusable, {path, setting, why}));
}

Expected<QByteArray> contentOf(const QString &setting, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return unusable(setting, path, file.errorString());
    }
    return file.readAll();
}

QSslKey keyFrom(const QByteArray &pem)
{
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec}) {
        if (const QSslKey key(pem, algorithm); !key.isNull()) {
            return key;
        }
    }
    return {};
}

// Qt has no question for it; but both forms hold the public numbers, one right after the other (RFC 8017, RFC 5915).
bool isPair(const QSslKey &publicKey, const QSslKey &privateKey)
{
    const int size = (publicKey.length() + 7) / 8; // bytes
    constexpr int exponent = 5;
    const auto numbers = publicKey.toDer().right(publicKey.algorithm() == QSsl::Rsa ? size + exponent : 2 * size);
    return publicKey.algorithm() == privateKey.algorithm() && privateKey.toDer().contains(numbers);
}

} // namespace

Expected<QSslConfiguration> serverTls(const TlsFiles &files)
{
    const QString certificateSetting = files.section + u".tls_certificate"_s;
    const QString keySetting = files.section + u".tls_key"_s;
    const auto certificatePem = contentOf(certificateSetting, files.certificate);
    const auto keyPem = contentOf(keySetting, files.key);
    if (!certificatePem || !keyPem) {
        return !certificatePem ? certificatePem.error() : keyPem.error();
    }
    const auto chain = QSslCertificate::fromData(*certificatePem, QSsl::Pem);
    if (chain.isEmpty()) {
        return unusable(certificateSetting, files.certificate, Sentence(SentenceId::NoCertificateInFile));
    }
    const auto key = keyFrom(*keyPem);
    if (key.isNull()) {
        return unusable(keySetting, files.key, Sentence(SentenceId::NoPrivateKeyInFile));
    }
    if (!isPair(chain.first().publicKey(), key)) {
        return unusable(keySetting, files.key, Sentence(SentenceId::KeyOfOtherCertificate));
    }
    // OpenSSL refuses shorter ones in each handshake, and not before (SSL_CTX_set_security_level(3), level 2).
    constexpr int shortestRsa = 2048;
    if (key.algorithm() == QSsl::Rsa && key.length() < shortestRsa) {
        return unusable(keySetting, files.key, Sentence(SentenceId::KeyTooShort, {shortestRsa, key.length()}));
    }
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    return configuration;
}

} // namespace statusbridge
