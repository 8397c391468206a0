// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pagemarks.h"

#include "engine/core/literals.h"
#include "engine/model/views.h"
#include "ui/text/appstatetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace statusbridge {

namespace {

constexpr qint64 most = 999; // more digits have no room

QString countText(qint64 count)
{
    return count > most ? QString(QLocale().toString(most) + u'+') : QLocale().toString(count);
}

QString words(const char *text, int count = -1)
{
    return QCoreApplication::translate("PageMarks", text, nullptr, count);
}

} // namespace

QHash<CommandId, PageMark> pageMarks(const StatusView *view, bool isCycleRunning, const QList<CommandId> &unsaved)
{
    QHash<CommandId, PageMark> marks;
    if (isCycleRunning) {
        marks.insert(CommandId::ShowRuns, {.text = u"\u25b6"_s,
                                           .words = words(QT_TRANSLATE_NOOP("PageMarks", "A cycle is running.")),
                                           .severity = Severity::Busy});
    }
    if (view && view->parked > 0) {
        const int parked = static_cast<int>(std::min<qint64>(view->parked, std::numeric_limits<int>::max()));
        marks.insert(CommandId::ShowParked,
                     {.text = countText(view->parked),
                      .words = words(QT_TRANSLATE_N_NOOP("PageMarks", "%Ln record(s) are parked."), parked),
                      .severity = Severity::Warning});
    }
    if (view && !view->unknownWords.isEmpty()) {
        marks.insert(CommandId::ShowSettings, {.text = countText(view->unknownWords.size()),
                                               .words = unknownWordsText(view->unknownWords.keys()),
                                               .severity = Severity::Warning});
    }
    for (const CommandId page : unsaved) {
        marks.insert(page, {.text = u"\u25cf"_s,
                            .words = words(QT_TRANSLATE_NOOP("PageMarks", "Something here is not saved yet.")),
                            .severity = Severity::Busy});
    }
    return marks;
}

} // namespace statusbridge
