// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "engine/status/person.h"

#include <QTest>

namespace tst_person {

using namespace statusbridge;

class PersonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFoundAsAWhole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isThere");
        for (const auto &text : {u"15550001234"_s, u"+15550001234"_s, u"0015550001234"_s, u"whatsapp:+15550001234"_s,
                                 u"15550001234@s.whatsapp.net"_s, u"15550001234:12@s.whatsapp.net"_s,
                                 u"+1 555 000-1234"_s, u"call +1 (555) 000.1234, please"_s, u"2 1-555-0001234"_s,
                                 u"of wamid.HBgLMTU1NTAwMDEyMzQVAgARGBI1RjQy=="_s, u"The number 15550001234."_s,
                                 u"wamid.A"_s, u"\"wamid.A\""_s, u"of wamid.A."_s, u"US.1349:"_s, u"(US.1349)"_s}) {
            QTest::addRow("%s", qPrintable(text)) << text << true;
        }
        for (const auto &text :
             {QString(), u"155500012345"_s, u"915550001234"_s, u"1555000123"_s, u"00015550001234"_s,
              u"1 555 000 12345"_s, u"1, 555, 0001234"_s, u"1 555 000\n1234"_s, u"1 555    0001234"_s,
              u"wamid.HBgLMTU1NTAwMDEyMzUVAgARGBI1RjQy"_s, u"awamid.HBgLMTU1NTAwMDEyMzQVAgAR"_s, u"wamid.AB"_s,
              u"wamid.A-2"_s, u"xwamid.A"_s, u"WAMID.A"_s, u"US.1349.5"_s}) {
            QTest::addRow("not %s", qPrintable(text)) << text << false;
        }
    }
    void isFoundAsAWhole()
    {
        QFETCH(const QString, text);
        const PersonText person(u"15550001234"_s, {u"wamid.A"_s, u"US.1349"_s});
        QTEST(person.isIn(text), "isThere");
        QTEST(person.masked(text) != text, "isThere");
        QTEST(person.masked(text).contains(forgottenMark()), "isThere");
        QVERIFY(!person.isIn(person.masked(text)));
    }

    void isFoundInWhatIsSent_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addRow("json") << R"({"recipient_id":"15550001234"})"_ba;
        QTest::addRow("with separators") << R"({"to":"+1 555 000-1234"})"_ba;
        QTest::addRow("escaped signs") << R"({"to":"\u002b1\u0020555\u00200001234"})"_ba;
        QTest::addRow("a blank escaped") << R"({"to":"\u002015550001234"})"_ba;
        QTest::addRow("a number in an id") << R"({"id":"wamid.HBgLMTU1NTAwMDEyMzQVAgARGBI1RjQy"})"_ba;
        QTest::addRow("separators of a form") << "To=whatsapp%3A%2B1+555+000-1234"_ba;
        QTest::addRow("an escaped id") << R"({"id":"wamid.HBg\/x=="})"_ba;
        QTest::addRow("a form") << "MessageStatus=sent&To=whatsapp%3A%2B15550001234"_ba;
        QTest::addRow("a blank before it") << "To=%2015550001234"_ba;
        QTest::addRow("an id of a form") << "id=wamid.HBg%2Fx%3D%3D&To=x"_ba;
    }
    void isFoundInWhatIsSent()
    {
        QFETCH(const QByteArray, body);
        QVERIFY(PersonText(u"15550001234"_s, {u"wamid.HBg/x=="_s}).isInBody(body));
        QVERIFY(!PersonText(u"15550009999"_s, {u"wamid.HBg/y=="_s}).isInBody(body));
    }

    void everyPlaceIsMasked()
    {
        const PersonText person(u"15550001234"_s, {u"wamid.A"_s});
        QCOMPARE(person.masked(u"wamid.A to +15550001234, not 155500012345; 15550001234"_s),
                 u"••• to +•••, not 155500012345; •••"_s);
        QCOMPARE(person.masked(u"wamid.A/wamid.A/wamid.A 15550001234wamid.A"_s), u"•••/•••/••• ••••••"_s);
    }

    void whatIsJsonStaysJson()
    {
        const PersonText person(u"15550001234"_s);
        QCOMPARE(person.masked(uR"(["zoho_refused","+15550001234",15550001234,["15550001234"]])"_s),
                 uR"(["zoho_refused","+•••",15550001234,["•••"]])"_s);
        QCOMPARE(person.masked(uR"({"to":"15550001234"})"_s), uR"({"to":"•••"})"_s);
        QCOMPARE(person.masked(u"[no json 15550001234"_s), u"[no json •••"_s);
    }

    void noPersonIsInNoText()
    {
        QVERIFY(!PersonText().isIn(u"15550001234"_s));
        QVERIFY(!PersonText({}, {QString(), forgottenMark()}).isIn(u"•••"_s));
    }
};

QTEST_GUILESS_MAIN(PersonTest)

} // namespace tst_person

#include "tst_person.moc"
