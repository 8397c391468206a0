// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/tile.h"

#include "engine/core/literals.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace statusbridge {

Tile::Tile(const QString &caption, QWidget *parent)
    : Card(parent)
    , m_icon(new QLabel)
    , m_caption(quietLabel(caption))
    , m_value(sectionLabel(QString()))
    , m_detail(wrappedLabel(QString()))
    , m_share(new QProgressBar)
    , m_button(new QToolButton)
{
    setAccessibleName(caption);
    m_caption->setWordWrap(false);
    m_value->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detail->setAccessibleName(caption);
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_share->setTextVisible(false);
    m_share->setMaximumHeight(fontMetrics().height() / 3);
    m_share->setAccessibleName(caption);
    m_share->hide();
    m_button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->hide();
    auto *head = new QHBoxLayout;
    head->setSpacing(spaceOf(Space::Tight, fontMetrics()));
    head->addWidget(m_icon);
    head->addWidget(m_caption);
    head->addWidget(m_value, 1);
    head->addWidget(m_button);
    auto *column = new QVBoxLayout(this);
    const int margin = spaceOf(Space::Close, fontMetrics());
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(spaceOf(Space::Tight, fontMetrics()) / 2);
    column->addLayout(head);
    column->addWidget(m_detail);
    column->addWidget(m_share);
    column->addStretch();
    paint();
}

void Tile::setValue(const QString &value, const QString &detail, Severity severity)
{
    setVisibleText(m_value, value);
    setVisibleText(m_detail, detail);
    setAccessibleDescription(u"%1. %2"_s.arg(value, detail));
    if (severity != this->severity()) {
        setSeverity(severity);
        paint();
    }
}

void Tile::setShare(int part, int whole)
{
    m_share->setVisible(whole > 0);
    m_share->setRange(0, qMax(1, whole));
    m_share->setValue(qMin(part, whole));
}

void Tile::setAction(QAction *action)
{
    if (action) {
        m_button->setDefaultAction(action);
    }
    m_button->setVisible(action != nullptr);
}

QString Tile::value() const
{
    return m_value->text();
}

QString Tile::detail() const
{
    return m_detail->text();
}

void Tile::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        paint();
    }
}

void Tile::paint()
{
    m_icon->setVisible(severity() != Severity::Neutral);
    m_icon->setPixmap(themedIcon(severityIcon(severity()), severity()).pixmap(16, 16));
}

} // namespace statusbridge

#include "moc_tile.cpp"
