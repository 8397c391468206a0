// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/setup/fieldmatch.h"

#include "engine/config/settings.h"
#include "engine/zoho/reportrecord.h"

#include <QSet>

#include <algorithm>
#include <functional>
#include <map>

namespace statusbridge {

namespace {

//! The words of a name in lower case: "TimeStamp_Webhook" has three.
QStringList wordsIn(const QString &name)
{
    QString spaced;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar letter = name.at(i);
        const bool isNewWord = i > 0 && letter.isUpper() && name.at(i - 1).isLower();
        spaced += isNewWord ? u" "_s : QString();
        spaced += letter.isLetterOrNumber() ? letter.toLower() : QChar(u' ');
    }
    return spaced.split(u' ', Qt::SkipEmptyParts);
}

//! "Queue ID (DV)" and "Queue_ID_DV" are the same, and so are "TimeStamp" and "Timestamp".
QString squeezed(const QString &name)
{
    return wordsIn(name).join(QString());
}

QStringList sortedWords(const QString &name)
{
    QStringList words = wordsIn(name);
    words.sort();
    return words;
}

//! Under what other names a field is known, the surest first; the order of their words doesn't matter.
QStringList usualNames(QLatin1StringView setting)
{
    static const std::map<QLatin1StringView, QStringList> names = {
        {"queue_id"_L1, {u"queue id dv"_s, u"queue id"_s, u"queue number"_s}},
        {"status"_L1, {u"status"_s, u"message status"_s, u"delivery status"_s, u"whatsapp status"_s}},
        {"recipient_id"_L1, {u"recipient id"_s, u"recipient"_s, u"recipient number"_s}},
        {"queue_id_webhook"_L1, {u"queue id webhook"_s}},
        {"message_id_webhook"_L1, {u"message id webhook"_s, u"message id"_s, u"whatsapp message id"_s, u"wamid"_s}},
        {"timestamp_webhook"_L1,
         {u"timestamp webhook"_s, u"time stamp webhook"_s, u"time webhook"_s, u"status time"_s, u"timestamp"_s}},
        {"recipient_id_webhook"_L1, {u"recipient id webhook"_s, u"recipient webhook"_s}},
        {"reason_webhook"_L1, {u"reason webhook"_s, u"failure reason"_s, u"error reason"_s}},
        {"reason_code_webhook"_L1, {u"reason code webhook"_s, u"failure code"_s, u"error code"_s}},
    };
    const auto found = names.find(setting);
    return found == names.cend() ? QStringList() : found->second;
}

//! Whether a field may be the one that is meant by a name.
using IsMeant = std::function<bool(const ZohoNameView &field)>;

//! The ways to find the field of a setting, the surest first.
QList<IsMeant> waysToFind(const zoho::ReportField &setting, const FieldNames &configured)
{
    QList<IsMeant> ways;
    const QString usual = FieldNames().*setting.name;
    for (const QString &name : {configured.*setting.name, usual}) {
        const QString wanted = squeezed(name);
        ways += [wanted](const ZohoNameView &field) { return !wanted.isEmpty() && squeezed(field.linkName) == wanted; };
        ways +=
            [wanted](const ZohoNameView &field) { return !wanted.isEmpty() && squeezed(field.displayName) == wanted; };
    }
    const QStringList others = usualNames(setting.setting);
    for (const QString &name : others) {
        ways += [wanted = sortedWords(name)](const ZohoNameView &field) {
            return sortedWords(field.linkName) == wanted || sortedWords(field.displayName) == wanted;
        };
    }
    return ways;
}

} // namespace

QList<FieldMatch> matchFields(const QList<ZohoNameView> &fields, const FieldNames &configured)
{
    QList<FieldMatch> matches;
    QList<QList<IsMeant>> ways;
    QSet<QString> taken;
    for (const zoho::ReportField &setting : zoho::reportFields) {
        const QString name = configured.*setting.name;
        if (name.isEmpty()) {
            continue;
        }
        const bool isNamed = std::ranges::any_of(fields, [&](const auto &field) { return field.linkName == name; });
        matches += FieldMatch{.setting = u"fields."_s + setting.setting,
                              .configured = name,
                              .state = isNamed ? FieldMatchState::Named : FieldMatchState::Missing};
        ways += waysToFind(setting, configured);
        if (isNamed) {
            taken.insert(name);
        }
    }
    const auto most = std::ranges::max_element(ways, {}, &QList<IsMeant>::size);
    // A sure way of one setting comes before a less sure one of another.
    for (qsizetype way = 0; most != ways.end() && way < most->size(); ++way) {
        for (qsizetype i = 0; i < matches.size(); ++i) {
            if (matches.at(i).state != FieldMatchState::Missing || way >= ways.at(i).size()) {
                continue;
            }
            QStringList candidates;
            for (const ZohoNameView &field : fields) {
                if (!taken.contains(field.linkName) && ways.at(i).at(way)(field)) {
                    candidates.append(field.linkName);
                }
            }
            matches[i].candidates = candidates;
            if (candidates.size() == 1) {
                matches[i].state = FieldMatchState::Found;
                taken.insert(candidates.constFirst());
            } else if (!candidates.isEmpty()) {
                matches[i].state = FieldMatchState::Unclear;
            }
        }
    }
    return matches;
}

QString likelyForm(const QString &report, const QList<ZohoNameView> &forms)
{
    if (forms.size() == 1) {
        return forms.constFirst().linkName;
    }
    // "All_Messages", "Messages_Report" and "Message" come down to the same word.
    const auto core = [](const QString &name) {
        QStringList words = wordsIn(name);
        words.removeIf([](const QString &word) { return word == u"all" || word == u"report" || word == u"view"; });
        for (QString &word : words) {
            if (word.size() > 2 && word.endsWith(u's')) {
                word.chop(1);
            }
        }
        return words.join(u' ');
    };
    QStringList likely;
    for (const ZohoNameView &form : forms) {
        if (!core(report).isEmpty() &&
            (core(form.linkName) == core(report) || core(form.displayName) == core(report))) {
            likely.append(form.linkName);
        }
    }
    return likely.size() == 1 ? likely.constFirst() : QString();
}

} // namespace statusbridge
