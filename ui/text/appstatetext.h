// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/appstate.h"
#include "ui/commands/commandtable.h"
#include "ui/theme/severity.h"

namespace statusbridge {

//! \brief How the application's state is shown, in the overview, the tray and the status bar alike.
struct Presentation
{
    Severity severity = Severity::Neutral;
    QString title = {};  //!< the state in a few words
    QString detail = {}; //!< one or two sentences: what it means, until when, what the other side said
    std::optional<CommandId> command = {}; //!< the one button that helps
    QString commandText = {};              //!< what is written on it; empty: the command's own text
};

//! \brief Words \p appState in the window's language. Pure.
[[nodiscard]] Presentation present(const AppState &appState, const QDateTime &now);

//! \brief The setting to change, if \p action is to change one; empty otherwise. Pure.
[[nodiscard]] QString settingOf(SuggestedAction action);

//! \brief How the connection to Zoho stands in a word or two, and what explains that. Pure.
[[nodiscard]] QString connectionWords(const AppStateParts &parts, const StatusView &view);
[[nodiscard]] QString connectionDetail(const AppStateParts &parts, const StatusView &view, const QDateTime &now);

//! \brief Who gave an order, as the engine names its callers: "the API user anna"; others are as they are. Pure.
[[nodiscard]] QString personWords(const QString &name);

//! \brief "1 word is unknown: deleted". Pure.
[[nodiscard]] QString unknownWordsText(const QStringList &words);

//! \brief Whether the scheduler runs in all instances, and what this one has to do with it: "Running, every 60
//! minutes", "Running elsewhere". Pure.
[[nodiscard]] QString schedulerWords(const SchedulerView &scheduler);

//! \brief When the next cycle begins: "Next cycle 14:00, in 12 min", or why there is none. Pure.
[[nodiscard]] QString nextCycleWords(const SchedulerView &scheduler, const QDateTime &now);

} // namespace statusbridge
