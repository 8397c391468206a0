// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/tablename.h"
#include "engine/core/literals.h"

#include <QtTest>

namespace tst_tablename {

using namespace statusbridge;

class TableNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatASettingHolds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("schema");
        QTest::addColumn<QString>("name");
        QTest::newRow("a table") << u"logs"_s << QString() << u"logs"_s;
        QTest::newRow("in a schema") << u"wa.logs"_s << u"wa"_s << u"logs"_s;
        QTest::newRow("quotes within") << u"My \"Web\" Logs"_s << QString() << u"My \"Web\" Logs"_s;
        QTest::newRow("a dot") << u"\"odd.name\""_s << QString() << u"odd.name"_s;
        QTest::newRow("dots in both") << u"\"a.b\".\"c.d\""_s << u"a.b"_s << u"c.d"_s;
        QTest::newRow("a quote and a dot") << u"wa.\"a\"\".b\""_s << u"wa"_s << u"a\".b"_s;
    }
    void readsWhatASettingHolds()
    {
        QFETCH(QString, text);
        QFETCH(QString, schema);
        QFETCH(QString, name);
        QVERIFY(tableNameOf(text) == (TableName{.schema = schema, .name = name}));
        QCOMPARE(tableText(schema.isEmpty() ? QStringList{name} : QStringList{schema, name}), text);
    }

    void isNothingElse()
    {
        for (const QString &text : {u""_s, u"."_s, u"a."_s, u".a"_s, u"a.b.c"_s, u"\"a"_s, u"\"\""_s}) {
            QVERIFY2(!tableNameOf(text), qPrintable(text));
        }
    }
};

QTEST_GUILESS_MAIN(TableNameTest)

} // namespace tst_tablename

#include "tst_tablename.moc"
