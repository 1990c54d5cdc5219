<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>PlaceAdvice</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>canbao::ui::ArchivePage</name>
    <message numerus="yes">
        <source>Printed %n times</source>
        <translation>
            <numerusform>Printed once</numerusform>
            <numerusform>Printed %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>canbao::ui::BankPage</name>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n digit</numerusform>
            <numerusform>%n digits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>canbao::ui::CheckPage</name>
    <message numerus="yes">
        <source>There are %n thing(s) to fix</source>
        <translation>
            <numerusform>There is %n thing to fix</numerusform>
            <numerusform>There are %n things to fix</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>canbao::ui::ContributionSection</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>canbao::ui::ErrorSummary</name>
    <message numerus="yes">
        <source>There are %n problems</source>
        <translation>
            <numerusform>There is %n problem</numerusform>
            <numerusform>There are %n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>canbao::ui::RetirementCard</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>canbao::ui::SidePanel</name>
    <message numerus="yes">
        <source>%1 in the first %n months</source>
        <translation>
            <numerusform>%1 in the first month</numerusform>
            <numerusform>%1 in the first %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>canbao::ui::SubsidyCard</name>
    <message numerus="yes">
        <source>For at most %n month(s)</source>
        <translation>
            <numerusform>For at most %n month</numerusform>
            <numerusform>For at most %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>canbao::ui::TitleSection</name>
    <message numerus="yes">
        <source>%n month(s) together</source>
        <translation>
            <numerusform>%n month together</numerusform>
            <numerusform>%n months together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) of contributions needed</source>
        <translation>
            <numerusform>%n month of contributions needed</numerusform>
            <numerusform>%n months of contributions needed</numerusform>
        </translation>
    </message>
</context>
</TS>
