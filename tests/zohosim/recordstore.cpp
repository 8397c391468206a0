// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/zohosim/recordstore.h"

#include "engine/core/literals.h"

namespace statusbridge::zohosim {

void RecordStore::add(const QString &id, const QJsonObject &fields)
{
    QJsonObject record = fields;
    record.insert(u"ID"_s, id);
    if (const auto place = m_places.constFind(id); place != m_places.cend()) {
        countValues(m_records.at(*place), -1);
        m_records[*place] = record;
    } else {
        m_places.insert(id, m_records.size());
        m_records.append(record);
    }
    countValues(record, 1);
}

void RecordStore::remove(const QString &id)
{
    const auto place = m_places.constFind(id);
    if (place == m_places.cend()) {
        return;
    }
    countValues(m_records.at(*place), -1);
    m_records.removeAt(*place);
    m_places.clear();
    for (qsizetype i = 0; i < m_records.size(); ++i) {
        m_places.insert(m_records.at(i).value(QLatin1StringView("ID")).toString(), i);
    }
}

void RecordStore::setField(const QString &id, const QString &field, const QJsonValue &value)
{
    const auto place = m_places.constFind(id);
    if (place == m_places.cend()) {
        return;
    }
    QJsonObject &record = m_records[*place];
    countValues(record, -1);
    record.insert(field, value);
    countValues(record, 1);
}

QJsonObject RecordStore::record(const QString &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? QJsonObject() : m_records.at(*place);
}

void RecordStore::setUniqueFields(const QStringList &fields)
{
    m_uniqueFields = fields;
    m_valueCounts.clear();
    for (const QJsonObject &record : std::as_const(m_records)) {
        countValues(record, 1);
    }
}

QString RecordStore::duplicate(const QString &id, const QJsonObject &changes) const
{
    const QJsonObject before = record(id);
    for (const QString &field : m_uniqueFields) {
        const QString old = before.value(field).toString();
        const QString value = changes.contains(field) ? changes.value(field).toString() : old;
        const int allowed = value == old ? 1 : 0;
        if (!value.isEmpty() && m_valueCounts.value(field).value(value) > allowed) {
            return field;
        }
    }
    return {};
}

void RecordStore::countValues(const QJsonObject &record, int by)
{
    for (const QString &field : std::as_const(m_uniqueFields)) {
        m_valueCounts[field][record.value(field).toString()] += by;
    }
}

} // namespace statusbridge::zohosim
