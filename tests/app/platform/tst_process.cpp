// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/process.h"
#include "engine/core/literals.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>

namespace tst_process {

using namespace statusbridge;

class ProcessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenBelongsToItsOwnerAlone()
    {
        const mode_t before = ::umask(022);
        prepareProcess();
        QCOMPARE(::umask(before), mode_t(077));
    }

    void aCrashLeavesNoCore()
    {
        prepareProcess();
        rlimit limit = {};
        QCOMPARE(::getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, rlim_t(0));
    }

#ifdef Q_OS_LINUX
    void memoryCanBeHidden()
    {
        hideMemory();
        QCOMPARE(::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
        ::prctl(PR_SET_DUMPABLE, 1, 0, 0, 0);
    }
#endif

    void aClosedPipeIsAnErrorOfTheCall()
    {
        prepareProcess();
        std::array<int, 2> pipe = {-1, -1};
        QCOMPARE(::pipe(pipe.data()), 0);
        ::close(pipe[0]);
        const auto written = ::write(pipe[1], "x", 1);
        QCOMPARE(errno, EPIPE);
        QCOMPARE(written, -1);
        ::close(pipe[1]);
        std::signal(SIGPIPE, SIG_DFL);
    }

    void argumentsAreTextWithoutTheProgramsName()
    {
        std::array<char, 8> program = {"program"};
        std::array<char, 7> first = {"--json"};
        std::array<char, 4> second = {"\xc3\xbc "};
        std::array<char *, 4> argv = {program.data(), first.data(), second.data(), nullptr};
        QCOMPARE(commandLineArguments(3, argv.data()),
                 QStringList({u"--json"_s, QString::fromLocal8Bit(second.data())}));
        QCOMPARE(commandLineArguments(1, argv.data()), QStringList());
    }

    void knowsWhichProgramItIs()
    {
        QCOMPARE(programFile("not/what/it/is"), QFileInfo(QCoreApplication::applicationFilePath()).canonicalFilePath());
    }

    void namesItsUser()
    {
        QVERIFY(!loginName().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ProcessTest)

} // namespace tst_process

#include "tst_process.moc"
