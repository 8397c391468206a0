// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/terminal.h"
#include "engine/core/literals.h"

#include <QTest>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <thread>

namespace tst_terminal {

using namespace statusbridge;
using namespace std::chrono_literals;

//! While it exists, \p descriptor is the standard input.
class StandardInput
{
public:
    explicit StandardInput(int descriptor) : m_before(::dup(STDIN_FILENO))
    {
        ::dup2(descriptor, STDIN_FILENO);
        ::close(descriptor);
    }
    ~StandardInput()
    {
        ::dup2(m_before, STDIN_FILENO);
        ::close(m_before);
    }
    Q_DISABLE_COPY_MOVE(StandardInput)

private:
    int m_before;
};

//! A terminal, with the test in the place of the person who sits at it.
class Terminal
{
public:
    Terminal() : m_keyboard(::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK))
    {
        ::grantpt(m_keyboard);
        ::unlockpt(m_keyboard);
    }
    ~Terminal() { ::close(m_keyboard); }
    Q_DISABLE_COPY_MOVE(Terminal)

    [[nodiscard]] int open() const { return ::open(::ptsname(m_keyboard), O_RDWR | O_NOCTTY); }
    [[nodiscard]] bool isEchoing() const
    {
        termios state = {};
        ::tcgetattr(m_keyboard, &state);
        return (state.c_lflag & ECHO) != 0;
    }
    void type(const char *text) const
    {
        [[maybe_unused]] const auto written = ::write(m_keyboard, text, std::strlen(text));
    }
    [[nodiscard]] QByteArray shown() const
    {
        std::array<char, 256> text = {};
        const auto size = ::read(m_keyboard, text.data(), text.size());
        return size > 0 ? QByteArray(text.data(), size) : QByteArray();
    }

private:
    int m_keyboard;
};

//! Waits until the question is asked, which is when the echo is off.
template <typename Act>
std::thread onceAsked(const Terminal &terminal, Act act)
{
    return std::thread([&terminal, act] {
        for (int i = 0; i < 1000 && terminal.isEchoing(); ++i) {
            std::this_thread::sleep_for(5ms);
        }
        act();
    });
}

int pipeWith(const QByteArray &text)
{
    std::array<int, 2> pipe = {-1, -1};
    if (::pipe(pipe.data()) != 0 || ::write(pipe[1], text.constData(), static_cast<size_t>(text.size())) < 0) {
        qFatal("There is no pipe.");
    }
    ::close(pipe[1]);
    return pipe[0];
}

class TerminalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsATerminalAndItsWidth()
    {
        const Terminal terminal;
        std::FILE *file = ::fdopen(terminal.open(), "w");
        winsize size = {};
        size.ws_col = 77;
        QCOMPARE(::ioctl(::fileno(file), TIOCSWINSZ, &size), 0);
        QVERIFY(isTerminal(file));
        QCOMPARE(terminalColumns(file), 77);
        qputenv("TERM", "xterm");
        QVERIFY(canRewriteLines(file));
        qputenv("TERM", "dumb");
        QVERIFY(!canRewriteLines(file));
        std::fclose(file);
    }

    void aFileIsNone()
    {
        std::FILE *file = std::tmpfile();
        QVERIFY(!isTerminal(file));
        QVERIFY(!canRewriteLines(file));
        QCOMPARE(terminalColumns(file), 0);
        std::fclose(file);
    }

    void aTypedLineIsNotShown()
    {
        const Terminal terminal;
        const StandardInput input(terminal.open());
        std::thread person = onceAsked(terminal, [&terminal] { terminal.type("hush\n"); });
        const auto line = readHiddenLine(u"Password: "_s);
        person.join();
        QCOMPARE(line.value_or("none"), QByteArray("hush"));
        QVERIFY(!terminal.shown().contains("hush"));
        QVERIFY(terminal.isEchoing());
    }

    void anInterruptionGivesNothingAndBringsTheEchoBack()
    {
        const Terminal terminal;
        const StandardInput input(terminal.open());
        const pthread_t reader = ::pthread_self();
        // Again until it is seen: it may come before the reading has begun.
        std::atomic_bool isOver = false;
        std::thread person = onceAsked(terminal, [reader, &isOver] {
            while (!isOver) {
                ::pthread_kill(reader, SIGINT);
                std::this_thread::sleep_for(20ms);
            }
        });
        struct sigaction ignore = {};
        struct sigaction before = {};
        ignore.sa_handler = SIG_IGN; // for one that comes when the reading has ended
        ::sigaction(SIGINT, &ignore, &before);
        const auto line = readHiddenLine(u"Password: "_s);
        isOver = true;
        person.join();
        ::sigaction(SIGINT, &before, nullptr);
        QVERIFY(!line);
        QVERIFY(terminal.isEchoing());
    }

    void pipedLinesAreReadOneByOne()
    {
        const StandardInput input(pipeWith("first\nsecond"));
        QCOMPARE(readHiddenLine(u"Password: "_s).value_or("none"), QByteArray("first"));
        QCOMPARE(readHiddenLine(u"Password: "_s).value_or("none"), QByteArray("second"));
        QCOMPARE(readHiddenLine(u"Password: "_s).value_or("none"), QByteArray());
    }

    void aLineHasAnEnd()
    {
        const StandardInput input(pipeWith(QByteArray(5000, 'x')));
        QCOMPARE(readHiddenLine(u"Password: "_s)->size(), 4096);
    }
};

QTEST_GUILESS_MAIN(TerminalTest)

} // namespace tst_terminal

#include "tst_terminal.moc"
