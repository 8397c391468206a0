// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/settings.h"
#include "engine/sync/fieldformat.h"
#include "tests/engine/sync/syncsamples.h"

#include <QTest>

namespace tst_fieldformat {

using namespace statusbridge;

ChosenRow chosen(const QString &word, const QString &timestamp = u"1750031673"_s)
{
    StatusRow row = samples::row(1, word);
    row.timestamp = timestamp;
    return *strongestRow({row}, samples::ranking(), samples::now());
}

FieldFormat fieldFormatWith(const QString &zone, const QString &format = u"dd-MMM-yyyy HH:mm:ss"_s)
{
    Settings settings;
    settings.fields.timeZone = zone;
    settings.fields.timestampFormat = format;
    return fieldFormatOf(settings);
}

class FieldFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTimeIsWrittenInTheAppsFormatAndTimeZone_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("timestamp");
        QTest::addColumn<QString>("written");
        const QString usual = u"dd-MMM-yyyy HH:mm:ss"_s;
        const QString summer = u"1750031673"_s; // 2025-06-15T23:54:33Z
        QTest::newRow("UTC") << "UTC" << usual << summer << "15-Jun-2025 23:54:33";
        QTest::newRow("the next day there") << "Asia/Kolkata" << usual << summer << "16-Jun-2025 05:24:33";
        QTest::newRow("summer time") << "Europe/Berlin" << usual << summer << "16-Jun-2025 01:54:33";
        QTest::newRow("winter time") << "Europe/Berlin" << usual << "2026-01-15T23:54:33Z"
                                     << "16-Jan-2026 00:54:33";
        QTest::newRow("another format") << "UTC"
                                        << "MM/dd/yyyy hh:mm AP" << summer << "06/15/2025 11:54 PM";
    }

    void theTimeIsWrittenInTheAppsFormatAndTimeZone()
    {
        QFETCH(QString, zone);
        QFETCH(QString, format);
        QFETCH(QString, timestamp);
        QFETCH(QString, written);
        QCOMPARE(*valuesFor(chosen(u"sent"_s, timestamp), fieldFormatWith(zone, format)).timestamp, written);
    }

    void monthsAreEnglishWhateverThePersonsLanguage()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German));
        const auto values = valuesFor(chosen(u"sent"_s, u"2025-10-01T00:00:00Z"_s), fieldFormatWith(u"UTC"_s));
        QLocale::setDefault(before);
        QCOMPARE(*values.timestamp, u"01-Oct-2025 00:00:00"_s);
    }

    void anEmptyTimeZoneIsTheMachines() { QCOMPARE(fieldFormatWith(QString()).timeZone, QTimeZone::systemTimeZone()); }

    void anIdWhoseBytesWereNoTextIsLeftOut()
    {
        ChosenRow mangled = chosen(u"sent"_s);
        mangled.row.recipientId = u"1555\ufffd"_s;
        mangled.row.messageId = u"wamid.\u009d"_s;
        const auto values = valuesFor(mangled, fieldFormatWith(u"UTC"_s));
        QVERIFY(!values.recipientId);
        QVERIFY(!values.messageId);
        QCOMPARE(*values.queueId, u"q-1"_s);
    }

    void whatTheRowLacksIsLeftOut()
    {
        ChosenRow bare = chosen(u"sent"_s, u"soon"_s);
        bare.row.recipientId.clear();
        bare.row.messageId = u""_s;
        const auto values = valuesFor(bare, fieldFormatWith(u"UTC"_s));
        QVERIFY(!values.recipientId);
        QVERIFY(!values.messageId);
        QVERIFY(!values.timestamp);
        QCOMPARE(*values.queueId, u"q-1"_s);
    }

    void whyAMessageFailedIsWrittenOnlyWhereAFieldIsNamed()
    {
        ChosenRow failed = chosen(u"failed"_s);
        failed.row.failure = FailureReason{.provider = u"WhatsApp"_s, .code = u"131026"_s, .vendorWords = u"No"_s};
        FieldFormat format = fieldFormatWith(u"UTC"_s);
        QVERIFY(!valuesFor(failed, format).reason && !valuesFor(failed, format).reasonCode);
        format.writesReasonCode = true;
        QVERIFY(!valuesFor(failed, format).reason);
        QCOMPARE(*valuesFor(failed, format).reasonCode, u"131026"_s);
        format.writesReason = true;
        QCOMPARE(*valuesFor(failed, format).reason, u"No"_s);
        // Without the provider's words, what the code means.
        failed.row.failure->vendorWords.clear();
        QVERIFY(valuesFor(failed, format).reason->contains(u"not on WhatsApp"));
        failed.row.failure.reset();
        QVERIFY(!valuesFor(failed, format).reason);
    }

    void theCanonicalWordIsWrittenOrTheOneThatStandsForIt()
    {
        FieldFormat writing = fieldFormatWith(u"UTC"_s);
        QCOMPARE(valuesFor(chosen(u" READ "_s), writing).status, u"delivered"_s);
        writing.writtenAs = {{u"delivered"_s, u"Zugestellt"_s}};
        QCOMPARE(valuesFor(chosen(u"read"_s), writing).status, u"Zugestellt"_s);
        QCOMPARE(valuesFor(chosen(u"sent"_s), writing).status, u"sent"_s);
    }

    void zohosWordsAreReadAsWeWriteThem()
    {
        FieldFormat writing = fieldFormatWith(u"UTC"_s);
        writing.ranking = samples::ranking();
        QCOMPARE(strengthAtZoho(u"Zugestellt"_s, writing), 0);
        writing.writtenAs = {{u"delivered"_s, u"Zugestellt"_s}};
        QCOMPARE(strengthAtZoho(u" zugestellt"_s, writing), 4);
        QCOMPARE(strengthAtZoho(u"Read "_s, writing), 4);
        QCOMPARE(strengthAtZoho(u"failed"_s, writing), 3);
        QCOMPARE(strengthAtZoho(QString(), writing), 0);
    }
};

QTEST_GUILESS_MAIN(FieldFormatTest)

} // namespace tst_fieldformat

#include "tst_fieldformat.moc"
