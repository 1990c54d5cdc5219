<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnswerName</name>
    <message numerus="yes">
        <source>%1 and %n more answer(s)</source>
        <extracomment>%1 is the name of an answer</extracomment>
        <translation>
            <numerusform>%1 and %n more answer</numerusform>
            <numerusform>%1 and %n more answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names of answers</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message numerus="yes">
        <source>%n entry is damaged and was left out.</source>
        <translation>
            <numerusform>%n entry is damaged and was left out.</numerusform>
            <numerusform>%n entries are damaged and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored: %n applications.</source>
        <translation>
            <numerusform>Restored: %n application.</numerusform>
            <numerusform>Restored: %n applications.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n looked at; nothing saved is altered.</source>
        <translation>
            <numerusform>One looked at; nothing saved is altered.</numerusform>
            <numerusform>%n looked at; nothing saved is altered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be compared: the new rates do not have what was chosen.</source>
        <translation>
            <numerusform>One cannot be compared: the new rates do not have what was chosen.</numerusform>
            <numerusform>%n cannot be compared: the new rates do not have what was chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported: %n applications.</source>
        <translation>
            <numerusform>Exported: one application.</numerusform>
            <numerusform>Exported: %n applications.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications could be imported.</source>
        <translation>
            <numerusform>One application could be imported.</numerusform>
            <numerusform>%n applications could be imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported: %n applications.</source>
        <translation>
            <numerusform>Imported: one application.</numerusform>
            <numerusform>Imported: %n applications.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts could be made of the table.</source>
        <translation>
            <numerusform>One draft could be made of the table.</numerusform>
            <numerusform>%n drafts could be made of the table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made of the table: %n drafts.</source>
        <translation>
            <numerusform>Made of the table: one draft.</numerusform>
            <numerusform>Made of the table: %n drafts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are here already and were passed over.</source>
        <translation>
            <numerusform>One is here already and was passed over.</numerusform>
            <numerusform>%n are here already and were passed over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>%n of the pack&apos;s own examples fail – it was not installed</source>
        <translation>
            <numerusform>One of the pack&apos;s own examples fails – it was not installed</numerusform>
            <numerusform>%n of the pack&apos;s own examples fail – it was not installed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pack breaks %n of the rules for such data – it was not installed (%1)</source>
        <extracomment>%1 is a place in the file and what is wrong there, for whoever made the pack</extracomment>
        <translation>
            <numerusform>The pack breaks one of the rules for such data – it was not installed (%1)</numerusform>
            <numerusform>The pack breaks the rules for such data in %n places – it was not installed (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message numerus="yes">
        <source>%n month(s) lie between the last paid month and the first one now. Pension months that were missed cannot be paid later, and medical cover may begin only after a waiting period.</source>
        <translation>
            <numerusform>%n month lies between the last paid month and the first one now. A pension month that was missed cannot be paid later, and medical cover may begin only after a waiting period.</numerusform>
            <numerusform>%n months lie between the last paid month and the first one now. Pension months that were missed cannot be paid later, and medical cover may begin only after a waiting period.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with problems</source>
        <translation>
            <numerusform>%n line with problems</numerusform>
            <numerusform>%n lines with problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of other insurances left out</source>
        <translation>
            <numerusform>%n line of another insurance left out</numerusform>
            <numerusform>%n lines of other insurances left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceAdvice</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message numerus="yes">
        <source>Pay on for %n more month(s) after the statutory retirement month.</source>
        <translation>
            <numerusform>Pay on for %n more month after the statutory retirement month.</numerusform>
            <numerusform>Pay on for %n more months after the statutory retirement month.</numerusform>
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
    <name>RateChangesWords</name>
    <message numerus="yes">
        <source>None of %n saved application(s) would cost anything else.</source>
        <translation>
            <numerusform>The one saved application would cost the same.</numerusform>
            <numerusform>None of %n saved applications would cost anything else.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n saved application(s) would cost something else.</source>
        <translation>
            <numerusform>%1 of %n saved application would cost something else.</numerusform>
            <numerusform>%1 of %n saved applications would cost something else.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n draft(s) would cost something else.</source>
        <translation>
            <numerusform>%1 of %n draft would cost something else.</numerusform>
            <numerusform>%1 of %n drafts would cost something else.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be compared: these rates do not have what was chosen.</source>
        <translation>
            <numerusform>%n cannot be compared: these rates do not have what was chosen.</numerusform>
            <numerusform>%n cannot be compared: these rates do not have what was chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n could not be read.</numerusform>
            <numerusform>%n could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RateWords</name>
    <message numerus="yes">
        <source>ended %n month(s) ago</source>
        <translation>
            <numerusform>ended one month ago</numerusform>
            <numerusform>ended %n months ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>canbao::app::HouseholdController</name>
    <message numerus="yes">
        <source>%n saved entry of the household is damaged and was left out. Drafts and saved applications are not affected.</source>
        <translation>
            <numerusform>%n saved entry of the household is damaged and was left out. Drafts and saved applications are not affected.</numerusform>
            <numerusform>%n saved entries of the household are damaged and were left out. Drafts and saved applications are not affected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>canbao::app::NoticeController</name>
    <message numerus="yes">
        <source>%n entry of figures from a notice is damaged and was left out.</source>
        <translation>
            <numerusform>%n entry of figures from a notice is damaged and was left out.</numerusform>
            <numerusform>%n entries of figures from notices are damaged and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>canbao::app::PrivacyController</name>
    <message numerus="yes">
        <source>Restored: %n applications.</source>
        <translation>
            <numerusform>Restored: %n application.</numerusform>
            <numerusform>Restored: %n applications.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>canbao::ui::ApplicationView</name>
    <message numerus="yes">
        <source>%n month(s) together</source>
        <translation>
            <numerusform>%n month together</numerusform>
            <numerusform>%n months together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>canbao::ui::ArchivePage</name>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n application(s)</source>
        <translation>
            <numerusform>%1 of %n application</numerusform>
            <numerusform>%1 of %n applications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>canbao::ui::ArchiveWords</name>
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
    <name>canbao::ui::CalendarPage</name>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
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
    <name>canbao::ui::CounterWindow</name>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>Copied. The clipboard is cleared in %n second.</numerusform>
            <numerusform>Copied. The clipboard is cleared in %n seconds.</numerusform>
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
    <name>canbao::ui::EstimateSection</name>
    <message numerus="yes">
        <source>%n month(s) paid by then: %1 so far, %2 to come; at least %3 are needed.</source>
        <translation>
            <numerusform>%n month paid by then: %1 so far, %2 to come; at least %3 are needed.</numerusform>
            <numerusform>%n months paid by then: %1 so far, %2 to come; at least %3 are needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>canbao::ui::ExportDialog</name>
    <message numerus="yes">
        <source>%n applications came out.</source>
        <translation>
            <numerusform>%n application came out.</numerusform>
            <numerusform>%n applications came out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications had a problem; the others were not held up:</source>
        <translation>
            <numerusform>%n application had a problem; the others were not held up:</numerusform>
            <numerusform>%n applications had a problem; the others were not held up:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Those selected in the list: %n</source>
        <comment>applications</comment>
        <translation>
            <numerusform>The one selected in the list</numerusform>
            <numerusform>Those selected in the list: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Those found by what you search for: %n</source>
        <comment>applications</comment>
        <translation>
            <numerusform>The one found by what you search for</numerusform>
            <numerusform>Those found by what you search for: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All saved ones: %n</source>
        <comment>applications</comment>
        <translation>
            <numerusform>The one that is saved</numerusform>
            <numerusform>All saved ones: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>canbao::ui::HistoryPage</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>canbao::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n drafts were added.</source>
        <translation>
            <numerusform>%n draft was added.</numerusform>
            <numerusform>%n drafts were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications were added.</source>
        <translation>
            <numerusform>%n application was added.</numerusform>
            <numerusform>%n applications were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts would be added.</source>
        <translation>
            <numerusform>%n draft would be added.</numerusform>
            <numerusform>%n drafts would be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications would be added.</source>
        <translation>
            <numerusform>%n application would be added.</numerusform>
            <numerusform>%n applications would be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are here already and are passed over.</source>
        <translation>
            <numerusform>%n is here already and is passed over.</numerusform>
            <numerusform>%n are here already and are passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems – correct them in the file and choose it once more:</source>
        <translation>
            <numerusform>%n problem – correct it in the file and choose it once more:</numerusform>
            <numerusform>%n problems – correct them in the file and choose it once more:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>canbao::ui::LawsWindow</name>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>One place found</numerusform>
            <numerusform>%n places found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>canbao::ui::ListImportDialog</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>canbao::ui::OutlookCard</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Even paying every month you would lack %n month(s) at the retirement age.</source>
        <translation>
            <numerusform>Even paying every month you would lack %n month at the retirement age.</numerusform>
            <numerusform>Even paying every month you would lack %n months at the retirement age.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If nothing was paid before, you would lack %n month(s) at the retirement age. Ask for your contribution record: 12333, or the window of the place where you worked.</source>
        <translation>
            <numerusform>If nothing was paid before, you would lack %n month at the retirement age. Ask for your contribution record: 12333, or the window of the place where you worked.</numerusform>
            <numerusform>If nothing was paid before, you would lack %n months at the retirement age. Ask for your contribution record: 12333, or the window of the place where you worked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>canbao::ui::PaymentWords</name>
    <message numerus="yes">
        <source>%1 of %n month(s) noted, %2 together.</source>
        <translation>
            <numerusform>%1 of %n month noted, %2 together.</numerusform>
            <numerusform>%1 of %n months noted, %2 together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n month(s) the debit is past and no payment is noted.</source>
        <translation>
            <numerusform>For %n month the debit is past and no payment is noted.</numerusform>
            <numerusform>For %n months the debit is past and no payment is noted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>canbao::ui::PlanResult</name>
    <message numerus="yes">
        <source>%1 (%n month(s) of pension)</source>
        <translation>
            <numerusform>%1 (%n month of pension)</numerusform>
            <numerusform>%1 (%n months of pension)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1 on, at %2: %n month(s) paid by then</source>
        <translation>
            <numerusform>From %1 on, at %2: %n month paid by then</numerusform>
            <numerusform>From %1 on, at %2: %n months paid by then</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>canbao::ui::PrintWords</name>
    <message numerus="yes">
        <source>Printed %n time(s), last on %1: %2.</source>
        <translation>
            <numerusform>Printed once, on %1: %2.</numerusform>
            <numerusform>Printed %n times, last on %1: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>canbao::ui::PrivacyDialog</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>canbao::ui::RestoreDialog</name>
    <message numerus="yes">
        <source>The backup %1 is whole and holds %n applications. It takes the place of what is there now; that is kept beside it.</source>
        <translation>
            <numerusform>The backup %1 is whole and holds %n application. It takes the place of what is there now; that is kept beside it.</numerusform>
            <numerusform>The backup %1 is whole and holds %n applications. It takes the place of what is there now; that is kept beside it.</numerusform>
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
<context>
    <name>canbao::ui::UnlockPage</name>
    <message numerus="yes">
        <source>That passphrase or code does not open the saved applications – %n tries before a pause</source>
        <translation>
            <numerusform>That passphrase or code does not open the saved applications – %n try before a pause</numerusform>
            <numerusform>That passphrase or code does not open the saved applications – %n tries before a pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was wrong several times. Nothing is lost: try once more in %n seconds.</source>
        <translation>
            <numerusform>That was wrong several times. Nothing is lost: try once more in %n second.</numerusform>
            <numerusform>That was wrong several times. Nothing is lost: try once more in %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
