// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/audit.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QToolButton;

namespace statusbridge {

//! \brief Which changes a person wants to see: of a time, by one person, of a kind.
class AuditFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit AuditFilterBar(QWidget *parent = nullptr);

    //! \param today by the person's clock; days are the person's, too
    [[nodiscard]] AuditFilter filter(const QDate &today) const;
    void clear();
    //! \brief Whether anything is left out.
    [[nodiscard]] bool isFiltering() const;

Q_SIGNALS:
    void changed();

private:
    void fillIn();
    void layOut();
    void follow();

    QComboBox *m_period;
    QDateEdit *m_day;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QComboBox *m_action;
    QToolButton *m_clear;
};

} // namespace statusbridge
