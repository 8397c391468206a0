// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/zohotrial.h"

#include "app/cli/exitstatus.h"
#include "tests/faults/faultwords.h"
#include "tests/faults/trialworld.h"

namespace statusbridge::faults {

namespace {

using namespace std::chrono_literals;
using zohosim::CallKind;
using zohosim::Fault;

constexpr int shortTimeoutSeconds = 2;

//! The call of the simulator that a name in the column `calls` stands for.
CallKind kindOf(const QString &call, SendMode mode)
{
    if (call == u"token") {
        return CallKind::Token;
    }
    if (call == u"send") {
        return mode == SendMode::Batch ? CallKind::CustomApi : CallKind::Update;
    }
    if (call == u"read-back" || call == u"earlier") {
        return CallKind::ReadBack;
    }
    if (call != u"fetch" && call != u"need" && call != u"alone") {
        qFatal("\"%s\" is no call that the README knows.", qPrintable(call));
    }
    return CallKind::List;
}

//! One case at work.
class Trial
{
public:
    explicit Trial(const ZohoCase &each)
        : m_case(each)
        , m_mode(each.mode == u"batch" ? SendMode::Batch : SendMode::Record)
        , m_kind(kindOf(each.call, m_mode))
        , m_mischief(mischiefOf(each.row.cell(u"fault"_s)))
        , m_world(m_mode, m_mischief.event == Mischief::Event::Certificate)
    {}

    QStringList complaints()
    {
        prepare();
        cycleWithFault();
        cycleWithout();
        return m_complaints;
    }

private:
    CycleFixture &fixture() { return m_world.fixture; }

    void prepare();
    void arm();
    void happen();
    void cycleWithFault();
    void cycleWithout();
    [[nodiscard]] int tries() const;
    [[nodiscard]] QString sentences(const CycleSummary &summary) const;
    void expect(const QString &column, const QString &found);
    void complain(const QStringList &more, const QString &when);

    const ZohoCase &m_case;
    SendMode m_mode;
    CallKind m_kind;
    Mischief m_mischief;
    TrialWorld m_world;
    QStringList m_reasons;
    QStringList m_complaints;
    std::atomic<int> m_seen = 0;
};

void Trial::prepare()
{
    if (m_mischief.isSilent) {
        fixture().settings.network.timeoutSeconds = shortTimeoutSeconds;
    }
    if (m_case.call == u"fetch") {
        m_world.readByPaging();
    } else if (m_case.call == u"alone") {
        m_world.askTwice();
    } else if (m_case.call == u"earlier") {
        const QString withBatches = std::exchange(fixture().settings.zoho.batchApi, QString());
        fixture().zoho.addFault(
            Fault::of(Fault::Action::LoseByReset).on(CallKind::Update).forRecord(m_world.suspect()));
        fixture().zoho.addFault(Fault::html(503).on(CallKind::ReadBack).repeated(Fault::forever));
        if (fixture().sync().counts.left != 1) {
            m_complaints += u"Nothing was left by the cycle before."_s;
        }
        fixture().zoho.clearFaults();
        fixture().settings.zoho.batchApi = withBatches;
        m_world.addMore();
    } else if (m_case.call == u"read-back" && m_mode == SendMode::Batch) {
        fixture().zoho.configure(
            [&](zohosim::Options &options) { options.customApi.unansweredIds = {m_world.suspect()}; });
    } else if (m_case.call == u"read-back") {
        fixture().zoho.addFault(
            Fault::of(Fault::Action::LoseByReset).on(CallKind::Update).forRecord(m_world.suspect()));
    }
    arm();
}

void Trial::arm()
{
    const bool isOnce = m_case.often == u"once";
    const int first = m_case.call == u"alone" ? 2 : 1;
    const bool isOfOne = m_kind == CallKind::Update && m_case.often != u"always";
    if (m_mischief.event == Mischief::Event::None) {
        Fault fault = m_mischief.fault.on(m_kind).from(first).repeated(isOnce ? 1 : Fault::forever);
        fixture().zoho.addFault(isOfOne ? fault.forRecord(m_world.suspect()) : fault);
        return;
    }
    if (m_mischief.event == Mischief::Event::Certificate) {
        return;
    }
    fixture().zoho.onCall([this, first, isOfOne](const zohosim::Call &call) {
        const bool isMeant = call.kind == m_kind && (!isOfOne || call.recordId == m_world.suspect());
        if (isMeant && ++m_seen == first) {
            happen();
        }
    });
}

void Trial::happen()
{
    if (m_mischief.event == Mischief::Event::ClockAhead || m_mischief.event == Mischief::Event::ClockBehind) {
        fixture().clock.setError(m_mischief.event == Mischief::Event::ClockAhead ? 1h : -1h);
        return;
    }
    fixture().zoho.killAccessTokens();
    if (m_mischief.event == Mischief::Event::Revoked) {
        fixture().zoho.revokeRefreshToken(fixture().zoho.options().refreshToken);
    } else if (m_mischief.event == Mischief::Event::Throttled) {
        fixture().zoho.addFault(mischiefOf(u"400 error Access Denied: You have made too many requests."_s)
                                    .fault.on(CallKind::Token)
                                    .repeated(Fault::forever));
    }
}

void Trial::expect(const QString &column, const QString &found)
{
    const QString wanted = m_case.row.cell(column);
    const QStringList range = wanted.split(u".."_s);
    const bool isWithin =
        range.size() == 2 && found.toInt() >= range.at(0).toInt() && found.toInt() <= range.at(1).toInt();
    const bool isPiece = column == u"sentence" && found.contains(wanted);
    const bool fits = wanted == u"*" || isPiece || isWithin || found == wanted;
    if (!fits) {
        m_complaints += u"%1: \"%2\" instead of \"%3\""_s.arg(column, found, wanted);
    }
}

void Trial::complain(const QStringList &more, const QString &when)
{
    for (const QString &each : more) {
        m_complaints += when + u": "_s + each;
    }
}

int Trial::tries() const
{
    const auto &zoho = m_world.fixture.zoho;
    return m_kind == CallKind::Update && m_case.often != u"always" ? zoho.patchArrivals(m_world.suspect())
                                                                   : zoho.calls(m_kind);
}

QString Trial::sentences(const CycleSummary &summary) const
{
    return summary.error ? describe(*summary.error) : m_reasons.join(u" / "_s);
}

void Trial::cycleWithFault()
{
    const auto connection = QObject::connect(
        &fixture().engine, &Engine::recordSettled, &fixture().engine, [this](const JournalEntry &entry) {
            if (entry.outcome == RecordOutcome::Failed || entry.outcome == RecordOutcome::Left) {
                m_reasons += entry.reason.english() + u' ' + entry.zohoWords;
            }
        });
    const int triesBefore = tries();
    const CycleSummary summary = fixture().sync();
    QObject::disconnect(connection);
    expect(u"tries"_s, QString::number(tries() - triesBefore));
    expect(u"outcome"_s, toString(summary.outcome));
    expect(u"exit"_s, QString::number(static_cast<int>(exitStatus(summary))));
    expect(u"kind"_s, summary.error ? toString(summary.error->kind) : u"-"_s);
    expect(u"updated"_s, QString::number(summary.counts.updated));
    expect(u"marks"_s, QString::number(m_world.markedRows()));
    expect(u"sentence"_s, sentences(summary));
    complain(violationsAtAnyTime(m_world.facts()), u"after the cycle with the fault"_s);
    if (!m_complaints.isEmpty()) {
        m_complaints += u"it said: "_s + sentences(summary);
    }
}

//! The fault is over, and as much time has passed as it can ask for.
void Trial::cycleWithout()
{
    fixture().zoho.onCall({});
    fixture().zoho.clearFaults();
    fixture().zoho.configure([](zohosim::Options &options) { options.customApi.unansweredIds.clear(); });
    fixture().clock.setError({});
    fixture().clock.advance(25h);
    m_world.waitAnHour();
    if (m_mischief.event == Mischief::Event::Certificate) {
        fixture().trustZoho();
    } else if (m_mischief.event == Mischief::Event::Revoked) {
        const auto again = fixture().secrets.write(secretnames::zohoRefreshToken(), Secret("1000.another.token"));
        Q_ASSERT(again);
        fixture().zoho.acceptRefreshToken(u"1000.another.token"_s);
    }
    const int before = m_world.writes();
    const CycleSummary summary = fixture().sync();
    const bool isWell = summary.outcome == CycleOutcome::Succeeded;
    if (!isWell) {
        m_complaints += u"the next cycle: %1, %2"_s.arg(toString(summary.outcome), sentences(summary));
    }
    expect(u"next"_s, QString::number(m_world.writes() - before));
    const Facts facts = m_world.facts();
    complain(violationsAtAnyTime(facts) + violationsAtRest(facts), u"after the next cycle"_s);
    const QStringList twice = m_world.writtenTwice();
    if (!twice.isEmpty()) {
        m_complaints += u"written twice: "_s + twice.join(u' ');
    }
}

} // namespace

QStringList complaintsOf(const ZohoCase &each)
{
    return Trial(each).complaints();
}

} // namespace statusbridge::faults
