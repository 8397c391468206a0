// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/enginesession.h"
#include "engine/session/lookup.h"
#include "engine/setup/zohonames.h"
#include "tests/engine/sync/cyclefixture.h"

#include <QElapsedTimer>
#include <QTest>

#include <stop_token>

namespace tst_zohonames {

using namespace statusbridge;
using zohosim::CallKind;

//! What the assistant and the lookup page ask Zoho by themselves, outside of a cycle.
class ZohoQuestionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<CycleFixture>(); }
    void namesAreForPeopleAndForSettings();
    void everyQuestionCountsAmongTheCallsOfTheDay();
    void namesNeedNoReportAndNoDatabaseYet();
    void withoutAnApplicationThereAreNoNames();
    void aMissingScopeIsOnlyAboutTheNames();
    void aRecordIsShownAsZohoShowsIt();
    void aRecordOfAnyStatusIsFound();
    void aQueueIdThatZohoDoesNotKnowIsAnEmptyList();
    void aQueueIdThatCannotBeAskedForIsRefused();
    void withoutADatabaseThereIsNoLookAtZoho();
    void aZohoThatSaysNothingIsGivenUp_data();
    void aZohoThatSaysNothingIsGivenUp();

private:
    [[nodiscard]] int callsToday();

    std::unique_ptr<CycleFixture> m_fixture;
};

int ZohoQuestionsTest::callsToday()
{
    const auto session = EngineSession::open(m_fixture->environment);
    const auto status = session.and_then([](const std::unique_ptr<EngineSession> &opened) { return opened->status(); });
    return status ? status->calls.today : -1;
}

void ZohoQuestionsTest::namesAreForPeopleAndForSettings()
{
    const auto reports = zohoReports(m_fixture->environment);
    QVERIFY(reports.hasValue());
    QCOMPARE(reports->size(), 1);
    QCOMPARE(reports->first().linkName, u"All_Messages"_s);
    QCOMPARE(reports->first().displayName, u"All Messages"_s);
    QCOMPARE(zohoForms(m_fixture->environment)->first().linkName, u"Message"_s);
    QCOMPARE(zohoFields(m_fixture->environment, u"Message"_s)->size(), 7);
}

void ZohoQuestionsTest::everyQuestionCountsAmongTheCallsOfTheDay()
{
    QCOMPARE(callsToday(), 0);
    QVERIFY(zohoReports(m_fixture->environment).hasValue());
    QCOMPARE(callsToday(), 1);
    QVERIFY(lookUpAtZoho(m_fixture->environment, u"q-1"_s).hasValue());
    QCOMPARE(callsToday(), 2);
}

void ZohoQuestionsTest::namesNeedNoReportAndNoDatabaseYet()
{
    m_fixture->settings.zoho.report.clear();
    m_fixture->settings.database.name = m_fixture->directory.filePath(u"none/x.db"_s);
    QCOMPARE(zohoReports(m_fixture->environment)->size(), 1);
}

void ZohoQuestionsTest::withoutAnApplicationThereAreNoNames()
{
    m_fixture->settings.zoho.app.clear();
    const auto reports = zohoReports(m_fixture->environment);
    QCOMPARE(toString(reports.error().kind), u"configuration"_s);
    QVERIFY(reports.error().message.english().contains(u"zoho.app"));
    QVERIFY(m_fixture->zoho.requests().isEmpty());
}

void ZohoQuestionsTest::aMissingScopeIsOnlyAboutTheNames()
{
    m_fixture->zoho.configure([](zohosim::Options &options) {
        options.scopes = QStringList{u"ZohoCreator.report.READ"_s, u"ZohoCreator.report.UPDATE"_s};
    });
    QCOMPARE(toString(zohoReports(m_fixture->environment).error().kind), u"account"_s);
    QVERIFY(lookUpAtZoho(m_fixture->environment, u"q-1"_s).hasValue());
}

void ZohoQuestionsTest::aRecordIsShownAsZohoShowsIt()
{
    const QString id = m_fixture->addRecord(u"q-1"_s, u"sent"_s);
    m_fixture->zoho.setRecordField(id, u"Message_ID_Webhook"_s, u"wamid.x"_s);
    const auto records = lookUpAtZoho(m_fixture->environment, u"q-1"_s);
    QVERIFY(records.hasValue());
    QCOMPARE(records->size(), 1);
    QCOMPARE(records->first().id, id);
    QStringList shown;
    for (const ZohoFieldView &field : records->first().fields) {
        if (!field.value.isEmpty()) {
            shown += field.setting + u'/' + field.linkName + u'=' + field.value;
        }
    }
    QCOMPARE(shown, QStringList({u"queue_id/Queue_ID_DV=q-1"_s, u"status/Status=sent"_s,
                                 u"message_id_webhook/Message_ID_Webhook=wamid.x"_s}));
    QCOMPARE(m_fixture->zoho.apiCalls(), 1);
}

void ZohoQuestionsTest::aRecordOfAnyStatusIsFound()
{
    m_fixture->addRecord(u"q-1"_s, u"delivered"_s);
    m_fixture->addRecord(u"q-1"_s, u"sent"_s);
    m_fixture->addRecord(u"q-2"_s, u"sent"_s);
    QCOMPARE(lookUpAtZoho(m_fixture->environment, u"q-1"_s)->size(), 2);
}

void ZohoQuestionsTest::aQueueIdThatZohoDoesNotKnowIsAnEmptyList()
{
    QVERIFY(lookUpAtZoho(m_fixture->environment, u"q-1"_s)->isEmpty());
}

void ZohoQuestionsTest::aQueueIdThatCannotBeAskedForIsRefused()
{
    const auto records = lookUpAtZoho(m_fixture->environment, u"x\" || ID != \"0"_s);
    QCOMPARE(toString(records.error().kind), u"usage"_s);
    QCOMPARE(m_fixture->zoho.apiCalls(), 0);
}

void ZohoQuestionsTest::withoutADatabaseThereIsNoLookAtZoho()
{
    m_fixture->settings.database.name = m_fixture->directory.filePath(u"none/x.db"_s);
    QVERIFY(!lookUpAtZoho(m_fixture->environment, u"q-1"_s));
    QVERIFY(m_fixture->zoho.requests().isEmpty());
}

void ZohoQuestionsTest::aZohoThatSaysNothingIsGivenUp_data()
{
    QTest::addColumn<CallKind>("silent");
    QTest::addColumn<bool>("isStopped");
    QTest::newRow("the report, for a while") << CallKind::List << false;
    QTest::newRow("the accounts server, for a while") << CallKind::Token << false;
    QTest::newRow("the report, until the asker ends") << CallKind::List << true;
}

void ZohoQuestionsTest::aZohoThatSaysNothingIsGivenUp()
{
    QFETCH(const CallKind, silent);
    QFETCH(const bool, isStopped);
    m_fixture->zoho.addFault(
        zohosim::Fault::of(zohosim::Fault::Action::Hang).on(silent).repeated(zohosim::Fault::forever));
    std::stop_source asker;
    if (isStopped) {
        asker.request_stop();
    }
    QElapsedTimer timer;
    timer.start();
    const auto records = lookUpAtZoho(
        m_fixture->environment, u"q-1"_s, asker.get_token(),
        isStopped ? std::nullopt : std::optional<std::chrono::milliseconds>(std::chrono::milliseconds(300)));
    QVERIFY(!records);
    QCOMPARE(records.error().message.id(), isStopped ? SentenceId::CallEnded : SentenceId::ZohoSilent);
    QVERIFY(records.error().kind == (isStopped ? ErrorKind::Cancelled : ErrorKind::Transient));
    const auto session = EngineSession::open(m_fixture->environment);
    const auto status = session.and_then([](const std::unique_ptr<EngineSession> &opened) { return opened->status(); });
    QVERIFY(status.hasValue() && !status->zoho); // that we gave up is no answer of Zoho's
    QVERIFY(timer.elapsed() < 1000LL * m_fixture->settings.network.timeoutSeconds);
}

QTEST_GUILESS_MAIN(ZohoQuestionsTest)

} // namespace tst_zohonames

#include "tst_zohonames.moc"
