// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/literals.h"
#include "engine/core/sentence.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>

#include <optional>

namespace statusbridge {

//! \brief Reads the members of a document of the API. What is missing, null or of another type is empty, so that a
//! document of another version is read as far as it goes. A value: any thread.
class JsonReader
{
public:
    explicit JsonReader(const QJsonObject &object) : m_object(object) {}

    [[nodiscard]] bool has(const char *name) const;
    [[nodiscard]] QString text(const char *name) const { return value(name).toString(); }
    [[nodiscard]] QStringList texts(const char *name) const;
    [[nodiscard]] bool is(const char *name) const { return value(name).toBool(); }
    [[nodiscard]] int number(const char *name) const { return static_cast<int>(value(name).toInteger()); }
    [[nodiscard]] qint64 bigNumber(const char *name) const { return value(name).toInteger(); }
    [[nodiscard]] double real(const char *name) const { return value(name).toDouble(); }
    [[nodiscard]] std::chrono::milliseconds seconds(const char *name) const;
    [[nodiscard]] QDateTime time(const char *name) const; //!< UTC
    //! \brief What \p name holds as Sentence::stored() says.
    [[nodiscard]] Sentence sentence(const char *name) const { return Sentence::fromStored(text(name)); }
    [[nodiscard]] QMap<QString, int> counts(const char *name) const;
    [[nodiscard]] JsonReader part(const char *name) const { return JsonReader(value(name).toObject()); }
    [[nodiscard]] QList<JsonReader> parts(const char *name) const;
    [[nodiscard]] const QJsonObject &object() const { return m_object; }

    //! \brief The value of an enum whose word \p name holds; \p usual if it is none that is known here.
    template <typename Enum>
    [[nodiscard]] Enum word(const char *name, Enum last, Enum usual) const
    {
        return known(name, last).value_or(usual);
    }
    template <typename Enum>
    [[nodiscard]] std::optional<Enum> known(const char *name, Enum last) const
    {
        const QString word = text(name);
        for (int each = 0; each <= static_cast<int>(last); ++each) {
            if (toString(static_cast<Enum>(each)) == word) {
                return static_cast<Enum>(each);
            }
        }
        return std::nullopt;
    }

    template <typename T>
    [[nodiscard]] QList<T> list(const char *name, T (*read)(const JsonReader &)) const
    {
        QList<T> all;
        for (const JsonReader &each : parts(name)) {
            all += read(each);
        }
        return all;
    }
    template <typename T>
    [[nodiscard]] std::optional<T> maybe(const char *name, T (*read)(const JsonReader &)) const
    {
        return has(name) ? std::optional(read(part(name))) : std::nullopt;
    }

private:
    [[nodiscard]] QJsonValue value(const char *name) const { return m_object.value(QLatin1StringView(name)); }

    QJsonObject m_object;
};

} // namespace statusbridge
