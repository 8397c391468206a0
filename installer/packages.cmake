# SPDX-License-Identifier: GPL-3.0-or-later
# Packages of what is built with the preset "package": "cpack --preset package" makes two for dpkg and, where rpmbuild is
# there, two for rpm. A server gets no window. They are for the release of the system that they are built on: a later
# Qt does not run what was linked to the HTTP server of an earlier one.
set(STATUSBRIDGE_CONTACT "The maintainers of Statusbridge <maintainers@statusbridge.example>"
    CACHE STRING "Who answers for the packages, as \"name <address>\"")
set(generated ${CMAKE_CURRENT_BINARY_DIR}/packages)

#! Sets \p result to what tells packages of this system from those of others: "1~deb12".
function(statusbridge_package_revision result)
    cmake_host_system_information(RESULT system QUERY DISTRIB_ID)
    cmake_host_system_information(RESULT release QUERY DISTRIB_VERSION_ID)
    string(REPLACE "debian" "deb" system "${system}")
    set(${result} "1~${system}${release}" PARENT_SCOPE)
endfunction()
statusbridge_package_revision(revision)

#! \p source as \p target, packed as Debian wants it, in \p folder of the component.
function(statusbridge_install_packed component source target folder)
    set(packed ${generated}/${component}/${target}.gz)
    add_custom_command(OUTPUT ${packed} DEPENDS ${source} VERBATIM
        COMMAND ${CMAKE_COMMAND} -E make_directory ${generated}/${component}
        COMMAND sh -c "gzip -9nc \"$1\" >\"$2\"" sh ${source} ${packed})
    set_property(GLOBAL APPEND PROPERTY STATUSBRIDGE_PACKED ${packed})
    install(FILES ${packed} DESTINATION ${folder} COMPONENT ${component})
endfunction()

# What Debian asks of every package: who may do what with it, and what has changed.
string(TIMESTAMP STATUSBRIDGE_DAY "%a, %d %b %Y 00:00:00 +0000" UTC)
set(STATUSBRIDGE_PACKAGE_VERSION "${PROJECT_VERSION}-${revision}")
configure_file(debian/changelog.template ${generated}/changelog @ONLY)
set(packages_program statusbridge)
set(packages_console statusbridge-console)
foreach(component program console)
    if(component STREQUAL console AND NOT STATUSBRIDGE_CONSOLE)
        continue()
    endif()
    set(folder ${CMAKE_INSTALL_DATADIR}/doc/${packages_${component}})
    statusbridge_install_packed(${component} ${generated}/changelog changelog.Debian ${folder})
    install(FILES debian/copyright DESTINATION ${folder} COMPONENT ${component})
endforeach()
statusbridge_install_packed(program ${CMAKE_SOURCE_DIR}/CHANGELOG.md changelog ${CMAKE_INSTALL_DATADIR}/doc/statusbridge)
statusbridge_install_packed(program ${CMAKE_BINARY_DIR}/app/documents/statusbridge.1 statusbridge.1
    ${CMAKE_INSTALL_MANDIR}/man1)
statusbridge_install_packed(program ${CMAKE_BINARY_DIR}/app/documents/statusbridge.toml.5 statusbridge.toml.5
    ${CMAKE_INSTALL_MANDIR}/man5)
get_property(packed GLOBAL PROPERTY STATUSBRIDGE_PACKED)
add_custom_target(statusbridge_packed ALL DEPENDS ${packed})
add_dependencies(statusbridge_packed statusbridge_pages)

# What it is made of. Qt loads the driver of SQLite, too.
find_package(Python3 REQUIRED COMPONENTS Interpreter)
set(bill ${generated}/statusbridge.spdx.json)
set(parts statusbridge)
set(part_files $<TARGET_FILE:statusbridge>)
if(STATUSBRIDGE_CONSOLE)
    list(APPEND parts statusbridge_console)
    list(APPEND part_files $<TARGET_FILE:statusbridge_console>)
endif()
add_custom_command(OUTPUT ${bill} VERBATIM
    DEPENDS ${parts} ${CMAKE_CURRENT_SOURCE_DIR}/sbom.py
    COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/sbom.py ${PROJECT_VERSION} ${bill} ${part_files}
            --with libqsqlite.so=${QT6_INSTALL_PREFIX}/${QT6_INSTALL_PLUGINS}/sqldrivers/libqsqlite.so)
add_custom_target(statusbridge_bill ALL DEPENDS ${bill})
install(FILES ${bill} DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/statusbridge COMPONENT program)

set(CPACK_PACKAGE_NAME statusbridge)
set(CPACK_PACKAGE_CONTACT "${STATUSBRIDGE_CONTACT}")
set(CPACK_PACKAGING_INSTALL_PREFIX ${CMAKE_INSTALL_PREFIX})
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_COMPONENTS_ALL program)
set(CPACK_COMPONENT_PROGRAM_DESCRIPTION
"Webhooks say that a message was sent, delivered, read or failed. Statusbridge
finds the record with the same queue id in a Zoho Creator application and
writes the strongest status into it.

This is the program without a window: the service with its HTTP API and its
receiver of webhooks, and the command line.")
set(CPACK_GENERATOR)

find_program(DPKG_PROGRAM dpkg)
if(DPKG_PROGRAM)
    list(APPEND CPACK_GENERATOR DEB)
endif()
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_ENABLE_COMPONENT_DEPENDS ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE ${revision})
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME statusbridge)
# Qt finds the drivers of the databases while it runs, which no tool can see; nor who makes a user, or whom TLS trusts.
set(CPACK_DEBIAN_PROGRAM_PACKAGE_DEPENDS
    "ca-certificates, libqt6sql6-sqlite, systemd | systemd-standalone-sysusers, systemd | systemd-standalone-tmpfiles")
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SUGGESTS "libqt6sql6-psql, libqt6sql6-mysql, statusbridge-console")
set(CPACK_DEBIAN_PROGRAM_PACKAGE_CONTROL_EXTRA)
foreach(script postinst prerm postrm)
    configure_file(debian/${script}.in ${generated}/${script} @ONLY
        FILE_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
    list(APPEND CPACK_DEBIAN_PROGRAM_PACKAGE_CONTROL_EXTRA ${generated}/${script})
endforeach()

find_program(RPMBUILD_PROGRAM rpmbuild)
if(RPMBUILD_PROGRAM)
    list(APPEND CPACK_GENERATOR RPM)
endif()
set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_RELEASE 1)
set(CPACK_RPM_PACKAGE_RELEASE_DIST ON)
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
set(CPACK_RPM_PACKAGE_GROUP "Applications/Internet")
set(CPACK_RPM_PACKAGE_VENDOR "The maintainers of Statusbridge")
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
set(CPACK_RPM_PROGRAM_PACKAGE_NAME statusbridge)
set(CPACK_RPM_PROGRAM_PACKAGE_SUMMARY "Carries WhatsApp delivery statuses into Zoho Creator")
set(CPACK_RPM_PROGRAM_PACKAGE_REQUIRES "ca-certificates, systemd")
foreach(moment post preun postun)
    configure_file(rpm/${moment}.in ${generated}/rpm-${moment} @ONLY)
endforeach()
set(CPACK_RPM_PROGRAM_POST_INSTALL_SCRIPT_FILE ${generated}/rpm-post)
set(CPACK_RPM_PROGRAM_PRE_UNINSTALL_SCRIPT_FILE ${generated}/rpm-preun)
set(CPACK_RPM_PROGRAM_POST_UNINSTALL_SCRIPT_FILE ${generated}/rpm-postun)
# Folders that belong to others.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/lib/systemd /usr/lib/systemd/system /usr/lib/sysusers.d /usr/lib/tmpfiles.d /usr/libexec
    /usr/${CMAKE_INSTALL_LIBDIR} /usr/share/bash-completion /usr/share/bash-completion/completions /usr/share/zsh
    /usr/share/zsh/vendor-completions /usr/share/zsh/site-functions /usr/share/fish /usr/share/fish/vendor_completions.d
    /usr/share/applications /usr/share/metainfo /usr/share/icons /usr/share/icons/hicolor
    /usr/share/icons/hicolor/scalable /usr/share/icons/hicolor/scalable/apps /usr/share/man /usr/share/man/man1
    /usr/share/man/man5 /usr/share/doc)

if(STATUSBRIDGE_CONSOLE)
    list(APPEND CPACK_COMPONENTS_ALL console)
    set(CPACK_COMPONENT_CONSOLE_DEPENDS program)
    set(CPACK_COMPONENT_CONSOLE_DESCRIPTION
"The console of Statusbridge shows support staff at a glance whether all
statuses are carried over, where a message is, and what to do if Zoho refuses
a record. It runs the same engine as the service.")
    set(CPACK_DEBIAN_CONSOLE_PACKAGE_NAME statusbridge-console)
    # The fonts are for Hindi and Arabic.
    # Loaded while it runs: the keychain of the desktop, windows on X11 and Wayland, and the icons. The plugins for these
    # are a package of their own since Qt 6.6.
    set(CPACK_DEBIAN_CONSOLE_PACKAGE_DEPENDS
        "libsecret-1-0, qt6-qpa-plugins, qt6-svg-plugins | libqt6svg6 (<< 6.6)")
    set(CPACK_DEBIAN_CONSOLE_PACKAGE_RECOMMENDS "qt6-wayland, qt6-translations-l10n, fonts-noto-core")
    set(CPACK_RPM_CONSOLE_PACKAGE_NAME statusbridge-console)
    set(CPACK_RPM_CONSOLE_PACKAGE_SUMMARY "The window of Statusbridge")
    set(CPACK_RPM_CONSOLE_PACKAGE_REQUIRES "statusbridge = ${PROJECT_VERSION}, qt6-qtsvg")
    set(CPACK_RPM_CONSOLE_PACKAGE_SUGGESTS libsecret)
endif()
include(CPack)
