// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chartstep.h"

#include <QWidget>

namespace statusbridge {

class ChartPlot;

//! \brief Numbers over time as stacked bars, for mouse, keyboard and screen reader. The arrows, Home and End move
//! through the steps; Enter or a double click opens one.
//!
//! A screen reader hears the selected step as the name, and all steps as the description.
class BarChart : public QWidget
{
    Q_OBJECT

public:
    explicit BarChart(const ChartDefinition &definition, QWidget *parent = nullptr);

    //! \brief A single click opens a step from now on.
    void setOpenedByClick();
    //! \brief Shows other numbers. The same step stays selected, and the last one if it was or if there is no such step
    //! any more.
    void setSteps(const QList<ChartStep> &steps);
    [[nodiscard]] int selectedStep() const { return m_selected; } //!< its index; -1 if there is none
    void selectStep(int index);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stepSelected(int index);
    void stepOpened(int index);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void open();

    ChartDefinition m_definition;
    ChartPlot *m_plot;
    QList<ChartStep> m_steps;
    int m_selected = -1;
    bool m_isOpenedByClick = false;
};

} // namespace statusbridge
