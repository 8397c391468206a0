// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"
#include "ui/paging/pagedmodel.h"

namespace statusbridge {

//! \brief The cycles so far as a table, page by page. Sorted as they come in.
class RunsModel : public PagedTable<Run, RunPosition>
{
    Q_OBJECT

public:
    enum Column {
        StartedColumn,
        TriggerColumn,
        OutcomeColumn,
        UpdatedColumn,
        UnchangedColumn,
        FailedColumn,
        ParkedColumn,
        CallsColumn,
        DurationColumn,
        HolderColumn
    };
    static constexpr int RunIdRole = ValueRole + 1; //!< qint64

    explicit RunsModel(QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    //! \brief What the pages begin after, from now on; start() follows.
    void setOrder(const RunOrder &order) { m_order = order; }
    [[nodiscard]] const RunOrder &order() const { return m_order; }
    //! \brief The order that a column can be sorted by; nothing if it can't.
    [[nodiscard]] static std::optional<RunColumn> orderOf(int column);
    [[nodiscard]] static int columnOf(RunColumn order);

    void start(const QList<Run> &runs);
    void append(const QList<Run> &runs);

    //! \brief Puts new runs on top and renews those that are known; for a table with the newest first. False if others
    //! may lie between \p newest and what is known: then all has to be loaded again.
    [[nodiscard]] bool mergeNewest(const QList<Run> &newest, bool isWhole);
    //! \brief Renews a run if it is in memory.
    void updateRun(const Run &run);
    //! \brief The cycle that runs, whose counts are shown as they grow; nothing: none does. Before the first call a
    //! cycle without an outcome is taken for one that runs.
    void setProgress(const std::optional<CycleProgress> &progress);
    [[nodiscard]] bool isRunning(const Run &run) const;

private:
    [[nodiscard]] QString outcomeText(const Run &run) const;
    [[nodiscard]] TableColumn<Run> countColumn(const QString &title, std::function<int(const CycleCounts &)> count);
    void makeColumns();
    void remember(const QList<Run> &runs);

    RunOrder m_order;
    std::optional<CycleProgress> m_progress;
    bool m_isProgressKnown = false;
    qint64 m_newestId = 0;
};

} // namespace statusbridge
