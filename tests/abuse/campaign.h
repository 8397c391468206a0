// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/abuse/attacks.h"
#include "tests/abuse/observation.h"

namespace statusbridge::abuse {

//! \brief How long everything lasts.
struct Pace
{
    std::chrono::milliseconds attack{60000};
    std::chrono::milliseconds locked{20000};
    std::chrono::milliseconds silent{60000};
    std::chrono::milliseconds settling{10000};
    int databaseSeconds = 5; //!< database.timeout_seconds while the database can't be used
};

//! \brief One way to make an attack.
struct Variant
{
    const char *name;
    bool isTls = false;
    QByteArray (*from)(int client, int connection) = oneAddress;
};

//! \brief A service with its users and rows, attacked again and again; started afresh for each attack.
class Campaign
{
public:
    Campaign(const Pace &pace, const Goals &goals);

    [[nodiscard]] Measurement run(const Attack &attack, const Variant &variant);
    //! \brief Another program has the SQLite file to itself.
    [[nodiscard]] Measurement lockDatabase();

private:
    void useTls(bool isTls);
    void attackWith(const Attack &attack, const Variant &variant, const Endpoint &endpoint, Measurement &measurement);

    Pace m_pace;
    Goals m_goals;
    ProgramFixture m_fixture;
    QTemporaryDir m_certificates;
};

//! \brief Makes tables and the good client's user.
void prepareDatabase(ProgramFixture &fixture);
//! \brief Calls all the while, first with the database, then \p last without it (between \p disturb and \p mend), then
//! until all is well again.
[[nodiscard]] Measurement disturbDatabase(ProgramFixture &fixture, const Pace &pace, const Goals &goals,
                                          std::chrono::milliseconds last, const std::function<void()> &disturb,
                                          const std::function<void()> &mend);
//! \brief A PostgreSQL that falls silent, and one that is gone, named as in the list of attacks; the server is that of
//! tests/support/databases.sh.
[[nodiscard]] Measurement disturbPostgresql(const QString &attack, const Pace &pace, const Goals &goals);

} // namespace statusbridge::abuse
