// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/severity.h"

#include <QFrame>

class QPainter;

namespace statusbridge {

//! \brief A panel that stands out from the window in light and in dark colors: Fusion's own frame is darker than a dark
//! window, so that it can't be seen there. Colors are the palette's, so that high contrast keeps its own.
//!
//! One that stands for a state is filled with the color of that, beside an icon and words: never the color alone.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    void setSeverity(Severity severity);
    [[nodiscard]] Severity severity() const { return m_severity; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Severity m_severity = Severity::Neutral;
};

//! \brief The panel alone, for a widget that looks like a card and is something else, such as a button.
void paintCard(QPainter &painter, const QRect &place, const QPalette &palette, Severity severity = Severity::Neutral);

} // namespace statusbridge
