// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "engine/status/failurereason.h"

#include <QtTest>

namespace tst_failurereason {

using namespace statusbridge;

class FailureReasonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheShapesOfProviders_data();
    void readsTheShapesOfProviders();
    void findsTheStatusOfTheMessage();
    void aNumberOfAnotherProviderIsNotTakenForWhatsApps();
    void theNumbersThatAreKnownHavePlainWords();
};

void FailureReasonTest::readsTheShapesOfProviders_data()
{
    QTest::addColumn<QString>("payload");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const char *payload, const char *line) {
        QTest::newRow(name) << QString::fromUtf8(payload) << QString::fromUtf8(line);
    };
    row("the flat body", R"({"queue_id":"q","statuses":[{"id":"wamid.A","errors":[{"code":131026,"title":"T"}]}]})",
        "WhatsApp 131026: can't be delivered: not on WhatsApp, or too old an app");
    row("an envelope",
        R"({"entry":[{},{"changes":[{"value":{}},{"value":{"statuses":[{"errors":[{"code":132015}]}]}}]}]})",
        "WhatsApp 132015: template paused for poor quality");
    row("errors at the top", R"({"status":"failed","errors":[{"code":"131047"}]})",
        "WhatsApp 131047: more than 24 h since the customer's last message: only templates are allowed");
    row("an unknown number", R"({"statuses":[{"errors":[{"code":131999,"title":"T","message":"M",
        "error_data":{"details":"Something else"}}]}]})",
        "WhatsApp 131999: Something else");
    row("an old one", R"({"statuses":[{"errors":[{"code":470,"title":"Too late"}]}]})", "WhatsApp 470: Too late");
    row("a number alone", R"({"statuses":[{"errors":[{"code":470}]}]})", "WhatsApp 470");
    row("Gupshup", R"({"payload":{"type":"failed","payload":{"code":1002,"reason":"Number Does Not Exist"}}})",
        "Gupshup 1002: Number Does Not Exist");
    row("Infobip", R"({"results":[{"error":{"id":7001,"name":"N","description":"Unknown user"}}]})",
        "Infobip 7001: Unknown user");
    row("YCloud", R"({"whatsappMessage":{"errorCode":"131026","errorMessage":"Undeliverable"}})",
        "YCloud 131026: Undeliverable");
    row("no failure", R"({"statuses":[{"id":"wamid.A","status":"delivered"}]})", "");
    row("Infobip without an error", R"({"results":[{"error":{"id":0,"name":"NO_ERROR"}}]})", "");
    row("empty lists", R"({"statuses":[],"errors":[],"entry":[]})", "");
    row("foreign types", R"({"statuses":[7,null,{"errors":"none"}],"errors":{"code":1},"payload":[]})", "");
    row("an array", R"([{"errors":[{"code":131026}]}])", "");
    row("broken", R"({"statuses":[{"errors":[{"code":131026}])", "");
    row("nothing", "", "");
}

void FailureReasonTest::readsTheShapesOfProviders()
{
    QFETCH(QString, payload);
    QFETCH(QString, line);
    const auto reason = failureReason(payload, u"wamid.A"_s);
    QCOMPARE(reason ? describe(*reason) : QString(), line);
}

void FailureReasonTest::findsTheStatusOfTheMessage()
{
    const QString payload = QStringLiteral(R"({"statuses":[{"id":"wamid.A","errors":[{"code":1}]},{"id":"wamid.B"},)"
                                           R"({"id":"wamid.C","errors":[{"code":2}]}]})");
    QCOMPARE(failureReason(payload, u"wamid.C"_s)->code, u"2"_s);
    QCOMPARE(failureReason(payload, u"wamid.B"_s)->code, u"1"_s);
    QCOMPARE(failureReason(payload, QString())->code, u"1"_s);
}

void FailureReasonTest::aNumberOfAnotherProviderIsNotTakenForWhatsApps()
{
    const auto reason =
        failureReason(uR"({"payload":{"type":"failed","payload":{"code":131026,"reason":"Own words"}}})"_s, {});
    QVERIFY(reason->plainWords.isEmpty());
    QCOMPARE(describe(*reason), u"Gupshup 131026: Own words"_s);
}

void FailureReasonTest::theNumbersThatAreKnownHavePlainWords()
{
    for (const int code :
         {131026, 131047, 131049, 131050, 130472, 131051, 131052, 131053, 132015, 130429, 131048, 131056}) {
        QVERIFY(!plainWordsOf(QString::number(code)).isEmpty());
    }
    QVERIFY(plainWordsOf(u"1002"_s).isEmpty());
}

QTEST_APPLESS_MAIN(FailureReasonTest)

} // namespace tst_failurereason

#include "tst_failurereason.moc"
