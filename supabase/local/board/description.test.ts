import { expect, test } from 'vitest'
import type { Company } from './companies.ts'
import { describe } from './description.ts'
import type { Posting } from './posting.ts'

const company: Company = {
  name: 'Ada & Sons',
  order: 'role_first',
  about: 'We make looms.',
  offer: ['What we offer', 'Tea.'],
  german: { about: 'Wir bauen Webstühle.', offer: ['Das bieten wir', 'Tee.'] },
}
const posting: Posting = {
  title: 'Weaver',
  company: 'ada',
  department: 'Looms',
  places: ['Leeds, United Kingdom'],
  workplace: 'on_site',
  employment: 'full_time',
  pay: null,
  role: 'First.\n\nSecond <b>.',
  duties: ['Weave & mend'],
  needs: ['Patience > speed'],
  nice: ['"Jacquard"'],
  extra: ['Hours', 'Eight to four.'],
}

const headings = (html: string) => [...html.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, text]) => text)

test("a description escapes its author's text", () => {
  const html = describe(posting, company)
  expect(html).toContain('<p>First.</p><p>Second &lt;b&gt;.</p>')
  expect(html).toContain('<li>Weave &amp; mend</li>')
  expect(html).toContain('<li>Patience &gt; speed</li>')
  expect(html).toContain('<li>&quot;Jacquard&quot;</li>')
})

test.each([
  ['role_first', ['About the role', 'What you will do', 'What you need', 'Nice to have']],
  ['needs_first', ['About the role', 'What you need', 'Nice to have', 'What you will do']],
  ['offer_first', ['About the role', 'Hours', 'What we offer', 'What you will do']],
] as const)('the sections have the order of the employer: %s', (order, first) => {
  expect(headings(describe(posting, { ...company, order })).slice(0, 4)).toEqual(first)
})

test('a German posting is German throughout', () => {
  const html = describe({ ...posting, language: 'de', extra: undefined }, company)
  expect(headings(html)).toEqual([
    'Über die Stelle',
    'Deine Aufgaben',
    'Das bringst du mit',
    'Von Vorteil',
    'Über Ada &amp; Sons',
    'Das bieten wir',
  ])
  expect(html).toContain('Wir bauen Webstühle.')
})
