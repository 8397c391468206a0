// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/bodyunroller.h"
#include "engine/store/collector/webhookrows.h"
#include "tests/bench/numbers.h"
#include "tests/bench/processmemory.h"
#include "tests/engine/store/storefixture.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

using namespace statusbridge;

namespace {

void orEnd(const Expected<void> &done)
{
    if (!done) {
        qFatal("%s", qPrintable(describe(done.error())));
    }
}

//! Bodies as Meta sends them, with one status each.
void fill(StoreFixture &store, qint64 count)
{
    const auto connection = store.connect(DatabasePurpose::Service, 3600);
    const QString number = TestDatabase::choose(u"i"_s, u"CAST(i AS text)"_s, u"i"_s);
    const QString body =
        uR"('{"object":"whatsapp_business_account","entry":[{"id":"102290129340398","changes":[{"field":)"
        R"("messages","value":{"messaging_product":"whatsapp","metadata":{"display_phone_number":)"
        R"("15550783881","phone_number_id":"106540352242922"},"statuses":[{"id":"wamid.HBgL' || %1 || )"
        R"('","status":"delivered","timestamp":"1751142888","recipient_id":"15550001234",)"
        R"("biz_opaque_callback_data":"q-' || %1 || '","conversation":{"id":"c","origin":{"type":)"
        R"("utility"}},"pricing":{"billable":true,"pricing_model":"PMP","category":"utility"}}]}}]}]}')"_s.replace(
            u"%1"_s, number);
    const QString sql = TestDatabase::kind() == TestDatabase::Kind::Mysql
                            ? u"CONCAT("_s + QString(body).replace(u" || "_s, u", "_s) + u')'
                            : body;
    orEnd(connection->run(u"INSERT INTO webhook_logs (id, payload) SELECT i, %1 FROM %2"_s.arg(sql, numbers(count))));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption rows(u"rows"_s, u"How many bodies there are."_s, u"number"_s, u"1000000"_s);
    parser.addOption(rows);
    parser.process(application);
    const qint64 count = parser.value(rows).toLongLong();

    Settings settings;
    settings.webhookLogs.shape = u"meta"_s;
    StoreFixture store(StoreFixture::Tables::Migrated, settings);
    fill(store, count);
    const FencingToken token = store.lease();
    const auto connection = store.connect();
    WebhookRows reader(*connection, settings.webhookLogs, settings.deliveredLogs);
    orEnd(reader.prepare());
    const double idle = processMebibytes("VmRSS");
    QElapsedTimer timer;
    timer.start();
    QueueIdLookup lookup(*connection);
    BodyUnroller unroller(*connection, reader.tables(), token, lookup, {.firstTime = std::chrono::hours(1)});
    qint64 renewed = 0;
    orEnd(unroller.update(reader.tables().webhookLogs, [&] {
        if (timer.elapsed() - renewed > 10'000) { // as a cycle does
            renewed = timer.elapsed();
            orEnd(Lease(store.database()).renew(token, 60));
        }
        return true;
    }));
    const double seconds = static_cast<double>(timer.elapsed()) / 1000;
    QTextStream(stdout) << u"%1 bodies in %2 s, %3 a second; %4 MiB at most over %5 MiB before; %6 statuses\n"_s.arg(
        QString::number(count), QString::number(seconds, 'f', 1),
        QString::number(static_cast<double>(count) / seconds, 'f', 0),
        QString::number(processMebibytes("VmHWM") - idle, 'f', 1), QString::number(idle, 'f', 1),
        store.read(u"SELECT count(*) FROM statusbridge_statuses"_s));
    return 0;
}
