#pragma once
#include "ddl/printer.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The pieces of printed SQL. Everything is printed for people, with line breaks; one-line output is made from that by `flatten`.
namespace cofferdam::ddl::printing {

/// Lines up to this length stay whole.
inline constexpr std::size_t comfortableWidth = 100;

std::string join(std::span<const std::string> items, std::string_view separator);
/// "a, b", quoted.
std::string identifiers(std::span<const std::string> names);
/// "(a, b)".
std::string columnList(std::span<const std::string> names);
/// "(a, b)" on one line when that fits behind `before` characters, else one item per line, indented by `indent` + 4.
std::string bracketed(std::span<const std::string> items, std::size_t before, int indent = 0);
std::string role(const std::string& name);
std::string roles(std::span<const std::string> names);
/// A value of SET or WITH: bare where that reads back as the same.
std::string optionValue(const std::string& value);
/// "fillfactor = 70, toast.autovacuum_enabled = false".
std::string parameters(const Options& options);
std::string parameterNames(std::span<const std::string> names);
/// OPTIONS (a 'x'); empty when there are none.
std::string foreignOptions(const Options& options);
/// An expression where the grammar wants a restricted one (DEFAULT of a column): in brackets unless it is plain.
std::string restricted(const Expression& expression);
/// An expression as an index or partition key: a function call bare, everything else in brackets.
std::string keyExpression(const std::string& sql);
/// The same statement on one line: what stands in quotes keeps its line breaks.
std::string flatten(std::string_view sql);

/// "TABLE", "PROCEDURE", "FOREIGN TABLE".
std::string targetKeyword(const ObjectId& id, TargetForm form);
/// Name with arguments: "public.f(integer)", "trigger ON public.t".
std::string targetName(const ObjectId& id);

std::string columnDefinition(const catalog::Column& column, std::span<const NamedConstraint> constraints, int serverVersion);
/// With its name; `inColumn`: as a column constraint.
std::string constraintText(const NamedConstraint& constraint, bool inColumn = false, const std::string& usingIndex = {});
std::string indexElementText(const catalog::IndexElement& element);
/// The stated options, one text each: "AS integer", "START WITH 5".
std::vector<std::string> sequenceOptionTexts(const catalog::SequenceOptions& options);
std::vector<std::string> sequenceChangeTexts(const AlterSequence& change);
std::string identityText(const catalog::Identity& identity);
std::string argumentText(const catalog::Argument& argument);
/// True for a NOT NULL constraint that prints inside its column.
bool printsInColumn(const NamedConstraint& constraint);

#define COFFERDAM_PRINTS(Type) std::string text(const Type& s, const PrintOptions& options)
COFFERDAM_PRINTS(SetParameter);
COFFERDAM_PRINTS(Transaction);
COFFERDAM_PRINTS(LockTable);
COFFERDAM_PRINTS(Do);
COFFERDAM_PRINTS(Dml);
COFFERDAM_PRINTS(Analyze);
COFFERDAM_PRINTS(CreateSchema);
COFFERDAM_PRINTS(CreateExtension);
COFFERDAM_PRINTS(AlterExtension);
COFFERDAM_PRINTS(CreateEnum);
COFFERDAM_PRINTS(AlterEnum);
COFFERDAM_PRINTS(CreateDomain);
COFFERDAM_PRINTS(AlterDomain);
COFFERDAM_PRINTS(CreateCompositeType);
COFFERDAM_PRINTS(AlterCompositeType);
COFFERDAM_PRINTS(CreateRangeType);
COFFERDAM_PRINTS(CreateSequence);
COFFERDAM_PRINTS(AlterSequence);
COFFERDAM_PRINTS(CreateTable);
COFFERDAM_PRINTS(AlterTable);
COFFERDAM_PRINTS(CreateIndex);
COFFERDAM_PRINTS(AttachIndex);
COFFERDAM_PRINTS(Reindex);
COFFERDAM_PRINTS(CreateView);
COFFERDAM_PRINTS(RefreshMaterializedView);
COFFERDAM_PRINTS(CreateFunction);
COFFERDAM_PRINTS(AlterFunction);
COFFERDAM_PRINTS(CreateTrigger);
COFFERDAM_PRINTS(CreatePolicy);
COFFERDAM_PRINTS(AlterPolicy);
COFFERDAM_PRINTS(CreateRule);
COFFERDAM_PRINTS(CreateDefinition);
COFFERDAM_PRINTS(Comment);
COFFERDAM_PRINTS(Grant);
COFFERDAM_PRINTS(AlterOwner);
COFFERDAM_PRINTS(Rename);
COFFERDAM_PRINTS(SetSchema);
COFFERDAM_PRINTS(Drop);
#undef COFFERDAM_PRINTS

} // namespace cofferdam::ddl::printing
