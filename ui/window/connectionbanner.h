// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/banner.h"
#include "ui/widgets/page.h"

#include <QTimer>

namespace statusbridge {

struct Attachment;

//! \brief Says over all pages that the server does not answer, since when, and of when the figures are that are still
//! shown. Hidden while it answers, and where the engine is the program's own.
class ConnectionBanner final : public Banner
{
    Q_OBJECT

public:
    //! \param action what leads to another server, or a correct password
    ConnectionBanner(const ConsoleContext &context, QAction *action, QWidget *parent = nullptr);

private:
    void follow();

    ConsoleContext m_context;
    QAction *m_action;
    QTimer m_age;
};

//! \brief The sentence about a connection that is lost. Pure.
//! \param answeredAt of when the figures are; invalid: there are none yet
[[nodiscard]] QString lostConnectionText(const Attachment &attachment, const QDateTime &answeredAt,
                                         const QDateTime &now);

} // namespace statusbridge
