#include "ui/fields/readingdialog.h"

#include "ui/fields/citinglabel.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace canbao::ui {

using namespace Qt::StringLiterals;

ReadingDialog::ReadingDialog(QWidget *parent)
    : QDialog(parent)
    , m_area(new QScrollArea(this))
    , m_close(new QPushButton(this))
{
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_close->setObjectName(u"readingCloseButton"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, space(16));
    column->addWidget(m_area, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space(24), 0, space(24), 0);
    row->addStretch(1);
    row->addWidget(m_close);
    column->addLayout(row);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    resize(scaled(640), scaled(560));
}

void ReadingDialog::showBeside()
{
    open();
    raise();
    m_close->setFocus(Qt::OtherFocusReason);
}

void ReadingDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_column)
        reword();
}

void ReadingDialog::begin(const QString &title)
{
    auto *ground = new QFrame(this);
    ground->setProperty("role", u"surface"_s);
    m_column = new QVBoxLayout(ground);
    m_column->setContentsMargins(space(24), space(20), space(24), space(16));
    m_column->setSpacing(space(8));
    setWindowTitle(title);
    setAccessibleName(title);
    addLabel(title, "heading");
    m_close->setText(tr("Close"));
}

QLabel *ReadingDialog::addLabel(const QString &text, const char *type)
{
    auto *label = new QLabel(text, m_column->parentWidget());
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    place(label, type);
    return label;
}

QLabel *ReadingDialog::addCitation(const CitingText &words, const char *type)
{
    auto *label = new CitingLabel(m_column->parentWidget());
    label->cite(words);
    place(label, type);
    return label;
}

void ReadingDialog::place(QLabel *label, const char *type)
{
    label->setProperty("type", QString::fromLatin1(type));
    m_column->addWidget(label);
}

void ReadingDialog::finish()
{
    m_column->addStretch(1);
    m_area->setWidget(m_column->parentWidget()); // takes the place of the page before
}

} // namespace canbao::ui
