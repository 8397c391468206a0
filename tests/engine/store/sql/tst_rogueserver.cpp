// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/secret.h"
#include "engine/store/sql/database.h"
#include "tests/support/roguemysql.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_rogueserver {

using namespace statusbridge;

constexpr auto password = "HUSHpasswordHUSH";
constexpr auto fileContent = "HUSHfileHUSH";
constexpr quint32 clientLocalFiles = 0x80;

//! Reaches this machine, and is no loopback address.
const QString elsewhere = u"0.0.0.0"_s;

//! What a server in the place of the right one gets of this program.
class RogueServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void getsNoFile_data() { addWays(); }
    void getsNoFile();
    void getsNoPassword_data() { addWays(); }
    void getsNoPassword();
    void isNotEvenSpokenToWithoutACertificate_data();
    void isNotEvenSpokenToWithoutACertificate();

private:
    static void addWays()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("tls");
        QTest::newRow("on this machine") << u"127.0.0.1"_s << QString();
        QTest::newRow("elsewhere, without TLS on purpose") << elsewhere << u"plain"_s;
    }
    [[nodiscard]] Expected<std::unique_ptr<Database>> openThere(const RogueMysql &rogue, const QString &host,
                                                                const QString &tls) const
    {
        DatabaseSettings settings;
        settings.driver = u"mysql"_s;
        settings.name = u"webhooks"_s;
        settings.user = u"statusbridge"_s;
        settings.host = host;
        settings.port = rogue.port();
        settings.tls = tls;
        settings.timeoutSeconds = 2;
        return Database::open(settings, m_directory.path(), Secret(password), DatabasePurpose::Service);
    }

    QTemporaryDir m_directory;
};

void RogueServerTest::getsNoFile()
{
    QFETCH(const QString, host);
    QFETCH(const QString, tls);
    QFile file(m_directory.filePath(u"secret"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(fileContent) > 0 && file.flush());
    const RogueMysql rogue(RogueMysql::Attack::AskForFile, QFile::encodeName(file.fileName()));
    QVERIFY(!openThere(rogue, host, tls));
    QVERIFY(rogue.hasAttacked());
    QVERIFY(!rogue.received().contains("HUSH"));
    QVERIFY2((rogue.capabilities() & clientLocalFiles) == 0, "the client offers local files");
}

void RogueServerTest::getsNoPassword()
{
    QFETCH(const QString, host);
    QFETCH(const QString, tls);
    const RogueMysql rogue(RogueMysql::Attack::AskForPassword);
    const auto opened = openThere(rogue, host, tls);
    QVERIFY(!opened);
    QVERIFY(rogue.hasAttacked());
    QVERIFY2(!rogue.received().contains("HUSH"), "the password was sent as it is");
}

void RogueServerTest::isNotEvenSpokenToWithoutACertificate_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("tls");
    QTest::newRow("not said") << elsewhere << QString();
    QTest::newRow("verify") << u"127.0.0.1"_s << u"verify"_s;
}

void RogueServerTest::isNotEvenSpokenToWithoutACertificate()
{
    QFETCH(const QString, host);
    QFETCH(const QString, tls);
    const RogueMysql rogue(RogueMysql::Attack::AskForFile);
    const auto opened = openThere(rogue, host, tls);
    QVERIFY(!opened);
    QCOMPARE(toString(opened.error().kind), toString(ErrorKind::Database));
    QVERIFY2(!rogue.received().contains("statusbridge"), "the login was sent");
    QVERIFY(!rogue.hasAttacked());
}

QTEST_GUILESS_MAIN(RogueServerTest)

} // namespace tst_rogueserver

#include "tst_rogueserver.moc"
