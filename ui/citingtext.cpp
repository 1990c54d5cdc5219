#include "ui/citingtext.h"

#include "ui/answertext.h"

#include <algorithm>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

/// The source whose name begins at this place of the text.
std::vector<Source>::const_iterator namedAt(const CitingText &words, qsizetype at)
{
    return std::ranges::find_if(words.cited, [rest = QStringView(words.text).sliced(at)](const Source &source) {
        const QString name = sourceName(source);
        return !name.isEmpty() && rest.startsWith(name);
    });
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
    return html;
}

const Source *citedAt(const std::vector<Source> &cited, const QString &address)
{
    bool isNumber = false;
    const auto at = address.toUInt(&isNumber);
    return isNumber && at < cited.size() ? &cited[at] : nullptr;
}

} // namespace canbao::ui
