#include "models/law/lawlibrary.h"

#include <algorithm>

namespace canbao {

LawLibrary::LawLibrary(std::vector<LawDocument> documents, std::vector<LawNote> notes)
    : m_documents(std::move(documents))
    , m_notes(std::move(notes))
{
}

const LawDocument *LawLibrary::document(const QString &key) const
{
    const auto found = std::ranges::find(m_documents, key, &LawDocument::key);
    return found == m_documents.end() ? nullptr : &*found;
}

std::vector<const LawNote *> LawLibrary::notes(const QString &topic) const
{
    std::vector<const LawNote *> result;
    for (const auto &note : m_notes) {
        if (note.topic == topic)
            result.push_back(&note);
    }
    return result;
}

std::vector<const LawNote *> LawLibrary::textsOf(const QString &lawKey) const
{
    std::vector<const LawNote *> result;
    for (const auto &note : m_notes) {
        const auto isSameText = [&note](const LawNote *other) { return other->text == note.text; };
        if (note.lawKey == lawKey && std::ranges::none_of(result, isSameText))
            result.push_back(&note);
    }
    return result;
}

} // namespace canbao
