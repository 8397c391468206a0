// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/statetiles.h"

#include "engine/model/connection.h"
#include "ui/overview/tile.h"
#include "ui/text/appstatetext.h"
#include "ui/text/formatting.h"

#include <QAction>
#include <QHBoxLayout>

namespace statusbridge {

namespace {

Severity severityOrElse(const AppStateParts::Part &part, Severity well)
{
    return part ? severityOf(*part) : well;
}

QString customCallsWords(const CallsView &calls)
{
    const QString today = numberWords(calls.today);
    return calls.limit > 0 ? StateTiles::tr("Custom API: %1 of %2").arg(today, numberWords(calls.limit))
                           : StateTiles::tr("Custom API: %1").arg(today);
}

QString callsDetail(const CallsView &calls, const QDateTime &now)
{
    if (calls.exhaustedUntil.isValid()) {
        return StateTiles::tr("Used up until %1").arg(timeWords(calls.exhaustedUntil, now));
    }
    switch (calls.forecast.kind) {
    case CallForecast::Kind::Enough: {
        const int left = qMax(0, calls.limit - calls.today);
        return StateTiles::tr("Enough for today: %Ln call(s) left", nullptr, left);
    }
    case CallForecast::Kind::UsedUp:
        return StateTiles::tr("Used up at about %1").arg(timeWords(calls.forecast.usedUpAt, now));
    case CallForecast::Kind::Unknown:
        break;
    }
    return calls.limit > 0 ? StateTiles::tr("Whether that is enough is not known yet")
                           : StateTiles::tr("The limit of a day is unknown");
}

QString atZohoWords(const StatusView &view, const QDateTime &now)
{
    if (!view.pendingAtZoho) {
        return StateTiles::tr("Zoho's own records have not been counted yet");
    }
    return StateTiles::tr("%Ln record(s) at Zoho, counted %1", nullptr, *view.pendingAtZoho)
        .arg(ageWords(view.pendingAtZohoTime, now));
}

} // namespace

StateTiles::StateTiles(QAction &stop, QWidget *parent)
    : QWidget(parent)
    , m_stop(stop)
    , m_zoho(new Tile(tr("Zoho")))
    , m_pending(new Tile(tr("Pending")))
    , m_calls(new Tile(tr("Calls today")))
    , m_scheduler(new Tile(tr("Scheduler")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    for (Tile *tile : {m_zoho, m_pending, m_calls, m_scheduler}) {
        row->addWidget(tile, 1);
    }
}

void StateTiles::show(const std::optional<StatusView> &view, const AppState &appState, const QDateTime &now)
{
    const AppStateParts &parts = appState.parts;
    if (parts.records == AppStateKind::Unknown) {
        showUnknown();
        return;
    }
    if (!view) {
        return;
    }
    m_zoho->setValue(connectionWords(parts, *view), connectionDetail(parts, *view, now),
                     severityOrElse(parts.zoho, isUntried(*view) ? Severity::Neutral : Severity::Good));
    showPending(*view, parts, now);
    showCalls(*view, parts, now);
    showScheduler(view->scheduler, parts, now);
}

void StateTiles::showUnknown()
{
    for (Tile *tile : {m_zoho, m_pending, m_calls, m_scheduler}) {
        tile->setValue(u"–"_s, tr("Not known at the moment"));
    }
    m_calls->setShare(0, 0);
    m_scheduler->setAction(nullptr);
}

void StateTiles::showPending(const StatusView &view, const AppStateParts &parts, const QDateTime &now)
{
    const auto orphans = static_cast<int>(view.orphans.noRecord + view.orphans.outside);
    const QString atZoho = atZohoWords(view, now);
    const QString atZohoAndNot =
        orphans == 0 ? atZoho : tr("%Ln without a record yet", nullptr, orphans) + u" · "_s + atZoho;
    const auto pending = static_cast<int>(view.pendingHere);
    m_pending->setValue(tr("%Ln queue id(s) here", nullptr, pending),
                        view.unknownWords.isEmpty() ? atZohoAndNot : unknownWordsText(view.unknownWords.keys()),
                        severityOrElse(parts.records, Severity::Neutral));
}

void StateTiles::showCalls(const StatusView &view, const AppStateParts &parts, const QDateTime &now)
{
    const CallsView &calls = view.calls;
    const QString value = calls.limit > 0 ? tr("%1 of %2").arg(numberWords(calls.today), numberWords(calls.limit))
                                          : numberWords(calls.today);
    const QString custom = view.customCalls ? u" · "_s + customCallsWords(*view.customCalls) : QString();
    m_calls->setValue(value, callsDetail(calls, now) + custom, severityOrElse(parts.calls, Severity::Neutral));
    m_calls->setShare(calls.today, calls.limit);
}

void StateTiles::showScheduler(const SchedulerView &scheduler, const AppStateParts &parts, const QDateTime &now)
{
    const auto otherwise = scheduler.hold == SchedulerHold::SetUpAwaited ? Severity::Neutral : Severity::Good;
    m_scheduler->setValue(schedulerWords(scheduler), nextCycleWords(scheduler, now),
                          severityOrElse(parts.scheduler, otherwise));
    m_scheduler->setAction(m_stop.isEnabled() ? &m_stop : nullptr);
}

} // namespace statusbridge

#include "moc_statetiles.cpp"
