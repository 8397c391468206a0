// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "engine/store/delivery/durations.h"

#include <QTest>

#include <algorithm>
#include <random>

namespace tst_durations {

using namespace statusbridge;

class DurationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortTimesAreExact()
    {
        Durations durations;
        for (qint64 seconds = 0; seconds < 16; ++seconds) {
            durations = {};
            durations.add(seconds, 3);
            QCOMPARE(durations.percentile(0.5), static_cast<double>(seconds));
        }
    }

    void longTimesAreWrongByAtMostASixteenth()
    {
        for (qint64 seconds = 16; seconds < 40LL * 24 * 3600; seconds += std::max<qint64>(1, seconds / 97)) {
            Durations durations;
            durations.add(seconds, 1);
            const double told = durations.percentile(0.95);
            QVERIFY2(qAbs(told - static_cast<double>(seconds)) <= static_cast<double>(seconds) / 16,
                     qPrintable(u"%1 s is told as %2 s"_s.arg(seconds).arg(told)));
        }
    }

    void percentilesAreThoseOfTheMessages()
    {
        std::mt19937 random(7);
        std::lognormal_distribution<double> times(2, 1.5);
        std::vector<qint64> all;
        Durations durations;
        for (int i = 0; i < 5000; ++i) {
            all.push_back(static_cast<qint64>(times(random)));
            durations.add(all.back(), 1);
        }
        std::ranges::sort(all);
        QCOMPARE(durations.messages(), 5000);
        for (const double part : {0.5, 0.95}) {
            const auto exact = static_cast<double>(all.at(static_cast<std::size_t>(part * 5000) - 1));
            QVERIFY(qAbs(durations.percentile(part) - exact) <= exact / 16);
        }
    }

    void textsAddUpAndAreTakenAway()
    {
        Durations some;
        some.add(2, 14);
        some.add(100, 1);
        Durations others;
        others.addText(some.asText());
        QCOMPARE(others, some);
        others.add(2, -14);
        others.add(100, -1);
        QVERIFY(others.isEmpty());
        QCOMPARE(others.asText(), QString());
        QCOMPARE(others.percentile(0.5), 0.0);
    }
};

QTEST_GUILESS_MAIN(DurationsTest)

} // namespace tst_durations

#include "tst_durations.moc"
