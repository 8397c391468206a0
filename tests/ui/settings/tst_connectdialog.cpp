// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/consolefixture.h"
#include "tests/ui/nameless.h"
#include "ui/settings/connectdialog.h"
#include "ui/settings/connectpanel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace tst_connectdialog {

using namespace statusbridge;

class ConnectDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCodeIsAllThatIsAskedFor()
    {
        ConsoleFixture fixture;
        QVERIFY(fixture.cycle.secrets.remove(secretnames::zohoRefreshToken()).hasValue());
        ConnectDialog dialog(fixture.context());
        dialog.show();
        QSignalSpy connected(&dialog, &ConnectDialog::connected);
        auto *code = dialog.findChild<QLineEdit *>(u"grantCode"_s);
        QCOMPARE(dialog.focusWidget(), code); // the first thing to do
        QTest::keyClicks(code, fixture.cycle.zoho.addGrantCode());
        QTest::keyClick(code, Qt::Key_Return);
        QTRY_COMPARE(connected.size(), 1);
        QVERIFY(fixture.cycle.secrets.read(secretnames::zohoRefreshToken())->has_value());
        QVERIFY(!fixture.host.reconfigured()); // nothing was changed
        const auto *next = qobject_cast<QPushButton *>(dialog.focusWidget());
        QVERIFY(next && next->text() == u"Close"_s);
        QVERIFY(dialog.isVisible()); // says so
        const QStringList nameless = namelessIn(dialog);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void aWrongCodeStaysToBeCorrected()
    {
        ConsoleFixture fixture;
        ConnectDialog dialog(fixture.context());
        dialog.show();
        QSignalSpy connected(&dialog, &ConnectDialog::connected);
        auto *code = dialog.findChild<QLineEdit *>(u"grantCode"_s);
        code->setFocus();
        QTest::keyClicks(code, u"1000.wrong"_s);
        QTest::keyClick(code, Qt::Key_Return);
        QTRY_VERIFY(!dialog.panel().isBusy());
        QCOMPARE(code->text(), u"1000.wrong"_s);
        QCOMPARE(dialog.focusWidget(), code);
        QVERIFY(connected.isEmpty());
    }
};

QTEST_MAIN(ConnectDialogTest)

} // namespace tst_connectdialog

#include "tst_connectdialog.moc"
