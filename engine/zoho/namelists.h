// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"

#include <QJsonObject>
#include <QList>
#include <QUrl>

namespace statusbridge {
struct ZohoSettings;
}

namespace statusbridge::zoho {

class RequestQueue;

//! \brief A report, form or field: the name in addresses and settings, and the one that people see.
struct LinkName
{
    QString linkName; //!< with case
    QString displayName;

    bool operator==(const LinkName &) const = default;
};

//! \brief The list of \p key in an answer of the meta API; entries without a link name are left out.
[[nodiscard]] QList<LinkName> linkNamesOf(const QJsonObject &body, QStringView key);

//! \brief Asks Zoho for the names of an application's parts, so that they need not be typed (Creator API v2.1, meta).
//!
//! Each function is one call of the quota and blocks in a local event loop. The scopes that it needs are not those of a
//! cycle: that they are missing is an Account error, whose sentence says so.
class NameLists
{
public:
    //! \param api of endpoints()
    NameLists(RequestQueue &queue, const QUrl &api, const ZohoSettings &zoho);

    [[nodiscard]] Expected<QList<LinkName>> reports();
    [[nodiscard]] Expected<QList<LinkName>> forms();
    //! \brief Of the form with this link name.
    [[nodiscard]] Expected<QList<LinkName>> fields(const QString &form);

private:
    [[nodiscard]] Expected<QList<LinkName>> list(const QString &path, const QString &key);

    RequestQueue &m_queue;
    QUrl m_application;
};

} // namespace statusbridge::zoho
