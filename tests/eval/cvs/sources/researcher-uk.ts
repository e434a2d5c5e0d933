import {
  AlignmentType,
  Footer,
  HeadingLevel,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx'
import { packed, para } from './parts.ts'

const heading = (text: string) =>
  new Paragraph({
    text,
    heading: HeadingLevel.HEADING_1,
    keepNext: true,
    spacing: { before: 360, after: 120 },
  })
const dated = (text: string, dates: string) =>
  para(`${text}\t${dates}`, {
    keepNext: true,
    spacing: { before: 140 },
    tabStops: [{ type: TabStopType.RIGHT, position: 9300 }],
  })
const body = (text: string) => para(text, { alignment: AlignmentType.JUSTIFIED })
const item = (text: string) => para(text, { bullet: { level: 0 } })
const numbered = (texts: string[]) =>
  texts.map((text, at) =>
    para(`[${at + 1}]\t${text}`, {
      spacing: { after: 80 },
      indent: { left: 567, hanging: 567 },
      tabStops: [{ type: TabStopType.LEFT, position: 567 }],
    }),
  )

/** An academic CV: long lists of papers, talks, grants and students, all with years. */
export default () =>
  packed({
    styles: {
      default: {
        document: {
          run: { font: 'Liberation Serif', size: 23 },
          paragraph: { spacing: { line: 370 } },
        },
        title: { run: { size: 36, bold: true } },
        heading1: { run: { size: 24, bold: true, smallCaps: true } },
      },
    },
    sections: [
      {
        properties: { page: { margin: { top: 1300, bottom: 1200, left: 1300, right: 1300 } } },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [
                  new TextRun({
                    size: 18,
                    children: [
                      'O. Kovalchuk · CV · ',
                      PageNumber.CURRENT,
                      '/',
                      PageNumber.TOTAL_PAGES,
                    ],
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ text: 'Dr. Oleksandr Kovalchuk, PhD', heading: HeadingLevel.TITLE }),
          para('Postdoctoral researcher in glaciology and remote sensing'),
          para('Edinburgh, Scotland · +44 7700 900763 · o.kovalchuk@example.org'),
          para('orcid.org/0000-0000-0000-0000 · github.com/okovalchuk-example'),
          heading('Research Interests'),
          body(
            'How glaciers end: calving fronts, meltwater and the seasonal flow of tidewater glaciers, seen from satellites and from instruments that one has to dig out of the snow. My work joins radar interferometry with simple physical models, and I publish the code beside the paper.',
          ),
          heading('Academic Appointments'),
          dated(
            '**Postdoctoral Research Associate**, University of Edinburgh',
            'October 2020 – present',
          ),
          body(
            'School of GeoSciences. Co-investigator of a project on the seasonal flow of 140 glaciers in Svalbard; supervision of two doctoral students; lectures on radar remote sensing.',
          ),
          dated('**Research Assistant**, University of Tromsø', 'August 2018 – September 2020'),
          body(
            'Processing chain for Sentinel-1 velocities, which has since been run every twelve days; two field seasons as safety lead.',
          ),
          dated(
            '**Teaching Assistant**, Lviv Polytechnic National University',
            'September 2012 – June 2014',
          ),
          body('Exercises in geodesy and adjustment theory for 90 students a year.'),
          heading('Education'),
          dated('**PhD**, Glaciology, University of Tromsø', 'August 2014 – June 2018'),
          body('Thesis: Flow and failure at the fronts of Arctic tidewater glaciers.'),
          dated(
            '**MSc**, Geodesy, Lviv Polytechnic National University',
            'September 2010 – June 2012',
          ),
          dated(
            '**BSc**, Geodesy and Cartography, Lviv Polytechnic National University',
            'September 2006 – June 2010',
          ),
          heading('Publications'),
          para('_Peer-reviewed articles_', { spacing: { after: 80 } }),
          ...numbered([
            'Kovalchuk O., Strand M., and Iverson P. (2024). A year in the life of 140 calving fronts. Annals of Imaginary Cryosphere 18, 233–251.',
            'Strand M., Kovalchuk O., and Reid A. (2023). Meltwater arrives late: subglacial drainage in a cold summer. Journal of Invented Glaciology 69, 1102–1119.',
            'Kovalchuk O. and Reid A. (2022). What a twelve-day repeat cannot see. Remote Sensing of Imagined Places 7, 14–29.',
            'Kovalchuk O., Berg T., and Strand M. (2020). Interferometric tracking in wet snow. Remote Sensing of Imagined Places 5, 301–318.',
            'Berg T., Kovalchuk O., and Lund E. (2019). An open processing chain for glacier velocities. Software for a Made-up Earth 2, 55–71.',
            'Kovalchuk O. and Lund E. (2017). Crevasses as gauges. Journal of Invented Glaciology 63, 410–422.',
            'Kovalchuk O. (2016). Geodetic mass balance from old maps of the Carpathians. Annals of Imaginary Cryosphere 10, 77–90.',
          ]),
          para('_Conference papers and posters_', { spacing: { before: 120, after: 80 } }),
          ...numbered([
            'Kovalchuk O. (2023). Fronts, fjords and feedback. Invited talk, Polar Winter School, Longyearbyen, March 2023.',
            'Kovalchuk O. and Strand M. (2021). Seasonal velocity maps, every twelve days. Poster, European Ice Meeting, online, April 2021.',
            'Kovalchuk O. (2015). Digging out a GPS. Poster, Nordic Branch Meeting, Oslo, November 2015.',
          ]),
          heading('Grants and Awards'),
          dated('Early Career Fellowship, Firth Foundation (£142,000)', '2022 – 2025'),
          dated('Travel grant, Nordic Society for Ice', '2017'),
          dated('Best Poster, European Ice Meeting', '2021'),
          heading('Teaching and Supervision'),
          item('Radar Remote Sensing (MSc), University of Edinburgh, 2021–2024'),
          item('Field Methods in Glaciology, University Centre on an island, spring 2019'),
          item('PhD students: A. Reid (2021–), F. Okoye (2022–); MSc students: seven since 2020'),
          heading('Technical Skills'),
          body(
            'Python, MATLAB, Fortran, InSAR, QGIS, GNSS surveying, Git, high-performance computing',
          ),
          heading('Certificates'),
          para('Fellow (FHEA), Advance HE, 2022'),
          para('Wilderness First Responder, Nordic Rescue School, 2019'),
          heading('Languages'),
          para('Ukrainian (native), English (C2), Norwegian (B2), Polish (B1)'),
          heading('Service'),
          item('Reviewer for four journals since 2018; associate editor of one since 2023'),
          item('Organiser of a reading group for displaced students, 2022–2023'),
          item('Equality, diversity and inclusion committee, School of GeoSciences, 2021–2023'),
          heading('Referees'),
          body(
            'Prof. Marit Strand, University of Tromsø. Prof. Alasdair Iverson, University of Edinburgh. Addresses on request.',
          ),
        ],
      },
    ],
  })
