#include "comparison_of.h"
#include "ddl/printer.h"
#include "emit/json.h"
#include "emit/rails.h"
#include "emit/sql.h"
#include "emit/text.h"
#include "proof/recheck.h"
#include "support/pair_file.h"
#include "support/paths.h"

#include <QDir>
#include <QTest>
#include <map>
#include <set>

using namespace cofferdam;
using catalog::Kind;
using diff::Action;

/// Every kind of object in every stage: fixtures that create, drop and alter it property by property, a printed form, a
/// difference, a plan that reaches its goal, and a place in every output. A kind or a property that is new fails here, by its name, until
/// each stage knows it. The window's half is tst_kinds, the live reader's tst_live_identity.
class TestKindMatrix : public QObject {
    Q_OBJECT

    struct Seen {
        std::set<std::string> actions;             ///< in differences
        std::set<std::string, std::less<>> properties; ///< that differ somewhere
        std::set<std::string> planned;             ///< actions that a step of a converging plan serves
        std::set<std::string> missing;             ///< outputs that do not name an object whose change they show
    };
    std::map<Kind, Seen> m_pairs;
    std::map<Kind, std::vector<std::pair<catalog::ObjectId, catalog::ObjectPtr>>> m_objects; ///< of the fixtures for readers

    static catalog::Catalog catalogOfFixture(const QByteArray& sql, const QString& name)
    {
        const auto lowered = ddl::parseStatements(sql.toStdString(), name.toStdString());
        if (!lowered || !lowered->errors.empty()) {
            QTest::qFail(lowered ? lowered->errors.front().line().c_str() : lowered.error().line().c_str(), __FILE__, __LINE__);
            return {};
        }
        ddl::Session session;
        ddl::ReadResult read = ddl::read(*lowered, session);
        for (const ddl::NotModelled& item : read.notModelled)
            QTest::qFail((name.toStdString() + ": not modelled: " + item.place.text() + " " + item.what).c_str(), __FILE__, __LINE__);
        return std::move(read.catalog);
    }

    static std::shared_ptr<const sources::SourceResult> side(const QByteArray& sql, const QString& name)
    {
        auto source = std::make_shared<sources::SourceResult>();
        source->catalog = catalogOfFixture(sql, name);
        source->kind = sources::SourceKind::SqlFile;
        source->carriesOwners = source->carriesPrivileges = true;
        return source;
    }

    static std::string lastName(const catalog::ObjectId& id) { return id.part.empty() || id.kind == Kind::Function ? id.name : id.part; }

    void keep(const catalog::Catalog& catalog)
    {
        catalog.forEach([&](const catalog::Entry& entry) { m_objects[entry.id.kind].emplace_back(entry.id, entry.object); });
    }

    void record(const workspace::Comparison& comparison)
    {
        const emit::Report report = comparison.report();
        const plan::Plan& plan = comparison.plan;
        std::map<std::string, std::string> outputs{
            {"diff text", emit::diffText(report)}, {"diff JSON", emit::diffJson(report)}, {"diff Markdown", emit::diffMarkdown(report)}};
        const bool converged = plan.verdict == plan::Verdict::Converged;
        if (converged) {
            outputs["plan JSON"] = emit::planJson(plan, report);
            outputs["plan Markdown"] = emit::planMarkdown(plan, report);
            outputs["plan HTML"] = emit::planHtml(plan, report);
            outputs["SQL"] = emit::sqlScript(plan, report);
            std::string ruby;
            emit::RailsOptions rails;
            rails.firstVersion = 20260101000000;
            if (const auto files = emit::railsFiles(plan, report, rails)) {
                for (const emit::File& file : *files)
                    ruby += file.content;
            }
            outputs["Rails"] = ruby;
        }
        for (const diff::Change& change : comparison.differences.changes) {
            Seen& seen = m_pairs[change.id.kind];
            const std::string action(diff::actionId(change.action));
            seen.actions.insert(action);
            for (const diff::PropertyChange& property : change.properties)
                seen.properties.emplace(property.property->id);
            const bool served = std::any_of(plan.steps.begin(), plan.steps.end(), [&](const plan::Step& step) {
                return std::find(step.serves.begin(), step.serves.end(), change.key()) != step.serves.end();
            });
            if (!converged || !served)
                continue;
            seen.planned.insert(action);
            // Quoting may double some characters of an odd name; plain ones stand there as they are.
            const std::string name = lastName(change.id);
            const bool plain = name.find_first_not_of("abcdefghijklmnopqrstuvwxyz_0123456789") == std::string::npos;
            for (const auto& [output, text] : outputs) {
                // create_table makes the key and what serves it by itself.
                const bool implied = output == "Rails" && (change.id.kind == Kind::Constraint || change.id.kind == Kind::Sequence);
                if (plain && !implied && text.find(name) == std::string::npos)
                    seen.missing.insert(output + ": " + action + " " + change.key().text());
            }
        }
    }

    /// PostgreSQL has no such thing: an owner of what belongs to a table or to nobody, grants on what nobody may use or not, and
    /// what views and materialized views do not share.
    static bool isNever(const std::string& what)
    {
        static const std::set<std::string> never{
            "access_method-owner", "access_method-privileges", "cast-owner", "cast-privileges", "collation-privileges", "constraint-owner",
            "constraint-privileges", "conversion-privileges", "default_privileges-comment", "default_privileges-owner",
            "default_privileges-privileges", "event_trigger-privileges", "extension-privileges", "index-owner", "index-privileges",
            "materialized_view-column_defaults", "operator-privileges", "operator_class-privileges", "operator_family-privileges",
            "policy-owner", "policy-privileges", "publication-privileges", "rule-owner", "rule-privileges", "statistics-privileges",
            "subscription-privileges", "text_search_configuration-privileges", "text_search_dictionary-privileges",
            "text_search_parser-owner", "text_search_parser-privileges", "text_search_template-owner", "text_search_template-privileges",
            "transform-owner", "transform-privileges", "trigger-owner", "trigger-privileges", "user_mapping-comment", "user_mapping-owner",
            "user_mapping-privileges", "view-access_method", "view-cluster_on", "view-column_settings", "view-populated",
            "view-tablespace"};
        return never.contains(what);
    }

    /// What no pair of fixtures shows yet. A pair for one of these makes its row fail until it leaves this list.
    static bool isOpen(const std::string& what)
    {
        // What only later versions have, what no dump carries, what is the machine's (tablespaces), and base types, which are refused.
        static const std::set<std::string> open{
            "base_type-definition", "constraint-enforced", "constraint-index_statistics", "constraint-period", "constraint-tablespace",
            "extension-comment", "extension-owner", "index-only", "index-tablespace", "materialized_view-populated",
            "materialized_view-tablespace", "table-tablespace", "trigger-inherited"};
        return open.contains(what);
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const test::Pair& pair : test::allPairs()) {
            if (!pair.refused.isEmpty())
                continue;
            const auto a = side(pair.a, pair.name + " A");
            const auto b = side(pair.b, pair.name + " B");
            workspace::Decisions decisions;
            decisions.acceptances.push_back({"all", "", "test"});
            workspace::Settings settings;
            settings.renames = workspace::RenamePolicy::Never;
            keep(b->catalog);
            for (const auto& [from, to] : {std::pair(a, b), std::pair(b, a)}) {
                const auto compared = workspace::compare(from, to, decisions, settings);
                if (!compared) {
                    QTest::qFail((pair.name.toStdString() + ": " + compared.error().line()).c_str(), __FILE__, __LINE__);
                    continue;
                }
                record(**compared);
            }
        }
        const QDir folder(test::sourceDir() + "/tests/fixtures");
        for (const QString& file : {QStringLiteral("live/every_kind.sql"), QStringLiteral("live/code_kinds.sql"), QStringLiteral("script/corners.sql")})
            keep(catalogOfFixture(test::readFile(folder.filePath(file)), file));
    }

    void everyKindIsEverywhere_data()
    {
        QTest::addColumn<int>("kind");
        for (const catalog::KindInfo& kind : catalog::allKinds())
            QTest::newRow(kind.id.data()) << static_cast<int>(kind.kind);
    }

    void everyKindIsEverywhere()
    {
        QFETCH(int, kind);
        const Kind which = static_cast<Kind>(kind);
        const Seen& seen = m_pairs[which];
        const std::string id(catalog::info(which).id);
        QStringList faults;
        for (const char* action : {"created", "dropped", "altered"}) {
            const bool planned = seen.actions.contains(action) && seen.planned.contains(action);
            if (isOpen(id + "-" + action))
                QVERIFY2(!planned, "it is there now: take it off the list");
            else if (!seen.actions.contains(action))
                faults << QStringLiteral("no pair in tests/fixtures/pairs has one %1").arg(action);
            else if (!planned)
                faults << QStringLiteral("no plan serves one that is %1").arg(action);
        }
        for (const std::string& text : seen.missing)
            faults << QString::fromStdString("not named in " + text);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join('\n')));
    }

    void everyPropertyIsAltered_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("property");
        for (const catalog::KindInfo& kind : catalog::allKinds()) {
            for (const catalog::Property& property : catalog::propertiesOf(kind.kind))
                QTest::addRow("%s-%s", kind.id.data(), property.id.data()) << static_cast<int>(kind.kind) << QByteArray(property.id.data(), static_cast<qsizetype>(property.id.size()));
        }
    }

    void everyPropertyIsAltered()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, property);
        const bool altered = m_pairs[static_cast<Kind>(kind)].properties.contains(property.toStdString());
        const std::string what = std::string(catalog::info(static_cast<Kind>(kind)).id) + "-" + property.toStdString();
        if (isOpen(what) || isNever(what))
            QVERIFY2(!altered, "it is there now: take it off the list");
        else
            QVERIFY2(altered, "no pair in tests/fixtures/pairs alters it");
    }

    void everyKindIsPrinted_data() { everyKindIsEverywhere_data(); }

    void everyKindIsPrinted()
    {
        QFETCH(int, kind);
        const Kind which = static_cast<Kind>(kind);
        if (which == Kind::Column)
            return; // a part of its table
        QVERIFY2(!m_objects[which].empty(), "no fixture has one");
        for (const auto& [id, object] : m_objects[which]) {
            const auto* constraint = std::get_if<catalog::Constraint>(object.get());
            QVERIFY2(!ddl::describe(id, *object).empty() || (constraint && constraint->inherited), id.describe().c_str());
            QVERIFY2(!ddl::print(ddl::dropStatement(id, *object)).empty(), id.describe().c_str());
            const auto statements = ddl::createStatements(id, *object);
            QVERIFY2(!statements.empty() || (constraint && constraint->inherited), id.describe().c_str());
            std::string script;
            for (const ddl::Statement& statement : statements)
                script += ddl::print(statement, {18, true}) + ";\n";
            const auto again = ddl::parseStatements(script);
            QVERIFY2(statements.empty() || (again && again->errors.empty() && again->notModelled.empty()), script.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(TestKindMatrix)
#include "tst_kind_matrix.moc"
