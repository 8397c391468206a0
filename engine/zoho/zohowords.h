// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace statusbridge::zoho {

//! \brief The object that a body is; nothing if it is empty, cut or something else.
[[nodiscard]] std::optional<QJsonObject> readBody(const QByteArray &body);

//! \brief Whether a body is a page of a proxy, gateway or firewall.
[[nodiscard]] bool isWebPage(const QByteArray &body);

//! \brief Zoho's `code`, a number or text; nothing if there is none that can be read.
[[nodiscard]] std::optional<int> codeOf(const QJsonObject &body);

//! \brief Zoho's own words from `message`, `description` and `error`, the last of which may be text, a list or an
//! object by field. At most 500 characters, anything like a token taken out.
[[nodiscard]] QString wordsOf(const QJsonObject &body);

//! \brief \p text without anything that looks like one of Zoho's tokens or grant codes (`1000.….…`).
[[nodiscard]] QString withoutTokens(const QString &text);

} // namespace statusbridge::zoho
