// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/status/bodies/bodyreading.h"

#include <QByteArray>
#include <QJsonValue>

#include <variant>

namespace statusbridge {

//! \brief The one value that \p bytes are, or why they are none. Pure.
//!
//! A byte order mark is skipped, UTF-16 and UTF-32 are converted, and bytes that are no UTF-8 become U+FFFD within
//! texts. A text that is itself a document is opened, up to three times. NaN and Infinity, which Python writes, are
//! null. What follows the document makes it no JSON. Of two members of the same name, the last one counts.
//! Raw control characters in texts, and escapes that JSON doesn't know, are read as QJsonDocument reads them.
[[nodiscard]] std::variant<QJsonValue, BodyTrouble> jsonOf(const QByteArray &bytes);

//! \brief \p value, or the document inside if it is a text that holds an object or an array.
[[nodiscard]] QJsonValue opened(const QJsonValue &value);

//! \brief \p value as a text: whole numbers without point and exponent, others with all their digits, true and false as
//! words, null and lists as nothing. NULs and halves of surrogate pairs become U+FFFD: no database's texts hold them
//! all, and dropping them could make two ids one.
[[nodiscard]] QString textOf(const QJsonValue &value);

} // namespace statusbridge
