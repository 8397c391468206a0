// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/httpmessage.h"

#include <functional>
#include <limits>
#include <optional>

namespace statusbridge {

//! \brief What a request may take, in bytes unless said otherwise.
struct HttpLimits
{
    qsizetype requestLine = 8LL * 1024;
    qsizetype head = 16LL * 1024; //!< request line and headers
    qsizetype headerCount = 100;
    qsizetype body = 64LL * 1024;
    //! What the body of a request to this path may have, if that is another number.
    std::function<qsizetype(const QByteArray &path)> bodyOf = {};
    //! A larger body is taken once it was asked for: HttpFramer::takeBody().
    qsizetype unasked = std::numeric_limits<qsizetype>::max();
};

//! \brief Why a request is not taken.
struct HttpRefusal
{
    int status = 400;
    QString message = {}; //!< one sentence
};

//! \brief Finds the end of a request, byte by byte as they arrive, and refuses what is not exactly HTTP/1.1
//! (RFC 9112). Pure; the strictest reading is taken wherever two servers could read a request in different ways.
class HttpFramer
{
public:
    enum class State : quint8 { Receiving, Complete, Refused };

    explicit HttpFramer(const HttpLimits &limits = {});

    //! \brief Takes from \p input what belongs to the current request, and leaves what comes after it.
    //! Once it is Complete or Refused nothing more is taken.
    State feed(QByteArray &input);

    //! \brief Whether a byte of the current request has arrived.
    [[nodiscard]] bool hasBegun() const { return !m_request.raw.isEmpty(); }
    //! \brief The announced length of the body, once the head is there; 0 before.
    [[nodiscard]] qsizetype bodySize() const { return m_bodySize; }
    //! \brief Whether the head is there and its body is too large to be taken unasked.
    [[nodiscard]] bool awaitsPlace() const;
    //! \brief The body is taken from now on.
    void takeBody() { m_isBodyAsked = true; }
    //! \brief The request as far as it has arrived.
    [[nodiscard]] const HttpRequest &request() const { return m_request; }
    //! \brief Whether the head is there and the client waits for "100 Continue" before it sends the body.
    [[nodiscard]] bool awaitsContinue() const;
    [[nodiscard]] const HttpRefusal &refusal() const { return m_refusal; }
    //! \brief The complete request; the next one may follow.
    [[nodiscard]] HttpRequest takeRequest();

private:
    State refuseIf(const std::optional<HttpRefusal> &refusal);
    [[nodiscard]] std::optional<HttpRefusal> objectionToUnfinishedHead() const;
    State feedHead(QByteArray &input);
    State feedBody(QByteArray &input);

    HttpLimits m_limits;
    State m_state = State::Receiving;
    HttpRequest m_request; //!< a head size of 0: the head isn't there yet
    qsizetype m_bodySize = 0;
    bool m_isBodyAsked = false;
    HttpRefusal m_refusal;
};

} // namespace statusbridge
