extension Phrasings {
    /// German, Portuguese, Spanish and French.
    static let othersWide = #"""
        @ Commits
        Wir halten uns an Conventional Commits. => commit.conventional
        Commit-Nachrichten folgen Conventional Commits. => commit.conventional
        Erlaubt sind die Typen feat, fix, docs, chore. => commit.types=feat,fix,docs,chore
        Als Typ sind nur `feat`, `fix` und `docs` erlaubt. => commit.types=feat,fix,docs
        Der Typ ist einer von `feat`, `fix`, `docs`. => commit.types=feat,fix,docs
        Die erste Zeile hat höchstens 64 Zeichen. => commit.subject.max=64
        Der Betreff darf 58 Zeichen nicht überschreiten. => commit.subject.max=58
        Betreff: maximal 72 Zeichen => commit.subject.max=72
        Der Titel ist nicht länger als 60 Zeichen. => commit.subject.max=60
        Commit-Titel bleiben unter 70 Zeichen. => commit.subject.max=70
        Der Betreff steht im Imperativ. => commit.subject.imperative
        Am Ende des Betreffs steht kein Punkt. => commit.subject.no_period
        Kein Punkt am Ende der Betreffzeile. => commit.subject.no_period
        Der Betreff endet ohne Punkt. => commit.subject.no_period
        Der Betreff beginnt mit einem Großbuchstaben. => commit.subject.case=sentence
        Der Betreff beginnt klein. => commit.subject.case=lower
        Die Beschreibung beginnt mit einem Kleinbuchstaben. => commit.subject.case=lower
        Der Textkörper wird nach 72 Zeichen umbrochen. => commit.body.line_max=72
        Zeilen im Rumpf haben höchstens 80 Zeichen. => commit.body.line_max=80
        Ein Rumpf ist Pflicht. => commit.body.required
        Jeder Commit braucht einen Rumpf. => commit.body.required
        Der Scope ist Pflicht. => commit.scope=required
        Der Scope darf entfallen. => commit.scope=optional
        Der Scope ist optional. => commit.scope=optional
        Commits werden auf Deutsch geschrieben. => commit.language=de
        Commit-Nachrichten sind auf Englisch. => commit.language=en
        Jeder Commit nennt das Ticket (`AB-12`). => commit.ticket
        Jede Commit-Nachricht muss eine Ticketnummer enthalten, z. B. `AB-12`. => commit.ticket
        Jeder Commit trägt eine `Signed-off-by`-Zeile. => commit.trailer.required
        `Co-Authored-By` wird nicht gesetzt. => commit.trailer.forbidden
        Keine `Co-Authored-By`-Zeilen. => commit.trailer.forbidden
        Emojis sind in Commits verboten. => commit.emoji=forbidden
        In Commit-Nachrichten stehen keine Emojis. => commit.emoji=forbidden
        Jeder Commit beginnt mit einem Emoji. => commit.emoji=required
        Die Wörter `WIP` und `tmp` sind im Betreff verboten. => commit.forbidden_words
        @ Branches
        Auf `main` wird nicht direkt gepusht. => branch.protected=main
        Direkte Commits auf `main` sind verboten. => branch.protected=main
        `main` ist geschützt. => branch.protected=main
        Änderungen an `main` nur per Merge Request. => branch.protected=main
        Niemand committet direkt auf `release`. => branch.protected=release
        Branch-Namen beginnen mit `fix/` oder `feat/`. => branch.prefixes=fix/,feat/
        Branches beginnen entweder mit `ui/` oder mit `api/`. => branch.prefixes=ui/,api/
        Branch-Namen sind kleingeschrieben und mit Bindestrichen getrennt. => branch.case=kebab
        Branch-Namen nur in Kleinbuchstaben. => branch.case=lower
        @ Code
        Jede öffentliche Funktion hat einen Docstring. => docstring.required=public
        Öffentliche Klassen müssen einen Docstring haben. => docstring.required=public
        Docstrings im NumPy-Stil. => docstring.style=numpy
        Docstrings folgen dem Google-Stil. => docstring.style=google
        Docstrings werden auf Deutsch verfasst. => docstring.language=de
        Typannotationen sind Pflicht. => types.required
        Alle Funktionen haben Typannotationen. => types.required=all
        Type Hints sind für öffentliche Funktionen vorgeschrieben. => types.required=public
        Keine Datei ist länger als 400 Zeilen. => file.max_lines=400
        Dateien haben höchstens 500 Zeilen. => file.max_lines=500
        `.env` darf nicht committet werden. => forbid.path
        `*.pem`-Dateien gehören nicht ins Repository. => forbid.path
        Niemals `.env` einchecken. => forbid.path
        @ Tests
        Vor jedem Commit muss `pytest` durchlaufen. => tests.required=pytest
        Vor dem Commit `make test` ausführen. => tests.required=make test
        @ Commits
        Siga Conventional Commits. => commit.conventional
        As mensagens de commit seguem o padrão Conventional Commits. => commit.conventional
        Tipos permitidos: feat, fix, docs, chore. => commit.types=feat,fix,docs,chore
        O tipo deve ser um de `feat`, `fix`, `docs`. => commit.types=feat,fix,docs
        O título tem no máximo 60 caracteres. => commit.subject.max=60
        O assunto não pode passar de 72 caracteres. => commit.subject.max=72
        Primeira linha com até 50 caracteres. => commit.subject.max=50
        Título no imperativo. => commit.subject.imperative
        O título não termina com ponto. => commit.subject.no_period
        Sem ponto final no título. => commit.subject.no_period
        O título começa com letra minúscula. => commit.subject.case=lower
        O título começa com letra maiúscula. => commit.subject.case=sentence
        O corpo é obrigatório. => commit.body.required
        O corpo quebra em 72 caracteres. => commit.body.line_max=72
        O escopo é obrigatório. => commit.scope=required
        O escopo é opcional. => commit.scope=optional
        Mensagens de commit em português. => commit.language=pt
        Os commits são escritos em inglês. => commit.language=en
        Cada commit deve conter o número do ticket, por exemplo `AB-12`. => commit.ticket
        Não adicione `Co-Authored-By`. => commit.trailer.forbidden
        Não use emojis nas mensagens de commit. => commit.emoji=forbidden
        Emojis são proibidos nos commits. => commit.emoji=forbidden
        Não use `WIP` no título do commit. => commit.forbidden_words
        @ Branches
        Nunca faça push direto para `main`. => branch.protected=main
        É proibido commitar direto na `main`. => branch.protected=main
        A branch `main` é protegida. => branch.protected=main
        `main` só muda por pull request. => branch.protected=main
        Os nomes das branches começam com `feature/` ou `fix/`. => branch.prefixes=feature/,fix/
        Branches: `<tipo>/<descrição>`. => branch.pattern
        Nomes de branch em minúsculas com hífens. => branch.case=kebab
        @ Código
        Toda função pública deve ter docstring. => docstring.required=public
        Docstrings no estilo Google. => docstring.style=google
        Docstrings em português. => docstring.language=pt
        Anotações de tipo são obrigatórias. => types.required
        Todas as funções devem ter type hints. => types.required=all
        Arquivos com no máximo 400 linhas. => file.max_lines=400
        Nenhum arquivo pode passar de 500 linhas. => file.max_lines=500
        Nunca commite o arquivo `.env`. => forbid.path
        Não versione `*.pem`. => forbid.path
        @ Testes
        Antes de cada commit rode `pytest`. => tests.required=pytest
        Os testes devem passar antes do commit. => tests.required
        Não faça commit com testes falhando. => tests.required
        @ Commits
        Seguimos Conventional Commits. => commit.conventional
        Los mensajes de commit se escriben en español. => commit.language=es
        El asunto tiene como máximo 60 caracteres. => commit.subject.max=60
        El asunto va en imperativo. => commit.subject.imperative
        El asunto no termina con punto. => commit.subject.no_period
        Tipos permitidos: feat, fix, docs. => commit.types=feat,fix,docs
        El cuerpo es obligatorio. => commit.body.required
        Nunca hagas push directamente a `main`. => branch.protected=main
        Les messages de commit sont rédigés en français. => commit.language=fr
        L'objet ne dépasse pas 60 caractères. => commit.subject.max=60
        Pas de point final dans l'objet. => commit.subject.no_period
        Le titre est à l'impératif. => commit.subject.imperative
        @ Ramas
        Las ramas empiezan con `feature/` o `fix/`. => branch.prefixes=feature/,fix/
        La rama `main` está protegida. => branch.protected=main
        @ Branches
        Les branches commencent par `feature/` ou `fix/`. => branch.prefixes=feature/,fix/
        Ne poussez jamais directement sur `main`. => branch.protected=main
        @ Code
        Toute fonction publique doit avoir une docstring. => docstring.required=public
        Les annotations de type sont obligatoires. => types.required
        Toda función pública debe tener un docstring. => docstring.required=public
        Las anotaciones de tipo son obligatorias. => types.required
        Aucun fichier ne dépasse 400 lignes. => file.max_lines=400
        Ningún archivo supera las 400 líneas. => file.max_lines=400
        """#
}
