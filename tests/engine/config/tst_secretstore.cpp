// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/secretstore.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/fsuid.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace tst_secretstore {

using namespace statusbridge;

QByteArray textOf(const Expected<std::optional<Secret>> &secret)
{
    return secret && *secret ? (*secret)->reveal() : QByteArray();
}

std::unique_ptr<SecretStore> storeNamed(const QString &name, const QProcessEnvironment &environment,
                                        const QString &dataDirectory)
{
    SecretStores stores = standardSecretStores(environment, dataDirectory);
    const auto found = std::ranges::find_if(stores, [&](const auto &store) { return store->name() == name; });
    return std::move(*found);
}

std::unique_ptr<SecretStore> environmentStore(const QProcessEnvironment &environment)
{
    return storeNamed(u"environment"_s, environment, {});
}

std::unique_ptr<SecretStore> credentialsStore(const QString &directory)
{
    QProcessEnvironment environment;
    environment.insert(u"CREDENTIALS_DIRECTORY"_s, directory);
    return storeNamed(u"credentials"_s, environment, {});
}

//! Its files lie in the folder "secrets".
std::unique_ptr<SecretStore> fileStore(const QTemporaryDir &dataDirectory)
{
    return storeNamed(u"file"_s, {}, dataDirectory.path());
}

bool isNone(const Expected<std::optional<Secret>> &secret)
{
    return secret && !*secret;
}

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777U : 0;
}

void writeFile(const QString &path, const QByteArray &text, mode_t mode)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
    file.close();
    QCOMPARE(chmod(QFile::encodeName(path).constData(), mode), 0);
}

//! Where the store of files has a secret; its folder is made.
QString secretFile(const QTemporaryDir &dataDirectory, const QString &secretName)
{
    const QString folder = dataDirectory.filePath(u"secrets"_s);
    return QDir().mkpath(folder) ? folder + u'/' + secretName : QString();
}

class SecretStoreTest : public QObject
{
    Q_OBJECT

    const QString m_token = secretnames::zohoRefreshToken();

private Q_SLOTS:
    void theEnvironmentHasItUnderItsUpperCaseName()
    {
        QProcessEnvironment environment;
        QVERIFY(!environmentStore(environment)->isAvailable());
        environment.insert(u"STATUSBRIDGE_SECRETS_STORE"_s, u"file"_s);
        environment.insert(u"STATUSBRIDGE_SECRET_ZOHO_CLIENT_SECRET"_s, QString());
        QVERIFY(!environmentStore(environment)->isAvailable());
        environment.insert(u"STATUSBRIDGE_SECRET_ZOHO_REFRESH_TOKEN"_s, u"1000.abc"_s);
        const auto store = environmentStore(environment);
        QVERIFY(store->isAvailable());
        QCOMPARE(textOf(store->read(m_token)), QByteArray("1000.abc"));
        QVERIFY(isNone(store->read(secretnames::zohoClientSecret())));
        QVERIFY(isNone(store->read(secretnames::databasePassword())));
    }

    void aReadOnlyStoreSaysWhatToDo()
    {
        const auto environment = environmentStore({});
        QVERIFY(!environment->isWritable());
        const auto written = environment->write(m_token, Secret("hunter2"));
        QVERIFY(!written);
        QCOMPARE(written.error().message.english(),
                 u"Statusbridge cannot change zoho_refresh_token, because the secret store \"environment\" "
                 "is read-only. Set the environment variable STATUSBRIDGE_SECRET_ZOHO_REFRESH_TOKEN and "
                 "start Statusbridge again. Or choose a store that can be written with secrets.store, "
                 "such as \"file\"."_s);
        QVERIFY(!environment->remove(m_token));

        QTemporaryDir directory;
        QCOMPARE(chmod(qPrintable(directory.path()), 0500), 0); // as systemd leaves it
        const auto credentials = credentialsStore(directory.path());
        QVERIFY(!credentials->isWritable());
        QVERIFY(credentials->write(m_token, Secret("hunter2"))
                    .error()
                    .message.english()
                    .contains(u"LoadCredential=zoho_refresh_token:FILE"_s));
        QVERIFY(!credentials->remove(m_token));
        QVERIFY(QDir(directory.path()).isEmpty());
    }

    void credentialsInAFolderThatMayBeWrittenCanBeChanged()
    {
        QTemporaryDir directory;
        writeFile(directory.filePath(m_token), "old\n", 0400);
        const auto store = credentialsStore(directory.path());
        QVERIFY(store->isWritable());
        QVERIFY(store->write(m_token, Secret("new")).hasValue());
        QCOMPARE(textOf(store->read(m_token)), QByteArray("new"));
        QCOMPARE(modeOf(directory.filePath(m_token)), 0600U);
        QVERIFY(store->remove(m_token).hasValue());
        QVERIFY(isNone(store->read(m_token)));
        QVERIFY(store->remove(m_token).hasValue());
        QVERIFY(!credentialsStore(QString())->isWritable());
        QVERIFY(!credentialsStore(directory.filePath(u"missing"_s))->isWritable());
    }

    void aCredentialLosesItsLineBreakAndNothingElse_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("none") << QByteArray("a b") << QByteArray("a b");
        QTest::newRow("one") << QByteArray("abc\n") << QByteArray("abc");
        QTest::newRow("Windows") << QByteArray("abc\r\n") << QByteArray("abc");
        QTest::newRow("two") << QByteArray("abc\n\n") << QByteArray("abc\n");
        QTest::newRow("blanks") << QByteArray(" abc \n") << QByteArray(" abc ");
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("only a line break") << QByteArray("\n") << QByteArray();
    }
    void aCredentialLosesItsLineBreakAndNothingElse()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, secret);
        QTemporaryDir directory;
        writeFile(directory.filePath(m_token), content, 0440);
        const auto store = credentialsStore(directory.path());
        QVERIFY(store->isAvailable());
        QCOMPARE(textOf(store->read(m_token)), secret);
        QCOMPARE(isNone(store->read(m_token)), secret.isEmpty());
        QVERIFY(isNone(store->read(secretnames::databasePassword())));
    }

    void withoutItsVariableThereAreNoCredentials() { QVERIFY(!credentialsStore(QString())->isAvailable()); }

    void aFileIsForItsOwnerOnlyAndSurvives()
    {
        QTemporaryDir directory;
        const QString folder = directory.filePath(u"secrets"_s);
        const auto store = fileStore(directory);
        QVERIFY(store->isAvailable() && store->isWritable());
        QVERIFY(isNone(store->read(m_token)));
        QVERIFY(store->write(m_token, Secret("first")).hasValue());
        QVERIFY(store->write(m_token, Secret("second")).hasValue());
        QCOMPARE(textOf(fileStore(directory)->read(m_token)), QByteArray("second"));
        QCOMPARE(modeOf(folder), 0700U);
        QCOMPARE(modeOf(folder + u'/' + m_token), 0600U);
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList(m_token));
        QVERIFY(store->remove(m_token).hasValue());
        QVERIFY(isNone(store->read(m_token)));
        QVERIFY(store->remove(m_token).hasValue());
    }

    void threadsMayUseFilesTogether()
    {
        const QTemporaryDir directory;
        const auto store = fileStore(directory);
        QVERIFY(store->write(m_token, Secret("hush")).hasValue());
        std::atomic_int failures = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&, i] {
                const QString ownSecret = u"secret_%1"_s.arg(i % 2);
                for (int round = 0; round < 50; ++round) {
                    failures += textOf(store->read(m_token)) == "hush" ? 0 : 1;
                    failures += store->write(m_token, Secret("hush")) ? 0 : 1;
                    failures += store->write(ownSecret, Secret("mine")) && store->remove(ownSecret) ? 0 : 1;
                }
            });
        }
        for (std::thread &thread : threads) {
            thread.join();
        }
        QCOMPARE(failures.load(), 0);
    }

    void writingMendsPermissionsThatWereTooWide()
    {
        QTemporaryDir directory;
        const auto store = fileStore(directory);
        writeFile(secretFile(directory, m_token), "old", 0644);
        QVERIFY(store->write(m_token, Secret("new")).hasValue());
        QCOMPARE(modeOf(secretFile(directory, m_token)), 0600U);
        QCOMPARE(textOf(store->read(m_token)), QByteArray("new"));
    }

    void aFileThatOthersCanAccessIsRefused_data()
    {
        QTest::addColumn<uint>("mode");
        for (const uint mode : {0640U, 0604U, 0620U, 0602U, 0610U, 0666U}) {
            QTest::addRow("%o", mode) << mode;
        }
    }
    void aFileThatOthersCanAccessIsRefused()
    {
        QFETCH(uint, mode);
        QTemporaryDir directory;
        const QString path = secretFile(directory, m_token);
        writeFile(path, "hunter2", mode);
        const auto secret = fileStore(directory)->read(m_token);
        QVERIFY(!secret);
        QVERIFY(secret.error().kind == ErrorKind::Configuration);
        QCOMPARE(secret.error().message.english(),
                 u"The secret in %1 cannot be read: other users have access to it. Take that away (mode "
                 "600), and replace the secret if somebody may have read it."_s.arg(path));
        const auto store = fileStore(directory);
        QVERIFY(store->isExposed(m_token));
        QVERIFY(store->protect(m_token));
        QVERIFY(!store->isExposed(m_token));
        QVERIFY((*store->read(m_token))->equals(Secret("hunter2")));
        QCOMPARE(QFile::permissions(path) &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
    }

    void aFileOfAnotherUserIsRefused()
    {
        if (::geteuid() != 0) {
            qInfo("Not tested: only the superuser can act as another user.");
            return;
        }
        QTemporaryDir directory;
        const QString path = secretFile(directory, m_token);
        writeFile(path, "hunter2", 0600);
        QCOMPARE(::seteuid(65534), 0);
        ::setfsuid(0); // files still open, as for a user who has the right to read those of others
        const auto secret = fileStore(directory)->read(m_token);
        QCOMPARE(::seteuid(0), 0);
        QVERIFY(!secret);
        QCOMPARE(secret.error().message.english(),
                 u"The secret in %1 cannot be read: it belongs to another user."_s.arg(path));
    }

    void whatIsNoSecretFileIsRefused()
    {
        QTemporaryDir directory;
        const auto store = fileStore(directory);
        QVERIFY(QDir(directory.path()).mkpath(u"secrets/"_s + m_token));
        QVERIFY(!store->read(m_token));
        const QString pipe = secretFile(directory, secretnames::databasePassword());
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QVERIFY(!store->read(secretnames::databasePassword()));
        writeFile(secretFile(directory, secretnames::zohoClientSecret()), QByteArray(100000, 'x'), 0600);
        QVERIFY(!store->read(secretnames::zohoClientSecret()));
    }

    void aWriteThatFailsIsReportedAndLeavesNothing()
    {
        QTemporaryDir directory;
        writeFile(directory.filePath(u"secrets"_s), "", 0600);
        const auto store = fileStore(directory);
        const auto written = store->write(m_token, Secret("hunter2"));
        QVERIFY(!written);
        QVERIFY(!written.error().message.english().contains(u"hunter2"_s));
        QCOMPARE(QFile(directory.filePath(u"secrets"_s)).size(), 0);
    }

    void aMissingSecretIsNamedTogetherWithTheWayToGiveIt()
    {
        QTemporaryDir directory;
        const auto store = fileStore(directory);
        const auto secret = requireSecret(*store, m_token);
        QVERIFY(!secret);
        QCOMPARE(secret.error().message.english(),
                 u"The secret zoho_refresh_token is not in the secret store \"file\". Put it into the file "
                 "%1, to which only you have access (mode 600)."_s.arg(secretFile(directory, m_token)));
        writeFile(secretFile(directory, m_token), "abc", 0600);
        QCOMPARE(requireSecret(*store, m_token)->reveal(), QByteArray("abc"));
    }

    void theFirstStoreThatIsThereIsChosen_data()
    {
        QTest::addColumn<bool>("hasEnvironment");
        QTest::addColumn<bool>("hasCredentials");
        QTest::addColumn<QString>("configured");
        QTest::addColumn<QString>("chosen");
        QTest::newRow("all") << true << true << QString() << u"environment"_s;
        QTest::newRow("service") << false << true << QString() << u"credentials"_s;
        QTest::newRow("none") << false << false << QString() << u"file"_s;
        QTest::newRow("named") << true << true << u"file"_s << u"file"_s;
        QTest::newRow("named, not set") << false << true << u"environment"_s << QString();
        QTest::newRow("named, no service") << true << false << u"credentials"_s << QString();
        QTest::newRow("named, not built in") << true << true << u"keychain"_s << QString();
    }
    void theFirstStoreThatIsThereIsChosen()
    {
        QFETCH(bool, hasEnvironment);
        QFETCH(bool, hasCredentials);
        QFETCH(QString, configured);
        QFETCH(QString, chosen);
        QTemporaryDir directory;
        QProcessEnvironment environment;
        if (hasEnvironment) {
            environment.insert(u"STATUSBRIDGE_SECRET_DATABASE_PASSWORD"_s, u"x"_s);
        }
        if (hasCredentials) {
            environment.insert(u"CREDENTIALS_DIRECTORY"_s, directory.path());
        }
        const SecretStores stores = standardSecretStores(environment, directory.path());
        const auto store = selectSecretStore(configured, stores);
        QCOMPARE(store ? (*store)->name() : QString(), chosen);
        if (chosen.isEmpty()) {
            QVERIFY(store.error().message.english().startsWith(u"secrets.store is \"%1\", but "_s.arg(configured)));
        }
    }

    void aSecretOfAWeakerStoreIsNotUsedInstead()
    {
        QTemporaryDir directory;
        QVERIFY(fileStore(directory)->write(m_token, Secret("abc")).hasValue());
        QProcessEnvironment environment;
        environment.insert(u"STATUSBRIDGE_SECRET_DATABASE_PASSWORD"_s, u"x"_s);
        const SecretStores stores = standardSecretStores(environment, directory.path());
        const auto store = selectSecretStore(QString(), stores);
        QVERIFY(store.hasValue());
        QVERIFY(isNone((*store)->read(m_token)));
    }
};

QTEST_GUILESS_MAIN(SecretStoreTest)

} // namespace tst_secretstore

#include "tst_secretstore.moc"
