// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/refusaljudge.h"

#include <QTest>

namespace tst_refusaljudge {

using namespace statusbridge;

Error refusal(const QString &words, int code = 3002)
{
    return {.kind = ErrorKind::RecordRefused,
            .message = u"Zoho refused the record."_s,
            .detail = words,
            .retryAfter = {},
            .code = code};
}

class RefusalJudgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenAlikeRefusalsAtTheStartAreAFaultOfTheAccount()
    {
        RefusalJudge judge;
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(judge.verdict(), RefusalJudge::Verdict::Open);
            const QString id = QString::number(3888833000000114000 + i);
            judge.refused(refusal(u"No field Status in record "_s + id), id);
        }
        QCOMPARE(judge.verdict(), RefusalJudge::Verdict::AccountIsToBlame);
        QCOMPARE(toString(judge.accountFault().kind), toString(ErrorKind::Account));
        QCOMPARE(judge.accountFault().code, 3002);
    }

    void oneSuccessClearsTheAccountForTheWholeCycle()
    {
        RefusalJudge judge;
        judge.refused(refusal(u"Enter a unique value."_s), {});
        judge.succeeded();
        for (int i = 0; i < 20; ++i) {
            judge.refused(refusal(u"Enter a unique value."_s), {});
        }
        QCOMPARE(judge.verdict(), RefusalJudge::Verdict::RecordsAreToBlame);
    }

    void differentRefusalsAreTheRecordsOwn()
    {
        RefusalJudge judge;
        judge.refused(refusal(u"Enter a unique value."_s), {});
        judge.refused(refusal(u"No record."_s, 3190), {});
        QCOMPARE(judge.verdict(), RefusalJudge::Verdict::RecordsAreToBlame);
    }

    void fewerThanTenAreTheRecordsOwn()
    {
        RefusalJudge judge;
        for (int i = 0; i < 9; ++i) {
            judge.refused(refusal(u"Enter a unique value."_s), {});
        }
        QCOMPARE(judge.verdict(), RefusalJudge::Verdict::Open);
        judge.finish();
        QCOMPARE(judge.verdict(), RefusalJudge::Verdict::RecordsAreToBlame);
    }
};

QTEST_GUILESS_MAIN(RefusalJudgeTest)

} // namespace tst_refusaljudge

#include "tst_refusaljudge.moc"
