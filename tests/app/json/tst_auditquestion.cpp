// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json/auditquestion.h"
#include "app/json/auditviews.h"

#include <QJsonArray>
#include <QTest>

namespace tst_auditquestion {

using namespace statusbridge;

class AuditQuestionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingMeansAll() { QCOMPARE(*auditQuestionOf({}, QTimeZone::utc()), AuditQuestion()); }

    void daysAreThoseOfTheZoneAndTheLastIsIncluded()
    {
        const auto asked =
            auditQuestionOf({.since = u"2026-11-01"_s, .until = u"2026-11-02"_s}, QTimeZone("Asia/Kolkata"));
        QCOMPARE(asked->filter.from, QDateTime(QDate(2026, 10, 31), QTime(18, 30), Qt::UTC));
        QCOMPARE(asked->filter.until, QDateTime(QDate(2026, 11, 2), QTime(18, 30), Qt::UTC));
        const auto exact = auditQuestionOf({.since = u"2026-11-01T08:00:00+05:30"_s}, QTimeZone::utc());
        QCOMPARE(exact->filter.from, QDateTime(QDate(2026, 11, 1), QTime(2, 30), Qt::UTC));
    }

    void wordsAndNumbersAreRead()
    {
        const auto asked = auditQuestionOf(
            {.by = u"anna"_s, .kind = u"window"_s, .action = u"user_role"_s, .before = u"42"_s}, QTimeZone::utc());
        QCOMPARE(*asked, (AuditQuestion{
                             .filter = {.by = u"anna"_s, .kind = ActorKind::Window, .action = AuditAction::ChangeRole},
                             .beforeId = 42}));
    }

    void whatCannotBeReadIsNamed_data()
    {
        QTest::addColumn<QString>("since");
        QTest::addColumn<QString>("until");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("named");
        const QString none;
        QTest::newRow("no day") << u"yesterday"_s << none << none << none << none << u"yesterday"_s;
        QTest::newRow("no distance to UTC") << none << u"2026-11-01T08:00:00"_s << none << none << none << u"until"_s;
        QTest::newRow("the wrong way round")
            << u"2026-11-02"_s << u"2026-11-01"_s << none << none << none << u"since"_s;
        QTest::newRow("no kind") << none << none << u"robot"_s << none << none << u"robot"_s;
        QTest::newRow("no action") << none << none << none << u"think"_s << none << u"secret_change"_s;
        QTest::newRow("no number") << none << none << none << none << u"x"_s << u"\"x\""_s;
        QTest::newRow("below the first") << none << none << none << none << u"0"_s << u"\"0\""_s;
    }

    void whatCannotBeReadIsNamed()
    {
        QFETCH(const QString, since);
        QFETCH(const QString, until);
        QFETCH(const QString, kind);
        QFETCH(const QString, action);
        QFETCH(const QString, before);
        QFETCH(const QString, named);
        const auto asked = auditQuestionOf(
            {.since = since, .until = until, .by = {}, .kind = kind, .action = action, .before = before},
            QTimeZone::utc());
        QVERIFY(!asked);
        QVERIFY(asked.error().kind == ErrorKind::Usage);
        QVERIFY2(asked.error().message.english().contains(named), qPrintable(asked.error().message.english()));
    }

    void aPageSaysWhereTheNextOneBegins()
    {
        const AuditEntry entry{.id = 7,
                               .at = QDateTime(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC),
                               .by = {.kind = ActorKind::ApiUser, .name = u"anna"_s, .address = u"203.0.113.9"_s},
                               .action = u"user_add"_s,
                               .object = u"zoe"_s,
                               .after = u"viewer"_s};
        const QJsonObject json = jsonOf(AuditRows{.entries = {entry}, .mayHaveMore = true});
        QCOMPARE(json.value(u"next"_s).toString(), u"7"_s);
        const QJsonObject row = json.value(u"audit"_s).toArray().at(0).toObject();
        QCOMPARE(row.value(u"kind"_s).toString(), u"user"_s);
        QCOMPARE(row.value(u"name"_s).toString(), u"anna"_s);
        QCOMPARE(row.value(u"address"_s).toString(), u"203.0.113.9"_s);
        QVERIFY(row.value(u"before"_s).isNull());
        QCOMPARE(row.value(u"after"_s).toString(), u"viewer"_s);
        QVERIFY(jsonOf(AuditRows{.entries = {entry}}).value(u"next"_s).isNull());
    }
};

QTEST_GUILESS_MAIN(AuditQuestionTest)

} // namespace tst_auditquestion

#include "tst_auditquestion.moc"
