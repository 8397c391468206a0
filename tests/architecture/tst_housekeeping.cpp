// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace statusbridge;

namespace {

QString suffixOf(const QString &file)
{
    return file.section(u'/', -1).section(u'.', -1);
}

bool isCode(const QString &file)
{
    static const QStringList suffixes = {QStringLiteral("cpp"),  QStringLiteral("h"),   QStringLiteral("sh"),
                                         QStringLiteral("toml"), QStringLiteral("sql"), QStringLiteral("txt"),
                                         QStringLiteral("in"),   QStringLiteral("py")};
    return suffixes.contains(suffixOf(file));
}

} // namespace

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
            if (!head.contains(QStringLiteral("SPDX-License-Identifier: GPL-3.0-or-later"))) {
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
            const QString readme =
                folder.isEmpty() ? QStringLiteral("README.md") : folder + QStringLiteral("/README.md");
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
            if (file.endsWith(QStringLiteral(".h"))) {
                QVERIFY2(textOf(file).contains(QStringLiteral("\n#pragma once\n")), qUtf8Printable(file));
            }
        }
    }

    void nothingIsLeftUndoneOrSkipped()
    {
        // Written in two halves, or this file would be its own first finding.
        const QRegularExpression undone(QStringLiteral("\\b(QS"
                                                       "KIP|TO"
                                                       "DO|FIX"
                                                       "ME|XX"
                                                       "X)\\b"));
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
        const QRegularExpression path(QStringLiteral("(^|[\\s\"'(=:])/(t"
                                                     "mp|wo"
                                                     "rk|ho"
                                                     "me/[a-z])\\b"),
                                      QRegularExpression::MultilineOption);
        QStringList wrong;
        for (const QString &file : sourceFiles()) {
            if (const auto match = path.match(textOf(file)); match.hasMatch()) {
                wrong.append(QStringLiteral("%1: %2").arg(file, match.captured().trimmed()));
            }
        }
        QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(HousekeepingTest)
#include "tst_housekeeping.moc"
