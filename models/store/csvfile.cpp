#include "models/store/csvfile.h"

#include <QFile>
#include <QFileInfo>

#include <csv.h>

namespace canbao::store {

using namespace Qt::StringLiterals;

namespace {

/// Collects what libcsv calls back with.
class Collector
{
public:
    explicit Collector(char separator)
    {
        csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI);
        csv_set_delim(&m_parser, static_cast<unsigned char>(separator));
    }
    ~Collector() { csv_free(&m_parser); }
    Q_DISABLE_COPY_MOVE(Collector)

    /// One physical line with its line break; libcsv itself does not count lines.
    bool feed(const QByteArray &line)
    {
        ++m_line;
        const bool isBlank = line.trimmed().isEmpty();
        if (!m_isInside && !isBlank) {
            m_row.line = m_line;
            m_isInside = true;
        }
        const auto size = static_cast<std::size_t>(line.size());
        return csv_parse(&m_parser, line.constData(), size, addCell, addRow, this) == size;
    }
    bool finish() { return csv_fini(&m_parser, addCell, addRow, this) == 0; }

    int line() const { return m_line; }
    std::vector<CsvRow> takeRows() { return std::move(m_rows); }

private:
    static void addCell(void *text, std::size_t size, void *self)
    {
        const auto cell = QString::fromUtf8(static_cast<const char *>(text), static_cast<qsizetype>(size));
        static_cast<Collector *>(self)->m_row.cells.append(cell);
    }

    static void addRow(int, void *self)
    {
        auto *collector = static_cast<Collector *>(self);
        collector->m_rows.push_back(std::exchange(collector->m_row, CsvRow()));
        collector->m_isInside = false;
    }

    csv_parser m_parser = {};
    CsvRow m_row;
    std::vector<CsvRow> m_rows;
    int m_line = 0;
    bool m_isInside = false;
};

} // namespace

Result<CsvFile> CsvFile::read(const QString &path)
{
    const auto name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failureWith(Error::Code::FileUnreadable, {name});
    return parse(file.readAll(), name);
}

Result<CsvFile> CsvFile::parse(const QByteArray &text, const QString &name, char separator)
{
    Collector collector(separator);
    bool isSound = true;
    for (qsizetype from = 0; isSound && from < text.size();) {
        const auto end = text.indexOf('\n', from);
        const auto next = end < 0 ? text.size() : end + 1;
        isSound = collector.feed(text.sliced(from, next - from));
        from = next;
    }
    if (!isSound || !collector.finish())
        return failureWith(Error::Code::FileMalformed, {u"%1:%2"_s.arg(name).arg(collector.line())});

    auto rows = collector.takeRows();
    if (rows.empty())
        return failureWith(Error::Code::FileMalformed, {u"%1:1"_s.arg(name)});
    const auto header = rows.front().cells;
    rows.erase(rows.begin());
    return CsvFile{.header = header, .rows = std::move(rows)};
}

} // namespace canbao::store
