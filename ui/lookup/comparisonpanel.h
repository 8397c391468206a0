// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lookup/comparison.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace statusbridge {

class ComparisonModel;
class DataTable;

//! \brief What was heard from Zoho about a queue id.
struct ZohoAnswer
{
    std::optional<QList<ZohoRecordView>> records; //!< nothing: it was not asked, or did not answer
    QDateTime askedAt;
    bool isAsking = false;
};

//! \brief The values that were chosen here beside those that Zoho shows, and the button that asks Zoho.
class ComparisonPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonPanel(QWidget *parent = nullptr);

    void showAnswer(const LookupView &lookup, const FieldNames &names, const ZohoAnswer &answer);

Q_SIGNALS:
    //! \brief A person spends a call.
    void askRequested();

private:
    ComparisonModel *m_model;
    DataTable *m_table;
    QToolButton *m_ask;
    QLabel *m_state;
};

} // namespace statusbridge
