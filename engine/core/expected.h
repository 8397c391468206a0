// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"

#include <type_traits>
#include <utility>
#include <variant>

namespace statusbridge {

//! \brief A value, or the error that stands in its place. `std::expected` is C++23, hence our own.
//!
//! Reading `value()` of an error, or `error()` of a value, is a programming mistake and asserted.
template <typename T>
class [[nodiscard]] Expected
{
public:
    using Value = T;

    Expected(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Expected(Error error) : m_content(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool hasValue() const noexcept { return m_content.index() == 0; }
    explicit operator bool() const noexcept { return hasValue(); }

    [[nodiscard]] const T &value() const &
    {
        Q_ASSERT(hasValue());
        return *std::get_if<0>(&m_content);
    }
    [[nodiscard]] T &value() &
    {
        Q_ASSERT(hasValue());
        return *std::get_if<0>(&m_content);
    }
    [[nodiscard]] T &&value() &&
    {
        Q_ASSERT(hasValue());
        return std::move(*std::get_if<0>(&m_content));
    }
    [[nodiscard]] const T &operator*() const & { return value(); }
    [[nodiscard]] T &operator*() & { return value(); }
    [[nodiscard]] T &&operator*() && { return std::move(*this).value(); }
    [[nodiscard]] const T *operator->() const { return &value(); }
    [[nodiscard]] T *operator->() { return &value(); }
    [[nodiscard]] const Error &error() const
    {
        Q_ASSERT(!hasValue());
        return *std::get_if<1>(&m_content);
    }

    //! \brief The value handed to \p next, which returns an Expected; or this error.
    template <typename F>
    [[nodiscard]] auto and_then(F &&next) const -> std::invoke_result_t<F, const T &>
    {
        return hasValue() ? std::forward<F>(next)(value()) : std::invoke_result_t<F, const T &>(error());
    }

    //! \brief The value turned into another by \p convert; or this error.
    template <typename F>
    [[nodiscard]] auto transform(F &&convert) const -> Expected<std::invoke_result_t<F, const T &>>
    {
        using Result = Expected<std::invoke_result_t<F, const T &>>;
        return hasValue() ? Result(std::forward<F>(convert)(value())) : Result(error());
    }

private:
    std::variant<T, Error> m_content;
};

//! \brief Done, or the error that prevented it.
template <>
class [[nodiscard]] Expected<void>
{
public:
    Expected() = default;
    Expected(Error error) : m_error(std::move(error)) {}

    [[nodiscard]] bool hasValue() const noexcept { return !m_error.has_value(); }
    explicit operator bool() const noexcept { return hasValue(); }
    [[nodiscard]] const Error &error() const
    {
        Q_ASSERT(!hasValue());
        return *m_error;
    }

    template <typename F>
    [[nodiscard]] auto and_then(F &&next) const -> std::invoke_result_t<F>
    {
        return hasValue() ? std::forward<F>(next)() : std::invoke_result_t<F>(error());
    }

    template <typename F>
    [[nodiscard]] auto transform(F &&make) const -> Expected<std::invoke_result_t<F>>
    {
        using Result = Expected<std::invoke_result_t<F>>;
        return hasValue() ? Result(std::forward<F>(make)()) : Result(error());
    }

private:
    std::optional<Error> m_error;
};

} // namespace statusbridge
