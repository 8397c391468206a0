// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manual/manualwindow.h"

#include "engine/core/literals.h"
#include "ui/manual/manualbrowser.h"
#include "ui/widgets/reasons.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

namespace statusbridge {

ManualWindow::ManualWindow(QWidget *parent)
    : QDialog(parent)
    , m_words(new QLineEdit)
    , m_list(new QListWidget)
    , m_back(new QPushButton(tr("&Back")))
    , m_browser(new ManualBrowser)
{
    setObjectName(u"manual"_s);
    setWindowTitle(tr("Manual"));
    arrange();
    listTopics();
    connect(m_words, &QLineEdit::textChanged, this, &ManualWindow::search);
    connect(m_words, &QLineEdit::returnPressed, this, [this] { m_list->setCurrentRow(0); });
    connect(m_list, &QListWidget::currentRowChanged, this, &ManualWindow::openRow);
    connect(m_back, &QPushButton::clicked, this, &ManualWindow::goBack);
    connect(m_browser, &ManualBrowser::placeRequested, this, &ManualWindow::showPlace);
    // Only if a person wants it: the manual itself opens no connection.
    connect(m_browser, &ManualBrowser::addressRequested, this,
            [](const QUrl &address) { QDesktopServices::openUrl(address); });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_words, [this] {
        m_words->setFocus();
        m_words->selectAll();
    });
    connect(new QShortcut(QKeySequence::Back, this), &QShortcut::activated, this, &ManualWindow::goBack);
    showPlace({});
}

void ManualWindow::arrange()
{
    auto *label = new QLabel(tr("&Search:"));
    label->setBuddy(m_words);
    m_words->setAccessibleName(tr("Search the manual"));
    m_words->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Topics"));
    m_list->setWordWrap(true);
    m_browser->setAccessibleName(tr("Text of the manual"));
    // The Return key belongs to the search and to links.
    m_back->setAutoDefault(false);
    auto *top = new QHBoxLayout;
    top->addWidget(m_back);
    top->addStretch();
    top->addWidget(label);
    top->addWidget(m_words);
    auto *halves = new QSplitter;
    halves->setObjectName(u"manual"_s);
    halves->addWidget(m_list);
    halves->addWidget(m_browser);
    halves->setStretchFactor(1, 1);
    halves->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(halves, 1);
    const int letter = fontMetrics().averageCharWidth();
    m_words->setMinimumWidth(letter * 30);
    m_list->setFocus();
    halves->setSizes({letter * 36, letter * 95});
    resize(letter * 136, fontMetrics().height() * 36);
}

void ManualWindow::listTopics()
{
    const QSignalBlocker silent(m_list);
    m_list->clear();
    m_listed.clear();
    for (const QString &topic : manualTopics()) {
        m_list->addItem(manualTitle(topic));
        m_listed += ManualPlace{topic, {}};
    }
    m_list->setAccessibleName(tr("Topics"));
    if (!m_way.isEmpty()) {
        m_list->setCurrentRow(static_cast<int>(manualTopics().indexOf(place().topic)));
    }
}

void ManualWindow::search(const QString &words)
{
    if (words.trimmed().isEmpty()) {
        listTopics();
        return;
    }
    const QSignalBlocker silent(m_list);
    m_list->clear();
    m_listed.clear();
    for (const ManualFinding &finding : findInManual(words)) {
        m_list->addItem(
            finding.section.isEmpty()
                ? finding.topic
                : tr("%1: %2", "a topic of the manual, and a heading in it").arg(finding.topic, finding.section));
        m_listed += finding.place;
    }
    if (m_listed.isEmpty()) {
        m_list->addItem(tr("Nothing was found."));
        m_list->item(0)->setFlags(Qt::NoItemFlags);
    }
    m_list->setAccessibleName(tr("What was found"));
    m_list->setCurrentRow(-1);
}

void ManualWindow::openRow(int row)
{
    if (row >= 0 && row < m_listed.size()) {
        showPlace(m_listed.at(row));
    }
}

void ManualWindow::showPlace(const ManualPlace &place)
{
    const ManualPlace wanted =
        manualTopics().contains(place.topic) ? place : ManualPlace{manualTopics().constFirst(), {}};
    if (m_way.isEmpty() || m_way.constLast() != wanted) {
        m_way += wanted;
    }
    bringUp(wanted);
}

ManualPlace ManualWindow::place() const
{
    return m_way.constLast();
}

void ManualWindow::goBack()
{
    if (m_way.size() > 1) {
        m_way.removeLast();
        bringUp(m_way.constLast());
    }
}

void ManualWindow::bringUp(const ManualPlace &place)
{
    m_browser->showPlace(place);
    enableUnless(m_back, m_way.size() > 1 ? QString() : tr("There is nothing to go back to yet."));
    if (m_words->text().trimmed().isEmpty()) {
        const QSignalBlocker silent(m_list);
        m_list->setCurrentRow(static_cast<int>(manualTopics().indexOf(place.topic)));
    }
}

} // namespace statusbridge

#include "moc_manualwindow.cpp"
