// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordcause.h"

#include <QTest>

namespace tst_recordcause {

using namespace statusbridge;

RecordFailure parkedFor(const QString &reason, int minute)
{
    RecordFailure record;
    record.reason = reason;
    record.parkedAt = QDateTime(QDate(2026, 5, 4), QTime(12, minute), Qt::UTC);
    return record;
}

class RecordCauseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMostFrequentReasonComesFirst()
    {
        const auto reasons = reasonsOf({parkedFor(u"rare"_s, 9), parkedFor(u"often"_s, 30), parkedFor(u"often"_s, 10)});
        QCOMPARE(reasons.size(), 2);
        QCOMPARE(reasons.first().cause.reason, u"often"_s);
        QCOMPARE(reasons.first().records, 2);
        QCOMPARE(reasons.first().oldest.time(), QTime(12, 10));
        QVERIFY(reasonsOf({}).isEmpty());
    }

    void whatZohoSaidTellsCausesApartButNotTheRecordsId()
    {
        RecordFailure one = parkedFor(u"refused"_s, 9);
        one.recordId = u"388001"_s;
        one.zohoWords = u"No record with ID 388001 found."_s;
        RecordFailure other = one;
        other.recordId = u"388002"_s;
        other.zohoWords = u"No record with ID 388002 found."_s;
        RecordFailure third = one;
        third.zohoWords = u"Invalid value."_s;
        const auto reasons = reasonsOf({one, other, third});
        QCOMPARE(reasons.size(), 2);
        QCOMPARE(reasons.first().records, 2);
        QCOMPARE(reasons.last().cause.zohoMessage, u"Invalid value."_s);
    }
};

QTEST_GUILESS_MAIN(RecordCauseTest)

} // namespace tst_recordcause

#include "tst_recordcause.moc"
