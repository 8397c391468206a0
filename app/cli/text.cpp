// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text.h"

#include "engine/core/literals.h"
#include "engine/core/visibletext.h"

namespace statusbridge {

namespace {

QList<qsizetype> columnWidths(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const auto &row : rows) {
        widths.resize(qMax(widths.size(), row.size()));
        for (qsizetype column = 0; column < row.size(); ++column) {
            widths[column] = qMax(widths.at(column), row.at(column).size());
        }
    }
    return widths;
}

} // namespace

QString timeForPeople(const QDateTime &time)
{
    if (!time.isValid()) {
        return u"never"_s;
    }
    const auto local = time.toLocalTime();
    const int minutes = local.offsetFromUtc() / 60;
    return local.toString(u"yyyy-MM-ddTHH:mm:ss") + (minutes < 0 ? u'-' : u'+') +
           u"%1:%2"_s.arg(qAbs(minutes) / 60, 2, 10, QChar(u'0')).arg(qAbs(minutes) % 60, 2, 10, QChar(u'0'));
}

QString elapsedText(std::chrono::milliseconds duration)
{
    using namespace std::chrono;
    if (duration < 60s) {
        return QString::number(static_cast<double>(duration.count()) / 1000.0, 'f', 1) + u" s"_s;
    }
    const auto seconds = round<std::chrono::seconds>(duration).count();
    if (seconds < 3600) {
        return u"%1 min %2 s"_s.arg(seconds / 60).arg(seconds % 60);
    }
    return u"%1 h %2 min"_s.arg(seconds / 3600).arg(seconds % 3600 / 60);
}

QString oneLine(const QString &text)
{
    return visibleText(text).simplified();
}

QString cell(const QString &text)
{
    return text.isEmpty() ? u"-"_s : oneLine(text);
}

QString alignedColumns(const QList<QStringList> &rows, const QString &indent)
{
    const auto widths = columnWidths(rows);
    QString text;
    for (const auto &row : rows) {
        QString line = indent;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const bool isLast = column == row.size() - 1;
            line += isLast ? row.at(column) : row.at(column).leftJustified(widths.at(column) + 2);
        }
        text += line + u'\n';
    }
    return text;
}

} // namespace statusbridge
