#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace canbao::tests {

using namespace Qt::StringLiterals;

struct Answer
{
    int exit = -1;
    QString text;
    QString errors;
    QJsonObject json;
};

/// Runs the built program in a private folder of its own, on the shipped reference data.
class ProgramRun
{
protected:
    Answer run(const QStringList &words, const QString &input = {}) const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"CANBAO_DATA_DIR"_s, m_folder->filePath(u"data"_s));
        if (!m_share.isEmpty())
            environment.insert(u"CANBAO_SHARE_DIR"_s, m_share);
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(CANBAO_PROGRAM), words);
        program.write(input.toUtf8());
        program.closeWriteChannel();
        if (!program.waitForFinished() || program.exitStatus() != QProcess::NormalExit)
            return {};
        const auto output = program.readAllStandardOutput();
        return {program.exitCode(), QString::fromUtf8(output), QString::fromUtf8(program.readAllStandardError()),
                QJsonDocument::fromJson(output).object()};
    }

    Answer runJson(const QStringList &words, const QString &input = {}) const
    {
        return run(words + QStringList{u"--json"_s}, input);
    }

    static QString errorCode(const Answer &answer)
    {
        return answer.json.value(u"errors"_s).toArray().first().toObject().value(u"code"_s).toString();
    }

    static void compareMembers(const QJsonObject &object, const QJsonObject &expected)
    {
        for (auto member = expected.begin(); member != expected.end(); ++member) {
            const auto text = QString::fromUtf8(QJsonDocument(object).toJson());
            QVERIFY2(object.value(member.key()) == member.value(), qPrintable(member.key() + u" in "_s + text));
        }
    }

    static QByteArray fileContent(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QString samplePath() { return QStringLiteral(CANBAO_SOURCE_DIR "/resources/example/sample_applicant.json"); }
    static QJsonObject sampleAnswers() { return QJsonDocument::fromJson(fileContent(samplePath())).object(); }

    QString caseFile(const QJsonObject &answers) const
    {
        QFile file(m_folder->filePath(u"case.json"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(QJsonDocument(answers).toJson());
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_share;
};

} // namespace canbao::tests
