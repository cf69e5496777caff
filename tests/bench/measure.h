#pragma once
#include <functional>
#include <string>
#include <vector>

namespace cofferdam::bench {

/// Milliseconds of one execution: processor time of all threads, and by the clock.
struct Sample {
    double cpu = 0;
    double wall = 0;
};

Sample measure(const std::function<void()>& work);

/// What several executions of one thing took.
class Samples {
public:
    void add(Sample sample) { m_samples.push_back(sample); }
    double minimumCpu() const;
    double medianCpu() const;
    double medianWall() const;
    Sample sum() const;

private:
    double sorted(double Sample::*member, bool median) const;
    std::vector<Sample> m_samples;
};

/// Highest resident size of this process so far, in MB.
double peakMegabytes();

} // namespace cofferdam::bench
