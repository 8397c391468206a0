// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/zohosim/recordwriter.h"

#include <QJsonArray>

namespace statusbridge::zohosim {

//! \brief The app's function behind a Custom API: assigns the values of each record by itself, says of each whether it
//! was updated, and runs no workflows.
class CustomApi
{
public:
    CustomApi(const Options &options, RecordStore &store, RequestLog &log, const RecordWriter &writer);

    [[nodiscard]] HttpResponse run(const HttpRequest &request);

private:
    struct Result
    {
        QJsonArray updated;
        QJsonArray failed;
    };

    void apply(const QJsonObject &update, Result &result);
    [[nodiscard]] HttpResponse answer(const Result &result) const;

    const Options &m_options;
    RecordStore &m_store;
    RequestLog &m_log;
    const RecordWriter &m_writer;
};

} // namespace statusbridge::zohosim
