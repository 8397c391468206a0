// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordactions.h"

#include "ui/records/recordquestions.h"

#include <QAction>
#include <QCoreApplication>

namespace statusbridge {

namespace {

ActionState enabled(const char *hint)
{
    return {.isEnabled = true, .hint = QCoreApplication::translate("RecordActions", hint)};
}

ActionState disabled(const char *hint)
{
    return {.isEnabled = false, .hint = QCoreApplication::translate("RecordActions", hint)};
}

ActionState unknown()
{
    return disabled(QT_TRANSLATE_NOOP("RecordActions",
                                      "What became of the record is not known at the moment: the database is asked."));
}

} // namespace

ActionState retryState(const std::optional<RecordHistory> &history)
{
    if (!history) {
        return unknown();
    }
    return history->retry
               ? enabled(QT_TRANSLATE_NOOP("RecordActions", "Tries the record again in a cycle that starts now."))
               : disabled(QT_TRANSLATE_NOOP(
                     "RecordActions", "There is nothing to retry: no refusal of this record counts against it now."));
}

ActionState releaseState(const std::optional<RecordHistory> &history)
{
    if (!history) {
        return unknown();
    }
    if (history->isParked) {
        return enabled(
            QT_TRANSLATE_NOOP("RecordActions", "Lets the next cycle try the record again, whenever it runs."));
    }
    return history->retry ? disabled(QT_TRANSLATE_NOOP("RecordActions",
                                                       "It is not parked: the next cycle tries it again by itself."))
                          : disabled(QT_TRANSLATE_NOOP("RecordActions", "It is not parked."));
}

ActionState askZohoState(const JournalEntry &record, bool isAsking)
{
    if (record.queueId.isEmpty()) {
        return disabled(QT_TRANSLATE_NOOP("RecordActions", "Zoho is asked by queue id, and this record has none."));
    }
    return isAsking ? disabled(QT_TRANSLATE_NOOP("RecordActions", "Zoho is being asked."))
                    : enabled(QT_TRANSLATE_NOOP("RecordActions",
                                                "Fetches the record as it is now; costs one call of the day's."));
}

ActionState copyState(const std::optional<RecordHistory> &history)
{
    return history ? enabled(QT_TRANSLATE_NOOP("RecordActions",
                                               "Copies all that is known of it as text for a support ticket; phone "
                                               "numbers and message ids are in it."))
                   : unknown();
}

ActionState allowed(const ActionState &state, const QString &refusal)
{
    return refusal.isEmpty() ? state : ActionState{.isEnabled = false, .hint = refusal};
}

void setState(QAction *action, const ActionState &state)
{
    action->setEnabled(state.isEnabled);
    action->setToolTip(state.hint);
    action->setStatusTip(state.hint);
}

} // namespace statusbridge
