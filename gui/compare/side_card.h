#pragma once
#include "connections/environment.h"
#include "models/view_data.h"
#include "widgets/pieces.h"

namespace cofferdam::gui {

/// One side of a comparison: what it is, where it was read, how much it holds.
class SideCard : public Card {
    Q_OBJECT

public:
    SideCard(const QString& role, QWidget* parent = nullptr);
    void setSide(const SideView& side);

private:
    IconLabel* m_picture = nullptr;
    EnvironmentBadge* m_badge = nullptr;
    ElidedLabel* m_title = nullptr;
    ElidedLabel* m_address = nullptr;
    QuietLabel* m_facts = nullptr;
    QuietLabel* m_notes = nullptr;
};

} // namespace cofferdam::gui
