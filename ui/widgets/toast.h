// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>

class QLabel;
class QToolButton;

namespace statusbridge {

//! \brief How long \p sentence stays: as long as it takes to read, and longer if there is something to decide. Pure.
[[nodiscard]] std::chrono::milliseconds toastTime(const QString &sentence, bool hasUndo);

//! \brief What was done, at the lower edge of a window and over what is there: for a while, and with *Undo* where that
//! is possible. It takes nothing away from the keyboard, can be reached with it, and stays while mouse or keyboard are
//! on it. Screen readers announce it.
class Toast final : public Card
{
    Q_OBJECT

public:
    //! \param over what it stands on; it keeps to the middle of its lower edge
    explicit Toast(QWidget *over);

    //! \brief Shows \p sentence in the place of what was there. \p undo takes back what was done; empty: that can't be.
    void showSentence(const QString &sentence, std::function<void()> undo = {});
    void clear();
    [[nodiscard]] QString sentence() const; //!< empty while it is hidden
    [[nodiscard]] bool isHeld() const { return !m_timer.isActive(); }

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void place();
    void follow(const QWidget *now);
    void holdOrGo();
    void paintIcon();

    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_undo;
    QToolButton *m_close;
    QTimer m_timer;
    std::chrono::milliseconds m_time{0};
    std::function<void()> m_undoes;
    QPointer<QWidget> m_before; //!< where the keyboard was
    bool m_hasMouse = false;
    bool m_hasKeyboard = false;
};

} // namespace statusbridge
