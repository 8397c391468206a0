// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitstatus.h"

#include <QTest>

namespace tst_exitstatus {

using namespace statusbridge;

class TestExitStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorKindHasItsNumber_data();
    void everyErrorKindHasItsNumber();
    void everyCycleHasItsNumber_data();
    void everyCycleHasItsNumber();
    void everyStateHasItsNumber();
    void whatStopsCyclesDoesNotHideThatRecordsFailed();
    void findingsCountByTheirWorstError();
    void everyNumberIsExplained();
};

void TestExitStatus::everyErrorKindHasItsNumber_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("number");
    const QList<std::pair<ErrorKind, int>> table = {{ErrorKind::NotFound, 1},       {ErrorKind::Cancelled, 7},
                                                    {ErrorKind::Transient, 2},      {ErrorKind::RateLimited, 2},
                                                    {ErrorKind::OutcomeUnknown, 2}, {ErrorKind::RecordRefused, 1},
                                                    {ErrorKind::RecordGone, 1},     {ErrorKind::Busy, 4},
                                                    {ErrorKind::LeaseLost, 4},      {ErrorKind::TokenRejected, 6},
                                                    {ErrorKind::QuotaExhausted, 5}, {ErrorKind::Unauthorized, 6},
                                                    {ErrorKind::Account, 2},        {ErrorKind::Bug, 2},
                                                    {ErrorKind::Forbidden, 3},      {ErrorKind::Unreachable, 2},
                                                    {ErrorKind::Database, 2},       {ErrorKind::Schema, 2},
                                                    {ErrorKind::Usage, 3},          {ErrorKind::Configuration, 3},
                                                    {ErrorKind::Internal, 2}};
    QCOMPARE(table.size(), static_cast<qsizetype>(ErrorKind::Internal) + 1);
    for (const auto &[kind, number] : table) {
        QTest::newRow(qPrintable(toString(kind))) << kind << number;
    }
}

void TestExitStatus::everyErrorKindHasItsNumber()
{
    QFETCH(ErrorKind, kind);
    QFETCH(int, number);
    QCOMPARE(static_cast<int>(exitStatus(kind)), number);
}

void TestExitStatus::everyCycleHasItsNumber_data()
{
    QTest::addColumn<CycleSummary>("summary");
    QTest::addColumn<int>("number");
    const auto row = [](const char *name, int number, CycleOutcome outcome, const CycleCounts &counts = {},
                        std::optional<ErrorKind> kind = {}) {
        CycleSummary summary;
        summary.outcome = outcome;
        summary.counts = counts;
        if (kind) {
            summary.error = Error{.kind = *kind};
        }
        QTest::newRow(name) << summary << number;
    };
    row("succeeded", 0, CycleOutcome::Succeeded, {.updated = 5});
    row("some failed", 1, CycleOutcome::Partial, {.updated = 5, .failed = 1});
    row("some left", 1, CycleOutcome::Partial, {.updated = 5, .left = 1});
    row("the rest is for the next cycles", 0, CycleOutcome::Continued, {.updated = 5, .left = 1254});
    row("parked alone", 0, CycleOutcome::Partial, {.updated = 5, .parked = 3});
    row("failed", 2, CycleOutcome::Failed);
    row("no network", 2, CycleOutcome::Failed, {.left = 9}, ErrorKind::Transient);
    row("database", 2, CycleOutcome::Failed, {}, ErrorKind::Database);
    row("wrong link name", 2, CycleOutcome::Failed, {}, ErrorKind::Account);
    row("a failed cycle never looks incomplete", 2, CycleOutcome::Failed, {}, ErrorKind::NotFound);
    row("missing secret", 3, CycleOutcome::Failed, {}, ErrorKind::Configuration);
    row("taken over", 4, CycleOutcome::Failed, {}, ErrorKind::LeaseLost);
    row("quota", 5, CycleOutcome::Quota, {.updated = 5, .left = 3}, ErrorKind::QuotaExhausted);
    row("unauthorized", 6, CycleOutcome::Unauthorized, {}, ErrorKind::Unauthorized);
    row("cancelled", 7, CycleOutcome::Cancelled, {.updated = 5, .left = 3}, ErrorKind::Cancelled);
}

void TestExitStatus::everyCycleHasItsNumber()
{
    QFETCH(CycleSummary, summary);
    QFETCH(int, number);
    QCOMPARE(static_cast<int>(exitStatus(summary)), number);
}

void TestExitStatus::everyStateHasItsNumber()
{
    const auto number = [](AppStateKind kind) { return static_cast<int>(exitStatus(kind)); };
    for (int kind = 0; kind <= static_cast<int>(lastAppStateKind); ++kind) {
        const auto severity = severityOf(static_cast<AppStateKind>(kind));
        QVERIFY2(severity != Severity::Bad || number(static_cast<AppStateKind>(kind)) != 0,
                 qPrintable(wordOf(static_cast<AppStateKind>(kind))));
    }
    QCOMPARE(number(AppStateKind::AllCarriedOver), 0);
    QCOMPARE(number(AppStateKind::RecordsParked), 0);
    QCOMPARE(number(AppStateKind::CycleCancelled), 0);
    QCOMPARE(number(AppStateKind::RecordsFailed), 1);
    QCOMPARE(number(AppStateKind::ZohoUnreachable), 2);
    QCOMPARE(number(AppStateKind::QuotaUsedUp), 5);
    QCOMPARE(number(AppStateKind::TokenRevoked), 6);
}

void TestExitStatus::whatStopsCyclesDoesNotHideThatRecordsFailed()
{
    AppState appState{.kind = AppStateKind::Stopped};
    QCOMPARE(exitStatus(appState), ExitStatus::Ok);
    appState.parts.records = AppStateKind::RecordsFailed;
    QCOMPARE(exitStatus(appState), ExitStatus::Incomplete);
    appState.kind = AppStateKind::NoInstanceRuns;
    QCOMPARE(exitStatus(appState), ExitStatus::Incomplete);
    appState.kind = AppStateKind::CycleRunning; // which tries them again
    QCOMPARE(exitStatus(appState), ExitStatus::Ok);
    appState.kind = AppStateKind::TokenRevoked;
    QCOMPARE(exitStatus(appState), ExitStatus::Unauthorized);
}

void TestExitStatus::findingsCountByTheirWorstError()
{
    const Finding fine = {.text = u"It goes."_s, .subject = u"clock"_s};
    const Finding warning = {
        .severity = Finding::Severity::Warning, .text = {}, .subject = {}, .kind = ErrorKind::Configuration};
    const Finding offline = {
        .severity = Finding::Severity::Error, .text = {}, .subject = {}, .kind = ErrorKind::Transient};
    const Finding notConnected = {
        .severity = Finding::Severity::Error, .text = {}, .subject = {}, .kind = ErrorKind::Unauthorized};
    QCOMPARE(exitStatus(QList<Finding>{}), ExitStatus::Ok);
    QCOMPARE(exitStatus(QList<Finding>{fine, warning}), ExitStatus::Ok);
    QCOMPARE(exitStatus(QList<Finding>{fine, offline, warning}), ExitStatus::CycleFailed);
    QCOMPARE(exitStatus(QList<Finding>{notConnected, offline}), ExitStatus::Unauthorized);
}

void TestExitStatus::everyNumberIsExplained()
{
    for (int number = 0; number <= 7; ++number) {
        QVERIFY(!meaning(static_cast<ExitStatus>(number)).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestExitStatus)

} // namespace tst_exitstatus

#include "tst_exitstatus.moc"
