/** People of Spain and Latin America. */

import { population, type World } from './compose.ts'
import { professions } from './wider/es.ts'

const world: World = {
  language: 'es',
  women: `María del Carmen ; Ana María ; Lucía ; Ximena ; Guadalupe ; Nuria ; Begoña ; Rosa ; Fátima ; Yésica ; Montserrat ; Camila ; Itziar ; Ángeles ; Pilar ; Dolores`,
  men: `José Luis ; Jesús ; Juan Pablo ; Íñigo ; Álvaro ; Francisco Javier ; Wilmer ; Ángel ; Kevin ; Santiago ; Hugo ; Joan ; Iker ; Mohamed ; Domingo ; Leandro`,
  families: `García ; López ; Herrero ; Zapatero ; de la Fuente ; Del Río ; Guerrero ; Molina ; Toledo ; Córdoba ; Sevilla ; Ibáñez ; Etxeberria ; Puig ; Abril ; Calle ; Iglesias ; Peña ; Núñez ; Vaquero ; Cabello ; San Martín ; Mamani ; Quispe ; El Amrani ; Popescu ; Marín ; Escribano ; Caballero ; Santamaría ; Rico ; Blanco ; Ochoa ; Castillo ; Pastor ; Vega ; Ramos`,
  doubled: [0.8, ' '],
  mailboxes: `lachispa ; elprofe ; contacto ; solymar ; merengue ; correo.mio ; gatita ; rockero ; empleo ; madridista`,
  phones: `6## ## ## ## ; +34 6## ### ### ; 6######## ; 91 ### ## ## ; (+34) 6##-###-### ; 0034 6## ## ## ##
+52 55 #### #### ; 55-####-#### ; (33) #### ####
+54 9 11 ####-#### ; 011 15-####-####
+57 300 ### #### ; 310 ### ## ##`,
  towns: `Madrid ; Barcelona ; Santiago de Compostela ; L'Hospitalet de Llobregat ; Las Palmas de G.C. ; Sevilla, España ; Alcalá de Henares (Madrid) ; Donostia-San Sebastián ; A Coruña ; Vic ; Palma de Mallorca ; Jerez de la Frontera, Cádiz ; Remoto
Ciudad de México ; Guadalajara, Jal. ; Monterrey, N.L. ; Puebla, México
Buenos Aires ; CABA, Argentina ; Rosario, Santa Fe ; Córdoba
Bogotá, Colombia ; Medellín ; Cali, Valle del Cauca ; Bogotá D.C.`,
  schooling: `Bachillerato | Ciencias de la Salud | IES Miguel de Cervantes ; Colegio Sagrado Corazón ; IES La Vega
Graduado en ESO | | IES Antonio Machado ; Colegio San José
Preparatoria | | Preparatoria No. 5 ; CETIS 80
Bachiller Académico | | Colegio La Salle ; I.E. Santa Teresita`,
  native: 'Español',
  nativeLevel: 'nativo',
  spoken: `Inglés ; Francés ; Catalán ; Alemán ; Euskera ; Portugués ; Gallego ; Italiano ; Quechua`,
  levels: `nivel alto ; medio ; B1 ; B2 (First) ; básico ; bilingüe ; C1 ; hablado y escrito ; nociones ; intermedio`,
  interests: `senderismo ; fútbol sala ; lectura ; baile flamenco ; voluntariado en Cáritas ; fotografía ; cocina ; pádel ; teatro ; ciclismo ; guitarra española`,
  professions: [
    {
      titles: `Supervisor de Enfermería ~ Supervisora de Enfermería ; Enfermero de Urgencias ~ Enfermera de Urgencias ; Enfermero (DUE) ~ Enfermera (DUE) ; Fisioterapeuta ; Auxiliar de Enfermería (TCAE) ; Gerocultor ~ Gerocultora ; Cuidador a domicilio ~ Cuidadora a domicilio`,
      employers: `Hospital Clínico San Carlos ; Residencia Los Olivos ; SERMAS ; IMSS ; Clínica del Río ; Ayuda en Casa S.L. ; Cruz Roja Española ; Vitalia ; Hospital General de {town} ; Centro de Salud La Fuente`,
      achievements: `Atención a pacientes críticos en turnos rotatorios
Coordinación de un equipo de {n} profesionales
Implantación de la historia clínica electrónica en {year}, con formación a todo el personal del centro y apoyo en los primeros meses
Curas, sondajes, extracciones y administración de medicación
Higiene, movilización y alimentación de personas mayores
Reducción de las úlceras por presión en un {p} %
Tutorización de alumnos en prácticas
Acompañamiento en paseos, compras y citas médicas`,
      studies: `Grado | Enfermería | Universidad Complutense de Madrid ; Universidad de Sevilla ; UNAM
Máster | Urgencias y Emergencias | Universidad Europea ; Universidad CEU
Técnico en Cuidados Auxiliares de Enfermería | | IES Príncipe Felipe ; CESUR {town}
Diplomatura | Fisioterapia | Universidad de Murcia`,
      skills: `Soporte vital avanzado ; Curas ; Selene ; Empatía ; Trabajo en equipo ; Movilización de pacientes ; Farmacología ; Triaje ; Carnet B ; Geriatría`,
      certificates: `Soporte Vital Básico | Plan Nacional de RCP ; Certificado de Profesionalidad SSCS0208 | SEPE ; Manipulador de alimentos`,
      headlines: `Enfermero ~ Enfermera ; Auxiliar de enfermería ; Graduado en Enfermería ~ Graduada en Enfermería`,
      summaries: `Profesional sanitario con {years} años de experiencia en hospital y residencia.
Soy una persona responsable, cariñosa y con muchas ganas de trabajar.`,
    },
    {
      titles: `Jefe de obra ~ Jefa de obra ; Encargado de obra ; Oficial 1ª albañil ; Electricista oficial de 2ª ; Fontanero ~ Fontanera ; Soldador ~ Soldadora ; Carpintero ~ Carpintera ; Peón de construcción`,
      employers: `Construcciones Herrero S.L. ; Ferrovial ; autónomo ; Instalaciones Hnos. Molina ; Acciona ; Reformas Buen Hogar ; Carpintería San José ; Obras Públicas del Norte, S.A. de C.V. ; Fontaneros 24h ; Grupo Castillo`,
      achievements: `Reformas integrales de pisos y locales
Dirección de {n} operarios en la construcción de {n} viviendas
Instalación de placas solares
Lectura de planos y mediciones
Obra del hospital de {town}, entregada en {year} dentro de plazo
Soldadura TIG y MIG en estructura metálica
Atención de averías urgentes, también en fines de semana y festivos, con un tiempo medio de respuesta inferior a dos horas
Manejo de retroexcavadora`,
      studies: `Grado | Arquitectura Técnica | Universidad Politécnica de Madrid ; Universidad de Granada
FP Grado Medio | Instalaciones Eléctricas | IES Politécnico ; Salesianos {town}
Ciclo Formativo | Soldadura y Calderería | CIFP Don Bosco
Curso de Albañilería | | Fundación Laboral de la Construcción ; SENA`,
      skills: `Lectura de planos ; Soldadura ; Alicatado ; AutoCAD ; Presto ; Prevención de riesgos ; Puntualidad ; Carretilla elevadora ; Pladur`,
      certificates: `PRL 20 horas | Fundación Laboral de la Construcción ; TPC ; Carnet de carretillero ; Carnet de instalador | Junta de Andalucía`,
      headlines: `Electricista ; Oficial de primera ; Arquitecto Técnico ~ Arquitecta Técnica`,
      summaries: `Más de {years} años en la construcción, desde peón hasta encargado.
Seriedad, puntualidad y vehículo propio.`,
    },
    {
      titles: `Jefe de cocina ~ Jefa de cocina ; Maître ; Cocinero ~ Cocinera ; Recepcionista de hotel ; Camarero ~ Camarera ; Camarera de pisos ; Ayudante de cocina ; Repartidor ~ Repartidora`,
      employers: `Hotel Meliá {town} ; Casa Paco ; Bar El Rincón ; NH Hoteles ; Restaurante La Abuela ; 100 Montaditos ; Catering Blanco & Rico ; telepizza ; Taquería Los Compadres ; Paradores de Turismo ; La Panadera`,
      achievements: `Servicio de banquetes de hasta {k} comensales
Elaboración de menús y escandallos
Atención al cliente en barra, sala y terraza
Reservas, check-in y facturación
Sol Repsol en {year}
Gestión de un equipo de {m} personas
Reduje el coste de materia prima un {p} %.
Limpieza de {n} habitaciones diarias y revisión de zonas comunes, lavandería y minibar`,
      studies: `Grado | Turismo | Universidad de Málaga ; Universidad Rey Juan Carlos
Técnico Superior | Dirección de Cocina | Escuela de Hostelería de {town}
Grado Medio | Servicios en Restauración | IES Hotel Escuela`,
      skills: `Cocina tradicional ; Repostería ; TPV ; Opera ; Atención al cliente ; Coctelería ; Gestión de stock ; Bandeja ; Alérgenos`,
      certificates: `Manipulador de alimentos ; Cata de vinos | WSET ; Curso de barista ; Food Defense`,
      headlines: `Cocinero ~ Cocinera ; Camarero con experiencia ~ Camarera con experiencia ; Jefe de Recepción ~ Jefa de Recepción`,
      summaries: `Cocinero con {years} años entre fogones. ~ Cocinera con {years} años entre fogones.
Persona dinámica, con don de gentes y disponibilidad inmediata.`,
    },
    {
      titles: `CTO ; Arquitecto de software ~ Arquitecta de software ; Desarrollador Backend Sr. ~ Desarrolladora Backend Sr. ; Analista programador ~ Analista programadora ; Científico de datos ~ Científica de datos ; Técnico de sistemas ~ Técnica de sistemas ; Becario de desarrollo ~ Becaria de desarrollo`,
      employers: `Indra ; Telefónica ; Mercado Libre ; Glovo ; everis ; BBVA ; Software del Sur S.L.U. ; cabify ; Ayuntamiento de {town} ; Freelance ; Globant ; Rappi`,
      achievements: `Desarrollo de APIs REST en Java y Spring para la banca
Migración a AWS, con un ahorro del {p} %
Modelos de predicción de demanda con Python
Soporte a {k} usuarios
Liderazgo técnico de {m} personas
Lanzamiento en {year} de la nueva app de clientes, hoy con más de un millón de descargas y 4,7 estrellas
SQL Server, .NET, Angular
Automatización de despliegues`,
      studies: `Ingeniería Informática | | Universidad Politécnica de Valencia ; Universidad de los Andes ; Universidad de Buenos Aires
Máster | Big Data | Universidad Carlos III ; EAE
FP Superior | Desarrollo de Aplicaciones Web | IES Ribera del Tajo ; Ilerna
Lic. | Sistemas Computacionales | Tecnológico de Monterrey ; IPN`,
      skills: `Java ; Python ; SQL ; Angular ; AWS ; Docker ; Scrum ; .NET ; Power BI ; Git ; Linux ; Inglés técnico`,
      certificates: `AWS Solutions Architect | Amazon ; Scrum Master | Scrum Alliance ; Oracle Java SE 11 | Oracle ; CCNA`,
      headlines: `Desarrollador Full Stack ~ Desarrolladora Full Stack ; Ingeniero de Sistemas ~ Ingeniera de Sistemas ; Data Scientist`,
      summaries: `Ingeniero con {years} años de experiencia en banca y comercio electrónico. ~ Ingeniera con {years} años de experiencia en banca y comercio electrónico.
Me gusta el código que se entiende a la primera.`,
    },
    {
      titles: `Director financiero ~ Directora financiera ; Contador Senior ~ Contadora Senior ; Responsable de RR.HH. ; Administrativo contable ~ Administrativa contable ; Auxiliar administrativo ~ Auxiliar administrativa ; Secretaria de dirección ; Teleoperador ~ Teleoperadora ; Recepcionista`,
      employers: `Asesoría Caballero y Asociados ; Banco Santander ; Gestoría Pastor ; Mapfre ; Randstad ETT ; Deloitte ; Muebles Ramos ; Konecta ; Cía. Cervecera del Norte S.A. ; Correos ; Seguros Santamaría`,
      achievements: `Contabilidad general, IVA, IRPF y cierres
Nóminas y seguros sociales de {k} trabajadores
Atención telefónica y presencial
Facturación, cobros y archivo
Reduje la morosidad un {p} % en un año.
Selección de personal para las tiendas de {town}
Implantación de SAP en {year} junto con la consultora y los responsables de cada departamento
Gestión de agenda y viajes`,
      studies: `Grado | Administración y Dirección de Empresas | Universidad de Zaragoza ; UNED ; ICADE
Contador Público | | Universidad Nacional de Rosario ; UNAM
Técnico Superior | Administración y Finanzas | IES Clara Campoamor ; MEDAC
Máster | Recursos Humanos | ESIC ; Universidad de Barcelona`,
      skills: `ContaPlus ; SAP ; Excel avanzado ; A3 Nóminas ; Mecanografía ; Contabilidad ; Negociación ; Organización ; Office ; Atención telefónica`,
      certificates: `Excel avanzado | Fundae ; Coaching | IE ; Nóminas y Seguros Sociales ; Perito judicial`,
      headlines: `Administrativo contable ~ Administrativa contable ; Contador Público ~ Contadora Pública ; Técnico de RR.HH. ~ Técnica de RR.HH.`,
      summaries: `Administrativa con {years} años de experiencia en gestorías y pymes.
Ordenado, metódico y discreto. ~ Ordenada, metódica y discreta.`,
    },
    {
      titles: `Jefe de estudios ~ Jefa de estudios ; Catedrático de Física ~ Catedrática de Física ; Profesor de Secundaria, Lengua ~ Profesora de Secundaria, Lengua ; Maestro de Infantil ~ Maestra de Infantil ; Investigador postdoctoral ~ Investigadora postdoctoral ; Monitor de comedor ~ Monitora de comedor ; Profesor particular ~ Profesora particular`,
      employers: `CEIP Juan Ramón Jiménez ; Colegio Maristas ; IES Toledo ; CSIC ; Universidad de Salamanca ; Academia Sevilla ; Escuela Infantil Los Peques ; Fundación ONCE ; Secretaría de Educación Pública`,
      achievements: `Docencia en 3º y 4º de ESO ({n} alumnos por grupo)
Tutoría y orientación a familias
Proyecto bilingüe, premiado en {year}
Publicación de {m} artículos en revistas indexadas
Preparación de alumnos para la EBAU, con un 96 % de aprobados
Vigilancia de patio y comedor
Coordinación de programas Erasmus+ con centros de Italia, Polonia y Finlandia, incluidos los viajes y las memorias justificativas`,
      studies: `Doctorado | Física | Universidad de Salamanca ; Universitat de València
Máster en Formación del Profesorado | Lengua y Literatura | Universidad de Alcalá ; UNIR
Grado | Educación Infantil | Universidad de Extremadura ; Universidad Pedagógica Nacional
Licenciatura | Filología Hispánica | Universidad de Oviedo`,
      skills: `Pizarra digital ; Google Classroom ; Programación didáctica ; Atención a la diversidad ; Inglés B2 ; Resolución de conflictos ; LaTeX ; Dinámicas de grupo`,
      certificates: `Monitor de Ocio y Tiempo Libre | Comunidad de Madrid ; First Certificate | Cambridge ; CAP ; Habilitación lingüística`,
      headlines: `Maestro de Primaria ~ Maestra de Primaria ; Profesor de Lengua y Literatura ~ Profesora de Lengua y Literatura ; Doctor en Física ~ Doctora en Física`,
      summaries: `Docente vocacional con {years} años en aulas públicas y concertadas.
Enseñar es aprender dos veces.`,
    },
    {
      titles: `Gerente de tienda ; Jefe de ventas ~ Jefa de ventas ; Comercial ; Dependiente ~ Dependienta ; Mozo de almacén ; Carretillero ~ Carretillera ; Cajero-reponedor ~ Cajera-reponedora ; Promotor de ventas ~ Promotora de ventas`,
      employers: `Mercadona ; El Corte Inglés ; Zara ; Zapatos Zapatero ; Leroy Merlin ; Ferretería Blanco ; Amazon Spain Fulfillment SLU ; OXXO ; Almacenes Éxito ; Frutas Vega e Hijos ; Decathlon`,
      achievements: `Venta asistida, caja y reposición
Objetivos superados en un {p} % durante {year}
Gestión de una plantilla de {n} personas
Carga y descarga de camiones
Apertura de tres tiendas nuevas en la zona, desde la obra y la selección del personal hasta la inauguración
Inventarios y pedidos
Cartera de {k} clientes
Escaparatismo`,
      studies: `Grado Superior | Comercio Internacional | IES Cantabria ; ESIC {town}
Licenciatura | Mercadotecnia | ITESO ; Universidad de Palermo
Curso de Logística | | SEPE ; SENA {town}`,
      skills: `Ventas ; TPV ; Carretilla frontal ; Inventarios ; Escaparatismo ; Negociación ; SAP ; Don de gentes ; CRM ; Excel`,
      certificates: `Carnet de carretillero | AFC ; Técnicas de venta ; Marketing digital | Google`,
      headlines: `Dependiente ~ Dependienta ; Jefe de ventas ~ Jefa de ventas ; Mozo de almacén con carnet de carretillero`,
      summaries: `Profesional de la venta con {years} años de experiencia.
Busco estabilidad y un buen ambiente de trabajo.`,
    },
    {
      titles: `Abogado socio ~ Abogada socia ; Letrado ~ Letrada ; Asesor jurídico ~ Asesora jurídica ; Policía Local ; Trabajador Social ~ Trabajadora Social ; Pasante ; Auxiliar de biblioteca ; Guardia de seguridad`,
      employers: `Bufete Castillo & Vega ; Garrigues ; Ayuntamiento de Alcobendas ; Generalitat de Catalunya ; Notaría Iglesias ; Prosegur ; Cáritas Diocesana ; Juzgado de Primera Instancia nº 4 ; Diputación de {town} ; Procuraduría General`,
      achievements: `Defensa en procedimientos civiles y penales
Redacción de contratos, demandas y recursos
Tramitación de {k} expedientes al año
Turno de oficio desde {year}
Asesoramiento a familias en riesgo de exclusión, en coordinación con los servicios de salud, vivienda y empleo
Control de accesos y rondas
Atención al ciudadano
Sentencia favorable del Tribunal Supremo`,
      studies: `Máster de Acceso a la Abogacía | | Universidad de Navarra ; ICAM
Licenciatura | Derecho | Universidad Autónoma de Madrid ; Universidad Externado de Colombia
Grado | Trabajo Social | Universidad de Jaén ; Universidad de Zaragoza`,
      skills: `Derecho laboral ; Lexnet ; Redacción jurídica ; Oratoria ; Mediación ; Atención al público ; Aranzadi ; Informes sociales`,
      certificates: `Mediador civil y mercantil | ICAB ; TIP Vigilante de Seguridad | Ministerio del Interior ; Delegado de Protección de Datos`,
      headlines: `Abogado ~ Abogada ; Trabajador Social ~ Trabajadora Social ; Asesor jurídico laboral ~ Asesora jurídica laboral`,
      summaries: `Abogado ejerciente con {years} años de experiencia. ~ Abogada ejerciente con {years} años de experiencia.
Vocación de servicio público.`,
    },
  ],
}

export const people = population(world)
export const wider = population({ ...world, professions })
