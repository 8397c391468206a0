// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/status/failurereason.h"

#include "engine/status/reasoncodes.h"

namespace statusbridge {

Sentence sentenceOf(const FailureReason &reason, const QString &meaning)
{
    const Sentence provider =
        reason.provider.isEmpty() ? Sentence(SentenceId::TheProviders) : Sentence(reason.provider);
    const Sentence whose = provider.then(reason.code);
    const QString words = meaning.isEmpty() ? reason.vendorWords : meaning;
    return words.isEmpty() ? whose : Sentence(SentenceId::ProviderReason, {whose, words});
}

Sentence sentenceOf(const FailureReason &reason)
{
    const auto known = reasonCode(reason.provider, reason.code);
    return sentenceOf(reason, known ? QString::fromLatin1(known->meaning) : QString());
}

} // namespace statusbridge
