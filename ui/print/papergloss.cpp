#include "ui/print/papergloss.h"

#include "ui/print/paperlanguage.h"

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

QString beneath(const QString &chinese, const QString &english)
{
    return chinese == english || english.isEmpty() ? chinese : chinese + u'\n' + english;
}

/// Headings and labels are short: both stand on one line.
QString beside(const QString &chinese, const QString &english)
{
    return chinese == english || english.isEmpty() ? chinese : chinese + u"  "_s + english;
}

/// The lines of a column, the English ones small after the Chinese.
std::vector<StyledText> glossed(const std::vector<StyledText> &chinese, const std::vector<StyledText> &english)
{
    std::vector<StyledText> texts;
    for (std::size_t index = 0; index < chinese.size(); ++index) {
        texts.push_back(chinese[index]);
        if (index < english.size() && english[index].text != chinese[index].text)
            texts.push_back({english[index].text, Face::Small, Ink::Quiet});
    }
    return texts;
}

/// Puts the English of one block beneath its Chinese; leaves alone what does not match.
class Gloss
{
public:
    void operator()(TitleBlock &block, const TitleBlock &english) const
    {
        block.left = glossed(block.left, english.left);
        block.right = glossed(block.right, english.right);
    }

    void operator()(HeadingBlock &block, const HeadingBlock &english) const
    {
        block.text = beside(block.text, english.text);
    }

    void operator()(ParagraphBlock &block, const ParagraphBlock &english) const
    {
        block.text.text = beneath(block.text.text, english.text.text);
    }

    void operator()(NoticeBlock &block, const NoticeBlock &english) const
    {
        block.title = beneath(block.title, english.title);
        block.text = beneath(block.text, english.text);
    }

    void operator()(FactsBlock &block, const FactsBlock &english) const
    {
        if (block.facts.size() != english.facts.size())
            return;
        for (std::size_t index = 0; index < block.facts.size(); ++index) {
            block.facts[index].label = beside(block.facts[index].label, english.facts[index].label);
            block.facts[index].value = beneath(block.facts[index].value, english.facts[index].value);
        }
    }

    void operator()(FiguresBlock &block, const FiguresBlock &english) const
    {
        if (block.figures.size() != english.figures.size())
            return;
        for (std::size_t index = 0; index < block.figures.size(); ++index) {
            auto &figure = block.figures[index];
            figure.label = beneath(figure.label, english.figures[index].label);
            figure.note = beneath(figure.note, english.figures[index].note);
        }
    }

    void operator()(TableBlock &block, const TableBlock &english) const
    {
        if (block.columns.size() != english.columns.size() || block.rows.size() != english.rows.size())
            return;
        for (std::size_t index = 0; index < block.columns.size(); ++index)
            block.columns[index].heading = beneath(block.columns[index].heading, english.columns[index].heading);
        for (std::size_t index = 0; index < block.rows.size(); ++index)
            gloss(block.rows[index].cells, english.rows[index].cells);
    }

    void operator()(ListBlock &block, const ListBlock &english) const
    {
        if (block.items.size() != english.items.size())
            return;
        for (std::size_t index = 0; index < block.items.size(); ++index) {
            auto &item = block.items[index];
            item.text = beneath(item.text, english.items[index].text);
            item.note = beneath(item.note, english.items[index].note);
        }
    }

    void operator()(PictureBlock &block, const PictureBlock &english) const
    {
        block.text = beneath(block.text, english.text);
    }

    /// Charts, breaks, and blocks that differ in kind.
    template<typename Block, typename Other>
    void operator()(Block & /*block*/, const Other & /*english*/) const
    {
    }

private:
    static void gloss(std::vector<StyledText> &cells, const std::vector<StyledText> &english)
    {
        for (std::size_t index = 0; index < cells.size() && index < english.size(); ++index)
            cells[index].text = beneath(cells[index].text, english[index].text);
    }
};

} // namespace

PaperBlocks withGloss(PaperBlocks chinese, const PaperBlocks &english)
{
    if (chinese.size() != english.size())
        return chinese;
    for (std::size_t index = 0; index < chinese.size(); ++index)
        std::visit(Gloss(), chinese[index], english[index]);
    return chinese;
}

PaperBlocks inWords(const std::function<PaperBlocks()> &blocks, Language language, bool hasGloss)
{
    const auto spoken = [&blocks](Language words) {
        const PaperLanguage speaking(words);
        return blocks();
    };
    return hasGloss ? withGloss(spoken(Language::Chinese), spoken(Language::English)) : spoken(language);
}

} // namespace canbao::ui
