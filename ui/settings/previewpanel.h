// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/views.h"

#include "ui/desk/desk.h"

#include <QWidget>

class QPushButton;
class QTableWidget;

namespace statusbridge {

class Banner;
class SettingsDraft;

//! \brief The newest rows of both tables, read as the form says, so that a person sees whether table and columns are the
//! right ones.
class PreviewPanel final : public QWidget
{
    Q_OBJECT

public:
    PreviewPanel(Desk &desk, const SettingsDraft &draft, QWidget *parent = nullptr);

    void refresh();
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] QString message() const;
    //! \brief Cells as they are shown, with tabs between them, a line a row.
    [[nodiscard]] QStringList lines() const;

Q_SIGNALS:
    void finished();

private:
    void take(const Expected<QList<TablePreview>> &previews);
    void addRow(const TablePreview &preview, const LookupRow &found);

    Desk &m_desk;
    const SettingsDraft &m_draft;
    QPushButton *m_button;
    Banner *m_banner;
    QTableWidget *m_table;
    Ticket m_ticket;
    bool m_isBusy = false;
};

} // namespace statusbridge
