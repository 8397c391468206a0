// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace statusbridge {

//! \brief One step into a JSON document: to a member of an object, or to an element of an array.
struct JsonStep
{
    explicit JsonStep(const QString &member) : key(member) {}
    explicit JsonStep(int element) : index(element) {}

    QString key;
    int index = -1; //!< -1: it is a member

    [[nodiscard]] bool isElement() const { return index >= 0; }
    bool operator==(const JsonStep &) const = default;
};

using JsonPath = QList<JsonStep>;

//! \brief The path as SQLite and MySQL write it: `$."statuses"[0]."id"`.
[[nodiscard]] QString jsonPathText(const JsonPath &path);

} // namespace statusbridge
