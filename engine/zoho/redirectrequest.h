// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/zoho/authorization.h"

#include <QByteArray>

namespace statusbridge::zoho {

//! \brief An HTTP request on the redirect port, as far as it concerns us.
struct RedirectRequest
{
    int refusal = 0; //!< the HTTP status that it is refused with; 0: a redirect
    RedirectParameters parameters = {};
};

//! \brief Reads the head of a request, up to the empty line. Pure and strict: GET of the callback, with a Host that is
//! this machine's, so that no page elsewhere can reach the port by a name of its own.
[[nodiscard]] RedirectRequest readRedirectRequest(const QByteArray &head, quint16 port);

//! \brief A whole answer with a page that says \p heading and \p text; the connection ends with it.
[[nodiscard]] QByteArray redirectPage(int status, const QString &heading, const QString &text);

} // namespace statusbridge::zoho
