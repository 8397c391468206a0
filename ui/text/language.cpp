// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace statusbridge {

void speakLocalLanguage(QCoreApplication &application)
{
    auto *ofQt = new QTranslator(&application);
    if (ofQt->load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                   QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(ofQt);
    }
    const QString folder = QStringLiteral(":/i18n");
    auto *ours = new QTranslator(&application);
    if (ours->load(QLocale(), QStringLiteral("statusbridge"), QStringLiteral("_"), folder) ||
        ours->load(QStringLiteral("statusbridge_en"), folder)) {
        QCoreApplication::installTranslator(ours);
    }
}

} // namespace statusbridge
