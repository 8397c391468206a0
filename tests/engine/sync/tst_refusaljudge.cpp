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

Error fault()
{
    return {.kind = ErrorKind::Account,
            .message = u"The user may not do this."_s,
            .detail = {},
            .retryAfter = {},
            .code = 2933};
}

class RefusalJudgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenAlikeRefusalsAtTheStartAreAFaultOfTheAccount()
    {
        RefusalJudge judge;
        for (int i = 0; i < 10; ++i) {
            QVERIFY(!judge.accountFault());
            const QString id = QString::number(3888833000000114000 + i);
            judge.refused(refusal(u"No field Status in record "_s + id), id);
        }
        QVERIFY(judge.accountFault());
        QCOMPARE(toString(judge.accountFault()->kind), toString(ErrorKind::Account));
        QCOMPARE(judge.accountFault()->code, 3002);
        QCOMPARE(judge.innocent().size(), 10);
    }

    void oneSuccessClearsTheAccountForTheWholeCycle()
    {
        RefusalJudge judge;
        judge.refused(refusal(u"Enter a unique value."_s), u"1"_s);
        judge.succeeded();
        for (int i = 0; i < 20; ++i) {
            judge.refused(refusal(u"Enter a unique value."_s), QString::number(i));
        }
        QVERIFY(!judge.accountFault());
    }

    void differentRefusalsAreTheRecordsOwn_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("code");
        QTest::newRow("other words and another code") << u"No record."_s << 3190;
        QTest::newRow("other words") << u"Enter a value."_s << 3002;
        QTest::newRow("another code") << u"Enter a unique value."_s << 3190;
    }
    void differentRefusalsAreTheRecordsOwn()
    {
        QFETCH(const QString, words);
        QFETCH(const int, code);
        RefusalJudge judge;
        judge.refused(refusal(u"Enter a unique value."_s), u"0"_s);
        for (int i = 1; i < 20; ++i) {
            judge.refused(refusal(words, code), QString::number(i));
        }
        QVERIFY(!judge.accountFault());
    }

    void oneRecordThatMeetsAFaultOfTheAccountIsNotBelieved()
    {
        RefusalJudge judge;
        judge.refused(fault(), u"1"_s);
        judge.refused(fault(), u"1"_s);
        QVERIFY(!judge.accountFault());
        judge.succeeded();
        judge.refused(fault(), u"2"_s);
        QVERIFY2(!judge.accountFault(), "another one passed between the two");
    }

    void faultsOfFewAmongOthersThatPassAreTheirOwn()
    {
        RefusalJudge judge;
        judge.succeeded();
        for (int i = 0; i < 9; ++i) {
            judge.refused(fault(), QString::number(i));
        }
        QVERIFY(!judge.accountFault());
        QVERIFY(judge.innocent().isEmpty());
        judge.succeeded();
        for (int i = 0; i < 10; ++i) {
            QVERIFY(!judge.accountFault());
            judge.refused(fault(), QString::number(i));
        }
        QVERIFY2(judge.accountFault(), "a right may be taken away in the middle");
        QCOMPARE(judge.innocent().size(), 10);
    }

    void aFaultThatNoOtherRecordClearedMayBeTheAccounts()
    {
        RefusalJudge judge;
        judge.refused(fault(), u"1"_s);
        QCOMPARE(judge.innocent(), QStringList(u"1"_s));
        judge.succeeded();
        QVERIFY(judge.innocent().isEmpty());
    }

    void aSecondRecordThatMeetsItTooIs()
    {
        RefusalJudge judge;
        judge.refused(fault(), u"1"_s);
        judge.refused(fault(), u"2"_s);
        QVERIFY(judge.accountFault());
        QCOMPARE(judge.accountFault()->message.english(), fault().message);
        QCOMPARE(judge.innocent(), (QStringList{u"1"_s, u"2"_s}));
        judge.succeeded(); // one that was under way
        QCOMPARE(judge.innocent().size(), 2);
    }
};

QTEST_GUILESS_MAIN(RefusalJudgeTest)

} // namespace tst_refusaljudge

#include "tst_refusaljudge.moc"
