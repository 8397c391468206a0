// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/manual/manual.h"
#include "tests/app/programfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

namespace tst_programmanual {

using namespace statusbridge;

constexpr int patienceMs = 20000;

//! A block of commands in the topic on the API, and what it says of their answer.
struct Example
{
    QString commands;
    QJsonDocument answer; //!< null: it says nothing
};

QList<Example> examplesOfApi()
{
    static const QRegularExpression block(u"^```sh try\\n(.*?)^```\\n(?:\\n```json answer\\n(.*?)^```)?"_s,
                                          QRegularExpression::MultilineOption |
                                              QRegularExpression::DotMatchesEverythingOption);
    QList<Example> examples;
    for (auto each = block.globalMatch(manualText(u"api"_s)); each.hasNext();) {
        const auto match = each.next();
        examples += {match.captured(1), QJsonDocument::fromJson(match.captured(2).toUtf8())};
    }
    return examples;
}

//! What \p said has and \p answer has not, or of another type; null stands for any.
QString missingIn(const QJsonValue &answer, const QJsonValue &said, const QString &name)
{
    if (answer.isNull() || said.isNull()) {
        return {};
    }
    if (answer.type() != said.type()) {
        return name;
    }
    const QJsonObject members = said.toObject();
    for (auto member = members.begin(); member != members.end(); ++member) {
        const QJsonValue given = answer.toObject().value(member.key());
        const QString missing = missingIn(given, member.value(), name + u'.' + member.key());
        if (given.isUndefined() || !missing.isEmpty()) {
            return missing.isEmpty() ? QString(name + u'.' + member.key()) : missing;
        }
    }
    return {};
}

//! The manual as the program shows it, and what it says of the program.
class TestProgramManual : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpListsTheTopics();
    void helpShowsATopic();
    void helpKnowsCommandsToo();
    void anUnknownTopicNamesTheNearest_data();
    void anUnknownTopicNamesTheNearest();
    void theExamplesOfTheApiWork();
};

void TestProgramManual::helpListsTheTopics()
{
    ProgramFixture fixture;
    const auto finished = fixture.run({u"help"_s});
    QCOMPARE(finished.exitStatus, 0);
    for (const QString &topic : manualTopics()) {
        QVERIFY2(finished.out.contains(u"\n  "_s + topic), qPrintable(topic));
    }
    QCOMPARE(fixture.run({u"help"_s, u"--json"_s}).json().value(u"topics"_s).toArray().size(), manualTopics().size());
}

void TestProgramManual::helpShowsATopic()
{
    ProgramFixture fixture;
    fixture.writeConfiguration(u"broken ="_s); // help is needed all the more then
    for (const QString &topic : {u"quotas"_s, u"Quotas"_s}) {
        const auto finished = fixture.run({u"help"_s, topic});
        QCOMPARE(finished.exitStatus, 0);
        QVERIFY(finished.out.startsWith(manualTitle(u"quotas"_s) + u"\n==="_s));
        QVERIFY(finished.err.isEmpty());
    }
    const auto document = fixture.run({u"help"_s, u"zoho"_s, u"--json"_s}).json();
    QCOMPARE(document.value(u"text"_s).toString(), manualText(u"zoho"_s));
}

void TestProgramManual::helpKnowsCommandsToo()
{
    ProgramFixture fixture;
    QCOMPARE(fixture.run({u"help"_s, u"runs"_s, u"show"_s}).out, fixture.run({u"runs"_s, u"show"_s, u"--help"_s}).out);
}

void TestProgramManual::anUnknownTopicNamesTheNearest_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("near");
    QTest::newRow("slip") << u"qoutas"_s << u"quotas"_s;
    QTest::newRow("words of another topic") << u"webhook door"_s << u"collectors"_s;
    QTest::newRow("nothing") << u"xyzzyqq"_s << QString();
}

void TestProgramManual::anUnknownTopicNamesTheNearest()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, near);
    ProgramFixture fixture;
    const auto finished = fixture.run({u"help"_s, typed});
    QCOMPARE(finished.exitStatus, 3);
    QVERIFY(finished.out.isEmpty());
    QVERIFY2(finished.err.contains(near), qPrintable(finished.err));
    QVERIFY2(finished.err.contains(u"\"statusbridge help\" lists its topics."_s), qPrintable(finished.err));
    QCOMPARE(finished.err.contains(u"The nearest are:"_s), !near.isEmpty());
}

void TestProgramManual::theExamplesOfTheApiWork()
{
    ProgramFixture fixture;
    QTemporaryDir folder;
    QCOMPARE(fixture.run({u"migrate"_s}).exitStatus, 0);
    fixture.addPending(u"1"_s, u"order-1"_s);
    fixture.removeVariable(u"STATUSBRIDGE_API_PORT"_s);
    fixture.configure(u"[api]\nport = 0\n"_s);
    const auto token = fixture.run({u"user"_s, u"token"_s, u"add"_s, u"example"_s, u"--role"_s, u"operator"_s});
    QCOMPARE(token.exitStatus, 0);
    QFile header(folder.filePath(u"statusbridge.header"_s));
    QVERIFY(header.open(QIODevice::WriteOnly));
    header.write("Authorization: Bearer " + token.out.toUtf8());
    header.close();

    const auto service = fixture.start({u"--no-gui"_s});
    QString log;
    static const QRegularExpression place(u"listens on [0-9.]+, port ([0-9]+)"_s);
    QVERIFY(QTest::qWaitFor(
        [&] {
            log += QString::fromUtf8(service->readAllStandardError());
            return log.contains(place) && log.contains(u"Statusbridge is running."_s);
        },
        patienceMs));
    const QString port = place.match(log).captured(1);

    const QList<Example> examples = examplesOfApi();
    QVERIFY(examples.size() >= 7);
    for (const Example &example : examples) {
        QProcess shell;
        shell.setWorkingDirectory(folder.path());
        const QString prelude =
            u"curl() { command curl --silent --show-error --fail-with-body --noproxy '*' \"$@\"; }\n"_s;
        const QString commands = QString(example.commands).replace(u":8085/"_s, u':' + port + u'/');
        shell.start(u"bash"_s, {u"-ec"_s, prelude + commands});
        QVERIFY(shell.waitForFinished(patienceMs));
        const QByteArray answer = shell.readAllStandardOutput();
        QVERIFY2(shell.exitCode() == 0,
                 qPrintable(commands + QString::fromUtf8(answer + shell.readAllStandardError())));
        if (!example.answer.isNull()) {
            const QString missing =
                missingIn(QJsonDocument::fromJson(answer).object(), example.answer.object(), u"answer"_s);
            QVERIFY2(missing.isEmpty(), qPrintable(commands + missing + u" in "_s + QString::fromUtf8(answer)));
        }
    }
    service->terminate();
    QVERIFY(service->waitForFinished(patienceMs));
}

QTEST_GUILESS_MAIN(TestProgramManual)

} // namespace tst_programmanual

#include "tst_programmanual.moc"
