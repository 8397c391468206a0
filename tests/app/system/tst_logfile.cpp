// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/logfile.h"
#include "engine/core/literals.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace tst_logfile {

using namespace statusbridge;

class TestLogFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void appendsToWhatIsThere();
    void movesAFullFileAside();
    void keepsOnlyAsManyAsAsked();
    void aLineLongerThanTheFileIsNotLost();
    void saysWhenItCannotBeOpened();
    void whatOthersCouldWriteIntoIsSaid();

private:
    [[nodiscard]] QByteArray content(const QString &name) const;
    [[nodiscard]] QString path() const { return m_directory->filePath(u"x.log"_s); }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestLogFile::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
}

QByteArray TestLogFile::content(const QString &name) const
{
    QFile file(m_directory->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestLogFile::appendsToWhatIsThere()
{
    for (const auto &line : {"one\n", "two\n"}) {
        LogFile log(path());
        QVERIFY(log.open());
        log.append(line);
    }
    QCOMPARE(content(u"x.log"_s), QByteArray("one\ntwo\n"));
}

void TestLogFile::movesAFullFileAside()
{
    LogFile log(path(), 8, 5);
    QVERIFY(log.open());
    for (const auto &line : {"aaa\n", "bbb\n", "ccc\n"}) {
        log.append(line);
    }
    QCOMPARE(content(u"x.log.1"_s), QByteArray("aaa\nbbb\n"));
    QCOMPARE(content(u"x.log"_s), QByteArray("ccc\n"));
}

void TestLogFile::keepsOnlyAsManyAsAsked()
{
    LogFile log(path(), 4, 5);
    QVERIFY(log.open());
    for (char letter = 'a'; letter <= 'j'; ++letter) {
        log.append(QByteArray(3, letter) + '\n');
    }
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files, QDir::Name),
             QStringList({u"x.log"_s, u"x.log.1"_s, u"x.log.2"_s, u"x.log.3"_s, u"x.log.4"_s, u"x.log.5"_s}));
    QCOMPARE(content(u"x.log"_s), QByteArray("jjj\n"));
    QCOMPARE(content(u"x.log.1"_s), QByteArray("iii\n"));
    QCOMPARE(content(u"x.log.5"_s), QByteArray("eee\n"));
}

void TestLogFile::aLineLongerThanTheFileIsNotLost()
{
    LogFile log(path(), 4, 2);
    QVERIFY(log.open());
    log.append("much too long\n");
    QCOMPARE(content(u"x.log"_s), QByteArray("much too long\n"));
}

void TestLogFile::saysWhenItCannotBeOpened()
{
    LogFile log(m_directory->filePath(u"missing/x.log"_s));
    QVERIFY(!log.open());
    log.append("dropped\n");
    QVERIFY(QDir(m_directory->path()).isEmpty());
}

void TestLogFile::whatOthersCouldWriteIntoIsSaid()
{
    QFile before(path());
    QVERIFY(before.open(QIODevice::WriteOnly));
    QVERIFY(before.setPermissions(QFile::Permissions(0x6666)));
    LogFile log(path());
    const auto opened = log.open();
    QVERIFY(opened && opened->english().contains(path()));
    QVERIFY(!(QFile::permissions(path()) & (QFile::WriteGroup | QFile::WriteOther)));
    QVERIFY(LogFile(path()).open()->isEmpty());
}

QTEST_GUILESS_MAIN(TestLogFile)

} // namespace tst_logfile

#include "tst_logfile.moc"
