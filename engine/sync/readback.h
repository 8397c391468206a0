// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/records.h"
#include "engine/zoho/reportclient.h"

namespace statusbridge {

//! \brief What reading the records of unknown outcomes back has shown.
struct ReadBack
{
    QList<Intent> shown;   //!< Zoho shows the values: it was done
    QList<Intent> absent;  //!< Zoho shows something else: to be sent again
    QList<Intent> missing; //!< Zoho has no such record (any more)
};

//! \brief Sorts \p intents by what \p records show. Pure.
[[nodiscard]] ReadBack compareWithZoho(const QList<Intent> &intents, const QList<zoho::ReportRecord> &records);

//! \brief Reads the records of \p intents, up to 100 a call, and sorts them. Blocks; errors are the call's.
[[nodiscard]] Expected<ReadBack> readBack(zoho::ReportClient &report, const QList<Intent> &intents);

} // namespace statusbridge
