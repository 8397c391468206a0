// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "tests/architecture/sourcetree.h"

#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace tst_includes {

using namespace statusbridge;

//! The rooms in the order of `tests/architecture/rooms.txt`, and which others each may include from.
struct Rooms
{
    QStringList order;
    QHash<QString, QStringList> arrows;
};

Rooms readRooms()
{
    Rooms rooms;
    QHash<QString, QStringList> groups;
    const QStringList lines = textOf(u"tests/architecture/rooms.txt"_s).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(u'#')) {
            continue;
        }
        const bool isGroup = line.startsWith(u'@');
        const qsizetype end = line.indexOf(isGroup ? u'=' : u':');
        QStringList named;
        const QStringList words = line.mid(end + 1).split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words) {
            named += word.startsWith(u'@') ? groups.value(word) : QStringList{word};
        }
        const QString name = line.left(end).trimmed();
        if (isGroup) {
            groups.insert(name, named);
        } else {
            rooms.order.append(name);
            rooms.arrows.insert(name, named);
        }
    }
    return rooms;
}

const Rooms &rooms()
{
    static const Rooms known = readRooms();
    return known;
}

//! A file may be a room of its own; otherwise its folder is. Empty for what the list doesn't know.
QString roomOf(const QString &file)
{
    if (rooms().arrows.contains(file)) {
        return file;
    }
    const QString folder = folderOf(file);
    return rooms().arrows.contains(folder) ? folder : QString();
}

QStringList productFiles()
{
    QStringList files = sourceFiles();
    files.removeIf([](const QString &file) {
        const QString top = file.section(u'/', 0, 0);
        return !(top == u"app"_s || top == u"engine"_s || top == u"ui"_s) ||
               !(file.endsWith(u".cpp"_s) || file.endsWith(u".h"_s));
    });
    return files;
}

bool isOfPlatform(const QString &file)
{
    return folderOf(file) == u"app/platform"_s || file.startsWith(u"engine/core/platform"_s);
}

//! A header of one system alone, or of a service that only some have.
bool isOfOneSystem(const QString &header)
{
    static const QStringList names = {u"aclapi.h"_s,  u"csignal"_s,   u"fcntl.h"_s,  u"io.h"_s,      u"malloc.h"_s,
                                      u"poll.h"_s,    u"pthread.h"_s, u"pty.h"_s,    u"pwd.h"_s,     u"shellapi.h"_s,
                                      u"signal.h"_s,  u"strings.h"_s, u"syslog.h"_s, u"termios.h"_s, u"unistd.h"_s,
                                      u"windows.h"_s, u"winsock2.h"_s};
    static const QStringList beginnings = {u"QDBus"_s, u"QtDBus"_s,   u"arpa/"_s, u"linux/"_s,
                                           u"mach/"_s, u"netinet/"_s, u"sys/"_s,  u"systemd/"_s};
    return names.contains(header) || std::any_of(beginnings.cbegin(), beginnings.cend(), [&](const QString &beginning) {
               return header.startsWith(beginning);
           });
}

//! Looks for a way from \p file back to a file on the path to it.
QStringList circleFrom(const QString &file, const QHash<QString, QStringList> &includes, QStringList path,
                       QSet<QString> &sound)
{
    if (path.contains(file)) {
        return path + QStringList{file};
    }
    if (sound.contains(file)) {
        return {};
    }
    path.append(file);
    for (const QString &next : includes.value(file)) {
        if (const QStringList circle = circleFrom(next, includes, path, sound); !circle.isEmpty()) {
            return circle;
        }
    }
    sound.insert(file);
    return {};
}

class IncludesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsInARoom()
    {
        QStringList homeless;
        QSet<QString> lived;
        for (const QString &file : productFiles()) {
            const QString room = roomOf(file);
            lived.insert(room);
            if (room.isEmpty()) {
                homeless.append(file);
            }
        }
        QVERIFY2(homeless.isEmpty(), qUtf8Printable(homeless.join(u'\n')));
        for (const QString &room : rooms().order) {
            QVERIFY2(lived.contains(room), qUtf8Printable(u"Nothing is in "_s + room));
        }
    }

    void noRoomMayKnowOneThatStandsAboveIt()
    {
        QSet<QString> below;
        for (const QString &room : rooms().order) {
            for (const QString &known : rooms().arrows.value(room)) {
                QVERIFY2(below.contains(known), qUtf8Printable(u"%1 may know %2"_s.arg(room, known)));
            }
            QVERIFY2(!below.contains(room), qUtf8Printable(room));
            below.insert(room);
        }
    }

    void theGraphHasNoArrowUpwards()
    {
        QProcess count;
        count.start(u"bash"_s, {QStringLiteral(STATUSBRIDGE_SOURCE_DIR "/tests/architecture/count.sh")});
        QVERIFY(count.waitForFinished());
        const QString graph = QString::fromUtf8(count.readAllStandardOutput());
        qInfo().noquote() << graph;
        QCOMPARE(count.exitCode(), 0);
        QVERIFY(graph.contains(u" 0 of them upwards"_s));
    }

    void everyRoomIncludesOnlyFromThoseThatItMayKnow()
    {
        QStringList wrong;
        int read = 0;
        for (const QString &file : productFiles()) {
            const QString room = roomOf(file);
            for (const QString &included : ownIncludes(file)) {
                const QString from = roomOf(included);
                ++read;
                if (from != room && !from.isEmpty() && !rooms().arrows.value(room).contains(from)) {
                    wrong.append(u"%1 includes %2"_s.arg(file, included));
                }
            }
        }
        QVERIFY(read > 500);
        QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong.join(u'\n')));
    }

    void anIncludeNamesAFileByItsPathFromTheTop()
    {
        const QStringList all = sourceFiles();
        const QSet<QString> files(all.cbegin(), all.cend());
        QStringList wrong;
        for (const QString &file : productFiles()) {
            for (const QString &included : ownIncludes(file)) {
                // What moc and CMake make lies in the build.
                if (!files.contains(included) && !included.endsWith(u".moc"_s) && !included.startsWith(u"moc_"_s) &&
                    !files.contains(included + u".in"_s)) {
                    wrong.append(u"%1 includes %2"_s.arg(file, included));
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong.join(u'\n')));
    }

    void nothingButTheWindowKnowsWidgets()
    {
        const QStringList gui = {u"QtGui"_s,   u"QtWidgets"_s, u"QWidget"_s, u"QIcon"_s,
                                 u"QPixmap"_s, u"QImage"_s,    u"QAction"_s, u"QApplication"_s};
        QStringList wrong;
        for (const QString &file : productFiles()) {
            const QString room = roomOf(file);
            for (const QString &included : foreignIncludes(file)) {
                if (room.startsWith(u"engine"_s) && gui.contains(included.section(u'/', 0, 0))) {
                    wrong.append(u"%1 includes %2"_s.arg(file, included));
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong.join(u'\n')));
    }

    void onlyTheApiKnowsTheHttpServer()
    {
        QStringList wrong;
        for (const QString &file : productFiles()) {
            for (const QString &included : foreignIncludes(file)) {
                if (included.contains(u"HttpServer"_s) && roomOf(file) != u"app/api"_s) {
                    wrong.append(u"%1 includes %2"_s.arg(file, included));
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong.join(u'\n')));
    }

    void onlyThePlatformKnowsTheSystem()
    {
        // A path of the system in a text that is compiled, at its beginning or after a blank.
        static const QRegularExpression path(u"\"([^\"\\n]*\\s)?/(proc|etc)/[^\"\\n]*\""_s);
        QStringList wrong;
        int known = 0;
        for (const QString &file : productFiles()) {
            const bool mayKnow = isOfPlatform(file);
            for (const QString &included : foreignIncludes(file)) {
                known += mayKnow && isOfOneSystem(included) ? 1 : 0;
                if (!mayKnow && isOfOneSystem(included)) {
                    wrong.append(u"%1 includes %2"_s.arg(file, included));
                }
            }
            const QStringList lines = textOf(file).split(u'\n');
            for (const QString &line : lines) {
                const auto match = path.match(line);
                if (match.hasMatch() && !mayKnow && !line.trimmed().startsWith(u"//"_s)) {
                    wrong.append(u"%1 names %2"_s.arg(file, match.captured()));
                }
            }
        }
        QVERIFY(known > 20);
        QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong.join(u'\n')));
    }

    void noHeaderOfThePlatformDiffersBySystem()
    {
        static const QRegularExpression condition(u"^\\s*#\\s*if"_s, QRegularExpression::MultilineOption);
        int read = 0;
        for (const QString &file : productFiles()) {
            if (isOfPlatform(file) && file.endsWith(u".h"_s)) {
                ++read;
                QVERIFY2(!textOf(file).contains(condition), qUtf8Printable(file));
            }
        }
        QVERIFY(read > 5);
    }

    void noHeaderIncludesItselfInACircle()
    {
        QHash<QString, QStringList> includes;
        for (const QString &file : sourceFiles()) {
            if (file.endsWith(u".h"_s)) {
                includes.insert(file, ownIncludes(file));
            }
        }
        QVERIFY(includes.size() > 100);
        QSet<QString> sound;
        for (auto each = includes.cbegin(); each != includes.cend(); ++each) {
            const QStringList circle = circleFrom(each.key(), includes, {}, sound);
            QVERIFY2(circle.isEmpty(), qUtf8Printable(circle.join(u" → "_s)));
        }
    }
};

QTEST_GUILESS_MAIN(IncludesTest)

} // namespace tst_includes

#include "tst_includes.moc"
