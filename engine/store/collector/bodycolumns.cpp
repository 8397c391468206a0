// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/bodycolumns.h"

#include "engine/core/literals.h"
#include "engine/status/bodies/jsontext.h"
#include "engine/status/bodies/vendormaps.h"

#include <QCryptographicHash>
#include <QJsonObject>
#include <QSet>

namespace statusbridge {

namespace {

constexpr qsizetype digestLength = 8;

QString hexOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_160).toHex());
}

//! Columns are members of one document, apart from each other if the same one is read both ways.
QString memberOf(const PathSource &source)
{
    return (source.path.isEmpty() ? u"="_s : u">"_s) + source.column;
}

QString described(const BodyPath &path)
{
    QString text;
    for (const BodyStep &step : path) {
        text += step.kind == BodyStep::Kind::Member    ? u'.' + step.name
                : step.kind == BodyStep::Kind::Element ? u"[%1]"_s.arg(step.index)
                                                       : u"[*]"_s;
    }
    return text;
}

//! One column, and nothing but paths into it.
bool isOneDocument(const QMap<BodyField, QList<PathSource>> &sources)
{
    QSet<QString> columns;
    bool hasPlain = false;
    for (const QList<PathSource> &alternatives : sources) {
        for (const PathSource &source : alternatives) {
            columns.insert(source.column);
            hasPlain = hasPlain || source.path.isEmpty();
        }
    }
    return columns.size() == 1 && !hasPlain;
}

BodyMap mapOf(const QMap<BodyField, QList<PathSource>> &sources, bool isBodyAlone)
{
    BodyMap map;
    for (const auto &[field, alternatives] : sources.asKeyValueRange()) {
        for (const PathSource &source : alternatives) {
            const BodyPath start = {{.kind = BodyStep::Kind::Member, .name = memberOf(source)}};
            map.sources(field) += BodySource{.path = isBodyAlone ? source.path : start + source.path};
        }
    }
    return map;
}

} // namespace

BodyColumns::BodyColumns(const QString &payload, BodyShape shape)
    : m_columns{payload}
    , m_isDocument{true}
    , m_reader(shape)
    , m_hasShape(true)
    , m_hasQueueIds(!vendorMap(shape).sources(BodyField::QueueId).isEmpty())
{
    setDigest(payload + u'\n' + toString(shape));
}

BodyColumns::BodyColumns(const QMap<BodyField, QList<PathSource>> &sources)
    : m_reader(mapOf(sources, isOneDocument(sources)))
    , m_isBodyAlone(isOneDocument(sources))
    , m_hasQueueIds(sources.contains(BodyField::QueueId))
{
    QString description;
    for (const auto &[field, alternatives] : sources.asKeyValueRange()) {
        description += QString::number(static_cast<int>(field));
        for (const PathSource &source : alternatives) {
            const qsizetype number = columnNumber(memberOf(source));
            m_isDocument[number] = !source.path.isEmpty();
            description += u'\n' + source.column + u'\t' + described(source.path);
        }
        description += u'\n';
    }
    for (QString &member : m_columns) {
        member = member.mid(1);
    }
    setDigest(description);
}

qsizetype BodyColumns::columnNumber(const QString &column)
{
    if (!m_columns.contains(column)) {
        m_columns += column;
        m_isDocument += false;
    }
    return m_columns.indexOf(column);
}

QStringList BodyColumns::documents() const
{
    QStringList names;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        names += m_isDocument.at(i) ? QStringList(m_columns.at(i)) : QStringList();
    }
    return names;
}

void BodyColumns::setDigest(const QString &description)
{
    m_digest = hexOf(description.toUtf8()).left(digestLength);
}

BodyReading BodyColumns::read(const QByteArrayList &values, const QDateTime &now) const
{
    if (m_isBodyAlone) {
        return m_reader.read(values.value(0), now);
    }
    QJsonObject row;
    QMap<BodyTrouble, int> troubles;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const QByteArray value = values.value(i);
        if (!m_isDocument.at(i)) {
            row.insert(u'=' + m_columns.at(i), value.isNull() ? QJsonValue() : QString::fromUtf8(value));
            continue;
        }
        if (value.isEmpty()) { // another one may have what is read
            continue;
        }
        const auto document = jsonOf(value);
        if (const auto *trouble = std::get_if<BodyTrouble>(&document)) {
            troubles[*trouble] += 1;
        } else {
            row.insert(u'>' + m_columns.at(i), std::get<QJsonValue>(document));
        }
    }
    BodyReading reading = m_reader.readDocument(row, now);
    for (const auto &[trouble, count] : troubles.asKeyValueRange()) {
        reading.troubles[trouble] += count;
    }
    return reading;
}

QString BodyColumns::hashOf(const QByteArrayList &values) const
{
    QByteArray all;
    if (values.size() == 1) {
        all = values.constFirst();
    } else {
        for (const QByteArray &value : values) { // so that no two rows run into the same
            all += value.isNull() ? QByteArray("-") : QByteArray::number(value.size()) + ':' + value;
        }
    }
    return m_digest + hexOf(all);
}

} // namespace statusbridge
