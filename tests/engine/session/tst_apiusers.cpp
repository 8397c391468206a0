// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/passwordhash.h"
#include "tests/engine/sync/cyclefixture.h"

#include <QtTest>

using namespace statusbridge;

class ApiUsersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aUserIsListedAndVerified();
    void thePasswordIsNowhereInTheDatabase();
    void aComposedNameAndADecomposedOneAreTheSame();
    void namesAndPasswordsThatCannotBeUsedAreRefused_data();
    void namesAndPasswordsThatCannotBeUsedAreRefused();
    void theLongestNameFits();
    void aRemovedUserIsGone();

private:
    std::unique_ptr<CycleFixture> m_fixture;
    std::unique_ptr<EngineDesk> m_desk;
};

void ApiUsersTest::init()
{
    m_desk.reset();
    m_fixture = std::make_unique<CycleFixture>();
    m_desk = *EngineDesk::open(m_fixture->environment);
}

void ApiUsersTest::aUserIsListedAndVerified()
{
    QVERIFY(m_desk->addUser(QStringLiteral("José Ünal"), Secret("pass word")));
    const auto users = m_desk->users();
    QCOMPARE(users->size(), 1);
    QCOMPARE(users->constFirst().name, QStringLiteral("José Ünal"));
    QVERIFY(users->constFirst().createdAt.isValid());
    const auto hash = m_desk->passwordHash(QStringLiteral("José Ünal"));
    QVERIFY(verifyPassword(**hash, Secret("pass word")));
    QVERIFY(!verifyPassword(**hash, Secret("password")));
    QVERIFY(!m_desk->passwordHash(QStringLiteral("josé ünal"))->has_value());
}

void ApiUsersTest::thePasswordIsNowhereInTheDatabase()
{
    QVERIFY(m_desk->addUser(QStringLiteral("anna"), Secret("HUSHpasswordHUSH")));
    const QDir folder(m_fixture->directory.path());
    for (const QFileInfo &info : folder.entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("HUSHpassword"), qPrintable(info.fileName()));
    }
    QVERIFY(m_fixture->scalar(QStringLiteral("SELECT password_hash FROM statusbridge_users"))
                .toString()
                .startsWith(QStringLiteral("$argon2id$")));
}

void ApiUsersTest::aComposedNameAndADecomposedOneAreTheSame()
{
    const auto composed = QString(QChar(0xe9));
    const auto decomposed = QString(QStringLiteral("e") + QChar(0x301));
    QVERIFY(m_desk->addUser(decomposed, Secret("x")));
    QVERIFY(m_desk->addUser(composed, Secret("y")).error().kind == ErrorKind::Usage);
    QVERIFY(verifyPassword(**m_desk->passwordHash(composed), Secret("x")));
    QVERIFY(m_desk->removeUser(composed));
}

void ApiUsersTest::namesAndPasswordsThatCannotBeUsedAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("password");
    const auto anna = QStringLiteral("anna");
    QTest::newRow("no name") << QString() << QByteArray("x");
    QTest::newRow("a space") << QStringLiteral(" ") << QByteArray("x");
    QTest::newRow("a space at the end") << QStringLiteral("anna ") << QByteArray("x");
    QTest::newRow("a colon") << QStringLiteral("an:na") << QByteArray("x");
    QTest::newRow("a line break") << QStringLiteral("an\nna") << QByteArray("x");
    QTest::newRow("what can't be seen") << QString(QStringLiteral("an") + QChar(0x200b)) << QByteArray("x");
    QTest::newRow("half a character") << QString(QStringLiteral("an") + QChar(0xd800)) << QByteArray("x");
    QTest::newRow("too long a name") << QString(65, u'a') << QByteArray("x");
    QTest::newRow("no password") << anna << QByteArray();
    QTest::newRow("too long a password") << anna << QByteArray(1025, 'x');
}

void ApiUsersTest::namesAndPasswordsThatCannotBeUsedAreRefused()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, password);
    const auto added = m_desk->addUser(name, Secret(password));
    QVERIFY(!added);
    QVERIFY(added.error().kind == ErrorKind::Usage);
    QVERIFY(added.error().message.endsWith(u'.'));
    QVERIFY(m_desk->users()->isEmpty());
}

void ApiUsersTest::theLongestNameFits()
{
    const QString beyondTheFirstPlane = QString(64, u'x').replace(u'x', QStringLiteral("\U0001F600"));
    QVERIFY(m_desk->addUser(beyondTheFirstPlane, Secret(QByteArray(1024, 'x'))));
    QCOMPARE(m_desk->users()->constFirst().name, beyondTheFirstPlane);
}

void ApiUsersTest::aRemovedUserIsGone()
{
    QVERIFY(m_desk->addUser(QStringLiteral("anna"), Secret("x")));
    QVERIFY(m_desk->removeUser(QStringLiteral("anna")));
    QVERIFY(m_desk->users()->isEmpty());
    QVERIFY(!m_desk->passwordHash(QStringLiteral("anna"))->has_value());
    QVERIFY(m_desk->removeUser(QStringLiteral("anna")).error().kind == ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(ApiUsersTest)
#include "tst_apiusers.moc"
