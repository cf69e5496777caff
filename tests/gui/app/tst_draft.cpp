#include "app/core_session.h"
#include "app/main_window.h"
#include "app/session_page.h"
#include "compare/choose_page.h"
#include "draft/draft_panel.h"
#include "draft/draft_statements.h"
#include "support/accessible_walk.h"
#include "widgets/sql_editor.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace cofferdam::gui;

/// Drafting on the real core: forms, the console, the preview as one types, undo, and one source alone.
class TestDraft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statements_data();
    void statements();
    void incompleteFormsSayNothing();
    void init();
    void cleanup();
    void everyFormIsNamed();
    void draftsAColumnFromOneSource();
    void renamesWithoutAsking();
    void consoleSaysWhatIsWrong();
    void undoAndRemove();
    void everyFormSaysAStatement_data();
    void everyFormSaysAStatement();

private:
    void settle();
    void planned();
    DraftPanel* panel() const { return m_page->choosePage()->draftPanel(); }
    QLineEdit* line(DraftField field) const { return qobject_cast<QLineEdit*>(panel()->input(field)); }
    QComboBox* box(DraftField field) const { return qobject_cast<QComboBox*>(panel()->input(field)); }

    std::unique_ptr<MainWindow> m_window;
    SessionPage* m_page = nullptr;
};

namespace {

DraftInput sample()
{
    DraftInput in;
    in.table = QStringLiteral("public.orders");
    in.column = QStringLiteral("Total");
    in.newName = QStringLiteral("grand total");
    in.type = QStringLiteral("bigint");
    in.columns = {QStringLiteral("a"), QStringLiteral("Order")};
    in.referencedTable = QStringLiteral("public.customers");
    in.expression = QStringLiteral("a > 0");
    in.constraint = QStringLiteral("orders_check");
    in.index = QStringLiteral("public.i");
    in.tableName = QStringLiteral("invoices");
    in.columnList = QStringLiteral("id bigint");
    in.enumType = QStringLiteral("public.mood");
    in.enumName = QStringLiteral("audit.level");
    in.values = {QStringLiteral("it's")};
    in.value = QStringLiteral("so-so");
    in.after = QStringLiteral("bad");
    in.text = QStringLiteral("what it's for");
    return in;
}

} // namespace

void TestDraft::statements_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("sql");
    const auto row = [](const char* name, DraftKind kind, const char* sql) { QTest::newRow(name) << static_cast<int>(kind) << QString::fromUtf8(sql); };
    row("add-column", DraftKind::AddColumn, "ALTER TABLE public.orders ADD COLUMN \"grand total\" bigint");
    row("rename-column", DraftKind::RenameColumn, "ALTER TABLE public.orders RENAME COLUMN \"Total\" TO \"grand total\"");
    row("change-type", DraftKind::ChangeType, "ALTER TABLE public.orders ALTER COLUMN \"Total\" TYPE bigint");
    row("drop-not-null", DraftKind::ChangeNotNull, "ALTER TABLE public.orders ALTER COLUMN \"Total\" DROP NOT NULL");
    row("drop-default", DraftKind::ChangeDefault, "ALTER TABLE public.orders ALTER COLUMN \"Total\" DROP DEFAULT");
    row("drop-column", DraftKind::DropColumn, "ALTER TABLE public.orders DROP COLUMN \"Total\"");
    row("add-index", DraftKind::AddIndex, "CREATE INDEX \"index_orders_on_a_and_Order\" ON public.orders (a, \"Order\")");
    row("add-foreign-key", DraftKind::AddForeignKey, "ALTER TABLE public.orders ADD CONSTRAINT \"fk_orders_a_Order\" FOREIGN KEY (a, \"Order\") REFERENCES public.customers");
    row("add-check", DraftKind::AddCheck, "ALTER TABLE public.orders ADD CONSTRAINT orders_check CHECK (a > 0)");
    row("drop-constraint", DraftKind::DropConstraint, "ALTER TABLE public.orders DROP CONSTRAINT orders_check");
    row("drop-index", DraftKind::DropIndex, "DROP INDEX public.i");
    row("add-table", DraftKind::AddTable, "CREATE TABLE public.invoices (id bigint)");
    row("rename-table", DraftKind::RenameTable, "ALTER TABLE public.orders RENAME TO \"grand total\"");
    row("drop-table", DraftKind::DropTable, "DROP TABLE public.orders");
    row("add-enum", DraftKind::AddEnum, "CREATE TYPE audit.level AS ENUM ('it''s')");
    row("add-enum-value", DraftKind::AddEnumValue, "ALTER TYPE public.mood ADD VALUE 'so-so' AFTER 'bad'");
    row("comment", DraftKind::Comment, "COMMENT ON COLUMN public.orders.\"Total\" IS 'what it''s for'");
}

void TestDraft::statements()
{
    QFETCH(int, kind);
    QFETCH(QString, sql);
    QCOMPARE(statementFor(static_cast<DraftKind>(kind), sample()), sql);
}

void TestDraft::incompleteFormsSayNothing()
{
    for (int kind = 0; kind < static_cast<int>(DraftKind::Console); ++kind)
        QCOMPARE(statementFor(static_cast<DraftKind>(kind), {}), QString());
}

void TestDraft::init()
{
    m_window = std::make_unique<MainWindow>([] { return std::make_unique<CoreSession>(); });
    m_window->resize(1280, 720);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    const QString source = qEnvironmentVariable("COFFERDAM_SOURCE_DIR") + QStringLiteral("/resources/demo/production.structure.sql");
    m_page = m_window->openComparison(source, source);
    settle();
    m_page->goTo(Stage::Choose);
    QTest::keyClick(m_window.get(), Qt::Key_D, Qt::ControlModifier);
    QVERIFY(panel()->isVisible());
}

void TestDraft::cleanup()
{
    if (!m_window)
        return;
    QTemporaryDir folder;
    for (Session* session : m_window->findChildren<Session*>())
        session->save(folder.filePath(QStringLiteral("end.json")));
    m_window.reset();
}

void TestDraft::settle()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_page->session()->state() == Session::State::Ready, 30000);
}

void TestDraft::planned()
{
    QTRY_VERIFY_WITH_TIMEOUT(panel()->draftButton()->isEnabled(), 20000);
}

void TestDraft::everyFormIsNamed()
{
    for (int i = 0; i < panel()->kinds()->count(); ++i) {
        panel()->kinds()->setCurrentIndex(i);
        QCOMPARE(unnamedFocusable(m_window.get()).join(QLatin1Char(';')), QString());
    }
    QVERIFY2(m_window->minimumSizeHint().height() <= 720, qPrintable(QString::number(m_window->minimumSizeHint().height())));
}

void TestDraft::draftsAColumnFromOneSource()
{
    QVERIFY(m_page->session()->snapshot()->changes.empty());
    panel()->start(DraftKind::AddColumn, QStringLiteral("public.orders"));
    QTest::keyClicks(line(DraftField::NewName), QStringLiteral("gift_note"));
    box(DraftField::Type)->setCurrentText(QStringLiteral("text"));
    QCOMPARE(panel()->statement()->text(), QStringLiteral("ALTER TABLE public.orders ADD COLUMN gift_note text"));
    planned();
    QAbstractItemModel* steps = panel()->findChild<QTreeView*>()->model();
    QVERIFY(steps->rowCount() > 0);
    QCOMPARE(steps->rowCount(steps->index(0, 0)), 1);
    QTest::mouseClick(panel()->draftButton(), Qt::LeftButton);
    settle();
    const auto view = m_page->session()->snapshot();
    QCOMPARE(view->changes.size(), std::size_t{1});
    QCOMPARE(view->changes.front().key, QStringLiteral("column:public.orders.gift_note"));
    QVERIFY(view->verdict == Verdict::Converged);
    QCOMPARE(panel()->drafts()->count(), 1);
    QVERIFY(line(DraftField::NewName)->text().isEmpty());
}

void TestDraft::renamesWithoutAsking()
{
    panel()->start(DraftKind::RenameColumn, QStringLiteral("public.customers"), QStringLiteral("full_name"));
    QTest::keyClicks(line(DraftField::NewName), QStringLiteral("display_name"));
    planned();
    QTest::mouseClick(panel()->draftButton(), Qt::LeftButton);
    settle();
    const auto view = m_page->session()->snapshot();
    QCOMPARE(view->openQuestions, 0);
    QCOMPARE(view->changes.size(), std::size_t{1});
    QVERIFY(view->changes.front().mark == Mark::Renamed);
}

void TestDraft::consoleSaysWhatIsWrong()
{
    panel()->start(DraftKind::Console, {});
    panel()->statement()->setText(QString());
    auto* editor = panel()->statement()->focusProxy();
    QVERIFY(editor);
    const auto type = [&](const QString& text) {
        editor->setFocus();
        QTest::keyClicks(editor, text);
    };
    type(QStringLiteral("ALTER TABLE nowhere ADD COLUMN a int"));
    QTRY_VERIFY_WITH_TIMEOUT(panel()->message().contains(QStringLiteral("nowhere")), 20000);
    QVERIFY(!panel()->draftButton()->isEnabled());
    panel()->statement()->setText(QString());
    type(QStringLiteral("CREATE VIEW public.big AS SELECT id FROM public.orders"));
    planned();
    QTest::mouseClick(panel()->draftButton(), Qt::LeftButton);
    settle();
    QCOMPARE(m_page->session()->snapshot()->changes.size(), std::size_t{1});
}

void TestDraft::undoAndRemove()
{
    m_page->session()->draft({QStringLiteral("ALTER TABLE public.orders ADD COLUMN a integer")}, QStringLiteral("a"));
    m_page->session()->draft({QStringLiteral("ALTER TABLE public.orders ADD COLUMN b integer")}, QStringLiteral("b"));
    settle();
    QTRY_COMPARE(m_page->session()->snapshot()->changes.size(), std::size_t{2});
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    QTRY_COMPARE(m_page->session()->snapshot()->changes.size(), std::size_t{1});
    m_page->session()->removeDraft(0);
    settle();
    QTRY_VERIFY(m_page->session()->snapshot()->changes.empty());
    m_page->session()->undoStack()->undo();
    settle();
    QTRY_COMPARE(m_page->session()->snapshot()->changes.size(), std::size_t{1});
    // What no longer fits is said, not dropped.
    m_page->session()->draft({QStringLiteral("DROP TABLE public.nowhere")}, QStringLiteral("c"));
    settle();
    QTRY_COMPARE(m_page->session()->snapshot()->conflicts.size(), 1);
    QTRY_VERIFY(m_page->showConflictsButton()->isVisible());
    QTest::mouseClick(m_page->showConflictsButton(), Qt::LeftButton);
    auto* list = panel()->findChild<QListWidget*>();
    QTRY_COMPARE(list->count(), 2);
    QVERIFY(!list->item(1)->toolTip().isEmpty());
    QVERIFY(list->item(0)->toolTip().isEmpty());
    // Taken back, it is gone.
    m_page->session()->removeDraft(1);
    settle();
    QTRY_VERIFY(m_page->session()->snapshot()->conflicts.isEmpty());
    QTRY_VERIFY(!m_page->showConflictsButton()->isVisible());
}

void TestDraft::everyFormSaysAStatement_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("statement");
    const auto row = [](const char* name, DraftKind kind, const char* statement) { QTest::newRow(name) << static_cast<int>(kind) << QString::fromLatin1(statement); };
    row("index name", DraftKind::RenameIndex, "ALTER INDEX public.i RENAME TO n");
    row("primary key", DraftKind::AddPrimaryKey, "ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY (a, b)");
    row("constraint name", DraftKind::RenameConstraint, "ALTER TABLE public.t RENAME CONSTRAINT c TO n");
    row("enum value", DraftKind::RenameEnumValue, "ALTER TYPE public.e RENAME VALUE 'o''ld' TO 'new'");
    row("enum name", DraftKind::RenameEnum, "ALTER TYPE public.e RENAME TO n");
    row("enum", DraftKind::DropEnum, "DROP TYPE public.e");
    row("view", DraftKind::AddView, "CREATE VIEW public.v AS SELECT 1 AS x");
    row("view name", DraftKind::RenameView, "ALTER VIEW public.u RENAME TO n");
    row("no view", DraftKind::DropView, "DROP VIEW public.u");
}

void TestDraft::everyFormSaysAStatement()
{
    QFETCH(int, kind);
    QFETCH(QString, statement);
    DraftInput in;
    in.table = QStringLiteral("public.t");
    in.index = QStringLiteral("public.i");
    in.newName = QStringLiteral("n");
    in.columns = {QStringLiteral("a"), QStringLiteral("b")};
    in.constraint = QStringLiteral("c");
    in.enumType = QStringLiteral("public.e");
    in.oldValue = QStringLiteral("o'ld");
    in.value = QStringLiteral("new");
    in.view = QStringLiteral("public.u");
    in.viewName = QStringLiteral("v");
    in.query = QStringLiteral("SELECT 1 AS x");
    QCOMPARE(statementFor(static_cast<DraftKind>(kind), in), statement);
    QCOMPARE(statementFor(static_cast<DraftKind>(kind), {}), QString());
}

QTEST_MAIN(TestDraft)
#include "tst_draft.moc"
