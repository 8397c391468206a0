// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/manualtext.h"

#include "app/cli/markdownblocks.h"
#include "engine/core/literals.h"

#include <algorithm>
#include <numeric>

namespace statusbridge {

namespace {

constexpr int gap = 2; // between the columns of a table

QStringList wrapped(const QString &text, int width)
{
    QStringList lines = {QString()};
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        QString &line = lines.last();
        if (line.isEmpty()) {
            line = word;
        } else if (line.size() + 1 + word.size() <= width) {
            line += u' ' + word;
        } else {
            lines += word;
        }
    }
    return lines;
}

//! \p text behind \p first, its other lines as far to the right.
QString hanging(const QString &first, const QString &text, int columns)
{
    const auto left = static_cast<int>(first.size());
    return first + wrapped(text, columns - left).join(u'\n' + QString(left, u' ')) + u'\n';
}

QString heading(const MarkdownBlock &block, int columns)
{
    const QStringList lines = wrapped(block.text, columns);
    qsizetype longest = 0;
    for (const QString &line : lines) {
        longest = std::max(longest, line.size());
    }
    const QString underline = block.level > 2 ? QString() : QString(longest, block.level == 1 ? u'=' : u'-') + u'\n';
    return lines.join(u'\n') + u'\n' + underline;
}

qsizetype longestWord(const QString &text)
{
    qsizetype longest = 0;
    const QStringList words = text.split(u' ');
    for (const QString &word : words) {
        longest = std::max(longest, word.size());
    }
    return longest;
}

//! Of each column the most of what \p measure says of its cells.
template <typename Measure>
QList<qsizetype> columnWidths(const QList<QStringList> &rows, Measure measure)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype column = 0; column < row.size(); ++column) {
            widths[column] = std::max(widths.at(column), measure(row.at(column)));
        }
    }
    return widths;
}

//! The widest column gives way until all fit, as far as its words let it.
QList<qsizetype> fittingWidths(const QList<QStringList> &rows, int columns)
{
    auto widths = columnWidths(rows, [](const QString &cell) { return cell.size(); });
    const auto least = columnWidths(rows, longestWord);
    const qsizetype room = columns - gap * (widths.size() - 1);
    while (std::accumulate(widths.cbegin(), widths.cend(), qsizetype(0)) > room) {
        qsizetype widest = -1;
        for (qsizetype column = 0; column < widths.size(); ++column) {
            const bool canGive = widths.at(column) > least.at(column);
            widest = canGive && (widest < 0 || widths.at(column) > widths.at(widest)) ? column : widest;
        }
        if (widest < 0) {
            break;
        }
        --widths[widest];
    }
    return widths;
}

QString tableRow(const QStringList &row, const QList<qsizetype> &widths)
{
    QList<QStringList> cells;
    qsizetype height = 1;
    for (qsizetype column = 0; column < row.size(); ++column) {
        cells += wrapped(row.at(column), static_cast<int>(widths.at(column)));
        height = std::max(height, cells.constLast().size());
    }
    QString text;
    for (qsizetype line = 0; line < height; ++line) {
        QString all;
        for (qsizetype column = 0; column < row.size(); ++column) {
            all += cells.at(column).value(line).leftJustified(widths.at(column) + gap);
        }
        while (all.endsWith(u' ')) {
            all.chop(1);
        }
        text += all + u'\n';
    }
    return text;
}

QString table(const QList<QStringList> &rows, int columns)
{
    const auto widths = fittingWidths(rows, columns);
    QStringList underlines;
    for (const qsizetype width : widths) {
        underlines += QString(width, u'-');
    }
    QString text = tableRow(rows.value(0), widths) + tableRow(underlines, widths);
    for (const QStringList &row : rows.mid(1)) {
        text += tableRow(row, widths);
    }
    return text;
}

QString code(const QString &lines)
{
    const QString left(4, u' ');
    return left + QString(lines).replace(u'\n', u'\n' + left) + u'\n';
}

QString blockText(const MarkdownBlock &block, int columns)
{
    switch (block.kind) {
    case MarkdownBlock::Kind::Heading:
        return heading(block, columns);
    case MarkdownBlock::Kind::Paragraph:
        return hanging({}, block.text, columns);
    case MarkdownBlock::Kind::Item:
        return hanging(QString(block.level * 2 + 2, u' ') + block.mark + u' ', block.text, columns);
    case MarkdownBlock::Kind::Code:
        return code(block.text);
    case MarkdownBlock::Kind::Table:
        return table(block.rows, columns);
    }
    Q_UNREACHABLE();
}

} // namespace

QString terminalText(const QString &markdown, int columns)
{
    QString text;
    auto before = MarkdownBlock::Kind::Heading;
    for (const MarkdownBlock &block : markdownBlocks(markdown)) {
        const bool isOneList = block.kind == MarkdownBlock::Kind::Item && before == block.kind;
        text += (text.isEmpty() || isOneList ? QString() : u"\n"_s) + blockText(block, columns);
        before = block.kind;
    }
    return text;
}

} // namespace statusbridge
