#pragma once
#include "base/cancel.h"
#include "base/result.h"
#include "live/helper_thread.h"
#include "sources/source.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace cofferdam::sources::live {

/// The rows of one query, in text form. Views live as long as the object.
class Rows {
public:
    explicit Rows(PGresult* result) : m_result(result) {}

    int size() const { return PQntuples(m_result.get()); }
    bool isNull(int row, int column) const { return PQgetisnull(m_result.get(), row, column) != 0; }
    std::string_view text(int row, int column) const
    {
        return {PQgetvalue(m_result.get(), row, column), static_cast<std::size_t>(PQgetlength(m_result.get(), row, column))};
    }

private:
    struct Clear {
        void operator()(PGresult* result) const { PQclear(result); }
    };
    std::unique_ptr<PGresult, Clear> m_result;
};

/// Reads the columns of one row one after another, in the order of the SELECT list.
class RowReader {
public:
    RowReader(const Rows& rows, int row) : m_rows(&rows), m_row(row) {}

    std::string_view view() { return m_rows->text(m_row, m_column++); }
    std::string text() { return std::string(view()); }
    bool flag() { return view() == "t"; }
    char letter();
    std::uint32_t oid() { return static_cast<std::uint32_t>(number()); }
    std::int64_t number();
    std::optional<std::int64_t> optionalNumber();
    std::optional<std::string> optionalText();
    /// An array of numbers or names as array_to_json or an int2vector prints it.
    std::vector<std::int64_t> numbers();
    std::vector<std::string> names();

private:
    const Rows* m_rows;
    int m_row;
    int m_column = 0;
};

/// One query of a pipeline and what takes its rows.
struct Query {
    std::string_view name; ///< for progress
    std::string sql;
    std::function<base::Result<void>(const Rows&)> take; ///< empty: the rows are of no interest
};

/// One connection to a server; closes on destruction. Waiting is bounded by deadlines and polls a cancel token.
class Connection {
public:
    static base::Result<Connection> open(const SourceAddress& address, std::chrono::milliseconds timeout,
                                         const base::CancelToken& cancel);

    int serverVersion() const { return PQserverVersion(m_connection.get()); } ///< 150020
    /// The server process, as it was named when connecting; a pooler makes one up.
    int announcedProcess() const { return PQbackendPID(m_connection.get()); }
    Transport transport() const;
    /// Sends all queries at once and hands out their rows as they arrive. The first failure ends it; the connection is then of no more use.
    base::Result<void> run(std::span<const Query> queries, std::chrono::milliseconds timeout, const base::CancelToken& cancel,
                           const base::ProgressSink& progress);

private:
    explicit Connection(ConnectionPtr connection) : m_connection(std::move(connection)) {}
    base::Result<void> send(std::span<const Query> queries);
    base::Result<PGresult*> nextResult(std::chrono::steady_clock::time_point deadline, const base::CancelToken& cancel);
    base::Error resultError(const PGresult* result) const;
    base::Error lostError() const;

    ConnectionPtr m_connection;
    std::string m_display;
};

} // namespace cofferdam::sources::live
