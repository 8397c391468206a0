// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/status/bodies/bodypath.h"

#include <QMap>
#include <QStringList>

#include <array>

namespace statusbridge {

//! \brief What is looked for in a body.
enum class BodyField : quint8 {
    QueueId,
    MessageId,
    Word,
    Recipient,
    Participant,
    Time,
    ReasonCode,
    Reason,
    BusinessNumber,
    TemplateName,
};
constexpr std::size_t bodyFieldCount = static_cast<std::size_t>(BodyField::TemplateName) + 1;

//! \brief One place to look for a value.
struct BodySource
{
    BodyPath path;
    QString beginning = {}; //!< a value that begins otherwise doesn't count
    QString standsFor = {}; //!< what any value there means; empty: the value itself

    bool operator==(const BodySource &) const = default;
};

//! \brief Tried in order until one has a value that is not blank.
using BodySources = QList<BodySource>;

//! \brief What a status must, or must not, say elsewhere to be that of a message. Where nothing is said, it holds.
struct BodyCondition
{
    BodySources sources;
    QStringList values; //!< one that ends in * is a beginning
    bool wanted = true;

    bool operator==(const BodyCondition &) const = default;
};

//! \brief A shape as paths: where each value of a status stands. Copies are cheap.
//!
//! The statuses are the elements of the lists that the paths of the word go through up to their last `[*]`; if none has
//! one, those of the message id, of the queue id or of the recipient. All such lists are read, one after the other.
//! What stands around a list, the body or an element of an outer one, is a status itself only if a path asks for it and
//! that list has no element. An object in a list's place is a list of one. For each status, a path
//! - that goes through the same lists goes on from the same elements, and from the body where they part;
//! - with a `[*]` within the status has the first value that is not blank;
//! - through another list of statuses has none;
//! - through any other list has a value only if that list has one element, since it can't be told whose the others are.
//! Where a list has several elements, what an element itself says of its word and message id goes before what stands
//! around it: that can't be true of all.
struct BodyMap
{
    std::array<BodySources, bodyFieldCount> fields = {};
    QList<BodyCondition> conditions = {};
    QString provider = {};      //!< whose reason codes they are
    QString wordBeginning = {}; //!< what stands before the word in its place
    QString wordEnd = {};       //!< the sign at which it ends
    bool isForm = false;        //!< the body is what a browser sends for a form, or a JSON object of the same members

    [[nodiscard]] const BodySources &sources(BodyField field) const { return fields[static_cast<std::size_t>(field)]; }
    [[nodiscard]] BodySources &sources(BodyField field) { return fields[static_cast<std::size_t>(field)]; }

    bool operator==(const BodyMap &) const = default;
};

//! \brief The map of a custom shape, from a notation of paths for each field that its bodies tell: see bodypath.h.
//! Pure.
//!
//! Errors: Configuration, as parsePathSources() has them.
[[nodiscard]] Expected<BodyMap> customBodyMap(const QMap<BodyField, QString> &notations, const QString &provider);

} // namespace statusbridge
