#include "live/assembly.h"

namespace cofferdam::sources::live {
namespace {

// Foreign keys have triggers of the server's own. A row trigger of a partitioned table has a copy on every partition: no object of
// its own, unless it fires otherwise than there. Servers before 15 count those copies among their own too.
std::string triggersSql(int major)
{
    const bool parents = major >= 13;
    return std::string("SELECT t.oid, t.tgrelid, t.tgname, t.tgenabled, ") + (parents ? "t.tgparentid <> 0" : "false") +
           ", pg_get_triggerdef(t.oid) FROM pg_catalog.pg_trigger t" +
           (parents ? " LEFT JOIN pg_catalog.pg_trigger u ON u.oid = t.tgparentid"
                      " WHERE t.tgrelid >= 16384 AND ((NOT t.tgisinternal AND t.tgparentid = 0) OR t.tgenabled <> u.tgenabled)"
                    : " WHERE t.tgrelid >= 16384 AND NOT t.tgisinternal");
}

std::string enabledName(char letter)
{
    switch (letter) {
    case 'D': return "DISABLED";
    case 'R': return "REPLICA";
    case 'A': return "ALWAYS";
    default: return {};
    }
}

void takeTrigger(Assembly& assembly, RowReader row)
{
    const Oid oid = row.oid();
    const Relation* relation = assembly.relation(row.oid());
    if (!relation || assembly.isMember(Class::Trigger, oid))
        return;
    const ObjectId id = catalog::inTable(catalog::Kind::Trigger, relation->id, row.text());
    const std::string enabled = enabledName(row.letter());
    const auto comment = assembly.commentOn(Class::Trigger, oid);
    if (row.flag()) {
        catalog::Trigger copy;
        copy.inherited = true;
        copy.enabled = enabled;
        assembly.put(id, std::move(copy));
        return;
    }
    assembly.texts.push_back({row.text(), [&assembly, id, enabled, comment](const ddl::Statement& statement) {
                                  const auto* create = statement.as<ddl::CreateTrigger>();
                                  if (!create)
                                      return;
                                  catalog::Trigger trigger = create->value;
                                  trigger.enabled = enabled;
                                  trigger.comment = comment;
                                  assembly.put(id, std::move(trigger));
                              },
                              {}, id});
}

void takeRule(Assembly& assembly, RowReader row)
{
    const Oid oid = row.oid();
    const Relation* relation = assembly.relation(row.oid());
    if (!relation || assembly.isMember(Class::Rule, oid))
        return;
    const ObjectId id = catalog::inTable(catalog::Kind::Rule, relation->id, row.text());
    const std::string enabled = enabledName(row.letter());
    const auto comment = assembly.commentOn(Class::Rule, oid);
    assembly.texts.push_back({row.text(), [&assembly, id, enabled, comment](const ddl::Statement& statement) {
                                  const auto* create = statement.as<ddl::CreateRule>();
                                  if (!create)
                                      return;
                                  catalog::Rule rule = create->value;
                                  rule.enabled = enabled;
                                  rule.comment = comment;
                                  assembly.put(id, std::move(rule));
                              },
                              {}, id});
}

std::string commandName(char letter)
{
    switch (letter) {
    case 'r': return "SELECT";
    case 'a': return "INSERT";
    case 'w': return "UPDATE";
    case 'd': return "DELETE";
    default: return "ALL";
    }
}

void takePolicy(Assembly& assembly, RowReader row)
{
    const Oid oid = row.oid();
    const Relation* relation = assembly.relation(row.oid());
    if (!relation)
        return;
    const ObjectId id = catalog::inTable(catalog::Kind::Policy, relation->id, row.text());
    catalog::Policy policy;
    policy.comment = assembly.commentOn(Class::Policy, oid);
    policy.permissive = row.flag();
    policy.command = commandName(row.letter());
    policy.roles = row.names();
    if (const std::string_view sql = row.view(); !sql.empty())
        policy.usingExpression = assembly.expression(sql, id);
    if (const std::string_view sql = row.view(); !sql.empty())
        policy.withCheck = assembly.expression(sql, id);
    assembly.put(id, std::move(policy));
}

template <typename F>
std::function<base::Result<void>(const Rows&)> each(Assembly& assembly, F take)
{
    return [&assembly, take](const Rows& rows) -> base::Result<void> {
        for (int i = 0; i < rows.size(); ++i)
            take(assembly, RowReader(rows, i));
        return {};
    };
}

} // namespace

void addTriggers(Assembly& assembly, Queries& queries)
{
    queries.push_back({"triggers", triggersSql(assembly.major()), each(assembly, takeTrigger)});
}

void addRules(Assembly& assembly, Queries& queries)
{
    queries.push_back({"rules",
                       "SELECT r.oid, r.ev_class, r.rulename, r.ev_enabled, pg_get_ruledef(r.oid) FROM pg_catalog.pg_rewrite r"
                       " WHERE r.ev_class >= 16384 AND r.rulename <> '_RETURN'",
                       each(assembly, takeRule)});
}

void addPolicies(Assembly& assembly, Queries& queries)
{
    queries.push_back({"policies",
                       "SELECT p.oid, p.polrelid, p.polname, p.polpermissive, p.polcmd, CASE WHEN p.polroles = '{0}' THEN '{PUBLIC}' ELSE"
                       " ARRAY(SELECT rolname FROM pg_catalog.pg_roles WHERE oid = ANY (p.polroles) ORDER BY rolname) END,"
                       " pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid) FROM pg_catalog.pg_policy p",
                       each(assembly, takePolicy)});
}

} // namespace cofferdam::sources::live
