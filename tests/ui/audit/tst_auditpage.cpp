// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/localenginesession.h"
#include "tests/ui/consolefixture.h"
#include "ui/audit/auditmodel.h"
#include "ui/audit/auditpage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/datatable.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace tst_auditpage {

using namespace statusbridge;

int rows(const AuditPage &page)
{
    return page.findChild<DataTable *>(u"audit"_s)->model()->rowCount();
}

QString cell(const AuditPage &page, int row, int column)
{
    return page.findChild<DataTable *>(u"audit"_s)->model()->index(row, column).data().toString();
}

bool says(const QWidget &page, const QString &text)
{
    const auto labels = page.findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
                       [&](const QLabel *label) { return label->isVisibleTo(&page) && label->text().contains(text); });
}

class AuditPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ConsoleFixture>();
        m_session = *LocalEngineSession::open(m_fixture->cycle.environment);
        m_fixture->cycle.execute(u"DELETE FROM statusbridge_audit"_s);
    }

    void cleanup() { m_session.reset(); }

    void withoutAChangeItSaysSo()
    {
        AuditPage page(m_fixture->context());
        page.show();
        page.activate();
        QTRY_VERIFY(says(page, u"Nobody has changed anything yet"_s));
        QVERIFY(page.availableCommands().isEmpty());
    }

    void aChangeTellsWhoDidWhat()
    {
        m_session->setActor({.kind = ActorKind::ApiUser, .name = u"anna"_s, .address = u"203.0.113.9"_s});
        QVERIFY(m_session->addUser(u"zoe"_s, Secret("x"), Role::Viewer));
        m_session->setActor({.kind = ActorKind::Window, .name = u"bob@desk"_s});
        QVERIFY(m_session->setUserRole(u"zoe"_s, Role::Operator));
        AuditPage page(m_fixture->context());
        page.show();
        page.activate();
        QTRY_COMPARE(rows(page), 2);
        QCOMPARE(cell(page, 0, AuditModel::NameColumn), u"bob@desk"_s);
        QCOMPARE(cell(page, 0, AuditModel::ActionColumn), u"role changed"_s);
        QCOMPARE(cell(page, 0, AuditModel::BeforeColumn), u"viewer"_s);
        QCOMPARE(cell(page, 0, AuditModel::AfterColumn), u"operator"_s);
        QCOMPARE(cell(page, 1, AuditModel::PlaceColumn), u"203.0.113.9"_s);
        QVERIFY(page.availableCommands().contains(CommandId::ExportCsv));
    }

    void aLongListIsReadAsItIsScrolled()
    {
        addRows(250);
        AuditPage page(m_fixture->context());
        page.resize(900, 500);
        page.show();
        page.activate();
        QTRY_VERIFY(rows(page) > 0);
        auto *table = page.findChild<DataTable *>(u"audit"_s);
        for (int tries = 0; tries < 20 && table->model()->rowCount() < 250; ++tries) {
            const int before = table->model()->rowCount();
            table->model()->fetchMore({});
            QTRY_VERIFY(table->model()->rowCount() > before);
        }
        QCOMPARE(rows(page), 250);
        QCOMPARE(cell(page, 249, AuditModel::ObjectColumn), u"0"_s);
    }

    void theFilterLeavesOut()
    {
        m_session->setActor({.kind = ActorKind::Window, .name = u"bob@desk"_s});
        addRows(3);
        m_session->setActor({.kind = ActorKind::ApiUser, .name = u"anna"_s});
        addRows(2);
        AuditPage page(m_fixture->context());
        page.show();
        page.activate();
        QTRY_COMPARE(rows(page), 5);
        page.findChild<QLineEdit *>()->setText(u"bob"_s);
        QTRY_COMPARE(rows(page), 3);
        page.findChild<QLineEdit *>()->setText(u"nobody"_s);
        QTRY_VERIFY(says(page, u"No change fits"_s));
    }

    void allThatFitIsExported()
    {
        addRows(3);
        AuditPage page(m_fixture->context());
        QSignalSpy done(&page, &Page::done);
        page.show();
        page.activate();
        QTRY_COMPARE(rows(page), 3);
        page.execute(CommandId::ExportCsv);
        auto *dialog = page.findChild<QFileDialog *>(u"exportDialog"_s);
        QVERIFY(dialog);
        const QString path = m_fixture->cycle.directory.filePath(u"changes.csv"_s);
        Q_EMIT dialog->fileSelected(path);
        QTRY_COMPARE(done.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QCOMPARE(text.trimmed().count('\n'), 3);
        QVERIFY2(text.contains("release"), text.constData());
    }

    void aDatabaseThatFailsIsTold()
    {
        addRows(1);
        AuditPage page(m_fixture->context());
        page.show();
        page.activate();
        QTRY_COMPARE(rows(page), 1);
        m_fixture->cycle.execute(u"DROP TABLE statusbridge_audit"_s);
        page.execute(CommandId::Refresh);
        QTRY_VERIFY(!page.findChild<Banner *>()->sentence().isEmpty());
    }

private:
    void addRows(int count)
    {
        for (int i = 0; i < count; ++i) {
            m_session->note({.action = AuditAction::Release, .object = QString::number(i)});
        }
    }

    std::unique_ptr<ConsoleFixture> m_fixture;
    std::unique_ptr<LocalEngineSession> m_session;
};

QTEST_MAIN(AuditPageTest)

} // namespace tst_auditpage

#include "tst_auditpage.moc"
