extension Phrasings {
    /// German and Portuguese rules of branches and code, thought up before the reader was tried on them.
    static let formsEuropean = #"""
        @ Git
        Branches beginnen mit `feature/` oder `fix/`. => branch.prefixes=feature/,fix/
        Erlaubte Branch-Präfixe: `feat/`, `bug/`. => branch.prefixes=feat/,bug/
        Branch-Namen folgen dem Schema `<typ>/<ticket>-<name>`. => branch.pattern
        Niemand pusht direkt auf `main`. => branch.protected=main
        Direkte Commits auf `main` sind verboten. => branch.protected=main
        `main` ist geschützt. => branch.protected=main
        Änderungen an `main` nur per Merge Request. => branch.protected=main
        Branch-Namen in Kleinbuchstaben mit Bindestrichen. => branch.case=kebab
        Der Standard-Branch heißt `main`. => -
        As branches começam com `feature/` ou `fix/`. => branch.prefixes=feature/,fix/
        Nomes de branch seguem o padrão `<tipo>/<ticket>-<nome>`. => branch.pattern
        Proibido push direto na `main`. => branch.protected=main
        Ninguém faz commit direto na `main`. => branch.protected=main
        A `main` só recebe alterações por pull request. => branch.protected=main
        Nomes de branch em minúsculas com hífens. => branch.case=kebab
        A branch padrão é a `main`. => -
        @ Python
        Docstrings: Englisch. => docstring.language=en
        Docstrings werden auf Deutsch geschrieben. => docstring.language=de
        Docstrings im Google-Stil. => docstring.style=google
        Jede öffentliche Funktion hat einen Docstring. => docstring.required
        Öffentliche Funktionen ohne Docstring werden abgelehnt. => docstring.required
        Type Hints sind Pflicht. => types.required
        Alle Funktionen sind typannotiert. => types.required
        Dateien haben höchstens 400 Zeilen. => file.max_lines=400
        Keine Datei über 500 Zeilen. => file.max_lines=500
        Funktionen haben höchstens 40 Zeilen. => -
        `.env` wird nicht committet. => forbid.path
        `*.pem` gehört nicht ins Repository. => forbid.path
        `.env` nicht ausgeben. => -
        `print()` ist verboten. => forbid.content
        Kein `eval()`. => forbid.content
        Docstrings em inglês. => docstring.language=en
        Docstrings no estilo Google. => docstring.style=google
        Toda função pública precisa de docstring. => docstring.required
        Type hints são obrigatórios em todas as funções. => types.required
        Arquivos com no máximo 400 linhas. => file.max_lines=400
        Nenhum arquivo passa de 500 linhas. => file.max_lines=500
        Nunca commitar `.env`. => forbid.path
        `print()` é proibido. => forbid.content
        Não usar `eval()`. => forbid.content
        @ Tests
        Vor jedem Commit `pytest` ausführen. => tests.required=pytest
        Kein Commit mit roten Tests. => tests.required
        Erst wenn alle Tests grün sind, wird committet. => tests.required
        Antes de cada commit, rode `pytest`. => tests.required=pytest
        Nenhum commit com testes falhando. => tests.required
        Os testes devem passar antes do commit. => tests.required
        """#
}
