// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/fieldlines.h"

#include "engine/config/settingstable.h"
#include "ui/text/formatting.h"
#include "ui/text/settinglabels.h"

#include <QCoreApplication>

#include <algorithm>

namespace statusbridge {

namespace {

//! The words of this file, in a context of their own.
struct FieldLines
{
    Q_DECLARE_TR_FUNCTIONS(statusbridge::FieldLines)
};

} // namespace

FieldLine fieldLine(const FieldMatch &match, bool isTaken)
{
    const QString label = settingLabel(*findSetting(match.setting));
    switch (match.state) {
    case FieldMatchState::Named:
        return {Severity::Good, FieldLines::tr("%1: the field %2.").arg(label, match.configured)};
    case FieldMatchState::Found: {
        const QString found = match.candidates.constFirst();
        return isTaken ? FieldLine{Severity::Good, FieldLines::tr("%1: there is no field %2, so %3 was filled in.")
                                                       .arg(label, match.configured, found)}
                       : FieldLine{Severity::Warning, FieldLines::tr("%1: there is no field %2, but there is %3.")
                                                          .arg(label, match.configured, found)};
    }
    case FieldMatchState::Unclear:
        return {Severity::Warning, FieldLines::tr("%1: there is no field %2. Pick the one that is meant: %3.")
                                       .arg(label, match.configured, match.candidates.join(u", "_s))};
    case FieldMatchState::Missing:
        return {Severity::Warning,
                FieldLines::tr("%1: there is no field %2. Add it to the form at Zoho, or pick another one.")
                    .arg(label, match.configured)};
    }
    Q_UNREACHABLE();
}

QString fieldSummary(const QList<FieldMatch> &matches, const QString &form)
{
    const auto known = static_cast<int>(std::ranges::count_if(matches, [](const FieldMatch &match) {
        return match.state == FieldMatchState::Named || match.state == FieldMatchState::Found;
    }));
    return known == matches.size() ? FieldLines::tr("All %Ln field(s) are in the form %1.", nullptr, known).arg(form)
                                   : FieldLines::tr("%Ln field(s) of %2 are in the form %1.", nullptr, known)
                                         .arg(form, numberWords(matches.size()));
}

} // namespace statusbridge
