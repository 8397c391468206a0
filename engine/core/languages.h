// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace statusbridge {

//! \brief A language that the window and the alerts speak: one of STATUSBRIDGE_LANGUAGES in CMakeLists.txt.
struct Language
{
    QString code;    //!< as its file of translations is called: "pt_BR"
    QString locale;  //!< how it writes numbers and dates where the person's system speaks another one
    QString ownName; //!< "Português (Brasil)"; needs no translation
};

//! \brief All of them, in the order in which they are offered.
[[nodiscard]] const QList<Language> &languages();
//! \brief The one called \p code, whatever its case; nullptr if there is none.
[[nodiscard]] const Language *languageNamed(const QString &code);
//! \brief The first of \p wanted, as QLocale::uiLanguages() names them ("pt-PT"), that is among ours, be it of another
//! country; English if none is. Pure.
[[nodiscard]] const Language &languageFor(const QStringList &wanted);

} // namespace statusbridge
