// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"

#include <QList>
#include <QString>

namespace statusbridge {

struct ZohoSettings;

//! \brief What the address of a report in a browser tells of the settings.
struct ReportAddress
{
    QString dataCenter;  //!< as `[zoho] data_center` names it
    QString owner;       //!< these three are link names
    QString app;         //
    QString report;      //!< empty: the address is the application's
    QString environment; //!< as `[zoho] environment` names it; empty: production

    bool operator==(const ReportAddress &) const = default;
};

//! \brief Reads an address that was copied from a browser, an editor of applications, a mail or a call of the API.
//! Pure.
//!
//! Known are the pages of every data center: `creatorapp.zoho.eu/OWNER/APP#Report:NAME`, the older `creator.zoho.eu`
//! and `#View:`, `/report-perma/NAME`, `/appbuilder/…`, `/environment/development/…`, and both addresses of the API.
//! What surrounds it is left out: blanks, quotes, angle brackets, a scheme, a port, a query.
//! Errors: Usage, each with what to do instead (no address of Zoho Creator's, a published copy, a portal, a form).
[[nodiscard]] Expected<ReportAddress> readReportAddress(const QString &text);

//! \brief What an address says otherwise than the settings.
struct AddressDifference
{
    QString setting; //!< its full name
    QString configured;
    QString found;
    bool isOpen = false; //!< no person can have chosen what is configured, so that it may be filled in at once

    bool operator==(const AddressDifference &) const = default;
};

//! \brief The differences in the order of the settings. A data center was chosen once there is a client id, which is of
//! one; an environment, once there is a report. Pure.
[[nodiscard]] QList<AddressDifference> differencesOf(const ReportAddress &address, const ZohoSettings &configured);

} // namespace statusbridge
