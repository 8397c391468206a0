// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "tests/architecture/sourcetree.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace tst_pointers {

using namespace statusbridge;

//! All files and folders of the tree, and the names of the files alone.
struct Tree
{
    QSet<QString> paths;
    QSet<QString> names;
};

Tree readTree()
{
    Tree tree;
    for (const QString &file : sourceFiles()) {
        tree.names.insert(file.section(u'/', -1));
        for (QString path = file; !path.isEmpty(); path = folderOf(path)) {
            tree.paths.insert(path);
        }
    }
    return tree;
}

//! A word that can only mean a file or a folder of this tree: it begins with one of the top folders, or ends like a
//! source file, or with a slash. Paths of a build, of a machine, of a home and of a server are none.
bool isPathOfTree(const QString &word)
{
    static const QRegularExpression shape(u"^[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*/?$"_s);
    static const QRegularExpression top(u"^(app|engine|ui|tests|installer|resources|translations)/"_s);
    static const QRegularExpression suffix(u"\\.(cpp|h|sh|py|md|sql|qrc|cmake|supp|ts)$"_s);
    if (!shape.match(word).hasMatch() || word.startsWith(u"build/"_s)) {
        return false;
    }
    return word.contains(top) || word.contains(suffix) || word.endsWith(u'/');
}

//! What stands between backticks in \p text, or in its comments alone.
QStringList quotedIn(const QString &text, bool isCode)
{
    static const QRegularExpression comment(u"(^|\\s)(//|#)(.*)$"_s);
    static const QRegularExpression quoted(u"`([^`]+)`"_s);
    QStringList found;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        const QString read = isCode ? comment.match(line).captured(3) : line;
        for (auto match = quoted.globalMatch(read); match.hasNext();) {
            found.append(match.next().captured(1));
        }
    }
    return found;
}

bool exists(QString path, const QString &folder, const Tree &tree)
{
    if (path.endsWith(u'/')) {
        path.chop(1);
    }
    // As seen from the file that names it, from the top, or a file's name alone, wherever it lies.
    return tree.paths.contains(path) || tree.paths.contains(QDir::cleanPath(folder + u'/' + path)) ||
           tree.names.contains(path);
}

class PointersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWordIsAPathIfItCanBeNothingElse_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("isPath");
        QTest::newRow("source") << u"engine/core/expected.h"_s << true;
        QTest::newRow("script") << u"run.sh"_s << true;
        QTest::newRow("folder") << u"desktop/"_s << true;
        QTest::newRow("room") << u"engine/store"_s << true;
        QTest::newRow("build") << u"build/dev/tests/bench/bench_cycle"_s << false;
        QTest::newRow("machine") << u"/etc/statusbridge/statusbridge.toml"_s << false;
        QTest::newRow("home") << u"~/.config/statusbridge/"_s << false;
        QTest::newRow("address") << u"http://localhost:8086/callback"_s << false;
        QTest::newRow("route") << u"/zoho/sync"_s << false;
        QTest::newRow("kind of content") << u"application/json"_s << false;
        QTest::newRow("setting") << u"sync.interval_minutes"_s << false;
    }
    void aWordIsAPathIfItCanBeNothingElse()
    {
        QFETCH(const QString, word);
        QTEST(isPathOfTree(word), "isPath");
    }

    void everyPathThatATextNamesExists()
    {
        static const QRegularExpression code(u"(\\.(cpp|h|sh|py|cmake|toml|in|sql)|CMakeLists\\.txt)$"_s);
        const Tree tree = readTree();
        QStringList wrong;
        int read = 0;
        for (const QString &file : sourceFiles()) {
            const bool isText = file.endsWith(u".md"_s);
            if (!isText && !file.contains(code)) {
                continue;
            }
            for (const QString &quoted : quotedIn(textOf(file), !isText)) {
                const QStringList words = quoted.split(u' ', Qt::SkipEmptyParts);
                for (const QString &word : words) {
                    if (isPathOfTree(word)) {
                        ++read;
                        if (!exists(word, folderOf(file), tree)) {
                            wrong.append(u"%1: %2"_s.arg(file, word));
                        }
                    }
                }
            }
        }
        QVERIFY(read > 100);
        QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong.join(u'\n')));
    }

    void everyReadmeBeginsWithItsHeading()
    {
        QStringList wrong;
        for (const QString &file : sourceFiles()) {
            if (file.section(u'/', -1) == u"README.md"_s && !textOf(file).startsWith(u"# "_s)) {
                wrong.append(file);
            }
        }
        QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(PointersTest)

} // namespace tst_pointers

#include "tst_pointers.moc"
