#pragma once
// QScintilla's headers are written with Qt's keywords, which this project leaves undefined: `emit` is one of its namespaces.
#include <QObject>

#pragma push_macro("signals")
#pragma push_macro("slots")
#undef signals
#undef slots
#define signals Q_SIGNALS
#define slots Q_SLOTS
#include <Qsci/qscilexerruby.h>
#include <Qsci/qscilexersql.h>
#include <Qsci/qsciscintilla.h>
#include <Qsci/qscistyledtext.h>
#pragma pop_macro("signals")
#pragma pop_macro("slots")
