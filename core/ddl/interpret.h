#pragma once
#include "interpreter_context.h"

/// One function per statement kind; interpreter.cpp dispatches. Each stands in interpret_<what>.cpp.
namespace cofferdam::ddl {

Done interpret(Context& context, const SetParameter& statement);
Done interpret(Context& context, const Transaction& statement);
Done interpret(Context& context, const LockTable& statement);
Done interpret(Context& context, const Do& statement);
Done interpret(Context& context, const Dml& statement);
Done interpret(Context& context, const Analyze& statement);
Done interpret(Context& context, const CreateSchema& statement);
Done interpret(Context& context, const CreateExtension& statement);
Done interpret(Context& context, const AlterExtension& statement);
Done interpret(Context& context, const CreateEnum& statement);
Done interpret(Context& context, const AlterEnum& statement);
Done interpret(Context& context, const CreateDomain& statement);
Done interpret(Context& context, const AlterDomain& statement);
Done interpret(Context& context, const CreateCompositeType& statement);
Done interpret(Context& context, const AlterCompositeType& statement);
Done interpret(Context& context, const CreateRangeType& statement);
Done interpret(Context& context, const CreateSequence& statement);
Done interpret(Context& context, const AlterSequence& statement);
Done interpret(Context& context, const CreateTable& statement);
Done interpret(Context& context, const AlterTable& statement);
Done interpret(Context& context, const CreateIndex& statement);
Done interpret(Context& context, const AttachIndex& statement);
Done interpret(Context& context, const Reindex& statement);
Done interpret(Context& context, const CreateView& statement);
Done interpret(Context& context, const RefreshMaterializedView& statement);
Done interpret(Context& context, const CreateFunction& statement);
Done interpret(Context& context, const AlterFunction& statement);
Done interpret(Context& context, const CreateTrigger& statement);
Done interpret(Context& context, const CreatePolicy& statement);
Done interpret(Context& context, const AlterPolicy& statement);
Done interpret(Context& context, const CreateRule& statement);
Done interpret(Context& context, const CreateDefinition& statement);
Done interpret(Context& context, const Comment& statement);
Done interpret(Context& context, const Grant& statement);
Done interpret(Context& context, const AlterOwner& statement);
Done interpret(Context& context, const Rename& statement);
Done interpret(Context& context, const SetSchema& statement);
Done interpret(Context& context, const Drop& statement);

} // namespace cofferdam::ddl
