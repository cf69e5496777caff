#pragma once
#include "catalog/catalog.h"
#include "catalog/property.h"
#include "sql/server_form.h"

#include <map>
#include <memory>
#include <set>

/// Whether two texts that differ mean the same, once the types of the columns in them are known.
namespace cofferdam::resolve {

using catalog::ObjectId;

/// What the bytes of a text mean.
struct BoundText {
    std::map<std::size_t, std::vector<ObjectId>> columns;
    std::map<std::size_t, std::size_t> values;                     ///< columns of queries below: where what computes them begins
    std::map<std::size_t, std::vector<std::string>> naturalJoins;
};

/// Reads expressions and queries of one sealed catalog as its server would store them. Remembers what it found out about views.
class Meanings {
public:
    explicit Meanings(catalog::Catalog catalog) : m_catalog(std::move(catalog)) {}

    /// An expression over the columns of a table (known by its name, or as each of `aliases`).
    base::Result<sql::ServerForm> expression(const base::Expression& value, const ObjectId& table, const std::vector<std::string>& aliases = {});
    base::Result<sql::ServerForm> query(const std::string& text);
    /// A rule of `table`, from "AS ON" on.
    base::Result<sql::ServerForm> rule(const base::Expression& value, const ObjectId& table);
    /// The SQL-standard body of a function called `name`.
    base::Result<sql::ServerForm> body(const base::Expression& value, const std::string& name, const catalog::Function& function);
    /// A check of a domain, over VALUE.
    base::Result<sql::ServerForm> ofValue(const base::Expression& value, const base::TypeName& type);

    const catalog::Catalog& catalog() const { return m_catalog; }

private:
    sql::TypeFacts facts(BoundText bound);
    std::optional<base::TypeName> typeOf(const ObjectId& column);
    std::optional<base::TypeName> baseOf(const base::TypeName& type) const;
    char categoryOf(const base::TypeName& type) const;
    std::optional<base::TypeName> attributeOf(const base::TypeName& type, const std::string& name) const;
    std::optional<sql::RoutineTypes> routine(const std::string& schema, const std::string& name, std::size_t arguments);

    catalog::Catalog m_catalog;
    std::map<ObjectId, std::vector<std::optional<base::TypeName>>> m_outputs; ///< of views
    std::optional<std::map<std::pair<std::string, std::string>, std::vector<catalog::Entry>>> m_routines; ///< by schema and name
    std::set<ObjectId> m_open;                                                ///< views whose output is being looked for
};

/// How a property that differs in its text differs in its meaning. `before` and `after` are objects called `id` in both catalogs.
catalog::Likeness likeness(Meanings& baseline, Meanings& target, const ObjectId& id, const catalog::Property& property, const catalog::Object& before,
                           const catalog::Object& after);

} // namespace cofferdam::resolve
