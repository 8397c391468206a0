// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistant/assistantstep.h"

#include "ui/widgets/labels.h"

#include <QLabel>
#include <QVBoxLayout>

namespace statusbridge {

AssistantStep::AssistantStep(const QString &title, const QString &explanation, QWidget *parent)
    : QWidget(parent), m_title(title), m_column(new QVBoxLayout(this))
{
    m_column->setSpacing(12);
    m_column->addWidget(titleLabel(title));
    m_column->addWidget(wrappedLabel(explanation));
}

} // namespace statusbridge
