// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/status/bodies/bodymap.h"

namespace statusbridge {

//! \brief A source as it is reached from the way to a list's elements.
struct StatusWay
{
    qsizetype level = 0;  //!< after how many steps to the element it parts
    BodyPath rest = {};   //!< from there on
    qsizetype number = 0; //!< among all ways of the list
    QString beginning = {};
    QString standsFor = {};
};

//! \brief A list of statuses, and the ways to each value of one of them: a map, worked out once instead of per body.
struct StatusList
{
    //! From the body to the element, the last `[*]` included; empty: the body is the element.
    BodyPath path = {};
    std::array<QList<StatusWay>, bodyFieldCount> ways = {};
    //! The same with what the element says first, for lists of several.
    QList<StatusWay> ownWord = {};
    QList<StatusWay> ownMessageId = {};
    QList<QList<StatusWay>> conditions = {};
    //! From an element to the lists of statuses within it. Where one of them has an element, this one is none itself.
    QList<BodyPath> inner = {};
    qsizetype wayCount = 0;
    QList<QList<qsizetype>> waysOfLevel = {}; //!< the numbers of the ways that part after so many steps
    bool isOfTexts = false;                   //!< an element may be a value itself instead of an object
};

//! \brief The lists in which \p map has statuses, in their order, the body itself last. Pure.
[[nodiscard]] QList<StatusList> statusLists(const BodyMap &map);

} // namespace statusbridge
