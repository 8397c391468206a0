// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/secretstore.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

namespace tst_lockedsecrets {

using namespace statusbridge;

//! Notices two callers at a time.
class LonelyStore final : public SecretStore
{
public:
    [[nodiscard]] QString name() const override { return u"lonely"_s; }
    [[nodiscard]] bool isAvailable() const override { return true; }
    [[nodiscard]] bool isWritable() const override { return false; }
    [[nodiscard]] QString instruction(const QString &secretName) const override { return secretName; }
    [[nodiscard]] Expected<std::optional<Secret>> read(const QString &) const override
    {
        if (++m_inside > 1) {
            wasCrowded = true;
        }
        std::this_thread::yield();
        --m_inside;
        return std::optional<Secret>(Secret("s"));
    }
    [[nodiscard]] Expected<void> write(const QString &, const Secret &) override { return Error{}; }
    [[nodiscard]] Expected<void> remove(const QString &) override { return Error{}; }

    mutable std::atomic_bool wasCrowded = false;

private:
    mutable std::atomic_int m_inside = 0;
};

class TestLockedSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneCallerAtATime();
    void everythingIsPassedOn();
};

void TestLockedSecrets::oneCallerAtATime()
{
    LonelyStore store;
    const LockedSecrets locked(store);
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&locked] {
            for (int round = 0; round < 5000; ++round) {
                static_cast<void>(locked.read(u"x"_s));
            }
        });
    }
    for (auto &thread : threads) {
        thread.join();
    }
    QVERIFY(!store.wasCrowded);
}

void TestLockedSecrets::everythingIsPassedOn()
{
    LonelyStore store;
    LockedSecrets locked(store);
    QCOMPARE(locked.name(), store.name());
    QVERIFY(locked.isAvailable());
    QVERIFY(!locked.isWritable());
    QCOMPARE(locked.instruction(u"this"_s), u"this"_s);
    QCOMPARE(locked.read(u"x"_s)->value().reveal(), QByteArray("s"));
    QVERIFY(!locked.write(u"x"_s, Secret("y")));
    QVERIFY(!locked.remove(u"x"_s));
}

QTEST_GUILESS_MAIN(TestLockedSecrets)

} // namespace tst_lockedsecrets

#include "tst_lockedsecrets.moc"
