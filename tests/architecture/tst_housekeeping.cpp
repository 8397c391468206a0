// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "tests/architecture/sourcetree.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace tst_housekeeping {

using namespace statusbridge;

QString suffixOf(const QString &file)
{
    return file.section(u'/', -1).section(u'.', -1);
}

bool isCode(const QString &file)
{
    static const QStringList suffixes = {u"cpp"_s, u"h"_s, u"sh"_s, u"toml"_s, u"sql"_s, u"txt"_s, u"in"_s, u"py"_s};
    return suffixes.contains(suffixOf(file));
}

class HousekeepingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySourceFileBeginsWithItsLicense()
    {
        QStringList wrong;
        int read = 0;
        for (const QString &file : sourceFiles()) {
            if (!isCode(file)) {
                continue;
            }
            ++read;
            // A script's first line names its interpreter.
            const QString head = textOf(file).section(u'\n', 0, 1);
            if (!head.contains(u"SPDX-License-Identifier: GPL-3.0-or-later"_s)) {
                wrong.append(file);
            }
        }
        QVERIFY(read > 300);
        QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong.join(u'\n')));
    }

    void everyFolderSaysWhatItIsFor()
    {
        const QStringList files = sourceFiles();
        QSet<QString> silent;
        for (const QString &file : files) {
            const QString folder = folderOf(file);
            const QString readme = folder.isEmpty() ? u"README.md"_s : folder + u"/README.md"_s;
            if (!files.contains(readme)) {
                silent.insert(folder);
            }
        }
        const QStringList list(silent.cbegin(), silent.cend());
        QVERIFY2(list.isEmpty(), qUtf8Printable(list.join(u'\n')));
    }

    void everyHeaderIsIncludedOnce()
    {
        for (const QString &file : sourceFiles()) {
            if (file.endsWith(u".h"_s)) {
                QVERIFY2(textOf(file).contains(u"\n#pragma once\n"_s), qUtf8Printable(file));
            }
        }
    }

    void theEngineSaysNothingWithoutAnId()
    {
        const QRegularExpression worded(
            u"(?:configurationError|schemaError|notFoundError|usageError)\\(\\s*u\"|\\.(?:message|reason|text) = *u\""_s);
        QStringList wrong;
        for (const QString &file : sourceFiles()) {
            if (file.startsWith(u"engine/"_s) && textOf(file).contains(worded)) {
                wrong += file;
            }
        }
        QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong.join(u'\n')));
    }

    void nothingIsLeftUndoneOrSkipped()
    {
        // Written in two halves, or this file would be its own first finding.
        const QRegularExpression undone(u"\\b(QS"
                                        "KIP|TO"
                                        "DO|FIX"
                                        "ME|XX"
                                        "X)\\b"_s);
        QStringList wrong;
        for (const QString &file : sourceFiles()) {
            if (textOf(file).contains(undone)) {
                wrong.append(file);
            }
        }
        QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong.join(u'\n')));
    }

    void noFileKnowsTheMachineItWasWrittenOn()
    {
        const QRegularExpression path(u"(^|[\\s\"'(=:])/(t"
                                      "mp|wo"
                                      "rk|ho"
                                      "me/[a-z])\\b"_s,
                                      QRegularExpression::MultilineOption);
        QStringList wrong;
        for (const QString &file : sourceFiles()) {
            if (const auto match = path.match(textOf(file)); match.hasMatch()) {
                wrong.append(u"%1: %2"_s.arg(file, match.captured().trimmed()));
            }
        }
        QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(HousekeepingTest)

} // namespace tst_housekeeping

#include "tst_housekeeping.moc"
