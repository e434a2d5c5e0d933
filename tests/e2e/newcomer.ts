// People in a browser. A person that a test only needs is made over the API. All are confirmed
// through the inbox.
import type { Locator, Page } from '@playwright/test'
import { makeCvPdf } from '../cv-files/make-cv-pdf.ts'
import { personIn } from '../cv-files/people.ts'
import { PASSWORD, type Person } from '../stack/people.ts'
import { sessionCookies } from '../stack/session-cookies.ts'
import { settledPerson } from '../stack/settled-person.ts'
import { type KnownProfession, personOfSnapshot } from '../stack/snapshot.ts'
import { expect, stack } from './test.ts'

let addresses = 0

export function newAddress(name: string): string {
  return `${name}-${Date.now()}-${addresses++}@example.com`
}

/** Opens a page and waits until it reacts to presses. */
export async function open(page: Page, path: string) {
  await page.goto(path)
  await ready(page)
}

/** For pages that a press or a link opened, when that loaded a whole document. */
export async function ready(page: Page) {
  await expect(page.locator('html')).toHaveAttribute('data-hydrated')
}

/** The link in the newest mail to an address whose subject matches. */
export async function mailedLink(email: string, subject: RegExp): Promise<string> {
  return findInMail(email, subject, /https?:\S+\/auth\/confirm\?\S+/)
}

/** The code in that mail. */
export async function mailedCode(email: string, subject: RegExp): Promise<string> {
  return findInMail(email, subject, /\b\d{6}\b/)
}

async function findInMail(email: string, subject: RegExp, pattern: RegExp): Promise<string> {
  let found: string | undefined
  await expect(async () => {
    const answer = await fetch(`${stack.MAIL_URL}/api/messages?to=${encodeURIComponent(email)}`)
    const { messages } = (await answer.json()) as { messages: { subject: string; text: string }[] }
    const mail = messages.find((message) => subject.test(message.subject))
    found = mail?.text.match(pattern)?.[0]
    expect(found).toBeDefined()
  }).toPass()
  return found ?? ''
}

/** Opens the link of a mail and presses the one button of its page. */
export async function followMail(page: Page, link: string, verb: string) {
  await open(page, link)
  await page.getByRole('button', { name: verb }).click()
}

export async function fillAccount(page: Page, email: string, password = PASSWORD) {
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
}

/** Creates an account on the page, follows the link in the inbox and ends on the welcome page. */
export async function registerByHand(page: Page, name: string): Promise<string> {
  const email = newAddress(name)
  await open(page, '/register')
  await fillAccount(page, email)
  await page.getByLabel('I agree').check()
  await page.getByRole('button', { name: 'Create account' }).click()
  await expect(page.getByRole('heading', { name: 'Check your e-mail' })).toBeVisible()
  await followMail(page, await mailedLink(email, /confirm/i), 'Confirm my e-mail')
  await expect(page).toHaveURL('/welcome')
  return email
}

export async function signIn(page: Page, email: string, password = PASSWORD) {
  await open(page, '/sign-in')
  await fillAccount(page, email, password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL('/matches')
}

/** Gives the browser the session of a person, as signing in on the page does. Opens no page. */
export async function enter(page: Page, person: Person) {
  const cookies = await sessionCookies(stack, person)
  const guarded = { url: stack.WEB_URL, httpOnly: true, sameSite: 'Lax' } as const
  await page.context().addCookies(cookies.map((cookie) => ({ ...cookie, ...guarded })))
}

/** An account whose CV is read and that has matches. */
export function settled(profession: KnownProfession): Promise<Person> {
  return settledPerson(stack, profession)
}

/** Opens a page as a new person of that profession. */
export async function signInSettled(
  page: Page,
  profession: KnownProfession,
  path = '/matches',
): Promise<Person> {
  const person = await settled(profession)
  await enter(page, person)
  await open(page, path)
  return person
}

const visitors = new Map<KnownProfession, Promise<Person>>()

/**
 * Opens a page as the one person of that profession that read-only tests share, whom the snapshot
 * holds. A worker signs in once.
 */
export async function visitSettled(
  page: Page,
  profession: KnownProfession,
  path = '/matches',
): Promise<Person> {
  const signingIn = visitors.get(profession) ?? personOfSnapshot(stack, profession)
  visitors.set(profession, signingIn)
  const person = await signingIn
  await enter(page, person)
  await open(page, path)
  return person
}

export async function cvFile(profession: string) {
  const bytes = await makeCvPdf(personIn(profession))
  return pdf(`${profession} cv.pdf`, bytes)
}

export function pdf(name: string, bytes: Uint8Array) {
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(bytes) }
}

/** Drops a file on an element as a file manager does. */
export async function dropFile(target: Locator, file: ReturnType<typeof pdf>) {
  const dataTransfer = await target.page().evaluateHandle(
    ({ name, type, base64 }) => {
      const transfer = new DataTransfer()
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
      transfer.items.add(new File([bytes], name, { type }))
      return transfer
    },
    { name: file.name, type: file.mimeType, base64: file.buffer.toString('base64') },
  )
  await target.dispatchEvent('dragover', { dataTransfer })
  await target.dispatchEvent('drop', { dataTransfer })
}

/** The cards of the list, best first. */
export function cards(page: Page): Locator {
  return page.getByRole('region', { name: 'Your matches' }).getByRole('article')
}

/** The title of a card or of the open job. */
export function titleOf(card: Locator): Locator {
  return card.getByRole('heading').first()
}

/** The scores of the list, as a screen reader reads them. */
export async function scoresOf(page: Page): Promise<number[]> {
  const rings = await cards(page)
    .getByRole('img', { name: /^Score \d+ of 100/ })
    .all()
  const names = await Promise.all(rings.map((ring) => ring.getAttribute('aria-label')))
  return names.map((name) => Number(/\d+/.exec(name ?? '')?.[0]))
}
