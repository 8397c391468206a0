// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

// What starting costs a program that does nothing.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    return 0;
}
