// Every view, once: for tests that check all of them.
import type { Page } from '@playwright/test'
import type { OutputOf } from '../../functions/_shared/contract/web-endpoints.ts'
import { cards } from './newcomer.ts'
import { stack } from './test.ts'

export interface View {
  name: string
  path: string
  /** its h1 */
  heading: string | RegExp
  /** further actions until it is shown */
  act?: (page: Page) => Promise<void>
}

/** Before signing in. */
export const OUTSIDE: View[] = [
  { name: 'landing', path: '/', heading: /^The jobs worth your time/ },
  { name: 'register', path: '/register', heading: 'Create an account' },
  {
    name: 'register-refused',
    path: '/register',
    heading: 'Create an account',
    act: async (page) => {
      await page.locator('form').evaluate((form: HTMLFormElement) => (form.noValidate = true))
      await page.getByLabel('E-mail').fill('nobody')
      await page.getByRole('button', { name: 'Create account' }).click()
      await page.getByText('That does not look like an e-mail address.').waitFor()
    },
  },
  { name: 'confirm', path: '/confirm', heading: 'Check your e-mail' },
  { name: 'sign-in', path: '/sign-in', heading: 'Sign in' },
  {
    name: 'mail-link',
    path: '/auth/confirm?token_hash=none&type=signup',
    heading: 'Confirm your e-mail',
  },
  {
    name: 'mail-link-spent',
    path: '/auth/confirm?error=access_denied&next=/reset-password',
    heading: 'Reset your password',
  },
  { name: 'forgot-password', path: '/forgot-password', heading: 'Reset your password' },
  { name: 'goodbye', path: '/goodbye', heading: 'Your account is erased' },
  { name: 'missing', path: '/nowhere', heading: 'There is nothing here' },
  { name: 'privacy', path: '/privacy', heading: 'Your data, in plain words' },
  { name: 'inbox', path: stack.MAIL_URL, heading: /./ },
  {
    name: 'inbox-mail',
    path: stack.MAIL_URL,
    heading: /./,
    act: async (page) => {
      await page
        .getByRole('link', { name: /^Confirm your e-mail/ })
        .first()
        .click()
      await page.frameLocator('iframe').getByText('Confirm my e-mail').waitFor()
    },
  },
  { name: 'board', path: stack.BOARD_URL, heading: /./ },
  {
    name: 'board-apply',
    path: stack.BOARD_URL,
    heading: /./,
    act: async (page) => {
      await page.getByRole('main').getByRole('link').first().click()
      await page.getByRole('link', { name: 'Apply for this job' }).first().click()
      await page.waitForURL(/\/apply$/)
    },
  },
]

/** Views of an account without a CV. */
export const NEW: View[] = [
  { name: 'welcome', path: '/welcome', heading: 'Start with your CV' },
  {
    name: 'welcome-refused',
    path: '/welcome',
    heading: 'Start with your CV',
    act: async (page) => {
      const file = { name: 'cv.txt', mimeType: 'text/plain', buffer: Buffer.from('Ada') }
      await page.getByLabel('Choose your CV').setInputFiles(file)
      await page.getByText('Unsupported format.').waitFor()
    },
  },
  {
    name: 'welcome-paste',
    path: '/welcome',
    heading: 'Start with your CV',
    act: async (page) => {
      await page.getByText('Or paste the text').click()
      await page.getByLabel('The text of your CV').waitFor()
    },
  },
  { name: 'proposals-none', path: '/profile/proposals', heading: 'Proposals' },
  { name: 'matches-before-cv', path: '/matches', heading: 'Matches' },
  { name: 'today-empty', path: '/today', heading: 'Today' },
  { name: 'profile-empty', path: '/profile', heading: 'Your profile' },
]

/** The first view shows the whole list; axe needs seconds for that. */
const FEW_MATCHES = '/matches?q=intensive'

/** Views of an account whose CV, a nurse's, is read. */
export const SETTLED: View[] = [
  { name: 'matches', path: '/matches', heading: 'Matches' },
  {
    name: 'job',
    path: FEW_MATCHES,
    heading: /nurse/i,
    act: async (page) => {
      await cards(page).first().getByRole('link').click()
      await page.waitForURL(/\/jobs\/./)
    },
  },
  {
    name: 'posting',
    path: FEW_MATCHES,
    heading: /nurse/i,
    act: async (page) => {
      await cards(page).first().getByRole('link').click()
      await page.waitForURL(/\/jobs\/./)
      await page.getByRole('link', { name: 'Posting', exact: true }).click()
      await page.getByRole('heading', { name: 'The posting' }).waitFor()
    },
  },
  {
    name: 'job-alone',
    path: FEW_MATCHES,
    heading: /nurse/i,
    act: async (page) => {
      const href = await cards(page).first().getByRole('link').getAttribute('href')
      await page.goto(new URL(href ?? '', page.url()).pathname)
      await page.locator('html[data-hydrated]').waitFor()
    },
  },
  {
    name: 'phrase',
    path: FEW_MATCHES,
    heading: /nurse/i,
    act: async (page) => {
      await cards(page).first().getByRole('link').click()
      await page.waitForURL(/\/jobs\/./)
      await page
        .getByRole('button', { name: /, from the posting: “/ })
        .first()
        .click()
      await page.getByText('The posting says').filter({ visible: true }).waitFor()
    },
  },
  { name: 'saved-none', path: '/matches?tab=saved', heading: 'Matches' },
  { name: 'search-nothing', path: '/matches?q=zeppelin', heading: 'Matches' },
  {
    name: 'filters',
    path: FEW_MATCHES,
    heading: 'Matches',
    act: async (page) => {
      await page.getByRole('link', { name: /^Filters/ }).click()
      await page.getByRole('dialog').getByText('More filters').click()
    },
  },
  {
    name: 'keys',
    path: FEW_MATCHES,
    heading: 'Matches',
    act: async (page) => {
      await page.keyboard.press('?')
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'dismissed',
    path: FEW_MATCHES,
    heading: 'Matches',
    act: async (page) => {
      await cards(page).last().getByRole('button', { name: 'Dismiss' }).click()
      await page.getByRole('button', { name: 'Undo' }).waitFor()
    },
  },
  { name: 'today', path: '/today', heading: 'Today' },
  {
    name: 'palette',
    path: '/today',
    heading: 'Today',
    act: async (page) => {
      await page.keyboard.press('ControlOrMeta+k')
      await page.getByRole('combobox').fill('nurse')
      await page.getByRole('option').first().waitFor()
    },
  },
  {
    name: 'notifications',
    path: '/profile',
    heading: /nurse/i,
    act: async (page) => {
      await page.getByRole('button', { name: /^Notifications/ }).click()
      await page.getByRole('link', { name: /^Your CV is read/ }).waitFor()
    },
  },
  {
    name: 'account-menu',
    path: '/settings',
    heading: 'Settings',
    act: async (page) => {
      await page.getByRole('button', { name: 'Account' }).click()
      await page.getByRole('group', { name: 'Account' }).waitFor()
    },
  },
  { name: 'welcome-read', path: '/welcome', heading: 'Your CV is read' },
  { name: 'welcome-review', path: '/welcome/review', heading: 'Is this you?' },
  { name: 'welcome-preferences', path: '/welcome/preferences', heading: 'What do you want?' },
  { name: 'profile', path: '/profile', heading: /nurse/i },
  {
    name: 'profile-editing',
    path: '/profile',
    heading: /nurse/i,
    act: async (page) => {
      await page.getByRole('button', { name: 'Edit Staff Nurse' }).click()
      await page.getByLabel('Role').waitFor()
    },
  },
  {
    name: 'saving-refused',
    path: '/profile',
    heading: /nurse/i,
    act: (page) => refuse(page),
  },
  {
    name: 'leaving-refused',
    path: '/profile',
    heading: /nurse/i,
    act: async (page) => {
      await refuse(page)
      await page.getByRole('link', { name: 'Preferences', exact: true }).click()
      await page.getByRole('dialog', { name: 'Something is not saved' }).waitFor()
    },
  },
  {
    name: 'cv-removing',
    path: '/profile',
    heading: /nurse/i,
    act: async (page) => {
      await page.getByRole('button', { name: /^Remove .*\.pdf$/ }).click()
      await page.getByRole('dialog', { name: 'Remove this CV?' }).waitFor()
    },
  },
  { name: 'preferences', path: '/profile/preferences', heading: 'What you want' },
  { name: 'sources', path: '/sources', heading: 'Where postings come from' },
  { name: 'settings', path: '/settings', heading: 'Settings' },
  { name: 'sessions', path: '/settings/sessions', heading: 'Where you are signed in' },
  {
    name: 'privacy-settings',
    path: '/settings/privacy',
    heading: 'Privacy',
    act: async (page) => {
      await page.getByText('Everything you agreed to so far').click()
      await page.getByRole('listitem').filter({ hasText: 'agreed' }).waitFor()
    },
  },
  {
    name: 'erase-refused',
    path: '/settings/privacy',
    heading: 'Privacy',
    act: async (page) => {
      await page.getByRole('button', { name: 'Erase my account' }).click()
      await page.getByLabel('Your e-mail address').fill('somebody@example.com')
      await page.getByRole('button', { name: 'Erase it for good' }).click()
      await page.getByText('That is not the e-mail address of this account.').waitFor()
    },
  },
  {
    name: 'unplaced-lines',
    path: '/profile',
    heading: /nurse/i,
    act: async (page) => {
      const session = (await (
        await page.request.get('/session')
      ).json()) as OutputOf<'GET /session'>
      await page.request.patch(`${stack.API_URL}/rest/v1/cvs?status=eq.ready`, {
        headers: {
          apikey: stack.PUBLISHABLE_KEY,
          authorization: `Bearer ${session.access_token}`,
        },
        data: { unplaced: [{ line: 1 }, { line: 3 }] },
      })
      await page.reload()
      await page.locator('html[data-hydrated]').waitFor()
      const section = page.getByRole('region', { name: 'Lines we could not place' })
      await section.getByRole('button', { name: 'Show them' }).click()
      await section.getByText('Place it').first().click()
      await section.getByRole('button', { name: 'Skill' }).first().waitFor()
    },
  },
  {
    name: 'cv-beside',
    path: '/profile',
    heading: /nurse/i,
    act: async (page) => {
      await page.getByRole('button', { name: 'Show my CV' }).click()
      await page.locator('canvas[data-drawn]').waitFor()
      await page
        .getByRole('button', { name: /^Show in my CV: / })
        .first()
        .waitFor()
    },
  },
  { name: 'reset-password', path: '/reset-password', heading: 'Choose a new password' },
  { name: 'missing-inside', path: '/jobs/nothing', heading: /./ },
]

/** Types what no profile takes. */
async function refuse(page: Page) {
  const contact = page.getByRole('region', { name: 'Contact' })
  await contact.getByLabel('E-mail').fill('ada at home')
  await contact.getByText(/^Not saved: /).waitFor()
}

/** Pages that load no JavaScript. */
const SCRIPTLESS = ['/', '/privacy']

/**
 * Opens the view and does its actions. Pages without JavaScript, and those of other servers, are
 * only loaded.
 */
export async function show(page: Page, { path, act }: View) {
  await page.goto(path)
  const hasScript = path.startsWith('/') && !SCRIPTLESS.includes(path)
  if (hasScript) await page.locator('html[data-hydrated]').waitFor()
  await act?.(page)
}
