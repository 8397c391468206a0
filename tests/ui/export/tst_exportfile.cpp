// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

namespace tst_exportfile {

using namespace statusbridge;

QList<ExportColumn> columns()
{
    return {{.key = u"number"_s, .title = u"Number"_s}};
}

//! So many pages of two rows.
ExportPages pages(int count)
{
    return [count, page = 0]() mutable -> Expected<QList<ExportRow>> {
        if (page == count) {
            return QList<ExportRow>();
        }
        ++page;
        return QList<ExportRow>{{page}, {-page}};
    };
}

//! As long as it lives, this process can't write a file beyond so many bytes, as on a disk without room.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes) : m_handler(signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit tight{.rlim_cur = bytes, .rlim_max = m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &tight);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class ExportFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesBecomeOneTable()
    {
        const QTemporaryDir folder;
        const QString csv = folder.filePath(u"a.csv"_s);
        QCOMPARE(*writeExport(csv, ExportFormat::Csv, columns(), pages(2)), 4);
        QCOMPARE(contents(csv), QByteArray("\xEF\xBB\xBFNumber\r\n1\r\n-1\r\n2\r\n-2\r\n"));
        const QString json = folder.filePath(u"a.json"_s);
        QCOMPARE(*writeExport(json, ExportFormat::Json, columns(), pages(3)), 6);
        QCOMPARE(QJsonDocument::fromJson(contents(json)).array().size(), 6);
    }

    void aFailureLeavesWhatWasThereBefore()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.csv"_s);
        QCOMPARE(*writeExport(path, ExportFormat::Csv, columns(), pages(1)), 2);
        const QByteArray before = contents(path);
        int asked = 0;
        const auto failed = writeExport(path, ExportFormat::Csv, columns(), [&asked]() -> Expected<QList<ExportRow>> {
            if (++asked > 1) {
                return Error{.kind = ErrorKind::Database, .message = u"The database is gone."_s};
            }
            return QList<ExportRow>{{1}};
        });
        QVERIFY(!failed);
        QVERIFY(failed.error().kind == ErrorKind::Database);
        QCOMPARE(contents(path), before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(u"a.csv"_s));
    }

    void aDiskThatFillsUpLeavesNothingHalfWritten_data()
    {
        QTest::addColumn<int>("pageCount");
        QTest::newRow("while pages are written") << 20000;
        QTest::newRow("with the last bytes") << 100;
    }
    void aDiskThatFillsUpLeavesNothingHalfWritten()
    {
        QFETCH(const int, pageCount);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.json"_s);
        Expected<qint64> failed = 0;
        {
            const FullDisk full(512);
            failed = writeExport(path, ExportFormat::Json, columns(), pages(pageCount));
        }
        QVERIFY(!failed);
        QVERIFY(failed.error().kind == ErrorKind::Usage);
        QVERIFY2(failed.error().message.english().contains(u"make room"_s),
                 qPrintable(failed.error().message.english()));
        QVERIFY(QDir(folder.path()).isEmpty(QDir::Files));
        QCOMPARE(*writeExport(path, ExportFormat::Json, columns(), pages(pageCount)), 2 * pageCount);
    }

    void aFolderThatDoesNotExistIsNamed()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"nowhere/a.csv"_s);
        const auto failed = writeExport(path, ExportFormat::Csv, columns(), pages(1));
        QVERIFY(!failed);
        QVERIFY(failed.error().kind == ErrorKind::Usage);
        QVERIFY(failed.error().message.english().contains(path));
        QVERIFY(!failed.error().detail.isEmpty());
    }

    void whatIsNoFileIsLeftAlone()
    {
        const QTemporaryDir folder;
        const auto failed = writeExport(folder.path(), ExportFormat::Csv, columns(), pages(1));
        QVERIFY(!failed);
        QVERIFY(failed.error().kind == ErrorKind::Usage);
        QVERIFY(QFileInfo(folder.path()).isDir());
    }
};

QTEST_GUILESS_MAIN(ExportFileTest)

} // namespace tst_exportfile

#include "tst_exportfile.moc"
