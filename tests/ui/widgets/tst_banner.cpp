// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"

#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

namespace tst_banner {

using namespace statusbridge;

class BannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBannerIsThereOnlyWhileItHasSomethingToTell()
    {
        QWidget window;
        auto *banner = new Banner;
        (new QVBoxLayout(&window))->addWidget(banner);
        window.show();
        QVERIFY(!banner->isVisible());
        QVERIFY(banner->sentence().isEmpty());
        banner->showMessage(Severity::Bad, u"The database is gone."_s);
        QVERIFY(banner->isVisible());
        QCOMPARE(banner->sentence(), u"The database is gone."_s);
        QCOMPARE(banner->accessibleName(), u"The database is gone."_s);
        banner->clear();
        QVERIFY(!banner->isVisible());
        QVERIFY(banner->sentence().isEmpty());
    }

    void aBannersButtonDoesItsAction()
    {
        QWidget window;
        auto *banner = new Banner;
        (new QVBoxLayout(&window))->addWidget(banner);
        window.show();
        QAction action(u"Mend it"_s);
        QSignalSpy triggered(&action, &QAction::triggered);
        banner->showMessage(Severity::Warning, u"It is broken."_s, &action);
        auto *button = banner->findChild<QToolButton *>();
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(triggered.size(), 1);
        banner->showMessage(Severity::Good, u"It is mended."_s);
        QVERIFY(!button->isVisible());
    }

    void whatABannerTellsIsNeverTakenForMarkup()
    {
        Banner banner;
        banner.showMessage(Severity::Bad, u"<b>3 < 4</b>"_s);
        for (const QLabel *label : banner.findChildren<QLabel *>()) {
            QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
        }
    }

    void anEmptyStateSaysWhatItMeansAndWhatToDo()
    {
        EmptyState state;
        state.show();
        QAction action(u"Begin"_s);
        QSignalSpy triggered(&action, &QAction::triggered);
        auto *button = state.findChild<QToolButton *>();
        QVERIFY(!button->isVisible());
        state.setIcon(u"log"_s);
        state.setTexts(u"Nothing is here"_s, u"It will come."_s);
        state.setAction(&action);
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(triggered.size(), 1);
        QStringList texts;
        for (const QLabel *label : state.findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty()) {
                texts += label->text();
            }
        }
        QCOMPARE(texts, QStringList({u"Nothing is here"_s, u"It will come."_s}));
        state.setAction(nullptr);
        QVERIFY(!button->isVisible());
    }

    void allLinesOfAnEmptyStateCanBeRead()
    {
        EmptyState state;
        state.resize(1000, 400);
        state.setTexts(u"Nothing is here"_s, u"Words and more words. "_s.repeated(20));
        state.show();
        QTest::qWait(0);
        for (const QLabel *label : state.findChildren<QLabel *>()) {
            if (label->isVisible() && label->wordWrap()) {
                QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                         qPrintable(u"%1 of %2"_s.arg(label->height()).arg(label->heightForWidth(label->width()))));
            }
        }
    }

    void labelsShowForeignTextAsItIs()
    {
        const QString text = u"<a href=\"x\">&amp;</a>"_s;
        for (QLabel *label :
             {titleLabel(text), sectionLabel(text), wrappedLabel(text), valueLabel(text), quietLabel(text)}) {
            const std::unique_ptr<QLabel> owned(label);
            QCOMPARE(label->textFormat(), Qt::PlainText);
            QCOMPARE(label->text(), text);
        }
    }
};

QTEST_MAIN(BannerTest)

} // namespace tst_banner

#include "tst_banner.moc"
