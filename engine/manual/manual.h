// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace statusbridge {

//! \brief A place in the manual.
struct ManualPlace
{
    QString topic = {};
    QString anchor = {}; //!< of a heading in it; empty: its beginning

    bool operator==(const ManualPlace &) const = default;
};

//! \brief A heading and what stands below it until the next one.
struct ManualSection
{
    int level = 1;
    QString title = {};
    QString anchor = {};
    QString text = {}; //!< Markdown, without the heading
};

//! \brief A section in which words were found.
struct ManualFinding
{
    ManualPlace place = {};
    QString topic = {};   //!< the title of the topic
    QString section = {}; //!< the title of the section; empty: the beginning of the topic
};

//! \brief The topics of the manual, which is part of the program, in the order in which they are read.
[[nodiscard]] const QStringList &manualTopics();
//! \brief The text of a topic in Markdown; empty if there is none of this name.
[[nodiscard]] QString manualText(const QString &topic);
//! \brief Its title; empty likewise.
[[nodiscard]] QString manualTitle(const QString &topic);

//! \brief The sections in which all of \p words stand, without regard to case, those with one in their title first.
[[nodiscard]] QList<ManualFinding> findInManual(const QString &words);

// Pure, of any text in Markdown.

//! \brief The sections of a topic; the first begins with its title.
[[nodiscard]] QList<ManualSection> manualSections(const QString &markdown);
//! \brief How a link names a heading: as everywhere where Markdown is shown.
[[nodiscard]] QString manualAnchor(const QString &heading);
//! \brief Where \p link ("zoho.md#scopes", "#scopes") leads from \p topic; nothing leads to a place out of the manual.
[[nodiscard]] ManualPlace manualLink(const QString &link, const QString &topic);

} // namespace statusbridge
