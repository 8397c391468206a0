// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host/logfeed.h"

#include <QTest>
#include <QThread>

#include <memory>
#include <vector>

namespace tst_logfeed {

using namespace statusbridge;

//! "abc": the messages "a", "b" and "c".
QStringList letters(const char *text)
{
    return QString::fromLatin1(text).split(QString(), Qt::SkipEmptyParts);
}

QStringList texts(const QList<LogRecord> &records)
{
    QStringList list;
    for (const LogRecord &record : records) {
        list += record.text;
    }
    return list;
}

void append(LogFeed &feed, const QStringList &messages)
{
    for (const QString &message : messages) {
        LogRecord record;
        record.text = message;
        feed.append(record);
    }
}

class LogFeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyOneHasNothing()
    {
        LogFeed feed;
        QCOMPARE(feed.newestNumber(), 0);
        QVERIFY(feed.after(0, 10).isEmpty());
        QVERIFY(feed.after(5, 10).isEmpty());
    }

    void messagesAreNumberedFromOneOn()
    {
        LogFeed feed;
        append(feed, letters("ab"));
        const QList<LogRecord> records = feed.after(0, 10);
        QCOMPARE(records.at(0).number, 1);
        QCOMPARE(records.at(1).number, 2);
        QCOMPARE(feed.newestNumber(), 2);
    }

    void whatWasReadIsNotReadAgain()
    {
        LogFeed feed;
        append(feed, letters("abc"));
        QCOMPARE(texts(feed.after(1, 10)), letters("bc"));
        QVERIFY(feed.after(3, 10).isEmpty());
        QVERIFY(feed.after(99, 10).isEmpty());
    }

    void aPortionIsNeverLargerThanAskedFor()
    {
        LogFeed feed;
        append(feed, letters("abc"));
        QCOMPARE(texts(feed.after(0, 2)), letters("ab"));
        QCOMPARE(texts(feed.after(2, 2)), letters("c"));
        QVERIFY(feed.after(0, 0).isEmpty());
    }

    void theOldestGoWhenItIsFull()
    {
        LogFeed feed(2);
        append(feed, letters("abc"));
        QCOMPARE(texts(feed.after(0, 10)), letters("bc"));
        QCOMPARE(feed.after(0, 10).first().number, 2);
        QCOMPARE(texts(feed.after(2, 10)), letters("c"));
    }

    void manyThreadsWriteWhileOneReads()
    {
        LogFeed feed(100000);
        std::vector<std::unique_ptr<QThread>> writers;
        for (int writer = 0; writer < 4; ++writer) {
            writers.emplace_back(QThread::create([&feed] {
                for (int count = 0; count < 5000; ++count) {
                    append(feed, letters("a"));
                }
            }));
            writers.back()->start();
        }
        quint64 last = 0;
        while (last < 20000) {
            for (const LogRecord &record : feed.after(last, 100)) {
                QCOMPARE(record.number, last + 1);
                last = record.number;
            }
        }
        for (const auto &writer : writers) {
            QVERIFY(writer->wait());
        }
        QCOMPARE(feed.newestNumber(), 20000);
    }
};

QTEST_GUILESS_MAIN(LogFeedTest)

} // namespace tst_logfeed

#include "tst_logfeed.moc"
