// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/abuse/goodclient.h"

#include "engine/core/literals.h"

#include <QElapsedTimer>

#include <algorithm>

namespace statusbridge::abuse {

namespace {

constexpr std::chrono::milliseconds patience(5000);

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

void Calls::add(const Calls &other)
{
    made += other.made;
    lost += other.lost;
    worstMs = std::max(worstMs, other.worstMs);
    for (auto reason = other.why.begin(); reason != other.why.end(); ++reason) {
        why[reason.key()] += reason.value();
    }
}

GoodClient::GoodClient(const Endpoint &endpoint, const Plan &plan)
    : m_endpoint(endpoint), m_plan(plan), m_thread(QThread::create([this] { work(); }))
{
    m_thread->start();
}

GoodClient::~GoodClient()
{
    static_cast<void>(finish());
}

Calls GoodClient::finish()
{
    m_isOver = true;
    m_thread->wait();
    return m_calls;
}

void GoodClient::work()
{
    std::unique_ptr<QTcpSocket> kept;
    for (int i = 0; !m_isOver; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (m_plan.keepsOne && i % 2 == 0) {
            call(kept);
        } else {
            std::unique_ptr<QTcpSocket> fresh;
            call(fresh);
        }
        const auto left = m_plan.pace.count() - timer.elapsed();
        QThread::msleep(static_cast<unsigned long>(std::max<qint64>(0, left)));
    }
}

void GoodClient::call(std::unique_ptr<QTcpSocket> &socket)
{
    QElapsedTimer timer;
    timer.start();
    QString why;
    if (!socket) {
        socket = connectTo(m_endpoint, {.from = m_plan.from, .patience = patience});
    }
    const auto answer = socket ? exchange(*socket, m_plan.request, patience) : std::nullopt;
    if (!socket) {
        why = u"no connection"_s;
    } else if (!answer) {
        why = timer.elapsed() < patience.count() ? u"cut off"_s : u"no answer"_s;
    } else if (answer->status / 100 != 2) {
        why = QString::number(answer->status);
    }
    ++m_calls.made;
    m_calls.worstMs = std::max(m_calls.worstMs, milliseconds(timer));
    if (!why.isEmpty()) {
        ++m_calls.lost;
        ++m_calls.why[why];
    }
    if (!answer || socket->state() != QAbstractSocket::ConnectedState) {
        socket.reset();
    }
}

} // namespace statusbridge::abuse
