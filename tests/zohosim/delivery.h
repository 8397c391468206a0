// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/zohosim/httpmessage.h"

#include <chrono>

namespace statusbridge::zohosim {

//! \brief An answer and what happens to it on the wire.
struct Delivery
{
    enum class Manner : quint8 { Whole, Drip, Half, Reset, Close, Never };

    HttpResponse response = {};
    Manner manner = Manner::Whole;
    std::chrono::milliseconds delay{0};
    std::chrono::milliseconds dripPause{0}; //!< between two bytes of a Drip
    quint64 tag = 0;                        //!< handed back when the call has left
};

//! \brief The one that answers the requests of an HttpServer; called on the server's thread.
class RequestHandler
{
public:
    virtual ~RequestHandler() = default;
    [[nodiscard]] virtual Delivery arrived(const HttpRequest &request) = 0;
    //! \brief The answer is being written, or its connection is gone; once for each delivery.
    virtual void left(quint64 tag) = 0;

protected:
    RequestHandler() = default;
    Q_DISABLE_COPY_MOVE(RequestHandler)
};

} // namespace statusbridge::zohosim
