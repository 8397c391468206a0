// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/httpframer.h"

#include <QStringList>

class QSslConfiguration;

namespace statusbridge {

struct ApiSettings;

//! \brief The names that the API may be called by, and that pages which call it may come from.
struct ApiHosts
{
    QStringList names = {}; //!< lower case; addresses as QHostAddress writes them
    bool hasLoopback = false;
    bool hasAnyAddress = false; //!< it listens on all of them; no page can give itself an address that isn't its own
};

//! \brief Those that the settings name; or else loopback, the listening address, \p machine and \p certificate, so that
//! all get through who could call before. Pure.
//! \param machine the names of this machine
//! \param certificate the names in the API's certificate: a browser takes it for no other
[[nodiscard]] ApiHosts apiHosts(const ApiSettings &settings, const QStringList &machine,
                                const QStringList &certificate);

//! \brief The host name and the full name of this machine, as the system has them; no name is looked up.
[[nodiscard]] QStringList namesOfThisMachine();
//! \brief The DNS names and addresses in the API's certificate.
[[nodiscard]] QStringList namesOfCertificate(const QSslConfiguration &tls);

//! \brief Why a request may be the work of a web page that has no business here: 403 for a foreign Host (a name that
//! was turned to this address) or Origin, or `Sec-Fetch-Site: cross-site`; 415 for the forms that any page may send
//! without being asked. Nothing of the request is in the text. To be asked before credentials are looked at. Pure.
[[nodiscard]] std::optional<HttpRefusal> objectionToSender(const HttpRequest &request, const ApiHosts &hosts);

} // namespace statusbridge
