// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/sentence.h"

#include "engine/core/literals.h"

#include <QJsonDocument>
#include <QMetaEnum>

#include <algorithm>
#include <optional>

namespace statusbridge {

namespace {

QMetaEnum ids()
{
    return QMetaEnum::fromType<SentenceId>();
}

std::optional<SentenceId> idOf(const QString &name)
{
    bool isKnown = false;
    const int value = ids().keyToValue(name.toLatin1().constData(), &isKnown);
    return isKnown ? std::optional(static_cast<SentenceId>(value)) : std::nullopt;
}

//! In one go, so that a per cent sign in an argument stays what it is.
QString filledIn(const QString &text, const QStringList &arguments)
{
    QString filled;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text.at(i) == u'%' && i + 1 < text.size() ? text.at(i + 1).digitValue() : -1;
        if (number < 1) {
            filled += text.at(i);
        } else {
            filled += arguments.value(number - 1);
            ++i;
        }
    }
    return filled;
}

} // namespace

Sentence::Argument::Argument(const Sentence &sentence)
    : m_value(sentence.m_id == SentenceId::Worded ? QJsonValue(sentence.english()) : QJsonValue(sentence.toJson()))
{}

Sentence::Sentence(SentenceId id, std::initializer_list<Argument> arguments) : m_id(id)
{
    for (const Argument &argument : arguments) {
        m_arguments.append(argument.value());
    }
}

Sentence::Sentence(const QString &words)
{
    if (!words.isEmpty()) {
        m_arguments.append(words);
    }
}

QString Sentence::text(const Texts &texts, const ArgumentTexts &argumentTexts) const
{
    if (m_id == SentenceId::Worded) {
        return m_arguments.at(0).toString();
    }
    QStringList arguments;
    for (const auto &argument : m_arguments) {
        arguments += argument.isArray() ? fromJson(argument.toArray()).text(texts, argumentTexts)
                     : argumentTexts    ? argumentTexts(argument.toString())
                                        : argument.toString();
    }
    return filledIn(texts(m_id), arguments);
}

bool Sentence::mentions(const std::function<bool(SentenceId)> &predicate) const
{
    return predicate(m_id) || std::ranges::any_of(m_arguments, [&](const QJsonValue &argument) {
               return argument.isArray() && fromJson(argument.toArray()).mentions(predicate);
           });
}

QString Sentence::english() const
{
    return text([](SentenceId id) { return QString::fromUtf8(englishText(id)); });
}

QString Sentence::stored() const
{
    return m_id == SentenceId::Worded ? english()
                                      : QString::fromUtf8(QJsonDocument(toJson()).toJson(QJsonDocument::Compact));
}

Sentence Sentence::fromStored(const QString &text)
{
    const QJsonArray array = text.startsWith(u'[') ? QJsonDocument::fromJson(text.toUtf8()).array() : QJsonArray();
    return array.isEmpty() || !idOf(array.first().toString()) ? Sentence(text) : fromJson(array);
}

Sentence Sentence::then(const Sentence &next) const
{
    return next.isEmpty() ? *this : isEmpty() ? next : Sentence(SentenceId::TwoSentences, {*this, next});
}

QJsonArray Sentence::toJson() const
{
    QJsonArray array = m_arguments;
    array.prepend(nameOf(m_id));
    return array;
}

Sentence Sentence::fromJson(const QJsonArray &array)
{
    Sentence sentence;
    sentence.m_id = idOf(array.first().toString()).value_or(SentenceId::Worded);
    sentence.m_arguments = array;
    sentence.m_arguments.removeFirst();
    return sentence;
}

QString nameOf(SentenceId id)
{
    return QString::fromLatin1(ids().valueToKey(static_cast<int>(id)));
}

QList<SentenceId> allSentenceIds()
{
    QList<SentenceId> all;
    for (int i = 0; i < ids().keyCount(); ++i) {
        all += static_cast<SentenceId>(ids().value(i));
    }
    return all;
}

} // namespace statusbridge
