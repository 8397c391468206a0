// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/manual/manual.h"

#include "engine/core/literals.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

// Resources of a static library are not linked unless they are asked for; the macro works outside of namespaces only.
static void loadManual()
{
    Q_INIT_RESOURCE(manual);
}

namespace statusbridge {

namespace {

bool hasAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.cbegin(), words.cend(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool hasAny(const QString &text, const QStringList &words)
{
    return std::any_of(words.cbegin(), words.cend(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

const QStringList &manualTopics()
{
    static const QStringList topics = {
        u"first-hour"_s,      u"zoho"_s,     u"collectors"_s, u"cycles"_s, u"quotas"_s, u"batch"_s,
        u"delivery"_s,        u"machines"_s, u"security"_s,   u"users"_s,  u"alerts"_s, u"audit"_s,
        u"backup"_s,          u"data"_s,     u"upgrade"_s,    u"api"_s,    u"events"_s, u"commands"_s,
        u"troubleshooting"_s, u"errors"_s,   u"settings"_s};
    return topics;
}

QString manualText(const QString &topic)
{
    loadManual();
    if (!manualTopics().contains(topic)) {
        return {};
    }
    QFile file(u":/manual/%1.md"_s.arg(topic));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString manualTitle(const QString &topic)
{
    const QString first = manualText(topic).section(u'\n', 0, 0);
    return first.startsWith(u"# "_s) ? first.mid(2) : QString();
}

QList<ManualFinding> findInManual(const QString &words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    QList<ManualFinding> inTitles;
    QList<ManualFinding> inTexts;
    if (wanted.isEmpty()) {
        return {};
    }
    for (const QString &topic : manualTopics()) {
        for (const ManualSection &section : manualSections(manualText(topic))) {
            if (!hasAll(section.title + u'\n' + section.text, wanted)) {
                continue;
            }
            const bool isBeginning = section.level == 1;
            auto &list = hasAny(section.title, wanted) ? inTitles : inTexts;
            list += {.place = {topic, isBeginning ? QString() : section.anchor},
                     .topic = manualTitle(topic),
                     .section = isBeginning ? QString() : section.title};
        }
    }
    return inTitles + inTexts;
}

QList<ManualSection> manualSections(const QString &markdown)
{
    static const QRegularExpression heading(u"^(#{1,4}) (.*)$"_s);
    QList<ManualSection> sections;
    bool isCode = false;
    const QStringList lines = markdown.split(u'\n');
    for (const QString &line : lines) {
        isCode = line.startsWith(u"```"_s) ? !isCode : isCode;
        const auto match = isCode ? QRegularExpressionMatch() : heading.match(line);
        if (match.hasMatch()) {
            const QString title = match.captured(2).remove(u'`');
            sections +=
                {.level = static_cast<int>(match.capturedLength(1)), .title = title, .anchor = manualAnchor(title)};
        } else if (!sections.isEmpty()) {
            sections.last().text += line + u'\n';
        }
    }
    return sections;
}

QString manualAnchor(const QString &heading)
{
    QString anchor;
    const QString lower = heading.toLower();
    for (const QChar letter : lower) {
        if (letter == u' ') {
            anchor += u'-';
        } else if (letter.isLetterOrNumber() || letter == u'-' || letter == u'_') {
            anchor += letter;
        }
    }
    return anchor;
}

ManualPlace manualLink(const QString &link, const QString &topic)
{
    static const QRegularExpression form(u"^(?:([a-z-]+)\\.md)?(?:#(.+))?$"_s);
    const auto match = form.match(link);
    if (link.isEmpty() || !match.hasMatch()) {
        return {};
    }
    return {match.captured(1).isEmpty() ? topic : match.captured(1), match.captured(2)};
}

} // namespace statusbridge
