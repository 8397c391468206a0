// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/alerts/alertwording.h"
#include "engine/core/expected.h"
#include "engine/core/secret.h"

#include <QUrl>

namespace statusbridge {

struct AlertSettings;

//! \brief A message that is to go out, the same at each attempt.
struct AlertMessage
{
    QString identity = {}; //!< letters, digits and dashes
    AlertText text = {};
    AlertWords words = {};
    QDateTime at = {}; //!< UTC, now
};

//! \brief The mail as it goes to a server (RFC 5322): its Message-ID is made of the identity, so that a reader drops
//! one that comes twice. Lines end with CR LF. Pure.
[[nodiscard]] QByteArray mailOf(const AlertMessage &message, const AlertSettings &settings);

//! \brief What is posted, and where to.
struct WebhookBody
{
    QUrl url = {};
    QByteArray json = {};
};
//! \brief A template: the JSON of a bundled one ("generic", "chat", "ntfy") or of a file. Errors: Configuration, if
//! there is none or it is no JSON.
[[nodiscard]] Expected<QJsonObject> alertTemplate(const QString &name);
//! \brief Fills \p form in: {{id}}, {{kind}}, {{state}} (raised or passed), {{title}}, {{text}}, {{since}},
//! {{machine}},
//! {{tag}} (warning or white_check_mark) in its texts, whatever stands in them. One that names {{topic}} goes to the
//! address without its last part, which is the topic. Pure.
[[nodiscard]] WebhookBody webhookBodyOf(const AlertMessage &message, const QJsonObject &form, const QUrl &url);
//! \brief "sha256=" and the HMAC-SHA256 of \p body in hex, as `X-Statusbridge-Signature` has it. Pure.
[[nodiscard]] QByteArray webhookSignature(const QByteArray &body, const Secret &key);

} // namespace statusbridge
