// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/model/records.h"
#include "engine/sync/fieldformat.h"

#include <optional>

namespace statusbridge {

namespace zoho {
class ReportClient;
}

//! \brief What reading the records of unknown outcomes back has shown. What was just read decides.
struct ReadBack
{
    QList<Intent> shown;                        //!< Zoho shows the values: it was done
    QList<std::pair<Intent, QString>> stronger; //!< Zoho shows a stronger word, which stays
    QList<Intent> absent;                       //!< Zoho shows something else: to be sent again
    QList<Intent> missing;                      //!< the report lists no such record (any more)
    QList<Intent> hidden = {}; //!< nor any with the word that was written, so that it was done, and is hidden for that
    QList<Intent> unread = {}; //!< Zoho had no answer: still unknown
    std::optional<Error> whyUnread = {};
};

//! \brief Whether \p error is that of one question to Zoho, so that others may have an answer. Pure.
[[nodiscard]] bool isOfQuestion(const Error &error);

//! \brief Sorts \p intents by what \p records show. Pure.
[[nodiscard]] ReadBack compareWithZoho(const QList<Intent> &intents, const QList<zoho::ReportRecord> &records,
                                       const FieldFormat &format);

//! \brief Reads the records of \p intents, up to 100 a call, and sorts them. A record that is not listed although its
//! report may hide the word that was written to it, since it lists no record at all with that word, was done. Records
//! for which there is no answer keep no others from being read. Blocks; errors are those that end all calls.
[[nodiscard]] Expected<ReadBack> readBack(zoho::ReportClient &report, const QList<Intent> &intents,
                                          const FieldFormat &format);

} // namespace statusbridge
