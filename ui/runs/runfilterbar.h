// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QToolButton;

namespace statusbridge {

//! \brief Which cycles a person wants to see. A day far back is reached by its date instead of a scroll bar.
class RunFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit RunFilterBar(QWidget *parent = nullptr);

    //! \param today by the person's clock; days are the person's, too
    [[nodiscard]] RunFilter filter(const QDate &today) const;
    //! \brief Only the cycles of one day.
    void showDay(const QDate &day);
    void clear();
    //! \brief Whether anything is left out.
    [[nodiscard]] bool isFiltering() const;

Q_SIGNALS:
    void changed();

private:
    void fillIn();
    void layOut();
    void follow();

    QComboBox *m_outcome;
    QComboBox *m_trigger;
    QComboBox *m_period;
    QDateEdit *m_day;
    QCheckBox *m_onlyFailures;
    QToolButton *m_clear;
};

} // namespace statusbridge
