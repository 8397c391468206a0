// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/settings.h"
#include "engine/zoho/reporturls.h"

#include <QTest>
#include <QUrlQuery>

using namespace statusbridge;
using namespace statusbridge::zoho;

namespace {

ReportUrls urls()
{
    ZohoSettings zoho;
    zoho.owner = QStringLiteral("acme");
    zoho.app = QStringLiteral("messaging");
    zoho.report = QStringLiteral("All_Messages");
    return {QUrl(QStringLiteral("https://www.zohoapis.com")), zoho, FieldNames()};
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

} // namespace

class ReportUrlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void criteriaAreEncodedExactlyOnce_data()
    {
        QTest::addColumn<QString>("criteria");
        QTest::newRow("plain") << QStringLiteral("Status != \"delivered\"");
        QTest::newRow("and") << QStringLiteral("A == 1 && B == 2 || C != 3");
        QTest::newRow("plus") << QStringLiteral("Phone == \"+1 555\"");
        QTest::newRow("percent") << QStringLiteral("Rate == \"5%25 %20 100%\"");
        QTest::newRow("separators") << QStringLiteral("Text == \"a=b&c#d?e;f/g\"");
        QTest::newRow("not ASCII") << QStringLiteral("Name == \"Zoë €\"");
        QTest::newRow("quotes") << QStringLiteral("Day == '18-Apr-2020' && Name == \"o'clock\"");
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
        const QUrl url = urls().matching(QStringLiteral("ID != 0"));
        QCOMPARE(url.path(), QStringLiteral("/creator/v2.1/data/acme/messaging/report/All_Messages"));
        QCOMPARE(asServed(url).value("fields"),
                 "ID,Queue_ID_DV,Status,recipient_id,Queue_ID_Webhook,Message_ID_Webhook,TimeStamp_Webhook,"
                 "recipient_id_Webhook");
        QVERIFY(!url.toEncoded().contains("from="));
    }

    void aRecordHasOneAddress()
    {
        const auto id = QStringLiteral("3888833000000114027");
        const QString address = QStringLiteral("/creator/v2.1/data/acme/messaging/report/All_Messages/") + id;
        QCOMPARE(urls().writing(id).path(), address);
        QVERIFY(!urls().writing(id).hasQuery());
        QCOMPARE(urls().reading(id).path(), address);
        QCOMPARE(asServed(urls().reading(id)).value("field_config"), "custom");
    }

    void namesFromTheSettingsStayWithinTheirPlace()
    {
        ZohoSettings zoho;
        zoho.owner = QStringLiteral("a/b");
        zoho.app = QStringLiteral("c?d");
        zoho.report = QStringLiteral("e#f%2F");
        const ReportUrls odd(QUrl(QStringLiteral("https://www.zohoapis.com")), zoho, FieldNames());
        const QUrl url = odd.writing(QStringLiteral("7"));
        QCOMPARE(url.toEncoded(), "https://www.zohoapis.com/creator/v2.1/data/a%2Fb/c%3Fd/report/e%23f%252F/7");
    }

    void recordsAreAskedForByTheirIds()
    {
        QCOMPARE(ReportUrls::criteriaFor({QStringLiteral("1")}), QStringLiteral("(ID == 1)"));
        QCOMPARE(ReportUrls::criteriaFor({QStringLiteral("3888833000000114027"), QStringLiteral("2")}),
                 QStringLiteral("(ID == 3888833000000114027 || ID == 2)"));
    }

    void whatCannotBeEscapedMustNotStandInCriteria()
    {
        QVERIFY(ReportUrls::canStandInCriteria(QStringLiteral("q-1 && 'x' %+ ü")));
        QVERIFY(!ReportUrls::canStandInCriteria(QStringLiteral("a\"b")));
        QVERIFY(!ReportUrls::canStandInCriteria(QStringLiteral("a\\b")));
        QVERIFY(!ReportUrls::canStandInCriteria(QStringLiteral("a\nb")));
    }

    void recordsAreAskedForByTheirQueueId()
    {
        const QString criteria = ReportUrls::criteriaFor(QStringLiteral("Queue_ID_DV"), QStringLiteral("q&1+%2"));
        QCOMPARE(criteria, QStringLiteral("Queue_ID_DV == \"q&1+%2\""));
        QCOMPARE(asServed(urls().matching(criteria)).value("criteria"), criteria.toUtf8());
    }
};

QTEST_GUILESS_MAIN(ReportUrlsTest)
#include "tst_reporturls.moc"
