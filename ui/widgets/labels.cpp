// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include <QLabel>

namespace statusbridge {

namespace {

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
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

} // namespace statusbridge
