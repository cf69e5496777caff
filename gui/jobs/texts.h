#pragma once
#include "base/result.h"
#include "catalog/object.h"
#include "catalog/object_id.h"
#include "sources/source.h"

#include <QString>
#include <QStringList>

/// What the core says, in the language of the window. Usable on any thread once the translators are installed.
namespace cofferdam::gui {

inline QString qstring(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// One of the core's English texts, translated.
QString coreText(std::string_view english);
QString textOf(const base::Message& message);
QStringList textsOf(const std::vector<base::Message>& messages);
/// Place, sentence and detail.
QString textOf(const base::Error& error);

/// "foreign key", "materialized view": what people call the object.
QString nounOf(const catalog::ObjectId& id, const catalog::Object* object);
/// The same in English, with the kind's own noun before it: what a filter finds in every language.
QString englishNounOf(const catalog::ObjectId& id, const catalog::Object* object);

QString sourceKindText(sources::SourceKind kind);
QString sourceKindIcon(sources::SourceKind kind);
/// A step of long work, from the core's stable name.
QString progressText(const QString& step);

} // namespace cofferdam::gui
