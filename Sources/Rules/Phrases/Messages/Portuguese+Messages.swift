extension PhraseTable {
    /// Portuguese words of rules on messages, limits and what is left out, in the tones in which people write them.
    static let portugueseMessages = PhraseTable(
        language: "pt",
        phrases: [
            .commit: """
            ao commitar | ao fazer commit | ao fazer o commit | na hora do commit | na hora de commitar | \
            commita | commitam | commitando | se commita | commit direto | commits diretos | \
            commita direto | commit direto na
            """,
            .git: """
            fluxo de git | uso do git | uso do repositório | gestão de código | repositório e git | \
            regras do git | trabalho com git
            """,
            .beforeCommit: """
            antes de commitar | antes do commit | antes de fazer o commit | antes de fazer commit | \
            antes de cada commit
            """,
            .ban: """
            proibidos | proibidas | são proibidos | são proibidas | recusado* | recusada* | \
            são recusados | é recusado | rejeitado* | rejeitada* | não é aceito | não são aceitos | \
            não entra | não entram | nada de | vetado* | vetada* | fora do título | não passa | \
            não aceitamos | palavras proibidas | fora do repositório | fora do git | \
            fora do controle de versão | não versionar | não commitar
            """,
            .not: "nada de | nenhum | nenhuma | nada",
            .remove: """
            apague | apagar | apagadas | removida* | removido* | remova | remover | retire | retirar | \
            tirar | tire | exclua | excluir
            """,
            .words: "palavra | palavras | termos | expressões | palavras proibidas",
            .trailer: "última linha | linha final | última linha do commit",
            .include: """
            traz | trazem | leva | levam | termina com | terminam com | carrega | feche com | \
            termine com | fecha com
            """,
            .condition: "se houver | quando houver | caso haja",
            .characters: "colunas",
            .atMost: """
            cabe em | cabem em | teto | é o teto | o teto | limite de | passou de | não passa de | \
            não passe de | nunca passa de | limite | não entra | no máximo
            """,
            .aim: "meta | meta de | o ideal | ideal | tente | alvo | mire",
            .wrap: "quebra em | quebrado em | quebre em | quebrar em | quebra de linha",
            .test: "os testes | testes",
            .pass: """
            falharem | falham | falhando | passar | passarem | passa | verde | verdes | quebrados | \
            quebrado
            """,
            .gatedCommit: """
            não se commita | só commite depois | só commite quando | só commite se | \
            e só então faça o commit | só então commite | só então faça o commit | commite só depois | \
            só depois commite | commita só depois
            """,
            .omit: "faltar | faltando",
            .notNegating: """
            não pode faltar | não podem faltar | nenhum caractere além | nada além de | \
            nenhum outro caractere | outros tipos além | nenhum outro tipo | outros tipos não
            """,
            .exempt: """
            não se aplica | não se aplicam | não seguem esta regra | não segue esta regra | \
            fora desta regra | são exceção | é exceção | estão isentas | está isenta | isento | isentos
            """,
            .commitAway: """
            no repositório | ao repositório | entra no repositório | entram no repositório | \
            é versionado | versionado | versionada | versionar | fora do repositório | fora do git | \
            fora do controle de versão | não versionar | não commitar
            """,
            .optional: """
            não obrigatório | não obrigatória | não obrigatórios | não obrigatórias | não é exigido | \
            bem-vindas | bem-vindo | bem-vindos | bem-vinda | não são exigidas | podem ficar | \
            pode ficar | tanto faz
            """,
            .file: """
            arquivos de componente | arquivo de componente | arquivo de componentes | script | scripts | \
            arquivos de módulo | arquivo de módulo
            """,
            .split: """
            divida | dividir | divide | dividido | dividida | quebre o arquivo | separe | separar | \
            divididos | divididas
            """,
            .named: """
            seguem o modelo | segue o modelo | o nome é | chamam-se | se chama | se chamam | \
            nome da branch é
            """,
            .direct: "direto | commits diretos | commit direto | commita direto",
            .formatted: "modelo | no formato",
            .kebab: "hífen | hífens | hifens",
            .beginWith: "no começo | no início | abrem com",
            .document: "roteiro | roteiros",
            .mergeOnly: """
            só por pull request | só por merge request | somente por pull request | \
            só mudam por pull request | só entram por pull request
            """,
        ])
}
