// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/unknownwords.h"

#include "engine/store/collector/rowsql.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"
#include "engine/store/state/keyvaluetable.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace statusbridge {

namespace {

QJsonObject toJson(const UnknownWords::Counts &counts)
{
    QJsonObject object;
    for (auto word = counts.cbegin(); word != counts.cend(); ++word) {
        object.insert(word.key(), word.value());
    }
    return object;
}

UnknownWords::Counts countsFromJson(const QJsonObject &object)
{
    UnknownWords::Counts counts;
    for (auto word = object.begin(); word != object.end(); ++word) {
        counts.insert(word.key(), word.value().toInt());
    }
    return counts;
}

QJsonObject objectIn(const std::optional<StateValue> &kept)
{
    return kept ? QJsonDocument::fromJson(kept->value.toUtf8()).object() : QJsonObject();
}

//! Writes only what is news, since it is the same for most cycles.
Expected<void> keepObject(Database &database, const QString &name, const QJsonObject &object)
{
    KeyValueTable state(database);
    return state.value(name).and_then([&](const std::optional<StateValue> &kept) {
        return objectIn(kept) == object ? Expected<void>()
               : object.isEmpty()
                   ? state.remove(name)
                   : state.setValue(name, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    });
}

} // namespace

QString UnknownWords::countState() const
{
    return u"unknown_words."_s + m_database.targetKey();
}

QString UnknownWords::passState() const
{
    return u"unknown_words_pass."_s + m_database.targetKey();
}

Expected<void> UnknownWords::update(const Ranking &ranking, const std::function<bool()> &mayContinue,
                                    const UnknownWordLimits &limits)
{
    auto going = pass();
    if (!going) {
        return going.error();
    }
    const auto deadline = std::chrono::steady_clock::now() + limits.time;
    bool hasMore = true;
    do {
        const auto advanced = advance(*going, ranking, limits.together);
        if (!advanced) {
            return advanced.error();
        }
        hasMore = *advanced;
    } while (hasMore && mayContinue() && std::chrono::steady_clock::now() < deadline);
    return keep(*going, !hasMore);
}

Expected<UnknownWords::Counts> UnknownWords::counts()
{
    return KeyValueTable(m_database).value(countState()).transform(objectIn).transform(countsFromJson);
}

Expected<UnknownWords::Pass> UnknownWords::pass()
{
    return KeyValueTable(m_database).value(passState()).transform(objectIn).transform([](const QJsonObject &kept) {
        return Pass{.lastSeen = kept.value(u"last_seen"_s).toString(),
                    .found = countsFromJson(kept.value(u"found"_s).toObject())};
    });
}

Expected<bool> UnknownWords::advance(Pass &pass, const Ranking &ranking, int together)
{
    const auto waiting = m_database.texts(
        u"SELECT queue_id FROM statusbridge_open_queue_ids WHERE target = %1 AND queue_id > ? ORDER BY queue_id "
        "LIMIT %2"_s.arg(m_database.targetKey(), QString::number(together)),
        {notNull(pass.lastSeen)});
    if (!waiting || waiting->isEmpty()) {
        return waiting.transform([](const auto &) { return false; });
    }
    pass.lastSeen = waiting->constLast();
    return addTo(pass.found, *waiting, ranking).transform([&] { return waiting->size() == together; });
}

Expected<void> UnknownWords::addTo(Counts &found, const QStringList &queueIds, const Ranking &ranking)
{
    QHash<QString, QString> unknown;
    QSet<QString> known;
    const QSet<QString> wanted(queueIds.cbegin(), queueIds.cend()); // a column may compare without case
    const auto note = [&](const QSqlQuery &row) {
        const QString queueId = row.value(0).toString();
        const QString word = row.value(1).toString();
        if (ranking.read(word)) {
            known.insert(queueId);
        } else if (wanted.contains(queueId)) {
            unknown.insert(queueId, word.trimmed().toLower());
        }
    };
    for (const ResolvedTable &table : m_tables.matched()) {
        const RowSql sql(m_database.dialect(), table);
        const QString select = u"SELECT %1, %2 FROM %3 r WHERE %4 AND %5"_s.arg(
            sql.queueIdText(), sql.statusText(), sql.table(), sql.hasQueueIdOfBoundTexts(), sql.isOpen());
        for (const QString &list : jsonLists(queueIds)) {
            if (const auto read = m_database.forEachRow(select, {list}, note); !read) {
                return read;
            }
        }
    }
    for (auto each = unknown.cbegin(); each != unknown.cend(); ++each) {
        if (!known.contains(each.key())) {
            ++found[each.value()];
        }
    }
    return {};
}

Expected<void> UnknownWords::keep(const Pass &pass, bool isComplete)
{
    const auto before = isComplete ? Expected<Counts>(Counts()) : counts();
    if (!before) {
        return before.error();
    }
    Counts shown = pass.found;
    for (auto word = before->cbegin(); word != before->cend(); ++word) {
        shown[word.key()] = std::max(shown.value(word.key()), word.value());
    }
    const QJsonObject going =
        isComplete ? QJsonObject() : QJsonObject{{u"last_seen"_s, pass.lastSeen}, {u"found"_s, toJson(pass.found)}};
    return keepObject(m_database, countState(), toJson(shown)).and_then([&] {
        return keepObject(m_database, passState(), going);
    });
}

} // namespace statusbridge
