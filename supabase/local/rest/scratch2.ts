import { PGlite } from '@electric-sql/pglite'
const db = await PGlite.create()
await db.exec('create table n(id int, raw bytea)')
for (const f of [() => db.query('insert into n values ($1,$2)', [1, 'x']), () => db.query('select $1::int as a', [5]), () => db.transaction(async tx => { try { await tx.query('insert into n values ($1,$2)', [1, 'x']) } catch (e) { console.log('in', String(e)) } ; return tx.query('select 1') }), () => db.query('select $1::text[] as a', [[]]), ()=>db.query('select 1 as x')])
  await f().then((r) => console.log('ok', JSON.stringify(r.rows)), (e) => console.log('err', String(e)))
