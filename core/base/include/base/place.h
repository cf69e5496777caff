#pragma once
#include <string>

namespace cofferdam::base {

/// A position in an input. `line` and `column` count from 1; 0 means "not known".
/// Columns count bytes of UTF-8, as PostgreSQL's own error positions do after conversion.
struct Place {
    std::string file;
    int line = 0;
    int column = 0;

    bool known() const { return line > 0 || !file.empty(); }
    /// "file:line:column", leaving out what is not known.
    std::string text() const;
    friend bool operator==(const Place&, const Place&) = default;
};

/// A place inside something, counted from its first byte: the line is negative (-1 is the first), so that it is no known place of an
/// input. `placeWithin` makes it one, for a thing that begins at `start`; any other place comes back as it is.
Place placeWithin(const Place& start, const Place& inner);

/// Holds a fact that stands beside a value and is no part of its identity (a source position, an ordinal,
/// a live-only fact): two of them always compare equal, so that defaulted comparisons of the owner stay right.
template <typename T>
struct Beside {
    T value{};

    Beside() = default;
    Beside(T v) : value(std::move(v)) {} // NOLINT(google-explicit-constructor): a transparent wrapper
    const T* operator->() const { return &value; }
    T* operator->() { return &value; }
    const T& operator*() const { return value; }
    T& operator*() { return value; }
    friend bool operator==(const Beside&, const Beside&) { return true; }
};

} // namespace cofferdam::base
