// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/sharedspace.h"
#include "engine/core/literals.h"
#include "tests/zohosim/settableclock.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_sharedspace {

using namespace statusbridge;
using namespace std::chrono_literals;

const QString here = u"10.0.0.0/24"_s;
const QString there = u"10.0.1.0/24"_s;
const QString elsewhere = u"10.0.2.0/24"_s;

class TestSharedSpace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKnownNetworkMayHaveAll()
    {
        SharedSpace space(12, m_clock);
        space.setKnown(here);
        const auto first = space.reserve(9, here);
        const auto second = space.reserve(3, here);
        QVERIFY(first && second);
        QVERIFY(!space.reserve(1, here));
    }

    void strangersLeaveHalfOfItAlone()
    {
        SharedSpace space(12, m_clock);
        space.setKnown(elsewhere);
        const auto first = space.reserve(3, here);
        QVERIFY(first);
        QVERIFY(!space.reserve(1, here)); // what one network may have
        auto second = space.reserve(3, there);
        QVERIFY(second);
        QVERIFY(!space.reserve(1, u"10.0.3.0/24"_s));
        const auto known = space.reserve(6, elsewhere);
        QVERIFY(known);
        const QSignalSpy freed(&space, &SharedSpace::freed);
        second.reset();
        QCOMPARE(freed.size(), 1);
        QVERIFY(space.reserve(3, there));
    }

    void aLoneStrangerMayHaveWhatItNeeds()
    {
        SharedSpace space(12, m_clock);
        const auto large = space.reserve(12, here);
        QVERIFY(large);
        QVERIFY(!space.reserve(1, there));
    }

    void aNetworkIsKnownForADay()
    {
        SharedSpace space(12, m_clock);
        space.setKnown(here);
        const auto stranger = space.reserve(3, there);
        m_clock.advance(SharedSpace::known);
        QVERIFY(space.reserve(9, here));
        m_clock.advance(1ms);
        QVERIFY(!space.reserve(9, here));
    }

    void whatIsRememberedHasAnEnd()
    {
        SharedSpace space(12, m_clock);
        const auto stranger = space.reserve(3, there);
        space.setKnown(here);
        for (int i = 0; i < 2000; ++i) {
            m_clock.advance(1ms);
            space.setKnown(QString::number(i));
        }
        QVERIFY(space.reserve(9, u"1999"_s));
        QVERIFY(!space.reserve(9, here)); // the one that was proven the longest ago
    }

private:
    zohosim::SettableClock m_clock;
};

QTEST_GUILESS_MAIN(TestSharedSpace)

} // namespace tst_sharedspace

#include "tst_sharedspace.moc"
