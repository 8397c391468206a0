// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/batchclient.h"
#include "tests/engine/zoho/zohofixture.h"

#include <QEventLoop>
#include <QTest>

namespace tst_batchclient {

using namespace statusbridge;
using namespace statusbridge::zoho;
using zohosim::CallKind;
using zohosim::Fault;

zohosim::Options optionsWithApi()
{
    zohosim::Options options = ZohoFixture::generousOptions();
    options.customApi.linkName = u"push_statuses"_s;
    options.scopes += u"ZohoCreator.customapi.EXECUTE"_s;
    return options;
}

ZohoSettings settingsOf(const zohosim::Options &options)
{
    ZohoSettings zoho;
    zoho.owner = options.owner;
    zoho.batchApi = u"push_statuses"_s;
    return zoho;
}

class BatchClientTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ZohoFixture> m_fixture;
    std::unique_ptr<BatchClient> m_client;

    void start(const zohosim::Options &options = optionsWithApi(),
               const QueueOptions &queue = ZohoFixture::quickOptions())
    {
        m_client.reset();
        m_fixture = std::make_unique<ZohoFixture>(queue, options);
        m_client = std::make_unique<BatchClient>(m_fixture->queue, m_fixture->zoho.apiUrl(), settingsOf(options),
                                                 FieldNames());
    }
    void configure(const std::function<void(zohosim::CustomApiOptions &)> &change)
    {
        m_fixture->zoho.configure([&](zohosim::Options &options) { change(options.customApi); });
    }
    Expected<BatchAnswer> send(const QStringList &ids)
    {
        QList<RecordUpdate> updates;
        for (const QString &id : ids) {
            updates.append({.recordId = id, .values = {.status = u"delivered"_s}});
        }
        Expected<BatchAnswer> outcome = Error{};
        QEventLoop loop;
        m_client->update(updates, [&](const Expected<BatchAnswer> &answer) {
            outcome = answer;
            loop.quit();
        });
        loop.exec();
        return outcome;
    }
    QString kindOfFailure(const QStringList &ids)
    {
        const auto answer = send(ids);
        return answer ? u"ok"_s : toString(answer.error().kind);
    }

private Q_SLOTS:
    void init() { start(); }
    void cleanup()
    {
        m_client.reset();
        m_fixture.reset();
    }

    void manyAreWrittenInOneCallOfAQuotaOfItsOwn()
    {
        const QStringList ids = m_fixture->addRecords(200);
        QCOMPARE(send(ids)->updated, ids);
        QCOMPARE(m_fixture->zoho.calls(CallKind::CustomApi), 1);
        QCOMPARE(m_fixture->zoho.record(ids.last()).value(u"Status").toString(), u"delivered"_s);
        QVERIFY(m_fixture->queue.flushCalls());
        QCOMPARE(m_fixture->customMemory.state.callsToday, 1);
        QCOMPARE(m_fixture->memory.state.callsToday, 0);
        QCOMPARE(m_fixture->queue.callsMade(), 1);
        QCOMPARE(m_fixture->queue.callState(CallQuota::CustomApi).callsToday, 1);
    }

    void theAnswerIsReadHoweverItComes_data()
    {
        QTest::addColumn<zohosim::ResultStyle>("style");
        QTest::newRow("bare") << zohosim::ResultStyle::Bare;
        QTest::newRow("wrapped") << zohosim::ResultStyle::Wrapped;
        QTest::newRow("text") << zohosim::ResultStyle::WrappedText;
    }

    void theAnswerIsReadHoweverItComes()
    {
        QFETCH(const zohosim::ResultStyle, style);
        configure([&](auto &custom) { custom.resultStyle = style; });
        const QStringList ids = m_fixture->addRecords(3);
        QCOMPARE(send(ids)->updated, ids);
        QVERIFY(m_client->examine());
    }

    void aRecordIsRefusedByItself()
    {
        const QStringList ids = m_fixture->addRecords(3);
        m_fixture->zoho.removeRecord(ids.at(1));
        const auto answer = send(ids);
        QCOMPARE(answer->updated, QStringList({ids.at(0), ids.at(2)}));
        QCOMPARE(answer->refused.size(), 1);
        QCOMPARE(answer->refused.first().first, ids.at(1));
        QCOMPARE(toString(answer->refused.first().second.kind), toString(ErrorKind::RecordGone));
    }

    void aUsedUpQuotaStopsNoOtherCalls()
    {
        auto options = optionsWithApi();
        options.customApi.perDay = 1;
        start(options);
        const QStringList ids = m_fixture->addRecords(4);
        QCOMPARE(kindOfFailure(ids), u"ok"_s);
        const auto refused = send(ids);
        QCOMPARE(toString(refused.error().kind), toString(ErrorKind::QuotaExhausted));
        QVERIFY2(refused.error().message.english().contains(u"Custom API"),
                 qPrintable(refused.error().message.english()));
        QVERIFY(m_fixture->customMemory.state.exhaustedUntil.isValid());
        QVERIFY(!m_fixture->memory.state.exhaustedUntil.isValid());
        QVERIFY(!m_fixture->queue.isStopped());
        QVERIFY(m_fixture->updateOne(ids.first()));
        QCOMPARE(kindOfFailure(ids), toString(ErrorKind::QuotaExhausted)); // without a call
        QCOMPARE(m_fixture->zoho.calls(CallKind::CustomApi), 2);
    }

    void theLimitOfTheSettingsIsItsOwnToo()
    {
        QueueOptions queue = ZohoFixture::quickOptions();
        queue.customCallsPerDay = 1;
        start(optionsWithApi(), queue);
        const QStringList ids = m_fixture->addRecords(2);
        QCOMPARE(kindOfFailure(ids), u"ok"_s);
        QCOMPARE(*m_fixture->queue.pace(CallQuota::CustomApi).callsLeft, 0);
        QVERIFY(!m_fixture->queue.pace().callsLeft);
        const auto refused = send(ids);
        QVERIFY2(refused.error().message.english().contains(u"batch_daily_calls"),
                 qPrintable(refused.error().message.english()));
        QVERIFY(m_fixture->updateOne(ids.first()));
    }

    void aTokenThatItAloneRefusesStopsNoOtherCalls()
    {
        m_fixture->zoho.addFault(Fault::answer(401, "{}").on(CallKind::CustomApi).repeated(2));
        const QStringList ids = m_fixture->addRecords(2);
        QCOMPARE(kindOfFailure(ids), toString(ErrorKind::Account));
        QCOMPARE(m_fixture->zoho.calls(CallKind::CustomApi), 2); // once more with a fresh token
        QVERIFY(m_fixture->updateOne(ids.first()));
    }

    void callsOfTheDayThatComeBackAreNoticed()
    {
        m_fixture->customMemory.state.exhaustedUntil = m_fixture->clock.utcNow().addSecs(3600);
        const QStringList ids = m_fixture->addRecords(1);
        QCOMPARE(kindOfFailure(ids), u"ok"_s);
        QVERIFY(!m_fixture->customMemory.state.exhaustedUntil.isValid());
    }

    void whatFailsAsAWholeSaysWhetherAnythingMayBeWritten_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("no such api") << Fault::code(400, 9350) << ErrorKind::Account;
        QTest::newRow("draft") << Fault::code(400, 9360) << ErrorKind::Account;
        QTest::newRow("public key") << Fault::code(401, 9370) << ErrorKind::Account;
        QTest::newRow("no permission") << Fault::code(401, 9380) << ErrorKind::Account;
        QTest::newRow("no permission either") << Fault::code(401, 9390) << ErrorKind::Account;
        QTest::newRow("scope") << Fault::code(401, 2945) << ErrorKind::Account;
        QTest::newRow("another no") << Fault::code(403, 7777) << ErrorKind::Account;
        QTest::newRow("too long") << Fault::answer(413, "{}") << ErrorKind::Bug;
        QTest::newRow("too long an address") << Fault::answer(414, "{}") << ErrorKind::Bug;
        QTest::newRow("too long by its words") << Fault::code(401, 2945, u"MORE_THAN_MAX_LENGTH"_s) << ErrorKind::Bug;
        QTest::newRow("statements") << Fault::code(400, 9400) << ErrorKind::RecordRefused;
        QTest::newRow("bad request") << Fault::answer(400, "{}") << ErrorKind::RecordRefused;
        QTest::newRow("disturbance") << Fault::html(503) << ErrorKind::OutcomeUnknown;
        QTest::newRow("lost") << Fault::of(Fault::Action::LoseByReset) << ErrorKind::OutcomeUnknown;
        QTest::newRow("cut") << Fault::of(Fault::Action::Truncate) << ErrorKind::OutcomeUnknown;
    }

    void whatFailsAsAWholeSaysWhetherAnythingMayBeWritten()
    {
        QFETCH(const Fault, fault);
        QFETCH(const ErrorKind, kind);
        m_fixture->zoho.addFault(fault.on(CallKind::CustomApi));
        const QStringList ids = m_fixture->addRecords(2);
        QCOMPARE(kindOfFailure(ids), toString(kind));
        QCOMPARE(m_fixture->zoho.calls(CallKind::CustomApi), 1);
        QVERIFY(!m_fixture->queue.isStopped());
        QCOMPARE(kindOfFailure(ids), u"ok"_s);
    }

    void anEmptyListTellsWhetherItWorks()
    {
        QVERIFY(m_client->examine());
        configure([](auto &custom) { custom.linkName = u"another"_s; });
        QVERIFY(m_client->examine().error().message.english().contains(u"batch-script"));
        m_fixture->zoho.addFault(Fault::answer(200, R"({"code":3000,"result":"hello"})").on(CallKind::CustomApi));
        QVERIFY(m_client->examine().error().message.english().contains(u"something else"));
    }
};

QTEST_GUILESS_MAIN(BatchClientTest)

} // namespace tst_batchclient

#include "tst_batchclient.moc"
