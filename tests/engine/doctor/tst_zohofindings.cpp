// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/doctor/installationtest.h"

#include <QTest>

#include <algorithm>
#include <array>

namespace tst_zohofindings {

using namespace statusbridge;
using zohosim::CallKind;
using zohosim::Fault;

//! What is wrong at Zoho, or with the way there.
class ZohoFindingsTest : public InstallationTest
{
    Q_OBJECT

private Q_SLOTS:
    void aMissingRefreshTokenIsFoundOnceAndCostsNoCall();
    void wrongLinkNamesAreFound_data();
    void wrongLinkNamesAreFound();
    void missingLinkNamesAreFoundWithoutACall();
    void aRevokedRefreshTokenIsFound();
    void aFieldThatIsNoColumnOfTheReportIsFound();
    void aTokenThatMayNotUpdateIsFound();
    void aKeptTokenThatWasRevokedIsNoGivenOne();
    void batchModeIsTriedWithoutARecord();
    void whatBatchModeLacksIsFoundOnceWithItsRemedy_data();
    void whatBatchModeLacksIsFoundOnceWithItsRemedy();
    void aTokenWithoutTheScopeOfBatchModeIsToldWithoutACall();
    void anotherRegionIsTold();
    void aFormatThatZohoDoesNotShowIsFound();
    void zohoCanBeTriedBeforeThereIsADatabaseOrAReport();

private:
    void useBatches();
};

void ZohoFindingsTest::useBatches()
{
    m_fixture->settings.zoho.batchApi = u"push_statuses"_s;
    m_fixture->zoho.configure([](zohosim::Options &options) {
        options.customApi.linkName = u"push_statuses"_s;
        options.scopes += u"ZohoCreator.customapi.EXECUTE"_s;
    });
}

void ZohoFindingsTest::aMissingRefreshTokenIsFoundOnceAndCostsNoCall()
{
    QVERIFY(m_fixture->secrets.remove(secretnames::zohoRefreshToken()));
    const QStringList found = problems();
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(u"error secrets unauthorized: "_s), qPrintable(found.first()));
    QVERIFY2(found.first().contains(u"statusbridge connect"_s), qPrintable(found.first()));
    QVERIFY(m_fixture->zoho.requests().isEmpty());
}

void ZohoFindingsTest::wrongLinkNamesAreFound_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("owner") << 0;
    QTest::newRow("application") << 1;
    QTest::newRow("report") << 2;
}

void ZohoFindingsTest::wrongLinkNamesAreFound()
{
    QFETCH(int, which);
    ZohoSettings &zoho = m_fixture->settings.zoho;
    *std::array{&zoho.owner, &zoho.app, &zoho.report}.at(static_cast<std::size_t>(which)) = u"nowhere"_s;
    const QStringList found = problems();
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(u"error report account: "_s), qPrintable(found.first()));
}

void ZohoFindingsTest::missingLinkNamesAreFoundWithoutACall()
{
    m_fixture->settings.zoho.report.clear();
    const QStringList found = problems();
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(u"error zoho configuration: "_s), qPrintable(found.first()));
    QVERIFY(m_fixture->zoho.requests().isEmpty());
}

void ZohoFindingsTest::aRevokedRefreshTokenIsFound()
{
    m_fixture->zoho.revokeRefreshToken();
    const QStringList found = problems();
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(u"error zoho unauthorized: "_s), qPrintable(found.first()));
    QCOMPARE(m_fixture->zoho.apiCalls(), 0);
}

void ZohoFindingsTest::aFieldThatIsNoColumnOfTheReportIsFound()
{
    m_fixture->zoho.configure(
        [](zohosim::Options &options) { options.fields.set({.name = u"TimeStamp_Webhook"_s, .inReport = false}); });
    const QStringList found = problems();
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(u"warning report: "_s), qPrintable(found.first()));
    QVERIFY2(found.first().contains(u"TimeStamp_Webhook"_s), qPrintable(found.first()));
}

void ZohoFindingsTest::aTokenThatMayNotUpdateIsFound()
{
    m_fixture->zoho.configure(
        [](zohosim::Options &options) { options.scopes.removeAll(u"ZohoCreator.report.UPDATE"_s); });
    for (int i = 0; i < 2; ++i) { // the second time the token is the kept one
        const QStringList found = problems();
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.first().startsWith(u"error zoho unauthorized: "_s), qPrintable(found.first()));
        QVERIFY2(found.first().contains(u"ZohoCreator.report.UPDATE"_s), qPrintable(found.first()));
    }
    QCOMPARE(m_fixture->zoho.calls(CallKind::Token), 1);
}

void ZohoFindingsTest::aKeptTokenThatWasRevokedIsNoGivenOne()
{
    QCOMPARE(problems(), QStringList());
    m_fixture->zoho.revokeRefreshToken();
    const Findings findings = runDoctor(m_fixture->environment, false);
    const auto ofZoho = std::ranges::count(findings, u"zoho"_s, &Finding::subject);
    const auto found = std::ranges::find(findings, u"zoho"_s, &Finding::subject);
    QCOMPARE(ofZoho, 1);
    QVERIFY(found->kind == ErrorKind::Unauthorized);
    QVERIFY(std::ranges::find(findings, u"report"_s, &Finding::subject) == findings.end());
}

void ZohoFindingsTest::batchModeIsTriedWithoutARecord()
{
    useBatches();
    QCOMPARE(problems(), QStringList());
    QCOMPARE(m_fixture->zoho.calls(CallKind::CustomApi), 1);
    const Findings findings = runDoctor(m_fixture->environment, false);
    const auto found = std::ranges::find(findings, u"batch"_s, &Finding::subject);
    QVERIFY(found != findings.end());
    QVERIFY2(found->text.english().contains(u"up to 200 records"), qPrintable(found->text.english()));
    QCOMPARE(m_fixture->scalar(u"SELECT calls FROM statusbridge_custom_call_days"_s).toInt(), 2);
}

void ZohoFindingsTest::whatBatchModeLacksIsFoundOnceWithItsRemedy_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("remedy");
    QTest::newRow("none") << Fault::code(400, 9350) << u"batch-script"_s;
    QTest::newRow("disabled") << Fault::code(400, 9360) << u"enable it"_s;
    QTest::newRow("not permitted") << Fault::code(401, 9380) << u"give the user access"_s;
    QTest::newRow("quota") << Fault::code(403, 4000) << u"reset on"_s;
    QTest::newRow("another function") << Fault::answer(200, R"({"code":3000,"result":{"done":true}})")
                                      << u"batch-script"_s;
    QTest::newRow("a function that fails") << Fault::code(400, 9400) << u"did not run the function"_s;
}

void ZohoFindingsTest::whatBatchModeLacksIsFoundOnceWithItsRemedy()
{
    QFETCH(const Fault, fault);
    QFETCH(const QString, remedy);
    useBatches();
    m_fixture->zoho.addFault(fault.on(CallKind::CustomApi));
    const QStringList found = problems();
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(u"warning batch: "_s), qPrintable(found.first()));
    QVERIFY2(found.first().contains(remedy), qPrintable(found.first()));
}

void ZohoFindingsTest::aTokenWithoutTheScopeOfBatchModeIsToldWithoutACall()
{
    useBatches();
    m_fixture->zoho.configure(
        [](zohosim::Options &options) { options.scopes.removeAll(u"ZohoCreator.customapi.EXECUTE"_s); });
    const QStringList found = problems();
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(u"warning batch: "_s), qPrintable(found.first()));
    QVERIFY2(found.first().contains(u"ZohoCreator.customapi.EXECUTE"_s), qPrintable(found.first()));
    QCOMPARE(m_fixture->zoho.calls(CallKind::CustomApi), 0);
}

void ZohoFindingsTest::anotherRegionIsTold()
{
    m_fixture->zoho.configure([](zohosim::Options &options) { options.apiDomain = u"https://www.zohoapis.in"_s; });
    const QStringList found = problems();
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(u"warning zoho: "_s), qPrintable(found.first()));
    QVERIFY2(found.first().contains(u"zoho.data_center to \"in\""_s), qPrintable(found.first()));
}

void ZohoFindingsTest::aFormatThatZohoDoesNotShowIsFound()
{
    m_fixture->addDelivered(u"q-1"_s, u"failed"_s);
    QCOMPARE(m_fixture->sync().counts.updated, 2);
    QCOMPARE(problems(), QStringList());
    m_fixture->settings.fields.timestampFormat = u"MM/dd/yyyy HH:mm:ss"_s;
    const QStringList found = problems();
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(u"warning report: "_s), qPrintable(found.first()));
    QVERIFY2(found.first().contains(u"fields.timestamp_format"_s), qPrintable(found.first()));
}

void ZohoFindingsTest::zohoCanBeTriedBeforeThereIsADatabaseOrAReport()
{
    QString &name = m_fixture->settings.database.name;
    name += u"_missing"_s;
    auto findings = checkArea(m_fixture->environment, DoctorArea::Zoho);
    QCOMPARE(findings.size(), 2);
    QVERIFY(findings.first().severity == Finding::Severity::Ok);
    QVERIFY(findings.last().severity == Finding::Severity::Ok);
    m_fixture->settings.zoho.report.clear();
    findings = checkArea(m_fixture->environment, DoctorArea::Zoho);
    QCOMPARE(findings.size(), 2);
    QVERIFY(findings.first().severity == Finding::Severity::Ok);
    QCOMPARE(findings.last().subject, u"report"_s);
    QVERIFY(findings.last().text.english().contains(u"zoho.report"));
    QVERIFY(!QFile::exists(name));
}

QTEST_GUILESS_MAIN(ZohoFindingsTest)

} // namespace tst_zohofindings

#include "tst_zohofindings.moc"
