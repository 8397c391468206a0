// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/languages.h"

#include "ui/text/language.h"

#include <QApplication>
#include <QLocale>
#include <QTest>
#include <QTranslator>

namespace statusbridge {

void addLanguages()
{
    QTest::addColumn<QLocale::Language>("language");
    QTest::newRow("English") << QLocale::English;
    QTest::newRow("German") << QLocale::German;
}

void speakLanguageOfRow()
{
    QFETCH(const QLocale::Language, language);
    QLocale::setDefault(QLocale(language));
    speakLocalLanguage(*qApp);
}

void forgetLanguages()
{
    qDeleteAll(qApp->findChildren<QTranslator *>());
    QLocale::setDefault(QLocale::c());
}

} // namespace statusbridge
