// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/daycycles.h"

#include <QWidget>

namespace statusbridge {

//! \brief The last 24 hours as a strip: a bar for the cycles of each quarter of an hour, in the color and the pattern
//! of how the gravest of them ended and as high as it has work done; a hatched stretch where no cycle ran. Time runs
//! as the language does. The arrows, Home and End move from bar to bar; Enter or a click opens a cycle.
//!
//! A screen reader hears the selected bar as the name, and the whole day as the description.
class CycleStrip : public QWidget
{
    Q_OBJECT

public:
    explicit CycleStrip(QWidget *parent = nullptr);

    //! \param bars the earliest first; the last one is selected, unless a person has chosen another
    void show(const CycleSpan &span, const QList<CycleBar> &bars, const QList<CycleGap> &gaps);
    using QWidget::show;
    [[nodiscard]] int selectedBar() const { return m_selected; } //!< its index; -1 if there is none
    //! \brief Where a bar is drawn, from top to bottom of all; for the pointer.
    [[nodiscard]] QRect rectOf(int bar) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    //! \brief A person wants to see the cycle that is most worth seeing of a bar.
    void opened(qint64 runId);
    //! \brief The keyboard is at a bar of which \p words tell; empty: it is elsewhere.
    void pointedAt(const QString &words);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void select(int bar);
    void open(int bar);
    void point();
    [[nodiscard]] QRect plot() const;
    [[nodiscard]] qreal xOf(const QDateTime &time) const;
    [[nodiscard]] int barAt(const QPoint &place) const;
    [[nodiscard]] QString wordsAt(const QPoint &place) const;
    void paintGaps(QPainter &painter) const;
    void paintBars(QPainter &painter) const;
    void paintHours(QPainter &painter) const;

    CycleSpan m_span;
    QList<CycleBar> m_bars;
    QList<CycleGap> m_gaps;
    int m_selected = -1;
};

} // namespace statusbridge
