// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/needs.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace statusbridge {

class CommandSet;

//! \brief One thing that needs a person: how grave it is, what it is, and the button that helps.
class NeedRow : public QWidget
{
    Q_OBJECT

public:
    explicit NeedRow(CommandSet &commands, QWidget *parent = nullptr);

    void show(const Need &need);
    using QWidget::show;

Q_SIGNALS:
    //! \brief A person has pressed the button.
    void chosen(const statusbridge::Need &need);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintIcon();

    CommandSet &m_commands;
    Need m_need;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_detail;
    QToolButton *m_button;
};

} // namespace statusbridge
