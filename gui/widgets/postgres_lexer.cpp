#include "widgets/postgres_lexer.h"

#include "app/theme.h"


namespace cofferdam::gui {

namespace {

constexpr const char* commandWords =
    "abort access action add admin after aggregate all alter always analyze and any array as asc asymmetric at "
    "atomic attach attribute authorization begin before between both brin btree by call called cascade case cast "
    "check checkpoint class close cluster collate collation column columns comment commit concurrently configuration "
    "constraint constraints continue conversion copy cost create cross csv cube current current_date "
    "current_role current_schema current_time current_timestamp current_user cursor cycle data database deallocate "
    "declare default defaults deferrable deferred definer delete depends desc detach dictionary disable discard "
    "distinct do domain drop each else enable end enum event except exclude excluding exclusive execute exists "
    "expression extension external false family fetch filter first for force foreign from full function functions "
    "generated gin gist global grant granted group grouping handler hash having header hold if ilike immediate "
    "immutable import in include including increment index indexes inherit inherits initially inner inout input "
    "insensitive insert instead intersect into invoker is isnull isolation join key label language large last "
    "lateral leading leakproof left level like limit listen load local localtime localtimestamp location lock "
    "locked logged loop mapping match materialized maxvalue merge method minvalue mode move natural new next no "
    "none not nothing notify notnull nowait null nulls object of off offset oids old on only operator option "
    "options or order ordinality others out outer over overlaps overriding owned owner parallel partial "
    "partition password plans policy position precision preceding prepare primary prior privileges procedural "
    "procedure procedures program public publication quote range read reassign recursive ref references "
    "referencing refresh reindex relative release rename repeatable replace replica reset restart restrict return "
    "returning returns revoke right role rollback rollup routine routines row rows rule savepoint schema schemas "
    "scroll search security select sequence sequences serializable server session session_user set setof sets share "
    "show similar simple skip snapshot some spgist stable standalone start statement statistics stdin stdout storage "
    "stored strict subscription support symmetric sysid system table tables tablesample tablespace temp template "
    "temporary then ties to trailing transaction transform trigger true truncate trusted type types unbounded "
    "uncommitted unique unknown unlisten unlogged until update user using vacuum valid validate validator value "
    "values variadic verbose version view views volatile when where while window with within without work write "
    "yes zone";

constexpr const char* typeWords =
    "bigint bigserial bit bool boolean box bpchar bytea char character cidr circle citext date daterange decimal "
    "double float float4 float8 hstore inet int int2 int4 int4range int8 int8range integer interval json jsonb "
    "line lseg ltree macaddr macaddr8 money name numeric numrange oid path pg_lsn point polygon real regclass "
    "serial smallint smallserial text time timestamp timestamptz timetz tsquery tsrange tstzrange tsvector uuid "
    "varbit varchar varying xml";

constexpr int plainWords = 1;
constexpr int userWords = 5;

} // namespace

PostgresLexer::PostgresLexer(QObject* parent) : QsciLexerSQL(parent) {}

const char* PostgresLexer::keywords(int set) const
{
    switch (set) {
    case plainWords: return commandWords;
    case userWords: return typeWords;
    default: return nullptr;
    }
}

void colourLexer(QsciLexer& lexer, const QPalette& palette, const QFont& font)
{
    const bool dark = isDark(palette);
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const QColor quiet = mixed(base, text, 0.66);
    const QColor word = dark ? QColor(0xc3, 0xc8, 0xf5) : QColor(0x2f, 0x35, 0x7d);
    const QColor type = dark ? QColor(0xd2, 0xb3, 0xff) : QColor(0x6a, 0x3d, 0x9a);
    const QColor literal = dark ? QColor(0x86, 0xd0, 0xc3) : QColor(0x00, 0x62, 0x5a);
    QFont bold(font);
    bold.setBold(true);
    QFont slanted(font);
    slanted.setItalic(true);

    lexer.setDefaultFont(font);
    lexer.setDefaultColor(text);
    lexer.setDefaultPaper(base);
    lexer.setFont(font, -1);
    lexer.setColor(text, -1);
    lexer.setPaper(base, -1);
    const auto paint = [&](std::initializer_list<int> styles, const QColor& ink, const QFont& face) {
        for (int style : styles) {
            lexer.setColor(ink, style);
            lexer.setFont(face, style);
        }
    };
    if (qobject_cast<QsciLexerSQL*>(&lexer)) {
        paint({QsciLexerSQL::Keyword}, word, bold);
        paint({QsciLexerSQL::KeywordSet5}, type, font);
        paint({QsciLexerSQL::Number, QsciLexerSQL::SingleQuotedString}, literal, font);
        paint({QsciLexerSQL::Comment, QsciLexerSQL::CommentLine, QsciLexerSQL::CommentDoc, QsciLexerSQL::CommentLineHash},
              quiet, slanted);
    } else if (qobject_cast<QsciLexerRuby*>(&lexer)) {
        paint({QsciLexerRuby::Keyword, QsciLexerRuby::DemotedKeyword}, word, bold);
        paint({QsciLexerRuby::ClassName, QsciLexerRuby::ModuleName, QsciLexerRuby::FunctionMethodName, QsciLexerRuby::Symbol},
              type, font);
        paint({QsciLexerRuby::Number, QsciLexerRuby::DoubleQuotedString, QsciLexerRuby::SingleQuotedString,
               QsciLexerRuby::HereDocument, QsciLexerRuby::HereDocumentDelimiter, QsciLexerRuby::PercentStringq,
               QsciLexerRuby::PercentStringQ},
              literal, font);
        paint({QsciLexerRuby::Comment, QsciLexerRuby::POD}, quiet, slanted);
    }
}

} // namespace cofferdam::gui
