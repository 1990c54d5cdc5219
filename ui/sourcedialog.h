#pragma once

#include "models/law/lawlibrary.h"
#include "ui/fields/readingdialog.h"

namespace canbao::ui {

/// What is known of the document that a figure was read in. Reads offline.
class SourceDialog : public ReadingDialog
{
    Q_OBJECT

public:
    explicit SourceDialog(const Source &source, QWidget *parent = nullptr);

protected:
    void reword() override;

private:
    Source m_source;
};

/// The text of the law where the library has it, and what is known of the document where not. Beside \a window.
void openSource(const Source &source, const LawLibrary &laws, QWidget *window);

} // namespace canbao::ui
