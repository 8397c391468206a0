// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/enginesession.h"
#include "engine/session/lookup.h"
#include "tests/engine/sync/cyclefixture.h"
#include "tests/engine/sync/syncsamples.h"

#include <QTest>

namespace tst_lookup {

using namespace statusbridge;
using samples::row;

LookupView lookUpRows(const StatusRows &rows)
{
    Settings settings;
    settings.fields.timeZone = u"UTC"_s;
    FieldFormat format = fieldFormatOf(settings);
    format.ranking = samples::ranking();
    return lookUp(u"q-1"_s, rows, format, samples::now());
}

class LookupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theChosenRowIsShownAmongAllOfThem()
    {
        const LookupView view = lookUpRows({row(1, u"sent"_s), row(2, u" Failed "_s), row(3, u"deleted"_s)});
        QCOMPARE(view.rows.size(), 3);
        QVERIFY(!view.rows.at(0).chosen);
        QVERIFY(view.rows.at(1).chosen);
        QCOMPARE(view.rows.at(1).meaning, u"failed"_s);
        QVERIFY(view.rows.at(2).meaning.isEmpty());
        QVERIFY(view.rows.at(2).eventTime.isValid());
        QCOMPARE(view.push->statusAfter, u"failed"_s);
        QCOMPARE(view.push->timestamp, u"15-Jun-2025 23:54:33"_s);
    }

    void rowsOfTheTwoTablesWithTheSameIdAreNotMixedUp()
    {
        StatusRow delivered = row(1, u"delivered"_s);
        delivered.source = RowSource::DeliveredLogs;
        const LookupView view = lookUpRows({row(1, u"delivered"_s), delivered});
        QVERIFY(!view.rows.at(0).chosen);
        QVERIFY(view.rows.at(1).chosen);
    }

    void itIsSaidWhyTheRowWasChosen_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("why");
        QTest::newRow("alone") << QStringList{u"sent"_s, u"deleted"_s} << "It is the only row with a known status.";
        QTest::newRow("alone, an alias")
            << QStringList{u"READ"_s} << "It is the only row with a known status. (\"READ\" counts as \"delivered\".)";
        QTest::newRow("strongest") << QStringList{u"sent"_s, u"failed"_s}
                                   << "\"failed\" is the strongest status of all rows.";
        QTest::newRow("a tie")
            << QStringList{u"read"_s, u"delivered"_s}
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
        QTEST(lookUpRows(rows).chosenBecause.english(), "why");
    }

    void unknownWordsAreShownAndNothingWouldBePushed()
    {
        const LookupView view = lookUpRows({row(1, u"deleted"_s), row(2, QString())});
        QCOMPARE(view.rows.size(), 2);
        QVERIFY(!view.push);
        QVERIFY(view.chosenBecause.isEmpty());
    }

    void theDeskAddsWhatWasDoneAboutIt()
    {
        CycleFixture fixture;
        fixture.addSentRecords(1);
        QCOMPARE(fixture.sync().counts.updated, 1);
        fixture.addWebhook(u"q-1"_s, u"delivered"_s);
        QCOMPARE(fixture.sync().counts.updated, 1);
        const auto session = EngineSession::open(fixture.environment);
        const auto view = (*session)->lookup(u"q-1"_s);
        QCOMPARE(view->rows.size(), 2);
        QCOMPARE(view->attempts.size(), 2);
        QCOMPARE(view->attempts.first().statusAfter, u"delivered"_s); // the newest first
        QVERIFY(view->carriedOverAsDelivered);
        QVERIFY(!view->failure);
        QVERIFY((*session)->lookup(u"Q-1"_s).error().kind == ErrorKind::NotFound);
        QVERIFY((*session)->lookup(QString()).error().kind == ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(LookupTest)

} // namespace tst_lookup

#include "tst_lookup.moc"
