// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/languages.h"
#include "engine/core/literals.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/assistant/assistant.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTabBar>
#include <QTest>
#include <QTranslator>

namespace tst_translated {

using namespace statusbridge;

//! Puts what it translates between brackets, so that a text without them did not ask for a translation.
class Brackets : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return u"⟦%1⟧"_s.arg(QString::fromUtf8(source));
    }
};

QStringList textsOf(const QWidget &widget)
{
    QStringList texts = {widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        texts += label->text();
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        texts += button->text();
    } else if (const auto *box = qobject_cast<const QGroupBox *>(&widget)) {
        texts += box->title();
    } else if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
        texts += line->placeholderText();
    } else if (const auto *choices = qobject_cast<const QComboBox *>(&widget); choices && !choices->isEditable()) {
        texts += choices->currentText();
    } else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            texts += tabs->tabText(tab);
        }
    } else if (const auto *header = qobject_cast<const QHeaderView *>(&widget)) {
        for (int section = 0; section < header->count(); ++section) {
            texts += header->model()->headerData(section, header->orientation()).toString();
        }
    } else if (const auto *list = qobject_cast<const QListWidget *>(&widget)) {
        for (int row = 0; row < list->count(); ++row) {
            texts += list->item(row)->text();
        }
    }
    return texts;
}

//! Names, addresses, values and times are the same in every language.
bool isName(const QString &text)
{
    static const QRegularExpression names(
        u"^(?:\\W|\\d|Statusbridge|Ctrl|Shift|Alt|F\\d+|q-\\d+|test|Mon|Tue|Wed|Thu|Fri|Sat|Sun|AM|PM)*$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return names.match(text).hasMatch() || text.startsWith(u"https://"_s);
}

//! Texts of \p root that a person sees and that no translation can change.
QStringList untranslatedIn(const QWidget &root)
{
    QStringList found;
    const auto check = [&](const QString &text) {
        if (!text.contains(u'⟦') && !isName(text)) {
            found += text.simplified();
        }
    };
    for (const auto *widget : root.findChildren<QWidget *>()) {
        if (widget->isVisible()) {
            std::ranges::for_each(textsOf(*widget), check);
        }
    }
    for (const auto *action : root.findChildren<QAction *>()) {
        check(action->text());
    }
    return found;
}

//! No text is in the window's sources that a translation does not reach.
class TranslatedTest : public QObject
{
    Q_OBJECT

private:
    static void verify(QStringList found)
    {
        for (const Language &language : languages()) {
            found.removeAll(language.ownName);
        }
        found.removeDuplicates();
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    Brackets m_brackets;

private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&m_brackets); }
    void cleanupTestCase() { QCoreApplication::removeTranslator(&m_brackets); }

    void onEveryPage()
    {
        WindowFixture fixture([](CycleFixture &cycle) {
            cycle.addSentRecords(3);
            static_cast<void>(cycle.sync());
        });
        QStringList found;
        for (const CommandId page : {CommandId::ShowOverview, CommandId::ShowDelivery, CommandId::ShowRuns,
                                     CommandId::ShowLookup, CommandId::ShowParked, CommandId::ShowAudit}) {
            fixture.window().showPage(page);
            QTest::qWait(100); // what it asks for comes in
            found += untranslatedIn(fixture.window());
        }
        verify(found);
    }

    void inEveryChapterOfTheSettings()
    {
        WindowFixture fixture;
        fixture.window().showPage(CommandId::ShowSettings);
        auto *chapters = fixture.window().currentPage()->findChild<QListWidget *>();
        QStringList found;
        for (int chapter = 0; chapter < chapters->count(); ++chapter) {
            chapters->setCurrentRow(chapter);
            QTest::qWait(50);
            found += untranslatedIn(fixture.window());
        }
        verify(found);
    }

    void inEveryStepOfTheAssistant()
    {
        WindowFixture fixture([](CycleFixture &cycle) { cycle.settings.zoho = {}; });
        QTRY_VERIFY(fixture.window().findChild<Assistant *>());
        auto *assistant = fixture.window().findChild<Assistant *>();
        QStringList found;
        for (int step = 0; step < assistant->stepCount(); ++step) {
            assistant->showStep(step);
            found += untranslatedIn(*assistant);
        }
        assistant->reject();
        verify(found);
    }
};

QTEST_MAIN(TranslatedTest)

} // namespace tst_translated

#include "tst_translated.moc"
