#pragma once

#include <QWidget>

#include <vector>

namespace canbao::ui {

/// One time of paying, in words and months.
struct TimelineSpan
{
    QString text; ///< "Henan, 36 months"
    int months = 0;
    bool isPlanned = false; ///< still to be paid: drawn hatched
    bool isTemporary = false; ///< a temporary account: drawn as an outline
    bool holdsPension = false; ///< the pension will be drawn here
    bool operator==(const TimelineSpan &) const = default;
};

/// The places and months of a working life as one bar, numbered; the words stand beside it, so nothing is told by
/// colour alone. Screen readers hear the words.
class PaidTimeline : public QWidget
{
    Q_OBJECT

public:
    explicit PaidTimeline(QWidget *parent = nullptr);

    void setSpans(std::vector<TimelineSpan> spans);
    const std::vector<TimelineSpan> &spans() const { return m_spans; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<QRectF> blocks() const;

    std::vector<TimelineSpan> m_spans;
};

} // namespace canbao::ui
