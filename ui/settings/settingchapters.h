// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"

#include <QStringList>

namespace statusbridge {

enum class ChapterId : quint8 {
    Zoho,
    Report,
    Calls,
    Statuses,
    Schedule,
    Times,
    Database,
    Tables,
    Bodies,
    Receiver,
    Api,
    Alerts,
    AlertLimits,
    Program
};

//! \brief A group of settings under a heading of its own.
struct SettingGroup
{
    const char *heading = nullptr; //!< to be translated in the context "SettingChapters"; nullptr: none
    QStringList names = {};        //!< full names
    bool isBeside = false;         //!< in a second column, if there is room for one
};

//! \brief A page of the settings: what is on it, and what its test looks at.
struct SettingChapter
{
    ChapterId id = ChapterId::Zoho;
    const char *title = nullptr; //!< to be translated in the context "SettingChapters"
    const char *hint = nullptr;  //!< likewise, one sentence
    const char *icon = nullptr;
    QList<SettingGroup> groups = {};
    QList<DoctorArea> areas = {};
};

//! \brief The full names of all settings of \p section, in the order of the table.
[[nodiscard]] QStringList settingsOfSection(const QString &section);

//! \brief All chapters in order. Every setting of the table is in exactly one of them.
[[nodiscard]] const QList<SettingChapter> &settingChapters();

[[nodiscard]] QString chapterTitle(const SettingChapter &chapter);
[[nodiscard]] QString chapterHint(const SettingChapter &chapter);
[[nodiscard]] QString groupHeading(const SettingGroup &group);

} // namespace statusbridge
