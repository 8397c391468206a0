// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "engine/zoho/reportrecord.h"

#include <QTest>

namespace tst_reportrecord {

using namespace Qt::StringLiterals;
using namespace statusbridge::zoho;

RecordValues values()
{
    return {.status = u"delivered"_s,
            .queueId = u"q-1"_s,
            .messageId = u"m"_s,
            .timestamp = u"01-Mar-2026 12:00:00"_s,
            .recipientId = u"15550001234"_s};
}

ReportRecord shown()
{
    ReportRecord record;
    record.id = u"3888833000000114027"_s;
    record.queueId = u"not compared"_s;
    record.status = u"delivered"_s;
    record.queueIdWebhook = u"q-1"_s;
    record.messageIdWebhook = u"m"_s;
    record.timestampWebhook = u"01-Mar-2026 12:00:00"_s;
    record.recipientIdWebhook = u"15550001234"_s;
    return record;
}

class ReportRecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordShowsWhatWasWrittenOnlyIfEveryValueIsThere()
    {
        QVERIFY(shows(shown(), values()));
        for (QString ReportRecord::*field :
             {&ReportRecord::status, &ReportRecord::queueIdWebhook, &ReportRecord::messageIdWebhook,
              &ReportRecord::timestampWebhook, &ReportRecord::recipientIdWebhook}) {
            ReportRecord other = shown();
            other.*field = u"something else"_s;
            QVERIFY(!shows(other, values()));
            (other.*field).clear();
            QVERIFY(!shows(other, values()));
        }
    }

    void caseAndBlanksMatter()
    {
        ReportRecord record = shown();
        record.status = u"Delivered"_s;
        QVERIFY(!shows(record, values()));
        record.status = u"delivered "_s;
        QVERIFY(!shows(record, values()));
    }

    void whatIsNotWrittenIsNotCompared()
    {
        RecordValues few = values();
        few.messageId.reset();
        few.timestamp.reset();
        ReportRecord record = shown();
        record.messageIdWebhook = u"older"_s;
        record.timestampWebhook.clear();
        QVERIFY(shows(record, few));
    }

    void valuesSurviveTheJournal()
    {
        QVERIFY(recordValuesFromJson(toJson(values())) == values());
        RecordValues odd = values();
        odd.queueId = u"\"\\ \n€ \U0001F600"_s;
        odd.messageId.reset();
        odd.recipientId = QString();
        const RecordValues back = recordValuesFromJson(toJson(odd));
        QVERIFY(back == odd);
        QVERIFY(!back.messageId.has_value());
        QVERIFY(back.recipientId.has_value());
    }

    void damagedJsonHoldsNoValue()
    {
        const RecordValues none = recordValuesFromJson(u"{\"status\":"_s);
        QVERIFY(none == RecordValues());
        QVERIFY(!shows(shown(), none));
    }
};

QTEST_APPLESS_MAIN(ReportRecordTest)

} // namespace tst_reportrecord

#include "tst_reportrecord.moc"
