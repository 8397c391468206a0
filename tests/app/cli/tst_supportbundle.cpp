// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/supportbundle.h"
#include "engine/config/settings.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_supportbundle {

using namespace statusbridge;

class SupportBundleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreMaskedAndTimesAreNot_data();
    void numbersAreMaskedAndTimesAreNot();
    void noSettingHasCredentials();
    void theLastLinesOfTheLogAreTakenWhole();
};

void SupportBundleTest::numbersAreMaskedAndTimesAreNot_data()
{
    QTest::addColumn<QString>("hidden");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *name, const QString &hidden, const QString &kept) {
        QTest::newRow(name) << hidden << kept;
    };
    row("international", u"15550001234"_s, {});
    row("with signs", u"+1 (555) 000-1234"_s, {});
    row("with points", u"555.000.1234.5678"_s, {});
    row("record id", u"3888833000000100001"_s, {});
    row("token", u"1000.abcdef.ghijkl"_s, {});
    row("password", u"hunter2"_s, {});
    row("day", {}, u"2026-03-01"_s);
    row("time", {}, u"2026-03-01T12:00:00.123Z"_s);
    row("day and time", {}, u"2026-03-01 12:00:00"_s);
    row("address", {}, u"192.168.100.200"_s);
    row("port", {}, u"127.0.0.1:5432"_s);
    row("version", {}, u"10.11.6"_s);
    row("small", {}, u"100000"_s);
}

void SupportBundleTest::numbersAreMaskedAndTimesAreNot()
{
    QFETCH(const QString, hidden);
    QFETCH(const QString, kept);
    const QString name = hidden == u"hunter2" ? u"password="_s : u"to "_s;
    const QString clean = withoutPersons(u"Sent "_s + name + hidden + kept + u", it said."_s);
    QVERIFY2(hidden.isEmpty() || !clean.contains(hidden), qPrintable(clean));
    QVERIFY2(clean.contains(kept), qPrintable(clean));
    QVERIFY(clean.startsWith(u"Sent ") && clean.endsWith(u", it said."));
}

void SupportBundleTest::noSettingHasCredentials()
{
    Settings settings;
    settings.network.proxy = u"http://anna:CANARY@proxy.example:3128"_s;
    settings.zoho.report = u"All_Messages"_s;
    // Those who know these may post there, or silence the switch.
    settings.alerts.webhookUrl = u"https://hooks.example/services/CANARY"_s;
    settings.alerts.pingUrl = u"https://ping.example:8443/CANARY?x=CANARY"_s;
    const QJsonObject bundled = bundledSettings(settings);
    QCOMPARE(bundled.value(u"network"_s).toObject().value(u"proxy"_s).toString(), u"http://proxy.example:3128"_s);
    const QJsonObject alerts = bundled.value(u"alerts"_s).toObject();
    QCOMPARE(alerts.value(u"webhook_url"_s).toString(), u"https://hooks.example/…"_s);
    QCOMPARE(alerts.value(u"ping_url"_s).toString(), u"https://ping.example:8443/…"_s);
    QCOMPARE(bundled.value(u"zoho"_s).toObject().value(u"report"_s).toString(), u"All_Messages"_s);
}

void SupportBundleTest::theLastLinesOfTheLogAreTakenWhole()
{
    const QTemporaryDir folder;
    QFile log(folder.filePath(u"x.log"_s));
    QVERIFY(log.open(QIODevice::WriteOnly));
    for (int i = 0; i < 20000; ++i) {
        log.write("line of a log with a secret=CANARY, sbt_CANARYabcdefghijklmnopqrstuvwxyz and canary@example.org " +
                  QByteArray::number(i) + '\n');
    }
    log.close();
    const QStringList lines = bundledLog(log.fileName());
    QVERIFY(lines.size() > 500 && lines.size() <= 1000);
    QVERIFY(lines.constFirst().startsWith(u"line of a log"));
    QVERIFY(lines.constLast().endsWith(u"19999"));
    QVERIFY(!lines.join(u'\n').contains(u"CANARY", Qt::CaseInsensitive));
    QVERIFY(bundledLog(folder.filePath(u"missing"_s)).isEmpty());
}

QTEST_GUILESS_MAIN(SupportBundleTest)

} // namespace tst_supportbundle

#include "tst_supportbundle.moc"
