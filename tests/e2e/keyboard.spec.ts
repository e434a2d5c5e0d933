// All actions without a mouse.
import type { Locator, Page } from '@playwright/test'
import { cards, cvFile, open, ready, registerByHand, signInSettled, titleOf } from './newcomer.ts'
import { expect, test } from './test.ts'

const focusedCard = (page: Page) =>
  page.evaluate(
    () =>
      document.activeElement?.closest('article')?.querySelector('h2')?.textContent?.trim() ?? null,
  )

/** Presses Tab until the element is focused; gives up after 60. */
async function tabTo(page: Page, name: string) {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    const at = page.locator(':focus')
    if ((await at.count()) && (await at.first().ariaSnapshot()).includes(`"${name}"`)) return
  }
  throw new Error(`Tab never reaches ${name}`)
}

/** The focused element, or an element around it, has an outline. */
async function expectVisibleFocus(page: Page) {
  const outline = await page.evaluate(() => {
    const widths: number[] = []
    for (let at = document.activeElement; at && widths.length < 3; at = at.parentElement) {
      for (const pseudo of [undefined, '::after']) {
        const { outlineStyle, outlineWidth } = getComputedStyle(at, pseudo)
        if (outlineStyle !== 'none') widths.push(parseFloat(outlineWidth))
      }
    }
    return Math.max(0, ...widths)
  })
  expect(outline).toBeGreaterThanOrEqual(2)
}

/**
 * Tab goes round in the dialog. After its last element comes the browser's own bar, and then its
 * first.
 */
async function expectFocusToStay(page: Page, dialog: Locator) {
  for (let presses = 0; presses < 50; presses++) {
    await page.keyboard.press('Tab')
    const isKept = await dialog.evaluate(
      (element) =>
        element.contains(document.activeElement) || document.activeElement === document.body,
    )
    expect(isKept).toBe(true)
  }
}

test('the keys of the matches page work', async ({ page, context }) => {
  await signInSettled(page, 'nurse')
  const titles = await cards(page).getByRole('heading').allInnerTexts()

  await page.keyboard.press('j')
  expect(await focusedCard(page)).toBe(titles[0])
  await expectVisibleFocus(page)
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  expect(await focusedCard(page)).toBe(titles[2])
  await page.keyboard.press('k')
  expect(await focusedCard(page)).toBe(titles[1])

  await page.keyboard.press('s')
  const save = cards(page).nth(1).getByRole('button', { name: 'Save' })
  await expect(save).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/jobs\/[0-9a-f-]{36}\?list=matches$/)
  const job = page.getByRole('region', { name: 'The job' })
  await expect(titleOf(job)).toHaveText(titles[1] ?? '')
  await expect(titleOf(job)).toBeFocused()
  await page.keyboard.press('Escape')
  expect(await focusedCard(page)).toBe(titles[1])

  const posting = context.waitForEvent('page')
  await page.keyboard.press('a')
  await expect((await posting).getByText(titles[1] ?? '').first()).toBeVisible()
  await page.bringToFront()

  await page.keyboard.press('x')
  await expect(titleOf(cards(page).nth(1))).toHaveText(titles[2] ?? '')
  await expect(titleOf(job)).toHaveText(titles[2] ?? '')
  await expect.poll(() => focusedCard(page)).toBe(titles[2])
  await page.keyboard.press('z')
  await expect(titleOf(cards(page).nth(1))).toHaveText(titles[1] ?? '')
  await expect(titleOf(job)).toHaveText(titles[1] ?? '')
  await expect(save).toHaveAttribute('aria-pressed', 'true')

  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('jsx')
  await expect(page.getByRole('searchbox')).toHaveValue('jsx')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('Delete')

  await tabTo(page, 'Sort by')
  await page.keyboard.press('ArrowDown')
  await expect(page).toHaveURL(/sort=newest/)

  const phrase = page.getByRole('button', { name: /, from the posting: “/ }).first()
  await phrase.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('The posting says').filter({ visible: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(phrase).toBeFocused()
})

test('menus, rows and forms work by keys, and the focus goes to the next step', async ({
  page,
}) => {
  await signInSettled(page, 'chef', '/profile')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the content' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()

  for (const [menu, role, entry] of [
    ['Notifications, 1 unread', 'link', /^Your CV is read/],
    ['Account', 'button', 'Switch between light and dark'],
  ] as const) {
    const name = menu.replace(/,.*/, '')
    await tabTo(page, menu)
    await expectVisibleFocus(page)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('group', { name })).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('group', { name }).getByRole(role, { name: entry })).toBeFocused()
    await expectVisibleFocus(page)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('group', { name })).toBeHidden()
    await expect(page.getByRole('button', { name })).toBeFocused()
  }
  await page.keyboard.press('Enter')
  await tabTo(page, 'Keys')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await open(page, '/profile')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1)

  const experience = page.getByRole('region', { name: 'Experience' })
  const edit = experience.getByRole('button', { name: /^Edit/ })
  const name = (await edit.first().getAttribute('aria-label')) ?? ''
  await tabTo(page, name)
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Role')).toBeFocused()
  await tabTo(page, 'Done')
  await page.keyboard.press('Enter')
  await expect(edit.first()).toBeFocused()

  const skills = page.getByRole('region', { name: 'Skills' })
  const amount = await skills.getByRole('listitem').count()
  await tabTo(page, 'What you can do')
  await page.keyboard.type('Foraging')
  await page.keyboard.press('Enter')
  await expect(skills.getByRole('listitem')).toHaveCount(amount + 1)
  await page.keyboard.press('Backspace')
  await expect(skills.getByRole('listitem')).toHaveCount(amount)
  await expect(page.getByLabel('What you can do')).toBeFocused()
  await tabTo(page, 'Add a language')
  await page.keyboard.press('Space')
  await expect(page.getByLabel(/^Language, /)).not.toHaveCount(1)

  await open(page, '/settings')
  await tabTo(page, 'As the system')
  await expectVisibleFocus(page)
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked()
  await expect(page.locator('html')).toHaveClass(/dark/)
})

test('a CV can be uploaded, checked and turned into matches by keys alone', async ({ page }) => {
  await registerByHand(page, 'keys')
  await tabTo(page, 'Choose your CV')
  await expectVisibleFocus(page)
  const chooser = page.waitForEvent('filechooser')
  await page.keyboard.press('Space')
  await (await chooser).setFiles(await cvFile('teacher'))
  await expect(page.getByRole('heading', { name: 'Your CV is read' })).toBeVisible()
  await tabTo(page, 'Check what we read')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Is this you?' })).toBeVisible()
  await tabTo(page, 'Line of work')
  await expectVisibleFocus(page)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Mathematics teacher')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Saved', { exact: true }).first()).toBeVisible()

  await open(page, '/welcome/preferences')
  await tabTo(page, 'Full time')
  await expectVisibleFocus(page)
  await page.keyboard.press('Space')
  await tabTo(page, 'See your matches')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/matches')
  await ready(page)
  await tabTo(page, 'Remove filter: Full time')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Remove filter: Full time' })).toBeHidden()

  await page.getByRole('link', { name: /^Filters/ }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'What you want' })
  await expect(dialog).toBeVisible()
  await expect(dialog.getByLabel('Where')).toBeVisible()
  await expectFocusToStay(page, dialog)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('link', { name: /^Filters/ })).toBeFocused()

  await tabTo(page, 'Save')
  await page.keyboard.press('Enter')
  await expect(cards(page).first().getByRole('button', { name: 'Save' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
})
