/** More trades of the Spanish world: land, transport, medicine, culture, money, services. */

import type { Profession } from '../compose.ts'

export const professions: Profession[] = [
  {
    titles: `Encargado de finca ~ Encargada de finca ; Ingeniero agrónomo ~ Ingeniera agrónoma ; Enólogo ~ Enóloga ; Jardinero ~ Jardinera ; Ganadero ~ Ganadera ; Tractorista ; Temporero ~ Temporera`,
    employers: `Bodegas Hnos. Castillo ; Cooperativa Olivarera San Isidro ; Viveros La Flor ; Finca El Encinar ; Ganadería Vega ; Parques y Jardines de {town} ; Hacienda Los Naranjos ; Hijos de Ramos C.B. ; Hortofrutícola del Sur S.A.T.`,
    achievements: `Manejo de {k} ovejas
Riego por goteo, poda y tratamientos
Conversión a cultivo ecológico en {year} con el apoyo de la cooperativa y de la universidad
Coordinación de cuadrillas de {n} personas
Ahorro de agua del {p} %
Catas y control de fermentaciones
Mantenimiento de zonas verdes`,
    studies: `Ingeniería Agronómica | Hortofruticultura | Universidad de Almería ; Universidad Autónoma Chapingo
Grado | Enología | Universidad de La Rioja ; Universitat Rovira i Virgili
Ciclo Formativo de Grado Medio | Jardinería y Floristería | IES Félix Muriel ; Escuela Agraria de {town}`,
    skills: `Poda ; Tractor ; Riego ; Fitosanitarios ; Cata ; Ordeño ; Trabajo en equipo ; Carnet B`,
    certificates: `Carnet de fitosanitarios | Junta de Andalucía ; Bienestar animal ; Uso de motosierra`,
    headlines: `Jardinero ~ Jardinera ; Enólogo ~ Enóloga ; Ingeniero agrónomo ~ Ingeniera agrónoma`,
    summaries: `{years} años en el campo, con olivar y ganado.
Me gusta trabajar al aire libre.`,
  },
  {
    titles: `Jefe de tráfico ~ Jefa de tráfico ; Tripulante de cabina ; Maquinista ; Conductor de autobús ~ Conductora de autobús ; Camionero ~ Camionera ; Cartero ~ Cartera ; Mensajero ~ Mensajera`,
    employers: `Transportes Molina e Hijos ; ALSA ; Renfe ; EMT {town} ; Iberia ; SEUR ; Correos ; Autobuses Estrella Blanca ; Grúas Ramos ; Puerto de {town} ; Taxi propio`,
    achievements: `Rutas nacionales e internacionales
Planificación de {n} camiones al día
Sin accidentes desde {year}
Reducción del consumo en un {p} %
Carga, descarga y documentación
Atención a pasajeros en vuelos de corto radio
Formación de conductores nuevos, tanto en la carretera como en el uso del tacógrafo digital`,
    studies: `Ciclo Formativo de Grado Superior | Transporte y Logística | IES Mare Nostrum ; CIFP {town}
Grado | Ingeniería Civil, Transportes | Universidad Politécnica de Madrid ; Universidad de Cantabria
Bachillerato | | IES {town} ; Colegio Salesianos`,
    skills: `CAP ; Carnet C+E ; ADR ; Tacógrafo ; Primeros auxilios ; Inglés básico ; Atención al cliente`,
    certificates: `CAP mercancías | Ministerio de Transportes ; ADR básico ; TCP | AESA`,
    headlines: `Conductor profesional ~ Conductora profesional ; Jefe de tráfico ~ Jefa de tráfico`,
    summaries: `Conductor con {years} años de experiencia en ruta.
Puntual y responsable, con disponibilidad inmediata.`,
  },
  {
    titles: `Médico adjunto ~ Médica adjunta ; Médico de familia ~ Médica de familia ; Farmacéutico ~ Farmacéutica ; Veterinario ~ Veterinaria ; Matrona ; Técnico de laboratorio ~ Técnica de laboratorio ; Auxiliar de farmacia`,
    employers: `Hospital La Paz ; Farmacia Lda. Santos ; Clínica Veterinaria El Arca ; Osakidetza ; Hospital Italiano de {town} ; Servicio Andaluz de Salud ; Centro Médico Navarro ; Laboratorios Echevarne ; ISSSTE`,
    achievements: `Consulta de {n} pacientes al día
Guardias de 24 horas
Puesta en marcha de la consulta de crónicos en {year} junto con enfermería y trabajo social
Dispensación y consejo farmacéutico
Cirugía de pequeños animales
Extracciones y análisis
Lista de espera reducida en un {p} %`,
    studies: `Licenciatura | Medicina | Universidad Complutense de Madrid ; UNAM ; Universidad de Buenos Aires
Grado | Farmacia | Universidad de Granada ; Universidad de Navarra
Licenciatura | Veterinaria | Universidad de Zaragoza ; Universidad de Chile
Técnico | Farmacia y Parafarmacia | IES {town} ; CESUR`,
    skills: `Ecografía ; Urgencias ; Unycop ; Vacunación ; Trato con el paciente ; Historia clínica electrónica ; Pediatría`,
    certificates: `Soporte Vital Avanzado | SEMICYUC ; Experto en Urgencias | Universidad de Alcalá ; Instalaciones radiactivas | CSN`,
    headlines: `Médico de familia ~ Médica de familia ; Farmacéutico ~ Farmacéutica ; Veterinario ~ Veterinaria`,
    summaries: `{years} años de ejercicio en atención primaria y hospital.
Cercano con los pacientes y sus familias.`,
  },
  {
    titles: `Director de sucursal ~ Directora de sucursal ; Asesor inmobiliario ~ Asesora inmobiliaria ; Agente de seguros ; Policía local ; Periodista ; Diseñador gráfico ~ Diseñadora gráfica ; Peluquero ~ Peluquera ; Vigilante de seguridad ; Personal de limpieza`,
    employers: `CaixaBank ; Inmobiliaria Delgado ; Ayuntamiento de {town}, Policía Local ; El Heraldo ; Peluquería Carmen ; Prosegur ; Museo Provincial ; Estudio Blanco ; Limpiezas Sol y Mar ; Teatro Principal ; Guardia Civil ; Seguros Ocaso`,
    achievements: `Cartera de {k} clientes
Visitas, tasaciones y cierre de ventas
Mejor oficina de la zona en {year}
Corte, color y recogidos
Reportajes y entrevistas para la edición del domingo, algunos de ellos premiados
Crecimiento del {p} %
Rondas y control de accesos`,
    studies: `Grado | Periodismo | Universidad de Sevilla ; Universidad Complutense de Madrid
Grado | Administración y Dirección de Empresas | Universidad de Valencia ; ITAM
Técnico | Peluquería y Cosmética Capilar | IES {town} ; Escuela Llongueras`,
    skills: `Ventas ; Redacción ; InDesign ; Color ; Hipotecas ; Defensa personal ; Negociación ; Idealista`,
    certificates: `MiFID II | CNMV ; Vigilante de seguridad (TIP) | Ministerio del Interior ; API`,
    headlines: `Asesor inmobiliario ~ Asesora inmobiliaria ; Periodista ; Peluquero ~ Peluquera`,
    summaries: `{years} años de trato con clientes.
Persona activa, ordenada y con don de gentes.`,
  },
]
