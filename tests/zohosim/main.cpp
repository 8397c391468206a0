// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/zohosim/programoptions.h"
#include "tests/zohosim/recordsfile.h"
#include "tests/zohosim/zohosimulator.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QSocketNotifier>

#include <signal.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <cstdio>

using namespace statusbridge;
using namespace statusbridge::zohosim;

namespace {

constexpr int usageStatus = 3;

int fail(const Error &error)
{
    std::fprintf(stderr, "zohosim: %s\n", qPrintable(describe(error)));
    return usageStatus;
}

// Written as a whole or not at all, since a script waits for the file.
Expected<void> writeFile(const QString &name, const QByteArray &content)
{
    QSaveFile file(name);
    if (!name.isEmpty() && (!file.open(QIODevice::WriteOnly) || file.write(content) < 0 || !file.commit())) {
        return Error{.kind = ErrorKind::Usage, .message = u"%1 cannot be written: %2."_s.arg(name, file.errorString())};
    }
    return {};
}

// A record may say how many of its updates are refused (-1: all), as by a rule of the form.
void addRecord(ZohoSimulator &zoho, QJsonObject record)
{
    const QString id = record.value(u"ID").toString();
    const int refusals = record.take(u"refused_updates").toInt();
    zoho.addRecord(id, record);
    if (refusals != 0) {
        zoho.addFault(Fault::code(200, 3070, u"This record is being edited by somebody else."_s)
                          .on(CallKind::Update)
                          .forRecord(id)
                          .repeated(refusals));
    }
}

Expected<void> begin(ZohoSimulator &zoho, const ProgramOptions &options)
{
    if (!options.recordsFile.isEmpty()) {
        const Expected<QList<QJsonObject>> records = readRecords(options.recordsFile);
        if (!records) {
            return records.error();
        }
        for (const QJsonObject &record : *records) {
            addRecord(zoho, record);
        }
    }
    return zoho.start(options.port)
        .and_then([&] { return writeFile(options.certificateFile, zoho.certificatePem()); })
        .and_then([&] { return writeFile(options.portFile, QByteArray::number(zoho.port()) + '\n'); });
}

// A descriptor that becomes readable on SIGTERM and SIGINT.
int endSignals()
{
    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGTERM);
    sigaddset(&ends, SIGINT);
    sigprocmask(SIG_BLOCK, &ends, nullptr);
    return signalfd(-1, &ends, SFD_CLOEXEC);
}

} // namespace

int main(int argc, char *argv[])
{
    const int signalDescriptor = endSignals();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"zohosim"_s);
    QCommandLineParser parser;
    declareOptions(parser);
    parser.process(app);
    const Expected<ProgramOptions> options = readOptions(parser);
    if (!options) {
        return fail(options.error());
    }
    ZohoSimulator zoho(options->zoho);
    if (const Expected<void> begun = begin(zoho, *options); !begun) {
        return fail(begun.error());
    }
    std::printf("Simulated Zoho at %s: owner %s, application %s, report %s, %lld records. Ctrl+C ends it.\n",
                qPrintable(zoho.apiUrl().toString()), qPrintable(options->zoho.owner), qPrintable(options->zoho.app),
                qPrintable(options->zoho.report), static_cast<long long>(zoho.records().size()));
    std::fflush(stdout);
    const QSocketNotifier ended(signalDescriptor, QSocketNotifier::Read);
    QObject::connect(&ended, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
    return QCoreApplication::exec();
}
