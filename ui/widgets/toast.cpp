// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "engine/core/literals.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/labels.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace statusbridge {

std::chrono::milliseconds toastTime(const QString &sentence, bool hasUndo)
{
    using std::chrono::milliseconds;
    const milliseconds reading = milliseconds(2000) + milliseconds(75) * sentence.size();
    return std::clamp(reading, milliseconds(hasUndo ? 10000 : 5000), milliseconds(20000));
}

Toast::Toast(QWidget *over)
    : Card(over), m_icon(new QLabel), m_text(wrappedLabel(QString())), m_undo(new QToolButton), m_close(new QToolButton)
{
    setObjectName(u"toast"_s);
    layOut();
    hide();
    over->installEventFilter(this);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Toast::clear);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        if (before && !isAncestorOf(before) && now && isAncestorOf(now)) {
            m_before = before;
        }
        follow(now);
    });
    connect(m_close, &QToolButton::clicked, this, &Toast::clear);
    connect(m_undo, &QToolButton::clicked, this, [this] {
        const auto undo = std::exchange(m_undoes, {});
        clear();
        if (undo) {
            undo();
        }
    });
}

void Toast::layOut()
{
    m_text->setObjectName(u"toastText"_s);
    m_undo->setObjectName(u"undo"_s);
    m_undo->setText(tr("Undo"));
    m_undo->setShortcut(QKeySequence::Undo);
    m_undo->setToolTip(tr("Takes back what was just done (%1).")
                           .arg(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
    m_undo->setFocusPolicy(Qt::StrongFocus);
    m_close->setIcon(themedIcon(u"clear"_s));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(m_close->accessibleName());
    m_close->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(this);
    const int gap = spaceOf(Space::Close, fontMetrics());
    row->setContentsMargins(gap, gap, gap, gap);
    row->setSpacing(gap);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    row->addWidget(m_close);
}

void Toast::showSentence(const QString &sentence, std::function<void()> undo)
{
    setSeverity(Severity::Good);
    setVisibleText(m_text, sentence);
    setAccessibleName(sentence);
    m_undoes = std::move(undo);
    m_undo->setVisible(static_cast<bool>(m_undoes));
    m_time = toastTime(sentence, static_cast<bool>(m_undoes));
    paintIcon();
    place(); // before, or what is under the mouse meanwhile would hold it
    show();
    raise();
    holdOrGo();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Toast::clear()
{
    m_undoes = {};
    if (m_hasKeyboard && m_before) {
        m_before->setFocus(Qt::OtherFocusReason);
    }
    m_hasMouse = false;
    m_hasKeyboard = false;
    hide();
    m_timer.stop();
}

QString Toast::sentence() const
{
    return isHidden() ? QString() : m_text->text();
}

void Toast::place()
{
    const QWidget &over = *parentWidget();
    const int margin = spaceOf(Space::Wide, fontMetrics());
    const int widest = std::min(over.width() - 2 * margin, fontMetrics().averageCharWidth() * 90);
    const int others = sizeHint().width() - m_text->sizeHint().width();
    const int natural = others + fontMetrics().horizontalAdvance(m_text->text()) + margin;
    const int width = std::max(std::min(natural, widest), others + margin);
    resize(width, hasHeightForWidth() ? heightForWidth(width) : sizeHint().height());
    move((over.width() - this->width()) / 2, over.height() - height() - margin);
}

void Toast::follow(const QWidget *now)
{
    const bool hasKeyboard = now && isAncestorOf(now);
    if (hasKeyboard != m_hasKeyboard) {
        m_hasKeyboard = hasKeyboard;
        holdOrGo();
    }
}

void Toast::holdOrGo()
{
    if (isHidden()) {
        return;
    }
    if (m_hasMouse || m_hasKeyboard) {
        m_timer.stop();
    } else {
        m_timer.start(m_time);
    }
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && !isHidden()) {
        place();
    }
    return Card::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *event)
{
    Card::enterEvent(event);
    m_hasMouse = true;
    holdOrGo();
}

void Toast::leaveEvent(QEvent *event)
{
    Card::leaveEvent(event);
    m_hasMouse = false;
    holdOrGo();
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        clear();
        return;
    }
    Card::keyPressEvent(event);
}

void Toast::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        paintIcon();
    }
}

void Toast::paintIcon()
{
    m_icon->setPixmap(themedIcon(severityIcon(severity()), severity()).pixmap(20, 20));
}

} // namespace statusbridge

#include "moc_toast.cpp"
