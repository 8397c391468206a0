// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "tests/architecture/sourcetree.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace statusbridge;

namespace {

//! Which rooms a room may include from, beside itself. A folder that isn't named belongs to the room around it.
QMap<QString, QStringList> arrows()
{
    const QString core = u"engine/core"_s;
    const QString config = u"engine/config"_s;
    const QString status = u"engine/status"_s;
    const QString store = u"engine/store"_s;
    const QString zoho = u"engine/zoho"_s;
    const QString sync = u"engine/sync"_s;
    const QString face = u"engine façade"_s; // engine.h, views.h and situation.h
    const QString app = u"app"_s;
    const QString json = u"app/json"_s;
    const QString platform = u"app/platform"_s;
    const QStringList outside = {core, config, face};
    return {
        {core, {}},
        {config, {core}},
        {status, {core, config}},
        {store, {core, config, status}},
        {zoho, {core, config}},
        {sync, {core, config, status, store, zoho}},
        {u"engine"_s, {core, config, status, store, zoho, sync, face}},
        {face, {core, config, status, store, sync}},
        {u"ui"_s, outside},
        {json, outside},
        {platform, {core}},
        {u"app/system"_s, {core, platform}},
        {u"app/keychain"_s, {core, config, platform}},
        {u"app/cli"_s, outside + QStringList{app, json, platform, u"app/system"_s}},
        {u"app/api"_s, outside + QStringList{app, json, platform}},
        {u"app/console"_s, outside + QStringList{app, platform, u"app/system"_s, u"app/cli"_s, u"ui"_s}},
        {app, outside + QStringList{json, platform, u"app/system"_s, u"app/keychain"_s, u"app/console"_s, u"app/cli"_s,
                                    u"app/api"_s, u"ui"_s}},
    };
}

QString roomOf(const QString &file)
{
    if (file == u"engine/engine.h"_s || file == u"engine/views.h"_s || file == u"engine/situation.h"_s) {
        return u"engine façade"_s;
    }
    const QMap<QString, QStringList> rooms = arrows();
    QString folder = folderOf(file);
    while (!folder.isEmpty() && !rooms.contains(folder)) {
        folder = folderOf(folder);
    }
    return folder;
}

QStringList productFiles()
{
    QStringList files = sourceFiles();
    files.removeIf([](const QString &file) {
        return roomOf(file).isEmpty() || !(file.endsWith(u".cpp"_s) || file.endsWith(u".h"_s));
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

} // namespace

class IncludesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRoomIncludesOnlyFromThoseThatItMayKnow()
    {
        const QMap<QString, QStringList> rooms = arrows();
        QStringList wrong;
        int read = 0;
        for (const QString &file : productFiles()) {
            const QString room = roomOf(file);
            for (const QString &included : ownIncludes(file)) {
                const QString from = roomOf(included);
                ++read;
                if (from != room && !rooms.value(room).contains(from)) {
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
                if (!files.contains(included) && !included.endsWith(u".moc"_s) &&
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
#include "tst_includes.moc"
