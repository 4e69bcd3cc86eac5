extension PhraseTable {
    /// German words of rules on messages, limits and what is left out, in the tones in which people write them.
    static let germanMessages = PhraseTable(
        language: "de",
        phrases: [
            .commit: """
            beim committen | beim commit | beim einchecken | einchecken | commitet | festschreiben | \
            commitregeln | commit-regeln | committe | committest | commite | direkte commits | \
            direkten commits | direkter commit
            """,
            .git: """
            versionierung | quelltextverwaltung | quellcodeverwaltung | quellcode-verwaltung | \
            umgang mit dem repository | arbeit mit git | git-gepflogenheiten | git-ablauf | \
            git-arbeitsweise | git-konventionen | versionsgeschichte | umgang mit git | git-hausordnung
            """,
            .beforeCommit: """
            bevor ihr committet | bevor man committet | bevor wir committen | bevor er committet | \
            wer committet | vor jedem committen | bevor es eingecheckt wird | vor dem einchecken
            """,
            .ban: """
            zurückgewiesen | weisen wir zurück | verbotene* | hat bei uns nichts verloren | \
            haben bei uns nichts verloren | nichts verloren | nichts zu suchen | \
            werden nicht angenommen | wird nicht angenommen | nehmen wir nicht an | unerwünscht | \
            fliegt raus | fliegen raus | gesperrt | bleiben draußen | bleibt draußen | lehnen wir ab | \
            hat dort nichts | haben dort nichts | verbotene wörter | unwörter | tabuwörter | \
            lassen wir weg | außerhalb des repositorys | nicht ins repository | nicht ins repo | \
            nicht eingecheckt | der hook auf | hält der hook auf | bleibt hängen | bleiben hängen
            """,
            .not: "nichts | nirgends",
            .remove: """
            entfernt | entfernen | löschen | löscht | gelöscht | streichen | streicht | gestrichen | \
            herausnehmen | weglassen | lassen wir weg
            """,
            .words: "verbotene wörter | unwörter | tabuwörter | ausdrücke | floskeln | worte | nichts als",
            .trailer: "letzte zeile | letzten zeile | schlusszeile | am schluss steht | fußzeile | fußnote",
            .include: """
            lautet | lauten | trägt | tragen | führt | steht die | schließt mit | gezeichnet | \
            kommt die | kommt das | vorangestellt | kommt der
            """,
            .condition: "falls | sofern | wenn es ein ticket",
            .characters: "spalten",
            .atMost: """
            ist schluss | schluss bei | bei spätestens | spätestens bei | grenze | grenze bei | \
            harte grenze | die harte grenze | obergrenze | passt in | passen in | \
            gehen nicht | bleibt unter | bleiben unter | nie mehr als | \
            nie länger | äußerste grenze | endgültig schluss | limit | deckel
            """,
            .aim: """
            peilen | anpeilen | angepeilt | zielen auf | zielwert | idealerweise | am liebsten | \
            richtwert | wunschlänge | besser | lieber | wünschenswert
            """,
            .wrap: "brechen wir | bricht | brechen | umbrochen | wird umbrochen",
            .test: "prüflauf | testlauf | die tests | testläufe",
            .pass: """
            rot | rote | roten | rot sind | durchläuft | einmal durch | fehlschlagen | schlagen fehl | \
            grünem testlauf | bestanden | sauber durch
            """,
            .gatedCommit: """
            committet wird erst | erst committet | committet wird nur | wer committet, hat vorher | \
            hat vorher | erst dann committen | danach erst committen
            """,
            .body: "der text | im text | nachrichtenrumpf | haupttext",
            .omit: "fehlen | weggelassen | entfallen | darf nicht fehlen",
            .notNegating: """
            darf nicht fehlen | dürfen nicht fehlen | nicht weglassen | andere zeichen als | \
            keine anderen zeichen als | andere zeichen sind | andere typen als | \
            keine anderen typen als | andere präfixe als
            """,
            .must: "gehört dazu",
            .exempt: """
            gilt das nicht | gilt die regel nicht | gilt diese regel nicht | gilt nicht für | \
            gelten nicht für | ausgenommen | davon ausgenommen | sind ausgenommen | gilt hier nicht | \
            betrifft das nicht | gilt dies nicht
            """,
            .commitAway: """
            ins repository | ins versionsarchiv | unter versionskontrolle | außerhalb des repositorys | \
            nicht ins repository | nicht ins repo | nicht eingecheckt
            """,
            .optional: """
            kein muss | keine pflicht | gern gesehen | nicht verlangt | freigestellt | \
            nicht vorgeschrieben | dürfen englisch | darf englisch | dürfen deutsch | darf deutsch
            """,
            .file: """
            komponentendatei* | moduldatei* | skript | skripte | skriptdatei* | quelltextdatei* | \
            klassendatei* | quelldateien
            """,
            .split: """
            aufteil* | aufgeteilt | teilen wir | teilt man | teilen | zerlegt | zerlegen | zerlege | \
            spalten wir | gesplittet | aufspalten | geteilt | ausgelagert
            """,
            .branch: "zweignamen | zweigname | zweigs | zweigen | arbeitszweig*",
            .protected: "gesperrt | sind gesperrt | ist gesperrt | abgeschlossen",
            .mergeOnly: """
            gelangen nur per merge request | gelangen nur über | nur über einen merge request | \
            nur per review | nur durch merge request* | nur durch pull request* | \
            nur durch einen merge request
            """,
            .named: "folgt dem muster | folgen dem muster | wie folgt benannt | lautet der name",
            .direct: "direkte commits | direkter commit",
            .kebab: "mit bindestrich",
            .beginWith: "am anfang",
            .document: "sprechertext* | drehbuch",
            .lowerCase: """
            alles klein | klein schreiben | durchgehend klein | schreiben wir klein | wird klein
            """,
        ])
}
