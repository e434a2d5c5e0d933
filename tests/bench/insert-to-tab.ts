import type { Database } from '../../supabase/local/database/database.ts'
import { joined } from './joined.ts'
import { addPeople } from './people.ts'
import type { Part } from './part.ts'
import { inTurns } from './samples.ts'

const TURNS = 200

export const insertToTab: Part = {
  about:
    'From inserting a notification to a supabase-js client hearing of it on its private channel, ' +
    'against inserting a row whose trigger does pg_notify to a bare LISTEN on the same connection.',

  async measure(world) {
    const { db, client } = await world.home()
    const [person] = (await addPeople(db, 1)) as [string]
    const bare = await bareNotify(db)

    const tab = await client(person)
    const channel = tab.channel(`user:${person}`, { config: { private: true } })
    let told = () => {}
    channel.on('broadcast', { event: 'notification.created' }, () => told())
    await joined(channel)
    const toTab = async () => {
      const heard = new Promise<void>((resolve) => (told = resolve))
      await db.query(
        `insert into public.notifications (user_id, type) values ($1, 'new_matches')`,
        [person],
      )
      await heard
    }

    const times = await inTurns({ tab: toTab, listen: bare.insert }, TURNS)
    await tab.removeAllChannels()
    await bare.close()
    return [
      {
        what: 'insert to tab, p95, to LISTEN/NOTIFY',
        value: times.tab.p95 / times.listen.p95,
        unit: 'ratio',
        n: TURNS,
        bound: { at_most: 3 },
      },
      { what: 'insert to tab, p95', value: times.tab.p95, unit: 'ms', n: TURNS },
      { what: 'insert to tab, median', value: times.tab.median, unit: 'ms', n: TURNS },
      { what: 'insert to bare LISTEN, p95', value: times.listen.p95, unit: 'ms', n: TURNS },
      { what: 'insert to bare LISTEN, median', value: times.listen.median, unit: 'ms', n: TURNS },
    ]
  },
}

async function bareNotify(db: Database) {
  await db.exec(`
    create schema bench;
    create table bench.notes (id uuid primary key default gen_random_uuid(), person uuid, body text);
    create function bench.tell() returns trigger language plpgsql as $$
    begin
      perform pg_notify('bench', new.id::text);
      return null;
    end $$;
    create trigger tell after insert on bench.notes for each row execute function bench.tell();
  `)
  let told = () => {}
  const unlisten = await db.listen('bench', () => told())
  return {
    async insert() {
      const heard = new Promise<void>((resolve) => (told = resolve))
      await db.query(`insert into bench.notes (person, body) values (gen_random_uuid(), 'new')`)
      await heard
    },
    async close() {
      await unlisten()
      await db.exec('drop schema bench cascade')
    },
  }
}
