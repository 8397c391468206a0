// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/zohosim/certificate.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace statusbridge::zohosim {

Expected<Certificate> madeCertificate()
{
    const QTemporaryDir folder;
    const QString keyFile = folder.filePath(u"key.pem"_s);
    const QString certificateFile = folder.filePath(u"certificate.pem"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                   u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s,
                   u"subjectAltName=DNS:localhost,IP:127.0.0.1"_s, u"-keyout"_s, keyFile, u"-out"_s, certificateFile});
    QFile key(keyFile);
    QFile certificate(certificateFile);
    if (!openssl.waitForFinished() || openssl.exitCode() != 0 || !key.open(QIODevice::ReadOnly) ||
        !certificate.open(QIODevice::ReadOnly)) {
        return Error{.kind = ErrorKind::Configuration,
                     .message = u"No certificate could be made: is the program openssl installed?"_s,
                     .detail = QString::fromLocal8Bit(openssl.readAllStandardError())};
    }
    const Certificate made{QSslCertificate(&certificate), QSslKey(&key, QSsl::Ec)};
    if (made.certificate.isNull() || made.key.isNull()) {
        return Error{.kind = ErrorKind::Configuration,
                     .message = u"The certificate that openssl made cannot be read."_s};
    }
    return made;
}

} // namespace statusbridge::zohosim
