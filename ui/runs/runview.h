// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/enginegateway.h"
#include "ui/paging/pagefeeder.h"
#include "ui/runs/recordsmodel.h"
#include "ui/widgets/page.h"

#include <QTimer>

class QLabel;
class QStackedWidget;

namespace statusbridge {

class Banner;
class EmptyState;
class Exporter;
class RecordSplit;
class RecordsTable;
class RecordFilterBar;
class Retrier;
class RetrySelection;
class RunHeader;

//! \brief One run with all its records, followed while it runs.
class RunView : public QWidget
{
    Q_OBJECT

public:
    explicit RunView(const ConsoleContext &context, QWidget *parent = nullptr);

    //! \brief Shows another run, or the same one again.
    void showRun(qint64 runId);
    //! \brief Brings the run that is shown up to date, and leaves the rows where they are.
    void refresh();
    //! \brief Whether it is in front; if not, it doesn't follow its run.
    void setFollowing(bool isFollowing);
    void focusTable();

    [[nodiscard]] QList<CommandId> availableCommands() const;
    void execute(CommandId command);

Q_SIGNALS:
    void backRequested();
    void commandsChanged();
    void lookupRequested(const QString &queueId);
    void done(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    QLayout *buttons();
    void connectParts();
    void reload();
    void askRun();
    void askCounts();
    void askSince();
    void countRetryable();
    void showRetryable();
    void updateRun(const Expected<Run> &run);
    void showError(const std::optional<Error> &error);
    void showState();
    void open(int row);
    [[nodiscard]] bool isRunning() const;

    ConsoleContext m_context;
    RecordsModel *m_model;
    PageFeeder<RecordsModel> m_feeder;
    Banner *m_banner;
    Exporter *m_exporter;
    Retrier *m_retrier;
    RunHeader *m_header;
    RecordFilterBar *m_filterBar;
    RecordsTable *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    RecordSplit *m_split;
    RetrySelection *m_retryable;
    QLabel *m_shown;
    QTimer m_pause; //!< between two refreshes of a run that is under way
    RequestId m_countsRequestId;
    RequestId m_sinceRequestId;
    qint64 m_runId = 0;
    qint64 m_newestRun = 0; //!< that had ended when it was asked what became of what failed
    std::optional<Run> m_run;
    bool m_isFollowing = false;
    bool m_hasFailed = false; //!< the last answer was an error, which the banner shows
};

} // namespace statusbridge
