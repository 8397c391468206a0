// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace statusbridge {

//! \brief Which records of a run a person wants to see.
class RecordFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit RecordFilterBar(QWidget *parent = nullptr);

    [[nodiscard]] JournalFilter filter() const;
    //! \brief Shows beside each outcome how many records had it; none: it is not known.
    void setCounts(const QMap<RecordOutcome, int> &counts);
    void clear();

Q_SIGNALS:
    //! \brief Said a moment after the last key, not with each.
    void changed();

private:
    void layOut();

    QComboBox *m_outcome;
    QLineEdit *m_text;
    QTimer m_pause;
};

} // namespace statusbridge
