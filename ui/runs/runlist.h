// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/enginegateway.h"
#include "ui/backend/statuswatch.h"
#include "ui/paging/pagefeeder.h"
#include "ui/runs/runsmodel.h"
#include "ui/widgets/page.h"

class QLabel;
class QStackedWidget;

namespace statusbridge {

class Banner;
class ChartPanel;
class DataTable;
class EmptyState;
class Exporter;
class RunFilterBar;

//! \brief All cycles: the chart of the last days, a filter, and the table, to whose top new cycles come by themselves.
class RunList : public QWidget
{
    Q_OBJECT

public:
    explicit RunList(const ConsoleContext &context, QWidget *parent = nullptr);

    //! \brief The list is in front: brings it up to date.
    void activate();
    void deactivate();

    [[nodiscard]] QList<CommandId> availableCommands() const;
    void execute(CommandId command);

Q_SIGNALS:
    void runOpened(qint64 runId);
    void commandsChanged();
    void done(const QString &sentence);

private:
    void layOut();
    QWidget *tablePart();
    void connectParts();
    void reload();
    void askNewest();
    void askTotals();
    void askCount();
    void follow();
    void showProgress();
    void sortBy(int column);
    void showError(const std::optional<Error> &error);
    void showState();
    void showEmptiness();
    [[nodiscard]] RunFilter filter() const;
    [[nodiscard]] QDate today() const;

    ConsoleContext m_context;
    RunsModel *m_model;
    PageFeeder<RunsModel> m_feeder;
    Banner *m_banner;
    Exporter *m_exporter;
    ChartPanel *m_chart;
    RunFilterBar *m_filterBar;
    DataTable *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QLabel *m_shown;
    RequestId m_countRequestId;
    RequestId m_totalsRequestId;
    std::optional<qint64> m_count; //!< cycles that fit the filter
    CycleChanges m_changes;
    bool m_isActive = false;
    bool m_hasStarted = false;
    bool m_hasFailed = false; //!< the last answer was an error, which the banner shows
};

} // namespace statusbridge
