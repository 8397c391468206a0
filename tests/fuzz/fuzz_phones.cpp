// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "engine/core/masking.h"
#include "engine/session/search.h"
#include "engine/status/person.h"
#include "tests/fuzz/require.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace statusbridge;

namespace {

bool isNumber(const QString &text)
{
    return std::ranges::all_of(text, [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
}

//! What a person typed stands for forms of one number that is long enough to be a person's, or for none.
void requireSound(const QString &typed)
{
    const QStringList forms = phoneForms(typed);
    require(!forms.contains(QString()));
    for (const QString &form : forms) {
        require(!isNumber(form.trimmed()) || form.trimmed().size() >= 5);
    }
    if (!forms.isEmpty()) {
        const QString bare = forms.constLast().section(u'@', 0, 0);
        require(isNumber(bare));
        if (!bare.startsWith(u"00")) { // further zeros are taken for another way out of a country
            require(phoneForms(bare).contains(bare) && phoneForms(u'+' + bare).contains(bare));
        }
        require(PersonText(bare).isIn(u"to +"_s + bare + u'.'));
    }
    const QString masked = maskedId(typed);
    require(masked.size() <= 5 && masked.size() - 1 <= typed.size() / 2);
}

//! Numbers of JSON are counts, and stay as they are.
bool isInTexts(const PersonText &person, const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(), [&](const QJsonValue &each) { return isInTexts(person, each); });
    }
    const QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each) {
        if (person.isIn(each.key()) || isInTexts(person, each.value())) {
            return true;
        }
    }
    return person.isIn(value.toString());
}

bool isThere(const PersonText &person, const QString &text)
{
    const auto document = QJsonDocument::fromJson(text.toUtf8());
    return document.isNull()
               ? person.isIn(text)
               : isInTexts(person, document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
}

} // namespace

// A person is in no text after they were masked in it, and no other text is changed.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto line = bytes.indexOf('\n');
    requireSound(QString::fromUtf8(bytes.left(line)));
    const QString text = QString::fromUtf8(bytes.mid(line + 1));
    for (const PersonText &person : {PersonText(u"15550001234"_s), PersonText({}, {u"wamid.A/b="_s, u"US.5"_s})}) {
        const QString masked = person.masked(text);
        require((!person.isIn(text) || !isThere(person, masked)) && (person.isIn(text) || masked == text));
        require(person.masked(masked) == masked);
        require(!person.isIn(text) || person.isInBody(text.toUtf8()) || !text.isValidUtf16());
    }
    return 0;
}
