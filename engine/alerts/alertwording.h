// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/alerts.h"

#include <QLocale>
#include <QTimeZone>

#include <memory>

class QTranslator;

namespace statusbridge {

//! \brief A message in words.
struct AlertWords
{
    QString title = {}; //!< one line
    QString text = {};  //!< some sentences, a line each
};

//! \brief Puts alerts into words of one language, with the times of one zone, whatever the program or the window
//! speaks. Any one thread.
class AlertWording
{
public:
    //! \param language "" or "en" is English; one that the program has no translation for is English too
    AlertWording(const QString &language, const QTimeZone &zone);
    ~AlertWording();

    [[nodiscard]] AlertWords words(const AlertText &text) const;
    [[nodiscard]] QString sentence(const Sentence &sentence) const;
    //! \brief Whether it speaks the language that was asked for.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }

private:
    [[nodiscard]] QString argument(const QString &text) const;

    std::unique_ptr<QTranslator> m_translator; //!< null: English
    QLocale m_locale;
    QTimeZone m_zone;
    bool m_isComplete = true;
};

} // namespace statusbridge
