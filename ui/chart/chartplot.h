// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chartstep.h"

#include <QWidget>

class QCPAxis;
class QCPBars;
class QCPGraph;
class QCPItemRect;
class QCustomPlot;

namespace statusbridge {

//! \brief The drawing of a chart: stacked bars whose parts are told apart by pattern as well as by color, and perhaps a
//! line on a second axis. Follows palette and font.
class ChartPlot : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPlot(const ChartDefinition &definition, QWidget *parent = nullptr);
    ~ChartPlot() override;

    void setSteps(const QList<ChartStep> &steps);
    //! \brief Marks a step; -1: none. \p isStrong: the chart has the keyboard.
    void mark(int step, bool isStrong);
    //! \brief The step whose bar \p position is on; -1 beside the axes.
    [[nodiscard]] int stepAt(const QPoint &position) const;

Q_SIGNALS:
    void pressed(int step); //!< may lie outside of the steps
    void clicked(int step); //!< pressed and let go on the same bar
    void doubleClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildLine();
    void connectMouse();
    void restyle();
    void restyleAxis(QCPAxis *axis) const;
    void restyleLine() const;
    void showLabels(const QList<ChartStep> &steps) const;
    void showLine(const QList<double> &keys, const QList<ChartStep> &steps) const;
    void showMark();

    ChartDefinition m_definition;
    QCustomPlot *m_plot = nullptr;
    QList<QCPBars *> m_bars;
    QCPGraph *m_line = nullptr; //!< nullptr: there is none
    QCPItemRect *m_marker = nullptr;
    int m_stepCount = 0;
    int m_pressed = -1;
    int m_marked = -1;
    bool m_isStrong = false;
};

} // namespace statusbridge
