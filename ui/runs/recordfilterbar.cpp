// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/recordfilterbar.h"

#include "ui/text/formatting.h"
#include "ui/text/sentencetext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace statusbridge {

namespace {

//! What can be chosen, in order; an empty list: everything.
const QList<QList<RecordOutcome>> &choices()
{
    static const QList<QList<RecordOutcome>> list = {{},
                                                     {RecordOutcome::Failed, RecordOutcome::Parked},
                                                     {RecordOutcome::Failed},
                                                     {RecordOutcome::Parked},
                                                     {RecordOutcome::Left},
                                                     {RecordOutcome::Updated},
                                                     {RecordOutcome::Unchanged},
                                                     {RecordOutcome::Superseded}};
    return list;
}

QString nameOf(const QList<RecordOutcome> &choice)
{
    if (choice.isEmpty()) {
        return RecordFilterBar::tr("All records");
    }
    return choice.size() > 1 ? RecordFilterBar::tr("failed or parked") : outcomeWords(choice.first());
}

} // namespace

RecordFilterBar::RecordFilterBar(QWidget *parent) : QWidget(parent), m_outcome(new QComboBox), m_text(new QLineEdit)
{
    for (const auto &choice : choices()) {
        m_outcome->addItem(nameOf(choice));
    }
    m_outcome->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_outcome->setAccessibleName(tr("Outcome of the records"));
    m_text->setClearButtonEnabled(true);
    m_text->setAccessibleName(tr("Text to find in the records"));
    m_text->setPlaceholderText(tr("id, recipient, status or reason"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(300));
    layOut();
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &RecordFilterBar::changed);
    connect(m_text, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &RecordFilterBar::changed);
}

void RecordFilterBar::layOut()
{
    auto *show = new QLabel(tr("Sho&w:"));
    show->setBuddy(m_outcome);
    auto *text = new QLabel(tr("Te&xt:"));
    text->setBuddy(m_text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(show);
    row->addWidget(m_outcome);
    row->addWidget(text);
    row->addWidget(m_text, 1);
}

JournalFilter RecordFilterBar::filter() const
{
    const QString text = m_text->text().trimmed();
    return {.outcomes = choices().value(m_outcome->currentIndex()),
            .text = text,
            .sentences = text.isEmpty() ? QList<SentenceId>() : sentencesWith(text)};
}

void RecordFilterBar::setCounts(const QMap<RecordOutcome, int> &counts)
{
    for (int i = 0; i < choices().size(); ++i) {
        const auto &choice = choices().at(i);
        int count = 0;
        for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
            count += choice.isEmpty() || choice.contains(each.key()) ? each.value() : 0;
        }
        m_outcome->setItemText(i, counts.isEmpty() ? nameOf(choice)
                                                   : tr("%1 (%2)").arg(nameOf(choice), numberWords(count)));
    }
}

void RecordFilterBar::clear()
{
    const QSignalBlocker silent(this);
    m_outcome->setCurrentIndex(0);
    m_text->clear();
    m_pause.stop();
}

} // namespace statusbridge

#include "moc_recordfilterbar.cpp"
