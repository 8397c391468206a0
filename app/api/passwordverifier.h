// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/secret.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <optional>

namespace statusbridge {

//! \brief Checks passwords one after the other on a thread of its own: a check takes 60 ms and 64 MiB, so that two at a
//! time, or one on the API's thread, would let all other callers wait.
class PasswordVerifier : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(bool isRight)>;

    explicit PasswordVerifier(QObject *parent = nullptr);
    //! Waits for the check that is under way and drops those behind it.
    ~PasswordVerifier() override;

    //! \brief Calls \p answer, on the thread of this object, with whether \p storedHash is that of \p password. Without
    //! a stored hash the same work is done for nothing, so that unknown users look the same as wrong passwords.
    void verify(const std::optional<QString> &storedHash, const Secret &password, const Answer &answer);

    //! \brief The hash that an unknown user's password is checked against; it costs as much as those of hashPassword().
    [[nodiscard]] static QString placeholderHash();

    //! \brief How many checks were begun so far.
    [[nodiscard]] int checks() const { return m_checks; }

private:
    QThreadPool m_pool;
    int m_checks = 0;
};

} // namespace statusbridge
