// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/markdownblocks.h"

#include "engine/core/literals.h"
#include "engine/manual/manual.h"

#include <QRegularExpression>

namespace statusbridge {

namespace {

using Kind = MarkdownBlock::Kind;

bool isRowOfTable(const QString &line)
{
    return line.startsWith(u'|');
}

QStringList cellsOf(const QString &line)
{
    static const QRegularExpression border(u"(?<!\\\\)\\|"_s);
    QStringList cells = line.trimmed().split(border);
    cells = cells.mid(1, cells.size() - 2); // before the first and behind the last border is nothing
    for (QString &cell : cells) {
        cell = plainWords(cell.trimmed().replace(u"\\|"_s, u"|"_s)); // also within code
    }
    return cells;
}

//! Takes the lines of a block that begins with the first of \p lines.
MarkdownBlock takeCode(QStringList &lines)
{
    lines.removeFirst();
    QStringList code;
    while (!lines.isEmpty() && !lines.constFirst().startsWith(u"```"_s)) {
        code += lines.takeFirst();
    }
    if (!lines.isEmpty()) {
        lines.removeFirst();
    }
    return {.kind = Kind::Code, .text = code.join(u'\n')};
}

MarkdownBlock takeTable(QStringList &lines)
{
    static const QRegularExpression underline(u"^[|: -]+$"_s);
    MarkdownBlock table{.kind = Kind::Table};
    while (!lines.isEmpty() && isRowOfTable(lines.constFirst())) {
        const QString line = lines.takeFirst();
        if (!underline.match(line).hasMatch()) {
            table.rows += cellsOf(line);
        }
    }
    return table;
}

const QRegularExpression &headingForm()
{
    static const QRegularExpression form(u"^(#{1,6}) (.*)$"_s);
    return form;
}

const QRegularExpression &itemForm()
{
    static const QRegularExpression form(u"^( *)([-*]|\\d+\\.) +(.*)$"_s);
    return form;
}

bool beginsABlock(const QString &line)
{
    return line.trimmed().isEmpty() || line.startsWith(u"```"_s) || isRowOfTable(line) ||
           headingForm().match(line).hasMatch() || itemForm().match(line).hasMatch();
}

//! Words that go on until a blank line, or one that begins something else.
QString takeWords(QString first, QStringList &lines)
{
    while (!lines.isEmpty() && !beginsABlock(lines.constFirst())) {
        first += u' ' + lines.takeFirst().trimmed();
    }
    return plainWords(first.simplified());
}

MarkdownBlock takeItem(const QRegularExpressionMatch &item, QStringList &lines)
{
    return {.kind = Kind::Item,
            .level = static_cast<int>(item.capturedLength(1)) / 2,
            .mark = item.captured(2),
            .text = takeWords(item.captured(3), lines)};
}

} // namespace

QList<MarkdownBlock> markdownBlocks(const QString &markdown)
{
    QList<MarkdownBlock> blocks;
    QStringList lines = markdown.split(u'\n');
    while (!lines.isEmpty()) {
        const QString &line = lines.constFirst();
        if (line.trimmed().isEmpty()) {
            lines.removeFirst();
        } else if (line.startsWith(u"```"_s)) {
            blocks += takeCode(lines);
        } else if (isRowOfTable(line)) {
            blocks += takeTable(lines);
        } else if (const auto heading = headingForm().match(line); heading.hasMatch()) {
            blocks += {.kind = Kind::Heading,
                       .level = static_cast<int>(heading.capturedLength(1)),
                       .text = plainWords(heading.captured(2))};
            lines.removeFirst();
        } else if (const auto item = itemForm().match(line); item.hasMatch()) {
            lines.removeFirst();
            blocks += takeItem(item, lines);
        } else {
            const QString first = lines.takeFirst();
            blocks += {.kind = Kind::Paragraph, .text = takeWords(first, lines)};
        }
    }
    return blocks;
}

QString plainWords(const QString &markdown)
{
    // What is between backticks stays as it is; the rest has pictures, links, bold words and escaped signs.
    static const QRegularExpression part(
        u"`([^`]*)`|!\\[([^\\]]*)\\]\\([^)]*\\)|\\[([^\\]]*)\\]\\(([^)]*)\\)|\\*\\*|\\\\([*_|<>\\[\\]`\\\\])"_s);
    QString plain;
    qsizetype end = 0;
    for (auto each = part.globalMatch(markdown); each.hasNext();) {
        const auto match = each.next();
        plain += QStringView(markdown).mid(end, match.capturedStart() - end);
        end = match.capturedEnd();
        if (match.capturedLength(3) > 0) {
            const QString topic = manualLink(match.captured(4), {}).topic;
            const QString words = plainWords(match.captured(3));
            const bool saysWhere = match.captured(4) == words || match.captured(4).startsWith(u'#');
            plain +=
                saysWhere ? words : u"%1 (%2)"_s.arg(words, topic.isEmpty() ? match.captured(4) : u"help "_s + topic);
        } else if (match.capturedLength(2) > 0) {
            plain += u"(Picture: %1)"_s.arg(match.captured(2));
        } else {
            plain += match.captured(1) + match.captured(5); // one of them, or none
        }
    }
    return plain + markdown.mid(end);
}

} // namespace statusbridge
