// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/platform.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/fsuid.h>
#include <sys/stat.h>
#include <unistd.h>

#include <ctime>

namespace tst_platform {

using namespace statusbridge;

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777U : 0;
}

void makeFile(const QString &path, const QByteArray &text, mode_t mode)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
    file.close();
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode), 0);
}

//! While it exists, files are created with all permissions that are asked for, or with none.
class Umask
{
public:
    explicit Umask(mode_t mask) : m_before(::umask(mask)) {}
    ~Umask() { ::umask(m_before); }
    Q_DISABLE_COPY_MOVE(Umask)

private:
    mode_t m_before;
};

class PlatformTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void uptimeCountsSuspendedTime()
    {
        timespec time = {};
        QCOMPARE(::clock_gettime(CLOCK_BOOTTIME, &time), 0);
        const std::chrono::milliseconds since = systemUptime() - std::chrono::seconds(time.tv_sec);
        QVERIFY2(since.count() >= 0 && since.count() < 10'000, qPrintable(QString::number(since.count())));
    }

    void theMachinesConfigurationIsWhereTheSystemKeepsIt()
    {
        QCOMPARE(systemConfigurationFile(), u"/etc/statusbridge/statusbridge.toml"_s);
    }

    void freedMemoryCanBeGivenBackAtAnyTime()
    {
        QByteArray large(8 * 1024 * 1024, 'x');
        large.clear();
        returnFreedMemory();
        returnFreedMemory();
    }

    void aMissingFileIsNotFound()
    {
        const auto opened = openGuarded(m_directory.filePath(u"missing"_s));
        QVERIFY(!opened);
        QCOMPARE(toString(opened.error().kind), u"not_found"_s);
    }

    void aFileThatCannotBeOpenedComesWithTheSystemsWords()
    {
        const QString path = m_directory.filePath(u"in-the-way"_s);
        makeFile(path, "x", 0600);
        const auto opened = openGuarded(path + u"/file"_s);
        QVERIFY(!opened);
        QCOMPARE(toString(opened.error().kind), u"configuration"_s);
        QCOMPARE(opened.error().detail, qt_error_string(ENOTDIR));
    }

    void protectionIsReadFromThePermissions_data()
    {
        QTest::addColumn<uint>("mode");
        QTest::addColumn<bool>("isGuarded");
        QTest::newRow("owner reads and writes") << 0600U << true;
        QTest::newRow("owner reads") << 0400U << true;
        for (const uint mode : {0640U, 0604U, 0620U, 0602U, 0610U, 0601U, 0666U}) {
            QTest::addRow("%o", mode) << mode << false;
        }
    }
    void protectionIsReadFromThePermissions()
    {
        QFETCH(uint, mode);
        QFETCH(bool, isGuarded);
        const QString path = m_directory.filePath(u"guarded-%1"_s.arg(mode));
        makeFile(path, "content", mode);
        const auto opened = openGuarded(path);
        QVERIFY(opened.hasValue());
        QVERIFY(opened->protection == (isGuarded ? FileProtection::OwnerOnly : FileProtection::OpenToOthers));
        QCOMPARE(opened->file->readAll(), QByteArray("content"));
    }

    void aLinkIsAsSafeAsWhatItLeadsTo()
    {
        const QString open = m_directory.filePath(u"open"_s);
        const QString guarded = m_directory.filePath(u"closed"_s);
        makeFile(open, "x", 0644);
        makeFile(guarded, "x", 0600);
        const QString toOpen = m_directory.filePath(u"to-open"_s);
        const QString toGuarded = m_directory.filePath(u"to-closed"_s);
        QVERIFY(QFile::link(open, toOpen) && QFile::link(guarded, toGuarded));
        QVERIFY(openGuarded(toOpen)->protection == FileProtection::OpenToOthers);
        QVERIFY(openGuarded(toGuarded)->protection == FileProtection::OwnerOnly);
        const QString toNothing = m_directory.filePath(u"to-nothing"_s);
        QVERIFY(QFile::link(m_directory.filePath(u"nothing"_s), toNothing));
        QCOMPARE(toString(openGuarded(toNothing).error().kind), u"not_found"_s);
    }

    void aFileOfAnotherUserIsNotOurs()
    {
        if (::geteuid() != 0) {
            return; // only the superuser can give files away
        }
        const QString path = m_directory.filePath(u"theirs"_s);
        makeFile(path, "x", 0600);
        QCOMPARE(::chown(QFile::encodeName(path).constData(), 65534, 65534), 0);
        QVERIFY(openGuarded(path)->protection == FileProtection::OwnerOnly); // the superuser may use all files
        QCOMPARE(::chown(QFile::encodeName(path).constData(), 0, 65534), 0);
        QVERIFY(QFile::setPermissions(m_directory.path(), QFile::Permissions(0x7777)));
        QCOMPARE(::seteuid(65534), 0);
        const auto refused = openGuarded(path);
        QCOMPARE(::seteuid(0), 0);
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail, qt_error_string(EACCES));
    }

    void aFileThatOpensAndBelongsToAnotherUserIsTold()
    {
        if (::geteuid() != 0) {
            qInfo("Not tested: only the superuser can act as another user.");
            return;
        }
        const QString path = m_directory.filePath(u"of-the-superuser"_s);
        makeFile(path, "x", 0600);
        QCOMPARE(::seteuid(65534), 0);
        ::setfsuid(0); // files still open, as for a user who has the right to read those of others
        const auto opened = openGuarded(path);
        QCOMPARE(::seteuid(0), 0);
        QVERIFY(opened.hasValue());
        QVERIFY(opened->protection == FileProtection::OfAnotherUser);
    }

    void aDirectoryIsNoRegularFile()
    {
        const auto opened = openGuarded(m_directory.path());
        QVERIFY(opened.hasValue());
        QVERIFY(opened->protection == FileProtection::NotRegular);
    }

    void aPipeIsNoRegularFileAndItsWriterIsNotWaitedFor()
    {
        const QString pipe = m_directory.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const auto opened = openGuarded(pipe);
        QVERIFY(opened.hasValue());
        QVERIFY(opened->protection == FileProtection::NotRegular);
    }

    void aWrittenFileIsForItsOwnerOnlyWhateverTheUmask_data()
    {
        QTest::addColumn<uint>("mask");
        QTest::newRow("none") << 0U;
        QTest::newRow("usual") << 022U;
        QTest::newRow("strict") << 077U;
    }
    void aWrittenFileIsForItsOwnerOnlyWhateverTheUmask()
    {
        QFETCH(uint, mask);
        const Umask umask(mask);
        const QString path = m_directory.filePath(u"written-%1"_s.arg(mask));
        QVERIFY(writeOwnerFile(path, "first").hasValue());
        QCOMPARE(modeOf(path), 0600U);
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0644), 0);
        QVERIFY(writeOwnerFile(path, "second").hasValue());
        QCOMPARE(modeOf(path), 0600U);
        QCOMPARE(openGuarded(path)->file->readAll(), QByteArray("second"));
    }

    void aFileThatIsReplacedKeepsItsContentForThoseWhoReadIt()
    {
        const QString path = m_directory.filePath(u"replaced"_s);
        QVERIFY(writeOwnerFile(path, "before").hasValue());
        const auto opened = openGuarded(path);
        QVERIFY(writeOwnerFile(path, "after").hasValue());
        QCOMPARE(opened->file->readAll(), QByteArray("before"));
        QCOMPARE(QDir(m_directory.path()).entryList({u"replaced*"_s}).size(), 1);
    }

    void aWriteThatFailsComesWithTheSystemsWords()
    {
        const auto written = writeOwnerFile(m_directory.filePath(u"none/file"_s), "x");
        QVERIFY(!written);
        QCOMPARE(toString(written.error().kind), u"configuration"_s);
        QVERIFY(!written.error().detail.isEmpty());
    }

    void aFileIsNotRenamedOntoAnother()
    {
        const QString one = m_directory.filePath(u"one"_s);
        const QString other = m_directory.filePath(u"other"_s);
        makeFile(one, "1", 0600);
        makeFile(other, "2", 0600);
        QVERIFY(!renameFile(one, other));
        QVERIFY(QFile::remove(other) && renameFile(one, other));
        QVERIFY(!QFile::exists(one) && QFile::exists(other));
    }

    void aDirectoryIsCreatedForItsOwnerOnlyAndLeftAloneAfterwards()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath(u"a/b"_s);
        QVERIFY(prepareOwnerDirectory(path).hasValue());
        QCOMPARE(modeOf(path), 0700U);
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0750), 0);
        QVERIFY(prepareOwnerDirectory(path).hasValue());
        QCOMPARE(modeOf(path), 0750U);
    }

    void aDirectoryThatOthersCanWriteIntoIsMended()
    {
        const QTemporaryDir directory;
        for (const uint mode : {0720U, 0702U, 0777U}) {
            QCOMPARE(::chmod(QFile::encodeName(directory.path()).constData(), mode), 0);
            QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"Other users could write into "_s));
            QVERIFY(prepareOwnerDirectory(directory.path()).hasValue());
            QCOMPARE(modeOf(directory.path()), mode & ~022U);
        }
    }

    void aDirectoryForAllIsRefused()
    {
        const QTemporaryDir directory;
        QCOMPARE(::chmod(QFile::encodeName(directory.path()).constData(), 01777), 0);
        const auto prepared = prepareOwnerDirectory(directory.path());
        QVERIFY(!prepared);
        QVERIFY2(prepared.error().message.english().contains(u"chmod go-w"_s),
                 qPrintable(prepared.error().message.english()));
        QCOMPARE(modeOf(directory.path()), 01777U);
    }

    void aLinkOfOursMayBeADirectoryButNoFile()
    {
        const QTemporaryDir directory;
        const QTemporaryDir target;
        const QString link = directory.filePath(u"link"_s);
        QVERIFY(QFile::link(target.path(), link));
        QVERIFY(prepareOwnerDirectory(link).hasValue());
        QVERIFY(canAppend(link + u"/file"_s).hasValue());
        const QString toFile = directory.filePath(u"other-link"_s);
        QVERIFY(QFile::link(link + u"/file"_s, toFile));
        for (const auto use : {OwnFileUse::Append, OwnFileUse::ReadAndWrite}) {
            const auto refused = openOwnFile(toFile, use);
            QVERIFY(!refused);
            QCOMPARE(refused.error().message.english(),
                     u"%1 is a link: name the file that it leads to, or remove it."_s.arg(toFile));
        }
        QVERIFY(openGuarded(toFile, LastLink::Refused)->protection == FileProtection::NotRegular);
        QVERIFY(openGuarded(link + u"/file"_s, LastLink::Refused)->protection == FileProtection::OwnerOnly);
    }

    void theSuperuserIsToldOfADirectoryOfAnotherUser()
    {
        if (::geteuid() != 0) {
            qInfo("Not tested: only the superuser can give a directory away.");
            return;
        }
        const QTemporaryDir directory;
        for (const uint mode : {0700U, 0770U}) {
            QCOMPARE(::chmod(QFile::encodeName(directory.path()).constData(), mode), 0);
            QCOMPARE(::chown(QFile::encodeName(directory.path()).constData(), 65533, 65533), 0);
            QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"belongs to another user, who can replace"_s));
            QVERIFY(prepareOwnerDirectory(directory.path()).hasValue());
        }
        QCOMPARE(::chown(QFile::encodeName(directory.path()).constData(), 0, 0), 0);
    }

    void aLinkOfAnotherUserIsRefused()
    {
        if (::geteuid() != 0) {
            qInfo("Not tested: only the superuser can act as another user.");
            return;
        }
        const QTemporaryDir directory;
        const QString file = directory.filePath(u"file"_s);
        makeFile(file, "x", 0600);
        for (const QString &target : {file, m_directory.path()}) {
            const QString link = directory.filePath(u"link"_s);
            QVERIFY(QFile::link(target, link));
            QCOMPARE(::lchown(QFile::encodeName(link).constData(), 65534, 65534), 0);
            QVERIFY(isOfAnotherUser(link));
            const auto refused = target == file ? canAppend(link).and_then([](int) { return Expected<void>(); })
                                                : prepareOwnerDirectory(link);
            QVERIFY(!refused);
            QCOMPARE(refused.error().message.english(),
                     u"%1 is a link that another user has laid: remove it, or use another path."_s.arg(link));
            QVERIFY(QFile::remove(link));
        }
    }

    void whatBelongsToAnotherUserIsRefused()
    {
        if (::geteuid() != 0) {
            qInfo("Not tested: only the superuser can act as another user.");
            return;
        }
        QTemporaryDir directory;
        const QString file = directory.filePath(u"file"_s);
        makeFile(file, "x", 0666);
        QCOMPARE(::chown(QFile::encodeName(file).constData(), 65533, 65533), 0);
        QCOMPARE(::chmod(QFile::encodeName(directory.path()).constData(), 0777), 0);
        QCOMPARE(::chown(QFile::encodeName(directory.path()).constData(), 65533, 65533), 0);
        QCOMPARE(::seteuid(65534), 0);
        const auto opened = canAppend(file);
        const auto prepared = prepareOwnerDirectory(directory.path());
        QCOMPARE(::seteuid(0), 0);
        QVERIFY(!opened && !prepared);
        QVERIFY2(opened.error().message.english().contains(u"belongs to another user"_s),
                 qPrintable(opened.error().message.english()));
        QVERIFY2(prepared.error().message.english().contains(u"belongs to another user"_s),
                 qPrintable(prepared.error().message.english()));
    }

    void aFileThatOthersCanWriteIntoIsMended()
    {
        const QString path = m_directory.filePath(u"open-to-all"_s);
        makeFile(path, "x", 0666);
        const auto opened = openOwnFile(path, OwnFileUse::ReadAndWrite);
        QVERIFY(opened.hasValue());
        ::close(opened->descriptor);
        QVERIFY(opened->mended.english().contains(path));
        QCOMPARE(modeOf(path), 0644U);
        QCOMPARE(*canAppend(path), 0);
    }

    void aNewFileIsForItsOwnerOnly()
    {
        const Umask umask(0);
        const QString path = m_directory.filePath(u"new"_s);
        QCOMPARE(*canAppend(path), 0);
        QCOMPARE(modeOf(path), 0600U);
    }

    void aPipeWithoutAReaderIsNotWaitedFor()
    {
        const QString pipe = m_directory.filePath(u"laid-pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QVERIFY(!canAppend(pipe));
    }

    void whatIsInTheWayOfADirectoryIsNamed()
    {
        QTemporaryDir directory;
        QFile file(directory.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(prepareOwnerDirectory(file.fileName()).error().message.english(),
                 u"%1 is in the way: a directory is needed there."_s.arg(file.fileName()));
        QVERIFY(prepareOwnerDirectory(file.fileName() + u"/sub"_s)
                    .error()
                    .message.english()
                    .endsWith(u"cannot be created; check the permissions of %1."_s.arg(file.fileName())));
    }

private:
    //! How long the sentence is that says what was mended.
    static Expected<int> canAppend(const QString &path)
    {
        return openOwnFile(path, OwnFileUse::Append).transform([](const OwnFile &file) {
            ::close(file.descriptor);
            return static_cast<int>(file.mended.english().size());
        });
    }

    QTemporaryDir m_directory;
};

QTEST_GUILESS_MAIN(PlatformTest)

} // namespace tst_platform

#include "tst_platform.moc"
