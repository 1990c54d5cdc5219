#pragma once

#include "models/core/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace canbao {

/// A value, or the Error that kept us from it. Ignoring one is a compile error.
template<typename Value>
class [[nodiscard]] Result : public tl::expected<Value, Error>
{
public:
    using tl::expected<Value, Error>::expected;
};

[[nodiscard]] inline tl::unexpected<Error> failure(Error::Code code, QString detail = {})
{
    return tl::unexpected(Error{.code = code, .detail = std::move(detail)});
}

/// An error whose sentence names figures.
[[nodiscard]] inline tl::unexpected<Error> failureWith(Error::Code code, std::vector<ErrorValue> values)
{
    return tl::unexpected(Error{.code = code, .values = std::move(values)});
}

/// Hands the error of one step on as the error of the whole.
template<typename Value>
[[nodiscard]] tl::unexpected<Error> failure(const Result<Value> &step)
{
    return tl::unexpected(step.error());
}

} // namespace canbao
