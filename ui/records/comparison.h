// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settings.h"
#include "engine/model/views.h"

namespace statusbridge {

//! \brief One field of a record: what a cycle writes into it, and what Zoho shows.
struct ComparedField
{
    QString label;      //!< what it holds, in the window's language
    QString linkName;   //!< its name at Zoho
    QString written;    //!< empty: a cycle writes nothing into it
    QStringList atZoho; //!< one value for each record; empty if Zoho was not asked

    //! \brief Whether record \p number shows what would be written.
    [[nodiscard]] bool isSame(int number) const { return written == atZoho.value(number); }
    [[nodiscard]] bool isWritten() const { return !written.isEmpty(); }
};

//! \brief What Zoho has answered about a queue id.
struct ZohoLookup
{
    std::optional<QList<ZohoRecordView>> records; //!< nothing: it was not asked, or did not answer
    QDateTime askedAt;
    bool isAsking = false;
};

//! \brief The fields that a cycle writes, then those that it only reads. Pure.
[[nodiscard]] QList<ComparedField> compare(const LookupView &lookup, const FieldNames &names,
                                           const QList<ZohoRecordView> &records);

//! \brief Whether all \p records show what would be written; false without a record. Pure.
[[nodiscard]] bool showsAll(const QList<ZohoRecordView> &records, const PlanLine &push);

} // namespace statusbridge
