// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session/enginesession.h"
#include "ui/widgets/page.h"

#include <QItemSelection>

namespace statusbridge {

class RecordsModel;

//! \brief Rows of a run's journal, named so that they can be read again although they may not be in memory.
struct JournalRange
{
    qint64 after = 0; //!< entries above this id,
    int skip = 0;     //!< without the first ones,
    int count = 0;    //!< so many
};

[[nodiscard]] QList<JournalRange> rangesOf(const QItemSelection &selection, const RecordsModel &model);

//! \brief The ids of the records among \p ranges that failed or are parked, each once. Reads the journal by pages.
[[nodiscard]] Expected<QStringList> retryableRecords(EngineSession &session, qint64 runId, const JournalFilter &filter,
                                                     const QList<JournalRange> &ranges);

//! \brief Whether a record with this outcome can be retried: it failed or is parked.
[[nodiscard]] bool isRetryable(RecordOutcome outcome);

//! \brief Whether one of the rows can be retried, as far as they are in memory; a long selection may well hold one.
[[nodiscard]] bool mayHoldRetryable(const QItemSelection &selection, const RecordsModel &model);

//! \brief Lets records of a run be tried again: says how many first, releases them when a person agrees, and starts a
//! cycle for them. Lives on the main thread.
class Retrier : public QObject
{
    Q_OBJECT

public:
    //! \param window what the dialogs belong to
    Retrier(const ConsoleContext &context, QWidget *window);

    //! \brief All failed and parked records of the run that have not been done since.
    void retryAll(qint64 runId);
    void retry(qint64 runId, const QStringList &recordIds);

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const statusbridge::Error &error);

private:
    void connectEngine();
    void askAndRelease(int count, const std::function<Expected<int>(EngineSession &)> &release);
    void startCycle(const Expected<int> &released);
    void cycleBegun();
    void cycleWished();
    void cycleRefused(const Error &error);

    ConsoleContext m_context;
    QWidget *m_window;
    int m_released = 0; //!< records that wait for the cycle that was asked for; 0: none was
};

} // namespace statusbridge
