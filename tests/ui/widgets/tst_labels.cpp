// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "ui/widgets/labels.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

namespace tst_labels {

using namespace statusbridge;

QString longText()
{
    return u"many words that need a line of their own "_s.repeated(12);
}

//! A field with its help, in a form, in a page that scrolls: as on the settings page.
QLabel *helpIn(QScrollArea &area)
{
    QLabel *help = quietLabel(longText());
    auto *field = new QWidget;
    auto *column = new QVBoxLayout(field);
    column->addWidget(new QLineEdit);
    column->addWidget(help);
    auto *form = new QWidget;
    auto *rows = new QFormLayout(form);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->addRow(u"A name that takes its place:"_s, field);
    rows->addRow(u"Another:"_s, new QLineEdit);
    auto *page = new QWidget;
    auto *pageColumn = new QVBoxLayout(page);
    pageColumn->addWidget(form);
    area.setWidgetResizable(true);
    area.setWidget(page);
    return help;
}

class LabelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foreignTextIsNeitherHtmlNorHidden()
    {
        const std::unique_ptr<QLabel> label(wrappedLabel(u"<b>a</b>\u202E"_s));
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(label->text(), u"<b>a</b>[U+202E]"_s);
        setVisibleText(label.get(), u"<i>\nb\u2066"_s);
        QCOMPARE(label->text(), u"<i>\nb[U+2066]"_s);
        QCOMPARE(toolTipText(u"<i> & "_s), u"<p>&lt;i&gt; &amp; </p>"_s);
        QCOMPARE(toolTipText({}), QString());
    }

    void aWrappedTextIsNeverCutOff_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {900, 640, 420, 320}) {
            QTest::addRow("%d pixels", width) << width;
        }
    }
    void aWrappedTextIsNeverCutOff()
    {
        QFETCH(const int, width);
        QScrollArea area;
        const QLabel *help = helpIn(area);
        area.resize(800, 200);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        area.resize(width, 200);
        QTRY_VERIFY2(help->height() >= help->heightForWidth(help->width()),
                     qPrintable(QString::number(help->height())));
    }

    void aWrappedTextThatGrowsGetsItsPlace()
    {
        QScrollArea area;
        QLabel *help = helpIn(area);
        help->setText(u"short"_s);
        area.resize(500, 200);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        help->setText(longText());
        QTRY_VERIFY(help->height() > 2 * help->fontMetrics().height());
        QTRY_VERIFY(help->height() >= help->heightForWidth(help->width()));
    }
};

QTEST_MAIN(LabelsTest)

} // namespace tst_labels

#include "tst_labels.moc"
