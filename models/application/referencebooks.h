#pragma once

#include "models/card/photorequirement.h"
#include "models/contribution/employmentrate.h"
#include "models/contribution/ratebook.h"
#include "models/contribution/subsidy.h"
#include "models/form/formfield.h"
#include "models/law/lawlibrary.h"
#include "models/payment/bankdirectory.h"
#include "models/payment/debitrule.h"
#include "models/payment/workingdays.h"
#include "models/pension/payoutmonths.h"
#include "models/pension/planassumptions.h"
#include "models/place/office.h"
#include "models/place/regionpolicy.h"
#include "models/region/regiondirectory.h"

#include <functional>
#include <optional>

namespace canbao {

/// Which edition of the reference data is open.
struct ReferenceEdition
{
    QString number; ///< "2026.11"
    QString date; ///< ISO
    bool operator==(const ReferenceEdition &) const = default;
};

/// Something to bring to the counter.
struct RequiredDocument
{
    QString key;
    BilingualText name;
    BilingualText note; ///< original or copy, and for what
    BilingualText condition; ///< for whom; empty: for everybody
    QString conditionKey; ///< "always", "hukou", "permit_holder", "debit", "card", "residence", "helper"
    bool isAtHand = false; ///< something one has at home already, unlike a form from the counter
    Source source;
    bool operator==(const RequiredDocument &) const = default;
};

struct WorkKind
{
    QString key;
    BilingualText name;
};

/// The reference data in memory, each book read when it is first opened, so that starting costs nothing.
class ReferenceBooks
{
public:
    /// How each book is read. A book that cannot be read comes back empty; the store has logged why.
    struct Readers
    {
        std::function<RegionDirectory()> regions;
        std::function<RateBook()> rates;
        std::function<PolicyBook()> policies;
        std::function<EmploymentBook()> employment = [] { return EmploymentBook(); };
        std::function<SubsidyBook()> subsidies = [] { return SubsidyBook(); };
        std::function<OfficeBook()> offices = [] { return OfficeBook(); };
        std::function<BankDirectory()> banks;
        std::function<PhotoBook()> photos = [] { return PhotoBook(); };
        std::function<std::vector<FormField>()> formFields = [] { return std::vector<FormField>(); };
        std::function<DebitRuleBook()> debitRules = [] { return DebitRuleBook(); };
        std::function<WorkingDays()> workingDays = [] { return WorkingDays(); };
        std::function<LawLibrary()> laws;
        std::function<PayoutMonths()> payoutMonths;
        std::function<AssumptionBook()> assumptions = [] { return AssumptionBook(); };
        std::function<std::vector<RequiredDocument>()> documents;
        std::function<std::vector<WorkKind>()> workKinds;
        std::function<std::vector<Rate>()> commonGrades; ///< percentages shown where the choice is free
        std::function<std::optional<FormerRegion>(const QString &)> formerRegion; ///< six digits → what they were
        std::function<ReferenceEdition()> edition;
    };

    explicit ReferenceBooks(Readers readers) : m_readers(std::move(readers)) { }
    Q_DISABLE_COPY_MOVE(ReferenceBooks)

    const RegionDirectory &regions() const { return opened(m_regions, m_readers.regions); }
    const RateBook &rates() const
    {
        if (!m_rates) {
            m_rates.emplace(m_readers.rates());
            m_rates->setEntered(m_entered);
        }
        return *m_rates;
    }
    /// What was entered from notices, to count where nothing is published. It is no reference data: `app` has it from
    /// the archive.
    void setEnteredRates(std::vector<ContributionRate> entered)
    {
        m_entered = std::move(entered);
        if (m_rates)
            m_rates->setEntered(m_entered);
    }
    const PolicyBook &policies() const { return opened(m_policies, m_readers.policies); }
    const EmploymentBook &employment() const { return opened(m_employment, m_readers.employment); }
    const SubsidyBook &subsidies() const { return opened(m_subsidies, m_readers.subsidies); }
    const OfficeBook &offices() const { return opened(m_offices, m_readers.offices); }
    const BankDirectory &banks() const { return opened(m_banks, m_readers.banks); }
    const PhotoBook &photos() const { return opened(m_photos, m_readers.photos); }
    /// Of all sheets, in the order of each.
    const std::vector<FormField> &formFields() const { return opened(m_formFields, m_readers.formFields); }
    const DebitRuleBook &debitRules() const { return opened(m_debitRules, m_readers.debitRules); }
    const WorkingDays &workingDays() const { return opened(m_workingDays, m_readers.workingDays); }
    const LawLibrary &laws() const { return opened(m_laws, m_readers.laws); }
    const PayoutMonths &payoutMonths() const { return opened(m_payoutMonths, m_readers.payoutMonths); }
    const AssumptionBook &assumptions() const { return opened(m_assumptions, m_readers.assumptions); }
    const std::vector<RequiredDocument> &documents() const { return opened(m_documents, m_readers.documents); }
    const std::vector<WorkKind> &workKinds() const { return opened(m_workKinds, m_readers.workKinds); }
    const std::vector<Rate> &commonGrades() const { return opened(m_commonGrades, m_readers.commonGrades); }
    const ReferenceEdition &edition() const { return opened(m_edition, m_readers.edition); }
    /// Nothing when no identity number is known to begin so.
    std::optional<FormerRegion> formerRegion(const QString &sixDigits) const
    {
        return m_readers.formerRegion(sixDigits);
    }

private:
    template<typename Book>
    static const Book &opened(std::optional<Book> &book, const std::function<Book()> &reader)
    {
        if (!book)
            book.emplace(reader());
        return *book;
    }

    Readers m_readers;
    std::vector<ContributionRate> m_entered;
    mutable std::optional<RegionDirectory> m_regions;
    mutable std::optional<RateBook> m_rates;
    mutable std::optional<PolicyBook> m_policies;
    mutable std::optional<EmploymentBook> m_employment;
    mutable std::optional<SubsidyBook> m_subsidies;
    mutable std::optional<OfficeBook> m_offices;
    mutable std::optional<BankDirectory> m_banks;
    mutable std::optional<PhotoBook> m_photos;
    mutable std::optional<std::vector<FormField>> m_formFields;
    mutable std::optional<DebitRuleBook> m_debitRules;
    mutable std::optional<WorkingDays> m_workingDays;
    mutable std::optional<LawLibrary> m_laws;
    mutable std::optional<PayoutMonths> m_payoutMonths;
    mutable std::optional<AssumptionBook> m_assumptions;
    mutable std::optional<std::vector<RequiredDocument>> m_documents;
    mutable std::optional<std::vector<WorkKind>> m_workKinds;
    mutable std::optional<std::vector<Rate>> m_commonGrades;
    mutable std::optional<ReferenceEdition> m_edition;
};

} // namespace canbao
