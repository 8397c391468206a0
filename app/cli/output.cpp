// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/json/jsonviews.h"
#include "engine/core/visibletext.h"

#include <QJsonDocument>

namespace statusbridge {

Output::Output(std::FILE *out, std::FILE *err, bool json) : m_out(out), m_err(err), m_json(json) {}

void Output::result(const QJsonObject &document, const QString &text)
{
    write(m_out, m_json ? QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Indented)) : text);
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
    write(m_err, text);
}

void Output::write(std::FILE *file, const QString &text)
{
    const auto bytes = visibleText(text, LineEnds::Kept).toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), file);
    if (!bytes.endsWith('\n')) {
        std::fputc('\n', file);
    }
    std::fflush(file);
}

} // namespace statusbridge
