// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "engine/core/masking.h"

#include <QTest>

namespace tst_masking {

using namespace statusbridge;

class MaskingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheEndOfARecipientIsShown()
    {
        QCOMPARE(maskedRecipient(u"15550001234"_s), u"…1234"_s);
        QCOMPARE(maskedRecipient(u"51234"_s), u"…1234"_s);
    }

    void ofAShortRecipientNothingIsShown()
    {
        QCOMPARE(maskedRecipient(u"1234"_s), u"…"_s);
        QCOMPARE(maskedRecipient(u"1"_s), u"…"_s);
        QCOMPARE(maskedRecipient(QString()), QString());
    }

    void theNumberInsideAMessageIdIsHidden()
    {
        // A wamid is base64 whose beginning decodes to the recipient's number.
        QByteArray content("\x1d\x0b");
        content.append("15550001234").append("ABCDEFGHIJKL");
        const QString id = u"wamid."_s + QString::fromLatin1(content.toBase64());
        const QString masked = maskedMessageId(id);
        QCOMPARE(masked.size(), 9);
        QVERIFY(id.endsWith(masked.mid(1)));
        QVERIFY(!QByteArray::fromBase64(masked.mid(1).toLatin1()).contains("555"));
        QCOMPARE(maskedMessageId(u"12345678"_s), u"…"_s);
        QCOMPARE(maskedMessageId(QString()), QString());
    }
};

QTEST_GUILESS_MAIN(MaskingTest)

} // namespace tst_masking

#include "tst_masking.moc"
