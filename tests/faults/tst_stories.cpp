// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/sidebyside.h"
#include "tests/faults/story.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>

#include <vector>

namespace tst_stories {

using namespace statusbridge;
using namespace statusbridge::faults;

constexpr int usualSeeds = 6;
constexpr int usualEvents = 80;
constexpr int mostTries = 60;

int fromEnvironment(const char *variable, int otherwise)
{
    bool isSet = false;
    const int value = qEnvironmentVariableIntValue(variable, &isSet);
    return isSet ? value : otherwise;
}

//! Stories at random, and those of the folder `stories`, which once failed. STATUSBRIDGE_STORIES seeds from
//! STATUSBRIDGE_STORY_SEED on, of STATUSBRIDGE_STORY_EVENTS events each.
class StoriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsLostMarkedWithoutZohoOrDowngraded_data();
    void nothingIsLostMarkedWithoutZohoOrDowngraded();
    void aFailureIsShrunkToWhatItNeeds();

private:
    struct Told
    {
        QString name;
        Story story;
        bool isRandom = false;
        QStringList wrong = {};
    };
    static void playStory(Told &told);

    std::vector<Told> m_told;
};

//! What is wrong without names and numbers, so that a story isn't shrunk to another failure.
QString kindOf(const QStringList &wrong)
{
    static const QRegularExpression particular(u"\\d+|\"[^\"]*\"|\\([^)]*\\)"_s);
    return wrong.value(1).remove(particular);
}

void StoriesTest::playStory(Told &told)
{
    told.wrong = play(told.story);
    if (told.wrong.isEmpty() || !told.isRandom) {
        return;
    }
    const QString kind = kindOf(told.wrong);
    const auto fails = [&](const Story &shorter) { return kindOf(play(shorter)) == kind; };
    const Story shortest = shrunk(told.story, fails, mostTries);
    told.wrong += QStringList{u"The shortest story that fails, for tests/faults/stories:"_s} + shortest;
}

void StoriesTest::initTestCase()
{
    QLoggingCategory::setFilterRules(u"statusbridge.*=false"_s); // what goes wrong here is meant to
    const QDir folder(QStringLiteral(STATUSBRIDGE_FAULTS_FOLDER "/stories"));
    for (const QString &file : folder.entryList({u"*.story"_s}, QDir::Files, QDir::Name)) {
        m_told.push_back({.name = file, .story = readStory(folder.filePath(file))});
    }
    const int first = fromEnvironment("STATUSBRIDGE_STORY_SEED", 1);
    const int events = fromEnvironment("STATUSBRIDGE_STORY_EVENTS", usualEvents);
    for (int seed = first; seed < first + fromEnvironment("STATUSBRIDGE_STORIES", usualSeeds); ++seed) {
        m_told.push_back(
            {.name = u"seed %1"_s.arg(seed), .story = storyOf(static_cast<unsigned>(seed), events), .isRandom = true});
    }
    QElapsedTimer timer;
    timer.start();
    sideBySide(static_cast<qsizetype>(m_told.size()),
               [this](qsizetype at) { playStory(m_told[static_cast<std::size_t>(at)]); });
    qInfo("%d stories in %lld s.", static_cast<int>(m_told.size()), timer.elapsed() / 1000);
}

void StoriesTest::nothingIsLostMarkedWithoutZohoOrDowngraded_data()
{
    QTest::addColumn<QStringList>("wrong");
    for (const Told &told : m_told) {
        QTest::newRow(qPrintable(told.name)) << told.wrong;
    }
}

void StoriesTest::nothingIsLostMarkedWithoutZohoOrDowngraded()
{
    QFETCH(QStringList, wrong);
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

void StoriesTest::aFailureIsShrunkToWhatItNeeds()
{
    const Story story = storyOf(1, 200);
    const auto needsTwo = [&](const Story &some) {
        return some.contains(story.at(17)) && some.contains(story.at(150)) &&
               some.indexOf(story.at(17)) < some.lastIndexOf(story.at(150));
    };
    QCOMPARE(shrunk(story, needsTwo, 10000), (Story{story.at(17), story.at(150)}));
    QCOMPARE(storyOf(1, 200), story);
}

QTEST_GUILESS_MAIN(StoriesTest)

} // namespace tst_stories

#include "tst_stories.moc"
