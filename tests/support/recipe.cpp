#include "recipe.h"

#include "ddl/lower.h"
#include "ddl/read.h"
#include "diff/differ.h"
#include "support/paths.h"

#include <QDir>
#include <QFile>

namespace cofferdam::test {
namespace {

QString folder() { return sourceDir() + QStringLiteral("/tests/fixtures/recipes/"); }

std::shared_ptr<const sources::SourceResult> sourceOf(const QByteArray& sql, const QString& name)
{
    auto source = std::make_shared<sources::SourceResult>();
    auto lowered = ddl::parseStatements(sql.toStdString(), name.toStdString());
    if (!lowered || !lowered->errors.empty()) {
        QTest::qFail((lowered ? lowered->errors.front() : lowered.error()).line().c_str(), __FILE__, __LINE__);
        return source;
    }
    ddl::Session session;
    auto read = ddl::read(*lowered, session);
    for (const auto& item : read.notModelled)
        QTest::qFail(("not modelled: " + item.what).c_str(), __FILE__, __LINE__);
    source->catalog = std::move(read.catalog);
    source->display = name.toStdString();
    source->kind = sources::SourceKind::SqlFile;
    return source;
}

RecipeApplication application(const QByteArray& heading)
{
    RecipeApplication out;
    const QByteArray word = heading.mid(heading.lastIndexOf(' ') + 1);
    for (int i = 0; i <= static_cast<int>(plan::Phase::Contract); ++i) {
        if (plan::phaseId(static_cast<plan::Phase>(i)) == std::string_view(word.constData(), static_cast<std::size_t>(word.size()))) {
            out.phase = static_cast<plan::Phase>(i);
            return out;
        }
    }
    QTest::qFail(("no phase: " + heading).constData(), __FILE__, __LINE__);
    return out;
}

/// Collects the sections of one file.
class RecipeReader {
public:
    explicit RecipeReader(const QString& name) { m_recipe.name = name; }

    Recipe read(const QByteArray& text)
    {
        for (const QByteArray& line : text.split('\n')) {
            if (line.startsWith("--# "))
                heading(line.mid(4));
            else if (m_lines)
                m_lines->append(line + '\n');
            else if (m_holds && !line.isEmpty())
                m_recipe.holds.append(QString::fromUtf8(line));
        }
        fills();
        m_recipe.decisions.acceptances.push_back({"all", "", "test"});
        return std::move(m_recipe);
    }

private:
    void heading(const QByteArray& text)
    {
        m_lines = nullptr;
        m_holds = text == "holds";
        if (text == "baseline")
            m_lines = &m_recipe.baseline;
        else if (text == "target")
            m_lines = &m_recipe.target;
        else if (text == "rows")
            m_lines = &m_recipe.rows;
        else if (text.startsWith("old application until "))
            m_lines = &m_recipe.oldApplication.emplace(application(text)).sql;
        else if (text.startsWith("new application from "))
            m_lines = &m_recipe.newApplication.emplace(application(text)).sql;
        else if (text.startsWith("rename "))
            m_recipe.decisions.renames[text.mid(7).toStdString()] = workspace::RenameAnswer::Renamed;
        else if (text.startsWith("fill "))
            m_fills.append(text.mid(5));
        else if (!m_holds)
            QTest::qFail(("no section: " + text).constData(), __FILE__, __LINE__);
    }

    void fills()
    {
        if (m_fills.isEmpty())
            return;
        const auto target = sourceOf(m_recipe.target, m_recipe.name);
        for (const QByteArray& fill : m_fills) {
            const auto equals = fill.indexOf('=');
            const auto column = diff::findByText(target->catalog, catalog::Kind::Column, fill.left(equals).toStdString());
            if (!column)
                QTest::qFail(("no such column: " + fill).constData(), __FILE__, __LINE__);
            else
                m_recipe.decisions.fills[*column] = fill.mid(equals + 1).toStdString();
        }
    }

    Recipe m_recipe;
    QByteArray* m_lines = nullptr;
    bool m_holds = false;
    QList<QByteArray> m_fills;
};

} // namespace

QStringList recipeNames()
{
    QStringList names;
    for (const QString& file : QDir(folder()).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name))
        names.append(file.chopped(4));
    return names;
}

Recipe readRecipe(const QString& name) { return RecipeReader(name).read(readFile(folder() + name + QStringLiteral(".sql"))); }

base::Result<std::shared_ptr<const workspace::Comparison>> planRecipe(const Recipe& recipe, plan::Policy policy)
{
    workspace::Settings settings;
    settings.policy = policy;
    return workspace::compare(sourceOf(recipe.baseline, QStringLiteral("baseline")), sourceOf(recipe.target, QStringLiteral("target")),
                              recipe.decisions, settings);
}

QString differenceFromExpected(const QString& file, const QByteArray& text)
{
    const QString path = folder() + QStringLiteral("expected/") + file;
    if (qEnvironmentVariableIsSet("COFFERDAM_UPDATE_EXPECTED")) {
        QDir().mkpath(folder() + QStringLiteral("expected"));
        QFile out(path);
        const bool written = out.open(QIODevice::WriteOnly) && out.write(text) == text.size();
        return written ? QString() : QStringLiteral("cannot write ") + path;
    }
    const QByteArray expected = readFile(path);
    if (expected == text)
        return {};
    const QList<QByteArray> wanted = expected.split('\n');
    const QList<QByteArray> got = text.split('\n');
    qsizetype line = 0;
    while (line < wanted.size() && line < got.size() && wanted[line] == got[line])
        ++line;
    return QStringLiteral("%1:%2\n  expected: %3\n  got:      %4")
        .arg(file)
        .arg(line + 1)
        .arg(QString::fromUtf8(wanted.value(line)), QString::fromUtf8(got.value(line)));
}

} // namespace cofferdam::test
