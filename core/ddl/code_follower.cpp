#include "code_follower.h"

#include "catalog_query.h"
#include "code_check.h"
#include "ddl/lower.h"
#include "interpret.h"
#include "sql/lexer.h"
#include "sql/plpgsql.h"

#include <algorithm>
#include <array>

namespace cofferdam::ddl {

namespace {

using sql::PlpgsqlStep;

/// How some statements end.
struct Outcome {
    enum class State : std::uint8_t { Done, Returned, Raised, Unknown };
    State state = State::Done;
    std::string sqlState = {}; ///< Raised
    std::string culprit = {};  ///< Unknown: what cannot be followed
};

Outcome unknown(std::string what) { return {Outcome::State::Unknown, {}, std::move(what)}; }
Outcome raised(std::string_view sqlState) { return {Outcome::State::Raised, std::string(sqlState), {}}; }

/// Appendix A of the manual, as far as statements of a schema end so.
constexpr std::array<std::pair<std::string_view, std::string_view>, 12> conditionNames{{{"duplicate_object", "42710"},
                                                                                       {"duplicate_table", "42P07"},
                                                                                       {"duplicate_column", "42701"},
                                                                                       {"duplicate_schema", "42P06"},
                                                                                       {"duplicate_function", "42723"},
                                                                                       {"undefined_object", "42704"},
                                                                                       {"undefined_table", "42P01"},
                                                                                       {"undefined_column", "42703"},
                                                                                       {"undefined_function", "42883"},
                                                                                       {"invalid_schema_name", "3F000"},
                                                                                       {"syntax_error_or_access_rule_violation", "42000"},
                                                                                       {"raise_exception", "P0001"}}};

bool catches(std::string_view condition, const std::string& sqlState)
{
    if (condition == "others" || condition == sqlState)
        return true;
    const auto known = std::find_if(conditionNames.begin(), conditionNames.end(), [&](const auto& entry) { return entry.first == condition; });
    return known != conditionNames.end() && (known->second == sqlState || (known->second.substr(2) == "000" && known->second.substr(0, 2) == sqlState.substr(0, 2)));
}

/// What the server says when the object is there already.
std::string_view duplicateState(const Statement& statement)
{
    if (statement.as<CreateTable>() || statement.as<CreateIndex>() || statement.as<CreateView>() || statement.as<CreateSequence>())
        return "42P07";
    if (statement.as<CreateSchema>())
        return "42P06";
    if (statement.as<CreateFunction>())
        return "42723";
    const auto* alter = statement.as<AlterTable>();
    if (alter && std::any_of(alter->actions.begin(), alter->actions.end(), [](const auto& action) { return std::holds_alternative<alter::AddColumn>(action); }))
        return "42701";
    return "42710";
}

class CodeFollower {
public:
    explicit CodeFollower(Context& context) : m_context(context) {}

    Outcome steps(const std::vector<PlpgsqlStep>& list)
    {
        for (const PlpgsqlStep& one : list) {
            Outcome outcome = step(one);
            if (outcome.state != Outcome::State::Done)
                return outcome;
        }
        return {};
    }
    void undo(std::size_t mark)
    {
        take();
        for (std::size_t i = m_deltas.size(); i > mark; --i)
            m_context.restore(m_deltas[i - 1].id, m_deltas[i - 1].before);
        m_context.builder.takeDeltas();
        m_deltas.resize(mark);
    }
    std::vector<catalog::Delta> deltas()
    {
        take();
        return std::move(m_deltas);
    }

private:
    void take()
    {
        for (catalog::Delta& delta : m_context.builder.takeDeltas())
            m_deltas.push_back(std::move(delta));
    }

    Outcome step(const PlpgsqlStep& one)
    {
        switch (one.kind) {
        case PlpgsqlStep::Kind::Sql: return text(one.sql);
        case PlpgsqlStep::Kind::Execute: return execute(one.sql);
        case PlpgsqlStep::Kind::Nothing: return {};
        case PlpgsqlStep::Kind::Raise: return raised("P0001");
        case PlpgsqlStep::Kind::Return: return {Outcome::State::Returned, {}, {}};
        case PlpgsqlStep::Kind::If: return choose(one);
        case PlpgsqlStep::Kind::Block: return block(one);
        case PlpgsqlStep::Kind::Other: break;
        }
        return unknown(one.sql);
    }

    Outcome choose(const PlpgsqlStep& one)
    {
        for (const PlpgsqlStep::Branch& branch : one.branches) {
            const auto holds = branch.condition.empty() ? std::optional(true) : holdsInCatalog(m_context, branch.condition);
            if (!holds)
                return unknown("IF " + branch.condition);
            if (*holds)
                return steps(branch.body);
        }
        return {};
    }

    Outcome block(const PlpgsqlStep& one)
    {
        take();
        const std::size_t mark = m_deltas.size();
        Outcome outcome = steps(one.body);
        if (outcome.state != Outcome::State::Raised)
            return outcome;
        for (const PlpgsqlStep::Handler& handler : one.handlers) {
            if (std::none_of(handler.conditions.begin(), handler.conditions.end(), [&](const auto& condition) { return catches(condition, outcome.sqlState); }))
                continue;
            undo(mark); // a block with handlers is a transaction of its own
            return steps(handler.body);
        }
        return outcome;
    }

    /// EXECUTE of a constant.
    Outcome execute(const std::string& expression)
    {
        sql::Lexer lexer(expression);
        const sql::Token token = lexer.next();
        const bool constant = token.kind == sql::TokenKind::String && lexer.next().kind == sql::TokenKind::End;
        return constant ? text(sql::stringValueOf(lexer.text(token))) : unknown("EXECUTE " + expression);
    }

    Outcome text(const std::string& sql)
    {
        CodeCheck check(m_context);
        check.sql(sql);
        if (check.harmless())
            return {};
        const auto lowered = parseStatements(sql);
        if (!lowered || !lowered->notModelled.empty() || !lowered->errors.empty())
            return unknown(sql);
        for (const Statement& statement : lowered->statements) {
            const auto* parameter = statement.as<SetParameter>();
            if (statement.as<Dml>() || statement.as<Transaction>() || statement.as<Do>() || (parameter && parameter->local))
                return unknown(sql);
            Outcome outcome = apply(statement, sql);
            if (outcome.state != Outcome::State::Done)
                return outcome;
        }
        return {};
    }

    Outcome apply(const Statement& statement, const std::string& sql)
    {
        take();
        const std::size_t mark = m_deltas.size();
        const Done done = std::visit([&](const auto& value) { return interpret(m_context, value); }, statement.any());
        if (done)
            return {};
        undo(mark);
        return done.error().message.id == "ddl.duplicate_object" ? raised(duplicateState(statement)) : unknown(sql);
    }

    Context& m_context;
    std::vector<catalog::Delta> m_deltas; ///< since the block began
};

/// Calls in conditions, arguments and defaults are not followed.
bool expressionsAreHarmless(Context& context, const std::string& block, std::string& culprit)
{
    const auto parts = sql::parsePlpgsql(block);
    if (!parts)
        return false;
    CodeCheck check(context);
    for (const sql::PlpgsqlPart& part : *parts) {
        if (part.kind == sql::PlpgsqlPart::Kind::Expression)
            check.sql("SELECT " + part.sql);
    }
    culprit = check.culprit();
    return check.harmless();
}

} // namespace

Done followCode(Context& context, const std::string& block)
{
    COFFERDAM_ASSIGN(const PlpgsqlStep code, sql::parsePlpgsqlSteps(block));
    std::string culprit;
    Outcome outcome;
    CodeFollower follower(context);
    if (expressionsAreHarmless(context, block, culprit))
        outcome = follower.steps({code});
    else
        outcome = unknown(culprit);
    if (outcome.state == Outcome::State::Done || outcome.state == Outcome::State::Returned) {
        context.effects.deltas = follower.deltas();
        return {};
    }
    follower.undo(0);
    if (outcome.state == Outcome::State::Raised)
        return refused(context, "ddl.do_block_fails", COFFERDAM_TR("the DO block ends with an error of its own"));
    return refused(context, "ddl.do_block", COFFERDAM_TR("a DO block with %1 could change the schema"), {base::sql(CodeCheck::excerpt(outcome.culprit))});
}

} // namespace cofferdam::ddl
