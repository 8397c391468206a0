// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/enginegateway.h"
#include "ui/lookup/lookupresult.h"
#include "ui/records/recordquestions.h"
#include "ui/widgets/page.h"

#include <QTimer>

class QLineEdit;
class QSplitter;
class QStackedWidget;
class QStringListModel;

namespace statusbridge {

class Banner;
class CandidateList;
class EmptyState;
class LookupQuestions;
class Retrier;
struct SearchAnswer;

//! \brief \p recent searches with \p text first, and the oldest one dropped if there are more than recentSearchLimit.
//! Never written to disk: these are phone numbers and ids of messages. Pure.
[[nodiscard]] QStringList withRecentSearch(QStringList recent, const QString &text);
inline constexpr int recentSearchLimit = 20;

//! \brief "Where is my message?": one field for a queue id, message id or phone number, and all that is known of what
//! it finds. Follows what cycles do about it while it is in front. Zoho is asked only when a person wants it.
class LookupPage : public Page
{
    Q_OBJECT

public:
    explicit LookupPage(const ConsoleContext &context, QWidget *parent = nullptr);

    //! \brief Puts \p text into the field and looks for it. An answer to an older search is not shown any more.
    void search(const QString &text);

    void activate() override;
    void deactivate() override { m_isActive = false; }
    [[nodiscard]] QList<CommandId> availableCommands() const override;
    void execute(CommandId command) override;

private:
    enum class Front : quint8 { Start, Nothing, Result };

    [[nodiscard]] QWidget *searchLine();
    void connectParts();
    void ask(const QString &text);
    void receiveSearch(const Expected<SearchAnswer> &answer);
    void showFound(const SearchAnswer &answer);
    void showBound(const SearchView &found);
    void showNothing(const QString &sentence);
    void receiveLookup(const Expected<LookupView> &answer);
    void showLookup(const LookupView &lookup);
    void askZoho(const QString &queueId);
    void receiveZoho(const QString &queueId, const Expected<QList<ZohoRecordView>> &answer);
    void showNext();
    void allowWhatRoleMay();
    void release();
    void askSooner();
    void showZoho();
    void showProblem(const Error &error);
    void setFront(Front front);
    [[nodiscard]] NextStepInput nextInput() const;
    [[nodiscard]] std::optional<RecordHistory> knownHistory() const;
    [[nodiscard]] QString foundQueueId() const;

    ConsoleContext m_context;
    LookupQuestions *m_questions;
    QLineEdit *m_text;
    QStringListModel *m_recent; //!< searches of this window, newest first
    Banner *m_banner;
    QStackedWidget *m_stack;
    EmptyState *m_start;
    EmptyState *m_nothing;
    CandidateList *m_candidates;
    QAction *m_askAnyway;
    QAction *m_copyStatements;
    QAction *m_release;
    QAction *m_retry;
    QAction *m_askSooner;
    Retrier *m_retrier;
    LookupResult *m_result;

    QTimer m_busyTimer; //!< a quick answer shows no sign of waiting
    QString m_searched; //!< what the last search was for
    QStringList m_statements;
    std::optional<LookupView> m_lookup;
    ZohoLookup m_zoho;
    bool m_isActive = false;
};

} // namespace statusbridge
