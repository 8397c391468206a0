// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <mutex>

namespace statusbridge {

//! \brief Which parts of the program have shown no sign of life for too long. Each part notes that it goes on, and for
//! how long it may be silent. Any thread.
class Liveness
{
public:
    using Milliseconds = std::chrono::milliseconds;

    //! \brief That of one part; it must go before the Liveness it belongs to. Any thread.
    class Heartbeat
    {
    public:
        //! \brief For add().
        Heartbeat(Liveness &all, quint64 id) : m_all(all), m_id(id) {}
        ~Heartbeat();
        Q_DISABLE_COPY_MOVE(Heartbeat)

        //! \brief Notes that the part goes on.
        void beat();

    private:
        Liveness &m_all;
        quint64 m_id;
    };

    //! \param now the time of a clock that stands still while the machine is suspended, as the parts do
    explicit Liveness(std::function<Milliseconds()> now = steadyTime);
    Q_DISABLE_COPY_MOVE(Liveness)

    //! \brief A part that has just shown a sign of life. \param name as the subject of a sentence
    [[nodiscard]] std::unique_ptr<Heartbeat> add(const QString &name, Milliseconds patience);
    //! \brief The parts that are silent for longer than they may be.
    [[nodiscard]] QStringList late() const;

    //! \brief How long a part may be silent that beats every few seconds, and in between may wait for some answers
    //! that take \p longestWait each.
    [[nodiscard]] static constexpr Milliseconds patienceWith(Milliseconds longestWait)
    {
        return std::chrono::minutes(1) + 5 * longestWait;
    }

private:
    struct Entry
    {
        QString name;
        Milliseconds patience;
        Milliseconds last;
    };

    [[nodiscard]] static Milliseconds steadyTime();

    std::function<Milliseconds()> m_now;
    mutable std::mutex m_mutex; //!< guards the members below
    std::map<quint64, Entry> m_entries;
    quint64 m_newest = 0;
};

//! \brief Lets a part beat for as long as another thread's event loop runs. Lives on the thread that makes it.
class LoopPulse : public QObject
{
    Q_OBJECT

public:
    //! \param anchor an object that lives on the thread in question
    LoopPulse(std::shared_ptr<Liveness::Heartbeat> part, QObject &anchor,
              std::chrono::milliseconds interval = usualInterval, QObject *parent = nullptr);

    static constexpr std::chrono::seconds usualInterval{5};

private:
    QTimer m_timer;
};

} // namespace statusbridge
