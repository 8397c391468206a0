// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"
#include "ui/settings/actionpanel.h"

class QTableWidget;

namespace statusbridge {

//! \brief The newest rows of both tables, read as the form says, so that a person sees whether table and columns are
//! the right ones.
class PreviewPanel final : public ActionPanel
{
    Q_OBJECT

public:
    PreviewPanel(EngineGateway &gateway, SettingsDraft &draft, QWidget *parent = nullptr);

    void refresh();
    //! \brief Cells as they are shown, with tabs between them, a line a row.
    [[nodiscard]] QStringList lines() const;

private:
    void showRows(const Expected<QList<TablePreview>> &previews);
    void addRow(const TablePreview &preview, const LookupRow &found);

    QTableWidget *m_table;
};

} // namespace statusbridge
