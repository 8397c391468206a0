// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"
#include "ui/records/comparison.h"
#include "ui/widgets/tablemodel.h"

#include <QDateTime>

namespace statusbridge {

// The tables of the lookup page. All are fed by value.

//! \brief A queue id that a search has found, and what is known of its newest row already.
struct SearchCandidate
{
    QString queueId;
    QString messageId = {};
    QString recipientId = {};
    QString statusWord = {};
    QDateTime eventTime = {}; //!< invalid: not known yet, or the row has none

    bool operator==(const SearchCandidate &) const = default;
};

//! \brief The newest row of \p lookup as a candidate. Pure.
[[nodiscard]] SearchCandidate candidateOf(const LookupView &lookup);

//! \brief The queue ids that a search has found, in the order of the answer.
class CandidateModel final : public TableModel<SearchCandidate>
{
    Q_OBJECT

public:
    enum Column { TimeColumn, WordColumn, QueueIdColumn };

    explicit CandidateModel(QObject *parent = nullptr);

    void setQueueIds(const QStringList &queueIds);
    //! \brief More has become known about one of them.
    void setCandidate(const SearchCandidate &candidate);
};

//! \brief The rows of both tables that a queue id has.
class LookupRowModel final : public TableModel<LookupRow>
{
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        WordColumn,
        MeaningColumn,
        StateColumn,
        ChosenColumn,
        FailureColumn,
        RecipientColumn,
        MessageIdColumn,
        TableColumn,
        RowColumn
    };

    explicit LookupRowModel(QObject *parent = nullptr);

    //! \param webhookLogs, deliveredLogs what the two tables are called
    void setLookupRows(const QList<LookupRow> &rows, const QString &webhookLogs, const QString &deliveredLogs);
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

//! \brief What cycles have done about a queue id, newest first.
class AttemptModel final : public TableModel<JournalEntry>
{
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        OutcomeColumn,
        ReasonColumn,
        AfterColumn,
        BeforeColumn,
        CodeColumn,
        MessageColumn,
        RunColumn
    };

    explicit AttemptModel(QObject *parent = nullptr);
};

//! \brief The fields of a record, what is written into them, and in further columns what each record at Zoho shows.
class ComparisonModel final : public TableModel<ComparedField>
{
    Q_OBJECT

public:
    explicit ComparisonModel(QObject *parent = nullptr);

    void setFields(const QList<ComparedField> &fields, const QStringList &recordIds);
};

} // namespace statusbridge
