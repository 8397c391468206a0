// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/orphans.h"
#include "engine/store/collector/orphantable.h"
#include "engine/sync/duefinder.h"
#include "engine/sync/fetch.h"
#include "engine/sync/fetchway.h"
#include "engine/zoho/reportclient.h"

namespace statusbridge {

//! \brief Finds the records of open rows with as few calls as possible: asks what is due, in the cheaper of two ways
//! (fetchway.h), and what that doesn't list once more by queue id alone.
//!
//! All reading comes before the first write. Lives on the cycle thread and blocks in local event loops.
class Fetcher
{
    Q_DISABLE_COPY_MOVE(Fetcher)
public:
    explicit Fetcher(const FetchParts &parts);

    //! \brief What is due in this cycle. Errors: Database, Schema.
    [[nodiscard]] Expected<DueRecords> due();
    //! \brief The way that costs fewer calls for \p due. Errors: Database.
    [[nodiscard]] Expected<FetchWay> wayTo(const DueRecords &due);
    //! \brief Reads their records in that way, and those of late rows (WebhookRows::lateQueueIds()), and notes which
    //! queue ids have none. By need it reads all the same what Zoho can't be asked for.
    [[nodiscard]] Expected<MatchedRecords> fetch(const DueRecords &all, FetchWay way);

private:
    //! One question about what the report doesn't list.
    struct Unlisted
    {
        QStringList ask = {};
        LateQuestions late = {};
        QStringList hiding = {}; //!< listed, and others of theirs may not be
        zoho::QueueIdAnswer answer = {};
        bool isAnswered = false;
        QSet<QString> outside =
            {}; //!< queue ids whose record is outside criteria that only Zoho can tell the meaning of
    };

    //! Returns whether it came to the end.
    [[nodiscard]] Expected<bool> readPages(bool isScanned, std::optional<qsizetype> mostPages = std::nullopt);
    [[nodiscard]] Expected<void> keepMatchedBounded(bool isScanned);
    [[nodiscard]] Expected<void> readReport(DueRecords &due);
    //! Or asks by need, if it turns out to be longer than what that costs.
    [[nodiscard]] Expected<void> readReportFor(DueRecords &due);
    [[nodiscard]] Expected<void> noteReport(bool isWhole);
    //! What is not known of a report that Zoho didn't show to its end stays due, and is not taken for unlisted.
    void leaveUnread(DueRecords &due);
    //! What \p due leaves to later cycles.
    void notePutBack(const DueRecords &due);
    [[nodiscard]] Expected<void> askForDue(DueRecords &due);
    [[nodiscard]] Expected<zoho::QueueIdAnswer> askUrgentFirst(DueRecords &due, zoho::Among among);
    [[nodiscard]] bool canChange(const zoho::ReportRecord &record, const StatusRows &rows) const;
    [[nodiscard]] Expected<void> askForUnlisted(const DueRecords &due);
    [[nodiscard]] QList<LateQueueId> lateToAskFor(const QList<LateQueueId> &late) const;
    [[nodiscard]] Expected<Unlisted> unlistedOf(const DueRecords &due);
    [[nodiscard]] Expected<void> takeUnlisted(const DueRecords &due, Unlisted &unlisted);
    [[nodiscard]] Expected<void> takeOutside(const DueRecords &due, const QList<zoho::ReportRecord> &records,
                                             Unlisted &unlisted);
    [[nodiscard]] Expected<void> noteLate(const Unlisted &unlisted);
    [[nodiscard]] Expected<void> note(const DueRecords &due, const Unlisted &unlisted);
    [[nodiscard]] Expected<void> putOffTheRest(const DueRecords &due);
    [[nodiscard]] Expected<void> countOrphans(const DueRecords &due, const QHash<QString, AskedInVain> &asked);
    [[nodiscard]] QStringList hidingIds() const;
    void noteOutside(const QList<zoho::ReportRecord> &records);
    void leaveOut(const QStringList &queueIds);
    [[nodiscard]] Expected<void> addShown(const QList<zoho::ReportRecord> &shown);
    [[nodiscard]] Expected<void> loadChunks();
    [[nodiscard]] Expected<void> saveChunks();
    [[nodiscard]] QHash<QString, AskedInVain> askedInVain(const DueRecords &due, const Unlisted &unlisted) const;

    FetchParts m_parts;
    OrphanTable m_orphans;
    std::optional<zoho::QueueIdChunks> m_kept; //!< as they are in the database
    zoho::QueueIdChunks m_chunks;
    DueFinder m_due;
    MatchedRecords m_matched;
    QSet<QString> m_askedAlone; //!< all of their records in the report are known
};

} // namespace statusbridge
