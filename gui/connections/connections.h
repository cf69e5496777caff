#pragma once
#include "connections/environment.h"

#include <QObject>
#include <QVector>

class QMimeData;

namespace cofferdam::gui {

/// A saved connection as lists show it.
struct ConnectionEntry {
    QString name;
    Environment environment = Environment::Unknown;
    QString detail; ///< where it leads, without secrets
    friend bool operator==(const ConnectionEntry&, const ConnectionEntry&) = default;
};

/// The saved connections, for pages that list and choose them.
class Connections : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QVector<ConnectionEntry> entries() const = 0;
    /// Opens the dialog in which they are kept.
    virtual void manage(QWidget* parent) = 0;

    /// What stands for a saved connection wherever an address is typed: "connection:NAME".
    static QString addressOf(const QString& name);
    /// The name in such an address; empty for any other.
    static QString nameIn(const QString& address);
    Environment environmentOf(const QString& address) const;

Q_SIGNALS:
    void changed();
};

/// An address on its way from one place of the window to another; from the baseline (0), the target (1), or elsewhere (-1).
QMimeData* mimeOf(const QString& address, int side = -1);
int sideIn(const QMimeData* data);
/// The address in what is dragged: one of ours, or a local file. Empty: neither.
QString addressIn(const QMimeData* data);

} // namespace cofferdam::gui
