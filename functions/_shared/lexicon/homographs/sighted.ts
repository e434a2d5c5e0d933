// Written with the lexicon in view, against the names that are words of everyday life.

/** Sentences whose word in brackets is no skill, nor is another. */
export const EVERYDAY = `
en: Our [R&D] budget grew and the town was glad
en: [R&D] of coatings for boats
en: Letters went to [c/o] Miller, Bath
en: Ask at [C&A] for the manager
en: A [Q&A] hour closed the evening
en: The [A/C] in the bus was broken all summer
en: The flat is on wing [R-2] behind the lift
en: Rest [assured] that nobody was hurt
en: A [word] with the neighbours helped
en: Write to [java]@example.com or call
en: See https://example.com/[python]-club for the photos
en: My page is linkedin.com/in/[docker]-dan
en: The old [customs] of the village were kept alive
en: A beer called [Lager] was served cold
en: Our choir sang in the [reception] class of the school
en: The [waterfall] behind the hut froze in winter
en: The [playwright] and novelist signed his books in our shop
en: [Cassandra] Miles ran the kiosk before me
en: [Jenkins] and Sons sold the boat
en: A letter from [Kafka] hung in the hall
en: Born on [Java], raised in Bali
en: The [Java] sea was calm that week
en: She collects [Java] island stamps
en: Fed the [python] at the zoo twice a week
en: A [perl] of wisdom from my aunt
en: The [scala] of the theatre was gold
en: The [angular] rocks cut our boots
en: A [svelte] lady opened the door
en: With a [tailwind] we reached the island before noon
en: Bears [hibernate] in the caves above the village
en: A [vagrant] slept in the barn
en: He read us a [storybook] every night
en: She walks with a [swagger]
en: Two [pandas] came to the park in May
en: The [airflow] through the hall was poor
en: The [redshift] of stars amazed the visitors
en: [selenium] in nuts is good for your heart
en: A birthday [bash] for the old mayor
en: The [ajax] fans filled the stands
en: The opera [Fidelio] was sung in the courtyard
en: The [aria] moved the whole village
en: Met [Addie] and her brother at the gate
en: [Controlling] my temper took years
en: The [workday] ends at four in winter
en: [Concur] with my view or not, he said
en: The [rails] of the garden train were laid by us
en: [Groovy] music played until dawn
en: The red, amber and green [RAG] board hung in the hall
en: Collected [rag] and bone for the church
en: The [containers] from Asia stood in the yard
en: The [archives] of the parish burned in 1911
en: The [montage] of photos hung in the hall
en: My [curriculum] vitae is true in all parts
en: The [sculpture] by the lake was stolen
en: The [cuisine] of my aunt was famous in the street
en: The [espresso] was too strong for the old man
en: Drank [cocktails] on the beach with friends
en: Ate [sushi] for the first time in Oslo
en: The band was [singing] outside our window
en: [Trading] as Miller and Sons since 1950
en: Prices made us look for a new [sourcing] of eggs
en: The [grading] of the forest road took a month
en: The [sensors] of taste grow weaker with age
en: [Bloomberg] Square was our address
en: Mr [Bloomberg] gave me a lift
en: Mayor [Bloomberg] shook my hand
en: [Amadeus] Mozart was born here
en: [Prisma] is the name of our supermarket
en: [Cordova] in Spain has a fine mosque
en: The [Gatling] family lives next door
en: [Mongo] was the dog of our landlord
en: The [Waterfall] hotel closed in 1999
en: Our [scrum] half broke his leg in the rugby final
en: [Phoenix], Arizona was too hot for me
en: [Unity] Street 4, Bristol
en: [Excel] Hotel, Manila, night porter
en: The [Access] road was closed by snow
en: [Express] Avenue, Chennai
en: [Spring] Lane 12, York
en: Mrs [Sage] and Mr [Swift] lived upstairs
en: [Swift] Brothers, fishmongers, Hull
en: A [non-compliance] note hung on the door
en: They were [ahead-of] us, and we could not [React] in time
de: Das [Empfangs]zimmer war grün gestrichen
de: Der [Empfang] beim Bürgermeister war schön
de: Auf [Java] wohnte ich zwei Jahre auf der Insel
de: Ein Bildschirm mit 15 [Zoll] stand im Flur
de: Das [Lager] am See war im Sommer voll
de: Er war [flink] wie ein Wiesel
de: An der [Kasse] stand eine lange Schlange
de: An [Montagen] war das Bad zu
de: Die [Bibliothek] meines Vaters war groß
de: Die [Montage] waren immer ruhig
de: Frau [Julia] Sommer ist meine Tante
de: Der [Jenkins] aus England war mein Brieffreund
de: Herr [Koch] und Frau [Schneider] wohnen nebenan
de: Ein [C]-Dur-Akkord zum Schluss
de: Mein [Chef], ein Angler, lud uns ein
de: Das [Go]-Spiel lernte ich von meinem Opa
de: Die [Perl]-Kette meiner Oma
fr: L'[accueil] du village fut chaleureux
fr: La [caisse] de pommes pesait dix kilos
fr: La [cuisine] de la maison est bleue
fr: [Mise en place] d'un jardin pour les enfants
fr: [Mise en place] de ruches sur le toit
fr: Les [archives] de la mairie ont brûlé
fr: La [tva] du coin, disait-il
fr: L'île de [Java] nous a plu
fr: Le [Lager] de ce bar ne me plaît pas
fr: Un [go] joué entre amis
fr: La [montage] de la tente prit une heure
fr: Une [animation] pour les enfants du quartier
es: [Creo] que el pueblo es bonito
es: La [cocina] de mi abuela era grande
es: La isla de [Java] me gustó mucho
es: La [recepción] del alcalde fue larga
es: Un [chef] de la casa real, mi tío
es: La [caja] de [Ajax] estaba vacía
it: La nave è [stata] venduta
it: L'isola di [Java] mi è piaciuta
it: La [lira] era la moneta
pt: A [lua] estava cheia na praia
pt: A ilha de [Java] fica longe
pt: O [Lager] do bar era bom
nl: Het eiland [Java] was mooi
nl: De [chef] belde elke avond
nl: Een [lead] van twee punten
sv: Jag har [två] hundar hemma
sv: En [go] dag vid sjön
fi: [Kuka] asuu naapurissa
fi: Metsästys ja [lava]tanssit kesällä
pl: [Scala] to kino w moim mieście
pl: Mój [szef] lubi ryby
cs: Můj [chef] byl z Brna
ro: Insula [Java] este departe
tr: [Java] adasını çok sevdim
hu: [Java] szigetén éltem két évig
ru: Остров [Java] мне понравился
uk: Мій сусід [Oracle] Петро
`

/** Items and sentences whose word in brackets is a skill. */
export const SKILLED = `
en: Java, Kotlin and [Scala]
en: Event streaming with [Kafka] and Java
en: [Cassandra], MongoDB and Redis
en: Pipelines in [Jenkins] and Docker
en: Builds in [Jenkins], Maven and SonarQube
en: Scripts in [perl], bash and python
en: [python], sql, git
en: [docker], kubernetes, terraform
en: proficient in [python] and sql
en: [java] developer for eight years
en: Tests with [selenium] and java
en: End-to-end tests in [Playwright]
en: Frontend in [angular] and typescript
en: HTML, CSS, [sass]
en: ORM with [Hibernate] and Spring
en: [Airflow], dbt and Snowflake
en: numpy, [pandas] and scikit-learn
en: Metrics in [Prometheus] and Grafana
en: Machines in [Vagrant] and Ansible
en: Alerting with [Nagios]
en: Messaging with [RabbitMQ]
en: [SAP] MM and SD
en: Experience in [Waterfall] and Scrum
en: ATS such as [Bullhorn] and LinkedIn Recruiter
en: HRIS: [Workday], ADP
en: Expense reports in [Concur] and SAP
en: Opera, [Fidelio] and Protel at the front office
en: Bookings in [Amadeus] and Sabre GDS
en: Equities [trading] on a London desk
en: Import and export [customs] declarations
en: Supplier [sourcing] and negotiation
en: Hotel [reception] and switchboard
en: Front desk [reception] of guests at a hotel
en: [Mise en place] and sauces in a hotel kitchen
en: Italian [cuisine] and pastry
en: Mixed [cocktails] behind the bar
en: School [curriculum] development
en: [Grading] of student essays
en: Designed customer [surveys] and questionnaires
en: LLMs, embeddings and [RAG]
en: [C/C++] and Python
en: Analysis in [R]/Python
en: R, [C], Fortran
en: Word, Outlook and [Access]
en: Photoshop, InDesign, [Illustrator]
en: [Elm], Haskell and Elixir
en: [Lua] and C++ for games
en: Shell scripting in [Bash]
en: [Swift] and SwiftUI
en: [Stata], SPSS and R
de: [Python]-Kenntnisse und SQL
de: [SAP]-Kenntnisse, Modul FI
de: Erfahrung mit [Docker] und Kubernetes
de: [Empfang] von Besuchern und Telefonzentrale
de: [Montage] von Maschinen und Anlagen
de: Kassieren und [Kasse] im Einzelhandel
de: Kommissionierung, Stapler und [Lager]
de: [Zoll], Export und Versand
de: Finanzen und [Controlling]
de: [C]-Kenntnisse und Assembler
fr: [Accueil] téléphonique et accueil des visiteurs
fr: [Mise en place], cuisine chaude et HACCP
fr: Tenue de [caisse] et encaissement
fr: Déclarations de [TVA] et comptabilité
fr: Développeur [Java] et Spring
es: Ayudante de [cocina] en restaurante
es: [Recepción] de hotel y atención a huéspedes
es: Programación en [Python] y SQL
it: Sviluppo [Java] e Spring
it: Analisi con [Stata] e SPSS
pt: Programação em [Lua] e C++
nl: Ontwikkeling in [Java] en Kotlin
pl: Programista [Java] i Kotlin
sv: Utvecklare i [Java] och Kotlin
ru: Разработчик [Java] и Kotlin
`
