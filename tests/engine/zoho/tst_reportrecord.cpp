// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/reportrecord.h"

#include <QTest>

using namespace statusbridge::zoho;

namespace {

RecordValues values()
{
    return {.status = QStringLiteral("delivered"),
            .queueId = QStringLiteral("q-1"),
            .messageId = QStringLiteral("m"),
            .timestamp = QStringLiteral("01-Mar-2026 12:00:00"),
            .recipientId = QStringLiteral("15550001234")};
}

ReportRecord shown()
{
    ReportRecord record;
    record.id = QStringLiteral("3888833000000114027");
    record.queueId = QStringLiteral("not compared");
    record.status = QStringLiteral("delivered");
    record.queueIdWebhook = QStringLiteral("q-1");
    record.messageIdWebhook = QStringLiteral("m");
    record.timestampWebhook = QStringLiteral("01-Mar-2026 12:00:00");
    record.recipientIdWebhook = QStringLiteral("15550001234");
    return record;
}

} // namespace

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
            other.*field = QStringLiteral("something else");
            QVERIFY(!shows(other, values()));
            (other.*field).clear();
            QVERIFY(!shows(other, values()));
        }
    }

    void caseAndBlanksMatter()
    {
        ReportRecord record = shown();
        record.status = QStringLiteral("Delivered");
        QVERIFY(!shows(record, values()));
        record.status = QStringLiteral("delivered ");
        QVERIFY(!shows(record, values()));
    }

    void whatIsNotWrittenIsNotCompared()
    {
        RecordValues few = values();
        few.messageId.reset();
        few.timestamp.reset();
        ReportRecord record = shown();
        record.messageIdWebhook = QStringLiteral("older");
        record.timestampWebhook.clear();
        QVERIFY(shows(record, few));
    }

    void valuesSurviveTheJournal()
    {
        QVERIFY(recordValuesFromJson(toJson(values())) == values());
        RecordValues odd = values();
        odd.queueId = QStringLiteral("\"\\ \n€ \U0001F600");
        odd.messageId.reset();
        odd.recipientId = QString();
        const RecordValues back = recordValuesFromJson(toJson(odd));
        QVERIFY(back == odd);
        QVERIFY(!back.messageId.has_value());
        QVERIFY(back.recipientId.has_value());
    }

    void damagedJsonHoldsNoValue()
    {
        const RecordValues none = recordValuesFromJson(QStringLiteral("{\"status\":"));
        QVERIFY(none == RecordValues());
        QVERIFY(!shows(shown(), none));
    }
};

QTEST_APPLESS_MAIN(ReportRecordTest)
#include "tst_reportrecord.moc"
