#include "base/quote.h"
#include "lower_definition.h"

#include <algorithm>

/// Operator classes and families, casts, transforms, conversions, languages, access methods, statistics, event triggers.
namespace cofferdam::ddl::lowering {
namespace {

using catalog::Kind;

constexpr int itemOperator = 1;
constexpr int itemFunction = 2;

std::string typeList(NodeSpan types)
{
    std::string out;
    for (const auto* node : types)
        out += (out.empty() ? "" : ", ") + argumentType(*node->type_name).sql();
    return out;
}

std::string operatorReference(const PgQuery__ObjectWithArgs& op)
{
    const ObjectId id = functionId(op);
    return (id.schema.empty() ? "" : base::quoteIdentifier(id.schema) + ".") + id.name + (op.n_objargs > 0 ? " " + id.part : "");
}

/// `type`: what the class is for; operands that are not said are of it.
std::string classItem(const PgQuery__CreateOpClassItem& item, bool drop, const std::string& type)
{
    const NodeSpan classTypes = sql::nodes(item.class_args, item.n_class_args);
    const std::string number = std::to_string(item.number);
    if (item.itemtype != itemOperator && item.itemtype != itemFunction)
        return "STORAGE " + argumentType(*item.storedtype).sql();
    const std::string word = item.itemtype == itemOperator ? "OPERATOR " : "FUNCTION ";
    const std::string operands = type.empty() ? "" : " (" + type + ", " + type + ")";
    if (drop)
        return word + number + " (" + typeList(classTypes) + ")";
    if (item.itemtype == itemFunction)
        return word + number + (classTypes.empty() ? operands : " (" + typeList(classTypes) + ")") + " " + functionReference(*item.name);
    std::string out = word + number + " " + operatorReference(*item.name) + (item.name->n_objargs > 0 ? "" : operands);
    if (item.n_order_family > 0)
        out += " FOR ORDER BY " + sqlName(sql::nodes(item.order_family, item.n_order_family));
    return out;
}

std::string classItems(NodeSpan items, bool drop, const std::string& type = {})
{
    std::string out;
    for (const auto* node : items)
        out += (out.empty() ? "\n    " : ",\n    ") + classItem(*node->create_op_class_item, drop, type);
    return out;
}

void useItems(DefinitionWriter& out, NodeSpan items, const std::string& type = {})
{
    for (const auto* node : items) {
        const PgQuery__CreateOpClassItem& item = *node->create_op_class_item;
        if (!item.name || item.name->args_unspecified)
            continue;
        ObjectId id = functionId(*item.name);
        if (item.itemtype == itemOperator)
            id.kind = Kind::Operator;
        if (item.itemtype == itemOperator && item.name->n_objargs == 0 && !type.empty())
            id.part = "(" + type + ", " + type + ")";
        if (item.itemtype == itemFunction || item.name->n_objargs > 0 || !type.empty())
            out.uses(std::move(id));
    }
}

ObjectId wholeFunction(NodeSpan names, std::string signature)
{
    const QualifiedName name = qualified(names);
    return {Kind::Function, name.schema, name.name, std::move(signature)};
}

} // namespace

void lowerOperatorClass(Lowering& l, const PgQuery__CreateOpClassStmt& s)
{
    const QualifiedName name = qualified(sql::nodes(s.opclassname, s.n_opclassname));
    const NodeSpan items = sql::nodes(s.items, s.n_items);
    std::string head = "CREATE OPERATOR CLASS " + name.sql() + "\n    ";
    const std::string type = argumentType(*s.datatype).sql();
    head += std::string(s.is_default ? "DEFAULT " : "") + "FOR TYPE " + type + " USING " + base::quoteIdentifier(s.amname);
    const QualifiedName family = qualified(sql::nodes(s.opfamilyname, s.n_opfamilyname));
    if (!family.name.empty())
        head += " FAMILY " + family.sql();
    DefinitionWriter out({Kind::OperatorClass, name.schema, name.name, s.amname}, head + " AS" + classItems(items, false, type));
    if (!family.name.empty())
        out.uses({Kind::OperatorFamily, family.schema, family.name, s.amname});
    useItems(out, items, type);
    l.emit(out.take());
}

void lowerOperatorFamily(Lowering& l, const PgQuery__CreateOpFamilyStmt& s)
{
    const QualifiedName name = qualified(sql::nodes(s.opfamilyname, s.n_opfamilyname));
    const ObjectId id{Kind::OperatorFamily, name.schema, name.name, s.amname};
    l.emit(DefinitionWriter(id, "CREATE OPERATOR FAMILY " + name.sql() + " USING " + base::quoteIdentifier(s.amname)).take());
}

void lowerAlterFamily(Lowering& l, const PgQuery__AlterOpFamilyStmt& s)
{
    const QualifiedName name = qualified(sql::nodes(s.opfamilyname, s.n_opfamilyname));
    const NodeSpan items = sql::nodes(s.items, s.n_items);
    DefinitionWriter out({Kind::OperatorFamily, name.schema, name.name, s.amname},
                         "ALTER OPERATOR FAMILY " + name.sql() + " USING " + base::quoteIdentifier(s.amname) + (s.is_drop ? " DROP" : " ADD") + classItems(items, s.is_drop));
    if (!s.is_drop)
        useItems(out, items);
    l.emit(out.take(true));
}

void lowerCast(Lowering& l, const PgQuery__CreateCastStmt& s)
{
    const std::string name = "(" + argumentType(*s.sourcetype).sql() + " AS " + argumentType(*s.targettype).sql() + ")";
    std::string head = "CREATE CAST " + name;
    head += s.func ? " WITH FUNCTION " + functionReference(*s.func) : s.inout ? " WITH INOUT" : " WITHOUT FUNCTION";
    if (s.context == PG_QUERY__COERCION_CONTEXT__COERCION_IMPLICIT)
        head += " AS IMPLICIT";
    if (s.context == PG_QUERY__COERCION_CONTEXT__COERCION_ASSIGNMENT)
        head += " AS ASSIGNMENT";
    DefinitionWriter out({Kind::Cast, {}, name, {}}, std::move(head));
    if (s.func)
        out.uses(functionId(*s.func));
    l.emit(out.take());
}

void lowerTransform(Lowering& l, const PgQuery__CreateTransformStmt& s)
{
    const std::string type = argumentType(*s.type_name).sql();
    DefinitionWriter out({Kind::Transform, {}, type, s.lang}, "CREATE TRANSFORM FOR " + type + " LANGUAGE " + base::quoteIdentifier(s.lang));
    out.uses({Kind::Language, {}, s.lang, {}});
    if (s.fromsql) {
        out.item("FROM SQL WITH FUNCTION " + functionReference(*s.fromsql));
        out.uses(functionId(*s.fromsql));
    }
    if (s.tosql) {
        out.item("TO SQL WITH FUNCTION " + functionReference(*s.tosql));
        out.uses(functionId(*s.tosql));
    }
    l.emit(out.take());
}

void lowerConversion(Lowering& l, const PgQuery__CreateConversionStmt& s)
{
    const QualifiedName name = qualified(sql::nodes(s.conversion_name, s.n_conversion_name));
    const NodeSpan function = sql::nodes(s.func_name, s.n_func_name);
    DefinitionWriter out({Kind::Conversion, name.schema, name.name, {}},
                         std::string("CREATE ") + (s.def ? "DEFAULT " : "") + "CONVERSION " + name.sql() + " FOR " + base::quoteLiteral(s.for_encoding_name) +
                             " TO " + base::quoteLiteral(s.to_encoding_name) + " FROM " + sqlName(function));
    l.emit(out.take());
}

void lowerLanguage(Lowering& l, const PgQuery__CreatePLangStmt& s)
{
    const NodeSpan handler = sql::nodes(s.plhandler, s.n_plhandler);
    const NodeSpan inlineHandler = sql::nodes(s.plinline, s.n_plinline);
    const NodeSpan validator = sql::nodes(s.plvalidator, s.n_plvalidator);
    std::string head = std::string("CREATE ") + (s.pltrusted ? "TRUSTED " : "") + "LANGUAGE " + base::quoteIdentifier(s.plname);
    if (!handler.empty())
        head += " HANDLER " + sqlName(handler);
    if (!inlineHandler.empty())
        head += " INLINE " + sqlName(inlineHandler);
    if (!validator.empty())
        head += " VALIDATOR " + sqlName(validator);
    DefinitionWriter out({Kind::Language, {}, s.plname, {}}, std::move(head));
    if (!handler.empty())
        out.uses(wholeFunction(handler, "()"));
    if (!inlineHandler.empty())
        out.uses(wholeFunction(inlineHandler, "(internal)"));
    if (!validator.empty())
        out.uses(wholeFunction(validator, "(oid)"));
    l.emit(out.take());
}

void lowerAccessMethod(Lowering& l, const PgQuery__CreateAmStmt& s)
{
    const NodeSpan handler = sql::nodes(s.handler_name, s.n_handler_name);
    DefinitionWriter out({Kind::AccessMethod, {}, s.amname, {}},
                         "CREATE ACCESS METHOD " + base::quoteIdentifier(s.amname) + " TYPE " + (s.amtype[0] == 't' ? "TABLE" : "INDEX") + " HANDLER " + sqlName(handler));
    out.uses(wholeFunction(handler, "(internal)"));
    l.emit(out.take());
}

void lowerStatistics(Lowering& l, const PgQuery__CreateStatsStmt& s)
{
    const QualifiedName name = qualified(sql::nodes(s.defnames, s.n_defnames));
    std::string kinds;
    for (const std::string& kind : sql::stringList(s.stat_types, s.n_stat_types))
        kinds += (kinds.empty() ? "" : ", ") + kind;
    const NodeSpan relations = sql::nodes(s.relations, s.n_relations);
    QualifiedName table;
    if (relations.size() == 1 && relations[0]->node_case == PG_QUERY__NODE__NODE_RANGE_VAR)
        table = qualified(l, *relations[0]->range_var);
    else
        return l.notModelled("FROM of CREATE STATISTICS");
    std::string head = "CREATE STATISTICS " + name.sql() + (kinds.empty() ? "" : " (" + kinds + ")");
    std::vector<std::string> columns, expressions;
    std::vector<ObjectId> used{{Kind::Table, table.schema, table.name, {}}};
    for (const auto* node : sql::nodes(s.exprs, s.n_exprs)) {
        const PgQuery__StatsElem& element = *node->stats_elem;
        if (!element.expr) {
            columns.push_back(base::quoteIdentifier(element.name));
            used.push_back({Kind::Column, table.schema, table.name, element.name});
            continue;
        }
        const auto expression = l.expression(element.expr);
        expressions.push_back("(" + expression.sql() + ")");
        for (const auto& reference : expression.references()) {
            if (reference.kind == base::Reference::Kind::Column && !reference.parts.empty())
                used.push_back({Kind::Column, table.schema, table.name, reference.parts.back()});
        }
    }
    // The server keeps plain columns in their physical order, which means nothing, and before all expressions.
    std::sort(columns.begin(), columns.end());
    columns.insert(columns.end(), expressions.begin(), expressions.end());
    std::string elements;
    for (const std::string& text : columns)
        elements += (elements.empty() ? "" : ", ") + text;
    DefinitionWriter out({Kind::Statistics, name.schema, name.name, {}}, head + "\n    ON " + elements + "\n    FROM " + table.sql());
    for (ObjectId& id : used)
        out.uses(std::move(id));
    l.emit(out.take());
}

void lowerEventTrigger(Lowering& l, const PgQuery__CreateEventTrigStmt& s)
{
    std::string head = "CREATE EVENT TRIGGER " + base::quoteIdentifier(s.trigname) + " ON " + base::quoteIdentifier(s.eventname);
    std::string when;
    for (const auto* node : sql::nodes(s.whenclause, s.n_whenclause)) {
        const PgQuery__DefElem& filter = *node->def_elem;
        std::string values;
        for (const std::string& value : strings(sql::listItems(filter.arg)))
            values += (values.empty() ? "" : ", ") + base::quoteLiteral(value);
        std::string variable = base::quoteIdentifier(filter.defname);
        when += (when.empty() ? "\n    WHEN " : "\n    AND ") + (variable == "tag" ? std::string("TAG") : variable) + " IN (" + values + ")";
    }
    const NodeSpan function = sql::nodes(s.funcname, s.n_funcname);
    DefinitionWriter out({Kind::EventTrigger, {}, s.trigname, {}}, head + when + "\n    EXECUTE FUNCTION " + sqlName(function) + "()");
    out.uses(wholeFunction(function, "()"));
    l.emit(out.take());
}

} // namespace cofferdam::ddl::lowering
