#include "connections/desktop_keychain.h"

#include <qt6keychain/keychain.h>

namespace cofferdam::gui {

namespace {

const QString service = QStringLiteral("cofferdam");

Keychain::Answer answerOf(const QKeychain::Job& job)
{
    Keychain::Answer answer;
    answer.good = job.error() == QKeychain::NoError;
    answer.absent = job.error() == QKeychain::EntryNotFound;
    if (!answer.good && !answer.absent)
        answer.error = job.errorString().simplified();
    return answer;
}

template <typename Job, typename Finished>
void start(Job* job, const QString& key, Finished finished)
{
    job->setInsecureFallback(false);
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, finished = std::move(finished)] { finished(*job); });
    job->start();
}

} // namespace

void DesktopKeychain::read(const QString& key, Done done)
{
    start(new QKeychain::ReadPasswordJob(service), key, [done = std::move(done)](const QKeychain::ReadPasswordJob& job) {
        Answer answer = answerOf(job);
        if (answer.good)
            answer.text = job.textData();
        done(answer);
    });
}

void DesktopKeychain::write(const QString& key, const QString& text, Done done)
{
    auto* job = new QKeychain::WritePasswordJob(service);
    job->setTextData(text);
    start(job, key, [done = std::move(done)](const QKeychain::WritePasswordJob& finished) { done(answerOf(finished)); });
}

void DesktopKeychain::remove(const QString& key, Done done)
{
    start(new QKeychain::DeletePasswordJob(service), key, [done = std::move(done)](const QKeychain::DeletePasswordJob& job) { done(answerOf(job)); });
}

} // namespace cofferdam::gui
