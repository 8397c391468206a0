// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/columnsource.h"

#include <QtTest>

using namespace statusbridge;

namespace {

JsonStep member(const char *name)
{
    return JsonStep(QString::fromLatin1(name));
}

ColumnSource payload(const JsonPath &path)
{
    return {.column = QStringLiteral("payload"), .path = path};
}

} // namespace

class ColumnSourceTest : public QObject
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

void ColumnSourceTest::readsWhatAPersonWrites_data()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<ColumnSources>("expected");
    const JsonPath status = {member("statuses"), JsonStep(0), member("status")};
    QTest::newRow("a column") << QStringLiteral(" queue_id ") << ColumnSources{{.column = QStringLiteral("queue_id")}};
    QTest::newRow("a column with a blank")
        << QStringLiteral("Queue Id") << ColumnSources{{.column = QStringLiteral("Queue Id")}};
    QTest::newRow("a member") << QStringLiteral("payload->status") << ColumnSources{payload({member("status")})};
    QTest::newRow("a path") << QStringLiteral("payload->statuses[0].status") << ColumnSources{payload(status)};
    QTest::newRow("a path with a root") << QStringLiteral("payload->$.statuses[0].status")
                                        << ColumnSources{payload(status)};
    QTest::newRow("blanks") << QStringLiteral("payload -> statuses [ 0 ] . status") << ColumnSources{payload(status)};
    QTest::newRow("an element first") << QStringLiteral("payload->[2][1]")
                                      << ColumnSources{payload({JsonStep(2), JsonStep(1)})};
    QTest::newRow("an element after the root")
        << QStringLiteral("payload->$[2]") << ColumnSources{payload({JsonStep(2)})};
    QTest::newRow("quoted names") << QStringLiteral("\"a|b\"->\"x.y\".\"[0]\"")
                                  << ColumnSources{
                                         {.column = QStringLiteral("a|b"), .path = {member("x.y"), member("[0]")}}};
    QTest::newRow("alternatives") << QStringLiteral("payload->statuses[0].status | payload->status|word")
                                  << ColumnSources{payload(status),
                                                   payload({member("status")}),
                                                   {.column = QStringLiteral("word")}};
}

void ColumnSourceTest::readsWhatAPersonWrites()
{
    QFETCH(QString, notation);
    QFETCH(ColumnSources, expected);
    const auto sources = parseColumnSources(notation);
    QVERIFY2(sources, sources ? "" : qPrintable(sources.error().message));
    QCOMPARE(*sources, expected);
}

void ColumnSourceTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("notation");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no column") << QStringLiteral("->status");
    QTest::newRow("no path") << QStringLiteral("payload->");
    QTest::newRow("root alone") << QStringLiteral("payload->$");
    QTest::newRow("no second alternative") << QStringLiteral("payload->a | ");
    QTest::newRow("two dots") << QStringLiteral("payload->a..b");
    QTest::newRow("every element") << QStringLiteral("payload->statuses[*].status");
    QTest::newRow("an element before the first") << QStringLiteral("payload->statuses[-1]");
    QTest::newRow("an open bracket") << QStringLiteral("payload->statuses[0");
    QTest::newRow("an open quote") << QStringLiteral("payload->\"a");
    QTest::newRow("a quote within") << QStringLiteral("payload->a\"b");
    QTest::newRow("two arrows") << QStringLiteral("payload->a->b");
}

void ColumnSourceTest::saysWhatIsWrong()
{
    QFETCH(QString, notation);
    const auto sources = parseColumnSources(notation);
    QVERIFY(!sources);
    QVERIFY(sources.error().kind == ErrorKind::Configuration);
    QVERIFY(sources.error().message.startsWith(QStringLiteral("the notation \"%1\" is wrong at").arg(notation)));
}

void ColumnSourceTest::tellsAColumnFromEverythingElse()
{
    QVERIFY(isPlainColumn(*parseColumnSources(QStringLiteral("status"))));
    QVERIFY(!isPlainColumn(*parseColumnSources(QStringLiteral("payload->status"))));
    QVERIFY(!isPlainColumn(*parseColumnSources(QStringLiteral("status | word"))));
    QVERIFY(!isPlainColumn({}));
}

void ColumnSourceTest::writesPathsAsDatabasesReadThem()
{
    QCOMPARE(jsonPathText({member("statuses"), JsonStep(0), member("x.y")}),
             QStringLiteral("$.\"statuses\"[0].\"x.y\""));
}

QTEST_APPLESS_MAIN(ColumnSourceTest)
#include "tst_columnsource.moc"
