// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/zohosim/quota.h"

#include <QTest>

namespace tst_quota {

using namespace statusbridge::zohosim;
using namespace std::chrono_literals;

class TestQuota : public QObject
{
    Q_OBJECT

    const QDate m_day{2026, 3, 1};

private Q_SLOTS:
    void theMinuteSlides()
    {
        Quota quota;
        const QuotaLimits limits{.perMinute = 3};
        QCOMPARE(quota.admit(limits, 0s, m_day, 1), Admission::Admitted);
        QCOMPARE(quota.admit(limits, 30s, m_day, 1), Admission::Admitted);
        QCOMPARE(quota.admit(limits, 40s, m_day, 1), Admission::Admitted);
        QCOMPARE(quota.admit(limits, 59'999ms, m_day, 1), Admission::TooManyAMinute);
        // The first call has left the window, the refused one is in it.
        QCOMPARE(quota.admit(limits, 60s, m_day, 1), Admission::TooManyAMinute);
        QCOMPARE(quota.admit(limits, 120s, m_day, 1), Admission::Admitted);
    }

    void theDayEndsAtMidnight()
    {
        Quota quota;
        const QuotaLimits limits{.perDay = 2};
        QCOMPARE(quota.admit(limits, 0s, m_day, 1), Admission::Admitted);
        QCOMPARE(quota.admit(limits, 1h, m_day, 1), Admission::Admitted);
        QCOMPARE(quota.admit(limits, 2h, m_day, 1), Admission::DayUsedUp);
        QCOMPARE(quota.admit(limits, 3h, m_day.addDays(1), 1), Admission::Admitted);
    }

    void onlySoManyAtOnce()
    {
        Quota quota;
        const QuotaLimits limits{.atOnce = 6};
        QCOMPARE(quota.admit(limits, 0s, m_day, 6), Admission::Admitted);
        QCOMPARE(quota.admit(limits, 0s, m_day, 7), Admission::TooManyAtOnce);
    }

    void zeroIsNoLimit()
    {
        Quota quota;
        for (int i = 0; i < 2000; ++i) {
            QCOMPARE(quota.admit({}, 0s, m_day, i), Admission::Admitted);
        }
    }
};

QTEST_GUILESS_MAIN(TestQuota)

} // namespace tst_quota

#include "tst_quota.moc"
