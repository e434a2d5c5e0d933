// Sends broken requests of all callers to the web app's own endpoints. The answer is JSON in the
// one shape, with the status of its code and nothing of the inside.
import type { APIRequestContext } from '@playwright/test'
import { readdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import { failureBody } from '../../functions/_shared/contract/failure-body.ts'
import { FAILURES, type FailureCode } from '../../functions/_shared/contract/failure.ts'
import { root } from '../../scripts/settings.ts'
import { failureCode } from '../../functions/_shared/contract/read-failure.ts'
import { enter, settled } from './newcomer.ts'
import { expect, stack, test } from './test.ts'

interface Endpoint {
  methods: string[]
  /** an address of the route, if its name has variable parts */
  path?: string
  /** whether a page has the same address */
  isPage?: boolean
  /** a caller that is allowed, and the answer to a body of a wrong shape */
  whoever?: boolean
  /** reads JSON: a wrong shape is request.invalid */
  readsJson?: string[]
}

/** By route, without groups. An endpoint that is missing here fails the first test. */
const ENDPOINTS: Record<string, Endpoint> = {
  '/consents': { methods: ['POST'], readsJson: ['POST'] },
  '/cvs': { methods: ['POST'], readsJson: ['POST'] },
  '/cvs/[cvId]/file': { methods: ['GET'], path: `/cvs/${crypto.randomUUID()}/file` },
  '/cvs/[cvId]/lines': { methods: ['GET'], path: `/cvs/${crypto.randomUUID()}/lines` },
  '/cvs/[cvId]/text': { methods: ['GET'], path: `/cvs/${crypto.randomUUID()}/text` },
  '/jobs': { methods: ['GET'] },
  '/matches/[jobId]': {
    methods: ['PATCH'],
    path: `/matches/${crypto.randomUUID()}`,
    isPage: true,
    readsJson: ['PATCH'],
  },
  '/matches/arrivals': { methods: ['GET', 'POST'] },
  '/notifications': { methods: ['PATCH'], readsJson: ['PATCH'] },
  '/profile/resume': { methods: ['GET'] },
  '/session': { methods: ['GET'] },
  '/settings/privacy/exports/[exportId]': {
    methods: ['GET'],
    path: `/settings/privacy/exports/${crypto.randomUUID()}`,
  },
  '/sign-out': { methods: ['POST'], whoever: true },
}
const endpoints = Object.entries(ENDPOINTS).map(([route, endpoint]) => ({
  path: route,
  ...endpoint,
}))

// SvelteKit refuses a form of another site before it calls our code.
const JSON_ONLY = { accept: 'application/json', origin: stack.WEB_URL }
const LEAKS = /\.(ts|js|svelte)\b|\bat .+:\d+|node_modules|pgrst|postgres|sqlstate|select |eyJ/i

test('every endpoint is tested here', () => {
  const folder = join(root, 'web', 'src', 'routes')
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('+server.ts'))
    .map(
      (file) =>
        `/${file
          .split(sep)
          .slice(0, -1)
          .filter((part) => !part.startsWith('('))
          .join('/')}`,
    )
  expect(found.toSorted()).toEqual(Object.keys(ENDPOINTS).toSorted())
})

type Question = Parameters<APIRequestContext['fetch']>[1]

async function ask(request: APIRequestContext, path: string, question: Question) {
  const answer = await request.fetch(stack.WEB_URL + path, { maxRedirects: 0, ...question })
  return { status: answer.status(), text: await answer.text(), headers: answer.headers() }
}

async function expectFailure(
  request: APIRequestContext,
  path: string,
  question: Question,
  code: FailureCode,
) {
  const { status, text, headers } = await ask(request, path, question)
  const what = `${question?.method} ${path}: ${text.slice(0, 300)}`
  expect([status, headers['content-type']], what).toEqual([
    FAILURES[code].status,
    expect.stringMatching(/^application\/json/),
  ])
  const body = JSON.parse(text) as object
  expect(body, what).toMatchObject({ code, message: FAILURES[code].sentence })
  expect(failureBody.safeParse(body).success, what).toBe(true)
  expect(text, what).not.toMatch(LEAKS)
  expect(headers['x-request-id'], what).toMatch(/^[\w-]{36}$/)
}

test('other methods, and requests without a session, are refused', async ({ request }) => {
  for (const { path, methods, isPage, whoever } of endpoints) {
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
      // A page handles GET itself, and POST for its forms.
      if (isPage && ['GET', 'POST'].includes(method)) continue
      if (methods.includes(method) && whoever) continue
      const question = { method, headers: JSON_ONLY }
      // A caller that is not allowed is not told which methods exist.
      await expectFailure(request, path, question, whoever ? 'request.method' : 'auth.required')
    }
  }
})

test('broken bodies, unknown ids and ids of other people are refused', async ({ page }) => {
  const person = await settled('chef')
  const other = await settled('accountant')
  await enter(page, person)
  const { request } = page

  const bodies: [string, string | Buffer, FailureCode][] = [
    ['nothing', '', 'request.invalid'],
    ['no JSON', 'read=1', 'request.invalid'],
    ['half of JSON', '{"read":[', 'request.invalid'],
    ['null', 'null', 'request.invalid'],
    ['a list', '[]', 'request.invalid'],
    ['wrong types', '{"read":5,"id":{},"path":[],"filename":1,"status":"king"}', 'request.invalid'],
    ['no text', Buffer.from([0xff, 0xfe, 0, 0xc3, 0x28]), 'request.invalid'],
    ['deep JSON', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'request.invalid'],
    ['too much', JSON.stringify({ read: 'x'.repeat(600_000) }), 'request.too_large'],
  ]
  for (const { path, methods, isPage, readsJson = [] } of endpoints) {
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
      if (methods.includes(method) || (isPage && ['GET', 'POST'].includes(method))) continue
      await expectFailure(request, path, { method, headers: JSON_ONLY }, 'request.method')
    }
    for (const method of readsJson) {
      for (const [, data, code] of bodies) {
        const headers = { ...JSON_ONLY, 'content-type': 'application/json' }
        await expectFailure(request, path, { method, headers, data }, code)
      }
    }
  }

  const headers = JSON_ONLY
  const { data } = await other.client.from('cvs').select('id, path').single().throwOnError()
  const cvs: [object, FailureCode][] = [
    [{ id: crypto.randomUUID(), path: data.path, filename: 'a.pdf' }, 'cv.wrong_path'],
    [{ id: data.id, path: data.path, filename: 'a.pdf' }, 'cv.wrong_path'],
    [{ id: data.id, path: `${person.id}/${data.id}.pdf`, filename: 'a.pdf' }, 'cv.not_found'],
  ]
  for (const [data, code] of cvs) {
    await expectFailure(request, '/cvs', { method: 'POST', headers, data }, code)
  }
  const patch = { method: 'PATCH', headers, data: { status: 'saved' } }
  for (const id of [crypto.randomUUID(), 'x', '%27', '%00']) {
    const { status, text } = await ask(request, `/matches/${id}`, patch)
    expect(status, `${id} ${text}`).toBeGreaterThanOrEqual(400)
    expect(status, `${id} ${text}`).toBeLessThan(500)
    expect(text, id).not.toMatch(LEAKS)
  }
  for (const data of ['{', '[]', 'null']) {
    const broken = { method: 'POST', headers, data }
    await expectFailure(request, '/matches/arrivals', broken, 'request.invalid')
    await expectFailure(request, '/sign-out', broken, 'request.invalid')
  }
  for (const path of ['/matches/x', '/settings/privacy/exports/x']) {
    const method = path.startsWith('/matches') ? 'PATCH' : 'GET'
    const data = method === 'PATCH' ? { status: 'saved' } : undefined
    await expectFailure(request, path, { method, headers, data }, 'not_found')
  }
  const after = { method: 'GET', headers }
  for (const query of ['', '?after=', '?after=yesterday', '?after=%00', "?after=2020'--"]) {
    await expectFailure(request, `/matches/arrivals${query}`, after, 'request.invalid')
  }
})

test('a form of another site is refused', async ({ request }) => {
  for (const origin of ['http://elsewhere.example', 'null']) {
    const headers = { origin, 'content-type': 'application/x-www-form-urlencoded' }
    const { status, text } = await ask(request, '/sign-out', {
      method: 'POST',
      headers,
      data: 'a=b',
    })
    expect([status, failureCode({ status })], text).toEqual([403, 'auth.forbidden'])
  }
})

test('an invalid address is never our failure', async ({ request }) => {
  for (const path of ['/nowhere', '/nowhere/at/all', '/_app/nothing.js', '/%ff', '/sign-in?/x']) {
    for (const method of ['GET', 'POST', 'DELETE']) {
      const { status, text } = await ask(request, path, {
        method,
        headers: { origin: stack.WEB_URL },
      })
      expect(status, `${method} ${path} ${text}`).toBeLessThan(500)
      expect(text, path).not.toMatch(/\bat .+:\d+|node_modules|\.svelte\b(?!-)/)
    }
  }
})

test('every answer carries the security headers', async ({ request }) => {
  const form = 'application/x-www-form-urlencoded'
  const elsewhere = { origin: 'http://elsewhere.example', 'content-type': form }
  const answers: [string, number, Question][] = [
    ['/', 200, {}],
    ['/first.js', 200, {}],
    ['/_app/env.js', 200, {}],
    ['/_app/nothing.js', 404, {}],
    ['/nowhere', 404, {}],
    ['/%ff', 400, {}],
    ['/sign-in/', 308, {}],
    // Thrown by a hook, as a redirect and as an error.
    ['/matches', 303, {}],
    ['/matches', 401, { method: 'POST', headers: { origin: stack.WEB_URL }, data: '' }],
    ['/matches/__data.json', 200, {}],
    ['/session', 401, { headers: JSON_ONLY }],
    // Refused before any hook runs.
    ['/sign-in', 403, { method: 'POST', headers: elsewhere, data: 'a=b' }],
    ['/sign-in?x-sveltekit-x=1', 400, {}],
  ]
  for (const [path, expected, question] of answers) {
    const { status, headers } = await ask(request, path, question)
    expect([path, status]).toEqual([path, expected])
    expect(headers, path).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'content-security-policy': expect.stringMatching(/frame-ancestors 'none'/),
    })
  }
})

test('the page of an error that a hook throws is shown as it is meant', async ({ page }) => {
  const refused: string[] = []
  page.on('console', (line) => void (/policy/i.test(line.text()) && refused.push(line.text())))
  await page.goto('/')
  const scripts = page.waitForResponse('**/retry-while-away.js')
  await page.evaluate(() => {
    const form = Object.assign(document.createElement('form'), { action: '/matches' })
    form.method = 'post'
    document.body.append(form)
    form.submit()
  })
  await expect(page.getByRole('heading', { name: 'This page cannot be shown' })).toHaveCSS(
    'font-weight',
    '500',
  )
  expect((await scripts).ok()).toBe(true)
  expect(refused).toEqual([])
})
