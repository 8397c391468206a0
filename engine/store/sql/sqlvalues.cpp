// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sql/sqlvalues.h"

#include "engine/core/literals.h"

#include <QSqlDriver>
#include <QSqlField>

namespace statusbridge {

namespace {

QString literal(const QVariant &value, const QSqlDriver &driver)
{
    QSqlField field({}, value.metaType());
    field.setValue(value);
    return driver.formatValue(field);
}

} // namespace

QString textOf(const QVariant &value)
{
    if (value.isNull()) {
        return {};
    }
    const QString text = value.toString();
    return text.isNull() ? u""_s : text;
}

QVariant toMs(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime fromMs(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

QString sqlText(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"''"_s) + u'\'';
}

QString withLiterals(const QString &sql, const QVariantList &bindings, const QSqlDriver &driver)
{
    QString text;
    qsizetype start = 0;
    QChar quote; // that of the text or name that \p sql is in, null outside of one
    auto binding = bindings.cbegin();
    for (qsizetype i = 0; i < sql.size() && binding != bindings.cend(); ++i) {
        const QChar sign = sql.at(i);
        if (sign == u'\'' || sign == u'"') {
            // One that is doubled ends the text and begins it again.
            quote = quote.isNull() ? sign : (quote == sign ? QChar() : quote);
        } else if (sign == u'?' && quote.isNull()) {
            text += QStringView(sql).mid(start, i - start);
            text += literal(*binding++, driver);
            start = i + 1;
        }
    }
    return text + QStringView(sql).mid(start);
}

} // namespace statusbridge
