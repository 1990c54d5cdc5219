#pragma once

#include "models/application/archiveentry.h"
#include "models/application/referencebooks.h"

#include <QScrollArea>

#include <memory>
#include <vector>

class QLabel;

namespace canbao::ui {

namespace Ui {
class HomePage;
}

class KeptAnswersBar;

/// What the program opens with: begin, go on with a draft, or look at what was saved.
class HomePage : public QScrollArea
{
    Q_OBJECT

public:
    explicit HomePage(QWidget *parent = nullptr);
    ~HomePage() override;

    /// The newest few are shown.
    void setDrafts(std::vector<DraftEntry> drafts);
    /// What a program that did not end well had kept, above everything else; nothing takes it away.
    void offerDraft(const std::optional<DraftEntry> &draft, QDate today);
    /// What to have at hand; called once.
    void setDocuments(const std::vector<RequiredDocument> &documents);
    void setNamesMasked(bool masked);
    void focusFirst();

Q_SIGNALS:
    void newRequested();
    void draftRequested(const QString &id);
    void draftDeclined(); ///< the one that was offered
    void archiveRequested();
    void ratesRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addHandRow();
    void reword();
    void showDrafts();
    void fit();

    std::unique_ptr<Ui::HomePage> m_ui;
    KeptAnswersBar *m_kept;
    std::vector<RequiredDocument> m_documents;
    std::vector<QLabel *> m_handLabels;
    std::vector<DraftEntry> m_drafts;
    bool m_masksNames = false;
};

} // namespace canbao::ui
