// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sidebyside.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

namespace tst_sidebyside {

using namespace statusbridge;

QWidget *part(int width, int height)
{
    class Half final : public QWidget
    {
    public:
        explicit Half(const QSize &size) : m_size(size) {}
        QSize sizeHint() const override { return m_size; }
        QSize minimumSizeHint() const override { return m_size; }

    private:
        QSize m_size;
    };
    return new Half({width, height});
}

//! Two parts in a window of the given size.
struct Two
{
    explicit Two(const QSize &size)
    {
        both.resize(size);
        both.show();
    }

    QWidget *first = part(500, 100);
    QWidget *second = part(600, 200);
    SideBySide both{{first, second}};
};

class SideBySideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsAreBesideEachOtherWhereThereIsRoom()
    {
        const Two two({1300, 300});
        QVERIFY(two.both.isBesideEachOther());
        QCOMPARE(two.first->y(), two.second->y());
        QVERIFY(two.second->x() >= two.first->x() + two.first->width());
    }

    void elseTheyAreBelowEachOther()
    {
        const Two two({900, 400});
        QVERIFY(!two.both.isBesideEachOther());
        QTRY_VERIFY(two.second->y() >= two.first->y() + two.first->height());
    }

    void theyKeepNoWindowWide()
    {
        QScrollArea area;
        area.setWidgetResizable(true);
        area.setWidget(new SideBySide({part(500, 100), part(600, 200)}));
        area.resize(1300, 250);
        area.show();
        auto *both = qobject_cast<SideBySide *>(area.widget());
        QTRY_VERIFY(both->isBesideEachOther());
        QCOMPARE(area.verticalScrollBar()->maximum(), 0);
        area.resize(700, 250);
        QTRY_VERIFY(!both->isBesideEachOther());
        QCOMPARE(area.horizontalScrollBar()->maximum(), 0);
        QTRY_VERIFY(area.verticalScrollBar()->maximum() > 0);
    }
};

QTEST_MAIN(SideBySideTest)

} // namespace tst_sidebyside

#include "tst_sidebyside.moc"
