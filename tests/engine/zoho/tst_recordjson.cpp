// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/settings.h"
#include "engine/zoho/recordjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace statusbridge;
using namespace statusbridge::zoho;

namespace {

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

class RecordJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyShapeOfValueIsTheTextThatTheReportShows_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *value, const QString &text) {
            QTest::newRow(name) << QByteArray(value) << text;
        };
        row("text", R"("q-1")", QStringLiteral("q-1"));
        row("null", "null", QString());
        row("empty", R"("")", QString());
        row("number", "17", QStringLiteral("17"));
        row("18 digits", "388883300000011402", QStringLiteral("388883300000011402"));
        row("19 digits", "3888833000000114027", QStringLiteral("3888833000000114027"));
        row("19 digits as text", R"("3888833000000114027")", QStringLiteral("3888833000000114027"));
        row("the largest", "9223372036854775807", QStringLiteral("9223372036854775807"));
        row("decimal", "2.5", QStringLiteral("2.5"));
        row("boolean", "true", QStringLiteral("true"));
        row("lookup", R"({"ID":"3888833000000114027","zc_display_value":"q-1"})", QStringLiteral("q-1"));
        row("old lookup", R"({"ID":"3888833000000114027","display_value":"q-1"})", QStringLiteral("q-1"));
        row("lookup without words", R"({"ID":3888833000000114027})", QStringLiteral("3888833000000114027"));
        row("name", R"({"first_name":"A","last_name":"B","zc_display_value":"A B"})", QStringLiteral("A B"));
        row("multi-select", R"(["a","b"])", QStringLiteral("a, b"));
        row("multi-lookup", R"([{"ID":"1","zc_display_value":"x"},{"ID":"2","zc_display_value":"y"}])",
            QStringLiteral("x, y"));
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
        fields.queueId = QStringLiteral("My_Queue");
        const ReportRecord record =
            recordOf(json(R"({"ID":3888833000000114027,"My_Queue":"q-1","Status":"sent","recipient_id":15550001234,)"
                          R"("Queue_ID_Webhook":"q-1","Message_ID_Webhook":"m","TimeStamp_Webhook":"t",)"
                          R"("recipient_id_Webhook":"15550001234","Other":"ignored"})"),
                     fields);
        const ReportRecord expected{.id = QStringLiteral("3888833000000114027"),
                                    .queueId = QStringLiteral("q-1"),
                                    .status = QStringLiteral("sent"),
                                    .recipientId = QStringLiteral("15550001234"),
                                    .queueIdWebhook = QStringLiteral("q-1"),
                                    .messageIdWebhook = QStringLiteral("m"),
                                    .timestampWebhook = QStringLiteral("t"),
                                    .recipientIdWebhook = QStringLiteral("15550001234")};
        QVERIFY(record == expected);
    }

    void missingNullAndEmptyAllMeanNoValue()
    {
        const FieldNames fields;
        const ReportRecord missing = recordOf(json(R"({"ID":"1"})"), fields);
        QVERIFY(missing == recordOf(json(R"({"ID":"1","Status":null,"Queue_ID_DV":""})"), fields));
        QCOMPARE(missing.status, QString());
    }

    void dataIsAListOrTheOneObjectOfAGetById()
    {
        const FieldNames fields;
        QCOMPARE(recordsOf(json(R"({"data":[{"ID":"1"},{"ID":2}]})"), fields).size(), 2);
        QCOMPARE(recordsOf(json(R"({"data":{"ID":"7"}})"), fields).value(0).id, QStringLiteral("7"));
        QCOMPARE(recordsOf(json(R"({"data":[{"ID":"7"}]})"), fields).value(0).id, QStringLiteral("7"));
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
        QCOMPARE(missing, QStringList({QStringLiteral("Queue_ID_Webhook"), QStringLiteral("TimeStamp_Webhook"),
                                       QStringLiteral("recipient_id_Webhook")}));
        QVERIFY(missingFields(json(R"({"data":[]})"), fields).isEmpty());
    }

    void anUpdateNamesWhatIsWrittenAndNothingElse()
    {
        const FieldNames fields;
        const RecordValues all{.status = QStringLiteral("delivered"),
                               .queueId = QStringLiteral("q-\"1\""),
                               .messageId = QStringLiteral("m"),
                               .timestamp = QStringLiteral("01-Mar-2026 12:00:00"),
                               .recipientId = QStringLiteral("15550001234")};
        QCOMPARE(
            json(updateBody(all, fields, {})),
            QJsonObject({{QStringLiteral("data"),
                          QJsonObject({{QStringLiteral("Status"), QStringLiteral("delivered")},
                                       {QStringLiteral("Queue_ID_Webhook"), QStringLiteral("q-\"1\"")},
                                       {QStringLiteral("Message_ID_Webhook"), QStringLiteral("m")},
                                       {QStringLiteral("TimeStamp_Webhook"), QStringLiteral("01-Mar-2026 12:00:00")},
                                       {QStringLiteral("recipient_id_Webhook"), QStringLiteral("15550001234")}})}}));
        const RecordValues few{
            .status = QStringLiteral("sent"), .queueId = {}, .messageId = {}, .timestamp = {}, .recipientId = {}};
        QCOMPARE(updateBody(few, fields, {}), R"({"data":{"Status":"sent"}})");
    }

    void workflowsAreSkippedAsConfiguredAndAllStandsAlone()
    {
        const RecordValues few{
            .status = QStringLiteral("sent"), .queueId = {}, .messageId = {}, .timestamp = {}, .recipientId = {}};
        const auto skipped = [&](const QStringList &skip) {
            return json(updateBody(few, FieldNames(), skip)).value(u"skip_workflow").toVariant().toStringList();
        };
        const auto form = QStringLiteral("form_workflow");
        const auto schedules = QStringLiteral("schedules");
        const auto all = QStringLiteral("all");
        QCOMPARE(skipped({form}), QStringList(form));
        QCOMPARE(skipped({form, schedules}), QStringList({form, schedules}));
        QCOMPARE(skipped({form, all}), QStringList(all));
        QCOMPARE(skipped({}), QStringList());
    }
};

QTEST_GUILESS_MAIN(RecordJsonTest)
#include "tst_recordjson.moc"
