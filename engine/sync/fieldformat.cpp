// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/fieldformat.h"

#include "engine/config/settings.h"
#include "engine/core/timezone.h"

#include <QLocale>

#include <algorithm>

namespace statusbridge {

FieldFormat fieldFormatOf(const Settings &settings)
{
    return {.ranking = Ranking(settings.status.ranking, settings.status.aliases),
            .writtenAs = settings.status.writtenAs,
            .timestampFormat = settings.fields.timestampFormat,
            .timeZone = timeZoneOf(settings.fields.timeZone),
            .writesReason = !settings.fields.reasonWebhook.isEmpty(),
            .writesReasonCode = !settings.fields.reasonCodeWebhook.isEmpty()};
}

namespace {

//! An id whose bytes were no text is another one by now.
bool isWhole(const QString &id)
{
    return std::ranges::none_of(id, [](QChar letter) {
        return letter == QChar::ReplacementCharacter || letter.category() == QChar::Other_Control;
    });
}

} // namespace

zoho::RecordValues valuesFor(const ChosenRow &chosen, const FieldFormat &format)
{
    const auto orNothing = [](const QString &text) { return text.isEmpty() ? std::nullopt : std::optional(text); };
    const auto ifWhole = [&](const QString &id) { return isWhole(id) ? orNothing(id) : std::nullopt; };
    zoho::RecordValues values{.status = format.writtenAs.value(chosen.status.word, chosen.status.word),
                              .queueId = orNothing(chosen.row.queueId),
                              .messageId = ifWhole(chosen.row.messageId),
                              .timestamp = {},
                              .recipientId = ifWhole(chosen.row.recipientId)};
    if (chosen.time) {
        values.timestamp = QLocale::c().toString(chosen.time->toTimeZone(format.timeZone), format.timestampFormat);
    }
    if (const auto &failure = chosen.row.failure; failure && format.writesReason) {
        values.reason = orNothing(wordsOf(*failure).left(zoho::longestReason).trimmed());
    }
    if (const auto &failure = chosen.row.failure; failure && format.writesReasonCode) {
        values.reasonCode = orNothing(failure->code);
    }
    return values;
}

int strengthAtZoho(const QString &word, const FieldFormat &format)
{
    int strength = format.ranking.strength(word);
    for (auto written = format.writtenAs.cbegin(); written != format.writtenAs.cend(); ++written) {
        if (written.value().trimmed().compare(word.trimmed(), Qt::CaseInsensitive) == 0) {
            strength = std::max(strength, format.ranking.strength(written.key()));
        }
    }
    return strength;
}

} // namespace statusbridge
