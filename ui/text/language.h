// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace statusbridge {

//! \brief Lets \p application speak the person's language, as the locale says it, with Qt's own texts too. English if
//! there is no translation; its plurals are a translation as well. Call it before the first text is shown.
void speakLocalLanguage(QCoreApplication &application);

} // namespace statusbridge
