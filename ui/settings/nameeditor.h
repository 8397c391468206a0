// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"
#include "ui/settings/settingeditor.h"

class QComboBox;

namespace statusbridge {

//! \brief A name that can be typed, or picked once Zoho or the database has told which there are.
class NameEditor final : public SettingEditor
{
    Q_OBJECT

public:
    explicit NameEditor(const SettingDefinition &definition);

    //! \brief What can be picked from now on; the value stays.
    void setNames(const QList<ZohoNameView> &names);
    [[nodiscard]] QStringList names() const;

    [[nodiscard]] SettingValue value() const override;
    void setValue(const SettingValue &value) override;
    void setReadOnly(bool isReadOnly) override;
    [[nodiscard]] QWidget *focusTarget() override;

private:
    QComboBox *m_box;
};

} // namespace statusbridge
