// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/cyclesummary.h"
#include "tests/ui/window/languages.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/overview/dryrundialog.h"
#include "ui/theme/icons.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/tablemodel.h"

#include <QStandardItemModel>
#include <QStyleOptionViewItem>
#include <QTest>

namespace tst_columnwords {

using namespace statusbridge;

//! Columns that say one of a few words, by the names of their tables and their numbers.
QStringList columnsOfWords()
{
    return {u"audit 2"_s,        u"audit 4"_s,       u"deliveryMessages 0"_s, u"dryRun 1"_s,
            u"lastOutcomes 3"_s, u"log 1"_s,         u"lookup-attempts 1"_s,  u"lookup-rows 2"_s,
            u"lookup-rows 3"_s,  u"lookup-rows 4"_s, u"records 0"_s,          u"runs 1"_s,
            u"runs 2"_s};
}

//! How wide the delegate of \p table makes a cell with \p word, alone and beside an icon.
int neededFor(const QTableView &table, const QString &word, bool hasIcon)
{
    QStandardItemModel model;
    auto *item = new QStandardItem(word);
    if (hasIcon) {
        item->setIcon(themedIcon(u"good"_s));
    }
    model.appendRow(item);
    QStyleOptionViewItem option;
    option.initFrom(&table);
    option.font = table.font();
    const int icon = table.style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, &table);
    option.decorationSize = QSize(icon, icon);
    return table.itemDelegate()->sizeHint(option, model.index(0, 0)).width();
}

class ColumnWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { forgetLanguages(); }

    void noWordIsCut_data() { addLanguages(); }
    void noWordIsCut()
    {
        speakLanguageOfRow();
        const WindowFixture fixture;
        CycleSummary summary;
        summary.dryRun = true;
        const DryRunDialog dryRun(summary);
        QList<DataTable *> tables = fixture.window().findChildren<DataTable *>();
        tables += dryRun.findChildren<DataTable *>();
        QStringList found;
        QStringList cut;
        for (DataTable *table : std::as_const(tables)) {
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                const auto title = [&](int role) { return table->model()->headerData(column, Qt::Horizontal, role); };
                const QStringList words = title(columnWordsRole).toStringList();
                if (words.isEmpty()) {
                    continue;
                }
                found += u"%1 %2"_s.arg(table->objectName(), QString::number(column));
                table->setColumnHidden(column, false);
                for (const QString &word : words) {
                    const int needed = neededFor(*table, word, title(columnIconsRole).toBool());
                    if (needed > table->columnWidth(column)) {
                        cut += u"%1: “%2” has %3 of %4"_s.arg(found.constLast(), word,
                                                              QString::number(table->columnWidth(column)),
                                                              QString::number(needed));
                    }
                }
            }
        }
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
        found.sort();
        QCOMPARE(found, columnsOfWords());
    }
};

QTEST_MAIN(ColumnWordsTest)

} // namespace tst_columnwords

#include "tst_columnwords.moc"
