// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/settings.h"
#include "engine/sync/writing.h"
#include "tests/engine/sync/syncsamples.h"

#include <QTest>

using namespace statusbridge;

namespace {

ChosenRow chosen(const QString &word, const QString &timestamp = QStringLiteral("1750031673"))
{
    StatusRow row = samples::row(1, word);
    row.timestamp = timestamp;
    return *strongestRow({row}, samples::ranking(), samples::now());
}

Writing writingWith(const QString &zone, const QString &format = QStringLiteral("dd-MMM-yyyy HH:mm:ss"))
{
    Settings settings;
    settings.fields.timeZone = zone;
    settings.fields.timestampFormat = format;
    return writingOf(settings);
}

} // namespace

class WritingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTimeIsWrittenInTheAppsFormatAndTimeZone_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("timestamp");
        QTest::addColumn<QString>("written");
        const QString usual = QStringLiteral("dd-MMM-yyyy HH:mm:ss");
        const QString summer = QStringLiteral("1750031673"); // 2025-06-15T23:54:33Z
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
        QCOMPARE(*valuesFor(chosen(QStringLiteral("sent"), timestamp), writingWith(zone, format)).timestamp, written);
    }

    void monthsAreEnglishWhateverThePersonsLanguage()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German));
        const auto values = valuesFor(chosen(QStringLiteral("sent"), QStringLiteral("2025-10-01T00:00:00Z")),
                                      writingWith(QStringLiteral("UTC")));
        QLocale::setDefault(before);
        QCOMPARE(*values.timestamp, QStringLiteral("01-Oct-2025 00:00:00"));
    }

    void anEmptyTimeZoneIsTheMachines() { QCOMPARE(writingWith(QString()).timeZone, QTimeZone::systemTimeZone()); }

    void whatTheRowLacksIsLeftOut()
    {
        ChosenRow bare = chosen(QStringLiteral("sent"), QStringLiteral("soon"));
        bare.row.recipientId.clear();
        bare.row.messageId = QStringLiteral("");
        const auto values = valuesFor(bare, writingWith(QStringLiteral("UTC")));
        QVERIFY(!values.recipientId);
        QVERIFY(!values.messageId);
        QVERIFY(!values.timestamp);
        QCOMPARE(*values.queueId, QStringLiteral("q-1"));
    }

    void theCanonicalWordIsWrittenOrTheOneThatStandsForIt()
    {
        Writing writing = writingWith(QStringLiteral("UTC"));
        QCOMPARE(valuesFor(chosen(QStringLiteral(" READ ")), writing).status, QStringLiteral("delivered"));
        writing.writtenAs = {{QStringLiteral("delivered"), QStringLiteral("Zugestellt")}};
        QCOMPARE(valuesFor(chosen(QStringLiteral("read")), writing).status, QStringLiteral("Zugestellt"));
        QCOMPARE(valuesFor(chosen(QStringLiteral("sent")), writing).status, QStringLiteral("sent"));
    }

    void zohosWordsAreReadAsWeWriteThem()
    {
        const Ranking ranking = samples::ranking();
        Writing writing = writingWith(QStringLiteral("UTC"));
        QCOMPARE(strengthAtZoho(QStringLiteral("Zugestellt"), ranking, writing), 0);
        writing.writtenAs = {{QStringLiteral("delivered"), QStringLiteral("Zugestellt")}};
        QCOMPARE(strengthAtZoho(QStringLiteral(" zugestellt"), ranking, writing), 4);
        QCOMPARE(strengthAtZoho(QStringLiteral("Read "), ranking, writing), 4);
        QCOMPARE(strengthAtZoho(QStringLiteral("failed"), ranking, writing), 3);
        QCOMPARE(strengthAtZoho(QString(), ranking, writing), 0);
    }
};

QTEST_GUILESS_MAIN(WritingTest)
#include "tst_writing.moc"
