// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/abuse/goodclient.h"

#include <QStringList>

namespace statusbridge::abuse {

//! \brief What must hold during and after each attack.
struct Goals
{
    double worstMs = 1000;
    double healthMs = 50; //!< while the database can't be used
    double neighbourLoss = 0.01;
    double peakMebibytes = 128;                 //!< 64 and one argon2 block
    double restMebibytes = 64;                  //!< when all is over
    int descriptors = 24;                       //!< more than at the start: those of the database, but no connections
    std::chrono::milliseconds backAgain{10000}; //!< until all is well when the database is back
};

//! \brief What one attack did.
struct Measurement
{
    QString attack = {};
    Calls others = {};     //!< from another network
    Calls neighbours = {}; //!< from the address that attacks
    Calls health = {};     //!< /healthz
    double peakMebibytes = 0;
    double restMebibytes = 0;
    bool isMemoryMeant = true; //!< false: that of a sanitizer
    int descriptorsBefore = 0;
    int descriptorsAfter = 0;
    double stallMs = 0;          //!< how long the machine kept this process waiting at worst
    QStringList complaints = {}; //!< each of which fails it
    QStringList remarks = {};

    //! \brief Why it doesn't reach the goals; empty if it does.
    [[nodiscard]] QStringList failures(const Goals &goals) const;
};

[[nodiscard]] QString tableHead();
[[nodiscard]] QString tableRow(const Measurement &measurement, const Goals &goals);

} // namespace statusbridge::abuse
