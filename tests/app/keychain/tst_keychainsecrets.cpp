// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain/keychainsecrets.h"
#include "engine/config/secretstore.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

namespace tst_keychainsecrets {

using namespace statusbridge;
using namespace std::chrono_literals;

QString token()
{
    return secretnames::zohoRefreshToken();
}

class KeychainSecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // The person who runs the tests may sit at a desktop with a keychain.
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("XDG_RUNTIME_DIR", m_directory.path().toLocal8Bit());
    }

    void itIsCalledAsInTheSettings()
    {
        const KeychainSecrets store(m_directory.path());
        QCOMPARE(store.name(), u"keychain"_s);
        QVERIFY(store.isWritable());
        QVERIFY(store.instruction(token()).english().contains(token()));
    }

    void withoutASessionItIsNotThereAndSaysSoAtOnce()
    {
        QElapsedTimer clock;
        clock.start();
        SecretStores stores;
        stores.push_back(std::make_unique<KeychainSecrets>(m_directory.path()));
        QVERIFY(!stores.front()->isAvailable());
        const auto selected = selectSecretStore(u"keychain"_s, stores);
        QCOMPARE(toString(selected.error().kind), u"configuration"_s);
        QVERIFY(selected.error().message.english().contains(u"D-Bus"));
        QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
    }

    void withoutASessionReadingIsAnErrorAndNotAnAbsence()
    {
        KeychainSecrets store(m_directory.path(), 10s);
        const auto secret = store.read(token());
        QVERIFY(!secret);
        QCOMPARE(toString(secret.error().kind), u"configuration"_s);
        const auto written = store.write(token(), Secret("hush"));
        QVERIFY(!written);
        QVERIFY(!describe(written.error()).contains(u"hush"));
    }

private:
    QTemporaryDir m_directory;
};

QTEST_GUILESS_MAIN(KeychainSecretsTest)

} // namespace tst_keychainsecrets

#include "tst_keychainsecrets.moc"
