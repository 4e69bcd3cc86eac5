extension PhraseTable {
    /// German.
    static let german = PhraseTable(
        language: "de",
        phrases: [
            .commitMessage:
                "commit-nachricht* | commitnachricht* | commit-message* | commit-betreff* | commit-titel* | commit-text* | commit-typen | commit-konvention* | commit-format*",
            .commit:
                "einzuchecken | einchecken | eincheckt | eingecheckten | committe | commit | commits | committet | committen | commitet | eingecheckt",
            .git: "versionsverwaltung | versionskontrolle | historie | git-regeln",
            .branch:
                "branch | branches | zweig | branch-name* | branchname* | branch-namen | feature-branch* | zweige",
            .pullRequest: "merge-request* | pull-request* | merge requests | mr-titel | pr-titel",
            .issue: "issue-titel | fehlerbericht* | ticket-titel | issues",
            .release: "tags | release-tag* | versionsnummer* | versionshinweise",
            .changelog: "änderungsprotokoll* | changelog",
            .document: "dokument* | handbuch* | protokoll* | dokumentation | bericht* | anleitung*",
            .comment: "kommentar*",
            .answer: "antwort* | gespräch*",
            .screen: "bildschirm* | schaltfläche* | oberfläche* | meldung* | überschrift* | diagramm*",
            .mail: "mail* | e-mail*",
            .database: "transaktion* | datenbank*",
            .codeBranch: "verzweigung* | filiale* | zweigabdeckung | zweigstelle*",
            .function: "funktion* | methode* | klasse* | modul*",
            .file: "datei | dateien | quelldatei* | python-datei*",
            .codeLine: "zeilenlänge* | codezeile*",
            .test: "test | tests | testsuite | alle tests | testlauf",
            .otherThing: "variable* | spalte* | tabelle* | messwert* | parameter* | einheit* | feld | felder",
            .docstring: "docstring*",
            .typeHint:
                "zu annotieren | zu typisieren | typisiert | typannotiert | mit typen zu versehen | typannotation* | typ-annotation* | type hints | typhinweis* | typangabe* | typ-hinweis*",
            .secret: "geheimnis* | passwort | passwörter | zugangsdaten | schlüssel | api-schlüssel",
            .subject: "betreff* | betreffzeile* | titel | erste zeile | kopfzeile | titelzeile",
            .body: "rumpf | textkörper | nachrichtentext",
            .summary: "beschreibung* | nachricht* | zusammenfassung*",
            .type: "typ | typen | arten",
            .prefix: "präfix* | vorsilbe* | vorsatz",
            .scope: "geltungsbereich* | scope | in klammern | in runden klammern | bereich",
            .ticket:
                "ticketnummer* | ticket-nummer* | ticket | vorgangsnummer* | issue-nummer* | aufgabennummer*",
            .trailer: "fußzeile*",
            .firstLetter:
                "anfangsbuchstabe* | erster buchstabe | ersten buchstaben | beginnt mit einem | beginnt klein | beginnt groß",
            .must:
                "muss | müssen | pflicht | immer | zwingend | verpflichtend | erforderlich | brauchen | braucht | notwendig | haben zu",
            .soft:
                "möglichst | wenn möglich | empfohlen | bevorzugt | in der regel | üblicherweise | nach möglichkeit | sollten | sollte | gern",
            .optional:
                "optional | freiwillig | kann entfallen | darf entfallen | nicht nötig | nicht erforderlich | kann weggelassen werden | darf fehlen",
            .aim: "ziel | angestrebt",
            .not:
                "nicht | nie | niemals | kein | keine | keinen | keinem | ohne | niemand | nie direkt | weder",
            .ban:
                "entfällt | entfallen | ist wegzulassen | wegzulassen | ist zu vermeiden | sind zu vermeiden | zu unterlassen | ist zu verzichten | untersagt | unzulässig | nicht gestattet | nichts verloren | tabu | verboten | untersagt | unzulässig | nicht erlaubt | nicht gestattet | tabu | nicht zulässig",
            .notNegating: "nicht nur | nicht vergessen | ausnahmslos | ohne ausnahme",
            .exception: "außer | es sei denn | ausgenommen | nur wenn",
            .atMost:
                "höchstens | maximal | nicht mehr als | nicht länger als | bis zu | überschreitet nicht | nicht überschreiten | unter | max.",
            .moreThan: "mehr als | länger als | über",
            .atLeast: "mindestens",
            .english: "englisch | auf englisch | englische | englischer",
            .korean: "koreanisch",
            .german: "deutsch | auf deutsch | deutscher | deutsche",
            .french: "französisch",
            .google: "google-stil | google-format",
            .numpy: "numpy-stil | numpy-format",
            .sphinx: "sphinx-stil | sphinx-format",
            .lowerCase:
                "kleinbuchstabe* | kleingeschrieben | klein geschrieben | kleinschreibung | kleinbuchstaben | kleinem buchstaben | beginnt klein",
            .upperCase: "großbuchstaben",
            .capitalised:
                "großbuchstabe | großgeschrieben | groß geschrieben | großem buchstaben | mit großbuchstaben | mit einem großbuchstaben | großbuchstaben | großer anfangsbuchstabe | beginnt groß",
            .kebab: "bindestrich* | mit bindestrichen",
            .period:
                "abschließender punkt | abschließenden punkt | abschliessender punkt | punkt am ende | punkt am schluss | schlusspunkt | satzzeichen am ende | punkt | satzpunkt | schlusspunkt | punkt am ende",
            .imperative: "imperativ | befehlsform | im imperativ",
            .emoji: "emojis | emoji",
            .direct: "direkt | unmittelbar",
            .push: "gepusht | pushen | gepusht wird",
            .protected: "geschützt | geschützter | geschützte",
            .mergeOnly:
                "nur über merge requests | nur über pull requests | ausschließlich über | nur per merge request | nur per pull request | nur über einen",
            .beginWith:
                "beginnen mit | beginnt mit | starten mit | startet mit | fangen mit | beginnen | beginnt",
            .named: "heißen | benannt | namensschema",
            .oneOf:
                "eines der | einer der | eine der | eines aus | eines von | einer von | folgende | erlaubte | erlaubt sind | zulässige | zulässig sind",
            .formatted: "format | form | schema | muster | vorlage | aufbau",
            .wrap: "umbrechen | umgebrochen | umbruch",
            .write: "geschrieben | schreiben | verfasst | formuliert",
            .include:
                "ans ende | an den anfang | enden mit | endet mit | schließen mit | enthält | enthalten | nennt | verweist | steht | verweisen | trägt | angeben",
            .commitAway: "ins repository | im repository | eingecheckt | einchecken | ins repo",
            .beforeCommit:
                "vor jedem commit | vor dem commit | vor einem commit | vor dem committen | bevor committet wird | bevor du committest | vor commits",
            .beforeOther: "vor dem push | vor jedem push | vor dem merge | vor dem release | vor jedem merge",
            .run:
                "läuft | durchläuft | auszuführen | laufen zu lassen | laufen lassen | durchzuführen | ausgeführt | ausführen | laufen lassen | ausgeführt | laufen",
            .pass: "grün | durchlaufen | bestehen | erfolgreich | fehlerfrei",
            .publicOnes:
                "öffentliche funktion* | öffentliche | öffentlichen | öffentlicher | öffentliche methode*",
            .everyOne: "jede | jedem | jeden | alle | jeder | jedes | sämtliche | allen",
            .privateOnes: "auch private | private eingeschlossen | private funktionen",
            .words: "wort | wörter | begriffe",
            .badExample:
                "schlechte beispiele | schlecht | falsch | schlechtes beispiel | negativbeispiel* | so nicht",
            .goodExample: "gute beispiele | gutes beispiel | richtig | gut: | so ist es richtig",
            .example: "beispiel | beispiele | z.b. | zum beispiel | etwa | z. b. | beispielsweise",
            .obsolete:
                "veraltet | früher | abgeschafft | überholt | galt bis | alte regel | nicht mehr gültig | aufgehoben",
            .undecided: "offen | noch nicht entschieden | entwurf | vorschlag | noch offen | in diskussion",
            .openList: "usw. | usw | u. a. | und so weiter | etc.",
            .only: "nur | ausschließlich",
            .characters: "zeichen | buchstaben",
            .lines: "zeilen",
            .otherUnit: "sekunden | minuten | tage | prozent | personen | ebenen | wochen | stunden",
            .filler: "dateityp* | datentyp* | rückgabetyp* | zeitpunkt | standpunkt",
            .hardCode: "fest codiert | hartkodiert | hart codiert | im code | im quelltext | im quellcode",
            .useIt: "verwenden | benutzen | verwendet | nutzen",
            .vague: "nichtssagend* | vage",
            .gatedCommit:
                "commit nur wenn | nur committen, wenn | erst committen, wenn | nur committet, wenn | ohne grüne tests | ohne bestandene tests | nicht committet, wenn",
            .elsewhere: "andere teams | viele teams | andere repositories | anderen repository",
        ])
}
