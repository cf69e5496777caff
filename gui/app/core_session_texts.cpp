#include "app/core_session.h"
#include "base/quote.h"
#include "ddl/printer.h"
#include "diff/differ.h"
#include "emit/rails.h"
#include "emit/sql.h"
#include "jobs/texts.h"

#include <algorithm>

/// What a session says when somebody looks: definitions, texts of steps, commands.
namespace cofferdam::gui {

namespace {

std::size_t indexOf(const workspace::Comparison& comparison, const QString& key)
{
    const auto parsed = diff::parseChangeKey(key.toStdString());
    return parsed ? comparison.find(*parsed) : diff::Change::npos;
}

} // namespace

DefinitionTexts CoreSession::definitions(const QString& key) const
{
    DefinitionTexts texts;
    if (m_readOnly) {
        texts.haveTitle = texts.wantTitle = tr("not in a plan file");
        return texts;
    }
    const std::size_t index = m_comparison ? indexOf(*m_comparison, key) : diff::Change::npos;
    if (index == diff::Change::npos)
        return texts;
    const diff::Change& change = m_comparison->differences.changes[index];
    const auto owner = [](const catalog::ObjectId& id) { return catalog::info(id.kind).inTable ? id.table() : id; };
    const auto describe = [&](const catalog::ObjectId& id, const catalog::Catalog& catalog, const catalog::Catalog* second, QString& title,
                              QString& text) {
        catalog::ObjectId shown = owner(id);
        const catalog::Catalog* where = catalog.contains(shown) || !second ? &catalog : second;
        if (shown.kind == catalog::Kind::Table && !where->contains(shown)) {
            // A part of a view or materialized view hangs on its name as a table's does.
            if (const auto relation = where->findRelation(shown.schema, shown.name))
                shown = *relation;
        }
        const catalog::Object* object = where->find(shown);
        title = object ? qstring(shown.sql()) : tr("not there");
        text = object ? qstring(ddl::describe(shown, *object, where)) : QString();
    };
    describe(change.from.value_or(change.id), m_comparison->baseline->catalog, &m_comparison->renamedBaseline, texts.haveTitle, texts.haveText);
    describe(change.id, m_comparison->draftedTarget, nullptr, texts.wantTitle, texts.wantText);
    return texts;
}

StepTexts CoreSession::stepTexts(int number, const QString& railsVersion) const
{
    StepTexts texts;
    if (!m_comparison || number < 1 || number > static_cast<int>(m_comparison->plan.steps.size()))
        return texts;
    const plan::Step& step = m_comparison->plan.steps[static_cast<std::size_t>(number - 1)];
    emit::SqlOptions sql;
    sql.serverVersion = m_comparison->baseline->serverVersion.value_or(sql.serverVersion);
    emit::RailsOptions rails;
    rails.version = railsVersion.toStdString();
    rails.serverVersion = sql.serverVersion;
    texts.sql = qstring(emit::stepSql(step, sql));
    texts.undo = qstring(emit::undoSql(step, sql));
    texts.rails = qstring(emit::railsStep(step, rails));
    const auto check = [&](const QString& title, const plan::Check& given) {
        texts.checks += QStringLiteral("-- %1\n%2\n\n").arg(title, qstring(given.sql));
    };
    if (step.precondition)
        check(tr("Before: must be true"), *step.precondition);
    if (step.done)
        check(tr("After: true once the step is done"), *step.done);
    return texts;
}

DefinitionTexts CoreSession::moment(int number) const
{
    DefinitionTexts texts;
    if (!m_comparison || number < 1 || number > static_cast<int>(m_comparison->plan.steps.size()) || m_comparison->plan.states.empty())
        return texts;
    const plan::Plan& plan = m_comparison->plan;
    const auto index = static_cast<std::size_t>(number - 1);
    const plan::Step& step = plan.steps[index];
    const auto stateAt = [&](std::size_t state) -> const catalog::Catalog& { return plan.states[std::min(state, plan.states.size() - 1)]; };
    const catalog::Catalog& before = stateAt(index == 0 ? 0 : plan.steps[index - 1].catalogAfter);
    const catalog::Catalog& after = stateAt(step.catalogAfter);
    // The same object can bear two names: what it serves says the one, what it locks the other.
    std::vector<catalog::ObjectId> ids;
    for (const diff::ChangeKey& served : step.serves) {
        const std::size_t change = m_comparison->find(served);
        if (change != diff::Change::npos)
            ids.push_back(m_comparison->differences.changes[change].id);
        ids.push_back(served.object);
    }
    for (const ddl::LockEffect& lock : step.locks)
        ids.push_back(catalog::tableId(lock.relation.schema, lock.relation.name));
    const auto describe = [&](const catalog::Catalog& catalog, QString& title, QString& text) {
        for (const catalog::ObjectId& id : ids) {
            const catalog::ObjectId shown = catalog::info(id.kind).inTable ? id.table() : id;
            if (const catalog::Object* object = catalog.find(shown)) {
                title = qstring(shown.sql());
                text = qstring(ddl::describe(shown, *object, &catalog));
                return;
            }
        }
        title = tr("not there");
    };
    describe(before, texts.haveTitle, texts.haveText);
    describe(after, texts.wantTitle, texts.wantText);
    return texts;
}

QString CoreSession::compareCommand() const
{
    QString command = QStringLiteral("cofferdam-cli diff %1 %2").arg(qstring(base::quoteShell(m_sides[0].display.toStdString())),
                                                                     qstring(base::quoteShell(m_sides[1].display.toStdString())));
    for (const std::string& pattern : m_decisions.decisions.ignore)
        command += QStringLiteral(" --ignore ") + qstring(base::quoteShell(pattern));
    if (m_serverTexts)
        command += QStringLiteral(" --canonical scratch");
    return command;
}

QStringList CoreSession::decisionOptions() const
{
    QStringList words;
    const auto option = [&](const QString& name, const std::string& value) { words << name << qstring(base::quoteShell(value)); };
    // A saved session says everything, ticks too.
    if (!m_file.isEmpty() && !isModified()) {
        option(QStringLiteral("--answers"), m_file.toStdString());
        return words;
    }
    for (const std::string& pattern : m_decisions.decisions.ignore)
        option(QStringLiteral("--ignore"), pattern);
    if (m_decisions.decisions.policy == plan::Policy::Direct)
        option(QStringLiteral("--policy"), "direct");
    for (const auto& [id, answer] : m_decisions.decisions.renames) {
        if (answer == workspace::RenameAnswer::Renamed)
            option(QStringLiteral("--rename"), id);
    }
    for (const auto& [column, expression] : m_decisions.decisions.fills)
        option(QStringLiteral("--fill"), column.sql() + '=' + expression);
    for (const workspace::Acceptance& acceptance : m_decisions.decisions.acceptances)
        option(QStringLiteral("--accept"), acceptance.object.empty() ? acceptance.hazard : acceptance.hazard + ':' + acceptance.object);
    return words;
}

QString CoreSession::commandNote() const
{
    if (!m_file.isEmpty() && !isModified())
        return {}; // the command names the file
    const workspace::Decisions& decisions = m_decisions.decisions;
    const bool options = decisions.ticks.empty() && decisions.edits.empty() && decisions.online.empty()
        && std::all_of(decisions.renames.begin(), decisions.renames.end(), [](const auto& entry) { return entry.second == workspace::RenameAnswer::Renamed; });
    return options ? QString() : tr("Save the session first: what was ticked or drafted is in its file, which the command then names.");
}

QString CoreSession::command(const ExportChoice& choice, const QString& folder) const
{
    QStringList words{QStringLiteral("cofferdam-cli"), QStringLiteral("plan")};
    const auto word = [&](const QString& text) { words << qstring(base::quoteShell(text.toStdString())); };
    word(m_sides[0].display);
    word(m_sides[1].display);
    if (m_serverTexts)
        words << QStringLiteral("--canonical") << QStringLiteral("scratch");
    words << decisionOptions();
    const QString format = choice.script || choice.phases ? QStringLiteral("sql") : choice.rails ? QStringLiteral("rails")
        : choice.json ? QStringLiteral("json") : QStringLiteral("markdown");
    words << QStringLiteral("--format") << format;
    if (format == QLatin1String("rails"))
        words << QStringLiteral("--rails") << choice.railsVersion;
    if (!folder.isEmpty()) {
        words << QStringLiteral("--out");
        word(folder);
    }
    return words.join(QLatin1Char(' '));
}

} // namespace cofferdam::gui
