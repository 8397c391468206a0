// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/views.h"
#include "ui/desk/desk.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace statusbridge {

class FindingsView;
class SettingsDraft;

//! \brief A button that tries what the form says, saved or not, and tells below what was found.
class TestPanel final : public QWidget
{
    Q_OBJECT

public:
    TestPanel(Desk &desk, const SettingsDraft &draft, const QList<ExaminationArea> &areas, QWidget *parent = nullptr);

    void run();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] const QList<Finding> &findings() const;

Q_SIGNALS:
    void finished();

private:
    void take(const QList<Finding> &findings);

    Desk &m_desk;
    const SettingsDraft &m_draft;
    QList<ExaminationArea> m_areas;
    QPushButton *m_button;
    QLabel *m_state;
    FindingsView *m_findings;
    bool m_isRunning = false;
};

} // namespace statusbridge
