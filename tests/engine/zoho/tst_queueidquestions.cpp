// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/zoho/zohofixture.h"

#include <QTest>

namespace tst_queueidquestions {

using namespace statusbridge;
using namespace statusbridge::zoho;
using zohosim::CallKind;
using zohosim::Fault;

//! Queue ids that Zoho is asked for, some together in a call.
class QueueIdQuestionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ZohoFixture>();
        m_chunks = QueueIdChunks(u"Queue_ID_DV"_s);
    }

    void fiftyAreAskedForInACallAndThoseOutsideTheCriteriaAreNotShown()
    {
        addRecords(120);
        m_fixture->zoho.setRecordField(u"7"_s, u"Status"_s, u"delivered"_s);
        const auto answer = ask(120);
        QVERIFY(answer.hasValue());
        QCOMPARE(answer->records.size(), 119);
        QCOMPARE(answer->asked.size(), 120);
        QCOMPARE(m_fixture->zoho.calls(CallKind::List), 3);
        QCOMPARE(ask(120, Among::Report)->records.size(), 120);
    }

    void theirCriteriaAreTheConfiguredOnesAndTheQueueIds()
    {
        addRecords(2);
        QVERIFY(ask(2).hasValue());
        const QByteArray target = m_fixture->zoho.requests().constLast().target;
        const QString query = QUrl::fromPercentEncoding(target);
        QVERIFY2(query.contains(u"criteria=(Status != \"delivered\") && (Queue_ID_DV == \"q-1\" || Queue_ID_DV == "
                                "\"q-2\")&"),
                 qPrintable(query));
    }

    void recordsThatShareAQueueIdComeOnSeveralPages()
    {
        for (int i = 1; i <= 1001; ++i) {
            m_fixture->zoho.addRecord(QString::number(i), {{u"Queue_ID_DV"_s, u"q-1"_s}, {u"Status"_s, u"sent"_s}});
        }
        QCOMPARE(ask(1)->records.size(), 1001);
        QCOMPARE(m_fixture->zoho.calls(CallKind::List), 2);
    }

    void whatIsTooLongIsHalvedAndTheSizeIsLearned()
    {
        addRecords(100);
        m_fixture->zoho.configure([](zohosim::Options &options) { options.maxCriteriaLength = 600; });
        QCOMPARE(ask(100)->records.size(), 100);
        const int size = m_chunks.size();
        QVERIFY2(size >= 10 && size < 25, qPrintable(QString::number(size)));
        m_fixture->zoho.clearLog();
        QCOMPARE(ask(100)->records.size(), 100);
        QCOMPARE(m_fixture->zoho.calls(CallKind::List), m_chunks.callsFor(100)); // nothing is refused any more
    }

    void howZohoSaysThatItIsTooLongDoesNotMatter_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::newRow("2945") << 401 << 2945;
        QTest::newRow("400") << 400 << 3330;
        QTest::newRow("413") << 413 << 0;
        QTest::newRow("414") << 414 << 0;
    }
    void howZohoSaysThatItIsTooLongDoesNotMatter()
    {
        QFETCH(int, status);
        QFETCH(int, code);
        addRecords(50);
        m_fixture->zoho.addFault(code == 0 ? Fault::html(status).on(CallKind::List)
                                           : Fault::code(status, code, u"MORE_THAN_MAX_LENGTH"_s).on(CallKind::List));
        QCOMPARE(ask(50)->records.size(), 50);
        QCOMPARE(m_chunks.size(), 25);
        QCOMPARE(m_fixture->zoho.calls(CallKind::List), 3);
    }

    void aMissingScopeIsNotTakenForTooMany()
    {
        addRecords(50);
        m_fixture->zoho.configure([](zohosim::Options &options) { options.scopes.removeFirst(); });
        QCOMPARE(toString(ask(50).error().kind), u"account"_s);
        QCOMPARE(m_fixture->zoho.calls(CallKind::List), 1);
    }

    void whatWouldComeForOneAsWellIsNotTakenForTooMany_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("calls");
        QTest::newRow("a redirect") << 302 << 1;
        QTest::newRow("a token") << 401 << 2; // with a fresh one, too
        for (const int status : {403, 404, 405}) {
            QTest::addRow("%d", status) << status << 1;
        }
    }
    void whatWouldComeForOneAsWellIsNotTakenForTooMany()
    {
        QFETCH(int, status);
        QFETCH(int, calls);
        addRecords(50);
        m_fixture->zoho.addFault(Fault::html(status).on(CallKind::List).repeated(Fault::forever));
        QCOMPARE(toString(ask(50).error().kind), u"account"_s);
        QCOMPARE(m_fixture->zoho.calls(CallKind::List), calls);
        QVERIFY(m_chunks.canCompare());
        QCOMPARE(m_chunks.size(), QueueIdChunks::initialSize);
    }

    void aFieldThatIsNoTextIsRecognizedAndNoLongerAskedFor()
    {
        m_fixture->zoho.configure([](zohosim::Options &options) {
            options.fields.set({.name = u"Queue_ID_DV"_s, .kind = zohosim::FieldKind::Number});
        });
        const auto answer = ask(500);
        QVERIFY(answer.hasValue());
        QCOMPARE(answer->refused.size(), 500);
        QVERIFY(!m_chunks.canCompare());
        const int calls = m_fixture->zoho.calls(CallKind::List);
        QVERIFY2(calls <= 9, qPrintable(QString::number(calls)));
        QCOMPARE(ask(500)->refused.size(), 500);
        QCOMPARE(m_fixture->zoho.calls(CallKind::List), calls);
    }

    void whatCannotStandInCriteriaIsRefusedWithoutACall()
    {
        addRecords(1);
        const auto answer = m_fixture->client.askForQueueIds({u"a\"b"_s, u"q-1"_s, u"a\\b"_s}, Among::Criteria,
                                                             m_chunks, [](int) { return Expected<void>(); });
        QCOMPARE(answer->records.size(), 1);
        QCOMPARE(answer->refused, (QStringList{u"a\"b"_s, u"a\\b"_s}));
        QCOMPARE(answer->asked, QStringList{u"q-1"_s});
    }

    void anErrorOfTheCallerEndsIt()
    {
        addRecords(200);
        const auto answer = m_fixture->client.askForQueueIds(queueIds(200), Among::Criteria, m_chunks, [](int) {
            return Expected<void>(Error{.kind = ErrorKind::Cancelled, .message = u"Enough."_s});
        });
        QCOMPARE(toString(answer.error().kind), u"cancelled"_s);
        QCOMPARE(m_fixture->zoho.calls(CallKind::List), 1);
    }

private:
    static QStringList queueIds(int count)
    {
        QStringList ids;
        for (int i = 1; i <= count; ++i) {
            ids += u"q-%1"_s.arg(i);
        }
        return ids;
    }

    void addRecords(int count)
    {
        for (int i = 1; i <= count; ++i) {
            m_fixture->zoho.addRecord(QString::number(i),
                                      {{u"Queue_ID_DV"_s, u"q-%1"_s.arg(i)}, {u"Status"_s, u"sent"_s}});
        }
    }

    Expected<QueueIdAnswer> ask(int count, Among among = Among::Criteria)
    {
        return m_fixture->client.askForQueueIds(queueIds(count), among, m_chunks, [](int) { return Expected<void>(); });
    }

    std::unique_ptr<ZohoFixture> m_fixture;
    QueueIdChunks m_chunks;
};

QTEST_GUILESS_MAIN(QueueIdQuestionsTest)

} // namespace tst_queueidquestions

#include "tst_queueidquestions.moc"
