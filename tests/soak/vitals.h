// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

#include <vector>

namespace statusbridge {

//! \brief What must not grow while nothing more is asked: of a process and of its tables, by name.
using Vitals = QMap<QString, double>;

//! \brief Resident MiB, descriptors and threads of a process: "memory", "descriptors", "threads", with \p prefix.
[[nodiscard]] Vitals vitalsOf(const QString &process, const QString &prefix = {});

//! \brief The vitals of a long run, one sample a line in a file, so that a run that was broken off is taken up again.
class VitalsLog
{
public:
    //! \param file where they are kept \param isResumed whether what stands there is gone on with
    VitalsLog(const QString &file, bool isResumed);

    //! \brief How many samples there are.
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_samples.size()); }
    //! \brief Adds one, and has it on disk. It ends the program if that fails.
    void add(const Vitals &vitals);
    //! \brief Says of each name whether its last third is flat against the third before; false if one is not.
    [[nodiscard]] bool report() const;

private:
    QString m_file;
    std::vector<Vitals> m_samples;
};

//! \brief Whether \p later grew over \p earlier by more than noise: a tenth, and more than \p slack. Pure.
[[nodiscard]] bool hasGrown(double earlier, double later, double slack);

} // namespace statusbridge
