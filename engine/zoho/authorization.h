// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settings.h"
#include "engine/core/expected.h"
#include "engine/core/secret.h"

#include <QList>
#include <QPair>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace statusbridge::zoho {

// Signing in with the browser (OAuth 2.0 with a redirect to this machine), as far as it is a matter of values. Pure.

//! \brief What a cycle needs, comma separated as Zoho wants them. \param zoho with a Custom API, which needs one more
[[nodiscard]] QString cycleScopes(const ZohoSettings &zoho = {});
//! \brief The same and those that list reports, forms and fields.
[[nodiscard]] QString allScopes(const ZohoSettings &zoho = {});

//! \brief Which of the scopes that a cycle needs are not in \p granted, as the answer to a refresh has it, separated by
//! spaces or commas; none if \p granted is empty, since Zoho need not say.
[[nodiscard]] QStringList missingScopes(const QString &granted);
//! \brief Whether \p granted, as above, lacks the scope of the Custom API that \p zoho names: batch mode waits for it,
//! and cycles do without.
[[nodiscard]] bool lacksBatchScope(const QString &granted, const ZohoSettings &zoho);
//! \brief A sentence that says so, and what to do.
[[nodiscard]] Sentence batchScopeAdvice(const ZohoSettings &zoho);
//! \brief A sentence that says which are missing, and what to do.
[[nodiscard]] Sentence scopeAdvice(const QStringList &missing, const ZohoSettings &zoho = {});

//! \brief Where Zoho sends the browser back to. It must be registered with the client, so it is the same every time.
[[nodiscard]] QString redirectUri(quint16 port);

//! \brief The page at which a person grants access. \p state comes back with the answer.
//! \param zoho names the client, and whether there is a Custom API
[[nodiscard]] QUrl authorizationUrl(const QUrl &accounts, const ZohoSettings &zoho, const QString &redirectUri,
                                    const Secret &state);

//! \brief A text that can't be guessed.
[[nodiscard]] Secret randomState();

//! \brief What Zoho sent along with the browser.
struct Redirect
{
    Secret code;
    QUrl accountsServer; //!< where the code is to be exchanged; empty if Zoho doesn't say
};

using RedirectParameters = QList<QPair<QString, QString>>;

//! \brief What the parameters of a redirect say: a code, or why there is none (Unauthorized, with Zoho's text).
//!
//! Nothing if they are no answer to the question with this \p state, be it a refusal, so that no other page can answer
//! it or end it.
[[nodiscard]] std::optional<Expected<Redirect>> readRedirect(const RedirectParameters &parameters, const Secret &state);

} // namespace statusbridge::zoho
