// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace statusbridge {

//! \brief One step of the assistant.
class AssistantStep : public QWidget
{
    Q_OBJECT

public:
    //! \param explanation what this step is for, some sentences
    AssistantStep(const QString &title, const QString &explanation, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const { return m_title; }
    //! \brief The step has come to the front.
    virtual void enter() {}
    //! \brief Whether what this step is for has been reached; the assistant says so and lets a person go on anyway.
    [[nodiscard]] virtual bool isDone() const { return true; }
    //! \brief Whether something is wrong that must be mended before the next step.
    [[nodiscard]] virtual bool isBlocked() const { return false; }

Q_SIGNALS:
    void stateChanged();

protected:
    //! \brief Where a step puts its parts, below title and explanation.
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

private:
    QString m_title;
    QVBoxLayout *m_column;
};

} // namespace statusbridge
