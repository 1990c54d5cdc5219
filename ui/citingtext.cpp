#include "ui/citingtext.h"

#include "ui/answertext.h"

#include <algorithm>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

/// How much of the text names the source; 0 where it is not named at its beginning.
qsizetype namedLength(const Source &source, QStringView text)
{
    const QString name = sourceName(source);
    if (name.isEmpty() || !text.startsWith(name))
        return 0;
    const QString whole = sourceText(source);
    return text.startsWith(whole) ? whole.size() : name.size();
}

/// The source that is named at this place of the text. Where one document stands for two, the one whose date and trust
/// stand there as well.
std::vector<Source>::const_iterator namedAt(const CitingText &words, qsizetype at)
{
    const auto rest = QStringView(words.text).sliced(at);
    const auto best =
        std::ranges::max_element(words.cited, {}, [rest](const Source &each) { return namedLength(each, rest); });
    return best != words.cited.end() && namedLength(*best, rest) > 0 ? best : words.cited.end();
}

} // namespace

CitingText sourceCitation(const Source &source)
{
    return {sourceText(source), {source}};
}

QString linkedHtml(const CitingText &words)
{
    QString html;
    for (qsizetype at = 0; at < words.text.size();) {
        const auto named = namedAt(words, at);
        if (named == words.cited.end()) {
            const QChar each = words.text[at++];
            html += each == u'\n' ? u"<br>"_s : QString(each).toHtmlEscaped();
            continue;
        }
        const QString name = sourceName(*named);
        html += u"<a href=\"%1\">%2</a>"_s.arg(QString::number(named - words.cited.begin()), name.toHtmlEscaped());
        at += name.size();
    }
    // Spaces stand as they do in the lines that cite nothing.
    return u"<span style=\"white-space: pre-wrap\">%1</span>"_s.arg(html);
}

const Source *citedAt(const std::vector<Source> &cited, const QString &address)
{
    bool isNumber = false;
    const auto at = address.toUInt(&isNumber);
    return isNumber && at < cited.size() ? &cited[at] : nullptr;
}

} // namespace canbao::ui
