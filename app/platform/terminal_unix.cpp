// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/terminal.h"
#include "engine/core/secret.h"

#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>

namespace statusbridge {

namespace {

volatile std::sig_atomic_t interrupted = 0;

void noteInterruption(int)
{
    interrupted = 1;
}

// Without SA_RESTART, so that read() comes back and the echo is switched on again before the program ends.
class InterruptionGuard
{
public:
    InterruptionGuard()
    {
        interrupted = 0;
        struct sigaction action = {};
        action.sa_handler = noteInterruption;
        for (size_t i = 0; i < m_previous.size(); ++i) {
            ::sigaction(signalNumbers.at(i), &action, &m_previous.at(i));
        }
    }
    ~InterruptionGuard()
    {
        for (size_t i = 0; i < m_previous.size(); ++i) {
            ::sigaction(signalNumbers.at(i), &m_previous.at(i), nullptr);
        }
    }
    Q_DISABLE_COPY_MOVE(InterruptionGuard)

private:
    static constexpr std::array<int, 3> signalNumbers = {SIGINT, SIGTERM, SIGHUP};
    std::array<struct sigaction, 3> m_previous = {};
};

class EchoGuard
{
public:
    EchoGuard()
    {
        m_isActive = ::tcgetattr(STDIN_FILENO, &m_previous) == 0;
        auto silent = m_previous;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (m_isActive) {
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
        }
    }
    ~EchoGuard()
    {
        if (m_isActive) {
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_previous);
            std::fputc('\n', stderr);
        }
    }
    Q_DISABLE_COPY_MOVE(EchoGuard)

private:
    bool m_isActive = false;
    termios m_previous = {};
};

// Byte by byte: a buffered reader would swallow the line that a second question asks for, and keep copies.
QByteArray readLine()
{
    constexpr qsizetype longest = 4096;
    QByteArray line;
    line.reserve(longest);
    char byte = 0;
    while (line.size() < longest && interrupted == 0) {
        const auto count = ::read(STDIN_FILENO, &byte, 1);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0 || byte == '\n') {
            break;
        }
        line.append(byte);
    }
    return line;
}

} // namespace

bool isTerminal(std::FILE *file)
{
    return ::isatty(::fileno(file)) == 1;
}

bool canRewriteLines(std::FILE *file)
{
    return isTerminal(file) && qgetenv("TERM") != "dumb";
}

int terminalColumns(std::FILE *file)
{
    winsize size = {};
    return ::ioctl(::fileno(file), TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

std::optional<QByteArray> readHiddenLine(const QString &prompt)
{
    const InterruptionGuard interruption;
    QByteArray line;
    {
        std::optional<EchoGuard> echo;
        if (isTerminal(stdin)) {
            // The echo goes first: what is pasted quickly after the prompt must not be seen.
            echo.emplace();
            std::fprintf(stderr, "%s", qUtf8Printable(prompt));
            std::fflush(stderr);
        }
        line = readLine();
    }
    if (interrupted != 0) {
        wipe(line);
        return std::nullopt;
    }
    return line;
}

} // namespace statusbridge
