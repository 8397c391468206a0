// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/json/jsonviews.h"
#include "engine/core/visibletext.h"

#include <QJsonDocument>

#include <cstdio>

namespace statusbridge {

namespace {

void write(std::FILE *file, const QString &text)
{
    const auto bytes = visibleText(text, LineEnds::Kept).toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), file);
    if (!bytes.endsWith('\n')) {
        std::fputc('\n', file);
    }
    std::fflush(file);
}

} // namespace

void Output::result(const QJsonObject &document, const QString &text)
{
    write(stdout, m_json ? QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Indented)) : text);
}

void Output::error(const Error &error)
{
    if (m_json) {
        result(errorDocument(error), {});
    }
    note(u"statusbridge: "_s + describe(error));
}

void Output::note(const QString &text)
{
    write(stderr, text);
}

} // namespace statusbridge
