// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/dryrundialog.h"

#include "ui/overview/progresscard.h"
#include "ui/text/errortext.h"
#include "ui/text/formatting.h"
#include "ui/text/sentencetext.h"
#include "ui/theme/icons.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tablemodel.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace statusbridge {

namespace {

QList<TableColumn<PlanLine>> planColumns()
{
    return QList<TableColumn<PlanLine>>{
        {.title = DryRunDialog::tr("Queue id"), .text = &PlanLine::queueId},
        {.title = DryRunDialog::tr("Outcome"),
         .text = [](const PlanLine &line) { return outcomeWords(line.outcome); },
         .icon =
             [](const PlanLine &line) {
                 const auto severity = severityOf(line.outcome);
                 return themedIcon(severityIcon(severity), severity);
             },
         .words = wordsOfEach(RecordOutcome::Parked, outcomeWords)},
        {.title = DryRunDialog::tr("Zoho shows"), .text = &PlanLine::statusBefore},
        {.title = DryRunDialog::tr("Would be written"), .text = &PlanLine::statusAfter},
        {.title = DryRunDialog::tr("Reason"), .text = [](const PlanLine &line) { return sentenceText(line.reason); }}};
}

} // namespace

QString dryRunWords(const CycleSummary &summary)
{
    if (summary.error) {
        return errorWords(*summary.error);
    }
    if (summary.plan.isEmpty()) {
        return QCoreApplication::translate("DryRunDialog", "A cycle would have nothing to do. Nothing was changed.");
    }
    const QString calls =
        summary.callsLeft
            ? QCoreApplication::translate("DryRunDialog", "It would take %Ln call(s); %1 are left today.", nullptr,
                                          summary.callsNeeded)
                  .arg(numberWords(*summary.callsLeft))
            : QCoreApplication::translate("DryRunDialog", "It would take %Ln call(s); how many a day has is unknown.",
                                          nullptr, summary.callsNeeded);
    const QString what =
        QCoreApplication::translate("DryRunDialog", "This is what a cycle would do now. Nothing was changed.");
    QStringList sentences = {what, calls};
    if (summary.leftBecause) {
        sentences += leftWords(summary.counts.leftByPlan, *summary.leftBecause);
    }
    if (summary.callForecast.kind == CallForecast::Kind::Enough) {
        sentences += QCoreApplication::translate("DryRunDialog", "The calls for today are enough.");
    } else if (summary.callForecast.kind == CallForecast::Kind::UsedUp) {
        sentences += QCoreApplication::translate("DryRunDialog", "Today's calls are used up at about %1.")
                         .arg(timeWords(summary.callForecast.usedUpAt, QDateTime::currentDateTimeUtc()));
    } else if (summary.callsLeft) {
        sentences +=
            QCoreApplication::translate("DryRunDialog", "Whether the calls for today are enough is not known yet.");
    }
    return sentences.join(u' ') + u'\n' + countsWords(summary.counts);
}

DryRunDialog::DryRunDialog(const CycleSummary &summary, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Dry run"));
    auto *words = wrappedLabel(dryRunWords(summary));
    words->setObjectName(u"summary"_s);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->setAccessibleName(tr("Summary of the dry run"));
    auto *table = new DataTable;
    auto *model = new TableModel<PlanLine>(planColumns(), table);
    model->setRows(summary.plan);
    table->setObjectName(u"dryRun"_s);
    table->setModel(model);
    table->setAccessibleName(tr("What would be done to every record"));
    table->setVisible(!summary.plan.isEmpty());
    const int letter = fontMetrics().averageCharWidth();
    fitColumns(*table, {QString(24, u'n'), QString(), u"delivered"_s});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(table, 1);
    column->addWidget(buttons);
    resize(letter * 130, summary.plan.isEmpty() ? sizeHint().height() : fontMetrics().height() * 28);
}

} // namespace statusbridge

#include "moc_dryrundialog.cpp"
