// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/alerts/alertreceivers.h"

#include <QElapsedTimer>
#include <QJsonDocument>

namespace statusbridge {

namespace {

constexpr int patienceMs = 20'000;

} // namespace

AlertReceivers::AlertReceivers()
{
    const QString key = m_directory.filePath(u"key.pem"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, key,
                                 u"-out"_s, certificate(), u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=localhost"_s,
                                 u"-addext"_s, u"subjectAltName=DNS:localhost"_s});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0) {
        qFatal("There is no certificate: is openssl installed?");
    }
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    // The system's own, which has the packages of the system.
    m_process.start(u"/usr/bin/python3"_s,
                    {QStringLiteral(STATUSBRIDGE_ALERT_RECEIVERS), certificate(), key, user(),
                     QString::fromLatin1(password().reveal()), QString::fromLatin1(webhookKey().reveal())});
    const QList<QJsonObject> first = told(1);
    m_ports = first.isEmpty() ? QJsonObject() : first.constFirst().value(u"ports"_s).toObject();
    if (m_ports.isEmpty()) {
        qFatal("The receivers of alerts don't run: is python3-aiosmtpd installed?");
    }
}

AlertReceivers::~AlertReceivers()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(patienceMs)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

void AlertReceivers::configure(Settings &settings, SecretStore &secrets) const
{
    settings.network.caFile = certificate();
    settings.network.proxy = u"none"_s;
    settings.network.timeoutSeconds = 10;
    settings.alerts.mailTo = {u"anna@example.com"_s, u"bob@example.com"_s};
    settings.alerts.mailFrom = u"statusbridge@example.com"_s;
    settings.alerts.smtpHost = u"localhost"_s;
    settings.alerts.smtpPort = port(u"starttls"_s);
    settings.alerts.smtpUser = user();
    settings.alerts.webhookUrl = u"https://localhost:%1/alerts"_s.arg(port(u"https"_s));
    settings.alerts.timeZone = u"UTC"_s;
    if (!secrets.write(secretnames::smtpPassword(), password()) ||
        !secrets.write(secretnames::alertWebhookKey(), webhookKey())) {
        qFatal("The secrets can't be stored.");
    }
}

QList<QJsonObject> AlertReceivers::told(qsizetype count)
{
    QList<QJsonObject> all;
    QElapsedTimer timer;
    timer.start();
    while (all.size() < count && timer.elapsed() < patienceMs) {
        if (!m_process.canReadLine()) {
            m_process.waitForReadyRead(patienceMs / 20);
            continue;
        }
        all += QJsonDocument::fromJson(m_process.readLine()).object();
    }
    return all;
}

} // namespace statusbridge
