import type { Database } from '../../supabase/local/database/database.ts'
import { joined } from './joined.ts'
import { addPeople } from './people.ts'
import type { Part } from './part.ts'
import { inTurns } from './samples.ts'

const TURNS = 200

export const insertToTab: Part = {
  about:
    'From inserting a notification to a supabase-js client hearing of it on its private channel, ' +
    'against inserting the same row into a copy of the table whose trigger only does pg_notify, to ' +
    'a bare LISTEN on the same connection.',

  async measure(world) {
    const { db, client } = await world.home()
    const [person] = (await addPeople(db, 1)) as [string]
    const bare = await bareNotify(db, person)

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

async function bareNotify(db: Database, person: string) {
  await db.exec(`
    create schema bench;
    create table bench.notifications (
      like public.notifications including all,
      foreign key (user_id) references auth.users (id)
    );
    create function bench.tell() returns trigger language plpgsql as $$
    begin
      perform pg_notify('bench', new.id::text);
      return null;
    end $$;
    create trigger tell after insert on bench.notifications
    for each row execute function bench.tell();
  `)
  let told = () => {}
  const unlisten = await db.listen('bench', () => told())
  return {
    async insert() {
      const heard = new Promise<void>((resolve) => (told = resolve))
      await db.query(`insert into bench.notifications (user_id, type) values ($1, 'new_matches')`, [
        person,
      ])
      await heard
    },
    async close() {
      await unlisten()
      await db.exec('drop schema bench cascade')
    },
  }
}
