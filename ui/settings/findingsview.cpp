// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/findingsview.h"

#include "ui/theme/icons.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>

namespace statusbridge {

namespace {

Severity severityOf(const Finding &finding)
{
    switch (finding.severity) {
    case Finding::Severity::Ok:
        return Severity::Good;
    case Finding::Severity::Warning:
        return Severity::Warning;
    case Finding::Severity::Error:
        return Severity::Bad;
    }
    Q_UNREACHABLE();
}

QString wordOf(const Finding &finding)
{
    switch (finding.severity) {
    case Finding::Severity::Ok:
        return FindingsView::tr("In order");
    case Finding::Severity::Warning:
        return FindingsView::tr("Warning");
    case Finding::Severity::Error:
        return FindingsView::tr("Problem");
    }
    Q_UNREACHABLE();
}

QWidget *lineOf(const Finding &finding)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    auto *icon = new QLabel;
    icon->setPixmap(themedIcon(severityIcon(severityOf(finding)), severityOf(finding)).pixmap(16, 16));
    QLabel *text = wrappedLabel(wordOf(finding) + u": "_s + finding.text);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(text->text());
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    return line;
}

} // namespace

FindingsView::FindingsView(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
}

void FindingsView::showFindings(const QList<Finding> &findings)
{
    clear();
    m_findings = findings;
    for (const Finding &finding : findings) {
        m_column->addWidget(lineOf(finding));
    }
}

void FindingsView::clear()
{
    m_findings.clear();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace statusbridge
