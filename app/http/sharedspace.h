// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace statusbridge {

//! \brief Memory that all connections share for what is too large for one of them alone: how much of it is taken, not
//! the bytes themselves. Outlives its places; belongs to one thread.
class SharedSpace : public QObject
{
    Q_OBJECT

public:
    //! \brief Bytes that are taken as long as a copy of this lives.
    using Place = std::shared_ptr<void>;

    explicit SharedSpace(qsizetype bytes, QObject *parent = nullptr) : QObject(parent), m_free(bytes) {}

    //! \brief Null if there are not that many bytes left.
    [[nodiscard]] Place reserve(qsizetype bytes);

Q_SIGNALS:
    //! \brief A place was given back.
    void freed();

private:
    qsizetype m_free;
};

} // namespace statusbridge
