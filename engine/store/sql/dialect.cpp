// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sql/dialect.h"

#include "engine/store/sql/sqlvalues.h"

namespace statusbridge {

bool saysYes(const QString &text)
{
    static const QStringList words = {u"1"_s, u"1.0"_s, u"true"_s, u"t"_s, u"yes"_s, u"y"_s, u"on"_s};
    return words.contains(text, Qt::CaseInsensitive);
}

const QMap<QString, QString> &flagWords()
{
    static const QMap<QString, QString> words = {
        {u"0"_s, u"1"_s}, {u"0.0"_s, u"1"_s}, {u"false"_s, u"true"_s}, {u"False"_s, u"True"_s}, {u"FALSE"_s, u"TRUE"_s},
        {u"f"_s, u"t"_s}, {u"F"_s, u"T"_s},   {u"no"_s, u"yes"_s},     {u"No"_s, u"Yes"_s},     {u"NO"_s, u"YES"_s},
        {u"n"_s, u"y"_s}, {u"N"_s, u"Y"_s},   {u"off"_s, u"on"_s},     {u"Off"_s, u"On"_s},     {u"OFF"_s, u"ON"_s}};
    return words;
}

QString noOf(const QString &yes)
{
    return flagWords().key(yes, u"0"_s);
}

QString Dialect::quoted(const QString &name) const
{
    return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

QString Dialect::qualified(const TableName &table) const
{
    return table.schema.isEmpty() ? quoted(table.name) : quoted(table.schema) + u'.' + quoted(table.name);
}

QString Dialect::jsonRows(const QList<BulkColumn> &fields) const
{
    QStringList columns;
    for (const BulkColumn &field : fields) {
        const QString value = jsonElementForm.arg(columns.size());
        columns += (field.type == BulkColumn::Type::Integer ? integer(value) : value) + u" AS "_s + quoted(field.name);
    }
    return jsonRowsForm.arg(columns.join(u", "_s));
}

QString Dialect::isText(const QString &expression, const QString &text, const ColumnType &type) const
{
    const QStringList values = valuesOfText(text, type);
    return comparable(expression, type) +
           (values.size() == 1 ? u" = "_s + values.constFirst() : u" IN (%1)"_s.arg(values.join(u", "_s)));
}

QString Dialect::hasText(const QString &expression, const ColumnType &) const
{
    return expression + u" <> ''"_s; // which NULL isn't either
}

QString Dialect::queryOfValues(const QString &text, const ColumnType &type, const QString &source) const
{
    const QStringList values = valuesOfText(text, type);
    if (values.size() == 1) {
        return u"SELECT %1 FROM %2"_s.arg(values.constFirst(), source);
    }
    QString chosen;
    QStringList numbers;
    for (qsizetype i = 0; i < values.size(); ++i) {
        chosen += u" WHEN %1 THEN %2"_s.arg(QString::number(i), values.at(i));
        numbers += u"SELECT %1 AS n"_s.arg(i);
    }
    return u"SELECT CASE forms.n%1 END FROM %2 CROSS JOIN (%3) AS forms"_s.arg(chosen, source,
                                                                               numbers.join(u" UNION ALL "_s));
}

QString Dialect::flagText(const QString &expression, const QString &word, const QString &otherwise) const
{
    QString chosen;
    for (const auto &[no, yes] : flagWords().asKeyValueRange()) {
        const bool isYes = saysYes(word);
        chosen += u" WHEN %1 THEN %2"_s.arg(sqlText(isYes ? no : yes), sqlText(isYes ? yes : no));
    }
    return u"CASE %1%2 ELSE %3 END"_s.arg(text(expression), chosen, otherwise);
}

QString Dialect::isOpenText(const QString &text)
{
    return u"coalesce(lower(%1), '') NOT IN ('1', '1.0', 'true', 't', 'yes', 'y', 'on')"_s.arg(text);
}

QString Dialect::orUpdate(const QStringList &keys, const QStringList &columns) const
{
    const QString conflict = u" ON CONFLICT (%1) DO "_s.arg(keys.join(u", "_s));
    if (columns.isEmpty()) {
        return conflict + u"NOTHING"_s;
    }
    QStringList assignments;
    for (const QString &column : columns) {
        assignments += column + u" = excluded."_s + column;
    }
    return conflict + u"UPDATE SET "_s + assignments.join(u", "_s);
}

QString Dialect::openIndex(const QString &name, const QString &table, const QString &queueId, const QString &updated,
                           const ColumnType &type) const
{
    return u"CREATE INDEX %1 ON %2 (%3) WHERE %4"_s.arg(name, table, queueId, isOpen(quoted(updated), type));
}

} // namespace statusbridge
