// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/abuse/service.h"

#include "tests/bench/processmemory.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QTcpServer>
#include <QThread>

namespace statusbridge::abuse {

namespace {

constexpr int patienceMs = 60000;

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

} // namespace

Service::Service(ProgramFixture &fixture, bool isTls) : m_endpoint({.port = freePort(), .isTls = isTls})
{
    fixture.setVariable(u"STATUSBRIDGE_API_PORT"_s, QString::number(m_endpoint.port));
    m_process = fixture.start({u"--no-gui"_s});
    m_process->waitForStarted(patienceMs);
    const QDeadlineTimer deadline(patienceMs);
    // Without a request, so that the first is that of the test.
    while (!connectTo(m_endpoint, {.speaksTls = false})) {
        if (deadline.hasExpired() || m_process->waitForFinished(5)) {
            qFatal("The service does not listen: %s", qPrintable(takeLog()));
        }
    }
}

Service::~Service()
{
    m_process->terminate();
    if (!m_process->waitForFinished(patienceMs)) {
        m_process->kill();
        m_process->waitForFinished();
    }
}

double Service::residentMebibytes() const
{
    return processMebibytes("VmRSS"_ba, QString::number(m_process->processId()));
}

double Service::peakMebibytes() const
{
    return processMebibytes("VmHWM"_ba, QString::number(m_process->processId()));
}

int Service::descriptors() const
{
    const QDir folder(u"/proc/%1/fd"_s.arg(m_process->processId()));
    return static_cast<int>(folder.entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size());
}

bool Service::isSanitized() const
{
    QFile maps(u"/proc/%1/maps"_s.arg(m_process->processId()));
    const auto text = maps.open(QIODevice::ReadOnly) ? maps.readAll() : QByteArray();
    return text.contains("libasan") || text.contains("libtsan");
}

} // namespace statusbridge::abuse
