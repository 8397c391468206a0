// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace statusbridge {

//! \brief A password or token: wiped when it goes, and without any way to print it by accident.
class Secret
{
public:
    Secret() = default;
    explicit Secret(const QByteArray &text);
    Secret(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret other) noexcept;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    //! \brief The text itself, for the one place that sends it. The caller must not keep, log or compare it.
    [[nodiscard]] QByteArray reveal() const;
    //! \brief Equality in a time that does not depend on where the texts differ.
    [[nodiscard]] bool equals(const Secret &other) const;

private:
    QByteArray m_text;
};

//! \brief Overwrites \p bytes, which must not share their memory with another array, so that no copy stays behind.
void wipe(QByteArray &bytes);

} // namespace statusbridge
