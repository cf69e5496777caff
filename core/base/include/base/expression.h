#pragma once
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace cofferdam::base {

/// A name that stands in an expression or query, before it is bound to an object.
struct Reference {
    enum class Kind : std::uint8_t { Column, Star, Relation, Function, Type, Collation };
    Kind kind = Kind::Column;
    std::uint32_t begin = 0; ///< byte range of the whole name in ExpressionForm::sql
    std::uint32_t end = 0;
    std::vector<std::string> parts; ///< unquoted, outermost first: {"public", "orders"} or {"o", "total"}

    friend bool operator==(const Reference&, const Reference&) = default;
};

/// One expression or query in canonical form. Made by sql::expressionForm and only there.
struct ExpressionForm {
    std::string sql; ///< canonical text, valid SQL, what printers and emitters write
    std::string key; ///< what equality means: `sql` without spelling that cannot matter (see sql/canonical.h)
    std::vector<Reference> references;
};

/// An immutable shared expression. Equality is that of the keys. Cheap to copy. Default-constructed: empty.
class Expression {
public:
    Expression() = default;
    explicit Expression(ExpressionForm form) : m_form(std::make_shared<const ExpressionForm>(std::move(form))) {}

    bool empty() const { return !m_form || m_form->sql.empty(); }
    const std::string& sql() const { return form().sql; }
    const std::string& key() const { return form().key; }
    const std::vector<Reference>& references() const { return form().references; }
    friend bool operator==(const Expression& a, const Expression& b)
    {
        return a.m_form == b.m_form || a.key() == b.key();
    }

private:
    const ExpressionForm& form() const
    {
        static const ExpressionForm none;
        return m_form ? *m_form : none;
    }
    std::shared_ptr<const ExpressionForm> m_form;
};

} // namespace cofferdam::base
