#pragma once

#include "models/application/household.h"
#include "models/region/regiondirectory.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace canbao::ui {

/// Takes the page's place where there is a draft of the same person already: what tells it apart, and the choice
/// between opening it and starting another.
class DraftThere : public QFrame
{
    Q_OBJECT

public:
    explicit DraftThere(QWidget *parent = nullptr);

    void showDraft(const OtherDraft &draft, bool masksName, const RegionDirectory &regions);
    QString title() const;
    void focusDetails();

Q_SIGNALS:
    void openRequested(const QString &id);
    void anotherRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void reword();
    QString detailText() const;

    OtherDraft m_draft;
    QString m_name;
    std::optional<BilingualText> m_place;
    QLabel *m_details;
    QLabel *m_explanation;
    QPushButton *m_openButton;
    QPushButton *m_anotherButton;
};

} // namespace canbao::ui
