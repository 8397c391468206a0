// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/attachedprogram.h"

#include "app/platform/process.h"
#include "engine/config/datadirectory.h"
#include "engine/core/logging.h"
#include "engine/core/platform.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QSysInfo>
#include <QThreadPool>

namespace statusbridge {

namespace {

constexpr int shownLogLines = 10000;

//! An attached console has none, and can't be given any.
class NoSecrets final : public SecretStore
{
public:
    [[nodiscard]] QString name() const override { return u"server"_s; }
    [[nodiscard]] bool isAvailable() const override { return true; }
    [[nodiscard]] Sentence instruction(const QString &) const override { return SentenceId::ServerDoesItAlone; }
    [[nodiscard]] Expected<std::optional<Secret>> read(const QString &) const override
    {
        return std::optional<Secret>();
    }
};

//! The settings, and what refers to them.
struct Place
{
    std::shared_ptr<const ServerSettings> settings;
    EngineEnvironment environment;
};

//! The keychain may wait for a person, while the desktop must go on.
Expected<ServerChoice> withStoredSecret(const ServerChoice &choice, const QString &dataDirectory)
{
    QEventLoop loop;
    Expected<ServerChoice> whole = choice;
    QThreadPool pool;
    pool.start([&] {
        whole = ServerMemory(dataDirectory, QProcessEnvironment::systemEnvironment()).withSecret(choice);
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    loop.exec();
    pool.waitForDone();
    return whole;
}

} // namespace

AttachedProgram::AttachedProgram(const ServerChoice &choice, const StartOptions &options, LogSink &logSink)
    : m_choice(choice)
    , m_options(options)
    , m_logSink(logSink)
    , m_noSecrets(std::make_unique<NoSecrets>())
    , m_log(shownLogLines)
    , m_endRequests(EndRequests::create())
    , m_desktop(joinDesktopSession())
{
    connect(m_desktop.get(), &DesktopSession::wantsDarkChanged, this, &ConsoleHost::wantsDarkChanged);
    connect(m_desktop.get(), &DesktopSession::notificationOpened, this, &ConsoleHost::notificationOpened);
    connect(m_endRequests.get(), &EndRequests::endRequested, this, &ConsoleHost::quitRequested);
    connect(&m_singleInstance, &SingleInstanceServer::raiseRequested, this, &ConsoleHost::raiseRequested);
}

AttachedProgram::~AttachedProgram()
{
    if (m_server) {
        m_server->giveUp();
    }
}

//! Returns the folder of what belongs to this server alone.
Expected<QString> AttachedProgram::prepare()
{
    const auto level = logLevelFromString(m_options.logLevel);
    const auto log = m_logSink.configure({.standardError = m_options.logLevel.isEmpty() ? LogLevel::Error : level});
    return log.and_then([] { return dataDirectory(QProcessEnvironment::systemEnvironment(), userDataDirectory()); })
        .and_then([this](const QString &directory) {
            m_dataDirectory = directory;
            const QString own =
                QDir(directory).filePath(u"servers/"_s + serverSecretName({.address = m_choice.address}));
            return prepareOwnerDirectory(directory).and_then([&] { return prepareOwnerDirectory(own); }).transform([&] {
                return own;
            });
        });
}

Expected<AttachedProgram::Start> AttachedProgram::start()
{
    const auto address = serverAddressOf(m_choice.address, m_choice.certificateFile);
    if (!address) {
        return address.error();
    }
    m_choice.address = address->url.toString();
    const auto own = prepare();
    if (!own) {
        return own.error();
    }
    auto lock = ProcessLock::acquire(*own, m_options.role);
    if (!lock) {
        return lock.error().kind == ErrorKind::Busy && raiseRunningConsole(*own) ? Expected<Start>(Start::RaisedOther)
                                                                                 : lock.error();
    }
    m_lock = *std::move(lock);
    warnIfFailed(lcApp, m_singleInstance.listen(*own));
    const auto whole = withStoredSecret(m_choice, m_dataDirectory);
    warnIfFailed(lcApp, whole ? Expected<void>() : Expected<void>(whole.error())); // then it has to be typed
    m_server = std::make_unique<RemoteServer>(
        *address, ServerCredentials{.user = m_choice.user, .secret = whole ? whole->secret : Secret()}, m_clock);
    m_engine = std::make_unique<RemoteEngine>(*m_server);
    m_follower = std::make_unique<ServerFollower>(*m_server, m_log);
    m_switch = std::make_unique<ConsoleSwitch>(m_dataDirectory, true, m_clock);
    makeEnvironment();
    connect(&m_server->connection(), &ServerConnection::changed, this, &ConsoleHost::attachmentChanged);
    connect(m_engine.get(), &RemoteEngine::settingsChanged, m_follower.get(), &ServerFollower::readSettings);
    connect(m_engine.get(), &RemoteEngine::eventsMissed, this, [this] {
        m_follower->startOver();
        makeEnvironment();
    });
    connect(m_follower.get(), &ServerFollower::settingsRead, this, &AttachedProgram::makeEnvironment);
    // What waits for the network must not keep the window from going.
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, [this] { m_server->giveUp(); });
    connect(m_switch.get(), &ConsoleSwitch::passed, this, &ConsoleHost::quitRequested);
    qCInfo(lcApp).noquote() << "The console is attached to" << m_choice.address << "and needs no database here.";
    return Start::Started;
}

//! Another one each time, so that readers open new sessions and pages show the settings.
void AttachedProgram::makeEnvironment()
{
    const auto settings = m_follower->settings();
    const auto place = std::make_shared<Place>(
        Place{.settings = settings,
              .environment = {.settings = settings->settings,
                              .dataDirectory = m_dataDirectory,
                              .secrets = *m_noSecrets,
                              .clock = m_clock,
                              .holder = u"%1:%2 (attached)"_s.arg(QSysInfo::machineHostName(),
                                                                  QString::number(QCoreApplication::applicationPid())),
                              .sessions = m_server.get(),
                              .alerts = m_server.get(),
                              .actor = {.kind = ActorKind::Window, .name = person()}}});
    const bool isFirst = !m_environment;
    m_environment = std::shared_ptr<const EngineEnvironment>(place, &place->environment);
    if (!isFirst) {
        Q_EMIT engineReplaced();
    }
}

std::optional<Attachment> AttachedProgram::attachment() const
{
    const ConnectionView connection = m_server->connection().view();
    return Attachment{.server = m_choice.address,
                      .caller = connection.caller ? connection.caller->name : QString(),
                      .role = connection.caller ? std::optional(connection.caller->role) : std::nullopt,
                      .lostSince = connection.lostSince,
                      .trouble = connection.problem};
}

QString AttachedProgram::person() const
{
    return u"%1@%2"_s.arg(loginName(), QSysInfo::machineHostName());
}

QMap<QString, QString> AttachedProgram::origins() const
{
    return m_follower->settings()->origins;
}

Expected<void> AttachedProgram::reconfigure(const Settings &)
{
    return usageError(SentenceId::ServerDoesItAlone);
}

void AttachedProgram::saveSettings(const Settings &before, const Settings &wanted,
                                   const std::function<void(const Expected<void> &)> &then)
{
    m_follower->changeSettings(before, wanted, then);
}

void AttachedProgram::notify(const QString &title, const QString &text, int topic, bool isUrgent)
{
    m_desktop->notify({.title = title, .text = text, .topic = topic, .isUrgent = isUrgent});
}

} // namespace statusbridge

#include "moc_attachedprogram.cpp"
