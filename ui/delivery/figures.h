// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/delivery.h"
#include "ui/theme/severity.h"

#include <QMap>
#include <QWidget>

namespace statusbridge {

class Figure;

//! \brief The large numbers: all messages, those of each state, and how long it took until they were delivered.
class Figures : public QWidget
{
    Q_OBJECT

public:
    explicit Figures(QWidget *parent = nullptr);

    void setReport(const DeliveryReport &report);
    //! \brief Takes the numbers away.
    void clear();

Q_SIGNALS:
    //! \brief A person wants to see the messages of \p states; none: all.
    void statesOpened(const QList<statusbridge::DeliveryState> &states);

private:
    Figure *addFigure(const QString &caption, const QString &icon, Severity severity,
                      const QList<DeliveryState> &states);
    void showTimes(const DeliveryTimes &times);

    Figure *m_all;
    QMap<DeliveryState, Figure *> m_states;
    Figure *m_times;
    bool m_isShown = false;
};

} // namespace statusbridge
