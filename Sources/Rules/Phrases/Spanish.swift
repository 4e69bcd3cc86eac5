extension PhraseTable {
    /// Spanish; what it shares with Portuguese stands there.
    static let spanish = PhraseTable(
        language: "es",
        phrases: [
            .commitMessage:
                "mensaje del commit | mensajes del commit | mensajes de los commits | título del commit | asunto del commit | línea de asunto del commit",
            .commit: "confirmación | confirmaciones | commitear | commitea | hacer commit | hagas commit",
            .git: "control de versiones | historial | flujo de git",
            .branch:
                "rama | ramas | nombre de rama | nombres de rama | nombres de las ramas | nombre de la rama",
            .pullRequest:
                "título del pr | título del pull request | solicitud de cambio* | solicitudes de cambio*",
            .issue:
                "títulos de los tickets | título del ticket | títulos de tickets | título de los tickets | incidencia* | título de la incidencia",
            .release: "versión publicada | etiquetas | publicación | publicaciones",
            .changelog: "registro de cambios",
            .document: "documentos | documentación | informe* | manuales | acta | actas",
            .comment: "comentarios | comentario",
            .answer: "respuesta* | responde | conversación | contesta",
            .screen: "pantalla* | botón | botones | interfaz | avisos | gráfica*",
            .mail: "correo* | correos electrónicos",
            .database: "transacción | transacciones | base de datos | cola de mensajes",
            .codeBranch: "sucursal | sucursales | rama condicional | ramas condicionales | rama del if",
            .function: "función | funciones | métodos | clases | módulos",
            .file: "archivo | archivos | fichero | ficheros",
            .codeLine: "longitud de línea | líneas de código | ancho de línea",
            .test: "prueba | pruebas | tests unitarios | todas las pruebas",
            .otherThing: "columna* | tabla* | campos | variables | parámetro* | paquete*",
            .typeHint:
                "anotar los tipos | anotar tipos | anotan los tipos | anotadas con tipos | tipos en las firmas | anotaciones de tipos | anotación de tipos | hints de tipo | indicaciones de tipo | type hints | tipos en la firma | anotaciones de tipo | anotación de tipo | pistas de tipo | tipos anotados | tipado",
            .secret: "secretos | contraseña* | credenciales | clave privada | claves de api | clave de api",
            .subject: "asunto | título | primera línea | encabezado | línea de asunto",
            .body: "cuerpo",
            .summary: "descripción | resumen | mensajes | mensaje",
            .type: "tipos permitidos | tipos válidos",
            .prefix: "prefijo | prefijos",
            .scope: "ámbito | alcance | ámbitos",
            .ticket: "número de ticket | número de incidencia | tarea | número de tarea | clave del ticket",
            .trailer: "pie | pie de página del commit",
            .firstLetter: "primera letra | primera palabra | letra inicial",
            .must:
                "deberá | deberán | ha de | han de | habrá que | obligatorio | obligatoria | obligatorios | obligatorias | debe | deben | siempre | hay que | tiene que | tienen que | es necesario | requerido | requerida | requiere",
            .soft:
                "preferiblemente | si es posible | se recomienda | recomendado | cuando sea posible | en general | conviene",
            .optional:
                "opcional | opcionales | puede omitirse | no es obligatorio | no hace falta | se puede omitir",
            .not:
                "evítese | evítense | absténgase de | abstenerse de | evite | eviten | nunca | jamás | sin | ningún | ninguna | ni | nadie | evita | evitar | tampoco",
            .ban:
                "se prohíbe | se prohíben | no se admite | no se admiten | no se aceptan | no se acepta | queda vetado | quedan prohibidos | quedan prohibidas | no podrá | no podrán | prohibido | prohibida | prohibidos | prohibidas | no se permite | no se permiten | no está permitido | queda prohibido | se rechaza | se rechazan",
            .notNegating: "no olvides | sin excepción | sin excepciones | no solo | no olvidar",
            .exception: "excepto | salvo que | a menos que | con excepción",
            .atMost:
                "no podrá superar | no podrán superar | no debe pasar de | no deben pasar de | no puede pasar de | no deben superar | no pueden superar | no puede exceder | no deben exceder | como máximo | máximo | máximo de | hasta | no supere | no debe superar | no superar | no puede superar | no exceder | no debe exceder | menos de | límite | no más de | no pasa de | no pase de | a lo sumo",
            .moreThan:
                "superar | superen | supere | exceder | excede | sobrepasar | rebasar | pasar de | más de | supera | superan | mayor que",
            .atLeast: "al menos | como mínimo",
            .english: "en inglés",
            .spanish: "en español | en castellano | castellano",
            .google: "estilo google | formato google | estilo de google",
            .numpy: "estilo numpy | formato numpy",
            .sphinx: "estilo sphinx | formato sphinx",
            .lowerCase: "minúsculas | minúscula | letra minúscula",
            .capitalised: "mayúscula inicial | letra mayúscula | con mayúscula | mayúscula",
            .kebab: "guion | guiones | guión | separadas por guiones",
            .period:
                "punto final | punto al final | termina en punto | terminar en punto | terminar con punto | termina con punto",
            .imperative: "imperativo | modo imperativo | en imperativo | verbo en imperativo",
            .emoji: "emojis | emoticonos",
            .direct: "directamente | directo | directos | commit directo",
            .push: "hacer push | hagas push | subir cambios",
            .protected:
                "bloqueada para commits | bloqueada | bloqueadas | cerrada a commits | cerradas a commits | protegida | protegidas | está protegida",
            .mergeOnly:
                "solo por pull request | solo mediante pull request | solo a través de pull request* | mediante pull request | únicamente mediante",
            .beginWith:
                "comenzar con | comenzar por | comienza por | comienzan por | inicia con | inician con | arranca con | arrancan con | empieza con | empiezan con | comienza con | comienzan con | empieza por | empiezan por | empezar con | empezar por",
            .named: "se llaman | se nombran | nombra las ramas",
            .oneOf: "uno de | una de | permitidos | estos tipos",
            .formatted: "así: | de la forma | formato | con la forma | sigue el formato | patrón | plantilla",
            .wrap: "se corta | se cortan | cortar líneas | ajustar líneas | salto de línea | partir en",
            .write: "escrito | escritos | escribe | se escribe | se escriben | redacta | se redactan",
            .include:
                "incluye | incluir | menciona | mencionar | contiene | lleva | llevan | añade | añadir | añadas | agregar | agregues | cita",
            .commitAway:
                "versionado | versionados | commitead* | commitean | al repositorio | en el repositorio | subir al repositorio | en git | a git",
            .beforeCommit:
                "antes de confirmar cambios | antes de confirmar los cambios | antes de cualquier commit | antes de un commit | antes de los commits | antes de todo commit | previo a cada commit | antes de cada commit | antes del commit | antes de hacer commit | antes de commitear | antes de confirmar",
            .beforeOther: "antes de hacer push | antes del merge | antes de abrir | antes de publicar",
            .run:
                "ejecute | ejecútese | se ejecuta | se ejecutan | ejecutarán | ejecutad | corra | lance | ejecuta | ejecutar | corre | correr | lanza",
            .pass: "pasan | pasar | pasen | en verde | sin errores | fallan | fallando",
            .publicOnes:
                "función pública | funciones públicas | públicas | pública | público | métodos públicos | clases públicas",
            .everyOne: "toda | todo | todas | todos | cada | cualquier",
            .privateOnes: "incluidas las privadas | también las privadas | privadas incluidas",
            .words: "palabra | palabras",
            .badExample: "mal ejemplo | malos ejemplos | incorrecto | mal:",
            .goodExample: "buen ejemplo | buenos ejemplos | correcto | bien:",
            .example: "ejemplo | ejemplos | por ejemplo",
            .obsolete: "obsoleto | antiguo | ya no se usa | en desuso",
            .undecided: "por decidir | en discusión | pendiente | borrador",
            .openList: "entre otros",
            .only: "solo | sólo | solamente | únicamente",
            .characters: "caracteres | letras",
            .lines: "líneas",
            .otherUnit: "segundos | minutos | horas | días | semanas | personas | niveles",
            .hardCode: "en el código | en texto plano",
            .useIt: "usa | uses | usar | utilizar | utilices",
            .gatedCommit:
                "solo haz commit si | no hagas commit si | no hagas commit con | nunca hagas commit con",
            .elsewhere: "otros equipos | otro repositorio | muchos equipos",
        ])
}
