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

    void itIsWrittenAgainOnlyWhenItDiffers()
    {
        const auto path = systemAuthoritiesFile(m_directory.path());
        const QByteArray content = contentOf(*path);
        QFile file(*path);
        const auto longAgo = QDateTime::currentDateTimeUtc().addDays(-1);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(longAgo, QFileDevice::FileModificationTime));
        file.close();
        QVERIFY(systemAuthoritiesFile(m_directory.path()).hasValue());
        QCOMPARE(QFileInfo(*path).lastModified().toSecsSinceEpoch(), longAgo.toSecsSinceEpoch());

        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("something else") > 0);
        file.close();
        QVERIFY(systemAuthoritiesFile(m_directory.path()).hasValue());
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
        QVERIFY(path.error().message.contains(u"missing/authorities.pem"_s));
        QVERIFY(path.error().message.contains(u"database.ca_file"_s));
        QVERIFY(!path.error().detail.isEmpty());
    }

private:
    QTemporaryDir m_directory;
};

QTEST_GUILESS_MAIN(AuthoritiesTest)

} // namespace tst_authorities

#include "tst_authorities.moc"
