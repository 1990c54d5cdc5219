#include "ui/fields/sourcereader.h"

#include <QWidget>

namespace canbao::ui {

void readSourceFrom(QWidget *asker, const Source &source)
{
    for (QWidget *around = asker; around; around = around->parentWidget()) {
        if (auto *reader = dynamic_cast<SourceReader *>(around))
            return reader->readSource(source, asker->window());
    }
}

} // namespace canbao::ui
