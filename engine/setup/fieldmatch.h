// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"

#include <QStringList>

namespace statusbridge {

struct FieldNames;

//! \brief What the name in a setting of `[fields]` means to Zoho.
enum class FieldMatchState : quint8 {
    Named,   //!< there is a field of this name
    Found,   //!< there is none, but one that is meant without doubt
    Unclear, //!< several ones may be meant
    Missing, //!< none may
};

struct FieldMatch
{
    QString setting; //!< its full name
    QString configured;
    FieldMatchState state = FieldMatchState::Missing;
    QStringList candidates = {}; //!< link names; one if it was found

    bool operator==(const FieldMatch &) const = default;
};

//! \brief Finds the field that each setting means among \p fields, by link name, by what people see, and by the words
//! in both: "Status of the message" is often called "Message_Status". A setting that is empty means none and is left
//! out; no field is found for two settings. In the order of the settings. Pure.
[[nodiscard]] QList<FieldMatch> matchFields(const QList<ZohoNameView> &fields, const FieldNames &configured);

//! \brief The form that \p report shows, as far as names tell: Zoho calls the report of a form "Message" "All_Messages"
//! or "Message_Report". The only form in any case; empty if several ones may be it. Pure.
[[nodiscard]] QString likelyForm(const QString &report, const QList<ZohoNameView> &forms);

} // namespace statusbridge
