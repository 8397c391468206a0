// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/needs.h"
#include "ui/widgets/card.h"

class QLabel;
class QVBoxLayout;

namespace statusbridge {

class CommandSet;
class NeedRow;

//! \brief What needs a person, one row each; a calm sentence if nothing does.
class NeedsCard : public Card
{
    Q_OBJECT

public:
    explicit NeedsCard(CommandSet &commands, QWidget *parent = nullptr);

    //! \param calm what is said if there are none; empty: nothing can be said
    void show(const QList<Need> &needs, const QString &calm);
    using Card::show;

Q_SIGNALS:
    void chosen(const statusbridge::Need &need);

private:
    class RowsArea;

    CommandSet &m_commands;
    QLabel *m_calm;
    RowsArea *m_area = nullptr;
    QVBoxLayout *m_column = nullptr;
    QList<NeedRow *> m_rows; //!< as many as were ever needed at once; those without a need are hidden
};

} // namespace statusbridge
