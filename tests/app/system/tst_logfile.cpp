// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

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

private:
    [[nodiscard]] QByteArray content(const QString &name) const;
    [[nodiscard]] QString path() const { return m_directory->filePath(QStringLiteral("x.log")); }

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
    QCOMPARE(content(QStringLiteral("x.log")), QByteArray("one\ntwo\n"));
}

void TestLogFile::movesAFullFileAside()
{
    LogFile log(path(), 8, 5);
    QVERIFY(log.open());
    for (const auto &line : {"aaa\n", "bbb\n", "ccc\n"}) {
        log.append(line);
    }
    QCOMPARE(content(QStringLiteral("x.log.1")), QByteArray("aaa\nbbb\n"));
    QCOMPARE(content(QStringLiteral("x.log")), QByteArray("ccc\n"));
}

void TestLogFile::keepsOnlyAsManyAsAsked()
{
    LogFile log(path(), 4, 5);
    QVERIFY(log.open());
    for (char letter = 'a'; letter <= 'j'; ++letter) {
        log.append(QByteArray(3, letter) + '\n');
    }
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files, QDir::Name),
             QStringList({QStringLiteral("x.log"), QStringLiteral("x.log.1"), QStringLiteral("x.log.2"),
                          QStringLiteral("x.log.3"), QStringLiteral("x.log.4"), QStringLiteral("x.log.5")}));
    QCOMPARE(content(QStringLiteral("x.log")), QByteArray("jjj\n"));
    QCOMPARE(content(QStringLiteral("x.log.1")), QByteArray("iii\n"));
    QCOMPARE(content(QStringLiteral("x.log.5")), QByteArray("eee\n"));
}

void TestLogFile::aLineLongerThanTheFileIsNotLost()
{
    LogFile log(path(), 4, 2);
    QVERIFY(log.open());
    log.append("much too long\n");
    QCOMPARE(content(QStringLiteral("x.log")), QByteArray("much too long\n"));
}

void TestLogFile::saysWhenItCannotBeOpened()
{
    LogFile log(m_directory->filePath(QStringLiteral("missing/x.log")));
    QVERIFY(!log.open());
    log.append("dropped\n");
    QVERIFY(QDir(m_directory->path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestLogFile)
#include "tst_logfile.moc"
