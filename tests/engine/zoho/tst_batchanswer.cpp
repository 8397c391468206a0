// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/batchanswer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace tst_batchanswer {

using namespace statusbridge;
using namespace statusbridge::zoho;

//! Written with ' for ", and @ for one inside a text.
QJsonObject object(QByteArray json)
{
    return QJsonDocument::fromJson(json.replace('\'', '"').replace('@', "\\\"")).object();
}

QStringList refusedIds(const BatchAnswer &answer)
{
    QStringList ids;
    for (const auto &[id, error] : answer.refused) {
        ids += id;
    }
    return ids;
}

class BatchAnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBodyHasTheIdAsTextAndTheValuesByTheNamesOfTheirFields()
    {
        FieldNames fields;
        fields.messageIdWebhook = u"Message"_s;
        const QByteArray body = batchBody(
            {{.recordId = u"3888833000000114027"_s, .values = {.status = u"sent"_s, .messageId = u"wamid.1"_s}}},
            fields);
        QCOMPARE(body, "{\"updates\":[{\"data\":{\"Message\":\"wamid.1\",\"Status\":\"sent\"},"
                       "\"id\":\"3888833000000114027\"}]}");
        QCOMPARE(batchBody({}, fields), "{\"updates\":[]}");
    }

    void theResultIsFoundWhereverItIs_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("bare") << QByteArray("{'updated':['1'],'failed':[]}");
        QTest::newRow("wrapped") << QByteArray("{'code':3000,'result':{'updated':['1'],'failed':[]}}");
        QTest::newRow("text") << QByteArray("{'code':'3000','result':'{@updated@:[@1@],@failed@:[]}'}");
        QTest::newRow("no failures") << QByteArray("{'code':3000,'result':{'updated':['1']}}");
        QTest::newRow("numbers") << QByteArray("{'updated':[1],'failed':[]}");
    }

    void theResultIsFoundWhereverItIs()
    {
        QFETCH(const QByteArray, body);
        const BatchAnswer answer = readBatchAnswer(object(body), {u"1"_s});
        QCOMPARE(answer.updated, QStringList(u"1"_s));
        QVERIFY(answer.refused.isEmpty() && answer.unknown.isEmpty());
    }

    void idsKeepAllTheirDigits()
    {
        const QString id = u"3888833000000114027"_s;
        QCOMPARE(readBatchAnswer(object("{'updated':[3888833000000114027]}"), {id}).updated, QStringList(id));
    }

    void whatIsNoResultLeavesEverythingUnknown_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray("{}");
        QTest::newRow("other words") << QByteArray("{'code':3000,'result':'done'}");
        QTest::newRow("other types") << QByteArray("{'updated':'1','failed':[]}");
        QTest::newRow("other keys") << QByteArray("{'code':3000,'result':{'done':['1']}}");
    }

    void whatIsNoResultLeavesEverythingUnknown()
    {
        QFETCH(const QByteArray, body);
        const BatchAnswer answer = readBatchAnswer(object(body), {u"1"_s, u"2"_s});
        QCOMPARE(answer.unknown, QStringList({u"1"_s, u"2"_s}));
        QVERIFY(answer.updated.isEmpty() && answer.refused.isEmpty());
        QVERIFY(!functionResult(object(body)));
    }

    void anIdThatWasNotAskedForChangesNothing()
    {
        const BatchAnswer answer =
            readBatchAnswer(object("{'updated':['1','9'],'failed':[{'id':'8','code':3190}]}"), {u"1"_s});
        QCOMPARE(answer.updated, QStringList(u"1"_s));
        QVERIFY(answer.refused.isEmpty() && answer.unknown.isEmpty());
    }

    void whatIsInNeitherOrBothListsIsUnknown()
    {
        const BatchAnswer answer =
            readBatchAnswer(object("{'updated':['1','2'],'failed':[{'id':'2','code':3001},{'id':'3','code':3001}]}"),
                            {u"1"_s, u"2"_s, u"3"_s, u"4"_s});
        QCOMPARE(answer.updated, QStringList(u"1"_s));
        QCOMPARE(refusedIds(answer), QStringList(u"3"_s));
        QCOMPARE(answer.unknown, QStringList({u"2"_s, u"4"_s}));
    }

    void aRefusalIsTheRecordsOwn_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<int>("code");
        QTest::newRow("value") << QByteArray("'code':3002,'message':'Status: Too long.'") << ErrorKind::RecordRefused
                               << 3002;
        QTest::newRow("gone") << QByteArray("'code':'3190','message':'None.'") << ErrorKind::RecordGone << 3190;
        QTest::newRow("no permission") << QByteArray("'code':2933,'message':'No.'") << ErrorKind::Account << 2933;
        QTest::newRow("unknown code") << QByteArray("'code':77,'message':'Odd.'") << ErrorKind::RecordRefused << 77;
        QTest::newRow("no code") << QByteArray("'message':'Odd.'") << ErrorKind::RecordRefused << 0;
        // Neither the day's calls nor the token are for a list of records to speak of.
        QTest::newRow("quota") << QByteArray("'code':4000,'message':'Limit.'") << ErrorKind::RecordRefused << 4000;
        QTest::newRow("token") << QByteArray("'code':1030,'message':'Token.'") << ErrorKind::RecordRefused << 1030;
    }

    void aRefusalIsTheRecordsOwn()
    {
        QFETCH(const QByteArray, entry);
        QFETCH(const ErrorKind, kind);
        QFETCH(const int, code);
        const QByteArray body = "{'updated':[],'failed':[{'id':'1'," + entry + "}]}";
        const BatchAnswer answer = readBatchAnswer(object(body), {u"1"_s});
        QCOMPARE(refusedIds(answer), QStringList(u"1"_s));
        const Error &error = answer.refused.constFirst().second;
        QCOMPARE(toString(error.kind), toString(kind));
        QCOMPARE(error.code, code);
        QVERIFY(!error.message.isEmpty());
        QVERIFY2(error.detail.endsWith(u'.'), qPrintable(error.detail)); // Zoho's own words
    }
};

QTEST_GUILESS_MAIN(BatchAnswerTest)

} // namespace tst_batchanswer

#include "tst_batchanswer.moc"
