// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "engine/store/sql/bulkrows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

namespace tst_bulkrows {

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
    QCOMPARE(BulkRows().json(), u"[]"_s);
    QCOMPARE(jsonList({}), u"[]"_s);
}

void BulkRowsTest::writesValuesInOrder()
{
    BulkRows rows;
    rows.addRow(u"a"_s, qint64(9007199254740993), QString());
    rows.addRow(u""_s, QDateTime::fromMSecsSinceEpoch(1750030073123, Qt::UTC), QDateTime());
    rows.addRow(notNull(QString()));
    QCOMPARE(rows.json(), u"[[\"a\",\"9007199254740993\",null],[\"\",\"1750030073123\",null],[\"\"]]"_s);
}

void BulkRowsTest::everyTextIsReadBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"queue-1"_s;
    QTest::newRow("quotes") << u"it's \"quoted\""_s;
    QTest::newRow("backslashes") << u"\\a\\\\b\\"_s;
    QTest::newRow("control characters") << u"\t\n\r\u0001\u001f\u007f"_s;
    QTest::newRow("brackets") << u"],[{}"_s;
    QTest::newRow("other scripts") << u"\u00e9\u4e2d\U0001f600"_s;
}

void BulkRowsTest::everyTextIsReadBack()
{
    QFETCH(QString, text);
    BulkRows rows;
    rows.addRow(text);
    const QJsonArray row = QJsonDocument::fromJson(rows.json().toUtf8()).array().at(0).toArray();
    QCOMPARE(row.at(0).toString(), text);
    QCOMPARE(QJsonDocument::fromJson(jsonList({text, text}).toUtf8()).array().at(1).toString(), text);
}

QTEST_GUILESS_MAIN(BulkRowsTest)

} // namespace tst_bulkrows

#include "tst_bulkrows.moc"
