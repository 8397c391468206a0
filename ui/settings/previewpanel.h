// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/setup/preview.h"
#include "ui/settings/actionpanel.h"

class QTableWidget;

namespace statusbridge {

//! \brief The newest rows of both tables, read as the form says, beside their records at Zoho and what would be written
//! there, so that a person sees whether tables, columns and fields are the right ones.
class PreviewPanel final : public ActionPanel
{
    Q_OBJECT

public:
    PreviewPanel(EngineGateway &gateway, SettingsDraft &draft, QWidget *parent = nullptr);

    void refresh();
    //! \brief Cells as they are shown, with tabs between them, a line a row.
    [[nodiscard]] QStringList lines() const;

private:
    void showRows(const Expected<MatchedPreview> &preview);
    void addRow(const TablePreview &table, const LookupRow &found, const MatchedPreview &preview);

    QTableWidget *m_table;
};

} // namespace statusbridge
