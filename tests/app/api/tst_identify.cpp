// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/authenticator.h"
#include "engine/core/literals.h"
#include "engine/core/passwordhash.h"
#include "tests/zohosim/settableclock.h"

#include <QTest>

namespace tst_identify {

using namespace statusbridge;
using namespace std::chrono_literals;

using Result = Caller::AuthResult;

constexpr int patienceMs = 20000;

//! The tries that were begun, with their answers as they come.
class Tries
{
public:
    explicit Tries(Authenticator &authenticator) : m_authenticator(authenticator) {}

    //! Returns its number.
    int begin(const QString &user, const QByteArray &password, const QString &address = u"127.0.0.1"_s,
              const std::function<bool()> &isGone = {})
    {
        const auto number = static_cast<int>(m_answers->size());
        m_answers->append(std::nullopt);
        m_authenticator.identify(ApiCredentials{.user = user, .password = Secret(password)},
                                 {.address = address, .isGone = isGone},
                                 [answers = m_answers, number](const Caller &caller) { (*answers)[number] = caller; });
        return number;
    }

    [[nodiscard]] bool isAnswered(int number) const { return m_answers->at(number).has_value(); }
    //! Waits for the answer.
    Caller answer(int number)
    {
        static_cast<void>(QTest::qWaitFor([&] { return isAnswered(number); }, patienceMs));
        return m_answers->at(number).value_or(Caller());
    }
    Caller make(const QString &user, const QByteArray &password, const QString &address = u"127.0.0.1"_s)
    {
        return answer(begin(user, password, address));
    }
    [[nodiscard]] qsizetype countOf(Result result) const
    {
        return std::count_if(m_answers->cbegin(), m_answers->cend(),
                             [&](const auto &caller) { return caller && caller->authResult == result; });
    }

private:
    Authenticator &m_authenticator;
    std::shared_ptr<QList<std::optional<Caller>>> m_answers = std::make_shared<QList<std::optional<Caller>>>();
};

// How much is done to find out who calls, in which order, and whom the limits hit.
class TestIdentify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aPasswordIsHashedOnceForManyCalls();
    void anUnknownUserCostsAsMuchAsAWrongPassword();
    void thePlaceholderHashCostsAsMuchAsAnyOther();
    void thePairThatIsCheckedIsCheckedOnce();
    void aFullQueueIsBusy();
    void theRightPasswordHasItsTurnWhileOthersGuess();
    void whoHangsUpIsNotChecked();
    void aFirstRightPasswordEndsThePauses();
    void guessesFromManyAddressesLeaveAPlaceForAnother();
    void guessesFromManyAddressesAreSlowedByUser();
    void aPlaceIsKeptForWhoSucceededLately();
    void whoWasVerifiedIsNeverSlowed();
    void whoWaitsTooLongIsToldSo();
    void aPasswordThatIsReplacedMeanwhileIsWrong();
    void usersThatCantBeReadAreNoFailure();
    void theAnswersMayAskAgain();

private:
    //! Makes wrong tries, with time enough between them.
    void guess(int times, const QString &user, const QString &address);

    QString m_hash; //!< of "right"
    QMap<QString, QString> m_users;
    bool m_isReadable = true;
    std::unique_ptr<zohosim::SettableClock> m_clock;
    std::unique_ptr<Authenticator> m_authenticator;
    std::unique_ptr<Tries> m_tries;
};

void TestIdentify::initTestCase()
{
    m_hash = *hashPassword(Secret("right"));
}

void TestIdentify::init()
{
    m_isReadable = true;
    m_users = {{u"ann"_s, m_hash}, {u"bob"_s, m_hash}};
    m_clock = std::make_unique<zohosim::SettableClock>();
    m_authenticator =
        std::make_unique<Authenticator>(*m_clock, [this](const QString &user) -> Expected<std::optional<QString>> {
            if (!m_isReadable) {
                return Error{.kind = ErrorKind::Database, .message = u"It is gone."_s};
            }
            return m_users.contains(user) ? std::optional(m_users.value(user)) : std::nullopt;
        });
    m_tries = std::make_unique<Tries>(*m_authenticator);
}

void TestIdentify::guess(int times, const QString &user, const QString &address)
{
    static int number = 0;
    for (int i = 0; i < times; ++i) {
        QVERIFY(m_tries->make(user, "guess " + QByteArray::number(++number), address).authResult == Result::Wrong);
        m_clock->advance(4s);
    }
}

void TestIdentify::aPasswordIsHashedOnceForManyCalls()
{
    for (int i = 0; i < 100; ++i) {
        const auto caller = m_tries->make(u"ann"_s, "right");
        QVERIFY(caller.authResult == Result::Verified);
        QCOMPARE(caller.user, u"ann"_s);
    }
    QCOMPARE(m_authenticator->passwordChecks(), 1);
}

void TestIdentify::anUnknownUserCostsAsMuchAsAWrongPassword()
{
    QVERIFY(m_tries->make(u"ann"_s, "wrong").authResult == Result::Wrong);
    QCOMPARE(m_authenticator->passwordChecks(), 1);
    QVERIFY(m_tries->make(u"eve"_s, "wrong").authResult == Result::Wrong);
    QCOMPARE(m_authenticator->passwordChecks(), 2);
}

void TestIdentify::thePlaceholderHashCostsAsMuchAsAnyOther()
{
    const auto costs = [](const QString &hash) { return hash.section(u'$', 0, 3); };
    QCOMPARE(costs(PasswordVerifier::placeholderHash()), costs(m_hash));
    QCOMPARE(PasswordVerifier::placeholderHash().size(), m_hash.size());
}

void TestIdentify::thePairThatIsCheckedIsCheckedOnce()
{
    for (int i = 0; i < 64; ++i) {
        m_tries->begin(u"ann"_s, "right");
        m_tries->begin(u"ann"_s, "wrong");
        m_tries->begin(u"eve"_s, "wrong");
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_tries->countOf(Result::Verified), 64, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_tries->countOf(Result::Wrong), 128, patienceMs);
    QCOMPARE(m_authenticator->passwordChecks(), 3);
    // It was one wrong try: the next is not slowed.
    QVERIFY(m_tries->make(u"ann"_s, "wrong again").authResult == Result::Wrong);
}

void TestIdentify::aFullQueueIsBusy()
{
    for (int i = 0; i < 100; ++i) {
        m_tries->begin(u"user %1"_s.arg(i), "x", u"10.0.%1.1"_s.arg(i));
    }
    QCOMPARE(m_tries->countOf(Result::Busy), 100 - 65); // one is under way
    QCOMPARE(m_tries->countOf(Result::Slowed), 0);
    QCOMPARE(m_tries->answer(1).wait, 1s); // the oldest that waited
}

void TestIdentify::theRightPasswordHasItsTurnWhileOthersGuess()
{
    guess(12, u"ann"_s, u"127.0.0.1"_s);
    guess(12, u"eve"_s, u"127.0.0.1"_s);
    QVERIFY(m_tries->make(u"ann"_s, "one more").authResult == Result::Wrong);
    // Those who guess wait already when it comes.
    const int before = m_tries->begin(u"ann"_s, "and one more");
    const int right = m_tries->begin(u"ann"_s, "right");
    QVERIFY(m_tries->make(u"ann"_s, "no place for this").authResult == Result::Slowed);
    QVERIFY(!m_tries->isAnswered(before) && !m_tries->isAnswered(right));
    m_clock->advance(4s);
    QVERIFY(m_tries->answer(right).authResult == Result::Verified);
    QVERIFY(m_tries->answer(before).authResult == Result::Wrong);
}

void TestIdentify::whoHangsUpIsNotChecked()
{
    bool isGone = false;
    m_tries->begin(u"eve"_s, "under way");
    const int gone = m_tries->begin(u"ann"_s, "x", u"127.0.0.1"_s, [&] { return isGone; });
    isGone = true;
    QVERIFY(m_tries->make(u"ann"_s, "right", u"192.0.2.1"_s).authResult == Result::Verified);
    QVERIFY(m_tries->make(u"bob"_s, "right", u"192.0.2.1"_s).authResult == Result::Verified);
    QVERIFY(!m_tries->isAnswered(gone));
    QCOMPARE(m_authenticator->passwordChecks(), 3);
}

void TestIdentify::aFirstRightPasswordEndsThePauses()
{
    guess(9, u"ann"_s, u"127.0.0.1"_s);
    QVERIFY(m_tries->make(u"ann"_s, "wrong").authResult == Result::Wrong);
    m_clock->advance(4s);
    QVERIFY(m_tries->make(u"ann"_s, "right").authResult == Result::Verified);
    // The clock stands still.
    QVERIFY(m_tries->make(u"ann"_s, "a slip").authResult == Result::Wrong);
    QVERIFY(m_tries->make(u"ann"_s, "another").authResult == Result::Wrong);
}

void TestIdentify::guessesFromManyAddressesLeaveAPlaceForAnother()
{
    for (int i = 0; i < 200; ++i) {
        m_tries->begin(u"user %1"_s.arg(i), "x", u"10.0.0.%1"_s.arg(i));
        m_tries->begin(u"user %1"_s.arg(i), "x", u"2001:db8::%1"_s.arg(i));
    }
    const int right = m_tries->begin(u"ann"_s, "right", u"192.0.2.1"_s);
    QVERIFY(m_tries->answer(right).authResult == Result::Verified);
    // One was under way, and one of each prefix came before it; two more may have begun since.
    QVERIFY(m_authenticator->passwordChecks() <= 6);
}

void TestIdentify::guessesFromManyAddressesAreSlowedByUser()
{
    for (int i = 0; i < 14; ++i) {
        guess(1, u"ann"_s, u"10.0.%1.1"_s.arg(i));
    }
    QVERIFY(m_tries->make(u"ann"_s, "x", u"10.0.1.1"_s).authResult == Result::Wrong);
    const int next = m_tries->begin(u"ann"_s, "y", u"10.0.2.1"_s);
    const int other = m_tries->begin(u"bob"_s, "right", u"10.0.32.1"_s);
    QVERIFY(m_tries->answer(other).authResult == Result::Verified);
    QVERIFY(!m_tries->isAnswered(next));
    m_clock->advance(4s);
    QVERIFY(m_tries->answer(next).authResult == Result::Wrong);
}

void TestIdentify::aPlaceIsKeptForWhoSucceededLately()
{
    QVERIFY(m_tries->make(u"ann"_s, "right", u"192.0.2.1"_s).authResult == Result::Verified);
    m_clock->advance(3 * 24h);
    for (int i = 0; i < 14; ++i) {
        guess(1, u"ann"_s, u"10.0.%1.1"_s.arg(i));
    }
    for (int i = 0; i < 100; ++i) {
        m_tries->begin(u"user %1"_s.arg(i), "x", u"10.1.%1.1"_s.arg(i));
    }
    const int checks = m_authenticator->passwordChecks();
    const int right = m_tries->begin(u"ann"_s, "right", u"192.0.2.77"_s);
    QVERIFY(m_tries->answer(right).authResult == Result::Verified);
    QVERIFY(m_authenticator->passwordChecks() <= checks + 3); // it was the next
}

void TestIdentify::whoWasVerifiedIsNeverSlowed()
{
    QVERIFY(m_tries->make(u"ann"_s, "right").authResult == Result::Verified);
    guess(9, u"ann"_s, u"127.0.0.1"_s);
    for (int i = 0; i < 100; ++i) {
        m_tries->begin(u"ann"_s, "guess " + QByteArray::number(i));
        m_tries->begin(u"user %1"_s.arg(i), "x");
    }
    const int right = m_tries->begin(u"ann"_s, "right");
    QVERIFY(m_tries->isAnswered(right)); // at once
    QVERIFY(m_tries->answer(right).authResult == Result::Verified);
}

void TestIdentify::whoWaitsTooLongIsToldSo()
{
    guess(9, u"ann"_s, u"127.0.0.1"_s);
    QVERIFY(m_tries->make(u"ann"_s, "x").authResult == Result::Wrong);
    const int first = m_tries->begin(u"ann"_s, "y");
    const int second = m_tries->begin(u"ann"_s, "z");
    m_clock->advance(15s);
    // Both waited for too long at the same instant; neither is hashed any more.
    const auto caller = m_tries->answer(second);
    QVERIFY(caller.authResult == Result::Busy || caller.authResult == Result::Slowed);
    QVERIFY(m_tries->isAnswered(first));
    QCOMPARE(m_authenticator->passwordChecks(), 10);
}

void TestIdentify::aPasswordThatIsReplacedMeanwhileIsWrong()
{
    const int old = m_tries->begin(u"ann"_s, "right");
    m_users.insert(u"ann"_s, *hashPassword(Secret("new")));
    QVERIFY(m_tries->answer(old).authResult == Result::Wrong);
    const int removed = m_tries->begin(u"bob"_s, "right");
    m_users.remove(u"bob"_s);
    QVERIFY(m_tries->answer(removed).authResult == Result::Wrong);
}

void TestIdentify::usersThatCantBeReadAreNoFailure()
{
    m_isReadable = false;
    for (int i = 0; i < 10; ++i) {
        QVERIFY(m_tries->make(u"ann"_s, "right").authResult == Result::Unverified);
    }
    m_isReadable = true;
    QVERIFY(m_tries->make(u"ann"_s, "right").authResult == Result::Verified);
}

void TestIdentify::theAnswersMayAskAgain()
{
    std::optional<Caller> last;
    const ApiCredentials wrong{.user = u"ann"_s, .password = Secret("wrong")};
    const ApiCredentials right{.user = u"ann"_s, .password = Secret("right")};
    const ApiClient client{.address = u"127.0.0.1"_s};
    m_authenticator->identify(wrong, client, [&](const Caller &) {
        m_authenticator->identify(right, client, [&](const Caller &caller) { last = caller; });
    });
    QTRY_VERIFY_WITH_TIMEOUT(last, patienceMs);
    QVERIFY(last->authResult == Result::Verified);
}

QTEST_GUILESS_MAIN(TestIdentify)

} // namespace tst_identify

#include "tst_identify.moc"
