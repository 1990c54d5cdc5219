#pragma once

#include "models/core/language.h"
#include "models/law/source.h"

#include <QString>

#include <vector>

namespace canbao {

/// A law or notice.
struct LawDocument
{
    QString key; ///< stable: "social_insurance_law"
    BilingualText title;
    QString number;
    QString issued; ///< ISO date as precise as known
    QString effective;
    QString address;
    QString confidence; ///< "high", "medium", "low" as in the research
    BilingualText body = {}; ///< who issued it; empty where that is not known
    QString ended = {}; ///< empty: in force, or not known to have ended
};

/// What one rule says, in our own words. Notes of the topic "reading" belong to no page: they complete the text of a
/// law.
struct LawNote
{
    QString topic; ///< stable: the question it belongs to ("identity", "grade", "company_route" …)
    QString lawKey;
    BilingualText article; ///< "第八十八条" / "article 88"; may be empty
    BilingualText text;
};

/// The laws that the rules come from, with short explanations for each topic of the wizard.
class LawLibrary
{
public:
    LawLibrary() = default;
    LawLibrary(std::vector<LawDocument> documents, std::vector<LawNote> notes);

    const std::vector<LawDocument> &documents() const { return m_documents; }
    /// Null when there is none.
    const LawDocument *document(const QString &key) const;
    /// The document that \a source names by its number or, where it has none, by its title; null when it is not here.
    const LawDocument *cited(const Source &source) const;
    std::vector<const LawNote *> notes(const QString &topic) const;
    /// Everything that is kept of one law, in its order, each text once.
    std::vector<const LawNote *> textsOf(const QString &lawKey) const;

private:
    std::vector<LawDocument> m_documents;
    std::vector<LawNote> m_notes;
};

} // namespace canbao
