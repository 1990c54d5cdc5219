#include "ui/errorvalues.h"

#include "ui/format.h"

namespace canbao::ui {

namespace {

struct ValueText
{
    QString operator()(int count) const { return QString::number(count); }
    QString operator()(Money amount) const { return moneyText(amount); }
    QString operator()(QDate date) const { return dateText(date); }
    QString operator()(YearMonth month) const { return monthText(month); }
    QString operator()(const QString &text) const { return text; }
    QString operator()(const BilingualText &text) const { return nameText(text); }
};

} // namespace

QString errorValue(const Error &error, std::size_t index)
{
    return index < error.values.size() ? std::visit(ValueText(), error.values[index]) : unknownText();
}

int errorCount(const Error &error)
{
    const auto *count = error.values.empty() ? nullptr : std::get_if<int>(&error.values.front());
    return count ? *count : 0;
}

} // namespace canbao::ui
