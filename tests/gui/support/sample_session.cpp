#include "support/sample_session.h"

namespace cofferdam::gui {

namespace {

using namespace Qt::StringLiterals;

ChangeRow change(const char* kind, Mark mark, const char* table, const char* name, const char* detail)
{
    ChangeRow row;
    row.kind = QString::fromLatin1(kind);
    row.noun = QString(row.kind).replace(u'_', u' ');
    row.kindWords = row.noun;
    row.mark = mark;
    row.schema = u"public"_s;
    row.table = QString::fromLatin1(table);
    row.name = QString::fromLatin1(name);
    row.object = row.kind == u"table"_s ? u"public.%1"_s.arg(row.name) : u"public.%1.%2"_s.arg(row.table, row.name);
    row.key = row.kind + u':' + row.object;
    row.detail = QString::fromUtf8(detail);
    row.searchText = (row.object + u' ' + row.noun + u' ' + row.detail).toLower();
    return row;
}

PropertyRow property(const ChangeRow& row, const char* label, const char* before, const char* after, bool sql = true)
{
    PropertyRow out;
    out.label = QString::fromLatin1(label);
    out.before = QString::fromUtf8(before);
    out.after = QString::fromUtf8(after);
    out.sql = sql;
    out.key = row.key + u'/' + out.label;
    return out;
}

void addChanges(ComparisonView& view)
{
    auto amount = change("column", Mark::Changed, "payments", "amount_cents", "type: integer → bigint, NOT NULL");
    amount.properties = {property(amount, "type", "integer", "bigint"), property(amount, "NOT NULL", "", "NOT NULL")};
    amount.hazards = {u"change-type-rewrite"_s};
    amount.worst = Severity::Caution;
    amount.lock = 8;
    amount.steps = {3, 4};
    auto legacy = change("column", Mark::Removed, "products", "legacy_code", "character varying");
    legacy.tick = TickState::Off;
    legacy.heldBack = u"destructive: accept drop-column-data-loss to include it"_s;
    legacy.hazards = {u"drop-column-data-loss"_s};
    legacy.worst = Severity::Blocks;
    legacy.properties = {property(legacy, "type", "character varying", "")};
    auto refunds = change("table", Mark::Added, "refunds", "refunds", "7 columns");
    refunds.steps = {1};
    auto display = change("column", Mark::Renamed, "customers", "display_name", "name");
    display.formerName = u"full_name"_s;
    auto index = change("index", Mark::Added, "orders", "index_orders_on_channel", "btree (channel)");
    index.needs = {u"column:public.orders.channel"_s};
    index.steps = {2};
    index.lock = 4;
    auto channel = change("column", Mark::Added, "orders", "channel", "character varying DEFAULT 'web' NOT NULL");
    channel.neededBy = {index.key};
    auto description = change("column", Mark::Changed, "products", "description", "type: character varying → text");
    description.properties = {property(description, "type", "character varying", "text")};
    view.changes = {amount, legacy, refunds, display, index, channel, description};
}

void addPlan(ComparisonView& view)
{
    const auto step = [](int number, const char* title, int lock, const char* table, const char* cost) {
        StepRow row;
        row.number = number;
        row.title = QString::fromUtf8(title);
        row.lock = lock;
        row.lockedTable = QString::fromLatin1(table);
        row.cost = QString::fromLatin1(cost);
        row.change = u"column:public.payments.amount_cents"_s;
        return row;
    };
    PhaseRow expand{u"expand"_s, u"Expand"_s, u"Adds what the new code needs."_s, {}, {}};
    expand.steps = {step(1, "Create table public.refunds", 0, "", "instant"),
                    step(2, "Build index index_orders_on_channel concurrently", 4, "public.orders", "builds an index")};
    expand.steps[1].transactional = false;
    expand.gates = {{u"backfill"_s, u"Deploy the application before Backfill"_s, {u"write both amount_cents and amount_cents_new"_s}, {u"gate:backfill:write both"_s}}};
    PhaseRow backfill{u"backfill"_s, u"Backfill"_s, u"Fills existing rows in small batches."_s, {}, {}};
    backfill.steps = {step(3, "Fill public.payments.amount_cents_new in batches", 3, "public.payments", "batches")};
    PhaseRow swap{u"switch"_s, u"Switch"_s, u"Changes names over."_s, {}, {}};
    swap.steps = {step(4, "Swap columns of public.payments", 8, "public.payments", "instant")};
    swap.steps[0].hazards = {u"change-type-rewrite"_s};
    swap.steps[0].worst = Severity::Caution;
    swap.steps[0].why = u"Both columns change names in one short transaction."_s;
    view.phases = {expand, backfill, swap};
    view.verdict = Verdict::Converged;
}

} // namespace

ComparisonSnapshot sampleSnapshot()
{
    auto view = std::make_shared<ComparisonView>();
    view->have = {u"production.structure.sql"_s, u"/srv/shop/production.structure.sql"_s, u"SQL file"_s, u"file"_s, u"PostgreSQL 15"_s, u"14:02"_s, 87, 1, {}};
    view->want = {u"staging.schema.rb"_s, u"/srv/shop/staging.schema.rb"_s, u"Rails schema"_s, u"file"_s, u"Rails 7.1"_s, u"14:02"_s, 81, 0, {}};
    addChanges(*view);
    addPlan(*view);
    QuestionRow question;
    question.key = u"column:public.customers.full_name=display_name"_s;
    question.kind = u"column"_s;
    question.noun = u"column"_s;
    question.container = u"public.customers"_s;
    question.oldName = u"full_name"_s;
    question.newName = u"display_name"_s;
    question.sentence = u"Is the column public.customers.full_name now called display_name, or is it gone and display_name a new one?"_s;
    question.evidence = {{u"Both have type character varying"_s, true}, {u"Both may be null"_s, true}, {u"The names share few letters"_s, false}};
    question.likelihood = 74;
    question.holdsBack = 2;
    view->questions = {question};
    view->fills = {{u"column:public.shipments.service_level"_s, u"public.shipments.service_level"_s, u"character varying"_s,
                    u"Existing rows of public.shipments need a value for service_level."_s, {}}};
    HazardRow loss{u"drop-column-data-loss\npublic.products.legacy_code"_s, u"drop-column-data-loss"_s, Severity::Blocks,
                   u"public.products.legacy_code"_s, u"Dropping the column destroys its data."_s, u"Keep it until no code reads it, then accept."_s,
                   true, false, {}, 0, u"column:public.products.legacy_code"_s};
    HazardRow type{u"change-type-rewrite\npublic.payments.amount_cents"_s, u"change-type-rewrite"_s, Severity::Caution,
                   u"public.payments.amount_cents"_s, u"A change of type in place would rewrite the table."_s, u"The plan uses a second column and swaps."_s,
                   false, false, {}, 4, u"column:public.payments.amount_cents"_s};
    view->hazards = {loss, type};
    view->notModelled = {{u"Have"_s, u"production.structure.sql:912:1"_s, u"CREATE TRANSFORM FOR hstore LANGUAGE plperl (…)"_s, u"CREATE TRANSFORM"_s}};
    view->ignored = 2;
    view->unseen = 3;
    view->selected = 6;
    view->heldBack = 1;
    view->openQuestions = 2;
    view->openHazards = 2;
    return view;
}

ComparisonSnapshot largeSnapshot(int changes)
{
    auto view = std::make_shared<ComparisonView>();
    for (int i = 0; i < changes; ++i) {
        const QByteArray table = "table_" + QByteArray::number(i / 10);
        const QByteArray name = "column_" + QByteArray::number(i);
        view->changes.push_back(change("column", i % 3 == 0 ? Mark::Added : Mark::Removed, table.constData(), name.constData(), "integer"));
    }
    return view;
}

void SampleSession::give(ComparisonSnapshot snapshot)
{
    m_snapshot = std::move(snapshot);
    giveState(State::Ready);
    Q_EMIT snapshotChanged();
}

void SampleSession::giveState(State state, const QString& error)
{
    m_state = state;
    m_error = error;
    Q_EMIT stateChanged();
}

void SampleSession::tick(const QStringList& keys, bool on)
{
    calls << u"tick %1 %2"_s.arg(keys.join(u','), on ? u"on"_s : u"off"_s);
}

void SampleSession::answer(const QString& question, Answer answer)
{
    calls << u"answer %1 %2"_s.arg(question).arg(static_cast<int>(answer));
}

void SampleSession::fill(const QString& question, const QString& expression)
{
    calls << u"fill %1 %2"_s.arg(question, expression);
}

void SampleSession::accept(const QString& hazard, bool accepted, const QString& reason)
{
    calls << u"accept %1 %2 %3"_s.arg(hazard.section(u'\n', 0, 0), accepted ? u"on"_s : u"off"_s, reason);
}

DefinitionTexts SampleSession::definitions(const QString&) const
{
    return {u"public.payments in production"_s,
            u"CREATE TABLE public.payments (\n    id bigint NOT NULL,\n    order_id bigint NOT NULL,\n    amount_cents integer,\n"
            "    currency character varying(3) DEFAULT 'EUR' NOT NULL,\n    legacy_code character varying,\n    state public.payment_state,\n"
            "    gateway character varying,\n    reference character varying,\n    captured_at timestamp(6) without time zone,\n"
            "    created_at timestamp(6) without time zone NOT NULL,\n    updated_at timestamp(6) without time zone NOT NULL,\n"
            "    CONSTRAINT payments_pkey PRIMARY KEY (id)\n);\n"_s,
            u"public.payments in staging"_s,
            u"CREATE TABLE public.payments (\n    id bigint NOT NULL,\n    order_id bigint NOT NULL,\n    amount_cents bigint NOT NULL,\n"
            "    currency character varying(3) DEFAULT 'EUR' NOT NULL,\n    state public.payment_state,\n"
            "    gateway character varying,\n    reference character varying,\n    captured_at timestamp(6) without time zone,\n"
            "    created_at timestamp(6) without time zone NOT NULL,\n    updated_at timestamp(6) without time zone NOT NULL,\n"
            "    refunded boolean DEFAULT false NOT NULL,\n    CONSTRAINT payments_pkey PRIMARY KEY (id)\n);\n\n"
            "CREATE INDEX index_payments_on_order_id ON public.payments USING btree (order_id);\n"_s};
}

StepTexts SampleSession::stepTexts(int step, const QString& railsVersion) const
{
    return {u"-- step %1\nCREATE INDEX CONCURRENTLY index_orders_on_channel\n    ON public.orders USING btree (channel);\n"_s.arg(step),
            u"class AddIndexOnChannel < ActiveRecord::Migration[%1]\n  disable_ddl_transaction!\n\n  def change\n    add_index :orders, :channel, algorithm: :concurrently\n  end\nend\n"_s.arg(railsVersion),
            u"DROP INDEX CONCURRENTLY public.index_orders_on_channel;\n"_s, u"SELECT true;\n"_s};
}

void SampleSession::makeExport(const ExportChoice& choice)
{
    std::vector<ExportFile> files;
    if (choice.script)
        files.push_back({u"plan.sql"_s, u"BEGIN;\nCREATE TABLE public.refunds (id bigint);\nCOMMIT;\n"_s});
    if (choice.rails)
        files.push_back({u"db/migrate/20260101000000_create_refunds.rb"_s, u"class CreateRefunds < ActiveRecord::Migration[7.1]\nend\n"_s});
    if (choice.markdown)
        files.push_back({u"review.md"_s, u"# Plan\n"_s});
    Q_EMIT exportMade(files, {});
}

QString SampleSession::command(const ExportChoice&, const QString& folder) const
{
    return u"cofferdam-cli plan production.structure.sql staging.schema.rb --format sql --out %1"_s.arg(folder);
}

} // namespace cofferdam::gui
