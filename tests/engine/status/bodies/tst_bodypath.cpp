// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "engine/status/bodies/bodypath.h"

#include <QtTest>

namespace tst_bodypath {

using namespace statusbridge;

//! What was read, written in one form: `payload: a . b [1] [*]` for each alternative.
QStringList sourcesIn(const QString &notation, NotationStart start)
{
    const auto sources = parsePathSources(notation, start);
    QStringList lines;
    for (const PathSource &source : sources ? *sources : QList<PathSource>()) {
        QString line = source.column + u':';
        for (const BodyStep &step : source.path) {
            line += step.kind == BodyStep::Kind::Member ? u' ' + step.name
                    : step.kind == BodyStep::Kind::Each ? u" [*]"_s
                                                        : u" ["_s + QString::number(step.index) + u']';
        }
        lines += line;
    }
    return lines;
}

class BodyPathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPaths_data();
    void readsPaths();
    void readsColumnsAndPaths_data();
    void readsColumnsAndPaths();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
};

void BodyPathTest::readsPaths_data()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<QStringList>("sources");
    QTest::newRow("members") << u"a.b"_s << QStringList{u": a b"_s};
    QTest::newRow("each") << u"a.b[*].c | d"_s << QStringList{u": a b [*] c"_s, u": d"_s};
    QTest::newRow("each on top") << u"[*].a"_s << QStringList{u": [*] a"_s};
    QTest::newRow("each within each") << u"a[*][*].b[ * ]"_s << QStringList{u": a [*] [*] b [*]"_s};
    QTest::newRow("an element") << u"a[0].b[12]"_s << QStringList{u": a [0] b [12]"_s};
    QTest::newRow("a root") << u"$.a | $[1].b"_s << QStringList{u": a"_s, u": [1] b"_s};
    QTest::newRow("names in quotes") << u"\"a.b\".\"c \""_s << QStringList{u": a.b c "_s};
    // A bracket that opens nothing is part of the name, as it was in 0.1.
    QTest::newRow("a bracket alone") << u"a]"_s << QStringList{u": a]"_s};
    QTest::newRow("blanks") << u"  a . b  "_s << QStringList{u": a b"_s};
}

void BodyPathTest::readsPaths()
{
    QFETCH(QString, notation);
    QFETCH(QStringList, sources);
    QCOMPARE(sourcesIn(notation, NotationStart::Path), sources);
}

void BodyPathTest::readsColumnsAndPaths_data()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<QStringList>("sources");
    QTest::newRow("a column") << u"message_id"_s << QStringList{u"message_id:"_s};
    QTest::newRow("a path") << u"payload->statuses[0].id | payload->id | other"_s
                            << QStringList{u"payload: statuses [0] id"_s, u"payload: id"_s, u"other:"_s};
    QTest::newRow("each") << u"payload->a[*].b"_s << QStringList{u"payload: a [*] b"_s};
    QTest::newRow("a column in quotes") << u"\"my column\" -> $.a"_s << QStringList{u"my column: a"_s};
}

void BodyPathTest::readsColumnsAndPaths()
{
    QFETCH(QString, notation);
    QFETCH(QStringList, sources);
    QCOMPARE(sourcesIn(notation, NotationStart::Column), sources);
}

void BodyPathTest::refusesWhatIsNone_data()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<NotationStart>("start");
    for (const char *notation : {"", "a..b", "a |", "| a", "a[", "a[x]", "a[-1]", "a[**]", "a b[*]c", "a.*", "$",
                                 "a->b", "\"a", "\"\"", "a\\b"}) {
        QTest::addRow("path %s", notation) << QString::fromUtf8(notation) << NotationStart::Path;
    }
    for (const char *notation : {"", "a->", "->a", "a->b->c", "a | ", "a->b[*", "a*"}) {
        QTest::addRow("column %s", notation) << QString::fromUtf8(notation) << NotationStart::Column;
    }
}

void BodyPathTest::refusesWhatIsNone()
{
    QFETCH(QString, notation);
    QFETCH(NotationStart, start);
    const auto sources = parsePathSources(notation, start);
    QVERIFY(!sources);
    QVERIFY(sources.error().kind == ErrorKind::Configuration);
    QVERIFY(describe(sources.error()).startsWith(u"the notation"_s));
}

QTEST_GUILESS_MAIN(BodyPathTest)

} // namespace tst_bodypath

#include "tst_bodypath.moc"
