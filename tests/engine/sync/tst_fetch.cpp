// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/fetch.h"
#include "engine/zoho/reportclient.h"

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
