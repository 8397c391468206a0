// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/zohosim/schema.h"

#include "engine/core/literals.h"

#include <algorithm>

namespace statusbridge::zohosim {

Schema::Schema() : m_fields{Field{.name = u"ID"_s, .kind = FieldKind::Id}} {}

Schema Schema::messages()
{
    Schema schema;
    for (const QString &name : {u"Queue_ID_DV"_s, u"Status"_s, u"recipient_id"_s, u"Queue_ID_Webhook"_s,
                                u"Message_ID_Webhook"_s, u"TimeStamp_Webhook"_s, u"recipient_id_Webhook"_s}) {
        schema.set(Field{.name = name});
    }
    return schema;
}

void Schema::set(const Field &field)
{
    remove(field.name);
    m_fields.append(field);
}

void Schema::remove(const QString &name)
{
    m_fields.removeIf([&name](const Field &field) { return field.name == name; });
}

const Field *Schema::find(const QString &name) const
{
    const auto found =
        std::find_if(m_fields.cbegin(), m_fields.cend(), [&name](const Field &field) { return field.name == name; });
    return found == m_fields.cend() ? nullptr : &*found;
}

} // namespace statusbridge::zohosim
