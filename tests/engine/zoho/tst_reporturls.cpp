// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/settings.h"
#include "engine/core/literals.h"
#include "engine/zoho/reportclient.h"

#include <QTest>
#include <QUrlQuery>

namespace tst_reporturls {

using namespace statusbridge;
using namespace statusbridge::zoho;

ReportUrls urls()
{
    ZohoSettings zoho;
    zoho.owner = u"acme"_s;
    zoho.app = u"messaging"_s;
    zoho.report = u"All_Messages"_s;
    return {QUrl(u"https://www.zohoapis.com"_s), zoho, FieldNames()};
}

//! What a server makes of a query: split at raw `&`, a raw `+` is a space, percent-decoded once.
QHash<QByteArray, QByteArray> asServed(const QUrl &url)
{
    QHash<QByteArray, QByteArray> parameters;
    for (QByteArray part : url.toEncoded().split('?').value(1).split('&')) {
        part.replace('+', ' ');
        const qsizetype sign = part.indexOf('=');
        parameters.insert(QByteArray::fromPercentEncoding(part.left(sign)),
                          QByteArray::fromPercentEncoding(part.mid(sign + 1)));
    }
    return parameters;
}

class ReportUrlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void criteriaAreEncodedExactlyOnce_data()
    {
        QTest::addColumn<QString>("criteria");
        QTest::newRow("plain") << u"Status != \"delivered\""_s;
        QTest::newRow("and") << u"A == 1 && B == 2 || C != 3"_s;
        QTest::newRow("plus") << u"Phone == \"+1 555\""_s;
        QTest::newRow("percent") << u"Rate == \"5%25 %20 100%\""_s;
        QTest::newRow("separators") << u"Text == \"a=b&c#d?e;f/g\""_s;
        QTest::newRow("not ASCII") << u"Name == \"Zoë €\""_s;
        QTest::newRow("quotes") << u"Day == '18-Apr-2020' && Name == \"o'clock\""_s;
    }
    void criteriaAreEncodedExactlyOnce()
    {
        QFETCH(const QString, criteria);
        const auto served = asServed(urls().matching(criteria));
        QCOMPARE(served.size(), 4);
        QCOMPARE(QString::fromUtf8(served.value("criteria")), criteria);
        QCOMPARE(served.value("max_records"), "1000");
        QCOMPARE(served.value("field_config"), "custom");
    }

    void pagesHoldAsMuchAsZohoGivesAndOnlyTheFieldsWeNeed()
    {
        const QUrl url = urls().matching(u"ID != 0"_s);
        QCOMPARE(url.path(), u"/creator/v2.1/data/acme/messaging/report/All_Messages"_s);
        QCOMPARE(asServed(url).value("fields"),
                 "ID,Queue_ID_DV,Status,recipient_id,Queue_ID_Webhook,Message_ID_Webhook,TimeStamp_Webhook,"
                 "recipient_id_Webhook");
        QVERIFY(!url.toEncoded().contains("from="));
    }

    void aRecordHasOneAddress()
    {
        const auto id = u"3888833000000114027"_s;
        const QString address = u"/creator/v2.1/data/acme/messaging/report/All_Messages/"_s + id;
        QCOMPARE(urls().updating(id).path(), address);
        QVERIFY(!urls().updating(id).hasQuery());
        QCOMPARE(urls().reading(id).path(), address);
        QCOMPARE(asServed(urls().reading(id)).value("field_config"), "custom");
    }

    void namesFromTheSettingsStayWithinTheirPlace()
    {
        ZohoSettings zoho;
        zoho.owner = u"a/b"_s;
        zoho.app = u"c?d"_s;
        zoho.report = u"e#f%2F"_s;
        const ReportUrls odd(QUrl(u"https://www.zohoapis.com"_s), zoho, FieldNames());
        const QUrl url = odd.updating(u"7"_s);
        QCOMPARE(url.toEncoded(), "https://www.zohoapis.com/creator/v2.1/data/a%2Fb/c%3Fd/report/e%23f%252F/7");
    }

    void recordsAreAskedForByTheirIds()
    {
        QCOMPARE(ReportUrls::criteriaFor({u"1"_s}), u"(ID == 1)"_s);
        QCOMPARE(ReportUrls::criteriaFor({u"3888833000000114027"_s, u"2"_s}),
                 u"(ID == 3888833000000114027 || ID == 2)"_s);
    }

    void whatCannotBeEscapedMustNotStandInCriteria()
    {
        QVERIFY(ReportUrls::canStandInCriteria(u"q-1 && 'x' %+ ü"_s));
        QVERIFY(!ReportUrls::canStandInCriteria(u"a\"b"_s));
        QVERIFY(!ReportUrls::canStandInCriteria(u"a\\b"_s));
        QVERIFY(!ReportUrls::canStandInCriteria(u"a\nb"_s));
    }

    void recordsAreAskedForByTheirQueueId()
    {
        const QString criteria = ReportUrls::criteriaFor(u"Queue_ID_DV"_s, u"q&1+%2"_s);
        QCOMPARE(criteria, u"Queue_ID_DV == \"q&1+%2\""_s);
        QCOMPARE(asServed(urls().matching(criteria)).value("criteria"), criteria.toUtf8());
    }
};

QTEST_GUILESS_MAIN(ReportUrlsTest)

} // namespace tst_reporturls

#include "tst_reporturls.moc"
