#include "jobs/property_words.h"

#include "app/accessible.h"
#include "jobs/texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace cofferdam::gui {

namespace {

using catalog::Property;
using catalog::PropertyValue;

struct PropertyWords {
    Q_DECLARE_TR_FUNCTIONS(PropertyWords)
};

constexpr qsizetype longestValue = 60;
constexpr qsizetype longestRow = 110;

QString shortened(const QString& text, qsizetype longest)
{
    return text.size() <= longest ? text : text.left(longest - 1) + QChar(0x2026);
}

bool isText(const Property& property)
{
    return property.id == "comment" || property.id == "owner";
}

bool isYesOrNo(const Property& property, const PropertyValue& value)
{
    return !value.sql && !isText(property) && (value.text == "yes" || value.text == "no");
}

/// Properties that are true unless somebody says otherwise.
bool isTrueByDefault(const Property& property)
{
    static constexpr std::string_view ids[] = {"validated", "enforced", "permissive", "populated"};
    return std::find(std::begin(ids), std::end(ids), property.id) != std::end(ids);
}

/// What a property that is true by default is called where it is not.
QString negated(const Property& property)
{
    if (property.id == "validated")
        return PropertyWords::tr("not validated");
    if (property.id == "enforced")
        return PropertyWords::tr("not enforced");
    if (property.id == "permissive")
        return PropertyWords::tr("restrictive");
    return PropertyWords::tr("not populated");
}

/// Values that explain themselves, as the first word of a row does: types, kinds, queries.
bool speaksForItself(const Property& property)
{
    static constexpr std::string_view ids[] = {"type", "kind", "options", "query", "definition", "persistence", "timing", "events",
                                               "generated", "identity", "base_type", "subtype", "volatility", "language", "method"};
    return std::find(std::begin(ids), std::end(ids), property.id) != std::end(ids);
}

/// Lists of columns and keys: they stand in parentheses behind what they belong to.
bool isList(const Property& property)
{
    static constexpr std::string_view ids[] = {"columns", "elements", "referenced_columns", "labels", "arguments", "attributes"};
    return std::find(std::begin(ids), std::end(ids), property.id) != std::end(ids);
}

/// One property of an object as a part of its row, and whether it goes on with the part before it.
QString part(const Property& property, const PropertyValue& value, bool& joins)
{
    joins = false;
    const QString text = shortened(qstring(value.text).simplified(), longestValue);
    if (isYesOrNo(property, value)) {
        return value.text == "yes" ? coreText(property.label) : negated(property);
    }
    if (isList(property)) {
        joins = true;
        return QStringLiteral("(%1)").arg(text);
    }
    if (property.id == "expression") {
        joins = true;
        return text.startsWith(QLatin1Char('(')) ? text : QStringLiteral("(%1)").arg(text);
    }
    joins = property.id == "referenced_table";
    if (joins)
        return QStringLiteral("%1 %2").arg(arrow(), text);
    if (property.id == "type" && !value.sql)
        return coreText(value.text); // the type of a constraint is a word
    if (speaksForItself(property))
        return text;
    if (property.id == "comment")
        return PropertyWords::tr("comment: %1").arg(text);
    return QStringLiteral("%1 %2").arg(coreText(property.label), text);
}

} // namespace

bool isWorthSaying(const Property& property, const PropertyValue& value)
{
    if (value.text.empty())
        return false;
    if (isYesOrNo(property, value))
        return (value.text == "yes") != isTrueByDefault(property);
    static constexpr std::pair<std::string_view, std::string_view> usual[] = {
        {"persistence", "permanent"}, {"kind", "function"}, {"volatility", "VOLATILE"}, {"parallel", "UNSAFE"}, {"method", "btree"}};
    return std::none_of(std::begin(usual), std::end(usual),
                        [&](const auto& entry) { return entry.first == property.id && entry.second == value.text; });
}

QString valueText(const Property& property, const PropertyValue& value)
{
    if (isYesOrNo(property, value))
        return value.text == "yes" ? PropertyWords::tr("yes") : PropertyWords::tr("no");
    return qstring(value.text);
}

QString wholeWords(const diff::Change& change)
{
    const catalog::Object* object = change.after ? change.after.get() : change.before.get();
    if (!object)
        return {};
    if (const auto* table = std::get_if<catalog::Table>(object))
        return PropertyWords::tr("%n column(s)", nullptr, static_cast<int>(table->columns.size()));
    QString row;
    for (const Property& property : catalog::propertiesOf(change.id.kind)) {
        const PropertyValue value = property.get(*object);
        if (!isWorthSaying(property, value))
            continue;
        bool joins = false;
        const QString words = part(property, value, joins);
        if (!row.isEmpty())
            row += joins ? QStringLiteral(" ") : QStringLiteral(" · ");
        row += words;
    }
    return shortened(row, longestRow);
}

QString differenceWords(const diff::Change& change)
{
    if (change.properties.size() != 1) {
        QStringList labels;
        for (const diff::PropertyChange& differs : change.properties)
            labels << coreText(differs.property->label);
        return labels.join(QStringLiteral(", "));
    }
    const diff::PropertyChange& differs = change.properties.front();
    const Property& property = *differs.property;
    if (property.id == "not_null")
        return differs.after.text == "yes" ? PropertyWords::tr("NOT NULL from now on") : PropertyWords::tr("NULL allowed from now on");
    const QString label = coreText(property.label);
    const auto shown = [&](const PropertyValue& value) { return isolated(shortened(valueText(property, value).simplified(), longestValue)); };
    if (differs.before.text.empty())
        return PropertyWords::tr("%1 added: %2").arg(label, shown(differs.after));
    if (differs.after.text.empty())
        return PropertyWords::tr("%1 removed: %2").arg(label, shown(differs.before));
    return QStringLiteral("%1: %2 %3 %4").arg(label, shown(differs.before), arrow(), shown(differs.after));
}

} // namespace cofferdam::gui
