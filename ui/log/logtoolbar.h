// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/log/logmodel.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLineEdit;
class QToolButton;

namespace statusbridge {

//! \brief The line above the log: what to show of it, and whether to follow.
class LogToolbar : public QWidget
{
    Q_OBJECT

public:
    //! \param copy the command that copies messages
    explicit LogToolbar(QAction *copy, QWidget *parent = nullptr);

    [[nodiscard]] LogFilter filter() const;
    void clearFilter();
    //! \brief Offers \p category in the list, if it is not there yet.
    void addCategory(const QString &category);
    void setFollowing(bool isFollowing);
    void setPaused(bool isPaused);
    //! \brief Puts the focus where work begins.
    void focusText();

Q_SIGNALS:
    void filterChanged();
    void followToggled(bool isFollowing);
    void pauseToggled(bool isPaused);
    void clearRequested();

private:
    QToolButton *button(const QString &icon, const QString &text, const QString &hint);

    QComboBox *m_level;
    QComboBox *m_category;
    QLineEdit *m_text;
    QToolButton *m_follow;
    QToolButton *m_pause;
};

} // namespace statusbridge
