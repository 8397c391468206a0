// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sql/authorities.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

namespace tst_authorities {

using namespace statusbridge;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class AuthoritiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFileHoldsWhatTheSystemTrusts()
    {
        const auto path = systemAuthoritiesFile(m_directory.path());
        QVERIFY2(path.hasValue(), path ? "" : qPrintable(describe(path.error())));
        QCOMPARE(*path, m_directory.filePath(u"authorities.pem"_s));
        const auto written = QSslCertificate::fromPath(*path, QSsl::Pem);
        const auto trusted = QSslConfiguration::systemCaCertificates();
        QVERIFY(!written.isEmpty());
        QCOMPARE(QSet<QSslCertificate>(written.cbegin(), written.cend()),
                 QSet<QSslCertificate>(trusted.cbegin(), trusted.cend()));
        QCOMPARE(QSet<QSslCertificate>(written.cbegin(), written.cend()).size(), written.size());
        QVERIFY(contentOf(*path).startsWith("-----BEGIN CERTIFICATE-----\n"));
    }

    void itIsWrittenAgainOnceItIsAnHourOld()
    {
        const auto path = systemAuthoritiesFile(m_directory.path());
        const QByteArray content = contentOf(*path);
        QFile file(*path);
        const QByteArray marked = content + "# still the same file\n";
        const auto now = QDateTime::currentDateTimeUtc();
        const auto writeAt = [&file, &marked](const QDateTime &time) {
            const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(marked) == marked.size() &&
                                   file.flush() && file.setFileTime(time, QFileDevice::FileModificationTime);
            file.close();
            return isWritten;
        };
        QVERIFY(writeAt(now.addSecs(-3000)));
        QCOMPARE(systemAuthoritiesFile(m_directory.path()).value(), *path);
        QCOMPARE(contentOf(*path), marked);
        QVERIFY(writeAt(now.addSecs(-3700)));
        QCOMPARE(systemAuthoritiesFile(m_directory.path()).value(), *path);
        QCOMPARE(contentOf(*path), content);
        QVERIFY(writeAt(now.addSecs(3700))); // a clock that was put back
        QCOMPARE(systemAuthoritiesFile(m_directory.path()).value(), *path);
        QCOMPARE(contentOf(*path), content);
    }

    void anyUserMayReadIt()
    {
        const auto path = systemAuthoritiesFile(m_directory.path());
        QVERIFY(QFileInfo(*path).permissions().testFlag(QFileDevice::ReadOther));
        QVERIFY(!QFileInfo(*path).permissions().testFlag(QFileDevice::WriteOther));
    }

    void aDirectoryThatCannotBeWrittenIsAnError()
    {
        const auto path = systemAuthoritiesFile(m_directory.filePath(u"missing"_s));
        QVERIFY(!path);
        QCOMPARE(toString(path.error().kind), u"configuration"_s);
        QVERIFY(path.error().message.english().contains(u"missing/authorities.pem"_s));
        QVERIFY(path.error().message.english().contains(u"database.ca_file"_s));
        QVERIFY(!path.error().detail.isEmpty());
    }

private:
    QTemporaryDir m_directory;
};

QTEST_GUILESS_MAIN(AuthoritiesTest)

} // namespace tst_authorities

#include "tst_authorities.moc"
