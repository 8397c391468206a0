// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/secret.h"

#include <QByteArrayList>

namespace statusbridge {

//! \brief A secret and the one before it, which counts as well while its senders change over. An empty one counts for
//! nothing.
struct RotatingSecret
{
    Secret current = {};
    Secret previous = {};

    [[nodiscard]] bool isEmpty() const { return current.isEmpty() && previous.isEmpty(); }
};

// Whether a request comes from who knows a secret: whatsapp-contract, section 6. The values of a header are all that
// the request has, in order; two of them are as good as none, since it can't be told which one was meant. Pure, and in
// a time that doesn't tell where a wrong value differs.

//! \brief Meta: "sha256=" and 64 lower-case digits, the HMAC-SHA256 of \p body.
[[nodiscard]] bool isSignedByMeta(const QByteArrayList &signatures, const QByteArray &body,
                                  const RotatingSecret &appSecret);

//! \brief Twilio: in base64 the HMAC-SHA1 of \p url as its sender was given it and of the fields of \p body, a form,
//! each name followed by its value, sorted by name; of doubles one. A body of another kind is signed by its SHA-256,
//! which is the field bodySHA256 of the URL's query; of a form there may be no more fields than formFieldsOf() reads.
//! The scheme's usual port in \p url may be told or left out: Twilio signs with it or without it
//! (https://www.twilio.com/docs/usage/security).
[[nodiscard]] bool isSignedByTwilio(const QByteArrayList &signatures, const QByteArray &url, const QByteArray &body,
                                    const RotatingSecret &authToken);

//! \brief Where a sender puts a secret that it shares with the receiver.
struct SharedSecretHeaders
{
    QByteArrayList ownHeader = {};     //!< X-Webhook-Secret
    QByteArrayList authorization = {}; //!< "Bearer SECRET", or "Basic" with it as the password of any user
};

//! \brief Whether the first of both that is there holds the secret.
[[nodiscard]] bool hasSharedSecret(const SharedSecretHeaders &headers, const RotatingSecret &sharedSecret);

//! \brief Whether \p value is the secret, of which it may be of another length.
[[nodiscard]] bool isSecret(const QByteArray &value, const RotatingSecret &secret);

} // namespace statusbridge
