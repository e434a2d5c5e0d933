import { expect, test } from 'vitest'
import { createBoard } from '../board.ts'

const board = createBoard({ origin: 'http://board.test' })
const path = '/jobs/stbrannoc-staff-nurse-acute-medicine/apply'

function application(changes: Record<string, string | File | null> = {}): FormData {
  const fields: Record<string, string | File | null> = {
    name: 'Ada Lovelace',
    email: 'ada@example.com',
    resume: new File(['%PDF-1.7'], 'ada.pdf', { type: 'application/pdf' }),
    question_1: 'Yes',
    question_2: 'Yes',
    ...changes,
  }
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) if (value !== null) form.append(name, value)
  return form
}
const send = (body: FormData) => board.request(path, { method: 'POST', body })

test('a complete application is thanked for and not stored', async () => {
  const response = await send(application())
  expect(response.status).toBe(200)
  const page = await response.text()
  expect(page).toContain('Thank you')
  expect(page).toContain('nothing was stored')
})

test.each([
  ['name', { name: '  ' }],
  ['email', { email: 'ada' }],
  ['resume', { resume: null }],
  ['resume', { resume: new File([], 'ada.pdf') }],
  ['question_1', { question_1: '' }],
])('the answer says what is missing in %s', async (field, changes) => {
  const response = await send(application(changes))
  expect(response.status).toBe(422)
  expect(await response.text()).toContain(`href="#${field}"`)
})

test('typed values are shown again, as text', async () => {
  const attack = '</textarea><script>alert(1)</script>'
  const page = await (await send(application({ name: '', cover_letter: attack }))).text()
  expect(page).not.toContain('<script')
  expect(page).toContain('&lt;/textarea&gt;&lt;script&gt;')
  expect(page).toContain('value="ada@example.com"')
  expect(page).toMatch(/<option selected\s*>Yes/)
})

test('a body that is no form is an empty application', async () => {
  const headers = { 'content-type': 'multipart/form-data; boundary=none' }
  const response = await board.request(path, { method: 'POST', body: 'garbage', headers })
  expect(response.status).toBe(422)
})

test('a body over ten megabytes is refused', async () => {
  const resume = new File([new Uint8Array(10 * 1024 * 1024 + 1)], 'large.pdf')
  const response = await send(application({ resume }))
  expect(response.status).toBe(413)
  expect(await response.json()).toMatchObject({ code: 'request.too_large' })
})

test('an application to an unknown job is answered with 404', async () => {
  const response = await board.request('/jobs/none/apply', { method: 'POST', body: application() })
  expect(response.status).toBe(404)
})

test('each field has a label', async () => {
  const page = await (await board.request(path)).text()
  const ids = [...page.matchAll(/<(?:input|select|textarea)\s[^>]*?id="(\w+)"/g)].map(
    ([, id]) => id,
  )
  expect(ids).toEqual(
    expect.arrayContaining(['name', 'email', 'phone', 'resume', 'cover_letter', 'question_1']),
  )
  for (const id of ids) expect(page).toContain(`<label for="${id}">`)
})
