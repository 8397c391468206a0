// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/terminal.h"
#include "engine/core/secret.h"

#include <io.h>
#include <windows.h>

#include <atomic>

namespace statusbridge {

namespace {

std::atomic_bool wasInterrupted = false;

BOOL WINAPI noteInterruption(DWORD event)
{
    wasInterrupted = event == CTRL_C_EVENT || event == CTRL_BREAK_EVENT;
    return wasInterrupted ? TRUE : FALSE;
}

HANDLE standardHandleOf(std::FILE *file)
{
    return reinterpret_cast<HANDLE>(_get_osfhandle(_fileno(file)));
}

class ConsoleModeGuard
{
public:
    ConsoleModeGuard(HANDLE console, DWORD removed) : m_console(console)
    {
        m_isActive = GetConsoleMode(console, &m_previous) && SetConsoleMode(console, m_previous & ~removed);
    }
    ~ConsoleModeGuard()
    {
        if (m_isActive) {
            SetConsoleMode(m_console, m_previous);
            std::fputc('\n', stderr);
        }
    }
    Q_DISABLE_COPY_MOVE(ConsoleModeGuard)

private:
    HANDLE m_console;
    DWORD m_previous = 0;
    bool m_isActive = false;
};

// Byte by byte: a buffered reader would swallow the line that a second question asks for, and keep copies.
QByteArray readBytes(HANDLE input)
{
    constexpr qsizetype longest = 4096;
    QByteArray line;
    line.reserve(longest);
    char byte = 0;
    DWORD count = 0;
    while (line.size() < longest && !wasInterrupted && ReadFile(input, &byte, 1, &count, nullptr) && count == 1 &&
           byte != '\n') {
        line.append(byte);
    }
    return line;
}

// As text: the bytes that a console gives are of its code page.
QByteArray readConsole(HANDLE input)
{
    constexpr qsizetype longest = 4096;
    wchar_t letter = 0;
    DWORD count = 0;
    QString text;
    text.reserve(longest);
    while (text.size() < longest && !wasInterrupted && ReadConsoleW(input, &letter, 1, &count, nullptr) && count == 1 &&
           letter != L'\n') {
        text.append(QChar(static_cast<char16_t>(letter)));
    }
    QByteArray line = text.toUtf8();
    SecureZeroMemory(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
    return line;
}

} // namespace

bool isTerminal(std::FILE *file)
{
    DWORD mode = 0;
    return GetConsoleMode(standardHandleOf(file), &mode) != 0;
}

bool canRewriteLines(std::FILE *file)
{
    DWORD mode = 0;
    return GetConsoleMode(standardHandleOf(file), &mode) != 0 &&
           SetConsoleMode(standardHandleOf(file), mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING) != 0;
}

int terminalColumns(std::FILE *file)
{
    CONSOLE_SCREEN_BUFFER_INFO information = {};
    return GetConsoleScreenBufferInfo(standardHandleOf(file), &information)
               ? information.srWindow.Right - information.srWindow.Left + 1
               : 0;
}

std::optional<QByteArray> readHiddenLine(const QString &prompt)
{
    wasInterrupted = false;
    const HANDLE input = standardHandleOf(stdin);
    if (!isTerminal(stdin)) {
        return readBytes(input);
    }
    SetConsoleCtrlHandler(noteInterruption, TRUE);
    QByteArray line;
    {
        // The echo goes first: what is pasted quickly after the prompt must not be seen.
        const ConsoleModeGuard silent(input, ENABLE_ECHO_INPUT);
        std::fprintf(stderr, "%s", qUtf8Printable(prompt));
        std::fflush(stderr);
        line = readConsole(input);
    }
    SetConsoleCtrlHandler(noteInterruption, FALSE);
    if (wasInterrupted) {
        wipe(line);
        return std::nullopt;
    }
    return line;
}

} // namespace statusbridge
