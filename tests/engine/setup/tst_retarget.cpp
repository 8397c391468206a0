// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/setup/retarget.h"
#include "tests/engine/sync/cyclefixture.h"
#include "tests/support/testdatabase.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_retarget {

using namespace statusbridge;

//! The address of \p zoho under another host's name than the fixture's.
QString elsewhere(const zohosim::ZohoSimulator &zoho)
{
    return u"http://localhost:%1"_s.arg(zoho.port());
}

//! What a person does after the owner, app, report or server was changed.
class RetargetTest : public QObject
{
    Q_OBJECT

private:
    static int markedRows(CycleFixture &fixture)
    {
        return fixture.scalar(u"SELECT count(*) FROM delivered_logs WHERE \"Updated\""_s).toInt();
    }

private Q_SLOTS:
    void rowsOfTheTargetBeforeAreCarriedAgainAndStaySettledForThat()
    {
        CycleFixture fixture;
        zohosim::ZohoSimulator second(CycleFixture::generousOptions());
        QVERIFY(second.start());
        const QString id = fixture.addRecord(u"q-1"_s, {});
        fixture.addDelivered(u"q-1"_s, u"delivered"_s);
        second.addRecord(id, fixture.zoho.record(id));
        QCOMPARE(fixture.sync().counts.updated, 1);
        const QString first = fixture.settings.zoho.apiUrl;
        fixture.settings.zoho.apiUrl = elsewhere(second);
        fixture.settings.zoho.accountsUrl = fixture.settings.zoho.apiUrl;

        const QDate yesterday = QDateTime::currentDateTimeUtc().date().addDays(-1);
        QCOMPARE(previewRetarget(fixture.environment)->opened, 0);
        const auto preview = previewRetarget(fixture.environment, yesterday);
        QVERIFY2(preview, preview ? "" : qPrintable(describe(preview.error())));
        QVERIFY(preview->takesOver);
        QCOMPARE(preview->opened, 1);
        QCOMPARE(markedRows(fixture), 1);
        QVERIFY(previewRetarget(fixture.environment)->takesOver); // nothing was written

        const auto done = retarget(fixture.environment, yesterday);
        QVERIFY2(done, done ? "" : qPrintable(describe(done.error())));
        QCOMPARE(done->opened, 1);
        QCOMPARE(done->before, preview->before);
        QCOMPARE(done->now, preview->now);
        QVERIFY(done->before != done->now);
        QVERIFY(!previewRetarget(fixture.environment)->takesOver);
        QCOMPARE(markedRows(fixture), 0);
        QCOMPARE(fixture.sync().counts.updated, 1);
        QCOMPARE(second.record(id).value(u"Status").toString(), u"delivered"_s);
        QCOMPARE(markedRows(fixture), 1);

        fixture.settings.zoho.apiUrl = first;
        fixture.settings.zoho.accountsUrl = first;
        QCOMPARE(fixture.sync().counts.calls, 0);
    }

    void whatTheNewTargetGotAlreadyStaysMarked()
    {
        CycleFixture fixture;
        zohosim::ZohoSimulator second(CycleFixture::generousOptions());
        QVERIFY(second.start());
        for (const QString &queueId : {u"q-1"_s, u"q-2"_s}) {
            const QString id = fixture.addRecord(queueId, {});
            fixture.addDelivered(queueId, u"delivered"_s);
            if (queueId == u"q-1") {
                second.addRecord(id, fixture.zoho.record(id));
            }
        }
        QCOMPARE(fixture.sync().counts.updated, 2);
        fixture.settings.zoho.apiUrl = elsewhere(second);
        fixture.settings.zoho.accountsUrl = fixture.settings.zoho.apiUrl;
        QCOMPARE(fixture.sync().counts.updated, 1); // marked in a table of our own
        QCOMPARE(markedRows(fixture), 2);

        const QDate yesterday = QDateTime::currentDateTimeUtc().date().addDays(-1);
        QCOMPARE(previewRetarget(fixture.environment, yesterday)->opened, 1);
        const auto done = retarget(fixture.environment, yesterday);
        QVERIFY2(done, done ? "" : qPrintable(describe(done.error())));
        QCOMPARE(done->opened, 1);
        QCOMPARE(markedRows(fixture), 1);
        QCOMPARE(fixture.sync().counts.updated, 0);
        QCOMPARE(fixture.openRows(), 1); // the one without a record
    }

    void statusesOfBodiesGoOverAsTheirRowsDo()
    {
        CycleFixture fixture;
        fixture.settings.deliveredLogs.shape = u"flat"_s;
        zohosim::ZohoSimulator second(CycleFixture::generousOptions());
        QVERIFY(second.start());
        const QString id = fixture.addRecord(u"q-1"_s, {});
        second.addRecord(id, fixture.zoho.record(id));
        fixture.execute(uR"(INSERT INTO delivered_logs (payload) VALUES )"
                        R"(('{"queue_id":"q-1","id":"wamid.A","status":"delivered"}'))"_s);
        QCOMPARE(fixture.sync().counts.updated, 1);
        QCOMPARE(markedRows(fixture), 1);
        fixture.settings.zoho.apiUrl = elsewhere(second);
        fixture.settings.zoho.accountsUrl = fixture.settings.zoho.apiUrl;

        const auto takenOver = retarget(fixture.environment, {});
        QVERIFY2(takenOver, takenOver ? "" : qPrintable(describe(takenOver.error())));
        QCOMPARE(fixture.sync().counts.updated, 0);
        const auto again = retarget(fixture.environment, QDateTime::currentDateTimeUtc().date().addDays(-1));
        QVERIFY2(again, again ? "" : qPrintable(describe(again.error())));
        QCOMPARE(fixture.sync().counts.updated, 1);
        QCOMPARE(second.record(id).value(u"Status").toString(), u"delivered"_s);
    }

    void aRowThatRefusesToBeOpenedKeepsNoOtherOneMarked()
    {
        CycleFixture fixture;
        for (const QString &queueId : {u"q-1"_s, u"q-2"_s, u"q-3"_s}) {
            fixture.addRecord(queueId, {});
            fixture.addDelivered(queueId, u"delivered"_s);
        }
        QCOMPARE(fixture.sync().counts.updated, 3);
        fixture.execute(TestDatabase::choose(
            u"CREATE TRIGGER keep BEFORE UPDATE ON delivered_logs WHEN old.queue_id = 'q-2' "
            "BEGIN SELECT raise(abort, 'kept'); END"_s,
            u"CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF old.queue_id = 'q-2' THEN "
            "RAISE EXCEPTION 'kept'; END IF; RETURN new; END $$; CREATE TRIGGER keep BEFORE UPDATE ON delivered_logs "
            "FOR EACH ROW EXECUTE FUNCTION keep()"_s,
            u"CREATE TRIGGER keep BEFORE UPDATE ON delivered_logs FOR EACH ROW BEGIN IF old.queue_id = 'q-2' THEN "
            "SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'kept'; END IF; END"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^Rows were not opened again, of …2 .*kept"_s));
        const auto done = retarget(fixture.environment, QDateTime::currentDateTimeUtc().date());
        QVERIFY2(done, done ? "" : qPrintable(describe(done.error())));
        QCOMPARE(done->opened, 2);
        QCOMPARE(done->refused.size(), 1);
        QVERIFY2(done->refused.constFirst().startsWith(u"q-2: "), qPrintable(done->refused.constFirst()));
        QCOMPARE(markedRows(fixture), 1);
        QCOMPARE(fixture.sync().counts.unchanged, 2);
        QCOMPARE(markedRows(fixture), 3);
    }

    void whatIsRefusedAltogetherLeavesTheMarksToTheirOwner()
    {
        CycleFixture fixture;
        for (const QString &queueId : {u"q-1"_s, u"q-2"_s}) {
            fixture.addRecord(queueId, {});
            fixture.addDelivered(queueId, u"delivered"_s);
        }
        QCOMPARE(fixture.sync().counts.updated, 2);
        fixture.execute(TestDatabase::choose(
            u"CREATE TRIGGER keep BEFORE UPDATE ON delivered_logs BEGIN SELECT raise(abort, 'kept'); END"_s,
            u"CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'kept'; END $$; "
            "CREATE TRIGGER keep BEFORE UPDATE ON delivered_logs FOR EACH ROW EXECUTE FUNCTION keep()"_s,
            u"CREATE TRIGGER keep BEFORE UPDATE ON delivered_logs FOR EACH ROW "
            "SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'kept'"_s));
        const auto done = retarget(fixture.environment, QDateTime::currentDateTimeUtc().date());
        QVERIFY(!done);
        QVERIFY2(describe(done.error()).contains(u"kept"_s), qPrintable(describe(done.error())));
        QCOMPARE(markedRows(fixture), 2);
    }

    void whatWasCarriedBeforeTheDayStaysMarked()
    {
        CycleFixture fixture;
        fixture.addRecord(u"q-1"_s, {});
        fixture.addDelivered(u"q-1"_s, u"delivered"_s);
        QCOMPARE(fixture.sync().counts.updated, 1);
        const auto done = retarget(fixture.environment, QDateTime::currentDateTimeUtc().date().addDays(1));
        QVERIFY(done);
        QCOMPARE(done->opened, 0);
        QCOMPARE(markedRows(fixture), 1);
    }

    void theSamePlaceMayGetRowsAgain()
    {
        CycleFixture fixture;
        const QString id = fixture.addRecord(u"q-1"_s, {});
        fixture.addDelivered(u"q-1"_s, u"delivered"_s);
        fixture.addWebhook(u"q-1"_s, u"sent"_s);
        QCOMPARE(fixture.sync().counts.updated, 1);
        fixture.zoho.setRecordField(id, u"Status"_s, QString());
        const QDate today = QDateTime::currentDateTimeUtc().date();
        QCOMPARE(previewRetarget(fixture.environment, today)->opened, 1);
        const auto done = retarget(fixture.environment, today);
        QVERIFY(done);
        QCOMPARE(done->opened, 1);
        // The rows are looked for again, since a scan that is done with old rows would not come by for long.
        QCOMPARE(fixture.scalar(u"SELECT count(*) FROM statusbridge_surveys"_s).toInt(), 0);
        QCOMPARE(fixture.sync().counts.updated, 1);
        QCOMPARE(fixture.zohoStatus(id), u"delivered"_s);
        QCOMPARE(fixture.openRows(), 0);
    }

    void theLeaseIsRenewedBeforeEachPortion()
    {
        CycleFixture fixture;
        fixture.addRecord(u"q-1"_s, {});
        fixture.addDelivered(u"q-1"_s, u"delivered"_s);
        QCOMPARE(fixture.sync().counts.updated, 1);
        fixture.execute(u"CREATE TABLE extensions (expires_at BIGINT)"_s);
        if (TestDatabase::kind() == TestDatabase::Kind::Postgresql) {
            fixture.execute(u"CREATE FUNCTION note_extension() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                            "INSERT INTO extensions VALUES (NEW.expires_at); RETURN NULL; END $$"_s);
        }
        fixture.execute(TestDatabase::choose(
            u"CREATE TRIGGER note_extension AFTER UPDATE ON statusbridge_lease FOR EACH ROW WHEN "
            u"NEW.holder IS NOT NULL "
            "BEGIN INSERT INTO extensions VALUES (NEW.expires_at); END"_s,
            u"CREATE TRIGGER note_extension AFTER UPDATE ON statusbridge_lease FOR EACH ROW "
            "WHEN (NEW.holder IS NOT NULL) EXECUTE FUNCTION note_extension()"_s,
            u"CREATE TRIGGER note_extension AFTER UPDATE ON statusbridge_lease FOR EACH ROW "
            "INSERT INTO extensions SELECT NEW.expires_at FROM DUAL WHERE NEW.holder IS NOT NULL"_s));
        QCOMPARE(retarget(fixture.environment, QDateTime::currentDateTimeUtc().date())->opened, 1);
        QCOMPARE(fixture.scalar(u"SELECT count(*) FROM extensions"_s).toInt(), 2); // with the one that took it
    }

    void anEnvironmentNeverOwnsTheColumn()
    {
        CycleFixture fixture;
        fixture.settings.zoho.environment = u"development"_s;
        QCOMPARE(toString(retarget(fixture.environment, QDate(2026, 3, 1)).error().kind), toString(ErrorKind::Usage));
    }
};

QTEST_GUILESS_MAIN(RetargetTest)

} // namespace tst_retarget

#include "tst_retarget.moc"
