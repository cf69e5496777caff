#pragma once
#include "connections/secrets.h"

namespace cofferdam::gui {

/// The keychain of the desktop (Secret Service, KWallet), through QtKeychain. Never its fallback to a file.
class DesktopKeychain : public Keychain {
public:
    void read(const QString& key, Done done) override;
    void write(const QString& key, const QString& text, Done done) override;
    void remove(const QString& key, Done done) override;
};

} // namespace cofferdam::gui
