#pragma once

#include "tests/support/paymentcase.h"
#include "tests/support/samplerates.h"
#include "ui/fields/fieldstatus.h"
#include "ui/notice/noticedialog.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

namespace canbao::test {

using namespace Qt::StringLiterals;

/// The dialog over a person's session, with an archive of the test's own.
struct NoticeCase
{
    explicit NoticeCase(QStringView place = u"460000", QDate day = {2026, 3, 2}) : person(place, day)
    {
        dialog = std::make_unique<ui::NoticeDialog>(person.session, keeping());
        dialog->show();
        dialog->activateWindow();
        (void)QTest::qWaitForWindowActive(dialog.get());
    }

    ui::NoticeKeeping keeping()
    {
        return {.save = [this](const ContributionRate &rate) -> Result<void> {
                    if (isFull)
                        return failure(Error::Code::StorageFull);
                    kept.push_back({.id = ++lastId, .enteredAt = {}, .rate = rate});
                    tell();
                    return {};
                },
                .remove = [this](qint64 id) -> Result<void> {
                    std::erase_if(kept, [id](const NoticeRate &one) { return one.id == id; });
                    tell();
                    return {};
                },
                .ask =
                    [this](QWidget *, const QString &, const QString &question, const QString &, const QString &) {
                        asked = question;
                        return isSure;
                    }};
    }
    void tell()
    {
        person.books.setEnteredRates(ratesOf(kept));
        person.session.setNotices(kept);
    }

    template<typename Widget>
    Widget *find(const QString &name) const
    {
        return dialog->findChild<Widget *>(name);
    }
    QString said(const QString &field) const { return find<ui::FieldStatus>(field + u"_status"_s)->text(); }
    QString status() const { return find<ui::FieldStatus>(u"noticeStatus"_s)->text(); }
    void type(const QString &field, const QString &text) const
    {
        auto *line = find<QLineEdit>(field + u"_field"_s);
        line->setFocus();
        line->clear();
        QTest::keyClicks(line, text);
    }
    /// A sound notice for Hainan's pension.
    void typeAll() const
    {
        dialog->setAnswers({.region = region(u"460000"), .from = u"2026-01"_s});
        type(u"to"_s, u"2026-12"_s);
        type(u"total_rate"_s, u"20"_s);
        type(u"personal_account_rate"_s, u"8"_s);
        type(u"lower_limit"_s, u"4500"_s);
        type(u"document_number"_s, u"No. 1"_s);
        type(u"document_date"_s, u"2026-02-10"_s);
    }

    /// The sound notice with a list of bases.
    void showList(const std::vector<NoticeGrade> &grades) const
    {
        dialog->setAnswers({.region = region(u"460000"),
                            .from = u"2026-01"_s,
                            .totalRate = u"20"_s,
                            .lowerLimit = u"4500"_s,
                            .gradeKind = GradeKind::Yuan,
                            .grades = grades,
                            .documentNumber = u"No. 1"_s,
                            .documentDate = u"2026-02-10"_s});
    }

    PaymentCase person;
    std::vector<NoticeRate> kept;
    qint64 lastId = 0;
    bool isFull = false;
    bool isSure = true;
    QString asked;
    std::unique_ptr<ui::NoticeDialog> dialog;
};

/// Presses Tab until the field has the focus; false when it never does.
inline bool tabTo(const QString &name)
{
    for (int press = 0; press < 40; ++press) {
        const auto *focused = QApplication::focusWidget();
        if (focused && (focused->objectName() == name || focused->parentWidget()->objectName() == name))
            return true;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    return false;
}

} // namespace canbao::test
