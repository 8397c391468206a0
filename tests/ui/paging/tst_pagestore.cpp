// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paging/pagestore.h"

#include <QTest>

#include <numeric>

namespace tst_pagestore {

using namespace statusbridge;

using Store = PageStore<int, int>;

QList<int> numbers(int from, int count)
{
    QList<int> list(count);
    std::iota(list.begin(), list.end(), from);
    return list;
}

Store makeStore(int rows)
{
    Store store([](const int &row) { return row; });
    for (int from = 0; from < rows; from += Store::pageSize) {
        store.append(numbers(from, std::min(Store::pageSize, rows - from)));
    }
    return store;
}

class PageStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAppendedIsFoundAgain()
    {
        Store store = makeStore(600);
        QCOMPARE(store.size(), 600);
        QCOMPARE(*store.row(0), 0);
        QCOMPARE(*store.row(599), 599);
        QCOMPARE(store.end(), 599);
    }

    void rowsThatComeOneByOneFillThePagesEvenly()
    {
        Store store = makeStore(0);
        for (int i = 0; i < 2 * Store::pageSize + 10; ++i) {
            store.append({i});
        }
        QCOMPARE(store.pageCount(), 3);
        QCOMPARE(store.startOf(1), Store::pageSize - 1);
        QCOMPARE(*store.row(Store::pageSize), Store::pageSize);
        QCOMPARE(store.end(), 2 * Store::pageSize + 9);
    }

    void aMillionRowsKeepAFewPages()
    {
        Store store = makeStore(1000 * 1000);
        QCOMPARE(store.size(), 1000 * 1000);
        QVERIFY(store.rowsInMemory() <= Store::keptPages * Store::pageSize);
        QVERIFY(!store.row(500 * 1000));
        QCOMPARE(*store.row(999999), 999999);
    }

    void aPageThatWasLetGoComesBackUnderItsPosition()
    {
        Store store = makeStore(1000 * 1000);
        const int page = store.pageOf(500 * 1000);
        store.restore(page, numbers(store.startOf(page) + 1, Store::pageSize));
        QCOMPARE(*store.row(500 * 1000), 500 * 1000);
        QVERIFY(store.rowsInMemory() <= Store::keptPages * Store::pageSize);
    }

    void thePagesUsedRecentlyStay()
    {
        Store store = makeStore(Store::pageSize * Store::keptPages);
        QVERIFY(store.row(0)); // looked at: now the newest use
        store.append(numbers(store.size(), Store::pageSize));
        store.append(numbers(store.size(), Store::pageSize));
        QVERIFY(store.row(0));
        QVERIFY(!store.row(Store::pageSize));
    }

    void whatIsNewOnTopMovesTheRestDown()
    {
        Store store = makeStore(300);
        store.prepend({-1, -2});
        store.prepend({-3});
        QCOMPARE(store.size(), 303);
        QCOMPARE(*store.row(0), -3);
        QCOMPARE(*store.row(2), -2);
        QCOMPARE(*store.row(3), 0);
        QCOMPARE(store.firstRowOf(1), 3 + Store::pageSize);
        QCOMPARE(store.pageOf(2 + Store::pageSize), 0);
        QCOMPARE(store.pageOf(3 + Store::pageSize), 1);
    }

    void aRowIsReplacedWhereverItIs()
    {
        Store store = makeStore(300);
        store.prepend({-1});
        QCOMPARE(store.replace(-10, [](int row) { return row == -1; }), 0);
        QCOMPARE(store.replace(1270, [](int row) { return row == 270; }), 271);
        QCOMPARE(*store.row(0), -10);
        QCOMPARE(*store.row(271), 1270);
        QCOMPARE(store.replace(0, [](int row) { return row == 5000; }), -1);
    }
};

QTEST_GUILESS_MAIN(PageStoreTest)

} // namespace tst_pagestore

#include "tst_pagestore.moc"
