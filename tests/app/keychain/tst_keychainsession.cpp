// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain/keychainsecrets.h"
#include "engine/config/secretstore.h"

#include <QTemporaryDir>
#include <QTest>

#include <thread>

namespace tst_keychainsession {

using namespace statusbridge;
using namespace std::chrono_literals;

QString token()
{
    return secretnames::zohoRefreshToken();
}

//! Runs inside with-keyring.sh.
class KeychainSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTRY_VERIFY_WITH_TIMEOUT(KeychainSecrets(m_directory.path()).isAvailable(), 20000); }

    void aSecretIsKeptReplacedAndRemoved()
    {
        KeychainSecrets store(m_directory.path());
        QVERIFY(!store.read(token())->has_value());
        for (const QByteArray &text : {QByteArray("hush"), QByteArray("another one, with ü\n and \0 zero", 33)}) {
            const auto written = store.write(token(), Secret(text));
            QVERIFY2(written.hasValue(), written ? "" : qUtf8Printable(describe(written.error())));
            // As another process does.
            const auto read = KeychainSecrets(m_directory.path()).read(token());
            QVERIFY2(read.hasValue(), read ? "" : qUtf8Printable(describe(read.error())));
            QVERIFY(read->has_value() && (*read)->equals(Secret(text)));
        }
        QVERIFY(store.remove(token()).hasValue());
        QVERIFY(!store.read(token())->has_value());
        QVERIFY(store.remove(token()).hasValue());
    }

    void installationsDoNotShareTheirSecrets()
    {
        KeychainSecrets one(m_directory.path());
        QVERIFY(one.write(token(), Secret("hush")).hasValue());
        QVERIFY(!KeychainSecrets(m_directory.filePath(u"other"_s)).read(token())->has_value());
        QVERIFY(!one.read(secretnames::zohoClientSecret())->has_value());
        QVERIFY(one.remove(token()).hasValue());
    }

    void threadsMayUseItTogether()
    {
        KeychainSecrets store(m_directory.path());
        QVERIFY(store.write(token(), Secret("hush")).hasValue());
        std::atomic_int right = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                for (int j = 0; j < 5; ++j) {
                    const auto read = store.read(token());
                    right += read && *read && (*read)->equals(Secret("hush")) ? 1 : 0;
                }
            });
        }
        for (std::thread &thread : threads) {
            thread.join();
        }
        QCOMPARE(right.load(), 20);
        QVERIFY(store.remove(token()).hasValue());
    }

    void anImpatientCallerGetsAnErrorAndTheAnswerIsDropped()
    {
        KeychainSecrets store(m_directory.path(), 0ms);
        const auto read = store.read(token());
        QVERIFY(!read);
        QVERIFY(read.error().message.english().contains(u"did not answer"));
    }

private:
    QTemporaryDir m_directory;
};

QTEST_GUILESS_MAIN(KeychainSessionTest)

} // namespace tst_keychainsession

#include "tst_keychainsession.moc"
