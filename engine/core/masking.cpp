// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/masking.h"

#include "engine/core/literals.h"

namespace statusbridge {

namespace {

QString lastCharacters(const QString &text, qsizetype count)
{
    return text.size() > count ? u'…' + text.last(count) : u"…"_s;
}

} // namespace

QString maskedRecipient(const QString &recipient)
{
    return recipient.isEmpty() ? QString() : lastCharacters(recipient, 4);
}

QString maskedMessageId(const QString &messageId)
{
    return messageId.isEmpty() ? QString() : lastCharacters(messageId, 8);
}

} // namespace statusbridge
