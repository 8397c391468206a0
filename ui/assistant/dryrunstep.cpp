// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistant/dryrunstep.h"

#include "engine/localengine.h"
#include "ui/assistant/startquestion.h"
#include "ui/settings/settingsdraft.h"
#include "ui/text/formatting.h"
#include "ui/text/sentencetext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/labels.h"

#include <QEventLoop>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace statusbridge {

namespace {

constexpr qsizetype mostLines = 100; // of a plan that are shown

//! A dry run from its beginning to its end, on the calling thread. The engine in force is not asked, since it has
//! other settings.
Expected<CycleSummary> dryRun(const EngineEnvironment &environment)
{
    LocalEngine engine(environment);
    std::optional<CycleSummary> summary;
    QEventLoop loop;
    QObject::connect(&engine, &Engine::cycleFinished, &loop, [&](const CycleSummary &ended) {
        summary = ended;
        loop.quit();
    });
    const auto begun = engine.startCycle({.trigger = RunTrigger::Manual, .due = {}, .dryRun = true});
    if (!begun) {
        return begun.error();
    }
    loop.exec();
    return *summary;
}

QString planWords(const CycleSummary &summary)
{
    const QStringList lines = {
        DryRunStep::tr("Pending records at Zoho: %1").arg(numberWords(summary.counts.fetched)),
        DryRunStep::tr("of which have a status here: %1").arg(numberWords(summary.counts.matched)),
    };
    return lines.join(u'\n');
}

} // namespace

//! \brief What a dry run would write, a record a line: the first records of a plan, and how many more there are is said
//! by its forecast. Hidden while there is nothing to show.
class PlanTable final : public QTableWidget
{
    Q_OBJECT

public:
    explicit PlanTable(QWidget *parent = nullptr);

    void showPlan(const QList<PlanLine> &plan);
};

PlanTable::PlanTable(QWidget *parent) : QTableWidget(parent)
{
    const QStringList headings = {tr("Queue ID"),         tr("Record at Zoho"), tr("Status there"),
                                  tr("Would be written"), tr("It would be"),    tr("Why")};
    setObjectName(u"plan"_s);
    setColumnCount(static_cast<int>(headings.size()));
    setHorizontalHeaderLabels(headings);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setAccessibleName(tr("What the first records would become"));
    horizontalHeader()->setStretchLastSection(true);
    verticalHeader()->hide();
    setMinimumHeight(140);
    hide();
}

void PlanTable::showPlan(const QList<PlanLine> &plan)
{
    setRowCount(0);
    for (const PlanLine &line : plan.first(std::min(mostLines, plan.size()))) {
        const bool isWritten = line.outcome == RecordOutcome::Updated;
        const QStringList cells = {line.queueId,
                                   line.recordId,
                                   line.statusBefore,
                                   isWritten ? line.statusAfter : QString(),
                                   outcomeWords(line.outcome),
                                   sentenceText(line.reason)};
        const int row = rowCount();
        insertRow(row);
        for (qsizetype column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells.at(column));
            item->setToolTip(toolTipText(cells.at(column)));
            setItem(row, static_cast<int>(column), item);
        }
    }
    setVisible(rowCount() > 0);
    resizeColumnsToContents();
}

DryRunStep::DryRunStep(EngineGateway &gateway, SettingsDraft &draft, const Clock &clock)
    : AssistantStep(tr("Dry run and start"),
                    tr("The dry run does everything that a cycle does, up to the point where something would be "
                       "written, here or at Zoho. Then choose when to start and finish: the settings come into force."),
                    draft)
    , m_panel(new ActionPanel(gateway, draft, u"dry-run"_s, tr("&Run it"), QString()))
    , m_summary(wrappedLabel(QString()))
    , m_plan(new PlanTable)
    , m_question(new StartQuestion(clock))
{
    m_panel->button()->setObjectName(u"dryRun"_s);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_panel->column()->addWidget(m_summary);
    m_panel->column()->addWidget(m_plan);
    column()->addWidget(actionStrip({m_panel}));
    column()->addWidget(m_question);
    column()->addStretch(1);
    connect(m_panel->button(), &QPushButton::clicked, this, &DryRunStep::run);
    connect(m_panel, &ActionPanel::answered, this, [this] {
        if (m_hasSucceeded) {
            m_question->button(StartChoice::Now)->setFocus();
        }
    });
    connect(m_question, &StartQuestion::chosen, this, &DryRunStep::stateChanged);
    connect(&draft, &SettingsDraft::changed, this, [this] { // it was about other values
        m_hasSucceeded = false;
        m_plan->showPlan({});
        m_question->showForecast({});
    });
}

QString DryRunStep::summary() const
{
    return m_summary->text();
}

void DryRunStep::run()
{
    if (isRunning()) {
        return;
    }
    m_summary->clear();
    m_panel->banner().showMessage(Severity::Busy, tr("Fetching the pending records and looking for their statuses…"));
    m_panel->runTask<CycleSummary>(dryRun, [this](const Expected<CycleSummary> &summary) { showSummary(summary); });
}

void DryRunStep::showSummary(const Expected<CycleSummary> &summary)
{
    m_hasSucceeded = summary.hasValue() && !summary->error;
    m_question->showForecast({});
    m_plan->showPlan(m_hasSucceeded ? summary->plan : QList<PlanLine>());
    if (!summary) {
        m_panel->banner().showError(summary.error());
    } else if (summary->error) {
        m_panel->banner().showError(*summary->error);
    } else {
        m_panel->banner().showMessage(Severity::Good, tr("It works. Nothing was written."));
        setVisibleText(m_summary, planWords(*summary));
        m_question->showForecast(forecastOf(*summary, draft().settings().sync));
    }
    m_summary->setAccessibleName(m_summary->text());
    Q_EMIT stateChanged();
}

} // namespace statusbridge

#include "dryrunstep.moc"
#include "moc_dryrunstep.cpp"
