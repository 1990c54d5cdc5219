#include "ui/fields/regionedit.h"

#include "ui/format.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRows = 8;

} // namespace

RegionEdit::RegionEdit(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(this))
    , m_names(new QStringListModel(this))
{
    m_edit->setObjectName(u"regionLine"_s);
    m_edit->addAction(icon(u"search"_s, &Colours::quietText), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    m_list->setObjectName(u"regionList"_s);
    m_list->setModel(m_names);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_nothing->setProperty("type", u"small"_s);
    m_nothing->setWordWrap(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (QWidget *part :
         {static_cast<QWidget *>(m_edit), static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_nothing)})
        column->addWidget(part);
    setFocusProxy(m_edit);
    closeList();
    retranslate();
    connect(m_edit, &QLineEdit::textEdited, this, &RegionEdit::offer);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
}

void RegionEdit::setDirectory(std::function<const RegionDirectory &()> directory)
{
    m_directory = std::move(directory);
}

void RegionEdit::setRegion(std::optional<RegionCode> region)
{
    closeList();
    const bool isOther = region != m_region;
    m_region = region;
    if (isOther || region)
        showChosen();
    if (isOther)
        Q_EMIT regionChanged();
}

void RegionEdit::setAccessibleLabel(const QString &label)
{
    m_edit->setAccessibleName(label);
}

void RegionEdit::retranslate()
{
    m_edit->setPlaceholderText(tr("Name, pinyin, first letters or code"));
    m_list->setAccessibleName(tr("Places found"));
    m_nothing->setText(tr("No place matches. Try the district's name, its pinyin (chaoyang) or first letters (cyq)."));
    if (m_region)
        showChosen();
}

bool RegionEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier) {
            if (takesKey(key->key()))
                return true;
        }
    }
    if (watched == m_edit && event->type() == QEvent::FocusOut)
        settle();
    return QWidget::eventFilter(watched, event);
}

void RegionEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

/// True when the key was for the list.
bool RegionEdit::takesKey(int key)
{
    if (m_list->isHidden()) {
        if (key == Qt::Key_Down && !m_region && !m_edit->text().isEmpty())
            offer(m_edit->text());
        return key == Qt::Key_Down;
    }
    switch (key) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex().row());
        return true;
    case Qt::Key_Escape:
        closeList();
        return true;
    default:
        return false;
    }
}

void RegionEdit::offer(const QString &typed)
{
    Q_ASSERT(m_directory);
    take(std::nullopt);
    m_matches.clear();
    QStringList names;
    for (const Region *region : m_directory().search(typed, MostRows)) {
        m_matches.push_back(region->code);
        names += nameOf(region->code);
    }
    m_names->setStringList(names);
    m_list->setVisible(!names.isEmpty());
    m_nothing->setVisible(names.isEmpty() && !typed.trimmed().isEmpty());
    if (names.isEmpty())
        return;
    m_list->setCurrentIndex(m_names->index(0));
    fitList();
}

void RegionEdit::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_matches.size()))
        return;
    setRegion(m_matches[static_cast<std::size_t>(row)]);
    m_edit->setFocus();
}

void RegionEdit::move(int rows)
{
    const int last = m_names->rowCount() - 1;
    const auto index = m_names->index(std::clamp(m_list->currentIndex().row() + rows, 0, last));
    m_list->setCurrentIndex(index);
    // The focus stays on the line, so the line says which row is meant.
    m_edit->setAccessibleDescription(
        tr("%1 of %2: %3").arg(index.row() + 1).arg(last + 1).arg(index.data().toString()));
}

void RegionEdit::settle()
{
    if (!m_list->isHidden() && m_matches.size() == 1)
        setRegion(m_matches.front());
    closeList();
}

void RegionEdit::closeList()
{
    m_list->setVisible(false);
    m_nothing->setVisible(false);
}

void RegionEdit::take(std::optional<RegionCode> region)
{
    if (std::exchange(m_region, region) != region)
        Q_EMIT regionChanged();
}

void RegionEdit::showChosen()
{
    m_edit->setText(m_region ? nameOf(*m_region) : QString());
    m_edit->setCursorPosition(0);
}

void RegionEdit::fitList()
{
    const int rows = m_names->rowCount();
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth() + 4);
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above)) {
            m_list->updateGeometry();
            QMetaObject::invokeMethod(
                m_list, [area, list = m_list] { area->ensureWidgetVisible(list); }, Qt::QueuedConnection);
        }
    }
}

QString RegionEdit::nameOf(RegionCode code) const
{
    return nameText(m_directory().fullName(code));
}

} // namespace canbao::ui
