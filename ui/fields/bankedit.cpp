#include "ui/fields/bankedit.h"

#include "ui/format.h"

#include <QCompleter>
#include <QStringListModel>

namespace canbao::ui {

namespace {

const QString &shownName(const Bank &bank)
{
    const QString &name = nameText(bank.name);
    return name.isEmpty() ? bank.name.chinese : name;
}

bool isNamed(const Bank &bank, const QString &name)
{
    return bank.name.chinese == name || bank.name.english.compare(name, Qt::CaseInsensitive) == 0;
}

} // namespace

BankEdit::BankEdit(QWidget *parent) : QLineEdit(parent), m_names(new QStringListModel(this))
{
    auto *completer = new QCompleter(m_names, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &BankEdit::offer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &BankEdit::take);
}

void BankEdit::setDirectory(std::function<const BankDirectory &()> directory)
{
    m_directory = std::move(directory);
}

void BankEdit::setBank(const QString &code, const QString &typedName)
{
    const Bank *bank = code.isEmpty() || !m_directory ? nullptr : m_directory().find(code);
    m_code = bank ? bank->code : QString();
    if (const QString shown = bank ? shownName(*bank) : typedName; shown != text())
        setText(shown);
    setCursorPosition(0);
}

QString BankEdit::typedName() const
{
    return m_code.isEmpty() ? text() : QString();
}

void BankEdit::retranslate()
{
    if (!m_code.isEmpty())
        setBank(m_code, {});
}

void BankEdit::offer(const QString &typed)
{
    QStringList names;
    if (m_directory) {
        for (const Bank *bank : m_directory().search(typed.trimmed(), 8))
            names.append(shownName(*bank));
    }
    m_names->setStringList(names);
    take(typed);
}

void BankEdit::take(const QString &name)
{
    m_code.clear();
    const QString wanted = name.trimmed();
    if (m_directory && !wanted.isEmpty()) {
        for (const Bank *bank : m_directory().search(wanted, 8)) {
            if (isNamed(*bank, wanted)) {
                m_code = bank->code;
                break;
            }
        }
    }
    Q_EMIT bankChanged();
}

} // namespace canbao::ui
