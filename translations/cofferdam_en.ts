<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>PropertyWords</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>View</name>
    <message numerus="yes">
        <source>about %Ln row(s), %1</source>
        <translation>
            <numerusform>about %Ln row, %1</numerusform>
            <numerusform>about %Ln rows, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::ChangeTreeModel</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n change(s)</source>
        <translation>
            <numerusform>%1, %n change</numerusform>
            <numerusform>%1, %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hazard(s)</source>
        <translation>
            <numerusform>%n hazard</numerusform>
            <numerusform>%n hazards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::ChoosePage</name>
    <message numerus="yes">
        <source>Select %n shown</source>
        <translation>
            <numerusform>Select %n shown</numerusform>
            <numerusform>Select %n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unselect %n shown</source>
        <translation>
            <numerusform>Unselect %n shown</numerusform>
            <numerusform>Unselect %n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the filter</source>
        <translation>
            <numerusform>%n hidden by the filter</numerusform>
            <numerusform>%n hidden by the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>%n ignored</numerusform>
            <numerusform>%n ignored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not modelled</source>
        <translation>
            <numerusform>%n not modelled</numerusform>
            <numerusform>%n not modelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n required: %1</source>
        <translation>
            <numerusform>+%n required: %1</numerusform>
            <numerusform>+%n required: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n that need it: %1</source>
        <translation>
            <numerusform>−%n that needs it: %1</numerusform>
            <numerusform>−%n that need it: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them perhaps only spelt differently (is:unproven)</source>
        <translation>
            <numerusform>%n of them perhaps only spelt differently (is:unproven)</numerusform>
            <numerusform>%n of them perhaps only spelt differently (is:unproven)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::CoreSession</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n object</numerusform>
            <numerusform>%n objects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::DiagramPage</name>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::DiagramView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::ExportPage</name>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>%n file written to %1</numerusform>
            <numerusform>%n files written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::IgnorePanel</name>
    <message numerus="yes">
        <source>%n differing object(s) left out: %1</source>
        <translation>
            <numerusform>%n differing object left out: %1</numerusform>
            <numerusform>%n differing objects left out: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n differing object(s): %1</source>
        <translation>
            <numerusform>Leave out %n differing object: %1</numerusform>
            <numerusform>Leave out %n differing objects: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::OutlineModel</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::OverviewPage</name>
    <message numerus="yes">
        <source>%n part(s) of the inputs are not compared</source>
        <translation>
            <numerusform>%n part of the inputs is not compared</numerusform>
            <numerusform>%n parts of the inputs are not compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer %n question(s)</source>
        <translation>
            <numerusform>Answer %n question</numerusform>
            <numerusform>Answer %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read the plan of %n step(s)</source>
        <translation>
            <numerusform>Read the plan of %n step</numerusform>
            <numerusform>Read the plan of %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide on %n hazard(s)</source>
        <translation>
            <numerusform>Decide on %n hazard</numerusform>
            <numerusform>Decide on %n hazards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::PlanModel</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Phase %1, %n step(s). %2</source>
        <translation>
            <numerusform>Phase %1, %n step. %2</numerusform>
            <numerusform>Phase %1, %n steps. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hazard(s)</source>
        <translation>
            <numerusform>%n hazard</numerusform>
            <numerusform>%n hazards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::PlanPage</name>
    <message numerus="yes">
        <source>but for %n object(s), planned online</source>
        <translation>
            <numerusform>but for %n object, planned online</numerusform>
            <numerusform>but for %n objects, planned online</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::QuestionsPage</name>
    <message numerus="yes">
        <source>%n change(s) wait for this answer.</source>
        <translation>
            <numerusform>%n change waits for this answer.</numerusform>
            <numerusform>%n changes wait for this answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::SessionPage</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation>
            <numerusform>%n open question</numerusform>
            <numerusform>%n open questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hazard(s) not accepted</source>
        <translation>
            <numerusform>%n hazard not accepted</numerusform>
            <numerusform>%n hazards not accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) no longer fit: %1</source>
        <translation>
            <numerusform>%n decision no longer fits: %1</numerusform>
            <numerusform>%n decisions no longer fit: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n held back</numerusform>
            <numerusform>%n held back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a plan of %n step(s)</source>
        <translation>
            <numerusform>a plan of %n step</numerusform>
            <numerusform>a plan of %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::SideBySideDiff</name>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>%n unchanged line</numerusform>
            <numerusform>%n unchanged lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::SideCard</name>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n object</numerusform>
            <numerusform>%n objects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cofferdam::gui::StartPage</name>
    <message numerus="yes">
        <source>%n session(s) with unsaved decisions were left when Cofferdam ended unexpectedly.</source>
        <translation>
            <numerusform>One session with unsaved decisions was left when Cofferdam ended unexpectedly.</numerusform>
            <numerusform>%n sessions with unsaved decisions were left when Cofferdam ended unexpectedly.</numerusform>
        </translation>
    </message>
</context>
</TS>
