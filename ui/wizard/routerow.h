#pragma once

#include "models/law/explanation.h"
#include "ui/citingtext.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace canbao::ui {

/// A way to the text of a law.
struct LawLink
{
    QString key; ///< of the LawLibrary
    QString text;
    bool operator==(const LawLink &) const = default;
};

/// An amount with its name, at the two ends of a line.
struct AmountLine
{
    QString name;
    QString amount; ///< or that it is not known
    bool isSum = false;
    std::optional<Explanation> why = {}; ///< how it came about, to be opened beside it
    bool operator==(const AmountLine &) const = default;
};

/// One question about a way to enrol and its answer: the same questions stand in the same order in all three columns.
struct RouteRow
{
    QString caption;
    QString warning = {}; ///< framed, before everything else
    QStringList texts; ///< a paragraph each
    std::vector<AmountLine> amounts;
    QStringList notes; ///< small, below
    bool isCaution = false; ///< the notes ask for a look: provisional, not confirmed
    std::vector<LawLink> laws;
    std::vector<Source> cited = {}; ///< by the notes
    bool operator==(const RouteRow &) const = default;

    /// All of it, as a screen reader says it.
    QString spoken() const;
};

/// A RouteRow on screen.
class RouteRowView : public QWidget
{
    Q_OBJECT

public:
    explicit RouteRowView(const RouteRow &row, QWidget *parent = nullptr);

Q_SIGNALS:
    void lawRequested(const QString &lawKey);

private:
    QLabel *addText(const QString &text, const char *type = nullptr);
    void addNote(const CitingText &note, bool isCaution);
    void addWarning(const QString &text);
    void addAmounts(const std::vector<AmountLine> &amounts);

    QVBoxLayout *m_column;
};

} // namespace canbao::ui
