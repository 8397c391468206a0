// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"

#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

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
        banner->tell(Severity::Bad, QStringLiteral("The database is gone."));
        QVERIFY(banner->isVisible());
        QCOMPARE(banner->sentence(), QStringLiteral("The database is gone."));
        QCOMPARE(banner->accessibleName(), QStringLiteral("The database is gone."));
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
        QAction action(QStringLiteral("Mend it"));
        QSignalSpy triggered(&action, &QAction::triggered);
        banner->tell(Severity::Warning, QStringLiteral("It is broken."), &action);
        auto *button = banner->findChild<QToolButton *>();
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(triggered.size(), 1);
        banner->tell(Severity::Good, QStringLiteral("It is mended."));
        QVERIFY(!button->isVisible());
    }

    void whatABannerTellsIsNeverTakenForMarkup()
    {
        Banner banner;
        banner.tell(Severity::Bad, QStringLiteral("<b>3 < 4</b>"));
        for (const QLabel *label : banner.findChildren<QLabel *>()) {
            QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
        }
    }

    void anEmptyStateSaysWhatItMeansAndWhatToDo()
    {
        EmptyState state;
        state.show();
        QAction action(QStringLiteral("Begin"));
        QSignalSpy triggered(&action, &QAction::triggered);
        auto *button = state.findChild<QToolButton *>();
        QVERIFY(!button->isVisible());
        state.setIcon(QStringLiteral("log"));
        state.setTexts(QStringLiteral("Nothing is here"), QStringLiteral("It will come."));
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
        QCOMPARE(texts, QStringList({QStringLiteral("Nothing is here"), QStringLiteral("It will come.")}));
        state.setAction(nullptr);
        QVERIFY(!button->isVisible());
    }

    void allLinesOfAnEmptyStateCanBeRead()
    {
        EmptyState state;
        state.resize(1000, 400);
        state.setTexts(QStringLiteral("Nothing is here"), QStringLiteral("Words and more words. ").repeated(20));
        state.show();
        QTest::qWait(0);
        for (const QLabel *label : state.findChildren<QLabel *>()) {
            if (label->isVisible() && label->wordWrap()) {
                QVERIFY2(
                    label->height() >= label->heightForWidth(label->width()),
                    qPrintable(
                        QStringLiteral("%1 of %2").arg(label->height()).arg(label->heightForWidth(label->width()))));
            }
        }
    }

    void labelsShowForeignTextAsItIs()
    {
        const QString text = QStringLiteral("<a href=\"x\">&amp;</a>");
        for (QLabel *label :
             {titleLabel(text), sectionLabel(text), wrappedLabel(text), valueLabel(text), quietLabel(text)}) {
            const std::unique_ptr<QLabel> owned(label);
            QCOMPARE(label->textFormat(), Qt::PlainText);
            QCOMPARE(label->text(), text);
        }
    }
};

QTEST_MAIN(BannerTest)
#include "tst_banner.moc"
