// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/environment.h"
#include "engine/receiver/spool.h"
#include "engine/receiver/troublelog.h"
#include "engine/status/bodies/bodyreader.h"
#include "engine/store/arrivals/arrivalwriter.h"

#include <QMap>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

namespace statusbridge {

class Database;

//! \brief What a SpoolPlayer does on its thread: reads bodies of the spool, writes their statuses, and tends what was
//! written before.
class SpoolPlay : public QObject
{
    Q_OBJECT

public:
    SpoolPlay(const EngineEnvironment &environment, Spool &spool, const std::function<void()> &arrived,
              const std::atomic_bool &isClosing);
    ~SpoolPlay() override;

    //! \brief Writes all that waits; if the database doesn't take it, it is tried again later.
    void run();
    //! \brief Adds \p count webhooks of unknown senders to the totals: together, as anyone can send many.
    void noteUnknownSenders(qint64 count);

private:
    void countUnknownSenders();
    [[nodiscard]] Expected<void> open();
    [[nodiscard]] Expected<bool> writeNext();
    [[nodiscard]] Expected<void> read(const SpooledBody &spooled, QList<ArrivedBody> &unwritten);
    void matchAndPurge();
    void logError(const Error &error);

    EngineEnvironment m_environment;
    Spool &m_spool;
    std::function<void()> m_arrived;
    const std::atomic_bool &m_isClosing;
    QString m_name; //!< of the spool, among those of other machines
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ArrivalWriter> m_writer; //!< null: not open
    QMap<QString, BodyReader> m_readers;     //!< by shape
    TroubleLog m_troubleLog;
    QString m_complaint;         //!< the last one that was logged; empty since something succeeded
    qint64 m_unknownSenders = 0; //!< to be counted
    QTimer m_retry;
    QTimer m_idle;
    QTimer m_tending;
    QTimer m_counting;
};

} // namespace statusbridge
