// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistant/assistant.h"

#include "engine/config/crosschecks.h"
#include "engine/config/datadirectory.h"
#include "engine/core/logging.h"
#include "engine/session/enginesession.h"
#include "ui/assistant/assistantsteps.h"
#include "ui/assistant/databasestep.h"
#include "ui/assistant/dryrunstep.h"
#include "ui/host/consolehost.h"
#include "ui/settings/settingsdraft.h"
#include "ui/settings/testpanel.h"
#include "ui/settings/typedsecrets.h"
#include "ui/text/errortext.h"
#include "ui/text/formatting.h"
#include "ui/text/settinglabels.h"
#include "ui/theme/controlstyle.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/helpstrip.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/reasons.h"

#include <QAction>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace statusbridge {

namespace {

FirstCycle firstCycleOf(StartChoice choice)
{
    return choice == StartChoice::AtFullHour ? FirstCycle::AtFullHour : FirstCycle::Now;
}

} // namespace

Assistant::Assistant(const ConsoleContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_draft(new SettingsDraft(this))
    , m_client(new ClientStep(context.gateway, *m_draft))
    , m_connect(new ConnectStep(context.gateway, *m_draft))
    , m_report(new ReportStep(context.gateway, *m_draft))
    , m_database(new DatabaseStep(context.gateway, *m_draft))
    , m_schedule(new ScheduleStep(context.gateway, *m_draft))
    , m_dryRun(new DryRunStep(context.gateway, *m_draft, context.clock))
    , m_list(new QListWidget)
    , m_stack(new QStackedWidget)
    , m_banner(new Banner)
    , m_back(new QPushButton(tr("Bac&k")))
    , m_next(new QPushButton)
    , m_close(new QPushButton(tr("Close")))
    , m_saveStopped(new QAction(tr("Save the settings without starting"), this))
    , m_stopTesting(new QAction(tr("Stop the test"), this))
{
    setWindowTitle(tr("Assistant"));
    resize(1120, 680);
    const Settings &inForce = context.host.environment()->settings;
    const bool isFirst = isNeeded(inForce);
    m_draft->reset(isFirst ? proposal(inForce, context.host.origins()) : inForce, context.host.origins());
    if (isFirst) {
        warnIfFailed(lcApp, noteSetUpBegun(context.host.environment()->dataDirectory));
    }
    for (AssistantStep *step : QList<AssistantStep *>{new WelcomeStep(*m_draft, isFirst), m_client, m_connect, m_report,
                                                      m_database, m_schedule, m_dryRun}) {
        addStep(step);
    }
    m_list->setAccessibleName(tr("Steps"));
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 32);
    layOut();
    // Enter in a field means the field, and none of the buttons.
    const auto buttons = findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        button->setAutoDefault(false);
    }
    connect(m_stopTesting, &QAction::triggered, this, &Assistant::stopTesting);
    connect(m_draft, &SettingsDraft::changed, this, [this] { m_isWarned = false; }); // that was about other values
    connect(m_draft, &SettingsDraft::changed, this, &Assistant::showState);
    connect(m_draft, &SettingsDraft::secretsStored, this, &Assistant::showState);
    connect(m_list, &QListWidget::currentRowChanged, this, &Assistant::showStep);
    connect(m_back, &QPushButton::clicked, this, &Assistant::back);
    connect(m_next, &QPushButton::clicked, this, &Assistant::next);
    connect(m_close, &QPushButton::clicked, this, &Assistant::reject);
    connect(m_saveStopped, &QAction::triggered, this, [this] {
        warnIfFailed(lcApp, noteSetUpBegun(m_context.host.environment()->dataDirectory));
        save();
    });
    showStep(0);
}

Assistant::~Assistant() = default;

Settings Assistant::proposal(const Settings &inForce, const QMap<QString, QString> &origins)
{
    constexpr int pushAfterSeconds = 30;
    Settings proposed = inForce;
    if (!origins.contains(u"sync.push_after_seconds"_s)) {
        proposed.sync.pushAfterSeconds = pushAfterSeconds;
    }
    return proposed;
}

void Assistant::layOut()
{
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list);
    middle->addWidget(m_stack, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    markPrimary(m_next);
    auto *column = new QVBoxLayout(this);
    column->addLayout(middle, 1);
    auto *help = new HelpStrip(m_stack);
    connect(m_stack, &QStackedWidget::currentChanged, help, &HelpStrip::clear);
    column->addWidget(help);
    column->addWidget(m_banner);
    column->addLayout(buttons);
}

bool Assistant::isNeeded(const Settings &settings)
{
    return !checkZohoIsConfigured(settings.zoho);
}

QString Assistant::message() const
{
    return m_banner->sentence();
}

void Assistant::addStep(AssistantStep *step)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // it follows the field that has the focus
    area->setAccessibleName(step->title());
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(step);
    m_steps.append(step);
    m_stack->addWidget(area);
    m_list->addItem(step->title());
    addMnemonics(*step, {mnemonicOf(m_back->text()), mnemonicOf(m_close->text()), mnemonicOf(tr("&Next")),
                         mnemonicOf(tr("&Finish"))});
    connect(step, &AssistantStep::stateChanged, this, [this] {
        m_isWarned = false; // it was about what was there before
        showState();
    });
    if (step->test()) {
        connect(step->test(), &TestPanel::finished, this, [this, step] { leaveTested(*step); });
    }
    connect(step, &AssistantStep::advanced, m_next, [this] { m_next->setFocus(); });
}

int Assistant::currentStep() const
{
    return m_stack->currentIndex();
}

int Assistant::stepCount() const
{
    return static_cast<int>(m_steps.size());
}

void Assistant::showStep(int index)
{
    const bool isOther = index != currentStep();
    if (isOther && !m_draft->secrets().isEmpty()) {
        m_list->setCurrentRow(currentStep());
        storeTyped([this, index] { showStep(index); });
        return;
    }
    m_stack->setCurrentIndex(index);
    m_list->setCurrentRow(index);
    m_banner->clear();
    m_isWarned = false;
    m_isLeaving = false;
    if (isOther) {
        m_steps.at(index)->enter();
    }
    showState();
}

void Assistant::storeTyped(std::function<void()> then)
{
    if (m_isBusy) {
        return;
    }
    m_isBusy = true;
    storeTypedSecrets(m_context.gateway, *m_draft, this, [this, then = std::move(then)](const Expected<void> &stored) {
        m_isBusy = false;
        if (stored) {
            then();
        } else {
            m_banner->showError(stored.error());
        }
    });
}

void Assistant::back()
{
    showStep(std::max(0, currentStep() - 1));
}

void Assistant::next()
{
    if (m_isBusy || m_steps.at(currentStep())->isBlocked()) {
        return;
    }
    if (currentStep() + 1 == stepCount()) {
        finish();
    } else if (mayLeave(*m_steps.at(currentStep()))) {
        showStep(currentStep() + 1);
        focusNext();
    }
}

bool Assistant::mayLeave(const AssistantStep &step)
{
    TestPanel *test = step.test();
    if (m_isWarned || m_isLeaving) {
        return m_isWarned;
    }
    if (const QString missing = step.missing(); !missing.isEmpty()) {
        warnBeforeLeaving(missing);
        return false;
    }
    if (!test || test->isFine()) {
        return true;
    }
    if (test->hasRun() && !test->isBusy()) {
        warnBeforeLeaving(tr("The test found something that must be mended."));
        return false;
    }
    testBeforeLeaving(*test);
    return false;
}

void Assistant::testBeforeLeaving(TestPanel &test)
{
    m_isLeaving = true;
    m_focus.set(*this);
    m_banner->showMessage(Severity::Busy, tr("Testing this step before the next one…"), m_stopTesting);
    test.run(); // goes on if it is under way
}

void Assistant::leaveTested(const AssistantStep &step)
{
    if (!m_isLeaving || &step != m_steps.at(currentStep())) {
        return;
    }
    m_isLeaving = false;
    const TestPanel &test = *step.test();
    if (!test.isFine()) {
        warnBeforeLeaving(tr("The test found something that must be mended."));
        step.test()->bringIntoSight(); // which the warning has taken space from
        return;
    }
    const bool isHere = m_focus.isHere(*this);
    const int left = currentStep();
    showStep(left + 1);
    const QStringList warnings = test.warnings();
    if (currentStep() == left + 1) {
        m_banner->showMessage(
            warnings.isEmpty() ? Severity::Good : Severity::Warning,
            tr("%1: %2", "a step, and what its test found")
                .arg(step.title(), warnings.isEmpty() ? tr("everything is in order.") : warnings.join(u' ')));
    }
    if (isHere) {
        m_next->setFocus();
        focusNext();
    }
}

//! What the last step asks for comes before its end.
void Assistant::focusNext()
{
    if (!m_next->isEnabled()) {
        m_steps.at(currentStep())->focusFirst();
    }
}

void Assistant::stopTesting()
{
    m_isLeaving = false;
    m_steps.at(currentStep())->test()->stopWaiting();
    warnBeforeLeaving(tr("The test was stopped."));
    m_next->setFocus();
}

void Assistant::warnBeforeLeaving(const QString &sentence)
{
    m_isWarned = true;
    m_banner->showMessage(
        Severity::Warning,
        tr("%1 Press Next again to go on all the same; nothing is in force before the last step.").arg(sentence));
}

void Assistant::showState()
{
    const bool isLast = currentStep() + 1 == stepCount();
    enableUnless(m_back, currentStep() > 0 ? QString() : tr("This is the first step."));
    m_next->setText(isLast ? tr("&Finish") : tr("&Next"));
    const bool isAnswered = !isLast || m_dryRun->question().choice();
    enableUnless(m_next, !isAnswered                              ? tr("Choose first when to start.")
                         : m_steps.at(currentStep())->isBlocked() ? tr("A value of this step is not allowed.")
                                                                  : QString());
    for (int i = 0; i < stepCount(); ++i) {
        // Only a step that was shown can have been left undone.
        const bool isPast = i < currentStep();
        const bool isDone = m_steps.at(i)->isDone();
        const Severity severity = isDone ? Severity::Good : Severity::Warning;
        m_list->item(i)->setIcon(isPast ? themedIcon(severityIcon(severity), severity)
                                        : themedIcon(severityIcon(Severity::Neutral)));
        m_list->item(i)->setData(Qt::AccessibleDescriptionRole,
                                 !isPast ? QString() : (isDone ? tr("Done.") : tr("Left out or not complete.")));
    }
}

void Assistant::finish()
{
    if (!m_draft->isValid()) {
        m_banner->showMessage(Severity::Bad, m_draft->problem(m_draft->problems().constFirst()));
        return;
    }
    storeTyped([this] {
        if (const auto choice = m_dryRun->question().choice()) {
            keepChoice(*choice);
        }
    });
}

void Assistant::keepChoice(StartChoice choice)
{
    m_isBusy = true;
    m_banner->showMessage(Severity::Busy, tr("Keeping your choice…"));
    m_context.gateway.send<SchedulerView>(
        this,
        [settings = m_draft->settings(), choice, by = m_context.host.person()](const EngineEnvironment &environment) {
            return EngineSession::open(withSettings(environment, settings)).and_then([&](const auto &session) {
                return choice == StartChoice::Stopped ? session->stopScheduler(by)
                                                      : session->startScheduler(by, firstCycleOf(choice));
            });
        },
        [this](const Expected<SchedulerView> &kept) {
            m_isBusy = false;
            if (kept) {
                save();
            } else {
                showLostChoice(kept.error());
            }
        });
}

void Assistant::showLostChoice(const Error &error)
{
    m_banner->showMessage(Severity::Bad,
                          tr("Nothing is saved yet, because the database can't keep your choice: %1\nMend that on the "
                             "page of the database, or save without starting.")
                              .arg(errorWords(error)),
                          m_saveStopped);
}

void Assistant::save()
{
    if (const auto saved = m_context.host.reconfigure(m_draft->settings()); !saved) {
        m_banner->showError(saved.error());
        return;
    }
    accept();
}

void Assistant::reject()
{
    if (m_isBusy) {
        return; // what is being kept is known in a moment
    }
    if (!m_draft->isChanged()) {
        QDialog::reject();
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Question, tr("Close the assistant"),
                                     tr("Close without finishing? The settings entered here are lost; secrets, tables "
                                        "and users that were stored stay."),
                                     QMessageBox::Cancel, this);
    const auto *yes = question->addButton(tr("Close anyway"), QMessageBox::DestructiveRole);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(yes, &QAbstractButton::clicked, this, [this] { QDialog::reject(); });
    question->open();
}

} // namespace statusbridge

#include "moc_assistant.cpp"
