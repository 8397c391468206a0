// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/language.h"

#include "engine/core/literals.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace statusbridge {

void speakLocalLanguage(QCoreApplication &application)
{
    auto *ofQt = new QTranslator(&application);
    if (ofQt->load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(ofQt);
    }
    const QString folder = u":/i18n"_s;
    auto *ours = new QTranslator(&application);
    if (ours->load(QLocale(), u"statusbridge"_s, u"_"_s, folder) || ours->load(u"statusbridge_en"_s, folder)) {
        QCoreApplication::installTranslator(ours);
    }
}

} // namespace statusbridge
