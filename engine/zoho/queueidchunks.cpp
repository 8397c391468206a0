// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/queueidchunks.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace statusbridge::zoho {

namespace {

using days = std::chrono::duration<int, std::ratio<86400>>;

constexpr days sizeIsRemembered{7};
constexpr days fieldIsRemembered{30};

} // namespace

QueueIdChunks QueueIdChunks::fromText(const QString &text, const QString &field, std::chrono::seconds age)
{
    QueueIdChunks chunks(field);
    const QJsonObject kept = QJsonDocument::fromJson(text.toUtf8()).object();
    if (kept.value(u"field"_s).toString() != field) {
        return chunks;
    }
    chunks.m_size = std::clamp(kept.value(u"size"_s).toInt(initialSize), 1, mostTogether);
    if (age < sizeIsRemembered) {
        chunks.m_tooMany = kept.value(u"too_many"_s).toInt();
    }
    if (age < fieldIsRemembered) {
        chunks.m_refusals = kept.value(u"refusals"_s).toInt();
        chunks.m_refused = kept.value(u"refused"_s).toString();
    }
    return chunks;
}

QString QueueIdChunks::toText() const
{
    const QJsonObject kept{{u"field"_s, m_field},
                           {u"size"_s, m_size},
                           {u"too_many"_s, m_tooMany},
                           {u"refusals"_s, m_refusals},
                           {u"refused"_s, m_refused}};
    return QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

void QueueIdChunks::accept(qsizetype count)
{
    m_refusals = 0;
    m_refused.clear();
    m_mayGrow = m_mayGrow || count >= m_size;
}

void QueueIdChunks::refuse(qsizetype count)
{
    const int refused = static_cast<int>(count);
    m_wasRefused = true;
    m_size = std::clamp((refused + 1) / 2, 1, m_size);
    m_tooMany = m_tooMany == 0 ? refused : std::min(m_tooMany, refused);
}

void QueueIdChunks::refuseAlone(const QString &queueId)
{
    m_wasRefused = true;
    m_refusals += queueId == m_refused ? 0 : 1;
    m_refused = queueId;
}

void QueueIdChunks::grow()
{
    if (m_mayGrow && !m_wasRefused) {
        const int most = m_tooMany > 0 ? std::min(m_tooMany - 1, mostTogether) : mostTogether;
        m_size = std::max(m_size, std::min(m_size + std::max(1, m_size / 10), most));
    }
    m_mayGrow = false;
    m_wasRefused = false;
}

} // namespace statusbridge::zoho
