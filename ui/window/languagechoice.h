// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QMenu;
class QSettings;
class QWidget;

namespace statusbridge {

//! \brief Which language the window speaks: the system's, or the one that the person chose. What is shown already keeps
//! its words, so another choice counts from the next start on. Lives on the main thread.
class LanguageChoice : public QObject
{
    Q_OBJECT

public:
    //! \brief Speaks the language that was chosen before. \param preferences keep the choice; must outlive this
    explicit LanguageChoice(QSettings &preferences, QObject *parent = nullptr);

    //! \brief A code of languages(); empty: the system's.
    [[nodiscard]] QString chosen() const;
    void choose(const QString &code);
    //! \brief The system's and each language by its own name.
    [[nodiscard]] QMenu *makeMenu(QWidget *parent);

Q_SIGNALS:
    //! \brief Another one is kept. \param sentence from when on it is spoken
    void changed(const QString &sentence);

private:
    QSettings &m_preferences;
};

} // namespace statusbridge
