// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "engine/manual/manual.h"
#include "tests/app/cli/commandreference.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

namespace tst_commandreference {

using namespace statusbridge;

//! The command lines of the program that the topics name, in code and in sentences.
QList<std::pair<QString, QString>> namedCommandLines()
{
    // In a block it begins a line or stands within $(…), in a sentence between backticks.
    static const QRegularExpression line(u"(?:^|\\$\\(|`)statusbridge((?: [^`\\n)>|]*)?)(?![^\\s`)])"_s,
                                         QRegularExpression::MultilineOption);
    QList<std::pair<QString, QString>> found;
    for (const QString &topic : manualTopics()) {
        if (topic == u"commands"_s) {
            continue; // usages, not calls
        }
        for (auto each = line.globalMatch(manualText(topic)); each.hasNext();) {
            found += {topic, each.next().captured(1).simplified()};
        }
    }
    return found;
}

class TestCommandReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCommittedFileIsTheGeneratedOne();
    void everyCommandLineInTheManualIsUnderstood();
};

void TestCommandReference::theCommittedFileIsTheGeneratedOne()
{
    const QString generated = commandReference(programCommands());
    QFile committed(QStringLiteral(STATUSBRIDGE_SOURCE_DIR "/resources/manual/commands.md"));
    if (!committed.open(QIODevice::ReadOnly) || QString::fromUtf8(committed.readAll()) != generated) {
        QFile renewed(u"commands.md"_s);
        QVERIFY(renewed.open(QIODevice::WriteOnly) && renewed.write(generated.toUtf8()) > 0);
        QFAIL("The commands have changed: copy commands.md, just written into the directory of this test, to "
              "resources/manual.");
    }
}

void TestCommandReference::everyCommandLineInTheManualIsUnderstood()
{
    const auto lines = namedCommandLines();
    QVERIFY(lines.size() > 30);
    for (const auto &[topic, words] : lines) {
        const auto read = parseCommandLine(QProcess::splitCommand(words), programCommands());
        QVERIFY2(read.hasValue(), qPrintable(u"%1: statusbridge %2: %3"_s.arg(
                                      topic, words, read ? QString() : read.error().message.english())));
    }
}

QTEST_GUILESS_MAIN(TestCommandReference)

} // namespace tst_commandreference

#include "tst_commandreference.moc"
