// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settings.h"
#include "ui/records/comparison.h"
#include "ui/records/nextstep.h"

#include <QWidget>

class QAction;
class QLabel;
class QSortFilterProxyModel;
class QToolButton;

namespace statusbridge {

class AttemptModel;
class Banner;
class ComparisonModel;
class DataTable;
class LookupRowModel;

//! \brief One queue id: what happens next, its rows, the chosen one and why, the values beside Zoho's, the attempts.
class LookupResult : public QWidget
{
    Q_OBJECT

public:
    //! \param actions what can be done about the queue id, as buttons beside it
    explicit LookupResult(const QList<QAction *> &actions, QWidget *parent = nullptr);

    void showLookup(const LookupView &lookup, const Settings &settings, const QDateTime &now);
    void showZoho(const LookupView &lookup, const FieldNames &names, const ZohoLookup &answer);
    //! \param suggestedAction what helps, as a button; nullptr: none
    void showNext(const NextStep &next, QAction *suggestedAction);

    //! \brief Zoho can't be asked from here for \p reason, one sentence.
    void forbidAsking(const QString &reason);

Q_SIGNALS:
    //! \brief A person spends a call.
    void askZohoRequested();
    void runRequested(qint64 runId);

private:
    [[nodiscard]] QWidget *upperPart(const QList<QAction *> &actions);
    [[nodiscard]] QWidget *lowerPart();
    [[nodiscard]] QWidget *comparisonPart();
    void sizeColumns();
    void allowAsking();

    QLabel *m_title;
    Banner *m_next;
    LookupRowModel *m_rows;
    QSortFilterProxyModel *m_sortedRows;
    DataTable *m_rowTable;
    QLabel *m_why;
    QLabel *m_failure;
    ComparisonModel *m_comparison;
    DataTable *m_comparisonTable;
    QToolButton *m_askZoho;
    QString m_whyNotAsk;
    bool m_isAsking = false;
    QLabel *m_zohoState;
    AttemptModel *m_attempts;
    DataTable *m_attemptTable;
    QLabel *m_noAttempts;
};

} // namespace statusbridge
