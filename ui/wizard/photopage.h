#pragma once

#include "ui/photo/photofiles.h"
#include "ui/photo/photowork.h"
#include "ui/wizard/wizardpage.h"

class QLabel;

namespace canbao::ui {

class ChoiceGroup;
class CitingLabel;
class KeptPhoto;
class PhotoBench;
class PhotoChooser;
class TickCard;

/// Step 3: the photo of the card. What was chosen is worked on in memory; the answers get the finished photo alone,
/// and only once every check is met.
class PhotoPage : public WizardPage
{
    Q_OBJECT

public:
    enum Choice { HasPhoto, AtWindow };

    explicit PhotoPage(EnrolmentSession &session, QWidget *parent = nullptr);

    /// Without it no file can be chosen.
    void setPhotoFiles(PhotoFiles files) { m_files = std::move(files); }
    /// As when the file was chosen.
    void readFile(const QString &path);

    QString title() const override;
    QString lead() const override;
    QString why() const override;
    QString lawTopic() const override;
    std::vector<SummaryRow> summaryRows() const override;
    bool isRelevant() const override { return bringsCard(session().draft().card); }
    std::vector<Problem> unfinished() override;
    void load() override;

protected:
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *builtRequirement();
    void connectWork();
    void word();
    void chooseFile();
    void take(const OpenedPicture &picture);
    void refuse(const Error &error);
    void takeFinished(const FinishedPhoto &photo);
    void finishPart();
    void keep();
    void forgetWhenChanged();
    void forget();
    QByteArray photoToKeep() const;
    bool hasPhotoChosen() const;
    void showParts();
    void showRequirement();

    PhotoFiles m_files;
    PhotoWork m_work;
    const PhotoRequirement *m_requirement = nullptr;
    OpenedPicture m_picture; ///< what is worked on; null: nothing
    QByteArray m_made; ///< of the picture as it is framed now
    QByteArray m_kept; ///< of an earlier time, without its picture
    CardAnswers m_written; ///< what this page has told the session
    std::optional<Error> m_refused;
    bool m_loading = false;

    ChoiceGroup *m_choice;
    QWidget *m_photoArea;
    FieldStatus *m_status;
    PhotoBench *m_bench;
    TickCard *m_linesTick;
    PhotoChooser *m_chooser;
    KeptPhoto *m_keptCard;
    QLabel *m_requirementLabel;
    CitingLabel *m_sourceLabel;
};

} // namespace canbao::ui
