// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace statusbridge {

//! One text of the window, and what it is called in another language.
struct TranslatedText
{
    QString context;          //!< class or group of texts that it belongs to
    QString source;           //!< as it stands in the program
    QString comment;          //!< tells apart what is spelt alike
    QString state;            //!< empty if it is finished
    QStringList translations; //!< more than one if it counts something

    //! Names it, for a message.
    QString name() const;
};

//! What is in the .ts file at \p path; empty if it cannot be read.
QList<TranslatedText> translatedTexts(const QString &path);

} // namespace statusbridge
