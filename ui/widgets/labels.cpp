// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include "engine/core/literals.h"
#include "engine/core/visibletext.h"

#include <QLabel>

namespace statusbridge {

namespace {

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel;
    setVisibleText(label, text);
    return label;
}

QLabel *inFont(QLabel *label, qreal factor, bool isBold)
{
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(isBold);
    label->setFont(font);
    return label;
}

} // namespace

QLabel *titleLabel(const QString &text)
{
    return inFont(plainLabel(text), 1.5, true);
}

QLabel *sectionLabel(const QString &text)
{
    return inFont(plainLabel(text), 1.0, true);
}

QLabel *wrappedLabel(const QString &text)
{
    QLabel *label = plainLabel(text);
    label->setWordWrap(true);
    return label;
}

QLabel *valueLabel(const QString &text)
{
    QLabel *label = plainLabel(text);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QLabel *quietLabel(const QString &text)
{
    QLabel *label = wrappedLabel(text);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

void setVisibleText(QLabel *label, const QString &text)
{
    label->setTextFormat(Qt::PlainText);
    label->setText(visibleText(text, LineEnds::Kept));
}

QString toolTipText(const QString &text)
{
    const auto escaped = visibleText(text, LineEnds::Kept).toHtmlEscaped();
    return text.isEmpty() ? QString() : u"<p>%1</p>"_s.arg(QString(escaped).replace(u'\n', u"<br>"_s));
}

} // namespace statusbridge
