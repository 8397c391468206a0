// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace statusbridge {

//! \brief The fields of \p body, application/x-www-form-urlencoded, as an object of texts; nothing if it has none,
//! or more than a thousand. Pure.
//!
//! Of two fields of the same name the first one counts. A percent sign that no two hexadecimal digits follow stands for
//! itself; bytes that are no UTF-8 become U+FFFD.
[[nodiscard]] std::optional<QJsonObject> formFields(const QByteArray &body);

} // namespace statusbridge
