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
    void whatIsNoTextIsReplaced_data();
    void whatIsNoTextIsReplaced();
    void portionsAreAllRowsAndNoneIsTooLong();
    void listsAreAllTextsAndNoneIsTooLong();
    void aKeyIsMeasuredInCharacters();
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

void BulkRowsTest::whatIsNoTextIsReplaced_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    const QString high(QChar(0xd83d));
    const QString low(QChar(0xde00));
    QTest::newRow("the first half at the end") << u"abc"_s + high << u"abc\ufffd"_s;
    QTest::newRow("the first half in the middle") << high + u"abc"_s << u"\ufffdabc"_s;
    QTest::newRow("the second half") << low + u"abc"_s << u"\ufffdabc"_s;
    QTest::newRow("two first halves") << high + high + low << u"\ufffd\U0001f600"_s;
    QTest::newRow("nul") << u"a"_s + QChar() + u"b"_s << u"a\ufffdb"_s;
    QTest::newRow("both halves") << high + low << u"\U0001f600"_s;
}

void BulkRowsTest::whatIsNoTextIsReplaced()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    BulkRows rows;
    rows.addRow(text);
    QCOMPARE(rows.json(), u"[[\"%1\"]]"_s.arg(written));
    QCOMPARE(jsonList({text}), u"[\"%1\"]"_s.arg(written));
}

void BulkRowsTest::portionsAreAllRowsAndNoneIsTooLong()
{
    BulkRows rows;
    QVERIFY(rows.portions().isEmpty());
    rows.addRow(u"0"_s, QString(700000, u'x')); // can't be divided
    for (int i = 1; i < 6000; ++i) {
        rows.addRow(i, QString(240, u'\u00e9'));
    }
    const QStringList portions = rows.portions();
    QStringList found;
    for (const QString &portion : portions) {
        QVERIFY(portion.size() > 700000 || portion.toUtf8().size() <= 600000);
        const QJsonArray read = QJsonDocument::fromJson(portion.toUtf8()).array();
        for (const auto &row : read) {
            found += row.toArray().at(0).toString();
        }
    }
    QCOMPARE(found.size(), 6000);
    QCOMPARE(found.constFirst(), u"0"_s);
    QCOMPARE(found.constLast(), u"5999"_s);
    QVERIFY(portions.size() > 4);
    QCOMPARE(QJsonDocument::fromJson(rows.json().toUtf8()).array().size(), 6000);
}

void BulkRowsTest::listsAreAllTextsAndNoneIsTooLong()
{
    QVERIFY(jsonLists({}).isEmpty());
    QCOMPARE(jsonLists({u"a"_s, u"b"_s}), QStringList(u"[\"a\",\"b\"]"_s));
    const QStringList texts(6000, QString(240, u'x'));
    qsizetype count = 0;
    for (const QString &list : jsonLists(texts)) {
        QVERIFY(list.size() <= 600000);
        count += QJsonDocument::fromJson(list.toUtf8()).array().size();
    }
    QCOMPARE(count, 6000);
}

void BulkRowsTest::aKeyIsMeasuredInCharacters()
{
    QVERIFY(fitsKey(QString(255, u'\u00e9')));
    QVERIFY(fitsKey(u"\U0001f600"_s.repeated(255)));
    QVERIFY(!fitsKey(QString(256, u'x')));
}

QTEST_GUILESS_MAIN(BulkRowsTest)

} // namespace tst_bulkrows

#include "tst_bulkrows.moc"
