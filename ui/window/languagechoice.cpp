// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/languagechoice.h"

#include "engine/core/languages.h"
#include "engine/core/literals.h"
#include "ui/text/language.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QSettings>

namespace statusbridge {

namespace {

const QString languageKey = u"window/language"_s;

} // namespace

LanguageChoice::LanguageChoice(QSettings &preferences, QObject *parent) : QObject(parent), m_preferences(preferences)
{
    speakLanguage(*QCoreApplication::instance(), chosen());
}

QString LanguageChoice::chosen() const
{
    const Language *language = languageNamed(m_preferences.value(languageKey).toString());
    return language ? language->code : QString();
}

void LanguageChoice::choose(const QString &code)
{
    if (code != chosen()) {
        m_preferences.setValue(languageKey, code);
        Q_EMIT changed(tr("The window speaks this language from its next start on."));
    }
}

QMenu *LanguageChoice::makeMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("Lang&uage"), parent);
    menu->setObjectName(u"languages"_s);
    auto *choices = new QActionGroup(menu);
    const auto add = [&](const QString &text, const QString &code) {
        QAction *action = choices->addAction(menu->addAction(text));
        action->setCheckable(true);
        action->setChecked(code == chosen());
        connect(action, &QAction::triggered, this, [this, code] { choose(code); });
    };
    add(tr("As the &system"), QString());
    menu->addSeparator();
    for (const Language &language : languages()) {
        add(language.ownName, language.code);
    }
    return menu;
}

} // namespace statusbridge

#include "moc_languagechoice.cpp"
