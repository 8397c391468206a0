// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"

#include <QHash>
#include <QSet>
#include <QTest>

using namespace statusbridge;

namespace {

//! Which rooms a room may include from, beside itself. A folder that isn't named belongs to the room around it.
QMap<QString, QStringList> arrows()
{
    const QString core = QStringLiteral("engine/core");
    const QString config = QStringLiteral("engine/config");
    const QString status = QStringLiteral("engine/status");
    const QString store = QStringLiteral("engine/store");
    const QString zoho = QStringLiteral("engine/zoho");
    const QString sync = QStringLiteral("engine/sync");
    const QString face = QStringLiteral("engine façade"); // engine.h, views.h and situation.h
    const QString app = QStringLiteral("app");
    const QString json = QStringLiteral("app/json");
    const QStringList outside = {core, config, face};
    return {
        {core, {}},
        {config, {core}},
        {status, {core, config}},
        {store, {core, config, status}},
        {zoho, {core, config}},
        {sync, {core, config, status, store, zoho}},
        {QStringLiteral("engine"), {core, config, status, store, zoho, sync, face}},
        {face, {core, config, status, store, sync}},
        {QStringLiteral("ui"), outside},
        {json, outside},
        {QStringLiteral("app/service"), outside},
        {QStringLiteral("app/keychain"), outside},
        {QStringLiteral("app/cli"), outside + QStringList{app, json, QStringLiteral("app/service")}},
        {QStringLiteral("app/api"), outside + QStringList{app, json, QStringLiteral("app/service")}},
        {app, outside + QStringList{json, QStringLiteral("app/service"), QStringLiteral("app/keychain"),
                                    QStringLiteral("app/cli"), QStringLiteral("app/api"), QStringLiteral("ui")}},
    };
}

QString roomOf(const QString &file)
{
    if (file == QStringLiteral("engine/engine.h") || file == QStringLiteral("engine/views.h") ||
        file == QStringLiteral("engine/situation.h")) {
        return QStringLiteral("engine façade");
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
        return roomOf(file).isEmpty() ||
               !(file.endsWith(QStringLiteral(".cpp")) || file.endsWith(QStringLiteral(".h")));
    });
    return files;
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
                    wrong.append(QStringLiteral("%1 includes %2").arg(file, included));
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
                if (!files.contains(included) && !included.endsWith(QStringLiteral(".moc")) &&
                    !files.contains(included + QStringLiteral(".in"))) {
                    wrong.append(QStringLiteral("%1 includes %2").arg(file, included));
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong.join(u'\n')));
    }

    void nothingButTheWindowKnowsWidgets()
    {
        const QStringList gui = {QStringLiteral("QtGui"),   QStringLiteral("QtWidgets"),   QStringLiteral("QWidget"),
                                 QStringLiteral("QIcon"),   QStringLiteral("QPixmap"),     QStringLiteral("QImage"),
                                 QStringLiteral("QAction"), QStringLiteral("QApplication")};
        QStringList wrong;
        for (const QString &file : productFiles()) {
            const QString room = roomOf(file);
            for (const QString &included : foreignIncludes(file)) {
                if (room.startsWith(QStringLiteral("engine")) && gui.contains(included.section(u'/', 0, 0))) {
                    wrong.append(QStringLiteral("%1 includes %2").arg(file, included));
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
                if (included.contains(QStringLiteral("HttpServer")) && roomOf(file) != QStringLiteral("app/api")) {
                    wrong.append(QStringLiteral("%1 includes %2").arg(file, included));
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong.join(u'\n')));
    }

    void noHeaderIncludesItselfInACircle()
    {
        QHash<QString, QStringList> includes;
        for (const QString &file : sourceFiles()) {
            if (file.endsWith(QStringLiteral(".h"))) {
                includes.insert(file, ownIncludes(file));
            }
        }
        QVERIFY(includes.size() > 100);
        QSet<QString> sound;
        for (auto each = includes.cbegin(); each != includes.cend(); ++each) {
            const QStringList circle = circleFrom(each.key(), includes, {}, sound);
            QVERIFY2(circle.isEmpty(), qUtf8Printable(circle.join(QStringLiteral(" → "))));
        }
    }
};

QTEST_GUILESS_MAIN(IncludesTest)
#include "tst_includes.moc"
