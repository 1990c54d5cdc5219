#include "models/find/finderstatus.h"

#include <QStringList>

#include <algorithm>
#include <map>

namespace canbao::finderstatus {

using namespace Qt::StringLiterals;

namespace {

/// What people type, in either language whichever is on screen.
QStringList wordsOf(const QString &status)
{
    static const std::map<QString, QStringList> words{{Ready, {u"待递交"_s, u"未打印"_s, u"ready"_s, u"unprinted"_s}},
                                                      {Printed, {u"已打印"_s, u"printed"_s}},
                                                      {HandedIn, {u"已递交"_s, u"handed"_s, u"handedin"_s}},
                                                      {Accepted, {u"已受理"_s, u"accepted"_s}},
                                                      {Stopped, {u"已停缴"_s, u"stopped"_s}},
                                                      {Replaced, {u"已替代"_s, u"replaced"_s}}};
    const auto found = words.find(status);
    return found == words.end() ? QStringList() : found->second;
}

} // namespace

const std::vector<QString> &all()
{
    static const std::vector<QString> statuses{Ready, Printed, HandedIn, Accepted, Stopped, Replaced};
    return statuses;
}

bool isMeant(const QString &status, const QString &word)
{
    constexpr qsizetype LeastLetters = 3;
    constexpr qsizetype LeastCharacters = 2;
    const bool isLatin = !word.isEmpty() && word.front() >= u'a' && word.front() <= u'z';
    if (word.size() < (isLatin ? LeastLetters : LeastCharacters))
        return false;
    return std::ranges::any_of(
        wordsOf(status), [&](const QString &known) { return isLatin ? known.startsWith(word) : known.contains(word); });
}

} // namespace canbao::finderstatus
