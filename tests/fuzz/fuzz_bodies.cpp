// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/status/bodies/bodyreader.h"
#include "tests/fuzz/require.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace statusbridge;

namespace {

//! A reader for each shape, and one by paths of every kind.
QList<BodyReader> allReaders()
{
    QList<BodyReader> readers;
    for (int shape = 0; shape < static_cast<int>(BodyShape::Custom); ++shape) {
        readers += BodyReader(static_cast<BodyShape>(shape));
    }
    const auto map = customBodyMap({{BodyField::Word, u"a[*].b[*].c | a[0].c | [*].c"_s},
                                    {BodyField::MessageId, u"a[*].b[*].id | id | a[1].id | [*].id"_s},
                                    {BodyField::Reason, u"a[*].b[*].e[*].t | f[*].t"_s}},
                                   {});
    readers += BodyReader(*map);
    return readers;
}

//! A database takes it for a text: no NUL, no half of a surrogate pair.
bool isStorable(const QString &text)
{
    return !text.contains(QChar::Null) && text.isValidUtf16();
}

void requireSound(const BodyReading &reading)
{
    require(!reading.statuses.isEmpty() || !reading.troubles.isEmpty());
    for (const BodyStatus &status : reading.statuses) {
        require(!status.word.isEmpty() && status.word == status.word.trimmed());
        require(!status.queueId.isEmpty() || !status.messageId.isEmpty());
        for (const QString &text : {status.queueId, status.messageId, status.word, status.recipient, status.participant,
                                    status.time, status.reasonCode, status.reason}) {
            require(isStorable(text));
        }
    }
    for (const int count : reading.troubles) {
        require(count > 0);
    }
}

} // namespace

// Every body gives statuses that can be stored, or a trouble that says why not; the same within a text as without.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QList<BodyReader> readers = allReaders();
    static const QDateTime now(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);
    const QByteArray body(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(body, &error);
    for (const BodyReader &reader : readers) {
        const BodyReading reading = reader.read(body, now);
        requireSound(reading);
        // What Qt reads is read here as well.
        require(document.isNull() || !reading.troubles.contains(BodyTrouble::NoJson));
        // Qt takes the byte behind a backslash for a letter of its own, so other bytes than UTF-8 may differ there.
        if (!document.isNull() && body.isValidUtf8()) {
            const QJsonArray around{QString::fromUtf8(body)};
            const QByteArray text = QJsonDocument(around).toJson(QJsonDocument::Compact);
            require(reader.read(text.sliced(1, text.size() - 2), now).statuses.size() == reading.statuses.size());
        }
    }
    return 0;
}
