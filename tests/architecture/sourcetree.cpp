// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"

#include "engine/core/literals.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

namespace statusbridge {

namespace {

QDir root()
{
    return QDir(QStringLiteral(STATUSBRIDGE_SOURCE_DIR));
}

QStringList captured(const QString &file, const QString &pattern)
{
    QStringList found;
    const QRegularExpression line(pattern, QRegularExpression::MultilineOption);
    for (auto match = line.globalMatch(textOf(file)); match.hasNext();) {
        found.append(match.next().captured(1));
    }
    return found;
}

} // namespace

QStringList sourceFiles()
{
    QStringList files;
    QDirIterator each(root().path(), QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString file = root().relativeFilePath(each.next());
        // A path beginning with a dot, or with one in the middle, belongs to git or to an editor.
        if (!file.startsWith(u"build"_s) && !file.startsWith(u'.') && !file.contains(u"/."_s)) {
            files.append(file);
        }
    }
    files.sort();
    return files;
}

QString textOf(const QString &file)
{
    QFile opened(root().filePath(file));
    return opened.open(QIODevice::ReadOnly) ? QString::fromUtf8(opened.readAll()) : QString();
}

QStringList ownIncludes(const QString &file)
{
    return captured(file, u"^\\s*#\\s*include \"([^\"]+)\""_s);
}

QStringList foreignIncludes(const QString &file)
{
    return captured(file, u"^\\s*#\\s*include <([^>]+)>"_s);
}

QString folderOf(const QString &file)
{
    return file.contains(u'/') ? file.section(u'/', 0, -2) : QString();
}

} // namespace statusbridge
