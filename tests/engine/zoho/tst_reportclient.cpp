// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/zoho/zohofixture.h"

#include <QTest>

namespace tst_reportclient {

using namespace statusbridge;
using namespace statusbridge::zoho;
using zohosim::CallKind;
using zohosim::Fault;

class ReportClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingThatMatchesIsAnEmptyPage_data()
    {
        QTest::addColumn<zohosim::EmptyAnswer>("answer");
        QTest::newRow("400/9280") << zohosim::EmptyAnswer::BadRequest9280;
        QTest::newRow("404/9280") << zohosim::EmptyAnswer::NotFound9280;
        QTest::newRow("404/3100") << zohosim::EmptyAnswer::NotFound3100;
        QTest::newRow("empty list") << zohosim::EmptyAnswer::EmptyList;
    }
    void nothingThatMatchesIsAnEmptyPage()
    {
        QFETCH(const zohosim::EmptyAnswer, answer);
        auto options = ZohoFixture::generousOptions();
        options.emptyAnswer = answer;
        ZohoFixture fixture(ZohoFixture::quickOptions(), options);
        const auto page = fixture.fetch();
        QVERIFY(page.hasValue());
        QVERIFY(page->records.isEmpty());
        QVERIFY(page->nextCursor.isEmpty());
        QVERIFY(fixture.client.fetchByIds({u"1"_s})->isEmpty());
    }

    void pagesFollowTheCursorInTheHeader()
    {
        ZohoFixture fixture;
        const QStringList ids = fixture.addRecords(1001);
        const auto first = fixture.fetch();
        QVERIFY(first.hasValue());
        QCOMPARE(first->records.size(), 1000);
        QVERIFY(!first->nextCursor.isEmpty());
        const auto second = fixture.client.fetchPage(first->nextCursor);
        QVERIFY(second.hasValue());
        QCOMPARE(second->records.size(), 1);
        QVERIFY(second->nextCursor.isEmpty());
        QVERIFY(ids.contains(second->records.constFirst().id));
    }

    void idsKeepAllTheirDigits_data()
    {
        QTest::addColumn<zohosim::NumberStyle>("style");
        QTest::newRow("number") << zohosim::NumberStyle::Number;
        QTest::newRow("text") << zohosim::NumberStyle::Text;
    }
    void idsKeepAllTheirDigits()
    {
        QFETCH(const zohosim::NumberStyle, style);
        auto options = ZohoFixture::generousOptions();
        options.idStyle = style;
        options.codeStyle = style;
        ZohoFixture fixture(ZohoFixture::quickOptions(), options);
        const auto id = u"3888833000000114027"_s;
        fixture.zoho.addRecord(id, {{u"Status"_s, u"sent"_s}});
        QCOMPARE(fixture.fetch()->records.constFirst().id, id);
        QVERIFY(fixture.updateOne(id).hasValue());
        QCOMPARE(fixture.client.fetchByIds({id})->constFirst().status, u"delivered"_s);
    }

    void aRecordThatIsGoneIsItsOwnError_data()
    {
        QTest::addColumn<zohosim::GoneAnswer>("answer");
        QTest::newRow("200/3190") << zohosim::GoneAnswer::Ok3190;
        QTest::newRow("404/3100") << zohosim::GoneAnswer::NotFound3100;
    }
    void aRecordThatIsGoneIsItsOwnError()
    {
        QFETCH(const zohosim::GoneAnswer, answer);
        auto options = ZohoFixture::generousOptions();
        options.goneAnswer = answer;
        ZohoFixture fixture(ZohoFixture::quickOptions(), options);
        const QStringList ids = fixture.addRecords(2);
        fixture.zoho.removeRecord(ids[0]);
        QCOMPARE(fixture.update(ids), QStringList({u"record_gone"_s, u"ok"_s}));
    }

    void manyIdsAreAskedForAHundredAtATime()
    {
        ZohoFixture fixture;
        const QStringList ids = fixture.addRecords(250);
        const auto found = fixture.client.fetchByIds(ids + QStringList(u"99"_s) + ids);
        QVERIFY(found.hasValue());
        QCOMPARE(found->size(), 250);
        QCOMPARE(fixture.zoho.calls(CallKind::ReadBack), 3);
    }

    void criteriaThatAreTooLongAreHalved()
    {
        auto options = ZohoFixture::generousOptions();
        options.maxCriteriaLength = 200; // some seven ids
        ZohoFixture fixture(ZohoFixture::quickOptions(), options);
        const QStringList ids = fixture.addRecords(30);
        const auto found = fixture.client.fetchByIds(ids);
        QVERIFY(found.hasValue());
        QCOMPARE(found->size(), 30);
        QCOMPARE(fixture.update({ids[0]}), all(1)); // nothing was stopped
    }

    void ifNoCriteriaAreShortEnoughRecordsAreReadOneByOne()
    {
        auto options = ZohoFixture::generousOptions();
        options.maxCriteriaLength = 10;
        ZohoFixture fixture(ZohoFixture::quickOptions(), options);
        QStringList ids = fixture.addRecords(3);
        fixture.zoho.removeRecord(ids[1]);
        const auto found = fixture.client.fetchByIds(ids);
        QVERIFY(found.hasValue());
        QCOMPARE(found->size(), 2);
        QCOMPARE(fixture.zoho.calls(CallKind::ReadOne), 3);
    }

    void recordsOfAQueueIdAreFoundWithAnyStatus()
    {
        ZohoFixture fixture;
        for (const auto &[id, status] : {std::pair("1", "delivered"), std::pair("2", "sent")}) {
            fixture.zoho.addRecord(QString::fromLatin1(id),
                                   {{u"Queue_ID_DV"_s, u"q&1 +%2"_s}, {u"Status"_s, QString::fromLatin1(status)}});
        }
        fixture.zoho.addRecord(u"3"_s, {{u"Queue_ID_DV"_s, u"Q&1 +%2"_s}});
        const auto found = fixture.client.fetchByQueueIds({u"q&1 +%2"_s, u"q-9"_s});
        QVERIFY(found.hasValue());
        QCOMPARE(found->size(), 2);
        QCOMPARE(found->at(0).status, u"delivered"_s);
        QCOMPARE(fixture.zoho.apiCalls(), 1);
        QVERIFY(fixture.client.fetchByQueueIds({u"nowhere"_s})->isEmpty());
    }

    void aQueueIdThatCannotStandInCriteriaIsNeverSent()
    {
        ZohoFixture fixture;
        for (const char *id : {"", "a\" || ID != \"0", "a\\"}) {
            const auto found = fixture.client.fetchByQueueIds({u"q-1"_s, QString::fromLatin1(id)});
            QCOMPARE(toString(found.error().kind), u"usage"_s);
        }
        QVERIFY(fixture.zoho.requests().isEmpty());
    }

    void wrongNamesAreAFaultOfTheAccount()
    {
        ZohoFixture fixture;
        fixture.zoho.configure([](zohosim::Options &options) { options.report = u"Other"_s; });
        const auto page = fixture.fetch();
        QVERIFY(!page);
        QCOMPARE(toString(page.error().kind), u"account"_s);
        QCOMPARE(page.error().code, 2894);
        QVERIFY(page.error().detail.contains(u"All_Messages"));
    }

    void anAnswerAboutAnotherRecordIsTheCallersToJudge()
    {
        ZohoFixture fixture;
        const QStringList ids = fixture.addRecords(2);
        fixture.zoho.addFault(
            Fault::answer(200, R"({"code":3000,"data":{"ID":"42"}})").on(CallKind::Update).forRecord(ids[0]));
        QCOMPARE(toString(fixture.updateOne(ids[0]).error().kind), u"bug"_s);
        QVERIFY(fixture.updateOne(ids[1]).hasValue());
    }

    void whatIsNoIdIsNeverSent_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *id : {"", "12a", "../7", "1 || ID != 0", "-1"}) {
            QTest::newRow(*id ? id : "empty") << QString::fromLatin1(id);
        }
    }
    void whatIsNoIdIsNeverSent()
    {
        QFETCH(const QString, id);
        ZohoFixture fixture;
        QCOMPARE(toString(fixture.updateOne(id).error().kind), u"bug"_s);
        QVERIFY(fixture.client.fetchByIds({id})->isEmpty());
        QVERIFY(fixture.zoho.requests().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ReportClientTest)

} // namespace tst_reportclient

#include "tst_reportclient.moc"
