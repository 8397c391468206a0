<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AppStateText</name>
    <message>
        <source>Next cycle %1.</source>
        <translation>Próximo ciclo: %1.</translation>
    </message>
    <message>
        <source>Zoho&apos;s words: “%1”.</source>
        <translation>Mensagem do Zoho: “%1”.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Desde: %1.</translation>
    </message>
    <message>
        <source>The database does not answer</source>
        <translation>O banco de dados não responde</translation>
    </message>
    <message>
        <source>Open the s&amp;ettings</source>
        <translation>Abrir as configuraçõ&amp;es</translation>
    </message>
    <message>
        <source>The database is locked by another program</source>
        <translation>Outro programa bloqueou o banco de dados</translation>
    </message>
    <message>
        <source>It goes on by itself as soon as that program lets go of it. Nothing is lost.</source>
        <translation>Continua sozinho assim que esse programa o liberar. Nada se perde.</translation>
    </message>
    <message>
        <source>The database file is missing</source>
        <translation>Falta o arquivo do banco de dados</translation>
    </message>
    <message>
        <source>If it was moved, put it back or choose it in the settings. If there never was one, set up the database there.</source>
        <translation>Se foi movido, devolva-o ao lugar ou escolha-o nas configurações. Se nunca existiu, prepare ali o banco de dados.</translation>
    </message>
    <message>
        <source>The database is not set up yet</source>
        <translation>O banco de dados ainda não está preparado</translation>
    </message>
    <message>
        <source>Set &amp;up the database</source>
        <translation>Preparar o &amp;banco de dados</translation>
    </message>
    <message>
        <source>Not connected to Zoho</source>
        <translation>Sem conexão com o Zoho</translation>
    </message>
    <message>
        <source>Nothing is carried over until Statusbridge is connected. No webhook is lost meanwhile.</source>
        <translation>Nada é transferido até que o Statusbridge esteja conectado. Enquanto isso, nenhum webhook se perde.</translation>
    </message>
    <message>
        <source>Co&amp;nnect …</source>
        <translation>Co&amp;nectar …</translation>
    </message>
    <message>
        <source>Zoho refused the token: reconnect</source>
        <translation>O Zoho recusou o token: conecte novamente</translation>
    </message>
    <message>
        <source>Zoho does not know the client id or its secret: check both in the settings. No webhook is lost meanwhile.</source>
        <translation>O Zoho não conhece o ID do cliente ou o seu segredo: confira os dois nas configurações. Enquanto isso, nenhum webhook se perde.</translation>
    </message>
    <message>
        <source>The connection was revoked or has expired. No webhook is lost meanwhile.</source>
        <translation>A conexão foi revogada ou expirou. Enquanto isso, nenhum webhook se perde.</translation>
    </message>
    <message>
        <source>Reco&amp;nnect …</source>
        <translation>Reco&amp;nectar …</translation>
    </message>
    <message>
        <source>The connection lacks a scope: reconnect</source>
        <translation>Falta uma permissão à conexão: conecte novamente</translation>
    </message>
    <message>
        <source>It was made without a scope that reading and updating records needs.</source>
        <translation>Foi feita sem um escopo necessário para ler e atualizar registros.</translation>
    </message>
    <message>
        <source>The calls of the day are used up until %1</source>
        <translation>Cota diária esgotada até: %1</translation>
    </message>
    <message>
        <source>Zoho takes no more calls today. Cycles go on by themselves after that.</source>
        <translation>O Zoho não aceita mais chamadas hoje. Depois os ciclos continuam sozinhos.</translation>
    </message>
    <message>
        <source>Nothing passes until something is changed</source>
        <translation>Nada passa até que algo seja alterado</translation>
    </message>
    <message>
        <source>Zoho does not answer</source>
        <translation>O Zoho não responde</translation>
    </message>
    <message>
        <source>It can&apos;t be reached, or is too slow. What waits is kept.</source>
        <translation>Não pode ser acessado ou está lento demais. O que espera é guardado.</translation>
    </message>
    <message>
        <source>The last cycle failed</source>
        <translation>O último ciclo falhou</translation>
    </message>
    <message>
        <source>No instance is running that could begin a cycle</source>
        <translation>Nenhuma instância ativa pode começar um ciclo</translation>
    </message>
    <message numerus="yes">
        <source>This clock is %Ln minute(s) ahead</source>
        <translation>
            <numerusform>Este relógio está %Ln minuto adiantado</numerusform>
            <numerusform>Este relógio está %Ln minutos adiantado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This clock is %Ln minute(s) behind</source>
        <translation>
            <numerusform>Este relógio está %Ln minuto atrasado</numerusform>
            <numerusform>Este relógio está %Ln minutos atrasado</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this machine differs from the database&apos;s. Set it, or the day&apos;s calls and the times of statuses are misjudged.</source>
        <translation>O relógio desta máquina difere do relógio do banco de dados. Acerte-o; senão as chamadas do dia e os horários dos status são mal calculados.</translation>
    </message>
    <message>
        <source>Not started on this instance</source>
        <translation>Não iniciado nesta instância</translation>
    </message>
    <message>
        <source>The scheduler does not run</source>
        <translation>O agendador não está em execução</translation>
    </message>
    <message>
        <source>Stopped by %1 at %2</source>
        <translation>Parado por %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) not carried over</source>
        <translation>
            <numerusform>%Ln registro não transferido</numerusform>
            <numerusform>%Ln registros não transferidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) parked</source>
        <translation>
            <numerusform>%Ln registro retido</numerusform>
            <numerusform>%Ln registros retidos</numerusform>
        </translation>
    </message>
    <message>
        <source>The cycle that was asked for has not begun</source>
        <translation>O ciclo pedido não começou</translation>
    </message>
    <message>
        <source>No cycle begins by itself, in any instance, until somebody starts it.</source>
        <translation>Nenhum ciclo começa sozinho, em nenhuma instância, até que alguém inicie o agendador.</translation>
    </message>
    <message>
        <source>They are tried again.</source>
        <translation>Serão tentados de novo.</translation>
    </message>
    <message>
        <source>Show the&amp;m</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Zoho refused them too often. Everything else is carried over.</source>
        <translation>O Zoho os recusou vezes demais. Todo o resto é transferido.</translation>
    </message>
    <message>
        <source>The last cycle was cancelled</source>
        <translation>O último ciclo foi cancelado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln queue id(s) wait for the next one.</source>
        <translation>
            <numerusform>%Ln ID de fila espera pelo próximo ciclo.</numerusform>
            <numerusform>%Ln IDs de fila esperam pelo próximo ciclo.</numerusform>
        </translation>
    </message>
    <message>
        <source>All carried over</source>
        <translation>Tudo transferido</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up at about %1</source>
        <translation>As chamadas de hoje se esgotam por volta de: %1</translation>
    </message>
    <message numerus="yes">
        <source>They are shared out among the cycles: what matters most goes first, and %Ln status(es) wait.</source>
        <translation>
            <numerusform>São divididas entre os ciclos: o mais importante vai primeiro, e %Ln status espera.</numerusform>
            <numerusform>São divididas entre os ciclos: o mais importante vai primeiro, e %Ln status esperam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready for the first cycle</source>
        <translation>Pronto para o primeiro ciclo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new status(es) wait for the next cycle</source>
        <translation>
            <numerusform>%Ln status novo espera pelo próximo ciclo</numerusform>
            <numerusform>%Ln status novos esperam pelo próximo ciclo</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose in the settings what it stands for.</source>
        <translation>Escolha nas configurações o que ela significa.</translation>
    </message>
    <message>
        <source>Give it a &amp;meaning</source>
        <translation>Dar um &amp;significado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln queue id(s) have no record at Zoho yet.</source>
        <translation>
            <numerusform>%Ln ID de fila ainda não tem registro no Zoho.</numerusform>
            <numerusform>%Ln IDs de fila ainda não têm registro no Zoho.</numerusform>
        </translation>
    </message>
    <message>
        <source>it waits for the database</source>
        <translation>espera pelo banco de dados</translation>
    </message>
    <message>
        <source>it gives no sign of life</source>
        <translation>não dá sinal de vida</translation>
    </message>
    <message>
        <source>Asking the database …</source>
        <translation>Consultando o banco de dados …</translation>
    </message>
    <message>
        <source>A cycle is running</source>
        <translation>Há um ciclo em andamento</translation>
    </message>
    <message>
        <source>Run by %1.</source>
        <translation>Executado por %1.</translation>
    </message>
    <message>
        <source>runs no cycles</source>
        <translation>não executa ciclos</translation>
    </message>
    <message>
        <source>not started on this instance</source>
        <translation>não iniciado nesta instância</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Token recusado</translation>
    </message>
    <message>
        <source>Scope missing</source>
        <translation>Falta permissão</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(vazio)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) are unknown: %1</source>
        <translation>
            <numerusform>%Ln palavra desconhecida: %1</numerusform>
            <numerusform>%Ln palavras desconhecidas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Running, at the times of %1</source>
        <translation>Ativo, nos horários de %1</translation>
    </message>
    <message numerus="yes">
        <source>Running, every %Ln minute(s)</source>
        <translation>
            <numerusform>Ativo, a cada %Ln minuto</numerusform>
            <numerusform>Ativo, a cada %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Run by other instances</source>
        <translation>Executado por outras instâncias</translation>
    </message>
    <message>
        <source>Run by no instance</source>
        <translation>Executado por nenhuma instância</translation>
    </message>
    <message>
        <source>Run by other instances, not started here</source>
        <translation>Executado por outras instâncias; não iniciado aqui</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation>Ainda não preparado</translation>
    </message>
    <message>
        <source>A cycle was asked for by %1 at %2</source>
        <translation>%1 pediu um ciclo (%2)</translation>
    </message>
    <message>
        <source>Next cycle: now</source>
        <translation>Próximo ciclo: agora</translation>
    </message>
    <message>
        <source>Next cycle %1, in %2</source>
        <translation>Próximo ciclo: %1, em %2</translation>
    </message>
    <message>
        <source>The server does not let you in</source>
        <translation>O servidor não deixa você entrar</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>O servidor não responde</translation>
    </message>
    <message>
        <source>the API user %1</source>
        <translation>o usuário da API %1</translation>
    </message>
    <message>
        <source>the API token %1</source>
        <translation>o token da API %1</translation>
    </message>
    <message>
        <source>Those that are not parked are tried again.</source>
        <translation>Os que não estão retidos são tentados de novo.</translation>
    </message>
    <message>
        <source>This window runs it.</source>
        <translation>Esta janela o executa.</translation>
    </message>
    <message>
        <source>The database is of a newer version</source>
        <translation>O banco de dados é de uma versão mais nova</translation>
    </message>
    <message>
        <source>The database has to be upgraded</source>
        <translation>O banco de dados precisa ser atualizado</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Ainda não testado</translation>
    </message>
    <message>
        <source>The next cycle asks Zoho</source>
        <translation>O próximo ciclo pergunta ao Zoho</translation>
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
        <translation>Quem</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De onde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De quê</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>alteracoes</translation>
    </message>
    <message>
        <source>cycle asked for</source>
        <translation>ciclo pedido</translation>
    </message>
    <message>
        <source>cycle ended</source>
        <translation>ciclo encerrado</translation>
    </message>
    <message>
        <source>scheduler started</source>
        <translation>agendador iniciado</translation>
    </message>
    <message>
        <source>scheduler stopped</source>
        <translation>agendador parado</translation>
    </message>
    <message>
        <source>records retried</source>
        <translation>registros tentados de novo</translation>
    </message>
    <message>
        <source>records released</source>
        <translation>registros liberados</translation>
    </message>
    <message>
        <source>queue id asked for again</source>
        <translation>ID de fila consultado de novo</translation>
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
        <translation>configuração alterada</translation>
    </message>
    <message>
        <source>secret changed</source>
        <translation>segredo alterado</translation>
    </message>
    <message>
        <source>user added</source>
        <translation>usuário adicionado</translation>
    </message>
    <message>
        <source>role changed</source>
        <translation>papel alterado</translation>
    </message>
    <message>
        <source>user removed</source>
        <translation>usuário removido</translation>
    </message>
    <message>
        <source>token added</source>
        <translation>token adicionado</translation>
    </message>
    <message>
        <source>token revoked</source>
        <translation>token revogado</translation>
    </message>
    <message>
        <source>person forgotten</source>
        <translation>pessoa esquecida</translation>
    </message>
    <message>
        <source>rows opened for another target</source>
        <translation>linhas abertas para outro destino</translation>
    </message>
    <message>
        <source>tables made or changed</source>
        <translation>tabelas criadas ou alteradas</translation>
    </message>
    <message>
        <source>backup restored</source>
        <translation>backup restaurado</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>linha de comando</translation>
    </message>
    <message>
        <source>window</source>
        <translation>janela</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>usuário da API</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>token da API</translation>
    </message>
    <message>
        <source>its machine</source>
        <translation>sua máquina</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Sincronizar agora</translation>
    </message>
    <message>
        <source>Runs a cycle now; the next one is due as before.</source>
        <translation>Executa um ciclo agora; o próximo continua no horário previsto.</translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation>Si&amp;mulação</translation>
    </message>
    <message>
        <source>Shows what a cycle would do, and changes nothing.</source>
        <translation>Mostra o que um ciclo faria, sem alterar nada.</translation>
    </message>
    <message>
        <source>&amp;Cancel the cycle</source>
        <translation>Canc&amp;elar o ciclo</translation>
    </message>
    <message>
        <source>Ends the running cycle cleanly, whichever instance runs it.</source>
        <translation>Encerra o ciclo em andamento de forma limpa, seja qual for a instância que o executa.</translation>
    </message>
    <message>
        <source>S&amp;tart the scheduler</source>
        <translation>&amp;Iniciar o agendador</translation>
    </message>
    <message>
        <source>Lets cycles begin by themselves, in all instances.</source>
        <translation>Deixa os ciclos começarem sozinhos, em todas as instâncias.</translation>
    </message>
    <message>
        <source>St&amp;op the scheduler</source>
        <translation>&amp;Parar o agendador</translation>
    </message>
    <message>
        <source>No cycle begins by itself until somebody starts the scheduler again.</source>
        <translation>Nenhum ciclo começa sozinho até que alguém inicie o agendador de novo.</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Visão geral</translation>
    </message>
    <message>
        <source>How everything stands.</source>
        <translation>Como tudo está.</translation>
    </message>
    <message>
        <source>&amp;Delivery</source>
        <translation>&amp;Entrega</translation>
    </message>
    <message>
        <source>What became of the messages: delivered, read, failed, pending.</source>
        <translation>O que foi feito das mensagens: entregues, lidas, com falha, pendentes.</translation>
    </message>
    <message>
        <source>C&amp;ycles</source>
        <translation>&amp;Ciclos</translation>
    </message>
    <message>
        <source>All cycles, and what each did to every record.</source>
        <translation>Todos os ciclos e o que cada um fez com cada registro.</translation>
    </message>
    <message>
        <source>&amp;Lookup</source>
        <translation>C&amp;onsulta</translation>
    </message>
    <message>
        <source>Where is my message?</source>
        <translation>Onde está minha mensagem?</translation>
    </message>
    <message>
        <source>&amp;Parked records</source>
        <translation>&amp;Registros retidos</translation>
    </message>
    <message>
        <source>Records that Zoho refused too often.</source>
        <translation>Registros que o Zoho recusou vezes demais.</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>&amp;Log</translation>
    </message>
    <message>
        <source>What the program says while it works.</source>
        <translation>O que o programa diz enquanto trabalha.</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>Co&amp;nfigurações</translation>
    </message>
    <message>
        <source>Zoho, database, schedule, API and users.</source>
        <translation>Zoho, banco de dados, agenda, API e usuários.</translation>
    </message>
    <message>
        <source>Cha&amp;nges</source>
        <translation>&amp;Alterações</translation>
    </message>
    <message>
        <source>Who changed what, from where and when.</source>
        <translation>Quem alterou o quê, de onde e quando.</translation>
    </message>
    <message>
        <source>&amp;Find a message …</source>
        <translation>&amp;Buscar uma mensagem …</translation>
    </message>
    <message>
        <source>Looks up a queue id, message id or phone number.</source>
        <translation>Busca um ID de fila, um ID de mensagem ou um número de telefone.</translation>
    </message>
    <message>
        <source>Refre&amp;sh</source>
        <translation>A&amp;tualizar</translation>
    </message>
    <message>
        <source>Asks the database again.</source>
        <translation>Pergunta de novo ao banco de dados.</translation>
    </message>
    <message>
        <source>Retr&amp;y selected</source>
        <translation>&amp;Tentar os selecionados</translation>
    </message>
    <message>
        <source>Tries the selected records again in a cycle that starts now.</source>
        <translation>Tenta os registros selecionados de novo em um ciclo que começa agora.</translation>
    </message>
    <message>
        <source>Retry &amp;all failed</source>
        <translation>Tentar todos os &amp;falhos</translation>
    </message>
    <message>
        <source>Tries all failed and parked records of this cycle again.</source>
        <translation>Tenta de novo todos os registros com falha e retidos deste ciclo.</translation>
    </message>
    <message>
        <source>Re&amp;lease selected</source>
        <translation>&amp;Liberar os selecionados</translation>
    </message>
    <message>
        <source>The next cycle tries the selected records again.</source>
        <translation>O próximo ciclo tenta os registros selecionados de novo.</translation>
    </message>
    <message>
        <source>Release all with the same rea&amp;son</source>
        <translation>Liberar os do mesmo &amp;motivo</translation>
    </message>
    <message>
        <source>The next cycle tries all records again that were parked for this reason.</source>
        <translation>O próximo ciclo tenta de novo todos os registros retidos por este motivo.</translation>
    </message>
    <message>
        <source>Release all par&amp;ked</source>
        <translation>Liberar todos os &amp;retidos</translation>
    </message>
    <message>
        <source>The next cycle tries all parked records again.</source>
        <translation>O próximo ciclo tenta de novo todos os registros retidos.</translation>
    </message>
    <message>
        <source>Export as CS&amp;V …</source>
        <translation>Exportar como CS&amp;V …</translation>
    </message>
    <message>
        <source>Saves what is shown as a table for a spreadsheet.</source>
        <translation>Salva o que é mostrado como tabela para uma planilha.</translation>
    </message>
    <message>
        <source>Export as &amp;JSON …</source>
        <translation>Exportar como &amp;JSON …</translation>
    </message>
    <message>
        <source>Saves what is shown for a program.</source>
        <translation>Salva o que é mostrado para um programa.</translation>
    </message>
    <message>
        <source>Copy as te&amp;xt</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>Copies what is shown as text for a ticket.</source>
        <translation>Copia o que é mostrado como texto para um chamado.</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>Explains what is shown, and everything else.</source>
        <translation>Explica o que é mostrado e todo o resto.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;talhos de teclado</translation>
    </message>
    <message>
        <source>Shows every shortcut.</source>
        <translation>Mostra todos os atalhos.</translation>
    </message>
    <message>
        <source>&amp;About Statusbridge</source>
        <translation>&amp;Sobre o Statusbridge</translation>
    </message>
    <message>
        <source>Version and license.</source>
        <translation>Versão e licença.</translation>
    </message>
    <message>
        <source>Set-up assista&amp;nt …</source>
        <translation>Assis&amp;tente de configuração …</translation>
    </message>
    <message>
        <source>Goes through all that is needed, step by step.</source>
        <translation>Passa por tudo o que é necessário, passo a passo.</translation>
    </message>
    <message>
        <source>&amp;Connect to Zoho …</source>
        <translation>&amp;Conectar ao Zoho …</translation>
    </message>
    <message>
        <source>Lets Zoho give a token, and asks for nothing else.</source>
        <translation>Pede um token ao Zoho, e nada mais.</translation>
    </message>
    <message>
        <source>Settings of the &amp;database</source>
        <translation>Configurações do banco de &amp;dados</translation>
    </message>
    <message>
        <source>Where the database is, and how to sign in there.</source>
        <translation>Onde está o banco de dados e como entrar nele.</translation>
    </message>
    <message>
        <source>Set up the data&amp;base</source>
        <translation>Preparar o &amp;banco de dados</translation>
    </message>
    <message>
        <source>Creates or upgrades the tables that Statusbridge needs.</source>
        <translation>Cria ou atualiza as tabelas de que o Statusbridge precisa.</translation>
    </message>
    <message>
        <source>Open the &amp;window</source>
        <translation>Abrir a &amp;janela</translation>
    </message>
    <message>
        <source>Brings the window to the front.</source>
        <translation>Traz a janela para a frente.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Ends the program; a running cycle is ended cleanly.</source>
        <translation>Encerra o programa; um ciclo em andamento é encerrado de forma limpa.</translation>
    </message>
    <message>
        <source>Select failed or parked records in a table first.</source>
        <translation>Selecione primeiro registros com falha ou retidos em uma tabela.</translation>
    </message>
    <message>
        <source>Open a cycle with failed records first.</source>
        <translation>Abra primeiro um ciclo com registros com falha.</translation>
    </message>
    <message>
        <source>Select parked records in a table first.</source>
        <translation>Selecione primeiro registros retidos em uma tabela.</translation>
    </message>
    <message>
        <source>Select a parked record with this reason first.</source>
        <translation>Selecione primeiro um registro retido por este motivo.</translation>
    </message>
    <message>
        <source>No record is parked on the page that is shown.</source>
        <translation>Nenhum registro está retido na página mostrada.</translation>
    </message>
    <message>
        <source>There is nothing to save on the page that is shown.</source>
        <translation>Não há nada para salvar na página mostrada.</translation>
    </message>
    <message>
        <source>There is nothing to copy on the page that is shown.</source>
        <translation>Não há nada para copiar na página mostrada.</translation>
    </message>
    <message>
        <source>This can&apos;t be done at the moment.</source>
        <translation>Isso não pode ser feito no momento.</translation>
    </message>
    <message>
        <source>&amp;Cycle</source>
        <translation>&amp;Ciclo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>&amp;Registros</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programa</translation>
    </message>
    <message>
        <source>Connect to a ser&amp;ver …</source>
        <translation>Conectar a um se&amp;rvidor …</translation>
    </message>
    <message>
        <source>Shows and operates the engine of another machine in this window.</source>
        <translation>Mostra e opera nesta janela o que funciona em outra máquina.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Recipient of the record</source>
        <translation>Destinatário do registro</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatário</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>ID da mensagem</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>ID de fila</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Motivo da falha</translation>
    </message>
    <message>
        <source>Number of why it failed</source>
        <translation>Número do motivo da falha</translation>
    </message>
    <message>
        <source>Queue id of the record</source>
        <translation>ID de fila do registro</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Make it now, while the collector has to wait?</source>
        <translation>Criar agora, enquanto o coletor tem de esperar?</translation>
    </message>
    <message>
        <source>Make it now</source>
        <translation>Criar agora</translation>
    </message>
</context>
<context>
    <name>ConnectText</name>
    <message>
        <source>%1 Zoho said: %2</source>
        <translation>%1 O Zoho disse: %2</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t know this code: it may be mistyped, used already, older than some minutes, or of another data center. Correct it, or have Zoho generate another one.</source>
        <translation>O Zoho não conhece este código: pode estar digitado errado, já usado, ter mais de alguns minutos ou ser de outro data center. Corrija-o ou gere outro no Zoho.</translation>
    </message>
    <message>
        <source>Zoho doesn&apos;t know the client ID, or the client secret is another one. Compare both with Zoho&apos;s API console, and the data center.</source>
        <translation>O Zoho não conhece o ID do cliente, ou o segredo do cliente é outro. Compare ambos, e o data center, com o console de API do Zoho.</translation>
    </message>
    <message>
        <source>Zoho gave less access than is needed, so nothing has changed. Have Zoho generate a code with all the scopes that stand above it.</source>
        <translation>O Zoho deu menos acesso que o necessário, por isso nada mudou. Gere no Zoho um código com todos os escopos indicados acima.</translation>
    </message>
    <message>
        <source>Zoho gave no access.</source>
        <translation>O Zoho não deu acesso.</translation>
    </message>
    <message>
        <source>Zoho&apos;s accounts server refused.</source>
        <translation>O servidor de contas do Zoho recusou.</translation>
    </message>
    <message>
        <source>Zoho gives no tokens for the moment, since too many were asked for. Try again in ten minutes; the client and its secret are kept.</source>
        <translation>O Zoho não dá tokens no momento, porque foram pedidos demais. Tente de novo em dez minutos; o cliente e seu segredo são mantidos.</translation>
    </message>
    <message>
        <source>Zoho could not be reached, or there was no sign-in in time. The code is kept: try again.</source>
        <translation>Não foi possível acessar o Zoho, ou ninguém fez login a tempo. O código é mantido: tente de novo.</translation>
    </message>
    <message>
        <source>The sign-in was given up.</source>
        <translation>O login foi abandonado.</translation>
    </message>
</context>
<context>
    <name>DayCycles</name>
    <message>
        <source>running</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>interrompido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln atualizado</numerusform>
            <numerusform>%Ln atualizados</numerusform>
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
        <translation>%1 a %2: %3, %4; o mais grave: %5</translation>
    </message>
    <message>
        <source>No cycle since %1</source>
        <translation>Nenhum ciclo desde: %1</translation>
    </message>
    <message>
        <source>No cycle in the last 24 hours</source>
        <translation>Nenhum ciclo nas últimas 24 horas</translation>
    </message>
    <message>
        <source>No cycle from %1 to %2</source>
        <translation>Nenhum ciclo de %1 a %2</translation>
    </message>
    <message>
        <source>No cycle before %1</source>
        <translation>Nenhum ciclo antes de: %1</translation>
    </message>
</context>
<context>
    <name>DayNumber</name>
    <message numerus="yes">
        <source>carried over today</source>
        <translation>
            <numerusform>transferido hoje</numerusform>
            <numerusform>transferidos hoje</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, situação de %2</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Share failed</source>
        <translation>% com falha</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parcela</translation>
    </message>
    <message>
        <source>Of the messages that failed</source>
        <translation>Das mensagens com falha</translation>
    </message>
    <message>
        <source>Kind of total</source>
        <translation>Tipo de total</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>De (UTC)</translation>
    </message>
    <message>
        <source>Until (UTC)</source>
        <translation>Até (UTC)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Why the messages failed</source>
        <translation>Por que as mensagens falharam</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregues</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lidas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendentes</translation>
    </message>
    <message>
        <source>Unknown words</source>
        <translation>Palavras desconhecidas</translation>
    </message>
    <message>
        <source>Until delivered, median (s)</source>
        <translation>Até a entrega, mediana (s)</translation>
    </message>
    <message>
        <source>95 % within (s)</source>
        <translation>95 % em até (s)</translation>
    </message>
    <message>
        <source>First status (UTC)</source>
        <translation>Primeiro status (UTC)</translation>
    </message>
    <message>
        <source>Last status (UTC)</source>
        <translation>Último status (UTC)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palavra</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>ID de fila</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>ID da mensagem</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Until delivered (s)</source>
        <translation>Até a entrega (s)</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a telephone</comment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Number of why the message failed</source>
        <translation>Número do motivo da falha da mensagem</translation>
    </message>
    <message>
        <source>Why the message failed</source>
        <translation>Motivo da falha da mensagem</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>entrega</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>mensagens</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendente</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregue</translation>
    </message>
    <message>
        <source>read</source>
        <comment>a message was</comment>
        <translation>lida</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a message</comment>
        <translation>com falha</translation>
    </message>
    <message>
        <source>unknown word</source>
        <translation>palavra desconhecida</translation>
    </message>
    <message>
        <source>Delivered and read messages</source>
        <translation>Mensagens entregues e lidas</translation>
    </message>
    <message>
        <source>Pending messages</source>
        <translation>Mensagens pendentes</translation>
    </message>
    <message>
        <source>Delivered messages</source>
        <translation>Mensagens entregues</translation>
    </message>
    <message>
        <source>Read messages</source>
        <comment>that were read</comment>
        <translation>Mensagens lidas</translation>
    </message>
    <message>
        <source>Failed messages</source>
        <translation>Mensagens com falha</translation>
    </message>
    <message>
        <source>Messages with unknown words</source>
        <translation>Mensagens com palavras desconhecidas</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>no message</source>
        <translation>nenhuma mensagem</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensagem</numerusform>
            <numerusform>%Ln mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>No reason was told</source>
        <translation>Nenhum motivo foi informado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Complete since %1; older statuses are still being counted.</source>
        <translation>Completo desde: %1; os status anteriores ainda estão sendo contados.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) without a time of their own are counted when they arrived.</source>
        <translation>
            <numerusform>%Ln mensagem sem hora própria é contada quando chegou.</numerusform>
            <numerusform>%Ln mensagens sem hora própria são contadas quando chegaram.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted: %1.</source>
        <translation>Contado: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln status(es) of any time have no queue id and are in no number.</source>
        <translation>
            <numerusform>%Ln status de qualquer momento não tem ID de fila e não está em nenhum número.</numerusform>
            <numerusform>%Ln status de qualquer momento não têm ID de fila e não estão em nenhum número.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln or more statuses of any time have no queue id and are in no number.</source>
        <translation>
            <numerusform>%Ln ou mais status de qualquer momento não têm ID de fila e não estão em nenhum número.</numerusform>
            <numerusform>%Ln ou mais status de qualquer momento não têm ID de fila e não estão em nenhum número.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DryRunDialog</name>
    <message>
        <source>A cycle would have nothing to do. Nothing was changed.</source>
        <translation>Um ciclo não teria nada a fazer. Nada foi alterado.</translation>
    </message>
    <message numerus="yes">
        <source>It would take %Ln call(s); %1 are left today.</source>
        <translation>
            <numerusform>Custaria %Ln chamada; restam %1 hoje.</numerusform>
            <numerusform>Custaria %Ln chamadas; restam %1 hoje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would take %Ln call(s); how many a day has is unknown.</source>
        <translation>
            <numerusform>Custaria %Ln chamada; não se sabe quantas há por dia.</numerusform>
            <numerusform>Custaria %Ln chamadas; não se sabe quantas há por dia.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what a cycle would do now. Nothing was changed.</source>
        <translation>Isto é o que um ciclo faria agora. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The calls for today are enough.</source>
        <translation>As chamadas de hoje bastam.</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up at about %1.</source>
        <translation>As chamadas de hoje se esgotam por volta de: %1.</translation>
    </message>
    <message>
        <source>Whether the calls for today are enough is not known yet.</source>
        <translation>Ainda não se sabe se as chamadas de hoje bastam.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>That does not exist.</source>
        <translation>Isso não existe.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Foi cancelado.</translation>
    </message>
    <message>
        <source>Zoho could not be reached; it may work if tried again.</source>
        <translation>Não foi possível acessar o Zoho; pode funcionar se tentar de novo.</translation>
    </message>
    <message>
        <source>Zoho asks for a pause: too many calls a minute or at once.</source>
        <translation>O Zoho pede uma pausa: chamadas demais por minuto ou de uma vez.</translation>
    </message>
    <message>
        <source>It is not known yet whether Zoho took the update; the record is read back before anything else.</source>
        <translation>Ainda não se sabe se o Zoho aceitou a atualização; o registro é relido antes de qualquer outra coisa.</translation>
    </message>
    <message>
        <source>Zoho refuses this record.</source>
        <translation>O Zoho recusa este registro.</translation>
    </message>
    <message>
        <source>Zoho has no such record any more.</source>
        <translation>O Zoho não tem mais esse registro.</translation>
    </message>
    <message>
        <source>A cycle is running already.</source>
        <translation>Já há um ciclo em andamento.</translation>
    </message>
    <message>
        <source>Another instance has taken over.</source>
        <translation>Outra instância assumiu.</translation>
    </message>
    <message>
        <source>Zoho refused the token: connect again.</source>
        <translation>O Zoho recusou o token: conecte novamente.</translation>
    </message>
    <message>
        <source>Zoho&apos;s calls of the day are used up.</source>
        <translation>As chamadas do dia ao Zoho se esgotaram.</translation>
    </message>
    <message>
        <source>Zoho refuses the account or the names in the settings; nothing passes until somebody changes that.</source>
        <translation>O Zoho recusa a conta ou os nomes das configurações; nada passa até que alguém altere isso.</translation>
    </message>
    <message>
        <source>Zoho does not understand a request of Statusbridge.</source>
        <translation>O Zoho não entende um pedido do Statusbridge.</translation>
    </message>
    <message>
        <source>The database cannot be reached or refused a statement.</source>
        <translation>O banco de dados não pode ser acessado ou recusou uma instrução.</translation>
    </message>
    <message>
        <source>A table or column in the database is missing.</source>
        <translation>Falta uma tabela ou coluna no banco de dados.</translation>
    </message>
    <message>
        <source>That can&apos;t be used.</source>
        <translation>Isso não pode ser usado.</translation>
    </message>
    <message>
        <source>A setting or secret is missing or wrong.</source>
        <translation>Uma configuração ou um segredo falta ou está incorreto.</translation>
    </message>
    <message>
        <source>Statusbridge has made a mistake.</source>
        <translation>O Statusbridge cometeu um erro.</translation>
    </message>
    <message>
        <source>The server does not let you do this.</source>
        <translation>O servidor não permite que você faça isto.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>O servidor não responde.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The file was not written.</source>
        <translation>O arquivo não foi gravado.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written; choose another folder, or make room on the disk.</source>
        <translation>O arquivo %1 não pode ser gravado; escolha outra pasta ou libere espaço no disco.</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>The provider&apos;s own words: %1</source>
        <translation>Mensagem do provedor: %1</translation>
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
        <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>há %Ln min</numerusform>
            <numerusform>há %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>há %Ln h</numerusform>
            <numerusform>há %Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>há %Ln dia</numerusform>
            <numerusform>há %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>updated</source>
        <translation>atualizado</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inalterado</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>com falha</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>retido</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>com êxito</translation>
    </message>
    <message>
        <source>to be continued</source>
        <translation>a continuar</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>em parte</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a cycle</comment>
        <translation>com falha</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>calls used up</source>
        <translation>chamadas esgotadas</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>não conectado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left for the next cycles, as today&apos;s calls are shared out.</source>
        <translation>
            <numerusform>%Ln fica para os próximos ciclos, pois as chamadas de hoje são divididas.</numerusform>
            <numerusform>%Ln ficam para os próximos ciclos, pois as chamadas de hoje são divididas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left for the next cycles, as one updates no more at once.</source>
        <translation>
            <numerusform>%Ln fica para os próximos ciclos, pois um ciclo não atualiza mais de uma vez.</numerusform>
            <numerusform>%Ln ficam para os próximos ciclos, pois um ciclo não atualiza mais de uma vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à mão</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>agenda</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>nova tentativa</translation>
    </message>
    <message>
        <source>a new row</source>
        <translation>uma linha nova</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Reading back what an earlier cycle left open</source>
        <translation>Relendo o que um ciclo anterior deixou em aberto</translation>
    </message>
    <message>
        <source>Fetching the pending records</source>
        <translation>Obtendo os registros pendentes</translation>
    </message>
    <message>
        <source>Matching them with the webhooks</source>
        <translation>Comparando-os com os webhooks</translation>
    </message>
    <message>
        <source>Updating records at Zoho</source>
        <translation>Atualizando registros no Zoho</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Connected; the token is valid for %1</source>
        <translation>Conectado; o token vale por mais %1</translation>
    </message>
    <message>
        <source>Connected; the token ends in %1 and is renewed by the next cycle</source>
        <translation>Conectado; o token termina em %1 e é renovado pelo próximo ciclo</translation>
    </message>
    <message>
        <source>Connected; the token is renewed by the next cycle</source>
        <translation>Conectado; o token é renovado pelo próximo ciclo</translation>
    </message>
    <message>
        <source>Zoho refused the token</source>
        <translation>O Zoho recusou o token</translation>
    </message>
    <message>
        <source>The connection lacks a scope</source>
        <translation>Falta uma permissão à conexão</translation>
    </message>
    <message>
        <source>The last renewal of the token failed</source>
        <translation>A última renovação do token falhou</translation>
    </message>
    <message>
        <source>Not connected to Zoho</source>
        <translation>Sem conexão com o Zoho</translation>
    </message>
    <message>
        <source>left</source>
        <comment>a record, for the next cycle</comment>
        <translation>restante</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>debug</source>
        <translation>depuração</translation>
    </message>
    <message>
        <source>info</source>
        <translation>informação</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erro</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Hora: %1</translation>
    </message>
    <message>
        <source>Level: %1</source>
        <translation>Nível: %1</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>Categoria: %1</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>Ciclo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s).</source>
        <translation>
            <numerusform>%Ln mensagem.</numerusform>
            <numerusform>%Ln mensagens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln message(s) pass the filter.</source>
        <translation>
            <numerusform>%1 de %Ln mensagem passa pelo filtro.</numerusform>
            <numerusform>%1 de %Ln mensagens passam pelo filtro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older message(s) came faster than they could be shown; only the log file has them, if one is set.</source>
        <translation>
            <numerusform>%Ln mensagem anterior chegou mais rápido do que podia ser mostrada; só está no arquivo de log, se houver um.</numerusform>
            <numerusform>%Ln mensagens anteriores chegaram mais rápido do que podiam ser mostradas; só estão no arquivo de log, se houver um.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused; %Ln message(s) wait.</source>
        <translation>
            <numerusform>Em pausa; %Ln mensagem espera.</numerusform>
            <numerusform>Em pausa; %Ln mensagens esperam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Em pausa.</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>open</source>
        <translation>aberto</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>unknown, never pushed</source>
        <translation>desconhecido, nunca enviado</translation>
    </message>
    <message>
        <source>Record %1 is parked since %2: %3</source>
        <translation>O registro %1 está retido desde %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Zoho refused record %1 in %Ln cycle(s) in a row, first at %2: %3</source>
        <translation>
            <numerusform>O Zoho recusou o registro %1 em %Ln ciclo (primeira vez: %2): %3</numerusform>
            <numerusform>O Zoho recusou o registro %1 em %Ln ciclos seguidos (primeira vez: %2): %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>Show the limits</source>
        <translation>Mostrar os limites</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir as configurações</translation>
    </message>
    <message>
        <source>Test the clock</source>
        <translation>Testar o relógio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) parked</source>
        <translation>
            <numerusform>%Ln registro retido</numerusform>
            <numerusform>%Ln registros retidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Zoho refused them too often.</source>
        <translation>O Zoho os recusou vezes demais.</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln other reason(s).</source>
        <translation>
            <numerusform>Por mais %Ln motivo.</numerusform>
            <numerusform>Por mais %Ln motivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queue id(s) wait for its meaning.</source>
        <translation>
            <numerusform>%Ln ID de fila espera pelo significado dela.</numerusform>
            <numerusform>%Ln IDs de fila esperam pelo significado dela.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it a meaning</source>
        <translation>Dar um significado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln queue id(s) given up</source>
        <translation>
            <numerusform>%Ln ID de fila abandonado</numerusform>
            <numerusform>%Ln IDs de fila abandonados</numerusform>
        </translation>
    </message>
    <message>
        <source>No record that could be updated appeared at Zoho. If there is one now, a look-up can ask.</source>
        <translation>Nenhum registro que pudesse ser atualizado apareceu no Zoho. Se houver um agora, uma consulta pode perguntar.</translation>
    </message>
    <message>
        <source>Look one up</source>
        <translation>Consultar um</translation>
    </message>
    <message numerus="yes">
        <source>%Ln status(es) without a queue id</source>
        <translation>
            <numerusform>%Ln status sem ID de fila</numerusform>
            <numerusform>%Ln status sem ID de fila</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln or more statuses without a queue id</source>
        <translation>
            <numerusform>%Ln ou mais status sem ID de fila</numerusform>
            <numerusform>%Ln ou mais status sem ID de fila</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing tells which records they belong to, so that no cycle carries them over.</source>
        <translation>Nada indica a quais registros pertencem, por isso nenhum ciclo os transfere.</translation>
    </message>
    <message>
        <source>Choose the queue id</source>
        <translation>Escolher o ID de fila</translation>
    </message>
    <message>
        <source>The HTTP API does not listen</source>
        <translation>A API HTTP não está escutando</translation>
    </message>
    <message numerus="yes">
        <source>need you</source>
        <translation>
            <numerusform>requer sua atenção</numerusform>
            <numerusform>requerem sua atenção</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the assistant</source>
        <translation>Abrir o assistente</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Nothing is left to do: it was carried over as delivered.</source>
        <translation>Nada resta a fazer: foi transferido como entregue.</translation>
    </message>
    <message>
        <source>Nothing is left to do: all its rows are marked. When that happened is no longer in the history.</source>
        <translation>Nada resta a fazer: todas as suas linhas estão marcadas. O histórico já não diz quando foi.</translation>
    </message>
    <message>
        <source>Nothing is left to do: “%1” was carried over to Zoho at %2.</source>
        <translation>Nada resta a fazer: “%1” foi transferido ao Zoho (%2).</translation>
    </message>
    <message>
        <source>Nothing is left to do: Zoho showed “%1” already at %2.</source>
        <translation>Nada resta a fazer: o Zoho já mostrava “%1” (%2).</translation>
    </message>
    <message>
        <source>Nothing is left to do: at %3 Zoho showed “%1”, which is stronger than “%2”.</source>
        <translation>Nada resta a fazer: o Zoho mostrava “%1” (%3), que é mais forte que “%2”.</translation>
    </message>
    <message>
        <source>Nothing is left to do: all its rows are marked.</source>
        <translation>Nada resta a fazer: todas as suas linhas estão marcadas.</translation>
    </message>
    <message>
        <source>It was carried over as delivered; the next cycle marks its later rows here, without a call.</source>
        <translation>Foi transferido como entregue; o próximo ciclo marca aqui as linhas posteriores, sem chamada.</translation>
    </message>
    <message>
        <source>Zoho has no record with this queue id yet; cycles look for one, ever more rarely, and write “%1” then.</source>
        <translation>O Zoho ainda não tem registro com este ID de fila; os ciclos o procuram, cada vez mais raramente, e então gravam “%1”.</translation>
    </message>
    <message>
        <source>Zoho shows “%1” already; the next cycle marks the rows here.</source>
        <translation>O Zoho já mostra “%1”; o próximo ciclo marca as linhas aqui.</translation>
    </message>
    <message numerus="yes">
        <source>The next cycle tries “%1” again, after Zoho refused it in %Ln cycle(s) in a row; after three it is parked.</source>
        <translation>
            <numerusform>O próximo ciclo tenta “%1” de novo, depois que o Zoho o recusou em %Ln ciclo; após três ele é retido.</numerusform>
            <numerusform>O próximo ciclo tenta “%1” de novo, depois que o Zoho o recusou em %Ln ciclos seguidos; após três ele é retido.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next cycle writes “%1”, unless Zoho shows something stronger by then.</source>
        <translation>O próximo ciclo grava “%1”, a menos que o Zoho mostre até lá algo mais forte.</translation>
    </message>
    <message>
        <source>The next cycle writes “%1”, if Zoho has a record with this queue id by then and shows nothing stronger.</source>
        <translation>O próximo ciclo grava “%1”, se até lá o Zoho tiver um registro com este ID de fila e não mostrar nada mais forte.</translation>
    </message>
    <message>
        <source>It is due now.</source>
        <translation>Deve começar agora.</translation>
    </message>
    <message>
        <source>It is due at %1.</source>
        <translation>Previsto para: %1.</translation>
    </message>
    <message>
        <source>When that is, is being asked.</source>
        <translation>Está sendo perguntado quando será.</translation>
    </message>
    <message>
        <source>When that is, the database does not tell at the moment.</source>
        <translation>O banco de dados não informa no momento quando será.</translation>
    </message>
    <message>
        <source>A cycle is running now; what came after it had read the rows is left for the one after it.</source>
        <translation>Há um ciclo em andamento; o que chegou depois que ele leu as linhas fica para o seguinte.</translation>
    </message>
    <message>
        <source>But Statusbridge is not connected to Zoho: connect it first.</source>
        <translation>Mas o Statusbridge não está conectado ao Zoho: conecte-o primeiro.</translation>
    </message>
    <message>
        <source>But Zoho refuses the token: it has to be connected again first.</source>
        <translation>Mas o Zoho recusa o token: é preciso conectar novamente primeiro.</translation>
    </message>
    <message>
        <source>But the last cycle failed, and no cycle gets further until somebody mends the cause: the overview names it.</source>
        <translation>Mas o último ciclo falhou, e nenhum avança até que alguém corrija a causa: a visão geral a indica.</translation>
    </message>
    <message>
        <source>But no cycle begins by itself: the scheduler is stopped.</source>
        <translation>Mas nenhum ciclo começa sozinho: o agendador está parado.</translation>
    </message>
    <message>
        <source>Zoho&apos;s calls of the day are used up until %1.</source>
        <translation>As chamadas do dia ao Zoho estão esgotadas até: %1.</translation>
    </message>
    <message>
        <source>The next cycle at %1 writes “%2”.</source>
        <translation>O próximo ciclo (%1) grava “%2”.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing by itself: Zoho refused it in %Ln cycle(s) in a row, so it is parked since %1. It is tried again when a new row arrives for it or somebody releases it.</source>
        <translation>
            <numerusform>Nada sozinho: o Zoho o recusou em %Ln ciclo, por isso está retido desde %1. É tentado de novo quando chega uma linha nova para ele ou alguém o libera.</numerusform>
            <numerusform>Nada sozinho: o Zoho o recusou em %Ln ciclos seguidos, por isso está retido desde %1. É tentado de novo quando chega uma linha nova para ele ou alguém o libera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoho&apos;s report does not list it since %1.</source>
        <translation>O relatório do Zoho não o lista desde: %1.</translation>
    </message>
    <message>
        <source>No record at Zoho yet, since %1.</source>
        <translation>Ainda sem registro no Zoho, desde: %1.</translation>
    </message>
    <message>
        <source>Its record at Zoho is outside the criteria since %1, and is left alone.</source>
        <translation>Seu registro no Zoho está fora dos critérios desde %1 e não é tocado.</translation>
    </message>
    <message>
        <source>That is so for too long: Zoho is asked no more, unless a new row arrives or somebody wants it.</source>
        <translation>Está assim há tempo demais: o Zoho não é mais consultado, a menos que chegue uma linha nova ou alguém queira.</translation>
    </message>
    <message>
        <source>The first cycle after %1 asks again, or the next one if a new row arrives.</source>
        <translation>O primeiro ciclo depois de %1 pergunta de novo, ou o próximo se chegar uma linha nova.</translation>
    </message>
    <message>
        <source>Nothing until a webhook arrives: no row of either table has this queue id, so there is no status to write.</source>
        <translation>Nada até que chegue um webhook: nenhuma linha das duas tabelas tem este ID de fila, por isso não há status a gravar.</translation>
    </message>
    <message>
        <source>Nothing: none of its status words is known, and unknown words are never pushed. The settings can give them a meaning.</source>
        <translation>Nada: nenhuma de suas palavras de status é conhecida, e as desconhecidas nunca são enviadas. As configurações podem dar-lhes um significado.</translation>
    </message>
    <message>
        <source>When that is, the server does not tell at the moment.</source>
        <translation>Quando será, o servidor não diz no momento.</translation>
    </message>
</context>
<context>
    <name>PageMarks</name>
    <message>
        <source>A cycle is running.</source>
        <translation>Há um ciclo em andamento.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are parked.</source>
        <translation>
            <numerusform>%Ln registro está retido.</numerusform>
            <numerusform>%Ln registros estão retidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something here is not saved yet.</source>
        <translation>Há algo aqui que ainda não foi salvo.</translation>
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
        <translation>ID de fila</translation>
    </message>
    <message>
        <source>Parked (UTC)</source>
        <translation>Retido (UTC)</translation>
    </message>
    <message>
        <source>Refusals in a row</source>
        <translation>Recusas seguidas</translation>
    </message>
    <message>
        <source>First refused (UTC)</source>
        <translation>Primeira recusa (UTC)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Zoho&apos;s code</source>
        <translation>Código do Zoho</translation>
    </message>
    <message>
        <source>Zoho&apos;s words</source>
        <translation>Mensagem do Zoho</translation>
    </message>
    <message>
        <source>Number of why the message failed</source>
        <translation>Número do motivo da falha da mensagem</translation>
    </message>
    <message>
        <source>Why the message failed</source>
        <translation>Motivo da falha da mensagem</translation>
    </message>
    <message>
        <source>parked-records</source>
        <translation>registros-retidos</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>about %1 s</source>
        <translation>cerca de %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>cerca de %1 min</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>cerca de %1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for Zoho&apos;s next minute, %Ln call(s) a minute</source>
        <translation>
            <numerusform>Esperando o próximo minuto do Zoho, %Ln chamada por minuto</numerusform>
            <numerusform>Esperando o próximo minuto do Zoho, %Ln chamadas por minuto</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused by Zoho until %1</source>
        <translation>O Zoho pediu uma pausa até: %1</translation>
    </message>
    <message numerus="yes">
        <source>Zoho has not answered for %Ln s</source>
        <translation>
            <numerusform>O Zoho não responde há %Ln s</numerusform>
            <numerusform>O Zoho não responde há %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for an access token for %Ln s</source>
        <translation>
            <numerusform>Esperando um token de acesso há %Ln s</numerusform>
            <numerusform>Esperando um token de acesso há %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>A call failed and is made again at %1</source>
        <translation>Uma chamada falhou e é repetida: %1</translation>
    </message>
    <message>
        <source>Waiting until %1: calls of the cycle before, which was cut off, may be under way</source>
        <translation>Esperando até %1: chamadas do ciclo anterior, que foi interrompido, podem estar a caminho</translation>
    </message>
    <message numerus="yes">
        <source>Reading back %Ln record(s) whose outcome is unknown</source>
        <translation>
            <numerusform>Relendo %Ln registro de resultado desconhecido</numerusform>
            <numerusform>Relendo %Ln registros de resultado desconhecido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the database for %Ln s</source>
        <translation>
            <numerusform>Esperando o banco de dados há %Ln s</numerusform>
            <numerusform>Esperando o banco de dados há %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No sign of life for %Ln s</source>
        <translation>
            <numerusform>Sem sinal de vida há %Ln s</numerusform>
            <numerusform>Sem sinal de vida há %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>restam %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) to make</source>
        <translation>
            <numerusform>%Ln chamada a fazer</numerusform>
            <numerusform>%Ln chamadas a fazer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only %Ln call(s) left today</source>
        <translation>
            <numerusform>só resta %Ln chamada hoje</numerusform>
            <numerusform>só restam %Ln chamadas hoje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stood still for %Ln s</source>
        <translation>
            <numerusform>parado por %Ln s</numerusform>
            <numerusform>parado por %Ln s</numerusform>
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
        <translation>&amp;Selecionar tudo</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Aumentar</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Diminuir</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Fechar sem salvar</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Recor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Selecionar tudo</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Recor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copiar endereço do lin&amp;k</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Selecionar tudo</translation>
    </message>
</context>
<context>
    <name>ReasonCodes</name>
    <message>
        <source>WhatsApp did not accept the sender&apos;s login</source>
        <translation>o WhatsApp não aceitou o acesso do remetente</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account look at the access token.</source>
        <translation>Peça ao administrador da conta do WhatsApp que verifique o token de acesso.</translation>
    </message>
    <message>
        <source>WhatsApp did not understand the request, or had a fault of its own</source>
        <translation>o WhatsApp não entendeu o pedido ou teve uma falha própria</translation>
    </message>
    <message>
        <source>Send it again later.</source>
        <translation>Envie novamente mais tarde.</translation>
    </message>
    <message>
        <source>WhatsApp was overloaded or down</source>
        <translation>o WhatsApp estava sobrecarregado ou fora do ar</translation>
    </message>
    <message>
        <source>the sender&apos;s app may not do this</source>
        <translation>o aplicativo do remetente não pode fazer isso</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account look at the app&apos;s permissions.</source>
        <translation>Peça ao administrador da conta do WhatsApp que verifique as permissões do aplicativo.</translation>
    </message>
    <message>
        <source>the sender&apos;s app has made too many calls</source>
        <translation>o aplicativo do remetente fez chamadas demais</translation>
    </message>
    <message>
        <source>Send more slowly; send this one again later.</source>
        <translation>Envie mais devagar; envie esta novamente mais tarde.</translation>
    </message>
    <message>
        <source>the sender&apos;s app lacks a permission</source>
        <translation>falta uma permissão ao aplicativo do remetente</translation>
    </message>
    <message>
        <source>the sender&apos;s number no longer exists at WhatsApp</source>
        <translation>o número do remetente não existe mais no WhatsApp</translation>
    </message>
    <message>
        <source>Send from another number.</source>
        <translation>Envie de outro número.</translation>
    </message>
    <message>
        <source>something in the message was not as WhatsApp wants it</source>
        <translation>algo na mensagem não estava como o WhatsApp quer</translation>
    </message>
    <message>
        <source>Have the maker of the sending program look at it.</source>
        <translation>Peça a quem fez o programa de envio que verifique.</translation>
    </message>
    <message>
        <source>the sender&apos;s access token has expired</source>
        <translation>o token de acesso do remetente expirou</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account make a new access token.</source>
        <translation>Peça ao administrador da conta do WhatsApp que crie um novo token de acesso.</translation>
    </message>
    <message>
        <source>WhatsApp has blocked the sender&apos;s account for a while, for breaking its rules</source>
        <translation>o WhatsApp bloqueou a conta do remetente por um tempo, por violar suas regras</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account read WhatsApp&apos;s notice.</source>
        <translation>Peça ao administrador da conta do WhatsApp que leia o aviso do WhatsApp.</translation>
    </message>
    <message>
        <source>too much sent from the sender&apos;s account</source>
        <translation>foi enviado demais pela conta do remetente</translation>
    </message>
    <message>
        <source>too much sent in all</source>
        <translation>foi enviado demais no total</translation>
    </message>
    <message>
        <source>not delivered: the person&apos;s number is in an experiment of Meta&apos;s</source>
        <translation>não entregue: o número da pessoa está em um experimento da Meta</translation>
    </message>
    <message>
        <source>Reach this person in another way; sending it again is of no use.</source>
        <translation>Fale com esta pessoa por outro meio; enviar de novo não adianta.</translation>
    </message>
    <message>
        <source>the sender may not write to people in this country</source>
        <translation>o remetente não pode escrever a pessoas deste país</translation>
    </message>
    <message>
        <source>Reach this person in another way.</source>
        <translation>Fale com esta pessoa por outro meio.</translation>
    </message>
    <message>
        <source>WhatsApp could not send it and does not know why</source>
        <translation>o WhatsApp não conseguiu enviar e não sabe por quê</translation>
    </message>
    <message>
        <source>Send it again later. If it fails again, ask the provider.</source>
        <translation>Envie novamente mais tarde. Se falhar de novo, pergunte ao provedor.</translation>
    </message>
    <message>
        <source>the sender has no access to this</source>
        <translation>o remetente não tem acesso a isso</translation>
    </message>
    <message>
        <source>something that the message needs is missing</source>
        <translation>falta algo de que a mensagem precisa</translation>
    </message>
    <message>
        <source>a value in the message is not allowed</source>
        <translation>um valor na mensagem não é permitido</translation>
    </message>
    <message>
        <source>Check the phone number and the values that were filled in.</source>
        <translation>Confira o número de telefone e os valores preenchidos.</translation>
    </message>
    <message>
        <source>a service of WhatsApp&apos;s was down</source>
        <translation>um serviço do WhatsApp estava fora do ar</translation>
    </message>
    <message>
        <source>the sender and the recipient are the same number</source>
        <translation>o remetente e o destinatário são o mesmo número</translation>
    </message>
    <message>
        <source>Send it to another number.</source>
        <translation>Envie para outro número.</translation>
    </message>
    <message>
        <source>can&apos;t be delivered: not on WhatsApp, or too old an app</source>
        <translation>não pode ser entregue: não está no WhatsApp ou o aplicativo é antigo demais</translation>
    </message>
    <message>
        <source>Check the number; ask the person to install or update WhatsApp.</source>
        <translation>Confira o número; peça à pessoa que instale ou atualize o WhatsApp.</translation>
    </message>
    <message>
        <source>a test number may write only to the numbers on its list</source>
        <translation>um número de teste só pode escrever aos números da sua lista</translation>
    </message>
    <message>
        <source>Add the number to the list, or send from a real number.</source>
        <translation>Adicione o número à lista ou envie de um número real.</translation>
    </message>
    <message>
        <source>WhatsApp has locked the sender&apos;s account</source>
        <translation>o WhatsApp bloqueou a conta do remetente</translation>
    </message>
    <message>
        <source>the access token is not one of this number&apos;s business</source>
        <translation>o token de acesso não é da empresa deste número</translation>
    </message>
    <message>
        <source>the sender&apos;s display name is not approved yet</source>
        <translation>o nome de exibição do remetente ainda não foi aprovado</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account ask for approval of the name.</source>
        <translation>Peça ao administrador da conta do WhatsApp que solicite a aprovação do nome.</translation>
    </message>
    <message>
        <source>WhatsApp could not charge the sender for it</source>
        <translation>o WhatsApp não conseguiu cobrar do remetente</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account look at its payment method, currency and time zone.</source>
        <translation>Peça ao administrador da conta do WhatsApp que verifique a forma de pagamento, a moeda e o fuso horário.</translation>
    </message>
    <message>
        <source>the sender has no payment method that WhatsApp takes</source>
        <translation>o remetente não tem forma de pagamento que o WhatsApp aceite</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account add one.</source>
        <translation>Peça ao administrador da conta do WhatsApp que adicione uma.</translation>
    </message>
    <message>
        <source>the sender&apos;s number is not registered rightly</source>
        <translation>o número do remetente não está registrado corretamente</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account register the number again.</source>
        <translation>Peça ao administrador da conta do WhatsApp que registre o número de novo.</translation>
    </message>
    <message>
        <source>more than 24 h since the customer&apos;s last message: only templates are allowed</source>
        <translation>mais de 24 h desde a última mensagem do cliente: só modelos são permitidos</translation>
    </message>
    <message>
        <source>Send an approved template instead.</source>
        <translation>Envie um modelo aprovado no lugar.</translation>
    </message>
    <message>
        <source>too much sent that was flagged as spam</source>
        <translation>foi enviado demais que foi marcado como spam</translation>
    </message>
    <message>
        <source>Send less, and only to people who have agreed; look at the number&apos;s quality in WhatsApp&apos;s manager.</source>
        <translation>Envie menos, e só a quem concordou; veja a qualidade do número no gerenciador do WhatsApp.</translation>
    </message>
    <message>
        <source>held back by WhatsApp, too many marketing messages to this person: don&apos;t resend soon</source>
        <translation>retida pelo WhatsApp, mensagens de marketing demais para esta pessoa: não reenvie logo</translation>
    </message>
    <message>
        <source>Wait a day or more before you write to this person again.</source>
        <translation>Espere um dia ou mais antes de escrever de novo a esta pessoa.</translation>
    </message>
    <message>
        <source>the person has opted out of marketing</source>
        <translation>a pessoa cancelou o recebimento de marketing</translation>
    </message>
    <message>
        <source>Send this person no more marketing.</source>
        <translation>Não envie mais marketing a esta pessoa.</translation>
    </message>
    <message>
        <source>message type not supported</source>
        <translation>tipo de mensagem não suportado</translation>
    </message>
    <message>
        <source>Send another kind of message.</source>
        <translation>Envie outro tipo de mensagem.</translation>
    </message>
    <message>
        <source>media could not be fetched</source>
        <translation>não foi possível baixar a mídia</translation>
    </message>
    <message>
        <source>Have the person send the file again.</source>
        <translation>Peça à pessoa que envie o arquivo de novo.</translation>
    </message>
    <message>
        <source>media could not be uploaded</source>
        <translation>não foi possível enviar a mídia</translation>
    </message>
    <message>
        <source>Check the kind and size of the file and whether its address can be reached.</source>
        <translation>Confira o tipo e o tamanho do arquivo e se o endereço dele é acessível.</translation>
    </message>
    <message>
        <source>the message was sent in a way that WhatsApp does not allow</source>
        <translation>a mensagem foi enviada de um modo que o WhatsApp não permite</translation>
    </message>
    <message>
        <source>too much sent to this one person</source>
        <translation>foi enviado demais a esta mesma pessoa</translation>
    </message>
    <message>
        <source>Wait a while before you write to this person again.</source>
        <translation>Espere um pouco antes de escrever de novo a esta pessoa.</translation>
    </message>
    <message>
        <source>the sender&apos;s account is in maintenance</source>
        <translation>a conta do remetente está em manutenção</translation>
    </message>
    <message>
        <source>an authentication template can&apos;t be sent to a user id, only to a phone number</source>
        <translation>um modelo de autenticação não pode ser enviado a um ID de usuário, só a um número de telefone</translation>
    </message>
    <message>
        <source>Ask the person for the phone number.</source>
        <translation>Peça à pessoa o número de telefone.</translation>
    </message>
    <message>
        <source>the template wants another number of values</source>
        <translation>o modelo precisa de outra quantidade de valores</translation>
    </message>
    <message>
        <source>Have the maker of the sending program compare the values with the template.</source>
        <translation>Peça a quem fez o programa de envio que compare os valores com o modelo.</translation>
    </message>
    <message>
        <source>there is no such template in this language, or it is not approved</source>
        <translation>não existe esse modelo neste idioma, ou ele não está aprovado</translation>
    </message>
    <message>
        <source>Check the template&apos;s name, language and approval in WhatsApp&apos;s manager.</source>
        <translation>Confira o nome, o idioma e a aprovação do modelo no gerenciador do WhatsApp.</translation>
    </message>
    <message>
        <source>the template is too long with these values</source>
        <translation>o modelo fica longo demais com estes valores</translation>
    </message>
    <message>
        <source>Use shorter values.</source>
        <translation>Use valores mais curtos.</translation>
    </message>
    <message>
        <source>the template breaks WhatsApp&apos;s rules</source>
        <translation>o modelo viola as regras do WhatsApp</translation>
    </message>
    <message>
        <source>Have the template changed and approved again.</source>
        <translation>Mande alterar o modelo e aprová-lo de novo.</translation>
    </message>
    <message>
        <source>a value does not fit its place in the template</source>
        <translation>um valor não cabe no seu lugar do modelo</translation>
    </message>
    <message>
        <source>template paused for poor quality</source>
        <translation>modelo pausado por baixa qualidade</translation>
    </message>
    <message>
        <source>Improve the template, or use another one until the pause is over.</source>
        <translation>Melhore o modelo ou use outro até o fim da pausa.</translation>
    </message>
    <message>
        <source>template switched off for good, for poor quality</source>
        <translation>modelo desativado para sempre, por baixa qualidade</translation>
    </message>
    <message>
        <source>Make another template.</source>
        <translation>Crie outro modelo.</translation>
    </message>
    <message>
        <source>the values for the template are not as WhatsApp wants them</source>
        <translation>os valores para o modelo não estão como o WhatsApp quer</translation>
    </message>
    <message>
        <source>the flow in the message is blocked</source>
        <translation>o fluxo da mensagem está bloqueado</translation>
    </message>
    <message>
        <source>Have the maker of the flow correct it.</source>
        <translation>Peça a quem fez o fluxo que o corrija.</translation>
    </message>
    <message>
        <source>the flow in the message is slowed down</source>
        <translation>o fluxo da mensagem está limitado</translation>
    </message>
    <message>
        <source>the sender&apos;s number was not taken off its former place wholly</source>
        <translation>o número do remetente não foi retirado por completo do lugar anterior</translation>
    </message>
    <message>
        <source>the server that registers numbers was down</source>
        <translation>o servidor que registra números estava fora do ar</translation>
    </message>
    <message>
        <source>wrong PIN of the sender&apos;s number</source>
        <translation>PIN incorreto do número do remetente</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account look at the number&apos;s PIN.</source>
        <translation>Peça ao administrador da conta do WhatsApp que verifique o PIN do número.</translation>
    </message>
    <message>
        <source>the sender&apos;s number must be verified again</source>
        <translation>o número do remetente precisa ser verificado de novo</translation>
    </message>
    <message>
        <source>too many wrong PINs for the sender&apos;s number</source>
        <translation>PINs incorretos demais para o número do remetente</translation>
    </message>
    <message>
        <source>PINs tried too fast for the sender&apos;s number</source>
        <translation>PINs tentados rápido demais para o número do remetente</translation>
    </message>
    <message>
        <source>the sender&apos;s number is not registered</source>
        <translation>o número do remetente não está registrado</translation>
    </message>
    <message>
        <source>the sender&apos;s number was removed a moment ago and can&apos;t be registered yet</source>
        <translation>o número do remetente foi removido há pouco e ainda não pode ser registrado</translation>
    </message>
    <message>
        <source>Wait five minutes before the number is registered.</source>
        <translation>Espere cinco minutos antes de registrar o número.</translation>
    </message>
    <message>
        <source>the sender&apos;s number was registered too often</source>
        <translation>o número do remetente foi registrado vezes demais</translation>
    </message>
    <message>
        <source>Wait three days before the number is registered again.</source>
        <translation>Espere três dias antes de registrar o número de novo.</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s terms for payments are not accepted</source>
        <translation>os termos de pagamento do WhatsApp não foram aceitos</translation>
    </message>
    <message>
        <source>Have the administrator of the WhatsApp account accept them.</source>
        <translation>Peça ao administrador da conta do WhatsApp que os aceite.</translation>
    </message>
    <message>
        <source>only marketing templates can be sent in this way</source>
        <translation>só modelos de marketing podem ser enviados deste modo</translation>
    </message>
    <message>
        <source>Send a marketing template, or send it in the usual way.</source>
        <translation>Envie um modelo de marketing, ou envie do modo usual.</translation>
    </message>
    <message>
        <source>the template is being prepared</source>
        <translation>o modelo está sendo preparado</translation>
    </message>
    <message>
        <source>Wait ten minutes and send it again.</source>
        <translation>Espere dez minutos e envie de novo.</translation>
    </message>
    <message>
        <source>this template can&apos;t be sent in this way</source>
        <translation>este modelo não pode ser enviado deste modo</translation>
    </message>
    <message>
        <source>Send it in the usual way.</source>
        <translation>Envie do modo usual.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept the message and does not say why</source>
        <translation>o WhatsApp não aceitou a mensagem e não diz por quê</translation>
    </message>
    <message>
        <source>the person has a new phone or has installed WhatsApp again</source>
        <translation>a pessoa tem um telefone novo ou reinstalou o WhatsApp</translation>
    </message>
    <message>
        <source>the number is not on WhatsApp</source>
        <translation>o número não está no WhatsApp</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Confira o número.</translation>
    </message>
    <message>
        <source>the balance of the account is used up</source>
        <translation>o saldo da conta se esgotou</translation>
    </message>
    <message>
        <source>Have the account at the provider topped up.</source>
        <translation>Mande recarregar a conta no provedor.</translation>
    </message>
    <message>
        <source>the person has not written for a day, and templates are switched off</source>
        <translation>a pessoa não escreve há um dia, e os modelos estão desativados</translation>
    </message>
    <message>
        <source>Have templates switched on at the provider.</source>
        <translation>Peça ao provedor que ative os modelos.</translation>
    </message>
    <message>
        <source>the person has not written for a day, and the message matches no template</source>
        <translation>a pessoa não escreve há um dia, e a mensagem não corresponde a nenhum modelo</translation>
    </message>
    <message>
        <source>the person has not written for a day and has not agreed to templates</source>
        <translation>a pessoa não escreve há um dia e não concordou com modelos</translation>
    </message>
    <message>
        <source>Have the person agree first.</source>
        <translation>Obtenha primeiro a concordância da pessoa.</translation>
    </message>
    <message>
        <source>the person has not written for a day and has not agreed to templates, and the message matches none</source>
        <translation>a pessoa não escreve há um dia e não concordou com modelos, e a mensagem não corresponde a nenhum</translation>
    </message>
    <message>
        <source>the person has not written for a day and has not agreed to be written to</source>
        <translation>a pessoa não escreve há um dia e não concordou em receber mensagens</translation>
    </message>
    <message>
        <source>the address of the file is wrong</source>
        <translation>o endereço do arquivo está errado</translation>
    </message>
    <message>
        <source>Check whether the file&apos;s address can be reached.</source>
        <translation>Confira se o endereço do arquivo é acessível.</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>o arquivo é grande demais</translation>
    </message>
    <message>
        <source>Send a smaller file.</source>
        <translation>Envie um arquivo menor.</translation>
    </message>
    <message>
        <source>the person does not want to be written to any more</source>
        <translation>a pessoa não quer mais receber mensagens</translation>
    </message>
    <message>
        <source>Send this person nothing more.</source>
        <translation>Não envie mais nada a esta pessoa.</translation>
    </message>
    <message>
        <source>the sender&apos;s account at WhatsApp was not accepted</source>
        <translation>a conta do remetente no WhatsApp não foi aceita</translation>
    </message>
    <message>
        <source>Have the administrator of the sending account look at it.</source>
        <translation>Peça ao administrador da conta de envio que verifique.</translation>
    </message>
    <message>
        <source>the recipient could not be found</source>
        <translation>o destinatário não foi encontrado</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>What became of the record is not known at the moment: the database is asked.</source>
        <translation>No momento não se sabe o que foi feito do registro: o banco de dados está sendo consultado.</translation>
    </message>
    <message>
        <source>Tries the record again in a cycle that starts now.</source>
        <translation>Tenta o registro de novo em um ciclo que começa agora.</translation>
    </message>
    <message>
        <source>There is nothing to retry: no refusal of this record counts against it now.</source>
        <translation>Não há nada a tentar de novo: nenhuma recusa deste registro conta contra ele agora.</translation>
    </message>
    <message>
        <source>Lets the next cycle try the record again, whenever it runs.</source>
        <translation>Deixa o próximo ciclo tentar o registro de novo, quando quer que seja executado.</translation>
    </message>
    <message>
        <source>It is not parked: the next cycle tries it again by itself.</source>
        <translation>Não está retido: o próximo ciclo o tenta de novo sozinho.</translation>
    </message>
    <message>
        <source>It is not parked.</source>
        <translation>Não está retido.</translation>
    </message>
    <message>
        <source>Zoho is asked by queue id, and this record has none.</source>
        <translation>O Zoho é consultado por ID de fila, e este registro não tem nenhum.</translation>
    </message>
    <message>
        <source>Zoho is being asked.</source>
        <translation>O Zoho está sendo consultado.</translation>
    </message>
    <message>
        <source>Fetches the record as it is now; costs one call of the day&apos;s.</source>
        <translation>Obtém o registro como está agora; custa uma chamada do dia.</translation>
    </message>
    <message>
        <source>Copies all that is known of it as text for a support ticket; phone numbers and message ids are in it.</source>
        <translation>Copia tudo o que se sabe dele como texto para um chamado; contém números de telefone e IDs de mensagem.</translation>
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
        <translation>%1, como um ciclo o gravaria</translation>
    </message>
    <message>
        <source>%1; a cycle would write “%2”</source>
        <translation>%1; um ciclo gravaria “%2”</translation>
    </message>
    <message>
        <source>Zoho&apos;s code</source>
        <translation>Código do Zoho</translation>
    </message>
    <message>
        <source>Zoho&apos;s message</source>
        <translation>Mensagem do Zoho</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Why the message failed</source>
        <translation>Motivo da falha da mensagem</translation>
    </message>
    <message>
        <source>The provider&apos;s own words</source>
        <translation>Mensagem do provedor</translation>
    </message>
    <message>
        <source>What helps the message</source>
        <translation>O que ajuda a mensagem</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatário</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>ID da mensagem</translation>
    </message>
    <message>
        <source>Parked since</source>
        <translation>Retido desde</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Nothing, if the record was deleted at Zoho. If it is there, look whether the report&apos;s own filter leaves it out.</source>
        <translation>Nada, se o registro foi excluído no Zoho. Se ele existe, veja se o filtro do próprio relatório o deixa de fora.</translation>
    </message>
    <message>
        <source>Close the record at Zoho; the next cycle tries it again.</source>
        <translation>Feche o registro no Zoho; o próximo ciclo o tenta de novo.</translation>
    </message>
    <message>
        <source>Look at the record and its form at Zoho, mend what doesn&apos;t fit, and retry it.</source>
        <translation>Veja o registro e seu formulário no Zoho, corrija o que não cabe e tente de novo.</translation>
    </message>
    <message>
        <source>Zoho&apos;s message says what it did not take: mend that in the record or its form at Zoho, and retry it.</source>
        <translation>A mensagem do Zoho diz o que não foi aceito: corrija isso no registro ou em seu formulário no Zoho e tente de novo.</translation>
    </message>
    <message>
        <source>It could not be done</source>
        <translation>Não foi possível fazer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>O que acontece agora</translation>
    </message>
    <message>
        <source>At Zoho</source>
        <translation>No Zoho</translation>
    </message>
    <message>
        <source>Asking Zoho …</source>
        <translation>Consultando o Zoho …</translation>
    </message>
    <message>
        <source>At Zoho, %1</source>
        <translation>No Zoho, %1</translation>
    </message>
    <message>
        <source>Zoho has no record with this queue id in the report.</source>
        <translation>O Zoho não tem no relatório nenhum registro com este ID de fila.</translation>
    </message>
    <message>
        <source>What cycles did about this queue id</source>
        <translation>O que os ciclos fizeram com este ID de fila</translation>
    </message>
    <message>
        <source>It is not known at the moment.</source>
        <translation>Não se sabe no momento.</translation>
    </message>
    <message>
        <source>Asking the database …</source>
        <translation>Consultando o banco de dados …</translation>
    </message>
    <message>
        <source>No cycle has done anything about it so far.</source>
        <translation>Até agora nenhum ciclo fez algo com ele.</translation>
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
        <translation>leitor</translation>
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
        <translation>Vê como tudo está, com os números das pessoas ocultos em parte.</translation>
    </message>
    <message>
        <source>The same, and begins and ends cycles, starts and stops the scheduler, releases records.</source>
        <translation>O mesmo, e também inicia e encerra ciclos, inicia e para o agendador e libera registros.</translation>
    </message>
    <message>
        <source>The same, and may do and see everything.</source>
        <translation>O mesmo, e também pode fazer e ver tudo.</translation>
    </message>
    <message>
        <source>The server has not told yet what you may do there.</source>
        <translation>O servidor ainda não disse o que você pode fazer lá.</translation>
    </message>
    <message>
        <source>Your role there is %1; only an administrator may do this.</source>
        <translation>Seu papel lá é %1; só um administrador pode fazer isto.</translation>
    </message>
    <message>
        <source>Your role there is viewer, which may only look; an operator may do this.</source>
        <translation>Seu papel lá é observador, que só pode olhar; um operador pode fazer isto.</translation>
    </message>
    <message>
        <source>This can be done on %1 itself only, in its own window or with its command line.</source>
        <translation>Isto só pode ser feito em %1, na própria janela ou na linha de comando de lá.</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>Records of the cycle</source>
        <translation>Registros do ciclo</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Ciclo</translation>
    </message>
    <message>
        <source>Begun (UTC)</source>
        <translation>Início (UTC)</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation>Fim (UTC)</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Obtidos</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Correspondentes</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Atualizados</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inalterados</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Superados</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Adiados</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Retidos</translation>
    </message>
    <message>
        <source>No record yet</source>
        <translation>Ainda sem registro</translation>
    </message>
    <message>
        <source>Outside the criteria</source>
        <translation>Fora dos critérios</translation>
    </message>
    <message>
        <source>Unknown words</source>
        <translation>Palavras desconhecidas</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chamadas</translation>
    </message>
    <message>
        <source>Duration (s)</source>
        <translation>Duração (s)</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Executado por</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
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
        <translation>ID de fila</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>ID da mensagem</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Status before</source>
        <translation>Status antes</translation>
    </message>
    <message>
        <source>Status after</source>
        <translation>Status depois</translation>
    </message>
    <message>
        <source>Zoho&apos;s code</source>
        <translation>Código do Zoho</translation>
    </message>
    <message>
        <source>Zoho&apos;s words</source>
        <translation>Mensagem do Zoho</translation>
    </message>
    <message>
        <source>Number of why the message failed</source>
        <translation>Número do motivo da falha da mensagem</translation>
    </message>
    <message>
        <source>Why the message failed</source>
        <translation>Motivo da falha da mensagem</translation>
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
            <numerusform>O Zoho recusou %Ln registro; todos os outros estão concluídos.</numerusform>
            <numerusform>O Zoho recusou %Ln registros; todos os outros estão concluídos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were left for the next cycle; all others are done.</source>
        <translation>
            <numerusform>%Ln registro ficou para o próximo ciclo; todos os outros estão concluídos.</numerusform>
            <numerusform>%Ln registros ficaram para o próximo ciclo; todos os outros estão concluídos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All went well; %Ln parked record(s) were left alone, as they are until somebody releases them.</source>
        <translation>
            <numerusform>Tudo correu bem; %Ln registro retido não foi tocado, até que alguém o libere.</numerusform>
            <numerusform>Tudo correu bem; %Ln registros retidos não foram tocados, até que alguém os libere.</numerusform>
        </translation>
    </message>
    <message>
        <source>All went well; there was nothing to update.</source>
        <translation>Tudo correu bem; não havia nada a atualizar.</translation>
    </message>
    <message numerus="yes">
        <source>All went well: %Ln record(s) updated at Zoho.</source>
        <translation>
            <numerusform>Tudo correu bem: %Ln registro atualizado no Zoho.</numerusform>
            <numerusform>Tudo correu bem: %Ln registros atualizados no Zoho.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cycle is running.</source>
        <translation>Este ciclo está em andamento.</translation>
    </message>
    <message>
        <source>This cycle was cut off; the next one settles what it had left open.</source>
        <translation>Este ciclo foi interrompido; o próximo resolve o que ele deixou em aberto.</translation>
    </message>
    <message>
        <source>The cycle could not do its work; nothing is lost.</source>
        <translation>O ciclo não pôde fazer seu trabalho; nada se perde.</translation>
    </message>
    <message>
        <source>Somebody cancelled the cycle; the next one carries on.</source>
        <translation>Alguém cancelou o ciclo; o próximo continua.</translation>
    </message>
    <message>
        <source>Zoho&apos;s calls of the day were used up; the rest follows later.</source>
        <translation>As chamadas do dia ao Zoho se esgotaram; o resto vem depois.</translation>
    </message>
    <message>
        <source>Zoho refused the token; it works again once you reconnect.</source>
        <translation>O Zoho recusou o token; volta a funcionar quando você o reconectar.</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <translation>Atualizados: %1</translation>
    </message>
    <message>
        <source>Unchanged: %1</source>
        <translation>Inalterados: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Com falha: %1</translation>
    </message>
    <message>
        <source>Parked: %1</source>
        <translation>Retidos: %1</translation>
    </message>
    <message>
        <source>Superseded: %1</source>
        <translation>Superados: %1</translation>
    </message>
    <message>
        <source>Left for the next cycle: %1</source>
        <translation>Adiados para o próximo ciclo: %1</translation>
    </message>
    <message>
        <source>No record yet: %1</source>
        <translation>Ainda sem registro: %1</translation>
    </message>
    <message>
        <source>Outside the criteria: %1</source>
        <translation>Fora dos critérios: %1</translation>
    </message>
    <message>
        <source>Unknown words: %1</source>
        <translation>Palavras desconhecidas: %1</translation>
    </message>
    <message>
        <source>Calls: %1</source>
        <translation>Chamadas: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln succeeded</source>
        <comment>of what failed, since then</comment>
        <translation>
            <numerusform>%Ln bem-sucedido</numerusform>
            <numerusform>%Ln bem-sucedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parked</source>
        <comment>of what failed, since then</comment>
        <translation>
            <numerusform>%Ln retido</numerusform>
            <numerusform>%Ln retidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for the next cycle</source>
        <comment>of what failed, since then</comment>
        <translation>
            <numerusform>%Ln à espera do próximo ciclo</numerusform>
            <numerusform>%Ln à espera do próximo ciclo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln released or no longer listed</source>
        <comment>of what failed, since then</comment>
        <translation>
            <numerusform>%Ln liberado ou não mais listado</numerusform>
            <numerusform>%Ln liberados ou não mais listados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed; since then: %1.</source>
        <translation>
            <numerusform>%Ln com falha; desde então: %1.</numerusform>
            <numerusform>%Ln com falha; desde então: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Cycle %1, begun %2 (%3), run by %4</source>
        <translation>Ciclo %1, iniciado %2 (%3), executado por %4</translation>
    </message>
    <message>
        <source>Cycle %1, begun %2 (%3), took %4, run by %5</source>
        <translation>Ciclo %1, iniciado %2 (%3), levou %4, executado por %5</translation>
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
        <translation>%1: %2; atualizados %3, inalterados %4, adiados %5, retidos %6, com falha %7; %8 em média</translation>
    </message>
    <message>
        <source>%1: no cycle has ended</source>
        <translation>%1: nenhum ciclo terminou</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Pedido por</translation>
    </message>
    <message>
        <source>schedule on %1</source>
        <comment>a machine</comment>
        <translation>agenda em %1</translation>
    </message>
    <message>
        <source>new rows on %1</source>
        <comment>a machine</comment>
        <translation>linhas novas em %1</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>a column of %1</source>
        <translation>uma coluna de %1</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>um momento</translation>
    </message>
    <message>
        <source>the trigger that tells of new rows</source>
        <translation>o gatilho que avisa de linhas novas</translation>
    </message>
    <message>
        <source>about %1 minutes</source>
        <translation>cerca de %1 minutos</translation>
    </message>
    <message>
        <source>about %1 seconds</source>
        <translation>cerca de %1 segundos</translation>
    </message>
    <message>
        <source>The access was not granted at Zoho, so nothing has changed here.</source>
        <translation>O acesso não foi concedido no Zoho, por isso nada mudou aqui.</translation>
    </message>
    <message>
        <source>Zoho&apos;s accounts server gave no answer that can be read; try again later.</source>
        <translation>O servidor de contas do Zoho não deu uma resposta legível; tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>The certificate of Zoho&apos;s accounts server is not trusted, so nothing was sent; check the clock of this machine, its certificates and its proxy.</source>
        <translation>O certificado do servidor de contas do Zoho não é confiável, por isso nada foi enviado; confira o relógio desta máquina, seus certificados e seu proxy.</translation>
    </message>
    <message>
        <source>Zoho&apos;s sign-in server %1 can be reached.</source>
        <translation>O servidor de login %1 do Zoho pode ser acessado.</translation>
    </message>
    <message>
        <source>Zoho&apos;s accounts server gave no answer in time; try again later.</source>
        <translation>O servidor de contas do Zoho não respondeu a tempo; tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>Added %1 to the table &quot;%2&quot;.</source>
        <translation>Adicionado à tabela &quot;%2&quot;: %1.</translation>
    </message>
    <message>
        <source>Adding %1 to the table &quot;%2&quot;: that takes %3, and others can&apos;t write meanwhile.</source>
        <translation>Adicionando %1 à tabela &quot;%2&quot;: isso leva %3, e outros não podem gravar nesse tempo.</translation>
    </message>
    <message>
        <source>Adding %1 to the table &quot;%2&quot;: that takes %3, and others read and write meanwhile.</source>
        <translation>Adicionando %1 à tabela &quot;%2&quot;: isso leva %3, e outros podem ler e gravar nesse tempo.</translation>
    </message>
    <message>
        <source>Adding the column &quot;%1&quot; to the table &quot;%2&quot;.</source>
        <translation>Adicionando a coluna &quot;%1&quot; à tabela &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The day&apos;s calls to Zoho will be used up at about %1.</source>
        <translation>As chamadas do dia ao Zoho se esgotarão por volta de: %1.</translation>
    </message>
    <message>
        <source>The certificate %1 ends at %2: from then on callers refuse it.</source>
        <translation>O certificado %1 termina: %2; a partir daí quem chama o recusa.</translation>
    </message>
    <message>
        <source>The clock of %1 differs from the database&apos;s by %2 minutes, so set it.</source>
        <translation>O relógio de %1 difere do relógio do banco de dados em %2 minutos; acerte-o.</translation>
    </message>
    <message>
        <source>%1 cycles have failed in a row, the last one because: %2</source>
        <translation>%1 ciclos falharam seguidos, o último porque: %2</translation>
    </message>
    <message>
        <source>Statusbridge on %1 can&apos;t use its database: %2</source>
        <translation>O Statusbridge em %1 não pode usar seu banco de dados: %2</translation>
    </message>
    <message>
        <source>Of %1 messages that began from %2 to %3 only %4 percent were delivered.</source>
        <translation>De %1 mensagens que começaram de %2 a %3, só %4 por cento foram entregues.</translation>
    </message>
    <message>
        <source>The language &quot;%1&quot; of alerts is not in this program, so they are in English.</source>
        <translation>O idioma &quot;%1&quot; dos alertas não está neste programa, por isso eles vão em inglês.</translation>
    </message>
    <message>
        <source>The mail server %1 refuses the user or the password.</source>
        <translation>O servidor de e-mail %1 recusa o usuário ou a senha.</translation>
    </message>
    <message>
        <source>%1 did not take the alert.</source>
        <translation>%1 não aceitou o alerta.</translation>
    </message>
    <message>
        <source>No cycle has begun since %1, when one was due.</source>
        <translation>Nenhum ciclo começou desde %1, quando um era devido.</translation>
    </message>
    <message>
        <source>%1 records are parked, since Zoho refused them again and again.</source>
        <translation>%1 registros estão retidos, pois o Zoho os recusou repetidas vezes.</translation>
    </message>
    <message>
        <source>This has passed: %1</source>
        <translation>Isto já passou: %1</translation>
    </message>
    <message>
        <source>The day&apos;s calls to Zoho are used up until %1.</source>
        <translation>As chamadas do dia ao Zoho estão esgotadas até: %1.</translation>
    </message>
    <message>
        <source>Since the last message of this kind it came or went %1 times.</source>
        <translation>Desde a última mensagem deste tipo, apareceu ou desapareceu %1 vezes.</translation>
    </message>
    <message>
        <source>an e-mail address, or empty</source>
        <translation>um endereço de e-mail, ou vazio</translation>
    </message>
    <message>
        <source>a list of e-mail addresses without duplicates</source>
        <translation>uma lista de endereços de e-mail sem repetições</translation>
    </message>
    <message>
        <source>empty, or https:// with a host and without a password in it (http:// on this machine only)</source>
        <translation>vazio, ou https:// com um host e sem senha (http:// só nesta máquina)</translation>
    </message>
    <message>
        <source>%1 queue ids have waited since %2 to be carried over.</source>
        <translation>%1 IDs de fila esperam desde %2 para serem transferidos.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached.</source>
        <translation>%1 não pode ser acessado.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted, so nothing was sent.</source>
        <translation>O certificado de %1 não é confiável, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Desde: %1.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no encryption, so nothing was sent.</source>
        <translation>O servidor de e-mail %1 não oferece criptografia, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>The template %1 of the webhook can&apos;t be used: %2</source>
        <translation>O modelo %1 do webhook não pode ser usado: %2</translation>
    </message>
    <message>
        <source>This is a test. If you read this, alerts arrive.</source>
        <translation>Isto é um teste. Se você lê isto, os alertas chegam.</translation>
    </message>
    <message>
        <source>The day&apos;s calls won&apos;t do</source>
        <translation>As chamadas do dia não bastarão</translation>
    </message>
    <message>
        <source>A certificate ends soon</source>
        <translation>Um certificado termina em breve</translation>
    </message>
    <message>
        <source>A clock is wrong</source>
        <translation>Um relógio está errado</translation>
    </message>
    <message>
        <source>Cycles fail</source>
        <translation>Os ciclos falham</translation>
    </message>
    <message>
        <source>The database is in trouble</source>
        <translation>O banco de dados está com problemas</translation>
    </message>
    <message>
        <source>Few messages are delivered</source>
        <translation>Poucas mensagens são entregues</translation>
    </message>
    <message>
        <source>Cycles are overdue</source>
        <translation>Os ciclos estão atrasados</translation>
    </message>
    <message>
        <source>Many records are parked</source>
        <translation>Há muitos registros retidos</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>Já passou: %1</translation>
    </message>
    <message>
        <source>The day&apos;s calls are used up</source>
        <translation>As chamadas do dia se esgotaram</translation>
    </message>
    <message>
        <source>Rows wait too long</source>
        <translation>Linhas esperam tempo demais</translation>
    </message>
    <message>
        <source>Test of the alerts</source>
        <translation>Teste dos alertas</translation>
    </message>
    <message>
        <source>Zoho must be connected again</source>
        <translation>É preciso reconectar o Zoho</translation>
    </message>
    <message>
        <source>Webhooks are refused</source>
        <translation>Webhooks são recusados</translation>
    </message>
    <message>
        <source>No webhooks arrive</source>
        <translation>Não chegam webhooks</translation>
    </message>
    <message>
        <source>Told by Statusbridge on %1 at %2.</source>
        <translation>Informado pelo Statusbridge em %1 (%2).</translation>
    </message>
    <message>
        <source>Zoho does not accept the stored authorization any more, so nothing is carried over until Zoho is connected again.</source>
        <translation>O Zoho não aceita mais a autorização guardada, por isso nada é transferido até que o Zoho seja reconectado.</translation>
    </message>
    <message>
        <source>Without it webhooks of alerts are not signed.</source>
        <translation>Sem ela, os webhooks dos alertas não são assinados.</translation>
    </message>
    <message>
        <source>%1 webhooks were refused on %2 within an hour, since their signature or secret is missing or wrong.</source>
        <translation>%1 webhooks foram recusados em %2 em uma hora, pois sua assinatura ou segredo falta ou está incorreto.</translation>
    </message>
    <message>
        <source>No webhook has arrived since %1.</source>
        <translation>Nenhum webhook chegou desde: %1.</translation>
    </message>
    <message>
        <source>Without it the mail server can&apos;t be logged in to.</source>
        <translation>Sem ela não é possível fazer login no servidor de e-mail.</translation>
    </message>
    <message>
        <source>Alerts go out by %1.</source>
        <translation>Os alertas saem por %1.</translation>
    </message>
    <message>
        <source>an index of the open rows</source>
        <translation>um índice das linhas abertas</translation>
    </message>
    <message>
        <source>an index on %1</source>
        <translation>um índice em %1</translation>
    </message>
    <message>
        <source>An answer was too large to be Zoho&apos;s and was not read to its end.</source>
        <translation>Uma resposta era grande demais para ser do Zoho e não foi lida até o fim.</translation>
    </message>
    <message>
        <source>Zoho&apos;s answer was empty or cut.</source>
        <translation>A resposta do Zoho estava vazia ou cortada.</translation>
    </message>
    <message>
        <source>API access is switched off for the permission set of the connected Zoho user; switch it on in Zoho Creator.</source>
        <translation>O acesso à API está desativado no conjunto de permissões do usuário do Zoho conectado; ative-o no Zoho Creator.</translation>
    </message>
    <message>
        <source>The HTTP API is switched off.</source>
        <translation>A API HTTP está desativada.</translation>
    </message>
    <message>
        <source>The Zoho application is disabled; enable it in Zoho Creator.</source>
        <translation>O aplicativo do Zoho está desabilitado; habilite-o no Zoho Creator.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>Já existe um arquivo %1.</translation>
    </message>
    <message>
        <source>It is not as it was written: its checksum or its rows don&apos;t fit.</source>
        <translation>Não está como foi gravado: sua soma de verificação ou suas linhas não conferem.</translation>
    </message>
    <message>
        <source>It is cut off: it has no end.</source>
        <translation>Está cortado: não tem fim.</translation>
    </message>
    <message>
        <source>The backup is of an older version, and there can be no folder to upgrade it in: %1.</source>
        <translation>O backup é de uma versão anterior, e não pode haver uma pasta para atualizá-lo: %1.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written: %2.</source>
        <translation>O backup %1 não pode ser gravado: %2.</translation>
    </message>
    <message>
        <source>It was made by a newer version of Statusbridge: install that version.</source>
        <translation>Foi feito por uma versão mais nova do Statusbridge: instale essa versão.</translation>
    </message>
    <message>
        <source>Its tables are version %1, this program knows %2: install the version of Statusbridge that made it.</source>
        <translation>Suas tabelas são da versão %1 e este programa conhece a %2: instale a versão do Statusbridge que o fez.</translation>
    </message>
    <message>
        <source>The backup %1 is of no use, and nothing was changed.</source>
        <translation>O backup %1 não serve, e nada foi alterado.</translation>
    </message>
    <message>
        <source>It is no backup of Statusbridge&apos;s.</source>
        <translation>Não é um backup do Statusbridge.</translation>
    </message>
    <message>
        <source>The backup is of %1, and this is set up for %2, to which another place&apos;s memories are of no use.</source>
        <translation>O backup é de %1 e isto está configurado para %2, a quem as memórias de outro lugar não servem.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Não pode ser lido: %1.</translation>
    </message>
    <message>
        <source>Its table %1 is none of this version&apos;s, or has other columns.</source>
        <translation>Sua tabela %1 não é desta versão ou tem outras colunas.</translation>
    </message>
    <message>
        <source>The Custom API did not say what became of the records.</source>
        <translation>A Custom API não disse o que foi feito dos registros.</translation>
    </message>
    <message>
        <source>Zoho refused a call of the Custom API as too long.</source>
        <translation>O Zoho recusou uma chamada da Custom API por ser longa demais.</translation>
    </message>
    <message>
        <source>All bodies of &quot;%1&quot; are read, %2 of them; %3 statuses belonged to queue ids that were done before, and are not kept.</source>
        <translation>Todos os corpos de &quot;%1&quot; foram lidos, %2 ao todo; %3 status pertenciam a IDs de fila já concluídos e não são guardados.</translation>
    </message>
    <message>
        <source>The bodies of &quot;%1&quot; are read for the first time, %2 of about %3 so far; each cycle goes on.</source>
        <translation>Os corpos de &quot;%1&quot; são lidos pela primeira vez, %2 de cerca de %3 até agora; cada ciclo continua.</translation>
    </message>
    <message>
        <source>Bodies of &quot;%1&quot;</source>
        <translation>Corpos de &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 hold what became no status, or one that can&apos;t be matched, by kind: %2. See what writes them, or correct the shape or the paths.</source>
        <translation>%1 contêm algo que não deu status, ou um que não pode ser associado, por tipo: %2. Veja o que os grava, ou corrija a forma ou os caminhos.</translation>
    </message>
    <message>
        <source>%1 hold no status of a message, as is usual: %2.</source>
        <translation>%1 não contêm status de mensagem, como é usual: %2.</translation>
    </message>
    <message>
        <source>%1 hold a time that can&apos;t be read, such as &quot;%2&quot;, so that they come last among equals and no time is written: see what writes them, or look at %3.</source>
        <translation>%1 contêm uma hora ilegível, como &quot;%2&quot;, por isso vêm por último entre iguais e nenhuma hora é gravada: veja o que os grava, ou confira %3.</translation>
    </message>
    <message>
        <source>The call was ended.</source>
        <translation>A chamada foi interrompida.</translation>
    </message>
    <message>
        <source>Today&apos;s calls are shared out among the cycles; the next ones go on.</source>
        <translation>As chamadas de hoje são divididas entre os ciclos; os próximos continuam.</translation>
    </message>
    <message>
        <source>The calls that are left today are kept for a person who starts a cycle.</source>
        <translation>As chamadas que restam hoje são reservadas para quem inicia um ciclo à mão.</translation>
    </message>
    <message>
        <source>Daily calls used up until %1; the next cycle asks again at %2.</source>
        <translation>Chamadas diárias esgotadas até %1; o próximo ciclo pergunta de novo: %2.</translation>
    </message>
    <message>
        <source>It came after the same message was carried over as &quot;%1&quot;; Zoho was not asked.</source>
        <translation>Chegou depois que a mesma mensagem foi transferida como &quot;%1&quot;; o Zoho não foi consultado.</translation>
    </message>
    <message>
        <source>must be set too, since %1 is set.</source>
        <translation>também precisa ser informado, pois %1 está informado.</translation>
    </message>
    <message>
        <source>The certificates in %1 can&apos;t be read; it must be a PEM file.</source>
        <translation>Os certificados em %1 não podem ser lidos; deve ser um arquivo PEM.</translation>
    </message>
    <message>
        <source>Check that %1 names a field that takes such text, %2 characters this time.</source>
        <translation>Confira se %1 indica um campo que aceita esse texto, desta vez de %2 caracteres.</translation>
    </message>
    <message>
        <source>The machine&apos;s clock is %1 minutes ahead of the database&apos;s: set it, or let it be set from the network, or the day&apos;s calls and the times of statuses will be misjudged.</source>
        <translation>O relógio da máquina está %1 minutos adiantado em relação ao do banco de dados: acerte-o ou sincronize-o pela rede; senão as chamadas do dia e os horários dos status serão mal calculados.</translation>
    </message>
    <message>
        <source>The machine&apos;s clock is %1 minutes ahead of Zoho&apos;s: set it, or let it be set from the network, or the day&apos;s calls and the times of statuses will be misjudged.</source>
        <translation>O relógio da máquina está %1 minutos adiantado em relação ao do Zoho: acerte-o ou sincronize-o pela rede; senão as chamadas do dia e os horários dos status serão mal calculados.</translation>
    </message>
    <message>
        <source>The machine&apos;s clock is %1 minutes behind the database&apos;s: set it, or let it be set from the network, or the day&apos;s calls and the times of statuses will be misjudged.</source>
        <translation>O relógio da máquina está %1 minutos atrasado em relação ao do banco de dados: acerte-o ou sincronize-o pela rede; senão as chamadas do dia e os horários dos status serão mal calculados.</translation>
    </message>
    <message>
        <source>The machine&apos;s clock is %1 minutes behind Zoho&apos;s: set it, or let it be set from the network, or the day&apos;s calls and the times of statuses will be misjudged.</source>
        <translation>O relógio da máquina está %1 minutos atrasado em relação ao do Zoho: acerte-o ou sincronize-o pela rede; senão as chamadas do dia e os horários dos status serão mal calculados.</translation>
    </message>
    <message>
        <source>The machine&apos;s clock says %1, which can&apos;t be right; set it, or tokens and quotas will be misjudged.</source>
        <translation>O relógio da máquina diz %1, o que não pode estar certo; acerte-o, ou tokens e cotas serão mal calculados.</translation>
    </message>
    <message>
        <source>Added the column &quot;%1&quot; to the table &quot;%2&quot;.</source>
        <translation>A coluna &quot;%1&quot; foi adicionada à tabela &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; of the table &quot;%2&quot; %3: set %4 to a column of booleans, or to &quot;&quot; so that Statusbridge remembers by itself what it has carried over.</source>
        <translation>A coluna &quot;%1&quot; da tabela &quot;%2&quot; %3: defina %4 como uma coluna de valores sim/não, ou como &quot;&quot; para que o Statusbridge lembre sozinho o que transferiu.</translation>
    </message>
    <message>
        <source>Rows are marked in Statusbridge&apos;s own tables alone, since &quot;%1&quot; speaks of another place at Zoho than %2.</source>
        <translation>As linhas são marcadas só nas tabelas próprias do Statusbridge, pois &quot;%1&quot; fala de outro lugar no Zoho que %2.</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; has all the columns that are needed.</source>
        <translation>A tabela &quot;%1&quot; tem todas as colunas necessárias.</translation>
    </message>
    <message>
        <source>%1 became unreachable while a change was being made permanent: it counts as not made, and is checked before it is made again.</source>
        <translation>%1 ficou inacessível enquanto uma alteração era confirmada: ela conta como não feita, e é conferida antes de ser repetida.</translation>
    </message>
    <message>
        <source>The configuration file %1 has no settings any more: restart Statusbridge if that is meant.</source>
        <translation>O arquivo de configuração %1 não tem mais configurações: reinicie o Statusbridge se isso for intencional.</translation>
    </message>
    <message>
        <source>The folder %1 for the configuration file cannot be made.</source>
        <translation>A pasta %1 para o arquivo de configuração não pode ser criada.</translation>
    </message>
    <message>
        <source>The configuration file %1 is a directory; name the file in it.</source>
        <translation>O arquivo de configuração %1 é um diretório; indique o arquivo dentro dele.</translation>
    </message>
    <message>
        <source>The configuration file %1 is not a regular file.</source>
        <translation>O arquivo de configuração %1 não é um arquivo comum.</translation>
    </message>
    <message>
        <source>The configuration file %1 does not exist, or its directory may not be entered.</source>
        <translation>O arquivo de configuração %1 não existe, ou não é permitido entrar em seu diretório.</translation>
    </message>
    <message>
        <source>The configuration file %1 can&apos;t be put back to what it was.</source>
        <translation>O arquivo de configuração %1 não pode voltar ao que era.</translation>
    </message>
    <message>
        <source>The configuration file %1 cannot be written: %2.</source>
        <translation>O arquivo de configuração %1 não pode ser gravado: %2.</translation>
    </message>
    <message>
        <source>The configuration file %1 is larger than 1 MiB, so it is probably another file.</source>
        <translation>O arquivo de configuração %1 tem mais de 1 MiB, por isso provavelmente é outro arquivo.</translation>
    </message>
    <message>
        <source>The configuration file %1 cannot be read: %2.</source>
        <translation>O arquivo de configuração %1 não pode ser lido: %2.</translation>
    </message>
    <message>
        <source>The database could not be copied to %1, which is done before its tables change: make room there, and let this user write into that folder. Nothing was changed.</source>
        <translation>Não foi possível copiar o banco de dados para %1, o que é feito antes de suas tabelas mudarem: libere espaço ali e permita que este usuário grave nessa pasta. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The database is copied before, which takes %1 and %2 of the %3 that are free.</source>
        <translation>Antes o banco de dados é copiado, o que ocupa %1; há %2 livres de %3.</translation>
    </message>
    <message>
        <source>The copy takes %1, of which %2 are free.</source>
        <translation>A cópia ocupa %1; há %2 livres.</translation>
    </message>
    <message>
        <source>(&quot;%1&quot; counts as &quot;%2&quot;.)</source>
        <translation>(&quot;%1&quot; conta como &quot;%2&quot;.)</translation>
    </message>
    <message>
        <source>must be empty beside sync.hours and sync.days; give the expression their hours and days, or leave them empty.</source>
        <translation>precisa estar vazio junto de sync.hours e sync.days; ponha as horas e os dias na expressão, ou deixe-os vazios.</translation>
    </message>
    <message>
        <source>The Custom API %1 answers; one call of it writes up to %2 records.</source>
        <translation>A Custom API %1 responde; uma chamada dela grava até %2 registros.</translation>
    </message>
    <message>
        <source>The Custom API is a draft or disabled; enable it in Zoho Creator (Microservices, Custom API).</source>
        <translation>A Custom API é um rascunho ou está desabilitada; habilite-a no Zoho Creator (Microservices, Custom API).</translation>
    </message>
    <message>
        <source>The connected Zoho user may not call the Custom API; give the user access to it in Zoho Creator (Microservices, Custom API), with OAuth as the way to authenticate.</source>
        <translation>O usuário do Zoho conectado não pode chamar a Custom API; dê acesso a ele no Zoho Creator (Microservices, Custom API), com OAuth como forma de autenticação.</translation>
    </message>
    <message>
        <source>The connection lacks the scope ZohoCreator.customapi.EXECUTE, without which the Custom API can&apos;t be called; connect again with that scope as well.</source>
        <translation>Falta à conexão o escopo ZohoCreator.customapi.EXECUTE, sem o qual a Custom API não pode ser chamada; conecte de novo também com esse escopo.</translation>
    </message>
    <message>
        <source>Zoho did not run the function of the Custom API to its end.</source>
        <translation>O Zoho não executou a função da Custom API até o fim.</translation>
    </message>
    <message>
        <source>The day&apos;s calls of Zoho&apos;s Custom APIs are used up; they are reset on %1, as far as is known.</source>
        <translation>As chamadas do dia às Custom APIs do Zoho se esgotaram; pelo que se sabe, são renovadas: %1.</translation>
    </message>
    <message>
        <source>The cycle was cancelled; what was not sent is left for the next one.</source>
        <translation>O ciclo foi cancelado; o que não foi enviado fica para o próximo.</translation>
    </message>
    <message>
        <source>The cycle was cancelled by %1; what was not sent is left for the next one.</source>
        <translation>O ciclo foi cancelado por %1; o que não foi enviado fica para o próximo.</translation>
    </message>
    <message>
        <source>%1 was asked to end its cycle, but has not renewed its lease in time: it has probably ended already. Its lease expires at %2, after which another cycle can begin.</source>
        <translation>%1 foi solicitado a encerrar seu ciclo, mas não renovou a reserva a tempo: provavelmente já terminou. A reserva expira (%2), e depois outro ciclo pode começar.</translation>
    </message>
    <message>
        <source>A cycle sends at most %1 records; the next one goes on.</source>
        <translation>Um ciclo envia no máximo %1 registros; o próximo continua.</translation>
    </message>
    <message>
        <source>The program that ran this cycle ended or stood still before it was done; the next cycle settled what it had left open.</source>
        <translation>O programa que executava este ciclo terminou ou ficou parado antes de concluir; o ciclo seguinte resolveu o que ele deixou em aberto.</translation>
    </message>
    <message>
        <source>The data directory can&apos;t change while Statusbridge runs.</source>
        <translation>O diretório de dados não pode mudar enquanto o Statusbridge está em execução.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached any more, the connection broke: check its server and the network; the next use connects again.</source>
        <translation>%1 não pode mais ser acessado, a conexão caiu: confira o servidor e a rede; o próximo uso conecta de novo.</translation>
    </message>
    <message>
        <source>Copied the database as it was to %1.</source>
        <translation>O banco de dados foi copiado como estava para %1.</translation>
    </message>
    <message>
        <source>%1 is damaged: restore it from a backup.</source>
        <translation>%1 está danificado: restaure-o de um backup.</translation>
    </message>
    <message>
        <source>%1 gave way to another program that changed the same rows at the same time, several times: try again.</source>
        <translation>%1 cedeu várias vezes a outro programa que alterava as mesmas linhas ao mesmo tempo: tente de novo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read or written: check its disk.</source>
        <translation>%1 não pode ser lido ou gravado: confira o disco.</translation>
    </message>
    <message>
        <source>%1 has no room left: free space on its disk.</source>
        <translation>%1 não tem mais espaço: libere espaço no disco.</translation>
    </message>
    <message>
        <source>The database file %1 was replaced by another one while it was open; the next use opens that one.</source>
        <translation>O arquivo de banco de dados %1 foi substituído por outro enquanto estava aberto; o próximo uso abre o novo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: check that the folder exists and that this user may use it.</source>
        <translation>%1 não pode ser aberto: confira se a pasta existe e se este usuário pode usá-la.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Statusbridge (its tables are version %2, this program knows %3): install that version.</source>
        <translation>%1 foi criado por uma versão mais nova do Statusbridge (suas tabelas são da versão %2, este programa conhece a %3): instale essa versão.</translation>
    </message>
    <message>
        <source>%1 refused a value because of one of its rules: check the constraints and triggers of the tables.</source>
        <translation>%1 recusou um valor por causa de uma de suas regras: confira as restrições e os gatilhos das tabelas.</translation>
    </message>
    <message>
        <source>%1 is reached over TLS only, and its certificate is checked.</source>
        <translation>%1 só é acessado por TLS, e seu certificado é conferido.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Você quis dizer %1?</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Você quis dizer &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>%1 is in the way: a directory is needed there.</source>
        <translation>%1 está no caminho: ali é preciso um diretório.</translation>
    </message>
    <message>
        <source>The directory %1 cannot be created; check the permissions of %2.</source>
        <translation>O diretório %1 não pode ser criado; confira as permissões de %2.</translation>
    </message>
    <message>
        <source>The directory %1 cannot be opened: %2.</source>
        <translation>O diretório %1 não pode ser aberto: %2.</translation>
    </message>
    <message>
        <source>The directory %1 cannot be written into; check its owner and permissions.</source>
        <translation>Não é possível gravar no diretório %1; confira o dono e as permissões.</translation>
    </message>
    <message>
        <source>%1 belongs to another user, who can replace what is in there: run Statusbridge as that user, or use a directory of the superuser&apos;s.</source>
        <translation>%1 pertence a outro usuário, que pode substituir o que há nele: execute o Statusbridge como esse usuário, ou use um diretório do superusuário.</translation>
    </message>
    <message>
        <source>Other users could write into %1. That right was taken away; look through what is in there.</source>
        <translation>Outros usuários podiam gravar em %1. Esse direito foi retirado; examine o que há nele.</translation>
    </message>
    <message>
        <source>The cycle that is due at %1 was begun by another instance, or the scheduler was stopped meanwhile.</source>
        <translation>O ciclo previsto (%1) foi iniciado por outra instância, ou o agendador foi parado nesse meio-tempo.</translation>
    </message>
    <message>
        <source>The cycle that is due waits for the end of the one that %1 runs.</source>
        <translation>O ciclo previsto espera o fim do que %1 executa.</translation>
    </message>
    <message>
        <source>An earlier cycle sent it and never heard of the outcome; Zoho shows it.</source>
        <translation>Um ciclo anterior o enviou e nunca soube o resultado; o Zoho o mostra.</translation>
    </message>
    <message>
        <source>What became of it could not be noted: %1</source>
        <translation>Não foi possível anotar o que foi feito dele: %1</translation>
    </message>
    <message>
        <source>The Zoho application takes no more entries; check the limits of the Zoho plan.</source>
        <translation>O aplicativo do Zoho não aceita mais entradas; confira os limites do plano do Zoho.</translation>
    </message>
    <message>
        <source>names the field &quot;%1&quot;, which %2 names too.</source>
        <translation>indica o campo &quot;%1&quot;, que %2 também indica.</translation>
    </message>
    <message>
        <source>%1 is a link: name the file that it leads to, or remove it.</source>
        <translation>%1 é um link: indique o arquivo para o qual ele leva, ou remova-o.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>O arquivo %1 não pode ser aberto.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>%1 não pode ser removido: %2.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written; check its owner and permissions.</source>
        <translation>O arquivo %1 não pode ser gravado; confira o dono e as permissões.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>O arquivo %1 não pode ser gravado.</translation>
    </message>
    <message>
        <source>%1 belongs to another user, who could change it: remove it, or use another path.</source>
        <translation>%1 pertence a outro usuário, que poderia alterá-lo: remova-o, ou use outro caminho.</translation>
    </message>
    <message>
        <source>Zoho refused the first %1 records of this cycle, taken from all over the plan, for the same reason, so the cause is taken to be a setting and not the records; no record was parked.</source>
        <translation>O Zoho recusou os primeiros %1 registros deste ciclo, tirados de todo o plano, pelo mesmo motivo; por isso a causa é tida como uma configuração e não os registros; nenhum registro foi retido.</translation>
    </message>
    <message>
        <source>holds &quot;%1&quot; and no flag, in which rows could be marked</source>
        <translation>contém &quot;%1&quot; e nenhum valor sim/não em que marcar linhas</translation>
    </message>
    <message>
        <source>is computed by the database, so that no row could be marked in it</source>
        <translation>é calculada pelo banco de dados, por isso nenhuma linha poderia ser marcada nela</translation>
    </message>
    <message>
        <source>is of type %1 and no flag, in which rows could be marked</source>
        <translation>é do tipo %1 e não um valor sim/não em que marcar linhas</translation>
    </message>
    <message>
        <source>Zoho does not accept the grant code: it works once and for some minutes only, and in its own data center; generate a new one in Zoho&apos;s API console.</source>
        <translation>O Zoho não aceita o código de autorização: ele vale uma só vez, por poucos minutos e em seu próprio data center; gere um novo no console de API do Zoho.</translation>
    </message>
    <message>
        <source>Another connection is building %1 of the table &quot;%2&quot; already, perhaps for a migration that was ended: wait until that is done, and migrate again.</source>
        <translation>Outra conexão já está criando %1 da tabela &quot;%2&quot;, talvez para uma migração interrompida: espere até que termine e migre de novo.</translation>
    </message>
    <message>
        <source>The table &quot;%2&quot; has not got %1 yet: a transaction that began earlier does not end, and has to before. Nothing is lost; end it, or migrate again later.</source>
        <translation>A tabela &quot;%2&quot; ainda não tem %1: uma transação iniciada antes não termina, e precisa terminar primeiro. Nada se perde; encerre-a, ou migre mais tarde.</translation>
    </message>
    <message>
        <source>It was not sent, because the database refuses to note it first: %1</source>
        <translation>Não foi enviado, porque o banco de dados se recusa a anotá-lo antes: %1</translation>
    </message>
    <message>
        <source>its column &quot;%1&quot;</source>
        <translation>sua coluna &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 uses write-ahead logging.</source>
        <translation>%1 usa o registro de gravação antecipada (WAL).</translation>
    </message>
    <message>
        <source>Dropped &quot;%1&quot; from the table &quot;%2&quot;, which nothing uses any more.</source>
        <translation>&quot;%1&quot; foi removido da tabela &quot;%2&quot;; nada mais o usa.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; of the table &quot;%2&quot; is of type %3, by which a row can&apos;t be found again for certain: set %4 to a key of whole numbers, texts, UUIDs or bytes.</source>
        <translation>A coluna &quot;%1&quot; da tabela &quot;%2&quot; é do tipo %3, com o qual uma linha não pode ser reencontrada com certeza: defina %4 como uma chave de números inteiros, textos, UUIDs ou bytes.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; of the table &quot;%2&quot; is not its primary key, so that more rows than those that were read could be marked: set %3 to a column that is unique.</source>
        <translation>A coluna &quot;%1&quot; da tabela &quot;%2&quot; não é a chave primária, por isso mais linhas que as lidas poderiam ser marcadas: defina %3 como uma coluna única.</translation>
    </message>
    <message>
        <source>it is not the key of the certificate</source>
        <translation>não é a chave do certificado</translation>
    </message>
    <message>
        <source>%1 stands outside of every section, where there are no settings.</source>
        <translation>%1 está fora de qualquer seção, onde não há configurações.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; of &quot;%2&quot; holds the same key more than once, so that rows that were not read would be marked: set %3 to a column that is unique.</source>
        <translation>A coluna &quot;%1&quot; de &quot;%2&quot; contém a mesma chave mais de uma vez, por isso linhas não lidas seriam marcadas: defina %3 como uma coluna única.</translation>
    </message>
    <message>
        <source>an RSA key has at least %1 bits, this one %2</source>
        <translation>uma chave RSA tem no mínimo %1 bits; esta, %2</translation>
    </message>
    <message>
        <source>The last cycle failed: %1</source>
        <translation>O último ciclo falhou: %1</translation>
    </message>
    <message>
        <source>The instance that ran the last one ended without an end of its cycle; the next cycle settles what that left open.</source>
        <translation>A instância que executou o último terminou sem encerrar o ciclo; o próximo resolve o que ficou em aberto.</translation>
    </message>
    <message>
        <source>A cycle can&apos;t look for late rows: %1</source>
        <translation>Um ciclo não pode procurar linhas atrasadas: %1</translation>
    </message>
    <message>
        <source>Made the row again that lets one instance at a time run a cycle.</source>
        <translation>Foi recriada a linha que deixa uma só instância por vez executar um ciclo.</translation>
    </message>
    <message>
        <source>Another instance has taken over the cycle, because this one did not renew its lease in time: nothing more is written here.</source>
        <translation>Outra instância assumiu o ciclo, pois esta não renovou a reserva a tempo: nada mais é gravado aqui.</translation>
    </message>
    <message>
        <source>Left out %1 of the table &quot;%2&quot;, because others can&apos;t write for %3 while it is made.</source>
        <translation>Omitido na tabela &quot;%2&quot;: %1, porque outros não podem gravar por %3 enquanto é criado.</translation>
    </message>
    <message>
        <source>A server in its place could ask for the password itself: libpq from version 16 on would refuse that.</source>
        <translation>Um servidor no lugar dele poderia pedir a senha: a libpq a partir da versão 16 recusaria isso.</translation>
    </message>
    <message>
        <source>%1 is a link that another user has laid: remove it, or use another path.</source>
        <translation>%1 é um link posto por outro usuário: remova-o, ou use outro caminho.</translation>
    </message>
    <message>
        <source>There is no login &quot;%1&quot; that could be given rights on Statusbridge&apos;s own tables: make it, and migrate once more.</source>
        <translation>Não há usuário &quot;%1&quot; ao qual se possam dar direitos sobre as tabelas próprias do Statusbridge: crie-o e migre mais uma vez.</translation>
    </message>
    <message>
        <source>The answer was lost; the report lists the record no longer, as none with the status &quot;%1&quot;.</source>
        <translation>A resposta se perdeu; o relatório não lista mais o registro, como nenhum com o status &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The answer was lost, but Zoho shows it.</source>
        <translation>A resposta se perdeu, mas o Zoho o mostra.</translation>
    </message>
    <message>
        <source>The answer was lost; read back, Zoho shows &quot;%1&quot;, which is stronger than &quot;%2&quot;.</source>
        <translation>A resposta se perdeu; na releitura, o Zoho mostra &quot;%1&quot;, que é mais forte que &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The machine&apos;s time zone &quot;%1&quot; isn&apos;t known here, so UTC takes its place: give it a name such as &quot;Europe/Berlin&quot;, by TZ or the system&apos;s settings, and see that the system has its list of time zones (tzdata).</source>
        <translation>O fuso horário &quot;%1&quot; da máquina não é conhecido aqui, por isso UTC é usado: dê-lhe um nome como &quot;Europe/Berlin&quot;, por TZ ou nas configurações do sistema, e veja se o sistema tem sua lista de fusos horários (tzdata).</translation>
    </message>
    <message>
        <source>the database reported no error, but the mark has no effect; look for row level security and triggers on the table.</source>
        <translation>o banco de dados não relatou erro, mas a marca não tem efeito; confira a segurança em nível de linha e os gatilhos da tabela.</translation>
    </message>
    <message>
        <source>Marking a row of &quot;%1&quot; could not be tried: %2</source>
        <translation>Não foi possível testar a marcação de uma linha de &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>Marking a row of &quot;%1&quot; could not be tried, since a cycle marks rows now.</source>
        <translation>Não foi possível testar a marcação de uma linha de &quot;%1&quot;, pois um ciclo está marcando linhas agora.</translation>
    </message>
    <message>
        <source>Marking one row of &quot;%1&quot; marks %2: set %3 to a column that is unique.</source>
        <translation>Marcar uma linha de &quot;%1&quot; marca %2: defina %3 como uma coluna única.</translation>
    </message>
    <message>
        <source>Marking a row of &quot;%1&quot; has no effect, although the database reports no error, so that its record would be sent again and again: look for row level security (a policy that lets this login update), for triggers and rules of the table, and at the type of &quot;%2&quot;.</source>
        <translation>Marcar uma linha de &quot;%1&quot; não tem efeito, embora o banco de dados não relate erro, por isso seu registro seria enviado repetidas vezes: confira a segurança em nível de linha (uma política que deixe este usuário atualizar), os gatilhos e regras da tabela e o tipo de &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, but must name a column, because rows are marked by it.</source>
        <translation>%1 é &quot;%2&quot;, mas precisa indicar uma coluna, porque as linhas são marcadas por ela.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; of &quot;%2&quot; holds &quot;%3&quot;, which is neither yes nor no and counts as open: set %4 to a column of booleans.</source>
        <translation>A coluna &quot;%1&quot; de &quot;%2&quot; contém &quot;%3&quot;, que não é sim nem não e conta como aberta: defina %4 como uma coluna de valores sim/não.</translation>
    </message>
    <message>
        <source>the message id or the recipient</source>
        <translation>o ID da mensagem ou o destinatário</translation>
    </message>
    <message>
        <source>%1 is being migrated by another instance: wait until that is done.</source>
        <translation>%1 está sendo migrado por outra instância: espere até que termine.</translation>
    </message>
    <message>
        <source>Qt&apos;s plug-in doesn&apos;t use MariaDB&apos;s client library, so that what a server may ask for is up to its own.</source>
        <translation>O plug-in do Qt não usa a biblioteca cliente do MariaDB, por isso o que um servidor pode pedir depende da dele.</translation>
    </message>
    <message>
        <source>%1 is served by version %2, but MariaDB 10.6 or MySQL 8.0.17 or newer is needed: upgrade its server.</source>
        <translation>%1 é servido pela versão %2, mas é preciso MariaDB 10.6 ou MySQL 8.0.17 ou mais novo: atualize o servidor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>&quot;%1&quot;</translation>
    </message>
    <message>
        <source>Zoho refused to tell the names; they can be typed in instead.</source>
        <translation>O Zoho se recusou a informar os nomes; eles podem ser digitados.</translation>
    </message>
    <message>
        <source>The connection lacks the scope to list names at Zoho, so type them in; or connect again with the scopes ZohoCreator.meta.application.READ and ZohoCreator.meta.form.READ as well.</source>
        <translation>Falta à conexão o escopo para listar nomes no Zoho, por isso digite-os; ou conecte de novo também com os escopos ZohoCreator.meta.application.READ e ZohoCreator.meta.form.READ.</translation>
    </message>
    <message>
        <source>The next cycle is due at %1.</source>
        <translation>O próximo ciclo é previsto para: %1.</translation>
    </message>
    <message>
        <source>there is no PEM certificate in it</source>
        <translation>não há certificado PEM nele</translation>
    </message>
    <message>
        <source>$CREDENTIALS_DIRECTORY is not set, so no systemd service with credentials runs this</source>
        <translation>$CREDENTIALS_DIRECTORY não está definido, por isso nenhum serviço systemd com credenciais executa isto</translation>
    </message>
    <message>
        <source>No cycle is running.</source>
        <translation>Nenhum ciclo está em andamento.</translation>
    </message>
    <message>
        <source>No cycle starts at the moment, because Statusbridge ends or takes over a new configuration.</source>
        <translation>Nenhum ciclo começa no momento, porque o Statusbridge está terminando ou assumindo uma nova configuração.</translation>
    </message>
    <message>
        <source>There is no index to search by, so that only the newest %1 rows were read.</source>
        <translation>Não há índice pelo qual buscar, por isso só as %1 linhas mais novas foram lidas.</translation>
    </message>
    <message>
        <source>no keychain answers, such as GNOME Keyring, KWallet or KeePassXC: they belong to a desktop session with D-Bus</source>
        <translation>nenhum chaveiro responde, como GNOME Keyring, KWallet ou KeePassXC: eles pertencem a uma sessão de desktop com D-Bus</translation>
    </message>
    <message>
        <source>The connected Zoho user may not do this; give the user permission for the application, its form and its report in Zoho Creator, or connect as another user.</source>
        <translation>O usuário do Zoho conectado não pode fazer isso; dê-lhe permissão para o aplicativo, seu formulário e seu relatório no Zoho Creator, ou conecte como outro usuário.</translation>
    </message>
    <message>
        <source>there is no PEM private key without a passphrase in it, RSA or EC</source>
        <translation>não há chave privada PEM sem senha nele, RSA ou EC</translation>
    </message>
    <message>
        <source>No refresh token is kept.</source>
        <translation>Nenhum token de atualização está guardado.</translation>
    </message>
    <message>
        <source>Zoho gave no refresh token for this grant code; generate a new code with &quot;Self Client&quot; in Zoho&apos;s API console.</source>
        <translation>O Zoho não deu token de atualização para este código de autorização; gere um novo código com &quot;Self Client&quot; no console de API do Zoho.</translation>
    </message>
    <message>
        <source>it is not available here</source>
        <translation>não está disponível aqui</translation>
    </message>
    <message>
        <source>the name of a column</source>
        <translation>o nome de uma coluna</translation>
    </message>
    <message>
        <source>the number of an element, from 0, and &quot;]&quot; must follow</source>
        <translation>o número de um elemento, a partir de 0, e &quot;]&quot; deve seguir</translation>
    </message>
    <message>
        <source>&quot;|&quot;, &quot;-&gt;&quot; or the end must follow</source>
        <translation>deve seguir &quot;|&quot;, &quot;-&gt;&quot; ou o fim</translation>
    </message>
    <message>
        <source>the name of a member</source>
        <translation>o nome de um membro</translation>
    </message>
    <message>
        <source>a name between double quotes must not be empty or have a backslash in it</source>
        <translation>um nome entre aspas duplas não pode ser vazio nem conter barra invertida</translation>
    </message>
    <message>
        <source>%1 is missing, or has a sign in it that can&apos;t be read</source>
        <translation>%1 falta ou contém um caractere ilegível</translation>
    </message>
    <message>
        <source>a path must follow &quot;-&gt;&quot;</source>
        <translation>um caminho deve seguir &quot;-&gt;&quot;</translation>
    </message>
    <message>
        <source>the double quote is not closed</source>
        <translation>as aspas duplas não foram fechadas</translation>
    </message>
    <message>
        <source>the notation &quot;%1&quot; is wrong at character %2: %3</source>
        <translation>a notação &quot;%1&quot; está errada no caractere %2: %3</translation>
    </message>
    <message>
        <source>Nothing has changed here.</source>
        <translation>Nada mudou aqui.</translation>
    </message>
    <message>
        <source>Statusbridge is not connected to Zoho, there is nothing to revoke.</source>
        <translation>O Statusbridge não está conectado ao Zoho; não há nada a revogar.</translation>
    </message>
    <message>
        <source>%1 begins no cycle by itself before Start is pressed on it, and no other instance is running that could begin one.</source>
        <translation>%1 não começa ciclos sozinho antes que se clique em Iniciar nele, e não há outra instância em execução que possa começar um.</translation>
    </message>
    <message>
        <source>It is the only row with a known status.</source>
        <translation>É a única linha com um status conhecido.</translation>
    </message>
    <message>
        <source>A cycle can&apos;t count the open queue ids: %1</source>
        <translation>Um ciclo não pode contar os IDs de fila abertos: %1</translation>
    </message>
    <message>
        <source>A cycle can&apos;t look for open rows: %1</source>
        <translation>Um ciclo não pode procurar linhas abertas: %1</translation>
    </message>
    <message>
        <source>Its outcome is unknown; the next cycle reads the record back before it is sent again.</source>
        <translation>Seu resultado é desconhecido; o próximo ciclo relê o registro antes de enviá-lo de novo.</translation>
    </message>
    <message>
        <source>Zoho shows &quot;%1&quot; already, which keeps the record out of the criteria.</source>
        <translation>O Zoho já mostra &quot;%1&quot;, o que deixa o registro fora dos critérios.</translation>
    </message>
    <message>
        <source>Statusbridge&apos;s own tables are of version %1.</source>
        <translation>As tabelas próprias do Statusbridge são da versão %1.</translation>
    </message>
    <message>
        <source>Row level security hides every row of %1 from this login: turn it off for Statusbridge&apos;s own tables, or give the login a policy.</source>
        <translation>A segurança em nível de linha esconde deste usuário todas as linhas de %1: desative-a para as tabelas próprias do Statusbridge, ou dê uma política ao usuário.</translation>
    </message>
    <message>
        <source>Brought Statusbridge&apos;s own tables to version %1.</source>
        <translation>As tabelas próprias do Statusbridge foram levadas à versão %1.</translation>
    </message>
    <message>
        <source>The owner of %1 is not known: %2.</source>
        <translation>O dono de %1 não é conhecido: %2.</translation>
    </message>
    <message>
        <source>It was parked, and Zoho shows &quot;%1&quot; by now.</source>
        <translation>Estava retido, e o Zoho já mostra &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>It is parked now, after %1 cycles in a row.</source>
        <translation>Está retido agora, depois de %1 ciclos seguidos.</translation>
    </message>
    <message>
        <source>The password is empty: a user needs one.</source>
        <translation>A senha está vazia: um usuário precisa de uma.</translation>
    </message>
    <message>
        <source>The password could not be hashed, which takes 64 MiB of memory: close other programs and try again.</source>
        <translation>Não foi possível calcular o hash da senha, que precisa de 64 MiB de memória: feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>The password is longer than %1 bytes.</source>
        <translation>A senha tem mais de %1 bytes.</translation>
    </message>
    <message>
        <source>%1, port %2, can be listened on.</source>
        <translation>É possível escutar em %1, porta %2.</translation>
    </message>
    <message>
        <source>%1, port %2, is in use. If that is this Statusbridge, all is well; otherwise choose another port.</source>
        <translation>%1, porta %2, está em uso. Se for este Statusbridge, está tudo bem; senão escolha outra porta.</translation>
    </message>
    <message>
        <source>%1, port %2, can&apos;t be listened on; check the address.</source>
        <translation>Não é possível escutar em %1, porta %2; confira o endereço.</translation>
    </message>
    <message>
        <source>%1 takes a backslash in a text for the beginning of an escape: set standard_conforming_strings to on, for the server or for the login.</source>
        <translation>%1 toma uma barra invertida em um texto como início de um escape: defina standard_conforming_strings como on, para o servidor ou para o usuário.</translation>
    </message>
    <message>
        <source>%1 is served by PostgreSQL %2, but 13 or newer is needed: upgrade its server.</source>
        <translation>%1 é servido por PostgreSQL %2, mas é preciso 13 ou mais novo: atualize o servidor.</translation>
    </message>
    <message>
        <source>The program ends.</source>
        <translation>O programa termina.</translation>
    </message>
    <message>
        <source>Zoho can&apos;t be asked for this queue id: it is empty, or has a quote or a backslash in it.</source>
        <translation>O Zoho não pode ser consultado sobre este ID de fila: está vazio, ou contém aspas ou uma barra invertida.</translation>
    </message>
    <message>
        <source>the queue id in &quot;%1&quot;</source>
        <translation>o ID de fila em &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Neither table has a row with the queue id &quot;%1&quot;. Queue ids are compared exactly, with case.</source>
        <translation>Nenhuma das duas tabelas tem uma linha com o ID de fila &quot;%1&quot;. Os IDs de fila são comparados exatamente, com maiúsculas e minúsculas.</translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot; with the columns &quot;%2&quot; and &quot;%3&quot;, which [queue_ids] names.</source>
        <translation>Não há tabela &quot;%1&quot; com as colunas &quot;%2&quot; e &quot;%3&quot;, que [queue_ids] indica.</translation>
    </message>
    <message>
        <source>A second console can&apos;t bring this one to the front, because the socket %1 can&apos;t be made: %2.</source>
        <translation>Um segundo console não pode trazer este para a frente, porque o socket %1 não pode ser criado: %2.</translation>
    </message>
    <message>
        <source>A second console can&apos;t bring this one to the front, because another user has laid %1: remove that.</source>
        <translation>Um segundo console não pode trazer este para a frente, porque outro usuário pôs %1: remova-o.</translation>
    </message>
    <message>
        <source>its queue id and status are read from other columns.</source>
        <translation>seu ID de fila e seu status são lidos de outras colunas.</translation>
    </message>
    <message>
        <source>What was received and gave no status, by kind: %1. The last of it that is not as usual came at %2: see what sends it, and whether to the address of its shape.</source>
        <translation>O que foi recebido e não deu status, por tipo: %1. O último que não é usual chegou %2: veja o que o envia, e se vai ao endereço de sua forma.</translation>
    </message>
    <message>
        <source>What was received and gave no status, by kind: %1.</source>
        <translation>O que foi recebido e não deu status, por tipo: %1.</translation>
    </message>
    <message>
        <source>Statuses that arrive are kept in a table of Statusbridge&apos;s own, since %1 takes no rows: %2</source>
        <translation>Os status que chegam são guardados em uma tabela própria do Statusbridge, pois %1 não aceita linhas: %2</translation>
    </message>
    <message>
        <source>webhook.enabled is set, but none of its secrets is there, so that everything sent is refused: store %1.</source>
        <translation>webhook.enabled está ativado, mas nenhum de seus segredos existe, por isso tudo o que é enviado é recusado: guarde %1.</translation>
    </message>
    <message>
        <source>The receiver of webhooks is switched off.</source>
        <translation>O receptor de webhooks está desativado.</translation>
    </message>
    <message>
        <source>Statuses that arrive become rows of %1.</source>
        <translation>Os status que chegam tornam-se linhas de %1.</translation>
    </message>
    <message>
        <source>Zoho must be reconnected: %1</source>
        <translation>É preciso reconectar o Zoho: %1</translation>
    </message>
    <message>
        <source>The record is being edited at Zoho at the moment, so that it took no update.</source>
        <translation>O registro está sendo editado no Zoho no momento, por isso não aceitou a atualização.</translation>
    </message>
    <message>
        <source>Zoho has no such record in this report any more.</source>
        <translation>O Zoho não tem mais esse registro neste relatório.</translation>
    </message>
    <message>
        <source>A record without a proper id can&apos;t be updated.</source>
        <translation>Um registro sem um ID válido não pode ser atualizado.</translation>
    </message>
    <message>
        <source>Zoho no longer shows the record in this report.</source>
        <translation>O Zoho não mostra mais o registro neste relatório.</translation>
    </message>
    <message>
        <source>Until then each record costs a call of its own.</source>
        <translation>Até lá cada registro custa uma chamada própria.</translation>
    </message>
    <message>
        <source>The Zoho plan&apos;s limit of records is reached; remove records or change the plan.</source>
        <translation>O limite de registros do plano do Zoho foi atingido; remova registros ou mude de plano.</translation>
    </message>
    <message>
        <source>Zoho refused it in %1 cycles in a row: %2</source>
        <translation>O Zoho o recusou em %1 ciclos seguidos: %2</translation>
    </message>
    <message>
        <source>%1 is none of Zoho Creator&apos;s servers. Open the report in Zoho Creator and copy its address from the browser.</source>
        <translation>%1 não é um servidor do Zoho Creator. Abra o relatório no Zoho Creator e copie o endereço do navegador.</translation>
    </message>
    <message>
        <source>This address shows &quot;%1&quot; and no report. Open the report in Zoho Creator and copy its address.</source>
        <translation>Este endereço mostra &quot;%1&quot; e não um relatório. Abra o relatório no Zoho Creator e copie o endereço.</translation>
    </message>
    <message>
        <source>This is the address of a portal for customers, which does not tell owner and application. Open the report in Zoho Creator, signed in as one of its users, and copy its address.</source>
        <translation>Este é o endereço de um portal para clientes, que não indica dono nem aplicativo. Abra o relatório no Zoho Creator, com login de um de seus usuários, e copie o endereço.</translation>
    </message>
    <message>
        <source>This is the address of a published copy, through which nothing can be written. Open the report in Zoho Creator, signed in, and copy its address.</source>
        <translation>Este é o endereço de uma cópia publicada, pela qual nada pode ser gravado. Abra o relatório no Zoho Creator, com login feito, e copie o endereço.</translation>
    </message>
    <message>
        <source>This is no address of a report. It looks like https://creatorapp.zoho.com/OWNER/APPLICATION/#Report:REPORT.</source>
        <translation>Isto não é o endereço de um relatório. Ele é assim: https://creatorapp.zoho.com/OWNER/APPLICATION/#Report:REPORT.</translation>
    </message>
    <message>
        <source>%1/%2/%3 can be read: %4 records on the first page.</source>
        <translation>%1/%2/%3 pode ser lido: %4 registros na primeira página.</translation>
    </message>
    <message>
        <source>Zoho refused the request as too long or as having a key too many; check the criteria and the field names in the settings.</source>
        <translation>O Zoho recusou o pedido por ser longo demais ou ter uma chave a mais; confira os critérios e os nomes dos campos nas configurações.</translation>
    </message>
    <message>
        <source>Zoho does not accept the form of this request; that is a fault of Statusbridge, please report it with Zoho&apos;s words.</source>
        <translation>O Zoho não aceita a forma deste pedido; isso é uma falha do Statusbridge, por favor relate-a com a mensagem do Zoho.</translation>
    </message>
    <message>
        <source>an IP address or &quot;localhost&quot;</source>
        <translation>um endereço IP ou &quot;localhost&quot;</translation>
    </message>
    <message>
        <source>the link name from the application&apos;s URL (letters, digits, &quot;_&quot;, &quot;-&quot; and &quot;.&quot;)</source>
        <translation>o nome de link da URL do aplicativo (letras, algarismos, &quot;_&quot;, &quot;-&quot; e &quot;.&quot;)</translation>
    </message>
    <message>
        <source>a client id without blanks, as Zoho&apos;s API console shows it</source>
        <translation>um ID de cliente sem espaços, como o console de API do Zoho o mostra</translation>
    </message>
    <message>
        <source>criteria that are not empty</source>
        <translation>critérios que não sejam vazios</translation>
    </message>
    <message>
        <source>five fields of cron, minute, hour, day of the month, month and day of the week, such as &quot;0 7-20 * * 1-5&quot;, or empty</source>
        <translation>cinco campos de cron: minuto, hora, dia do mês, mês e dia da semana, como &quot;0 7-20 * * 1-5&quot;, ou vazio</translation>
    </message>
    <message>
        <source>the link name of a Custom API (letters, digits, &quot;_&quot;, &quot;-&quot; and &quot;.&quot;), or empty</source>
        <translation>o nome de link de uma Custom API (letras, algarismos, &quot;_&quot;, &quot;-&quot; e &quot;.&quot;), ou vazio</translation>
    </message>
    <message>
        <source>days such as &quot;mon-fri&quot; or &quot;mon,wed,sat&quot;, or empty for all</source>
        <translation>dias como &quot;mon-fri&quot; ou &quot;mon,wed,sat&quot;, ou vazio para todos</translation>
    </message>
    <message>
        <source>the link name of a field (letters, digits and &quot;_&quot;)</source>
        <translation>o nome de link de um campo (letras, algarismos e &quot;_&quot;)</translation>
    </message>
    <message>
        <source>the link name of a form (letters, digits, &quot;_&quot;, &quot;-&quot; and &quot;.&quot;), or empty</source>
        <translation>o nome de link de um formulário (letras, algarismos, &quot;_&quot;, &quot;-&quot; e &quot;.&quot;), ou vazio</translation>
    </message>
    <message>
        <source>a host name or address without blanks, or empty</source>
        <translation>um nome de host ou endereço sem espaços, ou vazio</translation>
    </message>
    <message>
        <source>hours such as &quot;07:00-20:00&quot;, several with commas, or empty for all</source>
        <translation>horas como &quot;07:00-20:00&quot;, várias separadas por vírgulas, ou vazio para todas</translation>
    </message>
    <message>
        <source>a name that is not empty</source>
        <translation>um nome que não seja vazio</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>um número inteiro de %1 a %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>the link name of a field (letters, digits and &quot;_&quot;), or empty</source>
        <translation>o nome de link de um campo (letras, algarismos e &quot;_&quot;), ou vazio</translation>
    </message>
    <message>
        <source>&quot;system&quot;, &quot;none&quot; or an address with a port and without a password, such as &quot;http://proxy.example:3128&quot; or &quot;socks5://…&quot;</source>
        <translation>&quot;system&quot;, &quot;none&quot; ou um endereço com porta e sem senha, como &quot;http://proxy.example:3128&quot; ou &quot;socks5://…&quot;</translation>
    </message>
    <message>
        <source>a list of different words with &quot;delivered&quot; among them</source>
        <translation>uma lista de palavras diferentes, entre elas &quot;delivered&quot;</translation>
    </message>
    <message>
        <source>the link name from the report&apos;s URL (letters, digits, &quot;_&quot;, &quot;-&quot; and &quot;.&quot;)</source>
        <translation>o nome de link da URL do relatório (letras, algarismos, &quot;_&quot;, &quot;-&quot; e &quot;.&quot;)</translation>
    </message>
    <message>
        <source>an https:// address of a host without user name and query (http:// for this machine only), or empty</source>
        <translation>um endereço https:// de um host, sem nome de usuário nem consulta (http:// só para esta máquina), ou vazio</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>um texto</translation>
    </message>
    <message>
        <source>a format of day (dd), month (MM or MMM) and year (yyyy), and of hours (HH, or hh with AP), minutes (mm) and seconds (ss), such as &quot;dd-MMM-yyyy HH:mm:ss&quot;</source>
        <translation>um formato de dia (dd), mês (MM ou MMM) e ano (yyyy), e de horas (HH, ou hh com AP), minutos (mm) e segundos (ss), como &quot;dd-MMM-yyyy HH:mm:ss&quot;</translation>
    </message>
    <message>
        <source>a time zone such as &quot;Europe/Berlin&quot;, or empty for the machine&apos;s</source>
        <translation>um fuso horário como &quot;Europe/Berlin&quot;, ou vazio para o da máquina</translation>
    </message>
    <message>
        <source>The login that the tables belong to may do it.</source>
        <translation>O usuário a quem as tabelas pertencem pode fazer isso.</translation>
    </message>
    <message>
        <source>This instance runs no cycles, and none may run while a backup is restored: do it where cycles are run.</source>
        <translation>Esta instância não executa ciclos, e nenhum pode estar em andamento enquanto um backup é restaurado: faça isso onde os ciclos são executados.</translation>
    </message>
    <message>
        <source>Zoho did not revoke the authorization; try again, or remove Statusbridge under &quot;Connected Apps&quot; of your Zoho account.</source>
        <translation>O Zoho não revogou a autorização; tente de novo, ou remova o Statusbridge em &quot;Connected Apps&quot; da sua conta do Zoho.</translation>
    </message>
    <message>
        <source>The login %1 has all the rights that are needed.</source>
        <translation>O usuário %1 tem todos os direitos necessários.</translation>
    </message>
    <message>
        <source>Gave %1 its rights on Statusbridge&apos;s own tables.</source>
        <translation>%1 recebeu seus direitos sobre as tabelas próprias do Statusbridge.</translation>
    </message>
    <message>
        <source>a row that is put into it comes back without a key, changed, or marked.</source>
        <translation>uma linha inserida volta sem chave, alterada ou marcada.</translation>
    </message>
    <message>
        <source>A cycle can&apos;t mark a row of &quot;%1&quot;: %2</source>
        <translation>Um ciclo não pode marcar uma linha de &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>Row level security hides every row of &quot;%1&quot; from this login, so that nothing would be carried over: give it a policy for them.</source>
        <translation>A segurança em nível de linha esconde deste usuário todas as linhas de &quot;%1&quot;, por isso nada seria transferido: dê-lhe uma política para elas.</translation>
    </message>
    <message>
        <source>Row level security holds on &quot;%1&quot; for this login: a row that its policies don&apos;t show is not carried over.</source>
        <translation>A segurança em nível de linha vale em &quot;%1&quot; para este usuário: uma linha que suas políticas não mostram não é transferida.</translation>
    </message>
    <message>
        <source>The newest rows of &quot;%1&quot; are not found by their own queue ids, so that nothing would be carried over: look at the type of %2.</source>
        <translation>As linhas mais novas de &quot;%1&quot; não são encontradas por seus próprios IDs de fila, por isso nada seria transferido: confira o tipo de %2.</translation>
    </message>
    <message>
        <source>Its rows could not be marked and are remembered as settled here instead: %1</source>
        <translation>Suas linhas não puderam ser marcadas e são lembradas aqui como concluídas: %1</translation>
    </message>
    <message>
        <source>A cycle can&apos;t read rows by their queue ids: %1</source>
        <translation>Um ciclo não pode ler linhas por seus IDs de fila: %1</translation>
    </message>
    <message>
        <source>%1 have no queue id, so that nothing becomes of them: look at %2.</source>
        <translation>%1 não têm ID de fila, por isso ficam sem efeito: confira %2.</translation>
    </message>
    <message>
        <source>%1 have no status, so that nothing becomes of them: look at %2.</source>
        <translation>%1 não têm status, por isso ficam sem efeito: confira %2.</translation>
    </message>
    <message>
        <source>Created the schema &quot;%1&quot;.</source>
        <translation>O esquema &quot;%1&quot; foi criado.</translation>
    </message>
    <message>
        <source>Zoho says that the connection lacks a scope; connect again with the scopes ZohoCreator.report.READ and ZohoCreator.report.UPDATE.</source>
        <translation>O Zoho diz que falta um escopo à conexão; conecte de novo com os escopos ZohoCreator.report.READ e ZohoCreator.report.UPDATE.</translation>
    </message>
    <message>
        <source>Other users&apos; access to the secret file %1 cannot be taken away: %2.</source>
        <translation>O acesso de outros usuários ao arquivo de segredos %1 não pode ser retirado: %2.</translation>
    </message>
    <message>
        <source>it is not a regular file.</source>
        <translation>não é um arquivo comum.</translation>
    </message>
    <message>
        <source>The secret file %1 cannot be removed: %2.</source>
        <translation>O arquivo de segredos %1 não pode ser removido: %2.</translation>
    </message>
    <message>
        <source>The secret file %1 cannot be written: %2.</source>
        <translation>O arquivo de segredos %1 não pode ser gravado: %2.</translation>
    </message>
    <message>
        <source>it belongs to another user.</source>
        <translation>pertence a outro usuário.</translation>
    </message>
    <message>
        <source>it is larger than 64 KiB, so it is probably another file.</source>
        <translation>tem mais de 64 KiB, por isso provavelmente é outro arquivo.</translation>
    </message>
    <message>
        <source>Statusbridge cannot remove %1, because the secret store &quot;%2&quot; is read-only. Remove it where it was put.</source>
        <translation>O Statusbridge não pode remover %1, porque o repositório de segredos &quot;%2&quot; é só de leitura. Remova-o onde foi posto.</translation>
    </message>
    <message>
        <source>The secret in %1 cannot be read: %2</source>
        <translation>O segredo em %1 não pode ser lido: %2</translation>
    </message>
    <message>
        <source>The client secret and the refresh token are in the store &quot;%1&quot;.</source>
        <translation>O segredo do cliente e o token de atualização estão no repositório &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was sent to %2.</source>
        <translation>&quot;%1&quot; foi enviado a %2.</translation>
    </message>
    <message>
        <source>The set-up assistant has not been finished: no cycle begins before it is, or before the scheduler is started.</source>
        <translation>O assistente de configuração não foi concluído: nenhum ciclo começa antes disso, ou antes que o agendador seja iniciado.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 must be %2, not %3.</source>
        <translation>%1 precisa ser %2, não %3.</translation>
    </message>
    <message>
        <source>%1 is not a setting.</source>
        <translation>%1 não é uma configuração.</translation>
    </message>
    <message>
        <source>says where everything stands in the bodies, so that %1 can&apos;t be a path into them as well: leave one of the two out.</source>
        <translation>diz onde tudo está nos corpos, por isso %1 não pode ser também um caminho neles: retire um dos dois.</translation>
    </message>
    <message>
        <source>is &quot;custom&quot;, which needs a path such as &quot;payload-&gt;statuses[*].status&quot; in a column setting of its section.</source>
        <translation>é &quot;custom&quot;, que precisa de um caminho como &quot;payload-&gt;statuses[*].status&quot; em uma configuração de coluna de sua seção.</translation>
    </message>
    <message>
        <source>%1 of the newest %2 rows of &quot;%3&quot;</source>
        <translation>%1 das %2 linhas mais novas de &quot;%3&quot;</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>O login foi cancelado.</translation>
    </message>
    <message>
        <source>Zoho ended the sign-in; check the client id, the redirect URI in Zoho&apos;s API console and the data center.</source>
        <translation>O Zoho encerrou o login; confira o ID do cliente, o URI de redirecionamento no console de API do Zoho e o data center.</translation>
    </message>
    <message>
        <source>Nobody signed in at Zoho within %1 minutes; begin again.</source>
        <translation>Ninguém fez login no Zoho em %1 minutos; comece de novo.</translation>
    </message>
    <message>
        <source>The spool&apos;s file %1 can&apos;t be read.</source>
        <translation>O arquivo %1 do spool não pode ser lido.</translation>
    </message>
    <message>
        <source>The spool&apos;s file %1 can&apos;t be written; the disk may be full.</source>
        <translation>O arquivo %1 do spool não pode ser gravado; o disco pode estar cheio.</translation>
    </message>
    <message>
        <source>There is no place left in the spool %1.</source>
        <translation>Não há mais lugar no spool %1.</translation>
    </message>
    <message>
        <source>%1 bytes of received webhooks wait in %2 for the database.</source>
        <translation>%1 bytes de webhooks recebidos esperam em %2 pelo banco de dados.</translation>
    </message>
    <message>
        <source>%1 is served by SQLite %2, but 3.35 or newer is needed: install it.</source>
        <translation>%1 é servido por SQLite %2, mas é preciso 3.35 ou mais novo: instale-o.</translation>
    </message>
    <message>
        <source>%1 refused a statement.</source>
        <translation>%1 recusou uma instrução.</translation>
    </message>
    <message>
        <source>Stopped by %1 at %2.</source>
        <translation>Parado por %1 (%2).</translation>
    </message>
    <message>
        <source>The strongest row says &quot;%1&quot;.</source>
        <translation>A linha mais forte diz &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The strongest row says &quot;%1&quot;, which counts as &quot;%2&quot;.</source>
        <translation>A linha mais forte diz &quot;%1&quot;, que conta como &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the strongest status of all rows.</source>
        <translation>&quot;%1&quot; é o status mais forte de todas as linhas.</translation>
    </message>
    <message>
        <source>Calls are short, and what follows &quot;%1&quot; is about to come.</source>
        <translation>As chamadas são poucas, e o que segue a &quot;%1&quot; está para chegar.</translation>
    </message>
    <message>
        <source>Created the table &quot;%1&quot;.</source>
        <translation>A tabela &quot;%1&quot; foi criada.</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; is gone; migrate again.</source>
        <translation>A tabela &quot;%1&quot; sumiu; migre de novo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a view: the table behind it needs an index on the queue id, and &quot;%2&quot; must be a key that it shows once.</source>
        <translation>&quot;%1&quot; é uma visão: a tabela por trás dela precisa de um índice no ID de fila, e &quot;%2&quot; deve ser uma chave que ela mostre uma só vez.</translation>
    </message>
    <message>
        <source>%1 could not get %2: the table &quot;%3&quot; was in use each of the %4 times that it was tried, by a transaction that doesn&apos;t end. Nothing is lost; end that transaction, or migrate again at a quieter time.</source>
        <translation>%1 não conseguiu obter %2: a tabela &quot;%3&quot; estava em uso em cada uma das %4 tentativas, por uma transação que não termina. Nada se perde; encerre essa transação, ou migre em um momento mais calmo.</translation>
    </message>
    <message>
        <source>A cycle can&apos;t read &quot;%1&quot;: %2</source>
        <translation>Um ciclo não pode ler &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>This was a trial.</source>
        <translation>Isto foi um ensaio.</translation>
    </message>
    <message>
        <source>What an earlier version remembered becomes that of the place at Zoho that is configured, so that this must be complete before the tables are upgraded.</source>
        <translation>O que uma versão anterior lembrava passa a ser do lugar no Zoho que está configurado, por isso este precisa estar completo antes que as tabelas sejam atualizadas.</translation>
    </message>
    <message>
        <source>the message id</source>
        <translation>o ID da mensagem</translation>
    </message>
    <message>
        <source>the provider&apos;s</source>
        <translation>o do provedor</translation>
    </message>
    <message>
        <source>the recipient</source>
        <translation>o destinatário</translation>
    </message>
    <message>
        <source>It is %1 in the time zone that is written to Zoho.</source>
        <translation>Hora atual no fuso horário que é gravado no Zoho: %1.</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; isn&apos;t known here, so UTC takes its place: give it a name such as &quot;Europe/Berlin&quot;, and see that the system has its list of time zones (tzdata).</source>
        <translation>O fuso horário &quot;%1&quot; não é conhecido aqui, por isso UTC é usado: dê-lhe um nome como &quot;Europe/Berlin&quot; e veja se o sistema tem sua lista de fusos horários (tzdata).</translation>
    </message>
    <message>
        <source>%1 hold a time that can&apos;t be read, such as &quot;%2&quot;, so that they come last among equals and no time is written: point %3 at Unix time or ISO 8601.</source>
        <translation>%1 contêm uma hora ilegível, como &quot;%2&quot;, por isso vêm por último entre iguais e nenhuma hora é gravada: aponte %3 para hora Unix ou ISO 8601.</translation>
    </message>
    <message>
        <source>The file %1 that keeps the access token can&apos;t be removed; check its directory and its permissions.</source>
        <translation>O arquivo %1 que guarda o token de acesso não pode ser removido; confira o diretório e as permissões.</translation>
    </message>
    <message>
        <source>The file %1 that keeps the access token can&apos;t be written; check its directory and its permissions.</source>
        <translation>O arquivo %1 que guarda o token de acesso não pode ser gravado; confira o diretório e as permissões.</translation>
    </message>
    <message>
        <source>The file %1 that keeps the access token can&apos;t be read; check its directory and its permissions.</source>
        <translation>O arquivo %1 que guarda o token de acesso não pode ser lido; confira o diretório e as permissões.</translation>
    </message>
    <message>
        <source>Zoho gave an access token.</source>
        <translation>O Zoho deu um token de acesso.</translation>
    </message>
    <message>
        <source>Zoho does not accept the access token.</source>
        <translation>O Zoho não aceita o token de acesso.</translation>
    </message>
    <message>
        <source>The access token could not be renewed.</source>
        <translation>Não foi possível renovar o token de acesso.</translation>
    </message>
    <message>
        <source>Asking Zoho for an access token was ended.</source>
        <translation>O pedido de um token de acesso ao Zoho foi interrompido.</translation>
    </message>
    <message>
        <source>Zoho gives no access token for the moment, too many were asked for; leave it alone for ten minutes, since asking prolongs the block.</source>
        <translation>O Zoho não dá token de acesso no momento, foram pedidos demais; não peça nenhum por dez minutos, pois pedir prolonga o bloqueio.</translation>
    </message>
    <message>
        <source>this is not valid TOML.</source>
        <translation>isto não é TOML válido.</translation>
    </message>
    <message>
        <source>Zoho takes no more calls for the moment, too many were made in a minute or at once.</source>
        <translation>O Zoho não aceita mais chamadas no momento, foram feitas demais em um minuto ou de uma vez.</translation>
    </message>
    <message>
        <source>It was not sent, since Zoho left too many updates unanswered one after the other.</source>
        <translation>Não foi enviado, pois o Zoho deixou atualizações demais sem resposta, uma após a outra.</translation>
    </message>
    <message>
        <source>The answer to an update was too large to be Zoho&apos;s.</source>
        <translation>A resposta a uma atualização era grande demais para ser do Zoho.</translation>
    </message>
    <message>
        <source>The connection broke before Zoho had answered an update.</source>
        <translation>A conexão caiu antes que o Zoho respondesse a uma atualização.</translation>
    </message>
    <message>
        <source>An update was ended before Zoho answered.</source>
        <translation>Uma atualização foi interrompida antes que o Zoho respondesse.</translation>
    </message>
    <message>
        <source>It is not known whether the record was updated; it will be read back before it is sent again.</source>
        <translation>Não se sabe se o registro foi atualizado; ele será relido antes de ser enviado de novo.</translation>
    </message>
    <message>
        <source>Zoho refused the update of this record.</source>
        <translation>O Zoho recusou a atualização deste registro.</translation>
    </message>
    <message>
        <source>Zoho took it.</source>
        <translation>O Zoho a aceitou.</translation>
    </message>
    <message>
        <source>Zoho did not answer an update in time.</source>
        <translation>O Zoho não respondeu a uma atualização a tempo.</translation>
    </message>
    <message>
        <source>The update was not sent, because this instance stood still for so long that another one may have taken over.</source>
        <translation>A atualização não foi enviada, porque esta instância ficou parada por tanto tempo que outra pode ter assumido.</translation>
    </message>
    <message>
        <source>Left out the upgrade of the tables, because others can&apos;t write for %1 while it is made.</source>
        <translation>A atualização das tabelas foi omitida, porque outros não podem gravar por %1 enquanto é feita.</translation>
    </message>
    <message>
        <source>Upgrading the tables: others can&apos;t write for %1 meanwhile.</source>
        <translation>Atualizando as tabelas: outros não podem gravar por %1.</translation>
    </message>
    <message>
        <source>A user&apos;s name has visible characters only, no colon, and neither begins nor ends with a space.</source>
        <translation>O nome de um usuário tem só caracteres visíveis, sem dois-pontos, e não começa nem termina com espaço.</translation>
    </message>
    <message>
        <source>A user&apos;s name has 1 to %1 characters.</source>
        <translation>O nome de um usuário tem de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>Zoho&apos;s accounts service could not place the connected user; connect again, and check that the data center is the user&apos;s own.</source>
        <translation>O serviço de contas do Zoho não reconheceu o usuário conectado; conecte de novo e confira se o data center é o do usuário.</translation>
    </message>
    <message>
        <source>Zoho&apos;s validation refused the values for this record.</source>
        <translation>A validação do Zoho recusou os valores deste registro.</translation>
    </message>
    <message>
        <source>Zoho refused a value for this record.</source>
        <translation>O Zoho recusou um valor deste registro.</translation>
    </message>
    <message>
        <source>Zoho refused a value for this record as too long or of the wrong format.</source>
        <translation>O Zoho recusou um valor deste registro por ser longo demais ou de formato errado.</translation>
    </message>
    <message>
        <source>Zoho refused the values for this record.</source>
        <translation>O Zoho recusou os valores deste registro.</translation>
    </message>
    <message>
        <source>The environment variable %1 must be an absolute path, not &quot;%2&quot;.</source>
        <translation>A variável de ambiente %1 precisa ser um caminho absoluto, não &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>there is no such setting.</source>
        <translation>não há essa configuração.</translation>
    </message>
    <message>
        <source>A web page came instead of Zoho&apos;s answer, perhaps from a proxy.</source>
        <translation>Em vez da resposta do Zoho veio uma página da web, talvez de um proxy.</translation>
    </message>
    <message>
        <source>An instance that runs cycles is about to begin the cycle that %1 wished for at %2.</source>
        <translation>Uma instância que executa ciclos está para começar o ciclo que %1 pediu (%2).</translation>
    </message>
    <message>
        <source>%1 wished for a cycle at %2, and no instance that runs cycles has begun it within a minute.</source>
        <translation>%1 pediu um ciclo (%2), e nenhuma instância que executa ciclos o começou em um minuto.</translation>
    </message>
    <message>
        <source>When the cycle that %1 runs has ended, the cycle that %2 wished for at %3 begins.</source>
        <translation>Quando terminar o ciclo que %1 executa, começa o ciclo que %2 pediu (%3).</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All words in the newest %1 rows of &quot;%2&quot; are known.</source>
        <translation>Todas as palavras nas %1 linhas mais novas de &quot;%2&quot; são conhecidas.</translation>
    </message>
    <message>
        <source>That would hold up those who write.</source>
        <translation>Isso atrasaria quem grava.</translation>
    </message>
    <message>
        <source>Zoho&apos;s API calls of the day are used up.</source>
        <translation>As chamadas do dia à API do Zoho se esgotaram.</translation>
    </message>
    <message>
        <source>Zoho&apos;s API calls of the day are used up; they are reset on %1, as far as is known, and each cycle until then asks with one call.</source>
        <translation>As chamadas do dia à API do Zoho se esgotaram; pelo que se sabe, são renovadas %1, e até lá cada ciclo pergunta com uma chamada.</translation>
    </message>
    <message>
        <source>The certificate of Zoho&apos;s server is not trusted, so nothing was sent; check the clock of this machine, its certificates and its proxy.</source>
        <translation>O certificado do servidor do Zoho não é confiável, por isso nada foi enviado; confira o relógio desta máquina, seus certificados e seu proxy.</translation>
    </message>
    <message>
        <source>The connection to Zoho broke before the answer was complete.</source>
        <translation>A conexão com o Zoho caiu antes que a resposta estivesse completa.</translation>
    </message>
    <message>
        <source>Zoho&apos;s server has a disturbance.</source>
        <translation>O servidor do Zoho está com um problema.</translation>
    </message>
    <message>
        <source>Not asked, because calls are counted in the database, which is not in order.</source>
        <translation>Não foi perguntado, porque as chamadas são contadas no banco de dados, que não está em ordem.</translation>
    </message>
    <message>
        <source>Zoho shows &quot;%1&quot;, which is stronger than &quot;%2&quot;.</source>
        <translation>O Zoho mostra &quot;%1&quot;, que é mais forte que &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Zoho shows exactly this already.</source>
        <translation>O Zoho já mostra exatamente isto.</translation>
    </message>
    <message>
        <source>Zoho did not answer in time.</source>
        <translation>O Zoho não respondeu a tempo.</translation>
    </message>
    <message>
        <source>This needs the role %1; yours is %2.</source>
        <translation>Isto exige o papel %1; o seu é %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a server such as https://server:8085.</source>
        <translation>“%1” não é um endereço de servidor como https://server:8085.</translation>
    </message>
    <message>
        <source>http:// is taken for this machine alone, since others could read the password on the way; use https://.</source>
        <translation>http:// só é aceito para esta máquina, pois outros poderiam ler a senha no caminho; use https://.</translation>
    </message>
    <message>
        <source>%1 answered something else than Statusbridge does; check the address.</source>
        <translation>%1 respondeu algo que o Statusbridge não responde; confira o endereço.</translation>
    </message>
    <message>
        <source>%1 gave an answer that is larger than any may be.</source>
        <translation>%1 deu uma resposta maior do que o permitido.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate that can be read.</source>
        <translation>O arquivo %1 não contém um certificado legível.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted, so nothing was sent; check the clock of this machine, or choose the file with the certificate of its authority.</source>
        <translation>O certificado de %1 não é confiável, por isso nada foi enviado; confira o relógio desta máquina ou escolha o arquivo com o certificado da autoridade dele.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer was complete.</source>
        <translation>A conexão com %1 caiu antes de a resposta estar completa.</translation>
    </message>
    <message>
        <source>A server wants to know who calls: a user with a password, or a token.</source>
        <translation>Um servidor quer saber quem chama: um usuário com senha ou um token.</translation>
    </message>
    <message>
        <source>This can be done on the server alone, not from another machine.</source>
        <translation>Isto só pode ser feito no servidor, não a partir de outra máquina.</translation>
    </message>
    <message>
        <source>%1 runs another version of Statusbridge, which does not know this.</source>
        <translation>Em %1 há outra versão do Statusbridge, que não conhece isto.</translation>
    </message>
    <message>
        <source>%1 does not accept this user and password.</source>
        <translation>%1 não aceita este usuário e esta senha.</translation>
    </message>
    <message>
        <source>%1 sent us to another address, which is not followed so that the password can&apos;t leak.</source>
        <translation>%1 encaminha para outro endereço, que não é seguido para a senha não vazar.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 não respondeu a tempo.</translation>
    </message>
    <message>
        <source>%1 does not accept the token: it is unknown, was revoked, or has ended.</source>
        <translation>%1 não aceita o token: é desconhecido, foi revogado ou expirou.</translation>
    </message>
    <message>
        <source>%1 cannot be reached; check the address and the network.</source>
        <translation>Não é possível alcançar %1; confira o endereço e a rede.</translation>
    </message>
    <message>
        <source>The last cycle has failed because: %1</source>
        <translation>O último ciclo falhou: %1</translation>
    </message>
    <message>
        <source>A new row of &quot;%1&quot; is noticed within seconds; a status that is changed in its row is found by the cycles that are due.</source>
        <translation>Uma linha nova de “%1” é notada em segundos; um status alterado na própria linha é encontrado pelos ciclos previstos.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot; a status that is changed in its row is noticed within seconds among the newest %2 rows; in an older one it is found by the cycles that are due.</source>
        <translation>Em “%1”, um status alterado na própria linha é notado em segundos entre as %2 linhas mais novas; em uma mais antiga é encontrado pelos ciclos previstos.</translation>
    </message>
    <message>
        <source>%1 is behind a pool of connections in statement mode, which allows no transactions: set the pool_mode of pgbouncer to session or transaction for it, or connect to the server itself.</source>
        <translation>%1 está atrás de um pool de conexões em modo statement, que não permite transações: defina pool_mode do pgbouncer como session ou transaction, ou conecte-se ao próprio servidor.</translation>
    </message>
    <message>
        <source>Rows of &quot;%1&quot; that are done, but did not take their mark: %2. Every cycle tries it again; look for what refuses it: triggers, constraints and row level security of the table.</source>
        <translation>Linhas de “%1” que estão concluídas, mas não aceitaram sua marca: %2. Cada ciclo tenta de novo; procure o que a recusa: gatilhos, restrições e segurança em nível de linha da tabela.</translation>
    </message>
    <message>
        <source>Numbers in other forms and participants of groups were looked for in the newest %1 rows only.</source>
        <translation>Números em outras formas e participantes de grupos foram procurados só nas %1 linhas mais novas.</translation>
    </message>
    <message>
        <source>A queue id of more than %1 characters matches no record at Zoho, and is not looked for.</source>
        <translation>Um ID de fila com mais de %1 caracteres não corresponde a nenhum registro no Zoho e não é procurado.</translation>
    </message>
    <message>
        <source>%1 have a queue id that is longer than any field at Zoho holds, so that nothing becomes of them: look at %2.</source>
        <translation>%1 têm um ID de fila mais longo do que cabe em um campo do Zoho, por isso nada resulta delas: veja %2.</translation>
    </message>
    <message>
        <source>%1 have a queue id whose bytes are no text, so that nothing becomes of them: look at %2.</source>
        <translation>%1 têm um ID de fila cujos bytes não são texto, por isso nada resulta delas: veja %2.</translation>
    </message>
    <message>
        <source>Dropped the index &quot;%1&quot; of the table &quot;%2&quot;, for which rows with a long value were refused.</source>
        <translation>O índice “%1” da tabela “%2” foi removido, por causa dele linhas com um valor longo eram recusadas.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; of the table &quot;%2&quot; is of type %3, which keeps some seven digits, so that ids, numbers and times come out as others: use a text, a whole number or a type of double precision.</source>
        <translation>A coluna “%1” da tabela “%2” é do tipo %3, que só guarda uns sete dígitos, de modo que ids, números e horários saem como outros: use um texto, um número inteiro ou um tipo de precisão dupla.</translation>
    </message>
    <message>
        <source>Zoho says that it updated record %1 when record %2 was sent; please report this.</source>
        <translation>O Zoho diz que atualizou o registro %1 quando o registro %2 foi enviado; por favor, informe isso.</translation>
    </message>
    <message>
        <source>Too many access tokens were asked for in a short time, and Zoho blocks who asks on; the next one may be asked for at %1.</source>
        <translation>Foram pedidos tokens de acesso demais em pouco tempo, e o Zoho bloqueia quem continua pedindo; o próximo pode ser pedido a partir de %1.</translation>
    </message>
</context>
<context>
    <name>SentenceText</name>
    <message>
        <source>Zoho&apos;s sign-in server cannot be reached. Check the network, the proxy and the data center in the settings.</source>
        <translation>O servidor de login do Zoho não pode ser acessado. Confira a rede, o proxy e o data center nas configurações.</translation>
    </message>
    <message>
        <source>The table “%1” has no column “%2”. Set up the database in the settings, which adds it, or correct %3 there.</source>
        <translation>A tabela “%1” não tem a coluna “%2”. Prepare o banco de dados nas configurações, o que a adiciona, ou corrija %3 ali.</translation>
    </message>
    <message>
        <source>Zoho refuses the address or the user. Check owner, application, report and API server in the settings, and what the connected user may do.</source>
        <translation>O Zoho recusa o endereço ou o usuário. Confira dono, aplicativo, relatório e servidor da API nas configurações, e o que o usuário conectado pode fazer.</translation>
    </message>
    <message>
        <source>There is nobody to be told: name someone to mail to, or a webhook.</source>
        <translation>Não há ninguém a avisar: indique um destinatário de e-mail ou um webhook.</translation>
    </message>
    <message>
        <source>must be given, since mails are to be sent.</source>
        <translation>precisa ser informado, pois há e-mails a enviar.</translation>
    </message>
    <message>
        <source>must not be none while there is a user: everyone on the way could read the password.</source>
        <translation>não pode ser nenhum enquanto houver um usuário: qualquer um no caminho poderia ler a senha.</translation>
    </message>
    <message>
        <source>lets “%1” count as “%2”, which is not in the ranking.</source>
        <translation>faz “%1” contar como “%2”, que não está na hierarquia.</translation>
    </message>
    <message>
        <source>must not redefine “%1”, which is itself in the ranking.</source>
        <translation>não pode redefinir “%1”, que já está na hierarquia.</translation>
    </message>
    <message>
        <source>There is a token “%1” already. Revoke it first, or take another name.</source>
        <translation>Já existe um token “%1”. Revogue-o primeiro, ou use outro nome.</translation>
    </message>
    <message>
        <source>There is no token “%1”.</source>
        <translation>Não existe token “%1”.</translation>
    </message>
    <message>
        <source>The file %1 for the API&apos;s certificate or key can&apos;t be used: %3.</source>
        <translation>O arquivo %1 para o certificado ou a chave da API não pode ser usado: %3.</translation>
    </message>
    <message>
        <source>can be reached from other machines (%1), which needs a certificate and its key. Choose both, or use 127.0.0.1.</source>
        <translation>pode ser acessado de outras máquinas (%1), o que exige um certificado e sua chave. Escolha ambos, ou use 127.0.0.1.</translation>
    </message>
    <message>
        <source>The file %1, which the database&apos;s certificate is checked against, can&apos;t be written. Check the permissions of its folder, or choose a file of certificate authorities in the settings.</source>
        <translation>O arquivo %1, pelo qual o certificado do banco de dados é conferido, não pode ser gravado. Confira as permissões da pasta, ou escolha nas configurações um arquivo de autoridades certificadoras.</translation>
    </message>
    <message>
        <source>The path of the file with the certificate authorities must not contain a semicolon or an apostrophe: move the file %1 elsewhere.</source>
        <translation>O caminho do arquivo com as autoridades certificadoras não pode conter ponto e vírgula nem apóstrofo: mova o arquivo %1 para outro lugar.</translation>
    </message>
    <message>
        <source>Zoho does not accept the stored authorization: it was revoked or has expired, or it belongs to another data center. Reconnect.</source>
        <translation>O Zoho não aceita a autorização guardada: ela foi revogada ou expirou, ou é de outro data center. Conecte novamente.</translation>
    </message>
    <message>
        <source>The connection to Zoho lacks the scope %1, without which many records can&apos;t share a call, so that each costs one. Reconnect, with the scopes %2.</source>
        <translation>Falta à conexão com o Zoho o escopo %1, sem o qual muitos registros não podem dividir uma chamada, por isso cada um custa uma. Conecte novamente, com os escopos %2.</translation>
    </message>
    <message>
        <source>The Custom API is not used while an environment is set, since it may be production&apos;s: each record costs a call of its own.</source>
        <translation>A Custom API não é usada enquanto um ambiente estiver definido, pois pode ser a de produção: cada registro custa uma chamada própria.</translation>
    </message>
    <message>
        <source>%1 hold statuses of a provider that tells no queue id, so that nothing becomes of them. Name the table with the queue ids of messages in the settings, or let the message id be the queue id.</source>
        <translation>%1 contêm status de um provedor que não informa o ID de fila, por isso ficam sem efeito. Indique nas configurações a tabela com os IDs de fila das mensagens, ou deixe que o ID da mensagem seja o ID de fila.</translation>
    </message>
    <message>
        <source>%1 hold statuses without a queue id, so that nothing becomes of them. Have the provider hand it back (Meta: biz_opaque_callback_data), name the table with the queue ids of messages in the settings, or let the message id be the queue id.</source>
        <translation>%1 contêm status sem ID de fila, por isso ficam sem efeito. Faça o provedor devolvê-lo (Meta: biz_opaque_callback_data), indique nas configurações a tabela com os IDs de fila das mensagens, ou deixe que o ID da mensagem seja o ID de fila.</translation>
    </message>
    <message>
        <source>Check the field names in the settings and the report&apos;s permissions.</source>
        <translation>Confira os nomes dos campos nas configurações e as permissões do relatório.</translation>
    </message>
    <message>
        <source>Zoho does not know the client or its secret. Check client ID, client secret and data center in the settings, then reconnect.</source>
        <translation>O Zoho não conhece o cliente ou seu segredo. Confira ID do cliente, segredo do cliente e data center nas configurações, e conecte novamente.</translation>
    </message>
    <message>
        <source>%1 lacks a column. Compare the names in the settings with the tables, then set up the database there.</source>
        <translation>%1 não tem uma coluna necessária. Compare os nomes das configurações com as tabelas e prepare ali o banco de dados.</translation>
    </message>
    <message>
        <source>must be empty beside hours and days. Give the expression their hours and days, or leave them empty.</source>
        <translation>precisa estar vazio junto de horas e dias. Ponha as horas e os dias na expressão, ou deixe-os vazios.</translation>
    </message>
    <message>
        <source>The %1 calls a day that the settings allow are used up. They are reset on %2.</source>
        <translation>As %1 chamadas por dia que as configurações permitem se esgotaram. São renovadas: %2.</translation>
    </message>
    <message>
        <source>The %1 calls a day of the Custom API that the settings allow are used up. They are reset on %2.</source>
        <translation>As %1 chamadas por dia da Custom API que as configurações permitem se esgotaram. São renovadas: %2.</translation>
    </message>
    <message>
        <source>Install the package of the console.</source>
        <translation>Instale o pacote do console.</translation>
    </message>
    <message>
        <source>The window in %1 is of version %2, and this program of version %3. Install both of the same version.</source>
        <translation>A janela em %1 é da versão %2, e este programa da versão %3. Instale ambos da mesma versão.</translation>
    </message>
    <message>
        <source>The Custom API answers something else than it should. Have the function that the settings show put into it, with the one argument “updates” of the type list.</source>
        <translation>A Custom API responde algo diferente do que deveria. Mande pôr nela a função que as configurações mostram, com um único argumento “updates” do tipo list.</translation>
    </message>
    <message>
        <source>Zoho refuses to run the Custom API. Check its link name in the settings, and what the connected user may do.</source>
        <translation>O Zoho se recusa a executar a Custom API. Confira o nome de link nas configurações e o que o usuário conectado pode fazer.</translation>
    </message>
    <message>
        <source>Zoho has no Custom API of this link name. Have it made in Zoho Creator (Microservices, Custom API) with the function that the settings show, or correct its link name there.</source>
        <translation>O Zoho não tem Custom API com este nome de link. Mande criá-la no Zoho Creator (Microservices, Custom API) com a função que as configurações mostram, ou corrija ali o nome de link.</translation>
    </message>
    <message>
        <source>%1 is running a cycle. Wait until it ends, or cancel it. It may be taken over after %2 unless it goes on.</source>
        <translation>%1 está executando um ciclo. Espere até que termine, ou cancele-o. Outra instância pode assumi-lo (%2) se ele não continuar.</translation>
    </message>
    <message>
        <source>%1 is running cycle %2. Wait until it ends, or cancel it. It may be taken over after %3 unless it goes on.</source>
        <translation>%1 está executando o ciclo %2. Espere até que termine, ou cancele-o. Outra instância pode assumi-lo (%3) se ele não continuar.</translation>
    </message>
    <message>
        <source>%1 is running cycle %2. Wait until it ends, or cancel it.</source>
        <translation>%1 está executando o ciclo %2. Espere até que termine, ou cancele-o.</translation>
    </message>
    <message>
        <source>There is no Zoho data center named “%1”. Choose one of the list in the settings.</source>
        <translation>Não há data center do Zoho chamado “%1”. Escolha um da lista nas configurações.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t let this user in. Check user and password in the settings, and from where the server lets that user come.</source>
        <translation>%1 não deixa este usuário entrar. Confira usuário e senha nas configurações, e de onde o servidor o aceita.</translation>
    </message>
    <message>
        <source>%1 did not answer in time (%2 s), so the connection was closed. Check its server, its disk and the network, or raise the longest wait in the settings. The next use connects again.</source>
        <translation>%1 não respondeu a tempo (%2 s), por isso a conexão foi fechada. Confira o servidor, o disco e a rede, ou aumente a espera máxima nas configurações. O próximo uso conecta de novo.</translation>
    </message>
    <message>
        <source>There is no database file %1. Set up the database in the settings, or choose the right file there.</source>
        <translation>Não existe o arquivo de banco de dados %1. Prepare o banco de dados nas configurações, ou escolha ali o arquivo certo.</translation>
    </message>
    <message>
        <source>%1 does not permit this user what is needed. Have it permitted, or choose another user in the settings.</source>
        <translation>%1 não permite a este usuário o necessário. Mande permitir, ou escolha outro usuário nas configurações.</translation>
    </message>
    <message>
        <source>%1 is locked by another program and did not become free in time. End what holds it, or raise the longest wait in the settings.</source>
        <translation>%1 está bloqueado por outro programa e não ficou livre a tempo. Encerre o que o prende, ou aumente a espera máxima nas configurações.</translation>
    </message>
    <message>
        <source>%1 does not exist at its server. Have it made there, or correct its name in the settings.</source>
        <translation>%1 não existe em seu servidor. Mande criá-lo ali, ou corrija o nome nas configurações.</translation>
    </message>
    <message>
        <source>must be filled in for this kind of database.</source>
        <translation>precisa ser preenchido para este tipo de banco de dados.</translation>
    </message>
    <message>
        <source>%1 was made by an older version of Statusbridge. Set up the database in the settings to upgrade it.</source>
        <translation>%1 foi criado por uma versão anterior do Statusbridge. Prepare o banco de dados nas configurações para atualizá-lo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Give this user the right to write, for a file also in its folder, or choose a server that is no read-only copy.</source>
        <translation>%1 não aceita gravação. Dê a este usuário o direito de gravar, para um arquivo também na pasta dele, ou escolha um servidor que não seja uma cópia só de leitura.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. See what keeps it busy, or raise the longest wait in the settings.</source>
        <translation>%1 não respondeu a tempo. Veja o que o mantém ocupado, ou aumente a espera máxima nas configurações.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached, or lets nobody in now. Check that its server is running, and server, port, TLS, user and password in the settings.</source>
        <translation>%1 não pode ser acessado, ou não deixa ninguém entrar agora. Confira se o servidor está em execução, e servidor, porta, TLS, usuário e senha nas configurações.</translation>
    </message>
    <message>
        <source>%1 is reached without TLS, on purpose.</source>
        <translation>%1 é acessado sem TLS, de propósito.</translation>
    </message>
    <message>
        <source>%1 is reached over TLS, but its certificate is not checked.</source>
        <translation>%1 é acessado por TLS, mas seu certificado não é conferido.</translation>
    </message>
    <message>
        <source>The connection to the database on %1 is not guarded: how is not decided in the settings, and its certificate is not checked yet because the configuration was made for version 0.1. The next release refuses that. Choose TLS in the settings, or to go without it if everyone on the way may read the password and the data.</source>
        <translation>A conexão com o banco de dados em %1 não está protegida: as configurações não decidem como, e seu certificado ainda não é conferido porque a configuração foi feita para a versão 0.1. A próxima versão recusa isso. Escolha TLS nas configurações, ou dispensá-lo se qualquer um no caminho puder ler a senha e os dados.</translation>
    </message>
    <message>
        <source>%1 is not reached over TLS, as the settings want it. Have TLS switched on at its server.</source>
        <translation>%1 não é acessado por TLS, embora as configurações o exijam. Mande ativar TLS no servidor.</translation>
    </message>
    <message>
        <source>%1 has no table “%2”. Set up the database in the settings, or correct %3 there.</source>
        <translation>%1 não tem a tabela “%2”. Prepare o banco de dados nas configurações, ou corrija %3 ali.</translation>
    </message>
    <message>
        <source>Other users can write into %1. Take that right away from them, or use another path.</source>
        <translation>Outros usuários podem gravar em %1. Retire deles esse direito, ou use outro caminho.</translation>
    </message>
    <message>
        <source>The display can&apos;t be used.</source>
        <translation>A tela não pode ser usada.</translation>
    </message>
    <message>
        <source>The column “%1” of %2 of the newest %3 rows of “%4” holds what is no JSON, so that nothing is read out of it. See what writes it, or correct the columns in the settings.</source>
        <translation>A coluna “%1” de %2 das %3 linhas mais novas de “%4” contém algo que não é JSON, por isso nada é lido dela. Veja o que a grava, ou corrija as colunas nas configurações.</translation>
    </message>
    <message>
        <source>Qt&apos;s database plug-in %1 is missing. Install %2, or choose another kind of database in the settings.</source>
        <translation>Falta o plug-in de banco de dados %1 do Qt. Instale %2, ou escolha outro tipo de banco de dados nas configurações.</translation>
    </message>
    <message>
        <source>There is no kind of database named “%1”. Choose another one in the settings.</source>
        <translation>Não há tipo de banco de dados chamado “%1”. Escolha outro nas configurações.</translation>
    </message>
    <message>
        <source>The table “%1” is kept by the engine %2, which knows no transactions, so that rows could be marked without having been carried over. Have the database&apos;s administrator change it to InnoDB.</source>
        <translation>A tabela “%1” é mantida pelo mecanismo %2, que não conhece transações, por isso linhas poderiam ser marcadas sem terem sido transferidas. Peça ao administrador do banco de dados que a mude para InnoDB.</translation>
    </message>
    <message>
        <source>Enter %1 in the settings.</source>
        <translation>Informe %1 nas configurações.</translation>
    </message>
    <message>
        <source>The rows carried to an environment are marked in Statusbridge&apos;s own tables. Leave the environment empty to let the collector&apos;s column speak of another target.</source>
        <translation>As linhas transferidas a um ambiente são marcadas nas tabelas próprias do Statusbridge. Deixe o ambiente vazio para que a coluna do coletor fale de outro destino.</translation>
    </message>
    <message>
        <source>No record has these fields, so they are probably not columns of the report: %1. Add them to the report, or correct the field names in the settings.</source>
        <translation>Nenhum registro tem estes campos, por isso provavelmente não são colunas do relatório: %1. Adicione-os ao relatório, ou corrija os nomes dos campos nas configurações.</translation>
    </message>
    <message>
        <source>%1 is not a database. Choose the right file in the settings.</source>
        <translation>%1 não é um banco de dados. Escolha o arquivo certo nas configurações.</translation>
    </message>
    <message>
        <source>“%1” is the strongest status, and among its %2 rows this one comes first: the word itself before an alias, then the latest event, then the deliveries, then the highest id.</source>
        <translation>“%1” é o status mais forte, e entre suas %2 linhas esta vem primeiro: a própria palavra antes de um sinônimo, depois o evento mais recente, depois as entregas, depois o ID mais alto.</translation>
    </message>
    <message>
        <source>The function needs the form&apos;s link name. Fill in the form, which is the name in the form&apos;s address in Zoho Creator.</source>
        <translation>A função precisa do nome de link do formulário. Preencha o formulário, que é o nome no endereço dele no Zoho Creator.</translation>
    </message>
    <message>
        <source>Zoho does not accept a fresh access token either. Check data center and owner in the settings, then reconnect.</source>
        <translation>O Zoho também não aceita um token de acesso recém-criado. Confira data center e dono nas configurações, e conecte novamente.</translation>
    </message>
    <message>
        <source>Zoho reports a general error for this report. Check the report in the settings, and leave the environment empty unless the application has environments.</source>
        <translation>O Zoho informa um erro geral para este relatório. Confira o relatório nas configurações, e deixe o ambiente vazio a menos que o aplicativo tenha ambientes.</translation>
    </message>
    <message>
        <source>The server&apos;s name must not contain a semicolon, but is “%1”.</source>
        <translation>O nome do servidor não pode conter ponto e vírgula, mas é “%1”.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: the name “%2” was not looked up in time (%3 s). Check this machine&apos;s name servers, or use the server&apos;s address in the settings.</source>
        <translation>%1 não pode ser acessado: o nome “%2” não foi resolvido a tempo (%3 s). Confira os servidores de nomes desta máquina, ou use o endereço do servidor nas configurações.</translation>
    </message>
    <message>
        <source>This window runs no cycles, as its settings say.</source>
        <translation>Esta janela não executa ciclos, segundo suas configurações.</translation>
    </message>
    <message>
        <source>%1 keeps its journal in mode “%2”, so that Statusbridge and the collector wait for each other. If nothing speaks against it, set up the database in the settings, which switches it.</source>
        <translation>%1 mantém seu diário no modo “%2”, por isso o Statusbridge e o coletor esperam um pelo outro. Se nada impedir, prepare o banco de dados nas configurações, o que o muda.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain failed. See whether it runs, or choose another place for secrets in the settings.</source>
        <translation>O chaveiro do desktop falhou. Veja se está em execução, ou escolha outro lugar para segredos nas configurações.</translation>
    </message>
    <message>
        <source>The library that speaks to the desktop&apos;s keychain is not installed (libsecret). Install it, or choose another place for secrets in the settings.</source>
        <translation>A biblioteca que fala com o chaveiro do desktop não está instalada (libsecret). Instale-a, ou escolha outro lugar para segredos nas configurações.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain was not unlocked for Statusbridge. Unlock it and try again, or choose another place for secrets in the settings.</source>
        <translation>O chaveiro do desktop não foi desbloqueado para o Statusbridge. Desbloqueie-o e tente de novo, ou escolha outro lugar para segredos nas configurações.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain did not answer within %1 seconds. Perhaps it waits to be unlocked: do that and try again, or choose another place for secrets in the settings.</source>
        <translation>O chaveiro do desktop não respondeu em %1 segundos. Talvez espere ser desbloqueado: faça isso e tente de novo, ou escolha outro lugar para segredos nas configurações.</translation>
    </message>
    <message>
        <source>%1 has lost the row that lets one instance at a time run a cycle. Set up the database in the settings, which makes it again.</source>
        <translation>%1 perdeu a linha que deixa uma só instância por vez executar um ciclo. Prepare o banco de dados nas configurações, o que a cria de novo.</translation>
    </message>
    <message>
        <source>Zoho does not know the owner, application, report or field that the settings name. Compare them with the address of the report in Zoho Creator.</source>
        <translation>O Zoho não conhece o dono, o aplicativo, o relatório ou o campo que as configurações indicam. Compare-os com o endereço do relatório no Zoho Creator.</translation>
    </message>
    <message>
        <source>The log file %1 can&apos;t be written. Check it in the settings, and the permissions of its folder.</source>
        <translation>O arquivo de log %1 não pode ser gravado. Confira-o nas configurações, e as permissões da pasta.</translation>
    </message>
    <message>
        <source>The database server is to be reached over TLS, but Qt&apos;s database plug-in %1 doesn&apos;t use the client library of MariaDB, which that needs. Install such a plug-in, or choose in the settings to go without TLS if everyone on the way may read the password and the data.</source>
        <translation>O servidor de banco de dados deve ser acessado por TLS, mas o plug-in de banco de dados %1 do Qt não usa a biblioteca cliente do MariaDB, necessária para isso. Instale um plug-in assim, ou escolha nas configurações dispensar TLS se qualquer um no caminho puder ler a senha e os dados.</translation>
    </message>
    <message>
        <source>The table “%1” has no column “%2”. Correct %3 in the settings.</source>
        <translation>A tabela “%1” não tem a coluna “%2”. Corrija %3 nas configurações.</translation>
    </message>
    <message>
        <source>%1 has no table “%2”. Correct %3 in the settings.</source>
        <translation>%1 não tem a tabela “%2”. Corrija %3 nas configurações.</translation>
    </message>
    <message>
        <source>The system trusts no certificate authorities. Install its package of them (ca-certificates), or choose a file in the settings.</source>
        <translation>O sistema não confia em nenhuma autoridade certificadora. Instale o pacote delas (ca-certificates), ou escolha um arquivo nas configurações.</translation>
    </message>
    <message>
        <source>There is no display to show a window on.</source>
        <translation>Não há tela em que mostrar uma janela.</translation>
    </message>
    <message>
        <source>No instance of Statusbridge is running that could begin a cycle.</source>
        <translation>Nenhuma instância ativa do Statusbridge pode começar um ciclo.</translation>
    </message>
    <message>
        <source>Statusbridge is not connected to Zoho. Connect it in the settings.</source>
        <translation>O Statusbridge não está conectado ao Zoho. Conecte-o nas configurações.</translation>
    </message>
    <message>
        <source>There is no place where secrets are kept. Choose one in the settings.</source>
        <translation>Não há lugar onde guardar segredos. Escolha um nas configurações.</translation>
    </message>
    <message>
        <source>no secret is set in the environment of the program</source>
        <translation>nenhum segredo está definido no ambiente do programa</translation>
    </message>
    <message>
        <source>This window doesn&apos;t begin cycles by itself, and Start has not been pressed on it: no cycle begins by itself.</source>
        <translation>Esta janela não começa ciclos sozinha, e não se clicou em Iniciar nela: nenhum ciclo começa sozinho.</translation>
    </message>
    <message>
        <source>This window doesn&apos;t begin cycles by itself, and Start has not been pressed on it: others begin the cycles.</source>
        <translation>Esta janela não começa ciclos sozinha, e não se clicou em Iniciar nela: outras começam os ciclos.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 não pode ser lido: %2.</translation>
    </message>
    <message>
        <source>A row of “%1” that was noted as carried over still counts as open, so that it would be carried over again and again. Look at the types of its columns for id, queue id and status.</source>
        <translation>Uma linha de “%1” anotada como transferida ainda conta como aberta, por isso seria transferida repetidas vezes. Confira os tipos das colunas de ID, ID de fila e status.</translation>
    </message>
    <message>
        <source>Only PostgreSQL tells of new rows. In other databases they are looked for.</source>
        <translation>Só o PostgreSQL avisa de linhas novas. Em outros bancos de dados elas são procuradas.</translation>
    </message>
    <message>
        <source>The table “%1” has no index of its open rows, so that counting them reads all of it. Set up the database in the settings, or have its administrator make one.</source>
        <translation>A tabela “%1” não tem índice de suas linhas abertas, por isso contá-las a lê inteira. Prepare o banco de dados nas configurações, ou peça ao administrador que crie um.</translation>
    </message>
    <message>
        <source>Zoho says that this account&apos;s API is at %1, but the settings name %2. Set the API server to that, if the account is yours.</source>
        <translation>O Zoho diz que a API desta conta está em %1, mas as configurações indicam %2. Defina esse servidor da API, se a conta for sua.</translation>
    </message>
    <message>
        <source>Zoho says that this account&apos;s API is at %1, but the settings name %2. Set the data center to “%3”, leave sign-in server and API server empty, and reconnect.</source>
        <translation>O Zoho diz que a API desta conta está em %1, mas as configurações indicam %2. Defina o data center como “%3”, deixe vazios o servidor de login e o da API, e conecte novamente.</translation>
    </message>
    <message>
        <source>%1 has none of Statusbridge&apos;s own tables. Set up the database in the settings.</source>
        <translation>%1 não tem nenhuma das tabelas próprias do Statusbridge. Prepare o banco de dados nas configurações.</translation>
    </message>
    <message>
        <source>%1 has none of Statusbridge&apos;s own tables, or none that this login has a right to. Set up the database in the settings.</source>
        <translation>%1 não tem nenhuma das tabelas próprias do Statusbridge, ou nenhuma a que este usuário tenha direito. Prepare o banco de dados nas configurações.</translation>
    </message>
    <message>
        <source>The %1 calls a day of the plan in the settings are used up. They are reset on %2.</source>
        <translation>As %1 chamadas por dia do plano das configurações se esgotaram. São renovadas: %2.</translation>
    </message>
    <message>
        <source>The proxy must be that of the system, none, or a URL such as http://proxy.example:3128 or socks5://proxy.example:1080.</source>
        <translation>O proxy deve ser o do sistema, nenhum ou uma URL como http://proxy.example:3128 ou socks5://proxy.example:1080.</translation>
    </message>
    <message>
        <source>The table “%1” has no index on %2, so that every cycle reads all of it. Set up the database in the settings, or have its administrator make one.</source>
        <translation>A tabela “%1” não tem índice em %2, por isso cada ciclo a lê inteira. Prepare o banco de dados nas configurações, ou peça ao administrador que crie um.</translation>
    </message>
    <message>
        <source>There is no table “%1” with the columns “%2” and “%3”. Correct the names of the table with the queue ids of messages in the settings.</source>
        <translation>Não há tabela “%1” com as colunas “%2” e “%3”. Corrija nas configurações os nomes da tabela com os IDs de fila das mensagens.</translation>
    </message>
    <message>
        <source>Webhooks are to be received, but none of the secrets that tell their senders from others is in the place for secrets (%1), so that everything sent is refused. Have one put there.</source>
        <translation>Há webhooks a receber, mas no lugar dos segredos (%1) não há nenhum dos que distinguem seus remetentes de outros, por isso tudo o que é enviado é recusado. Mande pôr um ali.</translation>
    </message>
    <message>
        <source>Port %1 of this machine, which the browser is to come back to, can&apos;t be listened on. End the program that uses it, or choose another port in the settings and register that address in Zoho&apos;s API console.</source>
        <translation>Não é possível escutar na porta %1 desta máquina, à qual o navegador deve voltar. Encerre o programa que a usa, ou escolha outra porta nas configurações e registre esse endereço no console de API do Zoho.</translation>
    </message>
    <message>
        <source>Zoho refused to read the report. Check the pending records and the field names in the settings.</source>
        <translation>O Zoho se recusou a ler o relatório. Confira os registros pendentes e os nomes dos campos nas configurações.</translation>
    </message>
    <message>
        <source>Zoho refused the request as too long. Shorten what describes the pending records in the settings, if it is long.</source>
        <translation>O Zoho recusou o pedido por ser longo demais. Encurte nas configurações o que descreve os registros pendentes, se for longo.</translation>
    </message>
    <message>
        <source>different words and what they count as, such as read → delivered</source>
        <translation>palavras diferentes e como o que contam, como read → delivered</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sim ou não</translation>
    </message>
    <message>
        <source>host names or IP addresses without port, such as status.example.com</source>
        <translation>nomes de host ou endereços IP sem porta, como status.example.com</translation>
    </message>
    <message>
        <source>what is looked for and the path to it, the status among them, such as status → events[*].state</source>
        <translation>o que é procurado e o caminho até ele, entre outros o status, como status → events[*].state</translation>
    </message>
    <message>
        <source>IP addresses or subnets, such as 127.0.0.1 or 10.1.0.0/16</source>
        <translation>endereços IP ou sub-redes, como 127.0.0.1 ou 10.1.0.0/16</translation>
    </message>
    <message>
        <source>the name of a table, also with its schema: “schema.table”</source>
        <translation>o nome de uma tabela, também com seu esquema: “schema.table”</translation>
    </message>
    <message>
        <source>“form_workflow” and “schedules”, or “all”</source>
        <translation>“form_workflow” e “schedules”, ou “all”</translation>
    </message>
    <message>
        <source>different words of the ranking and their texts, such as delivered → Delivered</source>
        <translation>palavras diferentes da hierarquia e seus textos, como delivered → Delivered</translation>
    </message>
    <message>
        <source>The settings can make it speak of this one.</source>
        <translation>As configurações podem fazê-la falar deste.</translation>
    </message>
    <message>
        <source>This window runs no cycles, and rows are opened again while none runs. Start this where cycles are run.</source>
        <translation>Esta janela não executa ciclos, e as linhas são reabertas enquanto nenhum está em andamento. Comece isto onde os ciclos são executados.</translation>
    </message>
    <message>
        <source>The login %1 lacks a right on %3. Have the database&apos;s administrator grant it.</source>
        <translation>Falta ao usuário %1 um direito sobre %3. Peça ao administrador do banco de dados que o conceda.</translation>
    </message>
    <message>
        <source>There is no cycle %1 (any more).</source>
        <translation>Não há (ou não há mais) ciclo %1.</translation>
    </message>
    <message>
        <source>Statusbridge is running already with the data folder %1 (%2). End that one first.</source>
        <translation>O Statusbridge já está em execução com a pasta de dados %1 (%2). Encerre-o primeiro.</translation>
    </message>
    <message>
        <source>This window runs no cycles, as its settings say, and shows those of others.</source>
        <translation>Esta janela não executa ciclos, segundo suas configurações, e mostra os de outras.</translation>
    </message>
    <message>
        <source>is of use with PostgreSQL only. Leave it empty, or choose that kind of database.</source>
        <translation>só serve com PostgreSQL. Deixe vazio, ou escolha esse tipo de banco de dados.</translation>
    </message>
    <message>
        <source>The connection to Zoho lacks the scope %1, without which no cycle can succeed. Reconnect, with the scopes %2.</source>
        <translation>Falta à conexão com o Zoho o escopo %1, sem o qual nenhum ciclo pode dar certo. Conecte novamente, com os escopos %2.</translation>
    </message>
    <message>
        <source>The table “%1” has no index on %2, so that a search for one reads the newest rows only. Its administrator can make one.</source>
        <translation>A tabela “%1” não tem índice em %2, por isso uma busca por ele lê só as linhas mais novas. O administrador pode criar um.</translation>
    </message>
    <message>
        <source>other users have access to it. Protect it in the settings, and replace the secret if somebody may have read it.</source>
        <translation>outros usuários têm acesso a ele. Proteja-o nas configurações, e substitua o segredo se alguém puder tê-lo lido.</translation>
    </message>
    <message>
        <source>%1 looks like a secret, and secrets don&apos;t belong into the configuration file. Remove it there and enter it in the settings.</source>
        <translation>%1 parece um segredo, e segredos não pertencem ao arquivo de configuração. Remova-o dali e informe-o nas configurações.</translation>
    </message>
    <message>
        <source>The secret %1 is not in the place “%2”. Enter it in the settings.</source>
        <translation>O segredo %1 não está no lugar “%2”. Informe-o nas configurações.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be changed from here, because the place “%2”, where secrets are kept, can only be read. Choose another place in the settings, or have it changed where it was put.</source>
        <translation>%1 não pode ser alterado daqui, porque o lugar “%2”, onde os segredos são guardados, é só de leitura. Escolha outro lugar nas configurações, ou mande alterá-lo onde foi posto.</translation>
    </message>
    <message>
        <source>Secrets are to be kept in “%1”, but %2. Mend that, or choose another place in the settings.</source>
        <translation>Os segredos devem ser guardados em “%1”, mas %2. Corrija isso, ou escolha outro lugar nas configurações.</translation>
    </message>
    <message>
        <source>“%1” is not a section of the configuration.</source>
        <translation>“%1” não é uma seção da configuração.</translation>
    </message>
    <message>
        <source>It must offer TLS, and its certificate is checked. Choose its certificate authority in the settings, or to go without TLS if everyone on the way may read the password and the data.</source>
        <translation>Ele precisa oferecer TLS, e seu certificado é conferido. Escolha nas configurações sua autoridade certificadora, ou dispensar TLS se qualquer um no caminho puder ler a senha e os dados.</translation>
    </message>
    <message>
        <source>It comes from the service manager: have the service&apos;s administrator put %1 there.</source>
        <translation>Vem do gerenciador de serviços: peça ao administrador do serviço que ponha %1 ali.</translation>
    </message>
    <message>
        <source>It comes from the environment of the program: have it set there as %1, and start Statusbridge again.</source>
        <translation>Vem do ambiente do programa: mande defini-lo ali como %1 e inicie o Statusbridge de novo.</translation>
    </message>
    <message>
        <source>It is kept in the file %1, to which only you have access.</source>
        <translation>É guardado no arquivo %1, ao qual só você tem acesso.</translation>
    </message>
    <message>
        <source>Set the format of times, which is “%1”, to the date format of the application.</source>
        <translation>Defina o formato dos horários, que é “%1”, como o formato de data do aplicativo.</translation>
    </message>
    <message>
        <source>Set the words written to Zoho to the choices that the field %1 has.</source>
        <translation>Defina as palavras gravadas no Zoho como as opções que o campo %1 tem.</translation>
    </message>
    <message>
        <source>The configuration file has %2 in a form in which it can&apos;t be changed safely. Have it changed by hand, at %1.</source>
        <translation>O arquivo de configuração tem %2 em uma forma que não pode ser alterada com segurança. Mande alterá-lo à mão, em %1.</translation>
    </message>
    <message>
        <source>The sign-in came back from a server that is not known as one of Zoho&apos;s, so it was given nothing. If it is right, enter it as sign-in server in the settings.</source>
        <translation>O login voltou de um servidor que não é conhecido como do Zoho, por isso nada lhe foi dado. Se estiver certo, informe-o nas configurações como servidor de login.</translation>
    </message>
    <message>
        <source>%1 lacks a table. Set up the database in the settings to make what is missing.</source>
        <translation>%1 não tem todas as tabelas. Prepare o banco de dados nas configurações para criar o que falta.</translation>
    </message>
    <message>
        <source>must not begin like the names of Statusbridge&apos;s own tables.</source>
        <translation>não pode começar como os nomes das tabelas próprias do Statusbridge.</translation>
    </message>
    <message>
        <source>must be another table than that of the other webhooks.</source>
        <translation>precisa ser outra tabela que a dos demais webhooks.</translation>
    </message>
    <message>
        <source>Tables can be made by another login of the database: have its administrator do that.</source>
        <translation>Outro usuário do banco de dados pode criar tabelas: peça isso ao administrador.</translation>
    </message>
    <message>
        <source>Setting up the database makes a table of the default name, or of one that no other is similar to.</source>
        <translation>Preparar o banco de dados cria uma tabela com o nome padrão, ou uma à qual nenhuma outra se assemelha.</translation>
    </message>
    <message>
        <source>Zoho shows “%1” in %2, which the format of times in the settings, “%3”, does not read. Set it to the date format of the application, or Zoho may refuse every time that is written.</source>
        <translation>O Zoho mostra “%1” em %2, que o formato dos horários nas configurações, “%3”, não lê. Defina-o como o formato de data do aplicativo, ou o Zoho pode recusar todo horário gravado.</translation>
    </message>
    <message>
        <source>Zoho&apos;s sign-in server refused to give an access token. If that goes on, reconnect.</source>
        <translation>O servidor de login do Zoho se recusou a dar um token de acesso. Se isso continuar, conecte novamente.</translation>
    </message>
    <message>
        <source>The table “%1” tells of new rows now.</source>
        <translation>A tabela “%1” agora avisa de linhas novas.</translation>
    </message>
    <message>
        <source>There is a user “%1” already. Remove it first to give it another password.</source>
        <translation>Já existe um usuário “%1”. Remova-o primeiro para dar-lhe outra senha.</translation>
    </message>
    <message>
        <source>There is no user “%1”.</source>
        <translation>Não existe usuário “%1”.</translation>
    </message>
    <message>
        <source>The view “%1” can&apos;t be written to, so that no row could be marked in “%2”. Have the database&apos;s administrator make it updatable, or leave %3 empty so that Statusbridge remembers by itself what it has carried over.</source>
        <translation>Não é possível gravar na visão “%1”, por isso nenhuma linha poderia ser marcada em “%2”. Peça ao administrador do banco de dados que a torne atualizável, ou deixe %3 vazio para que o Statusbridge lembre sozinho o que transferiu.</translation>
    </message>
    <message>
        <source>can be reached from other machines (%1). Name a certificate and its key, or a trusted proxy that has them, or listen on 127.0.0.1.</source>
        <translation>pode ser acessado de outras máquinas (%1). Indique um certificado e sua chave, ou um proxy confiável que os tenha, ou escute em 127.0.0.1.</translation>
    </message>
    <message>
        <source>The newest %1 rows of “%2” hold words that are not known and never pushed: %3. If one means a word of the ranking, add it to the other words in the settings.</source>
        <translation>As %1 linhas mais novas de “%2” contêm palavras desconhecidas que nunca são enviadas: %3. Se uma significar uma palavra da hierarquia, adicione-a às outras palavras nas configurações.</translation>
    </message>
    <message>
        <source>names “%1”, which is not in the ranking.</source>
        <translation>indica “%1”, que não está na hierarquia.</translation>
    </message>
    <message>
        <source>Zoho is not set up yet. Fill in %1 in the settings.</source>
        <translation>O Zoho ainda não está configurado. Preencha %1 nas configurações.</translation>
    </message>
    <message>
        <source>Zoho&apos;s server sent the program to another address, which is not followed so that the token can&apos;t leak. Check data center and API server in the settings.</source>
        <translation>O servidor do Zoho mandou o programa a outro endereço, que não é seguido para que o token não vaze. Confira data center e servidor da API nas configurações.</translation>
    </message>
    <message>
        <source>Zoho&apos;s server cannot be reached. Check the network, the proxy and the servers in the settings.</source>
        <translation>O servidor do Zoho não pode ser acessado. Confira a rede, o proxy e os servidores nas configurações.</translation>
    </message>
    <message>
        <source>%1 is not a URL such as https://www.zohoapis.com. Correct it or leave it empty.</source>
        <translation>%1 não é uma URL como https://www.zohoapis.com. Corrija-a ou deixe-a vazia.</translation>
    </message>
    <message>
        <source>%1 is plain HTTP, which is accepted for this machine only. Use https://.</source>
        <translation>%1 é HTTP sem criptografia, aceito só para esta máquina. Use https://.</translation>
    </message>
    <message>
        <source>%1 may hold a scheme, a host and a port only. Remove the rest.</source>
        <translation>%1 só pode conter esquema, host e porta. Remova o resto.</translation>
    </message>
    <message>
        <source>“%1” of the webhooks</source>
        <translation>“%1” dos webhooks</translation>
    </message>
    <message>
        <source>“%1” of the deliveries</source>
        <translation>“%1” das entregas</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>The %1 database “%2” on %3</source>
        <translation>O banco de dados %1 “%2” em %3</translation>
    </message>
    <message>
        <source>The database %1</source>
        <translation>O banco de dados %1</translation>
    </message>
    <message>
        <source>For the index “%1” the table “%2” refuses rows with a value of more than some 2700 bytes. Set up the database in the settings, which puts another one in its place.</source>
        <translation>Por causa do índice “%1”, a tabela “%2” recusa linhas com um valor de mais de uns 2700 bytes. Prepare o banco de dados nas configurações, o que coloca outro em seu lugar.</translation>
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
        <translation>A conta, e o cliente que fala pelo Statusbridge.</translation>
    </message>
    <message>
        <source>Seldom needed</source>
        <translation>Raramente necessário</translation>
    </message>
    <message>
        <source>Report and fields</source>
        <translation>Relatório e campos</translation>
    </message>
    <message>
        <source>Which records are looked at, and what is written into them.</source>
        <translation>Quais registros são vistos e o que é gravado neles.</translation>
    </message>
    <message>
        <source>Fields of the report</source>
        <translation>Campos do relatório</translation>
    </message>
    <message>
        <source>Times in its fields</source>
        <translation>Horários em seus campos</translation>
    </message>
    <message>
        <source>Calls of a day</source>
        <translation>Chamadas por dia</translation>
    </message>
    <message>
        <source>How many calls Zoho allows a day, and how far they go.</source>
        <translation>Quantas chamadas o Zoho permite por dia, e até onde vão.</translation>
    </message>
    <message>
        <source>Many records in one call</source>
        <translation>Muitos registros por chamada</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Which word wins over which, and what Zoho is told.</source>
        <translation>Qual palavra vence qual, e o que é dito ao Zoho.</translation>
    </message>
    <message>
        <source>Schedule and limits</source>
        <translation>Agenda e limites</translation>
    </message>
    <message>
        <source>How often, how much and how fast.</source>
        <translation>Com que frequência, quanto e com que rapidez.</translation>
    </message>
    <message>
        <source>Limits of the calls to Zoho</source>
        <translation>Limites das chamadas ao Zoho</translation>
    </message>
    <message>
        <source>Several instances</source>
        <translation>Várias instâncias</translation>
    </message>
    <message>
        <source>Times of the day</source>
        <translation>Horários do dia</translation>
    </message>
    <message>
        <source>When cycles begin by themselves, and when they don&apos;t.</source>
        <translation>Quando ciclos começam sozinhos, e quando não.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>The database that the collector writes webhooks into.</source>
        <translation>O banco de dados em que o coletor grava os webhooks.</translation>
    </message>
    <message>
        <source>Tables and columns</source>
        <translation>Tabelas e colunas</translation>
    </message>
    <message>
        <source>How the collector&apos;s two tables and their columns are called.</source>
        <translation>Como se chamam as duas tabelas do coletor e suas colunas.</translation>
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
        <translation>O que o coletor guarda de um webhook como chegou, e como é lido.</translation>
    </message>
    <message>
        <source>Queue ids of messages</source>
        <translation>IDs de fila das mensagens</translation>
    </message>
    <message>
        <source>Receiver of webhooks</source>
        <translation>Receptor de webhooks</translation>
    </message>
    <message>
        <source>For those who have no program that receives webhooks and writes them down.</source>
        <translation>Para quem não tem um programa que receba webhooks e os anote.</translation>
    </message>
    <message>
        <source>Where it listens</source>
        <translation>Onde escuta</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>O que é guardado</translation>
    </message>
    <message>
        <source>HTTP API</source>
        <translation>API HTTP</translation>
    </message>
    <message>
        <source>For other programs that start cycles or ask for the state.</source>
        <translation>Para outros programas que iniciam ciclos ou perguntam pela situação.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Who is told when something is wrong, although nobody looks.</source>
        <translation>Quem é avisado quando algo vai mal, mesmo que ninguém olhe.</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>Por e-mail</translation>
    </message>
    <message>
        <source>By webhook</source>
        <translation>Por webhook</translation>
    </message>
    <message>
        <source>Wording and quiet</source>
        <translation>Idioma e silêncio</translation>
    </message>
    <message>
        <source>When to alert</source>
        <translation>Quando alertar</translation>
    </message>
    <message>
        <source>From what on something is wrong.</source>
        <translation>A partir de quando algo vai mal.</translation>
    </message>
    <message>
        <source>Cycles and records</source>
        <translation>Ciclos e registros</translation>
    </message>
    <message>
        <source>Webhooks and deliveries</source>
        <translation>Webhooks e entregas</translation>
    </message>
    <message>
        <source>Network, secrets and log</source>
        <translation>Rede, segredos e log</translation>
    </message>
    <message>
        <source>The way to Zoho, where secrets are kept, and what is logged.</source>
        <translation>O caminho até o Zoho, onde os segredos são guardados e o que é anotado.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Segredos</translation>
    </message>
    <message>
        <source>Log and history</source>
        <translation>Log e histórico</translation>
    </message>
</context>
<context>
    <name>SettingHelp</name>
    <message>
        <source>The Zoho data center of the account, as at the end of the address that its owner signs in at.</source>
        <translation>O data center do Zoho da conta, como no fim do endereço em que o dono faz login.</translation>
    </message>
    <message>
        <source>The address of the sign-in server if it isn&apos;t the data center&apos;s, for a test server or an on-premise one.</source>
        <translation>O endereço do servidor de login se não for o do data center, para um servidor de teste ou um local.</translation>
    </message>
    <message>
        <source>The address of the API server if it isn&apos;t the data center&apos;s, for a test server or an on-premise one.</source>
        <translation>O endereço do servidor da API se não for o do data center, para um servidor de teste ou um local.</translation>
    </message>
    <message>
        <source>The id of the self client in Zoho&apos;s API console; its secret is kept apart, as zoho_client_secret.</source>
        <translation>O ID do Self Client no console de API do Zoho; seu segredo é guardado à parte, como zoho_client_secret.</translation>
    </message>
    <message>
        <source>The account owner&apos;s name, as in the application&apos;s URL.</source>
        <translation>O nome do dono da conta, como na URL do aplicativo.</translation>
    </message>
    <message>
        <source>The application&apos;s link name, as in its URL.</source>
        <translation>O nome de link do aplicativo, como em sua URL.</translation>
    </message>
    <message>
        <source>The report&apos;s link name, as in its URL; it must display all the fields below.</source>
        <translation>O nome de link do relatório, como em sua URL; ele precisa mostrar todos os campos abaixo.</translation>
    </message>
    <message>
        <source>The environment of the application; empty means production.</source>
        <translation>O ambiente do aplicativo; vazio significa produção.</translation>
    </message>
    <message>
        <source>Which records of the report are still pending, in Zoho&apos;s own criteria language.</source>
        <translation>Quais registros do relatório ainda estão pendentes, na linguagem de critérios do Zoho.</translation>
    </message>
    <message>
        <source>Which of the form&apos;s workflows are not run by an update: &quot;form_workflow&quot;, &quot;schedules&quot; or &quot;all&quot;.</source>
        <translation>Quais fluxos de trabalho do formulário uma atualização não executa: &quot;form_workflow&quot;, &quot;schedules&quot; ou &quot;all&quot;.</translation>
    </message>
    <message>
        <source>The port of this machine that a sign-in with the browser comes back to; Zoho&apos;s API console must know http://localhost:PORT/callback as a redirect URI of the client.</source>
        <translation>A porta desta máquina à qual volta um login pelo navegador; o console de API do Zoho precisa conhecer http://localhost:PORT/callback como URI de redirecionamento do cliente.</translation>
    </message>
    <message>
        <source>How many seconds before its end an access token, which lives for an hour, is renewed.</source>
        <translation>Quantos segundos antes do fim um token de acesso, que vive uma hora, é renovado.</translation>
    </message>
    <message>
        <source>The plan of the Zoho Creator account, which says how many calls a day it has (Zoho One: &quot;enterprise&quot;); empty means that it isn&apos;t known; sync.daily_calls goes first.</source>
        <translation>O plano da conta do Zoho Creator, que diz quantas chamadas ela tem por dia (Zoho One: &quot;enterprise&quot;); vazio significa que não é conhecido; sync.daily_calls tem prioridade.</translation>
    </message>
    <message>
        <source>How many users the plan is paid for: each of them adds to the calls of a day.</source>
        <translation>Para quantos usuários o plano é pago: cada um aumenta as chamadas do dia.</translation>
    </message>
    <message>
        <source>The link name of the Custom API that writes many records in one call, which needs the scope ZohoCreator.customapi.EXECUTE and a function of its own, and for which no workflows run at Zoho; empty: a call for each record.</source>
        <translation>O nome de link da Custom API que grava muitos registros em uma chamada, que precisa do escopo ZohoCreator.customapi.EXECUTE e de uma função própria, e com a qual nenhum fluxo de trabalho é executado no Zoho; vazio: uma chamada por registro.</translation>
    </message>
    <message>
        <source>The link name of the form that the report&apos;s records are of, which the function of the Custom API needs.</source>
        <translation>O nome de link do formulário dos registros do relatório, de que a função da Custom API precisa.</translation>
    </message>
    <message>
        <source>How many records one call of the Custom API writes at most.</source>
        <translation>Quantos registros uma chamada da Custom API grava no máximo.</translation>
    </message>
    <message>
        <source>How many calls a day the Custom API is sent at most, which Zoho counts apart from all others; 0 means no limit of ours.</source>
        <translation>Quantas chamadas por dia são enviadas no máximo à Custom API, que o Zoho conta à parte de todas as outras; 0 significa sem limite próprio.</translation>
    </message>
    <message>
        <source>The field that holds the queue id by which a record and its webhooks find each other.</source>
        <translation>O campo com o ID de fila pelo qual um registro e seus webhooks se encontram.</translation>
    </message>
    <message>
        <source>The field that holds the delivery status, which is read and written.</source>
        <translation>O campo com o status de entrega, que é lido e gravado.</translation>
    </message>
    <message>
        <source>The field that holds the recipient, which is shown to people and never matched.</source>
        <translation>O campo com o destinatário, que é mostrado às pessoas e nunca comparado.</translation>
    </message>
    <message>
        <source>The field that is given the queue id of the webhook.</source>
        <translation>O campo que recebe o ID de fila do webhook.</translation>
    </message>
    <message>
        <source>The field that is given the message id of the webhook.</source>
        <translation>O campo que recebe o ID da mensagem do webhook.</translation>
    </message>
    <message>
        <source>The field that is given the time of the webhook.</source>
        <translation>O campo que recebe a hora do webhook.</translation>
    </message>
    <message>
        <source>The field that is given the recipient of the webhook.</source>
        <translation>O campo que recebe o destinatário do webhook.</translation>
    </message>
    <message>
        <source>The field that is given why the message failed, 255 characters at most; empty means that it isn&apos;t written.</source>
        <translation>O campo que recebe o motivo da falha da mensagem, no máximo 255 caracteres; vazio significa que não é gravado.</translation>
    </message>
    <message>
        <source>The field that is given the provider&apos;s number for why the message failed; empty means that it isn&apos;t written.</source>
        <translation>O campo que recebe o número do provedor para o motivo da falha; vazio significa que não é gravado.</translation>
    </message>
    <message>
        <source>How the application writes a date and time, in the letters of Qt&apos;s date formats, with English names of months.</source>
        <translation>Como o aplicativo escreve data e hora, nas letras dos formatos de data do Qt, com nomes de meses em inglês.</translation>
    </message>
    <message>
        <source>The application&apos;s time zone; empty means the machine&apos;s.</source>
        <translation>O fuso horário do aplicativo; vazio significa o da máquina.</translation>
    </message>
    <message>
        <source>The status words that are known, the strongest first; a status is never replaced by a weaker one.</source>
        <translation>As palavras de status conhecidas, a mais forte primeiro; um status nunca é substituído por um mais fraco.</translation>
    </message>
    <message>
        <source>Words that count as one of the ranking.</source>
        <translation>Palavras que contam como uma da hierarquia.</translation>
    </message>
    <message>
        <source>What is written to Zoho in place of a word of the ranking, for a drop-down with other words.</source>
        <translation>O que é gravado no Zoho no lugar de uma palavra da hierarquia, para uma lista suspensa com outras palavras.</translation>
    </message>
    <message>
        <source>How many minutes lie between the starts of two cycles.</source>
        <translation>Quantos minutos há entre os inícios de dois ciclos.</translation>
    </message>
    <message>
        <source>The hours in which cycles begin by themselves, such as 07:00-20:00, empty for all; a cycle that falls due outside of them begins with them.</source>
        <translation>As horas em que os ciclos começam sozinhos, como 07:00-20:00, vazio para todas; um ciclo previsto fora delas começa com elas.</translation>
    </message>
    <message>
        <source>The days of the week on which cycles begin by themselves, such as mon-fri; empty means all.</source>
        <translation>Os dias da semana em que os ciclos começam sozinhos, como mon-fri; vazio significa todos.</translation>
    </message>
    <message>
        <source>A cron expression whose times take the interval&apos;s place, such as 0 7-20 * * 1-5; empty means the interval.</source>
        <translation>Uma expressão cron cujos horários substituem o intervalo, como 0 7-20 * * 1-5; vazio significa o intervalo.</translation>
    </message>
    <message>
        <source>The time zone of hours, days and cron; empty means that of the machine on which an instance used them first.</source>
        <translation>O fuso horário de horas, dias e cron; vazio significa o da máquina em que uma instância os usou primeiro.</translation>
    </message>
    <message>
        <source>How many records a cycle updates at most; the rest waits for the next one.</source>
        <translation>Quantos registros um ciclo atualiza no máximo; o resto espera pelo próximo.</translation>
    </message>
    <message>
        <source>How many updates are in flight at once.</source>
        <translation>Quantas atualizações estão a caminho ao mesmo tempo.</translation>
    </message>
    <message>
        <source>How many milliseconds lie between the starts of two updates.</source>
        <translation>Quantos milissegundos há entre os inícios de duas atualizações.</translation>
    </message>
    <message>
        <source>How many calls a minute Zoho is sent at most; 0 means no limit of ours.</source>
        <translation>Quantas chamadas por minuto são enviadas no máximo ao Zoho; 0 significa sem limite próprio.</translation>
    </message>
    <message>
        <source>How many calls a day Zoho is sent at most; 0 means what zoho.plan and zoho.users say.</source>
        <translation>Quantas chamadas por dia são enviadas no máximo ao Zoho; 0 significa o que zoho.plan e zoho.users dizem.</translation>
    </message>
    <message>
        <source>How much of the day&apos;s calls, in percent, is kept from scheduled cycles for a person who starts one.</source>
        <translation>Quanto das chamadas do dia, em por cento, é reservado dos ciclos agendados para quem inicia um à mão.</translation>
    </message>
    <message>
        <source>While calls are short, a message&apos;s &quot;sent&quot; or &quot;accepted&quot; that is younger than so many minutes waits, since its next status is about to come.</source>
        <translation>Enquanto as chamadas são poucas, um &quot;sent&quot; ou &quot;accepted&quot; de uma mensagem mais novo que tantos minutos espera, pois o próximo status está para chegar.</translation>
    </message>
    <message>
        <source>The time zone in which Zoho&apos;s day of calls begins, which is the super admin&apos;s; empty means the machine&apos;s.</source>
        <translation>O fuso horário em que começa o dia de chamadas do Zoho, que é o do superadministrador; vazio significa o da máquina.</translation>
    </message>
    <message>
        <source>Whether this instance begins cycles by itself from its start on, unless someone stopped the scheduler; if not, it waits until Start is pressed on it.</source>
        <translation>Se esta instância começa ciclos sozinha desde seu início, a menos que alguém tenha parado o agendador; se não, espera até que se clique em Iniciar nela.</translation>
    </message>
    <message>
        <source>Whether this instance runs cycles; if not, it shows what others do, and asks them for a cycle when one is to begin at once.</source>
        <translation>Se esta instância executa ciclos; se não, mostra o que outras fazem e lhes pede um ciclo quando um deve começar logo.</translation>
    </message>
    <message>
        <source>How many seconds after a new row arrived a cycle begins for it, without waiting for the next due time; 0 means none does.</source>
        <translation>Quantos segundos depois da chegada de uma linha nova um ciclo começa para ela, sem esperar o próximo horário; 0 significa nenhum.</translation>
    </message>
    <message>
        <source>After how many seconds without a sign of life another instance may take over a cycle.</source>
        <translation>Depois de quantos segundos sem sinal de vida outra instância pode assumir um ciclo.</translation>
    </message>
    <message>
        <source>After how many days runs and their journal are purged.</source>
        <translation>Depois de quantos dias os ciclos e seu diário são eliminados.</translation>
    </message>
    <message>
        <source>After how many days without a record at Zoho a queue id is asked for no more, unless a new row arrives.</source>
        <translation>Depois de quantos dias sem registro no Zoho um ID de fila não é mais consultado, a menos que chegue uma linha nova.</translation>
    </message>
    <message>
        <source>After how many days statuses that were read out of bodies are purged, once all of their queue id are done.</source>
        <translation>Depois de quantos dias os status lidos dos corpos são eliminados, quando todos de seu ID de fila estão concluídos.</translation>
    </message>
    <message>
        <source>The proxy on the way to Zoho: the system&apos;s, none, or its URL.</source>
        <translation>O proxy no caminho até o Zoho: o do sistema, nenhum ou sua URL.</translation>
    </message>
    <message>
        <source>A PEM file of certificate authorities to trust beside the system&apos;s, for an on-premise Zoho or an inspecting proxy.</source>
        <translation>Um arquivo PEM com autoridades certificadoras confiáveis além das do sistema, para um Zoho local ou um proxy de inspeção.</translation>
    </message>
    <message>
        <source>How many seconds one call may take, all in all.</source>
        <translation>Quantos segundos uma chamada pode levar ao todo.</translation>
    </message>
    <message>
        <source>The kind of database that the collector writes into.</source>
        <translation>O tipo de banco de dados em que o coletor grava.</translation>
    </message>
    <message>
        <source>The database&apos;s name, or for SQLite its file, which is statusbridge.db in the data directory if empty.</source>
        <translation>O nome do banco de dados ou, para SQLite, seu arquivo, que é statusbridge.db no diretório de dados se vazio.</translation>
    </message>
    <message>
        <source>The database server, or the path of its socket; empty means this machine.</source>
        <translation>O servidor de banco de dados, ou o caminho de seu socket; vazio significa esta máquina.</translation>
    </message>
    <message>
        <source>The port of the database server; 0 means the usual one.</source>
        <translation>A porta do servidor de banco de dados; 0 significa a usual.</translation>
    </message>
    <message>
        <source>The user at the database server; the password is kept apart, as database_password.</source>
        <translation>O usuário no servidor de banco de dados; a senha é guardada à parte, como database_password.</translation>
    </message>
    <message>
        <source>PostgreSQL only: the schema of Statusbridge&apos;s own tables, which migrate makes; empty means the first one of the login&apos;s search path.</source>
        <translation>Só PostgreSQL: o esquema das tabelas próprias do Statusbridge, criado na migração; vazio significa o primeiro do caminho de busca do usuário.</translation>
    </message>
    <message>
        <source>How a server is reached: empty means over TLS with its certificate checked, unless it is on this machine; &quot;verify&quot; that in any case, &quot;require&quot; TLS with any certificate, &quot;plain&quot; without TLS, so that everyone on the way may read the password and the data.</source>
        <translation>Como um servidor é acessado: vazio significa por TLS com o certificado conferido, a menos que esteja nesta máquina; &quot;verify&quot; isso em todo caso, &quot;require&quot; TLS com qualquer certificado, &quot;plain&quot; sem TLS, de modo que qualquer um no caminho pode ler a senha e os dados.</translation>
    </message>
    <message>
        <source>A PEM file with the authorities that a server&apos;s certificate is checked against, instead of the system&apos;s.</source>
        <translation>Um arquivo PEM com as autoridades pelas quais o certificado de um servidor é conferido, em vez das do sistema.</translation>
    </message>
    <message>
        <source>How many seconds a connection or a statement may wait for the database.</source>
        <translation>Quantos segundos uma conexão ou instrução pode esperar pelo banco de dados.</translation>
    </message>
    <message>
        <source>Where secrets are kept; empty means the first of these that is there.</source>
        <translation>Onde os segredos são guardados; vazio significa o primeiro destes que existir.</translation>
    </message>
    <message>
        <source>The table that the collector writes its webhooks into, also &quot;schema.table&quot; (MySQL: &quot;database.table&quot;); names with a dot in them as a list: [&quot;schema&quot;, &quot;odd.name&quot;].</source>
        <translation>A tabela em que o coletor grava seus webhooks, também &quot;schema.table&quot; (MySQL: &quot;database.table&quot;); nomes que contêm um ponto, como lista: [&quot;schema&quot;, &quot;odd.name&quot;].</translation>
    </message>
    <message>
        <source>The column that holds the primary key.</source>
        <translation>A coluna com a chave primária.</translation>
    </message>
    <message>
        <source>The column that holds the queue id; it and the next four may be paths into a column of JSON instead, tried in order: &quot;payload-&gt;queue_id | payload-&gt;statuses[*].queue_id&quot;; [*] stands for each element of a list.</source>
        <translation>A coluna com o ID de fila; esta e as quatro seguintes podem ser, em vez disso, caminhos em uma coluna JSON, tentados em ordem: &quot;payload-&gt;queue_id | payload-&gt;statuses[*].queue_id&quot;; [*] representa cada elemento de uma lista.</translation>
    </message>
    <message>
        <source>The column that holds the message id, or &quot;payload-&gt;statuses[*].id | payload-&gt;id&quot;.</source>
        <translation>A coluna com o ID da mensagem, ou &quot;payload-&gt;statuses[*].id | payload-&gt;id&quot;.</translation>
    </message>
    <message>
        <source>The column that holds the status word, or &quot;payload-&gt;status | payload-&gt;statuses[*].status&quot;.</source>
        <translation>A coluna com a palavra de status, ou &quot;payload-&gt;status | payload-&gt;statuses[*].status&quot;.</translation>
    </message>
    <message>
        <source>The column that holds the recipient, or &quot;payload-&gt;statuses[*].recipient_id&quot;.</source>
        <translation>A coluna com o destinatário, ou &quot;payload-&gt;statuses[*].recipient_id&quot;.</translation>
    </message>
    <message>
        <source>The column that holds the time of the event, Unix time or ISO 8601, or &quot;payload-&gt;statuses[*].timestamp&quot;.</source>
        <translation>A coluna com a hora do evento, hora Unix ou ISO 8601, ou &quot;payload-&gt;statuses[*].timestamp&quot;.</translation>
    </message>
    <message>
        <source>The column that says whether a row has been carried over; empty means that the table has none.</source>
        <translation>A coluna que diz se uma linha foi transferida; vazio significa que a tabela não tem nenhuma.</translation>
    </message>
    <message>
        <source>The column that holds the webhook as it was received, if there is one: a lookup takes the reason of a failure from it.</source>
        <translation>A coluna com o webhook como foi recebido, se houver: uma consulta tira dela o motivo de uma falha.</translation>
    </message>
    <message>
        <source>What the webhooks in payload look like, so that all their statuses are read out of them and no column but id and updated is needed; custom means by paths, empty that the columns hold the status or are paths.</source>
        <translation>Como são os webhooks em payload, para que todos os seus status sejam lidos deles e nenhuma coluna além de id e updated seja necessária; custom significa por caminhos, vazio que as colunas contêm o status ou são caminhos.</translation>
    </message>
    <message>
        <source>Why a message failed, in words: a column or a path; empty means that it is taken from payload.</source>
        <translation>Por que uma mensagem falhou, em palavras: uma coluna ou um caminho; vazio significa que é tirado de payload.</translation>
    </message>
    <message>
        <source>The same as the provider&apos;s number.</source>
        <translation>O mesmo, como número do provedor.</translation>
    </message>
    <message>
        <source>Whether the HTTP API is offered.</source>
        <translation>Se a API HTTP é oferecida.</translation>
    </message>
    <message>
        <source>The address that the API listens on; any but this machine&apos;s own needs a certificate.</source>
        <translation>O endereço em que a API escuta; qualquer um que não seja desta máquina precisa de um certificado.</translation>
    </message>
    <message>
        <source>The port that the API listens on; 0 means any free one.</source>
        <translation>A porta em que a API escuta; 0 significa qualquer uma livre.</translation>
    </message>
    <message>
        <source>A PEM file with the API&apos;s certificate and those that lead to its root.</source>
        <translation>Um arquivo PEM com o certificado da API e os que levam à sua raiz.</translation>
    </message>
    <message>
        <source>A PEM file with the private key of the API&apos;s certificate.</source>
        <translation>Um arquivo PEM com a chave privada do certificado da API.</translation>
    </message>
    <message>
        <source>The names that callers may call the API by, and that web pages which call it may come from; empty means this machine&apos;s names, its loopback names, the listening address and the names of the certificate.</source>
        <translation>Os nomes pelos quais a API pode ser chamada e de onde podem vir páginas da web que a chamam; vazio significa os nomes desta máquina, seus nomes locais, o endereço em que escuta e os nomes do certificado.</translation>
    </message>
    <message>
        <source>The proxies whose X-Forwarded-For header is believed, so that limits hit the caller and not the proxy.</source>
        <translation>Os proxies em cujo cabeçalho X-Forwarded-For se confia, para que os limites atinjam quem chama e não o proxy.</translation>
    </message>
    <message>
        <source>A table of the sender&apos;s that tells the queue id of each message id, for statuses that arrive without one, also when its row comes later; empty means that there is none.</source>
        <translation>Uma tabela do remetente que informa o ID de fila de cada ID de mensagem, para status que chegam sem um, também quando sua linha vem depois; vazio significa que não há nenhuma.</translation>
    </message>
    <message>
        <source>The column of that table that holds the message id.</source>
        <translation>A coluna dessa tabela com o ID da mensagem.</translation>
    </message>
    <message>
        <source>The column of that table that holds the queue id.</source>
        <translation>A coluna dessa tabela com o ID de fila.</translation>
    </message>
    <message>
        <source>Whether a message id counts as the queue id where nothing else tells one: Zoho&apos;s records hold message ids then.</source>
        <translation>Se um ID de mensagem conta como o ID de fila onde nada mais informa um: os registros do Zoho contêm então IDs de mensagem.</translation>
    </message>
    <message>
        <source>Whether webhooks are received here, at /webhook/SHAPE, beside or in place of a collector.</source>
        <translation>Se webhooks são recebidos aqui, em /webhook/SHAPE, ao lado ou no lugar de um coletor.</translation>
    </message>
    <message>
        <source>The address that webhooks are received on; any but this machine&apos;s own needs a certificate, or a trusted proxy that has one.</source>
        <translation>O endereço em que webhooks são recebidos; qualquer um que não seja desta máquina precisa de um certificado, ou de um proxy confiável que o tenha.</translation>
    </message>
    <message>
        <source>The port that webhooks are received on; 0 means any free one.</source>
        <translation>A porta em que webhooks são recebidos; 0 significa qualquer uma livre.</translation>
    </message>
    <message>
        <source>A PEM file with the receiver&apos;s certificate and those that lead to its root.</source>
        <translation>Um arquivo PEM com o certificado do receptor e os que levam à sua raiz.</translation>
    </message>
    <message>
        <source>A PEM file with the private key of the receiver&apos;s certificate.</source>
        <translation>Um arquivo PEM com a chave privada do certificado do receptor.</translation>
    </message>
    <message>
        <source>What stands before /webhook/ in the address that senders call, which Twilio signs; empty means https:// and the name that they say in Host.</source>
        <translation>O que vem antes de /webhook/ no endereço que os remetentes chamam e que o Twilio assina; vazio significa https:// e o nome que eles dizem em Host.</translation>
    </message>
    <message>
        <source>The proxies that pass webhooks on to here, so that limits hit the sender and not the proxy.</source>
        <translation>Os proxies que passam webhooks até aqui, para que os limites atinjam o remetente e não o proxy.</translation>
    </message>
    <message>
        <source>Where bodies that are sent to /webhook/custom tell queue_id, message_id, status, recipient_id, participant, timestamp, reason and reason_code, as paths such as events[*].state; empty means that none are received there.</source>
        <translation>Onde os corpos enviados a /webhook/custom informam queue_id, message_id, status, recipient_id, participant, timestamp, reason e reason_code, como caminhos do tipo events[*].state; vazio significa que nenhum é recebido ali.</translation>
    </message>
    <message>
        <source>For how many days received bodies are kept as they came; 0 means not at all.</source>
        <translation>Por quantos dias os corpos recebidos são guardados como chegaram; 0 significa que não são.</translation>
    </message>
    <message>
        <source>For how many days received statuses are kept once their queue id is done, in the table of deliveries, a collector&apos;s among them, or in one of Statusbridge&apos;s own; 0 means for ever.</source>
        <translation>Por quantos dias os status recebidos são guardados quando seu ID de fila está concluído, na tabela de entregas, inclusive os de um coletor, ou em uma própria do Statusbridge; 0 significa para sempre.</translation>
    </message>
    <message>
        <source>For how many days a status that arrives again is known, and counted but not stored.</source>
        <translation>Por quantos dias um status que chega de novo é reconhecido, contado mas não guardado.</translation>
    </message>
    <message>
        <source>How many MiB of bodies the data directory may hold that wait for the database; when it is full, senders are told to come again.</source>
        <translation>Quantos MiB de corpos que esperam pelo banco de dados o diretório de dados pode conter; quando está cheio, pede-se aos remetentes que voltem mais tarde.</translation>
    </message>
    <message>
        <source>For how many days it is kept who changed what.</source>
        <translation>Por quantos dias se guarda quem alterou o quê.</translation>
    </message>
    <message>
        <source>Whom alerts are mailed to; empty means that no mail is sent.</source>
        <translation>A quem os alertas são enviados por e-mail; vazio significa que nenhum é enviado.</translation>
    </message>
    <message>
        <source>The sender of these mails, whom the mail server must know.</source>
        <translation>O remetente desses e-mails, que o servidor de e-mail precisa conhecer.</translation>
    </message>
    <message>
        <source>The mail server that takes them.</source>
        <translation>O servidor de e-mail que os aceita.</translation>
    </message>
    <message>
        <source>The port of the mail server; 0 means the usual one: 587 with &quot;starttls&quot;, 465 with &quot;tls&quot;, 25 with &quot;none&quot;.</source>
        <translation>A porta do servidor de e-mail; 0 significa a usual: 587 com &quot;starttls&quot;, 465 com &quot;tls&quot;, 25 com &quot;none&quot;.</translation>
    </message>
    <message>
        <source>The user at the mail server; the password is kept apart, as smtp_password; empty means that it wants no login.</source>
        <translation>O usuário no servidor de e-mail; a senha é guardada à parte, como smtp_password; vazio significa que ele não pede login.</translation>
    </message>
    <message>
        <source>How the mail server is reached: &quot;starttls&quot; or &quot;tls&quot;, with its certificate checked, or &quot;none&quot;, without encryption and therefore without a login.</source>
        <translation>Como o servidor de e-mail é acessado: &quot;starttls&quot; ou &quot;tls&quot;, com o certificado conferido, ou &quot;none&quot;, sem criptografia e portanto sem login.</translation>
    </message>
    <message>
        <source>The address that alerts are posted to as JSON, signed with alert_webhook_key; empty means that none is.</source>
        <translation>O endereço ao qual os alertas são enviados como JSON, assinados com alert_webhook_key; vazio significa nenhum.</translation>
    </message>
    <message>
        <source>What is posted: &quot;generic&quot;, &quot;chat&quot; for services that take {&quot;text&quot;}, &quot;ntfy&quot;, or a file of JSON with {{title}}, {{text}} and the like in it.</source>
        <translation>O que é enviado: &quot;generic&quot;, &quot;chat&quot; para serviços que aceitam {&quot;text&quot;}, &quot;ntfy&quot;, ou um arquivo JSON com {{title}}, {{text}} e semelhantes.</translation>
    </message>
    <message>
        <source>The address of a dead man&apos;s switch that is called when a cycle succeeded, with /start behind it when one begins, and with /fail when one failed; empty means none.</source>
        <translation>O endereço de um controle de atividade (dead man&apos;s switch) que é chamado quando um ciclo dá certo, com /start no fim quando um começa e com /fail quando um falha; vazio significa nenhum.</translation>
    </message>
    <message>
        <source>The language of alerts; empty means English.</source>
        <translation>O idioma dos alertas; vazio significa inglês.</translation>
    </message>
    <message>
        <source>The time zone of the times in alerts, of the quiet hours and of the working hours; empty means the machine&apos;s.</source>
        <translation>O fuso horário dos horários nos alertas, das horas de silêncio e das de trabalho; vazio significa o da máquina.</translation>
    </message>
    <message>
        <source>Hours such as 22:00-07:00 in which alerts are held back until their end, but for a database in trouble and webhooks that are refused.</source>
        <translation>Horas como 22:00-07:00 em que os alertas são retidos até o fim delas, exceto os de problemas do banco de dados e de webhooks recusados.</translation>
    </message>
    <message>
        <source>How many cycles must fail in a row; 0 means that it is no alert.</source>
        <translation>Quantos ciclos seguidos precisam falhar; 0 significa sem alerta.</translation>
    </message>
    <message>
        <source>For how many hours rows must wait to be carried over; 0 means that it is no alert.</source>
        <translation>Por quantas horas linhas precisam esperar para serem transferidas; 0 significa sem alerta.</translation>
    </message>
    <message>
        <source>More parked records than so many are an alert; 0 means that it is no alert.</source>
        <translation>Mais registros retidos que isso são um alerta; 0 significa sem alerta.</translation>
    </message>
    <message>
        <source>How many minutes after its due time no cycle must have begun, unless a person stopped the scheduler; 0 means that it is no alert.</source>
        <translation>Quantos minutos depois do horário nenhum ciclo deve ter começado, a menos que alguém tenha parado o agendador; 0 significa sem alerta.</translation>
    </message>
    <message>
        <source>How many webhooks must be refused within an hour because their sender is not known; 0 means that it is no alert.</source>
        <translation>Quantos webhooks precisam ser recusados em uma hora por não se conhecer o remetente; 0 significa sem alerta.</translation>
    </message>
    <message>
        <source>For how many hours of working time no webhook must have arrived; 0 means that it is no alert.</source>
        <translation>Por quantas horas de trabalho nenhum webhook deve ter chegado; 0 significa sem alerta.</translation>
    </message>
    <message>
        <source>The hours of working time, such as 08:00-18:00; empty means all.</source>
        <translation>As horas de trabalho, como 08:00-18:00; vazio significa todas.</translation>
    </message>
    <message>
        <source>The days of working time, such as mon-fri; empty means all.</source>
        <translation>Os dias de trabalho, como mon-fri; vazio significa todos.</translation>
    </message>
    <message>
        <source>Below which percentage of an hour&apos;s messages must have been delivered; 0 means that it is no alert.</source>
        <translation>Abaixo de qual porcentagem de mensagens entregues em uma hora há alerta; 0 significa sem alerta.</translation>
    </message>
    <message>
        <source>How many messages an hour must have for that percentage to count.</source>
        <translation>Quantas mensagens uma hora precisa ter para que essa porcentagem conte.</translation>
    </message>
    <message>
        <source>How many days before its end a certificate of the API or the receiver is an alert; 0 means that it is none.</source>
        <translation>Quantos dias antes do fim um certificado da API ou do receptor é um alerta; 0 significa sem alerta.</translation>
    </message>
    <message>
        <source>From which severity on messages are logged.</source>
        <translation>A partir de qual gravidade as mensagens são anotadas.</translation>
    </message>
    <message>
        <source>A file to log into, which is rotated at 10 MB with five kept; empty means standard error.</source>
        <translation>Um arquivo de log, alternado a cada 10 MB com cinco mantidos; vazio significa a saída de erros.</translation>
    </message>
</context>
<context>
    <name>SettingLabels</name>
    <message>
        <source>Data center</source>
        <translation>Data center</translation>
    </message>
    <message>
        <source>Sign-in server</source>
        <translation>Servidor de login</translation>
    </message>
    <message>
        <source>API server</source>
        <translation>Servidor da API</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID do cliente</translation>
    </message>
    <message>
        <source>Account owner</source>
        <translation>Dono da conta</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicativo</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Pending records</source>
        <translation>Registros pendentes</translation>
    </message>
    <message>
        <source>Workflows not to run</source>
        <translation>Fluxos a não executar</translation>
    </message>
    <message>
        <source>Port for the browser sign-in</source>
        <translation>Porta para o navegador</translation>
    </message>
    <message>
        <source>Renew the token early by</source>
        <translation>Renovar o token antes</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Users of the plan</source>
        <translation>Usuários do plano</translation>
    </message>
    <message>
        <source>Custom API</source>
        <translation>Custom API</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulário</translation>
    </message>
    <message>
        <source>Records in a call</source>
        <translation>Registros por chamada</translation>
    </message>
    <message>
        <source>Calls of the Custom API a day</source>
        <translation>Chamadas da Custom API por dia</translation>
    </message>
    <message>
        <source>Queue ID</source>
        <translation>ID de fila</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatário</translation>
    </message>
    <message>
        <source>Queue ID of the webhook</source>
        <translation>ID de fila do webhook</translation>
    </message>
    <message>
        <source>Message ID of the webhook</source>
        <translation>ID da mensagem do webhook</translation>
    </message>
    <message>
        <source>Time of the webhook</source>
        <translation>Hora do webhook</translation>
    </message>
    <message>
        <source>Recipient of the webhook</source>
        <translation>Destinatário do webhook</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Motivo da falha</translation>
    </message>
    <message>
        <source>Number of why it failed</source>
        <translation>Número do motivo da falha</translation>
    </message>
    <message>
        <source>Format of times</source>
        <translation>Formato dos horários</translation>
    </message>
    <message>
        <source>Time zone of the application</source>
        <translation>Fuso horário do aplicativo</translation>
    </message>
    <message>
        <source>Ranking, strongest first</source>
        <translation>Hierarquia, o mais forte primeiro</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Outras palavras</translation>
    </message>
    <message>
        <source>Words written to Zoho</source>
        <translation>Palavras gravadas no Zoho</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>A cada</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>On the days</source>
        <translation>Nos dias</translation>
    </message>
    <message>
        <source>As cron names them</source>
        <translation>Conforme cron</translation>
    </message>
    <message>
        <source>Time zone of these times</source>
        <translation>Fuso destes horários</translation>
    </message>
    <message>
        <source>Records in a cycle</source>
        <translation>Registros por ciclo</translation>
    </message>
    <message>
        <source>Updates at once</source>
        <translation>Atualizações simultâneas</translation>
    </message>
    <message>
        <source>Pause between two updates</source>
        <translation>Pausa entre atualizações</translation>
    </message>
    <message>
        <source>Calls a minute</source>
        <translation>Chamadas por minuto</translation>
    </message>
    <message>
        <source>Calls a day</source>
        <translation>Chamadas por dia</translation>
    </message>
    <message>
        <source>Calls kept for people</source>
        <translation>Reserva para pessoas</translation>
    </message>
    <message>
        <source>A passing status waits for</source>
        <translation>Status passageiro espera</translation>
    </message>
    <message>
        <source>Time zone of the quota</source>
        <translation>Fuso horário da cota</translation>
    </message>
    <message>
        <source>Run cycles here</source>
        <translation>Executar ciclos aqui</translation>
    </message>
    <message>
        <source>After a new row</source>
        <translation>Após uma linha nova</translation>
    </message>
    <message>
        <source>Start with the program</source>
        <translation>Começar com o programa</translation>
    </message>
    <message>
        <source>Take over after</source>
        <translation>Assumir após</translation>
    </message>
    <message>
        <source>Keep the history for</source>
        <translation>Guardar o histórico por</translation>
    </message>
    <message>
        <source>Give up without a record after</source>
        <translation>Desistir sem registro após</translation>
    </message>
    <message>
        <source>Keep statuses of bodies for</source>
        <translation>Guardar status de corpos</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Further certificate authorities</source>
        <translation>Outras autoridades cert.</translation>
    </message>
    <message>
        <source>Longest call</source>
        <translation>Chamada mais longa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name or file</source>
        <translation>Nome ou arquivo</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Criptografia</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Autoridades certificadoras</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Espera máxima</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>Onde ficam os segredos</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>Chave primária</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>ID da mensagem</translation>
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
        <translation>Forma dos webhooks</translation>
    </message>
    <message>
        <source>Reason of a failure</source>
        <translation>Motivo de uma falha</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Seu número</translation>
    </message>
    <message>
        <source>Offer the HTTP API</source>
        <translation>Oferecer a API HTTP</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>Chave do certificado</translation>
    </message>
    <message>
        <source>Names it is called by</source>
        <translation>Nomes pelos quais é chamada</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Proxies confiáveis</translation>
    </message>
    <message>
        <source>Table of the sender&apos;s</source>
        <translation>Tabela do remetente</translation>
    </message>
    <message>
        <source>Message ID where there is no other</source>
        <translation>ID da mensagem na falta</translation>
    </message>
    <message>
        <source>Receive webhooks here</source>
        <translation>Receber webhooks aqui</translation>
    </message>
    <message>
        <source>Address that senders call</source>
        <translation>Endereço para remetentes</translation>
    </message>
    <message>
        <source>Custom bodies</source>
        <translation>Corpos próprios</translation>
    </message>
    <message>
        <source>Keep bodies for</source>
        <translation>Guardar corpos por</translation>
    </message>
    <message>
        <source>Keep rows for</source>
        <translation>Guardar linhas por</translation>
    </message>
    <message>
        <source>Know doubles for</source>
        <translation>Reconhecer repetidos por</translation>
    </message>
    <message>
        <source>Space while waiting</source>
        <translation>Espaço de espera</translation>
    </message>
    <message>
        <source>Mail to</source>
        <translation>E-mail para</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remetente</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de e-mail</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>What is posted</source>
        <translation>O que é enviado</translation>
    </message>
    <message>
        <source>Dead man&apos;s switch</source>
        <translation>Controle de atividade</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silêncio</translation>
    </message>
    <message>
        <source>Failed cycles in a row</source>
        <translation>Ciclos seguidos com falha</translation>
    </message>
    <message>
        <source>Rows wait for</source>
        <translation>Linhas à espera por</translation>
    </message>
    <message>
        <source>Parked records above</source>
        <translation>Registros retidos acima de</translation>
    </message>
    <message>
        <source>Overdue for</source>
        <translation>Atraso de</translation>
    </message>
    <message>
        <source>Refused webhooks an hour</source>
        <translation>Webhooks recusados por hora</translation>
    </message>
    <message>
        <source>No webhook for</source>
        <translation>Sem webhook por</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horas de trabalho</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Dias de trabalho</translation>
    </message>
    <message>
        <source>Delivered less than</source>
        <translation>Entregues menos de</translation>
    </message>
    <message>
        <source>Of messages an hour</source>
        <translation>De mensagens por hora</translation>
    </message>
    <message>
        <source>Certificate ends within</source>
        <translation>Certificado termina em</translation>
    </message>
    <message>
        <source>Keep changes for</source>
        <translation>Guardar alterações por</translation>
    </message>
    <message>
        <source>Log from</source>
        <translation>Anotar a partir de</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Arquivo de log</translation>
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
        <translation>Índia (zoho.in)</translation>
    </message>
    <message>
        <source>Australia (zoho.com.au)</source>
        <translation>Austrália (zoho.com.au)</translation>
    </message>
    <message>
        <source>Japan (zoho.jp)</source>
        <translation>Japão (zoho.jp)</translation>
    </message>
    <message>
        <source>Canada (zohocloud.ca)</source>
        <translation>Canadá (zohocloud.ca)</translation>
    </message>
    <message>
        <source>Saudi Arabia (zoho.sa)</source>
        <translation>Arábia Saudita (zoho.sa)</translation>
    </message>
    <message>
        <source>United Kingdom (zoho.uk)</source>
        <translation>Reino Unido (zoho.uk)</translation>
    </message>
    <message>
        <source>United Arab Emirates (zoho.ae)</source>
        <translation>Emirados Árabes Unidos (zoho.ae)</translation>
    </message>
    <message>
        <source>China (zoho.com.cn)</source>
        <translation>China (zoho.com.cn)</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produção</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Desenvolvimento</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Homologação (stage)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
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
        <translation>Enterprise ou Zoho One</translation>
    </message>
    <message>
        <source>Workflows of the form</source>
        <translation>Fluxos do formulário</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Agendamentos</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>SQLite (a file)</source>
        <translation>SQLite (um arquivo)</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>MySQL or MariaDB</source>
        <translation>MySQL ou MariaDB</translation>
    </message>
    <message>
        <source>Checked, except on this machine</source>
        <translation>Conferida, exceto nesta máquina</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Exigida</translation>
    </message>
    <message>
        <source>Required, and the certificate is checked</source>
        <translation>Exigida, e o certificado é conferido</translation>
    </message>
    <message>
        <source>None, on purpose</source>
        <translation>Nenhuma, de propósito</translation>
    </message>
    <message>
        <source>The first of these that is there</source>
        <translation>O primeiro destes que existir</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Variáveis de ambiente</translation>
    </message>
    <message>
        <source>Credentials of systemd</source>
        <translation>Credenciais do systemd</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain</source>
        <translation>O chaveiro do desktop</translation>
    </message>
    <message>
        <source>Files that only you can read</source>
        <translation>Arquivos que só você pode ler</translation>
    </message>
    <message>
        <source>Not read: columns, or paths</source>
        <translation>Não lida: colunas ou caminhos</translation>
    </message>
    <message>
        <source>By paths</source>
        <translation>Por caminhos</translation>
    </message>
    <message>
        <source>Not chosen: English</source>
        <translation>Não escolhido: inglês</translation>
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
        <translation>Nenhuma, sem login</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglês</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemão</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espanhol</translation>
    </message>
    <message>
        <source>Portuguese (Brazil)</source>
        <translation>Português (Brasil)</translation>
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
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informações</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
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
        <translation> dias</translation>
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
        <translation>o do data center</translation>
    </message>
    <message>
        <source>none, a call for each record</source>
        <translation>nenhuma, uma chamada por registro</translation>
    </message>
    <message>
        <source>no limit of ours</source>
        <translation>sem limite próprio</translation>
    </message>
    <message>
        <source>this machine&apos;s</source>
        <translation>conforme esta máquina</translation>
    </message>
    <message>
        <source>those of the plan</source>
        <translation>as do plano</translation>
    </message>
    <message>
        <source>all hours</source>
        <translation>todas as horas</translation>
    </message>
    <message>
        <source>all days</source>
        <translation>todos os dias</translation>
    </message>
    <message>
        <source>the interval</source>
        <translation>o intervalo</translation>
    </message>
    <message>
        <source>the first instance&apos;s</source>
        <translation>o da primeira instância</translation>
    </message>
    <message>
        <source>not before the next due time</source>
        <translation>não antes do próximo horário</translation>
    </message>
    <message>
        <source>none</source>
        <translation>não há</translation>
    </message>
    <message>
        <source>statusbridge.db in the data folder</source>
        <translation>statusbridge.db na pasta de dados</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>esta máquina</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>a usual</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>o do sistema</translation>
    </message>
    <message>
        <source>the table has no such column</source>
        <translation>a tabela não tem tal coluna</translation>
    </message>
    <message>
        <source>the whole webhook&apos;s</source>
        <translation>o do webhook completo</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>qualquer uma livre</translation>
    </message>
    <message>
        <source>what they call this server</source>
        <translation>como chamam este servidor</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>não gravado</translation>
    </message>
    <message>
        <source>none are received</source>
        <translation>nenhum é recebido</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para sempre</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
    <message>
        <source>no login</source>
        <translation>sem login</translation>
    </message>
    <message>
        <source>no alert</source>
        <translation>sem alerta</translation>
    </message>
    <message>
        <source>standard error</source>
        <translation>saída de erros</translation>
    </message>
</context>
<context>
    <name>SupportText</name>
    <message>
        <source>chosen</source>
        <translation>escolhida</translation>
    </message>
    <message>
        <source>record %1 at Zoho shows: %2</source>
        <translation>o registro %1 no Zoho mostra: %2</translation>
    </message>
    <message>
        <source>The report at Zoho has no record with this queue id.</source>
        <translation>O relatório no Zoho não tem registro com este ID de fila.</translation>
    </message>
    <message>
        <source>%1, cycle %2, record %3: %4. %5</source>
        <translation>%1, ciclo %2, registro %3: %4. %5</translation>
    </message>
    <message>
        <source>Queue id %1, as of %2</source>
        <translation>ID de fila %1, situação de %2</translation>
    </message>
    <message>
        <source>What happens next: %1</source>
        <translation>O que acontece agora: %1</translation>
    </message>
    <message>
        <source>Rows (time, status word, counts as, state, recipient, message id, table and row):</source>
        <translation>Linhas (hora, palavra de status, conta como, situação, destinatário, ID da mensagem, tabela e linha):</translation>
    </message>
    <message>
        <source>Why that one: %1</source>
        <translation>Por que essa: %1</translation>
    </message>
    <message>
        <source>Values for Zoho:</source>
        <translation>Valores para o Zoho:</translation>
    </message>
    <message>
        <source>Attempts, newest first:</source>
        <translation>Tentativas, as mais novas primeiro:</translation>
    </message>
</context>
<context>
    <name>UnsavedQuestion</name>
    <message>
        <source>Unsaved settings</source>
        <translation>Configurações não salvas</translation>
    </message>
    <message>
        <source>There are changes of the settings that are not saved. Save them?</source>
        <translation>Há alterações nas configurações que não foram salvas. Salvar?</translation>
    </message>
</context>
<context>
    <name>statusbridge::ActionPanel</name>
    <message>
        <source>It is being done.</source>
        <translation>Está sendo feito.</translation>
    </message>
    <message>
        <source>Stopped: nothing is known.</source>
        <translation>Parado: nada se sabe.</translation>
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
        <translation>Usar o que o endereço diz</translation>
    </message>
    <message>
        <source>Address of the report</source>
        <translation>Endereço do relatório</translation>
    </message>
    <message>
        <source>Open the report in Zoho Creator, copy its address from the browser and paste it here: data center, owner, application and report are filled in.</source>
        <translation>Abra o relatório no Zoho Creator, copie o endereço do navegador e cole-o aqui: data center, dono, aplicativo e relatório são preenchidos.</translation>
    </message>
    <message>
        <source>Paste the address of your report:</source>
        <translation>Cole o endereço do seu relatório:</translation>
    </message>
    <message>
        <source>The address says otherwise than what stands here:</source>
        <translation>O endereço diz algo diferente do que está aqui:</translation>
    </message>
    <message>
        <source>• %1: %2 there, %3 here</source>
        <comment>a setting, its value in an address, its value in the form</comment>
        <translation>• %1: %2 lá, %3 aqui</translation>
    </message>
    <message>
        <source>%1 (set by %2, so it can&apos;t be changed here)</source>
        <translation>%1 (definido por %2, por isso não pode ser alterado aqui)</translation>
    </message>
</context>
<context>
    <name>statusbridge::AlertsPanel</name>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>Já passou: %1</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonado</translation>
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
        <translation>Enviar um teste</translation>
    </message>
    <message>
        <source>Sends a test to those who are named here, saved or not.</source>
        <translation>Envia um teste a quem está indicado aqui, salvo ou não.</translation>
    </message>
    <message>
        <source>The last alerts</source>
        <translation>Os últimos alertas</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>%1 took it: %2</source>
        <translation>%1 aceitou: %2</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 falhou: %2</translation>
    </message>
    <message>
        <source>The server sends a test to those whom its settings name.</source>
        <translation>O servidor envia um teste a quem as configurações dele indicam.</translation>
    </message>
    <message>
        <source>Save the settings first: the server tests those in force.</source>
        <translation>Salve primeiro as configurações: o servidor testa as que estão em vigor.</translation>
    </message>
</context>
<context>
    <name>statusbridge::Assistant</name>
    <message>
        <source>Bac&amp;k</source>
        <translation>Volta&amp;r</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Save the settings without starting</source>
        <translation>Salvar as configurações sem iniciar</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Parar o teste</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistente</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>A&amp;vançar</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>Concl&amp;uir</translation>
    </message>
    <message>
        <source>The test found something that must be mended.</source>
        <translation>O teste encontrou algo que precisa ser corrigido.</translation>
    </message>
    <message>
        <source>Testing this step before the next one…</source>
        <translation>Testando este passo antes do próximo…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step, and what its test found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>everything is in order.</source>
        <translation>tudo está em ordem.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>O teste foi parado.</translation>
    </message>
    <message>
        <source>%1 Press Next again to go on all the same; nothing is in force before the last step.</source>
        <translation>%1 Clique de novo em Avançar para continuar mesmo assim; nada entra em vigor antes do último passo.</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>Este é o primeiro passo.</translation>
    </message>
    <message>
        <source>Choose first when to start.</source>
        <translation>Escolha primeiro quando começar.</translation>
    </message>
    <message>
        <source>A value of this step is not allowed.</source>
        <translation>Um valor deste passo não é permitido.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Concluído.</translation>
    </message>
    <message>
        <source>Left out or not complete.</source>
        <translation>Omitido ou incompleto.</translation>
    </message>
    <message>
        <source>Keeping your choice…</source>
        <translation>Guardando sua escolha…</translation>
    </message>
    <message>
        <source>Nothing is saved yet, because the database can&apos;t keep your choice: %1
Mend that on the page of the database, or save without starting.</source>
        <translation>Nada foi salvo ainda, porque o banco de dados não pode guardar sua escolha: %1
Corrija isso na página do banco de dados, ou salve sem iniciar.</translation>
    </message>
    <message>
        <source>Close the assistant</source>
        <translation>Fechar o assistente</translation>
    </message>
    <message>
        <source>Close without finishing? The settings entered here are lost; secrets, tables and users that were stored stay.</source>
        <translation>Fechar sem concluir? As configurações informadas aqui se perdem; segredos, tabelas e usuários já guardados permanecem.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Fechar mesmo assim</translation>
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
        <translation>A gravar</translation>
    </message>
    <message>
        <source>Zoho showed</source>
        <translation>O Zoho mostrava</translation>
    </message>
    <message>
        <source>Zoho&apos;s code</source>
        <translation>Código do Zoho</translation>
    </message>
    <message>
        <source>Zoho&apos;s message</source>
        <translation>Mensagem do Zoho</translation>
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
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 dias</translation>
    </message>
    <message>
        <source>On one day</source>
        <translation>Em um dia</translation>
    </message>
    <message>
        <source>From everywhere</source>
        <translation>De qualquer lugar</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Todas as alterações</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>qualquer pessoa</translation>
    </message>
    <message>
        <source>The whole name of a user or token; of a user of the system without the machine</source>
        <translation>O nome completo de um usuário ou token; o de um usuário do sistema, sem a máquina</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Takes all filters away</source>
        <translation>Retira todos os filtros</translation>
    </message>
    <message>
        <source>Time of the changes</source>
        <translation>Hora das alterações</translation>
    </message>
    <message>
        <source>Day of the changes</source>
        <translation>Dia das alterações</translation>
    </message>
    <message>
        <source>Who made the changes</source>
        <translation>Quem fez as alterações</translation>
    </message>
    <message>
        <source>From where the changes were made</source>
        <translation>De onde as alterações foram feitas</translation>
    </message>
    <message>
        <source>Kind of the changes</source>
        <translation>Tipo das alterações</translation>
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
        <translation>O &amp;quê:</translation>
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
        <translation>Quem</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De onde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De quê</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
</context>
<context>
    <name>statusbridge::AuditPage</name>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Every command that changed something, whether it came from a window, a command line or the HTTP API. Secrets and whole phone numbers are never kept here.</source>
        <translation>Cada comando que alterou algo, viesse ele de uma janela, uma linha de comando ou da API HTTP. Segredos e números de telefone completos nunca são guardados aqui.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln alteração</numerusform>
            <numerusform>%Ln alterações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln change(s); scroll for more</source>
        <translation>
            <numerusform>A alteração mais nova (%Ln); role para ver mais</numerusform>
            <numerusform>As %Ln alterações mais novas; role para ver mais</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the database …</source>
        <translation>Consultando o banco de dados …</translation>
    </message>
    <message>
        <source>The changes can&apos;t be shown</source>
        <translation>As alterações não podem ser mostradas</translation>
    </message>
    <message>
        <source>No change fits</source>
        <translation>Nenhuma alteração corresponde</translation>
    </message>
    <message>
        <source>Take filters away to see more.</source>
        <translation>Retire filtros para ver mais.</translation>
    </message>
    <message>
        <source>Nobody has changed anything yet</source>
        <translation>Ninguém alterou nada ainda</translation>
    </message>
</context>
<context>
    <name>statusbridge::BatchScriptDialog</name>
    <message>
        <source>a name of your choice</source>
        <translation>um nome à sua escolha</translation>
    </message>
    <message>
        <source>1. In Zoho Creator, as an administrator, open Microservices, Custom API, and create a Custom API with the link name %1. Put the same name into the field “Custom API” here.</source>
        <translation>1. No Zoho Creator, como administrador, abra Microservices, Custom API, e crie uma Custom API com o nome de link %1. Ponha o mesmo nome no campo “Custom API” aqui.</translation>
    </message>
    <message>
        <source>2. Request: method POST, content type application/json, with one key: updates, of the type list.</source>
        <translation>2. Request: método POST, tipo de conteúdo application/json, com uma chave: updates, do tipo list.</translation>
    </message>
    <message>
        <source>3. Authentication: OAuth2. The user that Statusbridge is connected as must be among those who may call it.</source>
        <translation>3. Authentication: OAuth2. O usuário com que o Statusbridge está conectado precisa estar entre os que podem chamá-la.</translation>
    </message>
    <message>
        <source>4. Action: a new function of the application %1. Replace its whole text by the one below, and pass the key updates to it.</source>
        <translation>4. Action: uma nova função do aplicativo %1. Substitua todo o seu texto pelo abaixo, e passe a ela a chave updates.</translation>
    </message>
    <message>
        <source>5. Enable the Custom API. Then connect Statusbridge to Zoho again, so that it may call it (the scope is ZohoCreator.customapi.EXECUTE), and press Test.</source>
        <translation>5. Habilite a Custom API. Depois conecte o Statusbridge ao Zoho de novo, para que possa chamá-la (o escopo é ZohoCreator.customapi.EXECUTE), e clique em Testar.</translation>
    </message>
    <message>
        <source>&amp;Copy the function</source>
        <translation>&amp;Copiar a função</translation>
    </message>
    <message>
        <source>Many records in one call</source>
        <translation>Muitos registros por chamada</translation>
    </message>
    <message>
        <source>Function for Zoho Creator</source>
        <translation>Função para o Zoho Creator</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>A Custom API of the application lets one call write up to %Ln record(s), in a quota of its own. Workflows of the form do not run for records that are written this way.</source>
        <translation>
            <numerusform>Uma Custom API do aplicativo deixa uma chamada gravar até %Ln registro, em uma cota própria. Os fluxos de trabalho do formulário não são executados para registros gravados assim.</numerusform>
            <numerusform>Uma Custom API do aplicativo deixa uma chamada gravar até %Ln registros, em uma cota própria. Os fluxos de trabalho do formulário não são executados para registros gravados assim.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copied</source>
        <translation>&amp;Copiado</translation>
    </message>
    <message>
        <source>Set up &amp;batch mode…</source>
        <translation>Preparar o modo em &amp;lote…</translation>
    </message>
    <message>
        <source>Shows the function that lets one call write many records, and how it gets into Zoho Creator.</source>
        <translation>Mostra a função que deixa uma chamada gravar muitos registros, e como ela chega ao Zoho Creator.</translation>
    </message>
</context>
<context>
    <name>statusbridge::Breakdown</name>
    <message>
        <source>Reasons and groups</source>
        <translation>Motivos e grupos</translation>
    </message>
    <message>
        <source>Show &amp;messages</source>
        <translation>Mostrar men&amp;sagens</translation>
    </message>
    <message>
        <source>Shows the messages that the selected row counts</source>
        <translation>Mostra as mensagens que a linha selecionada conta</translation>
    </message>
    <message>
        <source>Why messages failed</source>
        <translation>Por que as mensagens falharam</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Provedores</translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation>Selecione primeiro uma linha.</translation>
    </message>
</context>
<context>
    <name>statusbridge::CandidateList</name>
    <message>
        <source>Queue ids that were found</source>
        <translation>IDs de fila encontrados</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln &amp;queue id(s) of more</source>
        <translation>
            <numerusform>O %Ln &amp;ID de fila mais novo de vários</numerusform>
            <numerusform>Os %Ln &amp;IDs de fila mais novos de vários</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln &amp;queue id(s) found</source>
        <translation>
            <numerusform>%Ln &amp;ID de fila encontrado</numerusform>
            <numerusform>%Ln &amp;IDs de fila encontrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::CandidateModel</name>
    <message>
        <source>Queue id %1, message id %2, recipient %3</source>
        <translation>ID de fila %1, ID da mensagem %2, destinatário %3</translation>
    </message>
    <message>
        <source>Newest event</source>
        <translation>Evento mais novo</translation>
    </message>
    <message>
        <source>Status word</source>
        <translation>Palavra de status</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>ID de fila</translation>
    </message>
</context>
<context>
    <name>statusbridge::ChapterView</name>
    <message>
        <source>Who may use the HTTP API</source>
        <translation>Quem pode usar a API HTTP</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation>Segredo do cliente:</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Segredo do cliente</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Senha:</translation>
    </message>
    <message>
        <source>Database password</source>
        <translation>Senha do banco de dados</translation>
    </message>
    <message>
        <source>Password of the mail</source>
        <translation>Senha do e-mail</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Chave:</translation>
    </message>
    <message>
        <source>Key of the webhook</source>
        <translation>Chave do webhook</translation>
    </message>
</context>
<context>
    <name>statusbridge::ChartPanel</name>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>Ciclos</translation>
    </message>
    <message>
        <source>Cycles that failed</source>
        <translation>Ciclos com falha</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Atualizados</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inalterados</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Adiados</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Retidos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Máxima</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>Último dia (%Ln)</numerusform>
            <numerusform>Últimos %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Days of the chart</source>
        <translation>Dias do gráfico</translation>
    </message>
    <message>
        <source>Show as ta&amp;ble</source>
        <translation>Mostrar como ta&amp;bela</translation>
    </message>
    <message>
        <source>Show the chart as a table</source>
        <translation>Mostrar o gráfico como tabela</translation>
    </message>
    <message>
        <source>Ch&amp;art:</source>
        <translation>&amp;Gráfico:</translation>
    </message>
    <message>
        <source>The numbers of the chart, day by day</source>
        <translation>Os números do gráfico, dia a dia</translation>
    </message>
</context>
<context>
    <name>statusbridge::ClientStep</name>
    <message>
        <source>Zoho client</source>
        <translation>Cliente do Zoho</translation>
    </message>
    <message>
        <source>Statusbridge speaks to Zoho Creator as a client that you register once. The report&apos;s address tells in which data center its account is: nothing of one is known in another.</source>
        <translation>O Statusbridge fala com o Zoho Creator como um cliente que você registra uma só vez. O endereço do relatório indica em qual data center está sua conta: o que é de um não é conhecido em outro.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Segredo do cliente</translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation>Segredo do cliente:</translation>
    </message>
    <message>
        <source>Calls that the account has a day</source>
        <translation>Chamadas que a conta tem por dia</translation>
    </message>
    <message>
        <source>The client&apos;s ID or its secret is missing.</source>
        <translation>Falta o ID do cliente ou seu segredo.</translation>
    </message>
    <message>
        <source>In &lt;a href=&quot;%1&quot;&gt;Zoho&apos;s API console&lt;/a&gt;, add a client: a Self Client, if somebody can paste a code into the next step, or a Server-based Application, to sign in with the browser. Either has an ID and a secret.</source>
        <translation>No &lt;a href=&quot;%1&quot;&gt;console de API do Zoho&lt;/a&gt;, adicione um cliente: um Self Client, se alguém puder colar um código no próximo passo, ou uma Server-based Application, para fazer login pelo navegador. Ambos têm um ID e um segredo.</translation>
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
        <translation>O Zoho mostra o que seria gravado.</translation>
    </message>
    <message>
        <source>Zoho shows something else.</source>
        <translation>O Zoho mostra outra coisa.</translation>
    </message>
    <message>
        <source>%1, the same</source>
        <translation>%1, o mesmo</translation>
    </message>
    <message>
        <source>%1, something else</source>
        <translation>%1, outra coisa</translation>
    </message>
    <message>
        <source>Record %1 at Zoho</source>
        <translation>Registro %1 no Zoho</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>The field %1 at Zoho</source>
        <translation>O campo %1 no Zoho</translation>
    </message>
    <message>
        <source>Chosen here</source>
        <translation>Escolhido aqui</translation>
    </message>
    <message>
        <source>At Zoho</source>
        <translation>No Zoho</translation>
    </message>
    <message>
        <source>At Zoho: %1</source>
        <translation>No Zoho: %1</translation>
    </message>
</context>
<context>
    <name>statusbridge::ConnectDialog</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Connect to Zoho</source>
        <translation>Conectar ao Zoho</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Segredo do cliente</translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation>Segredo do cliente:</translation>
    </message>
</context>
<context>
    <name>statusbridge::ConnectPanel</name>
    <message>
        <source>Other users of this machine can read the client secret where it is kept: protect it first, beside its field.</source>
        <translation>Outros usuários desta máquina podem ler o segredo do cliente onde é guardado: proteja-o primeiro, ao lado de seu campo.</translation>
    </message>
    <message>
        <source>The client secret is missing: enter it first.</source>
        <translation>Falta o segredo do cliente: informe-o primeiro.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Escopos</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>Co&amp;nectar</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>URI de redirecionamento</translation>
    </message>
    <message>
        <source>Sign in with the &amp;browser</source>
        <translation>Fazer login pelo nave&amp;gador</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Parar de esperar</translation>
    </message>
    <message>
        <source>With a code (Self Client)</source>
        <translation>Com um código (Self Client)</translation>
    </message>
    <message>
        <source>Scopes:</source>
        <translation>Escopos:</translation>
    </message>
    <message>
        <source>Co&amp;de:</source>
        <translation>Có&amp;digo:</translation>
    </message>
    <message>
        <source>With the browser</source>
        <translation>Pelo navegador</translation>
    </message>
    <message>
        <source>The client must be a server-based application that knows this redirect URI. The browser comes back to this machine, so it must run here.</source>
        <translation>O cliente precisa ser um aplicativo de servidor (server-based) que conheça este URI de redirecionamento. O navegador volta a esta máquina, por isso precisa rodar aqui.</translation>
    </message>
    <message>
        <source>Redirect URI:</source>
        <translation>URI de redirecionamento:</translation>
    </message>
    <message>
        <source>In &lt;a href=&quot;%1&quot;&gt;Zoho&apos;s API console&lt;/a&gt;, open your Self Client, choose Generate Code, and enter these scopes. The code works once and only for some minutes.</source>
        <translation>No &lt;a href=&quot;%1&quot;&gt;console de API do Zoho&lt;/a&gt;, abra seu Self Client, escolha Generate Code e informe estes escopos. O código vale uma só vez e só por alguns minutos.</translation>
    </message>
    <message>
        <source>Zoho is being asked.</source>
        <translation>O Zoho está sendo consultado.</translation>
    </message>
    <message>
        <source>Paste the code first.</source>
        <translation>Cole primeiro o código.</translation>
    </message>
    <message>
        <source>Asking Zoho…</source>
        <translation>Consultando o Zoho…</translation>
    </message>
    <message>
        <source>Waiting for you to sign in at Zoho…</source>
        <translation>Esperando que você faça login no Zoho…</translation>
    </message>
    <message>
        <source>If no browser came up, open this address: %1</source>
        <translation>Se nenhum navegador abriu, abra este endereço: %1</translation>
    </message>
    <message>
        <source>Connected. Zoho has given a token, which is stored.</source>
        <translation>Conectado. O Zoho deu um token, que está guardado.</translation>
    </message>
</context>
<context>
    <name>statusbridge::ConnectStep</name>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Zoho gives Statusbridge a token that is good until somebody revokes it. Use one of these two ways; the user who grants access must be allowed to read and change the records. It fills the field below; type one in only if you have it from elsewhere.</source>
        <translation>O Zoho dá ao Statusbridge um token que vale até que alguém o revogue. Use um destes dois caminhos; o usuário que concede o acesso precisa poder ler e alterar os registros. O campo abaixo é preenchido; digite um token só se o tiver de outro lugar.</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Token de atualização</translation>
    </message>
    <message>
        <source>Refresh token:</source>
        <translation>Token de atualização:</translation>
    </message>
    <message>
        <source>Zoho has not given a token yet.</source>
        <translation>O Zoho ainda não deu um token.</translation>
    </message>
</context>
<context>
    <name>statusbridge::ConnectionBanner</name>
    <message>
        <source>No connection to %1 since %2.</source>
        <translation>Sem conexão com %1 desde %2.</translation>
    </message>
    <message>
        <source>No connection to %1 since %2 (%3).</source>
        <translation>Sem conexão com %1 desde %2 (%3).</translation>
    </message>
    <message>
        <source>What is shown here is from %1. It goes on by itself as soon as the server answers.</source>
        <translation>O que se vê aqui é de %1. Continua sozinho assim que o servidor responder.</translation>
    </message>
    <message>
        <source>It goes on by itself as soon as the server answers.</source>
        <translation>Continua sozinho assim que o servidor responder.</translation>
    </message>
</context>
<context>
    <name>statusbridge::Console</name>
    <message>
        <source>&amp;Colors</source>
        <translation>Core&amp;s</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como o &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>Statusbridge goes on</source>
        <translation>O Statusbridge continua</translation>
    </message>
    <message>
        <source>Cycles go on without the window. The icon here brings it back.</source>
        <translation>Os ciclos continuam sem a janela. O ícone aqui a traz de volta.</translation>
    </message>
    <message>
        <source>Cycles go on without the window. Start Statusbridge again to get it back.</source>
        <translation>Os ciclos continuam sem a janela. Inicie o Statusbridge de novo para tê-la de volta.</translation>
    </message>
    <message>
        <source>&amp;Quit instead</source>
        <translation>&amp;Sair em vez disso</translation>
    </message>
    <message>
        <source>Quit Statusbridge</source>
        <translation>Sair do Statusbridge</translation>
    </message>
    <message>
        <source>A cycle is running. It is ended cleanly, and the next one goes on with what is left.</source>
        <translation>Há um ciclo em andamento. Ele é encerrado de forma limpa, e o próximo continua com o que resta.</translation>
    </message>
    <message>
        <source>&amp;End it and quit</source>
        <translation>&amp;Encerrar e sair</translation>
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
        <translation>O ciclo terminou.</translation>
    </message>
    <message>
        <source>Cycle %1 has begun.</source>
        <translation>O ciclo %1 começou.</translation>
    </message>
    <message>
        <source>A cycle is running; one more follows it.</source>
        <translation>Há um ciclo em andamento; mais um o segue.</translation>
    </message>
    <message>
        <source>Another instance was asked for a cycle.</source>
        <translation>Um ciclo foi pedido a outra instância.</translation>
    </message>
    <message>
        <source>The database has not answered yet, or not the last time.</source>
        <translation>O banco de dados ainda não respondeu, ou não da última vez.</translation>
    </message>
    <message>
        <source>A cycle is about to begin.</source>
        <translation>Um ciclo está para começar.</translation>
    </message>
    <message>
        <source>A cycle is running.</source>
        <translation>Há um ciclo em andamento.</translation>
    </message>
    <message>
        <source>No cycle is running.</source>
        <translation>Nenhum ciclo está em andamento.</translation>
    </message>
    <message>
        <source>The scheduler runs already.</source>
        <translation>O agendador já está em execução.</translation>
    </message>
    <message>
        <source>The scheduler doesn&apos;t run.</source>
        <translation>O agendador não está em execução.</translation>
    </message>
    <message>
        <source>The cycle is being ended.</source>
        <translation>O ciclo está sendo encerrado.</translation>
    </message>
    <message>
        <source>%1 was asked to end its cycle.</source>
        <translation>Foi pedido a %1 que encerre seu ciclo.</translation>
    </message>
    <message>
        <source>The scheduler runs, in all instances.</source>
        <translation>O agendador está em execução, em todas as instâncias.</translation>
    </message>
    <message>
        <source>The scheduler is stopped, in all instances.</source>
        <translation>O agendador está parado, em todas as instâncias.</translation>
    </message>
    <message>
        <source>The database needs nothing.</source>
        <translation>O banco de dados não precisa de nada.</translation>
    </message>
</context>
<context>
    <name>statusbridge::CycleStrip</name>
    <message>
        <source>Cycles of the last 24 hours</source>
        <translation>Ciclos das últimas 24 horas</translation>
    </message>
    <message>
        <source>Cycles of the last 24 hours. %1</source>
        <translation>Ciclos das últimas 24 horas. %1</translation>
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
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>The database that the collector writes its webhooks into. Its two tables may be called otherwise than here, and so may their columns.</source>
        <translation>O banco de dados em que o coletor grava seus webhooks. Suas duas tabelas podem ter outros nomes que aqui, e suas colunas também.</translation>
    </message>
    <message>
        <source>Database password</source>
        <translation>Senha do banco de dados</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Senha:</translation>
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
        <translation>Partes das configurações do banco de dados</translation>
    </message>
    <message>
        <source>Something here is wrong.</source>
        <translation>Algo aqui está errado.</translation>
    </message>
</context>
<context>
    <name>statusbridge::DeliveryCard</name>
    <message>
        <source>Complete since %1; older statuses are still being read.</source>
        <translation>Completo desde: %1; os status anteriores ainda estão sendo lidos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more with an unknown word.</source>
        <translation>
            <numerusform>Mais %Ln com palavra desconhecida.</numerusform>
            <numerusform>Mais %Ln com palavra desconhecida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted %1.</source>
        <translation>Contado: %1.</translation>
    </message>
    <message>
        <source>Counted by the next cycle.</source>
        <translation>Contado pelo próximo ciclo.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>What became of the messages, over time and why.</source>
        <translation>O que foi feito das mensagens, ao longo do tempo e por quê.</translation>
    </message>
    <message>
        <source>More about the delivery</source>
        <translation>Mais sobre a entrega</translation>
    </message>
    <message>
        <source>Delivery today</source>
        <translation>Entrega de hoje</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregues</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lidas</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>com falha</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>à espera</translation>
    </message>
</context>
<context>
    <name>statusbridge::DeliveryChart</name>
    <message>
        <source>Chart of the messages</source>
        <translation>Gráfico das mensagens</translation>
    </message>
    <message>
        <source>Chart of the messages. %1</source>
        <translation>Gráfico das mensagens. %1</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
</context>
<context>
    <name>statusbridge::DeliveryChartPanel</name>
    <message>
        <source>The numbers of the chart, step by step</source>
        <translation>Os números do gráfico, passo a passo</translation>
    </message>
    <message>
        <source>Show as ta&amp;ble</source>
        <translation>Mostrar como ta&amp;bela</translation>
    </message>
    <message>
        <source>Show the chart as a table</source>
        <translation>Mostrar o gráfico como tabela</translation>
    </message>
</context>
<context>
    <name>statusbridge::DeliveryFilterBar</name>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;De:</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>&amp;Até:</translation>
    </message>
    <message>
        <source>Temp&amp;late:</source>
        <translation>&amp;Modelo:</translation>
    </message>
    <message>
        <source>&amp;Number:</source>
        <comment>of a telephone</comment>
        <translation>&amp;Número:</translation>
    </message>
    <message>
        <source>Provi&amp;der:</source>
        <translation>Prov&amp;edor:</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Outros dias</translation>
    </message>
    <message>
        <source>Time of the messages</source>
        <translation>Hora das mensagens</translation>
    </message>
    <message>
        <source>First day of the messages</source>
        <translation>Primeiro dia das mensagens</translation>
    </message>
    <message>
        <source>Last day of the messages</source>
        <translation>Último dia das mensagens</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Counts the messages of all providers, numbers and templates</source>
        <translation>Conta as mensagens de todos os provedores, números e modelos</translation>
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
        <translation>Detalhes…</translation>
    </message>
    <message>
        <source>The program&apos;s own words, for whoever administers it.</source>
        <translation>As palavras do próprio programa, para quem o administra.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
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
        <translation>ID de fila</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Zoho shows</source>
        <translation>O Zoho mostra</translation>
    </message>
    <message>
        <source>Would be written</source>
        <translation>Seria gravado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulação</translation>
    </message>
    <message>
        <source>Summary of the dry run</source>
        <translation>Resumo da simulação</translation>
    </message>
    <message>
        <source>What would be done to every record</source>
        <translation>O que seria feito com cada registro</translation>
    </message>
</context>
<context>
    <name>statusbridge::DryRunStep</name>
    <message>
        <source>Pending records at Zoho: %1</source>
        <translation>Registros pendentes no Zoho: %1</translation>
    </message>
    <message>
        <source>of which have a status here: %1</source>
        <translation>dos quais têm um status aqui: %1</translation>
    </message>
    <message>
        <source>Dry run and start</source>
        <translation>Simulação e início</translation>
    </message>
    <message>
        <source>The dry run does everything that a cycle does, up to the point where something would be written, here or at Zoho. Then choose when to start and finish: the settings come into force.</source>
        <translation>A simulação faz tudo o que um ciclo faz, até o ponto em que algo seria gravado, aqui ou no Zoho. Depois escolha quando começar e conclua: as configurações entram em vigor.</translation>
    </message>
    <message>
        <source>&amp;Run it</source>
        <translation>&amp;Executar</translation>
    </message>
    <message>
        <source>Fetching the pending records and looking for their statuses…</source>
        <translation>Obtendo os registros pendentes e procurando seus status…</translation>
    </message>
    <message>
        <source>It works. Nothing was written.</source>
        <translation>Funciona. Nada foi gravado.</translation>
    </message>
</context>
<context>
    <name>statusbridge::Exporter</name>
    <message>
        <source>Stop saving</source>
        <translation>Parar de salvar</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <translation>Tabelas para planilhas (*.csv)</translation>
    </message>
    <message>
        <source>JSON for programs (*.json)</source>
        <translation>JSON para programas (*.json)</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Gravando %1 …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln linha foi gravada em %1.</numerusform>
            <numerusform>%Ln linhas foram gravadas em %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::FieldLines</name>
    <message>
        <source>%1: the field %2.</source>
        <translation>%1: o campo %2.</translation>
    </message>
    <message>
        <source>%1: there is no field %2, so %3 was filled in.</source>
        <translation>%1: não há campo %2, por isso %3 foi preenchido.</translation>
    </message>
    <message>
        <source>%1: there is no field %2, but there is %3.</source>
        <translation>%1: não há campo %2, mas há %3.</translation>
    </message>
    <message>
        <source>%1: there is no field %2. Pick the one that is meant: %3.</source>
        <translation>%1: não há campo %2. Escolha o que se quer dizer: %3.</translation>
    </message>
    <message>
        <source>%1: there is no field %2. Add it to the form at Zoho, or pick another one.</source>
        <translation>%1: não há campo %2. Adicione-o ao formulário no Zoho, ou escolha outro.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln field(s) are in the form %1.</source>
        <translation>
            <numerusform>O campo (%Ln) está no formulário %1.</numerusform>
            <numerusform>Todos os %Ln campos estão no formulário %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) of %2 are in the form %1.</source>
        <translation>
            <numerusform>%Ln campo de %2 está no formulário %1.</numerusform>
            <numerusform>%Ln campos de %2 estão no formulário %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::Figure</name>
    <message>
        <source>Shows these messages</source>
        <translation>Mostra estas mensagens</translation>
    </message>
</context>
<context>
    <name>statusbridge::Figures</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregues</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>messages</comment>
        <translation>Lidas</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>messages</comment>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendentes</translation>
    </message>
    <message>
        <source>Unknown words</source>
        <translation>Palavras desconhecidas</translation>
    </message>
    <message>
        <source>Until delivered</source>
        <translation>Até a entrega</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>todas elas</translation>
    </message>
    <message>
        <source>%1; with read %2</source>
        <translation>%1; com lidas %2</translation>
    </message>
    <message>
        <source>No message tells both when it left and when it was delivered.</source>
        <translation>Nenhuma mensagem informa ao mesmo tempo quando saiu e quando foi entregue.</translation>
    </message>
    <message>
        <source>95 % within %1</source>
        <translation>95 % em até %1</translation>
    </message>
    <message numerus="yes">
        <source>The median of %Ln message(s): half of them took no longer. It counts from a message&apos;s first status.</source>
        <translation>
            <numerusform>A mediana de %Ln mensagem: metade não levou mais que isso. Conta a partir do primeiro status de uma mensagem.</numerusform>
            <numerusform>A mediana de %Ln mensagens: metade não levou mais que isso. Conta a partir do primeiro status de uma mensagem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::Headline</name>
    <message>
        <source>State</source>
        <translation>Situação</translation>
    </message>
</context>
<context>
    <name>statusbridge::HelpStrip</name>
    <message>
        <source>Go to a field to read here what it means.</source>
        <translation>Vá a um campo para ler aqui o que ele significa.</translation>
    </message>
</context>
<context>
    <name>statusbridge::LanguageChoice</name>
    <message>
        <source>The window speaks this language from its next start on.</source>
        <translation>A janela fala este idioma a partir do próximo início.</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como o &amp;sistema</translation>
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
        <translation>Nível</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Ciclo</translation>
    </message>
    <message>
        <source>Opens cycle %1 with its records</source>
        <translation>Abre o ciclo %1 com seus registros</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
</context>
<context>
    <name>statusbridge::LogPage</name>
    <message>
        <source>Show all messages</source>
        <translation>Mostrar todas as mensagens</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>The selected message in full</source>
        <translation>A mensagem selecionada completa</translation>
    </message>
    <message>
        <source>Select a message to read all of it.</source>
        <translation>Selecione uma mensagem para lê-la inteira.</translation>
    </message>
    <message>
        <source>&amp;Open its cycle</source>
        <translation>&amp;Abrir o ciclo dela</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) copied.</source>
        <translation>
            <numerusform>%Ln mensagem copiada.</numerusform>
            <numerusform>%Ln mensagens copiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This message belongs to no cycle.</source>
        <translation>Esta mensagem não pertence a nenhum ciclo.</translation>
    </message>
    <message>
        <source>Select one message first.</source>
        <translation>Selecione primeiro uma mensagem.</translation>
    </message>
    <message>
        <source>No message passes the filter</source>
        <translation>Nenhuma mensagem passa pelo filtro</translation>
    </message>
    <message>
        <source>Nothing has been said yet</source>
        <translation>Nada foi dito ainda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are hidden by it.</source>
        <translation>
            <numerusform>%Ln mensagem está oculta por ele.</numerusform>
            <numerusform>%Ln mensagens estão ocultas por ele.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the program does appears here while it happens.</source>
        <translation>O que o programa faz aparece aqui enquanto acontece.</translation>
    </message>
</context>
<context>
    <name>statusbridge::LogToolbar</name>
    <message>
        <source>everything</source>
        <translation>tudo</translation>
    </message>
    <message>
        <source>information and worse</source>
        <translation>informações e pior</translation>
    </message>
    <message>
        <source>warnings and worse</source>
        <translation>avisos e pior</translation>
    </message>
    <message>
        <source>errors only</source>
        <translation>só erros</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>Text or cycle number</source>
        <translation>Texto ou número do ciclo</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>Keeps the newest message in view.</source>
        <translation>Mantém a mensagem mais nova à vista.</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>Lets nothing new in until it is switched off.</source>
        <translation>Não deixa entrar nada novo até ser desativado.</translation>
    </message>
    <message>
        <source>Clear vie&amp;w</source>
        <translation>&amp;Limpar</translation>
    </message>
    <message>
        <source>Empties this view; the log file stays.</source>
        <translation>Esvazia esta exibição; o arquivo de log permanece.</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>&amp;Nível:</translation>
    </message>
    <message>
        <source>Cate&amp;gory:</source>
        <translation>Cate&amp;goria:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>T&amp;exto:</translation>
    </message>
</context>
<context>
    <name>statusbridge::LookupPage</name>
    <message>
        <source>Ask Zoho all the same (1 call)</source>
        <translation>Consultar o Zoho mesmo assim (1 chamada)</translation>
    </message>
    <message>
        <source>Copy the statement</source>
        <translation>Copiar a instrução</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Retry it</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Ask in the next cycle</source>
        <translation>Consultar no próximo ciclo</translation>
    </message>
    <message>
        <source>Where is my message?</source>
        <translation>Onde está minha mensagem?</translation>
    </message>
    <message>
        <source>Enter its queue id, its message id, the recipient&apos;s phone number or its record&apos;s id. What the database knows of it appears here, what was tried, and what happens next.</source>
        <translation>Informe o ID de fila, o ID da mensagem, o telefone do destinatário ou o ID do registro. Aqui aparece o que o banco de dados sabe dela, o que foi tentado e o que acontece agora.</translation>
    </message>
    <message>
        <source>&amp;Message:</source>
        <translation>Men&amp;sagem:</translation>
    </message>
    <message>
        <source>Queue id, message id, phone number or record id</source>
        <translation>ID de fila, da mensagem, do registro ou número de telefone</translation>
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
            <numerusform>%Ln instrução copiada.</numerusform>
            <numerusform>%Ln instruções copiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for it; a large table takes a while …</source>
        <translation>Procurando; em uma tabela grande leva um tempo …</translation>
    </message>
    <message>
        <source>Copied as text; phone numbers and message ids are in it.</source>
        <translation>Copiado como texto; contém números de telefone e IDs de mensagem.</translation>
    </message>
    <message>
        <source>It was compared with all queue ids and message ids, exactly and with case, and with all recipients.</source>
        <translation>Foi comparado com todos os IDs de fila e de mensagem, exatamente e com maiúsculas e minúsculas, e com todos os destinatários.</translation>
    </message>
    <message>
        <source>It was compared with all queue ids, exactly and with case, and with the message ids and recipients of the newest rows.</source>
        <translation>Foi comparado com todos os IDs de fila, exatamente e com maiúsculas e minúsculas, e com os IDs de mensagem e destinatários das linhas mais novas.</translation>
    </message>
    <message>
        <source>Not all rows were searched. %1 The database&apos;s administrator can make the next search complete with an index.</source>
        <translation>Nem todas as linhas foram procuradas. %1 O administrador do banco de dados pode tornar a próxima busca completa com um índice.</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”</source>
        <translation>Nada foi encontrado para “%1”</translation>
    </message>
    <message>
        <source>Zoho is being asked.</source>
        <translation>O Zoho está sendo consultado.</translation>
    </message>
    <message>
        <source>Neither the two tables nor the report at Zoho have this queue id.</source>
        <translation>Nem as duas tabelas nem o relatório no Zoho têm este ID de fila.</translation>
    </message>
    <message>
        <source>It is being released.</source>
        <translation>Está sendo liberado.</translation>
    </message>
    <message>
        <source>Released: the next cycle tries it again.</source>
        <translation>Liberado: o próximo ciclo o tenta de novo.</translation>
    </message>
    <message>
        <source>It is being noted.</source>
        <translation>Está sendo anotado.</translation>
    </message>
    <message>
        <source>The next cycle asks Zoho for it.</source>
        <translation>O próximo ciclo consulta o Zoho sobre ele.</translation>
    </message>
    <message>
        <source>Not all rows were searched. %1</source>
        <translation>Nem todas as linhas foram pesquisadas. %1</translation>
    </message>
</context>
<context>
    <name>statusbridge::LookupResult</name>
    <message>
        <source>Asking Zoho …</source>
        <translation>Consultando o Zoho …</translation>
    </message>
    <message>
        <source>Zoho has not been asked yet.</source>
        <translation>O Zoho ainda não foi consultado.</translation>
    </message>
    <message>
        <source>Zoho had no record with this queue id at %1.</source>
        <translation>O Zoho não tinha registro com este ID de fila (%1).</translation>
    </message>
    <message>
        <source>As Zoho showed it at %1.</source>
        <translation>Como o Zoho o mostrava (%1).</translation>
    </message>
    <message>
        <source>No cycle has done anything about it so far.</source>
        <translation>Até agora nenhum ciclo fez algo com ele.</translation>
    </message>
    <message>
        <source>Rows in the two tables</source>
        <translation>Linhas nas duas tabelas</translation>
    </message>
    <message>
        <source>Attempts so far</source>
        <translation>Tentativas até agora</translation>
    </message>
    <message>
        <source>Ro&amp;ws in the two tables</source>
        <translation>&amp;Linhas nas duas tabelas</translation>
    </message>
    <message>
        <source>&amp;Attempts so far</source>
        <translation>&amp;Tentativas até agora</translation>
    </message>
    <message>
        <source>Values for Zoho</source>
        <translation>Valores para o Zoho</translation>
    </message>
    <message>
        <source>Ask &amp;Zoho (1 call)</source>
        <translation>Consultar o &amp;Zoho (1 chamada)</translation>
    </message>
    <message>
        <source>Ask Zoho, which costs one call of the day&apos;s</source>
        <translation>Consultar o Zoho, o que custa uma chamada do dia</translation>
    </message>
    <message>
        <source>Fetches the record as it is now; costs one call of the day&apos;s.</source>
        <translation>Obtém o registro como está agora; custa uma chamada do dia.</translation>
    </message>
    <message>
        <source>Val&amp;ues for Zoho</source>
        <translation>Valores para o Zo&amp;ho</translation>
    </message>
    <message>
        <source>Queue id %1</source>
        <translation>ID de fila %1</translation>
    </message>
    <message>
        <source>Why the chosen one: %1</source>
        <translation>Por que a escolhida: %1</translation>
    </message>
    <message>
        <source>Zoho is being asked.</source>
        <translation>O Zoho está sendo consultado.</translation>
    </message>
</context>
<context>
    <name>statusbridge::LookupRowModel</name>
    <message>
        <source>Time of the event</source>
        <translation>Hora do evento</translation>
    </message>
    <message>
        <source>Status word</source>
        <translation>Palavra de status</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Conta como</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Escolhida</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>escolhida</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Motivo da falha</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatário</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>ID da mensagem</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
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
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atalho</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <source>About Statusbridge</source>
        <translation>Sobre o Statusbridge</translation>
    </message>
    <message>
        <source>Carries WhatsApp delivery statuses from a webhook database into Zoho Creator records, without losing, inventing or downgrading one.

License: GNU General Public License, version 3 or later. There is no warranty.</source>
        <translation>Leva os status de entrega do WhatsApp de um banco de dados de webhooks aos registros do Zoho Creator, sem perder, inventar ou rebaixar nenhum.

Licença: GNU General Public License, versão 3 ou posterior. Sem garantia.</translation>
    </message>
</context>
<context>
    <name>statusbridge::ManualWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
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
        <translation>Buscar no manual</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tópicos</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>Texto do manual</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a topic of the manual, and a heading in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nada foi encontrado.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>There is nothing to go back to yet.</source>
        <translation>Ainda não há nada a que voltar.</translation>
    </message>
</context>
<context>
    <name>statusbridge::MessagesModel</name>
    <message>
        <source>State</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>First status</source>
        <translation>Primeiro status</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Until delivered</source>
        <translation>Até a entrega</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a telephone</comment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Why the message failed</source>
        <translation>Motivo da falha da mensagem</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>ID de fila</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>ID da mensagem</translation>
    </message>
</context>
<context>
    <name>statusbridge::MessagesView</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Todos os números</translation>
    </message>
    <message>
        <source>Back to all numbers (%1)</source>
        <translation>Voltar a todos os números (%1)</translation>
    </message>
    <message>
        <source>Back to all numbers</source>
        <translation>Voltar a todos os números</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensagem</numerusform>
            <numerusform>%Ln mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln message(s); scroll for more</source>
        <translation>
            <numerusform>A primeira mensagem (%Ln); role para ver mais</numerusform>
            <numerusform>As primeiras %Ln mensagens; role para ver mais</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, situação de %2</translation>
    </message>
    <message>
        <source>Asking the database …</source>
        <translation>Consultando o banco de dados …</translation>
    </message>
    <message>
        <source>The messages can&apos;t be shown</source>
        <translation>As mensagens não podem ser mostradas</translation>
    </message>
    <message>
        <source>No message is left here</source>
        <translation>Nenhuma mensagem resta aqui</translation>
    </message>
    <message>
        <source>Newer statuses have moved them to another number.</source>
        <translation>Status mais novos as levaram a outro número.</translation>
    </message>
</context>
<context>
    <name>statusbridge::NamesPanel</name>
    <message>
        <source>&amp;Fetch the names from Zoho</source>
        <translation>Obter os n&amp;omes do Zoho</translation>
    </message>
    <message>
        <source>Asks Zoho which reports, forms and fields the application has, and finds those that are meant. Of applications Zoho gives no list to this program: the report&apos;s address tells which it is.</source>
        <translation>Pergunta ao Zoho quais relatórios, formulários e campos o aplicativo tem, e encontra os que se querem. De aplicativos o Zoho não dá lista a este programa: o endereço do relatório diz qual é.</translation>
    </message>
    <message>
        <source>Use the fields that were found</source>
        <translation>Usar os campos encontrados</translation>
    </message>
    <message>
        <source>Form of the report:</source>
        <translation>Formulário do relatório:</translation>
    </message>
    <message>
        <source>Form of the report</source>
        <translation>Formulário do relatório</translation>
    </message>
    <message>
        <source>Choose it</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Which application it is must be known first: paste the report&apos;s address, or type the account owner and the application.</source>
        <translation>Primeiro é preciso saber qual é o aplicativo: cole o endereço do relatório, ou digite o dono da conta e o aplicativo.</translation>
    </message>
    <message>
        <source>Asking Zoho for the names…</source>
        <translation>Perguntando os nomes ao Zoho…</translation>
    </message>
    <message>
        <source>The application has several forms. Choose the one whose records the report shows, so that its fields can be found.</source>
        <translation>O aplicativo tem vários formulários. Escolha aquele cujos registros o relatório mostra, para que seus campos possam ser encontrados.</translation>
    </message>
    <message>
        <source>The names can now be picked from the lists.</source>
        <translation>Os nomes agora podem ser escolhidos nas listas.</translation>
    </message>
    <message>
        <source>The names could not be fetched, so type them in.</source>
        <translation>Não foi possível obter os nomes, por isso digite-os.</translation>
    </message>
</context>
<context>
    <name>statusbridge::NeedsCard</name>
    <message>
        <source>Needs you</source>
        <translation>Requer atenção</translation>
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
        <translation>ID de fila</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
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
        <translation>Nada: tudo continua sozinho.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Atualizado: %1</translation>
    </message>
    <message>
        <source>Not known at the moment</source>
        <translation>Não se sabe no momento</translation>
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
        <translation>ID de fila</translation>
    </message>
    <message>
        <source>Parked since</source>
        <translation>Retido desde</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>First refused</source>
        <translation>Primeira recusa</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Zoho&apos;s code</source>
        <translation>Código do Zoho</translation>
    </message>
    <message>
        <source>Zoho&apos;s message</source>
        <translation>Mensagem do Zoho</translation>
    </message>
    <message>
        <source>Why the message failed</source>
        <translation>Motivo da falha da mensagem</translation>
    </message>
</context>
<context>
    <name>statusbridge::ParkedPage</name>
    <message>
        <source>Reasons for which records are parked</source>
        <translation>Motivos pelos quais há registros retidos</translation>
    </message>
    <message>
        <source>Parked records</source>
        <translation>Registros retidos</translation>
    </message>
    <message>
        <source>Zoho refused these records in three cycles in a row. They wait until a new status comes in for them or somebody releases them; nothing is lost.</source>
        <translation>O Zoho recusou estes registros em três ciclos seguidos. Eles esperam até que chegue um status novo para eles ou alguém os libere; nada se perde.</translation>
    </message>
    <message numerus="yes">
        <source>The next cycle tries %Ln record(s) again.</source>
        <translation>
            <numerusform>O próximo ciclo tenta %Ln registro de novo.</numerusform>
            <numerusform>O próximo ciclo tenta %Ln registros de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is parked</source>
        <translation>Nada está retido</translation>
    </message>
    <message>
        <source>Zoho takes every record that it is sent, or will be asked again by the next cycle.</source>
        <translation>O Zoho aceita todo registro que lhe é enviado, ou é consultado de novo pelo próximo ciclo.</translation>
    </message>
    <message>
        <source>Asking the database …</source>
        <translation>Consultando o banco de dados …</translation>
    </message>
</context>
<context>
    <name>statusbridge::PlanTable</name>
    <message>
        <source>Queue ID</source>
        <translation>ID de fila</translation>
    </message>
    <message>
        <source>Record at Zoho</source>
        <translation>Registro no Zoho</translation>
    </message>
    <message>
        <source>Status there</source>
        <translation>Status lá</translation>
    </message>
    <message>
        <source>Would be written</source>
        <translation>Seria gravado</translation>
    </message>
    <message>
        <source>It would be</source>
        <translation>Passaria a</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What the first records would become</source>
        <translation>O que seria feito dos primeiros registros</translation>
    </message>
</context>
<context>
    <name>statusbridge::PreviewPanel</name>
    <message>
        <source>%1 (unknown)</source>
        <translation>%1 (desconhecido)</translation>
    </message>
    <message>
        <source>%1 (counts as %2)</source>
        <translation>%1 (conta como %2)</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>não perguntado</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ainda nenhum</translation>
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
        <translation>nada: está concluído</translation>
    </message>
    <message>
        <source>Show the ne&amp;west rows</source>
        <translation>Mostrar as linhas &amp;mais novas</translation>
    </message>
    <message>
        <source>Reads the five newest rows of each table, as this form says, what their statuses mean, and what would be written into their records at Zoho, which is asked once. Nothing is written.</source>
        <translation>Lê as cinco linhas mais novas de cada tabela, como diz este formulário, o que seus status significam e o que seria gravado em seus registros no Zoho, que é consultado uma vez. Nada é gravado.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Queue ID</source>
        <translation>ID de fila</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Record at Zoho</source>
        <translation>Registro no Zoho</translation>
    </message>
    <message>
        <source>Would be written</source>
        <translation>Seria gravado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatário</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>ID da mensagem</translation>
    </message>
    <message>
        <source>Newest rows of both tables</source>
        <translation>Linhas mais novas das duas tabelas</translation>
    </message>
    <message>
        <source>Both tables can be read. There is no row in them yet.</source>
        <translation>As duas tabelas podem ser lidas. Ainda não há linha nelas.</translation>
    </message>
    <message>
        <source>The rows can be read, but their records at Zoho could not be looked at.</source>
        <translation>As linhas podem ser lidas, mas não foi possível ver seus registros no Zoho.</translation>
    </message>
</context>
<context>
    <name>statusbridge::ProgressCard</name>
    <message>
        <source>Progress of the running cycle</source>
        <translation>Progresso do ciclo em andamento</translation>
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
        <translation>Código do Zoho</translation>
    </message>
    <message>
        <source>Zoho&apos;s message</source>
        <translation>Mensagem do Zoho</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Oldest since</source>
        <translation>Mais antigo desde</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Todos os motivos</translation>
    </message>
</context>
<context>
    <name>statusbridge::RecordDetail</name>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Ask Zoho (1 call)</source>
        <translation>Ver no Zoho (1 chamada)</translation>
    </message>
    <message>
        <source>Copy for a ticket</source>
        <translation>Copiar para um chamado</translation>
    </message>
    <message>
        <source>The selected record</source>
        <translation>O registro selecionado</translation>
    </message>
    <message>
        <source>Details of the record</source>
        <translation>Detalhes do registro</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fechar os detalhes</translation>
    </message>
    <message>
        <source>Closes the details (%1)</source>
        <translation>Fecha os detalhes (%1)</translation>
    </message>
    <message>
        <source>Released: the next cycle tries it again.</source>
        <translation>Liberado: o próximo ciclo o tenta de novo.</translation>
    </message>
    <message>
        <source>It was released or done meanwhile.</source>
        <translation>Foi liberado ou concluído nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Copied as text; phone numbers and message ids are in it.</source>
        <translation>Copiado como texto; contém números de telefone e IDs de mensagem.</translation>
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
        <translation>Todos os registros</translation>
    </message>
    <message>
        <source>failed or parked</source>
        <translation>com falha ou retidos</translation>
    </message>
    <message>
        <source>Outcome of the records</source>
        <translation>Resultado dos registros</translation>
    </message>
    <message>
        <source>Text to find in the records</source>
        <translation>Texto a procurar nos registros</translation>
    </message>
    <message>
        <source>id, recipient, status or reason</source>
        <translation>ID, destinatário, status ou motivo</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>&amp;Mostrar:</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>T&amp;exto:</translation>
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
        <translation>ID de fila</translation>
    </message>
    <message>
        <source>Status before</source>
        <translation>Status antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Zoho&apos;s code</source>
        <translation>Código do Zoho</translation>
    </message>
    <message>
        <source>Zoho&apos;s message</source>
        <translation>Mensagem do Zoho</translation>
    </message>
    <message>
        <source>Why the message failed</source>
        <translation>Motivo da falha da mensagem</translation>
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
        <translation>Todos os retidos por este motivo: %1</translation>
    </message>
    <message>
        <source>All parked records, whatever the reason.</source>
        <translation>Todos os registros retidos, seja qual for o motivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parked record(s) will be tried again by the next cycle.</source>
        <translation>
            <numerusform>%Ln registro retido será tentado de novo pelo próximo ciclo.</numerusform>
            <numerusform>%Ln registros retidos serão tentados de novo pelo próximo ciclo.</numerusform>
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
        <translation>Relatório</translation>
    </message>
    <message>
        <source>The address of the report in Zoho Creator has the three names; its fields are then found by themselves. The report must show all the fields below.</source>
        <translation>O endereço do relatório no Zoho Creator contém os três nomes; seus campos são depois encontrados sozinhos. O relatório precisa mostrar todos os campos abaixo.</translation>
    </message>
    <message>
        <source>Many records in one call</source>
        <translation>Muitos registros por chamada</translation>
    </message>
    <message>
        <source>Owner, application or report is missing.</source>
        <translation>Falta o dono, o aplicativo ou o relatório.</translation>
    </message>
</context>
<context>
    <name>statusbridge::RetargetPanel</name>
    <message>
        <source>%1 at %2</source>
        <comment>a report at a server</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Carry &amp;over again…</source>
        <translation>Trans&amp;ferir de novo…</translation>
    </message>
    <message>
        <source>Asks from which day on, and tells how many rows that are, before anything is changed.</source>
        <translation>Pergunta a partir de qual dia, e diz quantas linhas são, antes que algo seja alterado.</translation>
    </message>
    <message>
        <source>The rows in the database are marked for another place at Zoho, %1. What was carried there can be carried over again, to the place that the settings name.</source>
        <translation>As linhas no banco de dados estão marcadas para outro lugar no Zoho, %1. O que foi transferido para lá pode ser transferido de novo, para o lugar que as configurações indicam.</translation>
    </message>
    <message>
        <source>Carry over again</source>
        <translation>Transferir de novo</translation>
    </message>
    <message>
        <source>Day since which rows were carried over, in UTC</source>
        <translation>Dia desde o qual linhas foram transferidas, em UTC</translation>
    </message>
    <message>
        <source>Rows are marked for:</source>
        <translation>As linhas estão marcadas para:</translation>
    </message>
    <message>
        <source>From now on for:</source>
        <translation>De agora em diante para:</translation>
    </message>
    <message>
        <source>Carried over &amp;since (UTC):</source>
        <translation>Tran&amp;sferidas desde (UTC):</translation>
    </message>
    <message>
        <source>What the first place got is remembered, in case you go back to it.</source>
        <translation>O que o primeiro lugar recebeu é lembrado, caso você volte a ele.</translation>
    </message>
    <message>
        <source>The rows are being counted.</source>
        <translation>As linhas estão sendo contadas.</translation>
    </message>
    <message>
        <source>Counting the rows…</source>
        <translation>Contando as linhas…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) will be carried over again by the next cycles, as far as there are records for them.</source>
        <translation>
            <numerusform>%Ln linha será transferida de novo pelos próximos ciclos, se houver registro para ela.</numerusform>
            <numerusform>%Ln linhas serão transferidas de novo pelos próximos ciclos, na medida em que haja registros para elas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening the rows…</source>
        <translation>Abrindo as linhas…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are open again. The marks are those for %1 from now on.</source>
        <translation>
            <numerusform>%Ln linha está aberta de novo. As marcas são de agora em diante as de %1.</numerusform>
            <numerusform>%Ln linhas estão abertas de novo. As marcas são de agora em diante as de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Those of %Ln queue id(s) stay as they are, since the database refuses to open them; the log says why.</source>
        <translation>
            <numerusform>As de %Ln ID de fila ficam como estão, porque o banco de dados se recusa a abri-las; o log diz por quê.</numerusform>
            <numerusform>As de %Ln IDs de fila ficam como estão, porque o banco de dados se recusa a abri-las; o log diz por quê.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbridge::Retrier</name>
    <message>
        <source>There is nothing to retry: what failed has been done or released since.</source>
        <translation>Não há nada a tentar de novo: o que falhou já foi concluído ou liberado.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message numerus="yes">
        <source>A cycle tries %Ln record(s) again.</source>
        <translation>
            <numerusform>Um ciclo tenta %Ln registro de novo.</numerusform>
            <numerusform>Um ciclo tenta %Ln registros de novo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A cycle is running already; %Ln record(s) will be tried again by the next one.</source>
        <translation>
            <numerusform>Já há um ciclo em andamento; %Ln registro será tentado de novo pelo próximo.</numerusform>
            <numerusform>Já há um ciclo em andamento; %Ln registros serão tentados de novo pelo próximo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) will be tried again now, each with one call at most.</source>
        <translation>
            <numerusform>%Ln registro será tentado de novo agora, com no máximo uma chamada.</numerusform>
            <numerusform>%Ln registros serão tentados de novo agora, cada um com no máximo uma chamada.</numerusform>
        </translation>
    </message>
    <message>
        <source>A cycle starts for them, which reads them from Zoho first. It carries over whatever else is waiting as well.</source>
        <translation>Um ciclo começa para eles, que primeiro os lê do Zoho. Ele transfere também todo o resto que espera.</translation>
    </message>
</context>
<context>
    <name>statusbridge::RunChart</name>
    <message>
        <source>Chart of the cycles, day by day</source>
        <translation>Gráfico dos ciclos, dia a dia</translation>
    </message>
    <message>
        <source>Chart of the cycles. %1</source>
        <translation>Gráfico dos ciclos. %1</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>atualizados</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inalterados</translation>
    </message>
    <message>
        <source>left</source>
        <translation>adiados</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>retidos</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>com falha</translation>
    </message>
    <message>
        <source>average duration</source>
        <translation>duração média</translation>
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
        <translation>Só com &amp;falhas</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Todos os resultados</translation>
    </message>
    <message>
        <source>All triggers</source>
        <translation>Todas as origens</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 dias</translation>
    </message>
    <message>
        <source>On one day</source>
        <translation>Em um dia</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Até um dia</translation>
    </message>
    <message>
        <source>Cycles that failed, or in which records were refused or left over</source>
        <translation>Ciclos que falharam, ou em que registros foram recusados ou adiados</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Takes all filters away</source>
        <translation>Retira todos os filtros</translation>
    </message>
    <message>
        <source>Outcome of the cycles</source>
        <translation>Resultado dos ciclos</translation>
    </message>
    <message>
        <source>Trigger of the cycles</source>
        <translation>Origem dos ciclos</translation>
    </message>
    <message>
        <source>Time of the cycles</source>
        <translation>Hora dos ciclos</translation>
    </message>
    <message>
        <source>Day of the cycles</source>
        <translation>Dia dos ciclos</translation>
    </message>
    <message>
        <source>&amp;Outcome:</source>
        <translation>Res&amp;ultado:</translation>
    </message>
    <message>
        <source>&amp;Trigger:</source>
        <translation>Or&amp;igem:</translation>
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
        <translation>Todos os ciclos</translation>
    </message>
    <message>
        <source>Back to all cycles (%1)</source>
        <translation>Voltar a todos os ciclos (%1)</translation>
    </message>
    <message>
        <source>Back to all cycles</source>
        <translation>Voltar a todos os ciclos</translation>
    </message>
    <message>
        <source>Cycle %1</source>
        <translation>Ciclo %1</translation>
    </message>
    <message>
        <source>Asking the database …</source>
        <translation>Consultando o banco de dados …</translation>
    </message>
</context>
<context>
    <name>statusbridge::RunList</name>
    <message>
        <source>%1 of %2 cycles; scroll for more, or choose a day</source>
        <translation>%1 de %2 ciclos; role para ver mais, ou escolha um dia</translation>
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
        <translation>Consultando o banco de dados …</translation>
    </message>
    <message>
        <source>No cycle fits</source>
        <translation>Nenhum ciclo corresponde</translation>
    </message>
    <message>
        <source>Take filters away to see more.</source>
        <translation>Retire filtros para ver mais.</translation>
    </message>
    <message>
        <source>No cycle has run yet</source>
        <translation>Nenhum ciclo foi executado ainda</translation>
    </message>
    <message>
        <source>Cycles begin by themselves as soon as everything is set up; one can be started now.</source>
        <translation>Os ciclos começam sozinhos assim que tudo está preparado; um pode ser iniciado agora.</translation>
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
            <numerusform>O primeiro registro (%Ln); role para ver mais</numerusform>
            <numerusform>Os primeiros %Ln registros; role para ver mais</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the database …</source>
        <translation>Consultando o banco de dados …</translation>
    </message>
    <message>
        <source>No record fits</source>
        <translation>Nenhum registro corresponde</translation>
    </message>
    <message>
        <source>Choose another outcome above, or clear the text.</source>
        <translation>Escolha outro resultado acima, ou limpe o texto.</translation>
    </message>
    <message>
        <source>No record is done yet</source>
        <translation>Nenhum registro foi concluído ainda</translation>
    </message>
    <message>
        <source>They appear here as the cycle settles them.</source>
        <translation>Eles aparecem aqui à medida que o ciclo os resolve.</translation>
    </message>
    <message>
        <source>This cycle touched no record</source>
        <translation>Este ciclo não tocou em nenhum registro</translation>
    </message>
    <message>
        <source>There was nothing to carry over.</source>
        <translation>Não havia nada a transferir.</translation>
    </message>
</context>
<context>
    <name>statusbridge::RunsModel</name>
    <message>
        <source>Begun</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Atualizados</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inalterados</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Retidos</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chamadas</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Executado por</translation>
    </message>
    <message>
        <source>Sorts by this column</source>
        <translation>Ordena por esta coluna</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>interrompido</translation>
    </message>
</context>
<context>
    <name>statusbridge::ScheduleStep</name>
    <message>
        <source>Schedule and HTTP API</source>
        <translation>Agenda e API HTTP</translation>
    </message>
    <message>
        <source>Cycles begin by themselves as long as the program runs, also when its window is closed. Other programs may start them through the HTTP API, with a name and a password.</source>
        <translation>Os ciclos começam sozinhos enquanto o programa estiver em execução, mesmo com a janela fechada. Outros programas podem iniciá-los pela API HTTP, com um nome e uma senha.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Agenda</translation>
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
        <translation>Remover</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Protect it</source>
        <translation>Proteger</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show what is typed: %1</source>
        <translation>Mostrar o que foi digitado: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Remover: %1</translation>
    </message>
    <message>
        <source>Protect: %1</source>
        <translation>Proteger: %1</translation>
    </message>
    <message>
        <source>It is kept where it can&apos;t be changed from here.</source>
        <translation>É guardado onde não pode ser alterado daqui.</translation>
    </message>
    <message>
        <source>Type another one to replace it</source>
        <translation>Digite outro para substituí-lo</translation>
    </message>
    <message>
        <source>Other users of this machine can read it where it is kept, so it is not used. Protect it, and replace it if one of them may have read it.</source>
        <translation>Outros usuários desta máquina podem lê-lo onde é guardado, por isso não é usado. Proteja-o, e substitua-o se algum deles puder tê-lo lido.</translation>
    </message>
    <message>
        <source>Stored in %1. It is never shown.</source>
        <translation>Guardado: %1. Nunca é mostrado.</translation>
    </message>
    <message>
        <source>Not stored yet. It will be kept in %1.</source>
        <translation>Ainda não guardado; lugar previsto: %1.</translation>
    </message>
    <message>
        <source>Not there yet: %1</source>
        <translation>Ainda não existe: %1</translation>
    </message>
    <message>
        <source>Only what is just being typed can be shown.</source>
        <translation>Só o que está sendo digitado pode ser mostrado.</translation>
    </message>
    <message>
        <source>It is being changed.</source>
        <translation>Está sendo alterado.</translation>
    </message>
    <message>
        <source>the environment of the program</source>
        <translation>o ambiente do programa</translation>
    </message>
    <message>
        <source>the credentials that systemd hands over</source>
        <translation>as credenciais que o systemd entrega</translation>
    </message>
    <message>
        <source>the desktop&apos;s keychain</source>
        <translation>o chaveiro do desktop</translation>
    </message>
    <message>
        <source>a file that only you can read</source>
        <translation>um arquivo que só você pode ler</translation>
    </message>
    <message>
        <source>the store &quot;%1&quot;</source>
        <translation>o repositório &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Kept where the engine runs, and shown nowhere.</source>
        <translation>Fica onde o Statusbridge funciona e não é mostrado em lugar nenhum.</translation>
    </message>
</context>
<context>
    <name>statusbridge::ServerDialog</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>&amp;Back to this machine</source>
        <translation>&amp;Voltar a esta máquina</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Conectar a um servidor</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Usuário e senha</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>The address at which the HTTP API of the server listens, with its certificate.</source>
        <translation>O endereço em que a API HTTP do servidor escuta, com seu certificado.</translation>
    </message>
    <message>
        <source>Who may do what is said on the server, in the settings of its HTTP API.</source>
        <translation>Quem pode fazer o quê é definido no servidor, nas configurações da API HTTP.</translation>
    </message>
    <message>
        <source>Only for a certificate that the system&apos;s authorities did not sign: the file with the authority, or with the certificate itself.</source>
        <translation>Só para um certificado que as autoridades do sistema não assinaram: o arquivo com a autoridade ou com o próprio certificado.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Escolher …</translation>
    </message>
    <message>
        <source>Certificate of the server</source>
        <translation>Certificado do servidor</translation>
    </message>
    <message>
        <source>checked by the system&apos;s authorities</source>
        <translation>verificado pelas autoridades do sistema</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Endereço:</translation>
    </message>
    <message>
        <source>Sign in with:</source>
        <translation>Entrar com:</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>Usuário:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Senha:</translation>
    </message>
    <message>
        <source>Certificate:</source>
        <translation>Certificado:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The window then shows and operates the engine of that machine. It needs neither a database nor secrets of Zoho here, and this machine runs no cycles meanwhile.</source>
        <translation>A janela mostra e opera então o que funciona naquela máquina. Aqui não precisa de banco de dados nem de segredos do Zoho, e enquanto isso esta máquina não executa ciclos.</translation>
    </message>
    <message>
        <source>To&amp;ken:</source>
        <translation>To&amp;ken:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Se&amp;nha:</translation>
    </message>
    <message>
        <source>the one that is stored</source>
        <translation>a que está guardada</translation>
    </message>
    <message>
        <source>The server is being asked.</source>
        <translation>O servidor está sendo consultado.</translation>
    </message>
    <message>
        <source>Type the address of the server first.</source>
        <translation>Digite primeiro o endereço do servidor.</translation>
    </message>
    <message>
        <source>Type the name of the user first.</source>
        <translation>Digite primeiro o nome do usuário.</translation>
    </message>
    <message>
        <source>Type the token first.</source>
        <translation>Digite primeiro o token.</translation>
    </message>
    <message>
        <source>Type the password first.</source>
        <translation>Digite primeiro a senha.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Consultando %1 …</translation>
    </message>
    <message>
        <source>%1 answers, in version %2. You are %3 there, as %4.</source>
        <translation>%1 responde, na versão %2. Lá você é %3, como %4.</translation>
    </message>
</context>
<context>
    <name>statusbridge::SettingEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Escolher um arquivo: %1</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Escolher um arquivo</translation>
    </message>
    <message>
        <source>SQLite databases (*.db *.sqlite *.sqlite3)</source>
        <translation>Bancos de dados SQLite (*.db *.sqlite *.sqlite3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>statusbridge::SettingField</name>
    <message>
        <source>Given on the command line, so it can&apos;t be changed here.</source>
        <translation>Dado na linha de comando, por isso não pode ser alterado aqui.</translation>
    </message>
    <message>
        <source>Set by the environment variable %1, so it can&apos;t be changed here.</source>
        <translation>Definido pela variável de ambiente %1, por isso não pode ser alterado aqui.</translation>
    </message>
</context>
<context>
    <name>statusbridge::SettingsPage</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>R&amp;evert</source>
        <translation>R&amp;everter</translation>
    </message>
    <message>
        <source>Chapters of the settings</source>
        <translation>Capítulos das configurações</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Salvo em %1</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>A value is not allowed.</source>
        <translation>Um valor não é permitido.</translation>
    </message>
    <message>
        <source>Something here is wrong.</source>
        <translation>Algo aqui está errado.</translation>
    </message>
    <message>
        <source>There are changes that are not saved yet.</source>
        <translation>Há alterações que ainda não foram salvas.</translation>
    </message>
    <message>
        <source>Saved. The settings come into force when the running cycle has ended.</source>
        <translation>Salvo. As configurações entram em vigor quando o ciclo em andamento terminar.</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>Está sendo salvo.</translation>
    </message>
    <message>
        <source>The settings are saved in %1.</source>
        <translation>As configurações estão salvas em %1.</translation>
    </message>
    <message>
        <source>Save or revert what was typed since, then change it back.</source>
        <translation>Salve ou reverta o que foi digitado desde então, e depois altere de volta.</translation>
    </message>
    <message>
        <source>The settings are as they were before.</source>
        <translation>As configurações estão como antes.</translation>
    </message>
</context>
<context>
    <name>statusbridge::StartQuestion</name>
    <message>
        <source>less than a minute</source>
        <translation>menos de um minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>cerca de %Ln minuto</numerusform>
            <numerusform>cerca de %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2 calls that are left today</source>
        <translation>%1 das %2 chamadas que restam hoje</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln chamada</numerusform>
            <numerusform>%Ln chamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) would be updated</source>
        <translation>
            <numerusform>%Ln registro seria atualizado</numerusform>
            <numerusform>%Ln registros seriam atualizados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more follow(s) in the cycles after it.</source>
        <translation>
            <numerusform>Mais %Ln vem nos ciclos seguintes.</numerusform>
            <numerusform>Mais %Ln vêm nos ciclos seguintes.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is more than are left: the rest is carried over when the day&apos;s calls are counted from the beginning.</source>
        <translation>É mais do que resta: o resto é transferido quando as chamadas do dia forem contadas de novo desde o início.</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>&amp;Começar agora</translation>
    </message>
    <message>
        <source>Start at the next full &amp;hour, %1</source>
        <translation>Começar na próxima &amp;hora cheia, %1</translation>
    </message>
    <message>
        <source>&amp;Leave it stopped, until a person starts it</source>
        <translation>&amp;Deixar parado até que uma pessoa inicie</translation>
    </message>
    <message>
        <source>When to start</source>
        <translation>Quando começar</translation>
    </message>
    <message>
        <source>How many records would be updated is not known before the dry run.</source>
        <translation>Quantos registros seriam atualizados não se sabe antes da simulação.</translation>
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
        <translation>Esgotadas até: %1</translation>
    </message>
    <message numerus="yes">
        <source>Enough for today: %Ln call(s) left</source>
        <translation>
            <numerusform>Bastam para hoje: resta %Ln chamada</numerusform>
            <numerusform>Bastam para hoje: restam %Ln chamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Used up at about %1</source>
        <translation>Esgotadas por volta de: %1</translation>
    </message>
    <message>
        <source>The limit of a day is unknown</source>
        <translation>O limite diário é desconhecido</translation>
    </message>
    <message>
        <source>Zoho&apos;s own records have not been counted yet</source>
        <translation>Registros do Zoho ainda não contados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) at Zoho, counted %1</source>
        <translation>
            <numerusform>%Ln registro no Zoho (%1)</numerusform>
            <numerusform>%Ln registros no Zoho (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoho</source>
        <translation>Zoho</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendentes</translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation>Chamadas hoje</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Agendador</translation>
    </message>
    <message>
        <source>Not known at the moment</source>
        <translation>Não se sabe no momento</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a record yet</source>
        <translation>
            <numerusform>%Ln ainda sem registro</numerusform>
            <numerusform>%Ln ainda sem registro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queue id(s) here</source>
        <translation>
            <numerusform>%Ln ID de fila aqui</numerusform>
            <numerusform>%Ln IDs de fila aqui</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Whether that is enough is not known yet</source>
        <translation>Ainda não se sabe se isso basta</translation>
    </message>
</context>
<context>
    <name>statusbridge::TablesPanel</name>
    <message>
        <source>Creates what is missing, and what Statusbridge needs for itself. Of tables that are there, delivered_logs may get the column Updated and both an index on the queue ID; nothing else in them changes.</source>
        <translation>Cria o que falta, e o que o Statusbridge precisa para si. Das tabelas existentes, delivered_logs pode receber a coluna Updated e ambas um índice no ID de fila; nada mais muda nelas.</translation>
    </message>
    <message>
        <source>Create or &amp;upgrade the tables</source>
        <translation>Criar ou &amp;atualizar as tabelas</translation>
    </message>
    <message>
        <source>Create or upgrade the tables in this database?</source>
        <translation>Criar ou atualizar as tabelas deste banco de dados?</translation>
    </message>
    <message>
        <source>Create or upgrade</source>
        <translation>Criar ou atualizar</translation>
    </message>
    <message>
        <source>Looking at the tables…</source>
        <translation>Verificando as tabelas…</translation>
    </message>
    <message>
        <source>The tables are as they must be.</source>
        <translation>As tabelas estão como devem.</translation>
    </message>
</context>
<context>
    <name>statusbridge::TestPanel</name>
    <message>
        <source>In order</source>
        <translation>Em ordem</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>Tries these settings as they stand here, saved or not, and changes nothing.</source>
        <translation>Testa estas configurações como estão aqui, salvas ou não, e não altera nada.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testando…</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Tudo está em ordem.</translation>
    </message>
    <message>
        <source>Something needs a look:</source>
        <translation>Algo precisa ser visto:</translation>
    </message>
</context>
<context>
    <name>statusbridge::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Takes back what was just done (%1).</source>
        <translation>Desfaz o que acabou de ser feito (%1).</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fechar a mensagem</translation>
    </message>
</context>
<context>
    <name>statusbridge::TokenDialog</name>
    <message>
        <source>&amp;Copy the token</source>
        <translation>&amp;Copiar o token</translation>
    </message>
    <message>
        <source>Token added</source>
        <translation>Token adicionado</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>This is the token &quot;%1&quot;. It is shown this once alone: keep it where secrets are kept. A program sends it as &quot;Authorization: Bearer&quot; and the token.</source>
        <translation>Este é o token &quot;%1&quot;. Ele só é mostrado desta vez: guarde-o onde os segredos são guardados. Um programa o envia como &quot;Authorization: Bearer&quot; e o token.</translation>
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
        <translation>Revogar token</translation>
    </message>
    <message>
        <source>Add token</source>
        <translation>Adicionar token</translation>
    </message>
    <message>
        <source>Tokens of the HTTP API</source>
        <translation>Tokens da API HTTP</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <comment>the end of a token</comment>
        <translation>
            <numerusform>em %Ln dia</numerusform>
            <numerusform>em %Ln dias</numerusform>
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
        <translation>Nome:</translation>
    </message>
    <message>
        <source>Role:</source>
        <translation>Papel:</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Digite primeiro um nome.</translation>
    </message>
    <message>
        <source>Select a token first.</source>
        <translation>Selecione primeiro um token.</translation>
    </message>
    <message>
        <source>Revoke &quot;%1&quot;? Whoever calls the HTTP API with this token is refused from then on.</source>
        <translation>Revogar &quot;%1&quot;? Quem chamar a API HTTP com este token será recusado a partir de então.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revogar</translation>
    </message>
    <message>
        <source>Added by %1 at %2</source>
        <translation>Adicionado por %1 (%2)</translation>
    </message>
    <message>
        <source>There is no token yet.</source>
        <translation>Ainda não há token.</translation>
    </message>
</context>
<context>
    <name>statusbridge::TotalsView</name>
    <message>
        <source>Asking the database …</source>
        <translation>Consultando o banco de dados …</translation>
    </message>
    <message>
        <source>The numbers can&apos;t be shown</source>
        <translation>Os números não podem ser mostrados</translation>
    </message>
    <message>
        <source>No message fits</source>
        <translation>Nenhuma mensagem corresponde</translation>
    </message>
    <message>
        <source>Take what is picked away, or choose other days.</source>
        <translation>Retire o que foi escolhido, ou escolha outros dias.</translation>
    </message>
    <message>
        <source>No message in this time</source>
        <translation>Nenhuma mensagem neste período</translation>
    </message>
    <message>
        <source>Choose other days. Messages appear here once their statuses come in through the webhook; the settings can test that.</source>
        <translation>Escolha outros dias. As mensagens aparecem aqui quando seus status chegam pelo webhook; as configurações podem testar isso.</translation>
    </message>
    <message>
        <source>No statuses have been counted yet</source>
        <translation>Nenhum status foi contado ainda</translation>
    </message>
    <message>
        <source>The next cycle counts those that have come in. They come through the webhook: the settings say where your provider has to send them.</source>
        <translation>O próximo ciclo conta os que chegaram. Eles vêm pelo webhook: as configurações dizem para onde seu provedor precisa enviá-los.</translation>
    </message>
</context>
<context>
    <name>statusbridge::TrayIcon</name>
    <message>
        <source>Statusbridge works again</source>
        <translation>O Statusbridge funciona de novo</translation>
    </message>
</context>
<context>
    <name>statusbridge::UsersPanel</name>
    <message>
        <source>Change role</source>
        <translation>Alterar papel</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>Remover usuário</translation>
    </message>
    <message>
        <source>&amp;Add user</source>
        <translation>&amp;Adicionar usuário</translation>
    </message>
    <message>
        <source>Users of the HTTP API</source>
        <translation>Usuários da API HTTP</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>N&amp;ome:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Sen&amp;ha:</translation>
    </message>
    <message>
        <source>Role:</source>
        <translation>Papel:</translation>
    </message>
    <message>
        <source>Type a name and a password first.</source>
        <translation>Digite primeiro um nome e uma senha.</translation>
    </message>
    <message>
        <source>Select a user first.</source>
        <translation>Selecione primeiro um usuário.</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;? Whoever calls the HTTP API with this name is refused from then on.</source>
        <translation>Remover &quot;%1&quot;? Quem chamar a API HTTP com este nome será recusado a partir de então.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Nobody may use the HTTP API yet.</source>
        <translation>Ninguém pode usar a API HTTP ainda.</translation>
    </message>
</context>
<context>
    <name>statusbridge::WelcomeStep</name>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Statusbridge carries delivery statuses of WhatsApp messages from a webhook database into the records of a Zoho Creator report. The next steps ask for what it needs, and try it at once.</source>
        <translation>O Statusbridge leva os status de entrega de mensagens do WhatsApp de um banco de dados de webhooks aos registros de um relatório do Zoho Creator. Os próximos passos perguntam o que ele precisa, e testam na hora.</translation>
    </message>
    <message>
        <source>Have at hand</source>
        <translation>Tenha à mão</translation>
    </message>
    <message>
        <source>• access to Zoho&apos;s API console, or a client ID and secret from there</source>
        <translation>• acesso ao console de API do Zoho, ou um ID de cliente e um segredo de lá</translation>
    </message>
    <message>
        <source>• the address of the report in Zoho Creator</source>
        <translation>• o endereço do relatório no Zoho Creator</translation>
    </message>
    <message>
        <source>• for PostgreSQL, MySQL or MariaDB: server, database, user and password</source>
        <translation>• para PostgreSQL, MySQL ou MariaDB: servidor, banco de dados, usuário e senha</translation>
    </message>
    <message>
        <source>Nothing is written to Zoho before you say on the last page when to start, and every answer can be changed later in the settings.</source>
        <translation>Nada é gravado no Zoho antes que você diga na última página quando começar, e toda resposta pode ser alterada depois nas configurações.</translation>
    </message>
    <message>
        <source>Until the last page is answered, cycles go on with the settings that are in force now; nothing is written with the new ones.</source>
        <translation>Até que a última página seja respondida, os ciclos continuam com as configurações em vigor agora; nada é gravado com as novas.</translation>
    </message>
</context>
<context>
    <name>statusbridge::WindowModule</name>
    <message>
        <source>Statusbridge can&apos;t start</source>
        <translation>O Statusbridge não pode iniciar</translation>
    </message>
</context>
</TS>
