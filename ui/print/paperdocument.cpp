#include "ui/print/paperdocument.h"

#include "ui/print/papergloss.h"
#include "ui/print/paperlanguage.h"
#include "ui/print/paperparts.h"
#include "ui/print/paperstyle.h"

#include <QBuffer>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

PaperSheet sheetOf(const PaperOptions &options)
{
    return options.isLarge ? LargePrint : PaperSheet();
}

PaperPages composed(const PaperContent &content, const PaperOptions &options)
{
    const auto blocks = inWords(content.blocks, options.language, options.hasGloss);
    const PaperLanguage spoken(options.spoken());
    return {blocks, content.frame(), sheetOf(options)};
}

PaperContent contentOf(const EnrolmentApplication &application, const PaperOptions &options)
{
    return {.blocks = [&] { return PaperParts::blocks(application, options); },
            .frame = [&] { return PaperParts::frame(application, options); },
            .name = application.reference.text(),
            .programVersion = application.programVersion};
}

} // namespace

PaperOptions worded(PaperWording wording, PaperOptions options)
{
    options.language = wording == PaperWording::English ? Language::English : Language::Chinese;
    options.hasGloss = options.hasGloss || wording == PaperWording::ChineseWithEnglish;
    return options;
}

PaperDocument::PaperDocument(const EnrolmentApplication &application, const PaperOptions &options)
    : PaperDocument(contentOf(application, options), options)
{
}

PaperDocument::PaperDocument(const PaperContent &content, const PaperOptions &options)
    : PaperDocument(composed(content, options), content, options.spoken())
{
}

PaperDocument::PaperDocument(PaperPages pages, const PaperContent &content, Language language)
    : m_pages(std::move(pages))
    , m_language(language)
    , m_name(content.name)
    , m_programVersion(content.programVersion)
{
}

PaperDocument PaperDocument::stamp(const EnrolmentApplication &application, const PaperOptions &options)
{
    const PaperLanguage spoken(options.spoken());
    return {PaperPages::stamp(PaperParts::frame(application, options), sheetOf(options)),
            contentOf(application, options), options.spoken()};
}

QByteArray PaperDocument::pdf() const
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    QPdfWriter writer(&buffer);
    writer.setTitle(u"Canbao %1"_s.arg(m_name));
    writer.setCreator(u"Canbao %1"_s.arg(m_programVersion));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(UnitsPerInch);
    return print(writer) ? withRightText(buffer.data(), m_pages.rareCharacters()) : QByteArray();
}

void PaperDocument::paintPage(QPainter &painter, int number) const
{
    const PaperLanguage language(m_language);
    m_pages.paint(painter, number);
}

QString PaperDocument::suggestedFileName() const
{
    return u"canbao-%1.pdf"_s.arg(m_name);
}

} // namespace canbao::ui
