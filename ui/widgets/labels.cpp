// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include "engine/core/literals.h"
#include "engine/core/visibletext.h"
#include "ui/text/readingorder.h"
#include "ui/theme/metrics.h"

#include <QLabel>

namespace statusbridge {

namespace {

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel;
    setVisibleText(label, text);
    return label;
}

QLabel *inSize(QLabel *label, TextSize size)
{
    label->setFont(fontOf(size, label->font()));
    return label;
}

} // namespace

QLabel *titleLabel(const QString &text)
{
    return inSize(plainLabel(text), TextSize::Title);
}

QLabel *sectionLabel(const QString &text)
{
    return inSize(plainLabel(text), TextSize::Section);
}

QLabel *figureLabel(const QString &text)
{
    return inSize(plainLabel(text), TextSize::Figure);
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
    const QString visible = visibleText(text, LineEnds::Kept);
    const bool isCopied = label->textInteractionFlags().testFlag(Qt::TextSelectableByMouse);
    label->setText(isCopied ? visible : inReadingOrder(visible));
}

QString toolTipText(const QString &text)
{
    const auto escaped = inReadingOrder(visibleText(text, LineEnds::Kept)).toHtmlEscaped();
    return text.isEmpty() ? QString() : u"<p>%1</p>"_s.arg(QString(escaped).replace(u'\n', u"<br>"_s));
}

} // namespace statusbridge
