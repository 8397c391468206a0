// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "engine/remote/eventstream.h"
#include "engine/remote/serveraddress.h"
#include "engine/remote/serverclient.h"

#include <QJsonDocument>
#include <QTest>

namespace tst_serveraddress {

using namespace statusbridge;
using namespace std::chrono_literals;

class ServerAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatPeopleTypeIsCompleted_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("url");
        QTest::newRow("a name") << u"server"_s << u"https://server:8085"_s;
        QTest::newRow("with a port") << u" server:9000 "_s << u"https://server:9000"_s;
        QTest::newRow("whole") << u"https://server.example/"_s << u"https://server.example:8085"_s;
        QTest::newRow("plain, on this machine") << u"http://127.0.0.1:8085"_s << u"http://127.0.0.1:8085"_s;
        QTest::newRow("IPv6") << u"https://[::1]"_s << u"https://[::1]:8085"_s;
    }

    void whatPeopleTypeIsCompleted()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, url);
        const auto address = serverAddressOf(typed);
        QVERIFY2(address, address ? "" : qPrintable(describe(address.error())));
        QCOMPARE(address->url.toString(), url);
    }

    void whatIsNoAddressIsRefused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<SentenceId>("reason");
        QTest::newRow("nothing") << QString() << SentenceId::ServerAddressInvalid;
        QTest::newRow("another scheme") << u"ftp://server"_s << SentenceId::ServerAddressInvalid;
        QTest::newRow("a path") << u"https://server/api"_s << SentenceId::ServerAddressInvalid;
        QTest::newRow("a query") << u"https://server?token=x"_s << SentenceId::ServerAddressInvalid;
        QTest::newRow("credentials") << u"https://anna:secret@server"_s << SentenceId::ServerAddressInvalid;
        QTest::newRow("a password with a slash")
            << u"https://anna:sec/secret@server"_s << SentenceId::ServerAddressInvalid;
        QTest::newRow("a password with a question mark")
            << u"https://anna:1?secret@server"_s << SentenceId::ServerAddressInvalid;
        QTest::newRow("plain, to another machine") << u"http://server:8085"_s << SentenceId::ServerAddressNotSecure;
    }

    void whatIsNoAddressIsRefused()
    {
        QFETCH(const QString, typed);
        QFETCH(const SentenceId, reason);
        const auto address = serverAddressOf(typed);
        QVERIFY(!address);
        QCOMPARE(toString(address.error().kind), toString(ErrorKind::Usage));
        QCOMPARE(address.error().message.id(), reason);
        QVERIFY(!describe(address.error()).contains(u"secret"));
    }

    void anErrorOfTheServerKeepsItsKindAndSentence()
    {
        const ServerAddress address = *serverAddressOf(u"server"_s);
        const QJsonObject said = {{u"code"_s, u"not_found"_s},
                                  {u"message"_s, u"There is no user bob."_s},
                                  {u"message_form"_s, Sentence(SentenceId::UserNotFound, {u"bob"_s}).stored()},
                                  {u"detail"_s, u"x"_s},
                                  {u"number"_s, 9}};
        const ServerAnswer refused{.status = 404, .body = QJsonDocument(QJsonObject{{u"error"_s, said}}).toJson()};
        const Error error = errorOfAnswer(refused, address, true);
        QCOMPARE(toString(error.kind), toString(ErrorKind::NotFound));
        QCOMPARE(error.message, Sentence(SentenceId::UserNotFound, {u"bob"_s}));
        QCOMPARE(error.detail, u"x"_s);
        QCOMPARE(error.code, 9);
    }

    void whatIsNoAnswerOfStatusbridgeIsSaidSo()
    {
        const ServerAddress address = *serverAddressOf(u"server"_s);
        const auto idOf = [&](int status, const QByteArray &body) {
            const Error error = errorOfAnswer({.status = status, .body = body}, address, false);
            return std::pair(toString(error.kind), nameOf(error.message.id()));
        };
        QCOMPARE(idOf(302, {}), std::pair(toString(ErrorKind::Unreachable), nameOf(SentenceId::ServerRedirects)));
        QCOMPARE(idOf(200, "<html>"),
                 std::pair(toString(ErrorKind::Unreachable), nameOf(SentenceId::ServerAnswerNotUnderstood)));
        QCOMPARE(idOf(502, "<html>"),
                 std::pair(toString(ErrorKind::Unreachable), nameOf(SentenceId::ServerAnswerNotUnderstood)));
        const QByteArray plain = "{\"error\":{\"code\":\"x\",\"message\":\"Words.\"}}";
        QCOMPARE(idOf(404, plain), std::pair(toString(ErrorKind::Unreachable), nameOf(SentenceId::ServerLacksCall)));
        QCOMPARE(idOf(401, plain),
                 std::pair(toString(ErrorKind::Forbidden), nameOf(SentenceId::ServerPasswordRefused)));
        QCOMPARE(idOf(403, plain), std::pair(toString(ErrorKind::Forbidden), nameOf(SentenceId::Worded)));
        QCOMPARE(idOf(503, plain), std::pair(toString(ErrorKind::Unreachable), nameOf(SentenceId::Worded)));
        const QByteArray noDatabase = "{\"error\":{\"code\":\"database\",\"message\":\"It hangs.\"}}";
        QCOMPARE(idOf(503, noDatabase), std::pair(toString(ErrorKind::Database), nameOf(SentenceId::Worded)));
    }

    void aRefusalLastsUntilWhatWasAskedIsAnswered()
    {
        const ServerAddress address = *serverAddressOf(u"server"_s);
        const SystemClock clock;
        ServerConnection connection(clock);
        const auto note = [&](int status, const QString &code) {
            const QJsonObject said = {{u"code"_s, code}, {u"message"_s, u"Words."_s}};
            const ServerAnswer answer{.status = status,
                                      .body = QJsonDocument(QJsonObject{{u"error"_s, said}}).toJson()};
            noteErrorAnswer(connection, answer, errorOfAnswer(answer, address, true));
        };
        note(401, u"unauthorized"_s);
        note(503, u"database"_s);
        note(429, u"busy"_s);
        QCOMPARE(connection.view().state, ConnectionView::State::Refused);
        QVERIFY(connection.recentRefusal());
        connection.noteHeard();
        QCOMPARE(connection.view().state, ConnectionView::State::Connected);
        QVERIFY(!connection.recentRefusal());
        note(503, u"database"_s); // it is there, and says what is wrong
        QCOMPARE(connection.view().state, ConnectionView::State::Connected);
    }

    void pausesGrowToTheirLimit()
    {
        QCOMPARE(pauseBefore(1, {}), 1000ms);
        QCOMPARE(pauseBefore(2, {}), 2000ms);
        QCOMPARE(pauseBefore(5, {}), 16000ms);
        QCOMPARE(pauseBefore(6, {}), 30000ms);
        QCOMPARE(pauseBefore(1000, {}), 30000ms);
    }
};

QTEST_GUILESS_MAIN(ServerAddressTest)

} // namespace tst_serveraddress

#include "tst_serveraddress.moc"
