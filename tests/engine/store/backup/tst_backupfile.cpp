// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/backup/backupreader.h"
#include "engine/store/backup/backupwriter.h"
#include "engine/store/schema/schemaversions.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

namespace tst_backupfile {

using namespace statusbridge;

BackupHeader sampleHeader()
{
    return {.schemaVersion = newestSchemaVersion(),
            .madeAt = QDateTime::fromMSecsSinceEpoch(1750030073123, Qt::UTC),
            .madeBy = u"0.1.0"_s,
            .target = {.key = 9007199254740993LL, .name = u"acme/app/report at host"_s, .isProduction = true},
            .hasUsers = false,
            .fencingToken = 41,
            .counts = {{u"statusbridge_runs"_s, 2}, {u"statusbridge_state"_s, 0}}};
}

Expected<void> writeSample(const QString &path, Overwriting overwriting = Overwriting::Refused)
{
    BackupWriter writer(path, overwriting);
    return writer.begin(sampleHeader())
        .and_then([&] {
            return writer.beginTable(u"statusbridge_runs"_s, {u"id"_s, u"holder"_s});
        })
        .and_then([&] {
            return writer.addRow({1, QJsonValue::Null});
        })
        .and_then([&] {
            return writer.addRow({2, u"é"_s});
        })
        .and_then([&] { return writer.beginTable(u"statusbridge_state"_s, {u"name"_s}); })
        .and_then([&] { return writer.finish(); });
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! Why a file with that content is refused; empty if it isn't.
QString refusal(const QTemporaryDir &folder, const QByteArray &content)
{
    const QString path = folder.filePath(u"changed"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        return {};
    }
    file.close();
    const auto read = checkBackup(path);
    return read ? QString() : describe(read.error());
}

class BackupFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenIsRead();
    void aLongRowIsReadWhole();
    void isForItsOwnerAlone();
    void replacesNothingUnlessToldSo();
    void leavesNothingWithoutAnEnd();
    void aFileThatIsCutOffIsRefusedWhereverThatIs();
    void aFileThatWasChangedIsRefused();
    void aNewerOneIsRefusedAndSaysSo();
    void somethingElseIsRefused();
};

void BackupFileTest::whatWasWrittenIsRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"b"_s);
    QVERIFY(writeSample(path));
    QStringList seen;
    const auto read = readBackup(path, {.header = {},
                                        .table =
                                            [&](const QString &table, const QStringList &columns) {
                                                seen += table + u": "_s + columns.join(u", "_s);
                                                return Expected<void>();
                                            },
                                        .row =
                                            [&](const QJsonArray &values) {
                                                seen += values.at(1).isNull() ? u"null"_s : values.at(1).toString();
                                                return Expected<void>();
                                            }});
    QVERIFY(read);
    QCOMPARE(*read, sampleHeader());
    QCOMPARE(seen, (QStringList{u"statusbridge_runs: id, holder"_s, u"null"_s, u"é"_s, u"statusbridge_state: name"_s}));
}

void BackupFileTest::aLongRowIsReadWhole()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"b"_s);
    const QString text(3 * 1024 * 1024, u'é');
    auto header = sampleHeader();
    header.counts = {{u"statusbridge_state"_s, 1}};
    BackupWriter writer(path, Overwriting::Refused);
    QVERIFY(writer.begin(header));
    QVERIFY(writer.beginTable(u"statusbridge_state"_s, {u"name"_s}));
    QVERIFY(writer.addRow({text}));
    QVERIFY(writer.finish());
    QString seen;
    QVERIFY(readBackup(path, {.header = {}, .table = {}, .row = [&](const QJsonArray &values) {
                                  seen = values.at(0).toString();
                                  return Expected<void>();
                              }}));
    QVERIFY(seen == text);
}

void BackupFileTest::isForItsOwnerAlone()
{
    const QTemporaryDir folder;
    QVERIFY(writeSample(folder.filePath(u"b"_s)));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY((QFile::permissions(folder.filePath(u"b"_s)) & others) == 0);
}

void BackupFileTest::replacesNothingUnlessToldSo()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"b"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("precious") > 0);
    file.close();
    const auto refused = writeSample(path);
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == ErrorKind::Usage);
    QVERIFY(refused.error().message.english().contains(u"already"));
    QCOMPARE(contentOf(path), QByteArray("precious"));
    QVERIFY(writeSample(path, Overwriting::Allowed));
    QVERIFY(checkBackup(path));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"b"_s});
}

void BackupFileTest::leavesNothingWithoutAnEnd()
{
    const QTemporaryDir folder;
    {
        BackupWriter writer(folder.filePath(u"b"_s), Overwriting::Refused);
        QVERIFY(writer.begin(sampleHeader()));
        QVERIFY(!QFileInfo::exists(folder.filePath(u"b"_s)));
    }
    QVERIFY(QDir(folder.path()).isEmpty());
    BackupWriter elsewhere(folder.filePath(u"no/such/folder/b"_s), Overwriting::Refused);
    QVERIFY(!elsewhere.begin(sampleHeader()));
}

void BackupFileTest::aFileThatIsCutOffIsRefusedWhereverThatIs()
{
    const QTemporaryDir folder;
    QVERIFY(writeSample(folder.filePath(u"b"_s)));
    const QByteArray whole = contentOf(folder.filePath(u"b"_s));
    QCOMPARE(refusal(folder, whole), QString());
    for (qsizetype length = 0; length < whole.size(); ++length) {
        QVERIFY2(!refusal(folder, whole.first(length)).isEmpty(), qPrintable(QString::number(length)));
    }
    QVERIFY(!refusal(folder, whole + "x").isEmpty());
}

void BackupFileTest::aFileThatWasChangedIsRefused()
{
    const QTemporaryDir folder;
    QVERIFY(writeSample(folder.filePath(u"b"_s)));
    const QByteArray whole = contentOf(folder.filePath(u"b"_s));
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray changed = whole;
        changed[at] = changed.at(at) == '1' ? '2' : '1';
        QVERIFY2(!refusal(folder, changed).isEmpty(), qPrintable(QString::number(at)));
    }
}

void BackupFileTest::aNewerOneIsRefusedAndSaysSo()
{
    const QTemporaryDir folder;
    QVERIFY(writeSample(folder.filePath(u"b"_s)));
    const QByteArray whole = contentOf(folder.filePath(u"b"_s));
    const QByteArray newerForm = QByteArray(whole).replace(R"("statusbridge_backup":1)", R"("statusbridge_backup":2)");
    QVERIFY(refusal(folder, newerForm).contains(u"newer version"));
    const QByteArray schema = R"("schema":)" + QByteArray::number(newestSchemaVersion());
    QVERIFY(refusal(folder, QByteArray(whole).replace(schema, R"("schema":999)")).contains(u"version 999"));
}

void BackupFileTest::somethingElseIsRefused()
{
    const QTemporaryDir folder;
    QVERIFY(refusal(folder, "SQLite format 3").contains(u"no backup"));
    QVERIFY(refusal(folder, {}).contains(u"no backup"));
    QVERIFY(!checkBackup(folder.filePath(u"missing"_s)));
    QVERIFY(!checkBackup(folder.path()));
}

QTEST_GUILESS_MAIN(BackupFileTest)

} // namespace tst_backupfile

#include "tst_backupfile.moc"
