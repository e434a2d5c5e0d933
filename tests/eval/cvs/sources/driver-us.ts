import { AlignmentType, HeadingLevel, Paragraph } from 'docx'
import { packed, para } from './parts.ts'

const heading = (text: string) =>
  new Paragraph({ text, heading: HeadingLevel.HEADING_1, spacing: { before: 240, after: 80 } })
const item = (text: string) => para(text, { bullet: { level: 0 } })

/** A functional CV: skills first, in prose and bullets; the jobs are a short list with years. */
export default () =>
  packed({
    styles: {
      default: {
        document: { run: { font: 'Arial', size: 21 } },
        title: { run: { size: 40, bold: true } },
        heading1: { run: { size: 24, bold: true, color: '8A1C1C' } },
      },
    },
    sections: [
      {
        children: [
          new Paragraph({
            text: 'Raymond "Ray" Dubinski Jr.',
            heading: HeadingLevel.TITLE,
            alignment: AlignmentType.CENTER,
          }),
          para('2208 Sample Street, Toledo, OH 43604 • (419) 555-0177', {
            alignment: AlignmentType.CENTER,
          }),
          para('**CDL Class A Driver / Warehouse Lead**', { alignment: AlignmentType.CENTER }),
          heading('What I Bring'),
          para(
            '1.4 million miles without a chargeable accident. I load what I drive, and I drive what I loaded. Comfortable nights, in snow, and with a customer who has been waiting.',
          ),
          heading('Skills and Accomplishments'),
          para('**On the road**'),
          item(
            'Long-haul and regional driving with dry van, reefer and flatbed; load securement checked twice.',
          ),
          item(
            'Pre-trip inspection and electronic logs (ELD); no hours-of-service violation since 2010.',
          ),
          item('Winter runs over the Upper Peninsula for six seasons.'),
          para('**In the warehouse**', { spacing: { before: 80 } }),
          item('Forklift operation (sit-down and reach truck), cross-docking and RF scanning.'),
          item('Led a night crew of 12; mis-ships went from 31 to 6 a month.'),
          item('Trained 40 new hires in safe lifting and dock safety.'),
          heading('Work History'),
          para('Driver and Dock Lead, Maumee Bay Freight, Toledo, OH — since 2021'),
          para('Regional Driver, Lake Erie Cold Haul, Sandusky, OH — 2015–2021'),
          para('Warehouse Lead, Glass City Building Supply, Toledo, OH — 2010–14'),
          para('Forklift Operator, Glass City Building Supply, Toledo, OH — 2007–10'),
          heading('Licenses and Certifications'),
          item('Commercial Driver License Class A, State of Ohio, 2010'),
          item('HazMat and Tanker Endorsement, State of Ohio, 2016'),
          item('OSHA 10-Hour General Industry, OSHA, 2012'),
          heading('Education'),
          para('High School Diploma, Woodward High School, Toledo, 2003 – 2007'),
          heading('Languages'),
          para('English (native), Polish (family), Spanish (dock level)'),
          heading('Community'),
          para('Drives the food bank truck on the first Saturday of every month, since 2018.'),
        ],
      },
    ],
  })
