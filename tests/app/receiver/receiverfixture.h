// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/receiver/receiverserver.h"
#include "tests/app/receiver/metabodies.h"
#include "tests/engine/sync/cyclefixture.h"
#include "tests/zohosim/testclient.h"

#include <atomic>

namespace statusbridge {

//! \brief The receiver of webhooks with a real database, which is migrated, and secrets of its senders.
class ReceiverFixture
{
public:
    //! \param prepare changes the settings before the receiver starts
    explicit ReceiverFixture(const std::function<void(Settings &)> &prepare = {}, const ReceiverOptions &options = {});

    [[nodiscard]] quint16 port() const { return m_port; }
    //! \brief POST of a body to /webhook/meta, signed by Meta.
    [[nodiscard]] zohosim::Answer post(const QByteArray &body) const;
    //! \brief Any request, over a connection of its own.
    [[nodiscard]] zohosim::Answer send(const QByteArray &method, const QByteArray &target,
                                       const zohosim::Headers &headers = {}, const QByteArray &body = {}) const;

    //! \brief Ends the receiver, with what waits in its spool.
    void stop();
    void start();

    //! \brief How many rows \p table has.
    [[nodiscard]] int rows(const QString &table = u"delivered_logs"_s);
    //! \brief Waits until delivered_logs has \p count rows; false if that takes too long.
    [[nodiscard]] bool hasRows(int count);
    [[nodiscard]] qint64 spooled() const { return spooledBytes(spoolDirectory(cycles.directory.path())); }
    [[nodiscard]] int arrivals() const { return m_arrivals; }

    CycleFixture cycles;

private:
    ReceiverOptions m_options;
    std::atomic_int m_arrivals = 0; //!< how often rows were said to have come
    std::unique_ptr<ReceiverServer> m_server;
    quint16 m_port = 0;
};

} // namespace statusbridge
