// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/settingstable.h"
#include "tests/ui/consolefixture.h"
#include "tests/ui/remoteend.h"
#include "tests/zohosim/testclient.h"
#include "ui/settings/connectpanel.h"
#include "ui/settings/namespanel.h"
#include "ui/settings/previewpanel.h"
#include "ui/settings/settingeditor.h"
#include "ui/settings/settingsdraft.h"
#include "ui/settings/settingsform.h"
#include "ui/settings/tablespanel.h"
#include "ui/settings/testpanel.h"
#include "ui/settings/tokendialog.h"
#include "ui/settings/tokenspanel.h"
#include "ui/settings/userspanel.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include <thread>

namespace tst_panels {

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
    void aWrongCodeIsReportedAndCanBeTriedAgain();
    void aMissingClientSecretCostsNoCode();
    void aSecretThatIsTypedIsUsed();
    void theBrowserConnects();
    void aSignInCanBeGivenUp();
    void closingDuringASignInWaitsForNothing();
    void namesAreFetchedForTheLists();
    void aMissingScopeIsAWarning();
    void aTestTriesWhatIsNotSaved();
    void aTestOfAHangingZohoHoldsNothing();
    void anEditMakesFindingsOld();
    void tablesAreMadeInTheDatabaseOfTheForm();
    void tablesAreMadeOnlyOnConfirmation();
    void anIndexThatHoldsWritersUpIsAskedFor();
    void aDatabaseThatCannotBeOpenedIsReported();
    void aPreviewShowsWhatTheMappingMeans();
    void aPreviewShowsRowsBesideTheirRecords();
    void aPreviewNeedsNoZoho();
    void aTestThatIsNotWaitedForIsForgotten();
    void usersAreAddedAndRemoved();
    void aRoleIsChosenAndChanged();
    void aNameThatIsTakenIsReported();
    void aTokenIsShownOnceAndRevoked();
    void aTokenThatCannotBeIsReported();
    void whatNeedsTheEnginesOwnMachineIsDisabledElsewhere();

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
    ConnectPanel panel(m_fixture->gateway, *m_draft);
    QSignalSpy connected(&panel, &ConnectPanel::connected);
    auto *line = panel.findChild<QLineEdit *>(u"grantCode"_s);
    QCOMPARE(line->echoMode(), QLineEdit::Password);
    QTest::keyClicks(line, m_fixture->cycle.zoho.addGrantCode());
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(panel.isBusy());
    QTRY_COMPARE(connected.size(), 1);
    QVERIFY(line->text().isEmpty());
    QVERIFY(!panel.isBusy());
    QVERIFY(m_fixture->cycle.secrets.read(secretnames::zohoRefreshToken())->has_value());
    QVERIFY(panel.message().startsWith(u"Connected."_s));
}

void PanelsTest::aWrongCodeIsReportedAndCanBeTriedAgain()
{
    ConnectPanel panel(m_fixture->gateway, *m_draft);
    auto *line = panel.findChild<QLineEdit *>(u"grantCode"_s);
    line->setText(u"1000.no.code"_s);
    panel.connectWithCode();
    QTRY_VERIFY(!panel.isBusy());
    QVERIFY2(panel.message().startsWith(u"Zoho doesn't know this code"_s), qPrintable(panel.message()));
    QVERIFY(!panel.message().contains(u'`'));
    QCOMPARE(line->text(), u"1000.no.code"_s);
    QCOMPARE(line->selectedText(), line->text()); // to be typed over
    QVERIFY(!panel.message().contains(u"1000.no.code"_s));
    QVERIFY(line->isEnabled());
}

void PanelsTest::aMissingClientSecretCostsNoCode()
{
    QVERIFY(m_fixture->cycle.secrets.remove(secretnames::zohoClientSecret()).hasValue());
    ConnectPanel panel(m_fixture->gateway, *m_draft);
    const QString code = m_fixture->cycle.zoho.addGrantCode();
    auto *line = panel.findChild<QLineEdit *>(u"grantCode"_s);
    line->setText(code);
    panel.connectWithCode();
    QTRY_VERIFY(!panel.isBusy());
    QVERIFY2(panel.message().contains(u"The client secret is missing"_s), qPrintable(panel.message()));
    QCOMPARE(line->text(), code);
    QCOMPARE(m_fixture->cycle.zoho.calls(CallKind::Token), 0);
}

void PanelsTest::aSecretThatIsTypedIsUsed()
{
    const Secret known = **m_fixture->cycle.secrets.read(secretnames::zohoClientSecret());
    QVERIFY(m_fixture->cycle.secrets.remove(secretnames::zohoClientSecret()).hasValue());
    m_draft->setSecret(secretnames::zohoClientSecret(), known);
    ConnectPanel panel(m_fixture->gateway, *m_draft);
    QSignalSpy connected(&panel, &ConnectPanel::connected);
    panel.findChild<QLineEdit *>(u"grantCode"_s)->setText(m_fixture->cycle.zoho.addGrantCode());
    panel.connectWithCode();
    QTRY_COMPARE(connected.size(), 1);
    QVERIFY((*m_fixture->cycle.secrets.read(secretnames::zohoClientSecret()))->equals(known));
    QVERIFY(m_draft->secrets().isEmpty());
}

void PanelsTest::theBrowserConnects()
{
    QVERIFY(m_fixture->cycle.secrets.remove(secretnames::zohoRefreshToken()).hasValue());
    Settings anyPort = m_fixture->cycle.settings;
    anyPort.zoho.redirectPort = 0;
    m_draft->reset(anyPort, {});
    ConnectPanel panel(m_fixture->gateway, *m_draft);
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
    ConnectPanel panel(m_fixture->gateway, *m_draft);
    bool isOpened = false;
    panel.setBrowser([&](const QUrl &) { isOpened = true; });
    panel.signIn();
    QTRY_VERIFY(isOpened);
    panel.cancel();
    QTRY_VERIFY(!panel.isBusy());
    QCOMPARE(m_fixture->cycle.zoho.calls(CallKind::Token), 0);
}

void PanelsTest::closingDuringASignInWaitsForNothing()
{
    Settings anyPort = m_fixture->cycle.settings;
    anyPort.zoho.redirectPort = 0;
    m_draft->reset(anyPort, {});
    auto panel = std::make_unique<ConnectPanel>(m_fixture->gateway, *m_draft);
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
    SettingsForm form(*m_draft, {}, {u"zoho.report"_s, u"fields.status"_s});
    NamesPanel panel(m_fixture->gateway, *m_draft, form.fields());
    QSignalSpy finished(&panel, &NamesPanel::finished);
    panel.fetch();
    QVERIFY(panel.isBusy());
    QTRY_COMPARE(finished.size(), 1);
    const auto names = [&](const char *name) { return form.field(QString::fromLatin1(name))->editor().names(); };
    QCOMPARE(names("zoho.report"), QStringList(u"All_Messages"_s));
    QVERIFY(names("fields.status").contains(u"Queue_ID_DV"_s));
    QCOMPARE(m_draft->settings().fields.status, u"Status"_s); // lists change no value
    QCOMPARE(m_fixture->cycle.zoho.calls(CallKind::Meta), 3);
}

void PanelsTest::aMissingScopeIsAWarning()
{
    m_fixture->cycle.zoho.configure(
        [](zohosim::Options &options) { options.scopes.removeAll(u"ZohoCreator.meta.application.READ"_s); });
    SettingsForm form(*m_draft, {}, {u"zoho.report"_s});
    NamesPanel panel(m_fixture->gateway, *m_draft, form.fields());
    QSignalSpy finished(&panel, &NamesPanel::finished);
    panel.fetch();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY2(panel.message().contains(u"type them in"_s), qPrintable(panel.message()));
}

void PanelsTest::aTestTriesWhatIsNotSaved()
{
    set("zoho.report", u"Elsewhere"_s);
    TestPanel panel(m_fixture->gateway, *m_draft, {DoctorArea::Zoho});
    QSignalSpy finished(&panel, &TestPanel::finished);
    QTest::mouseClick(panel.findChild<QPushButton *>(u"test"_s), Qt::LeftButton);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(panel.findings().size(), 2);
    QVERIFY(panel.findings().last().severity == Finding::Severity::Error);
    QVERIFY(!m_fixture->host.reconfigured());
}

void PanelsTest::aTestOfAHangingZohoHoldsNothing()
{
    m_fixture->cycle.zoho.addFault(Fault::of(Fault::Action::Hang).on(CallKind::Token).repeated(Fault::forever));
    set("network.timeout_seconds", 1);
    TestPanel panel(m_fixture->gateway, *m_draft, {DoctorArea::Zoho});
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
    TestPanel panel(m_fixture->gateway, *m_draft, {DoctorArea::Secrets});
    QSignalSpy finished(&panel, &TestPanel::finished);
    panel.run();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(panel.findings().size(), 1);
    set("zoho.report", u"Elsewhere"_s);
    QVERIFY(panel.findings().isEmpty());
}

void PanelsTest::tablesAreMadeInTheDatabaseOfTheForm()
{
    const QString file = m_fixture->cycle.directory.filePath(u"new.db"_s);
    set("database.name", file);
    TablesPanel panel(m_fixture->gateway, *m_draft);
    QSignalSpy migrated(&panel, &TablesPanel::migrated);
    panel.migrate();
    QTRY_COMPARE(migrated.size(), 1);
    QVERIFY(QFile::exists(file));
    QVERIFY(!panel.message().isEmpty());
}

void PanelsTest::tablesAreMadeOnlyOnConfirmation()
{
    const QString file = m_fixture->cycle.directory.filePath(u"new.db"_s);
    set("database.name", file);
    TablesPanel panel(m_fixture->gateway, *m_draft);
    QTest::mouseClick(panel.button(), Qt::LeftButton);
    QPointer<QMessageBox> question = panel.findChild<QMessageBox *>();
    QVERIFY(question);
    QVERIFY2(question->informativeText().contains(u"Updated"_s), qPrintable(question->informativeText()));
    question->button(QMessageBox::Cancel)->click();
    QTRY_VERIFY(!question);
    QVERIFY(!panel.isBusy());
    QVERIFY(!QFile::exists(file));
    QTest::mouseClick(panel.button(), Qt::LeftButton);
    QTest::mouseClick(panel.findChild<QPushButton *>(u"accept"_s), Qt::LeftButton);
    QVERIFY(panel.isBusy());
    QTRY_VERIFY(!panel.isBusy());
    QVERIFY(QFile::exists(file));
}

void PanelsTest::anIndexThatHoldsWritersUpIsAskedFor()
{
    CycleFixture &cycle = m_fixture->cycle;
    cycle.execute(u"DROP INDEX statusbridge_webhook_logs_queue_id"_s);
    cycle.execute(
        u"INSERT INTO webhook_logs (queue_id, status) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
        "FROM n WHERE i < 250000) SELECT 'q-' || i, 'sent' FROM n"_s);
    const auto indexes = [&] {
        return cycle.scalar(u"SELECT count(*) FROM sqlite_master WHERE name = 'statusbridge_webhook_logs_queue_id'"_s)
            .toInt();
    };
    TablesPanel panel(m_fixture->gateway, *m_draft);
    panel.migrate();
    QPointer<QMessageBox> question;
    QTRY_VERIFY_WITH_TIMEOUT((question = panel.findChild<QMessageBox *>()), 30000);
    QVERIFY2(question->informativeText().contains(u"about 2 seconds"_s), qPrintable(question->informativeText()));
    QCOMPARE(indexes(), 0);
    QTRY_VERIFY(!panel.isBusy());
    QTest::mouseClick(panel.findChild<QPushButton *>(u"accept"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!panel.isBusy(), 30000);
    QCOMPARE(indexes(), 1);
}

void PanelsTest::aDatabaseThatCannotBeOpenedIsReported()
{
    set("database.name", u"/proc/none/x.db"_s);
    TablesPanel panel(m_fixture->gateway, *m_draft);
    panel.migrate();
    QTRY_VERIFY(!panel.isBusy());
    QVERIFY2(panel.message().contains(u"/proc/none/x.db"_s), qPrintable(panel.message()));
}

void PanelsTest::aPreviewShowsWhatTheMappingMeans()
{
    for (int i = 1; i <= 7; ++i) {
        m_fixture->cycle.addWebhook(u"q-%1"_s.arg(i), u"sent"_s);
    }
    m_fixture->cycle.addDelivered(u"q-1"_s, u"deleted"_s);
    PreviewPanel panel(m_fixture->gateway, *m_draft);
    QSignalSpy finished(&panel, &PreviewPanel::finished);
    panel.refresh();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(panel.lines().size(), 6); // five of each table at most
    QVERIFY(panel.lines().constFirst().startsWith(u"webhook_logs\t7\tq-7\tsent\tnone yet\t"_s));
    QVERIFY(panel.lines().constLast().startsWith(u"delivered_logs\t1\tq-1\tdeleted (unknown)\t"_s));
    set("webhook_logs.queue_id", u"nowhere"_s);
    panel.refresh();
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(panel.lines().size(), 1);
    QVERIFY2(panel.message().contains(u"nowhere"_s), qPrintable(panel.message()));
}

void PanelsTest::aPreviewShowsRowsBesideTheirRecords()
{
    const QString id = m_fixture->cycle.addRecord(u"q-1"_s, u"sent"_s);
    m_fixture->cycle.addDelivered(u"q-1"_s, u"read"_s);
    const QString done = m_fixture->cycle.addRecord(u"q-2"_s, u"delivered"_s);
    m_fixture->cycle.addDelivered(u"q-2"_s, u"sent"_s);
    PreviewPanel panel(m_fixture->gateway, *m_draft);
    QSignalSpy finished(&panel, &PreviewPanel::finished);
    panel.refresh();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(panel.lines().size(), 2);
    QVERIFY2(panel.lines().constFirst().contains(u"\tq-2\tsent\t%1 (delivered)\tnothing: "_s.arg(done)),
             qPrintable(panel.lines().constFirst()));
    QVERIFY2(panel.lines().constLast().contains(u"\tq-1\tread (counts as delivered)\t%1 (sent)\tdelivered\t"_s.arg(id)),
             qPrintable(panel.lines().constLast()));
    QCOMPARE(m_fixture->cycle.zoho.calls(CallKind::Update), 0);
}

void PanelsTest::aPreviewNeedsNoZoho()
{
    m_fixture->cycle.addDelivered(u"q-1"_s, u"read"_s);
    set("zoho.report", QString());
    PreviewPanel panel(m_fixture->gateway, *m_draft);
    QSignalSpy finished(&panel, &PreviewPanel::finished);
    panel.refresh();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(panel.lines().constFirst().contains(u"\tnot asked for\t"_s));
    QVERIFY2(panel.message().startsWith(u"The rows can be read"_s), qPrintable(panel.message()));
}

void PanelsTest::aTestThatIsNotWaitedForIsForgotten()
{
    m_fixture->cycle.zoho.addFault(Fault::of(Fault::Action::Hang).on(CallKind::Token).repeated(Fault::forever));
    set("network.timeout_seconds", 1);
    TestPanel panel(m_fixture->gateway, *m_draft, {DoctorArea::Token});
    panel.stopWaiting(); // nothing is under way
    QVERIFY(panel.message().isEmpty());
    panel.run();
    panel.stopWaiting();
    QVERIFY(!panel.isBusy());
    QVERIFY(panel.button()->isEnabled());
    QVERIFY(panel.message().startsWith(u"Stopped"_s));
    m_fixture->cycle.zoho.clearFaults();
    panel.run();
    QTRY_VERIFY(!panel.isBusy());
    QVERIFY(panel.isFine());
}

void PanelsTest::usersAreAddedAndRemoved()
{
    UsersPanel panel(m_fixture->gateway, *m_draft);
    panel.refresh();
    QTRY_VERIFY(panel.message().contains(u"Nobody"_s));
    QTest::keyClicks(panel.findChild<QLineEdit *>(u"userName"_s), u"collector"_s);
    auto *password = panel.findChild<QLineEdit *>(u"userPassword"_s);
    QTest::keyClicks(password, u"a long password"_s);
    QTest::keyClick(password, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(panel.users(), QStringList(u"collector"_s), 30000);
    QVERIFY(password->text().isEmpty());
    auto *list = panel.findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItem(0)->text(1), u"operator"_s);
    list->setCurrentItem(list->topLevelItem(0));
    const auto buttons = panel.findChildren<QPushButton *>();
    QTest::mouseClick(*std::ranges::find(buttons, u"Remove user"_s, &QPushButton::text), Qt::LeftButton);
    auto *question = panel.findChild<QMessageBox *>();
    QVERIFY(question);
    const auto answers = question->buttons();
    (*std::ranges::find(answers, u"Remove"_s, &QAbstractButton::text))->click();
    QTRY_VERIFY(panel.users().isEmpty());
}

void PanelsTest::aNameThatIsTakenIsReported()
{
    UsersPanel panel(m_fixture->gateway, *m_draft);
    for (int i = 0; i < 2; ++i) {
        panel.findChild<QLineEdit *>(u"userName"_s)->setText(u"collector"_s);
        panel.findChild<QLineEdit *>(u"userPassword"_s)->setText(u"a long password"_s);
        QTest::keyClick(panel.findChild<QLineEdit *>(u"userPassword"_s), Qt::Key_Return);
        if (i == 0) {
            QTRY_COMPARE_WITH_TIMEOUT(panel.users().size(), 1, 30000);
        }
    }
    QTRY_VERIFY_WITH_TIMEOUT(!panel.message().isEmpty(), 30000);
    QVERIFY2(panel.message().contains(u"collector"_s), qPrintable(panel.message()));
}

void PanelsTest::aRoleIsChosenAndChanged()
{
    UsersPanel panel(m_fixture->gateway, *m_draft);
    panel.findChild<QLineEdit *>(u"userName"_s)->setText(u"vera"_s);
    panel.findChild<QLineEdit *>(u"userPassword"_s)->setText(u"a long password"_s);
    panel.findChild<QComboBox *>(u"userRole"_s)->setCurrentIndex(0);
    QTest::keyClick(panel.findChild<QLineEdit *>(u"userPassword"_s), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(panel.users(), QStringList(u"vera"_s), 30000);
    auto *list = panel.findChild<QTreeWidget *>(u"users"_s);
    QCOMPARE(list->topLevelItem(0)->text(1), u"viewer"_s);
    auto *change = panel.findChild<QPushButton *>(u"changeRole"_s);
    QVERIFY(!change->isEnabled()); // no user is selected
    list->setCurrentItem(list->topLevelItem(0));
    QVERIFY(change->isEnabled());
    change->menu()->actions().constLast()->trigger();
    QTRY_COMPARE(list->topLevelItem(0)->text(1), u"administrator"_s);
}

void PanelsTest::aTokenIsShownOnceAndRevoked()
{
    TokensPanel panel(m_fixture->gateway, *m_draft);
    const QStringList others = isEngineRemote() ? QStringList(u"window"_s) : QStringList(); // the window's own
    panel.refresh();
    QTRY_VERIFY(isEngineRemote() ? panel.tokens() == others : panel.message().contains(u"no token"_s));
    auto *add = panel.findChild<QPushButton *>(u"addToken"_s);
    QVERIFY(!add->isEnabled());
    panel.findChild<QLineEdit *>(u"tokenName"_s)->setText(u"reports"_s);
    panel.findChild<QComboBox *>(u"tokenRole"_s)->setCurrentIndex(1);
    add->click();
    QTRY_COMPARE(panel.tokens(), QStringList(u"reports"_s) + others);
    auto *dialog = panel.findChild<TokenDialog *>();
    QVERIFY(dialog);
    const QString token = dialog->findChild<QLineEdit *>(u"token"_s)->text();
    QVERIFY2(token.startsWith(u"sbt_"), qPrintable(token));
    dialog->findChildren<QPushButton *>().constFirst()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), token);
    dialog->reject();
    auto *list = panel.findChild<QTreeWidget *>(u"tokens"_s);
    QCOMPARE(list->topLevelItem(0)->text(1), u"operator"_s);
    QVERIFY(!list->topLevelItem(0)->text(2).isEmpty());
    list->setCurrentItem(list->topLevelItem(0));
    panel.findChild<QPushButton *>(u"revokeToken"_s)->click();
    const auto answers = panel.findChild<QMessageBox *>()->buttons();
    (*std::ranges::find(answers, u"Revoke"_s, &QAbstractButton::text))->click();
    QTRY_COMPARE(panel.tokens(), others);
}

void PanelsTest::aTokenThatCannotBeIsReported()
{
    TokensPanel panel(m_fixture->gateway, *m_draft);
    panel.findChild<QLineEdit *>(u"tokenName"_s)->setText(u"a:b"_s);
    panel.findChild<QPushButton *>(u"addToken"_s)->click();
    QTRY_VERIFY(!panel.message().isEmpty());
    QVERIFY(!panel.findChild<TokenDialog *>());
    QVERIFY(panel.tokens().isEmpty());
}

void PanelsTest::whatNeedsTheEnginesOwnMachineIsDisabledElsewhere()
{
    const QString server = u"https://server:8085"_s;
    m_fixture->host.setAttachment({.server = server, .role = Role::Administrator});
    EngineGateway &gateway = m_fixture->gateway;
    const SettingsForm form(*m_draft, {}, {u"zoho.report"_s});
    const ConnectPanel sign(gateway, *m_draft);
    const NamesPanel names(gateway, *m_draft, form.fields());
    const TestPanel test(gateway, *m_draft, {DoctorArea::Zoho});
    const TablesPanel tables(gateway, *m_draft);
    const PreviewPanel preview(gateway, *m_draft);
    for (const QWidget *widget :
         std::initializer_list<const QWidget *>{sign.findChild<QLineEdit *>(u"grantCode"_s), names.button(),
                                                test.button(), tables.button(), preview.button()}) {
        QVERIFY(!widget->isEnabled());
        QVERIFY2(widget->toolTip().contains(server), qPrintable(widget->toolTip()));
    }
}

QTEST_MAIN(PanelsTest)

} // namespace tst_panels

#include "tst_panels.moc"
