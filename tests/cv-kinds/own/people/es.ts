import { population } from '../population.ts'

export const spanish = population({
  language: 'es',
  given: ['José Luis|Iñaki|Sergio|Andrés|Miguel Ángel', 'Ana María|Lucía|Begoña|Carmen|Ximena'],
  surnames: [
    'Gómez Núñez|Ruiz de la Vega|Etxeberria|Peña',
    'Gómez Núñez|Ruiz de la Vega|Etxeberria|Ibáñez Soto',
  ],
  towns: 'Valencia|Madrid, España|Ciudad de México|Bilbao|A Coruña',
  schools:
    'Universidad de Valencia|Universidad Complutense de Madrid|IES Miguel Servet|Tecnológico de Monterrey|UNED',
  phones: '+34 6## ### ###|6## ## ## ##|+52 55 5### ####',
  host: 'ejemplo.es',
  spoken: 'Español: nativo|Inglés: B2|Catalán: avanzado|Portugués: básico',
  certificates: 'Carné de conducir B|Cambridge First|Manipulador de alimentos',
  interests: 'senderismo|novela negra|guitarra|fútbol sala',
  trades: [
    {
      titles:
        'Administrativa|Técnica de contabilidad|Responsable de facturación|Auxiliar administrativa',
      employers: 'Gestoría Llorens|Mercadona|Ayuntamiento de Bilbao|Seguros Catalana Occidente',
      degrees: 'Grado: Administración de Empresas|Bachillerato',
      skills:
        'ContaPlus|SAP|Excel avanzado|Facturación|Atención telefónica|Archivo|Conciliación bancaria',
      duties:
        'Emisión de más de 300 facturas al mes|Reducción de los impagos en un 15 %|Preparación de los impuestos trimestrales|Atención a clientes y proveedores|Formación de dos auxiliares|Digitalización del archivo|Control de la caja diaria|Apoyo a la dirección en las auditorías',
      summary: 'Profesional ordenada con amplia experiencia en contabilidad y trato con clientes.',
    },
    {
      titles: 'Ingeniero de datos|Analista de datos|Desarrollador Python|Becario de sistemas',
      employers: 'BBVA|Telefónica Tech|Nubes y Datos S.L.|Glovo',
      degrees: 'Máster: Ciencia de Datos|Grado: Ingeniería Informática',
      skills: 'Python|Spark|Airflow|SQL|Tableau|AWS|Power BI|Docker',
      duties:
        'Diseño de un almacén de datos para nueve países|Automatización de informes que ahorra 20 horas semanales|Modelos de previsión de la demanda|Mentoría de tres personas del equipo|Migración a la nube en seis meses|Limpieza de datos de clientes|Presentación de resultados a la dirección|Mantenimiento de los procesos nocturnos',
      summary: 'Ingeniero de datos con gusto por los procesos sencillos y bien probados.',
    },
    {
      titles: 'Camarero|Jefe de sala|Encargado de turno|Ayudante de barra',
      employers: 'Casa Manolo|Meliá Hotels International|Cervecería La Tropical|Grupo Vips',
      degrees: 'Técnico: Servicios en Restauración|ESO',
      skills:
        'Atención al cliente|Coctelería|Gestión de caja|Inventario|Protocolo de sala|Inglés turístico',
      duties:
        'Servicio de mesas en un salón de ochenta plazas|Aumento de las ventas de vino en un 12 %|Cuadre de caja al cierre|Organización de turnos de diez personas|Resolución de quejas|Preparación de banquetes|Control de existencias|Recepción de proveedores',
      summary: 'Camarero con don de gentes y experiencia en hoteles de cuatro estrellas.',
    },
  ],
})
