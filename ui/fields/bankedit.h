#pragma once

#include "models/payment/bankdirectory.h"

#include <QLineEdit>

#include <functional>

class QStringListModel;

namespace canbao::ui {

/// Names a bank: offers those of the directory as one types, and takes any other name as it stands.
class BankEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit BankEdit(QWidget *parent = nullptr);

    /// Must be called before the first use; the directory outlives the field and is opened when it is first needed.
    void setDirectory(std::function<const BankDirectory &()> directory);
    /// A bank of the directory by its code, else the name as it was typed; emits nothing.
    void setBank(const QString &code, const QString &typedName);
    /// Empty when what stands in the field is none of the directory.
    const QString &bankCode() const { return m_code; }
    /// What was typed where it is none of the directory.
    QString typedName() const;
    /// Shows the bank's name in the program's language.
    void retranslate();

Q_SIGNALS:
    void bankChanged();

private:
    void offer(const QString &typed);
    void take(const QString &name);

    std::function<const BankDirectory &()> m_directory;
    QStringListModel *m_names;
    QString m_code;
};

} // namespace canbao::ui
