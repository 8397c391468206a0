// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/databasetrial.h"

#include "app/cli/exitstatus.h"
#include "tests/faults/databasetrouble.h"
#include "tests/faults/trialworld.h"

namespace statusbridge::faults {

namespace {

using zohosim::CallKind;
using zohosim::Fault;

constexpr int databaseTimeoutSeconds = 1;

//! At whose arrival the database stops working; nothing: before the cycle.
std::optional<CallKind> callOf(const QString &step, SendMode mode)
{
    if (step == u"token") {
        return CallKind::Token;
    }
    if (step == u"need") {
        return CallKind::List;
    }
    if (step == u"send") {
        return mode == SendMode::Batch ? CallKind::CustomApi : CallKind::Update;
    }
    if (step == u"read-back") {
        return CallKind::ReadBack;
    }
    if (step != u"before") {
        qFatal("\"%s\" is no step that the README knows.", qPrintable(step));
    }
    return std::nullopt;
}

void loseAnswer(TrialWorld &world, SendMode mode)
{
    if (mode == SendMode::Batch) {
        world.fixture.zoho.configure(
            [&](zohosim::Options &options) { options.customApi.unansweredIds = {world.suspect()}; });
    } else {
        world.fixture.zoho.addFault(
            Fault::of(Fault::Action::LoseByReset).on(CallKind::Update).forRecord(world.suspect()));
    }
}

} // namespace

QString DatabaseCase::name() const
{
    return u"line %1: %2 | %3 | %4"_s.arg(QString::number(row.line()), row.cell(u"fault"_s), step, mode);
}

QList<DatabaseCase> databaseCases(const QString &path)
{
    const QString kind = TestDatabase::choose(u"sqlite"_s, u"postgresql"_s, u"mysql"_s);
    QList<DatabaseCase> cases;
    for (const TableRow &row : readTable(path)) {
        if (!row.list(u"databases"_s).contains(kind)) {
            continue;
        }
        for (const QString &step : row.list(u"steps"_s)) {
            for (const QString &mode : row.list(u"modes"_s)) {
                cases += DatabaseCase{.row = row, .step = step, .mode = mode};
            }
        }
    }
    return cases;
}

QStringList complaintsOf(const DatabaseCase &each)
{
    QStringList complaints;
    const auto expect = [&](const QString &column, const QString &found) {
        const QString wanted = each.row.cell(column);
        const bool fits = column == u"sentence" ? found.contains(wanted) : found == wanted;
        if (wanted != u"*" && !fits) {
            complaints += u"%1: \"%2\" instead of \"%3\""_s.arg(column, found, wanted);
        }
    };
    const SendMode mode = each.mode == u"batch" ? SendMode::Batch : SendMode::Record;
    TrialWorld world(mode);
    CycleFixture &fixture = world.fixture;
    DatabaseTrouble trouble(each.row.cell(u"fault"_s), fixture.place());
    if (TestDatabase::kind() != TestDatabase::Kind::Sqlite) {
        fixture.settings.database = trouble.settings();
    }
    fixture.settings.database.timeoutSeconds = databaseTimeoutSeconds;
    const auto call = callOf(each.step, mode);
    if (call == CallKind::ReadBack) {
        loseAnswer(world, mode);
    }
    std::atomic<int> seen = 0;
    if (call) {
        fixture.zoho.onCall([&](const zohosim::Call &arrived) {
            if (arrived.kind == *call && ++seen == 1) {
                trouble.begin();
            }
        });
    } else {
        trouble.begin();
    }
    const CycleSummary summary = fixture.sync();
    expect(u"outcome"_s, toString(summary.outcome));
    expect(u"exit"_s, QString::number(static_cast<int>(exitStatus(summary))));
    expect(u"kind"_s, summary.error ? toString(summary.error->kind) : u"-"_s);
    expect(u"sentence"_s, summary.error ? describe(*summary.error) : QString());

    fixture.zoho.onCall({});
    fixture.zoho.clearFaults();
    fixture.zoho.configure([](zohosim::Options &options) { options.customApi.unansweredIds.clear(); });
    trouble.end();
    for (const QString &wrong : violationsAtAnyTime(world.facts())) {
        complaints += u"after the cycle with the fault: "_s + wrong;
    }
    // It may not have been able to give its lease back.
    fixture.execute(
        u"UPDATE statusbridge_lease SET expires_at = %1"_s.arg(QDateTime::currentMSecsSinceEpoch() - 600000));
    world.waitAnHour();
    const CycleSummary next = fixture.sync();
    if (next.outcome != CycleOutcome::Succeeded) {
        complaints +=
            u"the next cycle: %1, %2"_s.arg(toString(next.outcome), next.error ? describe(*next.error) : QString());
    }
    const Facts facts = world.facts();
    for (const QString &wrong : violationsAtAnyTime(facts) + violationsAtRest(facts)) {
        complaints += u"after the next cycle: "_s + wrong;
    }
    if (!world.writtenTwice().isEmpty()) {
        complaints += u"written twice: "_s + world.writtenTwice().join(u' ');
    }
    return complaints;
}

} // namespace statusbridge::faults
