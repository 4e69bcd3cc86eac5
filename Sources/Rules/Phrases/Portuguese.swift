extension PhraseTable {
    /// Portuguese, with the few words in which Spanish differs.
    static let portuguese = PhraseTable(
        language: "pt",
        phrases: [
            .commitMessage:
                "mensagem de commit | mensagens de commit | mensagem do commit | mensagens dos commits | título do commit | título de commit | mensaje de commit | mensajes de commit | tipos de commit | tipo de commit",
            .commit:
                "commitados | commitada | commitadas | comitado | comitados | comitada | comitadas | no commit | nos commits | commit | commits | commitar | commitado | commite | commite* | comitar",
            .git: "controle de versão | versionamento | histórico | control de versiones",
            .branch:
                "branch | branches | nome da branch | nome do branch | nomes de branch | ramo | ramos | ramas",
            .pullRequest:
                "pull request | pull requests | título do pr | merge request | título da pr | título do pull request",
            .issue:
                "títulos dos tickets | título do ticket | títulos de tickets | título dos chamados | issues | título da issue | chamado | chamados | título do chamado",
            .release: "tags | versão | versões | notas de versão | etiqueta*",
            .changelog: "changelog | histórico de mudanças",
            .document: "documento* | documentação | relatório* | manual | ata | atas",
            .comment: "comentário*",
            .answer: "resposta* | responda | conversa*",
            .screen:
                "tela* | botão | botões | mensagem de erro | mensagens de erro | interface | aviso* | gráfico*",
            .mail: "e-mail* | email* | correio",
            .database: "transação | transações | banco de dados | banco",
            .codeBranch: "desvio* | condicional | filial | filiais | ramificação | ramificações",
            .function: "função | funções | método* | classe* | módulo*",
            .file: "no arquivo | arquivo | arquivos | archivo*",
            .codeLine:
                "comprimento de linha | tamanho da linha | linhas de código | largura da linha | linha de código",
            .test: "teste | testes | suíte | todos os testes",
            .otherThing:
                "logs de teste | logs de testes | capturas de tela | variável | variáveis | coluna* | tabela* | campo* | parâmetro* | cupom | cupons | frete | pacote*",
            .docstring: "docstring*",
            .typeHint:
                "anotar os tipos | tipagem estática nas assinaturas | anotadas com tipos | tipos anotados | tipos nas assinaturas | anotação de tipo | anotações de tipo | type hints | dica de tipo | dicas de tipo | anotações de tipos | tipagem",
            .secret:
                "segredo* | senha* | credencial | credenciais | chave de api | chaves de api | chave privada",
            .subject:
                "no título | no assunto | título | assunto | primeira linha | cabeçalho | linha de assunto | título da mensagem",
            .body: "no corpo | corpo",
            .summary: "descrição | resumo | mensagem | mensagens",
            .type: "tipo | tipos",
            .prefix: "prefixo | prefixos",
            .scope: "escopo | escopos | entre parênteses",
            .ticket:
                "número do ticket | tarefa | número da tarefa | código da tarefa | número do chamado | id da tarefa | número da issue | tarefas | código do ticket | id do ticket",
            .trailer: "rodapé | rodapés",
            .firstLetter: "primeira letra | letra inicial | primeira palavra",
            .must:
                "deverá | deverão | há de | cumpre | é mandatório | é mandatória | obrigatoriamente | obrigatório | obrigatória | obrigatórios | obrigatórias | deve | devem | sempre | precisa | precisam | é preciso | exige | exigido | tem que | têm que",
            .soft:
                "de preferência | preferencialmente | prefira | se possível | recomendado | recomenda-se | sempre que possível | geralmente | quando possível | pode | podem",
            .optional:
                "opcional | pode ser omitido | não é obrigatório | facultativo | opcionais | pode ficar de fora",
            .aim: "meta | ideal | alvo",
            .not:
                "não | nunca | jamais | sem | nenhum | nenhuma | nem | ninguém | evite | no usar | no se | no hacer",
            .ban:
                "é vedado | não se admite | não se admitem | fica proibido | ficam proibidos | fica vedado | não são aceitos | não é aceito | não serão aceitos | proibido | proibida | proibidos | proibidas | vedado | vedada | não permitido | não é permitido | não são permitidos",
            .notNegating: "não só | não esqueça | sem exceção | não apenas | não se esqueça",
            .exception: "exceto | a menos que | salvo | com exceção | somente se | apenas se",
            .atMost:
                "não podem passar de | não podem exceder | não podem ultrapassar | não devem passar de | não devem ultrapassar | não devem exceder | não deve passar de | não podem ter mais de | não pode ter mais de | não pode superar | não podem superar | no máximo | máximo | máximo de | até | não ultrapass* | não exced* | não deve exceder | não pode passar de | não passa de | menos de | limite | não deve ultrapassar | máx. | limitado a | não pode ultrapassar | não passar de | não passam de | pode passar de | não pode exceder | não excede | não ultrapassa | não ultrapassam | no limite de",
            .moreThan: "mais de | acima de | maior que | mais que",
            .atLeast: "no mínimo | pelo menos | mínimo",
            .english: "inglês | inglés",
            .portuguese: "português | portugués | português do brasil",
            .spanish: "espanhol | español",
            .google:
                "estilo google | padrão google | formato google | no estilo google | no padrão google | no formato google | estilo do google",
            .numpy: "estilo numpy | padrão numpy | no estilo numpy | no formato numpy | formato numpy",
            .sphinx: "estilo sphinx | padrão sphinx | no estilo sphinx | no formato sphinx | formato sphinx",
            .lowerCase:
                "minúscula | minúsculas | minúsculo | letras minúsculas | letra minúscula | caixa baixa",
            .upperCase: "maiúsculas | caixa alta | letras maiúsculas",
            .capitalised: "letra maiúscula | maiúscula | inicial maiúscula",
            .kebab: "hífen | hifens | hífens | com hífen",
            .period:
                "ponto | ponto final | ponto no final | ponto no fim | punto final | terminar com ponto | termina com ponto | terminam com ponto | ponto ao final | ponto no término | acaba com ponto",
            .imperative:
                "imperativo | modo imperativo | no imperativo | no modo imperativo | verbo no imperativo | começa com verbo",
            .emoji: "emojis | emoji",
            .direct: "direto | diretamente | commit direto | direta",
            .push: "push | dar push",
            .protected:
                "bloqueada para commits | bloqueada | bloqueadas | fechada para commits | fechadas para commits | protegida | protegido | protegidas | protegidos",
            .mergeOnly:
                "somente por pull request | apenas por pull request | só por pull request | apenas via pull request | somente via | apenas via | só recebe merge | só via | apenas merges | só aceita merge* | só muda por pull request | só por merge request | só muda via | muda apenas por | somente por merge | apenas por merge | via pull request | por pull request | só entra por",
            .beginWith:
                "começa por | começam por | comece com | comecem com | começando com | inicie com | deve iniciar | se inicia com | começa com | começam com | iniciar com | inicia com | iniciam com | começar com | use os prefixos",
            .named: "nomes | nomear | nomeadas | nome das branches | nomeie | nomenclatura",
            .oneOf: "um dos | uma das | permitidos | são permitidos | são: | um de",
            .formatted: "formato | forma | padrão | modelo | estrutura",
            .wrap: "quebrar | quebra de linha | quebre | quebrado | quebradas",
            .write: "escrito | escritas | escritos | escreva | redigido | redigidas | escrever",
            .include:
                "vai no fim | vai no final | parênteses no fim | no fim do título | no final do título | no começo do título | inclui | incluir | contém | conter | cite | citar | referencie | referência | mencionar | inclua | cita | citam | traz | trazem | ter um | tem um | leva | levam | adicione | acrescente | adicionar | ter",
            .commitAway:
                "versionada | versionadas | no repositório | ao repositório | versionar | versionado | versionados | para o repositório | commitar | comitar | versione | commite | subir para o git",
            .beforeCommit:
                "antes de cada commit | antes do commit | antes de commitar | antes de fazer commit | antes de qualquer commit | antes de um commit | antes de todo commit | antes dos commits | antes de comitar",
            .beforeOther:
                "antes do push | antes de abrir | antes do merge | antes de publicar | antes do deploy | antes de entregar",
            .run: "rodar | rode | executar | execute | executado | rodado",
            .pass: "passar | passam | passa | passando | verde | sucesso | passou | passaram",
            .publicOnes:
                "função pública | funções públicas | públicas | pública | público | métodos públicos | públicos | classes públicas",
            .everyOne: "toda | todo | todas | todos | cada | qualquer",
            .privateOnes:
                "inclusive privadas | inclusive as privadas | privadas também | incluindo privadas | funções privadas",
            .words: "palavra | palavras | termo | termos",
            .badExample:
                "exemplos ruins | ruim | errado | exemplo ruim | ruins | incorreto | mau exemplo | maus exemplos",
            .goodExample: "exemplos bons | bom exemplo | bons exemplos | certo | correto",
            .example: "exemplo | exemplos | por exemplo | ex.: | ex: | p. ex. | como em",
            .obsolete:
                "obsoleto | antigo | antiga regra | regra antiga | revogado | descontinuado | antigamente | não vale mais",
            .undecided:
                "a definir | em discussão | em aberto | proposta | rascunho | pendente | ainda não decidido",
            .openList: "entre outros | etc. | e outros",
            .only: "somente | apenas | exclusivamente | só",
            .characters: "caracteres | letras",
            .lines: "linhas",
            .otherUnit: "segundos | minutos | dias | horas | semanas | por cento | pessoas | níveis | meses",
            .filler:
                "dois-pontos | dois pontos | ponto e vírgula | ponto de* | pontos de* | no título | no corpo | no commit | no código | no repositório local | no assunto | no fim | no final | no banco | no início | tipo de dado | tipo de dados | tipo de retorno | no nome | no padrão | no formato",
            .hardCode: "no código | hardcoded | hardcodar | em texto claro | código-fonte",
            .useIt: "usar | use | utilizar | chamar",
            .vague: "vago | vagas | genéric*",
            .gatedCommit:
                "só commite se | só faça commit se | só faça commit quando | não commite se | não faça commit se | nunca faça commit com | não faça commit com | commit com testes falhando | não commite com",
            .elsewhere:
                "outros times | outras equipes | muitas equipes | outro repositório | outros repositórios",
        ])
}
