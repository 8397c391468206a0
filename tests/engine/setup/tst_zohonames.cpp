// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/sync/cyclefixture.h"

#include <QTest>

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

private:
    [[nodiscard]] int callsToday();

    std::unique_ptr<CycleFixture> m_fixture;
};

int ZohoQuestionsTest::callsToday()
{
    const auto desk = EngineDesk::open(m_fixture->environment);
    const auto status = desk.and_then([](const std::unique_ptr<EngineDesk> &opened) { return opened->status(); });
    return status ? status->calls.today : -1;
}

void ZohoQuestionsTest::namesAreForPeopleAndForSettings()
{
    const auto reports = zohoReports(m_fixture->environment);
    QVERIFY(reports.hasValue());
    QCOMPARE(reports->size(), 1);
    QCOMPARE(reports->first().linkName, QStringLiteral("All_Messages"));
    QCOMPARE(reports->first().displayName, QStringLiteral("All Messages"));
    QCOMPARE(zohoForms(m_fixture->environment)->first().linkName, QStringLiteral("Message"));
    QCOMPARE(zohoFields(m_fixture->environment, QStringLiteral("Message"))->size(), 7);
}

void ZohoQuestionsTest::everyQuestionCountsAmongTheCallsOfTheDay()
{
    QCOMPARE(callsToday(), 0);
    QVERIFY(zohoReports(m_fixture->environment).hasValue());
    QCOMPARE(callsToday(), 1);
    QVERIFY(lookUpAtZoho(m_fixture->environment, QStringLiteral("q-1")).hasValue());
    QCOMPARE(callsToday(), 2);
}

void ZohoQuestionsTest::namesNeedNoReportAndNoDatabaseYet()
{
    m_fixture->settings.zoho.report.clear();
    m_fixture->settings.database.name = m_fixture->directory.filePath(QStringLiteral("none/x.db"));
    QCOMPARE(zohoReports(m_fixture->environment)->size(), 1);
}

void ZohoQuestionsTest::withoutAnApplicationThereAreNoNames()
{
    m_fixture->settings.zoho.app.clear();
    const auto reports = zohoReports(m_fixture->environment);
    QCOMPARE(toString(reports.error().kind), QStringLiteral("configuration"));
    QVERIFY(reports.error().message.contains(u"zoho.app"));
    QVERIFY(m_fixture->zoho.requests().isEmpty());
}

void ZohoQuestionsTest::aMissingScopeIsOnlyAboutTheNames()
{
    m_fixture->zoho.configure([](zohosim::Options &options) {
        options.scopes =
            QStringList{QStringLiteral("ZohoCreator.report.READ"), QStringLiteral("ZohoCreator.report.UPDATE")};
    });
    QCOMPARE(toString(zohoReports(m_fixture->environment).error().kind), QStringLiteral("account"));
    QVERIFY(lookUpAtZoho(m_fixture->environment, QStringLiteral("q-1")).hasValue());
}

void ZohoQuestionsTest::aRecordIsShownAsZohoShowsIt()
{
    const QString id = m_fixture->addRecord(QStringLiteral("q-1"), QStringLiteral("sent"));
    m_fixture->zoho.setRecordField(id, QStringLiteral("Message_ID_Webhook"), QStringLiteral("wamid.x"));
    const auto records = lookUpAtZoho(m_fixture->environment, QStringLiteral("q-1"));
    QVERIFY(records.hasValue());
    QCOMPARE(records->size(), 1);
    QCOMPARE(records->first().id, id);
    QStringList shown;
    for (const ZohoFieldView &field : records->first().fields) {
        if (!field.value.isEmpty()) {
            shown += field.setting + u'/' + field.linkName + u'=' + field.value;
        }
    }
    QCOMPARE(shown, QStringList({QStringLiteral("queue_id/Queue_ID_DV=q-1"), QStringLiteral("status/Status=sent"),
                                 QStringLiteral("message_id_webhook/Message_ID_Webhook=wamid.x")}));
    QCOMPARE(m_fixture->zoho.apiCalls(), 1);
}

void ZohoQuestionsTest::aRecordOfAnyStatusIsFound()
{
    m_fixture->addRecord(QStringLiteral("q-1"), QStringLiteral("delivered"));
    m_fixture->addRecord(QStringLiteral("q-1"), QStringLiteral("sent"));
    m_fixture->addRecord(QStringLiteral("q-2"), QStringLiteral("sent"));
    QCOMPARE(lookUpAtZoho(m_fixture->environment, QStringLiteral("q-1"))->size(), 2);
}

void ZohoQuestionsTest::aQueueIdThatZohoDoesNotKnowIsAnEmptyList()
{
    QVERIFY(lookUpAtZoho(m_fixture->environment, QStringLiteral("q-1"))->isEmpty());
}

void ZohoQuestionsTest::aQueueIdThatCannotBeAskedForIsRefused()
{
    const auto records = lookUpAtZoho(m_fixture->environment, QStringLiteral("x\" || ID != \"0"));
    QCOMPARE(toString(records.error().kind), QStringLiteral("usage"));
    QCOMPARE(m_fixture->zoho.apiCalls(), 0);
}

void ZohoQuestionsTest::withoutADatabaseThereIsNoLookAtZoho()
{
    m_fixture->settings.database.name = m_fixture->directory.filePath(QStringLiteral("none/x.db"));
    QVERIFY(!lookUpAtZoho(m_fixture->environment, QStringLiteral("q-1")));
    QVERIFY(m_fixture->zoho.requests().isEmpty());
}

QTEST_GUILESS_MAIN(ZohoQuestionsTest)
#include "tst_zohoquestions.moc"
