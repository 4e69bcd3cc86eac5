extension PhraseTable {
    /// French words of rules on messages, limits and what is left out, in the tones in which people write them.
    static let frenchMessages = PhraseTable(
        language: "fr",
        phrases: [
            .commit: """
            au moment de commiter | au moment du commit | commits | on commite | commitent | commiter | \
            commite pas | un commit | le commit | commit direct | commits directs
            """,
            .commitMessage: "message de validation | messages de validation",
            .git: """
            usage de git | utilisation de git | règles git | gestion du code source | \
            utilisation du dépôt | gestion des versions
            """,
            .beforeCommit: "avant de commiter | avant de faire un commit | avant le commit",
            .ban: """
            refusé | refusés | refusée | refusées | est refusé | sont refusés | interdits | interdites | \
            n'entre pas | n'entrent pas | rejeté | rejetés | rejetée | rejetées | banni | bannis | \
            bannies | n'ont rien à faire | proscrit | proscrite | mots interdits | hors du dépôt | \
            hors de git | ne pas versionner | ne pas commiter
            """,
            .not: "pas de",
            .remove: """
            supprimez | supprimer | supprimée* | retirez | retirer | à retirer | à supprimer | enlevez | \
            enlever | effacez | effacer
            """,
            .words: "mots interdits | termes | expressions",
            .trailer: "dernière ligne | ligne finale | pied du message | pied de page",
            .include: """
            se termine par | se terminent par | terminez par | finissez par | finit par | termine par
            """,
            .condition: "s'il y a | le cas échéant | si un ticket",
            .characters: "colonnes",
            .atMost: """
            tient en | tiennent en | au grand maximum | grand maximum | plafond | limite à | limite de | \
            limite | tient sur
            """,
            .aim: "viser | visez | vise | l'idéal | idéal | idéalement | objectif | cible",
            .wrap: "est coupé à | coupé | coupés | se coupe à | coupe à",
            .test: "les tests | tests",
            .pass: "passe | passent | échouent | échoue | au vert",
            .gatedCommit: """
            on ne commite pas | ne commite que si | ne commite que quand | ne commitez que si | \
            ne commitez que quand | seulement ensuite commitez | et seulement ensuite
            """,
            .period: """
            finit pas par un point | finissent pas par un point | finit par un point | \
            terminent pas par un point
            """,
            .omit: "manquer | omis",
            .notNegating: """
            ne peut pas manquer | ne doit pas manquer | aucun autre caractère | aucun autre type | \
            d'autres types
            """,
            .exempt: """
            ne s'applique pas | ne s'appliquent pas | s'applique pas | s'appliquent pas | \
            sont exemptées | est exemptée | exemptes | font exception | fait exception | \
            ne sont pas concernées
            """,
            .commitAway: """
            le dépôt | entre dans le dépôt | dans le dépôt | versionné* | est versionné | hors du dépôt | \
            hors de git | ne pas versionner | ne pas commiter
            """,
            .optional: """
            pas obligatoire | pas obligatoires | bienvenues | bienvenue | bienvenus | pas exigé | \
            pas exigée | pas exigées | peuvent rester | peut rester | au choix
            """,
            .file: """
            fichiers de composants | fichier de composant | fichiers de composant | script | scripts | \
            fichiers source | fichier source
            """,
            .split: """
            découpé | découper | découpez | découpe | scindé | scinder | diviser | divisé | séparer | \
            se découpe | découpés | scindés | divisés
            """,
            .moreThan: "au-delà de | passé",
            .type: "types | le type",
            .named: "suivent le modèle | suit le modèle | le nom est | se nomme | se nomment",
            .direct: "commits directs | commit direct | directement",
            .protected: "verrouillée | verrouillées",
            .kebab: "reliés par des tirets",
            .beginWith: "au début | en tête",
            .must: "nécessite | nécessitent | a besoin",
            .document: "scénario | texte lu",
            .mergeOnly: """
            seulement par merge request | que par pull request | que par merge request | \
            que via une pull request
            """,
        ])
}
