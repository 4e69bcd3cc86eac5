extension Phrasings {
    /// German, Portuguese, Spanish and French.
    static let tonesEuropean = #"""
        @ Beim Committen
        Die Betreffzeile hat höchstens 50 Zeichen. => commit.subject.max=50
        Am Ende steht kein Punkt. => commit.subject.no_period
        @ Versionierung
        Die Betreffzeile einer Commit-Nachricht hat maximal 60 Zeichen. => commit.subject.max=60
        @ Git-Gepflogenheiten
        Betreffzeile höchstens 72 Zeichen. => commit.subject.max=72
        @ Quelltextverwaltung
        Commits schreiben wir auf Deutsch. => commit.language=de
        @ Einchecken
        Der Betreff bleibt unter 60 Zeichen. => commit.subject.max=60
        @ Umgang mit dem Repository
        Commit-Nachrichten werden auf Englisch verfasst. => commit.language=en
        @ Commits
        Die Betreffzeile soll 50 Zeichen haben, mehr als 72 gehen nicht. => commit.subject.max=72
        Betreff: Ziel 50 Zeichen, Grenze 72. => commit.subject.max=72
        Angepeilt sind 50 Zeichen, die harte Grenze liegt bei 72. => commit.subject.max=72
        Der Betreff ist idealerweise 50 Zeichen lang, spätestens bei 72 ist Schluss. => commit.subject.max=72
        Die erste Zeile (samt Typ und Scope) passt in 72 Zeichen. => commit.subject.max=72
        Die Betreffzeile (mit Typ) hat höchstens 72 Zeichen. => commit.subject.max=72
        `Co-Authored-By`-Zeilen der KI werden vor dem Commit entfernt. => commit.trailer.forbidden=Co-Authored-By
        `Co-Authored-By` bitte löschen. => commit.trailer.forbidden=Co-Authored-By
        `Co-Authored-By` hat bei uns nichts verloren. => commit.trailer.forbidden=Co-Authored-By
        Streicht `Co-Authored-By`, bevor ihr committet. => commit.trailer.forbidden=Co-Authored-By
        Commits mit `Co-Authored-By` werden zurückgewiesen. => commit.trailer.forbidden=Co-Authored-By
        Wörter wie `Kram`, `Zeug` sind im Betreff tabu. => commit.forbidden_words
        Verbotene Wörter: `Kram`, `Zeug`, `irgendwas` => commit.forbidden_words=Kram,Zeug,irgendwas
        Im Betreff haben `WIP` und `Kram` nichts zu suchen. => commit.forbidden_words=WIP,Kram
        Diese Wörter gehören nicht in den Betreff: `Kram`, `mal eben` => commit.forbidden_words=Kram,mal eben
        `WIP`, `Kram` sind verboten. => commit.forbidden_words=WIP,Kram
        Die letzte Zeile lautet `Refs: #12`. => commit.trailer.required=Refs;commit.ticket
        Jeder Commit endet mit `Refs: ABC-12`. => commit.trailer.required=Refs;commit.ticket
        In der Fußzeile steht `Refs: #4521` mit der Ticketnummer. => commit.trailer.required=Refs;commit.ticket
        Ohne `Refs:` nehmen wir keinen Commit an. => commit.trailer.required=Refs
        Der Textkörper wird nach 72 Zeichen umgebrochen. => commit.body.line_max=72
        Im Text brechen wir bei 72 Spalten um. => commit.body.line_max=72
        Ein Commit ohne Textkörper wird abgelehnt. => commit.body.required
        Der Rumpf darf nicht fehlen. => commit.body.required
        Solange Tests rot sind, wird nicht committet. => tests.required
        Vor dem Commit läuft `make test` einmal durch. => tests.required=make test
        Committet wird erst, wenn `tox` grün ist. => tests.required=tox
        Wer committet, hat vorher `pytest` laufen lassen. => tests.required=pytest
        Erlaubt sind nur die Typen `feat`, `fix` und `chore`. => commit.types=feat,fix,chore
        @ Zweige
        Zweige heißen `<kürzel>/<ticket>-<stichwort>`. => branch.pattern=<kürzel>/<ticket>-<stichwort>
        Der Name folgt dem Muster `arbeit/<personalnummer>/<vorgang>`. => branch.pattern=arbeit/<personalnummer>/<vorgang>
        In Zweignamen sind nur Kleinbuchstaben, Ziffern und Bindestriche erlaubt. => branch.case=kebab
        Andere Zeichen als Kleinbuchstaben, Ziffern und Bindestriche sind im Zweignamen verboten. => branch.case=kebab
        Wörter werden mit Bindestrich verbunden. => branch.case=kebab
        `main`: der ausgelieferte Stand. Niemand committet direkt. => branch.protected=main
        Zweige beginnen mit `neu/` oder `fehler/`. => branch.prefixes=neu/,fehler/
        @ Code
        Keine Datei ist länger als 500 Zeilen. => file.max_lines=500
        Wird eine Datei länger als 400 Zeilen, teilen wir sie auf. => file.max_lines=400
        Ab 600 Zeilen wird eine Datei zerlegt. => file.max_lines=600
        Komponentendateien bleiben unter 250 Zeilen. => file.max_lines=250
        Quelldateien dürfen 500 Zeilen nicht überschreiten. => file.max_lines=500
        Skripte haben maximal 400 Zeilen. => file.max_lines=400
        `*.pfx` kommt nicht ins Repository. => forbid.path
        `*.jks` wird nie eingecheckt. => forbid.path
        @ Ao commitar
        O título tem no máximo 50 caracteres. => commit.subject.max=50
        O título não leva ponto final. => commit.subject.no_period
        @ Controle de versão
        A primeira linha do commit tem até 60 caracteres. => commit.subject.max=60
        @ Versionamento
        Escreva as mensagens de commit em português. => commit.language=pt
        @ Commits
        O título (com tipo e escopo) cabe em 72 caracteres. => commit.subject.max=72
        Título: meta de 50 caracteres, limite de 72. => commit.subject.max=72
        Tente ficar em 50 caracteres; passou de 72, não entra. => commit.subject.max=72
        O ideal é 50 caracteres, mas 72 é o teto. => commit.subject.max=72
        Apague as linhas `Co-Authored-By` antes de commitar. => commit.trailer.forbidden=Co-Authored-By
        As linhas `Co-Authored-By` da IA devem ser removidas. => commit.trailer.forbidden=Co-Authored-By
        Commits com `Co-Authored-By` são recusados. => commit.trailer.forbidden=Co-Authored-By
        Nada de `Co-Authored-By`. => commit.trailer.forbidden=Co-Authored-By
        Palavras proibidas no título: `ajustes`, `coisas` => commit.forbidden_words=ajustes,coisas
        Não use as palavras `ajustes` e `gambiarra` no título. => commit.forbidden_words=ajustes,gambiarra
        `WIP` e `ajustes` são proibidos. => commit.forbidden_words=WIP,ajustes
        Estas palavras não entram no título: `ajustes`, `coisas` => commit.forbidden_words=ajustes,coisas
        A última linha é `Refs: #12`. => commit.trailer.required=Refs
        Todo commit termina com `Refs: ABC-12`. => commit.trailer.required=Refs;commit.ticket
        O rodapé traz `Refs: #45` com o número do ticket. => commit.trailer.required=Refs;commit.ticket
        Commit sem `Refs:` não é aceito. => commit.trailer.required=Refs
        O corpo quebra em 72 colunas. => commit.body.line_max=72
        O corpo não pode faltar. => commit.body.required
        Commit sem corpo é rejeitado. => commit.body.required
        Enquanto os testes falharem, não se commita. => tests.required
        Antes de commitar, rode `make test`. => tests.required=make test
        Só commite depois que `pytest` passar. => tests.required=pytest
        Rode `tox` e só então faça o commit. => tests.required=tox
        Os tipos são `feat`, `fix` e `chore`. => commit.types=feat,fix,chore
        @ Branches
        O nome da branch é `<usuario>/<ticket>-<resumo>`. => branch.pattern=<usuario>/<ticket>-<resumo>
        Branches seguem o modelo `dev/<matricula>/<tarefa>`. => branch.pattern=dev/<matricula>/<tarefa>
        Nomes de branch só com letras minúsculas, números e hifens. => branch.case=kebab
        Nenhum caractere além de minúsculas, números e hífens no nome da branch. => branch.case=kebab
        As palavras são ligadas por hífen. => branch.case=kebab
        `main`: versão publicada. Ninguém commita direto. => branch.protected=main
        @ Código
        Nenhum arquivo passa de 500 linhas. => file.max_lines=500
        Arquivos de componente têm no máximo 250 linhas. => file.max_lines=250
        Passou de 400 linhas, divida o arquivo. => file.max_lines=400
        Scripts têm até 400 linhas. => file.max_lines=400
        `*.pfx` não entra no repositório. => forbid.path
        `*.jks` nunca é versionado. => forbid.path
        @ Al hacer commit
        El título tiene como máximo 50 caracteres. => commit.subject.max=50
        El título no lleva punto final. => commit.subject.no_period
        @ Control de versiones
        La primera línea del commit tiene hasta 60 caracteres. => commit.subject.max=60
        @ Commits
        El título (con tipo y ámbito) cabe en 72 caracteres. => commit.subject.max=72
        Título: objetivo 50 caracteres, límite 72. => commit.subject.max=72
        Lo ideal son 50 caracteres, pero 72 es el tope. => commit.subject.max=72
        Borra las líneas `Co-Authored-By` antes de hacer commit. => commit.trailer.forbidden=Co-Authored-By
        Las líneas `Co-Authored-By` de la IA se eliminan. => commit.trailer.forbidden=Co-Authored-By
        Los commits con `Co-Authored-By` se rechazan. => commit.trailer.forbidden=Co-Authored-By
        Nada de `Co-Authored-By`. => commit.trailer.forbidden=Co-Authored-By
        Palabras prohibidas en el título: `cosas`, `arreglos` => commit.forbidden_words=cosas,arreglos
        No uses las palabras `cosas` ni `varios` en el título. => commit.forbidden_words=cosas,varios
        `WIP` y `cosas` están prohibidos. => commit.forbidden_words=WIP,cosas
        La última línea es `Refs: #12`. => commit.trailer.required=Refs
        Todo commit termina con `Refs: ABC-12`. => commit.trailer.required=Refs;commit.ticket
        El pie lleva `Refs: #45` con el número del ticket. => commit.trailer.required=Refs;commit.ticket
        No se acepta un commit sin `Refs:`. => commit.trailer.required=Refs
        El cuerpo se corta a 72 columnas. => commit.body.line_max=72
        El cuerpo no puede faltar. => commit.body.required
        Un commit sin cuerpo se rechaza. => commit.body.required
        Mientras fallen las pruebas no se hace commit. => tests.required
        Antes de hacer commit, ejecuta `make test`. => tests.required=make test
        Haz commit solo cuando `pytest` pase. => tests.required=pytest
        Los tipos permitidos son `feat`, `fix` y `chore`. => commit.types=feat,fix,chore
        @ Ramas
        El nombre de la rama es `<usuario>/<ticket>-<resumen>`. => branch.pattern=<usuario>/<ticket>-<resumen>
        Las ramas siguen el formato `dev/<legajo>/<tarea>`. => branch.pattern=dev/<legajo>/<tarea>
        Los nombres de rama solo llevan minúsculas, números y guiones. => branch.case=kebab
        Las palabras se unen con guiones. => branch.case=kebab
        `main`: versión publicada. Nadie hace commit directo. => branch.protected=main
        @ Código
        Ningún archivo pasa de 500 líneas. => file.max_lines=500
        Los archivos de componentes tienen como máximo 250 líneas. => file.max_lines=250
        Si un archivo supera las 400 líneas, se divide. => file.max_lines=400
        Los scripts tienen hasta 400 líneas. => file.max_lines=400
        `*.pfx` no entra en el repositorio. => forbid.path
        `*.jks` nunca se versiona. => forbid.path
        @ Au moment de commiter
        Le titre fait au plus 50 caractères. => commit.subject.max=50
        Le titre ne finit pas par un point. => commit.subject.no_period
        @ Gestion de versions
        La première ligne du commit fait au plus 60 caractères. => commit.subject.max=60
        @ Commits
        Le titre (type et portée compris) tient en 72 caractères. => commit.subject.max=72
        Titre : viser 50 caractères, limite à 72. => commit.subject.max=72
        L'idéal est de 50 caractères, 72 au grand maximum. => commit.subject.max=72
        Supprimez les lignes `Co-Authored-By` avant de commiter. => commit.trailer.forbidden=Co-Authored-By
        Les lignes `Co-Authored-By` de l'IA sont à retirer. => commit.trailer.forbidden=Co-Authored-By
        Les commits avec `Co-Authored-By` sont refusés. => commit.trailer.forbidden=Co-Authored-By
        Pas de `Co-Authored-By`. => commit.trailer.forbidden=Co-Authored-By
        Mots interdits dans le titre : `truc`, `bidule` => commit.forbidden_words=truc,bidule
        N'utilisez pas les mots `truc` et `divers` dans le titre. => commit.forbidden_words=truc,divers
        `WIP` et `truc` sont interdits. => commit.forbidden_words=WIP,truc
        La dernière ligne est `Refs: #12`. => commit.trailer.required=Refs
        Chaque commit se termine par `Refs: ABC-12`. => commit.trailer.required=Refs;commit.ticket
        Un commit sans `Refs:` est refusé. => commit.trailer.required=Refs
        Le corps est coupé à 72 colonnes. => commit.body.line_max=72
        Le corps est obligatoire. => commit.body.required
        Un commit sans corps est refusé. => commit.body.required
        Tant que les tests échouent, on ne commite pas. => tests.required
        Avant de commiter, lancez `make test`. => tests.required=make test
        On ne commite que si `pytest` passe. => tests.required=pytest
        Les types permis sont `feat`, `fix` et `chore`. => commit.types=feat,fix,chore
        @ Branches
        Le nom de la branche est `<utilisateur>/<ticket>-<résumé>`. => branch.pattern=<utilisateur>/<ticket>-<résumé>
        Les branches suivent le modèle `dev/<matricule>/<tâche>`. => branch.pattern=dev/<matricule>/<tâche>
        Les noms de branche ne contiennent que des minuscules, des chiffres et des tirets. => branch.case=kebab
        Les mots sont reliés par des tirets. => branch.case=kebab
        `main` : version publiée. Personne n'y commite directement. => branch.protected=main
        @ Code
        Aucun fichier ne dépasse 500 lignes. => file.max_lines=500
        Les fichiers de composants font au plus 250 lignes. => file.max_lines=250
        Au-delà de 400 lignes, un fichier est découpé. => file.max_lines=400
        Les scripts font au plus 400 lignes. => file.max_lines=400
        `*.pfx` n'entre pas dans le dépôt. => forbid.path
        `*.jks` n'est jamais versionné. => forbid.path
        @ Git
        Der Betreff ist höchstens 72 Zeichen lang, besser sind 50. => commit.subject.max=72
        Länge der Betreffzeile: 50 Zeichen empfohlen, 72 erlaubt. => commit.subject.max=72
        @ Commit-Regeln
        Wir schreiben Commits auf Englisch. => commit.language=en
        Die erste Zeile überschreitet nie 60 Zeichen. => commit.subject.max=60
        Kein Punkt am Ende der Betreffzeile. => commit.subject.no_period
        Emojis lassen wir weg. => commit.emoji=forbidden
        In Commits stehen keine Emojis. => commit.emoji=forbidden
        Die Betreffzeile beginnt mit einem Kleinbuchstaben. => commit.subject.case=lower
        Im Imperativ formulieren. => commit.subject.imperative
        Jeder Commit braucht einen Textkörper. => commit.body.required
        Der Scope ist Pflicht. => commit.scope=required
        Der Scope darf fehlen. => commit.scope=optional
        Jeder Commit nennt sein Ticket, etwa `PEG-12`. => commit.ticket
        Keine `Co-Authored-By`-Zeilen. => commit.trailer.forbidden=Co-Authored-By
        KI-Signaturen wie `Co-Authored-By` gehören nicht in die Nachricht. => commit.trailer.forbidden=Co-Authored-By
        Das Wort `WIP` kommt im Betreff nicht vor. => commit.forbidden_words=WIP
        @ Zweige
        Auf `main` committet niemand direkt. => branch.protected=main
        Direkte Pushes nach `main` sind verboten. => branch.protected=main
        `main` ist tabu, Änderungen nur per Merge Request. => branch.protected=main
        Zweignamen schreiben wir klein und mit Bindestrichen. => branch.case=kebab
        Großbuchstaben sind in Zweignamen nicht erlaubt. => branch.case=lower
        @ Python
        Öffentliche Funktionen haben einen Docstring. => docstring.required
        Funktionen ohne Typannotationen werden abgelehnt. => types.required
        Dateien bleiben unter 500 Zeilen. => file.max_lines=500
        Eine Quelldatei darf nicht mehr als 600 Zeilen haben. => file.max_lines=600
        `.env` nie committen. => forbid.path
        `build/` gehört nicht ins Git. => forbid.path
        @ Prüfen
        Kein Commit, solange `pytest` rot ist. => tests.required=pytest
        Vor jedem Commit `make test`. => tests.required=make test
        Erst wenn alle Tests bestehen, wird committet. => tests.required
        @ Commits
        Escrevemos as mensagens em inglês. => commit.language=en
        A primeira linha não passa de 60 caracteres. => commit.subject.max=60
        Título com até 50 caracteres (72 no máximo). => commit.subject.max=72
        Sem ponto no fim do título. => commit.subject.no_period
        Não usamos emojis nos commits. => commit.emoji=forbidden
        O título começa com letra minúscula. => commit.subject.case=lower
        Use o verbo no imperativo. => commit.subject.imperative
        Todo commit precisa de um corpo. => commit.body.required
        O escopo é obrigatório. => commit.scope=required
        Todo commit cita o ticket, como `LOJA-12`. => commit.ticket
        Não coloque `Co-Authored-By`. => commit.trailer.forbidden=Co-Authored-By
        A palavra `WIP` não aparece no título. => commit.forbidden_words=WIP
        @ Branches
        Ninguém faz push direto na `main`. => branch.protected=main
        A `main` é protegida; mudanças só via pull request. => branch.protected=main
        Use `feature/` ou `fix/` no começo do nome. => branch.prefixes=feature/,fix/
        @ Código
        Arquivos com mais de 500 linhas devem ser divididos. => file.max_lines=500
        Toda função pública tem docstring. => docstring.required
        Anotações de tipo são obrigatórias. => types.required
        Nunca commite `.env`. => forbid.path
        @ Testes
        Nada é commitado com testes quebrados. => tests.required
        Antes de cada commit, `pytest` precisa passar. => tests.required=pytest
        @ Commits
        Los mensajes se escriben en inglés. => commit.language=en
        La primera línea no pasa de 60 caracteres. => commit.subject.max=60
        Sin punto al final del título. => commit.subject.no_period
        No usamos emojis en los commits. => commit.emoji=forbidden
        El título empieza con minúscula. => commit.subject.case=lower
        Usa el verbo en imperativo. => commit.subject.imperative
        Todo commit necesita un cuerpo. => commit.body.required
        El ámbito es obligatorio. => commit.scope=required
        Cada commit menciona su ticket, por ejemplo `TIE-12`. => commit.ticket
        No pongas `Co-Authored-By`. => commit.trailer.forbidden=Co-Authored-By
        @ Ramas
        Nadie hace push directo a `main`. => branch.protected=main
        `main` está protegida; los cambios entran solo por pull request. => branch.protected=main
        Las ramas empiezan por `feature/` o `fix/`. => branch.prefixes=feature/,fix/
        @ Código
        Un archivo no debe superar 500 líneas. => file.max_lines=500
        Toda función pública lleva docstring. => docstring.required
        Las anotaciones de tipo son obligatorias. => types.required
        Nunca subas `.env` al repositorio. => forbid.path
        @ Pruebas
        No se hace commit con pruebas rotas. => tests.required
        Antes de cada commit `pytest` debe pasar. => tests.required=pytest
        @ Commits
        Les messages sont rédigés en anglais. => commit.language=en
        La première ligne ne dépasse pas 60 caractères. => commit.subject.max=60
        Pas de point à la fin du titre. => commit.subject.no_period
        Pas d'emojis dans les commits. => commit.emoji=forbidden
        Le titre commence par une minuscule. => commit.subject.case=lower
        Le verbe est à l'impératif. => commit.subject.imperative
        Chaque commit doit avoir un corps. => commit.body.required
        La portée est obligatoire. => commit.scope=required
        Chaque commit cite son ticket, par exemple `PAY-12`. => commit.ticket
        N'ajoutez jamais `Co-Authored-By`. => commit.trailer.forbidden=Co-Authored-By
        @ Branches
        Personne ne pousse directement sur `main`. => branch.protected=main
        `main` est protégée ; les changements passent par une pull request. => branch.protected=main
        Les branches commencent par `feature/` ou `fix/`. => branch.prefixes=feature/,fix/
        @ Code
        Un fichier ne doit pas dépasser 500 lignes. => file.max_lines=500
        Toute fonction publique a une docstring. => docstring.required
        Les annotations de type sont obligatoires. => types.required
        Ne commitez jamais `.env`. => forbid.path
        @ Tests
        On ne commite jamais avec des tests en échec. => tests.required
        Avant chaque commit, `pytest` doit passer. => tests.required=pytest
        @ Commit-Absprachen
        Vor den Betreff kommt die Ticketnummer, etwa `HM-77`. => commit.ticket
        Es gibt nur die Typen `feat`, `fix` und `docs`. => commit.types=feat,fix,docs
        Andere Typen als `feat`, `fix` und `chore` gibt es nicht. => commit.types=feat,fix,chore
        Zeilen im Rumpf enden nach 80 Zeichen. => commit.body.line_max=80
        Am Anfang steht immer ein Emoji. => commit.emoji=required
        Commits ohne `Signed-off-by` hält der Hook auf. => commit.trailer.required=Signed-off-by
        Spuren der KI (`Co-Authored-By`) bleiben draußen. => commit.trailer.forbidden=Co-Authored-By
        @ Branch-Absprachen
        `main` fasst niemand direkt an. => branch.protected=main
        `main` und `release` ändern sich nur durch Merge Requests. => branch.protected=main,release
        Alles klein, Wörter mit `-` verbunden. => branch.case=kebab
        @ Code-Absprachen
        Dateien über 500 Zeilen werden aufgeteilt. => file.max_lines=500
        Zu lange Dateien (mehr als 500 Zeilen) bitte aufteilen. => file.max_lines=500
        `.DS_Store` bitte nicht committen. => forbid.path
        @ Vor dem Commit
        `npm test` ist grün => tests.required=npm test
        """#
}
