// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/literals.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <optional>
#include <type_traits>

namespace statusbridge {

//! \brief A member of a document as it is described to those who read it.
struct JsonMember
{
    QString name = {};
    QString type = {}; //!< of JSON schema: string, integer, number, boolean, object, array
    bool mayBeNull = false;
    QString help = {};              //!< one sentence
    QList<JsonMember> members = {}; //!< of an object, or of the objects in an array; more may follow
    QString items = {};             //!< the type of what is in an array, if those are no objects
};

//! \brief A member of the document of a View: its description, and how its value is found. The type follows from the
//! value's: what is written and what is described can't differ.
template <typename View>
struct JsonField
{
    JsonMember member;
    std::function<QJsonValue(const View &)> value;

    //! \param find a member of View, or a function that takes one; what it returns must be one that jsonValue() knows
    template <typename F>
    JsonField(const char *name, const char *help, F find);
    JsonField(const JsonMember &described, const std::function<QJsonValue(const View &)> &found)
        : member(described), value(found)
    {}

    //! \brief The same member in the document of what has a View as a \p part.
    template <typename Outer>
    [[nodiscard]] JsonField<Outer> within(View Outer::*part) const
    {
        return {member, [part, found = value](const Outer &outer) { return found(outer.*part); }};
    }
};

template <typename View>
using JsonFields = QList<JsonField<View>>;

//! \brief All members of the document of a View; specialized for those that have one.
template <typename View>
[[nodiscard]] const JsonFields<View> &jsonFields();

//! \brief A time as text with "+00:00", or null.
[[nodiscard]] inline QJsonValue jsonTime(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss") + u"+00:00"_s) : QJsonValue();
}

namespace jsonforms {

template <typename T>
inline constexpr bool isOptional = false;
template <typename T>
inline constexpr bool isOptional<std::optional<T>> = true;
template <typename T>
inline constexpr bool isList = false;
template <typename T>
inline constexpr bool isList<QList<T>> = true;
template <typename T>
inline constexpr bool isPlain = std::is_arithmetic_v<T> || std::is_same_v<T, QString> || std::is_same_v<T, QJsonObject>;

template <typename T>
QString typeName()
{
    if constexpr (std::is_same_v<T, bool>) {
        return u"boolean"_s;
    } else if constexpr (std::is_arithmetic_v<T>) {
        return std::is_integral_v<T> ? u"integer"_s : u"number"_s;
    } else {
        return std::is_same_v<T, QJsonObject> ? u"object"_s : u"string"_s;
    }
}

} // namespace jsonforms

//! \brief How a value is described, without name and help. What has fields is an object.
template <typename T>
[[nodiscard]] JsonMember jsonForm()
{
    using namespace jsonforms;
    if constexpr (isPlain<T>) {
        return {.type = typeName<T>()};
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        return {.type = u"string"_s, .mayBeNull = true};
    } else if constexpr (isOptional<T>) {
        auto form = jsonForm<typename T::value_type>();
        form.mayBeNull = true;
        return form;
    } else if constexpr (isList<T>) {
        auto form = jsonForm<typename T::value_type>();
        form.items = form.type == u"object" ? QString() : form.type;
        form.type = u"array"_s;
        return form;
    } else {
        JsonMember form{.type = u"object"_s};
        for (const auto &field : jsonFields<T>()) {
            form.members.append(field.member);
        }
        return form;
    }
}

//! \brief How it is written.
template <typename T>
[[nodiscard]] QJsonValue jsonValue(const T &value)
{
    using namespace jsonforms;
    if constexpr (isPlain<T>) {
        return value;
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        return jsonTime(value);
    } else if constexpr (isOptional<T>) {
        return value ? jsonValue(*value) : QJsonValue();
    } else if constexpr (isList<T>) {
        QJsonArray array;
        for (const auto &element : value) {
            array += jsonValue(element);
        }
        return array;
    } else {
        QJsonObject object;
        for (const auto &field : jsonFields<T>()) {
            object.insert(field.member.name, field.value(value));
        }
        return object;
    }
}

template <typename View>
template <typename F>
JsonField<View>::JsonField(const char *name, const char *help, F find)
    : member(jsonForm<std::remove_cvref_t<std::invoke_result_t<F, const View &>>>())
    , value([find](const View &view) { return jsonValue(std::invoke(find, view)); })
{
    member.name = QString::fromLatin1(name);
    member.help = QString::fromLatin1(help);
}

} // namespace statusbridge
