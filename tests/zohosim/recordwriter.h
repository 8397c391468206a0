// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/zohosim/call.h"
#include "tests/zohosim/options.h"
#include "tests/zohosim/recordstore.h"
#include "tests/zohosim/requestlog.h"

namespace statusbridge::zohosim {

//! \brief PATCHes, by ID and by criteria: checks the body as strictly as Zoho does, then writes to the store.
class RecordWriter
{
public:
    RecordWriter(const Options &options, RecordStore &store, RequestLog &log);

    [[nodiscard]] HttpResponse update(const HttpRequest &request, const Call &call);
    [[nodiscard]] HttpResponse updateMany(const HttpRequest &request, const Call &call);
    //! \brief What Zoho says of values that a record's fields can't hold, with its code; nothing if they can.
    [[nodiscard]] std::optional<QJsonObject> problemWith(const QString &id, const QJsonObject &data) const;

private:
    //! What Zoho says of one record: code 3000 if it was written.
    [[nodiscard]] QJsonObject write(const QString &id, const QJsonObject &body);
    [[nodiscard]] QJsonObject echo(const QString &id, const QJsonObject &body) const;

    const Options &m_options;
    RecordStore &m_store;
    RequestLog &m_log;
};

} // namespace statusbridge::zohosim
