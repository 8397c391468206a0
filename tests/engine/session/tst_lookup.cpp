// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lookup.h"
#include "tests/engine/sync/cyclefixture.h"
#include "tests/engine/sync/syncsamples.h"

#include <QTest>

using namespace statusbridge;
using samples::row;

namespace {

LookupView lookUpRows(const StatusRows &rows)
{
    Settings settings;
    settings.fields.timeZone = QStringLiteral("UTC");
    return lookUp(QStringLiteral("q-1"), rows, samples::ranking(), writingOf(settings), samples::now());
}

} // namespace

class LookupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theChosenRowIsShownAmongAllOfThem()
    {
        const LookupView view = lookUpRows(
            {row(1, QStringLiteral("sent")), row(2, QStringLiteral(" Failed ")), row(3, QStringLiteral("deleted"))});
        QCOMPARE(view.rows.size(), 3);
        QVERIFY(!view.rows.at(0).chosen);
        QVERIFY(view.rows.at(1).chosen);
        QCOMPARE(view.rows.at(1).meaning, QStringLiteral("failed"));
        QVERIFY(view.rows.at(2).meaning.isEmpty());
        QVERIFY(view.rows.at(2).eventTime.isValid());
        QCOMPARE(view.push->statusAfter, QStringLiteral("failed"));
        QCOMPARE(view.push->timestamp, QStringLiteral("15-Jun-2025 23:54:33"));
    }

    void rowsOfTheTwoTablesWithTheSameIdAreNotMixedUp()
    {
        StatusRow delivered = row(1, QStringLiteral("delivered"));
        delivered.source = RowSource::DeliveredLogs;
        const LookupView view = lookUpRows({row(1, QStringLiteral("delivered")), delivered});
        QVERIFY(!view.rows.at(0).chosen);
        QVERIFY(view.rows.at(1).chosen);
    }

    void itIsSaidWhyTheRowWasChosen_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("why");
        QTest::newRow("alone") << QStringList{QStringLiteral("sent"), QStringLiteral("deleted")}
                               << "It is the only row with a known status.";
        QTest::newRow("alone, an alias")
            << QStringList{QStringLiteral("READ")}
            << "It is the only row with a known status (\"READ\" counts as \"delivered\").";
        QTest::newRow("strongest") << QStringList{QStringLiteral("sent"), QStringLiteral("failed")}
                                   << "\"failed\" is the strongest status of all rows.";
        QTest::newRow("a tie")
            << QStringList{QStringLiteral("read"), QStringLiteral("delivered")}
            << "\"delivered\" is the strongest status, and among its 2 rows this one comes first: the "
               "word itself before an alias, then the latest event, then delivered_logs, then the "
               "highest id.";
    }

    void itIsSaidWhyTheRowWasChosen()
    {
        QFETCH(QStringList, words);
        StatusRows rows;
        for (const QString &word : words) {
            rows.append(row(static_cast<int>(rows.size()) + 1, word));
        }
        QTEST(lookUpRows(rows).chosenBecause, "why");
    }

    void unknownWordsAreShownAndNothingWouldBePushed()
    {
        const LookupView view = lookUpRows({row(1, QStringLiteral("deleted")), row(2, QString())});
        QCOMPARE(view.rows.size(), 2);
        QVERIFY(!view.push);
        QVERIFY(view.chosenBecause.isEmpty());
    }

    void theDeskAddsWhatWasDoneAboutIt()
    {
        CycleFixture fixture;
        fixture.addSentRecords(1);
        QCOMPARE(fixture.sync().counts.updated, 1);
        fixture.addWebhook(QStringLiteral("q-1"), QStringLiteral("delivered"));
        QCOMPARE(fixture.sync().counts.updated, 1);
        const auto desk = EngineDesk::open(fixture.environment);
        const auto view = (*desk)->lookup(QStringLiteral("q-1"));
        QCOMPARE(view->rows.size(), 2);
        QCOMPARE(view->attempts.size(), 2);
        QCOMPARE(view->attempts.first().statusAfter, QStringLiteral("delivered")); // the newest first
        QVERIFY(view->carriedOverAsDelivered);
        QVERIFY(!view->failure);
        QVERIFY((*desk)->lookup(QStringLiteral("Q-1")).error().kind == ErrorKind::NotFound);
        QVERIFY((*desk)->lookup(QString()).error().kind == ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(LookupTest)
#include "tst_lookup.moc"
