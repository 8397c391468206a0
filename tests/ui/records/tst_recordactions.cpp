// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/records/recordsamples.h"
#include "ui/records/recordactions.h"
#include "ui/records/recordquestions.h"

#include <QAction>
#include <QTest>

namespace tst_recordactions {

using namespace statusbridge;
using namespace samples;

RecordHistory historyOf(bool isParked, bool canRetry)
{
    RecordHistory history;
    history.isParked = isParked;
    if (canRetry) {
        history.retry = FailureFilter{};
    }
    return history;
}

class RecordActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotKnownIsNotOffered()
    {
        for (const ActionState &state : {retryState({}), releaseState({}), copyState({})}) {
            QVERIFY(!state.isEnabled);
            QVERIFY(state.hint.contains(u"not known"_s));
        }
    }

    void eachActionIsOfferedWhereItAppliesAndElseSaysWhyNot()
    {
        const RecordHistory parked = historyOf(true, true);
        const RecordHistory failed = historyOf(false, true);
        const RecordHistory fine = historyOf(false, false);
        QVERIFY(retryState(parked).isEnabled && retryState(failed).isEnabled && !retryState(fine).isEnabled);
        QVERIFY(releaseState(parked).isEnabled && !releaseState(failed).isEnabled && !releaseState(fine).isEnabled);
        QVERIFY(retryState(fine).hint.contains(u"nothing to retry"_s));
        QVERIFY(releaseState(failed).hint.contains(u"by itself"_s));
        QCOMPARE(releaseState(fine).hint, u"It is not parked."_s);
        QVERIFY(copyState(fine).isEnabled);
    }

    void zohoIsAskedByQueueIdAndOnceAtATime()
    {
        JournalEntry record = attempt(RecordOutcome::Updated);
        QVERIFY(askZohoState(record, false).isEnabled);
        QVERIFY(askZohoState(record, false).hint.contains(u"one call"_s));
        QVERIFY(!askZohoState(record, true).isEnabled);
        record.queueId.clear();
        QVERIFY(!askZohoState(record, false).isEnabled);
    }

    void theHintIsWhatAnActionSays()
    {
        QAction action;
        setState(&action, {.isEnabled = false, .hint = u"Not now."_s});
        QVERIFY(!action.isEnabled());
        QCOMPARE(action.toolTip(), u"Not now."_s);
    }

    void aParkedRecordIsRetriedWhateverRunParkedIt()
    {
        JournalEntry failed = attempt(RecordOutcome::Failed);
        QVERIFY(!retryFilter(failed.recordId, true, {})->runId);
        QCOMPARE(retryFilter(failed.recordId, false, {failed})->runId.value(), 12);
        QVERIFY(!retryFilter(u"another"_s, false, {failed}));
        QVERIFY(!retryFilter(failed.recordId, false, {attempt(RecordOutcome::Updated)}));
    }
};

QTEST_MAIN(RecordActionsTest)

} // namespace tst_recordactions

#include "tst_recordactions.moc"
