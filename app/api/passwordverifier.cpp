// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/passwordverifier.h"

#include "engine/core/passwordhash.h"

namespace statusbridge {

namespace {

constexpr int mostWaiting = 16; // about one second

} // namespace

PasswordVerifier::PasswordVerifier(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

PasswordVerifier::~PasswordVerifier()
{
    m_pool.clear();
    m_pool.waitForDone();
}

QString PasswordVerifier::placeholderHash()
{
    // Salt and hash are zeros: no password is known that gives them.
    return u"$argon2id$v=19$m=65536,t=2,p=1$"_s + QString(22, u'A') + u'$' + QString(43, u'A');
}

bool PasswordVerifier::verify(const std::optional<QString> &storedHash, const Secret &password, const Answer &answer)
{
    if (m_waiting >= mostWaiting) {
        return false;
    }
    ++m_waiting;
    ++m_checks;
    m_pool.start([this, hash = storedHash.value_or(placeholderHash()), password, answer] {
        const bool isRight = verifyPassword(hash, password);
        QMetaObject::invokeMethod(
            this,
            [this, isRight, answer] {
                --m_waiting;
                answer(isRight);
            },
            Qt::QueuedConnection);
    });
    return true;
}

} // namespace statusbridge

#include "moc_passwordverifier.cpp"
