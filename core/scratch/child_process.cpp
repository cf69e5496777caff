#include "child_process.h"

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace cofferdam::scratch {

using base::failure;
using base::message;

namespace {

/// Exit statuses by which a child tells that it failed before the program ran.
enum ChildFailure { CannotPrepare = 126, CannotExecute = 127 };

struct ExecArguments {
    std::vector<std::string> strings;
    std::vector<char*> pointers;

    explicit ExecArguments(std::vector<std::string> values) : strings(std::move(values))
    {
        for (auto& value : strings)
            pointers.push_back(value.data());
        pointers.push_back(nullptr);
    }
};

bool redirectTo(const char* outputFile)
{
    const int input = open("/dev/null", O_RDONLY);
    const int output = open(outputFile, O_WRONLY | O_APPEND | O_CREAT, 0600);
    return input >= 0 && output >= 0 && dup2(input, STDIN_FILENO) >= 0 && dup2(output, STDOUT_FILENO) >= 0
        && dup2(output, STDERR_FILENO) >= 0;
}

/// Between fork and exec: only async-signal-safe calls, everything was prepared by the parent.
[[noreturn]] void becomeProgram(const Command& command, const char* outputFile, ExecArguments& arguments,
                                ExecArguments& environment, pid_t parent)
{
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    signal(SIGPIPE, SIG_DFL);
    // A Ctrl-C in the terminal is for us: we stop the server ourselves.
    setpgid(0, 0);
    umask(0077);
    // The output file is opened before the rights are dropped: its folder belongs to us.
    if (!redirectTo(outputFile) || !assumeIdentity(command.identity) || chdir(command.workingDirectory.c_str()) != 0)
        _exit(CannotPrepare);
    // After setuid, which clears it.
    prctl(PR_SET_PDEATHSIG, SIGINT);
    if (getppid() != parent)
        _exit(CannotPrepare);
    close_range(STDERR_FILENO + 1, ~0U, 0);
    execve(command.program.c_str(), arguments.pointers.data(), environment.pointers.data());
    _exit(CannotExecute);
}

base::Error cannotRun(const Command& command, std::string detail)
{
    const auto name = std::filesystem::path(command.program).filename().string();
    return {message("scratch.program-failed", COFFERDAM_TR("%1 of the scratch server failed."), {base::text(name)}), {}, {}, std::move(detail)};
}

} // namespace

base::Result<pid_t> spawn(const Command& command)
{
    std::vector<std::string> values{command.program};
    values.insert(values.end(), command.arguments.begin(), command.arguments.end());
    ExecArguments arguments(std::move(values));
    ExecArguments environment({"PATH=/usr/bin:/bin", "LC_ALL=C", "TZ=UTC", "HOME=" + command.workingDirectory});
    const char* outputFile = command.outputFile.empty() ? "/dev/null" : command.outputFile.c_str();
    const pid_t parent = getpid();
    const pid_t child = fork();
    if (child == 0)
        becomeProgram(command, outputFile, arguments, environment, parent);
    if (child < 0)
        return failure(cannotRun(command, std::strerror(errno)));
    return child;
}

base::Result<void> run(const Command& command, const base::CancelToken& cancel)
{
    COFFERDAM_ASSIGN(const pid_t child, spawn(command));
    int status = 0;
    for (;;) {
        const pid_t ended = waitpid(child, &status, WNOHANG);
        if (ended == child)
            break;
        if (ended < 0 && errno != EINTR)
            return failure(cannotRun(command, std::strerror(errno)));
        if (cancel.cancelled()) {
            kill(-child, SIGKILL);
            kill(child, SIGKILL);
            while (waitpid(child, &status, 0) < 0 && errno == EINTR) {}
            return failure(base::cancelledError());
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
        return {};
    std::string detail = lastLines(command.outputFile);
    if (detail.empty() && WIFEXITED(status) && WEXITSTATUS(status) == CannotPrepare)
        detail = "could not take the rights of another user or enter the directory";
    else if (detail.empty() && WIFEXITED(status) && WEXITSTATUS(status) == CannotExecute)
        detail = "could not be executed";
    return failure(cannotRun(command, std::move(detail)));
}

std::string lastLines(const std::string& path)
{
    constexpr std::streamoff wanted = 600;
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    if (path.empty() || !file)
        return {};
    const std::streamoff size = file.tellg();
    file.seekg(size > wanted ? size - wanted : 0);
    std::string out(static_cast<std::size_t>(size > wanted ? wanted : size), '\0');
    file.read(out.data(), static_cast<std::streamsize>(out.size()));
    for (char& c : out) {
        if (static_cast<unsigned char>(c) < 0x20)
            c = ' ';
    }
    while (!out.empty() && out.back() == ' ')
        out.pop_back();
    return out;
}

} // namespace cofferdam::scratch
