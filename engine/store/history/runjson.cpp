// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/history/runjson.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace statusbridge {

namespace {

constexpr std::array<std::pair<QLatin1StringView, int CycleCounts::*>, 11> countNames = {{
    {QLatin1StringView("fetched"), &CycleCounts::fetched},
    {QLatin1StringView("matched"), &CycleCounts::matched},
    {QLatin1StringView("updated"), &CycleCounts::updated},
    {QLatin1StringView("unchanged"), &CycleCounts::unchanged},
    {QLatin1StringView("superseded"), &CycleCounts::superseded},
    {QLatin1StringView("failed"), &CycleCounts::failed},
    {QLatin1StringView("left"), &CycleCounts::left},
    {QLatin1StringView("parked"), &CycleCounts::parked},
    {QLatin1StringView("no_record"), &CycleCounts::noRecord},
    {QLatin1StringView("unknown_words"), &CycleCounts::unknownWords},
    {QLatin1StringView("calls"), &CycleCounts::calls},
}};

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

QString countsToJson(const CycleCounts &counts)
{
    QJsonObject object;
    for (const auto &[name, member] : countNames) {
        object.insert(name, counts.*member);
    }
    return compact(object);
}

CycleCounts countsFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    CycleCounts counts;
    for (const auto &[name, member] : countNames) {
        counts.*member = object.value(name).toInt();
    }
    return counts;
}

void addCounts(CycleCounts &sum, const CycleCounts &more)
{
    for (const auto &[name, member] : countNames) {
        sum.*member += more.*member;
    }
}

QString wordsToJson(const QMap<QString, int> &words)
{
    QJsonObject object;
    for (auto word = words.cbegin(); word != words.cend(); ++word) {
        object.insert(word.key(), word.value());
    }
    return compact(object);
}

QMap<QString, int> wordsFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    QMap<QString, int> words;
    for (auto word = object.constBegin(); word != object.constEnd(); ++word) {
        words.insert(word.key(), word.value().toInt());
    }
    return words;
}

} // namespace statusbridge
