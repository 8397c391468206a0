// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/languages.h"

#include "engine/core/literals.h"

#include <algorithm>

namespace statusbridge {

namespace {

//! "pt" of "pt_BR" and of "pt-Latn-PT"
QStringView withoutCountry(QStringView code)
{
    const auto end = std::find_if(code.cbegin(), code.cend(), [](QChar letter) { return !letter.isLetter(); });
    return code.first(end - code.cbegin());
}

} // namespace

const QList<Language> &languages()
{
    // Arabic as where the digits are 0 to 9, which ids, phone numbers and times to the second have everywhere.
    static const QList<Language> list = {
        {u"en"_s, u"en_US"_s, u"English"_s}, {u"de"_s, u"de_DE"_s, u"Deutsch"_s},
        {u"es"_s, u"es_ES"_s, u"Español"_s}, {u"pt_BR"_s, u"pt_BR"_s, u"Português (Brasil)"_s},
        {u"hi"_s, u"hi_IN"_s, u"हिन्दी"_s},   {u"ar"_s, u"ar_AE"_s, u"العربية"_s},
    };
    return list;
}

const Language *languageNamed(const QString &code)
{
    const auto &all = languages();
    const auto found = std::ranges::find_if(
        all, [&](const Language &language) { return language.code.compare(code, Qt::CaseInsensitive) == 0; });
    return found == all.cend() ? nullptr : &*found;
}

const Language &languageFor(const QStringList &wanted)
{
    const auto &all = languages();
    for (const QString &tag : wanted) {
        const auto found = std::ranges::find_if(all, [&](const Language &language) {
            return withoutCountry(language.code).compare(withoutCountry(tag), Qt::CaseInsensitive) == 0;
        });
        if (found != all.cend()) {
            return *found;
        }
    }
    return all.constFirst();
}

} // namespace statusbridge
