// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace statusbridge::zoho {

//! \brief What a body turned out to be.
enum class BodyKind : quint8 {
    Json, //!< an object
    Html, //!< a page of a proxy, gateway or firewall
    None, //!< empty, cut or something else
};

//! \brief A body as far as it can be read.
struct ReadBody
{
    BodyKind kind = BodyKind::None;
    QJsonObject object = {};
};

[[nodiscard]] ReadBody readBody(const QByteArray &body);

//! \brief Zoho's `code`, a number or text; nothing if there is none that can be read.
[[nodiscard]] std::optional<int> codeOf(const QJsonObject &body);

//! \brief Zoho's own words from `message`, `description` and `error`, the last of which may be text, a list or an
//! object by field. At most 500 characters, anything like a token taken out.
[[nodiscard]] QString wordsOf(const QJsonObject &body);

//! \brief \p text without anything that looks like one of Zoho's tokens or grant codes (`1000.….…`).
[[nodiscard]] QString withoutTokens(const QString &text);

} // namespace statusbridge::zoho
