#include "interpret.h"

#include <algorithm>

namespace cofferdam::ddl {

using catalog::Domain;
using catalog::DomainConstraint;

namespace {

std::string freeName(Context& context, const ObjectId& id, const Domain& domain)
{
    for (int pass = 0;; ++pass) {
        std::string name = context.chooseConstraintName(id.schema, id.name, {}, pass == 0 ? "check" : "check" + std::to_string(pass));
        const bool taken = std::any_of(domain.constraints.begin(), domain.constraints.end(),
                                       [&](const DomainConstraint& c) { return c.name == name; });
        if (!taken)
            return name;
    }
}

void sortByName(Domain& domain)
{
    std::sort(domain.constraints.begin(), domain.constraints.end(),
              [](const DomainConstraint& a, const DomainConstraint& b) { return a.name < b.name; });
}

/// Tables with a column of the domain, which ALTER DOMAIN reads under SHARE.
void readUsers(Context& context, const ObjectId& id, std::string_view reason)
{
    for (const ObjectId& user : context.index.usersOf(id)) {
        if (user.kind != Kind::Table)
            continue;
        context.lock(user, LockMode::Share);
        context.work(user, Work::Scan, reason);
    }
}

Done addDomainConstraint(Context& context, const ObjectId& id, DomainConstraint constraint)
{
    const Domain& domain = *context.get<Domain>(id);
    if (constraint.name.empty())
        constraint.name = freeName(context, id, domain);
    const bool taken = std::any_of(domain.constraints.begin(), domain.constraints.end(),
                                   [&](const DomainConstraint& c) { return c.name == constraint.name; });
    if (taken)
        return duplicateObject(context, "constraint " + constraint.name + " of " + id.describe());
    constraint.expression = context.resolveExpression(constraint.expression);
    if (constraint.validated)
        readUsers(context, id, "verify-domain");
    context.modify<Domain>(id, [&](Domain& changed) {
        changed.constraints.push_back(std::move(constraint));
        sortByName(changed);
    });
    return {};
}

Done changeConstraint(Context& context, const ObjectId& id, const AlterDomain& statement)
{
    const Domain& domain = *context.get<Domain>(id);
    const auto known = std::find_if(domain.constraints.begin(), domain.constraints.end(),
                                    [&](const DomainConstraint& c) { return c.name == statement.constraint.name; });
    if (known == domain.constraints.end()) {
        if (statement.ifExists)
            return {};
        return unknownObject(context, "constraint " + statement.constraint.name + " of " + id.describe());
    }
    const auto at = known - domain.constraints.begin();
    if (statement.action == AlterDomain::Action::ValidateConstraint && !known->validated)
        readUsers(context, id, "verify-domain");
    context.modify<Domain>(id, [&](Domain& changed) {
        if (statement.action == AlterDomain::Action::DropConstraint)
            changed.constraints.erase(changed.constraints.begin() + at);
        else
            changed.constraints[static_cast<std::size_t>(at)].validated = true;
    });
    return {};
}

} // namespace

Done interpret(Context& context, const CreateDomain& statement)
{
    QualifiedName name = statement.name;
    COFFERDAM_TRY(context.creationName(name));
    COFFERDAM_TRY(context.typeNameIsFree(name));
    const ObjectId id{Kind::Domain, name.schema, name.name, {}};
    Domain domain = statement.value;
    domain.baseType = context.resolveType(domain.baseType);
    domain.collation = context.resolveCollation(domain.collation);
    domain.defaultValue = defaultForm(context, domain.baseType, domain.defaultValue);
    const auto* below = context.get<Domain>({Kind::Domain, domain.baseType.schema, domain.baseType.name, {}});
    if (below && domain.defaultValue.empty() && domain.baseType.dimensions == 0)
        domain.defaultValue = below->defaultValue;
    domain.place = context.place;
    std::vector<DomainConstraint> constraints = std::exchange(domain.constraints, {});
    for (DomainConstraint& constraint : constraints) {
        if (constraint.name.empty())
            constraint.name = freeName(context, id, domain);
        constraint.expression = context.resolveExpression(constraint.expression);
        domain.constraints.push_back(std::move(constraint));
    }
    sortByName(domain);
    context.put(id, std::move(domain));
    return {};
}

Done interpret(Context& context, const AlterDomain& statement)
{
    COFFERDAM_ASSIGN(const ObjectId id, context.resolve({Kind::Domain, statement.name.schema, statement.name.name, {}}));
    using Action = AlterDomain::Action;
    switch (statement.action) {
    case Action::SetDefault:
    case Action::DropDefault:
        context.modify<Domain>(id, [&](Domain& domain) {
            domain.defaultValue = statement.action == Action::DropDefault
                                      ? Expression()
                                      : defaultForm(context, domain.baseType, statement.defaultValue);
        });
        return {};
    case Action::SetNotNull:
    case Action::DropNotNull: {
        const bool notNull = statement.action == Action::SetNotNull;
        if (notNull && !context.get<Domain>(id)->notNull)
            readUsers(context, id, "verify-domain");
        context.modify<Domain>(id, [&](Domain& domain) { domain.notNull = notNull; });
        return {};
    }
    case Action::AddConstraint: return addDomainConstraint(context, id, statement.constraint);
    case Action::DropConstraint:
    case Action::ValidateConstraint: return changeConstraint(context, id, statement);
    }
    return {};
}

} // namespace cofferdam::ddl
