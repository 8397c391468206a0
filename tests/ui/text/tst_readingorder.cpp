// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "ui/text/readingorder.h"

#include <QGuiApplication>
#include <QTest>

namespace tst_readingorder {

using namespace statusbridge;

//! With the marks as signs that can be seen.
QString kept(const QString &text)
{
    return withNamesKept(text).replace(QChar(0x2066), u'<').replace(QChar(0x2069), u'>').replace(QChar(0x200F), u'!');
}

class ReadingOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void whatHasASignOfItsOwnIsKept_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a path") << u"الملف /var/lib/x.db: لا"_s << u"الملف </var/lib/x.db>: لا"_s;
        QTest::newRow("a phone number") << u"المستلم +15551000"_s << u"المستلم <+15551000>"_s;
        QTest::newRow("hours") << u"مثل 22:00-07:00، أو"_s << u"مثل <22:00-07:00>، أو"_s;
        QTest::newRow("a date and its time")
            << u"منذ 2026-03-02\u00a010:00:00"_s << u"منذ <2026-03-02\u00a010:00:00>"_s;
        QTest::newRow("a version") << u"يلزم SQLite 3.35 أو"_s << u"يلزم <SQLite 3.35> أو"_s;
        QTest::newRow("a name in quotes") << u"مثل \"mon-fri\"."_s << u"مثل <\"mon-fri\">."_s;
        QTest::newRow("a name in parentheses") << u"الهند (zoho.in)"_s << u"الهند <(zoho.in)>"_s;
        QTest::newRow("the sentence's parentheses") << u"(في zoho.in)"_s << u"(في <zoho.in>)"_s;
        QTest::newRow("a path that ends with a sign") << u"قبل /webhook/ في"_s << u"قبل </webhook/> في"_s;
        QTest::newRow("a name before its number") << u"في Zoho: 3"_s << u"في <Zoho>: 3"_s;
        QTest::newRow("a list of names") << u"مثل [\"a\", \"b.c\"]."_s << u"مثل <[\"a\", \"b.c\"]>."_s;
        QTest::newRow("a key") << u"Ctrl+."_s << u"<Ctrl+.>"_s;
        QTest::newRow("a sentence that begins with a name") << u"Zoho لا يستجيب"_s << u"!Zoho لا يستجيب"_s;
    }
    void whatHasASignOfItsOwnIsKept()
    {
        QFETCH(const QString, text);
        QTEST(kept(text), "expected");
    }

    void wordsAndNumbersFindTheirOrderThemselves()
    {
        for (const QString &text : {u"في Zoho Creator: تم"_s, u"بعد 3 من 12."_s, u"95 % خلال 10:30"_s, QString()}) {
            QCOMPARE(withNamesKept(text), text);
        }
    }

    void nothingIsKeptInAWindowThatRunsToTheRight()
    {
        const QString text = u"الملف /x"_s;
        QCOMPARE(inReadingOrder(text), text);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QVERIFY(inReadingOrder(text) != text);
    }
};

QTEST_MAIN(ReadingOrderTest)

} // namespace tst_readingorder

#include "tst_readingorder.moc"
