extension PhraseTable {
    /// Spanish words of rules on messages, limits and what is left out, in the tones in which people write them.
    static let spanishMessages = PhraseTable(
        language: "es",
        phrases: [
            .commit: """
            al hacer commit | al hacer un commit | al confirmar cambios | haz commit | hace commit | \
            hacen commit | se hace commit | commits | commit directo | commits directos
            """,
            .commitMessage: "mensajes de confirmación | mensaje de confirmación",
            .git: """
            uso de git | uso del repositorio | trabajo con git | reglas de git | gestión del código | \
            normas de git
            """,
            .beforeCommit: "antes de hacer commit | antes de hacer un commit | antes de cada commit",
            .ban: """
            está prohibido | están prohibidos | están prohibidas | prohibidas | rechazado* | rechazada* | \
            no se acepta | no se aceptan | nada de | no entra | no entran | vetado* | vetada* | \
            no está permitida | no admitimos | palabras prohibidas | fuera del repositorio | \
            fuera de git | fuera del control de versiones | no versionar | no subir
            """,
            .not: "nada de | no",
            .remove: """
            borra | borrar | borre | elimina | eliminar | se eliminan | se elimina | eliminadas | quita | \
            quitar | quiten | retira | elimines | borres | quites
            """,
            .words: "palabras | términos | expresiones | palabras prohibidas",
            .trailer: "última línea | línea final | pie del mensaje | el pie",
            .include: "lleva | llevan | termina con | terminan con | acaba con | trae | cierra con",
            .condition: "si hay | cuando haya | si existe",
            .characters: "columnas",
            .atMost: """
            cabe en | caben en | tope | es el tope | el tope | límite de | límite | pasa de | no pasa de
            """,
            .aim: "objetivo | lo ideal | ideal | meta | apunta a | intenta",
            .wrap: "se corta a | se corta | se parte a | se parte en | corta en | cortado a",
            .test: "las pruebas | pruebas",
            .pass: "pase | fallen | falle | fallan | pasa | pasen | rotas | rotos",
            .gatedCommit: """
            no se hace commit | haz commit solo cuando | haz commit solo si | haz commit únicamente si | \
            solo entonces haz commit | y solo entonces
            """,
            .omit: "faltar | faltando",
            .notNegating: """
            no puede faltar | no pueden faltar | ningún otro carácter | ningún carácter salvo | \
            ningún otro tipo | otros tipos no
            """,
            .exempt: """
            no se aplica | no se aplican | quedan fuera | queda fuera | quedan exentas | está exenta | \
            exento | exentas | son una excepción | es una excepción | no siguen esta regla
            """,
            .commitAway: """
            el repositorio | entra en el repositorio | entran en el repositorio | se versiona | \
            se versionan | versionar | versionado | fuera del repositorio | fuera de git | \
            fuera del control de versiones | no versionar | no subir
            """,
            .optional: """
            no obligatorio | no obligatoria | no obligatorias | no obligatorios | bienvenidas | \
            bienvenida | bienvenidos | no se exige | no se exigen | pueden quedar | puede quedar | \
            da igual
            """,
            .file: """
            archivos de componentes | archivo de componente | archivos de componente | script | scripts | \
            archivos fuente | archivo fuente | ficheros fuente
            """,
            .split: """
            se divide | divide | dividir | divídelo | se parte | pártelo | sepáralo | separa | \
            dividirse | divididos | divididas | se dividen
            """,
            .moreThan: "pasa de | pasan de | supere | superen",
            .type: "tipos | tipo | los tipos",
            .named: "siguen el formato | sigue el formato | el nombre es | el nombre de la rama es",
            .direct: "commit directo | commits directos",
            .otherThing: "variables",
            .beginWith: "al principio | al inicio",
            .must: "necesita | necesitan",
            .document: "guion técnico | libreto",
            .mergeOnly: """
            solo por merge request | solo cambian por pull request | solo entran por pull request
            """,
        ])
}
