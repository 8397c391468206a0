// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/cli/text.h"
#include "app/json/jsonviews.h"
#include "engine/core/visibletext.h"

#include <QJsonDocument>

#include <cerrno>
#include <cstdio>

namespace statusbridge {

namespace {

//! 0, or the system's number of why it could not all be written.
int writeBytes(std::FILE *file, QByteArray bytes)
{
    if (!bytes.endsWith('\n')) {
        bytes += '\n';
    }
    const auto size = static_cast<size_t>(bytes.size());
    const bool isWritten = std::fwrite(bytes.constData(), 1, size, file) == size && std::fflush(file) == 0;
    return isWritten ? 0 : errno;
}

int writeText(std::FILE *file, const QString &text)
{
    return writeBytes(file, visibleText(text, LineEnds::Kept).toUtf8());
}

// What a terminal would not show is written with JSON's own escape, so that it stays the same value.
QByteArray jsonBytes(const QJsonObject &document)
{
    const auto text = QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Indented));
    constexpr char16_t firstBeyondAscii = 0x80;
    QString escaped;
    for (const QChar unit : text) {
        const bool isShown = unit < firstBeyondAscii || visibleText(unit) == unit;
        escaped += isShown ? QString(unit) : u"\\u%1"_s.arg(unit.unicode(), 4, 16, QChar(u'0'));
    }
    return escaped.toUtf8();
}

} // namespace

void Output::result(const QJsonObject &document, const QString &text)
{
    const int why = m_json ? writeBytes(stdout, jsonBytes(document)) : writeText(stdout, text);
    m_isLost = why != 0;
    // A reader that wanted no more, such as "head", is told nothing; the exit status still says that it isn't all.
    if (m_isLost && why != EPIPE) {
        note(u"statusbridge: The result can't be written: %1."_s.arg(qt_error_string(why)));
    }
}

void Output::error(const Error &error)
{
    if (m_json) {
        result(errorDocument(error), {});
    }
    note(u"statusbridge: "_s + describe(error));
}

void Output::note(const QString &sentence)
{
    static_cast<void>(writeText(stderr, oneLine(sentence)));
}

void Output::guide(const QString &lines)
{
    static_cast<void>(writeText(stderr, lines));
}

} // namespace statusbridge
