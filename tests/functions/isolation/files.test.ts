// Files of one person, asked for, replaced, signed and removed by others in every way there is.
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Resident } from '../../cases/case.ts'
import { BUCKETS } from '../../cases/index.ts'
import { settle } from '../../cases/settle.ts'
import { type Answer, anonymous, ask, secret } from '../../stack/ask.ts'
import { digestOf } from '../../stack/digest/digest.ts'
import { service } from '../../stack/people.ts'
import { removePeople } from '../../stack/remove-people.ts'

const stack = inject('stack')
let ada: Resident
let bob: Resident

beforeAll(async () => {
  ;[ada, bob] = await Promise.all([settle(stack, 'ada'), settle(stack, 'bob')])
})
afterAll(() => removePeople(stack, [ada, bob].filter(Boolean)))

const PDF = { 'content-type': 'application/pdf' }
const UPSERT = { ...PDF, 'x-upsert': 'true' }

/** Hosted Storage answers 400 and says the real status in the body. */
function statusOf({ status, body }: Answer): number {
  return status === 400 ? Number((body as { statusCode?: string }).statusCode ?? 400) : status
}

/** Other spellings of a path into Ada's folder. */
function spellings(): string[] {
  const own = `${bob.id}/x.pdf`
  return [
    ada.cvPath,
    `${bob.id}/../${ada.cvPath}`,
    `${bob.id}/%2e%2e/${ada.cvPath}`,
    `${bob.id}%2f..%2f${ada.cvPath}`,
    `${bob.id}/..%2f${ada.cvPath}`,
    `./${ada.cvPath}`,
    `/${ada.cvPath}`,
    `${ada.cvPath}/`,
    `${ada.cvPath}%00`,
    `${ada.cvPath.toUpperCase()}`,
    `${own}/../../${ada.cvPath}`,
    `*`,
    `${ada.id}/*`,
    `${ada.id}`,
    `${ada.id}/`,
  ]
}

describe.each(Object.keys(BUCKETS))('%s', (bucket) => {
  const requests: [
    string,
    string,
    (path: string) => [string, unknown?, Record<string, string>?],
  ][] = [
    ['download', 'GET', (path) => [`/object/${bucket}/${path}`]],
    ['download signed in', 'GET', (path) => [`/object/authenticated/${bucket}/${path}`]],
    ['download in public', 'GET', (path) => [`/object/public/${bucket}/${path}`]],
    ['ask for its size', 'HEAD', (path) => [`/object/${bucket}/${path}`]],
    ['read about', 'GET', (path) => [`/object/info/${bucket}/${path}`]],
    ['read about in public', 'GET', (path) => [`/object/info/public/${bucket}/${path}`]],
    ['download as a picture', 'GET', (path) => [`/render/image/authenticated/${bucket}/${path}`]],
    ['sign', 'POST', (path) => [`/object/sign/${bucket}/${path}`, { expiresIn: 60 }]],
    ['sign an upload to', 'POST', (path) => [`/object/upload/sign/${bucket}/${path}`, {}]],
    ['upload beside', 'POST', (path) => [`/object/${bucket}/${path}.pdf`, 'evil', PDF]],
    ['upload over', 'POST', (path) => [`/object/${bucket}/${path}`, 'evil', UPSERT]],
    ['replace', 'PUT', (path) => [`/object/${bucket}/${path}`, 'evil', PDF]],
    ['remove', 'DELETE', (path) => [`/object/${bucket}/${path}`]],
  ]

  test('lists show one’s own folder and nothing of others', async () => {
    for (const prefix of ['', ada.id, `${ada.id}/`, `${bob.id}/../${ada.id}`, '%', '..', '_']) {
      for (const body of [{ prefix }, { prefix, search: ada.id }, { prefix, search: '%' }]) {
        for (const caller of [bob.caller, anonymous(stack)]) {
          const answer = await ask(stack, caller, `/storage/v1/object/list/${bucket}`, {
            method: 'POST',
            body,
          })
          expect(answer.text).not.toContain(ada.id)
          expect(answer.text).not.toContain(String(ada.rows.cvs?.id))
        }
      }
    }
    const own = await ask(stack, bob.caller, `/storage/v1/object/list/${bucket}`, {
      method: 'POST',
      body: { prefix: '' },
    })
    expect(own.body).toMatchObject([{ name: bob.id }])
    expect(own.body).toHaveLength(1)
  })

  test.each(requests)('nobody else may %s it', async (_what, method, aim) => {
    const before = await digestOf(stack, ada)
    const landed: string[] = []
    for (const path of spellings()) {
      const [url, body, headers] = aim(path)
      for (const caller of [bob.caller, anonymous(stack), null]) {
        const answer = await ask(stack, caller, `/storage/v1${url}`, { method, body, headers })
        expect(answer.text).not.toContain(ada.mark)
        expect(answer.status, `${url} ${answer.text}`).toBeLessThan(500)
        if (answer.status >= 400) continue
        // Dots are letters to Storage, as on hosted: such a name lies in one's own folder.
        expect(decodeURIComponent(path), url).toMatch(new RegExp(`^${bob.id}/`))
        expect(caller).toBe(bob.caller)
        landed.push(decodeURIComponent(url).split(`/${bucket}/`)[1] ?? '')
      }
    }
    if (landed.length > 0) await service(stack).storage.from(bucket).remove(landed)
    expect(await digestOf(stack, ada)).toEqual(before)
  })

  test('many at once: others’ are passed over', async () => {
    const before = await digestOf(stack, ada)
    const paths = [ada.cvPath, bob.cvPath, `${bob.id}/../${ada.cvPath}`]
    const signed = await ask(stack, bob.caller, `/storage/v1/object/sign/${bucket}`, {
      method: 'POST',
      body: { expiresIn: 60, paths },
    })
    const urls = (signed.body as { signedURL: string | null }[]).map(({ signedURL }) => signedURL)
    expect(urls).toEqual([null, expect.any(String), null])
    const removed = await ask(stack, bob.caller, `/storage/v1/object/${bucket}`, {
      method: 'DELETE',
      body: { prefixes: [ada.cvPath, `${bob.id}/../${ada.cvPath}`, ada.id, `${ada.id}/`, '%'] },
    })
    expect(removed.body).toEqual([])
    expect(await digestOf(stack, ada)).toEqual(before)
  })

  test.each(['move', 'copy'])(
    'nobody may %s another’s file, or one into another’s folder',
    async (verb) => {
      const before = await digestOf(stack, ada)
      const ways = [
        { sourceKey: ada.cvPath, destinationKey: `${bob.id}/stolen.pdf` },
        { sourceKey: `${bob.id}/../${ada.cvPath}`, destinationKey: `${bob.id}/stolen.pdf` },
        { sourceKey: bob.cvPath, destinationKey: `${ada.id}/planted.pdf` },
        { sourceKey: bob.cvPath, destinationKey: `${bob.id}/../${ada.id}/planted.pdf` },
        { sourceKey: bob.cvPath, destinationKey: ada.cvPath },
      ]
      for (const way of ways) {
        const answer = await ask(stack, bob.caller, `/storage/v1/object/${verb}`, {
          method: 'POST',
          body: { bucketId: bucket, ...way },
        })
        expect(answer.status, answer.text).toBeLessThan(500)
        if (answer.status >= 400) continue
        // Dots are letters to Storage: that is a file of one's own, and is put back.
        expect(way.sourceKey.startsWith(`${bob.id}/`) && !way.sourceKey.includes(ada.id)).toBe(true)
        expect(way.destinationKey).toMatch(new RegExp(`^${bob.id}/`))
        const files = bob.client.storage.from(bucket)
        if (verb === 'move') await files.move(way.destinationKey, way.sourceKey)
        else await files.remove([way.destinationKey])
      }
      expect(await digestOf(stack, ada)).toEqual(before)
      const { data } = await bob.client.storage.from(bucket).list(bob.id)
      expect(data?.map(({ name }) => name)).not.toContain('stolen.pdf')
    },
  )

  test('a signed link opens its own file and no other, and signs nobody in', async () => {
    const { data } = await bob.client.storage.from(bucket).createSignedUrl(bob.cvPath, 60)
    const link = new URL(data?.signedUrl ?? '')
    const own = await ask(stack, null, link.pathname + link.search)
    expect(own.text).toContain(bob.mark)

    const { search } = link
    const token = link.searchParams.get('token') ?? ''
    for (const path of spellings()) {
      const answer = await ask(stack, null, `/storage/v1/object/sign/${bucket}/${path}${search}`)
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(answer.text).not.toContain(ada.mark)
    }
    const asSession = { apikey: stack.PUBLISHABLE_KEY, token }
    for (const path of [
      '/rest/v1/profiles',
      '/auth/v1/user',
      `/storage/v1/object/authenticated/${bucket}/${bob.cvPath}`,
      '/functions/v1/contact',
    ]) {
      const answer = await ask(stack, asSession, path)
      expect([400, 401, 403], `${path} ${answer.text}`).toContain(answer.status)
      expect(answer.text).not.toContain(bob.mark)
    }
    const asLink = `?token=${ada.caller.token}`
    const answer = await ask(
      stack,
      null,
      `/storage/v1/object/sign/${bucket}/${ada.cvPath}${asLink}`,
    )
    expect(answer.status).toBe(400)
  })

  test('a person changes no bucket', async () => {
    const before = await digestOf(stack, ada)
    for (const caller of [bob.caller, anonymous(stack)]) {
      for (const [method, path, body] of [
        ['POST', '/bucket', { id: 'mine', name: 'mine', public: true }],
        ['PUT', `/bucket/${bucket}`, { public: true, allowed_mime_types: null }],
        ['POST', `/bucket/${bucket}/empty`],
        ['DELETE', `/bucket/${bucket}`],
      ] as const) {
        await ask(stack, caller, `/storage/v1${path}`, { method, body })
      }
      const listed = await ask(stack, caller, '/storage/v1/bucket')
      expect(listed.body).toEqual([])
    }
    expect(await digestOf(stack, ada)).toEqual(before)
    const { data } = await service(stack).storage.listBuckets()
    expect(data?.map(({ id }) => id).toSorted()).toEqual(Object.keys(BUCKETS).toSorted())
    expect(data?.every((one) => !one.public && (one.allowed_mime_types ?? []).length > 0)).toBe(
      true,
    )
  })

  test('the owner and the service role do read it', async () => {
    for (const caller of [ada.caller, secret(stack)]) {
      const answer = await ask(stack, caller, `/storage/v1/object/${bucket}/${ada.cvPath}`)
      expect([statusOf(answer), answer.text]).toEqual([200, ada.mark])
    }
  })
})
