// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QWidget>

class QFormLayout;

namespace statusbridge {

class SettingField;
class SettingsDraft;

//! \brief Fields for some settings, one below the other, with a heading if it is given one.
class SettingsForm final : public QWidget
{
    Q_OBJECT

public:
    //! \param names full names, in order; a name that is no setting is a programming mistake
    SettingsForm(SettingsDraft &draft, const QString &heading, const QStringList &names, QWidget *parent = nullptr);

    //! \brief The field of a setting, or null.
    [[nodiscard]] SettingField *field(const QString &fullName) const { return m_fields.value(fullName); }
    [[nodiscard]] QList<SettingField *> fields() const { return m_fields.values(); }
    //! \brief Adds something that is no setting, such as a secret.
    void addRow(const QString &label, QWidget *widget);

private:
    QFormLayout *m_layout;
    QMap<QString, SettingField *> m_fields;
};

} // namespace statusbridge
