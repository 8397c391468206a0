// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settings.h"
#include "tests/engine/sync/cyclefixture.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace statusbridge {

//! \brief The other sides of alerts, real ones in a process of their own: mail servers with STARTTLS, TLS and neither,
//! and a receiver of webhooks over HTTPS that checks their signature. Their certificate is of their own authority.
class AlertReceivers
{
public:
    AlertReceivers();
    ~AlertReceivers();
    Q_DISABLE_COPY_MOVE(AlertReceivers)

    [[nodiscard]] static QString user() { return u"alerts"_s; }
    [[nodiscard]] static Secret password() { return Secret("a password with spaces"); }
    [[nodiscard]] static Secret webhookKey() { return Secret("key of the webhook"); }

    //! \brief starttls, tls, plain or https.
    [[nodiscard]] int port(const QString &name) const { return m_ports.value(name).toInt(); }
    [[nodiscard]] QString certificate() const { return m_directory.filePath(u"cert.pem"_s); }
    //! \brief Names both channels, with TLS and login, and trusts the certificate.
    void configure(Settings &settings, SecretStore &secrets) const;

    //! \brief All that they told since the last call, once there are so many, or after twenty seconds.
    [[nodiscard]] QList<QJsonObject> told(qsizetype count);

private:
    QTemporaryDir m_directory;
    QProcess m_process;
    QJsonObject m_ports;
};

} // namespace statusbridge
