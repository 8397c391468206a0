// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/zohowords.h"

#include "engine/core/literals.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringList>

namespace statusbridge::zoho {

namespace {

constexpr int deepest = 4;
constexpr int longest = 500;

QString flattened(const QJsonValue &value, int depth)
{
    if (depth > deepest) {
        return {};
    }
    QStringList parts;
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const auto &entry : list) {
            parts.append(flattened(entry, depth + 1));
        }
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            parts.append(it.key() + u": "_s + flattened(it.value(), depth + 1));
        }
    } else {
        parts.append(value.toVariant().toString().simplified());
    }
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

} // namespace

std::optional<QJsonObject> readBody(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

bool isWebPage(const QByteArray &body)
{
    return body.left(64).trimmed().startsWith('<');
}

std::optional<int> codeOf(const QJsonObject &body)
{
    bool readable = false;
    const int code = body.value(u"code").toVariant().toString().trimmed().toInt(&readable);
    return readable ? std::optional(code) : std::nullopt;
}

QString wordsOf(const QJsonObject &body)
{
    QStringList words;
    for (const auto key : {u"message", u"description", u"error"}) {
        const QString text = flattened(body.value(QStringView(key)), 0);
        if (!text.isEmpty() && !words.contains(text)) {
            words.append(text);
        }
    }
    return withoutTokens(words.join(u"; "_s)).left(longest);
}

QString withoutTokens(const QString &text)
{
    static const QRegularExpression token(u"\\b1000\\.[0-9A-Za-z._-]+"_s);
    QString cleaned = text;
    return cleaned.replace(token, u"…"_s);
}

} // namespace statusbridge::zoho
