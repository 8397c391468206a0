// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "engine/status/phonenumber.h"

#include <QTest>

namespace tst_phonenumber {

using namespace statusbridge;

class PhoneNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadInEveryForm_data()
    {
        QTest::addColumn<QString>("digits");
        for (const auto &text :
             {u"15550001234"_s, u"+15550001234"_s, u"0015550001234"_s, u"+1 555 000-1234"_s, u"+1 (555) 000.1234"_s,
              u"1/555/0001234"_s, u"whatsapp:+15550001234"_s, u"WhatsApp:15550001234"_s, u"15550001234@c.us"_s,
              u"15550001234:12@s.whatsapp.net"_s, u" 15550001234 "_s, u"tel:+1-555-000-1234"_s,
              u"\u202a+1 555 000\u20111234\u202c"_s, u"+1\u2013555\u2009000\u20101234"_s,
              u"\uff0b\uff11\uff15\uff15\uff15\uff10\uff10\uff10\uff11\uff12\uff13\uff14"_s}) {
            QTest::addRow("%s", text.toUtf8().constData()) << u"15550001234"_s;
        }
        for (const auto &text : {QString(), u"1234"_s, u"001234"_s, u"US.13491208655302741918"_s, u"wamid.HBgL"_s,
                                 u"15550001234@example.com"_s, u"15550001234@g.us"_s, u"15550001234\u0661"_s}) {
            QTest::addRow("%s", text.toUtf8().constData()) << QString();
        }
    }
    void isReadInEveryForm() { QTEST(phoneDigits(QString::fromUtf8(QTest::currentDataTag())), "digits"); }

    void isReadInAMessageId_data()
    {
        QTest::addColumn<QString>("digits");
        QTest::addRow("wamid.HBgLMTU1NTAwMDEyMzQVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA") << u"15550001234"_s;
        QTest::addRow("wamid.HBgLMTU1NTAwMDEyMzQ=") << u"15550001234"_s;
        QTest::addRow("wamid.HBgLMTU1NTAwMDEyM") << QString(); // cut off
        QTest::addRow("HBgLMTU1NTAwMDEyMzQVAgARGBI1RjQyNUE3NEYx") << QString();
        QTest::addRow("wamid.HBgLVVMuMTM0OTEyMDg2") << QString(); // a user's id
        QTest::addRow("wamid.HBgA") << QString();
        QTest::addRow("wamid.HBj/MTU1NTAwMDEyMzQ=") << QString();
        QTest::addRow("wamid.A") << QString();
        QTest::addRow("wamid.") << QString();
    }
    void isReadInAMessageId()
    {
        const QString id = QString::fromUtf8(QTest::currentDataTag());
        QFETCH(const QString, digits);
        QCOMPARE(numberInMessageId(id), digits);
        QVERIFY(digits.isEmpty() || id.startsWith(messageIdStart(digits)));
        QVERIFY(messageIdStart(u"15550001234"_s).size() > 20);
    }
};

QTEST_GUILESS_MAIN(PhoneNumberTest)

} // namespace tst_phonenumber

#include "tst_phonenumber.moc"
