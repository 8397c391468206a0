// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recorddetail.h"

#include "engine/core/clock.h"
#include "ui/backend/statuswatch.h"
#include "ui/host/consolehost.h"
#include "ui/records/recordactions.h"
#include "ui/records/recordpaper.h"
#include "ui/records/retrier.h"
#include "ui/records/supporttext.h"
#include "ui/text/formatting.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

namespace statusbridge {

namespace {

constexpr int iconSize = 16;

bool isSameRecord(const JournalEntry &one, const JournalEntry &other)
{
    return one.recordId == other.recordId && one.queueId == other.queueId;
}

} // namespace

RecordDetail::RecordDetail(const ConsoleContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_questions(new RecordQuestions(context.gateway, this))
    , m_retrier(new Retrier(context, this))
    , m_icon(new QLabel)
    , m_title(sectionLabel(QString()))
    , m_ids(valueLabel(QString()))
    , m_close(new QToolButton)
    , m_paper(new QTextBrowser)
    , m_retry(new QAction(themedIcon(u"retry"_s), tr("Retry"), this))
    , m_release(new QAction(themedIcon(u"release"_s), tr("Release"), this))
    , m_askZoho(new QAction(themedIcon(u"connect"_s), tr("Ask Zoho (1 call)"), this))
    , m_copy(new QAction(themedIcon(u"copy"_s), tr("Copy for a ticket"), this))
{
    setObjectName(u"recordDetail"_s);
    setAccessibleName(tr("The selected record"));
    m_paper->setObjectName(u"recordPaper"_s);
    m_paper->setAccessibleName(tr("Details of the record"));
    m_paper->setOpenLinks(false);
    m_paper->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_paper->setTabChangesFocus(true);
    m_paper->setMinimumHeight(fontMetrics().height() * 4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(heading());
    column->addWidget(m_ids);
    column->addWidget(m_paper, 1);
    column->addLayout(buttons());
    connectParts();
}

QLayout *RecordDetail::heading()
{
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (QLabel *label : {m_title, m_ids}) {
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // ids may be of any length
    }
    m_ids->setWordWrap(true);
    m_close->setIcon(themedIcon(u"clear"_s));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close the details"));
    m_close->setToolTip(
        tr("Closes the details (%1)").arg(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)));
    auto *row = new QHBoxLayout;
    row->addWidget(m_icon);
    row->addWidget(m_title, 1);
    row->addWidget(m_close);
    return row;
}

QLayout *RecordDetail::buttons()
{
    auto *grid = new QGridLayout;
    int place = 0;
    for (QAction *action : {m_retry, m_release, m_askZoho, m_copy}) {
        QToolButton *button = actionButton(action);
        button->setAccessibleName(action->text());
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        grid->addWidget(button, place / 2, place % 2);
        ++place;
    }
    return grid;
}

void RecordDetail::connectParts()
{
    connect(m_close, &QToolButton::clicked, this, &RecordDetail::closeRequested);
    connect(m_questions, &RecordQuestions::historyRead, this, &RecordDetail::receiveHistory);
    connect(m_questions, &RecordQuestions::zohoAnswered, this, &RecordDetail::receiveZoho);
    connect(m_questions, &RecordQuestions::released, this, &RecordDetail::receiveRelease);
    connect(m_retry, &QAction::triggered, this, [this] { m_retrier->retry(*m_history->retry); });
    connect(m_release, &QAction::triggered, this, [this] {
        m_release->setEnabled(false);
        m_questions->release(m_record->recordId);
    });
    connect(m_askZoho, &QAction::triggered, this, &RecordDetail::askZoho);
    connect(m_copy, &QAction::triggered, this, &RecordDetail::copy);
    connect(m_retrier, &Retrier::failed, this, [this](const Error &error) {
        m_problem = error;
        showAll();
    });
    connect(m_retrier, &Retrier::done, this, [this](const QString &sentence) {
        Q_EMIT done(sentence);
        Q_EMIT changed();
        refresh();
    });
    connect(&m_context.status, &StatusWatch::changed, this, [this] {
        if (m_changes.update(m_context.status.view(), m_context.status.progress()).hasEnded) {
            refresh(); // by what the database tells, so that all of the cycle is there, of another instance too
        }
        if (isVisible()) {
            showAll();
        }
    });
    connect(&m_context.status, &StatusWatch::recordSettled, this, [this](const JournalEntry &entry) {
        if (m_record && entry.queueId == m_record->queueId) {
            refresh();
        }
    });
}

QSize RecordDetail::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 52, QWidget::sizeHint().height()};
}

void RecordDetail::showRecord(const JournalEntry &record)
{
    if (!m_record || !isSameRecord(*m_record, record)) {
        m_questions->forget();
        m_history.reset();
        m_zoho = {};
    }
    m_problem.reset();
    m_record = record;
    showAll();
    refresh();
}

void RecordDetail::refresh()
{
    if (m_record && isVisible()) {
        m_questions->askHistory(*m_record);
    }
}

void RecordDetail::receiveHistory(const Expected<RecordHistory> &answer)
{
    m_history = answer ? std::optional(*answer) : std::nullopt;
    if (!answer) {
        m_problem = answer.error();
    }
    showAll();
}

void RecordDetail::receiveZoho(const Expected<QList<ZohoRecordView>> &answer)
{
    m_zoho = {};
    if (answer) {
        m_zoho = {.records = *answer, .askedAt = m_context.clock.utcNow()};
    } else {
        m_problem = answer.error();
    }
    showAll();
}

void RecordDetail::receiveRelease(const Expected<int> &answer)
{
    if (answer) {
        Q_EMIT done(*answer > 0 ? tr("Released: the next cycle tries it again.")
                                : tr("It was released or done meanwhile."));
        Q_EMIT changed();
        refresh();
    } else {
        m_problem = answer.error();
        showAll();
    }
}

void RecordDetail::askZoho()
{
    m_problem.reset();
    m_zoho = {};
    m_zoho.isAsking = true;
    m_questions->askZoho(m_record->queueId);
    showAll();
}

void RecordDetail::copy()
{
    QGuiApplication::clipboard()->setText(supportText(nextInput(), m_context.host.environment()->settings));
    Q_EMIT done(tr("Copied as text; phone numbers and message ids are in it."));
}

NextStepInput RecordDetail::nextInput() const
{
    LookupView lookup = m_history->lookup.value_or(LookupView());
    lookup.queueId = m_record->queueId;
    lookup.attempts = m_history->attempts;
    return {.lookup = lookup,
            .zoho = m_zoho.records,
            .status = m_context.status.view(),
            .problem = m_context.status.problem(),
            .now = m_context.clock.utcNow()};
}

void RecordDetail::showAll()
{
    if (!m_record) {
        return;
    }
    const Severity severity = severityOf(m_record->outcome);
    m_icon->setPixmap(themedIcon(severityIcon(severity), severity).pixmap(iconSize, iconSize));
    const QString title = tr("%1: %2", "outcome and queue id").arg(outcomeWords(m_record->outcome), m_record->queueId);
    setVisibleText(m_title, title);
    m_title->setToolTip(toolTipText(title));
    QStringList ids;
    if (!m_record->recipientId.isEmpty()) {
        ids += tr("To %1").arg(m_record->recipientId);
    }
    if (!m_record->recordId.isEmpty()) {
        ids += tr("record %1").arg(m_record->recordId);
    }
    setVisibleText(m_ids, ids.join(u" · "_s));
    m_ids->setToolTip(toolTipText(m_ids->text()));
    showActions();
    showPaper();
}

void RecordDetail::showActions()
{
    const QString refusal = m_context.gateway.roleRefusal(Role::Operator);
    setState(m_retry, allowed(retryState(m_history), refusal));
    setState(m_release, allowed(releaseState(m_history), refusal));
    setState(m_askZoho, allowed(askZohoState(*m_record, m_zoho.isAsking), refusal));
    setState(m_copy, copyState(m_history));
}

void RecordDetail::showPaper()
{
    const RecordState state{.record = *m_record, .history = m_history, .problem = m_problem, .zoho = m_zoho};
    const auto sections = sectionsOf(state, m_history ? std::optional(nextInput()) : std::nullopt,
                                     m_context.host.environment()->settings.fields);
    const QString html = recordHtml(sections, palette());
    if (html != m_html) { // what is read or selected stays where it is
        const int position = m_paper->verticalScrollBar()->value();
        m_html = html;
        m_paper->setHtml(html);
        m_paper->verticalScrollBar()->setValue(position);
    }
}

void RecordDetail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showAll();
    }
}

void RecordDetail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeRequested();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void RecordDetail::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace statusbridge

#include "moc_recorddetail.cpp"
