// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "engine/store/collector/bodycolumns.h"

#include <QtTest>

namespace tst_bodycolumns {

using namespace statusbridge;

QDateTime now()
{
    return QDateTime::fromMSecsSinceEpoch(1795773600000, Qt::UTC);
}

QList<PathSource> sources(const QString &notation)
{
    return *parsePathSources(notation, NotationStart::Column);
}

QStringList troublesOf(const BodyReading &reading)
{
    QStringList words;
    for (auto trouble = reading.troubles.cbegin(); trouble != reading.troubles.cend(); ++trouble) {
        words += toString(trouble.key());
    }
    return words;
}

//! Queue id, message id and word of each status.
QStringList linesOf(const BodyReading &reading)
{
    QStringList lines;
    for (const BodyStatus &status : reading.statuses) {
        lines += QStringList{status.queueId, status.messageId, status.word}.join(u' ');
    }
    return lines;
}

class BodyColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShapeReadsOneColumn()
    {
        const BodyColumns columns(u"body"_s, BodyShape::Flat);
        QCOMPARE(columns.columns(), QStringList(u"body"_s));
        QCOMPARE(linesOf(columns.read({R"({"queue_id":"q","id":"wamid.A","status":"sent"})"}, now())),
                 QStringList(u"q wamid.A sent"_s));
        QCOMPARE(troublesOf(columns.read({QByteArray()}, now())), QStringList(u"empty"_s));
    }

    void pathsIntoOneColumnAreACustomShape()
    {
        const BodyColumns columns({{BodyField::QueueId, sources(u"body->list[*].q | body->q"_s)},
                                   {BodyField::Word, sources(u"body->list[*].s"_s)}});
        QCOMPARE(columns.columns(), QStringList(u"body"_s));
        QCOMPARE(linesOf(columns.read({R"({"q":"outer","list":[{"q":"a","s":"sent"},{"s":"read"}]})"}, now())),
                 (QStringList{u"a  sent"_s, u"outer  read"_s}));
        QCOMPARE(troublesOf(columns.read({"{"}, now())), QStringList(u"no_json"_s));
        QCOMPARE(troublesOf(columns.read({R"({"other":1})"}, now())), QStringList(u"unknown_shape"_s));
    }

    void columnsStandBesidePaths()
    {
        const BodyColumns columns({{BodyField::QueueId, sources(u"queue_id"_s)},
                                   {BodyField::MessageId, sources(u"message_id | payload->list[*].id"_s)},
                                   {BodyField::Word, sources(u"payload->list[*].s | status"_s)}});
        QCOMPARE(columns.columns(), (QStringList{u"queue_id"_s, u"message_id"_s, u"payload"_s, u"status"_s}));
        QCOMPARE(
            linesOf(columns.read({"q", "", R"({"list":[{"id":"A","s":"sent"},{"id":"B","s":"read"}]})", "x"}, now())),
            (QStringList{u"q A sent"_s, u"q B read"_s}));
        QCOMPARE(linesOf(columns.read({"q", "wamid.A", QByteArray(), "sent"}, now())),
                 QStringList(u"q wamid.A sent"_s));
        const BodyReading broken = columns.read({"q", "wamid.A", "{", "sent"}, now());
        QCOMPARE(linesOf(broken), QStringList(u"q wamid.A sent"_s));
        QCOMPARE(troublesOf(broken), QStringList(u"no_json"_s));
    }

    void theHashTellsOfValuesAndOfTheWayTheyAreRead()
    {
        const BodyColumns meta(u"body"_s, BodyShape::Meta);
        const BodyColumns flat(u"body"_s, BodyShape::Flat);
        QCOMPARE(meta.hashOf({"{}"}), meta.hashOf({"{}"}));
        QVERIFY(meta.hashOf({"{}"}) != meta.hashOf({"{ }"}));
        QVERIFY(meta.hashOf({"{}"}) != flat.hashOf({"{}"}));
        QVERIFY(meta.hashOf({"{}"}).startsWith(meta.digest()));
        const BodyColumns two({{BodyField::QueueId, sources(u"a"_s)}, {BodyField::Word, sources(u"b | a->x"_s)}});
        QVERIFY(two.hashOf({"1", "23", ""}) != two.hashOf({"12", "3", ""}));
        QVERIFY(two.hashOf({"1", QByteArray(), ""}) != two.hashOf({"1", "", ""}));
    }
};

QTEST_GUILESS_MAIN(BodyColumnsTest)

} // namespace tst_bodycolumns

#include "tst_bodycolumns.moc"
