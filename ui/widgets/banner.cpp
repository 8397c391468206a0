// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/text/errortext.h"
#include "ui/text/sentencetext.h"
#include "ui/theme/icons.h"
#include "ui/widgets/detailsbutton.h"
#include "ui/widgets/labels.h"

#include <QAccessible>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace statusbridge {

Banner::Banner(QWidget *parent)
    : Card(parent)
    , m_icon(new QLabel)
    , m_text(wrappedLabel(QString()))
    , m_button(new QToolButton)
    , m_details(new DetailsButton)
{
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_button, 0, Qt::AlignTop);
    row->addWidget(m_details, 0, Qt::AlignTop);
    m_button->hide(); // without a command it has no name
    hide();
}

void Banner::showMessage(Severity severity, const QString &sentence, QAction *action)
{
    const bool isNew = isHidden() || sentence != accessibleName();
    setSeverity(severity);
    setVisibleText(m_text, sentence);
    setAccessibleName(sentence);
    if (action) {
        m_button->setDefaultAction(action);
    }
    m_button->setVisible(action != nullptr);
    m_details->setDetails({});
    paintIcon();
    show();
    if (isNew) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void Banner::showError(const Error &error, QAction *action)
{
    showMessage(Severity::Bad, errorWords(error), action);
    m_details->setDetails(sentenceDetails(withDetail(error)));
}

void Banner::setDetails(const QString &details)
{
    m_details->setDetails(details);
}

void Banner::clear()
{
    hide();
}

QString Banner::sentence() const
{
    return isHidden() ? QString() : m_text->text();
}

void Banner::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        paintIcon();
    }
}

void Banner::paintIcon()
{
    m_icon->setPixmap(themedIcon(severityIcon(severity()), severity()).pixmap(20, 20));
}

} // namespace statusbridge

#include "moc_banner.cpp"
