// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/passwordverifier.h"

#include "engine/core/passwordhash.h"

namespace statusbridge {

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

void PasswordVerifier::verify(const std::optional<QString> &storedHash, const Secret &password, const Answer &answer)
{
    ++m_checks;
    m_pool.start([this, hash = storedHash.value_or(placeholderHash()), password, answer] {
        const bool isRight = verifyPassword(hash, password);
        QMetaObject::invokeMethod(
            this, [isRight, answer] { answer(isRight); }, Qt::QueuedConnection);
    });
}

} // namespace statusbridge

#include "moc_passwordverifier.cpp"
