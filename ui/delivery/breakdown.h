// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/delivery.h"
#include "ui/widgets/tablemodel.h"

#include <QWidget>

class QTabWidget;
class QToolButton;

namespace statusbridge {

class DataTable;

//! \brief Why messages failed and what to do, and the messages by provider, number and template as far as the bodies
//! tell them: a tab each.
class Breakdown : public QWidget
{
    Q_OBJECT

public:
    explicit Breakdown(QWidget *parent = nullptr);

    void setReport(const DeliveryReport &report);
    //! \brief Takes the numbers away; the tabs stay.
    void clear();
    //! \brief The rows that are selected, as text; empty if none are.
    [[nodiscard]] QString selectionText() const;

Q_SIGNALS:
    //! \brief A person wants to see the messages that failed for this reason.
    void reasonOpened(const statusbridge::DeliveryReason &reason);
    //! \brief A person wants to see the messages of one provider, number or template.
    void groupOpened(statusbridge::DeliveryDimension dimension, const QString &value);
    void selectionChanged();

private:
    void addGroups(DeliveryDimension dimension, const QString &title);
    void addTable(DataTable *table, const QString &title);
    [[nodiscard]] DataTable *currentTable() const;
    void openCurrent();
    void follow();

    QTabWidget *m_tabs;
    QToolButton *m_open;
    TableModel<DeliveryReason> *m_reasons;
    QMap<DeliveryDimension, TableModel<DeliveryGroup> *> m_groups;
    QMap<DeliveryDimension, int> m_tabOf;
};

} // namespace statusbridge
