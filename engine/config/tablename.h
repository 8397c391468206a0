// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVariantList>

#include <optional>

namespace statusbridge {

//! \brief A table by its names, unquoted. Without a schema (MySQL: a database) it is where the login looks first.
struct TableName
{
    QString schema;
    QString name;

    //! \brief What queries for a table are given (engine/store/sql/dialect.h).
    [[nodiscard]] QVariantList bindings() const { return {schema, name}; }
    bool operator==(const TableName &) const = default;
};

//! \brief Reads what a setting holds: `table` or `schema.table`, where a part that has a dot in it, or begins with a
//! double quote, stands in double quotes. Nothing if it is neither.
[[nodiscard]] std::optional<TableName> tableNameOf(const QString &text);

//! \brief The text that is read as these \p parts.
[[nodiscard]] QString tableText(const QStringList &parts);

} // namespace statusbridge
