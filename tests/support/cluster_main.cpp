// cofferdam-test-cluster start FILE: leaves a server running for the tests of this ctest run and writes to FILE three lines: the
// keeper's process id, the socket's folder, the folder of the programs. It ends with `stop FILE` or when ctest is gone.
#include "scratch/server.h"

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;
using cofferdam::scratch::Server;
using namespace std::chrono_literals;

volatile std::sig_atomic_t stopAsked = 0;

void detach()
{
    setsid();
    const int null = open("/dev/null", O_RDWR);
    for (int fd : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        dup2(null, fd); // ctest waits until nobody holds its pipes
}

int keep(const fs::path& file, pid_t ctest)
{
    detach();
    std::signal(SIGTERM, [](int) { stopAsked = 1; });
    const auto server = Server::start({{}, 0, {"max_connections=60", "max_locks_per_transaction=512"}});
    const fs::path unfinished = file.string() + ".new";
    std::ofstream out(unfinished);
    if (server)
        out << getpid() << '\n' << (*server)->socketDirectory() << '\n' << (*server)->binaries().directory << '\n';
    else
        out << "0\n" << server.error().line() << '\n';
    out.close();
    fs::rename(unfinished, file);
    while (server && !stopAsked && kill(ctest, 0) == 0)
        std::this_thread::sleep_for(50ms);
    return 0;
}

int stop(const fs::path& file)
{
    std::ifstream in(file);
    pid_t keeper = 0;
    fs::path socket;
    in >> keeper >> socket;
    std::error_code error;
    fs::remove(file, error);
    if (keeper > 1 && kill(keeper, SIGTERM) == 0) {
        // The folder goes last. The process itself may stay in the table until init looks.
        for (int i = 0; i < 1000 && fs::exists(socket.parent_path(), error); ++i)
            std::this_thread::sleep_for(10ms);
    }
    return 0;
}

int start(const fs::path& file)
{
    fs::create_directories(file.parent_path());
    std::error_code error;
    fs::remove(file, error); // a file of a run that was killed; its keeper saw that ctest was gone
    const pid_t ctest = getppid();
    if (fork() == 0)
        return keep(file, ctest);
    for (int i = 0; i < 6000 && !fs::exists(file); ++i)
        std::this_thread::sleep_for(10ms);
    std::ifstream in(file);
    std::string pid;
    std::string where;
    std::getline(in, pid);
    std::getline(in, where);
    // Without a server the tests skip, each with this reason.
    std::printf("%s%s\n", pid == "0" ? "no server: " : "server in ", where.c_str());
    if (pid == "0")
        fs::remove(file, error);
    return pid.empty() ? 1 : 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc == 3 && std::strcmp(argv[1], "start") == 0)
        return start(argv[2]);
    if (argc == 3 && std::strcmp(argv[1], "stop") == 0)
        return stop(argv[2]);
    std::fputs("usage: cofferdam-test-cluster start|stop FILE\n", stderr);
    return 2;
}
