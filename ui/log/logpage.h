// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

#include <QTimer>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QToolButton;

namespace statusbridge {

class EmptyState;
class LogModel;
class LogReader;
class LogToolbar;
class LogView;
struct LogRecord;

//! \brief The log of this process while it runs: filtered, followed, copied. While another page is in front, nothing is
//! fetched; what the log still has is caught up with afterwards.
class LogPage : public Page
{
    Q_OBJECT

public:
    explicit LogPage(const ConsoleContext &context, QWidget *parent = nullptr);

    void activate() override;
    void deactivate() override;
    [[nodiscard]] QList<CommandId> availableCommands() const override;
    void execute(CommandId command) override;

private:
    void arrange(LogToolbar *toolbar);
    void connectParts();
    void append(const QList<LogRecord> &records);
    void applyFilter();
    void setPaused(bool isPaused);
    void clear();
    void copy();
    void openRun(int row);
    void showDetails();
    void showCounts();

    ConsoleContext m_context;
    LogModel *m_model;
    LogReader *m_reader;
    LogToolbar *m_toolbar;
    LogView *m_view;
    EmptyState *m_empty;
    QAction *m_showAll;
    QStackedWidget *m_stack;
    QPlainTextEdit *m_details;
    QToolButton *m_openRun;
    QLabel *m_counts;
    QTimer m_pauseTimer; //!< counts what waits meanwhile
    bool m_isActive = false;
    bool m_isPaused = false;
};

} // namespace statusbridge
