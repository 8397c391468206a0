// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/sidebyside.h"

#include <QThread>

#include <algorithm>
#include <atomic>
#include <memory>
#include <vector>

namespace statusbridge::faults {

void sideBySide(qsizetype count, const std::function<void(qsizetype)> &task)
{
    constexpr int usual = 12;
    bool isSet = false;
    const int jobs = qEnvironmentVariableIntValue("STATUSBRIDGE_FAULTS_JOBS", &isSet);
    std::atomic<qsizetype> next = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (qsizetype i = 0; i < std::min<qsizetype>(count, isSet ? std::max(1, jobs) : usual); ++i) {
        threads.emplace_back(QThread::create([&] {
            for (qsizetype at = next++; at < count; at = next++) {
                task(at);
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads) {
        thread->wait();
    }
}

} // namespace statusbridge::faults
