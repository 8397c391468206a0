// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/enginesession.h"
#include "engine/session/search.h"
#include "engine/setup/preview.h"
#include "tests/engine/sync/cyclefixture.h"
#include "tests/engine/sync/syncsamples.h"

#include <QTest>

namespace tst_search {

using namespace statusbridge;
using samples::row;

SearchView find(CycleFixture &fixture, const QString &text)
{
    const auto session = EngineSession::open(fixture.environment);
    if (!session) {
        qFatal("%s", qPrintable(describe(session.error())));
    }
    const auto view = (*session)->find(text);
    if (!view) {
        qFatal("%s", qPrintable(describe(view.error())));
    }
    return *view;
}

void addRow(CycleFixture &fixture, const QString &queueId, const QString &messageId, const QString &recipient,
            qint64 time = 1750030073)
{
    fixture.execute(
        u"INSERT INTO webhook_logs (queue_id, message_id, status, recipient_id, timestamp) "
        "VALUES ('%1', '%2', 'failed', '%3', '%4')"_s.arg(queueId, messageId, recipient, QString::number(time)));
}

class SearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void phoneNumbersAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isPhone");
        QTest::newRow("digits") << "15550001234" << true;
        QTest::newRow("plus and blanks") << "+1 555 000-1234" << true;
        QTest::newRow("parentheses") << "+1 (555) 000.1234" << true;
        QTest::newRow("two zeros") << "0015550001234" << true;
        QTest::newRow("Twilio's") << "whatsapp:+15550001234" << true;
        QTest::newRow("a chat id") << "15550001234@c.us" << true;
        QTest::newRow("a chat id of another") << "15550001234@s.whatsapp.net" << true;
        QTest::newRow("a device") << "15550001234:12@s.whatsapp.net" << true;
        QTest::newRow("all of it") << " WhatsApp:+1 555 000-1234:3@C.US " << true;
        QTest::newRow("another address") << "15550001234@example.com" << false;
        QTest::newRow("blanks around it") << "  15550001234 " << true;
        QTest::newRow("a user id") << "US.13491208655302741918" << false;
        QTest::newRow("a message id") << "wamid.HBgLMTU1NTAwMDEyMzQ" << false;
        QTest::newRow("short") << "1234" << false;
        QTest::newRow("short behind two zeros") << "001234" << false;
        QTest::newRow("nothing") << "" << false;
    }

    void phoneNumbersAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(bool, isPhone);
        const QStringList forms = phoneForms(text);
        QCOMPARE(!forms.isEmpty(), isPhone);
        if (isPhone) {
            for (const auto &form : {u"15550001234"_s, u"+15550001234"_s, u"whatsapp:+15550001234"_s,
                                     u"15550001234@c.us"_s, u"15550001234@s.whatsapp.net"_s}) {
                QVERIFY2(forms.contains(form), qPrintable(form));
            }
        }
    }

    void queueIdsAreListedByTheirLatestEvent()
    {
        StatusRows rows;
        for (const int minutes : {5, 0, 9, -1}) {
            StatusRow next = row(minutes + 10, u"sent"_s);
            next.queueId = u"q%1"_s.arg(minutes);
            next.timestamp = minutes < 0 ? QString() : QString::number(1750031673 + minutes * 60);
            rows += next;
        }
        rows += rows.first();
        QCOMPARE(queueIdsOf(rows, samples::now(), 10), (QStringList{u"q9"_s, u"q5"_s, u"q0"_s, u"q-1"_s}));
        QCOMPARE(queueIdsOf(rows, samples::now(), 2).size(), 2);
    }

    void aQueueIdIsLookedForFirst()
    {
        CycleFixture fixture;
        addRow(fixture, u"15550001234"_s, u"wamid.A"_s, u"15550009999"_s);
        addRow(fixture, u"q-2"_s, u"wamid.B"_s, u"15550001234"_s);
        const SearchView view = find(fixture, u"15550001234"_s);
        QVERIFY(view.kind == SearchKind::QueueId);
        QCOMPARE(view.queueIds, QStringList{u"15550001234"_s});
        QVERIFY(view.isComplete);
    }

    void aMessageIdLeadsToItsQueueId()
    {
        CycleFixture fixture;
        addRow(fixture, u"q-1"_s, u"wamid.A"_s, u"15550001234"_s);
        const SearchView view = find(fixture, u"wamid.A"_s);
        QVERIFY(view.kind == SearchKind::MessageId);
        QCOMPARE(view.queueIds, QStringList{u"q-1"_s});
    }

    void aPhoneNumberLeadsToItsQueueIdsNewestFirst()
    {
        CycleFixture fixture;
        addRow(fixture, u"q-1"_s, u"wamid.A"_s, u"15550001234"_s);
        addRow(fixture, u"q-2"_s, u"wamid.B"_s, u"+15550001234"_s, 1750030099);
        addRow(fixture, u"q-3"_s, u"wamid.C"_s, u"15550009999"_s);
        const SearchView view = find(fixture, u"+1 555 000-1234"_s);
        QVERIFY(view.kind == SearchKind::Recipient);
        QCOMPARE(view.queueIds, (QStringList{u"q-2"_s, u"q-1"_s}));
    }

    void aNumberIsFoundInEveryForm_data()
    {
        QTest::addColumn<QString>("recipient");
        for (const auto &form : {u"+1 555 000-1234"_s, u"15550001234:12@s.whatsapp.net"_s, u"whatsapp:15550001234"_s,
                                 u"+1 (555) 000.1234"_s, u"0015550001234"_s}) {
            QTest::addRow("%s", qPrintable(form)) << form;
        }
    }
    void aNumberIsFoundInEveryForm()
    {
        QFETCH(const QString, recipient);
        CycleFixture fixture;
        addRow(fixture, u"q-1"_s, u"wamid.A"_s, recipient);
        addRow(fixture, u"q-2"_s, u"wamid.B"_s, u"15550009999"_s);
        const SearchView view = find(fixture, u"15550001234"_s);
        QVERIFY(view.kind == SearchKind::Recipient);
        QCOMPARE(view.queueIds, QStringList{u"q-1"_s});
        QVERIFY(view.isComplete);
    }

    void aParticipantOfAGroupLeadsToItsQueueId_data()
    {
        QTest::addColumn<QString>("participant");
        QTest::addColumn<QString>("text");
        QTest::newRow("a number") << u"15550001234"_s << u"+1 555 000-1234"_s;
        QTest::newRow("in another form") << u"15550001234:3@s.whatsapp.net"_s << u"15550001234"_s;
        QTest::newRow("a user id") << u"US.13491208655302741918"_s << u"US.13491208655302741918"_s;
    }
    void aParticipantOfAGroupLeadsToItsQueueId()
    {
        QFETCH(const QString, participant);
        QFETCH(const QString, text);
        CycleFixture fixture;
        addRow(fixture, u"q-1"_s, u"wamid.A"_s, u"a-group"_s);
        addRow(fixture, u"q-2"_s, u"wamid.B"_s, u"a-group"_s);
        fixture.execute(u"UPDATE webhook_logs SET payload = '{\"recipient_participant_id\": \"%1\"}' "
                        "WHERE queue_id = 'q-1'"_s.arg(participant));
        fixture.execute(
            u"INSERT INTO statusbridge_statuses (source, source_key, body_hash, part, queue_id, word, "
            "recipient, participant, arrived_at) VALUES (2, '', 'd', 0, 'q-3', 'sent', 'a-group', '%1', 1), "
            "(2, '', 'd', 0, 'q-4', 'sent', 'a-group', '15550009999', 1)"_s.arg(participant));
        const SearchView view = find(fixture, text);
        QVERIFY(view.kind == SearchKind::Recipient);
        QCOMPARE(QSet<QString>(view.queueIds.cbegin(), view.queueIds.cend()), (QSet<QString>{u"q-1"_s, u"q-3"_s}));
        QVERIFY(view.isComplete);
        QCOMPARE(view.note, Sentence());
    }

    void aUserIdBesideANumberLeadsToItsQueueId()
    {
        CycleFixture fixture;
        addRow(fixture, u"q-1"_s, u"wamid.A"_s, u"15550001234"_s);
        addRow(fixture, u"q-2"_s, u"wamid.B"_s, u"15550009999"_s);
        fixture.execute(u"UPDATE webhook_logs SET payload = '{\"recipient_user_id\":\"US.777\"}' "
                        "WHERE queue_id = 'q-1'"_s);
        fixture.execute(u"UPDATE webhook_logs SET payload = '{\"recipient_user_id\":\"US.7777\"}' "
                        "WHERE queue_id = 'q-2'"_s);
        fixture.execute(u"INSERT INTO statusbridge_statuses (source, source_key, body_hash, part, queue_id, word, "
                        "recipient, payload, arrived_at) VALUES (2, '', 'd', 0, 'q-3', 'sent', '15550001234', "
                        "'{\"recipient_user_id\":\"US.777\"}', 1)"_s);
        const SearchView view = find(fixture, u"US.777"_s);
        QVERIFY(view.kind == SearchKind::Recipient);
        QCOMPARE(QSet<QString>(view.queueIds.cbegin(), view.queueIds.cend()), (QSet<QString>{u"q-1"_s, u"q-3"_s}));
        QVERIFY(view.isComplete);
    }

    void whatIsNowhereIsNotFound()
    {
        CycleFixture fixture;
        const SearchView view = find(fixture, u"nowhere"_s);
        QVERIFY(view.kind == SearchKind::Nothing);
        QVERIFY(view.queueIds.isEmpty());
        QVERIFY(view.isComplete);
    }

    void aLookupTellsWhyAMessageFailed()
    {
        CycleFixture fixture;
        addRow(fixture, u"q-1"_s, u"wamid.A"_s, u"15550001234"_s);
        addRow(fixture, u"q-1"_s, u"wamid.A"_s, u"15550001234"_s);
        fixture.execute(u"UPDATE webhook_logs SET payload = "
                        "'{\"statuses\":[{\"id\":\"wamid.A\",\"status\":\"failed\",\"errors\":[{\"code\":131026}]}]}' "
                        "WHERE id = 1"_s);
        const auto view = (*EngineSession::open(fixture.environment))->lookup(u"q-1"_s);
        QVERIFY(view);
        QCOMPARE(view->rows.size(), 2);
        for (const LookupRow &found : view->rows) {
            QCOMPARE(found.row.failure.has_value(), found.row.id == u"1");
        }
    }

    void aPreviewShowsWhatTheMappingReads()
    {
        CycleFixture fixture;
        for (int i = 1; i <= 7; ++i) {
            addRow(fixture, u"q-%1"_s.arg(i), u"wamid.A"_s, u"15550001234"_s);
        }
        fixture.settings.deliveredLogs.status = u"no_such_column"_s;
        const auto previews = previewRows(fixture.environment, 5);
        QVERIFY(previews);
        QCOMPARE(previews->size(), 2);
        QCOMPARE(previews->at(0).rows.size(), 5);
        QCOMPARE(previews->at(0).rows.constFirst().row.queueId, u"q-7"_s);
        QCOMPARE(previews->at(0).rows.constFirst().meaning, u"failed"_s);
        QVERIFY(previews->at(0).rows.constFirst().eventTime.isValid());
        QVERIFY(previews->at(1).rows.isEmpty());
        QVERIFY(previews->at(1).problem.english().contains(u"no_such_column"_s));
    }

    void aRecordIsFoundByWhatCyclesHaveNoted()
    {
        CycleFixture fixture;
        const QString record = fixture.addRecord(u"q-1"_s, {});
        fixture.addDelivered(u"q-1"_s, u"delivered"_s);
        static_cast<void>(fixture.sync());
        const auto session = EngineSession::open(fixture.environment);
        QVERIFY(session.hasValue());
        const auto found = (*session)->findRecord(record);
        QVERIFY(found.hasValue());
        QCOMPARE(found->queueIds, QStringList(u"q-1"_s));
        QVERIFY(found->isComplete && !found->hasMore);
        QVERIFY((*session)->findRecord(u"99"_s)->queueIds.isEmpty());
        QCOMPARE((*session)->find(u' ' + record)->queueIds, QStringList(u"q-1"_s));
        QVERIFY((*session)->find(record + u'0')->queueIds.isEmpty());
    }
};

QTEST_GUILESS_MAIN(SearchTest)

} // namespace tst_search

#include "tst_search.moc"
