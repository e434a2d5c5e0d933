// Writes a posting as the HTML that an employer would write. Each employer has its own order of
// sections, so that a reader of this board cannot rely on one layout.
import type { Company } from './companies.ts'
import type { Posting } from './posting.ts'

const HEADINGS = {
  en: {
    role: 'About the role',
    duties: 'What you will do',
    needs: 'What you need',
    nice: 'Nice to have',
    about: 'About',
  },
  de: {
    role: 'Über die Stelle',
    duties: 'Deine Aufgaben',
    needs: 'Das bringst du mit',
    nice: 'Von Vorteil',
    about: 'Über',
  },
} as const

/** The description as HTML: `h3`, `p` and `ul` only, every text escaped. */
export function describe(posting: Posting, company: Company): string {
  const heading = HEADINGS[posting.language ?? 'en']
  const words = posting.language === 'de' ? (company.german ?? company) : company

  const about = paragraph(words.about)
  const titledAbout = title(`${heading.about} ${company.name}`) + about
  const role = title(heading.role) + posting.role.split('\n\n').map(paragraph).join('')
  const duties = title(heading.duties) + list(posting.duties)
  const asks = title(heading.needs) + list(posting.needs) + title(heading.nice) + list(posting.nice)
  const extra = posting.extra ? title(posting.extra[0]) + paragraph(posting.extra[1]) : ''
  const offer = title(words.offer[0]) + paragraph(words.offer[1])

  const sections = {
    role_first: [role, duties, asks, extra, titledAbout, offer],
    company_first: [about, role, duties, asks, extra, offer],
    needs_first: [role, asks, duties, extra, offer, about],
    offer_first: [role, extra, offer, duties, asks, titledAbout],
  }
  return sections[company.order].join('\n')
}

const title = (text: string) => `<h3>${escapeHtml(text)}</h3>`
const paragraph = (text: string) => `<p>${escapeHtml(text)}</p>`
const list = (lines: string[]) =>
  `<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
