// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/apitls.h"

#include "engine/config/settings.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

namespace statusbridge {

namespace {

Error unusable(const QString &setting, const QString &path, const QString &why)
{
    return {.kind = ErrorKind::Configuration,
            .message = QStringLiteral("The file %1 that api.%2 names can't be used: %3.").arg(path, setting, why)};
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

} // namespace

Expected<QSslConfiguration> apiTls(const ApiSettings &api)
{
    const auto certificateSetting = QStringLiteral("tls_certificate");
    const auto keySetting = QStringLiteral("tls_key");
    const auto certificatePem = contentOf(certificateSetting, api.tlsCertificate);
    const auto keyPem = contentOf(keySetting, api.tlsKey);
    if (!certificatePem || !keyPem) {
        return !certificatePem ? certificatePem.error() : keyPem.error();
    }
    const auto chain = QSslCertificate::fromData(*certificatePem, QSsl::Pem);
    if (chain.isEmpty()) {
        return unusable(certificateSetting, api.tlsCertificate, QStringLiteral("there is no PEM certificate in it"));
    }
    const auto key = keyFrom(*keyPem);
    if (key.isNull()) {
        return unusable(keySetting, api.tlsKey,
                        QStringLiteral("there is no PEM private key without a passphrase in it, RSA or EC"));
    }
    const auto ofCertificate = chain.first().publicKey();
    if (ofCertificate.algorithm() != key.algorithm() || ofCertificate.length() != key.length()) {
        return unusable(keySetting, api.tlsKey, QStringLiteral("it is not the key of the certificate"));
    }
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    return configuration;
}

} // namespace statusbridge
