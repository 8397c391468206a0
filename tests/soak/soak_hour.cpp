// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programfixture.h"
#include "tests/app/receiver/metabodies.h"
#include "tests/soak/vitals.h"
#include "tests/zohosim/testclient.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QRegularExpression>
#include <QTextStream>
#include <QTimer>

using namespace statusbridge;

namespace {

constexpr int patienceMs = 30'000;
constexpr int postsASecond = 10;

void runFor(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

//! The real program with a Zoho and a database of its own, which receives webhooks and runs a cycle each minute.
class Instance
{
public:
    Instance(const QString &name, const QStringList &options) : m_name(name)
    {
        m_fixture.setVariable(u"STATUSBRIDGE_SECRET_WEBHOOK_META_APP_SECRET"_s, QString::fromLatin1(metaAppSecret()));
        m_fixture.setVariable(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        m_fixture.setVariable(u"DISPLAY"_s, u":none"_s); // a window needs one to be named
        m_fixture.configure(u"interval_minutes = 1\n[api]\nport = 0\n[webhook]\nenabled = true\nport = 0\n"_s);
        if (m_fixture.run({u"migrate"_s}).exitStatus != 0) {
            qFatal("The tables can't be made.");
        }
        m_process = m_fixture.start(options);
        m_process->waitForStarted(patienceMs);
        static const QRegularExpression told(u"Webhooks are received on [^,]+, port (\\d+)"_s);
        QString log;
        QElapsedTimer timer;
        timer.start();
        while (m_port == 0) {
            runFor(std::chrono::milliseconds(50));
            log += QString::fromUtf8(m_process->readAllStandardError());
            m_port = told.match(log).captured(1).toUShort();
            if (m_process->state() != QProcess::Running || timer.elapsed() > patienceMs) {
                qFatal("%s does not start: %s", qPrintable(name), qPrintable(log));
            }
        }
    }
    ~Instance()
    {
        m_process->terminate();
        m_process->waitForFinished(patienceMs);
    }
    Q_DISABLE_COPY_MOVE(Instance)

    //! A webhook of two statuses.
    void post()
    {
        const QByteArray body = metaBody("soak" + QByteArray::number(++m_posts) + '-', 2);
        zohosim::TestClient client(m_port);
        const auto answer =
            client.exchange("POST", "/webhook/meta", {{"X-Hub-Signature-256", metaSignature(body)}}, body);
        if (answer.status != 200) {
            qFatal("%s answered %d to a webhook.", qPrintable(m_name), answer.status);
        }
        m_process->readAllStandardError();
        m_process->readAllStandardOutput();
    }
    [[nodiscard]] Vitals vitals() const
    {
        if (m_process->state() != QProcess::Running) {
            qFatal("%s has ended.", qPrintable(m_name));
        }
        return vitalsOf(QString::number(m_process->processId()), m_name + u' ');
    }

private:
    QString m_name;
    ProgramFixture m_fixture;
    std::unique_ptr<QProcess> m_process;
    quint16 m_port = 0;
    int m_posts = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Runs service and console under webhooks for an hour, and looks for what grows."_s);
    parser.addHelpOption();
    parser.addOptions({{u"minutes"_s, u"How long, in all."_s, u"N"_s, u"60"_s},
                       {u"folder"_s, u"Where samples are kept."_s, u"FOLDER"_s, u"build/soak"_s},
                       {u"resume"_s, u"Goes on with the run that was broken off there."_s}});
    parser.process(application);
    constexpr int samplesAMinute = 4;
    const int samples = parser.value(u"minutes"_s).toInt() * samplesAMinute;
    const QDir folder(parser.value(u"folder"_s));
    if (!folder.mkpath(u"."_s)) {
        qFatal("%s can't be made.", qPrintable(folder.path()));
    }
    VitalsLog log(folder.filePath(u"hour.jsonl"_s), parser.isSet(u"resume"_s));
    Instance service(u"service"_s, {u"--no-gui"_s});
    Instance console(u"console"_s, {});
    QTextStream out(stdout);
    while (log.size() < samples) {
        for (int second = 0; second < 60 / samplesAMinute; ++second) {
            QElapsedTimer timer;
            timer.start();
            for (int i = 0; i < postsASecond; ++i) {
                service.post();
                console.post();
            }
            runFor(std::chrono::milliseconds(std::max<qint64>(1, 1000 - timer.elapsed())));
        }
        Vitals vitals = service.vitals();
        vitals.insert(console.vitals());
        log.add(vitals);
        out << log.size() << " of " << samples << ": service " << vitals.value(u"service memory"_s) << " MiB, console "
            << vitals.value(u"console memory"_s) << " MiB\n"
            << Qt::flush;
    }
    return log.report() ? 0 : 1;
}
