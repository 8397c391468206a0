// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/literals.h"

#include <QByteArray>
#include <QList>

#include <utility>

namespace statusbridge::zohosim {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

//! \brief One framed HTTP/1.1 request.
struct HttpRequest
{
    QByteArray method = {};
    QByteArray target = {}; //!< as sent: path and query, percent-encoded
    Headers headers = {};   //!< names in lower case, in order of arrival
    QByteArray body = {};
    bool keepAlive = true;

    //! \brief The value of a header given in lower case; null if absent, joined with ", " if given more than once.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

//! \brief One answer, before it is put on the wire.
struct HttpResponse
{
    int status = 200;
    QByteArray body = {};
    QByteArray contentType = "application/json;charset=UTF-8"_ba;
    Headers headers = {};
    qsizetype lengthError = 0; //!< so many bytes Content-Length says too much

    //! \brief Status line, headers and body.
    [[nodiscard]] QByteArray toBytes(bool keepAlive) const;
};

} // namespace statusbridge::zohosim
