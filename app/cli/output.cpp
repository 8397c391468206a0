// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/cli/text.h"
#include "app/json/jsonviews.h"
#include "engine/core/visibletext.h"

#include <QJsonDocument>

#include <cstdio>

namespace statusbridge {

namespace {

void writeBytes(std::FILE *file, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), file);
    if (!bytes.endsWith('\n')) {
        std::fputc('\n', file);
    }
    std::fflush(file);
}

void writeText(std::FILE *file, const QString &text)
{
    writeBytes(file, visibleText(text, LineEnds::Kept).toUtf8());
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
    if (m_json) {
        writeBytes(stdout, jsonBytes(document));
    } else {
        writeText(stdout, text);
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
    writeText(stderr, oneLine(sentence));
}

void Output::guide(const QString &lines)
{
    writeText(stderr, lines);
}

} // namespace statusbridge
