// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "ui/widgets/mnemonics.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

namespace tst_mnemonics {

using namespace statusbridge;

//! A field whose inner line takes the focus.
QWidget *fieldWithLine()
{
    auto *field = new QWidget;
    auto *line = new QLineEdit(field);
    field->setFocusProxy(line);
    return field;
}

QString labelOf(const QFormLayout &form, int row)
{
    return qobject_cast<QLabel *>(form.itemAt(row, QFormLayout::LabelRole)->widget())->text();
}

class MnemonicsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyIsReadFromAText()
    {
        QCOMPARE(mnemonicOf(u"C&lose"_s), QChar(u'L'));
        QCOMPARE(mnemonicOf(u"Fish && &chips"_s), QChar(u'C'));
        QVERIFY(mnemonicOf(u"Fish && chips"_s).isNull());
        QVERIFY(mnemonicOf(u"End&"_s).isNull());
    }

    void aTextIsReadWithoutItsKey()
    {
        QCOMPARE(withoutMnemonic(u"C&lose"_s), u"Close"_s);
        QCOMPARE(withoutMnemonic(u"खोजें (&F) …"_s), u"खोजें …"_s);
        QCOMPARE(withoutMnemonic(u"الرقم (&N):"_s), u"الرقم:"_s);
        QCOMPARE(withoutMnemonic(u"Ask &Zoho (1 call)"_s), u"Ask Zoho (1 call)"_s);
    }

    void aLetterThatIsJoinedToOthersIsNoKey()
    {
        const QStringList texts = {u"بعد صف جديد"_s, u"सभी बॉडी"_s, u"خادم API"_s};
        QCOMPARE(withMnemonics(texts, {}), QStringList({texts.at(0), texts.at(1), u"خادم &API"_s}));
    }

    void theBeginningOfAWordComesFirst()
    {
        const QStringList same(3, u"Queue ID"_s);
        QCOMPARE(withMnemonics(same, {}), QStringList({u"&Queue ID"_s, u"Queue &ID"_s, u"Q&ueue ID"_s}));
    }

    void whatHasNoLetterLeftStaysWithout()
    {
        QCOMPARE(withMnemonics({u"ab:"_s, u"Ärger"_s, QString()}, {u'A', u'B'}),
                 QStringList({u"ab:"_s, u"&Ärger"_s, QString()}));
    }

    void anEarlierTextMakesRoomForALaterOne()
    {
        QCOMPARE(withMnemonics({u"Abc"_s, u"A"_s}, {}), QStringList({u"A&bc"_s, u"&A"_s}));
        QCOMPARE(withMnemonics({u"ab"_s, u"bc"_s, u"a"_s}, {}), QStringList({u"a&b"_s, u"b&c"_s, u"&a"_s}));
    }

    void aTextThatHasOneKeepsIt() { QCOMPARE(withMnemonics({u"Ab"_s, u"&A"_s}, {}), QStringList({u"A&b"_s, u"&A"_s})); }

    void keysThatWereSetByHandStay()
    {
        QWidget page;
        auto *form = new QFormLayout(&page);
        form->addRow(u"Name:"_s, new QLineEdit);
        form->addRow(u"&Number:"_s, new QLineEdit);
        form->addRow(new QPushButton(u"&Apply"_s));
        form->addRow(new QCheckBox(u"Always"_s));
        addMnemonics(page, {u'M'});
        QCOMPARE(labelOf(*form, 0), u"Nam&e:"_s);
        QCOMPARE(labelOf(*form, 1), u"&Number:"_s);
        QCOMPARE(page.findChild<QCheckBox *>()->text(), u"A&lways"_s);
    }

    void aLabelLeadsToWhatTakesTheFocus()
    {
        QWidget page;
        auto *form = new QFormLayout(&page);
        QWidget *field = fieldWithLine();
        form->addRow(u"Name:"_s, field);
        addMnemonics(page);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.setFocus();
        QTest::keyClick(&page, Qt::Key_N, Qt::AltModifier);
        QCOMPARE(page.focusWidget(), field->findChild<QLineEdit *>());
    }

    void pagesThatAreNotSeenTogetherMayShareKeys()
    {
        QWidget page;
        auto *form = new QFormLayout(&page);
        form->addRow(u"Name:"_s, new QLineEdit);
        auto *tabs = new QTabWidget;
        QList<QFormLayout *> forms;
        for (int tab = 0; tab < 2; ++tab) {
            auto *content = new QWidget;
            forms.append(new QFormLayout(content));
            forms.last()->addRow(u"Note:"_s, new QLineEdit);
            tabs->addTab(content, u"Tab"_s);
        }
        form->addRow(tabs);
        addMnemonics(page);
        QCOMPARE(labelOf(*form, 0), u"&Name:"_s);
        QCOMPARE(labelOf(*forms.at(0), 0), u"N&ote:"_s);
        QCOMPARE(labelOf(*forms.at(1), 0), u"N&ote:"_s);
    }
};

QTEST_MAIN(MnemonicsTest)

} // namespace tst_mnemonics

#include "tst_mnemonics.moc"
