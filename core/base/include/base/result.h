#pragma once
#include "base/message.h"
#include "base/place.h"

#include <tl/expected.hpp>

namespace cofferdam::base {

/// Why something could not be done. A value: it crosses folders, threads and the command line unchanged.
struct Error {
    Message message;      ///< stable id and sentence
    Place place;          ///< where in the input, when there is one
    std::string sqlstate; ///< five characters when a server said it, else empty
    std::string detail;   ///< a second sentence from a server or library, already free of secrets

    /// One line: "place: sentence (detail)".
    std::string line() const;
    friend bool operator==(const Error&, const Error&) = default;
};

/// Success carries a value, failure an Error. Cancelled is neither: see CancelToken.
template <typename T>
using Result = tl::expected<T, Error>;
using Unexpected = tl::unexpected<Error>;

/// Builds the failure branch of any Result.
Unexpected failure(Message message, Place place = {});
Unexpected failure(Error error);

/// The error every long operation returns when its token was cancelled; front ends show it as its own end state.
Error cancelledError();
bool isCancelled(const Error& error);

} // namespace cofferdam::base

/// Returns early with the error of a failed Result.
#define COFFERDAM_TRY(result)                                                                                \
    do {                                                                                                     \
        if (auto&& cofferdamResult_ = (result); !cofferdamResult_)                                           \
            return ::tl::unexpected(std::move(cofferdamResult_).error());                                    \
    } while (false)

#define COFFERDAM_CONCAT_(a, b) a##b
#define COFFERDAM_CONCAT(a, b) COFFERDAM_CONCAT_(a, b)
/// `COFFERDAM_ASSIGN(auto value, expression)`: the value of a Result, or an early return with its error.
#define COFFERDAM_ASSIGN(declaration, result)                                                                \
    auto&& COFFERDAM_CONCAT(cofferdamResult_, __LINE__) = (result);                                          \
    if (!COFFERDAM_CONCAT(cofferdamResult_, __LINE__))                                                       \
        return ::tl::unexpected(std::move(COFFERDAM_CONCAT(cofferdamResult_, __LINE__)).error());            \
    declaration = std::move(*COFFERDAM_CONCAT(cofferdamResult_, __LINE__))
