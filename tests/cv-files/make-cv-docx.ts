import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  Packer,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx'
import type { Person } from './person.ts'
import { ENGLISH, HEADINGS, period, type Wording } from './wording.ts'

/** A person's CV as DOCX bytes: real headings, list items, tabs before dates, linked URLs. */
export async function makeCvDocx(person: Person, wording: Wording = ENGLISH): Promise<Uint8Array> {
  const { contact, ...profile } = person.profile
  const heading = HEADINGS[wording.headings]
  const facts = [contact.email, contact.phone, contact.address].filter((one) => one !== null)

  const children = [
    new Paragraph({ text: contact.name ?? '', heading: HeadingLevel.TITLE }),
    new Paragraph(profile.headline ?? ''),
    new Paragraph(facts.join(' | ')),
    ...profile.links.map(
      ({ label, url }) =>
        new Paragraph({
          children: [new ExternalHyperlink({ link: url, children: [new TextRun(label)] })],
        }),
    ),
    title(heading.summary),
    new Paragraph(profile.summary ?? ''),
    title(heading.experience),
    ...profile.experiences.flatMap((job) => [
      dated(`${job.title}, ${job.employer}`, period(job, wording)),
      new Paragraph({ children: [new TextRun({ text: job.location ?? '', italics: true })] }),
      ...job.achievements.map((text) => new Paragraph({ text, bullet: { level: 0 } })),
    ]),
    title(heading.education),
    ...profile.education.map((study) =>
      dated(`${study.degree} in ${study.area}, ${study.school}`, period(study, wording)),
    ),
    ...(profile.certificates.length ? [title(heading.certificates)] : []),
    ...profile.certificates.map(
      ({ name, issuer, issued_on }) =>
        new Paragraph([name, issuer, issued_on?.slice(0, 4)].filter(Boolean).join(', ')),
    ),
    title(heading.skills),
    new Paragraph(profile.skills.join(', ')),
    title(heading.languages),
    new Paragraph(
      profile.languages.map(({ name, level }) => (level ? `${name} (${level})` : name)).join(', '),
    ),
  ]
  const packed = await Packer.toBuffer(new Document({ sections: [{ children }] }))
  return new Uint8Array(packed)
}

function title(text: string): Paragraph {
  return new Paragraph({ text, heading: HeadingLevel.HEADING_1 })
}

function dated(text: string, dates: string): Paragraph {
  return new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: 9000 }],
    children: [new TextRun({ text, bold: true }), new TextRun({ text: `\t${dates}` })],
  })
}
