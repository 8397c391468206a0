// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/zohosim/certificate.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace statusbridge::zohosim {

Expected<Certificate> madeCertificate()
{
    const QTemporaryDir folder;
    const QString keyFile = folder.filePath(QStringLiteral("key.pem"));
    const QString certificateFile = folder.filePath(QStringLiteral("certificate.pem"));
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                   QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
                   QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
                   QStringLiteral("/CN=localhost"), QStringLiteral("-addext"),
                   QStringLiteral("subjectAltName=DNS:localhost,IP:127.0.0.1"), QStringLiteral("-keyout"), keyFile,
                   QStringLiteral("-out"), certificateFile});
    QFile key(keyFile);
    QFile certificate(certificateFile);
    if (!openssl.waitForFinished() || openssl.exitCode() != 0 || !key.open(QIODevice::ReadOnly) ||
        !certificate.open(QIODevice::ReadOnly)) {
        return Error{.kind = ErrorKind::Configuration,
                     .message = QStringLiteral("No certificate could be made: is the program openssl installed?"),
                     .detail = QString::fromLocal8Bit(openssl.readAllStandardError())};
    }
    const Certificate made{QSslCertificate(&certificate), QSslKey(&key, QSsl::Ec)};
    if (made.certificate.isNull() || made.key.isNull()) {
        return Error{.kind = ErrorKind::Configuration,
                     .message = QStringLiteral("The certificate that openssl made cannot be read.")};
    }
    return made;
}

} // namespace statusbridge::zohosim
