import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { HeadingLevel, Paragraph, TabStopType } from 'docx'
import { packed, para } from './parts.ts'

const heading = (text: string) =>
  new Paragraph({ text, heading: HeadingLevel.HEADING_2, spacing: { before: 260, after: 80 } })
const item = (text: string) => para(text, { bullet: { level: 0 } })
const lined = (text: string) =>
  para(text, {
    spacing: { before: 120 },
    tabStops: [{ type: TabStopType.LEFT, position: 2600 }],
    indent: { left: 2600, hanging: 2600 },
  })

/** A filled-in template: name, contact and the line of each job are content controls. */
export default async () => {
  const bytes = await packed({
    styles: {
      default: {
        document: { run: { font: 'Cambria', size: 21 } },
        title: { run: { size: 44, color: '0B5345' } },
        heading2: { run: { size: 26, bold: true, color: '0B5345' } },
      },
    },
    sections: [
      {
        children: [
          new Paragraph({ text: 'José Ángel Íñiguez Etxeberria', heading: HeadingLevel.TITLE }),
          para('Delegado comercial – maquinaria y suministro industrial'),
          para('Bilbao (Bizkaia)\tja.iniguez@example.com\tlinkedin.com/in/ja-iniguez-ejemplo', {
            tabStops: [2400, 5600].map((position) => ({ type: TabStopType.LEFT, position })),
          }),
          heading('Perfil'),
          para(
            'Veinte años vendiendo a talleres, fundiciones y astilleros del norte. Domino la negociación con jefes de compras y la prospección en frío, preparo ofertas técnicas con ingeniería y llevo la previsión de ventas en Salesforce. Me defiendo con Excel y con los planos.',
          ),
          heading('Trayectoria profesional'),
          lined(
            'ene. 2017 a la fecha\t**Herramientas Arratia, S. A.**, Delegado comercial zona norte, Bilbao',
          ),
          item('Cartera de 180 clientes; de 2,1 a 4,6 millones de euros en siete años.'),
          item('Apertura de Cantabria y del País Vasco francés.'),
          lined(
            'feb. 2010 – dic. 2016\t**Herramientas Arratia, S. A.**, Técnico comercial, Vitoria-Gasteiz',
          ),
          item('Lanzamiento de la línea de corte por agua: 34 máquinas vendidas.'),
          lined(
            'oct. 2004 – ago. 2009\t**Suministros Nervión, S. L.**, Vendedor de mostrador, Barakaldo',
          ),
          item('Atención a 60 profesionales al día; gestión del almacén.'),
          heading('Estudios'),
          lined('2000 – 2004\t**Diplomatura**, Ciencias Empresariales, Universidad del País Vasco'),
          lined('1998 – 2000\t**Bachillerato**, Instituto Martín de Bertendona, Bilbao'),
          heading('Cursos'),
          lined('junio de 2018\tNegociación avanzada, Cámara de Bilbao'),
          lined('abril de 2013\tTécnicas de venta consultiva, Escuela Comercial del Norte'),
          heading('Idiomas'),
          lined('Castellano\tlengua materna'),
          lined('Euskera\tlengua materna'),
          lined('Francés\tB2'),
          lined('Inglés\tB1'),
          heading('Otros'),
          para('Vehículo propio. Entrenador de remo juvenil desde 2012.'),
        ],
      },
    ],
  })
  const files = unzipSync(bytes)
  files['word/document.xml'] = strToU8(controlled(strFromU8(files['word/document.xml']!)))
  return zipSync(files)
}

/** Puts the title, the contact line and each job's line into a content control. */
function controlled(xml: string): string {
  return xml.replace(/<w:p>.*?<\/w:p>/gs, (paragraph, at: number) =>
    /w:val="Title"|@example|S\. [AL]\./.test(paragraph)
      ? `<w:sdt><w:sdtPr><w:alias w:val="Campo"/><w:id w:val="${at}"/></w:sdtPr><w:sdtContent>${paragraph}</w:sdtContent></w:sdt>`
      : paragraph,
  )
}
