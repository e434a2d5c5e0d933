// Written before its author read the lexicon, so that they measure more than what it was made for.

/** Sentences whose word in brackets is no skill, nor is another. */
export const EVERYDAY = `
en: We gave guests a [swift] reply to every question
en: Guests could [access] the building through the side door
en: Please [go] to the front desk when you arrive
en: The [C] wing of the hospital was closed for a year
en: Worked in the [R&D] wing of a paint factory
en: She won the [Spring] 2019 prize of the town
en: Moved to Berlin in [spring] and stayed there
en: He carried a hip [flask] on the mountain trip
en: Our trainees [excel] because they ask questions
en: A kind [word] to every guest went a long way
en: The [outlook] for the town was poor after the flood
en: Two [teams] of four people shared one van
en: The [oracle] of Delphi has a museum that I visited
en: The [Delphi] museum hired me for two summers
en: A pinch of [salt] was the whole recipe
en: The children loved the [puppet] show on Sundays
en: Daughter of [Ruby] Carter and Tom Carter
en: Pulled the old fence down and laid a [Sketch] of rope there
en: No [slack] was left in the rope
en: A red [stripe] ran down each van
en: Met the tourists on the town [square] each morning
en: Kept a [buffer] of two days between visits
en: Took the night [express] to Vienna each Friday
en: We had to [react] within one hour of an alarm
en: An old [elm] stood in front of the school
en: [Julia] Roberts gave away the prizes
en: Lived on [Java] for two years, near Bandung
en: The zoo kept one [python] and two lizards
en: A [basic] room with two beds and a sink
en: [Pascal] Lefèvre, my former boss, can be asked
en: Weighed [lean] meat and fat for the butcher
en: An [agile] climber, third in the county
en: The trees were tapped for their [sap] in March
en: A [sage] old teacher showed me the trade
en: Known for [drive] and good humour
en: [Maya] Angelou's poems hung in the corridor
en: [Unity] among neighbours was the aim of the feast
en: The kitchen [blender] broke every second week
en: The keeper of one [rhino] and three zebras
en: Guests were let into the [reception] hall at nine
en: A [draft] of cold air came through the gate
en: The [post] was filled by a cousin of mine
en: The pipes were made of [lead] and had to go
en: Open from nine [till] five every day
en: I [care] about the people around me
en: The [notion] that old people cannot learn is wrong
en: [Jenkins] Brothers, butchers, Cardiff
en: Sold trousers by [Next] on the high street
en: Each [node] of the fence was tied by hand
en: The [shell] of the egg must not break
en: A [cypress] grew behind the chapel
en: Old [rust] was scraped off the gate
en: Drank [coffee script] readings in a cellar pub
en: The [Kafka] museum in Prague sold my postcards
en: The [cassandra] of our village warned of each storm
en: A [hive] of bees on the roof gave us honey
en: Children under ten [spark] joy in the whole house
en: The [storm] tore the roof off the barn
en: The [snowflake] on the shop window was made of paper
en: A [looker] by the roadside called the police
en: The [tableau] in the chapel shows Saint Anne
en: The [azure] sea off Nice filled my weekends
en: The [docker] strike of 1989 closed the harbour
en: The [helm] of the boat was mine at night
en: Paid by [cash] and never by card
en: A [rails] fence ran around the paddock
en: The [vault] under the church was full of water
en: A [ray] of sun fell into the cellar
en: [Swift] Transportation, Phoenix, 2004 to 2009
en: [Oracle] Park, San Francisco, ushers' room
en: [Chef] John's cousin and neighbour
en: [Sage] Street 14, Bristol
en: Born in [Perl], Saarland, in 1970
en: Grew up in [Reading], then moved to Leeds
en: Advanced
en: Fluent
en: Beginner to intermediate
en: Level 4 of 5
en: I use [VoiceOver] on my telephone because I am blind
en: A [go-getter] who is never late
en: It was a [C-level] visit with flowers and speeches
en: The mayor's [drop-in] hour was on Tuesday
en: A [word-of-mouth] shop without a sign
en: The [post-war] houses were torn down
en: [Lead-free] paint for all the toys
en: The [Spring-Summer] catalogue came in two colours
en: The [Express-News] printed my photo in May
en: [SwiftAid] House, Dublin, since 2011
en: The town of [Scala] near Ravello has one hotel
en: The [Scala] in Milan sold the tickets
de: Wir suchen eine [Go]-Kart-Bahn für den Ausflug
de: Der [Rost] am Tor wurde abgeschliffen
de: Im [Word]-Rap stellten sich die Kollegen vor
de: Das [Basis]lager lag auf 3000 Metern
de: Die [Teams] wohnten in zwei Häusern am See
de: Mein [Chef] war immer freundlich
de: Der [Chef] vom Dienst rief mich nachts an
de: Das [Projekt]haus am Markt schloss 2011
de: Ein [agiler] Rentner aus der Nachbarschaft
de: Die [Maja] ist eine Biene
de: Herr [Pascal] Huber ist mein Nachbar
de: Die [Julia] aus der dritten Klasse gewann
de: Der [Express] nach Hamburg fuhr um sechs
de: Er war der [Schwift] des Dorfes, so sein Spitzname
de: Ein [Lager]feuer am letzten Abend
de: Der Hund lag im [Spring]brunnen
de: Sie [springt] über zwei Meter weit
de: Gruppe [C] der Kreisliga, zweiter Platz
de: Abschnitt [R] der Straße wurde gesperrt
de: Gute Laune und ein offenes [Ohr] gehören dazu
de: Der [Post]bote kam um zehn
de: Gut
de: Fortgeschritten
fr: La [mise en place] d'ateliers pour les enfants du quartier
fr: Une [source] d'eau coulait derrière la maison
fr: Le [chef] de gare nous connaissait tous
fr: [Pascal] Dubois était mon voisin à Lyon
fr: Les [sources] de la Loire sont à trois heures
fr: Le [car] partait à huit heures du village
fr: Un [tableau] de Monet pendait dans la salle
fr: Il [excelle] aux boules et aux cartes
fr: Une [base] de loisirs au bord du lac
fr: L'[express] de minuit ne s'arrêtait pas ici
fr: Les [angulaires] de la maison étaient en pierre
fr: Vue [azur] sur la mer depuis la terrasse
fr: Le [go] de départ fut donné à midi
fr: Le rayon [R] du magasin était fermé
fr: Le [stock] de bois a brûlé en hiver
fr: [Julia] et Paul se sont mariés en mai
fr: Courant
fr: Intermédiaire
es: La [base] del monte estaba nevada
es: El [acceso] al pueblo era un camino de tierra
es: La [Salvia] crece en el patio
es: [Go]mería de mi tío, abierta los domingos
es: El tren [express] salía a las ocho
es: [Julia] Pérez era mi vecina
es: Los [Mayas] construyeron pirámides
es: Un [red] de pesca vieja colgaba en la pared
es: La [Unidad] 4 del edificio estaba vacía
it: Il [Excelsior] è un albergo sul lago
it: La [scala] di legno era rotta
it: La [Scala] di Milano vendeva i biglietti
it: Il [sale] da cucina era finito
it: [Pascal] e sua moglie vivono a Como
it: L'[unità] del paese era lo scopo della festa
it: Una [base] di pietra sotto la statua
pt: O [acesso] à praia era de terra
pt: A [Julia] mora em Recife
pt: A [escala] do navio durou dois dias
pt: O [Maya] é o gato do vizinho
pt: O trem [expresso] saía às oito
nl: De [chef] van het dorp kende iedereen
nl: Een [go]chemer kind vond je niet
nl: Het [woord] van de burgemeester gold
nl: De [post] kwam om tien uur
nl: De [lead]zanger van het koor werd ziek
nl: Wij wonen in [Scala], een flat in Leiden
pl: [Julia] z trzeciej klasy wygrała
pl: Mieszkałem na [Jawie] przez dwa lata
sv: Min [chef] var alltid snäll
sv: Han bodde på [Java] i två år
da: Min [chef] var altid venlig
nb: Min [sjef] kjørte oss hjem
fi: [Ruby] on naapurin koira
cs: [Julie] ze třetí třídy vyhrála
tr: [Java] adasında iki yıl yaşadım
ro: [Sage] era pisica vecinului
hu: [Julia] a szomszédom lánya
`

/** Items and sentences whose word in brackets is a skill. */
export const SKILLED = `
en: Built iOS apps in [Swift] and Objective-C
en: Kept a database in Microsoft [Access]
en: Services written in [Go] and gRPC
en: Firmware in [C] and assembly
en: Statistics in [R] with ggplot2
en: [Spring] Boot and Hibernate on the server
en: REST APIs with [Flask] and SQLAlchemy
en: Pivot tables in [Excel]
en: MS Office: [Word], Excel, PowerPoint
en: [Outlook], Excel and Word
en: [Oracle] and PL/SQL
en: [Chef], Puppet and Ansible
en: Provisioning with [Puppet] and Terraform
en: [SaltStack] and Ansible
en: [Ruby] on Rails and PostgreSQL
en: Scripts in [Perl] and Bash
en: Designs in [Sketch] and Figma
en: Wireframes in [Figma]
en: [Slack], Jira and Confluence
en: Payments with the [Stripe] API
en: Node.js and [Express]
en: [React] and TypeScript
en: [Angular] and RxJS
en: [Elm] and Haskell
en: [Julia] and Python for numerics
en: [Java] and Kotlin
en: [Python] and Django
en: Visual [Basic] and VBA
en: [Delphi] and Object Pascal
en: [Lean] and Six Sigma
en: [Scrum] and Kanban
en: [SAP] FI/CO and S/4HANA
en: [Sage] 50 and payroll
en: [Maya] and 3ds Max
en: Games in [Unity] with C#
en: 3D models in [Blender]
en: [Rhino] and Grasshopper
en: [Revit] and AutoCAD
en: [Rust] and WebAssembly
en: [Scala] and Akka
en: Streaming with [Kafka] and Flink
en: [Cassandra] and Redis
en: [Hive], Hadoop and Spark
en: [Spark] and Airflow
en: [Snowflake] and dbt
en: Dashboards in [Looker] and [Tableau]
en: [Azure] and AWS
en: [Docker] and Kubernetes
en: [Helm] charts and Kubernetes
en: Secrets in [Vault], Terraform
en: [Jenkins] and GitLab CI
en: End-to-end tests with [Cypress] and Playwright
en: [Shell] scripting and Linux
en: [Nagios] and Grafana
de: Programmierung in [C] und C++
de: Backend in [Go] und Kubernetes
de: Sehr gute Kenntnisse in [Excel] und Word
de: Statistik mit [R] und SPSS
de: [SAP] R/3, Modul MM
fr: Développement en [Java] et Spring
fr: Maîtrise d'[Excel] et de Word
fr: [Photoshop], Illustrator et InDesign
fr: Programmation en [C] et C++
es: Desarrollo en [Python] y Django
es: Manejo de [Excel] y Word
es: [React], Node.js y MongoDB
it: Ottima conoscenza di [Excel] e Word
it: Sviluppo in [Scala] e Spark
pt: Desenvolvimento em [Java] e Spring Boot
pt: Domínio de [Excel] e Power BI
nl: Ontwikkeling in [Go] en Docker
nl: Ervaring met [Excel] en Word
pl: Programowanie w [Java] i Spring
sv: Utveckling i [Python] och Django
ru: Разработка на [Python] и Django
`
