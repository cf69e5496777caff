#include "lower_definition.h"
#include "base/quote.h"
#include "ddl/hidden_password.h"

#include <algorithm>

namespace cofferdam::ddl::lowering {

using catalog::Kind;

CreateDefinition DefinitionWriter::take(bool alters)
{
    CreateDefinition out;
    out.id = m_id;
    out.sql = m_head;
    for (std::size_t i = 0; i < m_items.size(); ++i)
        out.sql += (i == 0 ? " (\n    " : ",\n    ") + m_items[i];
    if (!m_items.empty())
        out.sql += "\n)";
    out.alters = alters;
    std::sort(m_uses.begin(), m_uses.end());
    m_uses.erase(std::unique(m_uses.begin(), m_uses.end()), m_uses.end());
    out.uses = std::move(m_uses);
    return out;
}

namespace {

std::string optionText(const PgQuery__DefElem& option, OptionValue kind)
{
    const PgQuery__Node* value = option.arg;
    const std::string text = sql::optionString(option).value_or("");
    switch (kind) {
    case OptionValue::Flag: return "";
    case OptionValue::Operator: return value->node_case == PG_QUERY__NODE__NODE_LIST ? operatorText(sql::listItems(value)) : text;
    case OptionValue::Type:
        if (value->node_case == PG_QUERY__NODE__NODE_TYPE_NAME)
            return argumentType(*value->type_name).sql();
        return text == "none" ? "NONE" : base::quoteIdentifier(text);
    case OptionValue::Name:
        if (value->node_case == PG_QUERY__NODE__NODE_TYPE_NAME)
            return sqlName(sql::nodes(value->type_name->names, value->type_name->n_names));
        if (value->node_case == PG_QUERY__NODE__NODE_LIST)
            return sqlName(sql::listItems(value));
        return base::quoteIdentifier(text);
    case OptionValue::Literal: return base::quoteLiteral(text);
    case OptionValue::Word: return text == "bpchar" ? "char" : text; // ALIGNMENT = char is read as the type
    }
    return text;
}

} // namespace

void writeOptions(Lowering& l, DefinitionWriter& out, NodeSpan options, std::span<const OptionRule> rules, std::string_view statement)
{
    for (const OptionRule& rule : rules) {
        const PgQuery__DefElem* option = sql::findOption(options, rule.name);
        if (!option)
            continue;
        if (rule.value == OptionValue::Flag) {
            if (sql::optionBoolean(*option).value_or(true))
                out.item(std::string(rule.printed));
            continue;
        }
        const std::string text = option->arg ? optionText(*option, rule.value) : std::string();
        if (!text.empty() && text != rule.standard)
            out.item(std::string(rule.printed) + " = " + text);
    }
    for (const auto* node : options) {
        const std::string_view name = node->def_elem->defname;
        if (std::none_of(rules.begin(), rules.end(), [&](const OptionRule& rule) { return rule.name == name; }))
            l.notModelled("option " + std::string(name) + " of " + std::string(statement), node->def_elem->location);
    }
}

std::string functionReference(const PgQuery__ObjectWithArgs& function)
{
    const ObjectId id = functionId(function);
    return base::quoteQualified(id.schema, id.name) + id.part;
}

std::string literalOptions(NodeSpan options, std::string_view keyword)
{
    std::vector<std::pair<std::string_view, std::string>> items;
    for (const auto* node : options) {
        const PgQuery__DefElem& option = *node->def_elem;
        const bool drop = option.defaction == PG_QUERY__DEF_ELEM_ACTION__DEFELEM_DROP;
        std::string text = drop ? "DROP " : option.defaction == PG_QUERY__DEF_ELEM_ACTION__DEFELEM_SET ? "SET " : "";
        const std::string_view name = option.defname;
        text += base::quoteIdentifier(name);
        if (!drop)
            text += " " + base::quoteLiteral(name.ends_with("password") ? std::string(hiddenPassword) : sql::optionString(option).value_or(""));
        items.emplace_back(name, std::move(text));
    }
    // As pg_dump does; their order means nothing.
    std::stable_sort(items.begin(), items.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::string out;
    for (const auto& [name, text] : items)
        out += (out.empty() ? "" : ",\n    ") + text;
    return out.empty() ? out : std::string(keyword) + " (\n    " + out + "\n)";
}

namespace {

/// postgresql://user:secret@host
void hideInAddress(std::string& connection)
{
    const auto scheme = connection.find("://");
    const auto at = scheme == std::string::npos ? scheme : connection.find('@', scheme);
    const auto colon = at == std::string::npos ? at : connection.find(':', scheme + 3);
    if (colon != std::string::npos && colon < at)
        connection.replace(colon + 1, at - colon - 1, hiddenPassword);
}

/// password=secret, password = 'the secret', ?sslpassword=secret&
void hideValues(std::string& connection)
{
    for (auto at = connection.find("password"); at != std::string::npos; at = connection.find("password", at + 1)) {
        const auto equals = connection.find_first_not_of(' ', at + std::string_view("password").size());
        if (equals == std::string::npos || connection[equals] != '=')
            continue;
        const auto begin = connection.find_first_not_of(' ', equals + 1);
        if (begin == std::string::npos)
            return;
        auto end = begin;
        const bool quoted = connection[begin] == '\'';
        for (end = begin + (quoted ? 1 : 0); end < connection.size(); ++end) {
            if (connection[end] == '\\')
                ++end;
            else if (quoted ? connection[end] == '\'' : connection[end] == ' ' || connection[end] == '&')
                break;
        }
        end = std::min(end + (quoted ? 1 : 0), connection.size());
        connection.replace(begin, end - begin, hiddenPassword);
    }
}

} // namespace

std::string withoutPassword(std::string_view connection)
{
    std::string out(connection);
    hideInAddress(out);
    hideValues(out);
    return out;
}

namespace {

void alterEventTrigger(Lowering& l, const PgQuery__AlterEventTrigStmt& s)
{
    const std::string_view letter = s.tgenabled;
    const std::string state = letter == "D" ? "DISABLE" : letter == "R" ? "ENABLE REPLICA" : letter == "A" ? "ENABLE ALWAYS" : "ENABLE";
    const ObjectId id{Kind::EventTrigger, {}, s.trigname, {}};
    l.emit(DefinitionWriter(id, "ALTER EVENT TRIGGER " + base::quoteIdentifier(s.trigname) + " " + state).take(true));
}

void alterStatistics(Lowering& l, const PgQuery__AlterStatsStmt& s)
{
    const QualifiedName name = qualified(sql::nodes(s.defnames, s.n_defnames));
    const ObjectId id{Kind::Statistics, name.schema, name.name, {}};
    l.emit(DefinitionWriter(id, "ALTER STATISTICS " + name.sql() + " SET STATISTICS " + std::to_string(s.stxstattarget)).take(true));
}

void dropMapping(Lowering& l, const PgQuery__DropUserMappingStmt& s)
{
    l.emit(Drop{{{Kind::UserMapping, {}, roleName(s.user), s.servername}}, s.missing_ok != 0, false, false, TargetForm::OfKind});
}

void dropSubscription(Lowering& l, const PgQuery__DropSubscriptionStmt& s)
{
    const bool cascade = s.behavior == PG_QUERY__DROP_BEHAVIOR__DROP_CASCADE;
    l.emit(Drop{{{Kind::Subscription, {}, s.subname, {}}}, s.missing_ok != 0, cascade, false, TargetForm::OfKind});
}

} // namespace

#define DEFINE(CASE, member, function)                                                                       \
    case PG_QUERY__NODE__NODE_##CASE:                                                                        \
        function(l, *node.member);                                                                           \
        return true

bool lowerDefinition(Lowering& l, const PgQuery__Node& node)
{
    switch (node.node_case) {
    case PG_QUERY__NODE__NODE_DEFINE_STMT: return lowerDefine(l, *node.define_stmt);
        DEFINE(ALTER_TSDICTIONARY_STMT, alter_tsdictionary_stmt, lowerAlterDictionary);
        DEFINE(ALTER_TSCONFIGURATION_STMT, alter_tsconfiguration_stmt, lowerAlterConfiguration);
        DEFINE(ALTER_OPERATOR_STMT, alter_operator_stmt, lowerAlterOperator);
        DEFINE(ALTER_TYPE_STMT, alter_type_stmt, lowerAlterType);
        DEFINE(CREATE_OP_CLASS_STMT, create_op_class_stmt, lowerOperatorClass);
        DEFINE(CREATE_OP_FAMILY_STMT, create_op_family_stmt, lowerOperatorFamily);
        DEFINE(ALTER_OP_FAMILY_STMT, alter_op_family_stmt, lowerAlterFamily);
        DEFINE(CREATE_CAST_STMT, create_cast_stmt, lowerCast);
        DEFINE(CREATE_TRANSFORM_STMT, create_transform_stmt, lowerTransform);
        DEFINE(CREATE_CONVERSION_STMT, create_conversion_stmt, lowerConversion);
        DEFINE(CREATE_PLANG_STMT, create_plang_stmt, lowerLanguage);
        DEFINE(CREATE_AM_STMT, create_am_stmt, lowerAccessMethod);
        DEFINE(CREATE_STATS_STMT, create_stats_stmt, lowerStatistics);
        DEFINE(ALTER_STATS_STMT, alter_stats_stmt, alterStatistics);
        DEFINE(CREATE_EVENT_TRIG_STMT, create_event_trig_stmt, lowerEventTrigger);
        DEFINE(ALTER_EVENT_TRIG_STMT, alter_event_trig_stmt, alterEventTrigger);
        DEFINE(CREATE_FDW_STMT, create_fdw_stmt, lowerWrapper);
        DEFINE(ALTER_FDW_STMT, alter_fdw_stmt, lowerAlterWrapper);
        DEFINE(CREATE_FOREIGN_SERVER_STMT, create_foreign_server_stmt, lowerServer);
        DEFINE(ALTER_FOREIGN_SERVER_STMT, alter_foreign_server_stmt, lowerAlterServer);
        DEFINE(CREATE_USER_MAPPING_STMT, create_user_mapping_stmt, lowerMapping);
        DEFINE(ALTER_USER_MAPPING_STMT, alter_user_mapping_stmt, lowerAlterMapping);
        DEFINE(DROP_USER_MAPPING_STMT, drop_user_mapping_stmt, dropMapping);
        DEFINE(CREATE_PUBLICATION_STMT, create_publication_stmt, lowerPublication);
        DEFINE(ALTER_PUBLICATION_STMT, alter_publication_stmt, lowerAlterPublication);
        DEFINE(CREATE_SUBSCRIPTION_STMT, create_subscription_stmt, lowerSubscription);
        DEFINE(ALTER_SUBSCRIPTION_STMT, alter_subscription_stmt, lowerAlterSubscription);
        DEFINE(DROP_SUBSCRIPTION_STMT, drop_subscription_stmt, dropSubscription);
        DEFINE(ALTER_DEFAULT_PRIVILEGES_STMT, alter_default_privileges_stmt, lowerDefaultPrivileges);
    default: return false;
    }
}

#undef DEFINE

} // namespace cofferdam::ddl::lowering
