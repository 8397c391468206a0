// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace statusbridge::zohosim {

enum class FieldKind : quint8 { Id, Text, Number, Boolean, DateTime, Choice, Lookup, Name, Formula };

//! \brief One field of the form, by its link name.
struct Field
{
    QString name = {};
    FieldKind kind = FieldKind::Text;
    QStringList choices = {}; //!< what a Choice takes
    bool unique = false;
    int maxLength = 0;    //!< characters, 0 = no limit
    bool inReport = true; //!< false: the form has it, the report doesn't display it
};

//! \brief The form's fields. `ID` is always among them.
class Schema
{
public:
    Schema();
    //! \brief The fields that Statusbridge knows, all of them text, as a plain report of messages has them.
    [[nodiscard]] static Schema messages();

    //! \brief Adds a field, or replaces the one of that name.
    void set(const Field &field);
    void remove(const QString &name);
    //! \brief The field with exactly this link name, or null.
    [[nodiscard]] const Field *find(const QString &name) const;
    [[nodiscard]] const QList<Field> &fields() const { return m_fields; }

private:
    QList<Field> m_fields;
};

} // namespace statusbridge::zohosim
