// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apicontext.h"
#include "app/api/routes.h"

namespace statusbridge {

// What the rows of the table of routes are made of. All of it is pure.

using RouteHandler = decltype(ApiRoute::handler);

//! \brief How many entries a page of a list has.
inline constexpr int usualPage = 100;
inline constexpr int largestPage = 1000;

[[nodiscard]] JsonMember member(const char *name, const char *type, const char *help);
//! \brief One that may be null.
[[nodiscard]] JsonMember maybe(const char *name, const char *type, const char *help);
//! \brief A list of objects with \p members, or an object with them.
[[nodiscard]] JsonMember listOf(const char *name, const char *help, const QList<JsonMember> &members);
[[nodiscard]] JsonMember objectOf(const char *name, const char *help, const QList<JsonMember> &members);
//! \brief The parameters of a list that is read page by page, and the members of its answer beside the list.
[[nodiscard]] QList<JsonMember> pageParameters();
[[nodiscard]] JsonMember nextMember();

//! \brief Routes for viewers and above; \p tag is one of apiTags().
[[nodiscard]] ApiRoute getRoute(const char *tag, const char *path, const char *summary, const QList<JsonMember> &gives,
                                const RouteHandler &handler);
[[nodiscard]] ApiRoute postRoute(const char *tag, const char *path, const char *summary, const QList<JsonMember> &gives,
                                 const RouteHandler &handler);
[[nodiscard]] ApiRoute withMethod(const char *method, ApiRoute route);
[[nodiscard]] ApiRoute forOperators(ApiRoute route);
[[nodiscard]] ApiRoute forAdministrators(ApiRoute route);
//! \brief One that waits for another server.
[[nodiscard]] ApiRoute askingElsewhere(ApiRoute route);
//! \brief One that only reads, and takes in its body what it is to read.
[[nodiscard]] ApiRoute changingNothing(ApiRoute route);
//! \brief One that may find nothing under the names it is given.
[[nodiscard]] ApiRoute mayMiss(ApiRoute route);

//! \brief One that takes these parameters in its query.
[[nodiscard]] ApiRoute asking(ApiRoute route, const QList<JsonMember> &asks);

//! \brief The value of a parameter of the query; empty, or nothing, if it isn't there.
[[nodiscard]] QString parameter(const ApiRequest &request, const QString &name);
[[nodiscard]] std::optional<QString> filterParameter(const ApiRequest &request, const QString &name);

//! \brief How many entries are asked for. Errors: Usage.
[[nodiscard]] Expected<int> pageSizeOf(const ApiRequest &request);
//! \brief A number of the database's, such as a cycle's, as it stands in a path or a query. Errors: Usage.
[[nodiscard]] Expected<qint64> keyOf(const QString &name, const QString &text);
//! \brief A point in time with its distance to UTC; not valid if \p name isn't there. Errors: Usage.
[[nodiscard]] Expected<QDateTime> timeParameter(const ApiRequest &request, const QString &name);
//! \brief A list of texts in the body, none of them empty, at most \p most. Errors: Usage.
[[nodiscard]] Expected<QStringList> textsOf(const ApiRequest &request, const QString &name, qsizetype most);

//! \brief The values of an enum up to \p last that a parameter names, with commas between them. Errors: Usage.
template <typename Enum>
[[nodiscard]] Expected<QList<Enum>> enumParameter(const ApiRequest &request, const QString &name, Enum last)
{
    QList<Enum> values;
    QStringList known;
    for (int each = 0; each <= static_cast<int>(last); ++each) {
        known += toString(static_cast<Enum>(each));
    }
    for (const QString &word : parameter(request, name).split(u',', Qt::SkipEmptyParts)) {
        const auto index = known.indexOf(word.trimmed());
        if (index < 0) {
            return usageError(u"\"%1\" must be of %2, with commas between them, not \"%3\"."_s.arg(
                name, known.join(u", "_s), word.trimmed()));
        }
        values += static_cast<Enum>(index);
    }
    return values;
}

//! \brief The page of \p all: at most \p limit of them, and in "next" where the next page begins, null behind the last.
//! \p all was read with one more than that, which tells whether there is a next page.
template <typename T>
[[nodiscard]] QJsonObject pageOf(const QString &name, QList<T> all, int limit,
                                 const std::function<QJsonObject(const T &)> &write,
                                 const std::function<QString(const T &)> &cursor)
{
    const bool hasMore = all.size() > limit;
    all.resize(std::min<qsizetype>(all.size(), limit));
    QJsonArray list;
    for (const T &each : all) {
        list += write(each);
    }
    return {{name, list}, {u"next"_s, hasMore ? QJsonValue(cursor(all.constLast())) : QJsonValue()}};
}

} // namespace statusbridge
