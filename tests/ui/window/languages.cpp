// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/languages.h"

#include "engine/core/languages.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QLocale>
#include <QTest>
#include <QTranslator>

namespace statusbridge {

void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const Language &language : languages()) {
        QTest::newRow(qPrintable(language.code)) << language.code;
    }
}

void speakLanguageOfRow()
{
    QFETCH(const QString, language);
    speakLanguage(*qApp, language);
}

void forgetLanguages()
{
    qDeleteAll(qApp->findChildren<QTranslator *>());
    QLocale::setDefault(QLocale::c());
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

} // namespace statusbridge
