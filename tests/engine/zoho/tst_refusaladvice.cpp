// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/settings.h"
#include "engine/zoho/refusaladvice.h"

#include <QTest>

namespace tst_refusaladvice {

using namespace statusbridge;
using namespace statusbridge::zoho;

RecordValues sent()
{
    return {.status = u"delivered"_s,
            .queueId = u"q-1"_s,
            .messageId = u"wamid.HBgLMTU1NTAwMDEyMzQ"_s,
            .timestamp = u"11/28/2026 14:00:00"_s,
            .recipientId = u"15550001234"_s};
}

class RefusalAdviceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSettingOfTheFieldIsNamed_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("advice");
        const QStringList time = {u"fields.timestamp_format"_s, u"dd-MMM-yyyy HH:mm:ss"_s, u"11/28/2026 14:00:00"_s};
        QTest::newRow("time") << u"TimeStamp_Webhook: Enter a valid date format as dd-MMM-yyyy"_s << time;
        QTest::newRow("label") << u"Enter a valid date for TimeStamp Webhook."_s << time;
        QTest::newRow("value") << u"Data validation failure: [11/28/2026 14:00:00]"_s << time;
        QTest::newRow("status") << u"Status: is not a choice"_s
                                << QStringList{u"status.written_as"_s, u"\"delivered\""_s};
        QTest::newRow("message") << u"Message_ID_Webhook has too many digits"_s
                                 << QStringList(u"fields.message_id_webhook"_s);
        QTest::newRow("recipient") << u"recipient_id_Webhook must be a number"_s
                                   << QStringList(u"fields.recipient_id_webhook"_s);
        QTest::newRow("another") << u"Status_Code and Email must be unique"_s << QStringList(u"[fields]"_s);
    }

    void theSettingOfTheFieldIsNamed()
    {
        QFETCH(const QString, words);
        QFETCH(const QStringList, advice);
        const QString text = refusalAdvice(words, FieldNames(), sent()).english();
        for (const QString &part : advice) {
            QVERIFY2(text.contains(part), qPrintable(text));
        }
    }

    void aTimeThatTheFormatDoesNotReadIsTold()
    {
        FieldNames fields;
        QCOMPARE(formatAdvice(u"03-Sep-2021 14:55:46"_s, fields), Sentence());
        QCOMPARE(formatAdvice({}, fields), Sentence());
        QVERIFY(formatAdvice(u"09/03/2021 02:55:46 PM"_s, fields).english().contains(u"fields.timestamp_format"_s));
        fields.timestampFormat = u"MM/dd/yyyy hh:mm:ss AP"_s;
        QCOMPARE(formatAdvice(u"09/03/2021 02:55:46 PM"_s, fields), Sentence());
    }
};

QTEST_GUILESS_MAIN(RefusalAdviceTest)

} // namespace tst_refusaladvice

#include "tst_refusaladvice.moc"
