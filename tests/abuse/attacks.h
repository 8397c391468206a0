// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/abuse/crowd.h"
#include "tests/abuse/samples.h"

#include <optional>

namespace statusbridge::abuse {

//! \brief Who may call; all users have the same password.
struct Users
{
    static constexpr auto good = "ann";
    static constexpr auto neighbour = "user-999"; //!< who calls from the address that attacks
    static constexpr auto password = "correct horse";
    static constexpr int known = 1000; //!< beside the good one
    //! \brief \p number from 0
    [[nodiscard]] static QByteArray name(int number) { return "user-" + QByteArray::number(number); }
};

//! \brief A queue id whose lookup is answered with 64 KiB.
constexpr auto largeQueueId = "large";
constexpr int largeQueueRows = 350;

//! \brief What bad clients do, and who calls meanwhile.
struct Attack
{
    const char *name;
    const char *what;
    std::optional<CrowdPlan> crowd = std::nullopt; //!< without `from`
    QList<Sample> samples = {};                    //!< sent one after the other for as long as it lasts
    int others = 1;                                //!< good clients from another network
    int neighbours = 1;                            //!< good clients from the address that attacks
    bool isKnownBefore = false;                    //!< the good clients have had their first answer when it begins
    bool fillsLine = false; //!< of passwords to check; in the short form the good clients are known before
    bool isOnPlain = true;
    bool isOnTls = true;
};

[[nodiscard]] QList<Attack> attacks();

//! \brief The address of a bad client.
[[nodiscard]] QByteArray oneAddress(int client, int connection);
//! \brief One of 50 of the same network.
[[nodiscard]] QByteArray manyAddresses(int client, int connection);
//! \brief One of another network each time.
[[nodiscard]] QByteArray rotatingAddresses(int client, int connection);

} // namespace statusbridge::abuse
