// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/masking.h"

#include <QTest>

using namespace statusbridge;

class MaskingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheEndOfARecipientIsShown()
    {
        QCOMPARE(maskedRecipient(QStringLiteral("15550001234")), QStringLiteral("…1234"));
        QCOMPARE(maskedRecipient(QStringLiteral("51234")), QStringLiteral("…1234"));
    }

    void ofAShortRecipientNothingIsShown()
    {
        QCOMPARE(maskedRecipient(QStringLiteral("1234")), QStringLiteral("…"));
        QCOMPARE(maskedRecipient(QStringLiteral("1")), QStringLiteral("…"));
        QCOMPARE(maskedRecipient(QString()), QString());
    }

    void theNumberInsideAMessageIdIsHidden()
    {
        // A wamid is base64 whose beginning decodes to the recipient's number.
        QByteArray content("\x1d\x0b");
        content.append("15550001234").append("ABCDEFGHIJKL");
        const QString id = QStringLiteral("wamid.") + QString::fromLatin1(content.toBase64());
        const QString masked = maskedMessageId(id);
        QCOMPARE(masked.size(), 9);
        QVERIFY(id.endsWith(masked.mid(1)));
        QVERIFY(!QByteArray::fromBase64(masked.mid(1).toLatin1()).contains("555"));
        QCOMPARE(maskedMessageId(QStringLiteral("12345678")), QStringLiteral("…"));
        QCOMPARE(maskedMessageId(QString()), QString());
    }
};

QTEST_GUILESS_MAIN(MaskingTest)
#include "tst_masking.moc"
