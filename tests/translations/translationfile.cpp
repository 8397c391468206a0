// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/translationfile.h"

#include "engine/core/literals.h"

#include <QFile>
#include <QXmlStreamReader>

namespace statusbridge {

namespace {

QStringList translationsIn(QXmlStreamReader &reader)
{
    QStringList forms;
    QString alone;
    while (!reader.atEnd() && reader.readNext() != QXmlStreamReader::EndElement) {
        if (reader.isStartElement()) {
            forms += reader.readElementText();
        } else if (reader.isCharacters()) {
            alone += reader.text();
        }
    }
    return forms.isEmpty() ? QStringList{alone} : forms;
}

TranslatedText textIn(QXmlStreamReader &reader, const QString &context)
{
    TranslatedText text{.context = context, .source = {}, .comment = {}, .state = {}, .translations = {}};
    while (reader.readNextStartElement()) {
        if (reader.name() == u"source") {
            text.source = reader.readElementText();
        } else if (reader.name() == u"comment") {
            text.comment = reader.readElementText();
        } else if (reader.name() == u"translation") {
            text.state = reader.attributes().value(u"type"_s).toString();
            text.translations = translationsIn(reader);
        } else {
            reader.skipCurrentElement();
        }
    }
    return text;
}

} // namespace

QString TranslatedText::name() const
{
    const QString spelt = u"%1: %2"_s.arg(context, source);
    return comment.isEmpty() ? spelt : u"%1 (%2)"_s.arg(spelt, comment);
}

QList<TranslatedText> translatedTexts(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QList<TranslatedText> texts;
    QString context;
    for (QXmlStreamReader reader(&file); !reader.atEnd(); reader.readNext()) {
        if (reader.isStartElement() && reader.name() == u"name") {
            context = reader.readElementText();
        } else if (reader.isStartElement() && reader.name() == u"message") {
            texts += textIn(reader, context);
        }
    }
    return texts;
}

} // namespace statusbridge
