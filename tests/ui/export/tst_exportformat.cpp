// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "ui/export/exportformat.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

namespace tst_exportformat {

using namespace statusbridge;

class ExportFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHeadIsMarkedAsUtf8()
    {
        QCOMPARE(csvHead({{.key = u"a"_s, .title = u"Äpfel"_s}, {.key = u"b"_s, .title = u"Zoho's words"_s}}),
                 QByteArray("\xEF\xBB\xBF\xC3\x84pfel,Zoho's words\r\n"));
    }

    void aTextStaysOneCell_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("plain") << u"sent"_s << QByteArray("sent");
        QTest::newRow("empty") << QString() << QByteArray("");
        QTest::newRow("comma") << u"a,b"_s << QByteArray("\"a,b\"");
        QTest::newRow("semicolon") << u"a;b"_s << QByteArray("\"a;b\"");
        QTest::newRow("quotes") << u"say \"no\""_s << QByteArray("\"say \"\"no\"\"\"");
        QTest::newRow("line break") << u"a\nb"_s << QByteArray("\"a\nb\"");
        QTest::newRow("spaces at the ends") << u" a "_s << QByteArray("\" a \"");
        QTest::newRow("emoji") << QString::fromUtf8("\xF0\x9F\x93\xB1") << QByteArray("\xF0\x9F\x93\xB1");
    }

    void aTextStaysOneCell()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, cell);
        QCOMPARE(csvLine({text, text}), cell + ',' + cell + "\r\n");
    }

    void aTextIsNeverRunAsAFormula_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("equals") << u"=1+1"_s << QByteArray("'=1+1");
        QTest::newRow("link") << u"=HYPERLINK(\"http://x\",\"y\")"_s
                              << QByteArray("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"");
        QTest::newRow("phone number") << u"+15550001234"_s << QByteArray("'+15550001234");
        QTest::newRow("minus") << u"-2+3"_s << QByteArray("'-2+3");
        QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)");
        QTest::newRow("tab") << u"\t=1"_s << QByteArray("'\t=1");
        QTest::newRow("carriage return") << u"\r=1"_s << QByteArray("\"'\r=1\"");
        QTest::newRow("line feed") << u"\n=1"_s << QByteArray("\"'\n=1\"");
        QTest::newRow("after spaces") << u"  =1"_s << QByteArray("'  =1");
        QTest::newRow("full width") << u"\uFF1D1"_s << u"'\uFF1D1"_s.toUtf8();
        QTest::newRow("after an invisible mark") << u"\u200E=1"_s << u"'\u200E=1"_s.toUtf8();
        QTest::newRow("breaks out of quotes") << u"\",=1"_s << QByteArray("\"\"\",=1\"");
        QTest::newRow("harmless") << u"a=b"_s << QByteArray("a=b");
    }

    void aTextIsNeverRunAsAFormula()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, cell);
        QCOMPARE(csvLine({text}), cell + "\r\n");
    }

    void aTitleIsNeverRunEither() { QVERIFY(csvHead({{.key = u"a"_s, .title = u"=1"_s}}).endsWith("'=1\r\n")); }

    void numbersAndTimesAreWhatASpreadsheetReckonsWith()
    {
        const QDateTime time(QDate(2026, 5, 4), QTime(14, 5, 6), QTimeZone("Europe/Berlin"));
        QCOMPARE(csvLine({-5, 1.5, qint64(1) << 40, time, QVariant(), QDateTime()}),
                 QByteArray("-5,1.5,1099511627776,2026-05-04 12:05:06,,\r\n"));
    }

    void rowsAreObjectsWithTheKeysOfTheColumns()
    {
        const QList<ExportColumn> columns = {{.key = u"run_id"_s, .title = u"Zyklus"_s},
                                             {.key = u"time"_s, .title = u"Zeit"_s},
                                             {.key = u"recipient_id"_s, .title = u"An"_s},
                                             {.key = u"zoho_code"_s, .title = u"Code"_s}};
        const QDateTime time(QDate(2026, 5, 4), QTime(12, 5, 6, 7), Qt::UTC);
        const QByteArray text = jsonHead() + jsonLine(columns, {qint64(1) << 52, time, u"+15550001234"_s, 3002}, true) +
                                jsonLine(columns, {2, QDateTime(), u"a\"\n\u0001b"_s, QVariant()}, false) + jsonEnd();
        QJsonParseError error;
        const QJsonArray rows = QJsonDocument::fromJson(text, &error).array();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).toObject().keys(),
                 QStringList({u"recipient_id"_s, u"run_id"_s, u"time"_s, u"zoho_code"_s}));
        QCOMPARE(rows.at(0)[QLatin1String("run_id")].toInteger(), qint64(1) << 52);
        QCOMPARE(rows.at(0)[QLatin1String("time")].toString(), u"2026-05-04T12:05:06.007Z"_s);
        QCOMPARE(rows.at(0)[QLatin1String("recipient_id")].toString(), u"+15550001234"_s);
        QCOMPARE(rows.at(1)[QLatin1String("recipient_id")].toString(), u"a\"\n\u0001b"_s);
        QVERIFY(rows.at(1)[QLatin1String("time")].isNull());
        QVERIFY(rows.at(1)[QLatin1String("zoho_code")].isNull());
    }

    void noRowsAreAnEmptyArray()
    {
        QCOMPARE(QJsonDocument::fromJson(jsonHead() + jsonEnd()).array().size(), 0);
        QVERIFY(QJsonDocument::fromJson(jsonHead() + jsonEnd()).isArray());
    }
};

QTEST_GUILESS_MAIN(ExportFormatTest)

} // namespace tst_exportformat

#include "tst_exportformat.moc"
