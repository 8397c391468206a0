// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/alerts/alertsender.h"

#include "engine/config/secretstore.h"
#include "engine/config/settings.h"
#include "engine/core/logging.h"
#include "engine/core/timezone.h"
#include "engine/store/state/alerttable.h"

#include <QJsonObject>

namespace statusbridge {

namespace {

//! After a message that was not taken.
constexpr std::chrono::minutes channelPause(1);

QString shownAnswer(const TransferAnswer &answer)
{
    // SMTP says its number itself.
    const QString code = QString::number(answer.code);
    return answer.words.startsWith(code) ? answer.words : u"%1 %2"_s.arg(code, answer.words).trimmed();
}

Expected<Sentence> deliverMail(const EngineEnvironment &environment, const AlertMessage &message,
                               const TransferOptions &options)
{
    const AlertSettings &alerts = environment.settings.alerts;
    const auto password = alerts.smtpUser.isEmpty() ? Expected<Secret>(Secret())
                                                    : requireSecret(environment.secrets, secretnames::smtpPassword());
    if (!password) {
        return password.error();
    }
    const MailServer server{.host = alerts.smtpHost,
                            .port = alerts.smtpPort,
                            .tls = alerts.smtpTls,
                            .user = alerts.smtpUser,
                            .password = *password};
    return sendMail(server, alerts.mailFrom, alerts.mailTo, mailOf(message, alerts), options)
        .transform([](const TransferAnswer &answer) { return Sentence(shownAnswer(answer)); });
}

Expected<Sentence> deliverWebhook(const EngineEnvironment &environment, const AlertMessage &message,
                                  const TransferOptions &options)
{
    const AlertSettings &alerts = environment.settings.alerts;
    const auto key = environment.secrets.read(secretnames::alertWebhookKey());
    const auto form = key.and_then([&](const auto &) { return alertTemplate(alerts.webhookTemplate); });
    return form.and_then([&](const QJsonObject &filled) {
        const WebhookBody body = webhookBodyOf(message, filled, QUrl(alerts.webhookUrl));
        const QByteArray identity = message.identity.toLatin1();
        QList<QByteArray> headers = {"Idempotency-Key: " + identity, "X-Statusbridge-Id: " + identity};
        if (*key) {
            headers += "X-Statusbridge-Signature: " + webhookSignature(body.json, **key);
        }
        return postJson(body.url, headers, body.json, options).transform([](const TransferAnswer &answer) {
            return Sentence(shownAnswer(answer));
        });
    });
}

} // namespace

Expected<Sentence> deliverAlert(const EngineEnvironment &environment, AlertChannel channel, const AlertMessage &message,
                                const std::stop_token &stop)
{
    const TransferOptions options = transferOptionsOf(environment.settings.network, stop);
    switch (channel) {
    case AlertChannel::Mail:
        return deliverMail(environment, message, options);
    case AlertChannel::Webhook:
        return deliverWebhook(environment, message, options);
    }
    Q_UNREACHABLE();
}

AlertSender::AlertSender(const EngineEnvironment &environment, const AlertSenderHooks &hooks)
    : m_environment(environment), m_hooks(hooks)
{}

Expected<int> AlertSender::sendDue(AlertTable &table, const std::stop_token &stop)
{
    int sent = 0;
    for (const AlertChannel channel : alertRulesOf(m_environment.settings.alerts).channels) {
        const auto some = sendChannel(table, channel, stop);
        if (!some) {
            return some;
        }
        sent += *some;
    }
    return sent;
}

Expected<int> AlertSender::sendChannel(AlertTable &table, AlertChannel channel, const std::stop_token &stop)
{
    const AlertSettings &alerts = m_environment.settings.alerts;
    const AlertWording wording(alerts.language, timeZoneOf(alerts.timeZone));
    int sent = 0;
    while (!stop.stop_requested()) {
        if (m_environment.clock.uptime() < m_pausedUntil[channel]) {
            return sent;
        }
        const auto isDue = table.hasDue(channel);
        if (!isDue || !*isDue) {
            return isDue.transform([&](bool) { return sent; });
        }
        // Before each, since one may take as long as the lease lasts.
        const auto lease = table.takeSending(m_environment.holder);
        if (!lease || !*lease) {
            return lease.transform([&](const auto &) { return sent; });
        }
        const auto due = table.claim(**lease, channel);
        if (!due || !*due) {
            return due.transform([&](const auto &) { return sent; });
        }
        m_hooks.claimed();
        const AlertTable::Due &message = **due;
        const auto answer = deliverAlert(m_environment, channel,
                                         {.identity = message.identity,
                                          .text = message.text,
                                          .words = wording.words(message.text),
                                          .at = m_environment.clock.utcNow()},
                                         stop);
        m_hooks.sent();
        if (!answer) {
            m_pausedUntil[channel] = m_environment.clock.uptime() + channelPause;
            qCWarning(lcApp).noquote() << "An alert could not be sent by" << toString(channel) + u':'
                                       << describe(answer.error());
        }
        const auto noted = answer ? table.noteSent(**lease, message.id, *answer)
                                  : table.noteFailed(**lease, message.id, withDetail(answer.error()),
                                                     alertBackoff(message.attempts + 1));
        if (!noted) {
            return noted.error();
        }
        sent += answer ? 1 : 0;
    }
    return sent;
}

} // namespace statusbridge
