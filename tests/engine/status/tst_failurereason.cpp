// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "engine/status/failurereason.h"

#include <QTest>

namespace tst_failurereason {

using namespace statusbridge;

class FailureReasonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noNumberAndNoWordsAreNoReason()
    {
        QVERIFY(!failureReasonOf(u"WhatsApp"_s, {}, {}));
        QVERIFY(!failureReasonOf(u"Vonage"_s, u"0"_s, u"No Error"_s));
        QVERIFY(failureReasonOf({}, u"131026"_s, {}));
        QVERIFY(failureReasonOf({}, {}, u"Blocked"_s));
    }

    void whatIsStoredIsReadAgain()
    {
        const auto reason = failureReasonOf(u"WhatsApp"_s, u"131026"_s, u"\"Nicht\" zugestellt, €\n"_s);
        QVERIFY(failureReasonFrom(storedText(reason)) == reason);
        QVERIFY(storedText(std::nullopt).isNull());
        for (const QString &text : {QString(), u"[]"_s, u"{}"_s, u"[1,2,3]"_s, u"no JSON"_s}) {
            QVERIFY(!failureReasonFrom(text));
        }
    }

    void theProvidersWordsGoBeforeOurs()
    {
        QCOMPARE(wordsOf({.provider = u"WhatsApp"_s, .code = u"131026"_s, .vendorWords = u"Undeliverable"_s}),
                 u"Undeliverable"_s);
        QVERIFY(wordsOf({.provider = u"WhatsApp"_s, .code = u"131026"_s, .vendorWords = {}}).contains(u"WhatsApp"));
        QCOMPARE(wordsOf({.provider = u"WhatsApp"_s, .code = u"999999"_s, .vendorWords = {}}), QString());
    }

    void whatAMessagePassesOnItsWayIsNoFailure()
    {
        QVERIFY(!mayHaveFailed(u"delivered"_s));
        QVERIFY(!mayHaveFailed(u"sent"_s));
        QVERIFY(mayHaveFailed(u"failed"_s));
        QVERIFY(mayHaveFailed(u"undelivered"_s));
    }
};

QTEST_APPLESS_MAIN(FailureReasonTest)

} // namespace tst_failurereason

#include "tst_failurereason.moc"
