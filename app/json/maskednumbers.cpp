// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json/maskednumbers.h"

#include "engine/core/masking.h"

namespace statusbridge {

namespace {

void mask(QString &text)
{
    text = text.isEmpty() ? QString() : maskedId(text);
}

} // namespace

LookupView withMaskedNumbers(const LookupView &view)
{
    LookupView masked = view;
    for (LookupRow &row : masked.rows) {
        mask(row.row.recipientId);
        mask(row.row.messageId);
    }
    for (JournalEntry &attempt : masked.attempts) {
        mask(attempt.recipientId);
        mask(attempt.messageId);
    }
    if (masked.push) {
        mask(masked.push->recipientId);
        mask(masked.push->messageId);
    }
    return masked;
}

JournalEntry withMaskedNumbers(const JournalEntry &entry)
{
    JournalEntry masked = entry;
    mask(masked.recipientId);
    mask(masked.messageId);
    return masked;
}

PlanLine withMaskedNumbers(const PlanLine &line)
{
    PlanLine masked = line;
    mask(masked.recipientId);
    mask(masked.messageId);
    return masked;
}

DeliveryPage withMaskedNumbers(const DeliveryPage &page)
{
    DeliveryPage masked = page;
    for (DeliveryMessage &message : masked.messages) {
        mask(message.recipientId);
        mask(message.messageId);
    }
    return masked;
}

} // namespace statusbridge
