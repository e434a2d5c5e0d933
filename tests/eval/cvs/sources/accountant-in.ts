import { AlignmentType, Footer, Header, LevelFormat, PageNumber, Paragraph, TextRun } from 'docx'
import { packed, para } from './parts.ts'

const heading = (text: string) =>
  new Paragraph({
    spacing: { before: 220, after: 60 },
    shading: { fill: 'DDE6EE' },
    children: [new TextRun({ text, bold: true, allCaps: true, color: '1F3B57' })],
  })
const job = (text: string) => para(text, { spacing: { before: 120 }, keepNext: true })
const item = (text: string) => para(text, { numbering: { reference: 'items', level: 0 } })
const sub = (text: string) => para(text, { numbering: { reference: 'items', level: 1 } })

/** Contact in the page header, which each page repeats; "at" between title and employer. */
export default () =>
  packed({
    styles: { default: { document: { run: { font: 'Calibri', size: 21 } } } },
    numbering: {
      config: [
        {
          reference: 'items',
          levels: ['%1.', '%2)'].map((text, level) => ({
            level,
            format: level ? LevelFormat.LOWER_LETTER : LevelFormat.DECIMAL,
            text,
            alignment: AlignmentType.LEFT,
            style: { paragraph: { indent: { left: 400 * (level + 1), hanging: 300 } } },
          })),
        },
      ],
    },
    sections: [
      {
        headers: {
          default: new Header({
            children: [
              new Paragraph({
                children: [
                  new TextRun({ text: 'ANANYA RAGHUNATHAN, FCA, CPA', bold: true, size: 30 }),
                ],
              }),
              para('Chennai, Tamil Nadu | ananya.raghunathan@example.com'),
            ],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [new TextRun({ children: ['Page ', PageNumber.CURRENT] })],
              }),
            ],
          }),
        },
        children: [
          para('_Chartered Accountant – Group Reporting and Taxation_'),
          heading('Professional synopsis'),
          para(
            'Chartered accountant with 12 years of post-qualification experience in audit, group reporting and indirect tax. Closes the month in four working days and sleeps afterwards.',
          ),
          heading('Employment history'),
          job(
            '**Finance Controller** at **Kaveri Auto Components Pvt. Ltd.**, Chennai (Apr 2019 – till date)',
          ),
          item(
            'Consolidation of nine entities under Ind AS; month-end close cut from 11 to 4 days.',
          ),
          item('GST and transfer pricing:'),
          sub('refunds of ₹ 8.6 crore recovered in two years;'),
          sub('no penalty in three departmental audits.'),
          item('Moved 14 spreadsheets of the budget into SAP S/4HANA.'),
          job(
            '**Manager – Statutory Audit** at **Subbu Desikan & Associates**, Bengaluru (Aug 2015 – Mar 2019)',
          ),
          item('Audits of manufacturing and software clients with turnover up to ₹ 900 crore.'),
          item('Reviewed internal financial controls; wrote the firm’s sampling guide.'),
          job(
            '**Assistant Manager – Accounts** at **Coromandel Foods Ltd.**, Coimbatore (Feb 2012 – Jul 2015)',
          ),
          item('Payables, bank reconciliation and quarterly TDS returns.'),
          job(
            '**Articled Assistant** at **Subbu Desikan & Associates**, Chennai (Aug 2008 – Aug 2011)',
          ),
          item('Three years of articleship in audit and tax.'),
          heading('Qualifications'),
          para(
            '**Chartered Accountant (CA)**, Institute of Chartered Accountants of India, Nov 2011',
          ),
          para(
            '**Certified Public Accountant (CPA)**, Colorado State Board of Accountancy, Jun 2017',
          ),
          para('**Diploma in IFRS**, ACCA, Dec 2018'),
          heading('Academic record'),
          para('**Bachelor of Commerce**, University of Madras, 2005 – 2008, 78%'),
          para('**Higher Secondary Certificate**, Vidya Nilayam School, Madurai, 2003 – 2005, 91%'),
          heading('Core competencies'),
          para(
            'Ind AS, IFRS, GST, Transfer pricing, Consolidation, Internal controls, SAP S/4HANA, Tally Prime, MS Excel',
          ),
          heading('Languages known'),
          para(
            'English (fluent), Tamil (mother tongue), Hindi (working knowledge), Kannada (spoken)',
          ),
          heading('Declaration'),
          para(
            'I hereby declare that the above particulars are true to the best of my knowledge. Chennai, 2 June 2024',
          ),
        ],
      },
    ],
  })
