// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/state/everyplace.h"

#include "app/cli/run.h"
#include "engine/session/enginesession.h"
#include "tests/zohosim/testclient.h"
#include "ui/overview/tile.h"

#include <QApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QTemporaryFile>

#include <unistd.h>

#include <cstdio>

namespace statusbridge {

namespace {

struct Printed
{
    QByteArray out;
    ExitStatus status = ExitStatus::Ok;
};

//! Runs a command as the program does, with standard output in a file.
Printed runCommand(const QStringList &arguments, const EngineEnvironment &environment)
{
    QTemporaryFile file;
    if (!file.open()) {
        qFatal("No temporary file can be made.");
    }
    std::fflush(stdout);
    const int before = ::dup(STDOUT_FILENO);
    ::dup2(file.handle(), STDOUT_FILENO);
    const ExitStatus status = runCommandLine(
        arguments, [&](const Invocation &) { return Expected<EngineEnvironment>(environment); },
        [](const Invocation &) { return Expected<void>(); });
    std::fflush(stdout);
    ::dup2(before, STDOUT_FILENO);
    ::close(before);
    file.seek(0);
    return {.out = file.readAll(), .status = status};
}

bool isOfDatabase(AppStateKind kind)
{
    return kind >= AppStateKind::DatabaseProblem && kind <= AppStateKind::TablesMissing;
}

void compare(const char *place, const QString &shown, const QString &expected, QStringList &found)
{
    if (shown != expected) {
        found += u"%1: \"%2\", not \"%3\""_s.arg(QLatin1StringView(place), shown, expected);
    }
}

//! The kinds of state that the metrics set to 1.
QStringList statesIn(const QByteArray &metrics)
{
    static const QRegularExpression series(u"^statusbridge_state\\{kind=\"(\\w+)\"\\} 1$"_s,
                                           QRegularExpression::MultilineOption);
    QStringList kinds;
    for (auto found = series.globalMatch(QString::fromUtf8(metrics)); found.hasNext();) {
        kinds += found.next().captured(1);
    }
    return kinds;
}

} // namespace

EveryPlace::EveryPlace(const std::function<void(CycleFixture &)> &prepare)
    : console([&](CycleFixture &fixture) {
        fixture.settings.api.port = 0;
        fixture.settings.api.hosts = QStringList{u"127.0.0.1"_s, u"a"_s};
        fixture.settings.database.timeoutSeconds = 1;
        if (prepare) {
            prepare(fixture);
        }
        const auto session = EngineSession::open(fixture.environment);
        if (!session || !(*session)->addUser(u"ann"_s, Secret("correct horse"))) {
            qFatal("The API's user can't be added.");
        }
    })
    , cycle(console.cycle)
    , m_api(std::make_unique<ApiServer>(cycle.environment, cycle.engine))
{
    const auto port = m_api->start();
    if (!port) {
        qFatal("%s", qPrintable(describe(port.error())));
    }
    m_port = *port;
}

QStringList EveryPlace::differences(const ShownState &expected)
{
    QStringList found;
    lookAtWindow(expected, found);
    if (found.isEmpty()) { // the others ask again each time, which takes its time
        lookAtApi(expected, found);
        lookAtCommandLine(expected, found);
    }
    return found;
}

void EveryPlace::lookAtWindow(const ShownState &expected, QStringList &found) const
{
    const QString card = console.state();
    if (!card.startsWith(expected.title)) {
        found += u"card: \"%1\", not \"%2\""_s.arg(card, expected.title);
    }
    compare("status bar", console.window().findChild<QLabel *>(u"statusBarState"_s)->text(), card, found);
    for (const QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->objectName() == u"trayMenu") {
            compare("tray", widget->actions().constFirst()->text(), card, found);
        }
    }
    for (const Tile *tile : console.window().findChildren<Tile *>()) {
        const bool isZoho = tile->accessibleName() == u"Zoho";
        if (isZoho) {
            compare("Zoho tile", tile->value(), expected.zohoTile, found);
        }
        if (severityOf(expected.kind) == Severity::Good && tile->severity() > Severity::Good) {
            found += u"tile %1 is not well"_s.arg(tile->accessibleName());
        }
        if (isOfDatabase(expected.kind) && tile->severity() != Severity::Neutral) {
            found += u"tile %1 knows more than the database"_s.arg(tile->accessibleName());
        }
    }
}

void EveryPlace::lookAtCommandLine(const ShownState &expected, QStringList &found)
{
    const Printed text = runCommand({u"status"_s}, cycle.environment);
    compare("exit status", QString::number(static_cast<int>(text.status)),
            QString::number(static_cast<int>(expected.exitStatus)), found);
    const Printed json = runCommand({u"status"_s, u"--json"_s}, cycle.environment);
    compare("exit status of --json", QString::number(static_cast<int>(json.status)),
            QString::number(static_cast<int>(expected.exitStatus)), found);
    const QJsonObject state = QJsonDocument::fromJson(json.out).object().value(u"state"_s).toObject();
    compare("status --json", state.value(u"kind"_s).toString(), wordOf(expected.kind), found);
    compare("severity of --json", state.value(u"severity"_s).toString(), wordOf(severityOf(expected.kind)), found);
    const Printed doctor = runCommand({u"doctor"_s, u"--offline"_s, u"--json"_s}, cycle.environment);
    compare("exit status of doctor", QString::number(static_cast<int>(doctor.status)),
            QString::number(static_cast<int>(expected.exitStatus)), found);
    const QJsonObject examined = QJsonDocument::fromJson(doctor.out).object();
    compare("doctor", examined.value(u"state"_s).toObject().value(u"kind"_s).toString(), wordOf(expected.kind), found);
    const QString sentence = state.value(u"sentence"_s).toString() + u'.';
    const QString last = examined.value(u"findings"_s).toArray().last().toObject().value(u"text"_s).toString();
    compare("doctor's last line", last.left(sentence.size()), sentence, found);
    compare("status", QString::fromUtf8(text.out).section(u'\n', 0, 0), sentence, found);
}

void EveryPlace::lookAtApi(const ShownState &expected, QStringList &found) const
{
    const auto ask = [this](const QByteArray &method, const QByteArray &path, const QByteArray &body) {
        zohosim::TestClient client(m_port);
        client.send(method, path, {{"Content-Type", "application/json"}}, body);
        return client.receive(20000);
    };
    const auto metrics = ask("GET", "/metrics", {});
    compare("metrics", statesIn(metrics.body).join(u", "_s), wordOf(expected.kind), found);
    const auto status = ask("POST", "/zoho/status", R"({"username":"ann","password":"correct horse"})");
    // The database has the users, too: without it no credentials can be looked at.
    if (isOfDatabase(expected.kind)) {
        compare("/zoho/status", QString::number(status.status), u"503"_s, found);
        return;
    }
    const QJsonObject state = status.json().value(u"state"_s).toObject();
    compare("/zoho/status", state.value(u"kind"_s).toString(), wordOf(expected.kind), found);
    compare("severity of /zoho/status", state.value(u"severity"_s).toString(), wordOf(severityOf(expected.kind)),
            found);
}

} // namespace statusbridge
