#include "ddl/statement.h"

#include <utility>

namespace cofferdam::ddl {

Statement::Statement() : m_any(std::make_shared<AnyStatement>()) {}
Statement::Statement(AnyStatement any, base::Place p) : place(std::move(p)), m_any(std::make_shared<AnyStatement>(std::move(any))) {}

AnyStatement& Statement::own()
{
    if (m_any.use_count() != 1)
        m_any = std::make_shared<AnyStatement>(*m_any);
    // Made by make_shared<AnyStatement> and owned by nobody else.
    return const_cast<AnyStatement&>(*m_any);
}

bool operator==(const Statement& a, const Statement& b) { return a.m_any == b.m_any || *a.m_any == *b.m_any; }

template <typename T>
    requires isAlternative<T, AnyStatement>
Statement::Statement(T kind, base::Place p) : place(std::move(p)), m_any(std::make_shared<AnyStatement>(std::move(kind)))
{
}

// One line for every kind.
template Statement::Statement(SetParameter, base::Place);
template Statement::Statement(Transaction, base::Place);
template Statement::Statement(LockTable, base::Place);
template Statement::Statement(Do, base::Place);
template Statement::Statement(Dml, base::Place);
template Statement::Statement(Analyze, base::Place);
template Statement::Statement(CreateSchema, base::Place);
template Statement::Statement(CreateExtension, base::Place);
template Statement::Statement(AlterExtension, base::Place);
template Statement::Statement(CreateEnum, base::Place);
template Statement::Statement(AlterEnum, base::Place);
template Statement::Statement(CreateDomain, base::Place);
template Statement::Statement(AlterDomain, base::Place);
template Statement::Statement(CreateCompositeType, base::Place);
template Statement::Statement(AlterCompositeType, base::Place);
template Statement::Statement(CreateRangeType, base::Place);
template Statement::Statement(CreateSequence, base::Place);
template Statement::Statement(AlterSequence, base::Place);
template Statement::Statement(CreateTable, base::Place);
template Statement::Statement(AlterTable, base::Place);
template Statement::Statement(CreateIndex, base::Place);
template Statement::Statement(AttachIndex, base::Place);
template Statement::Statement(Reindex, base::Place);
template Statement::Statement(CreateView, base::Place);
template Statement::Statement(RefreshMaterializedView, base::Place);
template Statement::Statement(CreateFunction, base::Place);
template Statement::Statement(AlterFunction, base::Place);
template Statement::Statement(CreateTrigger, base::Place);
template Statement::Statement(CreatePolicy, base::Place);
template Statement::Statement(AlterPolicy, base::Place);
template Statement::Statement(CreateRule, base::Place);
template Statement::Statement(CreateDefinition, base::Place);
template Statement::Statement(Comment, base::Place);
template Statement::Statement(Grant, base::Place);
template Statement::Statement(AlterOwner, base::Place);
template Statement::Statement(Rename, base::Place);
template Statement::Statement(SetSchema, base::Place);
template Statement::Statement(Drop, base::Place);

} // namespace cofferdam::ddl
