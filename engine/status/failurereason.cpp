// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/status/failurereason.h"

#include "engine/core/literals.h"
#include "engine/status/reasoncodes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace statusbridge {

std::optional<FailureReason> failureReasonOf(const QString &provider, const QString &code, const QString &vendorWords)
{
    // Some providers send "no error" with every status.
    if ((code.isEmpty() && vendorWords.isEmpty()) || code == u"0") {
        return std::nullopt;
    }
    return FailureReason{.provider = provider, .code = code, .vendorWords = vendorWords};
}

QString storedText(const std::optional<FailureReason> &reason)
{
    return reason ? QString::fromUtf8(QJsonDocument(QJsonArray{reason->provider, reason->code, reason->vendorWords})
                                          .toJson(QJsonDocument::Compact))
                  : QString();
}

std::optional<FailureReason> failureReasonFrom(const QString &stored)
{
    const QJsonArray values = QJsonDocument::fromJson(stored.toUtf8()).array();
    return failureReasonOf(values.at(0).toString(), values.at(1).toString(), values.at(2).toString());
}

QString wordsOf(const FailureReason &reason)
{
    const auto known = reason.vendorWords.isEmpty() ? reasonCode(reason.provider, reason.code) : std::nullopt;
    return known ? QString::fromLatin1(known->meaning) : reason.vendorWords;
}

bool mayHaveFailed(const QString &word)
{
    static const QSet<QString> onTheWay = {u"accepted"_s, u"sent"_s, u"delivered"_s, u"read"_s, u"played"_s};
    return !onTheWay.contains(word);
}

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
