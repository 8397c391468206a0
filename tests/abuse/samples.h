// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/abuse/wire.h"

#include <QStringList>

namespace statusbridge::abuse {

//! \brief Bytes that must be refused, with one answer and the end of the connection.
struct Sample
{
    const char *name;
    QByteArray bytes;
    QList<int> statuses = {}; //!< those that are right; empty: any of 400 to 599
};

//! \brief Requests that two readers could read in two ways, that never end, or that are too large. What is hidden in
//! them is a call that would succeed.
[[nodiscard]] QList<Sample> framingSamples(const QByteArray &user, const QByteArray &password);
//! \brief What a page of another site makes a browser send, with the right credentials.
[[nodiscard]] QList<Sample> foreignPageSamples(const QByteArray &user, const QByteArray &password);

//! \brief Sends each on a connection of its own and says which were not refused as they should be.
[[nodiscard]] QStringList complaintsAbout(const QList<Sample> &samples, const Endpoint &endpoint,
                                          const QByteArray &from);

} // namespace statusbridge::abuse
