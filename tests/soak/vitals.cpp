// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/vitals.h"

#include "engine/core/literals.h"
#include "tests/bench/processmemory.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>

namespace statusbridge {

namespace {

constexpr size_t fewestSamples = 9;

double entriesIn(const QString &folder)
{
    return static_cast<double>(QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size());
}

//! What a name may grow by, beside a tenth: MiB, descriptors, threads, rows.
double slackOf(const QString &name)
{
    return name.endsWith(u"memory") ? 3 : name.endsWith(u"descriptors") ? 4 : name.endsWith(u"threads") ? 3 : 50;
}

double medianOf(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values.at(values.size() / 2);
}

} // namespace

Vitals vitalsOf(const QString &process, const QString &prefix)
{
    return {{prefix + u"memory"_s, processMebibytes("VmRSS"_ba, process)},
            {prefix + u"descriptors"_s, entriesIn(u"/proc/%1/fd"_s.arg(process))},
            {prefix + u"threads"_s, entriesIn(u"/proc/%1/task"_s.arg(process))}};
}

VitalsLog::VitalsLog(const QString &file, bool isResumed) : m_file(file)
{
    QFile kept(file);
    if (!isResumed) {
        kept.remove();
    } else if (kept.open(QIODevice::ReadOnly)) {
        while (!kept.atEnd()) {
            const QJsonObject line = QJsonDocument::fromJson(kept.readLine()).object();
            Vitals vitals;
            for (auto each = line.begin(); each != line.end(); ++each) {
                vitals.insert(each.key(), each.value().toDouble());
            }
            if (!vitals.isEmpty()) { // a line that was torn
                m_samples.push_back(vitals);
            }
        }
    }
}

void VitalsLog::add(const Vitals &vitals)
{
    QJsonObject line;
    for (auto each = vitals.begin(); each != vitals.end(); ++each) {
        line.insert(each.key(), each.value());
    }
    QFile file(m_file);
    if (!file.open(QIODevice::Append) || file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n') < 0 ||
        !file.flush()) {
        qFatal("%s can't be written.", qPrintable(m_file));
    }
    m_samples.push_back(vitals);
}

bool VitalsLog::report() const
{
    QTextStream out(stdout);
    if (m_samples.size() < fewestSamples) {
        out << "There are too few samples to tell.\n";
        return false;
    }
    bool isFlat = true;
    const size_t third = m_samples.size() / 3;
    for (const QString &name : m_samples.back().keys()) {
        std::vector<double> earlier;
        std::vector<double> later;
        for (size_t i = third; i < m_samples.size(); ++i) {
            (i < 2 * third ? earlier : later).push_back(m_samples.at(i).value(name));
        }
        const double before = medianOf(earlier);
        const double after = medianOf(later);
        const bool grows = hasGrown(before, after, slackOf(name));
        isFlat = isFlat && !grows;
        out << name << ": " << before << " in the second third, " << after << " in the last" << (grows ? ": GROWS" : "")
            << '\n';
    }
    return isFlat;
}

bool hasGrown(double earlier, double later, double slack)
{
    return later > earlier * 1.1 && later > earlier + slack;
}

} // namespace statusbridge
