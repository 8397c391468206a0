// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/api/apifixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace tst_apiaudit {

using namespace statusbridge;
using zohosim::Answer;

// What callers change is noted with their name and address, and administrators alone may read it.
class TestApiAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_api = std::make_unique<ApiFixture>();
        m_administrator = tokenFor(Role::Administrator);
        m_api->cycles.execute(u"DELETE FROM statusbridge_audit"_s);
    }

    void whatAUserChangesIsNoted()
    {
        QCOMPARE(m_api->call("/zoho/scheduler/stop").status, 200);
        const QJsonObject row = rows().at(0).toObject();
        QCOMPARE(row.value(u"kind"_s).toString(), u"user"_s);
        QCOMPARE(row.value(u"name"_s), ApiFixture::credentials().value(u"username"_s));
        QCOMPARE(row.value(u"address"_s).toString(), u"127.0.0.1"_s);
        QCOMPARE(row.value(u"action"_s).toString(), u"scheduler_stop"_s);
        QCOMPARE(row.value(u"after"_s).toString(), u"stopped"_s);
    }

    void whatATokenChangesIsNoted()
    {
        QTRY_COMPARE(get("/api/v1/audit").status, 200);
        const zohosim::Headers headers = {{"Authorization", "Bearer " + m_administrator.reveal()}};
        QCOMPARE(m_api->send("POST", "/zoho/sync", headers).status, 202);
        const QJsonObject row = rows().at(0).toObject();
        QCOMPARE(row.value(u"kind"_s).toString(), u"token"_s);
        QCOMPARE(row.value(u"name"_s).toString(), u"administrator"_s);
        QCOMPARE(row.value(u"action"_s).toString(), u"sync"_s);
    }

    void whatIsRefusedOrOnlyAskedIsNot()
    {
        const Secret viewer = tokenFor(Role::Viewer);
        m_api->cycles.execute(u"DELETE FROM statusbridge_audit"_s);
        const zohosim::Headers wrong = {{"Authorization", "Bearer sbt_x"}};
        const zohosim::Headers weak = {{"Authorization", "Bearer " + viewer.reveal()}};
        QCOMPARE(m_api->send("POST", "/zoho/scheduler/stop", wrong).status, 401);
        QTRY_COMPARE(m_api->send("POST", "/zoho/scheduler/stop", weak).status, 403);
        QCOMPARE(m_api->send("GET", "/api/v1/audit", weak).status, 403);
        QCOMPARE(m_api->call("/zoho/status").status, 200);
        QCOMPARE(m_api->cycles.scalar(u"SELECT count(*) FROM statusbridge_audit"_s).toInt(), 0);
    }

    void pagesFollowOneAnother()
    {
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(m_api->call(i % 2 == 0 ? "/zoho/scheduler/stop" : "/zoho/scheduler/start").status, 200);
        }
        QList<qint64> ids;
        QByteArray path = "/api/v1/audit?limit=2";
        for (int page = 0; page < 3; ++page) {
            const QJsonObject json = document(path);
            for (const QJsonValue &row : json.value(u"audit"_s).toArray()) {
                ids += row.toObject().value(u"id"_s).toInteger();
            }
            const QJsonValue next = json.value(u"next"_s);
            QCOMPARE(next.isNull(), page == 2);
            path = "/api/v1/audit?limit=2&cursor=" + next.toString().toLatin1();
        }
        QCOMPARE(ids.size(), 5);
        QVERIFY(std::is_sorted(ids.crbegin(), ids.crend()));
        QVERIFY(document("/api/v1/audit?limit=5").value(u"next"_s).isNull()); // behind the last one there is no page
        QCOMPARE(document("/api/v1/audit?action=scheduler_start").value(u"audit"_s).toArray().size(), 2);
    }

    void whatCannotBeReadIsRefused_data()
    {
        QTest::addColumn<QByteArray>("query");
        for (const char *query : {"limit=0", "limit=1001", "limit=x", "cursor=x", "action=think", "kind=robot",
                                  "since=yesterday", "until=x", "user=anna"}) {
            QTest::newRow(query) << QByteArray(query);
        }
    }

    void whatCannotBeReadIsRefused()
    {
        QFETCH(const QByteArray, query);
        QTRY_COMPARE(get("/api/v1/audit").status, 200);
        QCOMPARE(get("/api/v1/audit?" + query).status, 400);
    }

private:
    Secret tokenFor(Role role)
    {
        const auto token = m_api->session().addToken({.name = toString(role), .role = role, .createdAt = {}});
        return token ? *token : Secret();
    }

    [[nodiscard]] Answer get(const QByteArray &path) const
    {
        return m_api->send("GET", path, {{"Authorization", "Bearer " + m_administrator.reveal()}});
    }

    [[nodiscard]] QJsonObject document(const QByteArray &path) const
    {
        Answer answer;
        // The list of tokens is a second old at most.
        static_cast<void>(QTest::qWaitFor([&] { return (answer = get(path)).status == 200; }));
        return QJsonDocument::fromJson(answer.body).object();
    }

    [[nodiscard]] QJsonArray rows() const { return document("/api/v1/audit").value(u"audit"_s).toArray(); }

    std::unique_ptr<ApiFixture> m_api;
    Secret m_administrator;
};

QTEST_GUILESS_MAIN(TestApiAudit)

} // namespace tst_apiaudit

#include "tst_apiaudit.moc"
