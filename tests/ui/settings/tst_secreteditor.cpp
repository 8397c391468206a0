// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/consolefixture.h"
#include "ui/settings/secreteditor.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace tst_secreteditor {

using namespace statusbridge;

class SecretEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itSaysWhetherThereIsOneAndWhere();
    void aSecretIsStoredAndNeverShownAgain();
    void whatIsBegunCanBeLeftAlone();
    void aSecretCanBeRemoved();
    void aReadOnlyStoreSaysWhatToDo();

private:
    [[nodiscard]] QString text() const { return m_editor->findChild<QLabel *>()->text(); }
    [[nodiscard]] QPushButton *button(const QString &text) const;
    void refresh();

    std::unique_ptr<ConsoleFixture> m_fixture;
    std::unique_ptr<SecretEditor> m_editor;
};

void SecretEditorTest::init()
{
    m_editor.reset();
    m_fixture = std::make_unique<ConsoleFixture>();
    QVERIFY(m_fixture->cycle.secrets.remove(secretnames::databasePassword()).hasValue());
    m_editor =
        std::make_unique<SecretEditor>(m_fixture->gateway, secretnames::databasePassword(), u"Database password"_s);
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

void SecretEditorTest::aSecretIsStoredAndNeverShownAgain()
{
    refresh();
    QTest::mouseClick(button(u"Enter…"_s), Qt::LeftButton);
    auto *line = m_editor->findChild<QLineEdit *>();
    QVERIFY(line->isVisible());
    QCOMPARE(line->echoMode(), QLineEdit::Password);
    QTest::keyClicks(line, u"hush"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(m_editor->isStored());
    QVERIFY((*m_fixture->cycle.secrets.read(secretnames::databasePassword()))->equals(Secret("hush")));
    QVERIFY(!line->isVisible());
    QVERIFY(line->text().isEmpty());
    QTest::mouseClick(button(u"Replace…"_s), Qt::LeftButton);
    QVERIFY(line->text().isEmpty());
}

void SecretEditorTest::whatIsBegunCanBeLeftAlone()
{
    refresh();
    QTest::mouseClick(button(u"Enter…"_s), Qt::LeftButton);
    QTest::keyClicks(m_editor->findChild<QLineEdit *>(), u"hush"_s);
    QTest::mouseClick(button(u"Cancel"_s), Qt::LeftButton);
    QVERIFY(m_editor->findChild<QLineEdit *>()->text().isEmpty());
    refresh();
    QVERIFY(!m_editor->isStored());
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
    QVERIFY(!button(u"Enter…"_s)->isEnabled());
}

QTEST_MAIN(SecretEditorTest)

} // namespace tst_secreteditor

#include "tst_secreteditor.moc"
