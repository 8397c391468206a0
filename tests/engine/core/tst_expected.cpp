// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/expected.h"

#include <QTest>

#include <memory>

namespace tst_expected {

using namespace statusbridge;

Error anError(int code = 7)
{
    return {.kind = ErrorKind::Database, .message = u"It broke."_s, .detail = {}, .retryAfter = {}, .code = code};
}

Expected<int> half(int number)
{
    return number % 2 == 0 ? Expected<int>(number / 2) : Expected<int>(anError());
}

class ExpectedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itHoldsEitherAValueOrAnError()
    {
        const Expected<int> value(3);
        QVERIFY(value.hasValue());
        QVERIFY(static_cast<bool>(value));
        QCOMPARE(*value, 3);
        const Expected<int> error(anError());
        QVERIFY(!error.hasValue());
        QVERIFY(error.error().kind == ErrorKind::Database);
        QCOMPARE(error.error().code, 7);
    }

    void aValueMayBeAnError()
    {
        Expected<QString> text(u"abc"_s);
        QCOMPARE(text->size(), 3);
        text = anError();
        QVERIFY(!text);
        text = QString();
        QVERIFY(text);
    }

    void theFirstErrorEndsAChain()
    {
        int calls = 0;
        const auto counted = [&](int number) {
            ++calls;
            return half(number);
        };
        QCOMPARE(*half(12).and_then(counted), 3);
        QCOMPARE(calls, 1);
        const Expected<int> odd = half(6).and_then(counted).and_then(counted);
        QVERIFY(!odd);
        QCOMPARE(calls, 2);
        QCOMPARE(odd.error().message.english(), u"It broke."_s);
    }

    void aValueIsConvertedAndAnErrorPassedOn()
    {
        const auto text = [](int number) { return QString::number(number); };
        QCOMPARE(*half(4).transform(text), u"2"_s);
        QCOMPARE(half(5).transform(text).error().code, 7);
    }

    void aValueCanBeMovedOut()
    {
        Expected<std::unique_ptr<int>> owner(std::make_unique<int>(5));
        const std::unique_ptr<int> taken = std::move(owner).value();
        QCOMPARE(*taken, 5);
    }

    void doneOrNotDone()
    {
        int calls = 0;
        const auto step = [&]() -> Expected<void> {
            ++calls;
            return {};
        };
        QVERIFY(Expected<void>().and_then(step).hasValue());
        QCOMPARE(calls, 1);
        const Expected<void> failed = Expected<void>(anError()).and_then(step);
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, 7);
        QCOMPARE(calls, 1);
    }

    void aStepThatGivesAValueMayFollowOneThatGivesNone()
    {
        const auto three = [] { return Expected<int>(3); };
        QCOMPARE(*Expected<void>().and_then(three), 3);
        QVERIFY(!Expected<void>(anError()).and_then(three));
    }
};

QTEST_GUILESS_MAIN(ExpectedTest)

} // namespace tst_expected

#include "tst_expected.moc"
