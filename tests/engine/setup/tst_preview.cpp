// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/setup/preview.h"
#include "tests/engine/sync/cyclefixture.h"

#include <QTest>

namespace tst_preview {

using namespace statusbridge;
using zohosim::CallKind;

//! What a person sees of the newest rows before anything is carried over.
class PreviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<CycleFixture>(); }
    void aRowIsShownWithItsRecordAndWhatWouldBeWritten();
    void aRowWithoutARecordIsShownAsThat();
    void whatZohoShowsAlreadyWouldNotBeWritten();
    void olderRowsOfTheQueueIdCountToo();
    void everythingIsAskedForInOneCall();
    void withoutZohoTheRowsAreStillShown();
    void withoutRowsZohoIsNotAsked();
    void nothingIsWritten();

private:
    [[nodiscard]] MatchedPreview preview(int limit = 5) const;

    std::unique_ptr<CycleFixture> m_fixture;
};

MatchedPreview PreviewTest::preview(int limit) const
{
    const auto found = previewMatches(m_fixture->environment, limit);
    return found ? *found : MatchedPreview();
}

void PreviewTest::aRowIsShownWithItsRecordAndWhatWouldBeWritten()
{
    const QString id = m_fixture->addRecord(u"q-1"_s, u"sent"_s);
    m_fixture->addDelivered(u"q-1"_s, u"read"_s);
    const MatchedPreview seen = preview();
    QCOMPARE(seen.tables.size(), 2);
    QCOMPARE(seen.matches.size(), 1);
    const RecordMatch match = seen.matches.first();
    QCOMPARE(match.recordId, id);
    QCOMPARE(match.statusAtZoho, u"sent"_s);
    QVERIFY(match.plan.has_value());
    QCOMPARE(toString(match.plan->outcome), u"updated"_s);
    QCOMPARE(match.plan->statusAfter, u"delivered"_s);
}

void PreviewTest::aRowWithoutARecordIsShownAsThat()
{
    m_fixture->addDelivered(u"q-1"_s, u"delivered"_s);
    const MatchedPreview seen = preview();
    QCOMPARE(seen.matches.size(), 1);
    QVERIFY(seen.matches.first().recordId.isEmpty());
    QVERIFY(!seen.matches.first().plan);
}

void PreviewTest::whatZohoShowsAlreadyWouldNotBeWritten()
{
    m_fixture->addRecord(u"q-1"_s, u"delivered"_s);
    m_fixture->addWebhook(u"q-1"_s, u"sent"_s);
    const MatchedPreview seen = preview();
    QVERIFY(seen.matches.first().plan.has_value());
    QCOMPARE(toString(seen.matches.first().plan->outcome), u"superseded"_s);
}

void PreviewTest::olderRowsOfTheQueueIdCountToo()
{
    m_fixture->addRecord(u"q-1"_s, u"sent"_s);
    m_fixture->addDelivered(u"q-1"_s, u"failed"_s);
    m_fixture->addDelivered(u"q-1"_s, u"accepted"_s);
    const MatchedPreview seen = preview(1); // the older row is not among the newest
    QCOMPARE(seen.matches.size(), 1);
    QCOMPARE(seen.matches.first().plan->statusAfter, u"failed"_s);
}

void PreviewTest::everythingIsAskedForInOneCall()
{
    for (int number = 1; number <= 5; ++number) {
        m_fixture->addRecord(u"q-%1"_s.arg(number), u"sent"_s);
        m_fixture->addDelivered(u"q-%1"_s.arg(number), u"delivered"_s);
        m_fixture->addWebhook(u"q-%1"_s.arg(number), u"sent"_s);
    }
    QCOMPARE(preview().matches.size(), 5);
    QCOMPARE(m_fixture->zoho.apiCalls(), 1);
}

void PreviewTest::withoutZohoTheRowsAreStillShown()
{
    m_fixture->addDelivered(u"q-1"_s, u"delivered"_s);
    m_fixture->settings.zoho.report.clear();
    const MatchedPreview seen = preview();
    QVERIFY(seen.problem.has_value());
    QCOMPARE(toString(seen.problem->kind), u"configuration"_s);
    QCOMPARE(seen.tables.last().rows.size(), 1);
}

void PreviewTest::withoutRowsZohoIsNotAsked()
{
    const MatchedPreview seen = preview();
    QVERIFY(!seen.problem);
    QVERIFY(seen.matches.isEmpty());
    QVERIFY(m_fixture->zoho.requests().isEmpty());
}

void PreviewTest::nothingIsWritten()
{
    m_fixture->addRecord(u"q-1"_s, u"sent"_s);
    m_fixture->addDelivered(u"q-1"_s, u"delivered"_s);
    static_cast<void>(preview());
    QCOMPARE(m_fixture->zoho.calls(CallKind::Update), 0);
    QCOMPARE(m_fixture->openRows(), 1);
}

QTEST_GUILESS_MAIN(PreviewTest)

} // namespace tst_preview

#include "tst_preview.moc"
