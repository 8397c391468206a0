// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/status/bodies/jsontext.h"

#include "engine/core/literals.h"
#include "engine/status/bodies/jsonnumbers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

#include <algorithm>

namespace statusbridge {

namespace {

//! A collector that stores a body as JSON within JSON does so once, or by mistake twice.
constexpr int deepestText = 3;

//! \p bytes as UTF-8 without a mark, whichever Unicode they are in.
QByteArray asUtf8(const QByteArray &bytes)
{
    auto encoding = QStringConverter::encodingForData(bytes, u'{');
    encoding = encoding ? encoding : QStringConverter::encodingForData(bytes, u'[');
    if (!encoding) {
        return bytes;
    }
    QStringDecoder decoder(*encoding);
    return QString(decoder.decode(bytes)).toUtf8();
}

std::variant<QJsonValue, BodyTrouble> documentOf(const QByteArray &utf8)
{
    const QByteArray trimmed = utf8.trimmed();
    // QJsonDocument holds lists and objects alone; a list around the value must still have one element.
    const bool isBare = !trimmed.startsWith('{') && !trimmed.startsWith('[');
    const QByteArray json = withWholeNumbers(isBare ? '[' + trimmed + ']' : trimmed);
    QJsonParseError error;
    auto document = QJsonDocument::fromJson(json, &error);
    if (error.error == QJsonParseError::IllegalUTF8String) {
        document = QJsonDocument::fromJson(QString::fromUtf8(json).toUtf8(), &error);
    }
    switch (error.error) {
    case QJsonParseError::NoError:
        break;
    case QJsonParseError::DeepNesting:
        return BodyTrouble::TooDeep;
    case QJsonParseError::DocumentTooLarge:
        return BodyTrouble::TooLarge;
    default:
        return BodyTrouble::NoJson;
    }
    if (!isBare) {
        return document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
    }
    if (document.array().size() != 1) {
        return BodyTrouble::NoJson;
    }
    return document.array().at(0);
}

bool isUnstorable(QChar sign)
{
    return sign.isNull() || sign.isSurrogate();
}

} // namespace

std::variant<QJsonValue, BodyTrouble> jsonOf(const QByteArray &bytes)
{
    const QByteArray utf8 = asUtf8(bytes);
    if (utf8.trimmed().isEmpty()) {
        return BodyTrouble::Empty;
    }
    const auto document = documentOf(utf8);
    const auto *value = std::get_if<QJsonValue>(&document);
    if (!value) {
        return document;
    }
    QJsonValue inside = *value;
    for (int times = 0; times < deepestText && inside.isString(); ++times) {
        // A text within which stands a text that is a document is one as well.
        const auto next = documentOf(inside.toString().toUtf8());
        const auto *found = std::get_if<QJsonValue>(&next);
        if (!found) {
            return next;
        }
        inside = *found;
    }
    return inside;
}

QJsonValue opened(const QJsonValue &value)
{
    if (!value.isString()) {
        return value;
    }
    const QString text = value.toString().trimmed();
    if (!text.startsWith(u'{') && !text.startsWith(u'[')) {
        return value;
    }
    const auto document = documentOf(text.toUtf8());
    const auto *found = std::get_if<QJsonValue>(&document);
    return found ? *found : value;
}

QString textOf(const QJsonValue &value)
{
    if (value.isDouble()) {
        return QString::number(value.toInteger());
    }
    if (value.isBool()) {
        return value.toBool() ? u"true"_s : u"false"_s;
    }
    QString text = value.toString();
    if (std::none_of(text.cbegin(), text.cend(), isUnstorable)) {
        return text;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            ++i;
        } else if (isUnstorable(text.at(i))) {
            text[i] = QChar::ReplacementCharacter;
        }
    }
    return text;
}

} // namespace statusbridge
