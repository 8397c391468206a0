// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/engine/sync/cyclefixture.h"
#include "tests/faults/judge.h"

namespace statusbridge::faults {

enum class SendMode : quint8 { Record, Batch };

//! \brief The world of one row of a table: five records that are to be updated by six rows, a sixth that shows
//! something stronger than its row, and a real engine between them. May live on any thread with an event loop.
class TrialWorld
{
public:
    static constexpr int updates = 5;
    static constexpr int rowCount = 7;

    //! \param tls of a simulator whose certificate is not trusted until CycleFixture::trustZoho()
    explicit TrialWorld(SendMode mode, bool tls = false);

    //! \brief Takes the words that the criteria hide out of the rows, so that Zoho is asked twice: for those that match
    //! the criteria, and without them for a queue id that has no record.
    void askTwice();
    //! \brief Makes cycles page through the report instead of asking for queue ids, as for a field that Zoho can't
    //! compare.
    void readByPaging();
    //! \brief A further row that is to be carried over, with its record.
    void addMore();
    //! \brief As if the database's time had moved on by an hour: what was asked for in vain is due again.
    void waitAnHour();

    //! \brief The record that faults of one record hit: whose rows say "failed".
    [[nodiscard]] QString suspect() const { return m_suspect; }
    [[nodiscard]] int markedRows();
    //! \brief How often records were written since the world began.
    [[nodiscard]] int writes() const;
    //! \brief Records that were written more than once, which no row of a table does.
    [[nodiscard]] QStringList writtenTwice() const;
    [[nodiscard]] Facts facts();

    CycleFixture fixture;

private:
    QString add(const QString &queueId, const QString &statusBefore, const QStringList &webhook,
                const QStringList &delivered);

    QHash<QString, QString> m_before; //!< status by record
    QHash<QString, QString> m_queueIds;
    QString m_suspect;
};

} // namespace statusbridge::faults
