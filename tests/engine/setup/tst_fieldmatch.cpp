// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/settings.h"
#include "engine/setup/fieldmatch.h"

#include <QTest>

namespace tst_fieldmatch {

using namespace statusbridge;

QList<ZohoNameView> fieldsOf(const QStringList &linkNames)
{
    QList<ZohoNameView> fields;
    for (const QString &name : linkNames) {
        fields.append({.linkName = name, .displayName = QString(name).replace(u'_', u' ')});
    }
    return fields;
}

const QStringList usual = {u"Queue_ID_DV"_s,         u"Status"_s,
                           u"recipient_id"_s,        u"Queue_ID_Webhook"_s,
                           u"Message_ID_Webhook"_s,  u"TimeStamp_Webhook"_s,
                           u"recipient_id_Webhook"_s};

class FieldMatchTest : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] static FieldMatch matchOf(const QString &setting, const QList<ZohoNameView> &fields,
                                            const FieldNames &configured = {})
    {
        const QList<FieldMatch> matches = matchFields(fields, configured);
        const auto found = std::ranges::find(matches, QString(u"fields."_s + setting), &FieldMatch::setting);
        return found == matches.cend() ? FieldMatch() : *found;
    }

private Q_SLOTS:
    void fieldsOfTheUsualNamesAreThere()
    {
        const QList<FieldMatch> matches = matchFields(fieldsOf(usual), {});
        QCOMPARE(matches.size(), 7); // those that mean none are left out
        QVERIFY(std::ranges::all_of(matches, [](const FieldMatch &match) {
            return match.state == FieldMatchState::Named && match.candidates.isEmpty();
        }));
        QCOMPARE(matches.first().setting, u"fields.queue_id"_s);
    }

    void capitalsAndBlanksAreNoDifference_data()
    {
        QTest::addColumn<QString>("linkName");
        QTest::newRow("capitals") << u"Timestamp_webhook"_s;
        QTest::newRow("no line") << u"TimeStampWebhook"_s;
        QTest::newRow("lines") << u"Time_Stamp_Webhook"_s;
        QTest::newRow("other order") << u"Webhook_Timestamp"_s;
    }
    void capitalsAndBlanksAreNoDifference()
    {
        QFETCH(const QString, linkName);
        const FieldMatch match = matchOf(u"timestamp_webhook"_s, fieldsOf({u"Status"_s, linkName}));
        QCOMPARE(match.state, FieldMatchState::Found);
        QCOMPARE(match.candidates, QStringList(linkName));
    }

    void aLabelThatWasTypedStandsForItsField()
    {
        FieldNames configured;
        configured.status = u"Delivery state"_s;
        const QList<ZohoNameView> fields{{u"Dropdown1"_s, u"Delivery State"_s}, {u"Name"_s, u"Name"_s}};
        QCOMPARE(matchOf(u"status"_s, fields, configured),
                 (FieldMatch{u"fields.status"_s, u"Delivery state"_s, FieldMatchState::Found, {u"Dropdown1"_s}}));
    }

    void whatWasTypedComesBeforeWhatIsUsual()
    {
        FieldNames configured;
        configured.status = u"State_of_message"_s;
        const FieldMatch match = matchOf(u"status"_s, fieldsOf({u"Status"_s, u"State_Of_Message"_s}), configured);
        QCOMPARE(match.candidates, QStringList(u"State_Of_Message"_s));
    }

    void otherWordsAreFoundByWhatTheyMean()
    {
        const QList<ZohoNameView> fields = fieldsOf({u"Queue_Number"_s, u"Message_Status"_s, u"Message_ID"_s});
        QCOMPARE(matchOf(u"queue_id"_s, fields).candidates, QStringList(u"Queue_Number"_s));
        QCOMPARE(matchOf(u"status"_s, fields).candidates, QStringList(u"Message_Status"_s));
        QCOMPARE(matchOf(u"message_id_webhook"_s, fields).candidates, QStringList(u"Message_ID"_s));
        QCOMPARE(matchOf(u"queue_id_webhook"_s, fields).state, FieldMatchState::Missing);
    }

    void severalThatMayBeMeantAreLeftToAPerson()
    {
        const QList<ZohoNameView> fields{{u"Dropdown1"_s, u"Status"_s}, {u"Dropdown2"_s, u"Status"_s}};
        const FieldMatch match = matchOf(u"status"_s, fields);
        QCOMPARE(match.state, FieldMatchState::Unclear);
        QCOMPARE(match.candidates, QStringList({u"Dropdown1"_s, u"Dropdown2"_s}));
    }

    void noFieldIsFoundForTwoSettings()
    {
        FieldNames configured;
        configured.recipientIdWebhook = u"Recipient"_s;
        const QList<FieldMatch> matches = matchFields(fieldsOf({u"Recipient"_s}), configured);
        QCOMPARE(std::ranges::count(matches, FieldMatchState::Named, &FieldMatch::state), 1);
        QCOMPARE(std::ranges::count(matches, FieldMatchState::Found, &FieldMatch::state), 0);
        QCOMPARE(matchOf(u"recipient_id"_s, fieldsOf({u"Recipient"_s}), configured).state, FieldMatchState::Missing);
    }

    void whatIsNotThereIsMissing()
    {
        const QList<FieldMatch> matches = matchFields({}, {});
        QCOMPARE(std::ranges::count(matches, FieldMatchState::Missing, &FieldMatch::state), 7);
        FieldNames none;
        none.recipientId.clear();
        QCOMPARE(matchFields({}, none).size(), 6);
    }

    void theFormOfAReportIsKnownByItsName_data()
    {
        QTest::addColumn<QString>("report");
        QTest::addColumn<QStringList>("forms");
        QTest::addColumn<QString>("form");
        const QStringList two = {u"Message"_s, u"Customer"_s};
        QTest::newRow("the only one") << u"Pending"_s << QStringList(u"Message"_s) << u"Message"_s;
        QTest::newRow("all") << u"All_Messages"_s << two << u"Message"_s;
        QTest::newRow("report") << u"Message_Report"_s << two << u"Message"_s;
        QTest::newRow("otherwise named") << u"Pending"_s << two << QString();
        QTest::newRow("none named") << QString() << two << QString();
        QTest::newRow("two of a name") << u"All_Messages"_s << QStringList({u"Message"_s, u"Messages"_s}) << QString();
        QTest::newRow("no form") << u"All_Messages"_s << QStringList() << QString();
    }
    void theFormOfAReportIsKnownByItsName()
    {
        QFETCH(const QString, report);
        QFETCH(const QStringList, forms);
        QFETCH(const QString, form);
        QCOMPARE(likelyForm(report, fieldsOf(forms)), form);
    }
};

QTEST_GUILESS_MAIN(FieldMatchTest)

} // namespace tst_fieldmatch

#include "tst_fieldmatch.moc"
