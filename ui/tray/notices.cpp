// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/notices.h"

namespace statusbridge {

namespace {

enum class Bearing : quint8 { Trouble, Calm, None };

Bearing bearingOf(SituationKind kind)
{
    switch (kind) {
    case SituationKind::DatabaseProblem:
    case SituationKind::TablesMissing:
    case SituationKind::NotConnected:
    case SituationKind::Reconnect:
    case SituationKind::QuotaUsedUp:
    case SituationKind::AccountFault:
    case SituationKind::LastCycleFailed:
    case SituationKind::RecordsFailed:
    case SituationKind::RecordsParked:
        return Bearing::Trouble;
    case SituationKind::RowsWaiting:
    case SituationKind::RecordsAwaited:
    case SituationKind::AllCarriedOver:
        return Bearing::Calm;
    case SituationKind::Unknown:
    case SituationKind::CycleRunning:
    case SituationKind::Stopped: // somebody did that on purpose
    case SituationKind::FirstCycleAwaited:
        return Bearing::None;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<Notices::Notice> Notices::consider(SituationKind kind)
{
    const Bearing bearing = bearingOf(kind);
    if (bearing == Bearing::Trouble && m_trouble != kind) {
        m_trouble = kind;
        return Notice::Trouble;
    }
    if (bearing == Bearing::Calm && m_trouble) {
        m_trouble.reset();
        return Notice::Recovery;
    }
    return {};
}

} // namespace statusbridge
