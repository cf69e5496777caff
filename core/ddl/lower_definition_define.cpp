#include "base/quote.h"
#include "lower_definition.h"

#include <algorithm>
#include <array>

/// What the grammar calls DefineStmt: operators, base types, collations, text search objects (aggregates are functions).
namespace cofferdam::ddl::lowering {
namespace {

using catalog::Kind;

constexpr std::array operatorRules{
    OptionRule{"function", "FUNCTION", OptionValue::Name, ""},
    OptionRule{"procedure", "FUNCTION", OptionValue::Name, ""},
    OptionRule{"leftarg", "LEFTARG", OptionValue::Type, "NONE"},
    OptionRule{"rightarg", "RIGHTARG", OptionValue::Type, "NONE"},
    OptionRule{"commutator", "COMMUTATOR", OptionValue::Operator, ""},
    OptionRule{"negator", "NEGATOR", OptionValue::Operator, ""},
    OptionRule{"restrict", "RESTRICT", OptionValue::Name, "\"none\""},
    OptionRule{"join", "JOIN", OptionValue::Name, "\"none\""},
    OptionRule{"hashes", "HASHES", OptionValue::Flag, ""},
    OptionRule{"merges", "MERGES", OptionValue::Flag, ""},
};

constexpr std::array typeRules{
    OptionRule{"input", "INPUT", OptionValue::Name, ""},
    OptionRule{"output", "OUTPUT", OptionValue::Name, ""},
    OptionRule{"receive", "RECEIVE", OptionValue::Name, ""},
    OptionRule{"send", "SEND", OptionValue::Name, ""},
    OptionRule{"typmod_in", "TYPMOD_IN", OptionValue::Name, ""},
    OptionRule{"typmod_out", "TYPMOD_OUT", OptionValue::Name, ""},
    OptionRule{"analyze", "ANALYZE", OptionValue::Name, ""},
    OptionRule{"subscript", "SUBSCRIPT", OptionValue::Name, ""},
    OptionRule{"internallength", "INTERNALLENGTH", OptionValue::Word, "variable"},
    OptionRule{"passedbyvalue", "PASSEDBYVALUE", OptionValue::Flag, ""},
    OptionRule{"alignment", "ALIGNMENT", OptionValue::Word, "int4"},
    OptionRule{"storage", "STORAGE", OptionValue::Word, "plain"},
    OptionRule{"like", "LIKE", OptionValue::Type, ""},
    OptionRule{"category", "CATEGORY", OptionValue::Literal, "'U'"},
    OptionRule{"preferred", "PREFERRED", OptionValue::Flag, ""},
    OptionRule{"default", "DEFAULT", OptionValue::Literal, ""},
    OptionRule{"element", "ELEMENT", OptionValue::Type, ""},
    OptionRule{"delimiter", "DELIMITER", OptionValue::Literal, "','"},
    OptionRule{"collatable", "COLLATABLE", OptionValue::Flag, ""},
};

constexpr std::array collationRules{
    OptionRule{"provider", "PROVIDER", OptionValue::Word, "libc"},
    OptionRule{"locale", "LOCALE", OptionValue::Literal, ""},
    OptionRule{"lc_collate", "LC_COLLATE", OptionValue::Literal, ""},
    OptionRule{"lc_ctype", "LC_CTYPE", OptionValue::Literal, ""},
    OptionRule{"deterministic", "DETERMINISTIC", OptionValue::Word, "true"},
    OptionRule{"rules", "RULES", OptionValue::Literal, ""},
    OptionRule{"version", "VERSION", OptionValue::Literal, ""},
};

constexpr std::array parserRules{
    OptionRule{"start", "START", OptionValue::Name, ""},     OptionRule{"gettoken", "GETTOKEN", OptionValue::Name, ""},
    OptionRule{"end", "END", OptionValue::Name, ""},         OptionRule{"headline", "HEADLINE", OptionValue::Name, ""},
    OptionRule{"lextypes", "LEXTYPES", OptionValue::Name, ""},
};

constexpr std::array templateRules{
    OptionRule{"init", "INIT", OptionValue::Name, ""},
    OptionRule{"lexize", "LEXIZE", OptionValue::Name, ""},
};

constexpr std::array configurationRules{
    OptionRule{"parser", "PARSER", OptionValue::Name, ""},
    OptionRule{"copy", "COPY", OptionValue::Name, ""},
};

std::string argumentOf(NodeSpan options, std::string_view name)
{
    const auto* option = sql::findOption(options, name);
    if (!option || !option->arg || option->arg->node_case != PG_QUERY__NODE__NODE_TYPE_NAME)
        return "NONE";
    return argumentType(*option->arg->type_name).sql();
}

/// One of the options without which the server refuses the statement is not there.
bool lacks(NodeSpan options, std::initializer_list<std::string_view> names)
{
    return std::any_of(names.begin(), names.end(), [&](std::string_view name) {
        const auto* option = sql::findOption(options, name);
        return !option || !option->arg;
    });
}

QualifiedName nameIn(const PgQuery__Node* value)
{
    if (value && value->node_case == PG_QUERY__NODE__NODE_TYPE_NAME)
        return qualified(sql::nodes(value->type_name->names, value->type_name->n_names));
    return qualified(sql::listItems(value));
}

void defineOperator(Lowering& l, const PgQuery__DefineStmt& s)
{
    const NodeSpan options = sql::nodes(s.definition, s.n_definition);
    const auto* function = sql::findOption(options, "function");
    if (!function)
        function = sql::findOption(options, "procedure");
    if (!function || !function->arg)
        return l.notModelled("CREATE OPERATOR without FUNCTION"); // refused by the server
    const QualifiedName name = qualified(sql::nodes(s.defnames, s.n_defnames));
    const std::string left = argumentOf(options, "leftarg");
    const std::string right = argumentOf(options, "rightarg");
    DefinitionWriter out({Kind::Operator, name.schema, name.name, "(" + left + ", " + right + ")"},
                         "CREATE OPERATOR " + (name.schema.empty() ? "" : base::quoteIdentifier(name.schema) + ".") + name.name);
    writeOptions(l, out, options, operatorRules, "CREATE OPERATOR");
    const QualifiedName called = nameIn(function->arg);
    const std::string types = left == "NONE" ? right : right == "NONE" ? left : left + ", " + right;
    out.uses({Kind::Function, called.schema, called.name, "(" + types + ")"});
    l.emit(out.take());
}

void defineType(Lowering& l, const PgQuery__DefineStmt& s)
{
    const QualifiedName name = qualified(sql::nodes(s.defnames, s.n_defnames));
    const NodeSpan options = sql::nodes(s.definition, s.n_definition);
    if (!options.empty() && lacks(options, {"input", "output"}))
        return l.notModelled("CREATE TYPE without INPUT and OUTPUT");
    DefinitionWriter out({Kind::BaseType, name.schema, name.name, {}}, "CREATE TYPE " + name.sql());
    writeOptions(l, out, options, typeRules, "CREATE TYPE");
    for (const OptionRule& rule : typeRules) {
        const auto* option = rule.value == OptionValue::Name ? sql::findOption(options, rule.name) : nullptr;
        if (!option || !option->arg)
            continue;
        const QualifiedName function = nameIn(option->arg);
        out.uses({Kind::Function, function.schema, function.name, {}});
    }
    // What stands before is the shell type that the functions needed.
    l.emit(out.take(!options.empty()));
}

void defineCollation(Lowering& l, const PgQuery__DefineStmt& s)
{
    const QualifiedName name = qualified(sql::nodes(s.defnames, s.n_defnames));
    const NodeSpan options = sql::nodes(s.definition, s.n_definition);
    const ObjectId id{Kind::Collation, name.schema, name.name, {}};
    if (const auto* from = sql::findOption(options, "from")) {
        const std::string source = sqlName(sql::listItems(from->arg));
        // Two that every server has say what they are.
        if (source == "\"C\"" || source == "\"POSIX\"") {
            DefinitionWriter copy(id, "CREATE COLLATION " + name.sql());
            copy.item("LOCALE = " + base::quoteLiteral(std::string_view(source).substr(1, source.size() - 2)));
            return l.emit(copy.take());
        }
        return l.emit(DefinitionWriter(id, "CREATE COLLATION " + name.sql() + " FROM " + source).take());
    }
    if (lacks(options, {"locale"}) && lacks(options, {"lc_collate", "lc_ctype"}))
        return l.notModelled("CREATE COLLATION without LOCALE");
    DefinitionWriter out(id, "CREATE COLLATION " + name.sql());
    // LOCALE is short for the two.
    const auto* collate = sql::findOption(options, "lc_collate");
    const auto* type = sql::findOption(options, "lc_ctype");
    std::vector<PgQuery__Node*> shortened(options.begin(), options.end());
    if (collate && type && sql::optionString(*collate) == sql::optionString(*type)) {
        out.item("LOCALE = " + base::quoteLiteral(sql::optionString(*collate).value_or("")));
        std::erase_if(shortened, [&](const PgQuery__Node* node) { return node->def_elem == collate || node->def_elem == type; });
    }
    writeOptions(l, out, shortened, collationRules, "CREATE COLLATION");
    l.emit(out.take());
}

void defineDictionary(Lowering& l, const PgQuery__DefineStmt& s)
{
    const QualifiedName name = qualified(sql::nodes(s.defnames, s.n_defnames));
    const NodeSpan options = sql::nodes(s.definition, s.n_definition);
    if (lacks(options, {"template"}))
        return l.notModelled("CREATE TEXT SEARCH DICTIONARY without TEMPLATE");
    DefinitionWriter out({Kind::TextSearchDictionary, name.schema, name.name, {}}, "CREATE TEXT SEARCH DICTIONARY " + name.sql());
    const QualifiedName used = nameIn(sql::findOption(options, "template")->arg);
    out.item("TEMPLATE = " + sqlName(used));
    out.uses({Kind::TextSearchTemplate, used.schema, used.name, {}});
    for (const auto* node : options) {
        const PgQuery__DefElem& option = *node->def_elem;
        if (std::string_view(option.defname) == "template")
            continue;
        const bool number = option.arg && (option.arg->node_case == PG_QUERY__NODE__NODE_INTEGER || option.arg->node_case == PG_QUERY__NODE__NODE_FLOAT);
        const std::string value = sql::optionString(option).value_or("");
        out.item(base::quoteIdentifier(option.defname) + " = " + (number ? value : base::quoteLiteral(value)));
    }
    l.emit(out.take());
}

void defineTextSearch(Lowering& l, const PgQuery__DefineStmt& s, Kind kind, std::span<const OptionRule> rules)
{
    const QualifiedName name = qualified(sql::nodes(s.defnames, s.n_defnames));
    const std::string command = "CREATE " + std::string(catalog::info(kind).sqlKeyword);
    DefinitionWriter out({kind, name.schema, name.name, {}}, command + " " + name.sql());
    const NodeSpan options = sql::nodes(s.definition, s.n_definition);
    writeOptions(l, out, options, rules, command);
    if (out.empty())
        return l.notModelled(command + " without options"); // refused by the server
    if (const auto* parser = sql::findOption(options, "parser")) {
        const QualifiedName used = nameIn(parser->arg);
        out.uses({Kind::TextSearchParser, used.schema, used.name, {}});
    }
    if (const auto* source = sql::findOption(options, "copy")) {
        const QualifiedName used = nameIn(source->arg);
        out.uses({kind, used.schema, used.name, {}});
    }
    l.emit(out.take());
}

/// "SET (\n    a = b\n)" after an object's name.
void emitSetOptions(Lowering& l, const ObjectId& id, const std::string& head, NodeSpan options, std::span<const OptionRule> rules, std::string_view statement)
{
    DefinitionWriter out(id, head + " SET");
    writeOptions(l, out, options, rules, statement);
    if (out.empty())
        return l.notModelled(std::string(statement) + " to what is usual");
    l.emit(out.take(true));
}

} // namespace

bool lowerDefine(Lowering& l, const PgQuery__DefineStmt& s)
{
    switch (s.kind) {
    case PG_QUERY__OBJECT_TYPE__OBJECT_AGGREGATE: lowerAggregate(l, s); return true;
    case PG_QUERY__OBJECT_TYPE__OBJECT_OPERATOR: defineOperator(l, s); return true;
    case PG_QUERY__OBJECT_TYPE__OBJECT_TYPE: defineType(l, s); return true;
    case PG_QUERY__OBJECT_TYPE__OBJECT_COLLATION: defineCollation(l, s); return true;
    case PG_QUERY__OBJECT_TYPE__OBJECT_TSDICTIONARY: defineDictionary(l, s); return true;
    case PG_QUERY__OBJECT_TYPE__OBJECT_TSPARSER: defineTextSearch(l, s, Kind::TextSearchParser, parserRules); return true;
    case PG_QUERY__OBJECT_TYPE__OBJECT_TSTEMPLATE: defineTextSearch(l, s, Kind::TextSearchTemplate, templateRules); return true;
    case PG_QUERY__OBJECT_TYPE__OBJECT_TSCONFIGURATION: defineTextSearch(l, s, Kind::TextSearchConfiguration, configurationRules); return true;
    default: return false;
    }
}

void lowerAlterDictionary(Lowering& l, const PgQuery__AlterTSDictionaryStmt& s)
{
    const QualifiedName name = qualified(sql::nodes(s.dictname, s.n_dictname));
    DefinitionWriter out({Kind::TextSearchDictionary, name.schema, name.name, {}}, "ALTER TEXT SEARCH DICTIONARY " + name.sql());
    for (const auto* node : sql::nodes(s.options, s.n_options)) {
        const PgQuery__DefElem& option = *node->def_elem;
        const std::string value = option.arg ? " = " + base::quoteLiteral(sql::optionString(option).value_or("")) : std::string();
        out.item(base::quoteIdentifier(option.defname) + value);
    }
    l.emit(out.take(true));
}

void lowerAlterConfiguration(Lowering& l, const PgQuery__AlterTSConfigurationStmt& s)
{
    const QualifiedName name = qualified(sql::nodes(s.cfgname, s.n_cfgname));
    std::string head = "ALTER TEXT SEARCH CONFIGURATION " + name.sql() + "\n    ";
    std::string tokens;
    for (const std::string& token : sql::stringList(s.tokentype, s.n_tokentype))
        tokens += (tokens.empty() ? "" : ", ") + base::quoteIdentifier(token);
    std::vector<std::string> dictionaries;
    DefinitionWriter probe({Kind::TextSearchConfiguration, name.schema, name.name, {}}, "");
    for (const auto* node : sql::nodes(s.dicts, s.n_dicts)) {
        const NodeSpan names = sql::listItems(node);
        dictionaries.push_back(sqlName(names));
        const QualifiedName used = qualified(names);
        probe.uses({Kind::TextSearchDictionary, used.schema, used.name, {}});
    }
    std::string with;
    for (const std::string& dictionary : dictionaries)
        with += (with.empty() ? "" : ", ") + dictionary;
    const std::string forTokens = tokens.empty() ? "" : " FOR " + tokens;
    switch (s.kind) {
    case PG_QUERY__ALTER_TSCONFIG_TYPE__ALTER_TSCONFIG_ADD_MAPPING: head += "ADD MAPPING" + forTokens + " WITH " + with; break;
    case PG_QUERY__ALTER_TSCONFIG_TYPE__ALTER_TSCONFIG_ALTER_MAPPING_FOR_TOKEN: head += "ALTER MAPPING" + forTokens + " WITH " + with; break;
    case PG_QUERY__ALTER_TSCONFIG_TYPE__ALTER_TSCONFIG_DROP_MAPPING:
        head += std::string("DROP MAPPING") + (s.missing_ok ? " IF EXISTS" : "") + forTokens;
        break;
    default: head += "ALTER MAPPING" + forTokens + " REPLACE " + dictionaries.front() + " WITH " + dictionaries.back();
    }
    CreateDefinition out = probe.take(true);
    out.sql = std::move(head);
    l.emit(std::move(out));
}

void lowerAlterOperator(Lowering& l, const PgQuery__AlterOperatorStmt& s)
{
    ObjectId id = functionId(*s.opername);
    id.kind = Kind::Operator;
    const std::string name = (id.schema.empty() ? "" : base::quoteIdentifier(id.schema) + ".") + id.name + " " + id.part;
    emitSetOptions(l, id, "ALTER OPERATOR " + name, sql::nodes(s.options, s.n_options), operatorRules, "ALTER OPERATOR");
}

void lowerAlterType(Lowering& l, const PgQuery__AlterTypeStmt& s)
{
    const QualifiedName name = qualified(sql::nodes(s.type_name, s.n_type_name));
    emitSetOptions(l, {Kind::BaseType, name.schema, name.name, {}}, "ALTER TYPE " + name.sql(), sql::nodes(s.options, s.n_options), typeRules, "ALTER TYPE");
}

} // namespace cofferdam::ddl::lowering
