// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/abuse/wire.h"
#include "tests/app/programfixture.h"

namespace statusbridge::abuse {

//! \brief The running program without a window, seen from outside.
class Service
{
public:
    //! \brief Starts it and waits until it listens; ends the test if it doesn't.
    Service(ProgramFixture &fixture, bool isTls);
    ~Service();
    Q_DISABLE_COPY_MOVE(Service)

    [[nodiscard]] const Endpoint &endpoint() const { return m_endpoint; }
    [[nodiscard]] double residentMebibytes() const;
    //! \brief The most since it started.
    [[nodiscard]] double peakMebibytes() const;
    [[nodiscard]] int descriptors() const;
    //! \brief A sanitizer's shadow is many times the size of the program.
    [[nodiscard]] bool isSanitized() const;
    [[nodiscard]] bool isRunning() const { return m_process->state() == QProcess::Running; }
    //! \brief What it has logged since the last call.
    [[nodiscard]] QString takeLog() const { return QString::fromUtf8(m_process->readAllStandardError()); }

private:
    Endpoint m_endpoint;
    std::unique_ptr<QProcess> m_process;
};

} // namespace statusbridge::abuse
