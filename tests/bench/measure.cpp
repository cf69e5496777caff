#include "measure.h"

#include <algorithm>
#include <chrono>
#include <sys/resource.h>

namespace cofferdam::bench {
namespace {

double milliseconds(const timeval& time)
{
    return static_cast<double>(time.tv_sec) * 1000.0 + static_cast<double>(time.tv_usec) / 1000.0;
}

double processorTime()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

} // namespace

Sample measure(const std::function<void()>& work)
{
    const auto began = std::chrono::steady_clock::now();
    const double cpu = processorTime();
    work();
    const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - began;
    return {processorTime() - cpu, wall.count()};
}

double Samples::sorted(double Sample::*member, bool median) const
{
    std::vector<double> values;
    for (const Sample& sample : m_samples)
        values.push_back(sample.*member);
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[median ? values.size() / 2 : 0];
}

double Samples::minimumCpu() const { return sorted(&Sample::cpu, false); }
double Samples::medianCpu() const { return sorted(&Sample::cpu, true); }
double Samples::medianWall() const { return sorted(&Sample::wall, true); }

Sample Samples::sum() const
{
    Sample sum;
    for (const Sample& sample : m_samples) {
        sum.cpu += sample.cpu;
        sum.wall += sample.wall;
    }
    return sum;
}

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024.0;
}

} // namespace cofferdam::bench
