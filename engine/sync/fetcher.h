// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/orphans.h"
#include "engine/store/collector/orphantable.h"
#include "engine/sync/duerecords.h"
#include "engine/sync/fetch.h"
#include "engine/sync/fetchway.h"
#include "engine/zoho/reportclient.h"

namespace statusbridge {

struct Settings;
struct Store;

//! \brief What reading works with; all of it outlives the reading.
struct FetchParts
{
    const Settings &settings;
    Store &store;
    zoho::ReportClient &report;
    const FieldFormat &format;
    const QHash<QString, RecordFailure> &failures; //!< by record id
    FencingToken fencingToken;
    bool dryRun = false;                   //!< asks, and writes nothing
    std::optional<AskingShare> share = {}; //!< nothing: no limit is known
    QDateTime now = {};                    //!< UTC
    //! The queue ids of rows that no cycle has read yet; nothing: it is not for them alone.
    std::optional<QueueIdsByNeed> onlyNew = {};
    //! Such queue ids where it is not for them alone: of a long queue they are looked at first.
    std::function<Expected<QueueIdsByNeed>()> newest = [] { return Expected<QueueIdsByNeed>(QueueIdsByNeed()); };
    //! Called after each call with the records read so far; its error ends the reading.
    std::function<Expected<void>(int)> recordsRead;
    //! Nothing, if the cycle can do without an answer to a question about what the report doesn't list.
    std::function<Expected<void>(const Error &)> withoutAnswer;
};

//! \brief Finds the records of open rows with as few calls as possible: asks what is due, in the cheaper of two ways
//! (fetchway.h), and what that doesn't list once more by queue id alone.
//!
//! All reading comes before the first write. Lives on the cycle thread and blocks in local event loops.
class Fetcher
{
public:
    explicit Fetcher(const FetchParts &parts);

    //! \brief What is due in this cycle. Errors: Database, Schema.
    [[nodiscard]] Expected<DueRecords> due();
    //! \brief Those of \p queueIds that have open rows with a known word and are not held back because they are parked.
    //! \param again those of them that had no record the last time
    [[nodiscard]] Expected<DueRecords> dueAmong(const QStringList &queueIds, const QSet<QString> &again = {});

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

    [[nodiscard]] Expected<DueRecords> dueInAll();
    [[nodiscard]] Expected<DueRecords> dueNew();
    [[nodiscard]] Expected<void> addAmong(DueRecords &due, const QStringList &queueIds,
                                          const QSet<QString> &again = {});
    //! Returns which these are.
    [[nodiscard]] Expected<QSet<QString>> addNewest(DueRecords &due, const QStringList &known);
    //! How many queue ids a cycle holds at once.
    [[nodiscard]] qsizetype most() const;
    [[nodiscard]] Expected<int> waitingBesides(qsizetype read);
    [[nodiscard]] Expected<FetchCosts> costsOf(const DueRecords &due);
    //! Returns whether it came to the end.
    [[nodiscard]] Expected<bool> readPages(bool isScanned, std::optional<qsizetype> mostPages = std::nullopt);
    [[nodiscard]] Expected<void> keepMatchedBounded(bool isScanned);
    [[nodiscard]] Expected<void> readReport(const DueRecords &due);
    //! Or asks by need, if it turns out to be longer than what that costs.
    [[nodiscard]] Expected<void> readReportFor(DueRecords &due);
    [[nodiscard]] Expected<void> noteReport(bool isWhole);
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
    //! Whether others of their records than those that match the criteria are to be looked for.
    [[nodiscard]] bool mayHide(const StatusRows &rows) const;
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
    MatchedRecords m_matched;
    QSet<QString> m_askedAlone; //!< all of their records in the report are known
};

} // namespace statusbridge
