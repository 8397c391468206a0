// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace statusbridge::abuse {

//! \brief One HTTP answer as it came over the wire.
struct WireAnswer
{
    int status = 0;
    QByteArray body = {};
};

//! \brief Cuts answers out of a stream of bytes; interim ones (1xx) are left out.
class AnswerReader
{
public:
    //! \brief The answers that became whole with \p bytes.
    [[nodiscard]] QList<WireAnswer> feed(const QByteArray &bytes);

private:
    [[nodiscard]] bool takeOne(WireAnswer &answer);

    QByteArray m_bytes;
    qsizetype m_needed = 0; //!< below that many bytes there is nothing new to be seen
};

} // namespace statusbridge::abuse
