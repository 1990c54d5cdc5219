// The yardstick for start-up: a plain QWizard with a database, as lean as one would write it by hand.

#include <QApplication>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QWizard>

using namespace Qt::StringLiterals;

namespace {

QWizardPage *page(const QString &title, const QStringList &questions)
{
    auto *page = new QWizardPage;
    page->setTitle(title);
    auto *form = new QFormLayout(page);
    for (const QString &question : questions)
        form->addRow(question, new QLineEdit(page));
    return page;
}

QWizardPage *placePage(QSqlDatabase &database)
{
    auto *page = new QWizardPage;
    page->setTitle(u"参保地 Place"_s);
    auto *form = new QFormLayout(page);
    auto *provinces = new QComboBox(page);
    QSqlQuery query(database);
    query.exec(u"SELECT name_zh FROM region WHERE level = 'province'"_s);
    while (query.next())
        provinces->addItem(query.value(0).toString());
    form->addRow(u"省 Province"_s, provinces);
    return page;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    application.setFont(QFont(u"Noto Sans CJK SC"_s));
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    database.setDatabaseName(QStringLiteral(CANBAO_SHARE_DIR "/reference.db"));
    database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    if (!database.open())
        return 1;
    QWizard wizard;
    wizard.setWizardStyle(QWizard::ModernStyle);
    wizard.addPage(page(u"申请人 Applicant"_s, {u"姓名 Name"_s, u"身份证号码 Identity number"_s, u"手机 Mobile"_s}));
    wizard.addPage(placePage(database));
    wizard.addPage(page(u"缴费 Payment"_s, {u"档次 Grade"_s, u"银行卡 Bank card"_s}));
    wizard.resize(1000, 700);
    wizard.show();
    return QApplication::exec();
}
