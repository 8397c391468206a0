// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/delivery/messagekinds.h"

#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"

#include <QCryptographicHash>
#include <QSqlQuery>

namespace statusbridge {

namespace {

constexpr QLatin1StringView kindTable("statusbridge_message_kinds");

//! By which a kind is found: its texts together are longer than what an index holds.
QString digestOf(const MessageKind &kind)
{
    const QString all = jsonList({kind.provider, kind.number, kind.messageTemplate, toString(kind.state), kind.word,
                                  kind.reasonProvider, kind.reasonCode});
    return QString::fromLatin1(QCryptographicHash::hash(all.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

} // namespace

MessageKinds::Missing MessageKinds::missing(const QList<CountedMessage> &messages) const
{
    Missing missing;
    for (const CountedMessage &message : messages) {
        if (const QString digest = digestOf(message.kind); !m_ids.contains(digest)) {
            missing.insert(digest, &message);
        }
    }
    return missing;
}

Expected<QHash<QString, qint64>> MessageKinds::read(const Missing &missing)
{
    QHash<QString, qint64> found;
    if (missing.isEmpty()) {
        return found;
    }
    const auto read = m_database.forEachRow(
        u"SELECT digest, id FROM %1 WHERE %2"_s.arg(kindTable, m_database.dialect().isOneOfBoundTexts(u"digest"_s)),
        {jsonList(missing.keys())},
        [&found](const QSqlQuery &row) { found.insert(row.value(0).toString(), row.value(1).toLongLong()); });
    return read.transform([&] { return found; });
}

Expected<void> MessageKinds::find(const QList<CountedMessage> &messages)
{
    return read(missing(messages)).and_then([this](const QHash<QString, qint64> &found) {
        keep(found);
        return Expected<void>();
    });
}

Expected<QHash<QString, qint64>> MessageKinds::add(const QList<CountedMessage> &messages)
{
    const Missing absent = missing(messages);
    const auto there = read(absent);
    if (!there || there->size() == absent.size()) {
        return there;
    }
    BulkRows rows;
    for (auto each = absent.cbegin(); each != absent.cend(); ++each) {
        const MessageKind &kind = each.value()->kind;
        if (!there->contains(each.key())) {
            rows.addRow(each.key(), orNull(kind.provider), orNull(kind.number), orNull(kind.messageTemplate),
                        static_cast<qint64>(kind.state), orNull(kind.word), orNull(kind.reasonProvider),
                        orNull(kind.reasonCode), orNull(each.value()->reasonWords));
        }
    }
    return insertAll(m_database, QString(kindTable),
                     {{u"digest"_s},
                      {u"provider"_s},
                      {u"business_number"_s},
                      {u"template_name"_s},
                      {u"state"_s, BulkColumn::Type::Integer},
                      {u"word"_s},
                      {u"reason_provider"_s},
                      {u"reason_code"_s},
                      {u"reason"_s}},
                     rows)
        .and_then([&] { return read(absent); });
}

qint64 MessageKinds::idOf(const MessageKind &kind, const QHash<QString, qint64> &added) const
{
    const QString digest = digestOf(kind);
    const auto known = m_ids.constFind(digest);
    return known == m_ids.cend() ? added.value(digest) : *known;
}

Expected<QHash<qint64, StoredKind>> storedKinds(Database &database)
{
    QHash<qint64, StoredKind> kinds;
    const auto read = database.forEachRow(
        u"SELECT id, provider, business_number, template_name, state, word, reason_provider, reason_code, reason "
        "FROM %1"_s.arg(kindTable),
        {}, [&kinds](const QSqlQuery &row) {
            const auto state = std::min<qint64>(row.value(4).toLongLong(), static_cast<qint64>(lastDeliveryState));
            kinds.insert(row.value(0).toLongLong(), {.kind = {.provider = row.value(1).toString(),
                                                              .number = row.value(2).toString(),
                                                              .messageTemplate = row.value(3).toString(),
                                                              .state = static_cast<DeliveryState>(state),
                                                              .word = row.value(5).toString(),
                                                              .reasonProvider = row.value(6).toString(),
                                                              .reasonCode = row.value(7).toString()},
                                                     .reasonWords = row.value(8).toString()});
        });
    return read.transform([&] { return kinds; });
}

} // namespace statusbridge
