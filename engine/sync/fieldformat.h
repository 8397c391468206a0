// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/status/choice.h"
#include "engine/zoho/reportrecord.h"

#include <QMap>
#include <QTimeZone>

namespace statusbridge {

struct Settings;

//! \brief How values are written into Zoho's fields, and how words are compared with those there.
struct FieldFormat
{
    Ranking ranking;
    QMap<QString, QString> writtenAs; //!< canonical word to Zoho's own, where they differ
    QString timestampFormat;          //!< as QLocale::c() formats it
    QTimeZone timeZone;               //!< the app's
    bool writesReason = false;        //!< there is a field for why a message failed
    bool writesReasonCode = false;    //!< and one for the provider's number
};

//! \brief As the settings have it; an empty time zone is the machine's.
[[nodiscard]] FieldFormat fieldFormatOf(const Settings &settings);

//! \brief What would be written for the chosen row. A value that the row lacks is left out. Pure.
[[nodiscard]] zoho::RecordValues valuesFor(const ChosenRow &chosen, const FieldFormat &format);

//! \brief The strength of a word that Zoho shows: our own words, and those that \p format puts in their place. Pure.
[[nodiscard]] int strengthAtZoho(const QString &word, const FieldFormat &format);

} // namespace statusbridge
