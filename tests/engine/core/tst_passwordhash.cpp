// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/passwordhash.h"

#include <QtTest>

namespace tst_passwordhash {

using namespace statusbridge;

class PasswordHashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHashIsArgon2idAndNeverThePassword();
    void onlyThePasswordFits();
    void twoHashesOfOnePasswordDiffer();
    void bytesBehindAZeroCount();
    void whatIsNoHashFitsNothing();
};

Secret secret(const QByteArray &text)
{
    return Secret(text);
}

void PasswordHashTest::aHashIsArgon2idAndNeverThePassword()
{
    const auto hash = hashPassword(secret("correct horse"));
    QVERIFY(hash);
    QVERIFY2(hash->startsWith(u"$argon2id$v=19$m=65536,t=2,p=1$"_s), qPrintable(*hash));
    QVERIFY(!hash->contains(u"horse"_s));
}

void PasswordHashTest::onlyThePasswordFits()
{
    const auto hash = hashPassword(secret("pässword"));
    QVERIFY(verifyPassword(*hash, secret("pässword")));
    QVERIFY(!verifyPassword(*hash, secret("Pässword")));
    QVERIFY(!verifyPassword(*hash, secret("pässword ")));
    QVERIFY(!verifyPassword(*hash, Secret()));
}

void PasswordHashTest::twoHashesOfOnePasswordDiffer()
{
    QVERIFY(*hashPassword(secret("same")) != *hashPassword(secret("same")));
}

void PasswordHashTest::bytesBehindAZeroCount()
{
    const auto hash = hashPassword(secret(QByteArray("a\0b", 3)));
    QVERIFY(verifyPassword(*hash, secret(QByteArray("a\0b", 3))));
    QVERIFY(!verifyPassword(*hash, secret("a")));
}

void PasswordHashTest::whatIsNoHashFitsNothing()
{
    QVERIFY(!verifyPassword({}, Secret()));
    QVERIFY(!verifyPassword(u"secret"_s, secret("secret")));
    QVERIFY(!verifyPassword(u"$argon2id$v=19$m=65536,t=2,p=1$"_s, secret("secret")));
}

QTEST_GUILESS_MAIN(PasswordHashTest)

} // namespace tst_passwordhash

#include "tst_passwordhash.moc"
