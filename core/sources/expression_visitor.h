#pragma once
#include "json_members.h"

#include <type_traits>
#include <variant>

/// Every expression of a value, by the lists of members that JSON uses too.
namespace cofferdam::sources {

template <typename T, typename F>
void eachExpression(T& value, const F& visit);

namespace visitor {

template <typename T, typename F>
struct Visitor {
    T& value;
    const F& visit;
    template <typename M, typename C>
    void operator()(const char*, M C::*member, codec::Text = codec::Text::Expression) const
    {
        eachExpression(value.*member, visit);
    }
};

template <typename T>
concept Range = requires(T& value) { value.begin(); value.end(); };

template <typename T>
struct IsVariant : std::false_type {};
template <typename... T>
struct IsVariant<std::variant<T...>> : std::true_type {};

} // namespace visitor

template <typename T, typename F>
void eachExpression(T& value, const F& visit)
{
    using Plain = std::remove_const_t<T>;
    if constexpr (std::is_same_v<Plain, base::Expression>) {
        visit(value);
    } else if constexpr (visitor::IsVariant<Plain>::value) {
        std::visit([&](auto& item) { eachExpression(item, visit); }, value);
    } else if constexpr (codec::HasMembers<Plain>) {
        visitor::Visitor<T, F> members{value, visit};
        codec::Members<Plain>::visit(members);
    } else if constexpr (codec::IsOptional<Plain>::value) {
        if (value)
            eachExpression(*value, visit);
    } else if constexpr (codec::IsBeside<Plain>::value) {
        eachExpression(value.value, visit);
    } else if constexpr (codec::IsMap<Plain>::value) {
        for (auto& [key, item] : value)
            eachExpression(item, visit);
    } else if constexpr (visitor::Range<Plain> && !std::is_same_v<Plain, std::string>) {
        for (auto& item : value)
            eachExpression(item, visit);
    }
}

} // namespace cofferdam::sources
