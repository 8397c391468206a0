// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/secret.h"

#include <QDebug>
#include <QTest>

#include <ostream>
#include <type_traits>

namespace tst_secret {

using namespace statusbridge;

template <typename T>
concept Printable = requires(QDebug debug, std::ostream &stream, T value)
{
    debug << value;
}
|| requires(std::ostream &stream, T value)
{
    stream << value;
};

class SecretTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itCannotBePrintedOrTakenForText()
    {
        static_assert(!Printable<Secret>);
        static_assert(!std::is_convertible_v<Secret, QByteArray>);
        static_assert(!std::is_convertible_v<Secret, QString>);
        static_assert(!std::is_convertible_v<QByteArray, Secret>);
        QVERIFY(Printable<QByteArray>);
    }

    void itRevealsWhatItWasGiven()
    {
        QVERIFY(Secret().isEmpty());
        QCOMPARE(Secret("abc").reveal(), QByteArray("abc"));
        QCOMPARE(Secret(QByteArray("a\0b", 3)).reveal().size(), 3);
    }

    void itOwnsItsBufferSoThatWipingReachesNoOtherCopy()
    {
        const QByteArray given("hunter2");
        QByteArray revealed;
        {
            const Secret secret(given);
            const Secret copy(secret);
            revealed = copy.reveal();
        }
        QCOMPARE(given, QByteArray("hunter2"));
        QCOMPARE(revealed, QByteArray("hunter2"));
    }

    void copiesAndMovesKeepTheText()
    {
        Secret first("abc");
        Secret second(first);
        QVERIFY(second.equals(first));
        const Secret third(std::move(second));
        QCOMPARE(third.reveal(), QByteArray("abc"));
        first = Secret("other");
        QCOMPARE(first.reveal(), QByteArray("other"));
        first = third;
        QVERIFY(first.equals(third));
    }

    void equalityLooksAtEveryByte()
    {
        QVERIFY(Secret("abc").equals(Secret("abc")));
        QVERIFY(!Secret("abc").equals(Secret("abd")));
        QVERIFY(!Secret("abc").equals(Secret("xbc")));
        QVERIFY(!Secret("abc").equals(Secret("abcd")));
        QVERIFY(!Secret("abc").equals(Secret()));
        QVERIFY(Secret().equals(Secret()));
    }
};

QTEST_GUILESS_MAIN(SecretTest)

} // namespace tst_secret

#include "tst_secret.moc"
