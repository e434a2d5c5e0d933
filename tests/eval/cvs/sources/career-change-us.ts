import PDFDocument from 'pdfkit'
import { collected, fontFile } from './parts.ts'

const [regular, bold] = [fontFile('Noto Serif'), fontFile('Noto Serif:bold')]

/** A CV like a letter: unusual headings, seasons for dates, and a change of career. */
export default () => {
  const pdf = new PDFDocument({
    size: 'LETTER',
    margins: { top: 54, bottom: 50, left: 72, right: 72 },
    info: { Title: 'Minh Anh' },
  })
  const heading = (text: string) => {
    pdf.moveDown(0.7).font(bold).fontSize(12).fillColor('#3a5a40').text(text)
    pdf
      .moveTo(72, pdf.y + 1)
      .lineTo(540, pdf.y + 1)
      .stroke()
    pdf.moveDown(0.3).fillColor('#222222').fontSize(9.8)
  }
  const line = (text: string) => pdf.font(regular).text(text, { lineGap: 1.5 })
  const job = (title: string, employer: string, dates: string, ...items: string[]) => {
    pdf.font(bold).text(title, { continued: true }).font(regular).text(` with ${employer}`)
    pdf.fillColor('#777777').text(dates).fillColor('#222222')
    items.forEach((text) => pdf.text(`•  ${text}`, { lineGap: 1 }))
    pdf.moveDown(0.4)
  }

  pdf.font(bold).fontSize(21).fillColor('#222222').text('Nguyễn Thị Minh Anh')
  pdf.font(regular).fontSize(10.5).text('Junior UX Researcher, formerly a chemistry teacher')
  pdf.fontSize(9.5).text('minhanh.nguyen@example.com   |   503-555-0119   |   minhanh.example.org')

  heading('Why I am writing')
  line(
    'After nine years of teaching I know how people learn a thing that they did not ask for. I now do with software what I did with the periodic table: watch, ask, draw, and try again.',
  )
  heading('What I bring')
  line(
    'User interviews  /  Survey design  /  Usability testing  /  Figma  /  R  /  Public speaking',
  )
  heading('Where I have worked')
  job(
    'UX Research Apprentice',
    'Fernleaf Health Apps, Portland, OR',
    'January 2024 to now',
    'Planned and ran 34 interviews with patients and nurses.',
    'Found why one user in five left the consent page; the new page loses one in twenty.',
  )
  job(
    'Volunteer Usability Tester',
    'Open Kitchen Collective, Portland, OR',
    'Summer 2023',
    'Five test sessions, one report, eleven fixes.',
  )
  job(
    'Chemistry Teacher',
    'Cedar Hollow High School, Beaverton, OR',
    'August 2013 to June 2022',
    'Five classes a day; the pass rate of the state test rose from 61% to 79%.',
    'Wrote a laboratory course that needs no fume hood, now used in four schools.',
    'Chaired the science department for three years.',
  )
  job(
    'Student Teacher',
    'Willamette Falls Middle School, Oregon City, OR',
    'Fall 2012 to Spring 2013',
    'Grade 7 science, under a mentor who let me fail safely.',
  )
  line('July 2022 to December 2023: time for my newborn, and for the certificate below.')
  heading('Where I have studied')
  job('MAT, Science Education', 'Portland State University', '2012 to 2013')
  job('BS, Chemistry', 'University of Oregon', '2008 to 2012')
  heading('Papers on the wall')
  line('UX Design Professional Certificate, Coursera, November 2023')
  line('Oregon Teaching License, Oregon Teacher Standards Commission, July 2013')
  heading('How I speak')
  line('Vietnamese (at home), English (everywhere), ASL (beginner)')
  return collected(pdf)
}
