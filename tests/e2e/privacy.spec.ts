// A person's own data: exported and downloaded, then erased with the account.
import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import { service } from '../stack/people.ts'
import { open, signInSettled } from './newcomer.ts'
import { expect, stack, test } from './test.ts'

test('all data is downloaded, and then the account ends in every tab', async ({
  page,
  browser,
}) => {
  const { email, id } = await signInSettled(page, 'nurse', '/settings')
  await page.getByRole('link', { name: /^Privacy/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Privacy')

  await page.getByRole('button', { name: 'Put my data together' }).click()
  const download = page.getByRole('link', { name: /^Download \(\d+ kB\)/ })
  await expect(download).toBeVisible({ timeout: 30_000 })
  const [file] = await Promise.all([page.waitForEvent('download'), download.click()])
  expect(file.suggestedFilename()).toMatch(/^rolecall-\d{4}-\d\d-\d\d\.zip$/)
  const zip = unzipSync(new Uint8Array(await readFile(await file.path())))
  expect(strFromU8(zip['account.json'] ?? new Uint8Array())).toContain(email)
  expect(Object.keys(zip).filter((path) => path.startsWith('files/cvs/'))).toHaveLength(1)
  await page.getByRole('button', { name: /^Notifications/ }).click()
  await expect(page.getByRole('link', { name: /^Your data is ready/ })).toBeVisible()
  await page.keyboard.press('Escape')

  // Another browser with the same session.
  const elsewhere = await browser.newContext({ storageState: await page.context().storageState() })
  const other = await elsewhere.newPage()
  await open(other, `${stack.WEB_URL}/matches`)

  await page.getByRole('button', { name: 'Erase my account' }).click()
  const danger = await page.evaluate(() => {
    const probe = document.createElement('i')
    probe.style.color = 'var(--danger)'
    document.body.append(probe)
    return getComputedStyle(probe).color
  })
  await expect(page.getByRole('button', { name: 'Erase it for good' })).toHaveCSS(
    'background-color',
    danger,
  )
  const typed = page.getByLabel('Your e-mail address')
  await typed.fill('somebody@example.com')
  await page.getByRole('button', { name: 'Erase it for good' }).click()
  await expect(page.getByText('That is not the e-mail address of this account.')).toBeVisible()
  await expect(typed).toBeFocused()
  await typed.fill(email)
  await typed.press('Enter')

  for (const tab of [page, other]) {
    await expect(tab).toHaveURL(/\/goodbye$/)
    await expect(tab.getByRole('heading', { level: 1 })).toHaveText('Your account is erased')
    await tab.goto(`${stack.WEB_URL}/matches`)
    await expect(tab).toHaveURL(/\/sign-in/)
  }
  await elsewhere.close()
  await expect(async () => {
    const { error } = await service(stack).auth.admin.getUserById(id)
    expect(error?.status).toBe(404)
  }).toPass()
})
