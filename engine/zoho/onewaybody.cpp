// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/onewaybody.h"

#include <algorithm>
#include <cstring>

namespace statusbridge::zoho {

OneWayBody::OneWayBody(const QByteArray &body, MayLeave mayLeave) : m_body(body), m_mayLeave(std::move(mayLeave))
{
    // Unbuffered, or QIODevice would read ahead and left() would claim too much.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneWayBody::bytesAvailable() const
{
    return m_body.size() - m_position + QIODevice::bytesAvailable();
}

qint64 OneWayBody::readData(char *data, qint64 maxSize)
{
    if (m_revoked || atEnd()) {
        return -1;
    }
    if (m_position == 0 && m_mayLeave && !m_mayLeave()) {
        m_revoked = true;
        m_withheld = true;
        return -1;
    }
    const qint64 size = std::min(maxSize, m_body.size() - m_position);
    std::memcpy(data, m_body.constData() + m_position, static_cast<size_t>(size));
    m_position += size;
    return size;
}

} // namespace statusbridge::zoho

#include "moc_onewaybody.cpp"
