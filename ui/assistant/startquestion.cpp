// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistant/startquestion.h"

#include "engine/config/settings.h"
#include "engine/core/clock.h"
#include "engine/model/callpace.h"
#include "engine/model/cyclesummary.h"
#include "ui/text/formatting.h"
#include "ui/widgets/labels.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace statusbridge {

namespace {

QString about(std::chrono::milliseconds duration)
{
    const int minutes = static_cast<int>(std::chrono::round<std::chrono::minutes>(duration).count());
    return minutes < 1 ? StartQuestion::tr("less than a minute")
                       : StartQuestion::tr("about %Ln minute(s)", nullptr, minutes);
}

QString callWords(const StartForecast &forecast)
{
    return forecast.callsLeft ? StartQuestion::tr("%1 of the %2 calls that are left today")
                                    .arg(numberWords(forecast.calls), numberWords(*forecast.callsLeft))
                              : StartQuestion::tr("%Ln call(s)", nullptr, forecast.calls);
}

//! By this machine's clock; the database's decides.
QString nextFullHourWords(const QDateTime &now)
{
    const QDateTime local = now.toLocalTime();
    const QTime hour(local.time().hour(), 0);
    return timeWords(QDateTime(local.date(), hour).addSecs(3600), now);
}

} // namespace

StartForecast forecastOf(const CycleSummary &dryRun, const SyncSettings &settings)
{
    const auto count = [&](RecordOutcome outcome) {
        return static_cast<int>(std::ranges::count(dryRun.plan, outcome, &PlanLine::outcome));
    };
    return {.records = count(RecordOutcome::Updated),
            .later = count(RecordOutcome::Left),
            .calls = dryRun.callsNeeded,
            .callsLeft = dryRun.callsLeft,
            .duration = timeFor(dryRun.callsNeeded, {.concurrency = settings.concurrency,
                                                     .startDelay = std::chrono::milliseconds(settings.updateDelayMs),
                                                     .callsPerMinute = settings.callsPerMinute})};
}

QString forecastWords(const StartForecast &forecast)
{
    QStringList sentences = {StartQuestion::tr("%Ln record(s) would be updated", nullptr, forecast.records) +
                             u", %1, %2."_s.arg(about(forecast.duration), callWords(forecast))};
    if (forecast.later > 0) {
        sentences += StartQuestion::tr("%Ln more follow(s) in the cycles after it.", nullptr, forecast.later);
    }
    if (forecast.callsLeft && forecast.calls > *forecast.callsLeft) {
        sentences += StartQuestion::tr("That is more than are left: the rest is carried over when the day's calls are "
                                       "counted from the beginning.");
    }
    return sentences.join(u' ');
}

StartQuestion::StartQuestion(const Clock &clock, QWidget *parent)
    : QWidget(parent), m_forecast(wrappedLabel(QString())), m_choices(new QButtonGroup(this))
{
    m_forecast->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    const QList<std::pair<StartChoice, QString>> choices = {
        {StartChoice::Now, tr("&Start now")},
        {StartChoice::AtFullHour, tr("Start at the next full &hour, %1").arg(nextFullHourWords(clock.utcNow()))},
        {StartChoice::Stopped, tr("&Leave it stopped, until a person starts it")}};
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(sectionLabel(tr("When to start")));
    column->addWidget(m_forecast);
    for (const auto &[choice, text] : choices) {
        auto *button = new QRadioButton(text);
        m_choices->addButton(button, static_cast<int>(choice));
        column->addWidget(button);
    }
    connect(m_choices, &QButtonGroup::idClicked, this, &StartQuestion::chosen);
    showForecast({});
}

void StartQuestion::showForecast(const std::optional<StartForecast> &forecast)
{
    m_forecast->setText(forecast ? forecastWords(*forecast)
                                 : tr("How many records would be updated is not known before the dry run."));
    m_forecast->setAccessibleName(m_forecast->text());
}

QString StartQuestion::forecast() const
{
    return m_forecast->text();
}

std::optional<StartChoice> StartQuestion::choice() const
{
    const int chosen = m_choices->checkedId();
    return chosen < 0 ? std::nullopt : std::optional(static_cast<StartChoice>(chosen));
}

QRadioButton *StartQuestion::button(StartChoice choice) const
{
    return qobject_cast<QRadioButton *>(m_choices->button(static_cast<int>(choice)));
}

} // namespace statusbridge

#include "moc_startquestion.cpp"
