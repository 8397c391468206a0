// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/consolefixture.h"
#include "tests/ui/delivery/deliverysamples.h"
#include "ui/delivery/deliveryexport.h"
#include "ui/widgets/banner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <iterator>

namespace tst_deliveryexport {

using namespace statusbridge;

QJsonArray exported(ConsoleFixture &fixture, const ExportRequest &request)
{
    QWidget window;
    Banner banner(&window);
    Exporter exporter(fixture.gateway, &banner, &window);
    const QString path = fixture.cycle.directory.filePath(u"exported"_s);
    exporter.save(path, ExportFormat::Json, request);
    if (!QTest::qWaitFor([&exporter] { return !exporter.isBusy(); }) || !banner.sentence().isEmpty()) {
        qWarning("%s", qPrintable(banner.sentence()));
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

//! Long enough for all messages here: what pages ask has a begin and an end, without which a server tells the last
//! days.
DeliveryFilter allDays()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return {.from = QDateTime(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC), .until = now.addDays(1)};
}

QList<ExportRow> rowsOfKind(const QList<ExportRow> &rows, const QString &kind)
{
    QList<ExportRow> found;
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(found),
                 [&kind](const ExportRow &row) { return row.first() == kind; });
    return found;
}

class DeliveryExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTotalHasARow()
    {
        const DeliveryReport report = morning();
        const DeliveryQuestion question{
            .filter = {.from = report.periods.first().begin, .until = report.periods.last().end},
            .step = DeliveryStep::Hour};
        const QList<ExportRow> rows = totalsRows(report, question);
        QCOMPARE(rows.size(), 1 + 2 + 4 + 2);
        const qsizetype columns = exportOfTotals(question).columns.size();
        for (const ExportRow &row : rows) {
            QCOMPARE(row.size(), columns);
        }
        QCOMPARE(rows.first().first().toString(), u"all"_s);
        QCOMPARE(rows.first().at(6).toLongLong(), 100);
        QCOMPARE(rows.first().at(12).toDouble(), 2.5);
        QCOMPARE(rowsOfKind(rows, u"hour"_s).first().at(7).toLongLong(), 40);
        QCOMPARE(rowsOfKind(rows, u"template"_s).first().at(3).toString(), u"order_shipped"_s);
        const ExportRow reason = rowsOfKind(rows, u"reason"_s).first();
        QCOMPARE(reason.at(3).toString(), u"131026"_s);
        QVERIFY(!reason.at(4).toString().isEmpty() && !reason.at(5).toString().isEmpty());
        QCOMPARE(reason.at(9).toLongLong(), 7);
        QVERIFY(!reason.at(7).isValid()); // nothing, which is not none
    }

    void totalsAreThoseOfTheMomentOfWriting()
    {
        ConsoleFixture fixture;
        const ExportRequest request = exportOfTotals({.filter = allDays()});
        fixture.cycle.addDelivered(u"q-1"_s, u"delivered"_s);
        fixture.cycle.addDelivered(u"q-2"_s, u"failed"_s);
        static_cast<void>(fixture.cycle.sync());
        const QJsonArray rows = exported(fixture, request);
        QVERIFY(!rows.isEmpty());
        QCOMPARE(rows.first()[QLatin1String("kind")].toString(), u"all"_s);
        QCOMPARE(rows.first()[QLatin1String("messages")].toInt(), 2);
        QCOMPARE(rows.first()[QLatin1String("failed")].toInt(), 1);
    }

    void allMessagesThatFitAreExported()
    {
        ConsoleFixture fixture;
        constexpr int failed = 2001; // more than two pages
        QStringList statements;
        for (int i = 0; i < failed; ++i) {
            statements += u"INSERT INTO delivered_logs (queue_id, message_id, status, recipient_id, timestamp) VALUES "
                          "('q-%1', 'wamid.%1', 'failed', '15550001234', '%2')"_s.arg(i)
                              .arg(1750031673 + i / 2);
        }
        fixture.cycle.executeAll(statements);
        fixture.cycle.addDelivered(u"other"_s, u"delivered"_s);
        const auto countAll = [&fixture] {
            static_cast<void>(fixture.cycle.sync());
            return fixture.cycle.scalar(u"SELECT count(*) FROM statusbridge_messages"_s).toInt() == failed + 1;
        };
        QTRY_VERIFY(countAll());
        DeliveryFilter filter = allDays();
        filter.states = {DeliveryState::Failed};
        const QJsonArray rows = exported(fixture, exportOfMessages(filter));
        QSet<QString> ids;
        for (const auto &row : rows) {
            ids += row.toObject()[QLatin1String("queue_id")].toString();
            QCOMPARE(row.toObject()[QLatin1String("state")].toString(), u"failed"_s);
        }
        QCOMPARE(rows.size(), failed);
        QCOMPARE(ids.size(), failed);
        QVERIFY(rows.first()[QLatin1String("first_time")].toString().endsWith(u'Z'));
    }
};

QTEST_MAIN(DeliveryExportTest)

} // namespace tst_deliveryexport

#include "tst_deliveryexport.moc"
