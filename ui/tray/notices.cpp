// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/notices.h"

namespace statusbridge {

namespace {

enum class Bearing : quint8 { Trouble, Calm, None };

Bearing bearingOf(AppStateKind kind)
{
    switch (kind) {
    case AppStateKind::DatabaseProblem:
    case AppStateKind::TablesMissing:
    case AppStateKind::NotConnected:
    case AppStateKind::Reconnect:
    case AppStateKind::QuotaUsedUp:
    case AppStateKind::AccountFault:
    case AppStateKind::LastCycleFailed:
    case AppStateKind::RecordsFailed:
    case AppStateKind::RecordsParked:
        return Bearing::Trouble;
    case AppStateKind::RowsWaiting:
    case AppStateKind::RecordsAwaited:
    case AppStateKind::AllCarriedOver:
        return Bearing::Calm;
    case AppStateKind::Unknown:
    case AppStateKind::CycleRunning:
    case AppStateKind::Stopped: // somebody did that on purpose
    case AppStateKind::FirstCycleAwaited:
        return Bearing::None;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<Notices::Notice> Notices::consider(AppStateKind kind)
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
