#pragma once
#include "sql/canonical.h"

#include <QByteArray>
#include <string>

/// What the tests of canonical text share.
namespace canonical_support {

/// The tree of a text without positions; starts with "error" when it does not parse.
std::string treeOf(const std::string& sql, bool isQuery);

/// Prints a text's tree without any normalisation and says whether that parses to the very same tree: empty when it does,
/// else what differs. This is what shows that the printer loses nothing.
std::string faithfulFault(const std::string& sql, bool isQuery);
std::string faithfulFault(const PgQuery__Node& node, bool isQuery);

/// Whether the form is a fixpoint (its text gives the same form again) and its references name what stands at their ranges:
/// empty when so, else what is wrong.
std::string fixpointFault(const cofferdam::base::ExpressionForm& form, bool isQuery);

} // namespace canonical_support
