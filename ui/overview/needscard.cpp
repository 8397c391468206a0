// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/needscard.h"

#include "ui/overview/needrow.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace statusbridge {

namespace {

constexpr int leastLines = 8; // that are in sight, if there are as many

} // namespace

//! As high as its rows are in its width, as far as the page has room, and scrolled beyond that.
class NeedsCard::RowsArea final : public QScrollArea
{
public:
    explicit RowsArea(QWidget *rows)
    {
        setWidget(rows);
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus); // its buttons have it, and bring themselves into view
        viewport()->setAutoFillBackground(false);
        rows->setAutoFillBackground(false);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {widget()->sizeHint().width(), contentHeight(viewport()->width())};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {widget()->minimumSizeHint().width(),
                std::min(contentHeight(viewport()->width()), leastLines * fontMetrics().lineSpacing())};
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QScrollArea::resizeEvent(event);
        if (event->oldSize().width() != event->size().width()) {
            updateGeometry();
        }
    }

private:
    [[nodiscard]] int contentHeight(int width) const
    {
        const QLayout *rows = widget()->layout();
        return rows->hasHeightForWidth() ? rows->totalHeightForWidth(width) : rows->totalSizeHint().height();
    }
};

NeedsCard::NeedsCard(CommandSet &commands, QWidget *parent)
    : Card(parent), m_commands(commands), m_calm(wrappedLabel(QString()))
{
    m_calm->setObjectName(u"calm"_s);
    auto *rows = new QWidget;
    m_column = new QVBoxLayout(rows);
    m_column->setContentsMargins({});
    m_column->setSpacing(2);
    m_column->addStretch(1);
    m_area = new RowsArea(rows); // takes the layout for its height
    auto *column = new QVBoxLayout(this);
    const int margin = spaceOf(Space::Close, fontMetrics());
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(spaceOf(Space::Tight, fontMetrics()));
    column->addWidget(sectionLabel(tr("Needs you")));
    column->addWidget(m_calm);
    column->addWidget(m_area, 1);
}

void NeedsCard::show(const QList<Need> &needs, const QString &calm)
{
    while (m_rows.size() < needs.size()) {
        auto *row = new NeedRow(m_commands);
        connect(row, &NeedRow::chosen, this, &NeedsCard::chosen);
        m_column->insertWidget(static_cast<int>(m_rows.size()), row);
        m_rows += row;
    }
    for (qsizetype number = 0; number < m_rows.size(); ++number) {
        const bool isNeeded = number < needs.size();
        m_rows.at(number)->setVisible(isNeeded);
        if (isNeeded) {
            m_rows.at(number)->show(needs.at(number));
        }
    }
    setVisibleText(m_calm, calm);
    m_calm->setVisible(needs.isEmpty());
    m_area->updateGeometry();
}

} // namespace statusbridge

#include "moc_needscard.cpp"
