// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/statuswatch.h"
#include "ui/records/comparison.h"
#include "ui/records/nextstep.h"
#include "ui/records/recordquestions.h"
#include "ui/widgets/page.h"

class QAction;
class QLabel;
class QTextBrowser;
class QToolButton;

namespace statusbridge {

class Retrier;

//! \brief One record, whole: why it ended so, Zoho's code and message, what to do, what happens next, and what cycles
//! did about its queue id; and what can be done about it. Fed by value; asks the rest itself, and again when a cycle
//! has changed it. Asks nothing while it is hidden. Zoho is asked only when a person wants it.
class RecordDetail : public QWidget
{
    Q_OBJECT

public:
    explicit RecordDetail(const ConsoleContext &context, QWidget *parent = nullptr);

    void showRecord(const JournalEntry &record);
    //! \brief What is shown; nothing before the first.
    [[nodiscard]] const std::optional<JournalEntry> &record() const { return m_record; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void closeRequested();
    //! \brief A person has released it or lets it be tried again, so that what pages show is old.
    void changed();
    //! \brief One sentence for the status bar: something has been done.
    void done(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QLayout *heading();
    [[nodiscard]] QLayout *buttons();
    void connectParts();
    void refresh();
    void receiveHistory(const Expected<RecordHistory> &answer);
    void receiveZoho(const Expected<QList<ZohoRecordView>> &answer);
    void receiveRelease(const Expected<int> &answer);
    void askZoho();
    void copy();
    void showAll();
    void showActions();
    void showPaper();
    [[nodiscard]] NextStepInput nextInput() const;

    ConsoleContext m_context;
    RecordQuestions *m_questions;
    Retrier *m_retrier;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_ids;
    QToolButton *m_close;
    QTextBrowser *m_paper;
    QAction *m_retry;
    QAction *m_release;
    QAction *m_askZoho;
    QAction *m_copy;
    std::optional<JournalEntry> m_record;
    std::optional<RecordHistory> m_history; //!< nothing: not known yet, or not now
    std::optional<Error> m_problem;         //!< why something that was asked for was not done
    ZohoLookup m_zoho;
    CycleChanges m_changes;
    QString m_html; //!< on the paper
};

} // namespace statusbridge
