import PDFDocument from 'pdfkit'
import type { Person } from './person.ts'
import { ENGLISH, HEADINGS, period, type Wording } from './wording.ts'

/**
 * `classic`: one column, dates at the right edge. `dates_left`: one column, dates in their own
 * margin. `sidebar`: a narrow left column with contact and skills. `two_column`: experience left,
 * the rest right.
 */
export const CV_LAYOUTS = ['classic', 'dates_left', 'sidebar', 'two_column'] as const
export type CvLayout = (typeof CV_LAYOUTS)[number]

interface Column {
  x: number
  width: number
  datesX?: number
}

const PAGE = { width: 595, top: 46, left: 50, right: 545 }

const COLUMNS: Record<CvLayout, { main: Column; side?: Column; sideTop?: number }> = {
  classic: { main: { x: 50, width: 495 } },
  dates_left: { main: { x: 175, width: 370, datesX: 50 } },
  sidebar: { main: { x: 220, width: 325 }, side: { x: 36, width: 150 } },
  two_column: { main: { x: 50, width: 285 }, side: { x: 365, width: 185 } },
}

/** A person's CV as PDF bytes, in the standard Helvetica. */
export function makeCvPdf(
  person: Person,
  layout: CvLayout = 'classic',
  wording: Wording = ENGLISH,
): Promise<Uint8Array> {
  const { main, side } = COLUMNS[layout]
  return writePdf((pdf) => {
    const { profile } = person
    const heading = HEADINGS[wording.headings]
    const top = head(pdf, person, layout)

    const section = (column: Column, title: string) => {
      pdf.fillColor('#1a3a5a').font('Helvetica-Bold').fontSize(12)
      pdf
        .moveDown(0.8)
        .text(title.toUpperCase(), column.datesX ?? column.x, pdf.y, { width: column.width })
      pdf.moveDown(0.25).fillColor('#111111')
    }
    const line = (column: Column, text: string, font = 'Helvetica', size = 9.5) => {
      pdf.font(font).fontSize(size).text(text, column.x, pdf.y, { width: column.width })
    }
    const dated = (column: Column, title: string, dates: string) => {
      const y = pdf.y
      pdf.font('Helvetica').fontSize(9)
      if (column.datesX !== undefined) pdf.text(dates, column.datesX, y, { width: 115 })
      else if (!side) pdf.text(dates, column.x, y, { width: column.width, align: 'right' })
      pdf
        .font('Helvetica-Bold')
        .fontSize(10.5)
        .text(title, column.x, y, { width: column.width - (side ? 0 : 120) })
      if (side) line(column, dates, 'Helvetica', 9)
    }

    const facts = (column: Column) => {
      if (profile.skills.length) {
        section(column, heading.skills)
        if (side) for (const skill of profile.skills) line(column, skill)
        else line(column, profile.skills.join(', '))
      }
      if (profile.languages.length) {
        section(column, heading.languages)
        for (const { name, level } of profile.languages)
          line(column, level ? `${name} (${level})` : name)
      }
    }

    pdf.y = top
    if (profile.summary) {
      section(main, heading.summary)
      line(main, profile.summary)
    }
    section(main, heading.experience)
    for (const job of profile.experiences) {
      dated(main, job.title ?? '', period(job, wording))
      line(main, [job.employer, job.location].filter(Boolean).join(', '), 'Helvetica-Oblique')
      for (const text of job.achievements) {
        const y = pdf.y
        pdf
          .font('Helvetica')
          .fontSize(9.5)
          .text('•', main.x + 4, y, { lineBreak: false })
        pdf.text(text, main.x + 14, y, { width: main.width - 14 })
      }
      pdf.moveDown(0.5)
    }
    section(main, heading.education)
    for (const study of profile.education) {
      dated(main, `${study.degree} in ${study.area}`, period(study, wording))
      line(main, study.school ?? '')
      pdf.moveDown(0.3)
    }
    if (profile.certificates.length) {
      section(main, heading.certificates)
      for (const { name, issuer, issued_on } of profile.certificates) {
        line(main, [name, issuer, issued_on?.slice(0, 4)].filter(Boolean).join(', '))
      }
    }
    if (!side) return facts(main)
    pdf.y = top
    facts(side)
  })
}

/** Name, headline and contact. Returns the height at which the body starts. */
function head(pdf: PDFDocument, { profile }: Person, layout: CvLayout): number {
  const { contact, headline, links } = profile
  pdf
    .font('Helvetica-Bold')
    .fontSize(22)
    .text(contact.name ?? '', PAGE.left, PAGE.top)
  pdf
    .font('Helvetica')
    .fontSize(12)
    .text(headline ?? '', PAGE.left, pdf.y)
  const lines = [contact.email, contact.phone, contact.address].filter((one) => one !== null)
  pdf.fontSize(9).moveDown(0.3)
  if (layout === 'sidebar') for (const one of lines) pdf.text(one, PAGE.left, pdf.y)
  else pdf.text(lines.join(' | '), PAGE.left, pdf.y)
  for (const { url } of links) {
    pdf.text(url.replace(/^https?:\/\/(www\.)?/, ''), PAGE.left, pdf.y, { link: url })
  }
  return pdf.y + 6
}

/** Runs `draw` on an A4 page and returns the bytes of the finished document. */
export function writePdf(
  draw: (pdf: PDFDocument) => void,
  options: ConstructorParameters<typeof PDFDocument>[0] = {},
): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: PAGE.top, bottom: 40, left: PAGE.left, right: PAGE.width - PAGE.right },
    ...options,
  })
  const chunks: Uint8Array[] = []
  return new Promise((resolve) => {
    pdf.on('data', (chunk) => chunks.push(chunk))
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    draw(pdf)
    pdf.end()
  })
}
