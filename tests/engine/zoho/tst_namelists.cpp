// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/namelists.h"
#include "engine/zoho/reportclient.h"
#include "tests/engine/zoho/zohofixture.h"

#include <QTest>

namespace tst_namelists {

using namespace statusbridge;
using namespace statusbridge::zoho;
using zohosim::CallKind;
using zohosim::Fault;

class NameListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void reportsFormsAndFieldsAreListedByBothTheirNames();
    void eachListIsOneCallThatCounts();
    void aMissingScopeSaysWhatToDo();
    void anUnknownFormIsAFaultOfTheAccount();
    void anEmptyAnswerIsAnEmptyList();
    void aPassingDisturbanceIsTriedAgain();
    void namesFromTheSettingsStayWithinTheirPlace();

private:
    Expected<QList<ZohoNameView>> list(const QString &what);

    std::unique_ptr<ZohoFixture> m_fixture;
    ZohoSettings m_settings;
};

void NameListsTest::init()
{
    m_fixture = std::make_unique<ZohoFixture>();
    const auto options = m_fixture->zoho.options();
    m_settings.owner = options.owner;
    m_settings.app = options.app;
}

Expected<QList<ZohoNameView>> NameListsTest::list(const QString &what)
{
    return listNames(m_fixture->queue, m_fixture->zoho.apiUrl(), m_settings, what);
}

void NameListsTest::reportsFormsAndFieldsAreListedByBothTheirNames()
{
    const QList<ZohoNameView> report{{u"All_Messages"_s, u"All Messages"_s}};
    const QList<ZohoNameView> form{{u"Message"_s, u"Message"_s}};
    QCOMPARE(*list(u"reports"_s), report);
    QCOMPARE(*list(u"forms"_s), form);
    const auto fields = list(u"form/Message/fields"_s);
    QVERIFY(fields.hasValue());
    QVERIFY(fields->contains(ZohoNameView{u"Queue_ID_DV"_s, u"Queue ID DV"_s}));
    QVERIFY(!fields->contains(ZohoNameView{u"ID"_s, u"ID"_s}));
}

void NameListsTest::eachListIsOneCallThatCounts()
{
    QVERIFY(list(u"reports"_s).hasValue());
    QVERIFY(list(u"forms"_s).hasValue());
    QCOMPARE(m_fixture->zoho.calls(CallKind::Meta), 2);
    QCOMPARE(m_fixture->queue.callState().callsToday, 2);
}

void NameListsTest::aMissingScopeSaysWhatToDo()
{
    m_fixture->zoho.configure(
        [](zohosim::Options &options) { options.scopes.removeAll(u"ZohoCreator.meta.application.READ"_s); });
    const auto reports = list(u"reports"_s);
    QCOMPARE(toString(reports.error().kind), u"account"_s);
    QVERIFY(reports.error().message.english().contains(u"ZohoCreator.meta.application.READ"));
    QCOMPARE(m_fixture->zoho.calls(CallKind::Token), 1); // a scope is not mended by another token
}

void NameListsTest::anUnknownFormIsAFaultOfTheAccount()
{
    const auto fields = list(u"form/message/fields"_s);
    QCOMPARE(toString(fields.error().kind), u"account"_s);
    QCOMPARE(fields.error().code, 2893);
}

void NameListsTest::anEmptyAnswerIsAnEmptyList()
{
    m_fixture->zoho.addFault(Fault::answer(200, R"({"code":3000})").on(CallKind::Meta));
    QVERIFY(list(u"reports"_s)->isEmpty());
    m_fixture->zoho.addFault(Fault::code(404, 3100).on(CallKind::Meta));
    QVERIFY(list(u"reports"_s)->isEmpty());
    m_fixture->zoho.addFault(
        Fault::answer(200, R"({"code":3000,"reports":[{"display_name":"x"},7,{"link_name":"y"}]})").on(CallKind::Meta));
    QCOMPARE(*list(u"reports"_s), QList<ZohoNameView>({{u"y"_s, u"y"_s}}));
}

void NameListsTest::aPassingDisturbanceIsTriedAgain()
{
    m_fixture->zoho.addFault(Fault::html(503).on(CallKind::Meta).repeated(2));
    QCOMPARE(list(u"reports"_s)->size(), 1);
    QCOMPARE(m_fixture->zoho.calls(CallKind::Meta), 3);
}

void NameListsTest::namesFromTheSettingsStayWithinTheirPlace()
{
    m_settings.app = u"a/b?c#d"_s;
    QVERIFY(!list(u"form/%1/fields"_s.arg(percentEncoded(u"../x"_s))));
    QCOMPARE(m_fixture->zoho.requests().constLast().target, "/creator/v2.1/meta/acme/a%2Fb%3Fc%23d/form/..%2Fx/fields");
}

QTEST_GUILESS_MAIN(NameListsTest)

} // namespace tst_namelists

#include "tst_namelists.moc"
