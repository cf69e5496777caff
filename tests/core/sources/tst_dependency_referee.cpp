#include "database_files.h"
#include "ddl/interpreter.h"
#include "sources/source.h"
#include "support/pair_file.h"
#include "support/paths.h"
#include "support/postgres.h"
#include "users.h"

#include <QDir>
#include <QTest>
#include <map>
#include <memory>
#include <set>

using namespace cofferdam;
using catalog::Catalog;
using catalog::Kind;
using catalog::ObjectId;

namespace {

/// Both ends of every dependency that the server keeps between objects of the schema, with columns: what an address means, its names,
/// the types of its arguments, and the extension that it belongs to. Arrays stand for their elements, row types for their relations.
/// In tables on the way: the planner knows nothing of what a WITH query gives, and would compare each end with each other.
constexpr const char* edgesSql = R"(
CREATE TEMPORARY TABLE raw AS
 SELECT deptype, classid, objid, objsubid, refclassid, refobjid, refobjsubid FROM pg_depend WHERE deptype IN ('n', 'a', 'i', 'P', 'S') AND objid >= 16384 AND refobjid >= 16384;
CREATE TEMPORARY TABLE named AS
WITH ends AS (SELECT classid, objid, objsubid FROM raw UNION SELECT refclassid, refobjid, refobjsubid FROM raw),
elements AS (SELECT e.*, CASE WHEN classid = 'pg_type'::regclass THEN (SELECT CASE WHEN typcategory = 'A' AND typelem <> 0 THEN typelem
   WHEN typtype = 'm' THEN (SELECT rngtypid FROM pg_range WHERE rngmultitypid = t.oid) ELSE oid END FROM pg_type t WHERE oid = objid) END AS element FROM ends e),
meant AS (SELECT classid, objid, objsubid, CASE WHEN relation <> 0 THEN 'pg_class'::regclass::oid ELSE classid END AS c,
   CASE WHEN relation <> 0 THEN relation WHEN element IS NOT NULL THEN element ELSE objid END AS o
   FROM (SELECT e.*, (SELECT t.typrelid FROM pg_type t JOIN pg_class r ON r.oid = t.typrelid WHERE t.oid = element AND r.relkind <> 'c') AS relation FROM elements e) x)
SELECT m.classid, m.objid, m.objsubid, a.type,
   CASE WHEN m.c = 'pg_type'::regclass THEN ARRAY[i.schema, (SELECT typname::text FROM pg_type WHERE oid = m.o)] ELSE a.object_names END AS names,
   CASE WHEN m.c = 'pg_proc'::regclass THEN (SELECT '(' || coalesce(string_agg(format_type(t, NULL), ', ' ORDER BY n), '') || ')'
     FROM pg_proc p, unnest(p.proargtypes) WITH ORDINALITY x(t, n) WHERE p.oid = m.o) ELSE array_to_string(a.object_args, ',') END AS args,
   (SELECT extname FROM pg_depend d JOIN pg_extension x ON x.oid = d.refobjid WHERE d.deptype = 'e' AND d.classid = m.c AND d.objid = m.o LIMIT 1) AS extension
   FROM meant m, pg_identify_object_as_address(m.c, m.o, m.objsubid) a, pg_identify_object(m.c, m.o, m.objsubid) i;
ANALYZE raw, named;
SELECT DISTINCT raw.deptype, d.type, array_to_string(d.names, chr(31)), coalesce(d.args, ''), coalesce(d.extension, ''),
  r.type, array_to_string(r.names, chr(31)), coalesce(r.args, ''), coalesce(r.extension, '')
FROM raw JOIN named d USING (classid, objid, objsubid)
JOIN named r ON (r.classid, r.objid, r.objsubid) = (raw.refclassid, raw.refobjid, raw.refobjsubid))";

/// The object of the catalog that an address means; nothing for what the catalog has no object for.
class Addresses {
public:
    explicit Addresses(const Catalog& catalog) : m_catalog(catalog) {}

    std::optional<ObjectId> find(const QString& type, const QString& joined, const QString& args, const QString& extension) const
    {
        if (!extension.isEmpty())
            return ObjectId{Kind::Extension, {}, extension.toStdString(), {}};
        const QStringList names = joined.split(QChar(31));
        const auto name = [&](int i) { return names.value(i).toStdString(); };
        if (type.endsWith(" column"))
            return column(name(0), name(1), name(2), type);
        if (type == "default value")
            return column(name(0), name(1), name(2), "table column");
        if (const auto relation = m_catalog.findRelation(name(0), name(1)); relation && isRelation(type))
            return relation;
        if (type == "index")
            return index(name(0), name(1));
        if (type == "type" || type == "composite type")
            return m_catalog.findType(name(0), name(1));
        if (type == "domain constraint")
            return domainOf(joined);
        if (type == "function" || type == "procedure" || type == "aggregate")
            return function(name(0), name(1), args.toStdString());
        for (const auto& [word, kind] : std::map<QString, Kind>{{"table constraint", Kind::Constraint}, {"trigger", Kind::Trigger}, {"policy", Kind::Policy}, {"rule", Kind::Rule}}) {
            if (type == word)
                return part(kind, name(0), name(1), name(2));
        }
        return other(type, names, args);
    }

private:
    static bool isRelation(const QString& type)
    {
        return type == "table" || type == "view" || type == "materialized view" || type == "sequence" || type == "foreign table";
    }
    std::optional<ObjectId> existing(ObjectId id) const { return m_catalog.contains(id) ? std::optional(std::move(id)) : std::nullopt; }

    std::optional<ObjectId> column(const std::string& schema, const std::string& relation, const std::string& name, const QString& type) const
    {
        if (type.startsWith("index"))
            return index(schema, relation);
        if (const auto composite = m_catalog.findType(schema, relation); type.startsWith("composite"))
            return composite;
        const auto found = m_catalog.findRelation(schema, relation);
        if (!found || found->kind != Kind::Table)
            return found;
        ObjectId id = catalog::columnId(*found, name);
        return m_catalog.column(id) ? std::optional(std::move(id)) : std::nullopt;
    }
    std::optional<ObjectId> index(const std::string& schema, const std::string& name) const
    {
        if (const ObjectId* found = m_catalog.findIndex(schema, name))
            return *found;
        std::optional<ObjectId> out;
        m_catalog.forEach(Kind::Constraint, [&](const catalog::Entry& entry) {
            if (entry.id.schema == schema && entry.id.part == name && entry.as<catalog::Constraint>().hasIndex())
                out = entry.id;
        });
        return out;
    }
    std::optional<ObjectId> part(Kind kind, const std::string& schema, const std::string& relation, const std::string& name) const
    {
        const auto owner = m_catalog.findRelation(schema, relation);
        if (owner && kind == Kind::Rule && name == "_RETURN")
            return owner;
        return owner ? existing(catalog::inTable(kind, *owner, name)) : std::nullopt;
    }
    std::optional<ObjectId> function(const std::string& schema, const std::string& name, const std::string& signature) const
    {
        ObjectId id{Kind::Function, schema, name, signature};
        if (!m_catalog.contains(id) && signature == "()")
            id.part = "(*)";
        return existing(id);
    }
    std::optional<ObjectId> domainOf(const QString& joined) const
    {
        std::optional<ObjectId> out;
        m_catalog.forEach(Kind::Domain, [&](const catalog::Entry& entry) {
            if (joined.startsWith(QString::fromStdString(entry.id.sql())) || joined.contains(QString::fromStdString(entry.id.name)))
                out = entry.id;
        });
        return out;
    }
    std::optional<ObjectId> other(const QString& type, const QStringList& names, const QString& args) const
    {
        if (type == "publication relation" || type == "publication namespace")
            return existing({Kind::Publication, {}, args.toStdString(), {}});
        if (type == "operator")
            return existing({Kind::Operator, names.value(0).toStdString(), names.value(1).toStdString(),
                             '(' + QString(args).replace(',', ", ").toStdString() + ')'});
        if (type == "transform")
            return existing({Kind::Transform, {}, names.value(0).toStdString(), args.toStdString()});
        std::optional<ObjectId> out;
        // Everything else by its noun and the last of its names: there are few of them.
        m_catalog.forEach([&](const catalog::Entry& entry) {
            if (QString(catalog::info(entry.id.kind).noun.data()) == nounOf(type) && entry.id.name == names.last().toStdString())
                out = entry.id;
        });
        return out;
    }
    static QString nounOf(const QString& type)
    {
        if (type == "server")
            return "foreign server";
        return type == "foreign-data wrapper" ? "foreign-data wrapper" : type;
    }

    const Catalog& m_catalog;
};

/// Edges that the server keeps and our graph does not, and why that is right.
struct Reason {
    Kind user, used;
    char type; ///< of pg_depend; blank: any
    const char* why;
};
constexpr Reason reasons[] = {
    {Kind::Sequence, Kind::Column, ' ', "ownership: the default needs the sequence first; the sequence goes with its column"},
    {Kind::Sequence, Kind::Table, ' ', "ownership"},
    {Kind::Constraint, Kind::Constraint, 'P', "a partition's key comes and goes with that of the table above"},
    {Kind::View, Kind::Constraint, 'n', "a view that groups by a key: plan/operations/keys.cpp asks every view above the table"},
};

bool hasReason(const QString& type, const ObjectId& user, const ObjectId& used)
{
    return std::any_of(std::begin(reasons), std::end(reasons), [&](const Reason& reason) {
        return reason.user == user.kind && reason.used == used.kind && (reason.type == ' ' || type == QLatin1Char(reason.type));
    });
}

catalog::Dependencies ourUses(const Catalog& catalog, const ObjectId& id)
{
    if (id.kind == Kind::Column)
        return plan::usesOf(catalog, id);
    return ddl::dependenciesOf(catalog, id, *catalog.find(id));
}

/// The server names an enum for the view whose column has it; our view uses the column, and that the enum. What is dropped and in which
/// order comes out the same.
bool reaches(const Catalog& catalog, const ObjectId& user, const ObjectId& used)
{
    std::set<ObjectId> seen{user};
    std::vector<ObjectId> open{user};
    while (!open.empty()) {
        const ObjectId next = open.back();
        open.pop_back();
        if (!catalog.contains(next) && !catalog.column(next))
            continue;
        for (const ObjectId& more : ourUses(catalog, next)) {
            if (more == used)
                return true;
            if (seen.insert(more).second)
                open.push_back(more);
        }
    }
    return false;
}

/// Two keys over the same columns: which of them a foreign key stands on is the server's affair, so the planner asks for both.
bool standsOnAnotherKey(const Catalog& catalog, const ObjectId& user, const ObjectId& used)
{
    const auto* foreignKey = catalog.get<catalog::Constraint>(user);
    const auto* key = catalog.get<catalog::Constraint>(used);
    if (!key || !foreignKey || foreignKey->type != catalog::ConstraintType::ForeignKey)
        return false;
    const std::set<std::string> columns(key->columns.begin(), key->columns.end());
    const auto ours = ourUses(catalog, user);
    return std::any_of(ours.begin(), ours.end(), [&](const ObjectId& id) {
        const auto* other = catalog.get<catalog::Constraint>(id);
        return other && id.table() == used.table() && std::set<std::string>(other->columns.begin(), other->columns.end()) == columns;
    });
}

bool isPartOf(const ObjectId& part, const ObjectId& whole)
{
    return catalog::info(part.kind).inTable && part.schema == whole.schema && part.name == whole.name && !catalog::info(whole.kind).inTable;
}

QString describe(const ObjectId& user, const ObjectId& used) { return QString::fromStdString(user.describe() + " -> " + used.describe()); }

} // namespace

/// pg_depend is the referee of our dependency graph: what the server would refuse to drop because of something else, our graph knows to
/// hang on it, and none of our edges says the opposite of one of the server's.
class TestDependencyReferee : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        COFFERDAM_NEEDS_POSTGRES();
        test::Database database;
        for (const QByteArray& role : test::pairRoles())
            (void)database.query(role);
    }

    void pairs_data()
    {
        QTest::addColumn<QByteArray>("sql");
        for (const test::Pair& pair : test::allPairs()) {
            QTest::newRow(test::rowName(pair.name + " A").constData()) << pair.a;
            QTest::newRow(test::rowName(pair.name + " B").constData()) << pair.b;
        }
    }
    void pairs()
    {
        QFETCH(QByteArray, sql);
        if (!m_database || !m_database->clear())
            m_database = std::make_unique<test::Database>();
        COFFERDAM_VERIFY(m_database->load(sql));
        compare(*m_database);
    }

    void cleanupTestCase() { m_database.reset(); }

    void files_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(test::sourceDir() + "/tests/fixtures");
        for (const char* name : {"conformance", "live", "script"}) {
            for (const QString& file : QDir(folder.filePath(name)).entryList({"*.sql"}, QDir::Files))
                QTest::newRow(test::rowName(file)) << folder.filePath(QString(name) + '/' + file);
        }
        for (const QString& file : test::corpusFiles()) {
            if (file.endsWith(".sql"))
                QTest::newRow(test::rowName(file)) << test::corpusDir() + '/' + file;
        }
    }
    void files()
    {
        QFETCH(QString, file);
        test::Database database;
        QVERIFY(database.ready());
        (void)test::loadDump(database, test::readFile(file)); // what this machine has not is missing on both sides
        compare(database);
    }

private:
    static void compare(test::Database& database)
    {
        const auto address = sources::SourceAddress::parse(database.connectionString());
        COFFERDAM_VERIFY(address);
        const auto live = sources::read(*address);
        COFFERDAM_VERIFY(live);
        const auto rows = database.query(QByteArray("SET search_path = ''; SET jit = off;") + edgesSql); // types say their schemas; compiling takes 3 s
        COFFERDAM_VERIFY(rows);
        const Addresses addresses(live->catalog);
        QStringList missing;
        std::map<ObjectId, std::set<ObjectId>> edges;
        for (const QStringList& row : *rows) {
            const auto user = addresses.find(row[1], row[2], row[3], row[4]);
            const auto used = addresses.find(row[5], row[6], row[7], row[8]);
            if (!user || !used || user->kind == Kind::Extension || *user == *used || isPartOf(*user, *used) || isPartOf(*used, *user))
                continue;
            edges[*user].insert(*used);
            if (!hasReason(row[0], *user, *used) && !standsOnAnotherKey(live->catalog, *user, *used) && !reaches(live->catalog, *user, *used))
                missing += row[0] + ' ' + describe(*user, *used);
        }
        missing.removeDuplicates();
        QVERIFY2(missing.isEmpty(), qPrintable("the server has, we have not:\n" + missing.join('\n')));
        const QStringList against = opposed(live->catalog, edges);
        QVERIFY2(against.isEmpty(), qPrintable("we have the opposite of what the server has:\n" + against.join('\n')));
    }

    /// Edges of ours from something that the server makes the other end depend on.
    static QStringList opposed(const Catalog& catalog, const std::map<ObjectId, std::set<ObjectId>>& edges)
    {
        QStringList out;
        for (const auto& [user, firsts] : edges) {
            std::set<ObjectId> reached(firsts.begin(), firsts.end());
            std::vector<ObjectId> open(firsts.begin(), firsts.end());
            while (!open.empty()) {
                const ObjectId next = open.back();
                open.pop_back();
                const auto found = edges.find(next);
                for (const ObjectId& more : found == edges.end() ? std::set<ObjectId>() : found->second) {
                    if (reached.insert(more).second)
                        open.push_back(more);
                }
            }
            for (const ObjectId& used : reached) {
                if (used == user || used.kind == Kind::Extension || user.kind == Kind::Sequence || (!catalog.contains(used) && !catalog.column(used)))
                    continue;
                const auto ours = ourUses(catalog, used);
                if (std::find(ours.begin(), ours.end(), user) != ours.end() && !reached.contains(user))
                    out += describe(used, user);
            }
        }
        return out;
    }

    std::unique_ptr<test::Database> m_database; ///< for all pairs, emptied in between
};

QTEST_GUILESS_MAIN(TestDependencyReferee)
#include "tst_dependency_referee.moc"
