// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace statusbridge {

//! \brief Lets \p application speak the person's language, as the locale says it, with Qt's own texts too, and run to
//! the left if the language does. English if there is no translation; its plurals are a translation as well. Call it
//! before the first text is shown.
void speakLocalLanguage(QCoreApplication &application);

//! \brief As speakLocalLanguage(), but the language of this \p code (languages()), with its numbers and dates; those of
//! the system stay if it speaks the same. A code that is empty or not known changes nothing.
void speakLanguage(QCoreApplication &application, const QString &code);

} // namespace statusbridge
