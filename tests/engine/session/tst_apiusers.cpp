// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/apitoken.h"
#include "engine/core/passwordhash.h"
#include "engine/session/localenginesession.h"
#include "tests/engine/sync/cyclefixture.h"

#include <QtTest>

namespace tst_apiusers {

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
    void aUserHasARoleThatCanBeChanged();
    void aTokenIsShownOnceAndKeptAsADigest();
    void aTokenThatIsRevokedOpensNothing();
    void tokensThatCannotBeAreRefused();

private:
    std::unique_ptr<CycleFixture> m_fixture;
    std::unique_ptr<LocalEngineSession> m_session;
};

void ApiUsersTest::init()
{
    m_session.reset();
    m_fixture = std::make_unique<CycleFixture>();
    m_session = *LocalEngineSession::open(m_fixture->environment);
}

void ApiUsersTest::aUserIsListedAndVerified()
{
    QVERIFY(m_session->addUser(u"José Ünal"_s, Secret("pass word")));
    const auto users = m_session->users();
    QCOMPARE(users->size(), 1);
    QCOMPARE(users->constFirst().name, u"José Ünal"_s);
    QVERIFY(users->constFirst().createdAt.isValid());
    const auto access = m_session->userAccess(u"José Ünal"_s);
    QVERIFY(verifyPassword((*access)->hash, Secret("pass word")));
    QVERIFY(!verifyPassword((*access)->hash, Secret("password")));
    QVERIFY(!m_session->userAccess(u"josé ünal"_s)->has_value());
}

void ApiUsersTest::thePasswordIsNowhereInTheDatabase()
{
    QVERIFY(m_session->addUser(u"anna"_s, Secret("HUSHpasswordHUSH")));
    const QDir folder(m_fixture->directory.path());
    for (const QFileInfo &info : folder.entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("HUSHpassword"), qPrintable(info.fileName()));
    }
    QVERIFY(
        m_fixture->scalar(u"SELECT password_hash FROM statusbridge_users"_s).toString().startsWith(u"$argon2id$"_s));
}

void ApiUsersTest::aComposedNameAndADecomposedOneAreTheSame()
{
    const auto composed = QString(QChar(0xe9));
    const auto decomposed = QString(u"e"_s + QChar(0x301));
    QVERIFY(m_session->addUser(decomposed, Secret("x")));
    QVERIFY(m_session->addUser(composed, Secret("y")).error().kind == ErrorKind::Usage);
    QVERIFY(verifyPassword((*m_session->userAccess(composed))->hash, Secret("x")));
    QVERIFY(m_session->removeUser(composed));
}

void ApiUsersTest::namesAndPasswordsThatCannotBeUsedAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("password");
    const auto anna = u"anna"_s;
    QTest::newRow("no name") << QString() << QByteArray("x");
    QTest::newRow("a space") << u" "_s << QByteArray("x");
    QTest::newRow("a space at the end") << u"anna "_s << QByteArray("x");
    QTest::newRow("a colon") << u"an:na"_s << QByteArray("x");
    QTest::newRow("a line break") << u"an\nna"_s << QByteArray("x");
    QTest::newRow("what can't be seen") << QString(u"an"_s + QChar(0x200b)) << QByteArray("x");
    QTest::newRow("half a character") << QString(u"an"_s + QChar(0xd800)) << QByteArray("x");
    QTest::newRow("too long a name") << QString(65, u'a') << QByteArray("x");
    QTest::newRow("no password") << anna << QByteArray();
    QTest::newRow("too long a password") << anna << QByteArray(1025, 'x');
}

void ApiUsersTest::namesAndPasswordsThatCannotBeUsedAreRefused()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, password);
    const auto added = m_session->addUser(name, Secret(password));
    QVERIFY(!added);
    QVERIFY(added.error().kind == ErrorKind::Usage);
    QVERIFY(added.error().message.english().endsWith(u'.'));
    QVERIFY(m_session->users()->isEmpty());
}

void ApiUsersTest::theLongestNameFits()
{
    const QString beyondTheFirstPlane = QString(64, u'x').replace(u'x', u"\U0001F600"_s);
    QVERIFY(m_session->addUser(beyondTheFirstPlane, Secret(QByteArray(1024, 'x'))));
    QCOMPARE(m_session->users()->constFirst().name, beyondTheFirstPlane);
}

void ApiUsersTest::aRemovedUserIsGone()
{
    QVERIFY(m_session->addUser(u"anna"_s, Secret("x")));
    QVERIFY(m_session->removeUser(u"anna"_s));
    QVERIFY(m_session->users()->isEmpty());
    QVERIFY(!m_session->userAccess(u"anna"_s)->has_value());
    QVERIFY(m_session->removeUser(u"anna"_s).error().kind == ErrorKind::NotFound);
}

void ApiUsersTest::aUserHasARoleThatCanBeChanged()
{
    QVERIFY(m_session->addUser(u"anna"_s, Secret("x")));
    QVERIFY(m_session->addUser(u"bob"_s, Secret("x"), Role::Administrator));
    QVERIFY(m_session->users()->constFirst().role == Role::Operator);
    QVERIFY((*m_session->userAccess(u"bob"_s))->role == Role::Administrator);
    QVERIFY(m_session->setUserRole(u"anna"_s, Role::Viewer));
    QVERIFY(m_session->setUserRole(u"anna"_s, Role::Viewer)); // as it is already
    QVERIFY((*m_session->userAccess(u"anna"_s))->role == Role::Viewer);
    QVERIFY((*m_session->userAccess(u"bob"_s))->role == Role::Administrator);
    QVERIFY(m_session->setUserRole(u"zoe"_s, Role::Viewer).error().kind == ErrorKind::NotFound);
}

void ApiUsersTest::aTokenIsShownOnceAndKeptAsADigest()
{
    const QDateTime end = QDateTime::fromSecsSinceEpoch(4'102'444'800, Qt::UTC);
    const auto token = m_session->addToken(
        {.name = u"reports"_s, .role = Role::Operator, .createdAt = {}, .createdBy = u"anna"_s, .endsAt = end});
    QVERIFY(token);
    QVERIFY(isToken(token->reveal()));
    const auto tokens = m_session->tokens();
    QCOMPARE(tokens->size(), 1);
    const ApiTokenView &kept = tokens->constFirst();
    QCOMPARE(kept.name, u"reports"_s);
    QCOMPARE(kept.createdBy, u"anna"_s);
    QCOMPARE(kept.endsAt, end);
    QVERIFY(kept.role == Role::Operator && kept.createdAt.isValid());
    const auto access = m_session->tokenAccess(tokenHash(*token));
    QCOMPARE(**access,
             (ApiAccess{.hash = tokenHash(*token), .role = Role::Operator, .name = u"reports"_s, .endsAt = end}));
    const ApiAccesses all = *m_session->apiAccesses();
    QVERIFY(all.ofToken(tokenHash(*token), end.addMSecs(-1)).has_value());
    QVERIFY(!all.ofToken(tokenHash(*token), end).has_value());
    const QDir folder(m_fixture->directory.path());
    for (const QFileInfo &info : folder.entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(token->reveal()), qPrintable(info.fileName()));
    }
}

void ApiUsersTest::aTokenThatIsRevokedOpensNothing()
{
    const auto token = m_session->addToken({.name = u"reports"_s, .createdAt = {}});
    const auto other = m_session->addToken({.name = u"other"_s, .createdAt = {}});
    QVERIFY(token && other);
    QVERIFY(m_session->revokeToken(u"reports"_s));
    QVERIFY(!m_session->tokenAccess(tokenHash(*token))->has_value());
    QVERIFY(m_session->tokenAccess(tokenHash(*other))->has_value());
    QVERIFY(m_session->revokeToken(u"reports"_s).error().kind == ErrorKind::NotFound);
}

void ApiUsersTest::tokensThatCannotBeAreRefused()
{
    QVERIFY(m_session->addToken({.name = u"reports"_s, .createdAt = {}}));
    const auto kindOf = [&](const ApiTokenView &wanted) { return m_session->addToken(wanted).error().kind; };
    QVERIFY(kindOf({.name = u"reports"_s, .createdAt = {}}) == ErrorKind::Usage);
    QVERIFY(kindOf({.name = {}, .createdAt = {}}) == ErrorKind::Usage);
    QVERIFY(kindOf({.name = u"a\nb"_s, .createdAt = {}}) == ErrorKind::Usage);
    QVERIFY(kindOf({.name = u"late"_s, .createdAt = {}, .endsAt = QDateTime::currentDateTimeUtc()}) ==
            ErrorKind::Usage);
    QCOMPARE(m_session->tokens()->size(), 1);
}

QTEST_GUILESS_MAIN(ApiUsersTest)

} // namespace tst_apiusers

#include "tst_apiusers.moc"
