# SPDX-License-Identifier: GPL-3.0-or-later
# Two Debian packages, so that a server gets no window: "cpack" in a release build makes them. Configure that with
# CMAKE_INSTALL_PREFIX=/usr, since the unit of the service names the path of the program.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME statusbridge)
set(CPACK_PACKAGE_CONTACT "The maintainers of Statusbridge")
set(CPACK_PACKAGING_INSTALL_PREFIX ${CMAKE_INSTALL_PREFIX})
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL program)
set(CPACK_COMPONENT_PROGRAM_DESCRIPTION
    "Carries WhatsApp delivery statuses into Zoho Creator\n The service with its HTTP API, and the command line.")

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_ENABLE_COMPONENT_DEPENDS ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME statusbridge)
# Qt finds the drivers of the databases while it runs, which no tool can see.
set(CPACK_DEBIAN_PROGRAM_PACKAGE_DEPENDS libqt6sql6-sqlite)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SUGGESTS "libqt6sql6-psql, libqt6sql6-mysql, statusbridge-console")

if(STATUSBRIDGE_CONSOLE)
    list(APPEND CPACK_COMPONENTS_ALL console)
    set(CPACK_COMPONENT_CONSOLE_DEPENDS program)
    set(CPACK_COMPONENT_CONSOLE_DESCRIPTION
        "Carries WhatsApp delivery statuses into Zoho Creator: the window\n For workstations; it runs the same engine.")
    set(CPACK_DEBIAN_CONSOLE_PACKAGE_NAME statusbridge-console)
    set(CPACK_DEBIAN_CONSOLE_PACKAGE_RECOMMENDS "qt6-wayland, qt6-translations-l10n")
endif()
include(CPack)
