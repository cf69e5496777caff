#include "base/quote.h"
#include "lower_definition.h"

#include <algorithm>

/// Foreign-data objects, replication, default privileges.
namespace cofferdam::ddl::lowering {
namespace {

using catalog::Kind;

std::string role(const PgQuery__RoleSpec* spec)
{
    const std::string name = roleName(spec);
    return name == "PUBLIC" || name == "CURRENT_USER" || name == "CURRENT_ROLE" || name == "SESSION_USER" ? name : base::quoteIdentifier(name);
}

std::string onNewLine(const std::string& text) { return text.empty() ? text : "\n" + text; }

std::string wrapperFunctions(NodeSpan options)
{
    std::string out;
    for (const auto* node : options) {
        const PgQuery__DefElem& option = *node->def_elem;
        const std::string word = std::string_view(option.defname) == "handler" ? "HANDLER" : "VALIDATOR";
        const NodeSpan names = sql::listItems(option.arg);
        out += names.empty() ? " NO " + word : " " + word + " " + sqlName(names);
    }
    return out;
}

/// WITH (publish = 'insert, update'), sorted by name.
std::string parameterList(Lowering& l, NodeSpan options, std::string_view keyword, std::string_view statement)
{
    std::string out;
    for (const auto& [name, value] : optionsOf(l, options, statement).sorted())
        out += (out.empty() ? "" : ", ") + base::quoteIdentifier(name) + " = " + (value == "true" || value == "false" ? value : base::quoteLiteral(value));
    return out.empty() ? out : std::string(keyword) + " (" + out + ")";
}

std::string nameList(const std::vector<std::string>& names)
{
    std::string out;
    for (const std::string& name : names)
        out += (out.empty() ? "" : ", ") + base::quoteIdentifier(name);
    return out;
}

std::string publishedTable(Lowering& l, const PgQuery__PublicationTable& table, DefinitionWriter& out)
{
    const QualifiedName name = qualified(l, *table.relation);
    out.uses({Kind::Table, name.schema, name.name, {}});
    std::string text = (table.relation->inh ? "TABLE " : "TABLE ONLY ") + name.sql();
    const auto usesColumn = [&](const std::string& column) { out.uses({Kind::Column, name.schema, name.name, column}); };
    if (table.n_columns > 0) {
        const auto columns = sql::stringList(table.columns, table.n_columns);
        text += " (" + nameList(columns) + ")";
        std::for_each(columns.begin(), columns.end(), usesColumn);
    }
    if (table.where_clause) {
        const Expression filter = l.expression(table.where_clause);
        text += " WHERE (" + filter.sql() + ")";
        for (const base::Reference& reference : filter.references()) {
            if (reference.kind == base::Reference::Kind::Column && !reference.parts.empty())
                usesColumn(reference.parts.back());
        }
    }
    return text;
}

std::string publishedObjects(Lowering& l, NodeSpan objects, DefinitionWriter& out)
{
    std::string text;
    for (const auto* node : objects) {
        const PgQuery__PublicationObjSpec& object = *node->publication_obj_spec;
        std::string item;
        if (object.pubobjtype == PG_QUERY__PUBLICATION_OBJ_SPEC_TYPE__PUBLICATIONOBJ_TABLES_IN_CUR_SCHEMA) {
            item = "TABLES IN SCHEMA CURRENT_SCHEMA";
        } else if (object.pubtable) {
            item = publishedTable(l, *object.pubtable, out);
        } else {
            item = "TABLES IN SCHEMA " + base::quoteIdentifier(object.name);
            out.uses({Kind::Schema, {}, object.name, {}});
        }
        text += (text.empty() ? "" : ", ") + item;
    }
    return text;
}

std::string_view privilegeObjects(PgQuery__ObjectType type)
{
    switch (type) {
    case PG_QUERY__OBJECT_TYPE__OBJECT_SEQUENCE: return "SEQUENCES";
    case PG_QUERY__OBJECT_TYPE__OBJECT_FUNCTION: return "FUNCTIONS";
    case PG_QUERY__OBJECT_TYPE__OBJECT_TYPE: return "TYPES";
    case PG_QUERY__OBJECT_TYPE__OBJECT_SCHEMA: return "SCHEMAS";
    default: return "TABLES";
    }
}

std::string privilegeList(const PgQuery__GrantStmt& grant)
{
    std::vector<std::string> words;
    for (const auto* node : sql::nodes(grant.privileges, grant.n_privileges)) {
        std::string word = node->access_priv->priv_name;
        std::transform(word.begin(), word.end(), word.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
        words.push_back(std::move(word));
    }
    std::sort(words.begin(), words.end());
    std::string out;
    for (const std::string& word : words)
        out += (out.empty() ? "" : ", ") + word;
    return out.empty() ? "ALL" : out;
}

} // namespace

void lowerWrapper(Lowering& l, const PgQuery__CreateFdwStmt& s)
{
    DefinitionWriter out({Kind::ForeignDataWrapper, {}, s.fdwname, {}},
                         "CREATE FOREIGN DATA WRAPPER " + base::quoteIdentifier(s.fdwname) + wrapperFunctions(sql::nodes(s.func_options, s.n_func_options)) +
                             onNewLine(literalOptions(sql::nodes(s.options, s.n_options), "OPTIONS")));
    l.emit(out.take());
}

void lowerAlterWrapper(Lowering& l, const PgQuery__AlterFdwStmt& s)
{
    DefinitionWriter out({Kind::ForeignDataWrapper, {}, s.fdwname, {}},
                         "ALTER FOREIGN DATA WRAPPER " + base::quoteIdentifier(s.fdwname) + wrapperFunctions(sql::nodes(s.func_options, s.n_func_options)) +
                             onNewLine(literalOptions(sql::nodes(s.options, s.n_options), "OPTIONS")));
    l.emit(out.take(true));
}

void lowerServer(Lowering& l, const PgQuery__CreateForeignServerStmt& s)
{
    std::string head = "CREATE SERVER " + base::quoteIdentifier(s.servername);
    if (s.servertype[0])
        head += " TYPE " + base::quoteLiteral(s.servertype);
    if (s.version[0])
        head += " VERSION " + base::quoteLiteral(s.version);
    head += " FOREIGN DATA WRAPPER " + base::quoteIdentifier(s.fdwname);
    DefinitionWriter out({Kind::Server, {}, s.servername, {}}, head + onNewLine(literalOptions(sql::nodes(s.options, s.n_options), "OPTIONS")));
    out.uses({Kind::ForeignDataWrapper, {}, s.fdwname, {}});
    l.emit(out.take());
}

void lowerAlterServer(Lowering& l, const PgQuery__AlterForeignServerStmt& s)
{
    std::string head = "ALTER SERVER " + base::quoteIdentifier(s.servername);
    if (s.has_version)
        head += " VERSION " + (s.version[0] ? base::quoteLiteral(s.version) : std::string("NULL"));
    l.emit(DefinitionWriter({Kind::Server, {}, s.servername, {}}, head + onNewLine(literalOptions(sql::nodes(s.options, s.n_options), "OPTIONS"))).take(true));
}

void lowerMapping(Lowering& l, const PgQuery__CreateUserMappingStmt& s)
{
    DefinitionWriter out({Kind::UserMapping, {}, roleName(s.user), s.servername},
                         "CREATE USER MAPPING FOR " + role(s.user) + " SERVER " + base::quoteIdentifier(s.servername) +
                             onNewLine(literalOptions(sql::nodes(s.options, s.n_options), "OPTIONS")));
    out.uses({Kind::Server, {}, s.servername, {}});
    l.emit(out.take());
}

void lowerAlterMapping(Lowering& l, const PgQuery__AlterUserMappingStmt& s)
{
    const std::string options = literalOptions(sql::nodes(s.options, s.n_options), "OPTIONS");
    DefinitionWriter out({Kind::UserMapping, {}, roleName(s.user), s.servername},
                         "ALTER USER MAPPING FOR " + role(s.user) + " SERVER " + base::quoteIdentifier(s.servername) + onNewLine(options));
    l.emit(out.take(true));
}

void lowerPublication(Lowering& l, const PgQuery__CreatePublicationStmt& s)
{
    DefinitionWriter out({Kind::Publication, {}, s.pubname, {}}, "");
    std::string text = "CREATE PUBLICATION " + base::quoteIdentifier(s.pubname);
    const std::string objects = publishedObjects(l, sql::nodes(s.pubobjects, s.n_pubobjects), out);
    if (s.for_all_tables)
        text += " FOR ALL TABLES";
    else if (!objects.empty())
        text += " FOR " + objects;
    text += onNewLine(parameterList(l, sql::nodes(s.options, s.n_options), "WITH", "CREATE PUBLICATION"));
    CreateDefinition definition = out.take();
    definition.sql = std::move(text);
    l.emit(std::move(definition));
}

void lowerAlterPublication(Lowering& l, const PgQuery__AlterPublicationStmt& s)
{
    DefinitionWriter out({Kind::Publication, {}, s.pubname, {}}, "");
    std::string text = "ALTER PUBLICATION " + base::quoteIdentifier(s.pubname);
    const std::string objects = publishedObjects(l, sql::nodes(s.pubobjects, s.n_pubobjects), out);
    if (s.n_options > 0) {
        text += parameterList(l, sql::nodes(s.options, s.n_options), " SET", "ALTER PUBLICATION");
    } else {
        text += s.action == PG_QUERY__ALTER_PUBLICATION_ACTION__AP_DropObjects ? " DROP " : s.action == PG_QUERY__ALTER_PUBLICATION_ACTION__AP_SetObjects ? " SET " : " ADD ";
        text += objects;
    }
    CreateDefinition definition = out.take(true);
    definition.sql = std::move(text);
    l.emit(std::move(definition));
}

void lowerSubscription(Lowering& l, const PgQuery__CreateSubscriptionStmt& s)
{
    DefinitionWriter out({Kind::Subscription, {}, s.subname, {}},
                         "CREATE SUBSCRIPTION " + base::quoteIdentifier(s.subname) + "\n    CONNECTION " + base::quoteLiteral(withoutPassword(s.conninfo)) +
                             "\n    PUBLICATION " + nameList(sql::stringList(s.publication, s.n_publication)) +
                             onNewLine(parameterList(l, sql::nodes(s.options, s.n_options), "    WITH", "CREATE SUBSCRIPTION")));
    l.emit(out.take());
}

void lowerAlterSubscription(Lowering& l, const PgQuery__AlterSubscriptionStmt& s)
{
    const std::string publications = nameList(sql::stringList(s.publication, s.n_publication));
    const std::string with = parameterList(l, sql::nodes(s.options, s.n_options), " WITH", "ALTER SUBSCRIPTION");
    std::string text = "ALTER SUBSCRIPTION " + base::quoteIdentifier(s.subname);
    switch (s.kind) {
    case PG_QUERY__ALTER_SUBSCRIPTION_TYPE__ALTER_SUBSCRIPTION_OPTIONS:
        text += parameterList(l, sql::nodes(s.options, s.n_options), " SET", "ALTER SUBSCRIPTION");
        break;
    case PG_QUERY__ALTER_SUBSCRIPTION_TYPE__ALTER_SUBSCRIPTION_CONNECTION: text += " CONNECTION " + base::quoteLiteral(withoutPassword(s.conninfo)); break;
    case PG_QUERY__ALTER_SUBSCRIPTION_TYPE__ALTER_SUBSCRIPTION_SET_PUBLICATION: text += " SET PUBLICATION " + publications + with; break;
    case PG_QUERY__ALTER_SUBSCRIPTION_TYPE__ALTER_SUBSCRIPTION_ADD_PUBLICATION: text += " ADD PUBLICATION " + publications + with; break;
    case PG_QUERY__ALTER_SUBSCRIPTION_TYPE__ALTER_SUBSCRIPTION_DROP_PUBLICATION: text += " DROP PUBLICATION " + publications + with; break;
    case PG_QUERY__ALTER_SUBSCRIPTION_TYPE__ALTER_SUBSCRIPTION_ENABLED: {
        const auto* enabled = sql::findOption(sql::nodes(s.options, s.n_options), "enabled");
        text += enabled && sql::optionBoolean(*enabled).value_or(true) ? " ENABLE" : " DISABLE";
        break;
    }
    default: return l.notModelled("ALTER SUBSCRIPTION REFRESH or SKIP");
    }
    l.emit(DefinitionWriter({Kind::Subscription, {}, s.subname, {}}, std::move(text)).take(true));
}

void lowerDefaultPrivileges(Lowering& l, const PgQuery__AlterDefaultPrivilegesStmt& s)
{
    const NodeSpan options = sql::nodes(s.options, s.n_options);
    const auto* roles = sql::findOption(options, "roles");
    const auto* schemas = sql::findOption(options, "schemas");
    const std::vector<std::string> roleList = roles ? roleNames(sql::listItems(roles->arg)) : std::vector<std::string>{""};
    const std::vector<std::string> schemaList = schemas ? strings(sql::listItems(schemas->arg)) : std::vector<std::string>{""};
    const PgQuery__GrantStmt& grant = *s.action;
    const std::string objects(privilegeObjects(grant.objtype));
    for (const std::string& roleText : roleList) {
        for (const std::string& schema : schemaList) {
            for (const auto* grantee : sql::nodes(grant.grantees, grant.n_grantees)) {
                std::string text = "ALTER DEFAULT PRIVILEGES";
                if (!roleText.empty())
                    text += " FOR ROLE " + (roleText == "CURRENT_USER" || roleText == "CURRENT_ROLE" || roleText == "SESSION_USER" ? roleText : base::quoteIdentifier(roleText));
                if (!schema.empty())
                    text += " IN SCHEMA " + base::quoteIdentifier(schema);
                text += grant.is_grant ? "\n    GRANT " : "\n    REVOKE ";
                if (!grant.is_grant && grant.grant_option)
                    text += "GRANT OPTION FOR ";
                text += privilegeList(grant) + " ON " + objects + (grant.is_grant ? " TO " : " FROM ") + role(grantee->role_spec);
                if (grant.is_grant && grant.grant_option)
                    text += " WITH GRANT OPTION";
                l.emit(DefinitionWriter({Kind::DefaultPrivileges, schema, roleText, objects}, std::move(text)).take(true));
            }
        }
    }
}

} // namespace cofferdam::ddl::lowering
