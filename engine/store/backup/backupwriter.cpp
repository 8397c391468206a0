// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/backup/backupwriter.h"

#include "engine/core/platform.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <filesystem>

namespace statusbridge {

BackupWriter::BackupWriter(const QString &path, Overwriting overwriting)
    : m_path(QFileInfo(path).absoluteFilePath())
    , m_overwriting(overwriting)
    , m_file(m_path + u".XXXXXX.part"_s) // which only its owner can access
    , m_hash(QCryptographicHash::Sha256)
{}

Expected<void> BackupWriter::begin(const BackupHeader &header)
{
    if (const auto isNew = checkIsNew(); !isNew) {
        return isNew;
    }
    const bool isBegun = m_file.isOpen() ? m_file.seek(0) && m_file.resize(0) : m_file.open();
    if (!isBegun) {
        return failure(m_file.errorString());
    }
    m_hash.reset();
    return write(QJsonDocument(toJson(header)));
}

Expected<void> BackupWriter::beginTable(const QString &table, const QStringList &columns)
{
    return write(QJsonDocument(QJsonObject{{u"table"_s, table}, {u"columns"_s, QJsonArray::fromStringList(columns)}}));
}

Expected<void> BackupWriter::addRow(const QJsonArray &values)
{
    return write(QJsonDocument(values));
}

Expected<void> BackupWriter::finish()
{
    const QString digest = QString::fromLatin1(m_hash.result().toHex());
    const auto written = write(QJsonDocument(QJsonObject{{u"sha256"_s, digest}}));
    if (!written) {
        return written;
    }
    if (!m_file.flush() || !syncFile(m_file.handle())) {
        return failure(m_file.errorString());
    }
    m_file.close();
    if (m_overwriting == Overwriting::Refused) {
        if (!renameFile(m_file.fileName(), m_path)) {
            const auto isNew = checkIsNew();
            return isNew ? failure(QFileInfo(m_file.fileName()).fileName()) : isNew;
        }
    } else {
        std::error_code trouble;
        std::filesystem::rename(QFileInfo(m_file.fileName()).filesystemFilePath(),
                                QFileInfo(m_path).filesystemFilePath(), trouble);
        if (trouble) {
            return failure(QString::fromStdString(trouble.message()));
        }
    }
    m_file.setAutoRemove(false);
    return syncDirectory(QFileInfo(m_path).path()) ? Expected<void>() : failure(QFileInfo(m_path).path());
}

Expected<void> BackupWriter::write(const QJsonDocument &line)
{
    const QByteArray text = line.toJson(QJsonDocument::Compact) + '\n';
    m_hash.addData(text);
    return m_file.write(text) == text.size() ? Expected<void>() : failure(m_file.errorString());
}

Expected<void> BackupWriter::checkIsNew() const
{
    if (m_overwriting == Overwriting::Allowed || !QFileInfo::exists(m_path)) {
        return {};
    }
    return usageError(Sentence(SentenceId::BackupAlreadyThere, {QDir::toNativeSeparators(m_path)}));
}

Error BackupWriter::failure(const QString &words) const
{
    return usageError(Sentence(SentenceId::BackupNotWritten, {QDir::toNativeSeparators(m_path), words}));
}

} // namespace statusbridge
