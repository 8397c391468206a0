// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace statusbridge {

//! \brief The names and values of \p form, application/x-www-form-urlencoded, decoded, in order, doubles too; none if
//! there are more than a thousand. Pure.
//!
//! For signatures and queries, where bytes count; what a status is read from are the fields of formtext.h.
[[nodiscard]] QList<std::pair<QByteArray, QByteArray>> formFieldsOf(const QByteArray &form);

} // namespace statusbridge
