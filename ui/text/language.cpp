// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/language.h"

#include "engine/core/languages.h"
#include "engine/core/literals.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace statusbridge {

namespace {

void load(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(locale, name, u"_"_s, folder)) {
        translator->setParent(&application);
        QCoreApplication::installTranslator(translator.release());
    }
}

void speak(QCoreApplication &application, const Language &language)
{
    // None stays of another language, which would fill in where this one has no translation of Qt's texts.
    qDeleteAll(application.findChildren<QTranslator *>());
    const QLocale locale(language.code);
    load(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(application, locale, u"statusbridge"_s, u":/i18n"_s);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

} // namespace

void speakLocalLanguage(QCoreApplication &application)
{
    speak(application, languageFor(QLocale().uiLanguages()));
}

void speakLanguage(QCoreApplication &application, const QString &code)
{
    const Language *language = languageNamed(code);
    if (!language) {
        return;
    }
    const QLocale system = QLocale::system();
    const QLocale own(language->locale);
    QLocale::setDefault(system.language() == own.language() ? system : own);
    speak(application, *language);
}

} // namespace statusbridge
