// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QResizeEvent>

namespace statusbridge {

namespace {

//! Is never less high than its lines, which a layout in layouts does not see to by itself.
class WrappedLabel : public QLabel
{
public:
    using QLabel::QLabel;

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {QLabel::minimumSizeHint().width(), heightForWidth(width())};
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QLabel::resizeEvent(event);
        if (event->size().width() != event->oldSize().width()) {
            updateGeometry();
        }
    }
};

template <typename Label = QLabel>
Label *plainLabel(const QString &text)
{
    auto *label = new Label(text);
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
    auto *label = plainLabel<WrappedLabel>(text);
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
