#pragma once
#include "lower_context.h"

#include <initializer_list>
#include <utility>

/// Kinds that are kept as canonical text. Each function returns the statement's text; options stand in the manual's order, so
/// that equal objects have equal texts whoever wrote them.
namespace cofferdam::ddl::lowering {

/// Collects the lines of a bracketed list and the objects that the definition uses.
class DefinitionWriter {
public:
    DefinitionWriter(ObjectId id, std::string head) : m_id(std::move(id)), m_head(std::move(head)) {}
    void item(std::string text) { m_items.push_back(std::move(text)); }
    bool empty() const { return m_items.empty(); }
    /// pg_catalog is left out of texts, so it is here.
    void uses(ObjectId id)
    {
        if (id.schema == "pg_catalog")
            id.schema.clear();
        m_uses.push_back(std::move(id));
    }
    /// "head (\n    item,\n    item\n)"; only the head when there is no item.
    CreateDefinition take(bool alters = false);

private:
    ObjectId m_id;
    std::string m_head;
    std::vector<std::string> m_items;
    catalog::Dependencies m_uses;
};

/// What kind of value an option of CREATE OPERATOR, TYPE, COLLATION … takes.
enum class OptionValue { Name, Type, Operator, Literal, Word, Flag };
struct OptionRule {
    std::string_view name;    ///< as the tree has it, lower case
    std::string_view printed; ///< as the manual writes it
    OptionValue value;
    std::string_view standard; ///< a printed value that need not be said
};
/// Prints the options of `rules` in their order; what no rule knows is listed as not modelled.
void writeOptions(Lowering& l, DefinitionWriter& out, NodeSpan options, std::span<const OptionRule> rules, std::string_view statement);

std::string functionReference(const PgQuery__ObjectWithArgs& function);
std::string literalOptions(NodeSpan options, std::string_view keyword);
/// Passwords are not carried: what is shown, compared and exported must hold none.
std::string withoutPassword(std::string_view connection);

// DefineStmt (lower_definition_define.cpp)
bool lowerDefine(Lowering& l, const PgQuery__DefineStmt& s);
void lowerAlterDictionary(Lowering& l, const PgQuery__AlterTSDictionaryStmt& s);
void lowerAlterConfiguration(Lowering& l, const PgQuery__AlterTSConfigurationStmt& s);
void lowerAlterOperator(Lowering& l, const PgQuery__AlterOperatorStmt& s);
void lowerAlterType(Lowering& l, const PgQuery__AlterTypeStmt& s);
// lower_definition_operator.cpp
void lowerOperatorClass(Lowering& l, const PgQuery__CreateOpClassStmt& s);
void lowerOperatorFamily(Lowering& l, const PgQuery__CreateOpFamilyStmt& s);
void lowerAlterFamily(Lowering& l, const PgQuery__AlterOpFamilyStmt& s);
void lowerCast(Lowering& l, const PgQuery__CreateCastStmt& s);
void lowerTransform(Lowering& l, const PgQuery__CreateTransformStmt& s);
void lowerConversion(Lowering& l, const PgQuery__CreateConversionStmt& s);
void lowerLanguage(Lowering& l, const PgQuery__CreatePLangStmt& s);
void lowerAccessMethod(Lowering& l, const PgQuery__CreateAmStmt& s);
void lowerStatistics(Lowering& l, const PgQuery__CreateStatsStmt& s);
void lowerEventTrigger(Lowering& l, const PgQuery__CreateEventTrigStmt& s);
// lower_definition_foreign.cpp
void lowerWrapper(Lowering& l, const PgQuery__CreateFdwStmt& s);
void lowerAlterWrapper(Lowering& l, const PgQuery__AlterFdwStmt& s);
void lowerServer(Lowering& l, const PgQuery__CreateForeignServerStmt& s);
void lowerAlterServer(Lowering& l, const PgQuery__AlterForeignServerStmt& s);
void lowerMapping(Lowering& l, const PgQuery__CreateUserMappingStmt& s);
void lowerAlterMapping(Lowering& l, const PgQuery__AlterUserMappingStmt& s);
void lowerPublication(Lowering& l, const PgQuery__CreatePublicationStmt& s);
void lowerAlterPublication(Lowering& l, const PgQuery__AlterPublicationStmt& s);
void lowerSubscription(Lowering& l, const PgQuery__CreateSubscriptionStmt& s);
void lowerAlterSubscription(Lowering& l, const PgQuery__AlterSubscriptionStmt& s);
void lowerDefaultPrivileges(Lowering& l, const PgQuery__AlterDefaultPrivilegesStmt& s);

} // namespace cofferdam::ddl::lowering
