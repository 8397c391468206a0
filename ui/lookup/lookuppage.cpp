// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookup/lookuppage.h"

#include "engine/core/clock.h"
#include "engine/session/enginesession.h"
#include "ui/backend/enginegateway.h"
#include "ui/backend/statuswatch.h"
#include "ui/commands/commandset.h"
#include "ui/host/consolehost.h"
#include "ui/lookup/candidatelist.h"
#include "ui/lookup/lookupquestions.h"
#include "ui/records/recordactions.h"
#include "ui/records/retrier.h"
#include "ui/records/supporttext.h"
#include "ui/text/formatting.h"
#include "ui/text/sentencetext.h"
#include "ui/theme/controlstyle.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/reasons.h"

#include <QAction>
#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace statusbridge {

namespace {

//! A message id may have a thousand characters and no blank to break at.
QString shortened(const QString &text)
{
    constexpr int most = 36;
    return text.size() <= most ? text : QString(text.left(most / 2) + u'…' + text.right(most / 2));
}

} // namespace

QStringList withRecentSearch(QStringList recent, const QString &text)
{
    if (!text.isEmpty()) {
        recent.removeAll(text);
        recent.prepend(text);
    }
    return recent.mid(0, recentSearchLimit);
}

LookupPage::LookupPage(const ConsoleContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_questions(new LookupQuestions(context.gateway, this))
    , m_text(new QLineEdit)
    , m_recent(new QStringListModel(this))
    , m_banner(new Banner)
    , m_stack(new QStackedWidget)
    , m_start(new EmptyState)
    , m_nothing(new EmptyState)
    , m_candidates(new CandidateList)
    , m_askAnyway(new QAction(themedIcon(u"connect"_s), tr("Ask Zoho all the same (1 call)"), this))
    , m_copyStatements(new QAction(themedIcon(u"copy"_s), tr("Copy the statement"), this))
    , m_release(new QAction(themedIcon(u"release"_s), tr("Release it"), this))
    , m_retry(new QAction(themedIcon(u"retry"_s), tr("Retry it"), this))
    , m_askSooner(new QAction(themedIcon(u"connect"_s), tr("Ask in the next cycle"), this))
    , m_retrier(new Retrier(context, this))
    , m_result(new LookupResult({m_retry, context.commands.action(CommandId::CopyDetails)}))
{
    m_start->setIcon(u"lookup"_s);
    m_start->setTexts(tr("Where is my message?"),
                      tr("Enter its queue id, its message id, the recipient's phone number or its record's id. What "
                         "the database knows of it appears here, what was tried, and what happens next."));
    m_nothing->setIcon(u"lookup"_s);
    m_nothing->setAction(m_askAnyway);
    auto *sides = new QSplitter(Qt::Horizontal);
    sides->setObjectName(u"lookupSplit"_s);
    sides->setChildrenCollapsible(false);
    sides->addWidget(m_candidates);
    sides->addWidget(m_result);
    sides->setStretchFactor(1, 1);
    for (QWidget *front :
         {static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_nothing), static_cast<QWidget *>(sides)}) {
        m_stack->addWidget(front); // in the order of Front
    }
    auto *column = new QVBoxLayout(this);
    column->addWidget(searchLine());
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    m_busyTimer.setSingleShot(true);
    m_busyTimer.setInterval(std::chrono::milliseconds(300));
    connectParts();
}

QWidget *LookupPage::searchLine()
{
    auto *holder = new QWidget;
    auto *label = new QLabel(tr("&Message:"));
    auto *button = new QToolButton;
    label->setBuddy(m_text);
    m_text->setAccessibleName(tr("Queue id, message id, phone number or record id"));
    m_text->setPlaceholderText(tr("Queue id, message id, phone number or record id"));
    m_text->setClearButtonEnabled(true);
    auto *completer = new QCompleter(m_recent, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_text->setCompleter(completer);
    button->setText(tr("Loo&k up"));
    button->setAccessibleName(tr("Look up"));
    button->setIcon(themedIcon(u"lookup"_s));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    markPrimary(button);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins({});
    row->addWidget(label);
    row->addWidget(m_text, 1);
    row->addWidget(button);
    connect(m_text, &QLineEdit::returnPressed, this, [this] { ask(m_text->text()); });
    connect(button, &QToolButton::clicked, this, [this] { ask(m_text->text()); });
    return holder;
}

void LookupPage::connectParts()
{
    connect(m_questions, &LookupQuestions::searched, this, &LookupPage::receiveSearch);
    connect(m_questions, &LookupQuestions::lookedUp, this, &LookupPage::receiveLookup);
    connect(m_questions, &LookupQuestions::described, m_candidates,
            [this](const LookupView &lookup) { m_candidates->setCandidate(candidateOf(lookup)); });
    connect(m_questions, &LookupQuestions::zohoAnswered, this, &LookupPage::receiveZoho);
    connect(m_candidates, &CandidateList::chosen, m_questions, &LookupQuestions::lookUp);
    connect(m_result, &LookupResult::runRequested, this, &LookupPage::runRequested);
    connect(m_result, &LookupResult::askZohoRequested, this, [this] { askZoho(foundQueueId()); });
    connect(m_askAnyway, &QAction::triggered, this, [this] { askZoho(m_searched.trimmed()); });
    connect(m_release, &QAction::triggered, this, &LookupPage::release);
    connect(m_retry, &QAction::triggered, this, [this] {
        if (const auto history = knownHistory(); history && history->retry) {
            m_retrier->retry(*history->retry);
        }
    });
    connect(m_retrier, &Retrier::failed, this, &LookupPage::showProblem);
    connect(m_retrier, &Retrier::done, this, [this](const QString &sentence) {
        Q_EMIT done(sentence);
        execute(CommandId::Refresh);
    });
    connect(m_askSooner, &QAction::triggered, this, &LookupPage::askSooner);
    connect(m_copyStatements, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(m_statements.join(u'\n') + u'\n');
        Q_EMIT done(tr("%Ln statement(s) copied.", nullptr, static_cast<int>(m_statements.size())));
    });
    connect(&m_busyTimer, &QTimer::timeout, this,
            [this] { m_banner->showMessage(Severity::Busy, tr("Looking for it; a large table takes a while …")); });
    connect(&m_context.status, &StatusWatch::changed, this, &LookupPage::showNext);
    connect(&m_context.host, &ConsoleHost::attachmentChanged, this, &LookupPage::allowWhatRoleMay);
    allowWhatRoleMay();
    connect(&m_context.status, &StatusWatch::cycleFinished, this, [this] { execute(CommandId::Refresh); });
    connect(&m_context.status, &StatusWatch::recordSettled, this, [this](const JournalEntry &entry) {
        if (m_isActive && entry.queueId == foundQueueId()) {
            m_questions->lookUp(entry.queueId);
        }
    });
}

void LookupPage::activate()
{
    m_isActive = true;
    m_text->setFocus();
    m_text->selectAll();
    execute(CommandId::Refresh);
}

QList<CommandId> LookupPage::availableCommands() const
{
    QList<CommandId> commands;
    if (m_lookup) {
        commands += CommandId::CopyDetails;
    }
    if (m_lookup && m_lookup->failure && m_lookup->failure->isParked()) {
        commands += CommandId::ReleaseSelected;
    }
    return commands;
}

void LookupPage::execute(CommandId command)
{
    if (command == CommandId::CopyDetails && m_lookup) {
        QGuiApplication::clipboard()->setText(supportText(nextInput(), m_context.host.environment()->settings));
        Q_EMIT done(tr("Copied as text; phone numbers and message ids are in it."));
    } else if (command == CommandId::ReleaseSelected) {
        release();
    } else if (command == CommandId::Refresh && m_isActive && m_lookup) {
        m_questions->lookUp(foundQueueId());
    } else if (command == CommandId::Refresh && m_isActive && !m_searched.trimmed().isEmpty()) {
        ask(m_searched);
    }
}

void LookupPage::search(const QString &text)
{
    m_text->setText(text);
    ask(text);
}

void LookupPage::ask(const QString &text)
{
    m_searched = text;
    m_banner->clear();
    m_zoho = {};
    allowWhatRoleMay();
    if (text.trimmed().isEmpty()) {
        m_questions->forgetAll();
        m_busyTimer.stop();
        setFront(Front::Start);
        return;
    }
    m_busyTimer.start();
    m_questions->search(text);
}

void LookupPage::receiveSearch(const Expected<SearchAnswer> &answer)
{
    m_busyTimer.stop();
    m_banner->clear();
    if (answer) {
        showFound(*answer);
    } else {
        setFront(Front::Start); // what was found before is not what was asked for now
        showProblem(answer.error());
    }
}

void LookupPage::showFound(const SearchAnswer &answer)
{
    const SearchView &found = answer.found;
    m_recent->setStringList(withRecentSearch(m_recent->stringList(), found.text.trimmed()));
    showBound(found);
    m_candidates->setFound(found);
    m_candidates->setVisible(found.queueIds.size() > 1);
    if (!answer.lookup) {
        showNothing(found.isComplete
                        ? tr("It was compared with all queue ids and message ids, exactly and with case, and with all "
                             "recipients.")
                        : tr("It was compared with all queue ids, exactly and with case, and with the message ids and "
                             "recipients of the newest rows."));
        return;
    }
    showLookup(*answer.lookup);
    m_candidates->setCandidate(candidateOf(*answer.lookup));
    m_questions->describe(found.queueIds.mid(1));
}

void LookupPage::showBound(const SearchView &found)
{
    m_statements.clear();
    for (const QString &statement : found.indexes) {
        m_statements += QString(statement + u';');
    }
    if (!found.isComplete && m_statements.isEmpty()) { // no index would help
        m_banner->showMessage(Severity::Warning, tr("Not all rows were searched. %1").arg(sentenceText(found.note)));
    } else if (!found.isComplete) {
        m_banner->showMessage(Severity::Warning,
                              tr("Not all rows were searched. %1 The database's administrator can make the next "
                                 "search complete with an index.")
                                  .arg(sentenceText(found.note)),
                              m_copyStatements);
        m_banner->setDetails(m_statements.join(u'\n'));
    }
}

void LookupPage::showNothing(const QString &sentence)
{
    m_nothing->setTexts(tr("Nothing was found for “%1”").arg(shortened(m_searched.trimmed())), sentence);
    setFront(Front::Nothing);
}

void LookupPage::receiveLookup(const Expected<LookupView> &answer)
{
    if (answer) {
        showLookup(*answer);
    } else if (answer.error().kind != ErrorKind::NotFound) {
        showProblem(answer.error());
    }
}

void LookupPage::showLookup(const LookupView &lookup)
{
    if (lookup.queueId != foundQueueId()) {
        m_zoho = {};
        m_questions->forgetZoho();
    }
    m_questions->forgetLookup();
    m_lookup = lookup;
    m_result->showLookup(lookup, m_context.host.environment()->settings, m_context.clock.utcNow());
    showZoho();
    setFront(Front::Result);
}

void LookupPage::askZoho(const QString &queueId)
{
    m_zoho.isAsking = true;
    allowWhatRoleMay();
    m_banner->clear();
    if (m_lookup) {
        showZoho();
    }
    m_questions->askZoho(queueId);
}

void LookupPage::receiveZoho(const QString &queueId, const Expected<QList<ZohoRecordView>> &answer)
{
    m_zoho.isAsking = false;
    allowWhatRoleMay();
    if (answer && !m_lookup && answer->isEmpty()) {
        showNothing(tr("Neither the two tables nor the report at Zoho have this queue id."));
        return;
    }
    if (answer) {
        if (!m_lookup) {
            LookupView onlyAtZoho;
            onlyAtZoho.queueId = queueId;
            showLookup(onlyAtZoho);
        }
        m_zoho = {.records = *answer, .askedAt = m_context.clock.utcNow()};
    } else {
        showProblem(answer.error());
    }
    if (m_lookup) {
        showZoho();
    }
}

void LookupPage::showZoho()
{
    m_result->showZoho(*m_lookup, m_context.host.environment()->settings.fields, m_zoho);
    showNext();
}

void LookupPage::showNext()
{
    if (m_lookup) {
        setState(m_retry, allowed(retryState(knownHistory()), m_context.gateway.roleRefusal(Role::Operator)));
        const NextStep next = nextStep(nextInput());
        QAction *action = next.command ? m_context.commands.action(*next.command) : nullptr;
        m_result->showNext(next, next.maySoonerAsk                            ? m_askSooner
                                 : next.command == CommandId::ReleaseSelected ? m_release
                                                                              : action);
    }
}

void LookupPage::allowWhatRoleMay()
{
    const QString refusal = m_context.gateway.roleRefusal(Role::Operator);
    enableUnless(m_release, refusal);
    enableUnless(m_askSooner, refusal);
    enableUnless(m_askAnyway, m_zoho.isAsking ? tr("Zoho is being asked.") : refusal);
    m_result->forbidAsking(refusal);
}

void LookupPage::release()
{
    if (!m_lookup || !m_lookup->failure || !m_release->isEnabled()) {
        return;
    }
    enableUnless(m_release, tr("It is being released."));
    m_context.gateway.ask<int>(
        this,
        [id = m_lookup->failure->recordId](EngineSession &session) {
            return session.release({.recordIds = QStringList{id}});
        },
        [this, queueId = foundQueueId()](const Expected<int> &released) {
            allowWhatRoleMay();
            if (!released) {
                showProblem(released.error());
                return;
            }
            Q_EMIT done(tr("Released: the next cycle tries it again."));
            if (queueId == foundQueueId()) {
                m_questions->lookUp(queueId);
            }
        });
}

void LookupPage::askSooner()
{
    if (!m_lookup || !m_askSooner->isEnabled()) {
        return;
    }
    enableUnless(m_askSooner, tr("It is being noted."));
    m_context.gateway.ask<bool>(
        this, [queueId = foundQueueId()](EngineSession &session) { return session.askAgain(queueId); },
        [this, queueId = foundQueueId()](const Expected<bool> &waits) {
            allowWhatRoleMay();
            if (!waits) {
                showProblem(waits.error());
                return;
            }
            Q_EMIT done(tr("The next cycle asks Zoho for it."));
            if (queueId == foundQueueId()) {
                m_questions->lookUp(queueId);
            }
        });
}

void LookupPage::showProblem(const Error &error)
{
    m_banner->showError(error, m_context.commands.action(CommandId::Refresh));
}

void LookupPage::setFront(Front front)
{
    if (front != Front::Result) {
        m_lookup.reset();
        m_zoho = {};
    }
    m_stack->setCurrentIndex(static_cast<int>(front));
    Q_EMIT commandsChanged();
}

std::optional<RecordHistory> LookupPage::knownHistory() const
{
    if (!m_lookup) {
        return {};
    }
    RecordHistory history{.attempts = m_lookup->attempts, .lookup = m_lookup, .retry = {}};
    if (const auto &failure = m_lookup->failure) {
        history.isParked = failure->isParked();
        history.retry = retryFilter(failure->recordId, history.isParked, history.attempts);
    }
    return history;
}

NextStepInput LookupPage::nextInput() const
{
    return {.lookup = *m_lookup,
            .zoho = m_zoho.records,
            .status = m_context.status.view(),
            .problem = m_context.status.problem(),
            .now = m_context.clock.utcNow()};
}

QString LookupPage::foundQueueId() const
{
    return m_lookup ? m_lookup->queueId : QString();
}

} // namespace statusbridge

#include "moc_lookuppage.cpp"
