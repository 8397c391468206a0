// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "ui/commands/commandset.h"
#include "ui/server/serverdialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace tst_serverdialog {

using namespace statusbridge;

//! A switch that answers what the test wants.
class TestSwitch final : public ServerSwitch
{
public:
    [[nodiscard]] ServerChoice remembered() const override { return last; }
    [[nodiscard]] bool isAttached() const override { return attached; }
    void test(const ServerChoice &choice, std::function<void(const Expected<ServerGreeting> &)> then) override
    {
        tested = choice;
        answerTest = std::move(then);
    }
    void enter(const ServerChoice &choice, std::function<void(const Error &)> failed) override
    {
        entered = choice;
        answerEnter = std::move(failed);
    }
    void leave() override { hasLeft = true; }

    ServerChoice last;
    bool attached = false;
    std::optional<ServerChoice> tested;
    std::optional<ServerChoice> entered;
    bool hasLeft = false;
    std::function<void(const Expected<ServerGreeting> &)> answerTest;
    std::function<void(const Error &)> answerEnter;
};

class ServerDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsMissing()
    {
        TestSwitch serverSwitch;
        const ServerDialog dialog(serverSwitch);
        QVERIFY(refusal(dialog).contains(u"address"_s));
        line(dialog, "serverAddress")->setText(u"server"_s);
        QVERIFY(refusal(dialog).contains(u"user"_s));
        line(dialog, "serverUser")->setText(u"anna"_s);
        QVERIFY(refusal(dialog).contains(u"password"_s));
        line(dialog, "serverSecret")->setText(u"hunter2"_s);
        QVERIFY(button(dialog, "enterServer")->isEnabled());
        QVERIFY(button(dialog, "leaveServer")->isHidden());
    }

    void aTokenNeedsNoUser()
    {
        TestSwitch serverSwitch;
        const ServerDialog dialog(serverSwitch);
        line(dialog, "serverAddress")->setText(u"server"_s);
        dialog.findChild<QComboBox *>(u"serverSignIn"_s)->setCurrentIndex(1);
        line(dialog, "serverSecret")->setText(u"sbt_x"_s);
        const auto choice = dialog.choice();
        QVERIFY(choice.hasValue());
        QCOMPARE(choice->address, u"https://server:8085"_s);
        QVERIFY(choice->user.isEmpty());
    }

    void whatIsNoServerIsNotAsked()
    {
        TestSwitch serverSwitch;
        const ServerDialog dialog(serverSwitch);
        fill(dialog, u"http://server:8085"_s);
        button(dialog, "testServer")->click();
        QVERIFY(!serverSwitch.tested);
        QVERIFY2(dialog.message().contains(u"https"_s), qPrintable(dialog.message()));
    }

    void aTestSaysWhoOneIsAndLeavesNothing()
    {
        TestSwitch serverSwitch;
        const ServerDialog dialog(serverSwitch);
        fill(dialog);
        button(dialog, "testServer")->click();
        QVERIFY(!button(dialog, "testServer")->isEnabled());
        QCOMPARE(serverSwitch.tested->user, u"anna"_s);
        serverSwitch.answerTest(ServerGreeting{.caller = u"anna"_s, .role = Role::Operator, .version = u"1.0"_s});
        for (const auto &word : {u"anna"_s, u"operator"_s, u"1.0"_s}) {
            QVERIFY2(dialog.message().contains(word), qPrintable(dialog.message()));
        }
        QVERIFY(!serverSwitch.entered);
        QVERIFY(button(dialog, "testServer")->isEnabled());
    }

    void onlyAServerThatAnswersIsEntered()
    {
        TestSwitch serverSwitch;
        ServerDialog dialog(serverSwitch);
        fill(dialog);
        button(dialog, "enterServer")->click();
        serverSwitch.answerTest(Error{.kind = ErrorKind::Unreachable, .message = u"It is down."_s});
        QVERIFY(!serverSwitch.entered);
        QVERIFY(dialog.message().contains(u"It is down."_s));
        button(dialog, "enterServer")->click();
        serverSwitch.answerTest(ServerGreeting{.caller = u"anna"_s});
        QVERIFY(serverSwitch.entered);
        QVERIFY(serverSwitch.entered->secret.equals(Secret("hunter2")));
        serverSwitch.answerEnter(Error{.kind = ErrorKind::Configuration, .message = u"No keychain."_s});
        QVERIFY(dialog.message().contains(u"No keychain."_s));
    }

    void aStoredSecretNeedNotBeTyped()
    {
        TestSwitch serverSwitch;
        serverSwitch.last = {.address = u"https://server:8085"_s, .user = u"anna"_s};
        const ServerDialog dialog(serverSwitch);
        QVERIFY(button(dialog, "enterServer")->isEnabled());
        line(dialog, "serverUser")->setText(u"ben"_s); // whose password is not stored
        QVERIFY(!button(dialog, "enterServer")->isEnabled());
    }

    void leadsBack()
    {
        TestSwitch serverSwitch;
        serverSwitch.attached = true;
        const ServerDialog dialog(serverSwitch);
        QVERIFY(!button(dialog, "leaveServer")->isHidden());
        button(dialog, "leaveServer")->click();
        QVERIFY(serverSwitch.hasLeft);
    }

private:
    [[nodiscard]] static QLineEdit *line(const ServerDialog &dialog, const char *name)
    {
        return dialog.findChild<QLineEdit *>(QLatin1StringView(name));
    }
    [[nodiscard]] static QPushButton *button(const ServerDialog &dialog, const char *name)
    {
        return dialog.findChild<QPushButton *>(QLatin1StringView(name));
    }
    [[nodiscard]] static QString refusal(const ServerDialog &dialog)
    {
        return button(dialog, "enterServer")->property(disabledReasonProperty).toString();
    }
    static void fill(const ServerDialog &dialog, const QString &address = u"https://server:8085"_s)
    {
        line(dialog, "serverAddress")->setText(address);
        line(dialog, "serverUser")->setText(u"anna"_s);
        line(dialog, "serverSecret")->setText(u"hunter2"_s);
    }
};

QTEST_MAIN(ServerDialogTest)

} // namespace tst_serverdialog

#include "tst_serverdialog.moc"
