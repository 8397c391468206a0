// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/crosschecks.h"

#include <QTest>

#include <functional>

Q_DECLARE_METATYPE(std::function<void(statusbridge::Settings &)>)

namespace tst_crosschecks {

using namespace statusbridge;
using Change = std::function<void(Settings &)>;

class CrossChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDefaultsAgree() { QVERIFY(!findConflict(Settings())); }

    void settingsThatDisagreeAreNamed_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("fullName");
        const auto row = [](const char *name, const Change &change, const char *fullName) {
            QTest::newRow(name) << change << QString::fromLatin1(fullName);
        };
        row(
            "an alias of a word that isn't ranked", [](Settings &s) { s.status.ranking = {u"failed"_s}; },
            "status.aliases");
        row(
            "an alias that is ranked itself",
            [](Settings &s) {
                s.status.aliases = {{u"sent"_s, u"failed"_s}};
            },
            "status.aliases");
        row(
            "a written form of a word that isn't ranked",
            [](Settings &s) {
                s.status.writtenAs = {{u"read"_s, u"Read"_s}};
            },
            "status.written_as");
        row(
            "two values for one field", [](Settings &s) { s.fields.messageIdWebhook = s.fields.status; },
            "fields.message_id_webhook");
        row(
            "a reason in the field of the status", [](Settings &s) { s.fields.reasonWebhook = s.fields.status; },
            "fields.reason_webhook");
        row(
            "a write over the queue id", [](Settings &s) { s.fields.queueIdWebhook = s.fields.queueId; },
            "fields.queue_id_webhook");
        row(
            "a login at a mail server without encryption",
            [](Settings &s) {
                s.alerts.smtpTls = u"none"_s;
                s.alerts.smtpUser = u"anna"_s;
            },
            "alerts.smtp_tls");
        row(
            "mail from nobody", [](Settings &s) { s.alerts.mailTo = QStringList{u"anna@example.com"_s}; },
            "alerts.mail_from");
        row(
            "mail by no server",
            [](Settings &s) {
                s.alerts.mailTo = QStringList{u"anna@example.com"_s};
                s.alerts.mailFrom = u"statusbridge@example.com"_s;
            },
            "alerts.smtp_host");
        row(
            "a cron expression beside hours",
            [](Settings &s) {
                s.sync.cron = u"@hourly"_s;
                s.sync.hours = u"07:00-20:00"_s;
            },
            "sync.cron");
        row(
            "one table twice", [](Settings &s) { s.deliveredLogs.table = u"Webhook_Logs"_s; }, "delivered_logs.table");
        row(
            "one of our own tables", [](Settings &s) { s.webhookLogs.table = u"public.Statusbridge_runs"_s; },
            "webhook_logs.table");
        row(
            "a shape and a path",
            [](Settings &s) {
                s.webhookLogs.shape = u"meta"_s;
                s.webhookLogs.status = u"payload->status"_s;
            },
            "webhook_logs.shape");
        row(
            "a custom shape without a path", [](Settings &s) { s.deliveredLogs.shape = u"custom"_s; },
            "delivered_logs.shape");
        row(
            "a server without a database", [](Settings &s) { s.database.driver = u"mysql"_s; }, "database.name");
        row(
            "a certificate without a key", [](Settings &s) { s.api.tlsCertificate = u"/c"_s; }, "api.tls_key");
        row(
            "a key without a certificate", [](Settings &s) { s.api.tlsKey = u"/k"_s; }, "api.tls_certificate");
        row(
            "a receiver's certificate without a key", [](Settings &s) { s.webhook.tlsCertificate = u"/c"_s; },
            "webhook.tls_key");
        row(
            "a receiver for others without a certificate",
            [](Settings &s) {
                s.webhook.enabled = true;
                s.webhook.address = u"0.0.0.0"_s;
            },
            "webhook.address");
        for (const auto *address : {u"0.0.0.0", u"::", u"192.168.1.4"}) {
            row(
                qPrintable(u"unencrypted on "_s + QStringView(address).toString()),
                [address](Settings &s) { s.api.address = QStringView(address).toString(); }, "api.address");
        }
    }
    void settingsThatDisagreeAreNamed()
    {
        QFETCH(Change, change);
        QFETCH(QString, fullName);
        Settings settings;
        change(settings);
        const auto found = findConflict(settings);
        QVERIFY(found);
        QCOMPARE(found->fullName, fullName);
        QVERIFY(found->message.english().startsWith(fullName + u' '));
        QVERIFY(found->message.english().endsWith(u'.'));
    }

    void theApiMayBeReachedFromOutsideWithTlsOrWhenItIsOff()
    {
        Settings settings;
        settings.api.address = u"0.0.0.0"_s;
        settings.api.tlsCertificate = u"/c"_s;
        settings.api.tlsKey = u"/k"_s;
        QVERIFY(!findConflict(settings));
        settings.api = {.enabled = false, .address = u"0.0.0.0"_s, .tlsCertificate = {}, .tlsKey = {}};
        QVERIFY(!findConflict(settings));
        for (const auto *address : {u"127.0.0.1", u"127.1.2.3", u"::1", u"localhost"}) {
            settings.api = {.address = QStringView(address).toString(), .tlsCertificate = {}, .tlsKey = {}};
            QVERIFY(!findConflict(settings));
        }
    }

    void allThatZohoStillNeedsIsNamedAtOnce()
    {
        ZohoSettings zoho;
        zoho.owner = u"acme"_s;
        QCOMPARE(checkZohoIsConfigured(zoho).error().message.english(),
                 u"Zoho is not configured yet: set zoho.client_id, zoho.app, zoho.report in the "
                 "configuration file."_s);
        zoho.clientId = zoho.app = zoho.report = u"x"_s;
        QVERIFY(checkZohoIsConfigured(zoho).hasValue());
    }
};

QTEST_GUILESS_MAIN(CrossChecksTest)

} // namespace tst_crosschecks

#include "tst_crosschecks.moc"
