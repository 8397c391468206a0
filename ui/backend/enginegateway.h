// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/environment.h"
#include "engine/session/enginesession.h"

#include <QObject>
#include <QPointer>
#include <QThread>
#include <QThreadPool>

#include <array>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace statusbridge {

class ConsoleHost;

//! \brief \p environment with other \p settings, which must outlive the result: for trying what is not saved yet.
[[nodiscard]] EngineEnvironment withSettings(const EngineEnvironment &environment, const Settings &settings);

//! \brief Brings questions to the engine on other threads and the answers back to the main one, so that neither a slow
//! database nor a hanging network ever holds the window. Lives on the main thread.
//!
//! Questions to the database are answered by a few readers with a connection each, in the order in which they were
//! asked as long as one reader is enough. Errands, which may wait for the network for minutes, have threads of their
//! own. An answer is not delivered to a receiver that is gone. A caller that asks again while an older question is
//! under way gets both answers; RequestId tells the newest.
class EngineGateway : public QObject
{
    Q_OBJECT

public:
    explicit EngineGateway(ConsoleHost &host, QObject *parent = nullptr);
    //! Waits for what is under way, which is bounded by the timeouts of database and network.
    ~EngineGateway() override;

    //! \brief Errors besides the question's own: those of EngineSession::open().
    //! \param begun called when it is the question's turn, which older ones may have kept waiting
    template <typename T>
    void ask(QObject *receiver, std::function<Expected<T>(EngineSession &)> question,
             std::function<void(const Expected<T> &)> answer, std::function<void()> begun = {})
    {
        const auto deliver = delivery<T>(receiver, std::move(answer));
        const auto begin = [this, guard = QPointer<QObject>(receiver), begun = std::move(begun)] {
            if (begun) {
                post([guard, begun] {
                    if (guard) {
                        begun();
                    }
                });
            }
        };
        read(begin, [question = std::move(question), deliver](Expected<EngineSession *> session) {
            const auto found = session ? question(**session) : Expected<T>(session.error());
            deliver(found);
            return found ? std::optional<ErrorKind>() : found.error().kind;
        });
    }

    //! \brief Runs \p errand with the environment that is in force when it begins, on a thread of its own. Where the
    //! engine is on another machine, the answer is whyNoErrands(): what it has can't be reached from here.
    template <typename T>
    void send(QObject *receiver, std::function<Expected<T>(const EngineEnvironment &)> errand,
              std::function<void(const Expected<T> &)> answer)
    {
        const auto deliver = delivery<T>(receiver, std::move(answer));
        if (const QString refusal = whyNoErrands(); !refusal.isEmpty()) {
            deliver(usageError(refusal));
            return;
        }
        run([errand = std::move(errand), deliver](const EngineEnvironment &environment) {
            deliver(errand(environment));
        });
    }

    //! \brief Runs \p work, which needs nothing but sessions, for longer than a question may take, on a thread of its
    //! own, wherever the engine is.
    template <typename T>
    void work(QObject *receiver, std::function<Expected<T>(const EngineEnvironment &)> work,
              std::function<void(const Expected<T> &)> answer)
    {
        const auto deliver = delivery<T>(receiver, std::move(answer));
        run([work = std::move(work), deliver](const EngineEnvironment &environment) { deliver(work(environment)); });
    }

    //! \brief Why errands can't be run, one sentence; empty: they can.
    [[nodiscard]] QString whyNoErrands() const;
    //! \brief Why \p needed is more than one may here, one sentence; empty: it isn't.
    [[nodiscard]] QString roleRefusal(Role needed) const;

private:
    using Question = std::function<std::optional<ErrorKind>(Expected<EngineSession *>)>;
    using Errand = std::function<void(const EngineEnvironment &)>;

    struct PendingQuestion
    {
        std::shared_ptr<const EngineEnvironment> environment;
        std::function<void()> begin;
        Question question;
    };

    //! A thread with an open session that waits for the next question, and the environment it was opened in.
    struct Reader
    {
        void answer(const PendingQuestion &next);
        void close();

        QThread thread;
        QObject receiver; //!< lives on the thread
        std::shared_ptr<const EngineEnvironment> environment;
        std::unique_ptr<EngineSession> session;
    };

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

    void read(std::function<void()> begin, Question question);
    void answerPending(Reader &reader);
    void run(Errand errand);
    void post(std::function<void()> onMainThread);

    ConsoleHost &m_host;
    std::array<Reader, 2> m_readers; //!< one for what is asked all the time, one for what a person has just clicked
    QThreadPool m_errands;
    std::mutex m_mutex; //!< guards the members below
    std::deque<PendingQuestion> m_pending;
    std::vector<Reader *> m_idle;
};

//! \brief Tells the answer to the newest question from older ones.
class RequestId
{
public:
    //! \brief A number for isNewest(); all earlier ones become old.
    [[nodiscard]] quint64 next() { return ++m_newest; }
    [[nodiscard]] bool isNewest(quint64 number) const { return number == m_newest; }

private:
    quint64 m_newest = 0;
};

} // namespace statusbridge
