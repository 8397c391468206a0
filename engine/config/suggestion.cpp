// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/suggestion.h"

#include "engine/config/settingstable.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>
#include <vector>

namespace statusbridge {

namespace {

//! Levenshtein's distance, case aside.
qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(static_cast<size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (size_t j = 1; j < row.size(); ++j) {
            const bool isSame = a.at(i).toLower() == b.at(static_cast<qsizetype>(j) - 1).toLower();
            const qsizetype replaced = diagonal + (isSame ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

QString nearest(const QString &word, const QStringList &known)
{
    constexpr qsizetype longestSlip = 100; // the distance costs the product of the lengths
    constexpr qsizetype shortestBeginning = 3;
    if (word.size() > longestSlip) {
        return {};
    }
    const QStringList begun = known.filter(
        QRegularExpression(u'^' + QRegularExpression::escape(word), QRegularExpression::CaseInsensitiveOption));
    if (begun.size() == 1 && word.size() >= shortestBeginning) {
        return begun.first();
    }
    QString best;
    qsizetype bestDistance = std::max<qsizetype>(2, word.size() / 3) + 1;
    for (const QString &candidate : known) {
        const qsizetype found = distance(word, candidate);
        if (found < bestDistance && found < candidate.size()) {
            best = candidate;
            bestDistance = found;
        }
    }
    return best;
}

QString nearestSetting(const QString &section, const QString &key)
{
    QStringList sameSection;
    QStringList sameKey;
    QStringList all;
    for (const SettingDefinition &definition : settingsTable()) {
        all.append(definition.fullName());
        if (definition.section == section) {
            sameSection.append(definition.key);
        } else if (definition.key.compare(key, Qt::CaseInsensitive) == 0) {
            sameKey.append(definition.fullName());
        }
    }
    const QString found = nearest(key, sameSection);
    if (!found.isEmpty()) {
        return section + u'.' + found;
    }
    return sameKey.isEmpty() ? nearest(section + u'.' + key, all) : sameKey.first();
}

} // namespace statusbridge
