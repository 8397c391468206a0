// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/sentence.h"

#include <QJsonObject>
#include <QMap>

#include <optional>

namespace statusbridge {

// The values of members: null where there is nothing to say, and numbers by words.

//! \brief Nothing for an empty text.
[[nodiscard]] inline std::optional<QString> unlessEmpty(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

//! \brief A text that is null if it is empty.
template <typename View>
[[nodiscard]] auto orNull(QString View::*text)
{
    return [text](const View &view) { return unlessEmpty(view.*text); };
}

template <typename View>
[[nodiscard]] auto orNull(Sentence View::*sentence)
{
    return [sentence](const View &view) { return unlessEmpty((view.*sentence).english()); };
}

//! \brief A number that is null if it is 0.
template <typename View, typename Number>
[[nodiscard]] auto orNull(Number View::*number)
{
    return [number](const View &view) { return view.*number > 0 ? std::optional(view.*number) : std::nullopt; };
}

//! \brief How many there are of each word.
[[nodiscard]] inline QJsonObject wordsToJson(const QMap<QString, int> &words)
{
    QJsonObject object;
    for (auto word = words.begin(); word != words.end(); ++word) {
        object.insert(word.key(), word.value());
    }
    return object;
}

} // namespace statusbridge
