// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "tests/zohosim/callcheck.h"
#include "tests/zohosim/customapi.h"
#include "tests/zohosim/delivery.h"
#include "tests/zohosim/fault.h"
#include "tests/zohosim/recordwriter.h"
#include "tests/zohosim/reportreader.h"

#include <QElapsedTimer>
#include <QMutex>

#include <functional>

namespace statusbridge::zohosim {

//! \brief The whole simulated account behind one lock: options, records, tokens, quotas, faults and log.
class ZohoAccount final : public RequestHandler
{
public:
    explicit ZohoAccount(const Options &options);

    [[nodiscard]] Delivery arrived(const HttpRequest &request) override;
    void left(quint64 tag) override;

    //! \brief Runs \p task while no request is being handled; it must not call back into the account.
    template <typename Task>
    auto locked(Task &&task)
    {
        const QMutexLocker lock(&m_mutex);
        return task(*this);
    }
    [[nodiscard]] std::chrono::milliseconds uptime() const { return m_clock->uptime(); }
    [[nodiscard]] QDate quotaDay() const;

    // Touched through locked() only.
    Options options;
    RecordStore store;
    OAuth oauth;
    Quota quota;
    Faults faults;
    RequestLog log;
    ReportReader reader;
    RecordWriter writer;
    CustomApi customApi;
    QString origin; //!< `http://127.0.0.1:port`
    std::function<void(const QString &)> patchHook;
    std::function<void(const Call &)> callHook;

    void setClock(const Clock *clock);

private:
    [[nodiscard]] HttpResponse answer(const HttpRequest &request, const Call &call);
    [[nodiscard]] HttpResponse apiAnswer(const HttpRequest &request, const Call &call);
    [[nodiscard]] HttpResponse inspection(const HttpRequest &request, const Call &call);

    QMutex m_mutex;
    SystemClock m_systemClock;
    const Clock *m_clock = &m_systemClock;
    QElapsedTimer m_sinceStart;
};

} // namespace statusbridge::zohosim
