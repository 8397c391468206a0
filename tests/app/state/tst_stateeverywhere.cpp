// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/state/scenarios.h"

#include <QElapsedTimer>
#include <QTest>

namespace tst_stateeverywhere {

using namespace statusbridge;

class StateEverywhereTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlaceShowsIt_data()
    {
        QTest::addColumn<int>("index");
        for (int index = 0; index < m_scenarios.size(); ++index) {
            QTest::newRow(m_scenarios.at(index).name) << index;
        }
    }

    void everyPlaceShowsIt()
    {
        QFETCH(const int, index);
        const Scenario &scenario = m_scenarios.at(index);
        EveryPlace places(scenario.prepare);
        if (scenario.before.zohoTile == u"Connected") {
            carryFirst(places);
        }
        waitFor(places, scenario.before, "before");
        if (QTest::currentTestFailed()) {
            return;
        }
        scenario.begin(places);
        waitFor(places, scenario.shown, "while it lasts");
        if (QTest::currentTestFailed()) {
            return;
        }
        scenario.end(places);
        QElapsedTimer left;
        left.start();
        waitFor(places, scenario.after, "after it");
        qInfo("Every place was right %lld ms after its end.", left.elapsed());
    }

private:
    static void waitFor(EveryPlace &places, const ShownState &expected, const char *when)
    {
        QStringList differences;
        const bool isShown = QTest::qWaitFor(
            [&] {
                differences = places.differences(expected);
                return differences.isEmpty();
            },
            20000);
        QVERIFY2(isShown, qPrintable(QLatin1StringView(when) + u": "_s + differences.join(u"; "_s)));
    }

    const QList<Scenario> m_scenarios = scenarios();
};

QTEST_MAIN(StateEverywhereTest)

} // namespace tst_stateeverywhere

#include "tst_stateeverywhere.moc"
