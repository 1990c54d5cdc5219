#include "ui/fields/paidtimeline.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int BarHeight = 30;
constexpr int LeastWidth = 26; ///< so that the number of a short time still fits
constexpr double Gap = 3;

void paintBlock(QPainter &painter, const QRectF &block, const TimelineSpan &span)
{
    const QColor ink = span.holdsPension ? colours().accent : colours().quietText;
    const QColor ground = span.holdsPension ? colours().accent : colours().line;
    painter.setPen(QPen(ink, 2, span.isTemporary ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(span.isTemporary || span.isPlanned ? QBrush(colours().surface) : QBrush(ground));
    painter.drawRoundedRect(block, 6, 6);
    if (span.isPlanned) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QBrush(ink, Qt::BDiagPattern));
        painter.drawRoundedRect(block, 6, 6);
    }
}

} // namespace

PaidTimeline::PaidTimeline(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PaidTimeline::setSpans(std::vector<TimelineSpan> spans)
{
    m_spans = std::move(spans);
    QStringList words;
    for (const TimelineSpan &span : m_spans)
        words.append(span.text);
    setAccessibleName(words.join(u"; "_s));
    setVisible(!m_spans.empty());
    updateGeometry();
    update();
}

QSize PaidTimeline::sizeHint() const
{
    return {static_cast<int>(m_spans.size()) * scaled(LeastWidth + 4), scaled(BarHeight) + 4};
}

/// Every block has its least width; what is left is shared by months.
std::vector<QRectF> PaidTimeline::blocks() const
{
    const auto count = static_cast<double>(m_spans.size());
    const double least = scaled(LeastWidth);
    const double left = std::max(0.0, width() - 2 - count * (least + Gap));
    const int months = std::accumulate(m_spans.begin(), m_spans.end(), 0,
                                       [](int sum, const TimelineSpan &span) { return sum + span.months; });
    std::vector<QRectF> blocks;
    double x = 1;
    for (const TimelineSpan &span : m_spans) {
        const double wide = least + (months > 0 ? left * span.months / months : left / count);
        blocks.emplace_back(x, 2, wide, scaled(BarHeight));
        x += wide + Gap;
    }
    return blocks;
}

void PaidTimeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    const auto places = blocks();
    for (std::size_t at = 0; at < places.size(); ++at) {
        const TimelineSpan &span = m_spans[at];
        paintBlock(painter, places[at], span);
        const bool isFilled = span.holdsPension && !span.isPlanned && !span.isTemporary;
        const QString number = QString::number(at + 1);
        if (span.isPlanned) { // the number stands clear of the hatching
            QRectF clear(0, 0, scaled(20), scaled(20));
            clear.moveCenter(places[at].center());
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours().surface);
            painter.drawEllipse(clear);
        }
        painter.setPen(isFilled ? colours().accentText : colours().text);
        painter.drawText(places[at], Qt::AlignCenter, number);
    }
}

} // namespace canbao::ui
