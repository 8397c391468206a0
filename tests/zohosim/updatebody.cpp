// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/zohosim/updatebody.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace statusbridge::zohosim {

namespace {

Error bad(int code, const QString &words)
{
    return Error{.kind = ErrorKind::Bug, .message = words, .code = code};
}

bool isWorkflowList(const QJsonValue &value)
{
    static const QStringList known = {u"form_workflow"_s, u"schedules"_s, u"all"_s};
    const QJsonArray list = value.toArray();
    return !list.isEmpty() && std::all_of(list.begin(), list.end(),
                                          [](const QJsonValue &item) { return known.contains(item.toString()); });
}

bool isResultWish(const QJsonValue &value)
{
    if (!value.isObject()) {
        return false;
    }
    const QJsonObject wish = value.toObject();
    for (auto it = wish.begin(); it != wish.end(); ++it) {
        const bool fits =
            it.key() == u"fields" ? it->isArray() : (it.key() == u"message" || it.key() == u"tasks") && it->isBool();
        if (!fits) {
            return false;
        }
    }
    return true;
}

bool isWritten(const Field &field, const QJsonValue &value)
{
    switch (field.kind) {
    case FieldKind::Number:
        return value.isDouble() || value.isString();
    case FieldKind::Boolean:
        return value.isBool() || value.isString();
    case FieldKind::Name:
        return value.isObject();
    default:
        return value.isString();
    }
}

} // namespace

Expected<QJsonObject> parsedUpdate(const QByteArray &body, bool byCriteria)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonObject update = document.object();
    if (!document.isObject() || update.value(u"data").toObject().isEmpty() ||
        (byCriteria && !update.value(u"criteria").isString())) {
        return bad(3020, u"The body is missing or incomplete."_s);
    }
    for (auto it = update.begin(); it != update.end(); ++it) {
        const bool known = it.key() == u"data" || (byCriteria && it.key() == u"criteria") ||
                           (it.key() == u"skip_workflow" && isWorkflowList(*it)) ||
                           (it.key() == u"result" && isResultWish(*it));
        if (!known) {
            return bad(2945, u"EXTRA_KEY_FOUND_IN_JSON"_s);
        }
    }
    return update;
}

std::optional<ValueProblem> problemWithValue(const Field *field, const QJsonValue &value, const QString &dateFormat)
{
    if (field == nullptr) {
        return ValueProblem{3001, u"There is no such field."_s};
    }
    if (field->kind == FieldKind::Id || field->kind == FieldKind::Formula) {
        return ValueProblem{3001, u"This field cannot be written."_s};
    }
    if (value.isNull()) {
        return std::nullopt;
    }
    if (!isWritten(*field, value)) {
        return ValueProblem{3070, u"Data validation failure: [ARRAY]"_s};
    }
    const QString text = value.toString();
    if (field->maxLength > 0 && text.size() > field->maxLength) {
        return ValueProblem{8011, u"Too many characters."_s};
    }
    if (field->kind == FieldKind::Choice && !text.isEmpty() && !field->choices.contains(text)) {
        return ValueProblem{3002, u"Invalid column value."_s};
    }
    if (field->kind == FieldKind::DateTime && !text.isEmpty() && !QLocale::c().toDateTime(text, dateFormat).isValid()) {
        return ValueProblem{3002, u"Invalid date format."_s};
    }
    return std::nullopt;
}

} // namespace statusbridge::zohosim
