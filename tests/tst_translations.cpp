#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations;
    QString state; ///< "unfinished", "vanished", or empty
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{.context = context, .source = {}, .translations = {}, .state = {}};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.state = xml.attributes().value("type"_L1).toString();
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            message.translations.append(text.trimmed());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<Message> messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.push_back(readMessage(xml, context));
    }
    return messages;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%(?:L?\\d|n)"_s);
    QStringList found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured());
    found.sort();
    return found;
}

} // namespace

/// Every visible string has its words in Chinese, and its plural forms in English.
class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasEveryString_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("atLeast");
        QTest::addRow("Chinese") << u"canbao_zh_CN.ts"_s << 300;
        QTest::addRow("English plural forms") << u"canbao_en.ts"_s << 1;
    }

    void hasEveryString()
    {
        QFETCH(QString, file);
        QFETCH(int, atLeast);

        const auto messages = messagesOf(QStringLiteral(CANBAO_SOURCE_DIR "/translations/") + file);

        QStringList offenders;
        for (const Message &message : messages) {
            if (!message.state.isEmpty() || message.translations.value(0).isEmpty())
                offenders.append(message.context + u": "_s + message.source);
        }
        QVERIFY2(static_cast<int>(messages.size()) >= atLeast, qPrintable(QString::number(messages.size())));
        QCOMPARE(offenders, QStringList());
    }

    void keepsEveryPlaceholder()
    {
        const auto messages = messagesOf(QStringLiteral(CANBAO_SOURCE_DIR "/translations/canbao_zh_CN.ts"));

        QStringList offenders;
        for (const Message &message : messages) {
            if (placeholders(message.source) != placeholders(message.translations.value(0)))
                offenders.append(message.context + u": "_s + message.source);
        }
        QCOMPARE(offenders, QStringList());
    }

    /// The sources hold no string that the translations do not know yet (they are taken over by `./dev translate`).
    void knowsEveryStringOfTheSources()
    {
        QProcess lupdate;
        QTemporaryDir folder;
        const auto fresh = folder.filePath(u"fresh.ts"_s);
        lupdate.setWorkingDirectory(QStringLiteral(CANBAO_SOURCE_DIR));
        lupdate.start(QStringLiteral(CANBAO_LUPDATE),
                      {u"-silent"_s, u"-no-obsolete"_s, u"-I"_s, u"."_s, u"app"_s, u"ui"_s, u"-target-language"_s,
                       u"zh_CN"_s, u"-ts"_s, fresh});
        QVERIFY(lupdate.waitForFinished(60'000));

        QSet<QString> known;
        for (const Message &message : messagesOf(QStringLiteral(CANBAO_SOURCE_DIR "/translations/canbao_zh_CN.ts")))
            known.insert(message.context + u'|' + message.source);
        QStringList offenders;
        const auto wanted = messagesOf(fresh);
        for (const Message &message : wanted) {
            if (!known.contains(message.context + u'|' + message.source))
                offenders.append(message.context + u": "_s + message.source);
        }
        QVERIFY(!wanted.empty());
        QCOMPARE(offenders, QStringList());
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
