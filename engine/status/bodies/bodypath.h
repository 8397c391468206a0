// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"

#include <QList>

namespace statusbridge {

//! \brief One step into a JSON document.
struct BodyStep
{
    enum class Kind : quint8 {
        Member,  //!< of an object
        Element, //!< one of an array
        Each,    //!< `[*]`, every one of an array
    };

    Kind kind = Kind::Member;
    QString name = {}; //!< of the member
    int index = 0;     //!< of the element, from 0

    bool operator==(const BodyStep &) const = default;
};

using BodyPath = QList<BodyStep>;

//! \brief Where a value is kept: at a path into a document, and in which column that stands.
struct PathSource
{
    QString column = {}; //!< empty where the document goes without saying
    BodyPath path = {};  //!< empty: the column itself

    bool operator==(const PathSource &) const = default;
};

//! \brief What a notation begins each alternative with.
enum class NotationStart : quint8 {
    Column, //!< `payload->statuses[0].id | message_id`
    Path,   //!< `statuses[*].id | id`
};

//! \brief Whether `[*]` may stand in a notation.
enum class EachElement : quint8 { Allowed, Refused };

//! \brief The alternatives of \p notation, which stand between "|", in their order. Pure.
//!
//! Members are joined by dots, elements are numbers in brackets from 0 or "*"; a leading "$." may be written. A name
//! that has one of these signs or a blank in it stands in double quotes. Errors: Configuration, a sentence that begins
//! with "the" and says what is wrong.
[[nodiscard]] Expected<QList<PathSource>> parsePathSources(const QString &notation, NotationStart start,
                                                           EachElement each = EachElement::Allowed);

} // namespace statusbridge
