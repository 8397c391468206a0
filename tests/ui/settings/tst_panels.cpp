// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/settingstable.h"
#include "tests/ui/consolefixture.h"
#include "tests/zohosim/testclient.h"
#include "ui/settings/connectpanel.h"
#include "ui/settings/nameeditor.h"
#include "ui/settings/namespanel.h"
#include "ui/settings/previewpanel.h"
#include "ui/settings/settingfield.h"
#include "ui/settings/settingsdraft.h"
#include "ui/settings/settingsform.h"
#include "ui/settings/tablespanel.h"
#include "ui/settings/testpanel.h"
#include "ui/settings/userspanel.h"

#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <thread>

using namespace statusbridge;
using zohosim::CallKind;
using zohosim::Fault;

//! The parts of settings and assistant that ask Zoho or the database, each on its own.
class PanelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aCodeConnects();
    void aWrongCodeIsToldAndCanBeTriedAgain();
    void theBrowserConnects();
    void aSignInCanBeGivenUp();
    void whoeverLeavesDuringASignInWaitsForNothing();
    void namesAreFetchedForTheLists();
    void aMissingScopeIsAWarning();
    void aTestTriesWhatIsNotSaved();
    void aTestOfAHangingZohoHoldsNobody();
    void anEditMakesFindingsOld();
    void tablesAreMadeInTheDatabaseOfTheForm();
    void tablesAreMadeOnlyIfSomebodySaysSo();
    void aDatabaseThatCannotBeOpenedIsTold();
    void aPreviewShowsWhatTheMappingMeans();
    void usersAreAddedAndRemoved();
    void aNameThatIsTakenIsTold();

private:
    void set(const char *name, const SettingValue &value);

    std::unique_ptr<ConsoleFixture> m_fixture;
    std::unique_ptr<SettingsDraft> m_draft;
};

void PanelsTest::init()
{
    m_fixture = std::make_unique<ConsoleFixture>();
    m_draft = std::make_unique<SettingsDraft>();
    m_draft->reset(m_fixture->cycle.settings, {});
}

void PanelsTest::cleanup()
{
    m_fixture.reset();
    m_draft.reset();
}

void PanelsTest::set(const char *name, const SettingValue &value)
{
    m_draft->setValue(*findSetting(QString::fromLatin1(name)), value);
}

void PanelsTest::aCodeConnects()
{
    QVERIFY(m_fixture->cycle.secrets.remove(secretnames::zohoRefreshToken()).hasValue());
    ConnectPanel panel(m_fixture->desk, *m_draft);
    QSignalSpy connected(&panel, &ConnectPanel::connected);
    auto *line = panel.findChild<QLineEdit *>(QStringLiteral("grantCode"));
    QCOMPARE(line->echoMode(), QLineEdit::Password);
    QTest::keyClicks(line, m_fixture->cycle.zoho.addGrantCode());
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(panel.isBusy());
    QVERIFY(line->text().isEmpty());
    QTRY_COMPARE(connected.size(), 1);
    QVERIFY(!panel.isBusy());
    QVERIFY(m_fixture->cycle.secrets.read(secretnames::zohoRefreshToken())->has_value());
    QVERIFY(panel.message().startsWith(QStringLiteral("Connected.")));
}

void PanelsTest::aWrongCodeIsToldAndCanBeTriedAgain()
{
    ConnectPanel panel(m_fixture->desk, *m_draft);
    auto *line = panel.findChild<QLineEdit *>(QStringLiteral("grantCode"));
    line->setText(QStringLiteral("1000.no.code"));
    panel.connectWithCode();
    QTRY_VERIFY(!panel.isBusy());
    QVERIFY2(panel.message().contains(QStringLiteral("grant code")), qPrintable(panel.message()));
    QVERIFY(!panel.message().contains(QStringLiteral("1000.no.code")));
    QVERIFY(line->isEnabled());
}

void PanelsTest::theBrowserConnects()
{
    QVERIFY(m_fixture->cycle.secrets.remove(secretnames::zohoRefreshToken()).hasValue());
    Settings anyPort = m_fixture->cycle.settings;
    anyPort.zoho.redirectPort = 0;
    m_draft->reset(anyPort, {});
    ConnectPanel panel(m_fixture->desk, *m_draft);
    std::thread browser;
    panel.setBrowser([&](const QUrl &page) {
        QCOMPARE(QThread::currentThread(), qApp->thread());
        browser = std::thread([page] {
            const auto target = [](const QUrl &url) {
                return url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
            };
            zohosim::TestClient zoho(static_cast<quint16>(page.port()));
            const QUrl back(QString::fromLatin1(zoho.exchange("GET", target(page)).header("location")));
            zohosim::TestClient here(static_cast<quint16>(back.port()));
            (void)here.exchange("GET", target(back));
        });
    });
    QSignalSpy connected(&panel, &ConnectPanel::connected);
    panel.signIn();
    QTRY_COMPARE(connected.size(), 1);
    browser.join();
    QVERIFY(m_fixture->cycle.secrets.read(secretnames::zohoRefreshToken())->has_value());
}

void PanelsTest::aSignInCanBeGivenUp()
{
    Settings anyPort = m_fixture->cycle.settings;
    anyPort.zoho.redirectPort = 0;
    m_draft->reset(anyPort, {});
    ConnectPanel panel(m_fixture->desk, *m_draft);
    bool isOpened = false;
    panel.setBrowser([&](const QUrl &) { isOpened = true; });
    panel.signIn();
    QTRY_VERIFY(isOpened);
    panel.cancel();
    QTRY_VERIFY(!panel.isBusy());
    QCOMPARE(m_fixture->cycle.zoho.calls(CallKind::Token), 0);
}

void PanelsTest::whoeverLeavesDuringASignInWaitsForNothing()
{
    Settings anyPort = m_fixture->cycle.settings;
    anyPort.zoho.redirectPort = 0;
    m_draft->reset(anyPort, {});
    auto panel = std::make_unique<ConnectPanel>(m_fixture->desk, *m_draft);
    bool isOpened = false;
    panel->setBrowser([&](const QUrl &) { isOpened = true; });
    panel->signIn();
    QTRY_VERIFY(isOpened);
    QElapsedTimer clock;
    clock.start();
    panel.reset();
    m_fixture.reset(); // waits for what is under way
    QVERIFY(clock.elapsed() < 10000);
}

void PanelsTest::namesAreFetchedForTheLists()
{
    SettingsForm form(*m_draft, {}, {QStringLiteral("zoho.report"), QStringLiteral("fields.status")});
    NamesPanel panel(m_fixture->desk, *m_draft, form.fields());
    QSignalSpy finished(&panel, &NamesPanel::finished);
    panel.fetch();
    QVERIFY(panel.isBusy());
    QTRY_COMPARE(finished.size(), 1);
    const auto names = [&](const char *name) {
        return qobject_cast<NameEditor *>(&form.field(QString::fromLatin1(name))->editor())->names();
    };
    QCOMPARE(names("zoho.report"), QStringList(QStringLiteral("All_Messages")));
    QVERIFY(names("fields.status").contains(QStringLiteral("Queue_ID_DV")));
    QCOMPARE(m_draft->settings().fields.status, QStringLiteral("Status")); // lists change no value
    QCOMPARE(m_fixture->cycle.zoho.calls(CallKind::Meta), 3);
}

void PanelsTest::aMissingScopeIsAWarning()
{
    m_fixture->cycle.zoho.configure([](zohosim::Options &options) {
        options.scopes.removeAll(QStringLiteral("ZohoCreator.meta.application.READ"));
    });
    SettingsForm form(*m_draft, {}, {QStringLiteral("zoho.report")});
    NamesPanel panel(m_fixture->desk, *m_draft, form.fields());
    QSignalSpy finished(&panel, &NamesPanel::finished);
    panel.fetch();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY2(panel.message().contains(QStringLiteral("type them in")), qPrintable(panel.message()));
}

void PanelsTest::aTestTriesWhatIsNotSaved()
{
    set("zoho.report", QStringLiteral("Elsewhere"));
    TestPanel panel(m_fixture->desk, *m_draft, {ExaminationArea::Zoho});
    QSignalSpy finished(&panel, &TestPanel::finished);
    QTest::mouseClick(panel.findChild<QPushButton *>(QStringLiteral("test")), Qt::LeftButton);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(panel.findings().size(), 2);
    QVERIFY(panel.findings().last().severity == Finding::Severity::Error);
    QVERIFY(!m_fixture->host.reconfigured());
}

void PanelsTest::aTestOfAHangingZohoHoldsNobody()
{
    m_fixture->cycle.zoho.addFault(Fault::of(Fault::Action::Hang).on(CallKind::Token).repeated(Fault::forever));
    set("network.timeout_seconds", 1);
    TestPanel panel(m_fixture->desk, *m_draft, {ExaminationArea::Zoho});
    QElapsedTimer clock;
    clock.start();
    panel.run();
    QVERIFY(clock.elapsed() < 500);
    QVERIFY(panel.isBusy());
    QTRY_VERIFY_WITH_TIMEOUT(!panel.isBusy(), 60000);
    QVERIFY(panel.findings().first().severity == Finding::Severity::Error);
}

void PanelsTest::anEditMakesFindingsOld()
{
    TestPanel panel(m_fixture->desk, *m_draft, {ExaminationArea::Secrets});
    QSignalSpy finished(&panel, &TestPanel::finished);
    panel.run();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(panel.findings().size(), 1);
    set("zoho.report", QStringLiteral("Elsewhere"));
    QVERIFY(panel.findings().isEmpty());
}

void PanelsTest::tablesAreMadeInTheDatabaseOfTheForm()
{
    const QString file = m_fixture->cycle.directory.filePath(QStringLiteral("new.db"));
    set("database.name", file);
    TablesPanel panel(m_fixture->desk, *m_draft);
    QSignalSpy migrated(&panel, &TablesPanel::migrated);
    panel.migrate();
    QTRY_COMPARE(migrated.size(), 1);
    QVERIFY(QFile::exists(file));
    QVERIFY(!panel.message().isEmpty());
}

void PanelsTest::tablesAreMadeOnlyIfSomebodySaysSo()
{
    const QString file = m_fixture->cycle.directory.filePath(QStringLiteral("new.db"));
    set("database.name", file);
    TablesPanel panel(m_fixture->desk, *m_draft);
    QTest::mouseClick(panel.button(), Qt::LeftButton);
    QPointer<QMessageBox> question = panel.findChild<QMessageBox *>();
    QVERIFY(question);
    QVERIFY2(question->informativeText().contains(QStringLiteral("Updated")), qPrintable(question->informativeText()));
    question->button(QMessageBox::Cancel)->click();
    QTRY_VERIFY(!question);
    QVERIFY(!panel.isBusy());
    QVERIFY(!QFile::exists(file));
    QTest::mouseClick(panel.button(), Qt::LeftButton);
    QTest::mouseClick(panel.findChild<QPushButton *>(QStringLiteral("accept")), Qt::LeftButton);
    QVERIFY(panel.isBusy());
    QTRY_VERIFY(!panel.isBusy());
    QVERIFY(QFile::exists(file));
}

void PanelsTest::aDatabaseThatCannotBeOpenedIsTold()
{
    set("database.name", QStringLiteral("/proc/none/x.db"));
    TablesPanel panel(m_fixture->desk, *m_draft);
    panel.migrate();
    QTRY_VERIFY(!panel.isBusy());
    QVERIFY2(panel.message().contains(QStringLiteral("/proc/none/x.db")), qPrintable(panel.message()));
}

void PanelsTest::aPreviewShowsWhatTheMappingMeans()
{
    for (int i = 1; i <= 7; ++i) {
        m_fixture->cycle.addWebhook(QStringLiteral("q-%1").arg(i), QStringLiteral("sent"));
    }
    m_fixture->cycle.addDelivered(QStringLiteral("q-1"), QStringLiteral("deleted"));
    PreviewPanel panel(m_fixture->desk, *m_draft);
    QSignalSpy finished(&panel, &PreviewPanel::finished);
    panel.refresh();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(panel.lines().size(), 6); // five of each table at most
    QVERIFY(panel.lines().first().startsWith(QStringLiteral("webhook_logs\t7\tq-7\tsent\t")));
    QVERIFY(panel.lines().last().startsWith(QStringLiteral("delivered_logs\t1\tq-1\tdeleted (unknown)\t")));
    set("webhook_logs.queue_id", QStringLiteral("nowhere"));
    panel.refresh();
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(panel.lines().size(), 1);
    QVERIFY2(panel.message().contains(QStringLiteral("nowhere")), qPrintable(panel.message()));
}

void PanelsTest::usersAreAddedAndRemoved()
{
    UsersPanel panel(m_fixture->desk, *m_draft);
    panel.refresh();
    QTRY_VERIFY(panel.message().contains(QStringLiteral("Nobody")));
    QTest::keyClicks(panel.findChild<QLineEdit *>(QStringLiteral("userName")), QStringLiteral("collector"));
    auto *password = panel.findChild<QLineEdit *>(QStringLiteral("userPassword"));
    QTest::keyClicks(password, QStringLiteral("a long password"));
    QTest::keyClick(password, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(panel.users(), QStringList(QStringLiteral("collector")), 30000);
    QVERIFY(password->text().isEmpty());
    panel.findChild<QListWidget *>()->setCurrentRow(0);
    const auto buttons = panel.findChildren<QPushButton *>();
    QTest::mouseClick(*std::ranges::find(buttons, QStringLiteral("Remove user"), &QPushButton::text), Qt::LeftButton);
    auto *question = panel.findChild<QMessageBox *>();
    QVERIFY(question);
    const auto answers = question->buttons();
    (*std::ranges::find(answers, QStringLiteral("Remove"), &QAbstractButton::text))->click();
    QTRY_VERIFY(panel.users().isEmpty());
}

void PanelsTest::aNameThatIsTakenIsTold()
{
    UsersPanel panel(m_fixture->desk, *m_draft);
    for (int i = 0; i < 2; ++i) {
        panel.findChild<QLineEdit *>(QStringLiteral("userName"))->setText(QStringLiteral("collector"));
        panel.findChild<QLineEdit *>(QStringLiteral("userPassword"))->setText(QStringLiteral("a long password"));
        QTest::keyClick(panel.findChild<QLineEdit *>(QStringLiteral("userPassword")), Qt::Key_Return);
        if (i == 0) {
            QTRY_COMPARE_WITH_TIMEOUT(panel.users().size(), 1, 30000);
        }
    }
    QTRY_VERIFY_WITH_TIMEOUT(!panel.message().isEmpty(), 30000);
    QVERIFY2(panel.message().contains(QStringLiteral("collector")), qPrintable(panel.message()));
}

QTEST_MAIN(PanelsTest)
#include "tst_panels.moc"
