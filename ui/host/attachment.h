// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"
#include "engine/model/access.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace statusbridge {

//! \brief How a window stands to the server whose engine it shows.
struct Attachment
{
    QString server = {};           //!< as it was given: "https://server:8085"
    QString caller = {};           //!< as whom; empty: not known yet
    std::optional<Role> role = {}; //!< what that may do; nothing: the server has not told it yet
    //! UTC; since when it does not answer; invalid: it does.
    QDateTime lostSince = {};
    std::optional<Error> trouble = {}; //!< why it does not
};

} // namespace statusbridge
