// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/environment.h"
#include "engine/session/enginesession.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace statusbridge {

class ConsoleHost;
class SessionWorker;

//! \brief Brings questions to the engine on other threads and the answers back to the main one, so that neither a slow
//! database nor a hanging network ever holds the window. Lives on the main thread.
//!
//! Questions to the database are answered by a few readers with a connection each, in the order in which they were
//! asked as long as one reader is enough. Errands, which may wait for the network for minutes, have threads of their
//! own. An answer is not delivered to a receiver that is gone. Whoever asks anew while an older question is under way
//! gets both answers: keep a RequestId to tell the newest.
class EngineGateway : public QObject
{
    Q_OBJECT

public:
    explicit EngineGateway(ConsoleHost &host, QObject *parent = nullptr);
    //! Waits for what is under way, which is bounded by the timeouts of database and network.
    ~EngineGateway() override;

    //! \brief Errors besides the question's own: those of EngineSession::open().
    template <typename T>
    void ask(QObject *receiver, std::function<Expected<T>(EngineSession &)> question,
             std::function<void(const Expected<T> &)> answer)
    {
        const auto deliver = delivery<T>(receiver, std::move(answer));
        read([question = std::move(question), deliver](Expected<EngineSession *> gateway) {
            const auto found = gateway ? question(**gateway) : Expected<T>(gateway.error());
            deliver(found);
            return found ? std::optional<ErrorKind>() : found.error().kind;
        });
    }

    //! \brief Runs \p errand with the environment that is in force when it begins, on a thread of its own.
    template <typename T>
    void send(QObject *receiver, std::function<Expected<T>(const EngineEnvironment &)> errand,
              std::function<void(const Expected<T> &)> answer)
    {
        const auto deliver = delivery<T>(receiver, std::move(answer));
        run([errand = std::move(errand), deliver](const EngineEnvironment &environment) {
            deliver(errand(environment));
        });
    }

private:
    using Question = std::function<std::optional<ErrorKind>(Expected<EngineSession *>)>;
    using Errand = std::function<void(const EngineEnvironment &)>;

    //! A function for any thread that lets \p answer be called on the main one.
    template <typename T>
    std::function<void(const Expected<T> &)> delivery(QObject *receiver,
                                                      std::function<void(const Expected<T> &)> answer)
    {
        return [this, guard = QPointer<QObject>(receiver), answer = std::move(answer)](const Expected<T> &result) {
            post([guard, answer, result] {
                if (guard) {
                    answer(result);
                }
            });
        };
    }

    void read(Question question);
    void run(Errand errand);
    void post(std::function<void()> onMainThread);

    class Private;
    std::unique_ptr<Private> d;
};

//! \brief Tells the answer to the newest question from older ones.
class RequestId
{
public:
    //! \brief Makes all earlier tickets old; returns a number for isNewest().
    [[nodiscard]] quint64 take() { return ++m_newest; }
    [[nodiscard]] bool isNewest(quint64 number) const { return number == m_newest; }

private:
    quint64 m_newest = 0;
};

} // namespace statusbridge
