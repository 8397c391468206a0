// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "engine/store/sql/hostlookup.h"

#include <QSemaphore>
#include <QTest>

#include <memory>

namespace tst_hostlookup {

using namespace statusbridge;
using namespace std::chrono_literals;

class HostLookupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerIsAnAnswerWhateverItSays()
    {
        QVERIFY(isLookedUpInTime(u"localhost"_s, 1h));
        QStringList asked;
        QVERIFY(isLookedUpInTime(u"no-such-host.invalid"_s, 1h, [&](const QString &host) { asked += host; }));
        QCOMPARE(asked, QStringList(u"no-such-host.invalid"_s));
    }

    void aResolverThatIsSilentIsLeft()
    {
        const auto release = std::make_shared<QSemaphore>();
        const auto hasEnded = std::make_shared<QSemaphore>();
        QVERIFY(!isLookedUpInTime(u"db"_s, 10ms, [release, hasEnded](const QString &) {
            release->acquire();
            hasEnded->release();
        }));
        release->release(); // it ends by itself, with no caller that waits for it
        QVERIFY(hasEnded->tryAcquire(1, 10'000));
    }
};

QTEST_GUILESS_MAIN(HostLookupTest)

} // namespace tst_hostlookup

#include "tst_hostlookup.moc"
