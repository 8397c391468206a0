// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lookup/lookupmodels.h"

#include <QWidget>

class QLabel;

namespace statusbridge {

class DataTable;

//! \brief The queue ids that a search has found, to choose from.
class CandidateList : public QWidget
{
    Q_OBJECT

public:
    explicit CandidateList(QWidget *parent = nullptr);

    //! \brief Shows what was found and selects the first one, without a signal.
    void setFound(const SearchView &found);
    //! \brief More has become known about one of them.
    void setCandidate(const SearchCandidate &candidate);

Q_SIGNALS:
    void chosen(const QString &queueId);

private:
    QLabel *m_title;
    CandidateModel *m_model;
    DataTable *m_table;
};

} // namespace statusbridge
