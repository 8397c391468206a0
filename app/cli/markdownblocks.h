// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace statusbridge {

//! \brief A piece of a text in Markdown, of the kinds that the manual is made of.
struct MarkdownBlock
{
    enum class Kind : quint8 { Heading, Paragraph, Item, Code, Table };

    Kind kind = Kind::Paragraph;
    int level = 0;                //!< of a heading, 1 and up; of an item, 0 and up
    QString mark = {};            //!< of an item: "-" or "1."
    QString text = {};            //!< words in one line, their Markdown resolved; of code: its lines
    QList<QStringList> rows = {}; //!< of a table, its head first, Markdown resolved
};

//! \brief The blocks of \p markdown in their order. Pure.
[[nodiscard]] QList<MarkdownBlock> markdownBlocks(const QString &markdown);

//! \brief \p markdown without its marks: `code` and **bold** as plain words, a link with where it leads. Pure.
[[nodiscard]] QString plainWords(const QString &markdown);

} // namespace statusbridge
