// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/consolefixture.h"
#include "ui/settings/secreteditor.h"
#include "ui/settings/settingsdraft.h"
#include "ui/settings/typedsecrets.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace tst_secreteditor {

using namespace statusbridge;

class SecretEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itSaysWhetherThereIsOneAndWhere();
    void whatIsTypedIsStoredWhenAskedAndNeverShownAgain();
    void whatIsTypedMeanwhileIsKept();
    void whatIsTypedCanBeShown();
    void whatIsRevertedIsForgotten();
    void aSecretCanBeRemoved();
    void aReadOnlyStoreSaysWhatToDo();
    void aFileThatOthersCanReadIsMendedByAButton();
    void whereTheEngineIsOnAnotherMachineItIsKeptThere();

private:
    [[nodiscard]] QString text() const { return m_editor->findChild<QLabel *>()->text(); }
    [[nodiscard]] QLineEdit *line() const { return m_editor->findChild<QLineEdit *>(); }
    [[nodiscard]] QPushButton *button(const QString &text) const;
    void refresh();
    void store();

    std::unique_ptr<ConsoleFixture> m_fixture;
    std::unique_ptr<SettingsDraft> m_draft;
    std::unique_ptr<SecretEditor> m_editor;
};

void SecretEditorTest::init()
{
    m_editor.reset();
    m_fixture = std::make_unique<ConsoleFixture>();
    m_draft = std::make_unique<SettingsDraft>();
    QVERIFY(m_fixture->cycle.secrets.remove(secretnames::databasePassword()).hasValue());
    m_editor = std::make_unique<SecretEditor>(m_fixture->gateway, *m_draft, secretnames::databasePassword(),
                                              u"Database password"_s);
    m_editor->show();
}

QPushButton *SecretEditorTest::button(const QString &text) const
{
    const auto buttons = m_editor->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == text) {
            return button;
        }
    }
    return nullptr;
}

void SecretEditorTest::refresh()
{
    QSignalSpy changes(m_editor.get(), &SecretEditor::stateChanged);
    m_editor->refresh();
    QTRY_COMPARE(changes.size(), 1);
}

void SecretEditorTest::itSaysWhetherThereIsOneAndWhere()
{
    refresh();
    QVERIFY(!m_editor->isStored());
    QVERIFY(text().startsWith(u"Not stored yet."_s));
    QVERIFY(!button(u"Remove"_s)->isVisible());
    QVERIFY(m_fixture->cycle.secrets.write(secretnames::databasePassword(), Secret("hush")).hasValue());
    refresh();
    QVERIFY(m_editor->isStored());
    QVERIFY(text().startsWith(u"Stored in "_s));
}

void SecretEditorTest::store()
{
    bool isDone = false;
    storeTypedSecrets(m_fixture->gateway, *m_draft, m_editor.get(), [&](const Expected<void> &stored) {
        QVERIFY(stored);
        isDone = true;
    });
    QTRY_VERIFY(isDone);
}

void SecretEditorTest::whatIsTypedIsStoredWhenAskedAndNeverShownAgain()
{
    refresh();
    QVERIFY(line()->isVisible());
    QCOMPARE(line()->echoMode(), QLineEdit::Password);
    QTest::keyClicks(line(), u"hush "_s);
    QVERIFY(m_draft->isChanged());
    QVERIFY(m_editor->isGiven() && !m_editor->isStored());
    QVERIFY(!m_fixture->cycle.secrets.read(secretnames::databasePassword())->has_value());
    store();
    QTRY_VERIFY(m_editor->isStored());
    QVERIFY((*m_fixture->cycle.secrets.read(secretnames::databasePassword()))->equals(Secret("hush")));
    QVERIFY(line()->text().isEmpty());
    QVERIFY(m_draft->secrets().isEmpty());
}

void SecretEditorTest::whatIsTypedMeanwhileIsKept()
{
    QTest::keyClicks(line(), u"hush"_s);
    const auto typed = m_draft->secrets();
    QTest::keyClicks(line(), u"-hush"_s);
    m_draft->noteStored(typed);
    QCOMPARE(line()->text(), u"hush-hush"_s);
    QVERIFY(m_draft->secrets().value(secretnames::databasePassword()).equals(Secret("hush-hush")));
}

void SecretEditorTest::whatIsTypedCanBeShown()
{
    auto *show = m_editor->findChild<QToolButton *>();
    QVERIFY(!show->isEnabled());
    QTest::keyClicks(line(), u"hush"_s);
    QTest::mouseClick(show, Qt::LeftButton);
    QCOMPARE(line()->echoMode(), QLineEdit::Normal);
    line()->clear();
    QCOMPARE(line()->echoMode(), QLineEdit::Password);
}

void SecretEditorTest::whatIsRevertedIsForgotten()
{
    QTest::keyClicks(line(), u"hush"_s);
    m_draft->reset(m_fixture->cycle.settings, {});
    QVERIFY(line()->text().isEmpty());
    QVERIFY(!m_draft->isChanged());
}

void SecretEditorTest::aSecretCanBeRemoved()
{
    QVERIFY(m_fixture->cycle.secrets.write(secretnames::databasePassword(), Secret("hush")).hasValue());
    refresh();
    QTest::mouseClick(button(u"Remove"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_editor->isStored());
    QVERIFY(!m_fixture->cycle.secrets.read(secretnames::databasePassword())->has_value());
}

void SecretEditorTest::aReadOnlyStoreSaysWhatToDo()
{
    m_fixture->cycle.secrets.setWritable(false);
    refresh();
    QVERIFY(text().contains(u"Put it there."_s));
    QVERIFY(!line()->isEnabled());
}

void SecretEditorTest::aFileThatOthersCanReadIsMendedByAButton()
{
    QTemporaryDir directory;
    const SecretStores stores = standardSecretStores({}, directory.path());
    SecretStore &store = *stores.back();
    const QString name = secretnames::databasePassword();
    QVERIFY(store.write(name, Secret("hush")));
    const QString file = directory.filePath(u"secrets/"_s + name);
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    m_fixture->host.setSecrets(store);
    refresh();
    QVERIFY(!m_editor->isStored());
    QVERIFY2(text().contains(u"Other users"_s) && !text().contains(u"chmod"_s), qPrintable(text()));
    auto *protect = m_editor->findChild<QPushButton *>(u"protect"_s);
    QVERIFY(protect->isVisible());
    QTest::mouseClick(protect, Qt::LeftButton);
    QTRY_VERIFY(m_editor->isStored());
    QVERIFY(!protect->isVisible());
    QVERIFY((*store.read(name))->equals(Secret("hush")));
}

void SecretEditorTest::whereTheEngineIsOnAnotherMachineItIsKeptThere()
{
    m_fixture->host.setAttachment({.server = u"https://server:8085"_s, .role = Role::Administrator});
    m_editor = std::make_unique<SecretEditor>(m_fixture->gateway, *m_draft, secretnames::databasePassword(),
                                              u"Database password"_s);
    m_editor->show();
    m_editor->refresh();
    QVERIFY(!line()->isEnabled() && line()->toolTip().contains(u"https://server:8085"_s));
    QVERIFY2(text().startsWith(u"Kept where the engine runs"_s), qPrintable(text()));
    QVERIFY(!button(u"Remove"_s)->isVisible() && !button(u"Protect it"_s)->isVisible());
}

QTEST_MAIN(SecretEditorTest)

} // namespace tst_secreteditor

#include "tst_secreteditor.moc"
