// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sql/bulkrows.h"

#include "engine/core/literals.h"

namespace statusbridge {

namespace {

bool mustBeEscaped(QChar character)
{
    return character == u'"' || character == u'\\' || character < u' ';
}

void appendQuoted(QString &json, const QString &text)
{
    json += u'"';
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (mustBeEscaped(text.at(i))) {
            json += QStringView(text).mid(start, i - start);
            json += u"\\u%1"_s.arg(text.at(i).unicode(), 4, 16, QLatin1Char('0'));
            start = i + 1;
        }
    }
    json += QStringView(text).mid(start);
    json += u'"';
}

} // namespace

BulkRows &BulkRows::startRow()
{
    m_json += m_json.isEmpty() ? u"["_s : u"],["_s;
    m_rowIsEmpty = true;
    return *this;
}

BulkRows &BulkRows::add(const QString &text)
{
    separate();
    if (text.isNull()) {
        m_json += u"null"_s;
    } else {
        appendQuoted(m_json, text);
    }
    return *this;
}

BulkRows &BulkRows::addKey(const QString &text)
{
    separate();
    appendQuoted(m_json, text);
    return *this;
}

BulkRows &BulkRows::add(qint64 number)
{
    return add(QString::number(number));
}

BulkRows &BulkRows::add(const QDateTime &time)
{
    return time.isValid() ? add(time.toMSecsSinceEpoch()) : add(QString());
}

QString BulkRows::json() const
{
    return isEmpty() ? u"[]"_s : QString(u'[' + m_json + u"]]"_s);
}

void BulkRows::separate()
{
    Q_ASSERT(!m_json.isEmpty());
    if (!m_rowIsEmpty) {
        m_json += u',';
    }
    m_rowIsEmpty = false;
}

QString jsonList(const QStringList &texts)
{
    QString json;
    for (const QString &text : texts) {
        json += json.isEmpty() ? u'[' : u',';
        appendQuoted(json, text);
    }
    return json.isEmpty() ? u"[]"_s : QString(json + u']');
}

} // namespace statusbridge
