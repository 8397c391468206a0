// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/forgetting.h"
#include "engine/status/person.h"
#include "engine/store/state/lease.h"
#include "engine/store/state/ownrows.h"

namespace statusbridge {

//! \brief How the rows of a person are removed or masked: portion by portion, each in a transaction under the lease,
//! which is renewed before it; and counted by table. Without a fencing token they are counted alone.
//!
//! The rooms of the store use it for their tables. Belongs to the thread of its database. Errors: LeaseLost, Database,
//! Schema.
class PersonRemoval
{
public:
    //! \brief What stands in a row instead.
    struct Change
    {
        qint64 id = 0;
        QStringList values; //!< of the columns, in their order
    };

    static constexpr int leaseSeconds = 60;

    //! \param database and \p traces must outlive it
    PersonRemoval(Database &database, const PersonTraces &traces, const std::optional<FencingToken> &fencingToken)
        : m_database(database), m_traces(traces), m_fencingToken(fencingToken)
    {}

    [[nodiscard]] Database &database() const { return m_database; }
    [[nodiscard]] const PersonTraces &traces() const { return m_traces; }
    [[nodiscard]] const QMap<QString, ForgottenRows> &counts() const { return m_counts; }

    //! \brief SQL for OwnRows: the row may be of the person, by the columns that hold a recipient, a queue id or a
    //! message id, empty where there is none, or by a text in \p columns. Whether it is must be seen in what was read.
    struct Columns
    {
        QString recipient = {};
        QString queueId = {};
        QString messageId = {};
        QStringList texts = {};
    };
    [[nodiscard]] OwnRows rowsOf(const QString &table, const Columns &columns) const;

    //! \brief Runs \p body in a transaction under the lease, unless it is a trial.
    [[nodiscard]] Expected<void> write(const std::function<Expected<void>()> &body);
    //! \brief Deletes rows by their ids, and with them what \p more deletes.
    [[nodiscard]] Expected<void> remove(
        const QString &table, const QList<qint64> &ids,
        const std::function<Expected<void>()> &more = [] { return Expected<void>(); });
    [[nodiscard]] Expected<void> change(const QString &table, const QStringList &columns, const QList<Change> &changes);
    void countRemoved(const QString &table, qsizetype rows);
    void countMasked(const QString &table, qsizetype rows);

private:
    Database &m_database;
    const PersonTraces &m_traces;
    std::optional<FencingToken> m_fencingToken;
    QMap<QString, ForgottenRows> m_counts;
};

//! \brief Masks the person in \p columns, texts of \p table, whose rows have an id.
[[nodiscard]] Expected<void> maskTexts(PersonRemoval &removal, const QString &table, const QStringList &columns);

//! \brief The tables of this room: what the scheduler says, and how far passes through queue ids are, which begin
//! again.
[[nodiscard]] Expected<void> forgetInState(PersonRemoval &removal);

} // namespace statusbridge
