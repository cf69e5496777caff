#pragma once
#include "base/place.h"
#include "catalog/catalog.h"
#include "sql/canonical.h"

#include <nlohmann/json.hpp>

#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <vector>

/// Values to JSON and back, by one list of members per type (json_members.h). A member that has its default is left out.
/// Inside this folder only: what it throws, readSnapshot catches.
namespace cofferdam::sources::codec {

using Json = nlohmann::json;

/// What the text of an expression has to be, so that a snapshot cannot carry anything else into an output.
enum class Text { Expression, Query, Rule, Body };

/// State of one reading: expressions repeat thousands of times.
struct ReadContext {
    sql::ExpressionCache cache;
    base::Expression expression(const std::string& sql, Text kind);
};

template <typename T>
struct Members; ///< `listed`, and static void visit(visitor): calls it with the name and pointer of each member

template <typename T>
concept HasMembers = requires { Members<T>::listed; };

template <typename T>
Json encode(const T& value);
template <typename T>
void decode(const Json& json, T& value, ReadContext& context);

template <typename T>
struct IsOptional : std::false_type {};
template <typename T>
struct IsOptional<std::optional<T>> : std::true_type {};
template <typename T>
struct IsBeside : std::false_type {};
template <typename T>
struct IsBeside<base::Beside<T>> : std::true_type {};
template <typename T>
struct IsMap : std::false_type {};
template <typename K, typename V>
struct IsMap<std::map<K, V>> : std::true_type {};
template <>
struct IsMap<catalog::Options> : std::true_type {};

template <typename T>
const auto& plain(const T& value)
{
    if constexpr (IsBeside<T>::value)
        return value.value;
    else
        return value;
}

template <typename T>
class Writer {
public:
    Writer(Json& out, const T& value) : m_out(out), m_value(value) {}
    template <typename M, typename C>
    void operator()(const char* name, M C::*member, Text = Text::Expression)
    {
        static const T defaults{};
        if (!(plain(m_value.*member) == plain(defaults.*member)))
            m_out[name] = encode(plain(m_value.*member));
    }

private:
    Json& m_out;
    const T& m_value;
};

template <typename T>
class Reader {
public:
    Reader(const Json& in, T& value, ReadContext& context) : m_in(in), m_value(value), m_context(context) {}
    template <typename M, typename C>
    void operator()(const char* name, M C::*member, Text text = Text::Expression)
    {
        const auto found = m_in.find(name);
        if (found == m_in.end())
            return;
        if constexpr (std::is_same_v<M, base::Expression>)
            m_value.*member = m_context.expression(found->get<std::string>(), text);
        else if constexpr (IsBeside<M>::value)
            decode(*found, (m_value.*member).value, m_context);
        else
            decode(*found, m_value.*member, m_context);
    }

private:
    const Json& m_in;
    T& m_value;
    ReadContext& m_context;
};

Json encodeId(const catalog::ObjectId& id);
catalog::ObjectId decodeId(const Json& json);

template <typename T>
Json encodeMap(const T& value)
{
    Json out = Json::object();
    for (const auto& [key, item] : value) {
        if constexpr (std::is_same_v<typename T::key_type, std::string>)
            out[key] = encode(item);
        else if constexpr (std::is_same_v<typename T::key_type, int>)
            out[std::to_string(key)] = encode(item);
        else
            out[encodeId(key).dump()] = encode(item);
    }
    return out;
}

template <typename T>
void decodeMap(const Json& json, T& value, ReadContext& context)
{
    for (const auto& [text, item] : json.items()) {
        typename T::mapped_type mapped{};
        decode(item, mapped, context);
        if constexpr (std::is_same_v<typename T::key_type, std::string>)
            value.emplace(text, std::move(mapped));
        else if constexpr (std::is_same_v<typename T::key_type, int>)
            value.emplace(std::stoi(text), std::move(mapped));
        else
            value.emplace(decodeId(Json::parse(text)), std::move(mapped));
    }
}

template <typename T>
Json encode(const T& value)
{
    if constexpr (std::is_same_v<T, base::Expression>) {
        return value.sql();
    } else if constexpr (std::is_same_v<T, catalog::ObjectId>) {
        return encodeId(value);
    } else if constexpr (std::is_enum_v<T>) {
        return static_cast<int>(value);
    } else if constexpr (HasMembers<T>) {
        Json out = Json::object();
        Writer<T> writer(out, value);
        Members<T>::visit(writer);
        return out;
    } else if constexpr (IsOptional<T>::value) {
        return value ? encode(*value) : Json();
    } else if constexpr (IsMap<T>::value) {
        return encodeMap(value);
    } else if constexpr (std::is_same_v<T, std::string> || std::is_arithmetic_v<T>) {
        return value;
    } else {
        Json out = Json::array();
        for (const auto& item : value)
            out.push_back(encode(item));
        return out;
    }
}

template <typename T>
void decode(const Json& json, T& value, ReadContext& context)
{
    if constexpr (std::is_same_v<T, base::Expression>) {
        value = context.expression(json.get<std::string>(), Text::Expression);
    } else if constexpr (std::is_same_v<T, catalog::ObjectId>) {
        value = decodeId(json);
    } else if constexpr (std::is_enum_v<T>) {
        value = static_cast<T>(json.get<int>());
    } else if constexpr (HasMembers<T>) {
        if (!json.is_object())
            throw std::invalid_argument("an object is missing");
        Reader<T> reader(json, value, context);
        Members<T>::visit(reader);
    } else if constexpr (IsOptional<T>::value) {
        if (json.is_null())
            return;
        value.emplace();
        decode(json, *value, context);
    } else if constexpr (IsMap<T>::value) {
        decodeMap(json, value, context);
    } else if constexpr (std::is_same_v<T, std::string> || std::is_arithmetic_v<T>) {
        value = json.get<T>();
    } else {
        for (const Json& item : json) {
            typename T::value_type element{};
            decode(item, element, context);
            value.push_back(std::move(element));
        }
    }
}

} // namespace cofferdam::sources::codec
