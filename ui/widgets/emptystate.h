// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace statusbridge {

//! \brief What stands where nothing is: an icon, a sentence, what it means, and perhaps a button for what to do.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setIcon(const QString &name);
    void setTexts(const QString &title, const QString &detail);
    //! \brief The button does \p action; nullptr: there is no button.
    void setAction(QAction *action);

protected:
    void changeEvent(QEvent *event) override;

private:
    QString m_iconName; //!< drawn in the palette's color
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_detail;
    QToolButton *m_button;
};

} // namespace statusbridge
