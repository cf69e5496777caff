#include "lowering.h"
#include "table_definition.h"

#include "inflector.h"

#include <algorithm>

namespace cofferdam::ruby {
namespace {

template <typename T>
Node made(T value)
{
    Node node;
    node.value = std::move(value);
    return node;
}

void set(Hash& hash, std::string_view key, Node value)
{
    hash.pairs.push_back({made(Symbol{std::string(key)}), std::move(value)});
}

Hash without(const Hash& hash, std::initializer_list<std::string_view> keys)
{
    Hash out;
    for (const auto& pair : hash.pairs) {
        const auto* name = pair.key.name();
        if (!name || std::find(keys.begin(), keys.end(), *name) == keys.end())
            out.pairs.push_back(pair);
    }
    return out;
}

bool isSet(const Node* node)
{
    return node && !node->isNil() && !node->isFalse();
}

/// The columns that one line of a table block makes, by name only.
void collectLine(TableFacts& facts, const Call& line)
{
    static constexpr std::string_view noColumns[] = {"index", "check_constraint", "exclusion_constraint", "unique_constraint", "unique_key", "foreign_key"};
    if (std::find(std::begin(noColumns), std::end(noColumns), line.name) != std::end(noColumns))
        return;
    if (line.name == "timestamps") {
        facts.columns.insert(facts.columns.end(), {"created_at", "updated_at"});
        return;
    }
    const bool reference = line.name == "references" || line.name == "belongs_to";
    for (const auto& argument : line.arguments) {
        const auto* name = argument.name();
        if (!name)
            continue;
        facts.columns.push_back(reference ? *name + "_id" : *name);
        if (reference && isSet(line.options.find("polymorphic")))
            facts.columns.push_back(*name + "_type");
        if (line.name == "column" || line.name == "primary_key")
            break;
    }
    if ((line.name == "primary_key" || isSet(line.options.find("primary_key"))) && !facts.columns.empty())
        facts.primaryKey.push_back(facts.columns.back());
}

TableFacts factsOf(const Call& call)
{
    TableFacts facts;
    const auto* id = call.options.find("id");
    const auto* key = call.options.find("primary_key");
    if (!id || !id->isFalse()) {
        facts.primaryKey = key ? stringList(*key).value_or(std::vector<std::string>()) : std::vector<std::string>{"id"};
        if (!key || !key->as<Array>())
            facts.columns = facts.primaryKey;
    }
    const auto* options = call.options.find("options");
    const auto* text = options ? options->name() : nullptr;
    facts.partitioned = text && text->find("PARTITION BY") != std::string::npos;
    if (call.block) {
        for (const auto& statement : call.block->body) {
            if (const auto* line = statement.call())
                collectLine(facts, *line);
        }
    }
    return facts;
}

} // namespace

void collectFacts(Lowering& l, const std::vector<Statement>& body)
{
    for (const auto& statement : body) {
        const auto* call = statement.call();
        const auto* name = call && !call->arguments.empty() ? call->arguments.front().name() : nullptr;
        if (!name)
            continue;
        if (call->name == "create_table")
            l.tables[factKey(*name)] = factsOf(*call);
        else if (call->name == "create_enum")
            l.enums.insert(factKey(*name));
    }
}

std::optional<ReferenceParts> referenceParts(Lowering& l, std::string_view table, const std::string& name, Hash hash)
{
    const auto* polymorphic = hash.find("polymorphic");
    const auto* index = hash.find("index");
    const auto* foreign = hash.find("foreign_key");
    const auto* type = hash.find("type");
    const auto* null = hash.find("null");
    ReferenceParts parts;
    Array columns;
    if (isSet(polymorphic)) {
        Hash typeOptions = Options::nested(polymorphic);
        if (null)
            set(typeOptions, "null", *null);
        Options options(std::move(typeOptions));
        auto column = columnParts(l, table, name + "_type", "string", options);
        if (!column)
            return std::nullopt;
        parts.columns.push_back(std::move(*column));
        columns.items.push_back(made(String{name + "_type"}));
    }
    Options options(without(hash, {"polymorphic", "index", "foreign_key", "type"}));
    const std::string idType = type && type->name() ? *type->name() : l.rails <= RailsVersion{5, 0} ? "integer" : "bigint";
    auto column = columnParts(l, table, name + "_id", idType, options);
    if (!column)
        return std::nullopt;
    parts.columns.push_back(std::move(*column));
    columns.items.push_back(made(String{name + "_id"}));
    parts.indexColumns = made(std::move(columns));
    if (index ? isSet(index) : l.rails >= RailsVersion{5, 0}) {
        parts.index = Options::nested(index);
        if (isSet(polymorphic) && l.rails >= RailsVersion{6, 1} && !parts.index->find("name"))
            set(*parts.index, "name", made(String{"index_" + std::string(table) + "_on_" + name}));
    }
    if (isSet(foreign)) {
        const Hash given = Options::nested(foreign);
        const auto* toTable = given.find("to_table");
        parts.foreignTable = toTable && toTable->name() ? *toTable->name() : pluralized(name);
        parts.foreignKey = without(given, {"to_table"});
        set(*parts.foreignKey, "column", made(String{name + "_id"}));
    }
    return parts;
}

std::vector<ColumnParts> timestampParts(Lowering& l, std::string_view table, Hash hash)
{
    if (!hash.find("null"))
        set(hash, "null", made(l.rails < RailsVersion{5, 0}));
    if (!hash.find("precision"))
        set(hash, "precision", l.rails >= RailsVersion{6, 0} ? made(Integer{"6"}) : made(Nil{}));
    std::vector<ColumnParts> out;
    for (const char* name : {"created_at", "updated_at"}) {
        Options options(hash);
        if (auto parts = columnParts(l, table, name, "datetime", options))
            out.push_back(std::move(*parts));
    }
    return out;
}

TableDefinition::TableDefinition(Lowering& lowering, std::string name, const Statement& statement)
    : l(lowering), m_name(std::move(name)), m_statement(statement)
{
    m_create.name = qualifiedName(m_name);
    m_create.value.place = l.place();
}

void TableDefinition::addColumn(ColumnParts parts)
{
    const auto name = parts.column.name;
    if (m_create.value.columns.find(name)) {
        l.notModelled("column " + name + " a second time");
        return;
    }
    if (parts.primaryKey)
        m_primaryKey.push_back(name);
    if (parts.index)
        later([this, name, hash = Options::nested(&*parts.index)] { addIndex(l, m_name, made(String{name}), hash); });
    if (parts.foreignKey)
        addGemForeignKey(name, Options::nested(&*parts.foreignKey));
    m_create.value.columns.push_back(std::move(parts.column));
}

/// `foreign_key: { references: "users", name: … }` on a column, as a gem of old dumped it.
void TableDefinition::addGemForeignKey(const std::string& column, const Hash& hash)
{
    const auto* to = hash.find("references");
    if (!to || !to->name()) {
        l.notModelled("foreign key of column " + column);
        return;
    }
    auto options = without(hash, {"references"});
    set(options, "column", made(String{column}));
    if (auto constraint = foreignKey(l, m_name, *to->name(), std::move(options)))
        addConstraint(std::move(*constraint));
}

/// CREATE TABLE takes every constraint as valid, so one that is not comes after it.
void TableDefinition::addConstraint(ddl::NamedConstraint constraint)
{
    if (constraint.value.validated)
        m_create.constraints.push_back(std::move(constraint));
    else
        later([this, constraint = std::move(constraint)] { ruby::addConstraint(l, m_name, constraint); });
}

void TableDefinition::later(std::function<void()> action)
{
    m_later.emplace_back(m_line, std::move(action));
}

/// The key that the options of create_table ask for, or Rails' own `id`.
void TableDefinition::addKey(Options& options)
{
    const auto* id = options.take("id");
    const auto* key = options.take("primary_key");
    Hash hash;
    for (const char* name : {"default", "limit", "precision", "scale", "array", "null", "enum_type"}) {
        if (const auto* value = options.take(name))
            set(hash, name, *value);
    }
    if (id && id->isFalse())
        return;
    if (key && key->as<Array>()) {
        m_primaryKey = stringList(*key).value_or(std::vector<std::string>());
        return;
    }
    std::string type = id && id->name() ? *id->name() : "primary_key";
    if (const auto* nested = id ? id->as<Hash>() : nullptr) {
        for (const auto& pair : without(*nested, {"type"}).pairs)
            hash.pairs.push_back(pair);
        const auto* written = nested->find("type");
        type = written && written->name() ? *written->name() : type;
    }
    const std::string name = key && key->name() ? *key->name() : "id";
    if (auto parts = primaryKeyParts(l, m_name, name, type, std::move(hash)))
        addColumn(std::move(*parts));
}

/// What stands behind the closing bracket of CREATE TABLE, as SQL: PARTITION BY, INHERITS, WITH.
void TableDefinition::addClause(const std::string& clause)
{
    if (clause.empty())
        return;
    const auto parsed = l.one<ddl::CreateTable>("CREATE TABLE t () " + clause, "options of table " + m_create.name.sql());
    if (!parsed)
        return;
    auto& table = m_create.value;
    table.partitionBy = parsed->value.partitionBy;
    table.storageParameters = parsed->value.storageParameters;
    table.accessMethod = parsed->value.accessMethod;
    table.tablespace = parsed->value.tablespace;
    table.inherits = parsed->value.inherits;
    if (table.inherits.size() != 1)
        return;
    const auto parent = table.inherits.front();
    const auto* facts = l.facts(parent.schema.empty() ? parent.name : parent.schema + "." + parent.name);
    if (!facts || !facts->partitioned)
        return;
    // Attached when its own indexes and keys are there: PostgreSQL then ties those to the parent's.
    table.inherits.clear();
    ddl::AlterTable attach;
    attach.name = parent;
    attach.actions.emplace_back(ddl::alter::AttachPartition{m_create.name, {}});
    l.attachments.push_back(ddl::Statement(std::move(attach), l.place()));
    l.note(base::message("ruby.partition_bounds", COFFERDAM_TR("%1 is a partition of %2; the file does not tell its bounds."),
        {base::identifier(m_create.name.sql()), base::identifier(parent.sql())}));
}

void TableDefinition::addLine(const Statement& statement)
{
    m_line = &statement;
    l.begin(statement);
    const auto* call = statement.call();
    if (!call) {
        notData(l, statement);
        return;
    }
    if (call->receiverName() != m_parameter || m_parameter.empty()) {
        l.notModelled("Ruby call " + call->name);
        return;
    }
    if (!addConstraintLine(*call) && !addColumnLine(*call))
        l.notModelled(call->name + " in create_table");
}

bool TableDefinition::addConstraintLine(const Call& call)
{
    std::optional<ddl::NamedConstraint> constraint;
    if (call.name == "index" && !call.arguments.empty()) {
        later([this, call] { addIndex(l, m_name, call.arguments.front(), call.options); });
        return true;
    }
    if (call.name == "check_constraint") {
        constraint = checkConstraint(l, m_name, call, 0);
    } else if (call.name == "exclusion_constraint") {
        constraint = exclusionConstraint(l, m_name, call, 0);
    } else if (call.name == "unique_constraint" || call.name == "unique_key") {
        std::string usingIndex;
        constraint = uniqueConstraint(l, m_name, call, 0, usingIndex);
        if (constraint && !usingIndex.empty()) {
            later([this, constraint = *constraint, usingIndex] { ruby::addConstraint(l, m_name, constraint, usingIndex); });
            return true;
        }
    } else if (call.name == "foreign_key" && !call.arguments.empty() && call.arguments.front().name()) {
        constraint = foreignKey(l, m_name, *call.arguments.front().name(), call.options);
    } else {
        return false;
    }
    if (constraint)
        addConstraint(std::move(*constraint));
    return true;
}

bool TableDefinition::addColumnLine(const Call& call)
{
    if (call.name == "timestamps") {
        for (auto& parts : timestampParts(l, m_name, call.options))
            addColumn(std::move(parts));
        return true;
    }
    std::vector<std::string> names;
    for (const auto& argument : call.arguments) {
        if (!argument.name())
            return false;
        names.push_back(*argument.name());
    }
    // What changes a table has no place where it is made.
    const bool changes = call.name == "rename" || call.name.starts_with("change") || call.name.starts_with("remove");
    if (names.empty() || call.block || changes)
        return false;
    if (call.name == "references" || call.name == "belongs_to") {
        for (const auto& name : names)
            addReference(name, call.options);
        return true;
    }
    if (call.name == "primary_key") {
        if (auto parts = primaryKeyParts(l, m_name, names.front(), names.size() > 1 ? names[1] : "primary_key", call.options))
            addColumn(std::move(*parts));
        return true;
    }
    const bool generic = call.name == "column";
    if (generic && names.size() != 2)
        return false;
    for (const auto& name : generic ? std::vector{names.front()} : names) {
        Options options(call.options);
        if (auto parts = columnParts(l, m_name, name, generic ? names[1] : call.name, options))
            addColumn(std::move(*parts));
    }
    return true;
}

void TableDefinition::addReference(const std::string& name, const Hash& options)
{
    auto parts = referenceParts(l, m_name, name, options);
    if (!parts)
        return;
    for (auto& column : parts->columns)
        addColumn(std::move(column));
    if (parts->index)
        later([this, columns = parts->indexColumns, hash = *parts->index] { addIndex(l, m_name, columns, hash); });
    if (parts->foreignKey) {
        if (auto constraint = foreignKey(l, m_name, parts->foreignTable, *parts->foreignKey))
            addConstraint(std::move(*constraint));
    }
}

void TableDefinition::addBlock(const Block& block)
{
    m_parameter = block.parameters.empty() ? std::string() : block.parameters.front();
    for (const auto& statement : block.body)
        addLine(statement);
}

void TableDefinition::finish(const std::string& comment)
{
    l.begin(m_statement);
    if (!m_primaryKey.empty()) {
        ddl::NamedConstraint key;
        key.value.type = catalog::ConstraintType::PrimaryKey;
        key.value.columns = m_primaryKey;
        key.value.predictedName = true; // no version writes it
        key.value.place = l.place();
        m_create.constraints.insert(m_create.constraints.begin(), std::move(key));
        for (const auto& name : m_primaryKey) {
            if (auto* column = m_create.value.columns.find(name))
                column->notNull = true;
        }
    }
    const auto table = m_create.name;
    auto columns = m_create.value.columns;
    for (auto& column : m_create.value.columns)
        column.comment.reset();
    l.add(std::move(m_create));
    for (auto& [line, action] : m_later) {
        l.begin(*line);
        action();
    }
    l.begin(m_statement);
    if (!comment.empty())
        l.add(ddl::Comment{catalog::tableId(table.schema, table.name), comment});
    for (const auto& column : columns)
        addColumnComment(l, table, column);
}

void createTable(Lowering& l, const Statement& statement, const Call& call)
{
    const auto* name = call.arguments.empty() ? nullptr : call.arguments.front().name();
    if (!name) {
        l.notModelled("create_table");
        return;
    }
    Options options(call.options);
    TableDefinition definition(l, *name, statement);
    auto& create = definition.create();
    create.ifNotExists = options.flag("if_not_exists");
    if (options.flag("temporary"))
        create.value.persistence = catalog::Persistence::Temporary;
    else if (options.flag("unlogged"))
        create.value.persistence = catalog::Persistence::Unlogged;
    if (options.has("as")) {
        l.notModelled("create_table with as:");
        return;
    }
    const auto comment = options.text("comment");
    options.ignore({"force"});
    definition.addKey(options);
    definition.addClause(options.text("options"));
    l.leftOver(options, "table " + create.name.sql());
    if (call.block)
        definition.addBlock(*call.block);
    definition.finish(comment);
}

} // namespace cofferdam::ruby
