// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/openqueueids.h"
#include "engine/store/collector/unknownwords.h"
#include "engine/store/collector/webhookrows.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

namespace tst_unknownwords {

using namespace statusbridge;
using Counts = UnknownWords::Counts;

class UnknownWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void queueIdsWithoutAKnownWordAreCounted();
    void aWordBehindSixThousandOthersIsFound();
    void aPassThatIsNotOverGoesOnWithTheNext();
    void whatWasFoundBeforeIsShownUntilThePassIsOver();
    void whatIsNoNewsIsNotWritten();

private:
    //! Queue ids that wait, each with one open row.
    void add(qint64 firstId, int count, const QString &word);
    //! One portion at a time, or all.
    void update(int together = 5000, bool atOnce = true);
    [[nodiscard]] Counts counts();

    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<WebhookRows> m_rows;
    std::unique_ptr<UnknownWords> m_words;
    FencingToken m_fencingToken;
    const Ranking m_ranking{{u"delivered"_s, u"failed"_s, u"sent"_s}, {}};
};

void UnknownWordsTest::init()
{
    m_store = std::make_unique<StoreFixture>();
    m_rows = std::make_unique<WebhookRows>(m_store->database(), m_store->settings().webhookLogs,
                                           m_store->settings().deliveredLogs);
    QVERIFY(m_rows->prepare());
    m_words = std::make_unique<UnknownWords>(m_store->database(), m_rows->tables());
    m_fencingToken = m_store->lease();
}

void UnknownWordsTest::add(qint64 firstId, int count, const QString &word)
{
    QSet<QString> queueIds;
    const auto added = m_store->database().inTransaction([&]() -> Expected<void> {
        for (qint64 id = firstId; id < firstId + count; ++id) {
            const QString queueId = u"q-"_s + QString::number(id).rightJustified(6, u'0');
            m_store->addWebhook(id, queueId, word);
            queueIds.insert(queueId);
        }
        return {};
    });
    QVERIFY(added);
    QVERIFY(OpenQueueIds(m_store->database(), m_rows->tables())
                .add(m_fencingToken, {.waiting = queueIds, .late = {}, .orphans = {}}));
}

void UnknownWordsTest::update(int together, bool atOnce)
{
    QVERIFY(m_words->update(m_ranking, [=] { return atOnce; }, {.together = together, .time = std::chrono::hours(1)}));
}

Counts UnknownWordsTest::counts()
{
    const auto kept = m_words->counts();
    return kept ? *kept : Counts{{describe(kept.error()), -1}};
}

void UnknownWordsTest::queueIdsWithoutAKnownWordAreCounted()
{
    add(1, 2, u"Deleted "_s);
    add(3, 1, u"clicked"_s);
    add(4, 1, u"clicked"_s);
    m_store->addDelivered(1, u"q-000004"_s, u"read"_s); // which is unknown to this ranking
    m_store->addDelivered(2, u"q-000003"_s, u"sent"_s); // and this one is known
    update();
    const Counts found = counts();
    QCOMPARE(found.value(u"deleted"_s), 2);
    QCOMPARE(found.value(u"clicked"_s) + found.value(u"read"_s), 1);
    QCOMPARE(found.size(), 2);
}

void UnknownWordsTest::aWordBehindSixThousandOthersIsFound()
{
    add(1, 6000, u"sent"_s);
    add(6001, 1, u"deleted"_s);
    update();
    QCOMPARE(counts(), (Counts{{u"deleted"_s, 1}}));
}

void UnknownWordsTest::aPassThatIsNotOverGoesOnWithTheNext()
{
    add(1, 4, u"sent"_s);
    add(5, 2, u"deleted"_s);
    update(2, false);
    update(2, false);
    QCOMPARE(counts(), Counts());
    update(2, false);
    QCOMPARE(counts(), (Counts{{u"deleted"_s, 2}}));
    update(2, false); // there is no further one, so it is over
    QCOMPARE(counts(), (Counts{{u"deleted"_s, 2}}));
    QCOMPARE(m_store->read(u"SELECT count(*) FROM statusbridge_state WHERE name LIKE 'unknown_words_pass%'"_s), u"0"_s);
}

void UnknownWordsTest::whatWasFoundBeforeIsShownUntilThePassIsOver()
{
    add(1, 1, u"deleted"_s);
    add(2, 3, u"sent"_s);
    update();
    QCOMPARE(counts(), (Counts{{u"deleted"_s, 1}}));
    m_store->run(u"UPDATE webhook_logs SET status = 'sent' WHERE id = 1"_s);
    m_store->run(u"UPDATE webhook_logs SET status = 'clicked' WHERE id = 2"_s);
    update(3, false);
    QCOMPARE(counts(), (Counts{{u"clicked"_s, 1}, {u"deleted"_s, 1}}));
    update(3, false);
    QCOMPARE(counts(), (Counts{{u"clicked"_s, 1}}));
}

void UnknownWordsTest::whatIsNoNewsIsNotWritten()
{
    add(1, 1, u"deleted"_s);
    update();
    m_store->run(u"UPDATE statusbridge_state SET updated_at = 1 WHERE name LIKE 'unknown_words%'"_s);
    update();
    QCOMPARE(m_store->read(u"SELECT updated_at FROM statusbridge_state WHERE name LIKE 'unknown_words%'"_s), u"1"_s);
}

QTEST_GUILESS_MAIN(UnknownWordsTest)

} // namespace tst_unknownwords

#include "tst_unknownwords.moc"
