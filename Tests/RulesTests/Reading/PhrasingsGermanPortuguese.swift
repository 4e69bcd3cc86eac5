extension Phrasings {
    /// German and Portuguese: a title after `@`, then sentences with what they say.
    static let germanAndPortuguese = #"""
        @ Commits
        Commit-Nachrichten folgen Conventional Commits. => commit.conventional
        Erlaubte Typen sind `feat`, `fix`, `docs` und `chore`. => commit.types=feat,fix,docs,chore
        Die Betreffzeile darf höchstens 60 Zeichen lang sein. => commit.subject.max=60
        Der Betreff endet nicht mit einem Punkt. => commit.subject.no_period
        Betreff im Imperativ, auf Deutsch. => commit.subject.imperative;commit.language=de
        Jeder Commit enthält die Ticketnummer (`ABC-123`). => commit.ticket
        As mensagens de commit devem ser escritas em português. => commit.language=pt
        Título com até 50 caracteres, sem ponto final. => commit.subject.max=50;commit.subject.no_period
        Tipos permitidos: `feat`, `fix`, `docs`. => commit.types=feat,fix,docs
        Use o imperativo no título. => commit.subject.imperative
        @ Branches
        Auf `main` wird nicht direkt gepusht. => branch.protected=main
        Direkte Commits auf `develop` sind verboten. => branch.protected=develop
        Branches heißen `feature/<name>` oder `fix/<name>`. => branch.prefixes=feature/,fix/
        Nunca faça commit direto na `main`. => branch.protected=main
        É proibido fazer push direto para `main`. => branch.protected=main
        Branches começam com `feature/` ou `fix/`. => branch.prefixes=feature/,fix/
        @ Código
        Toda função pública deve ter docstring. => docstring.required
        Anotações de tipo são obrigatórias em todas as funções. => types.required
        Arquivos com no máximo 400 linhas. => file.max_lines=400
        Jede öffentliche Funktion braucht einen Docstring. => docstring.required
        Typannotationen sind Pflicht. => types.required
        Dateien bleiben unter 500 Zeilen. => file.max_lines=500
        Rode `pytest` antes de cada commit. => tests.required
        Vor jedem Commit müssen alle Tests grün sein. => tests.required
        Nunca versione o arquivo `.env`. => forbid.path
        `.env` wird nie eingecheckt. => forbid.path
        """#
}
