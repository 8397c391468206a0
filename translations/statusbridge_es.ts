<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AppStateText</name>
    <message>
        <source>Next cycle %1.</source>
        <translation>Próximo ciclo: %1.</translation>
    </message>
    <message>
        <source>Zoho&apos;s words: “%1”.</source>
        <translation>Mensaje de Zoho: «%1».</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Desde: %1.</translation>
    </message>
    <message>
        <source>The database does not answer</source>
        <translation>La base de datos no responde</translation>
    </message>
    <message>
        <source>Open the s&amp;ettings</source>
        <translation>Abrir los &amp;ajustes</translation>
    </message>
    <message>
        <source>The database is locked by another program</source>
        <translation>Otro programa tiene bloqueada la base de datos</translation>
    </message>
    <message>
        <source>It goes on by itself as soon as that program lets go of it. Nothing is lost.</source>
        <translation>Sigue por sí solo en cuanto ese programa la suelte. No se pierde nada.</translation>
    </message>
    <message>
        <source>The database file is missing</source>
        <translation>Falta el archivo de la base de datos</translation>
    </message>
    <message>
        <source>If it was moved, put it back or choose it in the settings. If there never was one, set up the database there.</source>
        <translation>Si se movió, devuélvalo a su sitio o elíjalo en los ajustes. Si nunca existió, prepare allí la base de datos.</translation>
    </message>
    <message>
        <source>The database is not set up yet</source>
        <translation>La base de datos aún no está preparada</translation>
    </message>
    <message>
        <source>Set &amp;up the database</source>
        <translation>Preparar la &amp;base de datos</translation>
    </message>
    <message>
        <source>Not connected to Zoho</source>
        <translation>Sin conexión con Zoho</translation>
    </message>
    <message>
        <source>Nothing is carried over until Statusbridge is connected. No webhook is lost meanwhile.</source>
        <translation>No se transfiere nada hasta que Statusbridge esté conectado. Mientras tanto no se pierde ningún webhook.</translation>
    </message>
    <message>
        <source>Co&amp;nnect …</source>
        <translation>Co&amp;nectar …</translation>
    </message>
    <message>
        <source>Zoho refused the token: reconnect</source>
        <translation>Zoho rechazó el token: vuelva a conectar</translation>
    </message>
    <message>
        <source>Zoho does not know the client id or its secret: check both in the settings. No webhook is lost meanwhile.</source>
        <translation>Zoho no conoce el ID de cliente o su secreto: compruebe ambos en los ajustes. Mientras tanto no se pierde ningún webhook.</translation>
    </message>
    <message>
        <source>The connection was revoked or has expired. No webhook is lost meanwhile.</source>
        <translation>La conexión se revocó o ha caducado. Mientras tanto no se pierde ningún webhook.</translation>
    </message>
    <message>
        <source>Reco&amp;nnect …</source>
        <translation>Volver a co&amp;nectar …</translation>
    </message>
    <message>
        <source>The connection lacks a scope: reconnect</source>
        <translation>A la conexión le falta un permiso: vuelva a conectar</translation>
    </message>
    <message>
        <source>It was made without a scope that reading and updating records needs.</source>
        <translation>Se creó sin un ámbito (scope) necesario para leer y actualizar registros.</translation>
    </message>
    <message>
        <source>The calls of the day are used up until %1</source>
        <translation>Cuota diaria agotada hasta: %1</translation>
    </message>
    <message>
        <source>Zoho takes no more calls today. Cycles go on by themselves after that.</source>
        <translation>Zoho no acepta más llamadas hoy. Después los ciclos siguen por sí solos.</translation>
    </message>
    <message>
        <source>Nothing passes until something is changed</source>
        <translation>No pasa nada hasta que se cambie algo</translation>
    </message>
    <message>
        <source>Zoho does not answer</source>
        <translation>Zoho no responde</translation>
    </message>
    <message>
        <source>It can&apos;t be reached, or is too slow. What waits is kept.</source>
        <translation>No se puede contactar con él o es demasiado lento. Lo que espera se conserva.</translation>
    </message>
    <message>
        <source>The last cycle failed</source>
        <translation>El último ciclo falló</translation>
    </message>
    <message>
        <source>No instance is running that could begin a cycle</source>
        <translation>Ninguna instancia activa puede empezar un ciclo</translation>
    </message>
    <message numerus="yes">
        <source>This clock is %Ln minute(s) ahead</source>
        <translation>
            <numerusform>Este reloj va adelantado %Ln minuto</numerusform>
            <numerusform>Este reloj va adelantado %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This clock is %Ln minute(s) behind</source>
        <translation>
            <numerusform>Este reloj va atrasado %Ln minuto</numerusform>
            <numerusform>Este reloj va atrasado %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this machine differs from the database&apos;s. Set it, or the day&apos;s calls and the times of statuses are misjudged.</source>
        <translation>El reloj de este equipo difiere del de la base de datos. Póngalo en hora; si no, las llamadas del día y las horas de los estados se calculan mal.</translation>
    </message>
    <message>
        <source>Not started on this instance</source>
        <translation>No iniciado en esta instancia</translation>
    </message>
    <message>
        <source>The scheduler does not run</source>
        <translation>El planificador no está en marcha</translation>
    </message>
    <message>
        <source>Stopped by %1 at %2</source>
        <translation>Detenido por %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) not carried over</source>
        <translation>
            <numerusform>%Ln registro no transferido</numerusform>
            <numerusform>%Ln registros no transferidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) parked</source>
        <translation>
            <numerusform>%Ln registro apartado</numerusform>
            <numerusform>%Ln registros apartados</numerusform>
        </translation>
    </message>
    <message>
        <source>The cycle that was asked for has not begun</source>
        <translation>El ciclo solicitado no ha empezado</translation>
    </message>
    <message>
        <source>No cycle begins by itself, in any instance, until somebody starts it.</source>
        <translation>Ningún ciclo empieza por sí solo, en ninguna instancia, hasta que alguien inicie el planificador.</translation>
    </message>
    <message>
        <source>They are tried again.</source>
        <translation>Se volverán a intentar.</translation>
    </message>
    <message>
        <source>Show the&amp;m</source>
        <translation>&amp;Mostrarlos</translation>
    </message>
    <message>
        <source>Zoho refused them too often. Everything else is carried over.</source>
        <translation>Zoho los rechazó demasiadas veces. Todo lo demás se transfiere.</translation>
    </message>
    <message>
        <source>The last cycle was cancelled</source>
        <translation>El último ciclo se canceló</translation>
    </message>
    <message numerus="yes">
        <source>%Ln queue id(s) wait for the next one.</source>
        <translation>
            <numerusform>%Ln ID de cola espera al próximo ciclo.</numerusform>
            <numerusform>%Ln ID de cola esperan al próximo ciclo.</numerusform>
        </translation>
    </message>
    <message>
        <source>All carried over</source>
        <translation>Todo transferido</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up at about %1</source>
        <translation>Las llamadas de hoy se agotan hacia: %1</translation>
    </message>
    <message numerus="yes">
        <source>They are shared out among the cycles: what matters most goes first, and %Ln status(es) wait.</source>
        <translation>
            <numerusform>Se reparten entre los ciclos: lo más importante va primero, y %Ln estado espera.</numerusform>
            <numerusform>Se reparten entre los ciclos: lo más importante va primero, y %Ln estados esperan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready for the first cycle</source>
        <translation>Listo para el primer ciclo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new status(es) wait for the next cycle</source>
        <translation>
            <numerusform>%Ln estado nuevo espera al próximo ciclo</numerusform>
            <numerusform>%Ln estados nuevos esperan al próximo ciclo</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose in the settings what it stands for.</source>
        <translation>Elija en los ajustes qué significa.</translation>
    </message>
    <message>
        <source>Give it a &amp;meaning</source>
        <translation>Darle un &amp;significado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln queue id(s) have no record at Zoho yet.</source>
        <translation>
            <numerusform>%Ln ID de cola aún no tiene registro en Zoho.</numerusform>
            <numerusform>%Ln ID de cola aún no tienen registro en Zoho.</numerusform>
        </translation>
    </message>
    <message>
        <source>it waits for the database</source>
        <translation>espera a la base de datos</translation>
    </message>
    <message>
        <source>it gives no sign of life</source>
        <translation>no da señales de vida</translation>
    </message>
    <message>
        <source>Asking the database …</source>
        <translation>Consultando la base de datos …</translation>
    </message>
    <message>
        <source>A cycle is running</source>
        <translation>Hay un ciclo en curso</translation>
    </message>
    <message>
        <source>Run by %1.</source>
        <translation>Lo ejecuta %1.</translation>
    </message>
    <message>
        <source>runs no cycles</source>
        <translation>no ejecuta ciclos</translation>
    </message>
    <message>
        <source>not started on this instance</source>
        <translation>no iniciado en esta instancia</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectado</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Token rechazado</translation>
    </message>
    <message>
        <source>Scope missing</source>
        <translation>Falta un permiso</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(vacío)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) are unknown: %1</source>
        <translation>
            <numerusform>%Ln palabra desconocida: %1</numerusform>
            <numerusform>%Ln palabras desconocidas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Running, at the times of %1</source>
        <translation>Activo, a las horas de %1</translation>
    </message>
    <message numerus="yes">
        <source>Running, every %Ln minute(s)</source>
        <translation>
            <numerusform>Activo, cada %Ln minuto</numerusform>
            <numerusform>Activo, cada %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Run by other instances</source>
        <translation>Lo ejecutan otras instancias</translation>
    </message>
    <message>
        <source>Run by no instance</source>
        <translation>Ninguna instancia lo ejecuta</translation>
    </message>
    <message>
        <source>Run by other instances, not started here</source>
        <translation>Lo ejecutan otras instancias; no iniciado aquí</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation>Aún sin preparar</translation>
    </message>
    <message>
        <source>A cycle was asked for by %1 at %2</source>
        <translation>%1 solicitó un ciclo (%2)</translation>
    </message>
    <message>
        <source>Next cycle: now</source>
        <translation>Próximo ciclo: ahora</translation>
    </message>
    <message>
        <source>Next cycle %1, in %2</source>
        <translation>Próximo ciclo: %1, en %2</translation>
    </message>
    <message>
        <source>The server does not let you in</source>
        <translation>El servidor no le deja entrar</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>El servidor no responde</translation>
    </message>
    <message>
        <source>the API user %1</source>
        <translation>el usuario de la API %1</translation>
    </message>
    <message>
        <source>the API token %1</source>
        <translation>el token de la API %1</translation>
    </message>
    <message>
        <source>Those that are not parked are tried again.</source>
        <translation>Los que no están apartados se vuelven a intentar.</translation>
    </message>
    <message>
        <source>This window runs it.</source>
        <translation>Lo ejecuta esta ventana.</translation>
    </message>
    <message>
        <source>The database is of a newer version</source>
        <translation>La base de datos es de una versión más nueva</translation>
    </message>
    <message>
        <source>The database has to be upgraded</source>
        <translation>Hay que actualizar la base de datos</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Aún no probado</translation>
    </message>
    <message>
        <source>The next cycle asks Zoho</source>
        <translation>El próximo ciclo pregunta a Zoho</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De qué</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>cambios</translation>
    </message>
    <message>
        <source>cycle asked for</source>
        <translation>ciclo solicitado</translation>
    </message>
    <message>
        <source>cycle ended</source>
        <translation>ciclo terminado</translation>
    </message>
    <message>
        <source>scheduler started</source>
        <translation>planificador iniciado</translation>
    </message>
    <message>
        <source>scheduler stopped</source>
        <translation>planificador detenido</translation>
    </message>
    <message>
        <source>records retried</source>
        <translation>registros reintentados</translation>
    </message>
    <message>
        <source>records released</source>
        <translation>registros liberados</translation>
    </message>
    <message>
        <source>queue id asked for again</source>
        <translation>ID de cola consultado de nuevo</translation>
    </message>
    <message>
        <source>Zoho connected</source>
        <translation>Zoho conectado</translation>
    </message>
    <message>
        <source>Zoho disconnected</source>
        <translation>Zoho desconectado</translation>
    </message>
    <message>
        <source>setting changed</source>
        <translation>ajuste cambiado</translation>
    </message>
    <message>
        <source>secret changed</source>
        <translation>secreto cambiado</translation>
    </message>
    <message>
        <source>user added</source>
        <translation>usuario añadido</translation>
    </message>
    <message>
        <source>role changed</source>
        <translation>rol cambiado</translation>
    </message>
    <message>
        <source>user removed</source>
        <translation>usuario eliminado</translation>
    </message>
    <message>
        <source>token added</source>
        <translation>token añadido</translation>
    </message>
    <message>
        <source>token revoked</source>
        <translation>token revocado</translation>
    </message>
    <message>
        <source>person forgotten</source>
        <translation>persona olvidada</translation>
    </message>
    <message>
        <source>rows opened for another target</source>
        <translation>filas abiertas para otro destino</translation>
    </message>
    <message>
        <source>tables made or changed</source>
        <translation>tablas creadas o cambiadas</translation>
    </message>
    <message>
        <source>backup restored</source>
        <translation>copia de seguridad restaurada</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>línea de comandos</translation>
    </message>
    <message>
        <source>window</source>
        <translation>ventana</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>usuario de la API</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>token de la API</translation>
    </message>
    <message>
        <source>its machine</source>
        <translation>su equipo</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Sincronizar ahora</translation>
    </message>
    <message>
        <source>Runs a cycle now; the next one is due as before.</source>
        <translation>Ejecuta un ciclo ahora; el siguiente toca a su hora.</translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation>Simula&amp;ción</translation>
    </message>
    <message>
        <source>Shows what a cycle would do, and changes nothing.</source>
        <translation>Muestra lo que haría un ciclo, sin cambiar nada.</translation>
    </message>
    <message>
        <source>&amp;Cancel the cycle</source>
        <translation>Canc&amp;elar el ciclo</translation>
    </message>
    <message>
        <source>Ends the running cycle cleanly, whichever instance runs it.</source>
        <translation>Termina limpiamente el ciclo en curso, sea cual sea la instancia que lo ejecuta.</translation>
    </message>
    <message>
        <source>S&amp;tart the scheduler</source>
        <translation>&amp;Iniciar el planificador</translation>
    </message>
    <message>
        <source>Lets cycles begin by themselves, in all instances.</source>
        <translation>Deja que los ciclos empiecen por sí solos, en todas las instancias.</translation>
    </message>
    <message>
        <source>St&amp;op the scheduler</source>
        <translation>&amp;Detener el planificador</translation>
    </message>
    <message>
        <source>No cycle begins by itself until somebody starts the scheduler again.</source>
        <translation>Ningún ciclo empieza por sí solo hasta que alguien vuelva a iniciar el planificador.</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>How everything stands.</source>
        <translation>Cómo está todo.</translation>
    </message>
    <message>
        <source>&amp;Delivery</source>
        <translation>&amp;Entrega</translation>
    </message>
    <message>
        <source>What became of the messages: delivered, read, failed, pending.</source>
        <translation>Qué fue de los mensajes: entregados, leídos, fallidos, pendientes.</translation>
    </message>
    <message>
        <source>C&amp;ycles</source>
        <translation>&amp;Ciclos</translation>
    </message>
    <message>
        <source>All cycles, and what each did to every record.</source>
        <translation>Todos los ciclos y lo que hizo cada uno con cada registro.</translation>
    </message>
    <message>
        <source>&amp;Lookup</source>
        <translation>C&amp;onsulta</translation>
    </message>
    <message>
        <source>Where is my message?</source>
        <translation>¿Dónde está mi mensaje?</translation>
    </message>
    <message>
        <source>&amp;Parked records</source>
        <translation>Registros &amp;apartados</translation>
    </message>
    <message>
        <source>Records that Zoho refused too often.</source>
        <translation>Registros que Zoho rechazó demasiadas veces.</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>&amp;Log</translation>
    </message>
    <message>
        <source>What the program says while it works.</source>
        <translation>Lo que dice el programa mientras trabaja.</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>A&amp;justes</translation>
    </message>
    <message>
        <source>Zoho, database, schedule, API and users.</source>
        <translation>Zoho, base de datos, horario, API y usuarios.</translation>
    </message>
    <message>
        <source>Cha&amp;nges</source>
        <translation>Ca&amp;mbios</translation>
    </message>
    <message>
        <source>Who changed what, from where and when.</source>
        <translation>Quién cambió qué, desde dónde y cuándo.</translation>
    </message>
    <message>
        <source>&amp;Find a message …</source>
        <translation>&amp;Buscar un mensaje …</translation>
    </message>
    <message>
        <source>Looks up a queue id, message id or phone number.</source>
        <translation>Busca un ID de cola, un ID de mensaje o un número de teléfono.</translation>
    </message>
    <message>
        <source>Refre&amp;sh</source>
        <translation>Ac&amp;tualizar</translation>
    </message>
    <message>
        <source>Asks the database again.</source>
        <translation>Vuelve a preguntar a la base de datos.</translation>
    </message>
    <message>
        <source>Retr&amp;y selected</source>
        <translation>&amp;Reintentar la selección</translation>
    </message>
    <message>
        <source>Tries the selected records again in a cycle that starts now.</source>
        <translation>Vuelve a intentar los registros seleccionados en un ciclo que empieza ahora.</translation>
    </message>
    <message>
        <source>Retry &amp;all failed</source>
        <translation>Reintentar &amp;todos los fallidos</translation>
    </message>
    <message>
        <source>Tries all failed and parked records of this cycle again.</source>
        <translation>Vuelve a intentar todos los registros fallidos y apartados de este ciclo.</translation>
    </message>
    <message>
        <source>Re&amp;lease selected</source>
        <translation>&amp;Liberar la selección</translation>
    </message>
    <message>
        <source>The next cycle tries the selected records again.</source>
        <translation>El próximo ciclo vuelve a intentar los registros seleccionados.</translation>
    </message>
    <message>
        <source>Release all with the same rea&amp;son</source>
        <translation>Liberar los del mismo &amp;motivo</translation>
    </message>
    <message>
        <source>The next cycle tries all records again that were parked for this reason.</source>
        <translation>El próximo ciclo vuelve a intentar todos los registros apartados por este motivo.</translation>
    </message>
    <message>
        <source>Release all par&amp;ked</source>
        <translation>Liberar todos los &amp;apartados</translation>
    </message>
    <message>
        <source>The next cycle tries all parked records again.</source>
        <translation>El próximo ciclo vuelve a intentar todos los registros apartados.</translation>
    </message>
    <message>
        <source>Export as CS&amp;V …</source>
        <translation>Exportar como CS&amp;V …</translation>
    </message>
    <message>
        <source>Saves what is shown as a table for a spreadsheet.</source>
        <translation>Guarda lo que se muestra como tabla para una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Export as &amp;JSON …</source>
        <translation>Exportar como &amp;JSON …</translation>
    </message>
    <message>
        <source>Saves what is shown for a program.</source>
        <translation>Guarda lo que se muestra para un programa.</translation>
    </message>
    <message>
        <source>Copy as te&amp;xt</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>Copies what is shown as text for a ticket.</source>
        <translation>Copia lo que se muestra como texto para un tique.</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>Explains what is shown, and everything else.</source>
        <translation>Explica lo que se muestra y todo lo demás.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>Shows every shortcut.</source>
        <translation>Muestra todos los atajos.</translation>
    </message>
    <message>
        <source>&amp;About Statusbridge</source>
        <translation>&amp;Acerca de Statusbridge</translation>
    </message>
    <message>
        <source>Version and license.</source>
        <translation>Versión y licencia.</translation>
    </message>
    <message>
        <source>Set-up assista&amp;nt …</source>
        <translation>Asis&amp;tente de configuración …</translation>
    </message>
    <message>
        <source>Goes through all that is needed, step by step.</source>
        <translation>Recorre paso a paso todo lo necesario.</translation>
    </message>
    <message>
        <source>&amp;Connect to Zoho …</source>
        <translation>&amp;Conectar con Zoho …</translation>
    </message>
    <message>
        <source>Lets Zoho give a token, and asks for nothing else.</source>
        <translation>Pide a Zoho un token, y nada más.</translation>
    </message>
    <message>
        <source>Settings of the &amp;database</source>
        <translation>Ajustes de la base de &amp;datos</translation>
    </message>
    <message>
        <source>Where the database is, and how to sign in there.</source>
        <translation>Dónde está la base de datos y cómo se inicia sesión en ella.</translation>
    </message>
    <message>
        <source>Set up the data&amp;base</source>
        <translation>Preparar la &amp;base de datos</translation>
    </message>
    <message>
        <source>Creates or upgrades the tables that Statusbridge needs.</source>
        <translation>Crea o actualiza las tablas que necesita Statusbridge.</translation>
    </message>
    <message>
        <source>Open the &amp;window</source>
        <translation>Abrir la &amp;ventana</translation>
    </message>
    <message>
        <source>Brings the window to the front.</source>
        <translation>Trae la ventana al frente.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Ends the program; a running cycle is ended cleanly.</source>
        <translation>Cierra el programa; un ciclo en curso se termina limpiamente.</translation>
    </message>
    <message>
        <source>Select failed or parked records in a table first.</source>
        <translation>Seleccione primero registros fallidos o apartados en una tabla.</translation>
    </message>
    <message>
        <source>Open a cycle with failed records first.</source>
        <translation>Abra primero un ciclo con registros fallidos.</translation>
    </message>
    <message>
        <source>Select parked records in a table first.</source>
        <translation>Seleccione primero registros apartados en una tabla.</translation>
    </message>
    <message>
        <source>Select a parked record with this reason first.</source>
        <translation>Seleccione primero un registro apartado por este motivo.</translation>
    </message>
    <message>
        <source>No record is parked on the page that is shown.</source>
        <translation>No hay registros apartados en la página que se muestra.</translation>
    </message>
    <message>
        <source>There is nothing to save on the page that is shown.</source>
        <translation>No hay nada que guardar en la página que se muestra.</translation>
    </message>
    <message>
        <source>There is nothing to copy on the page that is shown.</source>
        <translation>No hay nada que copiar en la página que se muestra.</translation>
    </message>
    <message>
        <source>This can&apos;t be done at the moment.</source>
        <translation>Esto no se puede hacer en este momento.</translation>
    </message>
    <message>
        <source>&amp;Cycle</source>
        <translation>&amp;Ciclo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>&amp;Registros</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programa</translation>
    </message>
    <message>
        <source>Connect to a ser&amp;ver …</source>
        <translation>Conectar con un se&amp;rvidor …</translation>
    </message>
    <message>
        <source>Shows and operates the engine of another machine in this window.</source>
        <translation>Muestra y maneja en esta ventana lo que funciona en otro equipo.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Recipient of the record</source>
        <translation>Destinatario del registro</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>ID de mensaje</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>ID de cola</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Motivo del fallo</translation>
    </message>
    <message>
        <source>Number of why it failed</source>
        <translation>Número del motivo del fallo</translation>
    </message>
    <message>
        <source>Queue id of the record</source>
        <translation>ID de cola del registro</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Make it now, while the collector has to wait?</source>
        <translation>¿Crearlo ahora, mientras el recolector tiene que esperar?</translation>
    </message>
    <message>
        <source>Make it now</source>
        <translation>Crearlo ahora</translation>
    </message>
</context>
<context>
    <name>ConnectText</name>
    <message>
        <source>%1 Zoho said: %2</source>
        <translation>%1 Zoho dijo: %2</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t know this code: it may be mistyped, used already, older than some minutes, or of another data center. Correct it, or have Zoho generate another one.</source>
        <translation>Zoho no conoce este código: puede estar mal escrito, ya usado, tener más de unos minutos o ser de otro centro de datos. Corríjalo o genere otro en Zoho.</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t know the client ID, or the client secret is another one. Compare both with Zoho&apos;s API console, and the data center.</source>
        <translation>Zoho no conoce el ID de cliente, o el secreto del cliente es otro. Compare ambos, y el centro de datos, con la consola de API de Zoho.</translation>
    </message>
    <message>
        <source>Zoho gave less access than is needed, so nothing has changed. Have Zoho generate a code with all the scopes that stand above it.</source>
        <translation>Zoho dio menos acceso del necesario, así que nada ha cambiado. Genere en Zoho un código con todos los ámbitos (scopes) indicados arriba.</translation>
    </message>
    <message>
        <source>Zoho gave no access.</source>
        <translation>Zoho no dio acceso.</translation>
    </message>
    <message>
        <source>Zoho&apos;s accounts server refused.</source>
        <translation>El servidor de cuentas de Zoho lo rechazó.</translation>
    </message>
    <message>
        <source>Zoho gives no tokens for the moment, since too many were asked for. Try again in ten minutes; the client and its secret are kept.</source>
        <translation>Zoho no da tokens por el momento, porque se pidieron demasiados. Vuelva a intentarlo dentro de diez minutos; el cliente y su secreto se conservan.</translation>
    </message>
    <message>
        <source>Zoho could not be reached, or there was no sign-in in time. The code is kept: try again.</source>
        <translation>No se pudo contactar con Zoho, o no se inició sesión a tiempo. El código se conserva: vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The sign-in was given up.</source>
        <translation>Se abandonó el inicio de sesión.</translation>
    </message>
</context>
<context>
    <name>DayCycles</name>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>interrumpido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln actualizado</numerusform>
            <numerusform>%Ln actualizados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <translation>%1, %2: %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cycle(s)</source>
        <translation>
            <numerusform>%Ln ciclo</numerusform>
            <numerusform>%Ln ciclos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2: %3, %4; the gravest: %5</source>
        <translation>%1 a %2: %3, %4; lo más grave: %5</translation>
    </message>
    <message>
        <source>No cycle since %1</source>
        <translation>Ningún ciclo desde: %1</translation>
    </message>
    <message>
        <source>No cycle in the last 24 hours</source>
        <translation>Ningún ciclo en las últimas 24 horas</translation>
    </message>
    <message>
        <source>No cycle from %1 to %2</source>
        <translation>Ningún ciclo de %1 a %2</translation>
    </message>
    <message>
        <source>No cycle before %1</source>
        <translation>Ningún ciclo antes de: %1</translation>
    </message>
</context>
<context>
    <name>DayNumber</name>
    <message numerus="yes">
        <source>carried over today</source>
        <translation>
            <numerusform>transferido hoy</numerusform>
            <numerusform>transferidos hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, a fecha de %2</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Share failed</source>
        <translation>% de fallidos</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Of the messages that failed</source>
        <translation>De los mensajes fallidos</translation>
    </message>
    <message>
        <source>Kind of total</source>
        <translation>Tipo de total</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>Desde (UTC)</translation>
    </message>
    <message>
        <source>Until (UTC)</source>
        <translation>Hasta (UTC)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Why the messages failed</source>
        <translation>Por qué fallaron los mensajes</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregados</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leídos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Unknown words</source>
        <translation>Palabras desconocidas</translation>
    </message>
    <message>
        <source>Until delivered, median (s)</source>
        <translation>Hasta la entrega, mediana (s)</translation>
    </message>
    <message>
        <source>95 % within (s)</source>
        <translation>95 % en menos de (s)</translation>
    </message>
    <message>
        <source>First status (UTC)</source>
        <translation>Primer estado (UTC)</translation>
    </message>
    <message>
        <source>Last status (UTC)</source>
        <translation>Último estado (UTC)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>ID de cola</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>ID de mensaje</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Until delivered (s)</source>
        <translation>Hasta la entrega (s)</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a telephone</comment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Number of why the message failed</source>
        <translation>Número del motivo del fallo del mensaje</translation>
    </message>
    <message>
        <source>Why the message failed</source>
        <translation>Motivo del fallo del mensaje</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>entrega</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>mensajes</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>read</source>
        <comment>a message was</comment>
        <translation>leído</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a message</comment>
        <translation>fallido</translation>
    </message>
    <message>
        <source>unknown word</source>
        <translation>palabra desconocida</translation>
    </message>
    <message>
        <source>Delivered and read messages</source>
        <translation>Mensajes entregados y leídos</translation>
    </message>
    <message>
        <source>Pending messages</source>
        <translation>Mensajes pendientes</translation>
    </message>
    <message>
        <source>Delivered messages</source>
        <translation>Mensajes entregados</translation>
    </message>
    <message>
        <source>Read messages</source>
        <comment>that were read</comment>
        <translation>Mensajes leídos</translation>
    </message>
    <message>
        <source>Failed messages</source>
        <translation>Mensajes fallidos</translation>
    </message>
    <message>
        <source>Messages with unknown words</source>
        <translation>Mensajes con palabras desconocidas</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no se indica</translation>
    </message>
    <message>
        <source>no message</source>
        <translation>ningún mensaje</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>No reason was told</source>
        <translation>No se indicó ningún motivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Complete since %1; older statuses are still being counted.</source>
        <translation>Completo desde: %1; los estados anteriores aún se están contando.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) without a time of their own are counted when they arrived.</source>
        <translation>
            <numerusform>%Ln mensaje sin hora propia se cuenta cuando llegó.</numerusform>
            <numerusform>%Ln mensajes sin hora propia se cuentan cuando llegaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted: %1.</source>
        <translation>Contado: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln status(es) of any time have no queue id and are in no number.</source>
        <translation>
            <numerusform>%Ln estado de cualquier momento no tiene ID de cola y no está en ningún número.</numerusform>
            <numerusform>%Ln estados de cualquier momento no tienen ID de cola y no están en ningún número.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln or more statuses of any time have no queue id and are in no number.</source>
        <translation>
            <numerusform>%Ln o más estados de cualquier momento no tienen ID de cola y no están en ningún número.</numerusform>
            <numerusform>%Ln o más estados de cualquier momento no tienen ID de cola y no están en ningún número.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DryRunDialog</name>
    <message>
        <source>A cycle would have nothing to do. Nothing was changed.</source>
        <translation>Un ciclo no tendría nada que hacer. No se cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>It would take %Ln call(s); %1 are left today.</source>
        <translation>
            <numerusform>Costaría %Ln llamada; hoy quedan %1.</numerusform>
            <numerusform>Costaría %Ln llamadas; hoy quedan %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would take %Ln call(s); how many a day has is unknown.</source>
        <translation>
            <numerusform>Costaría %Ln llamada; no se sabe cuántas hay al día.</numerusform>
            <numerusform>Costaría %Ln llamadas; no se sabe cuántas hay al día.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what a cycle would do now. Nothing was changed.</source>
        <translation>Esto es lo que haría un ciclo ahora. No se cambió nada.</translation>
    </message>
    <message>
        <source>The calls for today are enough.</source>
        <translation>Las llamadas de hoy bastan.</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up at about %1.</source>
        <translation>Las llamadas de hoy se agotan hacia: %1.</translation>
    </message>
    <message>
        <source>Whether the calls for today are enough is not known yet.</source>
        <translation>Aún no se sabe si las llamadas de hoy bastan.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>That does not exist.</source>
        <translation>Eso no existe.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <source>Zoho could not be reached; it may work if tried again.</source>
        <translation>No se pudo contactar con Zoho; puede funcionar si se vuelve a intentar.</translation>
    </message>
    <message>
        <source>Zoho asks for a pause: too many calls a minute or at once.</source>
        <translation>Zoho pide una pausa: demasiadas llamadas por minuto o a la vez.</translation>
    </message>
    <message>
        <source>It is not known yet whether Zoho took the update; the record is read back before anything else.</source>
        <translation>Aún no se sabe si Zoho aceptó la actualización; el registro se vuelve a leer antes de nada.</translation>
    </message>
    <message>
        <source>Zoho refuses this record.</source>
        <translation>Zoho rechaza este registro.</translation>
    </message>
    <message>
        <source>Zoho has no such record any more.</source>
        <translation>Zoho ya no tiene ese registro.</translation>
    </message>
    <message>
        <source>A cycle is running already.</source>
        <translation>Ya hay un ciclo en curso.</translation>
    </message>
    <message>
        <source>Another instance has taken over.</source>
        <translation>Otra instancia ha tomado el relevo.</translation>
    </message>
    <message>
        <source>Zoho refused the token: connect again.</source>
        <translation>Zoho rechazó el token: vuelva a conectar.</translation>
    </message>
    <message>
        <source>Zoho&apos;s calls of the day are used up.</source>
        <translation>Las llamadas del día a Zoho se agotaron.</translation>
    </message>
    <message>
        <source>Zoho refuses the account or the names in the settings; nothing passes until somebody changes that.</source>
        <translation>Zoho rechaza la cuenta o los nombres de los ajustes; no pasa nada hasta que alguien lo cambie.</translation>
    </message>
    <message>
        <source>Zoho does not understand a request of Statusbridge.</source>
        <translation>Zoho no entiende una petición de Statusbridge.</translation>
    </message>
    <message>
        <source>The database cannot be reached or refused a statement.</source>
        <translation>No se puede contactar con la base de datos, o rechazó una instrucción.</translation>
    </message>
    <message>
        <source>A table or column in the database is missing.</source>
        <translation>Falta una tabla o una columna en la base de datos.</translation>
    </message>
    <message>
        <source>That can&apos;t be used.</source>
        <translation>Eso no se puede usar.</translation>
    </message>
    <message>
        <source>A setting or secret is missing or wrong.</source>
        <translation>Falta un ajuste o un secreto, o es incorrecto.</translation>
    </message>
    <message>
        <source>Statusbridge has made a mistake.</source>
        <translation>Statusbridge ha cometido un error.</translation>
    </message>
    <message>
        <source>The server does not let you do this.</source>
        <translation>El servidor no le permite hacer esto.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>El servidor no responde.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The file was not written.</source>
        <translation>No se escribió el archivo.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written; choose another folder, or make room on the disk.</source>
        <translation>No se puede escribir el archivo %1; elija otra carpeta o libere espacio en el disco.</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>The provider&apos;s own words: %1</source>
        <translation>Mensaje del proveedor: %1</translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>hace %Ln min</numerusform>
            <numerusform>hace %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>hace %Ln h</numerusform>
            <numerusform>hace %Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>updated</source>
        <translation>actualizado</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>apartado</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>con éxito</translation>
    </message>
    <message>
        <source>to be continued</source>
        <translation>a continuar</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a cycle</comment>
        <translation>con fallo</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>calls used up</source>
        <translation>llamadas agotadas</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>no conectado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left for the next cycles, as today&apos;s calls are shared out.</source>
        <translation>
            <numerusform>%Ln queda para los próximos ciclos, porque las llamadas de hoy se reparten.</numerusform>
            <numerusform>%Ln quedan para los próximos ciclos, porque las llamadas de hoy se reparten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left for the next cycles, as one updates no more at once.</source>
        <translation>
            <numerusform>%Ln queda para los próximos ciclos, porque un ciclo no actualiza más de una vez.</numerusform>
            <numerusform>%Ln quedan para los próximos ciclos, porque un ciclo no actualiza más de una vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>horario</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>reintento</translation>
    </message>
    <message>
        <source>a new row</source>
        <translation>una fila nueva</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Reading back what an earlier cycle left open</source>
        <translation>Releyendo lo que dejó abierto un ciclo anterior</translation>
    </message>
    <message>
        <source>Fetching the pending records</source>
        <translation>Obteniendo los registros pendientes</translation>
    </message>
    <message>
        <source>Matching them with the webhooks</source>
        <translation>Comparándolos con los webhooks</translation>
    </message>
    <message>
        <source>Updating records at Zoho</source>
        <translation>Actualizando registros en Zoho</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Connected; the token is valid for %1</source>
        <translation>Conectado; el token vale aún %1</translation>
    </message>
    <message>
        <source>Connected; the token ends in %1 and is renewed by the next cycle</source>
        <translation>Conectado; el token termina en %1 y lo renueva el próximo ciclo</translation>
    </message>
    <message>
        <source>Connected; the token is renewed by the next cycle</source>
        <translation>Conectado; el próximo ciclo renueva el token</translation>
    </message>
    <message>
        <source>Zoho refused the token</source>
        <translation>Zoho rechazó el token</translation>
    </message>
    <message>
        <source>The connection lacks a scope</source>
        <translation>A la conexión le falta un permiso</translation>
    </message>
    <message>
        <source>The last renewal of the token failed</source>
        <translation>La última renovación del token falló</translation>
    </message>
    <message>
        <source>Not connected to Zoho</source>
        <translation>Sin conexión con Zoho</translation>
    </message>
    <message>
        <source>left</source>
        <comment>a record, for the next cycle</comment>
        <translation>pendiente</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>debug</source>
        <translation>depuración</translation>
    </message>
    <message>
        <source>info</source>
        <translation>información</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Hora: %1</translation>
    </message>
    <message>
        <source>Level: %1</source>
        <translation>Nivel: %1</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>Categoría: %1</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>Ciclo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s).</source>
        <translation>
            <numerusform>%Ln mensaje.</numerusform>
            <numerusform>%Ln mensajes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln message(s) pass the filter.</source>
        <translation>
            <numerusform>%1 de %Ln mensaje pasa el filtro.</numerusform>
            <numerusform>%1 de %Ln mensajes pasan el filtro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older message(s) came faster than they could be shown; only the log file has them, if one is set.</source>
        <translation>
            <numerusform>%Ln mensaje anterior llegó más rápido de lo que se podía mostrar; solo está en el archivo de log, si lo hay.</numerusform>
            <numerusform>%Ln mensajes anteriores llegaron más rápido de lo que se podían mostrar; solo están en el archivo de log, si lo hay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused; %Ln message(s) wait.</source>
        <translation>
            <numerusform>En pausa; %Ln mensaje espera.</numerusform>
            <numerusform>En pausa; %Ln mensajes esperan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>unknown, never pushed</source>
        <translation>desconocido, nunca se envía</translation>
    </message>
    <message>
        <source>Record %1 is parked since %2: %3</source>
        <translation>El registro %1 está apartado desde %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Zoho refused record %1 in %Ln cycle(s) in a row, first at %2: %3</source>
        <translation>
            <numerusform>Zoho rechazó el registro %1 en %Ln ciclo (primera vez: %2): %3</numerusform>
            <numerusform>Zoho rechazó el registro %1 en %Ln ciclos seguidos (primera vez: %2): %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>Show the limits</source>
        <translation>Mostrar los límites</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>Test the clock</source>
        <translation>Probar el reloj</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) parked</source>
        <translation>
            <numerusform>%Ln registro apartado</numerusform>
            <numerusform>%Ln registros apartados</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>Zoho refused them too often.</source>
        <translation>Zoho los rechazó demasiadas veces.</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln other reason(s).</source>
        <translation>
            <numerusform>Por %Ln motivo más.</numerusform>
            <numerusform>Por %Ln motivos más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queue id(s) wait for its meaning.</source>
        <translation>
            <numerusform>%Ln ID de cola espera su significado.</numerusform>
            <numerusform>%Ln ID de cola esperan su significado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it a meaning</source>
        <translation>Darle un significado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln queue id(s) given up</source>
        <translation>
            <numerusform>%Ln ID de cola abandonado</numerusform>
            <numerusform>%Ln ID de cola abandonados</numerusform>
        </translation>
    </message>
    <message>
        <source>No record that could be updated appeared at Zoho. If there is one now, a look-up can ask.</source>
        <translation>No apareció en Zoho ningún registro que actualizar. Si ahora lo hay, una consulta puede preguntar.</translation>
    </message>
    <message>
        <source>Look one up</source>
        <translation>Consultar uno</translation>
    </message>
    <message numerus="yes">
        <source>%Ln status(es) without a queue id</source>
        <translation>
            <numerusform>%Ln estado sin ID de cola</numerusform>
            <numerusform>%Ln estados sin ID de cola</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln or more statuses without a queue id</source>
        <translation>
            <numerusform>%Ln o más estados sin ID de cola</numerusform>
            <numerusform>%Ln o más estados sin ID de cola</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing tells which records they belong to, so that no cycle carries them over.</source>
        <translation>Nada indica a qué registros pertenecen, así que ningún ciclo los transfiere.</translation>
    </message>
    <message>
        <source>Choose the queue id</source>
        <translation>Elegir el ID de cola</translation>
    </message>
    <message>
        <source>The HTTP API does not listen</source>
        <translation>La API HTTP no está a la escucha</translation>
    </message>
    <message numerus="yes">
        <source>need you</source>
        <translation>
            <numerusform>requiere su atención</numerusform>
            <numerusform>requieren su atención</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the assistant</source>
        <translation>Abrir el asistente</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Nothing is left to do: it was carried over as delivered.</source>
        <translation>No queda nada por hacer: se transfirió como entregado.</translation>
    </message>
    <message>
        <source>Nothing is left to do: all its rows are marked. When that happened is no longer in the history.</source>
        <translation>No queda nada por hacer: todas sus filas están marcadas. El historial ya no dice cuándo fue.</translation>
    </message>
    <message>
        <source>Nothing is left to do: “%1” was carried over to Zoho at %2.</source>
        <translation>No queda nada por hacer: «%1» se transfirió a Zoho (%2).</translation>
    </message>
    <message>
        <source>Nothing is left to do: Zoho showed “%1” already at %2.</source>
        <translation>No queda nada por hacer: Zoho ya mostraba «%1» (%2).</translation>
    </message>
    <message>
        <source>Nothing is left to do: at %3 Zoho showed “%1”, which is stronger than “%2”.</source>
        <translation>No queda nada por hacer: Zoho mostraba «%1» (%3), que es más fuerte que «%2».</translation>
    </message>
    <message>
        <source>Nothing is left to do: all its rows are marked.</source>
        <translation>No queda nada por hacer: todas sus filas están marcadas.</translation>
    </message>
    <message>
        <source>It was carried over as delivered; the next cycle marks its later rows here, without a call.</source>
        <translation>Se transfirió como entregado; el próximo ciclo marca aquí sus filas posteriores, sin llamada.</translation>
    </message>
    <message>
        <source>Zoho has no record with this queue id yet; cycles look for one, ever more rarely, and write “%1” then.</source>
        <translation>Zoho aún no tiene un registro con este ID de cola; los ciclos lo buscan, cada vez menos a menudo, y entonces escriben «%1».</translation>
    </message>
    <message>
        <source>Zoho shows “%1” already; the next cycle marks the rows here.</source>
        <translation>Zoho ya muestra «%1»; el próximo ciclo marca aquí las filas.</translation>
    </message>
    <message numerus="yes">
        <source>The next cycle tries “%1” again, after Zoho refused it in %Ln cycle(s) in a row; after three it is parked.</source>
        <translation>
            <numerusform>El próximo ciclo vuelve a intentar «%1», tras rechazarlo Zoho en %Ln ciclo; después de tres se aparta.</numerusform>
            <numerusform>El próximo ciclo vuelve a intentar «%1», tras rechazarlo Zoho en %Ln ciclos seguidos; después de tres se aparta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next cycle writes “%1”, unless Zoho shows something stronger by then.</source>
        <translation>El próximo ciclo escribe «%1», salvo que para entonces Zoho muestre algo más fuerte.</translation>
    </message>
    <message>
        <source>The next cycle writes “%1”, if Zoho has a record with this queue id by then and shows nothing stronger.</source>
        <translation>El próximo ciclo escribe «%1», si para entonces Zoho tiene un registro con este ID de cola y no muestra nada más fuerte.</translation>
    </message>
    <message>
        <source>It is due now.</source>
        <translation>Toca ahora.</translation>
    </message>
    <message>
        <source>It is due at %1.</source>
        <translation>Toca: %1.</translation>
    </message>
    <message>
        <source>When that is, is being asked.</source>
        <translation>Se está preguntando cuándo será.</translation>
    </message>
    <message>
        <source>When that is, the database does not tell at the moment.</source>
        <translation>La base de datos no dice en este momento cuándo será.</translation>
    </message>
    <message>
        <source>A cycle is running now; what came after it had read the rows is left for the one after it.</source>
        <translation>Hay un ciclo en curso; lo que llegó después de leer las filas queda para el siguiente.</translation>
    </message>
    <message>
        <source>But Statusbridge is not connected to Zoho: connect it first.</source>
        <translation>Pero Statusbridge no está conectado a Zoho: conéctelo primero.</translation>
    </message>
    <message>
        <source>But Zoho refuses the token: it has to be connected again first.</source>
        <translation>Pero Zoho rechaza el token: primero hay que volver a conectar.</translation>
    </message>
    <message>
        <source>But the last cycle failed, and no cycle gets further until somebody mends the cause: the overview names it.</source>
        <translation>Pero el último ciclo falló, y ninguno avanza hasta que alguien corrija la causa: el resumen la indica.</translation>
    </message>
    <message>
        <source>But no cycle begins by itself: the scheduler is stopped.</source>
        <translation>Pero ningún ciclo empieza por sí solo: el planificador está detenido.</translation>
    </message>
    <message>
        <source>Zoho&apos;s calls of the day are used up until %1.</source>
        <translation>Las llamadas del día a Zoho están agotadas hasta: %1.</translation>
    </message>
    <message>
        <source>The next cycle at %1 writes “%2”.</source>
        <translation>El próximo ciclo (%1) escribe «%2».</translation>
    </message>
    <message numerus="yes">
        <source>Nothing by itself: Zoho refused it in %Ln cycle(s) in a row, so it is parked since %1. It is tried again when a new row arrives for it or somebody releases it.</source>
        <translation>
            <numerusform>Nada por sí solo: Zoho lo rechazó en %Ln ciclo, así que está apartado desde %1. Se vuelve a intentar cuando llegue una fila nueva para él o alguien lo libere.</numerusform>
            <numerusform>Nada por sí solo: Zoho lo rechazó en %Ln ciclos seguidos, así que está apartado desde %1. Se vuelve a intentar cuando llegue una fila nueva para él o alguien lo libere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoho&apos;s report does not list it since %1.</source>
        <translation>El informe de Zoho no lo incluye desde: %1.</translation>
    </message>
    <message>
        <source>No record at Zoho yet, since %1.</source>
        <translation>Aún sin registro en Zoho, desde: %1.</translation>
    </message>
    <message>
        <source>Its record at Zoho is outside the criteria since %1, and is left alone.</source>
        <translation>Su registro en Zoho está fuera de los criterios desde %1, y no se toca.</translation>
    </message>
    <message>
        <source>That is so for too long: Zoho is asked no more, unless a new row arrives or somebody wants it.</source>
        <translation>Lleva demasiado tiempo así: ya no se pregunta a Zoho, salvo que llegue una fila nueva o alguien lo quiera.</translation>
    </message>
    <message>
        <source>The first cycle after %1 asks again, or the next one if a new row arrives.</source>
        <translation>El primer ciclo después de %1 vuelve a preguntar, o el próximo si llega una fila nueva.</translation>
    </message>
    <message>
        <source>Nothing until a webhook arrives: no row of either table has this queue id, so there is no status to write.</source>
        <translation>Nada hasta que llegue un webhook: ninguna fila de las dos tablas tiene este ID de cola, así que no hay estado que escribir.</translation>
    </message>
    <message>
        <source>Nothing: none of its status words is known, and unknown words are never pushed. The settings can give them a meaning.</source>
        <translation>Nada: no se conoce ninguna de sus palabras de estado, y las desconocidas nunca se envían. En los ajustes se les puede dar un significado.</translation>
    </message>
    <message>
        <source>When that is, the server does not tell at the moment.</source>
        <translation>Cuándo será, el servidor no lo dice en este momento.</translation>
    </message>
</context>
<context>
    <name>PageMarks</name>
    <message>
        <source>A cycle is running.</source>
        <translation>Hay un ciclo en curso.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are parked.</source>
        <translation>
            <numerusform>%Ln registro está apartado.</numerusform>
            <numerusform>%Ln registros están apartados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something here is not saved yet.</source>
        <translation>Aquí hay algo sin guardar.</translation>
    </message>
</context>
<context>
    <name>Parked</name>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>ID de cola</translation>
    </message>
    <message>
        <source>Parked (UTC)</source>
        <translation>Apartado (UTC)</translation>
    </message>
    <message>
        <source>Refusals in a row</source>
        <translation>Rechazos seguidos</translation>
    </message>
    <message>
        <source>First refused (UTC)</source>
        <translation>Primer rechazo (UTC)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Zoho&apos;s code</source>
        <translation>Código de Zoho</translation>
    </message>
    <message>
        <source>Zoho&apos;s words</source>
        <translation>Mensaje de Zoho</translation>
    </message>
    <message>
        <source>Number of why the message failed</source>
        <translation>Número del motivo del fallo del mensaje</translation>
    </message>
    <message>
        <source>Why the message failed</source>
        <translation>Motivo del fallo del mensaje</translation>
    </message>
    <message>
        <source>parked-records</source>
        <translation>registros-apartados</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>about %1 s</source>
        <translation>unos %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>unos %1 min</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>unas %1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for Zoho&apos;s next minute, %Ln call(s) a minute</source>
        <translation>
            <numerusform>Esperando al próximo minuto de Zoho, %Ln llamada por minuto</numerusform>
            <numerusform>Esperando al próximo minuto de Zoho, %Ln llamadas por minuto</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused by Zoho until %1</source>
        <translation>Zoho pidió una pausa hasta: %1</translation>
    </message>
    <message numerus="yes">
        <source>Zoho has not answered for %Ln s</source>
        <translation>
            <numerusform>Zoho no responde desde hace %Ln s</numerusform>
            <numerusform>Zoho no responde desde hace %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for an access token for %Ln s</source>
        <translation>
            <numerusform>Esperando un token de acceso desde hace %Ln s</numerusform>
            <numerusform>Esperando un token de acceso desde hace %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>A call failed and is made again at %1</source>
        <translation>Una llamada falló y se repite: %1</translation>
    </message>
    <message>
        <source>Waiting until %1: calls of the cycle before, which was cut off, may be under way</source>
        <translation>Esperando hasta %1: puede haber llamadas en camino del ciclo anterior, que se interrumpió</translation>
    </message>
    <message numerus="yes">
        <source>Reading back %Ln record(s) whose outcome is unknown</source>
        <translation>
            <numerusform>Releyendo %Ln registro de resultado desconocido</numerusform>
            <numerusform>Releyendo %Ln registros de resultado desconocido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the database for %Ln s</source>
        <translation>
            <numerusform>Esperando a la base de datos desde hace %Ln s</numerusform>
            <numerusform>Esperando a la base de datos desde hace %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No sign of life for %Ln s</source>
        <translation>
            <numerusform>Sin señales de vida desde hace %Ln s</numerusform>
            <numerusform>Sin señales de vida desde hace %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) to make</source>
        <translation>
            <numerusform>%Ln llamada por hacer</numerusform>
            <numerusform>%Ln llamadas por hacer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only %Ln call(s) left today</source>
        <translation>
            <numerusform>hoy solo queda %Ln llamada</numerusform>
            <numerusform>hoy solo quedan %Ln llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stood still for %Ln s</source>
        <translation>
            <numerusform>parado durante %Ln s</numerusform>
            <numerusform>parado durante %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Aumentar</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Disminuir</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copiar dirección del en&amp;lace</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>ReasonCodes</name>
    <message>
        <source>WhatsApp did not accept the sender&apos;s login</source>
        <translation>WhatsApp no aceptó el acceso del remitente</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account look at the access token.</source>
        <translation>Pida al administrador de la cuenta de WhatsApp que revise el token de acceso.</translation>
    </message>
    <message>
        <source>WhatsApp did not understand the request, or had a fault of its own</source>
        <translation>WhatsApp no entendió la petición o tuvo un fallo propio</translation>
    </message>
    <message>
        <source>Send it again later.</source>
        <translation>Vuelva a enviarlo más tarde.</translation>
    </message>
    <message>
        <source>WhatsApp was overloaded or down</source>
        <translation>WhatsApp estaba sobrecargado o caído</translation>
    </message>
    <message>
        <source>the sender&apos;s app may not do this</source>
        <translation>la aplicación del remitente no puede hacer esto</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account look at the app&apos;s permissions.</source>
        <translation>Pida al administrador de la cuenta de WhatsApp que revise los permisos de la aplicación.</translation>
    </message>
    <message>
        <source>the sender&apos;s app has made too many calls</source>
        <translation>la aplicación del remitente hizo demasiadas llamadas</translation>
    </message>
    <message>
        <source>Send more slowly; send this one again later.</source>
        <translation>Envíe más despacio; vuelva a enviar este más tarde.</translation>
    </message>
    <message>
        <source>the sender&apos;s app lacks a permission</source>
        <translation>a la aplicación del remitente le falta un permiso</translation>
    </message>
    <message>
        <source>the sender&apos;s number no longer exists at WhatsApp</source>
        <translation>el número del remitente ya no existe en WhatsApp</translation>
    </message>
    <message>
        <source>Send from another number.</source>
        <translation>Envíe desde otro número.</translation>
    </message>
    <message>
        <source>something in the message was not as WhatsApp wants it</source>
        <translation>algo en el mensaje no era como WhatsApp lo quiere</translation>
    </message>
    <message>
        <source>Have the maker of the sending program look at it.</source>
        <translation>Pida a quien hizo el programa de envío que lo revise.</translation>
    </message>
    <message>
        <source>the sender&apos;s access token has expired</source>
        <translation>el token de acceso del remitente ha caducado</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account make a new access token.</source>
        <translation>Pida al administrador de la cuenta de WhatsApp que cree un token de acceso nuevo.</translation>
    </message>
    <message>
        <source>WhatsApp has blocked the sender&apos;s account for a while, for breaking its rules</source>
        <translation>WhatsApp bloqueó por un tiempo la cuenta del remitente, por incumplir sus normas</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account read WhatsApp&apos;s notice.</source>
        <translation>Pida al administrador de la cuenta de WhatsApp que lea el aviso de WhatsApp.</translation>
    </message>
    <message>
        <source>too much sent from the sender&apos;s account</source>
        <translation>se envió demasiado desde la cuenta del remitente</translation>
    </message>
    <message>
        <source>too much sent in all</source>
        <translation>se envió demasiado en total</translation>
    </message>
    <message>
        <source>not delivered: the person&apos;s number is in an experiment of Meta&apos;s</source>
        <translation>no entregado: el número de la persona está en un experimento de Meta</translation>
    </message>
    <message>
        <source>Reach this person in another way; sending it again is of no use.</source>
        <translation>Contacte con esta persona por otro medio; no sirve de nada volver a enviarlo.</translation>
    </message>
    <message>
        <source>the sender may not write to people in this country</source>
        <translation>el remitente no puede escribir a personas de este país</translation>
    </message>
    <message>
        <source>Reach this person in another way.</source>
        <translation>Contacte con esta persona por otro medio.</translation>
    </message>
    <message>
        <source>WhatsApp could not send it and does not know why</source>
        <translation>WhatsApp no pudo enviarlo y no sabe por qué</translation>
    </message>
    <message>
        <source>Send it again later. If it fails again, ask the provider.</source>
        <translation>Vuelva a enviarlo más tarde. Si falla otra vez, pregunte al proveedor.</translation>
    </message>
    <message>
        <source>the sender has no access to this</source>
        <translation>el remitente no tiene acceso a esto</translation>
    </message>
    <message>
        <source>something that the message needs is missing</source>
        <translation>falta algo que el mensaje necesita</translation>
    </message>
    <message>
        <source>a value in the message is not allowed</source>
        <translation>un valor del mensaje no está permitido</translation>
    </message>
    <message>
        <source>Check the phone number and the values that were filled in.</source>
        <translation>Compruebe el número de teléfono y los valores rellenados.</translation>
    </message>
    <message>
        <source>a service of WhatsApp&apos;s was down</source>
        <translation>un servicio de WhatsApp estaba caído</translation>
    </message>
    <message>
        <source>the sender and the recipient are the same number</source>
        <translation>el remitente y el destinatario son el mismo número</translation>
    </message>
    <message>
        <source>Send it to another number.</source>
        <translation>Envíelo a otro número.</translation>
    </message>
    <message>
        <source>can&apos;t be delivered: not on WhatsApp, or too old an app</source>
        <translation>no se puede entregar: no está en WhatsApp o su aplicación es demasiado antigua</translation>
    </message>
    <message>
        <source>Check the number; ask the person to install or update WhatsApp.</source>
        <translation>Compruebe el número; pida a la persona que instale o actualice WhatsApp.</translation>
    </message>
    <message>
        <source>a test number may write only to the numbers on its list</source>
        <translation>un número de prueba solo puede escribir a los números de su lista</translation>
    </message>
    <message>
        <source>Add the number to the list, or send from a real number.</source>
        <translation>Añada el número a la lista o envíe desde un número real.</translation>
    </message>
    <message>
        <source>WhatsApp has locked the sender&apos;s account</source>
        <translation>WhatsApp bloqueó la cuenta del remitente</translation>
    </message>
    <message>
        <source>the access token is not one of this number&apos;s business</source>
        <translation>el token de acceso no es de la empresa de este número</translation>
    </message>
    <message>
        <source>the sender&apos;s display name is not approved yet</source>
        <translation>el nombre visible del remitente aún no está aprobado</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account ask for approval of the name.</source>
        <translation>Pida al administrador de la cuenta de WhatsApp que solicite la aprobación del nombre.</translation>
    </message>
    <message>
        <source>WhatsApp could not charge the sender for it</source>
        <translation>WhatsApp no pudo cobrárselo al remitente</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account look at its payment method, currency and time zone.</source>
        <translation>Pida al administrador de la cuenta de WhatsApp que revise la forma de pago, la moneda y la zona horaria.</translation>
    </message>
    <message>
        <source>the sender has no payment method that WhatsApp takes</source>
        <translation>el remitente no tiene una forma de pago que WhatsApp acepte</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account add one.</source>
        <translation>Pida al administrador de la cuenta de WhatsApp que añada una.</translation>
    </message>
    <message>
        <source>the sender&apos;s number is not registered rightly</source>
        <translation>el número del remitente no está bien registrado</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account register the number again.</source>
        <translation>Pida al administrador de la cuenta de WhatsApp que vuelva a registrar el número.</translation>
    </message>
    <message>
        <source>more than 24 h since the customer&apos;s last message: only templates are allowed</source>
        <translation>más de 24 h desde el último mensaje del cliente: solo se permiten plantillas</translation>
    </message>
    <message>
        <source>Send an approved template instead.</source>
        <translation>Envíe en su lugar una plantilla aprobada.</translation>
    </message>
    <message>
        <source>too much sent that was flagged as spam</source>
        <translation>se envió demasiado que fue marcado como spam</translation>
    </message>
    <message>
        <source>Send less, and only to people who have agreed; look at the number&apos;s quality in WhatsApp&apos;s manager.</source>
        <translation>Envíe menos, y solo a quien haya dado su consentimiento; revise la calidad del número en el administrador de WhatsApp.</translation>
    </message>
    <message>
        <source>held back by WhatsApp, too many marketing messages to this person: don&apos;t resend soon</source>
        <translation>retenido por WhatsApp, demasiados mensajes de marketing a esta persona: no reenviar pronto</translation>
    </message>
    <message>
        <source>Wait a day or more before you write to this person again.</source>
        <translation>Espere un día o más antes de volver a escribir a esta persona.</translation>
    </message>
    <message>
        <source>the person has opted out of marketing</source>
        <translation>la persona se dio de baja del marketing</translation>
    </message>
    <message>
        <source>Send this person no more marketing.</source>
        <translation>No envíe más marketing a esta persona.</translation>
    </message>
    <message>
        <source>message type not supported</source>
        <translation>tipo de mensaje no admitido</translation>
    </message>
    <message>
        <source>Send another kind of message.</source>
        <translation>Envíe otro tipo de mensaje.</translation>
    </message>
    <message>
        <source>media could not be fetched</source>
        <translation>no se pudo descargar el archivo multimedia</translation>
    </message>
    <message>
        <source>Have the person send the file again.</source>
        <translation>Pida a la persona que vuelva a enviar el archivo.</translation>
    </message>
    <message>
        <source>media could not be uploaded</source>
        <translation>no se pudo subir el archivo multimedia</translation>
    </message>
    <message>
        <source>Check the kind and size of the file and whether its address can be reached.</source>
        <translation>Compruebe el tipo y el tamaño del archivo y si se puede acceder a su dirección.</translation>
    </message>
    <message>
        <source>the message was sent in a way that WhatsApp does not allow</source>
        <translation>el mensaje se envió de una forma que WhatsApp no permite</translation>
    </message>
    <message>
        <source>too much sent to this one person</source>
        <translation>se envió demasiado a esta misma persona</translation>
    </message>
    <message>
        <source>Wait a while before you write to this person again.</source>
        <translation>Espere un rato antes de volver a escribir a esta persona.</translation>
    </message>
    <message>
        <source>the sender&apos;s account is in maintenance</source>
        <translation>la cuenta del remitente está en mantenimiento</translation>
    </message>
    <message>
        <source>an authentication template can&apos;t be sent to a user id, only to a phone number</source>
        <translation>una plantilla de autenticación no se puede enviar a un ID de usuario, solo a un número de teléfono</translation>
    </message>
    <message>
        <source>Ask the person for the phone number.</source>
        <translation>Pida a la persona su número de teléfono.</translation>
    </message>
    <message>
        <source>the template wants another number of values</source>
        <translation>la plantilla necesita otra cantidad de valores</translation>
    </message>
    <message>
        <source>Have the maker of the sending program compare the values with the template.</source>
        <translation>Pida a quien hizo el programa de envío que compare los valores con la plantilla.</translation>
    </message>
    <message>
        <source>there is no such template in this language, or it is not approved</source>
        <translation>no existe esa plantilla en este idioma, o no está aprobada</translation>
    </message>
    <message>
        <source>Check the template&apos;s name, language and approval in WhatsApp&apos;s manager.</source>
        <translation>Compruebe el nombre, el idioma y la aprobación de la plantilla en el administrador de WhatsApp.</translation>
    </message>
    <message>
        <source>the template is too long with these values</source>
        <translation>la plantilla es demasiado larga con estos valores</translation>
    </message>
    <message>
        <source>Use shorter values.</source>
        <translation>Use valores más cortos.</translation>
    </message>
    <message>
        <source>the template breaks WhatsApp&apos;s rules</source>
        <translation>la plantilla incumple las normas de WhatsApp</translation>
    </message>
    <message>
        <source>Have the template changed and approved again.</source>
        <translation>Haga cambiar la plantilla y aprobarla de nuevo.</translation>
    </message>
    <message>
        <source>a value does not fit its place in the template</source>
        <translation>un valor no encaja en su lugar de la plantilla</translation>
    </message>
    <message>
        <source>template paused for poor quality</source>
        <translation>plantilla en pausa por mala calidad</translation>
    </message>
    <message>
        <source>Improve the template, or use another one until the pause is over.</source>
        <translation>Mejore la plantilla o use otra hasta que termine la pausa.</translation>
    </message>
    <message>
        <source>template switched off for good, for poor quality</source>
        <translation>plantilla desactivada para siempre, por mala calidad</translation>
    </message>
    <message>
        <source>Make another template.</source>
        <translation>Cree otra plantilla.</translation>
    </message>
    <message>
        <source>the values for the template are not as WhatsApp wants them</source>
        <translation>los valores para la plantilla no son como WhatsApp los quiere</translation>
    </message>
    <message>
        <source>the flow in the message is blocked</source>
        <translation>el flujo del mensaje está bloqueado</translation>
    </message>
    <message>
        <source>Have the maker of the flow correct it.</source>
        <translation>Pida a quien hizo el flujo que lo corrija.</translation>
    </message>
    <message>
        <source>the flow in the message is slowed down</source>
        <translation>el flujo del mensaje está limitado</translation>
    </message>
    <message>
        <source>the sender&apos;s number was not taken off its former place wholly</source>
        <translation>el número del remitente no se retiró del todo de su lugar anterior</translation>
    </message>
    <message>
        <source>the server that registers numbers was down</source>
        <translation>el servidor que registra números estaba caído</translation>
    </message>
    <message>
        <source>wrong PIN of the sender&apos;s number</source>
        <translation>PIN incorrecto del número del remitente</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account look at the number&apos;s PIN.</source>
        <translation>Pida al administrador de la cuenta de WhatsApp que revise el PIN del número.</translation>
    </message>
    <message>
        <source>the sender&apos;s number must be verified again</source>
        <translation>hay que verificar de nuevo el número del remitente</translation>
    </message>
    <message>
        <source>too many wrong PINs for the sender&apos;s number</source>
        <translation>demasiados PIN incorrectos para el número del remitente</translation>
    </message>
    <message>
        <source>PINs tried too fast for the sender&apos;s number</source>
        <translation>PIN probados demasiado deprisa para el número del remitente</translation>
    </message>
    <message>
        <source>the sender&apos;s number is not registered</source>
        <translation>el número del remitente no está registrado</translation>
    </message>
    <message>
        <source>the sender&apos;s number was removed a moment ago and can&apos;t be registered yet</source>
        <translation>el número del remitente se eliminó hace un momento y aún no se puede registrar</translation>
    </message>
    <message>
        <source>Wait five minutes before the number is registered.</source>
        <translation>Espere cinco minutos antes de registrar el número.</translation>
    </message>
    <message>
        <source>the sender&apos;s number was registered too often</source>
        <translation>el número del remitente se registró demasiadas veces</translation>
    </message>
    <message>
        <source>Wait three days before the number is registered again.</source>
        <translation>Espere tres días antes de volver a registrar el número.</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s terms for payments are not accepted</source>
        <translation>no se aceptaron las condiciones de pago de WhatsApp</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account accept them.</source>
        <translation>Pida al administrador de la cuenta de WhatsApp que las acepte.</translation>
    </message>
    <message>
        <source>only marketing templates can be sent in this way</source>
        <translation>de esta forma solo se pueden enviar plantillas de marketing</translation>
    </message>
    <message>
        <source>Send a marketing template, or send it in the usual way.</source>
        <translation>Envíe una plantilla de marketing, o envíelo de la forma habitual.</translation>
    </message>
    <message>
        <source>the template is being prepared</source>
        <translation>la plantilla se está preparando</translation>
    </message>
    <message>
        <source>Wait ten minutes and send it again.</source>
        <translation>Espere diez minutos y vuelva a enviarlo.</translation>
    </message>
    <message>
        <source>this template can&apos;t be sent in this way</source>
        <translation>esta plantilla no se puede enviar de esta forma</translation>
    </message>
    <message>
        <source>Send it in the usual way.</source>
        <translation>Envíelo de la forma habitual.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept the message and does not say why</source>
        <translation>WhatsApp no aceptó el mensaje y no dice por qué</translation>
    </message>
    <message>
        <source>the person has a new phone or has installed WhatsApp again</source>
        <translation>la persona tiene un teléfono nuevo o ha vuelto a instalar WhatsApp</translation>
    </message>
    <message>
        <source>the number is not on WhatsApp</source>
        <translation>el número no está en WhatsApp</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Compruebe el número.</translation>
    </message>
    <message>
        <source>the balance of the account is used up</source>
        <translation>el saldo de la cuenta se agotó</translation>
    </message>
    <message>
        <source>Have the account at the provider topped up.</source>
        <translation>Haga recargar la cuenta del proveedor.</translation>
    </message>
    <message>
        <source>the person has not written for a day, and templates are switched off</source>
        <translation>la persona no ha escrito en un día, y las plantillas están desactivadas</translation>
    </message>
    <message>
        <source>Have templates switched on at the provider.</source>
        <translation>Pida al proveedor que active las plantillas.</translation>
    </message>
    <message>
        <source>the person has not written for a day, and the message matches no template</source>
        <translation>la persona no ha escrito en un día, y el mensaje no coincide con ninguna plantilla</translation>
    </message>
    <message>
        <source>the person has not written for a day and has not agreed to templates</source>
        <translation>la persona no ha escrito en un día y no ha aceptado plantillas</translation>
    </message>
    <message>
        <source>Have the person agree first.</source>
        <translation>Pida antes el consentimiento de la persona.</translation>
    </message>
    <message>
        <source>the person has not written for a day and has not agreed to templates, and the message matches none</source>
        <translation>la persona no ha escrito en un día y no ha aceptado plantillas, y el mensaje no coincide con ninguna</translation>
    </message>
    <message>
        <source>the person has not written for a day and has not agreed to be written to</source>
        <translation>la persona no ha escrito en un día y no ha aceptado que se le escriba</translation>
    </message>
    <message>
        <source>the address of the file is wrong</source>
        <translation>la dirección del archivo es incorrecta</translation>
    </message>
    <message>
        <source>Check whether the file&apos;s address can be reached.</source>
        <translation>Compruebe si se puede acceder a la dirección del archivo.</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>el archivo es demasiado grande</translation>
    </message>
    <message>
        <source>Send a smaller file.</source>
        <translation>Envíe un archivo más pequeño.</translation>
    </message>
    <message>
        <source>the person does not want to be written to any more</source>
        <translation>la persona no quiere que se le escriba más</translation>
    </message>
    <message>
        <source>Send this person nothing more.</source>
        <translation>No envíe nada más a esta persona.</translation>
    </message>
    <message>
        <source>the sender&apos;s account at WhatsApp was not accepted</source>
        <translation>la cuenta de WhatsApp del remitente no fue aceptada</translation>
    </message>
    <message>
        <source>Have the administrator of the sending account look at it.</source>
        <translation>Pida al administrador de la cuenta de envío que lo revise.</translation>
    </message>
    <message>
        <source>the recipient could not be found</source>
        <translation>no se pudo encontrar al destinatario</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>What became of the record is not known at the moment: the database is asked.</source>
        <translation>En este momento no se sabe qué fue del registro: se está preguntando a la base de datos.</translation>
    </message>
    <message>
        <source>Tries the record again in a cycle that starts now.</source>
        <translation>Vuelve a intentar el registro en un ciclo que empieza ahora.</translation>
    </message>
    <message>
        <source>There is nothing to retry: no refusal of this record counts against it now.</source>
        <translation>No hay nada que reintentar: ahora ningún rechazo de este registro cuenta en su contra.</translation>
    </message>
    <message>
        <source>Lets the next cycle try the record again, whenever it runs.</source>
        <translation>Deja que el próximo ciclo vuelva a intentar el registro, cuando sea que se ejecute.</translation>
    </message>
    <message>
        <source>It is not parked: the next cycle tries it again by itself.</source>
        <translation>No está apartado: el próximo ciclo lo vuelve a intentar por sí solo.</translation>
    </message>
    <message>
        <source>It is not parked.</source>
        <translation>No está apartado.</translation>
    </message>
    <message>
        <source>Zoho is asked by queue id, and this record has none.</source>
        <translation>A Zoho se le pregunta por ID de cola, y este registro no tiene.</translation>
    </message>
    <message>
        <source>Zoho is being asked.</source>
        <translation>Se está preguntando a Zoho.</translation>
    </message>
    <message>
        <source>Fetches the record as it is now; costs one call of the day&apos;s.</source>
        <translation>Obtiene el registro tal como está ahora; cuesta una llamada del día.</translation>
    </message>
    <message>
        <source>Copies all that is known of it as text for a support ticket; phone numbers and message ids are in it.</source>
        <translation>Copia todo lo que se sabe de él como texto para un tique; contiene números de teléfono e ID de mensaje.</translation>
    </message>
</context>
<context>
    <name>RecordDetail</name>
    <message>
        <source>%1, was %2</source>
        <translation>%1, antes %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1, as a cycle would write it</source>
        <translation>%1, tal como lo escribiría un ciclo</translation>
    </message>
    <message>
        <source>%1; a cycle would write “%2”</source>
        <translation>%1; un ciclo escribiría «%2»</translation>
    </message>
    <message>
        <source>Zoho&apos;s code</source>
        <translation>Código de Zoho</translation>
    </message>
    <message>
        <source>Zoho&apos;s message</source>
        <translation>Mensaje de Zoho</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Why the message failed</source>
        <translation>Motivo del fallo del mensaje</translation>
    </message>
    <message>
        <source>The provider&apos;s own words</source>
        <translation>Mensaje del proveedor</translation>
    </message>
    <message>
        <source>What helps the message</source>
        <translation>Qué ayuda al mensaje</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>ID de mensaje</translation>
    </message>
    <message>
        <source>Parked since</source>
        <translation>Apartado desde</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Nothing, if the record was deleted at Zoho. If it is there, look whether the report&apos;s own filter leaves it out.</source>
        <translation>Nada, si el registro se borró en Zoho. Si existe, mire si el filtro propio del informe lo deja fuera.</translation>
    </message>
    <message>
        <source>Close the record at Zoho; the next cycle tries it again.</source>
        <translation>Cierre el registro en Zoho; el próximo ciclo lo vuelve a intentar.</translation>
    </message>
    <message>
        <source>Look at the record and its form at Zoho, mend what doesn&apos;t fit, and retry it.</source>
        <translation>Revise el registro y su formulario en Zoho, corrija lo que no encaja y reinténtelo.</translation>
    </message>
    <message>
        <source>Zoho&apos;s message says what it did not take: mend that in the record or its form at Zoho, and retry it.</source>
        <translation>El mensaje de Zoho dice qué no aceptó: corríjalo en el registro o en su formulario en Zoho y reinténtelo.</translation>
    </message>
    <message>
        <source>It could not be done</source>
        <translation>No se pudo hacer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Qué pasará ahora</translation>
    </message>
    <message>
        <source>At Zoho</source>
        <translation>En Zoho</translation>
    </message>
    <message>
        <source>Asking Zoho …</source>
        <translation>Preguntando a Zoho …</translation>
    </message>
    <message>
        <source>At Zoho, %1</source>
        <translation>En Zoho, %1</translation>
    </message>
    <message>
        <source>Zoho has no record with this queue id in the report.</source>
        <translation>Zoho no tiene en el informe ningún registro con este ID de cola.</translation>
    </message>
    <message>
        <source>What cycles did about this queue id</source>
        <translation>Qué hicieron los ciclos con este ID de cola</translation>
    </message>
    <message>
        <source>It is not known at the moment.</source>
        <translation>No se sabe en este momento.</translation>
    </message>
    <message>
        <source>Asking the database …</source>
        <translation>Consultando la base de datos …</translation>
    </message>
    <message>
        <source>No cycle has done anything about it so far.</source>
        <translation>Hasta ahora ningún ciclo ha hecho nada con él.</translation>
    </message>
    <message>
        <source>%1, cycle %2: %3</source>
        <translation>%1, ciclo %2: %3</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>viewer</source>
        <translation>lector</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operador</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>Sees how everything stands, with the numbers of people masked.</source>
        <translation>Ve cómo está todo, con los números de las personas ocultos en parte.</translation>
    </message>
    <message>
        <source>The same, and begins and ends cycles, starts and stops the scheduler, releases records.</source>
        <translation>Lo mismo, y además inicia y termina ciclos, inicia y detiene el planificador y libera registros.</translation>
    </message>
    <message>
        <source>The same, and may do and see everything.</source>
        <translation>Lo mismo, y además puede hacer y ver todo.</translation>
    </message>
    <message>
        <source>The server has not told yet what you may do there.</source>
        <translation>El servidor aún no ha dicho qué puede hacer usted allí.</translation>
    </message>
    <message>
        <source>Your role there is %1; only an administrator may do this.</source>
        <translation>Su rol allí es %1; esto solo puede hacerlo un administrador.</translation>
    </message>
    <message>
        <source>Your role there is viewer, which may only look; an operator may do this.</source>
        <translation>Su rol allí es observador, que solo puede mirar; un operador puede hacer esto.</translation>
    </message>
    <message>
        <source>This can be done on %1 itself only, in its own window or with its command line.</source>
        <translation>Esto solo puede hacerse en %1 mismo, en su propia ventana o en su línea de comandos.</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>Records of the cycle</source>
        <translation>Registros del ciclo</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Ciclo</translation>
    </message>
    <message>
        <source>Begun (UTC)</source>
        <translation>Inicio (UTC)</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation>Fin (UTC)</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Obtenidos</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Coincidentes</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizados</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Superados</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Aplazados</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Apartados</translation>
    </message>
    <message>
        <source>No record yet</source>
        <translation>Aún sin registro</translation>
    </message>
    <message>
        <source>Outside the criteria</source>
        <translation>Fuera de los criterios</translation>
    </message>
    <message>
        <source>Unknown words</source>
        <translation>Palabras desconocidas</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Duration (s)</source>
        <translation>Duración (s)</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Ejecutado por</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>ID de cola</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>ID de mensaje</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Status before</source>
        <translation>Estado antes</translation>
    </message>
    <message>
        <source>Status after</source>
        <translation>Estado después</translation>
    </message>
    <message>
        <source>Zoho&apos;s code</source>
        <translation>Código de Zoho</translation>
    </message>
    <message>
        <source>Zoho&apos;s words</source>
        <translation>Mensaje de Zoho</translation>
    </message>
    <message>
        <source>Number of why the message failed</source>
        <translation>Número del motivo del fallo del mensaje</translation>
    </message>
    <message>
        <source>Why the message failed</source>
        <translation>Motivo del fallo del mensaje</translation>
    </message>
    <message>
        <source>cycles</source>
        <translation>ciclos</translation>
    </message>
    <message>
        <source>cycle-%1</source>
        <translation>ciclo-%1</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>Ciclos</translation>
    </message>
    <message numerus="yes">
        <source>Zoho refused %Ln record(s); all others are done.</source>
        <translation>
            <numerusform>Zoho rechazó %Ln registro; todos los demás están hechos.</numerusform>
            <numerusform>Zoho rechazó %Ln registros; todos los demás están hechos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were left for the next cycle; all others are done.</source>
        <translation>
            <numerusform>%Ln registro quedó para el próximo ciclo; todos los demás están hechos.</numerusform>
            <numerusform>%Ln registros quedaron para el próximo ciclo; todos los demás están hechos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All went well; %Ln parked record(s) were left alone, as they are until somebody releases them.</source>
        <translation>
            <numerusform>Todo fue bien; %Ln registro apartado no se tocó, hasta que alguien lo libere.</numerusform>
            <numerusform>Todo fue bien; %Ln registros apartados no se tocaron, hasta que alguien los libere.</numerusform>
        </translation>
    </message>
    <message>
        <source>All went well; there was nothing to update.</source>
        <translation>Todo fue bien; no había nada que actualizar.</translation>
    </message>
    <message numerus="yes">
        <source>All went well: %Ln record(s) updated at Zoho.</source>
        <translation>
            <numerusform>Todo fue bien: %Ln registro actualizado en Zoho.</numerusform>
            <numerusform>Todo fue bien: %Ln registros actualizados en Zoho.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cycle is running.</source>
        <translation>Este ciclo está en curso.</translation>
    </message>
    <message>
        <source>This cycle was cut off; the next one settles what it had left open.</source>
        <translation>Este ciclo se interrumpió; el siguiente resuelve lo que dejó abierto.</translation>
    </message>
    <message>
        <source>The cycle could not do its work; nothing is lost.</source>
        <translation>El ciclo no pudo hacer su trabajo; no se pierde nada.</translation>
    </message>
    <message>
        <source>Somebody cancelled the cycle; the next one carries on.</source>
        <translation>Alguien canceló el ciclo; el siguiente continúa.</translation>
    </message>
    <message>
        <source>Zoho&apos;s calls of the day were used up; the rest follows later.</source>
        <translation>Las llamadas del día a Zoho se agotaron; el resto sigue más tarde.</translation>
    </message>
    <message>
        <source>Zoho refused the token; it works again once you reconnect.</source>
        <translation>Zoho rechazó el token; vuelve a funcionar cuando lo conecte de nuevo.</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <translation>Actualizados: %1</translation>
    </message>
    <message>
        <source>Unchanged: %1</source>
        <translation>Sin cambios: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fallidos: %1</translation>
    </message>
    <message>
        <source>Parked: %1</source>
        <translation>Apartados: %1</translation>
    </message>
    <message>
        <source>Superseded: %1</source>
        <translation>Superados: %1</translation>
    </message>
    <message>
        <source>Left for the next cycle: %1</source>
        <translation>Aplazados al próximo ciclo: %1</translation>
    </message>
    <message>
        <source>No record yet: %1</source>
        <translation>Aún sin registro: %1</translation>
    </message>
    <message>
        <source>Outside the criteria: %1</source>
        <translation>Fuera de los criterios: %1</translation>
    </message>
    <message>
        <source>Unknown words: %1</source>
        <translation>Palabras desconocidas: %1</translation>
    </message>
    <message>
        <source>Calls: %1</source>
        <translation>Llamadas: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln succeeded</source>
        <comment>of what failed, since then</comment>
        <translation>
            <numerusform>%Ln correcto</numerusform>
            <numerusform>%Ln correctos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parked</source>
        <comment>of what failed, since then</comment>
        <translation>
            <numerusform>%Ln apartado</numerusform>
            <numerusform>%Ln apartados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for the next cycle</source>
        <comment>of what failed, since then</comment>
        <translation>
            <numerusform>%Ln a la espera del próximo ciclo</numerusform>
            <numerusform>%Ln a la espera del próximo ciclo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln released or no longer listed</source>
        <comment>of what failed, since then</comment>
        <translation>
            <numerusform>%Ln liberado o ya no incluido</numerusform>
            <numerusform>%Ln liberados o ya no incluidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed; since then: %1.</source>
        <translation>
            <numerusform>%Ln fallido; desde entonces: %1.</numerusform>
            <numerusform>%Ln fallidos; desde entonces: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Cycle %1, begun %2 (%3), run by %4</source>
        <translation>Ciclo %1, iniciado %2 (%3), ejecutado por %4</translation>
    </message>
    <message>
        <source>Cycle %1, begun %2 (%3), took %4, run by %5</source>
        <translation>Ciclo %1, iniciado %2 (%3), duró %4, ejecutado por %5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cycle(s)</source>
        <translation>
            <numerusform>%Ln ciclo</numerusform>
            <numerusform>%Ln ciclos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; updated %3, unchanged %4, left %5, parked %6, failed %7; %8 on average</source>
        <translation>%1: %2; actualizados %3, sin cambios %4, aplazados %5, apartados %6, fallidos %7; %8 de media</translation>
    </message>
    <message>
        <source>%1: no cycle has ended</source>
        <translation>%1: no terminó ningún ciclo</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Pedido por</translation>
    </message>
    <message>
        <source>schedule on %1</source>
        <comment>a machine</comment>
        <translation>horario en %1</translation>
    </message>
    <message>
        <source>new rows on %1</source>
        <comment>a machine</comment>
        <translation>filas nuevas en %1</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>a column of %1</source>
        <translation>una columna de %1</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>un momento</translation>
    </message>
    <message>
        <source>the trigger that tells of new rows</source>
        <translation>el disparador que avisa de filas nuevas</translation>
    </message>
    <message>
        <source>about %1 minutes</source>
        <translation>unos %1 minutos</translation>
    </message>
    <message>
        <source>about %1 seconds</source>
        <translation>unos %1 segundos</translation>
    </message>
    <message>
        <source>The access was not granted at Zoho, so nothing has changed here.</source>
        <translation>No se concedió el acceso en Zoho, así que aquí nada ha cambiado.</translation>
    </message>
    <message>
        <source>Zoho&apos;s accounts server gave no answer that can be read; try again later.</source>
        <translation>El servidor de cuentas de Zoho no dio una respuesta legible; vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The certificate of Zoho&apos;s accounts server is not trusted, so nothing was sent; check the clock of this machine, its certificates and its proxy.</source>
        <translation>El certificado del servidor de cuentas de Zoho no es de confianza, así que no se envió nada; compruebe el reloj de este equipo, sus certificados y su proxy.</translation>
    </message>
    <message>
        <source>Zoho&apos;s sign-in server %1 can be reached.</source>
        <translation>Se puede contactar con el servidor de acceso %1 de Zoho.</translation>
    </message>
    <message>
        <source>Zoho&apos;s accounts server gave no answer in time; try again later.</source>
        <translation>El servidor de cuentas de Zoho no respondió a tiempo; vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>Added %1 to the table &quot;%2&quot;.</source>
        <translation>Se añadió %1 a la tabla &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Adding %1 to the table &quot;%2&quot;: that takes %3, and others can&apos;t write meanwhile.</source>
        <translation>Añadiendo %1 a la tabla &quot;%2&quot;: tarda %3 y mientras tanto otros no pueden escribir.</translation>
    </message>
    <message>
        <source>Adding %1 to the table &quot;%2&quot;: that takes %3, and others read and write meanwhile.</source>
        <translation>Añadiendo %1 a la tabla &quot;%2&quot;: tarda %3 y mientras tanto otros pueden leer y escribir.</translation>
    </message>
    <message>
        <source>Adding the column &quot;%1&quot; to the table &quot;%2&quot;.</source>
        <translation>Añadiendo la columna &quot;%1&quot; a la tabla &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The day&apos;s calls to Zoho will be used up at about %1.</source>
        <translation>Las llamadas del día a Zoho se agotarán hacia: %1.</translation>
    </message>
    <message>
        <source>The certificate %1 ends at %2: from then on callers refuse it.</source>
        <translation>El certificado %1 termina: %2; desde entonces quienes llaman lo rechazan.</translation>
    </message>
    <message>
        <source>The clock of %1 differs from the database&apos;s by %2 minutes, so set it.</source>
        <translation>El reloj de %1 difiere del de la base de datos en %2 minutos; póngalo en hora.</translation>
    </message>
    <message>
        <source>%1 cycles have failed in a row, the last one because: %2</source>
        <translation>Han fallado %1 ciclos seguidos, el último porque: %2</translation>
    </message>
    <message>
        <source>Statusbridge on %1 can&apos;t use its database: %2</source>
        <translation>Statusbridge en %1 no puede usar su base de datos: %2</translation>
    </message>
    <message>
        <source>Of %1 messages that began from %2 to %3 only %4 percent were delivered.</source>
        <translation>De %1 mensajes que empezaron de %2 a %3 solo se entregó el %4 por ciento.</translation>
    </message>
    <message>
        <source>The language &quot;%1&quot; of alerts is not in this program, so they are in English.</source>
        <translation>El idioma &quot;%1&quot; de las alertas no está en este programa, así que van en inglés.</translation>
    </message>
    <message>
        <source>The mail server %1 refuses the user or the password.</source>
        <translation>El servidor de correo %1 rechaza el usuario o la contraseña.</translation>
    </message>
    <message>
        <source>%1 did not take the alert.</source>
        <translation>%1 no aceptó la alerta.</translation>
    </message>
    <message>
        <source>No cycle has begun since %1, when one was due.</source>
        <translation>No ha empezado ningún ciclo desde %1, cuando tocaba uno.</translation>
    </message>
    <message>
        <source>%1 records are parked, since Zoho refused them again and again.</source>
        <translation>%1 registros están apartados, porque Zoho los rechazó una y otra vez.</translation>
    </message>
    <message>
        <source>This has passed: %1</source>
        <translation>Esto ya pasó: %1</translation>
    </message>
    <message>
        <source>The day&apos;s calls to Zoho are used up until %1.</source>
        <translation>Las llamadas del día a Zoho están agotadas hasta: %1.</translation>
    </message>
    <message>
        <source>Since the last message of this kind it came or went %1 times.</source>
        <translation>Desde el último mensaje de este tipo apareció o desapareció %1 veces.</translation>
    </message>
    <message>
        <source>an e-mail address, or empty</source>
        <translation>una dirección de correo, o vacío</translation>
    </message>
    <message>
        <source>a list of e-mail addresses without duplicates</source>
        <translation>una lista de direcciones de correo sin duplicados</translation>
    </message>
    <message>
        <source>empty, or https:// with a host and without a password in it (http:// on this machine only)</source>
        <translation>vacío, o https:// con un host y sin contraseña (http:// solo en este equipo)</translation>
    </message>
    <message>
        <source>%1 queue ids have waited since %2 to be carried over.</source>
        <translation>%1 ID de cola esperan desde %2 a ser transferidos.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached.</source>
        <translation>No se puede contactar con %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted, so nothing was sent.</source>
        <translation>El certificado de %1 no es de confianza, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Desde: %1.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no encryption, so nothing was sent.</source>
        <translation>El servidor de correo %1 no ofrece cifrado, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The template %1 of the webhook can&apos;t be used: %2</source>
        <translation>No se puede usar la plantilla %1 del webhook: %2</translation>
    </message>
    <message>
        <source>This is a test. If you read this, alerts arrive.</source>
        <translation>Esto es una prueba. Si lee esto, las alertas llegan.</translation>
    </message>
    <message>
        <source>The day&apos;s calls won&apos;t do</source>
        <translation>Las llamadas del día no bastarán</translation>
    </message>
    <message>
        <source>A certificate ends soon</source>
        <translation>Un certificado termina pronto</translation>
    </message>
    <message>
        <source>A clock is wrong</source>
        <translation>Un reloj va mal</translation>
    </message>
    <message>
        <source>Cycles fail</source>
        <translation>Los ciclos fallan</translation>
    </message>
    <message>
        <source>The database is in trouble</source>
        <translation>La base de datos tiene problemas</translation>
    </message>
    <message>
        <source>Few messages are delivered</source>
        <translation>Se entregan pocos mensajes</translation>
    </message>
    <message>
        <source>Cycles are overdue</source>
        <translation>Los ciclos van con retraso</translation>
    </message>
    <message>
        <source>Many records are parked</source>
        <translation>Hay muchos registros apartados</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>Ya pasó: %1</translation>
    </message>
    <message>
        <source>The day&apos;s calls are used up</source>
        <translation>Las llamadas del día se agotaron</translation>
    </message>
    <message>
        <source>Rows wait too long</source>
        <translation>Las filas esperan demasiado</translation>
    </message>
    <message>
        <source>Test of the alerts</source>
        <translation>Prueba de las alertas</translation>
    </message>
    <message>
        <source>Zoho must be connected again</source>
        <translation>Hay que volver a conectar Zoho</translation>
    </message>
    <message>
        <source>Webhooks are refused</source>
        <translation>Se rechazan webhooks</translation>
    </message>
    <message>
        <source>No webhooks arrive</source>
        <translation>No llegan webhooks</translation>
    </message>
    <message>
        <source>Told by Statusbridge on %1 at %2.</source>
        <translation>Comunicado por Statusbridge en %1 (%2).</translation>
    </message>
    <message>
        <source>Zoho does not accept the stored authorization any more, so nothing is carried over until Zoho is connected again.</source>
        <translation>Zoho ya no acepta la autorización guardada, así que no se transfiere nada hasta que se vuelva a conectar Zoho.</translation>
    </message>
    <message>
        <source>Without it webhooks of alerts are not signed.</source>
        <translation>Sin él, los webhooks de las alertas no se firman.</translation>
    </message>
    <message>
        <source>%1 webhooks were refused on %2 within an hour, since their signature or secret is missing or wrong.</source>
        <translation>%1 webhooks se rechazaron en %2 en una hora, porque su firma o su secreto falta o es incorrecto.</translation>
    </message>
    <message>
        <source>No webhook has arrived since %1.</source>
        <translation>No ha llegado ningún webhook desde: %1.</translation>
    </message>
    <message>
        <source>Without it the mail server can&apos;t be logged in to.</source>
        <translation>Sin ella no se puede iniciar sesión en el servidor de correo.</translation>
    </message>
    <message>
        <source>Alerts go out by %1.</source>
        <translation>Las alertas salen por %1.</translation>
    </message>
    <message>
        <source>an index of the open rows</source>
        <translation>un índice de las filas abiertas</translation>
    </message>
    <message>
        <source>an index on %1</source>
        <translation>un índice sobre %1</translation>
    </message>
    <message>
        <source>An answer was too large to be Zoho&apos;s and was not read to its end.</source>
        <translation>Una respuesta era demasiado grande para ser de Zoho y no se leyó hasta el final.</translation>
    </message>
    <message>
        <source>Zoho&apos;s answer was empty or cut.</source>
        <translation>La respuesta de Zoho estaba vacía o cortada.</translation>
    </message>
    <message>
        <source>API access is switched off for the permission set of the connected Zoho user; switch it on in Zoho Creator.</source>
        <translation>El acceso a la API está desactivado para el conjunto de permisos del usuario de Zoho conectado; actívelo en Zoho Creator.</translation>
    </message>
    <message>
        <source>The HTTP API is switched off.</source>
        <translation>La API HTTP está desactivada.</translation>
    </message>
    <message>
        <source>The Zoho application is disabled; enable it in Zoho Creator.</source>
        <translation>La aplicación de Zoho está deshabilitada; habilítela en Zoho Creator.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>Ya existe un archivo %1.</translation>
    </message>
    <message>
        <source>It is not as it was written: its checksum or its rows don&apos;t fit.</source>
        <translation>No está como se escribió: su suma de comprobación o sus filas no cuadran.</translation>
    </message>
    <message>
        <source>It is cut off: it has no end.</source>
        <translation>Está cortado: no tiene final.</translation>
    </message>
    <message>
        <source>The backup is of an older version, and there can be no folder to upgrade it in: %1.</source>
        <translation>La copia de seguridad es de una versión anterior, y no se puede crear una carpeta donde actualizarla: %1.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written: %2.</source>
        <translation>No se puede escribir la copia de seguridad %1: %2.</translation>
    </message>
    <message>
        <source>It was made by a newer version of Statusbridge: install that version.</source>
        <translation>La hizo una versión más nueva de Statusbridge: instale esa versión.</translation>
    </message>
    <message>
        <source>Its tables are version %1, this program knows %2: install the version of Statusbridge that made it.</source>
        <translation>Sus tablas son de la versión %1 y este programa conoce la %2: instale la versión de Statusbridge que la hizo.</translation>
    </message>
    <message>
        <source>The backup %1 is of no use, and nothing was changed.</source>
        <translation>La copia de seguridad %1 no sirve, y no se cambió nada.</translation>
    </message>
    <message>
        <source>It is no backup of Statusbridge&apos;s.</source>
        <translation>No es una copia de seguridad de Statusbridge.</translation>
    </message>
    <message>
        <source>The backup is of %1, and this is set up for %2, to which another place&apos;s memories are of no use.</source>
        <translation>La copia de seguridad es de %1 y esto está configurado para %2, a quien no le sirve lo recordado de otro lugar.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>No se puede leer: %1.</translation>
    </message>
    <message>
        <source>Its table %1 is none of this version&apos;s, or has other columns.</source>
        <translation>Su tabla %1 no es de esta versión o tiene otras columnas.</translation>
    </message>
    <message>
        <source>The Custom API did not say what became of the records.</source>
        <translation>La Custom API no dijo qué fue de los registros.</translation>
    </message>
    <message>
        <source>Zoho refused a call of the Custom API as too long.</source>
        <translation>Zoho rechazó por demasiado larga una llamada de la Custom API.</translation>
    </message>
    <message>
        <source>All bodies of &quot;%1&quot; are read, %2 of them; %3 statuses belonged to queue ids that were done before, and are not kept.</source>
        <translation>Todos los cuerpos de &quot;%1&quot; están leídos, %2 en total; %3 estados pertenecían a ID de cola ya terminados y no se conservan.</translation>
    </message>
    <message>
        <source>The bodies of &quot;%1&quot; are read for the first time, %2 of about %3 so far; each cycle goes on.</source>
        <translation>Los cuerpos de &quot;%1&quot; se leen por primera vez, %2 de unos %3 hasta ahora; cada ciclo continúa.</translation>
    </message>
    <message>
        <source>Bodies of &quot;%1&quot;</source>
        <translation>Cuerpos de &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 hold what became no status, or one that can&apos;t be matched, by kind: %2. See what writes them, or correct the shape or the paths.</source>
        <translation>%1 contienen algo que no dio ningún estado, o uno que no se puede asociar, por tipo: %2. Mire qué los escribe, o corrija la forma o las rutas.</translation>
    </message>
    <message>
        <source>%1 hold no status of a message, as is usual: %2.</source>
        <translation>%1 no contienen ningún estado de un mensaje, como es habitual: %2.</translation>
    </message>
    <message>
        <source>%1 hold a time that can&apos;t be read, such as &quot;%2&quot;, so that they come last among equals and no time is written: see what writes them, or look at %3.</source>
        <translation>%1 contienen una hora ilegible, como &quot;%2&quot;, así que van al final entre iguales y no se escribe hora: mire qué los escribe, o revise %3.</translation>
    </message>
    <message>
        <source>The call was ended.</source>
        <translation>La llamada se interrumpió.</translation>
    </message>
    <message>
        <source>Today&apos;s calls are shared out among the cycles; the next ones go on.</source>
        <translation>Las llamadas de hoy se reparten entre los ciclos; los próximos continúan.</translation>
    </message>
    <message>
        <source>The calls that are left today are kept for a person who starts a cycle.</source>
        <translation>Las llamadas que quedan hoy se reservan para quien inicie un ciclo a mano.</translation>
    </message>
    <message>
        <source>Daily calls used up until %1; the next cycle asks again at %2.</source>
        <translation>Llamadas diarias agotadas hasta %1; el próximo ciclo vuelve a preguntar: %2.</translation>
    </message>
    <message>
        <source>It came after the same message was carried over as &quot;%1&quot;; Zoho was not asked.</source>
        <translation>Llegó después de que el mismo mensaje se transfiriera como &quot;%1&quot;; no se preguntó a Zoho.</translation>
    </message>
    <message>
        <source>must be set too, since %1 is set.</source>
        <translation>también debe indicarse, porque %1 está indicado.</translation>
    </message>
    <message>
        <source>The certificates in %1 can&apos;t be read; it must be a PEM file.</source>
        <translation>No se pueden leer los certificados de %1; debe ser un archivo PEM.</translation>
    </message>
    <message>
        <source>Check that %1 names a field that takes such text, %2 characters this time.</source>
        <translation>Compruebe que %1 nombra un campo que admite ese texto, esta vez de %2 caracteres.</translation>
    </message>
    <message>
        <source>The machine&apos;s clock is %1 minutes ahead of the database&apos;s: set it, or let it be set from the network, or the day&apos;s calls and the times of statuses will be misjudged.</source>
        <translation>El reloj del equipo va %1 minutos adelantado respecto al de la base de datos: póngalo en hora o sincronícelo por la red; si no, las llamadas del día y las horas de los estados se calcularán mal.</translation>
    </message>
    <message>
        <source>The machine&apos;s clock is %1 minutes ahead of Zoho&apos;s: set it, or let it be set from the network, or the day&apos;s calls and the times of statuses will be misjudged.</source>
        <translation>El reloj del equipo va %1 minutos adelantado respecto al de Zoho: póngalo en hora o sincronícelo por la red; si no, las llamadas del día y las horas de los estados se calcularán mal.</translation>
    </message>
    <message>
        <source>The machine&apos;s clock is %1 minutes behind the database&apos;s: set it, or let it be set from the network, or the day&apos;s calls and the times of statuses will be misjudged.</source>
        <translation>El reloj del equipo va %1 minutos atrasado respecto al de la base de datos: póngalo en hora o sincronícelo por la red; si no, las llamadas del día y las horas de los estados se calcularán mal.</translation>
    </message>
    <message>
        <source>The machine&apos;s clock is %1 minutes behind Zoho&apos;s: set it, or let it be set from the network, or the day&apos;s calls and the times of statuses will be misjudged.</source>
        <translation>El reloj del equipo va %1 minutos atrasado respecto al de Zoho: póngalo en hora o sincronícelo por la red; si no, las llamadas del día y las horas de los estados se calcularán mal.</translation>
    </message>
    <message>
        <source>The machine&apos;s clock says %1, which can&apos;t be right; set it, or tokens and quotas will be misjudged.</source>
        <translation>El reloj del equipo dice %1, y no puede ser; póngalo en hora, o los tokens y las cuotas se calcularán mal.</translation>
    </message>
    <message>
        <source>Added the column &quot;%1&quot; to the table &quot;%2&quot;.</source>
        <translation>Se añadió la columna &quot;%1&quot; a la tabla &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; of the table &quot;%2&quot; %3: set %4 to a column of booleans, or to &quot;&quot; so that Statusbridge remembers by itself what it has carried over.</source>
        <translation>La columna &quot;%1&quot; de la tabla &quot;%2&quot; %3: ponga %4 en una columna de valores sí/no, o en &quot;&quot; para que Statusbridge recuerde por sí mismo lo que ha transferido.</translation>
    </message>
    <message>
        <source>Rows are marked in Statusbridge&apos;s own tables alone, since &quot;%1&quot; speaks of another place at Zoho than %2.</source>
        <translation>Las filas se marcan solo en las tablas propias de Statusbridge, porque &quot;%1&quot; habla de otro lugar en Zoho que %2.</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; has all the columns that are needed.</source>
        <translation>La tabla &quot;%1&quot; tiene todas las columnas necesarias.</translation>
    </message>
    <message>
        <source>%1 became unreachable while a change was being made permanent: it counts as not made, and is checked before it is made again.</source>
        <translation>%1 dejó de responder mientras se confirmaba un cambio: se considera no hecho, y se comprueba antes de repetirlo.</translation>
    </message>
    <message>
        <source>The configuration file %1 has no settings any more: restart Statusbridge if that is meant.</source>
        <translation>El archivo de configuración %1 ya no tiene ajustes: reinicie Statusbridge si es lo que se quiere.</translation>
    </message>
    <message>
        <source>The folder %1 for the configuration file cannot be made.</source>
        <translation>No se puede crear la carpeta %1 para el archivo de configuración.</translation>
    </message>
    <message>
        <source>The configuration file %1 is a directory; name the file in it.</source>
        <translation>El archivo de configuración %1 es un directorio; indique el archivo que contiene.</translation>
    </message>
    <message>
        <source>The configuration file %1 is not a regular file.</source>
        <translation>El archivo de configuración %1 no es un archivo normal.</translation>
    </message>
    <message>
        <source>The configuration file %1 does not exist, or its directory may not be entered.</source>
        <translation>El archivo de configuración %1 no existe, o no se puede entrar en su directorio.</translation>
    </message>
    <message>
        <source>The configuration file %1 can&apos;t be put back to what it was.</source>
        <translation>No se puede devolver el archivo de configuración %1 a como estaba.</translation>
    </message>
    <message>
        <source>The configuration file %1 cannot be written: %2.</source>
        <translation>No se puede escribir el archivo de configuración %1: %2.</translation>
    </message>
    <message>
        <source>The configuration file %1 is larger than 1 MiB, so it is probably another file.</source>
        <translation>El archivo de configuración %1 ocupa más de 1 MiB, así que probablemente es otro archivo.</translation>
    </message>
    <message>
        <source>The configuration file %1 cannot be read: %2.</source>
        <translation>No se puede leer el archivo de configuración %1: %2.</translation>
    </message>
    <message>
        <source>The database could not be copied to %1, which is done before its tables change: make room there, and let this user write into that folder. Nothing was changed.</source>
        <translation>No se pudo copiar la base de datos a %1, lo que se hace antes de cambiar sus tablas: libere espacio allí y permita a este usuario escribir en esa carpeta. No se cambió nada.</translation>
    </message>
    <message>
        <source>The database is copied before, which takes %1 and %2 of the %3 that are free.</source>
        <translation>Antes se copia la base de datos, lo que ocupa %1; hay libres %2 de %3.</translation>
    </message>
    <message>
        <source>The copy takes %1, of which %2 are free.</source>
        <translation>La copia ocupa %1; hay libres %2.</translation>
    </message>
    <message>
        <source>(&quot;%1&quot; counts as &quot;%2&quot;.)</source>
        <translation>(&quot;%1&quot; cuenta como &quot;%2&quot;.)</translation>
    </message>
    <message>
        <source>must be empty beside sync.hours and sync.days; give the expression their hours and days, or leave them empty.</source>
        <translation>debe estar vacío junto a sync.hours y sync.days; ponga sus horas y días en la expresión, o déjelos vacíos.</translation>
    </message>
    <message>
        <source>The Custom API %1 answers; one call of it writes up to %2 records.</source>
        <translation>La Custom API %1 responde; una llamada escribe hasta %2 registros.</translation>
    </message>
    <message>
        <source>The Custom API is a draft or disabled; enable it in Zoho Creator (Microservices, Custom API).</source>
        <translation>La Custom API es un borrador o está deshabilitada; habilítela en Zoho Creator (Microservices, Custom API).</translation>
    </message>
    <message>
        <source>The connected Zoho user may not call the Custom API; give the user access to it in Zoho Creator (Microservices, Custom API), with OAuth as the way to authenticate.</source>
        <translation>El usuario de Zoho conectado no puede llamar a la Custom API; dele acceso en Zoho Creator (Microservices, Custom API), con OAuth como forma de autenticación.</translation>
    </message>
    <message>
        <source>The connection lacks the scope ZohoCreator.customapi.EXECUTE, without which the Custom API can&apos;t be called; connect again with that scope as well.</source>
        <translation>A la conexión le falta el ámbito ZohoCreator.customapi.EXECUTE, sin el cual no se puede llamar a la Custom API; vuelva a conectar también con ese ámbito.</translation>
    </message>
    <message>
        <source>Zoho did not run the function of the Custom API to its end.</source>
        <translation>Zoho no ejecutó hasta el final la función de la Custom API.</translation>
    </message>
    <message>
        <source>The day&apos;s calls of Zoho&apos;s Custom APIs are used up; they are reset on %1, as far as is known.</source>
        <translation>Las llamadas del día a las Custom API de Zoho se agotaron; hasta donde se sabe, se restablecen: %1.</translation>
    </message>
    <message>
        <source>The cycle was cancelled; what was not sent is left for the next one.</source>
        <translation>El ciclo se canceló; lo que no se envió queda para el siguiente.</translation>
    </message>
    <message>
        <source>The cycle was cancelled by %1; what was not sent is left for the next one.</source>
        <translation>%1 canceló el ciclo; lo que no se envió queda para el siguiente.</translation>
    </message>
    <message>
        <source>%1 was asked to end its cycle, but has not renewed its lease in time: it has probably ended already. Its lease expires at %2, after which another cycle can begin.</source>
        <translation>Se pidió a %1 que terminara su ciclo, pero no ha renovado su reserva a tiempo: probablemente ya ha terminado. Su reserva caduca (%2), y después puede empezar otro ciclo.</translation>
    </message>
    <message>
        <source>A cycle sends at most %1 records; the next one goes on.</source>
        <translation>Un ciclo envía como máximo %1 registros; el siguiente continúa.</translation>
    </message>
    <message>
        <source>The program that ran this cycle ended or stood still before it was done; the next cycle settled what it had left open.</source>
        <translation>El programa que ejecutaba este ciclo terminó o se quedó parado antes de acabar; el siguiente ciclo resolvió lo que había dejado abierto.</translation>
    </message>
    <message>
        <source>The data directory can&apos;t change while Statusbridge runs.</source>
        <translation>El directorio de datos no puede cambiar mientras Statusbridge está en marcha.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached any more, the connection broke: check its server and the network; the next use connects again.</source>
        <translation>%1 ya no responde, la conexión se cortó: compruebe su servidor y la red; el próximo uso vuelve a conectar.</translation>
    </message>
    <message>
        <source>Copied the database as it was to %1.</source>
        <translation>Se copió la base de datos tal como estaba a %1.</translation>
    </message>
    <message>
        <source>%1 is damaged: restore it from a backup.</source>
        <translation>%1 está dañada: restáurela de una copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 gave way to another program that changed the same rows at the same time, several times: try again.</source>
        <translation>%1 cedió varias veces ante otro programa que cambiaba las mismas filas a la vez: vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read or written: check its disk.</source>
        <translation>%1 no se puede leer o escribir: compruebe su disco.</translation>
    </message>
    <message>
        <source>%1 has no room left: free space on its disk.</source>
        <translation>%1 no tiene espacio: libere espacio en su disco.</translation>
    </message>
    <message>
        <source>The database file %1 was replaced by another one while it was open; the next use opens that one.</source>
        <translation>El archivo de base de datos %1 fue reemplazado por otro mientras estaba abierto; el próximo uso abre el nuevo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: check that the folder exists and that this user may use it.</source>
        <translation>%1 no se puede abrir: compruebe que la carpeta existe y que este usuario puede usarla.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Statusbridge (its tables are version %2, this program knows %3): install that version.</source>
        <translation>%1 la creó una versión más nueva de Statusbridge (sus tablas son de la versión %2, este programa conoce la %3): instale esa versión.</translation>
    </message>
    <message>
        <source>%1 refused a value because of one of its rules: check the constraints and triggers of the tables.</source>
        <translation>%1 rechazó un valor por una de sus reglas: revise las restricciones y los disparadores de las tablas.</translation>
    </message>
    <message>
        <source>%1 is reached over TLS only, and its certificate is checked.</source>
        <translation>%1 solo es accesible por TLS, y se comprueba su certificado.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quería decir %1?</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>¿Quería decir &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>%1 is in the way: a directory is needed there.</source>
        <translation>%1 estorba: allí hace falta un directorio.</translation>
    </message>
    <message>
        <source>The directory %1 cannot be created; check the permissions of %2.</source>
        <translation>No se puede crear el directorio %1; compruebe los permisos de %2.</translation>
    </message>
    <message>
        <source>The directory %1 cannot be opened: %2.</source>
        <translation>No se puede abrir el directorio %1: %2.</translation>
    </message>
    <message>
        <source>The directory %1 cannot be written into; check its owner and permissions.</source>
        <translation>No se puede escribir en el directorio %1; compruebe su propietario y sus permisos.</translation>
    </message>
    <message>
        <source>%1 belongs to another user, who can replace what is in there: run Statusbridge as that user, or use a directory of the superuser&apos;s.</source>
        <translation>%1 pertenece a otro usuario, que puede reemplazar lo que contiene: ejecute Statusbridge como ese usuario, o use un directorio del superusuario.</translation>
    </message>
    <message>
        <source>Other users could write into %1. That right was taken away; look through what is in there.</source>
        <translation>Otros usuarios podían escribir en %1. Se les quitó ese derecho; revise lo que contiene.</translation>
    </message>
    <message>
        <source>The cycle that is due at %1 was begun by another instance, or the scheduler was stopped meanwhile.</source>
        <translation>El ciclo que toca (%1) lo empezó otra instancia, o entretanto se detuvo el planificador.</translation>
    </message>
    <message>
        <source>The cycle that is due waits for the end of the one that %1 runs.</source>
        <translation>El ciclo que toca espera a que termine el que ejecuta %1.</translation>
    </message>
    <message>
        <source>An earlier cycle sent it and never heard of the outcome; Zoho shows it.</source>
        <translation>Un ciclo anterior lo envió y nunca supo el resultado; Zoho lo muestra.</translation>
    </message>
    <message>
        <source>What became of it could not be noted: %1</source>
        <translation>No se pudo anotar qué fue de ello: %1</translation>
    </message>
    <message>
        <source>The Zoho application takes no more entries; check the limits of the Zoho plan.</source>
        <translation>La aplicación de Zoho no acepta más entradas; compruebe los límites del plan de Zoho.</translation>
    </message>
    <message>
        <source>names the field &quot;%1&quot;, which %2 names too.</source>
        <translation>nombra el campo &quot;%1&quot;, que %2 también nombra.</translation>
    </message>
    <message>
        <source>%1 is a link: name the file that it leads to, or remove it.</source>
        <translation>%1 es un enlace: indique el archivo al que lleva, o elimínelo.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>No se puede abrir el archivo %1.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>No se puede eliminar %1: %2.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written; check its owner and permissions.</source>
        <translation>No se puede escribir el archivo %1; compruebe su propietario y sus permisos.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>No se puede escribir el archivo %1.</translation>
    </message>
    <message>
        <source>%1 belongs to another user, who could change it: remove it, or use another path.</source>
        <translation>%1 pertenece a otro usuario, que podría cambiarlo: elimínelo, o use otra ruta.</translation>
    </message>
    <message>
        <source>Zoho refused the first %1 records of this cycle, taken from all over the plan, for the same reason, so the cause is taken to be a setting and not the records; no record was parked.</source>
        <translation>Zoho rechazó los primeros %1 registros de este ciclo, tomados de todo el plan, por el mismo motivo, así que la causa se busca en un ajuste y no en los registros; no se apartó ninguno.</translation>
    </message>
    <message>
        <source>holds &quot;%1&quot; and no flag, in which rows could be marked</source>
        <translation>contiene &quot;%1&quot; y ningún valor sí/no en el que marcar filas</translation>
    </message>
    <message>
        <source>is computed by the database, so that no row could be marked in it</source>
        <translation>la calcula la base de datos, así que no se podría marcar ninguna fila en ella</translation>
    </message>
    <message>
        <source>is of type %1 and no flag, in which rows could be marked</source>
        <translation>es de tipo %1 y no un valor sí/no en el que marcar filas</translation>
    </message>
    <message>
        <source>Zoho does not accept the grant code: it works once and for some minutes only, and in its own data center; generate a new one in Zoho&apos;s API console.</source>
        <translation>Zoho no acepta el código de autorización: vale una sola vez, solo unos minutos y en su propio centro de datos; genere uno nuevo en la consola de API de Zoho.</translation>
    </message>
    <message>
        <source>Another connection is building %1 of the table &quot;%2&quot; already, perhaps for a migration that was ended: wait until that is done, and migrate again.</source>
        <translation>Otra conexión ya está creando %1 de la tabla &quot;%2&quot;, quizá para una migración interrumpida: espere a que termine y migre de nuevo.</translation>
    </message>
    <message>
        <source>The table &quot;%2&quot; has not got %1 yet: a transaction that began earlier does not end, and has to before. Nothing is lost; end it, or migrate again later.</source>
        <translation>La tabla &quot;%2&quot; aún no tiene %1: una transacción que empezó antes no termina, y tiene que hacerlo primero. No se pierde nada; termínela o migre más tarde.</translation>
    </message>
    <message>
        <source>It was not sent, because the database refuses to note it first: %1</source>
        <translation>No se envió, porque la base de datos no admite anotarlo antes: %1</translation>
    </message>
    <message>
        <source>its column &quot;%1&quot;</source>
        <translation>su columna &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 uses write-ahead logging.</source>
        <translation>%1 usa el registro de escritura anticipada (WAL).</translation>
    </message>
    <message>
        <source>Dropped &quot;%1&quot; from the table &quot;%2&quot;, which nothing uses any more.</source>
        <translation>Se eliminó &quot;%1&quot; de la tabla &quot;%2&quot;; ya nada lo usa.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; of the table &quot;%2&quot; is of type %3, by which a row can&apos;t be found again for certain: set %4 to a key of whole numbers, texts, UUIDs or bytes.</source>
        <translation>La columna &quot;%1&quot; de la tabla &quot;%2&quot; es de tipo %3, con el que no se puede reencontrar una fila con seguridad: ponga %4 en una clave de enteros, textos, UUID o bytes.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; of the table &quot;%2&quot; is not its primary key, so that more rows than those that were read could be marked: set %3 to a column that is unique.</source>
        <translation>La columna &quot;%1&quot; de la tabla &quot;%2&quot; no es su clave primaria, así que se podrían marcar más filas de las leídas: ponga %3 en una columna única.</translation>
    </message>
    <message>
        <source>it is not the key of the certificate</source>
        <translation>no es la clave del certificado</translation>
    </message>
    <message>
        <source>%1 stands outside of every section, where there are no settings.</source>
        <translation>%1 está fuera de toda sección, donde no hay ajustes.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; of &quot;%2&quot; holds the same key more than once, so that rows that were not read would be marked: set %3 to a column that is unique.</source>
        <translation>La columna &quot;%1&quot; de &quot;%2&quot; contiene la misma clave más de una vez, así que se marcarían filas no leídas: ponga %3 en una columna única.</translation>
    </message>
    <message>
        <source>an RSA key has at least %1 bits, this one %2</source>
        <translation>una clave RSA tiene al menos %1 bits; esta, %2</translation>
    </message>
    <message>
        <source>The last cycle failed: %1</source>
        <translation>El último ciclo falló: %1</translation>
    </message>
    <message>
        <source>The instance that ran the last one ended without an end of its cycle; the next cycle settles what that left open.</source>
        <translation>La instancia que ejecutó el último terminó sin cerrar su ciclo; el próximo ciclo resuelve lo que quedó abierto.</translation>
    </message>
    <message>
        <source>A cycle can&apos;t look for late rows: %1</source>
        <translation>Un ciclo no puede buscar filas tardías: %1</translation>
    </message>
    <message>
        <source>Made the row again that lets one instance at a time run a cycle.</source>
        <translation>Se volvió a crear la fila que permite que una sola instancia a la vez ejecute un ciclo.</translation>
    </message>
    <message>
        <source>Another instance has taken over the cycle, because this one did not renew its lease in time: nothing more is written here.</source>
        <translation>Otra instancia se hizo cargo del ciclo, porque esta no renovó su reserva a tiempo: aquí no se escribe nada más.</translation>
    </message>
    <message>
        <source>Left out %1 of the table &quot;%2&quot;, because others can&apos;t write for %3 while it is made.</source>
        <translation>Se omitió %1 de la tabla &quot;%2&quot;, porque otros no pueden escribir durante %3 mientras se crea.</translation>
    </message>
    <message>
        <source>A server in its place could ask for the password itself: libpq from version 16 on would refuse that.</source>
        <translation>Un servidor que se hiciera pasar por él podría pedir la contraseña: libpq desde la versión 16 lo rechazaría.</translation>
    </message>
    <message>
        <source>%1 is a link that another user has laid: remove it, or use another path.</source>
        <translation>%1 es un enlace que puso otro usuario: elimínelo, o use otra ruta.</translation>
    </message>
    <message>
        <source>There is no login &quot;%1&quot; that could be given rights on Statusbridge&apos;s own tables: make it, and migrate once more.</source>
        <translation>No existe el usuario &quot;%1&quot; al que se puedan dar derechos sobre las tablas propias de Statusbridge: créelo y migre otra vez.</translation>
    </message>
    <message>
        <source>The answer was lost; the report lists the record no longer, as none with the status &quot;%1&quot;.</source>
        <translation>Se perdió la respuesta; el informe ya no incluye el registro, como ninguno con el estado &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The answer was lost, but Zoho shows it.</source>
        <translation>Se perdió la respuesta, pero Zoho lo muestra.</translation>
    </message>
    <message>
        <source>The answer was lost; read back, Zoho shows &quot;%1&quot;, which is stronger than &quot;%2&quot;.</source>
        <translation>Se perdió la respuesta; al releerlo, Zoho muestra &quot;%1&quot;, que es más fuerte que &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The machine&apos;s time zone &quot;%1&quot; isn&apos;t known here, so UTC takes its place: give it a name such as &quot;Europe/Berlin&quot;, by TZ or the system&apos;s settings, and see that the system has its list of time zones (tzdata).</source>
        <translation>La zona horaria &quot;%1&quot; del equipo no se conoce aquí, así que se usa UTC: dele un nombre como &quot;Europe/Berlin&quot;, con TZ o en los ajustes del sistema, y asegúrese de que el sistema tiene su lista de zonas horarias (tzdata).</translation>
    </message>
    <message>
        <source>the database reported no error, but the mark has no effect; look for row level security and triggers on the table.</source>
        <translation>la base de datos no dio ningún error, pero la marca no tiene efecto; revise la seguridad a nivel de fila y los disparadores de la tabla.</translation>
    </message>
    <message>
        <source>Marking a row of &quot;%1&quot; could not be tried: %2</source>
        <translation>No se pudo probar a marcar una fila de &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>Marking a row of &quot;%1&quot; could not be tried, since a cycle marks rows now.</source>
        <translation>No se pudo probar a marcar una fila de &quot;%1&quot;, porque un ciclo está marcando filas ahora.</translation>
    </message>
    <message>
        <source>Marking one row of &quot;%1&quot; marks %2: set %3 to a column that is unique.</source>
        <translation>Al marcar una fila de &quot;%1&quot; se marcan %2: ponga %3 en una columna única.</translation>
    </message>
    <message>
        <source>Marking a row of &quot;%1&quot; has no effect, although the database reports no error, so that its record would be sent again and again: look for row level security (a policy that lets this login update), for triggers and rules of the table, and at the type of &quot;%2&quot;.</source>
        <translation>Marcar una fila de &quot;%1&quot; no tiene efecto, aunque la base de datos no da ningún error, así que su registro se enviaría una y otra vez: revise la seguridad a nivel de fila (una política que permita actualizar a este usuario), los disparadores y reglas de la tabla, y el tipo de &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, but must name a column, because rows are marked by it.</source>
        <translation>%1 es &quot;%2&quot;, pero debe nombrar una columna, porque con ella se marcan las filas.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; of &quot;%2&quot; holds &quot;%3&quot;, which is neither yes nor no and counts as open: set %4 to a column of booleans.</source>
        <translation>La columna &quot;%1&quot; de &quot;%2&quot; contiene &quot;%3&quot;, que no es ni sí ni no y cuenta como abierto: ponga %4 en una columna de valores sí/no.</translation>
    </message>
    <message>
        <source>the message id or the recipient</source>
        <translation>el ID de mensaje o el destinatario</translation>
    </message>
    <message>
        <source>%1 is being migrated by another instance: wait until that is done.</source>
        <translation>%1 la está migrando otra instancia: espere a que termine.</translation>
    </message>
    <message>
        <source>Qt&apos;s plug-in doesn&apos;t use MariaDB&apos;s client library, so that what a server may ask for is up to its own.</source>
        <translation>El módulo de Qt no usa la biblioteca cliente de MariaDB, así que lo que un servidor puede pedir depende de la suya.</translation>
    </message>
    <message>
        <source>%1 is served by version %2, but MariaDB 10.6 or MySQL 8.0.17 or newer is needed: upgrade its server.</source>
        <translation>%1 es de la versión %2, pero hace falta MariaDB 10.6 o MySQL 8.0.17 o posterior: actualice su servidor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>&quot;%1&quot;</translation>
    </message>
    <message>
        <source>Zoho refused to tell the names; they can be typed in instead.</source>
        <translation>Zoho se negó a dar los nombres; se pueden escribir a mano.</translation>
    </message>
    <message>
        <source>The connection lacks the scope to list names at Zoho, so type them in; or connect again with the scopes ZohoCreator.meta.application.READ and ZohoCreator.meta.form.READ as well.</source>
        <translation>A la conexión le falta el ámbito para listar nombres en Zoho, así que escríbalos; o vuelva a conectar también con los ámbitos ZohoCreator.meta.application.READ y ZohoCreator.meta.form.READ.</translation>
    </message>
    <message>
        <source>The next cycle is due at %1.</source>
        <translation>El próximo ciclo toca: %1.</translation>
    </message>
    <message>
        <source>there is no PEM certificate in it</source>
        <translation>no contiene ningún certificado PEM</translation>
    </message>
    <message>
        <source>$CREDENTIALS_DIRECTORY is not set, so no systemd service with credentials runs this</source>
        <translation>$CREDENTIALS_DIRECTORY no está definido, así que esto no lo ejecuta un servicio systemd con credenciales</translation>
    </message>
    <message>
        <source>No cycle is running.</source>
        <translation>No hay ningún ciclo en curso.</translation>
    </message>
    <message>
        <source>No cycle starts at the moment, because Statusbridge ends or takes over a new configuration.</source>
        <translation>Ahora no empieza ningún ciclo, porque Statusbridge termina o adopta una configuración nueva.</translation>
    </message>
    <message>
        <source>There is no index to search by, so that only the newest %1 rows were read.</source>
        <translation>No hay ningún índice por el que buscar, así que solo se leyeron las %1 filas más nuevas.</translation>
    </message>
    <message>
        <source>no keychain answers, such as GNOME Keyring, KWallet or KeePassXC: they belong to a desktop session with D-Bus</source>
        <translation>no responde ningún llavero, como GNOME Keyring, KWallet o KeePassXC: pertenecen a una sesión de escritorio con D-Bus</translation>
    </message>
    <message>
        <source>The connected Zoho user may not do this; give the user permission for the application, its form and its report in Zoho Creator, or connect as another user.</source>
        <translation>El usuario de Zoho conectado no puede hacer esto; dele permiso para la aplicación, su formulario y su informe en Zoho Creator, o conecte como otro usuario.</translation>
    </message>
    <message>
        <source>there is no PEM private key without a passphrase in it, RSA or EC</source>
        <translation>no contiene ninguna clave privada PEM sin contraseña, RSA o EC</translation>
    </message>
    <message>
        <source>No refresh token is kept.</source>
        <translation>No hay guardado ningún token de actualización.</translation>
    </message>
    <message>
        <source>Zoho gave no refresh token for this grant code; generate a new code with &quot;Self Client&quot; in Zoho&apos;s API console.</source>
        <translation>Zoho no dio un token de actualización para este código de autorización; genere un código nuevo con &quot;Self Client&quot; en la consola de API de Zoho.</translation>
    </message>
    <message>
        <source>it is not available here</source>
        <translation>no está disponible aquí</translation>
    </message>
    <message>
        <source>the name of a column</source>
        <translation>el nombre de una columna</translation>
    </message>
    <message>
        <source>the number of an element, from 0, and &quot;]&quot; must follow</source>
        <translation>el número de un elemento, desde 0, y debe seguir &quot;]&quot;</translation>
    </message>
    <message>
        <source>&quot;|&quot;, &quot;-&gt;&quot; or the end must follow</source>
        <translation>debe seguir &quot;|&quot;, &quot;-&gt;&quot; o el final</translation>
    </message>
    <message>
        <source>the name of a member</source>
        <translation>el nombre de un miembro</translation>
    </message>
    <message>
        <source>a name between double quotes must not be empty or have a backslash in it</source>
        <translation>un nombre entre comillas dobles no puede estar vacío ni contener una barra invertida</translation>
    </message>
    <message>
        <source>%1 is missing, or has a sign in it that can&apos;t be read</source>
        <translation>%1 falta o contiene un carácter ilegible</translation>
    </message>
    <message>
        <source>a path must follow &quot;-&gt;&quot;</source>
        <translation>después de &quot;-&gt;&quot; debe seguir una ruta</translation>
    </message>
    <message>
        <source>the double quote is not closed</source>
        <translation>faltan las comillas dobles de cierre</translation>
    </message>
    <message>
        <source>the notation &quot;%1&quot; is wrong at character %2: %3</source>
        <translation>la notación &quot;%1&quot; es incorrecta en el carácter %2: %3</translation>
    </message>
    <message>
        <source>Nothing has changed here.</source>
        <translation>Aquí no ha cambiado nada.</translation>
    </message>
    <message>
        <source>Statusbridge is not connected to Zoho, there is nothing to revoke.</source>
        <translation>Statusbridge no está conectado a Zoho; no hay nada que revocar.</translation>
    </message>
    <message>
        <source>%1 begins no cycle by itself before Start is pressed on it, and no other instance is running that could begin one.</source>
        <translation>%1 no empieza ningún ciclo por sí solo antes de que se pulse Iniciar en él, y no hay en marcha otra instancia que pueda empezar uno.</translation>
    </message>
    <message>
        <source>It is the only row with a known status.</source>
        <translation>Es la única fila con un estado conocido.</translation>
    </message>
    <message>
        <source>A cycle can&apos;t count the open queue ids: %1</source>
        <translation>Un ciclo no puede contar los ID de cola abiertos: %1</translation>
    </message>
    <message>
        <source>A cycle can&apos;t look for open rows: %1</source>
        <translation>Un ciclo no puede buscar filas abiertas: %1</translation>
    </message>
    <message>
        <source>Its outcome is unknown; the next cycle reads the record back before it is sent again.</source>
        <translation>Su resultado es desconocido; el próximo ciclo relee el registro antes de volver a enviarlo.</translation>
    </message>
    <message>
        <source>Zoho shows &quot;%1&quot; already, which keeps the record out of the criteria.</source>
        <translation>Zoho ya muestra &quot;%1&quot;, lo que deja el registro fuera de los criterios.</translation>
    </message>
    <message>
        <source>Statusbridge&apos;s own tables are of version %1.</source>
        <translation>Las tablas propias de Statusbridge son de la versión %1.</translation>
    </message>
    <message>
        <source>Row level security hides every row of %1 from this login: turn it off for Statusbridge&apos;s own tables, or give the login a policy.</source>
        <translation>La seguridad a nivel de fila oculta a este usuario todas las filas de %1: desactívela para las tablas propias de Statusbridge, o dé una política al usuario.</translation>
    </message>
    <message>
        <source>Brought Statusbridge&apos;s own tables to version %1.</source>
        <translation>Se llevaron las tablas propias de Statusbridge a la versión %1.</translation>
    </message>
    <message>
        <source>The owner of %1 is not known: %2.</source>
        <translation>No se conoce el propietario de %1: %2.</translation>
    </message>
    <message>
        <source>It was parked, and Zoho shows &quot;%1&quot; by now.</source>
        <translation>Estaba apartado, y Zoho ya muestra &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>It is parked now, after %1 cycles in a row.</source>
        <translation>Ahora está apartado, tras %1 ciclos seguidos.</translation>
    </message>
    <message>
        <source>The password is empty: a user needs one.</source>
        <translation>La contraseña está vacía: un usuario necesita una.</translation>
    </message>
    <message>
        <source>The password could not be hashed, which takes 64 MiB of memory: close other programs and try again.</source>
        <translation>No se pudo calcular el hash de la contraseña, que necesita 64 MiB de memoria: cierre otros programas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The password is longer than %1 bytes.</source>
        <translation>La contraseña tiene más de %1 bytes.</translation>
    </message>
    <message>
        <source>%1, port %2, can be listened on.</source>
        <translation>Se puede escuchar en %1, puerto %2.</translation>
    </message>
    <message>
        <source>%1, port %2, is in use. If that is this Statusbridge, all is well; otherwise choose another port.</source>
        <translation>%1, puerto %2, está en uso. Si es este Statusbridge, todo está bien; si no, elija otro puerto.</translation>
    </message>
    <message>
        <source>%1, port %2, can&apos;t be listened on; check the address.</source>
        <translation>No se puede escuchar en %1, puerto %2; compruebe la dirección.</translation>
    </message>
    <message>
        <source>%1 takes a backslash in a text for the beginning of an escape: set standard_conforming_strings to on, for the server or for the login.</source>
        <translation>%1 toma una barra invertida en un texto como comienzo de un escape: ponga standard_conforming_strings en on, para el servidor o para el usuario.</translation>
    </message>
    <message>
        <source>%1 is served by PostgreSQL %2, but 13 or newer is needed: upgrade its server.</source>
        <translation>%1 funciona con PostgreSQL %2, pero hace falta la versión 13 o posterior: actualice su servidor.</translation>
    </message>
    <message>
        <source>The program ends.</source>
        <translation>El programa termina.</translation>
    </message>
    <message>
        <source>Zoho can&apos;t be asked for this queue id: it is empty, or has a quote or a backslash in it.</source>
        <translation>No se puede preguntar a Zoho por este ID de cola: está vacío, o contiene comillas o una barra invertida.</translation>
    </message>
    <message>
        <source>the queue id in &quot;%1&quot;</source>
        <translation>el ID de cola en &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Neither table has a row with the queue id &quot;%1&quot;. Queue ids are compared exactly, with case.</source>
        <translation>Ninguna de las dos tablas tiene una fila con el ID de cola &quot;%1&quot;. Los ID de cola se comparan exactamente, con mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot; with the columns &quot;%2&quot; and &quot;%3&quot;, which [queue_ids] names.</source>
        <translation>No hay ninguna tabla &quot;%1&quot; con las columnas &quot;%2&quot; y &quot;%3&quot;, que nombra [queue_ids].</translation>
    </message>
    <message>
        <source>A second console can&apos;t bring this one to the front, because the socket %1 can&apos;t be made: %2.</source>
        <translation>Una segunda consola no puede traer esta al frente, porque no se puede crear el socket %1: %2.</translation>
    </message>
    <message>
        <source>A second console can&apos;t bring this one to the front, because another user has laid %1: remove that.</source>
        <translation>Una segunda consola no puede traer esta al frente, porque otro usuario puso %1: elimínelo.</translation>
    </message>
    <message>
        <source>its queue id and status are read from other columns.</source>
        <translation>su ID de cola y su estado se leen de otras columnas.</translation>
    </message>
    <message>
        <source>What was received and gave no status, by kind: %1. The last of it that is not as usual came at %2: see what sends it, and whether to the address of its shape.</source>
        <translation>Lo recibido que no dio ningún estado, por tipo: %1. Lo último que no es habitual llegó %2: mire qué lo envía, y si va a la dirección de su forma.</translation>
    </message>
    <message>
        <source>What was received and gave no status, by kind: %1.</source>
        <translation>Lo recibido que no dio ningún estado, por tipo: %1.</translation>
    </message>
    <message>
        <source>Statuses that arrive are kept in a table of Statusbridge&apos;s own, since %1 takes no rows: %2</source>
        <translation>Los estados que llegan se guardan en una tabla propia de Statusbridge, porque %1 no acepta filas: %2</translation>
    </message>
    <message>
        <source>webhook.enabled is set, but none of its secrets is there, so that everything sent is refused: store %1.</source>
        <translation>webhook.enabled está activado, pero no hay ninguno de sus secretos, así que se rechaza todo lo enviado: guarde %1.</translation>
    </message>
    <message>
        <source>The receiver of webhooks is switched off.</source>
        <translation>El receptor de webhooks está desactivado.</translation>
    </message>
    <message>
        <source>Statuses that arrive become rows of %1.</source>
        <translation>Los estados que llegan pasan a ser filas de %1.</translation>
    </message>
    <message>
        <source>Zoho must be reconnected: %1</source>
        <translation>Hay que volver a conectar Zoho: %1</translation>
    </message>
    <message>
        <source>The record is being edited at Zoho at the moment, so that it took no update.</source>
        <translation>El registro se está editando en Zoho en este momento, así que no aceptó la actualización.</translation>
    </message>
    <message>
        <source>Zoho has no such record in this report any more.</source>
        <translation>Zoho ya no tiene ese registro en este informe.</translation>
    </message>
    <message>
        <source>A record without a proper id can&apos;t be updated.</source>
        <translation>No se puede actualizar un registro sin un ID válido.</translation>
    </message>
    <message>
        <source>Zoho no longer shows the record in this report.</source>
        <translation>Zoho ya no muestra el registro en este informe.</translation>
    </message>
    <message>
        <source>Until then each record costs a call of its own.</source>
        <translation>Hasta entonces cada registro cuesta una llamada propia.</translation>
    </message>
    <message>
        <source>The Zoho plan&apos;s limit of records is reached; remove records or change the plan.</source>
        <translation>Se alcanzó el límite de registros del plan de Zoho; elimine registros o cambie de plan.</translation>
    </message>
    <message>
        <source>Zoho refused it in %1 cycles in a row: %2</source>
        <translation>Zoho lo rechazó en %1 ciclos seguidos: %2</translation>
    </message>
    <message>
        <source>%1 is none of Zoho Creator&apos;s servers. Open the report in Zoho Creator and copy its address from the browser.</source>
        <translation>%1 no es un servidor de Zoho Creator. Abra el informe en Zoho Creator y copie su dirección del navegador.</translation>
    </message>
    <message>
        <source>This address shows &quot;%1&quot; and no report. Open the report in Zoho Creator and copy its address.</source>
        <translation>Esta dirección muestra &quot;%1&quot; y no un informe. Abra el informe en Zoho Creator y copie su dirección.</translation>
    </message>
    <message>
        <source>This is the address of a portal for customers, which does not tell owner and application. Open the report in Zoho Creator, signed in as one of its users, and copy its address.</source>
        <translation>Esta es la dirección de un portal para clientes, que no indica propietario ni aplicación. Abra el informe en Zoho Creator, con la sesión de uno de sus usuarios, y copie su dirección.</translation>
    </message>
    <message>
        <source>This is the address of a published copy, through which nothing can be written. Open the report in Zoho Creator, signed in, and copy its address.</source>
        <translation>Esta es la dirección de una copia publicada, por la que no se puede escribir nada. Abra el informe en Zoho Creator, con la sesión iniciada, y copie su dirección.</translation>
    </message>
    <message>
        <source>This is no address of a report. It looks like https://creatorapp.zoho.com/OWNER/APPLICATION/#Report:REPORT.</source>
        <translation>Esto no es la dirección de un informe. Tiene este aspecto: https://creatorapp.zoho.com/OWNER/APPLICATION/#Report:REPORT.</translation>
    </message>
    <message>
        <source>%1/%2/%3 can be read: %4 records on the first page.</source>
        <translation>%1/%2/%3 se puede leer: %4 registros en la primera página.</translation>
    </message>
    <message>
        <source>Zoho refused the request as too long or as having a key too many; check the criteria and the field names in the settings.</source>
        <translation>Zoho rechazó la petición por demasiado larga o por tener una clave de más; compruebe los criterios y los nombres de campo en los ajustes.</translation>
    </message>
    <message>
        <source>Zoho does not accept the form of this request; that is a fault of Statusbridge, please report it with Zoho&apos;s words.</source>
        <translation>Zoho no acepta la forma de esta petición; es un fallo de Statusbridge, comuníquelo, por favor, con el mensaje de Zoho.</translation>
    </message>
    <message>
        <source>an IP address or &quot;localhost&quot;</source>
        <translation>una dirección IP o &quot;localhost&quot;</translation>
    </message>
    <message>
        <source>the link name from the application&apos;s URL (letters, digits, &quot;_&quot;, &quot;-&quot; and &quot;.&quot;)</source>
        <translation>el nombre de enlace de la URL de la aplicación (letras, cifras, &quot;_&quot;, &quot;-&quot; y &quot;.&quot;)</translation>
    </message>
    <message>
        <source>a client id without blanks, as Zoho&apos;s API console shows it</source>
        <translation>un ID de cliente sin espacios, tal como lo muestra la consola de API de Zoho</translation>
    </message>
    <message>
        <source>criteria that are not empty</source>
        <translation>criterios que no estén vacíos</translation>
    </message>
    <message>
        <source>five fields of cron, minute, hour, day of the month, month and day of the week, such as &quot;0 7-20 * * 1-5&quot;, or empty</source>
        <translation>cinco campos de cron: minuto, hora, día del mes, mes y día de la semana, como &quot;0 7-20 * * 1-5&quot;, o vacío</translation>
    </message>
    <message>
        <source>the link name of a Custom API (letters, digits, &quot;_&quot;, &quot;-&quot; and &quot;.&quot;), or empty</source>
        <translation>el nombre de enlace de una Custom API (letras, cifras, &quot;_&quot;, &quot;-&quot; y &quot;.&quot;), o vacío</translation>
    </message>
    <message>
        <source>days such as &quot;mon-fri&quot; or &quot;mon,wed,sat&quot;, or empty for all</source>
        <translation>días como &quot;mon-fri&quot; o &quot;mon,wed,sat&quot;, o vacío para todos</translation>
    </message>
    <message>
        <source>the link name of a field (letters, digits and &quot;_&quot;)</source>
        <translation>el nombre de enlace de un campo (letras, cifras y &quot;_&quot;)</translation>
    </message>
    <message>
        <source>the link name of a form (letters, digits, &quot;_&quot;, &quot;-&quot; and &quot;.&quot;), or empty</source>
        <translation>el nombre de enlace de un formulario (letras, cifras, &quot;_&quot;, &quot;-&quot; y &quot;.&quot;), o vacío</translation>
    </message>
    <message>
        <source>a host name or address without blanks, or empty</source>
        <translation>un nombre de host o una dirección sin espacios, o vacío</translation>
    </message>
    <message>
        <source>hours such as &quot;07:00-20:00&quot;, several with commas, or empty for all</source>
        <translation>horas como &quot;07:00-20:00&quot;, varias separadas por comas, o vacío para todas</translation>
    </message>
    <message>
        <source>a name that is not empty</source>
        <translation>un nombre que no esté vacío</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>the link name of a field (letters, digits and &quot;_&quot;), or empty</source>
        <translation>el nombre de enlace de un campo (letras, cifras y &quot;_&quot;), o vacío</translation>
    </message>
    <message>
        <source>&quot;system&quot;, &quot;none&quot; or an address with a port and without a password, such as &quot;http://proxy.example:3128&quot; or &quot;socks5://…&quot;</source>
        <translation>&quot;system&quot;, &quot;none&quot; o una dirección con puerto y sin contraseña, como &quot;http://proxy.example:3128&quot; o &quot;socks5://…&quot;</translation>
    </message>
    <message>
        <source>a list of different words with &quot;delivered&quot; among them</source>
        <translation>una lista de palabras distintas, entre ellas &quot;delivered&quot;</translation>
    </message>
    <message>
        <source>the link name from the report&apos;s URL (letters, digits, &quot;_&quot;, &quot;-&quot; and &quot;.&quot;)</source>
        <translation>el nombre de enlace de la URL del informe (letras, cifras, &quot;_&quot;, &quot;-&quot; y &quot;.&quot;)</translation>
    </message>
    <message>
        <source>an https:// address of a host without user name and query (http:// for this machine only), or empty</source>
        <translation>una dirección https:// de un host, sin nombre de usuario ni consulta (http:// solo para este equipo), o vacío</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a format of day (dd), month (MM or MMM) and year (yyyy), and of hours (HH, or hh with AP), minutes (mm) and seconds (ss), such as &quot;dd-MMM-yyyy HH:mm:ss&quot;</source>
        <translation>un formato de día (dd), mes (MM o MMM) y año (yyyy), y de horas (HH, o hh con AP), minutos (mm) y segundos (ss), como &quot;dd-MMM-yyyy HH:mm:ss&quot;</translation>
    </message>
    <message>
        <source>a time zone such as &quot;Europe/Berlin&quot;, or empty for the machine&apos;s</source>
        <translation>una zona horaria como &quot;Europe/Berlin&quot;, o vacío para la del equipo</translation>
    </message>
    <message>
        <source>The login that the tables belong to may do it.</source>
        <translation>Puede hacerlo el usuario al que pertenecen las tablas.</translation>
    </message>
    <message>
        <source>This instance runs no cycles, and none may run while a backup is restored: do it where cycles are run.</source>
        <translation>Esta instancia no ejecuta ciclos, y no puede haber ninguno en marcha mientras se restaura una copia de seguridad: hágalo donde se ejecutan ciclos.</translation>
    </message>
    <message>
        <source>Zoho did not revoke the authorization; try again, or remove Statusbridge under &quot;Connected Apps&quot; of your Zoho account.</source>
        <translation>Zoho no revocó la autorización; vuelva a intentarlo, o elimine Statusbridge en &quot;Connected Apps&quot; de su cuenta de Zoho.</translation>
    </message>
    <message>
        <source>The login %1 has all the rights that are needed.</source>
        <translation>El usuario %1 tiene todos los derechos necesarios.</translation>
    </message>
    <message>
        <source>Gave %1 its rights on Statusbridge&apos;s own tables.</source>
        <translation>Se dieron a %1 sus derechos sobre las tablas propias de Statusbridge.</translation>
    </message>
    <message>
        <source>a row that is put into it comes back without a key, changed, or marked.</source>
        <translation>una fila que se inserta vuelve sin clave, cambiada o marcada.</translation>
    </message>
    <message>
        <source>A cycle can&apos;t mark a row of &quot;%1&quot;: %2</source>
        <translation>Un ciclo no puede marcar una fila de &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>Row level security hides every row of &quot;%1&quot; from this login, so that nothing would be carried over: give it a policy for them.</source>
        <translation>La seguridad a nivel de fila oculta a este usuario todas las filas de &quot;%1&quot;, así que no se transferiría nada: dele una política para ellas.</translation>
    </message>
    <message>
        <source>Row level security holds on &quot;%1&quot; for this login: a row that its policies don&apos;t show is not carried over.</source>
        <translation>La seguridad a nivel de fila rige en &quot;%1&quot; para este usuario: una fila que sus políticas no muestran no se transfiere.</translation>
    </message>
    <message>
        <source>The newest rows of &quot;%1&quot; are not found by their own queue ids, so that nothing would be carried over: look at the type of %2.</source>
        <translation>Las filas más nuevas de &quot;%1&quot; no se encuentran por sus propios ID de cola, así que no se transferiría nada: revise el tipo de %2.</translation>
    </message>
    <message>
        <source>Its rows could not be marked and are remembered as settled here instead: %1</source>
        <translation>Sus filas no se pudieron marcar, y aquí se recuerdan como terminadas: %1</translation>
    </message>
    <message>
        <source>A cycle can&apos;t read rows by their queue ids: %1</source>
        <translation>Un ciclo no puede leer filas por sus ID de cola: %1</translation>
    </message>
    <message>
        <source>%1 have no queue id, so that nothing becomes of them: look at %2.</source>
        <translation>%1 no tienen ID de cola, así que no sirven de nada: revise %2.</translation>
    </message>
    <message>
        <source>%1 have no status, so that nothing becomes of them: look at %2.</source>
        <translation>%1 no tienen estado, así que no sirven de nada: revise %2.</translation>
    </message>
    <message>
        <source>Created the schema &quot;%1&quot;.</source>
        <translation>Se creó el esquema &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Zoho says that the connection lacks a scope; connect again with the scopes ZohoCreator.report.READ and ZohoCreator.report.UPDATE.</source>
        <translation>Zoho dice que a la conexión le falta un ámbito; vuelva a conectar con los ámbitos ZohoCreator.report.READ y ZohoCreator.report.UPDATE.</translation>
    </message>
    <message>
        <source>Other users&apos; access to the secret file %1 cannot be taken away: %2.</source>
        <translation>No se puede quitar a otros usuarios el acceso al archivo de secretos %1: %2.</translation>
    </message>
    <message>
        <source>it is not a regular file.</source>
        <translation>no es un archivo normal.</translation>
    </message>
    <message>
        <source>The secret file %1 cannot be removed: %2.</source>
        <translation>No se puede eliminar el archivo de secretos %1: %2.</translation>
    </message>
    <message>
        <source>The secret file %1 cannot be written: %2.</source>
        <translation>No se puede escribir el archivo de secretos %1: %2.</translation>
    </message>
    <message>
        <source>it belongs to another user.</source>
        <translation>pertenece a otro usuario.</translation>
    </message>
    <message>
        <source>it is larger than 64 KiB, so it is probably another file.</source>
        <translation>ocupa más de 64 KiB, así que probablemente es otro archivo.</translation>
    </message>
    <message>
        <source>Statusbridge cannot remove %1, because the secret store &quot;%2&quot; is read-only. Remove it where it was put.</source>
        <translation>Statusbridge no puede eliminar %1, porque el almacén de secretos &quot;%2&quot; es de solo lectura. Elimínelo donde se puso.</translation>
    </message>
    <message>
        <source>The secret in %1 cannot be read: %2</source>
        <translation>No se puede leer el secreto de %1: %2</translation>
    </message>
    <message>
        <source>The client secret and the refresh token are in the store &quot;%1&quot;.</source>
        <translation>El secreto del cliente y el token de actualización están en el almacén &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was sent to %2.</source>
        <translation>&quot;%1&quot; se envió a %2.</translation>
    </message>
    <message>
        <source>The set-up assistant has not been finished: no cycle begins before it is, or before the scheduler is started.</source>
        <translation>El asistente de configuración no se ha terminado: ningún ciclo empieza antes, o antes de iniciar el planificador.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 must be %2, not %3.</source>
        <translation>%1 debe ser %2, no %3.</translation>
    </message>
    <message>
        <source>%1 is not a setting.</source>
        <translation>%1 no es un ajuste.</translation>
    </message>
    <message>
        <source>says where everything stands in the bodies, so that %1 can&apos;t be a path into them as well: leave one of the two out.</source>
        <translation>dice dónde está todo en los cuerpos, así que %1 no puede ser además una ruta en ellos: quite uno de los dos.</translation>
    </message>
    <message>
        <source>is &quot;custom&quot;, which needs a path such as &quot;payload-&gt;statuses[*].status&quot; in a column setting of its section.</source>
        <translation>es &quot;custom&quot;, que necesita una ruta como &quot;payload-&gt;statuses[*].status&quot; en un ajuste de columna de su sección.</translation>
    </message>
    <message>
        <source>%1 of the newest %2 rows of &quot;%3&quot;</source>
        <translation>%1 de las %2 filas más nuevas de &quot;%3&quot;</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>El inicio de sesión se canceló.</translation>
    </message>
    <message>
        <source>Zoho ended the sign-in; check the client id, the redirect URI in Zoho&apos;s API console and the data center.</source>
        <translation>Zoho terminó el inicio de sesión; compruebe el ID de cliente, el URI de redirección en la consola de API de Zoho y el centro de datos.</translation>
    </message>
    <message>
        <source>Nobody signed in at Zoho within %1 minutes; begin again.</source>
        <translation>Nadie inició sesión en Zoho en %1 minutos; empiece de nuevo.</translation>
    </message>
    <message>
        <source>The spool&apos;s file %1 can&apos;t be read.</source>
        <translation>No se puede leer el archivo %1 del spool.</translation>
    </message>
    <message>
        <source>The spool&apos;s file %1 can&apos;t be written; the disk may be full.</source>
        <translation>No se puede escribir el archivo %1 del spool; el disco puede estar lleno.</translation>
    </message>
    <message>
        <source>There is no place left in the spool %1.</source>
        <translation>No queda sitio en el spool %1.</translation>
    </message>
    <message>
        <source>%1 bytes of received webhooks wait in %2 for the database.</source>
        <translation>%1 bytes de webhooks recibidos esperan en %2 a la base de datos.</translation>
    </message>
    <message>
        <source>%1 is served by SQLite %2, but 3.35 or newer is needed: install it.</source>
        <translation>%1 funciona con SQLite %2, pero hace falta la versión 3.35 o posterior: instálela.</translation>
    </message>
    <message>
        <source>%1 refused a statement.</source>
        <translation>%1 rechazó una instrucción.</translation>
    </message>
    <message>
        <source>Stopped by %1 at %2.</source>
        <translation>Detenido por %1 (%2).</translation>
    </message>
    <message>
        <source>The strongest row says &quot;%1&quot;.</source>
        <translation>La fila más fuerte dice &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The strongest row says &quot;%1&quot;, which counts as &quot;%2&quot;.</source>
        <translation>La fila más fuerte dice &quot;%1&quot;, que cuenta como &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the strongest status of all rows.</source>
        <translation>&quot;%1&quot; es el estado más fuerte de todas las filas.</translation>
    </message>
    <message>
        <source>Calls are short, and what follows &quot;%1&quot; is about to come.</source>
        <translation>Quedan pocas llamadas, y lo que sigue a &quot;%1&quot; está a punto de llegar.</translation>
    </message>
    <message>
        <source>Created the table &quot;%1&quot;.</source>
        <translation>Se creó la tabla &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; is gone; migrate again.</source>
        <translation>La tabla &quot;%1&quot; ha desaparecido; migre de nuevo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a view: the table behind it needs an index on the queue id, and &quot;%2&quot; must be a key that it shows once.</source>
        <translation>&quot;%1&quot; es una vista: la tabla que hay detrás necesita un índice sobre el ID de cola, y &quot;%2&quot; debe ser una clave que muestre una sola vez.</translation>
    </message>
    <message>
        <source>%1 could not get %2: the table &quot;%3&quot; was in use each of the %4 times that it was tried, by a transaction that doesn&apos;t end. Nothing is lost; end that transaction, or migrate again at a quieter time.</source>
        <translation>%1 no pudo obtener %2: la tabla &quot;%3&quot; estaba en uso en cada uno de los %4 intentos, por una transacción que no termina. No se pierde nada; termine esa transacción, o migre en un momento más tranquilo.</translation>
    </message>
    <message>
        <source>A cycle can&apos;t read &quot;%1&quot;: %2</source>
        <translation>Un ciclo no puede leer &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>This was a trial.</source>
        <translation>Esto fue un ensayo.</translation>
    </message>
    <message>
        <source>What an earlier version remembered becomes that of the place at Zoho that is configured, so that this must be complete before the tables are upgraded.</source>
        <translation>Lo que recordaba una versión anterior pasa a ser del lugar de Zoho que está configurado, así que este debe estar completo antes de actualizar las tablas.</translation>
    </message>
    <message>
        <source>the message id</source>
        <translation>el ID de mensaje</translation>
    </message>
    <message>
        <source>the provider&apos;s</source>
        <translation>el del proveedor</translation>
    </message>
    <message>
        <source>the recipient</source>
        <translation>el destinatario</translation>
    </message>
    <message>
        <source>It is %1 in the time zone that is written to Zoho.</source>
        <translation>Hora actual en la zona horaria que se escribe en Zoho: %1.</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; isn&apos;t known here, so UTC takes its place: give it a name such as &quot;Europe/Berlin&quot;, and see that the system has its list of time zones (tzdata).</source>
        <translation>La zona horaria &quot;%1&quot; no se conoce aquí, así que se usa UTC: dele un nombre como &quot;Europe/Berlin&quot; y asegúrese de que el sistema tiene su lista de zonas horarias (tzdata).</translation>
    </message>
    <message>
        <source>%1 hold a time that can&apos;t be read, such as &quot;%2&quot;, so that they come last among equals and no time is written: point %3 at Unix time or ISO 8601.</source>
        <translation>%1 contienen una hora ilegible, como &quot;%2&quot;, así que van al final entre iguales y no se escribe hora: ponga en %3 una hora Unix o ISO 8601.</translation>
    </message>
    <message>
        <source>The file %1 that keeps the access token can&apos;t be removed; check its directory and its permissions.</source>
        <translation>No se puede eliminar el archivo %1 que guarda el token de acceso; compruebe su directorio y sus permisos.</translation>
    </message>
    <message>
        <source>The file %1 that keeps the access token can&apos;t be written; check its directory and its permissions.</source>
        <translation>No se puede escribir el archivo %1 que guarda el token de acceso; compruebe su directorio y sus permisos.</translation>
    </message>
    <message>
        <source>The file %1 that keeps the access token can&apos;t be read; check its directory and its permissions.</source>
        <translation>No se puede leer el archivo %1 que guarda el token de acceso; compruebe su directorio y sus permisos.</translation>
    </message>
    <message>
        <source>Zoho gave an access token.</source>
        <translation>Zoho dio un token de acceso.</translation>
    </message>
    <message>
        <source>Zoho does not accept the access token.</source>
        <translation>Zoho no acepta el token de acceso.</translation>
    </message>
    <message>
        <source>The access token could not be renewed.</source>
        <translation>No se pudo renovar el token de acceso.</translation>
    </message>
    <message>
        <source>Asking Zoho for an access token was ended.</source>
        <translation>Se interrumpió la petición de un token de acceso a Zoho.</translation>
    </message>
    <message>
        <source>Zoho gives no access token for the moment, too many were asked for; leave it alone for ten minutes, since asking prolongs the block.</source>
        <translation>Zoho no da ningún token de acceso por el momento, se pidieron demasiados; no pida ninguno durante diez minutos, porque pedir prolonga el bloqueo.</translation>
    </message>
    <message>
        <source>this is not valid TOML.</source>
        <translation>esto no es TOML válido.</translation>
    </message>
    <message>
        <source>Zoho takes no more calls for the moment, too many were made in a minute or at once.</source>
        <translation>Zoho no acepta más llamadas por el momento, se hicieron demasiadas en un minuto o a la vez.</translation>
    </message>
    <message>
        <source>It was not sent, since Zoho left too many updates unanswered one after the other.</source>
        <translation>No se envió, porque Zoho dejó sin respuesta demasiadas actualizaciones seguidas.</translation>
    </message>
    <message>
        <source>The answer to an update was too large to be Zoho&apos;s.</source>
        <translation>La respuesta a una actualización era demasiado grande para ser de Zoho.</translation>
    </message>
    <message>
        <source>The connection broke before Zoho had answered an update.</source>
        <translation>La conexión se cortó antes de que Zoho respondiera a una actualización.</translation>
    </message>
    <message>
        <source>An update was ended before Zoho answered.</source>
        <translation>Una actualización se interrumpió antes de que Zoho respondiera.</translation>
    </message>
    <message>
        <source>It is not known whether the record was updated; it will be read back before it is sent again.</source>
        <translation>No se sabe si el registro se actualizó; se releerá antes de volver a enviarlo.</translation>
    </message>
    <message>
        <source>Zoho refused the update of this record.</source>
        <translation>Zoho rechazó la actualización de este registro.</translation>
    </message>
    <message>
        <source>Zoho took it.</source>
        <translation>Zoho la aceptó.</translation>
    </message>
    <message>
        <source>Zoho did not answer an update in time.</source>
        <translation>Zoho no respondió a tiempo a una actualización.</translation>
    </message>
    <message>
        <source>The update was not sent, because this instance stood still for so long that another one may have taken over.</source>
        <translation>La actualización no se envió, porque esta instancia estuvo parada tanto tiempo que otra puede haberse hecho cargo.</translation>
    </message>
    <message>
        <source>Left out the upgrade of the tables, because others can&apos;t write for %1 while it is made.</source>
        <translation>Se omitió la actualización de las tablas, porque otros no pueden escribir durante %1 mientras se hace.</translation>
    </message>
    <message>
        <source>Upgrading the tables: others can&apos;t write for %1 meanwhile.</source>
        <translation>Actualizando las tablas: otros no pueden escribir durante %1.</translation>
    </message>
    <message>
        <source>A user&apos;s name has visible characters only, no colon, and neither begins nor ends with a space.</source>
        <translation>El nombre de un usuario tiene solo caracteres visibles, sin dos puntos, y no empieza ni termina con un espacio.</translation>
    </message>
    <message>
        <source>A user&apos;s name has 1 to %1 characters.</source>
        <translation>El nombre de un usuario tiene de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>Zoho&apos;s accounts service could not place the connected user; connect again, and check that the data center is the user&apos;s own.</source>
        <translation>El servicio de cuentas de Zoho no reconoció al usuario conectado; vuelva a conectar y compruebe que el centro de datos es el del usuario.</translation>
    </message>
    <message>
        <source>Zoho&apos;s validation refused the values for this record.</source>
        <translation>La validación de Zoho rechazó los valores de este registro.</translation>
    </message>
    <message>
        <source>Zoho refused a value for this record.</source>
        <translation>Zoho rechazó un valor de este registro.</translation>
    </message>
    <message>
        <source>Zoho refused a value for this record as too long or of the wrong format.</source>
        <translation>Zoho rechazó un valor de este registro por demasiado largo o de formato incorrecto.</translation>
    </message>
    <message>
        <source>Zoho refused the values for this record.</source>
        <translation>Zoho rechazó los valores de este registro.</translation>
    </message>
    <message>
        <source>The environment variable %1 must be an absolute path, not &quot;%2&quot;.</source>
        <translation>La variable de entorno %1 debe ser una ruta absoluta, no &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>there is no such setting.</source>
        <translation>no existe ese ajuste.</translation>
    </message>
    <message>
        <source>A web page came instead of Zoho&apos;s answer, perhaps from a proxy.</source>
        <translation>En lugar de la respuesta de Zoho llegó una página web, quizá de un proxy.</translation>
    </message>
    <message>
        <source>An instance that runs cycles is about to begin the cycle that %1 wished for at %2.</source>
        <translation>Una instancia que ejecuta ciclos está a punto de empezar el ciclo que pidió %1 (%2).</translation>
    </message>
    <message>
        <source>%1 wished for a cycle at %2, and no instance that runs cycles has begun it within a minute.</source>
        <translation>%1 pidió un ciclo (%2), y ninguna instancia que ejecute ciclos lo ha empezado en un minuto.</translation>
    </message>
    <message>
        <source>When the cycle that %1 runs has ended, the cycle that %2 wished for at %3 begins.</source>
        <translation>Cuando termine el ciclo que ejecuta %1, empieza el ciclo que pidió %2 (%3).</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All words in the newest %1 rows of &quot;%2&quot; are known.</source>
        <translation>Se conocen todas las palabras de las %1 filas más nuevas de &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>That would hold up those who write.</source>
        <translation>Eso detendría a quienes escriben.</translation>
    </message>
    <message>
        <source>Zoho&apos;s API calls of the day are used up.</source>
        <translation>Las llamadas del día a la API de Zoho se agotaron.</translation>
    </message>
    <message>
        <source>Zoho&apos;s API calls of the day are used up; they are reset on %1, as far as is known, and each cycle until then asks with one call.</source>
        <translation>Las llamadas del día a la API de Zoho se agotaron; hasta donde se sabe, se restablecen %1, y hasta entonces cada ciclo pregunta con una llamada.</translation>
    </message>
    <message>
        <source>The certificate of Zoho&apos;s server is not trusted, so nothing was sent; check the clock of this machine, its certificates and its proxy.</source>
        <translation>El certificado del servidor de Zoho no es de confianza, así que no se envió nada; compruebe el reloj de este equipo, sus certificados y su proxy.</translation>
    </message>
    <message>
        <source>The connection to Zoho broke before the answer was complete.</source>
        <translation>La conexión con Zoho se cortó antes de completarse la respuesta.</translation>
    </message>
    <message>
        <source>Zoho&apos;s server has a disturbance.</source>
        <translation>El servidor de Zoho tiene una avería.</translation>
    </message>
    <message>
        <source>Not asked, because calls are counted in the database, which is not in order.</source>
        <translation>No se preguntó, porque las llamadas se cuentan en la base de datos, que no está en orden.</translation>
    </message>
    <message>
        <source>Zoho shows &quot;%1&quot;, which is stronger than &quot;%2&quot;.</source>
        <translation>Zoho muestra &quot;%1&quot;, que es más fuerte que &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Zoho shows exactly this already.</source>
        <translation>Zoho ya muestra exactamente esto.</translation>
    </message>
    <message>
        <source>Zoho did not answer in time.</source>
        <translation>Zoho no respondió a tiempo.</translation>
    </message>
    <message>
        <source>This needs the role %1; yours is %2.</source>
        <translation>Esto requiere el rol %1; el suyo es %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a server such as https://server:8085.</source>
        <translation>«%1» no es una dirección de servidor como https://server:8085.</translation>
    </message>
    <message>
        <source>http:// is taken for this machine alone, since others could read the password on the way; use https://.</source>
        <translation>http:// solo se acepta para este equipo, pues otros podrían leer la contraseña por el camino; use https://.</translation>
    </message>
    <message>
        <source>%1 answered something else than Statusbridge does; check the address.</source>
        <translation>%1 respondió algo que Statusbridge no responde; revise la dirección.</translation>
    </message>
    <message>
        <source>%1 gave an answer that is larger than any may be.</source>
        <translation>%1 dio una respuesta mayor de lo permitido.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate that can be read.</source>
        <translation>El archivo %1 no contiene ningún certificado legible.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted, so nothing was sent; check the clock of this machine, or choose the file with the certificate of its authority.</source>
        <translation>No se confía en el certificado de %1, así que no se envió nada; revise el reloj de este equipo o elija el archivo con el certificado de su autoridad.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer was complete.</source>
        <translation>La conexión con %1 se cortó antes de que la respuesta estuviera completa.</translation>
    </message>
    <message>
        <source>A server wants to know who calls: a user with a password, or a token.</source>
        <translation>Un servidor quiere saber quién llama: un usuario con contraseña o un token.</translation>
    </message>
    <message>
        <source>This can be done on the server alone, not from another machine.</source>
        <translation>Esto solo puede hacerse en el servidor, no desde otro equipo.</translation>
    </message>
    <message>
        <source>%1 runs another version of Statusbridge, which does not know this.</source>
        <translation>En %1 hay otra versión de Statusbridge, que no conoce esto.</translation>
    </message>
    <message>
        <source>%1 does not accept this user and password.</source>
        <translation>%1 no acepta este usuario y esta contraseña.</translation>
    </message>
    <message>
        <source>%1 sent us to another address, which is not followed so that the password can&apos;t leak.</source>
        <translation>%1 remite a otra dirección; no se sigue, para que la contraseña no se filtre.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>%1 does not accept the token: it is unknown, was revoked, or has ended.</source>
        <translation>%1 no acepta el token: es desconocido, fue revocado o ha caducado.</translation>
    </message>
    <message>
        <source>%1 cannot be reached; check the address and the network.</source>
        <translation>No se puede llegar a %1; revise la dirección y la red.</translation>
    </message>
    <message>
        <source>The last cycle has failed because: %1</source>
        <translation>El último ciclo ha fallado: %1</translation>
    </message>
    <message>
        <source>A new row of &quot;%1&quot; is noticed within seconds; a status that is changed in its row is found by the cycles that are due.</source>
        <translation>Una fila nueva de «%1» se nota en segundos; un estado que se cambia en su fila lo encuentran los ciclos previstos.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot; a status that is changed in its row is noticed within seconds among the newest %2 rows; in an older one it is found by the cycles that are due.</source>
        <translation>En «%1», un estado que se cambia en su fila se nota en segundos entre las %2 filas más nuevas; en una más antigua lo encuentran los ciclos previstos.</translation>
    </message>
    <message>
        <source>%1 is behind a pool of connections in statement mode, which allows no transactions: set the pool_mode of pgbouncer to session or transaction for it, or connect to the server itself.</source>
        <translation>%1 está detrás de un grupo de conexiones en modo statement, que no permite transacciones: ponga pool_mode de pgbouncer en session o transaction, o conéctese al propio servidor.</translation>
    </message>
    <message>
        <source>Rows of &quot;%1&quot; that are done, but did not take their mark: %2. Every cycle tries it again; look for what refuses it: triggers, constraints and row level security of the table.</source>
        <translation>Filas de «%1» que están hechas pero no aceptaron su marca: %2. Cada ciclo lo vuelve a intentar; busque qué la rechaza: disparadores, restricciones y seguridad por filas de la tabla.</translation>
    </message>
    <message>
        <source>Numbers in other forms and participants of groups were looked for in the newest %1 rows only.</source>
        <translation>Los números en otras formas y los participantes de grupos se buscaron solo en las %1 filas más nuevas.</translation>
    </message>
    <message>
        <source>A queue id of more than %1 characters matches no record at Zoho, and is not looked for.</source>
        <translation>Un ID de cola de más de %1 caracteres no coincide con ningún registro en Zoho y no se busca.</translation>
    </message>
    <message>
        <source>%1 have a queue id that is longer than any field at Zoho holds, so that nothing becomes of them: look at %2.</source>
        <translation>%1 tienen un ID de cola más largo de lo que cabe en un campo de Zoho, así que no resulta nada de ellas: mire %2.</translation>
    </message>
    <message>
        <source>%1 have a queue id whose bytes are no text, so that nothing becomes of them: look at %2.</source>
        <translation>%1 tienen un ID de cola cuyos bytes no son texto, así que no resulta nada de ellas: mire %2.</translation>
    </message>
    <message>
        <source>Dropped the index &quot;%1&quot; of the table &quot;%2&quot;, for which rows with a long value were refused.</source>
        <translation>Se eliminó el índice «%1» de la tabla «%2», por el que se rechazaban las filas con un valor largo.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; of the table &quot;%2&quot; is of type %3, which keeps some seven digits, so that ids, numbers and times come out as others: use a text, a whole number or a type of double precision.</source>
        <translation>La columna «%1» de la tabla «%2» es de tipo %3, que solo conserva unas siete cifras, de modo que los identificadores, números y horas salen como otros: use un texto, un número entero o un tipo de doble precisión.</translation>
    </message>
    <message>
        <source>Zoho says that it updated record %1 when record %2 was sent; please report this.</source>
        <translation>Zoho dice que actualizó el registro %1 cuando se envió el registro %2; comuníquelo, por favor.</translation>
    </message>
    <message>
        <source>Too many access tokens were asked for in a short time, and Zoho blocks who asks on; the next one may be asked for at %1.</source>
        <translation>Se pidieron demasiados tokens de acceso en poco tiempo, y Zoho bloquea a quien sigue pidiendo; el próximo puede pedirse a partir de %1.</translation>
    </message>
</context>
<context>
    <name>SentenceText</name>
    <message>
        <source>Zoho&apos;s sign-in server cannot be reached. Check the network, the proxy and the data center in the settings.</source>
        <translation>No se puede contactar con el servidor de acceso de Zoho. Compruebe la red, el proxy y el centro de datos en los ajustes.</translation>
    </message>
    <message>
        <source>The table “%1” has no column “%2”. Set up the database in the settings, which adds it, or correct %3 there.</source>
        <translation>La tabla «%1» no tiene la columna «%2». Prepare la base de datos en los ajustes, lo que la añade, o corrija allí %3.</translation>
    </message>
    <message>
        <source>Zoho refuses the address or the user. Check owner, application, report and API server in the settings, and what the connected user may do.</source>
        <translation>Zoho rechaza la dirección o el usuario. Compruebe propietario, aplicación, informe y servidor de la API en los ajustes, y lo que puede hacer el usuario conectado.</translation>
    </message>
    <message>
        <source>There is nobody to be told: name someone to mail to, or a webhook.</source>
        <translation>No hay a quién avisar: indique un destinatario de correo o un webhook.</translation>
    </message>
    <message>
        <source>must be given, since mails are to be sent.</source>
        <translation>debe indicarse, porque hay que enviar correos.</translation>
    </message>
    <message>
        <source>must not be none while there is a user: everyone on the way could read the password.</source>
        <translation>no debe ser ninguno mientras haya un usuario: cualquiera en el camino podría leer la contraseña.</translation>
    </message>
    <message>
        <source>lets “%1” count as “%2”, which is not in the ranking.</source>
        <translation>hace que «%1» cuente como «%2», que no está en la jerarquía.</translation>
    </message>
    <message>
        <source>must not redefine “%1”, which is itself in the ranking.</source>
        <translation>no debe redefinir «%1», que ya está en la jerarquía.</translation>
    </message>
    <message>
        <source>There is a token “%1” already. Revoke it first, or take another name.</source>
        <translation>Ya hay un token «%1». Revóquelo primero, o use otro nombre.</translation>
    </message>
    <message>
        <source>There is no token “%1”.</source>
        <translation>No hay ningún token «%1».</translation>
    </message>
    <message>
        <source>The file %1 for the API&apos;s certificate or key can&apos;t be used: %3.</source>
        <translation>No se puede usar el archivo %1 para el certificado o la clave de la API: %3.</translation>
    </message>
    <message>
        <source>can be reached from other machines (%1), which needs a certificate and its key. Choose both, or use 127.0.0.1.</source>
        <translation>es accesible desde otros equipos (%1), lo que necesita un certificado y su clave. Elija ambos, o use 127.0.0.1.</translation>
    </message>
    <message>
        <source>The file %1, which the database&apos;s certificate is checked against, can&apos;t be written. Check the permissions of its folder, or choose a file of certificate authorities in the settings.</source>
        <translation>No se puede escribir el archivo %1, con el que se comprueba el certificado de la base de datos. Compruebe los permisos de su carpeta, o elija en los ajustes un archivo de autoridades de certificación.</translation>
    </message>
    <message>
        <source>The path of the file with the certificate authorities must not contain a semicolon or an apostrophe: move the file %1 elsewhere.</source>
        <translation>La ruta del archivo con las autoridades de certificación no puede contener un punto y coma ni un apóstrofo: mueva el archivo %1 a otro sitio.</translation>
    </message>
    <message>
        <source>Zoho does not accept the stored authorization: it was revoked or has expired, or it belongs to another data center. Reconnect.</source>
        <translation>Zoho no acepta la autorización guardada: se revocó o ha caducado, o es de otro centro de datos. Vuelva a conectar.</translation>
    </message>
    <message>
        <source>The connection to Zoho lacks the scope %1, without which many records can&apos;t share a call, so that each costs one. Reconnect, with the scopes %2.</source>
        <translation>A la conexión con Zoho le falta el ámbito %1, sin el cual muchos registros no pueden compartir una llamada, así que cada uno cuesta una. Vuelva a conectar, con los ámbitos %2.</translation>
    </message>
    <message>
        <source>The Custom API is not used while an environment is set, since it may be production&apos;s: each record costs a call of its own.</source>
        <translation>La Custom API no se usa mientras haya un entorno indicado, porque puede ser la de producción: cada registro cuesta una llamada propia.</translation>
    </message>
    <message>
        <source>%1 hold statuses of a provider that tells no queue id, so that nothing becomes of them. Name the table with the queue ids of messages in the settings, or let the message id be the queue id.</source>
        <translation>%1 contienen estados de un proveedor que no indica el ID de cola, así que no sirven de nada. Indique en los ajustes la tabla con los ID de cola de los mensajes, o deje que el ID de mensaje sea el ID de cola.</translation>
    </message>
    <message>
        <source>%1 hold statuses without a queue id, so that nothing becomes of them. Have the provider hand it back (Meta: biz_opaque_callback_data), name the table with the queue ids of messages in the settings, or let the message id be the queue id.</source>
        <translation>%1 contienen estados sin ID de cola, así que no sirven de nada. Haga que el proveedor lo devuelva (Meta: biz_opaque_callback_data), indique en los ajustes la tabla con los ID de cola de los mensajes, o deje que el ID de mensaje sea el ID de cola.</translation>
    </message>
    <message>
        <source>Check the field names in the settings and the report&apos;s permissions.</source>
        <translation>Compruebe los nombres de campo en los ajustes y los permisos del informe.</translation>
    </message>
    <message>
        <source>Zoho does not know the client or its secret. Check client ID, client secret and data center in the settings, then reconnect.</source>
        <translation>Zoho no conoce el cliente o su secreto. Compruebe ID de cliente, secreto del cliente y centro de datos en los ajustes, y vuelva a conectar.</translation>
    </message>
    <message>
        <source>%1 lacks a column. Compare the names in the settings with the tables, then set up the database there.</source>
        <translation>%1 no tiene una columna necesaria. Compare los nombres de los ajustes con las tablas y prepare allí la base de datos.</translation>
    </message>
    <message>
        <source>must be empty beside hours and days. Give the expression their hours and days, or leave them empty.</source>
        <translation>debe estar vacío junto a horas y días. Ponga sus horas y días en la expresión, o déjelos vacíos.</translation>
    </message>
    <message>
        <source>The %1 calls a day that the settings allow are used up. They are reset on %2.</source>
        <translation>Las %1 llamadas al día que permiten los ajustes se agotaron. Se restablecen: %2.</translation>
    </message>
    <message>
        <source>The %1 calls a day of the Custom API that the settings allow are used up. They are reset on %2.</source>
        <translation>Las %1 llamadas al día de la Custom API que permiten los ajustes se agotaron. Se restablecen: %2.</translation>
    </message>
    <message>
        <source>Install the package of the console.</source>
        <translation>Instale el paquete de la consola.</translation>
    </message>
    <message>
        <source>The window in %1 is of version %2, and this program of version %3. Install both of the same version.</source>
        <translation>La ventana de %1 es de la versión %2, y este programa de la %3. Instale ambos de la misma versión.</translation>
    </message>
    <message>
        <source>The Custom API answers something else than it should. Have the function that the settings show put into it, with the one argument “updates” of the type list.</source>
        <translation>La Custom API responde algo distinto de lo que debe. Haga poner en ella la función que muestran los ajustes, con un único argumento «updates» de tipo list.</translation>
    </message>
    <message>
        <source>Zoho refuses to run the Custom API. Check its link name in the settings, and what the connected user may do.</source>
        <translation>Zoho se niega a ejecutar la Custom API. Compruebe su nombre de enlace en los ajustes y lo que puede hacer el usuario conectado.</translation>
    </message>
    <message>
        <source>Zoho has no Custom API of this link name. Have it made in Zoho Creator (Microservices, Custom API) with the function that the settings show, or correct its link name there.</source>
        <translation>Zoho no tiene ninguna Custom API con este nombre de enlace. Haga crearla en Zoho Creator (Microservices, Custom API) con la función que muestran los ajustes, o corrija allí su nombre de enlace.</translation>
    </message>
    <message>
        <source>%1 is running a cycle. Wait until it ends, or cancel it. It may be taken over after %2 unless it goes on.</source>
        <translation>%1 está ejecutando un ciclo. Espere a que termine, o cancélelo. Otra instancia puede hacerse cargo (%2) si no continúa.</translation>
    </message>
    <message>
        <source>%1 is running cycle %2. Wait until it ends, or cancel it. It may be taken over after %3 unless it goes on.</source>
        <translation>%1 está ejecutando el ciclo %2. Espere a que termine, o cancélelo. Otra instancia puede hacerse cargo (%3) si no continúa.</translation>
    </message>
    <message>
        <source>%1 is running cycle %2. Wait until it ends, or cancel it.</source>
        <translation>%1 está ejecutando el ciclo %2. Espere a que termine, o cancélelo.</translation>
    </message>
    <message>
        <source>There is no Zoho data center named “%1”. Choose one of the list in the settings.</source>
        <translation>No hay ningún centro de datos de Zoho llamado «%1». Elija uno de la lista en los ajustes.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t let this user in. Check user and password in the settings, and from where the server lets that user come.</source>
        <translation>%1 no deja entrar a este usuario. Compruebe usuario y contraseña en los ajustes, y desde dónde lo admite el servidor.</translation>
    </message>
    <message>
        <source>%1 did not answer in time (%2 s), so the connection was closed. Check its server, its disk and the network, or raise the longest wait in the settings. The next use connects again.</source>
        <translation>%1 no respondió a tiempo (%2 s), así que se cerró la conexión. Compruebe su servidor, su disco y la red, o aumente la espera máxima en los ajustes. El próximo uso vuelve a conectar.</translation>
    </message>
    <message>
        <source>There is no database file %1. Set up the database in the settings, or choose the right file there.</source>
        <translation>No existe el archivo de base de datos %1. Prepare la base de datos en los ajustes, o elija allí el archivo correcto.</translation>
    </message>
    <message>
        <source>%1 does not permit this user what is needed. Have it permitted, or choose another user in the settings.</source>
        <translation>%1 no permite a este usuario lo necesario. Haga que se le permita, o elija otro usuario en los ajustes.</translation>
    </message>
    <message>
        <source>%1 is locked by another program and did not become free in time. End what holds it, or raise the longest wait in the settings.</source>
        <translation>%1 está bloqueada por otro programa y no quedó libre a tiempo. Termine lo que la retiene, o aumente la espera máxima en los ajustes.</translation>
    </message>
    <message>
        <source>%1 does not exist at its server. Have it made there, or correct its name in the settings.</source>
        <translation>%1 no existe en su servidor. Haga crearla allí, o corrija su nombre en los ajustes.</translation>
    </message>
    <message>
        <source>must be filled in for this kind of database.</source>
        <translation>debe rellenarse para este tipo de base de datos.</translation>
    </message>
    <message>
        <source>%1 was made by an older version of Statusbridge. Set up the database in the settings to upgrade it.</source>
        <translation>%1 la creó una versión anterior de Statusbridge. Prepare la base de datos en los ajustes para actualizarla.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Give this user the right to write, for a file also in its folder, or choose a server that is no read-only copy.</source>
        <translation>%1 no admite escritura. Dé a este usuario el derecho de escribir, para un archivo también en su carpeta, o elija un servidor que no sea una copia de solo lectura.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. See what keeps it busy, or raise the longest wait in the settings.</source>
        <translation>%1 no respondió a tiempo. Mire qué la mantiene ocupada, o aumente la espera máxima en los ajustes.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached, or lets nobody in now. Check that its server is running, and server, port, TLS, user and password in the settings.</source>
        <translation>%1 no responde, o ahora no deja entrar a nadie. Compruebe que su servidor está en marcha, y servidor, puerto, TLS, usuario y contraseña en los ajustes.</translation>
    </message>
    <message>
        <source>%1 is reached without TLS, on purpose.</source>
        <translation>%1 se usa sin TLS, a propósito.</translation>
    </message>
    <message>
        <source>%1 is reached over TLS, but its certificate is not checked.</source>
        <translation>%1 se usa por TLS, pero no se comprueba su certificado.</translation>
    </message>
    <message>
        <source>The connection to the database on %1 is not guarded: how is not decided in the settings, and its certificate is not checked yet because the configuration was made for version 0.1. The next release refuses that. Choose TLS in the settings, or to go without it if everyone on the way may read the password and the data.</source>
        <translation>La conexión con la base de datos de %1 no está protegida: los ajustes no deciden cómo, y su certificado aún no se comprueba porque la configuración se hizo para la versión 0.1. La próxima versión lo rechaza. Elija TLS en los ajustes, o prescindir de él si cualquiera en el camino puede leer la contraseña y los datos.</translation>
    </message>
    <message>
        <source>%1 is not reached over TLS, as the settings want it. Have TLS switched on at its server.</source>
        <translation>%1 no se usa por TLS, aunque los ajustes lo exigen. Haga activar TLS en su servidor.</translation>
    </message>
    <message>
        <source>%1 has no table “%2”. Set up the database in the settings, or correct %3 there.</source>
        <translation>%1 no tiene la tabla «%2». Prepare la base de datos en los ajustes, o corrija allí %3.</translation>
    </message>
    <message>
        <source>Other users can write into %1. Take that right away from them, or use another path.</source>
        <translation>Otros usuarios pueden escribir en %1. Quíteles ese derecho, o use otra ruta.</translation>
    </message>
    <message>
        <source>The display can&apos;t be used.</source>
        <translation>No se puede usar la pantalla.</translation>
    </message>
    <message>
        <source>The column “%1” of %2 of the newest %3 rows of “%4” holds what is no JSON, so that nothing is read out of it. See what writes it, or correct the columns in the settings.</source>
        <translation>La columna «%1» de %2 de las %3 filas más nuevas de «%4» contiene algo que no es JSON, así que no se lee nada de ella. Mire qué la escribe, o corrija las columnas en los ajustes.</translation>
    </message>
    <message>
        <source>Qt&apos;s database plug-in %1 is missing. Install %2, or choose another kind of database in the settings.</source>
        <translation>Falta el módulo de base de datos %1 de Qt. Instale %2, o elija otro tipo de base de datos en los ajustes.</translation>
    </message>
    <message>
        <source>There is no kind of database named “%1”. Choose another one in the settings.</source>
        <translation>No hay ningún tipo de base de datos llamado «%1». Elija otro en los ajustes.</translation>
    </message>
    <message>
        <source>The table “%1” is kept by the engine %2, which knows no transactions, so that rows could be marked without having been carried over. Have the database&apos;s administrator change it to InnoDB.</source>
        <translation>La tabla «%1» la guarda el motor %2, que no conoce transacciones, así que se podrían marcar filas sin haberlas transferido. Pida al administrador de la base de datos que la cambie a InnoDB.</translation>
    </message>
    <message>
        <source>Enter %1 in the settings.</source>
        <translation>Introduzca %1 en los ajustes.</translation>
    </message>
    <message>
        <source>The rows carried to an environment are marked in Statusbridge&apos;s own tables. Leave the environment empty to let the collector&apos;s column speak of another target.</source>
        <translation>Las filas transferidas a un entorno se marcan en las tablas propias de Statusbridge. Deje vacío el entorno para que la columna del recolector hable de otro destino.</translation>
    </message>
    <message>
        <source>No record has these fields, so they are probably not columns of the report: %1. Add them to the report, or correct the field names in the settings.</source>
        <translation>Ningún registro tiene estos campos, así que probablemente no son columnas del informe: %1. Añádalos al informe, o corrija los nombres de campo en los ajustes.</translation>
    </message>
    <message>
        <source>%1 is not a database. Choose the right file in the settings.</source>
        <translation>%1 no es una base de datos. Elija el archivo correcto en los ajustes.</translation>
    </message>
    <message>
        <source>“%1” is the strongest status, and among its %2 rows this one comes first: the word itself before an alias, then the latest event, then the deliveries, then the highest id.</source>
        <translation>«%1» es el estado más fuerte, y entre sus %2 filas esta va primero: la palabra misma antes que un alias, luego el evento más reciente, luego las entregas, luego el ID más alto.</translation>
    </message>
    <message>
        <source>The function needs the form&apos;s link name. Fill in the form, which is the name in the form&apos;s address in Zoho Creator.</source>
        <translation>La función necesita el nombre de enlace del formulario. Rellene el formulario, que es el nombre que figura en su dirección en Zoho Creator.</translation>
    </message>
    <message>
        <source>Zoho does not accept a fresh access token either. Check data center and owner in the settings, then reconnect.</source>
        <translation>Zoho tampoco acepta un token de acceso recién creado. Compruebe centro de datos y propietario en los ajustes, y vuelva a conectar.</translation>
    </message>
    <message>
        <source>Zoho reports a general error for this report. Check the report in the settings, and leave the environment empty unless the application has environments.</source>
        <translation>Zoho informa de un error general para este informe. Compruebe el informe en los ajustes, y deje vacío el entorno salvo que la aplicación tenga entornos.</translation>
    </message>
    <message>
        <source>The server&apos;s name must not contain a semicolon, but is “%1”.</source>
        <translation>El nombre del servidor no puede contener un punto y coma, pero es «%1».</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: the name “%2” was not looked up in time (%3 s). Check this machine&apos;s name servers, or use the server&apos;s address in the settings.</source>
        <translation>%1 no es accesible: el nombre «%2» no se resolvió a tiempo (%3 s). Compruebe los servidores de nombres de este equipo, o use la dirección del servidor en los ajustes.</translation>
    </message>
    <message>
        <source>This window runs no cycles, as its settings say.</source>
        <translation>Esta ventana no ejecuta ciclos, según sus ajustes.</translation>
    </message>
    <message>
        <source>%1 keeps its journal in mode “%2”, so that Statusbridge and the collector wait for each other. If nothing speaks against it, set up the database in the settings, which switches it.</source>
        <translation>%1 lleva su diario en modo «%2», así que Statusbridge y el recolector se esperan mutuamente. Si nada lo impide, prepare la base de datos en los ajustes, lo que lo cambia.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain failed. See whether it runs, or choose another place for secrets in the settings.</source>
        <translation>El llavero del escritorio falló. Mire si está en marcha, o elija otro lugar para los secretos en los ajustes.</translation>
    </message>
    <message>
        <source>The library that speaks to the desktop&apos;s keychain is not installed (libsecret). Install it, or choose another place for secrets in the settings.</source>
        <translation>La biblioteca que habla con el llavero del escritorio no está instalada (libsecret). Instálela, o elija otro lugar para los secretos en los ajustes.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain was not unlocked for Statusbridge. Unlock it and try again, or choose another place for secrets in the settings.</source>
        <translation>El llavero del escritorio no se desbloqueó para Statusbridge. Desbloquéelo y vuelva a intentarlo, o elija otro lugar para los secretos en los ajustes.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain did not answer within %1 seconds. Perhaps it waits to be unlocked: do that and try again, or choose another place for secrets in the settings.</source>
        <translation>El llavero del escritorio no respondió en %1 segundos. Quizá espera a que lo desbloqueen: hágalo y vuelva a intentarlo, o elija otro lugar para los secretos en los ajustes.</translation>
    </message>
    <message>
        <source>%1 has lost the row that lets one instance at a time run a cycle. Set up the database in the settings, which makes it again.</source>
        <translation>%1 ha perdido la fila que permite que una sola instancia a la vez ejecute un ciclo. Prepare la base de datos en los ajustes, lo que la vuelve a crear.</translation>
    </message>
    <message>
        <source>Zoho does not know the owner, application, report or field that the settings name. Compare them with the address of the report in Zoho Creator.</source>
        <translation>Zoho no conoce el propietario, la aplicación, el informe o el campo que nombran los ajustes. Compárelos con la dirección del informe en Zoho Creator.</translation>
    </message>
    <message>
        <source>The log file %1 can&apos;t be written. Check it in the settings, and the permissions of its folder.</source>
        <translation>No se puede escribir el archivo de log %1. Compruébelo en los ajustes, así como los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>The database server is to be reached over TLS, but Qt&apos;s database plug-in %1 doesn&apos;t use the client library of MariaDB, which that needs. Install such a plug-in, or choose in the settings to go without TLS if everyone on the way may read the password and the data.</source>
        <translation>Al servidor de base de datos hay que acceder por TLS, pero el módulo de base de datos %1 de Qt no usa la biblioteca cliente de MariaDB, que hace falta para ello. Instale un módulo así, o elija en los ajustes prescindir de TLS si cualquiera en el camino puede leer la contraseña y los datos.</translation>
    </message>
    <message>
        <source>The table “%1” has no column “%2”. Correct %3 in the settings.</source>
        <translation>La tabla «%1» no tiene la columna «%2». Corrija %3 en los ajustes.</translation>
    </message>
    <message>
        <source>%1 has no table “%2”. Correct %3 in the settings.</source>
        <translation>%1 no tiene la tabla «%2». Corrija %3 en los ajustes.</translation>
    </message>
    <message>
        <source>The system trusts no certificate authorities. Install its package of them (ca-certificates), or choose a file in the settings.</source>
        <translation>El sistema no confía en ninguna autoridad de certificación. Instale su paquete de autoridades (ca-certificates), o elija un archivo en los ajustes.</translation>
    </message>
    <message>
        <source>There is no display to show a window on.</source>
        <translation>No hay ninguna pantalla en la que mostrar una ventana.</translation>
    </message>
    <message>
        <source>No instance of Statusbridge is running that could begin a cycle.</source>
        <translation>Ninguna instancia activa de Statusbridge puede empezar un ciclo.</translation>
    </message>
    <message>
        <source>Statusbridge is not connected to Zoho. Connect it in the settings.</source>
        <translation>Statusbridge no está conectado a Zoho. Conéctelo en los ajustes.</translation>
    </message>
    <message>
        <source>There is no place where secrets are kept. Choose one in the settings.</source>
        <translation>No hay ningún lugar donde guardar secretos. Elija uno en los ajustes.</translation>
    </message>
    <message>
        <source>no secret is set in the environment of the program</source>
        <translation>no hay ningún secreto en el entorno del programa</translation>
    </message>
    <message>
        <source>This window doesn&apos;t begin cycles by itself, and Start has not been pressed on it: no cycle begins by itself.</source>
        <translation>Esta ventana no empieza ciclos por sí sola, y no se ha pulsado Iniciar en ella: ningún ciclo empieza por sí solo.</translation>
    </message>
    <message>
        <source>This window doesn&apos;t begin cycles by itself, and Start has not been pressed on it: others begin the cycles.</source>
        <translation>Esta ventana no empieza ciclos por sí sola, y no se ha pulsado Iniciar en ella: los ciclos los empiezan otras.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>A row of “%1” that was noted as carried over still counts as open, so that it would be carried over again and again. Look at the types of its columns for id, queue id and status.</source>
        <translation>Una fila de «%1» anotada como transferida sigue contando como abierta, así que se transferiría una y otra vez. Revise los tipos de sus columnas de ID, ID de cola y estado.</translation>
    </message>
    <message>
        <source>Only PostgreSQL tells of new rows. In other databases they are looked for.</source>
        <translation>Solo PostgreSQL avisa de filas nuevas. En otras bases de datos se buscan.</translation>
    </message>
    <message>
        <source>The table “%1” has no index of its open rows, so that counting them reads all of it. Set up the database in the settings, or have its administrator make one.</source>
        <translation>La tabla «%1» no tiene un índice de sus filas abiertas, así que contarlas la lee entera. Prepare la base de datos en los ajustes, o pida a su administrador que cree uno.</translation>
    </message>
    <message>
        <source>Zoho says that this account&apos;s API is at %1, but the settings name %2. Set the API server to that, if the account is yours.</source>
        <translation>Zoho dice que la API de esta cuenta está en %1, pero los ajustes nombran %2. Ponga ese servidor de la API, si la cuenta es suya.</translation>
    </message>
    <message>
        <source>Zoho says that this account&apos;s API is at %1, but the settings name %2. Set the data center to “%3”, leave sign-in server and API server empty, and reconnect.</source>
        <translation>Zoho dice que la API de esta cuenta está en %1, pero los ajustes nombran %2. Ponga el centro de datos en «%3», deje vacíos el servidor de acceso y el de la API, y vuelva a conectar.</translation>
    </message>
    <message>
        <source>%1 has none of Statusbridge&apos;s own tables. Set up the database in the settings.</source>
        <translation>%1 no tiene ninguna de las tablas propias de Statusbridge. Prepare la base de datos en los ajustes.</translation>
    </message>
    <message>
        <source>%1 has none of Statusbridge&apos;s own tables, or none that this login has a right to. Set up the database in the settings.</source>
        <translation>%1 no tiene ninguna de las tablas propias de Statusbridge, o ninguna a la que este usuario tenga derecho. Prepare la base de datos en los ajustes.</translation>
    </message>
    <message>
        <source>The %1 calls a day of the plan in the settings are used up. They are reset on %2.</source>
        <translation>Las %1 llamadas al día del plan de los ajustes se agotaron. Se restablecen: %2.</translation>
    </message>
    <message>
        <source>The proxy must be that of the system, none, or a URL such as http://proxy.example:3128 or socks5://proxy.example:1080.</source>
        <translation>El proxy debe ser el del sistema, ninguno o una URL como http://proxy.example:3128 o socks5://proxy.example:1080.</translation>
    </message>
    <message>
        <source>The table “%1” has no index on %2, so that every cycle reads all of it. Set up the database in the settings, or have its administrator make one.</source>
        <translation>La tabla «%1» no tiene un índice sobre %2, así que cada ciclo la lee entera. Prepare la base de datos en los ajustes, o pida a su administrador que cree uno.</translation>
    </message>
    <message>
        <source>There is no table “%1” with the columns “%2” and “%3”. Correct the names of the table with the queue ids of messages in the settings.</source>
        <translation>No hay ninguna tabla «%1» con las columnas «%2» y «%3». Corrija en los ajustes los nombres de la tabla con los ID de cola de los mensajes.</translation>
    </message>
    <message>
        <source>Webhooks are to be received, but none of the secrets that tell their senders from others is in the place for secrets (%1), so that everything sent is refused. Have one put there.</source>
        <translation>Hay que recibir webhooks, pero en el lugar de los secretos (%1) no hay ninguno de los que distinguen a sus remitentes de otros, así que se rechaza todo lo enviado. Haga poner uno allí.</translation>
    </message>
    <message>
        <source>Port %1 of this machine, which the browser is to come back to, can&apos;t be listened on. End the program that uses it, or choose another port in the settings and register that address in Zoho&apos;s API console.</source>
        <translation>No se puede escuchar en el puerto %1 de este equipo, al que debe volver el navegador. Cierre el programa que lo usa, o elija otro puerto en los ajustes y registre esa dirección en la consola de API de Zoho.</translation>
    </message>
    <message>
        <source>Zoho refused to read the report. Check the pending records and the field names in the settings.</source>
        <translation>Zoho se negó a leer el informe. Compruebe los registros pendientes y los nombres de campo en los ajustes.</translation>
    </message>
    <message>
        <source>Zoho refused the request as too long. Shorten what describes the pending records in the settings, if it is long.</source>
        <translation>Zoho rechazó la petición por demasiado larga. Acorte en los ajustes lo que describe los registros pendientes, si es largo.</translation>
    </message>
    <message>
        <source>different words and what they count as, such as read → delivered</source>
        <translation>palabras distintas y como qué cuentan, como read → delivered</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>host names or IP addresses without port, such as status.example.com</source>
        <translation>nombres de host o direcciones IP sin puerto, como status.example.com</translation>
    </message>
    <message>
        <source>what is looked for and the path to it, the status among them, such as status → events[*].state</source>
        <translation>lo que se busca y la ruta hasta ello, entre otros el estado, como status → events[*].state</translation>
    </message>
    <message>
        <source>IP addresses or subnets, such as 127.0.0.1 or 10.1.0.0/16</source>
        <translation>direcciones IP o subredes, como 127.0.0.1 o 10.1.0.0/16</translation>
    </message>
    <message>
        <source>the name of a table, also with its schema: “schema.table”</source>
        <translation>el nombre de una tabla, también con su esquema: «schema.table»</translation>
    </message>
    <message>
        <source>“form_workflow” and “schedules”, or “all”</source>
        <translation>«form_workflow» y «schedules», o «all»</translation>
    </message>
    <message>
        <source>different words of the ranking and their texts, such as delivered → Delivered</source>
        <translation>palabras distintas de la jerarquía y sus textos, como delivered → Delivered</translation>
    </message>
    <message>
        <source>The settings can make it speak of this one.</source>
        <translation>En los ajustes se puede hacer que hable de este.</translation>
    </message>
    <message>
        <source>This window runs no cycles, and rows are opened again while none runs. Start this where cycles are run.</source>
        <translation>Esta ventana no ejecuta ciclos, y las filas se vuelven a abrir mientras no hay ninguno en marcha. Inícielo donde se ejecutan ciclos.</translation>
    </message>
    <message>
        <source>The login %1 lacks a right on %3. Have the database&apos;s administrator grant it.</source>
        <translation>Al usuario %1 le falta un derecho sobre %3. Pida al administrador de la base de datos que se lo conceda.</translation>
    </message>
    <message>
        <source>There is no cycle %1 (any more).</source>
        <translation>No hay (o ya no hay) ningún ciclo %1.</translation>
    </message>
    <message>
        <source>Statusbridge is running already with the data folder %1 (%2). End that one first.</source>
        <translation>Statusbridge ya está en marcha con la carpeta de datos %1 (%2). Ciérrelo primero.</translation>
    </message>
    <message>
        <source>This window runs no cycles, as its settings say, and shows those of others.</source>
        <translation>Esta ventana no ejecuta ciclos, según sus ajustes, y muestra los de otras.</translation>
    </message>
    <message>
        <source>is of use with PostgreSQL only. Leave it empty, or choose that kind of database.</source>
        <translation>solo sirve con PostgreSQL. Déjelo vacío, o elija ese tipo de base de datos.</translation>
    </message>
    <message>
        <source>The connection to Zoho lacks the scope %1, without which no cycle can succeed. Reconnect, with the scopes %2.</source>
        <translation>A la conexión con Zoho le falta el ámbito %1, sin el cual ningún ciclo puede salir bien. Vuelva a conectar, con los ámbitos %2.</translation>
    </message>
    <message>
        <source>The table “%1” has no index on %2, so that a search for one reads the newest rows only. Its administrator can make one.</source>
        <translation>La tabla «%1» no tiene un índice sobre %2, así que una búsqueda por él lee solo las filas más nuevas. Su administrador puede crear uno.</translation>
    </message>
    <message>
        <source>other users have access to it. Protect it in the settings, and replace the secret if somebody may have read it.</source>
        <translation>otros usuarios tienen acceso a él. Protéjalo en los ajustes, y sustituya el secreto si alguien puede haberlo leído.</translation>
    </message>
    <message>
        <source>%1 looks like a secret, and secrets don&apos;t belong into the configuration file. Remove it there and enter it in the settings.</source>
        <translation>%1 parece un secreto, y los secretos no van en el archivo de configuración. Elimínelo de allí e introdúzcalo en los ajustes.</translation>
    </message>
    <message>
        <source>The secret %1 is not in the place “%2”. Enter it in the settings.</source>
        <translation>El secreto %1 no está en el lugar «%2». Introdúzcalo en los ajustes.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be changed from here, because the place “%2”, where secrets are kept, can only be read. Choose another place in the settings, or have it changed where it was put.</source>
        <translation>%1 no se puede cambiar desde aquí, porque el lugar «%2», donde se guardan los secretos, es de solo lectura. Elija otro lugar en los ajustes, o haga cambiarlo donde se puso.</translation>
    </message>
    <message>
        <source>Secrets are to be kept in “%1”, but %2. Mend that, or choose another place in the settings.</source>
        <translation>Los secretos deben guardarse en «%1», pero %2. Corríjalo, o elija otro lugar en los ajustes.</translation>
    </message>
    <message>
        <source>“%1” is not a section of the configuration.</source>
        <translation>«%1» no es una sección de la configuración.</translation>
    </message>
    <message>
        <source>It must offer TLS, and its certificate is checked. Choose its certificate authority in the settings, or to go without TLS if everyone on the way may read the password and the data.</source>
        <translation>Debe ofrecer TLS, y se comprueba su certificado. Elija en los ajustes su autoridad de certificación, o prescindir de TLS si cualquiera en el camino puede leer la contraseña y los datos.</translation>
    </message>
    <message>
        <source>It comes from the service manager: have the service&apos;s administrator put %1 there.</source>
        <translation>Viene del gestor de servicios: pida al administrador del servicio que ponga allí %1.</translation>
    </message>
    <message>
        <source>It comes from the environment of the program: have it set there as %1, and start Statusbridge again.</source>
        <translation>Viene del entorno del programa: haga ponerlo allí como %1 y vuelva a iniciar Statusbridge.</translation>
    </message>
    <message>
        <source>It is kept in the file %1, to which only you have access.</source>
        <translation>Se guarda en el archivo %1, al que solo usted tiene acceso.</translation>
    </message>
    <message>
        <source>Set the format of times, which is “%1”, to the date format of the application.</source>
        <translation>Ponga el formato de horas, que es «%1», en el formato de fecha de la aplicación.</translation>
    </message>
    <message>
        <source>Set the words written to Zoho to the choices that the field %1 has.</source>
        <translation>Ponga las palabras escritas en Zoho según las opciones que tiene el campo %1.</translation>
    </message>
    <message>
        <source>The configuration file has %2 in a form in which it can&apos;t be changed safely. Have it changed by hand, at %1.</source>
        <translation>El archivo de configuración tiene %2 de una forma en la que no se puede cambiar con seguridad. Haga cambiarlo a mano, en %1.</translation>
    </message>
    <message>
        <source>The sign-in came back from a server that is not known as one of Zoho&apos;s, so it was given nothing. If it is right, enter it as sign-in server in the settings.</source>
        <translation>El inicio de sesión volvió de un servidor que no se conoce como de Zoho, así que no se le dio nada. Si es correcto, introdúzcalo en los ajustes como servidor de acceso.</translation>
    </message>
    <message>
        <source>%1 lacks a table. Set up the database in the settings to make what is missing.</source>
        <translation>%1 no tiene todas las tablas. Prepare la base de datos en los ajustes para crear lo que falta.</translation>
    </message>
    <message>
        <source>must not begin like the names of Statusbridge&apos;s own tables.</source>
        <translation>no puede empezar como los nombres de las tablas propias de Statusbridge.</translation>
    </message>
    <message>
        <source>must be another table than that of the other webhooks.</source>
        <translation>debe ser otra tabla que la de los demás webhooks.</translation>
    </message>
    <message>
        <source>Tables can be made by another login of the database: have its administrator do that.</source>
        <translation>Otro usuario de la base de datos puede crear tablas: pídaselo a su administrador.</translation>
    </message>
    <message>
        <source>Setting up the database makes a table of the default name, or of one that no other is similar to.</source>
        <translation>Al preparar la base de datos se crea una tabla con el nombre predeterminado, o una a la que ninguna otra se parece.</translation>
    </message>
    <message>
        <source>Zoho shows “%1” in %2, which the format of times in the settings, “%3”, does not read. Set it to the date format of the application, or Zoho may refuse every time that is written.</source>
        <translation>Zoho muestra «%1» en %2, que el formato de horas de los ajustes, «%3», no sabe leer. Póngalo en el formato de fecha de la aplicación, o Zoho puede rechazar toda hora que se escriba.</translation>
    </message>
    <message>
        <source>Zoho&apos;s sign-in server refused to give an access token. If that goes on, reconnect.</source>
        <translation>El servidor de acceso de Zoho se negó a dar un token de acceso. Si sigue así, vuelva a conectar.</translation>
    </message>
    <message>
        <source>The table “%1” tells of new rows now.</source>
        <translation>La tabla «%1» avisa ahora de filas nuevas.</translation>
    </message>
    <message>
        <source>There is a user “%1” already. Remove it first to give it another password.</source>
        <translation>Ya hay un usuario «%1». Elimínelo primero para darle otra contraseña.</translation>
    </message>
    <message>
        <source>There is no user “%1”.</source>
        <translation>No hay ningún usuario «%1».</translation>
    </message>
    <message>
        <source>The view “%1” can&apos;t be written to, so that no row could be marked in “%2”. Have the database&apos;s administrator make it updatable, or leave %3 empty so that Statusbridge remembers by itself what it has carried over.</source>
        <translation>No se puede escribir en la vista «%1», así que no se podría marcar ninguna fila en «%2». Pida al administrador de la base de datos que la haga actualizable, o deje vacío %3 para que Statusbridge recuerde por sí mismo lo que ha transferido.</translation>
    </message>
    <message>
        <source>can be reached from other machines (%1). Name a certificate and its key, or a trusted proxy that has them, or listen on 127.0.0.1.</source>
        <translation>es accesible desde otros equipos (%1). Indique un certificado y su clave, o un proxy de confianza que los tenga, o escuche en 127.0.0.1.</translation>
    </message>
    <message>
        <source>The newest %1 rows of “%2” hold words that are not known and never pushed: %3. If one means a word of the ranking, add it to the other words in the settings.</source>
        <translation>Las %1 filas más nuevas de «%2» contienen palabras desconocidas que nunca se envían: %3. Si una significa una palabra de la jerarquía, añádala a las otras palabras en los ajustes.</translation>
    </message>
    <message>
        <source>names “%1”, which is not in the ranking.</source>
        <translation>nombra «%1», que no está en la jerarquía.</translation>
    </message>
    <message>
        <source>Zoho is not set up yet. Fill in %1 in the settings.</source>
        <translation>Zoho aún no está configurado. Rellene %1 en los ajustes.</translation>
    </message>
    <message>
        <source>Zoho&apos;s server sent the program to another address, which is not followed so that the token can&apos;t leak. Check data center and API server in the settings.</source>
        <translation>El servidor de Zoho remitió el programa a otra dirección, que no se sigue para que el token no se filtre. Compruebe centro de datos y servidor de la API en los ajustes.</translation>
    </message>
    <message>
        <source>Zoho&apos;s server cannot be reached. Check the network, the proxy and the servers in the settings.</source>
        <translation>No se puede contactar con el servidor de Zoho. Compruebe la red, el proxy y los servidores en los ajustes.</translation>
    </message>
    <message>
        <source>%1 is not a URL such as https://www.zohoapis.com. Correct it or leave it empty.</source>
        <translation>%1 no es una URL como https://www.zohoapis.com. Corríjala o déjela vacía.</translation>
    </message>
    <message>
        <source>%1 is plain HTTP, which is accepted for this machine only. Use https://.</source>
        <translation>%1 es HTTP sin cifrar, que solo se acepta para este equipo. Use https://.</translation>
    </message>
    <message>
        <source>%1 may hold a scheme, a host and a port only. Remove the rest.</source>
        <translation>%1 solo puede contener esquema, host y puerto. Elimine el resto.</translation>
    </message>
    <message>
        <source>“%1” of the webhooks</source>
        <translation>«%1» de los webhooks</translation>
    </message>
    <message>
        <source>“%1” of the deliveries</source>
        <translation>«%1» de las entregas</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>The %1 database “%2” on %3</source>
        <translation>La base de datos %1 «%2» en %3</translation>
    </message>
    <message>
        <source>The database %1</source>
        <translation>La base de datos %1</translation>
    </message>
    <message>
        <source>For the index “%1” the table “%2” refuses rows with a value of more than some 2700 bytes. Set up the database in the settings, which puts another one in its place.</source>
        <translation>Por el índice «%1», la tabla «%2» rechaza filas con un valor de más de unos 2700 bytes. Prepare la base de datos en los ajustes, lo que pone otro en su lugar.</translation>
    </message>
</context>
<context>
    <name>SettingChapters</name>
    <message>
        <source>Zoho</source>
        <translation>Zoho</translation>
    </message>
    <message>
        <source>The account, and the client that speaks for Statusbridge.</source>
        <translation>La cuenta, y el cliente que habla por Statusbridge.</translation>
    </message>
    <message>
        <source>Seldom needed</source>
        <translation>Rara vez necesario</translation>
    </message>
    <message>
        <source>Report and fields</source>
        <translation>Informe y campos</translation>
    </message>
    <message>
        <source>Which records are looked at, and what is written into them.</source>
        <translation>Qué registros se miran y qué se escribe en ellos.</translation>
    </message>
    <message>
        <source>Fields of the report</source>
        <translation>Campos del informe</translation>
    </message>
    <message>
        <source>Times in its fields</source>
        <translation>Horas en sus campos</translation>
    </message>
    <message>
        <source>Calls of a day</source>
        <translation>Llamadas al día</translation>
    </message>
    <message>
        <source>How many calls Zoho allows a day, and how far they go.</source>
        <translation>Cuántas llamadas permite Zoho al día y hasta dónde llegan.</translation>
    </message>
    <message>
        <source>Many records in one call</source>
        <translation>Muchos registros por llamada</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Which word wins over which, and what Zoho is told.</source>
        <translation>Qué palabra gana a cuál y qué se comunica a Zoho.</translation>
    </message>
    <message>
        <source>Schedule and limits</source>
        <translation>Horario y límites</translation>
    </message>
    <message>
        <source>How often, how much and how fast.</source>
        <translation>Con qué frecuencia, cuánto y a qué velocidad.</translation>
    </message>
    <message>
        <source>Limits of the calls to Zoho</source>
        <translation>Límites de las llamadas a Zoho</translation>
    </message>
    <message>
        <source>Several instances</source>
        <translation>Varias instancias</translation>
    </message>
    <message>
        <source>Times of the day</source>
        <translation>Horas del día</translation>
    </message>
    <message>
        <source>When cycles begin by themselves, and when they don&apos;t.</source>
        <translation>Cuándo empiezan ciclos por sí solos y cuándo no.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>The database that the collector writes webhooks into.</source>
        <translation>La base de datos en la que el recolector escribe los webhooks.</translation>
    </message>
    <message>
        <source>Tables and columns</source>
        <translation>Tablas y columnas</translation>
    </message>
    <message>
        <source>How the collector&apos;s two tables and their columns are called.</source>
        <translation>Cómo se llaman las dos tablas del recolector y sus columnas.</translation>
    </message>
    <message>
        <source>Webhooks of every kind</source>
        <translation>Webhooks de todo tipo</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Whole webhooks</source>
        <translation>Webhooks completos</translation>
    </message>
    <message>
        <source>What the collector keeps of a webhook as it came, and how it is read.</source>
        <translation>Qué guarda el recolector de un webhook tal como llegó y cómo se lee.</translation>
    </message>
    <message>
        <source>Queue ids of messages</source>
        <translation>ID de cola de los mensajes</translation>
    </message>
    <message>
        <source>Receiver of webhooks</source>
        <translation>Receptor de webhooks</translation>
    </message>
    <message>
        <source>For those who have no program that receives webhooks and writes them down.</source>
        <translation>Para quien no tiene un programa que reciba los webhooks y los anote.</translation>
    </message>
    <message>
        <source>Where it listens</source>
        <translation>Dónde escucha</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Qué se guarda</translation>
    </message>
    <message>
        <source>HTTP API</source>
        <translation>API HTTP</translation>
    </message>
    <message>
        <source>For other programs that start cycles or ask for the state.</source>
        <translation>Para otros programas que inician ciclos o preguntan por el estado.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Who is told when something is wrong, although nobody looks.</source>
        <translation>A quién se avisa si algo va mal aunque nadie esté mirando.</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>Por correo</translation>
    </message>
    <message>
        <source>By webhook</source>
        <translation>Por webhook</translation>
    </message>
    <message>
        <source>Wording and quiet</source>
        <translation>Idioma y silencio</translation>
    </message>
    <message>
        <source>When to alert</source>
        <translation>Cuándo avisar</translation>
    </message>
    <message>
        <source>From what on something is wrong.</source>
        <translation>A partir de qué algo va mal.</translation>
    </message>
    <message>
        <source>Cycles and records</source>
        <translation>Ciclos y registros</translation>
    </message>
    <message>
        <source>Webhooks and deliveries</source>
        <translation>Webhooks y entregas</translation>
    </message>
    <message>
        <source>Network, secrets and log</source>
        <translation>Red, secretos y log</translation>
    </message>
    <message>
        <source>The way to Zoho, where secrets are kept, and what is logged.</source>
        <translation>El camino a Zoho, dónde se guardan los secretos y qué se anota.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Log and history</source>
        <translation>Log e historial</translation>
    </message>
</context>
<context>
    <name>SettingHelp</name>
    <message>
        <source>The Zoho data center of the account, as at the end of the address that its owner signs in at.</source>
        <translation>El centro de datos de Zoho de la cuenta, como al final de la dirección en la que su propietario inicia sesión.</translation>
    </message>
    <message>
        <source>The address of the sign-in server if it isn&apos;t the data center&apos;s, for a test server or an on-premise one.</source>
        <translation>La dirección del servidor de acceso si no es la del centro de datos, para un servidor de prueba o uno local.</translation>
    </message>
    <message>
        <source>The address of the API server if it isn&apos;t the data center&apos;s, for a test server or an on-premise one.</source>
        <translation>La dirección del servidor de la API si no es la del centro de datos, para un servidor de prueba o uno local.</translation>
    </message>
    <message>
        <source>The id of the self client in Zoho&apos;s API console; its secret is kept apart, as zoho_client_secret.</source>
        <translation>El ID del Self Client en la consola de API de Zoho; su secreto se guarda aparte, como zoho_client_secret.</translation>
    </message>
    <message>
        <source>The account owner&apos;s name, as in the application&apos;s URL.</source>
        <translation>El nombre del propietario de la cuenta, como en la URL de la aplicación.</translation>
    </message>
    <message>
        <source>The application&apos;s link name, as in its URL.</source>
        <translation>El nombre de enlace de la aplicación, como en su URL.</translation>
    </message>
    <message>
        <source>The report&apos;s link name, as in its URL; it must display all the fields below.</source>
        <translation>El nombre de enlace del informe, como en su URL; debe mostrar todos los campos de abajo.</translation>
    </message>
    <message>
        <source>The environment of the application; empty means production.</source>
        <translation>El entorno de la aplicación; vacío significa producción.</translation>
    </message>
    <message>
        <source>Which records of the report are still pending, in Zoho&apos;s own criteria language.</source>
        <translation>Qué registros del informe están aún pendientes, en el lenguaje de criterios de Zoho.</translation>
    </message>
    <message>
        <source>Which of the form&apos;s workflows are not run by an update: &quot;form_workflow&quot;, &quot;schedules&quot; or &quot;all&quot;.</source>
        <translation>Qué flujos de trabajo del formulario no ejecuta una actualización: &quot;form_workflow&quot;, &quot;schedules&quot; o &quot;all&quot;.</translation>
    </message>
    <message>
        <source>The port of this machine that a sign-in with the browser comes back to; Zoho&apos;s API console must know http://localhost:PORT/callback as a redirect URI of the client.</source>
        <translation>El puerto de este equipo al que vuelve un inicio de sesión con el navegador; la consola de API de Zoho debe conocer http://localhost:PORT/callback como URI de redirección del cliente.</translation>
    </message>
    <message>
        <source>How many seconds before its end an access token, which lives for an hour, is renewed.</source>
        <translation>Cuántos segundos antes de su fin se renueva un token de acceso, que vive una hora.</translation>
    </message>
    <message>
        <source>The plan of the Zoho Creator account, which says how many calls a day it has (Zoho One: &quot;enterprise&quot;); empty means that it isn&apos;t known; sync.daily_calls goes first.</source>
        <translation>El plan de la cuenta de Zoho Creator, que dice cuántas llamadas tiene al día (Zoho One: &quot;enterprise&quot;); vacío significa que no se conoce; sync.daily_calls tiene prioridad.</translation>
    </message>
    <message>
        <source>How many users the plan is paid for: each of them adds to the calls of a day.</source>
        <translation>Para cuántos usuarios se paga el plan: cada uno suma llamadas al día.</translation>
    </message>
    <message>
        <source>The link name of the Custom API that writes many records in one call, which needs the scope ZohoCreator.customapi.EXECUTE and a function of its own, and for which no workflows run at Zoho; empty: a call for each record.</source>
        <translation>El nombre de enlace de la Custom API que escribe muchos registros en una llamada, que necesita el ámbito ZohoCreator.customapi.EXECUTE y una función propia, y con la que no se ejecutan flujos de trabajo en Zoho; vacío: una llamada por registro.</translation>
    </message>
    <message>
        <source>The link name of the form that the report&apos;s records are of, which the function of the Custom API needs.</source>
        <translation>El nombre de enlace del formulario de los registros del informe, que necesita la función de la Custom API.</translation>
    </message>
    <message>
        <source>How many records one call of the Custom API writes at most.</source>
        <translation>Cuántos registros escribe como máximo una llamada de la Custom API.</translation>
    </message>
    <message>
        <source>How many calls a day the Custom API is sent at most, which Zoho counts apart from all others; 0 means no limit of ours.</source>
        <translation>Cuántas llamadas al día se envían como máximo a la Custom API, que Zoho cuenta aparte de todas las demás; 0 significa sin límite propio.</translation>
    </message>
    <message>
        <source>The field that holds the queue id by which a record and its webhooks find each other.</source>
        <translation>El campo con el ID de cola por el que un registro y sus webhooks se encuentran.</translation>
    </message>
    <message>
        <source>The field that holds the delivery status, which is read and written.</source>
        <translation>El campo con el estado de entrega, que se lee y se escribe.</translation>
    </message>
    <message>
        <source>The field that holds the recipient, which is shown to people and never matched.</source>
        <translation>El campo con el destinatario, que se muestra a las personas y nunca se compara.</translation>
    </message>
    <message>
        <source>The field that is given the queue id of the webhook.</source>
        <translation>El campo que recibe el ID de cola del webhook.</translation>
    </message>
    <message>
        <source>The field that is given the message id of the webhook.</source>
        <translation>El campo que recibe el ID de mensaje del webhook.</translation>
    </message>
    <message>
        <source>The field that is given the time of the webhook.</source>
        <translation>El campo que recibe la hora del webhook.</translation>
    </message>
    <message>
        <source>The field that is given the recipient of the webhook.</source>
        <translation>El campo que recibe el destinatario del webhook.</translation>
    </message>
    <message>
        <source>The field that is given why the message failed, 255 characters at most; empty means that it isn&apos;t written.</source>
        <translation>El campo que recibe el motivo del fallo del mensaje, 255 caracteres como máximo; vacío significa que no se escribe.</translation>
    </message>
    <message>
        <source>The field that is given the provider&apos;s number for why the message failed; empty means that it isn&apos;t written.</source>
        <translation>El campo que recibe el número del proveedor para el motivo del fallo; vacío significa que no se escribe.</translation>
    </message>
    <message>
        <source>How the application writes a date and time, in the letters of Qt&apos;s date formats, with English names of months.</source>
        <translation>Cómo escribe la aplicación una fecha y hora, en las letras de los formatos de fecha de Qt, con nombres de mes en inglés.</translation>
    </message>
    <message>
        <source>The application&apos;s time zone; empty means the machine&apos;s.</source>
        <translation>La zona horaria de la aplicación; vacío significa la del equipo.</translation>
    </message>
    <message>
        <source>The status words that are known, the strongest first; a status is never replaced by a weaker one.</source>
        <translation>Las palabras de estado conocidas, la más fuerte primero; un estado nunca se sustituye por uno más débil.</translation>
    </message>
    <message>
        <source>Words that count as one of the ranking.</source>
        <translation>Palabras que cuentan como una de la jerarquía.</translation>
    </message>
    <message>
        <source>What is written to Zoho in place of a word of the ranking, for a drop-down with other words.</source>
        <translation>Lo que se escribe en Zoho en lugar de una palabra de la jerarquía, para una lista desplegable con otras palabras.</translation>
    </message>
    <message>
        <source>How many minutes lie between the starts of two cycles.</source>
        <translation>Cuántos minutos hay entre los inicios de dos ciclos.</translation>
    </message>
    <message>
        <source>The hours in which cycles begin by themselves, such as 07:00-20:00, empty for all; a cycle that falls due outside of them begins with them.</source>
        <translation>Las horas en las que los ciclos empiezan por sí solos, como 07:00-20:00, vacío para todas; un ciclo que toca fuera de ellas empieza con ellas.</translation>
    </message>
    <message>
        <source>The days of the week on which cycles begin by themselves, such as mon-fri; empty means all.</source>
        <translation>Los días de la semana en los que los ciclos empiezan por sí solos, como mon-fri; vacío significa todos.</translation>
    </message>
    <message>
        <source>A cron expression whose times take the interval&apos;s place, such as 0 7-20 * * 1-5; empty means the interval.</source>
        <translation>Una expresión cron cuyas horas sustituyen al intervalo, como 0 7-20 * * 1-5; vacío significa el intervalo.</translation>
    </message>
    <message>
        <source>The time zone of hours, days and cron; empty means that of the machine on which an instance used them first.</source>
        <translation>La zona horaria de horas, días y cron; vacío significa la del equipo en el que una instancia los usó primero.</translation>
    </message>
    <message>
        <source>How many records a cycle updates at most; the rest waits for the next one.</source>
        <translation>Cuántos registros actualiza un ciclo como máximo; el resto espera al siguiente.</translation>
    </message>
    <message>
        <source>How many updates are in flight at once.</source>
        <translation>Cuántas actualizaciones hay en camino a la vez.</translation>
    </message>
    <message>
        <source>How many milliseconds lie between the starts of two updates.</source>
        <translation>Cuántos milisegundos hay entre los inicios de dos actualizaciones.</translation>
    </message>
    <message>
        <source>How many calls a minute Zoho is sent at most; 0 means no limit of ours.</source>
        <translation>Cuántas llamadas por minuto se envían a Zoho como máximo; 0 significa sin límite propio.</translation>
    </message>
    <message>
        <source>How many calls a day Zoho is sent at most; 0 means what zoho.plan and zoho.users say.</source>
        <translation>Cuántas llamadas al día se envían a Zoho como máximo; 0 significa lo que digan zoho.plan y zoho.users.</translation>
    </message>
    <message>
        <source>How much of the day&apos;s calls, in percent, is kept from scheduled cycles for a person who starts one.</source>
        <translation>Qué parte de las llamadas del día, en porcentaje, se reserva de los ciclos programados para quien inicie uno a mano.</translation>
    </message>
    <message>
        <source>While calls are short, a message&apos;s &quot;sent&quot; or &quot;accepted&quot; that is younger than so many minutes waits, since its next status is about to come.</source>
        <translation>Mientras escasean las llamadas, un &quot;sent&quot; o &quot;accepted&quot; de un mensaje más reciente que tantos minutos espera, porque su siguiente estado está a punto de llegar.</translation>
    </message>
    <message>
        <source>The time zone in which Zoho&apos;s day of calls begins, which is the super admin&apos;s; empty means the machine&apos;s.</source>
        <translation>La zona horaria en la que empieza el día de llamadas de Zoho, que es la del superadministrador; vacío significa la del equipo.</translation>
    </message>
    <message>
        <source>Whether this instance begins cycles by itself from its start on, unless someone stopped the scheduler; if not, it waits until Start is pressed on it.</source>
        <translation>Si esta instancia empieza ciclos por sí sola desde su inicio, salvo que alguien haya detenido el planificador; si no, espera hasta que se pulse Iniciar en ella.</translation>
    </message>
    <message>
        <source>Whether this instance runs cycles; if not, it shows what others do, and asks them for a cycle when one is to begin at once.</source>
        <translation>Si esta instancia ejecuta ciclos; si no, muestra lo que hacen otras y les pide un ciclo cuando uno deba empezar enseguida.</translation>
    </message>
    <message>
        <source>How many seconds after a new row arrived a cycle begins for it, without waiting for the next due time; 0 means none does.</source>
        <translation>Cuántos segundos después de llegar una fila nueva empieza un ciclo para ella, sin esperar a la próxima hora; 0 significa que ninguno.</translation>
    </message>
    <message>
        <source>After how many seconds without a sign of life another instance may take over a cycle.</source>
        <translation>Tras cuántos segundos sin señales de vida puede otra instancia hacerse cargo de un ciclo.</translation>
    </message>
    <message>
        <source>After how many days runs and their journal are purged.</source>
        <translation>Tras cuántos días se eliminan los ciclos y su diario.</translation>
    </message>
    <message>
        <source>After how many days without a record at Zoho a queue id is asked for no more, unless a new row arrives.</source>
        <translation>Tras cuántos días sin registro en Zoho ya no se pregunta por un ID de cola, salvo que llegue una fila nueva.</translation>
    </message>
    <message>
        <source>After how many days statuses that were read out of bodies are purged, once all of their queue id are done.</source>
        <translation>Tras cuántos días se eliminan los estados leídos de los cuerpos, una vez terminados todos los de su ID de cola.</translation>
    </message>
    <message>
        <source>The proxy on the way to Zoho: the system&apos;s, none, or its URL.</source>
        <translation>El proxy en el camino a Zoho: el del sistema, ninguno o su URL.</translation>
    </message>
    <message>
        <source>A PEM file of certificate authorities to trust beside the system&apos;s, for an on-premise Zoho or an inspecting proxy.</source>
        <translation>Un archivo PEM con autoridades de certificación en las que confiar además de las del sistema, para un Zoho local o un proxy de inspección.</translation>
    </message>
    <message>
        <source>How many seconds one call may take, all in all.</source>
        <translation>Cuántos segundos puede durar una llamada en total.</translation>
    </message>
    <message>
        <source>The kind of database that the collector writes into.</source>
        <translation>El tipo de base de datos en la que escribe el recolector.</translation>
    </message>
    <message>
        <source>The database&apos;s name, or for SQLite its file, which is statusbridge.db in the data directory if empty.</source>
        <translation>El nombre de la base de datos o, para SQLite, su archivo, que si está vacío es statusbridge.db en el directorio de datos.</translation>
    </message>
    <message>
        <source>The database server, or the path of its socket; empty means this machine.</source>
        <translation>El servidor de base de datos, o la ruta de su socket; vacío significa este equipo.</translation>
    </message>
    <message>
        <source>The port of the database server; 0 means the usual one.</source>
        <translation>El puerto del servidor de base de datos; 0 significa el habitual.</translation>
    </message>
    <message>
        <source>The user at the database server; the password is kept apart, as database_password.</source>
        <translation>El usuario en el servidor de base de datos; la contraseña se guarda aparte, como database_password.</translation>
    </message>
    <message>
        <source>PostgreSQL only: the schema of Statusbridge&apos;s own tables, which migrate makes; empty means the first one of the login&apos;s search path.</source>
        <translation>Solo PostgreSQL: el esquema de las tablas propias de Statusbridge, que se crea al migrar; vacío significa el primero de la ruta de búsqueda del usuario.</translation>
    </message>
    <message>
        <source>How a server is reached: empty means over TLS with its certificate checked, unless it is on this machine; &quot;verify&quot; that in any case, &quot;require&quot; TLS with any certificate, &quot;plain&quot; without TLS, so that everyone on the way may read the password and the data.</source>
        <translation>Cómo se accede a un servidor: vacío significa por TLS y comprobando su certificado, salvo que esté en este equipo; &quot;verify&quot; eso en todo caso, &quot;require&quot; TLS con cualquier certificado, &quot;plain&quot; sin TLS, de modo que cualquiera en el camino puede leer la contraseña y los datos.</translation>
    </message>
    <message>
        <source>A PEM file with the authorities that a server&apos;s certificate is checked against, instead of the system&apos;s.</source>
        <translation>Un archivo PEM con las autoridades con las que se comprueba el certificado de un servidor, en lugar de las del sistema.</translation>
    </message>
    <message>
        <source>How many seconds a connection or a statement may wait for the database.</source>
        <translation>Cuántos segundos puede esperar una conexión o una instrucción a la base de datos.</translation>
    </message>
    <message>
        <source>Where secrets are kept; empty means the first of these that is there.</source>
        <translation>Dónde se guardan los secretos; vacío significa el primero de estos que exista.</translation>
    </message>
    <message>
        <source>The table that the collector writes its webhooks into, also &quot;schema.table&quot; (MySQL: &quot;database.table&quot;); names with a dot in them as a list: [&quot;schema&quot;, &quot;odd.name&quot;].</source>
        <translation>La tabla en la que el recolector escribe sus webhooks, también &quot;schema.table&quot; (MySQL: &quot;database.table&quot;); los nombres que contienen un punto, como lista: [&quot;schema&quot;, &quot;odd.name&quot;].</translation>
    </message>
    <message>
        <source>The column that holds the primary key.</source>
        <translation>La columna con la clave primaria.</translation>
    </message>
    <message>
        <source>The column that holds the queue id; it and the next four may be paths into a column of JSON instead, tried in order: &quot;payload-&gt;queue_id | payload-&gt;statuses[*].queue_id&quot;; [*] stands for each element of a list.</source>
        <translation>La columna con el ID de cola; esta y las cuatro siguientes pueden ser en su lugar rutas en una columna JSON, que se prueban por orden: &quot;payload-&gt;queue_id | payload-&gt;statuses[*].queue_id&quot;; [*] representa cada elemento de una lista.</translation>
    </message>
    <message>
        <source>The column that holds the message id, or &quot;payload-&gt;statuses[*].id | payload-&gt;id&quot;.</source>
        <translation>La columna con el ID de mensaje, o &quot;payload-&gt;statuses[*].id | payload-&gt;id&quot;.</translation>
    </message>
    <message>
        <source>The column that holds the status word, or &quot;payload-&gt;status | payload-&gt;statuses[*].status&quot;.</source>
        <translation>La columna con la palabra de estado, o &quot;payload-&gt;status | payload-&gt;statuses[*].status&quot;.</translation>
    </message>
    <message>
        <source>The column that holds the recipient, or &quot;payload-&gt;statuses[*].recipient_id&quot;.</source>
        <translation>La columna con el destinatario, o &quot;payload-&gt;statuses[*].recipient_id&quot;.</translation>
    </message>
    <message>
        <source>The column that holds the time of the event, Unix time or ISO 8601, or &quot;payload-&gt;statuses[*].timestamp&quot;.</source>
        <translation>La columna con la hora del evento, hora Unix o ISO 8601, o &quot;payload-&gt;statuses[*].timestamp&quot;.</translation>
    </message>
    <message>
        <source>The column that says whether a row has been carried over; empty means that the table has none.</source>
        <translation>La columna que dice si una fila se ha transferido; vacío significa que la tabla no tiene ninguna.</translation>
    </message>
    <message>
        <source>The column that holds the webhook as it was received, if there is one: a lookup takes the reason of a failure from it.</source>
        <translation>La columna con el webhook tal como se recibió, si la hay: una consulta toma de ella el motivo de un fallo.</translation>
    </message>
    <message>
        <source>What the webhooks in payload look like, so that all their statuses are read out of them and no column but id and updated is needed; custom means by paths, empty that the columns hold the status or are paths.</source>
        <translation>Qué aspecto tienen los webhooks de payload, para que se lean de ellos todos sus estados y no haga falta más columna que id y updated; custom significa por rutas, vacío que las columnas contienen el estado o son rutas.</translation>
    </message>
    <message>
        <source>Why a message failed, in words: a column or a path; empty means that it is taken from payload.</source>
        <translation>Por qué falló un mensaje, en palabras: una columna o una ruta; vacío significa que se toma de payload.</translation>
    </message>
    <message>
        <source>The same as the provider&apos;s number.</source>
        <translation>Lo mismo, como número del proveedor.</translation>
    </message>
    <message>
        <source>Whether the HTTP API is offered.</source>
        <translation>Si se ofrece la API HTTP.</translation>
    </message>
    <message>
        <source>The address that the API listens on; any but this machine&apos;s own needs a certificate.</source>
        <translation>La dirección en la que escucha la API; cualquiera que no sea de este equipo necesita un certificado.</translation>
    </message>
    <message>
        <source>The port that the API listens on; 0 means any free one.</source>
        <translation>El puerto en el que escucha la API; 0 significa cualquiera libre.</translation>
    </message>
    <message>
        <source>A PEM file with the API&apos;s certificate and those that lead to its root.</source>
        <translation>Un archivo PEM con el certificado de la API y los que llevan a su raíz.</translation>
    </message>
    <message>
        <source>A PEM file with the private key of the API&apos;s certificate.</source>
        <translation>Un archivo PEM con la clave privada del certificado de la API.</translation>
    </message>
    <message>
        <source>The names that callers may call the API by, and that web pages which call it may come from; empty means this machine&apos;s names, its loopback names, the listening address and the names of the certificate.</source>
        <translation>Los nombres por los que se puede llamar a la API y desde los que pueden venir las páginas web que la llaman; vacío significa los nombres de este equipo, sus nombres locales, la dirección en la que escucha y los nombres del certificado.</translation>
    </message>
    <message>
        <source>The proxies whose X-Forwarded-For header is believed, so that limits hit the caller and not the proxy.</source>
        <translation>Los proxies en cuya cabecera X-Forwarded-For se confía, para que los límites afecten a quien llama y no al proxy.</translation>
    </message>
    <message>
        <source>A table of the sender&apos;s that tells the queue id of each message id, for statuses that arrive without one, also when its row comes later; empty means that there is none.</source>
        <translation>Una tabla del remitente que dice el ID de cola de cada ID de mensaje, para estados que llegan sin él, también si su fila llega más tarde; vacío significa que no hay ninguna.</translation>
    </message>
    <message>
        <source>The column of that table that holds the message id.</source>
        <translation>La columna de esa tabla con el ID de mensaje.</translation>
    </message>
    <message>
        <source>The column of that table that holds the queue id.</source>
        <translation>La columna de esa tabla con el ID de cola.</translation>
    </message>
    <message>
        <source>Whether a message id counts as the queue id where nothing else tells one: Zoho&apos;s records hold message ids then.</source>
        <translation>Si un ID de mensaje cuenta como ID de cola donde nada más indica uno: los registros de Zoho contienen entonces ID de mensaje.</translation>
    </message>
    <message>
        <source>Whether webhooks are received here, at /webhook/SHAPE, beside or in place of a collector.</source>
        <translation>Si aquí se reciben webhooks, en /webhook/SHAPE, junto a un recolector o en su lugar.</translation>
    </message>
    <message>
        <source>The address that webhooks are received on; any but this machine&apos;s own needs a certificate, or a trusted proxy that has one.</source>
        <translation>La dirección en la que se reciben webhooks; cualquiera que no sea de este equipo necesita un certificado, o un proxy de confianza que lo tenga.</translation>
    </message>
    <message>
        <source>The port that webhooks are received on; 0 means any free one.</source>
        <translation>El puerto en el que se reciben webhooks; 0 significa cualquiera libre.</translation>
    </message>
    <message>
        <source>A PEM file with the receiver&apos;s certificate and those that lead to its root.</source>
        <translation>Un archivo PEM con el certificado del receptor y los que llevan a su raíz.</translation>
    </message>
    <message>
        <source>A PEM file with the private key of the receiver&apos;s certificate.</source>
        <translation>Un archivo PEM con la clave privada del certificado del receptor.</translation>
    </message>
    <message>
        <source>What stands before /webhook/ in the address that senders call, which Twilio signs; empty means https:// and the name that they say in Host.</source>
        <translation>Lo que va antes de /webhook/ en la dirección que llaman los remitentes y que firma Twilio; vacío significa https:// y el nombre que indican en Host.</translation>
    </message>
    <message>
        <source>The proxies that pass webhooks on to here, so that limits hit the sender and not the proxy.</source>
        <translation>Los proxies que pasan los webhooks hasta aquí, para que los límites afecten al remitente y no al proxy.</translation>
    </message>
    <message>
        <source>Where bodies that are sent to /webhook/custom tell queue_id, message_id, status, recipient_id, participant, timestamp, reason and reason_code, as paths such as events[*].state; empty means that none are received there.</source>
        <translation>Dónde indican los cuerpos enviados a /webhook/custom queue_id, message_id, status, recipient_id, participant, timestamp, reason y reason_code, como rutas del tipo events[*].state; vacío significa que allí no se recibe ninguno.</translation>
    </message>
    <message>
        <source>For how many days received bodies are kept as they came; 0 means not at all.</source>
        <translation>Cuántos días se guardan los cuerpos recibidos tal como llegaron; 0 significa que no se guardan.</translation>
    </message>
    <message>
        <source>For how many days received statuses are kept once their queue id is done, in the table of deliveries, a collector&apos;s among them, or in one of Statusbridge&apos;s own; 0 means for ever.</source>
        <translation>Cuántos días se guardan los estados recibidos una vez terminado su ID de cola, en la tabla de entregas, también los de un recolector, o en una propia de Statusbridge; 0 significa para siempre.</translation>
    </message>
    <message>
        <source>For how many days a status that arrives again is known, and counted but not stored.</source>
        <translation>Cuántos días se reconoce un estado que llega otra vez, que se cuenta pero no se guarda.</translation>
    </message>
    <message>
        <source>How many MiB of bodies the data directory may hold that wait for the database; when it is full, senders are told to come again.</source>
        <translation>Cuántos MiB de cuerpos que esperan a la base de datos puede contener el directorio de datos; cuando está lleno, se pide a los remitentes que vuelvan más tarde.</translation>
    </message>
    <message>
        <source>For how many days it is kept who changed what.</source>
        <translation>Cuántos días se guarda quién cambió qué.</translation>
    </message>
    <message>
        <source>Whom alerts are mailed to; empty means that no mail is sent.</source>
        <translation>A quién se envían las alertas por correo; vacío significa que no se envía ninguna.</translation>
    </message>
    <message>
        <source>The sender of these mails, whom the mail server must know.</source>
        <translation>El remitente de estos correos, que el servidor de correo debe conocer.</translation>
    </message>
    <message>
        <source>The mail server that takes them.</source>
        <translation>El servidor de correo que los acepta.</translation>
    </message>
    <message>
        <source>The port of the mail server; 0 means the usual one: 587 with &quot;starttls&quot;, 465 with &quot;tls&quot;, 25 with &quot;none&quot;.</source>
        <translation>El puerto del servidor de correo; 0 significa el habitual: 587 con &quot;starttls&quot;, 465 con &quot;tls&quot;, 25 con &quot;none&quot;.</translation>
    </message>
    <message>
        <source>The user at the mail server; the password is kept apart, as smtp_password; empty means that it wants no login.</source>
        <translation>El usuario en el servidor de correo; la contraseña se guarda aparte, como smtp_password; vacío significa que no pide inicio de sesión.</translation>
    </message>
    <message>
        <source>How the mail server is reached: &quot;starttls&quot; or &quot;tls&quot;, with its certificate checked, or &quot;none&quot;, without encryption and therefore without a login.</source>
        <translation>Cómo se accede al servidor de correo: &quot;starttls&quot; o &quot;tls&quot;, comprobando su certificado, o &quot;none&quot;, sin cifrado y por tanto sin inicio de sesión.</translation>
    </message>
    <message>
        <source>The address that alerts are posted to as JSON, signed with alert_webhook_key; empty means that none is.</source>
        <translation>La dirección a la que se envían las alertas como JSON, firmadas con alert_webhook_key; vacío significa que a ninguna.</translation>
    </message>
    <message>
        <source>What is posted: &quot;generic&quot;, &quot;chat&quot; for services that take {&quot;text&quot;}, &quot;ntfy&quot;, or a file of JSON with {{title}}, {{text}} and the like in it.</source>
        <translation>Qué se envía: &quot;generic&quot;, &quot;chat&quot; para servicios que aceptan {&quot;text&quot;}, &quot;ntfy&quot;, o un archivo JSON con {{title}}, {{text}} y similares.</translation>
    </message>
    <message>
        <source>The address of a dead man&apos;s switch that is called when a cycle succeeded, with /start behind it when one begins, and with /fail when one failed; empty means none.</source>
        <translation>La dirección de un control de actividad (dead man&apos;s switch) que se llama cuando un ciclo sale bien, con /start al final cuando empieza uno y con /fail cuando falla; vacío significa ninguna.</translation>
    </message>
    <message>
        <source>The language of alerts; empty means English.</source>
        <translation>El idioma de las alertas; vacío significa inglés.</translation>
    </message>
    <message>
        <source>The time zone of the times in alerts, of the quiet hours and of the working hours; empty means the machine&apos;s.</source>
        <translation>La zona horaria de las horas en las alertas, de las horas de silencio y de las laborables; vacío significa la del equipo.</translation>
    </message>
    <message>
        <source>Hours such as 22:00-07:00 in which alerts are held back until their end, but for a database in trouble and webhooks that are refused.</source>
        <translation>Horas como 22:00-07:00 en las que las alertas se retienen hasta su fin, salvo por problemas de la base de datos y webhooks rechazados.</translation>
    </message>
    <message>
        <source>How many cycles must fail in a row; 0 means that it is no alert.</source>
        <translation>Cuántos ciclos deben fallar seguidos; 0 significa sin alerta.</translation>
    </message>
    <message>
        <source>For how many hours rows must wait to be carried over; 0 means that it is no alert.</source>
        <translation>Cuántas horas deben esperar las filas a ser transferidas; 0 significa sin alerta.</translation>
    </message>
    <message>
        <source>More parked records than so many are an alert; 0 means that it is no alert.</source>
        <translation>Más registros apartados que estos son una alerta; 0 significa sin alerta.</translation>
    </message>
    <message>
        <source>How many minutes after its due time no cycle must have begun, unless a person stopped the scheduler; 0 means that it is no alert.</source>
        <translation>Cuántos minutos después de su hora no debe haber empezado ningún ciclo, salvo que alguien haya detenido el planificador; 0 significa sin alerta.</translation>
    </message>
    <message>
        <source>How many webhooks must be refused within an hour because their sender is not known; 0 means that it is no alert.</source>
        <translation>Cuántos webhooks deben rechazarse en una hora por no conocerse su remitente; 0 significa sin alerta.</translation>
    </message>
    <message>
        <source>For how many hours of working time no webhook must have arrived; 0 means that it is no alert.</source>
        <translation>Durante cuántas horas laborables no debe haber llegado ningún webhook; 0 significa sin alerta.</translation>
    </message>
    <message>
        <source>The hours of working time, such as 08:00-18:00; empty means all.</source>
        <translation>Las horas laborables, como 08:00-18:00; vacío significa todas.</translation>
    </message>
    <message>
        <source>The days of working time, such as mon-fri; empty means all.</source>
        <translation>Los días laborables, como mon-fri; vacío significa todos.</translation>
    </message>
    <message>
        <source>Below which percentage of an hour&apos;s messages must have been delivered; 0 means that it is no alert.</source>
        <translation>Por debajo de qué porcentaje de mensajes entregados en una hora se avisa; 0 significa sin alerta.</translation>
    </message>
    <message>
        <source>How many messages an hour must have for that percentage to count.</source>
        <translation>Cuántos mensajes debe tener una hora para que cuente ese porcentaje.</translation>
    </message>
    <message>
        <source>How many days before its end a certificate of the API or the receiver is an alert; 0 means that it is none.</source>
        <translation>Cuántos días antes de su fin un certificado de la API o del receptor es una alerta; 0 significa sin alerta.</translation>
    </message>
    <message>
        <source>From which severity on messages are logged.</source>
        <translation>A partir de qué gravedad se anotan los mensajes.</translation>
    </message>
    <message>
        <source>A file to log into, which is rotated at 10 MB with five kept; empty means standard error.</source>
        <translation>Un archivo de log, que se rota a los 10 MB conservando cinco; vacío significa la salida de errores.</translation>
    </message>
</context>
<context>
    <name>SettingLabels</name>
    <message>
        <source>Data center</source>
        <translation>Centro de datos</translation>
    </message>
    <message>
        <source>Sign-in server</source>
        <translation>Servidor de acceso</translation>
    </message>
    <message>
        <source>API server</source>
        <translation>Servidor de la API</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Account owner</source>
        <translation>Propietario de la cuenta</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Pending records</source>
        <translation>Registros pendientes</translation>
    </message>
    <message>
        <source>Workflows not to run</source>
        <translation>Flujos que no se ejecutan</translation>
    </message>
    <message>
        <source>Port for the browser sign-in</source>
        <translation>Puerto para el navegador</translation>
    </message>
    <message>
        <source>Renew the token early by</source>
        <translation>Renovar el token antes</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Users of the plan</source>
        <translation>Usuarios del plan</translation>
    </message>
    <message>
        <source>Custom API</source>
        <translation>Custom API</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Records in a call</source>
        <translation>Registros por llamada</translation>
    </message>
    <message>
        <source>Calls of the Custom API a day</source>
        <translation>Llamadas a la Custom API al día</translation>
    </message>
    <message>
        <source>Queue ID</source>
        <translation>ID de cola</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Queue ID of the webhook</source>
        <translation>ID de cola del webhook</translation>
    </message>
    <message>
        <source>Message ID of the webhook</source>
        <translation>ID de mensaje del webhook</translation>
    </message>
    <message>
        <source>Time of the webhook</source>
        <translation>Hora del webhook</translation>
    </message>
    <message>
        <source>Recipient of the webhook</source>
        <translation>Destinatario del webhook</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Motivo del fallo</translation>
    </message>
    <message>
        <source>Number of why it failed</source>
        <translation>Número del motivo del fallo</translation>
    </message>
    <message>
        <source>Format of times</source>
        <translation>Formato de horas</translation>
    </message>
    <message>
        <source>Time zone of the application</source>
        <translation>Zona horaria de la aplicación</translation>
    </message>
    <message>
        <source>Ranking, strongest first</source>
        <translation>Jerarquía, lo más fuerte primero</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Otras palabras</translation>
    </message>
    <message>
        <source>Words written to Zoho</source>
        <translation>Palabras escritas en Zoho</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>On the days</source>
        <translation>Los días</translation>
    </message>
    <message>
        <source>As cron names them</source>
        <translation>Según cron</translation>
    </message>
    <message>
        <source>Time zone of these times</source>
        <translation>Zona horaria de estas horas</translation>
    </message>
    <message>
        <source>Records in a cycle</source>
        <translation>Registros por ciclo</translation>
    </message>
    <message>
        <source>Updates at once</source>
        <translation>Actualizaciones a la vez</translation>
    </message>
    <message>
        <source>Pause between two updates</source>
        <translation>Pausa entre actualizaciones</translation>
    </message>
    <message>
        <source>Calls a minute</source>
        <translation>Llamadas por minuto</translation>
    </message>
    <message>
        <source>Calls a day</source>
        <translation>Llamadas al día</translation>
    </message>
    <message>
        <source>Calls kept for people</source>
        <translation>Llamadas para personas</translation>
    </message>
    <message>
        <source>A passing status waits for</source>
        <translation>Un estado de paso espera</translation>
    </message>
    <message>
        <source>Time zone of the quota</source>
        <translation>Zona horaria de la cuota</translation>
    </message>
    <message>
        <source>Run cycles here</source>
        <translation>Ejecutar ciclos aquí</translation>
    </message>
    <message>
        <source>After a new row</source>
        <translation>Tras una fila nueva</translation>
    </message>
    <message>
        <source>Start with the program</source>
        <translation>Empezar con el programa</translation>
    </message>
    <message>
        <source>Take over after</source>
        <translation>Tomar el relevo tras</translation>
    </message>
    <message>
        <source>Keep the history for</source>
        <translation>Conservar el historial</translation>
    </message>
    <message>
        <source>Give up without a record after</source>
        <translation>Abandonar sin registro tras</translation>
    </message>
    <message>
        <source>Keep statuses of bodies for</source>
        <translation>Conservar estados de cuerpos</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Further certificate authorities</source>
        <translation>Otras autoridades de cert.</translation>
    </message>
    <message>
        <source>Longest call</source>
        <translation>Llamada más larga</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name or file</source>
        <translation>Nombre o archivo</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Autoridades de certificación</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Espera máxima</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>Dónde se guardan secretos</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>Clave primaria</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>ID de mensaje</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Transferida</translation>
    </message>
    <message>
        <source>Whole webhook</source>
        <translation>Webhook completo</translation>
    </message>
    <message>
        <source>Shape of the webhooks</source>
        <translation>Forma de los webhooks</translation>
    </message>
    <message>
        <source>Reason of a failure</source>
        <translation>Motivo de un fallo</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Su número</translation>
    </message>
    <message>
        <source>Offer the HTTP API</source>
        <translation>Ofrecer la API HTTP</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>Clave del certificado</translation>
    </message>
    <message>
        <source>Names it is called by</source>
        <translation>Nombres con que se la llama</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Proxies de confianza</translation>
    </message>
    <message>
        <source>Table of the sender&apos;s</source>
        <translation>Tabla del remitente</translation>
    </message>
    <message>
        <source>Message ID where there is no other</source>
        <translation>ID de mensaje si no hay otro</translation>
    </message>
    <message>
        <source>Receive webhooks here</source>
        <translation>Recibir webhooks aquí</translation>
    </message>
    <message>
        <source>Address that senders call</source>
        <translation>Dirección para remitentes</translation>
    </message>
    <message>
        <source>Custom bodies</source>
        <translation>Cuerpos propios</translation>
    </message>
    <message>
        <source>Keep bodies for</source>
        <translation>Conservar cuerpos</translation>
    </message>
    <message>
        <source>Keep rows for</source>
        <translation>Conservar filas</translation>
    </message>
    <message>
        <source>Know doubles for</source>
        <translation>Reconocer duplicados</translation>
    </message>
    <message>
        <source>Space while waiting</source>
        <translation>Espacio de espera</translation>
    </message>
    <message>
        <source>Mail to</source>
        <translation>Correo a</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>What is posted</source>
        <translation>Qué se envía</translation>
    </message>
    <message>
        <source>Dead man&apos;s switch</source>
        <translation>Control de actividad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Failed cycles in a row</source>
        <translation>Ciclos fallidos seguidos</translation>
    </message>
    <message>
        <source>Rows wait for</source>
        <translation>Filas en espera</translation>
    </message>
    <message>
        <source>Parked records above</source>
        <translation>Apartados, más de</translation>
    </message>
    <message>
        <source>Overdue for</source>
        <translation>Retraso de</translation>
    </message>
    <message>
        <source>Refused webhooks an hour</source>
        <translation>Webhooks rechazados por hora</translation>
    </message>
    <message>
        <source>No webhook for</source>
        <translation>Sin webhooks durante</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horas laborables</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Días laborables</translation>
    </message>
    <message>
        <source>Delivered less than</source>
        <translation>Entregado menos de</translation>
    </message>
    <message>
        <source>Of messages an hour</source>
        <translation>De mensajes por hora</translation>
    </message>
    <message>
        <source>Certificate ends within</source>
        <translation>Certificado termina en</translation>
    </message>
    <message>
        <source>Keep changes for</source>
        <translation>Conservar cambios</translation>
    </message>
    <message>
        <source>Log from</source>
        <translation>Anotar desde</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Archivo de log</translation>
    </message>
    <message>
        <source>United States (zoho.com)</source>
        <translation>Estados Unidos (zoho.com)</translation>
    </message>
    <message>
        <source>Europe (zoho.eu)</source>
        <translation>Europa (zoho.eu)</translation>
    </message>
    <message>
        <source>India (zoho.in)</source>
        <translation>India (zoho.in)</translation>
    </message>
    <message>
        <source>Australia (zoho.com.au)</source>
        <translation>Australia (zoho.com.au)</translation>
    </message>
    <message>
        <source>Japan (zoho.jp)</source>
        <translation>Japón (zoho.jp)</translation>
    </message>
    <message>
        <source>Canada (zohocloud.ca)</source>
        <translation>Canadá (zohocloud.ca)</translation>
    </message>
    <message>
        <source>Saudi Arabia (zoho.sa)</source>
        <translation>Arabia Saudí (zoho.sa)</translation>
    </message>
    <message>
        <source>United Kingdom (zoho.uk)</source>
        <translation>Reino Unido (zoho.uk)</translation>
    </message>
    <message>
        <source>United Arab Emirates (zoho.ae)</source>
        <translation>Emiratos Árabes Unidos (zoho.ae)</translation>
    </message>
    <message>
        <source>China (zoho.com.cn)</source>
        <translation>China (zoho.com.cn)</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Desarrollo</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Pruebas (stage)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professional</translation>
    </message>
    <message>
        <source>Enterprise or Zoho One</source>
        <translation>Enterprise o Zoho One</translation>
    </message>
    <message>
        <source>Workflows of the form</source>
        <translation>Flujos del formulario</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Programados</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>SQLite (a file)</source>
        <translation>SQLite (un archivo)</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>MySQL or MariaDB</source>
        <translation>MySQL o MariaDB</translation>
    </message>
    <message>
        <source>Checked, except on this machine</source>
        <translation>Comprobado, salvo en este equipo</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Required, and the certificate is checked</source>
        <translation>Obligatorio, y se comprueba el certificado</translation>
    </message>
    <message>
        <source>None, on purpose</source>
        <translation>Ninguno, a propósito</translation>
    </message>
    <message>
        <source>The first of these that is there</source>
        <translation>El primero de estos que exista</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Variables de entorno</translation>
    </message>
    <message>
        <source>Credentials of systemd</source>
        <translation>Credenciales de systemd</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain</source>
        <translation>El llavero del escritorio</translation>
    </message>
    <message>
        <source>Files that only you can read</source>
        <translation>Archivos que solo usted puede leer</translation>
    </message>
    <message>
        <source>Not read: columns, or paths</source>
        <translation>No se lee: columnas o rutas</translation>
    </message>
    <message>
        <source>By paths</source>
        <translation>Por rutas</translation>
    </message>
    <message>
        <source>Not chosen: English</source>
        <translation>Sin elegir: inglés</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>None, without a login</source>
        <translation>Ninguno, sin inicio de sesión</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Portuguese (Brazil)</source>
        <translation>Portugués (Brasil)</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> segundos</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutos</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> horas</translation>
    </message>
    <message>
        <source>the data center&apos;s</source>
        <translation>el del centro de datos</translation>
    </message>
    <message>
        <source>none, a call for each record</source>
        <translation>ninguna, una llamada por registro</translation>
    </message>
    <message>
        <source>no limit of ours</source>
        <translation>sin límite propio</translation>
    </message>
    <message>
        <source>this machine&apos;s</source>
        <translation>según este equipo</translation>
    </message>
    <message>
        <source>those of the plan</source>
        <translation>las del plan</translation>
    </message>
    <message>
        <source>all hours</source>
        <translation>todas las horas</translation>
    </message>
    <message>
        <source>all days</source>
        <translation>todos los días</translation>
    </message>
    <message>
        <source>the interval</source>
        <translation>el intervalo</translation>
    </message>
    <message>
        <source>the first instance&apos;s</source>
        <translation>la de la primera instancia</translation>
    </message>
    <message>
        <source>not before the next due time</source>
        <translation>no antes de la próxima hora</translation>
    </message>
    <message>
        <source>none</source>
        <translation>no hay</translation>
    </message>
    <message>
        <source>statusbridge.db in the data folder</source>
        <translation>statusbridge.db en la carpeta de datos</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>el habitual</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>el del sistema</translation>
    </message>
    <message>
        <source>the table has no such column</source>
        <translation>la tabla no tiene tal columna</translation>
    </message>
    <message>
        <source>the whole webhook&apos;s</source>
        <translation>el del webhook completo</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>cualquiera libre</translation>
    </message>
    <message>
        <source>what they call this server</source>
        <translation>como llamen a este servidor</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>no se escribe</translation>
    </message>
    <message>
        <source>none are received</source>
        <translation>no se recibe ninguno</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>no login</source>
        <translation>sin inicio de sesión</translation>
    </message>
    <message>
        <source>no alert</source>
        <translation>sin alerta</translation>
    </message>
    <message>
        <source>standard error</source>
        <translation>salida de errores</translation>
    </message>
</context>
<context>
    <name>SupportText</name>
    <message>
        <source>chosen</source>
        <translation>elegida</translation>
    </message>
    <message>
        <source>record %1 at Zoho shows: %2</source>
        <translation>el registro %1 en Zoho muestra: %2</translation>
    </message>
    <message>
        <source>The report at Zoho has no record with this queue id.</source>
        <translation>El informe de Zoho no tiene ningún registro con este ID de cola.</translation>
    </message>
    <message>
        <source>%1, cycle %2, record %3: %4. %5</source>
        <translation>%1, ciclo %2, registro %3: %4. %5</translation>
    </message>
    <message>
        <source>Queue id %1, as of %2</source>
        <translation>ID de cola %1, a fecha de %2</translation>
    </message>
    <message>
        <source>What happens next: %1</source>
        <translation>Qué pasará ahora: %1</translation>
    </message>
    <message>
        <source>Rows (time, status word, counts as, state, recipient, message id, table and row):</source>
        <translation>Filas (hora, palabra de estado, cuenta como, situación, destinatario, ID de mensaje, tabla y fila):</translation>
    </message>
    <message>
        <source>Why that one: %1</source>
        <translation>Por qué esa: %1</translation>
    </message>
    <message>
        <source>Values for Zoho:</source>
        <translation>Valores para Zoho:</translation>
    </message>
    <message>
        <source>Attempts, newest first:</source>
        <translation>Intentos, los más nuevos primero:</translation>
    </message>
</context>
<context>
    <name>UnsavedQuestion</name>
    <message>
        <source>Unsaved settings</source>
        <translation>Ajustes sin guardar</translation>
    </message>
    <message>
        <source>There are changes of the settings that are not saved. Save them?</source>
        <translation>Hay cambios en los ajustes sin guardar. ¿Guardarlos?</translation>
    </message>
</context>
<context>
    <name>statusbridge::ActionPanel</name>
    <message>
        <source>It is being done.</source>
        <translation>Se está haciendo.</translation>
    </message>
    <message>
        <source>Stopped: nothing is known.</source>
        <translation>Detenido: no se sabe nada.</translation>
    </message>
</context>
<context>
    <name>statusbridge::AddressPanel</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Use what the address says</source>
        <translation>Usar lo que dice la dirección</translation>
    </message>
    <message>
        <source>Address of the report</source>
        <translation>Dirección del informe</translation>
    </message>
    <message>
        <source>Open the report in Zoho Creator, copy its address from the browser and paste it here: data center, owner, application and report are filled in.</source>
        <translation>Abra el informe en Zoho Creator, copie su dirección del navegador y péguela aquí: se rellenan centro de datos, propietario, aplicación e informe.</translation>
    </message>
    <message>
        <source>Paste the address of your report:</source>
        <translation>Pegue la dirección de su informe:</translation>
    </message>
    <message>
        <source>The address says otherwise than what stands here:</source>
        <translation>La dirección no dice lo mismo que lo que hay aquí:</translation>
    </message>
    <message>
        <source>• %1: %2 there, %3 here</source>
        <comment>a setting, its value in an address, its value in the form</comment>
        <translation>• %1: %2 allí, %3 aquí</translation>
    </message>
    <message>
        <source>%1 (set by %2, so it can&apos;t be changed here)</source>
        <translation>%1 (fijado por %2, así que no se puede cambiar aquí)</translation>
    </message>
</context>
<context>
    <name>statusbridge::AlertsPanel</name>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>Ya pasó: %1</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonada</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3 – %4</source>
        <translation>%1, %2: %3 – %4</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Enviar una prueba</translation>
    </message>
    <message>
        <source>Sends a test to those who are named here, saved or not.</source>
        <translation>Envía una prueba a quienes se indican aquí, esté guardado o no.</translation>
    </message>
    <message>
        <source>The last alerts</source>
        <translation>Las últimas alertas</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>%1 took it: %2</source>
        <translation>%1 la aceptó: %2</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 falló: %2</translation>
    </message>
    <message>
        <source>The server sends a test to those whom its settings name.</source>
        <translation>El servidor envía una prueba a quienes nombra su configuración.</translation>
    </message>
    <message>
        <source>Save the settings first: the server tests those in force.</source>
        <translation>Guarde primero la configuración: el servidor prueba la vigente.</translation>
    </message>
</context>
<context>
    <name>statusbridge::Assistant</name>
    <message>
        <source>Bac&amp;k</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save the settings without starting</source>
        <translation>Guardar los ajustes sin iniciar</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Detener la prueba</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>The test found something that must be mended.</source>
        <translation>La prueba encontró algo que hay que corregir.</translation>
    </message>
    <message>
        <source>Testing this step before the next one…</source>
        <translation>Probando este paso antes del siguiente…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step, and what its test found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>everything is in order.</source>
        <translation>todo está en orden.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>La prueba se detuvo.</translation>
    </message>
    <message>
        <source>%1 Press Next again to go on all the same; nothing is in force before the last step.</source>
        <translation>%1 Pulse Siguiente otra vez para continuar de todos modos; nada entra en vigor antes del último paso.</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>Este es el primer paso.</translation>
    </message>
    <message>
        <source>Choose first when to start.</source>
        <translation>Elija primero cuándo empezar.</translation>
    </message>
    <message>
        <source>A value of this step is not allowed.</source>
        <translation>Un valor de este paso no está permitido.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>Left out or not complete.</source>
        <translation>Omitido o incompleto.</translation>
    </message>
    <message>
        <source>Keeping your choice…</source>
        <translation>Guardando su elección…</translation>
    </message>
    <message>
        <source>Nothing is saved yet, because the database can&apos;t keep your choice: %1
Mend that on the page of the database, or save without starting.</source>
        <translation>Aún no se ha guardado nada, porque la base de datos no puede guardar su elección: %1
Corríjalo en la página de la base de datos, o guarde sin iniciar.</translation>
    </message>
    <message>
        <source>Close the assistant</source>
        <translation>Cerrar el asistente</translation>
    </message>
    <message>
        <source>Close without finishing? The settings entered here are lost; secrets, tables and users that were stored stay.</source>
        <translation>¿Cerrar sin finalizar? Los ajustes introducidos aquí se pierden; los secretos, tablas y usuarios guardados permanecen.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
</context>
<context>
    <name>statusbridge::AttemptModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>To be written</source>
        <translation>A escribir</translation>
    </message>
    <message>
        <source>Zoho showed</source>
        <translation>Zoho mostraba</translation>
    </message>
    <message>
        <source>Zoho&apos;s code</source>
        <translation>Código de Zoho</translation>
    </message>
    <message>
        <source>Zoho&apos;s message</source>
        <translation>Mensaje de Zoho</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Ciclo</translation>
    </message>
</context>
<context>
    <name>statusbridge::AuditFilterBar</name>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>On one day</source>
        <translation>En un día</translation>
    </message>
    <message>
        <source>From everywhere</source>
        <translation>Desde todas partes</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Todos los cambios</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>The whole name of a user or token; of a user of the system without the machine</source>
        <translation>El nombre completo de un usuario o token; el de un usuario del sistema, sin el equipo</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Takes all filters away</source>
        <translation>Quita todos los filtros</translation>
    </message>
    <message>
        <source>Time of the changes</source>
        <translation>Hora de los cambios</translation>
    </message>
    <message>
        <source>Day of the changes</source>
        <translation>Día de los cambios</translation>
    </message>
    <message>
        <source>Who made the changes</source>
        <translation>Quién hizo los cambios</translation>
    </message>
    <message>
        <source>From where the changes were made</source>
        <translation>Desde dónde se hicieron los cambios</translation>
    </message>
    <message>
        <source>Kind of the changes</source>
        <translation>Tipo de los cambios</translation>
    </message>
    <message>
        <source>Tim&amp;e:</source>
        <translation>&amp;Hora:</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation>&amp;De:</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Qué:</translation>
    </message>
</context>
<context>
    <name>statusbridge::AuditModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De qué</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>statusbridge::AuditPage</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Every command that changed something, whether it came from a window, a command line or the HTTP API. Secrets and whole phone numbers are never kept here.</source>
        <translation>Cada orden que cambió algo, viniera de una ventana, una línea de comandos o la API HTTP. Los secretos y los números de teléfono completos nunca se guardan aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln change(s); scroll for more</source>
        <translation>
            <numerusform>El cambio más nuevo (%Ln); desplácese para ver más</numerusform>
            <numerusform>Los %Ln cambios más nuevos; desplácese para ver más</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the database …</source>
        <translation>Consultando la base de datos …</translation>
    </message>
    <message>
        <source>The changes can&apos;t be shown</source>
        <translation>No se pueden mostrar los cambios</translation>
    </message>
    <message>
        <source>No change fits</source>
        <translation>Ningún cambio coincide</translation>
    </message>
    <message>
        <source>Take filters away to see more.</source>
        <translation>Quite filtros para ver más.</translation>
    </message>
    <message>
        <source>Nobody has changed anything yet</source>
        <translation>Nadie ha cambiado nada todavía</translation>
    </message>
</context>
<context>
    <name>statusbridge::BatchScriptDialog</name>
    <message>
        <source>a name of your choice</source>
        <translation>un nombre a su elección</translation>
    </message>
    <message>
        <source>1. In Zoho Creator, as an administrator, open Microservices, Custom API, and create a Custom API with the link name %1. Put the same name into the field “Custom API” here.</source>
        <translation>1. En Zoho Creator, como administrador, abra Microservices, Custom API, y cree una Custom API con el nombre de enlace %1. Ponga aquí el mismo nombre en el campo «Custom API».</translation>
    </message>
    <message>
        <source>2. Request: method POST, content type application/json, with one key: updates, of the type list.</source>
        <translation>2. Request: método POST, tipo de contenido application/json, con una clave: updates, de tipo list.</translation>
    </message>
    <message>
        <source>3. Authentication: OAuth2. The user that Statusbridge is connected as must be among those who may call it.</source>
        <translation>3. Authentication: OAuth2. El usuario con el que está conectado Statusbridge debe estar entre los que pueden llamarla.</translation>
    </message>
    <message>
        <source>4. Action: a new function of the application %1. Replace its whole text by the one below, and pass the key updates to it.</source>
        <translation>4. Action: una función nueva de la aplicación %1. Sustituya todo su texto por el de abajo, y pásele la clave updates.</translation>
    </message>
    <message>
        <source>5. Enable the Custom API. Then connect Statusbridge to Zoho again, so that it may call it (the scope is ZohoCreator.customapi.EXECUTE), and press Test.</source>
        <translation>5. Habilite la Custom API. Después vuelva a conectar Statusbridge con Zoho, para que pueda llamarla (el ámbito es ZohoCreator.customapi.EXECUTE), y pulse Probar.</translation>
    </message>
    <message>
        <source>&amp;Copy the function</source>
        <translation>&amp;Copiar la función</translation>
    </message>
    <message>
        <source>Many records in one call</source>
        <translation>Muchos registros por llamada</translation>
    </message>
    <message>
        <source>Function for Zoho Creator</source>
        <translation>Función para Zoho Creator</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>A Custom API of the application lets one call write up to %Ln record(s), in a quota of its own. Workflows of the form do not run for records that are written this way.</source>
        <translation>
            <numerusform>Una Custom API de la aplicación permite que una llamada escriba hasta %Ln registro, en una cuota propia. Los flujos de trabajo del formulario no se ejecutan para los registros escritos así.</numerusform>
            <numerusform>Una Custom API de la aplicación permite que una llamada escriba hasta %Ln registros, en una cuota propia. Los flujos de trabajo del formulario no se ejecutan para los registros escritos así.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>&amp;Copiado</translation>
    </message>
    <message>
        <source>Set up &amp;batch mode…</source>
        <translation>Preparar el modo por &amp;lotes…</translation>
    </message>
    <message>
        <source>Shows the function that lets one call write many records, and how it gets into Zoho Creator.</source>
        <translation>Muestra la función que permite que una llamada escriba muchos registros, y cómo llega a Zoho Creator.</translation>
    </message>
</context>
<context>
    <name>statusbridge::Breakdown</name>
    <message>
        <source>Reasons and groups</source>
        <translation>Motivos y grupos</translation>
    </message>
    <message>
        <source>Show &amp;messages</source>
        <translation>&amp;Mostrar mensajes</translation>
    </message>
    <message>
        <source>Shows the messages that the selected row counts</source>
        <translation>Muestra los mensajes que cuenta la fila seleccionada</translation>
    </message>
    <message>
        <source>Why messages failed</source>
        <translation>Por qué fallaron los mensajes</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation>Seleccione primero una fila.</translation>
    </message>
</context>
<context>
    <name>statusbridge::CandidateList</name>
    <message>
        <source>Queue ids that were found</source>
        <translation>ID de cola encontrados</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln &amp;queue id(s) of more</source>
        <translation>
            <numerusform>El %Ln &amp;ID de cola más nuevo de varios</numerusform>
            <numerusform>Los %Ln &amp;ID de cola más nuevos de varios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln &amp;queue id(s) found</source>
        <translation>
            <numerusform>%Ln &amp;ID de cola encontrado</numerusform>
            <numerusform>%Ln &amp;ID de cola encontrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::CandidateModel</name>
    <message>
        <source>Queue id %1, message id %2, recipient %3</source>
        <translation>ID de cola %1, ID de mensaje %2, destinatario %3</translation>
    </message>
    <message>
        <source>Newest event</source>
        <translation>Último evento</translation>
    </message>
    <message>
        <source>Status word</source>
        <translation>Palabra de estado</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>ID de cola</translation>
    </message>
</context>
<context>
    <name>statusbridge::ChapterView</name>
    <message>
        <source>Who may use the HTTP API</source>
        <translation>Quién puede usar la API HTTP</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation>Secreto del cliente:</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto del cliente</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Contraseña:</translation>
    </message>
    <message>
        <source>Database password</source>
        <translation>Contraseña de la base de datos</translation>
    </message>
    <message>
        <source>Password of the mail</source>
        <translation>Contraseña del correo</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Clave:</translation>
    </message>
    <message>
        <source>Key of the webhook</source>
        <translation>Clave del webhook</translation>
    </message>
</context>
<context>
    <name>statusbridge::ChartPanel</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>Ciclos</translation>
    </message>
    <message>
        <source>Cycles that failed</source>
        <translation>Ciclos fallidos</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizados</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Aplazados</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Apartados</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Máxima</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>Último día (%Ln)</numerusform>
            <numerusform>Últimos %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Days of the chart</source>
        <translation>Días del gráfico</translation>
    </message>
    <message>
        <source>Show as ta&amp;ble</source>
        <translation>Mostrar como ta&amp;bla</translation>
    </message>
    <message>
        <source>Show the chart as a table</source>
        <translation>Mostrar el gráfico como tabla</translation>
    </message>
    <message>
        <source>Ch&amp;art:</source>
        <translation>&amp;Gráfico:</translation>
    </message>
    <message>
        <source>The numbers of the chart, day by day</source>
        <translation>Los números del gráfico, día a día</translation>
    </message>
</context>
<context>
    <name>statusbridge::ClientStep</name>
    <message>
        <source>Zoho client</source>
        <translation>Cliente de Zoho</translation>
    </message>
    <message>
        <source>Statusbridge speaks to Zoho Creator as a client that you register once. The report&apos;s address tells in which data center its account is: nothing of one is known in another.</source>
        <translation>Statusbridge habla con Zoho Creator como un cliente que usted registra una sola vez. La dirección del informe indica en qué centro de datos está su cuenta: lo de uno no se conoce en otro.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto del cliente</translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation>Secreto del cliente:</translation>
    </message>
    <message>
        <source>Calls that the account has a day</source>
        <translation>Llamadas que la cuenta tiene al día</translation>
    </message>
    <message>
        <source>The client&apos;s ID or its secret is missing.</source>
        <translation>Falta el ID del cliente o su secreto.</translation>
    </message>
    <message>
        <source>In &lt;a href=&quot;%1&quot;&gt;Zoho&apos;s API console&lt;/a&gt;, add a client: a Self Client, if somebody can paste a code into the next step, or a Server-based Application, to sign in with the browser. Either has an ID and a secret.</source>
        <translation>En la &lt;a href=&quot;%1&quot;&gt;consola de API de Zoho&lt;/a&gt;, añada un cliente: un Self Client, si alguien puede pegar un código en el próximo paso, o una Server-based Application, para iniciar sesión con el navegador. Ambos tienen un ID y un secreto.</translation>
    </message>
</context>
<context>
    <name>statusbridge::CommandSet</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a command, and for how many</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>statusbridge::ComparisonModel</name>
    <message>
        <source>Zoho shows what would be written.</source>
        <translation>Zoho muestra lo que se escribiría.</translation>
    </message>
    <message>
        <source>Zoho shows something else.</source>
        <translation>Zoho muestra otra cosa.</translation>
    </message>
    <message>
        <source>%1, the same</source>
        <translation>%1, lo mismo</translation>
    </message>
    <message>
        <source>%1, something else</source>
        <translation>%1, otra cosa</translation>
    </message>
    <message>
        <source>Record %1 at Zoho</source>
        <translation>Registro %1 en Zoho</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>The field %1 at Zoho</source>
        <translation>El campo %1 en Zoho</translation>
    </message>
    <message>
        <source>Chosen here</source>
        <translation>Elegido aquí</translation>
    </message>
    <message>
        <source>At Zoho</source>
        <translation>En Zoho</translation>
    </message>
    <message>
        <source>At Zoho: %1</source>
        <translation>En Zoho: %1</translation>
    </message>
</context>
<context>
    <name>statusbridge::ConnectDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Connect to Zoho</source>
        <translation>Conectar con Zoho</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto del cliente</translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation>Secreto del cliente:</translation>
    </message>
</context>
<context>
    <name>statusbridge::ConnectPanel</name>
    <message>
        <source>Other users of this machine can read the client secret where it is kept: protect it first, beside its field.</source>
        <translation>Otros usuarios de este equipo pueden leer el secreto del cliente donde se guarda: protéjalo primero, junto a su campo.</translation>
    </message>
    <message>
        <source>The client secret is missing: enter it first.</source>
        <translation>Falta el secreto del cliente: introdúzcalo primero.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos (scopes)</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>Co&amp;nectar</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>URI de redirección</translation>
    </message>
    <message>
        <source>Sign in with the &amp;browser</source>
        <translation>Iniciar sesión con el naveg&amp;ador</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <source>With a code (Self Client)</source>
        <translation>Con un código (Self Client)</translation>
    </message>
    <message>
        <source>Scopes:</source>
        <translation>Ámbitos (scopes):</translation>
    </message>
    <message>
        <source>Co&amp;de:</source>
        <translation>Có&amp;digo:</translation>
    </message>
    <message>
        <source>With the browser</source>
        <translation>Con el navegador</translation>
    </message>
    <message>
        <source>The client must be a server-based application that knows this redirect URI. The browser comes back to this machine, so it must run here.</source>
        <translation>El cliente debe ser una aplicación de servidor (server-based) que conozca este URI de redirección. El navegador vuelve a este equipo, así que debe ejecutarse aquí.</translation>
    </message>
    <message>
        <source>Redirect URI:</source>
        <translation>URI de redirección:</translation>
    </message>
    <message>
        <source>In &lt;a href=&quot;%1&quot;&gt;Zoho&apos;s API console&lt;/a&gt;, open your Self Client, choose Generate Code, and enter these scopes. The code works once and only for some minutes.</source>
        <translation>En la &lt;a href=&quot;%1&quot;&gt;consola de API de Zoho&lt;/a&gt;, abra su Self Client, elija Generate Code e introduzca estos ámbitos. El código vale una sola vez y solo unos minutos.</translation>
    </message>
    <message>
        <source>Zoho is being asked.</source>
        <translation>Se está preguntando a Zoho.</translation>
    </message>
    <message>
        <source>Paste the code first.</source>
        <translation>Pegue primero el código.</translation>
    </message>
    <message>
        <source>Asking Zoho…</source>
        <translation>Preguntando a Zoho…</translation>
    </message>
    <message>
        <source>Waiting for you to sign in at Zoho…</source>
        <translation>Esperando a que inicie sesión en Zoho…</translation>
    </message>
    <message>
        <source>If no browser came up, open this address: %1</source>
        <translation>Si no se abrió ningún navegador, abra esta dirección: %1</translation>
    </message>
    <message>
        <source>Connected. Zoho has given a token, which is stored.</source>
        <translation>Conectado. Zoho ha dado un token, que está guardado.</translation>
    </message>
</context>
<context>
    <name>statusbridge::ConnectStep</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Zoho gives Statusbridge a token that is good until somebody revokes it. Use one of these two ways; the user who grants access must be allowed to read and change the records. It fills the field below; type one in only if you have it from elsewhere.</source>
        <translation>Zoho da a Statusbridge un token que vale hasta que alguien lo revoque. Use una de estas dos vías; el usuario que concede el acceso debe poder leer y cambiar los registros. Rellena el campo de abajo; escriba uno solo si lo tiene de otro sitio.</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Token de actualización</translation>
    </message>
    <message>
        <source>Refresh token:</source>
        <translation>Token de actualización:</translation>
    </message>
    <message>
        <source>Zoho has not given a token yet.</source>
        <translation>Zoho aún no ha dado un token.</translation>
    </message>
</context>
<context>
    <name>statusbridge::ConnectionBanner</name>
    <message>
        <source>No connection to %1 since %2.</source>
        <translation>Sin conexión con %1 desde %2.</translation>
    </message>
    <message>
        <source>No connection to %1 since %2 (%3).</source>
        <translation>Sin conexión con %1 desde %2 (%3).</translation>
    </message>
    <message>
        <source>What is shown here is from %1. It goes on by itself as soon as the server answers.</source>
        <translation>Lo que se muestra aquí es de %1. Continúa por sí solo en cuanto el servidor responda.</translation>
    </message>
    <message>
        <source>It goes on by itself as soon as the server answers.</source>
        <translation>Continúa por sí solo en cuanto el servidor responda.</translation>
    </message>
</context>
<context>
    <name>statusbridge::Console</name>
    <message>
        <source>&amp;Colors</source>
        <translation>Colore&amp;s</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Statusbridge goes on</source>
        <translation>Statusbridge continúa</translation>
    </message>
    <message>
        <source>Cycles go on without the window. The icon here brings it back.</source>
        <translation>Los ciclos continúan sin la ventana. El icono de aquí la recupera.</translation>
    </message>
    <message>
        <source>Cycles go on without the window. Start Statusbridge again to get it back.</source>
        <translation>Los ciclos continúan sin la ventana. Vuelva a iniciar Statusbridge para recuperarla.</translation>
    </message>
    <message>
        <source>&amp;Quit instead</source>
        <translation>&amp;Salir en su lugar</translation>
    </message>
    <message>
        <source>Quit Statusbridge</source>
        <translation>Salir de Statusbridge</translation>
    </message>
    <message>
        <source>A cycle is running. It is ended cleanly, and the next one goes on with what is left.</source>
        <translation>Hay un ciclo en curso. Se termina limpiamente, y el siguiente continúa con lo que quede.</translation>
    </message>
    <message>
        <source>&amp;End it and quit</source>
        <translation>&amp;Terminarlo y salir</translation>
    </message>
    <message>
        <source> · as %1</source>
        <translation> · como %1</translation>
    </message>
</context>
<context>
    <name>statusbridge::CycleActions</name>
    <message>
        <source>The cycle has ended.</source>
        <translation>El ciclo ha terminado.</translation>
    </message>
    <message>
        <source>Cycle %1 has begun.</source>
        <translation>El ciclo %1 ha empezado.</translation>
    </message>
    <message>
        <source>A cycle is running; one more follows it.</source>
        <translation>Hay un ciclo en curso; le sigue uno más.</translation>
    </message>
    <message>
        <source>Another instance was asked for a cycle.</source>
        <translation>Se pidió un ciclo a otra instancia.</translation>
    </message>
    <message>
        <source>The database has not answered yet, or not the last time.</source>
        <translation>La base de datos aún no ha respondido, o no lo hizo la última vez.</translation>
    </message>
    <message>
        <source>A cycle is about to begin.</source>
        <translation>Un ciclo está a punto de empezar.</translation>
    </message>
    <message>
        <source>A cycle is running.</source>
        <translation>Hay un ciclo en curso.</translation>
    </message>
    <message>
        <source>No cycle is running.</source>
        <translation>No hay ningún ciclo en curso.</translation>
    </message>
    <message>
        <source>The scheduler runs already.</source>
        <translation>El planificador ya está en marcha.</translation>
    </message>
    <message>
        <source>The scheduler doesn&apos;t run.</source>
        <translation>El planificador no está en marcha.</translation>
    </message>
    <message>
        <source>The cycle is being ended.</source>
        <translation>Se está terminando el ciclo.</translation>
    </message>
    <message>
        <source>%1 was asked to end its cycle.</source>
        <translation>Se pidió a %1 que terminara su ciclo.</translation>
    </message>
    <message>
        <source>The scheduler runs, in all instances.</source>
        <translation>El planificador está en marcha, en todas las instancias.</translation>
    </message>
    <message>
        <source>The scheduler is stopped, in all instances.</source>
        <translation>El planificador está detenido, en todas las instancias.</translation>
    </message>
    <message>
        <source>The database needs nothing.</source>
        <translation>La base de datos no necesita nada.</translation>
    </message>
</context>
<context>
    <name>statusbridge::CycleStrip</name>
    <message>
        <source>Cycles of the last 24 hours</source>
        <translation>Ciclos de las últimas 24 horas</translation>
    </message>
    <message>
        <source>Cycles of the last 24 hours. %1</source>
        <translation>Ciclos de las últimas 24 horas. %1</translation>
    </message>
</context>
<context>
    <name>statusbridge::CyclesCard</name>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
</context>
<context>
    <name>statusbridge::DatabaseStep</name>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>The database that the collector writes its webhooks into. Its two tables may be called otherwise than here, and so may their columns.</source>
        <translation>La base de datos en la que el recolector escribe sus webhooks. Sus dos tablas pueden llamarse de otro modo que aquí, y sus columnas también.</translation>
    </message>
    <message>
        <source>Database password</source>
        <translation>Contraseña de la base de datos</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Contraseña:</translation>
    </message>
    <message>
        <source>Webhooks of every kind</source>
        <translation>Webhooks de todo tipo</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Parts of the database&apos;s settings</source>
        <translation>Partes de los ajustes de la base de datos</translation>
    </message>
    <message>
        <source>Something here is wrong.</source>
        <translation>Aquí hay algo incorrecto.</translation>
    </message>
</context>
<context>
    <name>statusbridge::DeliveryCard</name>
    <message>
        <source>Complete since %1; older statuses are still being read.</source>
        <translation>Completo desde: %1; los estados anteriores aún se están leyendo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more with an unknown word.</source>
        <translation>
            <numerusform>%Ln más con una palabra desconocida.</numerusform>
            <numerusform>%Ln más con una palabra desconocida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted %1.</source>
        <translation>Contado: %1.</translation>
    </message>
    <message>
        <source>Counted by the next cycle.</source>
        <translation>Lo cuenta el próximo ciclo.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>What became of the messages, over time and why.</source>
        <translation>Qué fue de los mensajes, en el tiempo y por qué.</translation>
    </message>
    <message>
        <source>More about the delivery</source>
        <translation>Más sobre la entrega</translation>
    </message>
    <message>
        <source>Delivery today</source>
        <translation>Entrega de hoy</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregados</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leídos</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallidos</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
</context>
<context>
    <name>statusbridge::DeliveryChart</name>
    <message>
        <source>Chart of the messages</source>
        <translation>Gráfico de los mensajes</translation>
    </message>
    <message>
        <source>Chart of the messages. %1</source>
        <translation>Gráfico de los mensajes. %1</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>statusbridge::DeliveryChartPanel</name>
    <message>
        <source>The numbers of the chart, step by step</source>
        <translation>Los números del gráfico, paso a paso</translation>
    </message>
    <message>
        <source>Show as ta&amp;ble</source>
        <translation>Mostrar como ta&amp;bla</translation>
    </message>
    <message>
        <source>Show the chart as a table</source>
        <translation>Mostrar el gráfico como tabla</translation>
    </message>
</context>
<context>
    <name>statusbridge::DeliveryFilterBar</name>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Desde:</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>&amp;Hasta:</translation>
    </message>
    <message>
        <source>Temp&amp;late:</source>
        <translation>Plan&amp;tilla:</translation>
    </message>
    <message>
        <source>&amp;Number:</source>
        <comment>of a telephone</comment>
        <translation>&amp;Número:</translation>
    </message>
    <message>
        <source>Provi&amp;der:</source>
        <translation>Prov&amp;eedor:</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Otros días</translation>
    </message>
    <message>
        <source>Time of the messages</source>
        <translation>Hora de los mensajes</translation>
    </message>
    <message>
        <source>First day of the messages</source>
        <translation>Primer día de los mensajes</translation>
    </message>
    <message>
        <source>Last day of the messages</source>
        <translation>Último día de los mensajes</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Counts the messages of all providers, numbers and templates</source>
        <translation>Cuenta los mensajes de todos los proveedores, números y plantillas</translation>
    </message>
    <message>
        <source>Tim&amp;e:</source>
        <translation>&amp;Hora:</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>statusbridge::DetailsButton</name>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>The program&apos;s own words, for whoever administers it.</source>
        <translation>Las palabras propias del programa, para quien lo administra.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>statusbridge::DryRunDialog</name>
    <message>
        <source>Queue id</source>
        <translation>ID de cola</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Zoho shows</source>
        <translation>Zoho muestra</translation>
    </message>
    <message>
        <source>Would be written</source>
        <translation>Se escribiría</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Summary of the dry run</source>
        <translation>Resumen de la simulación</translation>
    </message>
    <message>
        <source>What would be done to every record</source>
        <translation>Qué se haría con cada registro</translation>
    </message>
</context>
<context>
    <name>statusbridge::DryRunStep</name>
    <message>
        <source>Pending records at Zoho: %1</source>
        <translation>Registros pendientes en Zoho: %1</translation>
    </message>
    <message>
        <source>of which have a status here: %1</source>
        <translation>de ellos, con un estado aquí: %1</translation>
    </message>
    <message>
        <source>Dry run and start</source>
        <translation>Simulación e inicio</translation>
    </message>
    <message>
        <source>The dry run does everything that a cycle does, up to the point where something would be written, here or at Zoho. Then choose when to start and finish: the settings come into force.</source>
        <translation>La simulación hace todo lo que hace un ciclo, hasta el punto en que se escribiría algo, aquí o en Zoho. Después elija cuándo empezar y finalice: los ajustes entran en vigor.</translation>
    </message>
    <message>
        <source>&amp;Run it</source>
        <translation>E&amp;jecutarla</translation>
    </message>
    <message>
        <source>Fetching the pending records and looking for their statuses…</source>
        <translation>Obteniendo los registros pendientes y buscando sus estados…</translation>
    </message>
    <message>
        <source>It works. Nothing was written.</source>
        <translation>Funciona. No se escribió nada.</translation>
    </message>
</context>
<context>
    <name>statusbridge::Exporter</name>
    <message>
        <source>Stop saving</source>
        <translation>Dejar de guardar</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <translation>Tablas para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>JSON for programs (*.json)</source>
        <translation>JSON para programas (*.json)</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Escribiendo %1 …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were written to %1.</source>
        <translation>
            <numerusform>Se escribió %Ln fila en %1.</numerusform>
            <numerusform>Se escribieron %Ln filas en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::FieldLines</name>
    <message>
        <source>%1: the field %2.</source>
        <translation>%1: el campo %2.</translation>
    </message>
    <message>
        <source>%1: there is no field %2, so %3 was filled in.</source>
        <translation>%1: no hay campo %2, así que se puso %3.</translation>
    </message>
    <message>
        <source>%1: there is no field %2, but there is %3.</source>
        <translation>%1: no hay campo %2, pero sí %3.</translation>
    </message>
    <message>
        <source>%1: there is no field %2. Pick the one that is meant: %3.</source>
        <translation>%1: no hay campo %2. Elija al que se refiere: %3.</translation>
    </message>
    <message>
        <source>%1: there is no field %2. Add it to the form at Zoho, or pick another one.</source>
        <translation>%1: no hay campo %2. Añádalo al formulario en Zoho, o elija otro.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln field(s) are in the form %1.</source>
        <translation>
            <numerusform>El campo (%Ln) está en el formulario %1.</numerusform>
            <numerusform>Los %Ln campos están en el formulario %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) of %2 are in the form %1.</source>
        <translation>
            <numerusform>%Ln campo de %2 está en el formulario %1.</numerusform>
            <numerusform>%Ln campos de %2 están en el formulario %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::Figure</name>
    <message>
        <source>Shows these messages</source>
        <translation>Muestra estos mensajes</translation>
    </message>
</context>
<context>
    <name>statusbridge::Figures</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregados</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>messages</comment>
        <translation>Leídos</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>messages</comment>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Unknown words</source>
        <translation>Palabras desconocidas</translation>
    </message>
    <message>
        <source>Until delivered</source>
        <translation>Hasta la entrega</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>todos ellos</translation>
    </message>
    <message>
        <source>%1; with read %2</source>
        <translation>%1; con leídos %2</translation>
    </message>
    <message>
        <source>No message tells both when it left and when it was delivered.</source>
        <translation>Ningún mensaje dice a la vez cuándo salió y cuándo se entregó.</translation>
    </message>
    <message>
        <source>95 % within %1</source>
        <translation>95 % en menos de %1</translation>
    </message>
    <message numerus="yes">
        <source>The median of %Ln message(s): half of them took no longer. It counts from a message&apos;s first status.</source>
        <translation>
            <numerusform>La mediana de %Ln mensaje: la mitad no tardó más. Cuenta desde el primer estado de un mensaje.</numerusform>
            <numerusform>La mediana de %Ln mensajes: la mitad no tardó más. Cuenta desde el primer estado de un mensaje.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::Headline</name>
    <message>
        <source>State</source>
        <translation>Situación</translation>
    </message>
</context>
<context>
    <name>statusbridge::HelpStrip</name>
    <message>
        <source>Go to a field to read here what it means.</source>
        <translation>Vaya a un campo para leer aquí qué significa.</translation>
    </message>
</context>
<context>
    <name>statusbridge::LanguageChoice</name>
    <message>
        <source>The window speaks this language from its next start on.</source>
        <translation>La ventana habla este idioma a partir de su próximo inicio.</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
</context>
<context>
    <name>statusbridge::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Ciclo</translation>
    </message>
    <message>
        <source>Opens cycle %1 with its records</source>
        <translation>Abre el ciclo %1 con sus registros</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>statusbridge::LogPage</name>
    <message>
        <source>Show all messages</source>
        <translation>Mostrar todos los mensajes</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>The selected message in full</source>
        <translation>El mensaje seleccionado completo</translation>
    </message>
    <message>
        <source>Select a message to read all of it.</source>
        <translation>Seleccione un mensaje para leerlo entero.</translation>
    </message>
    <message>
        <source>&amp;Open its cycle</source>
        <translation>&amp;Abrir su ciclo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) copied.</source>
        <translation>
            <numerusform>%Ln mensaje copiado.</numerusform>
            <numerusform>%Ln mensajes copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>This message belongs to no cycle.</source>
        <translation>Este mensaje no pertenece a ningún ciclo.</translation>
    </message>
    <message>
        <source>Select one message first.</source>
        <translation>Seleccione primero un mensaje.</translation>
    </message>
    <message>
        <source>No message passes the filter</source>
        <translation>Ningún mensaje pasa el filtro</translation>
    </message>
    <message>
        <source>Nothing has been said yet</source>
        <translation>Aún no se ha dicho nada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are hidden by it.</source>
        <translation>
            <numerusform>Oculta %Ln mensaje.</numerusform>
            <numerusform>Oculta %Ln mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the program does appears here while it happens.</source>
        <translation>Lo que hace el programa aparece aquí mientras ocurre.</translation>
    </message>
</context>
<context>
    <name>statusbridge::LogToolbar</name>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>information and worse</source>
        <translation>información y peor</translation>
    </message>
    <message>
        <source>warnings and worse</source>
        <translation>advertencias y peor</translation>
    </message>
    <message>
        <source>errors only</source>
        <translation>solo errores</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>Text or cycle number</source>
        <translation>Texto o número de ciclo</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>Keeps the newest message in view.</source>
        <translation>Mantiene a la vista el mensaje más nuevo.</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;usa</translation>
    </message>
    <message>
        <source>Lets nothing new in until it is switched off.</source>
        <translation>No deja entrar nada nuevo hasta que se desactive.</translation>
    </message>
    <message>
        <source>Clear vie&amp;w</source>
        <translation>&amp;Borrar vista</translation>
    </message>
    <message>
        <source>Empties this view; the log file stays.</source>
        <translation>Vacía esta vista; el archivo de log se conserva.</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>&amp;Nivel:</translation>
    </message>
    <message>
        <source>Cate&amp;gory:</source>
        <translation>Cate&amp;goría:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>Te&amp;xto:</translation>
    </message>
</context>
<context>
    <name>statusbridge::LookupPage</name>
    <message>
        <source>Ask Zoho all the same (1 call)</source>
        <translation>Preguntar igualmente a Zoho (1 llamada)</translation>
    </message>
    <message>
        <source>Copy the statement</source>
        <translation>Copiar la instrucción</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>Liberarlo</translation>
    </message>
    <message>
        <source>Retry it</source>
        <translation>Reintentarlo</translation>
    </message>
    <message>
        <source>Ask in the next cycle</source>
        <translation>Preguntar en el próximo ciclo</translation>
    </message>
    <message>
        <source>Where is my message?</source>
        <translation>¿Dónde está mi mensaje?</translation>
    </message>
    <message>
        <source>Enter its queue id, its message id, the recipient&apos;s phone number or its record&apos;s id. What the database knows of it appears here, what was tried, and what happens next.</source>
        <translation>Introduzca su ID de cola, su ID de mensaje, el teléfono del destinatario o el ID de su registro. Aquí aparece lo que la base de datos sabe de él, qué se intentó y qué pasará ahora.</translation>
    </message>
    <message>
        <source>&amp;Message:</source>
        <translation>Men&amp;saje:</translation>
    </message>
    <message>
        <source>Queue id, message id, phone number or record id</source>
        <translation>ID de cola, de mensaje, de registro o número de teléfono</translation>
    </message>
    <message>
        <source>Loo&amp;k up</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Buscar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) copied.</source>
        <translation>
            <numerusform>%Ln instrucción copiada.</numerusform>
            <numerusform>%Ln instrucciones copiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for it; a large table takes a while …</source>
        <translation>Buscándolo; en una tabla grande tarda un rato …</translation>
    </message>
    <message>
        <source>Copied as text; phone numbers and message ids are in it.</source>
        <translation>Copiado como texto; contiene números de teléfono e ID de mensaje.</translation>
    </message>
    <message>
        <source>It was compared with all queue ids and message ids, exactly and with case, and with all recipients.</source>
        <translation>Se comparó con todos los ID de cola e ID de mensaje, exactamente y con mayúsculas y minúsculas, y con todos los destinatarios.</translation>
    </message>
    <message>
        <source>It was compared with all queue ids, exactly and with case, and with the message ids and recipients of the newest rows.</source>
        <translation>Se comparó con todos los ID de cola, exactamente y con mayúsculas y minúsculas, y con los ID de mensaje y destinatarios de las filas más nuevas.</translation>
    </message>
    <message>
        <source>Not all rows were searched. %1 The database&apos;s administrator can make the next search complete with an index.</source>
        <translation>No se buscó en todas las filas. %1 El administrador de la base de datos puede completar la próxima búsqueda con un índice.</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”</source>
        <translation>No se encontró nada para «%1»</translation>
    </message>
    <message>
        <source>Zoho is being asked.</source>
        <translation>Se está preguntando a Zoho.</translation>
    </message>
    <message>
        <source>Neither the two tables nor the report at Zoho have this queue id.</source>
        <translation>Ni las dos tablas ni el informe de Zoho tienen este ID de cola.</translation>
    </message>
    <message>
        <source>It is being released.</source>
        <translation>Se está liberando.</translation>
    </message>
    <message>
        <source>Released: the next cycle tries it again.</source>
        <translation>Liberado: el próximo ciclo lo vuelve a intentar.</translation>
    </message>
    <message>
        <source>It is being noted.</source>
        <translation>Se está anotando.</translation>
    </message>
    <message>
        <source>The next cycle asks Zoho for it.</source>
        <translation>El próximo ciclo pregunta a Zoho por él.</translation>
    </message>
    <message>
        <source>Not all rows were searched. %1</source>
        <translation>No se buscó en todas las filas. %1</translation>
    </message>
</context>
<context>
    <name>statusbridge::LookupResult</name>
    <message>
        <source>Asking Zoho …</source>
        <translation>Preguntando a Zoho …</translation>
    </message>
    <message>
        <source>Zoho has not been asked yet.</source>
        <translation>Aún no se ha preguntado a Zoho.</translation>
    </message>
    <message>
        <source>Zoho had no record with this queue id at %1.</source>
        <translation>Zoho no tenía ningún registro con este ID de cola (%1).</translation>
    </message>
    <message>
        <source>As Zoho showed it at %1.</source>
        <translation>Tal como lo mostraba Zoho (%1).</translation>
    </message>
    <message>
        <source>No cycle has done anything about it so far.</source>
        <translation>Hasta ahora ningún ciclo ha hecho nada con él.</translation>
    </message>
    <message>
        <source>Rows in the two tables</source>
        <translation>Filas de las dos tablas</translation>
    </message>
    <message>
        <source>Attempts so far</source>
        <translation>Intentos hasta ahora</translation>
    </message>
    <message>
        <source>Ro&amp;ws in the two tables</source>
        <translation>&amp;Filas de las dos tablas</translation>
    </message>
    <message>
        <source>&amp;Attempts so far</source>
        <translation>Int&amp;entos hasta ahora</translation>
    </message>
    <message>
        <source>Values for Zoho</source>
        <translation>Valores para Zoho</translation>
    </message>
    <message>
        <source>Ask &amp;Zoho (1 call)</source>
        <translation>Preguntar a &amp;Zoho (1 llamada)</translation>
    </message>
    <message>
        <source>Ask Zoho, which costs one call of the day&apos;s</source>
        <translation>Preguntar a Zoho, lo que cuesta una llamada del día</translation>
    </message>
    <message>
        <source>Fetches the record as it is now; costs one call of the day&apos;s.</source>
        <translation>Obtiene el registro tal como está ahora; cuesta una llamada del día.</translation>
    </message>
    <message>
        <source>Val&amp;ues for Zoho</source>
        <translation>Valores para Zo&amp;ho</translation>
    </message>
    <message>
        <source>Queue id %1</source>
        <translation>ID de cola %1</translation>
    </message>
    <message>
        <source>Why the chosen one: %1</source>
        <translation>Por qué la elegida: %1</translation>
    </message>
    <message>
        <source>Zoho is being asked.</source>
        <translation>Se está preguntando a Zoho.</translation>
    </message>
</context>
<context>
    <name>statusbridge::LookupRowModel</name>
    <message>
        <source>Time of the event</source>
        <translation>Hora del evento</translation>
    </message>
    <message>
        <source>Status word</source>
        <translation>Palabra de estado</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Cuenta como</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegida</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegida</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Motivo del fallo</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>ID de mensaje</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
</context>
<context>
    <name>statusbridge::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Ciclo</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>About Statusbridge</source>
        <translation>Acerca de Statusbridge</translation>
    </message>
    <message>
        <source>Carries WhatsApp delivery statuses from a webhook database into Zoho Creator records, without losing, inventing or downgrading one.

License: GNU General Public License, version 3 or later. There is no warranty.</source>
        <translation>Lleva los estados de entrega de WhatsApp de una base de datos de webhooks a los registros de Zoho Creator, sin perder, inventar ni rebajar ninguno.

Licencia: GNU General Public License, versión 3 o posterior. Sin garantía.</translation>
    </message>
</context>
<context>
    <name>statusbridge::ManualWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Buscar:</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>Texto del manual</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a topic of the manual, and a heading in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>There is nothing to go back to yet.</source>
        <translation>Aún no hay nada a lo que volver.</translation>
    </message>
</context>
<context>
    <name>statusbridge::MessagesModel</name>
    <message>
        <source>State</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>First status</source>
        <translation>Primer estado</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Until delivered</source>
        <translation>Hasta la entrega</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a telephone</comment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Why the message failed</source>
        <translation>Motivo del fallo del mensaje</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>ID de cola</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>ID de mensaje</translation>
    </message>
</context>
<context>
    <name>statusbridge::MessagesView</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Todas las cifras</translation>
    </message>
    <message>
        <source>Back to all numbers (%1)</source>
        <translation>Volver a todas las cifras (%1)</translation>
    </message>
    <message>
        <source>Back to all numbers</source>
        <translation>Volver a todas las cifras</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln message(s); scroll for more</source>
        <translation>
            <numerusform>El primer mensaje (%Ln); desplácese para ver más</numerusform>
            <numerusform>Los primeros %Ln mensajes; desplácese para ver más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, a fecha de %2</translation>
    </message>
    <message>
        <source>Asking the database …</source>
        <translation>Consultando la base de datos …</translation>
    </message>
    <message>
        <source>The messages can&apos;t be shown</source>
        <translation>No se pueden mostrar los mensajes</translation>
    </message>
    <message>
        <source>No message is left here</source>
        <translation>Aquí no queda ningún mensaje</translation>
    </message>
    <message>
        <source>Newer statuses have moved them to another number.</source>
        <translation>Estados más nuevos los han llevado a otra cifra.</translation>
    </message>
</context>
<context>
    <name>statusbridge::NamesPanel</name>
    <message>
        <source>&amp;Fetch the names from Zoho</source>
        <translation>Obtener los n&amp;ombres de Zoho</translation>
    </message>
    <message>
        <source>Asks Zoho which reports, forms and fields the application has, and finds those that are meant. Of applications Zoho gives no list to this program: the report&apos;s address tells which it is.</source>
        <translation>Pregunta a Zoho qué informes, formularios y campos tiene la aplicación, y encuentra los que se buscan. De las aplicaciones Zoho no da una lista a este programa: la dirección del informe dice cuál es.</translation>
    </message>
    <message>
        <source>Use the fields that were found</source>
        <translation>Usar los campos encontrados</translation>
    </message>
    <message>
        <source>Form of the report:</source>
        <translation>Formulario del informe:</translation>
    </message>
    <message>
        <source>Form of the report</source>
        <translation>Formulario del informe</translation>
    </message>
    <message>
        <source>Choose it</source>
        <translation>Elegirlo</translation>
    </message>
    <message>
        <source>Which application it is must be known first: paste the report&apos;s address, or type the account owner and the application.</source>
        <translation>Primero hay que saber qué aplicación es: pegue la dirección del informe, o escriba el propietario de la cuenta y la aplicación.</translation>
    </message>
    <message>
        <source>Asking Zoho for the names…</source>
        <translation>Preguntando los nombres a Zoho…</translation>
    </message>
    <message>
        <source>The application has several forms. Choose the one whose records the report shows, so that its fields can be found.</source>
        <translation>La aplicación tiene varios formularios. Elija aquel cuyos registros muestra el informe, para poder encontrar sus campos.</translation>
    </message>
    <message>
        <source>The names can now be picked from the lists.</source>
        <translation>Los nombres ya se pueden elegir en las listas.</translation>
    </message>
    <message>
        <source>The names could not be fetched, so type them in.</source>
        <translation>No se pudieron obtener los nombres, así que escríbalos.</translation>
    </message>
</context>
<context>
    <name>statusbridge::NeedsCard</name>
    <message>
        <source>Needs you</source>
        <translation>Requiere atención</translation>
    </message>
</context>
<context>
    <name>statusbridge::OutcomeModel</name>
    <message>
        <source>%1, was %2</source>
        <translation>%1, antes %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>ID de cola</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>statusbridge::OutcomeStream</name>
    <message>
        <source>Last outcomes</source>
        <translation>Últimos resultados</translation>
    </message>
    <message>
        <source>Last outco&amp;mes</source>
        <translation>Ú&amp;ltimos resultados</translation>
    </message>
</context>
<context>
    <name>statusbridge::OverviewPage</name>
    <message>
        <source>Nothing does: everything goes on by itself.</source>
        <translation>Nada: todo sigue por sí solo.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Actualizado: %1</translation>
    </message>
    <message>
        <source>Not known at the moment</source>
        <translation>No se sabe en este momento</translation>
    </message>
</context>
<context>
    <name>statusbridge::ParkedModel</name>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>ID de cola</translation>
    </message>
    <message>
        <source>Parked since</source>
        <translation>Apartado desde</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>First refused</source>
        <translation>Primer rechazo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Zoho&apos;s code</source>
        <translation>Código de Zoho</translation>
    </message>
    <message>
        <source>Zoho&apos;s message</source>
        <translation>Mensaje de Zoho</translation>
    </message>
    <message>
        <source>Why the message failed</source>
        <translation>Motivo del fallo del mensaje</translation>
    </message>
</context>
<context>
    <name>statusbridge::ParkedPage</name>
    <message>
        <source>Reasons for which records are parked</source>
        <translation>Motivos por los que hay registros apartados</translation>
    </message>
    <message>
        <source>Parked records</source>
        <translation>Registros apartados</translation>
    </message>
    <message>
        <source>Zoho refused these records in three cycles in a row. They wait until a new status comes in for them or somebody releases them; nothing is lost.</source>
        <translation>Zoho rechazó estos registros en tres ciclos seguidos. Esperan hasta que llegue un estado nuevo para ellos o alguien los libere; no se pierde nada.</translation>
    </message>
    <message numerus="yes">
        <source>The next cycle tries %Ln record(s) again.</source>
        <translation>
            <numerusform>El próximo ciclo vuelve a intentar %Ln registro.</numerusform>
            <numerusform>El próximo ciclo vuelve a intentar %Ln registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is parked</source>
        <translation>No hay nada apartado</translation>
    </message>
    <message>
        <source>Zoho takes every record that it is sent, or will be asked again by the next cycle.</source>
        <translation>Zoho acepta todos los registros que se le envían, o el próximo ciclo le vuelve a preguntar.</translation>
    </message>
    <message>
        <source>Asking the database …</source>
        <translation>Consultando la base de datos …</translation>
    </message>
</context>
<context>
    <name>statusbridge::PlanTable</name>
    <message>
        <source>Queue ID</source>
        <translation>ID de cola</translation>
    </message>
    <message>
        <source>Record at Zoho</source>
        <translation>Registro en Zoho</translation>
    </message>
    <message>
        <source>Status there</source>
        <translation>Estado allí</translation>
    </message>
    <message>
        <source>Would be written</source>
        <translation>Se escribiría</translation>
    </message>
    <message>
        <source>It would be</source>
        <translation>Pasaría a ser</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What the first records would become</source>
        <translation>Qué sería de los primeros registros</translation>
    </message>
</context>
<context>
    <name>statusbridge::PreviewPanel</name>
    <message>
        <source>%1 (unknown)</source>
        <translation>%1 (desconocido)</translation>
    </message>
    <message>
        <source>%1 (counts as %2)</source>
        <translation>%1 (cuenta como %2)</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>no preguntado</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a record&apos;s number and its status</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>nothing: %1</source>
        <translation>nada: %1</translation>
    </message>
    <message>
        <source>nothing: it is done</source>
        <translation>nada: está hecho</translation>
    </message>
    <message>
        <source>Show the ne&amp;west rows</source>
        <translation>Mostrar las filas &amp;más nuevas</translation>
    </message>
    <message>
        <source>Reads the five newest rows of each table, as this form says, what their statuses mean, and what would be written into their records at Zoho, which is asked once. Nothing is written.</source>
        <translation>Lee las cinco filas más nuevas de cada tabla según este formulario, qué significan sus estados y qué se escribiría en sus registros de Zoho, al que se pregunta una vez. No se escribe nada.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Queue ID</source>
        <translation>ID de cola</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Record at Zoho</source>
        <translation>Registro en Zoho</translation>
    </message>
    <message>
        <source>Would be written</source>
        <translation>Se escribiría</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>ID de mensaje</translation>
    </message>
    <message>
        <source>Newest rows of both tables</source>
        <translation>Filas más nuevas de ambas tablas</translation>
    </message>
    <message>
        <source>Both tables can be read. There is no row in them yet.</source>
        <translation>Las dos tablas se pueden leer. Aún no hay filas en ellas.</translation>
    </message>
    <message>
        <source>The rows can be read, but their records at Zoho could not be looked at.</source>
        <translation>Las filas se pueden leer, pero no se pudieron mirar sus registros en Zoho.</translation>
    </message>
</context>
<context>
    <name>statusbridge::ProgressCard</name>
    <message>
        <source>Progress of the running cycle</source>
        <translation>Progreso del ciclo en curso</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>statusbridge::ReasonsModel</name>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Zoho&apos;s code</source>
        <translation>Código de Zoho</translation>
    </message>
    <message>
        <source>Zoho&apos;s message</source>
        <translation>Mensaje de Zoho</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Oldest since</source>
        <translation>El más antiguo desde</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Todos los motivos</translation>
    </message>
</context>
<context>
    <name>statusbridge::RecordDetail</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Ask Zoho (1 call)</source>
        <translation>Ver en Zoho (1 llamada)</translation>
    </message>
    <message>
        <source>Copy for a ticket</source>
        <translation>Copiar para un tique</translation>
    </message>
    <message>
        <source>The selected record</source>
        <translation>El registro seleccionado</translation>
    </message>
    <message>
        <source>Details of the record</source>
        <translation>Detalles del registro</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Closes the details (%1)</source>
        <translation>Cierra los detalles (%1)</translation>
    </message>
    <message>
        <source>Released: the next cycle tries it again.</source>
        <translation>Liberado: el próximo ciclo lo vuelve a intentar.</translation>
    </message>
    <message>
        <source>It was released or done meanwhile.</source>
        <translation>Entretanto se liberó o se terminó.</translation>
    </message>
    <message>
        <source>Copied as text; phone numbers and message ids are in it.</source>
        <translation>Copiado como texto; contiene números de teléfono e ID de mensaje.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome and queue id</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>registro %1</translation>
    </message>
</context>
<context>
    <name>statusbridge::RecordFilterBar</name>
    <message>
        <source>All records</source>
        <translation>Todos los registros</translation>
    </message>
    <message>
        <source>failed or parked</source>
        <translation>fallidos o apartados</translation>
    </message>
    <message>
        <source>Outcome of the records</source>
        <translation>Resultado de los registros</translation>
    </message>
    <message>
        <source>Text to find in the records</source>
        <translation>Texto que buscar en los registros</translation>
    </message>
    <message>
        <source>id, recipient, status or reason</source>
        <translation>ID, destinatario, estado o motivo</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>&amp;Mostrar:</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>Te&amp;xto:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>statusbridge::RecordsModel</name>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>ID de cola</translation>
    </message>
    <message>
        <source>Status before</source>
        <translation>Estado antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Zoho&apos;s code</source>
        <translation>Código de Zoho</translation>
    </message>
    <message>
        <source>Zoho&apos;s message</source>
        <translation>Mensaje de Zoho</translation>
    </message>
    <message>
        <source>Why the message failed</source>
        <translation>Motivo del fallo del mensaje</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>statusbridge::Releaser</name>
    <message>
        <source>All that are parked for this reason: %1</source>
        <translation>Todos los apartados por este motivo: %1</translation>
    </message>
    <message>
        <source>All parked records, whatever the reason.</source>
        <translation>Todos los registros apartados, sea cual sea el motivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parked record(s) will be tried again by the next cycle.</source>
        <translation>
            <numerusform>El próximo ciclo volverá a intentar %Ln registro apartado.</numerusform>
            <numerusform>El próximo ciclo volverá a intentar %Ln registros apartados.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Liberar</translation>
    </message>
</context>
<context>
    <name>statusbridge::ReportStep</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>The address of the report in Zoho Creator has the three names; its fields are then found by themselves. The report must show all the fields below.</source>
        <translation>La dirección del informe en Zoho Creator contiene los tres nombres; sus campos se encuentran después por sí solos. El informe debe mostrar todos los campos de abajo.</translation>
    </message>
    <message>
        <source>Many records in one call</source>
        <translation>Muchos registros por llamada</translation>
    </message>
    <message>
        <source>Owner, application or report is missing.</source>
        <translation>Falta el propietario, la aplicación o el informe.</translation>
    </message>
</context>
<context>
    <name>statusbridge::RetargetPanel</name>
    <message>
        <source>%1 at %2</source>
        <comment>a report at a server</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Carry &amp;over again…</source>
        <translation>Volver a &amp;transferir…</translation>
    </message>
    <message>
        <source>Asks from which day on, and tells how many rows that are, before anything is changed.</source>
        <translation>Pregunta desde qué día, y dice cuántas filas son, antes de cambiar nada.</translation>
    </message>
    <message>
        <source>The rows in the database are marked for another place at Zoho, %1. What was carried there can be carried over again, to the place that the settings name.</source>
        <translation>Las filas de la base de datos están marcadas para otro lugar en Zoho, %1. Lo que se transfirió allí se puede transferir de nuevo, al lugar que nombran los ajustes.</translation>
    </message>
    <message>
        <source>Carry over again</source>
        <translation>Volver a transferir</translation>
    </message>
    <message>
        <source>Day since which rows were carried over, in UTC</source>
        <translation>Día desde el que se transfirieron filas, en UTC</translation>
    </message>
    <message>
        <source>Rows are marked for:</source>
        <translation>Las filas están marcadas para:</translation>
    </message>
    <message>
        <source>From now on for:</source>
        <translation>A partir de ahora para:</translation>
    </message>
    <message>
        <source>Carried over &amp;since (UTC):</source>
        <translation>Tran&amp;sferidas desde (UTC):</translation>
    </message>
    <message>
        <source>What the first place got is remembered, in case you go back to it.</source>
        <translation>Lo que recibió el primer lugar se recuerda, por si vuelve a él.</translation>
    </message>
    <message>
        <source>The rows are being counted.</source>
        <translation>Se están contando las filas.</translation>
    </message>
    <message>
        <source>Counting the rows…</source>
        <translation>Contando las filas…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) will be carried over again by the next cycles, as far as there are records for them.</source>
        <translation>
            <numerusform>Los próximos ciclos volverán a transferir %Ln fila, si hay registro para ella.</numerusform>
            <numerusform>Los próximos ciclos volverán a transferir %Ln filas, en la medida en que haya registros para ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening the rows…</source>
        <translation>Abriendo las filas…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are open again. The marks are those for %1 from now on.</source>
        <translation>
            <numerusform>%Ln fila vuelve a estar abierta. Las marcas son a partir de ahora las de %1.</numerusform>
            <numerusform>%Ln filas vuelven a estar abiertas. Las marcas son a partir de ahora las de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Those of %Ln queue id(s) stay as they are, since the database refuses to open them; the log says why.</source>
        <translation>
            <numerusform>Las de %Ln ID de cola quedan como están, porque la base de datos se niega a abrirlas; el registro dice por qué.</numerusform>
            <numerusform>Las de %Ln ID de cola quedan como están, porque la base de datos se niega a abrirlas; el registro dice por qué.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::Retrier</name>
    <message>
        <source>There is nothing to retry: what failed has been done or released since.</source>
        <translation>No hay nada que reintentar: lo que falló ya se ha hecho o liberado.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>A cycle tries %Ln record(s) again.</source>
        <translation>
            <numerusform>Un ciclo vuelve a intentar %Ln registro.</numerusform>
            <numerusform>Un ciclo vuelve a intentar %Ln registros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A cycle is running already; %Ln record(s) will be tried again by the next one.</source>
        <translation>
            <numerusform>Ya hay un ciclo en curso; el siguiente volverá a intentar %Ln registro.</numerusform>
            <numerusform>Ya hay un ciclo en curso; el siguiente volverá a intentar %Ln registros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) will be tried again now, each with one call at most.</source>
        <translation>
            <numerusform>%Ln registro se volverá a intentar ahora, con una llamada como máximo.</numerusform>
            <numerusform>%Ln registros se volverán a intentar ahora, cada uno con una llamada como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>A cycle starts for them, which reads them from Zoho first. It carries over whatever else is waiting as well.</source>
        <translation>Empieza un ciclo para ellos, que primero los lee de Zoho. También transfiere todo lo demás que espera.</translation>
    </message>
</context>
<context>
    <name>statusbridge::RunChart</name>
    <message>
        <source>Chart of the cycles, day by day</source>
        <translation>Gráfico de los ciclos, día a día</translation>
    </message>
    <message>
        <source>Chart of the cycles. %1</source>
        <translation>Gráfico de los ciclos. %1</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>actualizados</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>left</source>
        <translation>aplazados</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>apartados</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallidos</translation>
    </message>
    <message>
        <source>average duration</source>
        <translation>duración media</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
</context>
<context>
    <name>statusbridge::RunFilterBar</name>
    <message>
        <source>Only with &amp;failures</source>
        <translation>Solo con &amp;fallos</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>All triggers</source>
        <translation>Todos los orígenes</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>On one day</source>
        <translation>En un día</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Hasta un día</translation>
    </message>
    <message>
        <source>Cycles that failed, or in which records were refused or left over</source>
        <translation>Ciclos que fallaron, o en los que se rechazaron o quedaron registros</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Takes all filters away</source>
        <translation>Quita todos los filtros</translation>
    </message>
    <message>
        <source>Outcome of the cycles</source>
        <translation>Resultado de los ciclos</translation>
    </message>
    <message>
        <source>Trigger of the cycles</source>
        <translation>Origen de los ciclos</translation>
    </message>
    <message>
        <source>Time of the cycles</source>
        <translation>Hora de los ciclos</translation>
    </message>
    <message>
        <source>Day of the cycles</source>
        <translation>Día de los ciclos</translation>
    </message>
    <message>
        <source>&amp;Outcome:</source>
        <translation>Res&amp;ultado:</translation>
    </message>
    <message>
        <source>&amp;Trigger:</source>
        <translation>Or&amp;igen:</translation>
    </message>
    <message>
        <source>Tim&amp;e:</source>
        <translation>&amp;Hora:</translation>
    </message>
</context>
<context>
    <name>statusbridge::RunHeader</name>
    <message>
        <source>All cycles</source>
        <translation>Todos los ciclos</translation>
    </message>
    <message>
        <source>Back to all cycles (%1)</source>
        <translation>Volver a todos los ciclos (%1)</translation>
    </message>
    <message>
        <source>Back to all cycles</source>
        <translation>Volver a todos los ciclos</translation>
    </message>
    <message>
        <source>Cycle %1</source>
        <translation>Ciclo %1</translation>
    </message>
    <message>
        <source>Asking the database …</source>
        <translation>Consultando la base de datos …</translation>
    </message>
</context>
<context>
    <name>statusbridge::RunList</name>
    <message>
        <source>%1 of %2 cycles; scroll for more, or choose a day</source>
        <translation>%1 de %2 ciclos; desplácese para ver más, o elija un día</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cycle(s)</source>
        <translation>
            <numerusform>%Ln ciclo</numerusform>
            <numerusform>%Ln ciclos</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the database …</source>
        <translation>Consultando la base de datos …</translation>
    </message>
    <message>
        <source>No cycle fits</source>
        <translation>Ningún ciclo coincide</translation>
    </message>
    <message>
        <source>Take filters away to see more.</source>
        <translation>Quite filtros para ver más.</translation>
    </message>
    <message>
        <source>No cycle has run yet</source>
        <translation>Aún no se ha ejecutado ningún ciclo</translation>
    </message>
    <message>
        <source>Cycles begin by themselves as soon as everything is set up; one can be started now.</source>
        <translation>Los ciclos empiezan por sí solos en cuanto todo está preparado; se puede iniciar uno ahora.</translation>
    </message>
</context>
<context>
    <name>statusbridge::RunView</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln record(s); scroll for more</source>
        <translation>
            <numerusform>El primer registro (%Ln); desplácese para ver más</numerusform>
            <numerusform>Los primeros %Ln registros; desplácese para ver más</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the database …</source>
        <translation>Consultando la base de datos …</translation>
    </message>
    <message>
        <source>No record fits</source>
        <translation>Ningún registro coincide</translation>
    </message>
    <message>
        <source>Choose another outcome above, or clear the text.</source>
        <translation>Elija otro resultado arriba, o borre el texto.</translation>
    </message>
    <message>
        <source>No record is done yet</source>
        <translation>Aún no hay ningún registro hecho</translation>
    </message>
    <message>
        <source>They appear here as the cycle settles them.</source>
        <translation>Aparecen aquí a medida que el ciclo los resuelve.</translation>
    </message>
    <message>
        <source>This cycle touched no record</source>
        <translation>Este ciclo no tocó ningún registro</translation>
    </message>
    <message>
        <source>There was nothing to carry over.</source>
        <translation>No había nada que transferir.</translation>
    </message>
</context>
<context>
    <name>statusbridge::RunsModel</name>
    <message>
        <source>Begun</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizados</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Apartados</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Ejecutado por</translation>
    </message>
    <message>
        <source>Sorts by this column</source>
        <translation>Ordena por esta columna</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>interrumpido</translation>
    </message>
</context>
<context>
    <name>statusbridge::ScheduleStep</name>
    <message>
        <source>Schedule and HTTP API</source>
        <translation>Horario y API HTTP</translation>
    </message>
    <message>
        <source>Cycles begin by themselves as long as the program runs, also when its window is closed. Other programs may start them through the HTTP API, with a name and a password.</source>
        <translation>Los ciclos empiezan por sí solos mientras el programa está en marcha, también con la ventana cerrada. Otros programas pueden iniciarlos por la API HTTP, con un nombre y una contraseña.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>HTTP API</source>
        <translation>API HTTP</translation>
    </message>
</context>
<context>
    <name>statusbridge::SecretEditor</name>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>Protect it</source>
        <translation>Protegerlo</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show what is typed: %1</source>
        <translation>Mostrar lo escrito: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Eliminar: %1</translation>
    </message>
    <message>
        <source>Protect: %1</source>
        <translation>Proteger: %1</translation>
    </message>
    <message>
        <source>It is kept where it can&apos;t be changed from here.</source>
        <translation>Se guarda donde no se puede cambiar desde aquí.</translation>
    </message>
    <message>
        <source>Type another one to replace it</source>
        <translation>Escriba otro para sustituirlo</translation>
    </message>
    <message>
        <source>Other users of this machine can read it where it is kept, so it is not used. Protect it, and replace it if one of them may have read it.</source>
        <translation>Otros usuarios de este equipo pueden leerlo donde se guarda, así que no se usa. Protéjalo, y sustitúyalo si alguno puede haberlo leído.</translation>
    </message>
    <message>
        <source>Stored in %1. It is never shown.</source>
        <translation>Guardado en %1. Nunca se muestra.</translation>
    </message>
    <message>
        <source>Not stored yet. It will be kept in %1.</source>
        <translation>Aún no guardado. Se guardará en %1.</translation>
    </message>
    <message>
        <source>Not there yet: %1</source>
        <translation>Aún no está: %1</translation>
    </message>
    <message>
        <source>Only what is just being typed can be shown.</source>
        <translation>Solo se puede mostrar lo que se está escribiendo.</translation>
    </message>
    <message>
        <source>It is being changed.</source>
        <translation>Se está cambiando.</translation>
    </message>
    <message>
        <source>the environment of the program</source>
        <translation>el entorno del programa</translation>
    </message>
    <message>
        <source>the credentials that systemd hands over</source>
        <translation>las credenciales que entrega systemd</translation>
    </message>
    <message>
        <source>the desktop&apos;s keychain</source>
        <translation>el llavero del escritorio</translation>
    </message>
    <message>
        <source>a file that only you can read</source>
        <translation>un archivo que solo usted puede leer</translation>
    </message>
    <message>
        <source>the store &quot;%1&quot;</source>
        <translation>el almacén &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Kept where the engine runs, and shown nowhere.</source>
        <translation>Se guarda donde funciona Statusbridge y no se muestra en ningún lugar.</translation>
    </message>
</context>
<context>
    <name>statusbridge::ServerDialog</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>&amp;Back to this machine</source>
        <translation>&amp;Volver a este equipo</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Conectar con un servidor</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Usuario y contraseña</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>The address at which the HTTP API of the server listens, with its certificate.</source>
        <translation>La dirección en la que escucha la API HTTP del servidor, con su certificado.</translation>
    </message>
    <message>
        <source>Who may do what is said on the server, in the settings of its HTTP API.</source>
        <translation>Quién puede hacer qué se decide en el servidor, en los ajustes de su API HTTP.</translation>
    </message>
    <message>
        <source>Only for a certificate that the system&apos;s authorities did not sign: the file with the authority, or with the certificate itself.</source>
        <translation>Solo para un certificado que no firmaron las autoridades del sistema: el archivo con la autoridad o con el propio certificado.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir …</translation>
    </message>
    <message>
        <source>Certificate of the server</source>
        <translation>Certificado del servidor</translation>
    </message>
    <message>
        <source>checked by the system&apos;s authorities</source>
        <translation>lo comprueban las autoridades del sistema</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Dirección:</translation>
    </message>
    <message>
        <source>Sign in with:</source>
        <translation>Entrar con:</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>Usuario:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Contraseña:</translation>
    </message>
    <message>
        <source>Certificate:</source>
        <translation>Certificado:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The window then shows and operates the engine of that machine. It needs neither a database nor secrets of Zoho here, and this machine runs no cycles meanwhile.</source>
        <translation>La ventana muestra y maneja entonces lo que funciona en ese equipo. Aquí no necesita base de datos ni secretos de Zoho, y mientras tanto este equipo no ejecuta ciclos.</translation>
    </message>
    <message>
        <source>To&amp;ken:</source>
        <translation>To&amp;ken:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Con&amp;traseña:</translation>
    </message>
    <message>
        <source>the one that is stored</source>
        <translation>la que está guardada</translation>
    </message>
    <message>
        <source>The server is being asked.</source>
        <translation>Se está preguntando al servidor.</translation>
    </message>
    <message>
        <source>Type the address of the server first.</source>
        <translation>Escriba primero la dirección del servidor.</translation>
    </message>
    <message>
        <source>Type the name of the user first.</source>
        <translation>Escriba primero el nombre del usuario.</translation>
    </message>
    <message>
        <source>Type the token first.</source>
        <translation>Escriba primero el token.</translation>
    </message>
    <message>
        <source>Type the password first.</source>
        <translation>Escriba primero la contraseña.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Preguntando a %1 …</translation>
    </message>
    <message>
        <source>%1 answers, in version %2. You are %3 there, as %4.</source>
        <translation>%1 responde, con la versión %2. Allí usted es %3, como %4.</translation>
    </message>
</context>
<context>
    <name>statusbridge::SettingEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Elegir un archivo: %1</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>SQLite databases (*.db *.sqlite *.sqlite3)</source>
        <translation>Bases de datos SQLite (*.db *.sqlite *.sqlite3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>statusbridge::SettingField</name>
    <message>
        <source>Given on the command line, so it can&apos;t be changed here.</source>
        <translation>Indicado en la línea de comandos, así que no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>Set by the environment variable %1, so it can&apos;t be changed here.</source>
        <translation>Fijado por la variable de entorno %1, así que no se puede cambiar aquí.</translation>
    </message>
</context>
<context>
    <name>statusbridge::SettingsPage</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>R&amp;evert</source>
        <translation>D&amp;eshacer</translation>
    </message>
    <message>
        <source>Chapters of the settings</source>
        <translation>Capítulos de los ajustes</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>No hay cambios.</translation>
    </message>
    <message>
        <source>A value is not allowed.</source>
        <translation>Un valor no está permitido.</translation>
    </message>
    <message>
        <source>Something here is wrong.</source>
        <translation>Aquí hay algo incorrecto.</translation>
    </message>
    <message>
        <source>There are changes that are not saved yet.</source>
        <translation>Hay cambios que aún no se han guardado.</translation>
    </message>
    <message>
        <source>Saved. The settings come into force when the running cycle has ended.</source>
        <translation>Guardado. Los ajustes entran en vigor cuando termine el ciclo en curso.</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>Se está guardando.</translation>
    </message>
    <message>
        <source>The settings are saved in %1.</source>
        <translation>Los ajustes están guardados en %1.</translation>
    </message>
    <message>
        <source>Save or revert what was typed since, then change it back.</source>
        <translation>Guarde o deshaga lo escrito desde entonces, y después cámbielo de nuevo.</translation>
    </message>
    <message>
        <source>The settings are as they were before.</source>
        <translation>Los ajustes están como antes.</translation>
    </message>
</context>
<context>
    <name>statusbridge::StartQuestion</name>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>alrededor de %Ln minuto</numerusform>
            <numerusform>alrededor de %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2 calls that are left today</source>
        <translation>%1 de las %2 llamadas que quedan hoy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln llamada</numerusform>
            <numerusform>%Ln llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) would be updated</source>
        <translation>
            <numerusform>Se actualizaría %Ln registro</numerusform>
            <numerusform>Se actualizarían %Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more follow(s) in the cycles after it.</source>
        <translation>
            <numerusform>Le sigue %Ln más en los ciclos posteriores.</numerusform>
            <numerusform>Les siguen %Ln más en los ciclos posteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is more than are left: the rest is carried over when the day&apos;s calls are counted from the beginning.</source>
        <translation>Son más de las que quedan: el resto se transfiere cuando las llamadas del día vuelvan a contarse desde el principio.</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>&amp;Empezar ahora</translation>
    </message>
    <message>
        <source>Start at the next full &amp;hour, %1</source>
        <translation>Empezar a la &amp;próxima hora en punto, %1</translation>
    </message>
    <message>
        <source>&amp;Leave it stopped, until a person starts it</source>
        <translation>&amp;Dejarlo detenido hasta que lo inicie una persona</translation>
    </message>
    <message>
        <source>When to start</source>
        <translation>Cuándo empezar</translation>
    </message>
    <message>
        <source>How many records would be updated is not known before the dry run.</source>
        <translation>Cuántos registros se actualizarían no se sabe antes de la simulación.</translation>
    </message>
</context>
<context>
    <name>statusbridge::StateTiles</name>
    <message>
        <source>Custom API: %1 of %2</source>
        <translation>Custom API: %1 de %2</translation>
    </message>
    <message>
        <source>Custom API: %1</source>
        <translation>Custom API: %1</translation>
    </message>
    <message>
        <source>Used up until %1</source>
        <translation>Agotadas hasta: %1</translation>
    </message>
    <message numerus="yes">
        <source>Enough for today: %Ln call(s) left</source>
        <translation>
            <numerusform>Bastan para hoy: queda %Ln llamada</numerusform>
            <numerusform>Bastan para hoy: quedan %Ln llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Used up at about %1</source>
        <translation>Agotadas hacia: %1</translation>
    </message>
    <message>
        <source>The limit of a day is unknown</source>
        <translation>No se conoce el límite diario</translation>
    </message>
    <message>
        <source>Zoho&apos;s own records have not been counted yet</source>
        <translation>Registros de Zoho aún sin contar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) at Zoho, counted %1</source>
        <translation>
            <numerusform>%Ln registro en Zoho (%1)</numerusform>
            <numerusform>%Ln registros en Zoho (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoho</source>
        <translation>Zoho</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation>Llamadas hoy</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Planificador</translation>
    </message>
    <message>
        <source>Not known at the moment</source>
        <translation>No se sabe en este momento</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a record yet</source>
        <translation>
            <numerusform>%Ln aún sin registro</numerusform>
            <numerusform>%Ln aún sin registro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queue id(s) here</source>
        <translation>
            <numerusform>%Ln ID de cola aquí</numerusform>
            <numerusform>%Ln ID de cola aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Whether that is enough is not known yet</source>
        <translation>Aún no se sabe si eso basta</translation>
    </message>
</context>
<context>
    <name>statusbridge::TablesPanel</name>
    <message>
        <source>Creates what is missing, and what Statusbridge needs for itself. Of tables that are there, delivered_logs may get the column Updated and both an index on the queue ID; nothing else in them changes.</source>
        <translation>Crea lo que falta y lo que Statusbridge necesita para sí. De las tablas existentes, delivered_logs puede recibir la columna Updated y ambas un índice sobre el ID de cola; nada más cambia en ellas.</translation>
    </message>
    <message>
        <source>Create or &amp;upgrade the tables</source>
        <translation>Crear o act&amp;ualizar las tablas</translation>
    </message>
    <message>
        <source>Create or upgrade the tables in this database?</source>
        <translation>¿Crear o actualizar las tablas de esta base de datos?</translation>
    </message>
    <message>
        <source>Create or upgrade</source>
        <translation>Crear o actualizar</translation>
    </message>
    <message>
        <source>Looking at the tables…</source>
        <translation>Mirando las tablas…</translation>
    </message>
    <message>
        <source>The tables are as they must be.</source>
        <translation>Las tablas están como deben.</translation>
    </message>
</context>
<context>
    <name>statusbridge::TestPanel</name>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Pro&amp;bar</translation>
    </message>
    <message>
        <source>Tries these settings as they stand here, saved or not, and changes nothing.</source>
        <translation>Prueba estos ajustes tal como están aquí, guardados o no, y no cambia nada.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Todo está en orden.</translation>
    </message>
    <message>
        <source>Something needs a look:</source>
        <translation>Hay algo que revisar:</translation>
    </message>
</context>
<context>
    <name>statusbridge::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Takes back what was just done (%1).</source>
        <translation>Deshace lo que se acaba de hacer (%1).</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>statusbridge::TokenDialog</name>
    <message>
        <source>&amp;Copy the token</source>
        <translation>&amp;Copiar el token</translation>
    </message>
    <message>
        <source>Token added</source>
        <translation>Token añadido</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This is the token &quot;%1&quot;. It is shown this once alone: keep it where secrets are kept. A program sends it as &quot;Authorization: Bearer&quot; and the token.</source>
        <translation>Este es el token &quot;%1&quot;. Solo se muestra esta vez: guárdelo donde se guardan los secretos. Un programa lo envía como &quot;Authorization: Bearer&quot; y el token.</translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>&amp;Copiado</translation>
    </message>
</context>
<context>
    <name>statusbridge::TokensPanel</name>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>Revocar token</translation>
    </message>
    <message>
        <source>Add token</source>
        <translation>Añadir token</translation>
    </message>
    <message>
        <source>Tokens of the HTTP API</source>
        <translation>Tokens de la API HTTP</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <comment>the end of a token</comment>
        <translation>
            <numerusform>en %Ln día</numerusform>
            <numerusform>en %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends:</source>
        <translation>Termina:</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Role:</source>
        <translation>Rol:</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Escriba primero un nombre.</translation>
    </message>
    <message>
        <source>Select a token first.</source>
        <translation>Seleccione primero un token.</translation>
    </message>
    <message>
        <source>Revoke &quot;%1&quot;? Whoever calls the HTTP API with this token is refused from then on.</source>
        <translation>¿Revocar &quot;%1&quot;? Desde entonces se rechaza a quien llame a la API HTTP con este token.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Added by %1 at %2</source>
        <translation>Añadido por %1 (%2)</translation>
    </message>
    <message>
        <source>There is no token yet.</source>
        <translation>Aún no hay ningún token.</translation>
    </message>
</context>
<context>
    <name>statusbridge::TotalsView</name>
    <message>
        <source>Asking the database …</source>
        <translation>Consultando la base de datos …</translation>
    </message>
    <message>
        <source>The numbers can&apos;t be shown</source>
        <translation>No se pueden mostrar las cifras</translation>
    </message>
    <message>
        <source>No message fits</source>
        <translation>Ningún mensaje coincide</translation>
    </message>
    <message>
        <source>Take what is picked away, or choose other days.</source>
        <translation>Quite lo elegido, o elija otros días.</translation>
    </message>
    <message>
        <source>No message in this time</source>
        <translation>Ningún mensaje en este tiempo</translation>
    </message>
    <message>
        <source>Choose other days. Messages appear here once their statuses come in through the webhook; the settings can test that.</source>
        <translation>Elija otros días. Los mensajes aparecen aquí en cuanto sus estados llegan por el webhook; se puede probar en los ajustes.</translation>
    </message>
    <message>
        <source>No statuses have been counted yet</source>
        <translation>Aún no se ha contado ningún estado</translation>
    </message>
    <message>
        <source>The next cycle counts those that have come in. They come through the webhook: the settings say where your provider has to send them.</source>
        <translation>El próximo ciclo cuenta los que han llegado. Llegan por el webhook: los ajustes dicen adónde tiene que enviarlos su proveedor.</translation>
    </message>
</context>
<context>
    <name>statusbridge::TrayIcon</name>
    <message>
        <source>Statusbridge works again</source>
        <translation>Statusbridge vuelve a funcionar</translation>
    </message>
</context>
<context>
    <name>statusbridge::UsersPanel</name>
    <message>
        <source>Change role</source>
        <translation>Cambiar rol</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>Eliminar usuario</translation>
    </message>
    <message>
        <source>&amp;Add user</source>
        <translation>&amp;Añadir usuario</translation>
    </message>
    <message>
        <source>Users of the HTTP API</source>
        <translation>Usuarios de la API HTTP</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>N&amp;ombre:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Co&amp;ntraseña:</translation>
    </message>
    <message>
        <source>Role:</source>
        <translation>Rol:</translation>
    </message>
    <message>
        <source>Type a name and a password first.</source>
        <translation>Escriba primero un nombre y una contraseña.</translation>
    </message>
    <message>
        <source>Select a user first.</source>
        <translation>Seleccione primero un usuario.</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;? Whoever calls the HTTP API with this name is refused from then on.</source>
        <translation>¿Eliminar &quot;%1&quot;? Desde entonces se rechaza a quien llame a la API HTTP con este nombre.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Nobody may use the HTTP API yet.</source>
        <translation>Nadie puede usar aún la API HTTP.</translation>
    </message>
</context>
<context>
    <name>statusbridge::WelcomeStep</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Statusbridge carries delivery statuses of WhatsApp messages from a webhook database into the records of a Zoho Creator report. The next steps ask for what it needs, and try it at once.</source>
        <translation>Statusbridge lleva los estados de entrega de mensajes de WhatsApp de una base de datos de webhooks a los registros de un informe de Zoho Creator. Los próximos pasos preguntan lo que necesita, y lo prueban enseguida.</translation>
    </message>
    <message>
        <source>Have at hand</source>
        <translation>Tenga a mano</translation>
    </message>
    <message>
        <source>• access to Zoho&apos;s API console, or a client ID and secret from there</source>
        <translation>• acceso a la consola de API de Zoho, o un ID de cliente y un secreto de allí</translation>
    </message>
    <message>
        <source>• the address of the report in Zoho Creator</source>
        <translation>• la dirección del informe en Zoho Creator</translation>
    </message>
    <message>
        <source>• for PostgreSQL, MySQL or MariaDB: server, database, user and password</source>
        <translation>• para PostgreSQL, MySQL o MariaDB: servidor, base de datos, usuario y contraseña</translation>
    </message>
    <message>
        <source>Nothing is written to Zoho before you say on the last page when to start, and every answer can be changed later in the settings.</source>
        <translation>No se escribe nada en Zoho antes de que diga en la última página cuándo empezar, y cada respuesta se puede cambiar después en los ajustes.</translation>
    </message>
    <message>
        <source>Until the last page is answered, cycles go on with the settings that are in force now; nothing is written with the new ones.</source>
        <translation>Hasta que se responda la última página, los ciclos continúan con los ajustes vigentes ahora; no se escribe nada con los nuevos.</translation>
    </message>
</context>
<context>
    <name>statusbridge::WindowModule</name>
    <message>
        <source>Statusbridge can&apos;t start</source>
        <translation>Statusbridge no puede iniciarse</translation>
    </message>
</context>
</TS>
