// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/windowfixture.h"
#include "ui/server/serverdialog.h"
#include "ui/settings/settingsform.h"
#include "ui/settings/settingspage.h"
#include "ui/window/connectionbanner.h"
#include "ui/window/pagelist.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace tst_attached {

using namespace statusbridge;

const QString server = u"https://server:8085"_s;

Attachment attachedAs(Role role)
{
    return {.server = server, .caller = u"anna"_s, .role = role};
}

Attachment lostSince(const QDateTime &since, ErrorKind kind = ErrorKind::Unreachable)
{
    Attachment attachment = attachedAs(Role::Operator);
    attachment.lostSince = since;
    attachment.trouble = Error{.kind = kind, .message = Sentence(SentenceId::ServerUnreachable, {u"server:8085"_s})};
    return attachment;
}

//! A window whose engine is said to be a server's. It is this process's all the same: what the way to one does is
//! tested where that is.
class Bench
{
public:
    explicit Bench(const Attachment &attachment) : fixture({}, [&](TestHost &host) { host.setAttachment(attachment); })
    {}

    [[nodiscard]] ConnectionBanner *banner() const { return fixture.window().findChild<ConnectionBanner *>(); }
    [[nodiscard]] bool isPageEnabled(const QString &name) const
    {
        const auto *list = fixture.window().findChild<PageList *>();
        return list->findItems(name, Qt::MatchExactly).constFirst()->flags().testFlag(Qt::ItemIsEnabled);
    }
    [[nodiscard]] QString statusBarText() const
    {
        return fixture.window().findChild<QLabel *>(u"statusBarState"_s)->text();
    }

    WindowFixture fixture;
};

class AttachedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTitleSaysWhereOneIs()
    {
        const Bench bench(attachedAs(Role::Operator));
        QVERIFY(bench.fixture.window().windowTitle().contains(server));
        QVERIFY(bench.fixture.window().windowTitle().contains(u"anna"_s));
        QVERIFY(bench.banner()->isHidden());
    }

    void aRoleDisablesWhatItMayNotDoAndSaysWhy_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("maySync");
        QTest::addColumn<bool>("mayAudit");
        QTest::newRow("viewer") << Role::Viewer << false << false;
        QTest::newRow("operator") << Role::Operator << true << false;
        QTest::newRow("administrator") << Role::Administrator << true << true;
    }

    void aRoleDisablesWhatItMayNotDoAndSaysWhy()
    {
        QFETCH(const Role, role);
        QFETCH(const bool, maySync);
        QFETCH(const bool, mayAudit);
        const Bench bench(attachedAs(role));
        QTRY_COMPARE(bench.fixture.isEnabled(CommandId::SyncNow), maySync);
        QTRY_VERIFY(maySync || bench.fixture.refusal(CommandId::SyncNow).contains(u"viewer"_s));
        QCOMPARE(bench.fixture.isEnabled(CommandId::ShowSettings), maySync);
        QCOMPARE(bench.fixture.isEnabled(CommandId::ShowLog), maySync);
        QCOMPARE(bench.fixture.isEnabled(CommandId::ShowAudit), mayAudit);
        QVERIFY(mayAudit || bench.fixture.refusal(CommandId::ShowAudit).contains(u"administrator"_s));
        QCOMPARE(bench.isPageEnabled(u"Settings"_s), maySync);
        QCOMPARE(bench.isPageEnabled(u"Changes"_s), mayAudit);
        for (const auto command : {CommandId::Connect, CommandId::RunAssistant, CommandId::SetUpDatabase}) {
            QVERIFY(!bench.fixture.isEnabled(command));
            QVERIFY2(bench.fixture.refusal(command).contains(server), qPrintable(bench.fixture.refusal(command)));
        }
        bench.fixture.window().showPage(CommandId::ShowSettings);
        QCOMPARE(bench.fixture.window().shownPage() == CommandId::ShowSettings, maySync);
    }

    void anOperatorReadsSettingsAndCannotChangeThem()
    {
        Bench bench(attachedAs(Role::Operator));
        bench.fixture.window().showPage(CommandId::ShowSettings);
        auto *page = qobject_cast<SettingsPage *>(bench.fixture.window().page(CommandId::ShowSettings));
        auto *line = page->field(u"zoho.report"_s)->findChild<QLineEdit *>();
        const auto mayType = [&] { return line->isEnabled() && !line->isReadOnly(); };
        QVERIFY(!mayType());
        QVERIFY(page->message().contains(u"administrator"_s));
        bench.fixture.host.setAttachment(attachedAs(Role::Administrator));
        QVERIFY(mayType());
        QVERIFY(page->message().isEmpty());
    }

    void anAdministratorSavesSettingsAndTestsNothingFromHere()
    {
        const Bench bench(attachedAs(Role::Administrator));
        bench.fixture.window().showPage(CommandId::ShowSettings);
        auto *page = qobject_cast<SettingsPage *>(bench.fixture.window().page(CommandId::ShowSettings));
        page->showChapter(ChapterId::Report);
        auto *line = page->field(u"zoho.report"_s)->findChild<QLineEdit *>();
        line->setText(u"Other"_s);
        Q_EMIT line->textEdited(u"Other"_s);
        page->save();
        QTRY_VERIFY(bench.fixture.host.reconfigured());
        QCOMPARE(bench.fixture.host.reconfigured()->zoho.report, u"Other"_s);
        const auto tests = page->findChildren<QPushButton *>(u"test"_s);
        QVERIFY(!tests.isEmpty());
        for (const QPushButton *test : tests) {
            QVERIFY(!test->isEnabled());
            QVERIFY(test->toolTip().contains(server));
        }
    }

    void aLostConnectionIsSaidWithItsAgeAndGoesByItself()
    {
        Bench bench(attachedAs(Role::Operator));
        QTRY_VERIFY(bench.fixture.isEnabled(CommandId::SyncNow));
        const QDateTime since = bench.fixture.cycle.clock.utcNow().addSecs(-185);
        bench.fixture.host.setAttachment(lostSince(since));
        QVERIFY(bench.banner()->isVisible());
        const QString sentence = bench.banner()->sentence();
        QVERIFY2(sentence.contains(server), qPrintable(sentence));
        QVERIFY2(sentence.contains(since.toLocalTime().toString(u"HH:mm"_s)), qPrintable(sentence));
        QVERIFY2(sentence.contains(u"3 min"_s), qPrintable(sentence));
        QVERIFY2(sentence.contains(u"What is shown here is from"_s), qPrintable(sentence));
        QVERIFY2(bench.statusBarText().contains(u"server"_s), qPrintable(bench.statusBarText()));
        bench.fixture.host.setAttachment(attachedAs(Role::Operator));
        QVERIFY(bench.banner()->isHidden());
        QTRY_VERIFY(bench.fixture.isEnabled(CommandId::SyncNow));
        QTRY_VERIFY(!bench.statusBarText().contains(u"server"_s));
    }

    void aRefusedCallerIsAskedForAnotherPasswordOnce()
    {
        class ShownSwitch final : public ServerSwitch
        {
        public:
            [[nodiscard]] ServerChoice remembered() const override { return {.address = server}; }
            [[nodiscard]] bool isAttached() const override { return true; }
            void test(const ServerChoice &, std::function<void(const Expected<ServerGreeting> &)>) override {}
            void enter(const ServerChoice &, std::function<void(const Error &)>) override {}
            void leave() override {}
        } serverSwitch;
        WindowFixture fixture({}, [&](TestHost &host) {
            host.setServerSwitch(&serverSwitch);
            host.setAttachment(lostSince(QDateTime::currentDateTimeUtc(), ErrorKind::Forbidden));
        });
        QDialog *dialog = fixture.dialog(u"server"_s);
        QVERIFY(dialog);
        dialog->reject();
        QTRY_VERIFY(!fixture.dialog(u"server"_s));
        fixture.host.setAttachment(lostSince(QDateTime::currentDateTimeUtc(), ErrorKind::Forbidden));
        QVERIFY(!fixture.dialog(u"server"_s));
        QVERIFY(fixture.trigger(CommandId::AttachToServer));
        QTRY_VERIFY(fixture.dialog(u"server"_s));
    }

    void withoutAnyFigureYetNoneIsSaidToBeShown()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QString text = lostConnectionText(lostSince(now.addSecs(-3)), {}, now);
        QVERIFY2(!text.contains(u"What is shown"_s), qPrintable(text));
        QVERIFY2(!text.contains(u'('), qPrintable(text)); // an age of seconds is no news
    }

    void withoutAWindowNothingIsLeftOfIt()
    {
        const Bench bench(attachedAs(Role::Operator));
        QSignalSpy quitRequested(&bench.fixture.console(), &Console::quitRequested);
        bench.fixture.window().close(); // there is no tray here
        QTRY_COMPARE(quitRequested.size(), 1);
    }
};

QTEST_MAIN(AttachedTest)

} // namespace tst_attached

#include "tst_attached.moc"
