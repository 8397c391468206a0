// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace statusbridge {

//! \brief Draws one line of text and marks, by color and underline, what was searched for.
class HighlightDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setHighlight(const QString &text) { m_highlight = text; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QString m_highlight;
};

//! \brief Where \p wanted occurs in \p text, without regard to case and without overlaps; none if it is empty. Pure.
[[nodiscard]] QList<qsizetype> occurrences(const QString &text, const QString &wanted);

} // namespace statusbridge
