// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"

#include <QByteArray>
#include <QJsonObject>
#include <QObject>
#include <QUrl>

#include <functional>

namespace statusbridge::zoho {

//! \brief One call to the Creator API, without token: the queue adds that.
struct ApiRequest
{
    QByteArray verb;
    QUrl url;
    QByteArray body;
    QByteArray recordCursor; //!< sent as the header of that name, if not empty
};

//! \brief An answer whose body said 3000 (or an empty list, as an object without `data`).
struct ApiAnswer
{
    QJsonObject body;
    QByteArray recordCursor; //!< from the header of that name
};

} // namespace statusbridge::zoho
