// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantList>

class QSqlDriver;

namespace statusbridge {

//! \brief \p sql with each "?" that stands for a value replaced by that of \p bindings, as \p driver writes literals.
//! Those in texts and in names between quotes are left alone. Pure but for what the driver knows of its server.
[[nodiscard]] QString withLiterals(const QString &sql, const QVariantList &bindings, const QSqlDriver &driver);

} // namespace statusbridge
