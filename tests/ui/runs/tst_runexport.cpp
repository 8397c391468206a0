// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/consolefixture.h"
#include "ui/export/exporter.h"
#include "ui/runs/runexport.h"
#include "ui/widgets/banner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace tst_runexport {

using namespace statusbridge;

//! Cycles of five records each, one a minute, of which every third failed.
void addRuns(CycleFixture &cycle, int count)
{
    cycle.executeAll(
        {u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
         "INSERT INTO statusbridge_runs (id, started_by, holder, started_at, finished_at, outcome, "
         "counts, error_kind, message, unknown_words, lease_token) SELECT i, 'schedule', 'host', "
         "1750000000000 + i * 60000, 1750000005000 + i * 60000, "
         "CASE WHEN i - i / 3 * 3 = 0 THEN 'failed' ELSE 'succeeded' END, '{\"updated\":5}', '', '', '{}', 1 "
         "FROM n"_s.arg(count),
         u"INSERT INTO statusbridge_journal (run_id, record_id, queue_id, outcome, status_before, "
         "status_after, message_id, recipient_id, reason, zoho_words, zoho_code, noted_at, failure) "
         "SELECT id, 'r-' || id, '=1+1', 'failed', 'sent', 'delivered', 'wamid.1', '+15550001234', "
         "'Zoho refused it.', 'No.', 3002, started_at, '[\"WhatsApp\",\"7\",\"=2+2\"]' FROM statusbridge_runs"_s});
}

QByteArray exported(ConsoleFixture &fixture, ExportFormat format, const ExportRequest &request)
{
    QWidget window;
    Banner banner(&window);
    Exporter exporter(fixture.gateway, &banner, &window);
    const QString path = fixture.cycle.directory.filePath(u"exported"_s);
    exporter.save(path, format, request);
    if (!QTest::qWaitFor([&exporter] { return !exporter.isBusy(); }) || !banner.sentence().isEmpty()) {
        return banner.sentence().toUtf8();
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class RunExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingThatFitsTheFilterIsExported()
    {
        ConsoleFixture fixture;
        addRuns(fixture.cycle, 3300);
        const RunFilter failed{.outcomes = {CycleOutcome::Failed}};
        const QJsonArray rows =
            QJsonDocument::fromJson(exported(fixture, ExportFormat::Json, exportOfRuns(failed, RunOrder()))).array();
        QCOMPARE(rows.size(), 1100);
        QCOMPARE(rows.first()[QLatin1String("run_id")].toInt(), 3300);
        QCOMPARE(rows.last()[QLatin1String("run_id")].toInt(), 3);
        QCOMPARE(rows.first()[QLatin1String("outcome")].toString(), u"failed"_s);
        QCOMPARE(rows.first()[QLatin1String("updated")].toInt(), 5);
        QCOMPARE(rows.first()[QLatin1String("duration_seconds")].toDouble(), 5.0);
        QVERIFY(rows.first()[QLatin1String("started_at")].toString().endsWith(u'Z'));
    }

    void recordsGoIntoASpreadsheetUnharmed()
    {
        ConsoleFixture fixture;
        addRuns(fixture.cycle, 2);
        const QByteArray csv = exported(fixture, ExportFormat::Csv, exportOfRecords(2, {}));
        const QList<QByteArray> lines = csv.split('\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(1).trimmed(),
                 QByteArray("2,2025-06-15 15:08:40,failed,r-2,'=1+1,wamid.1,'+15550001234,sent,delivered,"
                            "Zoho refused it.,3002,No.,7,WhatsApp 7: =2+2"));
    }
};

QTEST_MAIN(RunExportTest)

} // namespace tst_runexport

#include "tst_runexport.moc"
