#include "models/law/lawlibrary.h"

#include <QStringList>

#include <algorithm>

namespace canbao {

namespace {

/// "主席令第35号（2018年修正）" is 主席令第35号, and one entry may bear several numbers.
QStringList numbersOf(const QString &number)
{
    QStringList numbers;
    for (const QString &each : number.split(u'、', Qt::SkipEmptyParts))
        numbers.append(each.section(u'（', 0, 0).trimmed());
    numbers.removeAll(QString());
    return numbers;
}

bool isNamed(const LawDocument &document, const Source &source)
{
    if (source.documentNumber.isEmpty())
        return !source.title.isEmpty()
            && (source.title == document.title.chinese || source.title == document.title.english);
    const auto cited = numbersOf(source.documentNumber);
    return std::ranges::any_of(numbersOf(document.number), [&](const QString &each) { return cited.contains(each); });
}

} // namespace

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

const LawDocument *LawLibrary::cited(const Source &source) const
{
    const auto found =
        std::ranges::find_if(m_documents, [&source](const LawDocument &document) { return isNamed(document, source); });
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
