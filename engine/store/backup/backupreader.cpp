// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/backup/backupreader.h"

#include "engine/store/schema/schemaversions.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace statusbridge {

namespace {

//! No row of ours comes near it, and a file of something else doesn't fill the memory.
constexpr qint64 longestLine = 256LL * 1024 * 1024;
//! QIODevice takes memory for all that a line may have before it reads it.
constexpr qint64 pieceOfLine = 64LL * 1024;

//! One reading of one file.
class BackupReading
{
public:
    BackupReading(const QString &path, const BackupVisitor &visitor)
        : m_path(path), m_visitor(visitor), m_file(path), m_hash(QCryptographicHash::Sha256)
    {}

    Expected<BackupHeader> read()
    {
        if (!m_file.open(QIODevice::ReadOnly)) {
            return failure(Sentence(SentenceId::BackupUnreadable, {m_file.errorString()}));
        }
        const auto header = readHeader();
        const auto shown = header.and_then(
            [&](const BackupHeader &read) { return m_visitor.header ? m_visitor.header(read) : Expected<void>(); });
        if (!shown) {
            return shown.error();
        }
        m_left = header->counts;
        while (!m_isOver) {
            if (const auto taken = takeLine(); !taken) {
                return taken.error();
            }
        }
        return m_file.atEnd() ? header : Expected<BackupHeader>(changed());
    }

private:
    //! With its end; without, if the file ends first or it is too long.
    QByteArray nextLine()
    {
        QByteArray line;
        for (QByteArray piece = m_file.readLine(pieceOfLine); !piece.isEmpty(); piece = m_file.readLine(pieceOfLine)) {
            line += piece;
            if (line.endsWith('\n') || line.size() >= longestLine) {
                break;
            }
        }
        return line;
    }

    Expected<BackupHeader> readHeader()
    {
        const QByteArray line = nextLine();
        const QJsonDocument document = QJsonDocument::fromJson(line);
        const auto header = backupHeaderFromJson(document.object());
        if (!header) {
            return failure(header.error().message);
        }
        m_hash.addData(line);
        if (header->schemaVersion > newestSchemaVersion()) {
            return failure(Sentence(SentenceId::BackupOfNewerTables, {header->schemaVersion, newestSchemaVersion()}));
        }
        return header->schemaVersion > 0 && header->madeAt.isValid() ? header : Expected<BackupHeader>(changed());
    }

    Expected<void> takeLine()
    {
        const QByteArray line = nextLine();
        if (!line.endsWith('\n')) {
            return failure(SentenceId::BackupCutOff);
        }
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (document.object().contains(u"sha256"_s)) {
            return takeEnd(document.object());
        }
        m_hash.addData(line);
        return document.isArray() ? takeRow(document.array()) : takeTable(document.object());
    }

    Expected<void> takeTable(const QJsonObject &object)
    {
        const QString table = object.value(u"table"_s).toString();
        QStringList columns;
        const auto named = object.value(u"columns"_s).toArray();
        for (const auto &column : named) {
            columns += column.toString();
        }
        if (columns.isEmpty() || !m_left.contains(table)) {
            return changed();
        }
        m_table = table;
        m_columns = columns.size();
        return m_visitor.table ? m_visitor.table(table, columns) : Expected<void>();
    }

    Expected<void> takeRow(const QJsonArray &values)
    {
        if (m_table.isEmpty() || values.size() != m_columns) {
            return changed();
        }
        --m_left[m_table];
        return m_visitor.row ? m_visitor.row(values) : Expected<void>();
    }

    Expected<void> takeEnd(const QJsonObject &end)
    {
        m_isOver = true;
        const bool isSame = end.value(u"sha256"_s).toString().toLatin1() == m_hash.result().toHex();
        for (const qint64 rows : std::as_const(m_left)) {
            if (rows != 0) {
                return changed();
            }
        }
        return isSame ? Expected<void>() : changed();
    }

    [[nodiscard]] Error changed() const { return failure(SentenceId::BackupChanged); }

    [[nodiscard]] Error failure(const Sentence &why) const
    {
        return usageError(Sentence(SentenceId::BackupOfNoUse, {QDir::toNativeSeparators(m_path)}).then(why));
    }

    QString m_path;
    const BackupVisitor &m_visitor;
    QFile m_file;
    QCryptographicHash m_hash;
    QMap<QString, qint64> m_left; //!< rows to come
    QString m_table;
    qsizetype m_columns = 0;
    bool m_isOver = false;
};

} // namespace

Expected<BackupHeader> readBackup(const QString &path, const BackupVisitor &visitor)
{
    return BackupReading(path, visitor).read();
}

Expected<BackupHeader> checkBackup(const QString &path)
{
    return readBackup(path, {.header = {}, .table = {}, .row = {}});
}

} // namespace statusbridge
