// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

#include <QTimer>

namespace statusbridge {

class DataTable;
class OutcomeModel;
struct JournalEntry;

//! \brief The outcomes of the last run as they come in, and the detail of the one that is selected.
class OutcomeStream : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomeStream(const ConsoleContext &context, QWidget *parent = nullptr);

    //! \brief Brings in what this process did not see come in: before it began, or in another instance.
    void loadLastRun();

Q_SIGNALS:
    void lookupRequested(const QString &queueId);
    void done(const QString &sentence);

private:
    void collect(const JournalEntry &entry);
    void flush();

    ConsoleContext m_context;
    OutcomeModel *m_model;
    DataTable *m_table;
    QTimer m_flush;              //!< outcomes come in by the thousand and are shown a few times a second
    QList<JournalEntry> m_fresh; //!< not shown yet
    qint64 m_shownRun = 0;       //!< whose rows stand there
    qint64 m_askedRun = 0;       //!< whose are to stand there: the same, or its rows are on their way
};

} // namespace statusbridge
