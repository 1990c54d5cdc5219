#pragma once

#include <QWidget>

#include <optional>
#include <vector>

class QButtonGroup;
class QGridLayout;

namespace canbao::ui {

class ChoiceCard;

/// One question with a few answers, each a large card: a column (or several for short answers). Arrow keys and Space
/// choose as with radio buttons. An answer is named by a number of the page's own, usually an enumerator.
class ChoiceGroup : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceGroup(QWidget *parent = nullptr);

    /// Two or three columns suit "yes / no"; set before the first choice is added.
    void setColumns(int columns) { m_columns = columns; }
    /// Adds an answer, or rewords it when it is there already (after a change of language).
    void setChoice(int id, const QString &title, const QString &description = {});
    void setChoiceVisible(int id, bool isVisible);
    void removeChoices();
    std::optional<int> chosen() const;
    /// Emits nothing.
    void setChosen(std::optional<int> id);
    ChoiceCard *card(int id) const;

    template<typename Answer>
    void setChoice(Answer id, const QString &title, const QString &description = {})
    {
        setChoice(static_cast<int>(id), title, description);
    }
    template<typename Answer>
    std::optional<Answer> chosenAs() const
    {
        const auto id = chosen();
        return id ? std::optional(static_cast<Answer>(*id)) : std::nullopt;
    }
    template<typename Answer>
    void setChosen(const std::optional<Answer> &answer)
    {
        setChosen(answer ? std::optional<int>(static_cast<int>(*answer)) : std::nullopt);
    }

Q_SIGNALS:
    void chosenChanged(); ///< by the person

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void chooseFocusProxy();

    int m_columns = 1;
    QGridLayout *m_grid;
    QButtonGroup *m_buttons;
    std::vector<int> m_ids;
};

} // namespace canbao::ui
