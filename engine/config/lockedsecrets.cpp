// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/lockedsecrets.h"

namespace statusbridge {

QString LockedSecrets::name() const
{
    const QMutexLocker lock(&m_mutex);
    return m_store.name();
}

bool LockedSecrets::isAvailable() const
{
    const QMutexLocker lock(&m_mutex);
    return m_store.isAvailable();
}

bool LockedSecrets::isWritable() const
{
    const QMutexLocker lock(&m_mutex);
    return m_store.isWritable();
}

QString LockedSecrets::instruction(const QString &secretName) const
{
    const QMutexLocker lock(&m_mutex);
    return m_store.instruction(secretName);
}

Expected<std::optional<Secret>> LockedSecrets::read(const QString &secretName) const
{
    const QMutexLocker lock(&m_mutex);
    return m_store.read(secretName);
}

Expected<void> LockedSecrets::write(const QString &secretName, const Secret &secret)
{
    const QMutexLocker lock(&m_mutex);
    return m_store.write(secretName, secret);
}

Expected<void> LockedSecrets::remove(const QString &secretName)
{
    const QMutexLocker lock(&m_mutex);
    return m_store.remove(secretName);
}

} // namespace statusbridge
