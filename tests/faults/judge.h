// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/literals.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace statusbridge::faults {

//! \brief A webhook row as the test made it and as it lies in the database now.
struct RowFact
{
    QString name = {}; //!< for people: "w7" or "d3"
    QString queueId = {};
    QStringList words = {}; //!< all that it ever said, the present one last
    bool isMarked = false;  //!< for the target in question
};

//! \brief What its status was from some moment on, and who made it so.
struct StatusFact
{
    QString word = {};
    bool byStatusbridge = false; //!< else by a person at Zoho, or from the beginning
};

//! \brief A record at Zoho with its whole past.
struct RecordFact
{
    QString id = {};
    QString queueId = {};
    QList<StatusFact> statuses = {}; //!< never empty
};

//! \brief All that there is to judge a target by.
struct Facts
{
    QList<RowFact> rows = {};
    QList<RecordFact> records = {};
    int openIntents = 0;
};

//! \brief What must hold at any moment, whatever went wrong, and does not: no row is marked whose word no record of its
//! queue id ever had or passed; no record was downgraded by Statusbridge; none was given a word that no row said.
//!
//! The rules are written down a second time here, without a line of the product. Pure.
[[nodiscard]] QStringList violationsAtAnyTime(const Facts &facts);

//! \brief What must hold once nothing goes wrong any more and cycles have run: each record has the strongest word of
//! its rows or a stronger one of its own, and nothing that can be carried over is open.
[[nodiscard]] QStringList violationsAtRest(const Facts &facts);

//! \brief The strength of a word; 0 of one that is blank or unknown.
[[nodiscard]] int strengthOf(const QString &word);

} // namespace statusbridge::faults
