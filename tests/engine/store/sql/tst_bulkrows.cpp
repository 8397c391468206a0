// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/bulkrows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace statusbridge;

class BulkRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsAnEmptyArray();
    void writesValuesInOrder();
    void everyTextIsReadBack_data();
    void everyTextIsReadBack();
};

void BulkRowsTest::nothingIsAnEmptyArray()
{
    QVERIFY(BulkRows().isEmpty());
    QCOMPARE(BulkRows().json(), QStringLiteral("[]"));
    QCOMPARE(jsonList({}), QStringLiteral("[]"));
}

void BulkRowsTest::writesValuesInOrder()
{
    BulkRows rows;
    rows.startRow().add(QStringLiteral("a")).add(9007199254740993).add(QString());
    rows.startRow()
        .add(QStringLiteral(""))
        .add(QDateTime::fromMSecsSinceEpoch(1750030073123, Qt::UTC))
        .add(QDateTime());
    rows.startRow().addKey(QString());
    QCOMPARE(rows.json(), QStringLiteral("[[\"a\",\"9007199254740993\",null],[\"\",\"1750030073123\",null],[\"\"]]"));
}

void BulkRowsTest::everyTextIsReadBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QStringLiteral("queue-1");
    QTest::newRow("quotes") << QStringLiteral("it's \"quoted\"");
    QTest::newRow("backslashes") << QStringLiteral("\\a\\\\b\\");
    QTest::newRow("control characters") << QStringLiteral("\t\n\r\u0001\u001f\u007f");
    QTest::newRow("brackets") << QStringLiteral("],[{}");
    QTest::newRow("other scripts") << QStringLiteral("\u00e9\u4e2d\U0001f600");
}

void BulkRowsTest::everyTextIsReadBack()
{
    QFETCH(QString, text);
    BulkRows rows;
    rows.startRow().add(text);
    const QJsonArray row = QJsonDocument::fromJson(rows.json().toUtf8()).array().at(0).toArray();
    QCOMPARE(row.at(0).toString(), text);
    QCOMPARE(QJsonDocument::fromJson(jsonList({text, text}).toUtf8()).array().at(1).toString(), text);
}

QTEST_GUILESS_MAIN(BulkRowsTest)
#include "tst_bulkrows.moc"
