#include "lower_context.h"

#include <algorithm>

/// GRANT and REVOKE. One of ours for each object and each set of columns.
namespace cofferdam::ddl::lowering {
namespace {

using catalog::Kind;

std::string upper(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    return out;
}

/// Privileges that are granted on the same columns.
struct PrivilegeGroup {
    std::vector<std::string> columns;
    std::vector<std::string> privileges;
};

std::vector<PrivilegeGroup> privilegeGroups(NodeSpan privileges)
{
    std::vector<PrivilegeGroup> out;
    for (const auto* node : privileges) {
        const PgQuery__AccessPriv& privilege = *node->access_priv;
        PrivilegeGroup group{sql::stringList(privilege.cols, privilege.n_cols), {}};
        const auto found = std::find_if(out.begin(), out.end(), [&](const PrivilegeGroup& g) { return g.columns == group.columns; });
        PrivilegeGroup& into = found == out.end() ? out.emplace_back(std::move(group)) : *found;
        if (privilege.priv_name[0]) // ALL (columns) has no name
            into.privileges.push_back(upper(privilege.priv_name));
    }
    for (PrivilegeGroup& group : out)
        std::sort(group.privileges.begin(), group.privileges.end());
    if (out.empty())
        out.emplace_back();
    return out;
}

std::optional<Kind> kindInSchema(PgQuery__ObjectType type)
{
    switch (type) {
    case PG_QUERY__OBJECT_TYPE__OBJECT_FUNCTION:
    case PG_QUERY__OBJECT_TYPE__OBJECT_PROCEDURE:
    case PG_QUERY__OBJECT_TYPE__OBJECT_ROUTINE: return Kind::Function;
    default: return relationKind(type);
    }
}

std::optional<Target> grantTarget(const Lowering& l, const PgQuery__GrantStmt& s, const PgQuery__Node* object)
{
    const bool procedure = s.objtype == PG_QUERY__OBJECT_TYPE__OBJECT_PROCEDURE;
    if (s.targtype == PG_QUERY__GRANT_TARGET_TYPE__ACL_TARGET_ALL_IN_SCHEMA) {
        const auto kind = kindInSchema(s.objtype);
        if (!kind)
            return std::nullopt;
        return Target{{*kind, std::string(sql::stringOf(object)), {}, {}}, procedure ? TargetForm::Procedure : TargetForm::OfKind};
    }
    // Relations come as RangeVars here, types as plain names.
    if (object->node_case == PG_QUERY__NODE__NODE_RANGE_VAR) {
        const auto kind = relationKind(s.objtype);
        return kind ? std::optional(Target{relationId(*kind, qualified(l, *object->range_var))}) : std::nullopt;
    }
    return targetOf(s.objtype, object);
}

} // namespace

void lowerGrant(Lowering& l, const PgQuery__GrantStmt& s)
{
    if (s.grantor)
        l.notModelled("GRANTED BY of GRANT");
    for (const auto* object : sql::nodes(s.objects, s.n_objects)) {
        const auto target = grantTarget(l, s, object);
        if (!target)
            return l.notModelled("GRANT ON " + std::string(objectTypeName(s.objtype)));
        for (PrivilegeGroup& group : privilegeGroups(sql::nodes(s.privileges, s.n_privileges))) {
            Grant out;
            out.grant = s.is_grant;
            out.grantOption = s.grant_option;
            out.privileges = std::move(group.privileges);
            out.columns = std::move(group.columns);
            out.target = target->id;
            out.form = target->form;
            out.allInSchema = s.targtype == PG_QUERY__GRANT_TARGET_TYPE__ACL_TARGET_ALL_IN_SCHEMA;
            out.grantees = roleNames(sql::nodes(s.grantees, s.n_grantees));
            out.cascade = s.behavior == PG_QUERY__DROP_BEHAVIOR__DROP_CASCADE;
            l.emit(std::move(out));
        }
    }
}

} // namespace cofferdam::ddl::lowering
