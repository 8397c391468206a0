// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/helpstrip.h"

#include "engine/core/literals.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>

namespace statusbridge {

void setHelp(QWidget *widget, const QString &help)
{
    widget->setWhatsThis(help);
    widget->setToolTip(toolTipText(help));
}

HelpStrip::HelpStrip(const QWidget *scope, QWidget *parent)
    : Card(parent), m_scope(scope), m_text(wrappedLabel(tr("Go to a field to read here what it means.")))
{
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing() * 2); // so that the form above doesn't move
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_text);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

QString HelpStrip::sentence() const
{
    return m_text->text();
}

void HelpStrip::clear()
{
    setVisibleText(m_text, tr("Go to a field to read here what it means."));
    follow(QApplication::focusWidget());
}

void HelpStrip::follow(const QWidget *now)
{
    if (!now || !m_scope->isAncestorOf(now)) {
        return;
    }
    const QWidget *widget = now;
    while (widget != m_scope && widget->whatsThis().isEmpty()) {
        widget = widget->parentWidget();
    }
    setVisibleText(m_text, widget == m_scope ? QString() : widget->whatsThis()); // never what another field means
}

} // namespace statusbridge

#include "moc_helpstrip.cpp"
