// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace statusbridge {

//! \brief How many messages took how long, in steps: whole seconds up to 15, and from there on an eighth of each
//! doubling, so that a time read from them is wrong by at most a sixteenth. Pure.
class Durations
{
public:
    void add(qint64 seconds, qint64 messages);
    //! \brief Adds those that asText() wrote.
    void addText(QStringView text);
    void add(const Durations &others);

    [[nodiscard]] bool isEmpty() const { return m_messages.isEmpty(); }
    [[nodiscard]] qint64 messages() const;
    //! \brief The time in seconds within which the share \p part of the messages, from 0 to 1, were; 0 without any.
    [[nodiscard]] double percentile(double part) const;
    //! \brief "2:14 3:1", the steps and their messages.
    [[nodiscard]] QString asText() const;

    bool operator==(const Durations &) const = default;

private:
    QMap<int, qint64> m_messages; //!< by step; none has 0
};

} // namespace statusbridge
