// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/datatable.h"

namespace statusbridge {

class RecordsModel;

//! \brief The records of a run. Columns in which nothing stands are left out, until rows come in that have something
//! there; the reason has what the others leave over.
class RecordsTable : public DataTable
{
    Q_OBJECT

public:
    explicit RecordsTable(RecordsModel *model, QWidget *parent = nullptr);

private:
    void emptyColumns();
    void noteFilledColumns(int first, int last);

    RecordsModel *m_model;
};

} // namespace statusbridge
