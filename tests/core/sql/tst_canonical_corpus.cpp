#include "canonical_support.h"
#include "sql/parse.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <unordered_set>
#include <utility>
#include <vector>

using namespace cofferdam;

/// Every expression and query of the real schema files: printing is a fixpoint, loses nothing, and the whole takes little time.
class TestCanonicalCorpus : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void printsEverythingFaithfully_data();
    void printsEverythingFaithfully();

private:
    std::unordered_set<std::string> m_seen; ///< versions of a file share nearly all of their expressions
};

namespace {

struct Found {
    const PgQuery__Node* node;
    bool isQuery;
};

template <typename Message>
const Message* as(const ProtobufCMessage& message, const ProtobufCMessageDescriptor& descriptor)
{
    return message.descriptor == &descriptor ? reinterpret_cast<const Message*>(&message) : nullptr;
}

/// Expressions and queries stand below the statements that define something.
void collect(const ProtobufCMessage& message, std::vector<Found>& out)
{
    const auto add = [&](const PgQuery__Node* node, bool isQuery) {
        if (node)
            out.push_back({node, isQuery});
    };
    if (const auto* constraint = as<PgQuery__Constraint>(message, pg_query__constraint__descriptor)) {
        add(constraint->raw_expr, false);
        add(constraint->where_clause, false);
    } else if (const auto* element = as<PgQuery__IndexElem>(message, pg_query__index_elem__descriptor)) {
        add(element->expr, false);
    } else if (const auto* index = as<PgQuery__IndexStmt>(message, pg_query__index_stmt__descriptor)) {
        add(index->where_clause, false);
    } else if (const auto* command = as<PgQuery__AlterTableCmd>(message, pg_query__alter_table_cmd__descriptor)) {
        if (command->subtype == PG_QUERY__ALTER_TABLE_TYPE__AT_ColumnDefault)
            add(command->def, false);
    } else if (const auto* policy = as<PgQuery__CreatePolicyStmt>(message, pg_query__create_policy_stmt__descriptor)) {
        add(policy->qual, false);
        add(policy->with_check, false);
    } else if (const auto* trigger = as<PgQuery__CreateTrigStmt>(message, pg_query__create_trig_stmt__descriptor)) {
        add(trigger->when_clause, false);
    } else if (const auto* parameter = as<PgQuery__FunctionParameter>(message, pg_query__function_parameter__descriptor)) {
        add(parameter->defexpr, false);
    } else if (const auto* view = as<PgQuery__ViewStmt>(message, pg_query__view_stmt__descriptor)) {
        add(view->query, true);
    } else if (const auto* table = as<PgQuery__CreateTableAsStmt>(message, pg_query__create_table_as_stmt__descriptor)) {
        add(table->query, true);
    } else if (const auto* rule = as<PgQuery__RuleStmt>(message, pg_query__rule_stmt__descriptor)) {
        add(rule->where_clause, false);
        for (const auto* action : sql::nodes(rule->actions, rule->n_actions))
            add(action, true);
    }
    sql::forEachChild(message, [&](const ProtobufCMessage& child, const ProtobufCFieldDescriptor&) { collect(child, out); });
}

} // namespace

void TestCanonicalCorpus::printsEverythingFaithfully_data()
{
    QTest::addColumn<QString>("path");
    const auto corpus = qEnvironmentVariable("COFFERDAM_CORPUS");
    QDirIterator files(corpus, {"*.sql"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const auto path = files.next();
        QTest::newRow(qPrintable(QDir(corpus).relativeFilePath(path))) << path;
    }
    if (!QDir(corpus).exists() || corpus.isEmpty())
        QTest::newRow("no-corpus") << QString();
}

void TestCanonicalCorpus::printsEverythingFaithfully()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("COFFERDAM_CORPUS names no folder");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto parsed = sql::parse(file.readAll().toStdString(), path.toStdString());
    QVERIFY(parsed.errors().empty());
    std::vector<Found> found;
    for (const auto& statement : parsed.statements()) {
        if (statement.node)
            collect(statement.node->base, found);
    }
    for (const auto& [node, isQuery] : found) {
        const auto form = isQuery ? sql::queryForm(*node) : sql::expressionForm(*node);
        if (!m_seen.insert(form.sql).second)
            continue;
        const auto fault = canonical_support::fixpointFault(form, isQuery);
        QVERIFY2(fault.empty(), fault.c_str());
        const auto loss = canonical_support::faithfulFault(*node, isQuery);
        QVERIFY2(loss.empty(), loss.c_str());
    }
}

QTEST_GUILESS_MAIN(TestCanonicalCorpus)
#include "tst_canonical_corpus.moc"
