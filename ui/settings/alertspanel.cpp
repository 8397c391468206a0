// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/alertspanel.h"

#include "ui/text/formatting.h"
#include "ui/text/sentencetext.h"
#include "ui/widgets/banner.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace statusbridge {

namespace {

constexpr int shownMessages = 10;

QString channelName(AlertChannel channel)
{
    switch (channel) {
    case AlertChannel::Mail:
        return AlertsPanel::tr("Mail");
    case AlertChannel::Webhook:
        return AlertsPanel::tr("Webhook");
    }
    Q_UNREACHABLE();
}

//! What is told, and what became of it.
QString messageLine(const AlertDelivery &delivery)
{
    const QString what = sentenceText(delivery.text.sentence);
    const QString told = delivery.text.isPassed ? AlertsPanel::tr("Passed: %1").arg(what) : what;
    const QString state = delivery.sentAt.isValid()      ? AlertsPanel::tr("sent")
                          : delivery.givenUpAt.isValid() ? AlertsPanel::tr("given up")
                                                         : AlertsPanel::tr("waits");
    const QString answer = sentenceText(delivery.answer);
    const QString end = answer.isEmpty() ? state : AlertsPanel::tr("%1: %2").arg(state, answer);
    return AlertsPanel::tr("%1, %2: %3 – %4")
        .arg(fullTime(delivery.writtenAt), channelName(delivery.channel), told, end);
}

} // namespace

AlertsPanel::AlertsPanel(EngineGateway &gateway, SettingsDraft &draft, QWidget *parent)
    : ActionPanel(gateway, draft, u"message"_s, tr("Send a test"),
                  gateway.whyNoErrands().isEmpty() ? tr("Sends a test to those who are named here, saved or not.")
                                                   : tr("The server sends a test to those whom its settings name."),
                  parent)
    , m_gateway(gateway)
    , m_list(new QListWidget)
{
    constexpr int height = 84;
    button()->setObjectName(u"sendTest"_s);
    m_list->setAccessibleName(tr("The last alerts"));
    m_list->setMaximumHeight(height);
    m_list->setWordWrap(true);
    m_list->hide(); // until there are some
    column()->addWidget(m_list);
    allowElsewhere(Role::Administrator);
    connect(button(), &QPushButton::clicked, this, &AlertsPanel::sendTest);
}

void AlertsPanel::sendTest()
{
    if (isBusy()) {
        return;
    }
    if (isElsewhere() && draft().isChanged()) {
        banner().showMessage(Severity::Neutral, tr("Save the settings first: the server tests those in force."));
        return;
    }
    banner().showMessage(Severity::Busy, tr("Sending…"));
    runTask<QList<AlertTrial>>([](const EngineEnvironment &environment) { return testAlerts(environment); },
                               [this](const Expected<QList<AlertTrial>> &trials) {
                                   if (trials) {
                                       showTrials(*trials);
                                   } else {
                                       banner().showError(trials.error());
                                   }
                                   refresh();
                               });
}

void AlertsPanel::showTrials(const QList<AlertTrial> &trials)
{
    QStringList lines;
    for (const AlertTrial &trial : trials) {
        const QString answer = sentenceText(trial.answer);
        lines += trial.isTaken ? tr("%1 took it: %2").arg(channelName(trial.channel), answer)
                               : tr("%1 failed: %2").arg(channelName(trial.channel), answer);
    }
    const bool areAllTaken = std::ranges::all_of(trials, &AlertTrial::isTaken);
    banner().showMessage(areAllTaken ? Severity::Good : Severity::Bad, lines.join(u'\n'));
}

void AlertsPanel::refresh()
{
    if (!isBusy()) {
        allowElsewhere(Role::Administrator); // which role one has there may be known since
    }
    const quint64 number = m_newestView.next();
    m_gateway.work<AlertsView>(
        this,
        [settings = draft().settings()](const EngineEnvironment &environment) {
            return readAlerts(withSettings(environment, settings), shownMessages);
        },
        [this, number](const Expected<AlertsView> &view) {
            if (m_newestView.isNewest(number)) {
                showView(view);
            }
        });
}

//! Why there are none to be read, the test of the database says.
void AlertsPanel::showView(const Expected<AlertsView> &view)
{
    m_list->clear();
    for (const AlertDelivery &each : view ? view->deliveries : QList<AlertDelivery>()) {
        m_list->addItem(messageLine(each));
    }
    m_list->setVisible(m_list->count() > 0);
}

QStringList AlertsPanel::messages() const
{
    QStringList lines;
    for (int i = 0; i < m_list->count(); ++i) {
        lines += m_list->item(i)->text();
    }
    return lines;
}

} // namespace statusbridge

#include "moc_alertspanel.cpp"
