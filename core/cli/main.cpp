#include "application.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    // Sources may start helper processes (a scratch server, git), which need Qt's application object; nothing runs its event loop.
    const QCoreApplication application(argc, argv);
    return cofferdam::cli::run(argc, argv);
}
