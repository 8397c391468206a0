// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "engine/zoho/reportrecord.h"

#include <QJsonDocument>
#include <QTest>

namespace tst_reportrecord {

using namespace Qt::StringLiterals;
using namespace statusbridge;
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

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

ReportRecord onlyRecord(const QByteArray &record, const FieldNames &fields)
{
    return recordsOf(json("{\"data\":[" + record + "]}"), fields).value(0);
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

    void anyShapeOfValueIsTheTextThatTheReportShows_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *value, const QString &text) {
            QTest::newRow(name) << QByteArray(value) << text;
        };
        row("text", R"("q-1")", u"q-1"_s);
        row("null", "null", QString());
        row("empty", R"("")", QString());
        row("number", "17", u"17"_s);
        row("18 digits", "388883300000011402", u"388883300000011402"_s);
        row("19 digits", "3888833000000114027", u"3888833000000114027"_s);
        row("19 digits as text", R"("3888833000000114027")", u"3888833000000114027"_s);
        row("the largest", "9223372036854775807", u"9223372036854775807"_s);
        row("decimal", "2.5", u"2.5"_s);
        row("boolean", "true", u"true"_s);
        row("lookup", R"({"ID":"3888833000000114027","zc_display_value":"q-1"})", u"q-1"_s);
        row("old lookup", R"({"ID":"3888833000000114027","display_value":"q-1"})", u"q-1"_s);
        row("lookup without words", R"({"ID":3888833000000114027})", u"3888833000000114027"_s);
        row("name", R"({"first_name":"A","last_name":"B","zc_display_value":"A B"})", u"A B"_s);
        row("multi-select", R"(["a","b"])", u"a, b"_s);
        row("multi-lookup", R"([{"ID":"1","zc_display_value":"x"},{"ID":"2","zc_display_value":"y"}])", u"x, y"_s);
        row("empty list", "[]", QString());
        row("an unknown object", R"({"what":"ever"})", QString());
    }
    void anyShapeOfValueIsTheTextThatTheReportShows()
    {
        QFETCH(const QByteArray, value);
        QFETCH(const QString, text);
        QCOMPARE(textOf(json("{\"v\":" + value + '}').value(u"v")), text);
    }

    void aRecordIsReadByTheFieldsOfTheSettings()
    {
        FieldNames fields;
        fields.queueId = u"My_Queue"_s;
        const ReportRecord record =
            onlyRecord(R"({"ID":3888833000000114027,"My_Queue":"q-1","Status":"sent","recipient_id":15550001234,)"
                       R"("Queue_ID_Webhook":"q-1","Message_ID_Webhook":"m","TimeStamp_Webhook":"t",)"
                       R"("recipient_id_Webhook":"15550001234","Other":"ignored"})",
                       fields);
        const ReportRecord expected{.id = u"3888833000000114027"_s,
                                    .queueId = u"q-1"_s,
                                    .status = u"sent"_s,
                                    .recipientId = u"15550001234"_s,
                                    .queueIdWebhook = u"q-1"_s,
                                    .messageIdWebhook = u"m"_s,
                                    .timestampWebhook = u"t"_s,
                                    .recipientIdWebhook = u"15550001234"_s};
        QVERIFY(record == expected);
    }

    void missingNullAndEmptyAllMeanNoValue()
    {
        const FieldNames fields;
        const ReportRecord missing = onlyRecord(R"({"ID":"1"})", fields);
        QVERIFY(missing == onlyRecord(R"({"ID":"1","Status":null,"Queue_ID_DV":""})", fields));
        QCOMPARE(missing.status, QString());
    }

    void dataIsAListOrTheOneObjectOfAGetById()
    {
        const FieldNames fields;
        QCOMPARE(recordsOf(json(R"({"data":[{"ID":"1"},{"ID":2}]})"), fields).size(), 2);
        QCOMPARE(recordsOf(json(R"({"data":{"ID":"7"}})"), fields).value(0).id, u"7"_s);
        QCOMPARE(recordsOf(json(R"({"data":[{"ID":"7"}]})"), fields).value(0).id, u"7"_s);
        for (const char *body : {R"({"data":[]})", R"({"data":null})", "{}", R"({"data":"text"})"}) {
            QVERIFY2(recordsOf(json(body), fields).isEmpty(), body);
        }
    }

    void whatHasNoIdIsNoRecord()
    {
        const FieldNames fields;
        for (const char *body :
             {R"({"data":[{"Status":"sent"},null,[],"x"]})", R"({"data":{"Status":"sent"}})", R"({"data":{}})"}) {
            QVERIFY2(recordsOf(json(body), fields).isEmpty(), body);
        }
    }

    void aFieldThatNoRecordHasIsMissing()
    {
        const FieldNames fields;
        const QStringList missing = missingFields(
            json(R"({"data":[{"ID":"1","Queue_ID_DV":"q","Status":null},{"ID":"2","Message_ID_Webhook":""}]})"),
            fields);
        QCOMPARE(missing, QStringList({u"Queue_ID_Webhook"_s, u"TimeStamp_Webhook"_s, u"recipient_id_Webhook"_s}));
        QVERIFY(missingFields(json(R"({"data":[]})"), fields).isEmpty());
    }

    void anUpdateNamesWhatIsWrittenAndNothingElse()
    {
        const FieldNames fields;
        const RecordValues all{.status = u"delivered"_s,
                               .queueId = u"q-\"1\""_s,
                               .messageId = u"m"_s,
                               .timestamp = u"01-Mar-2026 12:00:00"_s,
                               .recipientId = u"15550001234"_s};
        QCOMPARE(json(updateBody(all, fields, {})),
                 QJsonObject({{u"data"_s, QJsonObject({{u"Status"_s, u"delivered"_s},
                                                       {u"Queue_ID_Webhook"_s, u"q-\"1\""_s},
                                                       {u"Message_ID_Webhook"_s, u"m"_s},
                                                       {u"TimeStamp_Webhook"_s, u"01-Mar-2026 12:00:00"_s},
                                                       {u"recipient_id_Webhook"_s, u"15550001234"_s}})}}));
        const RecordValues few{.status = u"sent"_s, .queueId = {}, .messageId = {}, .timestamp = {}, .recipientId = {}};
        QCOMPARE(updateBody(few, fields, {}), R"({"data":{"Status":"sent"}})");
    }

    void workflowsAreSkippedAsConfiguredAndAllStandsAlone()
    {
        const RecordValues few{.status = u"sent"_s, .queueId = {}, .messageId = {}, .timestamp = {}, .recipientId = {}};
        const auto skipped = [&](const QStringList &skip) {
            return json(updateBody(few, FieldNames(), skip)).value(u"skip_workflow").toVariant().toStringList();
        };
        const auto form = u"form_workflow"_s;
        const auto schedules = u"schedules"_s;
        const auto all = u"all"_s;
        QCOMPARE(skipped({form}), QStringList(form));
        QCOMPARE(skipped({form, schedules}), QStringList({form, schedules}));
        QCOMPARE(skipped({form, all}), QStringList(all));
        QCOMPARE(skipped({}), QStringList());
    }
};

QTEST_APPLESS_MAIN(ReportRecordTest)

} // namespace tst_reportrecord

#include "tst_reportrecord.moc"
