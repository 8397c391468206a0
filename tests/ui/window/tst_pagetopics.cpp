// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/windowfixture.h"
#include "ui/manual/manualwindow.h"
#include "ui/window/pagetopics.h"

#include <QTest>

namespace tst_pagetopics {

using namespace statusbridge;

class PageTopicsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageHasItsPlaceInTheManual()
    {
        const WindowFixture fixture;
        int pages = 0;
        for (const CommandDefinition &command : commandTable()) {
            if (!fixture.window().page(command.id)) {
                continue;
            }
            ++pages;
            const ManualPlace place = manualPlaceOf(command.id);
            QVERIFY2(manualTopics().contains(place.topic), command.text);
            const auto sections = manualSections(manualText(place.topic));
            const bool isThere = std::ranges::any_of(
                sections, [&](const ManualSection &section) { return section.anchor == place.anchor; });
            QVERIFY2(place.anchor.isEmpty() || isThere, command.text);
        }
        QVERIFY(pages >= 7);
        QCOMPARE(manualPlaceOf(CommandId::Quit), ManualPlace());
    }

    void theManualOpensAtThePageThatIsShown()
    {
        WindowFixture fixture;
        fixture.window().showPage(CommandId::ShowParked);
        QVERIFY(fixture.trigger(CommandId::ShowManual));
        QTRY_VERIFY(fixture.dialog(u"manual"_s));
        auto *manual = qobject_cast<ManualWindow *>(fixture.dialog(u"manual"_s));
        QVERIFY(manual);
        QCOMPARE(manual->place(), manualPlaceOf(CommandId::ShowParked));
        QVERIFY(!manual->isModal());
        fixture.window().showPage(CommandId::ShowLog);
        QVERIFY(fixture.trigger(CommandId::ShowManual));
        QCOMPARE(manual->place(), manualPlaceOf(CommandId::ShowLog));
    }
};

QTEST_MAIN(PageTopicsTest)

} // namespace tst_pagetopics

#include "tst_pagetopics.moc"
