// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdraft.h"

#include "engine/config/crosschecks.h"
#include "engine/config/settingsloader.h"
#include "ui/text/sentencetext.h"

namespace statusbridge {

SettingsDraft::SettingsDraft(QObject *parent) : QObject(parent) {}

void SettingsDraft::reset(const Settings &inForce, const QMap<QString, QString> &origins)
{
    m_inForce = inForce;
    m_settings = inForce;
    m_fixed.clear();
    m_problems.clear();
    m_secrets.clear();
    const QStringList beyond = settingsBeyondFiles(origins);
    for (const QString &name : beyond) {
        m_fixed.insert(name, origins.value(name));
    }
    findConflicts();
    Q_EMIT wasReset();
    Q_EMIT changed();
}

void SettingsDraft::freeze(const QString &reason)
{
    if (m_frozenBecause != reason) {
        m_frozenBecause = reason;
        Q_EMIT wasReset();
    }
}

QString SettingsDraft::problem(const QString &fullName) const
{
    const QString own = m_problems.value(fullName);
    return own.isEmpty() && m_conflict.first == fullName ? m_conflict.second : own;
}

bool SettingsDraft::hasProblem(const QStringList &fullNames) const
{
    return std::ranges::any_of(fullNames, [this](const QString &name) { return !problem(name).isEmpty(); });
}

QStringList SettingsDraft::problems() const
{
    QStringList names = m_problems.keys();
    if (!m_conflict.first.isEmpty() && !names.contains(m_conflict.first)) {
        names.append(m_conflict.first);
    }
    return names;
}

void SettingsDraft::setValue(const SettingDefinition &definition, const SettingValue &value)
{
    if (const auto assigned = definition.assign(m_settings, value); assigned) {
        m_problems.remove(definition.fullName());
    } else {
        m_problems.insert(definition.fullName(), sentenceText(assigned.error().message));
    }
    findConflicts();
    Q_EMIT changed();
}

void SettingsDraft::setSecret(const QString &name, const Secret &secret)
{
    if (secret.isEmpty()) {
        m_secrets.remove(name);
    } else {
        m_secrets.insert(name, secret);
    }
    Q_EMIT changed();
}

void SettingsDraft::noteStored(const QMap<QString, Secret> &stored)
{
    for (auto secret = stored.cbegin(); secret != stored.cend(); ++secret) {
        if (m_secrets.value(secret.key()).equals(secret.value())) {
            m_secrets.remove(secret.key());
        }
    }
    Q_EMIT secretsStored();
}

void SettingsDraft::findConflicts()
{
    const auto found = findConflict(m_settings);
    m_conflict = found ? std::pair(found->fullName, sentenceText(found->message)) : std::pair<QString, QString>();
}

} // namespace statusbridge

#include "moc_settingsdraft.cpp"
