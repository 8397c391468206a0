// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "tests/architecture/sourcetree.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

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

//! What stands behind the sign of a comment in \p line of a source file.
QString commentIn(const QString &line)
{
    static const QRegularExpression sign(u"(^|\\s)(//|#)(.*)$"_s);
    return sign.match(line).captured(3);
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

    //! Those of `tests` mirror the tree.
    void everyFolderIsNamedByTheOneAbove()
    {
        QSet<QString> unnamed;
        for (const QString &file : sourceFiles()) {
            for (QString folder = folderOf(file); folder.contains(u'/'); folder = folderOf(folder)) {
                const bool isOfTests = folder.startsWith(u"tests/"_s);
                if (!isOfTests && !textOf(folderOf(folder) + u"/README.md"_s).contains(folder.section(u'/', -1))) {
                    unnamed.insert(folder);
                }
            }
        }
        const QStringList list(unnamed.cbegin(), unnamed.cend());
        QVERIFY2(list.isEmpty(), qUtf8Printable(list.join(u'\n')));
    }

    //! As two versions of a line do that a merge has left.
    void noReadmeTellsAThingTwice()
    {
        constexpr qsizetype alike = 24; // letters, more than any two points begin with
        QStringList wrong;
        for (const QString &file : sourceFiles()) {
            QSet<QString> beginnings;
            for (const QString &line : file.endsWith(u"README.md"_s) ? textOf(file).split(u'\n') : QStringList()) {
                if (line.startsWith(u"- "_s) && line.size() > alike && beginnings.contains(line.first(alike))) {
                    wrong += file + u": "_s + line;
                }
                beginnings.insert(line.first(std::min(alike, line.size())));
            }
        }
        QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong.join(u'\n')));
    }

    void readersAreToldInPlainWords()
    {
        const QRegularExpression odd(u"\\b(somebody|nobody|anew|whoever|lately)\\b"_s,
                                     QRegularExpression::CaseInsensitiveOption);
        QStringList wrong;
        int read = 0;
        for (const QString &file : sourceFiles()) {
            const bool isText = file.endsWith(u".md"_s);
            const QStringList lines = isText || isCode(file) ? textOf(file).split(u'\n') : QStringList();
            for (const QString &line : lines) {
                const QString said = isText ? line : commentIn(line);
                read += said.isEmpty() ? 0 : 1;
                if (const auto match = odd.match(said); match.hasMatch()) {
                    wrong += u"%1: %2"_s.arg(file, match.captured());
                }
            }
        }
        QVERIFY(read > 10'000);
        QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong.join(u'\n')));
    }

    //! Digits and separators of counts are those of the reader's language, beside numbers that others have formatted.
    void theWindowCountsInTheReadersDigits()
    {
        const QRegularExpression plain(u"%n\\b"_s);
        QStringList wrong;
        for (const QString &file : sourceFiles()) {
            if (file.startsWith(u"ui/"_s) && textOf(file).contains(plain)) {
                wrong += file;
            }
        }
        QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong.join(u'\n')));
    }

    void theVersionIsThatOfTheNewestRelease()
    {
        const auto found = [](const QString &file, const QString &pattern) {
            const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
            return expression.match(textOf(file)).captured(1);
        };
        const QString version = found(u"CMakeLists.txt"_s, u"^project\\(statusbridge VERSION ([0-9.]+)"_s);
        QVERIFY(!version.isEmpty());
        const QString released = u"^## %1 - ([0-9-]+)$"_s;
        const QString day = found(u"CHANGELOG.md"_s, released.arg(QRegularExpression::escape(version)));
        QVERIFY2(!day.isEmpty(), qUtf8Printable(u"CHANGELOG.md has no section of "_s + version));
        QCOMPARE(found(u"CHANGELOG.md"_s, released.arg(u"[0-9.]+"_s)), day);
        const QString description = u"installer/desktop/org.statusbridge.Console.metainfo.xml"_s;
        const QString release = u"<releases>\\s*<release version=\"%1\" date=\"([0-9-]+)\""_s;
        QCOMPARE(found(description, release.arg(QRegularExpression::escape(version))), day);
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
