// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/engine.h"
#include "engine/environment.h"
#include "engine/model/access.h"

#include <QDateTime>
#include <QMap>
#include <QObject>

#include <functional>
#include <optional>

namespace statusbridge {

class LogFeed;
class ServerSwitch;

//! \brief How a window stands to the server whose engine it shows.
struct Attachment
{
    QString server = {};           //!< as it was given: "https://server:8085"
    QString caller = {};           //!< as whom; empty: not known yet
    std::optional<Role> role = {}; //!< what that may do; nothing: the server has not told it yet
    //! UTC; since when it does not answer; invalid: it does.
    QDateTime lostSince = {};
    std::optional<Error> trouble = {}; //!< why it does not
};

//! \brief What the window needs of the program around it. The program implements it; lives on the main thread.
class ConsoleHost : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! \brief The environment of the engine that runs now. What it refers to lives as long as the pointer, even after
    //! another configuration has come into force, so that work on other threads can finish with it.
    [[nodiscard]] virtual std::shared_ptr<const EngineEnvironment> environment() const = 0;
    //! \brief The server whose engine this is; nothing: it runs in this program. Whether it does never changes.
    [[nodiscard]] virtual std::optional<Attachment> attachment() const { return {}; }
    //! \brief The way to another machine's engine; null: there is none.
    [[nodiscard]] virtual ServerSwitch *serverSwitch() { return nullptr; }
    //! \brief Never stored: another configuration brings another engine.
    [[nodiscard]] virtual Engine &engine() = 0;

    //! \brief The person at the window, for what others are told: "anna@desk".
    [[nodiscard]] virtual QString person() const = 0;
    //! \brief The file that reconfigure() writes.
    [[nodiscard]] virtual QString configurationFile() const = 0;
    //! \brief Where settings come from that aren't defaults: "sync.interval_minutes" to "file:12", a variable, …
    [[nodiscard]] virtual QMap<QString, QString> origins() const = 0;
    //! \brief Writes \p settings to configurationFile() and puts them into force; engineReplaced() follows, once a
    //! running cycle has ended. Errors: Configuration; the file and what is in force stay as they were.
    [[nodiscard]] virtual Expected<void> reconfigure(const Settings &settings) = 0;

    //! \brief The same of an engine that is elsewhere, too, which may take a while: \p then is called on the main
    //! thread, maybe before this returns. Of an engine elsewhere only what \p wanted has other than \p before is
    //! changed, so that what others have changed since stays.
    virtual void saveSettings(const Settings & /*before*/, const Settings &wanted,
                              const std::function<void(const Expected<void> &)> &then)
    {
        then(reconfigure(wanted));
    }

    //! \brief Why the HTTP API doesn't listen although it should, one sentence; empty if all is well.
    [[nodiscard]] virtual QString apiProblem() const = 0;
    [[nodiscard]] virtual LogFeed &log() = 0;

    //! \brief Whether the desktop asks for dark colors; nothing: it doesn't say, or the program doesn't ask.
    [[nodiscard]] virtual std::optional<bool> wantsDark() const { return {}; }
    //! \brief Whether the desktop shows notifications without a tray.
    [[nodiscard]] virtual bool showsNotifications() const { return false; }
    //! \brief Shows one that leads to \p topic, a number of the window's own; only if showsNotifications().
    virtual void notify(const QString & /*title*/, const QString & /*text*/, int /*topic*/, bool /*isUrgent*/) {}

Q_SIGNALS:
    void wantsDarkChanged();
    //! \brief A person has clicked a notification about \p topic.
    void notificationOpened(int topic);
    //! \brief Another answer of attachment(), except whether there is one.
    void attachmentChanged();
    //! \brief Signals of the engine have to be connected again.
    void engineReplaced();
    //! \brief The console was started a second time, or asked for otherwise: show the window.
    void raiseRequested();
    //! \brief The system wants the program to end (TERM, INT, end of the desktop session).
    void quitRequested();
};

} // namespace statusbridge
