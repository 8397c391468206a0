// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/fetch.h"
#include "engine/zoho/reportclient.h"
#include "tests/engine/sync/syncsamples.h"

#include <QTest>

namespace tst_fetch {

using namespace statusbridge;
using zoho::ReportPage;
using zoho::ReportRecord;

ReportPage page(const QString &firstId, const QString &nextCursor)
{
    ReportPage made;
    if (!firstId.isEmpty()) {
        ReportRecord record;
        record.id = firstId;
        made.records.append(record);
    }
    made.nextCursor = nextCursor;
    return made;
}

class FetchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatTheCriteriaHideAndIsWeakerMatters_data()
    {
        QTest::addColumn<QString>("criteria");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("mayHide");
        const QString notDelivered = u"Status != \"delivered\""_s;
        QTest::newRow("nothing is stronger than delivered") << notDelivered << u"delivered"_s << false;
        QTest::newRow("a weaker word") << notDelivered << u"sent"_s << false;
        QTest::newRow("as it is written there") << u"Status != \"Failed\""_s << u"delivered"_s << true;
        QTest::newRow("as strong") << u"Status != \"Failed\""_s << u"failed"_s << false;
        QTest::newRow("an unknown word") << u"Status != \"Draft\""_s << u"sent"_s << true;
        QTest::newRow("all but one") << u"Status == \"sent\""_s << u"sent"_s << true;
        QTest::newRow("more than the status") << u"Status != \"sent\" && Branch == \"n\""_s << u"delivered"_s << false;
        QTest::newRow("no criteria") << QString() << u"delivered"_s << false;
    }
    void onlyWhatTheCriteriaHideAndIsWeakerMatters()
    {
        QFETCH(QString, criteria);
        QFETCH(QString, word);
        QFETCH(bool, mayHide);
        const FieldFormat format{.ranking = samples::ranking(),
                                 .writtenAs = {{u"failed"_s, u"Failed"_s}},
                                 .timestampFormat = {},
                                 .timeZone = {}};
        QCOMPARE(mayHideWeaker(criteria, u"Status"_s, format.ranking.strength(word), format), mayHide);
    }

    void pagesThatDifferAreNew()
    {
        PageGuard guard;
        QVERIFY(guard.isNew(page(u"1"_s, u"a"_s)));
        QVERIFY(guard.isNew(page(u"2"_s, u"b"_s)));
        QVERIFY(guard.isNew(page(u"3"_s, {})));
    }

    void aRepeatedCursorEndsTheReading()
    {
        PageGuard guard;
        QVERIFY(guard.isNew(page(u"1"_s, u"a"_s)));
        QVERIFY(!guard.isNew(page(u"2"_s, u"a"_s)));
    }

    void aRepeatedFirstRecordEndsTheReading()
    {
        PageGuard guard;
        QVERIFY(guard.isNew(page(u"1"_s, u"a"_s)));
        QVERIFY(!guard.isNew(page(u"1"_s, u"b"_s)));
        QVERIFY(!guard.isNew(page(u"1"_s, {})));
    }

    void aCircleOfPagesIsNoticedToo()
    {
        PageGuard guard;
        QVERIFY(guard.isNew(page(u"1"_s, u"a"_s)));
        QVERIFY(guard.isNew(page(u"2"_s, u"b"_s)));
        QVERIFY(!guard.isNew(page(u"1"_s, u"c"_s)));
    }

    void anEmptyAnswerToACursorIsAnEndAndNoRepetition()
    {
        PageGuard guard;
        QVERIFY(guard.isNew(page(u"1"_s, u"a"_s)));
        QVERIFY(guard.isNew(page({}, {})));
    }

    void anEmptyReportIsNew()
    {
        PageGuard guard;
        QVERIFY(guard.isNew(page({}, {})));
    }
};

QTEST_APPLESS_MAIN(FetchTest)

} // namespace tst_fetch

#include "tst_fetch.moc"
