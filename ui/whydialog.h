#pragma once

#include "models/law/explanation.h"
#include "ui/fields/readingdialog.h"
#include "ui/fields/textlink.h"

#include <functional>
#include <optional>

namespace canbao::ui {

/// "Why this number?": how one amount came about, line by line from its inputs, each with its source, or marked as
/// from the person or as assumed.
class WhyDialog : public ReadingDialog
{
    Q_OBJECT

public:
    explicit WhyDialog(const Explanation &explanation, QWidget *parent = nullptr);

protected:
    void reword() override;

private:
    Explanation m_explanation;
};

/// The way to it, beside an amount.
class WhyLink : public TextLink
{
    Q_OBJECT

public:
    explicit WhyLink(const Explanation &explanation, QWidget *parent = nullptr);
    /// Hidden until there is something to explain.
    explicit WhyLink(QWidget *parent = nullptr);

    /// Hidden again where there is nothing. \a about as for setAbout().
    void explain(const std::optional<Explanation> &explanation, const QString &about = {});
    /// The same where the tree is long: only \a amount and \a term are there yet, and \a whole makes the rest when
    /// asked.
    void explainLater(Term term, const Quantity &amount, std::function<Explanation()> whole);
    /// Tells the amount from others of its kind ("July 2026") where the links are read out.
    void setAbout(const QString &about);

private:
    std::optional<Explanation> m_explanation;
    std::function<Explanation()> m_whole; ///< none: m_explanation is all
};

} // namespace canbao::ui
