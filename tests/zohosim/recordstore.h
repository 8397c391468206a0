// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>

namespace statusbridge::zohosim {

//! \brief The records of the form, in the order in which they were added; every record carries its `ID` as text.
class RecordStore
{
public:
    //! \brief Adds a record or replaces the one with that ID.
    void add(const QString &id, const QJsonObject &fields);
    void remove(const QString &id);
    void setField(const QString &id, const QString &field, const QJsonValue &value);
    //! \brief The record, empty if there is none.
    [[nodiscard]] QJsonObject record(const QString &id) const;
    [[nodiscard]] bool contains(const QString &id) const { return m_places.contains(id); }
    [[nodiscard]] const QList<QJsonObject> &records() const { return m_records; }

    //! \brief Makes the store count the values of these fields.
    void setUniqueFields(const QStringList &fields);
    //! \brief A unique field whose value another record has too, once \p changes are in; empty if there is none.
    [[nodiscard]] QString duplicate(const QString &id, const QJsonObject &changes) const;

private:
    void countValues(const QJsonObject &record, int by);

    QList<QJsonObject> m_records;
    QHash<QString, qsizetype> m_places;
    QStringList m_uniqueFields;
    QHash<QString, QHash<QString, int>> m_valueCounts; //!< by field and value
};

} // namespace statusbridge::zohosim
