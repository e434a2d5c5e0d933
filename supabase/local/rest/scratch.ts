import { openDatabase } from '../database/open.ts'
import { makeKeys } from '../keys.ts'
import { createRest } from './rest.ts'
const db = await openDatabase({ migrations: false })
await db.exec(`create type public.mood as enum ('low','high'); create table public.notes(id int primary key, body text, mood public.mood[], raw bytea, tags text[], j jsonb, price numeric default 12.5, flag bool, d date, t time, iv interval, u uuid, r int4range, ints int[])`)
const keys = await makeKeys()
const rest = await createRest({ db, keys })
const q = db.query.bind(db)
const orig = db.transaction.bind(db)
db.transaction = ((cb: (tx: never) => never) => orig(async (tx) => { const t = tx.query.bind(tx); tx.query = ((s: string, p: unknown[], o: never) => { if (process.env.V) console.log('SQL', s, p); return t(s, p, o) }) as never; return cb(tx as never) })) as never
async function ask(path: string, body: unknown, method = 'POST', prefer = 'return=representation,resolution=merge-duplicates') {
  const r = await rest.app.fetch(new Request('http://x/rest/v1/' + path, { method, headers: { apikey: keys.secret, 'content-type': 'application/json', prefer }, body: body === undefined ? undefined : JSON.stringify(body) }))
  console.log(path, r.status, await r.text())
}
await ask('notes?select=id,mood', [{ id: 7, mood: ['low'] }])
await ask('notes?select=id,mood&columns="id","body","mood","raw"', [{ id: 7, body: 'a', mood: ['low'] }, { id: 8, body: 'b', raw: '\\xff' }])
await ask('notes?select=*', { id: 9, tags: ['a', 'b,c"'], j: { a: [1] }, flag: true, d: '2026-01-02', t: '10:00', iv: '3 days', u: '00000000-0000-0000-0000-00000000000a', r: '[1,3)', ints: [1, 2], raw: '\\x01' })
await ask('notes?select=*&id=eq.9', { tags: [], j: 'str', ints: null, raw: '\\x0203' }, 'PATCH')
await ask('notes?select=*&id=eq.9&tags=cs.{}', undefined, 'GET')
await ask('notes?select=id,j->a&id=in.(7,9)', undefined, 'GET')
process.exit()
