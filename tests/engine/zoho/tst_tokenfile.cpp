// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/tokenfile.h"
#include "tests/engine/zoho/zohofixture.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

namespace tst_tokenfile {

using namespace statusbridge;
using namespace statusbridge::zoho;
using namespace std::chrono_literals;
using zohosim::CallKind;

TokenOwner owner(const char *client = "1000.CLIENT", const char *refreshToken = "1000.refresh.token")
{
    return {.clientId = QString::fromLatin1(client),
            .accountsHost = u"accounts.zoho.com"_s,
            .refreshToken = Secret(refreshToken)};
}

AccessToken someToken()
{
    return {.value = Secret("1000.a.b"),
            .expiresAt = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC),
            .scope = u"ZohoCreator.report.READ"_s,
            .apiDomain = u"https://www.zohoapis.eu"_s};
}

class TokenFileTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_directory;
    QString path() const { return m_directory->filePath(u"inner/token.json"_s); }

    void overwrite(const QByteArray &content) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void whatWasSavedIsLoaded()
    {
        TokenFile file(path(), owner());
        QVERIFY(file.load().hasValue());
        QVERIFY(!file.load()->has_value());
        QVERIFY(file.save(someToken()).hasValue());
        TokenFile other(path(), owner());
        const auto loaded = other.load();
        QVERIFY(loaded.hasValue() && loaded->has_value());
        QCOMPARE((*loaded)->value.reveal(), "1000.a.b");
        QCOMPARE((*loaded)->expiresAt, someToken().expiresAt);
        QCOMPARE((*loaded)->scope, someToken().scope);
        QCOMPARE((*loaded)->apiDomain, someToken().apiDomain);
        QVERIFY(other.forget().hasValue());
        QVERIFY(!file.load()->has_value());
        QVERIFY(other.forget().hasValue());
    }

    void onlyItsOwnerMayReadIt()
    {
        TokenFile file(path(), owner());
        QVERIFY(file.save(someToken()).hasValue());
        const auto anybodyElse = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                                 QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        QVERIFY(!(QFileInfo(path()).permissions() & anybodyElse));
    }

    void aFileThatOthersCouldReadIsNotUsedAndThenReplaced()
    {
        TokenFile file(path(), owner());
        QVERIFY(file.save(someToken()).hasValue());
        QVERIFY(QFile::setPermissions(path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                                  QFileDevice::ReadGroup | QFileDevice::ReadOther));
        QVERIFY(!file.load()->has_value());
        QVERIFY(file.save(someToken()).hasValue());
        QVERIFY(file.load()->has_value());
        QVERIFY(!(QFileInfo(path()).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    }

    void theTokenOfAnotherOwnerIsNotUsed()
    {
        TokenFile file(path(), owner());
        QVERIFY(file.save(someToken()).hasValue());
        QVERIFY(!TokenFile(path(), owner("1000.OTHER")).load()->has_value());
        QVERIFY(!TokenFile(path(), owner("1000.CLIENT", "1000.other.token")).load()->has_value());
        QVERIFY(file.load()->has_value());
    }

    void nothingThatOutlivesTheTokenIsInTheFile()
    {
        TokenFile file(path(), owner());
        QVERIFY(file.save(someToken()).hasValue());
        QFile raw(path());
        QVERIFY(raw.open(QIODevice::ReadOnly));
        const QByteArray content = raw.readAll();
        QVERIFY(content.contains("1000.a.b"));
        QVERIFY(!content.contains("1000.refresh.token"));
        QVERIFY(!content.contains("1000.CLIENT"));
    }

    void aDamagedFileIsReplaced_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << QByteArray("{\"owner\":\"");
        QTest::newRow("zeros") << QByteArray(4096, '\0');
        QTest::newRow("a list") << QByteArray("[1,2]");
        QTest::newRow("other types") << QByteArray("{\"owner\":1,\"access_token\":{},\"expires_at\":[]}");
    }
    void aDamagedFileIsReplaced()
    {
        QFETCH(const QByteArray, content);
        TokenFile file(path(), owner());
        QVERIFY(file.save(someToken()).hasValue());
        overwrite(content);
        QVERIFY(file.load().hasValue());
        QVERIFY(!file.load()->has_value());
        QVERIFY(file.history().asked.isEmpty());
        QVERIFY(file.save(someToken()).hasValue());
        QVERIFY(file.load()->has_value());
    }

    void theHistoryIsKeptBesideTheToken()
    {
        TokenFile file(path(), owner());
        const QDateTime then = someToken().expiresAt;
        QVERIFY(file.setHistory({.asked = {then, then.addMSecs(1500)}, .blockedUntil = then, .lastFailed = true})
                    .hasValue());
        QVERIFY(file.save(someToken()).hasValue());
        const RefreshHistory history = TokenFile(path(), owner()).history();
        QCOMPARE(history.asked, QList<QDateTime>({then, then.addMSecs(1500)}));
        QCOMPARE(history.blockedUntil, then);
        QVERIFY(history.lastFailed);
        QVERIFY(file.load()->has_value());
    }

    void oneProcessRefreshesAtATime()
    {
        TokenFile first(path(), owner());
        TokenFile second(path(), owner());
        QVERIFY(first.beginRefresh());
        QVERIFY(!second.beginRefresh());
        first.endRefresh();
        QVERIFY(second.beginRefresh());
        second.endRefresh();
    }

    void aLockFileThatWasLeftKeepsNoneWaiting_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("of a process that was killed before it wrote its number") << QByteArray();
        QTest::newRow("of a process whose number another has now")
            << QByteArray::number(QCoreApplication::applicationPid()) + "\n" +
                   QCoreApplication::applicationName().toUtf8() + "\n" + QSysInfo::machineHostName().toUtf8() + "\n";
        QTest::newRow("of another machine") << QByteArray("1\nstatusbridge\nelsewhere\n");
    }

    void aLockFileThatWasLeftKeepsNoneWaiting()
    {
        QFETCH(const QByteArray, content);
        QVERIFY(QDir().mkpath(QFileInfo(path()).absolutePath()));
        QFile left(path() + u".lock"_s);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write(content);
        left.close();
        TokenFile file(path(), owner());
        QVERIFY(file.beginRefresh());
        file.endRefresh();
    }

    void aFileThatCannotBeWrittenIsNamed()
    {
        QFile blocked(m_directory->filePath(u"inner"_s));
        QVERIFY(blocked.open(QIODevice::WriteOnly)); // a file where the directory should be
        TokenFile file(path(), owner());
        const auto saved = file.save(someToken());
        QVERIFY(!saved);
        QCOMPARE(toString(saved.error().kind), u"configuration"_s);
        QVERIFY(saved.error().message.english().contains(path()));
        QVERIFY(file.beginRefresh()); // no instance waits for a lock that can't be
    }

    void twoSourcesShareOneToken()
    {
        ZohoFixture fixture;
        const Secret refreshToken(fixture.zoho.options().refreshToken.toUtf8());
        TokenFile firstFile(path(), owner());
        TokenFile secondFile(path(), owner());
        TokenSource first(fixture.oauth, firstFile, fixture.clock, refreshToken, ZohoFixture::quickTokens());
        TokenSource second(fixture.oauth, secondFile, fixture.clock, refreshToken, ZohoFixture::quickTokens());
        QByteArrayList tokens;
        const auto collect = [&](const Expected<Secret> &token) {
            tokens.append(token ? token->reveal() : QByteArray());
        };
        first.request(collect);
        second.request(collect); // while the first still refreshes
        QTRY_COMPARE(tokens.size(), 2);
        QVERIFY(tokens[0].startsWith("1000."));
        QCOMPARE(tokens[0], tokens[1]);
        QCOMPARE(fixture.zoho.calls(CallKind::Token), 1);
    }

    void aDamagedFileDoesNotKeepASourceFromItsToken()
    {
        ZohoFixture fixture;
        TokenFile file(path(), owner());
        QVERIFY(file.save(someToken()).hasValue());
        overwrite("{\"owner\":");
        TokenSource source(fixture.oauth, file, fixture.clock, Secret(fixture.zoho.options().refreshToken.toUtf8()),
                           ZohoFixture::quickTokens());
        const auto token = source.obtain();
        QVERIFY(token.hasValue());
        QCOMPARE((*file.load())->value.reveal(), token->reveal());
    }
};

QTEST_GUILESS_MAIN(TokenFileTest)

} // namespace tst_tokenfile

#include "tst_tokenfile.moc"
