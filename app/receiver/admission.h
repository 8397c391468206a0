// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/httpframer.h"
#include "app/receiver/signature.h"
#include "engine/core/expected.h"
#include "engine/status/bodies/bodyshape.h"

#include <optional>

namespace statusbridge {

class SecretStore;
struct WebhookSettings;

//! \brief What senders are known by.
struct ReceiverSecrets
{
    RotatingSecret metaApp = {};
    RotatingSecret metaVerifyToken = {};
    RotatingSecret twilioAuthToken = {};
    RotatingSecret shared = {};

    //! \brief Whether no webhook at all can be let in.
    [[nodiscard]] bool letNothingIn() const
    {
        return metaApp.isEmpty() && twilioAuthToken.isEmpty() && shared.isEmpty();
    }
};

//! \brief Reads them. Errors: Configuration. May block, as SecretStore says.
[[nodiscard]] Expected<ReceiverSecrets> readReceiverSecrets(const SecretStore &secrets);

//! \brief What becomes of a request.
struct Admission
{
    std::optional<BodyShape> shape = {}; //!< of a body that is let in
    HttpResponse answer = {};            //!< in any other case
};

//! \brief `POST /webhook/SHAPE` is let in if its sender is known: Meta and Twilio by their signature, or if there is
//! none by the shared secret, as all others are. `GET /webhook/meta` is Meta's handshake. All else is refused, and
//! nothing of its body is looked at; so is a body with a Content-Encoding, once its sender is known. Bodies of the
//! shape custom are let in if \p webhook has paths for them. Pure.
[[nodiscard]] Admission admit(const HttpRequest &request, const ReceiverSecrets &secrets,
                              const WebhookSettings &webhook);

//! \brief Why the body of a request isn't worth reading: no more than its head is needed to see that its sender is not
//! known. Nothing if it may be known. Pure.
[[nodiscard]] std::optional<HttpRefusal> objectionToHead(const HttpRequest &head, const ReceiverSecrets &secrets);

//! \brief How many bytes the body of a request to \p path may have. Pure.
[[nodiscard]] qsizetype mostWebhookBody(const QByteArray &path);

} // namespace statusbridge
