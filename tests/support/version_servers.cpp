#include "support/version_servers.h"

#include <QDir>
#include <QTest>

#include <map>
#include <memory>

namespace cofferdam::test {

const scratch::Server* serverOf(int major)
{
    static std::map<int, std::unique_ptr<scratch::Server>> servers;
    const auto known = servers.find(major);
    if (known != servers.end())
        return known->second.get();
    scratch::ServerOptions options;
    options.settings = {"max_locks_per_transaction=512"};
    options.majorVersion = major;
    const QString fetched = QString("%1/%2/native/bin").arg(qEnvironmentVariable("COFFERDAM_SERVERS")).arg(major);
    if (QDir(fetched).exists())
        options.binaryDirectory = fetched.toStdString();
    auto started = scratch::Server::start(options);
    return (servers[major] = started ? std::move(*started) : nullptr).get();
}

namespace {

QByteArray run(const QString& connection, const QByteArray& script)
{
    // psql takes the shell's place: one that outlived it would go on loading under a test that reads.
    const auto ran = runProgram("/bin/sh", {"-c", "exec \"$0\" -X -q -d \"$1\" -f - 2>&1 >/dev/null", postgresProgram("psql"), connection}, script,
                                {"PGOPTIONS=-c client_min_messages=error"}, 600);
    if (!ran) {
        QTest::qFail(ran.error().line().c_str(), __FILE__, __LINE__);
        return {};
    }
    // Settings of other versions say nothing about the schema.
    QByteArray errors;
    for (const QByteArray& line : ran->split('\n')) {
        if (line.contains("ERROR:") && !line.contains("unrecognized configuration parameter"))
            errors += line + '\n';
    }
    return errors;
}

} // namespace

Loaded::Loaded(const scratch::Server& server, const QByteArray& script)
{
    static int counter = 0;
    m_name = "v" + QByteArray::number(++counter);
    // The administrator's: COPY, extensions and event triggers are part of the fixtures.
    m_server = QString::fromStdString(server.connectionString("postgres", scratch::Role::Administrator));
    run(m_server, "DO $$ BEGIN CREATE ROLE live_reader; CREATE ROLE live_writer; CREATE ROLE live_boss;"
                  " EXCEPTION WHEN duplicate_object THEN NULL; END $$; \n CREATE DATABASE " + m_name + " TEMPLATE template0;");
    m_connection = server.connectionString(m_name.toStdString(), scratch::Role::Administrator);
    m_errors = run(QString::fromStdString(m_connection), script);
}

// Subscriptions would be in the way of some; the server goes with the program.
Loaded::~Loaded() { run(m_server, "DROP DATABASE IF EXISTS " + m_name + ";"); }

} // namespace cofferdam::test
