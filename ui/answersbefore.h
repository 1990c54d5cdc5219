#pragma once

#include "models/application/drafthistory.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace canbao::ui {

/// The answers as they were kept, newest first: when, on which page, and what had changed. Goes back to one of them.
class AnswersBefore : public QDialog
{
    Q_OBJECT

public:
    /// \a versions oldest first, the last one being the answers as they are.
    AnswersBefore(std::vector<DraftVersion> versions, QDate today, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const canbao::EnrolmentDraft &answers);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void reword();
    void setRow(int row);
    QString timeText(const QDateTime &time) const;
    std::vector<Answer> changesOf(std::size_t at) const;
    QString changeText(std::size_t at) const;
    void goBack();

    std::vector<DraftVersion> m_versions; ///< newest first
    QDate m_today;
    QLabel *m_title;
    QLabel *m_hint;
    QTableWidget *m_table;
    QPushButton *m_goBack;
    QPushButton *m_close;
};

} // namespace canbao::ui
