// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/process.h"

#include <fcntl.h>
#include <pwd.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>

namespace statusbridge {

namespace {

//! Whichever of the three is closed: or the first file that is opened, the database perhaps, takes its number and gets
//! what is printed. Nothing can be written into what they are opened as.
void openStandardStreams()
{
    int opened = 0;
    do {
        opened = ::open("/dev/null", O_RDONLY);
    } while (opened >= 0 && opened <= STDERR_FILENO);
    if (opened > STDERR_FILENO) {
        ::close(opened);
    }
}

} // namespace

void prepareProcess()
{
    ::umask(077);
    std::signal(SIGPIPE, SIG_IGN);
    openStandardStreams();
    const rlimit none = {.rlim_cur = 0, .rlim_max = 0};
    ::setrlimit(RLIMIT_CORE, &none);
}

void endProcess(int status)
{
    std::fflush(nullptr);
#if defined(__SANITIZE_ADDRESS__)
    std::exit(status); // where leaks are looked for
#else
    std::_Exit(status);
#endif
}

QStringList commandLineArguments(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments += QString::fromLocal8Bit(argv[i]);
    }
    return arguments;
}

QString loginName()
{
    const passwd *entry = ::getpwuid(::getuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(::getuid());
}

} // namespace statusbridge
