// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/csvformat.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace statusbridge;

class CsvFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHeadIsMarkedAsUtf8()
    {
        QCOMPARE(csvHead({{.key = QStringLiteral("a"), .title = QStringLiteral("Äpfel")},
                          {.key = QStringLiteral("b"), .title = QStringLiteral("Zoho's words")}}),
                 QByteArray("\xEF\xBB\xBF\xC3\x84pfel,Zoho's words\r\n"));
    }

    void aTextStaysOneCell_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("plain") << QStringLiteral("sent") << QByteArray("sent");
        QTest::newRow("empty") << QString() << QByteArray("");
        QTest::newRow("comma") << QStringLiteral("a,b") << QByteArray("\"a,b\"");
        QTest::newRow("semicolon") << QStringLiteral("a;b") << QByteArray("\"a;b\"");
        QTest::newRow("quotes") << QStringLiteral("say \"no\"") << QByteArray("\"say \"\"no\"\"\"");
        QTest::newRow("line break") << QStringLiteral("a\nb") << QByteArray("\"a\nb\"");
        QTest::newRow("spaces at the ends") << QStringLiteral(" a ") << QByteArray("\" a \"");
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
        QTest::newRow("equals") << QStringLiteral("=1+1") << QByteArray("'=1+1");
        QTest::newRow("link") << QStringLiteral("=HYPERLINK(\"http://x\",\"y\")")
                              << QByteArray("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"");
        QTest::newRow("phone number") << QStringLiteral("+15550001234") << QByteArray("'+15550001234");
        QTest::newRow("minus") << QStringLiteral("-2+3") << QByteArray("'-2+3");
        QTest::newRow("at") << QStringLiteral("@SUM(A1)") << QByteArray("'@SUM(A1)");
        QTest::newRow("tab") << QStringLiteral("\t=1") << QByteArray("'\t=1");
        QTest::newRow("carriage return") << QStringLiteral("\r=1") << QByteArray("\"'\r=1\"");
        QTest::newRow("line feed") << QStringLiteral("\n=1") << QByteArray("\"'\n=1\"");
        QTest::newRow("after spaces") << QStringLiteral("  =1") << QByteArray("'  =1");
        QTest::newRow("full width") << QStringLiteral("\uFF1D1") << QStringLiteral("'\uFF1D1").toUtf8();
        QTest::newRow("after an invisible mark") << QStringLiteral("\u200E=1") << QStringLiteral("'\u200E=1").toUtf8();
        QTest::newRow("breaks out of quotes") << QStringLiteral("\",=1") << QByteArray("\"\"\",=1\"");
        QTest::newRow("harmless") << QStringLiteral("a=b") << QByteArray("a=b");
    }

    void aTextIsNeverRunAsAFormula()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, cell);
        QCOMPARE(csvLine({text}), cell + "\r\n");
    }

    void aTitleIsNeverRunEither()
    {
        QVERIFY(csvHead({{.key = QStringLiteral("a"), .title = QStringLiteral("=1")}}).endsWith("'=1\r\n"));
    }

    void numbersAndTimesAreWhatASpreadsheetReckonsWith()
    {
        const QDateTime time(QDate(2026, 5, 4), QTime(14, 5, 6), QTimeZone("Europe/Berlin"));
        QCOMPARE(csvLine({-5, 1.5, qint64(1) << 40, time, QVariant(), QDateTime()}),
                 QByteArray("-5,1.5,1099511627776,2026-05-04 12:05:06,,\r\n"));
    }
};

QTEST_GUILESS_MAIN(CsvFormatTest)
#include "tst_csvformat.moc"
