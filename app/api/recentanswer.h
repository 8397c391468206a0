// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/workerpool.h"
#include "engine/core/logging.h"
#include "engine/core/masking.h"

namespace statusbridge {

//! \brief What the database answered to a question that many ask: asked by one worker for all, and kept. Belongs to the
//! pool's thread; outlives none of its callbacks.
template <typename T>
class RecentAnswer
{
public:
    using Question = std::function<Expected<T>(ApiContext &)>;
    using Then = std::function<void()>;

    RecentAnswer(WorkerPool &pool, const Clock &clock, Question question)
        : m_pool(pool), m_clock(clock), m_question(std::move(question))
    {}
    Q_DISABLE_COPY_MOVE(RecentAnswer)

    //! \brief Calls \p then when the last attempt isn't older than \p age: at once, or when there was a new one, or
    //! when \p patience is over.
    void refresh(std::chrono::milliseconds age, std::chrono::milliseconds patience, const Then &then)
    {
        if (m_attemptTime && m_clock.uptime() - *m_attemptTime <= age) {
            then();
            return;
        }
        const auto once = std::make_shared<Then>(then);
        const auto call = [once] {
            if (const auto wanted = std::exchange(*once, {})) {
                wanted();
            }
        };
        m_waiting.append(call);
        QTimer::singleShot(patience, &m_pool, call);
        if (m_waiting.size() == 1) {
            ask();
        }
    }
    //! \brief Forgets how recent the last attempt is; one that is under way counts as older, too.
    void expire()
    {
        m_attemptTime.reset();
        m_asksAgain = !m_waiting.isEmpty();
    }

    //! \brief The last answer that was no error.
    [[nodiscard]] const std::optional<T> &value() const { return m_value; }
    [[nodiscard]] std::chrono::milliseconds age() const { return m_clock.uptime() - m_valueTime; }
    //! \brief How long ago the last question was asked.
    [[nodiscard]] std::chrono::milliseconds askedAge() const { return m_clock.uptime() - m_askedTime; }
    //! \brief Why the last attempt failed, which the log says too; nothing if it did not. Transient: the pool's own
    //! words, there was no worker for it.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    //! \brief How long ago the first of the attempts was that have failed in a row.
    [[nodiscard]] std::chrono::milliseconds errorAge() const { return m_clock.uptime() - m_errorTime; }

private:
    void ask()
    {
        m_askedTime = m_clock.uptime();
        const auto work = [this, question = m_question](ApiWorker &worker) -> WorkerJob::Done {
            return [this, answer = question(worker.context())] { handle(answer); };
        };
        const auto failed = [this](const QString &why) { handle(Error{.kind = ErrorKind::Transient, .message = why}); };
        m_pool.submit({.client = {}, .work = work, .failed = failed, .isReading = true});
    }
    void handle(const Expected<T> &answer)
    {
        m_attemptTime = m_clock.uptime();
        m_errorTime = m_error ? m_errorTime : *m_attemptTime;
        m_error = answer ? std::nullopt : std::optional(answer.error());
        if (answer) {
            m_value = *answer;
            m_valueTime = *m_attemptTime;
        } else {
            qCWarning(lcApi).noquote() << withMaskedPersons(describe(answer.error()));
        }
        if (std::exchange(m_asksAgain, false) && answer) {
            m_attemptTime.reset();
            ask();
            return;
        }
        const auto waiting = std::exchange(m_waiting, {});
        for (const auto &then : waiting) {
            then();
        }
    }

    WorkerPool &m_pool;
    const Clock &m_clock;
    Question m_question;
    std::optional<T> m_value;
    std::optional<Error> m_error;
    std::chrono::milliseconds m_valueTime{0};
    std::chrono::milliseconds m_errorTime{0};
    std::chrono::milliseconds m_askedTime{0};
    std::optional<std::chrono::milliseconds> m_attemptTime;
    QList<Then> m_waiting;
    bool m_asksAgain = false; //!< those who wait want an answer to a question that is not asked yet
};

} // namespace statusbridge
