// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/testpanel.h"

#include "engine/doctor/doctor.h"
#include "ui/text/sentencetext.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/detailsbutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/taborder.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace statusbridge {

namespace {

Severity findingSeverity(const Finding &finding)
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

QString severityWord(const Finding &finding)
{
    switch (finding.severity) {
    case Finding::Severity::Ok:
        return TestPanel::tr("In order");
    case Finding::Severity::Warning:
        return TestPanel::tr("Warning");
    case Finding::Severity::Error:
        return TestPanel::tr("Problem");
    }
    Q_UNREACHABLE();
}

QWidget *findingLine(const Finding &finding)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    auto *icon = new QLabel;
    icon->setPixmap(themedIcon(severityIcon(findingSeverity(finding)), findingSeverity(finding)).pixmap(16, 16));
    QLabel *text = wrappedLabel(severityWord(finding) + u": "_s + sentenceText(finding.text));
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(text->text());
    row->addWidget(icon, 0, Qt::AlignTop);
    auto *details = new DetailsButton;
    row->addWidget(text, 1);
    row->addWidget(details, 0, Qt::AlignTop);
    details->setDetails(sentenceDetails(finding.text));
    return line;
}

} // namespace

TestPanel::TestPanel(EngineGateway &gateway, SettingsDraft &draft, const QList<DoctorArea> &areas, QWidget *parent)
    : ActionPanel(gateway, draft, u"test"_s, tr("&Test"),
                  tr("Tries these settings as they stand here, saved or not, and changes nothing."), parent)
    , m_areas(areas)
    , m_lines(new QVBoxLayout)
{
    button()->setObjectName(u"test"_s);
    m_lines->setSpacing(1); // ten lines have to fit below a form
    column()->addLayout(m_lines);
    connect(button(), &QPushButton::clicked, this, &TestPanel::run);
    connect(&draft, &SettingsDraft::changed, this, [this] {
        if (!isBusy()) {
            clearFindings(); // they were about other values
            banner().clear();
        }
    });
}

void TestPanel::run()
{
    if (isBusy()) {
        return;
    }
    clearFindings();
    banner().showMessage(Severity::Busy, tr("Testing…"));
    runTask<QList<Finding>>(
        [areas = m_areas](const EngineEnvironment &environment) {
            QList<Finding> findings;
            for (const DoctorArea area : areas) {
                findings += checkArea(environment, area);
            }
            return Expected<QList<Finding>>(findings);
        },
        [this](const Expected<QList<Finding>> &findings) {
            if (findings) {
                showFindings(*findings);
            } else {
                banner().showError(findings.error());
            }
        });
}

void TestPanel::showFindings(const QList<Finding> &findings)
{
    clearFindings();
    m_findings = findings;
    QWidget *before = &banner();
    for (const Finding &finding : findings) {
        QWidget *line = findingLine(finding);
        m_lines->addWidget(line);
        placeAfter(*before, *line);
        before = line;
    }
    const bool isFine =
        std::ranges::all_of(findings, [](const Finding &finding) { return finding.severity == Finding::Severity::Ok; });
    banner().showMessage(isFine ? Severity::Good : Severity::Warning,
                         isFine ? tr("Everything is in order.") : tr("Something needs a look:"));
}

bool TestPanel::isFine() const
{
    const auto isProblem = [](const Finding &finding) { return finding.severity == Finding::Severity::Error; };
    return !m_findings.isEmpty() && std::ranges::none_of(m_findings, isProblem);
}

QStringList TestPanel::warnings() const
{
    QStringList sentences;
    for (const Finding &finding : m_findings) {
        if (finding.severity == Finding::Severity::Warning) {
            sentences += sentenceText(finding.text);
        }
    }
    return sentences;
}

void TestPanel::clearFindings()
{
    m_findings.clear();
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace statusbridge

#include "moc_testpanel.cpp"
