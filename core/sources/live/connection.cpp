#include "live/connection.h"

#include "connection_string.h"
#include "live/takers.h"

#include <poll.h>

#include <charconv>

namespace cofferdam::sources::live {
namespace {

using Clock = std::chrono::steady_clock;

// One line of a libpq or server message: it may span several, the last ones being advice, each a sentence of its own.
std::string oneLine(const char* message)
{
    constexpr std::string_view ends = ".:;,!?";
    std::string_view text = message ? message : "";
    text = text.substr(0, text.find_last_not_of(" \n\t") + 1);
    std::string out;
    for (const char c : text) {
        if (c != '\n' && c != '\t') {
            out += c;
            continue;
        }
        const bool open = !out.empty() && out.back() != ' ';
        if (c == '\n' && open && ends.find(out.back()) == std::string_view::npos)
            out += '.';
        if (open)
            out += ' ';
    }
    return out;
}

base::Error withDetail(base::Message message, std::string detail, std::string sqlstate = {})
{
    base::Error error;
    error.message = std::move(message);
    error.detail = std::move(detail);
    error.sqlstate = std::move(sqlstate);
    return error;
}

base::Error timeoutError(const std::string& display, std::chrono::milliseconds timeout)
{
    return withDetail(base::message("source.timeout", COFFERDAM_TR("%1 did not answer within %2 seconds."),
                                    {base::text(display), base::count((timeout.count() + 999) / 1000)}),
                      {});
}

/// TLS as it was asked for is not to be had. PostgreSQL's library says so in words only; where they are others, its sentence stands alone.
std::optional<base::Message> tlsMessage(std::string_view detail, const std::string& display)
{
    const auto says = [&](std::string_view words) { return detail.find(words) != std::string_view::npos; };
    const auto sentence = [&](std::string_view id, std::string_view english) { return base::message(id, english, {base::text(display)}); };
    if (says("does not support SSL, but SSL was required"))
        return sentence("source.no_tls", COFFERDAM_TR("%1 offers no encryption, and its sslmode asks for it."));
    if (says("root certificate file"))
        return sentence("source.no_root_certificate", COFFERDAM_TR("The root certificate to verify %1 with cannot be read."));
    if (says("certificate verify failed"))
        return sentence("source.certificate", COFFERDAM_TR("The certificate of %1 could not be verified."));
    if (says("does not match host name"))
        return sentence("source.certificate_name", COFFERDAM_TR("The certificate of %1 is that of another host."));
    return std::nullopt;
}

base::Error connectError(PGconn* connection, const std::string& display)
{
    const std::string detail = oneLine(PQerrorMessage(connection));
    if (auto message = tlsMessage(detail, display))
        return withDetail(std::move(*message), detail);
    if (PQconnectionNeedsPassword(connection) != 0) {
        return withDetail(base::message("source.password_needed", COFFERDAM_TR("%1 wants a password, and none was given."),
                                        {base::text(display)}),
                          {});
    }
    if (PQconnectionUsedPassword(connection) != 0) {
        return withDetail(base::message("source.not_let_in", COFFERDAM_TR("%1 was given a password and did not let us in."),
                                        {base::text(display)}),
                          detail);
    }
    return withDetail(base::message("source.connect", COFFERDAM_TR("There is no connection to %1."), {base::text(display)}), detail);
}

std::int64_t parseNumber(std::string_view text)
{
    std::int64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

} // namespace

char RowReader::letter()
{
    const std::string_view value = view();
    return value.empty() ? '\0' : value.front();
}

std::int64_t RowReader::number() { return parseNumber(view()); }

std::optional<std::int64_t> RowReader::optionalNumber()
{
    if (m_rows->isNull(m_row, m_column)) {
        ++m_column;
        return std::nullopt;
    }
    return number();
}

std::optional<std::string> RowReader::optionalText()
{
    if (m_rows->isNull(m_row, m_column)) {
        ++m_column;
        return std::nullopt;
    }
    return text();
}

// Both "{1,2}" and an int2vector's "1 2".
std::vector<std::int64_t> RowReader::numbers()
{
    std::vector<std::int64_t> out;
    const std::string_view value = view();
    for (std::size_t at = 0; at < value.size();) {
        const bool digit = (value[at] >= '0' && value[at] <= '9') || value[at] == '-';
        if (!digit) {
            ++at;
            continue;
        }
        const std::size_t end = std::min(value.find_first_of(", }", at), value.size());
        out.push_back(parseNumber(value.substr(at, end - at)));
        at = end;
    }
    return out;
}

// The text form of text[]: {plain,"quo\"ted",NULL}. NULL stands for an absent name.
std::vector<std::string> RowReader::names()
{
    std::vector<std::string> out;
    const std::string_view value = view();
    if (value.size() < 2 || value == "{}")
        return out;
    std::string item;
    bool quoted = false;
    bool wasQuoted = false;
    for (std::size_t at = 1; at < value.size(); ++at) {
        const char c = value[at];
        if (quoted && c == '\\' && at + 1 < value.size()) {
            item += value[++at];
        } else if (c == '"') {
            quoted = !quoted;
            wasQuoted = true;
        } else if (!quoted && (c == ',' || c == '}')) {
            out.push_back(!wasQuoted && item == "NULL" ? std::string() : std::move(item));
            item.clear();
            wasQuoted = false;
        } else {
            item += c;
        }
    }
    return out;
}

base::Result<Connection> Connection::open(const SourceAddress& address, std::chrono::milliseconds timeout,
                                          const base::CancelToken& cancel)
{
    const std::string display = withoutSecrets(address.connection);
    Opened opened = openConnection(address.connection, address.password, timeout, cancel);
    if (opened.end == Waited::Cancelled)
        return base::failure(base::cancelledError());
    if (opened.end == Waited::Timeout)
        return base::failure(timeoutError(display, timeout));
    Connection out(std::move(opened.connection));
    out.m_display = display;
    PGconn* raw = out.m_connection.get();
    if (PQstatus(raw) != CONNECTION_OK)
        return base::failure(connectError(raw, display));
    PQsetnonblocking(raw, 1);
    PQsetNoticeProcessor(raw, [](void*, const char*) {}, nullptr);
    return out;
}

Transport Connection::transport() const
{
    PGconn* raw = m_connection.get();
    const auto attribute = [raw](const char* name) {
        const char* value = PQsslAttribute(raw, name);
        return std::string(value ? value : "");
    };
    Transport out;
    const char* host = PQhost(raw);
    out.local = host && host[0] == '/';
    out.tls = PQsslInUse(raw) != 0;
    if (out.tls) {
        out.protocol = attribute("protocol");
        out.cipher = attribute("cipher");
    }
    PQconninfoOption* options = PQconninfo(raw);
    for (const PQconninfoOption* option = options; option && option->keyword; ++option) {
        if (std::string_view(option->keyword) == "sslmode" && option->val)
            out.mode = option->val;
    }
    PQconninfoFree(options);
    return out;
}

base::Error Connection::lostError() const
{
    return withDetail(base::message("source.lost", COFFERDAM_TR("The connection to %1 was lost while reading."), {base::text(m_display)}),
                      oneLine(PQerrorMessage(m_connection.get())));
}

base::Error Connection::resultError(const PGresult* result) const
{
    const char* state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const std::string sqlstate = state ? state : "";
    const char* primary = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    const std::string detail = oneLine(primary ? primary : PQresultErrorMessage(result));
    const auto error = [&](std::string_view id, std::string_view english) {
        return withDetail(base::message(id, english, {base::text(m_display)}), detail, sqlstate);
    };
    if (sqlstate == "57014")
        return error("source.timeout", COFFERDAM_TR("Reading %1 took longer than allowed, and the server ended it."));
    if (sqlstate == "55P03")
        return error("source.locked", COFFERDAM_TR("%1 could not be read: another session holds a lock on part of the schema."));
    if (sqlstate == "42501")
        return error("source.permission", COFFERDAM_TR("%1 could not be read: the role may not see its catalogs."));
    if (sqlstate.starts_with("57P") || sqlstate.starts_with("08") || sqlstate.empty())
        return error("source.lost", COFFERDAM_TR("The connection to %1 was lost while reading."));
    return error("source.server", COFFERDAM_TR("%1 could not be read: its server reported an error."));
}

base::Result<void> Connection::send(std::span<const Query> queries)
{
    PGconn* raw = m_connection.get();
    if (PQenterPipelineMode(raw) == 0)
        return base::failure(lostError());
    for (const Query& query : queries) {
        if (PQsendQueryParams(raw, query.sql.c_str(), 0, nullptr, nullptr, nullptr, nullptr, 0) == 0)
            return base::failure(lostError());
    }
    if (PQpipelineSync(raw) == 0)
        return base::failure(lostError());
    return {};
}

base::Result<PGresult*> Connection::nextResult(Clock::time_point deadline, const base::CancelToken& cancel)
{
    PGconn* raw = m_connection.get();
    for (;;) {
        const int unsent = PQflush(raw);
        if (unsent < 0)
            return base::failure(lostError());
        if (unsent == 0 && PQisBusy(raw) == 0)
            return PQgetResult(raw);
        const short events = unsent > 0 ? static_cast<short>(POLLIN | POLLOUT) : static_cast<short>(POLLIN);
        switch (waitForSocket(PQsocket(raw), events, deadline, cancel)) {
        case Waited::Cancelled: {
            cancelInBackground(raw);
            return base::failure(base::cancelledError());
        }
        case Waited::Timeout: {
            cancelInBackground(raw);
            return base::failure(withDetail(
                base::message("source.timeout", COFFERDAM_TR("%1 stopped answering while it was read."), {base::text(m_display)}), {}));
        }
        case Waited::Ready: break;
        }
        if (PQconsumeInput(raw) == 0)
            return base::failure(lostError());
    }
}

base::Result<void> Connection::run(std::span<const Query> queries, std::chrono::milliseconds timeout,
                                   const base::CancelToken& cancel, const base::ProgressSink& progress)
{
    COFFERDAM_TRY(send(queries));
    Takers takers(queries, cancel);
    std::size_t done = 0;
    for (const Query& query : queries) {
        if (progress)
            progress("live." + std::string(query.name), static_cast<std::int64_t>(done), static_cast<std::int64_t>(queries.size()));
        ++done;
        COFFERDAM_ASSIGN(PGresult * result, nextResult(Clock::now() + timeout, cancel));
        if (!result)
            return base::failure(lostError());
        Rows rows(result);
        const ExecStatusType status = PQresultStatus(result);
        if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK)
            return base::failure(resultError(result));
        // In a pipeline each query's results end with a null one.
        COFFERDAM_ASSIGN(PGresult * end, nextResult(Clock::now() + timeout, cancel));
        if (end) {
            PQclear(end);
            return base::failure(lostError());
        }
        takers.add(std::move(rows));
        if (takers.failed())
            return takers.finish();
    }
    COFFERDAM_ASSIGN(PGresult * sync, nextResult(Clock::now() + timeout, cancel));
    PQclear(sync);
    if (PQexitPipelineMode(m_connection.get()) == 0)
        return base::failure(lostError());
    return takers.finish();
}

} // namespace cofferdam::sources::live
