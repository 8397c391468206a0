// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/columnexpression.h"

#include <QtTest>

namespace tst_columnexpression {

using namespace statusbridge;

JsonStep member(const char *name)
{
    return JsonStep(QString::fromLatin1(name));
}

ColumnExpression payload(const JsonPath &path)
{
    return {.column = u"payload"_s, .path = path};
}

class ColumnExpressionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatAPersonWrites_data();
    void readsWhatAPersonWrites();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void tellsAColumnFromEverythingElse();
    void writesPathsAsDatabasesReadThem();
};

void ColumnExpressionTest::readsWhatAPersonWrites_data()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<ColumnExpressions>("expected");
    const JsonPath status = {member("statuses"), JsonStep(0), member("status")};
    QTest::newRow("a column") << u" queue_id "_s << ColumnExpressions{{.column = u"queue_id"_s}};
    QTest::newRow("a column with a blank") << u"Queue Id"_s << ColumnExpressions{{.column = u"Queue Id"_s}};
    QTest::newRow("a member") << u"payload->status"_s << ColumnExpressions{payload({member("status")})};
    QTest::newRow("a path") << u"payload->statuses[0].status"_s << ColumnExpressions{payload(status)};
    QTest::newRow("a path with a root") << u"payload->$.statuses[0].status"_s << ColumnExpressions{payload(status)};
    QTest::newRow("blanks") << u"payload -> statuses [ 0 ] . status"_s << ColumnExpressions{payload(status)};
    QTest::newRow("an element first") << u"payload->[2][1]"_s << ColumnExpressions{payload({JsonStep(2), JsonStep(1)})};
    QTest::newRow("an element after the root") << u"payload->$[2]"_s << ColumnExpressions{payload({JsonStep(2)})};
    QTest::newRow("quoted names") << u"\"a|b\"->\"x.y\".\"[0]\""_s
                                  << ColumnExpressions{{.column = u"a|b"_s, .path = {member("x.y"), member("[0]")}}};
    QTest::newRow("alternatives") << u"payload->statuses[0].status | payload->status|word"_s
                                  << ColumnExpressions{
                                         payload(status), payload({member("status")}), {.column = u"word"_s}};
}

void ColumnExpressionTest::readsWhatAPersonWrites()
{
    QFETCH(QString, notation);
    QFETCH(ColumnExpressions, expected);
    const auto sources = parseColumnSources(notation);
    QVERIFY2(sources, sources ? "" : qPrintable(sources.error().message));
    QCOMPARE(*sources, expected);
}

void ColumnExpressionTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("notation");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no column") << u"->status"_s;
    QTest::newRow("no path") << u"payload->"_s;
    QTest::newRow("root alone") << u"payload->$"_s;
    QTest::newRow("no second alternative") << u"payload->a | "_s;
    QTest::newRow("two dots") << u"payload->a..b"_s;
    QTest::newRow("every element") << u"payload->statuses[*].status"_s;
    QTest::newRow("an element before the first") << u"payload->statuses[-1]"_s;
    QTest::newRow("an open bracket") << u"payload->statuses[0"_s;
    QTest::newRow("an open quote") << u"payload->\"a"_s;
    QTest::newRow("a quote within") << u"payload->a\"b"_s;
    QTest::newRow("two arrows") << u"payload->a->b"_s;
}

void ColumnExpressionTest::saysWhatIsWrong()
{
    QFETCH(QString, notation);
    const auto sources = parseColumnSources(notation);
    QVERIFY(!sources);
    QVERIFY(sources.error().kind == ErrorKind::Configuration);
    QVERIFY(sources.error().message.startsWith(u"the notation \"%1\" is wrong at"_s.arg(notation)));
}

void ColumnExpressionTest::tellsAColumnFromEverythingElse()
{
    QVERIFY(isPlainColumn(*parseColumnSources(u"status"_s)));
    QVERIFY(!isPlainColumn(*parseColumnSources(u"payload->status"_s)));
    QVERIFY(!isPlainColumn(*parseColumnSources(u"status | word"_s)));
    QVERIFY(!isPlainColumn({}));
}

void ColumnExpressionTest::writesPathsAsDatabasesReadThem()
{
    QCOMPARE(jsonPathText({member("statuses"), JsonStep(0), member("x.y")}), u"$.\"statuses\"[0].\"x.y\""_s);
}

QTEST_APPLESS_MAIN(ColumnExpressionTest)

} // namespace tst_columnexpression

#include "tst_columnexpression.moc"
