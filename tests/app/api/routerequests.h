// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apiprogram.h"
#include "app/api/routes.h"
#include "tests/app/api/apifixture.h"

#include <atomic>

namespace statusbridge {

//! \brief A request that a route takes: something stands for each of its parameters and members.
struct RouteRequest
{
    QByteArray path = {};
    QByteArray body = {}; //!< empty: none
};
[[nodiscard]] RouteRequest requestFor(const ApiRoute &route);

//! \brief Sends that request with \p authorization, or without one. A stream is left after its first bytes.
[[nodiscard]] zohosim::Answer sendTo(const ApiFixture &api, const ApiRoute &route, const QByteArray &authorization);

//! \brief A program around the API that writes nothing, and counts what it is asked to write.
class FakeProgram final : public ApiProgram
{
public:
    [[nodiscard]] QMap<QString, QString> origins() const override { return {{u"api.port"_s, u"/etc/x.toml:3"_s}}; }
    [[nodiscard]] Expected<QStringList> reconfigure(const Settings &wanted, const QString &version,
                                                    const Actor &by) override;
    [[nodiscard]] QList<ApiLogLine> log(std::optional<quint64> number, int limit) const override;

    [[nodiscard]] int changes() const { return m_changes; }
    [[nodiscard]] const Settings &written() const { return m_written; }
    //! \brief What is in the files.
    Settings settings;

private:
    Settings m_written;
    std::atomic<int> m_changes = 0;
};

} // namespace statusbridge
