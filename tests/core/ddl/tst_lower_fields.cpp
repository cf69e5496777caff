#include "ddl/lower.h"
#include "sql/parse.h"
#include "statement_rows.h"
#include "support/paths.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>
#include <cstring>
#include <map>
#include <set>

using namespace cofferdam;
using namespace cofferdam::test;

/// A referee of the lowering: whatever a statement's tree says must make a difference. Every flag, text and list of the tree is
/// changed, one at a time; if the same comes out, nobody has read it.
class TestLowerFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldIsRead_data()
    {
        QTest::addColumn<QString>("sql");
        const auto add = [](const char* group, std::span<const StatementRow> rows) {
            for (const StatementRow& row : rows)
                QTest::addRow("%s-%s", group, row.name) << QString::fromUtf8(row.sql);
        };
        add("table", tableRows());
        add("alter", alterTableRows());
        add("type", typeRows());
        add("routine", routineRows());
        add("object", objectRows());
        add("definition", definitionRows());
    }

    void everyFieldIsRead()
    {
        QFETCH(const QString, sql);
        const sql::ParsedFile file = sql::parse(sql.toStdString() + ";", {});
        QCOMPARE(file.statements().size(), std::size_t(1));
        const PgQuery__Node* node = file.statements().front().node;
        QVERIFY(node);
        m_before = ddl::lower(file);
        change(file, reinterpret_cast<const ProtobufCMessage&>(*node));
        if (!m_unread.empty()) {
            std::string names;
            for (const std::string& name : m_unread)
                names += name + " ";
            m_unread.clear();
            QFAIL(names.c_str());
        }
    }

    /// The same for what the fixtures hold, and for everything in real schemas that says something in a place where nothing was said
    /// before: of thousands of columns the first of each shape is enough.
    void everyFieldOfFilesIsRead_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("everything");
        QDirIterator files(sourceDir() + "/tests/fixtures", {"*.sql"}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(path.section('/', -2))) << path << true;
        }
        QTest::newRow("demo") << sourceDir() + "/resources/demo/production.structure.sql" << true;
        for (const QString& file : corpusFiles()) {
            if (file.endsWith(".sql"))
                QTest::newRow(qPrintable(file)) << corpusDir() + '/' + file << false;
        }
    }

    void everyFieldOfFilesIsRead()
    {
        QFETCH(const QString, path);
        QFETCH(const bool, everything);
        int read = 0;
        for (const std::string& section : sectionsOf(QString::fromUtf8(readFile(path)))) {
            const sql::ParsedFile whole = sql::parse(section, "file.sql");
            for (const sql::ParsedStatement& statement : whole.statements()) {
                if (!statement.node || !(saysSomethingNew(*statement.node) || everything))
                    continue;
                ++read;
                const std::string unread = unreadOf(std::string(statement.text));
                QVERIFY2(unread.empty(), (unread + "in " + std::string(statement.text)).c_str());
            }
        }
        QVERIFY(read > 0 || !everything);
    }

    /// What was taken out in front of the parser because only newer grammars know it is read as well.
    void everyAnnotationIsRead_data()
    {
        QTest::addColumn<QString>("sql");
        for (const StatementRow& row : modernRows())
            QTest::newRow(row.name) << QString::fromUtf8(row.sql);
    }

    void everyAnnotationIsRead()
    {
        QFETCH(const QString, sql);
        const sql::ParsedFile file = sql::parse(sql.toStdString() + ";", {});
        QCOMPARE(file.statements().size(), std::size_t(1));
        m_before = ddl::lower(file);
        auto& annotations = const_cast<std::vector<sql::Annotation>&>(file.statements().front().annotations);
        for (std::size_t i = 0; i < annotations.size(); ++i) {
            const sql::Annotation kept = annotations[i];
            // A period stands on both sides of a key or on neither, and the tree says -1, which is the default.
            const bool saidElsewhere = (kept.kind == sql::Annotation::Kind::Period && annotations.size() > 1) || kept.kind == sql::Annotation::Kind::SetStatisticsDefault;
            if (saidElsewhere)
                continue;
            annotations.erase(annotations.begin() + static_cast<std::ptrdiff_t>(i));
            compare(file, "annotation " + std::to_string(i));
            annotations.insert(annotations.begin() + static_cast<std::ptrdiff_t>(i), kept);
            for (bool sql::Annotation::* flag : {&sql::Annotation::noInherit, &sql::Annotation::notValid}) {
                if (!(kept.*flag))
                    continue;
                annotations[i].*flag = false;
                compare(file, "flag of annotation " + std::to_string(i));
                annotations[i] = kept;
            }
        }
        QVERIFY2(m_unread.empty(), std::exchange(m_unread, {}).begin()->c_str());
    }

private:
    /// Fixtures are cut by lines that are no SQL: a pair's name and sides, a recipe's parts.
    static std::vector<std::string> sectionsOf(const QString& text)
    {
        static const QRegularExpression head("^(== |--#|-- [AB]$).*$", QRegularExpression::MultilineOption);
        std::vector<std::string> out;
        for (const QString& section : text.split(head)) {
            if (!section.trimmed().isEmpty())
                out.push_back(section.toStdString() + "\n;");
        }
        return out;
    }

    /// The fields of one statement that nobody reads, each with a blank behind it.
    std::string unreadOf(const std::string& text)
    {
        const sql::ParsedFile file = sql::parse(text + ";", {});
        if (file.statements().size() != 1 || !file.statements().front().node || !file.statements().front().annotations.empty())
            return {}; // the modern rows have what was taken out
        m_before = ddl::lower(file);
        change(file, reinterpret_cast<const ProtobufCMessage&>(*file.statements().front().node));
        std::string names;
        for (const std::string& name : std::exchange(m_unread, {}))
            names += name + " ";
        return names;
    }

    /// Whether some field has a value where none had one yet, in any file so far. A place is the way of messages and fields to it.
    bool saysSomethingNew(const PgQuery__Node& node)
    {
        const std::size_t before = m_places.size();
        visit(reinterpret_cast<const ProtobufCMessage&>(node), {});
        return m_places.size() > before;
    }

    void visit(const ProtobufCMessage& message, const std::string& way)
    {
        if (!isOurs(message.descriptor->short_name) || isKeptAsText(message))
            return;
        for (unsigned i = 0; i < message.descriptor->n_fields; ++i) {
            const ProtobufCFieldDescriptor& field = message.descriptor->fields[i];
            const char* address = reinterpret_cast<const char*>(&message) + field.offset;
            if ((field.flags & PROTOBUF_C_FIELD_FLAG_ONEOF) != 0 || field.label == PROTOBUF_C_LABEL_REPEATED)
                continue;
            std::string value;
            if (field.type == PROTOBUF_C_TYPE_BOOL && *reinterpret_cast<const protobuf_c_boolean*>(address))
                value = "true";
            else if (field.type == PROTOBUF_C_TYPE_ENUM)
                value = std::to_string(*reinterpret_cast<const std::int32_t*>(address));
            else if (const char* text = field.type == PROTOBUF_C_TYPE_STRING ? *reinterpret_cast<char* const*>(address) : nullptr; text && *text)
                value = std::string_view(field.name) == "defname" ? text : "text";
            if (!value.empty())
                m_places.insert(way + "." + field.name + "=" + value);
        }
        sql::forEachChild(message, [&](const ProtobufCMessage& child, const ProtobufCFieldDescriptor& field) {
            visit(child, way + "/" + field.name + ":" + child.descriptor->short_name);
        });
    }

    /// Nothing of ours depends on these, and why.
    static bool isIdle(const std::string& field)
    {
        // Each name with its reason; the list is checked by hand when it grows.
        static const std::set<std::string> idle{
            // Defaults that the grammar writes out; what differs from them is read.
            "RangeVar.inh", "RangeVar.relpersistence", "ColumnDef.is_local", "Constraint.initially_valid", "Constraint.fk_matchtype",
            "Constraint.fk_upd_action", "Constraint.fk_del_action", "Constraint.generated_when", "PartitionBoundSpec.strategy",
            "ReplicaIdentityStmt.identity_type", "AlterEnumStmt.new_val_is_after", "TriggerTransition.is_table", "DefElem.defname",
            // INITIALLY DEFERRED says it as well.
            "Constraint.deferrable", "CreateTrigStmt.deferrable",
            // Said twice: RETURNS TABLE by its columns, argument types by the list without OUT.
            "TypeName.setof", "FunctionParameter.name",
            // Definitions are canonical: a repeated one is the same.
            "CreateStatsStmt.if_not_exists", "DefineStmt.if_not_exists",
            // Old words for the same.
            "DefineStmt.oldstyle", "RuleStmt.rulename",
            // Without the flag the tree would be none that the grammar makes.
            "AlterOpFamilyStmt.is_drop",
            // OWNED BY NONE is no owner; an identity's sequence lives where its table does; RETURNS TABLE; BASETYPE = 'ANY'; IS
            // DISTINCT FROM; passwords are hidden.
            "String.sval=none", "String.sval=public", "String.sval=pg_catalog", "String.sval=record", "String.sval=ANY", "String.sval==",
            "String.sval=true", "String.sval=hidden", "String.sval=a",
            // What an expression of that kind is called by the grammar.
            "String.sval=BETWEEN",
            // The grammar never fills it in: a modifier stands in typmods.
            "TypeName.typemod",
            // The letter d of BY DEFAULT, next to which there is no other; the mask of an interval without fields.
            "Integer.ival=100", "Integer.ival=32767",
            // Any other letter than "t" is an index's; what the kind of ALTER says already.
            "CreateAmStmt.amtype", "AlterTSConfigurationStmt.override", "AlterTSConfigurationStmt.replace",
        };
        return idle.contains(field);
    }

    /// The trees of data statements are kept as text; names and types inside expressions are the business of core/sql.
    static bool isOurs(std::string_view message)
    {
        static const std::set<std::string_view> others{"SelectStmt", "InsertStmt", "UpdateStmt", "DeleteStmt", "MergeStmt", "CopyStmt", "CallStmt",
                                                       "TruncateStmt", "A_Expr", "FuncCall", "SQLValueFunction", "TypeCast", "BoolExpr", "A_Const", "NotifyStmt", "ReturnStmt"};
        return !others.contains(message);
    }

    /// CREATE TABLE AS and savepoints are kept as text too: what they do is found when they are interpreted.
    static bool isKeptAsText(const ProtobufCMessage& message)
    {
        if (message.descriptor == &pg_query__transaction_stmt__descriptor)
            return *reinterpret_cast<const PgQuery__TransactionStmt&>(message).savepoint_name != '\0';
        return message.descriptor == &pg_query__create_table_as_stmt__descriptor &&
               reinterpret_cast<const PgQuery__CreateTableAsStmt&>(message).objtype != PG_QUERY__OBJECT_TYPE__OBJECT_MATVIEW;
    }

    void change(const sql::ParsedFile& file, const ProtobufCMessage& message)
    {
        if (!isOurs(message.descriptor->short_name) || isKeptAsText(message))
            return;
        for (unsigned i = 0; i < message.descriptor->n_fields; ++i) {
            const ProtobufCFieldDescriptor& field = message.descriptor->fields[i];
            const std::string name = std::string(message.descriptor->short_name) + "." + field.name;
            char* address = const_cast<char*>(reinterpret_cast<const char*>(&message)) + field.offset;
            if ((field.flags & PROTOBUF_C_FIELD_FLAG_ONEOF) == 0 && field.label != PROTOBUF_C_LABEL_REPEATED && !isIdle(name)) {
                if (field.type == PROTOBUF_C_TYPE_BOOL)
                    changeFlag(file, *reinterpret_cast<protobuf_c_boolean*>(address), name);
                if (field.type == PROTOBUF_C_TYPE_STRING)
                    changeText(file, *reinterpret_cast<char**>(address), name);
                // An operator for a function, with the members of the other: no tree that the grammar makes.
                const bool kind = name == "CreateOpClassItem.itemtype";
                const bool place = name.ends_with("location") || name.ends_with("_len");
                if (field.type == PROTOBUF_C_TYPE_INT32 && !place && !kind)
                    changeNumber(file, *reinterpret_cast<std::int32_t*>(address), name);
                if (name.ends_with(".behavior"))
                    changeNumber(file, *reinterpret_cast<std::int32_t*>(address), name);
            }
        }
        sql::forEachChild(message, [&](const ProtobufCMessage& child, const ProtobufCFieldDescriptor& field) {
            // The same arguments once more, with their names; PostgreSQL forgets the sizes of arrays and the modifiers of arguments;
            // ALIGNMENT = char is no type at all.
            static const std::set<std::string_view> forgotten{"objfuncargs", "array_bounds"};
            const std::string_view own(message.descriptor->short_name);
            const bool argument = std::exchange(m_inArgument, m_inArgument || own == "FunctionParameter" || own == "CreateFunctionStmt" || own == "DefineStmt");
            if (!forgotten.contains(field.name) && !(m_inArgument && std::string_view(field.name) == "typmods"))
                change(file, child);
            m_inArgument = argument;
        });
    }

    void changeFlag(const sql::ParsedFile& file, protobuf_c_boolean& flag, const std::string& name)
    {
        if (!flag)
            return;
        flag = 0;
        compare(file, name);
        flag = 1;
    }

    void changeText(const sql::ParsedFile& file, char*& text, const std::string& name)
    {
        if (!text || !*text)
            return;
        char* const kept = text;
        char other[] = "changed";
        text = other;
        compare(file, name == "String.sval" ? name + "=" + kept : name);
        text = kept;
    }

    void changeNumber(const sql::ParsedFile& file, std::int32_t& number, const std::string& name)
    {
        const bool behavior = name.ends_with(".behavior");
        if (number == 0 || (behavior && number != PG_QUERY__DROP_BEHAVIOR__DROP_CASCADE))
            return;
        const std::int32_t kept = number;
        const bool bits = name.starts_with("CreateTrigStmt."); // events, timing
        number = behavior ? static_cast<std::int32_t>(PG_QUERY__DROP_BEHAVIOR__DROP_RESTRICT) : bits || kept == 1 ? 0 : kept + 1;
        compare(file, name == "Integer.ival" ? name + "=" + std::to_string(kept) : name);
        number = kept;
    }

    void compare(const sql::ParsedFile& file, const std::string& name)
    {
        const ddl::Lowered after = ddl::lower(file);
        if (after.statements == m_before.statements && after.notModelled == m_before.notModelled && !isIdle(name))
            m_unread.insert(name);
    }

    ddl::Lowered m_before;
    std::set<std::string> m_unread;
    bool m_inArgument = false;
    std::set<std::string> m_places;
};

QTEST_GUILESS_MAIN(TestLowerFields)
#include "tst_lower_fields.moc"
