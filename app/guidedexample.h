#pragma once

#include "app/application.h"
#include "app/commandline/commandanswer.h"

#include <QStringList>

namespace canbao::ui {
class EnrolmentWizard;
}

namespace canbao::app {

/// Leads the invented applicant through the same window that people use, page by page with its own buttons, and keeps a
/// picture of each. What cannot be finished this way is an error of the program.
class GuidedExample
{
public:
    /// \a folder receives the pictures, the summary, and below "data" an archive of its own.
    GuidedExample(Application &program, QString folder);

    /// Answers with what was written, or with what kept a page from being left.
    CommandAnswer run();

private:
    CommandAnswer leave(Step step);
    void answer(Step step);
    CommandAnswer stopped(Step step) const;
    Result<void> takePicture(const QString &name);

    Application &m_program;
    QString m_folder;
    EnrolmentDraft m_sample;
    ui::EnrolmentWizard *m_wizard = nullptr;
    QStringList m_files;
};

/// Where the example keeps its archive.
Paths examplePaths(const Paths &paths, const QString &folder);

} // namespace canbao::app
