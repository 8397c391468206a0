// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace statusbridge {

//! \brief Remembers where the keyboard is in a window while work goes on, so that its end moves it on only if a person
//! has not moved it meanwhile.
class FocusMark
{
public:
    void set(const QWidget &in) { m_marked = in.window()->focusWidget(); }
    [[nodiscard]] bool isHere(const QWidget &in) const
    {
        const QWidget *now = in.window()->focusWidget();
        return !now || now == m_marked;
    }

private:
    QPointer<QWidget> m_marked;
};

} // namespace statusbridge
