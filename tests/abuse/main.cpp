// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/abuse/campaign.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

using namespace statusbridge;
using namespace statusbridge::abuse;

namespace {

constexpr int wrongUsage = 3;

struct Wishes
{
    bool isShort = false;
    QStringList attacks = {}; //!< empty: all
    Pace pace = {};
    Goals goals = {};

    [[nodiscard]] bool wants(const QString &attack) const { return attacks.isEmpty() || attacks.contains(attack); }
};

QStringList databaseAttacks()
{
    return {u"database-locked"_s, u"database-silent"_s, u"database-gone"_s};
}

QStringList attackNames()
{
    QStringList names;
    for (const auto &attack : attacks()) {
        names += QString::fromLatin1(attack.name);
    }
    return names + databaseAttacks();
}

//! What no loaded machine fails, of what a fault does at once.
Wishes shortened(Wishes wishes)
{
    wishes.isShort = true;
    wishes.pace = {.attack = std::chrono::milliseconds(500),
                   .locked = std::chrono::milliseconds(3000),
                   .silent = std::chrono::milliseconds(4000),
                   .settling = std::chrono::milliseconds(3000),
                   .databaseSeconds = 1};
    wishes.goals = {
        .worstMs = 4000, .healthMs = 1000, .neighbourLoss = 0.25, .peakMebibytes = 160, .restMebibytes = 96};
    return wishes;
}

//! In the short form from one address, and with TLS where there is an attack on it alone.
QList<Variant> variantsOf(const Attack &attack, bool isShort)
{
    QList<Variant> variants;
    const bool isSpread = attack.crowd && !attack.crowd->from && !isShort;
    if (attack.isOnPlain) {
        variants += Variant{.name = "plain"};
    }
    if (attack.isOnPlain && isSpread) {
        variants += Variant{.name = "plain, 50", .from = manyAddresses};
    }
    if (attack.isOnTls && (!isShort || !attack.isOnPlain)) {
        variants += Variant{.name = "TLS", .isTls = true};
    }
    if (attack.isOnTls && isSpread) {
        variants += Variant{.name = "TLS, 50", .isTls = true, .from = manyAddresses};
    }
    return variants;
}

class Table
{
public:
    explicit Table(const Goals &goals) : m_goals(goals) { m_out << tableHead() << '\n' << Qt::flush; }

    void add(const Measurement &measurement)
    {
        m_out << tableRow(measurement, m_goals) << '\n' << Qt::flush;
        ++m_rows;
        m_failed += measurement.failures(m_goals).isEmpty() ? 0 : 1;
    }
    [[nodiscard]] bool passes()
    {
        m_out
            << (m_failed == 0 ? u"PASS"_s : u"FAIL"_s)
            << u": %1 of %2 reach the goals: answers within %3 ms, none lost by others and %4 % from the same address, "
               "%5 MiB at most and %6 afterwards, /healthz within %7 ms without a database.\n"_s.arg(m_rows - m_failed)
                   .arg(m_rows)
                   .arg(m_goals.worstMs)
                   .arg(m_goals.neighbourLoss * 100)
                   .arg(m_goals.peakMebibytes)
                   .arg(m_goals.restMebibytes)
                   .arg(m_goals.healthMs);
        return m_failed == 0;
    }

private:
    QTextStream m_out{stdout};
    Goals m_goals;
    int m_rows = 0;
    int m_failed = 0;
};

bool holdsAgainst(const Wishes &wishes)
{
    Campaign campaign(wishes.pace, wishes.goals);
    Table table(wishes.goals);
    for (auto attack : attacks()) {
        if (wishes.isShort && attack.isKnownBefore) {
            continue; // the next line makes its twin the same
        }
        attack.isKnownBefore = attack.isKnownBefore || (wishes.isShort && attack.fillsLine);
        const auto variants =
            wishes.wants(QString::fromLatin1(attack.name)) ? variantsOf(attack, wishes.isShort) : QList<Variant>();
        for (const auto &variant : variants) {
            table.add(campaign.run(attack, variant));
        }
    }
    if (wishes.wants(u"database-locked"_s)) {
        table.add(campaign.lockDatabase());
    }
    for (const auto &attack : {u"database-silent"_s, u"database-gone"_s}) {
        if (wishes.wants(attack) && qEnvironmentVariableIsSet("STATUSBRIDGE_TEST_POSTGRESQL_PORT") && !wishes.isShort) {
            table.add(disturbPostgresql(attack, wishes.pace, wishes.goals));
        }
    }
    return table.passes();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Attacks the service and measures what good clients and memory come to."_s);
    const QCommandLineOption shortForm(u"short"_s, u"Each attack for a moment, with generous bounds."_s);
    const QCommandLineOption seconds(u"seconds"_s, u"How long each attack lasts (60)."_s, u"N"_s);
    const QCommandLineOption list(u"list"_s, u"Says which attacks there are."_s);
    parser.addOptions({shortForm, seconds, list});
    parser.addPositionalArgument(u"attack"_s, u"Names of attacks; all of them without."_s, u"[ATTACK…]"_s);
    parser.addHelpOption();
    parser.process(application);
    if (parser.isSet(list)) {
        for (const auto &attack : attacks()) {
            out << attack.name << ": " << attack.what << '\n';
        }
        out << databaseAttacks().join(u'\n') << '\n';
        return 0;
    }
    Wishes wishes{.attacks = parser.positionalArguments()};
    for (const auto &attack : wishes.attacks) {
        if (!attackNames().contains(attack)) {
            out << "There is no attack \"" << attack << "\": " << attackNames().join(u' ') << '\n';
            return wrongUsage;
        }
    }
    if (parser.isSet(shortForm)) {
        wishes = shortened(wishes);
    }
    if (parser.isSet(seconds)) {
        wishes.pace.attack = std::chrono::seconds(parser.value(seconds).toInt());
    }
    return holdsAgainst(wishes) ? 0 : 1;
}
