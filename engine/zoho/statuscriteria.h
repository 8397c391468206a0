// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/literals.h"

#include <QStringList>

#include <optional>

namespace statusbridge::zoho {

//! \brief Whether a record with \p status matches \p criteria, if these do nothing but compare \p statusField with
//! words
//! (`Status != "delivered"`, also several of them with `&&`, `||`, `!` and parentheses); nothing if they look at
//! anything else, so that only Zoho can tell. Pure.
[[nodiscard]] std::optional<bool> statusMatches(const QString &criteria, const QString &statusField,
                                                const QString &status);

//! \brief The words with which \p criteria compare \p statusField and that don't match them, and one that stands for
//! all other words if these don't match either; none if they look at anything else. Pure.
[[nodiscard]] QStringList statusesOutside(const QString &criteria, const QString &statusField);

//! \brief Whether no record with \p status matches \p criteria, whatever else they look at: these are left out of what
//! they list because of their status (`Status != "delivered" && Branch == "North"`). False if that can't be told. Pure.
[[nodiscard]] bool excludesStatus(const QString &criteria, const QString &statusField, const QString &status);

//! \brief Whether they do nothing else: a record outside of them is one with another status and no other record.
[[nodiscard]] inline bool compareOnlyStatus(const QString &criteria, const QString &statusField)
{
    return statusMatches(criteria, statusField, {}).has_value();
}

} // namespace statusbridge::zoho
