#include "plan/hazard_ids.h"
#include "rules.h"

#include <algorithm>
#include <array>

namespace cofferdam::plan::rules {

std::span<const Rule> allRules()
{
    static constexpr std::array list{
        Rule{"add-column-volatile-default", addColumnVolatileDefault},
        Rule{"add-column-stable-default-frozen", addColumnStableDefaultFrozen},
        Rule{"add-column-not-null-no-default", addColumnNotNullNoDefault},
        Rule{"add-column-auto-increment", addColumnAutoIncrement},
        Rule{"add-column-generated-stored", addColumnGeneratedStored},
        Rule{"add-column-constrained-domain", addColumnConstrainedDomain},
        Rule{"add-column-json", addColumnJson},
        Rule{"add-column-sti-inheritance", addColumnStiInheritance},
        Rule{"prepared-plan-result-change", preparedPlanResultChange},
        Rule{"drop-column-in-use", dropColumnInUse},
        Rule{"drop-column-data-loss", dropColumnDataLoss},
        Rule{"drop-column-cascades-indexes", dropColumnCascadesIndexes},
        Rule{"drop-column-locks-referenced-table", dropColumnLocksReferencedTable},
        Rule{"drop-column-not-null-no-default", dropColumnNotNullNoDefault},
        Rule{"rename-column", renameColumn},
        Rule{"rename-table", renameTable},
        Rule{"rename-type-or-enum-value", renameTypeOrEnumValue},
        Rule{"rename-constraint-or-index", renameConstraintOrIndex},
        Rule{"view-shim-limits", viewShimLimits},
        Rule{"drop-table-in-use", dropTableInUse},
        Rule{"drop-table-locks-referenced", dropTableLocksReferenced},
        Rule{"drop-schema-or-database", dropSchemaOrDatabase},
        Rule{"drop-default", dropDefault},
        Rule{"change-default-partial-inserts", changeDefaultPartialInserts},
        Rule{"drop-not-null", dropNotNull},
        Rule{"drop-foreign-key-integrity", dropForeignKeyIntegrity},
        Rule{"drop-fk-locks-both", dropFkLocksBoth},
        Rule{"drop-primary-key-or-unique", dropPrimaryKeyOrUnique},
        Rule{"drop-sequence", dropSequence},
        Rule{"identity-always", identityAlways},
        Rule{"change-type-rewrite", changeTypeRewrite},
        Rule{"change-type-index-rebuild", changeTypeIndexRebuild},
        Rule{"change-type-check-recheck", changeTypeCheckRecheck},
        Rule{"change-type-fk-revalidate", changeTypeFkRevalidate},
        Rule{"change-type-lossy", changeTypeLossy},
        Rule{"change-type-statistics-lost", changeTypeStatisticsLost},
        Rule{"change-type-timezone-dependent", changeTypeTimezoneDependent},
        Rule{"serial-sequence-stays-int4", serialSequenceStaysInt4},
        Rule{"enum-add-value-order", enumAddValueOrder},
        Rule{"enum-new-value-old-readers", enumNewValueOldReaders},
        Rule{"enum-remove-or-reorder", enumRemoveOrReorder},
        Rule{"domain-constraint-change", domainConstraintChange},
        Rule{"set-expression-rewrite", setExpressionRewrite},
        Rule{"set-not-null-scan", setNotNullScan},
        Rule{"set-not-null-existing-nulls", setNotNullExistingNulls},
        Rule{"set-not-null-old-writers", setNotNullOldWriters},
        Rule{"not-valid-blocks-updates-of-bad-rows", notValidBlocksUpdatesOfBadRows},
        Rule{"add-check-validated", addCheckValidated},
        Rule{"validate-in-same-transaction", validateInSameTransaction},
        Rule{"constraint-left-unvalidated", constraintLeftUnvalidated},
        Rule{"add-fk-validated", addFkValidated},
        Rule{"add-fk-locks-referenced", addFkLocksReferenced},
        Rule{"multiple-fks-one-transaction", multipleFksOneTransaction},
        Rule{"fk-missing-index", fkMissingIndex},
        Rule{"fk-orphans", fkOrphans},
        Rule{"fk-on-partitioned-table", fkOnPartitionedTable},
        Rule{"replace-foreign-key", replaceForeignKey},
        Rule{"add-index-blocking", addIndexBlocking},
        Rule{"drop-index-blocking", dropIndexBlocking},
        Rule{"replace-index-gap", replaceIndexGap},
        Rule{"drop-index-query-perf", dropIndexQueryPerf},
        Rule{"unique-existing-duplicates", uniqueExistingDuplicates},
        Rule{"unique-build-rejects-writes-early", uniqueBuildRejectsWritesEarly},
        Rule{"add-unique-constraint", addUniqueConstraint},
        Rule{"deferrable-unique-side-effects", deferrableUniqueSideEffects},
        Rule{"add-primary-key", addPrimaryKey},
        Rule{"swap-primary-key", swapPrimaryKey},
        Rule{"add-exclusion-constraint", addExclusionConstraint},
        Rule{"concurrent-waits-on-old-transactions", concurrentWaitsOnOldTransactions},
        Rule{"wide-index-advice", wideIndexAdvice},
        Rule{"index-on-partitioned-table", indexOnPartitionedTable},
        Rule{"identifier-truncation", identifierTruncation},
        Rule{"attach-partition-scan", attachPartitionScan},
        Rule{"attach-default-partition-scan", attachDefaultPartitionScan},
        Rule{"create-partition-of-locks-parent", createPartitionOfLocksParent},
        Rule{"detach-partition-blocking", detachPartitionBlocking},
        Rule{"partition-ddl-locks-all", partitionDdlLocksAll},
        Rule{"refresh-matview-blocking", refreshMatviewBlocking},
        Rule{"view-replace-incompatible", viewReplaceIncompatible},
        Rule{"untracked-function-dependencies", untrackedFunctionDependencies},
        Rule{"drop-view-or-function-in-use", dropViewOrFunctionInUse},
        Rule{"trigger-ddl-lock", triggerDdlLock},
        Rule{"triggers-disabled", triggersDisabled},
        Rule{"rls-enable", rlsEnable},
        Rule{"policy-change", policyChange},
        Rule{"privilege-change", privilegeChange},
        Rule{"replica-identity-change", replicaIdentityChange},
        Rule{"extension-change", extensionChange},
        Rule{"unlogged-logged-rewrite", unloggedLoggedRewrite},
        Rule{"vacuum-full-or-cluster", vacuumFullOrCluster},
        Rule{"alter-sequence-blocks-nextval", alterSequenceBlocksNextval},
        Rule{"multi-table-locks-one-transaction", multiTableLocksOneTransaction},
        Rule{"mixing-ddl-and-dml", mixingDdlAndDml},
        Rule{"unbatched-backfill", unbatchedBackfill},
        Rule{"backfill-side-effects", backfillSideEffects},
        Rule{"hidden-password", hiddenPassword},
        Rule{"no-rollback-path", noRollbackPath},
    };
    return list;
}

} // namespace cofferdam::plan::rules

namespace cofferdam::plan {

namespace {

/// Those that no step shows, but a running server: workspace/server_hazards.cpp finds them.
constexpr std::array<std::string_view, 3> ofServers{"short-integer-key", "invalid-index-leftover", "lock-queue-pileup"};

} // namespace

bool isHazard(std::string_view id)
{
    const auto list = rules::allRules();
    return std::any_of(list.begin(), list.end(), [&](const rules::Rule& rule) { return rule.id == id; })
        || std::find(ofServers.begin(), ofServers.end(), id) != ofServers.end();
}

std::vector<std::string_view> hazardIds()
{
    std::vector<std::string_view> ids;
    for (const rules::Rule& rule : rules::allRules())
        ids.push_back(rule.id);
    ids.insert(ids.end(), ofServers.begin(), ofServers.end());
    return ids;
}

} // namespace cofferdam::plan
