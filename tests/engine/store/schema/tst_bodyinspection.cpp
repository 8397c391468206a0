// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/schema/inspection.h"
#include "tests/engine/store/storefixture.h"

#include <QTest>

namespace tst_bodyinspection {

using namespace statusbridge;

using Severity = Finding::Severity;

//! A table of webhooks whose payloads are bodies of a shape.
class Bodies : public StoreFixture
{
public:
    explicit Bodies(const QString &shape, const QueueIdSettings &queueIds = {})
        : StoreFixture(Tables::Migrated, settingsFor(shape, queueIds))
    {}

    void add(const QString &body, int times = 1)
    {
        for (int i = 0; i < times; ++i) {
            run(u"INSERT INTO webhook_logs (payload) VALUES (?)"_s, {body});
        }
    }

    //! What is found of that \p severity and speaks of the newest rows.
    [[nodiscard]] QStringList found(Severity severity)
    {
        const auto findings = inspect(database(), settings());
        if (!findings) {
            qFatal("%s", qPrintable(describe(findings.error())));
        }
        QStringList texts;
        for (const Finding &finding : *findings) {
            const QString text = finding.text.english();
            if (finding.severity == severity && text.contains(u"newest"_s) && !text.contains(u"search"_s)) {
                texts += text;
            }
        }
        return texts;
    }

private:
    static Settings settingsFor(const QString &shape, const QueueIdSettings &queueIds)
    {
        Settings settings;
        settings.webhookLogs.shape = shape;
        settings.queueIds = queueIds;
        return settings;
    }
};

QString metaStatus(const QString &members)
{
    return uR"({"entry":[{"changes":[{"field":"messages","value":{"statuses":[{%1}]}}]}]})"_s.arg(members);
}

const auto good = uR"("id":"wamid.1","status":"sent","timestamp":"1750030073","biz_opaque_callback_data":"q-1")"_s;

class BodyInspectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreCountedThatHoldWhatIsTold()
    {
        Bodies bodies(u"meta"_s);
        bodies.add(metaStatus(good), 32);
        bodies.add(metaStatus(uR"("status":"sent","timestamp":"1750030073")"_s));
        bodies.add(
            uR"({"entry":[{"changes":[{"field":"messages","value":{"messages":[{"id":"wamid.2","type":"text"}]}}]}]})"_s,
            6);
        bodies.add(metaStatus(good + u",\"type\":\"call\""_s));
        QCOMPARE(bodies.found(Severity::Error), QStringList());
        QCOMPARE(bodies.found(Severity::Warning),
                 QStringList{u"1 of the newest 40 rows of \"webhook_logs\" hold what became no status, or one that "
                             "can't be matched, by kind: no_id (1). See what writes them, or correct the shape or the "
                             "paths."_s});
        QCOMPARE(bodies.found(Severity::Ok),
                 QStringList{u"7 of the newest 40 rows of \"webhook_logs\" hold no status of a message, as is usual: "
                             "no_statuses (6), other_kind (1)."_s});
    }

    void aRowWithSeveralKindsIsOne()
    {
        Bodies bodies(u"meta"_s);
        bodies.add(metaStatus(uR"("status":"sent"},5,{%1)"_s.arg(good)));
        bodies.add(metaStatus(good));
        const QString warning = bodies.found(Severity::Warning).value(0);
        QVERIFY2(warning.startsWith(u"1 of the newest 2 rows"_s) && warning.contains(u"no_id (1), not_an_object (1)"_s),
                 qPrintable(warning));
    }

    void whereAShapeIsSetItIsLookedAt()
    {
        Bodies bodies(u"meta"_s);
        bodies.add(metaStatus(uR"("id":"wamid.1","status":"sent","timestamp":"yesterday")"_s));
        bodies.add(metaStatus(uR"("id":"wamid.1","biz_opaque_callback_data":"q-1")"_s));
        const QStringList warnings = bodies.found(Severity::Warning);
        const QString all = warnings.join(u'\n');
        QCOMPARE(warnings.size(), 3);
        QVERIFY2(warnings.at(0).startsWith(u"1 of the newest 2 rows of \"webhook_logs\" hold statuses without a queue "
                                           "id"_s) &&
                     warnings.at(0).contains(u"biz_opaque_callback_data"_s) &&
                     warnings.at(0).contains(u"[queue_ids]"_s),
                 qPrintable(all));
        QVERIFY2(warnings.at(1).endsWith(u"have no status, so that nothing becomes of them: look at "
                                         "webhook_logs.shape."_s),
                 qPrintable(all));
        QVERIFY2(warnings.at(2).contains(u"\"yesterday\""_s) && warnings.at(2).endsWith(u"webhook_logs.shape."_s),
                 qPrintable(all));
        QVERIFY2(!all.contains(u".queue_id"_s) && !all.contains(u".status"_s) && !all.contains(u".timestamp"_s),
                 qPrintable(all));
    }

    void bodiesOfAProviderWithoutQueueIdsNeedAPlaceForThem_data()
    {
        QTest::addColumn<QString>("shape");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("other");
        QTest::newRow("twilio") << u"twilio"_s << u"MessageSid=SM1&MessageStatus=sent"_s
                                << u"MessageSid=SM2&SmsStatus=received"_s;
        QTest::newRow("sinch") << u"sinch"_s
                               << uR"({"statuses":[{"message_id":"m","state":"DELIVERED","timestamp":"1750030073"}]})"_s
                               << uR"({"statuses":[]})"_s;
        QTest::newRow("greenapi")
            << u"greenapi"_s
            << uR"({"typeWebhook":"outgoingMessageStatus","idMessage":"m","status":"sent","timestamp":1750030073})"_s
            << uR"({"typeWebhook":"incomingMessageReceived","idMessage":"m"})"_s;
        QTest::newRow("unifonic")
            << u"unifonic"_s << uR"({"eventType":"message.sent","messageId":"m","timestamp":"2025-06-15T23:27:53Z"})"_s
            << uR"({"eventType":"conversation.opened","messageId":"m"})"_s;
        QTest::newRow("onpremise") << u"onpremise"_s
                                   << uR"({"statuses":[{"id":"m","status":"sent","timestamp":"1750030073"}]})"_s
                                   << uR"({"messages":[{"id":"n"}],"statuses":[]})"_s;
    }

    void bodiesOfAProviderWithoutQueueIdsNeedAPlaceForThem()
    {
        QFETCH(const QString, shape);
        QFETCH(const QString, body);
        QFETCH(const QString, other);
        Bodies bodies(shape);
        bodies.add(body, 3);
        QCOMPARE(bodies.found(Severity::Error), QStringList());
        const QStringList warnings = bodies.found(Severity::Warning);
        QCOMPARE(warnings.size(), 1);
        QVERIFY2(warnings.first().startsWith(u"3 of the newest 3 rows"_s) &&
                     warnings.first().contains(u"tells no queue id"_s) && warnings.first().contains(u"[queue_ids]"_s) &&
                     warnings.first().contains(u"queue_ids.use_message_id"_s),
                 qPrintable(warnings.first()));
        bodies.add(other);
        const QStringList kinds = bodies.found(Severity::Ok);
        QVERIFY2(kinds.size() == 1 && kinds.first().startsWith(u"1 of the newest 4 rows"_s),
                 qPrintable(kinds.join(u'\n')));
    }

    void nothingIsWrongWhereQueueIdsAreFound_data()
    {
        QTest::addColumn<QString>("shape");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("table");
        const auto twilio = u"MessageSid=SM1&MessageStatus=sent"_s;
        const auto meta = metaStatus(uR"("id":"wamid.1","status":"sent","timestamp":"1750030073")"_s);
        QTest::newRow("in a table") << u"twilio"_s << twilio << u"sent_messages"_s;
        QTest::newRow("by message id") << u"twilio"_s << twilio << QString();
        QTest::newRow("of Meta") << u"meta"_s << meta << u"sent_messages"_s;
    }

    void nothingIsWrongWhereQueueIdsAreFound()
    {
        QFETCH(const QString, shape);
        QFETCH(const QString, body);
        QFETCH(const QString, table);
        QueueIdSettings queueIds;
        queueIds.table = table;
        queueIds.useMessageId = table.isEmpty();
        Bodies bodies(shape, queueIds);
        bodies.add(body, 2);
        QCOMPARE(bodies.found(Severity::Error) + bodies.found(Severity::Warning), QStringList());
    }
};

QTEST_GUILESS_MAIN(BodyInspectionTest)

} // namespace tst_bodyinspection

#include "tst_bodyinspection.moc"
