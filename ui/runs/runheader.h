// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"
#include "ui/theme/severity.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace statusbridge {

//! \brief How a run ended, in plain words first, then in numbers; and the way back.
class RunHeader : public QWidget
{
    Q_OBJECT

public:
    explicit RunHeader(QWidget *parent = nullptr);

    //! \param progress the cycle that runs, if any: of this run, its counts are the newer ones
    void showRun(const Run &run, const std::optional<CycleProgress> &progress);
    //! \brief What has become of what failed in it; nothing: that is not known, or nothing failed.
    void showSince(const std::optional<FailedSince> &since);
    //! \brief The run is being asked for.
    void showWaiting(qint64 runId);

Q_SIGNALS:
    void backRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintIcon();

    QToolButton *m_back;
    QLabel *m_icon;
    QLabel *m_sentence;
    QLabel *m_origin;
    QLabel *m_counts;
    QLabel *m_since;
    QLabel *m_message;
    Severity m_severity = Severity::Neutral;
};

} // namespace statusbridge
