// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPainter;

namespace statusbridge {

//! \brief A panel that stands out from the window in light and in dark colors: Fusion's own frame is darker than a dark
//! window, so that it can't be seen there. Colors are the palette's, so that high contrast keeps its own.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

//! \brief The panel alone, for a widget that looks like a card and is something else, such as a button.
void paintCard(QPainter &painter, const QRect &place, const QPalette &palette);

} // namespace statusbridge
