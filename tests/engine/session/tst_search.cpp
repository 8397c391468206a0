// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/search.h"
#include "tests/engine/sync/cyclefixture.h"
#include "tests/engine/sync/syncsamples.h"

#include <QTest>

using namespace statusbridge;
using samples::row;

namespace {

SearchView find(CycleFixture &fixture, const QString &text)
{
    const auto desk = EngineDesk::open(fixture.environment);
    if (!desk) {
        qFatal("%s", qPrintable(describe(desk.error())));
    }
    const auto view = (*desk)->find(text);
    if (!view) {
        qFatal("%s", qPrintable(describe(view.error())));
    }
    return *view;
}

void addRow(CycleFixture &fixture, const QString &queueId, const QString &messageId, const QString &recipient,
            qint64 time = 1750030073)
{
    fixture.execute(QStringLiteral("INSERT INTO webhook_logs (queue_id, message_id, status, recipient_id, timestamp) "
                                   "VALUES ('%1', '%2', 'failed', '%3', '%4')")
                        .arg(queueId, messageId, recipient, QString::number(time)));
}

} // namespace

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
        QTest::newRow("blanks around it") << "  15550001234 " << true;
        QTest::newRow("a user id") << "US.13491208655302741918" << false;
        QTest::newRow("a message id") << "wamid.HBgLMTU1NTAwMDEyMzQ" << false;
        QTest::newRow("short") << "1234" << false;
        QTest::newRow("nothing") << "" << false;
    }

    void phoneNumbersAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(bool, isPhone);
        const QStringList forms = phoneForms(text);
        QCOMPARE(!forms.isEmpty(), isPhone);
        if (isPhone) {
            for (const auto &form : {QStringLiteral("15550001234"), QStringLiteral("+15550001234"),
                                     QStringLiteral("whatsapp:+15550001234"), QStringLiteral("15550001234@c.us")}) {
                QVERIFY2(forms.contains(form), qPrintable(form));
            }
        }
    }

    void queueIdsAreListedByTheirLatestEvent()
    {
        StatusRows rows;
        for (const int minutes : {5, 0, 9, -1}) {
            StatusRow next = row(minutes + 10, QStringLiteral("sent"));
            next.queueId = QStringLiteral("q%1").arg(minutes);
            next.timestamp = minutes < 0 ? QString() : QString::number(1750031673 + minutes * 60);
            rows += next;
        }
        rows += rows.first();
        QCOMPARE(queueIdsOf(rows, samples::now(), 10), (QStringList{QStringLiteral("q9"), QStringLiteral("q5"),
                                                                    QStringLiteral("q0"), QStringLiteral("q-1")}));
        QCOMPARE(queueIdsOf(rows, samples::now(), 2).size(), 2);
    }

    void aQueueIdIsLookedForFirst()
    {
        CycleFixture fixture;
        addRow(fixture, QStringLiteral("15550001234"), QStringLiteral("wamid.A"), QStringLiteral("15550009999"));
        addRow(fixture, QStringLiteral("q-2"), QStringLiteral("wamid.B"), QStringLiteral("15550001234"));
        const SearchView view = find(fixture, QStringLiteral("15550001234"));
        QVERIFY(view.kind == SearchKind::QueueId);
        QCOMPARE(view.queueIds, QStringList{QStringLiteral("15550001234")});
        QVERIFY(view.isComplete);
    }

    void aMessageIdLeadsToItsQueueId()
    {
        CycleFixture fixture;
        addRow(fixture, QStringLiteral("q-1"), QStringLiteral("wamid.A"), QStringLiteral("15550001234"));
        const SearchView view = find(fixture, QStringLiteral("wamid.A"));
        QVERIFY(view.kind == SearchKind::MessageId);
        QCOMPARE(view.queueIds, QStringList{QStringLiteral("q-1")});
    }

    void aPhoneNumberLeadsToItsQueueIdsNewestFirst()
    {
        CycleFixture fixture;
        addRow(fixture, QStringLiteral("q-1"), QStringLiteral("wamid.A"), QStringLiteral("15550001234"));
        addRow(fixture, QStringLiteral("q-2"), QStringLiteral("wamid.B"), QStringLiteral("+15550001234"), 1750030099);
        addRow(fixture, QStringLiteral("q-3"), QStringLiteral("wamid.C"), QStringLiteral("15550009999"));
        const SearchView view = find(fixture, QStringLiteral("+1 555 000-1234"));
        QVERIFY(view.kind == SearchKind::Recipient);
        QCOMPARE(view.queueIds, (QStringList{QStringLiteral("q-2"), QStringLiteral("q-1")}));
    }

    void whatIsNowhereIsNotFound()
    {
        CycleFixture fixture;
        const SearchView view = find(fixture, QStringLiteral("nowhere"));
        QVERIFY(view.kind == SearchKind::Nothing);
        QVERIFY(view.queueIds.isEmpty());
        QVERIFY(view.isComplete);
    }

    void aLookupTellsWhyAMessageFailed()
    {
        CycleFixture fixture;
        addRow(fixture, QStringLiteral("q-1"), QStringLiteral("wamid.A"), QStringLiteral("15550001234"));
        addRow(fixture, QStringLiteral("q-1"), QStringLiteral("wamid.A"), QStringLiteral("15550001234"));
        fixture.execute(QStringLiteral("UPDATE webhook_logs SET payload = "
                                       "'{\"statuses\":[{\"id\":\"wamid.A\",\"errors\":[{\"code\":131026}]}]}' "
                                       "WHERE id = 1"));
        const auto view = (*EngineDesk::open(fixture.environment))->lookup(QStringLiteral("q-1"));
        QVERIFY(view);
        QCOMPARE(view->rows.size(), 2);
        for (const LookupRow &found : view->rows) {
            QCOMPARE(found.failure.has_value(), found.row.id == u"1");
        }
    }

    void aPreviewShowsWhatTheMappingReads()
    {
        CycleFixture fixture;
        for (int i = 1; i <= 7; ++i) {
            addRow(fixture, QStringLiteral("q-%1").arg(i), QStringLiteral("wamid.A"), QStringLiteral("15550001234"));
        }
        fixture.settings.deliveredLogs.status = QStringLiteral("no_such_column");
        const auto previews = previewRows(fixture.environment, 5);
        QVERIFY(previews);
        QCOMPARE(previews->size(), 2);
        QCOMPARE(previews->at(0).rows.size(), 5);
        QCOMPARE(previews->at(0).rows.constFirst().row.queueId, QStringLiteral("q-7"));
        QCOMPARE(previews->at(0).rows.constFirst().meaning, QStringLiteral("failed"));
        QVERIFY(previews->at(0).rows.constFirst().eventTime.isValid());
        QVERIFY(previews->at(1).rows.isEmpty());
        QVERIFY(previews->at(1).problem.contains(QStringLiteral("no_such_column")));
    }
};

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"
