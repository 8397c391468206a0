// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/zohosim/httpmessage.h"

#include <optional>

namespace statusbridge::zohosim {

//! \brief Cuts a byte stream into HTTP/1.1 requests; strict, so that a sloppy client is noticed.
//!
//! Bodies need a Content-Length. After an error nothing more is read: the connection must be closed.
class HttpFramer
{
public:
    static constexpr qsizetype maxHeadBytes = 32 * 1024;
    static constexpr qsizetype maxTargetBytes = 8 * 1024; //!< what common web servers accept
    static constexpr qsizetype maxBodyBytes = 5 * 1024 * 1024;

    void append(const QByteArray &bytes) { m_buffer.append(bytes); }
    //! \brief The next whole request, if it has arrived.
    [[nodiscard]] std::optional<HttpRequest> next();
    //! \brief The HTTP status to refuse the connection with, 0 if all is well.
    [[nodiscard]] int error() const { return m_error; }

private:
    [[nodiscard]] bool readHead(qsizetype end);
    [[nodiscard]] int readRequestLine(QByteArrayView line);
    [[nodiscard]] int readHeader(QByteArrayView line);
    [[nodiscard]] int checkHeaders();

    QByteArray m_buffer;
    std::optional<HttpRequest> m_head;
    qsizetype m_bodyLength = 0;
    int m_error = 0;
};

} // namespace statusbridge::zohosim
