// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/model/views.h"

#include <QUrl>

namespace statusbridge {
struct ZohoSettings;
}

namespace statusbridge::zoho {

class RequestQueue;

//! \brief Asks Zoho for the names of an application's parts, so that they need not be typed (Creator API v2.1, meta).
//!
//! Each function is one call of the quota and blocks in a local event loop. The scopes that it needs are not those of a
//! cycle: that they are missing is an Account error, whose sentence says so.
class NameLists
{
public:
    //! \param api of endpoints()
    NameLists(RequestQueue &queue, const QUrl &api, const ZohoSettings &zoho);

    [[nodiscard]] Expected<QList<ZohoNameView>> reports() { return list(u"/reports"_s, u"reports"_s); }
    [[nodiscard]] Expected<QList<ZohoNameView>> forms() { return list(u"/forms"_s, u"forms"_s); }
    //! \brief Of the form with this link name.
    [[nodiscard]] Expected<QList<ZohoNameView>> fields(const QString &form);

private:
    [[nodiscard]] Expected<QList<ZohoNameView>> list(const QString &path, const QString &key);

    RequestQueue &m_queue;
    QUrl m_application;
};

} // namespace statusbridge::zoho
