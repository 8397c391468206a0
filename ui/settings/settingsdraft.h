// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settingdefinition.h"
#include "engine/core/secret.h"
#include "engine/environment.h"

#include <QMap>
#include <QObject>

namespace statusbridge {

//! \brief Settings and secrets that a person is changing and has not saved yet. Lives on the main thread.
//!
//! A value that is not allowed stays with its field and is explained by problem(); settings() keeps the last one that
//! was.
class SettingsDraft : public QObject
{
    Q_OBJECT

public:
    explicit SettingsDraft(QObject *parent = nullptr);

    //! \brief Begins again with what is in force.
    //! \param origins where values come from, as of LoadedSettings; those that no file decides can't be changed here
    void reset(const Settings &inForce, const QMap<QString, QString> &origins);

    [[nodiscard]] const Settings &settings() const { return m_settings; }
    //! \brief What reset() was called with last.
    [[nodiscard]] const Settings &inForce() const { return m_inForce; }
    [[nodiscard]] bool isChanged() const
    {
        return m_settings != m_inForce || !m_problems.isEmpty() || !m_secrets.isEmpty();
    }
    //! \brief Whether everything may be saved: no field has a wrong value, and all fit together.
    [[nodiscard]] bool isValid() const { return m_problems.isEmpty() && m_conflict.first.isEmpty(); }
    //! \brief What is wrong with a setting, one sentence; empty if nothing is.
    [[nodiscard]] QString problem(const QString &fullName) const;
    //! \brief Whether something is wrong with one of the settings \p fullNames.
    [[nodiscard]] bool hasProblem(const QStringList &fullNames) const;
    //! \brief The names of the settings that have a problem.
    [[nodiscard]] QStringList problems() const;
    //! \brief Where a value comes from that can't be changed here: a variable's name or "command line"; else empty.
    [[nodiscard]] QString fixedBy(const QString &fullName) const { return m_fixed.value(fullName); }

    //! \brief Nothing may be changed here any more for \p reason, one sentence; empty: it may.
    void freeze(const QString &reason);
    [[nodiscard]] const QString &frozenBecause() const { return m_frozenBecause; }

    void setValue(const SettingDefinition &definition, const SettingValue &value);

    //! \brief A secret that was typed and is not stored yet, by the name that the store knows; an empty one: none was.
    void setSecret(const QString &name, const Secret &secret);
    [[nodiscard]] const QMap<QString, Secret> &secrets() const { return m_secrets; }
    //! \brief \p stored are in the store now; what was typed over them meanwhile is kept.
    void noteStored(const QMap<QString, Secret> &stored);

Q_SIGNALS:
    //! \brief A value or a problem has changed, from any part of the window.
    void changed();
    //! \brief Secrets that were typed are in the store now.
    void secretsStored();
    //! \brief Every field has to show its value again.
    void wasReset();

private:
    void findConflicts();

    Settings m_inForce;
    Settings m_settings;
    QMap<QString, QString> m_fixed;
    QString m_frozenBecause;
    QMap<QString, QString> m_problems;
    QMap<QString, Secret> m_secrets;
    std::pair<QString, QString> m_conflict; //!< full name and sentence; empty: all fits together
};

} // namespace statusbridge
