// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logtoolbar.h"

#include "engine/core/literals.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/mnemonics.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace statusbridge {

namespace {

QLabel *labelFor(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setBuddy(buddy);
    buddy->setAccessibleName(withoutMnemonic(text).remove(u':'));
    return label;
}

} // namespace

LogToolbar::LogToolbar(QAction *copy, QWidget *parent)
    : QWidget(parent), m_level(new QComboBox), m_category(new QComboBox), m_text(new QLineEdit)
{
    m_level->addItem(tr("everything"), QVariant::fromValue(static_cast<int>(MessageLevel::Debug)));
    m_level->addItem(tr("information and worse"), QVariant::fromValue(static_cast<int>(MessageLevel::Info)));
    m_level->addItem(tr("warnings and worse"), QVariant::fromValue(static_cast<int>(MessageLevel::Warning)));
    m_level->addItem(tr("errors only"), QVariant::fromValue(static_cast<int>(MessageLevel::Error)));
    m_category->addItem(tr("all"), QString());
    m_category->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_text->setClearButtonEnabled(true);
    m_text->setPlaceholderText(tr("Text or cycle number"));
    m_follow = button(u"follow"_s, tr("&Follow"), tr("Keeps the newest message in view."));
    m_pause = button(u"pause"_s, tr("Pa&use"), tr("Lets nothing new in until it is switched off."));
    m_follow->setCheckable(true);
    m_pause->setCheckable(true);
    m_follow->setChecked(true);
    auto *clear = button(u"clear"_s, tr("Clear vie&w"), tr("Empties this view; the log file stays."));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(labelFor(tr("&Level:"), m_level));
    row->addWidget(m_level);
    row->addWidget(labelFor(tr("Cate&gory:"), m_category));
    row->addWidget(m_category);
    row->addWidget(labelFor(tr("&Text:"), m_text));
    row->addWidget(m_text, 1);
    for (QToolButton *each : {m_follow, m_pause, clear, actionButton(copy)}) {
        row->addWidget(each);
    }
    connect(m_level, &QComboBox::currentIndexChanged, this, &LogToolbar::filterChanged);
    connect(m_category, &QComboBox::currentIndexChanged, this, &LogToolbar::filterChanged);
    connect(m_text, &QLineEdit::textChanged, this, &LogToolbar::filterChanged);
    connect(m_follow, &QToolButton::toggled, this, &LogToolbar::followToggled);
    connect(m_pause, &QToolButton::toggled, this, &LogToolbar::pauseToggled);
    connect(clear, &QToolButton::clicked, this, &LogToolbar::clearRequested);
}

QToolButton *LogToolbar::button(const QString &icon, const QString &text, const QString &hint)
{
    auto *made = new QToolButton;
    made->setIcon(themedIcon(icon));
    made->setText(text);
    made->setToolTip(hint);
    made->setAccessibleName(withoutMnemonic(text));
    made->setAccessibleDescription(hint);
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return made;
}

LogFilter LogToolbar::filter() const
{
    return {.least = static_cast<MessageLevel>(m_level->currentData().toInt()),
            .category = m_category->currentData().toString(),
            .text = m_text->text()};
}

void LogToolbar::clearFilter()
{
    m_level->setCurrentIndex(0);
    m_category->setCurrentIndex(0);
    m_text->clear();
}

void LogToolbar::addCategory(const QString &category)
{
    if (m_category->findData(category) >= 0) {
        return;
    }
    int place = 1;
    while (place < m_category->count() && m_category->itemText(place) < category) {
        ++place;
    }
    m_category->insertItem(place, category, category);
}

void LogToolbar::setFollowing(bool isFollowing)
{
    m_follow->setChecked(isFollowing);
}

void LogToolbar::setPaused(bool isPaused)
{
    m_pause->setChecked(isPaused);
}

void LogToolbar::focusText()
{
    m_text->setFocus();
}

} // namespace statusbridge

#include "moc_logtoolbar.cpp"
