// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/enginegateway.h"
#include "ui/settings/settingsdraft.h"
#include "ui/settings/typedsecrets.h"
#include "ui/widgets/focusmark.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace statusbridge {

class Banner;

//! \brief Something that a form can do with its values, saved or not: a button, and below it the result. The work is
//! done on another thread; the panel is busy until the result is there.
class ActionPanel : public QWidget
{
    Q_OBJECT

public:
    //! \param gateway, draft must outlive it
    //! \param icon, text, hint of its button; the hint is a sentence, or empty
    ActionPanel(EngineGateway &gateway, SettingsDraft &draft, const QString &icon, const QString &text,
                const QString &hint, QWidget *parent = nullptr);

    [[nodiscard]] QPushButton *button() const { return m_button; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    //! \brief Whether the work can be done here: where the engine is on another machine, only if that one does it.
    [[nodiscard]] bool mayRun() const { return refusal().isEmpty(); }
    //! \brief It can be done as well where the engine is on another machine, by who has the role \p least there.
    void allowElsewhere(Role least);
    //! \brief Waits no longer for what is under way, whose result is not shown any more. What it asks of the network
    //! or the database ends by itself.
    void stopWaiting();
    //! \brief Brings the result to where it is seen, once it is laid out.
    void bringIntoSight();
    //! \brief The sentence in the banner; empty if there is none.
    [[nodiscard]] QString message() const;
    [[nodiscard]] Banner &banner() const { return *m_banner; }
    //! \brief Where the result is shown, below the banner.
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

    //! \brief Stores the draft's typed secrets and runs \p task with its values on another thread. Only the result of
    //! the newest task is shown; what \p showResult begins itself belongs to the same work. Where the engine is on
    //! another machine, the values are those that are in force there.
    template <typename T>
    void runTask(std::function<Expected<T>(const EngineEnvironment &)> task,
                 std::function<void(const Expected<T> &)> showResult)
    {
        setBusy(true);
        const auto finish = [this, showResult = std::move(showResult),
                             number = m_requestId.next()](const Expected<T> &result) {
            if (m_requestId.isNewest(number)) {
                showResult(result);
                finishTask(number);
            }
        };
        if (isElsewhere()) {
            m_gateway.work<T>(this, task, finish);
            return;
        }
        storeTypedSecrets(m_gateway, m_draft, this,
                          [this, task = std::move(task), finish](const Expected<void> &stored) {
                              if (!stored) {
                                  finish(stored.error());
                                  return;
                              }
                              m_gateway.send<T>(
                                  this,
                                  [settings = m_draft.settings(), task](const EngineEnvironment &environment) {
                                      return task(withSettings(environment, settings));
                                  },
                                  finish);
                          });
    }

Q_SIGNALS:
    //! \brief The result is shown, and the panel no longer busy.
    void finished();
    //! \brief The same after a person pressed the button, if the focus is still where that left it.
    void answered();

protected:
    [[nodiscard]] SettingsDraft &draft() const { return m_draft; }
    [[nodiscard]] bool isElsewhere() const { return m_least && !m_gateway.whyNoErrands().isEmpty(); }

private:
    [[nodiscard]] QString refusal() const;
    void setBusy(bool isBusy);
    void finishTask(quint64 number);

    EngineGateway &m_gateway;
    SettingsDraft &m_draft;
    RequestId m_requestId;
    QPushButton *m_button;
    Banner *m_banner;
    QVBoxLayout *m_column;
    std::optional<Role> m_least; //!< nothing: the work needs this machine's engine
    bool m_isBusy = false;
    bool m_isAwaited = false; //!< a person has pressed the button
    FocusMark m_focus;
};

//! \brief The buttons of \p panels in one row, and the panels below it.
[[nodiscard]] QWidget *actionStrip(const QList<ActionPanel *> &panels);

} // namespace statusbridge
